//! An endpoint's side of RAS: H.225.0 clause 7, from the endpoint's point of view.
//!
//! ```text
//!            register           GCF                  RCF
//!   Idle ───────────► Discovering ───► Registering ───────► Registered ─┐ RRQ keepAlive
//!    ▲                     │  ▲            │                 │  │   ▲───┘ before it expires
//!    │         no answer,  │  │ pause over │ RRJ, no answer  │  │ RRJ: Registering at once
//!    │         GRJ         ▼  │            │                 │  │ URQ, no answer
//!    │                    Waiting ◄────────┴─────────────────│──┘
//!    └──────────────────────────────── Unregistering ◄───────┘ unregister
//! ```
//!
//! `Waiting` holds the time of the next attempt; a registration holds the time of its renewal; every
//! request holds its own timer in [`crate::transaction`]. Leaving a state ends its timers with it.

mod admission;
mod config;
mod event;
mod incoming;
mod registration;
mod status;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::address::{alias_text, socket_addr, socket_addrs};
use h323_messages::h225::{
    AdmissionConfirm, AliasAddress, DisengageReason, InfoRequestResponseStatus, RasMessage,
};
use tracing::debug;

pub use self::admission::{AdmissionParameters, Admitted};
use self::admission::{Call, Report, pre_granted};
pub use self::config::{Config, Gatekeeper};
pub use self::event::{
    AdmissionFailure, BandwidthFailure, Event, LocationFailure, Registered, RegistrationFailure,
    Unregistered,
};
use self::registration::State;
pub use self::status::{About, StatusRequest};
use crate::error::Misuse;
use crate::limits::{MAX_CALLS_REPORTED, MAX_CLIENT_CALLS, MAX_CLIENT_REQUESTS, MAX_OUTPUTS};
use crate::message::status::CallStatus;
use crate::message::{
    self, Bandwidth, Leg, RasMessageExt, Received, RequestSeqNum, decode, encode,
};
use crate::timers::{Backoff, splitmix};
use crate::transaction::{AnswerFrom, Due, Outcome, Transactions};

/// Names a request of the owner until its outcome comes as an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketId(u64);

#[derive(Debug, Default)]
struct Tickets(u64);

/// What a client wants done.
#[derive(Debug, PartialEq, Eq)]
pub enum Output {
    /// Send a datagram from the RAS socket.
    Transmit {
        /// Whom to.
        to: SocketAddr,
        /// The datagram.
        octets: Bytes,
        /// What it holds, for logs: `RRQ`, …
        name: &'static str,
    },
    /// Tell the owner.
    Event(Event),
    /// Nothing more until the next input, or until this time.
    Timeout(Option<Instant>),
}

/// What a request of ours is for.
#[derive(Debug)]
enum Purpose {
    Discover,
    Register,
    Prolong,
    Unregister,
    Admit {
        ticket: TicketId,
        leg: Leg,
        abandoned: bool,
    },
    Disengage {
        ticket: Option<TicketId>,
    },
    Bandwidth {
        ticket: TicketId,
    },
    Locate {
        ticket: TicketId,
    },
}

impl Purpose {
    /// The message that carries it, for logs.
    fn name(&self) -> &'static str {
        match self {
            Self::Discover => "GRQ",
            Self::Register | Self::Prolong => "RRQ",
            Self::Unregister => "URQ",
            Self::Admit { .. } => "ARQ",
            Self::Disengage { .. } => "DRQ",
            Self::Bandwidth { .. } => "BRQ",
            Self::Locate { .. } => "LRQ",
        }
    }
}

/// An endpoint's RAS session.
///
/// Every call of a `handle_*` or command is followed by calls of [`poll_output`](Self::poll_output)
/// until it gives [`Output::Timeout`]. `now` never goes backwards.
#[derive(Debug)]
pub struct Client {
    config: Config,
    state: State,
    transactions: Transactions<Purpose>,
    tickets: Tickets,
    calls: BTreeMap<TicketId, Call>,
    reports: BTreeSet<(Instant, TicketId)>,
    backoff: Backoff,
    last_irq: RequestSeqNum,
    last_urq: Option<(RequestSeqNum, SocketAddr, Instant)>,
    outputs: VecDeque<Output>,
}

impl Client {
    /// A client that does nothing yet.
    pub fn new(config: Config) -> Self {
        let mut seed = config.seed;
        let first = RequestSeqNum::new(splitmix(&mut seed) as u16).unwrap_or(RequestSeqNum::MIN);
        Self {
            transactions: Transactions::new(first, MAX_CLIENT_REQUESTS),
            backoff: Backoff::new(splitmix(&mut seed)),
            state: State::Idle,
            tickets: Tickets::default(),
            calls: BTreeMap::new(),
            reports: BTreeSet::new(),
            last_irq: RequestSeqNum::MIN,
            last_urq: None,
            outputs: VecDeque::new(),
            config,
        }
    }

    /// What it was told about the endpoint.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether the endpoint is registered.
    pub fn is_registered(&self) -> bool {
        matches!(self.state, State::Registered(_))
    }

