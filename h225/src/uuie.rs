//! Call signalling messages whole: the Q.931 part and the H323-UserInformation in its User-user element.

use bytes::Bytes;
use h323_messages::h225::{
    FacilityReason, H323MessageBody, H323UserInformation, H323UuPdu, ReleaseCompleteReason,
    SetupUuie, TransportAddress,
};
use h323_per::Octets;

use crate::cause::Cause;
use crate::error::{MessageError, SendError};
use crate::identifiers::{CallIdentifier, ProtocolVersion};
use crate::q931::ie::{CauseElement, InformationElement, UserUser};
use crate::q931::{CallReference, Identifier, Message, MessageType};

/// The most fast-start elements of a message that are looked at; with more, the message has none.
pub const MAX_FAST_START: usize = 64;
/// The most tunnelled H.245 messages of one message that are looked at.
pub const MAX_H245_CONTROL: usize = 32;

/// A message and the octets it came in. Who passes a message on unchanged passes on the octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The payload of the frame.
    pub octets: Bytes,
    /// What it says.
    pub message: SignallingMessage,
}

impl Received {
    /// Reads the payload of a frame.
    ///
    /// # Errors
    ///
    /// See [`SignallingMessage::decode`].
    pub fn decode(octets: Bytes) -> Result<Self, MessageError> {
        let message = SignallingMessage::decode(&octets)?;
        Ok(Self { octets, message })
    }
}

/// A call signalling message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignallingMessage {
    /// The Q.931 part. Its User-user element is empty and marks the place where [`encode`](Self::encode) writes
    /// `user_information`.
    pub q931: Message,
    /// H.225.0's own part.
    pub user_information: H323UserInformation,
}

impl SignallingMessage {
    /// A message with a body and no information elements but the one that carries it.
    pub fn new(
        message_type: MessageType,
        call_reference: CallReference,
        body: H323MessageBody,
    ) -> Self {
        let mut q931 = Message::new(message_type, call_reference);
        q931.elements
            .set_contents(Identifier::USER_USER, Bytes::new());
        let h323_uu_pdu = H323UuPdu {
            h323_message_body: body,
            ..H323UuPdu::default()
        };
        let user_information = H323UserInformation {
            h323_uu_pdu,
            ..H323UserInformation::default()
        };
        Self {
            q931,
            user_information,
        }
    }

    /// Reads the payload of a frame. Octets after the H323-UserInformation, which an Avaya telephone leaves, are ignored.
    ///
    /// # Errors
    ///
    /// The octets are no Q.931 message, or its User-user element is missing or holds no H323-UserInformation. In the
    /// second case the error carries the Q.931 message: a Release Complete ends the call all the same.
    pub fn decode(octets: &Bytes) -> Result<Self, MessageError> {
        let mut q931 = Message::decode(octets)?;
        let user_user = match q931.elements.first::<UserUser>() {
            Ok(Some(UserUser(octets))) => octets,
            Ok(None) => {
                return Err(MessageError::UserUserMissing {
                    message: Box::new(q931),
                });
            }
            Err(fault) => {
                return Err(MessageError::UserUser {
                    fault,
                    message: Box::new(q931),
                });
            }
        };
        match h323_per::decode(&user_user) {
            Ok(user_information) => {
                q931.elements
                    .set_contents(Identifier::USER_USER, Bytes::new());
                Ok(Self {
                    q931,
                    user_information,
                })
            }
            Err(fault) => Err(MessageError::UserInformation {
                fault: Box::new(fault),
                message: Box::new(q931),
            }),
        }
    }

    /// The payload of a frame.
    ///
    /// # Errors
    ///
    /// A field has a value outside of its constraints, or an element is longer than its length can say.
    pub fn encode(&self) -> Result<Bytes, SendError> {
        let mut user_information = Vec::new();
        h323_per::encode(&self.user_information, &mut user_information)?;
        let mut q931 = self.q931.clone();
        q931.elements.set_contents(
            Identifier::USER_USER,
            UserUser(user_information.into()).build(),
        );
        let mut octets = Vec::new();
        q931.encode(&mut octets)?;
        Ok(octets.into())
    }

    /// What the message is.
    pub fn message_type(&self) -> MessageType {
        self.q931.message_type
    }

    /// The call it belongs to on its connection.
    pub fn call_reference(&self) -> CallReference {
        self.q931.call_reference
    }

    /// What all bodies share.
    pub fn pdu(&self) -> &H323UuPdu {
        &self.user_information.h323_uu_pdu
    }

    /// What all bodies share, to be changed.
    pub fn pdu_mut(&mut self) -> &mut H323UuPdu {
        &mut self.user_information.h323_uu_pdu
    }

