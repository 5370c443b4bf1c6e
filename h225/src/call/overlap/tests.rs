use std::time::Instant;

use h323_messages::h225::EndpointType;
use proptest::prelude::*;

use super::super::event::{Event, Output};
use super::super::testing::{call, origin, secs};
use super::super::{CommandError, Timers};
use super::*;
use crate::identifiers::{CallIdentifier, ProtocolVersion};
use crate::message::Setup;
use crate::q931::ie::{CallState, ProgressDescription};
use crate::q931::{Flag, MessageType};

/// Both sides of a call whose number comes in pieces, and what each has told.
struct Pair {
    caller: Outgoing,
    callee: Incoming,
    start: Instant,
    now: Instant,
    told: Vec<Event>,
    sent: Vec<SignallingMessage>,
}

impl Pair {
    fn new(can_overlap_send: bool) -> Self {
        let start = origin();
        let mut caller = Outgoing::new(call(Flag::FromOriginator), Timers::default());
        let setup = Setup {
            can_overlap_send,
            ..Setup::new(EndpointType::default())
        };
        caller.setup_request(&setup, start).unwrap();
        let Output::Send(setup) = caller.poll_output(start) else {
            panic!("a Setup");
        };
        assert_eq!(super::can_overlap_send(&setup), can_overlap_send);
        let callee = Incoming::new(
            &setup,
            EndpointType::default(),
            ProtocolVersion::V4,
            CallIdentifier([0; 16]),
            Timers::default(),
            start,
        )
        .unwrap();
        Self {
            caller,
            callee,
            start,
            now: start,
            told: Vec::new(),
            sent: Vec::new(),
        }
    }

    /// A pair in overlap sending and receiving.
    fn overlapping() -> Self {
        let mut pair = Self::new(true);
        pair.callee.more_info_request(pair.now).unwrap();
        pair.settle();
        assert_eq!(pair.told, [Event::MoreDigitsWanted]);
        assert_eq!(pair.callee.call_state(), CallState::OVERLAP_RECEIVING);
        assert_eq!(pair.caller.call_state(), CallState::OVERLAP_SENDING);
        pair.told.clear();
        pair
    }

    fn settle(&mut self) {
        loop {
            let (to_caller, output) = match self.callee.poll_output(self.now) {
                Output::Timeout(_) => match self.caller.poll_output(self.now) {
                    Output::Timeout(_) => return,
                    output => (false, output),
                },
                output => (true, output),
            };
            match output {
                Output::Send(message) => {
                    self.sent.push((*message).clone());
                    let message = SignallingMessage::decode(&message.encode().unwrap()).unwrap();
                    if to_caller {
                        self.caller.handle_message(message, self.now).unwrap();
                    } else {
                        self.callee.handle_message(message, self.now).unwrap();
                    }
                }
                Output::Event(event) => self.told.push(event),
                Output::Timeout(_) => unreachable!(),
            }
        }
    }

    fn dial(&mut self, digits: &str, is_complete: bool) {
        self.caller
            .digits_request(digits, is_complete, self.now)
            .unwrap();
        self.settle();
    }

    fn wait(&mut self, seconds: u64) {
        self.now += secs(seconds);
        self.callee.handle_timeout(self.now);
        self.caller.handle_timeout(self.now);
        self.settle();
    }
}

fn digits(digits: &str, is_complete: bool) -> Event {
    Event::Digits {
        digits: digits.to_owned(),
        is_complete,
    }
}

#[test]
fn the_caller_says_when_the_number_is_whole() {
    let mut pair = Pair::overlapping();
    pair.dial("47", false);
    pair.dial("1", false);
    pair.dial("1", true);
    assert_eq!(
        pair.told,
        [digits("47", false), digits("1", false), digits("1", true)]
    );
    pair.wait(20);
    assert_eq!(pair.told.len(), 3, "T302 has nothing to wait for");
    // Elements stand in the order of their identifiers: Sending Complete before Called Party Number.
    let last = pair.sent.last().unwrap();
    assert_eq!(last.message_type(), MessageType::Information);
    let octets = last.encode().unwrap();
    assert_eq!(octets[5..10], [0xa1, 0x70, 2, 0x81, b'1']);
    pair.callee.proceeding_request().unwrap();
    pair.settle();
    assert!(matches!(pair.told.last(), Some(Event::Proceeding(_))));
    assert_eq!(
        pair.caller.digits_request("1", false, pair.now),
        Err(CommandError::State {
            command: "INFO.request with digits",
            state: "outgoing call proceeding"
        })
    );
}

