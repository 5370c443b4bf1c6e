use serde_json::json;

use super::*;
use crate::{Decode, Encode, Encoder, Message, Reader};

/// The generated form of the fixture's `Scalars.port` as a message of its own, in a list.
#[derive(Debug, Default, PartialEq)]
struct Ports(Vec<u16>);

static PORT: Type = Type::new("Port", Kind::Integer(Range::new(1, 65535)));
static PORTS: Type = Type::new(
    "Ports",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 3),
        min_bits: 16,
        element: &PORT,
    }),
);

impl Message for Ports {
    const SCHEMA: &'static Type = &PORTS;
    const NAME: &'static str = "Ports";
}

impl Decode for Ports {
    fn fill(&mut self, r: &mut Reader<'_>) {
        let port = |r: &mut Reader<'_>| r.integer(Range::new(1, 65535)) as u16;
        r.list_of(&mut self.0, Size::range(1, 3), 16, port);
    }
}

impl Encode for Ports {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.list(&self.0, Size::range(1, 3), |e, port| {
            e.integer((*port).into(), Range::new(1, 65535));
        });
    }
}

crate::impl_serde!(Ports);

#[test]
fn values_are_serialized_with_their_names() {
    assert_eq!(
        serde_json::to_string(&Ports(vec![1719, 1720])).unwrap(),
        "[1719,1720]"
    );
    let ports: Ports = serde_json::from_str("[1719, 1720]").unwrap();
    assert_eq!(ports, Ports(vec![1719, 1720]));
}

#[test]
fn values_outside_of_their_types_are_not_serialized() {
    let error = serde_json::to_value(Ports(vec![1719, 0])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Ports[1]: INTEGER outside of its range (expected Port, INTEGER (1..65535))"
    );
    let error = serde_json::from_value::<Ports>(json!([1719, 0])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "[1]: expected Port, INTEGER (1..65535), found 0"
    );
}

#[test]
fn faults_of_the_decoder_are_explained() {
    let error = crate::decode::<Ports>(&octets("4006b6ffff")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Ports[1]: INTEGER outside of its range (expected Port, INTEGER (1..65535), found 65536), \
         at octet 3 bit 0"
    );
}
