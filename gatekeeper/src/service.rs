//! The running gatekeeper: its sockets, its log, its end.

use std::fmt::Display;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::ControlFlow;
use std::time::Instant;

use h323_gatekeeper_core::event::{RegistrationRefusal, names};
use h323_gatekeeper_core::query::{Answer, Counters, Query, QueryId};
use h323_gatekeeper_core::{Event, Farewell, Gatekeeper, RasSocket};
use h323_h225::transport::SocketId;
use h323_net::driver::{Application, Driver, Settings};
use h323_net::seed;
use h323_net::udp::{UdpSocket, local_address_towards};
use thiserror::Error;
use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;
use tokio::task::JoinSet;
use tracing::{debug, info, warn};

use crate::config::{Config, DiscoverySettings};
use crate::logging::Growth;
use crate::resolver::{self, Ceilings};

/// Why the gatekeeper does not start.
#[derive(Debug, Error)]
pub enum StartError {
    /// An address of `ras.listen` cannot be had.
    #[error("cannot listen for RAS at {address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// There is nothing that nobody can guess.
    #[error(transparent)]
    Seed(#[from] seed::SeedError),
}

/// Why the gatekeeper cannot be found by asking the group. It runs all the same.
#[derive(Debug, Error)]
pub enum NoDiscovery {
    /// All addresses of `ras.listen` are IPv6, and the group is IPv4.
    #[error("no address in ras.listen is IPv4")]
    NoIpv4,
    /// It is not clear where those who ask are to register.
    #[error("no address to announce ({0}); set discovery.announce or discovery.interfaces")]
    NothingToAnnounce(io::Error),
    /// The port cannot be had.
    #[error("cannot listen at port {port}: {source}")]
    Listen {
        /// The port.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The group cannot be joined.
    #[error("cannot join {group} at interface {interface}: {source}")]
    Join {
        /// The group.
        group: IpAddr,
        /// The interface.
        interface: IpAddr,
        /// What the system says.
        source: io::Error,
    },
}

/// The sockets of a gatekeeper, bound.
#[derive(Debug)]
pub struct Sockets {
    ras: Vec<UdpSocket>,
    discovery: Option<Discovery>,
}

#[derive(Debug)]
struct Discovery {
    socket: UdpSocket,
    announced: SocketAddr,
}

impl Sockets {
    /// Binds what the configuration names. That the group cannot be joined is only a warning.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn bind(config: &Config) -> Result<Self, StartError> {
        let bind = |&address| {
            UdpSocket::bind(address).map_err(|source| StartError::Listen { address, source })
        };
        let ras: Vec<_> = config.listen.iter().map(bind).collect::<Result<_, _>>()?;
        let discovery = config.discovery.as_ref().and_then(|settings| {
            Discovery::open(settings, &ras)
                .inspect_err(|error| warn!(%error, "not found by multicast"))
                .ok()
        });
        Ok(Self { ras, discovery })
    }

    /// Where endpoints register.
    pub fn ras_addresses(&self) -> Vec<SocketAddr> {
        self.ras.iter().map(UdpSocket::local_addr).collect()
    }

    /// Where those who ask the group are told to register; `None` if nobody can ask.
    pub fn announced(&self) -> Option<SocketAddr> {
        self.discovery.as_ref().map(|discovery| discovery.announced)
    }

    fn for_core(&self) -> Vec<RasSocket> {
        let ras = self
            .ras
            .iter()
            .zip(0..)
            .map(|(socket, id)| RasSocket::new(SocketId(id), socket.local_addr()));
        let discovery = self.discovery.iter().map(|discovery| {
            RasSocket::discovery(
                self.discovery_id(),
                discovery.socket.local_addr(),
                discovery.announced,
            )
        });
        ras.chain(discovery).collect()
    }

