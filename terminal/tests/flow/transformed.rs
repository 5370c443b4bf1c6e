//! However the packets come, the calls are the same.

use std::collections::BTreeMap;

use h323_flow::{Carriage, LinkType, Model};

use crate::transform::{
    Chance, fragmented, lost, over_ipv6, relinked, reordered, repeated, segmented,
};
use crate::{CAPTURES, Packet, model, packets};

/// What must not change: of each call the outcome, who ended it, and the messages of each direction and carriage in
/// their order; of each stream the packets and how many are lost.
#[derive(Debug, PartialEq)]
struct Shape {
    calls: Vec<CallShape>,
    endpoints: Vec<(String, u64)>,
}

#[derive(Debug, PartialEq)]
struct CallShape {
    identifier: Option<String>,
    outcome: &'static str,
    parties: Vec<String>,
    messages: BTreeMap<String, Vec<(String, Vec<u8>)>>,
    streams: Vec<(String, u64, u64)>,
}

fn shape(model: &Model) -> Shape {
    Shape {
        calls: model
            .calls
            .iter()
            .map(|call| {
                let mut messages: BTreeMap<String, Vec<(String, Vec<u8>)>> = BTreeMap::new();
                for message in call
                    .messages
                    .iter()
                    .filter(|message| !message.is_retransmission)
                {
                    let way = match message.carriage {
                        Carriage::Datagram => "datagram",
                        _ => "connection",
                    };
                    messages
                        .entry(format!("{} {} {way}", message.from, message.to))
                        .or_default()
                        .push((message.name.to_string(), message.octets.to_vec()));
                }
                // Datagrams may overtake each other, and RAS answers may come twice.
                for (way, messages) in &mut messages {
                    if way.ends_with("datagram") {
                        messages.sort();
                        messages.dedup();
                    }
                }
                let mut streams: Vec<(String, u64, u64)> = call
                    .streams
                    .iter()
                    .map(|stream| {
                        (
                            format!("{} {}", stream.from, stream.to),
                            stream.packets,
                            stream.lost,
                        )
                    })
                    .collect();
                streams.sort();
                let mut parties: Vec<String> = call
                    .parties
                    .iter()
                    .map(|party| format!("{} {}", party.role.name(), party.address()))
                    .collect();
                parties.sort();
                CallShape {
                    identifier: call
                        .call_identifier
                        .map(|identifier| identifier.to_string()),
                    outcome: call.verdict.outcome.name(),
                    parties,
                    messages,
                    streams,
                }
            })
            .collect(),
        endpoints: {
            let mut endpoints: Vec<(String, u64)> = model
                .endpoints
                .iter()
                .map(|endpoint| {
                    let requests = endpoint.counts.values().map(|counts| counts.requests).sum();
                    (endpoint.address.to_string(), requests)
                })
                .collect();
            endpoints.sort();
            endpoints
        },
    }
}

/// Compares all captures before and after a transformation.
fn unchanged(what: &str, transform: impl Fn(&[Packet]) -> Vec<Packet>) {
    for name in CAPTURES {
        let before = packets(name);
        let after = transform(&before);
        let (before, after) = (shape(&model(&before)), shape(&model(&after)));
        for (before, after) in before.calls.iter().zip(&after.calls) {
            assert_eq!(after.streams, before.streams, "{what}: {name}");
            assert_eq!(after.parties, before.parties, "{what}: {name}");
            assert_eq!(after.messages, before.messages, "{what}: {name}");
        }
        assert_eq!(after, before, "{what}: {name}");
    }
}

#[test]
fn segments_may_be_of_any_size_and_overlap() {
    for (max, overlap) in [(1, 0), (3, 0), (7, 3), (100, 40), (536, 0)] {
        unchanged("segmented", |packets| segmented(packets, max, overlap));
    }
}

#[test]
fn packets_may_come_again() {
    for seed in 1..=3 {
        unchanged("repeated", |packets| {
            repeated(packets, 3, &mut Chance::new(seed))
        });
    }
}

