//! Why a call ended, in one sentence that names the message, whose it was, and the cause.

use h323_endpoint::{AdmissionFailure, EndMessage, Ended, EndedBy, MediaFailure, Timer};
use h323_h225::address::printable;
use h323_h225::call::h245_transport;
use h323_messages::h225::ReleaseCompleteReason;

use super::outcome::Direction;
use crate::station::name_of;

/// The sentence. Who answers a call with its end refuses it.
pub fn sentence(ended: &Ended, direction: Direction) -> String {
    let verb = |answers: Direction| match direction == answers && ended.duration.is_none() {
        true => "refused",
        false => "ended",
    };
    let what = match &ended.by {
        EndedBy::Local
            if direction == Direction::Incoming
                && ended.reason == ReleaseCompleteReason::FacilityCallDeflection =>
        {
            "we sent the call elsewhere with Facility, and ended it with Release Complete"
                .to_owned()
        }
        EndedBy::Local => format!(
            "we {} the call with Release Complete",
            verb(Direction::Incoming)
        ),
        EndedBy::Peer(EndMessage::ReleaseComplete) => {
            format!(
                "the other side {} the call with Release Complete",
                verb(Direction::Outgoing)
            )
        }
        EndedBy::Peer(EndMessage::EndSession) => {
            "the other side ended H.245 with endSessionCommand, but sent no Release Complete"
                .to_owned()
        }
        EndedBy::Gatekeeper(reason) => format!(
            "the gatekeeper ended the call with disengageRequest ({})",
            name_of(reason)
        ),
        EndedBy::NotAdmitted(failure) => not_admitted(failure),
        EndedBy::Timer(timer) => expired(*timer).to_owned(),
        EndedBy::ConnectFailed(failure) => {
            format!("our Setup could not be sent, for no connection came about: {failure}")
        }
        EndedBy::ConnectionLost(reason) => {
            format!("the connection of the other side ended without Release Complete: {reason}")
        }
        EndedBy::Media(failure) => {
            format!(
                "we ended the call with Release Complete, for {}",
                no_media(failure)
            )
        }
        EndedBy::NeededFeature => {
            "the other side's Connect does not have a feature (H.460.1) that our Setup needs"
                .to_owned()
        }
        EndedBy::Diversions { limit } => {
            format!("the other side sent the call elsewhere with Facility more than {limit} times")
        }
        EndedBy::Unencodable => {
            "we could not encode a message of ours: something given is too long for it".to_owned()
        }
    };
    let cause = format!("cause {}, reason {}", ended.cause, name_of(&ended.reason));
    let theirs = match ended.peer_cause {
        Some(cause) => format!("; the other side's Release Complete has cause {cause}"),
        None => String::new(),
    };
    let shown = match &ended.display {
        Some(display) => format!("; the other side shows \"{}\"", printable(display)),
        None => String::new(),
    };
    format!("{what}; {cause}{theirs}{shown}")
}

fn not_admitted(failure: &AdmissionFailure) -> String {
    match failure {
        AdmissionFailure::Rejected { reason, .. } => format!(
            "the gatekeeper refused the call with admissionReject ({})",
            name_of(reason)
        ),
        AdmissionFailure::NoAnswer => {
            "the gatekeeper did not answer our admissionRequest".to_owned()
        }
        AdmissionFailure::NotUnderstood => {
            "the gatekeeper does not know our admissionRequest (unknownMessageResponse)".to_owned()
        }
        AdmissionFailure::Address(error) => {
            format!("the admissionConfirm of the gatekeeper has an address of no use: {error}")
        }
        AdmissionFailure::Unregistered => {
            "the gatekeeper ended our registration before it answered our admissionRequest"
                .to_owned()
        }
    }
}

fn expired(timer: Timer) -> &'static str {
    match timer {
        Timer::T301 => "the other side sent no Connect while it was alerting: T301 expired",
        Timer::T303 => "the other side did not answer our Setup: T303 expired",
        Timer::T304 => "the other side did not answer the digits of our Information: T304 expired",
        Timer::T310 => "the other side sent nothing after its Call Proceeding: T310 expired",
        Timer::Establishment => "we sent no Connect in all the time that a caller waits",
    }
}

