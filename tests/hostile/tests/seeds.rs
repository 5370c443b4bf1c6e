//! The targets of `fuzz`, on what they begin with.

use std::collections::BTreeSet;
use std::fs;

use h323_hostile::seeds::{MAX_SEED, TARGETS, Target};
use h323_hostile::subject::named;

/// Each file of a target is in the list, with the type that its text names: nothing else checks that before it runs.
#[test]
fn the_targets_are_those_of_the_list() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/fuzz_targets");
    let mut files = BTreeSet::new();
    for (name, target) in TARGETS {
        let text = fs::read_to_string(format!("{folder}/{name}.rs")).expect("a text");
        if let Target::Message(subject) = target {
            assert!(named(subject).is_some(), "{subject}");
            assert!(text.contains(&format!("message!(\"{subject}\")")), "{name}");
        } else {
            assert!(!text.contains("message!"), "{name}");
            assert!(
                text.contains(&format!("h323_hostile::seeds::Target::{target:?}")),
                "{name}"
            );
        }
        files.insert(format!("{name}.rs"));
    }
    let there = fs::read_dir(folder).expect("the folder of the targets");
    let there = there.map(|file| file.expect("a file").file_name().into_string());
    assert_eq!(there.collect::<Result<_, _>>(), Ok(files));
}

#[test]
fn every_target_has_seeds_and_withstands_them() {
    for (name, target) in TARGETS {
        let seeds = target.seeds().expect("the captures are there");
        assert!(seeds.len() >= 5, "{name}: {}", seeds.len());
        for octets in &seeds {
            assert!(octets.len() <= MAX_SEED, "{name}: {}", octets.len());
            if let Target::Message(subject) = target {
                let subject = named(subject).expect("the type");
                assert!(
                    subject.must_hold(octets),
                    "{name} is no value: {octets:02x?}"
                );
            }
            target.run(octets);
        }
    }
}
