//! What the schema says of each type, as statics.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Emitter, imports, range, size};
use crate::layout::min_bits;
use crate::model::{Component, DefaultValue, DefinitionId, Kind, Shape, Size, Ty};
use crate::names;

const RUNTIME: &[&str] = &["Alphabet", "Range", "Size"];
const SCHEMA: &[&str] = &[
    "Alternative",
    "Choice",
    "Component",
    "DefaultValue",
    "Enumerated",
    "Kind",
    "Sequence",
    "SequenceOf",
    "Type",
];

/// The text of `schema.rs`.
pub(super) fn emit(emitter: &Emitter<'_>) -> String {
    let mut text = String::new();
    for (characters, name) in &emitter.alphabets {
        let _ = writeln!(
            text,
            "pub(super) static {name}: Alphabet = Alphabet::new(b\"{}\");\n",
            characters.escape_ascii()
        );
    }
    let mut describer = Describer {
        emitter,
        anonymous: BTreeMap::new(),
    };
    for (id, definition) in emitter.definitions() {
        let kind = match &definition.shape {
            // Another name of a struct or enum: what refers to it refers to that.
            Shape::Alias(ty) if matches!(ty.kind, Kind::Defined(_)) => continue,
            Shape::Alias(ty) => describer.kind(ty),
            _ => describer.shape(id),
        };
        let recursive = emitter.layout.is_recursive(id);
        let constructor = if recursive { "recursive" } else { "new" };
        let name = match definition.parent {
            None => definition.asn1.as_str(),
            Some(_) => "",
        };
        let _ = writeln!(
            text,
            "/// `{}`.\npub static {}: Type = Type::{constructor}({name:?}, {kind});\n",
            definition.asn1,
            names::upper(&definition.rust)
        );
    }
    for (name, value) in &describer.anonymous {
        let _ = writeln!(text, "static {name}: Type = {value};\n");
    }
    format!(
        "//! What the schema says of each type.\n\n{}{}{}\n{text}",
        imports("h323_per::schema", SCHEMA, &text),
        imports("h323_per", RUNTIME, &text),
        emitter.other_modules(&text)
    )
}

struct Describer<'a> {
    emitter: &'a Emitter<'a>,
    /// The types without a name that this module uses, by the names of their statics.
    anonymous: BTreeMap<String, String>,
}

