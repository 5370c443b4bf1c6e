//! The called side of a call (Q.931 section 5.2, H.323 section 8.1).
//!
//! ```text
//! CallPresent ── Call Proceeding ──► IncomingCallProceeding ── Alerting ──► CallReceived
//!      │   │                            ▲       │                               │
//!      │   └─ Setup Ack ► OverlapReceiving      │                               │
//!      └────────────────────── Connect ─────────┴───────────────────────────────┴──► Active
//! ```
//!
//! One timer runs from the Setup until we send Connect. Release Complete, from either side, and its expiry lead from every
//! state to `Released`. In overlap receiving T302 runs besides, and T322 while an inquiry of ours is not answered; neither
//! ends the call.

use std::time::Instant;

use h323_messages::h225::{AliasAddress, EndpointType, ReleaseCompleteReason};
use h323_per::Octets;
use thiserror::Error;

use super::error::{CommandError, MessageRefused};
use super::event::{Event, Output, ReleasedBy, Timer};
use super::fast_connect::Answering;
use super::leg::{Leg, release_reason};
use super::timers::{Running, Timers};
use crate::cause::Cause;
use crate::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use crate::message::{
    Answer, CallContext, Diversion, FacilityContents, FastStartAnswer, Features, Presented,
};
use crate::q931::ie::{CallState, Display, Keypad, NotificationIndicator, ProgressDescription};
use crate::q931::{CallReference, Flag, Message, MessageType};
use crate::uuie::SignallingMessage;

/// The called side of one call.
#[derive(Debug)]
pub struct Incoming {
    pub(super) leg: Leg,
    pub(super) timers: Timers,
    pub(super) state: State,
    answering: Answering,
    destination_info: EndpointType,
    display: Option<Display>,
    features: Features,
    connected_aliases: Vec<AliasAddress>,
    answered: Option<Presented>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    CallPresent {
        connect_by: Instant,
    },
    /// More digits are wanted; until they come, if not for ever.
    OverlapReceiving {
        connect_by: Instant,
        t302_expires_at: Option<Instant>,
    },
    IncomingCallProceeding {
        connect_by: Instant,
    },
    CallReceived {
        connect_by: Instant,
    },
    Active,
    Released,
}

impl State {
    fn call_state(self) -> CallState {
        match self {
            Self::CallPresent { .. } => CallState::CALL_PRESENT,
            Self::OverlapReceiving { .. } => CallState::OVERLAP_RECEIVING,
            Self::IncomingCallProceeding { .. } => CallState::INCOMING_CALL_PROCEEDING,
            Self::CallReceived { .. } => CallState::CALL_RECEIVED,
            Self::Active => CallState::ACTIVE,
            Self::Released => CallState::NULL,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Released => "released",
            live => live.call_state().name().unwrap_or_default(),
        }
    }

    fn connect_by(self) -> Option<Instant> {
        match self {
            Self::CallPresent { connect_by }
            | Self::OverlapReceiving { connect_by, .. }
            | Self::IncomingCallProceeding { connect_by }
            | Self::CallReceived { connect_by } => Some(connect_by),
            Self::Active | Self::Released => None,
        }
    }
}

/// A message that does not begin a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SetupRefused {
    /// It is something else.
    #[error("a call begins with Setup, not with {found}")]
    NotSetup {
        /// What it is.
        found: MessageType,
    },
    /// It is a Setup whose body says otherwise.
    #[error("the Setup has another message's body")]
    Body,
    /// Its flag is that of an answer: it names a call of ours.
    #[error("{found:?} names no call of the sender")]
    CallReference {
        /// The call reference.
        found: CallReference,
    },
}

