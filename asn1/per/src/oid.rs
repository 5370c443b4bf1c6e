//! [`ObjectIdentifier`], and the OBJECT IDENTIFIER type (X.691 clause 24).

use std::fmt;
use std::str::FromStr;

use crate::length::Length;
use crate::limits::{MAX_OID_ARCS, MAX_OID_OCTETS};
use crate::{Decoder, Encoder, Fault, Octets, Rule};

/// An object identifier.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectIdentifier(
    /// The content octets of BER (X.690 clause 8.19), checked.
    Octets,
);

/// Why there is no such object identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidObjectIdentifier {
    /// A text is not numbers with dots between them.
    NotDotted,
    /// There are fewer than two components.
    TooShort,
    /// The first component is above 2, or the second above 39 behind a first one of 0 or 1.
    NoSuchRoot(u128, u128),
    /// There are more than [`MAX_OID_ARCS`] components or [`MAX_OID_OCTETS`] octets.
    TooLong,
    /// The octets are not the content of one.
    Malformed,
}

impl fmt::Display for InvalidObjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDotted => {
                f.write_str("an object identifier is written as numbers with dots between them")
            }
            Self::TooShort => f.write_str("an object identifier has two components at least"),
            Self::NoSuchRoot(first, second) => {
                write!(f, "no object identifier begins with {first}.{second}")
            }
            Self::TooLong => write!(
                f,
                "more than {MAX_OID_ARCS} components or {MAX_OID_OCTETS} octets"
            ),
            Self::Malformed => f.write_str("the octets are not those of an object identifier"),
        }
    }
}

impl std::error::Error for InvalidObjectIdentifier {}

impl ObjectIdentifier {
    /// A constant: `ObjectIdentifier::of(&[0, 0, 8, 2250, 0, 7])`.
    ///
    /// # Panics
    ///
    /// When the components are not those of an object identifier, or take more than 23 octets. Evaluated in a
    /// `const`, it fails to compile instead; anything else is a case for [`from_arcs`](Self::from_arcs).
    pub const fn of(arcs: &[u32]) -> Self {
        assert!(
            arcs.len() >= 2 && arcs.len() <= MAX_OID_ARCS,
            "2 to 32 components"
        );
        assert!(
            arcs[0] < 2 && arcs[1] < 40 || arcs[0] == 2,
            "a root that exists"
        );
        let mut content = [0; MAX_OID_OCTETS];
        let mut length = 0;
        let mut index = 1;
        while index < arcs.len() {
            let mut arc = arcs[index] as u64;
            if index == 1 {
                arc += 40 * arcs[0] as u64;
            }
            let mut groups = 1;
            while arc >> (7 * groups) != 0 {
                groups += 1;
            }
            while groups > 0 {
                groups -= 1;
                let more = if groups > 0 { 0x80 } else { 0 };
                content[length] = (arc >> (7 * groups)) as u8 & 0x7f | more;
                length += 1;
            }
            index += 1;
        }
        assert!(length <= Octets::INLINE, "23 octets at most");
        Self(Octets::held(content.split_at(length).0))
    }

    /// The object identifier of these components.
    ///
    /// # Errors
    ///
    /// When there is no such object identifier, or it is too long.
    pub fn from_arcs(arcs: &[u32]) -> Result<Self, InvalidObjectIdentifier> {
        Self::from_wide_arcs(&arcs.iter().map(|&arc| arc.into()).collect::<Vec<_>>())
    }

