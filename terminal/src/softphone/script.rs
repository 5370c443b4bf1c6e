//! Scripts: what is to be done in a call that nobody attends, and what is to come of it.
//!
//! ```text
//! # The one who is called.
//! when alerting
//! after 500ms answer
//! expect digits:12# within 5s
//! at 10s hangup
//! ```
//!
//! A line is a step, done after the one before it. Times count from the beginning of the call.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::expect::Expectation;
use super::words::{self, Deed};

/// The longest script that is read, in octets.
pub const MAX_OCTETS: usize = 64 * 1024;

/// The most lines that are not empty.
pub const MAX_STEPS: usize = 1000;

/// The longest time that a line can name.
pub const MAX_TIME: Duration = Duration::from_secs(86_400);

/// How long something that is expected may take where the script does not say.
pub const EXPECT_WITHIN: Duration = Duration::from_secs(10);

/// The steps of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The file, as the user named it.
    pub path: PathBuf,
    /// What is to be done, one after the other.
    pub steps: Vec<Step>,
}

/// A step, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its line, from 1 on.
    pub line: usize,
    /// Its first character in the line, from 1 on.
    pub column: usize,
    /// What it is.
    pub act: Act,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Wait until this long after the call began.
    At(Duration),
    /// Wait for this long.
    After(Duration),
    /// Wait until the call has come to something.
    Until {
        /// What.
        expectation: Expectation,
        /// How long it may take at most.
        within: Option<Duration>,
    },
    /// Do something.
    Do(Deed),
}

/// Why a script cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// It cannot be read.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A line of it means nothing.
    #[error("{}:{fault}", path.display())]
    Fault {
        /// The file.
        path: PathBuf,
        /// Where, and what is wrong.
        fault: Fault,
    },
}

/// What is wrong at some place of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1 on.
    pub line: usize,
    /// The character in the line, from 1 on.
    pub column: usize,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.what)
    }
}

/// The script in a file.
///
/// # Errors
///
/// It cannot be read, or a line of it means nothing.
pub fn read(path: &Path) -> Result<Script, ScriptError> {
    let unreadable = |error| ScriptError::Unreadable {
        path: path.to_owned(),
        error,
    };
    let file = File::open(path).map_err(unreadable)?;
    let mut octets = Vec::new();
    let most = MAX_OCTETS as u64 + 1;
    file.take(most)
        .read_to_end(&mut octets)
        .map_err(unreadable)?;
    let steps = parse(&octets).map_err(|fault| ScriptError::Fault {
        path: path.to_owned(),
        fault,
    })?;
    Ok(Script {
        path: path.to_owned(),
        steps,
    })
}

/// The steps in the text of a script.
///
/// # Errors
///
/// A line of it means nothing, or there is too much of it.
pub fn parse(octets: &[u8]) -> Result<Vec<Step>, Fault> {
    let text = |octets| String::from_utf8_lossy(octets);
    if octets.len() > MAX_OCTETS {
        let before = &octets[..MAX_OCTETS];
        let line = before.iter().filter(|&&octet| octet == b'\n').count() + 1;
        let what = format!("more than {MAX_OCTETS} octets");
        return Err(Fault {
            line,
            column: 1,
            what,
        });
    }
    let mut steps = Vec::new();
    let mut lines = 0;
    for (number, octets) in (1..).zip(octets.split(|&octet| octet == b'\n')) {
        let fault = |column, what| Fault {
            line: number,
            column,
            what,
        };
        if let Err(error) = std::str::from_utf8(octets) {
            let before = text(&octets[..error.valid_up_to()]).chars().count();
            return Err(fault(before + 1, "no UTF-8".to_owned()));
        }
        let text = text(octets);
        let mut words = Words::new(&text);
        if words
            .peek()
            .is_none_or(|(_, word)| word.starts_with('#') && word.len() == 1)
        {
            continue;
        }
        lines += 1;
        if lines > MAX_STEPS {
            return Err(fault(1, format!("more than {MAX_STEPS} steps")));
        }
        let found = acts(&mut words).map_err(|(column, what)| fault(column, what))?;
        steps.extend(found.into_iter().map(|(column, act)| Step {
            line: number,
            column,
            act,
        }));
    }
    Ok(steps)
}

/// A column, and what is or what is wrong there.
type At<T> = (usize, T);

