//! The types that come from outside, each with what must hold of any octets that are taken for a value of it.

use std::fmt::Debug;

use bytes::Bytes;
use h323_messages::{h225, h235, h245};
use h323_oracle::generate::{Edition, Generator};
use h323_per::schema::walk::{Visitor, walk};
use h323_per::schema::{Kind, Text, Type, from_json, locate, to_json};
use h323_per::view::{Field, Path, View};
use h323_per::{Message, Rule, decode_over, decode_prefix, encode};
use h323_supplementary::*;

/// A type that stands alone on the wire, or in octets.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// Its module and name.
    pub name: &'static str,
    /// What the schema says of it.
    pub schema: &'static Type,
    /// What must hold of octets; whether they are a value.
    check: fn(&Bytes) -> Result<bool, String>,
    /// Decodes and forgets; whether the octets are a value.
    pub decode: fn(&Bytes) -> bool,
    /// Looks for every field below the outermost value.
    pub look: fn(&Bytes),
}

impl Subject {
    const fn of<T: Message + PartialEq + Debug>(name: &'static str) -> Self {
        Self {
            name,
            schema: T::SCHEMA,
            check: check::<T>,
            decode: |octets| h323_per::decode::<T>(octets).is_ok(),
            look: |octets| {
                for name in names(T::SCHEMA) {
                    let _ = View::<T>::new(octets).get(&Path::to(&[name]));
                }
            },
        }
    }

    /// What must hold of octets, whatever they are: whether they are a value of the type.
    ///
    /// - The walker takes what the typed codec takes, and breaks off with the same rule at the same bit.
    /// - What is read can be written, and that is read as the same and written as the same.
    /// - Its JSON makes the same octets as the typed codec, and there is a text of it.
    /// - A view finds a field where the walker does, and replaces it by itself without changing the message.
    ///
    /// # Panics
    ///
    /// When something does not hold.
    pub fn must_hold(&self, octets: &Bytes) -> bool {
        (self.check)(octets).unwrap_or_else(|problem| {
            let digits = h323_per::hex::to_hex(octets);
            panic!("{}: {problem}: {digits}", self.name)
        })
    }

    /// A valid value, of this edition of the schema or of another.
    ///
    /// # Panics
    ///
    /// The value cannot be encoded, which is a mistake of the generator.
    pub fn generate(&self, generator: &mut Generator) -> Bytes {
        let edition = match generator.below(4) {
            0 => Edition::Other,
            _ => Edition::This,
        };
        let made = generator.value(self.schema, edition);
        let mut octets = Vec::new();
        from_json(self.schema, &made.json, &mut octets)
            .unwrap_or_else(|error| panic!("{}: {error} in {}", self.name, made.json));
        octets.into()
    }
}

macro_rules! subjects {
    ($($module:ident::$name:ident,)*) => {
        /// All of them; those that come from strangers first.
        pub static SUBJECTS: &[Subject] = &[$(
            Subject::of::<$module::$name>(concat!(stringify!($module), ".", stringify!($name))),
        )*];
    };
}

subjects! {
    h225::RasMessage,
    h225::H323UserInformation,
    h245::MultimediaSystemControlMessage,
    h245::OpenLogicalChannel,
    h450_1::H4501SupplementaryService,
    h501::H501Message,
    t38::IfpPacket,
    t38::UdptlPacket,
    t38_1998::IfpPacket,
    t38_1998::UdptlPacket,
    h235::ClearToken,
    h235::CryptoToken,
    h450_2::CtInitiateArg,
    h450_3::CallReroutingArgument,
    h450_3::DivertingLegInformation2Argument,
    h450_5::PickExeArg,
    h450_7::MwiInterrogateResElt,
    h450_9::CcArg,
    h450_10::CoReqOptArg,
    h450_11::CiGetCiplRes,
    h450_12::CmnArg,
    h460_4::CallPriorityInfo,
    h460_9::QosMonitoringReportData,
    h460_15::SignallingChannelData,
    h460_18::IncomingCallIndication,
    h460_18::LrqKeepAliveData,
    h460_19::TraversalParameters,
    h460_24b::AlternateAddresses,
    h460_26::UdpFrame,
    h461::AssetMessage,
}

/// The subject of this name.
pub fn named(name: &str) -> Option<&'static Subject> {
    SUBJECTS.iter().find(|subject| subject.name == name)
}

/// An open type of so many octets comes in fragments.
const FRAGMENT: usize = 16 * 1024;

struct Nothing;

impl Visitor for Nothing {}

