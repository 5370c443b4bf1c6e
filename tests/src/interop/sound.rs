//! What is said in a call, and whether it was heard.

use std::path::{Path, PathBuf};
use std::time::Duration;

use h323_media::compare::compare;
use h323_media::tone::speech;
use h323_terminal::audio::wav;
use tempfile::TempDir;

use super::arguments;
use crate::peer::Asterisk;
use crate::process::wait_until;

/// Samples a second.
pub const RATE_HZ: u32 = 8000;

const SAMPLES_PER_MS: f64 = RATE_HZ as f64 / 1000.0;

/// What was heard is what was said from this correlation on.
pub const HEARD: f64 = 0.9;

/// Silence before what is said. chan_ooh323 may hold what it is sent for half a second after its answer and then give
/// all of it back at once. Nobody has heard anything by then, so playout begins with the newest of it: what was said in
/// that time is never heard. What it holds when playout has begun makes a jitter buffer grow, and the longer delay is made
/// up for within the next second. From then on all is compared, from the first packet to the last.
pub const LEAD: Duration = Duration::from_millis(1800);

/// How long is spoken in most calls.
pub const SPEECH: Duration = Duration::from_secs(2);

/// How much later or earlier a window is looked for than the one before it came. Twice this is as far as a comparison looks.
const MOVED: Duration = Duration::from_millis(900);

/// A folder with something to say.
#[derive(Debug)]
pub struct Sound {
    folder: TempDir,
    said: Vec<i16>,
}

/// One stretch of a long call.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// How much of it was heard.
    pub correlation: f64,
    /// How long after it was said, milliseconds.
    pub lag_ms: f64,
}

impl Sound {
    /// Speech of its own for each seed.
    pub fn speech(seed: u64) -> Self {
        Self::of(speech(seed, SPEECH, RATE_HZ), LEAD)
    }

    /// These samples, after a silence.
    ///
    /// # Panics
    ///
    /// There is no room for them in the temporary folder.
    pub fn of(said: Vec<i16>, lead: Duration) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut played = vec![0; samples(lead)];
        played.extend(&said);
        wav::write(&folder.path().join("said.wav"), RATE_HZ, &played).expect("the folder is ours");
        Self { folder, said }
    }

    /// The arguments by which `h323` says it and records what it hears.
    pub fn options(&self) -> Vec<String> {
        let (said, heard) = (self.folder.path().join("said.wav"), self.heard_file());
        arguments(&[
            "--play",
            &said.to_string_lossy(),
            "--record",
            &heard.to_string_lossy(),
        ])
    }

    /// What `h323` has heard.
    ///
    /// # Panics
    ///
    /// There is no recording.
    pub fn heard(&self) -> Vec<i16> {
        wav::read(&self.heard_file(), RATE_HZ).expect("it was recorded")
    }

    /// What came back is what was said; the correlation.
    ///
    /// # Panics
    ///
    /// It is something else.
    pub fn check_echo(&self, what: &str) -> f64 {
        self.check(&self.heard(), what)
    }

    /// What Asterisk was sent in the call that it recorded in this file is what was said; the correlation.
    ///
    /// # Panics
    ///
    /// It is something else.
    pub fn check_recording(&self, recording: &Path, what: &str) -> f64 {
        self.check(&finished(recording), what)
    }

    /// These samples are what was said; the correlation.
    ///
    /// # Panics
    ///
    /// They are something else.
    pub fn check(&self, heard: &[i16], what: &str) -> f64 {
        let comparison = compare(&self.said, heard, RATE_HZ);
        assert!(comparison.correlation > HEARD, "{what}: {comparison:?}");
        comparison.correlation
    }

    /// Compares a recording with what was said stretch by stretch, each about as late as the one before it.
    pub fn windows(&self, heard: &[i16], lead: Duration, length: Duration) -> Vec<Window> {
        let (length, lead, moved) = (samples(length), samples(lead), samples(MOVED));
        let mut expected_ms = 0.0;
        let stretches = self.said.chunks_exact(length).enumerate();
        let windows = stretches.map(|(n, stretch)| {
            let said_at = lead + n * length;
            let from = (said_at as f64 + expected_ms * SAMPLES_PER_MS - moved as f64).max(0.0);
            let from = (from as usize).min(heard.len());
            let to = (from + length + 2 * moved).min(heard.len());
            let comparison = compare(stretch, &heard[from..to], RATE_HZ);
            let later_ms = (from as f64 - said_at as f64) / SAMPLES_PER_MS;
            let window = Window {
                correlation: comparison.correlation,
                lag_ms: comparison.lag_ms + later_ms,
            };
            if window.correlation > HEARD {
                expected_ms = window.lag_ms;
            }
            window
        });
        windows.collect()
    }

    fn heard_file(&self) -> PathBuf {
        self.folder.path().join("heard.wav")
    }
}

