//! Two trees to what differs between them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use h323_per::schema::{self, Type};

use super::super::hex::from_hex;
use super::super::known;
use super::align::{self, Work};
use super::path::{Index, Path, Step};
use super::tree::{Content, Part, Tree};

/// What comes of comparing two values.
#[derive(Debug)]
pub enum Change<'a> {
    /// Nothing differs. The value of the second message.
    Same(&'a Tree<'a>),
    /// Another value: of a field, or another alternative of a CHOICE.
    Other(&'a Tree<'a>, &'a Tree<'a>),
    /// The first message alone has it.
    Removed(&'a Tree<'a>),
    /// The second message alone has it.
    Inserted(&'a Tree<'a>),
    /// The same value in other octets.
    Encoding(Encoding<'a>),
    /// Something differs within it.
    Within {
        /// The value of the second message.
        tree: &'a Tree<'a>,
        /// What is in it, of both messages.
        children: Vec<(Option<Step<'a>>, Self)>,
    },
}

/// A value with its octets in either message.
#[derive(Debug)]
pub struct Encoding<'a> {
    /// The value in the second message.
    pub tree: &'a Tree<'a>,
    /// Its ASN.1 type, where it is of one.
    pub ty: Option<&'static Type>,
    /// The octets in the first message.
    pub first: Bytes,
    /// The octets in the second.
    pub second: Bytes,
}

impl Encoding<'_> {
    /// The first octet that differs, counted from 0.
    pub fn at(&self) -> usize {
        let mut pairs = self.first.iter().zip(&self.second);
        let shorter = self.first.len().min(self.second.len());
        pairs
            .position(|(one, other)| one != other)
            .unwrap_or(shorter)
    }

    /// The field, in the first message, of the first bit that differs.
    pub fn field(&self) -> Option<String> {
        let at = self.at();
        let differs = self.first.get(at)? ^ self.second.get(at)?;
        let bit = 8 * at + differs.leading_zeros() as usize;
        schema::path_at(self.ty?, &self.first, bit).filter(|path| !path.is_empty())
    }
}

impl Change<'_> {
    /// Whether nothing differs.
    pub(super) fn is_same(&self) -> bool {
        matches!(self, Self::Same(_))
    }
}

/// Something that differs.
#[derive(Debug)]
pub struct Difference<'c, 'a> {
    /// Where.
    pub path: Path<'a>,
    /// How: anything but [`Change::Same`] and [`Change::Within`].
    pub change: &'c Change<'a>,
}

/// What comes of comparing two messages.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// All of it.
    pub change: Change<'a>,
    /// Whether some lists were too long, so that their elements were compared by their places.
    pub is_by_place: bool,
}

impl<'a> Comparison<'a> {
    /// Compares two values. Where `values` alone count, other octets for the same one are no difference.
    pub fn of(first: &'a Tree<'a>, second: &'a Tree<'a>, values: bool) -> Self {
        let mut comparer = Comparer {
            work: Work::default(),
            values,
        };
        Self {
            change: comparer.compare(first, second),
            is_by_place: comparer.work.is_spent,
        }
    }

    /// What differs, in the order of the messages.
    pub fn differences(&self) -> Vec<Difference<'_, 'a>> {
        let mut differences = Vec::new();
        list(&self.change, &mut Path::default(), &mut differences);
        differences
    }
}

fn list<'c, 'a>(
    change: &'c Change<'a>,
    path: &mut Path<'a>,
    differences: &mut Vec<Difference<'c, 'a>>,
) {
    match change {
        Change::Same(_) => {}
        Change::Within { children, .. } => {
            for (step, change) in children {
                if change.is_same() {
                    continue;
                }
                path.0.extend(step.clone());
                list(change, path, differences);
                path.0.truncate(path.0.len() - usize::from(step.is_some()));
            }
        }
        Change::Other(..) | Change::Removed(_) | Change::Inserted(_) | Change::Encoding(_) => {
            differences.push(Difference {
                path: path.clone(),
                change,
            })
        }
    }
}

/// Fields of a tree.
type Fields<'a> = [(Cow<'a, str>, Tree<'a>)];

/// What becomes of the values in one.
type Children<'a> = Vec<(Option<Step<'a>>, Change<'a>)>;

