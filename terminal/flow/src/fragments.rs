//! IP datagrams put together from their fragments.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;

use crate::limits::Limits;
use crate::link::{Fragment, IpPacket};

/// The longest datagram that fragments can make.
const MAX_DATAGRAM: usize = 65_535;

/// Which datagram a fragment belongs to (RFC 791, RFC 8200 4.5).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    from: IpAddr,
    to: IpAddr,
    protocol: u8,
    identification: u32,
}

/// What a piece takes besides its octets: its place in the maps, and the least that the heap gives.
const PIECE_OVERHEAD: usize = 160;

/// The pieces of one datagram by their offset.
#[derive(Default)]
struct Pieces {
    pieces: BTreeMap<usize, Vec<u8>>,
    /// What the pieces cover: where each stretch begins, and where it ends.
    covered: BTreeMap<usize, usize>,
    /// What the pieces take.
    taken: usize,
    /// Known from the last fragment.
    total: Option<usize>,
}

impl Pieces {
    /// Takes a piece, if there is none at this offset yet; gives what it takes.
    fn put(&mut self, offset: usize, octets: &[u8]) -> usize {
        if self.pieces.contains_key(&offset) {
            return 0;
        }
        let taken = octets.len() + PIECE_OVERHEAD;
        self.taken += taken;
        self.pieces.insert(offset, octets.to_vec());
        self.cover(offset, offset + octets.len());
        taken
    }

    /// Joins a stretch with those that it touches.
    fn cover(&mut self, mut begin: usize, mut end: usize) {
        while let Some((&other, &other_end)) = self.covered.range(..=end).next_back()
            && other_end >= begin
        {
            self.covered.remove(&other);
            (begin, end) = (begin.min(other), end.max(other_end));
        }
        self.covered.insert(begin, end);
    }

    /// The whole datagram, if nothing is missing. Where pieces overlap, the one before counts.
    fn whole(&self) -> Option<Vec<u8>> {
        let total = self.total?;
        self.covered.get(&0).filter(|end| **end >= total)?;
        let mut whole = Vec::with_capacity(total);
        for (offset, piece) in &self.pieces {
            let known = whole.len().saturating_sub(*offset);
            whole.extend_from_slice(piece.get(known..).unwrap_or_default());
        }
        whole.truncate(total);
        Some(whole)
    }
}

/// Datagrams of which fragments are missing.
pub(crate) struct Fragments {
    waiting: BTreeMap<Key, Pieces>,
    /// In the order in which they began; may name some that are done.
    order: VecDeque<Key>,
    /// What all pieces take.
    taken: usize,
    /// Datagrams given up.
    pub(crate) given_up: u64,
}

impl Fragments {
    pub(crate) fn new() -> Self {
        Self {
            waiting: BTreeMap::new(),
            order: VecDeque::new(),
            taken: 0,
            given_up: 0,
        }
    }

    /// Takes a fragment; gives the payload of the datagram that it completes.
    pub(crate) fn take(
        &mut self,
        packet: &IpPacket<'_>,
        fragment: Fragment,
        limits: &Limits,
    ) -> Option<Vec<u8>> {
        let end = fragment.offset + packet.payload.len();
        if end > MAX_DATAGRAM || packet.payload.is_empty() {
            return None;
        }
        let key = Key {
            from: packet.from,
            to: packet.to,
            protocol: packet.protocol,
            identification: fragment.identification,
        };
        if !self.waiting.contains_key(&key) {
            self.order.push_back(key);
        }
        let pieces = self.waiting.entry(key).or_default();
        if fragment.is_last {
            pieces.total = Some(end);
        }
        self.taken += pieces.put(fragment.offset, packet.payload);
        let whole = pieces.whole();
        if whole.is_some() {
            self.remove(&key);
        }
        self.keep_within(limits);
        whole
    }

    fn remove(&mut self, key: &Key) -> bool {
        let removed = self.waiting.remove(key);
        self.taken -= removed.as_ref().map_or(0, |pieces| pieces.taken);
        removed.is_some()
    }

