//! Real messages: of Asterisk (chan_ooh323), of H323Plus and of GnuGk, recorded on loopback.

use std::time::Duration;

use bytes::Bytes;
use h323_h225::address::{alias_text, socket_addr};
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::transport::SocketId;
use h323_messages::h225::{RasMessage, UnregRequestReason};
use h323_ras::client::{Event, Gatekeeper, Unregistered};
use h323_ras::server::{self, Config, Source};
use h323_ras::{Kind, Procedure, RasMessageExt, Server, decode, encode, message};

use crate::support::{Step, Timeline, call, config, epoch};

/// What Asterisk sends.
pub(crate) const ASTERISK: &[(&str, &str)] = &[
    (
        "GRQ",
        "00200000060008914a0004007f00000232e622c0b800002707417374657269736b0676302e382e336d00\
         024004006100730074002d006101805333",
    ),
    (
        "RRQ",
        "0ec00001060008914a00048001007f00000206b801007f00000232e622c0b80000270741737465726973\
         6b0676302e382e336d00024004006100730074002d0061018053330a006d0069006e00690067006b60b8\
         00002707417374657269736b0676302e382e336d2c8a00000340012b01000100",
    ),
    (
        "ARQ",
        "27900002006000650070003100330030003300300101009330024004006100730074002d006101805333\
         007f00000206b8800186a0001252535455565758595a5b5c5d5e5f606109642000010011006f6f683332\
         33632d31876338c93f005c0d0a006d0069006e00690067006b0100",
    ),
    (
        "IRR",
        "5ac0000322c0b800002707417374657269736b0676302e382e336d00c000650070003100330030003300\
         30007f00000332e601007f00000306b80001a0001252535455565758595a5b5c5d5e5f606106007f0000\
         0306b8007f00000306b8000003c10011006f6f68333233632d31876338c93f005c0c6000c06b03e2b3c0\
         6b03e2b30e2401000180",
    ),
    (
        "DRQ",
        "3e00040c006500700031003300300033003052535455565758595a5b5c5d5e5f6061001223311811006f\
         6f68333233632d31876338c93f005c0d0a006d0069006e00690067006b0100117000c06b03e2b3c06b03\
         e2b3c06b03e2b70b5043616c6c20456e646564",
    ),
    (
        "RRQ",
        "0ec00005060008914a00048001007f00000306b801007f00000332e622c0b80000270741737465726973\
         6b0676302e382e336d00024004006100730074002d006201009330a0006d0069006e00690067006b60b8\
         00002707417374657269736b0676302e382e336d2c8e000002001301800f0c0065007000310033003000\
         3300300100",
    ),
];

/// What H323Plus sends.
pub(crate) const H323PLUS: &[(&str, &str)] = &[
    (
        "GRQ",
        "02207ee3060008914a0007007f000001932622c00900003d1048333233506c75732073696d706c650000\
         1a312e32382e30202848333233706c75732076312e32382e30290000000240020062006f006201805335\
         14034001000510010000170180",
    ),
    (
        "RRQ",
        "0ec07ee4060008914a00078001007f00000306b801007f000001932622c00900003d1048333233506c75\
         732073696d706c6500001a312e32382e30202848333233706c75732076312e32382e3029000000024002\
         0062006f0062018053350a0047006e00750047006b0031600900003d1048333233506c75732073696d70\
         6c6500001a312e32382e30202848333233706c75732076312e32382e302900002e0b1902010001800100\
         010002700001300100",
    ),
    (
        "ARQ",
        "268001e803800031003800350037003100300034003200380031005f0065006e00640070010180533502\
         40040061006c00690063006501804334800186a048166c4a09d37ae5f11196ce80ce6eda4c0b09642050\
         018011005e3f09d37ae5f11196ce80ce6eda4c0b0d0a0047006e00750047006b00310180051001000009\
         0100",
    ),
    (
        "IRR",
        "5ac001eb22c00900003d1048333233506c75732073696d706c6500001a312e32382e3020284833323370\
         6c75732076312e32382e3029000001c00031003800350037003100300034003200380031005f0065006e\
         00640070007f000001d4b801007f00000206b80240040061006c0069006300650180433401b048166c4a\
         09d37ae5f11196ce80ce6eda4c0b8001307f0000011388007f0000031388607f0000011389007f000003\
         138906726f6f74766dc010f96b6d0000607f000001be24007f00000106b8607f000001be24007f000001\
         06b8080500434911005e3f09d37ae5f11196ce80ce6eda4c0b0100072000c06b03e7360c2401000180",
    ),
    (
        "DRQ",
        "3e01f51c0031003800350037003100300034003200380031005f0065006e006400706c4a09d37ae5f111\
         96ce80ce6eda4c0b481622b11811005e3f09d37ae5f11196ce80ce6eda4c0b0d0a0047006e0075004700\
         6b003101000c3000c06b03e736c06b03e74c03408090",
    ),
    (
        "URQ",
        "1b4001f901007f00000206b80240040061006c006900630065018043341c003100380035003700310030\
         0034003200380031005f0065006e0064007002800d0a0047006e00750047006b0031",
    ),
    (
        "RRQ",
        "0e407ee6060008914a00070001007f00000306b801007f000001932622c00900003d1048333233506c75\
         732073696d706c6500001a312e32382e30202848333233706c75732076312e32382e3029000000a00047\
         006e00750047006b0031600900003d1048333233506c75732073696d706c6500001a312e32382e302028\
         48333233706c75732076312e32382e302900002e0f190201801d1a003700350039003500350033003300\
         390039005f0065006e0064007001800100010002700001300100",
    ),
];

