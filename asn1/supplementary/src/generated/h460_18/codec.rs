// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range};

use super::schema;
use super::types::{IncomingCallIndication, LrqKeepAliveData};
use h323_messages::h225;

impl Decode for IncomingCallIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            call_signalling_address: h225::TransportAddress::decode(d)?,
            call_id: h225::CallIdentifier::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IncomingCallIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.call_signalling_address.encode(e);
        self.call_id.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IncomingCallIndication {
    const NAME: &'static str = "IncomingCallIndication";
    const SCHEMA: &'static Type = &schema::INCOMING_CALL_INDICATION;
}

impl Decode for LrqKeepAliveData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            lrq_keep_alive_interval: d.integer(Range::new(1, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LrqKeepAliveData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(
            i64::from(self.lrq_keep_alive_interval),
            Range::new(1, 4294967295),
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for LrqKeepAliveData {
    const NAME: &'static str = "LRQKeepAliveData";
    const SCHEMA: &'static Type = &schema::LRQ_KEEP_ALIVE_DATA;
}

h323_per::impl_serde!(IncomingCallIndication, LrqKeepAliveData);
