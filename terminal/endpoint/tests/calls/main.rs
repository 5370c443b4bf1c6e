//! Whole calls between endpoints, in virtual time.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod commands;
mod digits;
mod early;
mod ends;
mod failures;
mod features;
mod gatekeeper;
mod ladders;
mod limits;
mod media;
mod net;
mod noise;
mod overlap;
mod peer;
mod puppet;
mod recording;
mod references;
mod registered;
mod route;
mod steering;
mod trunks;
