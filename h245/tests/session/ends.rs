//! How a session ends: by agreement, without the peer, from both sides at once.

use std::time::Duration;

use h323_h245::{Closed, Direction, Error, Event, Misuse, SessionEnd};

use crate::pair::{closed, transmitting};
use crate::support::audio;

#[test]
fn a_session_ends_by_agreement() {
    let mut pair = transmitting();
    pair.a.session.end_session(pair.now);
    pair.a.session.end_session(pair.now);
    pair.a.drain();
    let names: Vec<_> = pair.a.sent.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["closeLogicalChannel", "endSessionCommand"]);
    let (a, b) = pair.events();
    assert_eq!(a, [Event::SessionEnded(SessionEnd::Agreed)]);
    assert_eq!(
        b,
        [
            closed(Direction::Receive, Closed::Peer),
            Event::SessionEnded(SessionEnd::ByPeer)
        ]
    );
    for side in [&mut pair.a, &mut pair.b] {
        assert!(side.session.is_ended());
        assert_eq!(side.deadline, None);
        assert_eq!(
            side.session.open_request(audio(5001), pair.now),
            Err(Error::Misuse(Misuse::Ended))
        );
    }
}

#[test]
fn a_session_ends_without_the_peer() {
    let mut pair = transmitting();
    pair.a.session.end_session(pair.now);
    let asked_at = pair.now;
    assert_eq!(pair.a.expire(), asked_at + Duration::from_secs(3));
    assert_eq!(
        pair.a.take_events(),
        [Event::SessionEnded(SessionEnd::NoAnswer)]
    );
    assert_eq!(pair.a.deadline, None);
}

#[test]
fn both_sides_end_the_session_at_once() {
    let mut pair = transmitting();
    pair.a.session.end_session(pair.now);
    pair.b.session.end_session(pair.now);
    let (a, b) = pair.events();
    assert_eq!(a, [Event::SessionEnded(SessionEnd::Agreed)]);
    assert_eq!(b.last(), Some(&Event::SessionEnded(SessionEnd::Agreed)));
}
