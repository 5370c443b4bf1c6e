//! ARQ, BRQ and DRQ: calls begin, take more or less, and end.

use std::collections::VecDeque;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use h323_h225::address::{AddressError, socket_addr};
use h323_messages::h225::{
    self, AdmissionRequest, AliasAddress, BandRejectReason, BandwidthRequest,
    DisengageRejectReason, DisengageRequest, RasUsageInformation,
};
use h323_ras::message::admission::{self, AdmissionGrant};
use h323_ras::message::{bandwidth, disengage};
use h323_ras::server::{ReplyTo, Source};
use h323_ras::{Bandwidth, RasMessageExt as _};
use tracing::debug;

use super::calls::call_name;
use super::pending::Then;
use super::{Gatekeeper, Sender, owned};
use crate::admission::{Admitted, Applicant, Refusal, admit};
use crate::call::{CallEvent, CallName, Side};
use crate::event::Event;
use crate::limits::MAX_EARLIER_REQUESTS;
use crate::registry::EndpointId;
use crate::routing::{Route, RouteFailure, RouteRequest};

/// A caller whose call is being routed.
#[derive(Debug)]
pub(super) struct PendingAdmission {
    applicant: Applicant,
    can_map_alias: bool,
    /// Requests for the same that came before under other numbers, the oldest first.
    earlier: VecDeque<ReplyTo>,
}

impl PendingAdmission {
    pub(super) fn endpoint(&self) -> EndpointId {
        self.applicant.endpoint
    }

    pub(super) fn call(&self) -> &CallName {
        &self.applicant.name
    }

    pub(super) fn earlier(&self) -> impl Iterator<Item = &ReplyTo> {
        self.earlier.iter()
    }

    /// It is asked for again: what was said last counts. Gives the request that waits no longer, if
    /// there are too many.
    pub(super) fn renew(&mut self, before: ReplyTo, again: Self) -> Option<ReplyTo> {
        let earlier = std::mem::take(&mut self.earlier);
        *self = Self { earlier, ..again };
        self.earlier.push_back(before);
        let too_many = self.earlier.len() > MAX_EARLIER_REQUESTS;
        too_many.then(|| self.earlier.pop_front()).flatten()
    }
}

impl Gatekeeper {
    /// ARQ. The callee's needs no route: it is the destination.
    pub(super) fn handle_admission(
        &mut self,
        reply_to: ReplyTo,
        arq: &AdmissionRequest,
        now: Instant,
    ) {
        let source = reply_to.source();
        let destination_info = owned(arq.destination_info.iter().flatten());
        let endpoint = match self.sender(&arq.endpoint_identifier, source) {
            _ if self.is_leaving() => Err(Refusal::ShuttingDown),
            Sender::Registered(id) => Ok(id),
            Sender::Unknown if !arq.answer_call => Err(Refusal::CallerNotRegistered),
            Sender::Unknown | Sender::Impostor => Err(Refusal::NotYours),
        };
        let endpoint = match endpoint {
            Ok(endpoint) => endpoint,
            Err(refusal) => return self.refuse_call(reply_to, destination_info, refusal, now),
        };
        let identifier = arq.call_identifier.as_ref();
        let applicant = Applicant {
            endpoint,
            side: Side::of(arq.answer_call),
            name: call_name(identifier, arq.conference_id, arq.call_reference_value),
            bandwidth: Bandwidth(arq.band_width),
            source_info: owned(&arq.src_info),
            destination_info,
        };
        let admission = PendingAdmission {
            applicant,
            can_map_alias: arq.can_map_alias == Some(true),
            earlier: VecDeque::new(),
        };
        if arq.answer_call {
            let address = self
                .registry
                .endpoint(endpoint)
                .map(|callee| callee.call_signal_address());
            let route = address.map(|address| Route {
                address,
                endpoint: Some(endpoint),
                aliases: vec![],
            });
            return self.admit_routed(reply_to, admission, route.ok_or(RouteFailure::Unknown), now);
        }
        let request = RouteRequest {
            caller: Some(endpoint),
            destination_info: admission.applicant.destination_info.clone(),
            destination_address: arq
                .dest_call_signal_address
                .as_ref()
                .and_then(|address| socket_addr(address).ok()),
            source_info: admission.applicant.source_info.clone(),
            can_map_alias: admission.can_map_alias,
            call_identifier: admission.applicant.name.call_identifier,
        };
        let joined = self.join_admission(reply_to, &request, admission, now);
        if let Some((reply_to, admission)) = joined {
            self.route(reply_to, request, Then::Admit(Box::new(admission)), now);
        }
    }

