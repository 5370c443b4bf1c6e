//! What has been asked already, and what was answered.
//!
//! A retransmission is known by sender, procedure, number and content. The content counts because an
//! endpoint that starts again may begin with the same numbers: its new request must not get the old
//! answer. While the first is in progress its sender cannot have another with the same number, so then
//! the content does not count, and nothing is executed twice.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hasher};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::limits::{OWE_FOR, REMEMBER_FOR};
use crate::message::{Procedure, RequestSeqNum};

/// Which request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) from: SocketAddr,
    pub(super) procedure: Procedure,
    pub(super) number: RequestSeqNum,
    /// Tells a request from an older one with the same names, which nobody remembers any more.
    serial: u64,
}

/// What retransmissions are told to wait when the owner did not say how long it will take, or it takes
/// longer.
const PUT_OFF: Duration = Duration::from_secs(5);
/// Telling anybody to wait less than this is not worth a datagram.
const LEAST_WAIT: Duration = Duration::from_secs(1);

type Name = (SocketAddr, Procedure, RequestSeqNum);

impl Key {
    fn name(&self) -> Name {
        (self.from, self.procedure, self.number)
    }
}

/// What is known of a request that came in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// It is the first of its kind, and is now in progress.
    New(Key),
    /// It came before and has no answer yet; the rest of the time that its sender was told to wait, or
    /// how long it is to wait now.
    InProgress { wait: Duration },
    /// It came before and had this answer.
    Answered { octets: Bytes, name: &'static str },
    /// It is new, but no more can be remembered.
    Full,
}

#[derive(Debug)]
struct Entry {
    serial: u64,
    content: u64,
    expires_at: Instant,
    progress: Progress,
}

#[derive(Debug)]
enum Progress {
    Pending { answer_at: Option<Instant> },
    Answered { octets: Bytes, name: &'static str },
}

/// The requests of the last seconds. At most as many as it was made for; when there is no room, the
/// oldest answer is forgotten, but never a request that has none yet.
#[derive(Debug)]
pub(super) struct Duplicates {
    limit: usize,
    serial: u64,
    entries: BTreeMap<Name, Entry>,
    expiry: BTreeSet<(Instant, Name)>,
    /// The answered ones, in the order in which they expire.
    answered: BTreeSet<(Instant, Name)>,
}

impl Duplicates {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            serial: 0,
            entries: BTreeMap::new(),
            expiry: BTreeSet::new(),
            answered: BTreeSet::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn see(
        &mut self,
        from: SocketAddr,
        procedure: Procedure,
        number: RequestSeqNum,
        octets: &Bytes,
        now: Instant,
    ) -> Seen {
        self.handle_timeout(now);
        let name = (from, procedure, number);
        let content = digest(octets);
        if let Some(entry) = self.entries.get_mut(&name) {
            match &mut entry.progress {
                Progress::Pending { answer_at } => {
                    let at = answer_at.filter(|at| *at >= now + LEAST_WAIT);
                    let at = *answer_at.insert(at.unwrap_or(now + PUT_OFF));
                    return Seen::InProgress { wait: at - now };
                }
                Progress::Answered { octets, name } if entry.content == content => {
                    return Seen::Answered {
                        octets: octets.clone(),
                        name,
                    };
                }
                Progress::Answered { .. } => self.remove(name),
            }
        }
        if self.entries.len() >= self.limit {
            match self.answered.first() {
                Some(&(_, oldest)) => self.remove(oldest),
                None => return Seen::Full,
            }
        }
        self.serial += 1;
        let (serial, expires_at) = (self.serial, now + OWE_FOR);
        let progress = Progress::Pending { answer_at: None };
        self.entries.insert(
            name,
            Entry {
                serial,
                content,
                expires_at,
                progress,
            },
        );
        self.expiry.insert((expires_at, name));
        Seen::New(Key {
            from,
            procedure,
            number,
            serial,
        })
    }

    /// Keeps the answer. `false` when the request has been forgotten.
    pub(super) fn answered(
        &mut self,
        key: &Key,
        octets: Bytes,
        name: &'static str,
        now: Instant,
    ) -> bool {
        let Some(entry) = Self::entry(&mut self.entries, key) else {
            return false;
        };
        let asks_again_at = match entry.progress {
            Progress::Pending { answer_at } => answer_at.map_or(now, |at| at.max(now)),
            Progress::Answered { .. } => return false,
        };
        self.expiry.remove(&(entry.expires_at, key.name()));
        entry.expires_at = asks_again_at + REMEMBER_FOR;
        entry.progress = Progress::Answered { octets, name };
        self.expiry.insert((entry.expires_at, key.name()));
        self.answered.insert((entry.expires_at, key.name()));
        true
    }

    /// Keeps until when the sender was told to wait.
    pub(super) fn put_off(&mut self, key: &Key, delay: Duration, now: Instant) {
        if let Some(entry) = Self::entry(&mut self.entries, key)
            && let Progress::Pending { answer_at } = &mut entry.progress
        {
            *answer_at = Some(now + delay);
        }
    }

