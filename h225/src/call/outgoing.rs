//! The calling side of a call (Q.931 section 5.1, H.323 section 8.1).
//!
//! ```text
//! Null ── Setup ──► CallInitiated ─────► OverlapSending
//!                        │ T303               │ T304
//!                        ├── Call Proceeding ─┤
//!                        ▼                    ▼
//!              OutgoingCallProceeding ── Alerting ──► CallDelivered
//!                        │ T310, T301 once               │ T301
//!                        │ something may be heard        │
//!                        └──────────── Connect ──────────┴──► Active
//! ```
//!
//! Any of the messages on the way may be left out. Release Complete, from either side, and the expiry of a timer lead from
//! every state to `Released`.

use std::time::Instant;

use h323_messages::h225::ReleaseCompleteReason;

use super::error::{CommandError, MessageRefused};
use super::event::{Event, Output, ReleasedBy, Timer};
use super::fast_connect::Proposal;
use super::leg::{Leg, release_reason};
use super::timers::{Running, Timers};
use crate::cause::Cause;
use crate::identifiers::ProtocolVersion;
use crate::message::{CallContext, FacilityContents, Setup};
use crate::q931::ie::{CallState, Display, Keypad, NotificationIndicator};
use crate::q931::{CallReference, Flag, Message, MessageType};
use crate::uuie::SignallingMessage;

/// The calling side of one call.
#[derive(Debug)]
pub struct Outgoing {
    pub(super) leg: Leg,
    pub(super) timers: Timers,
    pub(super) state: State,
    proposal: Proposal,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum State {
    Null,
    CallInitiated { t303_expires_at: Instant },
    OverlapSending { t304_expires_at: Instant },
    OutgoingCallProceeding { timer: Timer, expires_at: Instant },
    CallDelivered { t301_expires_at: Instant },
    Active,
    Released,
}

impl State {
    fn call_state(self) -> CallState {
        match self {
            Self::Null | Self::Released => CallState::NULL,
            Self::CallInitiated { .. } => CallState::CALL_INITIATED,
            Self::OverlapSending { .. } => CallState::OVERLAP_SENDING,
            Self::OutgoingCallProceeding { .. } => CallState::OUTGOING_CALL_PROCEEDING,
            Self::CallDelivered { .. } => CallState::CALL_DELIVERED,
            Self::Active => CallState::ACTIVE,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Released => "released",
            live => live.call_state().name().unwrap_or_default(),
        }
    }

    fn deadline(self) -> Option<(Timer, Instant)> {
        match self {
            Self::Null | Self::Active | Self::Released => None,
            Self::CallInitiated { t303_expires_at } => Some((Timer::T303, t303_expires_at)),
            Self::OverlapSending { t304_expires_at } => Some((Timer::T304, t304_expires_at)),
            Self::OutgoingCallProceeding { timer, expires_at } => Some((timer, expires_at)),
            Self::CallDelivered { t301_expires_at } => Some((Timer::T301, t301_expires_at)),
        }
    }

    /// Between Setup and Connect.
    fn is_establishing(self) -> bool {
        self.deadline().is_some()
    }
}

impl Outgoing {
    /// A call that has yet to be set up. Whatever flag the call reference of `call` has, messages are sent as coming from
    /// the originator.
    pub fn new(call: CallContext, timers: Timers) -> Self {
        let call_reference = CallReference::new(call.call_reference.value(), Flag::FromOriginator);
        let leg = Leg::new(
            CallContext {
                call_reference,
                ..call
            },
            None,
        );
        Self {
            leg,
            timers,
            state: State::Null,
            proposal: Proposal::None,
        }
    }

    /// What all messages of the call share.
    pub fn call(&self) -> &CallContext {
        &self.leg.call
    }

    /// Where the call stands, in Q.931's numbers.
    pub fn call_state(&self) -> CallState {
        self.state.call_state()
    }

    /// Whether the called user has answered and the call is not over.
    pub fn is_active(&self) -> bool {
        matches!(self.state, State::Active)
    }

    /// Whether the call is over.
    pub fn is_released(&self) -> bool {
        matches!(self.state, State::Released)
    }

    /// The edition the peer announced last, if it has said anything yet.
    pub fn peer_version(&self) -> Option<ProtocolVersion> {
        self.leg.peer_version
    }

