//! H4501SupplementaryService, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h450_1.H4501SupplementaryService");
