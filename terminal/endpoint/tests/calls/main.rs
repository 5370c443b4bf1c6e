//! Whole calls between endpoints, in virtual time.

mod media;
mod net;
