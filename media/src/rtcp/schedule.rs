//! When to send RTCP (RFC 3550 6.2, 6.3, A.7).
//!
//! | timer | runs from | to | then |
//! | --- | --- | --- | --- |
//! | transmission | the last report, or the start | a random interval around T_d later | reconsider: send, or wait on because the membership grew |

use std::time::{Duration, Instant};

use crate::random::Random;

/// T_min: the shortest mean interval (6.2).
pub const MINIMUM_INTERVAL: Duration = Duration::from_secs(5);
/// The first report may come after this part of the minimum (6.2), so that a call soon knows its
/// round trip.
pub const INITIAL_FRACTION: f64 = 0.5;
/// With fewer members than this a BYE is sent at once (6.3.7).
pub const BYE_IMMEDIATE_MEMBERS: u32 = 50;

/// The part of the session bandwidth that RTCP may take, of which senders get a quarter while
/// they are at most a quarter of the members (6.2).
const RTCP_FRACTION: f64 = 0.05;
const SENDER_FRACTION: f64 = 0.25;
/// e − 3/2: undoes the bias that reconsideration brings towards more traffic (6.3.1).
const COMPENSATION: f64 = std::f64::consts::E - 1.5;
/// How much the newest packet counts in the mean size (6.3.3).
const SIZE_GAIN: f64 = 1.0 / 16.0;
/// The reduced minimum is this many kilobits at the session bandwidth (6.2).
const REDUCED_MINIMUM_KILOBITS: f64 = 360.0;

/// What a schedule is made for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Params {
    /// The bandwidth of the session in bits a second: one direction, with the headers of IP and
    /// UDP.
    pub session_bandwidth_bps: u32,
    /// Use the reduced minimum interval of 6.2 where it is shorter than [`MINIMUM_INTERVAL`].
    pub reduced_minimum: bool,
    /// Octets that IP and UDP add to each packet.
    pub overhead_octets: u32,
}

impl Default for Params {
    /// G.711 in packets of 20 ms over IPv4, with the reduced minimum.
    fn default() -> Self {
        Self {
            session_bandwidth_bps: 80_000,
            reduced_minimum: true,
            overhead_octets: 28,
        }
    }
}

/// Who takes part, ourselves included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// All participants.
    pub members: u32,
    /// Those who sent media since the report before the last.
    pub senders: u32,
    /// Whether we are one of them.
    pub we_sent: bool,
}

/// The transmission timer of one participant.
#[derive(Debug, Clone)]
pub struct Schedule {
    random: Random,
    params: Params,
    initial: bool,
    /// t_p: when we last sent, or began.
    last_at: Instant,
    /// t_n: when the timer expires.
    next_at: Instant,
    /// pmembers: how many took part when the timer was last set.
    members_prior: u32,
    /// avg_rtcp_size, in octets with those of IP and UDP.
    average_octets: f64,
}

impl Schedule {
    /// A participant that joins now; `expected_octets` is a guess at its first report.
    #[must_use]
    pub fn new(params: Params, expected_octets: usize, seed: u64, now: Instant) -> Self {
        let mut schedule = Self {
            random: Random::new(seed),
            params,
            initial: true,
            last_at: now,
            next_at: now,
            members_prior: 1,
            average_octets: expected_octets as f64 + f64::from(params.overhead_octets),
        };
        let alone = Membership {
            members: 1,
            senders: 0,
            we_sent: false,
        };
        schedule.next_at = now + schedule.interval(alone);
        schedule
    }

    /// When the timer expires.
    #[must_use]
    pub fn poll_timeout(&self) -> Instant {
        self.next_at
    }

    /// The timer expired (6.3.6). `true`: send a report and say so with [`Self::handle_sent`].
    /// `false`: the session grew meanwhile, and the timer runs again.
    pub fn handle_timeout(&mut self, membership: Membership, now: Instant) -> bool {
        if now < self.next_at {
            return false;
        }
        let due_at = self.last_at + self.interval(membership);
        self.members_prior = membership.members;
        if due_at <= now {
            return true;
        }
        self.next_at = due_at;
        false
    }

    /// A report of this size was sent; the timer is set for the next.
    pub fn handle_sent(&mut self, octets: usize, membership: Membership, now: Instant) {
        self.observe(octets);
        self.initial = false;
        self.last_at = now;
        self.next_at = now + self.interval(membership);
        self.members_prior = membership.members;
    }

    /// A compound packet of this size arrived (6.3.3).
    pub fn handle_received(&mut self, octets: usize) {
        self.observe(octets);
    }

    /// Someone left, and so many remain: reverse reconsideration (6.3.4).
    pub fn handle_goodbye(&mut self, members: u32, now: Instant) {
        if members < self.members_prior {
            let ratio = f64::from(members) / f64::from(self.members_prior);
            let ahead = self.next_at.saturating_duration_since(now);
            let behind = now.saturating_duration_since(self.last_at);
            self.next_at = now + ahead.mul_f64(ratio);
            if let Some(last_at) = now.checked_sub(behind.mul_f64(ratio)) {
                self.last_at = last_at;
            }
            self.members_prior = members;
        }
    }

    fn observe(&mut self, octets: usize) {
        let octets = octets as f64 + f64::from(self.params.overhead_octets);
        self.average_octets += (octets - self.average_octets) * SIZE_GAIN;
    }

    /// T: a random time around the interval that keeps RTCP within its part of the bandwidth
    /// (6.3.1).
    fn interval(&mut self, membership: Membership) -> Duration {
        let deterministic =
            deterministic_interval(self.params, membership, self.average_octets, self.initial);
        let factor = self.random.between(0.5, 1.5);
        Duration::from_secs_f64(deterministic * factor / COMPENSATION)
    }
}

