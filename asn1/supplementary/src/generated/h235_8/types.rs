// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, ObjectIdentifier, Octets, UnknownAlternative};

use h323_messages::h225;

/// `SrtpCryptoCapability`: SEQUENCE OF SrtpCryptoInfo.
pub type SrtpCryptoCapability = Vec<SrtpCryptoInfo>;

/// `SrtpCryptoInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SrtpCryptoInfo {
    /// `cryptoSuite`: OBJECT IDENTIFIER OPTIONAL.
    pub crypto_suite: Option<ObjectIdentifier>,
    /// `sessionParams`: SrtpSessionParameters OPTIONAL.
    pub session_params: Option<SrtpSessionParameters>,
    /// `allowMKI`: BOOLEAN OPTIONAL.
    pub allow_mki: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SrtpSessionParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SrtpSessionParameters {
    /// `kdr`: INTEGER (0..24) OPTIONAL.
    pub kdr: Option<u8>,
    /// `unencryptedSrtp`: BOOLEAN OPTIONAL.
    pub unencrypted_srtp: Option<bool>,
    /// `unencryptedSrtcp`: BOOLEAN OPTIONAL.
    pub unencrypted_srtcp: Option<bool>,
    /// `unauthenticatedSrtp`: BOOLEAN OPTIONAL.
    pub unauthenticated_srtp: Option<bool>,
    /// `fecOrder`: FecOrder OPTIONAL.
    pub fec_order: Option<FecOrder>,
    /// `windowSizeHint`: INTEGER (64..65535) OPTIONAL.
    pub window_size_hint: Option<u16>,
    /// `newParameter`: SEQUENCE OF GenericData OPTIONAL.
    pub new_parameter: Option<Vec<h225::GenericData>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FecOrder`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FecOrder {
    /// `fecBeforeSrtp`: NULL OPTIONAL.
    pub fec_before_srtp: Option<()>,
    /// `fecAfterSrtp`: NULL OPTIONAL.
    pub fec_after_srtp: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SrtpKeys`: SEQUENCE OF SrtpKeyParameters.
pub type SrtpKeys = Vec<SrtpKeyParameters>;

/// `SrtpKeyParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SrtpKeyParameters {
    /// `masterKey`: OCTET STRING.
    pub master_key: Octets,
    /// `masterSalt`: OCTET STRING.
    pub master_salt: Octets,
    /// `lifetime`: CHOICE OPTIONAL.
    pub lifetime: Option<SrtpKeyLifetime>,
    /// `mki`: SEQUENCE OPTIONAL.
    pub mki: Option<MasterKeyIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SrtpKeyParameters.lifetime`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SrtpKeyLifetime {
    /// `powerOfTwo`: INTEGER.
    PowerOfTwo(i64),
    /// `specific`: INTEGER.
    Specific(i64),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SrtpKeyLifetime {
    fn default() -> Self {
        Self::PowerOfTwo(Default::default())
    }
}

/// `SrtpKeyParameters.mki`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MasterKeyIdentifier {
    /// `length`: INTEGER (1..128).
    pub length: u8,
    /// `value`: OCTET STRING.
    pub value: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for MasterKeyIdentifier {
    fn default() -> Self {
        Self {
            length: 1,
            value: Default::default(),
            extension: Extension::default(),
        }
    }
}
