//! RAS messages, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h225.RasMessage");
