//! Verdicts on calls made for the purpose: each goes wrong, or right, in one way.

#![allow(
    clippy::unwrap_used,
    reason = "what is made here is well formed, or the test is wrong"
)]

mod capture;
mod channels;
mod end;
mod kept;
mod limits;
mod memory;
mod reach;
mod say;
mod wire;

use std::net::SocketAddr;

use h323_flow::{Call, Model};
use h323_h225::Cause;
use h323_h225::q931::Flag;
use h323_h245::AudioCodec;

use self::wire::{Wire, at};

fn caller() -> SocketAddr {
    at(1, 40_000)
}

fn callee() -> SocketAddr {
    at(2, 1720)
}

fn gatekeeper() -> SocketAddr {
    at(9, 1719)
}

/// The only call of a capture.
fn only(model: Model) -> Call {
    assert_eq!(model.calls.len(), 1, "{:#?}", model.calls);
    model.calls.into_iter().next().unwrap()
}

fn codes(call: &Call) -> Vec<&'static str> {
    call.verdict
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect()
}

/// A Setup on a connection of its own.
fn dialled() -> Wire {
    let mut wire = Wire::default();
    wire.open(caller(), callee())
        .frame(caller(), callee(), &say::setup(1, &[]));
    wire
}

/// A call that is answered, with an H.245 connection that both sides use for capabilities.
fn answered(ours: AudioCodec, theirs: AudioCodec) -> Wire {
    let mut wire = dialled();
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    wire.wait(100)
        .frame(callee(), caller(), &say::alerting(1))
        .wait(1900)
        .frame(callee(), caller(), &say::connect(1, Some(listener), &[]))
        .open(opener, listener)
        .frame(opener, listener, &say::capabilities(ours))
        .frame(listener, opener, &say::capabilities(theirs))
        .frame(opener, listener, &say::capabilities_ack())
        .frame(listener, opener, &say::capabilities_ack());
    wire
}

fn hang_up(wire: &mut Wire) -> &mut Wire {
    wire.frame(
        caller(),
        callee(),
        &say::release(
            1,
            Flag::FromOriginator,
            Some(Cause::NORMAL_CALL_CLEARING),
            None,
        ),
    )
    .wait(3000)
    // The capture goes on for a while.
    .datagram(at(7, 53), at(8, 53), b"something else")
}
