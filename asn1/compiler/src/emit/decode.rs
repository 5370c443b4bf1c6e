//! `Decode`, as straight-line calls of the runtime.
//!
//! Values are decoded where they are to stay. A SEQUENCE begins as a *blank* one, in which nothing is on the heap and what
//! is OPTIONAL is absent, so that what is decoded is written over it without a look at what was there. Strings and lists are
//! read to empty ones in their places, and what is boxed to a box. Numbers and an ENUMERATED are returned instead, and so
//! are the few types that have no blank value, since something in them that is not OPTIONAL is boxed.

use std::fmt::Write;

use super::{Emitter, range, size};
use crate::layout::{self, Place, min_bits};
use crate::model::{
    Choice, Component, Definition, DefinitionId, Enumerated, Kind, List, Range, Sequence, Shape, Ty,
};

/// The functions of `Decode` for a type.
pub(super) fn functions(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    definition: &Definition,
) -> String {
    let blank = emitter.layout.has_blank(id);
    match &definition.shape {
        Shape::Sequence(sequence) if blank => {
            let read = fill_sequence(emitter, id, sequence);
            in_place(emitter, id, &blank_sequence(emitter, sequence), &read)
        }
        Shape::Choice(choice) if blank => {
            let read = fill_choice(emitter, id, choice);
            in_place(emitter, id, &blank_choice(emitter, id, choice), &read)
        }
        Shape::Sequence(sequence) => returned(emitter, id, &return_sequence(emitter, id, sequence)),
        Shape::Choice(choice) => returned(emitter, id, &return_choice(emitter, id, choice)),
        Shape::Enumerated(items) => returned(emitter, id, &return_enumerated(items)),
        Shape::Alias(_) => String::new(),
    }
}

/// The functions of a type that is decoded where a blank value is.
fn in_place(emitter: &Emitter<'_>, id: DefinitionId, blank: &str, read: &str) -> String {
    let read = if emitter.layout.is_recursive(id) {
        format!("r.nested(|r| {{\n{read}\n}});")
    } else {
        read.to_owned()
    };
    let inline = emitter.inline(id);
    format!(
        "#[inline]
        fn blank() -> Self {{
            {blank}
        }}

        {inline}fn fill(&mut self, r: &mut Reader<'_>) {{
            {read}
        }}"
    )
}