impl Incoming {
    /// The call that a Setup begins. `version` is the edition we announce, `call_identifier` takes the place of the one that
    /// a peer of edition 1 does not send.
    ///
    /// # Errors
    ///
    /// The message begins no call.
    pub fn new(
        setup: &SignallingMessage,
        destination_info: EndpointType,
        version: ProtocolVersion,
        call_identifier: CallIdentifier,
        timers: Timers,
        now: Instant,
    ) -> Result<Self, SetupRefused> {
        let found = setup.message_type();
        if found != MessageType::Setup {
            return Err(SetupRefused::NotSetup { found });
        }
        let body = setup.setup().ok_or(SetupRefused::Body)?;
        // The value may be 0, although Q.931 keeps it for no call at all: chan_ooh323 draws it like any other, and it tells
        // calls of a connection apart like any other.
        let found = setup.call_reference();
        if found.flag() != Flag::FromOriginator {
            return Err(SetupRefused::CallReference { found });
        }
        let call = CallContext {
            call_reference: found.reversed(),
            call_identifier: setup.call_identifier().unwrap_or(call_identifier),
            conference_identifier: ConferenceIdentifier(body.conference_id),
            version,
        };
        Ok(Self {
            leg: Leg::new(call, setup.protocol_version()),
            timers,
            state: State::CallPresent {
                connect_by: now + timers.establishment,
            },
            answering: if setup.fast_start().is_empty() {
                Answering::None
            } else {
                Answering::Open
            },
            destination_info,
            display: None,
            features: Features::default(),
            connected_aliases: Vec::new(),
            answered: None,
        })
    }

    /// What all messages of the call share.
    pub fn call(&self) -> &CallContext {
        &self.leg.call
    }

    /// Where the call stands, in Q.931's numbers.
    pub fn call_state(&self) -> CallState {
        self.state.call_state()
    }

    /// Whether we have answered and the call is not over.
    pub fn is_active(&self) -> bool {
        matches!(self.state, State::Active)
    }

    /// Whether the call is over.
    pub fn is_released(&self) -> bool {
        matches!(self.state, State::Released)
    }

    /// The edition the peer announced last.
    pub fn peer_version(&self) -> Option<ProtocolVersion> {
        self.leg.peer_version
    }

    /// What Call Proceeding, Alerting, Progress and Connect tell the calling user about us.
    pub fn set_display(&mut self, display: Option<Display>) {
        self.display = display;
    }

    /// What our answers say of features.
    pub fn set_features(&mut self, features: Features) {
        self.features = features;
    }

    /// Who answers, as Connect says it, and whether that may be shown.
    pub fn set_connected(&mut self, aliases: Vec<AliasAddress>, answered: Option<Presented>) {
        self.connected_aliases = aliases;
        self.answered = answered;
    }

    /// Whether the Setup proposed channels and we have not answered that yet.
    pub fn is_fast_start_open(&self) -> bool {
        self.answering == Answering::Open
    }

    /// Accepts fast start with these channels. The next message of the way to Connect says so, and Connect again.
    ///
    /// # Errors
    ///
    /// Nothing was proposed, the proposal has been answered, or we have sent Connect.
    pub fn fast_start_response(&mut self, elements: Vec<Octets>) -> Result<(), CommandError> {
        self.check_establishing("fast start")?;
        self.answering.decide(FastStartAnswer::Accepted(elements))
    }

    /// Refuses fast start. A Connect without an answer does so too.
    ///
    /// # Errors
    ///
    /// Nothing was proposed, the proposal has been answered, or we have sent Connect.
    pub fn fast_start_reject(&mut self) -> Result<(), CommandError> {
        self.check_establishing("fast start")?;
        self.answering.decide(FastStartAnswer::Refused)
    }

    /// PROCEEDING.request: Call Proceeding, once and before Alerting.
    ///
    /// # Errors
    ///
    /// It is too late for that.
    pub fn proceeding_request(&mut self) -> Result<(), CommandError> {
        let (State::CallPresent { connect_by } | State::OverlapReceiving { connect_by, .. }) =
            self.state
        else {
            return Err(self.wrong_state("PROCEEDING.request"));
        };
        let message = self
            .answer(MessageType::CallProceeding, None)
            .call_proceeding(&self.leg.call);
        self.leg.send(message);
        self.state = State::IncomingCallProceeding { connect_by };
        Ok(())
    }

    /// Whether Alerting has been sent, or is too late.
    pub fn has_alerted(&self) -> bool {
        match self.state {
            State::CallPresent { .. }
            | State::OverlapReceiving { .. }
            | State::IncomingCallProceeding { .. } => false,
            State::CallReceived { .. } | State::Active | State::Released => true,
        }
    }

