//! The requests in flight: at most so many, each known by its socket and number, and sent again when nothing comes.

use std::collections::VecDeque;
use std::time::Instant;

use h323_ras::RequestSeqNum;

use crate::limits::{MAX_TRIES, MAX_WINDOW, SILENT_AFTER};

/// A request in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flight<T> {
    /// What it is.
    pub(crate) what: T,
    pub(crate) socket: usize,
    pub(crate) number: RequestSeqNum,
    /// When it was sent first.
    pub(crate) sent_at: Instant,
    tries: u8,
    /// Tells it from what had its place before, and from itself before it was sent again.
    stamp: u32,
}

/// What becomes of a request that stayed silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silent<T> {
    /// It is to be sent again.
    Again(Flight<T>),
    /// That has been done often enough.
    Lost(Flight<T>),
}

/// No place.
const NONE: u16 = u16::MAX;
/// How many numbers there are, 0 included, which is none.
const NUMBERS: usize = 1 << 16;

/// The requests in flight.
#[derive(Debug)]
pub(crate) struct Window<T> {
    flights: Vec<Option<Flight<T>>>,
    free: Vec<u16>,
    sockets: Vec<Numbers>,
    /// Which becomes silent when. All wait for as long, so the first of them is the first in time.
    silent: VecDeque<(Instant, u16, u32)>,
    stamp: u32,
}

#[derive(Debug)]
struct Numbers {
    next: RequestSeqNum,
    /// The place of the request that has a number.
    places: Vec<u16>,
}

impl<T: Copy> Window<T> {
    /// Room for so many requests, at most [`MAX_WINDOW`], over so many sockets.
    pub(crate) fn new(size: usize, sockets: usize) -> Self {
        let size = size.clamp(1, MAX_WINDOW);
        let numbers = || Numbers {
            next: RequestSeqNum::MIN,
            places: vec![NONE; NUMBERS],
        };
        Self {
            flights: (0..size).map(|_| None).collect(),
            free: (0..size as u16).rev().collect(),
            sockets: (0..sockets).map(|_| numbers()).collect(),
            silent: VecDeque::new(),
            stamp: 0,
        }
    }

    /// How many more requests can be sent.
    pub(crate) fn room(&self) -> usize {
        self.free.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.free.len() == self.flights.len()
    }

    /// The number of a new request. `None` when there is no room.
    pub(crate) fn enter(&mut self, what: T, socket: usize, now: Instant) -> Option<RequestSeqNum> {
        let place = self.free.pop()?;
        let Some(numbers) = self.sockets.get_mut(socket) else {
            self.free.push(place);
            return None;
        };
        // More numbers than places: one of them is free.
        while numbers.places[usize::from(numbers.next.get())] != NONE {
            numbers.next = numbers.next.next();
        }
        let number = numbers.next;
        numbers.next = number.next();
        numbers.places[usize::from(number.get())] = place;
        self.stamp = self.stamp.wrapping_add(1);
        self.flights[usize::from(place)] = Some(Flight {
            what,
            socket,
            number,
            sent_at: now,
            tries: 1,
            stamp: self.stamp,
        });
        self.silent
            .push_back((now + SILENT_AFTER, place, self.stamp));
        Some(number)
    }

    pub(crate) fn find(&self, socket: usize, number: RequestSeqNum) -> Option<&Flight<T>> {
        self.flights[usize::from(self.place(socket, number)?)].as_ref()
    }

    fn place(&self, socket: usize, number: RequestSeqNum) -> Option<u16> {
        let place = self.sockets.get(socket)?.places[usize::from(number.get())];
        (place != NONE).then_some(place)
    }

    /// Ends a request.
    pub(crate) fn leave(&mut self, socket: usize, number: RequestSeqNum) -> Option<Flight<T>> {
        let place = self.place(socket, number)?;
        self.sockets[socket].places[usize::from(number.get())] = NONE;
        self.free.push(place);
        self.flights[usize::from(place)].take()
    }

    /// A request's sender is told to wait, which counts as one of its tries: nobody waits for ever.
    pub(crate) fn put_off(&mut self, socket: usize, number: RequestSeqNum, now: Instant) {
        let Some(place) = self.place(socket, number) else {
            return;
        };
        self.stamp = self.stamp.wrapping_add(1);
        let stamp = self.stamp;
        if let Some(flight) = &mut self.flights[usize::from(place)] {
            flight.stamp = stamp;
            flight.tries = flight.tries.saturating_add(1);
            self.silent.push_back((now + SILENT_AFTER, place, stamp));
        }
    }

