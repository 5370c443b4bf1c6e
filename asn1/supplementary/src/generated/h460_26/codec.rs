// Generated from h460_26.asn (H.460.26: media over the call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Encode, Encoder, Message, Range, Reader, Rule, Size, put};

use super::schema;
use super::types::{FrameData, UdpFrame};

impl Decode for UdpFrame {
    #[inline]
    fn blank() -> Self {
        Self {
            session_id: 0,
            data_frame: false,
            frame: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.session_id = r.integer(Range::new(0, 255)) as u8;
        self.data_frame = r.bool();
        r.list(&mut self.frame, Size::ANY, 25);
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
    #[inline]
    fn blank() -> Self {
        Self::Rtp(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::Rtp(value) = put(self, Self::Rtp(Default::default())) {
                    r.octet_string(value, Size::range(12, 1500));
                }
            }
            1 => {
                if let Self::Rtcp(value) = put(self, Self::Rtcp(Default::default())) {
                    r.octet_string(value, Size::range(1, 1500));
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
