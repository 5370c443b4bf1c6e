//! Calls: asking for one, holding the permission, giving it back.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::address::{alias_text, socket_addr, socket_addrs};
use h323_messages::h225::{
    AdmissionConfirm, AdmissionRejectReason, AliasAddress, CallModel, DisengageReason, Endpoint,
    PreGrantedArq, RasMessage,
};
use tracing::debug;

use super::registration::State;
use super::{AdmissionFailure, Client, Event, Purpose, TicketId};
use crate::error::Misuse;
use crate::limits::{MAX_ALTERNATES, MAX_CLIENT_CALLS};
use crate::message::{self, Bandwidth, Leg};
use crate::transaction::AnswerFrom;

/// What is asked for a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissionParameters {
    /// The call. `leg.answered` tells the callee's request from the caller's.
    pub leg: Leg,
    /// Whom the call is for. The callee gives itself.
    pub destination_info: Vec<AliasAddress>,
    /// Where the call is to go, when the caller knows it already.
    pub destination_address: Option<SocketAddr>,
    /// Who makes the call. Empty on the caller's side means: we, with all our aliases.
    pub source_info: Vec<AliasAddress>,
    /// Where the call comes from, as the callee saw it.
    pub source_address: Option<SocketAddr>,
    /// What the media will take, both directions together.
    pub bandwidth: Bandwidth,
}

/// The permission for a call. Only an ACF, or a registration that grants calls in advance, makes one;
/// [`disengage`](super::Client::disengage) takes it back, and until then the gatekeeper counts the call.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the gatekeeper counts the call until it is given back by `Client::disengage`"]
pub struct Admitted {
    pub(super) ticket: TicketId,
    pub(super) leg: Leg,
    pub(super) bandwidth: Bandwidth,
    pub(super) routed: bool,
    pub(super) destination: Option<SocketAddr>,
    pub(super) destination_info: Vec<AliasAddress>,
    pub(super) alternates: Vec<SocketAddr>,
    pub(super) pre_granted: bool,
}

impl Admitted {
    /// The request that it answers.
    pub fn ticket(&self) -> TicketId {
        self.ticket
    }

    /// The call.
    pub fn leg(&self) -> &Leg {
        &self.leg
    }

    /// What its media may take: perhaps less than was asked for.
    pub fn bandwidth(&self) -> Bandwidth {
        self.bandwidth
    }

    /// Whether its signalling goes through the gatekeeper.
    pub fn routed(&self) -> bool {
        self.routed
    }

    /// Where the call goes. Always there for a call that we make; nothing to act upon for one that we
    /// answer.
    pub fn destination(&self) -> Option<SocketAddr> {
        self.destination
    }

    /// Whom the call is for, where the gatekeeper changed it: this goes into Setup, as destination and
    /// as Called Party Number. Empty when nothing changed.
    pub fn destination_info(&self) -> &[AliasAddress] {
        &self.destination_info
    }

    /// Where else the call may go when the destination does not answer, best first (`alternateEndpoints`). At most
    /// [`MAX_ALTERNATES`].
    pub fn alternates(&self) -> &[SocketAddr] {
        &self.alternates
    }

    /// Whether it was granted with the registration, so that the gatekeeper was not asked.
    pub fn pre_granted(&self) -> bool {
        self.pre_granted
    }
}

/// A call that is admitted and not given back.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) leg: Leg,
    pub(super) report: Option<Report>,
    /// Nobody has to be told of its end: the gatekeeper ended it, or was never asked.
    pub(super) gatekeeper_knows: bool,
    /// The gatekeeper wants it to end, and the owner was told.
    pub(super) drop_requested: bool,
}

/// The reports that a gatekeeper wants on a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    pub(super) every: Duration,
    pub(super) due_at: Instant,
}

impl Report {
    pub(super) fn new(frequency_secs: Option<u16>, now: Instant) -> Option<Self> {
        let every = Duration::from_secs(u64::from(frequency_secs.filter(|secs| *secs != 0)?));
        Some(Self {
            every,
            due_at: now + every,
        })
    }
}

/// Where a call goes that needs no ARQ; `None` when it needs one.
pub(super) fn pre_granted(
    grant: Option<&PreGrantedArq>,
    gatekeeper: Option<SocketAddr>,
    parameters: &AdmissionParameters,
) -> Option<(bool, Option<SocketAddr>)> {
    let grant = grant?;
    if parameters.leg.answered {
        return grant
            .answer_call
            .then_some((grant.use_gk_call_signal_address_to_answer, None));
    }
    if !grant.make_call {
        return None;
    }
    // Without the gatekeeper's help only an address can be called, not a name.
    let routed = grant.use_gk_call_signal_address_to_make_call;
    let destination = if routed {
        gatekeeper
    } else {
        parameters.destination_address
    };
    destination.map(|destination| (routed, Some(destination)))
}

