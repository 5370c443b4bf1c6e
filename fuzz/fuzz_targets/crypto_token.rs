//! CryptoToken, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h235.CryptoToken");
