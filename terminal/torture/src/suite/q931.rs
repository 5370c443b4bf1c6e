//! The Q.931 part: call reference, message type, information elements.

use h323_mutator::{Expectation, render};

use super::Cases;
use crate::case::Group;
use crate::setup::{ASN1, Raw, RawElement, USER_USER, information};

use Expectation::{Either, Refused, Valid};

/// Elements that one message may have in our reader; more are refused.
const MAX_ELEMENTS: usize = h323_h225::q931::MAX_ELEMENTS;

/// Octets that contents are filled with.
const FILLS: [u8; 4] = [0x00, 0x25, 0x80, 0xff];

pub(super) fn add(cases: &mut Cases) {
    let information = render(&information(false), &Default::default());
    let full = Raw::full(&information);
    let mut q931 = Q931 { cases, full };
    q931.add("unchanged", Valid, |_| {});
    q931.headers();
    for place in 0..q931.full.elements.len() {
        q931.element(place);
    }
    q931.unknown_elements();
    q931.orders();
    q931.user_user();
    q931.ends();
}

struct Q931<'a> {
    cases: &'a mut Cases,
    full: Raw,
}

impl Q931<'_> {
    /// The full Setup with a change.
    fn add(
        &mut self,
        name: impl Into<String>,
        expectation: Expectation,
        change: impl FnOnce(&mut Raw),
    ) {
        let mut message = self.full.clone();
        change(&mut message);
        self.cases
            .add(Group::Q931, name, expectation, &message.octets());
    }

    fn headers(&mut self) {
        for octet in 0..=255 {
            if octet != 8 {
                let name = format!("protocol-discriminator:{octet}");
                self.add(name, Refused, |raw| raw.discriminator = vec![octet]);
            }
        }
        self.add("protocol-discriminator:missing", Refused, |raw| {
            raw.discriminator.clear()
        });
        self.add("protocol-discriminator:twice", Refused, |raw| {
            raw.discriminator.push(8)
        });
        for length in [0, 1, 2] {
            let name = format!("call-reference:{length}-octets");
            self.add(name, Valid, |raw| {
                raw.call_reference = vec![0x12; 1 + length];
                raw.call_reference[0] = length as u8;
            });
        }
        for length in 3..=15 {
            let name = format!("call-reference:{length}-octets");
            self.add(name, Refused, |raw| {
                raw.call_reference = vec![0x12; 1 + length];
                raw.call_reference[0] = length as u8;
            });
        }
        for octet in [0x10, 0x12, 0x7f, 0x80, 0x82, 0xf2, 0xff] {
            let name = format!("call-reference:length-octet-{octet:02x}");
            self.add(name, Refused, |raw| raw.call_reference[0] = octet);
        }
        for (name, value) in [
            ("global", 0),
            ("greatest", 0x7fff),
            ("of-the-other-side", 0x9234),
            ("global-of-the-other-side", 0x8000),
        ] {
            self.add(format!("call-reference:{name}"), Valid, |raw| {
                raw.call_reference = [&[2][..], &u16::to_be_bytes(value)].concat();
            });
        }
        self.add("call-reference:missing", Either, |raw| {
            raw.call_reference.clear()
        });
        self.add("message-type:missing", Either, |raw| {
            raw.message_type.clear()
        });
        self.add("message-type:twice", Either, |raw| raw.message_type.push(5));
        for octet in 0..=255 {
            if octet != 5 {
                // The body says what the message is.
                let name = format!("message-type:{octet}");
                self.add(name, Valid, |raw| raw.message_type = vec![octet]);
            }
        }
    }

    /// What may be wrong with one element.
    fn element(&mut self, place: usize) {
        let element = self.full.elements[place].clone();
        let RawElement {
            name, identifier, ..
        } = element;
        let is_user_user = identifier == USER_USER;
        let missing = if is_user_user { Refused } else { Valid };
        self.add(format!("{name}:missing"), missing, |raw| {
            raw.elements.remove(place);
        });
        self.add(format!("{name}:twice"), Valid, |raw| {
            raw.elements.insert(place, element.clone());
        });
        self.add(format!("{name}:20-times"), Valid, |raw| {
            let many = vec![element.clone(); 19];
            raw.elements.splice(place..place, many);
        });
        self.add(format!("{name}:first"), Valid, |raw| {
            let element = raw.elements.remove(place);
            raw.elements.insert(0, element);
        });
        self.add(format!("{name}:last"), Valid, |raw| {
            let element = raw.elements.remove(place);
            raw.elements.push(element);
        });
        if identifier & 0x80 != 0 || is_user_user {
            return;
        }
        self.lengths(place, &element);
        self.contents(place, &element);
    }

    /// Lengths that lie.
    fn lengths(&mut self, place: usize, element: &RawElement) {
        let (name, count) = (element.name, element.contents.len());
        for claim in [0, 1, count - 1, count + 1, 127, 128, 254, 255] {
            if claim != count {
                let name = format!("{name}:length-claims-{claim}");
                self.add(name, Either, |raw| {
                    raw.elements[place].length = vec![claim as u8]
                });
            }
        }
        self.add(format!("{name}:no-length"), Either, |raw| {
            raw.elements[place].length.clear()
        });
        self.add(format!("{name}:length-of-two-octets"), Either, |raw| {
            raw.elements[place].length = vec![0, count as u8];
        });
        self.add(format!("{name}:alone-with-length-255"), Refused, |raw| {
            raw.elements.truncate(place + 1);
            raw.elements[place].length = vec![255];
        });
    }

    /// Contents whose length is true.
    fn contents(&mut self, place: usize, element: &RawElement) {
        let RawElement {
            name,
            identifier,
            contents,
            ..
        } = element;
        for count in (0..contents.len()).chain([33, 82, 131, 254, 255]) {
            let mut longer = contents.clone();
            longer.resize(count, b'A');
            self.put(
                place,
                format!("{name}:{count}-octets"),
                *identifier,
                &longer,
            );
        }
        for fill in FILLS {
            for count in [1, 2, 3, 16, 255] {
                let name = format!("{name}:{count}-times-{fill:02x}");
                self.put(place, name, *identifier, &vec![fill; count]);
            }
        }
        for (what, text) in [
            ("format-directives", &b"%s%n%x%n%08x"[..]),
            ("line-ends", b"a\r\n\r\nb\0c"),
            ("shell-words", b"`id`;$(id)|&'\"\\"),
        ] {
            let first = contents.first().copied().unwrap_or_default();
            let text = [&[first], text].concat();
            self.put(place, format!("{name}:{what}"), *identifier, &text);
        }
        // Octet by octet, all bits and none: groups of octets end with bit 8.
        for at in 0..contents.len() {
            for octet in [0x00, 0x7f, 0x80, 0xff] {
                let mut changed = contents.clone();
                changed[at] = octet;
                if changed != *contents {
                    let name = format!("{name}:octet-{at}-is-{octet:02x}");
                    self.put(place, name, *identifier, &changed);
                }
            }
        }
    }

    fn put(&mut self, place: usize, name: String, identifier: u8, contents: &[u8]) {
        self.add(name, Valid, |raw| {
            let name = raw.elements[place].name;
            raw.elements[place] = RawElement::new(name, identifier, contents);
        });
    }

    /// Elements that Q.931 does not have, of every identifier.
    fn unknown_elements(&mut self) {
        let known: Vec<u8> = self
            .full
            .elements
            .iter()
            .map(|one| one.identifier)
            .collect();
        for identifier in 0..0x80 {
            if known.contains(&identifier) {
                continue;
            }
            for contents in [&[][..], &[0x81, 0x41, 0x42]] {
                let count = contents.len();
                let name = format!("element-{identifier:02x}:{count}-octets");
                self.add(name, Valid, |raw| {
                    raw.elements
                        .insert(0, RawElement::new("", identifier, contents));
                });
            }
        }
        for identifier in 0x80..=0xff {
            // A shift takes the elements behind it into another codeset.
            let is_shift = (0x90..=0x9f).contains(&identifier);
            let expectation = if is_shift { Either } else { Valid };
            let name = format!("element-{identifier:02x}:first");
            self.add(name, expectation, |raw| {
                raw.elements.insert(0, RawElement::new("", identifier, &[]));
            });
            let name = format!("element-{identifier:02x}:before-user-user");
            self.add(name, expectation, |raw| {
                let place = raw.elements.len() - 1;
                raw.elements
                    .insert(place, RawElement::new("", identifier, &[]));
            });
        }
        let there = self.full.elements.len();
        for (count, expectation) in [
            (MAX_ELEMENTS - there, Valid),
            (MAX_ELEMENTS - there + 1, Either),
            (1_000, Either),
            (30_000, Either),
        ] {
            let name = format!("elements:{count}-more");
            self.add(name, expectation, |raw| {
                let more = vec![RawElement::new("", 0x50, &[]); count];
                raw.elements.splice(0..0, more);
            });
            let name = format!("elements:{count}-more-of-one-octet");
            self.add(name, expectation, |raw| {
                let more = vec![RawElement::new("", 0xa1, &[]); count];
                raw.elements.splice(0..0, more);
            });
        }
        self.add("elements:none", Refused, |raw| raw.elements.clear());
    }

    fn orders(&mut self) {
        self.add("elements:reversed", Valid, |raw| raw.elements.reverse());
        self.add("elements:all-twice", Valid, |raw| {
            let all = raw.elements.clone();
            raw.elements.extend(all);
        });
        for (name, count) in [("2", 2), ("3", 3)] {
            self.add(format!("elements:rotated-by-{name}"), Valid, |raw| {
                raw.elements.rotate_left(count);
            });
        }
    }

    /// The element that carries everything else.
    fn user_user(&mut self) {
        let place = self.full.elements.len() - 1;
        let contents = self.full.elements[place].contents.clone();
        for octet in 0..=255 {
            if octet != ASN1 {
                let name = format!("user-user:protocol-discriminator-{octet}");
                self.add(name, Refused, |raw| raw.elements[place].contents[0] = octet);
            }
        }
        let count = contents.len() as u16;
        for claim in [
            0,
            1,
            2,
            count - 1,
            count + 1,
            127,
            128,
            255,
            256,
            32_767,
            32_768,
            65_534,
            65_535,
        ] {
            if claim == count {
                continue;
            }
            let expectation = match claim > count || claim < 2 {
                true => Refused,
                false => Either,
            };
            let name = format!("user-user:length-claims-{claim}");
            self.add(name, expectation, |raw| {
                raw.elements[place].length = claim.to_be_bytes().to_vec();
            });
        }
        self.add("user-user:no-length", Either, |raw| {
            raw.elements[place].length.clear()
        });
        self.add("user-user:length-of-one-octet", Either, |raw| {
            raw.elements[place].length = vec![count as u8];
        });
        self.add("user-user:nothing", Refused, |raw| {
            raw.elements[place] = RawElement::new("user-user", USER_USER, &[]);
        });
        self.add("user-user:discriminator-alone", Refused, |raw| {
            raw.elements[place] = RawElement::new("user-user", USER_USER, &[ASN1]);
        });
        for more in [1, 2, 100, 30_000] {
            for fill in [0x00, 0xff] {
                let mut longer = contents.clone();
                longer.resize(contents.len() + more, fill);
                let name = format!("user-user:{more}-times-{fill:02x}-behind");
                self.put(place, name, USER_USER, &longer);
            }
        }
        let mut first_wins = self.full.elements[place].clone();
        first_wins.contents[0] = 4;
        self.add("user-user:one-of-another-protocol-before", Refused, |raw| {
            raw.elements.insert(place, first_wins);
        });
    }

    /// Messages that end too soon.
    fn ends(&mut self) {
        let whole = self.full.octets();
        for length in 1..whole.len() {
            let name = format!("message:ends-behind-{length}-of-{}-octets", whole.len());
            self.cases.add(Group::Q931, name, Refused, &whole[..length]);
        }
    }
}