/// The function of a type that is returned.
fn returned(emitter: &Emitter<'_>, id: DefinitionId, read: &str) -> String {
    let read = if emitter.layout.is_recursive(id) {
        format!("r.nested(|r| {{\n{read}\n}})")
    } else {
        read.to_owned()
    };
    let inline = emitter.inline(id);
    format!(
        "{inline}fn decode(r: &mut Reader<'_>) -> Self {{
            {read}
        }}"
    )
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
            (1, None) => "let present = r.bool();\n".to_owned(),
            (1, Some(_)) => "let extended = r.bool();\n".to_owned(),
            (count, _) => format!("let preamble = r.bits({count});\n"),
        }
    }

    /// Statements that are done if a root component is there.
    fn guard(&self, index: usize, statements: &str) -> String {
        match self.components[index] {
            None => format!("{statements}\n"),
            Some(bit) => format!("if {} {{ {statements} }}\n", self.test(bit)),
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

/// A SEQUENCE in which nothing is there that need not be.
fn blank_sequence(emitter: &Emitter<'_>, sequence: &Sequence) -> String {
    let mut fields = String::new();
    for component in &sequence.root {
        let blank = if component.optional {
            "None".to_owned()
        } else {
            emitter.blank(&component.ty)
        };
        let _ = writeln!(fields, "{}: {blank},", component.rust);
    }
    fields.push_str(&absent_additions(sequence));
    format!("Self {{ {fields} }}")
}

fn absent_additions(sequence: &Sequence) -> String {
    let mut fields = String::new();
    for component in &sequence.additions {
        let _ = writeln!(fields, "{}: None,", component.rust);
    }
    if sequence.extensible {
        fields.push_str("extension: Extension::default(),");
    }
    fields
}

fn fill_sequence(emitter: &Emitter<'_>, id: DefinitionId, sequence: &Sequence) -> String {
    let preamble = Preamble::of(sequence);
    let mut text = preamble.read();
    for (index, component) in sequence.root.iter().enumerate() {
        let place = emitter.layout.place(id, index);
        let fill = emitter.fill("self", component, place, component.optional);
        text.push_str(&preamble.guard(index, &fill));
    }
    if let Some(extension) = preamble.extension {
        let additions = fill_additions(emitter, id, sequence, "self");
        let _ = write!(text, "if {} {{ {additions} }}", preamble.test(extension));
    }
    text
}

/// A SEQUENCE without a blank value: what stands before the last component that has to be there is decoded first.
fn return_sequence(emitter: &Emitter<'_>, id: DefinitionId, sequence: &Sequence) -> String {
    let preamble = Preamble::of(sequence);
    let required = preamble.components.iter().rposition(Option::is_none);
    let mut fields = String::new();
    let mut behind = String::new();
    for (index, component) in sequence.root.iter().enumerate() {
        let place = emitter.layout.place(id, index);
        let value = match preamble.components[index].map(|bit| preamble.test(bit)) {
            None => emitter.decoded(&component.ty, place),
            Some(test) if Some(index) < required => {
                let value = emitter.decoded(&component.ty, place);
                format!("if {test} {{ Some({value}) }} else {{ None }}")
            }
            Some(_) => {
                let fill = emitter.fill("value", component, place, true);
                behind.push_str(&preamble.guard(index, &fill));
                "None".to_owned()
            }
        };
        let _ = writeln!(fields, "{}: {value},", component.rust);
    }
    fields.push_str(&absent_additions(sequence));
    if let Some(extension) = preamble.extension {
        let additions = fill_additions(emitter, id, sequence, "value");
        let _ = writeln!(behind, "if {} {{ {additions} }}", preamble.test(extension));
    }
    let read = preamble.read();
    if behind.is_empty() {
        format!("{read}Self {{ {fields} }}")
    } else {
        format!("{read}let mut value = Self {{ {fields} }};\n{behind}value")
    }
}

/// Decodes the additions of a SEQUENCE that stands in `whole`.
fn fill_additions(
    emitter: &Emitter<'_>,
    id: DefinitionId,
    sequence: &Sequence,
    whole: &str,
) -> String {
    let own = sequence.additions.len();
    let mut text = format!("let additions = r.additions({own});\n");
    for (index, component) in sequence.additions.iter().enumerate() {
        let place = emitter.layout.place(id, sequence.root.len() + index);
        let name = &component.rust;
        let _ = match &component.ty.kind {
            Kind::Null => writeln!(
                text,
                "{whole}.{name} = r.addition_null(&additions, {index});"
            ),
            kind if let Some(value) = opened(kind) => writeln!(
                text,
                "if additions.has({index}) {{ {whole}.{name} = Some({value}); }}"
            ),
            _ => writeln!(
                text,
                "if additions.has({index}) {{
                    let around = r.enter();
                    {}
                    r.leave(around);
                }}",
                emitter.fill(whole, component, place, true)
            ),
        };
    }
    let _ = write!(text, "{whole}.extension = r.extension(&additions);");
    text
}

/// The alternative that a blank CHOICE is: a NULL if there is one, or the smallest in place.
fn blank_choice(emitter: &Emitter<'_>, id: DefinitionId, choice: &Choice) -> String {
    let alternatives = || choice.root.iter().chain(&choice.additions);
    if let Some(null) = alternatives().find(|one| one.ty.kind == Kind::Null) {
        return format!("Self::{}", null.rust);
    }
    let with_blank =
        |(index, ty): (usize, &Ty)| !emitter.layout.place(id, index).boxed && emitter.has_blank(ty);
    let size = |ty: &Ty| match ty.kind {
        Kind::Defined(id) => emitter.layout.extent(id).size,
        _ => 0,
    };
    alternatives()
        .enumerate()
        .filter(|(index, one)| with_blank((*index, &one.ty)))
        .min_by_key(|(_, one)| size(&one.ty))
        .map_or_else(String::new, |(_, one)| {
            format!("Self::{}({})", one.rust, emitter.blank(&one.ty))
        })
}

