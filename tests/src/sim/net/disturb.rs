//! Exactly one thing that goes wrong, at a place that is chosen.

use std::time::{Duration, Instant};

use h323_h225::transport::{CloseReason, ConnectFailure, Input};

use super::stream::{Content, Due, End};
use super::{CONNECT_TIMEOUT, Happening, HostId, Network, StreamId};
use crate::sim::faults::NOTICED_AFTER;

/// How long [`Harm::Stall`] lasts.
pub(super) const STALL: Duration = Duration::from_secs(30);

/// What befalls a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// The connection is reset before it arrives. One that is asked for is refused.
    Reset,
    /// The connection passes nothing for 30 seconds.
    Stall,
    /// The connection passes nothing any more, as both ends notice after [`NOTICED_AFTER`]. One that is asked for
    /// is not answered.
    Silence,
    /// The sender sends the end of the stream instead, and still reads.
    HalfClose,
    /// The datagram does not arrive.
    Loss,
    /// It arrives twice.
    Duplication,
}

impl Harm {
    /// What may befall such a delivery.
    pub fn of(delivery: Delivery) -> &'static [Self] {
        match delivery {
            Delivery::Datagram => &[Self::Loss, Self::Duplication],
            Delivery::Wish => &[Self::Reset, Self::Silence],
            Delivery::Segment => &[Self::Reset, Self::Stall, Self::Silence, Self::HalfClose],
        }
    }
}

/// What is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    /// A datagram.
    Datagram,
    /// The wish for a stream.
    Wish,
    /// A segment of a stream.
    Segment,
}

/// What is delivered, counted, and what befalls one of it.
#[derive(Debug, Default)]
pub(super) struct Disturbance {
    made: Vec<Delivery>,
    plan: Option<(usize, Harm)>,
}

impl Network {
    /// This befalls the delivery with this number, counted from 0.
    pub fn disturb(&mut self, delivery: usize, harm: Harm) {
        self.disturbance.plan = Some((delivery, harm));
    }

    /// What was delivered so far.
    pub fn deliveries(&self) -> &[Delivery] {
        &self.disturbance.made
    }

    /// A thing is about to happen: what somebody is told of it, or that it happens as it would have.
    pub(super) fn befall(
        &mut self,
        happening: Happening,
        now: Instant,
    ) -> Result<Option<(HostId, Input)>, Happening> {
        let delivery = match happening {
            Happening::Tell(_, Input::Datagram { .. }) => Delivery::Datagram,
            Happening::Stream(_, Due::Syn) => Delivery::Wish,
            Happening::Stream(_, Due::Segment(_)) => Delivery::Segment,
            Happening::Tell(..) | Happening::Stream(..) => return Err(happening),
        };
        let number = self.disturbance.made.len();
        self.disturbance.made.push(delivery);
        let Some((_, harm)) = self
            .disturbance
            .plan
            .filter(|(chosen, _)| *chosen == number)
        else {
            return Err(happening);
        };
        assert!(
            Harm::of(delivery).contains(&harm),
            "{harm:?} of {delivery:?}"
        );
        Ok(match happening {
            Happening::Tell(host, input) => self.harm_datagram(host, input, harm, now),
            Happening::Stream(id, Due::Segment(end)) => self.harm_stream(id, end, harm, now),
            Happening::Stream(id, _) => self.harm_wish(id, harm, now),
        })
    }

    fn harm_datagram(
        &mut self,
        host: HostId,
        input: Input,
        harm: Harm,
        now: Instant,
    ) -> Option<(HostId, Input)> {
        if harm == Harm::Loss {
            return None;
        }
        self.agenda.enter(now, Happening::Tell(host, input.clone()));
        Some((host, input))
    }

    /// The wish for a connection is not granted.
    fn harm_wish(&mut self, id: StreamId, harm: Harm, now: Instant) -> Option<(HostId, Input)> {
        let (at, error) = match harm {
            Harm::Silence => (now + CONNECT_TIMEOUT, ConnectFailure::TimedOut),
            _ => (now, ConnectFailure::Refused),
        };
        let failed = Happening::Stream(id, Due::Failed(error));
        self.agenda.enter(at, failed);
        None
    }

    fn harm_stream(
        &mut self,
        id: StreamId,
        end: End,
        harm: Harm,
        now: Instant,
    ) -> Option<(HostId, Input)> {
        let broken = |end| Happening::Stream(id, Due::Broken(end));
        match harm {
            Harm::Reset => {
                self.agenda.enter(now, broken(end));
                let later = now + self.stream_latency();
                self.agenda.enter(later, broken(end.other()));
            }
            Harm::Stall => {
                self.streams.get_mut(&id)?.stall(now, Some(now + STALL));
                self.agenda
                    .enter(now, Happening::Stream(id, Due::Segment(end)));
            }
            Harm::Silence => {
                self.streams.get_mut(&id)?.stall(now, None);
                self.agenda.enter(now + NOTICED_AFTER, broken(end));
                self.agenda.enter(now + NOTICED_AFTER, broken(end.other()));
            }
            Harm::HalfClose => {
                if self.streams.get_mut(&id)?.shut(end) {
                    self.agenda
                        .enter(now, Happening::Stream(id, Due::Segment(end)));
                }
                self.push(id, end, Content::Finish, now);
            }
            Harm::Loss | Harm::Duplication => {}
        }
        None
    }
}

impl Network {
    /// An end was told that the other one sends no more: its carrier sends no more either.
    pub(super) fn finish_back(
        &mut self,
        id: StreamId,
        end: End,
        reason: CloseReason,
        now: Instant,
    ) {
        let was_shut = self.streams.get(&id).is_some_and(|stream| stream.is_shut());
        if was_shut && reason == CloseReason::Closed {
            self.push(id, end.other(), Content::Finish, now);
        }
    }
}
