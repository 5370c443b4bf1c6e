//! `h323 torture`: sends a suite of exceptional cases to an endpoint or a gatekeeper, and asks after each whether it is
//! still there.
//!
//! [`run`] sends one case after the other and asks; [`tally`] counts what came of them; [`command`](crate::command::torture)
//! has the arguments and shows the rest.

pub mod run;
pub mod tally;

use std::net::IpAddr;

use h323_torture::{Case, ras_suite, suite};

/// What is tortured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Who takes calls, with Setups, each on a connection of its own.
    Calls,
    /// A gatekeeper, with RAS datagrams, each from a port of its own.
    Ras,
}

impl Way {
    /// The cases.
    pub fn suite(self) -> Vec<Case> {
        match self {
            Self::Calls => suite(),
            Self::Ras => ras_suite(),
        }
    }

    /// What has to be answered in between.
    pub const fn question(self) -> &'static str {
        match self {
            Self::Calls => "Setup",
            Self::Ras => "GRQ",
        }
    }
}

/// Whether an address is of this host or of a network that is not the world's: what may be tortured without being
/// asked for by name.
pub fn is_nearby(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(ip) => is_nearby(ip.into()),
            None => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_is_not_nearby() {
        for near in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.0.1",
            "::1",
            "fd00::1",
            "fe80::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(is_nearby(near.parse().unwrap()), "{near}");
        }
        for far in [
            "192.0.2.1",
            "8.8.8.8",
            "172.32.0.1",
            "2001:db8::1",
            "::ffff:8.8.8.8",
            "0.0.0.0",
        ] {
            assert!(!is_nearby(far.parse().unwrap()), "{far}");
        }
    }
}
