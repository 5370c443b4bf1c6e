//! `h323 load`: puts load on a gatekeeper and measures how it bears that.
//!
//! What is sent, and what came of it, is `h323_load`'s. [`link`] carries it over sockets, [`measure`] goes through the
//! phases, in turns with a responder if one is named, [`usage`] asks the system what a process used, [`responder`] is
//! that responder; [`command`](crate::command::load) has the arguments and shows the rest.

pub mod link;
pub mod measure;
pub mod responder;
pub mod usage;

use std::net::{IpAddr, SocketAddr};

use crate::failure::Failure;

/// Whether an address is of this host alone: nobody else gets what is sent there.
pub fn is_loopback(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(ip) => ip.is_loopback(),
            None => ip.is_loopback(),
        },
    }
}

/// Refuses an address that is not of this host alone, unless `anywhere`.
pub fn refuse_elsewhere(at: SocketAddr, anywhere: bool) -> Result<(), Failure> {
    match anywhere || is_loopback(at.ip()) {
        true => Ok(()),
        false => Err(Failure::NotLoopback { at }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_host_is_this_host() {
        for here in ["127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1"] {
            assert!(is_loopback(here.parse().unwrap()), "{here}");
        }
        for elsewhere in [
            "0.0.0.0",
            "10.0.0.1",
            "192.168.1.1",
            "126.255.255.255",
            "128.0.0.1",
            "192.0.2.1",
            "::",
            "::2",
            "fe80::1",
            "::ffff:10.0.0.1",
        ] {
            let at = SocketAddr::new(elsewhere.parse().unwrap(), 1719);
            let refused = refuse_elsewhere(at, false);
            assert!(
                matches!(refused, Err(Failure::NotLoopback { .. })),
                "{elsewhere}"
            );
            assert!(refuse_elsewhere(at, true).is_ok());
        }
    }
}
