//! PER-visible constraints (X.691 clause 10.3), computed once.
//!
//! A constraint that follows another narrows it: bounds and alphabets are intersected, and what the
//! second does not speak of stays as it was. Whether the result is extensible is the matter of the last
//! constraint alone (X.680 clause 50.8).

use crate::error::{Problem, Result};
use crate::model::{Alphabet, Kind, Range, Size};
use crate::syntax::{Constraint, ConstraintSpec, Type, Value};

/// Finds what names stand for.
#[derive(Clone, Copy)]
pub struct Lookup<'a> {
    /// The integer that a value is.
    pub value: &'a dyn Fn(&Value) -> Result<i64>,
    /// The integers of a type or of a set of values.
    pub contained: &'a dyn Fn(&Type) -> Result<Range>,
}

/// A type narrowed by a constraint.
pub fn apply(kind: Kind, spec: &ConstraintSpec, lookup: Lookup<'_>) -> Result<Kind> {
    if matches!(spec.root, Constraint::Invisible) {
        return Ok(kind);
    }
    let mismatch = |constraint| {
        Problem::ConstraintMismatch {
            constraint,
            kind: name(&kind),
        }
        .at(&spec.at)
    };
    Ok(match kind.clone() {
        Kind::Integer(parent) => Kind::Integer(integer(parent, spec, lookup)?),
        Kind::OctetString(parent) => {
            let effect = size_only(&kind, spec, lookup)?;
            Kind::OctetString(narrowed(parent, effect, spec)?)
        }
        Kind::BitString(parent) => {
            let effect = size_only(&kind, spec, lookup)?;
            Kind::BitString(narrowed(parent, effect, spec)?)
        }
        Kind::BmpString(parent) => {
            let effect = effect(spec, lookup)?;
            if effect.alphabet.is_some() {
                return Err(Problem::Unsupported("an alphabet of a BMPString").at(&spec.at));
            }
            Kind::BmpString(narrowed(parent, effect.size, spec)?)
        }
        Kind::List(mut list) => {
            let effect = size_only(&kind, spec, lookup)?;
            list.size = narrowed(list.size, effect, spec)?;
            Kind::List(list)
        }
        // A size does not apply to a time, and PER does not see one that is there all the same.
        Kind::Ia5String {
            name: "GeneralizedTime",
            ..
        } => kind,
        Kind::Ia5String {
            name,
            size,
            alphabet,
        } => {
            let effect = effect(spec, lookup)?;
            Kind::Ia5String {
                name,
                size: narrowed(size, effect.size, spec)?,
                // An alphabet within an extensible constraint is not visible.
                alphabet: match effect.alphabet {
                    Some(characters) if !spec.extensible => {
                        Alphabet::Only(common(alphabet, characters, spec)?)
                    }
                    _ => alphabet,
                },
            }
        }
        Kind::GeneralString(_) | Kind::OpenType => kind,
        Kind::Boolean | Kind::Null | Kind::ObjectIdentifier | Kind::Defined(_) => {
            return Err(mismatch("this constraint"));
        }
    })
}

fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "BOOLEAN",
        Kind::Null => "NULL",
        Kind::Integer(_) => "INTEGER",
        Kind::OctetString(_) => "OCTET STRING",
        Kind::BitString(_) => "BIT STRING",
        Kind::Ia5String { name, .. } | Kind::GeneralString(name) => name,
        Kind::BmpString(_) => "BMPString",
        Kind::ObjectIdentifier => "OBJECT IDENTIFIER",
        Kind::OpenType => "an open type",
        Kind::List(_) => "SEQUENCE OF",
        Kind::Defined(_) => "a structured type",
    }
}

/// The bounds of a set of integers: `None` for MIN and MAX.
type Bounds = (Option<i64>, Option<i64>);

