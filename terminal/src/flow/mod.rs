//! Calls in captures, shown: as text, JSON, SVG, a page, or on the terminal.
//!
//! What there is to show comes from [`h323_flow`]; each way of showing it is a file here, and none of them decides
//! anything about a call.

pub mod capture;
pub mod json;
pub mod text;
