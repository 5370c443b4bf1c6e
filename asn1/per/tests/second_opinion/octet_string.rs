use super::*;

macro_rules! octet_strings {
    ($($test:ident $name:ident: #[$attribute:meta] $size:expr, $counts:expr;)+) => {$(
        between!(#[$attribute] $name(types::OctetString));
        proptest! {
            #[test]
            fn $test(octets in vec(any::<u8>(), $counts)) {
                let theirs = $name::from(types::OctetString::from(octets.clone()));
                let octets = Octets::from(octets);
                agree(&theirs, &octets, |e, v| e.octet_string(v, $size), |d| d.octet_string($size));
            }
        }
    )+};
}

octet_strings! {
    unconstrained Any: #[doc = "Not constrained."] Size::ANY, 0..300;
    one One: #[rasn(size(1))] Size::fixed(1), 1..=1;
    two Two: #[rasn(size(2))] Size::fixed(2), 2..=2;
    three Three: #[rasn(size(3))] Size::fixed(3), 3..=3;
    sixteen Sixteen: #[rasn(size(16))] Size::fixed(16), 16..=16;
    up_to_two UpToTwo: #[rasn(size("1..=2"))] Size::range(1, 2), 1..=2;
    up_to_twenty UpToTwenty: #[rasn(size("1..=20"))] Size::range(1, 20), 1..=20;
    up_to_256 UpTo256: #[rasn(size("1..=256"))] Size::range(1, 256), 1..=256;
    up_to_65535 UpTo65535: #[rasn(size("0..=65535"))] Size::range(0, 65535), 0..=300;
    up_to_65536 UpTo65536: #[rasn(size("0..=65536"))] Size::range(0, 65536), 0..=300;
    extensible Extensible: #[rasn(size("1..=20", extensible))] Size::range(1, 20).extensible(), 0..=40;
    extensible_two ExtensibleTwo: #[rasn(size("2", extensible))] Size::fixed(2).extensible(), 0..=4;
}

#[test]
fn fragments() {
    for count in [
        16383, 16384, 16385, 32768, 65535, 65536, 65537, 81920, 200_000,
    ] {
        let octets = vec![0xa5; count];
        let theirs = Any::from(types::OctetString::from(octets.clone()));
        let octets = Octets::from(octets);
        agree(
            &theirs,
            &octets,
            |e, v| e.octet_string(v, Size::ANY),
            |d| d.octet_string(Size::ANY),
        );
    }
}
