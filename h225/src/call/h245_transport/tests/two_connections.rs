//! Both sides connect, or a connection ends while another stands.

use super::*;

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
