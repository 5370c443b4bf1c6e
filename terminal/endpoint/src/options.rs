//! How an endpoint takes part in a call: one field for each thing that may be otherwise from call to call.

use std::net::SocketAddr;

use h323_h225::message::Features;
use h323_h245::{AudioCodec, AudioFormat};
use h323_ras::Bandwidth;

use crate::event::{DigitMethod, Medium};
use crate::limits;

/// How the endpoint takes part in a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOptions {
    /// Whether channels may be opened inside call signalling: proposed by the calling side, taken by the called
    /// one. Otherwise, and when the peer does not take part, H.245 opens them.
    pub fast_start: bool,
    /// Whether H.245 may be tunnelled in call signalling. Otherwise, and when the peer does not, it goes on a
    /// connection of its own.
    pub tunnelling: bool,
    /// Whether the number may come in pieces: as the caller says with [`Endpoint::dial`](crate::Endpoint::dial) when the
    /// called side asks for more, or as we ask callers for more who can. A caller that has said all is never asked.
    pub overlap: bool,
    /// Whether H.245 begins before the called side has answered anything. For calls that are made.
    pub early_h245: EarlyH245,
    /// Whether a message may carry one tunnelled H.245 message only: some peers read no more than the first.
    pub one_pdu_per_message: bool,
    /// Whether the called side is asked to send no media before Connect. For calls that are made.
    pub media_wait_for_connect: bool,
    /// Whether the other user is not to be shown who we are. Our gatekeeper and the other side get to know it.
    pub withhold: bool,
    /// What we need, want and can do beyond the base (H.460.1), for calls that are made. A called side that has answered
    /// without what is needed is left.
    pub features: Features,
    /// Where else the called side may be, tried in this order while nobody has rung: other addresses of the same host,
    /// for instance. For calls that are made; at most [`MAX_ALTERNATES`](limits::MAX_ALTERNATES). Those of a gatekeeper
    /// come after them, or in their place when it sends the call elsewhere.
    pub alternates: Vec<SocketAddr>,
    /// How often a call that is made may be sent elsewhere by a Facility (callForwarded, routeCallToGatekeeper,
    /// routeCallToMC). With 0 none is followed.
    pub diversions: usize,
    /// What may be sent and received, best first; at most [`MAX_FORMATS`](limits::MAX_FORMATS). The number of
    /// frames is what we would send in a packet.
    pub audio: Vec<AudioFormat>,
    /// What is taken as it comes, to be recorded: announced, and accepted from peers that open channels for it.
    pub record: RecordedMedia,
    /// What the media takes, both directions together; said to the gatekeeper.
    pub bandwidth: Bandwidth,
    /// The payload type under which telephone events in RTP are taken, if they are: 96 to 127.
    pub telephone_event: Option<u8>,
    /// How digits are sent, if the peer takes them so. Without a wish, the best way that the peer announces.
    pub digits: Option<DigitMethod>,
}

/// Media over RTP that is accepted though nobody here decodes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RecordedMedia {
    /// Audio in every codec that has a name here, after those of [`CallOptions::audio`]. The peer may choose one of them, and
    /// then nothing is heard.
    pub audio: bool,
    /// H.261, H.263 and H.264; MPEG-4 is accepted but not announced.
    pub video: bool,
    /// H.224 and text. T.38 and T.120 are not RTP.
    pub data: bool,
}

impl RecordedMedia {
    /// Whether a medium is among them.
    pub fn includes(self, medium: Medium) -> bool {
        match medium {
            Medium::Audio => self.audio,
            Medium::Video => self.video,
            Medium::Data => self.data,
        }
    }
}

/// How a Setup begins H.245.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EarlyH245 {
    /// Not at all: H.245 begins with the answers.
    #[default]
    No,
    /// The Setup says where we take an H.245 connection (`h245Address`). A called side that opens it before it has
    /// answered fast connect ends that.
    Address,
    /// The Setup carries H.245 messages beside fast connect (`parallelH245Control`, H.323 edition 4). Without fast
    /// connect or tunnelling the same as [`No`](Self::No).
    Parallel,
}

impl Default for CallOptions {
    /// Fast start and tunnelling; G.711 A-law before µ-law in packets of 20 ms; telephone events under 101, the
    /// only payload type that some gateways know.
    fn default() -> Self {
        Self {
            fast_start: true,
            tunnelling: true,
            overlap: false,
            early_h245: EarlyH245::No,
            one_pdu_per_message: true,
            media_wait_for_connect: false,
            withhold: false,
            features: Features::default(),
            alternates: Vec::new(),
            diversions: limits::DIVERSIONS,
            audio: vec![
                AudioFormat::new(AudioCodec::G711Alaw64k, 20),
                AudioFormat::new(AudioCodec::G711Ulaw64k, 20),
            ],
            record: RecordedMedia::default(),
            bandwidth: Bandwidth::G711,
            telephone_event: Some(101),
            digits: None,
        }
    }
}
