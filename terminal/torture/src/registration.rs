//! A valid registration, so that a gatekeeper looks at what registered endpoints alone may ask.

use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::identifiers::EndpointIdentifier;
use h323_messages::h225::RasMessage;
use h323_ras::RequestSeqNum;

use crate::{ras, setup};

/// An RRQ, and what its answer says.
#[derive(Clone, Debug)]
pub struct RasRegistration {
    number: RequestSeqNum,
    datagram: Bytes,
}

/// What a gatekeeper makes of an RRQ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// RCF: the endpoint is registered under this name.
    Registered(EndpointIdentifier),
    /// RRJ: it is not.
    Refused,
}

impl RasRegistration {
    /// The RRQ of this number, from this address: with an identifier, it prolongs the registration that has it.
    pub fn new(number: u32, from: SocketAddr, identifier: Option<&EndpointIdentifier>) -> Self {
        let number = RequestSeqNum::new(number as u16).unwrap_or(RequestSeqNum::MIN);
        let datagram = setup::encoded(&ras::rrq(number, from, identifier));
        Self { number, datagram }
    }

    /// The RRQ.
    pub fn datagram(&self) -> &Bytes {
        &self.datagram
    }

    /// What a datagram says of it. `None` if it is no answer to this RRQ.
    pub fn standing(&self, datagram: &Bytes) -> Option<Standing> {
        match h323_ras::decode(datagram).ok()?.message {
            RasMessage::RegistrationConfirm(rcf) if rcf.request_seq_num == self.number.get() => {
                let identifier = EndpointIdentifier::from_wire(&rcf.endpoint_identifier);
                Some(Standing::Registered(identifier))
            }
            RasMessage::RegistrationReject(rrj) if rrj.request_seq_num == self.number.get() => {
                Some(Standing::Refused)
            }
            _ => None,
        }
    }
}

/// The octets of a case, made for one identifier, with another one of the same length in its place: PER aligns the
/// characters of identifiers.
pub fn renamed(octets: &Bytes, from: &EndpointIdentifier, to: &EndpointIdentifier) -> Bytes {
    let units = |identifier: &EndpointIdentifier| -> Vec<u8> {
        let wire = identifier.to_wire();
        wire.code_units().flat_map(u16::to_be_bytes).collect()
    };
    let (from, to) = (units(from), units(to));
    if from == to || from.len() != to.len() || from.is_empty() {
        return octets.clone();
    }
    let mut renamed = octets.to_vec();
    let mut at = 0;
    while let Some(found) = renamed[at..]
        .windows(from.len())
        .position(|part| part == from)
    {
        at += found;
        renamed[at..at + to.len()].copy_from_slice(&to);
        at += to.len();
    }
    renamed.into()
}

#[cfg(test)]
mod tests {
    use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
    use h323_messages::h225::RegistrationRejectReason;
    use h323_ras::RasMessageExt;
    use h323_ras::message::registration;

    use super::*;
    use crate::{Case, ras_suite, ras_suite_of};

    fn identifier(text: &str) -> EndpointIdentifier {
        EndpointIdentifier::new(text).expect("it is short")
    }

    #[test]
    fn only_the_answer_to_the_same_request_counts() {
        let rrq = RasRegistration::new(7, setup::SIGNALLING, None);
        let (version, name) = (
            ProtocolVersion::V4,
            GatekeeperIdentifier::new("zone").unwrap(),
        );
        let given = identifier("given");
        let rcf = registration::confirm(registration::RegistrationGrant {
            version,
            gatekeeper_identifier: &name,
            endpoint_identifier: &given,
            aliases: &[],
            call_signal_addresses: &[],
            time_to_live_secs: None,
            will_respond_to_irr: false,
            pre_granted: None,
        });
        let rrj = registration::reject(version, &name, RegistrationRejectReason::InvalidAlias);
        let says = |mut message: RasMessage, number| {
            message.set_request_seq_num(RequestSeqNum::new(number).expect("it is not 0"));
            rrq.standing(&setup::encoded(&message))
        };
        let rcf = rcf.unwrap();
        assert_eq!(says(rcf.clone(), 7), Some(Standing::Registered(given)));
        assert_eq!(says(rcf, 8), None);
        assert_eq!(says(rrj.clone(), 7), Some(Standing::Refused));
        assert_eq!(says(rrj, 8), None);
        assert_eq!(rrq.standing(rrq.datagram()), None);
        assert_eq!(rrq.standing(&Bytes::from_static(b"noise")), None);
    }

    #[test]
    fn a_case_is_the_same_but_for_the_identifier() {
        let [one, two] = ["0123456789abcdef", "fedcba9876543210"].map(identifier);
        let (first, second) = (ras_suite_of(&one), ras_suite_of(&two));
        // Numbers and names are those of the list, whatever the name and its length.
        let names = |cases: &[Case]| -> Vec<_> {
            (cases.iter())
                .map(|case| (case.number, case.name.clone()))
                .collect()
        };
        assert!(names(&first) == names(&ras_suite()));
        assert_eq!(first.len(), second.len());
        let (mut changed, mut exceptions) = (0, 0);
        for (first, second) in first.iter().zip(&second) {
            assert_eq!((first.number, first.group), (second.number, second.group));
            assert_eq!(first.name, second.name);
            changed += u32::from(first.octets != second.octets);
            let is_same = renamed(&first.octets, &one, &two) == second.octets;
            // What is exceptional may be the identifier, or that the message ends within it.
            exceptions += u32::from(!is_same);
            assert!(
                is_same || !first.name.ends_with(":unchanged"),
                "{}",
                first.name
            );
        }
        assert!(
            changed > 1000 && 20 * exceptions < changed,
            "{exceptions} of {changed}"
        );
    }
}
