//! Master-slave determination (H.245 C.2): which side prevails when both want the same thing.
//!
//! | state | T106 | waits for |
//! | --- | --- | --- |
//! | Idle | stopped | a request of the user or a determination of the peer |
//! | OutgoingAwaitingResponse | runs | the peer's acknowledgement, reject or own determination |
//! | IncomingAwaitingResponse | runs | the peer's acknowledgement of our acknowledgement |
//!
//! The decision in an acknowledgement is the role of the side that *receives* it, and both
//! acknowledgements have to agree. While the numbers do not decide, the determination is repeated with a
//! new number, N100 times at most.

use std::time::{Duration, Instant};

use h323_messages::h245::{
    MasterSlaveDetermination, MasterSlaveDeterminationAck, MasterSlaveDeterminationAckDecision,
    MasterSlaveDeterminationReject, MasterSlaveDeterminationRejectCause,
    MasterSlaveDeterminationRelease,
};

use super::Reaction;
use crate::error::Violation;

/// The part a side plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Prevails, and assigns session numbers.
    Master,
    /// Gives way.
    Slave,
}

impl Role {
    /// What the other side is.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Master => Self::Slave,
            Self::Slave => Self::Master,
        }
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Master => "master",
            Self::Slave => "slave",
        })
    }
}

/// What the user of the entity is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Indication {
    /// DETERMINE.confirm: our role.
    Determined(Role),
    /// REJECT.indication: there is no result.
    Failed(Failure),
}

/// Why there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// T106 expired.
    NoResponse,
    /// The peer gave up: MasterSlaveDeterminationRelease.
    Released,
    /// The numbers were identical N100 times.
    RetriesExceeded,
    /// The peer broke a rule.
    Violation(Violation),
}

/// The entity. Symmetric: one for both directions.
#[derive(Debug)]
pub struct Msdse {
    terminal_type: u8,
    numbers: Numbers,
    /// statusDeterminationNumber in use.
    number: u32,
    t106: Duration,
    n100: u8,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Idle,
    OutgoingAwaitingResponse {
        attempts: u8,
        t106_expires_at: Instant,
    },
    IncomingAwaitingResponse {
        role: Role,
        t106_expires_at: Instant,
    },
}

impl Msdse {
    /// An idle entity. The seed decides its determination numbers.
    pub fn new(terminal_type: u8, seed: u64, t106: Duration, n100: u8) -> Self {
        let mut numbers = Numbers(seed);
        let number = numbers.next();
        Self {
            terminal_type,
            numbers,
            number,
            t106,
            n100,
            state: State::Idle,
        }
    }

    /// Whether no determination is going on.
    pub fn is_idle(&self) -> bool {
        self.state == State::Idle
    }

    /// DETERMINE.request. While a determination is going on, whoever began it, that one serves.
    pub fn determine_request(&mut self, now: Instant) -> Reaction<Indication> {
        match self.state {
            State::Idle => self.send_determination(1, now),
            State::OutgoingAwaitingResponse { .. } | State::IncomingAwaitingResponse { .. } => {
                Reaction::NONE
            }
        }
    }

    /// MasterSlaveDetermination.
    pub fn handle_determination(
        &mut self,
        pdu: &MasterSlaveDetermination,
        now: Instant,
    ) -> Reaction<Indication> {
        let role = determine(
            (self.terminal_type, self.number),
            (pdu.terminal_type, pdu.status_determination_number),
        );
        match (self.state, role) {
            (State::Idle | State::OutgoingAwaitingResponse { .. }, Some(role)) => {
                self.state = State::IncomingAwaitingResponse {
                    role,
                    t106_expires_at: now + self.t106,
                };
                Reaction::send(ack(role.opposite()))
            }
            (State::Idle, None) => Reaction::send(MasterSlaveDeterminationReject {
                cause: MasterSlaveDeterminationRejectCause::IdenticalNumbers,
                ..Default::default()
            }),
            (State::OutgoingAwaitingResponse { attempts, .. }, None) => self.retry(attempts, now),
            (State::IncomingAwaitingResponse { .. }, _) => {
                self.fail(Failure::Violation(Violation::UnexpectedMessage {
                    message: "masterSlaveDetermination",
                }))
            }
        }
    }

