//! Status: what the gatekeeper asks about calls, and what it is told unasked.

use std::time::Duration;

use h323_messages::h225::{DisengageReason, RasMessage};
use h323_ras::client::{About, Event, Output, StatusRequest};
use h323_ras::limits::MAX_CALLS_REPORTED;
use h323_ras::message::status::{CallStatus, Channel};
use h323_ras::{Bandwidth, RasMessageExt, RequestSeqNum, message};

use crate::support::{Step, callee, gatekeeper, leg, numbered, with_call};

fn status_request(steps: Vec<Step>) -> StatusRequest {
    match steps.into_iter().next() {
        Some(Step::Told(Event::StatusRequested(request))) => request,
        step => panic!("{step:?}"),
    }
}

fn status(number: u8) -> CallStatus {
    CallStatus {
        leg: leg(number),
        bandwidth: Bandwidth::G711,
        routed: false,
        call_signalling: Channel {
            local: None,
            remote: Some(callee()),
        },
        h245: Channel::default(),
    }
}

#[test]
fn an_irq_is_answered_under_its_number() {
    let (mut timeline, _admitted) = with_call(0);
    let irq = numbered(message::status::request(None), 4321);
    let request = status_request(timeline.receive(gatekeeper(), irq));
    assert_eq!(
        (request.about(), request.is_unsolicited()),
        (About::All, false)
    );
    timeline
        .client
        .status_response(request, &[status(1)])
        .unwrap();
    assert_eq!(timeline.drain(), [Step::Sent("IRR")]);
    let RasMessage::InfoRequestResponse(irr) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!((irr.request_seq_num, irr.unsolicited), (4321, Some(false)));
    let calls = irr.per_call_info.unwrap();
    assert_eq!((calls.len(), calls[0].originator), (1, Some(true)));
    assert_eq!(irr.irr_status, None);
}

#[test]
fn an_irq_may_be_about_one_call_or_one_that_is_not_there() {
    let (mut timeline, _admitted) = with_call(0);
    let irq = numbered(message::status::request(Some(&leg(1))), 1);
    let request = status_request(timeline.receive(gatekeeper(), irq));
    assert_eq!(request.about(), About::Call(leg(1)));
    let irq = numbered(message::status::request(Some(&leg(2))), 2);
    let request = status_request(timeline.receive(gatekeeper(), irq));
    assert_eq!(request.about(), About::Nothing);
    timeline.client.status_response(request, &[]).unwrap();
    timeline.drain();
    let RasMessage::InfoRequestResponse(irr) = timeline.last_sent() else {
        panic!()
    };
    assert!(irr.irr_status.is_some() && irr.per_call_info.is_none());
}

#[test]
fn a_report_of_many_calls_says_that_it_is_not_complete() {
    let (mut timeline, _admitted) = with_call(0);
    let irq = numbered(message::status::request(None), 1);
    let request = status_request(timeline.receive(gatekeeper(), irq));
    let calls: Vec<_> = (0..=MAX_CALLS_REPORTED).map(|_| status(1)).collect();
    timeline.client.status_response(request, &calls).unwrap();
    timeline.drain();
    let RasMessage::InfoRequestResponse(irr) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(irr.per_call_info.unwrap().len(), MAX_CALLS_REPORTED);
    assert!(irr.irr_status.is_some());
}

#[test]
fn reports_are_due_as_often_as_the_gatekeeper_wants_until_the_call_ends() {
    let (mut timeline, admitted) = with_call(30);
    let mut due = Vec::new();
    for (at, step) in timeline.run(Duration::from_secs(100)) {
        let Step::Told(Event::StatusRequested(request)) = step else {
            panic!("{step:?}")
        };
        assert_eq!(
            (request.about(), request.is_unsolicited()),
            (About::Call(leg(1)), true)
        );
        due.push(at as u64);
        if due.len() == 3 {
            timeline
                .client
                .status_response(request, &[status(1)])
                .unwrap();
        }
    }
    assert_eq!(due, [30, 60, 90]);
    timeline.drain();
    let RasMessage::InfoRequestResponse(irr) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!((irr.request_seq_num, irr.unsolicited), (1, Some(true)));
    timeline
        .client
        .disengage(admitted, DisengageReason::NormalDrop, timeline.now);
    timeline.drain();
    timeline.answer(message::disengage::confirm());
    assert_eq!(timeline.client.poll_output(), Output::Timeout(None));
}

#[test]
fn a_report_that_is_merely_due_has_the_number_of_the_last_irq() {
    let (mut timeline, _admitted) = with_call(30);
    let irq = numbered(message::status::request(None), 4321);
    let _unanswered = status_request(timeline.receive(gatekeeper(), irq));
    let mut steps = timeline.run(Duration::from_secs(30));
    let Some((_, Step::Told(Event::StatusRequested(request)))) = steps.pop() else {
        panic!()
    };
    assert!(request.is_unsolicited());
    timeline
        .client
        .status_response(request, &[status(1)])
        .unwrap();
    timeline.drain();
    assert_eq!(
        timeline.last_sent().request_seq_num(),
        RequestSeqNum::new(4321)
    );
}
