//! UDPTL datagrams in the syntax of 1998, changed with the schema for a guide.
#![no_main]

h323_fuzz::message!("t38_1998.UdptlPacket");