    fn from_wide_arcs(arcs: &[u128]) -> Result<Self, InvalidObjectIdentifier> {
        let &[first, second, ref rest @ ..] = arcs else {
            return Err(InvalidObjectIdentifier::TooShort);
        };
        if first > 2 || first < 2 && second > 39 {
            return Err(InvalidObjectIdentifier::NoSuchRoot(first, second));
        }
        if arcs.len() > MAX_OID_ARCS {
            return Err(InvalidObjectIdentifier::TooLong);
        }
        let head = second
            .checked_add(40 * first)
            .ok_or(InvalidObjectIdentifier::TooLong)?;
        let mut content = Vec::new();
        for arc in std::iter::once(head).chain(rest.iter().copied()) {
            let groups = (u128::BITS - arc.leading_zeros()).div_ceil(7).max(1);
            content.extend((0..groups).rev().map(|group| {
                let more = if group > 0 { 0x80 } else { 0 };
                (arc >> (7 * group)) as u8 & 0x7f | more
            }));
        }
        Self::from_content(content.into())
    }

    /// The object identifier of these content octets of BER.
    ///
    /// # Errors
    ///
    /// When they are malformed or too long, or a component takes more than 128 bits.
    pub fn from_content(octets: Octets) -> Result<Self, InvalidObjectIdentifier> {
        match check(&octets) {
            None => Ok(Self(octets)),
            Some(Rule::ObjectIdentifierTooLong) => Err(InvalidObjectIdentifier::TooLong),
            Some(_) => Err(InvalidObjectIdentifier::Malformed),
        }
    }

    /// The content octets.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The components: `0, 0, 8, 2250, 0, 7`.
    pub fn arcs(&self) -> impl Iterator<Item = u128> {
        let mut subidentifiers = self
            .0
            .split_inclusive(|octet| octet & 0x80 == 0)
            .map(|octets| {
                octets
                    .iter()
                    .fold(0, |arc: u128, octet| arc << 7 | u128::from(octet & 0x7f))
            });
        let head = subidentifiers.next().unwrap_or_default();
        // The first two components share a subidentifier (X.690 clause 8.19.4).
        let first = (head / 40).min(2);
        [first, head - 40 * first].into_iter().chain(subidentifiers)
    }
}

/// The rule that content octets break, if any.
#[inline]
fn check(octets: &[u8]) -> Option<Rule> {
    if octets.len() > MAX_OID_OCTETS {
        return Some(Rule::ObjectIdentifierTooLong);
    }
    // None so short is too long in another respect; without the octet 0x80, none begins with zeros.
    if let 1..=18 = octets.len()
        && !octets.contains(&0x80)
        && octets.last().is_some_and(|last| last & 0x80 == 0)
    {
        return None;
    }
    // Groups of seven bits in the subidentifier so far, and the first of them.
    let mut groups = 0;
    let mut first = 0;
    let mut arcs = 1;
    for &octet in octets {
        if groups == 0 {
            first = octet & 0x7f;
        }
        // X.690 clause 8.19.2: no leading zeros. And no more than 128 bits: 18 groups and two bits.
        if groups == 0 && octet == 0x80 || groups == 18 && first > 3 || groups > 18 {
            return Some(Rule::ObjectIdentifierMalformed);
        }
        groups += 1;
        if octet & 0x80 == 0 {
            groups = 0;
            arcs += 1;
        }
    }
    if octets.is_empty() || groups != 0 {
        Some(Rule::ObjectIdentifierMalformed)
    } else if arcs > MAX_OID_ARCS {
        Some(Rule::ObjectIdentifierTooLong)
    } else {
        None
    }
}

/// `0.0`.
impl Default for ObjectIdentifier {
    #[inline]
    fn default() -> Self {
        const { Self::of(&[0, 0]) }
    }
}

