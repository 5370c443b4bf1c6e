//! Logs: to standard error, never among the results.

use std::io::IsTerminal;

use clap::{Args, ValueEnum};
use tracing_subscriber::filter::EnvFilter;

/// How much is logged and how it looks; options of every command.
#[derive(Args, Clone, Debug)]
pub struct LoggingOptions {
    /// Log more: -v what happens, -vv why, -vvv every message on the wire
    #[arg(short, long, action = clap::ArgAction::Count, global = true)]
    pub verbose: u8,

    /// Log errors only
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Whether logs are coloured
    #[arg(long, value_enum, default_value = "auto", global = true)]
    pub color: Color,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says NO_COLOR.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether what goes to a stream is to be coloured.
    pub fn wanted(self, stream: &impl IsTerminal) -> bool {
        match self {
            Self::Auto => {
                stream.is_terminal()
                    && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            }
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// Starts logging for the process. The environment's `H323_LOG` overrides the level, per module if it likes.
pub fn start(options: &LoggingOptions) {
    let level = match (options.quiet, options.verbose) {
        (true, _) => "error",
        (false, 0) => "warn",
        (false, 1) => "info",
        (false, 2) => "debug",
        (false, 3..) => "trace",
    };
    let filter = EnvFilter::try_from_env("H323_LOG").unwrap_or_else(|_| EnvFilter::new(level));
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(options.color.wanted(&std::io::stderr()))
        .finish();
    // A second start would find the first one in place, which serves as well.
    let _already_started = tracing::subscriber::set_global_default(subscriber);
}
