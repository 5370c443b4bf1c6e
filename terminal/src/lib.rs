//! The parts of `h323`, the terminal and lab tool, as a library so that tests can reach them.
//!
//! Each command is a module; a command is given its arguments and says how it ended ([`exit::Exit`]).

pub mod audio;
pub mod cli;
pub mod command;
pub mod conversation;
pub mod demo;
pub mod exit;
pub mod failure;
pub mod flow;
pub mod interrupt;
pub mod keys;
pub mod ladder;
pub mod load;
pub mod logging;
pub mod media;
pub mod pdu;
pub mod phone;
pub mod recording;
pub mod report;
pub mod resolve;
pub mod screen;
pub mod softphone;
pub mod station;
pub mod style;
pub mod torture;
pub mod trace;
