//! The model to Rust.
//!
//! Output is plain text that rustfmt puts in order afterwards, and depends on nothing but the schema.

mod codec;
mod decode;
mod objects;
mod schema;
mod types;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::{self, Layout};
use crate::model::{Alphabet, Definition, DefinitionId, Kind, Range, Schema, Shape, Size, Ty};
use crate::names;

/// The folder of the generated files of a crate, below that of the crates.
pub fn folder(package: &str) -> String {
    format!("{package}/src/generated")
}

/// The generated files by their path below the folder of the crates, before rustfmt.
pub fn files(schema: &Schema, layout: &Layout) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let inlined = uses::once(schema, layout);
    for package in schema.packages() {
        let root = package_files(schema, layout, &inlined, package, &mut files);
        files.insert(format!("{}/mod.rs", folder(package)), root);
    }
    files
}

/// Adds the files of a crate's modules, and returns the text of the `mod.rs` that holds them.
fn package_files(
    schema: &Schema,
    layout: &Layout,
    inlined: &BTreeSet<DefinitionId>,
    package: &str,
    files: &mut BTreeMap<String, String>,
) -> String {
    let mut root = String::from(
        "//! Generated from the modules in `asn1/schemas`; do not edit.\n//!\n//! `cargo run -p h323-asn1-compiler` writes this folder anew.\n\n",
    );
    let modules = schema.modules.iter().enumerate();
    for (index, module) in modules.filter(|(_, module)| module.package == package) {
        let emitter = Emitter {
            schema,
            layout,
            inlined,
            module: index,
            alphabets: alphabets(schema, index),
        };
        let name = &module.rust;
        root.push_str(&format!("pub mod {name};\n"));
        let header = format!(
            "// Generated from {name}.asn ({}) by `cargo run -p h323-asn1-compiler`; do not edit.\n\n",
            module.title.trim_end_matches('.')
        );
        let mut put = |file: &str, text: String| {
            files.insert(
                format!("{}/{name}/{file}", folder(package)),
                format!("{header}{text}"),
            );
        };
        let has_types = !module.order.is_empty();
        let is_alias = |definition: &Definition| matches!(definition.shape, Shape::Alias(_));
        let has_codec = !emitter.definitions().all(|(_, one)| is_alias(one));
        let has_objects = !module.objects.is_empty();
        let parts = [
            (has_codec, "mod codec;\n"),
            (has_objects, "pub mod objects;\n"),
            (has_types, "pub mod schema;\n"),
            (has_codec, "#[cfg(test)]\nmod tests;\n"),
            (has_types, "mod types;\n\npub use types::*;\n"),
        ];
        let parts: String = parts
            .into_iter()
            .filter_map(|(has, part)| has.then_some(part))
            .collect();
        put(
            "mod.rs",
            format!(
                "//! {}\n//!\n//! ASN.1 module `{}`.\n\n{parts}",
                module.title, module.asn1
            ),
        );
        if has_types {
            put("types.rs", types::emit(&emitter));
            put("schema.rs", schema::emit(&emitter));
        }
        if has_codec {
            put("codec.rs", codec::emit(&emitter));
            put("tests.rs", tests(&emitter));
        }
        if has_objects {
            put("objects.rs", objects::emit(&emitter));
        }
    }
    root
}

/// The text of `tests.rs`: what the generated code promises of every type.
fn tests(emitter: &Emitter<'_>) -> String {
    let mut types: Vec<&str> = emitter
        .definitions()
        .filter(|(_, definition)| !matches!(definition.shape, Shape::Alias(_)))
        .map(|(_, definition)| definition.rust.as_str())
        .collect();
    types.sort_unstable();
    let checks: String = types
        .iter()
        .map(|name| format!("check::<{name}>();\n"))
        .collect();
    format!(
        "use crate::testing::check;\n\nuse super::types::*;\n\n#[test]\nfn least_values_survive() {{\n{checks}}}\n"
    )
}

/// What all emitters of a module share.
struct Emitter<'a> {
    schema: &'a Schema,
    layout: &'a Layout,
    /// The types whose functions are inlined where they are called.
    inlined: &'a BTreeSet<DefinitionId>,
    module: usize,
    alphabets: BTreeMap<Vec<u8>, String>,
}