#[test]
fn the_called_side_takes_silence_for_the_end_of_the_number() {
    let mut pair = Pair::overlapping();
    for piece in ["4", "7"] {
        pair.wait(14);
        pair.dial(piece, false);
    }
    assert_eq!(pair.callee.poll_timeout(), Some(pair.now + secs(15)));
    pair.told.clear();
    pair.wait(15);
    assert_eq!(pair.told, [digits("", true)]);
    pair.wait(5);
    assert_eq!(pair.told.len(), 1, "once");
    pair.callee.alerting_request(None).unwrap();
    pair.settle();
    assert!(matches!(pair.told.last(), Some(Event::Alerting(_))));
}

#[test]
fn a_caller_that_adds_nothing_gives_up_after_t304() {
    let mut pair = Pair::overlapping();
    pair.wait(29);
    pair.dial("1", false);
    pair.wait(29);
    assert!(!pair.caller.is_released());
    pair.wait(1);
    assert!(pair.caller.is_released() && pair.callee.is_released());
    assert_eq!(pair.callee.poll_timeout(), None);
}

#[test]
fn the_called_side_waits_no_longer_than_for_an_answer() {
    let mut pair = Pair::overlapping();
    while pair.now - pair.start < Timers::default().establishment {
        pair.dial("1", false);
        pair.wait(10);
    }
    assert!(pair.callee.is_released());
}

#[test]
fn who_has_said_all_at_once_is_not_asked_for_more() {
    let pair = Pair::new(false);
    let mut setup = Setup {
        can_overlap_send: true,
        ..Setup::new(EndpointType::default())
    }
    .message(pair.caller.call())
    .unwrap();
    assert!(can_overlap_send(&setup));
    setup.q931.elements.set(&SendingComplete);
    assert!(!can_overlap_send(&setup));
}

#[test]
fn keys_count_as_digits_until_the_number_is_whole() {
    let mut pair = Pair::overlapping();
    pair.caller
        .information_request(&Keypad::new("5"), pair.now)
        .unwrap();
    pair.settle();
    assert_eq!(pair.told, [digits("5", false)]);
    pair.callee.connect_request().unwrap();
    pair.settle();
    pair.caller
        .information_request(&Keypad::new("5"), pair.now)
        .unwrap();
    pair.settle();
    assert!(matches!(pair.told.last(), Some(Event::Information(_))));
}

#[test]
fn a_dial_tone_and_a_second_acknowledgement_change_nothing() {
    let mut pair = Pair::overlapping();
    let deadline = pair.caller.poll_timeout();
    pair.now += secs(5);
    let progress = ProgressDescription::IN_BAND_INFORMATION;
    pair.callee.progress_request(progress).unwrap();
    pair.settle();
    assert!(matches!(pair.told.last(), Some(Event::Progress(_))));
    let again = call(Flag::ToOriginator).setup_acknowledge();
    pair.caller.handle_message(again, pair.now).unwrap();
    pair.settle();
    assert_eq!(pair.told.last(), Some(&Event::MoreDigitsWanted));
    assert_eq!(pair.caller.poll_timeout(), deadline, "no more time");
    assert_eq!(pair.caller.call_state(), CallState::OVERLAP_SENDING);
    pair.dial("1", true);
    assert_eq!(pair.told.last(), Some(&digits("1", true)));
    pair.dial("2", false);
    assert_eq!(pair.told.last(), Some(&digits("2", true)), "it stays whole");
    assert!(pair.callee.poll_timeout().unwrap() > pair.now + secs(60));
}

proptest! {
    #[test]
    fn a_number_arrives_whole_in_whatever_pieces(pieces in prop::collection::vec("[0-9*#]{1,8}", 1..12)) {
        let mut pair = Pair::overlapping();
        for (index, piece) in pieces.iter().enumerate() {
            pair.dial(piece, index + 1 == pieces.len());
        }
        let mut number = String::new();
        let mut whole = 0;
        for event in &pair.told {
            let Event::Digits { digits, is_complete } = event else {
                panic!("{event:?}");
            };
            number += digits;
            whole += usize::from(*is_complete);
        }
        prop_assert_eq!(number, pieces.concat());
        prop_assert_eq!(whole, 1);
    }
}
