//! Where somebody is ([`TransportAddress`] and [`SocketAddr`]) and what somebody is called ([`AliasAddress`] and text).
//!
//! An address that nobody can be reached at (unspecified, port 0, multicast) is never sent and never believed; the error
//! says which it was.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use h323_messages::h225::{AliasAddress, Ip6Address, IpAddress, PartyNumber, TransportAddress};
use h323_per::{BmpString, Ia5String};
use thiserror::Error;

/// UDP port of RAS.
pub const RAS_PORT: u16 = 1719;
/// UDP port of gatekeeper discovery.
pub const DISCOVERY_PORT: u16 = 1718;
/// Multicast group of gatekeeper discovery.
pub const DISCOVERY_GROUP: Ipv4Addr = Ipv4Addr::new(224, 0, 1, 41);
/// TCP port of call signalling.
pub const CALL_SIGNALLING_PORT: u16 = 1720;

/// Longest number, in digits.
pub const MAX_DIGITS: usize = 128;
/// Longest h323-ID, in UTF-16 code units.
pub const MAX_H323_ID_LEN: usize = 256;
/// Longest URL or e-mail address, in characters.
pub const MAX_URL_LEN: usize = 512;

/// A transport address at which nobody can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AddressError {
    /// 0.0.0.0 or ::.
    #[error("{ip} stands for no particular host")]
    Unspecified {
        /// The address.
        ip: IpAddr,
    },
    /// No port.
    #[error("{ip} comes with port 0")]
    PortZero {
        /// The address without its port.
        ip: IpAddr,
    },
    /// A group of hosts, or all of them.
    #[error("{ip} is the address of more than one host")]
    NotOneHost {
        /// The address.
        ip: IpAddr,
    },
    /// A kind of address that we cannot use.
    #[error("the address is of the kind {kind}, not ipAddress or ip6Address")]
    Kind {
        /// The schema's name for it.
        kind: &'static str,
    },
    /// A kind of address that a later edition added.
    #[error("the address is of a kind that the schema does not know")]
    UnknownKind,
}

fn check(address: SocketAddr) -> Result<SocketAddr, AddressError> {
    let ip = address.ip();
    if ip.is_unspecified() {
        return Err(AddressError::Unspecified { ip });
    }
    if ip.is_multicast() || ip == IpAddr::V4(Ipv4Addr::BROADCAST) {
        return Err(AddressError::NotOneHost { ip });
    }
    if address.port() == 0 {
        return Err(AddressError::PortZero { ip });
    }
    Ok(address)
}

/// The wire's form of an address. An IPv4 address in IPv6 clothes goes as what it is.
pub fn transport_address(address: SocketAddr) -> Result<TransportAddress, AddressError> {
    let address = check(SocketAddr::new(address.ip().to_canonical(), address.port()))?;
    Ok(match address.ip() {
        IpAddr::V4(ip) => TransportAddress::IpAddress(IpAddress {
            ip: ip.octets(),
            port: address.port(),
        }),
        IpAddr::V6(ip) => TransportAddress::Ip6Address(Ip6Address {
            ip: ip.octets(),
            port: address.port(),
            ..Ip6Address::default()
        }),
    })
}

/// The address that the wire names.
pub fn socket_addr(wire: &TransportAddress) -> Result<SocketAddr, AddressError> {
    let kind = match wire {
        TransportAddress::IpAddress(address) => {
            return check(SocketAddr::new(
                Ipv4Addr::from(address.ip).into(),
                address.port,
            ));
        }
        TransportAddress::Ip6Address(address) => {
            return check(SocketAddr::new(
                IpAddr::V6(Ipv6Addr::from(address.ip)).to_canonical(),
                address.port,
            ));
        }
        TransportAddress::IpSourceRoute(_) => "ipSourceRoute",
        TransportAddress::IpxAddress(_) => "ipxAddress",
        TransportAddress::NetBios(_) => "netBios",
        TransportAddress::Nsap(_) => "nsap",
        TransportAddress::NonStandardAddress(_) => "nonStandardAddress",
        TransportAddress::Unknown(_) => return Err(AddressError::UnknownKind),
    };
    Err(AddressError::Kind { kind })
}

/// Those of a list that can be used, in its order.
pub fn socket_addrs(wire: &[TransportAddress]) -> impl Iterator<Item = SocketAddr> {
    wire.iter().filter_map(|address| socket_addr(address).ok())
}