    /// The body.
    pub fn body(&self) -> &H323MessageBody {
        &self.pdu().h323_message_body
    }

    /// The body, to be changed.
    pub fn body_mut(&mut self) -> &mut H323MessageBody {
        &mut self.pdu_mut().h323_message_body
    }

    /// The body of a Setup.
    pub fn setup(&self) -> Option<&SetupUuie> {
        match self.body() {
            H323MessageBody::Setup(body) => Some(body),
            _ => None,
        }
    }

    /// The edition of H.225.0 the sender announces. Bodies without one give none.
    pub fn protocol_version(&self) -> Option<ProtocolVersion> {
        let identifier = match self.body() {
            H323MessageBody::Setup(body) => &body.protocol_identifier,
            H323MessageBody::CallProceeding(body) => &body.protocol_identifier,
            H323MessageBody::Connect(body) => &body.protocol_identifier,
            H323MessageBody::Alerting(body) => &body.protocol_identifier,
            H323MessageBody::Information(body) => &body.protocol_identifier,
            H323MessageBody::ReleaseComplete(body) => &body.protocol_identifier,
            H323MessageBody::Facility(body) => &body.protocol_identifier,
            H323MessageBody::Progress(body) => &body.protocol_identifier,
            H323MessageBody::Status(body) => &body.protocol_identifier,
            H323MessageBody::StatusInquiry(body) => &body.protocol_identifier,
            H323MessageBody::SetupAcknowledge(body) => &body.protocol_identifier,
            H323MessageBody::Notify(body) => &body.protocol_identifier,
            H323MessageBody::Empty | H323MessageBody::Unknown(_) => return None,
        };
        ProtocolVersion::from_wire(identifier)
    }

    /// The call, from end to end. None in edition 1.
    pub fn call_identifier(&self) -> Option<CallIdentifier> {
        let identifier = match self.body() {
            H323MessageBody::Setup(body) => body.call_identifier.as_ref(),
            H323MessageBody::CallProceeding(body) => body.call_identifier.as_ref(),
            H323MessageBody::Connect(body) => body.call_identifier.as_ref(),
            H323MessageBody::Alerting(body) => body.call_identifier.as_ref(),
            H323MessageBody::Information(body) => body.call_identifier.as_ref(),
            H323MessageBody::ReleaseComplete(body) => body.call_identifier.as_ref(),
            H323MessageBody::Facility(body) => body.call_identifier.as_ref(),
            H323MessageBody::Progress(body) => Some(&body.call_identifier),
            H323MessageBody::Status(body) => Some(&body.call_identifier),
            H323MessageBody::StatusInquiry(body) => Some(&body.call_identifier),
            H323MessageBody::SetupAcknowledge(body) => Some(&body.call_identifier),
            H323MessageBody::Notify(body) => Some(&body.call_identifier),
            H323MessageBody::Empty | H323MessageBody::Unknown(_) => None,
        };
        CallIdentifier::from_field(identifier)
    }

    /// Where the sender takes an H.245 connection.
    pub fn h245_address(&self) -> Option<&TransportAddress> {
        match self.body() {
            H323MessageBody::Setup(body) => body.h245_address.as_ref(),
            H323MessageBody::CallProceeding(body) => body.h245_address.as_ref(),
            H323MessageBody::Connect(body) => body.h245_address.as_ref(),
            H323MessageBody::Alerting(body) => body.h245_address.as_ref(),
            H323MessageBody::Facility(body) => body.h245_address.as_ref(),
            H323MessageBody::Progress(body) => body.h245_address.as_ref(),
            _ => None,
        }
    }

    /// Says where we take an H.245 connection. Gives `false` when the body has no place for it.
    pub fn set_h245_address(&mut self, address: TransportAddress) -> bool {
        let field = match self.body_mut() {
            H323MessageBody::Setup(body) => &mut body.h245_address,
            H323MessageBody::CallProceeding(body) => &mut body.h245_address,
            H323MessageBody::Connect(body) => &mut body.h245_address,
            H323MessageBody::Alerting(body) => &mut body.h245_address,
            H323MessageBody::Facility(body) => &mut body.h245_address,
            H323MessageBody::Progress(body) => &mut body.h245_address,
            _ => return false,
        };
        *field = Some(address);
        true
    }

