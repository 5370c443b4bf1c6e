// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{BitString, BmpString, Extension, ObjectIdentifier, Octets, UnknownAlternative};

/// `ClearToken`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClearToken {
    /// `tokenOID`: OBJECT IDENTIFIER.
    pub token_oid: ObjectIdentifier,
    /// `timeStamp`: TimeStamp OPTIONAL.
    pub time_stamp: Option<TimeStamp>,
    /// `password`: Password OPTIONAL.
    pub password: Option<Password>,
    /// `dhkey`: DHset OPTIONAL.
    pub dhkey: Option<Box<DhSet>>,
    /// `challenge`: ChallengeString OPTIONAL.
    pub challenge: Option<ChallengeString>,
    /// `random`: RandomVal OPTIONAL.
    pub random: Option<RandomVal>,
    /// `certificate`: TypedCertificate OPTIONAL.
    pub certificate: Option<TypedCertificate>,
    /// `generalID`: Identifier OPTIONAL.
    pub general_id: Option<Identifier>,
    /// `nonStandard`: NonStandardParameter OPTIONAL.
    pub non_standard: Option<Box<NonStandardParameter>>,
    /// `eckasdhkey`: ECKASDH OPTIONAL, addition 0.
    pub eckasdhkey: Option<Eckasdh>,
    /// `sendersID`: Identifier OPTIONAL, addition 1.
    pub senders_id: Option<Identifier>,
    /// `h235Key`: H235Key OPTIONAL, addition 2.
    pub h235_key: Option<H235Key>,
    /// `profileInfo`: SEQUENCE OF ProfileElement OPTIONAL, addition 3.
    pub profile_info: Option<Vec<ProfileElement>>,
    /// `dhkeyext`: DHsetExt OPTIONAL, addition 4.
    pub dhkeyext: Option<Box<DhSetExt>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CryptoToken`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CryptoToken {
    /// `cryptoEncryptedToken`: SEQUENCE.
    CryptoEncryptedToken(Box<CryptoEncryptedToken>),
    /// `cryptoSignedToken`: SEQUENCE.
    CryptoSignedToken(Box<CryptoSignedToken>),
    /// `cryptoHashedToken`: SEQUENCE.
    CryptoHashedToken(Box<CryptoHashedToken>),
    /// `cryptoPwdEncr`: ENCRYPTED.
    CryptoPwdEncr(Box<Encrypted>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CryptoToken {
    fn default() -> Self {
        Self::CryptoEncryptedToken(Default::default())
    }
}

/// `CryptoToken.cryptoEncryptedToken`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CryptoEncryptedToken {
    /// `tokenOID`: OBJECT IDENTIFIER.
    pub token_oid: ObjectIdentifier,
    /// `token`: ENCRYPTED.
    pub token: Encrypted,
}

/// `CryptoToken.cryptoSignedToken`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CryptoSignedToken {
    /// `tokenOID`: OBJECT IDENTIFIER.
    pub token_oid: ObjectIdentifier,
    /// `token`: SIGNED.
    pub token: Signed,
}

/// `CryptoToken.cryptoHashedToken`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CryptoHashedToken {
    /// `tokenOID`: OBJECT IDENTIFIER.
    pub token_oid: ObjectIdentifier,
    /// `hashedVals`: ClearToken.
    pub hashed_vals: ClearToken,
    /// `token`: HASHED.
    pub token: Hashed,
}

/// `EncodedGeneralToken`: an open type.
pub type EncodedGeneralToken = Octets;

/// `PwdCertToken`: ClearToken.
pub type PwdCertToken = ClearToken;

/// `EncodedPwdCertToken`: an open type.
pub type EncodedPwdCertToken = Octets;

/// `ChallengeString`: OCTET STRING (SIZE (8..128)).
pub type ChallengeString = Octets;

/// `TimeStamp`: INTEGER (1..4294967295).
pub type TimeStamp = u32;

/// `RandomVal`: INTEGER.
pub type RandomVal = i64;

/// `Password`: BMPString (SIZE (1..128)).
pub type Password = BmpString;

/// `Identifier`: BMPString (SIZE (1..128)).
pub type Identifier = BmpString;

/// `TypedCertificate`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedCertificate {
    /// `type`: OBJECT IDENTIFIER.
    pub r#type: ObjectIdentifier,
    /// `certificate`: OCTET STRING.
    pub certificate: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ProfileElement`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileElement {
    /// `elementID`: INTEGER (0..255).
    pub element_id: u8,
    /// `paramS`: Params OPTIONAL.
    pub param_s: Option<Box<Params>>,
    /// `element`: Element OPTIONAL.
    pub element: Option<Element>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Element`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// `octets`: OCTET STRING.
    Octets(Octets),
    /// `integer`: INTEGER.
    Integer(i64),
    /// `bits`: BIT STRING.
    Bits(BitString),
    /// `name`: BMPString.
    Name(BmpString),
    /// `flag`: BOOLEAN.
    Flag(bool),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Element {
    fn default() -> Self {
        Self::Octets(Default::default())
    }
}

/// `NonStandardParameter`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonStandardParameter {
    /// `nonStandardIdentifier`: OBJECT IDENTIFIER.
    pub non_standard_identifier: ObjectIdentifier,
    /// `data`: OCTET STRING.
    pub data: Octets,
}

/// `AuthenticationMechanism`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuthenticationMechanism {
    /// `dhExch`.
    #[default]
    DhExch,
    /// `pwdSymEnc`.
    PwdSymEnc,
    /// `pwdHash`.
    PwdHash,
    /// `certSign`.
    CertSign,
    /// `ipsec`.
    Ipsec,
    /// `tls`.
    Tls,
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<NonStandardParameter>),
    /// `authenticationBES`: AuthenticationBES, addition 0.
    AuthenticationBes(AuthenticationBes),
    /// `keyExch`: OBJECT IDENTIFIER, addition 1.
    KeyExch(ObjectIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `AuthenticationBES`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AuthenticationBes {
    /// `default`.
    #[default]
    Default,
    /// `radius`.
    Radius,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `DHset`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DhSet {
    /// `halfkey`: BIT STRING (SIZE (0..2048)).
    pub halfkey: BitString,
    /// `modSize`: BIT STRING (SIZE (0..2048)).
    pub mod_size: BitString,
    /// `generator`: BIT STRING (SIZE (0..2048)).
    pub generator: BitString,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DHsetExt`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DhSetExt {
    /// `halfkey`: BIT STRING (SIZE (2049..65536)).
    pub halfkey: BitString,
    /// `modSize`: BIT STRING (SIZE (2049..65536)) OPTIONAL.
    pub mod_size: Option<BitString>,
    /// `generator`: BIT STRING (SIZE (2049..65536)) OPTIONAL.
    pub generator: Option<BitString>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DhSetExt {
    fn default() -> Self {
        Self {
            halfkey: BitString::zeros(2049),
            mod_size: None,
            generator: None,
            extension: Extension::default(),
        }
    }
}

/// `ECpoint`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EcPoint {
    /// `x`: BIT STRING (SIZE (0..511)) OPTIONAL.
    pub x: Option<BitString>,
    /// `y`: BIT STRING (SIZE (0..511)) OPTIONAL.
    pub y: Option<BitString>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ECKASDH`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Eckasdh {
    /// `eckasdhp`: SEQUENCE.
    Eckasdhp(Box<Eckasdhp>),
    /// `eckasdh2`: SEQUENCE.
    Eckasdh2(Box<Eckasdh2>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Eckasdh {
    fn default() -> Self {
        Self::Eckasdhp(Default::default())
    }
}

/// `ECKASDH.eckasdhp`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eckasdhp {
    /// `public-key`: ECpoint.
    pub public_key: EcPoint,
    /// `modulus`: BIT STRING (SIZE (0..511)).
    pub modulus: BitString,
    /// `base`: ECpoint.
    pub base: EcPoint,
    /// `weierstrassA`: BIT STRING (SIZE (0..511)).
    pub weierstrass_a: BitString,
    /// `weierstrassB`: BIT STRING (SIZE (0..511)).
    pub weierstrass_b: BitString,
}

/// `ECKASDH.eckasdh2`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eckasdh2 {
    /// `public-key`: ECpoint.
    pub public_key: EcPoint,
    /// `fieldSize`: BIT STRING (SIZE (0..511)).
    pub field_size: BitString,
    /// `base`: ECpoint.
    pub base: EcPoint,
    /// `weierstrassA`: BIT STRING (SIZE (0..511)).
    pub weierstrass_a: BitString,
    /// `weierstrassB`: BIT STRING (SIZE (0..511)).
    pub weierstrass_b: BitString,
}

/// `ECGDSASignature`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EcgdsaSignature {
    /// `r`: BIT STRING (SIZE (0..511)).
    pub r: BitString,
    /// `s`: BIT STRING (SIZE (0..511)).
    pub s: BitString,
}

/// `SIGNED`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// `toBeSigned`: an open type.
    pub to_be_signed: Octets,
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `paramS`: Params.
    pub param_s: Params,
    /// `signature`: BIT STRING.
    pub signature: BitString,
}

impl Default for Signed {
    fn default() -> Self {
        Self {
            to_be_signed: Octets::from([0]),
            algorithm_oid: Default::default(),
            param_s: Default::default(),
            signature: Default::default(),
        }
    }
}

/// `ENCRYPTED`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encrypted {
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `paramS`: Params.
    pub param_s: Params,
    /// `encryptedData`: OCTET STRING.
    pub encrypted_data: Octets,
}

/// `HASHED`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hashed {
    /// `algorithmOID`: OBJECT IDENTIFIER.
    pub algorithm_oid: ObjectIdentifier,
    /// `paramS`: Params.
    pub param_s: Params,
    /// `hash`: BIT STRING.
    pub hash: BitString,
}

/// `Params`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params {
    /// `ranInt`: INTEGER OPTIONAL.
    pub ran_int: Option<i64>,
    /// `iv8`: IV8 OPTIONAL.
    pub iv8: Option<Iv8>,
    /// `iv16`: IV16 OPTIONAL, addition 0.
    pub iv16: Option<Iv16>,
    /// `iv`: OCTET STRING OPTIONAL, addition 1.
    pub iv: Option<Octets>,
    /// `clearSalt`: OCTET STRING OPTIONAL, addition 2.
    pub clear_salt: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `IV8`: OCTET STRING (SIZE (8)).
pub type Iv8 = [u8; 8];

/// `IV16`: OCTET STRING (SIZE (16)).
pub type Iv16 = [u8; 16];

/// `H235Key`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H235Key {
    /// `secureChannel`: KeyMaterial.
    SecureChannel(KeyMaterial),
    /// `sharedSecret`: ENCRYPTED.
    SharedSecret(Box<Encrypted>),
    /// `certProtectedKey`: SIGNED.
    CertProtectedKey(Box<Signed>),
    /// `secureSharedSecret`: V3KeySyncMaterial, addition 0.
    SecureSharedSecret(Box<V3KeySyncMaterial>),
    /// `secureChannelExt`: KeyMaterialExt, addition 1.
    SecureChannelExt(KeyMaterialExt),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for H235Key {
    fn default() -> Self {
        Self::SecureChannel(BitString::zeros(1))
    }
}

/// `KeyMaterial`: BIT STRING (SIZE (1..2048)).
pub type KeyMaterial = BitString;

/// `KeyMaterialExt`: BIT STRING (SIZE (2049..65536)).
pub type KeyMaterialExt = BitString;

/// `KeySyncMaterial`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeySyncMaterial {
    /// `generalID`: Identifier.
    pub general_id: Identifier,
    /// `keyMaterial`: KeyMaterial.
    pub key_material: KeyMaterial,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for KeySyncMaterial {
    fn default() -> Self {
        Self {
            general_id: BmpString::from("\0"),
            key_material: BitString::zeros(1),
            extension: Extension::default(),
        }
    }
}

/// `EncodedKeySyncMaterial`: an open type.
pub type EncodedKeySyncMaterial = Octets;

/// `V3KeySyncMaterial`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct V3KeySyncMaterial {
    /// `generalID`: Identifier OPTIONAL.
    pub general_id: Option<Identifier>,
    /// `algorithmOID`: OBJECT IDENTIFIER OPTIONAL.
    pub algorithm_oid: Option<ObjectIdentifier>,
    /// `paramS`: Params.
    pub param_s: Params,
    /// `encryptedSessionKey`: OCTET STRING OPTIONAL.
    pub encrypted_session_key: Option<Octets>,
    /// `encryptedSaltingKey`: OCTET STRING OPTIONAL.
    pub encrypted_salting_key: Option<Octets>,
    /// `clearSaltingKey`: OCTET STRING OPTIONAL.
    pub clear_salting_key: Option<Octets>,
    /// `paramSsalt`: Params OPTIONAL.
    pub param_ssalt: Option<Box<Params>>,
    /// `keyDerivationOID`: OBJECT IDENTIFIER OPTIONAL.
    pub key_derivation_oid: Option<ObjectIdentifier>,
    /// `genericKeyMaterial`: OCTET STRING OPTIONAL, addition 0.
    pub generic_key_material: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `KeySignedMaterial`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeySignedMaterial {
    /// `generalId`: Identifier.
    pub general_id: Identifier,
    /// `mrandom`: RandomVal.
    pub mrandom: RandomVal,
    /// `srandom`: RandomVal OPTIONAL.
    pub srandom: Option<RandomVal>,
    /// `timeStamp`: TimeStamp OPTIONAL.
    pub time_stamp: Option<TimeStamp>,
    /// `encrptval`: ENCRYPTED.
    pub encrptval: Encrypted,
}

impl Default for KeySignedMaterial {
    fn default() -> Self {
        Self {
            general_id: BmpString::from("\0"),
            mrandom: Default::default(),
            srandom: None,
            time_stamp: None,
            encrptval: Default::default(),
        }
    }
}

/// `EncodedKeySignedMaterial`: an open type.
pub type EncodedKeySignedMaterial = Octets;

/// `H235CertificateSignature`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct H235CertificateSignature {
    /// `certificate`: TypedCertificate.
    pub certificate: TypedCertificate,
    /// `responseRandom`: RandomVal.
    pub response_random: RandomVal,
    /// `requesterRandom`: RandomVal OPTIONAL.
    pub requester_random: Option<RandomVal>,
    /// `signature`: SIGNED.
    pub signature: Signed,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ReturnSig`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnSig {
    /// `generalId`: Identifier.
    pub general_id: Identifier,
    /// `responseRandom`: RandomVal.
    pub response_random: RandomVal,
    /// `requestRandom`: RandomVal OPTIONAL.
    pub request_random: Option<RandomVal>,
    /// `certificate`: TypedCertificate OPTIONAL.
    pub certificate: Option<TypedCertificate>,
}

impl Default for ReturnSig {
    fn default() -> Self {
        Self {
            general_id: BmpString::from("\0"),
            response_random: Default::default(),
            request_random: None,
            certificate: None,
        }
    }
}

/// `EncodedReturnSig`: an open type.
pub type EncodedReturnSig = Octets;
