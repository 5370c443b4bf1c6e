use crate::testing::{decode, encode, fault, fault_of};
use crate::{Alphabet, BmpString, Decoder, Encoder, GeneralString, Ia5String, Rule, Size};

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
static ONLY_A: Alphabet = Alphabet::new(b"a");
static TWO_BITS: Alphabet = Alphabet::new(&[0, 1, 3]);

/// The encoding of a string between two ones, read back.
#[track_caller]
fn check(size: Size, alphabet: &'static Alphabet, string: &str, encoding: &[u8]) {
    let write = |e: &mut Encoder<'_>| {
        e.bool(true);
        e.ia5_string(string, size, alphabet);
        e.bool(true);
    };
    assert_eq!(encode(write), encoding, "{string}");
    let read = decode(encoding, |d| {
        assert!(d.bool()?);
        let read = d.ia5_string(size, alphabet)?;
        assert!(d.bool()?);
        Ok(read)
    });
    assert_eq!(read, string);
}

#[track_caller]
fn check_bmp(size: Size, string: &str, encoding: &[u8]) {
    let string = BmpString::from(string);
    let write = |e: &mut Encoder<'_>| {
        e.bool(true);
        e.bmp_string(&string, size);
        e.bool(true);
    };
    assert_eq!(encode(write), encoding, "{string}");
    let read = decode(encoding, |d| {
        assert!(d.bool()?);
        let read = d.bmp_string(size)?;
        assert!(d.bool()?);
        Ok(read)
    });
    assert_eq!(read, string);
}

#[test]
fn an_ia5_character_takes_eight_bits() {
    check(Size::ANY, Alphabet::IA5, "A1", &[0x80, 2, 0x41, 0x31, 0x80]);
    check(Size::ANY, Alphabet::IA5, "", &[0x80, 0, 0x80]);
    check(
        Size::range(1, 256),
        Alphabet::IA5,
        "A1",
        &[0x80, 1, 0x41, 0x31, 0x80],
    );
    check(
        Size::range(1, 128),
        Alphabet::VISIBLE,
        "A1",
        &[0x81, 0x41, 0x31, 0x80],
    );
    check(
        Size::range(1, 128),
        Alphabet::PRINTABLE,
        "A1",
        &[0x81, 0x41, 0x31, 0x80],
    );
}

#[test]
fn fixed_sizes_up_to_16_bits_are_not_aligned() {
    // Clause 30.5.6.
    check(Size::fixed(0), Alphabet::IA5, "", &[0xc0]);
    check(Size::fixed(1), Alphabet::IA5, "A", &[0xa0, 0xc0]);
    check(Size::fixed(2), Alphabet::IA5, "AB", &[0xa0, 0xa1, 0x40]);
    check(
        Size::fixed(3),
        Alphabet::IA5,
        "ABC",
        &[0x80, 0x41, 0x42, 0x43, 0x80],
    );
    check(
        Size::fixed(4),
        Alphabet::NUMERIC,
        "0123",
        &[0x89, 0x1a, 0x40],
    );
    check(
        Size::fixed(5),
        Alphabet::NUMERIC,
        "01234",
        &[0x80, 0x12, 0x34, 0x58],
    );
}

#[test]
fn other_sizes_are_not_aligned_below_16_bits() {
    // Clause 30.5.7: exactly 16 bits are aligned, unlike with a fixed size.
    check(Size::range(0, 1), Alphabet::IA5, "A", &[0xd0, 0x60]);
    check(Size::range(0, 1), Alphabet::IA5, "", &[0xa0]);
    check(Size::range(0, 2), Alphabet::IA5, "A", &[0xa0, 0x41, 0x80]);
    check(Size::range(0, 3), Alphabet::NUMERIC, "012", &[0xe2, 0x47]);
    check(
        Size::range(0, 4),
        Alphabet::NUMERIC,
        "01",
        &[0xa0, 0x12, 0x80],
    );
    check(Size::range(0, 4), Alphabet::NUMERIC, "", &[0x88]);
    // Clause 11.9.3.3: a length of zero is not followed by padding.
    check(Size::range(0, 40), Alphabet::NUMERIC, "", &[0x81]);
}

