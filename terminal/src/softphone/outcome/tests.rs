use h323_media::session::ReceiveStats;
use h323_messages::h225::ReleaseCompleteReason;

use super::*;

fn outcome(with: &str) -> Outcome {
    let now = h323_net::clock::Clock::system().now();
    Outcome::new(with, Direction::Outgoing, now)
}

/// A call that we make, and that has not been answered.
pub(in crate::softphone) fn in_progress() -> Outcome {
    outcome("bob")
}

impl Outcome {
    /// Notes that it was answered so long after it began.
    pub(in crate::softphone) fn answer(&mut self, after: Duration) {
        self.connected_after = Some(after);
    }
}

/// A call that we made and that is over; it was answered if something was sent, or if it ended for want of media.
pub(in crate::softphone) fn ended(by: EndedBy, cause: Cause, codec: Option<Codec>) -> Outcome {
    let mut outcome = outcome("bob");
    if codec.is_some() || matches!(by, EndedBy::Media(_)) {
        outcome.connected_after = Some(Duration::ZERO);
    }
    outcome.ended = Some(Ended {
        by,
        cause,
        reason: cause.reason(),
        peer_cause: None,
        display: None,
        duration: outcome.connected_after,
    });
    outcome.codecs = (codec, codec);
    outcome
}

#[test]
fn what_a_peer_sends_cannot_write_lines_of_its_own() {
    let mut outcome = outcome("\u{1b}[2Jbob\nalice: connected");
    outcome.add_digits("1\n2");
    assert_eq!(
        outcome.text(),
        "\u{fffd}[2Jbob\u{fffd}alice: connected: network failure\n  digits: 1\u{fffd}2\n"
    );
}

fn connected(codecs: (Option<Codec>, Option<Codec>)) -> Outcome {
    let mut outcome = outcome("bob");
    outcome.connected_after = Some(Duration::ZERO);
    outcome.ended = Some(Ended {
        by: EndedBy::Local,
        cause: Cause::NORMAL_CALL_CLEARING,
        reason: ReleaseCompleteReason::UndefinedReason,
        peer_cause: None,
        display: None,
        duration: Some(Duration::from_secs(1)),
    });
    outcome.codecs = codecs;
    outcome
}

pub(in crate::softphone) fn received(packets: u64) -> Stats {
    Stats {
        receive: Some(ReceiveStats {
            codec: Codec::PcmA,
            packets,
            octets: packets * 160,
            lost: 0,
            duplicates: 0,
            reordered: 0,
            jitter: Duration::ZERO,
            buffer: h323_media::jitter::Stats::default(),
            playout: h323_media::playout::Stats::default(),
            from: None,
            ssrc: None,
        }),
        ..Stats::default()
    }
}

/// A peer may have nothing to say; one that opens no channel cannot be spoken with. Either way it is said.
#[test]
fn a_call_in_which_nothing_came_says_so() {
    let codec = Some(Codec::PcmA);
    let silent = Some("the channel was open, but no packet came");
    for (codecs, stats, exit, sentence) in [
        (
            (None, None),
            None,
            Exit::NoMedia,
            Some("no channel was opened"),
        ),
        (
            (codec, None),
            None,
            Exit::Done,
            Some("the other side opened no channel"),
        ),
        ((None, codec), None, Exit::Done, silent),
        ((codec, codec), Some(received(0)), Exit::Done, silent),
        ((codec, codec), Some(received(1)), Exit::Done, None),
    ] {
        let mut outcome = connected(codecs);
        outcome.stats = stats;
        assert_eq!(outcome.exit(), exit, "{codecs:?}");
        let sentence = sentence.map(|why| format!("nothing was received: {why}"));
        let media = &outcome.json(exit)["media"];
        assert_eq!(media["nothing_received"].as_str(), sentence.as_deref());
        let heard = outcome.stats.as_ref().and_then(|stats| stats.receive);
        let heard = heard.is_some_and(|receive| receive.packets > 0);
        assert_eq!(media["r_factor"].is_number(), heard);
        assert_eq!(outcome.text().contains(", R factor about 94"), heard);
        let said = outcome.text().contains("\n  nothing was received: ");
        assert_eq!(said, sentence.is_some(), "{}", outcome.text());
    }
    let never_connected = outcome("bob").json(Exit::Network);
    assert_eq!(never_connected["media"]["nothing_received"], Value::Null);
}

#[test]
fn both_causes_are_shown_where_they_differ() {
    let mut outcome = connected((None, None));
    if let Some(ended) = &mut outcome.ended {
        ended.peer_cause = Some(Cause::NORMAL_UNSPECIFIED);
    }
    let json = outcome.json(Exit::Done);
    assert_eq!(json["ended"]["cause"], 16);
    assert_eq!(json["ended"]["peer_cause"], 31);
    assert!(
        outcome
            .text()
            .contains("the other side's Release Complete has cause 31"),
        "{}",
        outcome.text()
    );
}

#[test]
fn digits_have_a_ceiling() {
    let mut outcome = outcome("bob");
    for _ in 0..=MAX_DIGITS {
        outcome.add_digits("12");
    }
    outcome.heard = "3".to_owned();
    assert_eq!(outcome.digits().len(), MAX_DIGITS);
    assert!(outcome.digits().starts_with("1212"));
}

#[test]
fn what_is_only_recorded_is_media_too() {
    let mut outcome = connected((None, None));
    assert_eq!(outcome.exit(), Exit::NoMedia);
    let mut kept = Kept {
        session: 2,
        name: Some("H.264".to_owned()),
        path: Some("kept/call-1-session-2.rtp".into()),
        packets: 0,
        octets: 44,
        left_out: 4,
        error: Some("No space left on device".to_owned()),
    };
    outcome.handle_kept(vec![kept.clone()]);
    assert_eq!(outcome.exit(), Exit::NoMedia, "nothing came");
    kept.packets = 3;
    outcome.handle_kept(vec![kept]);
    assert_eq!(outcome.exit(), Exit::Done);
    let text = outcome.text();
    let line = "\n  recorded: session 2, H.264, 3 packets in kept/call-1-session-2.rtp; \
                4 left out, the disk is too slow; No space left on device\n";
    assert!(text.ends_with(line), "{text}");
    assert!(!text.contains("nothing was received"), "{text}");
    let recorded = &outcome.json(Exit::Done)["recorded"];
    assert_eq!(recorded[0]["left_out"], 4);
    assert_eq!(recorded[0]["file"], "kept/call-1-session-2.rtp");
}