impl Drop for Sound {
    /// When the test is failing, what was recorded stays.
    #[expect(
        clippy::print_stderr,
        reason = "tells where the recordings of a failed test are"
    )]
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.folder.disable_cleanup(true);
            eprintln!("recordings are in {}", self.folder.path().display());
        }
    }
}

/// By how much a window of a call is usually later than the one a tenth of the call before it, milliseconds. A step, which
/// a machine that is busy for a moment makes, is none: a sender that could not send says what it has to say later, and a
/// jitter buffer grows.
///
/// # Panics
///
/// There are less than two windows.
pub fn drift_ms(windows: &[Window]) -> f64 {
    let apart = (windows.len() / 10).max(1);
    let later = windows.iter().skip(apart).zip(windows);
    let mut changes: Vec<f64> = later
        .map(|(later, earlier)| later.lag_ms - earlier.lag_ms)
        .collect();
    changes.sort_by(f64::total_cmp);
    changes[changes.len() / 2]
}

/// How many samples last this long.
pub const fn samples(duration: Duration) -> usize {
    duration.as_millis() as usize * RATE_HZ as usize / 1000
}

/// A recording of Asterisk's, which it may still be completing.
///
/// # Panics
///
/// It does not complete it.
#[must_use]
pub fn finished(recording: &Path) -> Vec<i16> {
    let mut heard = None;
    wait_until("Asterisk completes its recording", || {
        heard = wav::read(recording, RATE_HZ).ok();
        heard.is_some()
    });
    heard.unwrap_or_default()
}

/// What Asterisk had recorded before a call.
#[derive(Debug)]
pub struct Before(Vec<PathBuf>);

impl Before {
    /// To be asked for before the call.
    ///
    /// # Panics
    ///
    /// Asterisk has no folder for recordings.
    pub fn now(asterisk: &Asterisk) -> Self {
        Self(asterisk.recordings().expect("there is a folder"))
    }

    /// What `echo-record` has recorded of the call since: what Asterisk was sent.
    ///
    /// # Panics
    ///
    /// There is nothing, or more than one recording.
    pub fn recording(&self, asterisk: &Asterisk) -> PathBuf {
        let mut recordings = asterisk.recordings().expect("there is a folder");
        recordings
            .retain(|path| path.to_string_lossy().ends_with("-in.wav") && !self.0.contains(path));
        match recordings.as_slice() {
            [one] => one.clone(),
            other => panic!("one recording expected: {other:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LENGTH: Duration = Duration::from_secs(2);

    /// What arrives `lag_ms` late, and at every window `more_ms` later.
    fn windows(lag_ms: u64, more_ms: u64) -> Vec<Window> {
        let sound = Sound::of(speech(1, Duration::from_secs(16), RATE_HZ), LEAD);
        let mut heard = vec![0; samples(LEAD + Duration::from_millis(lag_ms))];
        for stretch in sound.said.chunks(samples(LENGTH)) {
            heard.extend(stretch);
            heard.extend(vec![0; samples(Duration::from_millis(more_ms))]);
        }
        sound.windows(&heard, LEAD, LENGTH)
    }

    #[test]
    fn what_comes_at_its_time_has_one_lag() {
        let windows = windows(130, 0);
        assert_eq!(windows.len(), 8);
        for window in windows {
            assert!(window.correlation > 0.999, "{window:?}");
            assert!((window.lag_ms - 130.0).abs() < 0.2, "{window:?}");
        }
    }

    #[test]
    fn a_step_is_no_drift() {
        let window = |lag_ms| Window {
            correlation: 1.0,
            lag_ms,
        };
        let steps: Vec<Window> = (0..120)
            .map(|n| {
                window(if n < 33 {
                    120.0
                } else if n < 117 {
                    240.0
                } else {
                    340.0
                })
            })
            .collect();
        assert_eq!(drift_ms(&steps), 0.0);
        for slope in [-1.0, 1.0] {
            // A clock that is wrong by 200 ppm, over windows of 5 s.
            let steady: Vec<Window> = (0..120).map(|n| window(slope * f64::from(n))).collect();
            assert_eq!(drift_ms(&steady), 12.0 * slope);
        }
    }

    #[test]
    fn what_comes_later_and_later_is_found_and_is_drift() {
        for more_ms in [100, 700] {
            let windows = windows(0, more_ms);
            for (n, window) in windows.iter().enumerate() {
                let lag_ms = (n as u64 * more_ms) as f64;
                assert!(window.correlation > HEARD, "{windows:?}");
                assert!((window.lag_ms - lag_ms).abs() < 0.2, "{windows:?}");
            }
            let drift = drift_ms(&windows);
            assert!((drift - more_ms as f64).abs() < 0.2, "{windows:?}");
        }
    }
}
