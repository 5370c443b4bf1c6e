//! The root of the gatekeeper: requests come in, are taken to the part that knows, and answered.
//!
//! # What may run elsewhere
//!
//! The root is one owner and takes messages one after another. All that needs nothing of it may run on
//! any worker of the carrier:
//!
//! - *Decoding.* [`h323_ras::decode`] is a function; its result goes to
//!   [`handle_received`](Gatekeeper::handle_received) with the source. A carrier that does not care
//!   gives datagrams to [`handle`](Machine::handle), which differs in one thing: a datagram of a
//!   sender that sends too many is dropped before it is decoded.
//! - *Sending.* What goes out is octets that are shared, not borrowed.
//! - *Encoding* is a function too, [`h323_ras::encode`], but answers are encoded here, by the RAS
//!   session, for three reasons. A retransmission gets the octets that the first request got, so octets
//!   are what is remembered of an answer. Whether a stranger's GRQ or LRQ is answered depends on how many
//!   octets the answer has. And whoever gives an answer that cannot be encoded is told so. Little is lost:
//!   an ACF or RCF takes a quarter to half of a microsecond (`docs/performance.md`).
//!
//! # What happens to a message
//!
//! Every input goes through the same three steps. The RAS session says what is new in it (a
//! retransmission is not); the handler of that message looks at it once and answers, or leaves it
//! with a question to the outside; then what is to be sent and told waits to be polled, in the order in
//! which it came about.

mod admission;
mod calls;
mod farewell;
mod location;
mod pending;
mod registration;
mod status;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::transport::{Input, Machine, Output};
use h323_messages::h225::{AliasAddress, RasMessage, ServiceControlResult, UnregRequestReason};
use h323_ras::message::{resource, unregistration};
use h323_ras::server::{self, ReplyTo, RequestId, Server, Source};
use h323_ras::{Bandwidth, MalformedDatagram, RasMessageExt, Received};
use rand::rngs::ChaCha12Rng;
use rand::{RngExt, SeedableRng};
use tracing::debug;

pub use self::farewell::Farewell;
use self::farewell::Lifecycle;
use self::pending::Pending;
use crate::bandwidth::Pool;
use crate::call_table::CallTable;
use crate::config::Config;
use crate::event::{EndpointSummary, Event, UnregisterCause};
use crate::query::{self, Queries};
use crate::registry::{Endpoint, EndpointId, Registry};
use crate::routing::Chain;

/// A gatekeeper.
///
/// Every [`handle`](Machine::handle) and every command is followed by calls of
/// [`poll_output`](Machine::poll_output) until it gives [`Output::Timeout`]. `now` never goes backwards.
/// The same seed and the same inputs give the same octets.
#[derive(Debug)]
pub struct Gatekeeper {
    config: Config,
    rng: ChaCha12Rng,
    ras: Server,
    registry: Registry,
    calls: CallTable,
    pool: Pool,
    chain: Chain,
    queries: Queries<Pending>,
    lifecycle: Lifecycle,
    ras_wakes_at: Option<Instant>,
    outputs: VecDeque<Output<Event>>,
}

impl Gatekeeper {
    /// A gatekeeper that nobody has registered with. The seed must be one that nobody can guess: it
    /// makes the identifiers of endpoints.
    pub fn new(mut config: Config, seed: [u8; 32]) -> Self {
        let mut rng = ChaCha12Rng::from_seed(seed);
        config.ras.seed = rng.random();
        Self {
            ras: Server::new(config.ras.clone()),
            registry: Registry::new(config.limits),
            calls: CallTable::new(config.admission.silent_after),
            pool: Pool::new(config.bandwidth.total),
            chain: Chain::new(&config.routing, config.admission.calls_to_addresses),
            queries: Queries::new(config.limits.queries, config.limits.queries_per_host),
            lifecycle: Lifecycle::Running,
            ras_wakes_at: None,
            outputs: VecDeque::new(),
            rng,
            config,
        }
    }

    /// What it was told when it was made.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Who is registered.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Which calls are in progress.
    pub fn calls(&self) -> &CallTable {
        &self.calls
    }

    /// What the calls take.
    pub fn bandwidth_used(&self) -> Bandwidth {
        self.pool.used()
    }

    /// How many questions to the outside wait for an answer.
    pub fn pending_queries(&self) -> usize {
        self.queries.len()
    }

    /// How the questions to the outside have ended.
    pub fn query_counters(&self) -> query::Counters {
        self.queries.counters()
    }

