//! A sound device: what its microphone hears is said, and what is heard is played.
//!
//! Its callbacks run on threads of their own and must not wait. Between them and the task of a call is a ring for each
//! direction ([`super::ring`]), in the device's own rate; the task resamples.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{FromSample, SampleFormat, SizedSample, Stream, SupportedStreamConfig};
use h323_media::resample::Resampler;

use super::ring::{self, Counts, Feeder, Taker};

/// How much sound waits in a ring at most.
const RING: Duration = Duration::from_millis(500);

/// How long a device may take to open.
const OPEN_WITHIN: Duration = Duration::from_secs(5);

/// Why a sound device cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// None of this name. An empty list means that there is no sound device at all.
    #[error(
        "--sound-device {wanted}: there is no such device; there are: {}",
        list(found)
    )]
    Unknown {
        /// As typed.
        wanted: String,
        /// Those that there are.
        found: Vec<String>,
    },
    /// None that is used where none is named.
    #[error("--sound-device: no device to {for_what}; there are: {}", list(found))]
    NoDefault {
        /// To hear or to play.
        for_what: &'static str,
        /// Those that there are.
        found: Vec<String>,
    },
    /// It cannot be opened, or not in a form that we know.
    #[error("sound device {name}: {error}")]
    Unusable {
        /// The device.
        name: String,
        /// What is wrong.
        error: cpal::Error,
    },
    /// Its samples are of a form that we do not know.
    #[error("sound device {name}: {rate_hz} samples a second of the form {form} are not known")]
    Form {
        /// The device.
        name: String,
        /// Their rate.
        rate_hz: u32,
        /// Their form.
        form: SampleFormat,
    },
}

fn list(names: &[String]) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

/// An open device. Clones are the same device: what one of them takes of its sound the others do not hear.
#[derive(Clone)]
pub struct Device {
    ends: Arc<Mutex<Ends>>,
    heard: Arc<Counts>,
    played: Arc<Counts>,
    /// They run as long as they are held.
    _streams: Arc<[Stream; 2]>,
}

/// The ends of both rings on the side of the call.
struct Ends {
    microphone: Taker,
    /// None while both sides have one rate.
    from_device: Option<Resampler>,
    /// Resampled and not said yet.
    ready: VecDeque<i16>,
    loudspeaker: Feeder,
    to_device: Option<Resampler>,
}

impl Device {
    /// Opens the device of this name, or those that are used where none is named, for a call at this rate.
    pub fn open(name: Option<&str>, rate_hz: u32) -> Result<Self, DeviceError> {
        let host = cpal::default_host();
        let [input, output] = match name {
            Some(name) => {
                let device = named(&host, name)?;
                [device.clone(), device]
            }
            None => {
                let missing = |for_what| DeviceError::NoDefault {
                    for_what,
                    found: names(&host),
                };
                let input = host.default_input_device();
                let output = host.default_output_device();
                [
                    input.ok_or_else(|| missing("hear with"))?,
                    output.ok_or_else(|| missing("play with"))?,
                ]
            }
        };
        let (microphone, from_device, hears) = open_input(&input, rate_hz)?;
        let (loudspeaker, to_device, plays) = open_output(&output, rate_hz)?;
        for (device, stream) in [(&input, &hears), (&output, &plays)] {
            stream.play().map_err(|error| unusable(device, error))?;
        }
        Ok(Self {
            heard: microphone.counts(),
            played: loudspeaker.counts(),
            ends: Arc::new(Mutex::new(Ends {
                microphone,
                from_device,
                ready: VecDeque::new(),
                loudspeaker,
                to_device,
            })),
            _streams: Arc::new([hears, plays]),
        })
    }

    /// What the microphone has heard: at most so many samples.
    pub fn take(&self, count: usize) -> Vec<i16> {
        let mut ends = self.ends();
        let Ends {
            microphone,
            from_device,
            ready,
            ..
        } = &mut *ends;
        // What was heard before the call, or while it was busy for long, is not for it.
        if microphone.leave_out_old() {
            ready.clear();
        }
        while ready.len() < count {
            let mut heard = Vec::new();
            microphone.take(count - ready.len(), &mut heard);
            if heard.is_empty() {
                break;
            }
            match from_device {
                Some(resampler) => {
                    let mut resampled = Vec::new();
                    resampler.resample(&heard, &mut resampled);
                    ready.extend(resampled);
                }
                None => ready.extend(heard),
            }
        }
        let count = count.min(ready.len());
        ready.drain(..count).collect()
    }

    /// Plays this.
    pub fn play(&self, frame: &[i16]) {
        let mut ends = self.ends();
        let Ends {
            loudspeaker,
            to_device,
            ..
        } = &mut *ends;
        match to_device {
            Some(resampler) => {
                let mut resampled = Vec::new();
                resampler.resample(frame, &mut resampled);
                loudspeaker.feed(resampled);
            }
            None => loudspeaker.feed(frame.iter().copied()),
        }
    }

    fn ends(&self) -> MutexGuard<'_, Ends> {
        // Nothing between locking and unlocking leaves an end half changed.
        self.ends.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Device")
            .field("heard", &self.heard)
            .field("played", &self.played)
            .finish_non_exhaustive()
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // The last of its clones tells.
        if Arc::strong_count(&self.ends) == 1 {
            tracing::info!(heard = ?self.heard, played = ?self.played, "sound device closed");
        }
    }
}

