//! Q.931 messages with all that they carry.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Signalling);
