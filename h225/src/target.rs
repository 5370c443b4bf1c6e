//! What a user may call: a number, a name, somebody at a host, an `h323:` URL, or an address.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use h323_messages::h225::AliasAddress;
use thiserror::Error;

use crate::address::{AliasError, CALL_SIGNALLING_PORT, alias_text, socket_addr, user_alias};

/// Longest target, in characters.
pub const MAX_TARGET_LEN: usize = 1024;
/// Longest host name, in characters.
pub const MAX_HOST_LEN: usize = 253;

/// Whom to call.
///
/// | text | alias | host |
/// | --- | --- | --- |
/// | `100`, `alice` | the number or name | none: a gatekeeper knows |
/// | `alice@192.0.2.1`, `100@gw.example:1722`, `h323:alice@[2001:db8::1]` | the user part | the host part |
/// | `192.0.2.1`, `[2001:db8::1]:1722`, `gw.example:1720`, `h323:@gw.example` | none | the address or name |
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    alias: Option<AliasAddress>,
    place: Option<Place>,
}

/// A host and its call signalling port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The host.
    pub host: Host,
    /// The port, [`CALL_SIGNALLING_PORT`] unless the target names one.
    pub port: u16,
}

/// A host, by address or by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Host {
    /// Its address.
    Address(IpAddr),
    /// Its name, to be resolved by whoever may ask the network.
    Name(String),
}

/// A text that is no target. Positions count characters from 0.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TargetError {
    /// Nothing at all.
    #[error("the target is empty")]
    Empty,
    /// Longer than any target can be.
    #[error("the target has {len} characters, more than {MAX_TARGET_LEN}")]
    TooLong {
        /// Its length.
        len: usize,
    },
    /// A control character.
    #[error("the target has a control character at position {position}")]
    ControlCharacter {
        /// Where.
        position: usize,
    },
    /// The part before the `@`.
    #[error("the user part {user:?} cannot be called: {error}")]
    User {
        /// The part.
        user: String,
        /// Why not.
        error: AliasError,
    },
    /// A `%` that is not followed by two hexadecimal digits, or that spells no UTF-8.
    #[error("the user part {user:?} has a % that does not spell a character")]
    Escape {
        /// The part.
        user: String,
    },
    /// A `[` without its `]`.
    #[error("the bracket at position {position} is not closed")]
    Bracket {
        /// Where it opens.
        position: usize,
    },
    /// What stands between brackets is no IPv6 address.
    #[error("{text:?} at position {position} is not an IPv6 address")]
    Ipv6 {
        /// What stands there.
        text: String,
        /// Where.
        position: usize,
    },
    /// The host is neither address nor name.
    #[error("{text:?} at position {position} is neither an address nor the name of a host")]
    Host {
        /// What stands there.
        text: String,
        /// Where.
        position: usize,
    },
    /// The host is an address at which nobody can be reached.
    #[error("{ip} at position {position} is not the address of one host")]
    NotOneHost {
        /// The address.
        ip: IpAddr,
        /// Where.
        position: usize,
    },
    /// The port is none.
    #[error("{text:?} at position {position} is not a port (1 to 65535)")]
    Port {
        /// What stands there.
        text: String,
        /// Where.
        position: usize,
    },
}

impl Target {
    /// Somebody whom a gatekeeper must find.
    pub fn from_alias(alias: AliasAddress) -> Self {
        Self {
            alias: Some(alias),
            place: None,
        }
    }

    /// Whoever answers at an address.
    pub fn from_address(address: SocketAddr) -> Self {
        Self {
            alias: None,
            place: Some(Place {
                host: Host::Address(address.ip()),
                port: address.port(),
            }),
        }
    }

    /// What an alias of a message says of a place: names, e-mail addresses and `h323:` URLs are read as texts, a
    /// transport address as it is. `None` for numbers, for URLs of other schemes and for what is no target.
    pub fn of_alias(alias: &AliasAddress) -> Option<Self> {
        match alias {
            AliasAddress::H323Id(name) => name.to_string().parse().ok(),
            AliasAddress::EmailId(email) => email.as_str().parse().ok(),
            AliasAddress::UrlId(url) => {
                strip_scheme(url.as_str())?;
                url.as_str().parse().ok()
            }
            AliasAddress::TransportId(address) => socket_addr(address).ok().map(Self::from_address),
            _ => None,
        }
    }

