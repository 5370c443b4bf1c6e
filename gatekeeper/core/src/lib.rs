//! The gatekeeper without its sockets: who is registered, who may call whom, and how much it takes.
//!
//! [`Gatekeeper`] is a [`Machine`](h323_h225::transport::Machine): a carrier hands it datagrams and
//! the time, and carries out what it wants. Calls go from endpoint to endpoint (direct mode); the
//! gatekeeper sees their RAS.
//!
//! | module | |
//! | --- | --- |
//! | [`gatekeeper`] | the root: takes requests apart, calls the rest, answers |
//! | [`registry`] | endpoints, by identifier, alias and address; who expires next |
//! | [`auth`] | who may register |
//! | [`admission`] | who may take part in a call |
//! | [`bandwidth`] | what the zone has, and who has it |
//! | [`call`] | one call: told by value what happened, tells the zone by value what follows |
//! | [`call_table`] | the calls in progress, found by their names: the only way in or out |
//! | [`routing`] | where a call goes |
//! | [`query`] | questions to the outside |
//! | [`accounting`] | call detail as plain values |
//!
//! The crate must not know sockets, tasks, clocks or chance (a seed comes in), and no files: what it
//! is to do comes in [`Config`], what happened goes out as [`Event`].

pub mod accounting;
pub mod admission;
pub mod auth;
pub mod bandwidth;
pub mod call;
pub mod call_table;
pub mod config;
pub mod event;
pub mod gatekeeper;
pub mod limits;
pub mod query;
pub mod registry;
pub mod routing;
#[cfg(test)]
mod testing;

pub use config::{Config, RasSocket};
pub use event::Event;
pub use gatekeeper::{Farewell, Gatekeeper};
pub use limits::Limits;
