//! Addresses of a connection for H.245: offered, used, and of no use.

use super::*;

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
