//! A machine of call signalling that is told what to do and what comes in.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Call);
