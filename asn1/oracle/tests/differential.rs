//! Random messages, which Erlang's codec and ours must read and write alike.
//!
//! `H323_ORACLE_COUNT` sets how many there are, `H323_ORACLE_SEED` which ones. A failure tells how to have it again.

use std::collections::BTreeMap;
use std::env;

use bytes::Bytes;
use h323_oracle::erlang::{Answer, Code, Erlang, Request, Unavailable};
use h323_oracle::faults::{self, Fault};
use h323_oracle::generate::{Edition, Generator, of_this_edition};
use h323_oracle::modules::{Subject, Turns, modules, subjects};
use h323_per::hex::to_hex;
use h323_per::schema::canonical::departures;
use h323_per::schema::{from_json, to_json};
use serde_json::Value as Json;

/// Messages of both tests together, unless the environment says otherwise.
const COUNT: u32 = 50_000;

/// The seed, unless the environment says otherwise.
const SEED: u64 = 323;

/// One message in so many that we make up is of another edition than the schemas.
const OTHER_EDITION_EVERY: u32 = 4;

/// Messages that are made up before they are sent.
const BATCH: u32 = 1_000;

/// How many failures are shown, the shortest ones.
const SHOWN: usize = 10;

/// The half of the messages that a test has, and the seed.
fn run() -> (u32, u64) {
    let number = |name: &str| {
        env::var(name).ok().map(|text| {
            let number = text.parse::<u64>();
            number.unwrap_or_else(|error| panic!("{name}={text}: {error}"))
        })
    };
    let count = number("H323_ORACLE_COUNT").map_or(COUNT, |count| count as u32);
    (
        count.div_ceil(2),
        number("H323_ORACLE_SEED").unwrap_or(SEED),
    )
}

/// Erlang, or `None` with a line on standard error where it is missing and not required.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn erlang() -> Option<Erlang> {
    match Erlang::start(Code::Plain) {
        Ok(erlang) => Some(erlang),
        Err(reason @ Unavailable::Broken(_)) => panic!("{reason}"),
        Err(reason) => {
            let required = env::var("CI").is_ok_and(|value| value == "true");
            assert!(!required, "Erlang is required here: {reason}");
            eprintln!("SKIPPED: {reason}");
            None
        }
    }
}

/// What was compared and what differed.
#[derive(Default)]
struct Tally {
    /// Messages of each module.
    messages: BTreeMap<&'static str, u32>,
    /// How often a fault of Erlang's kept messages from being compared.
    faulty: BTreeMap<&'static str, u32>,
    differences: Vec<String>,
}

impl Tally {
    fn count(&mut self, place: usize) {
        let (module, _) = subjects()
            .nth(place)
            .expect("the places are those of the types");
        *self.messages.entry(module.name).or_default() += 1;
    }

    fn faulty(&mut self, fault: &Fault) {
        *self.faulty.entry(fault.name).or_default() += 1;
    }

    /// Notes what is wrong with a message.
    fn check(&mut self, subject: &Subject, octets: &[u8], result: Result<(), String>) {
        if let Err(difference) = result {
            let name = subject.name();
            let octets = to_hex(octets);
            self.differences
                .push(format!("{name} {octets}\n  {difference}"));
        }
    }

    #[track_caller]
    fn finish(mut self, count: u32, seed: u64) {
        self.differences.sort_by_key(String::len);
        let differing = self.differences.len();
        assert!(
            differing == 0,
            "{differing} differences in {count} messages, with H323_ORACLE_SEED={seed} H323_ORACLE_COUNT={}:\n{}",
            2 * count,
            self.differences[..differing.min(SHOWN)].join("\n")
        );
        // Few, or the list of faults takes in too much.
        for (fault, messages) in self.faulty {
            assert!(messages <= count / 50, "{fault}: {messages}");
        }
        for module in modules().filter(|module| !module.types.is_empty()) {
            let messages = self.messages.get(module.name).copied().unwrap_or_default();
            assert!(messages >= count / 100, "{}: {messages}", module.name);
        }
    }
}

/// A message that we made up.
struct Ours {
    place: usize,
    octets: Vec<u8>,
    /// What Erlang is to make of it; nothing where it cannot write all that it has read.
    expected: Option<Vec<u8>>,
    fault: Option<&'static Fault>,
}

fn subject(place: usize) -> &'static Subject {
    subjects()
        .nth(place)
        .expect("the places are those of the types")
        .1
}

fn encode(subject: &Subject, json: &Json) -> Vec<u8> {
    let mut octets = Vec::new();
    from_json(subject.schema, json, &mut octets)
        .unwrap_or_else(|error| panic!("{}: {error} in {json}", subject.name()));
    octets
}

