//! What the sender of octets that do not decode may have meant or done. A guess is made where the octets bear it
//! out: where what it supposes makes a message of them, or a pattern of another encoding shows.

use std::ops::Range;

use bytes::Bytes;
use clap::ValueEnum;
use h323_h225::error::DecodeError as Q931Error;
use h323_per::schema::part::{Form, Unit, What};
use h323_per::{DecodeError, Rule};

use super::super::kind::Kind;
use super::super::{Failure, departures, recode, tpkt};
use super::octets as so_many;
use super::trail::Trail;

/// Octets of a message of which other readings are tried one after the other.
const MAX_TRIED: usize = 4096;

/// Bits that a SEQUENCE of another edition may have in front beyond ours, and octets in which its next padding is looked for.
const MAX_FOREIGN_BITS: usize = 8;
const MAX_SEAM: usize = 8;

/// What octets mostly are, and how many there have to be for something else.
const USUAL: [Kind; 5] = [Kind::Tpkt, Kind::Q931, Kind::Ras, Kind::Uu, Kind::H245];
const MIN_UNUSUAL: usize = 8;

/// The first octet of a User-user element with ASN.1.
const X680_CODED: u8 = 5;

/// The start of the object identifiers of H.225.0 and H.245 with their lengths.
const H225: [u8; 6] = [6, 0, 8, 0x91, 0x4a, 0];
const H245: [u8; 6] = [6, 0, 8, 0x81, 0x75, 0];

/// The kind of which octets are a message for the longest: the one to explain when none was said.
pub(super) fn farthest(octets: &Bytes) -> Kind {
    if octets.first() == Some(&3) && octets.get(1) == Some(&0) {
        return Kind::Tpkt;
    }
    if octets.first() == Some(&h323_h225::q931::PROTOCOL_DISCRIMINATOR)
        && matches!(octets.get(1), Some(0..=2))
    {
        return Kind::Q931;
    }
    let kinds = [Kind::Ras, Kind::H245, Kind::Uu, Kind::Olc];
    let broken = |kind: &Kind| match recode(*kind, octets) {
        Err(Failure::Per(error)) => error.bit_offset,
        _ => u32::MAX,
    };
    // The first of those that come as far.
    let farthest = kinds.into_iter().rev().max_by_key(broken);
    farthest.unwrap_or(Kind::Ras)
}

/// Whether octets are a message of a kind to the last one, as a canonical encoder sends it.
fn fits(kind: Kind, octets: &Bytes) -> bool {
    !octets.is_empty()
        && recode(kind, octets).is_ok_and(|again| again == **octets)
        && departures(kind, octets).is_ok_and(|found| found.is_empty())
}

/// The kinds that octets fit: of the usual ones if any, else of the others, which nearly any few octets fit.
fn fitting(octets: &Bytes) -> Vec<Kind> {
    let fitting = |usual: bool| -> Vec<Kind> {
        let kinds = Kind::value_variants().iter().copied();
        kinds
            .filter(|kind| USUAL.contains(kind) == usual && fits(*kind, octets))
            .collect()
    };
    let mut kinds = fitting(true);
    if kinds.is_empty() && octets.len() >= MIN_UNUSUAL {
        kinds = fitting(false);
    }
    kinds
}

fn listed(kinds: &[Kind]) -> String {
    let names: Vec<String> = kinds
        .iter()
        .map(|kind| format!("{} (--kind {})", kind.title(), kind.name()))
        .collect();
    names.join(" or ")
}

/// Guesses at all of the octets.
pub(super) fn of_whole(kind: Kind, octets: &Bytes) -> Vec<String> {
    let mut guesses = Vec::new();
    if octets.len() > MAX_TRIED {
        return guesses;
    }
    let others: Vec<Kind> = fitting(octets)
        .into_iter()
        .filter(|other| *other != kind)
        .collect();
    if !others.is_empty() {
        guesses.push(format!("another kind: the octets are {}", listed(&others)));
    }
    for (header, what) in [
        (tpkt::HEADER, "the header of a TPKT"),
        (1, "the protocol discriminator of a User-user element"),
    ] {
        let is_there = match header {
            1 => octets.first() == Some(&X680_CODED),
            _ => octets.starts_with(&[3, 0]),
        };
        if is_there && octets.len() > header {
            let kinds = fitting(&octets.slice(header..));
            if !kinds.is_empty() {
                let without = so_many(header);
                guesses.push(format!(
                    "{what} in front: without the first {without} it is {}",
                    listed(&kinds)
                ));
            }
        }
    }
    if let Some(guess) = swapped(kind, octets) {
        guesses.push(guess);
    }
    guesses.extend(ber(octets));
    guesses.extend(unaligned(octets));
    guesses
}

