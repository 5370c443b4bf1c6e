//! Called, calling and connected party number (Q.931 sections 4.5.8 and 4.5.10, Q.951).

use bytes::Bytes;

use super::{Contents, Identifier, InformationElement, LAST};
use crate::code_points::code_points;
use crate::error::{ElementError, ElementFault};

code_points! {
    /// How much of a number the digits are.
    pub struct TypeOfNumber(0x07) {
        UNKNOWN = 0, "unknown";
        INTERNATIONAL = 1, "international number";
        NATIONAL = 2, "national number";
        NETWORK_SPECIFIC = 3, "network specific number";
        SUBSCRIBER = 4, "subscriber number";
        ABBREVIATED = 6, "abbreviated number";
    }
}

code_points! {
    /// The plan the digits belong to.
    pub struct NumberingPlan(0x0f) {
        UNKNOWN = 0, "unknown";
        TELEPHONY = 1, "ISDN/telephony";
        DATA = 3, "data";
        TELEX = 4, "telex";
        NATIONAL = 8, "national standard";
        PRIVATE = 9, "private";
    }
}

code_points! {
    /// Whether the user may see a number.
    pub struct Presentation(0x03) {
        ALLOWED = 0, "presentation allowed";
        RESTRICTED = 1, "presentation restricted";
        NOT_AVAILABLE = 2, "number not available due to interworking";
    }
}

code_points! {
    /// Who vouches for a number.
    pub struct Screening(0x03) {
        USER_PROVIDED = 0, "user-provided, not screened";
        VERIFIED = 1, "user-provided, verified and passed";
        FAILED = 2, "user-provided, verified and failed";
        NETWORK_PROVIDED = 3, "network provided";
    }
}

/// What all party numbers have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyNumber {
    /// How much of a number the digits are.
    pub type_of_number: TypeOfNumber,
    /// The plan they belong to.
    pub plan: NumberingPlan,
    /// Whether it may be shown and who vouches for it; absent from called party numbers, and from others that leave it
    /// at "allowed" and "not screened".
    pub presentation: Option<(Presentation, Screening)>,
    /// The number: printable ASCII, possibly empty.
    digits: String,
}

impl PartyNumber {
    /// The most digits: what the length octet leaves room for.
    pub const MAX_DIGITS: usize = 253;

    /// A number of unknown type in the telephony plan. Characters that are not printable ASCII are left out, and those
    /// past [`MAX_DIGITS`](Self::MAX_DIGITS).
    pub fn new(digits: &str) -> Self {
        Self {
            type_of_number: TypeOfNumber::UNKNOWN,
            plan: NumberingPlan::TELEPHONY,
            presentation: None,
            digits: digits
                .chars()
                .filter(char::is_ascii_graphic)
                .take(Self::MAX_DIGITS)
                .collect(),
        }
    }

    /// The number.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    fn parse(element: Identifier, contents: &Bytes) -> Result<Self, ElementError> {
        let mut contents = Contents::new(element, contents);
        let octet_3 = contents.octet("type of number")?;
        let presentation = if octet_3 & LAST == 0 {
            let octet_3a = contents.octet("presentation indicator")?;
            contents.skip_group(octet_3a, "continuation of the presentation indicator")?;
            Some((Presentation::new(octet_3a >> 5), Screening::new(octet_3a)))
        } else {
            None
        };
        let start = contents.offset;
        let rest = contents.rest();
        let len = rest
            .iter()
            .rposition(|&octet| octet != 0)
            .map_or(0, |last| last + 1);
        let mut digits = String::with_capacity(len);
        for (i, &octet) in rest[..len].iter().enumerate() {
            if !(b' '..=b'~').contains(&octet) {
                let fault = ElementFault::Value {
                    field: "digit",
                    found: octet,
                };
                return Err(ElementError {
                    element,
                    offset: start + i,
                    fault,
                });
            }
            digits.push(char::from(octet));
        }
        Ok(Self {
            type_of_number: TypeOfNumber::new(octet_3 >> 4),
            plan: NumberingPlan::new(octet_3),
            presentation,
            digits,
        })
    }

    fn build(&self) -> Bytes {
        let octet_3 = self.type_of_number.value() << 4 | self.plan.value();
        let mut octets = Vec::with_capacity(2 + self.digits.len());
        match self.presentation {
            None => octets.push(LAST | octet_3),
            Some((presentation, screening)) => {
                octets.extend_from_slice(&[
                    octet_3,
                    LAST | presentation.value() << 5 | screening.value(),
                ]);
            }
        }
        octets.extend_from_slice(self.digits.as_bytes());
        octets.into()
    }
}