/// What a line asks for: a condition, a deed, or both.
fn acts(words: &mut Words<'_>) -> Result<Vec<At<Act>>, At<String>> {
    let mut acts = Vec::new();
    let Some((column, first)) = words.peek() else {
        return Ok(acts);
    };
    match first {
        "at" => {
            words.next();
            acts.push((column, Act::At(words.time()?)));
        }
        "after" => {
            words.next();
            acts.push((column, Act::After(words.time()?)));
        }
        "when" => {
            words.next();
            let expectation = words.expectation()?;
            let within = words.within()?;
            acts.push((
                column,
                Act::Until {
                    expectation,
                    within,
                },
            ));
        }
        _ => {}
    }
    let Some((column, next)) = words.peek() else {
        return Ok(acts);
    };
    if next == "expect" {
        words.next();
        let expectation = words.expectation()?;
        let within = Some(words.within()?.unwrap_or(EXPECT_WITHIN));
        if let Some((column, word)) = words.next() {
            return Err((column, format!("unexpected {word:?}")));
        }
        acts.push((
            column,
            Act::Until {
                expectation,
                within,
            },
        ));
    } else {
        match words::line(words.rest()) {
            Ok(Some(deed)) => acts.push((column, Act::Do(deed))),
            Ok(None) => {}
            Err(error) => return Err((column, error.to_string())),
        }
    }
    Ok(acts)
}

/// The words of a line, with their places.
struct Words<'a> {
    line: &'a str,
    /// The octets that are behind us.
    at: usize,
}

impl<'a> Words<'a> {
    fn new(line: &'a str) -> Self {
        Self { line, at: 0 }
    }

