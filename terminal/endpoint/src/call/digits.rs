//! Digits and other keys of a user, in both directions: which way they go, and what is told of those that come.

use std::time::{Duration, Instant};

use h323_h225::q931::ie::Keypad;
use h323_h245::UserInput;

use super::{Call, State};
use crate::error::CommandError;
use crate::event::{DigitMethod, Event};

/// What stands for a hook flash among the signals of H.245.
const HOOK_FLASH: char = '!';

impl Call {
    /// Sends digits.
    pub(crate) fn send_digits(
        &mut self,
        digits: &str,
        now: Instant,
    ) -> Result<DigitMethod, CommandError> {
        let State::Connected = self.state else {
            return Err(self.wrong_state("send digits"));
        };
        let method = self.digit_method().ok_or(CommandError::NoWayForDigits)?;
        let is_sent = match method {
            DigitMethod::TelephoneEvent { .. } | DigitMethod::InBand => true,
            DigitMethod::Signal | DigitMethod::Alphanumeric => {
                self.control.send_digits(method, digits)
            }
            DigitMethod::Keypad => self.send_keys(digits, now),
        };
        self.settle(now);
        if is_sent {
            Ok(method)
        } else {
            Err(CommandError::NoWayForDigits)
        }
    }

    fn digit_method(&self) -> Option<DigitMethod> {
        let theirs = self.control.session.peer_capabilities().user_input();
        let telephone_event = theirs
            .telephone_event
            .map(|payload_type| DigitMethod::TelephoneEvent { payload_type });
        let control = self.control.is_up();
        match self.options.digits {
            Some(DigitMethod::TelephoneEvent { .. }) => telephone_event,
            Some(method @ (DigitMethod::Signal | DigitMethod::Alphanumeric)) => {
                control.then_some(method)
            }
            Some(method @ (DigitMethod::Keypad | DigitMethod::InBand)) => Some(method),
            // Fast start without H.245: only call signalling is there.
            None if !control => telephone_event.or(Some(DigitMethod::Keypad)),
            None => telephone_event
                .or(theirs.signal.then_some(DigitMethod::Signal))
                // Every H.323 terminal takes it, announced or not.
                .or(Some(DigitMethod::Alphanumeric)),
        }
    }

    /// One message for each key: chan_ooh323 reads no more than the first of several.
    fn send_keys(&mut self, keys: &str, now: Instant) -> bool {
        keys.chars().all(|key| {
            let keypad = Keypad::new(key.encode_utf8(&mut [0; 4]));
            let is_sent = self.leg.information_request(&keypad, now).is_ok();
            self.settle(now);
            is_sent
        })
    }

    /// Sends a hook flash, which has no other way than a signal of H.245.
    pub(crate) fn flash(&mut self, now: Instant) -> Result<(), CommandError> {
        let theirs = self.control.session.peer_capabilities().user_input();
        if !theirs.hookflash && !theirs.signal {
            return Err(CommandError::NoWayForDigits);
        }
        let input = UserInput::Signal {
            signal: HOOK_FLASH,
            duration: None,
        };
        self.send_input(&input, "flash", now)
    }

    /// Says how long the key is pressed that was sent last as a signal.
    pub(crate) fn hold_key(
        &mut self,
        duration: Duration,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.send_input(&UserInput::SignalUpdate { duration }, "hold a key", now)
    }

    fn send_input(
        &mut self,
        input: &UserInput,
        command: &'static str,
        now: Instant,
    ) -> Result<(), CommandError> {
        let State::Connected = self.state else {
            return Err(self.wrong_state(command));
        };
        let sent = self.control.is_up() && self.control.session.user_input(input).is_ok();
        self.settle(now);
        if sent {
            Ok(())
        } else {
            Err(CommandError::NoWayForDigits)
        }
    }

    pub(super) fn handle_user_input(&mut self, input: &UserInput) {
        match input {
            UserInput::Alphanumeric(text) => self.digits(text, None),
            UserInput::Signal { signal, duration } => {
                self.digits(signal.encode_utf8(&mut [0; 4]), *duration);
            }
            UserInput::SignalUpdate { duration } => {
                let (call, duration) = (self.id, *duration);
                self.event(Event::KeyHeld { call, duration });
            }
        }
    }

    /// The peer's user pressed keys.
    pub(super) fn digits(&mut self, digits: &str, duration: Option<Duration>) {
        let call = self.id;
        if !digits.is_empty() {
            let digits = digits.to_owned();
            self.event(Event::Digits {
                call,
                digits,
                duration,
            });
        }
    }
}
