//! Each ceiling, reached.

use h323_flow::{LAST_MESSAGES, Limits, MAX_NOTES, MAX_PARTIES, MAX_SOURCES, Model};
use h323_h225::q931::Flag;
use h323_messages::h225::AdmissionRejectReason;

use crate::say;
use crate::wire::{ACK, RST, SYN, Wire, at};

fn calls(wire: &mut Wire, count: u8) {
    for call in 1..=count {
        let from = at(1, 20_000 + u16::from(call));
        wire.open(from, at(2, 1720))
            .frame(from, at(2, 1720), &say::setup(call, &[]))
            .wait(10);
        if call % 2 == 0 {
            wire.frame(
                from,
                at(2, 1720),
                &say::release(call, Flag::FromOriginator, None, None),
            );
        }
    }
}

fn numbers(model: &Model) -> Vec<u64> {
    model.calls.iter().map(|call| call.number).collect()
}

#[test]
fn calls_that_are_over_go_first() {
    let mut wire = Wire::default();
    calls(&mut wire, 10);
    let model = wire.model_within(Limits {
        calls: 7,
        ..Limits::default()
    });
    assert_eq!(numbers(&model), [1, 3, 5, 7, 8, 9, 10]);
    assert_eq!(model.totals.calls_gone, 3);
}

#[test]
fn octets_of_messages_have_a_ceiling() {
    let mut wire = Wire::default();
    calls(&mut wire, 100);
    let model = wire.model_within(Limits {
        message_octets: 20_000,
        ..Limits::default()
    });
    assert!(model.calls.len() < 40, "{}", model.calls.len());
    assert_eq!(model.totals.calls_gone as usize + model.calls.len(), 100);
    assert_eq!(model.calls.last().unwrap().number, 100);
}

#[test]
fn the_end_of_a_long_call_is_kept() {
    let mut wire = Wire::default();
    let (from, to) = (at(1, 20_000), at(2, 1720));
    wire.open(from, to).frame(from, to, &say::setup(1, &[]));
    for _ in 0..500 {
        wire.wait(1000).frame(to, from, &say::alerting(1));
    }
    wire.frame(from, to, &say::release(1, Flag::FromOriginator, None, None));
    let model = wire.model_within(Limits {
        messages_per_call: 100,
        ..Limits::default()
    });
    let call = &model.calls[0];
    assert_eq!(call.messages.len(), 100);
    assert_eq!(call.omitted, 402);
    assert_eq!(call.messages[0].name, "Setup");
    assert_eq!(call.messages.last().unwrap().name, "Release Complete");
    const { assert!(LAST_MESSAGES < 100) }
}

#[test]
fn flows_have_a_ceiling_and_signalling_stays() {
    let limits = Limits {
        flows: 50,
        ..Limits::default()
    };
    let mut wire = Wire::default();
    let (from, to) = (at(1, 20_000), at(2, 1720));
    wire.open(from, to).frame(from, to, &say::setup(1, &[]));
    for port in 1..2000 {
        wire.segment(at(3, port), at(4, 80), ACK, b"GET / HTTP/1.1")
            .datagram(at(3, port), at(4, 53), b"a question");
    }
    wire.frame(to, from, &say::alerting(1));
    let model = wire.model_within(limits);
    assert_eq!(model.calls[0].messages.len(), 2);
}

#[test]
fn endpoints_exchanges_and_pending_requests_have_ceilings() {
    let mut wire = Wire::default();
    let gatekeeper = at(9, 1719);
    for number in 1..=40 {
        for host in 1..=8 {
            let endpoint = at(host, 1719);
            wire.datagram(endpoint, gatekeeper, &say::arq(host, number, false))
                .datagram(
                    gatekeeper,
                    endpoint,
                    &say::arj(number, AdmissionRejectReason::RequestDenied),
                )
                .wait(1);
        }
    }
    let model = wire.model_within(Limits {
        endpoints: 8,
        exchanges_per_endpoint: 10,
        pending_requests: 4,
        ..Limits::default()
    });
    assert_eq!(model.endpoints.len(), 8);
    assert_eq!(model.endpoints[0].exchanges.len(), 10);
    assert_eq!(model.endpoints[0].omitted, 30);
    let fewer = wire.model_within(Limits {
        endpoints: 3,
        ..Limits::default()
    });
    assert_eq!(fewer.endpoints.len(), 3);
    assert!(fewer.totals.endpoints_gone > 0);
}

