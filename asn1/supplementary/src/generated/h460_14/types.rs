// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, UnknownAlternative};

use h323_messages::h225;

/// `MLPPInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MlppInfo {
    /// `precedence`: MlppPrecedence OPTIONAL.
    pub precedence: Option<MlppPrecedence>,
    /// `mlppReason`: MlppReason OPTIONAL.
    pub mlpp_reason: Option<MlppReason>,
    /// `mlppNotification`: MlppNotification OPTIONAL.
    pub mlpp_notification: Option<MlppNotification>,
    /// `alternateParty`: AlternateParty OPTIONAL.
    pub alternate_party: Option<AlternateParty>,
    /// `releaseCall`: ReleaseCall OPTIONAL.
    pub release_call: Option<ReleaseCall>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MlppPrecedence`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MlppPrecedence {
    /// `flashOveride`.
    #[default]
    FlashOveride,
    /// `flash`.
    Flash,
    /// `immediate`.
    Immediate,
    /// `priority`.
    Priority,
    /// `routine`.
    Routine,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `MlppReason`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MlppReason {
    /// `preemptionNoReservation`.
    #[default]
    PreemptionNoReservation,
    /// `preemptionReservation`.
    PreemptionReservation,
    /// `callBlocked`.
    CallBlocked,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `MlppNotification`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum MlppNotification {
    /// `preemptionPending`.
    #[default]
    PreemptionPending,
    /// `preemptionInProgress`.
    PreemptionInProgress,
    /// `preemptionEnd`.
    PreemptionEnd,
    /// `preemptionComplete`.
    PreemptionComplete,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AlternateParty`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternateParty {
    /// `altID`: AliasAddress.
    pub alt_id: h225::AliasAddress,
    /// `altTimer`: INTEGER (0..255) OPTIONAL.
    pub alt_timer: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ReleaseCall`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCall {
    /// `preemptCallID`: CallIdentifier.
    pub preempt_call_id: h225::CallIdentifier,
    /// `releaseReason`: MlppReason.
    pub release_reason: MlppReason,
    /// `releaseDelay`: INTEGER (0..255) OPTIONAL.
    pub release_delay: Option<u8>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