/// Octets whose neighbours have changed places.
fn swapped(kind: Kind, octets: &Bytes) -> Option<String> {
    let mut pairs = octets.to_vec();
    pairs.chunks_exact_mut(2).for_each(|pair| pair.swap(0, 1));
    let pairs = Bytes::from(pairs);
    (octets.len() >= MIN_UNUSUAL && fits(kind, &pairs)).then(|| {
        format!(
            "octets swapped: with each two the other way round it is {}",
            kind.title()
        )
    })
}

/// Octets that are a value of BER from the first to the last.
fn ber(octets: &[u8]) -> Option<String> {
    let tag = *octets.first()?;
    // A SEQUENCE or SET, or a constructed value of an application or context tag.
    if !(tag == 0x30 || tag == 0x31 || matches!(tag, 0x60..0x7f | 0xa0..0xbf)) {
        return None;
    }
    let (length, header) = match *octets.get(1)? {
        short @ ..=0x7f => (usize::from(short), 2),
        long @ 0x81..=0x84 => {
            let count = usize::from(long & 0x7f);
            let octets = octets.get(2..2 + count)?;
            let length = octets
                .iter()
                .fold(0, |length, octet| length << 8 | usize::from(*octet));
            (length, 2 + count)
        }
        _ => return None,
    };
    (length > 0 && header + length == octets.len()).then(|| {
        format!(
            "BER instead of PER: tag {tag:#04x} and a length of {length}, which is just what follows"
        )
    })
}

/// Octets in which an object identifier of H.323 stands across octets.
fn unaligned(octets: &[u8]) -> Option<String> {
    for (name, wanted) in [("H.225.0", H225), ("H.245", H245)] {
        let wanted = wanted
            .iter()
            .fold(0, |all, octet| all << 8 | u64::from(*octet));
        for (at, window) in octets.windows(wanted_octets() + 1).enumerate() {
            let bits = window
                .iter()
                .fold(0, |all, octet| all << 8 | u64::from(*octet));
            let shift = (1..8).find(|shift| bits >> shift & ((1 << 48) - 1) == wanted);
            if let Some(shift) = shift {
                let bit = 8 - shift;
                return Some(format!(
                    "non-aligned PER instead of the aligned variant: the object identifier of {name} stands at octet {at} bit {bit}"
                ));
            }
        }
    }
    None
}

const fn wanted_octets() -> usize {
    H225.len()
}

/// Guesses at the place where an encoding of ASN.1 breaks.
pub(super) fn of_place(
    kind: Kind,
    octets: &Bytes,
    error: &DecodeError,
    trail: &Trail,
) -> Vec<String> {
    let mut guesses = Vec::new();
    if octets.len() <= MAX_TRIED {
        guesses.extend(other_length(kind, octets, trail));
        guesses.extend(other_number(kind, octets, error));
        guesses.extend(other_root(kind, octets, trail));
    }
    if !guesses.is_empty() {
        return guesses;
    }
    let end = trail.end(8 * octets.len());
    let bit = error.bit_offset as usize;
    match error.rule {
        Rule::UnexpectedEnd => guesses.push(missing(octets, bit, end, trail)),
        Rule::ChoiceIndexOutOfRange | Rule::EnumerationOutOfRange => guesses.push(
            "an index beyond the root is none of a later edition, whose values come behind the extension bit: \
             the octets before it were read amiss, or this is another type"
                .to_owned(),
        ),
        Rule::CharacterNotPermitted => guesses.extend(alphabet(octets, bit, trail)),
        _ => {}
    }
    guesses
}

/// What is missing where octets end too early.
fn missing(octets: &Bytes, bit: usize, end: usize, trail: &Trail) -> String {
    let left = (end / 8).saturating_sub(bit.div_ceil(8));
    let told = trail.told_at(bit).map(|bits| bits.div_ceil(8));
    let (there, inner) = (so_many(left), end < 8 * octets.len());
    match told {
        Some(told) if told > left && inner => format!(
            "a length announces {} where the open type around has {there} left: one of the two lengths is wrong",
            so_many(told)
        ),
        Some(told) if told > left => format!(
            "cut off: a length announces {}, and {there} are there; at least {} are missing",
            so_many(told),
            so_many(told - left)
        ),
        _ if inner => "the open type around is too short for the value in it: its length is wrong, or its value is of another type"
            .to_owned(),
        _ => "cut off: the octets end within the message, as where a capture keeps only the start of each packet"
            .to_owned(),
    }
}

