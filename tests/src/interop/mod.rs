//! What tests of calls with Asterisk share.
//!
//! Each binary `tests/tests/interop_*.rs` has one theme. Its cases are named here, so that the page of results can be held
//! to them ([`crate::results`]).

mod relay;
mod sound;
mod theme;
mod zone;

use std::env;
use std::net::IpAddr;

use serde_json::Value;

use crate::matrix::{self, Case, Way};
use crate::peer::{Asterisk, Options};
use crate::process::{Process, wait_until};

pub use relay::{Refusal, Relay};
pub use sound::{Before, HEARD, LEAD, RATE_HZ, SPEECH, Sound, Window, drift_ms, finished, samples};
pub use theme::{DIGIT_MODES, FURTHEST_APART, Theme, in_way};
pub use zone::Zone;

/// The environment variable that asks for all that is tested, rather than what fits into `./test`.
const HOW_MUCH: &str = "H323_INTEROP";

/// Whether all cases are wanted, at their full length: `H323_INTEROP=full`.
pub fn is_full() -> bool {
    env::var_os(HOW_MUCH).is_some_and(|value| value == "full")
}

/// The calls of the matrix that are to be made now.
pub fn cases() -> Vec<Case> {
    if is_full() {
        matrix::all()
    } else {
        matrix::pairwise()
    }
}

/// The arguments by which `h323` sets calls up in this way.
pub fn way_options(way: Way) -> Vec<String> {
    let switch = |on| if on { "on" } else { "off" };
    arguments(&[
        "--fast-start",
        switch(way.fast_start),
        "--tunnel",
        switch(way.tunnelling),
    ])
}

/// An Asterisk that sets calls up in this way.
pub fn asterisk_options(way: Way) -> Options {
    Options {
        fast_start: way.fast_start,
        tunnelling: way.tunnelling,
        ..Options::default()
    }
}

/// Words of a command line.
pub fn arguments(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Starts `h323 call`.
pub fn begin_call(target: &str, from: IpAddr, more: &[Vec<String>]) -> Process {
    let mut words = arguments(&["call", target, "-i", &from.to_string(), "--json"]);
    words.extend(more.iter().flatten().cloned());
    Process::start("h323", &words)
}

/// Runs `h323 call` to its end; its exit code, and what it says of the call.
pub fn call(target: &str, from: IpAddr, more: &[Vec<String>]) -> (i32, Value) {
    let mut call = begin_call(target, from, more);
    let outcome = call.json();
    (call.wait(), outcome)
}

/// Starts `h323 listen` for so many calls, and waits until it takes them.
///
/// # Panics
///
/// It cannot listen.
pub fn listen(at: IpAddr, calls: usize, more: &[Vec<String>]) -> Process {
    let (at, calls) = (at.to_string(), calls.to_string());
    let mut words = arguments(&["listen", "-a", "-i", &at, "--max-calls", &calls, "--json"]);
    words.extend(more.iter().flatten().cloned());
    let mut listener = Process::start("h323", &words);
    assert_eq!(listener.json()["event"], "listening");
    listener
}

/// Waits until no call is left at their end.
///
/// # Panics
///
/// One is.
pub fn nothing_is_left(asterisk: &Asterisk) {
    wait_until("Asterisk's channels end", || {
        let channels = asterisk.cli("core show channels").unwrap_or_default();
        channels.contains("0 active channels") && channels.contains("0 active calls")
    });
}
