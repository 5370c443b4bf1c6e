//! Octets that real equipment sent, and those that this crate sends.

use h323_h245::capability::{Selection, UserInputMethods, select_audio};
use h323_h245::messages::{
    FunctionNotUnderstood, IndicationMessage, MultimediaSystemControlMessage,
    OpenLogicalChannelAck, RequestMessage, ResponseMessage,
};
use h323_h245::{
    AddressError, AudioCodec, AudioFormat, CapabilitySet, ChannelAnswer, Error, Event,
    LogicalChannelNumber, Refusal, Role, SessionEnd, UserInput, Violation,
};
use h323_per::hex::to_hex;

use crate::support::{Side, ULAW, address, audio, beginning, config, encode, hex};

/// From a call between two Asterisk endpoints: 127.0.0.2 called 127.0.0.3, slow start, own connection.
mod asterisk {
    pub(super) const CAPABILITIES: &str = "023001060008817500080980000020c01380000120401380000224180300830080000322c001800004228001800005240001018000068a061404302d31368000073810b50000120c52747044746d6652656c617900008000088501108000098501400080010105000000010002000300040005030006000700080009";
    pub(super) const CAPABILITIES_ACK: &str = "218001";
    pub(super) const DETERMINATION: &str = "01003c809b08e6";
    pub(super) const MASTER: &str = "2080";
    pub(super) const SLAVE: &str = "20a0";
    pub(super) const OPEN: &str = "030003e80c6013800a040001007f0000022735";
    pub(super) const OPEN_ACK: &str = "22c003e80480101c00007f0000022734007f0000022735";
    pub(super) const END: &str = "4a40";
}

/// From a call between two terminals on H323Plus.
mod h323plus {
    pub(super) const CAPABILITIES: &str = "0270010600088175000f80138000fa000100000100000100000cc0010001800580000020401380000120c0138000028301508000038301108000048301408000058a061404302d313600800102010000000100000202000300040005";
    pub(super) const OPEN: &str = "030000640c2013800b0d0001007f000001138900";
    pub(super) const OPEN_ACK: &str = "22c000640280135c00007f0000011388007f0000011389010100";
}

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

/// As tshark reads it: version 17, H.225.0 multiplex, two audio formats, telephone events 0-16 with payload
/// type 101, basicString, dtmf; one descriptor with a set for the audio and one for each of the others.
const OUR_CAPABILITIES: &str = "0270010600088175001180138000fa000100000100000100000cc0010001000480000020c0138000012040138000028a061404302d3136800003850110800004850140008000030100000001000002000003000004";

#[test]
fn what_we_send_first() {
    let mut side = Side::new(config(1));
    side.session.start(beginning());
    let sent = side.take_sent();
    assert_eq!(sent[0], OUR_CAPABILITIES);
    assert_eq!(sent[1][..8], *"01003280");
}

#[test]
fn asterisks_capabilities_are_understood() {
    let mut side = Side::new(config(1));
    let now = beginning();
    side.session.start(now);
    side.take_sent();
    side.receive(asterisk::CAPABILITIES, now);
    assert_eq!(side.take_sent(), [asterisk::CAPABILITIES_ACK]);
    let peer = side.session.peer_capabilities();
    assert_eq!(peer.table().count(), 10);
    assert!(peer.multiplex().is_none());
    let receives: Vec<_> = peer
        .receive_audio()
        .map(|(_, capability)| {
            AudioFormat::from_capability(capability)
                .unwrap()
                .to_string()
        })
        .collect();
    assert_eq!(
        receives,
        [
            "g711Ulaw64k 20 ms",
            "g711Alaw64k 20 ms",
            "gsmFullRate 80 ms",
            "g729AnnexA 20 ms",
            "g729 20 ms",
            "g729wAnnexB 20 ms",
        ]
    );
    assert_eq!(
        peer.user_input(),
        UserInputMethods {
            telephone_event: Some(101),
            signal: true,
            alphanumeric: true,
            hookflash: false,
        }
    );
    let wanted = AudioFormat::new(AudioCodec::GsmFullRate, 7);
    assert!(matches!(
        select_audio(&[wanted], peer),
        Ok(Selection { format, .. }) if format == AudioFormat::new(AudioCodec::GsmFullRate, 4)
    ));
}

