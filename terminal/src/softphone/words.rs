//! What the person at the prompt can say: one table for keys, words, scripts and the help.

use std::fmt::Write as _;

use h323_endpoint::limits::MAX_DIGITS;
use h323_endpoint::{Cause, NotificationIndicator};

/// Something to do with a call. Which call that is, the desk knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Answer the call that has waited longest.
    Answer,
    /// End a call, or refuse it.
    HangUp,
    /// Refuse the call that has waited longest, for this reason.
    Reject(Cause),
    /// Say silence.
    Mute,
    /// Say again what there is to say.
    Unmute,
    /// Send the call that has waited longest to somebody else.
    Forward(String),
    /// Press keys of the telephone, or dial them where the number is not whole.
    Digits(String),
    /// Dial the next digits of the number that is called.
    Dial {
        /// The digits.
        digits: String,
        /// Whether the number is whole with them.
        is_complete: bool,
    },
    /// Have the other side send nothing.
    Pause,
    /// Let the other side send again.
    Resume,
    /// Tell how the calls go.
    Statistics,
    /// Ask the other side where the call stands.
    Status,
    /// Tell the other side something that its user may want to know.
    Notify(NotificationIndicator),
    /// Tell what can be said.
    Help,
    /// End all calls, and take no more.
    Quit,
}

/// A word, and what it means.
pub struct Word {
    /// The key that says the same where keys are read one by one, and as a word.
    pub key: char,
    /// The word.
    pub word: &'static str,
    /// What follows it, as the help shows it.
    pub argument: &'static str,
    /// What it does.
    pub what: &'static str,
    meaning: fn(&str) -> Result<Deed, WordError>,
}

/// All words.
pub const WORDS: &[Word] = &[
    Word {
        key: 'a',
        word: "answer",
        argument: "",
        what: "answer the call that has waited longest",
        meaning: |argument| alone(argument, Deed::Answer),
    },
    Word {
        key: 'b',
        word: "hangup",
        argument: "",
        what: "end the newest call, or refuse the one that waits",
        meaning: |argument| alone(argument, Deed::HangUp),
    },
    Word {
        key: 'r',
        word: "reject",
        argument: "[CAUSE]",
        what: "refuse the call that waits; 21 (call rejected) unless a cause of Q.850 is named",
        meaning: |argument| match argument {
            "" => Ok(Deed::Reject(Cause::CALL_REJECTED)),
            number => cause(number).map(Deed::Reject),
        },
    },
    Word {
        key: 'f',
        word: "forward",
        argument: "TARGET",
        what: "send the call that waits to somebody else",
        meaning: |argument| match argument {
            "" => Err(WordError::Nowhere),
            target => Ok(Deed::Forward(target.to_owned())),
        },
    },
    Word {
        key: 'd',
        word: "dial",
        argument: "[DIGITS][;]",
        what: "add to the number that is called, as digits alone do; `;` says that it is whole",
        meaning: dial,
    },
    Word {
        key: 'm',
        word: "mute",
        argument: "",
        what: "say silence",
        meaning: |argument| alone(argument, Deed::Mute),
    },
    Word {
        key: 'u',
        word: "unmute",
        argument: "",
        what: "say again what there is to say",
        meaning: |argument| alone(argument, Deed::Unmute),
    },
    Word {
        key: '#',
        word: "dtmf",
        argument: "DIGITS",
        what: "press keys of the telephone: 0-9, *, #, A-D; the digits alone do it too",
        meaning: |argument| {
            digits(argument)
                .map(Deed::Digits)
                .map_err(WordError::Digits)
        },
    },
    Word {
        key: 'p',
        word: "pause",
        argument: "",
        what: "have the other side send nothing",
        meaning: |argument| alone(argument, Deed::Pause),
    },
    Word {
        key: 'c',
        word: "resume",
        argument: "",
        what: "let the other side send again",
        meaning: |argument| alone(argument, Deed::Resume),
    },
    Word {
        key: 's',
        word: "stats",
        argument: "",
        what: "tell how the calls go, and measure the round trip of H.245",
        meaning: |argument| alone(argument, Deed::Statistics),
    },
    Word {
        key: 'i',
        word: "status",
        argument: "",
        what: "ask the other side where the call stands",
        meaning: |argument| alone(argument, Deed::Status),
    },
    Word {
        key: 'n',
        word: "notify",
        argument: "WHAT",
        what: "tell the other side: suspended, resumed, hold or retrieval",
        meaning: |argument| notification(argument).map(Deed::Notify),
    },
    Word {
        key: 'h',
        word: "help",
        argument: "",
        what: "show this",
        meaning: |argument| alone(argument, Deed::Help),
    },
    Word {
        key: 'q',
        word: "quit",
        argument: "",
        what: "end all calls and the program",
        meaning: |argument| alone(argument, Deed::Quit),
    },
];

