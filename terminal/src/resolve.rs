//! Names on the command line to addresses.

use std::io;
use std::net::{IpAddr, SocketAddr};

use h323_endpoint::Target;
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
        return reachable(text, [address], from).map(GatekeeperAt::Address);
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
    lookup(host, port, from).await.map(GatekeeperAt::Address)
}

/// A target whose host, if it names one, is an address.
pub async fn target(text: &str, from: Option<IpAddr>) -> Result<Target, Failure> {
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
        return Ok(target);
    };
    let address = lookup(&name, port, from).await?;
    Ok(target.resolved(address.ip()))
}

/// The first address of a name that can be reached from `from`.
async fn lookup(host: &str, port: u16, from: Option<IpAddr>) -> Result<SocketAddr, Failure> {
    let addresses = tokio::net::lookup_host((host, port))
        .await
        .map_err(|error| Failure::Resolve {
            host: host.to_owned(),
            error,
        })?;
    reachable(host, addresses, from)
}

/// The first of these addresses that has the family of `from`; where none was asked for, the first of IPv4, which most
/// equipment speaks, or else of IPv6.
fn reachable(
    host: &str,
    addresses: impl IntoIterator<Item = SocketAddr>,
    from: Option<IpAddr>,
) -> Result<SocketAddr, Failure> {
    let addresses: Vec<SocketAddr> = addresses.into_iter().collect();
    let of_family = |ipv4| addresses.iter().find(|address| address.is_ipv4() == ipv4);
    match from {
        Some(from) => of_family(from.is_ipv4()).ok_or_else(|| Failure::NoAddress {
            host: host.to_owned(),
            from,
        }),
        None => of_family(true)
            .or(addresses.first())
            .ok_or_else(|| Failure::Resolve {
                host: host.to_owned(),
                error: io::ErrorKind::NotFound.into(),
            }),
    }
    .copied()
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
        assert_eq!(reachable("both", both, from).unwrap(), both[1]);
        assert_eq!(reachable("both", both, None).unwrap(), both[1]);
        let ipv6 = Some(IpAddr::from([0; 16]));
        assert_eq!(reachable("both", both, ipv6).unwrap(), both[0]);
        assert_eq!(reachable("one", [both[0]], None).unwrap(), both[0]);
    }

    #[tokio::test]
    async fn a_target_with_an_address_needs_no_resolver() {
        let from = None;
        let found = target("100@127.0.0.1:1722", from).await.unwrap();
        assert_eq!(found.address(), Some("127.0.0.1:1722".parse().unwrap()));
        let failure = target("a\u{7}b", from).await.unwrap_err();
        assert!(
            failure.to_string().starts_with("target \"a\\u{7}b\": "),
            "{failure}"
        );
    }
}