#[test]
fn h323plus_capabilities_are_understood() {
    let mut side = Side::new(config(1));
    side.receive(h323plus::CAPABILITIES, beginning());
    assert_eq!(side.take_sent(), ["218001"]);
    let peer = side.session.peer_capabilities();
    assert!(peer.multiplex().is_some());
    let codecs: Vec<_> = peer
        .receive_audio()
        .filter_map(|(_, capability)| AudioFormat::from_capability(capability))
        .map(|format| format.codec)
        .collect();
    assert_eq!(codecs, [AudioCodec::G711Alaw64k, AudioCodec::G711Ulaw64k]);
}

/// The whole of a call with Asterisk on the other side, octet for octet.
#[test]
fn a_call_with_asterisk() {
    let mut side = Side::new(config(1));
    let now = beginning();
    side.session.start(now);
    assert_eq!(
        side.take_names(),
        ["terminalCapabilitySet", "masterSlaveDetermination"]
    );
    side.receive(asterisk::CAPABILITIES, now);
    side.receive(asterisk::CAPABILITIES_ACK, now);
    side.receive(asterisk::DETERMINATION, now);
    assert_eq!(
        side.take_sent(),
        ["218001", "2080"],
        "its type 60 makes it the master"
    );
    side.receive(asterisk::SLAVE, now);
    let events = side.take_events();
    assert_eq!(
        events[1..],
        [
            Event::CapabilitiesAccepted,
            Event::MasterSlaveDetermined(Role::Slave),
            Event::Ready,
        ]
    );

    let ours = side.session.open_request(audio(0x2777), now).unwrap();
    assert_eq!(side.take_sent(), ["030000000c6013800a040001007f0000012777"]);
    side.receive(asterisk::OPEN, now);
    let events = side.take_events();
    let [
        Event::ChannelRequested {
            number: theirs,
            parameters,
        },
    ] = &events[..]
    else {
        panic!("{events:?}");
    };
    assert_eq!(*theirs, number(1001));
    assert_eq!(parameters.audio_format(), Some(ULAW));
    assert_eq!(parameters.media_control, Some(address("127.0.0.2:10037")));
    side.session
        .open_response(
            *theirs,
            ChannelAnswer::new(address("127.0.0.3:10102"), address("127.0.0.3:10103")),
            now,
        )
        .unwrap();
    assert_eq!(
        side.take_sent(),
        ["22c003e80880145c00007f0000032776007f000003277705000100"]
    );
    let ack = asterisk::OPEN_ACK.replacen("03e8", "0000", 1);
    side.receive(&ack, now);
    let events = side.take_events();
    let Some(Event::ChannelOpened(channel)) = events.last() else {
        panic!("{events:?}");
    };
    assert_eq!(channel.number, ours);
    assert_eq!(channel.media, Some(address("127.0.0.2:10036")));
    assert_eq!(channel.media_control, Some(address("127.0.0.2:10037")));

    side.receive(asterisk::END, now);
    assert_eq!(side.take_sent(), ["4a40"]);
    assert_eq!(
        side.take_events(),
        [Event::SessionEnded(SessionEnd::ByPeer)]
    );
}

#[test]
fn several_messages_in_one_payload() {
    let mut side = Side::new(config(1));
    let now = beginning();
    let together = [
        asterisk::CAPABILITIES,
        asterisk::DETERMINATION,
        asterisk::OPEN,
    ]
    .concat();
    side.receive(&together, now);
    assert_eq!(side.take_sent(), ["218001", asterisk::MASTER]);
    assert!(matches!(
        side.take_events()[..],
        [
            Event::CapabilitiesReceived(_),
            Event::ChannelRequested { .. }
        ]
    ));
}

