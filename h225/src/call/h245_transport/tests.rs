use h323_messages::h225::{EndpointType, H323MessageBody};
use h323_per::Octets;

use super::super::testing::{answer, call};
use super::*;
use crate::address::transport_address;
use crate::cause::Cause;
use crate::identifiers::ProtocolVersion;
use crate::message::{CallContext, Setup};
use crate::q931::Flag;
use crate::q931::ie::Keypad;

const TUNNEL: Config = Config {
    tunnelling: true,
    one_pdu_per_message: true,
    parallel: false,
    offer_in_setup: false,
};
const NO_TUNNEL: Config = Config {
    tunnelling: false,
    ..TUNNEL
};

fn outputs(transport: &mut H245Transport) -> Vec<Output> {
    let mut outputs = Vec::new();
    loop {
        match transport.poll_output() {
            Output::Idle => return outputs,
            output => outputs.push(output),
        }
    }
}

fn pdu(octet: u8) -> Bytes {
    Bytes::copy_from_slice(&[octet])
}

fn addr(text: &str) -> SocketAddr {
    text.parse().unwrap()
}

fn setup() -> SignallingMessage {
    Setup::new(EndpointType::default())
        .message(&call(Flag::FromOriginator))
        .unwrap()
}

fn connect() -> SignallingMessage {
    answer().connect(&call(Flag::ToOriginator))
}

fn proceeding() -> SignallingMessage {
    answer().call_proceeding(&call(Flag::ToOriginator))
}

fn facility(contents: FacilityContents) -> SignallingMessage {
    contents.message(&call(Flag::ToOriginator), None)
}

fn release() -> SignallingMessage {
    call(Flag::ToOriginator).release_complete(Cause::NORMAL_CALL_CLEARING, None, None)
}

/// The message with what it says about tunnelling.
fn says(mut message: SignallingMessage, tunnelling: Option<bool>) -> SignallingMessage {
    message.pdu_mut().h245_tunnelling = tunnelling;
    message
}

/// The message with an address for H.245.
fn offers(mut message: SignallingMessage, address: &str) -> SignallingMessage {
    assert!(message.set_h245_address(transport_address(addr(address)).unwrap()));
    message
}

/// The message with tunnelled messages.
fn carries(mut message: SignallingMessage, octets: &[u8]) -> SignallingMessage {
    let control = octets.iter().map(|&octet| Octets::from([octet])).collect();
    message.pdu_mut().h245_control = Some(control);
    message
}

/// What a message of ours says after the transport has filled it: tunnelling, tunnelled messages, address.
fn filled(
    transport: &mut H245Transport,
    mut message: SignallingMessage,
) -> (Option<bool>, Vec<u8>, Option<SocketAddr>) {
    transport.fill(&mut message);
    let control = message
        .h245_control()
        .iter()
        .map(|octets| octets[0])
        .collect();
    (
        message.h245_tunnelling(),
        control,
        message
            .h245_address()
            .map(|address| socket_addr(address).unwrap()),
    )
}

/// A calling side that has sent its Setup.
fn calling(config: Config) -> H245Transport {
    let mut transport = H245Transport::new(Side::Calling, config);
    assert_eq!(
        filled(&mut transport, setup()),
        (Some(config.tunnelling), vec![], None)
    );
    transport
}

/// A called side that has received a Setup.
fn called(config: Config, setup: &SignallingMessage) -> H245Transport {
    let mut transport = H245Transport::new(Side::Called, config);
    transport.handle_message(setup);
    transport
}

#[test]
fn the_calling_side_tunnels_after_the_first_answer() {
    let mut transport = calling(TUNNEL);
    transport.start();
    transport.send(pdu(1)).unwrap();
    assert_eq!(outputs(&mut transport), []);
    transport.handle_message(&says(carries(proceeding(), &[9]), Some(true)));
    let facility_wanted = Output::Facility(FacilityContents::TransportedInformation);
    let expected = [
        Output::Established(Mode::Tunnelled),
        facility_wanted.clone(),
        Output::Deliver(pdu(9)),
    ];
    assert_eq!(outputs(&mut transport), expected);
    transport.send(pdu(2)).unwrap();
    assert_eq!(outputs(&mut transport), []);
    let carrier = facility(FacilityContents::TransportedInformation);
    assert_eq!(
        filled(&mut transport, carrier.clone()),
        (Some(true), vec![1], None)
    );
    assert_eq!(outputs(&mut transport), [facility_wanted]);
    assert_eq!(filled(&mut transport, carrier), (Some(true), vec![2], None));
    assert_eq!(outputs(&mut transport), []);
}

