//! The order that tags give (X.680 clause 8.6), the one thing that they mean in PER.

use super::{MAX_REFERENCES, Resolver};
use crate::error::{Problem, Result};
use crate::syntax::{AssignmentKind, Field, Tag, TagClass, Type, TypeKind};

impl Resolver<'_> {
    /// The alternatives of a CHOICE or components of a SET in the order of their tags. Automatic tags are
    /// in the order of the text; they are not given where the text has a tag of its own.
    pub(super) fn in_tag_order<'f>(
        &self,
        fields: &'f [Field],
        module: usize,
    ) -> Result<Vec<&'f Field>> {
        let automatic = self.sources[module].module.automatic_tags;
        if automatic && fields.iter().all(|field| field.ty.tag.is_none()) {
            return Ok(fields.iter().collect());
        }
        let mut tagged = Vec::new();
        for field in fields {
            let tag = self.tag(&field.ty, module, 0)?;
            if tagged.iter().any(|(other, _)| *other == tag) {
                return Err(Problem::SameTag(field.name.clone()).at(&field.at));
            }
            tagged.push((tag, field));
        }
        tagged.sort_by_key(|(tag, _)| *tag);
        Ok(tagged.into_iter().map(|(_, field)| field).collect())
    }

    /// The outermost tag of a type; of a CHOICE without one, the least of its alternatives.
    fn tag(&self, ty: &Type, module: usize, depth: u32) -> Result<Tag> {
        if let Some(tag) = ty.tag {
            return Ok(tag);
        }
        let none = || Problem::Unsupported("a type without a tag of its own here").at(&ty.at);
        let number = match &ty.kind {
            TypeKind::Boolean => 1,
            TypeKind::Integer => 2,
            TypeKind::BitString => 3,
            TypeKind::OctetString => 4,
            TypeKind::Null => 5,
            TypeKind::ObjectIdentifier => 6,
            TypeKind::Enumerated(_) => 10,
            TypeKind::Sequence { set: false, .. } => 16,
            // SET OF is not told from SEQUENCE OF, which nothing in the schemas needs.
            TypeKind::SequenceOf(_) => 16,
            TypeKind::Sequence { set: true, .. } => 17,
            TypeKind::Characters(name) => match *name {
                "NumericString" => 18,
                "PrintableString" => 19,
                "TeletexString" | "T61String" => 20,
                "VideotexString" => 21,
                "IA5String" => 22,
                "GeneralizedTime" => 24,
                "GraphicString" => 25,
                "VisibleString" | "ISO646String" => 26,
                "GeneralString" => 27,
                _ => 30,
            },
            TypeKind::Choice(body) => {
                let automatic = self.sources[module].module.automatic_tags;
                let untagged = body.root.iter().all(|field| field.ty.tag.is_none());
                if automatic && untagged {
                    return Ok(Tag {
                        class: TagClass::Context,
                        number: 0,
                    });
                }
                let mut least = None;
                for field in &body.root {
                    let tag = self.tag(&field.ty, module, depth)?;
                    least = Some(least.map_or(tag, |least: Tag| least.min(tag)));
                }
                return least.ok_or_else(none);
            }
            TypeKind::Reference { name, .. } if depth < MAX_REFERENCES => {
                let found = self.find(module, name, &ty.at)?;
                return match &self.assignment(found).kind {
                    AssignmentKind::Type(ty) => self.tag(ty, found.0, depth + 1),
                    _ => Err(none()),
                };
            }
            TypeKind::Reference { .. } | TypeKind::OpenType | TypeKind::Field { .. } => {
                return Err(none());
            }
        };
        Ok(Tag {
            class: TagClass::Universal,
            number,
        })
    }
}
