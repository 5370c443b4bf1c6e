//! A gatekeeper and endpoints on one network.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use h323_endpoint::{CallOptions, Config, Endpoint, Limits, RAS_SOCKET, Registration, Sharing};
use h323_gatekeeper_core::routing::PolicyKind;
use h323_gatekeeper_core::{self as gatekeeper_core, Gatekeeper, RasSocket};
use h323_h225::address::{DISCOVERY_GROUP, DISCOVERY_PORT, alias};
use h323_h225::identifiers::GatekeeperIdentifier;
use h323_h225::transport::{Input, Machine, Output, SocketId};
use h323_ras::Bandwidth;
use h323_ras::client;

use super::census::{Census, Watched};
use super::chance::Chance;
use super::faults::Faults;
use super::node::Socket;
use super::world::{NodeId, World};

/// The port for RAS.
const RAS_PORT: u16 = 1719;
/// The port at which endpoints take calls.
pub(super) const SIGNALLING_PORT: u16 = 1720;
/// The gatekeeper's socket for registered endpoints, and the one for discovery.
const GATEKEEPER_SOCKETS: [SocketId; 2] = [SocketId(0), SocketId(1)];

/// One of the machines of a zone.
#[derive(Debug)]
pub enum Station {
    /// The gatekeeper.
    Gatekeeper(Box<Gatekeeper>),
    /// An endpoint.
    Endpoint(Box<Watched>),
}

/// What a machine of a zone reports.
#[derive(Debug)]
pub enum Event {
    /// The gatekeeper reports something.
    Gatekeeper(gatekeeper_core::Event),
    /// An endpoint does.
    Endpoint(h323_endpoint::Event),
}

impl Machine for Station {
    type Event = Event;

    fn handle(&mut self, input: Input, now: Instant) {
        match self {
            Self::Gatekeeper(gatekeeper) => gatekeeper.handle(input, now),
            Self::Endpoint(endpoint) => endpoint.handle(input, now),
        }
    }

    fn poll_output(&mut self, now: Instant) -> Output<Event> {
        match self {
            Self::Gatekeeper(gatekeeper) => wrapped(gatekeeper.poll_output(now), Event::Gatekeeper),
            Self::Endpoint(endpoint) => wrapped(endpoint.poll_output(now), Event::Endpoint),
        }
    }
}

/// The same output, its event as one of ours.
fn wrapped<E>(output: Output<E>, wrap: impl FnOnce(E) -> Event) -> Output<Event> {
    match output {
        Output::Event(event) => Output::Event(wrap(event)),
        Output::Transmit {
            socket,
            from,
            to,
            octets,
        } => Output::Transmit {
            socket,
            from,
            to,
            octets,
        },
        Output::Connect {
            connection,
            from,
            to,
        } => Output::Connect {
            connection,
            from,
            to,
        },
        Output::Send { connection, octets } => Output::Send { connection, octets },
        Output::Close { connection } => Output::Close { connection },
        Output::Listen { listener, at } => Output::Listen { listener, at },
        Output::StopListening { listener } => Output::StopListening { listener },
        Output::Timeout(deadline) => Output::Timeout(deadline),
    }
}

/// What a zone is like.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Whether it is one of IPv6.
    pub ipv6: bool,
    /// How each endpoint takes part in calls.
    pub endpoints: Vec<CallOptions>,
    /// What each endpoint does with signalling connections, if the other side does the same.
    pub sharing: Vec<Sharing>,
    /// How long a connection is kept without a call.
    pub kept_for: Duration,
    /// How endpoints find the gatekeeper.
    pub discovery: Discovery,
    /// How long endpoints want to be registered.
    pub time_to_live: Duration,
    /// Whether endpoints listen at all their addresses rather than at the one they have.
    pub wildcard: bool,
    /// What all calls together may take.
    pub bandwidth: Option<Bandwidth>,
    /// Who finds out where calls go, in order.
    pub routing: Vec<PolicyKind>,
}

/// How endpoints find the gatekeeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Discovery {
    /// They do not look for one, and call addresses. It is there, and nobody talks to it.
    Nobody,
    /// They know its address and register there.
    None,
    /// They know its address and ask there first.
    Unicast,
    /// They ask the group.
    Multicast,
}

/// A gatekeeper and endpoints. Endpoint number 0 has the number 100, the next one 101, and so on.
#[derive(Debug)]
pub struct Zone {
    /// The world they live in.
    pub world: World<Station>,
    layout: Layout,
    gatekeeper: NodeId,
    endpoints: Vec<NodeId>,
}

