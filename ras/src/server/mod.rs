//! A gatekeeper's side of RAS: requests in, each executed once; answers out; requests of its own.
//!
//! The server decides nothing. It gives every request to its owner as [`Event::Request`] with a
//! [`ReplyTo`], which is used up by the one answer. Until then retransmissions of the request are told
//! to wait (RIP), and for [`REMEMBER_FOR`](crate::limits::REMEMBER_FOR) after it they get the same
//! octets again: no request is executed twice because a datagram was lost.
//!
//! Decoding needs no state and may run anywhere ([`decode`], then
//! [`Server::handle`]); [`Server::handle_datagram`] does both.

mod duplicates;
mod rate;
mod reply;

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use bytes::Bytes;
use h323_h225::transport::SocketId;
use h323_messages::h225::RasMessage;
use tracing::{debug, trace};

use self::duplicates::{Duplicates, Seen};
use self::rate::Rates;
pub use self::reply::{ReplyOutcome, ReplyTo};
use crate::error::{MalformedDatagram, Misuse};
use crate::limits::{
    DISCOVERIES_PER_SECOND, MAX_AMPLIFICATION, MAX_HOSTS, MAX_OUTPUTS, MAX_REMEMBERED,
    MAX_SERVER_REQUESTS, REQUEST_BURST, REQUESTS_PER_SECOND,
};
use crate::message::{
    self, Kind, Procedure, RasMessageExt, Received, RequestSeqNum, decode, encode,
};
use crate::timers::splitmix;
use crate::transaction::{AnswerFrom, Due, Outcome, Transactions};

/// What a server allows. The defaults are those of [`crate::limits`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Where its numbers come from: the same seed and inputs give the same octets.
    pub seed: u64,
    /// Requests that one host may send in a second, in the long run; `None` for any number.
    pub requests_per_second: Option<u32>,
    /// Requests that one host may send at once.
    pub request_burst: u32,
    /// Discovery requests that all hosts together may send in a second; `None` for any number.
    pub discoveries_per_second: Option<u32>,
    /// Most hosts whose rate is watched.
    pub max_hosts: usize,
    /// Most requests whose answers are remembered or owed.
    pub max_remembered: usize,
    /// Most requests of the server that wait for an answer.
    pub max_requests: usize,
    /// How many times longer than the request an answer to an unknown sender's GRQ or LRQ may be.
    pub max_amplification: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            seed: 0,
            requests_per_second: Some(REQUESTS_PER_SECOND),
            request_burst: REQUEST_BURST,
            discoveries_per_second: Some(DISCOVERIES_PER_SECOND),
            max_hosts: MAX_HOSTS,
            max_remembered: MAX_REMEMBERED,
            max_requests: MAX_SERVER_REQUESTS,
            max_amplification: MAX_AMPLIFICATION,
        }
    }
}

/// Where a datagram came from, and so where its answer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// The socket it came in on.
    pub socket: SocketId,
    /// Who sent it.
    pub address: SocketAddr,
    /// The address it was sent to, where that is known: a multicast group, or one of our own.
    pub local: Option<IpAddr>,
}

impl Source {
    /// Whether it was sent to a group, so that others have it too.
    pub fn is_multicast(&self) -> bool {
        self.local.is_some_and(|local| local.is_multicast())
    }

    /// The local address to answer from; none when the question went to a group.
    fn answer_from(&self) -> Option<IpAddr> {
        self.local.filter(|local| !local.is_multicast())
    }
}

/// Names a request of the server until its outcome comes as an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(u64);

/// What a server wants done.
#[derive(Debug, PartialEq, Eq)]
pub enum Output {
    /// Send a datagram.
    Transmit {
        /// The socket to send it on.
        socket: SocketId,
        /// The local address to send it from, when that matters.
        from: Option<IpAddr>,
        /// Whom to.
        to: SocketAddr,
        /// The datagram.
        octets: Bytes,
        /// What it holds, for logs: `RCF`, …
        name: &'static str,
    },
    /// Tell the owner.
    Event(Event),
    /// Nothing more until the next input, or until this time.
    Timeout(Option<Instant>),
}

/// What a server tells its owner.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody asks for something, for the first time.
    Request {
        /// To be handed back with the answer; says who asks.
        reply_to: ReplyTo,
        /// What is asked.
        request: Box<Received>,
    },
    /// A status report that wants no answer and answers nothing.
    Report {
        /// Who sent it.
        from: Source,
        /// The report.
        report: Box<Received>,
    },
    /// A request of ours has its answer: a confirmation, a refusal, or an XRS.
    Answered {
        /// The request.
        request: RequestId,
        /// Who answered.
        from: Source,
        /// The answer.
        answer: Box<Received>,
    },
    /// A request of ours has none, after all retransmissions.
    Unanswered {
        /// The request.
        request: RequestId,
    },
    /// A datagram was no RAS message. It gets no answer.
    Malformed {
        /// Who sent it.
        from: Source,
        /// What is wrong with it.
        error: MalformedDatagram,
    },
}

