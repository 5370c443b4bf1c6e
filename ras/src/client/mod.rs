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
mod timers;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::address::socket_addr;
use h323_messages::h225::{AliasAddress, InfoRequestResponseStatus, RasMessage};
use tracing::debug;

use self::admission::Call;
pub use self::admission::{AdmissionParameters, Admitted};
pub use self::config::{Config, Gatekeeper};
pub use self::event::{
    AdmissionFailure, BandwidthFailure, Event, LocationFailure, Registered, RegistrationFailure,
    Unregistered,
};
use self::registration::State;
pub use self::status::{About, StatusRequest};
pub use self::timers::Timer;
use crate::error::Misuse;
use crate::limits::{MAX_CALLS_REPORTED, MAX_CLIENT_REQUESTS, MAX_OUTPUTS};
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
            Err(error) if self.is_drained(from) => self.emit(Event::Malformed { from, error }),
            Err(_) => {}
        }
    }

    /// A message came in on the RAS socket.
    pub fn handle(&mut self, from: SocketAddr, received: Received, now: Instant) {
        if !self.is_drained(from) || self.is_refused_by_one_of_many(from, &received.message) {
            return;
        }
        match self.transactions.handle(from, &received.message, now) {
            Outcome::Answered(purpose) => self.handle_answer(purpose, from, received.message, now),
            Outcome::PutOff => debug!(%from, "answer will take longer"),
            Outcome::Stray => self.handle_request(from, received, now),
        }
    }

    fn is_drained(&self, from: SocketAddr) -> bool {
        let is_drained = self.outputs.len() < MAX_OUTPUTS;
        if !is_drained {
            debug!(%from, "message dropped: outputs are not drained");
        }
        is_drained
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
