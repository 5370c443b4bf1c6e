//! The inputs that cost most, beside usual ones: time and memory for each octet.
//!
//! `cargo bench -p h323-hostile --bench worst` searches and prints a table. With another argument, it is that many
//! rounds of the search.

use std::env;
use std::hint::black_box;
use std::io::{self, Write};
use std::time::Instant;

use allocation_counter::measure;
use bytes::Bytes;
use h323_hostile::cost::values;
use h323_hostile::search::dearest;
use h323_hostile::subject::{Subject, named};
use h323_oracle::generate::Generator;
use h323_per::schema::walk::{Visitor, walk};
use h323_per::schema::{Text, to_json};

/// Rounds of the search, unless the command line says otherwise.
const ROUNDS: u32 = 400;

/// Usual inputs that the mean is taken of.
const USUAL: usize = 400;

const TYPES: [&str; 5] = [
    "h225.RasMessage",
    "h225.H323UserInformation",
    "h245.MultimediaSystemControlMessage",
    "h501.H501Message",
    "h450_1.H4501SupplementaryService",
];

struct Nothing;

impl Visitor for Nothing {}

/// What is done with octets, with its name.
type Deed = (&'static str, fn(&Subject, &Bytes));

const DEEDS: [Deed; 5] = [
    ("decode", |subject, octets| {
        black_box((subject.decode)(octets));
    }),
    ("view", |subject, octets| (subject.look)(octets)),
    ("walk", |subject, octets| {
        let _ = black_box(walk(subject.schema, octets, &mut Nothing));
    }),
    ("JSON", |subject, octets| {
        let _ = black_box(to_json(subject.schema, octets));
    }),
    ("text", |subject, octets| {
        let ty = subject.schema;
        black_box(Text { ty, octets }.to_string());
    }),
];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    // Run as a test, it only has to compile.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let rounds = arguments.iter().find_map(|argument| argument.parse().ok());
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "| type | what | usual ns/octet | worst ns/octet | usual octets/octet | worst octets/octet | worst values/octet |"
    )?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- |")?;
    for subject in TYPES.into_iter().filter_map(named) {
        let mut generator = Generator::new(1);
        let usual: Vec<Bytes> = (0..USUAL)
            .map(|_| subject.generate(&mut generator))
            .collect();
        for (name, deed) in DEEDS {
            let rounds = rounds.unwrap_or(ROUNDS);
            let slowest = dearest(subject, 11, rounds, |octets| {
                nanoseconds(|| deed(subject, octets))
            });
            let largest = dearest(subject, 12, rounds, |octets| {
                memory(|| deed(subject, octets))
            });
            let longest = dearest(subject, 13, rounds, |octets| values(subject.schema, octets));
            let total: usize = usual.iter().map(Bytes::len).sum();
            let time: u64 = usual
                .iter()
                .map(|octets| nanoseconds(|| deed(subject, octets)))
                .sum();
            let taken: u64 = usual
                .iter()
                .map(|octets| memory(|| deed(subject, octets)))
                .sum();
            let worst = [&slowest.octets, &largest.octets, &longest.octets];
            let per_octet = |cost: &dyn Fn(&Bytes) -> u64| {
                let costs = worst
                    .iter()
                    .map(|octets| cost(octets) as f64 / octets.len().max(1) as f64);
                costs.fold(0.0, f64::max)
            };
            writeln!(
                out,
                "| {} | {name} | {:.1} | {:.1} | {:.1} | {:.1} | {:.2} |",
                subject.name,
                time as f64 / total as f64,
                per_octet(&|octets| nanoseconds(|| deed(subject, octets))),
                taken as f64 / total as f64,
                per_octet(&|octets| memory(|| deed(subject, octets))),
                per_octet(&|octets| values(subject.schema, octets)),
            )?;
        }
    }
    Ok(())
}

/// The least time of a few runs.
#[expect(clippy::disallowed_methods, reason = "time is what is measured")]
fn nanoseconds(deed: impl Fn()) -> u64 {
    let runs = (0..7).map(|_| {
        let began = Instant::now();
        deed();
        began.elapsed().as_nanos() as u64
    });
    runs.min().unwrap_or_default()
}

/// The octets of memory that are taken at once.
fn memory(deed: impl Fn()) -> u64 {
    measure(deed).bytes_max
}
