//! The session as its user sees it: octets and time in, octets, events and deadlines out.

#![expect(clippy::unwrap_used, reason = "a test may")]

mod bidirectional;
mod capabilities;
mod commands;
mod conflict;
mod ends;
mod fast_start;
mod generic;
mod hostile;
mod limits;
mod modes;
mod octets;
mod pair;
mod simulation;
mod support;
