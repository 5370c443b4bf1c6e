//! What the information elements say: one type for each, read from and built into the contents of an
//! [`Element`](super::Element).
//!
//! A type holds what the contents mean, not how they were written: parsing and building again may give a shorter form of
//! the same. A message that is passed on keeps the octets it came with, in [`Elements`](super::Elements).

mod bearer_capability;
mod call_state;
mod cause;
mod display;
mod facility;
mod keypad;
mod notification;
mod party_number;
mod progress;
mod sending_complete;
mod signal;
mod text;
mod user_user;

pub use bearer_capability::{
    BearerCapability, Layer1Protocol, TransferCapability, TransferMode, TransferRate,
};
pub use call_state::CallState;
pub use cause::CauseElement;
pub use display::Display;
pub use facility::Facility;
pub use keypad::Keypad;
pub use notification::NotificationIndicator;
pub use party_number::{
    CalledPartyNumber, CallingPartyNumber, ConnectedNumber, NumberingPlan, PartyNumber,
    Presentation, Screening, TypeOfNumber,
};
pub use progress::{ProgressDescription, ProgressIndicator};
pub use sending_complete::SendingComplete;
pub use signal::Signal;
pub use user_user::UserUser;

use bytes::Bytes;

use super::Identifier;
use crate::code_points::code_points;
use crate::error::{ElementError, ElementFault};

/// An information element with a meaning.
pub trait InformationElement: Sized {
    /// Which element.
    const IDENTIFIER: Identifier;

    /// Reads the contents.
    ///
    /// # Errors
    ///
    /// They end too early or hold a value that means nothing.
    fn parse(contents: &Bytes) -> Result<Self, ElementError>;

    /// Makes the contents, in the shortest form.
    fn build(&self) -> Bytes;
}

code_points! {
    /// Whose definition of the octets that follow is meant.
    pub struct CodingStandard(0x03) {
        ITU_T = 0, "ITU-T";
        ISO_IEC = 1, "ISO/IEC";
        NATIONAL = 2, "national";
        NETWORK = 3, "network specific";
    }
}

code_points! {
    /// Where in the network something happened.
    pub struct Location(0x0f) {
        USER = 0, "user";
        LOCAL_PRIVATE_NETWORK = 1, "private network serving the local user";
        LOCAL_PUBLIC_NETWORK = 2, "public network serving the local user";
        TRANSIT_NETWORK = 3, "transit network";
        REMOTE_PUBLIC_NETWORK = 4, "public network serving the remote user";
        REMOTE_PRIVATE_NETWORK = 5, "private network serving the remote user";
        INTERNATIONAL_NETWORK = 7, "international network";
        BEYOND_INTERWORKING_POINT = 10, "network beyond interworking point";
    }
}

/// Set in the last octet of a group, clear where another octet of it follows.
const LAST: u8 = 0x80;

/// Reads the contents of one element octet by octet.
struct Contents<'a> {
    element: Identifier,
    octets: &'a Bytes,
    offset: usize,
}

impl<'a> Contents<'a> {
    fn new(element: Identifier, octets: &'a Bytes) -> Self {
        Self {
            element,
            octets,
            offset: 0,
        }
    }

    /// The next octet, which must be there.
    fn octet(&mut self, field: &'static str) -> Result<u8, ElementError> {
        self.optional_octet().ok_or(ElementError {
            element: self.element,
            offset: self.offset,
            fault: ElementFault::Missing(field),
        })
    }

    /// The next octet, if any is left.
    fn optional_octet(&mut self) -> Option<u8> {
        let octet = *self.octets.get(self.offset)?;
        self.offset += 1;
        Some(octet)
    }

    /// Skips the octets that continue the group of `octet`.
    fn skip_group(&mut self, mut octet: u8, field: &'static str) -> Result<(), ElementError> {
        while octet & LAST == 0 {
            octet = self.octet(field)?;
        }
        Ok(())
    }

    /// What is left.
    fn rest(&self) -> Bytes {
        self.octets.slice(self.offset.min(self.octets.len())..)
    }
}

#[cfg(test)]
mod testing {
    use std::fmt::Debug;

    use super::*;

    /// The contents mean the value, and the value makes the contents.
    #[track_caller]
    pub(super) fn both_ways<T: InformationElement + PartialEq + Debug>(contents: &[u8], value: &T) {
        reads(contents, value);
        assert_eq!(value.build(), contents);
    }

    /// The contents mean the value.
    #[track_caller]
    pub(super) fn reads<T: InformationElement + PartialEq + Debug>(contents: &[u8], value: &T) {
        assert_eq!(
            T::parse(&Bytes::copy_from_slice(contents)).as_ref(),
            Ok(value)
        );
    }

    /// What is wrong with the contents, as a sentence.
    #[track_caller]
    pub(super) fn fault_of<T: InformationElement + Debug>(contents: &[u8]) -> String {
        T::parse(&Bytes::copy_from_slice(contents))
            .expect_err("the contents are wrong")
            .to_string()
    }
}
