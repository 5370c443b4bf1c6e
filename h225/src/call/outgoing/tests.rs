mod fast_start;

use h323_messages::h225::{EndpointType, FacilityReason, H323MessageBody};
use h323_per::Octets;

use super::super::event::Released;
use super::super::testing::{Brief, answer, brief, call, drain, message, origin, secs, sent, told};
use super::*;
use crate::message::{Answer, FastStartAnswer};
use crate::q931::ie::CauseElement;
use crate::q931::ie::InformationElement;

/// A call that has been set up at the origin of time, drained.
struct Caller {
    machine: Outgoing,
    start: Instant,
}

impl Caller {
    fn new(fast_start: Vec<Octets>) -> Self {
        let start = origin();
        let mut machine = Outgoing::new(call(Flag::FromOriginator), Timers::default());
        let setup = Setup {
            fast_start,
            ..Setup::new(EndpointType::default())
        };
        machine.setup_request(&setup, start).unwrap();
        let mut caller = Self { machine, start };
        assert_eq!(brief(&caller.drain()), [sent(MessageType::Setup)]);
        caller
    }

    /// In the state before which `message_type` would lead.
    fn in_state(message_type: Option<MessageType>) -> Self {
        let mut caller = Self::new(Vec::new());
        if let Some(message_type) = message_type {
            caller.receive(0, &from_called(message_type));
        }
        caller
    }

    fn drain(&mut self) -> Vec<Output> {
        let start = self.start;
        drain(|| self.machine.poll_output(start)).0
    }

    fn receive(&mut self, at: u64, message: &SignallingMessage) -> Vec<Brief> {
        let outputs = self.receive_all(at, message);
        brief(&outputs)
    }

    fn receive_all(&mut self, at: u64, message: &SignallingMessage) -> Vec<Output> {
        self.machine
            .handle_message(message.clone(), self.start + secs(at))
            .unwrap();
        self.drain()
    }

    /// Seconds from the origin to the deadline.
    fn deadline(&self) -> Option<u64> {
        self.machine
            .poll_timeout()
            .map(|deadline| (deadline - self.start).as_secs())
    }

    fn released(&mut self) -> Released {
        let outputs = self.drain();
        released(&outputs)
    }
}

fn released(outputs: &[Output]) -> Released {
    match outputs.last() {
        Some(Output::Event(Event::Released(released))) => released.clone(),
        other => panic!("not released: {other:?}"),
    }
}

/// The least message of each type that the called side may send.
fn from_called(message_type: MessageType) -> SignallingMessage {
    let call = call(Flag::ToOriginator);
    match message_type {
        MessageType::Setup => Setup::new(EndpointType::default()).message(&call).unwrap(),
        MessageType::SetupAcknowledge => call.setup_acknowledge(),
        MessageType::CallProceeding => answer().call_proceeding(&call),
        MessageType::Alerting => answer().alerting(&call),
        MessageType::Progress => answer().progress(&call),
        MessageType::Connect => answer().connect(&call),
        MessageType::ReleaseComplete => call.release_complete(Cause::USER_BUSY, None, None),
        MessageType::StatusInquiry => call.status_inquiry(),
        MessageType::Status => call.status(CallState::ACTIVE, Cause::RESPONSE_TO_STATUS_ENQUIRY),
        MessageType::Information => call.information(&Keypad::new("1")),
        MessageType::Notify => call.notify(NotificationIndicator::REMOTE_HOLD),
        MessageType::Facility => FacilityContents::TransportedInformation.message(&call, None),
        other => SignallingMessage::new(other, call.call_reference, H323MessageBody::Empty),
    }
}

