//! Q.931 messages from and to octets (Q.931 section 4.1).

use bytes::Bytes;

use super::elements::Shift;
use super::{
    CallReference, Element, Elements, Flag, Identifier, MAX_ELEMENTS, Message, MessageType, Width,
};
use crate::error::{DecodeError, EncodeError};

/// The first octet of every message: call control.
pub const PROTOCOL_DISCRIMINATOR: u8 = 0x08;

/// The bit of a call reference that says which way the message goes.
const FLAG_BIT: u8 = 0x80;

impl Message {
    /// Reads a message; the contents of its elements share `octets`.
    ///
    /// # Errors
    ///
    /// The octets are not a message, end within an element, or hold more than [`MAX_ELEMENTS`] of them. What the contents
    /// of an element mean is not looked at.
    pub fn decode(octets: &Bytes) -> Result<Self, DecodeError> {
        let mut cursor = Cursor { octets, offset: 0 };
        let discriminator = cursor.octet("protocol discriminator")?;
        if discriminator != PROTOCOL_DISCRIMINATOR {
            return Err(DecodeError::ProtocolDiscriminator {
                found: discriminator,
            });
        }
        Ok(Self {
            call_reference: cursor.call_reference()?,
            message_type: MessageType::from_value(cursor.octet("message type")?),
            elements: cursor.elements()?,
        })
    }

    /// Appends the message to `out`.
    ///
    /// # Errors
    ///
    /// An element is longer than its length field can say, or there are more than [`MAX_ELEMENTS`]; `out` is as it was.
    pub fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        let start = out.len();
        let reference = self.call_reference;
        let flag = match reference.flag {
            Flag::FromOriginator => 0,
            Flag::ToOriginator => FLAG_BIT,
        };
        let [high, low] = reference.value.to_be_bytes();
        out.push(PROTOCOL_DISCRIMINATOR);
        match reference.width {
            Width::Zero => out.push(0),
            Width::One => out.extend_from_slice(&[1, low | flag]),
            Width::Two => out.extend_from_slice(&[2, high | flag, low]),
        }
        out.push(self.message_type.value());
        self.elements
            .encode(out)
            .inspect_err(|_| out.truncate(start))
    }
}

impl Elements {
    fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        if self.len() > MAX_ELEMENTS {
            return Err(EncodeError::TooManyElements { count: self.len() });
        }
        for element in self {
            let Element {
                codeset,
                identifier,
                contents,
            } = element;
            out.push(identifier.0);
            if identifier.is_single_octet() {
                continue;
            }
            let too_long = |limit| EncodeError::ElementTooLong {
                element: *identifier,
                len: contents.len(),
                limit,
            };
            if has_long_form(*codeset, *identifier) {
                let len = u16::try_from(contents.len()).map_err(|_| too_long(u16::MAX.into()))?;
                out.extend_from_slice(&len.to_be_bytes());
            } else {
                out.push(u8::try_from(contents.len()).map_err(|_| too_long(u8::MAX.into()))?);
            }
            out.extend_from_slice(contents);
        }
        Ok(())
    }
}

/// Whether two octets count the contents (H.225.0 section 7.2.2.31). In other codesets 0x7E is some other element.
fn has_long_form(codeset: u8, identifier: Identifier) -> bool {
    codeset == 0 && identifier == Identifier::USER_USER
}

struct Cursor<'a> {
    octets: &'a Bytes,
    offset: usize,
}

