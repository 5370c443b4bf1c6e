use std::time::Duration;

use super::*;

#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
fn origin() -> Instant {
    Instant::now()
}

fn local() -> MediaAddresses {
    MediaAddresses {
        rtp: ([192, 0, 2, 1], 6000).into(),
        rtcp: ([192, 0, 2, 1], 6001).into(),
    }
}

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

/// Sessions that are open (or, if the number is 0, idle), with the media and numbers of their channels.
fn sessions(open: &[(u8, Medium, u16)]) -> Sessions {
    let now = origin();
    let mut sessions = Sessions::default();
    for (id, medium, lcn) in open {
        let lcn = number((*lcn).max(1));
        sessions.take(SessionId(*id), *medium, lcn, true, now);
        sessions.provide(SessionId(*id), local()).unwrap();
    }
    for (id, ..) in open.iter().filter(|(_, _, lcn)| *lcn == 0) {
        if let Some(session) = sessions.table.get_mut(&SessionId(*id)) {
            session.state = State::Idle(local());
        }
    }
    sessions
}

#[test]
fn ids_are_given_and_taken_by_the_rules() {
    use Medium::{Audio, Data, Video};
    let (master, slave) = (Some(Role::Master), Some(Role::Slave));
    let none = &[][..];
    for (open, role, asked, medium, expected) in [
        // We assign: what is primary first, then what is idle, then what is new.
        (none, master, 0, Video, Some(2)),
        (none, master, 0, Data, Some(3)),
        (none, master, 0, Audio, Some(32)),
        (none, None, 0, Video, Some(2)),
        (&[(2, Video, 1)], master, 0, Video, Some(32)),
        (&[(2, Video, 0)], master, 0, Video, Some(2)),
        (&[(2, Video, 1), (32, Video, 2)], master, 0, Video, Some(33)),
        (&[(2, Video, 1), (40, Video, 0)], master, 0, Video, Some(40)),
        (&[(2, Video, 1), (40, Data, 0)], master, 0, Video, Some(32)),
        (&[(3, Data, 1), (32, Video, 0)], master, 0, Data, Some(33)),
        // The peer assigns, and has to say.
        (none, slave, 0, Video, None),
        (none, slave, 0, Data, None),
        (none, slave, 2, Video, Some(2)),
        (none, slave, 3, Data, Some(3)),
        (none, slave, 32, Video, Some(32)),
        (none, slave, 255, Data, Some(255)),
        // A slave that says it all the same.
        (none, master, 32, Video, Some(32)),
        (none, master, 4, Video, Some(4)),
        // One that is of something else.
        (none, slave, 1, Video, None),
        (none, slave, 2, Data, None),
        (none, slave, 3, Video, None),
        (none, slave, 2, Audio, None),
        (none, slave, 5, Video, None),
        (&[(32, Data, 1)], slave, 32, Video, None),
        // One that is taken is known to be: that it has its channel is seen next.
        (&[(32, Video, 1)], slave, 32, Video, Some(32)),
    ] {
        let first = [SessionId::AUDIO, SessionId(5)].into_iter();
        let placed = sessions(open).place(SessionId(asked), medium, role, first);
        let expected = expected.map(SessionId).ok_or(Cause::InvalidSessionId);
        assert_eq!(placed, expected, "{open:?} {role:?} {asked} {medium}");
    }
}

#[test]
fn every_state_at_every_opening() {
    let now = origin();
    let video = SessionId::VIDEO;
    let take = |sessions: &mut Sessions, lcn, may_ask| {
        sessions.take(video, Medium::Video, number(lcn), may_ask, now)
    };
    let refused = Verdict::Reject(Cause::DataTypeNotAvailable);
    let mut sessions = Sessions::default();
    assert_eq!(take(&mut sessions, 1, false), Verdict::Wait);
    assert_eq!(take(&mut sessions, 2, true), refused, "wanted");
    assert_eq!(sessions.provide(video, local()), None, "nobody was asked");
    assert_eq!(sessions.ask(), [(video, Medium::Video)]);
    assert_eq!(sessions.ask(), []);
    assert_eq!(take(&mut sessions, 2, true), refused, "asked");
    let (lcn, answer) = sessions.provide(video, local()).unwrap();
    assert_eq!((lcn, answer.session), (number(1), Some(video)));
    assert_eq!(sessions.provide(video, local()), None, "once");
    assert_eq!(take(&mut sessions, 2, true), refused, "accepted");
    assert!(!sessions.opened(video, number(2)));
    assert!(sessions.opened(video, number(1)));
    assert_eq!(take(&mut sessions, 2, true), refused, "open");
    let closed = Closed {
        session: video,
        was_open: true,
    };
    assert_eq!(sessions.closed(number(2)), None);
    assert_eq!(sessions.closed(number(1)), Some(closed));
    assert!(
        matches!(take(&mut sessions, 2, true), Verdict::Accept(_)),
        "idle"
    );
    let closed = Closed {
        session: video,
        was_open: false,
    };
    assert_eq!(sessions.closed(number(2)), Some(closed), "not yet told");
}

#[test]
fn an_opening_waits_for_so_long_whoever_it_waits_for() {
    let now = origin();
    for is_taken in [false, true] {
        let mut sessions = Sessions::default();
        sessions.take(SessionId::VIDEO, Medium::Video, number(1), false, now);
        let later = now + Duration::from_secs(5);
        sessions.take(SessionId::DATA, Medium::Data, number(2), false, later);
        if is_taken {
            assert_eq!(sessions.ask().len(), 2);
        }
        let until = now + ADDRESSES_WITHIN;
        assert_eq!(sessions.poll_timeout(), Some(until));
        assert_eq!(sessions.expire(until - Duration::from_millis(1)), []);
        assert_eq!(sessions.expire(until), [number(1)]);
        assert_eq!(sessions.poll_timeout(), Some(later + ADDRESSES_WITHIN));
        assert_eq!(sessions.give_up(SessionId::VIDEO), None);
        assert_eq!(sessions.give_up(SessionId::DATA), Some((number(2), false)));
        assert_eq!(sessions.poll_timeout(), None);
    }
}