    /// MasterSlaveDeterminationAck.
    pub fn handle_ack(&mut self, pdu: &MasterSlaveDeterminationAck) -> Reaction<Indication> {
        let theirs = match pdu.decision {
            MasterSlaveDeterminationAckDecision::Master => Role::Master,
            MasterSlaveDeterminationAckDecision::Slave => Role::Slave,
        };
        match self.state {
            State::OutgoingAwaitingResponse { .. } => {
                self.state = State::Idle;
                Reaction::send(ack(theirs.opposite())).and(Indication::Determined(theirs))
            }
            State::IncomingAwaitingResponse { role, .. } if role == theirs => {
                self.state = State::Idle;
                Reaction::indicate(Indication::Determined(role))
            }
            State::IncomingAwaitingResponse { role, .. } => {
                self.fail(Failure::Violation(Violation::RolesDisagree {
                    ours: role,
                    theirs,
                }))
            }
            State::Idle => Reaction::NONE,
        }
    }

    /// MasterSlaveDeterminationReject: the numbers were identical, the only cause there is.
    pub fn handle_reject(&mut self, now: Instant) -> Reaction<Indication> {
        match self.state {
            State::OutgoingAwaitingResponse { attempts, .. } => self.retry(attempts, now),
            State::IncomingAwaitingResponse { .. } => {
                self.fail(Failure::Violation(Violation::UnexpectedMessage {
                    message: "masterSlaveDeterminationReject",
                }))
            }
            State::Idle => Reaction::NONE,
        }
    }

    /// MasterSlaveDeterminationRelease: the peer's T106 expired.
    pub fn handle_release(&mut self) -> Reaction<Indication> {
        match self.state {
            State::OutgoingAwaitingResponse { .. } | State::IncomingAwaitingResponse { .. } => {
                self.fail(Failure::Released)
            }
            State::Idle => Reaction::NONE,
        }
    }

    /// When T106 expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            State::Idle => None,
            State::OutgoingAwaitingResponse {
                t106_expires_at, ..
            }
            | State::IncomingAwaitingResponse {
                t106_expires_at, ..
            } => Some(t106_expires_at),
        }
    }

    /// T106, if it has expired. Only the side that asked tells the peer to forget it.
    pub fn handle_timeout(&mut self, now: Instant) -> Reaction<Indication> {
        match self.state {
            State::OutgoingAwaitingResponse {
                t106_expires_at, ..
            } if t106_expires_at <= now => {
                self.state = State::Idle;
                Reaction::send(MasterSlaveDeterminationRelease::default())
                    .and(Indication::Failed(Failure::NoResponse))
            }
            State::IncomingAwaitingResponse {
                t106_expires_at, ..
            } if t106_expires_at <= now => self.fail(Failure::NoResponse),
            State::Idle
            | State::OutgoingAwaitingResponse { .. }
            | State::IncomingAwaitingResponse { .. } => Reaction::NONE,
        }
    }

    fn retry(&mut self, attempts: u8, now: Instant) -> Reaction<Indication> {
        if attempts >= self.n100 {
            return self.fail(Failure::RetriesExceeded);
        }
        self.number = self.numbers.next();
        self.send_determination(attempts + 1, now)
    }

    fn send_determination(&mut self, attempts: u8, now: Instant) -> Reaction<Indication> {
        self.state = State::OutgoingAwaitingResponse {
            attempts,
            t106_expires_at: now + self.t106,
        };
        Reaction::send(MasterSlaveDetermination {
            terminal_type: self.terminal_type,
            status_determination_number: self.number,
            ..Default::default()
        })
    }

    fn fail(&mut self, failure: Failure) -> Reaction<Indication> {
        self.state = State::Idle;
        Reaction::indicate(Indication::Failed(failure))
    }
}

/// Our role by the two terminal types and numbers, or `None` when they do not decide (C.2.2). The higher
/// type is master; between equals, the numbers are points on a circle of 2^24.
fn determine(ours: (u8, u32), theirs: (u8, u32)) -> Option<Role> {
    const HALF: u32 = 1 << 23;
    const MASK: u32 = (1 << 24) - 1;
    match ours.0.cmp(&theirs.0) {
        std::cmp::Ordering::Greater => Some(Role::Master),
        std::cmp::Ordering::Less => Some(Role::Slave),
        std::cmp::Ordering::Equal => match theirs.1.wrapping_sub(ours.1) & MASK {
            0 | HALF => None,
            1..HALF => Some(Role::Master),
            _ => Some(Role::Slave),
        },
    }
}

fn ack(role_of_receiver: Role) -> MasterSlaveDeterminationAck {
    MasterSlaveDeterminationAck {
        decision: match role_of_receiver {
            Role::Master => MasterSlaveDeterminationAckDecision::Master,
            Role::Slave => MasterSlaveDeterminationAckDecision::Slave,
        },
        ..Default::default()
    }
}

/// Determination numbers from a seed: SplitMix64, of which the upper 24 bits are taken.
#[derive(Debug)]
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((z ^ (z >> 31)) >> 40).unwrap_or_default()
    }
}
