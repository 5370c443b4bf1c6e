//! The log, on standard error.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

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

/// The least time between two lines about the same [`Growth`].
const TELL_EVERY: Duration = Duration::from_secs(60);

/// Something that is counted and should not happen, told in the log now and then: as often as it
/// happens, it would fill the log.
#[derive(Debug, Default)]
pub(crate) struct Growth {
    told: u64,
    next_at: Option<Instant>,
}

impl Growth {
    /// How much the count has grown since that was told last, if it is time to tell.
    pub(crate) fn tell(&mut self, count: u64, now: Instant) -> Option<u64> {
        let more = count.saturating_sub(self.told);
        if more == 0 || self.next_at.is_some_and(|at| now < at) {
            return None;
        }
        (self.told, self.next_at) = (count, Some(now + TELL_EVERY));
        Some(more)
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
        // It would be told on standard error, and a panic if that is what failed.
        .log_internal_errors(false)
        .with_ansi(colour);
    // A second start finds the first one in place.
    let _already_started = match settings.format {
        LogFormat::Text => builder.try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
}

#[cfg(test)]
mod tests {
    use h323_net::clock::Clock;

    use super::*;

    #[test]
    fn growth_is_told_at_once_and_then_now_and_then() {
        let start = Clock::system().now();
        let at = |secs| start + Duration::from_secs(secs);
        let mut growth = Growth::default();
        assert_eq!(growth.tell(0, at(0)), None);
        assert_eq!(growth.tell(2, at(1)), Some(2));
        assert_eq!(growth.tell(5, at(60)), None);
        assert_eq!(growth.tell(7, at(61)), Some(5));
        assert_eq!(growth.tell(7, at(1000)), None);
    }
}
