//! Every vector decodes, takes all of its octets, and encodes to the same.

mod support;

use support::{Vector, agreed, captures, decode, encode, hex, realistic};

#[track_caller]
fn check(vectors: &[Vector], count: usize) {
    let mut wrong = Vec::new();
    for Vector { line, kind, octets } in vectors {
        match decode(kind, octets) {
            Err(error) => wrong.push(format!("line {line}, {kind}: {error}")),
            Ok((pdu, used)) => match encode(&pdu) {
                Err(error) => wrong.push(format!("line {line}, {kind}: {error}")),
                Ok(again) if again != octets[..] => wrong.push(format!(
                    "line {line}, {kind}:\n  {}\n  {}",
                    hex(octets),
                    hex(&again)
                )),
                Ok(_) if used != octets.len() => wrong.push(format!(
                    "line {line}, {kind}: {used} of {} octets",
                    octets.len()
                )),
                Ok(_) => {}
            },
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        vectors.len(),
        wrong[..wrong.len().min(10)].join("\n")
    );
    assert_eq!(vectors.len(), count);
}

#[test]
fn realistic_messages_survive_to_the_octet() {
    check(&realistic(), 44);
}

#[test]
fn random_messages_survive_to_the_octet() {
    check(&agreed(), 6000);
}

#[test]
fn recorded_messages_survive_to_the_octet() {
    check(&captures(), 1047);
}
