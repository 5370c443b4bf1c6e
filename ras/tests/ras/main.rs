//! The sessions seen from outside: what goes in, what comes out, and when.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod admission;
mod hostile;
mod pair;
mod recorded;
mod registration;
mod server;
mod status;
mod support;