/// How often what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Datagrams that came in.
    pub received: u64,
    /// Those that were no RAS message.
    pub malformed: u64,
    /// Those that were dropped because their sender, or all together, send too many.
    pub over_rate: u64,
    /// Those that were dropped because too much else is to be done.
    pub overloaded: u64,
    /// Retransmissions that were answered as before.
    pub answered_again: u64,
    /// Retransmissions that were told to wait.
    pub put_off: u64,
    /// Messages of a type that we do not know.
    pub not_understood: u64,
    /// Messages that answer nothing, or nothing any more.
    pub stray: u64,
    /// Answers that were not sent because they are too long for the request.
    pub amplifying: u64,
    /// Datagrams sent.
    pub sent: u64,
}

/// A gatekeeper's RAS session.
///
/// Every call of a `handle_*` or command is followed by calls of [`poll_output`](Self::poll_output)
/// until it gives [`Output::Timeout`]. `now` never goes backwards.
#[derive(Debug)]
pub struct Server {
    config: Config,
    duplicates: Duplicates,
    rates: Rates,
    transactions: Transactions<Asked>,
    last_request: u64,
    counters: Counters,
    outputs: VecDeque<Output>,
}

/// What is remembered of a request of ours.
#[derive(Debug)]
struct Asked {
    request: RequestId,
    socket: SocketId,
    local: Option<IpAddr>,
    name: &'static str,
}

impl Server {
    /// A server that has heard nothing yet.
    pub fn new(config: Config) -> Self {
        let mut seed = config.seed;
        let first = RequestSeqNum::new(splitmix(&mut seed) as u16).unwrap_or(RequestSeqNum::MIN);
        Self {
            duplicates: Duplicates::new(config.max_remembered),
            rates: Rates::new(&config),
            transactions: Transactions::new(first, config.max_requests),
            last_request: 0,
            counters: Counters::default(),
            outputs: VecDeque::new(),
            config,
        }
    }

    /// How often what happened.
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// How many requests are owed an answer, or have one that is remembered.
    pub fn remembered(&self) -> usize {
        self.duplicates.len()
    }

    /// How many requests of ours wait for an answer.
    pub fn outstanding(&self) -> usize {
        self.transactions.len()
    }

    /// A datagram came in.
    pub fn handle_datagram(&mut self, from: Source, octets: &Bytes, now: Instant) {
        if !self.is_allowed(from, now) {
            return;
        }
        match decode(octets) {
            Ok(received) => self.dispatch(from, received, now),
            Err(error) => self.count_malformed(from, error),
        }
    }

    /// A message came in that has been decoded elsewhere.
    pub fn handle(&mut self, from: Source, received: Received, now: Instant) {
        if self.is_allowed(from, now) {
            self.dispatch(from, received, now);
        }
    }

    /// A datagram came in that could not be decoded elsewhere.
    pub fn handle_malformed(&mut self, from: Source, error: MalformedDatagram, now: Instant) {
        if self.is_allowed(from, now) {
            self.count_malformed(from, error);
        }
    }

    fn is_allowed(&mut self, from: Source, now: Instant) -> bool {
        self.counters.received += 1;
        if self.outputs.len() >= MAX_OUTPUTS {
            self.counters.overloaded += 1;
            return false;
        }
        let allowed = self.rates.take(from.address.ip(), now);
        if !allowed {
            self.counters.over_rate += 1;
            trace!(from = %from.address, "dropped: too many requests");
        }
        allowed
    }

    fn count_malformed(&mut self, from: Source, error: MalformedDatagram) {
        self.counters.malformed += 1;
        self.outputs
            .push_back(Output::Event(Event::Malformed { from, error }));
    }

    fn dispatch(&mut self, from: Source, received: Received, now: Instant) {
        match self
            .transactions
            .handle(from.address, &received.message, now)
        {
            Outcome::Answered(asked) => {
                let answer = Box::new(received);
                let request = asked.request;
                return self.emit(Event::Answered {
                    request,
                    from,
                    answer,
                });
            }
            Outcome::PutOff => return debug!(from = %from.address, "answer will take longer"),
            Outcome::Stray => {}
        }
        let procedure = match received.message.kind() {
            Kind::Request(procedure) => procedure,
            Kind::Report if wants_answer(&received.message) => Procedure::Report,
            Kind::Report => {
                return self.emit(Event::Report {
                    from,
                    report: Box::new(received),
                });
            }
            Kind::Unknown | Kind::NonStandard => return self.not_understood(from, &received),
            Kind::Confirm(_) | Kind::Reject(_) | Kind::InProgress | Kind::NotUnderstood => {
                self.counters.stray += 1;
                let name = received.message.name();
                return debug!(from = %from.address, name, "ignored: answers nothing");
            }
        };
        // Every request has a number; 0 cannot be encoded.
        let Some(number) = received.message.request_seq_num() else {
            return;
        };
        self.execute_once(from, procedure, number, received, now);
    }

