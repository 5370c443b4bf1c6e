//! Encodings that are valid and not canonical: they are taken, found, refused by those who are strict, and sent on as
//! they came.

mod support;

use std::collections::BTreeMap;

use bytes::Bytes;
use h323_messages::h225::{
    H323UserInformation, NonStandardMessage, NonStandardParameter, RasMessage,
};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::schema::canonical::{Departed, departures};
use h323_per::schema::{Departure, from_json, to_json};
use h323_per::view::{Path, View};
use h323_per::{Message, Relayed, StrictError, decode_strict};
use serde_json::Value as Json;
use support::fields::Fields;
use support::random::{Random, mutate};
use support::sloppy::{Often, Once, rewrite};
use support::{Vector, agreed, captures, decode, encode, hex, realistic, schema};

/// Ways to depart for which a message has to be longer than these are, and that of components with a DEFAULT, which are not in
/// these modules but in the supplementary ones.
const NOT_HERE: [Departure; 2] = [Departure::SmallFragment, Departure::SentDefault];

/// The JSON of a message without the lengths of bitmaps that say nothing.
fn value(kind: &str, octets: &Bytes) -> Json {
    fn tidy(json: &mut Json) {
        match json {
            Json::Object(members) => {
                members.remove("$bitmap");
                members.values_mut().for_each(tidy);
            }
            Json::Array(elements) => elements.iter_mut().for_each(tidy),
            _ => {}
        }
    }
    let mut json = to_json(schema(kind), octets).expect("a message");
    tidy(&mut json);
    json
}

/// Whether the typed codec keeps a departure for want of another way to hold it.
fn is_kept(departure: Departure) -> bool {
    matches!(departure, Departure::EmptyBitmap | Departure::EmptyOpenType)
}

/// A sloppy encoding is the same message, and what is wrong with it is found.
#[track_caller]
fn check(kind: &str, canonical: &Bytes, sloppy: &Bytes, made: &[Departure]) {
    let shown = || format!("{kind} {} as {}", hex(canonical), hex(sloppy));
    let found = departures(schema(kind), sloppy).unwrap_or_else(|f| panic!("{f:?} {}", shown()));
    let kinds: Vec<Departure> = found.kept.iter().map(|found| found.departure).collect();
    let (mut wanted, mut kinds) = (made.to_vec(), kinds);
    wanted.sort();
    kinds.sort();
    assert_eq!(kinds, wanted, "{} {}", shown(), found);
    assert_eq!(value(kind, sloppy), value(kind, canonical), "{}", shown());
    let (pdu, _) = decode(kind, sloppy).unwrap_or_else(|error| panic!("{error} {}", shown()));
    if !made.iter().any(|departure| is_kept(*departure)) {
        assert_eq!(encode(&pdu).expect("octets"), canonical[..], "{}", shown());
    }
    let strict = match kind {
        "ras" => decode_strict::<RasMessage>(sloppy).err(),
        "uu" => decode_strict::<H323UserInformation>(sloppy).err(),
        _ => decode_strict::<MultimediaSystemControlMessage>(sloppy).err(),
    };
    match strict {
        None => assert!(made.is_empty(), "{}", shown()),
        Some(StrictError::NotCanonical(all)) => assert_eq!(all, found),
        Some(error) => panic!("{error} {}", shown()),
    }
}

#[test]
fn every_departure_is_found_wherever_it_can_be() {
    let mut counts = BTreeMap::new();
    for Vector { kind, octets, .. } in realistic() {
        for departure in Departure::ALL {
            for places_before in 0.. {
                let mut pen = Once {
                    departure,
                    places_before,
                };
                let (sloppy, made) = rewrite(schema(kind), &octets, &mut pen);
                if made.is_empty() {
                    assert_eq!(sloppy, octets, "{kind} {}", hex(&octets));
                    break;
                }
                check(kind, &octets, &sloppy, &made);
                *counts.entry(departure).or_insert(0) += 1;
            }
        }
    }
    for departure in Departure::ALL {
        let count = counts.get(&departure).copied().unwrap_or(0);
        assert_eq!(count == 0, NOT_HERE.contains(&departure), "{departure}");
    }
}