fn integer(parent: Range, spec: &ConstraintSpec, lookup: Lookup<'_>) -> Result<Range> {
    let (min, max) = bounds(&spec.root, spec, lookup)?;
    let min = parent.min.max(min);
    let max = match (parent.max, max) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        return Err(Problem::EmptyConstraint.at(&spec.at));
    }
    let extensible = match &spec.root {
        Constraint::Type(ty) => (lookup.contained)(ty)?.extensible,
        _ => false,
    };
    Ok(Range {
        min,
        max,
        extensible: spec.extensible || extensible,
    })
}

/// The least interval that holds all values of an element set.
fn bounds(constraint: &Constraint, spec: &ConstraintSpec, lookup: Lookup<'_>) -> Result<Bounds> {
    let value = |value: &Option<Value>| value.as_ref().map(lookup.value).transpose();
    match constraint {
        Constraint::Value(value) => {
            let value = (lookup.value)(value)?;
            Ok((Some(value), Some(value)))
        }
        Constraint::Range(low, high) => Ok((value(low)?, value(high)?)),
        Constraint::Union(members) => {
            let mut hull: Option<Bounds> = None;
            for member in members {
                let (low, high) = bounds(member, spec, lookup)?;
                hull = Some(match hull {
                    None => (low, high),
                    // Option's order puts None first, which is right for MIN alone.
                    Some((a, b)) => (
                        a.min(low),
                        match (b, high) {
                            (Some(b), Some(high)) => Some(b.max(high)),
                            _ => None,
                        },
                    ),
                });
            }
            Ok(hull.unwrap_or((None, None)))
        }
        Constraint::Intersection(members) => {
            let mut kept: Bounds = (None, None);
            for member in members {
                let (low, high) = bounds(member, spec, lookup)?;
                kept.0 = kept.0.max(low);
                kept.1 = match (kept.1, high) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                };
            }
            Ok(kept)
        }
        Constraint::Invisible => Ok((None, None)),
        Constraint::Size(_) => Err(mismatch("SIZE", "INTEGER", spec)),
        Constraint::From(_) => Err(mismatch("FROM", "INTEGER", spec)),
        Constraint::Type(ty) => {
            let range = (lookup.contained)(ty)?;
            Ok((range.min, range.max))
        }
    }
}

fn mismatch(constraint: &'static str, kind: &'static str, spec: &ConstraintSpec) -> crate::Error {
    Problem::ConstraintMismatch { constraint, kind }.at(&spec.at)
}

/// What a constraint says of a string.
#[derive(Clone, Debug, Default)]
struct Effect {
    size: Option<SizeEffect>,
    alphabet: Option<Vec<u8>>,
}

#[derive(Clone, Copy, Debug)]
struct SizeEffect {
    bounds: Bounds,
    extensible: bool,
}

fn size_only(kind: &Kind, spec: &ConstraintSpec, lookup: Lookup<'_>) -> Result<Option<SizeEffect>> {
    let effect = effect(spec, lookup)?;
    if effect.alphabet.is_some() {
        return Err(mismatch("FROM", name(kind), spec));
    }
    Ok(effect.size)
}

fn effect(spec: &ConstraintSpec, lookup: Lookup<'_>) -> Result<Effect> {
    let mut effect = element_effect(&spec.root, spec, lookup)?;
    if let Some(size) = &mut effect.size {
        size.extensible |= spec.extensible;
    }
    Ok(effect)
}

