//! Calls in captures, shown: as text, JSON, SVG, a page, or on the terminal.
//!
//! What there is to show comes from [`h323_flow`]; each way of showing it is a file here, and none of them decides
//! anything about a call.

pub mod capture;
mod drawing;
pub mod html;
pub mod json;
pub mod live;
pub mod rows;
pub mod svg;
pub mod text;
pub mod tui;

use h323_flow::Message;

use crate::pdu;

/// A message in its decoded form; the octets of one that does not decode.
pub fn decoded(message: &Message) -> String {
    match pdu::to_text(json::kind(message), &message.octets) {
        Ok(text) => text,
        Err(failure) => format!("{failure}\n{}", pdu::to_hex(&message.octets)),
    }
}