#[test]
fn the_called_side_tunnels_in_its_first_answer() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.start();
    transport.send(pdu(1)).unwrap();
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled)]
    );
    assert_eq!(
        filled(&mut transport, proceeding()),
        (Some(true), vec![1], None)
    );
    transport.send(pdu(2)).unwrap();
    assert_eq!(
        outputs(&mut transport),
        [Output::Facility(FacilityContents::TransportedInformation)]
    );
}

#[test]
fn a_message_that_goes_anyway_saves_the_facility() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    filled(&mut transport, proceeding());
    transport.start();
    transport.send(pdu(1)).unwrap();
    assert_eq!(filled(&mut transport, connect()).1, [1]);
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled)]
    );
    transport.send(pdu(2)).unwrap();
    assert_eq!(
        outputs(&mut transport),
        [Output::Facility(FacilityContents::TransportedInformation)]
    );
}

#[test]
fn several_messages_travel_together_only_if_the_peer_can_read_them() {
    let mut transport = called(
        Config {
            one_pdu_per_message: false,
            ..TUNNEL
        },
        &says(setup(), Some(true)),
    );
    for octet in 0..40 {
        transport.send(pdu(octet)).unwrap();
    }
    assert_eq!(
        filled(&mut transport, proceeding()).1,
        (0..32).collect::<Vec<u8>>()
    );
    assert_eq!(
        filled(&mut transport, connect()).1,
        (32..40).collect::<Vec<u8>>()
    );
}

#[test]
fn one_false_ends_tunnelling_for_good() {
    let mut transport = calling(TUNNEL);
    transport.start();
    transport.handle_message(&says(proceeding(), Some(false)));
    assert_eq!(filled(&mut transport, release()).0, Some(false));

    let mut transport = calling(TUNNEL);
    transport.start();
    transport.handle_message(&says(proceeding(), Some(true)));
    transport.handle_message(&says(
        facility(FacilityContents::TransportedInformation),
        Some(false),
    ));
    transport.handle_message(&says(connect(), Some(true)));
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled), Output::Listen]
    );
    assert_eq!(transport.mode(), None);
    let information = call(Flag::FromOriginator).information(&Keypad::new("1"));
    assert_eq!(filled(&mut transport, information).0, Some(false));
}

#[test]
fn a_peer_that_says_nothing_does_not_tunnel_but_a_silent_keep_alive_changes_nothing() {
    let mut transport = calling(TUNNEL);
    transport.handle_message(&says(proceeding(), None));
    assert_eq!(transport.tunnel, Tunnel::Ended);

    let mut transport = calling(TUNNEL);
    transport.handle_message(&says(proceeding(), Some(true)));
    transport.handle_message(&says(
        facility(FacilityContents::TransportedInformation),
        None,
    ));
    assert_eq!(transport.tunnel, Tunnel::Agreed);
}

#[test]
fn a_provisional_answer_leaves_tunnelling_open() {
    let mut transport = calling(TUNNEL);
    transport.start();
    let mut provisional = says(proceeding(), Some(false));
    provisional.pdu_mut().provisional_resp_to_h245_tunnelling = Some(());
    transport.handle_message(&provisional);
    assert_eq!(outputs(&mut transport), []);
    transport.handle_message(&says(connect(), Some(true)));
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled)]
    );
}

#[test]
fn nothing_is_tunnelled_against_our_will() {
    let mut transport = called(NO_TUNNEL, &carries(says(setup(), Some(true)), &[1]));
    assert_eq!(outputs(&mut transport), []);
    assert_eq!(filled(&mut transport, proceeding()).0, Some(false));
}

