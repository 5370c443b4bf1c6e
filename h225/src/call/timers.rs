//! How long a call may take to be established (Q.931 section 9.2).

use std::time::Duration;

use super::event::Timer;

/// Timers of both machines. All are armed while something is awaited, and die with the state that awaits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timers {
    /// From Alerting (or Progress) to Connect: how long somewhere may ring.
    pub t301: Duration,
    /// Of the called side: from Setup Acknowledge, or the digits received since, until the number is taken to be whole.
    pub t302: Duration,
    /// From Setup to the first answer of the called side. Nothing is retransmitted on TCP: its expiry ends the call.
    pub t303: Duration,
    /// From Setup Acknowledge, or the digits sent since, to the next answer.
    pub t304: Duration,
    /// From Call Proceeding to Alerting, Progress or Connect.
    pub t310: Duration,
    /// From a Status Inquiry to its repetition, and from there to giving it up. The call goes on.
    pub t322: Duration,
    /// Of the called side: from Setup to our own Connect. Longer than a calling side waits, so that it expires only when
    /// the calling side has forgotten us.
    pub establishment: Duration,
}

/// A timer that runs in one of the machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Running {
    /// One whose expiry ends the call.
    Ending(Timer),
    /// [`Timers::t302`]: its expiry ends the number.
    T302,
    /// [`Timers::t322`]: the call goes on.
    T322,
}

impl Default for Timers {
    fn default() -> Self {
        Self {
            t301: Duration::from_secs(180),
            t302: Duration::from_secs(15),
            t303: Duration::from_secs(4),
            t304: Duration::from_secs(30),
            t310: Duration::from_secs(120),
            t322: Duration::from_secs(4),
            establishment: Duration::from_secs(330),
        }
    }
}
