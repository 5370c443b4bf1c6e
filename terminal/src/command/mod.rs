//! The commands that use the network, or read what was captured from it.

pub mod call;
pub mod flow;
pub mod listen;
pub mod load;
pub mod register;
pub mod torture;

use std::path::Path;

use h323_media::tone::Sine;

#[cfg(feature = "audio-device")]
use crate::audio::device::Device;
use crate::audio::wav::{self, Recorder};
use crate::audio::{Sink, Source};
use crate::cli::options::SoundOptions;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::report::{self, Form};

/// The level of a tone, relative to the loudest one possible.
const TONE_DB: f64 = -10.0;

/// What the options say is to be said, at so many samples a second.
fn source(options: &SoundOptions, rate_hz: u32) -> Result<Source, Failure> {
    Ok(if let Some(path) = &options.play {
        Source::samples(wav::read(path, rate_hz)?)
    } else if let Some(hz) = options.tone {
        Source::Tone(Sine::new(hz, TONE_DB, rate_hz))
    } else if options.echo {
        Source::echo()
    } else if let Some(name) = &options.sound_device {
        device(name, rate_hz)?
    } else {
        Source::Silence
    })
}

/// The sound device of this name, or the usual one where it is empty.
#[cfg(feature = "audio-device")]
fn device(name: &str, rate_hz: u32) -> Result<Source, Failure> {
    let name = Some(name).filter(|name| !name.is_empty());
    Ok(Source::Device(Device::open(name, rate_hz)?))
}

/// The command line takes the name of none in this build.
#[cfg(not(feature = "audio-device"))]
fn device(_name: &str, _rate_hz: u32) -> Result<Source, Failure> {
    Ok(Source::Silence)
}

/// Where the options say that sound goes.
pub(crate) fn sink(record: Option<&Path>, rate_hz: u32) -> Result<Sink, Failure> {
    Ok(match record {
        Some(path) => Sink::File(Recorder::create(path, rate_hz)?),
        None => Sink::Null,
    })
}

/// Runs a command on an event loop of its own. `form` is how it tells what came of it.
pub fn run<F: Future<Output = Result<Exit, Failure>>>(form: Form, command: F) -> Exit {
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return report::failed(form, &error, Exit::Network),
    };
    let ended = runtime.block_on(command);
    // Whoever reads standard input does so on a thread that cannot be called off.
    runtime.shutdown_background();
    match ended {
        Ok(exit) => exit,
        Err(failure) => report::failed(form, &failure, failure.exit()),
    }
}
