//! What the users of a zone do: a play that its seed writes.
//!
//! First everybody listens, registers and calls; then all calls end; then everybody leaves, and
//! nothing may be left.

mod deeds;
mod draw;
mod finale;
mod judge;
mod outside;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use h323_endpoint::{Cause, Event};
use h323_gatekeeper_core as gatekeeper_core;
use h323_gatekeeper_core::query::{Counters, QueryId};

use self::outside::Asked;
use super::census::Census;
use super::chance::{Chance, Odds};
use super::check::{CallKey, Ledger, check_shared};
use super::faults::Faults;
use super::net::{Delivery, Harm};
use super::trace::Trace;
use super::world::NodeId;
use super::zone::{self, Discovery, SIGNALLING_PORT, Zone};

/// Steps that a play may take, all in all.
pub const MAX_STEPS: u64 = 500_000;

/// How long the users go on calling.
const ACTS: Duration = Duration::from_secs(900);

/// What the network and the users are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weather {
    /// Nothing goes wrong, and everybody takes every call: every call succeeds.
    Perfect,
    /// The network is slow and cuts everything to pieces, users refuse or wait in vain; but every
    /// call ends as its users want it to.
    Changeable,
    /// Anything goes wrong, the gatekeeper forgets, users leave at any time: every call ends.
    Stormy,
}

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// Two endpoints that know no gatekeeper.
    Two,
    /// A gatekeeper and its endpoints.
    Zone,
}

/// What one user does next.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Call(NodeId),
    Alert(CallKey),
    Accept(CallKey),
    Reject(CallKey, Cause),
    HangUp(CallKey),
    Digits(CallKey),
    Pause(CallKey),
    Resume(CallKey),
    RoundTrip(CallKey),
    Inquire(CallKey),
    Dial(CallKey),
    Locate(NodeId),
    Unregister(NodeId),
    Register(NodeId),
    ShutDown(NodeId),
    RestartGatekeeper,
    Answer(QueryId),
    GiveUp(QueryId),
    Disconnect,
    Evict,
    Noise,
}

/// Whoever sits at an endpoint.
#[derive(Clone, Debug)]
struct User {
    calls_left: u32,
    next_port: u16,
    /// The call it has made.
    calling: Option<CallKey>,
    has_begun: bool,
    is_leaving: bool,
    has_stopped: bool,
}

/// What the called user makes of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Decision {
    Accept,
    Reject(Cause),
    Ignore,
}

/// What a call was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    /// The endpoint there.
    Endpoint(NodeId),
    /// A number that nobody has.
    Nobody,
}

/// A zone and its users.
#[derive(Debug)]
pub struct Play {
    zone: Zone,
    ledger: Ledger,
    weather: Weather,
    /// Whether users and gatekeeper leave at any time.
    has_storms: bool,
    chance: Chance,
    users: BTreeMap<NodeId, User>,
    agenda: BTreeMap<(Instant, u64), Deed>,
    entered: u64,
    steps: u64,
    aims: BTreeMap<CallKey, Aim>,
    /// The far ends of the connections that calls came in on.
    heard_from: BTreeSet<(NodeId, SocketAddr)>,
    /// Calls that came in where another call has been before.
    shared: usize,
    decisions: BTreeMap<CallKey, Decision>,
    digits_at: BTreeMap<CallKey, Instant>,
    /// What the gatekeeper has asked.
    questions: BTreeMap<QueryId, Asked>,
    gatekeeper_leaves: bool,
    gatekeeper_stopped: bool,
}

/// What came of a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// All that was sent.
    pub trace: Trace,
    /// Steps taken.
    pub steps: u64,
    /// Calls that were made.
    pub calls: usize,
    /// Of these, how many were answered.
    pub answered: usize,
    /// Of these, how many had media in both directions, on both sides.
    pub with_media: usize,
    /// Calls that came in on a connection that another call has been on.
    pub shared: usize,
    /// How the questions of the gatekeeper ended, of the last one if it was restarted.
    pub questions: Counters,
    /// Which timers of the endpoints have expired.
    pub census: Census,
}

impl Play {
    /// The play of this seed, in a zone.
    pub fn new(seed: u64, weather: Weather) -> Self {
        Self::in_layout(seed, weather, draw::layout)
    }