    /// How many calls are admitted and not given back.
    pub fn calls(&self) -> usize {
        self.calls.len()
    }

    /// Whether nothing is wanted and nothing is under way.
    pub fn is_idle(&self) -> bool {
        matches!(self.state, State::Idle) && self.transactions.is_empty()
    }

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

    /// Asks the gatekeeper where somebody is, without calling them. The outcome comes as
    /// [`Event::Located`] or [`Event::LocationFailed`] with the ticket.
    pub fn location_request(
        &mut self,
        destination_info: &[AliasAddress],
        now: Instant,
    ) -> Result<TicketId, Misuse> {
        let State::Registered(registration) = &self.state else {
            return Err(Misuse::NotRegistered);
        };
        let request = message::location::request(&message::location::Location {
            endpoint_identifier: Some(&registration.endpoint_identifier),
            gatekeeper_identifier: None,
            destination_info,
            source_info: &registration.aliases,
            reply_address: self.config.ras_address,
            hop_count: None,
            call_identifier: None,
        })?;
        let to = registration.gatekeeper.address;
        let ticket = self.tickets.next();
        self.request(
            request,
            to,
            AnswerFrom::Anyone,
            Purpose::Locate { ticket },
            now,
        )?;
        Ok(ticket)
    }

    /// Reports on calls. `calls` holds those that the request is about; of more than
    /// [`MAX_CALLS_REPORTED`] the first are reported.
    pub fn status_response(
        &mut self,
        request: StatusRequest,
        calls: &[CallStatus],
    ) -> Result<(), Misuse> {
        let State::Registered(registration) = &self.state else {
            return Err(Misuse::NotRegistered);
        };
        let status = if request.about == About::Nothing {
            Some(InfoRequestResponseStatus::InvalidCall)
        } else if calls.len() > MAX_CALLS_REPORTED {
            Some(InfoRequestResponseStatus::Incomplete)
        } else {
            None
        };
        let response = message::status::response(&message::status::Report {
            endpoint_type: &self.config.endpoint_type,
            endpoint_identifier: &registration.endpoint_identifier,
            ras_address: self.config.ras_address,
            call_signal_addresses: &self.config.call_signal_addresses,
            aliases: &registration.aliases,
            calls: calls.get(..MAX_CALLS_REPORTED).unwrap_or(calls),
            unsolicited: request.is_unsolicited(),
            status,
        })?;
        // A report that nobody asked for carries the number of the last request for one, or 1.
        let (number, to) = request
            .asked
            .unwrap_or((self.last_irq, registration.gatekeeper.address));
        self.answer(response, number, to)
    }

    /// A datagram came in on the RAS socket.
    pub fn handle_datagram(&mut self, from: SocketAddr, octets: &Bytes, now: Instant) {
        match decode(octets) {
            Ok(received) => self.handle(from, received, now),
            Err(error) => self.emit(Event::Malformed { from, error }),
        }
    }

    /// A message came in on the RAS socket.
    pub fn handle(&mut self, from: SocketAddr, received: Received, now: Instant) {
        if self.outputs.len() >= MAX_OUTPUTS {
            debug!(%from, "message dropped: outputs are not drained");
            return;
        }
        if self.is_refused_by_one_of_many(from, &received.message) {
            return;
        }
        match self.transactions.handle(from, &received.message, now) {
            Outcome::Answered(purpose) => self.handle_answer(purpose, from, received.message, now),
            Outcome::PutOff => debug!(%from, "answer will take longer"),
            Outcome::Stray => self.handle_request(from, received, now),
        }
    }

    fn handle_answer(
        &mut self,
        purpose: Purpose,
        from: SocketAddr,
        answer: RasMessage,
        now: Instant,
    ) {
        match purpose {
            Purpose::Discover => self.discovered(from, answer, now),
            Purpose::Register => self.registered(answer, now),
            Purpose::Prolong => self.prolonged(answer, now),
            Purpose::Unregister => {
                self.unregistered(matches!(answer, RasMessage::UnregistrationConfirm(_)));
            }
            Purpose::Admit {
                ticket,
                leg,
                abandoned,
            } => {
                self.admission_answered(ticket, leg, abandoned, answer, now);
            }
            Purpose::Disengage { ticket } => {
                if let Some(ticket) = ticket {
                    self.emit(Event::Disengaged { ticket });
                }
            }
            Purpose::Bandwidth { ticket } => self.emit(match answer {
                RasMessage::BandwidthConfirm(confirm) => Event::BandwidthConfirmed {
                    ticket,
                    bandwidth: Bandwidth(confirm.band_width),
                },
                RasMessage::BandwidthReject(reject) => Event::BandwidthFailed {
                    ticket,
                    failure: BandwidthFailure::Rejected {
                        reason: reject.reject_reason,
                        allowed: Bandwidth(reject.allowed_band_width),
                    },
                },
                _ => Event::BandwidthFailed {
                    ticket,
                    failure: BandwidthFailure::NoAnswer,
                },
            }),
            Purpose::Locate { ticket } => {
                let outcome = located(ticket, answer);
                self.emit(outcome);
            }
        }
    }

