// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `ClearToken`.
pub static CLEAR_TOKEN: Type = Type::new(
    "ClearToken",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("tokenOID", &OBJECT_IDENTIFIER),
            Component::optional("timeStamp", &TIME_STAMP),
            Component::optional("password", &PASSWORD),
            Component::optional("dhkey", &DH_SET),
            Component::optional("challenge", &CHALLENGE_STRING),
            Component::optional("random", &RANDOM_VAL),
            Component::optional("certificate", &TYPED_CERTIFICATE),
            Component::optional("generalID", &IDENTIFIER),
            Component::optional("nonStandard", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Component::optional("eckasdhkey", &ECKASDH),
            Component::optional("sendersID", &IDENTIFIER),
            Component::optional("h235Key", &H235_KEY),
            Component::optional("profileInfo", &SEQUENCE_OF_PROFILE_ELEMENT),
            Component::optional("dhkeyext", &DH_SET_EXT),
        ],
    }),
);

/// `CryptoToken`.
pub static CRYPTO_TOKEN: Type = Type::new(
    "CryptoToken",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("cryptoEncryptedToken", &CRYPTO_ENCRYPTED_TOKEN),
            Alternative::new("cryptoSignedToken", &CRYPTO_SIGNED_TOKEN),
            Alternative::new("cryptoHashedToken", &CRYPTO_HASHED_TOKEN),
            Alternative::new("cryptoPwdEncr", &ENCRYPTED),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CryptoToken.cryptoEncryptedToken`.
pub static CRYPTO_ENCRYPTED_TOKEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("tokenOID", &OBJECT_IDENTIFIER),
            Component::new("token", &ENCRYPTED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CryptoToken.cryptoSignedToken`.
pub static CRYPTO_SIGNED_TOKEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("tokenOID", &OBJECT_IDENTIFIER),
            Component::new("token", &SIGNED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CryptoToken.cryptoHashedToken`.
pub static CRYPTO_HASHED_TOKEN: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("tokenOID", &OBJECT_IDENTIFIER),
            Component::new("hashedVals", &CLEAR_TOKEN),
            Component::new("token", &HASHED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `EncodedGeneralToken`.
pub static ENCODED_GENERAL_TOKEN: Type = Type::new("EncodedGeneralToken", Kind::OpenType);

/// `EncodedPwdCertToken`.
pub static ENCODED_PWD_CERT_TOKEN: Type = Type::new("EncodedPwdCertToken", Kind::OpenType);

/// `ChallengeString`.
pub static CHALLENGE_STRING: Type =
    Type::new("ChallengeString", Kind::OctetString(Size::range(8, 128)));

/// `TimeStamp`.
pub static TIME_STAMP: Type = Type::new("TimeStamp", Kind::Integer(Range::new(1, 4294967295)));

/// `RandomVal`.
pub static RANDOM_VAL: Type = Type::new("RandomVal", Kind::Integer(Range::ANY));

/// `Password`.
pub static PASSWORD: Type = Type::new("Password", Kind::BmpString(Size::range(1, 128)));

/// `Identifier`.
pub static IDENTIFIER: Type = Type::new("Identifier", Kind::BmpString(Size::range(1, 128)));

/// `TypedCertificate`.
pub static TYPED_CERTIFICATE: Type = Type::new(
    "TypedCertificate",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("type", &OBJECT_IDENTIFIER),
            Component::new("certificate", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ProfileElement`.
pub static PROFILE_ELEMENT: Type = Type::new(
    "ProfileElement",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("elementID", &INTEGER_0_255),
            Component::optional("paramS", &PARAMS),
            Component::optional("element", &ELEMENT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Element`.
pub static ELEMENT: Type = Type::new(
    "Element",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("octets", &OCTET_STRING),
            Alternative::new("integer", &INTEGER),
            Alternative::new("bits", &BIT_STRING),
            Alternative::new("name", &BMP_STRING),
            Alternative::new("flag", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NonStandardParameter`.
pub static NON_STANDARD_PARAMETER: Type = Type::new(
    "NonStandardParameter",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("nonStandardIdentifier", &OBJECT_IDENTIFIER),
            Component::new("data", &OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `AuthenticationMechanism`.
pub static AUTHENTICATION_MECHANISM: Type = Type::new(
    "AuthenticationMechanism",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("dhExch", &NULL),
            Alternative::new("pwdSymEnc", &NULL),
            Alternative::new("pwdHash", &NULL),
            Alternative::new("certSign", &NULL),
            Alternative::new("ipsec", &NULL),
            Alternative::new("tls", &NULL),
            Alternative::new("nonStandard", &NON_STANDARD_PARAMETER),
        ],
        extensible: true,
        additions: &[
            Alternative::new("authenticationBES", &AUTHENTICATION_BES),
            Alternative::new("keyExch", &OBJECT_IDENTIFIER),
        ],
    }),
);

/// `AuthenticationBES`.
pub static AUTHENTICATION_BES: Type = Type::new(
    "AuthenticationBES",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("default", &NULL),
            Alternative::new("radius", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DHset`.
pub static DH_SET: Type = Type::new(
    "DHset",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("halfkey", &BIT_STRING_0_2048),
            Component::new("modSize", &BIT_STRING_0_2048),
            Component::new("generator", &BIT_STRING_0_2048),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DHsetExt`.
pub static DH_SET_EXT: Type = Type::new(
    "DHsetExt",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("halfkey", &BIT_STRING_2049_65536),
            Component::optional("modSize", &BIT_STRING_2049_65536),
            Component::optional("generator", &BIT_STRING_2049_65536),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ECpoint`.
pub static EC_POINT: Type = Type::new(
    "ECpoint",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("x", &BIT_STRING_0_511),
            Component::optional("y", &BIT_STRING_0_511),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ECKASDH`.
pub static ECKASDH: Type = Type::new(
    "ECKASDH",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("eckasdhp", &ECKASDHP),
            Alternative::new("eckasdh2", &ECKASDH2),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ECKASDH.eckasdhp`.
pub static ECKASDHP: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("public-key", &EC_POINT),
            Component::new("modulus", &BIT_STRING_0_511),
            Component::new("base", &EC_POINT),
            Component::new("weierstrassA", &BIT_STRING_0_511),
            Component::new("weierstrassB", &BIT_STRING_0_511),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ECKASDH.eckasdh2`.
pub static ECKASDH2: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("public-key", &EC_POINT),
            Component::new("fieldSize", &BIT_STRING_0_511),
            Component::new("base", &EC_POINT),
            Component::new("weierstrassA", &BIT_STRING_0_511),
            Component::new("weierstrassB", &BIT_STRING_0_511),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ECGDSASignature`.
pub static ECGDSA_SIGNATURE: Type = Type::new(
    "ECGDSASignature",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("r", &BIT_STRING_0_511),
            Component::new("s", &BIT_STRING_0_511),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `SIGNED`.
pub static SIGNED: Type = Type::new(
    "SIGNED",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("toBeSigned", &OPEN_TYPE),
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::new("paramS", &PARAMS),
            Component::new("signature", &BIT_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ENCRYPTED`.
pub static ENCRYPTED: Type = Type::new(
    "ENCRYPTED",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::new("paramS", &PARAMS),
            Component::new("encryptedData", &OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `HASHED`.
pub static HASHED: Type = Type::new(
    "HASHED",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("algorithmOID", &OBJECT_IDENTIFIER),
            Component::new("paramS", &PARAMS),
            Component::new("hash", &BIT_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Params`.
pub static PARAMS: Type = Type::new(
    "Params",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("ranInt", &INTEGER),
            Component::optional("iv8", &IV8),
        ],
        extensible: true,
        additions: &[
            Component::optional("iv16", &IV16),
            Component::optional("iv", &OCTET_STRING),
            Component::optional("clearSalt", &OCTET_STRING),
        ],
    }),
);

/// `IV8`.
pub static IV8: Type = Type::new("IV8", Kind::OctetString(Size::fixed(8)));

/// `IV16`.
pub static IV16: Type = Type::new("IV16", Kind::OctetString(Size::fixed(16)));

/// `H235Key`.
pub static H235_KEY: Type = Type::new(
    "H235Key",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("secureChannel", &KEY_MATERIAL),
            Alternative::new("sharedSecret", &ENCRYPTED),
            Alternative::new("certProtectedKey", &SIGNED),
        ],
        extensible: true,
        additions: &[
            Alternative::new("secureSharedSecret", &V3_KEY_SYNC_MATERIAL),
            Alternative::new("secureChannelExt", &KEY_MATERIAL_EXT),
        ],
    }),
);

/// `KeyMaterial`.
pub static KEY_MATERIAL: Type = Type::new("KeyMaterial", Kind::BitString(Size::range(1, 2048)));

/// `KeyMaterialExt`.
pub static KEY_MATERIAL_EXT: Type =
    Type::new("KeyMaterialExt", Kind::BitString(Size::range(2049, 65536)));

/// `KeySyncMaterial`.
pub static KEY_SYNC_MATERIAL: Type = Type::new(
    "KeySyncMaterial",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("generalID", &IDENTIFIER),
            Component::new("keyMaterial", &KEY_MATERIAL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EncodedKeySyncMaterial`.
pub static ENCODED_KEY_SYNC_MATERIAL: Type = Type::new("EncodedKeySyncMaterial", Kind::OpenType);

/// `V3KeySyncMaterial`.
pub static V3_KEY_SYNC_MATERIAL: Type = Type::new(
    "V3KeySyncMaterial",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("generalID", &IDENTIFIER),
            Component::optional("algorithmOID", &OBJECT_IDENTIFIER),
            Component::new("paramS", &PARAMS),
            Component::optional("encryptedSessionKey", &OCTET_STRING),
            Component::optional("encryptedSaltingKey", &OCTET_STRING),
            Component::optional("clearSaltingKey", &OCTET_STRING),
            Component::optional("paramSsalt", &PARAMS),
            Component::optional("keyDerivationOID", &OBJECT_IDENTIFIER),
        ],
        extensible: true,
        additions: &[Component::optional("genericKeyMaterial", &OCTET_STRING)],
    }),
);

/// `KeySignedMaterial`.
pub static KEY_SIGNED_MATERIAL: Type = Type::new(
    "KeySignedMaterial",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("generalId", &IDENTIFIER),
            Component::new("mrandom", &RANDOM_VAL),
            Component::optional("srandom", &RANDOM_VAL),
            Component::optional("timeStamp", &TIME_STAMP),
            Component::new("encrptval", &ENCRYPTED),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `EncodedKeySignedMaterial`.
pub static ENCODED_KEY_SIGNED_MATERIAL: Type =
    Type::new("EncodedKeySignedMaterial", Kind::OpenType);

/// `H235CertificateSignature`.
pub static H235_CERTIFICATE_SIGNATURE: Type = Type::new(
    "H235CertificateSignature",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("certificate", &TYPED_CERTIFICATE),
            Component::new("responseRandom", &RANDOM_VAL),
            Component::optional("requesterRandom", &RANDOM_VAL),
            Component::new("signature", &SIGNED),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ReturnSig`.
pub static RETURN_SIG: Type = Type::new(
    "ReturnSig",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("generalId", &IDENTIFIER),
            Component::new("responseRandom", &RANDOM_VAL),
            Component::optional("requestRandom", &RANDOM_VAL),
            Component::optional("certificate", &TYPED_CERTIFICATE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `EncodedReturnSig`.
pub static ENCODED_RETURN_SIG: Type = Type::new("EncodedReturnSig", Kind::OpenType);

static BIT_STRING: Type = Type::new("", Kind::BitString(Size::ANY));

static BIT_STRING_0_2048: Type = Type::new("", Kind::BitString(Size::range(0, 2048)));

static BIT_STRING_0_511: Type = Type::new("", Kind::BitString(Size::range(0, 511)));

static BIT_STRING_2049_65536: Type = Type::new("", Kind::BitString(Size::range(2049, 65536)));

static BMP_STRING: Type = Type::new("", Kind::BmpString(Size::ANY));

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static NULL: Type = Type::new("", Kind::Null);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static OPEN_TYPE: Type = Type::new("", Kind::OpenType);

static SEQUENCE_OF_PROFILE_ELEMENT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 11,
        element: &PROFILE_ELEMENT,
    }),
);
