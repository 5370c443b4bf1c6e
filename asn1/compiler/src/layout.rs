//! How values lie in memory: what is boxed, which lists are inline.
//!
//! The sizes of the Rust types are estimated with the rules of the compiler for niches left mostly
//! aside, then:
//!
//! - an OPTIONAL component of the root is boxed beyond [`ROOT_CEILING`] octets, an addition beyond
//!   [`ADDITION_CEILING`]; what is mandatory stays in place;
//! - an alternative of a CHOICE is boxed beyond [`ALTERNATIVE_CEILING`] octets, or beyond the largest one
//!   that `IN_PLACE` keeps where it is: below that, boxing would save no room;
//! - whatever would make a type hold itself is boxed;
//! - a list of elements of at most [`INLINE_ELEMENT`] octets keeps as many of them in place as a `Vec`
//!   takes room; one of the types in `USUALLY_FEW` keeps its usual number in place where it is in the
//!   root; other lists are a `Vec`.
//!
//! `RARE` lists types that are boxed whenever they are OPTIONAL, since few messages hold them, and
//! `IN_PLACE` and `BOXED` the exceptions, most of them so that the messages a gatekeeper sees by the
//! thousand (registration, admission, disengaging) are decoded without touching the heap.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Definition, DefinitionId, Kind, List, Range, Schema, Shape, Size, Ty};

/// Octets beyond which an OPTIONAL component of the root is boxed.
pub const ROOT_CEILING: u32 = 96;
/// Octets beyond which an addition is boxed.
pub const ADDITION_CEILING: u32 = 48;
/// Octets beyond which an alternative is boxed.
pub const ALTERNATIVE_CEILING: u32 = 56;
/// Octets up to which the elements of any list are kept in place.
pub const INLINE_ELEMENT: u32 = 8;
/// Octets of a `Vec`, and the room in a `SmallVec` of the same size.
const VEC: u32 = 24;
const VEC_ROOM: u32 = 16;

/// Types that lists usually hold one or two of, with that number.
const USUALLY_FEW: &[(&str, u32)] = &[
    ("AliasAddress", 2),
    ("TransportAddress", 1),
    ("ModeElement", 1),
    ("MediaDistributionCapability", 1),
];

/// Types that few messages hold.
const RARE: &[&str] = &["NonStandardParameter", "ICV", "H223ModeParameters"];

/// Components and alternatives that stay in place whatever their size.
const IN_PLACE: &[&str] = &[
    "RasMessage.registrationRequest",
    "RegistrationConfirm.preGrantedARQ",
    "DisengageRequest.usageInformation",
    "EndpointType.vendor",
    "Capability.receiveVideoCapability",
    "Capability.transmitVideoCapability",
    "Capability.receiveAndTransmitVideoCapability",
    "Capability.receiveAudioCapability",
    "Capability.transmitAudioCapability",
    "Capability.receiveAndTransmitAudioCapability",
    "CommandMessage.miscellaneousCommand",
    "ModeElementType.dataMode",
    "MultimediaSystemControlMessage.request",
    "MultimediaSystemControlMessage.response",
    "MultimediaSystemControlMessage.command",
    "MultimediaSystemControlMessage.indication",
];

/// Components and alternatives that are boxed although they are small.
const BOXED: &[&str] = &[
    "TransportAddress.ipSourceRoute",
    "AliasAddress.transportID",
    "AliasAddress.partyNumber",
    "AliasAddress.mobileUIM",
    "AliasAddress.isupNumber",
    "MiscellaneousCommand.type.encryptionUpdateRequest",
    "MiscellaneousCommand.type.lostPartialPicture",
    "MiscellaneousCommand.type.progressiveRefinementStart",
    "UserInputIndication.signal",
    "UserInputIndication.signalUpdate",
    "UserInputIndication.extendedAlphanumeric",
];

/// How much room a type takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Its size in octets.
    pub size: u32,
    align: u32,
    /// Whether an `Option` of it is no larger.
    niche: bool,
}

