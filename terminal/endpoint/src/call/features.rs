//! What the two sides of a call need, want and can do beyond the base (H.460.1).

use std::time::Instant;

use h323_h225::message::Features;
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::ReleaseCompleteReason;

use super::Call;
use crate::event::{EndedBy, Event};

impl Call {
    /// An answer of the called side may say what it can do of what our Setup said. Its words count, with what they say of
    /// each.
    pub(super) fn note_features(&mut self, message: &SignallingMessage) {
        let known = self.features.len();
        for theirs in Features::read(message).iter() {
            let is_ours = self
                .options
                .features
                .iter()
                .any(|ours| ours.id == theirs.id);
            let is_known = self.features.iter().any(|known| known.id == theirs.id);
            if is_ours && !is_known {
                self.features.push(theirs.clone());
            }
        }
        if self.features.len() > known {
            let (call, features) = (self.id, self.features.clone());
            self.event(Event::Features { call, features });
        }
    }

    /// Whether the called side, which has answered, can do what we need. If not, the call ends.
    pub(super) fn check_features(&mut self, now: Instant) -> bool {
        if self.options.features.unknown(&self.features).is_empty() {
            return true;
        }
        self.ended_by.get_or_insert(EndedBy::NeededFeature);
        let reason = ReleaseCompleteReason::NeededFeatureNotSupported;
        self.release_now(Cause::from_reason(&reason), Some(reason), now);
        false
    }
}
