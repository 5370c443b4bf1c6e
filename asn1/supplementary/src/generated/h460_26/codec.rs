// Generated from h460_26.asn (H.460.26: media over the call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Decoder, Encode, Encoder, Fault, Message, Range, Rule, Size};

use super::schema;
use super::types::{FrameData, UdpFrame};

impl Decode for UdpFrame {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            session_id: d.integer(Range::new(0, 255))? as u8,
            data_frame: d.bool()?,
            frame: d.list(Size::ANY, 25, FrameData::decode)?,
        })
    }
}

impl Encode for UdpFrame {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.session_id), Range::new(0, 255));
        e.bool(self.data_frame);
        e.list(&self.frame, Size::ANY, |e, value| value.encode(e));
    }
}

impl Message for UdpFrame {
    const NAME: &'static str = "UDPFrame";
    const SCHEMA: &'static Type = &schema::UDP_FRAME;
}

impl Decode for FrameData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d.octet_string(Size::range(12, 1500)).map(Self::Rtp),
            1 => d.octet_string(Size::range(1, 1500)).map(Self::Rtcp),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for FrameData {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Rtp(value) => {
                e.choice(0, 2, false);
                e.octet_string(value, Size::range(12, 1500));
            }
            Self::Rtcp(value) => {
                e.choice(1, 2, false);
                e.octet_string(value, Size::range(1, 1500));
            }
        }
    }
}

impl Message for FrameData {
    const NAME: &'static str = "FrameData";
    const SCHEMA: &'static Type = &schema::FRAME_DATA;
}

h323_per::impl_serde!(FrameData, UdpFrame);