impl Extent {
    const fn new(size: u32, align: u32, niche: bool) -> Self {
        Self { size, align, niche }
    }

    const POINTER: Self = Self::new(8, 8, true);
    const OCTETS: Self = Self::new(32, 8, true);
    const BITS: Self = Self::new(40, 8, true);
    const EXTENSION: Self = Self::new(16, 8, false);

    fn option(self) -> Self {
        let size = if self.niche {
            self.size
        } else {
            self.size + self.align
        };
        Self::new(size, self.align, true)
    }
}

/// Where a component or alternative lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whether it is boxed.
    pub boxed: bool,
    /// For a list that is not an alias, how many elements are kept in place; 0 for a `Vec`.
    pub inline: u32,
}

/// The layout of a schema.
#[derive(Debug)]
pub struct Layout {
    extents: BTreeMap<DefinitionId, Extent>,
    places: BTreeMap<(DefinitionId, usize), Place>,
    aliases: BTreeMap<DefinitionId, u32>,
    recursive: BTreeSet<DefinitionId>,
    blank: BTreeSet<DefinitionId>,
}

impl Layout {
    /// The layout of a schema.
    pub fn new(schema: &Schema) -> Self {
        let mut maker = Maker {
            schema,
            layout: Self {
                extents: BTreeMap::new(),
                places: BTreeMap::new(),
                aliases: BTreeMap::new(),
                recursive: recursive(schema),
                blank: BTreeSet::new(),
            },
            open: BTreeSet::new(),
        };
        for id in 0..schema.definitions.len() {
            maker.definition(id);
        }
        maker.layout.blank = blank(schema, &maker.layout);
        maker.layout
    }

    /// Where a component or alternative lies, by its index among those of the root and the additions.
    pub fn place(&self, id: DefinitionId, index: usize) -> Place {
        self.places[&(id, index)]
    }

    /// How many elements the list that an alias stands for keeps in place.
    pub fn alias(&self, id: DefinitionId) -> u32 {
        self.aliases.get(&id).copied().unwrap_or(0)
    }

    /// Whether a circle of types is cut at this one.
    pub fn is_recursive(&self, id: DefinitionId) -> bool {
        self.recursive.contains(&id)
    }

    /// Whether a type has a blank value: one that has nothing on the heap.
    pub fn has_blank(&self, id: DefinitionId) -> bool {
        self.blank.contains(&id)
    }

    /// Whether a CHOICE keeps alternatives in place that elsewhere would be boxed.
    pub fn keeps_large(&self, schema: &Schema, id: DefinitionId) -> bool {
        let Shape::Choice(choice) = &schema.definitions[id].shape else {
            return false;
        };
        let alternatives = choice.root.iter().chain(&choice.additions);
        alternatives.enumerate().any(|(index, alternative)| {
            let large = match alternative.ty.kind {
                Kind::Defined(content) => self.extent(content).size > 2 * ALTERNATIVE_CEILING,
                _ => false,
            };
            large && !self.place(id, index).boxed
        })
    }

    /// The estimated size of a definition.
    pub fn extent(&self, id: DefinitionId) -> Extent {
        self.extents[&id]
    }
}

/// The types that have a blank value: of which nothing is boxed that has to be there.
fn blank(schema: &Schema, layout: &Layout) -> BTreeSet<DefinitionId> {
    let mut blank = BTreeSet::new();
    // Types that others hold may come behind them.
    loop {
        let known = blank.len();
        for (id, definition) in schema.definitions.iter().enumerate() {
            let in_place = |index: usize, ty: &Ty| {
                let known = match ty.kind {
                    Kind::Defined(id) => blank.contains(&id),
                    _ => true,
                };
                known && !layout.place(id, index).boxed
            };
            let has_blank = match &definition.shape {
                Shape::Alias(_) => false,
                Shape::Enumerated(_) => true,
                Shape::Sequence(sequence) => (sequence.root.iter().enumerate())
                    .all(|(index, one)| one.optional || in_place(index, &one.ty)),
                Shape::Choice(choice) => (choice.root.iter().chain(&choice.additions).enumerate())
                    .any(|(index, one)| in_place(index, &one.ty)),
            };
            if has_blank {
                blank.insert(id);
            }
        }
        if blank.len() == known {
            return blank;
        }
    }
}

