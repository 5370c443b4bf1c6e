//! Views of messages: every field is found, and what is edited decodes like what is edited by name.

mod support;

use std::collections::BTreeMap;

use bytes::Bytes;
use h323_messages::h225::{
    AliasAddress, CallIdentifier, H323UserInformation, RasMessage, TransportAddress,
};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::schema::{from_json, to_json};
use h323_per::view::{Field, Path, View};
use h323_per::{Encode, Encoder, Message, Rule};
use serde_json::Value as Json;
use support::fields::{Fields, Names, below};
use support::{agreed, captures, hex, realistic};

fn below_mut<'j>(json: &'j mut Json, names: &[&str]) -> &'j mut Json {
    names.iter().fold(json, |json, name| &mut json[name])
}

/// The octets that the view takes a field to be, as an encoding of its own.
fn alone(view: &View<'_, impl Message>, names: &[&str]) -> Bytes {
    let field = view.get(&Path::to(names));
    let field = field.unwrap_or_else(|fault| panic!("{fault:?} {names:?} {}", hex(view.octets())));
    let field = field.unwrap_or_else(|| panic!("no {names:?} {}", hex(view.octets())));
    let mut out = Vec::new();
    let mut e = Encoder::new(&mut out);
    field.encode(&mut e);
    e.finish().expect("an encoding");
    out.into()
}

/// Messages of a kind: of the random ones every fourth, which is variety enough.
fn messages(wanted: &str) -> impl Iterator<Item = Bytes> {
    let random = agreed().into_iter().step_by(4);
    let all = realistic().into_iter().chain(random).chain(captures());
    all.filter(move |vector| vector.kind == wanted)
        .map(|vector| vector.octets)
}

fn every_field_is_found<T: Message + serde_core::Serialize>(kind: &str) {
    for octets in messages(kind) {
        let view = View::<T>::new(&octets);
        let owned = h323_per::decode::<T>(&octets).expect("a message");
        let json = serde_json::to_value(&owned).expect("JSON");
        let fields = Fields::of(T::SCHEMA, &octets);
        for (names, ty) in &fields.there {
            let found = to_json(ty, &alone(&view, names)).expect("a value");
            assert_eq!(&found, below(&json, names), "{names:?} {}", hex(&octets));
        }
        // In one pass, what is found one by one.
        for pair in fields.there.windows(2) {
            let [one, other] = [&pair[0].0, &pair[1].0].map(|names| Path::to(names));
            let alone = [view.get(&one), view.get(&other)].map(|field| field.expect("octets"));
            let start = |field: &Option<_>| field.as_ref().map(Field::start);
            let both = view.get_all([&one, &other]).expect("octets");
            assert_eq!(both.each_ref().map(start), alone.each_ref().map(start));
        }
        for names in &fields.absent {
            let found = view.get(&Path::to(names)).expect("octets");
            assert!(found.is_none(), "{names:?} {}", hex(&octets));
        }
        for names in &fields.fragmented {
            let fault = view.get(&Path::to(names)).expect_err("fragments");
            assert_eq!(fault.rule(), Rule::FragmentMalformed);
        }
    }
}

/// Whatever is wrong in the first octets, one field is found, and missed, as several in one pass are.
fn one_is_found_as_several_are<T: Message>(kind: &str) {
    const FIRST: usize = 9;
    let [mut found, mut missed, mut broken] = [0; 3];
    for octets in realistic().into_iter().filter(|one| one.kind == kind) {
        let octets = octets.octets;
        let fields = Fields::of(T::SCHEMA, &octets);
        let paths: Vec<_> = (fields.there.iter().map(|(names, _)| names))
            .chain(&fields.absent)
            .filter(|names| names.len() <= 4)
            .map(|names| Path::<T>::to(names))
            .collect();
        let first = octets.len().min(FIRST);
        let short = (0..=first).map(|length| octets.slice(..length));
        let other = (0..8 * first).map(|bit| {
            let mut other = octets.to_vec();
            other[bit / 8] ^= 0x80 >> (bit % 8);
            Bytes::from(other)
        });
        for octets in short.chain(other) {
            let view = View::<T>::new(&octets);
            for path in &paths {
                let start = |field: Option<Field<'_>>| field.map(|field| field.start());
                let several = view.get_all([path]).map(|[field]| start(field));
                match view.get(path).map(start) {
                    // What is passed over behind a field that is absent may be broken.
                    Ok(None) => {
                        assert!(several.is_err() || several == Ok(None), "{}", hex(&octets));
                        missed += 1;
                    }
                    alone => {
                        assert_eq!(alone, several, "{}", hex(&octets));
                        *(if alone.is_ok() {
                            &mut found
                        } else {
                            &mut broken
                        }) += 1;
                    }
                }
            }
        }
    }
    assert!(found > 1000 && missed > 1000 && broken > 100);
}

