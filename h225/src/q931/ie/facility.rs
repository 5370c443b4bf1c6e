//! Facility (Q.932): supplementary services. H.323 carries those in the User-user element, and sends this one empty
//! because the Facility message may not be without it.

use bytes::Bytes;

use super::{Identifier, InformationElement};
use crate::error::ElementError;

/// Supplementary service components as octets; in H.323 none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facility(pub Bytes);

impl InformationElement for Facility {
    const IDENTIFIER: Identifier = Identifier::FACILITY;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        Ok(Self(contents.clone()))
    }

    fn build(&self) -> Bytes {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::both_ways;
    use super::*;
    use crate::q931::{CallReference, Message, MessageType};

    #[test]
    fn octets_pass_through() {
        both_ways(&[0x91, 0xa1], &Facility(Bytes::from_static(&[0x91, 0xa1])));
    }

    #[test]
    fn the_empty_element_has_length_zero() {
        let mut message = Message::new(MessageType::Facility, CallReference::GLOBAL);
        message.elements.set(&Facility::default());
        let mut octets = Vec::new();
        assert_eq!(message.encode(&mut octets), Ok(()));
        assert_eq!(octets, [0x08, 0x02, 0, 0, 0x62, 0x1c, 0]);
    }
}
