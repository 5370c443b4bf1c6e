use super::*;

macro_rules! integers {
    ($($test:ident $name:ident: #[$attribute:meta] $range:expr, $values:expr;)+) => {$(
        between!(#[$attribute] $name(types::Integer));
        proptest! {
            #[test]
            fn $test(value in $values) {
                let value: i64 = value;
                let range: Range = $range;
                let theirs = $name::from(types::Integer::from(value));
                agree(&theirs, &value, |e, &v| e.integer(v, range), |d| d.integer(range));
            }
        }
    )+};
}

integers! {
    one Same: #[rasn(value("7"))] Range::new(7, 7), 7..=7_i64;
    bits Bits: #[rasn(value("1..=31"))] Range::new(1, 31), 1..=31_i64;
    negative Negative: #[rasn(value("-100..=100"))] Range::new(-100, 100), -100..=100_i64;
    most_bits MostBits: #[rasn(value("0..=254"))] Range::new(0, 254), 0..=254_i64;
    octet Octet: #[rasn(value("0..=255"))] Range::new(0, 255), 0..=255_i64;
    shifted_octet ShiftedOctet: #[rasn(value("1..=256"))] Range::new(1, 256), 1..=256_i64;
    nine_bits NineBits: #[rasn(value("0..=256"))] Range::new(0, 256), 0..=256_i64;
    word Word: #[rasn(value("0..=65535"))] Range::new(0, 65535), 0..=65535_i64;
    positive_word PositiveWord: #[rasn(value("1..=65535"))] Range::new(1, 65535), 1..=65535_i64;
    more More: #[rasn(value("0..=65536"))] Range::new(0, 65536), 0..=65536_i64;
    double Double: #[rasn(value("0..=4294967295"))] Range::new(0, 0xffff_ffff), 0..=0xffff_ffff_i64;
    positive_double PositiveDouble: #[rasn(value("1..=4294967295"))] Range::new(1, 0xffff_ffff), 1..=0xffff_ffff_i64;
    wide Wide: #[rasn(value("-10000..=704000000000000001"))]
        Range::new(-10_000, 704_000_000_000_000_001), -10_000..=704_000_000_000_000_001_i64;
    semi Semi: #[rasn(value("1.."))] Range::at_least(1), 1_i64..;
    upper Upper: #[rasn(value("..=40000"))] Range::at_most(40_000), ..=40_000_i64;
    unconstrained Any: #[doc = "Not constrained."] Range::ANY, any::<i64>();
    extensible Extensible: #[rasn(value("0..=16383", extensible))]
        Range::new(0, 16383).extensible(), -100_000..=100_000_i64;
}

#[test]
fn small_values() {
    for value in -300..300 {
        let theirs = Any::from(types::Integer::from(value));
        agree(
            &theirs,
            &value,
            |e, &v| e.integer(v, Range::ANY),
            |d| d.integer(Range::ANY),
        );
    }
    for value in (0..300).chain((0..64).map(|bit| 1 << bit)) {
        let theirs = SemiUnsigned::from(types::Integer::from(value));
        agree(&theirs, &value, |e, &v| e.unsigned(v, 0), |d| d.unsigned(0));
    }
}

between!(
    #[rasn(value("0.."))]
    SemiUnsigned(types::Integer)
);