/// A text that cannot be an alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AliasError {
    /// Nothing at all.
    #[error("the alias is empty")]
    Empty,
    /// More than the wire can say.
    #[error("the alias has {len} characters; at most {limit} fit into {kind}")]
    TooLong {
        /// What it would have been.
        kind: AliasKind,
        /// Its length, in what the kind counts.
        len: usize,
        /// The ceiling.
        limit: usize,
    },
    /// A character that has no place in a name.
    #[error("the alias has a control character at position {position}")]
    ControlCharacter {
        /// Which character, counted from 0.
        position: usize,
    },
    /// A URL or e-mail address with a character outside ASCII.
    #[error("{kind} takes ASCII only; the alias has {character:?} at position {position}")]
    NotAscii {
        /// What it would have been.
        kind: AliasKind,
        /// The character.
        character: char,
        /// Which character, counted from 0.
        position: usize,
    },
}

/// The kinds of alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AliasKind {
    /// A number of digits, `*`, `#` and `,`.
    DialledDigits,
    /// A name.
    H323Id,
    /// A URL.
    UrlId,
    /// A transport address.
    TransportId,
    /// An e-mail address.
    EmailId,
    /// A number with its type and plan.
    PartyNumber,
    /// The identity of a mobile subscriber.
    MobileUim,
    /// A number of the telephone network.
    IsupNumber,
    /// One that the schema does not know.
    Unknown,
}

impl fmt::Display for AliasKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DialledDigits => "dialledDigits",
            Self::H323Id => "h323-ID",
            Self::UrlId => "url-ID",
            Self::TransportId => "transportID",
            Self::EmailId => "email-ID",
            Self::PartyNumber => "partyNumber",
            Self::MobileUim => "mobileUIM",
            Self::IsupNumber => "isupNumber",
            Self::Unknown => "unknown",
        })
    }
}

/// The kind of an alias.
pub fn alias_kind(alias: &AliasAddress) -> AliasKind {
    match alias {
        AliasAddress::DialledDigits(_) => AliasKind::DialledDigits,
        AliasAddress::H323Id(_) => AliasKind::H323Id,
        AliasAddress::UrlId(_) => AliasKind::UrlId,
        AliasAddress::TransportId(_) => AliasKind::TransportId,
        AliasAddress::EmailId(_) => AliasKind::EmailId,
        AliasAddress::PartyNumber(_) => AliasKind::PartyNumber,
        AliasAddress::MobileUim(_) => AliasKind::MobileUim,
        AliasAddress::IsupNumber(_) => AliasKind::IsupNumber,
        AliasAddress::Unknown(_) => AliasKind::Unknown,
    }
}

/// Schemes whose text is a url-ID as it stands.
const URL_SCHEMES: [&str; 6] = ["h323:", "sip:", "sips:", "tel:", "http:", "https:"];
/// Scheme whose text, without it, is an email-ID.
const EMAIL_SCHEME: &str = "mailto:";

/// Whether a text can only be a number: digits, `*`, `#` and `,`.
pub fn is_dialable(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|octet| matches!(octet, b'0'..=b'9' | b'*' | b'#' | b','))
}

/// The alias that a text stands for: dialledDigits when it consists of digits, `*`, `#` and `,`; url-ID when it begins with
/// `h323:`, `sip:`, `sips:`, `tel:`, `http:` or `https:`; email-ID after `mailto:`; and otherwise h323-ID.
pub fn alias(text: &str) -> Result<AliasAddress, AliasError> {
    if let Some(email) = text.strip_prefix(EMAIL_SCHEME) {
        return Ok(AliasAddress::EmailId(ascii(email, AliasKind::EmailId)?));
    }
    if URL_SCHEMES.iter().any(|scheme| text.starts_with(scheme)) {
        return Ok(AliasAddress::UrlId(ascii(text, AliasKind::UrlId)?));
    }
    user_alias(text)
}

/// As [`alias`], for a text that is a number or a name and nothing else.
pub fn user_alias(text: &str) -> Result<AliasAddress, AliasError> {
    refuse_controls(text)?;
    if is_dialable(text) {
        refuse_longer(AliasKind::DialledDigits, text.len(), MAX_DIGITS)?;
        if let Ok(digits) = Ia5String::try_from(text) {
            return Ok(AliasAddress::DialledDigits(digits));
        }
    }
    refuse_longer(
        AliasKind::H323Id,
        text.encode_utf16().count(),
        MAX_H323_ID_LEN,
    )?;
    Ok(AliasAddress::H323Id(BmpString::from(text)))
}

fn refuse_controls(text: &str) -> Result<(), AliasError> {
    if text.is_empty() {
        return Err(AliasError::Empty);
    }
    match text.chars().position(char::is_control) {
        Some(position) => Err(AliasError::ControlCharacter { position }),
        None => Ok(()),
    }
}

fn refuse_longer(kind: AliasKind, len: usize, limit: usize) -> Result<(), AliasError> {
    if len > limit {
        Err(AliasError::TooLong { kind, len, limit })
    } else {
        Ok(())
    }
}