    pub(super) fn forget(&mut self, key: &Key) {
        if Self::entry(&mut self.entries, key).is_some() {
            self.remove(key.name());
        }
    }

    fn entry<'a>(entries: &'a mut BTreeMap<Name, Entry>, key: &Key) -> Option<&'a mut Entry> {
        entries
            .get_mut(&key.name())
            .filter(|entry| entry.serial == key.serial)
    }

    fn remove(&mut self, name: Name) {
        if let Some(entry) = self.entries.remove(&name) {
            self.expiry.remove(&(entry.expires_at, name));
            self.answered.remove(&(entry.expires_at, name));
        }
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.expiry.first().map(|(at, _)| *at)
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        while let Some(&(at, name)) = self.expiry.first()
            && at <= now
        {
            self.remove(name);
        }
    }
}

/// Enough to tell two requests of one sender apart. Who sends two with the same digest harms nobody else.
fn digest(octets: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(octets);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn epoch() -> Instant {
        #[expect(clippy::disallowed_methods, reason = "any instant will do")]
        Instant::now()
    }

    fn peer(host: u8) -> SocketAddr {
        SocketAddr::from(([192, 0, 2, host], 1719))
    }

    fn see(duplicates: &mut Duplicates, host: u8, content: &'static [u8], now: Instant) -> Seen {
        let octets = Bytes::from_static(content);
        duplicates.see(
            peer(host),
            Procedure::Admission,
            RequestSeqNum::MIN,
            &octets,
            now,
        )
    }

    fn new(duplicates: &mut Duplicates, host: u8, now: Instant) -> Key {
        match see(duplicates, host, b"request", now) {
            Seen::New(key) => key,
            seen => panic!("{seen:?}"),
        }
    }

    #[test]
    fn a_request_is_new_then_in_progress_then_answered_then_forgotten() {
        let (mut duplicates, start) = (Duplicates::new(2), epoch());
        let key = new(&mut duplicates, 1, start);
        let in_progress = see(&mut duplicates, 1, b"request", start + SECOND);
        assert_eq!(in_progress, Seen::InProgress { wait: PUT_OFF });
        duplicates.put_off(&key, SECOND * 4, start + SECOND);
        let in_progress = see(&mut duplicates, 1, b"request", start + SECOND * 2);
        assert_eq!(in_progress, Seen::InProgress { wait: SECOND * 3 });
        let answer = Bytes::from_static(b"answer");
        assert!(duplicates.answered(&key, answer.clone(), "ACF", start + SECOND * 3));
        // It was told to wait until second 5.
        let forgotten = start + SECOND * 5 + REMEMBER_FOR;
        let again = Seen::Answered {
            octets: answer,
            name: "ACF",
        };
        assert_eq!(
            see(&mut duplicates, 1, b"request", forgotten - SECOND),
            again
        );
        assert_ne!(new(&mut duplicates, 1, forgotten), key);
        assert!(
            !duplicates.answered(&key, Bytes::new(), "ACF", forgotten),
            "an old key"
        );
    }

    #[test]
    fn an_endpoint_that_starts_again_does_not_get_the_old_answer() {
        let (mut duplicates, start) = (Duplicates::new(2), epoch());
        let key = new(&mut duplicates, 1, start);
        let other = see(&mut duplicates, 1, b"another", start);
        assert_eq!(
            other,
            Seen::InProgress { wait: PUT_OFF },
            "not while the first is open"
        );
        assert!(duplicates.answered(&key, Bytes::from_static(b"answer"), "ACF", start));
        assert!(matches!(
            see(&mut duplicates, 1, b"another", start),
            Seen::New(_)
        ));
    }

    #[test]
    fn the_oldest_answer_makes_room_but_no_open_request_does() {
        let (mut duplicates, start) = (Duplicates::new(2), epoch());
        let first = new(&mut duplicates, 1, start);
        let second = new(&mut duplicates, 2, start);
        assert_eq!(see(&mut duplicates, 3, b"request", start), Seen::Full);
        duplicates.answered(&second, Bytes::new(), "ACF", start);
        duplicates.answered(&first, Bytes::new(), "ACF", start + SECOND);
        new(&mut duplicates, 3, start + SECOND);
        assert_eq!(duplicates.len(), 2);
        let forgotten = see(&mut duplicates, 1, b"request", start + SECOND);
        assert!(
            matches!(forgotten, Seen::Answered { .. }),
            "the younger answer is kept"
        );
    }

    #[test]
    fn a_request_that_its_owner_dropped_does_not_stay() {
        let (mut duplicates, start) = (Duplicates::new(2), epoch());
        new(&mut duplicates, 1, start);
        assert_eq!(duplicates.poll_timeout(), Some(start + OWE_FOR));
        duplicates.handle_timeout(start + OWE_FOR);
        assert_eq!((duplicates.len(), duplicates.poll_timeout()), (0, None));
    }
}
