//! Cause (Q.850 section 2): why a call was cleared, or what a Status message reports.

use bytes::Bytes;

use super::{CodingStandard, Contents, Identifier, InformationElement, LAST, Location};
use crate::cause::Cause;
use crate::error::ElementError;

/// A cause and where it arose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseElement {
    /// Whose definition it follows; causes are those of Q.850 with [`CodingStandard::ITU_T`].
    pub coding_standard: CodingStandard,
    /// Where the cause arose.
    pub location: Location,
    /// The cause.
    pub cause: Cause,
    /// More about it, in a format that depends on the cause.
    pub diagnostics: Bytes,
}

impl CauseElement {
    /// A cause of Q.850 that arose at the user, without diagnostics.
    pub const fn new(cause: Cause) -> Self {
        Self {
            coding_standard: CodingStandard::ITU_T,
            location: Location::USER,
            cause,
            diagnostics: Bytes::new(),
        }
    }
}

impl InformationElement for CauseElement {
    const IDENTIFIER: Identifier = Identifier::CAUSE;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        let mut contents = Contents::new(Self::IDENTIFIER, contents);
        let octet_3 = contents.octet("location")?;
        contents.skip_group(octet_3, "recommendation")?;
        let octet_4 = contents.octet("cause value")?;
        contents.skip_group(octet_4, "continuation of the cause value")?;
        Ok(Self {
            coding_standard: CodingStandard::new(octet_3 >> 5),
            location: Location::new(octet_3),
            cause: Cause::new(octet_4),
            diagnostics: contents.rest(),
        })
    }

    fn build(&self) -> Bytes {
        let octet_3 = LAST | self.coding_standard.value() << 5 | self.location.value();
        let mut octets = vec![octet_3, LAST | self.cause.value()];
        octets.extend_from_slice(&self.diagnostics);
        octets.into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of, reads};
    use super::*;

    #[test]
    fn cause_location_and_diagnostics() {
        both_ways(
            &[0x80, 0x90],
            &CauseElement::new(Cause::NORMAL_CALL_CLEARING),
        );
        let element = CauseElement {
            location: Location::REMOTE_PUBLIC_NETWORK,
            diagnostics: Bytes::from_static(&[0x70]),
            ..CauseElement::new(Cause::INVALID_ELEMENT_CONTENTS)
        };
        both_ways(&[0x84, 0xe4, 0x70], &element);
    }

    #[test]
    fn the_recommendation_is_passed_over() {
        reads(&[0x00, 0x80, 0x91], &CauseElement::new(Cause::USER_BUSY));
    }

    #[test]
    fn too_short_elements_say_what_is_missing() {
        assert_eq!(
            fault_of::<CauseElement>(&[]),
            "Cause, octet 0 of its contents: location is missing"
        );
        assert_eq!(
            fault_of::<CauseElement>(&[0x80]),
            "Cause, octet 1 of its contents: cause value is missing"
        );
        assert_eq!(
            fault_of::<CauseElement>(&[0x00]),
            "Cause, octet 1 of its contents: recommendation is missing"
        );
    }
}
