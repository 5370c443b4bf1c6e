//! How many instructions the realistic messages take to decode, to encode and to relay, next to the floor.
//!
//! Without an option, the counts are compared with those of `instructions.txt`: one that rose by more than
//! the [`TOLERANCE`] is an error. `--write` writes that file anew. Callgrind counts, so that what else the
//! machine does is no matter; where valgrind is missing, nothing is compared, and a line says so.
//!
//! The floor is a copy of the octets into a buffer that is there already, and one branch for each value
//! in the message, whatever its type: no codec does with less.

mod relays;
mod samples;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use bytes::Bytes;
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::schema::Type;
use h323_per::schema::walk::{Place, Visitor, walk};
use h323_per::{Message, decode, encode};

use relays::relay;
use samples::{ROOM, Sample, samples};

/// By how many hundredths a count may rise: compilers and C libraries differ a little.
const TOLERANCE: u64 = 3;

/// What is counted of each message, in order.
const COLUMNS: [&str; 4] = ["floor", "decode", "encode", "relay"];

/// The counts of the messages by name: one for each of [`COLUMNS`], none where the message is not relayed.
type Counts = BTreeMap<String, Vec<Option<u64>>>;

fn main() -> ExitCode {
    let has = |option: &str| env::args().any(|argument| argument == option);
    let valgrind = || Command::new("valgrind").arg("--version").output();
    if has("--measured") {
        run_all();
        Ok(true)
    } else if !has("--bench") {
        // A test of the benchmarks: counts of a debug build say nothing.
        Ok(true)
    } else if valgrind().is_err() {
        say("instructions: skipped, no program valgrind");
        Ok(true)
    } else if has("--write") {
        count().and_then(|counts| write(&counts))
    } else {
        count().and_then(|counts| compare(&counts))
    }
    .map_or_else(
        |error| {
            say(&format!("instructions: {error}"));
            ExitCode::FAILURE
        },
        |good| {
            if good {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        },
    )
}

#[allow(clippy::print_stdout, reason = "what it is for")]
fn say(text: &str) {
    println!("{text}");
}

/// The messages in order, with how many octets and values each has.
fn messages() -> Vec<(String, usize, usize)> {
    fn of<T: Message>(kind: &str) -> impl Iterator<Item = (String, usize, usize)> {
        samples::<T>(kind).into_iter().map(|sample| {
            let values = values(T::SCHEMA, &sample.octets).len();
            (sample.name.to_owned(), sample.octets.len(), values)
        })
    }
    of::<RasMessage>("ras")
        .chain(of::<H323UserInformation>("uu"))
        .chain(of::<MultimediaSystemControlMessage>("h245"))
        .collect()
}

/// One flag for each value in a message.
fn values(ty: &'static Type, octets: &Bytes) -> Vec<bool> {
    struct Flags(Vec<bool>);
    impl Visitor for Flags {
        fn enter(&mut self, _: Place, _: &'static Type, bit: usize) {
            self.0.push(bit.is_multiple_of(2));
        }
    }
    let mut flags = Flags(Vec::new());
    walk(ty, octets, &mut flags).expect("a message");
    flags.0
}

/// Callgrind sums up what was done from the end of one call of this function to the end of the next.
#[inline(never)]
fn bracket(operation: &mut dyn FnMut()) {
    operation();
}

/// Runs everything that is counted, in the order of the messages and columns.
fn run_all() {
    run::<RasMessage>("ras");
    run::<H323UserInformation>("uu");
    run::<MultimediaSystemControlMessage>("h245");
}

fn run<T: Message>(kind: &str) {
    let mut out = Vec::with_capacity(ROOM);
    for Sample {
        name,
        octets,
        value,
    } in samples::<T>(kind)
    {
        let flags = values(T::SCHEMA, &octets);
        // The allocator has what it needs afterwards, as in a program that runs for long.
        drop(decode::<T>(&octets));
        // What came before is not counted.
        bracket(&mut || ());
        bracket(&mut || floor(black_box(&octets), &flags, &mut out));
        bracket(&mut || {
            black_box(&decode::<T>(black_box(&octets)));
        });
        bracket(&mut || {
            out.clear();
            black_box(&encode(black_box(&value), &mut out));
        });
        // Where nothing is relayed, this counts what the counting takes.
        let relay = relay(name);
        bracket(&mut || {
            if let Some(relay) = relay {
                out.clear();
                assert_eq!(black_box(relay(black_box(&octets), &mut out)), Ok(true));
            }
        });
    }
}

fn floor(octets: &[u8], flags: &[bool], out: &mut Vec<u8>) {
    out.clear();
    out.extend_from_slice(octets);
    for &flag in flags {
        if black_box(flag) {
            black_box(());
        }
    }
}

/// Has callgrind count.
fn count() -> io::Result<Counts> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("count");
    let status = Command::new("valgrind")
        .args(["-q", "--tool=callgrind", "--dump-after=*bracket*"])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(env::current_exe()?)
        .arg("--measured")
        .env("LD_BIND_NOW", "1")
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!("valgrind: {status}")));
    }
    let mut parts = 1..;
    messages()
        .into_iter()
        .map(|(name, ..)| {
            parts.next();
            let counts = parts.by_ref().take(COLUMNS.len());
            let counts = counts.map(|part| total(&file.with_extension(part.to_string())).map(Some));
            let mut counts = counts.collect::<io::Result<Vec<_>>>()?;
            if relay(&name).is_none() {
                counts[COLUMNS.len() - 1] = None;
            }
            Ok((name, counts))
        })
        .collect()
}