fn make_up(generator: &mut Generator, turns: &mut Turns) -> Ours {
    let place = turns.next(generator);
    let subject = subject(place);
    let edition = match generator.below(OTHER_EDITION_EVERY) {
        0 => Edition::Other,
        _ => Edition::This,
    };
    let made = generator.value(subject.schema, edition);
    let octets = encode(subject, &made.json);
    let expected = match edition {
        _ if made.unknown_alternative => None,
        Edition::This => Some(octets.clone()),
        Edition::Other => Some(encode(subject, &of_this_edition(&made.json))),
    };
    Ours {
        place,
        octets,
        expected,
        fault: made.fault,
    }
}

/// Our typed codec reads the octets and writes the same.
fn survives(subject: &Subject, octets: &[u8]) -> Result<(), String> {
    let again = (subject.recode)(subject.schema, &Bytes::copy_from_slice(octets))?;
    same("our typed codec", &again, octets)
}

fn same(who: &str, found: &[u8], expected: &[u8]) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!(
        "{who} writes {}\n  instead of {}",
        to_hex(found),
        to_hex(expected)
    ))
}

/// Erlang's answer to a message of ours.
fn agrees(ours: &Ours, answer: &Answer) -> Result<(), String> {
    match (answer, &ours.expected) {
        (Answer::Octets(octets), Some(expected)) => same("Erlang", octets, expected),
        (Answer::BeyondTheSchema, None) => Ok(()),
        (Answer::BeyondTheSchema, Some(_)) => Err("Erlang misses something in its schema".into()),
        (Answer::Octets(octets), None) => Err(format!("Erlang writes {}", to_hex(octets))),
        (Answer::Faulty(fault), _) => Err(format!("Erlang meets {fault}")),
        (Answer::NotDecoded(reason), _) => Err(format!("Erlang does not read it: {reason}")),
        (Answer::NotEncoded(reason), _) => Err(format!("Erlang does not write it: {reason}")),
    }
}

#[test]
fn erlang_reads_what_we_write() {
    let Some(mut erlang) = erlang() else { return };
    let (count, seed) = run();
    let mut turns = Turns::new();
    let mut generator = Generator::new(seed);
    let mut tally = Tally::default();
    for start in (0..count).step_by(BATCH as usize) {
        let batch: Vec<Ours> = (start..count.min(start + BATCH))
            .map(|_| make_up(&mut generator, &mut turns))
            .collect();
        let requests: Vec<Request> = batch
            .iter()
            .map(|ours| Request::Recode(ours.place, ours.octets.clone()))
            .collect();
        let asked = erlang.ask_all(&requests, |place, answer| {
            let ours = &batch[place];
            let subject = subject(ours.place);
            tally.count(ours.place);
            tally.check(subject, &ours.octets, survives(subject, &ours.octets));
            match ours.fault {
                Some(fault) => tally.faulty(fault),
                None => tally.check(subject, &ours.octets, agrees(ours, &answer)),
            }
        });
        asked.expect("Erlang answers");
    }
    tally.finish(count, seed);
}

#[test]
fn we_read_what_erlang_writes() {
    let Some(mut erlang) = erlang() else { return };
    let (count, seed) = run();
    let mut turns = Turns::new();
    let mut generator = Generator::new(seed);
    let mut tally = Tally::default();
    let requests: Vec<Request> = (0..count)
        .map(|index| {
            let place = turns.next(&mut generator);
            Request::MakeUp(place, (seed << 32) + u64::from(index))
        })
        .collect();
    let asked = erlang.ask_all(&requests, |index, answer| {
        let Request::MakeUp(place, _) = requests[index] else {
            unreachable!("nothing else is asked")
        };
        let subject = subject(place);
        tally.count(place);
        match answer {
            Answer::Octets(octets) => {
                tally.check(subject, &octets, survives(subject, &octets));
                tally.check(subject, &octets, named_survives(subject, &octets));
                tally.check(subject, &octets, departs_nowhere(subject, &octets));
            }
            Answer::Faulty(name) => {
                let fault = faults::named(&name);
                tally.faulty(fault.unwrap_or_else(|| panic!("no fault {name} in the list")));
            }
            answer => tally.check(subject, &[], Err(format!("no message, but {answer:?}"))),
        }
    });
    asked.expect("Erlang answers");
    tally.finish(count, seed);
}

/// Our walker reads the octets as JSON and writes the same.
fn named_survives(subject: &Subject, octets: &[u8]) -> Result<(), String> {
    let json = to_json(subject.schema, &Bytes::copy_from_slice(octets))
        .map_err(|fault| format!("{} at bit {}", fault.rule(), fault.bit()))?;
    same("our walker", &encode(subject, &json), octets)
}

/// Our walker takes the octets for what a canonical encoder sends.
fn departs_nowhere(subject: &Subject, octets: &[u8]) -> Result<(), String> {
    match departures(subject.schema, &Bytes::copy_from_slice(octets)) {
        Ok(found) if found.is_empty() => Ok(()),
        Ok(found) => Err(format!("not canonical: {found}")),
        Err(fault) => Err(format!("{} at bit {}", fault.rule(), fault.bit())),
    }
}
