//! Settings of a session.

use std::time::Duration;

use h323_messages::h245::CapabilityIdentifier;

use crate::capability::CapabilitySet;
use crate::indication::Vendor;

/// What a session is told when it is made.
#[derive(Clone, Debug)]
pub struct Config {
    /// terminalType of master-slave determination: 50 a terminal, 60 a gateway, 120 a gatekeeper, 160 and
    /// more an MCU (H.323, table 1).
    pub terminal_type: u8,
    /// Seed of the status determination numbers. The same seed gives the same numbers.
    pub determination_seed: u64,
    /// What we announce first.
    pub capabilities: CapabilitySet,
    /// Who made us: said once, when capabilities and roles are exchanged.
    pub vendor: Option<Vendor>,
    /// The generic messages that the owner understands, by their identifiers. Requests with others are
    /// answered with FunctionNotUnderstood.
    pub generic: Vec<CapabilityIdentifier>,
    /// Timers and counters.
    pub timers: Timers,
}

/// Timers and counters. The Recommendations fix no values; these are the customary ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timers {
    /// Capability exchange.
    pub t101: Duration,
    /// Opening and closing of logical channels.
    pub t103: Duration,
    /// Round trip delay.
    pub t105: Duration,
    /// Master-slave determination.
    pub t106: Duration,
    /// Requests to close a channel.
    pub t108: Duration,
    /// Mode requests.
    pub t109: Duration,
    /// How often master-slave determination is tried while the numbers are identical.
    pub n100: u8,
    /// How long a mode request of the peer waits for [`Session::mode_response`](super::Session::mode_response)
    /// or [`Session::mode_reject`](super::Session::mode_reject) before it is rejected with modeUnavailable.
    pub mode_answer: Duration,
    /// How long to wait for the peer's endSessionCommand after ours.
    pub end_session: Duration,
}

impl Default for Timers {
    fn default() -> Self {
        Self {
            t101: Duration::from_secs(30),
            t103: Duration::from_secs(30),
            t105: Duration::from_secs(10),
            t106: Duration::from_secs(30),
            t108: Duration::from_secs(30),
            t109: Duration::from_secs(30),
            n100: 10,
            mode_answer: Duration::from_secs(5),
            end_session: Duration::from_secs(3),
        }
    }
}

impl Config {
    /// A terminal without a multipoint controller.
    pub fn terminal(capabilities: CapabilitySet, determination_seed: u64) -> Self {
        Self {
            terminal_type: 50,
            determination_seed,
            capabilities,
            vendor: None,
            generic: Vec::new(),
            timers: Timers::default(),
        }
    }
}
