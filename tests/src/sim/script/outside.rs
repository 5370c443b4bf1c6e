//! Whoever answers the gatekeeper's questions: soon, late, never, twice, or when nobody wants to know.

use std::net::SocketAddr;
use std::time::Instant;

use h323_gatekeeper_core::query::{Answer, Query, QueryId, Question};
use h323_h225::address::{alias_text, socket_addr};
use h323_h225::identifiers::ConferenceIdentifier;
use h323_messages::h225::{AliasAddress, DisengageReason};
use h323_ras::message::disengage;
use h323_ras::{Leg, RasMessageExt as _, RequestSeqNum, encode};

use super::{Deed, Play, Weather};
use crate::sim::chance::Odds;
use crate::sim::zone::{host_of, number_of};

/// How long an answer takes that comes in time, in milliseconds.
const SOON: std::ops::RangeInclusive<u64> = 0..=3000;
/// One that may come too late.
const LATE: std::ops::RangeInclusive<u64> = 3500..=8000;

/// A question, and what has become of it.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    question: Question,
    deadline: Instant,
    is_answered: bool,
}

impl Play {
    /// The gatekeeper asks.
    pub(super) fn hear(&mut self, query: &Query) {
        let Query {
            id,
            ref question,
            deadline,
            asked_by,
        } = *query;
        let asks = self.nodes().into_iter().map(|node| self.zone.ip(node));
        assert!(asks.into_iter().any(|ip| ip == asked_by), "{query:?}");
        let asked = Asked {
            question: question.clone(),
            deadline,
            is_answered: false,
        };
        let before = self.questions.insert(id, asked);
        assert!(before.is_none(), "{query:?} is asked twice");
        // Drawn in any weather, so that all draw the same.
        let (roll, twice) = (self.chance.below(10), self.chance.happens(Odds(200)));
        match (self.weather, roll) {
            (Weather::Perfect | Weather::Changeable, _) | (Weather::Stormy, 0..5) => {
                self.plan(SOON, Deed::Answer(id));
            }
            (Weather::Stormy, 5 | 6) => self.plan(LATE, Deed::Answer(id)),
            (Weather::Stormy, 7) => {
                self.plan(0..=2000, Deed::GiveUp(id));
                self.plan(2000..=3000, Deed::Answer(id));
            }
            (Weather::Stormy, _) => return,
        }
        if twice {
            self.plan(SOON, Deed::Answer(id));
        }
    }

    /// Answers a question, if the gatekeeper has not forgotten that it asked.
    pub(super) fn answer(&mut self, id: QueryId) {
        let Some(asked) = self.questions.get(&id) else {
            return;
        };
        let (answer, deadline, again) = (
            self.answer_to(&asked.question),
            asked.deadline,
            asked.is_answered,
        );
        let taken = self
            .zone
            .command_gatekeeper(|gatekeeper, now| gatekeeper.answer(id, answer, now))
            .is_ok();
        assert!(!(taken && again), "{id} is answered twice");
        let excused = again || deadline <= self.now() || self.weather == Weather::Stormy;
        assert!(taken || excused, "the answer to {id} is not wanted");
        if let Some(asked) = self.questions.get_mut(&id) {
            asked.is_answered |= taken;
        }
    }

    fn answer_to(&self, question: &Question) -> Answer {
        match question {
            Question::Route(request) => {
                let named = request.destination_info.iter();
                let address = request
                    .destination_address
                    .or_else(|| named.clone().find_map(place))
                    .or_else(|| named.clone().find_map(|alias| self.address_of(alias)));
                address.map_or(Answer::Unknown, |address| Answer::Route {
                    address,
                    aliases: Vec::new(),
                })
            }
            Question::Host { host, port } => {
                let nodes = self.nodes();
                let node = nodes
                    .into_iter()
                    .find(|node| host_of(self.zone.endpoint_number(*node)) == *host);
                node.map_or(Answer::Unknown, |node| {
                    Answer::Host(vec![SocketAddr::new(self.zone.ip(node), *port)])
                })
            }
            other => panic!("nobody asks this: {other:?}"),
        }
    }

    /// The endpoint that has this number.
    fn address_of(&self, alias: &AliasAddress) -> Option<SocketAddr> {
        let number = alias_text(alias);
        let mut nodes = self.nodes().into_iter();
        let node = nodes.find(|node| number_of(self.zone.endpoint_number(*node)) == number)?;
        Some(self.zone.signalling_address(node))
    }

    /// The caller gives the call up that a question is about, and says so at once.
    pub(super) fn give_up(&mut self, id: QueryId) {
        let Some(Question::Route(request)) = self.questions.get(&id).map(|asked| &asked.question)
        else {
            return;
        };
        let registry = self.zone.gatekeeper().registry();
        let (Some(caller), Some(call_identifier)) = (
            request.caller.and_then(|caller| registry.endpoint(caller)),
            request.call_identifier,
        ) else {
            return;
        };
        let leg = Leg {
            call_identifier,
            conference_identifier: ConferenceIdentifier([0; 16]),
            call_reference: 1,
            answered: false,
        };
        let (identifier, from) = (caller.id().to_wire(), caller.source().address);
        let reason = DisengageReason::NormalDrop;
        let mut drq = disengage::request(&identifier, None, &leg, reason);
        drq.set_request_seq_num(RequestSeqNum::MIN);
        let octets = encode(&drq).expect("a DRQ");
        self.zone.send_to_gatekeeper(from, &octets);
    }
}

/// An address that stands where a name should.
fn place(alias: &AliasAddress) -> Option<SocketAddr> {
    match alias {
        AliasAddress::TransportId(address) => socket_addr(address).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use h323_gatekeeper_core::query::Counters;

    use super::{Play, Weather};

    /// How the questions of some plays ended.
    fn questions(weather: Weather, seeds: std::ops::Range<u64>) -> Counters {
        let mut sum = Counters::default();
        for seed in seeds {
            let of_play = Play::new(seed, weather).run().questions;
            sum.asked += of_play.asked;
            sum.answered += of_play.answered;
            sum.timed_out += of_play.timed_out;
            sum.given_up += of_play.given_up;
        }
        sum
    }

    #[test]
    fn questions_end_in_every_way_that_the_weather_allows() {
        let fair = questions(Weather::Perfect, 5000..5040);
        assert!(fair.asked > 20, "{fair:?}");
        assert_eq!(fair.answered, fair.asked, "{fair:?}");
        let foul = questions(Weather::Stormy, 5000..5080);
        let ways = [foul.answered, foul.timed_out, foul.given_up];
        assert!(ways.iter().all(|count| *count > 0), "{foul:?}");
    }
}
