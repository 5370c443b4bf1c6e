//! The end of a call, or of an attempt to make one: how it is brought about, and the one function that all ways lead to.

use std::time::Instant;

use h323_h225::call::h245_transport::Output as TransportOutput;
use h323_h225::call::{Released, ReleasedBy};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::CallContext;
use h323_h225::transport::ConnectFailure;
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::{AdmissionRejectReason, DisengageReason, ReleaseCompleteReason};
use h323_ras::client::AdmissionFailure;

use super::ticket::{Permission, Ticket};
use super::{Call, Output, State};
use crate::event::{EndMessage, Ended, EndedBy, Event, MediaFailure};
use crate::limits::RELEASE_WITHIN;

impl Call {
    /// Ends the call: a connected one by ending H.245 first (H.323 section 8.5), any other at once.
    pub(super) fn end(
        &mut self,
        by: EndedBy,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        now: Instant,
    ) {
        match self.state {
            State::Over => {}
            State::Connected if self.control.is_up() => {
                self.ended_by.get_or_insert(by);
                let changes = self.media.clear();
                self.tell(changes);
                self.control.session.end_session(now);
                self.state = State::Ending { cause, reason };
            }
            State::BetweenAttempts(_) => self.give_up_attempts(by, now),
            // Whoever asks twice does not want to wait.
            State::Ending { .. } => self.release_after_control(now),
            State::AwaitingAdmission(_)
            | State::Connecting(_)
            | State::Preparing(_)
            | State::Calling
            | State::Collecting(_)
            | State::Screening(_)
            | State::Offered(_)
            | State::Accepted
            | State::Connected
            | State::AwaitingRelease { .. } => {
                self.ended_by.get_or_insert(by);
                self.release_now(cause, reason, now);
            }
        }
    }

    /// The peer has ended H.245, and with it all media; the call follows. If it does not, `by` is why we end it.
    pub(super) fn await_release(&mut self, by: EndedBy, now: Instant) {
        if self.state.is_ending() {
            return;
        }
        let changes = self.media.clear();
        self.tell(changes);
        self.state = State::AwaitingRelease {
            expires_at: now + RELEASE_WITHIN,
            otherwise: by,
        };
    }

    /// H.245 has ended as we wanted it to, or will not.
    pub(super) fn release_after_control(&mut self, now: Instant) {
        if let State::Ending { cause, reason } = &self.state {
            let (cause, reason) = (*cause, reason.clone());
            self.release_now(cause, reason, now);
        }
    }

    /// Release Complete, if there is anybody to send it to.
    pub(super) fn release_now(
        &mut self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        now: Instant,
    ) {
        self.leg.release_request(cause, reason, now);
    }

    /// Gives everything back: media, connections, listener, permission. The only way for a call to be over, if no other attempt
    /// follows.
    pub(super) fn finish(&mut self, released: Released, now: Instant) {
        let (cause, reason, peer_cause) = match std::mem::replace(&mut self.state, State::Over) {
            State::Over => return,
            // What comes before our Release Complete does not change why the call ends.
            State::Ending { cause, reason } if released.by != ReleasedBy::Local => {
                let theirs = (released.by == ReleasedBy::Peer).then_some(released.cause);
                (cause, reason.unwrap_or_else(|| cause.reason()), theirs)
            }
            State::AwaitingAdmission(_)
            | State::BetweenAttempts(_)
            | State::Connecting(_)
            | State::Preparing(_)
            | State::Calling
            | State::Collecting(_)
            | State::Screening(_)
            | State::Offered(_)
            | State::Accepted
            | State::Connected
            | State::Ending { .. }
            | State::AwaitingRelease { .. } => (released.cause, released.reason, None),
        };
        let by = self.ended_by.take().unwrap_or(match released.by {
            ReleasedBy::Local => EndedBy::Local,
            ReleasedBy::Peer | ReleasedBy::Connection => EndedBy::Peer(EndMessage::ReleaseComplete),
            ReleasedBy::Timer(timer) => EndedBy::Timer(timer),
        });
        self.give_up_lines(now);
        if self.try_again(&by, cause, &reason) {
            return;
        }
        self.give_back_ticket();
        let ended = Ended {
            by,
            cause,
            reason,
            peer_cause,
            display: released.display,
            duration: self
                .connected_at
                .map(|since| now.saturating_duration_since(since)),
        };
        tracing::info!(call = %self.id, by = %ended.by, cause = %ended.cause, "call ended");
        let call = self.id;
        self.event(Event::Ended {
            call,
            ended: Box::new(ended),
        });
    }

    /// What an attempt took of the network, and its media.
    fn give_up_lines(&mut self, now: Instant) {
        let changes = self.media.clear();
        self.tell(changes);
        self.control.transport.close();
        loop {
            match self.control.transport.poll_output() {
                TransportOutput::Idle => break,
                // Nobody is there to read it.
                TransportOutput::Deliver(_)
                | TransportOutput::Facility(_)
                | TransportOutput::Unread
                | TransportOutput::Failed(_) => {}
                output => self.carry_out(output, now),
            }
        }
        if !std::mem::replace(&mut self.has_left, true) {
            self.outputs.push_back(Output::Leave);
        }
    }

