//! `h323 load`: how many requests a gatekeeper answers, and how soon.

use std::io::{self, IsTerminal};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::{Args, Subcommand};
use h323_load::limits::{MAX_ENDPOINTS, MAX_ROUNDS, MAX_SOCKETS, MAX_WINDOW, MIN_ENDPOINTS};
use h323_load::report::Verdict;
use h323_load::{Peer, Phase};
use h323_net::clock::Clock;
use h323_net::seed;
use h323_net::udp::MAX_DATAGRAM;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::load::measure::{Plan, measure};
use crate::load::refuse_elsewhere;
use crate::load::responder::Responder;
use crate::load::usage::Process;
use crate::report::{self, Form, line};
use crate::resolve::{self, GatekeeperAt};

/// The fewest octets of a responder's answers: the number of the request is among them.
const MIN_OCTETS: i64 = 16;

/// What puts load on a gatekeeper, and what it is compared with.
#[derive(Subcommand, Clone, Debug)]
pub enum LoadCommand {
    /// Register endpoints with a gatekeeper, keep them registered, have them call and look for each other
    Ras(Box<RasArguments>),

    /// Answer datagrams and do nothing else, for --compare and --bare of `h323 load ras`
    Responder(ResponderArguments),
}

/// Arguments of `h323 load ras`.
#[derive(Args, Clone, Debug)]
pub struct RasArguments {
    /// The gatekeeper: HOST, HOST:PORT
    pub target: String,

    /// How many endpoints there are
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(i64::from(MIN_ENDPOINTS)..=i64::from(MAX_ENDPOINTS)))]
    pub endpoints: u32,

    /// What they do when they have registered: keep-alive, call, locate [default: all of it]
    #[arg(long, value_name = "PHASE", value_delimiter = ',', value_parser = phase)]
    pub what: Vec<Phase>,

    /// Requests in flight
    #[arg(long, value_name = "W", default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=MAX_WINDOW as i64))]
    pub window: u32,

    /// Sockets that they leave from
    #[arg(long, value_name = "S", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=MAX_SOCKETS as i64))]
    pub sockets: u32,

    /// How often each endpoint does what comes after its registration
    #[arg(long, value_name = "K", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_ROUNDS)))]
    pub rounds: u32,

    /// The target is no gatekeeper but a responder
    #[arg(long, conflicts_with = "compare")]
    pub bare: bool,

    /// Let this responder take turns with the gatekeeper, and give the ratio
    #[arg(long, value_name = "HOST:PORT")]
    pub compare: Option<SocketAddr>,

    /// How many turns each has in a phase
    #[arg(long, value_name = "N", default_value_t = 5, requires = "compare", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub turns: u32,

    /// The gatekeeper's process, to tell what it uses
    #[arg(long, value_name = "PID")]
    pub pid: Option<u32>,

    /// Put load on an address that is not of this host alone
    #[arg(long)]
    pub anywhere: bool,

    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `h323 load responder`.
#[derive(Args, Clone, Debug)]
pub struct ResponderArguments {
    /// Where to answer; port 0 is any free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:0")]
    pub at: SocketAddr,

    /// How many octets an answer has
    #[arg(long, value_name = "N", default_value_t = 128, value_parser = clap::value_parser!(u16).range(MIN_OCTETS..=MAX_DATAGRAM as i64))]
    pub octets: u16,

    /// Answer at an address that is not of this host alone
    #[arg(long)]
    pub anywhere: bool,

    /// Print a JSON object for each thing that happens
    #[arg(long)]
    pub json: bool,
}

fn phase(name: &str) -> Result<Phase, String> {
    let names = || Phase::ALL.map(Phase::name).join(", ");
    Phase::named(name).ok_or_else(|| format!("expected one of {}", names()))
}

impl LoadCommand {
    /// How it tells what came of it.
    pub fn form(&self) -> Form {
        match self {
            Self::Ras(arguments) => Form::object_if(arguments.json),
            Self::Responder(arguments) if arguments.json => Form::Events,
            Self::Responder(_) => Form::Text,
        }
    }
}

impl RasArguments {
    /// What is done: nothing comes before the registration.
    fn phases(&self) -> Vec<Phase> {
        let is_asked = |phase: &Phase| {
            *phase == Phase::Register || self.what.is_empty() || self.what.contains(phase)
        };
        Phase::ALL.into_iter().filter(is_asked).collect()
    }
}

