// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size};

use super::schema;
use super::types::{
    AuthenticationBes, AuthenticationMechanism, ClearToken, CryptoEncryptedToken,
    CryptoHashedToken, CryptoSignedToken, CryptoToken, DhSet, DhSetExt, EcPoint, EcgdsaSignature,
    Eckasdh, Eckasdh2, Eckasdhp, Element, Encrypted, H235CertificateSignature, H235Key, Hashed,
    KeySignedMaterial, KeySyncMaterial, NonStandardParameter, Params, ProfileElement, ReturnSig,
    Signed, TypedCertificate, V3KeySyncMaterial,
};

impl Decode for ClearToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(8)?;
        let token_oid = d.object_identifier()?;
        let time_stamp = if present & 0x80 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let password = if present & 0x40 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let dhkey = if present & 0x20 != 0 {
            Some(Box::new(DhSet::decode(d)?))
        } else {
            None
        };
        let challenge = if present & 0x10 != 0 {
            Some(d.octet_string(Size::range(8, 128))?)
        } else {
            None
        };
        let random = if present & 0x8 != 0 {
            Some(d.integer(Range::ANY)?)
        } else {
            None
        };
        let certificate = if present & 0x4 != 0 {
            Some(TypedCertificate::decode(d)?)
        } else {
            None
        };
        let general_id = if present & 0x2 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let non_standard = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            token_oid,
            time_stamp,
            password,
            dhkey,
            challenge,
            random,
            certificate,
            general_id,
            non_standard,
            eckasdhkey: d.addition(&additions, 0, Eckasdh::decode)?,
            senders_id: d.addition(&additions, 1, |d| d.bmp_string(Size::range(1, 128)))?,
            h235_key: d.addition(&additions, 2, H235Key::decode)?,
            profile_info: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 11, ProfileElement::decode)
            })?,
            dhkeyext: d.addition(&additions, 4, DhSetExt::decode)?.map(Box::new),
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ClearToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.eckasdhkey.is_some(),
                self.senders_id.is_some(),
                self.h235_key.is_some(),
                self.profile_info.is_some(),
                self.dhkeyext.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.time_stamp.is_some());
        e.bool(self.password.is_some());
        e.bool(self.dhkey.is_some());
        e.bool(self.challenge.is_some());
        e.bool(self.random.is_some());
        e.bool(self.certificate.is_some());
        e.bool(self.general_id.is_some());
        e.bool(self.non_standard.is_some());
        e.object_identifier(&self.token_oid);
        if let Some(value) = &self.time_stamp {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.password {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.dhkey {
            value.encode(e);
        }
        if let Some(value) = &self.challenge {
            e.octet_string(value, Size::range(8, 128));
        }
        if let Some(value) = &self.random {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.certificate {
            value.encode(e);
        }
        if let Some(value) = &self.general_id {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        e.additions(&additions);
        e.addition(self.eckasdhkey.as_ref(), |e, value| value.encode(e));
        e.addition(self.senders_id.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.h235_key.as_ref(), |e, value| value.encode(e));
        e.addition(self.profile_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.dhkeyext.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 5);
    }
}

impl Message for ClearToken {
    const NAME: &'static str = "ClearToken";
    const SCHEMA: &'static Type = &schema::CLEAR_TOKEN;
}

impl Decode for CryptoToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::CryptoEncryptedToken(Box::new(CryptoEncryptedToken::decode(d)?)),
            1 => Self::CryptoSignedToken(Box::new(CryptoSignedToken::decode(d)?)),
            2 => Self::CryptoHashedToken(Box::new(CryptoHashedToken::decode(d)?)),
            3 => Self::CryptoPwdEncr(Box::new(Encrypted::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
    }
}

impl Encode for CryptoToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CryptoEncryptedToken(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::CryptoSignedToken(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::CryptoHashedToken(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::CryptoPwdEncr(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for CryptoToken {
    const NAME: &'static str = "CryptoToken";
    const SCHEMA: &'static Type = &schema::CRYPTO_TOKEN;
}

impl Decode for CryptoEncryptedToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            token_oid: d.object_identifier()?,
            token: Encrypted::decode(d)?,
        })
    }
}

impl Encode for CryptoEncryptedToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.token_oid);
        self.token.encode(e);
    }
}

