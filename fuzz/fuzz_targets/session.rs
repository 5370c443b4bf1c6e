//! A session of H.245 that is told what to do and what comes in.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Session);
