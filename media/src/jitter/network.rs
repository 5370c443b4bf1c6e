//! What the arrivals of packets show of the network.

use std::time::Duration;

use super::{Config, DELAY_CEILING};
use crate::samples_in;

/// How far back the fastest packet is remembered, at least.
const FASTEST_WINDOW: Duration = Duration::from_secs(5);
/// The part of all packets that should be in time.
const IN_TIME: f64 = 0.97;
/// What the newest packet weighs among all before it.
const NEWEST_WEIGHT: f64 = 0.01;
/// The width of a class of delays.
const CLASS: Duration = Duration::from_millis(10);
const CLASSES: usize = (DELAY_CEILING.as_millis() / CLASS.as_millis()) as usize;

/// How long packets travel, as far as it shows: transit is arrival minus timestamp, which is off
/// by a constant nobody knows.
#[derive(Debug)]
pub(super) struct Network {
    class_samples: i64,
    window_samples: i64,
    fastest: Option<Fastest>,
    /// How the delays over the fastest are spread; the sum of all weights is 1 once there was a
    /// packet.
    weights: Vec<f64>,
}

/// The smallest transit lately: of the window that began at `since`, and of the one before.
#[derive(Debug)]
struct Fastest {
    since: i64,
    previous: i64,
    current: i64,
}

impl Network {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            class_samples: samples_in(CLASS, config.clock_rate_hz).max(1) as i64,
            window_samples: samples_in(FASTEST_WINDOW, config.clock_rate_hz) as i64,
            fastest: None,
            weights: vec![0.0; CLASSES],
        }
    }

    pub(super) fn observe(&mut self, transit: i64, arrived: i64) {
        let first = self.fastest.is_none();
        let window = self.window_samples;
        let fastest = self.fastest.get_or_insert(Fastest {
            since: arrived,
            previous: transit,
            current: transit,
        });
        if arrived - fastest.since >= window {
            let previous = fastest.current;
            *fastest = Fastest {
                since: arrived,
                previous,
                current: transit,
            };
        }
        fastest.current = fastest.current.min(transit);
        let over_fastest = transit - self.fastest_transit();
        let class = usize::try_from(over_fastest / self.class_samples).unwrap_or(0);
        let newest = if first { 1.0 } else { NEWEST_WEIGHT };
        for weight in &mut self.weights {
            *weight *= 1.0 - newest;
        }
        self.weights[class.min(CLASSES - 1)] += newest;
    }

    /// The upper edge of the class below which nearly all packets are.
    pub(super) fn needed_delay(&self) -> Duration {
        let mut sum = 0.0;
        let classes = self.weights.iter().take_while(|&&weight| {
            let more = sum < IN_TIME;
            sum += weight;
            more
        });
        CLASS * u32::try_from(classes.count()).unwrap_or(0)
    }

    pub(super) fn fastest_transit(&self) -> i64 {
        self.fastest
            .as_ref()
            .map_or(0, |fastest| fastest.current.min(fastest.previous))
    }

    /// How much later than the fastest packet could be played is what is played at `at`.
    pub(super) fn delay(&self, at: i64, cursor: i64) -> i64 {
        at - cursor - self.fastest_transit()
    }

    pub(super) fn is_jump(&self, transit: i64, jump: i64) -> bool {
        self.fastest.is_some() && (transit - self.fastest_transit()).abs() > jump
    }
}
