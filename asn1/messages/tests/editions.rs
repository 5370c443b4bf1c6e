//! What peers of other editions send, and what real equipment sends besides, survives.

use bytes::Bytes;
use h323_messages::h225::{H323MessageBody, H323UserInformation, RasMessage};
use h323_messages::h245::TerminalCapabilitySetRelease;
use h323_per::{Message, Octets, UnknownAddition, UnknownAlternative};

#[track_caller]
fn decoded<T: Message>(octets: &[u8]) -> T {
    h323_per::decode(&Bytes::copy_from_slice(octets)).expect("a message")
}

#[track_caller]
fn encoded<T: Message>(message: &T) -> Vec<u8> {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).expect("octets");
    octets
}

#[test]
fn an_alternative_of_a_later_edition_is_kept() {
    let octets = [0x94, 0x02, 0xaa, 0xbb];
    let message: RasMessage = decoded(&octets);
    let value = Octets::from([0xaa, 0xbb]);
    let unknown = UnknownAlternative { index: 20, value };
    assert_eq!(message, RasMessage::Unknown(Box::new(unknown)));
    assert_eq!(encoded(&message), octets);
}

#[test]
fn additions_of_a_later_edition_are_kept() {
    // Three additions announced, the last one present; this edition has one.
    let octets = [0x82, 0x20, 0x02, 0xaa, 0xbb];
    let message: TerminalCapabilitySetRelease = decoded(&octets);
    assert_eq!(message.generic_information, None);
    assert_eq!(message.extension.bitmap_length, 3);
    let value = Octets::from([0xaa, 0xbb]);
    assert_eq!(
        message.extension.unknown(),
        [UnknownAddition { index: 2, value }]
    );
    assert_eq!(encoded(&message), octets);
}

#[test]
fn a_bitmap_in_which_nothing_is_present_is_kept() {
    let octets = [0x80, 0x00];
    let message: TerminalCapabilitySetRelease = decoded(&octets);
    assert_eq!(message.extension.bitmap_length, 1);
    assert_eq!(encoded(&message), octets);
    assert_eq!(encoded(&TerminalCapabilitySetRelease::default()), [0x00]);
}

#[test]
fn mandatory_additions_may_be_absent() {
    // A Facility of version 1, without callIdentifier and what came later.
    let octets = [0x06, 0x00, 0x06, 0x00, 0x08, 0x91, 0x4a, 0x00, 0x01, 0x60];
    let message: H323UserInformation = decoded(&octets);
    match &message.h323_uu_pdu.h323_message_body {
        H323MessageBody::Facility(facility) => assert_eq!(facility.call_identifier, None),
        other => panic!("{other:?}"),
    }
    assert_eq!(message.h323_uu_pdu.h245_tunnelling, None);
    assert_eq!(encoded(&message), octets);
}

/// Avaya Communication Manager sends the body `empty` as an open type without octets.
#[test]
fn an_open_type_without_octets_is_a_null() {
    let message: H323UserInformation = decoded(&[0x08, 0x10, 0x00]);
    let body = &message.h323_uu_pdu.h323_message_body;
    assert_eq!(*body, H323MessageBody::Empty);
    assert_eq!(encoded(&message), [0x08, 0x10, 0x01, 0x00]);
}

/// An Avaya phone leaves a spare octet behind the message.
#[test]
fn spare_octets_behind_a_message_are_left() {
    let octets = Bytes::from_static(&[0x08, 0x10, 0x01, 0x00, 0x00]);
    let (message, used) =
        h323_per::decode_prefix::<H323UserInformation>(&octets).expect("a message");
    assert_eq!(
        (message.h323_uu_pdu.h323_message_body, used),
        (H323MessageBody::Empty, 4)
    );
}