#[test]
fn segments_may_come_in_another_order() {
    for seed in 1..=6 {
        for name in CAPTURES {
            let before = packets(name);
            let cut = segmented(&before, 50, 0);
            let after = reordered(&cut, 3, &mut Chance::new(seed));
            let (before, after) = (shape(&model(&before)), shape(&model(&after)));
            // What comes before it was announced is not known for media; a packet or two at the beginning.
            for (before, after) in before.calls.iter().zip(&after.calls) {
                // An answer that overtakes its request is not known for one.
                for (way, messages) in &before.messages {
                    if way.ends_with("connection") {
                        assert_eq!(
                            Some(messages),
                            after.messages.get(way),
                            "seed {seed}: {name}"
                        );
                    }
                }
                if before
                    .messages
                    .keys()
                    .any(|way| way.ends_with("connection"))
                {
                    assert_eq!(before.outcome, after.outcome, "seed {seed}: {name}");
                }
                for (before, after) in before.streams.iter().zip(&after.streams) {
                    assert!(
                        after.1 + 4 >= before.1 && after.2 <= 2,
                        "seed {seed}: {name}: {before:?} {after:?}"
                    );
                }
            }
            assert_eq!(before.calls.len(), after.calls.len(), "seed {seed}: {name}");
        }
    }
}

#[test]
fn datagrams_may_come_in_fragments() {
    for max in [16, 64, 200] {
        unchanged("fragmented", |packets| {
            fragmented(packets, max, &mut Chance::new(5))
        });
    }
}

#[test]
fn the_link_type_does_not_matter() {
    for (link, vlan) in [
        (LinkType::Ethernet, true),
        (LinkType::LinuxCooked, false),
        (LinkType::LinuxCooked, true),
        (LinkType::LinuxCooked2, false),
        (LinkType::Null, false),
        (LinkType::Loop, false),
        (LinkType::Ip, false),
    ] {
        unchanged("another link", |packets| relinked(packets, link, vlan));
    }
}

#[test]
fn signalling_over_ipv6_is_the_same() {
    for name in CAPTURES {
        let before = packets(name);
        let (before, after) = (model(&before), model(&over_ipv6(&before)));
        let counts = |model: &Model| (model.calls.len(), model.endpoints.len());
        assert_eq!(counts(&after), counts(&before), "{name}");
        // H.245 connections and media were announced over IPv4, so that only H.225.0 is the same.
        let signalling = |model: &Model| -> Vec<String> {
            let messages = model.calls.iter().flat_map(|call| &call.messages);
            messages
                .filter(|message| message.h245().is_none())
                .map(|message| message.name.to_string())
                .collect()
        };
        assert_eq!(signalling(&after), signalling(&before), "{name}");
        let is_v6 = after
            .calls
            .iter()
            .flat_map(|call| &call.messages)
            .all(|message| message.from.is_ipv6());
        assert!(is_v6, "{name}");
    }
}

#[test]
fn what_is_lost_takes_nothing_with_it() {
    let mut whole = 0;
    for seed in 1..=6 {
        for name in CAPTURES {
            let before = packets(name);
            let cut = segmented(&before, 200, 0);
            let after = model(&lost(&cut, 25, &mut Chance::new(seed)));
            let before = model(&before);
            let identifiers = |model: &Model| -> Vec<_> {
                model
                    .calls
                    .iter()
                    .filter_map(|call| call.call_identifier)
                    .collect()
            };
            let (before, after) = (identifiers(&before), identifiers(&after));
            assert!(
                after.iter().all(|identifier| before.contains(identifier)),
                "seed {seed}: {name}"
            );
            whole += usize::from(after.len() == before.len());
        }
    }
    // A call of many messages is still found when some of them are missing.
    assert!(
        whole * 10 >= 6 * CAPTURES.len() * 8,
        "{whole} of {}",
        6 * CAPTURES.len()
    );
}

#[test]
fn a_capture_may_begin_anywhere() {
    for name in CAPTURES {
        let all = packets(name);
        for begin in (0..all.len()).step_by(all.len() / 12 + 1) {
            let model = model(&all[begin..]);
            for call in &model.calls {
                assert!(!call.verdict.sentence.is_empty(), "{name} from {begin}");
            }
        }
    }
}
