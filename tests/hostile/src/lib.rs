//! Hostile input, and what must hold whatever it is.
//!
//! | module | |
//! | --- | --- |
//! | [`subject`] | the types of messages, and what must hold of octets that are taken for one |
//! | [`framing`] | the same of TPKT, Q.931, RTP, RTCP, captured packets |
//! | [`cost`], [`search`] | what reading costs in steps, and the inputs that cost most |
//! | [`lab`] | an endpoint with a call that must not be disturbed, and a stranger who sends octets |
//! | [`machines`] | the machines of call signalling and of H.245, by scripts of commands and messages |
//! | [`zone`] | a gatekeeper with an endpoint that must stay registered, and a stranger who sends datagrams |
//! | [`seeds`] | the targets of `fuzz`: what each does, and what it begins with |
//!
//! The bodies of the targets in `fuzz` are these functions. Nothing of this is part of the products.

pub mod cost;
pub mod framing;
pub mod lab;
pub mod machines;
pub mod search;
pub mod seeds;
pub mod subject;
pub mod zone;

use std::time::Instant;

/// An instant to count from. Which one it is makes no difference.
#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
pub fn origin() -> Instant {
    Instant::now()
}