/// The names of the alphabets of a module: of the first type that has each, or else the first component.
fn alphabets(schema: &Schema, module: usize) -> BTreeMap<Vec<u8>, String> {
    fn visit(ty: &Ty, name: &str, found: &mut BTreeMap<Vec<u8>, String>) {
        match &ty.kind {
            Kind::Ia5String {
                alphabet: Alphabet::Only(characters),
                ..
            } if !found.contains_key(characters) => {
                found.insert(
                    characters.clone(),
                    format!("{}_ALPHABET", names::upper(name)),
                );
            }
            Kind::List(list) => visit(&list.element, name, found),
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    let order = &schema.modules[module].order;
    let definitions = || order.iter().map(|&id| &schema.definitions[id]);
    for definition in definitions() {
        if let Shape::Alias(ty) = &definition.shape {
            visit(ty, &definition.asn1, &mut found);
        }
    }
    for definition in definitions() {
        match &definition.shape {
            Shape::Sequence(sequence) => {
                for component in sequence.root.iter().chain(&sequence.additions) {
                    visit(&component.ty, &component.name, &mut found);
                }
            }
            Shape::Choice(choice) => {
                for alternative in choice.root.iter().chain(&choice.additions) {
                    visit(&alternative.ty, &alternative.name, &mut found);
                }
            }
            Shape::Alias(_) | Shape::Enumerated(_) => {}
        }
    }
    found
}

impl Emitter<'_> {
    /// The definitions of the module in order.
    fn definitions(&self) -> impl Iterator<Item = (DefinitionId, &Definition)> {
        self.schema.modules[self.module]
            .order
            .iter()
            .map(|&id| (id, &self.schema.definitions[id]))
    }

    /// A name of a definition as this module writes it.
    fn qualified(&self, id: DefinitionId, name: &str) -> String {
        let definition = &self.schema.definitions[id];
        if definition.module == self.module {
            name.to_owned()
        } else {
            format!("{}::{name}", self.schema.modules[definition.module].rust)
        }
    }

    /// The Rust type of a use, a list keeping so many elements in place.
    fn rust(&self, ty: &Ty, inline: u32) -> String {
        if let Some(alias) = ty.alias {
            return self.qualified(alias, &self.schema.definitions[alias].rust);
        }
        match &ty.kind {
            Kind::Boolean => "bool".to_owned(),
            Kind::Null => "()".to_owned(),
            Kind::Integer(range) => range.rust().to_owned(),
            Kind::OctetString(size) => match layout::array(*size) {
                Some(len) => format!("[u8; {len}]"),
                None => "Octets".to_owned(),
            },
            Kind::BitString(_) => "BitString".to_owned(),
            Kind::Ia5String { .. } => "Ia5String".to_owned(),
            Kind::BmpString(_) => "BmpString".to_owned(),
            Kind::GeneralString(_) => "GeneralString".to_owned(),
            Kind::ObjectIdentifier => "ObjectIdentifier".to_owned(),
            Kind::OpenType => "Octets".to_owned(),
            Kind::List(list) => {
                let element = self.rust(&list.element, 0);
                match inline {
                    0 => format!("Vec<{element}>"),
                    _ => format!("List<{element}, {inline}>"),
                }
            }
            Kind::Defined(id) => self.qualified(*id, &self.schema.definitions[*id].rust),
        }
    }

    /// The type as the schema writes it.
    fn asn1(&self, ty: &Ty) -> String {
        if let Some(alias) = ty.alias {
            return self.schema.definitions[alias].asn1.clone();
        }
        match &ty.kind {
            Kind::Boolean => "BOOLEAN".to_owned(),
            Kind::Null => "NULL".to_owned(),
            Kind::Integer(range) => format!("INTEGER{}", asn1_range(*range)),
            Kind::OctetString(size) => format!("OCTET STRING{}", asn1_size(*size)),
            Kind::BitString(size) => format!("BIT STRING{}", asn1_size(*size)),
            Kind::Ia5String {
                name,
                size,
                alphabet,
            } => {
                let from = match alphabet {
                    Alphabet::All => String::new(),
                    Alphabet::Only(characters) => {
                        format!(" (FROM (\"{}\"))", characters.escape_ascii())
                    }
                };
                format!("{name}{}{from}", asn1_size(*size))
            }
            Kind::BmpString(size) => format!("BMPString{}", asn1_size(*size)),
            Kind::GeneralString(name) => (*name).to_owned(),
            Kind::ObjectIdentifier => "OBJECT IDENTIFIER".to_owned(),
            Kind::OpenType => "an open type".to_owned(),
            Kind::List(list) => format!(
                "SEQUENCE{} OF {}",
                asn1_size(list.size),
                self.asn1(&list.element)
            ),
            Kind::Defined(id) => {
                let definition = &self.schema.definitions[*id];
                match (&definition.parent, &definition.shape) {
                    (None, _) | (_, Shape::Alias(_)) => definition.asn1.clone(),
                    (_, Shape::Sequence(_)) => "SEQUENCE".to_owned(),
                    (_, Shape::Choice(_)) => "CHOICE".to_owned(),
                    (_, Shape::Enumerated(_)) => "ENUMERATED".to_owned(),
                }
            }
        }
    }

    /// Which alphabet a string has, as a Rust expression of type `&'static Alphabet`.
    fn alphabet(&self, name: &str, alphabet: &Alphabet) -> String {
        match (alphabet, name) {
            (Alphabet::Only(characters), _) => {
                format!("&schema::{}", self.alphabets[characters])
            }
            (_, "NumericString") => "Alphabet::NUMERIC".to_owned(),
            (_, "PrintableString") => "Alphabet::PRINTABLE".to_owned(),
            (_, "VisibleString" | "ISO646String" | "GeneralizedTime") => {
                "Alphabet::VISIBLE".to_owned()
            }
            _ => "Alphabet::IA5".to_owned(),
        }
    }

    /// `use` lines for the other modules that some text names.
    fn other_modules(&self, text: &str) -> String {
        let own = &self.schema.modules[self.module].package;
        let mut uses = String::new();
        for package in self.schema.packages() {
            let modules = self.schema.modules.iter();
            let used: Vec<&str> = modules
                .filter(|module| module.package == package)
                .map(|module| module.rust.as_str())
                .filter(|name| text.contains(&format!("{name}::")))
                .collect();
            let from = if package == own {
                "crate::generated".to_owned()
            } else {
                format!("h323_{package}")
            };
            uses.push_str(&match &used[..] {
                [] => String::new(),
                [one] => format!("use {from}::{one};\n"),
                many => format!("use {from}::{{{}}};\n", many.join(", ")),
            });
        }
        uses
    }
}

/// A `use` of those of some names that a text has as words outside its comments.
fn imports(from: &str, names: &[&str], text: &str) -> String {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    // A name in quotes is that of a type of the modules.
    let has = |line: &str, name: &str| {
        line.match_indices(name).any(|(at, _)| {
            !line[..at].ends_with(|c| is_word(c) || c == ':' || c == '"')
                && !line[at + name.len()..].starts_with(is_word)
        })
    };
    let code: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("///"))
        .collect();
    let used: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| code.iter().any(|line| has(line, name)))
        .collect();
    match &used[..] {
        [] => String::new(),
        [one] => format!("use {from}::{one};\n"),
        many => format!("use {from}::{{{}}};\n", many.join(", ")),
    }
}

