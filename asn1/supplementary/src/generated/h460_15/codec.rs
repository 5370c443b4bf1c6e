// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size};

use super::schema;
use super::types::{
    ChannelResumeRequest, ChannelResumeResponse, ChannelSuspendCancel, ChannelSuspendConfirm,
    ChannelSuspendRequest, ChannelSuspendResponse, SignallingChannelData, SignallingChannelMessage,
};
use h323_messages::h225;

impl Decode for SignallingChannelData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let signalling_channel_data = SignallingChannelMessage::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            signalling_channel_data,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for SignallingChannelData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.signalling_channel_data.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SignallingChannelData {
    const NAME: &'static str = "SignallingChannelData";
    const SCHEMA: &'static Type = &schema::SIGNALLING_CHANNEL_DATA;
}

impl Decode for SignallingChannelMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(6, true)? {
            0 => Self::ChannelSuspendRequest(Box::new(ChannelSuspendRequest::decode(d)?)),
            1 => Self::ChannelSuspendResponse(Box::new(ChannelSuspendResponse::decode(d)?)),
            2 => Self::ChannelSuspendConfirm(ChannelSuspendConfirm::decode(d)?),
            3 => Self::ChannelSuspendCancel(ChannelSuspendCancel::decode(d)?),
            4 => Self::ChannelResumeRequest(ChannelResumeRequest::decode(d)?),
            5 => Self::ChannelResumeResponse(ChannelResumeResponse::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let channel_resume_address = d.list(Size::ANY, 17, h225::TransportAddress::decode)?;
        let immediate_resume = d.bool()?;
        let reset_h245 = if present { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            channel_resume_address,
            immediate_resume,
            reset_h245,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ChannelSuspendRequest {
    const NAME: &'static str = "ChannelSuspendRequest";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_REQUEST;
}

impl Decode for ChannelSuspendResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let ok_to_suspend = d.bool()?;
        let channel_resume_address = d.list(Size::ANY, 17, h225::TransportAddress::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            ok_to_suspend,
            channel_resume_address,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ChannelSuspendResponse {
    const NAME: &'static str = "ChannelSuspendResponse";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_RESPONSE;
}

impl Decode for ChannelSuspendConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ChannelSuspendConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ChannelSuspendConfirm {
    const NAME: &'static str = "ChannelSuspendConfirm";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_CONFIRM;
}

impl Decode for ChannelSuspendCancel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ChannelSuspendCancel {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ChannelSuspendCancel {
    const NAME: &'static str = "ChannelSuspendCancel";
    const SCHEMA: &'static Type = &schema::CHANNEL_SUSPEND_CANCEL;
}

impl Decode for ChannelResumeRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let random_number = d.integer(Range::new(0, 4294967295))? as u32;
        let reset_h245 = if present { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            random_number,
            reset_h245,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ChannelResumeRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.reset_h245.is_some());
        e.integer(i64::from(self.random_number), Range::new(0, 4294967295));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ChannelResumeRequest {
    const NAME: &'static str = "ChannelResumeRequest";
    const SCHEMA: &'static Type = &schema::CHANNEL_RESUME_REQUEST;
}

impl Decode for ChannelResumeResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ChannelResumeResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
