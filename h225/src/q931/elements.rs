//! Information elements as a list: what a message holds beside its type and call reference.

use std::fmt;

use bytes::Bytes;

use super::ie::InformationElement;
use crate::error::ElementError;

/// The most information elements of one message.
pub const MAX_ELEMENTS: usize = 64;

/// Which information element: the first octet (Q.931 table 4-3), in codeset 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier(pub u8);

macro_rules! identifiers {
    ($($constant:ident = $value:literal, $name:literal;)*) => {
        impl Identifier {
            $(
                #[doc = $name]
                pub const $constant: Self = Self($value);
            )*

            /// The element's name in Q.931, if it has one here.
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($name),)*
                    _ => None,
                }
            }
        }
    };
}

identifiers! {
    SEGMENTED_MESSAGE = 0x00, "Segmented message";
    BEARER_CAPABILITY = 0x04, "Bearer capability";
    CAUSE = 0x08, "Cause";
    CALL_IDENTITY = 0x10, "Call identity";
    CALL_STATE = 0x14, "Call state";
    CHANNEL_IDENTIFICATION = 0x18, "Channel identification";
    FACILITY = 0x1c, "Facility";
    PROGRESS_INDICATOR = 0x1e, "Progress indicator";
    NETWORK_SPECIFIC_FACILITIES = 0x20, "Network-specific facilities";
    NOTIFICATION_INDICATOR = 0x27, "Notification indicator";
    DISPLAY = 0x28, "Display";
    DATE_TIME = 0x29, "Date/time";
    KEYPAD_FACILITY = 0x2c, "Keypad facility";
    SIGNAL = 0x34, "Signal";
    CONNECTED_NUMBER = 0x4c, "Connected number";
    CONNECTED_SUBADDRESS = 0x4d, "Connected subaddress";
    CALLING_PARTY_NUMBER = 0x6c, "Calling party number";
    CALLING_PARTY_SUBADDRESS = 0x6d, "Calling party subaddress";
    CALLED_PARTY_NUMBER = 0x70, "Called party number";
    CALLED_PARTY_SUBADDRESS = 0x71, "Called party subaddress";
    REDIRECTING_NUMBER = 0x74, "Redirecting number";
    TRANSIT_NETWORK_SELECTION = 0x78, "Transit network selection";
    RESTART_INDICATOR = 0x79, "Restart indicator";
    LOW_LAYER_COMPATIBILITY = 0x7c, "Low layer compatibility";
    HIGH_LAYER_COMPATIBILITY = 0x7d, "High layer compatibility";
    USER_USER = 0x7e, "User-user";
    MORE_DATA = 0xa0, "More data";
    SENDING_COMPLETE = 0xa1, "Sending complete";
}

impl Identifier {
    /// Whether the element is this one octet, without length and contents.
    pub const fn is_single_octet(self) -> bool {
        self.0 & 0x80 != 0
    }

    /// The most octets the element's contents can have: one octet counts them, two for User-user (H.225.0 section 7.2.2.31).
    pub const fn max_len(self) -> usize {
        match self {
            Self::USER_USER => u16::MAX as usize,
            Self(0x80..) => 0,
            _ => u8::MAX as usize,
        }
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "information element {:#04x}", self.0),
        }
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identifier({self})")
    }
}

/// One information element as it stands in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    pub(super) codeset: u8,
    pub(super) identifier: Identifier,
    pub(super) contents: Bytes,
}

impl Element {
    /// The first octet. It means what [`Identifier`]'s constants say in codeset 0 only.
    pub fn identifier(&self) -> Identifier {
        self.identifier
    }

    /// The codeset the element belongs to: 0 unless a shift comes before it.
    pub fn codeset(&self) -> u8 {
        self.codeset
    }

    /// What follows the length; empty in a single-octet element.
    pub fn contents(&self) -> &Bytes {
        &self.contents
    }

    /// What the element does to the codeset of those after it.
    pub(super) fn shift(&self) -> Option<Shift> {
        Shift::of(self.identifier)
    }

    fn is(&self, identifier: Identifier) -> bool {
        self.codeset == 0 && self.identifier == identifier
    }
}

/// A single-octet element that changes the codeset (Q.931 sections 4.5.3 and 4.5.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shift {
    /// For the rest of the message.
    Locking(u8),
    /// For the one element that follows.
    NonLocking(u8),
}

impl Shift {
    pub(super) fn of(identifier: Identifier) -> Option<Self> {
        match identifier.0 {
            octet @ 0x90..=0x97 => Some(Self::Locking(octet & 7)),
            octet @ 0x98..=0x9f => Some(Self::NonLocking(octet & 7)),
            _ => None,
        }
    }
}

/// The information elements of a message, in the order they have on the wire.
///
/// Of elements that occur more than once, the first counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elements(pub(super) Vec<Element>);

impl Elements {
    /// Every element, shifts and unknown ones included.
    pub fn iter(&self) -> std::slice::Iter<'_, Element> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The contents of the first element of codeset 0 with this identifier.
    pub fn contents(&self, identifier: Identifier) -> Option<&Bytes> {
        self.0
            .iter()
            .find(|element| element.is(identifier))
            .map(|element| &element.contents)
    }

    /// Whether there is an element of codeset 0 with this identifier.
    pub fn contains(&self, identifier: Identifier) -> bool {
        self.contents(identifier).is_some()
    }