    /// Fast-start elements, each an encoded OpenLogicalChannel. None when there are more than [`MAX_FAST_START`].
    pub fn fast_start(&self) -> &[Octets] {
        let list = match self.body() {
            H323MessageBody::Setup(body) => &body.fast_start,
            H323MessageBody::CallProceeding(body) => &body.fast_start,
            H323MessageBody::Connect(body) => &body.fast_start,
            H323MessageBody::Alerting(body) => &body.fast_start,
            H323MessageBody::Information(body) => &body.fast_start,
            H323MessageBody::Facility(body) => &body.fast_start,
            H323MessageBody::Progress(body) => &body.fast_start,
            _ => &None,
        };
        let list = list.as_deref().unwrap_or_default();
        if list.len() > MAX_FAST_START {
            tracing::debug!(
                elements = list.len(),
                limit = MAX_FAST_START,
                "too many fast-start elements, ignored"
            );
            return &[];
        }
        list
    }

    /// Whether the sender says that it takes none of our fast-start elements.
    pub fn fast_connect_refused(&self) -> bool {
        let refused = match self.body() {
            H323MessageBody::CallProceeding(body) => body.fast_connect_refused,
            H323MessageBody::Connect(body) => body.fast_connect_refused,
            H323MessageBody::Alerting(body) => body.fast_connect_refused,
            H323MessageBody::Information(body) => body.fast_connect_refused,
            H323MessageBody::Facility(body) => body.fast_connect_refused,
            H323MessageBody::Progress(body) => body.fast_connect_refused,
            _ => None,
        };
        refused.is_some()
    }

    /// Whether the sender takes tunnelled H.245. None in edition 1, which cannot.
    pub fn h245_tunnelling(&self) -> Option<bool> {
        self.pdu().h245_tunnelling
    }

    /// Whether what the message says about tunnelling is not the last word: a gatekeeper sent it that has not yet heard
    /// from the called side.
    pub fn is_tunnelling_provisional(&self) -> bool {
        self.pdu().provisional_resp_to_h245_tunnelling.is_some()
    }

    /// Tunnelled H.245 messages, at most [`MAX_H245_CONTROL`].
    pub fn h245_control(&self) -> &[Octets] {
        at_most(self.pdu().h245_control.as_deref().unwrap_or_default())
    }

    /// H.245 messages that a Setup carries beside its fast-start elements, at most [`MAX_H245_CONTROL`].
    pub fn parallel_h245_control(&self) -> &[Octets] {
        at_most(
            self.setup()
                .and_then(|body| body.parallel_h245_control.as_deref())
                .unwrap_or_default(),
        )
    }

    /// Why a Facility was sent.
    pub fn facility_reason(&self) -> Option<&FacilityReason> {
        match self.body() {
            H323MessageBody::Facility(body) => Some(&body.reason),
            _ => None,
        }
    }

    /// Why the call was released: cause and reason, the one from the other where the message has one of them only.
    pub fn release(&self) -> (Cause, ReleaseCompleteReason) {
        let reason = match self.body() {
            H323MessageBody::ReleaseComplete(body) => body.reason.clone(),
            _ => None,
        };
        cause_and_reason(cause_of(&self.q931), reason)
    }
}

/// The cause a message gives, if it has a well-formed Cause element.
pub(crate) fn cause_of(message: &Message) -> Option<Cause> {
    message
        .elements
        .first::<CauseElement>()
        .ok()
        .flatten()
        .map(|element| element.cause)
}

/// Each from the other where one is missing; "normal, unspecified" where both are.
pub(crate) fn cause_and_reason(
    cause: Option<Cause>,
    reason: Option<ReleaseCompleteReason>,
) -> (Cause, ReleaseCompleteReason) {
    match (cause, reason) {
        (Some(cause), Some(reason)) => (cause, reason),
        (Some(cause), None) => (cause, cause.reason()),
        (None, Some(reason)) => (Cause::from_reason(&reason), reason),
        (None, None) => (
            Cause::NORMAL_UNSPECIFIED,
            ReleaseCompleteReason::UndefinedReason,
        ),
    }
}

fn at_most(list: &[Octets]) -> &[Octets] {
    match list.get(..MAX_H245_CONTROL) {
        Some(first) if list.len() > MAX_H245_CONTROL => {
            tracing::debug!(
                messages = list.len(),
                limit = MAX_H245_CONTROL,
                "too many tunnelled messages, rest ignored"
            );
            first
        }
        _ => list,
    }
}

#[cfg(test)]
mod tests {
    use h323_messages::h225::{FacilityUuie, ReleaseCompleteUuie};

    use super::*;
    use crate::address::transport_address;
    use crate::q931::Flag;

    fn facility() -> SignallingMessage {
        let body = FacilityUuie {
            protocol_identifier: ProtocolVersion::V4.to_wire(),
            ..FacilityUuie::default()
        };
        let reference = CallReference::new(7, Flag::FromOriginator);
        SignallingMessage::new(
            MessageType::Facility,
            reference,
            H323MessageBody::Facility(Box::new(body)),
        )
    }

