//! RAS by endpoint: requests with their answers, and what registrations say of addresses.

use std::collections::{BTreeMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::time::Duration;

use h323_ras::{Kind, Procedure};

use crate::bounded::Bounded;
use crate::limits::Limits;
use crate::message::{Content, Message, Ras};
use crate::party::Identities;
use crate::time::Time;

/// The most messages that are kept of one exchange: the request, again and again, and what comes back.
const MAX_MESSAGES: usize = 8;

/// What an exchange takes besides its messages: its places in the lists, and the most that its request is found by.
const EXCHANGE_OVERHEAD: usize = 512;

/// A request and what came back.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// What was asked for.
    pub procedure: Procedure,
    /// The request, its retransmissions and the answers; the first few.
    pub messages: Vec<Message>,
    /// How often the request was sent again.
    pub retransmissions: u32,
    /// How it ended, and when.
    pub outcome: Option<(Outcome, Time)>,
    /// The number of the call it is about.
    pub call: Option<u64>,
}

/// How an exchange ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Granted.
    Confirmed,
    /// Refused.
    Rejected,
    /// The peer does not know the request.
    NotUnderstood,
}

impl Exchange {
    /// The request.
    pub fn request(&self) -> Option<&Message> {
        self.messages.first()
    }

    /// What answered it.
    pub fn answer(&self) -> Option<&Message> {
        self.messages.iter().find(|message| {
            message.ras().is_some_and(|ras| {
                ras.kind.answers(self.procedure) || ras.kind == Kind::NotUnderstood
            })
        })
    }

    /// What it takes.
    fn held(&self) -> usize {
        EXCHANGE_OVERHEAD + self.messages.iter().map(Message::held).sum::<usize>()
    }

    /// From the request to the answer.
    pub fn took(&self) -> Option<Duration> {
        let (_, at) = self.outcome?;
        Some(at.since(self.request()?.at))
    }
}

/// Somebody who speaks RAS with a gatekeeper.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Where it takes RAS.
    pub address: SocketAddr,
    /// The gatekeeper it speaks with.
    pub gatekeeper: SocketAddr,
    /// Its aliases, as it or the gatekeeper last said.
    pub aliases: Vec<String>,
    /// What the gatekeeper calls it.
    pub endpoint_identifier: Option<String>,
    /// Whether it is registered, as far as the capture tells.
    pub registration: Registration,
    /// Its exchanges, the oldest first.
    pub exchanges: VecDeque<Exchange>,
    /// Exchanges that were too many to keep.
    pub omitted: u64,
    /// How often each request was made, confirmed, rejected, and sent again.
    pub counts: BTreeMap<&'static str, Counts>,
    /// When it was last heard of.
    pub last: Time,
    /// The number of the first exchange that is kept.
    first: u64,
}

/// How many requests of one kind there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Requests, each once.
    pub requests: u64,
    /// Confirmations.
    pub confirmed: u64,
    /// Rejections.
    pub rejected: u64,
    /// Requests that were sent again.
    pub retransmissions: u64,
}

/// Whether an endpoint is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Registration {
    /// The capture does not say.
    Unknown,
    /// By an RCF.
    Registered {
        /// For how long.
        time_to_live_secs: Option<u32>,
    },
    /// The last RRQ was rejected.
    Rejected {
        /// Why.
        reason: String,
    },
    /// By a URQ.
    Unregistered,
}

/// A request that may still be answered, by who sent it and its number.
type Pending = (SocketAddr, u16);

/// Where the exchange of a request is.
#[derive(Clone, Copy)]
struct Place {
    endpoint: SocketAddr,
    number: u64,
    procedure: Procedure,
    /// The name of the request.
    name: &'static str,
    call: Option<u64>,
}

/// What a RAS message belongs to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Belongs {
    pub(crate) is_retransmission: bool,
    /// The call of the request that it answers.
    pub(crate) call: Option<u64>,
}

pub(crate) struct Endpoints {
    endpoints: Bounded<SocketAddr, Endpoint>,
    pending: Bounded<Pending, (Place, u64)>,
    identities: Bounded<SocketAddr, SocketAddr>,
    exchanges_per_endpoint: usize,
    max_octets: usize,
    /// What the messages of all exchanges take.
    octets: usize,
    /// Exchanges that have begun. An endpoint numbers its own from here on, so that no number is ever used again.
    begun: u64,
    /// The exchanges in the order in which they began, by endpoint and number; some may be gone.
    order: VecDeque<(SocketAddr, u64)>,
    /// Endpoints that had to go.
    pub(crate) gone: u64,
}