/// A message whose data is in fragments of so many times 16K octets, with the rest behind them.
fn fragmented(fragments: &[u8], rest: u8) -> Bytes {
    let data: usize = fragments
        .iter()
        .map(|units| usize::from(*units) << 14)
        .sum();
    let message = RasMessage::NonStandardMessage(NonStandardMessage {
        request_seq_num: 1,
        non_standard_data: NonStandardParameter {
            data: vec![0x5a; data + usize::from(rest)].into(),
            ..NonStandardParameter::default()
        },
        ..NonStandardMessage::default()
    });
    let mut whole = Vec::new();
    h323_per::encode(&message, &mut whole).expect("octets");
    let content = whole.iter().position(|octet| *octet == 0x5a).expect("data");
    let mut octets = whole[..content - 1].to_vec();
    for units in fragments {
        octets.push(0xc0 | units);
        octets.extend(vec![0x5a; usize::from(*units) << 14]);
    }
    octets.push(rest);
    octets.extend(vec![0x5a; rest.into()]);
    octets.into()
}

#[test]
fn fragments_that_could_be_larger_are_found() {
    let canonical = fragmented(&[4, 2], 7);
    check("ras", &canonical, &canonical, &[]);
    let small = Departure::SmallFragment;
    check("ras", &canonical, &fragmented(&[2, 4], 7), &[small]);
    check(
        "ras",
        &canonical,
        &fragmented(&[1, 2, 3], 7),
        &[small, small],
    );
}

/// BASIC-PER encodes a SET OF like a SEQUENCE OF (X.691 clause 22): its order is the sender's.
#[test]
fn the_order_of_a_set_is_the_senders_and_kept() {
    let mut turned = 0;
    for Vector { kind, octets, .. } in realistic() {
        let mut json = to_json(schema(kind), &octets).expect("a message");
        let set = "/request/terminalCapabilitySet/capabilityTable";
        let Some(Json::Array(table)) = json.pointer_mut(set) else {
            continue;
        };
        table.reverse();
        let mut other = Vec::new();
        from_json(schema(kind), &json, &mut other).expect("a message");
        let other = Bytes::from(other);
        turned += usize::from(other != octets);
        check(kind, &other, &other, &[]);
    }
    assert!(turned > 0);
}

#[test]
fn departures_are_found_together() {
    let mut random = Random::new(0x1405_7b7e_f767_814f);
    for Vector { kind, octets, .. } in realistic() {
        for round in 1..60 {
            let mut pen = Often(&mut random, 1 + round % 12);
            let (sloppy, made) = rewrite(schema(kind), &octets, &mut pen);
            if made.len() <= h323_per::schema::canonical::MAX_KEPT {
                check(kind, &octets, &sloppy, &made);
            }
        }
    }
}

#[test]
fn what_is_canonical_encodes_to_the_octets_it_came_in_and_nothing_else_does() {
    let mut random = Random::new(0x9e37_79b9_7f4a_7c15);
    let (mut canonical, mut other) = (0, 0);
    for Vector { kind, octets, .. } in realistic().into_iter().chain(agreed()).chain(captures()) {
        for round in 0..3 {
            let octets = match round {
                0 => octets.clone(),
                _ => mutate(&octets, &mut random),
            };
            let Ok((pdu, _)) = decode(kind, &octets) else {
                continue;
            };
            let again = encode(&pdu).expect("octets");
            let found = departures(schema(kind), &octets).expect("a message");
            let shown = || format!("{kind} {} {found}", hex(&octets));
            if found.is_empty() {
                assert_eq!(hex(&again), hex(&octets), "{}", shown());
                canonical += 1;
            } else if found.kept.iter().any(|found| !is_kept(found.departure)) {
                assert_ne!(hex(&again), hex(&octets), "{}", shown());
                other += 1;
            }
        }
    }
    assert!(canonical > 7000 && other > 500, "{canonical} {other}");
}

