use std::collections::HashSet;

use bytes::Bytes;
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::Message;
use h323_per::schema::walk::{Place, Visitor, walk};
use h323_per::schema::{Kind, Type, from_json, to_json};

use super::{Edition, Generator, of_this_edition};
use crate::modules::subjects;

/// The components and alternatives that messages had.
#[derive(Default)]
struct Met(HashSet<*const ()>);

impl Visitor for Met {
    fn enter(&mut self, place: Place, _: &'static Type, _: usize) {
        self.0.extend(address(place));
    }
}

fn address(place: Place) -> Option<*const ()> {
    match place {
        Place::Component(c) | Place::Addition(c) => Some(std::ptr::from_ref(c).cast()),
        Place::Alternative(a) => Some(std::ptr::from_ref(a).cast()),
        Place::Element(_) | Place::Top => None,
    }
}

/// Adds the components and alternatives of a type, and their names.
fn collect(ty: &'static Type, seen: &mut HashSet<*const Type>, all: &mut Vec<(*const (), String)>) {
    if !seen.insert(ty) {
        return;
    }
    let mut below = Vec::new();
    match ty.kind {
        Kind::Sequence(sequence) => below.extend(
            (sequence.root.iter().map(Place::Component))
                .chain(sequence.additions.iter().map(Place::Addition)),
        ),
        Kind::Choice(choice) => {
            below.extend((choice.root.iter().chain(choice.additions)).map(Place::Alternative))
        }
        Kind::SequenceOf(list) => collect(list.element, seen, all),
        _ => {}
    }
    for place in below {
        let (name, inner) = match place {
            Place::Component(c) | Place::Addition(c) => (c.name, c.ty),
            Place::Alternative(a) => (a.name, a.ty),
            Place::Element(_) | Place::Top => continue,
        };
        all.extend(address(place).map(|address| (address, format!("{}.{name}", ty.name))));
        collect(inner, seen, all);
    }
}

#[test]
fn a_few_thousand_messages_have_nearly_everything_in_the_schemas() {
    let mut generator = Generator::new(1);
    let mut met = Met::default();
    let mut all = Vec::new();
    let mut seen = HashSet::new();
    for (_, subject) in subjects() {
        collect(subject.schema, &mut seen, &mut all);
        for _ in 0..30 * subject.weight {
            let json = generator.value(subject.schema, Edition::This).json;
            let mut octets = Vec::new();
            from_json(subject.schema, &json, &mut octets).unwrap();
            walk(subject.schema, &octets.into(), &mut met).unwrap();
        }
    }
    assert!(all.len() > 3000, "{}", all.len());
    let missing: Vec<&str> = all
        .iter()
        .filter(|(address, _)| !met.0.contains(address))
        .map(|(_, name)| name.as_str())
        .collect();
    assert!(
        missing.len() * 10 < all.len(),
        "{} of {}: {missing:?}",
        missing.len(),
        all.len()
    );
}

#[test]
fn a_seed_gives_the_same_values() {
    let schema = MultimediaSystemControlMessage::SCHEMA;
    let values = |seed| {
        let mut generator = Generator::new(seed);
        let values = (0..50).map(|_| generator.value(schema, Edition::Other).json);
        values.collect::<Vec<_>>()
    };
    assert_eq!(values(7), values(7));
    assert_ne!(values(7), values(8));
}

#[test]
fn other_editions_differ_from_this_one_in_what_this_one_cannot_write() {
    let schema = MultimediaSystemControlMessage::SCHEMA;
    let mut generator = Generator::new(1);
    let (mut reduced, mut unknown) = (0, 0);
    for _ in 0..1000 {
        let made = generator.value(schema, Edition::Other);
        let ours = of_this_edition(&made.json);
        reduced += u32::from(ours != made.json);
        unknown += u32::from(made.unknown_alternative);
        let text = ours.to_string();
        assert!(!text.contains("$bitmap"), "{text}");
        assert_eq!(
            text.contains("$unknown"),
            made.unknown_alternative,
            "{text}"
        );
        // Both are values of the type, and the walker tells the same of them.
        for json in [&made.json, &ours] {
            let mut octets = Vec::new();
            from_json(schema, json, &mut octets).unwrap();
            let mut again = Vec::new();
            let told = to_json(schema, &Bytes::from(octets.clone())).unwrap();
            from_json(schema, &told, &mut again).unwrap();
            assert_eq!(again, octets);
        }
    }
    assert!(reduced > 100 && unknown > 20, "{reduced} {unknown}");
}