#[test]
fn one_field_is_found_as_several_are() {
    one_is_found_as_several_are::<RasMessage>("ras");
    one_is_found_as_several_are::<H323UserInformation>("uu");
    one_is_found_as_several_are::<MultimediaSystemControlMessage>("h245");
}

#[test]
fn every_field_of_ras_is_found() {
    every_field_is_found::<RasMessage>("ras");
}

#[test]
fn every_field_of_call_signalling_is_found() {
    every_field_is_found::<H323UserInformation>("uu");
}

#[test]
fn every_field_of_h245_is_found() {
    every_field_is_found::<MultimediaSystemControlMessage>("h245");
}

/// A field of one of the messages, to be copied into others.
struct Donor {
    message: Bytes,
    names: Names,
    value: Json,
}

/// Donors of each type, by its address: enough of them for variety.
fn donors<T: Message>(kind: &str) -> BTreeMap<usize, Vec<Donor>> {
    let mut donors = BTreeMap::<usize, Vec<Donor>>::new();
    for message in messages(kind) {
        for (names, ty) in Fields::of(T::SCHEMA, &message).there {
            let of_type = donors.entry(core::ptr::from_ref(ty).addr()).or_default();
            if of_type.len() < 7 {
                let value = to_json(ty, &alone(&View::<T>::new(&message), &names));
                of_type.push(Donor {
                    message: message.clone(),
                    names,
                    value: value.expect("a value"),
                });
            }
        }
    }
    donors
}

/// The message that a JSON value names.
fn named<T: Message>(json: &Json) -> T {
    let mut octets = Vec::new();
    from_json(T::SCHEMA, json, &mut octets).unwrap_or_else(|error| panic!("{error}: {json}"));
    h323_per::decode(&octets.into()).expect("a message")
}

fn edits<T: Message + PartialEq + std::fmt::Debug>(kind: &str) {
    let donors = donors::<T>(kind);
    let (mut replaced, mut removed, mut turn) = (0, 0, 0);
    for octets in messages(kind) {
        let view = View::<T>::new(&octets);
        let json = to_json(T::SCHEMA, &octets).expect("a message");
        for (names, ty) in Fields::of(T::SCHEMA, &octets).there {
            turn += 1;
            // A part of them all, another one in each message.
            if names.is_empty() || turn % 5 != 0 {
                continue;
            }
            let at = || format!("{names:?} {}", hex(&octets));
            let path = Path::<T>::to(&names);
            let of_type = &donors[&core::ptr::from_ref(ty).addr()];
            let donor = &of_type[turn % of_type.len()];
            let value = View::<T>::new(&donor.message);
            let value = value.get(&Path::to(&donor.names)).expect("octets");
            let mut out = Vec::new();
            let done = view.replace(&path, |e| value.expect("a field").encode(e), &mut out);
            assert_eq!(done, Ok(true), "{}", at());
            let mut edited = json.clone();
            *below_mut(&mut edited, &names) = donor.value.clone();
            let found: T = h323_per::decode(&out.into()).unwrap_or_else(|e| panic!("{e} {}", at()));
            assert_eq!(found, named::<T>(&edited), "{}", at());
            replaced += 1;

            let mut out = Vec::new();
            if view.remove(&path, &mut out) != Ok(true) {
                assert!(out.is_empty());
                continue;
            }
            let out = Bytes::from(out);
            let mut edited = json.clone();
            let (last, around) = names.split_last().expect("a step");
            let parent = below_mut(&mut edited, around).as_object_mut();
            parent.expect("a SEQUENCE").remove(*last).expect("a member");
            let found: T = h323_per::decode(&out).unwrap_or_else(|e| panic!("{e} {}", at()));
            assert_eq!(found, named::<T>(&edited), "{}", at());
            // And back again.
            let field = view.get(&path).expect("octets").expect("a field");
            let mut back = Vec::new();
            let done = View::<T>::new(&out).set(&path, |e| field.encode(e), &mut back);
            assert_eq!(done, Ok(true), "{}", at());
            let found: T = h323_per::decode(&back.into()).expect("a message");
            assert_eq!(found, named::<T>(&json), "{}", at());
            removed += 1;
        }
    }
    assert!(replaced > 500 && removed > 20, "{replaced} {removed}");
}

#[test]
fn edits_of_ras_decode_like_edits_by_name() {
    edits::<RasMessage>("ras");
}

#[test]
fn edits_of_call_signalling_decode_like_edits_by_name() {
    edits::<H323UserInformation>("uu");
}

#[test]
fn edits_of_h245_decode_like_edits_by_name() {
    edits::<MultimediaSystemControlMessage>("h245");
}

fn nothing_changes<T: Message>(kind: &str) {
    let random = agreed().into_iter().step_by(16);
    let vectors = realistic().into_iter().chain(random);
    for vector in vectors.filter(|vector| vector.kind == kind) {
        let view = View::<T>::new(&vector.octets);
        for (names, _) in Fields::of(T::SCHEMA, &vector.octets).there {
            let path = Path::to(&names);
            let field = view.get(&path).expect("octets").expect("a field");
            let mut out = Vec::new();
            let done = view.replace(&path, |e| field.encode(e), &mut out);
            assert_eq!(done, Ok(true));
            assert_eq!(hex(&out), hex(&vector.octets), "{names:?}");
        }
    }
}

