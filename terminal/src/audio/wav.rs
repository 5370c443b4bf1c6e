//! WAV files: 16-bit PCM.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use h323_media::resample::Resampler;
use hound::{SampleFormat, WavReader, WavSpec, WavWriter};

/// The longest file that is read, in seconds.
pub const MAX_SECONDS: u32 = 3600;

/// The longest file that is written, in samples; its lengths have 32 bits and count octets.
pub const MAX_RECORDED: u32 = 2_000_000_000;

/// Why a WAV file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WavError {
    /// Not there, not readable, or no WAV file.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: hound::Error,
    },
    /// Samples of another form than signed 16-bit integers.
    #[error("{}: samples of {bits} bits ({form}); 16-bit PCM is needed", path.display())]
    Samples {
        /// The file.
        path: PathBuf,
        /// Bits of a sample.
        bits: u16,
        /// Integers or floating point.
        form: &'static str,
    },
    /// A sample rate that the codec's cannot be made of.
    #[error("{}: {found_hz} samples a second, of which {wanted_hz} cannot be made", path.display())]
    Rate {
        /// The file.
        path: PathBuf,
        /// Its rate.
        found_hz: u32,
        /// The codec's rate.
        wanted_hz: u32,
    },
    /// More than [`MAX_SECONDS`].
    #[error("{}: longer than an hour", path.display())]
    TooLong {
        /// The file.
        path: PathBuf,
    },
    /// [`MAX_RECORDED`] samples are written.
    #[error("{}: as long as such a file can be", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// No samples at all.
    #[error("{}: no sound in it", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
}

/// The samples of a file at `rate_hz`, whatever the file's rate. Several channels are mixed into one.
pub fn read(path: &Path, rate_hz: u32) -> Result<Vec<i16>, WavError> {
    let unreadable = |error| WavError::Unreadable {
        path: path.to_owned(),
        error,
    };
    let path_of = || path.to_owned();
    let mut reader = WavReader::open(path).map_err(unreadable)?;
    let spec = reader.spec();
    if spec.sample_format != SampleFormat::Int || spec.bits_per_sample != 16 {
        return Err(WavError::Samples {
            path: path_of(),
            bits: spec.bits_per_sample,
            form: match spec.sample_format {
                SampleFormat::Int => "integers",
                SampleFormat::Float => "floating point",
            },
        });
    }
    let resampler = Resampler::new(spec.sample_rate, rate_hz);
    if spec.sample_rate != rate_hz && resampler.is_none() {
        return Err(WavError::Rate {
            path: path_of(),
            found_hz: spec.sample_rate,
            wanted_hz: rate_hz,
        });
    }
    if u64::from(reader.duration()) > u64::from(MAX_SECONDS) * u64::from(spec.sample_rate) {
        return Err(WavError::TooLong { path: path_of() });
    }
    let channels = usize::from(spec.channels).max(1);
    // Not the whole file at once: it may have thousands of channels.
    let mut samples = reader.samples::<i16>();
    let mut mixed = Vec::new();
    let mut instant = Vec::with_capacity(channels);
    loop {
        for sample in samples.by_ref().take(channels) {
            instant.push(sample.map_err(unreadable)?);
        }
        if instant.len() < channels {
            break;
        }
        mixed.push(mix(&instant));
        instant.clear();
    }
    if mixed.is_empty() {
        return Err(WavError::Empty { path: path_of() });
    }
    let Some(mut resampler) = resampler else {
        return Ok(mixed);
    };
    let mut resampled = Vec::new();
    resampler.resample(&mixed, &mut resampled);
    Ok(resampled)
}

/// The mean of the channels at one instant.
fn mix(channels: &[i16]) -> i16 {
    let sum: i32 = channels.iter().map(|&sample| i32::from(sample)).sum();
    // A mean of values of 16 bits has 16 bits.
    (sum / channels.len() as i32) as i16
}

/// Writes one channel of 16-bit PCM as it comes.
pub struct Recorder {
    path: PathBuf,
    writer: WavWriter<BufWriter<File>>,
    room: u32,
}

impl Recorder {
    /// A new file at `path`, in place of one that is there.
    pub fn create(path: &Path, rate_hz: u32) -> Result<Self, WavError> {
        let spec = WavSpec {
            channels: 1,
            sample_rate: rate_hz,
            bits_per_sample: 16,
            sample_format: SampleFormat::Int,
        };
        let writer = WavWriter::create(path, spec).map_err(|error| WavError::Unreadable {
            path: path.to_owned(),
            error,
        })?;
        Ok(Self {
            path: path.to_owned(),
            writer,
            room: MAX_RECORDED,
        })
    }

    /// Appends samples, all of them or none.
    pub fn write(&mut self, pcm: &[i16]) -> Result<(), WavError> {
        let length = u32::try_from(pcm.len()).unwrap_or(u32::MAX);
        self.room = self
            .room
            .checked_sub(length)
            .ok_or_else(|| WavError::Full {
                path: self.path.clone(),
            })?;
        let mut write = || {
            for &sample in pcm {
                self.writer.write_sample(sample)?;
            }
            Ok(())
        };
        write().map_err(|error| WavError::Unreadable {
            path: self.path.clone(),
            error,
        })
    }

