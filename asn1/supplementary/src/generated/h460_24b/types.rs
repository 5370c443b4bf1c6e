// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use h323_messages::h245;

/// `AlternateAddresses`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternateAddresses {
    /// `addresses`: SEQUENCE OF AlternateAddress.
    pub addresses: Vec<AlternateAddress>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `AlternateAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlternateAddress {
    /// `sessionID`: INTEGER (0..255).
    pub session_id: u8,
    /// `rtpAddress`: TransportAddress OPTIONAL.
    pub rtp_address: Option<h245::TransportAddress>,
    /// `rtcpAddress`: TransportAddress OPTIONAL.
    pub rtcp_address: Option<h245::TransportAddress>,
    /// `multiplexID`: INTEGER (0..4294967295) OPTIONAL, addition 0.
    pub multiplex_id: Option<u32>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