    fn execute_once(
        &mut self,
        from: Source,
        procedure: Procedure,
        number: RequestSeqNum,
        received: Received,
        now: Instant,
    ) {
        match self
            .duplicates
            .see(from.address, procedure, number, &received.octets, now)
        {
            Seen::Answered { octets, name } => {
                self.counters.answered_again += 1;
                debug!(from = %from.address, %number, name, "answered again");
                self.transmit(from.socket, from.answer_from(), from.address, octets, name);
            }
            Seen::InProgress { wait } => {
                self.counters.put_off += 1;
                self.send_in_progress(from, number, wait);
            }
            Seen::Full => {
                self.counters.overloaded += 1;
                debug!(from = %from.address, %number, "dropped: too many requests remembered");
            }
            Seen::New(key) => {
                if procedure == Procedure::Discovery && !self.rates.take_discovery(now) {
                    self.counters.over_rate += 1;
                    self.duplicates.forget(&key);
                    return;
                }
                let reply_to = ReplyTo {
                    key,
                    source: from,
                    request_len: received.octets.len(),
                    authenticated: false,
                };
                self.emit(Event::Request {
                    reply_to,
                    request: Box::new(received),
                });
            }
        }
    }

    fn not_understood(&mut self, from: Source, received: &Received) {
        self.counters.not_understood += 1;
        let mut answer = message::other::not_understood(&received.octets);
        answer.set_request_seq_num(
            received
                .message
                .request_seq_num()
                .unwrap_or(RequestSeqNum::MIN),
        );
        match encode(&answer) {
            Ok(octets) => {
                let (to, local) = (from.address, from.answer_from());
                self.transmit(from.socket, local, to, octets, "XRS");
            }
            Err(error) => debug!(from = %from.address, %error, "not answered"),
        }
    }

    /// Sends a request of ours. The answer comes as [`Event::Answered`] or [`Event::Unanswered`].
    ///
    /// Who is asked must answer, except that an LRQ may be passed on: its answer is taken from anyone.
    pub fn request(
        &mut self,
        socket: SocketId,
        local: Option<IpAddr>,
        to: SocketAddr,
        request: RasMessage,
        now: Instant,
    ) -> Result<RequestId, Misuse> {
        let name = request.name();
        let answer_from = match request.kind() {
            Kind::Request(Procedure::Location) => AnswerFrom::Anyone,
            _ => AnswerFrom::Peer,
        };
        let id = RequestId(self.last_request + 1);
        let asked = Asked {
            request: id,
            socket,
            local,
            name,
        };
        let (_, octets) = self
            .transactions
            .start(request, to, answer_from, asked, now)?;
        self.last_request = id.0;
        self.transmit(socket, local, to, octets, name);
        Ok(id)
    }

    /// Forgets a request of ours: its answer will be a stray.
    pub fn cancel(&mut self, request: RequestId) {
        self.transactions
            .cancel_if(|asked| asked.request == request);
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
                    self.counters.sent += 1;
                    self.outputs.push_back(Output::Transmit {
                        socket: context.socket,
                        from: context.local,
                        to,
                        octets,
                        name: context.name,
                    });
                }
                Due::Unanswered(asked) => {
                    let request = asked.request;
                    self.outputs
                        .push_back(Output::Event(Event::Unanswered { request }));
                }
            }
        }
        self.duplicates.handle_timeout(now);
    }

    /// The next thing the server wants done; [`Output::Timeout`] means that there is no more.
    pub fn poll_output(&mut self) -> Output {
        self.outputs.pop_front().unwrap_or_else(|| {
            let due = [
                self.transactions.poll_timeout(),
                self.duplicates.poll_timeout(),
            ];
            Output::Timeout(due.into_iter().flatten().min())
        })
    }

    fn emit(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    fn transmit(
        &mut self,
        socket: SocketId,
        from: Option<IpAddr>,
        to: SocketAddr,
        octets: Bytes,
        name: &'static str,
    ) {
        self.counters.sent += 1;
        self.outputs.push_back(Output::Transmit {
            socket,
            from,
            to,
            octets,
            name,
        });
    }
}

fn wants_answer(message: &RasMessage) -> bool {
    matches!(message, RasMessage::InfoRequestResponse(report) if message::status::needs_response(report))
}
