//! Names on the command line to addresses.

use std::io;
use std::net::{IpAddr, SocketAddr};

use h323_endpoint::Target;
use h323_endpoint::limits::MAX_ALTERNATES;
use h323_h225::address::RAS_PORT;
use h323_h225::target::{Host, Place};

use crate::failure::Failure;

/// How the gatekeeper is found, as the command line says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GatekeeperAt {
    /// Asked of the network.
    Discover,
    /// Known.
    Address(SocketAddr),
}

/// Whom the command line names, and where they may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The target, whose host, if it names one, is an address.
    pub target: Target,
    /// The other addresses of that host, in the order in which they are to be tried.
    pub others: Vec<SocketAddr>,
}

/// What `--gatekeeper` means. `from` is the local address that was asked for, whose family the peer's has to have.
pub async fn gatekeeper(text: &str, from: Option<IpAddr>) -> Result<GatekeeperAt, Failure> {
    if text == "discover" {
        return Ok(GatekeeperAt::Discover);
    }
    let wrong = || Failure::Gatekeeper {
        gatekeeper: text.to_owned(),
    };
    let ip = || text.trim_matches(['[', ']']).parse();
    let spelled_out = text
        .parse::<SocketAddr>()
        .or_else(|_| ip().map(|ip| SocketAddr::new(ip, RAS_PORT)));
    if let Ok(address) = spelled_out {
        reachable(text, [address], from)?;
        return Ok(GatekeeperAt::Address(address));
    }
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
        None => (text, RAS_PORT),
    };
    if host.is_empty()
        || host.contains([':', '[', ']', '/', '@'])
        || host.contains(char::is_whitespace)
    {
        return Err(wrong());
    }
    let (first, _) = lookup(host, port, from).await?;
    Ok(GatekeeperAt::Address(first))
}

/// Where a target is. A host that it names by its name may have several addresses, of which those count that have the
/// family of the first.
pub async fn target(text: &str, from: Option<IpAddr>) -> Result<Found, Failure> {
    let target: Target = text.parse().map_err(|error| Failure::Target {
        target: text.to_owned(),
        error,
    })?;
    let Some(Place {
        host: Host::Name(name),
        port,
    }) = target.place().cloned()
    else {
        if let Some(address) = target.address() {
            reachable(text, [address], from)?;
        }
        return Ok(Found {
            target,
            others: Vec::new(),
        });
    };
    let (first, others) = lookup(&name, port, from).await?;
    Ok(Found {
        target: target.resolved(first.ip()),
        others,
    })
}

/// The addresses of a name that can be reached from `from`.
async fn lookup(
    host: &str,
    port: u16,
    from: Option<IpAddr>,
) -> Result<(SocketAddr, Vec<SocketAddr>), Failure> {
    let addresses = tokio::net::lookup_host((host, port))
        .await
        .map_err(|error| Failure::Resolve {
            host: host.to_owned(),
            error,
        })?;
    reachable(host, addresses, from)
}

