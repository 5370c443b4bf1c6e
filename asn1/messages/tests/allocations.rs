//! What decoding takes from the heap: nothing for the messages that a gatekeeper sees by the thousand.

mod support;

use allocation_counter::measure;
use bytes::Bytes;
use h323_messages::h225::{H323MessageBody, RasMessage};
use support::{Pdu, decode, encode, realistic};

/// The number of allocations of decoding a message.
#[track_caller]
fn allocations(kind: &str, octets: &Bytes) -> u64 {
    // The first clone of a buffer makes its count of owners; that is the matter of whoever filled it.
    let _shared = octets.clone();
    let mut decoded = None;
    let counted = measure(|| decoded = Some(decode(kind, octets)));
    decoded.expect("a result").expect("a message");
    counted.count_total
}

/// A realistic message by its line, changed, and the allocations of decoding the result.
#[track_caller]
fn check(line: usize, change: impl FnOnce(&mut Pdu), wanted: u64) {
    let vectors = realistic();
    let vector = &vectors[line - 1];
    let (mut pdu, _) = decode(vector.kind, &vector.octets).expect("a message");
    change(&mut pdu);
    let octets = Bytes::from(encode(&pdu).expect("octets"));
    assert_eq!(allocations(vector.kind, &octets), wanted, "{pdu:?}");
}

#[test]
fn a_registration_takes_none() {
    check(
        3,
        |pdu| match pdu {
            Pdu::Ras(RasMessage::RegistrationRequest(rrq)) => {
                let aliases = rrq.terminal_alias.as_mut().expect("aliases");
                aliases.truncate(2);
                assert_eq!(aliases.len(), 2);
                assert!(rrq.terminal_type.vendor.is_some());
                rrq.crypto_tokens = None;
                rrq.feature_set = None;
                rrq.generic_data = None;
            }
            other => panic!("{other:?}"),
        },
        0,
    );
    // One of version 1, whole.
    check(5, |_| {}, 0);
}

#[test]
fn a_lightweight_registration_takes_none() {
    check(
        4,
        |pdu| match pdu {
            Pdu::Ras(RasMessage::RegistrationRequest(rrq)) => {
                assert_eq!(rrq.keep_alive, Some(true));
            }
            other => panic!("{other:?}"),
        },
        0,
    );
}

#[test]
fn a_confirmation_of_a_registration_takes_none() {
    check(
        6,
        |pdu| match pdu {
            Pdu::Ras(RasMessage::RegistrationConfirm(rcf)) => {
                assert!(rcf.pre_granted_arq.is_some());
                rcf.terminal_alias.as_mut().expect("aliases").truncate(2);
                rcf.alternate_gatekeeper = None;
                rcf.usage_spec = None;
                rcf.feature_set = None;
                rcf.generic_data = None;
            }
            other => panic!("{other:?}"),
        },
        0,
    );
}

#[test]
fn an_admission_takes_none() {
    check(
        7,
        |pdu| match pdu {
            Pdu::Ras(RasMessage::AdmissionRequest(arq)) => {
                assert!(arq.destination_info.is_some() && arq.src_info.len() == 2);
                arq.crypto_tokens = None;
                arq.feature_set = None;
                arq.generic_data = None;
            }
            other => panic!("{other:?}"),
        },
        0,
    );
    check(
        8,
        |pdu| match pdu {
            Pdu::Ras(RasMessage::AdmissionConfirm(acf)) => {
                assert!(acf.uuies_requested.is_some());
                acf.destination_info = None;
                acf.usage_spec = None;
                acf.feature_set = None;
            }
            other => panic!("{other:?}"),
        },
        0,
    );
}

#[test]
fn rejections_and_disengaging_take_none() {
    for line in [9, 12, 13] {
        check(line, |_| {}, 0);
    }
}

#[test]
fn a_setup_takes_one_for_itself_and_one_for_each_list() {
    check(
        21,
        |pdu| match pdu {
            Pdu::Uu(uu) => {
                assert!(uu.h323_uu_pdu.h245_control.is_some());
                uu.h323_uu_pdu.generic_data = None;
                match &mut uu.h323_uu_pdu.h323_message_body {
                    H323MessageBody::Setup(setup) => {
                        assert!(setup.fast_start.is_some() && setup.source_info.vendor.is_some());
                        setup.tokens = None;
                        setup.crypto_tokens = None;
                        setup.supported_features = None;
                        setup.parallel_h245_control = None;
                    }
                    other => panic!("{other:?}"),
                }
            }
            other => panic!("{other:?}"),
        },
        // The body, h245Control, fastStart.
        3,
    );
}
