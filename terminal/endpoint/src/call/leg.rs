//! The H.225.0 machine of a call, whichever side we are.

use std::time::Instant;

use h323_h225::call::{CommandError, Incoming, MessageRefused, Outgoing, Output};
use h323_h225::message::{CallContext, FacilityContents};
use h323_h225::q931::Message;
use h323_h225::q931::ie::{Keypad, NotificationIndicator};
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::ReleaseCompleteReason;

#[derive(Debug)]
pub(super) enum Leg {
    Calling(Box<Outgoing>),
    Answering(Box<Incoming>),
}

impl Leg {
    pub(super) fn call(&self) -> &CallContext {
        match self {
            Self::Calling(machine) => machine.call(),
            Self::Answering(machine) => machine.call(),
        }
    }

    /// Whether fast connect is proposed and not answered.
    pub(super) fn is_fast_start_open(&self) -> bool {
        match self {
            Self::Calling(machine) => machine.is_fast_start_open(),
            Self::Answering(machine) => machine.is_fast_start_open(),
        }
    }

    pub(super) fn facility_request(
        &mut self,
        contents: FacilityContents,
    ) -> Result<(), CommandError> {
        match self {
            Self::Calling(machine) => machine.facility_request(contents),
            Self::Answering(machine) => machine.facility_request(contents),
        }
    }

    pub(super) fn information_request(
        &mut self,
        keypad: &Keypad,
        now: Instant,
    ) -> Result<(), CommandError> {
        match self {
            Self::Calling(machine) => machine.information_request(keypad, now),
            Self::Answering(machine) => machine.information_request(keypad),
        }
    }

    pub(super) fn notify_request(
        &mut self,
        notification: NotificationIndicator,
    ) -> Result<(), CommandError> {
        match self {
            Self::Calling(machine) => machine.notify_request(notification),
            Self::Answering(machine) => machine.notify_request(notification),
        }
    }

    pub(super) fn status_inquiry_request(&mut self, now: Instant) -> Result<(), CommandError> {
        match self {
            Self::Calling(machine) => machine.status_inquiry_request(now),
            Self::Answering(machine) => machine.status_inquiry_request(now),
        }
    }

    pub(super) fn release_request(
        &mut self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        now: Instant,
    ) {
        match self {
            Self::Calling(machine) => machine.release_request(cause, reason, None, now),
            Self::Answering(machine) => machine.release_request(cause, reason, None, now),
        }
    }

    pub(super) fn handle_message(
        &mut self,
        message: SignallingMessage,
        now: Instant,
    ) -> Result<(), MessageRefused> {
        match self {
            Self::Calling(machine) => machine.handle_message(message, now),
            Self::Answering(machine) => machine.handle_message(message, now),
        }
    }

    pub(super) fn handle_malformed(
        &mut self,
        message: &Message,
        now: Instant,
    ) -> Result<(), MessageRefused> {
        match self {
            Self::Calling(machine) => machine.handle_malformed(message, now),
            Self::Answering(machine) => machine.handle_malformed(message, now),
        }
    }

    pub(super) fn handle_closed(&mut self, cause: Cause, now: Instant) {
        match self {
            Self::Calling(machine) => machine.handle_closed(cause, now),
            Self::Answering(machine) => machine.handle_closed(cause, now),
        }
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        match self {
            Self::Calling(machine) => machine.handle_timeout(now),
            Self::Answering(machine) => machine.handle_timeout(now),
        }
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        match self {
            Self::Calling(machine) => machine.poll_timeout(),
            Self::Answering(machine) => machine.poll_timeout(),
        }
    }

    pub(super) fn poll_output(&mut self, now: Instant) -> Output {
        match self {
            Self::Calling(machine) => machine.poll_output(now),
            Self::Answering(machine) => machine.poll_output(now),
        }
    }
}
