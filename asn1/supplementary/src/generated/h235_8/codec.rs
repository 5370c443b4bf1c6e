// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    FecOrder, MasterKeyIdentifier, SrtpCryptoInfo, SrtpKeyLifetime, SrtpKeyParameters,
    SrtpSessionParameters,
};
use h323_messages::h225;

impl Decode for SrtpCryptoInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            crypto_suite: if preamble & 0x4 != 0 {
                Some(d.object_identifier()?)
            } else {
                None
            },
            session_params: if preamble & 0x2 != 0 {
                Some(SrtpSessionParameters::decode(d)?)
            } else {
                None
            },
            allow_mki: if preamble & 0x1 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SrtpCryptoInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.crypto_suite.is_some());
        e.bool(self.session_params.is_some());
        e.bool(self.allow_mki.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            kdr: if preamble & 0x40 != 0 {
                Some(d.integer(Range::new(0, 24))? as u8)
            } else {
                None
            },
            unencrypted_srtp: if preamble & 0x20 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            unencrypted_srtcp: if preamble & 0x10 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            unauthenticated_srtp: if preamble & 0x8 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            fec_order: if preamble & 0x4 != 0 {
                Some(FecOrder::decode(d)?)
            } else {
                None
            },
            window_size_hint: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(64, 65535))? as u16)
            } else {
                None
            },
            new_parameter: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, h225::GenericData::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SrtpSessionParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.kdr.is_some());
        e.bool(self.unencrypted_srtp.is_some());
        e.bool(self.unencrypted_srtcp.is_some());
        e.bool(self.unauthenticated_srtp.is_some());
        e.bool(self.fec_order.is_some());
        e.bool(self.window_size_hint.is_some());
        e.bool(self.new_parameter.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            fec_before_srtp: if preamble & 0x2 != 0 { Some(()) } else { None },
            fec_after_srtp: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FecOrder {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.fec_before_srtp.is_some());
        e.bool(self.fec_after_srtp.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            master_key: d.octet_string(Size::ANY)?,
            master_salt: d.octet_string(Size::ANY)?,
            lifetime: if preamble & 0x2 != 0 {
                Some(SrtpKeyLifetime::decode(d)?)
            } else {
                None
            },
            mki: if preamble & 0x1 != 0 {
                Some(MasterKeyIdentifier::decode(d)?)
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

impl Encode for SrtpKeyParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.lifetime.is_some());
        e.bool(self.mki.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d.integer(Range::ANY).map(Self::PowerOfTwo),
            1 => d.integer(Range::ANY).map(Self::Specific),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for SrtpKeyLifetime {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            length: d.integer(Range::new(1, 128))? as u8,
            value: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MasterKeyIdentifier {
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
