//! Call Proceeding, Alerting, Progress and Connect: what the called side says on the way to the answer.

use h323_messages::h225::{
    AlertingUuie, AliasAddress, CallProceedingUuie, ConnectUuie, EndpointType, H323MessageBody,
    ProgressUuie,
};
use h323_per::Octets;

use super::{CallContext, Features, Presented};
use crate::address::alias_digits;
use crate::q931::MessageType;
use crate::q931::ie::{
    ConnectedNumber, Display, PartyNumber, ProgressDescription, ProgressIndicator,
};
use crate::uuie::SignallingMessage;

/// What a message of the called side says about the fast-start elements of the Setup.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FastStartAnswer {
    /// Nothing, or nothing yet.
    #[default]
    None,
    /// The channels that were chosen, in encoded form.
    Accepted(Vec<Octets>),
    /// That it takes none.
    Refused,
}

impl FastStartAnswer {
    fn elements(&self) -> Option<Vec<Octets>> {
        match self {
            Self::Accepted(elements) => Some(elements.clone()),
            Self::None | Self::Refused => None,
        }
    }

    fn refused(&self) -> Option<()> {
        (*self == Self::Refused).then_some(())
    }
}

/// What the four messages have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What we are.
    pub destination_info: EndpointType,
    /// What to tell the calling user about us.
    pub display: Option<Display>,
    /// What happened to the call on its way, if anything.
    pub progress: Option<ProgressDescription>,
    /// What becomes of fast start.
    pub fast_start: FastStartAnswer,
    /// What we need, want and can do. Progress has no room for it.
    pub features: Features,
    /// Who answers; said in Connect. The first number goes as Connected Number as well.
    pub connected_aliases: Vec<AliasAddress>,
    /// Whether who answers may be shown to the caller, and who vouches for it, if that is to be said.
    pub answered: Option<Presented>,
}

impl Answer {
    /// The least one can say.
    pub fn new(destination_info: EndpointType) -> Self {
        Self {
            destination_info,
            display: None,
            progress: None,
            fast_start: FastStartAnswer::None,
            features: Features::default(),
            connected_aliases: Vec::new(),
            answered: None,
        }
    }

    /// The call is being handled.
    pub fn call_proceeding(&self, call: &CallContext) -> SignallingMessage {
        let body = CallProceedingUuie {
            protocol_identifier: call.version.to_wire(),
            destination_info: self.destination_info.clone(),
            call_identifier: Some(call.guid()),
            fast_start: self.fast_start.elements(),
            multiple_calls: Some(false),
            maintain_connection: Some(false),
            fast_connect_refused: self.fast_start.refused(),
            feature_set: self.features.to_set(),
            ..CallProceedingUuie::default()
        };
        self.message(
            call,
            MessageType::CallProceeding,
            H323MessageBody::CallProceeding(Box::new(body)),
        )
    }

    /// The called user is being alerted.
    pub fn alerting(&self, call: &CallContext) -> SignallingMessage {
        let body = AlertingUuie {
            protocol_identifier: call.version.to_wire(),
            destination_info: self.destination_info.clone(),
            call_identifier: Some(call.guid()),
            fast_start: self.fast_start.elements(),
            multiple_calls: Some(false),
            maintain_connection: Some(false),
            fast_connect_refused: self.fast_start.refused(),
            feature_set: self.features.to_set(),
            ..AlertingUuie::default()
        };
        self.message(
            call,
            MessageType::Alerting,
            H323MessageBody::Alerting(Box::new(body)),
        )
    }

    /// Something happened to the call, which may be heard.
    pub fn progress(&self, call: &CallContext) -> SignallingMessage {
        let body = ProgressUuie {
            protocol_identifier: call.version.to_wire(),
            destination_info: self.destination_info.clone(),
            call_identifier: call.guid(),
            fast_start: self.fast_start.elements(),
            multiple_calls: Some(false),
            maintain_connection: Some(false),
            fast_connect_refused: self.fast_start.refused(),
            ..ProgressUuie::default()
        };
        self.message(
            call,
            MessageType::Progress,
            H323MessageBody::Progress(Box::new(body)),
        )
    }