/// What stands where a character is not permitted: text of eight bits, where characters have octets of their own.
fn alphabet(octets: &Bytes, bit: usize, trail: &Trail) -> Option<String> {
    let octet = *octets.get(bit / 8)?;
    let told = trail.told?;
    if told.unit != Unit::Characters || told.width != 8 || octet < 0x80 {
        return None;
    }
    // The string begins behind its length.
    let start = told.end.div_ceil(8);
    let text = octets.get(start..start + told.bits / 8)?;
    Some(match str::from_utf8(text) {
        Ok(_) => "the text is UTF-8, where 7-bit characters are permitted".to_owned(),
        Err(_) => format!(
            "octet {octet:#04x} is text of eight bits, such as Latin-1, where 7-bit characters are permitted"
        ),
    })
}

/// Lengths and numbers that would make a message of the octets.
fn other_length(kind: Kind, octets: &Bytes, trail: &Trail) -> Option<String> {
    for part in trail.lengths.iter().rev() {
        let at = part.bits.start / 8;
        let mut other = octets.to_vec();
        let describe = |says: String| {
            let (what, octet) = (&part.what, at);
            format!("at octet {octet} stands a {what}: {says}")
        };
        if part.bits.len() == 16 && part.bits.start % 8 == 0 {
            other.swap(at, at + 1);
            if fits(kind, &Bytes::from(other)) {
                return Some(describe(
                    "with its two octets swapped the message fits: a number with its low octet first"
                        .to_owned(),
                ));
            }
            continue;
        }
        let What::Length(Form::Short, _, told) = part.what else {
            continue;
        };
        for length in 0..128 {
            other[at] = length;
            if usize::from(length) != told && fits(kind, &Bytes::copy_from_slice(&other)) {
                return Some(describe(format!("with {length} the message fits")));
            }
        }
    }
    None
}

/// A number outside of its range that would be one with its octets the other way round.
fn other_number(kind: Kind, octets: &Bytes, error: &DecodeError) -> Option<String> {
    let at = (error.bit_offset as usize).div_ceil(8);
    if !matches!(error.rule, Rule::IntegerOutOfRange | Rule::LengthOutOfRange)
        || at + 2 > octets.len()
    {
        return None;
    }
    let mut other = octets.to_vec();
    other.swap(at, at + 1);
    fits(kind, &Bytes::from(other)).then(|| {
        format!("at octet {at} stands a number with its low octet first: with its two octets swapped the message fits")
    })
}

/// Bits in front of a SEQUENCE that this edition does not have.
fn other_root(kind: Kind, octets: &Bytes, trail: &Trail) -> Option<String> {
    for (preamble, name) in trail.preambles.iter().rev() {
        for extra in 1..=MAX_FOREIGN_BITS {
            for seam in seams(preamble.end, octets.len()) {
                let other = without(octets, preamble.end, extra, seam);
                if other.is_some_and(|other| fits(kind, &other.into())) {
                    let bits = if extra == 1 {
                        "1 bit".to_owned()
                    } else {
                        format!("{extra} bits")
                    };
                    return Some(format!(
                        "another edition's root: with {bits} less in front of {name}, which say what else may be there, the message fits"
                    ));
                }
            }
        }
    }
    None
}

/// The octet boundaries behind a bit at which padding is looked for in so many octets.
fn seams(behind: usize, octets: usize) -> Range<usize> {
    let first = behind.div_ceil(8);
    first..(first + MAX_SEAM).min(octets)
}

