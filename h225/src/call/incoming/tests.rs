use h323_messages::h225::H323MessageBody;

use super::super::event::Released;
use super::super::testing::{Brief, brief, call, drain, message, origin, secs, sent, told};
use super::*;
use crate::message::Setup;

struct Callee {
    machine: Incoming,
    start: Instant,
}

fn setup(fast_start: Vec<Octets>) -> SignallingMessage {
    let setup = Setup {
        fast_start,
        ..Setup::new(EndpointType::default())
    };
    setup.message(&call(Flag::FromOriginator)).unwrap()
}

fn incoming(setup: &SignallingMessage, now: Instant) -> Result<Incoming, SetupRefused> {
    let own = CallIdentifier([0xee; 16]);
    Incoming::new(
        setup,
        EndpointType::default(),
        ProtocolVersion::V4,
        own,
        Timers::default(),
        now,
    )
}

impl Callee {
    fn new(fast_start: Vec<Octets>) -> Self {
        let start = origin();
        Self {
            machine: incoming(&setup(fast_start), start).unwrap(),
            start,
        }
    }

    fn in_state(state: u8) -> Self {
        let mut callee = Self::new(Vec::new());
        match state {
            6 => {}
            25 => callee.machine.more_info_request(callee.start).unwrap(),
            9 => callee.machine.proceeding_request().unwrap(),
            7 => callee.machine.alerting_request(None).unwrap(),
            10 => callee.machine.connect_request().unwrap(),
            _ => callee
                .machine
                .release_request(Cause::USER_BUSY, None, None, callee.start),
        }
        assert_eq!(callee.machine.call_state().value(), state);
        callee.drain();
        callee
    }

    fn drain(&mut self) -> Vec<Output> {
        let start = self.start;
        drain(|| self.machine.poll_output(start)).0
    }

    fn receive(&mut self, message: &SignallingMessage) -> Vec<Brief> {
        self.machine
            .handle_message(message.clone(), self.start)
            .unwrap();
        let outputs = self.drain();
        brief(&outputs)
    }
}

fn released(outputs: &[Output]) -> Released {
    match outputs.last() {
        Some(Output::Event(Event::Released(released))) => released.clone(),
        other => panic!("not released: {other:?}"),
    }
}

fn from_caller(message_type: MessageType) -> SignallingMessage {
    let call = call(Flag::FromOriginator);
    match message_type {
        MessageType::Setup => setup(Vec::new()),
        MessageType::ReleaseComplete => {
            call.release_complete(Cause::NORMAL_CALL_CLEARING, None, None)
        }
        MessageType::StatusInquiry => call.status_inquiry(),
        MessageType::Status => call.status(CallState::ACTIVE, Cause::RESPONSE_TO_STATUS_ENQUIRY),
        MessageType::Information => call.information(&Keypad::new("1")),
        MessageType::Notify => call.notify(NotificationIndicator::REMOTE_HOLD),
        MessageType::Progress => Answer::new(EndpointType::default()).progress(&call),
        MessageType::Facility => FacilityContents::TransportedInformation.message(&call, None),
        other => SignallingMessage::new(other, call.call_reference, H323MessageBody::Empty),
    }
}

const STATES: [u8; 5] = [6, 25, 9, 7, 10];

#[test]
fn a_call_is_answered() {
    let mut callee = Callee::new(Vec::new());
    callee.machine.set_display(Some(Display::new("bob")));
    callee.machine.proceeding_request().unwrap();
    callee
        .machine
        .alerting_request(Some(ProgressDescription::IN_BAND_INFORMATION))
        .unwrap();
    callee
        .machine
        .progress_request(ProgressDescription::IN_BAND_INFORMATION)
        .unwrap();
    assert!(callee.machine.poll_timeout().is_some());
    callee.machine.connect_request().unwrap();
    assert_eq!(callee.machine.poll_timeout(), None);
    let outputs = callee.drain();
    let expected = [
        MessageType::CallProceeding,
        MessageType::Alerting,
        MessageType::Progress,
        MessageType::Connect,
    ];
    assert_eq!(brief(&outputs), expected.map(sent));
    for output in &outputs {
        let Output::Send(message) = output else {
            panic!("a message")
        };
        assert_eq!(
            message.call_reference(),
            CallReference::new(77, Flag::ToOriginator)
        );
        assert_eq!(message.call_identifier(), Some(CallIdentifier([0xca; 16])));
        assert_eq!(
            message.q931.elements.first::<Display>(),
            Ok(Some(Display::new("bob")))
        );
    }
    assert!(callee.machine.is_active());
    assert_eq!(
        callee.receive(&from_caller(MessageType::ReleaseComplete)),
        [told("released")]
    );
}

