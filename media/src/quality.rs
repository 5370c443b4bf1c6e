//! An estimate of how a call sounds: the R factor of the E-model, from what RTP and RTCP tell.
//!
//! The E-model (ITU-T G.107) needs levels, echo and noise that nobody can measure at an IP socket.
//! This is its reduction to delay and loss by R. Cole and J. Rosenbluth, *Voice over IP performance
//! monitoring*, ACM SIGCOMM Computer Communication Review 31 (2001), where all else is at its
//! default:
//!
//! R = 94.2 − 0.024 d − 0.11 (d − 177.3) H(d − 177.3) − γ₁ − γ₂ ln(1 + γ₃ e)
//!
//! with the delay d from mouth to ear in milliseconds, the part e of packets that are not heard,
//! and the step function H. The three constants were fitted to measurements of each codec. Of a
//! codec without measurements nothing is said.

use std::time::Duration;

use crate::codec::{Codec, RawCodec};

/// Nothing sounds better.
const BEST: f64 = 94.2;
/// From here on a delay disturbs more.
const DISTURBING_MS: f64 = 177.3;

/// The R factor, from 0 (useless) to about 94: users are satisfied from 80 on, and many are not
/// below 60. `delay` is that from mouth to ear, `loss` the part of the packets that are not
/// heard, from 0 to 1.
#[must_use]
pub fn r_factor(codec: Codec, delay: Duration, loss: f64) -> Option<f64> {
    let [always, by_loss, steepness] = match codec {
        Codec::PcmA | Codec::PcmU => [0.0, 30.0, 15.0],
        Codec::Raw(RawCodec::G729) => [11.0, 40.0, 10.0],
        // Its band is wider than the model's.
        Codec::G722 | Codec::Opus | Codec::Raw(_) => return None,
    };
    let delay_ms = delay.as_secs_f64() * 1000.0;
    let by_delay = 0.024 * delay_ms + 0.11 * (delay_ms - DISTURBING_MS).max(0.0);
    let by_codec = always + by_loss * (1.0 + steepness * loss.clamp(0.0, 1.0)).ln();
    Some((BEST - by_delay - by_codec).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ms;

    fn about(value: Option<f64>, expected: f64) -> bool {
        value.is_some_and(|value| (value - expected).abs() < 0.05)
    }

    #[test]
    fn delay_and_loss_cost_what_the_formula_says() {
        let g711 = |delay, loss| r_factor(Codec::PcmA, ms(delay), loss);
        assert!(about(g711(0, 0.0), 94.2));
        assert!(about(g711(100, 0.0), 91.8));
        // 400 ms: 9.6 and 24.497.
        assert!(about(g711(400, 0.0), 60.1));
        // 2 %: 30 ln 1.3.
        assert!(about(g711(0, 0.02), 86.33));
        assert_eq!(g711(10_000, 1.0), Some(0.0));
        assert_eq!(g711(0, -1.0), g711(0, 0.0));
        let g729 = r_factor(Codec::Raw(RawCodec::G729), ms(0), 0.05);
        // 11 and 40 ln 1.5.
        assert!(about(g729, 66.98));
        assert_eq!(r_factor(Codec::Raw(RawCodec::Gsm), ms(0), 0.0), None);
    }
}
