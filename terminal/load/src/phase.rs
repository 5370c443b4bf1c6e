//! What the endpoints do.

use std::fmt;

use h323_ras::message::Procedure;

/// One kind of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Each endpoint registers: a full RRQ with a number and a name.
    Register,
    /// Each stays registered: a lightweight RRQ.
    KeepAlive,
    /// Each calls another, and hangs up: an ARQ, and when that is answered a DRQ.
    Call,
    /// Each is looked for by its number, as by another gatekeeper: an LRQ. One in ten numbers is nobody's.
    Locate,
}

/// One request of what an endpoint does in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Register,
    KeepAlive,
    Admit,
    Disengage,
    Locate,
}

impl Phase {
    /// All, in the order in which they make sense.
    pub const ALL: [Self; 4] = [Self::Register, Self::KeepAlive, Self::Call, Self::Locate];

    /// Its name on the command line and in what is shown.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::KeepAlive => "keep-alive",
            Self::Call => "call",
            Self::Locate => "locate",
        }
    }

    /// The phase of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.name() == name)
    }

    pub(crate) const fn first(self) -> Step {
        match self {
            Self::Register => Step::Register,
            Self::KeepAlive => Step::KeepAlive,
            Self::Call => Step::Admit,
            Self::Locate => Step::Locate,
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Step {
    /// What comes when it was confirmed.
    pub(crate) const fn next(self) -> Option<Self> {
        match self {
            Self::Admit => Some(Self::Disengage),
            Self::Register | Self::KeepAlive | Self::Disengage | Self::Locate => None,
        }
    }

    /// The procedure that its request begins.
    pub(crate) const fn procedure(self) -> Procedure {
        match self {
            Self::Register | Self::KeepAlive => Procedure::Registration,
            Self::Admit => Procedure::Admission,
            Self::Disengage => Procedure::Disengage,
            Self::Locate => Procedure::Location,
        }
    }

    /// The name of its request.
    pub(crate) const fn request(self) -> &'static str {
        match self {
            Self::Register | Self::KeepAlive => "RRQ",
            Self::Admit => "ARQ",
            Self::Disengage => "DRQ",
            Self::Locate => "LRQ",
        }
    }
}
