//! `h323`: terminal and lab tool.

use std::process::ExitCode;

use clap::Parser;
use h323_terminal::cli::{Cli, Command};
use h323_terminal::exit::Exit;
use h323_terminal::report::{self, Form};
use h323_terminal::{command, demo, logging, pdu};

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = logging::start(&cli.logging) {
        return report::failure(&error, Exit::Usage).into();
    }
    if cli.logging.quiet {
        report::silence_notes();
    }
    match cli.command {
        Command::Call(arguments) => command::run(
            Form::object_if(arguments.endpoint.json),
            command::call::run(*arguments, cli.logging),
        ),
        Command::Listen(arguments) => command::run(
            match arguments.endpoint.json {
                true => Form::Events,
                false => Form::Text,
            },
            command::listen::run(*arguments, cli.logging),
        ),
        Command::Register(arguments) => command::run(
            Form::object_if(arguments.endpoint.json),
            command::register::run(*arguments),
        ),
        Command::Demo(arguments) => {
            command::run(Form::object_if(arguments.json), demo::run(arguments))
        }
        Command::Flow(arguments) => command::flow::run(&arguments, cli.logging.color),
        Command::Torture(arguments) => command::run(
            Form::object_if(arguments.json),
            command::torture::run(*arguments),
        ),
        Command::Load(load) => command::run(load.form(), command::load::run(load)),
        Command::Decode(arguments) => pdu::decode::run(&arguments),
        Command::Diff(arguments) => return pdu::diff::run(&arguments, cli.logging.color).into(),
        Command::Encode(arguments) => pdu::encode::run(&arguments),
    }
    .into()
}
