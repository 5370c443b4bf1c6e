//! H.225.0 RAS: registration, admission and status, client and server.
//!
//! [`Client`] is an endpoint's side: it finds a gatekeeper, stays registered with it, and asks it for
//! every call. [`Server`] is a gatekeeper's side of the transport: it takes requests, makes sure that
//! each is executed once and answered with the same octets however often it comes, and sends the
//! gatekeeper's own requests. What the answers are is up to the gatekeeper.
//!
//! Both are driven alike: hand in a datagram, a command or the time, then call `poll_output` until it
//! gives `Output::Timeout`. The crate must not know sockets, tasks, clocks or chance (a seed comes in),
//! nor calls in progress, nor H.245.

pub mod client;
pub mod error;
pub mod limits;
pub mod message;
pub mod server;
pub mod timers;
pub mod transaction;

pub use client::Client;
pub use error::{MalformedDatagram, Misuse};
pub use message::{
    Bandwidth, Kind, Leg, Procedure, RasMessageExt, Received, RequestSeqNum, decode, encode,
};
pub use server::Server;