#[test]
fn the_calling_side_connects_to_the_first_address_offered() {
    let mut transport = calling(NO_TUNNEL);
    transport.start();
    assert_eq!(outputs(&mut transport), []);
    transport.send(pdu(1)).unwrap();
    transport.handle_message(&offers(proceeding(), "192.0.2.2:2000"));
    transport.handle_message(&offers(connect(), "192.0.2.2:2001"));
    assert_eq!(
        outputs(&mut transport),
        [Output::Connect {
            to: addr("192.0.2.2:2000")
        }]
    );
    transport.handle_connected();
    let sent = |octet| Output::SendFrame {
        leg: Leg::Opened,
        octets: pdu(octet),
    };
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Separate), sent(1)]
    );
    transport.send(pdu(2)).unwrap();
    transport.handle_frame(Leg::Opened, pdu(3));
    assert_eq!(outputs(&mut transport), [sent(2), Output::Deliver(pdu(3))]);
}

#[test]
fn an_address_is_used_when_h245_is_wanted_and_no_earlier() {
    let mut transport = calling(NO_TUNNEL);
    transport.handle_message(&offers(connect(), "[2001:db8::2]:2000"));
    assert_eq!(outputs(&mut transport), []);
    transport.start();
    assert_eq!(
        outputs(&mut transport),
        [Output::Connect {
            to: addr("[2001:db8::2]:2000")
        }]
    );
}

#[test]
fn an_address_of_nobody_is_not_connected_to() {
    let mut transport = calling(NO_TUNNEL);
    transport.start();
    let mut message = proceeding();
    let nobody = h323_messages::h225::TransportAddress::default();
    assert!(message.set_h245_address(nobody));
    transport.handle_message(&message);
    assert_eq!(outputs(&mut transport), []);
    transport.handle_message(&offers(connect(), "192.0.2.2:2000"));
    assert_eq!(
        outputs(&mut transport),
        [Output::Connect {
            to: addr("192.0.2.2:2000")
        }]
    );
}

#[test]
fn the_called_side_offers_its_address_on_the_way_to_connect() {
    let mut transport = called(NO_TUNNEL, &setup());
    transport.start();
    assert_eq!(outputs(&mut transport), [Output::Listen]);
    assert_eq!(
        filled(&mut transport, proceeding()),
        (Some(false), vec![], None)
    );
    let local = addr("192.0.2.1:3000");
    transport.handle_listening(local);
    assert_eq!(
        filled(&mut transport, connect()),
        (Some(false), vec![], Some(local))
    );
    assert_eq!(outputs(&mut transport), []);
    transport.send(pdu(1)).unwrap();
    assert!(transport.handle_accepted());
    let sent = Output::SendFrame {
        leg: Leg::Accepted,
        octets: pdu(1),
    };
    assert_eq!(
        outputs(&mut transport),
        [
            Output::StopListening,
            Output::Established(Mode::Separate),
            sent
        ]
    );
    assert!(!transport.handle_accepted());
}

#[test]
fn a_called_side_that_listens_too_late_for_connect_says_so_in_a_facility() {
    let mut transport = called(NO_TUNNEL, &setup());
    transport.start();
    filled(&mut transport, connect());
    assert_eq!(outputs(&mut transport), [Output::Listen]);
    let local = addr("192.0.2.1:3000");
    transport.handle_listening(local);
    assert_eq!(
        outputs(&mut transport),
        [Output::Facility(FacilityContents::StartH245)]
    );
    assert_eq!(
        filled(&mut transport, facility(FacilityContents::StartH245)).2,
        Some(local)
    );
    assert_eq!(outputs(&mut transport), []);
}

