//! Random valid values of a type, made up from its descriptor, as JSON.
//!
//! Every construct occurs, bounds and the lengths at which PER changes its form more often than chance would have it. A
//! message draws how full it is, and has a budget: when that is spent, what is OPTIONAL is left out, lists are as
//! short as they may be and a CHOICE takes one of the alternatives that end soonest.

use std::collections::HashMap;
use std::fmt::Write;

use h323_per::hex::to_hex;
use h323_per::limits::MAX_EXTENSION_BITMAP;
use h323_per::schema::{
    Alternative, Choice, Component, DefaultValue, Enumerated, Kind, Sequence, SequenceOf, Type,
    from_json,
};
use h323_per::{Alphabet, Range, Size};
use h323_supplementary::h450_1_ros::schema::{INVOKE, RETURN_RESULT_RESULT};
use h323_supplementary::x880::objects::Operation;
use h323_supplementary::x880::schema::CODE;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use serde_json::{Map, Value as Json, json};

use crate::faults::{self, Fault};
use crate::modules::{Place, contents, local, operations};

/// Values, and octets in multiples of [`OCTETS_PER_VALUE`], that most messages may have before only what is mandatory
/// is added.
const BUDGET: u32 = 120;

/// The same for the few messages that are long enough for fragments.
const LARGE_BUDGET: u32 = 4_000;

/// One message in so many is a long one.
const LARGE_EVERY: u32 = 400;

/// So many octets of a string count as a value.
const OCTETS_PER_VALUE: u32 = 32;

/// Recursive values within one another, well below the codec's ceiling.
const MAX_RECURSION: u32 = 12;

/// Counts at which the form of a length changes, or nearly.
const COUNTS: [u32; 9] = [0, 1, 2, 3, 63, 64, 127, 128, 255];

/// The same for those that only a long message has.
const LARGE_COUNTS: [u32; 7] = [16_383, 16_384, 16_385, 32_768, 49_153, 65_536, 81_920];

/// Which edition of the schema the sender of a message is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// That of the descriptors.
    This,
    /// An earlier one, with shorter extension bitmaps, or a later one, with additions and alternatives that are not in the
    /// descriptors.
    Other,
}

/// A value that was made up.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The value.
    pub json: Json,
    /// Whether an alternative or enumeral in it is not in the descriptors, so that no encoder of this edition can write
    /// the whole.
    pub unknown_alternative: bool,
    /// A fault of Erlang's that it meets, be it in an open type.
    pub fault: Option<&'static Fault>,
}

/// Makes up values. The same seed gives the same ones.
#[derive(Debug)]
pub struct Generator {
    rng: ChaCha8Rng,
    /// How many values within one another each type needs at least, by the address of its descriptor.
    heights: HashMap<*const Type, u32>,
    /// How often each alternative was taken, by its address, so that none is forgotten.
    used: HashMap<*const Alternative, u32>,
    edition: Edition,
    budget: u32,
    large: bool,
    /// In how many of a hundred cases something OPTIONAL is there.
    fullness: u32,
    recursion: u32,
    /// The components and alternatives around the value at hand, the outermost first, each with the type that it is in.
    around: Vec<(&'static Type, &'static str)>,
    /// The operation whose code was made up last.
    operation: Option<&'static Operation>,
    unknown_alternative: bool,
    fault: Option<&'static Fault>,
}

impl Generator {
    /// A generator with this seed.
    pub fn new(seed: u64) -> Self {
        Self {
            rng: ChaCha8Rng::seed_from_u64(seed),
            heights: HashMap::new(),
            used: HashMap::new(),
            edition: Edition::This,
            budget: 0,
            large: false,
            fullness: 0,
            recursion: 0,
            around: Vec::new(),
            operation: None,
            unknown_alternative: false,
            fault: None,
        }
    }

    /// A value of a type.
    pub fn value(&mut self, ty: &'static Type, edition: Edition) -> Generated {
        self.edition = edition;
        self.large = self.one_in(LARGE_EVERY);
        self.budget = if self.large { LARGE_BUDGET } else { BUDGET };
        self.fullness = self.pick(&[5, 20, 50, 80, 100]);
        self.recursion = 0;
        self.unknown_alternative = false;
        self.fault = None;
        let json = self.of(ty);
        Generated {
            fault: faults::of(&json).or(self.fault),
            unknown_alternative: self.unknown_alternative,
            json,
        }
    }

    /// A number below a limit, for what else has to be chosen.
    pub fn below(&mut self, limit: u32) -> u32 {
        self.rng.random_range(0..limit)
    }

