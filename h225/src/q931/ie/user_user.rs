//! User-user (H.225.0 section 7.2.2.31): the element that carries H.225.0's own part of a message.

use bytes::{BufMut, Bytes, BytesMut};

use super::{Contents, Identifier, InformationElement};
use crate::error::{ElementError, ElementFault};

/// The first octet: what follows is ASN.1 (X.680).
const ASN1: u8 = 0x05;

/// The encoding of an H323-UserInformation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserUser(pub Bytes);

impl InformationElement for UserUser {
    const IDENTIFIER: Identifier = Identifier::USER_USER;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        const FIELD: &str = "protocol discriminator";
        let mut contents = Contents::new(Self::IDENTIFIER, contents);
        match contents.octet(FIELD)? {
            ASN1 => Ok(Self(contents.rest())),
            found => Err(ElementError {
                element: Self::IDENTIFIER,
                offset: 0,
                fault: ElementFault::Value {
                    field: FIELD,
                    found,
                },
            }),
        }
    }

    fn build(&self) -> Bytes {
        let mut octets = BytesMut::with_capacity(1 + self.0.len());
        octets.put_u8(ASN1);
        octets.put_slice(&self.0);
        octets.freeze()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of};
    use super::*;

    #[test]
    fn the_discriminator_comes_first() {
        both_ways(
            &[0x05, 0x20, 0x80],
            &UserUser(Bytes::from_static(&[0x20, 0x80])),
        );
        both_ways(&[0x05], &UserUser::default());
    }

    #[test]
    fn an_empty_element_and_other_discriminators_are_refused() {
        assert_eq!(
            fault_of::<UserUser>(&[]),
            "User-user, octet 0 of its contents: protocol discriminator is missing"
        );
        assert_eq!(
            fault_of::<UserUser>(&[0x04, 0x41]),
            "User-user, octet 0 of its contents: protocol discriminator has the value 0x04"
        );
    }
}
