//! What goes through the tunnel, and when there is none.

use super::*;

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