#[test]
fn a_field_replaced_by_itself_changes_nothing() {
    nothing_changes::<RasMessage>("ras");
    nothing_changes::<H323UserInformation>("uu");
    nothing_changes::<MultimediaSystemControlMessage>("h245");
}

fn broken<T: Message>(kind: &str) {
    for vector in realistic().into_iter().filter(|vector| vector.kind == kind) {
        let paths: Vec<Path<T>> = Fields::of(T::SCHEMA, &vector.octets)
            .there
            .iter()
            .map(|(names, _)| Path::to(names))
            .collect();
        for at in 0..vector.octets.len() {
            let mut octets = vector.octets.to_vec();
            octets[at] ^= [0x80, 0x40, 0xff, 0x01][at % 4];
            if at % 3 == 0 {
                octets.truncate(at);
            }
            let octets = Bytes::from(octets);
            let view = View::<T>::new(&octets);
            for path in paths.iter().skip(at % 7).step_by(7) {
                let mut out = Vec::new();
                let _ = view.replace(path, |e| e.bits(5, 3), &mut out);
                // One length may grow for each step.
                assert!(out.len() <= octets.len() + 32);
                out.clear();
                let _ = view.remove(path, &mut out);
                let _ = view.set(path, |e| e.bits(5, 3), &mut out);
                if let Ok(Some(field)) = view.get(path) {
                    out.clear();
                    field.encode(&mut Encoder::new(&mut out));
                    assert!(out.len() <= octets.len() + 8);
                    let elements = field.elements().into_iter().flatten();
                    assert!(elements.count() <= 8 * octets.len() + 1);
                }
            }
        }
    }
}

#[test]
fn broken_messages_do_no_harm() {
    broken::<RasMessage>("ras");
    broken::<H323UserInformation>("uu");
    broken::<MultimediaSystemControlMessage>("h245");
}

const SETUP: [&str; 3] = ["h323-uu-pdu", "h323-message-body", "setup"];
const DESTINATION: Path<H323UserInformation> =
    Path::to(&[SETUP[0], SETUP[1], SETUP[2], "destinationAddress"]);
const H245_ADDRESS: Path<H323UserInformation> =
    Path::to(&[SETUP[0], SETUP[1], SETUP[2], "h245Address"]);
const CALL: Path<H323UserInformation> = Path::to(&[SETUP[0], SETUP[1], SETUP[2], "callIdentifier"]);

#[test]
fn a_gatekeeper_routes_a_setup() {
    use h323_messages::h225::{H323MessageBody, IpAddress};

    let octets = &realistic()[20].octets;
    let view = View::<H323UserInformation>::new(octets);
    let address = TransportAddress::IpAddress(IpAddress {
        ip: [192, 0, 2, 7],
        port: 0x1234,
    });
    let mut out = Vec::with_capacity(2048);
    let mut first = None;
    let mut identifier = None;
    let _shared = octets.clone();
    let taken = allocation_counter::measure(|| {
        let fields = view.get_all([&DESTINATION, &H245_ADDRESS, &CALL]);
        let [aliases, _, call] = fields.expect("octets");
        let aliases = aliases.expect("aliases");
        let mut aliases = aliases.elements().expect("a list");
        identifier = call.map(|call| call.decode::<CallIdentifier>());
        first = aliases
            .next()
            .map(|one| one.expect("an alias").decode::<AliasAddress>());
        let done = view.set(&H245_ADDRESS, |e| address.encode(e), &mut out);
        assert_eq!(done, Ok(true));
    });
    assert_eq!(taken.count_total, 0);

    let mut owned: H323UserInformation = h323_per::decode(octets).expect("a message");
    let H323MessageBody::Setup(setup) = &mut owned.h323_uu_pdu.h323_message_body else {
        panic!("not a Setup: {owned:?}");
    };
    let aliases = setup.destination_address.as_deref().expect("aliases");
    assert_eq!(first, Some(Ok(aliases[0].clone())));
    assert_eq!(
        identifier,
        Some(Ok(setup.call_identifier.clone().expect("one")))
    );
    setup.h245_address = Some(address.clone());
    let mut wanted = Vec::new();
    h323_per::encode(&owned, &mut wanted).expect("octets");
    assert_eq!(hex(&out), hex(&wanted));
}

#[test]
fn a_value_that_breaks_a_rule_is_not_written() {
    let octets = &realistic()[20].octets;
    let view = View::<H323UserInformation>::new(octets);
    let mut out = vec![7];
    let done = view.set(&H245_ADDRESS, |e| e.fault(Rule::TooDeep), &mut out);
    assert_eq!(done.map_err(|fault| fault.rule()), Err(Rule::TooDeep));
    assert_eq!(out, [7]);
}
