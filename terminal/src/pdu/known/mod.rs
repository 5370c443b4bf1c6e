//! What is known of messages beyond their types: what identifiers stand for, and what strings of octets
//! hold. [`places`] is the table of the one, `names.txt` that of the other.

mod names;
mod places;

use std::borrow::Cow;

use h323_messages::{h225, h235, h245};
use h323_per::schema::walk::{Place, Value};
use h323_per::schema::{Content, Guide, Kind, Remark, Type};
use h323_supplementary::h450_1_ros;

use names::Of;
use places::{Holds, PLACES};

pub(super) use places::named;

/// Follows a message and knows it.
#[derive(Default)]
pub(super) struct Knowledge {
    /// The values that are entered and not left, the outermost first.
    open: Vec<Open>,
}

struct Open {
    ty: &'static Type,
    /// The component or alternative that it is, or nothing.
    name: &'static str,
    /// Numbers and object identifiers that were met in it, by the component.
    met: Vec<(&'static str, String)>,
}

impl Open {
    fn is(&self, ty: &'static Type) -> bool {
        std::ptr::eq(self.ty, ty)
    }

    fn met(&self, component: &str) -> Option<&str> {
        let mut met = self.met.iter();
        let found = met.find(|(name, _)| *name == component);
        found.map(|(_, value)| value.as_str())
    }
}

impl Guide for Knowledge {
    fn enter(&mut self, place: Place, ty: &'static Type) {
        let name = match place {
            Place::Component(component) | Place::Addition(component) => component.name,
            Place::Alternative(alternative) => alternative.name,
            Place::Element(_) | Place::Top => "",
        };
        self.open.push(Open {
            ty,
            name,
            met: Vec::new(),
        });
    }

    fn value(&mut self, value: &Value<'_>) -> Option<Remark> {
        let text = match value {
            Value::Octets(octets) => return self.content(octets).map(Remark::Holds),
            Value::Integer(number) => number.to_string(),
            Value::ObjectIdentifier(oid) => oid.to_string(),
            _ => return None,
        };
        let name = match value {
            Value::ObjectIdentifier(_) => known(Of::Object, &text),
            _ => self.number(&text),
        };
        self.remember(text);
        name.map(Remark::Name)
    }

    fn leave(&mut self) {
        self.open.pop();
    }
}

impl Knowledge {
    /// Keeps a value with the type around it; an alternative also with the type around the CHOICE.
    fn remember(&mut self, text: String) {
        let [.., outer, holder, this] = &mut self.open[..] else {
            return;
        };
        // What has no name is not asked for, and a list may have any number of it.
        if matches!(holder.ty.kind, Kind::Choice(_)) && !holder.name.is_empty() {
            outer.met.push((holder.name, text.clone()));
        }
        if !this.name.is_empty() {
            holder.met.push((this.name, text));
        }
    }

    /// What was met in the innermost value of a type.
    fn met_in(&self, ty: &'static Type, component: &str) -> Option<&str> {
        let open = self.open.iter().rev().find(|open| open.is(ty))?;
        open.met(component)
    }

    /// Whether the value at hand is at the end of a path within a type.
    fn is_at(&self, within: &'static Type, path: &[&str]) -> bool {
        let mut named = self.open.iter().rev().filter(|open| !open.name.is_empty());
        let mut steps = path.iter().rev();
        if !steps.all(|step| named.next().is_some_and(|open| open.name == *step)) {
            return false;
        }
        // The first step of the path leads out of the type itself.
        let mut open = self.open.iter().rev();
        let mut left = path.len();
        for one in &mut open {
            left -= usize::from(!one.name.is_empty());
            if left == 0 {
                break;
            }
        }
        open.next().is_some_and(|holder| holder.is(within))
    }

