//! What captures call an identifier is what decoded messages call it.

use std::collections::BTreeMap;

use h323_h245::capability::generic::KNOWN;

/// The names that decoded messages show: kind, identifier, name, source.
const NAMES: &str = include_str!("../../src/pdu/known/names.txt");

fn names(kind: &str) -> BTreeMap<&'static str, &'static str> {
    NAMES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let columns: Vec<&str> = line.split('|').map(str::trim).collect();
            let &[of, identifier, name, _] = &columns[..] else {
                return None;
            };
            (of == kind).then_some((identifier, name))
        })
        .collect()
}

#[test]
fn identifiers_and_parameters_have_one_name() {
    let (identifiers, parameters) = (names("oid"), names("parameter"));
    let mut compared = 0;
    for known in &KNOWN {
        let identifier = known.identifier.to_string();
        if let Some(name) = identifiers.get(&*identifier) {
            assert_eq!(*name, known.name, "{identifier}");
            compared += 1;
        }
        for parameter in known.parameters {
            let key = format!("{identifier}/{}", parameter.number);
            if let Some(name) = parameters.get(&*key) {
                // How many frames a packet holds is put in other words where there is room for them.
                if parameter.name != "frames a packet" {
                    assert_eq!(*name, parameter.name, "{key}");
                }
            }
        }
    }
    assert!(compared > 30, "{compared}");
}
