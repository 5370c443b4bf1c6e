//! H.225.0 call signalling: framing, Q.931 messages, call machines.

pub mod transport;