fn ascii(text: &str, kind: AliasKind) -> Result<Ia5String, AliasError> {
    refuse_controls(text)?;
    refuse_longer(kind, text.chars().count(), MAX_URL_LEN)?;
    Ia5String::try_from(text).map_err(|_| {
        let (position, character) = text
            .chars()
            .enumerate()
            .find(|(_, character)| !character.is_ascii())
            .unwrap_or((0, '?'));
        AliasError::NotAscii {
            kind,
            character,
            position,
        }
    })
}

/// The digits of an alias that is a number, for a Called or Calling Party Number.
pub fn alias_digits(alias: &AliasAddress) -> Option<&str> {
    match alias {
        AliasAddress::DialledDigits(digits) => Some(digits.as_str()),
        AliasAddress::PartyNumber(number) => party_number_digits(number),
        _ => None,
    }
}

fn party_number_digits(number: &PartyNumber) -> Option<&str> {
    Some(match number {
        PartyNumber::E164Number(number) => number.public_number_digits.as_str(),
        PartyNumber::PrivateNumber(number) => number.private_number_digits.as_str(),
        PartyNumber::DataPartyNumber(digits)
        | PartyNumber::TelexPartyNumber(digits)
        | PartyNumber::NationalStandardPartyNumber(digits) => digits.as_str(),
        PartyNumber::Unknown(_) => return None,
    })
}

/// What an alias says, fit to be shown and logged: control characters are replaced. Kinds that have no text of their own
/// give the name of the kind in angle brackets.
pub fn alias_text(alias: &AliasAddress) -> String {
    match alias {
        AliasAddress::DialledDigits(text)
        | AliasAddress::UrlId(text)
        | AliasAddress::EmailId(text) => printable(text.as_str()),
        AliasAddress::H323Id(text) => printable(&text.to_string()),
        AliasAddress::TransportId(address) => match socket_addr(address) {
            Ok(address) => address.to_string(),
            Err(_) => format!("<{}>", AliasKind::TransportId),
        },
        AliasAddress::PartyNumber(number) => match party_number_digits(number) {
            Some(digits) => printable(digits),
            None => format!("<{}>", AliasKind::PartyNumber),
        },
        AliasAddress::MobileUim(_) | AliasAddress::IsupNumber(_) | AliasAddress::Unknown(_) => {
            format!("<{}>", alias_kind(alias))
        }
    }
}

/// What makes two aliases the same, in an order fit for a map: the kind and the text, where names, URLs and e-mail
/// addresses do not care about ASCII case, and a party number is its digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AliasKey {
    kind: AliasKind,
    text: Box<str>,
}

impl AliasKey {
    /// The key of an alias; `None` for the kinds that cannot be looked up.
    pub fn of(alias: &AliasAddress) -> Option<Self> {
        let kind = alias_kind(alias);
        let (kind, text) = match alias {
            AliasAddress::DialledDigits(digits) => (kind, digits.as_str().into()),
            AliasAddress::PartyNumber(number) => (
                AliasKind::DialledDigits,
                party_number_digits(number)?.into(),
            ),
            AliasAddress::H323Id(name) => (kind, name.to_string().to_ascii_lowercase().into()),
            AliasAddress::UrlId(text) | AliasAddress::EmailId(text) => {
                (kind, text.as_str().to_ascii_lowercase().into())
            }
            AliasAddress::TransportId(address) => {
                (kind, socket_addr(address).ok()?.to_string().into())
            }
            AliasAddress::MobileUim(_) | AliasAddress::IsupNumber(_) | AliasAddress::Unknown(_) => {
                return None;
            }
        };
        Some(Self { kind, text })
    }
}

impl fmt::Display for AliasKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable(&self.text))
    }
}

