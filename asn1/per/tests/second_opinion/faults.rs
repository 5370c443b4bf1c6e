use super::*;

#[derive(Debug, Clone, PartialEq, AsnType, Decode, Encode)]
#[rasn(delegate, value("1..=4294967295"))]
struct TimeToLive(u32);

/// `SEQUENCE {a BOOLEAN, ..., t TimeToLive OPTIONAL}`.
#[derive(Debug, Clone, PartialEq, AsnType, Decode, Encode)]
#[rasn(automatic_tags)]
#[non_exhaustive]
struct Timed {
    a: bool,
    #[rasn(extension_addition)]
    t: Option<TimeToLive>,
}

#[test]
fn an_addition_of_a_named_type_loses_its_constraint() {
    let theirs = rasn::aper::encode(&Timed {
        a: true,
        t: Some(TimeToLive(300)),
    })
    .unwrap();
    assert_eq!(theirs, [0xc0, 0x40, 0x03, 0x02, 0x01, 0x2c]);
    let mut ours = Vec::new();
    let mut e = Encoder::new(&mut ours);
    let additions = Additions::of(&Extension::default(), [true]);
    e.bool(additions.any());
    e.bool(true);
    e.additions(&additions);
    e.open(|e| e.integer(300, Range::new(1, 0xffff_ffff)));
    e.finish().unwrap();
    assert_eq!(ours, [0xc0, 0x40, 0x03, 0x40, 0x01, 0x2b]);
}