/// What GnuGk sends.
pub(crate) const GNUGK: &[(&str, &str)] = &[
    (
        "GCF",
        "04807ee3060008914a00070a0047006e00750047006b0031007f00000106b7",
    ),
    (
        "RCF",
        "12c07ee4060008914a000701007f00000106b80240020062006f0062018053350a0047006e0075004700\
         6b00311a003700350039003500350033003300390039005f0065006e00640070128b8002000701000100\
         0501400060a00100",
    ),
    (
        "ACF",
        "2b0001e8800186a0407f00000106b800042200c08001000b8001f801000100010001000501400060a4",
    ),
    ("DCF", "4001f5"),
    ("UCF", "1c01f9"),
    (
        "LRQ",
        "4a8000000101805335408a01000206476e75476b32007f00000106b71fc096110240040061006c006900\
         6300650180433401800d0a0047006e00750047006b00310d01080a2b06010401818542000911005025f2\
         8f7ae5f1119745d185d6c226a0110240040061006c006900630065018043340100",
    ),
    (
        "LCF",
        "4e0000007f000001071c007f000001071b1800105501480a2b0601040181854200090001480b2b060104\
         01818542000901080f48333233506c75732073696d706c65480b2b060104018185420009020819312e32\
         382e30202848333233706c75732076312e32382e3029",
    ),
    ("LRJ", "50000140"),
    ("ARJ", "2c1b5500"),
    (
        "RRJ",
        "1480a70e060008914a00078301000a0047006e00750047006b0031",
    ),
    (
        "URQ",
        "1a40000001007f00000306b81a003700350039003500350033003300390039005f0065006e006400700a\
         880d0a0047006e00750047006b003103800100",
    ),
];

pub(crate) fn octets(hex: &str) -> Bytes {
    let hex = hex.as_bytes();
    let digit = |octet: u8| char::from(octet).to_digit(16).unwrap() as u8;
    hex.chunks(2)
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect::<Vec<_>>()
        .into()
}

fn recorded() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    ASTERISK.iter().chain(H323PLUS).chain(GNUGK)
}

fn of(list: &[(&str, &str)], name: &str) -> RasMessage {
    let (_, hex) = list.iter().find(|(recorded, _)| *recorded == name).unwrap();
    decode(&octets(hex)).unwrap().message
}

#[test]
fn every_message_is_known_by_name_and_encodes_to_the_same_octets() {
    for (name, hex) in recorded() {
        let mut received = decode(&octets(hex)).unwrap();
        assert_eq!(received.message.name(), *name);
        let number = received.message.request_seq_num().unwrap();
        received.message.set_request_seq_num(number.next());
        assert_ne!(
            encode(&received.message).unwrap(),
            received.octets,
            "{name}"
        );
        received.message.set_request_seq_num(number);
        assert_eq!(
            encode(&received.message).unwrap(),
            received.octets,
            "{name}"
        );
    }
}

#[test]
fn what_real_endpoints_ask_is_understood() {
    let RasMessage::RegistrationRequest(rrq) = of(ASTERISK, "RRQ") else {
        panic!()
    };
    assert_eq!(
        ProtocolVersion::from_wire(&rrq.protocol_identifier),
        Some(ProtocolVersion(4))
    );
    assert!(!message::registration::is_keep_alive(&rrq));
    let address = message::registration::call_signal_address(&rrq).unwrap();
    assert_eq!(address, "127.0.0.2:1720".parse().unwrap());
    let aliases: Vec<_> = rrq.terminal_alias.unwrap().iter().map(alias_text).collect();
    assert_eq!(aliases, ["ast-a", "2000"]);

    let RasMessage::RegistrationRequest(rrq) =
        decode(&octets(ASTERISK.last().unwrap().1)).unwrap().message
    else {
        panic!()
    };
    assert!(message::registration::is_keep_alive(&rrq));
    let aliases = rrq.terminal_alias.unwrap().len();
    assert_eq!(aliases, 2, "Asterisk lists its aliases all the same");
    let RasMessage::RegistrationRequest(rrq) =
        decode(&octets(H323PLUS.last().unwrap().1)).unwrap().message
    else {
        panic!()
    };
    assert!(message::registration::is_keep_alive(&rrq));
    assert_eq!(
        ProtocolVersion::from_wire(&rrq.protocol_identifier),
        Some(ProtocolVersion(7))
    );

    let RasMessage::AdmissionRequest(arq) = of(H323PLUS, "ARQ") else {
        panic!()
    };
    let (call_identifier, conference_identifier, reference) = message::admission::leg(&arq);
    assert_eq!(
        call_identifier.unwrap().to_string(),
        "5e3f09d3-7ae5-f111-96ce-80ce6eda4c0b"
    );
    assert_eq!(
        conference_identifier.to_string(),
        "6c4a09d3-7ae5-f111-96ce-80ce6eda4c0b"
    );
    assert_eq!(reference, 18_454);
    assert_eq!(arq.band_width, 100_000);
    assert_eq!(alias_text(&arq.destination_info.unwrap()[0]), "2002");
}