    /// Completes the file.
    pub fn finish(self) -> Result<(), WavError> {
        let Self { path, writer, .. } = self;
        writer
            .finalize()
            .map_err(|error| WavError::Unreadable { path, error })
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Writes a whole file.
pub fn write(path: &Path, rate_hz: u32, pcm: &[i16]) -> Result<(), WavError> {
    let mut recorder = Recorder::create(path, rate_hz)?;
    recorder.write(pcm)?;
    recorder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let pcm: Vec<i16> = (0..320).map(|n| n * 100 - 16000).collect();
        write(&path, 8000, &pcm).unwrap();
        assert_eq!(read(&path, 8000).unwrap(), pcm);
    }

    #[test]
    fn other_rates_will_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        for (file_hz, wanted_hz, length) in
            [(8000, 16_000, 800), (16_000, 8000, 200), (44_100, 8000, 73)]
        {
            write(&path, file_hz, &[10_000; 400]).unwrap();
            let pcm = read(&path, wanted_hz).unwrap();
            assert_eq!(pcm.len(), length);
            assert_eq!(pcm.last(), Some(&10_000));
        }
    }

    #[test]
    fn a_recording_has_a_ceiling() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let mut recorder = Recorder::create(&path, 8000).unwrap();
        assert_eq!(recorder.room, MAX_RECORDED);
        recorder.room = 3;
        recorder.write(&[1, 2]).unwrap();
        assert!(matches!(
            recorder.write(&[3, 4]),
            Err(WavError::Full { .. })
        ));
        recorder.write(&[5]).unwrap();
        recorder.finish().unwrap();
        assert_eq!(read(&path, 8000).unwrap(), [1, 2, 5]);
    }

    #[test]
    fn no_octet_of_a_header_makes_reading_panic() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        write(&path, 8000, &[1, 2, 3, 4]).unwrap();
        let octets = std::fs::read(&path).unwrap();
        for at in 0..octets.len() {
            for value in [0, 1, 2, 3, 0x7f, 0x80, 0xfe, 0xff] {
                let mut other = octets.clone();
                other[at] = value;
                std::fs::write(&path, &other).unwrap();
                if let Ok(pcm) = read(&path, 8000) {
                    assert!(pcm.len() <= 8, "octet {at} is {value}");
                }
            }
            std::fs::write(&path, &octets[..at]).unwrap();
            assert!(read(&path, 8000).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn a_file_to_be_played_has_a_ceiling() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        write(&path, 8000, &[1, 2, 3, 4]).unwrap();
        let mut octets = std::fs::read(&path).unwrap();
        let data = octets.len() - 4 - 2 * 4;
        for rate in [8000_u32, 16_000] {
            // Where the header has the rate, in samples and in octets.
            octets[24..28].copy_from_slice(&rate.to_le_bytes());
            octets[28..32].copy_from_slice(&(2 * rate).to_le_bytes());
            let most = MAX_SECONDS * rate;
            for (samples, too_long) in [(most, false), (most + 1, true)] {
                octets[data..data + 4].copy_from_slice(&(2 * samples).to_le_bytes());
                std::fs::write(&path, &octets).unwrap();
                let refused = read(&path, 8000).unwrap_err();
                assert_eq!(
                    matches!(refused, WavError::TooLong { .. }),
                    too_long,
                    "{refused}"
                );
            }
        }
    }

    #[test]
    fn channels_are_mixed() {
        assert_eq!(mix(&[100, 200]), 150);
        assert_eq!(mix(&[i16::MIN, i16::MIN]), i16::MIN);
    }

    #[test]
    fn all_channels_of_a_file_are_heard() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        let spec = WavSpec {
            channels: 3,
            sample_rate: 8000,
            bits_per_sample: 16,
            sample_format: SampleFormat::Int,
        };
        let mut writer = WavWriter::create(&path, spec).unwrap();
        for sample in [1, 2, 3, -30, 60, -60] {
            writer.write_sample(sample as i16).unwrap();
        }
        writer.finalize().unwrap();
        assert_eq!(read(&path, 8000).unwrap(), [2, -10]);
    }

    #[test]
    fn a_file_that_does_not_fit_is_refused_with_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.wav");
        write(&path, 8001, &[1, 2, 3]).unwrap();
        let error = read(&path, 8000).unwrap_err().to_string();
        let why = "a.wav: 8001 samples a second, of which 8000 cannot be made";
        assert!(error.ends_with(why), "{error}");
        write(&path, 8000, &[]).unwrap();
        assert!(matches!(read(&path, 8000), Err(WavError::Empty { .. })));
        std::fs::write(&path, "hello").unwrap();
        assert!(matches!(
            read(&path, 8000),
            Err(WavError::Unreadable { .. })
        ));
        assert!(matches!(
            read(&folder.path().join("b.wav"), 8000),
            Err(WavError::Unreadable { .. })
        ));
    }
}