fn element_effect(
    constraint: &Constraint,
    spec: &ConstraintSpec,
    lookup: Lookup<'_>,
) -> Result<Effect> {
    match constraint {
        Constraint::Size(inner) => Ok(Effect {
            size: Some(SizeEffect {
                bounds: bounds(&inner.root, inner, lookup)?,
                extensible: inner.extensible,
            }),
            alphabet: None,
        }),
        Constraint::From(inner) => Ok(Effect {
            size: None,
            alphabet: Some(characters(&inner.root, inner)?),
        }),
        Constraint::Intersection(members) => {
            let mut all = Effect::default();
            for member in members {
                let effect = element_effect(member, spec, lookup)?;
                all.size = match (all.size, effect.size) {
                    (Some(a), Some(b)) => Some(SizeEffect {
                        bounds: (
                            a.bounds.0.max(b.bounds.0),
                            match (a.bounds.1, b.bounds.1) {
                                (Some(a), Some(b)) => Some(a.min(b)),
                                (a, b) => a.or(b),
                            },
                        ),
                        extensible: a.extensible || b.extensible,
                    }),
                    (a, b) => a.or(b),
                };
                all.alphabet = match (all.alphabet, effect.alphabet) {
                    (Some(a), Some(b)) => Some(a.into_iter().filter(|c| b.contains(c)).collect()),
                    (a, b) => a.or(b),
                };
            }
            Ok(all)
        }
        Constraint::Union(members) => {
            let sizes = members
                .iter()
                .map(|member| match member {
                    Constraint::Size(inner) => Ok(inner.root.clone()),
                    _ => Err(Problem::Unsupported("a union of string constraints").at(&spec.at)),
                })
                .collect::<Result<_>>()?;
            Ok(Effect {
                size: Some(SizeEffect {
                    bounds: bounds(&Constraint::Union(sizes), spec, lookup)?,
                    extensible: false,
                }),
                alphabet: None,
            })
        }
        // A set of permitted values is not visible for a string (clause 10.3.15).
        Constraint::Invisible | Constraint::Value(_) => Ok(Effect::default()),
        Constraint::Range(..) => Err(mismatch("a value range", "a string", spec)),
        Constraint::Type(_) => Err(Problem::Unsupported("a contained subtype").at(&spec.at)),
    }
}

/// The characters of FROM, in ascending order.
fn characters(constraint: &Constraint, spec: &ConstraintSpec) -> Result<Vec<u8>> {
    let seven_bit = |text: &str| {
        if text.is_ascii() {
            Ok(text.as_bytes().to_vec())
        } else {
            Err(Problem::Unsupported("a character beyond 7 bits").at(&spec.at))
        }
    };
    let mut found = match constraint {
        Constraint::Value(Value::Text(text)) => seven_bit(text)?,
        Constraint::Range(Some(Value::Text(low)), Some(Value::Text(high))) => {
            match (&seven_bit(low)?[..], &seven_bit(high)?[..]) {
                ([low], [high]) => (*low..=*high).collect(),
                _ => return Err(Problem::Unsupported("a range of strings").at(&spec.at)),
            }
        }
        Constraint::Union(members) => {
            let mut all = Vec::new();
            for member in members {
                all.extend(characters(member, spec)?);
            }
            all
        }
        _ => return Err(Problem::Unsupported("this permitted alphabet").at(&spec.at)),
    };
    found.sort_unstable();
    found.dedup();
    if found.is_empty() {
        return Err(Problem::EmptyConstraint.at(&spec.at));
    }
    Ok(found)
}

fn common(parent: Alphabet, characters: Vec<u8>, spec: &ConstraintSpec) -> Result<Vec<u8>> {
    let kept: Vec<u8> = match parent {
        Alphabet::All => characters,
        Alphabet::Only(parent) => characters
            .into_iter()
            .filter(|character| parent.contains(character))
            .collect(),
    };
    if kept.is_empty() {
        return Err(Problem::EmptyConstraint.at(&spec.at));
    }
    Ok(kept)
}

fn narrowed(parent: Size, effect: Option<SizeEffect>, spec: &ConstraintSpec) -> Result<Size> {
    let Some(SizeEffect { bounds, extensible }) = effect else {
        return Ok(parent);
    };
    let count = |value: i64| {
        u32::try_from(value).map_err(|_| Problem::NumberTooLarge(value.to_string()).at(&spec.at))
    };
    let min = parent.min.max(count(bounds.0.unwrap_or(0))?);
    let max = match (parent.max, bounds.1.map(count).transpose()?) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    if max.is_some_and(|max| max < min) {
        return Err(Problem::EmptyConstraint.at(&spec.at));
    }
    Ok(Size {
        min,
        max,
        extensible,
    })
}