    fn keep_within(&mut self, limits: &Limits) {
        while self.waiting.len() > limits.fragmented
            || self.taken > limits.fragment_octets
            || self.order.len() > 2 * limits.fragmented
        {
            let Some(oldest) = self.order.pop_front() else {
                return;
            };
            if self.remove(&oldest) {
                self.given_up += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(payload: &[u8]) -> IpPacket<'_> {
        IpPacket {
            from: [192, 0, 2, 1].into(),
            to: [192, 0, 2, 2].into(),
            protocol: crate::link::UDP,
            fragment: None,
            payload,
        }
    }

    fn fragment(identification: u32, offset: usize, is_last: bool) -> Fragment {
        Fragment {
            identification,
            offset,
            is_last,
        }
    }

    #[test]
    fn pieces_come_in_any_order_and_twice() {
        let limits = Limits::default();
        let mut fragments = Fragments::new();
        let mut take = |payload: &[u8], offset, is_last| {
            fragments.take(&packet(payload), fragment(7, offset, is_last), &limits)
        };
        assert_eq!(take(b"wonderly", 8, false), None);
        assert_eq!(take(b"!", 16, true), None);
        assert_eq!(take(b"wonderly", 8, false), None);
        assert_eq!(
            take(b"alice is", 0, false).as_deref(),
            Some(&b"alice iswonderly!"[..])
        );
        assert_eq!(fragments.taken, 0);
        assert!(fragments.waiting.is_empty());
    }

    #[test]
    fn overlapping_pieces_do_not_make_it_longer() {
        let limits = Limits::default();
        let mut fragments = Fragments::new();
        assert_eq!(
            fragments.take(&packet(&[1; 16]), fragment(1, 0, false), &limits),
            None
        );
        let whole = fragments.take(&packet(&[2; 16]), fragment(1, 8, true), &limits);
        assert_eq!(
            whole,
            Some([[1; 8], [1; 8], [2; 8]].concat()),
            "the first octets win"
        );
    }

    #[test]
    fn datagrams_and_octets_have_ceilings() {
        let limits = Limits {
            fragmented: 10,
            fragment_octets: 10_000,
            ..Limits::default()
        };
        let mut fragments = Fragments::new();
        for identification in 0..1000 {
            fragments.take(
                &packet(&[0; 8]),
                fragment(identification, 0, false),
                &limits,
            );
            assert!(fragments.waiting.len() <= 10);
        }
        assert_eq!(fragments.given_up, 990);
        for offset in 0..1000 {
            fragments.take(
                &packet(&[0; 50]),
                fragment(5000, offset * 8, false),
                &limits,
            );
            assert!(fragments.taken <= 10_000);
        }
        assert!(fragments.order.len() <= 20);
    }

    /// Whatever the order, a hole is a hole, and the octets that came first at an offset count.
    #[test]
    fn pieces_that_overlap_make_a_whole_only_without_holes() {
        let limits = Limits::default();
        let mut fragments = Fragments::new();
        let mut take = |len, offset, is_last| {
            let payload = vec![offset as u8; len];
            fragments.take(&packet(&payload), fragment(1, offset, is_last), &limits)
        };
        assert_eq!(take(8, 40, true), None);
        assert_eq!(take(24, 8, false), None);
        assert_eq!(take(8, 16, false), None);
        assert_eq!(take(24, 0, false), None, "32 to 40 are missing");
        let whole = take(8, 32, false).expect("nothing is missing");
        assert_eq!(
            whole,
            [[0; 24].as_slice(), &[8; 8], &[32; 8], &[40; 8]].concat()
        );
    }

    #[test]
    fn a_fragment_beyond_the_longest_datagram_is_refused() {
        let mut fragments = Fragments::new();
        fragments.take(
            &packet(&[0; 16]),
            fragment(1, 65_528, true),
            &Limits::default(),
        );
        assert!(fragments.waiting.is_empty());
    }
}
