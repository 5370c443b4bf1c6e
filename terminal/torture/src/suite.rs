//! The cases, group by group.

mod fields;
mod frames;
mod nested;
mod pairs;
mod q931;
mod requests;
mod within;

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use h323_h225::identifiers::EndpointIdentifier;
use h323_h225::tpkt;
use h323_mutator::Expectation;

use crate::case::{Case, Group};
use crate::ras::Zone;

/// The cases of call signalling, the same ones each time: each is sent on a TCP connection of its own.
///
/// What does not fit into a frame is left out, and so are cases of the same octets as one before.
pub fn suite() -> Vec<Case> {
    let mut cases = Cases::default();
    frames::add(&mut cases);
    q931::add(&mut cases);
    fields::add(&mut cases, Group::Least);
    fields::add(&mut cases, Group::Uu);
    within::add(&mut cases);
    nested::add(&mut cases);
    pairs::add(&mut cases);
    cases.made
}

/// The cases of RAS, the same ones each time: each is a datagram.
///
/// What does not fit into a datagram is left out, and so are cases of the same octets as one before.
pub fn ras_suite() -> Vec<Case> {
    ras_cases(&Zone::new())
}

/// The same cases of an endpoint that a gatekeeper has given this name. A case that there would not be with such a name
/// has the other one.
pub fn ras_suite_of(endpoint: &EndpointIdentifier) -> Vec<Case> {
    let of_endpoint = ras_cases(&Zone::of(endpoint)).into_iter();
    let named: HashMap<_, _> = of_endpoint
        .map(|case| ((case.group, case.name), case.octets))
        .collect();
    let mut cases = ras_suite();
    for case in &mut cases {
        if let Some(octets) = named.get(&(case.group, case.name.clone())) {
            case.octets = octets.clone();
        }
    }
    cases
}

fn ras_cases(zone: &Zone) -> Vec<Case> {
    let mut cases = Cases::default();
    requests::add_datagrams(&mut cases);
    requests::add_usual(&mut cases, Group::Request, zone);
    requests::add_filled(&mut cases, zone);
    requests::add_usual(&mut cases, Group::Answer, zone);
    requests::add_tokens(&mut cases);
    nested::add_requests(&mut cases);
    requests::add_pairs(&mut cases, zone);
    cases.made
}

/// Cases as they are made.
#[derive(Default)]
struct Cases {
    made: Vec<Case>,
    /// How many cases have a name.
    names: HashMap<(Group, String), u32>,
    /// What was sent already.
    sent: HashSet<Bytes>,
}

impl Cases {
    /// Adds what is sent as it is, unless another case sends the same. Whether it was added.
    fn add_raw(
        &mut self,
        group: Group,
        name: impl Into<String>,
        expectation: Expectation,
        octets: impl Into<Bytes>,
    ) -> bool {
        let (mut name, octets) = (name.into(), octets.into());
        debug_assert!(!name.contains(char::is_whitespace), "{name}");
        if !self.sent.insert(octets.clone()) {
            return false;
        }
        let namesakes = self.names.entry((group, name.clone())).or_insert(0);
        *namesakes += 1;
        if *namesakes > 1 {
            name = format!("{name}~{namesakes}");
        }
        self.made.push(Case {
            number: self.made.len() as u32 + 1,
            group,
            name,
            expectation,
            octets,
        });
        true
    }

    /// Adds what is sent in a frame, if it fits. Whether it was added.
    fn add(
        &mut self,
        group: Group,
        name: impl Into<String>,
        expectation: Expectation,
        payload: &[u8],
    ) -> bool {
        let mut octets = Vec::new();
        let fits = tpkt::write(payload, &mut octets).is_ok();
        fits && self.add_raw(group, name, expectation, octets)
    }

    /// Adds what is sent in a datagram, if it fits. Whether it was added.
    fn add_datagram(
        &mut self,
        group: Group,
        name: impl Into<String>,
        expectation: Expectation,
        octets: &[u8],
    ) -> bool {
        let fits = octets.len() <= requests::MAX_DATAGRAM;
        fits && self.add_raw(group, name, expectation, octets.to_vec())
    }
}
