//! The messages of H.225.0, H.235 and H.245 as Rust types.
//!
//! Every type of the three ASN.1 modules is here, generated from the schemas by `h323-asn1-compiler`,
//! with its aligned-PER codec: [`h323_per::decode`] and [`h323_per::encode`] take any of them. The three
//! that stand alone on the wire are
//!
//! - [`h225::RasMessage`]: registration, admission and status, one in a datagram;
//! - [`h225::H323UserInformation`]: the user-user element of a call signalling message;
//! - [`h245::MultimediaSystemControlMessage`]: media control.
//!
//! # How ASN.1 becomes Rust
//!
//! - SEQUENCE is a struct, CHOICE an enum; a nested type without a name of its own takes that of its
//!   component, or of the type around it and the component.
//! - OPTIONAL is an `Option`, boxed where the content is large and rare. So is every extension addition,
//!   mandatory or not: a peer of an earlier edition does not send it. One that the schema calls
//!   mandatory should be set in messages of our own.
//! - What a peer of a later edition sends beyond the schema is kept in the field `extension` of a struct
//!   or in the variant `Unknown` of an enum, so that a message decoded and encoded again has the same
//!   octets.
//! - `Default` of a type is its least value: the first alternative, the lower bound, the shortest list.
//!   It can always be encoded.
//!
//! This crate knows nothing of what the messages mean.

mod generated;
#[cfg(test)]
mod testing;

pub use generated::{h225, h235, h245};
