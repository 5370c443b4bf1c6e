//! A field of fixed size is found in the octets of a message, so that what is computed over them can be put there:
//! the hash of an H.235.1 token is taken over the whole message, in which its 96 bits are 0 meanwhile.

mod support;

use std::ops::Range;

use bytes::Bytes;
use h323_messages::h225::{CryptoH323Token, RasMessage, RegistrationRequest};
use h323_messages::h235::{CryptoHashedToken, CryptoToken, Hashed};
use h323_per::schema::locate;
use h323_per::{BitString, Message, decode, encode};
use hmac::{Hmac, KeyInit, Mac};
use sha1::{Digest, Sha1};
use support::captures;

const HASH_OCTETS: usize = 12;

/// Where the hash of a message is, if it has a token of H.235.1.
fn hash_of(octets: &Bytes) -> Option<Range<usize>> {
    let messages = [
        "gatekeeperRequest",
        "gatekeeperConfirm",
        "registrationRequest",
        "registrationConfirm",
        "admissionRequest",
        "admissionConfirm",
        "disengageRequest",
        "disengageConfirm",
        "unregistrationRequest",
        "unregistrationConfirm",
    ];
    let field = messages.into_iter().find_map(|message| {
        let token = format!("{message}.cryptoTokens[0].nestedcryptoToken.cryptoHashedToken.token");
        locate(RasMessage::SCHEMA, octets, &format!("{token}.hash"))
    })?;
    assert_eq!(field.content.len(), 8 * HASH_OCTETS);
    field.octets()
}

/// HMAC-SHA1-96 with the key that a password makes.
fn hash(password: &str, octets: &[u8]) -> [u8; HASH_OCTETS] {
    let key = Sha1::digest(password.as_bytes());
    let mut hmac = Hmac::<Sha1>::new_from_slice(&key).expect("any key will do");
    hmac.update(octets);
    let whole = hmac.finalize().into_bytes();
    std::array::from_fn(|at| whole[at])
}

/// H323Plus registers with GnuGk, each with a password of its own, one with a wrong one.
#[test]
fn the_hashes_of_recorded_messages_are_right() {
    let (mut found, mut right) = (0, 0);
    for vector in captures() {
        if vector.kind != "ras" {
            continue;
        }
        let Some(at) = hash_of(&vector.octets) else {
            continue;
        };
        let mut cleared = vector.octets.to_vec();
        cleared[at.clone()].fill(0);
        let sent = &vector.octets[at];
        found += 1;
        right += usize::from(
            ["alicepw", "bobpw"]
                .iter()
                .any(|password| hash(password, &cleared) == sent),
        );
    }
    assert_eq!((found, right), (17, 16));
}

#[test]
fn a_placeholder_is_patched_in_the_octets() {
    let token = |hash| {
        let token = CryptoHashedToken {
            token: Hashed {
                hash,
                ..Hashed::default()
            },
            ..CryptoHashedToken::default()
        };
        CryptoH323Token::NestedCryptoToken(CryptoToken::CryptoHashedToken(Box::new(token)))
    };
    let request = |hash| {
        RasMessage::RegistrationRequest(RegistrationRequest {
            crypto_tokens: Some([token(hash)].into_iter().collect()),
            keep_alive: Some(true),
            ..RegistrationRequest::default()
        })
    };
    let mut octets = Vec::new();
    encode(&request(BitString::zeros(8 * HASH_OCTETS)), &mut octets).unwrap();
    let at = hash_of(&Bytes::from(octets.clone())).expect("it is there");
    let computed = hash("alicepw", &octets);
    octets[at].copy_from_slice(&computed);
    let expected = request(BitString::new(computed.to_vec(), 8 * HASH_OCTETS));
    assert_eq!(decode::<RasMessage>(&octets.into()).unwrap(), expected);
}
