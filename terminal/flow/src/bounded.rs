//! A map with a ceiling: for a new entry the one that has been there longest goes.

use std::collections::{HashMap, VecDeque};
use std::hash::{Hash, Hasher};
use std::net::SocketAddr;

/// Hashes two addresses in one write: each packet asks for its flow, and a hash of many small parts costs several times
/// as much.
pub(crate) fn hash_ends(state: &mut impl Hasher, one: SocketAddr, other: SocketAddr) {
    match (one, other) {
        (SocketAddr::V4(one), SocketAddr::V4(other)) => {
            let mut octets = [0; 12];
            octets[..4].copy_from_slice(&one.ip().octets());
            octets[4..8].copy_from_slice(&other.ip().octets());
            octets[8..10].copy_from_slice(&one.port().to_be_bytes());
            octets[10..].copy_from_slice(&other.port().to_be_bytes());
            state.write(&octets);
        }
        _ => (one, other).hash(state),
    }
}

/// Entries that deserve it are passed over this often for one new entry, so that one insertion costs no more.
const MAX_CHANCES: usize = 16;

/// A map of at most so many entries.
#[derive(Debug)]
pub(crate) struct Bounded<K, V> {
    max: usize,
    entries: HashMap<K, (u64, V)>,
    /// The keys in the order of their numbers. A key whose number is another one by now is stale.
    order: VecDeque<(u64, K)>,
    next: u64,
}

impl<K: Hash + Eq + Copy, V> Bounded<K, V> {
    pub(crate) fn new(max: usize) -> Self {
        Self {
            max: max.max(1),
            entries: HashMap::new(),
            order: VecDeque::new(),
            next: 0,
        }
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.entries.get(key).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.entries.get_mut(key).map(|(_, value)| value)
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        self.entries.remove(key).map(|(_, value)| value)
    }

    /// Puts an entry in, in place of one with the same key; gives the one that had to go for it.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<(K, V)> {
        self.insert_sparing(key, value, |_| false)
    }

    /// Like [`insert`](Self::insert), but entries that are `spared` go last.
    pub(crate) fn insert_sparing(
        &mut self,
        key: K,
        value: V,
        spared: impl Fn(&V) -> bool,
    ) -> Option<(K, V)> {
        let gone = if self.entries.len() >= self.max && !self.entries.contains_key(&key) {
            self.evict(spared)
        } else {
            None
        };
        let number = self.number(key);
        self.entries.insert(key, (number, value));
        if self.order.len() > 2 * self.max + MAX_CHANCES {
            let entries = &self.entries;
            self.order
                .retain(|(number, key)| entries.get(key).is_some_and(|(now, _)| now == number));
        }
        gone
    }

    /// Takes out the entry that has been there longest.
    pub(crate) fn pop(&mut self) -> Option<(K, V)> {
        self.evict(|_| false)
    }

    /// Every entry, the one put in first first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.order.iter().filter_map(|(number, key)| {
            let (now, value) = self.entries.get(key)?;
            (now == number).then_some((key, value))
        })
    }

    /// Takes every entry out, the one put in first first.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = (K, V)> {
        let mut entries = std::mem::take(&mut self.entries);
        std::mem::take(&mut self.order)
            .into_iter()
            .filter_map(move |(number, key)| {
                let (now, _) = entries.get(&key)?;
                if *now != number {
                    return None;
                }
                let (_, value) = entries.remove(&key)?;
                Some((key, value))
            })
    }

    fn number(&mut self, key: K) -> u64 {
        let number = self.next;
        self.next += 1;
        self.order.push_back((number, key));
        number
    }

    fn evict(&mut self, spared: impl Fn(&V) -> bool) -> Option<(K, V)> {
        let mut chances = MAX_CHANCES;
        while let Some((number, key)) = self.order.pop_front() {
            let Some((now, value)) = self.entries.get(&key) else {
                continue;
            };
            if *now != number {
                continue;
            }
            if chances > 0 && spared(value) {
                chances -= 1;
                let number = self.number(key);
                if let Some(entry) = self.entries.get_mut(&key) {
                    entry.0 = number;
                }
                continue;
            }
            return self.remove(&key).map(|value| (key, value));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_goes() {
        let mut map = Bounded::new(3);
        for key in 0..3 {
            assert_eq!(map.insert(key, 'a'), None);
        }
        assert_eq!(map.insert(1, 'b'), None, "an entry in place of another");
        assert_eq!(map.insert(3, 'c'), Some((0, 'a')));
        assert_eq!(map.insert(4, 'd'), Some((2, 'a')));
        assert_eq!(map.insert(5, 'e'), Some((1, 'b')));
        assert_eq!(
            map.iter().map(|(key, _)| *key).collect::<Vec<_>>(),
            [3, 4, 5]
        );
    }

    #[test]
    fn what_is_spared_goes_last_but_goes() {
        let mut map = Bounded::new(3);
        for key in 0..3 {
            map.insert(key, key == 0);
        }
        assert_eq!(map.insert_sparing(3, false, |v| *v), Some((1, false)));
        let mut map = Bounded::new(40);
        for key in 0..40 {
            map.insert(key, true);
        }
        assert!(map.insert_sparing(40, true, |v| *v).is_some());
        assert_eq!(map.len(), 40);
    }

    #[test]
    fn keys_that_come_and_go_do_not_fill_the_memory() {
        let mut map = Bounded::new(10);
        for _ in 0..1000 {
            map.insert(1, ());
            map.remove(&1);
        }
        assert!(map.order.len() <= 2 * 10 + MAX_CHANCES + 1);
    }
}
