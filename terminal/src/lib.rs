//! The terminal and lab tool h323.