fn asn1_range(range: Range) -> String {
    if range == Range::ANY {
        return String::new();
    }
    let bound = |bound: Option<i64>, none: &str| {
        bound.map_or_else(|| none.to_owned(), |bound| bound.to_string())
    };
    let (min, max) = (bound(range.min, "MIN"), bound(range.max, "MAX"));
    let marker = if range.extensible { ", ..." } else { "" };
    format!(" ({min}..{max}{marker})")
}

fn asn1_size(size: Size) -> String {
    if size == Size::ANY {
        return String::new();
    }
    let marker = if size.extensible { ", ..." } else { "" };
    match size.max {
        Some(max) if max == size.min => format!(" (SIZE ({max}{marker}))"),
        Some(max) => format!(" (SIZE ({}..{max}{marker}))", size.min),
        None => format!(" (SIZE ({}..MAX{marker}))", size.min),
    }
}

/// A size as the runtime's constant expression.
fn size(size: Size) -> String {
    let base = match (size.min, size.max) {
        (0, None) => "Size::ANY".to_owned(),
        (min, None) => format!("Size::at_least({min})"),
        (min, Some(max)) if min == max => format!("Size::fixed({max})"),
        (min, Some(max)) => format!("Size::range({min}, {max})"),
    };
    if size.extensible {
        format!("{base}.extensible()")
    } else {
        base
    }
}

/// A range as the runtime's constant expression.
fn range(range: Range) -> String {
    let base = match (range.min, range.max) {
        (None, None) => "Range::ANY".to_owned(),
        (Some(min), None) => format!("Range::at_least({min})"),
        (None, Some(max)) => format!("Range::at_most({max})"),
        (Some(min), Some(max)) => format!("Range::new({min}, {max})"),
    };
    if range.extensible {
        format!("{base}.extensible()")
    } else {
        base
    }
}
