//! A bounded ring of samples between a sound device and a call, neither of which waits for the other.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rtrb::{Consumer, Producer, RingBuffer};

/// What went wrong at a ring, in samples.
#[derive(Debug, Default)]
pub struct Counts {
    /// Came when there was no room, and are left out.
    pub overrun: AtomicU64,
    /// Were wanted when there were none, and are silence.
    pub underrun: AtomicU64,
}

/// Where samples go in.
#[derive(Debug)]
pub struct Feeder {
    producer: Producer<i16>,
    counts: Arc<Counts>,
}

/// Where they come out.
#[derive(Debug)]
pub struct Taker {
    consumer: Consumer<i16>,
    counts: Arc<Counts>,
}

/// A ring for so much sound of this rate.
pub fn ring(rate_hz: u32, length: Duration) -> (Feeder, Taker) {
    let samples = length.as_millis() * u128::from(rate_hz) / 1000;
    let (producer, consumer) = RingBuffer::new(usize::try_from(samples).unwrap_or(0).max(1));
    let counts = Arc::<Counts>::default();
    let feeder = Feeder {
        producer,
        counts: Arc::clone(&counts),
    };
    (feeder, Taker { consumer, counts })
}

impl Feeder {
    /// Puts these in. Those for which there is no room are left out, and counted.
    pub fn feed(&mut self, samples: impl IntoIterator<Item = i16>) {
        let mut left_out = 0;
        for sample in samples {
            left_out += u64::from(self.producer.push(sample).is_err());
        }
        self.counts.overrun.fetch_add(left_out, Ordering::Relaxed);
    }

    /// What went wrong.
    pub fn counts(&self) -> Arc<Counts> {
        Arc::clone(&self.counts)
    }
}

impl Taker {
    /// Appends at most `count` samples, as many as there are.
    pub fn take(&mut self, count: usize, samples: &mut Vec<i16>) {
        samples.extend(std::iter::from_fn(|| self.consumer.pop().ok()).take(count));
    }

    /// Leaves out all that is there if there is no room for more: nobody has taken any for as long as the ring is, and what is
    /// in it is old.
    pub fn leave_out_old(&mut self) -> bool {
        let is_full = self.consumer.slots() == self.consumer.buffer().capacity();
        if is_full {
            while self.consumer.pop().is_ok() {}
        }
        is_full
    }

    /// The next one, or where there is none silence, which is counted.
    pub fn next_or_silence(&mut self) -> i16 {
        self.consumer.pop().unwrap_or_else(|_| {
            self.counts.underrun.fetch_add(1, Ordering::Relaxed);
            0
        })
    }

    /// What went wrong.
    pub fn counts(&self) -> Arc<Counts> {
        Arc::clone(&self.counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_and_what_is_missing_is_counted() {
        let (mut feeder, mut taker) = ring(8000, Duration::from_millis(1));
        let capacity = 8;
        feeder.feed(0..capacity + 3);
        let counts = taker.counts();
        assert_eq!(counts.overrun.load(Ordering::Relaxed), 3);
        let mut taken = Vec::new();
        taker.take(5, &mut taken);
        taker.take(9, &mut taken);
        assert_eq!(taken, (0..capacity).collect::<Vec<_>>());
        feeder.feed([7]);
        assert_eq!([taker.next_or_silence(), taker.next_or_silence()], [7, 0]);
        assert_eq!(counts.underrun.load(Ordering::Relaxed), 1);
        assert_eq!(feeder.counts().overrun.load(Ordering::Relaxed), 3);
    }

    #[test]
    fn what_nobody_took_is_not_taken_late() {
        let (mut feeder, mut taker) = ring(8000, Duration::from_millis(1));
        feeder.feed(0..7);
        assert!(!taker.leave_out_old());
        feeder.feed(7..20);
        assert!(taker.leave_out_old());
        feeder.feed([42]);
        let mut taken = Vec::new();
        taker.take(9, &mut taken);
        assert_eq!(taken, [42]);
    }

    #[test]
    fn nothing_is_lost_between_threads() {
        let (mut feeder, mut taker) = ring(8000, Duration::from_millis(500));
        let fed: Vec<i16> = (0..4000).collect();
        let other = fed.clone();
        let thread = std::thread::spawn(move || feeder.feed(other));
        let mut taken = Vec::new();
        while taken.len() < fed.len() {
            taker.take(100, &mut taken);
            std::thread::yield_now();
        }
        thread.join().expect("it does not panic");
        assert_eq!(taken, fed);
    }
}
