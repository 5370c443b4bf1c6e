// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use h323_messages::h225;

/// `IncomingCallIndication`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncomingCallIndication {
    /// `callSignallingAddress`: TransportAddress.
    pub call_signalling_address: h225::TransportAddress,
    /// `callID`: CallIdentifier.
    pub call_id: h225::CallIdentifier,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `LRQKeepAliveData`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LrqKeepAliveData {
    /// `lrqKeepAliveInterval`: TimeToLive.
    pub lrq_keep_alive_interval: h225::TimeToLive,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for LrqKeepAliveData {
    fn default() -> Self {
        Self {
            lrq_keep_alive_interval: 1,
            extension: Extension::default(),
        }
    }
}
