//! How long things may take, as users set it.

use std::time::Duration;

use clap::Args;
use h323_h225::call::Timers;

use super::options::seconds;

/// Timers of calls.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Timers")]
pub struct TimerOptions {
    /// How long a signalling connection may take to come about [default: 10]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub connect_timeout: Option<Duration>,

    /// T301: how long the called user may be alerted [default: 180]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t301: Option<Duration>,

    /// T302: how long nothing may be added to a number that comes in pieces [default: 15]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t302: Option<Duration>,

    /// T303: how long Setup may be unanswered [default: 4]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t303: Option<Duration>,

    /// T304: how long digits may be unanswered [default: 30]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t304: Option<Duration>,

    /// T310: how long nothing may follow Call Proceeding [default: 120]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t310: Option<Duration>,

    /// T322: how long a Status Inquiry may be unanswered before it is sent again, and then given up [default: 4]
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub t322: Option<Duration>,
}

impl TimerOptions {
    /// The timers, the usual ones where the user has no wish.
    pub fn timers(&self) -> Timers {
        let usual = Timers::default();
        Timers {
            t301: self.t301.unwrap_or(usual.t301),
            t302: self.t302.unwrap_or(usual.t302),
            t303: self.t303.unwrap_or(usual.t303),
            t304: self.t304.unwrap_or(usual.t304),
            t310: self.t310.unwrap_or(usual.t310),
            t322: self.t322.unwrap_or(usual.t322),
            establishment: usual.establishment,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    /// The help tells the usual values, which are elsewhere.
    #[test]
    fn the_help_has_the_usual_values() {
        let usual = Timers::default();
        let connect = h323_net::tcp::Limits::default().connect_timeout;
        let command = crate::cli::Cli::command();
        let call = command.find_subcommand("call").unwrap();
        for (name, expected) in [
            ("connect_timeout", connect),
            ("t301", usual.t301),
            ("t302", usual.t302),
            ("t303", usual.t303),
            ("t304", usual.t304),
            ("t310", usual.t310),
            ("t322", usual.t322),
        ] {
            let option = call.get_arguments().find(|option| option.get_id() == name);
            let help = option.unwrap().get_help().unwrap().to_string();
            let seconds = expected.as_secs();
            assert!(help.ends_with(&format!("[default: {seconds}]")), "{help}");
        }
    }

    #[test]
    fn only_what_is_wished_is_not_as_usual() {
        let wished = TimerOptions {
            t301: Some(Duration::from_secs(1)),
            ..TimerOptions::default()
        };
        let expected = Timers {
            t301: Duration::from_secs(1),
            ..Timers::default()
        };
        assert_eq!(wished.timers(), expected);
    }
}
