//! A document as a tree of fields: what `h323 decode --json` has, with what the schema knows of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use h323_per::schema::{self, Type};
use serde_json::{Map, Value as Json};

use super::super::Kind;
use super::super::known;
use super::path::{Here, Pattern};

/// A value of a document.
#[derive(Debug)]
pub struct Tree<'a> {
    /// The value as the document has it.
    pub json: &'a Json,
    /// What it stands for, where that is known.
    pub name: Option<&'a str>,
    /// What it is made of.
    pub part: Part<'a>,
}

/// What a value is made of.
#[derive(Debug)]
pub enum Part<'a> {
    /// Nothing below it.
    Leaf(Notation),
    /// Named fields, in the order of the message.
    Fields(Vec<(Cow<'a, str>, Tree<'a>)>),
    /// One of several.
    Alternative(Cow<'a, str>, Box<Tree<'a>>),
    /// Any number.
    List(Vec<Tree<'a>>),
    /// Octets that are an encoding.
    Content(Box<Content<'a>>),
    /// Something that is not compared.
    Ignored,
}

/// Octets that are an encoding.
#[derive(Debug)]
pub struct Content<'a> {
    /// What they are called.
    pub name: &'a str,
    /// The type of the value.
    pub ty: &'static Type,
    /// The octets in hexadecimal, where an encoder would make others of the value.
    pub octets: Option<&'a str>,
    /// The value.
    pub value: Tree<'a>,
}

/// How a value with nothing below it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As it is: numbers, names of an enumeration.
    Plain,
    /// TRUE, FALSE.
    Boolean,
    /// NULL.
    Null,
    /// Characters in quotes.
    Characters,
    /// Hexadecimal digits.
    Octets,
    /// Binary digits.
    Bits,
    /// Numbers with spaces in braces.
    ObjectIdentifier,
    /// A frame without content.
    KeepAlive,
}

/// What stands at a place of a document.
#[derive(Clone, Copy)]
enum Shape {
    /// A value of an ASN.1 type.
    Value(&'static Type),
    /// A Q.931 message.
    Q931,
    /// A User-user element that carries an H.225.0 message.
    UserInformation,
    /// A sequence of TPKTs.
    Frames,
    /// The content of one.
    Frame,
    /// Something with nothing below it.
    Leaf(Notation),
}

impl Shape {
    fn of(kind: Kind) -> Self {
        match kind.schema() {
            Some(ty) => Self::Value(ty),
            None if kind == Kind::Q931 => Self::Q931,
            None => Self::Frames,
        }
    }
}

impl<'a> Tree<'a> {
    /// The tree of the value of a document of `kind`, without what the patterns cover.
    pub fn of(kind: Kind, value: &'a Json, ignored: &[Pattern]) -> Self {
        let mut builder = Builder {
            ignored,
            path: Vec::new(),
        };
        builder.tree(Shape::of(kind), value, None)
    }

    /// The tree as an alternative.
    pub(super) fn under(self, name: &'static str) -> Self {
        Self {
            json: self.json,
            name: None,
            part: Part::Alternative(name.into(), Box::new(self)),
        }
    }

