//! Whose media is accepted: an address rule for each channel, and a rule for the SSRC.
//!
//! Anyone can send to an open port, so a packet counts only when it comes from where signalling
//! said. The port is not signalled (a receiver names where it listens, not where it sends from),
//! so the first plausible packet fixes it, once, until signalling names another address.
//!
//! | latch | datagram | then |
//! | --- | --- | --- |
//! | open | allowed address | may pass; if it proves plausible, the latch closes on it |
//! | open | other address | refused |
//! | closed | the same address and port | may pass |
//! | closed | any other | refused |

use std::net::{IpAddr, SocketAddr};

/// A source that sends this many packets in a row, with none from the current one between, takes
/// its place: gateways change their SSRC when they transfer a call.
pub const SSRC_CHANGE_PACKETS: u8 = 3;

/// Where media may come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Only from the address that signalling named.
    Signalled(IpAddr),
    /// Signalling named none: from wherever the first plausible packet comes.
    FirstSeen,
}

/// Why a datagram is not ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Not the signalled address.
    Address,
    /// Not where the packets so far came from.
    NotLatched,
    /// It has our own SSRC: our media came back.
    Loop,
    /// Not the source we are listening to.
    Ssrc,
}

/// The address rule of one channel.
#[derive(Debug, Clone)]
pub struct AddressLatch {
    rule: Rule,
    latched: Option<SocketAddr>,
}

impl AddressLatch {
    /// An open latch.
    #[must_use]
    pub fn new(rule: Rule) -> Self {
        Self {
            rule,
            latched: None,
        }
    }

    /// Signalling changed its mind: the latch is open again, unless the rule stayed the same.
    pub fn set_rule(&mut self, rule: Rule) {
        if self.rule != rule {
            *self = Self::new(rule);
        }
    }

    /// Where packets come from, once known.
    #[must_use]
    pub fn latched(&self) -> Option<SocketAddr> {
        self.latched
    }

    /// Whether a datagram from there may be looked at.
    ///
    /// # Errors
    /// Why it must not.
    pub fn check(&self, from: SocketAddr) -> Result<(), Refusal> {
        match (self.latched, self.rule) {
            (Some(latched), _) if latched == canonical(from) => Ok(()),
            (Some(_), _) => Err(Refusal::NotLatched),
            (None, Rule::FirstSeen) => Ok(()),
            (None, Rule::Signalled(address)) if address.to_canonical() == canonical(from).ip() => {
                Ok(())
            }
            (None, Rule::Signalled(_)) => Err(Refusal::Address),
        }
    }

    /// A datagram that passed [`Self::check`] proved to be what the channel is for. `true` when
    /// that closed the latch.
    pub fn confirm(&mut self, from: SocketAddr) -> bool {
        let open = self.latched.is_none();
        if open {
            self.latched = Some(canonical(from));
        }
        open
    }
}

/// A socket for both families gives IPv4 addresses in their IPv6 form.
fn canonical(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

/// The SSRC rule of a session.
#[derive(Debug, Clone)]
pub struct SsrcLock {
    own: Option<u32>,
    current: Option<u32>,
    candidate: Option<Candidate>,
}

#[derive(Debug, Clone)]
struct Candidate {
    ssrc: u32,
    packets: u8,
}

/// What the SSRC rule says about a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ssrc {
    /// The source we listen to.
    Current,
    /// From now on the source we listen to.
    New,
}

impl SsrcLock {
    /// A session whose own source, if it sends, is `own`.
    #[must_use]
    pub fn new(own: Option<u32>) -> Self {
        Self {
            own,
            current: None,
            candidate: None,
        }
    }

    /// The source we listen to.
    #[must_use]
    pub fn current(&self) -> Option<u32> {
        self.current
    }

    /// Take the SSRC of a packet.
    ///
    /// # Errors
    /// Why the packet is not part of the session.
    pub fn check(&mut self, ssrc: u32) -> Result<Ssrc, Refusal> {
        if self.own == Some(ssrc) {
            return Err(Refusal::Loop);
        }
        match self.current {
            Some(current) if current == ssrc => {
                self.candidate = None;
                Ok(Ssrc::Current)
            }
            None => {
                self.current = Some(ssrc);
                Ok(Ssrc::New)
            }
            Some(_) => {
                let packets = match &self.candidate {
                    Some(candidate) if candidate.ssrc == ssrc => candidate.packets + 1,
                    _ => 1,
                };
                if packets < SSRC_CHANGE_PACKETS {
                    self.candidate = Some(Candidate { ssrc, packets });
                    return Err(Refusal::Ssrc);
                }
                self.current = Some(ssrc);
                self.candidate = None;
                Ok(Ssrc::New)
            }
        }
    }