/// Why something that was said means nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordError {
    /// No word of ours.
    #[error("{0:?} is no word here: `help` lists them")]
    Unknown(String),
    /// A word that stands alone, and does not.
    #[error("unexpected {0:?}")]
    Unexpected(String),
    /// No digits, or too many, or something else.
    #[error("{0}")]
    Digits(String),
    /// Nothing that the other side can be notified of.
    #[error("{0:?} is nothing to notify of: expected suspended, resumed, hold or retrieval")]
    Notification(String),
    /// Nobody to send a call to.
    #[error("to whom? `forward` needs a target")]
    Nowhere,
    /// No cause.
    #[error("{0:?} is no cause: expected a number from 1 to 127")]
    Cause(String),
}

/// What a line means; `None` if it is empty.
///
/// # Errors
///
/// It means nothing.
pub fn line(text: &str) -> Result<Option<Deed>, WordError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Ok(digits) = digits(text) {
        return Ok(Some(Deed::Digits(digits)));
    }
    if text.ends_with(';') && text.split_whitespace().count() == 1 {
        return dial(text).map(Some);
    }
    let (word, argument) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let found = WORDS.iter().find(|entry| {
        let mut key = [0; 4];
        entry.word == word || *entry.key.encode_utf8(&mut key) == *word
    });
    match found {
        Some(entry) => (entry.meaning)(argument.trim()).map(Some),
        None => Err(WordError::Unknown(word.to_owned())),
    }
}

/// What a single key means.
///
/// # Errors
///
/// It means nothing.
pub fn key(key: char) -> Result<Option<Deed>, WordError> {
    let mut text = [0; 4];
    line(key.encode_utf8(&mut text))
}

/// What can be said, a line for each word.
pub fn help() -> String {
    let mut text = String::new();
    for entry in WORDS {
        let said = format!("{} {}", entry.word, entry.argument);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {}  {said:<16} {}", entry.key, entry.what);
    }
    text
}

/// Keys of a telephone.
///
/// # Errors
///
/// They are none, or too many.
pub fn digits(text: &str) -> Result<String, String> {
    let is_key = |key: char| matches!(key, '0'..='9' | '*' | '#' | 'A'..='D');
    match text.chars().find(|&key| !is_key(key)) {
        None if text.is_empty() => Err("no digits".to_owned()),
        None if text.len() > MAX_DIGITS => Err(format!("more than {MAX_DIGITS} digits")),
        None => Ok(text.to_owned()),
        Some(key) => Err(format!("{key:?} is no key: expected 0-9, *, #, A-D")),
    }
}

/// A cause by its number.
pub(super) fn cause(number: &str) -> Result<Cause, WordError> {
    match number.parse::<u8>() {
        Ok(value @ 1..=127) => Ok(Cause::new(value)),
        _ => Err(WordError::Cause(number.to_owned())),
    }
}

/// Digits of a number; a semicolon ends it.
fn dial(text: &str) -> Result<Deed, WordError> {
    let (said, is_complete) = match text.strip_suffix(';') {
        Some(said) => (said.trim_end(), true),
        None => (text, false),
    };
    let digits = match said {
        "" if is_complete => String::new(),
        said => digits(said).map_err(WordError::Digits)?,
    };
    Ok(Deed::Dial {
        digits,
        is_complete,
    })
}

