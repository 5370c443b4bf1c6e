// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Size};

use super::schema;
use super::types::{
    AlertingNameArgument, BusyNameArgument, CallingNameArgument, ConnectedNameArgument, Name,
    NamePresentationAllowed, NamePresentationRestricted,
};
use crate::generated::h450_4;

impl Decode for CallingNameArgument {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            name: Name::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallingNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.name.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallingNameArgument {
    const NAME: &'static str = "callingName.argument";
    const SCHEMA: &'static Type = &schema::CALLING_NAME_ARGUMENT;
}

impl Decode for AlertingNameArgument {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            name: Name::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlertingNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.name.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlertingNameArgument {
    const NAME: &'static str = "alertingName.argument";
    const SCHEMA: &'static Type = &schema::ALERTING_NAME_ARGUMENT;
}

impl Decode for ConnectedNameArgument {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            name: Name::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConnectedNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.name.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ConnectedNameArgument {
    const NAME: &'static str = "connectedName.argument";
    const SCHEMA: &'static Type = &schema::CONNECTED_NAME_ARGUMENT;
}

impl Decode for BusyNameArgument {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            name: Name::decode(d)?,
            extension_arg: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(0, 255), 25, h450_4::MixedExtension::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BusyNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_arg.is_some());
        self.name.encode(e);
        if let Some(value) = &self.extension_arg {
            e.list(value, Size::range(0, 255), |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for BusyNameArgument {
    const NAME: &'static str = "busyName.argument";
    const SCHEMA: &'static Type = &schema::BUSY_NAME_ARGUMENT;
}

impl Decode for Name {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => NamePresentationAllowed::decode(d).map(Self::NamePresentationAllowed),
            1 => NamePresentationRestricted::decode(d).map(Self::NamePresentationRestricted),
            2 => Ok(Self::NameNotAvailable),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for Name {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NamePresentationAllowed(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::NamePresentationRestricted(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::NameNotAvailable => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for Name {
    const NAME: &'static str = "Name";
    const SCHEMA: &'static Type = &schema::NAME;
}

impl Decode for NamePresentationAllowed {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d.octet_string(Size::range(1, 50)).map(Self::SimpleName),
            1 => d.bmp_string(Size::range(1, 256)).map(Self::ExtendedName),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NamePresentationAllowed {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SimpleName(value) => {
                e.choice(0, 2, true);
                e.octet_string(value, Size::range(1, 50));
            }
            Self::ExtendedName(value) => {
                e.choice(1, 2, true);
                e.bmp_string(value, Size::range(1, 256));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NamePresentationAllowed {
    const NAME: &'static str = "NamePresentationAllowed";
    const SCHEMA: &'static Type = &schema::NAME_PRESENTATION_ALLOWED;
}

impl Decode for NamePresentationRestricted {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => d.octet_string(Size::range(1, 50)).map(Self::SimpleName),
            1 => d.bmp_string(Size::range(1, 256)).map(Self::ExtendedName),
            2 => Ok(Self::RestrictedNull),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NamePresentationRestricted {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SimpleName(value) => {
                e.choice(0, 3, true);
                e.octet_string(value, Size::range(1, 50));
            }
            Self::ExtendedName(value) => {
                e.choice(1, 3, true);
                e.bmp_string(value, Size::range(1, 256));
            }
            Self::RestrictedNull => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NamePresentationRestricted {
    const NAME: &'static str = "NamePresentationRestricted";
    const SCHEMA: &'static Type = &schema::NAME_PRESENTATION_RESTRICTED;
}

h323_per::impl_serde!(
    AlertingNameArgument,
    BusyNameArgument,
    CallingNameArgument,
    ConnectedNameArgument,
    Name,
    NamePresentationAllowed,
    NamePresentationRestricted
);
