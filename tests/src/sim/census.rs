//! Which timers have expired, and how often: a timer that no play lets expire is not simulated.

use std::time::Instant;

use h323_endpoint::{Deadline, Endpoint, Timer};
use h323_h225::call::Running;
use h323_h225::transport::{ConnectFailure, Input, Machine, Output};
use h323_h245::session;
use h323_ras::Procedure;
use h323_ras::client;

/// How often each has expired, in the order of [`Census::NAMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Census([u64; Census::NAMES.len()]);

/// Names what may expire, in one table: what is not in it does not compile.
macro_rules! census {
    ($($deadline:pat => $name:literal,)*) => {
        fn name(deadline: Deadline) -> &'static str {
            use {Deadline as D, Procedure as P, Running as R, client::Timer as C, session::Timer as S};
            match deadline {
                $($deadline => $name,)*
            }
        }

        impl Census {
            /// What may expire.
            pub const NAMES: [&str; [CONNECT, N100, $($name),*].len()] = [CONNECT, N100, $($name),*];
        }
    };
}

/// The carrier's, of which machines are told.
const CONNECT: &str = "connection, not answered";

/// A counter, not a timer.
const N100: &str = "N100";

/// So begin the names of what no endpoint ever waits for.
const UNUSED: &str = "unused: ";

census! {
    D::Signalling(R::Ending(Timer::T301)) => "T301",
    D::Signalling(R::T302) => "T302",
    D::Signalling(R::Ending(Timer::T303)) => "T303",
    D::Signalling(R::Ending(Timer::T304)) => "T304",
    D::Signalling(R::Ending(Timer::T310)) => "T310",
    D::Signalling(R::T322) => "T322",
    D::Signalling(R::Ending(Timer::Establishment)) => "establishment",
    D::Control(S::T101) => "T101",
    D::Control(S::T103) => "T103",
    D::Control(S::T105) => "T105",
    D::Control(S::T106) => "T106",
    D::Control(S::T108) => "T108",
    D::Control(S::T109) => "T109",
    D::Control(S::ModeAnswer) => "mode request, not answered by the user",
    D::Control(S::EndSession) => "endSessionCommand, not answered",
    D::Ras(C::Repeat(P::Discovery)) => "GRQ, sent again",
    D::Ras(C::Answer(P::Discovery)) => "GRQ, not answered",
    D::Ras(C::Repeat(P::Registration)) => "RRQ, sent again",
    D::Ras(C::Answer(P::Registration)) => "RRQ, not answered",
    D::Ras(C::Repeat(P::Unregistration)) => "URQ, sent again",
    D::Ras(C::Answer(P::Unregistration)) => "URQ, not answered",
    D::Ras(C::Repeat(P::Admission)) => "ARQ, sent again",
    D::Ras(C::Answer(P::Admission)) => "ARQ, not answered",
    D::Ras(C::Repeat(P::Disengage)) => "DRQ, sent again",
    D::Ras(C::Answer(P::Disengage)) => "DRQ, not answered",
    D::Ras(C::Repeat(P::Location)) => "LRQ, sent again",
    D::Ras(C::Answer(P::Location)) => "LRQ, not answered",
    D::Ras(
        C::Repeat(P::Bandwidth | P::Status | P::Report | P::ResourcesAvailable | P::ServiceControl)
        | C::Answer(P::Bandwidth | P::Status | P::Report | P::ResourcesAvailable | P::ServiceControl)
    ) => "unused: requests that no endpoint makes",
    D::Ras(C::InProgress) => "RIP, and then nothing",
    D::Ras(C::Prolong) => "registration, to be prolonged",
    D::Ras(C::Retry) => "gatekeeper, to be looked for again",
    D::Ras(C::Report) => "report on a call, due",
    D::Setup => "Setup, not brought",
    D::Kept => "signalling connection, kept long enough",
    D::ControlBegins => "H.245, which the other side may begin",
    D::Provide => "unused: sessions beyond the first, which no endpoint opens",
    D::ControlWay => "H.245, without a way",
    D::Release => "Release Complete, not brought",
}

impl Census {
    /// Nothing has expired.
    pub fn new() -> Self {
        Self([0; Self::NAMES.len()])
    }

    /// Adds what another one has.
    pub fn add(&mut self, other: &Self) {
        for (sum, count) in self.0.iter_mut().zip(other.0) {
            *sum += count;
        }
    }

    /// What may expire, and how often it has; without what nothing waits for.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let rows = Self::NAMES.into_iter().zip(self.0);
        rows.filter(|(name, _)| !name.starts_with(UNUSED))
    }

    /// How often something happened that cannot.
    pub fn impossible(&self) -> u64 {
        let rows = Self::NAMES.into_iter().zip(self.0);
        let unused = rows.filter(|(name, _)| name.starts_with(UNUSED));
        unused.map(|(_, count)| count).sum()
    }

    fn count(&mut self, name: &str) {
        for (known, count) in Self::NAMES.iter().zip(&mut self.0) {
            *count += u64::from(*known == name);
        }
    }

    /// Master-slave determination was tried N100 times.
    pub fn tries_exceeded(&mut self) {
        self.count(N100);
    }

    /// A timer of H.245 has expired.
    pub fn expired(&mut self, timer: session::Timer) {
        self.count(name(Deadline::Control(timer)));
    }
}

impl Default for Census {
    fn default() -> Self {
        Self::new()
    }
}

/// An endpoint that is watched: which of its deadlines come, and whether it names each.
#[derive(Debug)]
pub struct Watched {
    endpoint: Endpoint,
    census: Census,
}

impl Watched {
    /// An endpoint that has just begun.
    pub fn new(endpoint: Endpoint) -> Self {
        let census = Census::new();
        Self { endpoint, census }
    }

    /// The endpoint, to look at.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The endpoint, to command.
    pub fn endpoint_mut(&mut self) -> &mut Endpoint {
        &mut self.endpoint
    }

    /// What has expired.
    pub fn census(&self) -> &Census {
        &self.census
    }
}

impl Machine for Watched {
    type Event = h323_endpoint::Event;

    fn handle(&mut self, input: Input, now: Instant) {
        if let Input::ConnectFailed {
            error: ConnectFailure::TimedOut,
            ..
        } = input
        {
            self.census.count(CONNECT);
        }
        let due: Vec<_> = match input {
            Input::Timeout => (self.endpoint.deadlines())
                .filter(|(_, at)| *at <= now)
                .collect(),
            _ => Vec::new(),
        };
        self.endpoint.handle(input, now);
        for (deadline, at) in due {
            let still = self
                .endpoint
                .deadlines()
                .any(|other| other == (deadline, at));
            assert!(!still, "{deadline:?} has come, and nothing happens");
            self.census.count(name(deadline));
        }
    }

    fn poll_output(&mut self, now: Instant) -> Output<Self::Event> {
        let output = self.endpoint.poll_output(now);
        if let Output::Timeout(deadline) = output {
            let named = self.endpoint.deadlines().map(|(_, at)| at).min();
            assert_eq!(deadline, named, "a deadline without a name");
        }
        output
    }
}
