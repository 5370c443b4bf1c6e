//! Who may register. The registry cannot be reached without having asked here.

use crate::query::Answer;

/// Proof that a request to register, or to stay registered, was checked. Only [`Authentication::check`]
/// and the [answer](Answer::Accepted) of the outside make one, and each admits one registration.
#[derive(Debug)]
#[must_use = "it admits one registration"]
pub struct Authenticated(());

/// How requests are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Authentication {
    /// Everybody is who they say. An endpoint is still bound to the host that registered it.
    #[default]
    Open,
    /// Whoever listens to [`Event::Query`](crate::Event::Query) knows, and is asked for every request,
    /// lightweight ones included ([`Question::Credential`](crate::query::Question::Credential)).
    Outside,
}

/// What comes of a check.
#[derive(Debug)]
pub enum Check {
    /// The request may be carried out.
    Passed(Authenticated),
    /// The outside is to be asked.
    Ask,
}

impl Authentication {
    /// Checks a request to register or to stay registered.
    pub fn check(self) -> Check {
        match self {
            Self::Open => Check::Passed(Authenticated(())),
            Self::Outside => Check::Ask,
        }
    }
}

impl Authenticated {
    /// The outside has looked at the credential.
    pub(crate) fn by_answer(answer: &Answer) -> Option<Self> {
        match answer {
            Answer::Accepted => Some(Self(())),
            Answer::Route { .. } | Answer::Host(_) | Answer::Unknown | Answer::Forbidden => None,
        }
    }
}
