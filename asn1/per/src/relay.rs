//! A message that is sent on as it came.

use core::fmt;
use core::ops::Deref;

use bytes::Bytes;

use crate::view::{Path, View};
use crate::{DecodeError, Encoder, Fault, Message, decode};

/// A message together with the octets it came in.
///
/// What [`encode`](crate::encode) makes of a decoded message is canonical; a relay that is to harm nothing sends
/// [`octets`](Self::octets) instead. As long as nothing is changed they are those that came in. A change is one of a
/// field: all other octets stay, whatever the sender's encoder did, but for the lengths of the open types around
/// the field and the padding where the octets behind it are found again. The value cannot be changed otherwise, so that it is
/// always the one of the octets.
#[derive(Clone, Debug)]
pub struct Relayed<T> {
    octets: Bytes,
    message: T,
}

/// Why a field of a relayed message cannot be changed. The message is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeError {
    /// The octets on the way to it, or the new value, break a rule.
    Field(Fault),
    /// What would come out is no message.
    Message(DecodeError),
}

impl fmt::Display for ChangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(fault) => write!(f, "{} at bit {}", fault.rule(), fault.bit()),
            Self::Message(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ChangeError {}

impl<T: Message> Relayed<T> {
    /// Reads a message and keeps its octets.
    ///
    /// # Errors
    ///
    /// Those of [`decode`].
    pub fn decode(octets: &Bytes) -> Result<Self, DecodeError> {
        let message = decode(octets)?;
        let octets = octets.clone();
        Ok(Self { octets, message })
    }

    /// What is to be sent on.
    pub fn octets(&self) -> &Bytes {
        &self.octets
    }

    /// The message without its octets.
    pub fn into_message(self) -> T {
        self.message
    }

    /// Puts what `write` writes in the place of a field that is there; false, and nothing is done, where it is absent.
    ///
    /// # Errors
    ///
    /// Those of [`View::replace`], and when the message does not decode with the new field.
    pub fn replace(
        &mut self,
        path: &Path<T>,
        write: impl FnOnce(&mut Encoder<'_>),
    ) -> Result<bool, ChangeError> {
        self.change(|view, out| view.replace(path, write, out))
    }

    /// Puts what `write` writes as an OPTIONAL component of a root, be it there already or not; false, and nothing is done,
    /// where it is none or has nothing to stand in.
    ///
    /// # Errors
    ///
    /// Those of [`replace`](Self::replace).
    pub fn set(
        &mut self,
        path: &Path<T>,
        write: impl FnOnce(&mut Encoder<'_>),
    ) -> Result<bool, ChangeError> {
        self.change(|view, out| view.set(path, write, out))
    }

    /// Takes an OPTIONAL component of a root out; false, and nothing is done, where it is none or absent.
    ///
    /// # Errors
    ///
    /// Those of [`View::remove`].
    pub fn remove(&mut self, path: &Path<T>) -> Result<bool, ChangeError> {
        self.change(|view, out| view.remove(path, out))
    }

    fn change(
        &mut self,
        edit: impl FnOnce(View<'_, T>, &mut Vec<u8>) -> Result<bool, Fault>,
    ) -> Result<bool, ChangeError> {
        let mut out = Vec::with_capacity(self.octets.len());
        if !edit(View::new(&self.octets), &mut out).map_err(ChangeError::Field)? {
            return Ok(false);
        }
        *self = Self::decode(&out.into()).map_err(ChangeError::Message)?;
        Ok(true)
    }
}

impl<T> Deref for Relayed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.message
    }
}
