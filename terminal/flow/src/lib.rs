//! Calls in captured packets.
//!
//! [`Analyser`] takes packets with their time stamps and puts together what they carry: IP fragments, TCP streams with
//! whatever the network and the capture did to them, TPKTs. It finds RAS, call signalling and H.245 on any port, joins
//! their messages into calls, follows media to the addresses that they announce, and says of each call what came of it
//! ([`Verdict`]). What it gives is a [`Model`], plain data.
//!
//! | step | file |
//! | --- | --- |
//! | link type, IP, fragments | `link.rs`, `fragments.rs` |
//! | TCP: order, gaps; frames | `connections.rs`, `stream.rs`, `framing.rs` |
//! | UDP: RAS, media, the rest | `datagrams.rs`, `media.rs` |
//! | what a message says | `message/` |
//! | which call it belongs to | `book.rs`, `book/record.rs` |
//! | RAS by endpoint | `endpoints.rs` |
//! | who takes part | `party.rs` |
//! | what came of it | `verdict/` |
//!
//! It must not know files and their formats, clocks, sockets, nor how anything is drawn. Every table has a ceiling
//! ([`Limits`]): a capture is somebody else's octets, and no capture may make it take more memory, or panic.

mod analysis;
mod book;
mod bounded;
mod call;
mod connections;
mod datagrams;
mod endpoints;
mod fragments;
mod framing;
mod limits;
mod link;
mod media;
mod message;
mod party;
mod stream;
mod time;
mod verdict;

pub use analysis::{Analyser, Model, Totals};
pub use call::{Call, Event, Note, Purpose};
pub use endpoints::{Counts, Endpoint, Exchange, Outcome as ExchangeOutcome, Registration};
pub use limits::{LAST_MESSAGES, Limits, MAX_NOTES, MAX_PARTIES, MAX_SOURCES};
pub use link::LinkType;
pub use media::{Format, Stream};
pub use message::{
    Carriage, Channel, Content, H245, MAX_CODECS, Medium, Message, Packet, Ras, Signalling, Way,
};
pub use party::{Party, Role};
pub use time::Time;
pub use verdict::{Finding, Outcome, Severity, Verdict};
