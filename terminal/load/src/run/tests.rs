//! Runs in virtual time, with somebody who answers by the codec.

use std::time::Duration;

use h323_h225::address::transport_address;
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion};
use h323_messages::h225::{
    AdmissionRejectReason, LocationRejectReason, RasMessage, RegistrationRejectReason,
};
use h323_ras::message::admission::{self, AdmissionGrant};
use h323_ras::message::registration::{self, RegistrationGrant};
use h323_ras::message::{disengage, location, other};
use h323_ras::{Bandwidth, RasMessageExt as _, decode, encode};

use super::*;
use crate::limits::{MAX_TRIES, SILENT_AFTER};

fn epoch() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "any instant will do")]
    Instant::now()
}

fn zone(endpoints: u32) -> Zone {
    let sockets = ["127.0.0.1:2000", "127.0.0.1:2001"];
    let sockets = sockets.iter().map(|at| at.parse().unwrap()).collect();
    Zone::new(endpoints, sockets, [7; 32]).unwrap()
}

/// The endpoint with a dialled number, if there is one.
fn endpoint_of(dialled: &h323_messages::h225::AliasAddress) -> Option<u32> {
    let number: u32 = h323_h225::address::alias_text(dialled).parse().unwrap();
    (number < names::unknown_number(0)).then(|| number - names::number(0))
}

fn gatekeeper_name() -> GatekeeperIdentifier {
    GatekeeperIdentifier::new("zone").unwrap()
}

fn rcf(identifier: &str) -> RasMessage {
    registration::confirm(RegistrationGrant {
        version: ProtocolVersion::V4,
        gatekeeper_identifier: &gatekeeper_name(),
        endpoint_identifier: &EndpointIdentifier::new(identifier).unwrap(),
        aliases: &[],
        call_signal_addresses: &[],
        time_to_live_secs: None,
        will_respond_to_irr: false,
        pre_granted: None,
    })
    .unwrap()
}

/// What a gatekeeper answers that knows everybody.
fn answer(request: &RasMessage) -> RasMessage {
    match request {
        RasMessage::RegistrationRequest(rrq) => match &rrq.endpoint_identifier {
            Some(identifier) => rcf(&identifier.to_string()),
            None => {
                let own = rrq.terminal_alias.iter().flatten().next().unwrap();
                // Of several lengths.
                rcf(&format!("{}_endp", endpoint_of(own).unwrap()))
            }
        },
        RasMessage::AdmissionRequest(arq) => {
            let called = arq.destination_info.iter().flatten().next().unwrap();
            admission::confirm(&AdmissionGrant {
                bandwidth: Bandwidth::G711,
                routed: false,
                destination_address: names::address(endpoint_of(called).unwrap()),
                destination_info: &[],
                irr_frequency_secs: 0,
                will_respond_to_irr: false,
            })
            .unwrap()
        }
        RasMessage::DisengageRequest(_) => disengage::confirm(),
        RasMessage::LocationRequest(lrq) => {
            match lrq.destination_info.iter().next().and_then(endpoint_of) {
                Some(endpoint) => {
                    let at = names::address(endpoint);
                    location::confirm(at, at, &[]).unwrap()
                }
                None => location::reject(LocationRejectReason::RequestDenied),
            }
        }
        _ => panic!("{}", request.name()),
    }
}

fn numbered(mut message: RasMessage, request: &RasMessage) -> Bytes {
    message.set_request_seq_num(request.request_seq_num().unwrap());
    encode(&message).unwrap()
}

/// What is to be sent now, each with its socket.
fn leaving(run: &mut Run<'_>, now: Instant) -> Vec<(usize, Bytes)> {
    let (mut all, mut octets) = (Vec::new(), Vec::new());
    while let Some(socket) = run.poll_transmit(&mut octets, now).unwrap() {
        all.push((socket, Bytes::copy_from_slice(&octets)));
    }
    all
}

/// Runs a phase with somebody whose answers, if any, take a millisecond.
fn carry(
    zone: &mut Zone,
    phase: Phase,
    window: usize,
    mut answer: impl FnMut(&RasMessage) -> Option<RasMessage>,
) -> Tally {
    let order = zone.order(phase, false);
    let mut now = epoch();
    let mut run = Run::new(
        zone,
        phase,
        Peer::Gatekeeper,
        &order,
        0..order.len(),
        window,
        now,
    );
    while !run.is_over() {
        let sent = leaving(&mut run, now);
        assert!(sent.len() <= window);
        now += Duration::from_millis(1);
        let mut came = false;
        for (socket, octets) in sent {
            let request = decode(&octets).unwrap().message;
            if let Some(answer) = answer(&request) {
                came = true;
                run.handle_datagram(socket, &numbered(answer, &request), now);
            }
        }
        if let Some(at) = run.poll_timeout().filter(|_| !came) {
            now = now.max(at);
        }
        run.handle_timeout(now);
    }
    run.finish(now)
}