/// The names of what is directly below a value.
fn names(ty: &'static Type) -> Vec<&'static str> {
    match ty.kind {
        Kind::Sequence(sequence) => {
            let components = sequence.root.iter().chain(sequence.additions);
            components.map(|component| component.name).collect()
        }
        Kind::Choice(choice) => {
            let alternatives = choice.root.iter().chain(choice.additions);
            alternatives.map(|alternative| alternative.name).collect()
        }
        _ => Vec::new(),
    }
}

/// What must hold, with what does not.
fn check<T: Message + PartialEq + Debug>(octets: &Bytes) -> Result<bool, String> {
    let walked = walk(T::SCHEMA, octets, &mut Nothing);
    let read = decode_prefix::<T>(octets);
    // There is a text of what is no value as well.
    let ty = T::SCHEMA;
    let text = Text { ty, octets }.to_string();
    if text.is_empty() && !octets.is_empty() {
        return Err("has no text".to_owned());
    }
    match (read, walked) {
        (Ok((value, used)), Ok(bits)) => {
            if used != bits.div_ceil(8).max(1) {
                return Err(format!(
                    "the codec takes {used} octets, the walker {bits} bits"
                ));
            }
            writes::<T>(&value, octets)?;
            looks::<T>(octets)?;
            over(&value, octets)?;
            Ok(true)
        }
        (Err(error), Err(fault)) => {
            // Where the input was cut off at the ceiling, only the codec says so.
            let is_same = error.rule == fault.rule()
                || (error.rule == Rule::TooLarge && fault.rule() == Rule::UnexpectedEnd);
            if !is_same || error.bit_offset != fault.bit() {
                return Err(format!("the codec says {error:?}, the walker {fault:?}"));
            }
            if error.bit_offset as usize > 8 * octets.len() {
                return Err(format!("{error:?} is behind the end"));
            }
            for name in names(T::SCHEMA) {
                // What stands before the fault may be found.
                let _ = View::<T>::new(octets).get(&Path::to(&[name]));
            }
            Ok(false)
        }
        // No octet is no encoding, even of a type that takes no bits.
        (Err(error), Ok(_)) if octets.is_empty() && error.rule == Rule::UnexpectedEnd => Ok(false),
        (Ok(_), Err(fault)) => Err(format!(
            "the codec takes what the walker does not: {fault:?}"
        )),
        (Err(error), Ok(_)) => Err(format!(
            "the walker takes what the codec does not: {error:?}"
        )),
    }
}

/// What is decoded over another message is the same, and nothing is left over what is none.
fn over<T: Message + PartialEq + Debug>(value: &T, octets: &Bytes) -> Result<(), String> {
    let mut place = T::default();
    for _ in 0..2 {
        decode_over(&mut place, octets).map_err(|error| format!("not over another: {error}"))?;
        if place != *value {
            return Err(format!("{place:?} is read over another"));
        }
    }
    if let Err(error) = decode_over(&mut place, &octets.slice(..octets.len() / 2))
        && place != T::blank()
    {
        return Err(format!("{place:?} is left by {error:?}"));
    }
    Ok(())
}

/// What was read is written, and that is read as the same value and written as the same octets.
fn writes<T: Message + PartialEq + Debug>(value: &T, octets: &Bytes) -> Result<(), String> {
    let mut once = Vec::new();
    encode(value, &mut once).map_err(|error| format!("is read and not written: {error}"))?;
    let once = Bytes::from(once);
    let (again, used) = decode_prefix::<T>(&once)
        .map_err(|error| format!("is written and not read again: {error}"))?;
    if again != *value || used != once.len() {
        return Err("is read as another value when written".to_owned());
    }
    let json = to_json(T::SCHEMA, octets).map_err(|fault| format!("has no JSON: {fault:?}"))?;
    let mut from = Vec::new();
    from_json(T::SCHEMA, &json, &mut from).map_err(|error| format!("JSON: {error} in {json}"))?;
    if once != from {
        return Err(format!("JSON makes other octets than the codec: {json}"));
    }
    Ok(())
}

/// A view finds each field where the walker does.
fn looks<T: Message + PartialEq>(octets: &Bytes) -> Result<(), String> {
    let is_long = octets.len() > FRAGMENT;
    for name in names(T::SCHEMA) {
        let found = View::<T>::new(octets).get(&Path::to(&[name]));
        let found = match found {
            Ok(found) => found,
            // What stands in fragments is left to decoding.
            Err(fault) if is_long && fault.rule() == Rule::FragmentMalformed => continue,
            Err(fault) => return Err(format!("a view of {name} says {fault:?}")),
        };
        let walked = locate(T::SCHEMA, octets, name);
        let agree = match (&found, &walked) {
            (None, None) => true,
            // Behind the length, where it stands in an open type.
            (Some(found), Some(walked)) => {
                walked.bits.contains(&found.start()) || walked.bits.is_empty()
            }
            // The walker does not say where it is in fragments.
            (Some(_), None) => is_long,
            (None, Some(_)) => false,
        };
        if let Some(found) = &found {
            replaces::<T>(octets, name, found)?;
        }
        if !agree {
            let found = found.map(|field| field.start());
            return Err(format!(
                "{name}: the view finds {found:?}, the walker {walked:?}"
            ));
        }
    }
    Ok(())
}

/// A field that a view replaces by itself leaves the message what it was.
fn replaces<T: Message + PartialEq>(
    octets: &Bytes,
    name: &'static str,
    field: &Field<'_>,
) -> Result<(), String> {
    let mut out = Vec::new();
    let replaced =
        View::<T>::new(octets).replace(&Path::to(&[name]), |e| field.encode(e), &mut out);
    let is_there = replaced.map_err(|fault| format!("{name} is not replaced: {fault:?}"))?;
    let same = h323_per::decode::<T>(&out.into()).ok() == h323_per::decode::<T>(octets).ok();
    match is_there && same {
        true => Ok(()),
        false => Err(format!("replacing {name} by itself changes the message")),
    }
}
