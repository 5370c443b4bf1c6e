//! JSON with what is known of its values to JSON without.

use serde_json::{Map, Value as Json};

use super::super::Type;
use super::super::guide::MAX_NESTED;
use super::{AS, JsonError, JsonProblem, OCTETS, VALUE, write};
use crate::hex::to_hex;

/// Finds the type that a name in `$as` stands for.
type Types<'a> = &'a dyn Fn(&str) -> Option<&'static Type>;

/// Whether a member says what the one of that name without `$` means. Nothing in the schemas begins so.
fn is_remark(members: &Map<String, Json>, name: &str, json: &Json) -> bool {
    let about = name.strip_prefix('$');
    json.is_string() && about.is_some_and(|about| members.contains_key(about))
}

pub(super) fn plain(json: &Json, types: Types<'_>) -> Result<Json, JsonError> {
    let mut stripper = Stripper {
        types,
        path: String::new(),
        nested: 0,
    };
    let result = stripper.value(json);
    result.map_err(|problem| JsonError {
        path: stripper.path,
        problem,
    })
}

struct Stripper<'a> {
    types: Types<'a>,
    /// The way to the value at hand; on failure, to the one at fault.
    path: String,
    /// How many encodings are around it.
    nested: usize,
}

impl Stripper<'_> {
    /// A value one step down. The path keeps the step when that fails.
    fn step(&mut self, step: &str, json: &Json) -> Result<Json, JsonProblem> {
        let length = self.path.len();
        self.path.push_str(step);
        let value = self.value(json)?;
        self.path.truncate(length);
        Ok(value)
    }

    fn value(&mut self, json: &Json) -> Result<Json, JsonProblem> {
        match json {
            Json::Object(members) if members.contains_key(AS) => self.content(members),
            Json::Object(members) => {
                let mut kept = Map::new();
                for (name, json) in members {
                    if is_remark(members, name, json) {
                        continue;
                    }
                    let dot = if self.path.is_empty() { "" } else { "." };
                    let json = self.step(&format!("{dot}{name}"), json)?;
                    kept.insert(name.clone(), json);
                }
                Ok(Json::Object(kept))
            }
            Json::Array(elements) => {
                let mut kept = Vec::with_capacity(elements.len());
                for (index, json) in elements.iter().enumerate() {
                    kept.push(self.step(&format!("[{index}]"), json)?);
                }
                Ok(Json::Array(kept))
            }
            _ => Ok(json.clone()),
        }
    }

    /// The octets of an encoding: those that are given, or else those of the value.
    fn content(&mut self, members: &Map<String, Json>) -> Result<Json, JsonProblem> {
        if let Some(octets) = members.get(OCTETS) {
            return Ok(octets.clone());
        }
        if self.nested == MAX_NESTED {
            return Err(JsonProblem::TooDeep);
        }
        let name = members.get(AS).and_then(Json::as_str).unwrap_or_default();
        let ty = (self.types)(name).ok_or_else(|| JsonProblem::NoSuchContent {
            name: name.to_owned(),
        })?;
        let value = members
            .get(VALUE)
            .ok_or(JsonProblem::Missing { name: VALUE })?;
        self.nested += 1;
        let value = self.value(value)?;
        self.nested -= 1;
        let mut octets = Vec::new();
        write::write(ty, &value, &mut octets).map_err(|error| {
            self.path.push_str(&format!(" as {name}"));
            if !error.path.is_empty() {
                self.path.push_str(&format!(".{}", error.path));
            }
            error.problem
        })?;
        Ok(to_hex(&octets).into())
    }
}
