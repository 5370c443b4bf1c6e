//! What is kept when something else has to go.

use h323_flow::Limits;
use h323_h245::AudioCodec;
use h323_messages::h225::AdmissionRejectReason;

use crate::say;
use crate::wire::{Wire, at, rtp};

/// The answer to a request of an endpoint that was forgotten in between is none to its next one.
#[test]
fn an_answer_is_never_taken_for_one_to_another_request() {
    let (endpoint, other, gatekeeper) = (at(1, 1719), at(2, 1719), at(9, 1719));
    let reject = say::arj(1, AdmissionRejectReason::RequestDenied);
    let mut wire = Wire::default();
    wire.datagram(endpoint, gatekeeper, &say::arq(1, 1, false))
        .wait(1)
        // The first endpoint goes for it, and comes again for this one.
        .datagram(other, gatekeeper, &say::arq(2, 7, false))
        .wait(1)
        .datagram(endpoint, gatekeeper, &say::arq(3, 2, false))
        .wait(1)
        .datagram(gatekeeper, endpoint, &reject);
    let model = wire.model_within(Limits {
        endpoints: 1,
        ..Limits::default()
    });
    assert_eq!(model.totals.endpoints_gone, 2);
    let exchanges = &model.endpoints[0].exchanges;
    assert_eq!(exchanges.len(), 1);
    assert_eq!(exchanges[0].outcome, None);
    assert_eq!(exchanges[0].messages.len(), 1);
}

/// A connected call whose callee takes media at this address.
fn with_media(wire: &mut Wire, call: u8, media: u16) {
    let (from, to) = (at(call, 20_000), at(100 + call, 1720));
    let (opener, listener) = (at(call, 20_001), at(100 + call, 5000));
    wire.open(from, to)
        .frame(from, to, &say::setup(call, &[]))
        .frame(to, from, &say::connect(call, Some(listener), &[]))
        .open(opener, listener)
        .frame(
            opener,
            listener,
            &say::open(1, AudioCodec::G711Ulaw64k, at(call, 6001)),
        )
        .frame(
            listener,
            opener,
            &say::open_ack(1, at(50, media), at(50, media + 1)),
        );
}

/// Flows of media go last, but of more than there is room for some do.
#[test]
fn media_of_a_flow_that_had_to_go_stays_with_its_call() {
    let mut wire = Wire::default();
    for call in 1..=6 {
        let media = 7000 + u16::from(call) * 2;
        with_media(&mut wire, call, media);
        for number in 0..10 {
            wire.datagram(at(call, 6000), at(50, media), &rtp(number))
                .wait(20);
        }
    }
    let model = wire.model_within(Limits {
        flows: 3,
        ..Limits::default()
    });
    assert_eq!(model.calls.len(), 6);
    for call in &model.calls {
        let packets: Vec<u64> = call.streams.iter().map(|stream| stream.packets).collect();
        assert_eq!(packets, [10], "call {}", call.number);
    }
}

/// Two calls after each other take media between the same addresses: each keeps its own.
#[test]
fn media_of_a_flow_that_the_next_call_takes_stays_with_its_call() {
    let mut wire = Wire::default();
    for (call, packets) in [(1, 10), (2, 5)] {
        with_media(&mut wire, call, 7000);
        for number in 0..packets {
            wire.datagram(at(1, 6000), at(50, 7000), &rtp(number))
                .wait(20);
        }
        wire.wait(1000);
    }
    let model = wire.model();
    let packets: Vec<Vec<u64>> = model
        .calls
        .iter()
        .map(|call| call.streams.iter().map(|stream| stream.packets).collect())
        .collect();
    assert_eq!(packets, [[10], [5]]);
}