#[test]
fn every_message_in_every_state() {
    use MessageType as M;
    for (message_type, event) in [
        (M::Setup, ""),
        (M::CallProceeding, ""),
        (M::Alerting, ""),
        (M::Connect, ""),
        (M::SetupAcknowledge, ""),
        (M::Release, ""),
        (M::from_value(0x42), ""),
        (M::Facility, ""),
        (M::Progress, "progress"),
        (M::Information, "information"),
        (M::Notify, "notify"),
        (M::Status, "status"),
    ] {
        for state in STATES {
            let mut callee = Callee::in_state(state);
            let expected: Vec<Brief> = match (message_type, state) {
                _ if event.is_empty() => Vec::new(),
                (M::Information, 25) => vec![told("digits")],
                _ => vec![told(event)],
            };
            assert_eq!(
                callee.receive(&from_caller(message_type)),
                expected,
                "{message_type} in state {state}"
            );
            assert_eq!(callee.machine.call_state().value(), state, "{message_type}");
        }
        assert_eq!(
            Callee::in_state(0).receive(&from_caller(message_type)),
            [],
            "{message_type} after the end"
        );
    }
    for state in STATES {
        let mut callee = Callee::in_state(state);
        assert_eq!(
            callee.receive(&from_caller(M::ReleaseComplete)),
            [told("released")]
        );
        assert!(callee.machine.is_released());
    }
}

#[test]
fn a_status_inquiry_is_answered_in_every_state() {
    for state in [6, 25, 9, 7, 10, 0] {
        let mut callee = Callee::in_state(state);
        callee
            .machine
            .handle_message(from_caller(MessageType::StatusInquiry), callee.start)
            .unwrap();
        let status = message(&callee.drain());
        assert_eq!(status.message_type(), MessageType::Status);
        assert_eq!(
            status
                .q931
                .elements
                .first::<CallState>()
                .unwrap()
                .unwrap()
                .value(),
            state
        );
    }
}

#[test]
fn commands_have_their_states() {
    type Command = fn(&mut Incoming) -> Result<(), CommandError>;
    let commands: [(Command, [bool; 6]); 9] = [
        (
            |machine| machine.more_info_request(origin()),
            [true, false, false, false, false, false],
        ),
        (
            Incoming::proceeding_request,
            [true, true, false, false, false, false],
        ),
        (
            |machine| machine.alerting_request(None),
            [true, true, true, false, false, false],
        ),
        (
            |machine| machine.progress_request(ProgressDescription::IN_BAND_INFORMATION),
            [true, true, true, true, false, false],
        ),
        (
            Incoming::connect_request,
            [true, true, true, true, false, false],
        ),
        (
            |machine| machine.information_request(&Keypad::new("1")),
            [true, true, true, true, true, false],
        ),
        (
            |machine| machine.facility_request(FacilityContents::StartH245),
            [true, true, true, true, true, false],
        ),
        (
            |machine| machine.notify_request(NotificationIndicator::REMOTE_HOLD),
            [true, true, true, true, true, false],
        ),
        (
            |machine| machine.status_inquiry_request(origin()),
            [true, true, true, true, true, false],
        ),
    ];
    for (number, (command, legal)) in commands.into_iter().enumerate() {
        for (state, legal) in [6, 25, 9, 7, 10, 0].into_iter().zip(legal) {
            let mut callee = Callee::in_state(state);
            let result = command(&mut callee.machine);
            assert_eq!(result.is_ok(), legal, "command {number} in state {state}");
            assert_eq!(callee.drain().len(), usize::from(legal));
        }
    }
}

