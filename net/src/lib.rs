//! Sockets, clock and chance for the sans-IO machines: the one tokio driver that both binaries
//! share.
//!
//! [`driver::Driver`] carries a [`Machine`](h323_h225::transport::Machine) over real sockets. It
//! knows datagrams, connections, TPKTs and deadlines; what a call or a registration is, it must
//! not know.
//!
//! | module | |
//! | --- | --- |
//! | [`clock`] | the only place that reads the system's clock |
//! | [`seed`] | the only place that reads the system's random source |
//! | [`udp`] | datagrams, with the local address they came to; multicast |
//! | [`bulk`] | datagrams by the batch, for load |
//! | [`tcp`] | connections that carry TPKTs, with deadlines and a bounded queue |
//! | [`driver`] | inputs in, outputs out, timers, until quiet |
//! | [`raw`] | connections whose octets nobody frames, and datagrams of any octets |
//! | [`pcap`] | everything that went over the network, as Wireshark reads it |

pub mod bulk;
pub mod clock;
pub mod driver;
pub mod pcap;
pub mod raw;
pub mod seed;
pub mod tcp;
pub mod udp;
