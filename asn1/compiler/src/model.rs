//! The schema with every name, parameter and constraint resolved: what the emitters read.

use std::collections::BTreeMap;

use crate::error::Position;

/// Index of a definition in [`Schema::definitions`].
pub type DefinitionId = usize;

/// A set of modules that refer to one another.
#[derive(Debug)]
pub struct Schema {
    /// The modules, in the order they were given.
    pub modules: Vec<Module>,
    /// Every type that has a Rust name, the anonymous ones included.
    pub definitions: Vec<Definition>,
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its ASN.1 reference.
    pub asn1: String,
    /// The crate that it is in, without `h323-`: `messages`.
    pub package: String,
    /// The Rust module it becomes, and the stem of its file: `h225`.
    pub rust: String,
    /// The first comment of the file: which Recommendation and edition it is.
    pub title: String,
    /// Its types in the order of the text, anonymous ones right after the type that holds them.
    pub order: Vec<DefinitionId>,
    /// Its information objects.
    pub objects: Objects,
    /// Spellings of identifiers that are taken besides those of the schema, by `Type.component`.
    pub spellings: BTreeMap<String, Vec<String>>,
}

/// The information objects that a module defines, each kind in the order of the text.
#[derive(Debug, Default)]
pub struct Objects {
    /// The classes.
    pub classes: Vec<Class>,
    /// The objects.
    pub objects: Vec<Object>,
    /// The sets of objects.
    pub sets: Vec<ObjectSet>,
}

impl Objects {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.objects.is_empty() && self.sets.is_empty()
    }
}

/// An information object class.
#[derive(Debug)]
pub struct Class {
    /// Its ASN.1 name.
    pub name: String,
    /// Its fields, those for sets of values left out.
    pub fields: Vec<ClassField>,
}

/// A field of a class.
#[derive(Debug)]
pub struct ClassField {
    /// Its name without the ampersand.
    pub name: String,
    /// What it holds.
    pub kind: ClassFieldKind,
    /// Whether it is OPTIONAL.
    pub optional: bool,
    /// What it holds in an object that does not set it.
    pub default: Option<Constant>,
}

/// What a field of a class holds.
#[derive(Debug)]
pub enum ClassFieldKind {
    /// A type.
    Type,
    /// A value.
    Value(Ty),
    /// Objects of a class: its module and name.
    Objects((usize, String)),
}

/// An object.
#[derive(Debug)]
pub struct Object {
    /// Its name.
    pub name: String,
    /// The module and the name of its class.
    pub class: (usize, String),
    /// What it sets the fields to.
    pub settings: Vec<(String, Setting)>,
}

/// What an object sets a field to.
#[derive(Debug)]
pub enum Setting {
    /// A type.
    Type(DefinitionId),
    /// A value.
    Value(Constant),
    /// Objects, by module and name.
    Objects(Vec<(usize, String)>),
}

/// A value in an object.
#[derive(Clone, Debug)]
pub enum Constant {
    /// BOOLEAN.
    Boolean(bool),
    /// INTEGER.
    Integer(i64),
    /// An alternative of a CHOICE and what it holds.
    Choice(String, Box<Constant>),
}

/// A set of objects.
#[derive(Debug)]
pub struct ObjectSet {
    /// Its name.
    pub name: String,
    /// The module and the name of the class of its objects.
    pub class: (usize, String),
    /// The objects, by module and name.
    pub members: Vec<(usize, String)>,
}

/// A type with a Rust name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Index of its module.
    pub module: usize,
    /// Where it is defined.
    pub at: Position,
    /// Its ASN.1 name; for an anonymous type the path to it: `Setup-UUIE.conferenceGoal`.
    pub asn1: String,
    /// For an anonymous type, the type that holds it, and the component.
    pub parent: Option<Parent>,
    /// Its Rust name.
    pub rust: String,
    /// What it is.
    pub shape: Shape,
}