#[test]
fn channels_of_h323plus_are_read_and_written() {
    let mut side = Side::new(config(1));
    let now = beginning();
    side.session.start(now);
    side.take_sent();
    side.receive(h323plus::OPEN, now);
    let answer = ChannelAnswer::new(address("127.0.0.1:5000"), address("127.0.0.1:5001"));
    side.session
        .open_response(number(101), answer, now)
        .unwrap();
    let ours = side.take_sent();
    let MultimediaSystemControlMessage::Response(ResponseMessage::OpenLogicalChannelAck(theirs)) =
        h323_per::decode(&hex(h323plus::OPEN_ACK)).unwrap()
    else {
        panic!("not an acknowledgement");
    };
    let MultimediaSystemControlMessage::Response(ResponseMessage::OpenLogicalChannelAck(ours)) =
        h323_per::decode(&hex(&ours[0])).unwrap()
    else {
        panic!("not an acknowledgement");
    };
    let said = ChannelAnswer::from_ack(&ours).unwrap();
    assert_eq!(said.media, ChannelAnswer::from_ack(&theirs).unwrap().media);
    assert_eq!(
        said.media_control,
        ChannelAnswer::from_ack(&theirs).unwrap().media_control
    );
}

#[test]
fn digits_of_h323plus_arrive() {
    let mut side = Side::new(config(1));
    side.receive("6d400139", beginning());
    assert_eq!(
        side.take_events(),
        [Event::UserInput(UserInput::Alphanumeric("9".into()))]
    );
}

#[test]
fn an_opening_with_an_unusable_address_is_refused() {
    let now = beginning();
    for (octets, source, reject) in [
        (
            "030003e80c6013800a040001007f0000020000",
            AddressError::PortZero,
            "230003e800",
        ),
        (
            "030003e80c6013800a04000100000000002735",
            AddressError::Unspecified,
            "230003e800",
        ),
        (
            "030003e80c6013800a04000100e00000022735",
            AddressError::Multicast,
            "230003e8800100",
        ),
    ] {
        let mut side = Side::new(config(1));
        side.receive(octets, now);
        assert_eq!(side.take_sent(), [reject]);
        assert_eq!(
            side.take_events(),
            [Event::ProtocolError(Violation::UnusableAddress {
                message: "openLogicalChannel",
                number: 1001,
                source,
            })]
        );
    }
}

#[test]
fn an_acknowledgement_that_cannot_be_used_closes_the_channel() {
    let now = beginning();
    let missing = encode(&MultimediaSystemControlMessage::Response(
        ResponseMessage::OpenLogicalChannelAck(Box::new(OpenLogicalChannelAck {
            forward_logical_channel_number: 1,
            ..Default::default()
        })),
    ));
    let missing = to_hex(&missing);
    let port_zero = "22c000000480101c00007f0000020000007f0000022735";
    for (octets, violation) in [
        (
            missing.as_str(),
            Violation::MissingMediaChannel { number: 1 },
        ),
        (
            port_zero,
            Violation::UnusableAddress {
                message: "openLogicalChannelAck",
                number: 1,
                source: AddressError::PortZero,
            },
        ),
    ] {
        let mut side = ready(now);
        side.session.open_request(audio(5001), now).unwrap();
        side.take_sent();
        side.session
            .handle_octets(&hex(octets), now)
            .unwrap_or_else(|error| panic!("{octets}: {error}"));
        assert_eq!(side.take_names(), ["closeLogicalChannel"]);
        assert_eq!(
            side.take_events(),
            [
                Event::ProtocolError(violation),
                Event::ChannelRefused {
                    number: number(1),
                    refusal: Refusal::Unusable(violation),
                }
            ]
        );
        side.receive("23800000", now);
        assert_eq!(side.take_events(), [], "told once");
    }
}

/// A session that is ready, Asterisk being the peer.
fn ready(now: std::time::Instant) -> Side {
    let mut side = Side::new(config(1));
    side.session.start(now);
    for octets in [
        asterisk::CAPABILITIES,
        asterisk::CAPABILITIES_ACK,
        asterisk::DETERMINATION,
        asterisk::SLAVE,
    ] {
        side.receive(octets, now);
    }
    side.take_events();
    side.take_sent();
    side
}

#[test]
fn messages_about_channels_that_do_not_exist() {
    let now = beginning();
    let mut side = ready(now);
    side.receive("0400006400", now);
    assert_eq!(
        side.take_sent(),
        ["23800064"],
        "a close is acknowledged all the same"
    );
    side.receive("05000064", now);
    assert_eq!(side.take_names(), ["requestChannelCloseReject"]);
    side.receive(asterisk::OPEN_ACK, now);
    assert_eq!(side.take_sent(), [""; 0]);
    assert_eq!(side.take_events(), []);
}

