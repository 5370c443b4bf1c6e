//! The log, on standard error.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use crate::cli::RunArguments;
use crate::config::{LogFormat, LogLevel, LogSettings};

impl LogSettings {
    /// What the command line makes of the configuration's settings.
    #[must_use]
    pub fn with(self, arguments: &RunArguments) -> Self {
        let level = match (arguments.quiet, arguments.verbose) {
            (true, _) => LogLevel::Error,
            (false, 0) => self.level,
            (false, 1) => self.level.max(LogLevel::Debug),
            (false, 2..) => LogLevel::Trace,
        };
        Self {
            level,
            format: arguments.log_format.unwrap_or(self.format),
            ..self
        }
    }
}

/// Starts the log of the process. `H323GK_LOG` in the environment sets the level of single modules, as
/// `h323_ras=trace`.
pub fn start(settings: LogSettings) {
    let filter = EnvFilter::builder()
        .with_default_directive(settings.level.filter().into())
        .with_env_var("H323GK_LOG")
        .from_env_lossy();
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = std::io::stderr().is_terminal() && !plain;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(colour);
    // A second start finds the first one in place.
    let _already_started = match settings.format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
}