impl Zone {
    /// A zone in which nobody listens or is registered yet.
    pub fn new(layout: Layout, faults: Faults, chance: &mut Chance) -> Self {
        let mut world = World::new(faults, chance.fork());
        let gatekeeper_ip = ip(layout.ipv6, 1);
        let sockets = gatekeeper_sockets(&layout);
        let machine = new_gatekeeper(&layout, chance);
        let gatekeeper = world.add("gk", machine, &[gatekeeper_ip], &sockets);
        let mut endpoints = Vec::new();
        let manners = layout.endpoints.iter().zip(&layout.sharing);
        for (number, (options, sharing)) in (0..).zip(manners) {
            let config = Config {
                sharing: *sharing,
                limits: Limits {
                    kept_for: layout.kept_for,
                    ..Limits::default()
                },
                aliases: alias(&number_of(number)).into_iter().collect(),
                display: Some(format!("endpoint {number}")),
                answering: options.clone(),
                ..Config::default()
            };
            let machine = Endpoint::new(config, chance.seed());
            let ip = ip(layout.ipv6, 10 + number);
            let socket = Socket::new(RAS_SOCKET, SocketAddr::new(ip, RAS_PORT));
            let station = Station::Endpoint(Box::new(Watched::new(machine)));
            endpoints.push(world.add(&format!("e{number}"), station, &[ip], &[socket]));
        }
        Self {
            world,
            layout,
            gatekeeper,
            endpoints,
        }
    }

    /// What it is like.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The gatekeeper's node.
    pub fn gatekeeper_node(&self) -> NodeId {
        self.gatekeeper
    }

    /// The endpoints' nodes.
    pub fn endpoints(&self) -> &[NodeId] {
        &self.endpoints
    }

    /// The number of an endpoint among the endpoints.
    ///
    /// # Panics
    ///
    /// When it is none.
    pub fn endpoint_number(&self, node: NodeId) -> u16 {
        let found = self.endpoints.iter().position(|other| *other == node);
        found
            .and_then(|number| u16::try_from(number).ok())
            .expect("an endpoint")
    }

    /// The gatekeeper, to look at.
    ///
    /// # Panics
    ///
    /// Never.
    pub fn gatekeeper(&self) -> &Gatekeeper {
        match self.world.machine(self.gatekeeper) {
            Station::Gatekeeper(gatekeeper) => gatekeeper,
            Station::Endpoint(_) => unreachable!("node 0 is the gatekeeper"),
        }
    }

    /// An endpoint, to look at.
    ///
    /// # Panics
    ///
    /// When the node is none.
    pub fn endpoint(&self, node: NodeId) -> &Endpoint {
        match self.world.machine(node) {
            Station::Endpoint(watched) => watched.endpoint(),
            Station::Gatekeeper(_) => panic!("{} is no endpoint", self.world.name(node)),
        }
    }

    /// What has expired at the endpoints.
    pub fn census(&self) -> Census {
        let mut sum = Census::new();
        for node in &self.endpoints {
            if let Station::Endpoint(watched) = self.world.machine(*node) {
                sum.add(watched.census());
            }
        }
        sum
    }

    /// Commands the gatekeeper.
    pub fn command_gatekeeper<R>(
        &mut self,
        command: impl FnOnce(&mut Gatekeeper, Instant) -> R,
    ) -> R {
        self.world
            .command(self.gatekeeper, |station, now| match station {
                Station::Gatekeeper(gatekeeper) => command(gatekeeper, now),
                Station::Endpoint(_) => unreachable!("node 0 is the gatekeeper"),
            })
    }

    /// Commands an endpoint.
    ///
    /// # Panics
    ///
    /// When the node is none.
    pub fn command<R>(
        &mut self,
        node: NodeId,
        command: impl FnOnce(&mut Endpoint, Instant) -> R,
    ) -> R {
        self.world.command(node, |station, now| match station {
            Station::Endpoint(watched) => command(watched.endpoint_mut(), now),
            Station::Gatekeeper(_) => panic!("no endpoint"),
        })
    }

    /// The gatekeeper forgets everything, as after a crash.
    pub fn restart_gatekeeper(&mut self, chance: &mut Chance) {
        let fresh = new_gatekeeper(&self.layout, chance);
        self.world
            .command(self.gatekeeper, |station, _now| *station = fresh);
    }