    /// What the RAS session has counted.
    pub fn counters(&self) -> server::Counters {
        self.ras.counters()
    }

    /// A datagram came in that was decoded elsewhere, or could not be. To be followed by a drain, as
    /// [`handle`](Machine::handle).
    pub fn handle_received(
        &mut self,
        source: Source,
        received: Result<Received, MalformedDatagram>,
        now: Instant,
    ) {
        if self.is_stopped() {
            return;
        }
        match received {
            Ok(received) => self.ras.handle(source, received, now),
            Err(error) => self.ras.handle_malformed(source, error, now),
        }
        self.pump(now);
    }

    /// Ends a registration, with the endpoint's calls. It is told by a URQ. `false` if there is no
    /// such endpoint.
    pub fn unregister(&mut self, id: EndpointId, reason: UnregRequestReason, now: Instant) -> bool {
        if self.is_stopped() {
            return false;
        }
        let Some(endpoint) = self.remove_endpoint(id, UnregisterCause::ByOwner, now) else {
            return false;
        };
        self.send_unregistration(&endpoint, reason, now);
        self.pump(now);
        true
    }

    fn send_unregistration(
        &mut self,
        endpoint: &Endpoint,
        reason: UnregRequestReason,
        now: Instant,
    ) -> Option<RequestId> {
        let (identifier, gatekeeper) = (endpoint.id().to_wire(), &self.config.identifier);
        let addresses = endpoint.call_signal_addresses();
        match unregistration::request(addresses, Some(&identifier), Some(gatekeeper), Some(reason))
        {
            Ok(urq) => self.send_request(endpoint.source(), urq, now),
            Err(error) => {
                debug!(endpoint = %endpoint.id(), %error, "URQ not sent");
                None
            }
        }
    }

    /// Sends a request of ours. That it could not be sent, or is never answered, changes nothing: what
    /// it says is a fact by then.
    fn send_request(&mut self, to: Source, request: RasMessage, now: Instant) -> Option<RequestId> {
        let (name, local) = (
            request.name(),
            to.local.filter(|local| !local.is_multicast()),
        );
        match self.ras.request(to.socket, local, to.address, request, now) {
            Ok(id) => Some(id),
            Err(error) => {
                debug!(to = %to.address, name, %error, "request not sent");
                None
            }
        }
    }

    fn reply(&mut self, reply_to: ReplyTo, answer: RasMessage, now: Instant) {
        let (from, name) = (reply_to.source().address, answer.name());
        if let Err(error) = self.ras.reply(reply_to, answer, now) {
            debug!(%from, name, %error, "answer not sent");
        }
    }

    /// Takes an endpoint out, with its calls.
    fn remove_endpoint(
        &mut self,
        id: EndpointId,
        cause: UnregisterCause,
        now: Instant,
    ) -> Option<Endpoint> {
        let endpoint = self.registry.remove(id)?;
        self.endpoint_is_gone(&endpoint, cause, now);
        Some(endpoint)
    }

    fn endpoint_is_gone(&mut self, endpoint: &Endpoint, cause: UnregisterCause, now: Instant) {
        self.end_calls_of(endpoint.id(), now);
        self.tell(Event::Unregistered {
            endpoint: EndpointSummary::from(endpoint),
            cause,
        });
    }

