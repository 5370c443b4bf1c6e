// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    ChannelResumeRequest, ChannelResumeResponse, ChannelSuspendCancel, ChannelSuspendConfirm,
    ChannelSuspendRequest, ChannelSuspendResponse, SignallingChannelData, SignallingChannelMessage,
};
use h323_messages::h225;

impl Decode for SignallingChannelData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            signalling_channel_data: SignallingChannelMessage::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SignallingChannelData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.signalling_channel_data.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SignallingChannelData {
    const NAME: &'static str = "SignallingChannelData";
    const SCHEMA: &'static Type = &schema::SIGNALLING_CHANNEL_DATA;
}

impl Decode for SignallingChannelMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::ChannelSuspendRequest(Box::new(
                ChannelSuspendRequest::decode(d)?,
            ))),
            1 => Ok(Self::ChannelSuspendResponse(Box::new(
                ChannelSuspendResponse::decode(d)?,
            ))),
            2 => ChannelSuspendConfirm::decode(d).map(Self::ChannelSuspendConfirm),
            3 => ChannelSuspendCancel::decode(d).map(Self::ChannelSuspendCancel),
            4 => ChannelResumeRequest::decode(d).map(Self::ChannelResumeRequest),
            5 => ChannelResumeResponse::decode(d).map(Self::ChannelResumeResponse),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for SignallingChannelMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ChannelSuspendRequest(value) => {
                e.choice(0, 6, true);
                value.encode(e);
            }
            Self::ChannelSuspendResponse(value) => {
                e.choice(1, 6, true);
                value.encode(e);
            }
            Self::ChannelSuspendConfirm(value) => {
                e.choice(2, 6, true);
                value.encode(e);
            }
            Self::ChannelSuspendCancel(value) => {
                e.choice(3, 6, true);
                value.encode(e);
            }
            Self::ChannelResumeRequest(value) => {
                e.choice(4, 6, true);
                value.encode(e);
            }
            Self::ChannelResumeResponse(value) => {
                e.choice(5, 6, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for SignallingChannelMessage {
    const NAME: &'static str = "SignallingChannelData.signallingChannelData";
    const SCHEMA: &'static Type = &schema::SIGNALLING_CHANNEL_MESSAGE;
}

impl Decode for ChannelSuspendRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            channel_resume_address: d.list(Size::ANY, 17, h225::TransportAddress::decode)?,
            immediate_resume: d.bool()?,
            reset_h245: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelSuspendRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.reset_h245.is_some());
        e.list(&self.channel_resume_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        e.bool(self.immediate_resume);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelSuspendRequest {
    const NAME: &'static str = "ChannelSuspendRequest";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_REQUEST;
}

impl Decode for ChannelSuspendResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            ok_to_suspend: d.bool()?,
            channel_resume_address: d.list(Size::ANY, 17, h225::TransportAddress::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelSuspendResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.ok_to_suspend);
        e.list(&self.channel_resume_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelSuspendResponse {
    const NAME: &'static str = "ChannelSuspendResponse";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_RESPONSE;
}

impl Decode for ChannelSuspendConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelSuspendConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelSuspendConfirm {
    const NAME: &'static str = "ChannelSuspendConfirm";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_CONFIRM;
}

impl Decode for ChannelSuspendCancel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelSuspendCancel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelSuspendCancel {
    const NAME: &'static str = "ChannelSuspendCancel";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_CANCEL;
}

impl Decode for ChannelResumeRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            random_number: d.integer(Range::new(0, 4294967295))? as u32,
            reset_h245: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelResumeRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.reset_h245.is_some());
        e.integer(i64::from(self.random_number), Range::new(0, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelResumeRequest {
    const NAME: &'static str = "ChannelResumeRequest";
    const SCHEMA: &'static Type = &schema::CHANNEL_RESUME_REQUEST;
}

impl Decode for ChannelResumeResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ChannelResumeResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ChannelResumeResponse {
    const NAME: &'static str = "ChannelResumeResponse";
    const SCHEMA: &'static Type = &schema::CHANNEL_RESUME_RESPONSE;
}

h323_per::impl_serde!(
    ChannelResumeRequest,
    ChannelResumeResponse,
    ChannelSuspendCancel,
    ChannelSuspendConfirm,
    ChannelSuspendRequest,
    ChannelSuspendResponse,
    SignallingChannelData,
    SignallingChannelMessage
);