#[test]
fn the_fast_start_answer_is_said_at_once_and_in_connect() {
    let chosen = vec![Octets::from_static(b"chosen")];
    let mut callee = Callee::new(vec![Octets::from_static(b"proposal")]);
    callee.machine.proceeding_request().unwrap();
    assert!(callee.machine.is_fast_start_open());
    callee.machine.fast_start_response(chosen.clone()).unwrap();
    assert_eq!(
        callee.machine.fast_start_reject(),
        Err(CommandError::NoFastStart)
    );
    callee.machine.alerting_request(None).unwrap();
    callee
        .machine
        .progress_request(ProgressDescription::IN_BAND_INFORMATION)
        .unwrap();
    callee.machine.connect_request().unwrap();
    let said: Vec<usize> = callee
        .drain()
        .iter()
        .map(|output| match output {
            Output::Send(message) => message.fast_start().len(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(said, [0, 1, 0, 1]);
}

#[test]
fn fast_start_is_refused_in_words_and_only_when_proposed() {
    let mut callee = Callee::new(vec![Octets::from_static(b"proposal")]);
    callee.machine.fast_start_reject().unwrap();
    callee.machine.connect_request().unwrap();
    assert!(message(&callee.drain()).fast_connect_refused());

    let mut callee = Callee::new(Vec::new());
    assert_eq!(
        callee.machine.fast_start_response(vec![Octets::new()]),
        Err(CommandError::NoFastStart)
    );
    callee.machine.connect_request().unwrap();
    assert!(!message(&callee.drain()).fast_connect_refused());
    let error = callee.machine.fast_start_reject().unwrap_err();
    assert_eq!(error.to_string(), "fast start in the state active");
}

#[test]
fn a_call_nobody_answers_ends() {
    for state in [6, 9, 7] {
        let mut callee = Callee::in_state(state);
        callee.machine.handle_timeout(callee.start + secs(329));
        assert_eq!(callee.drain(), []);
        callee.machine.handle_timeout(callee.start + secs(330));
        let outputs = callee.drain();
        assert_eq!(
            brief(&outputs),
            [sent(MessageType::ReleaseComplete), told("released")]
        );
        let released = released(&outputs);
        assert_eq!(released.by, ReleasedBy::Timer(Timer::Establishment));
        assert_eq!(released.cause, Cause::RECOVERY_ON_TIMER_EXPIRY);
    }
}

#[test]
fn we_may_release_in_every_state() {
    for state in STATES {
        let mut callee = Callee::in_state(state);
        let reason = Some(ReleaseCompleteReason::SecurityDenied);
        callee
            .machine
            .release_request(Cause::CALL_REJECTED, reason.clone(), None, callee.start);
        let outputs = callee.drain();
        assert_eq!(
            brief(&outputs),
            [sent(MessageType::ReleaseComplete), told("released")]
        );
        assert_eq!(Some(released(&outputs).reason), reason);
        callee
            .machine
            .handle_closed(Cause::TEMPORARY_FAILURE, callee.start);
        assert_eq!(callee.drain(), []);
    }
}

#[test]
fn the_end_of_the_connection_ends_the_call() {
    for state in STATES {
        let mut callee = Callee::in_state(state);
        callee
            .machine
            .handle_closed(Cause::TEMPORARY_FAILURE, callee.start);
        assert_eq!(released(&callee.drain()).by, ReleasedBy::Connection);
    }
}

#[test]
fn only_a_setup_with_a_call_reference_of_its_sender_begins_a_call() {
    let alerting = from_caller(MessageType::Alerting);
    let error = incoming(&alerting, origin()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a call begins with Setup, not with Alerting"
    );
    let mut message = setup(Vec::new());
    message.q931.call_reference = CallReference::new(5, Flag::ToOriginator);
    assert!(matches!(
        incoming(&message, origin()),
        Err(SetupRefused::CallReference { .. })
    ));
    let mut message = setup(Vec::new());
    *message.body_mut() = H323MessageBody::Empty;
    assert!(matches!(
        incoming(&message, origin()),
        Err(SetupRefused::Body)
    ));
}

/// As chan_ooh323 v0.8.3m sends it now and then.
#[test]
fn the_global_call_reference_names_a_call_like_any_other() {
    let mut message = setup(Vec::new());
    message.q931.call_reference = CallReference::GLOBAL;
    let machine = incoming(&message, origin()).unwrap();
    let answers = CallReference::new(0, Flag::ToOriginator);
    assert_eq!(machine.call().call_reference, answers);
}

#[test]
fn a_peer_of_edition_1_gets_our_call_identifier() {
    let mut message = setup(Vec::new());
    let H323MessageBody::Setup(body) = message.body_mut() else {
        panic!("a setup")
    };
    body.call_identifier = None;
    let machine = incoming(&message, origin()).unwrap();
    assert_eq!(machine.call().call_identifier, CallIdentifier([0xee; 16]));
}

#[test]
fn a_release_complete_whose_body_is_malformed_ends_the_call() {
    let mut callee = Callee::in_state(7);
    let mut malformed = Message::new(
        MessageType::Connect,
        CallReference::new(77, Flag::FromOriginator),
    );
    callee
        .machine
        .handle_malformed(&malformed, callee.start)
        .unwrap();
    assert_eq!(callee.drain(), []);
    malformed.message_type = MessageType::ReleaseComplete;
    callee
        .machine
        .handle_malformed(&malformed, callee.start)
        .unwrap();
    assert_eq!(released(&callee.drain()).cause, Cause::NORMAL_UNSPECIFIED);
}
