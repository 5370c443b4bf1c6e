//! `h323 register`: registers with a gatekeeper and says how that went.

use std::time::Duration;

use clap::Args;
use h323_endpoint::Registered;
use h323_h225::address::alias_text;
use serde_json::{Value, json};

use crate::cli::options::{EndpointOptions, SignallingOptions, seconds};
use crate::cli::recording::RecordingOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::report::{self, line};
use crate::station::{Station, UsualPort};
use crate::trace;

/// Arguments of `h323 register`.
#[derive(Args, Clone, Debug)]
pub struct RegisterArguments {
    /// Stay registered this long, then unregister
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "0")]
    pub duration: Duration,

    /// Who we are.
    #[command(flatten)]
    pub endpoint: EndpointOptions,
}

/// Registers, stays as long as it is told, and unregisters. Without `--gatekeeper`, whoever answers is asked.
pub async fn run(arguments: RegisterArguments) -> Result<Exit, Failure> {
    if arguments.endpoint.no_gatekeeper {
        return Err(Failure::NobodyToRegisterWith);
    }
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let mut options = arguments.endpoint.clone();
    // There is nothing to be done without one.
    options.require_gatekeeper = true;
    let signalling = SignallingOptions::default();
    let recording = RecordingOptions::default();
    let mut station = tokio::select! {
        opened = Station::open(&options, &signalling, &recording, UsualPort::Any, None) => opened?,
        exit = interrupts.next() => {
            if options.json {
                report::print(&line(&report::interrupted(exit)));
            }
            return Ok(exit);
        }
    };
    let began_at = station.clock.now();
    let result = tokio::select! {
        registered = station.registered(trace::event) => registered,
        exit = interrupts.next() => {
            tokio::select! {
                () = station.close(trace::event) => {}
                exit = interrupts.at_once() => return Ok(exit),
            }
            if options.json {
                report::print(&line(&report::interrupted(exit)));
            }
            return Ok(exit);
        }
    };
    let mut exit = Exit::Done;
    if let Ok(Some(registered)) = &result {
        let took = station.clock.now().saturating_duration_since(began_at);
        let shown = match options.json {
            true => line(&to_json(registered, took)),
            false => to_text(registered, took),
        };
        exit = report::print(&shown);
        let until = Some(station.clock.now() + arguments.duration);
        tokio::select! {
            () = stay(&mut station, until) => {}
            interrupted = interrupts.next() => exit = interrupted,
        }
    }
    tokio::select! {
        () = station.close(trace::event) => {}
        exit = interrupts.at_once() => return Ok(exit),
    }
    result.map(|_| exit)
}

/// Reads events until then.
async fn stay(station: &mut Station, until: Option<std::time::Instant>) {
    loop {
        tokio::select! {
            event = station.phone.event() => match event {
                Some(event) => trace::event(&event),
                None => return,
            },
            () = station.clock.sleep_until(until) => return,
        }
    }
}

fn to_json(registered: &Registered, took: Duration) -> Value {
    json!({
        "schema": 1,
        "result": "registered",
        "gatekeeper": registered.gatekeeper,
        "gatekeeper_identifier": registered.gatekeeper_identifier.as_ref().map(ToString::to_string),
        "endpoint_identifier": registered.endpoint_identifier.to_string(),
        "aliases": registered.aliases.iter().map(alias_text).collect::<Vec<_>>(),
        "time_to_live_secs": registered.time_to_live.map(|ttl| ttl.as_secs()),
        "took_ms": took.as_millis() as u64,
    })
}

fn to_text(registered: &Registered, took: Duration) -> String {
    let aliases: Vec<String> = registered.aliases.iter().map(alias_text).collect();
    let name = registered
        .gatekeeper_identifier
        .as_ref()
        .map(ToString::to_string);
    format!(
        "registered with {} {} as {} ({}) for {}, after {} ms\n",
        name.unwrap_or_else(|| "gatekeeper".to_owned()),
        registered.gatekeeper,
        registered.endpoint_identifier,
        aliases.join(", "),
        match registered.time_to_live {
            Some(ttl) => format!("{} s", ttl.as_secs()),
            None => "ever".to_owned(),
        },
        took.as_millis()
    )
}