    /// What is still to be read.
    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    /// The next word and its column, which stays the next.
    fn peek(&self) -> Option<At<&'a str>> {
        let rest = self.rest().trim_start();
        let start = self.line.len() - rest.len();
        let word = rest.split(char::is_whitespace).next()?;
        let column = self.line[..start].chars().count() + 1;
        (!word.is_empty()).then_some((column, word))
    }

    fn next(&mut self) -> Option<At<&'a str>> {
        let found = self.peek()?;
        let rest = self.rest().trim_start();
        self.at = self.line.len() - rest.len() + found.1.len();
        Some(found)
    }

    /// The next word, which has to be there.
    fn argument(&mut self, what: &str) -> Result<At<&'a str>, At<String>> {
        let end = self.line.trim_end().chars().count() + 1;
        self.next()
            .ok_or_else(|| (end, format!("{what} is missing")))
    }

    fn time(&mut self) -> Result<Duration, At<String>> {
        let (column, word) = self.argument("a time")?;
        time(word).map_err(|what| (column, what))
    }

    fn expectation(&mut self) -> Result<Expectation, At<String>> {
        let (column, word) = self.argument("what is expected")?;
        word.parse().map_err(|what| (column, what))
    }

    fn within(&mut self) -> Result<Option<Duration>, At<String>> {
        match self.peek() {
            Some((_, "within")) => {
                self.next();
                self.time().map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// A time: `2`, `2s`, `1.5s`, `500ms` or `1m`.
fn time(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let scale = match &text[digits.len()..] {
        "" | "s" => 1.0,
        "ms" => 0.001,
        "m" => 60.0,
        other => return Err(format!("{other:?} is no unit: expected ms, s or m")),
    };
    let is_number = digits
        .chars()
        .all(|digit| digit.is_ascii_digit() || digit == '.');
    let seconds = match digits.parse::<f64>() {
        Ok(number) if is_number => number * scale,
        _ => return Err(format!("{text:?} is no time: expected 2s, 500ms or 1m")),
    };
    if seconds <= MAX_TIME.as_secs_f64() {
        Ok(Duration::from_secs_f64(seconds))
    } else {
        Err(format!("{text:?} is longer than a day"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn acts_of(text: &str) -> Vec<(usize, usize, Act)> {
        let steps = parse(text.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
        let places = steps.into_iter();
        places
            .map(|step| (step.line, step.column, step.act))
            .collect()
    }

    #[test]
    fn lines_are_conditions_and_deeds() {
        let until = |expectation, within_ms: Option<u64>| Act::Until {
            expectation,
            within: within_ms.map(Duration::from_millis),
        };
        let text = "# a comment\n\n  when alerting\nafter 500ms answer\r\nat 2s dtmf 12#\n#1\n\
                    when connected within 1m  mute\nexpect codec:g711a\nat 3 expect digits:7 within 1.5s\nb";
        assert_eq!(
            acts_of(text),
            [
                (3, 3, until(Expectation::Alerting, None)),
                (4, 1, Act::After(Duration::from_millis(500))),
                (4, 13, Act::Do(Deed::Answer)),
                (5, 1, Act::At(Duration::from_secs(2))),
                (5, 7, Act::Do(Deed::Digits("12#".to_owned()))),
                (6, 1, Act::Do(Deed::Digits("#1".to_owned()))),
                (7, 1, until(Expectation::Connected, Some(60_000))),
                (7, 27, Act::Do(Deed::Mute)),
                (
                    8,
                    1,
                    until(Expectation::Codec(h323_media::Codec::PcmA), Some(10_000))
                ),
                (9, 1, Act::At(Duration::from_secs(3))),
                (9, 6, until(Expectation::Digits("7".to_owned()), Some(1500))),
                (10, 1, Act::Do(Deed::HangUp)),
            ]
        );
    }

    #[test]
    fn faults_name_line_and_column() {
        for (text, expected) in [
            (
                "mute\n  dance",
                "2:3: \"dance\" is no word here: `help` lists them",
            ),
            ("at", "1:3: a time is missing"),
            ("at  ", "1:3: a time is missing"),
            (
                "at soon mute",
                "1:4: \"soon\" is no unit: expected ms, s or m",
            ),
            ("after 2h", "1:7: \"h\" is no unit: expected ms, s or m"),
            (
                "after 1.2.3s",
                "1:7: \"1.2.3s\" is no time: expected 2s, 500ms or 1m",
            ),
            (
                "after infs",
                "1:7: \"infs\" is no unit: expected ms, s or m",
            ),
            (
                "after -1s",
                "1:7: \"-1s\" is no time: expected 2s, 500ms or 1m",
            ),
            ("after 86401s", "1:7: \"86401s\" is longer than a day"),
            ("when", "1:5: what is expected is missing"),
            (
                "when reject:0",
                "1:6: \"0\" is no cause: expected a number from 1 to 127",
            ),
            ("when busy within", "1:17: a time is missing"),
            ("expect busy now", "1:13: unexpected \"now\""),
            ("at 1s mute ü", "1:7: unexpected \"ü\""),
            (
                "müte at",
                "1:1: \"müte\" is no word here: `help` lists them",
            ),
            ("at ü", "1:4: \"ü\" is no time: expected 2s, 500ms or 1m"),
        ] {
            let fault = parse(text.as_bytes()).expect_err(text);
            assert_eq!(fault.to_string(), expected, "{text:?}");
        }
        let fault = parse(b"mute\n\xc3\xbc\xff").unwrap_err();
        assert_eq!(fault.to_string(), "2:2: no UTF-8");
    }

    #[test]
    fn a_script_has_ceilings() {
        let most = "mute\n".repeat(MAX_STEPS);
        assert_eq!(acts_of(&most).len(), MAX_STEPS);
        let fault = parse((most + "mute").as_bytes()).unwrap_err();
        assert_eq!(fault.to_string(), "1001:1: more than 1000 steps");
        let longest = "\n".repeat(MAX_OCTETS);
        assert_eq!(acts_of(&longest), []);
        let fault = parse((longest + "\n").as_bytes()).unwrap_err();
        assert_eq!(fault.to_string(), "65537:1: more than 65536 octets");
        assert_eq!(time("86400"), Ok(MAX_TIME));
    }

    /// A script that is longer than it may be is not read to its end.
    #[test]
    fn a_file_without_end_is_not_read_to_it() {
        let error = read(Path::new("/dev/zero")).unwrap_err();
        assert_eq!(error.to_string(), "/dev/zero:1:1: more than 65536 octets");
        let error = read(Path::new("no-such-script")).unwrap_err();
        assert!(error.to_string().starts_with("no-such-script: "), "{error}");
    }

    proptest! {
        #[test]
        fn no_octets_make_reading_panic(octets in proptest::collection::vec(any::<u8>(), 0..200)) {
            check(&octets);
        }

        #[test]
        fn nor_do_words_in_any_order(
            words in proptest::collection::vec(
                proptest::sample::select(vec![
                    "at", "after", "when", "expect", "within", "2s", "1e9s", "500ms", "NaN", "m", "busy",
                    "reject:17", "digits:", "codec:g722", "dtmf", "12#", "#", "mute", "\n", "\t", "ü", "\u{2003}",
                ]),
                0..30,
            )
        ) {
            check(words.join(" ").as_bytes());
        }
    }

    /// Whatever it is: steps in order, or a fault within the text.
    fn check(octets: &[u8]) {
        match parse(octets) {
            Ok(steps) => assert!(steps.is_sorted_by_key(|step| (step.line, step.column))),
            Err(fault) => {
                let line = octets.split(|&octet| octet == b'\n').nth(fault.line - 1);
                let line = String::from_utf8_lossy(line.expect("the line is there"));
                assert!(
                    (1..=line.chars().count() + 1).contains(&fault.column),
                    "{fault}"
                );
            }
        }
    }
}
