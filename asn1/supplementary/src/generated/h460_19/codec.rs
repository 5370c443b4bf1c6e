// Generated from h460_19.asn (H.460.19: media through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader};

use super::schema;
use super::types::TraversalParameters;

impl Decode for TraversalParameters {
    #[inline]
    fn blank() -> Self {
        Self {
            multiplexed_media_channel: None,
            multiplexed_media_control_channel: None,
            multiplex_id: None,
            keep_alive_channel: None,
            keep_alive_payload_type: None,
            keep_alive_interval: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.multiplexed_media_channel);
        }
        if preamble & 0x10 != 0 {
            r.optional(&mut self.multiplexed_media_control_channel);
        }
        if preamble & 0x8 != 0 {
            self.multiplex_id = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.keep_alive_channel);
        }
        if preamble & 0x2 != 0 {
            self.keep_alive_payload_type = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x1 != 0 {
            self.keep_alive_interval = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TraversalParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.multiplexed_media_channel.is_some(),
            self.multiplexed_media_control_channel.is_some(),
            self.multiplex_id.is_some(),
            self.keep_alive_channel.is_some(),
            self.keep_alive_payload_type.is_some(),
            self.keep_alive_interval.is_some(),
        ]);
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