#[test]
fn a_call_rings_and_is_answered() {
    let mut caller = Caller::new(Vec::new());
    assert_eq!(caller.deadline(), Some(4));
    assert_eq!(
        caller.receive(1, &from_called(MessageType::CallProceeding)),
        [told("proceeding")]
    );
    assert_eq!(caller.deadline(), Some(1 + 120));
    assert_eq!(
        caller.receive(2, &from_called(MessageType::Alerting)),
        [told("alerting")]
    );
    assert_eq!(caller.deadline(), Some(2 + 180));
    assert_eq!(
        caller.receive(100, &from_called(MessageType::Connect)),
        [told("connected")]
    );
    assert_eq!(caller.deadline(), None);
    assert!(caller.machine.is_active());
    let cause = Cause::NORMAL_CALL_CLEARING;
    caller
        .machine
        .release_request(cause, None, None, caller.start + secs(200));
    let outputs = caller.drain();
    assert_eq!(
        brief(&outputs),
        [sent(MessageType::ReleaseComplete), told("released")]
    );
    assert_eq!(
        released(&outputs),
        Released {
            by: ReleasedBy::Local,
            cause,
            reason: cause.reason(),
            display: None
        }
    );
    assert!(caller.machine.is_released());
}

/// What each message does in each state: what is told, and the state after it in Q.931's numbers.
#[test]
fn every_message_in_every_state() {
    use MessageType as M;
    let states = [
        None,
        Some(M::SetupAcknowledge),
        Some(M::CallProceeding),
        Some(M::Alerting),
        Some(M::Connect),
    ];
    let numbers = [1, 2, 3, 4, 10];
    let rows: [(MessageType, [(&str, u8); 5]); 13] = [
        (
            M::SetupAcknowledge,
            [
                ("more digits wanted", 2),
                ("more digits wanted", 2),
                ("", 3),
                ("", 4),
                ("", 10),
            ],
        ),
        (
            M::CallProceeding,
            [
                ("proceeding", 3),
                ("proceeding", 3),
                ("", 3),
                ("", 4),
                ("", 10),
            ],
        ),
        (
            M::Alerting,
            [
                ("alerting", 4),
                ("alerting", 4),
                ("alerting", 4),
                ("", 4),
                ("", 10),
            ],
        ),
        (
            M::Progress,
            [
                ("progress", 3),
                ("progress", 2),
                ("progress", 3),
                ("progress", 4),
                ("progress", 10),
            ],
        ),
        (
            M::Connect,
            [
                ("connected", 10),
                ("connected", 10),
                ("connected", 10),
                ("connected", 10),
                ("", 10),
            ],
        ),
        (M::ReleaseComplete, [("released", 0); 5]),
        (
            M::Status,
            [
                ("status", 1),
                ("status", 2),
                ("status", 3),
                ("status", 4),
                ("status", 10),
            ],
        ),
        (
            M::Information,
            [
                ("information", 1),
                ("information", 2),
                ("information", 3),
                ("information", 4),
                ("information", 10),
            ],
        ),
        (
            M::Notify,
            [
                ("notify", 1),
                ("notify", 2),
                ("notify", 3),
                ("notify", 4),
                ("notify", 10),
            ],
        ),
        (M::Facility, [("", 1), ("", 2), ("", 3), ("", 4), ("", 10)]),
        (M::Setup, [("", 1), ("", 2), ("", 3), ("", 4), ("", 10)]),
        (
            M::Disconnect,
            [("", 1), ("", 2), ("", 3), ("", 4), ("", 10)],
        ),
        (
            M::from_value(0x42),
            [("", 1), ("", 2), ("", 3), ("", 4), ("", 10)],
        ),
    ];
    for (message_type, row) in rows {
        for ((state, number), (event, after)) in states.into_iter().zip(numbers).zip(row) {
            let mut caller = Caller::in_state(state);
            assert_eq!(caller.machine.call_state().value(), number);
            let expected: Vec<Brief> = if event.is_empty() {
                Vec::new()
            } else {
                vec![told(event)]
            };
            assert_eq!(
                caller.receive(1, &from_called(message_type)),
                expected,
                "{message_type} in state {number}"
            );
            assert_eq!(
                caller.machine.call_state().value(),
                after,
                "{message_type} in state {number}"
            );
        }
    }
}

