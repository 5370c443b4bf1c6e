//! Whatever comes in, the books are right, nothing panics, and it all happens the same way again.

use h323_messages::h225::DisengageReason;
use h323_ras::message::{bandwidth, disengage, unregistration};
use rand::rngs::ChaCha12Rng;
use rand::{RngExt, SeedableRng};

use super::*;
use crate::gatekeeper::Farewell;
use crate::routing::PolicyKind;

/// A zone with small ceilings, so that they are met.
fn small() -> Config {
    let mut config = config();
    config.limits.endpoints = 5;
    config.limits.calls = 4;
    config.limits.queries = 2;
    config.ras.requests_per_second = None;
    config.bandwidth.total = Some(Bandwidth(4000));
    config.admission.silent_after = Duration::from_secs(90);
    config.routing = vec![PolicyKind::Internal, PolicyKind::Outside];
    config
}

/// One of the requests that endpoints make, in the name of one of those that have been registered.
fn request(rng: &mut ChaCha12Rng, known: &[EndpointIdentifier]) -> (SocketAddr, RasMessage) {
    let last = rng.random_range(1..8);
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    let who = known
        .get(rng.random_range(0..8))
        .unwrap_or(&stranger)
        .clone();
    let leg = leg(rng.random_range(1..7), rng.random());
    let units = rng.random_range(0..2000);
    let names = [&["1"][..], &["2"], &["3"], &["nobody"]];
    let message = match rng.random_range(0..10) {
        0..3 => full_rrq(last, &[&last.to_string()]),
        3 => keep_alive(last, &who),
        4..7 => call_to(&who, leg, names[rng.random_range(0..names.len())], units),
        7 => bandwidth::request(&who, None, &leg, Bandwidth(units)),
        8 => disengage::request(&who, None, &leg, DisengageReason::NormalDrop),
        _ => unregistration::request(&[signalling(last)], Some(&who), None, None).unwrap(),
    };
    (host(last), message)
}

fn assert_balanced(zone: &Zone) {
    let (calls, registry) = (zone.gatekeeper.calls(), zone.gatekeeper.registry());
    let taken: u32 = calls.iter().map(|call| call.bandwidth().0).sum();
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(taken));
    assert!(taken <= 4000 && calls.len() <= 4 && registry.len() <= 5);
    assert!(zone.gatekeeper.pending_queries() <= 2);
    for call in calls.iter() {
        let needed = call.legs().map(|(_, leg)| leg.bandwidth).max();
        assert_eq!(
            Some(call.bandwidth()),
            needed,
            "a call takes what its greater side needs"
        );
        for (_, leg) in call.legs() {
            assert!(
                registry.endpoint(leg.endpoint).is_some(),
                "{leg:?} is nobody's"
            );
        }
    }
}

/// Lets endpoints do as they like, with every third datagram damaged. Gives all that was sent.
fn run(seed: u64, carrier: Carrier) -> Vec<Bytes> {
    let mut rng = ChaCha12Rng::seed_from_u64(seed);
    let mut zone = Zone::new(small());
    zone.carrier = carrier;
    let (mut known, mut number) = (Vec::new(), RequestSeqNum::MIN);
    let (mut sent, mut secs) = (Vec::new(), 0);
    for _ in 0..250 {
        secs += rng.random_range(0..3);
        zone.until(secs);
        let (from, mut message) = request(&mut rng, &known);
        message.set_request_seq_num(number);
        number = number.next();
        let mut octets = encode(&message).unwrap().to_vec();
        if rng.random_bool(0.3) {
            let position = rng.random_range(0..octets.len());
            octets[position] ^= 1 << rng.random_range(0..8);
        }
        zone.receive(RAS, ours(), from, octets.into());
        for (_, message) in &zone.sent {
            if let RasMessage::RegistrationConfirm(rcf) = message {
                known.insert(0, EndpointIdentifier::from_wire(&rcf.endpoint_identifier));
                known.truncate(8);
            }
        }
        for event in std::mem::take(&mut zone.events) {
            if let Event::Query(query) = event
                && rng.random()
            {
                let answer = crate::query::Answer::Route {
                    address: signalling(99),
                    aliases: Vec::new(),
                };
                zone.gatekeeper.answer(query.id, answer, zone.now).unwrap();
                zone.drain();
            }
        }
        assert_balanced(&zone);
        zone.sent.clear();
        sent.append(&mut zone.octets);
    }
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.until(secs + 20);
    assert!(zone.gatekeeper.registry().is_empty() && zone.gatekeeper.calls().is_empty());
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
    assert!(matches!(zone.events.last(), Some(Event::Stopped { .. })));
    sent.append(&mut zone.octets);
    sent
}

#[test]
fn the_books_are_right_whatever_endpoints_do() {
    let mut kinds = std::collections::BTreeSet::new();
    for seed in 0..100 {
        kinds.extend(
            run(seed, Carrier::Plain)
                .iter()
                .map(|octets| decode(octets).unwrap().message.name()),
        );
    }
    let expected = [
        "ACF", "ARJ", "BCF", "BRJ", "DCF", "DRJ", "RCF", "RIP", "RRJ", "UCF", "URJ", "URQ",
    ];
    for name in expected {
        assert!(
            kinds.contains(name),
            "no {name} in {kinds:?}: the test tests too little"
        );
    }
}

#[test]
fn the_same_seed_gives_the_same_octets_whoever_decodes() {
    let first = run(1000, Carrier::Plain);
    assert_eq!(first, run(1000, Carrier::Plain));
    assert_eq!(first, run(1000, Carrier::WithWorkers));
    assert_ne!(first, run(1001, Carrier::Plain));
}