    /// The number or name to ask for.
    pub fn alias(&self) -> Option<&AliasAddress> {
        self.alias.as_ref()
    }

    /// Where to ask, when the target says so.
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// The host that a target without a place may mean: a name with a dot in it, such as `gw.example`, can be that of
    /// a host as well as that of a person.
    pub fn host_by_name(&self) -> Option<Place> {
        match (&self.alias, &self.place) {
            (Some(AliasAddress::H323Id(name)), None) => {
                let name = name.to_string();
                (name.contains('.') && is_host_name(&name)).then_some(Place {
                    host: Host::Name(name),
                    port: CALL_SIGNALLING_PORT,
                })
            }
            _ => None,
        }
    }

    /// Where to ask, when the target says so by address: nothing has to be resolved.
    pub fn address(&self) -> Option<SocketAddr> {
        match self.place.as_ref()? {
            Place {
                host: Host::Address(ip),
                port,
            } => Some(SocketAddr::new(*ip, *port)),
            Place {
                host: Host::Name(_),
                ..
            } => None,
        }
    }

    /// The same target once its host name has been resolved. Its port stays.
    pub fn resolved(self, ip: IpAddr) -> Self {
        let place = self.place.map(|place| Place {
            host: Host::Address(ip),
            port: place.port,
        });
        Self {
            alias: self.alias,
            place,
        }
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        let len = text.chars().count();
        if len == 0 {
            return Err(TargetError::Empty);
        }
        if len > MAX_TARGET_LEN {
            return Err(TargetError::TooLong { len });
        }
        if let Some(position) = text.chars().position(char::is_control) {
            return Err(TargetError::ControlCharacter { position });
        }
        match strip_scheme(text) {
            Some(url) => parse_url(url, text.len() - url.len()),
            None => parse_plain(text),
        }
    }
}

/// What follows the scheme `h323:`, in either case.
fn strip_scheme(text: &str) -> Option<&str> {
    const SCHEME: &str = "h323:";
    let (scheme, rest) = text.split_at_checked(SCHEME.len())?;
    scheme.eq_ignore_ascii_case(SCHEME).then_some(rest)
}

/// The part of an `h323:` URL after its scheme: `user`, `user@host` or `@host`, with parameters after a `;`, which say
/// nothing that we need.
fn parse_url(url: &str, position: usize) -> Result<Target, TargetError> {
    let address = url.split(';').next().unwrap_or(url);
    if address.is_empty() {
        return Err(TargetError::Empty);
    }
    let (user, host) = match address.rsplit_once('@') {
        Some((user, host)) => (user, Some(host)),
        None => (address, None),
    };
    let alias = if user.is_empty() {
        None
    } else {
        Some(parse_user(&unescape(user)?)?)
    };
    let host_position = position + user.chars().count() + 1;
    let place = host
        .map(|host| parse_place(host, host_position))
        .transpose()?;
    Ok(Target { alias, place })
}

fn parse_plain(text: &str) -> Result<Target, TargetError> {
    if let Some((user, host)) = text.rsplit_once('@') {
        let alias = parse_user(user)?;
        let place = parse_place(host, user.chars().count() + 1)?;
        return Ok(Target {
            alias: Some(alias),
            place: Some(place),
        });
    }
    if looks_like_a_place(text) {
        return Ok(Target {
            alias: None,
            place: Some(parse_place(text, 0)?),
        });
    }
    Ok(Target::from_alias(parse_user(text)?))
}

/// Whether a text without `@` is meant as an address: digits and dots, anything in brackets, anything with a port.
fn looks_like_a_place(text: &str) -> bool {
    let numeric = |text: &str, other: u8| {
        !text.is_empty()
            && text
                .bytes()
                .all(|octet| octet.is_ascii_digit() || octet == other)
    };
    let dotted = |text: &str| text.contains('.') && numeric(text, b'.');
    text.starts_with('[')
        || text.parse::<IpAddr>().is_ok()
        || dotted(text)
        || text
            .rsplit_once(':')
            .is_some_and(|(host, port)| (dotted(host) || is_host_name(host)) && numeric(port, b'0'))
}