    /// The play of this seed between two endpoints that know no gatekeeper.
    pub fn of_two(seed: u64, weather: Weather) -> Self {
        Self::in_layout(seed, weather, draw::pair)
    }

    /// The same on a network of which nothing goes wrong by chance: one delivery, if any is named, is disturbed. The users
    /// do as they do in storms.
    pub fn disturbed(seed: u64, cast: Cast, disturbance: Option<(usize, Harm)>) -> Self {
        let mut chance = Chance::new(seed);
        let layout = match cast {
            Cast::Two => draw::pair(Weather::Stormy, &mut chance),
            Cast::Zone => draw::layout(Weather::Stormy, &mut chance),
        };
        let mut play = Self::set_up(layout, Weather::Stormy, Faults::none(), chance);
        play.has_storms = false;
        if let Some((delivery, harm)) = disturbance {
            play.zone.world.disturb(delivery, harm);
        }
        play
    }

    fn in_layout(
        seed: u64,
        weather: Weather,
        layout: impl FnOnce(Weather, &mut Chance) -> zone::Layout,
    ) -> Self {
        let mut chance = Chance::new(seed);
        let faults = match weather {
            Weather::Perfect => Faults::none(),
            Weather::Changeable => Faults::harmless(&mut chance),
            Weather::Stormy => Faults::harmful(&mut chance),
        };
        // By a chance of its own: the rest of a play is the same with and without it.
        let layout = draw::share(layout(weather, &mut chance), &mut Chance::new(!seed));
        Self::set_up(layout, weather, faults, chance)
    }

    fn set_up(layout: zone::Layout, weather: Weather, faults: Faults, mut chance: Chance) -> Self {
        let zone = Zone::new(layout, faults, &mut chance);
        let user = User {
            calls_left: 0,
            next_port: 10_000,
            calling: None,
            has_begun: false,
            is_leaving: false,
            has_stopped: false,
        };
        let users = zone.endpoints().iter().map(|node| {
            let calls_left = 1 + u32::from(chance.happens(Odds(500)));
            (
                *node,
                User {
                    calls_left,
                    ..user.clone()
                },
            )
        });
        Self {
            users: users.collect(),
            zone,
            ledger: Ledger::default(),
            weather,
            has_storms: weather == Weather::Stormy,
            chance,
            agenda: BTreeMap::new(),
            entered: 0,
            steps: 0,
            aims: BTreeMap::new(),
            heard_from: BTreeSet::new(),
            shared: 0,
            decisions: BTreeMap::new(),
            digits_at: BTreeMap::new(),
            questions: BTreeMap::new(),
            gatekeeper_leaves: false,
            gatekeeper_stopped: false,
        }
    }

    /// What is delivered in the whole play.
    ///
    /// # Panics
    ///
    /// As for [`run`](Self::run).
    pub fn deliveries(mut self) -> Vec<Delivery> {
        self.play();
        self.zone.world.deliveries().to_vec()
    }

    /// The whole play.
    ///
    /// # Panics
    ///
    /// When something does not hold that must.
    pub fn run(mut self) -> Outcome {
        self.play();
        self.outcome()
    }

    fn play(&mut self) {
        for node in self.nodes() {
            self.zone.listen(node);
        }
        if self.has_storms {
            self.plan_storms();
        }
        let end = self.now() + ACTS;
        self.run_until(end, |play| play.agenda.is_empty() && play.ledger.is_quiet());
        self.finish();
        self.judge();
    }

    fn outcome(&self) -> Outcome {
        let outgoing = self.ledger.calls().filter(|(_, record)| record.is_outgoing);
        let (mut calls, mut answered, mut with_media) = (0, 0, 0);
        for (_, record) in outgoing {
            let partner = record.partner.and_then(|partner| self.ledger.get(partner));
            let partner_had = partner.is_some_and(|partner| partner.had_media);
            calls += 1;
            answered += usize::from(record.connected_at.is_some());
            with_media += usize::from(record.had_media && partner_had);
        }
        Outcome {
            trace: self.zone.world.trace(),
            steps: self.steps,
            calls,
            answered,
            with_media,
            shared: self.shared,
            questions: self.zone.gatekeeper().query_counters(),
            census: self.zone.census(),
        }
    }

