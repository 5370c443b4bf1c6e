//! Sending complete (Q.931 section 4.5.27): no more digits follow.

use bytes::Bytes;

use super::{Identifier, InformationElement};
use crate::error::ElementError;

/// The called number is whole. The element is its own identifier and nothing else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SendingComplete;

impl InformationElement for SendingComplete {
    const IDENTIFIER: Identifier = Identifier::SENDING_COMPLETE;

    fn parse(_contents: &Bytes) -> Result<Self, ElementError> {
        Ok(Self)
    }

    fn build(&self) -> Bytes {
        Bytes::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::q931::{CallReference, Flag, Message, MessageType};

    #[test]
    fn one_octet_before_the_others() {
        let mut message = Message::new(
            MessageType::Setup,
            CallReference::new(1, Flag::FromOriginator),
        );
        message
            .elements
            .set_contents(Identifier::DISPLAY, &b"a"[..]);
        message.elements.set(&SendingComplete);
        let mut octets = Vec::new();
        assert_eq!(message.encode(&mut octets), Ok(()));
        assert_eq!(octets, [0x08, 0x02, 0, 1, 0x05, 0xa1, 0x28, 1, b'a']);
        assert_eq!(
            message.elements.first::<SendingComplete>(),
            Ok(Some(SendingComplete))
        );
    }
}
