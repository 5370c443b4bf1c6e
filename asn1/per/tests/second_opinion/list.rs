use super::*;

macro_rules! lists {
    ($($test:ident $name:ident: #[$attribute:meta] $size:expr, $counts:expr;)+) => {$(
        between!(#[$attribute] $name(Vec<bool>));
        proptest! {
            #[test]
            fn $test(list in vec(any::<bool>(), $counts)) {
                let size: Size = $size;
                agree(&$name::from(list.clone()), &list, |e, v| e.list(v, size, |e, &v| e.bool(v)), |d| flags(d, size));
            }
        }
    )+};
}

fn flags(d: &mut Decoder<'_>, size: Size) -> Result<Vec<bool>, Fault> {
    d.values(|r| {
        let mut list = Vec::new();
        r.list_of(&mut list, size, 1, Reader::bool);
        list
    })
}

lists! {
    unconstrained Any: #[doc = "Not constrained."] Size::ANY, 0..300;
    three Three: #[rasn(size(3))] Size::fixed(3), 3..=3;
    up_to_16 UpTo16: #[rasn(size("1..=16"))] Size::range(1, 16), 1..=16;
    up_to_256 UpTo256: #[rasn(size("1..=256"))] Size::range(1, 256), 1..=256;
    up_to_512 UpTo512: #[rasn(size("0..=512"))] Size::range(0, 512), 0..=200;
    at_least_one AtLeastOne: #[rasn(size("1.."))] Size::at_least(1), 1..=200;
    extensible Extensible: #[rasn(size("1..=3", extensible))] Size::range(1, 3).extensible(), 0..=6;
}

#[test]
fn fragments() {
    for count in [16384, 16385, 70_000] {
        let list = vec![true; count];
        agree(
            &Any::from(list.clone()),
            &list,
            |e, v| e.list(v, Size::ANY, |e, &v| e.bool(v)),
            |d| flags(d, Size::ANY),
        );
    }
}