/// The sum of a file of callgrind.
fn total(file: &Path) -> io::Result<u64> {
    let text = fs::read_to_string(file)?;
    text.lines()
        .find_map(|line| line.strip_prefix("summary: ")?.trim().parse().ok())
        .ok_or_else(|| io::Error::other(format!("{}: no sum", file.display())))
}

fn table() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/instructions.txt")
}

fn write(counts: &Counts) -> io::Result<bool> {
    let mut text = format!("{:22} {:>6} {:>6}", "# message", "octets", "values");
    for column in COLUMNS {
        let _ = write!(text, " {column:>7}");
    }
    text.push_str("   the ratios to the floor\n");
    for (name, octets, values) in messages() {
        let _ = write!(text, "{name:22} {octets:>6} {values:>6}");
        let counts = &counts[&name];
        for count in counts {
            match count {
                Some(count) => write!(text, " {count:>7}"),
                None => write!(text, " {:>7}", "-"),
            }
            .map_err(io::Error::other)?;
        }
        let floor = counts[0].unwrap_or(1) as f64;
        for count in counts[1..].iter().flatten() {
            let _ = write!(text, " {:>6.1}", *count as f64 / floor);
        }
        text.push('\n');
    }
    fs::write(table(), &text)?;
    say(&text);
    Ok(true)
}

/// Says which counts differ by more than the tolerance, and whether none rose.
fn compare(counts: &Counts) -> io::Result<bool> {
    let text = fs::read_to_string(table())?;
    let mut good = true;
    let mut seen = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let name = words.next().unwrap_or_default();
        let Some(counts) = counts.get(name) else {
            return Err(io::Error::other(format!("no message {name}")));
        };
        seen += 1;
        for ((column, &count), kept) in COLUMNS.iter().zip(counts).zip(words.skip(2)) {
            let Some(count) = count else { continue };
            let kept: u64 = kept.parse().map_err(io::Error::other)?;
            let slack = kept * TOLERANCE / 100;
            if count > kept + slack {
                good = false;
                say(&format!("{name}: {column} rose from {kept} to {count}"));
            } else if count + slack < kept {
                say(&format!("{name}: {column} fell from {kept} to {count}"));
            }
        }
    }
    if seen != counts.len() {
        return Err(io::Error::other("messages are missing in instructions.txt"));
    }
    if good {
        say("no count rose: better ones may be written with --write");
    }
    Ok(good)
}
