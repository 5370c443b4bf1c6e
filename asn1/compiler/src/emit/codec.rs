//! `Encode` and `Decode` as straight-line calls of the runtime.

use std::fmt::Write;

use super::{Emitter, decode, imports, range, size};
use crate::layout;
use crate::model::{
    Alternative, Choice, Component, Definition, DefinitionId, Enumerated, Kind, Range, Sequence,
    Shape, Ty,
};
use crate::names;

/// The names of the runtime that the codec calls.
const RUNTIME: &[&str] = &[
    "Additions",
    "Alphabet",
    "Decode",
    "Encode",
    "Encoder",
    "Extension",
    "Message",
    "Range",
    "Reader",
    "Rule",
    "Size",
    "put",
];

/// The text of `codec.rs`.
pub(super) fn emit(emitter: &Emitter<'_>) -> String {
    let mut text = String::new();
    let mut own = Vec::new();
    for (id, definition) in emitter.definitions() {
        let encode = match &definition.shape {
            Shape::Alias(_) => continue,
            Shape::Sequence(sequence) => encode_sequence(emitter, sequence),
            Shape::Choice(choice) => encode_choice(emitter, choice),
            Shape::Enumerated(items) => encode_enumerated(items),
        };
        let decode = decode::functions(emitter, id, definition);
        own.push(definition.rust.as_str());
        implement(emitter, id, definition, &decode, &encode, &mut text);
    }
    own.sort_unstable();
    let _ = writeln!(text, "h323_per::impl_serde!({});", own.join(", "));
    format!(
        "{}use h323_per::schema::Type;\n\nuse super::schema;\n{}{}\n{text}",
        imports("h323_per", RUNTIME, &text),
        imports("super::types", &own, &text),
        emitter.other_modules(&text)
    )
}

fn implement(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    definition: &Definition,
    decode: &str,
    encode: &str,
    out: &mut String,
) {
    let rust = &definition.rust;
    let encode = if emitter.layout.is_recursive(id) {
        format!("e.nested(|e| {{\n{encode}\n}});")
    } else {
        encode.to_owned()
    };
    let inline = emitter.inline(id);
    let _ = writeln!(
        out,
        "impl Decode for {rust} {{
            {decode}
        }}

        impl Encode for {rust} {{
            {inline}fn encode(&self, e: &mut Encoder<'_>) {{
                {encode}
            }}
        }}

        impl Message for {rust} {{
            const NAME: &'static str = {:?};
            const SCHEMA: &'static Type = &schema::{};
        }}
",
        definition.asn1,
        names::upper(rust),
    );
}

fn encode_sequence(emitter: &Emitter<'_>, sequence: &Sequence) -> String {
    let mut text = String::new();
    let own = sequence.additions.len();
    if sequence.extensible {
        text.push_str("let additions = Additions::of(&self.extension, [");
        for component in &sequence.additions {
            let _ = write!(text, "self.{}.is_some(),", component.rust);
        }
        text.push_str("]);\n");
    }
    text.push_str(&encode_preamble(sequence));
    for component in &sequence.root {
        let name = &component.rust;
        if !component.optional {
            let place = format!("self.{name}");
            let reference = format!("&self.{name}");
            let value = emitter.encoded(&component.ty, &place, &reference);
            if !value.is_empty() {
                let _ = writeln!(text, "{value};");
            }
        } else if component.ty.kind != Kind::Null {
            let value = emitter.encoded(&component.ty, "*value", "value");
            let _ = writeln!(text, "if let Some(value) = &self.{name} {{ {value}; }}");
        }
    }
    if sequence.extensible {
        text.push_str("if additions.any() {\ne.additions(&additions);\n");
        for component in &sequence.additions {
            text.push_str(&encode_addition(emitter, component));
        }
        let _ = writeln!(text, "e.extension(&self.extension, {own});\n}}");
    }
    text
}

/// A statement that writes the bits in front of a sequence, all at once.
fn encode_preamble(sequence: &Sequence) -> String {
    let optional = sequence.root.iter().filter(|one| one.optional);
    let bits: Vec<String> = sequence
        .extensible
        .then(|| "additions.any()".to_owned())
        .into_iter()
        .chain(optional.map(|one| format!("self.{}.is_some()", one.rust)))
        .collect();
    match &bits[..] {
        [] => String::new(),
        [bit] => format!("e.bool({bit});\n"),
        _ => format!("e.flags([{}]);\n", bits.join(", ")),
    }
}

fn encode_addition(emitter: &Emitter<'_>, component: &Component) -> String {
    let name = &component.rust;
    if component.ty.kind == Kind::Null {
        return format!("e.addition_null(self.{name}.is_some());\n");
    }
    if let Some(value) = opened(&component.ty.kind) {
        return format!("if let Some(value) = &self.{name} {{ {value}; }}\n");
    }
    let value = emitter.encoded(&component.ty, "*value", "value");
    format!(
        "if let Some(value) = &self.{name} {{
            let start = e.enter();
            {value};
            e.leave(start);
        }}\n"
    )
}