/// Where an anonymous type stands.
#[derive(Clone, Debug)]
pub struct Parent {
    /// The type that holds it.
    pub definition: DefinitionId,
    /// The component.
    pub component: String,
    /// Whether it is the element of a list.
    pub element: bool,
}

/// What a definition is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Another name of a type: a Rust type alias.
    Alias(Ty),
    /// A struct.
    Sequence(Sequence),
    /// An enum with content.
    Choice(Choice),
    /// An enum without.
    Enumerated(Enumerated),
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ty {
    /// What it is; never a reference to an alias.
    pub kind: Kind,
    /// The alias it was written as, when no further constraint was added to it.
    pub alias: Option<DefinitionId>,
}

/// The kinds of types that a component may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// BOOLEAN.
    Boolean,
    /// NULL.
    Null,
    /// INTEGER.
    Integer(Range),
    /// OCTET STRING.
    OctetString(Size),
    /// BIT STRING.
    BitString(Size),
    /// A string of 7-bit characters with a known multiplier.
    Ia5String {
        /// The ASN.1 name of the string type.
        name: &'static str,
        /// How many characters.
        size: Size,
        /// Which ones.
        alphabet: Alphabet,
    },
    /// BMPString.
    BmpString(Size),
    /// A string whose constraints PER does not see.
    GeneralString(&'static str),
    /// OBJECT IDENTIFIER.
    ObjectIdentifier,
    /// An open type.
    OpenType,
    /// SEQUENCE OF or SET OF.
    List(Box<List>),
    /// A struct or enum.
    Defined(DefinitionId),
}

/// A SEQUENCE OF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// How many elements.
    pub size: Size,
    /// What they are.
    pub element: Ty,
}

/// A size constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The least.
    pub min: u32,
    /// The greatest.
    pub max: Option<u32>,
    /// Whether there is a marker.
    pub extensible: bool,
}

impl Size {
    /// No constraint.
    pub const ANY: Self = Self {
        min: 0,
        max: None,
        extensible: false,
    };
}

/// A value range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: Option<i64>,
    /// The greatest.
    pub max: Option<i64>,
    /// Whether there is a marker.
    pub extensible: bool,
}

impl Range {
    /// No constraint.
    pub const ANY: Self = Self {
        min: None,
        max: None,
        extensible: false,
    };

    /// The Rust integer: the smallest that holds the root, the largest when values may lie beyond it.
    pub fn rust(self) -> &'static str {
        let (Some(min), Some(max), false) = (self.min, self.max, self.extensible) else {
            return match (self.min, self.max) {
                (Some(0..), None) if !self.extensible => "u64",
                _ => "i64",
            };
        };
        let holds = |low: i64, high: i64| low <= min && max <= high;
        let candidates = [
            ("u8", 0, i64::from(u8::MAX)),
            ("u16", 0, i64::from(u16::MAX)),
            ("u32", 0, i64::from(u32::MAX)),
            ("u64", 0, i64::MAX),
            ("i8", i64::from(i8::MIN), i64::from(i8::MAX)),
            ("i16", i64::from(i16::MIN), i64::from(i16::MAX)),
            ("i32", i64::from(i32::MIN), i64::from(i32::MAX)),
        ];
        let first = candidates
            .into_iter()
            .find(|&(_, low, high)| holds(low, high));
        first.map_or("i64", |(name, _, _)| name)
    }

    /// Whether a value can be sent: one in the root, or any where there is a marker.
    pub fn permits(self, value: i64) -> bool {
        let above = self.min.is_none_or(|min| value >= min);
        let below = self.max.is_none_or(|max| value <= max);
        self.extensible || above && below
    }

    /// Whether all values take the same number of bits, 16 at most, where they begin an encoding. The runtime reads and
    /// writes an open type of those at once with its length.
    pub fn is_short(self) -> bool {
        match (self.min, self.max, self.extensible) {
            (Some(min), Some(max), false) => (1..=0xffff).contains(&min.abs_diff(max)),
            _ => false,
        }
    }
}

