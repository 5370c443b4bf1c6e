//! What the two machines have in common: the messages every state of a live call handles alike, the queue, the end.

use std::collections::VecDeque;

use h323_messages::h225::{FacilityReason, H323MessageBody, ReleaseCompleteReason};

use super::error::{CommandError, MessageRefused};
use super::event::{Event, Output, Released, ReleasedBy, Timer};
use super::inquiry::Inquiry;
use crate::cause::Cause;
use crate::identifiers::ProtocolVersion;
use crate::message::CallContext;
use crate::q931::ie::{CallState, Display};
use crate::q931::{Message, MessageType};
use crate::uuie::{SignallingMessage, cause_and_reason, cause_of};

/// The most outputs that wait for `poll_output`. A machine that is drained after each mutation holds three at most.
pub const MAX_OUTPUTS: usize = 32;

#[derive(Debug)]
pub(super) struct Leg {
    pub(super) call: CallContext,
    /// The edition the peer announced last.
    pub(super) peer_version: Option<ProtocolVersion>,
    pub(super) inquiry: Option<Inquiry>,
    outputs: VecDeque<Output>,
}

impl Leg {
    pub(super) fn new(call: CallContext, peer_version: Option<ProtocolVersion>) -> Self {
        Self {
            call,
            peer_version,
            inquiry: None,
            outputs: VecDeque::new(),
        }
    }

    /// Whether the message is this call's, and comes from the peer. Notes the peer's edition.
    pub(super) fn admit(&mut self, message: &SignallingMessage) -> Result<(), MessageRefused> {
        self.admit_q931(&message.q931)?;
        if let Some(version) = message.protocol_version() {
            self.peer_version = Some(version);
        }
        Ok(())
    }

    pub(super) fn admit_q931(&self, message: &Message) -> Result<(), MessageRefused> {
        let (found, expected) = (message.call_reference, self.call.call_reference.reversed());
        if (found.value(), found.flag()) != (expected.value(), expected.flag()) {
            return Err(MessageRefused::CallReference { found, expected });
        }
        if self.outputs.len() >= MAX_OUTPUTS {
            return Err(MessageRefused::Undrained);
        }
        Ok(())
    }

    pub(super) fn check_drained(&self) -> Result<(), CommandError> {
        if self.outputs.len() >= MAX_OUTPUTS {
            Err(CommandError::Undrained)
        } else {
            Ok(())
        }
    }

    pub(super) fn send(&mut self, message: SignallingMessage) {
        self.outputs.push_back(Output::Send(Box::new(message)));
    }

    pub(super) fn event(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    pub(super) fn pop(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// The messages that mean the same in every state of a call that is not over, the answer to a Status Inquiry among
    /// them. Everything else is ignored aloud.
    pub(super) fn handle_common(&mut self, message: SignallingMessage, state: CallState) {
        match message.message_type() {
            MessageType::StatusInquiry => self.answer_inquiry(state),
            MessageType::Status => {
                self.inquiry = None;
                let state = message.q931.elements.first::<CallState>().ok().flatten();
                self.event(Event::Status {
                    state,
                    cause: cause_of(&message.q931),
                });
            }
            MessageType::Information => self.event(Event::Information(Box::new(message))),
            MessageType::Notify => self.event(Event::Notify(Box::new(message))),
            MessageType::Facility => {
                let only_carries = message.pdu().h4501_supplementary_service.is_none()
                    && match message.body() {
                        H323MessageBody::Empty => true,
                        H323MessageBody::Facility(body) => {
                            matches!(
                                body.reason,
                                FacilityReason::TransportedInformation | FacilityReason::StartH245
                            )
                        }
                        _ => false,
                    };
                if !only_carries {
                    self.event(Event::Facility(Box::new(message)));
                }
            }
            other => {
                tracing::debug!(message = %other, state = %state, "unexpected message, ignored")
            }
        }
    }

    pub(super) fn answer_inquiry(&mut self, state: CallState) {
        let status = self.call.status(state, Cause::RESPONSE_TO_STATUS_ENQUIRY);
        self.send(status);
    }

    /// The peer sent Release Complete.
    pub(super) fn released_by_peer(
        &mut self,
        message: &Message,
        reason: Option<ReleaseCompleteReason>,
    ) {
        let (cause, reason) = cause_and_reason(cause_of(message), reason);
        let display = message.elements.first::<Display>().ok().flatten();
        let display = display.map(|display| display.as_str().to_owned());
        self.event(Event::Released(Released {
            by: ReleasedBy::Peer,
            cause,
            reason,
            display,
        }));
    }

    /// We send Release Complete.
    pub(super) fn release(
        &mut self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        display: Option<&Display>,
    ) {
        let message = self.call.release_complete(cause, reason.clone(), display);
        self.send(message);
        self.over(ReleasedBy::Local, cause, reason);
    }

    pub(super) fn expire(&mut self, timer: Timer) {
        let message = self.call.release_complete(timer.cause(), None, None);
        self.send(message);
        self.over(ReleasedBy::Timer(timer), timer.cause(), None);
    }

    pub(super) fn over(
        &mut self,
        by: ReleasedBy,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
    ) {
        let (cause, reason) = cause_and_reason(Some(cause), reason);
        self.event(Event::Released(Released {
            by,
            cause,
            reason,
            display: None,
        }));
    }
}

/// The reason in the body of a Release Complete.
pub(super) fn release_reason(message: &SignallingMessage) -> Option<ReleaseCompleteReason> {
    match message.body() {
        H323MessageBody::ReleaseComplete(body) => body.reason.clone(),
        _ => None,
    }
}
