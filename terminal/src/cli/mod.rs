//! The command line.

pub mod establishment;
pub mod options;
pub mod recording;
pub mod scenario;
pub mod timers;

use clap::{Parser, Subcommand};

use crate::logging::LoggingOptions;
use crate::{command, demo, pdu};

/// Makes and takes H.323 calls, registers with gatekeepers, decodes, compares and encodes messages.
#[derive(Parser, Clone, Debug)]
#[command(name = "h323", version, arg_required_else_help = true)]
pub struct Cli {
    /// What goes to standard error.
    #[command(flatten)]
    pub logging: LoggingOptions,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Clone, Debug)]
pub enum Command {
    /// Make a call
    Call(Box<command::call::CallArguments>),

    /// Take calls
    Listen(Box<command::listen::ListenArguments>),

    /// Register with a gatekeeper
    Register(Box<command::register::RegisterArguments>),

    /// Show a call through a gatekeeper, all on this machine
    Demo(demo::DemoArguments),

    /// Show the calls in captures, and say what came of each
    Flow(command::flow::FlowArguments),

    /// Say what octets mean
    Decode(pdu::decode::DecodeArguments),

    /// Say what differs between two messages
    Diff(pdu::diff::DiffArguments),

    /// Send an endpoint thousands of Setups with exceptional elements, or a gatekeeper RAS messages
    Torture(Box<command::torture::TortureArguments>),

    /// Put load on a gatekeeper of this host, and measure how it bears that
    #[command(subcommand)]
    Load(command::load::LoadCommand),

    /// Turn the JSON of a message into its octets
    Encode(pdu::encode::EncodeArguments),
}
