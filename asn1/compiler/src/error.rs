//! What may be wrong with a schema, and where.

use std::fmt;
use std::path::PathBuf;

/// A place in a schema file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.display(), self.line, self.column)
    }
}

/// A schema that cannot be compiled.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{at}: {problem}")]
pub struct Error {
    /// Where.
    pub at: Position,
    /// What.
    pub problem: Problem,
}

/// What is wrong with a schema.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A character that no token of ASN.1 begins with.
    #[error("{0:?} begins no token")]
    StrayCharacter(char),
    /// A string or block comment that never ends.
    #[error("this {0} has no end")]
    Unterminated(&'static str),
    /// A number that is too large for the compiler.
    #[error("{0} does not fit in 64 bits")]
    NumberTooLarge(String),
    /// Another token than the grammar wants here.
    #[error("expected {wanted}, found {found}")]
    Unexpected {
        /// What the grammar wants.
        wanted: &'static str,
        /// What is there.
        found: String,
    },
    /// A part of ASN.1 that the compiler does not know.
    #[error("{0} is not supported")]
    Unsupported(&'static str),
    /// A module that imports name and no file holds.
    #[error("no module is called {0}")]
    UnknownModule(String),
    /// A module that imports name and several files hold.
    #[error("several modules are called {0}")]
    AmbiguousModule(String),
    /// A name that the module neither defines nor imports.
    #[error("{module} neither defines nor imports {name}")]
    UnknownName {
        /// The module.
        module: String,
        /// The name.
        name: String,
    },
    /// The same name twice in one scope.
    #[error("{0} is defined twice")]
    Duplicate(String),
    /// A parameterised type with the wrong number of actual parameters.
    #[error("{name} takes {wanted} parameters, here are {found}")]
    ParameterCount {
        /// The type.
        name: String,
        /// How many it declares.
        wanted: usize,
        /// How many are given.
        found: usize,
    },
    /// A type that is nothing but a reference to itself.
    #[error("{0} is defined by itself")]
    Circular(String),
    /// An alternative or component with the tag of another.
    #[error("{0} has the tag of another one")]
    SameTag(String),
    /// An object that leaves out a field.
    #[error("the object does not set {0}")]
    MissingField(String),
    /// A constraint that the type does not admit.
    #[error("{constraint} does not apply to {kind}")]
    ConstraintMismatch {
        /// The constraint.
        constraint: &'static str,
        /// The kind of type.
        kind: &'static str,
    },
    /// A constraint that no value satisfies.
    #[error("the constraint leaves no value")]
    EmptyConstraint,
    /// A value of another kind than the place wants.
    #[error("{0} is not an integer value")]
    NotAnInteger(String),
    /// More additions than the runtime's extension bitmap takes.
    #[error("{0} extension additions are more than the runtime takes (64)")]
    TooManyAdditions(usize),
    /// More bits in front of a SEQUENCE than the runtime reads at once.
    #[error(
        "{name} has {found} optional components in its root, {most} is the most{}",
        if *.extensible { " with an extension marker" } else { "" }
    )]
    TooManyOptional {
        /// The type.
        name: String,
        /// How many it has.
        found: usize,
        /// How many it may have.
        most: usize,
        /// Whether there is an extension bit as well.
        extensible: bool,
    },
    /// Two ASN.1 names that come out as one Rust name.
    #[error("{0} and {1} both become {2}")]
    NameClash(String, String, String),
    /// An ASN.1 name that comes out as one that the generated code needs for something else.
    #[error("{0} becomes {1}, which the generated code uses for something else")]
    ReservedName(String, String),
}

/// What the compiler's functions return.
pub type Result<T> = std::result::Result<T, Error>;

impl Problem {
    /// The error that has this problem at a place.
    pub fn at(self, at: &Position) -> Error {
        Error {
            at: at.clone(),
            problem: self,
        }
    }
}
