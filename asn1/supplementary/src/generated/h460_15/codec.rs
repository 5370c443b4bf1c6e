// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    ChannelResumeRequest, ChannelResumeResponse, ChannelSuspendCancel, ChannelSuspendConfirm,
    ChannelSuspendRequest, ChannelSuspendResponse, SignallingChannelData, SignallingChannelMessage,
};

impl Decode for SignallingChannelData {
    #[inline]
    fn blank() -> Self {
        Self {
            signalling_channel_data: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.signalling_channel_data.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::ChannelSuspendConfirm(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                if let Self::ChannelSuspendRequest(value) =
                    put(self, Self::ChannelSuspendRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ChannelSuspendResponse(value) =
                    put(self, Self::ChannelSuspendResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::ChannelSuspendConfirm(value) =
                    put(self, Self::ChannelSuspendConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::ChannelSuspendCancel(value) =
                    put(self, Self::ChannelSuspendCancel(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::ChannelResumeRequest(value) =
                    put(self, Self::ChannelResumeRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::ChannelResumeResponse(value) =
                    put(self, Self::ChannelResumeResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for SignallingChannelMessage {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            channel_resume_address: Default::default(),
            immediate_resume: false,
            reset_h245: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.channel_resume_address, Size::ANY, 16);
        self.immediate_resume = r.bool();
        if preamble & 0x1 != 0 {
            self.reset_h245 = Some(());
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ChannelSuspendRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.reset_h245.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ok_to_suspend: false,
            channel_resume_address: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.ok_to_suspend = r.bool();
        r.list(&mut self.channel_resume_address, Size::ANY, 16);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ChannelSuspendConfirm {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ChannelSuspendCancel {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            random_number: 0,
            reset_h245: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.random_number = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            self.reset_h245 = Some(());
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ChannelResumeRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.reset_h245.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ChannelResumeResponse {
    #[inline]
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