impl Message for CryptoEncryptedToken {
    const NAME: &'static str = "CryptoToken.cryptoEncryptedToken";
    const SCHEMA: &'static Type = &schema::CRYPTO_ENCRYPTED_TOKEN;
}

impl Decode for CryptoSignedToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            token_oid: d.object_identifier()?,
            token: Signed::decode(d)?,
        })
    }
}

impl Encode for CryptoSignedToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.token_oid);
        self.token.encode(e);
    }
}

impl Message for CryptoSignedToken {
    const NAME: &'static str = "CryptoToken.cryptoSignedToken";
    const SCHEMA: &'static Type = &schema::CRYPTO_SIGNED_TOKEN;
}

impl Decode for CryptoHashedToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            token_oid: d.object_identifier()?,
            hashed_vals: ClearToken::decode(d)?,
            token: Hashed::decode(d)?,
        })
    }
}

impl Encode for CryptoHashedToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.token_oid);
        self.hashed_vals.encode(e);
        self.token.encode(e);
    }
}

impl Message for CryptoHashedToken {
    const NAME: &'static str = "CryptoToken.cryptoHashedToken";
    const SCHEMA: &'static Type = &schema::CRYPTO_HASHED_TOKEN;
}

impl Decode for TypedCertificate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let r#type = d.object_identifier()?;
        let certificate = d.octet_string(Size::ANY)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            r#type,
            certificate,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for TypedCertificate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.r#type);
        e.octet_string(&self.certificate, Size::ANY);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TypedCertificate {
    const NAME: &'static str = "TypedCertificate";
    const SCHEMA: &'static Type = &schema::TYPED_CERTIFICATE;
}

impl Decode for ProfileElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let element_id = d.integer(Range::new(0, 255))? as u8;
        let param_s = if present & 0x2 != 0 {
            Some(Box::new(Params::decode(d)?))
        } else {
            None
        };
        let element = if present & 0x1 != 0 {
            Some(Element::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            element_id,
            param_s,
            element,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ProfileElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.param_s.is_some());
        e.bool(self.element.is_some());
        e.integer(i64::from(self.element_id), Range::new(0, 255));
        if let Some(value) = &self.param_s {
            value.encode(e);
        }
        if let Some(value) = &self.element {
            value.encode(e);
        }
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ProfileElement {
    const NAME: &'static str = "ProfileElement";
    const SCHEMA: &'static Type = &schema::PROFILE_ELEMENT;
}

impl Decode for Element {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::Octets(d.octet_string(Size::ANY)?),
            1 => Self::Integer(d.integer(Range::ANY)?),
            2 => Self::Bits(d.bit_string(Size::ANY)?),
            3 => Self::Name(d.bmp_string(Size::ANY)?),
            4 => Self::Flag(d.bool()?),
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
    }
}

impl Encode for Element {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Octets(value) => {
                e.choice(0, 5, true);
                e.octet_string(value, Size::ANY);
            }
            Self::Integer(value) => {
                e.choice(1, 5, true);
                e.integer(*value, Range::ANY);
            }
            Self::Bits(value) => {
                e.choice(2, 5, true);
                e.bit_string(value, Size::ANY);
            }
            Self::Name(value) => {
                e.choice(3, 5, true);
                e.bmp_string(value, Size::ANY);
            }
            Self::Flag(value) => {
                e.choice(4, 5, true);
                e.bool(*value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for Element {
    const NAME: &'static str = "Element";
    const SCHEMA: &'static Type = &schema::ELEMENT;
}

impl Decode for NonStandardParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            non_standard_identifier: d.object_identifier()?,
            data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for NonStandardParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.non_standard_identifier);
        e.octet_string(&self.data, Size::ANY);
    }
}

impl Message for NonStandardParameter {
    const NAME: &'static str = "NonStandardParameter";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_PARAMETER;
}

