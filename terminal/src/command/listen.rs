//! `h323 listen`: takes calls.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;
use serde_json::json;

use super::{sink, source};
use crate::audio::sample_rate_hz;
use crate::cli::establishment::TakingOptions;
use crate::cli::options::{EndpointOptions, SignallingOptions, SoundOptions, seconds};
use crate::cli::recording::RecordingOptions;
use crate::cli::scenario::ScenarioOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::logging::LoggingOptions;
use crate::report::{self, line};
use crate::resolve;
use crate::softphone::desk::{Desk, Elsewhere, Over, Rules};
use crate::softphone::live::Live;
use crate::softphone::scenario::Scenario;
use crate::softphone::script;
use crate::station::{Station, UsualPort};
use crate::trace;

/// Arguments of `h323 listen`.
#[derive(Args, Clone, Debug)]
pub struct ListenArguments {
    /// Answer calls at once; otherwise `a` answers and `b` refuses, on a terminal as keys, elsewhere with Enter
    #[arg(short, long)]
    pub auto_answer: bool,

    /// End after this many calls; with --script after one
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..), conflicts_with = "script")]
    pub max_calls: Option<u64>,

    /// Hang up this many seconds after a call is answered
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub duration: Option<Duration>,

    /// What is to come of the calls.
    #[command(flatten)]
    pub scenario: ScenarioOptions,

    /// Who we are.
    #[command(flatten)]
    pub endpoint: EndpointOptions,

    /// How calls are set up.
    #[command(flatten)]
    pub signalling: SignallingOptions,

    /// What only calls that we take have.
    #[command(flatten)]
    pub taking: TakingOptions,

    /// What is said and heard.
    #[command(flatten)]
    pub sound: SoundOptions,

    /// What is kept as it comes.
    #[command(flatten)]
    pub recording: RecordingOptions,
}

/// Takes calls until it is told to end.
pub async fn run(arguments: ListenArguments, logging: LoggingOptions) -> Result<Exit, Failure> {
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    // A file that cannot be read, played or written should be known before the first call.
    let scenario = match &arguments.scenario.script {
        Some(path) => Some(Scenario::new(script::read(path)?)),
        None => None,
    };
    let rate_hz = sample_rate_hz(arguments.signalling.codecs()?);
    let source = source(&arguments.sound, rate_hz)?;
    sink(arguments.sound.record.as_deref(), rate_hz)?;
    let opening = async {
        let forward = match &arguments.taking.forward {
            Some(name) => Some(Elsewhere {
                name: name.clone(),
                target: resolve::target(name, None).await?.target,
            }),
            None => None,
        };
        let (endpoint, signalling) = (&arguments.endpoint, &arguments.signalling);
        let (recording, port) = (&arguments.recording, UsualPort::WellKnown);
        let station = Station::open(endpoint, signalling, recording, port, None).await?;
        Ok::<_, Failure>((forward, station))
    };
    let (forward, mut station) = tokio::select! {
        opened = opening => opened?,
        exit = interrupts.next() => return Ok(exit),
    };
    station.jitter = arguments.sound.jitter;
    let registered = tokio::select! {
        registered = station.registered(trace::event) => registered.map(|_| None),
        exit = interrupts.next() => Ok(Some(exit)),
    };
    if !matches!(registered, Ok(None)) {
        tokio::select! {
            () = station.close(trace::event) => {}
            exit = interrupts.at_once() => return Ok(exit),
        }
        return registered.map(|exit| exit.unwrap_or(Exit::Done));
    }
    let json = arguments.endpoint.json;
    announce(json, station.listening);
    let rules = Rules {
        auto_answer: arguments.auto_answer,
        forward,
        early_media: arguments.taking.early_media,
        number_length: arguments.taking.number_length.map(usize::from),
        // A scenario is about one call.
        most_incoming: arguments.max_calls.or(scenario.as_ref().map(|_| 1)),
        duration: arguments.duration,
        dtmf: None,
        record: arguments.sound.record,
        expect: arguments.scenario.expect,
    };
    let live = Live::on_terminal(&logging);
    let mut desk = Desk::new(rules, source, scenario, live, |over| tell(over, json));
    let closing = desk.run(&mut station, &mut interrupts).await;
    desk.close().await;
    tokio::select! {
        () = station.close(trace::event) => {}
        exit = interrupts.at_once() => return Ok(exit),
    }
    let closing = closing?;
    let exit = match closing.unmet.is_empty() {
        true => Exit::Done,
        false => Exit::Refused,
    };
    for sentence in &closing.unmet {
        report::failure(sentence, exit);
    }
    Ok(closing.interrupted.unwrap_or(exit))
}

/// Says where calls are taken.
fn announce(json: bool, at: SocketAddr) {
    let text = if json {
        line(&json!({ "schema": 1, "event": "listening", "address": at }))
    } else {
        format!("takes calls at {at}\n")
    };
    report::print(&text);
}

/// Says how a call went.
fn tell(call: &Over, json: bool) {
    let text = if json {
        let mut object = call.outcome.json(call.outcome.exit());
        object["event"] = json!("call");
        object["recording"] = json!(call.recording);
        object["unmet"] = json!(call.unmet);
        line(&object)
    } else {
        call.outcome.text()
    };
    report::print(&text);
}
