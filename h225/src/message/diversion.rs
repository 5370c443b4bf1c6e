//! A call that is to go elsewhere: the Facility that says so, sent by the called side or a gatekeeper to the caller
//! (H.225.0 section 7.4.1).

use std::net::SocketAddr;

use h323_messages::h225::{AliasAddress, FacilityReason, H323MessageBody};

use super::{CallContext, MAX_ALIASES, facility};
use crate::address::{AddressError, socket_addr, transport_address};
use crate::identifiers::ConferenceIdentifier;
use crate::uuie::SignallingMessage;

/// Why a call is to go elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiversionReason {
    /// callForwarded: the called user takes calls there.
    CallForwarded,
    /// routeCallToGatekeeper: the gatekeeper wants to see the call.
    RouteCallToGatekeeper,
    /// routeCallToMC: the call becomes part of a conference, which is held there.
    RouteCallToMc,
}

/// Where a call is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diversion {
    /// Why.
    pub reason: DiversionReason,
    /// The address of call signalling, if it is said.
    pub address: Option<SocketAddr>,
    /// Who is to be called there, or whose address is to be found out. At most [`MAX_ALIASES`]; empty if it is not said.
    pub aliases: Vec<AliasAddress>,
    /// The conference to join, with routeCallToMC.
    pub conference: Option<ConferenceIdentifier>,
}

impl Diversion {
    /// Reads it from a message; `None` if that is no Facility which asks for a diversion, or says neither where to nor to
    /// whom.
    pub fn read(message: &SignallingMessage) -> Option<Self> {
        let H323MessageBody::Facility(body) = message.body() else {
            return None;
        };
        let reason = match body.reason {
            FacilityReason::CallForwarded => DiversionReason::CallForwarded,
            FacilityReason::RouteCallToGatekeeper => DiversionReason::RouteCallToGatekeeper,
            FacilityReason::RouteCallToMc => DiversionReason::RouteCallToMc,
            _ => return None,
        };
        let address = body.alternative_address.as_ref();
        let address = address.and_then(|address| match socket_addr(address) {
            Ok(address) => Some(address),
            Err(error) => {
                tracing::debug!(%error, "alternative address ignored");
                None
            }
        });
        let aliases = body
            .alternative_alias_address
            .as_deref()
            .unwrap_or_default();
        let diversion = Self {
            reason,
            address,
            aliases: aliases.iter().take(MAX_ALIASES).cloned().collect(),
            conference: match reason {
                DiversionReason::RouteCallToMc => body.conference_id.map(ConferenceIdentifier),
                DiversionReason::CallForwarded | DiversionReason::RouteCallToGatekeeper => None,
            },
        };
        (diversion.address.is_some() || !diversion.aliases.is_empty()).then_some(diversion)
    }

    /// The message.
    ///
    /// # Errors
    ///
    /// The address names no host or no port.
    pub fn message(&self, call: &CallContext) -> Result<SignallingMessage, AddressError> {
        let reason = match self.reason {
            DiversionReason::CallForwarded => FacilityReason::CallForwarded,
            DiversionReason::RouteCallToGatekeeper => FacilityReason::RouteCallToGatekeeper,
            DiversionReason::RouteCallToMc => FacilityReason::RouteCallToMc,
        };
        let mut body = facility::uuie(call, reason);
        body.alternative_address = self.address.map(transport_address).transpose()?;
        body.alternative_alias_address =
            (!self.aliases.is_empty()).then(|| self.aliases.iter().cloned().collect());
        if let Some(conference) = self.conference {
            body.conference_id = Some(conference.0);
        }
        let body = H323MessageBody::Facility(Box::new(body));
        Ok(facility::message(call, body))
    }
}

#[cfg(test)]
mod tests {
    use super::super::FacilityContents;
    use super::super::testing::{context, octets};
    use super::*;
    use crate::address::user_alias;
    use crate::cause::Cause;

    fn diversion(reason: DiversionReason) -> Diversion {
        Diversion {
            reason,
            address: Some("192.0.2.9:1720".parse().unwrap()),
            aliases: vec![user_alias("4711").unwrap(), user_alias("bob").unwrap()],
            conference: (reason == DiversionReason::RouteCallToMc)
                .then_some(ConferenceIdentifier([0x0c; 16])),
        }
    }

    #[test]
    fn what_is_said_is_read() {
        for reason in [
            DiversionReason::CallForwarded,
            DiversionReason::RouteCallToGatekeeper,
            DiversionReason::RouteCallToMc,
        ] {
            for address in [None, diversion(reason).address] {
                let said = Diversion {
                    address,
                    ..diversion(reason)
                };
                let message = said.message(&context()).unwrap();
                octets(&message);
                assert_eq!(Diversion::read(&message), Some(said));
            }
        }
    }

    #[test]
    fn without_a_destination_or_for_another_reason_there_is_none() {
        let nowhere = Diversion {
            address: None,
            aliases: Vec::new(),
            ..diversion(DiversionReason::CallForwarded)
        };
        let message = nowhere.message(&context()).unwrap();
        assert_eq!(Diversion::read(&message), None);
        let message = FacilityContents::StartH245.message(&context(), None);
        assert_eq!(Diversion::read(&message), None);
        let message = context().release_complete(Cause::NORMAL_CALL_CLEARING, None, None);
        assert_eq!(Diversion::read(&message), None);
    }

    #[test]
    fn no_more_aliases_are_read_than_of_a_setup() {
        let many = Diversion {
            aliases: vec![user_alias("1").unwrap(); MAX_ALIASES + 1],
            ..diversion(DiversionReason::CallForwarded)
        };
        let message = many.message(&context()).unwrap();
        let read = Diversion::read(&message).unwrap();
        assert_eq!(read.aliases.len(), MAX_ALIASES);
    }

    #[test]
    fn an_address_of_nobody_is_not_sent() {
        let nobody = Diversion {
            address: Some("0.0.0.0:1720".parse().unwrap()),
            ..diversion(DiversionReason::CallForwarded)
        };
        assert!(nobody.message(&context()).is_err());
    }
}