    fn now(&self) -> Instant {
        self.zone.world.now()
    }

    fn nodes(&self) -> Vec<NodeId> {
        self.zone.endpoints().to_vec()
    }

    fn user(&mut self, node: NodeId) -> &mut User {
        self.users.get_mut(&node).expect("a user at every endpoint")
    }

    /// Something may happen within some time.
    fn plan(&mut self, within: std::ops::RangeInclusive<u64>, deed: Deed) {
        let within = Duration::from_millis(*within.start())..=Duration::from_millis(*within.end());
        let at = self.now() + self.chance.duration(&within);
        self.entered += 1;
        self.agenda.insert((at, self.entered), deed);
    }

    fn plan_storms(&mut self) {
        let nodes = self.nodes();
        for (odds, deed) in [
            (Odds(150), Deed::RestartGatekeeper),
            (Odds(150), Deed::Disconnect),
            (Odds(150), Deed::Evict),
            (Odds(300), Deed::Noise),
        ] {
            if self.chance.happens(odds) {
                self.plan(1..=200_000, deed);
            }
        }
        for node in nodes {
            if self.chance.happens(Odds(150)) {
                self.plan(1..=100_000, Deed::Unregister(node));
                self.plan(1..=200_000, Deed::Register(node));
            }
            if self.chance.happens(Odds(100)) {
                self.plan(1..=200_000, Deed::ShutDown(node));
            }
        }
    }

    /// Plays on until `end`, or until `is_over`.
    fn run_until(&mut self, end: Instant, is_over: impl Fn(&Self) -> bool) {
        loop {
            while let Some((node, event)) = self.zone.world.next_event() {
                self.react(node, event);
            }
            self.ledger.check_holdings(&self.zone);
            let begun = self.users.values().all(|user| user.has_begun);
            if begun && is_over(self) {
                return;
            }
            let next_deed = self.agenda.first_key_value().map(|((at, _), _)| *at);
            let until = next_deed.map_or(end, |at| at.min(end));
            if self.zone.world.step(until) {
                self.steps += 1;
                assert!(self.steps <= MAX_STEPS, "the play does not come to an end");
                self.ledger.check_ends(self.now());
                if self.weather < Weather::Stormy {
                    self.ledger.check_media(self.now());
                }
            } else if next_deed.is_some_and(|at| at <= until) {
                if let Some((_, deed)) = self.agenda.pop_first() {
                    self.perform(deed);
                }
            } else {
                return;
            }
        }
    }

    fn react(&mut self, node: NodeId, event: zone::Event) {
        match event {
            zone::Event::Gatekeeper(event) => {
                self.ledger.note_gatekeeper(&self.zone, &event);
                match event {
                    gatekeeper_core::Event::Stopped { .. } => self.gatekeeper_stopped = true,
                    gatekeeper_core::Event::Query(query) => self.hear(&query),
                    _ => {}
                }
            }
            zone::Event::Endpoint(event) => {
                self.ledger.note(&self.zone, node, &event);
                self.react_to_endpoint(node, event);
            }
        }
    }

    fn react_to_endpoint(&mut self, node: NodeId, event: Event) {
        match event {
            Event::Listening { .. } => {
                if self.zone.layout().discovery == Discovery::Nobody {
                    return self.begin(node);
                }
                // Somebody may have left, or registered, before.
                let _ = self.zone.register(node);
            }
            Event::Registered(_) => self.begin(node),
            // There may be no gatekeeper to be reached, and calls need none to fail.
            Event::RegistrationFailed { .. }
                if self.weather == Weather::Stormy || self.gatekeeper_leaves =>
            {
                self.begin(node);
            }
            Event::RegistrationFailed { failure, .. } => panic!("not registered: {failure:?}"),
            Event::Incoming(incoming) => {
                let key = (node, incoming.call);
                self.find_partner(key, incoming.remote.ip());
                self.note_connection(key, incoming.remote);
                self.decide(key);
            }
            Event::Connected { call, .. } => self.plan_call((node, call)),
            // Who does not dial is waited for.
            Event::MoreDigitsWanted { call } if self.chance.happens(Odds(700)) => {
                self.plan(0..=20_000, Deed::Dial((node, call)));
            }
            Event::Ended { call, .. } => {
                let user = self.user(node);
                if user.calling == Some((node, call)) {
                    user.calling = None;
                    self.plan_next_call(node);
                }
            }
            Event::Stopped => {
                let user = self.user(node);
                assert!(user.is_leaving && !user.has_stopped, "stopped by itself");
                user.has_stopped = true;
            }
            _ => {}
        }
    }

