//! A number that comes in pieces, and the small messages of a call: how it gets on, what is to be known about it, where
//! it stands.

use std::time::Instant;

use h323_h225::address::user_alias;
use h323_h225::q931::ie::{NotificationIndicator, ProgressDescription};

use super::leg::Leg;
use super::{Call, State};
use crate::error::CommandError;
use crate::event::Event;
use crate::limits::MAX_NUMBER;

impl Call {
    /// The next digits of the number that we call.
    pub(crate) fn dial(
        &mut self,
        digits: &str,
        is_complete: bool,
        now: Instant,
    ) -> Result<(), CommandError> {
        let sent = match &mut self.leg {
            Leg::Calling(machine) => machine.digits_request(digits, is_complete, now).is_ok(),
            Leg::Answering(_) => false,
        };
        self.settle(now);
        if sent {
            Ok(())
        } else {
            Err(self.wrong_state("dial more digits"))
        }
    }

    /// Digits of the number that is called came in.
    pub(super) fn handle_digits(&mut self, digits: &str, is_complete: bool) {
        let State::Collecting(offered) = &mut self.state else {
            return;
        };
        let room = MAX_NUMBER.saturating_sub(offered.number.chars().count());
        offered.number.extend(digits.chars().take(room));
        let (call, digits) = (self.id, offered.number.clone());
        self.event(Event::Dialled {
            call,
            digits,
            is_complete,
        });
        if is_complete {
            self.take_number();
        }
    }

    /// Our user knows that the number is whole.
    pub(crate) fn proceed(&mut self, now: Instant) -> Result<(), CommandError> {
        let State::Collecting(_) = self.state else {
            return Err(self.wrong_state("proceed"));
        };
        self.take_number();
        self.settle(now);
        Ok(())
    }

    fn take_number(&mut self) {
        let state = std::mem::replace(&mut self.state, State::Over);
        let State::Collecting(mut offered) = state else {
            self.state = state;
            return;
        };
        if let Ok(alias) = user_alias(&offered.number) {
            offered.incoming.called = vec![alias];
        }
        self.screen(offered);
    }

    /// Something may be heard, or the call leaves what we know about.
    pub(crate) fn progress(
        &mut self,
        description: ProgressDescription,
        now: Instant,
    ) -> Result<(), CommandError> {
        let sent = match (&self.state, &mut self.leg) {
            (State::Offered(_), Leg::Answering(machine)) => {
                machine.progress_request(description).is_ok()
            }
            _ => false,
        };
        self.settle(now);
        if sent {
            Ok(())
        } else {
            Err(self.wrong_state("say how the call gets on"))
        }
    }

    /// The peer's user may want to know this.
    pub(crate) fn notify(
        &mut self,
        notification: NotificationIndicator,
        now: Instant,
    ) -> Result<(), CommandError> {
        let sent = !self.state.is_ending() && self.leg.notify_request(notification).is_ok();
        self.settle(now);
        if sent {
            Ok(())
        } else {
            Err(self.wrong_state("notify"))
        }
    }

    /// Asks where the call stands at the peer.
    pub(crate) fn inquire(&mut self, now: Instant) -> Result<(), CommandError> {
        let sent = !self.state.is_ending() && self.leg.status_inquiry_request(now).is_ok();
        self.settle(now);
        if sent {
            Ok(())
        } else {
            Err(self.wrong_state("ask for the status"))
        }
    }
}
