// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use crate::generated::h450_4;

/// `CmnArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CmnArg {
    /// `featureList`: FeatureList OPTIONAL.
    pub feature_list: Option<FeatureList>,
    /// `featureValues`: FeatureValues OPTIONAL.
    pub feature_values: Option<FeatureValues>,
    /// `featureControl`: FeatureControl OPTIONAL.
    pub feature_control: Option<FeatureControl>,
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DummyArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DummyArg {
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
}

/// `FeatureList`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureList {
    /// `ssCFreRoutingSupported`: NULL OPTIONAL.
    pub ss_c_fre_routing_supported: Option<()>,
    /// `ssCTreRoutingSupported`: NULL OPTIONAL.
    pub ss_c_tre_routing_supported: Option<()>,
    /// `ssCCBSPossible`: NULL OPTIONAL.
    pub ss_ccbs_possible: Option<()>,
    /// `ssCCNRPossible`: NULL OPTIONAL.
    pub ss_ccnr_possible: Option<()>,
    /// `ssCOSupported`: NULL OPTIONAL.
    pub ss_co_supported: Option<()>,
    /// `ssCIForcedReleaseSupported`: NULL OPTIONAL.
    pub ss_ci_forced_release_supported: Option<()>,
    /// `ssCIIsolationSupported`: NULL OPTIONAL.
    pub ss_ci_isolation_supported: Option<()>,
    /// `ssCIWaitOnBusySupported`: NULL OPTIONAL.
    pub ss_ci_wait_on_busy_supported: Option<()>,
    /// `ssCISilentMonitoringSupported`: NULL OPTIONAL.
    pub ss_ci_silent_monitoring_supported: Option<()>,
    /// `ssCIConferenceSupported`: NULL OPTIONAL.
    pub ss_ci_conference_supported: Option<()>,
    /// `ssCHFarHoldSupported`: NULL OPTIONAL.
    pub ss_ch_far_hold_supported: Option<()>,
    /// `ssMWICallbackSupported`: NULL OPTIONAL.
    pub ss_mwi_callback_supported: Option<()>,
    /// `ssCPCallParkSupported`: NULL OPTIONAL.
    pub ss_cp_call_park_supported: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FeatureValues`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureValues {
    /// `partyCategory`: PartyCategory OPTIONAL.
    pub party_category: Option<PartyCategory>,
    /// `ssCIprotectionLevel`: SSCIProtectionLevel OPTIONAL.
    pub ss_c_iprotection_level: Option<SsciProtectionLevel>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FeatureControl`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeatureControl {
    /// `ssCHDoNotHold`: NULL OPTIONAL.
    pub ss_ch_do_not_hold: Option<()>,
    /// `ssCTDoNotTransfer`: NULL OPTIONAL.
    pub ss_ct_do_not_transfer: Option<()>,
    /// `ssMWICallbackCall`: NULL OPTIONAL.
    pub ss_mwi_callback_call: Option<()>,
    /// `ssCISilentMonitorPermitted`: NULL OPTIONAL.
    pub ss_ci_silent_monitor_permitted: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PartyCategory`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartyCategory {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `extension`.
    Extension,
    /// `attendant`.
    Attendant,
    /// `emergExt`.
    EmergExt,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `SSCIProtectionLevel`: INTEGER (0..3).
pub type SsciProtectionLevel = u8;