    /// Has an endpoint take calls.
    pub fn listen(&mut self, node: NodeId) {
        let mut at = self.signalling_address(node);
        if self.layout.wildcard {
            at.set_ip(match self.layout.ipv6 {
                true => IpAddr::from([0; 16]),
                false => IpAddr::from([0; 4]),
            });
        }
        let listening = self.command(node, |endpoint, now| endpoint.listen(at, now));
        listening.expect("the first listener");
    }

    /// Has an endpoint register. `false`: it is about to already, or shutting down, or has no gatekeeper.
    pub fn register(&mut self, node: NodeId) -> bool {
        if self.layout.discovery == Discovery::Nobody {
            return false;
        }
        let gatekeeper = SocketAddr::new(ip(self.layout.ipv6, 1), RAS_PORT);
        let registration = Registration {
            gatekeeper: match self.layout.discovery {
                Discovery::Nobody | Discovery::None => {
                    client::Gatekeeper::AtWithoutDiscovery(gatekeeper)
                }
                Discovery::Unicast => client::Gatekeeper::At(gatekeeper),
                Discovery::Multicast => client::Gatekeeper::multicast(),
            },
            gatekeeper_identifier: None,
            ras_address: SocketAddr::new(self.ip(node), RAS_PORT),
            time_to_live: Some(self.layout.time_to_live),
        };
        let outcome = self.command(node, |endpoint, now| endpoint.register(registration, now));
        outcome.is_ok()
    }

    /// The address of an endpoint.
    pub fn ip(&self, node: NodeId) -> IpAddr {
        ip(self.layout.ipv6, 10 + self.endpoint_number(node))
    }

    /// Where an endpoint takes calls.
    pub fn signalling_address(&self, node: NodeId) -> SocketAddr {
        SocketAddr::new(self.ip(node), SIGNALLING_PORT)
    }

    /// Sends the gatekeeper a datagram in the name of somebody.
    pub fn send_to_gatekeeper(&mut self, from: SocketAddr, octets: &bytes::Bytes) {
        let to = SocketAddr::new(ip(self.layout.ipv6, 1), RAS_PORT);
        self.world.inject(from, to, octets);
    }

    /// Sends an endpoint or the gatekeeper a datagram that is no RAS message.
    pub fn disturb(&mut self, node: NodeId, octets: &[u8]) {
        let to = match node == self.gatekeeper {
            true => ip(self.layout.ipv6, 1),
            false => self.ip(node),
        };
        let from = SocketAddr::new(ip(self.layout.ipv6, 99), RAS_PORT);
        let octets = bytes::Bytes::copy_from_slice(octets);
        self.world
            .inject(from, SocketAddr::new(to, RAS_PORT), &octets);
    }
}

/// The host of the endpoint with this index, by the name that the outside knows.
pub fn host_of(endpoint: u16) -> String {
    format!("e{endpoint}.example")
}

/// The number that the endpoint with this index is called by.
pub fn number_of(endpoint: u16) -> String {
    (100 + endpoint).to_string()
}

fn ip(ipv6: bool, host: u16) -> IpAddr {
    let [_, low] = host.to_be_bytes();
    match ipv6 {
        true => IpAddr::from([0x2001, 0xdb8, 0, 0, 0, 0, 0, host]),
        false => IpAddr::from([192, 0, 2, low]),
    }
}

fn gatekeeper_sockets(layout: &Layout) -> Vec<Socket> {
    let [ras, discovery] = GATEKEEPER_SOCKETS;
    let local = SocketAddr::new(ip(layout.ipv6, 1), RAS_PORT);
    let mut sockets = vec![Socket::new(ras, local)];
    if !layout.ipv6 {
        let local = SocketAddr::from(([0; 4], DISCOVERY_PORT));
        let groups = vec![IpAddr::from(DISCOVERY_GROUP)];
        let id = discovery;
        sockets.push(Socket { id, local, groups });
    }
    sockets
}

fn new_gatekeeper(layout: &Layout, chance: &mut Chance) -> Station {
    let announced = SocketAddr::new(ip(layout.ipv6, 1), RAS_PORT);
    let sockets = gatekeeper_sockets(layout)
        .into_iter()
        .map(|socket| match socket.groups.is_empty() {
            true => RasSocket::new(socket.id, socket.local),
            false => RasSocket::discovery(socket.id, socket.local, announced),
        })
        .collect();
    let identifier = GatekeeperIdentifier::new("zone").expect("a name");
    let mut config = gatekeeper_core::Config::new(identifier, sockets);
    config.bandwidth.total = layout.bandwidth;
    config.routing.clone_from(&layout.routing);
    Station::Gatekeeper(Box::new(Gatekeeper::new(config, chance.seed())))
}
