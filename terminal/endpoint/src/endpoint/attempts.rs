//! The machines of an attempt to call.

use std::time::Instant;

use h323_h225::call::h245_transport::Side;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_h225::message::CallContext;
use h323_h225::q931::{CallReference, Flag};
use h323_h245::CapabilitySet;
use h323_ras::client::AdmissionFailure;
use rand::RngExt;

use super::{Endpoint, Phase, capabilities};
use crate::call::{Attempt, Permission};
use crate::event::{CallId, EndedBy};
use crate::options::CallOptions;

impl Endpoint {
    /// An attempt to make a call that these messages are of.
    pub(super) fn attempt(
        &mut self,
        context: CallContext,
        options: &CallOptions,
        capabilities: CapabilitySet,
        permission: Option<Permission>,
    ) -> Attempt {
        Attempt {
            context,
            timers: self.config.timers,
            control: self.control(Side::Calling, options, capabilities),
            permission,
        }
    }

    /// Names that no call has: in this conference, or in one of its own.
    pub(super) fn new_context(&mut self, conference: Option<ConferenceIdentifier>) -> CallContext {
        CallContext {
            call_reference: CallReference::new(self.free_call_reference(), Flag::FromOriginator),
            call_identifier: CallIdentifier::from_random(self.rng.random()),
            conference_identifier: conference
                .unwrap_or_else(|| ConferenceIdentifier::from_random(self.rng.random())),
            version: self.config.version,
        }
    }

    /// A call of ours wants to try again. Without leave to do so it ends.
    pub(super) fn attempt_again(&mut self, id: CallId, now: Instant) {
        let Some(call) = self.calls.get_mut(id) else {
            return;
        };
        let Some(anew) = call.next_attempt().map(|next| next.anew) else {
            return;
        };
        let (options, mut context) = (call.options().clone(), call.context().clone());
        let permission = match anew {
            Some(_) => self.registrar.permission(),
            None => Ok(None),
        };
        let (Phase::Running, Ok(permission), Ok(capabilities)) =
            (self.phase, permission, capabilities(&options))
        else {
            let by = match self.phase {
                Phase::Running => EndedBy::NotAdmitted(AdmissionFailure::Unregistered),
                Phase::ShuttingDown | Phase::Stopped => EndedBy::Local,
            };
            return self.with_call(id, |call| call.give_up(by, now));
        };
        if let Some(conference) = anew {
            context = self.new_context(conference);
        }
        let attempt = self.attempt(context, &options, capabilities, permission);
        let identifier = self.registrar.endpoint_identifier().cloned();
        self.with_call(id, |call| call.attempt(attempt, identifier, now));
    }
}