/// T_d in seconds (6.3.1).
fn deterministic_interval(
    params: Params,
    membership: Membership,
    average_octets: f64,
    initial: bool,
) -> f64 {
    let bandwidth = f64::from(params.session_bandwidth_bps.max(1));
    let mut rtcp_octets_per_sec = bandwidth * RTCP_FRACTION / 8.0;
    let mut sharing = f64::from(membership.members.max(1));
    let senders = f64::from(membership.senders);
    if senders <= sharing * SENDER_FRACTION {
        if membership.we_sent {
            rtcp_octets_per_sec *= SENDER_FRACTION;
            sharing = senders;
        } else {
            rtcp_octets_per_sec *= 1.0 - SENDER_FRACTION;
            sharing -= senders;
        }
    }
    let mut minimum = MINIMUM_INTERVAL.as_secs_f64();
    if params.reduced_minimum {
        minimum = minimum.min(REDUCED_MINIMUM_KILOBITS / (bandwidth / 1000.0));
    }
    if initial {
        minimum *= INITIAL_FRACTION;
    }
    // A bandwidth of a few bits a second must not overflow a duration.
    (average_octets * sharing / rtcp_octets_per_sec).clamp(minimum, 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::epoch;

    const CALL: Membership = Membership {
        members: 2,
        senders: 2,
        we_sent: true,
    };
    const PLAIN: Params = Params {
        session_bandwidth_bps: 64_000,
        reduced_minimum: false,
        overhead_octets: 28,
    };

    fn secs(n: f64) -> Duration {
        Duration::from_secs_f64(n)
    }

    #[test]
    fn deterministic_intervals() {
        let t_d = |params, membership, initial| {
            deterministic_interval(params, membership, 100.0, initial)
        };
        assert_eq!(t_d(PLAIN, CALL, false), 5.0);
        assert_eq!(t_d(PLAIN, CALL, true), 2.5);
        // 360 / 80.
        assert_eq!(t_d(Params::default(), CALL, false), 4.5);
        // 100 octets × 100 receivers at three quarters of 400 octets a second.
        let listening = Membership {
            members: 101,
            senders: 1,
            we_sent: false,
        };
        assert!((t_d(PLAIN, listening, false) - 100.0 * 100.0 / 300.0).abs() < 1e-9);
        // The one sender has a quarter for itself.
        let talking = Membership {
            we_sent: true,
            ..listening
        };
        assert_eq!(t_d(PLAIN, talking, false), 5.0);
        // Many senders share with everyone.
        let all = Membership {
            members: 100,
            senders: 50,
            we_sent: true,
        };
        assert_eq!(t_d(PLAIN, all, false), 100.0 * 100.0 / 400.0);
    }

    #[test]
    fn intervals_are_spread_around_the_mean() {
        let now = epoch();
        let mut schedule = Schedule::new(PLAIN, 72, 1, now);
        let first = schedule.poll_timeout() - now;
        assert!(
            (secs(2.5 * 0.5 / 1.22)..secs(2.5 * 1.5 / 1.21)).contains(&first),
            "{first:?}"
        );

        let mut sum = Duration::ZERO;
        for _ in 0..1000 {
            schedule.handle_sent(72, CALL, now);
            let interval = schedule.poll_timeout() - now;
            assert!((secs(5.0 * 0.5 / 1.22)..secs(5.0 * 1.5 / 1.21)).contains(&interval));
            sum += interval;
        }
        let mean = sum.as_secs_f64() / 1000.0;
        assert!((mean - 5.0 / COMPENSATION).abs() < 0.1, "{mean}");
    }

    #[test]
    fn the_seed_decides() {
        let now = epoch();
        let first = |seed| Schedule::new(PLAIN, 72, seed, now).poll_timeout() - now;
        assert_eq!(first(4), first(4));
        assert_ne!(first(4), first(5));
    }

    #[test]
    fn a_call_reports_at_about_every_interval() {
        let start = epoch();
        let mut schedule = Schedule::new(PLAIN, 72, 9, start);
        let mut sent = 0;
        while schedule.poll_timeout() < start + secs(600.0) {
            let now = schedule.poll_timeout();
            assert!(!schedule.handle_timeout(CALL, now - secs(0.001)));
            if schedule.handle_timeout(CALL, now) {
                schedule.handle_sent(72, CALL, now);
                sent += 1;
            }
        }
        // Reconsideration lengthens the mean of 4.1 s back to about 5 s.
        assert!((110..=130).contains(&sent), "{sent}");
    }

    #[test]
    fn growth_before_the_timer_expires_puts_the_report_off() {
        let start = epoch();
        let mut schedule = Schedule::new(PLAIN, 72, 2, start);
        let crowd = Membership {
            members: 10_000,
            senders: 1,
            we_sent: false,
        };
        let now = schedule.poll_timeout();
        assert!(!schedule.handle_timeout(crowd, now));
        assert!(schedule.poll_timeout() > now + secs(600.0));
    }

    #[test]
    fn a_goodbye_brings_the_report_forward() {
        let start = epoch();
        let mut schedule = Schedule::new(PLAIN, 72, 2, start);
        schedule.handle_sent(72, CALL, start);
        let before = schedule.poll_timeout();
        let now = start + secs(1.0);
        schedule.handle_goodbye(1, now);
        assert_eq!(schedule.poll_timeout() - now, (before - now).mul_f64(0.5));
        let again = schedule.poll_timeout();
        schedule.handle_goodbye(1, now);
        assert_eq!(schedule.poll_timeout(), again);
    }
}
