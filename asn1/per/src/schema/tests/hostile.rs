use super::*;
use crate::limits::{ELEMENTS_PER_OCTET, MAX_DEPTH};
use crate::{Fault, Rule};

/// Messages that between them have every kind of value.
const MESSAGES: [&str; 11] = [
    "0e06b68001117000012c0601000000000002ff7f60",
    "0e06b6000008024000010001008000",
    "10c0a8000100a009ff8407a1200361220102006820ac036c6162060008914a000403010203",
    "26074300ff050002003b",
    "280b8005c0fffffffe030268690100",
    "3003",
    "800e0002007f00000106b84003626f62",
    "810100",
    "8502abcd",
    "800500018201ff",
    "28202002beef",
];

/// Puts octets through everything that reads them. What is JSON goes back, and is the same JSON again.
fn read_all(octets: &Bytes) {
    let json = to_json(&MESSAGE, octets);
    let text = Text {
        ty: &MESSAGE,
        octets,
    }
    .to_string();
    let _ = locate(&MESSAGE, octets, "tree.children[1].ttl");
    match json {
        Ok(json) => {
            let mut again = Vec::new();
            from_json(&MESSAGE, &json, &mut again).unwrap_or_else(|e| panic!("{e} in {json}"));
            // Spare octets justify elements without bits.
            again.resize(again.len().max(octets.len()), 0);
            let again = to_json(&MESSAGE, &again.into()).map(|json| json.to_string());
            assert_eq!(again, Ok(json.to_string()));
        }
        Err(fault) => {
            assert!(text.contains("-- "), "{text}");
            let (_, detail) = locate_fault(&MESSAGE, octets, fault.bit());
            assert!(detail.starts_with("expected "), "{detail}");
            assert!(fault.bit() as usize <= 8 * octets.len());
            let _ = path_at(&MESSAGE, octets, fault.bit() as usize);
        }
    }
}

#[test]
fn messages_that_break_off() {
    for message in MESSAGES {
        let octets = octets(message);
        for length in 0..octets.len() {
            read_all(&octets.slice(..length));
        }
    }
}

#[test]
fn messages_with_one_octet_changed() {
    for message in MESSAGES {
        let octets = octets(message);
        for index in 0..octets.len() {
            for value in 0..=u8::MAX {
                let mut changed = octets.to_vec();
                changed[index] = value;
                read_all(&changed.into());
            }
        }
    }
}

#[test]
fn octets_at_random() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for round in 0..20_000 {
        let octets: Bytes = (0..round % 40)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                // Few ones, so that lengths are short and extensions rare.
                (state >> 32 & state >> 40) as u8
            })
            .collect();
        read_all(&octets);
    }
}

/// Trees within one another: each of the bits 0 (no extension), 0 (no value), 1 (children) and 001 (one of them).
fn nested(depth: usize) -> Bytes {
    let mut bits = String::from("0010");
    bits.push_str(&"001001".repeat(depth - 1));
    bits.push_str("000");
    let digits: Vec<u8> = bits.bytes().collect();
    digits
        .chunks(8)
        .map(|o| {
            o.iter()
                .enumerate()
                .fold(0, |n, (i, c)| n | (c - b'0') << (7 - i))
        })
        .collect()
}

#[test]
fn depth_has_a_ceiling() {
    let deepest = MAX_DEPTH as usize;
    assert!(to_json(&MESSAGE, &nested(deepest)).is_ok());
    let bit = (4 + 6 * deepest) as u32;
    assert_eq!(
        to_json(&MESSAGE, &nested(deepest + 1)),
        Err(Fault::new(Rule::TooDeep, bit))
    );
    read_all(&nested(deepest + 1));
}

#[test]
fn elements_have_a_ceiling() {
    // An element of no bits costs the sender nothing.
    let octets = octets("302f 00000000");
    let most = octets.len() * ELEMENTS_PER_OCTET as usize;
    let marks = |count: usize| {
        let mut octets = octets.to_vec();
        octets[1] = count as u8;
        to_json(&MESSAGE, &octets.into())
    };
    assert_eq!(
        marks(most).unwrap()["marks"].as_array().unwrap().len(),
        most
    );
    assert_eq!(marks(most + 1).unwrap_err().rule(), Rule::TooManyElements);
}

#[test]
fn descriptors_that_do_not_say_that_they_recur_have_a_ceiling() {
    static CIRCLE: Type = Type::new(
        "Circle",
        Kind::Sequence(&Sequence {
            root: &[Component::new("circle", &CIRCLE)],
            extensible: false,
            additions: &[],
        }),
    );
    let fault = to_json(&CIRCLE, &octets("00")).unwrap_err();
    assert_eq!(fault, Fault::new(Rule::TooDeep, 0));
    let json = (0..1000).fold(
        serde_json::json!({}),
        |json, _| serde_json::json!({ "circle": json }),
    );
    assert!(from_json(&CIRCLE, &json, &mut Vec::new()).is_err());
}
