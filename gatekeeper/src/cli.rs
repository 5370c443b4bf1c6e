//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::config::LogFormat;

/// The H.323 gatekeeper.
#[derive(Debug, Parser)]
#[command(name = "h323gk", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the gatekeeper until SIGTERM or SIGINT; a second one stops it at once
    Run(RunArguments),
    /// Say whether a configuration is right, and if not, what is wrong and where
    CheckConfig(ConfigArguments),
}

/// Where the configuration is.
#[derive(Args, Debug)]
pub struct ConfigArguments {
    /// The configuration, a TOML file
    #[arg(short, long = "config", value_name = "FILE", env = "H323GK_CONFIG")]
    pub config: PathBuf,
}

/// How to run.
#[derive(Args, Debug)]
pub struct RunArguments {
    /// Where the configuration is.
    #[command(flatten)]
    pub config: ConfigArguments,

    /// Log more than the configuration says: -v why things happen, -vv every message
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,

    /// Log errors only
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,

    /// What the log looks like, whatever the configuration says
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_configuration_is_needed() {
        assert!(Cli::try_parse_from(["h323gk", "run"]).is_err());
        assert!(Cli::try_parse_from(["h323gk", "run", "-c", "f", "-q", "-v"]).is_err());
        let cli = Cli::try_parse_from(["h323gk", "run", "-c", "f", "-vv", "--log-format", "json"])
            .unwrap();
        let Command::Run(arguments) = cli.command else {
            panic!("{cli:?}")
        };
        assert_eq!(
            (arguments.verbose, arguments.log_format),
            (2, Some(LogFormat::Json))
        );
    }
}
