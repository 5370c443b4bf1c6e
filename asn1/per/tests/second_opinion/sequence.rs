use super::*;

#[derive(Debug, Clone, Default, PartialEq, AsnType, Decode, Encode)]
#[rasn(automatic_tags)]
#[non_exhaustive]
struct Theirs {
    #[rasn(value("1..=65535"))]
    number: u16,
    flag: Option<bool>,
    octets: Option<types::OctetString>,
    #[rasn(extension_addition)]
    first: Option<bool>,
    #[rasn(extension_addition, value("1..=4294967295"))]
    second: Option<u32>,
    #[rasn(extension_addition)]
    third: Option<types::OctetString>,
}

between!(Holds(Theirs));

#[derive(Debug, Clone, PartialEq)]
struct Ours {
    number: i64,
    flag: Option<bool>,
    octets: Option<Octets>,
    first: Option<bool>,
    second: Option<i64>,
    third: Option<Octets>,
    extension: Extension,
}

const NUMBER: Range = Range::new(1, 65535);
const SECOND: Range = Range::new(1, 0xffff_ffff);

fn write(e: &mut Encoder<'_>, value: &Ours) {
    let Ours {
        number,
        flag,
        octets,
        first,
        second,
        third,
        extension,
    } = value;
    let additions = Additions::of(
        extension,
        [first.is_some(), second.is_some(), third.is_some()],
    );
    e.bool(additions.any());
    e.bool(flag.is_some());
    e.bool(octets.is_some());
    e.integer(*number, NUMBER);
    if let Some(flag) = flag {
        e.bool(*flag);
    }
    if let Some(octets) = octets {
        e.octet_string(octets, Size::ANY);
    }
    e.additions(&additions);
    e.addition(*first, |e, first| e.bool(first));
    e.addition(*second, |e, second| e.integer(second, SECOND));
    e.addition(third.as_ref(), |e, third| e.octet_string(third, Size::ANY));
    e.extension(extension, 3);
}

fn read(r: &mut Reader<'_>) -> Ours {
    let extended = r.bool();
    let optional = r.bits(2);
    let mut ours = Ours {
        number: r.integer(NUMBER),
        flag: (optional & 2 != 0).then(|| r.bool()),
        octets: (optional & 1 != 0).then(|| placed(|place| r.octet_string(place, Size::ANY))),
        first: None,
        second: None,
        third: None,
        extension: Extension::default(),
    };
    if extended {
        let additions = r.additions(3);
        ours.first = additions.has(0).then(|| open(r, |r| r.bool()));
        ours.second = additions.has(1).then(|| open(r, |r| r.integer(SECOND)));
        ours.third = additions
            .has(2)
            .then(|| open(r, |r| placed(|place| r.octet_string(place, Size::ANY))));
        ours.extension = r.extension(&additions);
    }
    ours
}

proptest! {
    #[test]
    fn any_components(
        number in 1..=u16::MAX,
        flag: Option<bool>,
        octets: Option<Vec<u8>>,
        first: Option<bool>,
        second in proptest::option::of(1..=u32::MAX),
        third in proptest::option::of(vec(any::<u8>(), 0..300)),
    ) {
        let theirs = Theirs {
            number,
            flag,
            octets: octets.clone().map(Into::into),
            first,
            second,
            third: third.clone().map(Into::into),
        };
        let ours = Ours {
            number: number.into(),
            flag,
            octets: octets.map(Into::into),
            first,
            second: second.map(Into::into),
            third: third.map(Into::into),
            extension: Extension::default(),
        };
        agree(&Holds::from(theirs), &ours, write, |d| d.values(read));
    }
}