#[test]
fn a_status_inquiry_is_answered_in_every_state() {
    use MessageType as M;
    for (state, number) in [
        (None, 1),
        (Some(M::SetupAcknowledge), 2),
        (Some(M::CallProceeding), 3),
        (Some(M::Alerting), 4),
        (Some(M::Connect), 10),
        (Some(M::ReleaseComplete), 0),
    ] {
        let mut caller = Caller::in_state(state);
        let outputs = caller.receive_all(1, &from_called(M::StatusInquiry));
        let status = message(&outputs);
        assert_eq!((outputs.len(), status.message_type()), (1, M::Status));
        assert_eq!(
            status
                .q931
                .elements
                .first::<CallState>()
                .unwrap()
                .unwrap()
                .value(),
            number
        );
        let cause = status
            .q931
            .elements
            .first::<CauseElement>()
            .unwrap()
            .unwrap()
            .cause;
        assert_eq!(cause, Cause::RESPONSE_TO_STATUS_ENQUIRY);
    }
}

#[test]
fn each_timer_ends_the_call_with_its_cause() {
    use MessageType as M;
    for (state, timer, at, cause) in [
        (None, Timer::T303, 4, 18),
        (Some(M::SetupAcknowledge), Timer::T304, 30, 102),
        (Some(M::CallProceeding), Timer::T310, 120, 102),
        (Some(M::Progress), Timer::T301, 180, 19),
        (Some(M::Alerting), Timer::T301, 180, 19),
    ] {
        let mut caller = Caller::in_state(state);
        let early = caller.start + secs(at) - std::time::Duration::from_millis(1);
        caller.machine.handle_timeout(early);
        assert_eq!(caller.drain(), []);
        caller.machine.handle_timeout(caller.start + secs(at));
        let outputs = caller.drain();
        assert_eq!(
            brief(&outputs),
            [sent(M::ReleaseComplete), told("released")]
        );
        let released = released(&outputs);
        assert_eq!(
            (released.by, released.cause.value()),
            (ReleasedBy::Timer(timer), cause)
        );
        assert_eq!(message(&outputs).release().0.value(), cause);
        assert_eq!(caller.deadline(), None);
    }
}

#[test]
fn further_progress_does_not_prolong_the_wait() {
    let mut caller = Caller::in_state(Some(MessageType::CallProceeding));
    caller.receive(10, &from_called(MessageType::Progress));
    caller.receive(100, &from_called(MessageType::Progress));
    assert_eq!(caller.deadline(), Some(10 + 180));
}

#[test]
fn messages_of_other_calls_are_refused() {
    let mut caller = Caller::new(Vec::new());
    for found in [
        CallReference::new(78, Flag::ToOriginator),
        CallReference::new(77, Flag::FromOriginator),
        CallReference::GLOBAL,
    ] {
        let mut message = from_called(MessageType::ReleaseComplete);
        message.q931.call_reference = found;
        let expected = CallReference::new(77, Flag::ToOriginator);
        let refused = Err(MessageRefused::CallReference { found, expected });
        assert_eq!(
            caller.machine.handle_message(message.clone(), caller.start),
            refused
        );
        assert_eq!(
            caller.machine.handle_malformed(&message.q931, caller.start),
            refused
        );
    }
    assert_eq!(caller.drain(), []);
}

#[test]
fn the_peers_release_is_told_once() {
    let mut caller = Caller::in_state(Some(MessageType::Alerting));
    let mut release = from_called(MessageType::ReleaseComplete);
    release.q931.elements.set(&Display::new("engaged"));
    let outputs = caller.receive_all(3, &release);
    let expected = Released {
        by: ReleasedBy::Peer,
        cause: Cause::USER_BUSY,
        reason: ReleaseCompleteReason::InConf,
        display: Some("engaged".into()),
    };
    assert_eq!(released(&outputs), expected);
    assert_eq!(caller.receive(4, &release), []);
    caller
        .machine
        .release_request(Cause::NORMAL_CALL_CLEARING, None, None, caller.start);
    caller
        .machine
        .handle_closed(Cause::TEMPORARY_FAILURE, caller.start);
    caller.machine.handle_timeout(caller.start + secs(1_000));
    assert_eq!(caller.drain(), []);
}

