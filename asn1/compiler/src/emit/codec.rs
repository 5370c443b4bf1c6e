//! `Encode` and `Decode` as straight-line calls of the runtime.

use std::fmt::Write;

use super::{Emitter, imports, range, size};
use crate::layout::{self, Place, min_bits};
use crate::model::{
    Alternative, Choice, Component, Definition, DefinitionId, Enumerated, Kind, Sequence, Shape, Ty,
};
use crate::names;

/// The names of the runtime that the codec calls.
const RUNTIME: &[&str] = &[
    "Additions",
    "Alphabet",
    "Decode",
    "Decoder",
    "Encode",
    "Encoder",
    "Extension",
    "Fault",
    "Message",
    "Range",
    "Rule",
    "Size",
];

/// The text of `codec.rs`.
pub(super) fn emit(emitter: &Emitter<'_>) -> String {
    let mut text = String::new();
    let mut own = Vec::new();
    for (id, definition) in emitter.definitions() {
        let (decode, encode) = match &definition.shape {
            Shape::Alias(_) => continue,
            Shape::Sequence(sequence) => (
                decode_sequence(emitter, id, sequence),
                encode_sequence(emitter, sequence),
            ),
            Shape::Choice(choice) => (
                decode_choice(emitter, id, choice),
                encode_choice(emitter, choice),
            ),
            Shape::Enumerated(items) => (decode_enumerated(items), encode_enumerated(items)),
        };
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
    let (decode, encode) = if emitter.layout.is_recursive(id) {
        (
            format!("d.nested(|d| {{\n{decode}\n}})"),
            format!("e.nested(|e| {{\n{encode}\n}});"),
        )
    } else {
        (decode.to_owned(), encode.to_owned())
    };
    let _ = writeln!(
        out,
        "impl Decode for {rust} {{
            fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {{
                {decode}
            }}
        }}

        impl Encode for {rust} {{
            fn encode(&self, e: &mut Encoder<'_>) {{
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

/// The bits in front of a sequence: how many, which of them is the extension bit, and which says that a root
/// component is there, the first the highest.
struct Preamble {
    count: u32,
    extension: Option<u32>,
    components: Vec<Option<u32>>,
}

impl Preamble {
    fn of(sequence: &Sequence) -> Self {
        let optional = sequence.root.iter().filter(|one| one.optional).count() as u32;
        let mut next = optional;
        let components = sequence.root.iter().map(|component| {
            component.optional.then(|| {
                next -= 1;
                next
            })
        });
        Self {
            components: components.collect(),
            count: optional + u32::from(sequence.extensible),
            extension: sequence.extensible.then_some(optional),
        }
    }

    /// A statement that reads it.
    fn read(&self) -> String {
        match (self.count, self.extension) {
            (0, _) => String::new(),
            (1, None) => "let present = d.bool()?;\n".to_owned(),
            (1, Some(_)) => "let extended = d.bool()?;\n".to_owned(),
            (count, _) => format!("let preamble = d.bits({count})?;\n"),
        }
    }

    /// The condition that one of its bits is set.
    fn test(&self, bit: u32) -> String {
        match (self.count, self.extension) {
            (1, None) => "present".to_owned(),
            (1, Some(_)) => "extended".to_owned(),
            _ => format!("preamble & {:#x} != 0", 1_u64 << bit),
        }
    }
}

fn decode_sequence(emitter: &Emitter<'_>, id: DefinitionId, sequence: &Sequence) -> String {
    let preamble = Preamble::of(sequence);
    let mut fields = String::new();
    for (index, component) in sequence.root.iter().enumerate() {
        let place = emitter.layout.place(id, index);
        let value = emitter.decoded(&component.ty, place);
        let value = match preamble.components[index] {
            None => value,
            Some(bit) => {
                let test = preamble.test(bit);
                format!("if {test} {{ Some({value}) }} else {{ None }}")
            }
        };
        let _ = writeln!(fields, "{}: {value},", component.rust);
    }
    let read = preamble.read();
    let Some(extension) = preamble.extension else {
        return format!("{read}Ok(Self {{ {fields} }})");
    };
    for component in &sequence.additions {
        let _ = writeln!(fields, "{}: None,", component.rust);
    }
    let own = sequence.additions.len();
    let mut additions = format!("let additions = d.additions(true, {own})?;\n");
    for (index, component) in sequence.additions.iter().enumerate() {
        let place = emitter.layout.place(id, sequence.root.len() + index);
        let name = &component.rust;
        let _ = match &component.ty.kind {
            Kind::Null => writeln!(
                additions,
                "value.{name} = d.addition_null(&additions, {index})?;"
            ),
            _ => writeln!(
                additions,
                "if additions.has({index}) {{
                    let around = d.enter()?;
                    value.{name} = Some({});
                    d.leave(around);
                }}",
                emitter.decoded(&component.ty, place)
            ),
        };
    }
    format!(
        "{read}let mut value = Self {{ {fields} extension: Extension::default(), }};
        if {} {{
            {additions}value.extension = d.extension(&additions)?;
        }}
        Ok(value)",
        preamble.test(extension)
    )
}

fn encode_sequence(emitter: &Emitter<'_>, sequence: &Sequence) -> String {
    let mut text = String::new();
    let own = sequence.additions.len();
    if sequence.extensible {
        text.push_str("let additions = Additions::of(&self.extension, [");
        for component in &sequence.additions {
            let _ = write!(text, "self.{}.is_some(),", component.rust);
        }
        text.push_str("]);\ne.bool(additions.any());\n");
    }
    for component in sequence.root.iter().filter(|one| one.optional) {
        let _ = writeln!(text, "e.bool(self.{}.is_some());", component.rust);
    }
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

fn encode_addition(emitter: &Emitter<'_>, component: &Component) -> String {
    let name = &component.rust;
    if component.ty.kind == Kind::Null {
        return format!("e.addition_null(self.{name}.is_some());\n");
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

fn decode_choice(emitter: &Emitter<'_>, id: DefinitionId, choice: &Choice) -> String {
    let (root, extensible) = (choice.root.len(), choice.extensible);
    let mut arms = String::new();
    for (index, alternative) in choice.root.iter().chain(&choice.additions).enumerate() {
        let place = emitter.layout.place(id, index);
        let name = &alternative.rust;
        let result = match (&alternative.ty.kind, index < root) {
            (Kind::Null, true) => format!("Ok(Self::{name})"),
            (Kind::Null, false) => format!("d.open_null().map(|()| Self::{name})"),
            (_, true) if !place.boxed => {
                format!("{}.map(Self::{name})", emitter.result(&alternative.ty))
            }
            (_, true) => format!(
                "Ok(Self::{name}({}))",
                emitter.decoded(&alternative.ty, place)
            ),
            (_, false) => format!(
                "{{
                    let around = d.enter()?;
                    let value = {};
                    d.leave(around);
                    Ok(Self::{name}(value))
                }}",
                emitter.decoded(&alternative.ty, place)
            ),
        };
        let _ = writeln!(arms, "{index} => {result},");
    }
    if extensible {
        let _ = writeln!(
            arms,
            "index => d.unknown_alternative(index - {root}).map(Self::Unknown),"
        );
    } else {
        arms.push_str("_ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),\n");
    }
    format!("match d.choice({root}, {extensible})? {{\n{arms}}}")
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
        (_, false) => {
            format!(
                "Self::{name}(value) => {{
                    {number};
                    let start = e.enter();
                    {value};
                    e.leave(start);
                }}\n"
            )
        }
    }
}

