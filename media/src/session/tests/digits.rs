//! Digits: as telephone events, as sound, and as both.

use super::*;
use crate::tone::dtmf;

fn digits(signs: &str) -> Vec<Digit> {
    signs.chars().filter_map(Digit::from_char).collect()
}

/// What a side has heard as sound.
fn tones(side: &pair::Side) -> String {
    let digits = side.events.iter().filter_map(|event| match event {
        Event::Tone(digit) => Some(digit.to_char()),
        _ => None,
    });
    digits.collect()
}

/// A pair of which the right side listens for tones.
fn listening(codec: Codec, faults: Faults) -> Pair {
    let (mut left, mut right) = (config(1, RIGHT), config(2, LEFT));
    left.send = Some(SendConfig {
        telephone_event: Some(101),
        ..SendConfig::new(codec)
    });
    right.receive = Some(ReceiveConfig {
        telephone_event: Some(101),
        detect_tones: true,
        ..ReceiveConfig::new(codec)
    });
    Pair::new(&left, &right, faults)
}

#[test]
fn digits_arrive_once_each_with_their_length() {
    let faults = Faults {
        loss: 0.1,
        duplication: 0.1,
        delay_ms: 20.0,
        jitter_ms: 10.0,
    };
    let mut pair = Pair::plain(faults);
    pair.left.script = speech(3, ms(5000), 8000);
    pair.run(ms(500));
    let digits: Vec<Digit> = "1221*#A".chars().filter_map(Digit::from_char).collect();
    for &digit in &digits {
        pair.left
            .session
            .send_digit(digit, ms(120), pair.now)
            .unwrap();
    }
    pair.run(ms(4500));
    let began: Vec<Digit> = pair
        .right
        .events
        .iter()
        .filter_map(|event| match event {
            Event::DigitBegan(digit) => Some(*digit),
            _ => None,
        })
        .collect();
    assert_eq!(began, digits);
    let ended: Vec<(Digit, Duration)> = pair
        .right
        .events
        .iter()
        .filter_map(|event| match event {
            Event::DigitEnded { digit, duration } => Some((*digit, *duration)),
            _ => None,
        })
        .collect();
    assert_eq!(
        ended,
        digits
            .iter()
            .map(|&digit| (digit, ms(120)))
            .collect::<Vec<_>>()
    );
    let stats = pair.stats().0.send.unwrap();
    assert_eq!((stats.digits, stats.packets), (7, 250));
}

#[test]
fn digits_are_heard_as_sound_in_the_place_of_what_is_said() {
    for codec in [Codec::PcmA, Codec::PcmU, Codec::G722] {
        for loss in [0.0, 0.01] {
            let faults = Faults {
                delay_ms: 20.0,
                jitter_ms: 10.0,
                loss,
                ..Faults::default()
            };
            let mut pair = listening(codec, faults);
            pair.left.script = speech(1, ms(4000), codec.format().sample_rate_hz);
            pair.run(ms(500));
            for digit in digits("1D5#") {
                let session = &mut pair.left.session;
                session.send_tone(digit, ms(120), pair.now).unwrap();
            }
            pair.run(ms(4000));
            assert_eq!(tones(&pair.right), "1D5#", "{codec}, {loss}");
            assert_eq!(pair.left.rtp_sent, 200, "the pace stays");
            assert_eq!(pair.stats().0.send.unwrap().digits, 4);
        }
    }
}

#[test]
fn a_digit_is_sent_as_sound_where_nothing_is_said() {
    let mut pair = listening(Codec::PcmA, Faults::default());
    pair.run(ms(300));
    for digit in digits("70") {
        let session = &mut pair.left.session;
        session.send_tone(digit, ms(100), pair.now).unwrap();
    }
    pair.run(ms(2000));
    assert_eq!(tones(&pair.right), "70");
    // Two times 180 ms.
    assert_eq!(pair.left.rtp_sent, 18);
}

#[test]
fn what_comes_as_event_and_as_sound_is_told_once() {
    let mut pair = listening(Codec::PcmA, Faults::default());
    // A gateway that leaves the sound in: it is about as long as the event.
    for digit in digits("42") {
        let sound = dtmf(&[digit], ms(150), ms(350), 8000);
        pair.left.script.extend(sound);
        pair.left
            .session
            .send_digit(digit, ms(60), pair.now)
            .unwrap();
        pair.run(ms(500));
    }
    pair.run(ms(500));
    let began: String = pair
        .right
        .events
        .iter()
        .filter_map(|event| match event {
            Event::DigitBegan(digit) => Some(digit.to_char()),
            _ => None,
        })
        .collect();
    assert_eq!((began.as_str(), tones(&pair.right).as_str()), ("42", ""));
    // The same digit as sound alone, later on, is another.
    pair.run(ECHO_WITHIN);
    pair.left
        .script
        .extend(dtmf(&digits("2"), ms(150), ms(350), 8000));
    pair.run(ms(1000));
    assert_eq!(tones(&pair.right), "2");
}

#[test]
fn what_comes_twice_is_told_once_though_the_sound_is_played_late() {
    let faults = Faults {
        delay_ms: 20.0,
        jitter_ms: 150.0,
        ..Faults::default()
    };
    let mut pair = listening(Codec::PcmA, faults);
    // The jitter buffer grows.
    pair.left.script = speech(1, ms(3000), 8000);
    pair.run(ms(3000));
    for digit in digits("4251") {
        pair.left
            .script
            .extend(dtmf(&[digit], ms(120), ms(80), 8000));
        pair.left
            .session
            .send_digit(digit, ms(40), pair.now)
            .unwrap();
        pair.run(ms(200));
    }
    pair.run(ms(1000));
    assert_eq!(tones(&pair.right), "");
}

#[test]
fn nobody_listens_for_tones_unasked() {
    let mut pair = Pair::plain(Faults::default());
    pair.left.script = dtmf(&digits("123"), ms(150), ms(100), 8000);
    pair.run(ms(2000));
    assert_eq!(tones(&pair.right), "");
}

#[test]
fn sound_of_digits_has_a_ceiling() {
    let now = epoch();
    let mut session = session(&config(1, RIGHT), now);
    let digit = digits("5")[0];
    let mut queued = Duration::ZERO;
    // Far longer than any digit may be.
    while session.send_tone(digit, ms(60_000), now).is_ok() {
        queued += MAX_DIGIT_DURATION;
        assert!(queued <= MAX_QUEUED_TONES + MAX_DIGIT_DURATION);
    }
    assert_eq!(session.send_tone(digit, ms(1), now), Err(Misuse::TonesFull));
    session.close_send();
    assert_eq!(
        session.send_tone(digit, ms(1), now),
        Err(Misuse::NotSending)
    );
}

#[test]
fn frames_that_pass_through_have_no_room_for_tones() {
    let mut raw = config(1, RIGHT);
    raw.send = Some(SendConfig::new(Codec::Raw(RawCodec::Gsm)));
    let now = epoch();
    let mut session = session(&raw, now);
    assert_eq!(
        session.send_tone(digits("5")[0], ms(100), now),
        Err(Misuse::NoEncoder(Codec::Raw(RawCodec::Gsm)))
    );
}