    /// Whether something in it is not compared.
    pub(super) fn is_partial(&self) -> bool {
        match &self.part {
            Part::Leaf(_) => false,
            Part::Fields(fields) => fields.iter().any(|(_, tree)| tree.is_partial()),
            Part::Alternative(_, tree) => tree.is_partial(),
            Part::Content(content) => content.value.is_partial(),
            Part::List(elements) => elements.iter().any(Tree::is_partial),
            Part::Ignored => true,
        }
    }
}

struct Builder<'a, 'p> {
    ignored: &'p [Pattern],
    /// The way to the value at hand.
    path: Vec<Here<'a>>,
}

impl<'a> Builder<'a, '_> {
    fn tree(&mut self, shape: Shape, json: &'a Json, name: Option<&'a str>) -> Tree<'a> {
        let is_ignored = self.ignored.iter().any(|one| one.covers(&self.path));
        let part = match is_ignored {
            true => Part::Ignored,
            false => self.part(shape, json),
        };
        Tree { json, name, part }
    }

    fn part(&mut self, shape: Shape, json: &'a Json) -> Part<'a> {
        match (shape, json) {
            (Shape::Leaf(notation), _) => Part::Leaf(notation),
            (Shape::Value(ty), _) => self.value(ty, json),
            (Shape::Q931, Json::Object(message)) => self.message(message),
            (Shape::UserInformation, Json::Object(element)) => self.user_information(element),
            (Shape::Frames, Json::Array(frames)) => self.list(Shape::Frame, frames),
            (Shape::Frame, Json::Object(document)) => self.document(document),
            (Shape::Frame, Json::Null) => Part::Leaf(Notation::KeepAlive),
            // Nothing that the decoder makes.
            (Shape::Q931 | Shape::UserInformation | Shape::Frames | Shape::Frame, _) => {
                Part::Leaf(Notation::Plain)
            }
        }
    }

    fn field(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        shape: Shape,
        json: &'a Json,
        known: Option<&'a str>,
    ) -> (Cow<'a, str>, Tree<'a>) {
        let name = name.into();
        self.path.push(Here::Name(name.clone()));
        let tree = self.tree(shape, json, known);
        self.path.pop();
        (name, tree)
    }

    fn list(&mut self, shape: Shape, elements: &'a [Json]) -> Part<'a> {
        let mut trees = Vec::with_capacity(elements.len());
        for (index, json) in elements.iter().enumerate() {
            self.path.push(Here::Element(index));
            trees.push(self.tree(shape, json, None));
            self.path.pop();
        }
        Part::List(trees)
    }

    fn alternative(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        shape: Shape,
        json: &'a Json,
        known: Option<&'a str>,
    ) -> Part<'a> {
        let (name, tree) = self.field(name, shape, json, known);
        Part::Alternative(name, Box::new(tree))
    }

    fn value(&mut self, ty: &'static Type, json: &'a Json) -> Part<'a> {
        use schema::Kind as Asn1;
        match (ty.kind, json) {
            (Asn1::Sequence(sequence), Json::Object(members)) => self.sequence(sequence, members),
            (Asn1::Choice(choice), Json::Object(members)) => self.choice(choice, members),
            (Asn1::SequenceOf(list), Json::Array(elements)) => {
                self.list(Shape::Value(list.element), elements)
            }
            (Asn1::OctetString(_) | Asn1::OpenType, Json::Object(members)) => self.content(members),
            (kind, _) => Part::Leaf(match kind {
                Asn1::Boolean => Notation::Boolean,
                Asn1::Null => Notation::Null,
                Asn1::OctetString(_) | Asn1::OpenType => Notation::Octets,
                Asn1::BitString(_) => Notation::Bits,
                Asn1::Ia5String(..) | Asn1::BmpString(_) | Asn1::GeneralString => {
                    Notation::Characters
                }
                Asn1::ObjectIdentifier => Notation::ObjectIdentifier,
                Asn1::Integer(_)
                | Asn1::Enumerated(_)
                | Asn1::Sequence(_)
                | Asn1::Choice(_)
                | Asn1::SequenceOf(_) => Notation::Plain,
            }),
        }
    }

    fn sequence(
        &mut self,
        sequence: &'static schema::Sequence,
        members: &'a Map<String, Json>,
    ) -> Part<'a> {
        let mut fields = Vec::with_capacity(members.len());
        for component in sequence.root.iter().chain(sequence.additions) {
            if let Some(json) = members.get(component.name) {
                let known = remark(members, component.name);
                fields.push(self.field(component.name, Shape::Value(component.ty), json, known));
            }
        }
        for addition in members
            .get("$unknown")
            .and_then(Json::as_array)
            .into_iter()
            .flatten()
        {
            if let Some((name, octets)) = unknown(addition) {
                fields.push(self.field(name, Shape::Leaf(Notation::Octets), octets, None));
            }
        }
        if let Some(length) = members.get("$bitmap") {
            fields.push(self.field("$bitmap", Shape::Leaf(Notation::Plain), length, None));
        }
        Part::Fields(fields)
    }

    fn choice(
        &mut self,
        choice: &'static schema::Choice,
        members: &'a Map<String, Json>,
    ) -> Part<'a> {
        let mut members_of = members.iter();
        match members_of.find_map(|(name, json)| Some((choice.named(name)?.1, json))) {
            Some((alternative, json)) => {
                let known = remark(members, alternative.name);
                self.alternative(alternative.name, Shape::Value(alternative.ty), json, known)
            }
            None => match members.get("$unknown").and_then(unknown) {
                Some((name, octets)) => {
                    self.alternative(name, Shape::Leaf(Notation::Octets), octets, None)
                }
                None => Part::Leaf(Notation::Plain),
            },
        }
    }

    /// Octets that are said to be an encoding.
    fn content(&mut self, members: &'a Map<String, Json>) -> Part<'a> {
        let name = members.get("$as").and_then(Json::as_str);
        let Some((name, ty, value)) = name.and_then(|name| {
            let value = members.get("value")?;
            Some((name, known::named(name)?, value))
        }) else {
            return Part::Leaf(Notation::Octets);
        };
        let value = Tree {
            json: value,
            name: None,
            part: self.value(ty, value),
        };
        Part::Content(Box::new(Content {
            name,
            ty,
            octets: members.get("hex").and_then(Json::as_str),
            value,
        }))
    }

    fn message(&mut self, message: &'a Map<String, Json>) -> Part<'a> {
        let mut fields = Vec::new();
        for (member, notation) in [
            ("callReference", Notation::Octets),
            ("messageType", Notation::Plain),
        ] {
            if let Some(json) = message.get(member) {
                fields.push(self.field(member, Shape::Leaf(notation), json, None));
            }
        }
        let elements = message.get("elements").and_then(Json::as_array);
        let mut met: BTreeMap<String, usize> = BTreeMap::new();
        for element in elements.into_iter().flatten() {
            let name = element_name(element);
            let times = met.entry(name.clone()).or_default();
            *times += 1;
            let name = match *times {
                1 => name,
                times => format!("{name}({times})"),
            };
            let (shape, json) = match (element.get("value"), element.get("hex")) {
                (Some(_), _) => (Shape::UserInformation, element),
                (None, Some(octets)) => (Shape::Leaf(Notation::Octets), octets),
                // An element of one octet is its identifier.
                (None, None) => (Shape::Leaf(Notation::Plain), &element["identifier"]),
            };
            fields.push(self.field(name, shape, json, None));
        }
        Part::Fields(fields)
    }

    /// The message that a User-user element carries, and what its sender left behind it.
    fn user_information(&mut self, element: &'a Map<String, Json>) -> Part<'a> {
        let mut fields = match self.part(Shape::of(Kind::Uu), &element["value"]) {
            Part::Fields(fields) => fields,
            other => return other,
        };
        if let Some(spare) = element.get("spare") {
            fields.push(self.field("spare", Shape::Leaf(Notation::Octets), spare, None));
        }
        Part::Fields(fields)
    }

    /// A frame with a message.
    fn document(&mut self, document: &'a Map<String, Json>) -> Part<'a> {
        let kind = document.get("kind").and_then(Json::as_str);
        match (kind.and_then(Kind::named), document.get("value")) {
            (Some(kind), Some(value)) => {
                self.alternative(kind.name(), Shape::of(kind), value, None)
            }
            _ => Part::Leaf(Notation::Plain),
        }
    }
}

/// What a member stands for.
fn remark<'a>(members: &'a Map<String, Json>, name: &str) -> Option<&'a str> {
    members.get(&format!("${name}")).and_then(Json::as_str)
}

/// An extension that the schema does not know.
fn unknown(json: &Json) -> Option<(String, &Json)> {
    let index = json.get("index")?.as_u64()?;
    Some((format!("unknown({index})"), json.get("hex")?))
}

/// Its name, or its octet where codeset 0 has none or the codeset is another one.
fn element_name(element: &Json) -> String {
    match element.get("name").and_then(Json::as_str) {
        Some(name) => name.to_owned(),
        None => {
            let identifier = element.get("identifier").and_then(Json::as_u64);
            format!("{:#04x}", identifier.unwrap_or_default())
        }
    }
}
