//! Structs, enums and aliases, with their least values.

use std::fmt::Write;

use super::{Emitter, imports};
use crate::layout::{self, Place};
use crate::model::{
    Alphabet, Choice, Definition, DefinitionId, Enumerated, Kind, Sequence, Shape, Ty,
};

/// The names of the runtime that types are made of.
const RUNTIME: &[&str] = &[
    "BitString",
    "BmpString",
    "Extension",
    "GeneralString",
    "Ia5String",
    "List",
    "ObjectIdentifier",
    "Octets",
    "UnknownAlternative",
];

/// The text of `types.rs`.
pub(super) fn emit(emitter: &Emitter<'_>) -> String {
    let mut text = String::new();
    for (id, definition) in emitter.definitions() {
        match &definition.shape {
            Shape::Alias(ty) => alias(emitter, id, definition, ty, &mut text),
            Shape::Sequence(sequence) => structure(emitter, id, definition, sequence, &mut text),
            Shape::Choice(choice) => choice_type(emitter, id, definition, choice, &mut text),
            Shape::Enumerated(items) => enumeration(definition, items, &mut text),
        }
    }
    format!(
        "{}\n{}\n{text}",
        imports("h323_per", RUNTIME, &text),
        emitter.other_modules(&text)
    )
}

const DERIVES: &str = "#[derive(Clone, Debug, PartialEq, Eq)]\n";
const DERIVES_WITH_DEFAULT: &str = "#[derive(Clone, Debug, Default, PartialEq, Eq)]\n";

fn alias(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    definition: &Definition,
    ty: &Ty,
    out: &mut String,
) {
    let plain = Ty {
        kind: ty.kind.clone(),
        alias: None,
    };
    let rust = emitter.rust(ty, emitter.layout.alias(id));
    let _ = writeln!(
        out,
        "/// `{}`: {}.\npub type {} = {rust};\n",
        definition.asn1,
        emitter.asn1(&plain),
        definition.rust
    );
}

/// A Rust type in its place.
fn placed(rust: String, place: Place) -> String {
    if place.boxed {
        format!("Box<{rust}>")
    } else {
        rust
    }
}

fn structure(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    definition: &Definition,
    sequence: &Sequence,
    out: &mut String,
) {
    let mut fields = String::new();
    let mut defaults = String::new();
    let mut all_default = true;
    for (index, component) in sequence.root.iter().chain(&sequence.additions).enumerate() {
        let addition = index.checked_sub(sequence.root.len());
        let place = emitter.layout.place(id, index);
        let rust = placed(emitter.rust(&component.ty, place.inline), place);
        let optional = component.optional || addition.is_some();
        let mut doc = format!("`{}`: {}", component.name, emitter.asn1(&component.ty));
        doc.push_str(&component.presence());
        if let Some(addition) = addition {
            let _ = write!(doc, ", addition {addition}");
        }
        let least = if optional {
            let _ = writeln!(
                fields,
                "/// {doc}.\npub {}: Option<{rust}>,",
                component.rust
            );
            "None".to_owned()
        } else {
            let _ = writeln!(fields, "/// {doc}.\npub {}: {rust},", component.rust);
            match least(emitter, &component.ty, place.inline) {
                None => "Default::default()".to_owned(),
                Some(least) => {
                    all_default = false;
                    if place.boxed {
                        format!("Box::new({least})")
                    } else {
                        least
                    }
                }
            }
        };
        let _ = writeln!(defaults, "{}: {least},", component.rust);
    }
    if sequence.extensible {
        fields
            .push_str("/// What the sender knew beyond this edition.\npub extension: Extension,\n");
        defaults.push_str("extension: Extension::default(),\n");
    }
    let kind = if sequence.set { "SET" } else { "SEQUENCE" };
    let derives = if all_default {
        DERIVES_WITH_DEFAULT
    } else {
        DERIVES
    };
    let _ = writeln!(
        out,
        "/// `{}`: {kind}.\n{derives}pub struct {} {{\n{fields}}}\n",
        definition.asn1, definition.rust
    );
    if !all_default {
        let _ = writeln!(
            out,
            "impl Default for {} {{ fn default() -> Self {{ Self {{ {defaults} }} }} }}\n",
            definition.rust
        );
    }
}

