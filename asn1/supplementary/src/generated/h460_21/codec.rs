// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    CapabilityAdvertisement, GroupAttributes, ReceiveCapabilities, TransmitCapabilities,
};
use h323_messages::h245;

impl Decode for CapabilityAdvertisement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            receive_capabilities: if preamble & 0x2 != 0 {
                Some(ReceiveCapabilities::decode(d)?)
            } else {
                None
            },
            transmit_capabilities: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 256), 159, TransmitCapabilities::decode)?)
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

impl Encode for CapabilityAdvertisement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.receive_capabilities.is_some());
        e.bool(self.transmit_capabilities.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            capabilities: d.list(Size::range(1, 256), 6, h245::Capability::decode)?,
            max_groups: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ReceiveCapabilities {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            group_identifer: d.octet_array()?,
            capability: h245::Capability::decode(d)?,
            source_address: h245::UnicastAddress::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            priority: d.integer(Range::new(0, 255))? as u8,
            group_identifer: if preamble & 0x2 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            capability: h245::Capability::decode(d)?,
            group_address: h245::MulticastAddress::decode(d)?,
            source_address: if preamble & 0x1 != 0 {
                Some(h245::UnicastAddress::decode(d)?)
            } else {
                None
            },
            alert_user: d.bool()?,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GroupAttributes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.group_identifer.is_some());
        e.bool(self.source_address.is_some());
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
