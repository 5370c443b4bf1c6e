use h323_messages::h225::EndpointType;

use super::super::testing::{brief, call, drain, origin, secs, sent, told};
use super::super::{Outgoing, Timers};
use super::*;
use crate::cause::Cause;
use crate::message::Setup;
use crate::q931::ie::CallState;
use crate::q931::{Flag, MessageType};

fn calling(start: Instant) -> Outgoing {
    // The call itself waits longer than the question.
    let timers = Timers {
        t303: secs(100),
        ..Timers::default()
    };
    let mut machine = Outgoing::new(call(Flag::FromOriginator), timers);
    let setup = Setup::new(EndpointType::default());
    machine.setup_request(&setup, start).unwrap();
    drain(|| machine.poll_output(start));
    machine
}

#[test]
fn an_inquiry_is_sent_twice_and_then_given_up() {
    let start = origin();
    let mut machine = calling(start);
    machine.status_inquiry_request(start).unwrap();
    let mut at = |seconds| {
        let now = start + secs(seconds);
        machine.handle_timeout(now);
        let (outputs, deadline) = drain(|| machine.poll_output(now));
        let deadline = deadline.map(|deadline| (deadline - start).as_secs());
        (brief(&outputs), deadline)
    };
    assert_eq!(at(0), (vec![sent(MessageType::StatusInquiry)], Some(4)));
    assert_eq!(at(3), (vec![], Some(4)));
    assert_eq!(at(4), (vec![sent(MessageType::StatusInquiry)], Some(8)));
    assert_eq!(at(8), (vec![told("status unknown")], Some(100)));
    assert_eq!(at(9), (vec![], Some(100)), "the call goes on");
}

#[test]
fn any_status_answers_an_inquiry() {
    let start = origin();
    let mut machine = calling(start);
    machine.status_inquiry_request(start).unwrap();
    machine.handle_timeout(start + secs(4));
    drain(|| machine.poll_output(start));
    let status =
        call(Flag::ToOriginator).status(CallState::CALL_PRESENT, Cause::RESPONSE_TO_STATUS_ENQUIRY);
    machine.handle_message(status, start + secs(5)).unwrap();
    let (outputs, deadline) = drain(|| machine.poll_output(start));
    assert_eq!(brief(&outputs), [told("status")]);
    assert_eq!(deadline, Some(start + secs(100)));
}

#[test]
fn a_call_that_is_over_asks_no_more() {
    let start = origin();
    let mut machine = calling(start);
    machine.status_inquiry_request(start).unwrap();
    machine.release_request(Cause::USER_BUSY, None, None, start);
    drain(|| machine.poll_output(start));
    assert_eq!(machine.poll_timeout(), None);
    machine.handle_timeout(start + secs(60));
    let (outputs, _) = drain(|| machine.poll_output(start));
    assert_eq!(brief(&outputs), []);
}