/// Carries out one of them.
pub async fn run(load: LoadCommand) -> Result<Exit, Failure> {
    match load {
        LoadCommand::Ras(arguments) => ras(*arguments).await,
        LoadCommand::Responder(arguments) => respond(arguments).await,
    }
}

async fn ras(arguments: RasArguments) -> Result<Exit, Failure> {
    let target = match resolve::gatekeeper(&arguments.target, None).await? {
        GatekeeperAt::Address(at) => at,
        GatekeeperAt::Discover => {
            return Err(Failure::NoHost {
                target: arguments.target,
            });
        }
    };
    for at in [Some(target), arguments.compare].into_iter().flatten() {
        refuse_elsewhere(at, arguments.anywhere)?;
    }
    let process = |pid| Process::of(pid).map_err(|error| Failure::Process { pid, error });
    let plan = Plan {
        target,
        peer: if arguments.bare {
            Peer::Bare
        } else {
            Peer::Gatekeeper
        },
        compare: arguments.compare,
        turns: arguments.turns as usize,
        endpoints: arguments.endpoints,
        phases: arguments.phases(),
        rounds: arguments.rounds,
        window: arguments.window as usize,
        sockets: arguments.sockets as usize,
        process: arguments.pid.map(process).transpose()?,
        seed: seed::draw()?,
    };
    let bar = progress(plan.jobs());
    let (clock, shown) = (Clock::system(), bar.clone());
    let (measured, interrupted) = until_interrupted(move |stop| {
        measure(&plan, &clock, stop, &|done| shown.set_position(done))
    })
    .await?;
    bar.finish_and_clear();
    let Some(measured) = measured else {
        return Ok(interrupted.unwrap_or(Exit::Interrupted));
    };
    let measured = measured?;
    let verdict = measured.verdict();
    let exit = match (verdict, interrupted) {
        (Verdict::Interrupted, Some(exit)) => exit,
        (Verdict::Answered, _) => Exit::Done,
        (Verdict::Silent, _) => Exit::NoAnswer,
        (Verdict::Failed | Verdict::Interrupted, _) => Exit::Refused,
    };
    let written = report::print(&match arguments.json {
        true => line(&measured.to_json()),
        false => measured.to_string(),
    });
    Ok(if written == Exit::Done { exit } else { written })
}

async fn respond(arguments: ResponderArguments) -> Result<Exit, Failure> {
    let ResponderArguments {
        at,
        octets,
        anywhere,
        json,
    } = arguments;
    refuse_elsewhere(at, anywhere)?;
    let failure = |error| Failure::Socket { at, error };
    let responder = Responder::bind(at, octets.into()).map_err(failure)?;
    let bound = responder.local_addr().map_err(failure)?;
    let say = |event: &str, what: &str, value: serde_json::Value, text: String| {
        report::print(&match json {
            true => line(&json!({ "schema": 1, "event": event, what: value })),
            false => text,
        })
    };
    say(
        "ready",
        "address",
        json!(bound),
        format!("answering at {bound}\n"),
    );
    let (answered, interrupted) = until_interrupted(move |stop| responder.run(stop)).await?;
    if let Some(answered) = answered {
        let answered = answered.map_err(failure)?;
        say(
            "ended",
            "answered",
            json!(answered),
            format!("answered {answered} datagrams\n"),
        );
    }
    Ok(interrupted.unwrap_or(Exit::Done))
}

/// Runs what keeps a thread busy until it is done. An interrupt tells it to stop, and waits for it; a second one does not:
/// then there is no result. The exit code is that of the interrupt.
async fn until_interrupted<T: Send + 'static>(
    work: impl FnOnce(&AtomicBool) -> T + Send + 'static,
) -> Result<(Option<T>, Option<Exit>), Failure> {
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let stop = Arc::new(AtomicBool::new(false));
    let told = stop.clone();
    let mut work = tokio::task::spawn_blocking(move || work(&told));
    let exit = tokio::select! {
        done = &mut work => return Ok((Some(done.map_err(|_| Failure::Stopped)?), None)),
        exit = interrupts.next() => exit,
    };
    stop.store(true, Ordering::Relaxed);
    tokio::select! {
        done = &mut work => Ok((Some(done.map_err(|_| Failure::Stopped)?), Some(exit))),
        exit = interrupts.at_once() => Ok((None, Some(exit))),
    }
}

fn progress(len: u64) -> ProgressBar {
    let target = match io::stderr().is_terminal() {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    };
    let bar = ProgressBar::with_draw_target(Some(len), target);
    // The template is known to be one.
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos} of {len}, {per_sec}, {eta}") {
        bar.set_style(style);
    }
    bar
}