    /// The source said goodbye, or the address changed: the next one is accepted at once.
    pub fn forget(&mut self) {
        self.current = None;
        self.candidate = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(address: &str) -> SocketAddr {
        address.parse().unwrap()
    }

    fn signalled(address: &str) -> Rule {
        Rule::Signalled(address.parse().unwrap())
    }

    #[test]
    fn only_the_signalled_address_latches_and_only_once() {
        let mut latch = AddressLatch::new(signalled("192.0.2.1"));
        assert_eq!(latch.check(at("192.0.2.2:5000")), Err(Refusal::Address));
        assert_eq!(latch.check(at("192.0.2.1:5000")), Ok(()));
        // Looked at and found wanting: nothing latched.
        assert_eq!(latch.check(at("192.0.2.1:6000")), Ok(()));
        assert!(latch.confirm(at("192.0.2.1:6000")));
        assert_eq!(latch.check(at("192.0.2.1:5000")), Err(Refusal::NotLatched));
        assert_eq!(latch.check(at("192.0.2.1:6000")), Ok(()));
        assert!(!latch.confirm(at("192.0.2.1:6000")));
        assert_eq!(latch.latched(), Some(at("192.0.2.1:6000")));
    }

    #[test]
    fn new_signalling_opens_the_latch_and_a_repetition_does_not() {
        let mut latch = AddressLatch::new(signalled("192.0.2.1"));
        latch.confirm(at("192.0.2.1:6000"));
        latch.set_rule(signalled("192.0.2.1"));
        assert_eq!(latch.check(at("192.0.2.1:5000")), Err(Refusal::NotLatched));
        latch.set_rule(signalled("192.0.2.9"));
        assert_eq!(latch.check(at("192.0.2.1:6000")), Err(Refusal::Address));
        assert_eq!(latch.check(at("192.0.2.9:1")), Ok(()));
    }

    #[test]
    fn without_an_address_the_first_source_latches() {
        let mut latch = AddressLatch::new(Rule::FirstSeen);
        assert_eq!(latch.check(at("192.0.2.1:5000")), Ok(()));
        latch.confirm(at("192.0.2.1:5000"));
        assert_eq!(latch.check(at("192.0.2.2:5000")), Err(Refusal::NotLatched));
    }

    #[test]
    fn mapped_addresses_are_the_same() {
        let mut latch = AddressLatch::new(signalled("192.0.2.1"));
        assert_eq!(latch.check(at("[::ffff:192.0.2.1]:5000")), Ok(()));
        latch.confirm(at("[::ffff:192.0.2.1]:5000"));
        assert_eq!(latch.check(at("192.0.2.1:5000")), Ok(()));
    }

    #[test]
    fn another_ssrc_needs_packets_in_a_row() {
        let mut lock = SsrcLock::new(Some(1));
        assert_eq!(lock.check(1), Err(Refusal::Loop));
        assert_eq!(lock.check(2), Ok(Ssrc::New));
        assert_eq!(lock.check(2), Ok(Ssrc::Current));
        let seen = [3, 3, 2, 3, 4, 3, 3, 3, 2].map(|ssrc| lock.check(ssrc));
        let refused = Err(Refusal::Ssrc);
        assert_eq!(
            seen,
            [
                refused,
                refused,
                Ok(Ssrc::Current),
                refused,
                refused,
                refused,
                refused,
                Ok(Ssrc::New),
                refused
            ]
        );
        assert_eq!(lock.current(), Some(3));
    }

    #[test]
    fn after_a_goodbye_the_next_source_is_accepted() {
        let mut lock = SsrcLock::new(None);
        assert_eq!(lock.check(2), Ok(Ssrc::New));
        lock.forget();
        assert_eq!(lock.check(3), Ok(Ssrc::New));
    }
}
