use super::super::canonical::{self, departures};
use super::super::part::{Departure, Part};
use super::super::walk::{Visitor, walk};
use super::*;

/// The parts as lines: bits, clause, rule, departures.
#[derive(Default)]
struct Lines(Vec<String>);

impl Visitor for Lines {
    fn part(&mut self, part: Part) {
        let Part {
            bits,
            what,
            departures,
        } = part;
        let clause = what.clause().unwrap_or("-");
        let departures: String = departures.iter().map(|one| format!(" !{one:?}")).collect();
        self.0.push(format!(
            "{}..{} {clause} {what}{departures}",
            bits.start, bits.end
        ));
    }
}

#[track_caller]
fn check(ty: &'static Type, octets: &Bytes, expected: &[&str]) {
    let mut lines = Lines::default();
    walk(ty, octets, &mut lines).expect("a value");
    assert_eq!(lines.0, expected);
}

#[track_caller]
fn departs(ty: &'static Type, octets: &[u8], expected: &[Departure]) {
    let octets = Bytes::copy_from_slice(octets);
    let found = departures(ty, &octets).expect("a value");
    let kinds: Vec<Departure> = found.kept.iter().map(|found| found.departure).collect();
    assert_eq!(kinds, expected);
}

#[test]
fn numbers_are_taken_apart() {
    let octets = octets("0e06b68001117000012c0601000000000002ff7f60");
    check(
        &MESSAGE,
        &octets,
        &[
            "0..1 23 extension bit: an alternative of the root",
            "1..4 11.5.7.1 index 0 of 0 to 4: constrained whole number, range 5 in 3 bits",
            "4..5 12 BOOLEAN in one bit",
            "5..8 11.5.7.1 constrained whole number, range 7 in 3 bits",
            "8..24 11.5.7.3 constrained whole number, range 65535 in two aligned octets",
            "24..26 11.5.7.4 constrained whole number of a large range, in 3 octets",
            "26..32 - padding to the octet boundary",
            "32..56 11.5.7.4 octets of the number above its lower bound",
            "56..60 11.5.7.1 constrained whole number, range 11 in 4 bits",
            "60..61 13 extension bit: a value of the root",
            "61..64 - padding to the octet boundary",
            "64..80 11.5.7.3 constrained whole number, range 16384 in two aligned octets",
            "80..88 11.9.3.6 length determinant, short form: 6 octets of a number",
            "88..136 11.7 semi-constrained whole number: octets above its lower bound",
            "136..144 11.9.3.6 length determinant, short form: 2 octets of a number",
            "144..160 11.8 unconstrained whole number: octets in two's complement",
            "160..161 14 extension bit: a value of the root",
            "161..162 11.5.7.1 index 1 of 0 to 1: constrained whole number, range 2 in 1 bit",
            "162..164 11.5.7.1 index 2 of 0 to 2: constrained whole number, range 3 in 2 bits",
            "164..168 - padding to the octet boundary",
        ],
    );
}

#[test]
fn strings_are_taken_apart() {
    let octets =
        octets("10c0a8000100a009ff8407a1200361220102006820ac036c6162060008914a000403010203");
    check(
        &MESSAGE,
        &octets,
        &[
            "0..1 23 extension bit: an alternative of the root",
            "1..4 11.5.7.1 index 1 of 0 to 4: constrained whole number, range 5 in 3 bits",
            "4..8 - padding to the octet boundary",
            "8..40 17.7 content: 4 octets",
            "40..48 11.9.3.6 length determinant, short form: 0 octets",
            "48..51 16.9 content: 3 bits",
            "51..56 - padding to the octet boundary",
            "56..64 11.9.3.6 length determinant, short form: 9 bits",
            "64..73 16.11 content: 9 bits",
            "73..80 11.5.7.1 length determinant, 5 characters: constrained whole number, range 128 in 7 bits",
            "80..100 30.5.7 content: 5 characters",
            "100..104 - padding to the octet boundary",
            "104..112 11.9.3.6 length determinant, short form: 3 characters",
            "112..136 30.5.7 content: 3 characters",
            "136..143 11.5.7.1 length determinant, 2 characters: constrained whole number, range 128 in 7 bits",
            "143..144 - padding to the octet boundary",
            "144..176 30.5.7 content: 2 characters",
            "176..184 11.9.3.6 length determinant, short form: 3 octets",
            "184..208 30.6 content: 3 octets",
            "208..216 11.9.3.6 length determinant, short form: 6 octets of an object identifier",
            "216..264 24 content: 6 octets of an object identifier",
            "264..272 11.9.3.6 length determinant, short form: 3 octets of an open type",
            "272..296 11.2 content: 3 octets",
        ],
    );
}

static OCTETS: Type = Type::new("", Kind::OctetString(Size::ANY));

/// `SIZE (1..4, ...)`.
static FEW: Type = Type::new("", Kind::OctetString(Size::range(1, 4).extensible()));

