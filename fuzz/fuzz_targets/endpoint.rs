//! What a stranger sends to an endpoint that is in a call.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Endpoint);
