// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::{
    CapabilityAdvertisement, GroupAttributes, ReceiveCapabilities, TransmitCapabilities,
};

impl Decode for CapabilityAdvertisement {
    #[inline]
    fn blank() -> Self {
        Self {
            receive_capabilities: None,
            transmit_capabilities: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.receive_capabilities);
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.transmit_capabilities.get_or_insert_default(),
                Size::range(1, 256),
                151,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CapabilityAdvertisement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.receive_capabilities.is_some(),
            self.transmit_capabilities.is_some(),
        ]);
        if let Some(value) = &self.receive_capabilities {
            value.encode(e);
        }
        if let Some(value) = &self.transmit_capabilities {
            e.list(value, Size::range(1, 256), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CapabilityAdvertisement {
    const NAME: &'static str = "CapabilityAdvertisement";
    const SCHEMA: &'static Type = &schema::CAPABILITY_ADVERTISEMENT;
}

impl Decode for ReceiveCapabilities {
    #[inline]
    fn blank() -> Self {
        Self {
            capabilities: Default::default(),
            max_groups: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.capabilities, Size::range(1, 256), 6);
        self.max_groups = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ReceiveCapabilities {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.capabilities, Size::range(1, 256), |e, value| {
            value.encode(e)
        });
        e.integer(i64::from(self.max_groups), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ReceiveCapabilities {
    const NAME: &'static str = "ReceiveCapabilities";
    const SCHEMA: &'static Type = &schema::RECEIVE_CAPABILITIES;
}

impl Decode for TransmitCapabilities {
    #[inline]
    fn blank() -> Self {
        Self {
            group_identifer: [0; 16],
            capability: Decode::blank(),
            source_address: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.group_identifer = r.octet_array();
        self.capability.fill(r);
        self.source_address.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TransmitCapabilities {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.group_identifer);
        self.capability.encode(e);
        self.source_address.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TransmitCapabilities {
    const NAME: &'static str = "TransmitCapabilities";
    const SCHEMA: &'static Type = &schema::TRANSMIT_CAPABILITIES;
}

impl Decode for GroupAttributes {
    #[inline]
    fn blank() -> Self {
        Self {
            priority: 0,
            group_identifer: None,
            capability: Decode::blank(),
            group_address: Decode::blank(),
            source_address: None,
            alert_user: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.priority = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x2 != 0 {
            self.group_identifer = Some(r.octet_array());
        }
        self.capability.fill(r);
        self.group_address.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.source_address);
        }
        self.alert_user = r.bool();
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupAttributes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.group_identifer.is_some(),
            self.source_address.is_some(),
        ]);
        e.integer(i64::from(self.priority), Range::new(0, 255));
        if let Some(value) = &self.group_identifer {
            e.octet_array(value);
        }
        self.capability.encode(e);
        self.group_address.encode(e);
        if let Some(value) = &self.source_address {
            value.encode(e);
        }
        e.bool(self.alert_user);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupAttributes {
    const NAME: &'static str = "GroupAttributes";
    const SCHEMA: &'static Type = &schema::GROUP_ATTRIBUTES;
}

h323_per::impl_serde!(
    CapabilityAdvertisement,
    GroupAttributes,
    ReceiveCapabilities,
    TransmitCapabilities
);
