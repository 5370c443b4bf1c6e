//! The only place that reads the system's clock.

use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;

/// Tells the time and waits for it: the system's time, or a time that a test moves by hand.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Manual(watch::Receiver<Reading>),
}

/// What a clock shows.
#[derive(Clone, Copy, Debug)]
struct Reading {
    monotonic: Instant,
    wall: SystemTime,
}

impl Reading {
    #[expect(clippy::disallowed_methods, reason = "the one reader of the clock")]
    fn of_system() -> Self {
        Self {
            monotonic: Instant::now(),
            wall: SystemTime::now(),
        }
    }
}

impl Clock {
    /// The system's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands at the present time until [`ManualClock::advance`] moves it. The
    /// wall time it shows starts at `wall`.
    pub fn manual(wall: SystemTime) -> (Self, ManualClock) {
        let monotonic = Reading::of_system().monotonic;
        let (sender, receiver) = watch::channel(Reading { monotonic, wall });
        (Self(Source::Manual(receiver)), ManualClock(sender))
    }

    /// The time that deadlines are counted in.
    pub fn now(&self) -> Instant {
        self.read().monotonic
    }

    /// The date and time of day, for tokens, call records and captures. Not for deadlines: it
    /// may be set back.
    pub fn wall_time(&self) -> SystemTime {
        self.read().wall
    }

    fn read(&self) -> Reading {
        match &self.0 {
            Source::System => Reading::of_system(),
            Source::Manual(receiver) => *receiver.borrow(),
        }
    }

    /// Waits until `deadline`; for ever if there is none.
    pub async fn sleep_until(&self, deadline: Option<Instant>) {
        let Some(deadline) = deadline else {
            return std::future::pending().await;
        };
        match &self.0 {
            Source::System => tokio::time::sleep_until(deadline.into()).await,
            Source::Manual(receiver) => {
                let mut receiver = receiver.clone();
                let reached = receiver.wait_for(|reading| reading.monotonic >= deadline);
                if reached.await.is_err() {
                    // The hand that moved the clock is gone, so it stands still.
                    std::future::pending().await
                }
            }
        }
    }
}

/// Moves the [`Clock`] that it came with.
#[derive(Debug)]
pub struct ManualClock(watch::Sender<Reading>);

impl ManualClock {
    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.0.send_modify(|reading| {
            reading.monotonic += by;
            reading.wall += by;
        });
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::Clock;

    #[tokio::test]
    async fn a_manual_clock_moves_only_by_hand() {
        let (clock, hand) = Clock::manual(UNIX_EPOCH);
        let start = clock.now();
        let deadline = Some(start + Duration::from_secs(3600));
        let other = clock.clone();
        let sleeper = tokio::spawn(async move { other.sleep_until(deadline).await });

        hand.advance(Duration::from_secs(3599));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        hand.advance(Duration::from_secs(1));
        sleeper.await.unwrap();

        assert_eq!(clock.now(), start + Duration::from_secs(3600));
        assert_eq!(clock.wall_time(), UNIX_EPOCH + Duration::from_secs(3600));
    }

    #[tokio::test]
    async fn the_systems_clock_goes_by_itself() {
        let clock = Clock::system();
        let start = clock.now();
        clock
            .sleep_until(Some(start + Duration::from_millis(5)))
            .await;
        assert!(clock.now() >= start + Duration::from_millis(5));
    }

    #[tokio::test]
    async fn without_a_deadline_it_sleeps_for_ever() {
        for clock in [Clock::system(), Clock::manual(UNIX_EPOCH).0] {
            let sleep = clock.sleep_until(None);
            let waited = tokio::time::timeout(Duration::from_millis(5), sleep).await;
            assert!(waited.is_err());
        }
    }
}