impl Client {
    /// Asks the gatekeeper whether a call may be made or answered. The outcome comes as
    /// [`Event::Admitted`] or [`Event::AdmissionFailed`] with the ticket.
    pub fn admission_request(
        &mut self,
        parameters: AdmissionParameters,
        now: Instant,
    ) -> Result<TicketId, Misuse> {
        let State::Registered(registration) = &self.state else {
            return Err(Misuse::NotRegistered);
        };
        if self.calls.len() + self.transactions.len() >= MAX_CLIENT_CALLS {
            return Err(Misuse::TooManyCalls {
                limit: MAX_CLIENT_CALLS,
            });
        }
        let grant = registration.pre_granted.as_ref();
        if let Some((routed, destination)) =
            pre_granted(grant, registration.call_signal_address, &parameters)
        {
            let ticket = self.tickets.next();
            let report = Report::new(grant.and_then(|grant| grant.irr_frequency_in_call), now);
            self.open_call(ticket, parameters.leg, report, true);
            self.emit(Event::Admitted(Admitted {
                ticket,
                leg: parameters.leg,
                bandwidth: parameters.bandwidth,
                routed,
                destination,
                destination_info: Vec::new(),
                alternates: Vec::new(),
                pre_granted: true,
            }));
            return Ok(ticket);
        }
        let ours = |given: &[AliasAddress], side: bool| {
            if given.is_empty() && side {
                registration.aliases.clone()
            } else {
                given.to_vec()
            }
        };
        let answered = parameters.leg.answered;
        let request = message::admission::request(&message::admission::Admission {
            endpoint_identifier: &registration.endpoint_identifier,
            gatekeeper_identifier: registration.gatekeeper.identifier.as_ref(),
            leg: parameters.leg,
            destination_info: &ours(&parameters.destination_info, answered),
            destination_address: parameters.destination_address,
            source_info: &ours(&parameters.source_info, !answered),
            source_address: parameters.source_address,
            bandwidth: parameters.bandwidth,
        })?;
        let to = registration.gatekeeper.address;
        let ticket = self.tickets.next();
        let purpose = Purpose::Admit {
            ticket,
            leg: parameters.leg,
            abandoned: false,
        };
        self.request(request, to, AnswerFrom::Peer, purpose, now)?;
        Ok(ticket)
    }

    /// The call will not be, whatever the gatekeeper answers: if it grants it, the client gives it back.
    /// No event follows.
    pub fn admission_cancel(&mut self, admission: TicketId) {
        for purpose in self.transactions.contexts_mut() {
            if let Purpose::Admit {
                ticket, abandoned, ..
            } = purpose
                && *ticket == admission
            {
                *abandoned = true;
            }
        }
    }

    /// Gives a call back. [`Event::Disengaged`] says when the gatekeeper knows, or cannot be told.
    pub fn disengage(&mut self, admitted: Admitted, reason: DisengageReason, now: Instant) {
        let ticket = admitted.ticket;
        let call = self.close_call(ticket);
        let gatekeeper_knows = call.is_none_or(|call| call.gatekeeper_knows);
        if gatekeeper_knows || !self.tell_end_of(&admitted.leg, reason, Some(ticket), now) {
            self.emit(Event::Disengaged { ticket });
        }
    }

    /// Sends a DRQ, unless there is nobody to send it to.
    fn tell_end_of(
        &mut self,
        leg: &Leg,
        reason: DisengageReason,
        ticket: Option<TicketId>,
        now: Instant,
    ) -> bool {
        let State::Registered(registration) = &self.state else {
            return false;
        };
        let request = message::disengage::request(
            &registration.endpoint_identifier,
            registration.gatekeeper.identifier.as_ref(),
            leg,
            reason,
        );
        let to = registration.gatekeeper.address;
        self.request(
            request,
            to,
            AnswerFrom::Peer,
            Purpose::Disengage { ticket },
            now,
        )
        .is_ok()
    }

    /// Asks whether a call may take another bandwidth. The outcome comes as
    /// [`Event::BandwidthConfirmed`] or [`Event::BandwidthFailed`] with the ticket.
    pub fn bandwidth_request(
        &mut self,
        admitted: &Admitted,
        bandwidth: Bandwidth,
        now: Instant,
    ) -> Result<TicketId, Misuse> {
        let State::Registered(registration) = &self.state else {
            return Err(Misuse::NotRegistered);
        };
        let request = message::bandwidth::request(
            &registration.endpoint_identifier,
            registration.gatekeeper.identifier.as_ref(),
            &admitted.leg,
            bandwidth,
        );
        let to = registration.gatekeeper.address;
        let ticket = self.tickets.next();
        self.request(
            request,
            to,
            AnswerFrom::Peer,
            Purpose::Bandwidth { ticket },
            now,
        )?;
        Ok(ticket)
    }