struct Comparer {
    work: Work,
    values: bool,
}

impl Comparer {
    fn compare<'a>(&mut self, first: &'a Tree<'a>, second: &'a Tree<'a>) -> Change<'a> {
        let children = match (&first.part, &second.part) {
            (Part::Ignored, _) | (_, Part::Ignored) => return Change::Same(second),
            (Part::Leaf(notation), Part::Leaf(other))
                if notation == other && first.json == second.json =>
            {
                return Change::Same(second);
            }
            (Part::Fields(one), Part::Fields(other)) => self.fields(one, other),
            (Part::List(one), Part::List(other)) => self.elements(one, other),
            (Part::Alternative(name, one), Part::Alternative(other_name, other))
                if name == other_name =>
            {
                vec![(Some(Step::Name(name.clone())), self.compare(one, other))]
            }
            (Part::Content(one), Part::Content(other)) if one.name == other.name => {
                let change = self.compare(&one.value, &other.value);
                let is_same = change.is_same() && one.value.json == other.value.json;
                if is_same && one.octets != other.octets && !self.values {
                    return Change::Encoding(Encoding {
                        tree: second,
                        ty: Some(one.ty),
                        first: encoding(one),
                        second: encoding(other),
                    });
                }
                vec![(None, change)]
            }
            _ => return Change::Other(first, second),
        };
        match children.iter().all(|(_, change)| change.is_same()) {
            true => Change::Same(second),
            false => Change::Within {
                tree: second,
                children,
            },
        }
    }

    /// The fields of either by their names, in the order of the first message; those of the second alone before the
    /// field that they precede there.
    fn fields<'a>(&mut self, first: &'a Fields<'a>, second: &'a Fields<'a>) -> Children<'a> {
        let (places, other_places) = (places(first), places(second));
        let inserted = |fields: &'a Fields<'a>| {
            let fields = fields
                .iter()
                .filter(|(name, _)| !places.contains_key(name.as_ref()));
            fields.map(|(name, tree)| {
                (
                    Some(Step::Name(name.clone())),
                    alone(tree, Change::Inserted),
                )
            })
        };
        let mut children = Vec::with_capacity(first.len().max(second.len()));
        let mut next = 0;
        for (name, tree) in first {
            let step = Some(Step::Name(name.clone()));
            let Some(place) = other_places.get(name.as_ref()) else {
                children.push((step, alone(tree, Change::Removed)));
                continue;
            };
            children.extend(inserted(&second[next.min(*place)..*place]));
            next = next.max(place + 1);
            children.push((step, self.compare(tree, &second[*place].1)));
        }
        children.extend(inserted(&second[next..]));
        children
    }

    fn elements<'a>(&mut self, first: &'a [Tree<'a>], second: &'a [Tree<'a>]) -> Children<'a> {
        let aligned = align::align(first, second, &mut self.work);
        let aligned = aligned.into_iter().map(|index| {
            let change = match index {
                Index::First(at) => alone(&first[at], Change::Removed),
                Index::Second(at) => alone(&second[at], Change::Inserted),
                Index::Both(at, other_at) => self.compare(&first[at], &second[other_at]),
            };
            (Some(Step::Element(index)), change)
        });
        aligned.collect()
    }
}

/// What becomes of a value that one message alone has.
fn alone<'a>(tree: &'a Tree<'a>, change: fn(&'a Tree<'a>) -> Change<'a>) -> Change<'a> {
    match tree.part {
        Part::Ignored => Change::Same(tree),
        _ => change(tree),
    }
}

fn places<'a>(fields: &'a Fields<'a>) -> BTreeMap<&'a str, usize> {
    let names = fields.iter().enumerate();
    names.map(|(at, (name, _))| (name.as_ref(), at)).collect()
}

/// The octets of a value: those that the document gives, or else those that an encoder makes of it.
fn encoding(content: &Content<'_>) -> Bytes {
    let given = content.octets.and_then(|digits| from_hex(digits).ok());
    let made = || {
        let mut octets = Vec::new();
        let plain = schema::plain_json(content.value.json, &known::named).ok()?;
        schema::from_json(content.ty, &plain, &mut octets).ok()?;
        Some(octets)
    };
    given.or_else(made).unwrap_or_default().into()
}