    /// ALERTING.request: Alerting, once. `progress` says whether something may be heard.
    ///
    /// # Errors
    ///
    /// It has been sent, or we have sent Connect, or the call is over.
    pub fn alerting_request(
        &mut self,
        progress: Option<ProgressDescription>,
    ) -> Result<(), CommandError> {
        let (State::CallPresent { connect_by }
        | State::OverlapReceiving { connect_by, .. }
        | State::IncomingCallProceeding { connect_by }) = self.state
        else {
            return Err(self.wrong_state("ALERTING.request"));
        };
        let message = self
            .answer(MessageType::Alerting, progress)
            .alerting(&self.leg.call);
        self.leg.send(message);
        self.state = State::CallReceived { connect_by };
        Ok(())
    }

    /// PROGRESS.request: Progress, as often as something happens.
    ///
    /// # Errors
    ///
    /// We have sent Connect, or the call is over.
    pub fn progress_request(&mut self, progress: ProgressDescription) -> Result<(), CommandError> {
        self.check_establishing("PROGRESS.request")?;
        let message = self
            .answer(MessageType::Progress, Some(progress))
            .progress(&self.leg.call);
        self.leg.send(message);
        Ok(())
    }

    /// SETUP.response: Connect.
    ///
    /// # Errors
    ///
    /// It has been sent, or the call is over.
    pub fn connect_request(&mut self) -> Result<(), CommandError> {
        self.check_establishing("SETUP.response")?;
        let message = self
            .answer(MessageType::Connect, None)
            .connect(&self.leg.call);
        self.leg.send(message);
        self.state = State::Active;
        Ok(())
    }

    /// INFO.request: keys the user pressed.
    ///
    /// # Errors
    ///
    /// The call is over.
    pub fn information_request(&mut self, keypad: &Keypad) -> Result<(), CommandError> {
        self.check_live("INFO.request")?;
        let message = self.leg.call.information(keypad);
        self.leg.send(message);
        Ok(())
    }

    /// FACILITY.request.
    ///
    /// # Errors
    ///
    /// The call is over.
    pub fn facility_request(&mut self, contents: FacilityContents) -> Result<(), CommandError> {
        self.check_live("FACILITY.request")?;
        let message = contents.message(&self.leg.call, self.leg.peer_version);
        self.leg.send(message);
        Ok(())
    }

    /// FACILITY.request: asks the caller to call elsewhere. The call is to be released then.
    ///
    /// # Errors
    ///
    /// The call is over, or the address must not be sent.
    pub fn diversion_request(&mut self, diversion: &Diversion) -> Result<(), CommandError> {
        self.check_live("FACILITY.request")?;
        let message = diversion.message(&self.leg.call)?;
        self.leg.send(message);
        Ok(())
    }

    /// NOTIFY.request.
    ///
    /// # Errors
    ///
    /// The call is over.
    pub fn notify_request(
        &mut self,
        notification: NotificationIndicator,
    ) -> Result<(), CommandError> {
        self.check_live("NOTIFY.request")?;
        let message = self.leg.call.notify(notification);
        self.leg.send(message);
        Ok(())
    }

    /// Asks where the call stands at the peer; [`Event::Status`] tells, or [`Event::StatusUnknown`]. Arms T322.
    ///
    /// # Errors
    ///
    /// The call is over.
    pub fn status_inquiry_request(&mut self, now: Instant) -> Result<(), CommandError> {
        self.check_live("STATUS ENQUIRY")?;
        self.leg.inquire(self.timers.t322, now);
        Ok(())
    }

    /// RELEASE.request: ends the call. One that is over stays so.
    pub fn release_request(
        &mut self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        display: Option<&Display>,
        _now: Instant,
    ) {
        if !self.is_released() {
            self.leg.release(cause, reason, display);
            self.state = State::Released;
        }
    }

    /// A message of the connection, after the Setup that began the call.
    ///
    /// # Errors
    ///
    /// It is not for this call. Messages that are, but mean nothing now (the Setup once more), are ignored.
    pub fn handle_message(
        &mut self,
        message: SignallingMessage,
        now: Instant,
    ) -> Result<(), MessageRefused> {
        self.leg.admit(&message)?;
        let message_type = message.message_type();
        match (self.state, message_type) {
            (State::Released, MessageType::StatusInquiry) => {
                self.leg.answer_inquiry(CallState::NULL)
            }
            (State::Released, _) => {
                tracing::debug!(message = %message_type, "message after the end of its call, ignored");
            }
            (_, MessageType::ReleaseComplete) => {
                self.leg
                    .released_by_peer(&message.q931, release_reason(&message));
                self.state = State::Released;
            }
            (State::OverlapReceiving { connect_by, .. }, MessageType::Information) => {
                self.handle_digits(&message, connect_by, now);
            }
            (_, MessageType::Progress) => self.leg.event(Event::Progress(Box::new(message))),
            (state, _) => self.leg.handle_common(message, state.call_state()),
        }
        Ok(())
    }

