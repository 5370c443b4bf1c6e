// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader};

use super::schema;
use super::types::{IncomingCallIndication, LrqKeepAliveData};

impl Decode for IncomingCallIndication {
    #[inline]
    fn blank() -> Self {
        Self {
            call_signalling_address: Decode::blank(),
            call_id: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.call_signalling_address.fill(r);
        self.call_id.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            lrq_keep_alive_interval: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.lrq_keep_alive_interval = r.integer(Range::new(1, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