fn encode_choice(emitter: &Emitter<'_>, choice: &Choice) -> String {
    let (root, extensible) = (choice.root.len(), choice.extensible);
    let mut arms = String::new();
    for (index, alternative) in choice.root.iter().chain(&choice.additions).enumerate() {
        arms.push_str(&encode_alternative(
            emitter,
            alternative,
            index,
            root,
            extensible,
        ));
    }
    if extensible {
        let _ = writeln!(
            arms,
            "Self::Unknown(alternative) => e.unknown_alternative(alternative, {root}),"
        );
    }
    format!("match self {{\n{arms}}}")
}

fn encode_alternative(
    emitter: &Emitter<'_>,
    alternative: &Alternative,
    index: usize,
    root: usize,
    extensible: bool,
) -> String {
    let name = &alternative.rust;
    let number = format!("e.choice({index}, {root}, {extensible})");
    let value = emitter.encoded(&alternative.ty, "*value", "value");
    match (&alternative.ty.kind, index < root) {
        (Kind::Null, true) => format!("Self::{name} => {number},\n"),
        (Kind::Null, false) => format!("Self::{name} => {{ {number}; e.open_null(); }}\n"),
        (_, true) => format!("Self::{name}(value) => {{ {number}; {value}; }}\n"),
        (kind, false) if let Some(value) = opened(kind) => {
            format!("Self::{name}(value) => {{ {number}; {value}; }}\n")
        }
        (_, false) => {
            let enter = match index - root {
                addition @ ..64 => format!("let start = e.enter_addition({addition});"),
                _ => format!("{number}; let start = e.enter();"),
            };
            format!(
                "Self::{name}(value) => {{
                    {enter}
                    {value};
                    e.leave(start);
                }}\n"
            )
        }
    }
}

/// An expression that encodes an open type, for those types that are written at once with its length.
fn opened(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Boolean => Some("e.open_bool(*value)".to_owned()),
        Kind::Integer(bounds) if bounds.is_short() => {
            Some(integer("open_integer", *bounds, "*value"))
        }
        _ => None,
    }
}

/// An expression that encodes a number with a method of the encoder.
fn integer(method: &str, bounds: Range, place: &str) -> String {
    match bounds.rust() {
        "i64" => format!("e.{method}({place}, {})", range(bounds)),
        "u64" if bounds.max.is_none() => {
            format!("e.unsigned({place}, {})", bounds.min.unwrap_or(0))
        }
        "u64" => format!("e.{method}({place} as i64, {})", range(bounds)),
        _ => format!("e.{method}(i64::from({place}), {})", range(bounds)),
    }
}

fn encode_enumerated(items: &Enumerated) -> String {
    let (root, extensible) = (items.root.len(), items.extensible);
    let mut arms = String::new();
    for (index, (_, rust)) in items.root.iter().chain(&items.additions).enumerate() {
        let _ = writeln!(arms, "Self::{rust} => {index},");
    }
    if extensible {
        let _ = writeln!(
            arms,
            "Self::Unknown(index) => index.saturating_add({root}),"
        );
    }
    format!("let index = match self {{\n{arms}}};\ne.enumerated(index, {root}, {extensible});")
}

impl Emitter<'_> {
    /// What stands before the functions of a type.
    pub(super) fn inline(&self, id: DefinitionId) -> &'static str {
        if self.inlined.contains(&id) {
            "#[inline]\n"
        } else {
            ""
        }
    }

    /// An expression that encodes a value, given as a place and as a reference.
    fn encoded(&self, ty: &Ty, place: &str, reference: &str) -> String {
        match &ty.kind {
            Kind::Boolean => format!("e.bool({place})"),
            Kind::Null => String::new(),
            Kind::Integer(bounds) => integer("integer", *bounds, place),
            Kind::OctetString(bounds) => match layout::array(*bounds) {
                Some(_) => format!("e.octet_array({reference})"),
                None => format!("e.octet_string({reference}, {})", size(*bounds)),
            },
            Kind::BitString(bounds) => format!("e.bit_string({reference}, {})", size(*bounds)),
            Kind::Ia5String {
                name,
                size: bounds,
                alphabet,
            } => format!(
                "e.ia5_string({reference}, {}, {})",
                size(*bounds),
                self.alphabet(name, alphabet)
            ),
            Kind::BmpString(bounds) => format!("e.bmp_string({reference}, {})", size(*bounds)),
            Kind::GeneralString(_) => format!("e.general_string({reference})"),
            Kind::ObjectIdentifier => format!("e.object_identifier({reference})"),
            Kind::OpenType => format!("e.open_octets({reference})"),
            Kind::List(list) => {
                let function = match self.encoded(&list.element, "*value", "value") {
                    nothing if nothing.is_empty() => "|_, ()| {}".to_owned(),
                    element => format!("|e, value| {element}"),
                };
                format!("e.list({reference}, {}, {function})", size(list.size))
            }
            Kind::Defined(_) => format!("{}.encode(e)", place.trim_start_matches('*')),
        }
    }
}
