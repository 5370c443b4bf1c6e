//! Files of captured packets.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Capture);
