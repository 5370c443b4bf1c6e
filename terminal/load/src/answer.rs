//! What a datagram says to which request.

use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::address::socket_addr;
use h323_messages::h225::{CallModel, RasMessage};
use h323_per::BmpString;
use h323_ras::message::{Kind, Procedure};
use h323_ras::{RasMessageExt, RequestSeqNum, decode};

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Of the request that it is to.
    pub(crate) number: RequestSeqNum,
    /// Its name: `RCF`, …
    pub(crate) name: &'static str,
    pub(crate) says: Says,
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// What was asked for is granted.
    Confirmed(Procedure, Granted),
    /// It is not, for this reason.
    Rejected(Procedure, String),
    /// It will take longer.
    InProgress,
}

/// What a confirmation has in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Granted {
    /// The identifier of an endpoint.
    Identifier(BmpString),
    /// Where a call goes that does not go through the gatekeeper.
    Direct(SocketAddr),
    /// Nothing that is looked at.
    Other,
}

/// What a datagram is, if it is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// No message.
    Malformed,
    /// A message that answers nothing.
    Unasked,
}

/// Reads a datagram.
pub(crate) fn read(octets: &Bytes) -> Result<Answer, NoAnswer> {
    let message = decode(octets).map_err(|_| NoAnswer::Malformed)?.message;
    let number = message.request_seq_num().ok_or(NoAnswer::Unasked)?;
    let name = message.name();
    let says = match message.kind() {
        Kind::Confirm(procedure) => Says::Confirmed(procedure, granted(message)),
        Kind::Reject(procedure) => Says::Rejected(procedure, reason(&message)),
        Kind::InProgress => Says::InProgress,
        Kind::Request(_)
        | Kind::Report
        | Kind::NotUnderstood
        | Kind::NonStandard
        | Kind::Unknown => return Err(NoAnswer::Unasked),
    };
    Ok(Answer { number, name, says })
}

fn granted(message: RasMessage) -> Granted {
    match message {
        RasMessage::RegistrationConfirm(confirm) => {
            Granted::Identifier(confirm.endpoint_identifier)
        }
        RasMessage::AdmissionConfirm(confirm) if confirm.call_model == CallModel::Direct => {
            match socket_addr(&confirm.dest_call_signal_address) {
                Ok(address) => Granted::Direct(address),
                Err(_) => Granted::Other,
            }
        }
        _ => Granted::Other,
    }
}

/// Why a request was refused, as the schema calls it.
fn reason(message: &RasMessage) -> String {
    let reason: &dyn std::fmt::Debug = match message {
        RasMessage::RegistrationReject(reject) => &reject.reject_reason,
        RasMessage::AdmissionReject(reject) => &reject.reject_reason,
        RasMessage::DisengageReject(reject) => &reject.reject_reason,
        RasMessage::LocationReject(reject) => &reject.reject_reason,
        _ => return String::new(),
    };
    let shown = format!("{reason:?}");
    // What a reason has in it is not part of its name.
    let name = shown.split(|c: char| !c.is_alphanumeric()).next();
    let mut letters = name.unwrap_or_default().chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion};
    use h323_messages::h225::{AdmissionRejectReason, RegistrationRejectReason};
    use h323_ras::encode;
    use h323_ras::message::registration::{self, RegistrationGrant};
    use h323_ras::message::{admission, disengage, other};

    use super::*;

    fn octets(mut message: RasMessage) -> Bytes {
        message.set_request_seq_num(RequestSeqNum::new(258).unwrap());
        encode(&message).unwrap()
    }

    #[test]
    fn a_confirmation_of_a_registration_has_an_identifier() {
        let name = GatekeeperIdentifier::new("zone").unwrap();
        let endpoint = EndpointIdentifier::new("e-1").unwrap();
        let confirm = registration::confirm(RegistrationGrant {
            version: ProtocolVersion::V4,
            gatekeeper_identifier: &name,
            endpoint_identifier: &endpoint,
            aliases: &[],
            call_signal_addresses: &[],
            time_to_live_secs: None,
            will_respond_to_irr: false,
            pre_granted: None,
        });
        let answer = read(&octets(confirm.unwrap())).unwrap();
        let granted = Granted::Identifier(endpoint.to_wire());
        assert_eq!(
            (answer.number.get(), answer.name, answer.says),
            (
                258,
                "RCF",
                Says::Confirmed(Procedure::Registration, granted)
            )
        );
    }

    #[test]
    fn a_refusal_has_the_name_of_its_reason() {
        let name = GatekeeperIdentifier::new("zone").unwrap();
        let reject = |reason| octets(registration::reject(ProtocolVersion::V4, &name, reason));
        for (octets, says) in [
            (
                reject(RegistrationRejectReason::ResourceUnavailable),
                Says::Rejected(Procedure::Registration, "resourceUnavailable".to_owned()),
            ),
            (
                reject(RegistrationRejectReason::DuplicateAlias(Box::default())),
                Says::Rejected(Procedure::Registration, "duplicateAlias".to_owned()),
            ),
            (
                octets(admission::reject(AdmissionRejectReason::RequestDenied)),
                Says::Rejected(Procedure::Admission, "requestDenied".to_owned()),
            ),
            (
                octets(disengage::confirm()),
                Says::Confirmed(Procedure::Disengage, Granted::Other),
            ),
        ] {
            assert_eq!(read(&octets).unwrap().says, says);
        }
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        assert_eq!(read(&Bytes::from_static(&[0x24])), Err(NoAnswer::Malformed));
        assert_eq!(
            read(&octets(other::not_understood(&Bytes::new()))),
            Err(NoAnswer::Unasked)
        );
    }
}