    fn tell(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    /// Takes out of the RAS session what came of the last input.
    fn pump(&mut self, now: Instant) {
        loop {
            match self.ras.poll_output() {
                server::Output::Transmit {
                    socket,
                    from,
                    to,
                    octets,
                    name,
                } => {
                    tracing::trace!(target: "wire", %to, name, len = octets.len(), "sent");
                    self.outputs.push_back(Output::Transmit {
                        socket,
                        from,
                        to,
                        octets,
                    });
                }
                server::Output::Event(event) => self.handle_ras(event, now),
                server::Output::Timeout(at) => {
                    self.ras_wakes_at = at;
                    return;
                }
            }
        }
    }

    fn handle_ras(&mut self, event: server::Event, now: Instant) {
        match event {
            server::Event::Request { reply_to, request } => {
                self.handle_request(reply_to, *request, now)
            }
            server::Event::Report { from, report } => {
                self.handle_report(from, &report.message, now)
            }
            server::Event::Answered { request, .. } => self.farewell_answered(request),
            server::Event::Unanswered { request } => self.farewell_unanswered(request),
            server::Event::Malformed { from, error } => {
                self.tell(Event::Malformed {
                    from: from.address,
                    error,
                });
            }
        }
    }

    fn handle_request(&mut self, reply_to: ReplyTo, request: Received, now: Instant) {
        let from = reply_to.source().address;
        tracing::trace!(target: "wire", %from, name = request.message.name(), "received");
        match request.message {
            RasMessage::GatekeeperRequest(grq) => self.handle_discovery(reply_to, &grq, now),
            RasMessage::RegistrationRequest(rrq) => {
                self.handle_registration(reply_to, rrq, request.octets, now)
            }
            RasMessage::UnregistrationRequest(urq) => {
                self.handle_unregistration(reply_to, &urq, now)
            }
            RasMessage::AdmissionRequest(arq) => self.handle_admission(reply_to, &arq, now),
            RasMessage::BandwidthRequest(brq) => self.handle_bandwidth(reply_to, &brq, now),
            RasMessage::DisengageRequest(drq) => self.handle_disengage(reply_to, &drq, now),
            RasMessage::LocationRequest(lrq) => self.handle_location(reply_to, &lrq, now),
            RasMessage::InfoRequestResponse(irr) => {
                self.handle_inquiring_report(reply_to, &irr, now)
            }
            RasMessage::ResourcesAvailableIndicate(rai) => {
                self.handle_resources(reply_to, &rai, now)
            }
            RasMessage::ServiceControlIndication(_) => {
                let none = resource::service_control_response(ServiceControlResult::NotAvailable);
                self.reply(reply_to, none, now);
            }
            // An IRQ asks an endpoint; a gatekeeper has nothing to say.
            other => {
                debug!(%from, name = other.name(), "ignored: not for a gatekeeper");
                self.ras.stay_silent(reply_to);
            }
        }
    }

    fn handle_timeout(&mut self, now: Instant) {
        self.ras.handle_timeout(now);
        while let Some(endpoint) = self.registry.expire(now) {
            self.endpoint_is_gone(&endpoint, UnregisterCause::Expired, now);
            self.send_unregistration(&endpoint, UnregRequestReason::TtlExpired, now);
        }
        self.calls.handle_timeout(now);
        self.settle_calls(now);
        self.expire_queries(now);
        self.go_on_leaving(now);
    }

    fn wakes_at(&self) -> Option<Instant> {
        let times = [
            self.ras_wakes_at,
            self.registry.poll_timeout(),
            self.calls.poll_timeout(),
            self.queries.poll_timeout(),
            self.lifecycle.poll_timeout(),
        ];
        times.into_iter().flatten().min()
    }

    /// The endpoint that a request names, if it is its own.
    fn sender(&self, wire: &h323_per::BmpString, source: Source) -> Sender {
        match EndpointId::from_wire(wire).and_then(|id| self.registry.endpoint(id)) {
            Some(endpoint) if endpoint.is_at(source) => Sender::Registered(endpoint.id()),
            Some(_) => Sender::Impostor,
            None => Sender::Unknown,
        }
    }

    /// Where somebody registers who asked at this source's socket.
    fn ras_address(&self, source: Source) -> Option<SocketAddr> {
        let socket = self
            .config
            .sockets
            .iter()
            .find(|socket| socket.id == source.socket)?;
        socket.ras_address(source.local)
    }
}

/// Who sent a request that names an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sender {
    /// That endpoint.
    Registered(EndpointId),
    /// Somebody at another host than that endpoint's.
    Impostor,
    /// Nobody is registered under that name.
    Unknown,
}

impl Machine for Gatekeeper {
    type Event = Event;

    fn handle(&mut self, input: Input, now: Instant) {
        if self.is_stopped() {
            return;
        }
        match input {
            Input::Datagram {
                socket,
                from,
                to,
                octets,
            } => {
                let source = Source {
                    socket,
                    address: from,
                    local: to,
                };
                self.ras.handle_datagram(source, &octets, now);
            }
            Input::Timeout => self.handle_timeout(now),
            // Calls go from endpoint to endpoint: we asked for no connection and no listener.
            other => debug!(?other, "ignored: not ours"),
        }
        self.pump(now);
    }

    fn poll_output(&mut self, _: Instant) -> Output<Event> {
        match self.outputs.pop_front() {
            Some(output) => output,
            None if self.is_stopped() => Output::Timeout(None),
            None => Output::Timeout(self.wakes_at()),
        }
    }
}

/// A list of the wire as one of ours.
fn owned<'a>(aliases: impl IntoIterator<Item = &'a AliasAddress>) -> Vec<AliasAddress> {
    aliases.into_iter().cloned().collect()
}
