//! Every vector decodes, takes all of its octets, and encodes to the same: by its Rust type, and by its
//! names.

mod support;

use h323_per::schema::{from_json, to_json};
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