impl Decode for AuthenticationMechanism {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::DhExch,
            1 => Self::PwdSymEnc,
            2 => Self::PwdHash,
            3 => Self::CertSign,
            4 => Self::Ipsec,
            5 => Self::Tls,
            6 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            7 => Self::AuthenticationBes(d.open(AuthenticationBes::decode)?),
            8 => Self::KeyExch(d.open(|d| d.object_identifier())?),
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
    }
}

impl Encode for AuthenticationMechanism {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DhExch => e.choice(0, 7, true),
            Self::PwdSymEnc => e.choice(1, 7, true),
            Self::PwdHash => e.choice(2, 7, true),
            Self::CertSign => e.choice(3, 7, true),
            Self::Ipsec => e.choice(4, 7, true),
            Self::Tls => e.choice(5, 7, true),
            Self::NonStandard(value) => {
                e.choice(6, 7, true);
                value.encode(e);
            }
            Self::AuthenticationBes(value) => {
                e.choice(7, 7, true);
                e.open(|e| value.encode(e));
            }
            Self::KeyExch(value) => {
                e.choice(8, 7, true);
                e.open(|e| e.object_identifier(value));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for AuthenticationMechanism {
    const NAME: &'static str = "AuthenticationMechanism";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_MECHANISM;
}

impl Decode for AuthenticationBes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Default,
            1 => Self::Radius,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
    }
}

impl Encode for AuthenticationBes {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Default => e.choice(0, 2, true),
            Self::Radius => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AuthenticationBes {
    const NAME: &'static str = "AuthenticationBES";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_BES;
}

impl Decode for DhSet {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let halfkey = d.bit_string(Size::range(0, 2048))?;
        let mod_size = d.bit_string(Size::range(0, 2048))?;
        let generator = d.bit_string(Size::range(0, 2048))?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            halfkey,
            mod_size,
            generator,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DhSet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bit_string(&self.halfkey, Size::range(0, 2048));
        e.bit_string(&self.mod_size, Size::range(0, 2048));
        e.bit_string(&self.generator, Size::range(0, 2048));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DhSet {
    const NAME: &'static str = "DHset";
    const SCHEMA: &'static Type = &schema::DH_SET;
}

impl Decode for DhSetExt {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let halfkey = d.bit_string(Size::range(2049, 65536))?;
        let mod_size = if present & 0x2 != 0 {
            Some(d.bit_string(Size::range(2049, 65536))?)
        } else {
            None
        };
        let generator = if present & 0x1 != 0 {
            Some(d.bit_string(Size::range(2049, 65536))?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            halfkey,
            mod_size,
            generator,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DhSetExt {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.mod_size.is_some());
        e.bool(self.generator.is_some());
        e.bit_string(&self.halfkey, Size::range(2049, 65536));
        if let Some(value) = &self.mod_size {
            e.bit_string(value, Size::range(2049, 65536));
        }
        if let Some(value) = &self.generator {
            e.bit_string(value, Size::range(2049, 65536));
        }
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DhSetExt {
    const NAME: &'static str = "DHsetExt";
    const SCHEMA: &'static Type = &schema::DH_SET_EXT;
}

impl Decode for EcPoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let x = if present & 0x2 != 0 {
            Some(d.bit_string(Size::range(0, 511))?)
        } else {
            None
        };
        let y = if present & 0x1 != 0 {
            Some(d.bit_string(Size::range(0, 511))?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            x,
            y,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for EcPoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.x.is_some());
        e.bool(self.y.is_some());
        if let Some(value) = &self.x {
            e.bit_string(value, Size::range(0, 511));
        }
        if let Some(value) = &self.y {
            e.bit_string(value, Size::range(0, 511));
        }
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for EcPoint {
    const NAME: &'static str = "ECpoint";
    const SCHEMA: &'static Type = &schema::EC_POINT;
}

impl Decode for Eckasdh {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Eckasdhp(Box::new(Eckasdhp::decode(d)?)),
            1 => Self::Eckasdh2(Box::new(Eckasdh2::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
    }
}

impl Encode for Eckasdh {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Eckasdhp(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Eckasdh2(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Eckasdh {
    const NAME: &'static str = "ECKASDH";
    const SCHEMA: &'static Type = &schema::ECKASDH;
}

impl Decode for Eckasdhp {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            public_key: EcPoint::decode(d)?,
            modulus: d.bit_string(Size::range(0, 511))?,
            base: EcPoint::decode(d)?,
            weierstrass_a: d.bit_string(Size::range(0, 511))?,
            weierstrass_b: d.bit_string(Size::range(0, 511))?,
        })
    }
}

impl Encode for Eckasdhp {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.public_key.encode(e);
        e.bit_string(&self.modulus, Size::range(0, 511));
        self.base.encode(e);
        e.bit_string(&self.weierstrass_a, Size::range(0, 511));
        e.bit_string(&self.weierstrass_b, Size::range(0, 511));
    }
}

impl Message for Eckasdhp {
    const NAME: &'static str = "ECKASDH.eckasdhp";
    const SCHEMA: &'static Type = &schema::ECKASDHP;
}

impl Decode for Eckasdh2 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            public_key: EcPoint::decode(d)?,
            field_size: d.bit_string(Size::range(0, 511))?,
            base: EcPoint::decode(d)?,
            weierstrass_a: d.bit_string(Size::range(0, 511))?,
            weierstrass_b: d.bit_string(Size::range(0, 511))?,
        })
    }
}

impl Encode for Eckasdh2 {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.public_key.encode(e);
        e.bit_string(&self.field_size, Size::range(0, 511));
        self.base.encode(e);
        e.bit_string(&self.weierstrass_a, Size::range(0, 511));
        e.bit_string(&self.weierstrass_b, Size::range(0, 511));
    }
}

impl Message for Eckasdh2 {
    const NAME: &'static str = "ECKASDH.eckasdh2";
    const SCHEMA: &'static Type = &schema::ECKASDH2;
}

impl Decode for EcgdsaSignature {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            r: d.bit_string(Size::range(0, 511))?,
            s: d.bit_string(Size::range(0, 511))?,
        })
    }
}