    /// It is known where the call goes, or that it goes nowhere. Time may have passed since the
    /// request: what was true of the endpoint then is looked at again.
    pub(super) fn admit_routed(
        &mut self,
        reply_to: ReplyTo,
        mut admission: PendingAdmission,
        routed: Result<Route, RouteFailure>,
        now: Instant,
    ) {
        match self.admit(reply_to.source(), &admission, routed, now) {
            Ok(confirm) => {
                debug!(to = %reply_to.source().address, name = confirm.name(), "admitted");
                for earlier in admission.earlier.drain(..) {
                    self.reply(earlier, confirm.clone(), now);
                }
                self.reply(reply_to, confirm, now);
            }
            Err(refusal) => self.refuse_admission(reply_to, admission, refusal, now),
        }
    }

    pub(super) fn refuse_admission(
        &mut self,
        reply_to: ReplyTo,
        admission: PendingAdmission,
        refusal: Refusal,
        now: Instant,
    ) {
        for earlier in admission.earlier {
            self.reply(earlier, admission::reject(refusal.reason()), now);
        }
        self.refuse_call(reply_to, admission.applicant.destination_info, refusal, now);
    }

    fn admit(
        &mut self,
        source: Source,
        admission: &PendingAdmission,
        routed: Result<Route, RouteFailure>,
        now: Instant,
    ) -> Result<h225::RasMessage, Refusal> {
        if self.is_leaving() {
            return Err(Refusal::ShuttingDown);
        }
        let PendingAdmission {
            applicant,
            can_map_alias,
            earlier: _,
        } = admission;
        let route = routed?;
        if !self
            .registry
            .endpoint(applicant.endpoint)
            .is_some_and(|endpoint| endpoint.is_at(source))
        {
            return Err(Refusal::CallerNotRegistered);
        }
        let admitted = admit(
            applicant.clone(),
            route,
            &self.registry,
            &self.calls,
            &mut self.pool,
            &self.config.bandwidth,
            &self.config.limits,
        )?;
        match self.admission_confirm(&admitted, *can_map_alias) {
            Ok(confirm) => {
                self.calls.enter(admitted, now);
                self.settle_calls(now);
                Ok(confirm)
            }
            Err(error) => {
                debug!(address = %admitted.route().address, %error, "not announced");
                self.pool.release(admitted.into_grant());
                Err(Refusal::Unannounceable)
            }
        }
    }

    fn admission_confirm(
        &self,
        admitted: &Admitted,
        can_map_alias: bool,
    ) -> Result<h225::RasMessage, AddressError> {
        let interval = self.config.admission.report_interval.unwrap_or_default();
        let route = admitted.route();
        admission::confirm(&AdmissionGrant {
            bandwidth: admitted.bandwidth(),
            routed: false,
            destination_address: route.address,
            destination_info: if can_map_alias { &route.aliases } else { &[] },
            irr_frequency_secs: interval.as_secs().try_into().unwrap_or(u16::MAX),
            will_respond_to_irr: true,
        })
    }

    fn refuse_call(
        &mut self,
        reply_to: ReplyTo,
        destination_info: Vec<AliasAddress>,
        refusal: Refusal,
        now: Instant,
    ) {
        let from = reply_to.source().address;
        self.reply(reply_to, admission::reject(refusal.reason()), now);
        self.tell(Event::CallRefused {
            from,
            destination_info,
            refusal,
        });
    }

