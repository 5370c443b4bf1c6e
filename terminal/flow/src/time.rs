//! Time stamps of packets.

use std::time::Duration;

/// When a packet was captured: nanoseconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub u64);

impl Time {
    /// From seconds and nanoseconds since 1970. What does not fit is the last moment that does.
    pub const fn new(seconds: u64, nanoseconds: u64) -> Self {
        Self(
            seconds
                .saturating_mul(1_000_000_000)
                .saturating_add(nanoseconds),
        )
    }

    /// How long after `earlier`; zero if it is not later. Captures from several interfaces are not always in
    /// order.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }

    /// So much later.
    #[must_use]
    pub fn after(self, elapsed: Duration) -> Self {
        let nanoseconds = u64::try_from(elapsed.as_nanos()).unwrap_or(u64::MAX);
        Self(self.0.saturating_add(nanoseconds))
    }

    /// As `2026-11-25T22:54:01.123456Z` (RFC 3339).
    pub fn rfc3339(self) -> String {
        let (seconds, nanoseconds) = (self.0 / 1_000_000_000, self.0 % 1_000_000_000);
        let (days, second) = (seconds / 86_400, seconds % 86_400);
        let (year, month, day) = civil_from_days(days);
        format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:06}Z",
            second / 3600,
            second / 60 % 60,
            second % 60,
            nanoseconds / 1000
        )
    }
}

/// Year, month and day in the Gregorian calendar of a day counted from 1970-01-01. Years are counted from March,
/// so that the leap day is the last of its year.
const fn civil_from_days(days: u64) -> (u64, u64, u64) {
    const DAYS_IN_400_YEARS: u64 = 146_097;
    /// From 0000-03-01 to 1970-01-01.
    const OFFSET: u64 = 719_468;
    let shifted = days + OFFSET;
    let era = shifted / DAYS_IN_400_YEARS;
    let day_of_era = shifted % DAYS_IN_400_YEARS;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_their_dates() {
        assert_eq!(Time::default().rfc3339(), "1970-01-01T00:00:00.000000Z");
        assert_eq!(
            Time::new(951_782_400, 5000).rfc3339(),
            "2000-02-29T00:00:00.000005Z"
        );
        assert_eq!(
            Time::new(1_709_251_199, 0).rfc3339(),
            "2024-02-29T23:59:59.000000Z"
        );
        assert_eq!(
            Time::new(1_795_428_467, 0).rfc3339(),
            "2026-11-23T10:07:47.000000Z"
        );
        assert!(Time::new(u64::MAX, u64::MAX).rfc3339().ends_with('Z'));
    }

    #[test]
    fn time_does_not_run_backwards() {
        assert_eq!(Time(5).since(Time(7)), Duration::ZERO);
        assert_eq!(Time(7).since(Time(5)), Duration::from_nanos(2));
        assert_eq!(Time(7).after(Duration::from_nanos(2)), Time(9));
        assert_eq!(Time(7).after(Duration::MAX), Time(u64::MAX));
    }
}