#[test]
fn who_answers_well_is_well() {
    let mut zone = zone(100);
    for (phase, requests, millis) in [
        (Phase::Register, 100, 10),
        (Phase::KeepAlive, 100, 10),
        (Phase::Call, 200, 20),
        (Phase::Locate, 100, 10),
    ] {
        let tally = carry(&mut zone, phase, 10, |request| Some(answer(request)));
        assert!(tally.is_well() && tally.is_steady(), "{tally:?}");
        assert_eq!(
            (tally.jobs, tally.done, tally.requests),
            (100, 100, requests)
        );
        assert_eq!(tally.took, Duration::from_millis(millis), "{phase}");
        assert_eq!(tally.latency.max(), Some(1000), "{phase}");
        assert_eq!(zone.registered(), 100);
    }
    let long = zone.identifier(99).unwrap();
    assert_eq!(long.len(), "99_endp".len() * 2);
}

#[test]
fn the_window_is_full_and_no_fuller() {
    let mut zone = zone(100);
    let order = zone.order(Phase::Register, false);
    let now = epoch();
    let mut run = Run::new(
        &mut zone,
        Phase::Register,
        Peer::Gatekeeper,
        &order,
        0..100,
        8,
        now,
    );
    let sent = leaving(&mut run, now);
    assert_eq!(sent.len(), 8);
    let later = now + Duration::from_millis(2);
    let request = decode(&sent[3].1).unwrap().message;
    let reply = numbered(answer(&request), &request);
    run.handle_datagram(sent[3].0, &reply, later);
    assert_eq!(leaving(&mut run, later).len(), 1);
    // A second answer to the same is to nothing.
    run.handle_datagram(sent[3].0, &reply, later);
    assert!(leaving(&mut run, later).is_empty());
    // The right number at another socket is another request's.
    run.handle_datagram(9, &reply, later);
    run.handle_datagram(0, &Bytes::from_static(&[1, 2, 3]), later);
    let tally = run.finish(later);
    assert_eq!((tally.unasked, tally.malformed, tally.answered), (2, 1, 1));
    assert_eq!(tally.latency.max(), Some(2000));
}

#[test]
fn what_is_lost_is_sent_again_with_the_same_octets() {
    let mut zone = zone(2);
    let order = zone.order(Phase::Register, false);
    let start = epoch();
    let mut run = Run::new(
        &mut zone,
        Phase::Register,
        Peer::Gatekeeper,
        &order,
        0..2,
        8,
        start,
    );
    let first = leaving(&mut run, start);
    let due = start + SILENT_AFTER;
    assert_eq!(run.poll_timeout(), Some(due));
    run.handle_timeout(due - Duration::from_millis(1));
    assert!(leaving(&mut run, due).is_empty());
    run.handle_timeout(due);
    let second = leaving(&mut run, due);
    assert_eq!(first, second);
    let later = due + Duration::from_millis(5);
    for (socket, octets) in second {
        let request = decode(&octets).unwrap().message;
        run.handle_datagram(socket, &numbered(answer(&request), &request), later);
    }
    assert!(run.is_over());
    assert_eq!(run.poll_timeout(), None);
    let tally = run.finish(later);
    assert_eq!(
        (tally.requests, tally.sent_again, tally.answered),
        (2, 2, 2)
    );
    assert!(tally.is_well() && !tally.is_steady());
    // From the first sending.
    assert!(tally.latency.max() >= Some(3_005_000));
}

#[test]
fn one_who_answers_some_only_is_found_out() {
    let mut zone = zone(100);
    let is_heard = |request: &RasMessage| match request {
        RasMessage::RegistrationRequest(rrq) => {
            let own = rrq.terminal_alias.iter().flatten().next().unwrap();
            !endpoint_of(own).unwrap().is_multiple_of(10)
        }
        _ => unreachable!(),
    };
    let tally = carry(&mut zone, Phase::Register, 200, |request| {
        is_heard(request).then(|| answer(request))
    });
    assert_eq!(
        (tally.answered, tally.unanswered, tally.done),
        (90, 10, 100)
    );
    assert_eq!(tally.sent_again, 10 * (u64::from(MAX_TRIES) - 1));
    assert!(!tally.is_well());
    assert_eq!(tally.end, End::Complete);
}

#[test]
fn who_says_nothing_is_given_up() {
    let mut zone = zone(100);
    let tally = carry(&mut zone, Phase::Register, 4, |_| None);
    assert_eq!((tally.end, tally.answered), (End::GivenUp, 0));
    assert!(tally.took >= GIVE_UP_AFTER && tally.took < GIVE_UP_AFTER + SILENT_AFTER);
    assert!(tally.done < 100);
}

