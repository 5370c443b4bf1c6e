//! What calls are to come to, and what is done in them, as users say it.

use std::path::PathBuf;

use clap::Args;

use crate::softphone::expect::Expectation;

/// A scenario.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Scenario")]
pub struct ScenarioOptions {
    /// Do what this file says instead of what is typed; docs/softphone.md has the words
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,

    /// Exit with 0 if the call comes to this, and with 1 otherwise: connected, alerting, media, busy, reject, reject:CAUSE,
    /// no-answer, no-media, unreachable, more-digits, forwarded, paused, resumed, ended, codec:NAME, digits:DIGITS; with commas or given again, to all of them
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = str::parse::<Expectation>)]
    pub expect: Vec<Expectation>,
}