    /// The first element of its kind, if there is one.
    ///
    /// # Errors
    ///
    /// There is one and its contents break its format.
    pub fn first<T: InformationElement>(&self) -> Result<Option<T>, ElementError> {
        self.contents(T::IDENTIFIER).map(T::parse).transpose()
    }

    /// Puts an element where ascending order wants it, in place of those of its kind.
    pub fn set<T: InformationElement>(&mut self, element: &T) {
        self.set_contents(T::IDENTIFIER, element.build());
    }

    /// Like [`set`](Self::set), with contents made elsewhere. Contents too long for the element are found out when the
    /// message is encoded.
    pub fn set_contents(&mut self, identifier: Identifier, contents: impl Into<Bytes>) {
        let element = Element {
            codeset: 0,
            identifier,
            contents: contents.into(),
        };
        let Some(first) = self.0.iter().position(|element| element.is(identifier)) else {
            let position = self.position_for(identifier);
            self.0.insert(position, element);
            return;
        };
        self.0[first] = element;
        let mut position = 0;
        self.0.retain(|element| {
            position += 1;
            position <= first + 1 || !element.is(identifier)
        });
    }

    /// Takes out every element of codeset 0 with this identifier.
    pub fn remove(&mut self, identifier: Identifier) {
        self.0.retain(|element| !element.is(identifier));
    }

    /// Before the first element with a greater identifier, but in codeset 0 and not between a non-locking shift and the
    /// element it is for. Single-octet elements go first, where no shift can reach them.
    fn position_for(&self, identifier: Identifier) -> usize {
        if identifier.is_single_octet() {
            return 0;
        }
        let mut position = self
            .0
            .iter()
            .position(|element| match element.shift() {
                Some(Shift::Locking(_)) => true,
                Some(Shift::NonLocking(_)) => false,
                None => {
                    element.codeset == 0
                        && !element.identifier.is_single_octet()
                        && element.identifier > identifier
                }
            })
            .unwrap_or(self.0.len());
        while position > 0 && matches!(self.0[position - 1].shift(), Some(Shift::NonLocking(_))) {
            position -= 1;
        }
        position
    }
}

impl<'a> IntoIterator for &'a Elements {
    type Item = &'a Element;
    type IntoIter = std::slice::Iter<'a, Element>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identifiers(elements: &Elements) -> Vec<u8> {
        elements
            .iter()
            .map(|element| element.identifier.0)
            .collect()
    }

    fn with_shifts(list: &[(u8, u8)]) -> Elements {
        let element = |&(codeset, identifier)| Element {
            codeset,
            identifier: Identifier(identifier),
            contents: Bytes::new(),
        };
        Elements(list.iter().map(element).collect())
    }

    #[test]
    fn elements_are_put_in_ascending_order() {
        let mut elements = Elements::default();
        for identifier in [0x7e, 0x04, 0x70, 0x28, 0xa1, 0x6c] {
            elements.set_contents(Identifier(identifier), Bytes::new());
        }
        assert_eq!(identifiers(&elements), [0xa1, 0x04, 0x28, 0x6c, 0x70, 0x7e]);
    }

    #[test]
    fn setting_replaces_the_first_of_a_kind_and_drops_the_others() {
        let mut elements = with_shifts(&[(0, 0x28), (0, 0x08), (0, 0x28), (0, 0x7e), (0, 0x28)]);
        elements.set_contents(Identifier::DISPLAY, &b"x"[..]);
        assert_eq!(identifiers(&elements), [0x28, 0x08, 0x7e]);
        assert_eq!(
            elements.contents(Identifier::DISPLAY),
            Some(&Bytes::from_static(b"x"))
        );
    }

    #[test]
    fn removing_takes_every_one_of_a_kind() {
        let mut elements = with_shifts(&[(0, 0x28), (0, 0x08), (0, 0x28)]);
        elements.remove(Identifier::DISPLAY);
        assert_eq!(identifiers(&elements), [0x08]);
    }

    #[test]
    fn an_element_of_another_codeset_is_another_element() {
        let mut elements = with_shifts(&[(0, 0x9e), (6, 0x28), (0, 0x95), (5, 0x70)]);
        assert!(!elements.contains(Identifier::DISPLAY));
        assert!(!elements.contains(Identifier::CALLED_PARTY_NUMBER));
        elements.remove(Identifier::DISPLAY);
        assert_eq!(elements.len(), 4);
    }

    #[test]
    fn nothing_is_put_behind_a_shift() {
        let mut elements = with_shifts(&[(0, 0x04), (0, 0x95), (5, 0x70)]);
        elements.set_contents(Identifier::USER_USER, Bytes::new());
        assert_eq!(identifiers(&elements), [0x04, 0x7e, 0x95, 0x70]);

        let mut elements = with_shifts(&[(0, 0x04), (0, 0x9e)]);
        elements.set_contents(Identifier::USER_USER, Bytes::new());
        assert_eq!(identifiers(&elements), [0x04, 0x7e, 0x9e]);

        let mut elements = with_shifts(&[(0, 0x04), (0, 0x9e), (6, 0x01), (0, 0x7e)]);
        elements.set_contents(Identifier::DISPLAY, Bytes::new());
        assert_eq!(identifiers(&elements), [0x04, 0x9e, 0x01, 0x28, 0x7e]);
    }
}
