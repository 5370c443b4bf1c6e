//! The torture of H.323 endpoints and gatekeepers: thousands of Setups or RAS messages, each with one exceptional
//! element or a few.
//!
//! [`suite`] and [`ras_suite`] make the same cases every time. A [`Case`] is the octets of a TCP connection, or of a
//! datagram, with a name that says what is exceptional in them and what a reader has to make of them. Whether somebody
//! is still there after a case is asked with a [`Probe`], a valid Setup, or a [`RasProbe`], a valid GRQ, which have to
//! be answered. A [`RasRegistration`] gets the name under which a gatekeeper looks at what it is asked; [`ras_suite_of`]
//! has the cases with that name.
//!
//! | group | of a Setup, what is exceptional |
//! | --- | --- |
//! | `uu` | a field of the H323-UserInformation of a Setup with every field |
//! | `least` | a field of that of a Setup with no more than it must have |
//! | `pairs` | two or three fields of the first |
//! | `nested` | values within one another, deeper than anybody needs |
//! | `within` | a field of an H.245 or H.450.1 message, or of a fast-start element, within the Setup |
//! | `q931` | call reference, message type and information elements |
//! | `tpkt` | the frame, and what the stream is cut into |
//!
//! | group | in RAS, what is exceptional |
//! | --- | --- |
//! | `datagram` | its length, its end, what is no message at all |
//! | `request` | a field of what a gatekeeper is asked or told |
//! | `every` | a field of the same with every field |
//! | `answer` | a field of what answers something that nobody has asked |
//! | `tokens` | a field of a token of H.235 |
//! | `nested` | as of a Setup, in a GRQ |
//! | `pairs` | two or three fields of `every` |
//!
//! The crate knows no socket and no clock.

mod case;
mod probe;
mod ras;
mod registration;
mod setup;
mod suite;

pub use case::{Case, CaseError, Group, read_cases};
pub use h323_mutator::Expectation;
pub use probe::{Answer, Probe, RasProbe};
pub use registration::{RasRegistration, Standing, renamed};
pub use suite::{ras_suite, ras_suite_of, suite};