impl Describer<'_> {
    /// The `Kind` of a struct or enum.
    fn shape(&mut self, id: DefinitionId) -> String {
        let definition = &self.emitter.schema.definitions[id];
        let asn1 = &definition.asn1;
        match &definition.shape {
            Shape::Alias(ty) => self.kind(ty),
            Shape::Sequence(sequence) => {
                let mut lists = [&sequence.root, &sequence.additions].map(|components| {
                    let mut list = String::new();
                    for component in components {
                        let constructor = if component.optional {
                            "optional"
                        } else {
                            "new"
                        };
                        let _ = writeln!(
                            list,
                            "Component::{constructor}({:?}, &{}){}{},",
                            component.name,
                            self.reference(&component.ty),
                            with_default(component),
                            self.also(asn1, &component.name)
                        );
                    }
                    list
                });
                let [root, additions] = &mut lists;
                format!(
                    "Kind::Sequence(&Sequence {{ root: &[{root}], extensible: {}, additions: &[{additions}] }})",
                    sequence.extensible
                )
            }
            Shape::Choice(choice) => {
                let [root, additions] = [&choice.root, &choice.additions].map(|alternatives| {
                    let mut list = String::new();
                    for alternative in alternatives {
                        let _ = writeln!(
                            list,
                            "Alternative::new({:?}, &{}){},",
                            alternative.name,
                            self.reference(&alternative.ty),
                            self.also(asn1, &alternative.name)
                        );
                    }
                    list
                });
                format!(
                    "Kind::Choice(&Choice {{ root: &[{root}], extensible: {}, additions: &[{additions}] }})",
                    choice.extensible
                )
            }
            Shape::Enumerated(items) => {
                let [root, additions] = [&items.root, &items.additions].map(|items| {
                    items
                        .iter()
                        .map(|(name, _)| format!("{name:?},"))
                        .collect::<String>()
                });
                format!(
                    "Kind::Enumerated(&Enumerated {{ root: &[{root}], extensible: {}, additions: &[{additions}] }})",
                    items.extensible
                )
            }
        }
    }

    /// `.also(…)` where a component has other spellings.
    fn also(&self, asn1: &str, component: &str) -> String {
        let spellings = &self.emitter.schema.modules[self.emitter.module].spellings;
        match spellings.get(&format!("{asn1}.{component}")) {
            None => String::new(),
            Some(others) => format!(".also(&{others:?})"),
        }
    }

    /// The `Kind` of a use of a type.
    fn kind(&mut self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Boolean => "Kind::Boolean".to_owned(),
            Kind::Null => "Kind::Null".to_owned(),
            Kind::Integer(bounds) => format!("Kind::Integer({})", range(*bounds)),
            Kind::OctetString(bounds) => format!("Kind::OctetString({})", size(*bounds)),
            Kind::BitString(bounds) => format!("Kind::BitString({})", size(*bounds)),
            Kind::Ia5String {
                name,
                size: bounds,
                alphabet,
            } => {
                let alphabet = self.emitter.alphabet(name, alphabet);
                let alphabet = alphabet.replace("schema::", "");
                format!("Kind::Ia5String({}, {alphabet})", size(*bounds))
            }
            Kind::BmpString(bounds) => format!("Kind::BmpString({})", size(*bounds)),
            Kind::GeneralString(_) => "Kind::GeneralString".to_owned(),
            Kind::ObjectIdentifier => "Kind::ObjectIdentifier".to_owned(),
            Kind::OpenType => "Kind::OpenType".to_owned(),
            Kind::List(list) => format!(
                "Kind::SequenceOf(&SequenceOf {{ size: {}, min_bits: {}, element: &{} }})",
                size(list.size),
                min_bits(self.emitter.schema, &list.element),
                self.reference(&list.element)
            ),
            Kind::Defined(id) => self.shape(*id),
        }
    }

    /// The static of a use of a type.
    fn reference(&mut self, ty: &Ty) -> String {
        let named = match (&ty.kind, ty.alias) {
            (Kind::Defined(id), _) => Some(*id),
            (_, alias) => alias,
        };
        if let Some(id) = named {
            let definition = &self.emitter.schema.definitions[id];
            let name = names::upper(&definition.rust);
            return if definition.module == self.emitter.module {
                name
            } else {
                self.emitter.qualified(id, &format!("schema::{name}"))
            };
        }
        let name = self.anonymous_name(ty);
        if !self.anonymous.contains_key(&name) {
            let asn1 = match &ty.kind {
                Kind::Ia5String { name, .. } if *name != "IA5String" => name,
                Kind::GeneralString(name) if *name != "GeneralString" => name,
                _ => "",
            };
            let kind = self.kind(ty);
            self.anonymous
                .insert(name.clone(), format!("Type::new({asn1:?}, {kind})"));
        }
        name
    }

    /// The name of the static of a type without one: what it is and its bounds.
    fn anonymous_name(&mut self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Boolean => "BOOLEAN".to_owned(),
            Kind::Null => "NULL".to_owned(),
            Kind::Integer(bounds) => {
                let mut name = "INTEGER".to_owned();
                for (bound, none) in [(bounds.min, "MIN"), (bounds.max, "MAX")] {
                    match bound {
                        _ if bounds.min.is_none() && bounds.max.is_none() => {}
                        Some(bound) if bound < 0 => {
                            let _ = write!(name, "_M{}", bound.unsigned_abs());
                        }
                        Some(bound) => {
                            let _ = write!(name, "_{bound}");
                        }
                        None => {
                            let _ = write!(name, "_{none}");
                        }
                    }
                }
                if bounds.extensible {
                    name.push_str("_EXTENSIBLE");
                }
                name
            }
            Kind::OctetString(bounds) => format!("OCTET_STRING{}", suffix(*bounds)),
            Kind::BitString(bounds) => format!("BIT_STRING{}", suffix(*bounds)),
            Kind::Ia5String {
                name,
                size,
                alphabet,
            } => {
                let alphabet = match alphabet {
                    crate::model::Alphabet::All => String::new(),
                    crate::model::Alphabet::Only(characters) => {
                        format!("_{}", self.emitter.alphabets[characters])
                    }
                };
                format!("{}{}{alphabet}", names::upper(name), suffix(*size))
            }
            Kind::BmpString(bounds) => format!("BMP_STRING{}", suffix(*bounds)),
            Kind::GeneralString(name) => names::upper(name),
            Kind::ObjectIdentifier => "OBJECT_IDENTIFIER".to_owned(),
            Kind::OpenType => "OPEN_TYPE".to_owned(),
            Kind::List(list) => {
                let element = self.reference(&list.element);
                let element = element.replace("::schema::", "_").to_ascii_uppercase();
                format!("SEQUENCE{}_OF_{element}", suffix(list.size))
            }
            Kind::Defined(id) => names::upper(&self.emitter.schema.definitions[*id].rust),
        }
    }
}

/// `.with_default(…)` where a component has a DEFAULT that is not sent.
fn with_default(component: &Component) -> String {
    let default = component.default.as_ref();
    let value = match default.and_then(|default| default.value.as_ref()) {
        Some(DefaultValue::Boolean(value)) => format!("Boolean({value})"),
        Some(DefaultValue::Integer(value)) => format!("Integer({value})"),
        Some(DefaultValue::Name(name)) => format!("Name({name:?})"),
        None => return String::new(),
    };
    format!(".with_default(DefaultValue::{value})")
}

fn suffix(size: Size) -> String {
    let bounds = match (size.min, size.max) {
        (0, None) => String::new(),
        (min, None) => format!("_{min}_MAX"),
        (min, Some(max)) if min == max => format!("_{max}"),
        (min, Some(max)) => format!("_{min}_{max}"),
    };
    let marker = if size.extensible { "_EXTENSIBLE" } else { "" };
    format!("{bounds}{marker}")
}
