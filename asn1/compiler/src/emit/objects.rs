//! Information object classes as structs, objects and sets of them as statics.

use std::fmt::Write;

use super::{Emitter, imports};
use crate::model::{Class, ClassFieldKind, Constant, Kind, Object, ObjectSet, Setting, Shape, Ty};
use crate::names;

/// The names of the runtime that values in objects may have.
const VALUES: &[&str] = &[
    "BitString",
    "BmpString",
    "GeneralString",
    "Ia5String",
    "ObjectIdentifier",
    "Octets",
];

/// The text of `objects.rs`.
pub(super) fn emit(emitter: &Emitter<'_>) -> String {
    let objects = &emitter.schema.modules[emitter.module].objects;
    let mut text = String::new();
    for class in &objects.classes {
        emit_class(emitter, class, &mut text);
    }
    for object in &objects.objects {
        emit_object(emitter, object, &mut text);
    }
    for set in &objects.sets {
        emit_set(emitter, set, &mut text);
    }
    format!(
        "//! Information objects.\n\n{}{}{}{}\n{text}",
        imports("h323_per", VALUES, &text),
        imports("h323_per::schema", &["Type"], &text),
        imports("super", &["schema"], &text),
        emitter.other_modules(&text)
    )
}

/// The Rust name of a class.
fn class_name(name: &str) -> String {
    names::camel(&names::words(name))
}

impl Emitter<'_> {
    /// A path to something among the information objects, as this module writes it.
    fn object_path(&self, module: usize, name: &str) -> String {
        if module == self.module {
            name.to_owned()
        } else {
            format!("{}::objects::{name}", self.schema.modules[module].rust)
        }
    }

    /// The type of a value, from the submodule of the objects.
    fn value_type(&self, ty: &Ty) -> String {
        match ty.kind {
            Kind::Defined(id) if self.schema.definitions[id].module == self.module => {
                format!("super::{}", self.schema.definitions[id].rust)
            }
            _ => self.rust(ty, 0),
        }
    }

    fn class(&self, (module, name): &(usize, String)) -> Option<&Class> {
        let mut classes = self.schema.modules[*module].objects.classes.iter();
        classes.find(|class| class.name == *name)
    }

    /// A constant expression.
    fn constant(&self, constant: &Constant, ty: &Ty) -> String {
        match constant {
            Constant::Boolean(value) => value.to_string(),
            Constant::Integer(value) => value.to_string(),
            Constant::Choice(alternative, value) => {
                if let Kind::Defined(id) = ty.kind
                    && let Shape::Choice(choice) = &self.schema.definitions[id].shape
                {
                    let mut all = choice.root.iter().chain(&choice.additions);
                    if let Some(one) = all.find(|one| one.name == *alternative) {
                        let value = self.constant(value, &one.ty);
                        return format!("{}::{}({value})", self.value_type(ty), one.rust);
                    }
                }
                alternative.clone()
            }
        }
    }
}

fn emit_class(emitter: &Emitter<'_>, class: &Class, out: &mut String) {
    let mut fields = String::new();
    for field in &class.fields {
        let ty = match &field.kind {
            ClassFieldKind::Type => "&'static Type".to_owned(),
            ClassFieldKind::Value(ty) => emitter.value_type(ty),
            ClassFieldKind::Objects((module, name)) => {
                let class = emitter.object_path(*module, &class_name(name));
                format!("&'static [&'static {class}]")
            }
        };
        let optional = field.optional && !matches!(field.kind, ClassFieldKind::Objects(_));
        let ty = if optional {
            format!("Option<{ty}>")
        } else {
            ty
        };
        let _ = writeln!(
            fields,
            "/// `&{}`.\npub {}: {ty},",
            field.name,
            names::snake(&field.name)
        );
    }
    let _ = writeln!(
        out,
        "/// An object of the class `{}`.\n#[derive(Debug)]\npub struct {} {{\n/// Its name.\npub name: &'static str,\n{fields}}}\n",
        class.name,
        class_name(&class.name)
    );
}

fn emit_object(emitter: &Emitter<'_>, object: &Object, out: &mut String) {
    let Some(class) = emitter.class(&object.class) else {
        return;
    };
    let path = emitter.object_path(object.class.0, &class_name(&class.name));
    let mut fields = format!("name: {:?},\n", object.name);
    for field in &class.fields {
        let mut settings = object.settings.iter();
        let set = settings.find(|(name, _)| *name == field.name);
        let some = |value: String| match field.optional {
            true => format!("Some({value})"),
            false => value,
        };
        let value = match (set.map(|(_, setting)| setting), &field.kind) {
            (Some(Setting::Type(id)), _) => {
                let definition = &emitter.schema.definitions[*id];
                let name = format!("schema::{}", names::upper(&definition.rust));
                some(format!("&{}", emitter.qualified(*id, &name)))
            }
            (Some(Setting::Value(constant)), ClassFieldKind::Value(ty)) => {
                some(emitter.constant(constant, ty))
            }
            (Some(Setting::Objects(members)), _) => list(emitter, members),
            (None, ClassFieldKind::Objects(_)) => "&[]".to_owned(),
            (None, ClassFieldKind::Value(ty)) if field.default.is_some() => field
                .default
                .as_ref()
                .map(|default| emitter.constant(default, ty))
                .unwrap_or_default(),
            _ => "None".to_owned(),
        };
        let _ = writeln!(fields, "{}: {value},", names::snake(&field.name));
    }
    let _ = writeln!(
        out,
        "/// `{}`.\npub static {}: {path} = {path} {{\n{fields}}};\n",
        object.name,
        names::upper(&object.name)
    );
}

fn emit_set(emitter: &Emitter<'_>, set: &ObjectSet, out: &mut String) {
    let class = emitter.object_path(set.class.0, &class_name(&set.class.1));
    let _ = writeln!(
        out,
        "/// `{}`.\npub static {}: &[&{class}] = {};\n",
        set.name,
        names::upper(&set.name),
        list(emitter, &set.members)
    );
}

/// References to objects.
fn list(emitter: &Emitter<'_>, members: &[(usize, String)]) -> String {
    let members: String = members
        .iter()
        .map(|(module, name)| format!("&{},", emitter.object_path(*module, &names::upper(name))))
        .collect();
    format!("&[{members}]")
}
