//! The torture of an H.323 endpoint: thousands of Setups, each with one exceptional element or a few.
//!
//! [`suite`] makes the same cases every time. A [`Case`] is the octets of a TCP connection, with a name that says what
//! is exceptional in them and what a reader has to make of them. Whether the endpoint is still there after a case is
//! asked with a [`Probe`]: a valid Setup, which has to be answered.
//!
//! | group | what is exceptional |
//! | --- | --- |
//! | `uu` | a field of the H323-UserInformation of a Setup with every field |
//! | `least` | a field of that of a Setup with no more than it must have |
//! | `pairs` | two or three fields of the first |
//! | `nested` | values within one another, deeper than anybody needs |
//! | `within` | a field of an H.245 or H.450.1 message, or of a fast-start element, within the Setup |
//! | `q931` | call reference, message type and information elements |
//! | `tpkt` | the frame, and what the stream is cut into |
//!
//! The crate knows no socket and no clock.

mod case;
mod probe;
mod setup;
mod suite;

pub use case::{Case, CaseError, Group, read_cases};
pub use h323_mutator::Expectation;
pub use probe::{Answer, Probe};
pub use suite::suite;