#[test]
fn a_smaller_alphabet_is_renumbered() {
    // dialedDigits of H.225.0: IA5String (SIZE (1..128)) (FROM ("0123456789#*,")).
    check(
        Size::range(1, 128),
        &DIGITS,
        "2001#",
        &[0x84, 0x53, 0x34, 0x08],
    );
    let digits = "01234567890123456789012345678901234567#*,";
    let octets = [
        0xa8, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0x34, 0x56, 0x78, 0x9a,
        0xbc, 0x34, 0x56, 0x78, 0x9a, 0x01, 0x28,
    ];
    check(Size::range(1, 128), &DIGITS, digits, &octets);
    // signalType of H.245: SIZE (1) of 17 characters, which take eight bits and keep their codes.
    static SIGNAL: Alphabet = Alphabet::new(b"!#*0123456789ABCD");
    check(Size::fixed(1), &SIGNAL, "#", &[0x91, 0xc0]);
    // Codes that fit stand for themselves (clause 30.5.4).
    check(
        Size::range(0, 3),
        &TWO_BITS,
        "\u{0}\u{3}\u{1}",
        &[0xe6, 0xc0],
    );
}

#[test]
fn an_alphabet_of_one_takes_no_bits() {
    check(Size::range(0, 3), &ONLY_A, "aa", &[0xd0]);
    check(Size::ANY, &ONLY_A, "aa", &[0x80, 2, 0x80]);
}

#[test]
fn an_extensible_size_has_a_bit() {
    // Clause 30.4.
    let size = Size::range(0, 2).extensible();
    check(size, Alphabet::NUMERIC, "12", &[0xa2, 0x38]);
    check(size, Alphabet::NUMERIC, "123", &[0xc0, 3, 0x23, 0x48]);
    check_bmp(Size::fixed(1).extensible(), "A", &[0x80, 0x10, 0x60]);
    check_bmp(
        Size::fixed(1).extensible(),
        "AB",
        &[0xc0, 2, 0, 0x41, 0, 0x42, 0x80],
    );
}

#[test]
fn a_bmp_character_takes_sixteen_bits() {
    check_bmp(Size::fixed(1), "A", &[0x80, 0x20, 0xc0]);
    check_bmp(Size::fixed(2), "AB", &[0x80, 0, 0x41, 0, 0x42, 0x80]);
    check_bmp(Size::fixed(0), "", &[0xc0]);
    check_bmp(Size::range(0, 1), "A", &[0xc0, 0, 0x41, 0x80]);
    check_bmp(Size::range(1, 256), "é", &[0x80, 0, 0, 0xe9, 0x80]);
    check_bmp(Size::range(1, 2).extensible(), "é", &[0x80, 0, 0xe9, 0x80]);
    check_bmp(Size::ANY, "", &[0x80, 0, 0x80]);
    check_bmp(Size::range(0, 511), "", &[0x80, 0, 0, 0x80]);
}

