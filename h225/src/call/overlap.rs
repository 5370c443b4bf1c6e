//! A number in pieces (Q.931 sections 5.1.3 and 5.2.4): overlap sending and overlap receiving.
//!
//! The called side asks for more with Setup Acknowledge, the calling side sends digits in Informations, and either of them
//! may know when the number is whole: the calling side says Sending Complete, the called side says Call Proceeding. A number
//! to which nothing is added for T302 is taken to be whole.

use std::time::Instant;

use super::error::CommandError;
use super::event::Event;
use super::incoming::{Incoming, State as Called};
use super::outgoing::{Outgoing, State as Calling};
use crate::q931::ie::{CalledPartyNumber, Keypad, SendingComplete};
use crate::uuie::SignallingMessage;

/// Whether the calling side says that the number is whole.
fn is_complete(message: &SignallingMessage) -> bool {
    matches!(
        message.q931.elements.first::<SendingComplete>(),
        Ok(Some(SendingComplete))
    )
}

/// Whether the caller can send more digits than are in its Setup.
pub fn can_overlap_send(setup: &SignallingMessage) -> bool {
    let says_so = setup.setup().and_then(|body| body.can_overlap_send);
    says_so == Some(true) && !is_complete(setup)
}

/// The digits of an Information: of its Called Party Number, or else its keypad.
fn digits(message: &SignallingMessage) -> String {
    let elements = &message.q931.elements;
    if let Ok(Some(number)) = elements.first::<CalledPartyNumber>() {
        return number.0.digits().to_owned();
    }
    match elements.first::<Keypad>() {
        Ok(Some(keypad)) => keypad.as_str().to_owned(),
        Ok(None) | Err(_) => String::new(),
    }
}

impl Outgoing {
    /// INFO.request with the next digits of the number, and whether they are the last. Arms T304 anew.
    ///
    /// # Errors
    ///
    /// The called side has not asked for more digits, or no longer wants any.
    pub fn digits_request(
        &mut self,
        digits: &str,
        is_complete: bool,
        now: Instant,
    ) -> Result<(), CommandError> {
        let Calling::OverlapSending { .. } = self.state else {
            return Err(self.wrong_state("INFO.request with digits"));
        };
        self.leg.check_drained()?;
        let message = self.leg.call.digits(digits, is_complete);
        self.leg.send(message);
        self.state = Calling::OverlapSending {
            t304_expires_at: now + self.timers.t304,
        };
        Ok(())
    }
}

impl Incoming {
    /// MORE INFO.request: Setup Acknowledge, which asks for the rest of the number. Arms T302. [`Event::Digits`] follows.
    ///
    /// # Errors
    ///
    /// It is too late for that.
    pub fn more_info_request(&mut self, now: Instant) -> Result<(), CommandError> {
        let Called::CallPresent { connect_by } = self.state else {
            return Err(self.wrong_state("MORE INFO.request"));
        };
        let message = self.leg.call.setup_acknowledge();
        self.leg.send(message);
        self.state = Called::OverlapReceiving {
            connect_by,
            t302_expires_at: Some(now + self.timers.t302),
        };
        Ok(())
    }

    /// An Information in overlap receiving.
    pub(super) fn handle_digits(
        &mut self,
        message: &SignallingMessage,
        connect_by: Instant,
        now: Instant,
    ) {
        // Once whole, it stays so.
        let was_complete = matches!(
            self.state,
            Called::OverlapReceiving {
                t302_expires_at: None,
                ..
            }
        );
        let is_complete = is_complete(message) || was_complete;
        self.state = Called::OverlapReceiving {
            connect_by,
            t302_expires_at: (!is_complete).then(|| now + self.timers.t302),
        };
        self.leg.event(Event::Digits {
            digits: digits(message),
            is_complete,
        });
    }

    /// T302 may have expired: there will be no more digits.
    pub(super) fn overlap_timeout(&mut self, now: Instant) {
        if let Called::OverlapReceiving {
            t302_expires_at: expires_at @ Some(_),
            ..
        } = &mut self.state
            && expires_at.is_some_and(|expires_at| expires_at <= now)
        {
            *expires_at = None;
            self.leg.event(Event::Digits {
                digits: String::new(),
                is_complete: true,
            });
        }
    }
}

#[cfg(test)]
mod tests;