fn parse_user(user: &str) -> Result<AliasAddress, TargetError> {
    user_alias(user).map_err(|error| TargetError::User {
        user: user.to_owned(),
        error,
    })
}

/// Undoes the percent-encoding of a URL.
fn unescape(user: &str) -> Result<String, TargetError> {
    let wrong = || TargetError::Escape {
        user: user.to_owned(),
    };
    let mut octets = Vec::with_capacity(user.len());
    let mut rest = user.bytes();
    while let Some(octet) = rest.next() {
        if octet != b'%' {
            octets.push(octet);
            continue;
        }
        let mut digit = || {
            rest.next()
                .and_then(|octet| char::from(octet).to_digit(16))
                .ok_or_else(wrong)
        };
        let (high, low) = (digit()?, digit()?);
        octets.push(u8::try_from(high * 16 + low).map_err(|_| wrong())?);
    }
    String::from_utf8(octets).map_err(|_| wrong())
}

/// `host`, `host:port`, `[ipv6]`, `[ipv6]:port`, or an IPv6 address that needs no brackets because no port follows.
fn parse_place(text: &str, position: usize) -> Result<Place, TargetError> {
    let (host, port) = split_port(text, position)?;
    let port = match port {
        Some((port, position)) => parse_port(port, position)?,
        None => CALL_SIGNALLING_PORT,
    };
    if let Host::Address(ip) = host
        && (ip.is_unspecified()
            || ip.is_multicast()
            || ip == IpAddr::V4(std::net::Ipv4Addr::BROADCAST))
    {
        return Err(TargetError::NotOneHost { ip, position });
    }
    Ok(Place { host, port })
}

/// A port's text and where it stands.
type PortText<'a> = Option<(&'a str, usize)>;

fn split_port(text: &str, position: usize) -> Result<(Host, PortText<'_>), TargetError> {
    if let Some(inner) = text.strip_prefix('[') {
        let (ip, after) = inner
            .split_once(']')
            .ok_or(TargetError::Bracket { position })?;
        let address = ip.parse::<Ipv6Addr>().map_err(|_| TargetError::Ipv6 {
            text: ip.to_owned(),
            position: position + 1,
        })?;
        let after_position = position + ip.chars().count() + 2;
        let port = match after.strip_prefix(':') {
            Some(port) => Some((port, after_position + 1)),
            None if after.is_empty() => None,
            None => {
                return Err(TargetError::Port {
                    text: after.to_owned(),
                    position: after_position,
                });
            }
        };
        return Ok((Host::Address(IpAddr::V6(address)), port));
    }
    if let Ok(ip) = text.parse::<IpAddr>() {
        return Ok((Host::Address(ip), None));
    }
    let (host, port) = match text.split_once(':') {
        Some((host, port)) => (host, Some((port, position + host.chars().count() + 1))),
        None => (text, None),
    };
    if let Ok(ip) = host.parse::<IpAddr>() {
        return Ok((Host::Address(ip), port));
    }
    if !is_host_name(host) {
        return Err(TargetError::Host {
            text: host.to_owned(),
            position,
        });
    }
    Ok((Host::Name(host.to_owned()), port))
}

fn parse_port(text: &str, position: usize) -> Result<u16, TargetError> {
    let digits = !text.is_empty() && text.bytes().all(|octet| octet.is_ascii_digit());
    match text.parse() {
        Ok(port) if digits && port != 0 => Ok(port),
        _ => Err(TargetError::Port {
            text: text.to_owned(),
            position,
        }),
    }
}

/// Whether a text can be the name of a host: labels of letters, digits, `-` and `_`, and not all of them digits, which
/// would be a mistyped address.
fn is_host_name(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_'))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= MAX_HOST_LEN
        && name.split('.').all(label)
        && name
            .rsplit('.')
            .next()
            .is_some_and(|last| !last.bytes().all(|octet| octet.is_ascii_digit()))
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(alias) = &self.alias {
            f.write_str(&alias_text(alias))?;
            if self.place.is_some() {
                f.write_str("@")?;
            }
        }
        match &self.place {
            Some(place) => write!(f, "{place}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.host {
            Host::Address(ip) => write!(f, "{}", SocketAddr::new(*ip, self.port)),
            Host::Name(name) => write!(f, "{name}:{}", self.port),
        }
    }
}

#[cfg(test)]
mod tests;