    fn one_in(&mut self, cases: u32) -> bool {
        self.below(cases) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.rng.random_range(0..from.len())]
    }

    fn spend(&mut self, values: u32) {
        self.budget = self.budget.saturating_sub(values);
    }

    fn spent(&self) -> bool {
        self.budget == 0 || self.recursion >= MAX_RECURSION
    }

    /// A component or alternative of a type.
    fn part(&mut self, of: &'static Type, name: &'static str, ty: &'static Type) -> Json {
        self.around.push((of, name));
        let json = self.of(ty);
        self.around.pop();
        json
    }

    fn of(&mut self, ty: &'static Type) -> Json {
        self.spend(1);
        self.recursion += u32::from(ty.recursive);
        let json = match ty.kind {
            Kind::Boolean => self.rng.random::<bool>().into(),
            Kind::Null => Json::Null,
            Kind::Integer(range) => self.integer(range),
            Kind::Enumerated(values) => self.enumerated(values),
            Kind::OctetString(size) => {
                let count = self.count(size, 1);
                self.octets(count).into()
            }
            Kind::BitString(size) => self.bits(size),
            Kind::Ia5String(size, alphabet) => self.characters(size, alphabet),
            Kind::BmpString(size) => self.bmp(size),
            Kind::GeneralString => {
                let count = self.count(Size::ANY, 1);
                json!({ "$hex": self.octets(count) })
            }
            Kind::ObjectIdentifier => self.object_identifier(),
            Kind::OpenType => self.open_type(ty),
            Kind::Sequence(sequence) => self.sequence(ty, sequence),
            Kind::Choice(choice) if std::ptr::eq(ty, &CODE) => self.code(choice),
            Kind::Choice(choice) => self.choice(ty, choice),
            Kind::SequenceOf(list) => self.list(list),
        };
        self.recursion -= u32::from(ty.recursive);
        json
    }

    fn sequence(&mut self, ty: &'static Type, sequence: &'static Sequence) -> Json {
        let mut members = Map::new();
        for component in sequence.root {
            if !component.optional || self.wanted() {
                self.component(ty, component, &mut members);
            }
        }
        if !sequence.extensible {
            return Json::Object(members);
        }
        let mut last = None;
        for (index, component) in (0..).zip(sequence.additions) {
            if self.wanted() {
                self.component(ty, component, &mut members);
                last = Some(index);
            }
        }
        if self.edition == Edition::Other && self.one_in(8) {
            self.other_edition(sequence, last, &mut members);
        }
        Json::Object(members)
    }

    fn component(
        &mut self,
        of: &'static Type,
        component: &'static Component,
        members: &mut Map<String, Json>,
    ) {
        let value = self.part(of, component.name, component.ty);
        if !is_default(component, &value) {
            members.insert(component.name.into(), value);
        }
    }

    fn wanted(&mut self) -> bool {
        !self.spent() && self.below(100) < self.fullness
    }

    /// What the sender of another edition does with a SEQUENCE that has additions up to `last`.
    fn other_edition(
        &mut self,
        sequence: &'static Sequence,
        last: Option<u32>,
        members: &mut Map<String, Json>,
    ) {
        let own = sequence.additions.len() as u32;
        if self.one_in(2) && own < MAX_EXTENSION_BITMAP {
            let mut unknown = Vec::new();
            let mut index = own;
            for _ in 0..=self.below(2) {
                index += self.pick(&[0, 0, 1, 5]);
                if index >= MAX_EXTENSION_BITMAP {
                    break;
                }
                unknown.push(self.unknown(index));
                index += 1;
            }
            members.insert("$unknown".into(), unknown.into());
        } else {
            // A bitmap that is shorter or longer than this edition's, with nothing more in it.
            let least = last.map_or(1, |last| last + 1);
            let length = self
                .rng
                .random_range(least..=(own + 3).min(MAX_EXTENSION_BITMAP).max(least));
            members.insert("$bitmap".into(), length.into());
        }
    }

    fn unknown(&mut self, index: u32) -> Json {
        let count = self.count(Size::at_least(1), 1);
        json!({ "index": index, "hex": self.octets(count) })
    }

    fn choice(&mut self, ty: &'static Type, choice: &'static Choice) -> Json {
        if choice.extensible && self.edition == Edition::Other && self.one_in(40) {
            self.unknown_alternative = true;
            let index = self.addition_index(choice.additions.len());
            return json!({ "$unknown": self.unknown(index) });
        }
        let mut candidates: Vec<_> = choice.root.iter().chain(choice.additions).collect();
        if self.spent() {
            let heights: Vec<u32> = candidates.iter().map(|a| self.height(a.ty)).collect();
            let least = heights.iter().min().copied().unwrap_or_default();
            let mut heights = heights.into_iter();
            candidates.retain(|_| heights.next() == Some(least));
        }
        let alternative = if self.one_in(2) {
            self.pick(&candidates)
        } else {
            let used = |a: &&&Alternative| self.used.get(&std::ptr::from_ref(**a)).copied();
            candidates
                .iter()
                .min_by_key(used)
                .copied()
                .unwrap_or(candidates[0])
        };
        *self.used.entry(alternative).or_default() += 1;
        json!({ alternative.name: self.part(ty, alternative.name, alternative.ty) })
    }

    /// The code of an operation or error, most often one that there is.
    fn code(&mut self, choice: &'static Choice) -> Json {
        let json = if self.one_in(4) {
            self.choice(&CODE, choice)
        } else {
            let codes: Vec<i64> = operations().filter_map(local).collect();
            json!({ "local": self.pick(&codes) })
        };
        let code = json["local"].as_i64();
        self.operation = operations().find(|operation| code.is_some() && local(operation) == code);
        json
    }

    /// Which addition behind the `known` ones, counted from the marker; some in the long form of clause 11.6.
    fn addition_index(&mut self, known: usize) -> u32 {
        let beyond = self.pick(&[0, 1, 2, 63, 64, 300]);
        known as u32 + beyond
    }

    fn list(&mut self, list: &'static SequenceOf) -> Json {
        let least = list.size.min;
        let room = self.budget / 8;
        let most = list.size.max.unwrap_or(u32::MAX).min(least + room);
        let count = if self.spent() {
            least
        } else if most > least && self.one_in(3) {
            self.rng.random_range(least..=most.min(least + 6))
        } else {
            self.pick(&[0, 1, 1, 2, 3, most]).clamp(least, most)
        };
        let elements = (0..count).map(|_| self.of(list.element)).collect();
        Json::Array(elements)
    }

    /// A number of octets, characters or bits, of which `per_octet` make up an octet.
    fn count(&mut self, size: Size, per_octet: u32) -> u32 {
        let least = size.min;
        let most = match size.max {
            Some(max) if !size.extensible || !self.one_in(4) => max,
            _ => u32::MAX,
        };
        if self.spent() || least == most {
            return least;
        }
        let room = OCTETS_PER_VALUE * self.budget * per_octet;
        let most = most.min(least.saturating_add(room));
        let wanted = match self.below(8) {
            0 => least,
            1 => most.min(least.saturating_add(300)),
            2 if self.large => self.pick(&LARGE_COUNTS),
            2 | 3 => self.pick(&COUNTS),
            _ => least.saturating_add(self.below(24)),
        };
        let count = wanted.clamp(least, most);
        self.spend(count / (OCTETS_PER_VALUE * per_octet));
        count
    }

    /// Octets in hexadecimal digits.
    fn octets(&mut self, count: u32) -> String {
        let mut text = String::with_capacity(2 * count as usize);
        let same = self.pick(&[None, None, None, Some(0), Some(0xff)]);
        for _ in 0..count {
            let octet: u8 = same.unwrap_or_else(|| self.rng.random());
            // Writing to a string does not fail.
            let _ = write!(text, "{octet:02x}");
        }
        text
    }

    /// What the modules say is in an open type.
    fn content(&self, ty: &'static Type) -> Option<&'static Type> {
        let (holder, name) = self.around.last().copied()?;
        if std::ptr::eq(holder, &INVOKE) && name == "argument" {
            return self.operation?.argument_type;
        }
        if std::ptr::eq(holder, &RETURN_RESULT_RESULT) {
            return self.operation?.result_type;
        }
        let is_here = |place: &Place| match *place {
            Place::Named(named) => std::ptr::eq(named, ty),
            Place::Within(within, component) => std::ptr::eq(within, holder) && component == name,
            Place::Signed(component) => match self.around[..] {
                [.., (_, signed), (_, "toBeSigned")] => signed == component,
                _ => false,
            },
        };
        contents()
            .find(|(place, _)| is_here(place))
            .map(|(_, content)| *content)
    }

    /// An encoding of what is in an open type.
    fn open_type(&mut self, ty: &'static Type) -> Json {
        let Some(content) = self.content(ty) else {
            // Clause 11.2 leaves no open type without octets.
            let count = self.count(Size::at_least(1), 1);
            return self.octets(count).into();
        };
        // What encodes it again may look inside.
        let edition = std::mem::replace(&mut self.edition, Edition::This);
        let content_json = self.of(content);
        self.edition = edition;
        self.fault = self.fault.or_else(|| faults::of(&content_json));
        let mut octets = Vec::new();
        if let Err(error) = from_json(content, &content_json, &mut octets) {
            unreachable!("{error} in {content_json}");
        }
        to_hex(&octets).into()
    }

    fn bits(&mut self, size: Size) -> Json {
        let count = self.count(size, 8);
        let one = |bit: bool| if bit { '1' } else { '0' };
        (0..count)
            .map(|_| one(self.rng.random()))
            .collect::<String>()
            .into()
    }

    fn characters(&mut self, size: Size, alphabet: &'static Alphabet) -> Json {
        let count = self.count(size, 1);
        let permitted = alphabet.characters();
        (0..count)
            .map(|_| char::from(self.pick(permitted)))
            .collect::<String>()
            .into()
    }

    fn bmp(&mut self, size: Size) -> Json {
        let count = self.count(size, 1);
        let mut text = String::with_capacity(4 * count as usize);
        for _ in 0..count {
            let unit: u16 = match self.below(8) {
                0 => self.pick(&[0, 0xff, 0x100, 0xd800, 0xdfff, 0xffff]),
                1 => self.rng.random(),
                _ => self.rng.random_range(0x20..0x7f),
            };
            // Writing to a string does not fail.
            let _ = write!(text, "{unit:04x}");
        }
        json!({ "$hex": text })
    }

    fn object_identifier(&mut self) -> Json {
        let first = self.below(3);
        let second = if first == 2 {
            self.pick(&[0, 39, 47, 48, 100, 999])
        } else {
            self.below(40)
        };
        let more = if self.one_in(50) { 30 } else { self.below(9) };
        let mut text = format!("{first}.{second}");
        let mut octets = 2;
        for _ in 0..more {
            let arc: u64 = match self.below(6) {
                0 => self.pick(&[0, 127, 128, 16_383, 16_384, u64::from(u32::MAX), u64::MAX]),
                1 => self.rng.random_range(0..1 << 32),
                _ => self.rng.random_range(0..200),
            };
            octets += (u64::BITS - arc.leading_zeros()).div_ceil(7).max(1);
            if octets > 64 {
                break;
            }
            // Writing to a string does not fail.
            let _ = write!(text, ".{arc}");
        }
        text.into()
    }

    fn integer(&mut self, range: Range) -> Json {
        let outside = range.extensible && self.one_in(4);
        let range = if outside { Range::ANY } else { range };
        // The runtime holds a number that is not negative and has no upper bound in 64 bits, others in 63.
        let least = range.min.map_or(i64::MIN.into(), i128::from);
        let most = match (range.min, range.max) {
            (_, Some(max)) => i128::from(max),
            (Some(0..), None) => u64::MAX.into(),
            (_, None) => i64::MAX.into(),
        };
        let power = 1_i128 << self.below(64);
        let number = match self.below(8) {
            0 => least,
            1 => most,
            2 => least + 1,
            3 => most - 1,
            4 => least + power - 1,
            5 => least + power,
            6 => power - 1 - i128::from(self.below(3)),
            _ => self.rng.random_range(least..=most),
        };
        json!(number.clamp(least, most))
    }

    fn enumerated(&mut self, values: &'static Enumerated) -> Json {
        if values.extensible && self.edition == Edition::Other && self.one_in(20) {
            self.unknown_alternative = true;
            return json!({ "$unknown": self.addition_index(values.additions.len()) });
        }
        let names: Vec<&str> = values
            .root
            .iter()
            .chain(values.additions)
            .copied()
            .collect();
        self.pick(&names).into()
    }

    /// How many values within one another a value of a type has at least.
    fn height(&mut self, ty: &'static Type) -> u32 {
        if let Some(height) = self.heights.get(&std::ptr::from_ref(ty)) {
            return *height;
        }
        let height = (1..)
            .find(|height| ty.has_value_within(*height))
            .unwrap_or(u32::MAX);
        self.heights.insert(ty, height);
        height
    }
}

/// The value without what an encoder of this edition cannot write: unknown additions, and extension bitmaps of
/// another length.
pub fn of_this_edition(json: &Json) -> Json {
    match json {
        Json::Object(members) => members
            .iter()
            .filter(|(name, json)| *name != "$bitmap" && !(*name == "$unknown" && json.is_array()))
            .map(|(name, json)| (name.clone(), of_this_edition(json)))
            .collect::<Map<_, _>>()
            .into(),
        Json::Array(elements) => elements.iter().map(of_this_edition).collect(),
        _ => json.clone(),
    }
}

/// Whether a component has its DEFAULT, which is not sent (X.691 clause 19.5).
fn is_default(component: &Component, value: &Json) -> bool {
    match component.default {
        Some(DefaultValue::Boolean(default)) => *value == json!(default),
        Some(DefaultValue::Integer(default)) => *value == json!(default),
        Some(DefaultValue::Name(default)) => *value == json!(default),
        None => false,
    }
}

#[cfg(test)]
mod tests;
