//! The three codecs, each taking its turn with a message.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use h323_messages::{h225, h245};
use h323_oracle::erlang::{Answer, Erlang, Request};
use h323_oracle::modules::subjects;
use h323_per::view::View;
use h323_rivals as theirs;

use crate::look;

const MESSAGES: &str = include_str!("../../messages/tests/vectors/realistic.txt");

/// About how long a turn takes.
const TURN: Duration = Duration::from_micros(250);

/// The room for an encoding, so that no buffer of ours grows while time is taken.
const ROOM: usize = 4096;

/// Does its work so many times and says how long that took.
type Timer = Box<dyn FnMut(u32) -> Duration>;

/// The shortest turn of a codec, in nanoseconds for one message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Best {
    pub(crate) decode: f64,
    pub(crate) encode: f64,
    /// Finding the field that a relay looks at first; only ours can.
    pub(crate) look: f64,
}

impl Best {
    const NONE: Self = Self {
        decode: f64::INFINITY,
        encode: f64::INFINITY,
        look: f64::INFINITY,
    };
}

/// A codec in this process.
struct Native {
    decode: Timer,
    encode: Timer,
    look: Option<Timer>,
    loops: u32,
    best: Best,
}

/// A message, and how fast each codec was with it.
pub(crate) struct Sample {
    pub(crate) kind: &'static str,
    pub(crate) name: &'static str,
    pub(crate) octets: Bytes,
    ours: Native,
    /// Why rasn is not timed, where it is not.
    rasn: Result<Native, String>,
    erlang: Best,
    /// The place of its type among those that Erlang knows.
    place: usize,
    erlang_loops: u32,
}

impl Sample {
    /// The realistic messages.
    pub(crate) fn all(erlang: &mut Erlang) -> Result<Vec<Self>> {
        let mut samples = Vec::new();
        for line in MESSAGES.lines() {
            let [kind, digits, name] = line.split_whitespace().collect::<Vec<_>>()[..] else {
                bail!("not a kind, octets and a name: {line}");
            };
            let octets = unhex(digits).context(name)?;
            let (ty, ours, rasn) = match kind {
                "ras" => (
                    "RasMessage",
                    ours::<h225::RasMessage>(name, &octets)?,
                    rasn::<theirs::RasMessage>(&octets),
                ),
                "uu" => (
                    "H323-UserInformation",
                    ours::<h225::H323UserInformation>(name, &octets)?,
                    rasn::<theirs::H323UserInformation>(&octets),
                ),
                _ => (
                    "MultimediaSystemControlMessage",
                    ours::<h245::MultimediaSystemControlMessage>(name, &octets)?,
                    rasn::<theirs::MultimediaSystemControlMessage>(&octets),
                ),
            };
            let place = subjects().position(|(_, subject)| subject.name() == ty);
            let mut sample = Self {
                kind,
                name,
                octets,
                ours,
                rasn,
                erlang: Best::NONE,
                place: place.with_context(|| format!("Erlang does not know {ty}"))?,
                erlang_loops: 1,
            };
            sample.warm_up(erlang)?;
            samples.push(sample);
        }
        Ok(samples)
    }

    /// Lets each codec do all once, and learns how many times fill a turn.
    fn warm_up(&mut self, erlang: &mut Erlang) -> Result<()> {
        let request = Request::Recode(self.place, self.octets.to_vec());
        match erlang.ask(&request)? {
            Answer::Octets(octets) if octets == self.octets => {}
            answer => bail!("{}: Erlang says {answer:?}", self.name),
        }
        self.ours.loops = loops(|loops| Ok((self.ours.decode)(loops)))?;
        if let Ok(rasn) = &mut self.rasn {
            rasn.loops = loops(|loops| Ok((rasn.decode)(loops)))?;
        }
        self.erlang_loops = loops(|loops| {
            let nanos = ask(
                erlang,
                &Request::TimeDecoding(self.place, loops, self.octets.to_vec()),
            )?;
            Ok(Duration::from_nanos(nanos))
        })?;
        Ok(())
    }

    /// Each codec decodes and encodes for a while.
    pub(crate) fn turn(&mut self, erlang: &mut Erlang) -> Result<()> {
        self.ours.turn();
        let (place, loops) = (self.place, self.erlang_loops);
        let decoding = ask(
            erlang,
            &Request::TimeDecoding(place, loops, self.octets.to_vec()),
        )?;
        let encoding = ask(
            erlang,
            &Request::TimeEncoding(place, loops, self.octets.to_vec()),
        )?;
        self.erlang.decode = self.erlang.decode.min(decoding as f64 / f64::from(loops));
        self.erlang.encode = self.erlang.encode.min(encoding as f64 / f64::from(loops));
        if let Ok(rasn) = &mut self.rasn {
            rasn.turn();
        }
        Ok(())
    }