/// Makes text that a peer sent safe to show: every control character becomes U+FFFD.
pub fn printable(text: &str) -> String {
    text.chars()
        .map(|character| {
            if character.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                character
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use h323_messages::h225::{IpxAddress, PublicPartyNumber};

    fn addr(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn both_families_go_there_and_back() {
        for text in [
            "192.0.2.1:1720",
            "[2001:db8::1]:1719",
            "127.0.0.1:1",
            "[::1]:65535",
        ] {
            assert_eq!(
                socket_addr(&transport_address(addr(text)).unwrap()),
                Ok(addr(text)),
                "{text}"
            );
        }
    }

    #[test]
    fn an_ipv4_address_in_ipv6_clothes_is_ipv4() {
        let wire = transport_address(addr("[::ffff:192.0.2.7]:1720")).unwrap();
        assert!(matches!(wire, TransportAddress::IpAddress(_)));
        let mapped = TransportAddress::Ip6Address(Ip6Address {
            ip: "::ffff:192.0.2.7".parse::<Ipv6Addr>().unwrap().octets(),
            port: 5,
            ..Default::default()
        });
        assert_eq!(socket_addr(&mapped), Ok(addr("192.0.2.7:5")));
    }

    #[test]
    fn an_address_of_nobody_is_refused_both_ways() {
        for (text, error) in [
            ("0.0.0.0:1720", "0.0.0.0 stands for no particular host"),
            ("[::]:1720", ":: stands for no particular host"),
            ("192.0.2.1:0", "192.0.2.1 comes with port 0"),
            (
                "224.0.1.41:1718",
                "224.0.1.41 is the address of more than one host",
            ),
            (
                "255.255.255.255:1718",
                "255.255.255.255 is the address of more than one host",
            ),
            (
                "[ff02::1]:1718",
                "ff02::1 is the address of more than one host",
            ),
        ] {
            let address = addr(text);
            assert_eq!(transport_address(address).unwrap_err().to_string(), error);
            let wire = match address {
                SocketAddr::V4(v4) => TransportAddress::IpAddress(IpAddress {
                    ip: v4.ip().octets(),
                    port: v4.port(),
                }),
                SocketAddr::V6(v6) => TransportAddress::Ip6Address(Ip6Address {
                    ip: v6.ip().octets(),
                    port: v6.port(),
                    ..Default::default()
                }),
            };
            assert_eq!(socket_addr(&wire).unwrap_err().to_string(), error);
        }
    }

    #[test]
    fn another_kind_of_address_is_named() {
        let ipx = TransportAddress::IpxAddress(IpxAddress::default());
        assert_eq!(
            socket_addr(&ipx).unwrap_err().to_string(),
            "the address is of the kind ipxAddress, not ipAddress or ip6Address"
        );
        let list = [ipx, transport_address(addr("192.0.2.1:2")).unwrap()];
        assert_eq!(
            socket_addrs(&list).collect::<Vec<_>>(),
            [addr("192.0.2.1:2")]
        );
    }

    #[test]
    fn text_decides_the_kind_of_alias() {
        for (text, kind, shown) in [
            ("100", AliasKind::DialledDigits, "100"),
            ("*67#,1", AliasKind::DialledDigits, "*67#,1"),
            ("alice", AliasKind::H323Id, "alice"),
            ("+4930123", AliasKind::H323Id, "+4930123"),
            ("ålice ☎", AliasKind::H323Id, "ålice ☎"),
            (
                "h323:alice@example.com",
                AliasKind::UrlId,
                "h323:alice@example.com",
            ),
            (
                "mailto:alice@example.com",
                AliasKind::EmailId,
                "alice@example.com",
            ),
        ] {
            let alias = alias(text).unwrap();
            assert_eq!(
                (alias_kind(&alias), alias_text(&alias)),
                (kind, shown.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_wrong_alias_says_what_and_where() {
        for (text, error) in [
            ("".to_owned(), "the alias is empty"),
            ("mailto:".to_owned(), "the alias is empty"),
            (
                "ab\u{7}c".to_owned(),
                "the alias has a control character at position 2",
            ),
            (
                "1".repeat(129),
                "the alias has 129 characters; at most 128 fit into dialledDigits",
            ),
            (
                "x".repeat(257),
                "the alias has 257 characters; at most 256 fit into h323-ID",
            ),
            (
                "h323:".to_owned() + &"x".repeat(508),
                "the alias has 513 characters; at most 512 fit into url-ID",
            ),
            (
                "h323:ä".to_owned(),
                "url-ID takes ASCII only; the alias has 'ä' at position 5",
            ),
        ] {
            assert_eq!(alias(&text).unwrap_err().to_string(), error);
        }
        assert!(alias(&"1".repeat(MAX_DIGITS)).is_ok());
        assert!(alias(&"x".repeat(MAX_H323_ID_LEN)).is_ok());
    }

    #[test]
    fn names_match_without_case_and_numbers_across_kinds() {
        let key = |text: &str| AliasKey::of(&alias(text).unwrap()).unwrap();
        assert_eq!(key("Alice"), key("aLICE"));
        assert_ne!(key("alice"), key("bob"));
        let party = AliasAddress::PartyNumber(
            PartyNumber::E164Number(PublicPartyNumber {
                public_number_digits: Ia5String::try_from("100").unwrap(),
                ..Default::default()
            })
            .into(),
        );
        assert_eq!(AliasKey::of(&party), Some(key("100")));
        assert_eq!(alias_digits(&party), Some("100"));
    }

    #[test]
    fn a_hostile_name_is_shown_harmlessly() {
        let hostile = AliasAddress::H323Id(BmpString::from("a\r\n\u{1b}[31mb"));
        assert_eq!(alias_text(&hostile), "a\u{fffd}\u{fffd}\u{fffd}[31mb");
    }
}
