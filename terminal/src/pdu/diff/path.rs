//! The way to a field: `User-user.h323-uu-pdu.h245Control[0→1].request`, and patterns of such ways.

use std::borrow::Cow;
use std::fmt;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the component, alternative or information element of this name.
    Name(Cow<'a, str>),
    /// To an element of a list.
    Element(Index),
}

/// Where an element stands, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// In the first message alone.
    First(usize),
    /// In the second one alone.
    Second(usize),
    /// In either.
    Both(usize, usize),
}

impl Index {
    /// Its place in the first message, if it has one.
    fn first(self) -> Option<usize> {
        match self {
            Self::First(at) | Self::Both(at, _) => Some(at),
            Self::Second(_) => None,
        }
    }

    /// Its place in the second message, if it has one.
    fn second(self) -> Option<usize> {
        match self {
            Self::Second(at) | Self::Both(_, at) => Some(at),
            Self::First(_) => None,
        }
    }
}

/// The steps from the message on, which has the empty path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path<'a>(pub Vec<Step<'a>>);

impl Path<'_> {
    /// The path in the first message; where it has no such element, with the index of the second.
    pub fn in_first(&self) -> String {
        self.with(|index| index.first().or(index.second()))
    }

    /// The path in the second message, likewise.
    pub fn in_second(&self) -> String {
        self.with(|index| index.second().or(index.first()))
    }

    fn with(&self, place: impl Fn(Index) -> Option<usize>) -> String {
        let mut text = String::new();
        for step in &self.0 {
            match step {
                Step::Name(name) => {
                    if !text.is_empty() {
                        text.push('.');
                    }
                    text.push_str(name);
                }
                Step::Element(index) => {
                    text.push_str(&format!("[{}]", place(*index).unwrap_or_default()));
                }
            }
        }
        text
    }
}

/// An element that stands elsewhere in the second message has both places.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) if depth == 0 => f.write_str(name)?,
                Step::Name(name) => write!(f, ".{name}")?,
                Step::Element(Index::Both(first, second)) if first != second => {
                    write!(f, "[{first}→{second}]")?;
                }
                Step::Element(Index::First(at) | Index::Second(at) | Index::Both(at, _)) => {
                    write!(f, "[{at}]")?
                }
            }
        }
        Ok(())
    }
}

/// Fields that are not compared: the way to them, where `[*]` is any element, `*` any name, and `..` at the beginning
/// any way at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    steps: Vec<Any>,
    /// Whether it may begin anywhere.
    anywhere: bool,
}

/// A step of a pattern, with nothing for any.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Any {
    Name(Option<String>),
    Element(Option<usize>),
}

/// Text that is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no path: expected names with dots between them, [n] or [*], found {found:?}")]
pub struct NoPattern {
    /// From where on.
    pub found: String,
}

impl std::str::FromStr for Pattern {
    type Err = NoPattern;

    fn from_str(text: &str) -> Result<Self, NoPattern> {
        let inner = text.strip_prefix("..");
        let mut rest = inner.unwrap_or(text);
        let mut steps = Vec::new();
        let wrong = |found: &str| NoPattern {
            found: found.to_owned(),
        };
        // A name is due at the beginning and after a dot.
        let mut is_name_due = !rest.starts_with('[');
        loop {
            if is_name_due {
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                let (name, behind) = rest.split_at(end);
                if name.is_empty() {
                    return Err(wrong(rest));
                }
                steps.push(Any::Name((name != "*").then(|| name.to_owned())));
                rest = behind;
            } else {
                let digits = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
                let (digits, behind) = digits.ok_or_else(|| wrong(rest))?;
                let index = match digits {
                    "*" => None,
                    digits => Some(digits.parse().map_err(|_| wrong(rest))?),
                };
                steps.push(Any::Element(index));
                rest = behind;
            }
            if rest.is_empty() {
                let anywhere = inner.is_some();
                return Ok(Self { steps, anywhere });
            }
            is_name_due = match rest.strip_prefix('.') {
                Some(behind) => {
                    rest = behind;
                    true
                }
                None => false,
            };
        }
    }
}

/// A step within one message.
#[derive(Clone, Debug)]
pub(super) enum Here<'a> {
    /// As in [`Step`].
    Name(Cow<'a, str>),
    /// The place in a list.
    Element(usize),
}

impl Pattern {
    /// Whether these steps lead to a field that is not compared.
    pub(super) fn covers(&self, path: &[Here<'_>]) -> bool {
        let begin = match (self.anywhere, path.len().checked_sub(self.steps.len())) {
            (true, Some(begin)) => begin,
            (false, Some(0)) => 0,
            _ => return false,
        };
        let mut steps = self.steps.iter().zip(&path[begin..]);
        steps.all(|(pattern, step)| match (pattern, step) {
            (Any::Name(wanted), Here::Name(name)) => {
                wanted.as_ref().is_none_or(|wanted| wanted == name)
            }
            (Any::Element(wanted), Here::Element(at)) => {
                wanted.as_ref().is_none_or(|wanted| wanted == at)
            }
            _ => false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Result<Pattern, NoPattern> {
        text.parse()
    }

    #[test]
    fn patterns_cover_what_they_name() {
        let name = |name: &'static str| Here::Name(name.into());
        let way = [
            name("setup"),
            name("fastStart"),
            Here::Element(2),
            name("data"),
        ];
        for (text, covers) in [
            ("setup.fastStart[2].data", true),
            ("setup.fastStart[*].data", true),
            ("setup.fastStart[1].data", false),
            ("setup.*[*].*", true),
            ("*.data", false),
            ("..data", true),
            ("..fastStart[*].data", true),
            ("..[*].data", true),
            ("..fastStart", false),
            ("setup.fastStart[2].data.more", false),
            ("setup.fastStart.2.data", false),
        ] {
            assert_eq!(pattern(text).expect(text).covers(&way), covers, "{text}");
        }
        assert!(pattern("[*].data").expect("a list").covers(&way[2..]));
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        for (text, found) in [
            ("", ""),
            ("..", ""),
            ("a..b", ".b"),
            ("a.", ""),
            ("a[x].b", "[x].b"),
            ("a[1", "[1"),
            ("a[1]b", "b"),
        ] {
            let error = pattern(text).expect_err(text);
            assert_eq!(error.found, found, "{text}");
        }
    }

    #[test]
    fn a_path_has_both_places_of_an_element() {
        let path = Path(vec![
            Step::Name("a".into()),
            Step::Element(Index::Both(2, 3)),
            Step::Name("b".into()),
            Step::Element(Index::Second(0)),
        ]);
        assert_eq!(path.to_string(), "a[2→3].b[0]");
        assert_eq!(path.in_first(), "a[2].b[0]");
        assert_eq!(path.in_second(), "a[3].b[0]");
    }
}