impl Endpoints {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            endpoints: Bounded::new(limits.endpoints),
            pending: Bounded::new(limits.pending_requests),
            identities: Bounded::new(limits.announced),
            exchanges_per_endpoint: limits.exchanges_per_endpoint,
            max_octets: limits.exchange_octets,
            octets: 0,
            begun: 0,
            order: VecDeque::new(),
            gone: 0,
        }
    }

    /// Whether a message repeats a request or answers one, and the call of that one.
    pub(crate) fn belongs(&self, message: &Message, ras: &Ras) -> Belongs {
        match ras.kind {
            Kind::Request(_) => match self.pending.get(&(message.from, ras.number)) {
                Some((place, print)) if *print == fingerprint(message) => Belongs {
                    is_retransmission: true,
                    call: place.call,
                },
                _ => Belongs::default(),
            },
            _ => match self.pending.get(&(message.to, ras.number)) {
                Some((place, _)) => Belongs {
                    is_retransmission: false,
                    call: place.call,
                },
                None => Belongs::default(),
            },
        }
    }

    /// Takes a message, which belongs to this call if to any.
    pub(crate) fn take(&mut self, message: &Message, ras: &Ras, call: Option<u64>) {
        self.learn(message, ras);
        match ras.kind {
            Kind::Request(_) if message.is_retransmission => self.repeat(message, ras),
            Kind::Request(procedure) => self.begin(message, ras, procedure, call),
            _ => self.answer(message, ras),
        }
    }

    /// The endpoints, in the order in which they were first seen.
    pub(crate) fn reports(&self) -> impl Iterator<Item = &Endpoint> {
        self.endpoints.iter().map(|(_, endpoint)| endpoint)
    }

    /// Which side of a request is the endpoint.
    fn endpoint_of(&self, message: &Message, procedure: Procedure) -> SocketAddr {
        let is_gatekeepers = match procedure {
            Procedure::Status => true,
            Procedure::Unregistration
            | Procedure::Disengage
            | Procedure::Bandwidth
            | Procedure::ServiceControl => self
                .endpoints
                .get(&message.to)
                .is_some_and(|endpoint| endpoint.gatekeeper == message.from),
            Procedure::Discovery
            | Procedure::Registration
            | Procedure::Admission
            | Procedure::Location
            | Procedure::Report
            | Procedure::ResourcesAvailable => false,
        };
        if is_gatekeepers {
            message.to
        } else {
            message.from
        }
    }

    fn begin(&mut self, message: &Message, ras: &Ras, procedure: Procedure, call: Option<u64>) {
        let address = self.endpoint_of(message, procedure);
        let gatekeeper = if address == message.from {
            message.to
        } else {
            message.from
        };
        if self.endpoints.get(&address).is_none() {
            let endpoint = Endpoint {
                address,
                gatekeeper,
                aliases: Vec::new(),
                endpoint_identifier: None,
                registration: Registration::Unknown,
                exchanges: VecDeque::new(),
                omitted: 0,
                counts: BTreeMap::new(),
                last: message.at,
                first: self.begun,
            };
            if let Some((_, gone)) = self.endpoints.insert(address, endpoint) {
                self.gone += 1;
                self.octets -= gone.exchanges.iter().map(Exchange::held).sum::<usize>();
            }
        }
        let Some(endpoint) = self.endpoints.get_mut(&address) else {
            return;
        };
        endpoint.last = message.at;
        endpoint.gatekeeper = gatekeeper;
        if address == message.from && !ras.aliases.is_empty() && procedure != Procedure::Location {
            endpoint.aliases.clone_from(&ras.aliases);
        }
        if endpoint.exchanges.len() >= self.exchanges_per_endpoint {
            self.octets -= endpoint.omit();
        }
        let number = endpoint.first + endpoint.exchanges.len() as u64;
        self.begun += 1;
        endpoint.exchanges.push_back(Exchange {
            procedure,
            messages: vec![message.clone()],
            retransmissions: 0,
            outcome: None,
            call,
        });
        endpoint.counts.entry(ras.name).or_default().requests += 1;
        let place = Place {
            endpoint: address,
            number,
            procedure,
            name: ras.name,
            call,
        };
        self.octets += EXCHANGE_OVERHEAD + message.held();
        self.order.push_back((address, number));
        let entry = (place, fingerprint(message));
        // Who asks for a location may want the answer elsewhere.
        let reply = ras
            .ras_address
            .filter(|reply| procedure == Procedure::Location && *reply != message.from);
        if let Some(reply) = reply {
            self.pending.insert((reply, ras.number), entry);
        }
        self.pending.insert((message.from, ras.number), entry);
        self.keep_within();
    }

    /// Lets the oldest exchanges go, whoever's they are.
    fn keep_within(&mut self) {
        while self.octets > self.max_octets {
            let Some((address, number)) = self.order.pop_front() else {
                return;
            };
            if let Some(endpoint) = self.endpoints.get_mut(&address)
                && endpoint.first == number
            {
                self.octets -= endpoint.omit();
            }
        }
        // Those that are gone are forgotten here too, now and then.
        if self.order.len() > 1024 && self.order.len() > 2 * self.octets / EXCHANGE_OVERHEAD {
            let endpoints = &self.endpoints;
            self.order.retain(|(address, number)| {
                endpoints
                    .get(address)
                    .is_some_and(|endpoint| endpoint.first <= *number)
            });
        }
    }

    fn exchange(&mut self, place: Place) -> Option<(&mut Endpoint, usize)> {
        let endpoint = self.endpoints.get_mut(&place.endpoint)?;
        let index = usize::try_from(place.number.checked_sub(endpoint.first)?).ok()?;
        (index < endpoint.exchanges.len()).then_some((endpoint, index))
    }

    fn repeat(&mut self, message: &Message, ras: &Ras) {
        let Some((place, _)) = self.pending.get(&(message.from, ras.number)) else {
            return;
        };
        let place = *place;
        if let Some((endpoint, index)) = self.exchange(place) {
            let counts = endpoint.counts.entry(place.name).or_default();
            counts.retransmissions += 1;
            endpoint.exchanges[index].retransmissions += 1;
            let taken = push(&mut endpoint.exchanges[index].messages, message);
            self.octets += taken;
        }
        self.keep_within();
    }

    fn answer(&mut self, message: &Message, ras: &Ras) {
        let Some((place, _)) = self.pending.get(&(message.to, ras.number)) else {
            return;
        };
        let place = *place;
        let outcome = match ras.kind {
            Kind::Reject(procedure) if procedure == place.procedure => Some(Outcome::Rejected),
            kind if kind.answers(place.procedure) => Some(Outcome::Confirmed),
            Kind::NotUnderstood => Some(Outcome::NotUnderstood),
            Kind::InProgress => None,
            _ => return,
        };
        let Some((endpoint, index)) = self.exchange(place) else {
            return;
        };
        endpoint.last = message.at;
        let exchange = &mut endpoint.exchanges[index];
        let taken = push(&mut exchange.messages, message);
        let is_first = exchange.outcome.is_none();
        if let Some(outcome) = outcome.filter(|_| is_first) {
            exchange.outcome = Some((outcome, message.at));
            let counts = endpoint.counts.entry(place.name).or_default();
            match outcome {
                Outcome::Confirmed => counts.confirmed += 1,
                Outcome::Rejected | Outcome::NotUnderstood => counts.rejected += 1,
            }
            endpoint.register(place.procedure, outcome, ras);
        }
        self.octets += taken;
        self.keep_within();
    }

    /// Remembers which addresses are one party.
    fn learn(&mut self, message: &Message, ras: &Ras) {
        let own: Vec<SocketAddr> = match ras.kind {
            Kind::Request(Procedure::Registration | Procedure::Discovery) => ras
                .ras_address
                .into_iter()
                .chain(ras.signalling_addresses.iter().copied())
                .collect(),
            Kind::Confirm(Procedure::Registration | Procedure::Discovery) => ras
                .ras_address
                .into_iter()
                .chain(ras.signalling_addresses.iter().copied())
                .collect(),
            _ => return,
        };
        for address in own {
            if address != message.from {
                self.identities.insert(address, message.from);
            }
        }
    }
}

