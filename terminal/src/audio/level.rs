//! How loud sound is.

/// The level of digital silence, and of whatever is softer than this, in dB below overload.
pub const SILENCE_DB: f64 = -90.0;

/// Adds up sound, to tell how loud it was.
#[derive(Clone, Copy, Debug, Default)]
pub struct Meter {
    /// The sum of the squares of the samples.
    energy: f64,
    samples: u64,
}

impl Meter {
    /// Takes some sound in.
    pub fn hear(&mut self, pcm: &[i16]) {
        let energy = pcm.iter().map(|&sample| f64::from(sample).powi(2));
        self.energy += energy.sum::<f64>();
        self.samples += pcm.len() as u64;
    }

    /// The mean level since this was asked last, in dB relative to the loudest signal that samples can hold, which has
    /// 0; at least [`SILENCE_DB`]. `None` if there was no sound.
    pub fn take(&mut self) -> Option<f64> {
        let Self { energy, samples } = std::mem::take(self);
        if samples == 0 {
            return None;
        }
        let power = energy / samples as f64 / f64::from(i16::MIN).powi(2);
        Some((10.0 * power.log10()).max(SILENCE_DB))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_is_relative_to_overload() {
        let mut meter = Meter::default();
        assert_eq!(meter.take(), None);
        meter.hear(&[i16::MIN; 80]);
        assert_eq!(meter.take(), Some(0.0));
        meter.hear(&[0; 80]);
        assert_eq!(meter.take(), Some(SILENCE_DB));
        // Half the amplitude is 6 dB less, and so is a quarter of the time.
        meter.hear(&[i16::MIN / 2; 80]);
        assert!(
            meter
                .take()
                .is_some_and(|level| (level + 6.02).abs() < 0.01)
        );
        meter.hear(&[i16::MIN; 20]);
        meter.hear(&[0; 60]);
        assert!(
            meter
                .take()
                .is_some_and(|level| (level + 6.02).abs() < 0.01)
        );
        assert_eq!(meter.take(), None);
    }
}
