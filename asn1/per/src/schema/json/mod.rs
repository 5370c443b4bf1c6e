//! Octets as JSON, and JSON as octets, without loss.
//!
//! | ASN.1 | JSON |
//! | --- | --- |
//! | BOOLEAN | `true`, `false` |
//! | NULL | `null` |
//! | INTEGER | a number |
//! | ENUMERATED | the name as a string; `{"$unknown": n}` for the nth value after the marker that the schema does not know |
//! | OCTET STRING, open type | a string of lower-case hexadecimal digits |
//! | BIT STRING | a string of `0` and `1` |
//! | character strings | a string; `{"$hex": "…"}`, with the octets of the value, for a BMPString with lone surrogates and for a GeneralString that is not UTF-8 |
//! | OBJECT IDENTIFIER | a string of numbers with dots |
//! | SEQUENCE | an object with the names of the module |
//! | CHOICE | an object with one member; `{"$unknown": {"index": n, "hex": "…"}}` for the nth alternative after the marker that the schema does not know |
//! | SEQUENCE OF | an array |
//!
//! Extension additions that the schema does not know follow the named components of their SEQUENCE as
//! `"$unknown": [{"index": n, "hex": "…"}]`. `"$bitmap": n` is the number of bits in the extension
//! bitmap, where it is not what an encoder of this edition sends.
//!
//! Told what values mean ([`guided_json`]), it also has, for octets that are an encoding,
//! `{"$as": "name", "value": …}`, with `"hex"` where encoding the value gives other octets, and with `"hex"` and
//! `"error"` instead of the value where the octets do not decode; and beside a member that stands for
//! something known, its name as a member `"$member"`. [`plain_json`] leads back.
//!
//! On the way back the members of an object may come in any order and with the other spellings of
//! their [`Component`](super::Component), hexadecimal digits of either case. Members that the schema
//! does not know are errors: everything given ends up in the octets.

mod plain;
mod read;
mod write;

use serde_core::{Serialize, Serializer};

use bytes::Bytes;
use serde_json::Value as Json;

use super::Type;
use super::guide::Guide;
use crate::Fault;

pub use write::{JsonError, JsonProblem};

/// The member that holds what the schema does not know.
const UNKNOWN: &str = "$unknown";
/// The member that holds the length of the extension bitmap.
const BITMAP: &str = "$bitmap";
/// The member that says which encoding some octets are.
const AS: &str = "$as";
/// The members beside it.
const VALUE: &str = "value";
const OCTETS: &str = "hex";
const ERROR: &str = "error";
/// The member that holds the octets of a string that is no text.
const HEX: &str = "$hex";

/// The encoding of a value, to be serialized with its names.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The type of the value.
    pub ty: &'static Type,
    /// Its encoding.
    pub octets: &'a Bytes,
}

/// Fails where the octets are no encoding of the type.
impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json = to_json(self.ty, self.octets).map_err(|fault| {
            serde_core::ser::Error::custom(format_args!("{} at bit {}", fault.rule(), fault.bit()))
        })?;
        json.serialize(serializer)
    }
}

/// The JSON of an encoding of `ty`.
///
/// # Errors
///
/// The rule that the octets break, and where. What follows the value in `octets` is ignored.
pub fn to_json(ty: &'static Type, octets: &Bytes) -> Result<Json, Fault> {
    read::read(ty, octets, None)
}

/// The JSON of an encoding of `ty`, with what the guide knows of the values.
///
/// # Errors
///
/// Those of [`to_json`].
pub fn guided_json(
    ty: &'static Type,
    octets: &Bytes,
    guide: &mut dyn Guide,
) -> Result<Json, Fault> {
    read::read(ty, octets, Some(guide))
}

/// What [`to_json`] would have given in the place of [`guided_json`]: names are left out, encodings within are
/// made again. `types` finds what the names in `$as` stand for.
///
/// # Errors
///
/// The first member that is not as it should be.
pub fn plain_json(
    json: &Json,
    types: &dyn Fn(&str) -> Option<&'static Type>,
) -> Result<Json, JsonError> {
    plain::plain(json, types)
}

/// Appends the encoding of a JSON value of `ty` to `out`.
///
/// # Errors
///
/// The first member that is not what the schema expects. `out` is then as it was.
pub fn from_json(ty: &'static Type, json: &Json, out: &mut Vec<u8>) -> Result<(), JsonError> {
    write::write(ty, json, out)
}
