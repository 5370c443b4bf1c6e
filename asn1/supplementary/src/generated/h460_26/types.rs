// Generated from h460_26.asn (H.460.26: media over the call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Octets;

/// `UDPFrame`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UdpFrame {
    /// `sessionId`: INTEGER (0..255).
    pub session_id: u8,
    /// `dataFrame`: BOOLEAN.
    pub data_frame: bool,
    /// `frame`: SEQUENCE OF FrameData.
    pub frame: Vec<FrameData>,
}

/// `FrameData`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameData {
    /// `rtp`: OCTET STRING (SIZE (12..1500)).
    Rtp(Octets),
    /// `rtcp`: OCTET STRING (SIZE (1..1500)).
    Rtcp(Octets),
}

impl Default for FrameData {
    fn default() -> Self {
        Self::Rtp(Octets::from([0; 12]))
    }
}
