//! `h323gk`: the gatekeeper daemon.

use std::fmt::Display;
use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser;
use h323_gatekeeper::cli::{Cli, Command, ConfigArguments, RunArguments};
use h323_gatekeeper::config::Config;
use h323_gatekeeper::{logging, service};
use h323_net::driver::Settings;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

/// The gatekeeper did not start.
const FAILED: u8 = 1;
/// The configuration is wrong: EX_USAGE of sysexits.
const BAD_CONFIG: u8 = 64;

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Run(arguments) => run(&arguments),
        Command::CheckConfig(arguments) => check_config(&arguments),
    }
}

fn check_config(arguments: &ConfigArguments) -> ExitCode {
    match Config::read(&arguments.config) {
        Ok(_) => {
            let sentence = format!("{}: the configuration is right", arguments.config.display());
            // Whoever closed standard output does not want to know.
            let _closed = writeln!(std::io::stdout(), "{sentence}");
            ExitCode::SUCCESS
        }
        Err(error) => fail(error, BAD_CONFIG),
    }
}

fn run(arguments: &RunArguments) -> ExitCode {
    let mut config = match Config::read(&arguments.config.config) {
        Ok(config) => config,
        Err(error) => return fail(error, BAD_CONFIG),
    };
    config.log = config.log.with(arguments);
    logging::start(config.log);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => return fail(error, FAILED),
    };
    let outcome = runtime.block_on(serve(&config));
    // A name server that does not answer may hold a thread for half a minute. Nobody waits for it.
    runtime.shutdown_background();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(error, FAILED),
    }
}

async fn serve(config: &Config) -> Result<(), Box<dyn std::error::Error>> {
    let (mut terminate, mut interrupt) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let sockets = service::Sockets::bind(config)?;
    let (stop, stops) = mpsc::channel(1);
    let running = service::run(config, sockets, stops, Settings::default());
    let mut running = std::pin::pin!(running);
    loop {
        tokio::select! {
            outcome = &mut running => return Ok(outcome?),
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        // A full channel holds a stop that has not been seen yet: one is as good as two.
        let _pending = stop.try_send(());
    }
}

fn fail(error: impl Display, code: u8) -> ExitCode {
    // Nobody is left to tell if this fails.
    let _closed = writeln!(std::io::stderr(), "h323gk: {error}");
    ExitCode::from(code)
}