fn decode_enumerated(items: &Enumerated) -> String {
    let (root, extensible) = (items.root.len(), items.extensible);
    let mut arms = String::new();
    for (index, (_, rust)) in items.root.iter().chain(&items.additions).enumerate() {
        let _ = writeln!(arms, "{index} => Self::{rust},");
    }
    if extensible {
        let _ = writeln!(arms, "index => Self::Unknown(index - {root}),");
    } else {
        arms.push_str("_ => return Err(d.fault(Rule::EnumerationOutOfRange)),\n");
    }
    format!("Ok(match d.enumerated({root}, {extensible})? {{\n{arms}}})")
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
    /// An expression of the type `Result<T, Fault>` that decodes a value.
    fn result(&self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Boolean => "d.bool()".to_owned(),
            Kind::Null => "Ok(())".to_owned(),
            Kind::Integer(bounds) => match bounds.rust() {
                "i64" => format!("d.integer({})", range(*bounds)),
                "u64" if bounds.max.is_none() => {
                    format!("d.unsigned({})", bounds.min.unwrap_or(0))
                }
                rust => format!("d.integer({}).map(|value| value as {rust})", range(*bounds)),
            },
            Kind::OctetString(bounds) => match layout::array(*bounds) {
                Some(_) => "d.octet_array()".to_owned(),
                None => format!("d.octet_string({})", size(*bounds)),
            },
            Kind::BitString(bounds) => format!("d.bit_string({})", size(*bounds)),
            Kind::Ia5String {
                name,
                size: bounds,
                alphabet,
            } => format!(
                "d.ia5_string({}, {})",
                size(*bounds),
                self.alphabet(name, alphabet)
            ),
            Kind::BmpString(bounds) => format!("d.bmp_string({})", size(*bounds)),
            Kind::GeneralString(_) => "d.general_string()".to_owned(),
            Kind::ObjectIdentifier => "d.object_identifier()".to_owned(),
            Kind::OpenType => "d.open_octets()".to_owned(),
            Kind::List(list) => format!(
                "d.list({}, {}, {})",
                size(list.size),
                min_bits(self.schema, &list.element),
                self.decoder(&list.element)
            ),
            Kind::Defined(id) => format!(
                "{}::decode(d)",
                self.qualified(*id, &self.schema.definitions[*id].rust)
            ),
        }
    }

    /// An expression that decodes a value and puts it in its place.
    fn decoded(&self, ty: &Ty, place: Place) -> String {
        let value = match &ty.kind {
            Kind::Null => "()".to_owned(),
            Kind::Integer(bounds) if !matches!(bounds.rust(), "i64" | "u64") => {
                format!("d.integer({})? as {}", range(*bounds), bounds.rust())
            }
            _ => format!("{}?", self.result(ty)),
        };
        if place.boxed {
            format!("Box::new({value})")
        } else {
            value
        }
    }

    /// A function that decodes a value.
    fn decoder(&self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Defined(id) => format!(
                "{}::decode",
                self.qualified(*id, &self.schema.definitions[*id].rust)
            ),
            Kind::Null => "|_| Ok(())".to_owned(),
            _ => format!("|d| {}", self.result(ty)),
        }
    }

    /// An expression that encodes a value, given as a place and as a reference.
    fn encoded(&self, ty: &Ty, place: &str, reference: &str) -> String {
        match &ty.kind {
            Kind::Boolean => format!("e.bool({place})"),
            Kind::Null => String::new(),
            Kind::Integer(bounds) => match bounds.rust() {
                "i64" => format!("e.integer({place}, {})", range(*bounds)),
                "u64" if bounds.max.is_none() => {
                    format!("e.unsigned({place}, {})", bounds.min.unwrap_or(0))
                }
                "u64" => format!("e.integer({place} as i64, {})", range(*bounds)),
                _ => format!("e.integer(i64::from({place}), {})", range(*bounds)),
            },
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
