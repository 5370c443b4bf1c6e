//! The way from a message down to one of its fields, as in `setup-UUIE.destinationAddress[0].h323-ID`.

use core::fmt;

use super::walk::Place;

/// One step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into the component or alternative of this name.
    Name(&'static str),
    /// Into the element of this index, counted from 0.
    Index(usize),
}

/// The steps from the outermost value, which has the empty path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

impl Path {
    pub(crate) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    /// The path with a name in front of it.
    pub(crate) fn below(&self, name: &str) -> String {
        match self.0.first() {
            Some(Step::Name(_)) if !name.is_empty() => format!("{name}.{self}"),
            _ => format!("{name}{self}"),
        }
    }

    /// Whether `text` spells this path.
    pub(crate) fn is(&self, text: &str) -> bool {
        let mut rest = text;
        for (depth, step) in self.0.iter().enumerate() {
            let stripped = match step {
                Step::Name(name) if depth == 0 => rest.strip_prefix(name),
                Step::Name(name) => rest.strip_prefix('.').and_then(|r| r.strip_prefix(name)),
                Step::Index(index) => rest.strip_prefix('[').and_then(|r| {
                    let (digits, rest) = r.split_once(']')?;
                    (digits.parse() == Ok(*index)).then_some(rest)
                }),
            };
            match stripped {
                Some(stripped) => rest = stripped,
                None => return false,
            }
        }
        rest.is_empty()
    }

    /// Takes the step that leads to `place`; none leads to the outermost value.
    pub(crate) fn enter(&mut self, place: Place) {
        match place {
            Place::Top => {}
            Place::Component(component) | Place::Addition(component) => {
                self.push(Step::Name(component.name));
            }
            Place::Alternative(alternative) => self.push(Step::Name(alternative.name)),
            Place::Element(index) => self.push(Step::Index(index)),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) if depth == 0 => f.write_str(name)?,
                Step::Name(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
