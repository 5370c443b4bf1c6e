// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

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
        let preamble = d.bits(9)?;
        let mut value = Self {
            token_oid: d.object_identifier()?,
            time_stamp: if preamble & 0x80 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            password: if preamble & 0x40 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            dhkey: if preamble & 0x20 != 0 {
                Some(Box::new(DhSet::decode(d)?))
            } else {
                None
            },
            challenge: if preamble & 0x10 != 0 {
                Some(d.octet_string(Size::range(8, 128))?)
            } else {
                None
            },
            random: if preamble & 0x8 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            certificate: if preamble & 0x4 != 0 {
                Some(TypedCertificate::decode(d)?)
            } else {
                None
            },
            general_id: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            non_standard: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            eckasdhkey: None,
            senders_id: None,
            h235_key: None,
            profile_info: None,
            dhkeyext: None,
            extension: Extension::default(),
        };
        if preamble & 0x100 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.eckasdhkey = Some(Eckasdh::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.senders_id = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.h235_key = Some(H235Key::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.profile_info = Some(d.list(Size::ANY, 11, ProfileElement::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.dhkeyext = Some(Box::new(DhSetExt::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.eckasdhkey {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.senders_id {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.h235_key {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.profile_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.dhkeyext {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for ClearToken {
    const NAME: &'static str = "ClearToken";
    const SCHEMA: &'static Type = &schema::CLEAR_TOKEN;
}

impl Decode for CryptoToken {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::CryptoEncryptedToken(Box::new(
                CryptoEncryptedToken::decode(d)?,
            ))),
            1 => Ok(Self::CryptoSignedToken(Box::new(
                CryptoSignedToken::decode(d)?,
            ))),
            2 => Ok(Self::CryptoHashedToken(Box::new(
                CryptoHashedToken::decode(d)?,
            ))),
            3 => Ok(Self::CryptoPwdEncr(Box::new(Encrypted::decode(d)?))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
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
        let mut value = Self {
            r#type: d.object_identifier()?,
            certificate: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TypedCertificate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.r#type);
        e.octet_string(&self.certificate, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TypedCertificate {
    const NAME: &'static str = "TypedCertificate";
    const SCHEMA: &'static Type = &schema::TYPED_CERTIFICATE;
}

impl Decode for ProfileElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            element_id: d.integer(Range::new(0, 255))? as u8,
            param_s: if preamble & 0x2 != 0 {
                Some(Box::new(Params::decode(d)?))
            } else {
                None
            },
            element: if preamble & 0x1 != 0 {
                Some(Element::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ProfileElement {
    const NAME: &'static str = "ProfileElement";
    const SCHEMA: &'static Type = &schema::PROFILE_ELEMENT;
}

impl Decode for Element {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => d.octet_string(Size::ANY).map(Self::Octets),
            1 => d.integer(Range::ANY).map(Self::Integer),
            2 => d.bit_string(Size::ANY).map(Self::Bits),
            3 => d.bmp_string(Size::ANY).map(Self::Name),
            4 => d.bool().map(Self::Flag),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
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
        match d.choice(7, true)? {
            0 => Ok(Self::DhExch),
            1 => Ok(Self::PwdSymEnc),
            2 => Ok(Self::PwdHash),
            3 => Ok(Self::CertSign),
            4 => Ok(Self::Ipsec),
            5 => Ok(Self::Tls),
            6 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            7 => {
                let around = d.enter()?;
                let value = AuthenticationBes::decode(d)?;
                d.leave(around);
                Ok(Self::AuthenticationBes(value))
            }
            8 => {
                let around = d.enter()?;
                let value = d.object_identifier()?;
                d.leave(around);
                Ok(Self::KeyExch(value))
            }
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
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
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::KeyExch(value) => {
                e.choice(8, 7, true);
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
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
        match d.choice(2, true)? {
            0 => Ok(Self::Default),
            1 => Ok(Self::Radius),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
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
        let mut value = Self {
            halfkey: d.bit_string(Size::range(0, 2048))?,
            mod_size: d.bit_string(Size::range(0, 2048))?,
            generator: d.bit_string(Size::range(0, 2048))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DhSet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bit_string(&self.halfkey, Size::range(0, 2048));
        e.bit_string(&self.mod_size, Size::range(0, 2048));
        e.bit_string(&self.generator, Size::range(0, 2048));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DhSet {
    const NAME: &'static str = "DHset";
    const SCHEMA: &'static Type = &schema::DH_SET;
}

impl Decode for DhSetExt {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            halfkey: d.bit_string(Size::range(2049, 65536))?,
            mod_size: if preamble & 0x2 != 0 {
                Some(d.bit_string(Size::range(2049, 65536))?)
            } else {
                None
            },
            generator: if preamble & 0x1 != 0 {
                Some(d.bit_string(Size::range(2049, 65536))?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DhSetExt {
    const NAME: &'static str = "DHsetExt";
    const SCHEMA: &'static Type = &schema::DH_SET_EXT;
}

impl Decode for EcPoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            x: if preamble & 0x2 != 0 {
                Some(d.bit_string(Size::range(0, 511))?)
            } else {
                None
            },
            y: if preamble & 0x1 != 0 {
                Some(d.bit_string(Size::range(0, 511))?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for EcPoint {
    const NAME: &'static str = "ECpoint";
    const SCHEMA: &'static Type = &schema::EC_POINT;
}

impl Decode for Eckasdh {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Eckasdhp(Box::new(Eckasdhp::decode(d)?))),
            1 => Ok(Self::Eckasdh2(Box::new(Eckasdh2::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
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
        let preamble = d.bits(3)?;
        let mut value = Self {
            ran_int: if preamble & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            iv8: if preamble & 0x1 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            iv16: None,
            iv: None,
            clear_salt: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.iv16 = Some(d.octet_array()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.iv = Some(d.octet_string(Size::ANY)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.clear_salt = Some(d.octet_string(Size::ANY)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.iv16 {
                let start = e.enter();
                e.octet_array(value);
                e.leave(start);
            }
            if let Some(value) = &self.iv {
                let start = e.enter();
                e.octet_string(value, Size::ANY);
                e.leave(start);
            }
            if let Some(value) = &self.clear_salt {
                let start = e.enter();
                e.octet_string(value, Size::ANY);
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for Params {
    const NAME: &'static str = "Params";
    const SCHEMA: &'static Type = &schema::PARAMS;
}

impl Decode for H235Key {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => d.bit_string(Size::range(1, 2048)).map(Self::SecureChannel),
            1 => Ok(Self::SharedSecret(Box::new(Encrypted::decode(d)?))),
            2 => Ok(Self::CertProtectedKey(Box::new(Signed::decode(d)?))),
            3 => {
                let around = d.enter()?;
                let value = Box::new(V3KeySyncMaterial::decode(d)?);
                d.leave(around);
                Ok(Self::SecureSharedSecret(value))
            }
            4 => {
                let around = d.enter()?;
                let value = d.bit_string(Size::range(2049, 65536))?;
                d.leave(around);
                Ok(Self::SecureChannelExt(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
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
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SecureChannelExt(value) => {
                e.choice(4, 3, true);
                let start = e.enter();
                e.bit_string(value, Size::range(2049, 65536));
                e.leave(start);
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
        let mut value = Self {
            general_id: d.bmp_string(Size::range(1, 128))?,
            key_material: d.bit_string(Size::range(1, 2048))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for KeySyncMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bmp_string(&self.general_id, Size::range(1, 128));
        e.bit_string(&self.key_material, Size::range(1, 2048));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for KeySyncMaterial {
    const NAME: &'static str = "KeySyncMaterial";
    const SCHEMA: &'static Type = &schema::KEY_SYNC_MATERIAL;
}

impl Decode for V3KeySyncMaterial {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            general_id: if preamble & 0x40 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            algorithm_oid: if preamble & 0x20 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            param_s: Params::decode(d)?,
            encrypted_session_key: if preamble & 0x10 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            encrypted_salting_key: if preamble & 0x8 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            clear_salting_key: if preamble & 0x4 != 0 {
                Some(d.octet_string(Size::ANY)?)
            } else {
                None
            },
            param_ssalt: if preamble & 0x2 != 0 {
                Some(Box::new(Params::decode(d)?))
            } else {
                None
            },
            key_derivation_oid: if preamble & 0x1 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            generic_key_material: None,
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_key_material = Some(d.octet_string(Size::ANY)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_key_material {
                let start = e.enter();
                e.octet_string(value, Size::ANY);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for V3KeySyncMaterial {
    const NAME: &'static str = "V3KeySyncMaterial";
    const SCHEMA: &'static Type = &schema::V3_KEY_SYNC_MATERIAL;
}

impl Decode for KeySignedMaterial {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        Ok(Self {
            general_id: d.bmp_string(Size::range(1, 128))?,
            mrandom: d.integer(Range::ANY)?,
            srandom: if preamble & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            time_stamp: if preamble & 0x1 != 0 {
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
        let preamble = d.bits(2)?;
        let mut value = Self {
            certificate: TypedCertificate::decode(d)?,
            response_random: d.integer(Range::ANY)?,
            requester_random: if preamble & 0x1 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            signature: Signed::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H235CertificateSignature {
    const NAME: &'static str = "H235CertificateSignature";
    const SCHEMA: &'static Type = &schema::H235_CERTIFICATE_SIGNATURE;
}

impl Decode for ReturnSig {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        Ok(Self {
            general_id: d.bmp_string(Size::range(1, 128))?,
            response_random: d.integer(Range::ANY)?,
            request_random: if preamble & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            certificate: if preamble & 0x1 != 0 {
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