#[test]
fn requests_without_a_procedure_are_rejected() {
    let now = beginning();
    for (request, answer) in [
        (
            encode_request(RequestMessage::MaintenanceLoopRequest(Default::default())),
            "maintenanceLoopReject",
        ),
        (
            encode_request(RequestMessage::MultiplexEntrySend(Default::default())),
            "multiplexEntrySendReject",
        ),
        (
            encode_request(RequestMessage::RequestMultiplexEntry(Default::default())),
            "requestMultiplexEntryReject",
        ),
        (
            encode_request(RequestMessage::LogicalChannelRateRequest(Default::default())),
            "logicalChannelRateReject",
        ),
        (
            encode_request(RequestMessage::ConferenceRequest(Default::default())),
            "functionNotUnderstood",
        ),
    ] {
        let mut side = Side::new(config(1));
        side.session.handle_octets(&request, now).unwrap();
        assert_eq!(side.take_names(), [answer]);
    }
}

fn encode_request(request: RequestMessage) -> bytes::Bytes {
    encode(&MultimediaSystemControlMessage::Request(request))
}

/// Request alternative 30 of an edition to come, two octets long.
#[test]
fn what_is_not_understood_is_said_so_with_its_octets() {
    let now = beginning();
    let mut side = Side::new(config(1));
    let future = "13c002abcd";
    side.receive(future, now);
    let sent = side.take_sent();
    assert_eq!(sent.len(), 1);
    let MultimediaSystemControlMessage::Indication(IndicationMessage::FunctionNotUnderstood(pdu)) =
        h323_per::decode(&hex(&sent[0])).unwrap()
    else {
        panic!("{sent:?}");
    };
    let FunctionNotUnderstood::Request(request) = *pdu else {
        panic!("not a request");
    };
    let returned = encode(&MultimediaSystemControlMessage::Request(request));
    assert_eq!(to_hex(&returned), future);
    // And one that comes to us is never answered in kind.
    side.receive(&sent[0], now);
    assert_eq!(side.take_sent(), [""; 0]);
    assert!(matches!(side.take_events()[..], [Event::NotUnderstood(_)]));
}

#[test]
fn the_peer_asks_for_our_capabilities() {
    let now = beginning();
    let mut side = ready(now);
    let command = MultimediaSystemControlMessage::Command(
        h323_h245::messages::CommandMessage::SendTerminalCapabilitySet(
            h323_h245::messages::SendTerminalCapabilitySet::GenericRequest,
        ),
    );
    side.session.handle_octets(&encode(&command), now).unwrap();
    side.session.handle_octets(&encode(&command), now).unwrap();
    assert_eq!(
        side.take_names(),
        ["terminalCapabilitySet"],
        "the second waits"
    );
}

#[test]
fn octets_that_are_no_message() {
    let now = beginning();
    let mut side = Side::new(config(1));
    let error = side.session.handle_octets(&hex("0270"), now).unwrap_err();
    assert!(matches!(error, Error::Malformed(_)), "{error}");
    assert_eq!(side.take_events(), []);
    side.receive(asterisk::CAPABILITIES, now);
    assert_eq!(side.take_sent(), ["218001"], "and the session goes on");
}

#[test]
fn a_set_that_contradicts_itself_is_rejected() {
    let now = beginning();
    let mut side = Side::new(config(1));
    let mut set = CapabilitySet::h2250().to_message(4);
    set.capability_descriptors = Some(vec![h323_h245::messages::CapabilityDescriptor {
        capability_descriptor_number: 0,
        simultaneous_capabilities: Some(vec![[7].into_iter().collect()]),
    }]);
    let message = MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(
        Box::new(set),
    ));
    side.session.handle_octets(&encode(&message), now).unwrap();
    assert_eq!(side.take_sent(), ["2200 0420".replace(' ', "")]);
    assert_eq!(
        side.take_events(),
        [Event::ProtocolError(Violation::CapabilitySet {
            reason: "a descriptor names a table entry that does not exist"
        })]
    );
}
