//! What is compared: the modules, and the types of each.

mod messages;
mod supplementary;

use bytes::Bytes;
use h323_per::Message;
use h323_per::schema::{Type, from_json, to_json};
use h323_supplementary::x880::Code;
use h323_supplementary::x880::objects::Operation;

use crate::generate::Generator;

/// An ASN.1 module. Those that it imports from stand before it among all [`modules`].
#[derive(Debug)]
pub struct Module {
    /// Its name with Erlang: the one that it has in ASN.1, or another where two modules have the same.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// What Erlang's compiler is told instead of parts of the text, each of which occurs once.
    pub changes: &'static [(&'static str, &'static str)],
    /// Those of its types that are parameterised. Erlang makes nothing of such a type alone; the changes add an instance,
    /// with `Any` before the name.
    pub parameterised: &'static [&'static str],
    /// How many of a thousand messages are of this module.
    pub share: u32,
    /// Those of its types that are compared: the ones that stand alone on the wire or in an
    /// open type, and some that are large and would come seldom.
    pub types: &'static [Subject],
}

/// A type that is compared.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// What the schema says of it.
    pub schema: &'static Type,
    /// Decodes and encodes: with the typed codec, or with the walker where the type has no Rust type of its own.
    pub recode: fn(&'static Type, &Bytes) -> Result<Vec<u8>, String>,
    /// How many messages of this type there are among those of its module.
    pub weight: u32,
}

/// Where an open type stands whose content the modules name.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// It has a name of its own.
    Named(&'static Type),
    /// It is `toBeSigned` of the component of this name, a SIGNED.
    Signed(&'static str),
    /// It is a component of this type, or the elements of one.
    Within(&'static Type, &'static str),
}

/// The open types whose content the modules name, and that content: in `TYPE-IDENTIFIER.&Type (T)`, T.
pub fn contents() -> impl Iterator<Item = &'static (Place, &'static Type)> {
    messages::CONTENTS
        .iter()
        .chain(supplementary::CONTENTS.iter())
}

/// All modules.
pub fn modules() -> impl Iterator<Item = &'static Module> {
    messages::MODULES.iter().chain(supplementary::MODULES)
}

/// All types, each with its module.
pub fn subjects() -> impl Iterator<Item = (&'static Module, &'static Subject)> {
    modules().flat_map(|module| module.types.iter().map(move |subject| (module, subject)))
}

/// Whose turn it is: modules by their shares, which a thousand turns have exactly, and within a module a type by chance.
#[derive(Debug)]
pub struct Turns {
    /// For each module the places of its types, each as often as its weight says.
    types: Vec<Vec<usize>>,
    /// The modules, each as often as its share says.
    wheel: Vec<usize>,
    next: usize,
}

impl Turns {
    /// From the beginning.
    pub fn new() -> Self {
        let mut types: Vec<Vec<usize>> = Vec::new();
        let mut place = 0;
        for module in modules() {
            let mut weighted = Vec::new();
            for subject in module.types {
                weighted.extend(vec![place; subject.weight as usize]);
                place += 1;
            }
            types.push(weighted);
        }
        let wheel = (modules().enumerate())
            .flat_map(|(index, module)| vec![index; module.share as usize])
            .collect();
        Self {
            types,
            wheel,
            next: 0,
        }
    }

    /// The place among all [`subjects`] of the type whose turn it is.
    pub fn next(&mut self, generator: &mut Generator) -> usize {
        // Prime, so that modules alternate and each gets its share.
        const STEP: usize = 389;
        let module = self.wheel[self.next];
        self.next = (self.next + STEP) % self.wheel.len();
        let types = &self.types[module];
        types[generator.below(types.len() as u32) as usize]
    }
}

impl Default for Turns {
    fn default() -> Self {
        Self::new()
    }
}

/// The operations of supplementary services.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    h323_supplementary::OPERATIONS
        .iter()
        .copied()
        .flatten()
        .copied()
}

/// The local code of an operation.
pub fn local(operation: &Operation) -> Option<i64> {
    match operation.operation_code {
        Some(Code::Local(code)) => Some(code),
        _ => None,
    }
}

impl Module {
    const fn new(
        name: &'static str,
        text: &'static str,
        share: u32,
        types: &'static [Subject],
    ) -> Self {
        Self {
            name,
            text,
            changes: &[],
            parameterised: &[],
            share,
            types,
        }
    }

    const fn changed(self, changes: &'static [(&'static str, &'static str)]) -> Self {
        Self { changes, ..self }
    }

    const fn instances(self, parameterised: &'static [&'static str]) -> Self {
        Self {
            parameterised,
            ..self
        }
    }

    /// What Erlang calls one of its types.
    pub fn erlang_name(&self, subject: &Subject) -> String {
        let name = subject.name();
        match name.split_once('.') {
            _ if self.parameterised.contains(&name) => format!("Any{name}"),
            // A type within an information object.
            Some((object, part)) => capitalised(object) + &capitalised(part),
            None => name.to_owned(),
        }
    }
}

/// The word with a capital letter first.
pub(crate) fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

impl Subject {
    const fn of<T: Message>(weight: u32) -> Self {
        Self {
            schema: T::SCHEMA,
            recode: recode::<T>,
            weight,
        }
    }

    /// A type that is an alias in Rust.
    const fn described(schema: &'static Type) -> Self {
        Self {
            schema,
            recode: rewrite,
            weight: 1,
        }
    }

    /// Its name in ASN.1.
    pub const fn name(&self) -> &'static str {
        self.schema.name
    }
}

fn recode<T: Message>(_: &'static Type, octets: &Bytes) -> Result<Vec<u8>, String> {
    let (value, used) = h323_per::decode_prefix::<T>(octets).map_err(|error| error.to_string())?;
    if used != octets.len() {
        return Err(format!("{used} of {} octets are read", octets.len()));
    }
    let mut out = Vec::new();
    h323_per::encode(&value, &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

fn rewrite(schema: &'static Type, octets: &Bytes) -> Result<Vec<u8>, String> {
    let json = to_json(schema, octets)
        .map_err(|fault| format!("{} at bit {}", fault.rule(), fault.bit()))?;
    let mut out = Vec::new();
    from_json(schema, &json, &mut out).map_err(|error| error.to_string())?;
    Ok(out)
}

/// The types of a module that are compared, each as often as another; behind the semicolon those that are aliases in Rust, by
/// their descriptors.
macro_rules! types {
    ($module:ident: $($name:ident)* $(; $($schema:ident)*)?) => {
        &[
            $($crate::modules::Subject::of::<$module::$name>(1),)*
            $($($crate::modules::Subject::described(&$module::schema::$schema),)*)?
        ]
    };
}
use types;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_schema_is_among_them() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        for folder in [folder.join("supplementary"), folder] {
            for entry in fs::read_dir(folder).expect("the folder of the schemas") {
                let path = entry.expect("a file").path();
                if path.extension().is_some_and(|extension| extension == "asn") {
                    let text = fs::read_to_string(&path).expect("text");
                    assert!(modules().any(|module| module.text == text), "{path:?}");
                }
            }
        }
    }

    #[test]
    fn shares_are_of_a_thousand() {
        assert_eq!(modules().map(|module| module.share).sum::<u32>(), 1000);
        for module in modules() {
            assert_eq!(
                module.share == 0,
                module.types.is_empty(),
                "{}",
                module.name
            );
        }
    }
}
