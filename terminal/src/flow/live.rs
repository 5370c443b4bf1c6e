//! A capture that goes on: a thread reads it, and whoever shows it looks.

use std::io::{self, Read};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use h323_flow::{Analyser, Call, Limits, Model, Totals};
use h323_net::clock::Clock;

use super::capture::{self, CaptureError, Skipped};

/// The analysis of a capture that goes on.
pub struct Live {
    analyser: Arc<Mutex<Analyser>>,
    end: Option<mpsc::Receiver<Result<Skipped, CaptureError>>>,
    clock: Clock,
    /// How many packets there were when they were last looked at, and since when there are so many.
    heard: (u64, Instant),
}

impl Live {
    /// Begins to read.
    pub fn begin(reader: impl Read + Send + 'static) -> Self {
        Self::begin_by(Clock::system(), reader)
    }

    /// The same, with silence told by this clock.
    fn begin_by(clock: Clock, reader: impl Read + Send + 'static) -> Self {
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
        let heard = (0, clock.now());
        Self {
            analyser,
            end: Some(end),
            clock,
            heard,
        }
    }

    /// Waits for the end of the capture, but no longer than this; what came of reading it, once, when it has ended.
    pub fn wait(&mut self, longest: Duration) -> Option<Result<Skipped, CaptureError>> {
        let result = match self.end.as_ref()?.recv_timeout(longest) {
            Ok(result) => result,
            Err(RecvTimeoutError::Timeout) => return None,
            // The thread is gone without a word, which is our own mistake.
            Err(RecvTimeoutError::Disconnected) => {
                Err(io::Error::other("the reader stopped unexpectedly").into())
            }
        };
        self.end = None;
        Some(result)
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

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    /// How long something that happens may take on a machine with much else to do.
    const PATIENCE: Duration = Duration::from_secs(30);
    const QUIET: Duration = Duration::from_secs(3);

    /// Nobody writes any more, and the capture does not end.
    struct Quiet(mpsc::Receiver<()>);

    impl Read for Quiet {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            let _ = self.0.recv();
            Ok(0)
        }
    }

    /// A reader that panics.
    struct Broken;

    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("as it is to")
        }
    }

    #[test]
    fn a_call_is_over_when_it_was_quiet_for_long_enough() {
        let capture: &[u8] =
            include_bytes!("../../tests/captures/asterisk/asterisk-fs1-tun1.pcapng");
        let packets = {
            let mut live = Live::begin(capture);
            assert!(matches!(live.wait(PATIENCE), Some(Ok(_))));
            live.totals().packets
        };
        let (clock, hand) = Clock::manual(UNIX_EPOCH);
        let (writer, quiet) = mpsc::channel();
        let mut live = Live::begin_by(clock, capture.chain(Quiet(quiet)));
        while live.totals().packets < packets {
            assert!(live.wait(Duration::from_millis(1)).is_none());
        }
        assert!(live.take_over(QUIET).is_empty());
        hand.advance(QUIET - Duration::from_millis(1));
        assert!(live.take_over(QUIET).is_empty());
        hand.advance(Duration::from_millis(1));
        assert_eq!(live.take_over(QUIET).len(), 1);
        hand.advance(QUIET);
        assert!(live.take_over(QUIET).is_empty(), "it is taken once");
        drop(writer);
        assert!(matches!(live.wait(PATIENCE), Some(Ok(_))));
        assert!(live.wait(PATIENCE).is_none(), "the end is told once");
    }

    #[test]
    fn a_reader_that_is_gone_is_an_error() {
        let mut live = Live::begin(Broken);
        let end = live.wait(PATIENCE);
        assert!(matches!(end, Some(Err(CaptureError::Io(_)))), "{end:?}");
        assert!(live.wait(PATIENCE).is_none());
    }
}
