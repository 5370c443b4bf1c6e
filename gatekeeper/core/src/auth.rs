//! Who may register. Today everybody may; what matters is that the registry cannot be reached
//! without having asked here.

/// Proof that a request was checked by an [`Authentication`]. Only [`Authentication::check`] makes
/// one, and each admits one registration.
#[derive(Debug)]
#[must_use = "it admits one registration"]
pub struct Authenticated(());

/// How requests are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Authentication {
    /// Everybody is who they say. An endpoint is still bound to the host that registered it.
    #[default]
    Open,
}

impl Authentication {
    /// Checks a request to register or to stay registered.
    pub fn check(self) -> Authenticated {
        match self {
            Self::Open => Authenticated(()),
        }
    }
}