    /// SETUP.request. Arms T303.
    ///
    /// # Errors
    ///
    /// The call has been set up before, or an address in `setup` must not be sent.
    pub fn setup_request(&mut self, setup: &Setup, now: Instant) -> Result<(), CommandError> {
        let State::Null = self.state else {
            return Err(self.wrong_state("SETUP.request"));
        };
        let message = setup.message(&self.leg.call)?;
        self.proposal = if setup.fast_start.is_empty() {
            Proposal::None
        } else {
            Proposal::OPEN
        };
        self.leg.send(message);
        self.state = State::CallInitiated {
            t303_expires_at: now + self.timers.t303,
        };
        Ok(())
    }

    /// Whether the called side may still choose among the fast-start elements of our Setup.
    pub fn is_fast_start_open(&self) -> bool {
        self.proposal.is_open()
    }

    /// What [`Event::FastStartAccepted`] told is no choice among what we proposed. Before Connect another may come; with it
    /// [`Event::FastStartRefused`] follows.
    pub fn fast_start_useless(&mut self) {
        // Nothing is told of a call that is over.
        if !self.is_released()
            && let Some(event) = self.proposal.reject(self.is_active())
        {
            self.leg.event(event);
        }
    }

    /// H.245 has begun before the called side chose: that ends fast connect (H.323 section 8.1.7), and what it chooses from now
    /// on is ignored. [`Event::FastStartRefused`] follows, if it was open.
    pub fn fast_start_withdraw(&mut self) {
        if !self.is_released()
            && let Some(event) = self.proposal.withdraw()
        {
            self.leg.event(event);
        }
    }

    /// INFO.request: keys the user pressed.
    ///
    /// # Errors
    ///
    /// The call has not been set up, or is over.
    pub fn information_request(
        &mut self,
        keypad: &Keypad,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.check_live("INFO.request")?;
        let message = self.leg.call.information(keypad);
        self.leg.send(message);
        if let State::OverlapSending { .. } = self.state {
            self.state = State::OverlapSending {
                t304_expires_at: now + self.timers.t304,
            };
        }
        Ok(())
    }

    /// FACILITY.request.
    ///
    /// # Errors
    ///
    /// The call has not been set up, or is over.
    pub fn facility_request(&mut self, contents: FacilityContents) -> Result<(), CommandError> {
        self.check_live("FACILITY.request")?;
        let message = contents.message(&self.leg.call, self.leg.peer_version);
        self.leg.send(message);
        Ok(())
    }

    /// NOTIFY.request.
    ///
    /// # Errors
    ///
    /// The call has not been set up, or is over.
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
    /// The call has not been set up, or is over.
    pub fn status_inquiry_request(&mut self, now: Instant) -> Result<(), CommandError> {
        self.check_live("STATUS ENQUIRY")?;
        self.leg.inquire(self.timers.t322, now);
        Ok(())
    }

    /// RELEASE.request: ends the call. One that has not been set up ends without a message, one that is over stays so.
    pub fn release_request(
        &mut self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        display: Option<&Display>,
        _now: Instant,
    ) {
        match self.state {
            State::Released => return,
            State::Null => self.leg.over(ReleasedBy::Local, cause, reason),
            State::CallInitiated { .. }
            | State::OverlapSending { .. }
            | State::OutgoingCallProceeding { .. }
            | State::CallDelivered { .. }
            | State::Active => self.leg.release(cause, reason, display),
        }
        self.state = State::Released;
    }