    fn discovery_id(&self) -> SocketId {
        SocketId(u32::try_from(self.ras.len()).unwrap_or(u32::MAX))
    }
}

impl Discovery {
    fn open(settings: &DiscoverySettings, ras: &[UdpSocket]) -> Result<Self, NoDiscovery> {
        let group = SocketAddr::from((settings.group, settings.port));
        let registrar = ras
            .iter()
            .map(UdpSocket::local_addr)
            .find(SocketAddr::is_ipv4);
        let registrar = registrar.ok_or(NoDiscovery::NoIpv4)?;
        let announced = match (settings.announce, settings.interfaces.first()) {
            (Some(announced), _) => announced,
            (None, _) if !registrar.ip().is_unspecified() => registrar,
            (None, Some(interface)) if !interface.is_unspecified() => {
                SocketAddr::from((*interface, registrar.port()))
            }
            (None, _) => {
                let ip = local_address_towards(group).map_err(NoDiscovery::NothingToAnnounce)?;
                SocketAddr::new(ip, registrar.port())
            }
        };
        let everywhere = SocketAddr::from(([0, 0, 0, 0], settings.port));
        let socket = UdpSocket::bind_shared(everywhere).map_err(|source| NoDiscovery::Listen {
            port: settings.port,
            source,
        })?;
        let chosen_by_system = [[0, 0, 0, 0].into()];
        let interfaces = match &settings.interfaces[..] {
            [] => &chosen_by_system[..],
            interfaces => interfaces,
        };
        for interface in interfaces {
            socket
                .join(settings.group, *interface)
                .map_err(|source| NoDiscovery::Join {
                    group: group.ip(),
                    interface: (*interface).into(),
                    source,
                })?;
        }
        Ok(Self { socket, announced })
    }
}

/// Runs a gatekeeper until `stops` says so and the endpoints have been told. A second word from
/// `stops` ends it at once.
pub async fn run(
    config: &Config,
    sockets: Sockets,
    mut stops: mpsc::Receiver<()>,
    settings: Settings,
) -> Result<(), StartError> {
    let gatekeeper = Gatekeeper::new(config.core_with(sockets.for_core()), seed::draw()?);
    let (queries, asked) = mpsc::channel(config.core.limits.queries.max(1));
    let owner = Owner {
        names: config.log.names,
        farewell: config.farewell,
        queries,
        overload: Growth::default(),
    };
    let clock = settings.clock.clone();
    let (mut driver, commands) = Driver::new(gatekeeper, owner, settings);
    // Aborted when this is dropped.
    let mut outside = JoinSet::new();
    outside.spawn(resolver::run(
        asked,
        commands.clone(),
        clock,
        Ceilings::new(config.lookups, &config.core.limits),
        resolver::by_system,
    ));
    let (ras, announced) = (sockets.ras_addresses(), sockets.announced());
    let discovery_id = sockets.discovery_id();
    for (socket, id) in sockets.ras.into_iter().zip(0..) {
        driver.add_socket(SocketId(id), socket);
    }
    if let Some(discovery) = sockets.discovery {
        driver.add_socket(discovery_id, discovery.socket);
    }
    let ras = ras
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ");
    info!(
        ras,
        multicast = announced.map(tracing::field::display),
        "ready"
    );

    let forward_stops = async {
        while stops.recv().await.is_some() {
            // The driver has ended by itself then.
            if commands.send(Command::Stop).await.is_err() {
                break;
            }
        }
        std::future::pending::<()>().await;
    };
    driver.run(forward_stops).await;
    Ok(())
}

/// What the daemon tells a running gatekeeper.
#[derive(Debug)]
pub(crate) enum Command {
    /// Stop.
    Stop,
    /// The outside has answered.
    Answer(QueryId, Answer),
}

/// The gatekeeper's owner: writes its log, and has its questions answered.
#[derive(Debug)]
struct Owner {
    names: bool,
    farewell: Farewell,
    /// To the resolver. It has room for as many as may wait for an answer.
    queries: mpsc::Sender<Query>,
    /// Of questions that were not asked.
    overload: Growth,
}

impl Owner {
    /// What says who somebody is appears only if the log may have it.
    fn pii(&self, value: impl Display) -> String {
        if self.names {
            value.to_string()
        } else {
            "-".to_owned()
        }
    }

