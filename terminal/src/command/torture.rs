//! `h323 torture`: whether an endpoint withstands Setups with exceptional elements, or a gatekeeper such RAS messages.

use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use h323_h225::identifiers::EndpointIdentifier;
use h323_net::clock::Clock;
use h323_torture::{Case, Group, ras_suite_of, read_cases};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::options::seconds;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::report::{self, line};
use crate::resolve::{self, GatekeeperAt};
use crate::torture::run::{Alive, Times, Torturer};
use crate::torture::tally::{self, End, Reaction, Tally};
use crate::torture::{Way, is_nearby};

/// Arguments of `h323 torture`.
#[derive(Args, Clone, Debug)]
pub struct TortureArguments {
    /// The endpoint or gatekeeper: HOST, HOST:PORT
    #[arg(required_unless_present = "list")]
    pub target: Option<String>,

    /// Send a gatekeeper RAS messages in place of Setups
    #[arg(long)]
    pub ras: bool,

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

    /// How long there is to react to a case
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "0.2")]
    pub wait: Duration,

    /// How long there is to answer a valid Setup or GRQ
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "5")]
    pub answer: Duration,

    /// Send a valid Setup or GRQ after so many cases
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
    let names = |groups: [Group; 7]| groups.map(Group::name).join(", ");
    Group::named(name).ok_or_else(|| {
        let (setup, ras) = (names(Group::SETUP), names(Group::RAS));
        format!("expected one of {setup}, or with --ras of {ras}")
    })
}

impl TortureArguments {
    fn way(&self) -> Way {
        match self.ras {
            true => Way::Ras,
            false => Way::Calls,
        }
    }
}

/// Sends the cases.
pub async fn run(arguments: TortureArguments) -> Result<Exit, Failure> {
    let cases = chosen(&arguments)?;
    let target = match &arguments.target {
        Some(target) if !arguments.list => target,
        _ => return Ok(list(&cases)),
    };
    let way = arguments.way();
    let at = address(target, way, arguments.anywhere).await?;
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let clock = Clock::system();
    let began_at = clock.now();
    let times = Times {
        wait: arguments.wait,
        answer_within: arguments.answer,
    };
    let mut torturer = Torturer::new(way, at, times, clock.clone());
    let mut tally = Tally::new(way);
    let bar = progress(cases.len() as u64);
    let all = async {
        match torturer.probe().await {
            Alive::No(why) => {
                let question = way.question();
                Err(Failure::NotThere { at, question, why })
            }
            _ => {
                let cases = match registered(&arguments, &mut torturer).await {
                    Some(name) => retained(ras_suite_of(&name), &arguments),
                    None => cases,
                };
                Ok(send_all(&cases, arguments.every, &mut torturer, &mut tally, &bar).await)
            }
        }
    };
    let (end, exit) = tokio::select! {
        end = all => {
            let end = end?;
            let is_well = matches!(end, End::Complete) && tally.faltered.is_empty();
            (end, if is_well { Exit::Done } else { Exit::Refused })
        }
        exit = interrupts.next() => (End::Interrupted, exit),
    };
    bar.finish_and_clear();
    tally.registered = torturer.registered();
    torturer.leave().await;
    let took = clock.now().saturating_duration_since(began_at);
    let written = report::print(&match arguments.json {
        true => line(&tally.to_json(target, &end, took)),
        false => tally.to_text(&again(&arguments, target), target, &end, took),
    });
    Ok(if written == Exit::Done { exit } else { written })
}

/// The name that a gatekeeper gives us. Cases of a file go out as they are, from somebody whom it does not know.
async fn registered(
    arguments: &TortureArguments,
    torturer: &mut Torturer,
) -> Option<EndpointIdentifier> {
    match arguments.cases {
        Some(_) => None,
        None => torturer.register().await,
    }
}

async fn send_all(
    cases: &[Case],
    every: u32,
    torturer: &mut Torturer,
    tally: &mut Tally,
    bar: &ProgressBar,
) -> End {
    // The last case that was sent, and the first since a question was answered.
    let (mut last, mut since) = (None, None);
    for (number, case) in (1..).zip(cases) {
        let reaction = torturer.send(case).await;
        tally.add(reaction);
        bar.inc(1);
        let refused = match reaction {
            Reaction::NotConnected(why) => Some(why.to_string()),
            _ => None,
        };
        // One that was not sent is not to blame.
        let blamed = match last {
            Some(last) if refused.is_some() => last,
            _ => case,
        };
        last = Some(blamed);
        let first = *since.get_or_insert(blamed.number);
        if number % every != 0 && number as usize != cases.len() && refused.is_none() {
            continue;
        }
        since = None;
        let failure = |why| tally::Failure::after(blamed, first, why);
        match (torturer.probe().await, refused) {
            (Alive::Yes, None) => tally.probes += 1,
            (Alive::Yes, Some(why)) => {
                tally.probes += 1;
                tally.faltered.push(failure(why));
            }
            (Alive::Again(why), _) => tally.faltered.push(failure(why)),
            (Alive::No(why), _) => return End::Failed(failure(why)),
        }
    }
    End::Complete
}

/// The command that sends cases of these arguments once more, but for their numbers.
fn again(arguments: &TortureArguments, target: &str) -> String {
    let mut command = format!("h323 torture {target}");
    if arguments.ras {
        command += " --ras";
    }
    for group in &arguments.group {
        command += &format!(" --group {}", group.name());
    }
    if let Some(path) = &arguments.cases {
        command += &format!(" --cases {}", quoted(&path.display().to_string()));
    }
    if arguments.anywhere {
        command += " --anywhere";
    }
    command
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// The cases that are asked for.
fn chosen(arguments: &TortureArguments) -> Result<Vec<Case>, Failure> {
    let cases = match &arguments.cases {
        None => arguments.way().suite(),
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
    let cases = retained(cases, arguments);
    if cases.is_empty() {
        return Err(Failure::NoCases);
    }
    Ok(cases)
}

/// Those cases that are asked for.
fn retained(mut cases: Vec<Case>, arguments: &TortureArguments) -> Vec<Case> {
    let to = arguments.to.unwrap_or(u32::MAX);
    cases.retain(|case| {
        (arguments.from..=to).contains(&case.number)
            && (arguments.group.is_empty() || arguments.group.contains(&case.group))
    });
    cases
}

fn list(cases: &[Case]) -> Exit {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut lines = cases.iter().map(Case::line);
    let written = lines.try_for_each(|line| out.write_all(line.as_bytes()));
    report::written(written.and_then(|()| out.flush()))
}

/// Where the target is, if it may be tortured.
async fn address(target: &str, way: Way, anywhere: bool) -> Result<SocketAddr, Failure> {
    let no_host = || Failure::NoHost {
        target: target.to_owned(),
    };
    let at = match way {
        Way::Calls => resolve::target(target, None).await?.target.address(),
        Way::Ras => match resolve::gatekeeper(target, None).await? {
            GatekeeperAt::Address(at) => Some(at),
            GatekeeperAt::Discover => None,
        },
    };
    let at = at.ok_or_else(no_host)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_a_quoted_word_as_it_was() {
        assert_eq!(quoted("cases/a-1.txt"), "cases/a-1.txt");
        assert_eq!(quoted("my cases"), "'my cases'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