#[test]
fn a_calling_side_that_was_offered_nothing_offers_its_own_address() {
    let mut transport = calling(TUNNEL);
    transport.start();
    transport.handle_message(&says(proceeding(), Some(false)));
    assert_eq!(outputs(&mut transport), []);
    transport.handle_message(&says(connect(), Some(false)));
    assert_eq!(outputs(&mut transport), [Output::Listen]);
    transport.handle_listening(addr("[2001:db8::1]:3000"));
    assert_eq!(
        outputs(&mut transport),
        [Output::Facility(FacilityContents::StartH245)]
    );
    let message = facility(FacilityContents::StartH245);
    assert_eq!(
        filled(&mut transport, message).2,
        Some(addr("[2001:db8::1]:3000"))
    );
}

#[test]
fn an_address_in_setup_is_offered_if_so_configured() {
    let mut transport = H245Transport::new(
        Side::Calling,
        Config {
            offer_in_setup: true,
            ..NO_TUNNEL
        },
    );
    transport.start();
    assert_eq!(outputs(&mut transport), [Output::Listen]);
    transport.handle_listening(addr("192.0.2.1:3000"));
    assert_eq!(
        filled(&mut transport, setup()).2,
        Some(addr("192.0.2.1:3000"))
    );
    // Not a second time when the call is answered.
    transport.handle_message(&connect());
    assert_eq!(outputs(&mut transport), []);

    let mut peer = called(NO_TUNNEL, &offers(setup(), "192.0.2.1:3000"));
    peer.start();
    assert_eq!(
        outputs(&mut peer),
        [Output::Connect {
            to: addr("192.0.2.1:3000")
        }]
    );
}

#[test]
fn start_h245_moves_a_tunnel_to_a_connection() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.start();
    filled(&mut transport, connect());
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled)]
    );
    let start = offers(facility(FacilityContents::StartH245), "192.0.2.9:2000");
    transport.handle_message(&says(start, Some(true)));
    assert_eq!(
        outputs(&mut transport),
        [Output::Connect {
            to: addr("192.0.2.9:2000")
        }]
    );
    // Until the connection stands the tunnel serves.
    transport.send(pdu(1)).unwrap();
    assert_eq!(
        outputs(&mut transport),
        [Output::Facility(FacilityContents::TransportedInformation)]
    );
    assert_eq!(
        filled(
            &mut transport,
            facility(FacilityContents::TransportedInformation)
        )
        .1,
        [1]
    );
    transport.handle_connected();
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Separate)]
    );
    transport.send(pdu(2)).unwrap();
    assert_eq!(
        outputs(&mut transport),
        [Output::SendFrame {
            leg: Leg::Opened,
            octets: pdu(2)
        }]
    );
    assert_eq!(
        filled(
            &mut transport,
            facility(FacilityContents::TransportedInformation)
        ),
        (Some(false), vec![], None)
    );
    // What the peer had under way in the tunnel is still read.
    transport.handle_message(&carries(
        says(
            facility(FacilityContents::TransportedInformation),
            Some(true),
        ),
        &[7],
    ));
    assert_eq!(outputs(&mut transport), [Output::Deliver(pdu(7))]);
}

#[test]
fn a_tunnel_outlives_a_connection_that_does_not_come_about() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.start();
    filled(&mut transport, connect());
    transport.handle_message(&says(
        offers(facility(FacilityContents::StartH245), "192.0.2.9:2000"),
        Some(true),
    ));
    transport.handle_connect_failed();
    transport.send(pdu(1)).unwrap();
    assert_eq!(
        filled(
            &mut transport,
            facility(FacilityContents::TransportedInformation)
        ),
        (Some(true), vec![1], None)
    );
    assert_eq!(transport.mode(), Some(Mode::Tunnelled));
}

#[test]
fn start_h245_names_another_address_when_the_first_has_failed_but_not_forever() {
    let mut transport = calling(NO_TUNNEL);
    transport.start();
    for attempt in 1..=MAX_CONNECT_ATTEMPTS + 1 {
        let to = addr(&format!("192.0.2.2:{attempt}"));
        let start = offers(facility(FacilityContents::StartH245), &to.to_string());
        transport.handle_message(&start);
        let connects = outputs(&mut transport).contains(&Output::Connect { to });
        assert_eq!(connects, attempt <= MAX_CONNECT_ATTEMPTS);
        transport.handle_connect_failed();
    }
}

