//! The phases one after the other, or in turns with a responder.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::atomic::AtomicBool;

use h323_load::report::Measured;
use h323_load::tally::End;
use h323_load::{Bare, Peer, Phase, Report, Run, Tally, Usage, Zone};
use h323_net::clock::Clock;

use super::link::Link;
use super::usage::{Process, Reading};
use crate::failure::Failure;

/// What is to be measured.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Whom the load is on.
    pub target: SocketAddr,
    /// What answers there.
    pub peer: Peer,
    /// A responder that takes turns with it.
    pub compare: Option<SocketAddr>,
    /// In how many turns.
    pub turns: usize,
    /// How many endpoints there are.
    pub endpoints: u32,
    /// What they do, in this order.
    pub phases: Vec<Phase>,
    /// How often, but for the registration.
    pub rounds: u32,
    /// Requests in flight.
    pub window: usize,
    /// Sockets that they leave from.
    pub sockets: usize,
    /// The gatekeeper's process.
    pub process: Option<Process>,
    /// Where chance comes from.
    pub seed: [u8; 32],
}

impl Plan {
    /// How many jobs there are to be done by the target.
    pub fn jobs(&self) -> u64 {
        let rounds = |phase: &Phase| u64::from(self.rounds_of(*phase));
        self.phases.iter().map(rounds).sum::<u64>() * u64::from(self.endpoints)
    }

    fn rounds_of(&self, phase: Phase) -> u32 {
        match phase {
            Phase::Register => 1,
            Phase::KeepAlive | Phase::Call | Phase::Locate => self.rounds,
        }
    }
}

/// What carries the load.
struct Bench<'a> {
    plan: &'a Plan,
    zone: Zone,
    link: Link,
    responder: Option<Link>,
    generator: Option<Process>,
    clock: &'a Clock,
    stop: &'a AtomicBool,
    /// Told how many jobs are done.
    tell: &'a dyn Fn(u64),
    done: u64,
}

/// Carries a plan out, until it is done or `stop` is set.
pub fn measure(
    plan: &Plan,
    clock: &Clock,
    stop: &AtomicBool,
    tell: &dyn Fn(u64),
) -> Result<Report, Failure> {
    let link = Link::open(plan.target, plan.sockets)?;
    let responder = plan
        .compare
        .map(|at| Link::open(at, plan.sockets))
        .transpose()?;
    let mut bench = Bench {
        zone: Zone::new(plan.endpoints, link.addresses()?, plan.seed)?,
        link,
        responder,
        generator: Process::this().ok(),
        plan,
        clock,
        stop,
        tell,
        done: 0,
    };
    let mut report = Report {
        target: plan.target.to_string(),
        endpoints: plan.endpoints,
        window: plan.window,
        sockets: plan.sockets,
        ..Report::default()
    };
    for phase in &plan.phases {
        let measured = bench.phase(*phase)?;
        let end = measured.tally.end;
        report.phases.push(measured);
        if end != End::Complete {
            break;
        }
    }
    report.registered = bench.zone.registered();
    Ok(report)
}

impl Bench<'_> {
    fn phase(&mut self, phase: Phase) -> Result<Measured, Failure> {
        let mut measured = Measured {
            phase,
            tally: Tally::new(0),
            gatekeeper: None,
            generator: None,
            bare: self.responder.is_some().then(Bare::default),
        };
        for _ in 0..self.plan.rounds_of(phase) {
            let order = self.zone.order(phase, self.plan.peer == Peer::Bare);
            let turns = if self.responder.is_some() {
                self.plan.turns
            } else {
                1
            };
            for turn in 0..turns {
                let places = order.len() * turn / turns..order.len() * (turn + 1) / turns;
                self.turn(&mut measured, &order, places)?;
                if measured.tally.end != End::Complete {
                    return Ok(measured);
                }
            }
        }
        Ok(measured)
    }

    /// A part of a phase, and then the same for the responder.
    fn turn(
        &mut self,
        measured: &mut Measured,
        order: &[u32],
        places: Range<usize>,
    ) -> Result<(), Failure> {
        let Self {
            plan,
            zone,
            link,
            responder,
            generator,
            clock,
            stop,
            tell,
            done,
        } = self;
        let readings = || {
            let read = |process: &Option<Process>| process.as_ref().and_then(|it| it.read().ok());
            [read(&plan.process), read(generator)]
        };
        let mut carry = |link: &mut Link, peer, tell: &dyn Fn(u64)| {
            let now = clock.now();
            let (phase, window) = (measured.phase, plan.window);
            let mut run = Run::new(zone, phase, peer, order, places.clone(), window, now);
            link.carry(&mut run, clock, stop, tell)?;
            Ok::<Tally, Failure>(run.finish(clock.now()))
        };
        let [gatekeeper_before, generator_before] = readings();
        let tally = carry(link, plan.peer, &|jobs| tell(*done + jobs))?;
        let [gatekeeper_after, generator_after] = readings();
        *done += tally.done;
        let rate = tally.rate();
        let end = tally.end;
        if let (Some(bare), Some(responder), End::Complete) = (&mut measured.bare, responder, end) {
            let tally = carry(responder, Peer::Bare, &|_| {})?;
            bare.gatekeeper.push(rate);
            bare.responder.push(tally.rate());
            bare.amiss += tally.unanswered + tally.sent_again;
        }
        add(
            &mut measured.gatekeeper,
            gatekeeper_before,
            gatekeeper_after,
        );
        add(&mut measured.generator, generator_before, generator_after);
        measured.tally.merge(tally);
        Ok(())
    }
}

fn add(sum: &mut Option<Usage>, before: Option<Reading>, after: Option<Reading>) {
    if let (Some(before), Some(after)) = (before, after) {
        sum.get_or_insert_default().merge(after.since(before));
    }
}
