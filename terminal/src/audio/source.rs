//! Where the sound that is sent comes from.

use std::collections::VecDeque;
use std::sync::Arc;

use h323_media::tone::Sine;

/// How much sound an echo keeps back at most, in samples: half a second at 8000 Hz, a quarter at 16 000, a twelfth at 48 000.
pub const MAX_ECHO_SAMPLES: usize = 4000;

/// What is said. Clones say the same from the beginning on, and share the samples.
#[derive(Clone, Debug)]
pub enum Source {
    /// Nothing, sent as silence.
    Silence,
    /// A tone without end.
    Tone(Sine),
    /// Samples, then silence.
    Samples {
        /// All of them.
        pcm: Arc<[i16]>,
        /// How many have been said.
        said: usize,
    },
    /// What was received.
    Echo(VecDeque<i16>),
    /// What a sound device hears, which plays what is received.
    #[cfg(feature = "audio-device")]
    Device(super::device::Device),
}

impl Source {
    /// Says these samples once.
    pub fn samples(pcm: Vec<i16>) -> Self {
        Self::Samples {
            pcm: pcm.into(),
            said: 0,
        }
    }

    /// Says what it hears.
    pub fn echo() -> Self {
        Self::Echo(VecDeque::new())
    }

    /// The next samples: `count` of them, or fewer from an echo or a device that has heard no more.
    pub fn take(&mut self, count: usize) -> Vec<i16> {
        match self {
            Self::Silence => vec![0; count],
            Self::Tone(sine) => sine.take_samples(count),
            Self::Samples { pcm, said } => {
                let rest = &pcm[*said..];
                let mut next = rest[..count.min(rest.len())].to_vec();
                *said += next.len();
                next.resize(count, 0);
                next
            }
            Self::Echo(queue) => queue.drain(..count.min(queue.len())).collect(),
            #[cfg(feature = "audio-device")]
            Self::Device(device) => device.take(count),
        }
    }

    /// Whether it says more as time passes, so that it has to be asked again and again.
    pub fn is_live(&self) -> bool {
        match self {
            #[cfg(feature = "audio-device")]
            Self::Device(_) => true,
            Self::Silence | Self::Tone(_) | Self::Samples { .. } | Self::Echo(_) => false,
        }
    }

    /// What was received, for a source that repeats it or has a loudspeaker. Of more than [`MAX_ECHO_SAMPLES`] to repeat the oldest go.
    pub fn hear(&mut self, frame: &[i16]) {
        match self {
            Self::Echo(queue) => {
                queue.extend(frame);
                queue.drain(..queue.len().saturating_sub(MAX_ECHO_SAMPLES));
            }
            #[cfg(feature = "audio-device")]
            Self::Device(device) => device.play(frame),
            Self::Silence | Self::Tone(_) | Self::Samples { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_said_once_and_then_there_is_silence() {
        let mut source = Source::samples(vec![1, 2, 3]);
        let mut other = source.clone();
        assert_eq!(source.take(2), [1, 2]);
        assert_eq!(source.take(2), [3, 0]);
        assert_eq!(source.take(1), [0]);
        assert_eq!(other.take(2), [1, 2]);
    }

    #[test]
    fn an_echo_says_what_it_hears_and_keeps_only_the_newest() {
        let mut source = Source::echo();
        source.hear(&[7, 8]);
        assert_eq!(source.take(3), [7, 8]);
        source.hear(&vec![1; MAX_ECHO_SAMPLES]);
        source.hear(&[2]);
        let said = source.take(MAX_ECHO_SAMPLES + 1);
        assert_eq!(said.len(), MAX_ECHO_SAMPLES);
        assert_eq!(said[MAX_ECHO_SAMPLES - 2..], [1, 2]);
    }
}