struct Maker<'a> {
    schema: &'a Schema,
    layout: Layout,
    open: BTreeSet<DefinitionId>,
}

impl Maker<'_> {
    /// The extent of a definition; `None` while it is being estimated.
    fn definition(&mut self, id: DefinitionId) -> Option<Extent> {
        if let Some(&extent) = self.layout.extents.get(&id) {
            return Some(extent);
        }
        if !self.open.insert(id) {
            return None;
        }
        let schema = self.schema;
        let definition = &schema.definitions[id];
        let extent = match &definition.shape {
            Shape::Alias(ty) => {
                if let Kind::List(list) = &ty.kind {
                    let inline = self.inline(list, true);
                    self.layout.aliases.insert(id, inline);
                }
                let inline = self.layout.alias(id);
                self.ty(ty, inline)
            }
            Shape::Enumerated(items) if items.extensible => Some(Extent::new(8, 4, true)),
            Shape::Enumerated(_) => Some(Extent::new(1, 1, true)),
            Shape::Sequence(sequence) => {
                let mut extents = Vec::new();
                let components = sequence.root.iter().chain(&sequence.additions);
                for (index, component) in components.enumerate() {
                    let addition = index >= sequence.root.len();
                    let optional = addition || component.optional;
                    let ceiling = match (addition, optional) {
                        (true, _) => ADDITION_CEILING,
                        (false, true) => ROOT_CEILING,
                        (false, false) => u32::MAX,
                    };
                    let place = self.place(
                        definition,
                        &component.name,
                        &component.ty,
                        ceiling,
                        !addition,
                    );
                    self.layout.places.insert((id, index), place);
                    let extent = if place.boxed {
                        Extent::POINTER
                    } else {
                        self.ty(&component.ty, place.inline)
                            .unwrap_or(Extent::POINTER)
                    };
                    extents.push(if optional { extent.option() } else { extent });
                }
                if sequence.extensible {
                    extents.push(Extent::EXTENSION);
                }
                Some(structure(&extents))
            }
            Shape::Choice(choice) => {
                let mut extents = Vec::new();
                let alternatives = || choice.root.iter().chain(&choice.additions);
                let in_place = alternatives()
                    .filter(|one| is_listed(IN_PLACE, definition, &one.name))
                    .filter_map(|one| self.ty(&one.ty, 0))
                    .map(|extent| extent.size)
                    .max();
                let ceiling = ALTERNATIVE_CEILING.max(in_place.unwrap_or(0));
                for (index, alternative) in alternatives().enumerate() {
                    let place = self.place(
                        definition,
                        &alternative.name,
                        &alternative.ty,
                        ceiling,
                        true,
                    );
                    self.layout.places.insert((id, index), place);
                    extents.push(if place.boxed {
                        Extent::POINTER
                    } else {
                        self.ty(&alternative.ty, place.inline)
                            .unwrap_or(Extent::POINTER)
                    });
                }
                if choice.extensible {
                    extents.push(Extent::POINTER);
                }
                Some(union(&extents))
            }
        };
        self.open.remove(&id);
        let extent = extent.unwrap_or(Extent::POINTER);
        self.layout.extents.insert(id, extent);
        Some(extent)
    }

    fn place(
        &mut self,
        definition: &Definition,
        name: &str,
        ty: &Ty,
        ceiling: u32,
        root: bool,
    ) -> Place {
        let inline = match (&ty.kind, ty.alias) {
            (Kind::List(list), None) => self.inline(list, root),
            (_, Some(alias)) => {
                self.definition(alias);
                self.layout.alias(alias)
            }
            _ => 0,
        };
        let rare = ceiling != u32::MAX
            && matches!(definition.shape, Shape::Sequence(_))
            && matches!(ty.kind, Kind::Defined(id) if RARE.contains(&self.schema.definitions[id].asn1.as_str()));
        let boxed = match self.ty(ty, inline) {
            None => true,
            Some(_) if is_listed(IN_PLACE, definition, name) => false,
            Some(_) if rare || is_listed(BOXED, definition, name) => true,
            Some(extent) => extent.size > ceiling,
        };
        Place { boxed, inline }
    }

    /// How many elements of a list are kept in place.
    fn inline(&mut self, list: &List, root: bool) -> u32 {
        let Some(extent) = self.ty(&list.element, 0) else {
            return 0;
        };
        if let Kind::Defined(id) = list.element.kind
            && let Some((_, few)) = USUALLY_FEW
                .iter()
                .find(|(name, _)| *name == self.schema.definitions[id].asn1)
        {
            return if root { *few } else { 0 };
        }
        match extent.size {
            0 => 0,
            size if size <= INLINE_ELEMENT => (VEC_ROOM / size).min(8),
            _ => 0,
        }
    }

    /// The extent of a type whose list, if it is one, keeps so many elements in place.
    fn ty(&mut self, ty: &Ty, inline: u32) -> Option<Extent> {
        Some(match &ty.kind {
            Kind::Boolean => Extent::new(1, 1, true),
            Kind::Null => Extent::new(0, 1, false),
            Kind::Integer(range) => {
                let size = match range.rust() {
                    "u8" | "i8" => 1,
                    "u16" | "i16" => 2,
                    "u32" | "i32" => 4,
                    _ => 8,
                };
                Extent::new(size, size, false)
            }
            Kind::OctetString(size) => match array(*size) {
                Some(len) => Extent::new(len, 1, false),
                None => Extent::OCTETS,
            },
            Kind::BitString(_) => Extent::BITS,
            Kind::Ia5String { .. }
            | Kind::BmpString(_)
            | Kind::GeneralString(_)
            | Kind::ObjectIdentifier
            | Kind::OpenType => Extent::OCTETS,
            Kind::List(_) if inline == 0 => Extent::new(VEC, 8, true),
            Kind::List(list) => {
                let element = self.ty(&list.element, 0)?;
                let room = (element.size * inline).next_multiple_of(8).max(VEC_ROOM);
                Extent::new(room + 8, 8, false)
            }
            Kind::Defined(id) => self.definition(*id)?,
        })
    }
}