#[test]
fn the_answer_of_the_called_side_is_never_provisional() {
    let mut transport = calling(TUNNEL);
    let mut message = says(connect(), Some(false));
    message.pdu_mut().provisional_resp_to_h245_tunnelling = Some(());
    transport.handle_message(&message);
    assert_eq!(transport.tunnel, Tunnel::Ended);
}

#[test]
fn a_setup_is_never_provisional() {
    let mut setup = says(setup(), Some(true));
    setup.pdu_mut().provisional_resp_to_h245_tunnelling = Some(());
    let mut transport = called(TUNNEL, &setup);
    transport.start();
    assert_eq!(
        outputs(&mut transport),
        [Output::Established(Mode::Tunnelled)]
    );
}

#[test]
fn an_address_that_cannot_be_reached_is_answered_with_ours() {
    let mut transport = calling(NO_TUNNEL);
    transport.start();
    transport.handle_message(&offers(connect(), "192.0.2.2:2000"));
    transport.handle_connect_failed();
    assert_eq!(
        outputs(&mut transport),
        [
            Output::Connect {
                to: addr("192.0.2.2:2000")
            },
            Output::Listen
        ]
    );
    transport.handle_listen_failed();
    assert_eq!(
        outputs(&mut transport),
        [Output::Failed(Failure::Unreachable)]
    );
}

#[test]
fn start_h245_names_the_address_to_use_though_another_was_offered_before() {
    let setup = offers(says(setup(), Some(true)), "192.0.2.1:3000");
    let mut transport = called(TUNNEL, &setup);
    filled(&mut transport, connect());
    let start = offers(facility(FacilityContents::StartH245), "192.0.2.1:3001");
    transport.handle_message(&says(start, Some(true)));
    let to = addr("192.0.2.1:3001");
    assert!(outputs(&mut transport).contains(&Output::Connect { to }));
}

/// Both sides as they see each other when each connects to the other.
fn crossed(ours: &str, theirs: &str) -> H245Transport {
    let mut transport = called(NO_TUNNEL, &setup());
    transport.start();
    transport.handle_listening(addr(ours));
    let sent = SocketAddr::new(addr(ours).ip().to_canonical(), addr(ours).port());
    assert_eq!(filled(&mut transport, proceeding()).2, Some(sent));
    transport.handle_message(&offers(facility(FacilityContents::StartH245), theirs));
    transport
}

#[test]
fn of_two_connections_the_one_opened_by_the_smaller_address_is_closed() {
    let opened_closes = [
        ("192.0.2.1:9", "192.0.2.2:1"),
        ("192.0.2.1:1", "192.0.2.1:2"),
        ("192.0.2.1:9", "[2001:db8::1]:1"),
        ("9.0.0.1:1", "10.0.0.1:1"),
    ];
    for (smaller, larger) in opened_closes {
        for accepted_first in [false, true] {
            for (ours, theirs, kept) in [
                (smaller, larger, Leg::Accepted),
                (larger, smaller, Leg::Opened),
            ] {
                let mut transport = crossed(ours, theirs);
                if accepted_first {
                    assert!(transport.handle_accepted());
                    transport.handle_connected();
                } else {
                    transport.handle_connected();
                    assert!(transport.handle_accepted());
                }
                let closed = outputs(&mut transport).contains(&Output::Close { leg: Leg::Opened });
                assert_eq!(closed, kept == Leg::Accepted, "{ours} and {theirs}");
                transport.send(pdu(1)).unwrap();
                assert_eq!(
                    outputs(&mut transport),
                    [Output::SendFrame {
                        leg: kept,
                        octets: pdu(1)
                    }]
                );
            }
        }
    }
}

#[test]
fn the_end_of_the_connection_is_told_unless_another_stands() {
    let mut transport = crossed("192.0.2.2:1", "192.0.2.1:1");
    transport.handle_connected();
    assert!(transport.handle_accepted());
    outputs(&mut transport);
    transport.handle_closed(Leg::Accepted);
    assert_eq!(outputs(&mut transport), []);
    transport.handle_closed(Leg::Opened);
    assert_eq!(outputs(&mut transport), [Output::Failed(Failure::Closed)]);
    transport.handle_frame(Leg::Opened, pdu(1));
    transport.handle_closed(Leg::Opened);
    assert_eq!(outputs(&mut transport), []);
}