fn fill_choice(emitter: &Emitter<'_>, id: DefinitionId, choice: &Choice) -> String {
    let root = choice.root.len();
    let only = root == 1 && !choice.extensible;
    let mut arms = String::new();
    for (index, alternative) in choice.root.iter().chain(&choice.additions).enumerate() {
        let place = emitter.layout.place(id, index);
        let name = &alternative.rust;
        let fill = match &alternative.ty.kind {
            Kind::Null if index < root => format!("put(self, Self::{name});"),
            Kind::Null => format!("r.open_null(); put(self, Self::{name});"),
            kind if index >= root
                && let Some(value) = opened(kind) =>
            {
                format!("put(self, Self::{name}({value}));")
            }
            ty => match emitter.read(&alternative.ty, "value") {
                Some(read) => {
                    let blank = match ty {
                        Kind::Defined(_) => "Decode::blank()",
                        _ => "Default::default()",
                    };
                    let put = format!("let Self::{name}(value) = put(self, Self::{name}({blank}))");
                    if only {
                        format!("{put}; {read}")
                    } else {
                        format!("if {put} {{ {read} }}")
                    }
                }
                None => {
                    let value = emitter.decoded(&alternative.ty, place);
                    format!("put(self, Self::{name}({value}));")
                }
            },
        };
        let at_once = alternative.ty.kind == Kind::Null || opened(&alternative.ty.kind).is_some();
        let _ = match index < root || at_once {
            true => writeln!(arms, "{index} => {{ {fill} }}"),
            false => writeln!(
                arms,
                "{index} => {{
                    let around = r.enter();
                    {fill}
                    r.leave(around);
                }}"
            ),
        };
    }
    if choice.extensible {
        let _ = writeln!(
            arms,
            "index => {{ put(self, Self::Unknown(r.unknown_alternative(index - {root}))); }}"
        );
    } else {
        arms.push_str("_ => r.fault(Rule::ChoiceIndexOutOfRange),\n");
    }
    format!("match r.choice({root}, {}) {{\n{arms}}}", choice.extensible)
}

/// A CHOICE without a blank value.
fn return_choice(emitter: &Emitter<'_>, id: DefinitionId, choice: &Choice) -> String {
    let root = choice.root.len();
    let mut arms = String::new();
    for (index, alternative) in choice.root.iter().chain(&choice.additions).enumerate() {
        let name = &alternative.rust;
        let value = emitter.decoded(&alternative.ty, emitter.layout.place(id, index));
        let _ = if index < root {
            writeln!(arms, "{index} => Self::{name}({value}),")
        } else {
            writeln!(
                arms,
                "{index} => {{
                    let around = r.enter();
                    let value = Self::{name}({value});
                    r.leave(around);
                    value
                }}"
            )
        };
    }
    if choice.extensible {
        let _ = writeln!(
            arms,
            "index => Self::Unknown(r.unknown_alternative(index - {root})),"
        );
    } else {
        arms.push_str("_ => {\nr.fault(Rule::ChoiceIndexOutOfRange);\nSelf::default()\n}\n");
    }
    format!("match r.choice({root}, {}) {{\n{arms}}}", choice.extensible)
}

fn return_enumerated(items: &Enumerated) -> String {
    let (root, extensible) = (items.root.len(), items.extensible);
    let mut arms = String::new();
    for (index, (_, rust)) in items.root.iter().chain(&items.additions).enumerate() {
        let _ = writeln!(arms, "{index} => Self::{rust},");
    }
    if extensible {
        let _ = writeln!(arms, "index => Self::Unknown(index - {root}),");
    } else {
        arms.push_str("_ => {\nr.fault(Rule::EnumerationOutOfRange);\nSelf::default()\n}\n");
    }
    format!("match r.enumerated({root}, {extensible}) {{\n{arms}}}")
}

/// An expression that decodes an open type, for those types that are read at once with its length.
fn opened(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Boolean => Some("r.open_bool()".to_owned()),
        Kind::Integer(bounds) if bounds.is_short() => Some(integer("open_integer", *bounds)),
        _ => None,
    }
}

/// An expression that decodes a number with a method of the reader.
fn integer(method: &str, bounds: Range) -> String {
    match bounds.rust() {
        "i64" => format!("r.{method}({})", range(bounds)),
        "u64" if bounds.max.is_none() => format!("r.unsigned({})", bounds.min.unwrap_or(0)),
        rust => format!("r.{method}({}) as {rust}", range(bounds)),
    }
}

