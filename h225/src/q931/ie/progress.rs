//! Progress indicator (Q.931 section 4.5.23): what happened to the call on its way.

use bytes::Bytes;

use super::{CodingStandard, Contents, Identifier, InformationElement, LAST, Location};
use crate::code_points::code_points;
use crate::error::ElementError;

code_points! {
    /// What happened.
    pub struct ProgressDescription(0x7f) {
        NOT_END_TO_END_ISDN = 1, "call is not end-to-end ISDN; further call progress information may be available in-band";
        DESTINATION_NOT_ISDN = 2, "destination address is non-ISDN";
        ORIGINATION_NOT_ISDN = 3, "origination address is non-ISDN";
        RETURNED_TO_ISDN = 4, "call has returned to the ISDN";
        INTERWORKING_CHANGED_SERVICE = 5, "interworking has occurred and has resulted in a telecommunication service change";
        IN_BAND_INFORMATION = 8, "in-band information or an appropriate pattern is now available";
    }
}

/// What happened to the call, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgressIndicator {
    /// Whose definition it follows.
    pub coding_standard: CodingStandard,
    /// Where it happened.
    pub location: Location,
    /// What happened.
    pub description: ProgressDescription,
}

impl ProgressIndicator {
    /// Something that happened at the user.
    pub const fn new(description: ProgressDescription) -> Self {
        Self {
            coding_standard: CodingStandard::ITU_T,
            location: Location::USER,
            description,
        }
    }
}

impl InformationElement for ProgressIndicator {
    const IDENTIFIER: Identifier = Identifier::PROGRESS_INDICATOR;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        let mut contents = Contents::new(Self::IDENTIFIER, contents);
        let octet_3 = contents.octet("location")?;
        contents.skip_group(octet_3, "continuation of the location")?;
        let octet_4 = contents.octet("progress description")?;
        Ok(Self {
            coding_standard: CodingStandard::new(octet_3 >> 5),
            location: Location::new(octet_3),
            description: ProgressDescription::new(octet_4),
        })
    }

    fn build(&self) -> Bytes {
        let octet_3 = LAST | self.coding_standard.value() << 5 | self.location.value();
        Bytes::copy_from_slice(&[octet_3, LAST | self.description.value()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of};
    use super::*;

    #[test]
    fn in_band_information_as_asterisk_announces_it() {
        both_ways(
            &[0x80, 0x88],
            &ProgressIndicator::new(ProgressDescription::IN_BAND_INFORMATION),
        );
    }

    #[test]
    fn location_and_description() {
        let indicator = ProgressIndicator {
            location: Location::LOCAL_PUBLIC_NETWORK,
            ..ProgressIndicator::new(ProgressDescription::ORIGINATION_NOT_ISDN)
        };
        both_ways(&[0x82, 0x83], &indicator);
    }

    #[test]
    fn too_short_elements_say_what_is_missing() {
        assert_eq!(
            fault_of::<ProgressIndicator>(&[]),
            "Progress indicator, octet 0 of its contents: location is missing"
        );
        assert_eq!(
            fault_of::<ProgressIndicator>(&[0x80]),
            "Progress indicator, octet 1 of its contents: progress description is missing"
        );
    }
}