#[test]
fn ours_are_the_octets_of_gnugk_where_they_say_the_same() {
    let numbered = |name, mut message: RasMessage| {
        message.set_request_seq_num(of(GNUGK, name).request_seq_num().unwrap());
        encode(&message).unwrap()
    };
    let recorded = |name| encode(&of(GNUGK, name)).unwrap();
    assert_eq!(
        numbered("DCF", message::disengage::confirm()),
        recorded("DCF")
    );
    assert_eq!(
        numbered("UCF", message::unregistration::confirm()),
        recorded("UCF")
    );

    let RasMessage::AdmissionReject(arj) = of(GNUGK, "ARJ") else {
        panic!()
    };
    assert_eq!(
        numbered("ARJ", message::admission::reject(arj.reject_reason)),
        recorded("ARJ")
    );
    let RasMessage::LocationReject(lrj) = of(GNUGK, "LRJ") else {
        panic!()
    };
    assert_eq!(
        numbered("LRJ", message::location::reject(lrj.reject_reason)),
        recorded("LRJ")
    );

    let RasMessage::GatekeeperConfirm(gcf) = of(GNUGK, "GCF") else {
        panic!()
    };
    let ours = message::discovery::confirm(
        ProtocolVersion(7),
        &"GnuGk1".parse().unwrap(),
        socket_addr(&gcf.ras_address).unwrap(),
    );
    assert_eq!(numbered("GCF", ours.unwrap()), recorded("GCF"));
    let RasMessage::RegistrationReject(rrj) = of(GNUGK, "RRJ") else {
        panic!()
    };
    let ours = message::registration::reject(
        ProtocolVersion(7),
        &"GnuGk1".parse().unwrap(),
        rrj.reject_reason,
    );
    assert_eq!(numbered("RRJ", ours), recorded("RRJ"));
}

#[test]
fn a_client_lives_with_gnugk() {
    let gatekeeper = "127.0.0.1:1719".parse().unwrap();
    let mut timeline = Timeline::new(config(Gatekeeper::At(gatekeeper)));
    timeline.client.register(timeline.now);
    timeline.drain();
    assert_eq!(timeline.answer(of(GNUGK, "GCF")), [Step::Sent("RRQ")]);
    let steps = timeline.answer(of(GNUGK, "RCF"));
    let [Step::Told(Event::Registered(registered))] = &steps[..] else {
        panic!("{steps:?}")
    };
    assert_eq!(registered.endpoint_identifier.to_string(), "759553399_endp");
    assert_eq!(
        registered
            .gatekeeper_identifier
            .as_ref()
            .unwrap()
            .to_string(),
        "GnuGk1"
    );
    assert_eq!(registered.time_to_live, Some(Duration::from_secs(8)));

    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let steps = timeline.answer(of(GNUGK, "ACF"));
    let [Step::Told(Event::Admitted(admitted))] = &steps[..] else {
        panic!("{steps:?}")
    };
    assert_eq!(
        admitted.destination(),
        Some("127.0.0.1:1720".parse().unwrap())
    );

    // Its URQ names the endpoint and gives a reason.
    let steps = timeline.receive(gatekeeper, of(GNUGK, "URQ"));
    let reason = Some(UnregRequestReason::Maintenance);
    let told = Event::Unregistered(Unregistered::ByGatekeeper { reason });
    assert_eq!(steps, [Step::Told(told), Step::Sent("UCF")]);
}

#[test]
fn a_server_hears_what_real_endpoints_ask() {
    let (mut server, now) = (Server::new(Config::default()), epoch());
    let from = Source {
        socket: SocketId(0),
        address: "127.0.0.2:1719".parse().unwrap(),
        local: None,
    };
    for (name, hex) in ASTERISK.iter().chain(H323PLUS) {
        server.handle_datagram(from, &octets(hex), now);
        let server::Output::Event(event) = server.poll_output() else {
            panic!("{name}")
        };
        match event {
            server::Event::Request { reply_to, request } => {
                assert_eq!(request.message.kind(), Kind::Request(reply_to.procedure()));
                assert_ne!(reply_to.procedure(), Procedure::Report);
            }
            server::Event::Report { .. } => assert_eq!(*name, "IRR"),
            event => panic!("{name}: {event:?}"),
        }
    }
}