macro_rules! party_numbers {
    ($($(#[$doc:meta])* $Type:ident = $identifier:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct $Type(pub PartyNumber);

            impl $Type {
                /// A number of unknown type in the telephony plan.
                pub fn new(digits: &str) -> Self {
                    Self(PartyNumber::new(digits))
                }
            }

            impl InformationElement for $Type {
                const IDENTIFIER: Identifier = Identifier::$identifier;

                fn parse(contents: &Bytes) -> Result<Self, ElementError> {
                    PartyNumber::parse(Self::IDENTIFIER, contents).map(Self)
                }

                fn build(&self) -> Bytes {
                    self.0.build()
                }
            }
        )*
    };
}

party_numbers! {
    /// Whom the call is for.
    CalledPartyNumber = CALLED_PARTY_NUMBER;
    /// Whom the call is from.
    CallingPartyNumber = CALLING_PARTY_NUMBER;
    /// Who answered.
    ConnectedNumber = CONNECTED_NUMBER;
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of, reads};
    use super::*;

    #[test]
    fn the_plain_number_has_one_octet_before_its_digits() {
        both_ways(b"\x81600", &CalledPartyNumber::new("600"));
        both_ways(b"\x811001", &CallingPartyNumber::new("1001"));
        both_ways(b"\x81", &ConnectedNumber::new(""));
    }

    #[test]
    fn type_plan_presentation_and_screening() {
        let number = PartyNumber {
            type_of_number: TypeOfNumber::NATIONAL,
            plan: NumberingPlan::TELEPHONY,
            presentation: Some((Presentation::RESTRICTED, Screening::NETWORK_PROVIDED)),
            ..PartyNumber::new("5551234")
        };
        both_ways(b"\x21\xa35551234", &CallingPartyNumber(number));
        let number = PartyNumber {
            presentation: Some((Presentation::ALLOWED, Screening::USER_PROVIDED)),
            ..PartyNumber::new("17")
        };
        both_ways(b"\x01\x8017", &CallingPartyNumber(number));
        let number = PartyNumber {
            type_of_number: TypeOfNumber::SUBSCRIBER,
            plan: NumberingPlan::new(5),
            ..PartyNumber::new("2")
        };
        both_ways(b"\xc52", &CalledPartyNumber(number));
    }

    #[test]
    fn a_longer_group_and_a_trailing_nul_are_tolerated() {
        let number = PartyNumber {
            presentation: Some((Presentation::ALLOWED, Screening::VERIFIED)),
            ..PartyNumber::new("9")
        };
        reads(b"\x01\x01\x819\0\0", &CallingPartyNumber(number));
    }

    #[test]
    fn elements_shorter_than_their_octets_are_refused() {
        assert_eq!(
            fault_of::<CalledPartyNumber>(b""),
            "Called party number, octet 0 of its contents: type of number is missing"
        );
        assert_eq!(
            fault_of::<CallingPartyNumber>(b"\x01"),
            "Calling party number, octet 1 of its contents: presentation indicator is missing"
        );
        assert_eq!(
            fault_of::<ConnectedNumber>(b"\x01\x00"),
            "Connected number, octet 2 of its contents: continuation of the presentation indicator is missing"
        );
    }

    #[test]
    fn digits_are_printable() {
        assert_eq!(
            fault_of::<CalledPartyNumber>(b"\x8112\r\n3"),
            "Called party number, octet 3 of its contents: digit has the value 0x0d"
        );
        assert_eq!(CalledPartyNumber::new("1\r2 é3").0.digits(), "123");
        assert_eq!(CalledPartyNumber::new(&"5".repeat(300)).build().len(), 254);
    }
}
