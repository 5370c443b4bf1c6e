//! Names on the command line to addresses.

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

/// What `--gatekeeper` means. `from` is the local address, whose family the peer's has to have.
pub async fn gatekeeper(text: &str, from: IpAddr) -> Result<GatekeeperAt, Failure> {
    if text == "discover" {
        return Ok(GatekeeperAt::Discover);
    }
    let wrong = || Failure::Gatekeeper {
        gatekeeper: text.to_owned(),
    };
    if let Ok(address) = text.parse::<SocketAddr>() {
        return Ok(GatekeeperAt::Address(address));
    }
    if let Ok(ip) = text.trim_matches(['[', ']']).parse::<IpAddr>() {
        return Ok(GatekeeperAt::Address(SocketAddr::new(ip, RAS_PORT)));
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
pub async fn target(text: &str, from: IpAddr) -> Result<Target, Failure> {
    let target: Target = text.parse().map_err(|error| Failure::Target {
        target: text.to_owned(),
        error,
    })?;
    let Some(Place {
        host: Host::Name(name),
        port,
    }) = target.place().cloned()
    else {
        return Ok(target);
    };
    let address = lookup(&name, port, from).await?;
    Ok(target.resolved(address.ip()))
}

/// The first address of a name that can be reached from `from`.
async fn lookup(host: &str, port: u16, from: IpAddr) -> Result<SocketAddr, Failure> {
    let mut addresses = tokio::net::lookup_host((host, port))
        .await
        .map_err(|error| Failure::Resolve {
            host: host.to_owned(),
            error,
        })?;
    addresses
        .find(|address| address.is_ipv4() == from.is_ipv4())
        .ok_or_else(|| Failure::NoAddress {
            host: host.to_owned(),
            from,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_gatekeeper_is_an_address_with_or_without_port() {
        let from: IpAddr = [0, 0, 0, 0].into();
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
    async fn a_target_with_an_address_needs_no_resolver() {
        let from: IpAddr = [0, 0, 0, 0].into();
        let found = target("100@127.0.0.1:1722", from).await.unwrap();
        assert_eq!(found.address(), Some("127.0.0.1:1722".parse().unwrap()));
        let failure = target("a\u{7}b", from).await.unwrap_err();
        assert!(
            failure.to_string().starts_with("target \"a\\u{7}b\": "),
            "{failure}"
        );
    }
}
