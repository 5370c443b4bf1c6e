//! The right to a call: nothing is signalled without one, and it is given back when the call ends.

use h323_ras::client::Admitted;

/// Why a call may be.
#[derive(Debug)]
pub(crate) enum Permission {
    /// There is no gatekeeper to ask.
    WithoutGatekeeper(WithoutGatekeeper),
    /// The gatekeeper allows it.
    Admitted(Admitted),
}

/// The statement that an endpoint has no gatekeeper. Only [`WithoutGatekeeper::attest`] makes one, and only the
/// registrar, which knows, calls that.
#[derive(Debug)]
pub(crate) struct WithoutGatekeeper(());

impl WithoutGatekeeper {
    pub(crate) fn attest() -> Self {
        Self(())
    }
}

/// How a call stands with the gatekeeper.
#[derive(Debug)]
pub(super) enum Ticket {
    /// It has been asked.
    Awaited,
    Held(Permission),
    /// It has been given back, or was never got.
    Returned,
}

impl Ticket {
    pub(super) fn admitted(&self) -> Option<&Admitted> {
        match self {
            Self::Held(Permission::Admitted(admitted)) => Some(admitted),
            Self::Held(Permission::WithoutGatekeeper(_)) | Self::Awaited | Self::Returned => None,
        }
    }
}
