//! What is compared: the modules, and the types of each.

use bytes::Bytes;
use h323_messages::{h225, h235, h245};
use h323_per::Message;
use h323_per::schema::Type;

/// An ASN.1 module. Those that it imports from stand before it in [`MODULES`].
#[derive(Debug)]
pub struct Module {
    /// Its name in ASN.1.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Those of its types that are compared: the ones that stand alone on the wire or in an
    /// open type, and some that are large and would come seldom.
    pub types: &'static [Subject],
}

/// A type that is compared.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// What the schema says of it.
    pub schema: &'static Type,
    /// Decodes and encodes with the typed codec.
    pub recode: fn(&Bytes) -> Result<Vec<u8>, String>,
    /// How many messages of this type there are among those of all types.
    pub weight: u32,
}

/// The open types whose content the modules name, and that content: in `TYPE-IDENTIFIER.&Type (T)`, T. They go by their
/// names; `toBeSigned` in a SIGNED, which has none, by the name of the component that is a SIGNED.
pub static CONTENTS: &[(&str, &Type)] = &[
    ("EncodedGeneralToken", h235::ClearToken::SCHEMA),
    ("EncodedPwdCertToken", h235::PwdCertToken::SCHEMA),
    ("EncodedKeySyncMaterial", h235::KeySyncMaterial::SCHEMA),
    ("EncodedKeySignedMaterial", h235::KeySignedMaterial::SCHEMA),
    ("EncodedReturnSig", h235::ReturnSig::SCHEMA),
    ("EncodedFastStartToken", h225::FastStartToken::SCHEMA),
    ("token", h235::ClearToken::SCHEMA),
    ("certProtectedKey", h235::KeySignedMaterial::SCHEMA),
    ("signature", h235::ReturnSig::SCHEMA),
    ("cryptoEPCert", h235::PwdCertToken::SCHEMA),
    ("cryptoGKCert", h235::PwdCertToken::SCHEMA),
    ("cryptoFastStart", h225::FastStartToken::SCHEMA),
];

/// All of them.
pub static MODULES: &[Module] = &[
    Module {
        name: "H235-SECURITY-MESSAGES",
        text: include_str!("../../schemas/h235.asn"),
        types: &[
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
    },
    Module {
        name: "MULTIMEDIA-SYSTEM-CONTROL",
        text: include_str!("../../schemas/h245.asn"),
        types: &[
            Subject::of::<h245::MultimediaSystemControlMessage>(24),
            Subject::of::<h245::TerminalCapabilitySet>(4),
            Subject::of::<h245::Capability>(6),
            Subject::of::<h245::OpenLogicalChannel>(4),
            Subject::of::<h245::RequestMode>(2),
        ],
    },
    Module {
        name: "H323-MESSAGES",
        text: include_str!("../../schemas/h225.asn"),
        types: &[
            Subject::of::<h225::RasMessage>(25),
            Subject::of::<h225::H323UserInformation>(20),
        ],
    },
];

impl Subject {
    const fn of<T: Message>(weight: u32) -> Self {
        Self {
            schema: T::SCHEMA,
            recode: recode::<T>,
            weight,
        }
    }

    /// Its name in ASN.1.
    pub const fn name(&self) -> &'static str {
        self.schema.name
    }
}

fn recode<T: Message>(octets: &Bytes) -> Result<Vec<u8>, String> {
    let (value, used) = h323_per::decode_prefix::<T>(octets).map_err(|error| error.to_string())?;
    if used != octets.len() {
        return Err(format!("{used} of {} octets are read", octets.len()));
    }
    let mut out = Vec::new();
    h323_per::encode(&value, &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

/// All types, each with its module.
pub fn subjects() -> impl Iterator<Item = (&'static Module, &'static Subject)> {
    MODULES
        .iter()
        .flat_map(|module| module.types.iter().map(move |subject| (module, subject)))
}