/// Those of these addresses that have the family of `from`; where none was asked for, those of IPv4, which most
/// equipment speaks, or else those of IPv6. Each once: the first, and as many others as a call can have.
fn reachable(
    host: &str,
    addresses: impl IntoIterator<Item = SocketAddr>,
    from: Option<IpAddr>,
) -> Result<(SocketAddr, Vec<SocketAddr>), Failure> {
    let addresses: Vec<SocketAddr> = addresses.into_iter().collect();
    let wants_ipv4 = match from {
        Some(from) => from.is_ipv4(),
        None => addresses.iter().any(SocketAddr::is_ipv4),
    };
    let mut found = Vec::new();
    for address in addresses {
        if address.is_ipv4() == wants_ipv4 && !found.contains(&address) {
            found.push(address);
        }
    }
    found.truncate(1 + MAX_ALTERNATES);
    let mut found = found.into_iter();
    match (found.next(), from) {
        (Some(first), _) => Ok((first, found.collect())),
        (None, Some(from)) => Err(Failure::NoAddress {
            host: host.to_owned(),
            from,
        }),
        (None, None) => Err(Failure::Resolve {
            host: host.to_owned(),
            error: io::ErrorKind::NotFound.into(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_gatekeeper_is_an_address_with_or_without_port() {
        let from = None;
        for (text, expected) in [
            ("127.0.0.5", "127.0.0.5:1719"),
            ("127.0.0.5:99", "127.0.0.5:99"),
            ("[::1]", "[::1]:1719"),
            ("::1", "[::1]:1719"),
            ("[::1]:5", "[::1]:5"),
        ] {
            let found = gatekeeper(text, from).await.unwrap();
            assert_eq!(
                found,
                GatekeeperAt::Address(expected.parse().unwrap()),
                "{text}"
            );
        }
        assert_eq!(
            gatekeeper("discover", from).await.unwrap(),
            GatekeeperAt::Discover
        );
        for text in ["", ":1719", "host:x", "a b", "user@host", "host:99999"] {
            let failure = gatekeeper(text, from).await.unwrap_err();
            assert!(
                matches!(failure, Failure::Gatekeeper { .. }),
                "{text}: {failure}"
            );
        }
    }

    #[tokio::test]
    async fn the_address_that_was_asked_for_decides_the_family() {
        let from = Some(IpAddr::from([127, 0, 0, 1]));
        for failure in [
            gatekeeper("[::1]:5", from).await.unwrap_err(),
            target("100@[::1]:5", from).await.unwrap_err(),
        ] {
            let sentence = failure.to_string();
            assert!(
                sentence.ends_with(
                    "[::1]:5: no address that can be reached from --interface 127.0.0.1"
                ),
                "{sentence}"
            );
        }
        let of = |text: &str| text.parse::<SocketAddr>().unwrap();
        let both = [of("[::1]:5"), of("127.0.0.2:5")];
        let only = |address| (address, Vec::new());
        assert_eq!(reachable("both", both, from).unwrap(), only(both[1]));
        assert_eq!(reachable("both", both, None).unwrap(), only(both[1]));
        let ipv6 = Some(IpAddr::from([0; 16]));
        assert_eq!(reachable("both", both, ipv6).unwrap(), only(both[0]));
        assert_eq!(reachable("one", [both[0]], None).unwrap(), only(both[0]));
        let failure = reachable("none", [], None).unwrap_err();
        assert!(failure.to_string().contains("none"), "{failure}");
    }

    /// In the order of the resolver, each once, and no more than a call can have.
    #[test]
    fn the_other_addresses_of_a_host_are_kept() {
        let ipv4 = |last: usize| SocketAddr::from(([127, 0, 0, last as u8], 5));
        let ipv6 = SocketAddr::from(([0; 16], 5));
        let all = [ipv4(9), ipv6, ipv4(2), ipv4(9), ipv4(3), ipv4(2)];
        let found = reachable("host", all, None).unwrap();
        assert_eq!(found, (ipv4(9), vec![ipv4(2), ipv4(3)]));
        let many = (1..=100).map(ipv4);
        let (first, others) = reachable("host", many, None).unwrap();
        assert_eq!(first, ipv4(1));
        let expected: Vec<_> = (2..=MAX_ALTERNATES + 1).map(ipv4).collect();
        assert_eq!(others, expected);
    }

    #[tokio::test]
    async fn a_name_is_asked_for() {
        let found = target("100@localhost:1722", None).await.unwrap();
        let address = found.target.address().unwrap();
        assert!(address.ip().is_loopback());
        assert_eq!(address.port(), 1722);
        // Those of the other family cannot be reached from where the first is reached from.
        let is_like = |other: &SocketAddr| other.is_ipv4() == address.is_ipv4();
        assert!(found.others.iter().all(is_like), "{found:?}");
    }

    #[tokio::test]
    async fn a_target_with_an_address_needs_no_resolver() {
        let from = None;
        let found = target("100@127.0.0.1:1722", from).await.unwrap();
        let address = "127.0.0.1:1722".parse().unwrap();
        assert_eq!(found.target.address(), Some(address));
        assert_eq!(found.others, []);
        let failure = target("a\u{7}b", from).await.unwrap_err();
        assert!(
            failure.to_string().starts_with("target \"a\\u{7}b\": "),
            "{failure}"
        );
    }
}