    pub(super) fn give_back_ticket(&mut self) {
        match std::mem::replace(&mut self.ticket, Ticket::Returned) {
            Ticket::Held(Permission::Admitted(admitted)) => {
                self.outputs.push_back(Output::Disengage(
                    Box::new(admitted),
                    DisengageReason::NormalDrop,
                ));
            }
            Ticket::Awaited => self.outputs.push_back(Output::CancelAdmission),
            Ticket::Held(Permission::WithoutGatekeeper(_)) | Ticket::Returned => {}
        }
    }
}

/// What a call ends with that the gatekeeper does not allow: told to our user, and to a caller.
pub(crate) fn of_admission(failure: &AdmissionFailure) -> (Cause, ReleaseCompleteReason) {
    use ReleaseCompleteReason as To;
    let reason = match failure {
        AdmissionFailure::Rejected { reason, .. } => match reason {
            AdmissionRejectReason::CalledPartyNotRegistered => To::CalledPartyNotRegistered,
            AdmissionRejectReason::CallerNotRegistered
            | AdmissionRejectReason::InvalidEndpointIdentifier => To::CallerNotRegistered,
            AdmissionRejectReason::InvalidPermission => To::NoPermission,
            AdmissionRejectReason::RequestDenied => To::NoBandwidth,
            AdmissionRejectReason::ResourceUnavailable => To::GatekeeperResources,
            AdmissionRejectReason::ExceedsCallCapacity => To::AdaptiveBusy,
            AdmissionRejectReason::SecurityDenial | AdmissionRejectReason::SecurityDhMismatch => {
                To::SecurityDenied
            }
            AdmissionRejectReason::IncompleteAddress
            | AdmissionRejectReason::AliasesInconsistent => To::BadFormatAddress,
            AdmissionRejectReason::NoRouteToDestination => To::UnreachableDestination,
            AdmissionRejectReason::UnallocatedNumber => {
                return (Cause::UNALLOCATED_NUMBER, To::UnreachableDestination);
            }
            AdmissionRejectReason::NeededFeatureNotSupported => To::NeededFeatureNotSupported,
            _ => To::UndefinedReason,
        },
        AdmissionFailure::NoAnswer | AdmissionFailure::Unregistered => To::UnreachableGatekeeper,
        AdmissionFailure::Address(_) => To::UnreachableDestination,
        AdmissionFailure::NotUnderstood => To::UndefinedReason,
    };
    (Cause::from_reason(&reason), reason)
}

/// The cause of a call whose signalling connection does not come about.
pub(super) fn of_connect_failure(failure: ConnectFailure) -> Cause {
    match failure {
        ConnectFailure::Refused => Cause::DESTINATION_OUT_OF_ORDER,
        ConnectFailure::TimedOut => Cause::NO_USER_RESPONDING,
        ConnectFailure::Unreachable => Cause::NO_ROUTE_TO_DESTINATION,
        ConnectFailure::TooMany => Cause::SWITCHING_EQUIPMENT_CONGESTION,
        ConnectFailure::AddressNotAvailable | ConnectFailure::System => Cause::TEMPORARY_FAILURE,
    }
}

/// The cause of a call that has no media.
pub(super) fn of_media(failure: &MediaFailure) -> Cause {
    match failure {
        MediaFailure::NoCommonMode(_) | MediaFailure::Refused => {
            Cause::BEARER_CAPABILITY_NOT_IMPLEMENTED
        }
        MediaFailure::Capabilities | MediaFailure::MasterSlave | MediaFailure::Flood => {
            Cause::PROTOCOL_ERROR
        }
        MediaFailure::Transport(_) => Cause::TEMPORARY_FAILURE,
        MediaFailure::NoTransport => Cause::RECOVERY_ON_TIMER_EXPIRY,
    }
}

/// A Release Complete for a Setup that begins no call. `None` if it names none.
pub(crate) fn refuse(
    setup: &SignallingMessage,
    version: ProtocolVersion,
    cause: Cause,
    reason: ReleaseCompleteReason,
) -> Option<SignallingMessage> {
    setup.setup()?;
    let context = context_of(setup, version);
    let mut message = context.release_complete(cause, Some(reason), None);
    message.pdu_mut().h245_tunnelling = Some(false);
    Some(message)
}

/// What an answer to a message shares with it that belongs to no call of ours.
pub(crate) fn context_of(message: &SignallingMessage, version: ProtocolVersion) -> CallContext {
    let conference = message.setup().map(|body| body.conference_id);
    CallContext {
        call_reference: message.call_reference().reversed(),
        call_identifier: message.call_identifier().unwrap_or(CallIdentifier([0; 16])),
        conference_identifier: ConferenceIdentifier(conference.unwrap_or_default()),
        version,
    }
}