impl Encode for EcgdsaSignature {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bit_string(&self.r, Size::range(0, 511));
        e.bit_string(&self.s, Size::range(0, 511));
    }
}

impl Message for EcgdsaSignature {
    const NAME: &'static str = "ECGDSASignature";
    const SCHEMA: &'static Type = &schema::ECGDSA_SIGNATURE;
}

impl Decode for Signed {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            to_be_signed: d.open_octets()?,
            algorithm_oid: d.object_identifier()?,
            param_s: Params::decode(d)?,
            signature: d.bit_string(Size::ANY)?,
        })
    }
}

impl Encode for Signed {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.open_octets(&self.to_be_signed);
        e.object_identifier(&self.algorithm_oid);
        self.param_s.encode(e);
        e.bit_string(&self.signature, Size::ANY);
    }
}

impl Message for Signed {
    const NAME: &'static str = "SIGNED";
    const SCHEMA: &'static Type = &schema::SIGNED;
}

impl Decode for Encrypted {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            algorithm_oid: d.object_identifier()?,
            param_s: Params::decode(d)?,
            encrypted_data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for Encrypted {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.algorithm_oid);
        self.param_s.encode(e);
        e.octet_string(&self.encrypted_data, Size::ANY);
    }
}

impl Message for Encrypted {
    const NAME: &'static str = "ENCRYPTED";
    const SCHEMA: &'static Type = &schema::ENCRYPTED;
}

impl Decode for Hashed {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            algorithm_oid: d.object_identifier()?,
            param_s: Params::decode(d)?,
            hash: d.bit_string(Size::ANY)?,
        })
    }
}

impl Encode for Hashed {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.algorithm_oid);
        self.param_s.encode(e);
        e.bit_string(&self.hash, Size::ANY);
    }
}

impl Message for Hashed {
    const NAME: &'static str = "HASHED";
    const SCHEMA: &'static Type = &schema::HASHED;
}