/// Numbers with dots between them.
impl fmt::Display for ObjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, arc) in self.arcs().enumerate() {
            let dot = if index > 0 { "." } else { "" };
            write!(f, "{dot}{arc}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ObjectIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for ObjectIdentifier {
    type Err = InvalidObjectIdentifier;

    fn from_str(text: &str) -> Result<Self, InvalidObjectIdentifier> {
        let mut arcs = Vec::new();
        for arc in text.split('.') {
            if arcs.len() == MAX_OID_ARCS {
                return Err(InvalidObjectIdentifier::TooLong);
            }
            if !arc.bytes().all(|digit| digit.is_ascii_digit()) {
                return Err(InvalidObjectIdentifier::NotDotted);
            }
            arcs.push(
                arc.parse::<u128>()
                    .map_err(|_| InvalidObjectIdentifier::NotDotted)?,
            );
        }
        Self::from_wide_arcs(&arcs)
    }
}

impl Decoder<'_> {
    /// OBJECT IDENTIFIER.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::ObjectIdentifierMalformed`], [`Rule::ObjectIdentifierTooLong`].
    #[inline]
    pub fn object_identifier(&mut self) -> Result<ObjectIdentifier, Fault> {
        self.value(Self::object_identifier_to)
    }

    /// OBJECT IDENTIFIER.
    #[inline]
    pub(crate) fn object_identifier_to(
        &mut self,
        ObjectIdentifier(place): &mut ObjectIdentifier,
    ) -> Result<(), Fault> {
        let start = self.mark();
        match self.general_length()? {
            Length::Last(count) => {
                let right = self.begins_right(count);
                self.shared_octets(place, count)?;
                if right {
                    return Ok(());
                }
            }
            Length::Fragment(_) => return Err(self.fault_at(Rule::ObjectIdentifierTooLong, start)),
        }
        match check(place) {
            None => Ok(()),
            Some(rule) => {
                *place = ObjectIdentifier::default().0;
                Err(self.fault_at(rule, start))
            }
        }
    }
}

impl Decoder<'_> {
    /// Whether so many octets that follow are seen to be right in one look: none so few are too many, so that they only
    /// have to end a subidentifier, and to have none with leading zeros, which the octet 0x80 stands for at least.
    #[inline]
    fn begins_right(&self, count: usize) -> bool {
        if !(1..8).contains(&count) || 8 * count > self.remaining() {
            return false;
        }
        let octets = self.ahead() >> (64 - 8 * count);
        // An octet that was 0x80 is zero then, and the highest bit of a zero is set here; of some others, too.
        let other = octets ^ EACH << 7;
        let zeros = other.wrapping_sub(EACH) & !other & EACH << 7;
        octets & 0x80 == 0 && zeros == 0
    }
}

/// The lowest bit of each octet.
const EACH: u64 = 0x0101_0101_0101_0101;

