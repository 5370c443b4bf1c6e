//! The serde traits of the generated types, through their encodings.

use bytes::Bytes;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::json::{self, Document};
use crate::Message;

/// Implements `Serialize` and `Deserialize` for types that are [`Message`]s, in the form that
/// [`json`](crate::schema::json) describes.
///
/// ```ignore
/// h323_per::impl_serde!(RasMessage, AliasAddress);
/// ```
#[macro_export]
macro_rules! impl_serde {
    ($($ty:ty),+ $(,)?) => {$(
        impl $crate::schema::__serde::Serialize for $ty {
            fn serialize<S: $crate::schema::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::schema::serialize(self, serializer)
            }
        }

        impl<'de> $crate::schema::__serde::Deserialize<'de> for $ty {
            fn deserialize<D: $crate::schema::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::schema::deserialize(deserializer)
            }
        }
    )+};
}

/// Serializes a value with its names: what [`impl_serde`](crate::impl_serde) makes of `Serialize`.
///
/// # Errors
///
/// A value outside of its type's constraints.
pub fn serialize<T: Message, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut octets = Vec::new();
    crate::encode(value, &mut octets).map_err(ser::Error::custom)?;
    Document {
        ty: T::SCHEMA,
        octets: &Bytes::from(octets),
    }
    .serialize(serializer)
}

/// Deserializes a value from its names: what [`impl_serde`](crate::impl_serde) makes of `Deserialize`.
///
/// # Errors
///
/// The first member that is not what the schema expects.
pub fn deserialize<'de, T: Message, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = serde_json::Value::deserialize(deserializer)?;
    let mut octets = Vec::new();
    json::from_json(T::SCHEMA, &json, &mut octets).map_err(de::Error::custom)?;
    crate::decode(&Bytes::from(octets)).map_err(de::Error::custom)
}
