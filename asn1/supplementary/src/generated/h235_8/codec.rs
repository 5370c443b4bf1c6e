// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    FecOrder, MasterKeyIdentifier, SrtpCryptoInfo, SrtpKeyLifetime, SrtpKeyParameters,
    SrtpSessionParameters,
};

impl Decode for SrtpCryptoInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            crypto_suite: None,
            session_params: None,
            allow_mki: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.object_identifier(self.crypto_suite.get_or_insert_default());
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.session_params);
        }
        if preamble & 0x1 != 0 {
            self.allow_mki = Some(r.bool());
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SrtpCryptoInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.crypto_suite.is_some(),
            self.session_params.is_some(),
            self.allow_mki.is_some(),
        ]);
        if let Some(value) = &self.crypto_suite {
            e.object_identifier(value);
        }
        if let Some(value) = &self.session_params {
            value.encode(e);
        }
        if let Some(value) = &self.allow_mki {
            e.bool(*value);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SrtpCryptoInfo {
    const NAME: &'static str = "SrtpCryptoInfo";
    const SCHEMA: &'static Type = &schema::SRTP_CRYPTO_INFO;
}

impl Decode for SrtpSessionParameters {
    #[inline]
    fn blank() -> Self {
        Self {
            kdr: None,
            unencrypted_srtp: None,
            unencrypted_srtcp: None,
            unauthenticated_srtp: None,
            fec_order: None,
            window_size_hint: None,
            new_parameter: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        if preamble & 0x40 != 0 {
            self.kdr = Some(r.integer(Range::new(0, 24)) as u8);
        }
        if preamble & 0x20 != 0 {
            self.unencrypted_srtp = Some(r.bool());
        }
        if preamble & 0x10 != 0 {
            self.unencrypted_srtcp = Some(r.bool());
        }
        if preamble & 0x8 != 0 {
            self.unauthenticated_srtp = Some(r.bool());
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.fec_order);
        }
        if preamble & 0x2 != 0 {
            self.window_size_hint = Some(r.integer(Range::new(64, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.list(self.new_parameter.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SrtpSessionParameters {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.kdr.is_some(),
            self.unencrypted_srtp.is_some(),
            self.unencrypted_srtcp.is_some(),
            self.unauthenticated_srtp.is_some(),
            self.fec_order.is_some(),
            self.window_size_hint.is_some(),
            self.new_parameter.is_some(),
        ]);
        if let Some(value) = &self.kdr {
            e.integer(i64::from(*value), Range::new(0, 24));
        }
        if let Some(value) = &self.unencrypted_srtp {
            e.bool(*value);
        }
        if let Some(value) = &self.unencrypted_srtcp {
            e.bool(*value);
        }
        if let Some(value) = &self.unauthenticated_srtp {
            e.bool(*value);
        }
        if let Some(value) = &self.fec_order {
            value.encode(e);
        }
        if let Some(value) = &self.window_size_hint {
            e.integer(i64::from(*value), Range::new(64, 65535));
        }
        if let Some(value) = &self.new_parameter {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SrtpSessionParameters {
    const NAME: &'static str = "SrtpSessionParameters";
    const SCHEMA: &'static Type = &schema::SRTP_SESSION_PARAMETERS;
}

impl Decode for FecOrder {
    #[inline]
    fn blank() -> Self {
        Self {
            fec_before_srtp: None,
            fec_after_srtp: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.fec_before_srtp = Some(());
        }
        if preamble & 0x1 != 0 {
            self.fec_after_srtp = Some(());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FecOrder {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.fec_before_srtp.is_some(),
            self.fec_after_srtp.is_some(),
        ]);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FecOrder {
    const NAME: &'static str = "FecOrder";
    const SCHEMA: &'static Type = &schema::FEC_ORDER;
}

impl Decode for SrtpKeyParameters {
    #[inline]
    fn blank() -> Self {
        Self {
            master_key: Default::default(),
            master_salt: Default::default(),
            lifetime: None,
            mki: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.octet_string(&mut self.master_key, Size::ANY);
        r.octet_string(&mut self.master_salt, Size::ANY);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.lifetime);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.mki);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SrtpKeyParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.lifetime.is_some(), self.mki.is_some()]);
        e.octet_string(&self.master_key, Size::ANY);
        e.octet_string(&self.master_salt, Size::ANY);
        if let Some(value) = &self.lifetime {
            value.encode(e);
        }
        if let Some(value) = &self.mki {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SrtpKeyParameters {
    const NAME: &'static str = "SrtpKeyParameters";
    const SCHEMA: &'static Type = &schema::SRTP_KEY_PARAMETERS;
}

impl Decode for SrtpKeyLifetime {
    #[inline]
    fn blank() -> Self {
        Self::PowerOfTwo(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::PowerOfTwo(r.integer(Range::ANY)));
            }
            1 => {
                put(self, Self::Specific(r.integer(Range::ANY)));
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for SrtpKeyLifetime {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PowerOfTwo(value) => {
                e.choice(0, 2, true);
                e.integer(*value, Range::ANY);
            }
            Self::Specific(value) => {
                e.choice(1, 2, true);
                e.integer(*value, Range::ANY);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for SrtpKeyLifetime {
    const NAME: &'static str = "SrtpKeyParameters.lifetime";
    const SCHEMA: &'static Type = &schema::SRTP_KEY_LIFETIME;
}

impl Decode for MasterKeyIdentifier {
    #[inline]
    fn blank() -> Self {
        Self {
            length: 0,
            value: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.length = r.integer(Range::new(1, 128)) as u8;
        r.octet_string(&mut self.value, Size::ANY);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MasterKeyIdentifier {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.length), Range::new(1, 128));
        e.octet_string(&self.value, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MasterKeyIdentifier {
    const NAME: &'static str = "SrtpKeyParameters.mki";
    const SCHEMA: &'static Type = &schema::MASTER_KEY_IDENTIFIER;
}

h323_per::impl_serde!(
    FecOrder,
    MasterKeyIdentifier,
    SrtpCryptoInfo,
    SrtpKeyLifetime,
    SrtpKeyParameters,
    SrtpSessionParameters
);
