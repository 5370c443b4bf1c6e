//! What an endpoint is called, and where it says it takes calls: all of its number.
//!
//! Each name has the same length for all endpoints, so that it can be replaced in the octets of a request.

use std::net::{Ipv4Addr, SocketAddr};

use h323_h225::address::{CALL_SIGNALLING_PORT, alias};
use h323_messages::h225::AliasAddress;

/// Digits of a number, letters of a name.
pub(crate) const LEN: usize = 8;

/// The first number of an endpoint.
const FIRST: u32 = 10_000_000;
/// The first number that nobody has.
const FIRST_UNKNOWN: u32 = 20_000_000;

/// The number of an endpoint, as eight digits.
pub fn number(endpoint: u32) -> u32 {
    FIRST + endpoint
}

/// A number that no endpoint has.
pub fn unknown_number(which: u32) -> u32 {
    FIRST_UNKNOWN + which
}

/// A number as it is dialled.
pub fn dialled(number: u32) -> AliasAddress {
    alias(&text(number, b'0')).unwrap_or_default()
}

/// The name that goes with a number: a letter for each digit.
pub fn name(number: u32) -> AliasAddress {
    alias(&text(number, b'a')).unwrap_or_default()
}

/// Where an endpoint takes calls: each at an address of its own within 127.0.0.0/8, where nobody is ever called.
pub fn address(endpoint: u32) -> SocketAddr {
    let [_, host @ ..] = (endpoint + 1).to_be_bytes();
    at_host(host)
}

/// The address of a host within 127.0.0.0/8.
pub(crate) fn at_host([a, b, c]: [u8; 3]) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::new(127, a, b, c), CALL_SIGNALLING_PORT))
}

/// The digits of a number, the first of them first.
pub(crate) fn digits(number: u32) -> [u8; LEN] {
    let mut digits = [0; LEN];
    let mut rest = number;
    for digit in digits.iter_mut().rev() {
        *digit = (rest % 10) as u8;
        rest /= 10;
    }
    digits
}

fn text(number: u32, zero: u8) -> String {
    digits(number)
        .iter()
        .map(|digit| char::from(zero + digit))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use h323_h225::address::alias_text;

    use super::*;
    use crate::limits::MAX_ENDPOINTS;

    #[test]
    fn names_are_of_one_length_and_each_of_one_endpoint() {
        let mut seen = BTreeSet::new();
        for endpoint in [0, 1, 255, 256, 65_535, 65_536, MAX_ENDPOINTS - 1] {
            let (number, name) = (dialled(number(endpoint)), name(number(endpoint)));
            assert_eq!(alias_text(&number).len(), LEN);
            assert_eq!(alias_text(&name).len(), LEN);
            assert!(matches!(number, AliasAddress::DialledDigits(_)));
            assert!(matches!(name, AliasAddress::H323Id(_)));
            assert!(seen.insert(alias_text(&number)));
            assert!(seen.insert(alias_text(&name)));
            assert!(seen.insert(address(endpoint).to_string()));
        }
        assert_eq!(address(0).to_string(), "127.0.0.1:1720");
        assert!(address(MAX_ENDPOINTS - 1).ip().is_loopback());
        assert!(number(MAX_ENDPOINTS - 1) < unknown_number(0));
    }
}
