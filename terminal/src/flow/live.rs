//! A capture that goes on: a thread reads it, and whoever shows it looks.

use std::io::Read;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::{Duration, Instant};

use h323_flow::{Analyser, Call, Limits, Model, Totals};
use h323_net::clock::Clock;

use super::capture::{self, CaptureError, Skipped};

/// The analysis of a capture that goes on.
pub struct Live {
    analyser: Arc<Mutex<Analyser>>,
    end: mpsc::Receiver<Result<Skipped, CaptureError>>,
    clock: Clock,
    /// How many packets there were when they were last looked at, and since when there are so many.
    heard: (u64, Instant),
}

impl Live {
    /// Begins to read.
    pub fn begin(reader: impl Read + Send + 'static) -> Self {
        let analyser = Arc::new(Mutex::new(Analyser::new(Limits::default())));
        let (ended, end) = mpsc::channel();
        let reading = Arc::clone(&analyser);
        std::thread::spawn(move || {
            let result = capture::read(reader, |link, octets, at| {
                locked(&reading).handle_packet(link, octets, at);
            });
            // Nobody listens any more where the user has seen enough.
            let _ = ended.send(result);
        });
        let clock = Clock::system();
        let heard = (0, clock.now());
        Self {
            analyser,
            end,
            clock,
            heard,
        }
    }

    /// Waits for the end of the capture, but no longer than this; what came of reading it, once it has ended.
    pub fn wait(&self, longest: Duration) -> Option<Result<Skipped, CaptureError>> {
        self.end.recv_timeout(longest).ok()
    }

    /// What was counted so far.
    pub fn totals(&self) -> Totals {
        locked(&self.analyser).totals()
    }

    /// What the packets so far amount to.
    pub fn model(&self) -> Model {
        locked(&self.analyser).model()
    }

    /// Takes out the calls that are over and were quiet for some time, be it that packets of others came since or none.
    pub fn take_over(&mut self, quiet: Duration) -> Vec<Call> {
        let mut analyser = locked(&self.analyser);
        let totals = analyser.totals();
        let now = self.clock.now();
        if self.heard.0 != totals.packets {
            self.heard = (totals.packets, now);
        }
        let silence = now.saturating_duration_since(self.heard.1);
        let last = totals.last.unwrap_or_default();
        analyser.take_over(quiet, last.after(silence))
    }

    /// The packets have ended: what waited for others is taken as it is.
    pub fn finish(self) -> Model {
        std::mem::take(&mut *locked(&self.analyser)).finish()
    }
}

fn locked(analyser: &Mutex<Analyser>) -> MutexGuard<'_, Analyser> {
    analyser.lock().unwrap_or_else(PoisonError::into_inner)
}
