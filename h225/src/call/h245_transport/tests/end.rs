//! The end of the call, and ceilings.

use super::*;

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
