//! How long the realistic messages take the schema's walker, all of a kind together: alone, and for what is made of it.
//!
//! Decoding by the typed codec stands beside it. `docs/performance.md` has the figures.

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::schema::canonical::departures;
use h323_per::schema::walk::{Visitor, walk};
use h323_per::schema::{Text, dissect, to_json};
use h323_per::{Message, decode};

const MESSAGES: &str = include_str!("../tests/vectors/realistic.txt");

/// Looks at nothing.
struct Blind;

impl Visitor for Blind {}

fn messages(kind: &str) -> Vec<Bytes> {
    let lines = MESSAGES.lines().map(|line| line.split_whitespace());
    let octets = lines.filter_map(|mut words| {
        let (found, digits) = (words.next()?, words.next()?);
        (found == kind).then(|| h323_per::hex::from_hex(digits).expect("digits").into())
    });
    octets.collect()
}

fn measure<T: Message>(criterion: &mut Criterion, kind: &str) {
    let messages = messages(kind);
    let octets: usize = messages.iter().map(Bytes::len).sum();
    let mut group = criterion.benchmark_group(kind);
    group.throughput(Throughput::Bytes(octets as u64));
    let mut each = |what: &str, make: &dyn Fn(&Bytes)| {
        group.bench_function(what, |b| {
            b.iter(|| messages.iter().for_each(|octets| make(black_box(octets))));
        });
    };
    each("decode", &|octets| drop(black_box(decode::<T>(octets))));
    each("walk", &|octets| {
        black_box(walk(T::SCHEMA, octets, &mut Blind)).expect("a message");
    });
    each("departures", &|octets| {
        drop(black_box(departures(T::SCHEMA, octets)));
    });
    each("dissect", &|octets| {
        dissect::dissect(T::SCHEMA, octets, None, &mut |row| drop(black_box(row)))
            .expect("a message");
    });
    each("JSON", &|octets| {
        drop(black_box(to_json(T::SCHEMA, octets)))
    });
    each("text", &|octets| {
        let text = Text {
            ty: T::SCHEMA,
            octets,
        };
        drop(black_box(text.to_string()));
    });
    group.finish();
}

fn walker(criterion: &mut Criterion) {
    measure::<RasMessage>(criterion, "ras");
    measure::<H323UserInformation>(criterion, "uu");
    measure::<MultimediaSystemControlMessage>(criterion, "h245");
}

/// All 18 measurements in some half a minute.
fn short() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .sample_size(20)
        .nresamples(1000)
        .without_plots()
}

criterion_group! {
    name = benches;
    config = short();
    targets = walker
}
criterion_main!(benches);