impl Encoder<'_> {
    /// OBJECT IDENTIFIER.
    #[inline]
    pub fn object_identifier(&mut self, identifier: &ObjectIdentifier) {
        self.counted_octets(identifier.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{decode, encode, fault};

    const H225_V7: ObjectIdentifier = ObjectIdentifier::of(&[0, 0, 8, 2250, 0, 7]);

    #[test]
    fn components_make_octets_and_back() {
        let cases: [(&[u32], &[u8], &str); 6] = [
            (
                &[0, 0, 8, 2250, 0, 7],
                &[0, 8, 0x91, 0x4a, 0, 7],
                "0.0.8.2250.0.7",
            ),
            (
                &[1, 3, 6, 1, 4, 1, 17090, 0, 9],
                &[0x2b, 6, 1, 4, 1, 0x81, 0x85, 0x42, 0, 9],
                "1.3.6.1.4.1.17090.0.9",
            ),
            (&[0, 39], &[39], "0.39"),
            (&[1, 0], &[40], "1.0"),
            (&[2, 47], &[127], "2.47"),
            (
                &[2, 999, u32::MAX],
                &[0x88, 0x37, 0x8f, 0xff, 0xff, 0xff, 0x7f],
                "2.999.4294967295",
            ),
        ];
        for (arcs, content, text) in cases {
            let identifier = ObjectIdentifier::from_arcs(arcs).unwrap();
            assert_eq!(identifier.as_bytes(), content, "{text}");
            assert_eq!(identifier, ObjectIdentifier::of(arcs));
            assert_eq!(identifier.to_string(), text);
            assert_eq!(text.parse(), Ok(identifier.clone()));
            assert!(
                identifier
                    .arcs()
                    .eq(arcs.iter().map(|&arc| u128::from(arc))),
                "{text}"
            );
            let encoding = [&[content.len() as u8], content].concat();
            assert_eq!(encode(|e| e.object_identifier(&identifier)), encoding);
            assert_eq!(decode(&encoding, |d| d.object_identifier()), identifier);
        }
        assert_eq!(H225_V7.as_bytes(), [0, 8, 0x91, 0x4a, 0, 7]);
        assert_eq!(ObjectIdentifier::default().to_string(), "0.0");
    }

    #[test]
    fn a_component_may_be_a_uuid() {
        let text = format!("2.25.{}", u128::MAX);
        assert_eq!(text.parse::<ObjectIdentifier>().unwrap().to_string(), text);
    }

    #[test]
    fn what_is_none_is_refused() {
        use InvalidObjectIdentifier::*;
        let parse = |text: &str| text.parse::<ObjectIdentifier>().unwrap_err();
        assert_eq!(parse(""), NotDotted);
        assert_eq!(parse("1..2"), NotDotted);
        assert_eq!(parse("1.+2"), NotDotted);
        assert_eq!(parse("1"), TooShort);
        assert_eq!(parse("3.1"), NoSuchRoot(3, 1));
        assert_eq!(parse("1.40"), NoSuchRoot(1, 40));
        assert_eq!(parse(&"1.".repeat(40)), TooLong);
        assert_eq!(parse(&format!("2.{}", u128::MAX)), TooLong);
    }

    #[test]
    fn the_ceilings_are_reached_and_kept() {
        let arcs = [&[1; MAX_OID_ARCS][..], &[1]].concat();
        let most = ObjectIdentifier::from_arcs(&arcs[1..]).unwrap();
        assert_eq!(most.arcs().count(), MAX_OID_ARCS);
        assert_eq!(
            ObjectIdentifier::from_arcs(&arcs),
            Err(InvalidObjectIdentifier::TooLong)
        );
        let content = [1; MAX_OID_ARCS];
        assert_eq!(
            fault(&[&[32][..], &content].concat(), |d| d.object_identifier()).0,
            Rule::ObjectIdentifierTooLong
        );
        let arcs = [u32::MAX; 13];
        let long =
            ObjectIdentifier::from_arcs(&[&[1, 1, 1, 1, 1][..], &arcs[1..]].concat()).unwrap();
        assert_eq!(long.as_bytes().len(), MAX_OID_OCTETS);
        let long = ObjectIdentifier::from_arcs(&[&[1, 1, 1, 1, 1, 1][..], &arcs[1..]].concat());
        assert_eq!(long, Err(InvalidObjectIdentifier::TooLong));
    }

    #[test]
    fn malformed_octets_are_refused() {
        for content in [
            &[][..],
            &[0x2b, 0x86],
            &[0x80, 1],
            &[0x2b, 0x80, 1],
            // A component of 129 bits, and one of 20 groups.
            &[
                0x2a, 0x84, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
                255, 255, 255, 255, 0x7f,
            ],
            &[
                0x2a, 0x81, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
                255, 255, 255, 255, 255, 0x7f,
            ],
        ] {
            let encoding = [&[content.len() as u8], content].concat();
            let read = |d: &mut Decoder<'_>| d.object_identifier();
            assert_eq!(
                fault(&encoding, read),
                (Rule::ObjectIdentifierMalformed, 0),
                "{content:?}"
            );
        }
        assert_eq!(
            fault(&[3, 1], |d| d.object_identifier()),
            (Rule::UnexpectedEnd, 8)
        );
        assert_eq!(
            fault(&[0xc1], |d| d.object_identifier()),
            (Rule::ObjectIdentifierTooLong, 0)
        );
    }
}
