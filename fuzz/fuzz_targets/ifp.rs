//! Facsimile packets in the syntax of 2002, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("t38.IfpPacket");