#[test]
fn a_peer_that_closes_its_connection_before_ours_stands_has_chosen_ours() {
    let mut transport = crossed("192.0.2.2:1", "192.0.2.1:1");
    assert!(transport.handle_accepted());
    outputs(&mut transport);
    transport.handle_closed(Leg::Accepted);
    transport.send(pdu(1)).unwrap();
    assert_eq!(outputs(&mut transport), []);
    assert_eq!(transport.mode(), Some(Mode::Separate));
    transport.handle_connected();
    assert_eq!(
        outputs(&mut transport),
        [Output::SendFrame {
            leg: Leg::Opened,
            octets: pdu(1)
        }]
    );

    let mut transport = crossed("192.0.2.2:1", "192.0.2.1:1");
    assert!(transport.handle_accepted());
    transport.handle_closed(Leg::Accepted);
    outputs(&mut transport);
    transport.handle_connect_failed();
    assert_eq!(outputs(&mut transport), [Output::Failed(Failure::Closed)]);
    assert_eq!(transport.mode(), None);
}

#[test]
fn a_connection_is_not_missed_while_another_stands() {
    let mut transport = crossed("192.0.2.2:1", "192.0.2.1:1");
    assert!(transport.handle_accepted());
    outputs(&mut transport);
    transport.handle_connect_failed();
    assert_eq!(outputs(&mut transport), []);
    assert_eq!(transport.mode(), Some(Mode::Separate));
}

#[test]
fn an_ipv4_address_in_ipv6_clothes_is_compared_as_it_is_sent() {
    let mut transport = crossed("[::ffff:192.0.2.1]:9", "192.0.2.2:1");
    transport.handle_connected();
    assert!(transport.handle_accepted());
    assert!(outputs(&mut transport).contains(&Output::Close { leg: Leg::Opened }));
}

#[test]
fn a_setup_carries_h245_beside_fast_start_only_if_so_configured() {
    let with_fast_start = || {
        let setup = Setup {
            fast_start: vec![Octets::from([1])],
            ..Setup::new(EndpointType::default())
        };
        setup.message(&call(Flag::FromOriginator)).unwrap()
    };
    for (parallel, fast_start, carried) in [(true, true, 1), (true, false, 0), (false, true, 0)] {
        let mut transport = H245Transport::new(Side::Calling, Config { parallel, ..TUNNEL });
        transport.start();
        transport.send(pdu(1)).unwrap();
        let mut message = if fast_start {
            with_fast_start()
        } else {
            setup()
        };
        transport.fill(&mut message);
        assert_eq!(
            (
                message.parallel_h245_control().len(),
                message.h245_control().len()
            ),
            (carried, 0)
        );
        if carried == 1 {
            let mut peer = called(TUNNEL, &message);
            assert_eq!(
                outputs(&mut peer),
                [
                    Output::Established(Mode::Tunnelled),
                    Output::Deliver(pdu(1))
                ]
            );
        }
    }
}

#[test]
fn what_the_setup_carried_is_sent_again_if_the_peer_did_not_read_it() {
    let sent_setup = || {
        let mut transport = H245Transport::new(
            Side::Calling,
            Config {
                parallel: true,
                ..TUNNEL
            },
        );
        transport.start();
        transport.send(pdu(1)).unwrap();
        transport.send(pdu(2)).unwrap();
        let setup = Setup {
            fast_start: vec![Octets::from([1])],
            ..Setup::new(EndpointType::default())
        };
        filled(
            &mut transport,
            setup.message(&call(Flag::FromOriginator)).unwrap(),
        );
        transport
    };
    let edition = |version| CallContext {
        version: ProtocolVersion(version),
        ..call(Flag::ToOriginator)
    };
    for (version, tunnelling, waiting) in [(4, true, 1), (3, true, 2), (4, false, 2)] {
        let mut transport = sent_setup();
        transport.handle_message(&says(
            answer().call_proceeding(&edition(version)),
            Some(tunnelling),
        ));
        let expected: Vec<Bytes> = (3 - waiting..3).map(pdu).collect();
        assert_eq!(
            transport.pending, expected,
            "edition {version}, tunnelling {tunnelling}"
        );
    }
    let mut transport = sent_setup();
    transport.handle_message(&says(offers(proceeding(), "192.0.2.2:2000"), Some(false)));
    transport.handle_connected();
    assert_eq!(
        outputs(&mut transport)[2..],
        [1, 2].map(|octet| Output::SendFrame {
            leg: Leg::Opened,
            octets: pdu(octet)
        })
    );
}

