//! Broken messages: no panic, bounded work, and what does decode encodes again.

mod support;

use allocation_counter::measure;
use bytes::Bytes;
use h323_messages::h225::{InfoRequestResponse, PerCallInfo, RasMessage, TransportChannelInfo};
use support::random::{Random, mutate};
use support::{Pdu, Vector, agreed, decode, encode, hex, realistic};

/// Decodes octets that may be anything. What is decoded can be encoded, and that survives to the octet.
#[track_caller]
fn check(kind: &str, octets: &Bytes) -> bool {
    let Ok((pdu, used)) = decode(kind, octets) else {
        return false;
    };
    assert!(used <= octets.len(), "{kind} {}", hex(octets));
    let again = encode(&pdu).unwrap_or_else(|error| panic!("{kind} {}: {error}", hex(octets)));
    let again = Bytes::from(again);
    let (pdu, _) = decode(kind, &again)
        .unwrap_or_else(|error| panic!("{kind} {} again: {error}", hex(octets)));
    let twice = encode(&pdu).unwrap_or_else(|error| panic!("{kind} {}: {error}", hex(&again)));
    assert_eq!(twice, again, "{kind} {}", hex(octets));
    true
}

#[test]
fn every_bit_of_realistic_messages_flipped() {
    for Vector { kind, octets, .. } in realistic() {
        for bit in 0..octets.len() * 8 {
            let mut broken = octets.to_vec();
            broken[bit / 8] ^= 0x80 >> (bit % 8);
            check(kind, &broken.into());
        }
    }
}

#[test]
fn every_prefix_of_realistic_messages() {
    for Vector { kind, octets, .. } in realistic() {
        let whole = octets.len();
        for length in 0..whole {
            assert!(
                !check(kind, &octets.slice(..length)),
                "{length} of {whole} octets of {kind} {}",
                hex(&octets)
            );
        }
    }
}

#[test]
fn random_messages_changed_at_random() {
    let mut random = Random::new(0x9e37_79b9_7f4a_7c15);
    for Vector { kind, octets, .. } in agreed() {
        for _ in 0..4 {
            check(kind, &mutate(&octets, &mut random));
        }
    }
}

#[test]
fn noise() {
    let mut random = Random::new(0x2545_f491_4f6c_dd1d);
    for _ in 0..20_000 {
        let length = random.below(300);
        let octets: Bytes = (0..length).map(|_| random.below(256) as u8).collect();
        for kind in ["ras", "uu", "h245"] {
            check(kind, &octets);
        }
    }
}

/// Octets of memory that one octet of a message may take, at the worst.
const WORTH: u64 = 512;

/// How many octets of memory decoding takes at once for each octet of a message.
fn grown(kind: &str, octets: &Bytes) -> u64 {
    let taken = measure(|| drop(decode(kind, octets)));
    taken.bytes_max / octets.len() as u64
}

#[test]
fn memory_is_in_proportion_to_the_octets() {
    // A list whose elements are small on the wire for what they take in memory, in fragments too.
    let mut worst = 0;
    for count in [4_000, 16_385, 33_000, 49_152, 60_000] {
        let call = PerCallInfo {
            data: Some(vec![TransportChannelInfo::default(); count]),
            ..PerCallInfo::default()
        };
        let irr = InfoRequestResponse {
            per_call_info: Some(vec![call]),
            ..InfoRequestResponse::default()
        };
        let irr = encode(&Pdu::Ras(RasMessage::InfoRequestResponse(irr))).expect("octets");
        let grown = grown("ras", &irr.into());
        assert!(grown <= WORTH, "{grown} of {count}");
        worst = worst.max(grown);
    }
    assert!(worst > WORTH / 2, "{worst}");
    for octet in 0..=255 {
        let octets = Bytes::from(vec![octet; 65_536]);
        for kind in ["ras", "uu", "h245"] {
            worst = worst.max(grown(kind, &octets));
        }
    }
    for Vector { kind, octets, .. } in agreed() {
        worst = worst.max(grown(kind, &octets));
    }
    assert!(worst <= WORTH, "{worst}");
}
