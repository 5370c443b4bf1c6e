//! Information, Notify, Status, Status Inquiry and Setup Acknowledge.

use h323_messages::h225::{
    H323MessageBody, InformationUuie, NotifyUuie, SetupAcknowledgeUuie, StatusInquiryUuie,
    StatusUuie,
};

use super::CallContext;
use crate::cause::Cause;
use crate::q931::MessageType;
use crate::q931::ie::{
    CallState, CalledPartyNumber, CauseElement, Keypad, NotificationIndicator, SendingComplete,
};
use crate::uuie::SignallingMessage;

impl CallContext {
    /// Keys that the user pressed.
    pub fn information(&self, keypad: &Keypad) -> SignallingMessage {
        let mut message = self.empty_information();
        message.q931.elements.set(keypad);
        message
    }

    /// The next digits of the number, and whether they are the last.
    pub fn digits(&self, digits: &str, is_complete: bool) -> SignallingMessage {
        let mut message = self.empty_information();
        let elements = &mut message.q931.elements;
        if is_complete {
            elements.set(&SendingComplete);
        }
        if !digits.is_empty() {
            elements.set(&CalledPartyNumber::new(digits));
        }
        message
    }

    fn empty_information(&self) -> SignallingMessage {
        let body = InformationUuie {
            protocol_identifier: self.version.to_wire(),
            call_identifier: Some(self.guid()),
            ..InformationUuie::default()
        };
        self.message(
            MessageType::Information,
            H323MessageBody::Information(Box::new(body)),
        )
    }

    /// Something happened to the call that changes nothing.
    pub fn notify(&self, notification: NotificationIndicator) -> SignallingMessage {
        let body = NotifyUuie {
            protocol_identifier: self.version.to_wire(),
            call_identifier: self.guid(),
            ..NotifyUuie::default()
        };
        let mut message =
            self.message(MessageType::Notify, H323MessageBody::Notify(Box::new(body)));
        message.q931.elements.set(&notification);
        message
    }

    /// Where the call stands with us, and why we say so.
    pub fn status(&self, state: CallState, cause: Cause) -> SignallingMessage {
        let body = StatusUuie {
            protocol_identifier: self.version.to_wire(),
            call_identifier: self.guid(),
            ..StatusUuie::default()
        };
        let mut message =
            self.message(MessageType::Status, H323MessageBody::Status(Box::new(body)));
        message.q931.elements.set(&CauseElement::new(cause));
        message.q931.elements.set(&state);
        message
    }

    /// Asks where the call stands.
    pub fn status_inquiry(&self) -> SignallingMessage {
        let body = StatusInquiryUuie {
            protocol_identifier: self.version.to_wire(),
            call_identifier: self.guid(),
            ..StatusInquiryUuie::default()
        };
        self.message(
            MessageType::StatusInquiry,
            H323MessageBody::StatusInquiry(Box::new(body)),
        )
    }

    /// Asks for the rest of the number.
    pub fn setup_acknowledge(&self) -> SignallingMessage {
        let body = SetupAcknowledgeUuie {
            protocol_identifier: self.version.to_wire(),
            call_identifier: self.guid(),
            ..SetupAcknowledgeUuie::default()
        };
        self.message(
            MessageType::SetupAcknowledge,
            H323MessageBody::SetupAcknowledge(Box::new(body)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, octets};

    use super::*;

    #[test]
    fn each_message_has_its_type_and_elements() {
        let call = context();
        let messages: [(SignallingMessage, &[u8]); 5] = [
            (call.information(&Keypad::new("5")), b"\x7b\x2c\x015\x7e"),
            (
                call.notify(NotificationIndicator::REMOTE_HOLD),
                b"\x6e\x27\x01\xf9\x7e",
            ),
            (
                call.status(CallState::ACTIVE, Cause::RESPONSE_TO_STATUS_ENQUIRY),
                b"\x7d\x08\x02\x80\x9e\x14\x01\x0a\x7e",
            ),
            (call.status_inquiry(), b"\x75\x7e"),
            (call.setup_acknowledge(), b"\x0d\x7e"),
        ];
        for (message, expected) in messages {
            assert_eq!(
                octets(&message)[4..4 + expected.len()],
                *expected,
                "{}",
                message.message_type()
            );
            assert_eq!(message.call_identifier(), Some(call.call_identifier));
        }
    }
}
