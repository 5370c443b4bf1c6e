//! The modules of `h323-messages`.

use h323_messages::{h225, h235, h245};
use h323_per::Message;
use h323_per::schema::Type;

use super::{Module, Place, Subject};

/// The open types in them.
pub(super) static CONTENTS: &[(Place, &Type)] = &[
    (
        Place::Named(&h235::schema::ENCODED_GENERAL_TOKEN),
        h235::ClearToken::SCHEMA,
    ),
    (
        Place::Named(&h235::schema::ENCODED_PWD_CERT_TOKEN),
        h235::PwdCertToken::SCHEMA,
    ),
    (
        Place::Named(&h235::schema::ENCODED_KEY_SYNC_MATERIAL),
        h235::KeySyncMaterial::SCHEMA,
    ),
    (
        Place::Named(&h235::schema::ENCODED_KEY_SIGNED_MATERIAL),
        h235::KeySignedMaterial::SCHEMA,
    ),
    (
        Place::Named(&h235::schema::ENCODED_RETURN_SIG),
        h235::ReturnSig::SCHEMA,
    ),
    (
        Place::Named(&h225::schema::ENCODED_FAST_START_TOKEN),
        h225::FastStartToken::SCHEMA,
    ),
    (Place::Signed("token"), h235::ClearToken::SCHEMA),
    (
        Place::Signed("certProtectedKey"),
        h235::KeySignedMaterial::SCHEMA,
    ),
    (Place::Signed("signature"), h235::ReturnSig::SCHEMA),
    (Place::Signed("cryptoEPCert"), h235::PwdCertToken::SCHEMA),
    (Place::Signed("cryptoGKCert"), h235::PwdCertToken::SCHEMA),
    (
        Place::Signed("cryptoFastStart"),
        h225::FastStartToken::SCHEMA,
    ),
];

/// All of them.
pub(super) static MODULES: &[Module] = &[
    Module::new(
        "H235-SECURITY-MESSAGES",
        include_str!("../../../schemas/h235.asn"),
        80,
        &[
            Subject::of::<h235::ClearToken>(4),
            Subject::of::<h235::CryptoToken>(4),
            Subject::of::<h235::H235Key>(2),
            Subject::of::<h235::KeySignedMaterial>(1),
            Subject::of::<h235::KeySyncMaterial>(1),
            Subject::of::<h235::V3KeySyncMaterial>(2),
            Subject::of::<h235::H235CertificateSignature>(1),
            Subject::of::<h235::ReturnSig>(1),
            Subject::of::<h235::AuthenticationMechanism>(1),
        ],
    ),
    Module::new(
        "MULTIMEDIA-SYSTEM-CONTROL",
        include_str!("../../../schemas/h245.asn"),
        265,
        &[
            Subject::of::<h245::MultimediaSystemControlMessage>(24),
            Subject::of::<h245::TerminalCapabilitySet>(4),
            Subject::of::<h245::Capability>(6),
            Subject::of::<h245::OpenLogicalChannel>(4),
            Subject::of::<h245::RequestMode>(2),
        ],
    ),
    Module::new(
        "H323-MESSAGES",
        include_str!("../../../schemas/h225.asn"),
        265,
        &[
            Subject::of::<h225::RasMessage>(25),
            Subject::of::<h225::H323UserInformation>(20),
        ],
    ),
];
