// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::{AlternateAddress, AlternateAddresses};

impl Decode for AlternateAddresses {
    #[inline]
    fn blank() -> Self {
        Self {
            addresses: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.addresses, Size::ANY, 11);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            session_id: 0,
            rtp_address: None,
            rtcp_address: None,
            multiplex_id: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.session_id = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.rtp_address);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.rtcp_address);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                self.multiplex_id = Some(r.integer(Range::new(0, 4294967295)) as u32);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternateAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.multiplex_id.is_some()]);
        e.flags([
            additions.any(),
            self.rtp_address.is_some(),
            self.rtcp_address.is_some(),
        ]);
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
