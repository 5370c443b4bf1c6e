// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{AlternateAddress, AlternateAddresses};
use h323_messages::h245;

impl Decode for AlternateAddresses {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            addresses: d.list(Size::ANY, 11, AlternateAddress::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlternateAddresses {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.addresses, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlternateAddresses {
    const NAME: &'static str = "AlternateAddresses";
    const SCHEMA: &'static Type = &schema::ALTERNATE_ADDRESSES;
}

impl Decode for AlternateAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            session_id: d.integer(Range::new(0, 255))? as u8,
            rtp_address: if preamble & 0x2 != 0 {
                Some(h245::TransportAddress::decode(d)?)
            } else {
                None
            },
            rtcp_address: if preamble & 0x1 != 0 {
                Some(h245::TransportAddress::decode(d)?)
            } else {
                None
            },
            multiplex_id: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.multiplex_id = Some(d.integer(Range::new(0, 4294967295))? as u32);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlternateAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.multiplex_id.is_some()]);
        e.bool(additions.any());
        e.bool(self.rtp_address.is_some());
        e.bool(self.rtcp_address.is_some());
        e.integer(i64::from(self.session_id), Range::new(0, 255));
        if let Some(value) = &self.rtp_address {
            value.encode(e);
        }
        if let Some(value) = &self.rtcp_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.multiplex_id {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4294967295));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for AlternateAddress {
    const NAME: &'static str = "AlternateAddress";
    const SCHEMA: &'static Type = &schema::ALTERNATE_ADDRESS;
}

h323_per::impl_serde!(AlternateAddress, AlternateAddresses);
