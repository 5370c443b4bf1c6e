//! `h323`: terminal and lab tool.

use std::process::ExitCode;

use clap::Parser;
use h323_terminal::cli::{Cli, Command};
use h323_terminal::{logging, pdu};

fn main() -> ExitCode {
    let cli = Cli::parse();
    logging::start(&cli.logging);
    match cli.command {
        Command::Decode(arguments) => pdu::decode::run(&arguments),
        Command::Encode(arguments) => pdu::encode::run(&arguments),
    }
    .into()
}