/// A permitted alphabet: its characters in ascending order, or all those of the string type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alphabet {
    /// All of the string type.
    All,
    /// These.
    Only(Vec<u8>),
}

/// A SEQUENCE.
#[derive(Clone, Debug, Default)]
pub struct Sequence {
    /// The components of the root.
    pub root: Vec<Component>,
    /// Whether there is a marker.
    pub extensible: bool,
    /// The additions.
    pub additions: Vec<Component>,
    /// Whether it is a SET.
    pub set: bool,
}

/// A component.
#[derive(Clone, Debug)]
pub struct Component {
    /// Where.
    pub at: Position,
    /// Its identifier.
    pub name: String,
    /// Its Rust name.
    pub rust: String,
    /// Its type.
    pub ty: Ty,
    /// Whether it is OPTIONAL or has a DEFAULT.
    pub optional: bool,
    /// Its DEFAULT.
    pub default: Option<DefaultClause>,
}

/// The DEFAULT of a component. The generated types have it like any other value: that it is to be left out says nothing of
/// whether the sender did.
#[derive(Clone, Debug)]
pub struct DefaultClause {
    /// The value as the schema writes it.
    pub text: String,
    /// The value, where the type is a simple one and a sender therefore leaves it out (X.691 clause 19.5).
    pub value: Option<DefaultValue>,
}

/// The DEFAULT of a component of a simple type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// BOOLEAN.
    Boolean(bool),
    /// INTEGER.
    Integer(i64),
    /// ENUMERATED.
    Name(String),
}

impl Component {
    /// What the schema says behind the type.
    pub fn presence(&self) -> String {
        match &self.default {
            Some(default) => format!(" DEFAULT {}", default.text),
            None if self.optional => " OPTIONAL".to_owned(),
            None => String::new(),
        }
    }
}

/// A CHOICE.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The alternatives of the root.
    pub root: Vec<Alternative>,
    /// Whether there is a marker.
    pub extensible: bool,
    /// The additions.
    pub additions: Vec<Alternative>,
}

/// An alternative.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Where.
    pub at: Position,
    /// Its identifier.
    pub name: String,
    /// Its Rust name.
    pub rust: String,
    /// Its type.
    pub ty: Ty,
}

/// An ENUMERATED.
#[derive(Clone, Debug, Default)]
pub struct Enumerated {
    /// The items of the root, in the order of their numbers, with their Rust names.
    pub root: Vec<(String, String)>,
    /// Whether there is a marker.
    pub extensible: bool,
    /// The additions.
    pub additions: Vec<(String, String)>,
}

impl Schema {
    /// The crates of the modules, in the order of these.
    pub fn packages(&self) -> Vec<&str> {
        let mut packages: Vec<&str> = Vec::new();
        for module in &self.modules {
            if !packages.contains(&module.package.as_str()) {
                packages.push(&module.package);
            }
        }
        packages
    }

    /// The definitions that a definition refers to through anything but an alias.
    pub fn references(&self, id: DefinitionId) -> Vec<DefinitionId> {
        let mut found = Vec::new();
        match &self.definitions[id].shape {
            Shape::Alias(ty) => ty.references(&mut found),
            Shape::Sequence(sequence) => {
                for component in sequence.root.iter().chain(&sequence.additions) {
                    component.ty.references(&mut found);
                }
            }
            Shape::Choice(choice) => {
                for alternative in choice.root.iter().chain(&choice.additions) {
                    alternative.ty.references(&mut found);
                }
            }
            Shape::Enumerated(_) => {}
        }
        found
    }
}

impl Ty {
    fn references(&self, found: &mut Vec<DefinitionId>) {
        match &self.kind {
            Kind::Defined(id) => found.push(*id),
            Kind::List(list) => list.element.references(found),
            _ => {}
        }
    }
}