impl Decode for Params {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let ran_int = if present & 0x2 != 0 {
            Some(d.integer(Range::ANY)?)
        } else {
            None
        };
        let iv8 = if present & 0x1 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let additions = d.additions(extended, 3)?;
        Ok(Self {
            ran_int,
            iv8,
            iv16: d.addition(&additions, 0, |d| d.octet_array())?,
            iv: d.addition(&additions, 1, |d| d.octet_string(Size::ANY))?,
            clear_salt: d.addition(&additions, 2, |d| d.octet_string(Size::ANY))?,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for Params {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.iv16.is_some(),
                self.iv.is_some(),
                self.clear_salt.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.ran_int.is_some());
        e.bool(self.iv8.is_some());
        if let Some(value) = &self.ran_int {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.iv8 {
            e.octet_array(value);
        }
        e.additions(&additions);
        e.addition(self.iv16.as_ref(), |e, value| e.octet_array(value));
        e.addition(self.iv.as_ref(), |e, value| {
            e.octet_string(value, Size::ANY)
        });
        e.addition(self.clear_salt.as_ref(), |e, value| {
            e.octet_string(value, Size::ANY)
        });
        e.extension(&self.extension, 3);
    }
}

impl Message for Params {
    const NAME: &'static str = "Params";
    const SCHEMA: &'static Type = &schema::PARAMS;
}

impl Decode for H235Key {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::SecureChannel(d.bit_string(Size::range(1, 2048))?),
            1 => Self::SharedSecret(Box::new(Encrypted::decode(d)?)),
            2 => Self::CertProtectedKey(Box::new(Signed::decode(d)?)),
            3 => Self::SecureSharedSecret(Box::new(d.open(V3KeySyncMaterial::decode)?)),
            4 => Self::SecureChannelExt(d.open(|d| d.bit_string(Size::range(2049, 65536)))?),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
    }
}

impl Encode for H235Key {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SecureChannel(value) => {
                e.choice(0, 3, true);
                e.bit_string(value, Size::range(1, 2048));
            }
            Self::SharedSecret(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::CertProtectedKey(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::SecureSharedSecret(value) => {
                e.choice(3, 3, true);
                e.open(|e| value.encode(e));
            }
            Self::SecureChannelExt(value) => {
                e.choice(4, 3, true);
                e.open(|e| e.bit_string(value, Size::range(2049, 65536)));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for H235Key {
    const NAME: &'static str = "H235Key";
    const SCHEMA: &'static Type = &schema::H235_KEY;
}

impl Decode for KeySyncMaterial {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let general_id = d.bmp_string(Size::range(1, 128))?;
        let key_material = d.bit_string(Size::range(1, 2048))?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            general_id,
            key_material,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for KeySyncMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bmp_string(&self.general_id, Size::range(1, 128));
        e.bit_string(&self.key_material, Size::range(1, 2048));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for KeySyncMaterial {
    const NAME: &'static str = "KeySyncMaterial";
    const SCHEMA: &'static Type = &schema::KEY_SYNC_MATERIAL;
}

impl Decode for V3KeySyncMaterial {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(7)?;
        let general_id = if present & 0x40 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let algorithm_oid = if present & 0x20 != 0 {
            Some(d.object_identifier()?)
        } else {
            None
        };
        let param_s = Params::decode(d)?;
        let encrypted_session_key = if present & 0x10 != 0 {
            Some(d.octet_string(Size::ANY)?)
        } else {
            None
        };
        let encrypted_salting_key = if present & 0x8 != 0 {
            Some(d.octet_string(Size::ANY)?)
        } else {
            None
        };
        let clear_salting_key = if present & 0x4 != 0 {
            Some(d.octet_string(Size::ANY)?)
        } else {
            None
        };
        let param_ssalt = if present & 0x2 != 0 {
            Some(Box::new(Params::decode(d)?))
        } else {
            None
        };
        let key_derivation_oid = if present & 0x1 != 0 {
            Some(d.object_identifier()?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            general_id,
            algorithm_oid,
            param_s,
            encrypted_session_key,
            encrypted_salting_key,
            clear_salting_key,
            param_ssalt,
            key_derivation_oid,
            generic_key_material: d.addition(&additions, 0, |d| d.octet_string(Size::ANY))?,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for V3KeySyncMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_key_material.is_some()]);
        e.bool(additions.any());
        e.bool(self.general_id.is_some());
        e.bool(self.algorithm_oid.is_some());
        e.bool(self.encrypted_session_key.is_some());
        e.bool(self.encrypted_salting_key.is_some());
        e.bool(self.clear_salting_key.is_some());
        e.bool(self.param_ssalt.is_some());
        e.bool(self.key_derivation_oid.is_some());
        if let Some(value) = &self.general_id {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.algorithm_oid {
            e.object_identifier(value);
        }
        self.param_s.encode(e);
        if let Some(value) = &self.encrypted_session_key {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.encrypted_salting_key {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.clear_salting_key {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.param_ssalt {
            value.encode(e);
        }
        if let Some(value) = &self.key_derivation_oid {
            e.object_identifier(value);
        }
        e.additions(&additions);
        e.addition(self.generic_key_material.as_ref(), |e, value| {
            e.octet_string(value, Size::ANY)
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for V3KeySyncMaterial {
    const NAME: &'static str = "V3KeySyncMaterial";
    const SCHEMA: &'static Type = &schema::V3_KEY_SYNC_MATERIAL;
}

impl Decode for KeySignedMaterial {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bits(2)?;
        Ok(Self {
            general_id: d.bmp_string(Size::range(1, 128))?,
            mrandom: d.integer(Range::ANY)?,
            srandom: if present & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            time_stamp: if present & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            encrptval: Encrypted::decode(d)?,
        })
    }
}

impl Encode for KeySignedMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.srandom.is_some());
        e.bool(self.time_stamp.is_some());
        e.bmp_string(&self.general_id, Size::range(1, 128));
        e.integer(self.mrandom, Range::ANY);
        if let Some(value) = &self.srandom {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.time_stamp {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        self.encrptval.encode(e);
    }
}

impl Message for KeySignedMaterial {
    const NAME: &'static str = "KeySignedMaterial";
    const SCHEMA: &'static Type = &schema::KEY_SIGNED_MATERIAL;
}

impl Decode for H235CertificateSignature {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let certificate = TypedCertificate::decode(d)?;
        let response_random = d.integer(Range::ANY)?;
        let requester_random = if present {
            Some(d.integer(Range::ANY)?)
        } else {
            None
        };
        let signature = Signed::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            certificate,
            response_random,
            requester_random,
            signature,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for H235CertificateSignature {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.requester_random.is_some());
        self.certificate.encode(e);
        e.integer(self.response_random, Range::ANY);
        if let Some(value) = &self.requester_random {
            e.integer(*value, Range::ANY);
        }
        self.signature.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for H235CertificateSignature {
    const NAME: &'static str = "H235CertificateSignature";
    const SCHEMA: &'static Type = &schema::H235_CERTIFICATE_SIGNATURE;
}

impl Decode for ReturnSig {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bits(2)?;
        Ok(Self {
            general_id: d.bmp_string(Size::range(1, 128))?,
            response_random: d.integer(Range::ANY)?,
            request_random: if present & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            certificate: if present & 0x1 != 0 {
                Some(TypedCertificate::decode(d)?)
            } else {
                None
            },
        })
    }
}

impl Encode for ReturnSig {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.request_random.is_some());
        e.bool(self.certificate.is_some());
        e.bmp_string(&self.general_id, Size::range(1, 128));
        e.integer(self.response_random, Range::ANY);
        if let Some(value) = &self.request_random {
            e.integer(*value, Range::ANY);
        }
        if let Some(value) = &self.certificate {
            value.encode(e);
        }
    }
}

impl Message for ReturnSig {
    const NAME: &'static str = "ReturnSig";
    const SCHEMA: &'static Type = &schema::RETURN_SIG;
}

h323_per::impl_serde!(
    AuthenticationBes,
    AuthenticationMechanism,
    ClearToken,
    CryptoEncryptedToken,
    CryptoHashedToken,
    CryptoSignedToken,
    CryptoToken,
    DhSet,
    DhSetExt,
    EcPoint,
    EcgdsaSignature,
    Eckasdh,
    Eckasdh2,
    Eckasdhp,
    Element,
    Encrypted,
    H235CertificateSignature,
    H235Key,
    Hashed,
    KeySignedMaterial,
    KeySyncMaterial,
    NonStandardParameter,
    Params,
    ProfileElement,
    ReturnSig,
    Signed,
    TypedCertificate,
    V3KeySyncMaterial
);
