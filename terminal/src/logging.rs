//! Logs: to standard error, never among the results.

use std::env::VarError;
use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Mutex;

use clap::{Args, ValueEnum};
use tracing_subscriber::filter::EnvFilter;
use tracing_subscriber::fmt::writer::BoxMakeWriter;

use crate::screen;

/// Where the help has these options.
const HEADING: &str = "Log";

/// Why there is no log.
#[derive(Debug, thiserror::Error)]
pub enum LoggingError {
    /// One word on each side of the command: the parser lets that pass.
    #[error("--quiet cannot be used with --verbose")]
    QuietAndVerbose,
    /// The file cannot be written.
    #[error("--output {}: {error}", path.display())]
    Output {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// The environment asks for something that cannot be.
    #[error("{VARIABLE} in the environment: {0}")]
    Filter(String),
}

/// How much is logged and how it looks; options of every command.
#[derive(Args, Clone, Debug)]
pub struct LoggingOptions {
    /// Log more: -v what happens, -vv why, -vvv every message on the wire
    #[arg(short, long, visible_short_alias = 't', action = clap::ArgAction::Count, global = true, help_heading = HEADING)]
    pub verbose: u8,

    /// Log errors only, and do not tell how calls get on
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = HEADING)]
    pub quiet: bool,

    /// Write the log to this file instead of standard error
    #[arg(short, long, value_name = "FILE", global = true, help_heading = HEADING)]
    pub output: Option<PathBuf>,

    /// Whether logs are coloured
    #[arg(
        long,
        value_enum,
        value_name = "auto|always|never",
        default_value = "auto",
        hide_possible_values = true,
        global = true,
        help_heading = HEADING
    )]
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

/// What in the environment overrides the level, per module if it likes.
const VARIABLE: &str = "H323_LOG";

/// Starts logging for the process.
pub fn start(options: &LoggingOptions) -> Result<(), LoggingError> {
    if options.quiet && options.verbose > 0 {
        return Err(LoggingError::QuietAndVerbose);
    }
    let level = match (options.quiet, options.verbose) {
        (true, _) => "error",
        (false, 0) => "warn",
        (false, 1) => "info",
        (false, 2) => "debug",
        (false, 3..) => "trace",
    };
    let filter = match std::env::var(VARIABLE) {
        Ok(directives) if !directives.is_empty() => EnvFilter::try_new(directives)
            .map_err(|error| LoggingError::Filter(error.to_string()))?,
        Ok(_) | Err(VarError::NotPresent) => EnvFilter::new(level),
        Err(error) => return Err(LoggingError::Filter(error.to_string())),
    };
    let (writer, colour) = match &options.output {
        Some(path) => {
            let file = File::create(path).map_err(|error| LoggingError::Output {
                path: path.clone(),
                error,
            })?;
            (BoxMakeWriter::new(Mutex::new(file)), false)
        }
        None => (
            BoxMakeWriter::new(|| screen::Stderr),
            options.color.wanted(&io::stderr()),
        ),
    };
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        // It would be told on standard error, and a panic if that is what failed.
        .log_internal_errors(false)
        .with_ansi(colour)
        .finish();
    // A second start would find the first one in place, which serves as well.
    let _already_started = tracing::subscriber::set_global_default(subscriber);
    Ok(())
}
