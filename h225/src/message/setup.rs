//! Setup: a call is wanted (H.225.0 section 7.3.10).

use std::net::SocketAddr;

use h323_messages::h225::{
    AliasAddress, CallType, ConferenceGoal, EndpointIdentifier, EndpointType, H323MessageBody,
    SetupUuie,
};
use h323_per::Octets;

use super::{CallContext, Features, Presented};
use crate::address::{AddressError, alias_digits, transport_address, user_alias};
use crate::q931::MessageType;
use crate::q931::ie::{
    BearerCapability, CalledPartyNumber, CallingPartyNumber, Display, PartyNumber,
};
use crate::uuie::SignallingMessage;

/// A call that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setup {
    /// What we are.
    pub source_info: EndpointType,
    /// What we are called. The first number goes as Calling Party Number as well.
    pub source_aliases: Vec<AliasAddress>,
    /// Whether we may be shown to the called user, and who vouches for us, if that is to be said.
    pub caller: Option<Presented>,
    /// What we need, want and can do.
    pub features: Features,
    /// Where we take call signalling.
    pub source_address: Option<SocketAddr>,
    /// Whom the call is for. The first number goes as Called Party Number as well.
    pub destination_aliases: Vec<AliasAddress>,
    /// Where the called side takes call signalling.
    pub destination_address: Option<SocketAddr>,
    /// Our name at the gatekeeper that routes the call.
    pub endpoint_identifier: Option<EndpointIdentifier>,
    /// What to tell the called user about us.
    pub display: Option<Display>,
    /// What kind of connection the call needs.
    pub bearer_capability: BearerCapability,
    /// Fast-start elements in the order of our preference; none if channels are to be opened by H.245.
    pub fast_start: Vec<Octets>,
    /// Whether the called side may send media only after its Connect.
    pub media_wait_for_connect: bool,
    /// Whether digits may follow, if the called side asks for them.
    pub can_overlap_send: bool,
    /// Whether the conference is there already, and is joined.
    pub joins: bool,
}

impl Setup {
    /// A telephone call with nothing but what is mandatory.
    pub fn new(source_info: EndpointType) -> Self {
        Self {
            source_info,
            source_aliases: Vec::new(),
            caller: None,
            features: Features::default(),
            source_address: None,
            destination_aliases: Vec::new(),
            destination_address: None,
            endpoint_identifier: None,
            display: None,
            bearer_capability: BearerCapability::SPEECH,
            fast_start: Vec::new(),
            media_wait_for_connect: false,
            can_overlap_send: false,
            joins: false,
        }
    }

    /// The message.
    ///
    /// # Errors
    ///
    /// One of the addresses names no host or no port.
    pub fn message(&self, call: &CallContext) -> Result<SignallingMessage, AddressError> {
        let mut body = SetupUuie {
            protocol_identifier: call.version.to_wire(),
            source_address: some(&self.source_aliases)
                .map(<[_]>::iter)
                .map(|list| list.cloned().collect()),
            source_info: self.source_info.clone(),
            destination_address: some(&self.destination_aliases)
                .map(<[_]>::iter)
                .map(|list| list.cloned().collect()),
            dest_call_signal_address: self
                .destination_address
                .map(transport_address)
                .transpose()?,
            conference_id: call.conference_identifier.0,
            conference_goal: match self.joins {
                true => ConferenceGoal::Join,
                false => ConferenceGoal::Create,
            },
            call_type: CallType::PointToPoint,
            source_call_signal_address: self.source_address.map(transport_address).transpose()?,
            call_identifier: Some(call.guid()),
            fast_start: some(&self.fast_start).map(<[_]>::to_vec),
            media_wait_for_connect: Some(self.media_wait_for_connect),
            can_overlap_send: Some(self.can_overlap_send),
            endpoint_identifier: self.endpoint_identifier.clone(),
            multiple_calls: Some(false),
            maintain_connection: Some(false),
            ..SetupUuie::default()
        };
        self.features.set(&mut body);
        if let Some(caller) = self.caller {
            let (presentation, screening) = caller.indicators();
            body.presentation_indicator = Some(presentation);
            body.screening_indicator = Some(screening);
        }
        let mut message = call.message(MessageType::Setup, H323MessageBody::Setup(Box::new(body)));
        let elements = &mut message.q931.elements;
        elements.set(&self.bearer_capability);
        if let Some(display) = &self.display {
            elements.set(display);
        }
        if let Some(digits) = self.source_aliases.iter().find_map(alias_digits) {
            elements.set(&CallingPartyNumber(match self.caller {
                Some(caller) => caller.number(digits),
                None => PartyNumber::new(digits),
            }));
        }
        if let Some(digits) = self.destination_aliases.iter().find_map(alias_digits) {
            elements.set(&CalledPartyNumber::new(digits));
        }
        Ok(message)
    }
}