    fn admission_answered(
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
                let failure = AdmissionFailure::Rejected {
                    reason: reject.reject_reason,
                    call_signal_address: reject
                        .call_signal_address
                        .as_deref()
                        .and_then(|addresses| socket_addrs(addresses).next()),
                };
                return self.admission_failed(ticket, abandoned, failure);
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

    fn admission_failed(&mut self, ticket: TicketId, abandoned: bool, failure: AdmissionFailure) {
        if !abandoned {
            self.emit(Event::AdmissionFailed { ticket, failure });
        }
    }

    /// The time that [`Output::Timeout`] named has come. Harmless when nothing is due.
    pub fn handle_timeout(&mut self, now: Instant) {
        while let Some(due) = self.transactions.handle_timeout(now) {
            match due {
                Due::Retransmit {
                    to,
                    octets,
                    context,
                } => {
                    let name = context.name();
                    self.outputs
                        .push_back(Output::Transmit { to, octets, name });
                }
                Due::Unanswered(purpose) => self.handle_no_answer(purpose, now),
            }
        }
        self.registration_timeout(now);
        while let Some(&(due_at, ticket)) = self.reports.first()
            && due_at <= now
        {
            self.reports.pop_first();
            let Some(call) = self.calls.get_mut(&ticket) else {
                continue;
            };
            let Some(report) = &mut call.report else {
                continue;
            };
            report.due_at = now + report.every;
            self.reports.insert((report.due_at, ticket));
            if matches!(self.state, State::Registered(_)) {
                let about = About::Call(call.leg);
                self.emit(Event::StatusRequested(StatusRequest { about, asked: None }));
            }
        }
    }

    fn handle_no_answer(&mut self, purpose: Purpose, now: Instant) {
        match purpose {
            Purpose::Discover => self.discovery_unanswered(now),
            Purpose::Register => self.fail(RegistrationFailure::NoAnswer, now),
            Purpose::Prolong => self.lost(Unregistered::NoAnswer, now),
            Purpose::Unregister => self.unregistered(false),
            Purpose::Admit {
                ticket, abandoned, ..
            } => {
                self.admission_failed(ticket, abandoned, AdmissionFailure::NoAnswer);
            }
            Purpose::Disengage { ticket } => {
                if let Some(ticket) = ticket {
                    self.emit(Event::Disengaged { ticket });
                }
            }
            Purpose::Bandwidth { ticket } => {
                self.emit(Event::BandwidthFailed {
                    ticket,
                    failure: BandwidthFailure::NoAnswer,
                });
            }
            Purpose::Locate { ticket } => {
                self.emit(Event::LocationFailed {
                    ticket,
                    failure: LocationFailure::NoAnswer,
                });
            }
        }
    }

    /// The next thing the client wants done; [`Output::Timeout`] means that there is no more.
    pub fn poll_output(&mut self) -> Output {
        self.outputs
            .pop_front()
            .unwrap_or_else(|| Output::Timeout(self.poll_timeout()))
    }

    fn poll_timeout(&self) -> Option<Instant> {
        let report = self.reports.first().map(|(due_at, _)| *due_at);
        [
            self.transactions.poll_timeout(),
            self.state.poll_timeout(),
            report,
        ]
        .into_iter()
        .flatten()
        .min()
    }

    fn emit(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    fn request(
        &mut self,
        request: RasMessage,
        to: SocketAddr,
        answer_from: AnswerFrom,
        purpose: Purpose,
        now: Instant,
    ) -> Result<(), Misuse> {
        let name = request.name();
        let (number, octets) = self
            .transactions
            .start(request, to, answer_from, purpose, now)?;
        debug!(%to, %number, name, "request");
        self.outputs
            .push_back(Output::Transmit { to, octets, name });
        Ok(())
    }

    fn answer(
        &mut self,
        mut answer: RasMessage,
        number: RequestSeqNum,
        to: SocketAddr,
    ) -> Result<(), Misuse> {
        answer.set_request_seq_num(number);
        let octets = encode(&answer)?;
        self.outputs.push_back(Output::Transmit {
            to,
            octets,
            name: answer.name(),
        });
        Ok(())
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
        routed: confirm.call_model == h323_messages::h225::CallModel::GatekeeperRouted,
        destination,
        destination_info,
        pre_granted: false,
    }
}

fn located(ticket: TicketId, answer: RasMessage) -> Event {
    let failure = match answer {
        RasMessage::LocationConfirm(confirm) => match socket_addr(&confirm.call_signal_address) {
            Ok(call_signal_address) => {
                return Event::Located {
                    ticket,
                    call_signal_address,
                    destination_info: confirm.destination_info.unwrap_or_default(),
                };
            }
            Err(error) => LocationFailure::Address(error),
        },
        RasMessage::LocationReject(reject) => LocationFailure::Rejected(reject.reject_reason),
        _ => LocationFailure::NoAnswer,
    };
    Event::LocationFailed { ticket, failure }
}