/// Whether one of the lists of exceptions names a component or alternative.
fn is_listed(list: &[&str], definition: &Definition, component: &str) -> bool {
    list.iter().any(|path| {
        path.strip_prefix(definition.asn1.as_str())
            .and_then(|rest| rest.strip_prefix('.'))
            == Some(component)
    })
}

fn structure(extents: &[Extent]) -> Extent {
    let align = extents.iter().map(|extent| extent.align).max().unwrap_or(1);
    let size: u32 = extents.iter().map(|extent| extent.size).sum();
    let niche = extents.iter().any(|extent| extent.niche);
    Extent::new(size.next_multiple_of(align), align, niche)
}

fn union(extents: &[Extent]) -> Extent {
    let align = extents.iter().map(|extent| extent.align).max().unwrap_or(1);
    let size = extents.iter().map(|extent| extent.size).max().unwrap_or(0);
    Extent::new((size + 1).next_multiple_of(align), align, true)
}

/// The length of an OCTET STRING that is an array in Rust.
pub fn array(size: Size) -> Option<u32> {
    match size {
        Size {
            min,
            max: Some(max),
            extensible: false,
        } if min == max && max <= 32 => Some(max),
        _ => None,
    }
}

/// A set of types such that every circle of types leads through one of them: the targets of the edges
/// that a depth-first walk finds to lead back.
fn recursive(schema: &Schema) -> BTreeSet<DefinitionId> {
    fn visit(
        schema: &Schema,
        id: DefinitionId,
        state: &mut [u8],
        found: &mut BTreeSet<DefinitionId>,
    ) {
        state[id] = 1;
        for next in schema.references(id) {
            match state[next] {
                0 => visit(schema, next, state, found),
                1 => {
                    found.insert(next);
                }
                _ => {}
            }
        }
        state[id] = 2;
    }
    let mut state = vec![0; schema.definitions.len()];
    let mut found = BTreeSet::new();
    for module in &schema.modules {
        for &id in &module.order {
            if state[id] == 0 {
                visit(schema, id, &mut state, &mut found);
            }
        }
    }
    found
}