/// A request is no answer, whoever sends it back.
#[test]
fn who_sends_back_what_comes_is_no_gatekeeper() {
    let mut zone = zone(20);
    let tally = carry(&mut zone, Phase::Register, 10, |request| {
        Some(request.clone())
    });
    assert_eq!((tally.answered, tally.unanswered), (0, 20));
    assert_eq!(tally.unasked, 20 * u64::from(MAX_TRIES));
    assert_eq!(tally.latency.max(), None);
}

#[test]
fn refusals_are_counted_by_reason() {
    let mut zone = zone(100);
    let reject = |reason| registration::reject(ProtocolVersion::V4, &gatekeeper_name(), reason);
    let mut count = 0;
    let tally = carry(&mut zone, Phase::Register, 10, |request| {
        count += 1;
        Some(match count {
            1..=60 => answer(request),
            61..=95 => reject(RegistrationRejectReason::ResourceUnavailable),
            _ => reject(RegistrationRejectReason::SecurityDenial),
        })
    });
    assert_eq!(tally.refused["RRJ resourceUnavailable"], 35);
    assert_eq!(tally.refused["RRJ securityDenial"], 5);
    assert_eq!((tally.answered, tally.done), (60, 100));
    assert!(!tally.is_well());
    assert_eq!(zone.registered(), 60);
    let tally = carry(&mut zone, Phase::Call, 10, |request| match request.name() {
        "ARQ" => Some(admission::reject(AdmissionRejectReason::RequestDenied)),
        _ => panic!("no call was admitted"),
    });
    assert_eq!(tally.refused["ARJ requestDenied"], 60);
}

#[test]
fn wrong_answers_are_told() {
    let mut zone = zone(20);
    let well = carry(&mut zone, Phase::Register, 10, |request| {
        Some(answer(request))
    });
    assert!(well.is_well());
    let fault = |tally: Tally| {
        assert!(!tally.is_well());
        let faults: Vec<_> = tally.faults.into_iter().collect();
        assert_eq!(faults.len(), 1, "{faults:?}");
        faults[0].clone()
    };
    let other = carry(&mut zone, Phase::KeepAlive, 10, |_| Some(rcf("somebody")));
    assert_eq!(
        fault(other),
        ("RCF with the identifier of another".to_owned(), 20)
    );
    let confused = carry(&mut zone, Phase::KeepAlive, 10, |_| {
        Some(disengage::confirm())
    });
    assert_eq!(fault(confused), ("DCF to RRQ".to_owned(), 20));
    let everywhere = carry(&mut zone, Phase::Locate, 10, |_| {
        let at = names::address(0);
        Some(location::confirm(at, at, &[]).unwrap())
    });
    assert_eq!(
        fault(everywhere),
        ("LCF for somebody who is not there".to_owned(), 2)
    );
    let astray = carry(&mut zone, Phase::Call, 10, |request| {
        Some(match answer(request) {
            RasMessage::AdmissionConfirm(mut confirm) => {
                let astray = "127.9.9.9:1720".parse().unwrap();
                confirm.dest_call_signal_address = transport_address(astray).unwrap();
                RasMessage::AdmissionConfirm(confirm)
            }
            other => other,
        })
    });
    assert_eq!(
        fault(astray),
        ("ACF with the address of another".to_owned(), 20)
    );
}

#[test]
fn who_is_told_to_wait_waits() {
    let mut zone = zone(2);
    let mut told = 0;
    let tally = carry(&mut zone, Phase::Register, 1, |request| {
        told += 1;
        (told == 1)
            .then(|| other::in_progress(Duration::from_secs(1)))
            .or_else(|| Some(answer(request)))
    });
    assert_eq!(
        (tally.in_progress, tally.sent_again, tally.answered),
        (1, 1, 2)
    );
}

#[test]
fn one_that_is_stopped_sends_nothing_more() {
    let mut zone = zone(100);
    let order = zone.order(Phase::Register, false);
    let now = epoch();
    let mut run = Run::new(
        &mut zone,
        Phase::Register,
        Peer::Gatekeeper,
        &order,
        0..100,
        8,
        now,
    );
    let _ = leaving(&mut run, now);
    run.stop();
    assert!(run.is_over());
    assert!(leaving(&mut run, now).is_empty());
    let tally = run.finish(now);
    assert_eq!((tally.end, tally.done), (End::Interrupted, 0));
}

/// It sends back the beginning of what came.
#[test]
fn a_responder_needs_no_registration() {
    let mut zone = zone(50);
    let start = epoch();
    for phase in Phase::ALL {
        let order = zone.order(phase, true);
        let mut run = Run::new(&mut zone, phase, Peer::Bare, &order, 0..50, 7, start);
        while !run.is_over() {
            for (socket, octets) in leaving(&mut run, start) {
                run.handle_datagram(socket, &octets.slice(..16), start);
            }
        }
        assert!(run.finish(start).is_well(), "{phase}");
    }
    assert_eq!(zone.registered(), 0);
}
