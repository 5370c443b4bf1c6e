//! The gatekeeper daemon h323gk.
//!
//! Everything that a gatekeeper knows is in [`h323_gatekeeper_core`]; this crate reads its
//! configuration, opens its sockets, writes its log and stops it. What a message looks like, it must
//! not know.
//!
//! ```text
//! main ─► cli ─► config (a file becomes a Config, or sentences that say what is wrong)
//!              ─► service (bind, announce, run, say farewell)
//!                   └─► resolver (hosts by name, while the gatekeeper does other things)
//! ```

pub mod cli;
pub mod config;
pub mod logging;
mod resolver;
pub mod service;
