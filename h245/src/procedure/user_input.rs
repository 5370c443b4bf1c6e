//! User input: what is pressed or typed at one end and meant for the other.

use std::time::Duration;

use h323_messages::h245::{UserInputIndication, UserInputSignal, UserInputSignalUpdate};
use h323_per::{GeneralString, Ia5String};

use crate::error::Misuse;
use crate::limits::MAX_USER_INPUT;
use crate::text::printable;

/// Input in one of the forms that carry digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserInput {
    /// Characters without their timing. Received: control characters are left out, and what is past
    /// [`MAX_USER_INPUT`] characters.
    Alphanumeric(String),
    /// A tone, or a hook flash.
    Signal {
        /// One of `0`-`9`, `*`, `#`, `A`-`D`, and `!` for a hook flash.
        signal: char,
        /// How long it lasts, if known: 1 to 65535 ms.
        duration: Option<Duration>,
    },
    /// How long the tone signalled last lasts after all: 1 to 65535 ms.
    SignalUpdate {
        /// How long, from the beginning of the tone.
        duration: Duration,
    },
}

impl UserInput {
    /// The message that carries it.
    pub fn to_message(&self) -> Result<UserInputIndication, Misuse> {
        match self {
            Self::Alphanumeric(text) => {
                if text.is_empty() || text.chars().count() > MAX_USER_INPUT {
                    return Err(Misuse::UserInput("it takes 1 to 256 characters"));
                }
                if !text.is_ascii() || text.bytes().any(|b| b.is_ascii_control()) {
                    return Err(Misuse::UserInput(
                        "only printable ASCII characters are sent",
                    ));
                }
                Ok(UserInputIndication::Alphanumeric(GeneralString::from(
                    text.as_str(),
                )))
            }
            Self::Signal { signal, duration } => {
                let mut octets = [0; 4];
                let signal_type = Some(*signal)
                    .filter(|&c| is_signal(c))
                    .and_then(|c| Ia5String::try_from(&*c.encode_utf8(&mut octets)).ok())
                    .ok_or(Misuse::UserInput("a signal is one of 0-9, *, #, A-D and !"))?;
                Ok(UserInputIndication::Signal(
                    UserInputSignal {
                        signal_type,
                        duration: duration.map(milliseconds).transpose()?,
                        ..Default::default()
                    }
                    .into(),
                ))
            }
            Self::SignalUpdate { duration } => Ok(UserInputIndication::SignalUpdate(
                UserInputSignalUpdate {
                    duration: milliseconds(*duration)?,
                    ..Default::default()
                }
                .into(),
            )),
        }
    }

    /// What a message carries, or `None` when it is none of these forms: encrypted input, the announcement
    /// of support for a form, what a vendor or a later edition adds.
    pub fn from_message(pdu: &UserInputIndication) -> Option<Self> {
        match pdu {
            UserInputIndication::Alphanumeric(text) => Some(Self::Alphanumeric(input(text))),
            UserInputIndication::ExtendedAlphanumeric(extended) => {
                Some(Self::Alphanumeric(input(&extended.alphanumeric)))
            }
            UserInputIndication::Signal(signal) => Some(Self::Signal {
                signal: signal.signal_type.as_str().chars().next()?,
                duration: signal.duration.map(|ms| Duration::from_millis(ms.into())),
            }),
            UserInputIndication::SignalUpdate(update) => Some(Self::SignalUpdate {
                duration: Duration::from_millis(update.duration.into()),
            }),
            _ => None,
        }
    }
}

/// Whether `signal` in a message may be this character.
pub fn is_signal(c: char) -> bool {
    matches!(c, '0'..='9' | '*' | '#' | 'A'..='D' | '!')
}

fn milliseconds(duration: Duration) -> Result<u16, Misuse> {
    u16::try_from(duration.as_millis())
        .ok()
        .filter(|&ms| ms > 0)
        .ok_or(Misuse::UserInput("a duration is 1 to 65535 ms"))
}

fn input(text: &GeneralString) -> String {
    printable(&text.to_string_lossy(), MAX_USER_INPUT)
}
