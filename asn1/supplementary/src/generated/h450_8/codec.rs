// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Reader, Size, put};

use super::schema;
use super::types::{
    AlertingNameArgument, BusyNameArgument, CallingNameArgument, ConnectedNameArgument, Name,
    NamePresentationAllowed, NamePresentationRestricted,
};
use crate::generated::h450_4;

impl Decode for CallingNameArgument {
    #[inline]
    fn blank() -> Self {
        Self {
            name: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.name.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallingNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            name: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.name.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlertingNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            name: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.name.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ConnectedNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            name: Decode::blank(),
            extension_arg: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.name.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.extension_arg.get_or_insert_default(),
                Size::range(0, 255),
                25,
                h450_4::MixedExtension::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for BusyNameArgument {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_arg.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NameNotAvailable
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NamePresentationAllowed(value) =
                    put(self, Self::NamePresentationAllowed(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::NamePresentationRestricted(value) =
                    put(self, Self::NamePresentationRestricted(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                put(self, Self::NameNotAvailable);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::SimpleName(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::SimpleName(value) = put(self, Self::SimpleName(Default::default())) {
                    r.octet_string(value, Size::range(1, 50));
                }
            }
            1 => {
                if let Self::ExtendedName(value) = put(self, Self::ExtendedName(Default::default()))
                {
                    r.bmp_string(value, Size::range(1, 256));
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NamePresentationAllowed {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::RestrictedNull
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::SimpleName(value) = put(self, Self::SimpleName(Default::default())) {
                    r.octet_string(value, Size::range(1, 50));
                }
            }
            1 => {
                if let Self::ExtendedName(value) = put(self, Self::ExtendedName(Default::default()))
                {
                    r.bmp_string(value, Size::range(1, 256));
                }
            }
            2 => {
                put(self, Self::RestrictedNull);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NamePresentationRestricted {
    #[inline]
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
