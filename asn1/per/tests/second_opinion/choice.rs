use super::*;

#[derive(Debug, Clone, PartialEq, AsnType, Decode, Encode)]
#[rasn(choice, automatic_tags)]
#[non_exhaustive]
enum Transport {
    #[rasn(value("0..=65535"))]
    Port(u16),
    Nothing(()),
    Text(types::GeneralString),
    #[rasn(extension_addition)]
    Flag(bool),
    #[rasn(extension_addition)]
    Null(()),
    #[rasn(extension_addition)]
    Octets(types::OctetString),
}

between!(Holds(Transport));

#[derive(Debug, Clone, PartialEq)]
enum Ours {
    Port(i64),
    Nothing,
    Text(h323_per::GeneralString),
    Flag(bool),
    Null,
    Octets(Octets),
}

const PORT: Range = Range::new(0, 65535);

fn write(e: &mut Encoder<'_>, value: &Ours) {
    let index = match value {
        Ours::Port(_) => 0,
        Ours::Nothing => 1,
        Ours::Text(_) => 2,
        Ours::Flag(_) => 3,
        Ours::Null => 4,
        Ours::Octets(_) => 5,
    };
    e.choice(index, 3, true);
    match value {
        Ours::Port(port) => e.integer(*port, PORT),
        Ours::Nothing => {}
        Ours::Text(text) => e.general_string(text),
        Ours::Flag(flag) => e.open(|e| e.bool(*flag)),
        Ours::Null => e.open_null(),
        Ours::Octets(octets) => e.open(|e| e.octet_string(octets, Size::ANY)),
    }
}

fn read(r: &mut Reader<'_>) -> Ours {
    match r.choice(3, true) {
        0 => Ours::Port(r.integer(PORT)),
        1 => Ours::Nothing,
        2 => Ours::Text(placed(|place| r.general_string(place))),
        3 => Ours::Flag(open(r, |r| r.bool())),
        4 => {
            r.open_null();
            Ours::Null
        }
        5 => Ours::Octets(open(r, |r| {
            placed(|place| r.octet_string(place, Size::ANY))
        })),
        index => panic!("{index}"),
    }
}

#[test]
fn all_alternatives() {
    let octets = vec![7; 200];
    for (theirs, ours) in [
        (Transport::Port(1720), Ours::Port(1720)),
        (Transport::Nothing(()), Ours::Nothing),
        (
            Transport::Text(types::GeneralString::try_from(&b"abc"[..]).unwrap()),
            Ours::Text("abc".into()),
        ),
        (Transport::Flag(true), Ours::Flag(true)),
        (Transport::Null(()), Ours::Null),
        (
            Transport::Octets(octets.clone().into()),
            Ours::Octets(octets.into()),
        ),
    ] {
        agree(&Holds::from(theirs), &ours, write, |d| d.values(read));
    }
}