    /// What the number at hand stands for.
    fn number(&self, number: &str) -> Option<Cow<'static, str>> {
        let [.., outer, holder, this] = &self.open[..] else {
            return None;
        };
        match (holder.name, this.name) {
            ("id", "standard") if outer.is(&h225::schema::GENERIC_DATA) => {
                let feature = names::name(Of::Feature, number)?;
                Some(format!("{} {}", feature.source, feature.name).into())
            }
            ("id", "standard") if outer.is(&h225::schema::ENUMERATED_PARAMETER) => {
                known(Of::Parameter, &format!("{}/{number}", self.feature()?))
            }
            ("parameterIdentifier", "standard") => {
                known(Of::Parameter, &format!("{}/{number}", self.generic()?))
            }
            ("parameterValue", "unsignedMin" | "booleanArray") => {
                known(Of::Value, &format!("{}/{number}", self.generic()?))
            }
            (_, "subMessageIdentifier") => {
                let message = self.met_in(&h245::schema::GENERIC_MESSAGE, "messageIdentifier")?;
                known(Of::Message, &format!("{message}/{number}"))
            }
            ("opcode", "local") => Some(places::operation(number)?.name.into()),
            ("errcode", "local") => Some(places::error(number)?.name.into()),
            (_, "manufacturerCode") => {
                let country = holder.met("t35CountryCode")?;
                let extension = holder.met("t35Extension")?;
                known(Of::Vendor, &format!("{country}/{extension}/{number}"))
            }
            _ => None,
        }
    }

    /// The identifiers of the feature around the value at hand and of the parameters within it, the outermost first.
    fn feature(&self) -> Option<String> {
        let holders = [(&h225::schema::GENERIC_DATA, "id")];
        self.way(&holders, &h225::schema::ENUMERATED_PARAMETER, "id")
    }

    /// The same for the message or capability of H.245.
    fn generic(&self) -> Option<String> {
        let holders = [
            (&h245::schema::GENERIC_MESSAGE, "messageIdentifier"),
            (&h245::schema::GENERIC_CAPABILITY, "capabilityIdentifier"),
        ];
        let parameter = &h245::schema::GENERIC_PARAMETER;
        self.way(&holders, parameter, "parameterIdentifier")
    }

    /// The identifiers of the innermost holder and of the parameters between that and the value at hand, those that are met.
    fn way(
        &self,
        holders: &[(&'static Type, &str)],
        parameter: &'static Type,
        identifier: &str,
    ) -> Option<String> {
        let mut way = Vec::new();
        for open in self.open.iter().rev() {
            if open.is(parameter) {
                way.extend(open.met(identifier));
            } else if let Some((_, name)) = holders.iter().find(|(ty, _)| open.is(ty)) {
                way.push(open.met(name)?);
                way.reverse();
                return Some(way.join("/"));
            }
        }
        None
    }

    /// What the octets at hand hold.
    fn content(&self, octets: &[u8]) -> Option<Content> {
        let place = PLACES
            .iter()
            .find(|place| self.is_at(place.within, place.path))?;
        let met = |component| self.open.iter().rev().find_map(|open| open.met(component));
        match place.holds {
            Holds::One(name) => places::one(name),
            Holds::Argument => {
                let code = self.met_in(&h450_1_ros::schema::INVOKE, "opcode")?;
                let operation = places::operation(code)?;
                places::of_object(operation.name, "argument", operation.argument_type)
            }
            Holds::Result => {
                let operation = places::operation(met("opcode")?)?;
                places::of_object(operation.name, "result", operation.result_type)
            }
            Holds::Parameter => {
                let code = self.met_in(&h450_1_ros::schema::RETURN_ERROR, "errcode")?;
                let error = places::error(code)?;
                places::of_object(error.name, "parameter", error.parameter_type)
            }
            Holds::Feature => places::feature(&self.feature()?, octets),
            Holds::Generic => places::feature(&self.generic()?, octets),
            Holds::Key => {
                let algorithm = self.met_in(&h235::schema::V3_KEY_SYNC_MATERIAL, "algorithmOID")?;
                places::key(algorithm)
            }
        }
    }
}

/// A name from the table.
fn known(of: Of, key: &str) -> Option<Cow<'static, str>> {
    names::name(of, key).map(|known| known.name.into())
}