/// The octets without some bits from one on, where the next octet boundary with padding before it is that of `seam`.
fn without(octets: &[u8], from: usize, count: usize, seam: usize) -> Option<Vec<u8>> {
    let behind = from + count;
    if behind > 8 * seam {
        return None;
    }
    let bit = |at: usize| {
        octets
            .get(at / 8)
            .is_some_and(|octet| octet << (at % 8) & 0x80 != 0)
    };
    let mut bits: Vec<bool> = (0..from).chain(behind..8 * seam).map(bit).collect();
    // The padding takes up what is missing; where it grew to an octet, that goes.
    let padding = bits.iter().rev().take_while(|bit| !**bit).count();
    let short = bits.len().wrapping_neg() % 8;
    if short > 0 && padding + short >= 8 {
        bits.truncate(bits.len() + short - 8);
    } else {
        bits.resize(bits.len() + short, false);
    }
    let mut other: Vec<u8> = bits
        .chunks(8)
        .map(|octet| octet.iter().fold(0, |all, bit| all << 1 | u8::from(*bit)))
        .collect();
    other.extend_from_slice(octets.get(seam..)?);
    Some(other)
}

/// The octet at which framing breaks.
pub(super) fn place_of(failure: &Failure) -> usize {
    match failure {
        Failure::FrameIncomplete { at } => *at,
        Failure::Q931(
            Q931Error::Truncated { offset, .. }
            | Q931Error::ElementLengthMissing { offset, .. }
            | Q931Error::ElementOverrun { offset, .. }
            | Q931Error::TooManyElements { offset },
        ) => *offset,
        Failure::Q931(Q931Error::CallReferenceLength { .. }) => 1,
        _ => 0,
    }
}

/// Guesses at TPKTs and Q.931 messages that do not hold together.
pub(super) fn of_framing(kind: Kind, octets: &Bytes) -> Vec<String> {
    let mut guesses = Vec::new();
    if let (Kind::Tpkt, [3, _, high, low, rest @ ..]) = (kind, &octets[..]) {
        let told = usize::from(u16::from_be_bytes([*high, *low]));
        let there = tpkt::HEADER + rest.len();
        if usize::from(u16::from_le_bytes([*high, *low])) == there {
            guesses.push(format!(
                "octets swapped: the length of the TPKT is {there} with its low octet first"
            ));
        } else if told > there {
            guesses.push(format!(
                "cut off: the TPKT says that it has {}, and {} are there; {} are missing",
                so_many(told),
                so_many(there),
                so_many(told - there)
            ));
        }
    }
    if let (Kind::Q931, Some(element)) = (kind, overrun(octets)) {
        let Overrun { at, told, left } = element;
        if usize::from(told.swap_bytes()) == left {
            guesses.push(format!(
                "octets swapped: the length of the User-user element at octet {at} is {left} with its low octet first"
            ));
        } else {
            let told = usize::from(told);
            guesses.push(format!(
                "cut off: the User-user element at octet {at} says that it has {}, and {} are there; {} are missing",
                so_many(told),
                so_many(left),
                so_many(told.saturating_sub(left))
            ));
        }
    }
    guesses
}

/// A User-user element that is longer than the message.
struct Overrun {
    at: usize,
    told: u16,
    left: usize,
}

fn overrun(octets: &Bytes) -> Option<Overrun> {
    let Err(Q931Error::ElementOverrun { offset, .. }) = h323_h225::q931::Message::decode(octets)
    else {
        return None;
    };
    let [0x7e, high, low, rest @ ..] = octets.get(offset..)? else {
        return None;
    };
    Some(Overrun {
        at: offset,
        told: u16::from_be_bytes([*high, *low]),
        left: rest.len(),
    })
}

/// What octets behind a message are.
pub(super) fn of_rest(kind: Kind, octets: &Bytes) -> Vec<String> {
    let Ok(again) = recode(kind, octets) else {
        return Vec::new();
    };
    let used = kind
        .asn1()
        .and_then(|pdu| pdu.used(octets))
        .unwrap_or(again.len());
    let Some(rest) = (used < octets.len()).then(|| octets.slice(used..)) else {
        return Vec::new();
    };
    let guesses = of_whole(kind, octets);
    if !guesses.is_empty() {
        return guesses;
    }
    let there = so_many(rest.len());
    let kinds = match rest.len() {
        ..=MAX_TRIED => fitting(&rest),
        _ => Vec::new(),
    };
    vec![if rest.iter().all(|octet| *octet == 0) {
        format!(
            "{there} of zeros behind the message: padding, such as that of a short Ethernet frame"
        )
    } else if !kinds.is_empty() {
        let kinds = listed(&kinds);
        format!("a second message behind the first, from octet {used} on: {kinds}")
    } else {
        format!(
            "{there} behind the message that are no message: left over in the sender's buffer, or the octets are of another kind"
        )
    }]
}

#[cfg(test)]
mod tests;