    #[test]
    fn a_message_decodes_to_what_was_encoded() {
        let mut message = facility();
        message.pdu_mut().h245_tunnelling = Some(true);
        message.pdu_mut().h245_control = Some(vec![Octets::from_static(&[1, 2, 3])]);
        let octets = message.encode().unwrap();
        assert_eq!(octets[..6], [0x08, 0x02, 0, 7, 0x62, 0x7e]);
        assert_eq!(SignallingMessage::decode(&octets), Ok(message));
    }

    #[test]
    fn spare_octets_after_the_user_information_are_ignored() {
        let octets = facility().encode().unwrap();
        let mut longer = octets.to_vec();
        longer[7] += 1;
        longer.push(0);
        assert_eq!(
            SignallingMessage::decode(&longer.into()),
            SignallingMessage::decode(&octets)
        );
    }

    #[test]
    fn what_is_wrong_is_told_apart_and_keeps_the_q931_part() {
        let decode = |octets: &'static [u8]| {
            SignallingMessage::decode(&Bytes::from_static(octets)).unwrap_err()
        };
        assert!(matches!(decode(b"GET /"), MessageError::Q931(_)));
        let missing = decode(&[0x08, 0x02, 0x80, 1, 0x5a, 0x08, 2, 0x80, 0x91]);
        assert_eq!(
            missing.to_string(),
            "Release Complete without User-user element"
        );
        let message = missing.q931().unwrap();
        assert_eq!(cause_of(message), Some(Cause::USER_BUSY));
        let empty = decode(&[0x08, 0x02, 0x80, 1, 0x5a, 0x7e, 0, 0]);
        assert_eq!(
            empty.to_string(),
            "Release Complete: User-user, octet 0 of its contents: protocol discriminator is missing"
        );
        let truncated = decode(&[0x08, 0x02, 0x80, 1, 0x5a, 0x7e, 0, 2, 5, 0x20]);
        assert!(matches!(truncated, MessageError::UserInformation { .. }));
        assert!(
            truncated
                .to_string()
                .starts_with("Release Complete: H323-UserInformation"),
            "{truncated}"
        );
    }

    #[test]
    fn an_h245_address_goes_where_there_is_a_place_for_it() {
        let address = transport_address("192.0.2.1:1300".parse().unwrap()).unwrap();
        let mut message = facility();
        assert!(message.set_h245_address(address.clone()));
        assert_eq!(message.h245_address(), Some(&address));
        *message.body_mut() = H323MessageBody::ReleaseComplete(Box::default());
        assert!(!message.set_h245_address(address));
    }

    #[test]
    fn lists_have_ceilings() {
        let mut message = facility();
        let H323MessageBody::Facility(body) = message.body_mut() else {
            panic!("a facility")
        };
        body.fast_start = Some(vec![Octets::new(); MAX_FAST_START]);
        assert_eq!(message.fast_start().len(), MAX_FAST_START);
        let H323MessageBody::Facility(body) = message.body_mut() else {
            panic!("a facility")
        };
        body.fast_start = Some(vec![Octets::new(); MAX_FAST_START + 1]);
        assert_eq!(message.fast_start().len(), 0);
        message.pdu_mut().h245_control = Some(vec![Octets::new(); MAX_H245_CONTROL + 1]);
        assert_eq!(message.h245_control().len(), MAX_H245_CONTROL);
    }

    #[test]
    fn cause_and_reason_stand_in_for_each_other() {
        let body = ReleaseCompleteUuie {
            reason: Some(ReleaseCompleteReason::InConf),
            ..Default::default()
        };
        let reference = CallReference::new(7, Flag::ToOriginator);
        let body = H323MessageBody::ReleaseComplete(Box::new(body));
        let mut message = SignallingMessage::new(MessageType::ReleaseComplete, reference, body);
        assert_eq!(
            message.release(),
            (Cause::USER_BUSY, ReleaseCompleteReason::InConf)
        );
        message
            .q931
            .elements
            .set(&CauseElement::new(Cause::NO_ANSWER_FROM_USER));
        assert_eq!(
            message.release(),
            (Cause::NO_ANSWER_FROM_USER, ReleaseCompleteReason::InConf)
        );
        let H323MessageBody::ReleaseComplete(body) = message.body_mut() else {
            panic!("a release complete")
        };
        body.reason = None;
        assert_eq!(
            message.release(),
            (
                Cause::NO_ANSWER_FROM_USER,
                ReleaseCompleteReason::UndefinedReason
            )
        );
        message.q931.elements.remove(Identifier::CAUSE);
        assert_eq!(
            message.release(),
            (
                Cause::NORMAL_UNSPECIFIED,
                ReleaseCompleteReason::UndefinedReason
            )
        );
    }
}