#[test]
fn a_length_of_the_root_may_be_sent_as_one_outside() {
    departs(&FEW, &[0x20, 1, 2], &[]);
    departs(&FEW, &[0x80, 5, 1, 2, 3, 4, 5], &[]);
    departs(&FEW, &[0x80, 2, 1, 2], &[Departure::RootAsExtension]);
    departs(
        &FEW,
        &[0xff, 0x80, 2, 1, 2],
        &[
            Departure::Padding,
            Departure::LongLength,
            Departure::RootAsExtension,
        ],
    );
}

#[test]
fn fragments_are_taken_apart_and_may_be_too_small() {
    let fragment = |units: u8| [&[0xc0 | units][..], &vec![7; usize::from(units) << 14]].concat();
    let last = vec![0];
    let octets = Bytes::from([fragment(4), fragment(1), last.clone()].concat());
    check(
        &OCTETS,
        &octets,
        &[
            "0..8 11.9.3.8 length determinant of a fragment: 65536 octets",
            "8..524296 11.9.3.8 content: 65536 octets",
            "524296..524304 11.9.3.8 length determinant of a fragment: 16384 octets",
            "524304..655376 11.9.3.8 content: 16384 octets",
            "655376..655384 11.9.3.6 length determinant, short form: 0 octets",
        ],
    );
    let octets = [fragment(1), fragment(2), fragment(4), last].concat();
    let small = Departure::SmallFragment;
    departs(&OCTETS, &octets, &[small, small]);
}

#[test]
fn the_bits_in_fragments_are_counted_without_the_lengths_between() {
    static TEXT: Type = Type::new("Text", Kind::Ia5String(Size::ANY, Alphabet::IA5));
    static OPEN: Type = Type::new(
        "Open",
        Kind::Choice(&Choice {
            root: &[],
            extensible: true,
            additions: &[Alternative::new("text", &TEXT)],
        }),
    );
    let text = [vec![0xc1], vec![b'x'; 16384], vec![1, b'y']].concat();
    let (first, rest) = text.split_at(16384);
    let octets = [&[0x80, 0xc1][..], first, &[rest.len() as u8], rest].concat();
    check(
        &OPEN,
        &octets.into(),
        &[
            "0..1 23 extension bit: an alternative behind the marker",
            "1..8 11.6.1 normally small number: 0 behind the marker",
            "8..16 11.9.3.8 length determinant of a fragment: 16384 octets of an open type",
            "16..131088 11.9.3.8 content: 16384 octets",
            "131088..131096 11.9.3.6 length determinant, short form: 3 octets of an open type",
            "131096..131120 11.9.3.8 content: 3 octets",
            "16..24 11.9.3.8 length determinant of a fragment: 16384 characters",
            "24..131096 11.9.3.8 content: 16384 characters",
            "131096..131104 11.9.3.6 length determinant, short form: 1 character",
            "131104..131112 11.9.3.8 content: 1 character",
        ],
    );
}

#[test]
fn additions_are_taken_apart() {
    check(
        &MESSAGE,
        &octets("280b8005c0fffffffe030268690100"),
        &[
            "0..1 23 extension bit: an alternative of the root",
            "1..4 11.5.7.1 index 2 of 0 to 4: constrained whole number, range 5 in 3 bits",
            "4..5 19 extension bit: additions follow",
            "5..7 19 optional components there: none",
            "7..14 11.9.3.4 normally small length: a bitmap of 3 bits",
            "14..17 19.7 additions there: ttl, note, marker",
            "17..24 - padding to the octet boundary",
            "24..32 11.9.3.6 length determinant, short form: 5 octets of an open type",
            "32..34 11.5.7.4 constrained whole number of a large range, in 4 octets",
            "34..40 - padding to the octet boundary",
            "40..72 11.5.7.4 octets of the number above its lower bound",
            "72..80 11.9.3.6 length determinant, short form: 3 octets of an open type",
            "80..88 11.9.3.6 length determinant, short form: 2 characters",
            "88..104 30.5.7 content: 2 characters",
            "104..112 11.9.3.6 length determinant, short form: 1 octet of an open type",
            "112..120 11.1.3 an octet that stands for no bits at all",
        ],
    );
}

#[test]
fn more_departures_than_are_kept_are_counted() {
    static LIST: Type = Type::new(
        "List",
        Kind::SequenceOf(&SequenceOf {
            size: Size::ANY,
            min_bits: 8,
            element: &OCTETS,
        }),
    );
    let count = canonical::MAX_KEPT + 44;
    let [high, low] = (0x8000 | count as u16).to_be_bytes();
    let octets = [vec![high, low], [0x80, 0].repeat(count)].concat();
    let found = departures(&LIST, &octets.into()).expect("a list");
    assert_eq!(
        (found.kept.len(), found.count),
        (canonical::MAX_KEPT, count)
    );
    let text = found.to_string();
    let first = "List[0]: a length below 128 in two octets, at octet 2\nList[1]: ";
    assert!(text.starts_with(first), "{text}");
    assert!(text.ends_with("\nand 44 more"), "{text}");
}