#[test]
fn a_general_string_is_octets() {
    let string = GeneralString::from("Zoë");
    let encoding = [4, b'Z', b'o', 0xc3, 0xab];
    assert_eq!(encode(|e| e.general_string(&string)), encoding);
    assert_eq!(decode(&encoding, |d| d.general_string()), string);
    assert_eq!(string.to_string(), "Zoë");
    assert_eq!(format!("{string:?}"), r#""Zo\xc3\xab""#);
}

#[test]
fn fragments_count_characters() {
    let string = "7".repeat(16 * 1024 + 3);
    let encoding = encode(|e| e.ia5_string(&string, Size::ANY, &DIGITS));
    assert_eq!(
        (encoding[0], &encoding[1 + 8192..]),
        (0xc1, &[3, 0xaa, 0xa0][..])
    );
    assert_eq!(
        decode(&encoding, |d| d.ia5_string(Size::ANY, &DIGITS)),
        *string
    );
    let encoding = encode(|e| e.ia5_string(&string, Size::ANY, Alphabet::IA5));
    assert_eq!(
        (encoding[0], &encoding[1 + 16384..]),
        (0xc1, &[3, 0x37, 0x37, 0x37][..])
    );
    assert_eq!(
        decode(&encoding, |d| d.ia5_string(Size::ANY, Alphabet::IA5)),
        *string
    );
    let string = BmpString::from(&*string);
    let encoding = encode(|e| e.bmp_string(&string, Size::ANY));
    assert_eq!(
        (encoding[0], &encoding[1 + 32768..]),
        (0xc1, &[3, 0, 0x37, 0, 0x37, 0, 0x37][..])
    );
    assert_eq!(decode(&encoding, |d| d.bmp_string(Size::ANY)), string);
}

#[test]
fn characters_outside_are_refused_where_they_stand() {
    let ia5 = |d: &mut Decoder<'_>| d.ia5_string(Size::ANY, Alphabet::IA5);
    assert_eq!(
        fault(&[2, 0x41, 0x80], ia5),
        (Rule::CharacterNotPermitted, 16)
    );
    let digits = |d: &mut Decoder<'_>| d.ia5_string(Size::range(1, 128), &DIGITS);
    assert_eq!(
        fault(&[4, 0x2d, 0x00], digits),
        (Rule::CharacterNotPermitted, 12)
    );
    let unaligned = |d: &mut Decoder<'_>| d.ia5_string(Size::range(0, 1), Alphabet::IA5);
    assert_eq!(
        fault(&[0xc0, 0], unaligned),
        (Rule::CharacterNotPermitted, 1)
    );
    assert_eq!(
        fault_of(|e| e.ia5_string("12a", Size::range(1, 128), &DIGITS)),
        (Rule::CharacterNotPermitted, 16)
    );
    assert_eq!(
        fault_of(|e| e.ia5_string("12é", Size::range(1, 128), Alphabet::IA5)),
        (Rule::CharacterNotPermitted, 24)
    );
}

#[test]
fn lengths_outside_are_refused() {
    let string = |d: &mut Decoder<'_>| d.ia5_string(Size::range(1, 100), Alphabet::IA5);
    assert_eq!(fault(&[0xfe, 0x41], string), (Rule::LengthOutOfRange, 0));
    assert_eq!(fault(&[0x04, 0x41], string), (Rule::UnexpectedEnd, 8));
    assert_eq!(
        fault(&[5, 0x41, 0x42], |d| d.ia5_string(Size::ANY, &DIGITS)),
        (Rule::UnexpectedEnd, 8)
    );
    assert_eq!(
        fault(&[5, 0, 65], |d| d.bmp_string(Size::ANY)),
        (Rule::UnexpectedEnd, 8)
    );
    let long = Ia5String::from_static("123");
    assert_eq!(
        fault_of(|e| e.ia5_string(&long, Size::range(1, 2), &DIGITS)),
        (Rule::LengthOutOfRange, 0)
    );
    assert_eq!(
        fault_of(|e| e.bmp_string(&"123".into(), Size::fixed(2))),
        (Rule::LengthOutOfRange, 0)
    );
}

#[test]
fn characters_without_bits_are_counted() {
    let string = |d: &mut Decoder<'_>| d.ia5_string(Size::ANY, &ONLY_A);
    assert_eq!(fault(&[9], string), (Rule::TooManyElements, 8));
    assert_eq!(decode(&[8], string), "aaaaaaaa");
    assert_eq!(
        fault(&[0xc4, 0xc4, 0xc4], string),
        (Rule::TooManyElements, 8)
    );
}
