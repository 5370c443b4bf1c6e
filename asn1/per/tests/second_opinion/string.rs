use super::*;

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
static LETTERS: Alphabet = Alphabet::new(b"abcd");
static HEXADECIMAL: Alphabet = Alphabet::new(b"0123456789ABCDE");
static SIGNAL: Alphabet = Alphabet::new(b"!#*0123456789ABCD");

macro_rules! strings {
    ($($test:ident $name:ident($ty:ident): #[$attribute:meta] $size:expr, $alphabet:expr, $values:literal;)+) => {$(
        between!(#[$attribute] $name(types::$ty));
        proptest! {
            #[test]
            fn $test(string in $values) {
                let theirs = $name::from(types::$ty::try_from(string.clone()).unwrap());
                let string = Ia5String::try_from(string).unwrap();
                let (size, alphabet): (Size, &'static Alphabet) = ($size, $alphabet);
                agree(&theirs, &string, |e, v| e.ia5_string(v, size, alphabet), |d| d.ia5_string(size, alphabet));
            }
        }
    )+};
}

strings! {
    ia5 Ia5(Ia5String): #[doc = "Not constrained."] Size::ANY, Alphabet::IA5, "[\x00-\x7f]{0,200}";
    ia5_one Ia5One(Ia5String): #[rasn(size(1))] Size::fixed(1), Alphabet::IA5, "[a-z]{1}";
    ia5_two Ia5Two(Ia5String): #[rasn(size(2))] Size::fixed(2), Alphabet::IA5, "[a-z]{2}";
    ia5_three Ia5Three(Ia5String): #[rasn(size(3))] Size::fixed(3), Alphabet::IA5, "[a-z]{3}";
    ia5_up_to_one Ia5UpToOne(Ia5String): #[rasn(size("0..=1"))] Size::range(0, 1), Alphabet::IA5, "[a-z]{0,1}";
    ia5_up_to_two Ia5UpToTwo(Ia5String): #[rasn(size("0..=2"))] Size::range(0, 2), Alphabet::IA5, "[a-z]{0,2}";
    ia5_256 Ia5UpTo256(Ia5String): #[rasn(size("1..=256"))] Size::range(1, 256), Alphabet::IA5, "[a-z]{1,256}";
    ia5_512 Ia5UpTo512(Ia5String): #[rasn(size("0..=512"))] Size::range(0, 512), Alphabet::IA5, "[a-z]{0,60}";
    ia5_extensible Ia5Extensible(Ia5String): #[rasn(size("1..=3", extensible))]
        Size::range(1, 3).extensible(), Alphabet::IA5, "[a-z]{0,6}";
    numeric Numeric(NumericString): #[rasn(size("1..=16"))] Size::range(1, 16), Alphabet::NUMERIC, "[0-9 ]{1,16}";
    numeric_three NumericThree(NumericString): #[rasn(size("0..=3"))]
        Size::range(0, 3), Alphabet::NUMERIC, "[0-9 ]{0,3}";
    numeric_four NumericFour(NumericString): #[rasn(size("0..=4"))]
        Size::range(0, 4), Alphabet::NUMERIC, "[0-9 ]{0,4}";
    numeric_fixed NumericFixed(NumericString): #[rasn(size(4))] Size::fixed(4), Alphabet::NUMERIC, "[0-9 ]{4}";
    visible Visible(VisibleString): #[doc = "Not constrained."] Size::ANY, Alphabet::VISIBLE, "[ -~]{0,40}";
    printable Printable(PrintableString): #[doc = "Not constrained."] Size::ANY, Alphabet::PRINTABLE, "[A-Za-z0-9 '()+,./:=?-]{0,40}";
    dialed_digits DialedDigits(Ia5String): #[rasn(from("0..=9", "#", "*", ","), size("1..=128"))]
        Size::range(1, 128), &DIGITS, "[0-9#*,]{1,128}";
    isup_digits IsupDigits(Ia5String): #[rasn(from("0..=9", "A..=E"), size("1..=128"))]
        Size::range(1, 128), &HEXADECIMAL, "[0-9A-E]{1,128}";
    letters Letters(Ia5String): #[rasn(from("a..=d"), size("0..=7"))] Size::range(0, 7), &LETTERS, "[a-d]{0,7}";
    signal Signal(Ia5String): #[rasn(from("0..=9", "A..=D", "#", "*", "!"), size(1))]
        Size::fixed(1), &SIGNAL, "[0-9A-D#*!]{1}";
}

between! {
    Bmp(types::BmpString)
    #[rasn(size(1))] BmpOne(types::BmpString)
    #[rasn(size("1..=256"))] BmpUpTo256(types::BmpString)
    General(types::GeneralString)
}

/// Code units that rasn takes: no surrogates, and neither U+FFFE nor U+FFFF.
fn units(counts: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<u16>> {
    vec(prop_oneof![0..0xd800_u16, 0xe000..0xfffe_u16], counts)
}

fn theirs(units: &[u16]) -> types::BmpString {
    let octets: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    types::BmpString::try_from(&octets[..]).unwrap()
}

proptest! {
    #[test]
    fn bmp(units in units(0..=40)) {
        let string = BmpString::from_iter(units.iter().copied());
        let size = Size::ANY;
        agree(&Bmp::from(theirs(&units)), &string, |e, v| e.bmp_string(v, size), |d| d.bmp_string(size));
    }

    #[test]
    fn bmp_one(units in units(1..=1)) {
        let string = BmpString::from_iter(units.iter().copied());
        let size = Size::fixed(1);
        agree(&BmpOne::from(theirs(&units)), &string, |e, v| e.bmp_string(v, size), |d| d.bmp_string(size));
    }

    #[test]
    fn bmp_up_to_256(units in units(1..=256)) {
        let string = BmpString::from_iter(units.iter().copied());
        let size = Size::range(1, 256);
        agree(&BmpUpTo256::from(theirs(&units)), &string, |e, v| e.bmp_string(v, size), |d| d.bmp_string(size));
    }

    #[test]
    fn general(string in "[ -~]{0,40}") {
        let theirs = General::from(types::GeneralString::try_from(string.as_bytes()).unwrap());
        agree(&theirs, &string.as_str().into(), |e, v| e.general_string(v), |d| d.general_string());
    }
}

#[test]
fn fragments() {
    for count in [16384, 16387, 65536] {
        let string = "4".repeat(count);
        let theirs = Ia5::from(types::Ia5String::try_from(string.clone()).unwrap());
        let string = Ia5String::try_from(string).unwrap();
        let (size, alphabet) = (Size::ANY, Alphabet::IA5);
        agree(
            &theirs,
            &string,
            |e, v| e.ia5_string(v, size, alphabet),
            |d| d.ia5_string(size, alphabet),
        );
    }
}
