// Generated from h460_19.asn (H.460.19: media through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range};

use super::schema;
use super::types::TraversalParameters;
use h323_messages::h245;

impl Decode for TraversalParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            multiplexed_media_channel: if preamble & 0x20 != 0 {
                Some(h245::TransportAddress::decode(d)?)
            } else {
                None
            },
            multiplexed_media_control_channel: if preamble & 0x10 != 0 {
                Some(h245::TransportAddress::decode(d)?)
            } else {
                None
            },
            multiplex_id: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            keep_alive_channel: if preamble & 0x4 != 0 {
                Some(h245::TransportAddress::decode(d)?)
            } else {
                None
            },
            keep_alive_payload_type: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            keep_alive_interval: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TraversalParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.multiplexed_media_channel.is_some());
        e.bool(self.multiplexed_media_control_channel.is_some());
        e.bool(self.multiplex_id.is_some());
        e.bool(self.keep_alive_channel.is_some());
        e.bool(self.keep_alive_payload_type.is_some());
        e.bool(self.keep_alive_interval.is_some());
        if let Some(value) = &self.multiplexed_media_channel {
            value.encode(e);
        }
        if let Some(value) = &self.multiplexed_media_control_channel {
            value.encode(e);
        }
        if let Some(value) = &self.multiplex_id {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.keep_alive_channel {
            value.encode(e);
        }
        if let Some(value) = &self.keep_alive_payload_type {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if let Some(value) = &self.keep_alive_interval {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TraversalParameters {
    const NAME: &'static str = "TraversalParameters";
    const SCHEMA: &'static Type = &schema::TRAVERSAL_PARAMETERS;
}

h323_per::impl_serde!(TraversalParameters);
