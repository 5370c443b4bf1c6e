// Generated from h460_19.asn (H.460.19: media through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use h323_messages::{h225, h245};

/// `TraversalParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TraversalParameters {
    /// `multiplexedMediaChannel`: TransportAddress OPTIONAL.
    pub multiplexed_media_channel: Option<h245::TransportAddress>,
    /// `multiplexedMediaControlChannel`: TransportAddress OPTIONAL.
    pub multiplexed_media_control_channel: Option<h245::TransportAddress>,
    /// `multiplexID`: INTEGER (0..4294967295) OPTIONAL.
    pub multiplex_id: Option<u32>,
    /// `keepAliveChannel`: TransportAddress OPTIONAL.
    pub keep_alive_channel: Option<h245::TransportAddress>,
    /// `keepAlivePayloadType`: INTEGER (0..127) OPTIONAL.
    pub keep_alive_payload_type: Option<u8>,
    /// `keepAliveInterval`: TimeToLive OPTIONAL.
    pub keep_alive_interval: Option<h225::TimeToLive>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
