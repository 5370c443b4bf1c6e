//! Calls as JSON, for scripts: schema 1, snake_case, times as RFC 3339, durations in milliseconds.

use std::time::Duration;

use h323_flow::{
    Call, Carriage, Content, Endpoint, Exchange, ExchangeOutcome, Format, Medium, Message, Model,
    Party, Registration, Stream, Totals,
};
use serde_json::{Value, json};

use crate::pdu::{self, Kind};

/// Everything as one object.
pub fn model(model: &Model) -> Value {
    json!({
        "schema": 1,
        "calls": model.calls.iter().map(call).collect::<Vec<_>>(),
        "endpoints": model.endpoints.iter().map(endpoint).collect::<Vec<_>>(),
        "totals": totals(&model.totals),
    })
}

/// One call.
pub fn call(call: &Call) -> Value {
    let verdict = &call.verdict;
    let party = |place: usize| call.parties.get(place);
    json!({
        "number": call.number,
        "call_identifier": call.call_identifier.map(|identifier| identifier.to_string()),
        "conference_identifier":
            call.conference_identifier.map(|identifier| identifier.to_string()),
        "began": call.began().rfc3339(),
        "duration_ms": milliseconds(call.duration()),
        "parties": call.parties.iter().map(party_json).collect::<Vec<_>>(),
        "verdict": {
            "outcome": verdict.outcome.name(),
            "sentence": verdict.sentence,
            "ended_by": verdict.ended_by.and_then(party).map(party_json),
            "cause": verdict.cause.map(|cause| cause.value()),
            "reason": verdict.reason,
            "timer": verdict.timer,
            "alerted_after_ms": verdict.alerted_after.map(milliseconds),
            "connected_after_ms": verdict.connected_after.map(milliseconds),
            "talked_ms": verdict.talked.map(milliseconds),
            "findings": verdict.findings.iter().map(|finding| json!({
                "severity": finding.severity.name(),
                "code": finding.code,
                "sentence": finding.sentence,
                "clause": finding.clause,
            })).collect::<Vec<_>>(),
        },
        "streams": call.streams.iter().map(stream).collect::<Vec<_>>(),
        "messages": call.messages.iter().map(message).collect::<Vec<_>>(),
        "omitted_messages": call.omitted,
    })
}

fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}

fn party_json(party: &Party) -> Value {
    json!({
        "role": party.role.name(),
        "name": party.name,
        "address": party.address(),
    })
}

fn stream(stream: &Stream) -> Value {
    json!({
        "from": stream.from.to_string(),
        "to": stream.to.to_string(),
        "format": match stream.format {
            Format::Rtp { .. } => "rtp",
            Format::Udptl => "udptl",
        },
        "ssrc": match stream.format {
            Format::Rtp { ssrc } => Some(ssrc),
            Format::Udptl => None,
        },
        "medium": match stream.medium {
            Medium::Audio => "audio",
            Medium::Video => "video",
            Medium::Data => "data",
        },
        "codec": stream.codec,
        "payload_types": stream.payload_types.iter().map(|(payload_type, packets)| json!({
            "payload_type": payload_type,
            "packets": packets,
        })).collect::<Vec<_>>(),
        "began": stream.first.rfc3339(),
        "duration_ms": milliseconds(stream.duration()),
        "packets": stream.packets,
        "octets": stream.octets,
        "lost": stream.lost,
        "duplicates": stream.duplicates,
        "reordered": stream.reordered,
        "jitter_ms": stream.jitter.map(milliseconds),
        "max_jitter_ms": stream.max_jitter.map(milliseconds),
        "longest_gap_ms": milliseconds(stream.longest_gap),
    })
}

/// What a message is to the commands that decode.
pub fn kind(message: &Message) -> Kind {
    match (&message.content, message.carriage) {
        (Content::Ras(_), _) => Kind::Ras,
        (Content::Signalling(_), _) => Kind::Q931,
        (Content::H245(_), Carriage::FastStart) => Kind::Olc,
        (Content::H245(_), _) => Kind::H245,
    }
}

fn message(message: &Message) -> Value {
    let kind = kind(message);
    let decoded = pdu::to_json(kind, &message.octets).ok();
    json!({
        "at": message.at.rfc3339(),
        "file": message.packet.file,
        "packet": message.packet.number,
        "from": message.from.to_string(),
        "to": message.to.to_string(),
        "kind": kind.name(),
        "carriage": match message.carriage {
            Carriage::Datagram => "datagram",
            Carriage::Connection => "connection",
            Carriage::Tunnelled => "tunnelled",
            Carriage::FastStart => "fast_start",
        },
        "name": message.name,
        "detail": message.detail(),
        "retransmission": message.is_retransmission,
        "fault": message.fault,
        "octets": message.octets.len(),
        "value": decoded.map(|document| document["value"].clone()),
    })
}

fn endpoint(endpoint: &Endpoint) -> Value {
    json!({
        "address": endpoint.address.to_string(),
        "gatekeeper": endpoint.gatekeeper.to_string(),
        "aliases": endpoint.aliases,
        "endpoint_identifier": endpoint.endpoint_identifier,
        "registration": match &endpoint.registration {
            Registration::Unknown => "unknown",
            Registration::Registered { .. } => "registered",
            Registration::Rejected { .. } => "rejected",
            Registration::Unregistered => "unregistered",
        },
        "time_to_live_s": match &endpoint.registration {
            Registration::Registered { time_to_live_secs } => *time_to_live_secs,
            _ => None,
        },
        "reject_reason": match &endpoint.registration {
            Registration::Rejected { reason } => Some(reason),
            _ => None,
        },
        "counts": endpoint.counts.iter().map(|(name, counts)| ((*name).to_owned(), json!({
            "requests": counts.requests,
            "confirmed": counts.confirmed,
            "rejected": counts.rejected,
            "retransmissions": counts.retransmissions,
        }))).collect::<serde_json::Map<_, _>>(),
        "exchanges": endpoint.exchanges.iter().map(exchange).collect::<Vec<_>>(),
        "omitted_exchanges": endpoint.omitted,
    })
}

fn exchange(exchange: &Exchange) -> Value {
    json!({
        "request": exchange.request().map(|request| request.name.clone()),
        "at": exchange.request().map(|request| request.at.rfc3339()),
        "outcome": match exchange.outcome {
            None => "unanswered",
            Some((ExchangeOutcome::Confirmed, _)) => "confirmed",
            Some((ExchangeOutcome::Rejected, _)) => "rejected",
            Some((ExchangeOutcome::NotUnderstood, _)) => "not_understood",
        },
        "answer": exchange.answer().map(|answer| answer.name.clone()),
        "reason": exchange.answer().and_then(Message::detail),
        "took_ms": exchange.took().map(milliseconds),
        "retransmissions": exchange.retransmissions,
        "call": exchange.call,
        "messages": exchange.messages.iter().map(message).collect::<Vec<_>>(),
    })
}

/// What was counted.
pub fn totals(totals: &Totals) -> Value {
    json!({
        "packets": totals.packets,
        "octets": totals.octets,
        "first": totals.first.map(h323_flow::Time::rfc3339),
        "last": totals.last.map(h323_flow::Time::rfc3339),
        "not_ip": totals.not_ip,
        "media_packets": totals.media,
        "messages": totals.messages,
        "malformed": totals.malformed,
        "retransmissions": totals.retransmissions,
        "missing_octets": totals.missing,
        "incomplete_datagrams": totals.incomplete_datagrams,
        "calls_gone": totals.calls_gone,
        "endpoints_gone": totals.endpoints_gone,
    })
}
