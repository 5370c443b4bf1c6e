//! H.501 messages, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h501.H501Message");
