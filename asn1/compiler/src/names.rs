//! Rust names: of types, fields, variants and statics.
//!
//! A type that the schema names keeps its name in Rust case. A nested type without a name takes that of
//! its component when this has at least two words and stands for one thing in the module; otherwise the
//! name of the type that holds it, followed by the words of the component that are not yet in it. Where
//! the rule makes an ugly name, `TYPES` has a better one.

mod tables;

use std::collections::BTreeMap;

use crate::error::{Problem, Result};
use crate::model::{DefinitionId, Schema, Shape};

use tables::{RESERVED, TYPES, WORDS};

/// The words of an ASN.1 name, in lower case. A word begins at a hyphen, at a capital after a small
/// letter or digit, and at the last capital of several before a small letter.
pub fn words(name: &str) -> Vec<String> {
    if let Some((_, words)) = WORDS.iter().find(|(known, _)| *known == name) {
        return words.split('_').map(str::to_owned).collect();
    }
    let mut words = Vec::new();
    for part in name.split(['-', '.']) {
        let chars: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (index, &c) in chars.iter().enumerate() {
            let before = index.checked_sub(1).map(|index| chars[index]);
            let after = chars.get(index + 1);
            let begins = c.is_ascii_uppercase()
                && before.is_some_and(|before| {
                    // "hMAC" and "qOS" are one word.
                    let prefix =
                        index == 1 && after.is_some_and(|after| !after.is_ascii_lowercase());
                    // The s of "UUIEs" and "IDs" is a plural.
                    let plural = after == Some(&'s')
                        && chars.get(index + 2).is_none_or(char::is_ascii_uppercase);
                    if before.is_ascii_uppercase() {
                        after.is_some_and(char::is_ascii_lowercase) && !plural
                    } else {
                        !prefix
                    }
                });
            if begins {
                words.push(std::mem::take(&mut word));
            }
            word.push(c.to_ascii_lowercase());
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// `UpperCamel`.
pub fn camel<S: AsRef<str>>(words: &[S]) -> String {
    let mut name = String::new();
    for word in words {
        let mut chars = word.as_ref().chars();
        if let Some(first) = chars.next() {
            name.push(first.to_ascii_uppercase());
            name.push_str(chars.as_str());
        }
    }
    name
}

/// `snake_case`, raw where it is a keyword.
pub fn snake(name: &str) -> String {
    let snake = words(name).join("_");
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `UPPER_CASE` of a Rust type name.
pub fn upper(rust: &str) -> String {
    words(rust).join("_").to_ascii_uppercase()
}

const KEYWORDS: [&str; 22] = [
    "abstract", "as", "box", "break", "const", "do", "dyn", "else", "enum", "final", "fn", "for",
    "if", "impl", "in", "loop", "match", "mod", "move", "priv", "ref", "type",
];

/// The field of a struct that holds what its schema does not know.
const MARKER: &str = "extension";

fn singular(words: &mut [String]) {
    let Some(last) = words.last_mut() else {
        return;
    };
    if let Some(stem) = last.strip_suffix("ies") {
        *last = format!("{stem}y");
    } else if let Some(stem) = last.strip_suffix('s')
        && !stem.ends_with(['s', 'u', 'i'])
    {
        *last = stem.to_owned();
    }
}

/// Gives every definition, component, alternative and item its Rust name.
pub fn assign(schema: &mut Schema) -> Result<()> {
    for module in 0..schema.modules.len() {
        types(schema, module)?;
    }
    for definition in &mut schema.definitions {
        let at = definition.at.clone();
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut name = |asn1: &str, rust: String| match taken.insert(rust.clone(), asn1.to_owned())
        {
            None => Ok(rust),
            Some(other) => Err(Problem::NameClash(other, asn1.to_owned(), rust).at(&at)),
        };
        match &mut definition.shape {
            Shape::Alias(_) => {}
            Shape::Sequence(sequence) => {
                for component in sequence.root.iter_mut().chain(&mut sequence.additions) {
                    let rust = match snake(&component.name) {
                        // What lies behind the extension marker is called so.
                        rust if rust == MARKER && sequence.extensible => format!("{MARKER}_data"),
                        rust => rust,
                    };
                    component.rust = name(&component.name, rust)?;
                }
                if sequence.extensible {
                    name("the extension marker", MARKER.to_owned())?;
                }
            }
            Shape::Choice(choice) => {
                for alternative in choice.root.iter_mut().chain(&mut choice.additions) {
                    alternative.rust = name(&alternative.name, variant(&alternative.name))?;
                }
            }
            Shape::Enumerated(items) => {
                for (asn1, rust) in items.root.iter_mut().chain(&mut items.additions) {
                    *rust = name(asn1, variant(asn1))?;
                }
            }
        }
    }
    Ok(())
}

/// The name of a variant. `Unknown` is what an alternative of a later edition becomes.
fn variant(name: &str) -> String {
    match camel(&words(name)).as_str() {
        "Unknown" => "NotKnown".to_owned(),
        "Self" => "ItSelf".to_owned(),
        variant => variant.to_owned(),
    }
}

fn types(schema: &mut Schema, module: usize) -> Result<()> {
    let order = schema.modules[module].order.clone();
    let mut taken: BTreeMap<String, DefinitionId> = BTreeMap::new();
    // How often each component name stands for a nested type.
    let mut candidates: BTreeMap<String, u32> = BTreeMap::new();
    for &id in &order {
        let definition = &schema.definitions[id];
        let path = (
            schema.modules[module].rust.as_str(),
            definition.asn1.as_str(),
        );
        match &definition.parent {
            None => {
                let rust = table(path).unwrap_or_else(|| camel(&words(&definition.asn1)));
                take(schema, &mut taken, id, rust)?;
            }
            Some(parent) => {
                let name = camel(&component_words(&parent.component, parent.element));
                *candidates.entry(name).or_default() += 1;
            }
        }
    }
    for &id in &order {
        let definition = &schema.definitions[id];
        let Some(parent) = &definition.parent else {
            continue;
        };
        let path = (
            schema.modules[module].rust.as_str(),
            definition.asn1.as_str(),
        );
        let own = component_words(&parent.component, parent.element);
        let short = camel(&own);
        let rust = if let Some(rust) = table(path) {
            rust
        } else if own.len() > 1 && candidates.get(&short) == Some(&1) && !taken.contains_key(&short)
        {
            short
        } else {
            let holder = &schema.definitions[parent.definition].rust;
            let held: Vec<String> = words(holder);
            let new: Vec<&String> = own.iter().filter(|word| !held.contains(word)).collect();
            if new.is_empty() {
                format!("{holder}{short}")
            } else {
                format!("{holder}{}", camel(&new))
            }
        };
        take(schema, &mut taken, id, rust)?;
    }
    Ok(())
}

fn component_words(component: &str, element: bool) -> Vec<String> {
    let mut words = words(component);
    if element {
        singular(&mut words);
    }
    words
}

fn table((module, path): (&str, &str)) -> Option<String> {
    TYPES
        .iter()
        .find(|(in_module, known, _)| *in_module == module && *known == path)
        .map(|(_, _, rust)| (*rust).to_owned())
}

fn take(
    schema: &mut Schema,
    taken: &mut BTreeMap<String, DefinitionId>,
    id: DefinitionId,
    rust: String,
) -> Result<()> {
    let definition = &schema.definitions[id];
    if RESERVED.contains(&rust.as_str()) {
        return Err(Problem::ReservedName(definition.asn1.clone(), rust).at(&definition.at));
    }
    if let Some(&other) = taken.get(&rust) {
        let other = schema.definitions[other].asn1.clone();
        return Err(Problem::NameClash(other, definition.asn1.clone(), rust).at(&definition.at));
    }
    taken.insert(rust.clone(), id);
    schema.definitions[id].rust = rust;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_at_hyphens_and_capitals() {
        for (name, wanted) in [
            ("h323-uu-pdu", "h323 uu pdu"),
            ("H323-UU-PDU", "h323 uu pdu"),
            ("destExtraCallInfo", "dest extra call info"),
            ("rtpH263VideoRedundancy", "rtp h263 video redundancy"),
            ("RTPSession", "rtp session"),
            ("conferenceID", "conference id"),
            ("iP6Address", "ip6 address"),
            ("qOSCapabilities", "qos capabilities"),
            ("hMAC-MD5", "hmac md5"),
            ("substituteConfIDs", "substitute conf ids"),
            ("UUIEsRequested", "uuies requested"),
            ("G7231AnnexCMode", "g7231 annex c mode"),
            ("altGKisPermanent", "alt gk is permanent"),
        ] {
            assert_eq!(words(name).join(" "), wanted, "{name}");
        }
    }

    #[test]
    fn cases() {
        assert_eq!(camel(&words("Setup-UUIE")), "SetupUuie");
        assert_eq!(snake("h245Tunnelling"), "h245_tunnelling");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(upper("G7231AnnexCMode"), "G7231_ANNEX_C_MODE");
        assert_eq!(variant("unknown"), "NotKnown");
    }

    #[test]
    fn one_of_several() {
        for (many, one) in [
            ("customFormats", "custom format"),
            ("listEntries", "list entry"),
            ("perCallInfo", "per call info"),
            ("status", "status"),
            ("address", "address"),
        ] {
            assert_eq!(component_words(many, true).join(" "), one);
        }
    }

    #[test]
    fn the_tables_name_each_thing_once() {
        for (index, (module, path, _)) in TYPES.iter().enumerate() {
            let earlier = &TYPES[..index];
            assert!(
                !earlier
                    .iter()
                    .any(|(other, known, _)| (other, known) == (module, path)),
                "{path}"
            );
        }
        assert!(WORDS.is_sorted());
        assert!(RESERVED.is_sorted());
    }
}