impl Emitter<'_> {
    /// Whether values of a type can be decoded where a blank one is.
    fn is_filled(&self, id: DefinitionId) -> bool {
        let enumerated = matches!(self.schema.definitions[id].shape, Shape::Enumerated(_));
        !enumerated && self.layout.has_blank(id)
    }

    /// Whether a type has a blank value.
    fn has_blank(&self, ty: &Ty) -> bool {
        match ty.kind {
            Kind::Defined(id) => self.layout.has_blank(id),
            _ => true,
        }
    }

    /// The blank value of a type.
    fn blank(&self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Boolean => "false".to_owned(),
            Kind::Null => "()".to_owned(),
            Kind::Integer(_) => "0".to_owned(),
            Kind::OctetString(bounds) if let Some(octets) = layout::array(*bounds) => {
                format!("[0; {octets}]")
            }
            Kind::Defined(_) => "Decode::blank()".to_owned(),
            _ => "Default::default()".to_owned(),
        }
    }

    /// Statements that decode a component of the value in `whole`, where it is blank or absent.
    fn fill(&self, whole: &str, component: &Component, place: Place, optional: bool) -> String {
        let (name, ty) = (&component.rust, &component.ty);
        match &ty.kind {
            Kind::Defined(id) if self.is_filled(*id) && optional => {
                return format!("r.optional(&mut {whole}.{name});");
            }
            Kind::Defined(_) if place.boxed => {}
            _ => {
                let place = match (&ty.kind, optional) {
                    (Kind::Defined(_), _) => format!("{whole}.{name}"),
                    (_, true) => format!("{whole}.{name}.get_or_insert_default()"),
                    (_, false) => format!("&mut {whole}.{name}"),
                };
                if let Some(read) = self.read(ty, &place) {
                    return read;
                }
            }
        }
        let value = self.decoded(ty, place);
        let value = if optional {
            format!("Some({value})")
        } else {
            value
        };
        if self.is_plain(ty) && !place.boxed {
            format!("{whole}.{name} = {value};")
        } else {
            format!("put(&mut {whole}.{name}, {value});")
        }
    }

    /// A statement that reads a value to a place where a blank one is, for those types that are read so.
    fn read(&self, ty: &Ty, place: &str) -> Option<String> {
        let read = match &ty.kind {
            Kind::Defined(id) if self.is_filled(*id) => format!("{place}.fill(r);"),
            Kind::List(list) => self.fill_list(list, place),
            Kind::OctetString(bounds) if layout::array(*bounds).is_none() => {
                format!("r.octet_string({place}, {});", size(*bounds))
            }
            Kind::BitString(bounds) => format!("r.bit_string({place}, {});", size(*bounds)),
            Kind::Ia5String {
                name,
                size: bounds,
                alphabet,
            } => format!(
                "r.ia5_string({place}, {}, {});",
                size(*bounds),
                self.alphabet(name, alphabet)
            ),
            Kind::BmpString(bounds) => format!("r.bmp_string({place}, {});", size(*bounds)),
            Kind::GeneralString(_) => format!("r.general_string({place});"),
            Kind::ObjectIdentifier => format!("r.object_identifier({place});"),
            Kind::OpenType => format!("r.open_octets({place});"),
            _ => return None,
        };
        Some(read)
    }

    /// Whether there is nothing to a value of a type but its octets in memory.
    fn is_plain(&self, ty: &Ty) -> bool {
        match &ty.kind {
            Kind::Boolean | Kind::Null | Kind::Integer(_) => true,
            Kind::OctetString(bounds) => layout::array(*bounds).is_some(),
            Kind::Defined(id) => matches!(self.schema.definitions[*id].shape, Shape::Enumerated(_)),
            _ => false,
        }
    }

    /// A statement that decodes a list into an empty one.
    fn fill_list(&self, of: &List, list: &str) -> String {
        let (size, bits) = (size(of.size), min_bits(self.schema, &of.element));
        if matches!(of.element.kind, Kind::Defined(id) if self.is_filled(id)) {
            return format!("r.list({list}, {size}, {bits});");
        }
        if let Some(read) = self.read(&of.element, "place") {
            return format!("r.list_to({list}, {size}, {bits}, |r, place| {{ {read} }});");
        }
        let element = match &of.element.kind {
            Kind::Defined(id) => format!(
                "{}::decode",
                self.qualified(*id, &self.schema.definitions[*id].rust)
            ),
            Kind::Null => "|_| ()".to_owned(),
            _ => format!("|r| {}", self.value(&of.element)),
        };
        format!("r.list_of({list}, {size}, {bits}, {element});")
    }

    /// An expression that decodes a value and puts it in its place.
    fn decoded(&self, ty: &Ty, place: Place) -> String {
        let value = self.value(ty);
        if place.boxed {
            format!("Box::new({value})")
        } else {
            value
        }
    }

    /// An expression that decodes a value.
    fn value(&self, ty: &Ty) -> String {
        match &ty.kind {
            Kind::Boolean => "r.bool()".to_owned(),
            Kind::Null => "()".to_owned(),
            Kind::Integer(bounds) => integer("integer", *bounds),
            Kind::OctetString(bounds) if layout::array(*bounds).is_some() => {
                "r.octet_array()".to_owned()
            }
            Kind::Defined(id) => format!(
                "{}::decode(r)",
                self.qualified(*id, &self.schema.definitions[*id].rust)
            ),
            _ => {
                let read = self.read(ty, "&mut value").unwrap_or_default();
                format!("{{ let mut value = Default::default(); {read} value }}")
            }
        }
    }
}
