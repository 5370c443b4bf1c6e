//! One direction of a TCP connection put in order.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::limits::Limits;
use crate::time::Time;

/// How long octets that the receiver has acknowledged may be missing before the capture is taken to lack them.
const ACKNOWLEDGED_PATIENCE: Duration = Duration::from_secs(1);

/// How long octets may be missing that nobody acknowledged: a sender repeats them for minutes.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a segment that waits takes besides its octets: its place in the map, and the least that the heap gives.
const SEGMENT_OVERHEAD: usize = 112;

/// What comes next in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Octets.
    Octets(&'a [u8]),
    /// Octets that the capture does not have.
    Gap(u64),
}

/// A direction of a connection. Positions are counted in 64 bits from its first octet, sequence numbers modulo 2^32.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    /// The sequence number of position 0, once one is known.
    first: Option<u32>,
    was_opened: bool,
    /// The position of the octet that comes next.
    next: u64,
    /// What came too early, by position.
    early: BTreeMap<u64, Vec<u8>>,
    early_octets: usize,
    /// The position up to which the other side has acknowledged.
    acknowledged: u64,
    /// Since when octets are missing.
    missing_since: Option<Time>,
    /// Segments whose octets had all come before.
    pub(crate) retransmissions: u64,
}

impl Stream {
    /// What waits for the octets before it.
    pub(crate) fn waiting(&self) -> usize {
        self.early_octets + self.early.len() * SEGMENT_OVERHEAD
    }

    /// Whether a sequence number was seen.
    pub(crate) fn is_begun(&self) -> bool {
        self.first.is_some()
    }

    /// Whether octets follow `initial`, the sequence number of a SYN.
    pub(crate) fn begins_after(&self, initial: u32) -> bool {
        self.first == Some(initial.wrapping_add(1))
    }

    /// Begins after a SYN with this sequence number.
    pub(crate) fn begin(&mut self, initial: u32) {
        let first = *self.first.get_or_insert(initial.wrapping_add(1));
        self.was_opened |= first == initial.wrapping_add(1);
    }

    /// Whether its SYN was seen.
    pub(crate) fn was_opened(&self) -> bool {
        self.was_opened
    }