impl Endpoint {
    /// Lets the oldest exchange go; gives what it took.
    fn omit(&mut self) -> usize {
        let gone = self.exchanges.pop_front();
        self.first += 1;
        self.omitted += 1;
        gone.map_or(0, |exchange| exchange.held())
    }

    fn register(&mut self, procedure: Procedure, outcome: Outcome, ras: &Ras) {
        match (procedure, outcome) {
            (Procedure::Registration, Outcome::Confirmed) => {
                self.registration = Registration::Registered {
                    time_to_live_secs: ras.time_to_live_secs,
                };
                self.endpoint_identifier
                    .clone_from(&ras.endpoint_identifier);
                if !ras.aliases.is_empty() {
                    self.aliases.clone_from(&ras.aliases);
                }
            }
            (Procedure::Registration, _) => {
                self.registration = Registration::Rejected {
                    reason: ras.reason.clone().unwrap_or_default(),
                };
            }
            (Procedure::Unregistration, Outcome::Confirmed) => {
                self.registration = Registration::Unregistered;
            }
            _ => {}
        }
    }
}

/// Takes a message into an exchange, if it has room; gives what it takes.
fn push(messages: &mut Vec<Message>, message: &Message) -> usize {
    let is_answer =
        matches!(&message.content, Content::Ras(ras) if !matches!(ras.kind, Kind::Request(_)));
    // An answer is worth more than the next retransmission.
    if messages.len() < MAX_MESSAGES || (is_answer && messages.len() < 2 * MAX_MESSAGES) {
        messages.push(message.clone());
        message.held()
    } else {
        0
    }
}

/// What tells a message from another with the same number.
fn fingerprint(message: &Message) -> u64 {
    let mut hasher = DefaultHasher::new();
    message.octets.hash(&mut hasher);
    hasher.finish()
}

impl Identities for Endpoints {
    fn identity(&self, address: SocketAddr) -> SocketAddr {
        self.identities.get(&address).copied().unwrap_or(address)
    }

    fn alias(&self, address: SocketAddr) -> Option<String> {
        let endpoint = self.endpoints.get(&self.identity(address))?;
        endpoint.aliases.first().cloned()
    }
}