    pub(crate) fn ours(&self) -> Best {
        self.ours.best
    }

    pub(crate) fn erlang(&self) -> Best {
        self.erlang
    }

    /// What rasn took, or why it does not handle the message.
    pub(crate) fn rasn(&self) -> Result<Best, &str> {
        self.rasn
            .as_ref()
            .map(|rasn| rasn.best)
            .map_err(String::as_str)
    }
}

impl Native {
    fn turn(&mut self) {
        let each = |took: Duration| took.as_nanos() as f64 / f64::from(self.loops);
        self.best.decode = self.best.decode.min(each((self.decode)(self.loops)));
        self.best.encode = self.best.encode.min(each((self.encode)(self.loops)));
        if let Some(look) = &mut self.look {
            self.best.look = self.best.look.min(each(look(self.loops)));
        }
    }
}

/// How many loops take about as long as a turn.
fn loops(mut take: impl FnMut(u32) -> Result<Duration>) -> Result<u32> {
    let mut loops = 16;
    loop {
        let took = take(loops)?;
        if took >= TURN / 2 || loops > 1 << 20 {
            return Ok(loops);
        }
        loops *= 2;
    }
}

fn ask(erlang: &mut Erlang, request: &Request) -> Result<u64> {
    match erlang.ask(request)? {
        Answer::Octets(octets) => Ok(u64::from_be_bytes(octets[..].try_into()?)),
        answer => bail!("Erlang says {answer:?}"),
    }
}

fn ours<T: h323_per::Message + 'static>(name: &str, octets: &Bytes) -> Result<Native> {
    let value: T = h323_per::decode(octets)?;
    let mut out = Vec::with_capacity(ROOM);
    h323_per::encode(&value, &mut out)?;
    anyhow::ensure!(out == *octets, "our octets differ");
    let path = look::field::<T>(name)?;
    let found = View::<T>::new(octets).get(&path);
    anyhow::ensure!(matches!(found, Ok(Some(_))), "nothing to look at");
    let (octets, seen) = (octets.clone(), octets.clone());
    let mut place = T::blank();
    Ok(Native {
        decode: Box::new(move |loops| {
            timed(loops, || {
                black_box(&h323_per::decode_over(&mut place, black_box(&octets)));
                black_box(&place);
            })
        }),
        encode: Box::new(move |loops| {
            timed(loops, || {
                out.clear();
                black_box(&h323_per::encode(black_box(&value), &mut out));
                black_box(&out);
            })
        }),
        look: Some(Box::new(move |loops| {
            timed(loops, || {
                black_box(&View::<T>::new(black_box(&seen)).get(&path));
            })
        })),
        loops: 1,
        best: Best::NONE,
    })
}

fn rasn<T: theirs::Message + 'static>(octets: &Bytes) -> Result<Native, String> {
    let value = T::decode(octets).map_err(|error| shortened("does not read it", &error))?;
    let again = value
        .encode()
        .map_err(|error| shortened("does not write it", &error))?;
    if again != *octets {
        return Err("writes other octets".into());
    }
    let octets = octets.clone();
    Ok(Native {
        decode: Box::new(move |loops| {
            timed(loops, || {
                black_box(&T::decode(black_box(&octets)));
            })
        }),
        encode: Box::new(move |loops| timed(loops, || drop(black_box(black_box(&value).encode())))),
        look: None,
        loops: 1,
        best: Best::NONE,
    })
}

fn shortened(what: &str, error: &dyn std::fmt::Display) -> String {
    let error = error.to_string();
    let line = error.lines().next().unwrap_or_default();
    format!("{what}: {}", line.chars().take(80).collect::<String>())
}

#[expect(clippy::disallowed_methods, reason = "this is what takes the time")]
fn timed(loops: u32, mut work: impl FnMut()) -> Duration {
    let began = Instant::now();
    for _ in 0..loops {
        work();
    }
    began.elapsed()
}

fn unhex(digits: &str) -> Result<Bytes> {
    (0..digits.len())
        .step_by(2)
        .map(|at| Ok(u8::from_str_radix(&digits[at..at + 2], 16)?))
        .collect()
}