fn named(host: &cpal::Host, wanted: &str) -> Result<cpal::Device, DeviceError> {
    let mut devices = host.devices().into_iter().flatten();
    let device = devices.find(|device| name(device) == wanted);
    device.ok_or_else(|| DeviceError::Unknown {
        wanted: wanted.to_owned(),
        found: names(host),
    })
}

fn names(host: &cpal::Host) -> Vec<String> {
    let devices = host.devices().into_iter().flatten();
    devices.map(|device| name(&device)).collect()
}

/// The name of a device to its system, without that of the system.
fn name(device: &cpal::Device) -> String {
    let id = device.id().map(|id| id.to_string()).unwrap_or_default();
    match id.split_once(':') {
        Some((_, name)) => name.to_owned(),
        None => id,
    }
}

fn unusable(device: &cpal::Device, error: cpal::Error) -> DeviceError {
    DeviceError::Unusable {
        name: name(device),
        error,
    }
}

fn unknown_form(device: &cpal::Device, config: &SupportedStreamConfig) -> DeviceError {
    DeviceError::Form {
        name: name(device),
        rate_hz: config.sample_rate(),
        form: config.sample_format(),
    }
}

/// From one rate to another, `None` if they are the same.
fn resampler(from_hz: u32, to_hz: u32) -> Result<Option<Resampler>, ()> {
    if from_hz == to_hz {
        return Ok(None);
    }
    Resampler::new(from_hz, to_hz).map(Some).ok_or(())
}

fn open_input(
    device: &cpal::Device,
    rate_hz: u32,
) -> Result<(Taker, Option<Resampler>, Stream), DeviceError> {
    let config = (device.default_input_config()).map_err(|error| unusable(device, error))?;
    let resampler =
        resampler(config.sample_rate(), rate_hz).map_err(|()| unknown_form(device, &config))?;
    let (feeder, taker) = ring::ring(config.sample_rate(), RING);
    let stream = match config.sample_format() {
        SampleFormat::I16 => input::<i16>(device, &config, feeder),
        SampleFormat::I32 => input::<i32>(device, &config, feeder),
        SampleFormat::F32 => input::<f32>(device, &config, feeder),
        SampleFormat::U8 => input::<u8>(device, &config, feeder),
        _ => return Err(unknown_form(device, &config)),
    };
    let stream = stream.map_err(|error| unusable(device, error))?;
    Ok((taker, resampler, stream))
}

fn open_output(
    device: &cpal::Device,
    rate_hz: u32,
) -> Result<(Feeder, Option<Resampler>, Stream), DeviceError> {
    let config = (device.default_output_config()).map_err(|error| unusable(device, error))?;
    let resampler =
        resampler(rate_hz, config.sample_rate()).map_err(|()| unknown_form(device, &config))?;
    let (feeder, taker) = ring::ring(config.sample_rate(), RING);
    let stream = match config.sample_format() {
        SampleFormat::I16 => output::<i16>(device, &config, taker),
        SampleFormat::I32 => output::<i32>(device, &config, taker),
        SampleFormat::F32 => output::<f32>(device, &config, taker),
        SampleFormat::U8 => output::<u8>(device, &config, taker),
        _ => return Err(unknown_form(device, &config)),
    };
    let stream = stream.map_err(|error| unusable(device, error))?;
    Ok((feeder, resampler, stream))
}

/// The mean of all channels goes into the ring.
fn input<T: SizedSample>(
    device: &cpal::Device,
    config: &SupportedStreamConfig,
    mut feeder: Feeder,
) -> Result<Stream, cpal::Error>
where
    i16: FromSample<T>,
{
    let channels = usize::from(config.channels()).max(1);
    device.build_input_stream(
        config.config(),
        move |data: &[T], _: &cpal::InputCallbackInfo| {
            feeder.feed(data.chunks_exact(channels).map(|instant| {
                let sum: i32 = (instant.iter())
                    .map(|&sample| i32::from(i16::from_sample_(sample)))
                    .sum();
                (sum / channels as i32) as i16
            }));
        },
        |error| tracing::warn!(%error, "microphone"),
        Some(OPEN_WITHIN),
    )
}

/// Every channel plays what comes out of the ring.
fn output<T: SizedSample + FromSample<i16>>(
    device: &cpal::Device,
    config: &SupportedStreamConfig,
    mut taker: Taker,
) -> Result<Stream, cpal::Error> {
    let channels = usize::from(config.channels()).max(1);
    device.build_output_stream(
        config.config(),
        move |data: &mut [T], _: &cpal::OutputCallbackInfo| {
            for instant in data.chunks_mut(channels) {
                instant.fill(T::from_sample_(taker.next_or_silence()));
            }
        },
        |error| tracing::warn!(%error, "loudspeaker"),
        Some(OPEN_WITHIN),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether there is a sound card or not, nobody calls one like this.
    #[test]
    fn a_device_that_is_not_there_is_named_with_those_that_are() {
        let wanted = "no such device \u{2014} at all";
        let error = Device::open(Some(wanted), 8000).expect_err("there is none of the name");
        let said = error.to_string();
        assert!(
            said.contains(wanted) && said.contains("there are: "),
            "{said}"
        );
    }
}