fn some<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

/// The most aliases of either party that are looked at.
pub const MAX_ALIASES: usize = 128;

/// Whom a Setup is for: its `destinationAddress`, otherwise its Called Party Number.
pub fn called_party(setup: &SignallingMessage) -> Vec<AliasAddress> {
    let aliases = setup
        .setup()
        .and_then(|body| body.destination_address.as_deref());
    let number = || {
        setup
            .q931
            .elements
            .first::<CalledPartyNumber>()
            .ok()
            .flatten()
    };
    party(aliases, || {
        number().and_then(|number| user_alias(number.0.digits()).ok())
    })
}

/// Whom a Setup is from: its `sourceAddress`, otherwise its Calling Party Number.
pub fn calling_party(setup: &SignallingMessage) -> Vec<AliasAddress> {
    let aliases = setup
        .setup()
        .and_then(|body| body.source_address.as_deref());
    let number = || {
        setup
            .q931
            .elements
            .first::<CallingPartyNumber>()
            .ok()
            .flatten()
    };
    party(aliases, || {
        number().and_then(|number| user_alias(number.0.digits()).ok())
    })
}

fn party(
    aliases: Option<&[AliasAddress]>,
    number: impl FnOnce() -> Option<AliasAddress>,
) -> Vec<AliasAddress> {
    match aliases {
        Some(aliases) if !aliases.is_empty() => aliases.iter().take(MAX_ALIASES).cloned().collect(),
        _ => number().into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, endpoint, octets};
    use super::*;
    use crate::address::alias;

    #[test]
    fn the_mandatory_fields_and_no_others() {
        let message = Setup::new(endpoint()).message(&context()).unwrap();
        let octets = octets(&message);
        assert_eq!(
            octets[..10],
            [0x08, 0x02, 0x12, 0x34, 0x05, 0x04, 3, 0x80, 0x90, 0xa3]
        );
        let body = message.setup().unwrap();
        assert_eq!(
            (body.media_wait_for_connect, body.can_overlap_send),
            (Some(false), Some(false))
        );
        assert_eq!(
            (body.multiple_calls, body.maintain_connection),
            (Some(false), Some(false))
        );
        assert_eq!(message.call_identifier(), Some(context().call_identifier));
        assert_eq!(
            (body.fast_start.as_ref(), body.source_address.as_ref()),
            (None, None)
        );
    }

    #[test]
    fn numbers_go_as_information_elements_too() {
        let setup = Setup {
            source_aliases: vec![alias("alice").unwrap(), alias("1001").unwrap()],
            destination_aliases: vec![alias("600").unwrap()],
            display: Some(Display::new("alice")),
            source_address: Some("192.0.2.1:1720".parse().unwrap()),
            ..Setup::new(endpoint())
        };
        let message = setup.message(&context()).unwrap();
        let elements = b"\x28\x05alice\x6c\x05\x811001\x70\x04\x81600\x7e";
        assert_eq!(octets(&message)[10..10 + elements.len()], *elements);
        assert_eq!(called_party(&message), setup.destination_aliases);
        assert_eq!(calling_party(&message), setup.source_aliases);
    }

    #[test]
    fn the_party_number_stands_in_for_missing_aliases() {
        let mut message = Setup::new(endpoint()).message(&context()).unwrap();
        assert_eq!(called_party(&message), []);
        message.q931.elements.set(&CalledPartyNumber::new("600"));
        message.q931.elements.set(&CallingPartyNumber::new("17"));
        assert_eq!(called_party(&message), [alias("600").unwrap()]);
        assert_eq!(calling_party(&message), [alias("17").unwrap()]);
    }

    #[test]
    fn an_address_of_nobody_is_not_sent() {
        let setup = Setup {
            source_address: Some("0.0.0.0:1720".parse().unwrap()),
            ..Setup::new(endpoint())
        };
        assert!(matches!(
            setup.message(&context()),
            Err(AddressError::Unspecified { .. })
        ));
    }

    #[test]
    fn aliases_have_a_ceiling() {
        let setup = Setup {
            destination_aliases: vec![alias("bob").unwrap(); MAX_ALIASES + 1],
            ..Setup::new(endpoint())
        };
        assert_eq!(
            called_party(&setup.message(&context()).unwrap()).len(),
            MAX_ALIASES
        );
    }
}
