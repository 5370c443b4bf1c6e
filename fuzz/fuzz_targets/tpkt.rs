//! The octets of a stream of TPKTs.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Tpkt);
