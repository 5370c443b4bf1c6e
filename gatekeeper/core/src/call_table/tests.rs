use h323_h225::address::alias;

use super::*;
use crate::bandwidth::Pool;
use crate::testing::epoch;

fn endpoint(number: u8) -> EndpointId {
    EndpointId::from_random([number; 16])
}

fn name(number: u8) -> CallName {
    CallName {
        call_identifier: Some(CallIdentifier([number; 16])),
        conference_identifier: ConferenceIdentifier([number; 16]),
        call_reference: u16::from(number),
    }
}

/// Enters as [`crate::admission::admit`] would let it.
fn enter(
    table: &mut CallTable,
    pool: &mut Pool,
    side: Side,
    number: u8,
    name: CallName,
    bandwidth: u32,
    now: Instant,
) -> Entered {
    let has = table.find(&name).map_or(Bandwidth(0), Call::bandwidth);
    let bandwidth = Bandwidth(bandwidth);
    let admitted = Admitted {
        side,
        leg: CallLeg {
            endpoint: endpoint(number),
            name,
            bandwidth,
        },
        grant: pool.reserve(bandwidth.saturating_sub(has)).unwrap(),
        source_info: vec![alias("alice").unwrap()],
        destination_info: vec![alias("bob").unwrap()],
    };
    let (entered, rest) = table.enter(admitted, now);
    pool.release(rest);
    entered
}

fn end(table: &mut CallTable, pool: &mut Pool, id: CallId, now: Instant) -> Option<CallDuration> {
    let ended = table.end(id, None, now)?;
    pool.release(ended.grant);
    Some(ended.duration)
}

fn assert_empty(table: &CallTable, pool: &Pool) {
    assert!(table.is_empty());
    assert!(table.by_identifier.is_empty() && table.by_reference.is_empty());
    assert!(table.by_endpoint.is_empty() && table.silence.is_empty());
    assert_eq!(pool.used(), Bandwidth(0));
}

#[test]
fn a_call_opens_is_joined_and_ends_once() {
    let start = epoch();
    let at = |secs| start + Duration::from_secs(secs);
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let opened = enter(&mut table, &mut pool, Side::Caller, 1, name(1), 640, at(0));
    let id = opened.call();
    assert_eq!(opened, Entered::Opened(id));
    assert_eq!(
        enter(&mut table, &mut pool, Side::Callee, 2, name(1), 1280, at(3)),
        Entered::Joined(id)
    );
    assert_eq!(
        pool.used(),
        Bandwidth(1280),
        "the greater of the two, not their sum"
    );
    assert_eq!(table.of_endpoint(endpoint(2)).collect::<Vec<_>>(), [id]);
    let detail = table.call(id).unwrap().detail();
    assert_eq!(
        (detail.caller, detail.callee),
        (Some(endpoint(1)), Some(endpoint(2)))
    );
    let duration = end(&mut table, &mut pool, id, at(10)).unwrap();
    let connected = Connected::AtMost(Duration::from_secs(7));
    assert_eq!(
        duration,
        CallDuration {
            total: Duration::from_secs(10),
            connected
        }
    );
    assert!(end(&mut table, &mut pool, id, at(10)).is_none());
    assert_empty(&table, &pool);
}

#[test]
fn a_side_that_asks_again_changes_its_reference_and_its_share() {
    let now = epoch();
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let id = enter(&mut table, &mut pool, Side::Caller, 1, name(1), 1280, now).call();
    let renumbered = CallName {
        call_reference: 99,
        ..name(1)
    };
    assert_eq!(
        enter(&mut table, &mut pool, Side::Caller, 1, renumbered, 640, now),
        Entered::Again(id)
    );
    assert_eq!(pool.used(), Bandwidth(640));
    let by_reference = |reference| CallName {
        call_identifier: None,
        call_reference: reference,
        ..name(1)
    };
    assert_eq!(table.find(&by_reference(99)).map(Call::id), Some(id));
    assert!(table.find(&by_reference(1)).is_none());
    end(&mut table, &mut pool, id, now).unwrap();
    assert_empty(&table, &pool);
}

#[test]
fn endpoints_of_edition_1_meet_by_conference_and_reference() {
    let now = epoch();
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let old = CallName {
        call_identifier: None,
        ..name(1)
    };
    let id = enter(&mut table, &mut pool, Side::Caller, 1, old, 1280, now).call();
    assert_eq!(
        enter(&mut table, &mut pool, Side::Callee, 2, old, 1280, now),
        Entered::Joined(id)
    );
    assert_eq!(table.call(id).unwrap().ras_leg(Side::Caller), None);
    end(&mut table, &mut pool, id, now).unwrap();
    assert_empty(&table, &pool);
}

#[test]
fn an_endpoint_may_call_itself() {
    let now = epoch();
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let id = enter(&mut table, &mut pool, Side::Caller, 1, name(1), 1280, now).call();
    enter(&mut table, &mut pool, Side::Callee, 1, name(1), 1280, now);
    let call = table.call(id).unwrap();
    assert_eq!(call.side_of(endpoint(1), None), Some(Side::Caller));
    assert_eq!(
        call.side_of(endpoint(1), Some(Side::Callee)),
        Some(Side::Callee)
    );
    assert_eq!(call.side_of(endpoint(2), Some(Side::Callee)), None);
    assert_eq!(table.of_endpoint(endpoint(1)).count(), 1);
    end(&mut table, &mut pool, id, now).unwrap();
    assert_empty(&table, &pool);
}

#[test]
fn silence_is_counted_from_the_last_word() {
    let start = epoch();
    let at = |secs| start + Duration::from_secs(secs);
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let id = enter(&mut table, &mut pool, Side::Caller, 1, name(1), 1280, at(0)).call();
    table.touch(id, at(60));
    assert_eq!(
        (table.next_silent(at(159)), table.poll_timeout()),
        (None, Some(at(160)))
    );
    assert_eq!(table.next_silent(at(160)), Some(id));
    let duration = end(&mut table, &mut pool, id, at(160)).unwrap();
    assert_eq!(duration.connected, Connected::Unknown);
    assert_empty(&table, &pool);
}

#[test]
fn the_bandwidth_of_a_call_is_what_its_greater_side_needs() {
    let now = epoch();
    let (mut table, mut pool) = (CallTable::new(Duration::from_secs(100)), Pool::new(None));
    let id = enter(&mut table, &mut pool, Side::Caller, 1, name(1), 1000, now).call();
    enter(&mut table, &mut pool, Side::Callee, 2, name(1), 600, now);
    let nothing = BandwidthGrant::nothing;
    let rest = table.change_bandwidth(id, Side::Caller, Bandwidth(200), nothing());
    assert_eq!(rest.amount(), Bandwidth(400), "the callee still needs 600");
    pool.release(rest);
    let rest = table.change_bandwidth(id, Side::Callee, Bandwidth(100), nothing());
    assert_eq!(rest.amount(), Bandwidth(400));
    pool.release(rest);
    assert_eq!(pool.used(), Bandwidth(200));
    end(&mut table, &mut pool, id, now).unwrap();
    assert_empty(&table, &pool);
}