/// The least number of bits that a value of a type takes, alignment left out. A list cannot hold more
/// elements than its octets have room for at this rate.
pub fn min_bits(schema: &Schema, ty: &Ty) -> u32 {
    MinBits {
        schema,
        open: BTreeSet::new(),
    }
    .ty(ty)
}

struct MinBits<'a> {
    schema: &'a Schema,
    open: BTreeSet<DefinitionId>,
}

/// Bits of a number below `count`, in the aligned variant.
fn index_bits(count: u64) -> u32 {
    match count {
        0 | 1 => 0,
        2..=255 => (count - 1).ilog2() + 1,
        256 => 8,
        257..=65536 => 16,
        _ => 8,
    }
}

impl MinBits<'_> {
    fn ty(&mut self, ty: &Ty) -> u32 {
        match &ty.kind {
            Kind::Boolean => 1,
            Kind::Null => 0,
            Kind::Integer(Range {
                min: Some(min),
                max: Some(max),
                extensible,
            }) => u32::from(*extensible) + index_bits(min.abs_diff(*max).saturating_add(1)),
            Kind::Integer(_) | Kind::ObjectIdentifier => 16,
            Kind::GeneralString(_) | Kind::OpenType => 8,
            Kind::OctetString(size) => self.sized(*size, 8),
            Kind::BitString(size) => self.sized(*size, 1),
            Kind::BmpString(size) => self.sized(*size, 16),
            // The narrowest alphabet of the schemas takes four bits; one bit is less in any case.
            Kind::Ia5String { size, .. } => self.sized(*size, 1),
            Kind::List(list) => {
                let element = self.ty(&list.element);
                self.sized(list.size, element)
            }
            Kind::Defined(id) => self.definition(*id),
        }
    }

    fn sized(&self, size: Size, each: u32) -> u32 {
        let length = match size.max {
            Some(max) if max < 65536 => index_bits(u64::from(max - size.min) + 1),
            _ => 8,
        };
        let root = length.saturating_add(size.min.saturating_mul(each));
        if size.extensible {
            // Outside of the root, the bit and a length of any value.
            root.saturating_add(1).min(1 + 8)
        } else {
            root
        }
    }

    fn definition(&mut self, id: DefinitionId) -> u32 {
        if !self.open.insert(id) {
            return 0;
        }
        let schema = self.schema;
        let bits = match &schema.definitions[id].shape {
            Shape::Alias(ty) => self.ty(ty),
            // An addition takes eight bits at least.
            Shape::Enumerated(items) if items.extensible => {
                (1 + index_bits(items.root.len() as u64)).min(8)
            }
            Shape::Enumerated(items) => index_bits(items.root.len() as u64),
            Shape::Sequence(sequence) => {
                let mut bits = u32::from(sequence.extensible);
                for component in &sequence.root {
                    bits += if component.optional {
                        1
                    } else {
                        self.ty(&component.ty)
                    };
                }
                bits
            }
            Shape::Choice(choice) => {
                let alternatives = choice.root.iter();
                let least = alternatives.map(|one| self.ty(&one.ty)).min().unwrap_or(0);
                let root = index_bits(choice.root.len() as u64) + least;
                if choice.extensible {
                    // An addition: the bit, seven bits of index, and an open type, which some send without an octet.
                    (1 + root).min(1 + 7 + 8)
                } else {
                    root
                }
            }
        };
        self.open.remove(&id);
        bits
    }
}