#[test]
fn release_complete_carries_the_last_message_and_closes() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.start();
    filled(&mut transport, connect());
    transport.send(pdu(1)).unwrap();
    assert_eq!(
        filled(&mut transport, release()),
        (Some(true), vec![1], None)
    );
    outputs(&mut transport);
    transport.send(pdu(2)).unwrap();
    transport.handle_message(&carries(
        says(
            facility(FacilityContents::TransportedInformation),
            Some(true),
        ),
        &[7],
    ));
    assert_eq!(outputs(&mut transport), []);
}

#[test]
fn the_peers_release_complete_is_read_before_all_is_closed() {
    let mut transport = crossed("192.0.2.1:1", "192.0.2.2:1");
    outputs(&mut transport);
    transport.handle_message(&says(release(), Some(false)));
    assert_eq!(
        outputs(&mut transport),
        [Output::Close { leg: Leg::Opened }, Output::StopListening]
    );
    assert!(!transport.handle_accepted());
    transport.handle_connected();
    transport.start();
    assert_eq!(outputs(&mut transport), []);

    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.handle_message(&carries(says(release(), Some(true)), &[5]));
    assert!(outputs(&mut transport).contains(&Output::Deliver(pdu(5))));
}

#[test]
fn what_is_sent_before_the_close_goes_before_it() {
    let mut transport = calling(NO_TUNNEL);
    transport.start();
    transport.handle_message(&offers(connect(), "192.0.2.2:2000"));
    transport.handle_connected();
    outputs(&mut transport);
    transport.send(pdu(1)).unwrap();
    transport.close();
    let sent = Output::SendFrame {
        leg: Leg::Opened,
        octets: pdu(1),
    };
    assert_eq!(
        outputs(&mut transport),
        [sent, Output::Close { leg: Leg::Opened }]
    );
}

#[test]
fn what_found_no_way_before_the_close_finds_none_after_it() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    transport.send(pdu(1)).unwrap();
    transport.close();
    assert_eq!(
        filled(&mut transport, release()),
        (Some(true), vec![], None)
    );
}

#[test]
fn waiting_messages_have_a_ceiling() {
    let mut transport = calling(TUNNEL);
    for _ in 0..MAX_PENDING {
        transport.send(pdu(1)).unwrap();
    }
    assert_eq!(transport.send(pdu(1)), Err(Full));
}

#[test]
fn what_nobody_takes_is_not_kept_without_end() {
    let mut transport = called(TUNNEL, &says(setup(), Some(true)));
    let message = carries(
        says(
            facility(FacilityContents::TransportedInformation),
            Some(true),
        ),
        &[1; 32],
    );
    for _ in 0..20 {
        transport.handle_message(&message);
    }
    assert_eq!(outputs(&mut transport).len(), MAX_OUTPUTS);
}

#[test]
fn a_body_without_place_for_an_address_is_not_counted_as_offer() {
    let mut transport = called(NO_TUNNEL, &setup());
    transport.start();
    transport.handle_listening(addr("192.0.2.1:3000"));
    let mut message = facility(FacilityContents::StartH245);
    *message.body_mut() = H323MessageBody::Empty;
    assert_eq!(filled(&mut transport, message).2, None);
    filled(&mut transport, answer().alerting(&call(Flag::ToOriginator)));
    assert!(transport.offered);
}