#[test]
fn a_release_complete_whose_body_is_malformed_ends_the_call() {
    let mut caller = Caller::in_state(Some(MessageType::Alerting));
    let mut other = Message::new(
        MessageType::Alerting,
        CallReference::new(77, Flag::ToOriginator),
    );
    caller
        .machine
        .handle_malformed(&other, caller.start)
        .unwrap();
    assert_eq!(caller.drain(), []);
    other.message_type = MessageType::ReleaseComplete;
    other
        .elements
        .set_contents(CauseElement::IDENTIFIER, &[0x80, 0x92][..]);
    caller
        .machine
        .handle_malformed(&other, caller.start)
        .unwrap();
    let released = caller.released();
    assert_eq!(
        (released.by, released.cause),
        (ReleasedBy::Peer, Cause::NO_USER_RESPONDING)
    );
}

#[test]
fn the_end_of_the_connection_ends_the_call() {
    let mut caller = Caller::in_state(Some(MessageType::Connect));
    caller
        .machine
        .handle_closed(Cause::TEMPORARY_FAILURE, caller.start);
    let released = caller.released();
    assert_eq!(
        (released.by, released.cause),
        (ReleasedBy::Connection, Cause::TEMPORARY_FAILURE)
    );
    assert_eq!(released.reason, ReleaseCompleteReason::AdaptiveBusy);
}

#[test]
fn a_call_that_was_not_set_up_ends_without_a_message() {
    let mut machine = Outgoing::new(call(Flag::ToOriginator), Timers::default());
    let now = origin();
    assert_eq!(machine.call().call_reference.flag(), Flag::FromOriginator);
    let error = machine
        .facility_request(FacilityContents::StartH245)
        .unwrap_err();
    assert_eq!(error.to_string(), "FACILITY.request in the state null");
    machine.release_request(Cause::NO_ROUTE_TO_DESTINATION, None, None, now);
    assert_eq!(
        brief(&drain(|| machine.poll_output(now)).0),
        [told("released")]
    );
    let error = machine
        .setup_request(&Setup::new(EndpointType::default()), now)
        .unwrap_err();
    assert_eq!(error.to_string(), "SETUP.request in the state released");
}

#[test]
fn facilities_that_only_carry_are_not_told() {
    let mut caller = Caller::in_state(Some(MessageType::Connect));
    let call = call(Flag::ToOriginator);
    let mut facility = FacilityContents::StartH245.message(&call, None);
    assert_eq!(caller.receive(0, &facility), []);
    let H323MessageBody::Facility(body) = facility.body_mut() else {
        panic!("a facility")
    };
    body.reason = FacilityReason::CallForwarded;
    assert_eq!(caller.receive(0, &facility), [told("facility")]);
    let mut facility = FacilityContents::TransportedInformation.message(&call, None);
    facility.pdu_mut().h4501_supplementary_service = Some(vec![Octets::from_static(&[1])]);
    assert_eq!(caller.receive(0, &facility), [told("facility")]);
}

#[test]
fn what_the_user_wants_is_sent() {
    let mut caller = Caller::in_state(Some(MessageType::SetupAcknowledge));
    caller
        .machine
        .information_request(&Keypad::new("5"), caller.start + secs(20))
        .unwrap();
    assert_eq!(caller.deadline(), Some(20 + 30));
    caller
        .machine
        .notify_request(NotificationIndicator::REMOTE_HOLD)
        .unwrap();
    caller.machine.status_inquiry_request(caller.start).unwrap();
    caller
        .machine
        .facility_request(FacilityContents::StartH245)
        .unwrap();
    let outputs = caller.drain();
    let expected = [
        MessageType::Information,
        MessageType::Notify,
        MessageType::StatusInquiry,
        MessageType::Facility,
    ];
    assert_eq!(brief(&outputs), expected.map(sent));
}

#[test]
fn outputs_have_a_ceiling() {
    let mut caller = Caller::new(Vec::new());
    for _ in 0..super::super::MAX_OUTPUTS {
        caller.machine.status_inquiry_request(caller.start).unwrap();
    }
    assert_eq!(
        caller.machine.status_inquiry_request(caller.start),
        Err(CommandError::Undrained)
    );
    let refused = caller
        .machine
        .handle_message(from_called(MessageType::Connect), caller.start);
    assert_eq!(refused, Err(MessageRefused::Undrained));
    assert_eq!(caller.drain().len(), super::super::MAX_OUTPUTS);
}
