//! Generic messages: those that other Recommendations, and vendors, define within H.245.

use h323_messages::h245::{
    self, CapabilityIdentifier, CommandMessage, GenericParameter, IndicationMessage,
    MultimediaSystemControlMessage, ParameterIdentifier, ParameterValue, RequestMessage,
    ResponseMessage,
};

use crate::error::Limit;
use crate::limits::MAX_GENERIC_PARAMETERS;

/// What a generic message is among the messages of H.245.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GenericKind {
    /// genericRequest, to be answered with a response of the same identifier.
    Request,
    /// genericResponse.
    Response,
    /// genericCommand.
    Command,
    /// genericIndication.
    Indication,
}

/// A generic message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenericMessage {
    /// What it is among the messages of H.245.
    pub kind: GenericKind,
    /// messageIdentifier: who defines it. For H.239, {0 0 8 239 2}.
    pub identifier: CapabilityIdentifier,
    /// subMessageIdentifier: which of the messages that are defined there, 0 to 127.
    pub sub_message: Option<u8>,
    /// What it says: up to [`MAX_GENERIC_PARAMETERS`], those within others counted.
    pub parameters: Vec<GenericParameter>,
}

impl GenericMessage {
    /// The value of the parameter with a standard number, 0 to 127; the first if there are several.
    pub fn parameter(&self, number: u8) -> Option<&ParameterValue> {
        self.parameters
            .iter()
            .find(|p| p.parameter_identifier == ParameterIdentifier::Standard(number))
            .map(|p| &p.parameter_value)
    }

    pub(crate) fn to_message(&self) -> Result<MultimediaSystemControlMessage, Limit> {
        check_parameters(&self.parameters)?;
        let pdu = Box::new(h245::GenericMessage {
            message_identifier: self.identifier.clone(),
            sub_message_identifier: self.sub_message,
            message_content: Some(self.parameters.clone()).filter(|content| !content.is_empty()),
            ..Default::default()
        });
        Ok(match self.kind {
            GenericKind::Request => {
                MultimediaSystemControlMessage::Request(RequestMessage::GenericRequest(pdu))
            }
            GenericKind::Response => {
                MultimediaSystemControlMessage::Response(ResponseMessage::GenericResponse(pdu))
            }
            GenericKind::Command => {
                MultimediaSystemControlMessage::Command(CommandMessage::GenericCommand(pdu))
            }
            GenericKind::Indication => MultimediaSystemControlMessage::Indication(
                IndicationMessage::GenericIndication(pdu),
            ),
        })
    }

    pub(crate) fn from_message(
        kind: GenericKind,
        pdu: &h245::GenericMessage,
    ) -> Result<Self, Limit> {
        let parameters = pdu.message_content.as_deref().unwrap_or_default();
        check_parameters(parameters)?;
        Ok(Self {
            kind,
            identifier: pdu.message_identifier.clone(),
            sub_message: pdu.sub_message_identifier,
            parameters: parameters.to_vec(),
        })
    }
}

fn check_parameters(parameters: &[GenericParameter]) -> Result<(), Limit> {
    if count(parameters) > MAX_GENERIC_PARAMETERS {
        return Err(Limit::GenericParameters {
            ceiling: MAX_GENERIC_PARAMETERS,
        });
    }
    Ok(())
}

/// How many there are, those within others counted. How deep they can lie is bounded by the codec.
fn count(parameters: &[GenericParameter]) -> usize {
    let within = parameters.iter().map(|p| match &p.parameter_value {
        ParameterValue::GenericParameter(inner) => count(inner),
        _ => 0,
    });
    parameters.len() + within.sum::<usize>()
}
