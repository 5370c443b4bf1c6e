//! RTP and RTCP datagrams.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Media);