/// What the other side can be notified of, by its name.
fn notification(name: &str) -> Result<NotificationIndicator, WordError> {
    match name {
        "suspended" => Ok(NotificationIndicator::USER_SUSPENDED),
        "resumed" => Ok(NotificationIndicator::USER_RESUMED),
        "hold" => Ok(NotificationIndicator::REMOTE_HOLD),
        "retrieval" => Ok(NotificationIndicator::REMOTE_RETRIEVAL),
        _ => Err(WordError::Notification(name.to_owned())),
    }
}

/// The deed of a word that stands alone.
fn alone(argument: &str, deed: Deed) -> Result<Deed, WordError> {
    match argument {
        "" => Ok(deed),
        other => Err(WordError::Unexpected(other.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_key_and_stands_in_the_help() {
        for (place, entry) in WORDS.iter().enumerate() {
            for other in &WORDS[place + 1..] {
                assert_ne!((entry.key, entry.word), (other.key, other.word));
                assert!(entry.key != other.key && entry.word != other.word);
            }
            let argument = match entry.argument {
                "DIGITS" => " 1",
                "WHAT" => " hold",
                "TARGET" => " bob",
                "[DIGITS][;]" => " 1;",
                _ => "",
            };
            let by_word = line(&format!("  {}{argument}\r", entry.word)).unwrap();
            assert!(by_word.is_some(), "{}", entry.word);
            if argument.is_empty() {
                assert_eq!(key(entry.key).unwrap(), by_word);
            }
            assert!(help().contains(entry.what));
            assert!(help().contains(&format!("\n  {}  {}", entry.key, entry.word)) || place == 0);
        }
        assert_eq!(help().lines().count(), WORDS.len());
    }

    #[test]
    fn words_mean_what_they_say() {
        let digits = |text: &str| Ok(Some(Deed::Digits(text.to_owned())));
        let dial = |digits: &str, is_complete| {
            let digits = digits.to_owned();
            Ok(Some(Deed::Dial {
                digits,
                is_complete,
            }))
        };
        for (said, expected) in [
            ("", Ok(None)),
            ("  \r", Ok(None)),
            ("answer", Ok(Some(Deed::Answer))),
            ("reject", Ok(Some(Deed::Reject(Cause::CALL_REJECTED)))),
            ("r 17", Ok(Some(Deed::Reject(Cause::USER_BUSY)))),
            ("reject 0", Err(WordError::Cause("0".to_owned()))),
            ("reject 128", Err(WordError::Cause("128".to_owned()))),
            ("dtmf 12#", digits("12#")),
            ("# 12#", digits("12#")),
            ("12#", digits("12#")),
            ("A", digits("A")),
            ("#", digits("#")),
            ("dtmf", Err(WordError::Digits("no digits".to_owned()))),
            (
                "notify hold",
                Ok(Some(Deed::Notify(NotificationIndicator::REMOTE_HOLD))),
            ),
            (
                "forward bob@192.0.2.1",
                Ok(Some(Deed::Forward("bob@192.0.2.1".to_owned()))),
            ),
            ("f", Err(WordError::Nowhere)),
            ("dial 12", dial("12", false)),
            ("d 12;", dial("12", true)),
            ("dial 12 ;", dial("12", true)),
            ("dial ;", dial("", true)),
            ("12;", dial("12", true)),
            (";", dial("", true)),
            ("dial", Err(WordError::Digits("no digits".to_owned()))),
            (
                "dial x;",
                Err(WordError::Digits(
                    "'x' is no key: expected 0-9, *, #, A-D".to_owned(),
                )),
            ),
            ("n", Err(WordError::Notification(String::new()))),
            ("mute now", Err(WordError::Unexpected("now".to_owned()))),
            ("dance", Err(WordError::Unknown("dance".to_owned()))),
        ] {
            assert_eq!(line(said), expected, "{said:?}");
        }
    }

    #[test]
    fn digits_are_keys_and_not_too_many() {
        let most = "1".repeat(MAX_DIGITS);
        assert_eq!(digits(&most), Ok(most.clone()));
        assert_eq!(
            digits(&(most + "1")),
            Err(format!("more than {MAX_DIGITS} digits"))
        );
        assert!(digits("").is_err());
        assert!(digits("12e").is_err());
    }
}