    fn log(&self, event: &Event) {
        match event {
            Event::Registered { endpoint, again } => info!(
                endpoint = %endpoint.id,
                names = self.pii(names(&endpoint.aliases)),
                address = self.pii(endpoint.call_signal_address),
                again,
                "registered"
            ),
            Event::Unregistered { endpoint, cause } => info!(
                endpoint = %endpoint.id,
                names = self.pii(names(&endpoint.aliases)),
                %cause,
                "unregistered"
            ),
            Event::AliasesUnregistered { endpoint, aliases } => info!(
                endpoint = %endpoint.id,
                names = self.pii(names(aliases)),
                left = self.pii(names(&endpoint.aliases)),
                "aliases unregistered"
            ),
            // An ordinary thing after a restart of ours or theirs: the endpoint registers in full.
            Event::RegistrationRefused {
                from,
                reason: reason @ RegistrationRefusal::Stale(_),
            } => {
                debug!(
                    from = self.pii(from),
                    reason = self.pii(reason),
                    "keep-alive refused"
                );
            }
            Event::RegistrationRefused { from, reason } => {
                info!(
                    from = self.pii(from),
                    reason = self.pii(reason),
                    "registration refused"
                );
            }
            Event::CallOpened(detail) => info!(
                call = %detail.call,
                caller = detail.caller.map(tracing::field::display),
                callee = detail.callee.map(tracing::field::display),
                from = self.pii(names(&detail.source_info)),
                to = self.pii(names(&detail.destination_info)),
                address = self.pii(detail.destination_address),
                bandwidth = %detail.bandwidth,
                "call opened"
            ),
            Event::CallAnswering(detail) => info!(
                call = %detail.call,
                callee = detail.callee.map(tracing::field::display),
                "call is being answered"
            ),
            Event::CallEnded {
                detail,
                duration,
                cause,
            } => info!(
                call = %detail.call,
                %cause,
                total_secs = duration.total.as_secs(),
                connected = %duration.connected,
                "call ended"
            ),
            Event::CallRefused {
                from,
                destination_info,
                refusal,
            } => info!(
                from = self.pii(from),
                to = self.pii(names(destination_info)),
                %refusal,
                "call refused"
            ),
            Event::Malformed { from, error } => {
                debug!(from = self.pii(from), %error, "malformed datagram");
            }
            Event::Stopped { unconfirmed } => info!(unconfirmed, "stopped"),
            other => debug!(?other, "event"),
        }
    }
}

impl Application<Gatekeeper> for Owner {
    type Command = Command;

    fn handle_command(
        &mut self,
        command: Command,
        gatekeeper: &mut Gatekeeper,
        now: Instant,
    ) -> ControlFlow<()> {
        match command {
            Command::Stop => {
                info!(endpoints = gatekeeper.registry().len(), "stopping");
                gatekeeper.shutdown(self.farewell, now);
            }
            Command::Answer(query, answer) => answer_query(gatekeeper, query, answer, now),
        }
        ControlFlow::Continue(())
    }

    fn handle_event(
        &mut self,
        event: Event,
        gatekeeper: &mut Gatekeeper,
        now: Instant,
    ) -> ControlFlow<()> {
        self.log(&event);
        let counters = gatekeeper.query_counters();
        if let Some(refused) = self.overload.tell(counters.overloaded, now) {
            warn!(refused, "requests not decided: too many questions wait");
        }
        match event {
            Event::Stopped { .. } => {
                let Counters {
                    asked,
                    answered,
                    timed_out,
                    given_up,
                    overloaded,
                } = counters;
                debug!(
                    asked,
                    answered, timed_out, given_up, overloaded, "questions"
                );
                ControlFlow::Break(())
            }
            Event::Query(query) => {
                if let Err(error) = self.queries.try_send(query) {
                    debug!(%error, "question not passed on");
                    let (TrySendError::Full(query) | TrySendError::Closed(query)) = error;
                    answer_query(gatekeeper, query.id, Answer::Unknown, now);
                }
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        }
    }
}

fn answer_query(gatekeeper: &mut Gatekeeper, query: QueryId, answer: Answer, now: Instant) {
    if let Err(error) = gatekeeper.answer(query, answer, now) {
        debug!(%error, "answer came too late");
    }
}