/// The departures outside of a field.
fn outside<'f>(found: &'f [Departed], field: &str) -> Vec<(Departure, &'f str)> {
    found
        .iter()
        .filter(|found| !found.path.starts_with(field))
        .map(|found| (found.departure, found.path.as_str()))
        .collect()
}

/// What stayed of `before`: all of it, but for the padding behind a field that takes another number of bits.
#[track_caller]
fn stays(before: &[(Departure, &str)], after: &[(Departure, &str)], shown: &str) {
    let mut missing = Vec::new();
    let mut left = after.iter().peekable();
    for departed in before {
        match left.next_if_eq(&departed) {
            Some(_) => {}
            None => missing.push(departed),
        }
    }
    assert_eq!(left.next(), None, "{shown}: {before:?} {after:?}");
    assert!(missing.len() <= 1, "{shown}: {missing:?}");
    assert!(
        missing
            .iter()
            .all(|(departure, _)| *departure == Departure::Padding),
        "{shown}: {missing:?}"
    );
}

fn relays<T: Message + Clone>(kind: &str) {
    let mut random = Random::new(0x2545_f491_4f6c_dd1d);
    let (mut replaced, mut removed) = (0, 0);
    for vector in realistic().into_iter().filter(|vector| vector.kind == kind) {
        for round in 1..7 {
            let mut pen = Often(&mut random, 1 + round);
            let (sloppy, _) = rewrite(T::SCHEMA, &vector.octets, &mut pen);
            let found = departures(T::SCHEMA, &sloppy).expect("a message");
            let relayed = Relayed::<T>::decode(&sloppy).expect("a message");
            assert_eq!(relayed.octets(), &sloppy);
            let json = value(kind, &sloppy);
            for (names, _) in Fields::of(T::SCHEMA, &sloppy).there {
                let shown = || format!("{names:?} {}", hex(&sloppy));
                let path = Path::<T>::to(&names);
                let place = [&[T::NAME], &names[..]].concat().join(".");

                // A field that is replaced by itself leaves every octet as it was.
                let view = View::<T>::new(&sloppy);
                let itself = view.get(&path).expect("octets").expect("a field");
                let mut same = relayed.clone();
                assert_eq!(same.replace(&path, |e| itself.encode(e)), Ok(true));
                assert_eq!(hex(same.octets()), hex(&sloppy), "{}", shown());

                // One that is written anew leaves the others so.
                let clean = View::<T>::new(&vector.octets).get(&path);
                let clean = clean.expect("octets").expect("a field");
                let mut anew = relayed.clone();
                let done = anew.replace(&path, |e| clean.encode(e));
                assert_eq!(done, Ok(true), "{}", shown());
                assert_eq!(value(kind, anew.octets()), json);
                let after = departures(T::SCHEMA, anew.octets()).expect("a message");
                let (before, after) = (outside(&found.kept, &place), outside(&after.kept, &place));
                stays(&before, &after, &shown());
                replaced += 1;

                let mut without = relayed.clone();
                if without.remove(&path) == Ok(true) {
                    let after = departures(T::SCHEMA, without.octets()).expect("a message");
                    let after = outside(&after.kept, &place);
                    stays(&before, &after, &shown());
                    assert_eq!(without.set(&path, |e| itself.encode(e)), Ok(true));
                    assert_eq!(value(kind, without.octets()), json);
                    removed += 1;
                }
            }
        }
    }
    assert!(replaced > 500 && removed > 50, "{replaced} {removed}");
}

#[test]
fn relayed_ras_keeps_what_is_not_changed() {
    relays::<RasMessage>("ras");
}

#[test]
fn relayed_call_signalling_keeps_what_is_not_changed() {
    relays::<H323UserInformation>("uu");
}

#[test]
fn relayed_h245_keeps_what_is_not_changed() {
    relays::<MultimediaSystemControlMessage>("h245");
}
