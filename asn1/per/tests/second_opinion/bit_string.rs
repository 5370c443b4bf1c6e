use super::*;

macro_rules! bit_strings {
    ($($test:ident $name:ident: #[$attribute:meta] $size:expr, $counts:expr;)+) => {$(
        between!(#[$attribute] $name(types::BitString));
        proptest! {
            #[test]
            fn $test(bits in vec(any::<bool>(), $counts)) {
                let theirs = $name::from(bits.iter().copied().collect::<types::BitString>());
                let bits = BitString::from_iter(bits);
                agree(&theirs, &bits, |e, v| e.bit_string(v, $size), |d| d.bit_string($size));
            }
        }
    )+};
}

bit_strings! {
    unconstrained Any: #[doc = "Not constrained."] Size::ANY, 0..300;
    eight Eight: #[rasn(size(8))] Size::fixed(8), 8..=8;
    sixteen Sixteen: #[rasn(size(16))] Size::fixed(16), 16..=16;
    seventeen Seventeen: #[rasn(size(17))] Size::fixed(17), 17..=17;
    thirty_two ThirtyTwo: #[rasn(size(32))] Size::fixed(32), 32..=32;
    up_to_three UpToThree: #[rasn(size("0..=3"))] Size::range(0, 3), 0..=3;
    up_to_511 UpTo511: #[rasn(size("0..=511"))] Size::range(0, 511), 0..=511;
    key_material KeyMaterial: #[rasn(size("1..=2048"))] Size::range(1, 2048), 1..=500;
    extensible Extensible: #[rasn(size("1..=20", extensible))] Size::range(1, 20).extensible(), 0..=40;
}

#[test]
fn fragments() {
    for count in [16384, 16385, 65536, 81925] {
        let theirs = Any::from(types::BitString::repeat(true, count));
        let bits: BitString = (0..count).map(|_| true).collect();
        agree(
            &theirs,
            &bits,
            |e, v| e.bit_string(v, Size::ANY),
            |d| d.bit_string(Size::ANY),
        );
    }
}
