//! How much any one host may ask, and how much all together.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use super::Config;

/// A bucket that holds up to a burst and fills at a steady rate.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    /// When it would be full again if nothing more were taken.
    full_at: Instant,
}

impl Bucket {
    /// Takes one, if there is one.
    fn take(&mut self, each: Duration, burst: u32, now: Instant) -> bool {
        let missing = self.full_at.saturating_duration_since(now);
        if missing + each > each * burst {
            return false;
        }
        self.full_at = now + missing + each;
        true
    }
}

/// The buckets of all hosts.
#[derive(Debug)]
pub(super) struct Rates {
    /// Time in which one more request is granted to a host.
    each: Option<Duration>,
    burst: u32,
    hosts: BTreeMap<IpAddr, Bucket>,
    max_hosts: usize,
    swept_at: Option<Instant>,
    /// Time in which one more discovery is granted to all.
    discovery_each: Option<Duration>,
    discovery_burst: u32,
    discovery: Option<Bucket>,
}

/// How often room is made for new hosts, at most.
const SWEEP_EVERY: Duration = Duration::from_secs(1);

fn each(per_second: Option<u32>) -> Option<Duration> {
    per_second.map(|rate| Duration::from_secs(1) / rate.max(1))
}

impl Rates {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            each: each(config.requests_per_second),
            burst: config.request_burst.max(1),
            hosts: BTreeMap::new(),
            max_hosts: config.max_hosts,
            swept_at: None,
            discovery_each: each(config.discoveries_per_second),
            discovery_burst: config.discoveries_per_second.unwrap_or(1).max(1),
            discovery: None,
        }
    }

    /// Whether a host may ask once more.
    pub(super) fn take(&mut self, host: IpAddr, now: Instant) -> bool {
        let Some(each) = self.each else { return true };
        if !self.hosts.contains_key(&host) && self.hosts.len() >= self.max_hosts {
            self.sweep(now);
            if self.hosts.len() >= self.max_hosts {
                return false;
            }
        }
        self.hosts
            .entry(host)
            .or_insert(Bucket { full_at: now })
            .take(each, self.burst, now)
    }

    /// Whether one more discovery is granted.
    pub(super) fn take_discovery(&mut self, now: Instant) -> bool {
        let Some(each) = self.discovery_each else {
            return true;
        };
        self.discovery
            .get_or_insert(Bucket { full_at: now })
            .take(each, self.discovery_burst, now)
    }

    /// Forgets hosts that have been quiet for so long that they count as new.
    fn sweep(&mut self, now: Instant) {
        if self.swept_at.is_some_and(|at| now < at + SWEEP_EVERY) {
            return;
        }
        self.swept_at = Some(now);
        self.hosts.retain(|_, bucket| bucket.full_at > now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn epoch() -> Instant {
        #[expect(clippy::disallowed_methods, reason = "any instant will do")]
        Instant::now()
    }

    fn host(number: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, number])
    }

    fn granted(rates: &mut Rates, tries: u32, now: Instant) -> u32 {
        (0..tries)
            .map(|_| u32::from(rates.take(host(1), now)))
            .sum()
    }

    #[test]
    fn a_burst_then_a_steady_rate() {
        let (mut rates, start) = (Rates::new(&Config::default()), epoch());
        assert_eq!(granted(&mut rates, 200, start), 100);
        assert_eq!(granted(&mut rates, 200, start + Duration::from_secs(1)), 50);
        assert_eq!(
            granted(&mut rates, 200, start + Duration::from_secs(60)),
            100
        );
        assert!(rates.take(host(2), start), "another host is not touched");
    }

    #[test]
    fn no_limit_means_none() {
        let config = Config {
            requests_per_second: None,
            ..Config::default()
        };
        let (mut rates, start) = (Rates::new(&config), epoch());
        assert_eq!(granted(&mut rates, 10_000, start), 10_000);
    }

    #[test]
    fn quiet_hosts_make_room_and_busy_ones_do_not() {
        let config = Config {
            max_hosts: 2,
            ..Config::default()
        };
        let (mut rates, start) = (Rates::new(&config), epoch());
        assert!(rates.take(host(1), start) && rates.take(host(2), start));
        assert!(!rates.take(host(3), start), "both have just asked");
        let soon = start + SWEEP_EVERY / 2;
        assert!(!rates.take(host(3), soon), "nobody looks again so soon");
        assert!(rates.take(host(3), start + Duration::from_secs(2)));
    }

    #[test]
    fn discoveries_are_limited_for_all_together() {
        let (mut rates, start) = (Rates::new(&Config::default()), epoch());
        let granted = (0..500).filter(|_| rates.take_discovery(start)).count();
        assert_eq!(granted, 200);
    }
}
