//! The ceilings on what one message may ask of the codec.
//!
//! Memory and work are bounded by the octets that came in: a length is compared with what is left of the
//! input before anything is reserved for it.

/// Octets in a message, and in the content of one open type.
pub const MAX_INPUT: usize = 1 << 20;

/// Values of recursive types within one another.
pub const MAX_DEPTH: u32 = 32;

/// Elements of all lists of a message together, for each octet of the message.
pub const ELEMENTS_PER_OCTET: u32 = 8;

/// Bits in an extension bitmap, hence additions to a SEQUENCE.
pub const MAX_EXTENSION_BITMAP: u32 = 64;

/// Components of an object identifier.
pub const MAX_OID_ARCS: usize = 32;

/// Octets of an object identifier.
pub const MAX_OID_OCTETS: usize = 64;
