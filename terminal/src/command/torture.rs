//! `h323 torture`: whether an endpoint withstands Setups with exceptional elements.

use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use h323_net::clock::Clock;
use h323_torture::{Case, Group, read_cases, suite};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::options::seconds;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::report::{self, line};
use crate::resolve;
use crate::torture::is_nearby;
use crate::torture::run::{Alive, Torturer};
use crate::torture::tally::{End, Tally};

/// Arguments of `h323 torture`.
#[derive(Args, Clone, Debug)]
pub struct TortureArguments {
    /// The endpoint: HOST, HOST:PORT
    #[arg(required_unless_present = "list")]
    pub target: Option<String>,

    /// Only cases of this group, which may be given several times
    #[arg(long, value_name = "GROUP", value_parser = group)]
    pub group: Vec<Group>,

    /// Only cases from this number on
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub from: u32,

    /// Only cases up to this number
    #[arg(long, value_name = "N")]
    pub to: Option<u32>,

    /// Cases from a file in place of the suite
    #[arg(long, value_name = "FILE")]
    pub cases: Option<PathBuf>,

    /// Print the cases, a line for each, and send nothing
    #[arg(long)]
    pub list: bool,

    /// How long the endpoint has to react to a case
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "0.2")]
    pub wait: Duration,

    /// How long the endpoint has to answer a valid Setup
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "5")]
    pub answer: Duration,

    /// Send a valid Setup after so many cases
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub every: u32,

    /// Send to an address that is neither of this host nor of a private network
    #[arg(long)]
    pub anywhere: bool,

    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

fn group(name: &str) -> Result<Group, String> {
    let names = || Group::ALL.map(Group::name).join(", ");
    Group::named(name).ok_or_else(|| format!("expected one of {}", names()))
}

/// Sends the cases.
pub async fn run(arguments: TortureArguments) -> Result<Exit, Failure> {
    let cases = chosen(&arguments)?;
    let target = match &arguments.target {
        Some(target) if !arguments.list => target,
        _ => return Ok(list(&cases)),
    };
    let at = address(target, arguments.anywhere).await?;
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let clock = Clock::system();
    let began_at = clock.now();
    let mut torturer = Torturer::new(at, arguments.wait, arguments.answer, clock.clone());
    if let Alive::No(why) = torturer.probe().await {
        return Err(Failure::NotThere { at, why });
    }
    let mut tally = Tally::default();
    let bar = progress(cases.len() as u64);
    let (end, exit) = tokio::select! {
        end = send_all(&cases, arguments.every, &mut torturer, &mut tally, &bar) => {
            let is_well = matches!(end, End::Complete) && tally.faltered.is_empty();
            (end, if is_well { Exit::Done } else { Exit::Refused })
        }
        exit = interrupts.next() => (End::Interrupted, exit),
    };
    bar.finish_and_clear();
    let took = clock.now().saturating_duration_since(began_at);
    let written = report::print(&match arguments.json {
        true => line(&tally.to_json(target, &end, took)),
        false => tally.to_text(target, &end, took),
    });
    Ok(if written == Exit::Done { exit } else { written })
}

async fn send_all(
    cases: &[Case],
    every: u32,
    torturer: &mut Torturer,
    tally: &mut Tally,
    bar: &ProgressBar,
) -> End {
    for (number, case) in (1..).zip(cases) {
        let reaction = torturer.send(case).await;
        tally.add(reaction);
        bar.inc(1);
        if number % every != 0 && number as usize != cases.len() {
            continue;
        }
        match Torturer::failure(case, torturer.probe().await) {
            None => tally.probes += 1,
            Some((failure, false)) => tally.faltered.push(failure),
            Some((failure, true)) => return End::Failed(failure),
        }
    }
    End::Complete
}

/// The cases that are asked for.
fn chosen(arguments: &TortureArguments) -> Result<Vec<Case>, Failure> {
    let mut cases = match &arguments.cases {
        None => suite(),
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|error| Failure::File {
                path: path.clone(),
                error,
            })?;
            read_cases(&text).map_err(|error| Failure::Cases {
                path: path.clone(),
                error,
            })?
        }
    };
    let to = arguments.to.unwrap_or(u32::MAX);
    cases.retain(|case| {
        (arguments.from..=to).contains(&case.number)
            && (arguments.group.is_empty() || arguments.group.contains(&case.group))
    });
    if cases.is_empty() {
        return Err(Failure::NoCases);
    }
    Ok(cases)
}

fn list(cases: &[Case]) -> Exit {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut lines = cases.iter().map(Case::line);
    let written = lines.try_for_each(|line| out.write_all(line.as_bytes()));
    report::written(written.and_then(|()| out.flush()))
}

/// Where the target is, if it may be tortured.
async fn address(target: &str, anywhere: bool) -> Result<SocketAddr, Failure> {
    let target = resolve::target(target, None).await?;
    let at = target
        .address()
        .ok_or_else(|| Failure::NoGatekeeper(Box::new(target)))?;
    match anywhere || is_nearby(at.ip()) {
        true => Ok(at),
        false => Err(Failure::FarAway { at }),
    }
}

fn progress(len: u64) -> ProgressBar {
    let target = match io::stderr().is_terminal() {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    };
    let bar = ProgressBar::with_draw_target(Some(len), target);
    // The template is known to be one.
    if let Ok(style) =
        ProgressStyle::with_template("{wide_bar} case {pos} of {len}, {per_sec}, {eta}")
    {
        bar.set_style(style);
    }
    bar
}