    /// A message of which only the Q.931 part could be read. A Release Complete ends the call all the same; others are
    /// ignored.
    ///
    /// # Errors
    ///
    /// It is not for this call.
    pub fn handle_malformed(
        &mut self,
        message: &Message,
        _now: Instant,
    ) -> Result<(), MessageRefused> {
        self.leg.admit_q931(message)?;
        if self.is_released() {
            return Ok(());
        }
        if message.message_type == MessageType::ReleaseComplete {
            self.leg.released_by_peer(message, None);
            self.state = State::Released;
        } else {
            tracing::debug!(message = %message.message_type, state = self.state.name(), "malformed message, ignored");
        }
        Ok(())
    }

    /// The signalling connection has ended: so has the call. `cause` says how.
    pub fn handle_closed(&mut self, cause: Cause, _now: Instant) {
        if !self.is_released() {
            self.leg.over(ReleasedBy::Connection, cause, None);
            self.state = State::Released;
        }
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.timers().map(|(_, expires_at)| expires_at).min()
    }

    /// The timers that run, and when each expires.
    pub fn timers(&self) -> impl Iterator<Item = (Running, Instant)> + use<> {
        let t302 = match self.state {
            State::OverlapReceiving {
                t302_expires_at, ..
            } => t302_expires_at,
            _ => None,
        };
        let t322 = self.leg.t322_expires_at().filter(|_| !self.is_released());
        [
            (
                Running::Ending(Timer::Establishment),
                self.state.connect_by(),
            ),
            (Running::T302, t302),
            (Running::T322, t322),
        ]
        .into_iter()
        .filter_map(|(timer, expires_at)| Some((timer, expires_at?)))
    }

    /// Ends the call if we have not answered it in time; tells that there will be no more digits; repeats a Status Inquiry,
    /// or gives it up.
    pub fn handle_timeout(&mut self, now: Instant) {
        if self
            .state
            .connect_by()
            .is_some_and(|connect_by| connect_by <= now)
        {
            self.leg.expire(Timer::Establishment);
            self.state = State::Released;
        }
        if !self.is_released() {
            self.overlap_timeout(now);
            self.leg.inquiry_timeout(now);
        }
    }

    /// The next thing to do.
    pub fn poll_output(&mut self, _now: Instant) -> Output {
        self.leg
            .pop()
            .unwrap_or_else(|| Output::Timeout(self.poll_timeout()))
    }

    fn answer(
        &mut self,
        message_type: MessageType,
        progress: Option<ProgressDescription>,
    ) -> Answer {
        Answer {
            destination_info: self.destination_info.clone(),
            display: self.display.clone(),
            progress,
            fast_start: self.answering.take(message_type),
            features: self.features.clone(),
            connected_aliases: self.connected_aliases.clone(),
            answered: self.answered,
        }
    }

    fn check_live(&self, command: &'static str) -> Result<(), CommandError> {
        match self.state {
            State::Released => Err(self.wrong_state(command)),
            State::CallPresent { .. }
            | State::OverlapReceiving { .. }
            | State::IncomingCallProceeding { .. }
            | State::CallReceived { .. }
            | State::Active => self.leg.check_drained(),
        }
    }

    fn check_establishing(&self, command: &'static str) -> Result<(), CommandError> {
        match self.state {
            State::Active | State::Released => Err(self.wrong_state(command)),
            State::CallPresent { .. }
            | State::OverlapReceiving { .. }
            | State::IncomingCallProceeding { .. }
            | State::CallReceived { .. } => self.leg.check_drained(),
        }
    }

    pub(super) fn wrong_state(&self, command: &'static str) -> CommandError {
        CommandError::State {
            command,
            state: self.state.name(),
        }
    }
}

#[cfg(test)]
mod tests;
