//! `h323 call`: makes one call.

use std::time::Duration;

use clap::Args;
use h323_endpoint::Target;
use serde_json::json;

use super::source;
use crate::audio::sample_rate_hz;
use crate::cli::establishment::CallingOptions;
use crate::cli::options::{EndpointOptions, SignallingOptions, SoundOptions, seconds};
use crate::cli::recording::RecordingOptions;
use crate::cli::scenario::ScenarioOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::logging::LoggingOptions;
use crate::report::{self, line};
use crate::resolve;
use crate::softphone::desk::{Closing, Desk, Rules};
use crate::softphone::live::Live;
use crate::softphone::outcome::Outcome;
use crate::softphone::scenario::Scenario;
use crate::softphone::script;
use crate::softphone::words::digits;
use crate::station::{Station, UsualPort};
use crate::trace;

/// Arguments of `h323 call`.
#[derive(Args, Clone, Debug)]
pub struct CallArguments {
    /// A number, a name, NAME@HOST, NAME@HOST:PORT, an h323: URL or an address
    pub target: String,

    /// Hang up this many seconds after the call is answered
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub duration: Option<Duration>,

    /// Send these digits once the call is answered
    #[arg(long, value_name = "DIGITS", value_parser = digits)]
    pub dtmf: Option<String>,

    /// What is to come of it.
    #[command(flatten)]
    pub scenario: ScenarioOptions,

    /// Who we are.
    #[command(flatten)]
    pub endpoint: EndpointOptions,

    /// How the call is set up.
    #[command(flatten)]
    pub signalling: SignallingOptions,

    /// What only calls that we make have.
    #[command(flatten)]
    pub calling: CallingOptions,

    /// What is said and heard.
    #[command(flatten)]
    pub sound: SoundOptions,

    /// What is kept as it comes.
    #[command(flatten)]
    pub recording: RecordingOptions,
}

/// Makes the call and says how it went.
pub async fn run(arguments: CallArguments, logging: LoggingOptions) -> Result<Exit, Failure> {
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let scenario = match &arguments.scenario.script {
        Some(path) => Some(Scenario::new(script::read(path)?)),
        None => None,
    };
    let judged =
        !arguments.scenario.expect.is_empty() || scenario.as_ref().is_some_and(Scenario::judges);
    let rate_hz = sample_rate_hz(arguments.signalling.codecs()?);
    let source = source(&arguments.sound, rate_hz)?;
    let json = arguments.endpoint.json;
    let opened = tokio::select! {
        opened = open(&arguments) => opened?,
        exit = interrupts.next() => return Ok(tell_interrupted(json, exit)),
    };
    let (target, mut station) = opened;
    let rules = Rules {
        // Whoever calls us meanwhile finds us busy.
        most_incoming: Some(0),
        duration: arguments.duration,
        dtmf: arguments.dtmf.clone(),
        record: arguments.sound.record.clone(),
        expect: arguments.scenario.expect.clone(),
        ..Rules::default()
    };
    let mut desk = Desk::new(rules, source, scenario, Live::on_terminal(&logging), |_| {});
    let dialled = tokio::select! {
        dialled = dial(&mut desk, &mut station, &target, &arguments.target) => dialled.map(|()| None),
        exit = interrupts.next() => Ok(Some(exit)),
    };
    let closing = match dialled {
        Ok(None) => desk.run(&mut station, &mut interrupts).await,
        Ok(interrupted) => Ok(Closing {
            interrupted,
            ..Closing::default()
        }),
        Err(failure) => Err(failure),
    };
    let outcome = desk.close().await;
    tokio::select! {
        () = station.close(trace::event) => {}
        exit = interrupts.at_once() => return Ok(exit),
    }
    let closing = closing?;
    match (outcome, closing.interrupted) {
        (Some(outcome), _) => Ok(tell(&outcome, &closing, judged, json)),
        (None, Some(exit)) => Ok(tell_interrupted(json, exit)),
        // A call is always followed to its end.
        (None, None) => Err(Failure::Stopped),
    }
}

/// Finds out where the call goes, and opens the endpoint.
async fn open(arguments: &CallArguments) -> Result<(Target, Station), Failure> {
    let found = resolve::target(&arguments.target, arguments.endpoint.interface).await?;
    let target = found.target;
    if target.address().is_none() && arguments.endpoint.gatekeeper().is_none() {
        return Err(Failure::NoGatekeeper(Box::new(target)));
    }
    let mut station = Station::open(
        &arguments.endpoint,
        &arguments.signalling,
        &arguments.recording,
        UsualPort::Any,
        target.address(),
    )
    .await?;
    station.jitter = arguments.sound.jitter;
    arguments.calling.apply(&mut station.options);
    station.options.alternates = found.others;
    Ok((target, station))
}

async fn dial(
    desk: &mut Desk<'_>,
    station: &mut Station,
    target: &Target,
    name: &str,
) -> Result<(), Failure> {
    station.registered(trace::event).await?;
    desk.dial(station, target, name).await
}

/// Says how the call went; the exit code that tells of it. A call that came to what was expected of it is as it should
/// be, however it went.
fn tell(outcome: &Outcome, closing: &Closing, judged: bool, json: bool) -> Exit {
    let exit = match (closing.interrupted, outcome.failure(), judged) {
        (Some(exit), _, _) | (None, Some(exit), _) => exit,
        (None, None, _) if !closing.unmet.is_empty() => Exit::Refused,
        (None, None, true) => Exit::Done,
        (None, None, false) => outcome.exit(),
    };
    let shown = if json {
        let mut object = outcome.json(exit);
        object["unmet"] = json!(closing.unmet);
        line(&object)
    } else {
        outcome.text()
    };
    for sentence in &closing.unmet {
        report::failure(sentence, exit);
    }
    match report::print(&shown) {
        Exit::Done => exit,
        failed => failed,
    }
}

/// Says that nothing came of it, where scripts look for it; people know.
fn tell_interrupted(json: bool, exit: Exit) -> Exit {
    if json {
        report::print(&line(&report::interrupted(exit)));
    }
    exit
}
