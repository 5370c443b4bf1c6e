// Generated from h460_4.asn (H.460.4 (01/2007): priority of a call, network of its origin) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, Ia5String, UnknownAlternative};

use h323_messages::h235;

/// `CallPriorityInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallPriorityInfo {
    /// `priorityValue`: CHOICE.
    pub priority_value: CallPriority,
    /// `priorityExtension`: INTEGER (0..255) OPTIONAL.
    pub priority_extension: Option<u8>,
    /// `tokens`: SEQUENCE OF ClearToken OPTIONAL.
    pub tokens: Option<Vec<h235::ClearToken>>,
    /// `cryptoTokens`: SEQUENCE OF CryptoToken OPTIONAL.
    pub crypto_tokens: Option<Vec<h235::CryptoToken>>,
    /// `rejectReason`: CHOICE OPTIONAL.
    pub reject_reason: Option<CallPriorityRejectReason>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallPriorityInfo.priorityValue`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallPriority {
    /// `emergencyAuthorized`.
    #[default]
    EmergencyAuthorized,
    /// `emergencyPublic`.
    EmergencyPublic,
    /// `high`.
    High,
    /// `normal`.
    Normal,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CallPriorityInfo.rejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CallPriorityRejectReason {
    /// `priorityUnavailable`.
    #[default]
    PriorityUnavailable,
    /// `priorityUnauthorized`.
    PriorityUnauthorized,
    /// `priorityValueUnknown`.
    PriorityValueUnknown,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `CountryInternationalNetworkCallOriginationIdentification`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountryInternationalNetworkCallOriginationIdentification {
    /// `numberingPlan`: CHOICE.
    pub numbering_plan: NumberingPlan,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberingPlan {
    /// `x121`: SEQUENCE.
    X121(NumberingPlanX121),
    /// `e164`: SEQUENCE.
    E164(Box<NumberingPlanE164>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NumberingPlan {
    fn default() -> Self {
        Self::X121(Default::default())
    }
}

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan.x121`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberingPlanX121 {
    /// `countryCode`: IA5String (SIZE (3)) (FROM ("0123456789")).
    pub country_code: Ia5String,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NumberingPlanX121 {
    fn default() -> Self {
        Self {
            country_code: Ia5String::from_static("000"),
            extension: Extension::default(),
        }
    }
}

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan.e164`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberingPlanE164 {
    /// `countryCode`: IA5String (SIZE (3)) (FROM ("0123456789")).
    pub country_code: Ia5String,
    /// `identificationCode`: IA5String (SIZE (1..4)) (FROM ("0123456789")).
    pub identification_code: Ia5String,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for NumberingPlanE164 {
    fn default() -> Self {
        Self {
            country_code: Ia5String::from_static("000"),
            identification_code: Ia5String::from_static("0"),
            extension: Extension::default(),
        }
    }
}
