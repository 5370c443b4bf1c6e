use h323_ras::Bandwidth;

use super::*;
use crate::bandwidth::Pool;
use crate::call::Side;
use crate::testing::{admitted, call_name, endpoint, epoch};

/// A table, the bandwidth of its zone, and the time.
struct Desk {
    table: CallTable,
    pool: Pool,
    start: Instant,
}

impl Desk {
    /// Calls may be silent for 100 s.
    fn new() -> Self {
        Self {
            table: CallTable::new(Duration::from_secs(100)),
            pool: Pool::new(None),
            start: epoch(),
        }
    }

    fn at(&self, secs: u64) -> Instant {
        self.start + Duration::from_secs(secs)
    }

    /// Gives back what calls release, and names what else they say.
    fn drain(&mut self) -> Vec<&'static str> {
        let mut said = Vec::new();
        while let Some(event) = self.table.poll_event() {
            said.push(match event {
                ZoneEvent::Opened(_) => "opened",
                ZoneEvent::Answering(_) => "answering",
                ZoneEvent::Released(grant) => {
                    self.pool.release(grant);
                    continue;
                }
                ZoneEvent::Disengage { .. } => "disengage",
                ZoneEvent::Ended { .. } => "ended",
            });
        }
        said
    }

    fn enter(&mut self, side: Side, number: u8, name: CallName) -> (CallId, Vec<&'static str>) {
        let call = self.table.find(&name);
        let has = call.map_or(Bandwidth(0), Call::bandwidth);
        let admitted = admitted(side, number, name, 1280, has, &mut self.pool);
        let id = self.table.enter(admitted, self.start);
        (id, self.drain())
    }

    fn tell(&mut self, id: CallId, event: CallEvent, secs: u64) -> Vec<&'static str> {
        self.table.handle(id, event, self.at(secs));
        self.drain()
    }

    /// The calls that a name and an endpoint lead to.
    fn find(&self, name: CallName) -> Option<CallId> {
        self.table.find(&name).map(Call::id)
    }

    fn of(&self, number: u8) -> Vec<CallId> {
        self.table.of_endpoint(endpoint(number)).collect()
    }

    fn assert_empty(&self) {
        let table = &self.table;
        assert!(table.is_empty());
        assert!(table.by_identifier.is_empty() && table.by_reference.is_empty());
        assert!(table.by_endpoint.is_empty() && table.deadlines.is_empty());
        assert_eq!(self.pool.used(), Bandwidth(0));
    }
}

/// As endpoints of edition 1 have it.
fn old(name: CallName) -> CallName {
    CallName {
        call_identifier: None,
        ..name
    }
}

#[test]
fn a_call_is_found_by_all_its_names_until_it_is_over() {
    let mut desk = Desk::new();
    let (id, said) = desk.enter(Side::Caller, 1, call_name(1));
    assert_eq!(said, ["opened"]);
    let (other, said) = desk.enter(
        Side::Callee,
        2,
        CallName {
            call_reference: 77,
            ..call_name(1)
        },
    );
    assert_eq!((other, said), (id, vec!["answering"]));
    let (third, _) = desk.enter(Side::Caller, 1, call_name(3));
    assert_eq!((desk.of(1), desk.of(2)), (vec![id, third], vec![id]));
    assert_eq!(desk.find(call_name(1)), Some(id));
    assert_eq!(desk.find(old(call_name(1))), Some(id));
    let of_callee = CallName {
        call_reference: 77,
        ..old(call_name(1))
    };
    assert_eq!(desk.find(of_callee), Some(id));
    for id in [id, third] {
        assert_eq!(
            desk.tell(id, CallEvent::Disconnected, 1).last(),
            Some(&"ended")
        );
    }
    assert_eq!(desk.find(call_name(1)), None);
    assert_eq!(desk.find(of_callee), None);
    desk.assert_empty();
}

#[test]
fn a_side_that_asks_again_under_another_reference_is_found_under_that() {
    let mut desk = Desk::new();
    let (id, _) = desk.enter(Side::Caller, 1, call_name(1));
    let renumbered = CallName {
        call_reference: 99,
        ..call_name(1)
    };
    assert_eq!(desk.enter(Side::Caller, 1, renumbered), (id, vec![]));
    assert_eq!(desk.find(old(renumbered)), Some(id));
    assert_eq!(desk.find(old(call_name(1))), None);
    desk.tell(id, CallEvent::Disconnected, 0);
    desk.assert_empty();
}

#[test]
fn endpoints_of_edition_1_meet_by_conference_and_reference() {
    let mut desk = Desk::new();
    let (id, _) = desk.enter(Side::Caller, 1, old(call_name(1)));
    assert_eq!(
        desk.enter(Side::Callee, 2, old(call_name(1))),
        (id, vec!["answering"])
    );
    desk.tell(id, CallEvent::Disconnected, 0);
    desk.assert_empty();
}

#[test]
fn both_sides_of_one_endpoint_are_one_call_of_it() {
    let mut desk = Desk::new();
    let (id, _) = desk.enter(Side::Caller, 1, call_name(1));
    desk.enter(Side::Callee, 1, call_name(1));
    assert_eq!(desk.of(1), [id]);
    desk.table.handle_endpoint_gone(endpoint(1), desk.start);
    assert_eq!(desk.drain(), ["ended"]);
    desk.assert_empty();
}

#[test]
fn calls_are_woken_in_their_time() {
    let mut desk = Desk::new();
    let (first, _) = desk.enter(Side::Caller, 1, call_name(1));
    desk.enter(Side::Caller, 2, call_name(2));
    desk.tell(first, CallEvent::Reported, 60);
    for (secs, said, next) in [
        (99, &[][..], Some(100)),
        (100, &["ended"], Some(160)),
        (159, &[], Some(160)),
        (200, &["ended"], None),
    ] {
        desk.table.handle_timeout(desk.at(secs));
        assert_eq!(desk.drain(), said, "{secs}");
        let next = next.map(|secs| desk.at(secs));
        assert_eq!(desk.table.poll_timeout(), next, "{secs}");
    }
    desk.assert_empty();
}

#[test]
fn what_comes_for_a_call_that_is_not_there_is_given_back() {
    let mut desk = Desk::new();
    let (id, _) = desk.enter(Side::Caller, 1, call_name(1));
    desk.tell(id, CallEvent::Disconnected, 0);
    let event = CallEvent::BandwidthGranted {
        side: Side::Caller,
        bandwidth: Bandwidth(100),
        extra: desk.pool.reserve(Bandwidth(100)).unwrap(),
    };
    assert_eq!(desk.tell(id, event, 1), [""; 0]);
    desk.assert_empty();
}
