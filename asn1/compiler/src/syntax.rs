//! The syntax tree of a module.

use std::fmt;

use crate::error::Position;
use crate::lexer::Token;

/// A module.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its reference.
    pub name: String,
    /// Where it begins.
    pub at: Position,
    /// Whether its tags are automatic. The order of alternatives then is that of the text.
    pub automatic_tags: bool,
    /// What it imports.
    pub imports: Vec<Import>,
    /// What it defines, in the order of the text.
    pub assignments: Vec<Assignment>,
}

/// The symbols imported from one module.
#[derive(Clone, Debug)]
pub struct Import {
    /// Where the module is named.
    pub at: Position,
    /// The symbols.
    pub symbols: Vec<String>,
    /// The module that defines them.
    pub module: String,
}

/// A definition.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Where.
    pub at: Position,
    /// What is defined.
    pub name: String,
    /// Its dummy references.
    pub parameters: Vec<String>,
    /// What it is.
    pub kind: AssignmentKind,
}

/// What a definition defines.
#[derive(Clone, Debug)]
pub enum AssignmentKind {
    /// A type.
    Type(Type),
    /// A value, or an object where the governor is a class.
    Value(Type, Value),
    /// A set of values, or of objects where the governor is a class.
    Set(Type, ConstraintSpec),
    /// An information object class.
    Class(Class),
}

/// An information object class (X.681).
#[derive(Clone, Debug)]
pub struct Class {
    /// Its fields.
    pub fields: Vec<ClassField>,
    /// How its objects are written.
    pub syntax: Vec<SyntaxItem>,
}

/// A field of a class.
#[derive(Clone, Debug)]
pub struct ClassField {
    /// Where.
    pub at: Position,
    /// Its name without the ampersand.
    pub name: String,
    /// What it holds.
    pub kind: ClassFieldKind,
    /// Whether an object must set it.
    pub presence: Presence,
}

/// What a field of a class holds.
#[derive(Clone, Debug)]
pub enum ClassFieldKind {
    /// A type.
    Type,
    /// A value of this type.
    Value(Type),
    /// A set of values of this type, or of objects of this class.
    Set(Type),
}

/// An item of the syntax of a class's objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxItem {
    /// A word as it stands.
    Word(String),
    /// What a field is set to.
    Field(String),
    /// Items in brackets, of which an object has all or none.
    Optional(Vec<SyntaxItem>),
}

/// What an object sets a field to.
#[derive(Clone, Debug)]
pub enum Setting {
    /// A type.
    Type(Type),
    /// A value.
    Value(Position, Value),
    /// A set.
    Set(ConstraintSpec),
}

/// A tag. They have no part in the encoding but for the order of what they mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag {
    /// Its class, in the canonical order (X.680 clause 8.6).
    pub class: TagClass,
    /// Its number.
    pub number: u32,
}

/// The class of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "named like the classes")]
pub enum TagClass {
    Universal,
    Application,
    Context,
    Private,
}

/// A use of a type.
#[derive(Clone, Debug)]
pub struct Type {
    /// Where.
    pub at: Position,
    /// Its own tag.
    pub tag: Option<Tag>,
    /// What it is.
    pub kind: TypeKind,
    /// The constraints that follow, in order.
    pub constraints: Vec<ConstraintSpec>,
}

/// The kinds of types.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// BOOLEAN.
    Boolean,
    /// NULL.
    Null,
    /// INTEGER; named numbers have no part in the encoding.
    Integer,
    /// ENUMERATED.
    Enumerated(Enumeration),
    /// OCTET STRING.
    OctetString,
    /// BIT STRING; named bits have no part in the encoding of the schemas at hand.
    BitString,
    /// A character string type, by its name.
    Characters(&'static str),
    /// OBJECT IDENTIFIER.
    ObjectIdentifier,
    /// SEQUENCE, or SET when the flag says so.
    Sequence {
        /// Whether it is a SET.
        set: bool,
        /// The components.
        body: Body,
    },
    /// CHOICE.
    Choice(Body),
    /// SEQUENCE OF or SET OF.
    SequenceOf(Box<Type>),
    /// A type by its name, with actual parameters.
    Reference {
        /// The name.
        name: String,
        /// The actual parameters.
        arguments: Vec<Argument>,
    },
    /// What a field of a class holds: `CLASS.&field`. A table says which, PER does not look at it.
    Field {
        /// The class.
        class: String,
        /// The field without the ampersand.
        field: String,
    },
    /// `TYPE-IDENTIFIER.&Type`.
    OpenType,
}