fn choice_type(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    definition: &Definition,
    choice: &Choice,
    out: &mut String,
) {
    let mut variants = String::new();
    let mut default = String::new();
    for (index, alternative) in choice.root.iter().chain(&choice.additions).enumerate() {
        let addition = index.checked_sub(choice.root.len());
        let place = emitter.layout.place(id, index);
        let mut doc = format!("`{}`", alternative.name);
        if alternative.ty.kind != Kind::Null {
            let _ = write!(doc, ": {}", emitter.asn1(&alternative.ty));
        }
        if let Some(addition) = addition {
            let _ = write!(doc, ", addition {addition}");
        }
        let _ = writeln!(variants, "/// {doc}.");
        let name = &alternative.rust;
        if alternative.ty.kind == Kind::Null {
            if index == 0 {
                variants.push_str("#[default]\n");
            }
            let _ = writeln!(variants, "{name},");
        } else {
            let rust = placed(emitter.rust(&alternative.ty, place.inline), place);
            let _ = writeln!(variants, "{name}({rust}),");
            if index == 0 {
                let least = match least(emitter, &alternative.ty, place.inline) {
                    None => "Default::default()".to_owned(),
                    Some(least) if place.boxed => format!("Box::new({least})"),
                    Some(least) => least,
                };
                default = format!(
                    "impl Default for {} {{ fn default() -> Self {{ Self::{name}({least}) }} }}\n\n",
                    definition.rust
                );
            }
        }
    }
    if choice.extensible {
        variants.push_str(
            "/// An alternative of a later edition.\nUnknown(Box<UnknownAlternative>),\n",
        );
    }
    let derives = if default.is_empty() {
        DERIVES_WITH_DEFAULT
    } else {
        DERIVES
    };
    let lint = if emitter.layout.keeps_large(emitter.schema, id) {
        "#[allow(clippy::large_enum_variant, reason = \"decoded without allocating\")]\n"
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "/// `{}`: CHOICE.\n{derives}{lint}pub enum {} {{\n{variants}}}\n\n{default}",
        definition.asn1, definition.rust
    );
}

fn enumeration(definition: &Definition, items: &Enumerated, out: &mut String) {
    let mut variants = String::new();
    for (index, (asn1, rust)) in items.root.iter().chain(&items.additions).enumerate() {
        let _ = writeln!(variants, "/// `{asn1}`.");
        if index == 0 {
            variants.push_str("#[default]\n");
        }
        let _ = writeln!(variants, "{rust},");
    }
    if items.extensible {
        variants.push_str(
            "/// A value of a later edition: its number among the additions, from 0.\nUnknown(u32),\n",
        );
    }
    let _ = writeln!(
        out,
        "/// `{}`: ENUMERATED.\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\npub enum {} {{\n{variants}}}\n",
        definition.asn1, definition.rust
    );
}

/// The least value of a type; `None` where that is the one of its Rust type.
fn least(emitter: &Emitter<'_>, ty: &Ty, inline: u32) -> Option<String> {
    match &ty.kind {
        Kind::Integer(range) => {
            let least = range.min.or(range.max.filter(|max| *max < 0)).unwrap_or(0);
            (least != 0).then(|| least.to_string())
        }
        Kind::OctetString(size) if layout::array(*size).is_some() => None,
        Kind::OctetString(size) if size.min > 0 => Some(format!("Octets::from([0; {}])", size.min)),
        // An open type holds an encoding, which has at least one octet.
        Kind::OpenType => Some("Octets::from([0])".to_owned()),
        Kind::BitString(size) if size.min > 0 => Some(format!("BitString::zeros({})", size.min)),
        Kind::Ia5String {
            name,
            size,
            alphabet,
        } if size.min > 0 => {
            let first = match (alphabet, *name) {
                (Alphabet::Only(characters), _) => char::from(characters[0]),
                (Alphabet::All, "IA5String") => '\0',
                (Alphabet::All, _) => ' ',
            };
            let text: String = std::iter::repeat_n(first, size.min as usize).collect();
            Some(format!("Ia5String::from_static({text:?})"))
        }
        Kind::BmpString(size) if size.min > 0 => {
            let text = "\\0".repeat(size.min as usize);
            Some(format!("BmpString::from(\"{text}\")"))
        }
        Kind::List(list) if list.size.min > 0 => {
            let element = least(
                emitter,
                &list.element,
                element_inline(emitter, &list.element),
            )
            .unwrap_or_else(|| "Default::default()".to_owned());
            Some(match inline {
                0 => format!("vec![{element}; {}]", list.size.min),
                _ => format!("List::from_elem({element}, {})", list.size.min),
            })
        }
        _ => None,
    }
}

/// How many elements an element that is itself a list keeps in place.
fn element_inline(emitter: &Emitter<'_>, element: &Ty) -> u32 {
    element.alias.map_or(0, |alias| emitter.layout.alias(alias))
}
