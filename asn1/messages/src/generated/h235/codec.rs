// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    AuthenticationBes, AuthenticationMechanism, ClearToken, CryptoEncryptedToken,
    CryptoHashedToken, CryptoSignedToken, CryptoToken, DhSet, DhSetExt, EcPoint, EcgdsaSignature,
    Eckasdh, Eckasdh2, Eckasdhp, Element, Encrypted, H235CertificateSignature, H235Key, Hashed,
    KeySignedMaterial, KeySyncMaterial, NonStandardParameter, Params, ProfileElement, ReturnSig,
    Signed, TypedCertificate, V3KeySyncMaterial,
};

impl Decode for ClearToken {
    #[inline]
    fn blank() -> Self {
        Self {
            token_oid: Default::default(),
            time_stamp: None,
            password: None,
            dhkey: None,
            challenge: None,
            random: None,
            certificate: None,
            general_id: None,
            non_standard: None,
            eckasdhkey: None,
            senders_id: None,
            h235_key: None,
            profile_info: None,
            dhkeyext: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(9);
        r.object_identifier(&mut self.token_oid);
        if preamble & 0x80 != 0 {
            self.time_stamp = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            r.bmp_string(self.password.get_or_insert_default(), Size::range(1, 128));
        }
        if preamble & 0x20 != 0 {
            r.optional(&mut self.dhkey);
        }
        if preamble & 0x10 != 0 {
            r.octet_string(self.challenge.get_or_insert_default(), Size::range(8, 128));
        }
        if preamble & 0x8 != 0 {
            self.random = Some(r.integer(Range::ANY));
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.certificate);
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(self.general_id.get_or_insert_default(), Size::range(1, 128));
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard);
        }
        if preamble & 0x100 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                put(&mut self.eckasdhkey, Some(Eckasdh::decode(r)));
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.bmp_string(self.senders_id.get_or_insert_default(), Size::range(1, 128));
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.h235_key);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(self.profile_info.get_or_insert_default(), Size::ANY, 11);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.dhkeyext);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.time_stamp.is_some(),
            self.password.is_some(),
            self.dhkey.is_some(),
            self.challenge.is_some(),
            self.random.is_some(),
            self.certificate.is_some(),
            self.general_id.is_some(),
            self.non_standard.is_some(),
        ]);
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(4, true) {
            0 => Self::CryptoEncryptedToken(Box::new(CryptoEncryptedToken::decode(r))),
            1 => Self::CryptoSignedToken(Box::new(CryptoSignedToken::decode(r))),
            2 => Self::CryptoHashedToken(Box::new(CryptoHashedToken::decode(r))),
            3 => Self::CryptoPwdEncr(Box::new(Encrypted::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 4)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            token_oid: Default::default(),
            token: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.token_oid);
        self.token.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            token_oid: Default::default(),
            token: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.token_oid);
        self.token.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            token_oid: Default::default(),
            hashed_vals: Decode::blank(),
            token: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.token_oid);
        self.hashed_vals.fill(r);
        self.token.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Default::default(),
            certificate: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.object_identifier(&mut self.r#type);
        r.octet_string(&mut self.certificate, Size::ANY);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            element_id: 0,
            param_s: None,
            element: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.element_id = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.param_s);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.element);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ProfileElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.param_s.is_some(),
            self.element.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Octets(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::Octets(value) = put(self, Self::Octets(Default::default())) {
                    r.octet_string(value, Size::ANY);
                }
            }
            1 => {
                put(self, Self::Integer(r.integer(Range::ANY)));
            }
            2 => {
                if let Self::Bits(value) = put(self, Self::Bits(Default::default())) {
                    r.bit_string(value, Size::ANY);
                }
            }
            3 => {
                if let Self::Name(value) = put(self, Self::Name(Default::default())) {
                    r.bmp_string(value, Size::ANY);
                }
            }
            4 => {
                put(self, Self::Flag(r.bool()));
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for Element {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_identifier: Default::default(),
            data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.non_standard_identifier);
        r.octet_string(&mut self.data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self::DhExch
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                put(self, Self::DhExch);
            }
            1 => {
                put(self, Self::PwdSymEnc);
            }
            2 => {
                put(self, Self::PwdHash);
            }
            3 => {
                put(self, Self::CertSign);
            }
            4 => {
                put(self, Self::Ipsec);
            }
            5 => {
                put(self, Self::Tls);
            }
            6 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            7 => {
                let around = r.enter();
                if let Self::AuthenticationBes(value) =
                    put(self, Self::AuthenticationBes(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                let around = r.enter();
                if let Self::KeyExch(value) = put(self, Self::KeyExch(Default::default())) {
                    r.object_identifier(value);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::KeyExch(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self::Default
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Default);
            }
            1 => {
                put(self, Self::Radius);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for AuthenticationBes {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            halfkey: Default::default(),
            mod_size: Default::default(),
            generator: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.bit_string(&mut self.halfkey, Size::range(0, 2048));
        r.bit_string(&mut self.mod_size, Size::range(0, 2048));
        r.bit_string(&mut self.generator, Size::range(0, 2048));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            halfkey: Default::default(),
            mod_size: None,
            generator: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.bit_string(&mut self.halfkey, Size::range(2049, 65536));
        if preamble & 0x2 != 0 {
            r.bit_string(
                self.mod_size.get_or_insert_default(),
                Size::range(2049, 65536),
            );
        }
        if preamble & 0x1 != 0 {
            r.bit_string(
                self.generator.get_or_insert_default(),
                Size::range(2049, 65536),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DhSetExt {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.mod_size.is_some(),
            self.generator.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            x: None,
            y: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.bit_string(self.x.get_or_insert_default(), Size::range(0, 511));
        }
        if preamble & 0x1 != 0 {
            r.bit_string(self.y.get_or_insert_default(), Size::range(0, 511));
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for EcPoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.x.is_some(), self.y.is_some()]);
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::Eckasdhp(Box::new(Eckasdhp::decode(r))),
            1 => Self::Eckasdh2(Box::new(Eckasdh2::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 2)),
        }
    }
}

impl Encode for Eckasdh {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            public_key: Decode::blank(),
            modulus: Default::default(),
            base: Decode::blank(),
            weierstrass_a: Default::default(),
            weierstrass_b: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.public_key.fill(r);
        r.bit_string(&mut self.modulus, Size::range(0, 511));
        self.base.fill(r);
        r.bit_string(&mut self.weierstrass_a, Size::range(0, 511));
        r.bit_string(&mut self.weierstrass_b, Size::range(0, 511));
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
    #[inline]
    fn blank() -> Self {
        Self {
            public_key: Decode::blank(),
            field_size: Default::default(),
            base: Decode::blank(),
            weierstrass_a: Default::default(),
            weierstrass_b: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.public_key.fill(r);
        r.bit_string(&mut self.field_size, Size::range(0, 511));
        self.base.fill(r);
        r.bit_string(&mut self.weierstrass_a, Size::range(0, 511));
        r.bit_string(&mut self.weierstrass_b, Size::range(0, 511));
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
    #[inline]
    fn blank() -> Self {
        Self {
            r: Default::default(),
            s: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.bit_string(&mut self.r, Size::range(0, 511));
        r.bit_string(&mut self.s, Size::range(0, 511));
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
    #[inline]
    fn blank() -> Self {
        Self {
            to_be_signed: Default::default(),
            algorithm_oid: Default::default(),
            param_s: Decode::blank(),
            signature: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.open_octets(&mut self.to_be_signed);
        r.object_identifier(&mut self.algorithm_oid);
        self.param_s.fill(r);
        r.bit_string(&mut self.signature, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self {
            algorithm_oid: Default::default(),
            param_s: Decode::blank(),
            encrypted_data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.algorithm_oid);
        self.param_s.fill(r);
        r.octet_string(&mut self.encrypted_data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self {
            algorithm_oid: Default::default(),
            param_s: Decode::blank(),
            hash: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.algorithm_oid);
        self.param_s.fill(r);
        r.bit_string(&mut self.hash, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ran_int: None,
            iv8: None,
            iv16: None,
            iv: None,
            clear_salt: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.ran_int = Some(r.integer(Range::ANY));
        }
        if preamble & 0x1 != 0 {
            self.iv8 = Some(r.octet_array());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                let around = r.enter();
                self.iv16 = Some(r.octet_array());
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.octet_string(self.iv.get_or_insert_default(), Size::ANY);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.octet_string(self.clear_salt.get_or_insert_default(), Size::ANY);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.ran_int.is_some(), self.iv8.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::SecureChannel(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::SecureChannel(value) =
                    put(self, Self::SecureChannel(Default::default()))
                {
                    r.bit_string(value, Size::range(1, 2048));
                }
            }
            1 => {
                if let Self::SharedSecret(value) = put(self, Self::SharedSecret(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::CertProtectedKey(value) =
                    put(self, Self::CertProtectedKey(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                let around = r.enter();
                if let Self::SecureSharedSecret(value) =
                    put(self, Self::SecureSharedSecret(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            4 => {
                let around = r.enter();
                if let Self::SecureChannelExt(value) =
                    put(self, Self::SecureChannelExt(Default::default()))
                {
                    r.bit_string(value, Size::range(2049, 65536));
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for H235Key {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::SecureChannelExt(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            general_id: Default::default(),
            key_material: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.bmp_string(&mut self.general_id, Size::range(1, 128));
        r.bit_string(&mut self.key_material, Size::range(1, 2048));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            general_id: None,
            algorithm_oid: None,
            param_s: Decode::blank(),
            encrypted_session_key: None,
            encrypted_salting_key: None,
            clear_salting_key: None,
            param_ssalt: None,
            key_derivation_oid: None,
            generic_key_material: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        if preamble & 0x40 != 0 {
            r.bmp_string(self.general_id.get_or_insert_default(), Size::range(1, 128));
        }
        if preamble & 0x20 != 0 {
            r.object_identifier(self.algorithm_oid.get_or_insert_default());
        }
        self.param_s.fill(r);
        if preamble & 0x10 != 0 {
            r.octet_string(
                self.encrypted_session_key.get_or_insert_default(),
                Size::ANY,
            );
        }
        if preamble & 0x8 != 0 {
            r.octet_string(
                self.encrypted_salting_key.get_or_insert_default(),
                Size::ANY,
            );
        }
        if preamble & 0x4 != 0 {
            r.octet_string(self.clear_salting_key.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.param_ssalt);
        }
        if preamble & 0x1 != 0 {
            r.object_identifier(self.key_derivation_oid.get_or_insert_default());
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.octet_string(self.generic_key_material.get_or_insert_default(), Size::ANY);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for V3KeySyncMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_key_material.is_some()]);
        e.flags([
            additions.any(),
            self.general_id.is_some(),
            self.algorithm_oid.is_some(),
            self.encrypted_session_key.is_some(),
            self.encrypted_salting_key.is_some(),
            self.clear_salting_key.is_some(),
            self.param_ssalt.is_some(),
            self.key_derivation_oid.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            general_id: Default::default(),
            mrandom: 0,
            srandom: None,
            time_stamp: None,
            encrptval: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.bmp_string(&mut self.general_id, Size::range(1, 128));
        self.mrandom = r.integer(Range::ANY);
        if preamble & 0x2 != 0 {
            self.srandom = Some(r.integer(Range::ANY));
        }
        if preamble & 0x1 != 0 {
            self.time_stamp = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        self.encrptval.fill(r);
    }
}

impl Encode for KeySignedMaterial {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.flags([self.srandom.is_some(), self.time_stamp.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            certificate: Decode::blank(),
            response_random: 0,
            requester_random: None,
            signature: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.certificate.fill(r);
        self.response_random = r.integer(Range::ANY);
        if preamble & 0x1 != 0 {
            self.requester_random = Some(r.integer(Range::ANY));
        }
        self.signature.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H235CertificateSignature {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.requester_random.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            general_id: Default::default(),
            response_random: 0,
            request_random: None,
            certificate: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.bmp_string(&mut self.general_id, Size::range(1, 128));
        self.response_random = r.integer(Range::ANY);
        if preamble & 0x2 != 0 {
            self.request_random = Some(r.integer(Range::ANY));
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.certificate);
        }
    }
}

impl Encode for ReturnSig {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.flags([self.request_random.is_some(), self.certificate.is_some()]);
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
