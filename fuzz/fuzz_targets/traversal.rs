//! Parameters of H.460.19, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("h460_19.TraversalParameters");
