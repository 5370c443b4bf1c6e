//! Openings of bidirectional channels that cross.

use h323_h245::messages::{
    DataApplication, DataApplicationCapability, DataProtocolCapability, DataType,
    MultimediaSystemControlMessage, OpenLogicalChannelRejectCause, RequestMessage,
};
use h323_h245::{
    ChannelParameters, Closed, Direction, Event, LogicalChannelNumber, Refusal, Role, SessionId,
};

use crate::support::{Pair, answer, encode, h224};

const CONFLICT: OpenLogicalChannelRejectCause = OpenLogicalChannelRejectCause::MasterSlaveConflict;

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

fn refused(number: LogicalChannelNumber, cause: OpenLogicalChannelRejectCause) -> Event {
    Event::ChannelRefused {
        number,
        refusal: Refusal::Rejected(cause),
    }
}

/// A pair in which `a` is master.
fn led_by_a() -> Pair {
    let mut pair = Pair::ready();
    if pair.a.session.role() == Some(Role::Slave) {
        std::mem::swap(&mut pair.a, &mut pair.b);
    }
    pair
}

/// Both sides ask at once. Whoever is master, its channel stands.
#[test]
fn of_two_openings_that_cross_the_masters_stands() {
    for seeds in [(1, 2), (2, 1), (3, 5), (5, 3), (8, 13), (13, 8)] {
        for a_sends_first in [false, true] {
            let mut pair = Pair::ready_with(seeds.0, seeds.1);
            let now = pair.now;
            let mut sides = [&mut pair.a, &mut pair.b];
            if !a_sends_first {
                sides.reverse();
            }
            for side in sides {
                side.session.open_request(h224(5000), now).unwrap();
            }
            let a_is_master = pair.a.session.role() == Some(Role::Master);
            let (a, b) = pair.events();
            let (master, slave) = if a_is_master { (a, b) } else { (b, a) };
            assert_eq!(master, [], "the slave's opening is not put to the user");
            assert_eq!(slave.len(), 2);
            assert!(slave.contains(&refused(number(1), CONFLICT)));
            assert!(slave.contains(&Event::ChannelRequested {
                number: number(1),
                parameters: Box::new(h224(5000)),
            }));
            let now = pair.now;
            let slave = if a_is_master {
                &mut pair.b
            } else {
                &mut pair.a
            };
            slave
                .session
                .open_response(number(1), answer(6000), now)
                .unwrap();
            let (a, b) = pair.events();
            let (master, slave) = if a_is_master { (a, b) } else { (b, a) };
            assert!(
                matches!(&master[..], [Event::ChannelOpened(c)] if c.direction == Direction::Transmit)
            );
            assert!(
                matches!(&slave[..], [Event::ChannelOpened(c)] if c.direction == Direction::Receive)
            );
        }
    }
}

#[test]
fn both_roles_occur_on_either_side() {
    let roles = |a, b| Pair::ready_with(a, b).a.session.role();
    let found = [(1, 2), (2, 1), (3, 5), (5, 3), (8, 13), (13, 8)].map(|(a, b)| roles(a, b));
    assert!(found.contains(&Some(Role::Master)), "{found:?}");
    assert!(found.contains(&Some(Role::Slave)), "{found:?}");
}

#[test]
fn openings_that_are_not_for_the_same_do_not_conflict() {
    let t120 = DataType::Data(Box::new(DataApplicationCapability {
        application: DataApplication::T120(DataProtocolCapability::SeparateLanStack),
        ..Default::default()
    }));
    let other_medium = ChannelParameters {
        data_type: t120,
        ..h224(7000)
    };
    let other_session = ChannelParameters {
        session: SessionId(32),
        ..h224(7000)
    };
    let one_way = ChannelParameters {
        reverse: None,
        ..h224(7000)
    };
    for theirs in [other_medium, other_session, one_way] {
        let mut pair = Pair::ready();
        pair.a.session.open_request(h224(5000), pair.now).unwrap();
        pair.b.session.open_request(theirs, pair.now).unwrap();
        let (a, b) = pair.events();
        assert!(matches!(a[..], [Event::ChannelRequested { .. }]), "{a:?}");
        assert!(matches!(b[..], [Event::ChannelRequested { .. }]), "{b:?}");
    }
}

/// Two sides for which the master has not assigned a session yet conflict nevertheless, and one whose opening
/// is answered already is asked about another.
#[test]
fn only_unanswered_openings_conflict() {
    let mut pair = led_by_a();
    let unassigned = ChannelParameters {
        session: SessionId::UNASSIGNED,
        ..h224(7000)
    };
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.b
        .session
        .open_request(unassigned.clone(), pair.now)
        .unwrap();
    let (a, b) = pair.events();
    assert_eq!(a, []);
    assert!(b.contains(&refused(number(1), CONFLICT)));
    let now = pair.now;
    pair.b
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    pair.events();
    pair.b.session.open_request(unassigned, pair.now).unwrap();
    let (a, _) = pair.events();
    assert!(matches!(a[..], [Event::ChannelRequested { .. }]), "{a:?}");
}

/// Whoever opens a channel anew has given up what it was, also when it gets nothing for it.
#[test]
fn a_channel_that_is_opened_anew_and_gives_way_is_closed() {
    let mut pair = led_by_a();
    pair.b.session.open_request(h224(7000), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    pair.a
        .session
        .open_response(number(1), answer(6000), now)
        .unwrap();
    pair.events();
    pair.a.session.open_request(h224(5000), pair.now).unwrap();
    pair.a.take_sent();
    let anew = MultimediaSystemControlMessage::Request(RequestMessage::OpenLogicalChannel(
        Box::new(h224(7000).to_open(number(1)).unwrap()),
    ));
    pair.a
        .session
        .handle_octets(&encode(&anew), pair.now)
        .unwrap();
    assert_eq!(pair.a.take_names(), ["openLogicalChannelReject"]);
    assert_eq!(
        pair.a.take_events(),
        [Event::ChannelClosed {
            direction: Direction::Receive,
            number: number(1),
            by: Closed::Peer,
        }]
    );
    assert_eq!(pair.a.session.channels().count(), 0);
}
