//! One call at the desk.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use h323_endpoint::{CommandError, DigitMethod, Event};

use super::live::Levels;
use super::outcome::{Direction, Outcome};
use crate::conversation::Conversation;

/// How often digits are tried while the peer has not said how it takes them.
pub(super) const DIGIT_INTERVAL: Duration = Duration::from_millis(200);

/// How long digits are tried for.
pub(super) const DIGITS_WITHIN: Duration = Duration::from_secs(10);

/// One call.
pub(super) struct Line {
    pub(super) outcome: Outcome,
    pub(super) direction: Direction,
    /// The other end of its signalling, if that is known.
    pub(super) remote: Option<IpAddr>,
    /// Where its media is taken.
    pub(super) local: IpAddr,
    pub(super) conversation: Option<Conversation>,
    /// Our user has taken it.
    pub(super) is_accepted: bool,
    pub(super) recording: Option<PathBuf>,
    pub(super) hang_up_at: Option<Instant>,
    pub(super) digits: Option<WaitingDigits>,
    pub(super) levels: Levels,
}

/// Digits that the peer has not yet said how to take.
pub(super) struct WaitingDigits {
    pub(super) keys: String,
    pub(super) try_at: Instant,
    pub(super) until: Instant,
}

impl Line {
    /// Whether it waits for our user to answer it.
    pub(super) fn waits(&self) -> bool {
        self.direction == Direction::Incoming && !self.is_accepted
    }

    /// When something is to be done about it.
    pub(super) fn wake_at(&self) -> Option<Instant> {
        let digits_at = self.digits.as_ref().map(|digits| digits.try_at);
        self.hang_up_at.into_iter().chain(digits_at).min()
    }

    /// Does what an event of this call means for what is told of it, and for its sound.
    pub(super) fn handle_event(&mut self, event: &Event, now: Instant) {
        if let Event::Rerouted { address, .. } = event {
            self.remote = address.map(|address| address.ip());
            // What was to be of the call with the one before.
            self.hang_up_at = None;
            self.digits = None;
        }
        self.outcome.handle_event(event, now);
        if let Some(conversation) = &mut self.conversation {
            conversation.handle_event(event, self.remote);
            self.outcome.handle_codecs(conversation.codecs());
        }
    }

    /// Looks at how its sound goes.
    pub(super) async fn look(&mut self) {
        let Some(conversation) = &self.conversation else {
            return;
        };
        if let Some(glimpse) = conversation.glimpse().await {
            self.levels.heard_db = glimpse.heard_db;
            self.levels.said_db = glimpse.said_db;
            self.outcome.handle_glimpse(glimpse);
        }
    }

    /// Whether something may come of which nothing is heard.
    pub(super) fn records(&self) -> bool {
        (self.conversation.as_ref()).is_some_and(Conversation::has_further)
    }

    /// Says silence, or no longer does.
    pub(super) fn mute(&mut self, muted: bool) -> Result<(), String> {
        let conversation =
            (self.conversation.as_ref()).ok_or_else(|| "the call is not answered".to_owned())?;
        conversation.mute(muted);
        self.levels.is_muted = muted;
        Ok(())
    }

    /// Whether digits wait to be sent.
    pub(super) fn presses(&self) -> bool {
        self.digits.is_some()
    }

    /// Keeps digits to be sent from now on.
    pub(super) fn press(&mut self, keys: &str, now: Instant) -> Result<(), String> {
        if !self.outcome.was_connected() {
            return Err("the call is not answered".to_owned());
        }
        match &mut self.digits {
            Some(waiting) => {
                let both = format!("{}{keys}", waiting.keys);
                waiting.keys = super::words::digits(&both)?;
            }
            None => {
                self.digits = Some(WaitingDigits {
                    keys: keys.to_owned(),
                    try_at: now,
                    until: now + DIGITS_WITHIN,
                });
            }
        }
        Ok(())
    }

    /// What became of digits that were tried. The sentence says why they will never be sent.
    pub(super) fn handle_tried(
        &mut self,
        mut digits: WaitingDigits,
        result: Result<DigitMethod, CommandError>,
        now: Instant,
    ) -> Result<(), String> {
        match result {
            Ok(method) => {
                match (method, &mut self.conversation) {
                    (DigitMethod::TelephoneEvent { payload_type }, Some(conversation)) => {
                        conversation.send_digits(&digits.keys, payload_type);
                    }
                    (DigitMethod::InBand, Some(conversation)) => {
                        conversation.say_digits(&digits.keys);
                    }
                    _ => {}
                }
                Ok(())
            }
            Err(_) if now < digits.until => {
                digits.try_at = now + DIGIT_INTERVAL;
                self.digits = Some(digits);
                Ok(())
            }
            Err(error) => Err(format!("digits not sent: {error}")),
        }
    }

    /// Ends its sound, and notes how that went.
    pub(super) async fn close(&mut self) {
        if let Some(conversation) = self.conversation.take() {
            let codecs = conversation.codecs();
            let (media, kept) = conversation.close().await;
            self.outcome.handle_media(codecs, media);
            self.outcome.handle_kept(kept);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use h323_endpoint::limits::MAX_DIGITS;

    use super::*;

    fn line(direction: Direction) -> Line {
        let now = h323_net::clock::Clock::system().now();
        Line {
            outcome: Outcome::new("bob", direction, now),
            direction,
            remote: None,
            local: Ipv4Addr::LOCALHOST.into(),
            conversation: None,
            is_accepted: false,
            recording: None,
            hang_up_at: None,
            digits: None,
            levels: Levels::default(),
        }
    }

    #[test]
    fn digits_wait_up_to_a_number_and_for_a_time() {
        let mut line = line(Direction::Outgoing);
        let began = line.outcome.began_at();
        let unanswered = Err("the call is not answered".to_owned());
        assert_eq!(line.press("1", began), unanswered);
        assert_eq!(line.mute(true), unanswered);
        line.outcome.answer(Duration::ZERO);
        line.press("1", began).unwrap();
        assert_eq!(line.wake_at(), Some(began));
        line.press(&"2".repeat(MAX_DIGITS - 1), began).unwrap();
        let full = line.press("3", began);
        assert_eq!(full, Err(format!("more than {MAX_DIGITS} digits")));
        let mut now = began;
        let mut tries = 0;
        let failed = loop {
            let digits = line.digits.take().unwrap();
            assert_eq!(digits.keys.len(), MAX_DIGITS);
            tries += 1;
            if let Err(why) = line.handle_tried(digits, Err(CommandError::NoWayForDigits), now) {
                break why;
            }
            now = line.wake_at().unwrap();
        };
        assert_eq!(tries, 51);
        assert_eq!(
            failed,
            "digits not sent: there is no way to send digits to this peer now"
        );
        assert!(line.digits.is_none());
    }

    #[test]
    fn only_calls_of_others_wait_to_be_answered() {
        assert!(line(Direction::Incoming).waits());
        assert!(!line(Direction::Outgoing).waits());
        let mut taken = line(Direction::Incoming);
        taken.is_accepted = true;
        assert!(!taken.waits());
    }
}
