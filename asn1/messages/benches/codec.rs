//! How long the realistic messages take to decode, to encode and to relay, each and all of a kind together.
//!
//! The floor, measured along with them, is the copy of the octets into a buffer that is there already.
//! `docs/performance.md` says what to make of the figures.

mod relays;
mod samples;

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::{Message, decode, encode};

use relays::relay;
use samples::{ROOM, Sample, samples};

/// Decoding ends with the value dropped.
fn read<T: Message>(octets: &Bytes) {
    let value = decode::<T>(black_box(octets));
    black_box(&value);
}

fn write<T: Message>(value: &T, out: &mut Vec<u8>) {
    out.clear();
    let written = encode(black_box(value), out);
    black_box((&written, &*out));
}

fn copy(octets: &Bytes, out: &mut Vec<u8>) {
    out.clear();
    out.extend_from_slice(black_box(octets));
    black_box(&*out);
}

fn measure<T: Message>(criterion: &mut Criterion, kind: &str, count: usize) {
    let samples = samples::<T>(kind);
    assert_eq!(samples.len(), count, "{kind}");
    let mut out = Vec::with_capacity(ROOM);

    let mut group = criterion.benchmark_group(kind);
    for Sample {
        name,
        octets,
        value,
    } in &samples
    {
        group.bench_function(BenchmarkId::new("decode", name), |b| {
            b.iter(|| read::<T>(octets));
        });
        group.bench_function(BenchmarkId::new("encode", name), |b| {
            b.iter(|| write(value, &mut out));
        });
        group.bench_function(BenchmarkId::new("copy", name), |b| {
            b.iter(|| copy(octets, &mut out));
        });
        if let Some(relay) = relay(name) {
            group.bench_function(BenchmarkId::new("relay", name), |b| {
                b.iter(|| {
                    out.clear();
                    black_box(relay(black_box(octets), &mut out)).is_ok()
                });
            });
        }
    }
    group.bench_function("decode/all", |b| {
        b.iter(|| samples.iter().for_each(|sample| read::<T>(&sample.octets)));
    });
    group.bench_function("encode/all", |b| {
        b.iter(|| {
            samples
                .iter()
                .for_each(|sample| write(&sample.value, &mut out));
        });
    });
    group.bench_function("copy/all", |b| {
        b.iter(|| {
            samples
                .iter()
                .for_each(|sample| copy(&sample.octets, &mut out));
        });
    });
    group.finish();
}

fn codec(criterion: &mut Criterion) {
    measure::<RasMessage>(criterion, "ras", 19);
    measure::<H323UserInformation>(criterion, "uu", 7);
    measure::<MultimediaSystemControlMessage>(criterion, "h245", 18);
}

/// All 147 measurements in about two minutes and a half.
fn short() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
        .sample_size(20)
        .nresamples(1000)
        .without_plots()
}

criterion_group! {
    name = benches;
    config = short();
    targets = codec
}
criterion_main!(benches);