/// What is wrong, whose fault it is, and with which message.
fn no_media(failure: &MediaFailure) -> String {
    match failure {
        MediaFailure::NoCommonMode(why) => {
            format!("the other side's terminalCapabilitySet has nothing for us: {why}")
        }
        MediaFailure::Refused => {
            "the other side refused every channel of ours with openLogicalChannelReject".to_owned()
        }
        MediaFailure::Transport(h245_transport::Failure::Closed) => {
            "the other side's H.245 connection ended without endSessionCommand".to_owned()
        }
        MediaFailure::Transport(h245_transport::Failure::Unreachable) => {
            "the other side's h245Address cannot be reached, and we can offer none".to_owned()
        }
        MediaFailure::NoTransport => {
            "the other side has neither sent an h245Address nor used ours".to_owned()
        }
        MediaFailure::Capabilities => {
            "the other side refused our terminalCapabilitySet, or did not answer it".to_owned()
        }
        MediaFailure::Flood => {
            "the other side sends more messages of H.245 than anyone needs".to_owned()
        }
        MediaFailure::MasterSlave => {
            "the other side and we could not agree in masterSlaveDetermination".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use h323_endpoint::{Cause, NoCommonMode};
    use h323_h225::transport::{CloseReason, ConnectFailure};
    use h323_messages::h225::{AdmissionRejectReason, DisengageReason};

    use super::*;

    /// One of each, so that a new way to end has to be added here, and a line to the table below.
    fn count(by: &EndedBy) -> usize {
        match by {
            EndedBy::Local => 0,
            EndedBy::Peer(EndMessage::ReleaseComplete) => 1,
            EndedBy::Peer(EndMessage::EndSession) => 2,
            EndedBy::Gatekeeper(_) => 3,
            EndedBy::NotAdmitted(AdmissionFailure::Rejected { .. }) => 4,
            EndedBy::NotAdmitted(AdmissionFailure::NoAnswer) => 5,
            EndedBy::NotAdmitted(AdmissionFailure::NotUnderstood) => 6,
            EndedBy::NotAdmitted(AdmissionFailure::Address(_)) => 7,
            EndedBy::NotAdmitted(AdmissionFailure::Unregistered) => 8,
            EndedBy::Timer(Timer::T301) => 9,
            EndedBy::Timer(Timer::T303) => 10,
            EndedBy::Timer(Timer::T304) => 11,
            EndedBy::Timer(Timer::T310) => 12,
            EndedBy::Timer(Timer::Establishment) => 13,
            EndedBy::ConnectFailed(_) => 14,
            EndedBy::ConnectionLost(_) => 15,
            EndedBy::Media(MediaFailure::NoCommonMode(_)) => 16,
            EndedBy::Media(MediaFailure::Refused) => 17,
            EndedBy::Media(MediaFailure::Transport(h245_transport::Failure::Closed)) => 18,
            EndedBy::Media(MediaFailure::Transport(h245_transport::Failure::Unreachable)) => 19,
            EndedBy::Media(MediaFailure::NoTransport) => 20,
            EndedBy::Media(MediaFailure::Capabilities) => 21,
            EndedBy::Media(MediaFailure::Flood) => 22,
            EndedBy::Media(MediaFailure::MasterSlave) => 23,
            EndedBy::Unencodable => 24,
            EndedBy::NeededFeature => 25,
            EndedBy::Diversions { .. } => 26,
        }
    }

    fn ended(by: EndedBy) -> Ended {
        Ended {
            by,
            cause: Cause::USER_BUSY,
            reason: ReleaseCompleteReason::InConf,
            peer_cause: None,
            display: None,
            duration: None,
        }
    }

    #[test]
    fn every_end_has_a_sentence_with_message_side_and_cause() {
        let media = EndedBy::Media;
        let rejected = AdmissionFailure::Rejected {
            reason: AdmissionRejectReason::CalledPartyNotRegistered,
            call_signal_address: None,
        };
        let none_in_common = NoCommonMode {
            ours: Vec::new(),
            rejected: Vec::new(),
        };
        let bad_address = h323_h225::address::transport_address("0.0.0.0:0".parse().unwrap());
        let bad_address = AdmissionFailure::Address(bad_address.unwrap_err());
        // How it ended; the message and the side that the sentence has to name.
        let ends = [
            (EndedBy::Local, "Release Complete", "we "),
            (
                EndedBy::Peer(EndMessage::ReleaseComplete),
                "Release Complete",
                "other side",
            ),
            (
                EndedBy::Peer(EndMessage::EndSession),
                "endSessionCommand",
                "other side",
            ),
            (
                EndedBy::Gatekeeper(DisengageReason::ForcedDrop),
                "disengageRequest (forcedDrop)",
                "gatekeeper",
            ),
            (
                EndedBy::NotAdmitted(rejected),
                "admissionReject (calledPartyNotRegistered)",
                "gatekeeper",
            ),
            (
                EndedBy::NotAdmitted(AdmissionFailure::NoAnswer),
                "admissionRequest",
                "gatekeeper",
            ),
            (
                EndedBy::NotAdmitted(AdmissionFailure::NotUnderstood),
                "unknownMessageResponse",
                "gatekeeper",
            ),
            (
                EndedBy::NotAdmitted(bad_address),
                "admissionConfirm",
                "gatekeeper",
            ),
            (
                EndedBy::NotAdmitted(AdmissionFailure::Unregistered),
                "admissionRequest",
                "gatekeeper",
            ),
            (EndedBy::Timer(Timer::T301), "Connect", "other side"),
            (EndedBy::Timer(Timer::T303), "Setup", "other side"),
            (EndedBy::Timer(Timer::T304), "Information", "other side"),
            (EndedBy::Timer(Timer::T310), "Call Proceeding", "other side"),
            (EndedBy::Timer(Timer::Establishment), "Connect", "we "),
            (
                EndedBy::ConnectFailed(ConnectFailure::Refused),
                "Setup",
                "our ",
            ),
            (
                EndedBy::ConnectionLost(CloseReason::Broken),
                "Release Complete",
                "other side",
            ),
            (
                media(MediaFailure::NoCommonMode(none_in_common)),
                "terminalCapabilitySet",
                "other side",
            ),
            (
                media(MediaFailure::Refused),
                "openLogicalChannelReject",
                "other side",
            ),
            (
                media(MediaFailure::Transport(h245_transport::Failure::Closed)),
                "endSessionCommand",
                "other side",
            ),
            (
                media(MediaFailure::Transport(
                    h245_transport::Failure::Unreachable,
                )),
                "h245Address",
                "other side",
            ),
            (
                media(MediaFailure::NoTransport),
                "h245Address",
                "other side",
            ),
            (
                media(MediaFailure::Capabilities),
                "terminalCapabilitySet",
                "other side",
            ),
            (
                media(MediaFailure::Flood),
                "messages of H.245",
                "other side",
            ),
            (
                media(MediaFailure::MasterSlave),
                "masterSlaveDetermination",
                "other side",
            ),
            (EndedBy::Unencodable, "message of ours", "we "),
            (EndedBy::NeededFeature, "Connect", "other side"),
            (EndedBy::Diversions { limit: 5 }, "Facility", "other side"),
        ];
        let mut said = Vec::new();
        for (place, (by, message, side)) in ends.into_iter().enumerate() {
            assert_eq!(count(&by), place);
            let sentence = sentence(&ended(by), Direction::Outgoing);
            assert!(sentence.contains(message), "{sentence}");
            assert!(sentence.contains(side), "{sentence}");
            assert!(
                sentence.ends_with("; cause 17 (user busy), reason inConf"),
                "{sentence}"
            );
            assert!(!said.contains(&sentence), "{sentence}");
            said.push(sentence);
        }
        assert_eq!(said.len(), 27);
    }

    #[test]
    fn a_call_is_refused_by_whom_it_was_for() {
        for (by, direction, connected, expected) in [
            (EndedBy::Local, Direction::Incoming, false, "we refused "),
            (EndedBy::Local, Direction::Incoming, true, "we ended "),
            (EndedBy::Local, Direction::Outgoing, false, "we ended "),
            (
                EndedBy::Peer(EndMessage::ReleaseComplete),
                Direction::Outgoing,
                false,
                "the other side refused ",
            ),
            (
                EndedBy::Peer(EndMessage::ReleaseComplete),
                Direction::Outgoing,
                true,
                "the other side ended ",
            ),
            (
                EndedBy::Peer(EndMessage::ReleaseComplete),
                Direction::Incoming,
                false,
                "the other side ended ",
            ),
        ] {
            let ended = Ended {
                duration: connected.then_some(Duration::ZERO),
                ..ended(by)
            };
            assert!(sentence(&ended, direction).starts_with(expected));
        }
    }

    #[test]
    fn what_the_other_side_adds_is_told_on_the_same_line() {
        let ended = Ended {
            by: EndedBy::Local,
            cause: Cause::NORMAL_CALL_CLEARING,
            reason: ReleaseCompleteReason::UndefinedReason,
            peer_cause: Some(Cause::NORMAL_UNSPECIFIED),
            display: Some("good\nbye".to_owned()),
            duration: Some(Duration::from_secs(1)),
        };
        assert_eq!(
            sentence(&ended, Direction::Incoming),
            "we ended the call with Release Complete; cause 16 (normal call clearing), reason undefinedReason; \
             the other side's Release Complete has cause 31 (normal, unspecified); \
             the other side shows \"good\u{fffd}bye\""
        );
    }
}
