//! Captured packets: link, IP, fragments, TCP, and what is in them.
#![no_main]

h323_fuzz::target!(h323_hostile::seeds::Target::Packets);
