//! Captures that were made to fill the memory: each item is small, and there are many.

use h323_flow::{LAST_MESSAGES, Limits};

use crate::say;
use crate::wire::{ACK, Wire, at};

/// A ceiling of octets in these tests.
const CEILING: usize = 1 << 20;

/// What the analysis may take beside what a ceiling of [`CEILING`] bounds: its tables while they are nearly empty, and the
/// slack of those that are full.
const BESIDE: u64 = CEILING as u64 / 2;

#[track_caller]
fn check(wire: &Wire, limits: Limits) {
    let most = wire.most_memory(limits);
    let ceiling = CEILING as u64;
    assert!(most <= ceiling + BESIDE, "{most}");
    assert!(most > ceiling / 2, "the ceiling is not reached: {most}");
}

#[test]
fn fragments_of_one_octet() {
    let mut wire = Wire::default();
    for datagram in 0..200 {
        for offset in 0..500 {
            // Every other one, so that none joins another.
            wire.fragment(at(1, 1), at(2, 1), datagram, 1 + 2 * offset, b"x");
        }
    }
    check(
        &wire,
        Limits {
            fragment_octets: CEILING,
            ..Limits::default()
        },
    );
}

#[test]
fn segments_of_one_octet_that_wait_for_others() {
    let mut wire = Wire::default();
    for port in 1..=250 {
        let (from, to) = (at(1, port), at(2, 1720));
        wire.open(from, to);
        for _ in 0..200 {
            wire.segment(from, to, ACK, b"x")
                .lose_last()
                .segment(from, to, ACK, b"x");
        }
    }
    check(
        &wire,
        Limits {
            connection_octets: CEILING,
            ..Limits::default()
        },
    );
}

#[test]
fn call_references_in_many_connections() {
    let mut wire = Wire::default();
    for port in 1..=100 {
        let (from, to) = (at(1, port), at(2, 1720));
        for reference in 1..=1000_u16 {
            let [high, low] = reference.to_be_bytes();
            wire.frame(from, to, &[8, 2, high, low, 1]);
        }
    }
    check(
        &wire,
        Limits {
            connection_octets: CEILING,
            calls: 64,
            ..Limits::default()
        },
    );
}

/// The only call is not let go for its own messages, but those in its middle are.
#[test]
fn messages_of_a_single_call() {
    let mut wire = Wire::default();
    for number in 1..=3000_u16 {
        wire.datagram(at(1, 3000), at(250, 1719), &say::arq(1, number, false))
            .wait(1);
    }
    let limits = Limits {
        message_octets: CEILING,
        exchange_octets: 0,
        pending_requests: 64,
        ..Limits::default()
    };
    check(&wire, limits);
    let call = &wire.model_within(limits).calls[0];
    assert_eq!(call.messages.len() as u64 + call.omitted, 3000);
    let numbers = call
        .messages
        .iter()
        .filter_map(|message| Some(message.ras()?.number));
    let numbers: Vec<u16> = numbers.collect();
    assert_eq!(numbers[0], 1, "the first is kept");
    let last: Vec<u16> = (3000 - LAST_MESSAGES as u16 + 1..=3000).collect();
    assert!(numbers.ends_with(&last), "and so are the last: {numbers:?}");
}

/// A message of 600 octets says so much that keeping it takes ten times that.
#[test]
fn messages_that_say_much_in_few_octets() {
    let mut wire = Wire::default();
    let (from, to) = (at(1, 20_000), at(2, 20_001));
    let capabilities = say::unheard_of_capabilities(100);
    wire.frame(from, to, &say::capabilities(h323_h245::AudioCodec::G729));
    for call in 1..=500_u16 {
        // Each connection of H.245 whose announcement nobody saw is a call of its own.
        let (from, to) = (
            at(1, 20_000 + call),
            at(2 + (call % 200) as u8, 30_000 + call),
        );
        wire.frame(from, to, &capabilities).wait(1);
    }
    check(
        &wire,
        Limits {
            message_octets: CEILING,
            flows: 64,
            ..Limits::default()
        },
    );
}

#[test]
fn exchanges_of_many_endpoints() {
    let mut wire = Wire::default();
    for number in 1..=5000_u16 {
        let endpoint = at((number % 200) as u8, 3000);
        wire.datagram(endpoint, at(250, 1719), &say::arq(1, number, false))
            .wait(1);
    }
    check(
        &wire,
        Limits {
            exchange_octets: CEILING,
            pending_requests: 64,
            messages_per_call: 100,
            ..Limits::default()
        },
    );
}

/// Connections that are quiet keep no room for octets.
#[test]
fn connections_that_nothing_comes_of() {
    const CONNECTIONS: u16 = 4000;
    let mut wire = Wire::default();
    let alerting = say::alerting(1);
    for port in 1..=CONNECTIONS {
        let (from, to) = (at(2, 1720), at(1, port));
        wire.frame(from, to, &alerting).frame(to, from, &alerting);
    }
    let most = wire.most_memory(Limits {
        messages_per_call: 100,
        ..Limits::default()
    });
    let each = most / u64::from(CONNECTIONS);
    assert!(each < 1000, "{each} octets");
}
