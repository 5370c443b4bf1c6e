//! IRR and RAI: endpoints report.

use std::time::Instant;

use h323_messages::h225::{
    InfoRequestNakReason, InfoRequestResponse, RasMessage, ResourcesAvailableIndicate,
};
use h323_ras::message::{resource, status};
use h323_ras::server::{ReplyTo, Source};
use tracing::debug;

use super::calls::call_name;
use super::{Gatekeeper, Sender};
use crate::call::CallEvent;

impl Gatekeeper {
    /// IRR that wants no answer.
    pub(super) fn handle_report(&mut self, from: Source, report: &RasMessage, now: Instant) {
        if let RasMessage::InfoRequestResponse(irr) = report {
            self.take_report(from, irr, now);
        }
    }

    /// IRR that wants one: IACK, or INAK for those we do not know.
    pub(super) fn handle_inquiring_report(
        &mut self,
        reply_to: ReplyTo,
        irr: &InfoRequestResponse,
        now: Instant,
    ) {
        let answer = match self.take_report(reply_to.source(), irr, now) {
            Sender::Registered(_) => status::acknowledge(),
            Sender::Impostor => status::refuse(InfoRequestNakReason::SecurityDenial),
            Sender::Unknown => status::refuse(InfoRequestNakReason::NotRegistered),
        };
        self.reply(reply_to, answer, now);
    }

    /// The calls that an endpoint reports are not over.
    fn take_report(&mut self, from: Source, irr: &InfoRequestResponse, now: Instant) -> Sender {
        let sender = self.sender(&irr.endpoint_identifier, from);
        let Sender::Registered(endpoint) = sender else {
            debug!(from = %from.address, ?sender, "report ignored");
            return sender;
        };
        for report in irr.per_call_info.iter().flatten() {
            let name = call_name(
                report.call_identifier.as_ref(),
                report.conference_id,
                report.call_reference_value,
            );
            let call = self
                .calls
                .find(&name)
                .filter(|call| call.side_of(endpoint, None).is_some());
            if let Some(id) = call.map(|call| call.id()) {
                self.tell_call(id, CallEvent::Reported, now);
            }
        }
        sender
    }

    /// RAI: whether a gateway can take more. Only confirmed: endpoints of a zone with direct calls
    /// refuse what they cannot take.
    pub(super) fn handle_resources(
        &mut self,
        reply_to: ReplyTo,
        rai: &ResourcesAvailableIndicate,
        now: Instant,
    ) {
        match self.sender(&rai.endpoint_identifier, reply_to.source()) {
            Sender::Registered(_) => {
                self.reply(reply_to, resource::confirm(self.config.version), now)
            }
            sender @ (Sender::Impostor | Sender::Unknown) => {
                debug!(from = %reply_to.source().address, ?sender, "RAI ignored");
                self.ras.stay_silent(reply_to);
            }
        }
    }
}