    /// A message of the connection.
    ///
    /// # Errors
    ///
    /// It is not for this call. Messages that are, but mean nothing now, are ignored.
    pub fn handle_message(
        &mut self,
        message: SignallingMessage,
        now: Instant,
    ) -> Result<(), MessageRefused> {
        self.leg.admit(&message)?;
        let message_type = message.message_type();
        if self.state.is_establishing()
            && matches!(
                message_type,
                MessageType::CallProceeding
                    | MessageType::Progress
                    | MessageType::Alerting
                    | MessageType::Connect
                    | MessageType::Facility
            )
            && let Some(event) = self.proposal.handle(&message)
        {
            self.leg.event(event);
        }
        match (self.state, message_type) {
            (State::Null | State::Released, MessageType::StatusInquiry) => {
                self.leg.answer_inquiry(CallState::NULL)
            }
            (State::Null | State::Released, _) => {
                tracing::debug!(message = %message_type, state = self.state.name(), "message outside of a call, ignored");
            }
            (_, MessageType::ReleaseComplete) => {
                self.leg
                    .released_by_peer(&message.q931, release_reason(&message));
                self.state = State::Released;
            }
            (State::CallInitiated { .. }, MessageType::SetupAcknowledge) => {
                self.state = State::OverlapSending {
                    t304_expires_at: now + self.timers.t304,
                };
                self.leg.event(Event::MoreDigitsWanted);
            }
            // Said again, it gives no more time.
            (State::OverlapSending { .. }, MessageType::SetupAcknowledge) => {
                self.leg.event(Event::MoreDigitsWanted);
            }
            (
                State::CallInitiated { .. } | State::OverlapSending { .. },
                MessageType::CallProceeding,
            ) => {
                self.state = State::OutgoingCallProceeding {
                    timer: Timer::T310,
                    expires_at: now + self.timers.t310,
                };
                self.leg.event(Event::Proceeding(Box::new(message)));
            }
            (
                State::CallInitiated { .. }
                | State::OverlapSending { .. }
                | State::OutgoingCallProceeding { .. },
                MessageType::Alerting,
            ) => {
                self.state = State::CallDelivered {
                    t301_expires_at: now + self.timers.t301,
                };
                self.leg.event(Event::Alerting(Box::new(message)));
            }
            // Asterisk says Progress where it rings: from then on the user hears how the call goes and may wait.
            (
                State::CallInitiated { .. } | State::OutgoingCallProceeding { .. },
                MessageType::Progress,
            ) => {
                let expires_at = match self.state {
                    State::OutgoingCallProceeding {
                        timer: Timer::T301,
                        expires_at,
                    } => expires_at,
                    _ => now + self.timers.t301,
                };
                self.state = State::OutgoingCallProceeding {
                    timer: Timer::T301,
                    expires_at,
                };
                self.leg.event(Event::Progress(Box::new(message)));
            }
            // A dial tone, while digits are wanted.
            (
                State::OverlapSending { .. } | State::CallDelivered { .. } | State::Active,
                MessageType::Progress,
            ) => {
                self.leg.event(Event::Progress(Box::new(message)));
            }
            (
                State::CallInitiated { .. }
                | State::OverlapSending { .. }
                | State::OutgoingCallProceeding { .. }
                | State::CallDelivered { .. },
                MessageType::Connect,
            ) => {
                self.state = State::Active;
                self.leg.event(Event::Connected(Box::new(message)));
            }
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
        match self.state {
            State::Null | State::Released => {}
            _ if message.message_type == MessageType::ReleaseComplete => {
                self.leg.released_by_peer(message, None);
                self.state = State::Released;
            }
            state => {
                tracing::debug!(message = %message.message_type, state = state.name(), "malformed message, ignored");
            }
        }
        Ok(())
    }

    /// The signalling connection has ended, or did not come about: so has the call. `cause` says how.
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
        let ending = self.state.deadline();
        let t322 = self.leg.t322_expires_at().filter(|_| !self.is_released());
        ending
            .map(|(timer, expires_at)| (Running::Ending(timer), expires_at))
            .into_iter()
            .chain(t322.map(|expires_at| (Running::T322, expires_at)))
    }

    /// Ends the call if its timer has expired; repeats a Status Inquiry, or gives it up.
    pub fn handle_timeout(&mut self, now: Instant) {
        if let Some((timer, expires_at)) = self.state.deadline()
            && expires_at <= now
        {
            self.leg.expire(timer);
            self.state = State::Released;
        }
        if !self.is_released() {
            self.leg.inquiry_timeout(now);
        }
    }

    /// The next thing to do.
    pub fn poll_output(&mut self, _now: Instant) -> Output {
        self.leg
            .pop()
            .unwrap_or_else(|| Output::Timeout(self.poll_timeout()))
    }

    fn check_live(&self, command: &'static str) -> Result<(), CommandError> {
        match self.state {
            State::Null | State::Released => Err(self.wrong_state(command)),
            State::CallInitiated { .. }
            | State::OverlapSending { .. }
            | State::OutgoingCallProceeding { .. }
            | State::CallDelivered { .. }
            | State::Active => self.leg.check_drained(),
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
