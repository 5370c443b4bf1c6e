//! Every vector decodes, takes all of its octets, and encodes to the same: by its Rust type, and by its
//! names.

mod support;

use bytes::Bytes;
use h323_messages::h225;
use h323_per::schema::{from_json, to_json};
use h323_supplementary::h450_2::CtInitiateArg;
use support::{KINDS, Vector, agreed, hex, realistic};

#[track_caller]
fn check(vectors: &[Vector], count: usize) {
    for Vector { line, kind, octets } in vectors {
        let at = format!("line {line}, {} {}", kind.name, hex(octets));
        let (again, used) = (kind.recode)(octets).unwrap_or_else(|error| panic!("{at}: {error:?}"));
        assert_eq!(hex(&again), hex(octets), "{at}");
        assert_eq!(used, octets.len(), "{at}");
        let json = to_json(kind.schema, octets).unwrap_or_else(|fault| panic!("{at}: {fault:?}"));
        let mut again = Vec::new();
        from_json(kind.schema, &json, &mut again).unwrap_or_else(|error| panic!("{at}: {error}"));
        assert_eq!(hex(&again), hex(octets), "{at}\n{json}");
    }
    assert_eq!(vectors.len(), count);
}

#[test]
fn random_messages_survive_to_the_octet() {
    check(&agreed(), 2026);
}

#[test]
fn realistic_messages_survive_to_the_octet() {
    check(&realistic(), 63);
}

/// A blind transfer, as OpenH323 asks for it: X.691 clause 11.9.3.3 has no padding behind the length of the empty
/// `callIdentity`. With it there would be an octet more.
#[test]
fn nothing_follows_the_length_of_an_empty_string() {
    let octets = Bytes::from_static(&[0, 1, 0x40, 0, 0, 0x61]);
    let argument: CtInitiateArg = h323_per::decode(&octets).expect("a valid argument");
    assert!(argument.call_identity.is_empty());
    let h225::AliasAddress::H323Id(name) = &argument.rerouting_number.destination_address[0] else {
        panic!("{argument:?}");
    };
    assert_eq!(name.to_string(), "a");
    let mut again = Vec::new();
    h323_per::encode(&argument, &mut again).expect("room");
    assert_eq!(again, octets);
}

#[test]
fn every_kind_has_vectors() {
    let vectors = agreed();
    for kind in KINDS {
        assert!(
            vectors.iter().any(|one| one.kind.name == kind.name),
            "{}",
            kind.name
        );
    }
}

/// Broken octets are refused or come back as what they were taken for; nothing panics.
#[test]
fn every_bit_flipped_and_every_prefix() {
    for Vector { kind, octets, .. } in agreed().into_iter().step_by(7).chain(realistic()) {
        let flipped = (0..octets.len() * 8).map(|bit| {
            let mut broken = octets.to_vec();
            broken[bit / 8] ^= 0x80 >> (bit % 8);
            broken.into()
        });
        let cut = (0..octets.len()).map(|length| octets.slice(..length));
        for broken in flipped.chain(cut) {
            let Ok((again, used)) = (kind.recode)(&broken) else {
                continue;
            };
            assert!(used <= broken.len());
            let twice = (kind.recode)(&again.clone().into());
            let (twice, _) =
                twice.unwrap_or_else(|e| panic!("{} {}: {e:?}", kind.name, hex(&broken)));
            assert_eq!(hex(&twice), hex(&again), "{} {}", kind.name, hex(&broken));
        }
    }
}
