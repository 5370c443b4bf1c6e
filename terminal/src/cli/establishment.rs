//! How calls come about: what only those that we make have, and what only those that we take.

use clap::{Args, ValueEnum};
use h323_endpoint::limits::MAX_NUMBER;
use h323_endpoint::{CallOptions, EarlyH245};

use super::options::feature;

/// What only calls that we make have.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Calling")]
pub struct CallingOptions {
    /// Begin H.245 with the Setup: say where a connection for it is taken (address), or send its first messages along, beside fast connect (parallel) [default: no]
    #[arg(
        long,
        value_enum,
        value_name = "no|address|parallel",
        hide_possible_values = true
    )]
    pub early_h245: Option<Early>,

    /// As --early-h245 parallel
    #[arg(long = "h245setupenable", conflicts_with = "early_h245")]
    pub h245_setup_enable: bool,

    /// Ask the other side to send no media before it answers
    #[arg(long)]
    pub media_wait_for_connect: bool,

    /// How often the other side, or a gatekeeper, may send the call elsewhere [default: 5]
    #[arg(long, value_name = "N")]
    pub diversions: Option<u8>,

    /// Call nobody who lacks this feature, by its number in H.460; may be given again
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(..=MAX_FEATURE))]
    pub needs: Vec<u16>,
}

/// The highest number that a feature of H.460 has.
pub const MAX_FEATURE: i64 = 16_383;

impl CallingOptions {
    /// Says so in the options of a call.
    pub fn apply(&self, options: &mut CallOptions) {
        options.early_h245 = match (self.early_h245, self.h245_setup_enable) {
            (Some(Early::Address), _) => EarlyH245::Address,
            (Some(Early::Parallel), _) | (None, true) => EarlyH245::Parallel,
            (Some(Early::No), _) | (None, false) => EarlyH245::No,
        };
        options.media_wait_for_connect = self.media_wait_for_connect;
        if let Some(diversions) = self.diversions {
            options.diversions = diversions.into();
        }
        options.features.needed = self.needs.iter().copied().map(feature).collect();
    }
}

/// How a Setup begins H.245.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Early {
    /// Not at all.
    No,
    /// With the address of a listener.
    Address,
    /// With the first messages.
    Parallel,
}

/// What only calls that we take have.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Taking calls")]
pub struct TakingOptions {
    /// Send every call to this target; the caller calls there, or does not
    #[arg(long, value_name = "TARGET", conflicts_with_all = ["auto_answer", "early_media"])]
    pub forward: Option<String>,

    /// Say what is to be said before the call is answered, while our user is alerted
    #[arg(long)]
    pub early_media: bool,

    /// With --overlap, how many digits a whole number has; otherwise the caller says so, or adds nothing for T302
    #[arg(long, value_name = "N", requires = "overlap", value_parser = clap::value_parser!(u16).range(1..=MAX_NUMBER as i64))]
    pub number_length: Option<u16>,
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::{Cli, Command};

    fn options(arguments: &[&str]) -> CallOptions {
        let cli = Cli::try_parse_from([&["h323", "call", "bob"], arguments].concat()).unwrap();
        let Command::Call(call) = cli.command else {
            unreachable!("it is a call")
        };
        let mut options = CallOptions::default();
        call.calling.apply(&mut options);
        options
    }

    #[test]
    fn a_call_is_made_as_the_command_line_says() {
        let usual = CallOptions::default();
        assert_eq!(options(&[]), usual);
        for (arguments, early_h245) in [
            (&["--early-h245", "no"][..], EarlyH245::No),
            (&["--early-h245", "address"], EarlyH245::Address),
            (&["--early-h245", "parallel"], EarlyH245::Parallel),
            (&["--h245setupenable"], EarlyH245::Parallel),
        ] {
            let expected = CallOptions {
                early_h245,
                ..usual.clone()
            };
            assert_eq!(options(arguments), expected, "{arguments:?}");
        }
        let mut expected = CallOptions {
            media_wait_for_connect: true,
            diversions: 0,
            ..usual
        };
        expected.features.needed = vec![feature(9), feature(18)];
        let all = [
            "--media-wait-for-connect",
            "--diversions",
            "0",
            "--needs",
            "9",
            "--needs",
            "18",
        ];
        assert_eq!(options(&all), expected);
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        for arguments in [
            &["call", "bob", "--needs", "16384"][..],
            &["call", "bob", "--diversions", "256"],
            &["call", "bob", "--h245setupenable", "--early-h245", "no"],
            &["listen", "--forward", "bob", "-a"],
            &["listen", "--forward", "bob", "--early-media"],
            &["listen", "--number-length", "4"],
            &["listen", "--overlap", "--number-length", "0"],
            &["listen", "--overlap", "--number-length", "129"],
        ] {
            let parsed = Cli::try_parse_from([&["h323"], arguments].concat());
            assert!(parsed.is_err(), "{arguments:?}");
        }
        let most = ["h323", "listen", "--overlap", "--number-length", "128"];
        assert!(Cli::try_parse_from(most).is_ok());
    }
}