    /// The called user has answered.
    pub fn connect(&self, call: &CallContext) -> SignallingMessage {
        let indicators = self.answered.map(Presented::indicators);
        let body = ConnectUuie {
            protocol_identifier: call.version.to_wire(),
            destination_info: self.destination_info.clone(),
            conference_id: call.conference_identifier.0,
            call_identifier: Some(call.guid()),
            fast_start: self.fast_start.elements(),
            multiple_calls: Some(false),
            maintain_connection: Some(false),
            fast_connect_refused: self.fast_start.refused(),
            feature_set: self.features.to_set(),
            connected_address: (!self.connected_aliases.is_empty())
                .then(|| self.connected_aliases.clone()),
            presentation_indicator: indicators.clone().map(|(presentation, _)| presentation),
            screening_indicator: indicators.map(|(_, screening)| screening),
            ..ConnectUuie::default()
        };
        let mut message = self.message(
            call,
            MessageType::Connect,
            H323MessageBody::Connect(Box::new(body)),
        );
        if let Some(digits) = self.connected_aliases.iter().find_map(alias_digits) {
            message
                .q931
                .elements
                .set(&ConnectedNumber(match self.answered {
                    Some(answered) => answered.number(digits),
                    None => PartyNumber::new(digits),
                }));
        }
        message
    }

    fn message(
        &self,
        call: &CallContext,
        message_type: MessageType,
        body: H323MessageBody,
    ) -> SignallingMessage {
        let mut message = call.message(message_type, body);
        if let Some(description) = self.progress {
            message
                .q931
                .elements
                .set(&ProgressIndicator::new(description));
        }
        if let Some(display) = &self.display {
            message.q931.elements.set(display);
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, endpoint, octets};
    use super::*;

    type Constructor = fn(&Answer, &CallContext) -> SignallingMessage;
    const ALL: [(u8, Constructor); 4] = [
        (0x02, Answer::call_proceeding),
        (0x01, Answer::alerting),
        (0x03, Answer::progress),
        (0x07, Answer::connect),
    ];

    #[test]
    fn each_message_has_its_type_and_names_the_call() {
        for (message_type, constructor) in ALL {
            let message = constructor(&Answer::new(endpoint()), &context());
            assert_eq!(
                octets(&message)[..6],
                [0x08, 0x02, 0x12, 0x34, message_type, 0x7e]
            );
            assert_eq!(message.call_identifier(), Some(context().call_identifier));
            assert_eq!(message.protocol_version(), Some(context().version));
            assert_eq!(
                (message.fast_start().len(), message.fast_connect_refused()),
                (0, false)
            );
        }
    }

    #[test]
    fn fast_start_is_accepted_or_refused_in_any_of_them() {
        for (_, constructor) in ALL {
            let elements = vec![Octets::from_static(&[1]), Octets::from_static(&[2])];
            let accepted = Answer {
                fast_start: FastStartAnswer::Accepted(elements.clone()),
                ..Answer::new(endpoint())
            };
            let message = constructor(&accepted, &context());
            assert_eq!(
                (message.fast_start(), message.fast_connect_refused()),
                (&elements[..], false)
            );
            octets(&message);
            let refused = Answer {
                fast_start: FastStartAnswer::Refused,
                ..Answer::new(endpoint())
            };
            let message = constructor(&refused, &context());
            assert_eq!(
                (message.fast_start().len(), message.fast_connect_refused()),
                (0, true)
            );
            octets(&message);
        }
    }

    #[test]
    fn what_is_heard_and_shown_goes_as_information_elements() {
        let answer = Answer {
            display: Some(Display::new("bob")),
            progress: Some(ProgressDescription::IN_BAND_INFORMATION),
            ..Answer::new(endpoint())
        };
        assert_eq!(
            octets(&answer.alerting(&context()))[5..15],
            *b"\x1e\x02\x80\x88\x28\x03bob\x7e"
        );
    }
}
