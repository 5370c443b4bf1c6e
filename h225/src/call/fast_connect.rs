//! Fast connect (H.323 section 8.1.7): the proposal of the calling side and the answer of the called side, as octets.

use h323_per::Octets;

use super::error::CommandError;
use super::event::Event;
use crate::message::FastStartAnswer;
use crate::q931::MessageType;
use crate::uuie::SignallingMessage;

/// Of the calling side: what has become of the proposal in our Setup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Proposal {
    /// There was none.
    None,
    /// No answer yet, or only `useless` ones: some gateways say something in Call Proceeding that is no choice of ours, and
    /// choose in Connect.
    Open { useless: Option<Vec<Octets>> },
    /// The called side chose these.
    Accepted(Vec<Octets>),
    /// The called side takes none of it, or H.245 has begun before it answered.
    Refused,
}

impl Proposal {
    pub(super) const OPEN: Self = Self::Open { useless: None };

    /// Looks for the answer in a message that came before or with Connect. The first that is of use counts.
    pub(super) fn handle(&mut self, message: &SignallingMessage) -> Option<Event> {
        let answer = message.fast_start();
        match self {
            Self::None => {
                if !answer.is_empty() {
                    tracing::debug!(message = %message.message_type(), "fast-start answer to no proposal, ignored");
                }
                None
            }
            Self::Open { useless } if !answer.is_empty() && useless.as_deref() != Some(answer) => {
                *self = Self::Accepted(answer.to_vec());
                Some(Event::FastStartAccepted(answer.to_vec()))
            }
            Self::Open { .. }
                if message.fast_connect_refused()
                    || message.message_type() == MessageType::Connect =>
            {
                *self = Self::Refused;
                Some(Event::FastStartRefused)
            }
            Self::Open { .. } => None,
            Self::Accepted(first) => {
                if !answer.is_empty() && first != answer {
                    tracing::debug!(message = %message.message_type(), "another fast-start answer, ignored");
                }
                None
            }
            Self::Refused => {
                if !answer.is_empty() {
                    tracing::debug!(message = %message.message_type(), "fast-start answer after a refusal, ignored");
                }
                None
            }
        }
    }

    /// The answer is of no use: there may be another until Connect.
    pub(super) fn reject(&mut self, is_connected: bool) -> Option<Event> {
        let Self::Accepted(answer) = self else {
            return None;
        };
        if is_connected {
            *self = Self::Refused;
            return Some(Event::FastStartRefused);
        }
        *self = Self::Open {
            useless: Some(std::mem::take(answer)),
        };
        None
    }

    /// H.245 has begun before there was an answer, which ends fast connect.
    pub(super) fn withdraw(&mut self) -> Option<Event> {
        let Self::Open { .. } = self else {
            return None;
        };
        *self = Self::Refused;
        Some(Event::FastStartRefused)
    }

    pub(super) fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }
}

/// Of the called side: how we answer the proposal in the peer's Setup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answering {
    /// There is nothing to answer.
    None,
    /// We have not made up our mind.
    Open,
    /// We have; the first message after it says so, and Connect again.
    Decided { answer: FastStartAnswer, said: bool },
}

impl Answering {
    pub(super) fn decide(&mut self, answer: FastStartAnswer) -> Result<(), CommandError> {
        match self {
            Self::Open => {
                *self = Self::Decided {
                    answer,
                    said: false,
                };
                Ok(())
            }
            Self::None | Self::Decided { .. } => Err(CommandError::NoFastStart),
        }
    }

    /// What the next message says. A Connect that is silent about fast start refuses it.
    pub(super) fn take(&mut self, message_type: MessageType) -> FastStartAnswer {
        match self {
            Self::Decided { answer, said } if !*said || message_type == MessageType::Connect => {
                *said = true;
                answer.clone()
            }
            Self::None | Self::Open | Self::Decided { .. } => FastStartAnswer::None,
        }
    }
}