    /// Takes the octets of a segment; gives what is in order now. A stream without a beginning begins here.
    pub(crate) fn push(
        &mut self,
        sequence: u32,
        octets: &[u8],
        at: Time,
        limits: &Limits,
        emit: &mut impl FnMut(Piece<'_>),
    ) {
        let first = *self.first.get_or_insert(sequence);
        // The distance to the octet that comes next, within half the number space.
        let expected = first.wrapping_add(self.next as u32);
        let distance = i64::from(sequence.wrapping_sub(expected) as i32);
        if distance <= 0 {
            let known = usize::try_from(-distance).unwrap_or(usize::MAX);
            match octets.get(known..) {
                Some(fresh) if !fresh.is_empty() => self.give(fresh, emit),
                _ => self.retransmissions += u64::from(!octets.is_empty()),
            }
        } else {
            self.keep(self.next + distance as u64, octets, at);
        }
        self.give_early(emit);
        self.give_up(at, limits, emit);
    }

    /// Takes what the other side acknowledges.
    pub(crate) fn acknowledge(
        &mut self,
        acknowledgement: u32,
        at: Time,
        limits: &Limits,
        emit: &mut impl FnMut(Piece<'_>),
    ) {
        let Some(first) = self.first else { return };
        let expected = first.wrapping_add(self.next as u32);
        let distance = i64::from(acknowledgement.wrapping_sub(expected) as i32);
        if distance > 0 {
            self.acknowledged = self.acknowledged.max(self.next + distance as u64);
        }
        self.give_up(at, limits, emit);
    }

    /// Gives what is left, without hope for what is missing.
    pub(crate) fn finish(&mut self, emit: &mut impl FnMut(Piece<'_>)) {
        while !self.early.is_empty() {
            self.skip(emit);
        }
    }

    fn give(&mut self, octets: &[u8], emit: &mut impl FnMut(Piece<'_>)) {
        self.next += octets.len() as u64;
        emit(Piece::Octets(octets));
    }

    fn keep(&mut self, position: u64, octets: &[u8], at: Time) {
        if octets.is_empty() {
            return;
        }
        self.missing_since.get_or_insert(at);
        let kept = self.early.entry(position).or_default();
        if kept.len() < octets.len() {
            self.early_octets += octets.len() - kept.len();
            *kept = octets.to_vec();
        } else {
            self.retransmissions += 1;
        }
    }

    fn give_early(&mut self, emit: &mut impl FnMut(Piece<'_>)) {
        while let Some(entry) = self.early.first_entry() {
            if *entry.key() > self.next {
                return;
            }
            let (position, octets) = entry.remove_entry();
            self.early_octets -= octets.len();
            let known = usize::try_from(self.next - position).unwrap_or(usize::MAX);
            if let Some(fresh) = octets.get(known..)
                && !fresh.is_empty()
            {
                self.give(fresh, emit);
            }
            self.missing_since = None;
        }
    }

    /// Goes on behind what is missing, where it is not to be hoped for any more.
    fn give_up(&mut self, at: Time, limits: &Limits, emit: &mut impl FnMut(Piece<'_>)) {
        while let Some((&position, _)) = self.early.first_key_value() {
            let since = *self.missing_since.get_or_insert(at);
            let missing = at.since(since);
            let is_hopeless = self.early_octets > limits.out_of_order_octets
                || self.early.len() > limits.out_of_order_segments
                || missing > PATIENCE
                || (missing > ACKNOWLEDGED_PATIENCE && self.acknowledged >= position);
            if !is_hopeless {
                return;
            }
            self.skip(emit);
        }
    }

    fn skip(&mut self, emit: &mut impl FnMut(Piece<'_>)) {
        let Some((&position, _)) = self.early.first_key_value() else {
            return;
        };
        emit(Piece::Gap(position - self.next));
        self.next = position;
        self.missing_since = None;
        self.give_early(emit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a stream gave: text, and the lengths of gaps in brackets.
    #[derive(Default)]
    struct Given(String);

    impl Given {
        fn take(&mut self, piece: Piece<'_>) {
            match piece {
                Piece::Octets(octets) => self.0.push_str(&String::from_utf8_lossy(octets)),
                Piece::Gap(octets) => self.0.push_str(&format!("[{octets}]")),
            }
        }
    }

    fn run(segments: &[(u32, &str)]) -> (String, Stream) {
        let mut stream = Stream::default();
        stream.begin(segments[0].0.wrapping_sub(1));
        let mut given = Given::default();
        for (sequence, text) in segments {
            stream.push(
                *sequence,
                text.as_bytes(),
                Time(0),
                &Limits::default(),
                &mut |piece| given.take(piece),
            );
        }
        (given.0, stream)
    }

    #[test]
    fn segments_come_in_any_order_twice_and_overlap() {
        let (given, stream) = run(&[(10, "ab"), (14, "ef"), (12, "cd"), (12, "cd"), (13, "defg")]);
        assert_eq!(given, "abcdefg");
        assert_eq!(stream.retransmissions, 1);
        assert_eq!(stream.early_octets, 0);
    }

    #[test]
    fn sequence_numbers_wrap() {
        let (given, _) = run(&[(u32::MAX - 1, "abc"), (2, "ef"), (1, "d")]);
        assert_eq!(given, "abcdef");
    }

    #[test]
    fn what_is_acknowledged_and_missing_is_given_up_after_a_second() {
        let (given, mut stream) = run(&[(10, "ab"), (15, "fg")]);
        assert_eq!(given, "ab");
        let mut given = Given::default();
        let mut acknowledge = |at| {
            stream.acknowledge(17, at, &Limits::default(), &mut |piece| given.take(piece));
        };
        acknowledge(Time::new(1, 0));
        acknowledge(Time::new(1, 1));
        assert_eq!(given.0, "[3]fg");
    }

    #[test]
    fn what_nobody_acknowledged_may_still_come() {
        let (_, mut stream) = run(&[(10, "ab"), (15, "fg")]);
        let mut given = Given::default();
        let limits = Limits::default();
        stream.push(15, b"fg", Time::new(59, 0), &limits, &mut |piece| {
            given.take(piece);
        });
        assert_eq!(given.0, "");
        stream.push(15, b"fg", Time::new(61, 0), &limits, &mut |piece| {
            given.take(piece);
        });
        assert_eq!(given.0, "[3]fg");
    }

    #[test]
    fn octets_and_segments_that_wait_have_ceilings() {
        let limits = Limits {
            out_of_order_octets: 100,
            out_of_order_segments: 10,
            ..Limits::default()
        };
        let mut stream = Stream::default();
        stream.begin(0);
        for index in 0..1000_u32 {
            stream.push(10 + index * 2, b"x", Time(0), &limits, &mut |_| {});
            assert!(stream.early.len() <= 10);
        }
        let mut stream = Stream::default();
        stream.begin(0);
        for index in 0..1000_u32 {
            stream.push(10 + index * 100, &[0; 30], Time(0), &limits, &mut |_| {});
            assert!(stream.early_octets <= 100);
        }
    }

    #[test]
    fn the_end_gives_what_is_left() {
        let (_, mut stream) = run(&[(10, "ab"), (15, "fg"), (20, "k")]);
        let mut given = Given::default();
        stream.finish(&mut |piece| given.take(piece));
        assert_eq!(given.0, "[3]fg[3]k");
    }
}
