//! Whether calls went as their users wanted them to, where the network lets them.

use std::time::Duration;

use h323_endpoint::{AdmissionFailure, CallOptions, EndedBy};
use h323_messages::h225::AdmissionRejectReason;

use super::{Aim, Decision, Play, Weather};
use crate::sim::check::{CallKey, Record};

/// How long digits may be under way, on a network that loses nothing.
const DIGITS_WITHIN: Duration = Duration::from_secs(3);
/// How long an answered call may be without media, on a network that is fast.
const MEDIA_SOON: Duration = Duration::from_secs(4);

impl Play {
    /// All calls are over: did they go as they should?
    pub(super) fn judge(&self) {
        for (key, record) in self.ledger.calls() {
            assert!(!record.is_alive(), "{key:?} never ended");
            if record.is_outgoing && self.weather < Weather::Stormy {
                self.judge_call(key, record);
            }
        }
        if self.weather < Weather::Stormy {
            for (node, user) in &self.users {
                assert_eq!(user.calls_left, 0, "{node:?} did not come to call");
            }
        }
    }

    fn judge_call(&self, key: CallKey, record: &Record) {
        let (_, ended) = record.ended.as_ref().expect("it is over");
        let hung_up = record.hung_up_at.is_some();
        let partner = record.partner.and_then(|partner| {
            let decision = self.decisions.get(&partner)?;
            Some((self.ledger.get(partner)?, *decision))
        });
        if let EndedBy::NotAdmitted(failure) = &ended.by {
            let AdmissionFailure::Rejected { reason, .. } = failure else {
                panic!("{key:?}: {failure:?}");
            };
            let expected = match self.aims[&key] {
                Aim::Nobody => AdmissionRejectReason::CalledPartyNotRegistered,
                Aim::Endpoint(_) => AdmissionRejectReason::RequestDenied,
            };
            assert_eq!(*reason, expected, "{key:?}");
            let may_be_denied = self.zone.layout().bandwidth.is_some();
            assert!(may_be_denied || self.aims[&key] == Aim::Nobody, "{key:?}");
            return;
        }
        let Some((partner, decision)) = partner else {
            // H.245 may be faster than the gatekeeper of the called side.
            let hopeless = match self.aims[&key] {
                Aim::Endpoint(called) => {
                    let answering = &self.zone.endpoint(called).config().answering;
                    !have_common_codec(&record.options, answering)
                }
                Aim::Nobody => false,
            };
            assert!(hung_up || hopeless, "{key:?} did not arrive: {ended:?}");
            return;
        };
        let (_, partner_ended) = partner.ended.as_ref().expect("it is over");
        let both = || format!("{key:?}: {record:?} {decision:?} {partner:?}");
        match decision {
            _ if hung_up && record.connected_at.is_none() => {}
            // H.245 may find out before the called user decides.
            _ if !have_common_codec(&record.options, &partner.options) => {
                assert!(!record.had_media && !partner.had_media, "{}", both());
            }
            Decision::Reject(cause) => {
                assert!(matches!(ended.by, EndedBy::Peer(_)), "{}", both());
                assert_eq!(ended.cause, cause, "{}", both());
                assert_eq!(partner_ended.by, EndedBy::Local, "{}", both());
            }
            Decision::Accept => {
                let media_time = match self.weather {
                    Weather::Perfect => MEDIA_SOON,
                    _ => crate::sim::check::MEDIA_WITHIN,
                };
                let ends = [&ended.by, &partner_ended.by];
                let is_by_user = ends.iter().any(|by| **by == EndedBy::Local)
                    && ends
                        .iter()
                        .all(|by| matches!(by, EndedBy::Local | EndedBy::Peer(_)));
                assert!(is_by_user, "{}", both());
                let hang_ups = [record, partner]
                    .into_iter()
                    .filter_map(|side| side.hung_up_at);
                let lasted = record
                    .connected_at
                    .zip(hang_ups.min())
                    .map(|(from, to)| to.saturating_duration_since(from));
                let has_media = record.had_media && partner.had_media;
                let too_short = lasted.is_some_and(|lasted| lasted < media_time);
                assert!(has_media || too_short, "{}", both());
            }
            // T310 or T301 of the caller, or the caller's patience.
            Decision::Ignore => {
                let by = [&ended.by, &partner_ended.by];
                let expired = by.iter().any(|by| matches!(by, EndedBy::Timer(_)));
                let given_up = by.contains(&&EndedBy::Local);
                assert!(expired || given_up, "{}", both());
            }
        }
    }

    /// A call is about to end: the digits have arrived.
    pub(super) fn check_digits(&self, key: CallKey) {
        if self.weather == Weather::Stormy || self.is_ending(key) {
            return;
        }
        let Some(record) = self.ledger.get(key) else {
            return;
        };
        let Some((partner_key, partner)) = record
            .partner
            .and_then(|key| Some((key, self.ledger.get(key)?)))
        else {
            return;
        };
        for (from, to, key) in [(record, partner, key), (partner, record, partner_key)] {
            let sent_at = self.digits_at.get(&key);
            if sent_at.is_none_or(|at| self.now() - *at >= DIGITS_WITHIN) {
                assert_eq!(from.digits_sent, to.digits_received, "digits of {key:?}");
            }
        }
    }
}

fn have_common_codec(one: &CallOptions, two: &CallOptions) -> bool {
    let mut codecs = one.audio.iter().map(|format| format.codec);
    codecs.any(|codec| two.audio.iter().any(|format| format.codec == codec))
}