#[test]
fn streams_of_a_call_have_a_ceiling() {
    let mut wire = Wire::default();
    let (from, to) = (at(1, 20_000), at(2, 1720));
    let listener = at(2, 5000);
    wire.open(from, to)
        .frame(from, to, &say::setup(1, &[]))
        .frame(to, from, &say::connect(1, Some(listener), &[]))
        .open(at(1, 5), listener)
        .frame(
            at(1, 5),
            listener,
            &say::open(1, h323_h245::AudioCodec::G711Ulaw64k, at(1, 6001)),
        )
        .frame(
            listener,
            at(1, 5),
            &say::open_ack(1, at(2, 7000), at(2, 7001)),
        );
    for port in 1..=200 {
        wire.datagram(at(6, port), at(2, 7000), &crate::wire::rtp(1));
        let mut other_source = crate::wire::rtp(2);
        other_source[9] = port as u8;
        wire.datagram(at(6, 1), at(2, 7000), &other_source);
    }
    let model = wire.model_within(Limits {
        streams_per_call: 6,
        ..Limits::default()
    });
    // So many flows, and in one of them so many sources.
    assert!(
        model.calls[0].streams.len() == 5 + MAX_SOURCES,
        "{}",
        model.calls[0].streams.len()
    );
}

#[test]
fn parties_and_notes_of_a_call_have_ceilings() {
    let mut wire = Wire::default();
    for host in 10..60 {
        let (from, to) = (at(host, 20_000), at(host + 100, 1720));
        wire.open(from, to).frame(from, to, &say::setup(1, &[]));
    }
    let listener = at(2, 5000);
    wire.frame(
        at(110, 1720),
        at(10, 20_000),
        &say::connect(1, Some(listener), &[]),
    );
    for port in 1..200 {
        wire.segment(at(10, port), listener, SYN, &[]).segment(
            listener,
            at(10, port),
            RST | ACK,
            &[],
        );
    }
    let call = &wire.model().calls[0];
    assert_eq!(call.parties.len(), MAX_PARTIES);
    assert_eq!(call.notes.len(), MAX_NOTES);
}

#[test]
fn announcements_have_a_ceiling() {
    let mut wire = Wire::default();
    let (from, to) = (at(1, 20_000), at(2, 1720));
    wire.open(from, to).frame(from, to, &say::setup(1, &[]));
    for port in 1..500 {
        wire.frame(to, from, &say::connect(1, Some(at(2, port)), &[]));
    }
    // The first announcement is forgotten, the last is not.
    for (opener, listener) in [(at(1, 1), at(2, 1)), (at(1, 2), at(2, 499))] {
        wire.open(opener, listener)
            .frame(opener, listener, &say::end_session());
    }
    let model = wire.model_within(Limits {
        announced: 100,
        ..Limits::default()
    });
    assert_eq!(model.calls.len(), 1);
    let sessions = model.calls[0]
        .messages
        .iter()
        .filter(|message| message.name == "endSessionCommand");
    assert_eq!(sessions.count(), 1);
}

#[test]
fn octets_of_exchanges_have_a_ceiling() {
    let mut wire = Wire::default();
    for number in 1..=200 {
        wire.datagram(at(1, 2000), at(9, 1719), &say::arq(1, number, false))
            .wait(1);
    }
    let model = wire.model_within(Limits {
        exchange_octets: 40_000,
        ..Limits::default()
    });
    let endpoint = &model.endpoints[0];
    assert!(
        (20..40).contains(&endpoint.exchanges.len()),
        "{}",
        endpoint.exchanges.len()
    );
    assert_eq!(endpoint.omitted as usize + endpoint.exchanges.len(), 200);
}

#[test]
fn a_request_that_is_sent_for_ever_is_counted_and_its_answer_kept() {
    let mut wire = Wire::default();
    for _ in 0..100 {
        wire.datagram(at(1, 2000), at(9, 1719), &say::arq(1, 7, false))
            .wait(1);
    }
    wire.datagram(
        at(9, 1719),
        at(1, 2000),
        &say::arj(7, AdmissionRejectReason::RequestDenied),
    );
    let model = wire.model();
    let exchange = &model.endpoints[0].exchanges[0];
    assert_eq!(exchange.retransmissions, 99);
    assert!(exchange.messages.len() <= 10);
    assert_eq!(exchange.answer().map(|answer| &*answer.name), Some("ARJ"));
}

#[test]
fn a_flow_is_looked_at_so_often_and_no_more() {
    for (others, is_found) in [(0, true), (3, true), (4, false), (100, false)] {
        let mut wire = Wire::default();
        for _ in 0..others {
            wire.datagram(at(1, 4000), at(9, 4001), b"something else");
        }
        wire.datagram(at(1, 4000), at(9, 4001), &say::arq(1, 7, false));
        assert_eq!(
            wire.model().endpoints.len(),
            usize::from(is_found),
            "after {others}"
        );
    }
    for (others, is_found) in [(0, true), (14, true), (16, false), (100, false)] {
        let mut wire = Wire::default();
        let (from, to) = (at(1, 4000), at(2, 4001));
        for _ in 0..others {
            wire.segment(from, to, ACK, b"the middle of something else");
        }
        wire.frame(from, to, &say::setup(1, &[]));
        assert_eq!(
            wire.model().calls.len(),
            usize::from(is_found),
            "after {others}"
        );
    }
}
