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

/// The pieces of one datagram by their offset.
#[derive(Default)]
struct Pieces {
    pieces: BTreeMap<usize, Vec<u8>>,
    octets: usize,
    /// Known from the last fragment.
    total: Option<usize>,
}

impl Pieces {
    /// The whole datagram, if nothing is missing. Where pieces overlap, the one before counts.
    fn whole(&self) -> Option<Vec<u8>> {
        let total = self.total?;
        if self.octets < total {
            return None;
        }
        let mut whole = Vec::with_capacity(total);
        for (offset, piece) in &self.pieces {
            let known = whole.len().checked_sub(*offset)?;
            whole.extend_from_slice(piece.get(known..).unwrap_or_default());
        }
        whole.truncate(total);
        (whole.len() == total).then_some(whole)
    }
}

/// Datagrams of which fragments are missing.
pub(crate) struct Fragments {
    waiting: BTreeMap<Key, Pieces>,
    /// In the order in which they began; may name some that are done.
    order: VecDeque<Key>,
    octets: usize,
    /// Datagrams given up.
    pub(crate) given_up: u64,
}

impl Fragments {
    pub(crate) fn new() -> Self {
        Self {
            waiting: BTreeMap::new(),
            order: VecDeque::new(),
            octets: 0,
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
        if !pieces.pieces.contains_key(&fragment.offset) {
            pieces.octets += packet.payload.len();
            self.octets += packet.payload.len();
            pieces
                .pieces
                .insert(fragment.offset, packet.payload.to_vec());
        }
        let whole = pieces.whole();
        if whole.is_some() {
            self.remove(&key);
        }
        self.keep_within(limits);
        whole
    }

    fn remove(&mut self, key: &Key) -> bool {
        let removed = self.waiting.remove(key);
        self.octets -= removed.as_ref().map_or(0, |pieces| pieces.octets);
        removed.is_some()
    }

    fn keep_within(&mut self, limits: &Limits) {
        while self.waiting.len() > limits.fragmented
            || self.octets > limits.fragment_octets
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
        assert_eq!(fragments.octets, 0);
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
            fragment_octets: 100,
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
            assert!(fragments.octets <= 100);
        }
        assert!(fragments.order.len() <= 20);
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
