use super::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsnType, Decode, Encode)]
#[rasn(enumerated)]
enum Plain {
    A,
    B,
    C,
    D,
    E,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, AsnType, Decode, Encode)]
#[rasn(enumerated)]
#[non_exhaustive]
enum Open {
    A,
    B,
    C,
    #[rasn(extension_addition)]
    D,
    #[rasn(extension_addition)]
    E,
}

between! { HoldsPlain(Plain) HoldsOpen(Open) }

#[test]
fn all_values() {
    for (index, value) in (0..).zip([Plain::A, Plain::B, Plain::C, Plain::D, Plain::E]) {
        let theirs = HoldsPlain::from(value);
        agree(
            &theirs,
            &index,
            |e, &v| e.enumerated(v, 5, false),
            |d| d.enumerated(5, false),
        );
    }
    for (index, value) in (0..).zip([Open::A, Open::B, Open::C, Open::D, Open::E]) {
        let theirs = HoldsOpen::from(value);
        agree(
            &theirs,
            &index,
            |e, &v| e.enumerated(v, 3, true),
            |d| d.enumerated(3, true),
        );
    }
}