    fn begin(&mut self, node: NodeId) {
        let user = self.user(node);
        if !user.has_begun {
            user.has_begun = true;
            self.plan_next_call(node);
        }
    }

    fn plan_next_call(&mut self, node: NodeId) {
        let user = self.user(node);
        if user.calls_left > 0 && !user.is_leaving {
            self.plan(5000..=20_000, Deed::Call(node));
            self.plan(5000..=40_000, Deed::Locate(node));
        }
    }

    /// The called user decides.
    fn decide(&mut self, key: CallKey) {
        let roll = self.chance.below(10);
        let cause = self.chance.pick(&[Cause::USER_BUSY, Cause::CALL_REJECTED]);
        let alerts = self.chance.happens(Odds(800));
        let decision = match (self.weather, roll) {
            (Weather::Perfect, _) | (_, 0..7) => Decision::Accept,
            (_, 7) | (Weather::Changeable, 8) => Decision::Reject(cause),
            _ => Decision::Ignore,
        };
        self.decisions.insert(key, decision);
        if alerts {
            self.plan(0..=200, Deed::Alert(key));
        }
        match decision {
            Decision::Accept => self.plan(200..=4000, Deed::Accept(key)),
            Decision::Reject(cause) => self.plan(200..=4000, Deed::Reject(key, cause)),
            Decision::Ignore => {}
        }
    }

    /// How an answered call goes on.
    fn plan_call(&mut self, key: CallKey) {
        if self.chance.happens(Odds(300)) {
            self.plan(6000..=12_000, Deed::Digits(key));
        }
        if self.chance.happens(Odds(200)) {
            self.plan(5000..=12_000, Deed::Pause(key));
            self.plan(12_000..=25_000, Deed::Resume(key));
        }
        if self.chance.happens(Odds(200)) {
            self.plan(5000..=20_000, Deed::RoundTrip(key));
        }
        if self.chance.happens(Odds(200)) {
            self.plan(0..=20_000, Deed::Inquire(key));
        }
        let is_outgoing = self
            .ledger
            .get(key)
            .is_some_and(|record| record.is_outgoing);
        let shortest = match self.weather {
            Weather::Perfect => 5000,
            _ => 0,
        };
        // Somebody must, and both may.
        if is_outgoing || self.chance.happens(Odds(300)) {
            self.plan(shortest..=40_000, Deed::HangUp(key));
        }
    }

    /// Finds the call that came in at the endpoint that made it: its user makes one at a time.
    fn find_partner(&mut self, key: CallKey, from: IpAddr) {
        let caller = self
            .nodes()
            .into_iter()
            .find(|node| self.zone.ip(*node) == from);
        let made = caller.and_then(|caller| {
            let to_us =
                |(made, aim): &(&CallKey, &Aim)| made.0 == caller && **aim == Aim::Endpoint(key.0);
            self.aims
                .iter()
                .filter(to_us)
                .map(|(made, _)| *made)
                .next_back()
        });
        let Some(made) = made else {
            panic!("{key:?} comes from {from}, where nobody calls");
        };
        self.ledger.join(made, key);
    }

    /// Whether the connection of a call that comes in has been another's: one whose far end another call came from, or that
    /// we opened ourselves to where the caller takes calls.
    fn note_connection(&mut self, key: CallKey, remote: SocketAddr) {
        let is_new = self.heard_from.insert((key.0, remote));
        if is_new && remote.port() != SIGNALLING_PORT {
            return;
        }
        self.shared += 1;
        let partner = self.ledger.get(key).and_then(|record| record.partner);
        let (caller, _) = partner.expect("it was found just now");
        check_shared(&self.zone, caller, key.0);
    }
}
