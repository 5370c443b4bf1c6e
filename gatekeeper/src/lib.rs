//! The gatekeeper daemon h323gk.
