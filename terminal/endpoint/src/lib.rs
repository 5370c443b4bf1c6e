//! The endpoint without its sockets: registration, calls, and the plan of their media.
//!
//! [`Endpoint`] is the root: it is commanded (`call`, `accept`, `hang_up` …), told what the network does
//! ([`Machine::handle`](h323_h225::transport::Machine::handle)) and drained
//! ([`Machine::poll_output`](h323_h225::transport::Machine::poll_output)). Its [`Event`]s say what happens, and
//! name the addresses, formats and payload types of the media that whoever owns it sends and receives.
//!
//! | to … | start at |
//! | --- | --- |
//! | say who the endpoint is and how it calls | [`Config`], [`CallOptions`] |
//! | command it | [`Endpoint`] |
//! | know what it reports | [`Event`] |
//! | follow a call's life | `call.rs`, then `call/` in the order of a call: `calling.rs` or `answering.rs`, `control.rs`, `plan/`, `recording.rs`, `steering.rs`, `route.rs`, `release.rs` |
//! | know which calls share a connection | `endpoint/trunks.rs` |
//!
//! The crate knows no socket, task or clock, draws chance from the seed that it is given, and neither reads nor
//! writes media. The layout of messages is the business of the crates below it.

mod call;
mod config;
mod endpoint;
mod error;
mod event;
pub mod limits;
mod options;
mod signal;

pub use config::{Config, Limits, MediaAddresses, Registration};
pub use endpoint::{Deadline, Endpoint, RAS_SOCKET};
pub use error::CommandError;
pub use event::{
    CallId, DigitMethod, EndMessage, Ended, EndedBy, Event, IncomingCall, LocateId, MediaFailure,
    Medium, Receive, Record, Rerouting, Side, Transmit,
};
pub use options::{CallOptions, EarlyH245, RecordedMedia};
pub use signal::{Carriage, Protocol, Signal, SignalDirection};

pub use h323_h225::Cause;
pub use h323_h225::call::Timer;
pub use h323_h225::message::{DiversionReason, Features, Sharing};
pub use h323_h225::q931::ie::{CallState, NotificationIndicator, ProgressDescription, Screening};
pub use h323_h225::target::Target;
pub use h323_h245::capability::{NoCommonMode, Rejection};
pub use h323_h245::{AudioCodec, AudioFormat, SessionId};
pub use h323_messages::h225::FeatureDescriptor;
pub use h323_ras::client::{
    AdmissionFailure, Gatekeeper, LocationFailure, Registered, RegistrationFailure, Unregistered,
};
