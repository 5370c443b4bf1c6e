//! Asking where a call stands at the peer (Q.931 section 5.8.10): Status Inquiry, T322, and once more.

use std::time::{Duration, Instant};

use super::event::Event;
use super::leg::Leg;

/// How often an inquiry is sent before it is given up. Q.931 leaves that open.
const ATTEMPTS: u8 = 2;

/// Our inquiry, while it is not answered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Inquiry {
    t322: Duration,
    t322_expires_at: Instant,
    sent: u8,
}

impl Leg {
    /// Sends a Status Inquiry, and arms T322. One that is under way begins anew.
    pub(super) fn inquire(&mut self, t322: Duration, now: Instant) {
        self.inquiry = Some(Inquiry {
            t322,
            t322_expires_at: now + t322,
            sent: 1,
        });
        let message = self.call.status_inquiry();
        self.send(message);
    }

    /// When T322 expires.
    pub(super) fn t322_expires_at(&self) -> Option<Instant> {
        self.inquiry.map(|inquiry| inquiry.t322_expires_at)
    }

    /// T322 may have expired: the peer is asked again, or the owner is told. The call goes on either way.
    pub(super) fn inquiry_timeout(&mut self, now: Instant) {
        let Some(inquiry) = self
            .inquiry
            .as_mut()
            .filter(|inquiry| inquiry.t322_expires_at <= now)
        else {
            return;
        };
        if inquiry.sent >= ATTEMPTS {
            self.inquiry = None;
            return self.event(Event::StatusUnknown);
        }
        inquiry.sent += 1;
        inquiry.t322_expires_at = now + inquiry.t322;
        let message = self.call.status_inquiry();
        self.send(message);
    }
}

#[cfg(test)]
mod tests;