/// An actual parameter.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A type.
    Type(Type),
    /// A set of values or objects.
    Set(ConstraintSpec),
}

/// The items of an ENUMERATED.
#[derive(Clone, Debug, Default)]
pub struct Enumeration {
    /// Before the marker.
    pub root: Vec<Item>,
    /// Whether there is a marker.
    pub extensible: bool,
    /// After the marker.
    pub additions: Vec<Item>,
}

/// An item of an ENUMERATED.
#[derive(Clone, Debug)]
pub struct Item {
    /// Where.
    pub at: Position,
    /// Its identifier.
    pub name: String,
    /// Its number, where the text gives one.
    pub number: Option<i64>,
}

/// What stands between the braces of a SEQUENCE, SET or CHOICE.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The components of the root, those after a second marker included.
    pub root: Vec<Field>,
    /// Whether there is a marker.
    pub extensible: bool,
    /// The additions.
    pub additions: Vec<Addition>,
}

/// An extension addition.
#[derive(Clone, Debug)]
pub enum Addition {
    /// One component.
    Field(Field),
    /// A group in double brackets.
    Group(Position, Vec<Field>),
}

/// A component or alternative.
#[derive(Clone, Debug)]
pub struct Field {
    /// Where.
    pub at: Position,
    /// Its identifier.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is OPTIONAL or has a DEFAULT.
    pub presence: Presence,
}

/// Whether a component must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must.
    Mandatory,
    /// OPTIONAL.
    Optional,
    /// DEFAULT.
    Default(Value),
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An INTEGER.
    Integer(i64),
    /// A character string.
    Text(String),
    /// A binary or hexadecimal string.
    Bits(String, char),
    /// BOOLEAN.
    Boolean(bool),
    /// NULL.
    Null,
    /// A value reference or an enumeration item.
    Reference(String),
    /// A value of a CHOICE: the alternative and what it holds.
    Choice(String, Box<Value>),
    /// Anything in braces: an OBJECT IDENTIFIER, a structured value or an object, as its tokens.
    Braces(Vec<Token>),
}

/// As the schema writes it.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Bits(digits, letter) => write!(f, "'{digits}'{letter}"),
            Self::Boolean(true) => f.write_str("TRUE"),
            Self::Boolean(false) => f.write_str("FALSE"),
            Self::Null => f.write_str("NULL"),
            Self::Reference(name) => f.write_str(name),
            Self::Choice(alternative, value) => write!(f, "{alternative} : {value}"),
            Self::Braces(tokens) => {
                let tokens: Vec<String> = tokens.iter().map(|one| one.kind.describe()).collect();
                write!(f, "{{{}}}", tokens.join(" "))
            }
        }
    }
}

/// A constraint in parentheses.
#[derive(Clone, Debug)]
pub struct ConstraintSpec {
    /// Where.
    pub at: Position,
    /// Its root.
    pub root: Constraint,
    /// Whether it has a marker.
    pub extensible: bool,
}

/// An element set.
#[derive(Clone, Debug)]
pub enum Constraint {
    /// Any of these.
    Union(Vec<Constraint>),
    /// All of these.
    Intersection(Vec<Constraint>),
    /// A single value.
    Value(Value),
    /// A value range; `None` for MIN and MAX.
    Range(Option<Value>, Option<Value>),
    /// SIZE.
    Size(Box<ConstraintSpec>),
    /// FROM.
    From(Box<ConstraintSpec>),
    /// A type whose values are meant: also the content of an open type.
    Type(Box<Type>),
    /// What PER cannot see.
    Invisible,
}