impl Cursor<'_> {
    fn octet(&mut self, name: &'static str) -> Result<u8, DecodeError> {
        let Some(&octet) = self.octets.get(self.offset) else {
            return Err(DecodeError::Truncated {
                offset: self.offset,
                missing: name,
            });
        };
        self.offset += 1;
        Ok(octet)
    }

    fn call_reference(&mut self) -> Result<CallReference, DecodeError> {
        const NAME: &str = "call reference";
        let (first, second, width) = match self.octet("call reference length")? {
            0 => (0, None, Width::Zero),
            1 => (self.octet(NAME)?, None, Width::One),
            2 => (self.octet(NAME)?, Some(self.octet(NAME)?), Width::Two),
            found => return Err(DecodeError::CallReferenceLength { found }),
        };
        let flag = if first & FLAG_BIT == 0 {
            Flag::FromOriginator
        } else {
            Flag::ToOriginator
        };
        let first = first & !FLAG_BIT;
        let value = match second {
            None => first.into(),
            Some(second) => u16::from_be_bytes([first, second]),
        };
        Ok(CallReference { value, flag, width })
    }

    fn elements(&mut self) -> Result<Elements, DecodeError> {
        let mut elements = Vec::new();
        let mut locked = 0;
        let mut next = None;
        while let Some(&first) = self.octets.get(self.offset) {
            if elements.len() == MAX_ELEMENTS {
                return Err(DecodeError::TooManyElements {
                    offset: self.offset,
                });
            }
            let identifier = Identifier(first);
            let shift = Shift::of(identifier);
            let codeset = if shift.is_some() {
                0
            } else {
                next.take().unwrap_or(locked)
            };
            match shift {
                Some(Shift::Locking(codeset)) => locked = codeset,
                Some(Shift::NonLocking(codeset)) => next = Some(codeset),
                None => {}
            }
            let contents = self.element(codeset, identifier)?;
            elements.push(Element {
                codeset,
                identifier,
                contents,
            });
        }
        Ok(Elements(elements))
    }

    /// The contents of the element that begins here.
    fn element(&mut self, codeset: u8, identifier: Identifier) -> Result<Bytes, DecodeError> {
        let offset = self.offset;
        self.offset += 1;
        if identifier.is_single_octet() {
            return Ok(Bytes::new());
        }
        let rest = self.octets.get(self.offset..).unwrap_or_default();
        let (length, length_octets) = match *rest {
            [high, low, ..] if has_long_form(codeset, identifier) => {
                (usize::from(u16::from_be_bytes([high, low])), 2)
            }
            [length, ..] if !has_long_form(codeset, identifier) => (usize::from(length), 1),
            _ => {
                return Err(DecodeError::ElementLengthMissing {
                    element: identifier,
                    offset,
                });
            }
        };
        let left = rest.len() - length_octets;
        if length > left {
            return Err(DecodeError::ElementOverrun {
                element: identifier,
                offset,
                length,
                left,
            });
        }
        let start = self.offset + length_octets;
        self.offset = start + length;
        Ok(self.octets.slice(start..self.offset))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decode(octets: &[u8]) -> Result<Message, DecodeError> {
        Message::decode(&Bytes::copy_from_slice(octets))
    }

    fn encode(message: &Message) -> Vec<u8> {
        let mut out = Vec::new();
        message
            .encode(&mut out)
            .expect("the message has an encoding");
        out
    }

    /// Decodes and checks that encoding gives the same octets.
    fn round_trip(octets: &[u8]) -> Message {
        let message = decode(octets).expect("the octets are a message");
        assert_eq!(encode(&message), octets);
        message
    }

    #[test]
    fn a_setup_reads_octet_by_octet() {
        let octets = [
            0x08, 0x02, 0x12, 0x34, 0x05, // call reference 0x1234, from the originator, Setup
            0xa1, // sending complete
            0x04, 3, 0x80, 0x90, 0xa3, // bearer capability
            0x70, 4, 0x81, b'6', b'0', b'0', // called party number
            0x7e, 0, 3, 0x05, 0xaa, 0xbb, // user-user
        ];
        let message = round_trip(&octets);
        assert_eq!(
            message.call_reference,
            CallReference::new(0x1234, Flag::FromOriginator)
        );
        assert_eq!(message.message_type, MessageType::Setup);
        assert_eq!(message.elements.len(), 4);
        assert!(message.elements.contains(Identifier::SENDING_COMPLETE));
        let user_user = message.elements.contents(Identifier::USER_USER);
        assert_eq!(user_user, Some(&Bytes::from_static(&[0x05, 0xaa, 0xbb])));

        let mut built = Message::new(
            MessageType::Setup,
            CallReference::new(0x1234, Flag::FromOriginator),
        );
        built
            .elements
            .set_contents(Identifier::USER_USER, &[0x05, 0xaa, 0xbb][..]);
        built
            .elements
            .set_contents(Identifier::CALLED_PARTY_NUMBER, &b"\x81600"[..]);
        built
            .elements
            .set_contents(Identifier::BEARER_CAPABILITY, &[0x80, 0x90, 0xa3][..]);
        built
            .elements
            .set_contents(Identifier::SENDING_COMPLETE, Bytes::new());
        assert_eq!(encode(&built), octets);
    }

    #[test]
    fn call_references_of_no_one_and_two_octets_are_kept() {
        let message = round_trip(&[0x08, 0, 0x62]);
        assert!(message.call_reference.is_global());
        let message = round_trip(&[0x08, 1, 0x85, 0x62]);
        assert_eq!(
            (
                message.call_reference.value(),
                message.call_reference.flag()
            ),
            (5, Flag::ToOriginator)
        );
        let message = round_trip(&[0x08, 2, 0x80, 0x05, 0x62]);
        assert_eq!(
            message.call_reference,
            CallReference::new(5, Flag::ToOriginator)
        );
        assert_eq!(
            decode(&[0x08, 3, 0, 0, 1, 0x62]),
            Err(DecodeError::CallReferenceLength { found: 3 })
        );
    }

    #[test]
    fn shifts_duplicates_and_unknown_elements_are_kept() {
        let message = round_trip(&[
            0x08, 0x02, 0, 1, 0x7b, // Information
            0x28, 1, b'b', 0x04, 0, 0x28, 1, b'a', // out of order, display twice
            0x5f, 2, 1, 2, // unknown
            0x9e, 0x7e, 1, 9, // codeset 6 for one element, whose 0x7E has one length octet
            0x7e, 0, 1, 5, // back in codeset 0
            0x95, 0x28, 0, 0x7e, 1, 9, // codeset 5 to the end
        ]);
        assert_eq!(message.elements.len(), 10);
        assert_eq!(
            message.elements.contents(Identifier::DISPLAY),
            Some(&Bytes::from_static(b"b"))
        );
        assert_eq!(
            message.elements.contents(Identifier::USER_USER),
            Some(&Bytes::from_static(&[5]))
        );
        let codesets: Vec<u8> = message.elements.iter().map(Element::codeset).collect();
        assert_eq!(codesets, [0, 0, 0, 0, 0, 6, 0, 0, 5, 5]);
    }

    #[test]
    fn a_user_user_element_may_be_empty_and_as_long_as_a_frame() {
        let message = round_trip(&[0x08, 0x02, 0, 1, 0x7b, 0x7e, 0, 0]);
        assert_eq!(
            message.elements.contents(Identifier::USER_USER),
            Some(&Bytes::new())
        );

        let mut octets = vec![0x08, 0x02, 0, 1, 0x7b, 0x7e, 0xff, 0xff];
        octets.resize(octets.len() + 0xffff, 0x33);
        round_trip(&octets);
    }

    #[test]
    fn faults_say_what_and_where() {
        let message = |tail: &[u8]| {
            decode(&[&[0x08, 0x02, 0, 1, 0x05], tail].concat()).map_err(|error| error.to_string())
        };
        assert_eq!(
            decode(&[]).map_err(|error| error.to_string()),
            Err("message ends at octet 0, before its protocol discriminator".into())
        );
        assert_eq!(
            decode(&[0x09]),
            Err(DecodeError::ProtocolDiscriminator { found: 0x09 })
        );
        assert_eq!(
            decode(&[0x08, 0x02, 0]).map_err(|error| error.to_string()),
            Err("message ends at octet 3, before its call reference".into())
        );
        assert_eq!(
            message(&[0x28]),
            Err("Display at octet 5 has no length".into())
        );
        assert_eq!(
            message(&[0x7e, 0]),
            Err("User-user at octet 5 has no length".into())
        );
        assert_eq!(
            message(&[0x70, 4, 0x81, b'6']),
            Err("Called party number at octet 5 has length 4, but only 2 octets are left".into())
        );
        assert_eq!(
            message(&[0xa1, 0x55, 1]),
            Err(
                "information element 0x55 at octet 6 has length 1, but only 0 octets are left"
                    .into()
            )
        );
    }

    #[test]
    fn sixty_four_elements_and_no_more() {
        let mut octets = vec![0x08, 0x02, 0, 1, 0x05];
        octets.resize(octets.len() + MAX_ELEMENTS, 0xa1);
        let mut message = round_trip(&octets);
        octets.push(0xa1);
        assert_eq!(
            decode(&octets),
            Err(DecodeError::TooManyElements { offset: 69 })
        );

        message
            .elements
            .set_contents(Identifier::DISPLAY, Bytes::new());
        let mut out = vec![1, 2];
        assert_eq!(
            message.encode(&mut out),
            Err(EncodeError::TooManyElements { count: 65 })
        );
        assert_eq!(out, [1, 2]);
    }

    #[test]
    fn contents_must_fit_their_length_field() {
        for (element, limit) in [(Identifier::DISPLAY, 255), (Identifier::USER_USER, 65_535)] {
            let mut message = Message::new(MessageType::Facility, CallReference::GLOBAL);
            message.elements.set_contents(element, vec![0; limit]);
            round_trip(&encode(&message));
            message.elements.set_contents(element, vec![0; limit + 1]);
            let mut out = vec![7];
            let error = EncodeError::ElementTooLong {
                element,
                len: limit + 1,
                limit,
            };
            assert_eq!(message.encode(&mut out), Err(error));
            assert_eq!(out, [7]);
            assert_eq!(element.max_len(), limit);
        }
    }

    proptest! {
        #[test]
        fn whatever_decodes_encodes_to_the_same_octets(
            reference in prop::sample::select(vec![vec![0], vec![1, 0x81], vec![2, 0x81, 7]]),
            message_type: u8,
            tail in prop::collection::vec(element(), 0..20),
        ) {
            let octets = [&[0x08][..], &reference, &[message_type], &tail.concat()].concat();
            if let Ok(message) = decode(&octets) {
                prop_assert_eq!(encode(&message), octets);
            }
        }

        #[test]
        fn arbitrary_octets_never_panic(octets in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(message) = decode(&octets) {
                prop_assert_eq!(encode(&message), octets);
            }
        }

        #[test]
        fn built_messages_decode_equal(
            value: u16,
            parts in prop::collection::vec((0_u8..0x80, prop::collection::vec(any::<u8>(), 0..9)), 0..20),
        ) {
            let mut message = Message::new(MessageType::Notify, CallReference::new(value, Flag::ToOriginator));
            for (identifier, contents) in parts {
                message.elements.set_contents(Identifier(identifier), contents);
            }
            let octets = encode(&message);
            prop_assert!(message.elements.iter().is_sorted_by_key(|element| element.identifier()));
            prop_assert_eq!(decode(&octets), Ok(message));
        }
    }

    /// One element, most often well formed.
    fn element() -> impl Strategy<Value = Vec<u8>> {
        let contents = || prop::collection::vec(any::<u8>(), 0..12);
        prop_oneof![
            (0x80_u8..).prop_map(|octet| vec![octet]),
            (0x90_u8..0xa0).prop_map(|octet| vec![octet]),
            (0_u8..0x7e, contents()).prop_map(|(identifier, contents)| {
                [&[identifier, contents.len() as u8][..], &contents].concat()
            }),
            contents()
                .prop_map(|contents| [&[0x7e, 0, contents.len() as u8][..], &contents].concat()),
            contents(),
        ]
    }
}