    pub(super) fn admission_answered(
        &mut self,
        ticket: TicketId,
        leg: Leg,
        abandoned: bool,
        answer: RasMessage,
        now: Instant,
    ) {
        let confirm = match answer {
            RasMessage::AdmissionConfirm(confirm) => Some(confirm),
            // Only sent to endpoints that announce support for it; the first is the gatekeeper's choice.
            RasMessage::AdmissionConfirmSequence(sequence) => sequence.into_iter().next(),
            RasMessage::AdmissionReject(reject) => {
                let reason = reject.reject_reason;
                let is_unknown = matches!(
                    reason,
                    AdmissionRejectReason::CallerNotRegistered
                        | AdmissionRejectReason::InvalidEndpointIdentifier
                );
                let failure = AdmissionFailure::Rejected {
                    reason,
                    call_signal_address: reject
                        .call_signal_address
                        .as_deref()
                        .and_then(|addresses| socket_addrs(addresses).next()),
                };
                self.admission_failed(ticket, abandoned, failure);
                if is_unknown {
                    self.verify_registration(now);
                }
                return;
            }
            _ => None,
        };
        let Some(confirm) = confirm else {
            return self.admission_failed(ticket, abandoned, AdmissionFailure::NotUnderstood);
        };
        if abandoned {
            self.tell_end_of(&leg, DisengageReason::UndefinedReason, None, now);
            return;
        }
        let destination = match socket_addr(&confirm.dest_call_signal_address) {
            Ok(address) => Some(address),
            Err(_) if leg.answered => None,
            Err(error) => {
                // The gatekeeper believes that the call is made.
                self.tell_end_of(&leg, DisengageReason::UndefinedReason, None, now);
                return self.admission_failed(ticket, false, AdmissionFailure::Address(error));
            }
        };
        self.open_call(ticket, leg, Report::new(confirm.irr_frequency, now), false);
        self.emit(Event::Admitted(admitted(ticket, leg, destination, confirm)));
    }

    pub(super) fn admission_failed(
        &mut self,
        ticket: TicketId,
        abandoned: bool,
        failure: AdmissionFailure,
    ) {
        if !abandoned {
            self.emit(Event::AdmissionFailed { ticket, failure });
        }
    }

    fn open_call(
        &mut self,
        ticket: TicketId,
        leg: Leg,
        report: Option<Report>,
        gatekeeper_knows: bool,
    ) {
        if let Some(report) = report {
            self.reports.insert((report.due_at, ticket));
        }
        self.calls.insert(
            ticket,
            Call {
                leg,
                report,
                gatekeeper_knows,
                drop_requested: false,
            },
        );
    }

    fn close_call(&mut self, ticket: TicketId) -> Option<Call> {
        let call = self.calls.remove(&ticket)?;
        if let Some(report) = call.report {
            self.reports.remove(&(report.due_at, ticket));
        }
        Some(call)
    }
}

fn admitted(
    ticket: TicketId,
    leg: Leg,
    destination: Option<SocketAddr>,
    confirm: AdmissionConfirm,
) -> Admitted {
    let destination_info = confirm.destination_info.unwrap_or_default();
    if let Some(alias) = destination_info.first() {
        debug!(
            alias = alias_text(alias),
            "gatekeeper changed the destination"
        );
    }
    Admitted {
        ticket,
        leg,
        bandwidth: Bandwidth(confirm.band_width),
        routed: confirm.call_model == CallModel::GatekeeperRouted,
        destination,
        destination_info,
        alternates: alternates(confirm.alternate_endpoints.as_deref().unwrap_or_default()),
        pre_granted: false,
    }
}

/// Where the endpoints of a list take calls: a lower number goes first, without numbers the order of the list.
fn alternates(endpoints: &[Endpoint]) -> Vec<SocketAddr> {
    let mut endpoints: Vec<&Endpoint> = endpoints.iter().collect();
    endpoints.sort_by_key(|endpoint| endpoint.priority.unwrap_or_default());
    endpoints
        .into_iter()
        .filter_map(|endpoint| endpoint.call_signal_address.as_deref())
        .flat_map(socket_addrs)
        .take(MAX_ALTERNATES)
        .collect()
}
