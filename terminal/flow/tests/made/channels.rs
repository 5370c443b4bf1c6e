//! Capabilities, channels and what they carry.

use std::net::SocketAddr;

use h323_flow::{Outcome, Severity};
use h323_h245::AudioCodec;
use h323_h245::fast_start::{MediaAddresses, Offer};

use crate::wire::{ACK, RST, SYN, Wire, at, rtp};
use crate::{answered, callee, caller, codes, dialled, hang_up, only, say};

#[test]
fn two_sides_without_a_common_codec() {
    let mut wire = answered(AudioCodec::G729, AudioCodec::G711Ulaw64k);
    wire.wait(3000);
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(
        (finding.code, finding.severity),
        ("no_common_audio", Severity::Fault)
    );
    assert_eq!(
        finding.sentence,
        "No common audio codec: the caller alice (192.0.2.1) can receive g729, the callee 4711 (192.0.2.2) can receive g711Ulaw64k."
    );
}

/// An answered call with a channel each way; who takes media where.
fn with_channels() -> (Wire, SocketAddr, SocketAddr) {
    let mut wire = answered(AudioCodec::G711Ulaw64k, AudioCodec::G711Ulaw64k);
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    let (ours, theirs) = (at(1, 6000), at(2, 7000));
    wire.frame(
        opener,
        listener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(1, 6001)),
    )
    .frame(listener, opener, &say::open_ack(1, theirs, at(2, 7001)))
    .frame(
        listener,
        opener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(2, 7001)),
    )
    .frame(opener, listener, &say::open_ack(1, ours, at(1, 6001)));
    (wire, ours, theirs)
}

#[test]
fn a_call_with_voices_both_ways_is_good() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(ours, theirs, 3000)
        .speak(theirs, ours, 3000)
        .wait(3000);
    wire.frame(at(2, 5000), at(1, 40_001), &say::end_session());
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Completed);
    // The callee ended the session, although the release comes from the caller.
    assert_eq!(
        call.verdict.sentence,
        "The callee 4711 (192.0.2.2) answered after 2.0 s; the call lasted 3.0 s, then the callee 4711 (192.0.2.2) \
         hung up: endSessionCommand first; Release Complete from the caller alice (192.0.2.1), cause 16 (normal call clearing)."
    );
    assert_eq!(codes(&call), ["h245_connection"]);
    assert_eq!(call.streams.len(), 2);
    for stream in &call.streams {
        assert_eq!(
            (stream.packets, stream.lost, stream.codec.as_str()),
            (150, 0, "g711Ulaw64k")
        );
    }
}

#[test]
fn one_way_audio_names_who_hears_nothing() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(ours, theirs, 3000).wait(3000);
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(finding.code, "one_way_media");
    assert_eq!(
        finding.sentence,
        "No audio reached the caller alice (192.0.2.1): one-way audio."
    );
}

#[test]
fn no_media_at_all_is_told_with_care() {
    let (mut wire, ..) = with_channels();
    wire.wait(3000);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.findings[0].code, "no_media");
    assert_eq!(call.verdict.findings[0].severity, Severity::Warning);
}

#[test]
fn lost_media_is_told() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(theirs, ours, 3000);
    for number in (0..150).filter(|number| number % 10 != 3) {
        wire.datagram(ours, theirs, &rtp(number)).wait(20);
    }
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(finding.code, "media_lost");
    assert!(
        finding
            .sentence
            .contains("15 of 150 packets are missing (10.0 %)"),
        "{}",
        finding.sentence
    );
}

#[test]
fn a_rejected_channel_and_one_without_answer() {
    let mut wire = answered(AudioCodec::G711Ulaw64k, AudioCodec::G711Ulaw64k);
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    wire.frame(
        opener,
        listener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(1, 6001)),
    )
    .frame(listener, opener, &say::open_reject(1))
    .frame(
        listener,
        opener,
        &say::open(4, AudioCodec::G729, at(2, 7001)),
    )
    .frame(listener, opener, &say::determination())
    .wait(3000);
    let call = only(hang_up(&mut wire).model());
    let codes = codes(&call);
    for code in [
        "channel_rejected",
        "channel_unanswered",
        "master_slave_unanswered",
    ] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    let rejected = call
        .verdict
        .findings
        .iter()
        .find(|finding| finding.code == "channel_rejected");
    assert_eq!(
        rejected.unwrap().sentence,
        "The callee 4711 (192.0.2.2) rejected channel 1 (g711Ulaw64k) of the caller alice (192.0.2.1): dataTypeNotSupported."
    );
}

#[test]
fn an_announced_h245_address_that_refuses() {
    let listener = at(2, 5000);
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::connect(1, Some(listener), &[]))
        .segment(at(1, 40_001), listener, SYN, &[])
        .segment(listener, at(1, 40_001), RST | ACK, &[])
        .wait(3000);
    let call = only(hang_up(&mut wire).model());
    assert!(codes(&call).contains(&"h245_refused"), "{:?}", codes(&call));
    assert!(codes(&call).contains(&"no_h245"), "{:?}", codes(&call));
}

/// What a caller proposes in fast start.
fn proposals() -> Vec<Vec<u8>> {
    let formats = [AudioCodec::G711Ulaw64k, AudioCodec::G729].map(|codec| h323_h245::AudioFormat {
        codec,
        frames_per_packet: 2,
        silence_suppression: false,
    });
    let ours = MediaAddresses {
        media: at(1, 6000),
        media_control: at(1, 6001),
    };
    let offer = Offer::audio(&formats, ours).unwrap();
    offer
        .octets()
        .iter()
        .map(|octets| octets.to_vec())
        .collect()
}

#[test]
fn fast_start_is_refused_in_words_and_by_silence() {
    for (answer, code) in [
        (say::refuse_fast_start(1), "fast_start_refused"),
        (say::proceeding(1), "fast_start_ignored"),
    ] {
        let mut wire = Wire::default();
        wire.open(caller(), callee())
            .frame(caller(), callee(), &say::setup(1, &proposals()))
            .frame(callee(), caller(), &answer)
            .frame(callee(), caller(), &say::connect(1, None, &[]))
            .wait(2000);
        let call = only(hang_up(&mut wire).model());
        let finding = call
            .verdict
            .findings
            .iter()
            .find(|finding| finding.code == code);
        let finding = finding.unwrap_or_else(|| panic!("{code} in {:?}", codes(&call)));
        assert!(
            finding.sentence.contains("g711Ulaw64k, g729"),
            "{}",
            finding.sentence
        );
        assert_eq!(finding.clause, Some("H.323 8.1.7"));
    }
}
