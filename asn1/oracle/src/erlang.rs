//! Erlang's ASN.1 compiler and what it makes of the schemas, as a process that answers.

mod compiled;

use std::io::{self, BufReader, BufWriter, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;

use crate::modules::subjects;

/// The most octets that an answer may have.
pub const MAX_ANSWER: usize = 1 << 24;

/// Why Erlang cannot be asked.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// There is no `erl`, or it has no application `asn1`.
    #[error("Erlang with its application asn1 is not installed (Debian: erlang-asn1)")]
    NotInstalled,
    /// It is there but does not work, or refuses the schemas.
    #[error("Erlang fails: {0}")]
    Broken(String),
}

impl From<io::Error> for Unavailable {
    fn from(error: io::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// How Erlang compiles what it makes of the schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// In half the time.
    Plain,
    /// So that it runs as fast as it can.
    Optimised,
}

/// Something to ask about the type that is the nth of [`subjects`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Decode the octets and encode the value again.
    Recode(usize, Vec<u8>),
    /// Make up a value out of a seed, and encode it.
    MakeUp(usize, u64),
    /// Decode the octets so many times, and say how many nanoseconds that took.
    TimeDecoding(usize, u32, Vec<u8>),
    /// The same for encoding what the octets decode to.
    TimeEncoding(usize, u32, Vec<u8>),
}

/// What Erlang has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The encoding, or the nanoseconds as 64 bits.
    Octets(Vec<u8>),
    /// It was decoded, and holds an alternative or enumeral that the schema does not have, which Erlang cannot encode.
    BeyondTheSchema,
    /// The value that was made up meets the fault of this name.
    Faulty(String),
    /// Decoding failed, with this term.
    NotDecoded(String),
    /// Encoding failed, with this term.
    NotEncoded(String),
}

/// A running Erlang that knows all modules. It ends when this is dropped.
#[derive(Debug)]
pub struct Erlang {
    child: Child,
    requests: Option<BufWriter<ChildStdin>>,
    answers: BufReader<ChildStdout>,
}

impl Erlang {
    /// Starts it. The first time, and after the schemas have changed, this takes a minute to compile them.
    ///
    /// # Errors
    ///
    /// When Erlang is not there, or does not work.
    pub fn start(code: Code) -> Result<Self, Unavailable> {
        let folder = compiled::folder(code)?;
        let mut child = Command::new("erl")
            .args([
                "-noshell",
                "-noinput",
                "-mode",
                "interactive",
                "+S",
                "1",
                "-pa",
            ])
            .arg(&folder)
            .args(["-s", "oracle", "-extra"])
            .args(subjects().map(|(module, subject)| {
                format!("{}:{}", module.name, module.erlang_name(subject))
            }))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Unavailable::Broken("no pipes".into()));
        };
        Ok(Self {
            child,
            requests: Some(BufWriter::new(stdin)),
            answers: BufReader::new(stdout),
        })
    }

    /// Asks many things at once and hands over the answers in their order, each with its place from 0.
    ///
    /// # Errors
    ///
    /// When the process has ended, or says something that is no answer.
    pub fn ask_all(
        &mut self,
        requests: &[Request],
        mut answered: impl FnMut(usize, Answer),
    ) -> io::Result<()> {
        let Some(out) = self.requests.as_mut() else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let answers = &mut self.answers;
        thread::scope(|scope| {
            let writer = scope.spawn(move || {
                for request in requests {
                    write_request(out, request)?;
                }
                out.flush()
            });
            for place in 0..requests.len() {
                answered(place, read_answer(answers)?);
            }
            writer
                .join()
                .map_err(|_| io::Error::other("the writer panicked"))?
        })
    }

    /// Asks one thing.
    ///
    /// # Errors
    ///
    /// Those of [`ask_all`](Self::ask_all).
    pub fn ask(&mut self, request: &Request) -> io::Result<Answer> {
        let Some(out) = self.requests.as_mut() else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        write_request(out, request)?;
        out.flush()?;
        read_answer(&mut self.answers)
    }
}

impl Drop for Erlang {
    /// It ends when there are no more requests.
    fn drop(&mut self) {
        self.requests = None;
        // Whoever still waits for answers is gone; the process has nobody to tell of a failure.
        let _ = self.child.wait();
    }
}

fn write_request(out: &mut impl Write, request: &Request) -> io::Result<()> {
    let (kind, place, number, octets): (_, _, &[u8], &[u8]) = match request {
        Request::Recode(place, octets) => (b'R', place, &[], octets),
        Request::MakeUp(place, seed) => (b'V', place, &seed.to_be_bytes(), &[]),
        Request::TimeDecoding(place, loops, octets) => (b'D', place, &loops.to_be_bytes(), octets),
        Request::TimeEncoding(place, loops, octets) => (b'E', place, &loops.to_be_bytes(), octets),
    };
    let length = 3 + number.len() + octets.len();
    out.write_all(&(length as u32).to_be_bytes())?;
    out.write_all(&[kind])?;
    out.write_all(&(*place as u16).to_be_bytes())?;
    out.write_all(number)?;
    out.write_all(octets)
}

fn read_answer(answers: &mut impl Read) -> io::Result<Answer> {
    let mut length = [0; 4];
    answers.read_exact(&mut length)?;
    let length = u32::from_be_bytes(length) as usize;
    if length == 0 || length > MAX_ANSWER {
        return Err(io::Error::other(format!("an answer of {length} octets")));
    }
    let mut octets = vec![0; length];
    answers.read_exact(&mut octets)?;
    let rest = octets.split_off(1);
    let text = |octets| String::from_utf8_lossy(octets).into_owned();
    match octets[0] {
        b'=' => Ok(Answer::Octets(rest)),
        b'u' => Ok(Answer::BeyondTheSchema),
        b'f' => Ok(Answer::Faulty(text(&rest))),
        b'd' => Ok(Answer::NotDecoded(text(&rest))),
        b'e' => Ok(Answer::NotEncoded(text(&rest))),
        kind => Err(io::Error::other(format!("an answer of the kind {kind}"))),
    }
}

/// What Erlang calls itself, with the version of its application.
///
/// # Errors
///
/// When it is not there, or does not run.
pub fn version() -> Result<String, Unavailable> {
    let print = "case code:lib_dir(asn1) of \
                 {error, _} -> halt(3); \
                 D -> io:format(\"OTP ~s, ~s\", [erlang:system_info(otp_release), filename:basename(D)]), halt() \
                 end.";
    let output = match Command::new("erl")
        .args(["-noshell", "-noinput", "-eval", print])
        .output()
    {
        Ok(output) => output,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Unavailable::NotInstalled);
        }
        Err(error) => return Err(error.into()),
    };
    match output.status.code() {
        Some(0) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Some(3) => Err(Unavailable::NotInstalled),
        _ => Err(Unavailable::Broken(
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )),
    }
}
