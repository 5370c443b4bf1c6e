//! Whole calls between endpoints, in virtual time.

mod commands;
mod digits;
mod ends;
mod failures;
mod gatekeeper;
mod ladders;
mod limits;
mod media;
mod net;
mod noise;
mod registered;
