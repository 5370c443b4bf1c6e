//! The table of names (`names.txt`) and its reader.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What an identifier is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// An object identifier, in numbers with dots.
    Object,
    /// The number of a feature of H.460.
    Feature,
    /// A feature, generic message or capability, and the way to a parameter of it.
    Parameter,
    /// A generic message and the number of a message of it.
    Message,
    /// A parameter and the number that it has.
    Value,
    /// Country, extension and manufacturer.
    Vendor,
}

/// What an identifier stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// The name.
    pub(super) name: &'static str,
    /// Where that is said.
    pub(super) source: &'static str,
}

type Names = BTreeMap<(Of, &'static str), Name>;

impl Of {
    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "oid" => Self::Object,
            "feature" => Self::Feature,
            "parameter" => Self::Parameter,
            "message" => Self::Message,
            "value" => Self::Value,
            "vendor" => Self::Vendor,
            _ => return None,
        })
    }
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    lines()
        .filter_map(|line| {
            let [of, key, name, source] = columns(line)?;
            Some(((Of::named(of)?, key), Name { name, source }))
        })
        .collect()
});

fn lines() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("names.txt").lines();
    lines.filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn columns(line: &'static str) -> Option<[&'static str; 4]> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    columns.try_into().ok()
}

/// What an identifier stands for, if the table has it.
pub(super) fn name(of: Of, key: &str) -> Option<Name> {
    NAMES.get(&(of, key)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_entry_of_its_own() {
        for line in lines() {
            let [of, key, name, source] = columns(line).expect(line);
            assert!(Of::named(of).is_some() && !key.is_empty(), "{line}");
            assert!(!name.is_empty() && !source.is_empty(), "{line}");
        }
        assert_eq!(NAMES.len(), lines().count());
    }

    #[test]
    fn names_are_found_by_kind_and_key() {
        let found = |of, key| name(of, key).map(|known| known.name);
        assert_eq!(found(Of::Object, "0.0.8.241.0.0.1"), Some("H.264"));
        assert_eq!(found(Of::Feature, "18"), Some("signalling traversal"));
        assert_eq!(found(Of::Vendor, "181/0/18"), Some("Cisco"));
        assert_eq!(found(Of::Feature, "0.0.8.241.0.0.1"), None);
    }
}