    /// When the next request becomes silent.
    pub(crate) fn silent_at(&mut self) -> Option<Instant> {
        while let Some(&(at, place, stamp)) = self.silent.front() {
            let flight = self.flights[usize::from(place)].as_ref();
            if flight.is_some_and(|flight| flight.stamp == stamp) {
                return Some(at);
            }
            self.silent.pop_front();
        }
        None
    }

    /// The next request that has become silent.
    pub(crate) fn silent(&mut self, now: Instant) -> Option<Silent<T>> {
        if self.silent_at()? > now {
            return None;
        }
        let (_, place, _) = self.silent.pop_front()?;
        let flight = self.flights[usize::from(place)]?;
        if flight.tries >= MAX_TRIES {
            return self.leave(flight.socket, flight.number).map(Silent::Lost);
        }
        self.put_off(flight.socket, flight.number, now);
        Some(Silent::Again(flight))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn epoch() -> Instant {
        #[expect(clippy::disallowed_methods, reason = "any instant will do")]
        Instant::now()
    }

    #[test]
    fn there_is_room_for_so_many_and_no_more() {
        let now = epoch();
        let mut window = Window::new(usize::MAX, 1);
        for job in 0..MAX_WINDOW {
            assert!(window.enter(job, 0, now).is_some());
        }
        assert_eq!((window.room(), window.enter(0, 0, now)), (0, None));
        let first = window.leave(0, RequestSeqNum::MIN).unwrap();
        assert_eq!((first.what, window.room()), (0, 1));
        assert!(window.enter(7, 0, now).is_some());
    }

    /// The one with the number 1 is still in flight when all others have been used.
    #[test]
    fn a_number_is_not_given_twice_at_a_time() {
        let now = epoch();
        let mut window = Window::new(2, 2);
        assert_eq!(window.enter('a', 0, now), Some(RequestSeqNum::MIN));
        for _ in 0..200_000 {
            let number = window.enter('b', 0, now).unwrap();
            assert_ne!(number, RequestSeqNum::MIN);
            assert_eq!(window.leave(0, number).unwrap().what, 'b');
        }
        assert_eq!(window.find(0, RequestSeqNum::MIN).unwrap().what, 'a');
        // The numbers of another socket are others.
        assert_eq!(window.enter('c', 1, now), Some(RequestSeqNum::MIN));
        assert_eq!(window.leave(1, RequestSeqNum::MIN).unwrap().what, 'c');
        assert_eq!(window.enter('d', 2, now), None, "no such socket");
        assert_eq!(window.room(), 1);
    }

    #[test]
    fn what_stays_silent_is_sent_three_times() {
        let start = epoch();
        let mut window = Window::new(4, 1);
        let one = window.enter(1, 0, start).unwrap();
        let later = start + Duration::from_secs(1);
        let two = window.enter(2, 0, later).unwrap();
        assert_eq!(window.silent_at(), Some(start + SILENT_AFTER));
        assert_eq!(
            window.silent(start + SILENT_AFTER - Duration::from_millis(1)),
            None
        );
        let at = start + SILENT_AFTER;
        let Some(Silent::Again(again)) = window.silent(at) else {
            panic!("it is to be sent again")
        };
        assert_eq!((again.what, again.number, again.sent_at), (1, one, start));
        assert_eq!(window.silent(at), None);
        // The other is answered in time.
        window.leave(0, two).unwrap();
        assert_eq!(window.silent_at(), Some(at + SILENT_AFTER));
        assert!(matches!(
            window.silent(at + SILENT_AFTER),
            Some(Silent::Again(_))
        ));
        let lost = window.silent(at + SILENT_AFTER * 2);
        assert!(matches!(lost, Some(Silent::Lost(flight)) if flight.what == 1));
        assert!(window.is_empty());
        assert_eq!(
            (window.silent_at(), window.silent(at + SILENT_AFTER * 9)),
            (None, None)
        );
    }

    #[test]
    fn who_is_told_to_wait_waits_longer_but_not_for_ever() {
        let start = epoch();
        let mut window = Window::new(1, 1);
        let number = window.enter((), 0, start).unwrap();
        let told_at = start + Duration::from_secs(2);
        window.put_off(0, number, told_at);
        assert_eq!(window.silent_at(), Some(told_at + SILENT_AFTER));
        window.put_off(0, number, told_at);
        assert!(matches!(
            window.silent(told_at + SILENT_AFTER),
            Some(Silent::Lost(_))
        ));
    }
}