    /// BRQ from an endpoint: more, or less. More is all that was asked for or nothing; a BRJ says how
    /// much there would have been.
    pub(super) fn handle_bandwidth(
        &mut self,
        reply_to: ReplyTo,
        brq: &BandwidthRequest,
        now: Instant,
    ) {
        let requested = Bandwidth(brq.band_width);
        let outcome = match self.sender(&brq.endpoint_identifier, reply_to.source()) {
            Sender::Registered(endpoint) => self.change_bandwidth(endpoint, brq, requested, now),
            Sender::Impostor => Err((BandRejectReason::InvalidPermission, Bandwidth(0))),
            Sender::Unknown => Err((BandRejectReason::NotBound, Bandwidth(0))),
        };
        let answer = match outcome {
            Ok(granted) => bandwidth::confirm(granted),
            Err((reason, allowed)) => bandwidth::reject(reason, allowed),
        };
        self.reply(reply_to, answer, now);
    }

    fn change_bandwidth(
        &mut self,
        endpoint: EndpointId,
        brq: &BandwidthRequest,
        requested: Bandwidth,
        now: Instant,
    ) -> Result<Bandwidth, (BandRejectReason, Bandwidth)> {
        let identifier = brq.call_identifier.as_ref();
        let name = call_name(identifier, brq.conference_id, brq.call_reference_value);
        let none = Bandwidth(0);
        let call = self
            .calls
            .find(&name)
            .ok_or((BandRejectReason::InvalidConferenceId, none))?;
        let side = call
            .side_of(endpoint, brq.answered_call.map(Side::of))
            .ok_or((BandRejectReason::InvalidPermission, none))?;
        let (id, has) = (call.id(), call.bandwidth());
        let wanted = self.config.bandwidth.allowed(requested);
        let most = has
            .checked_add(self.pool.available())
            .unwrap_or(Bandwidth(u32::MAX));
        let most = self
            .config
            .bandwidth
            .per_call
            .map_or(most, |ceiling| most.min(ceiling));
        if wanted < requested {
            return Err((BandRejectReason::InsufficientResources, most));
        }
        let extra = self
            .pool
            .reserve(wanted.saturating_sub(has))
            .map_err(|_| (BandRejectReason::InsufficientResources, most))?;
        let bandwidth = wanted;
        let event = CallEvent::BandwidthGranted {
            side,
            bandwidth,
            extra,
        };
        self.tell_call(id, event, now);
        Ok(wanted)
    }

    /// DRQ from an endpoint: the call is over. So it is if we do not know it: it may have been ended
    /// from the other side a moment ago, or never have begun because its ARQ still waits. Nothing
    /// comes of that one then.
    pub(super) fn handle_disengage(
        &mut self,
        reply_to: ReplyTo,
        drq: &DisengageRequest,
        now: Instant,
    ) {
        let source = reply_to.source();
        let answer = match self.sender(&drq.endpoint_identifier, source) {
            Sender::Registered(endpoint) => self.disengage(endpoint, source.address.ip(), drq, now),
            Sender::Impostor => Err(DisengageRejectReason::RequestToDropOther),
            Sender::Unknown => Err(DisengageRejectReason::NotRegistered),
        };
        let answer = match answer {
            Ok(()) => disengage::confirm(),
            Err(reason) => disengage::reject(reason),
        };
        self.reply(reply_to, answer, now);
    }

    fn disengage(
        &mut self,
        endpoint: EndpointId,
        host: IpAddr,
        drq: &DisengageRequest,
        now: Instant,
    ) -> Result<(), DisengageRejectReason> {
        let identifier = drq.call_identifier.as_ref();
        let name = call_name(identifier, drq.conference_id, drq.call_reference_value);
        self.give_up_admission(endpoint, host, &name, now);
        let Some(call) = self.calls.find(&name) else {
            return Ok(());
        };
        let id = call.id();
        let side = call
            .side_of(endpoint, drq.answered_call.map(Side::of))
            .ok_or(DisengageRejectReason::RequestToDropOther)?;
        let connected_for = drq.usage_information.as_ref().and_then(connected_for);
        let event = CallEvent::Disengaged {
            side,
            connected_for,
        };
        self.tell_call(id, event, now);
        Ok(())
    }
}

/// How long a call was connected, by what an endpoint says of its beginning and end.
fn connected_for(usage: &RasUsageInformation) -> Option<Duration> {
    let secs = usage.end_time?.checked_sub(usage.connect_time?)?;
    Some(Duration::from_secs(u64::from(secs)))
}
