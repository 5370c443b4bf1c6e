//! The softphone: how a person talks to the calls of `h323`.

pub mod keyboard;
