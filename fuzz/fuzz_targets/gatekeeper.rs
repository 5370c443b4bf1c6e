//! What a stranger sends to a gatekeeper that somebody is registered with.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Gatekeeper);
