//! Wall time as RTCP writes it (RFC 3550 4).

use std::time::Duration;

/// Seconds since the beginning of 1900 in 32.32 fixed point, modulo 2^64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NtpTime(pub u64);

/// Seconds from 1900 to 1970: 70 years, 17 of them leap years.
const UNIX_EPOCH_SECS: u64 = (70 * 365 + 17) * 86_400;

impl NtpTime {
    /// The time this long after the beginning of 1970 UTC.
    #[must_use]
    pub fn from_unix(since_1970: Duration) -> Self {
        Self(UNIX_EPOCH_SECS << 32).after(since_1970)
    }

    /// The time this much later.
    #[must_use]
    pub fn after(self, elapsed: Duration) -> Self {
        let fraction = (u64::from(elapsed.subsec_nanos()) << 32) / 1_000_000_000;
        // The seconds wrap in 2036 and are meant to.
        Self(self.0.wrapping_add((elapsed.as_secs() << 32) | fraction))
    }

    /// The middle 32 bits, which reports use: 16 bits of seconds, 16 of fraction.
    #[must_use]
    pub fn middle(self) -> u32 {
        (self.0 >> 16) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_times() {
        assert_eq!(NtpTime::from_unix(Duration::ZERO).0 >> 32, 2_208_988_800);
        let half = NtpTime::from_unix(Duration::from_millis(1500));
        assert_eq!(half.0, (2_208_988_801 << 32) | 0x8000_0000);
        assert_eq!(half.middle(), ((2_208_988_801_u64 << 16) as u32) | 0x8000);
    }

    #[test]
    fn wraps_in_2036() {
        let last = NtpTime(u64::MAX);
        assert_eq!(last.after(Duration::from_secs(1)).0, (1 << 32) - 1);
    }
}
