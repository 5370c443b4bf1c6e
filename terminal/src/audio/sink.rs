//! Where the sound that is received goes.

use super::wav::{Recorder, WavError};

/// What becomes of the frames that are played.
#[derive(Debug, Default)]
pub enum Sink {
    /// Nobody listens.
    #[default]
    Null,
    /// Into a WAV file.
    File(Recorder),
    /// Into memory, up to a number of samples.
    Memory {
        /// What was received.
        pcm: Vec<i16>,
        /// The most that is kept.
        ceiling: usize,
    },
}

impl Sink {
    /// A sink that remembers what it was given, up to `ceiling` samples.
    pub fn memory(ceiling: usize) -> Self {
        Self::Memory {
            pcm: Vec::new(),
            ceiling,
        }
    }

    /// Takes a frame.
    pub fn play(&mut self, frame: &[i16]) -> Result<(), WavError> {
        match self {
            Self::Null => Ok(()),
            Self::File(recorder) => recorder.write(frame),
            Self::Memory { pcm, ceiling } => {
                let room = ceiling.saturating_sub(pcm.len());
                pcm.extend_from_slice(&frame[..frame.len().min(room)]);
                Ok(())
            }
        }
    }

    /// Completes a file; what was kept in memory is returned.
    pub fn finish(self) -> Result<Vec<i16>, WavError> {
        match self {
            Self::Null => Ok(Vec::new()),
            Self::File(recorder) => recorder.finish().map(|()| Vec::new()),
            Self::Memory { pcm, .. } => Ok(pcm),
        }
    }
}
