//! A DEFAULT that is sent although it is to be left out: it is taken, found, refused by those who are strict, and kept.

use bytes::Bytes;
use h323_per::schema::Departure;
use h323_per::view::Path;
use h323_per::{Message, Relayed, StrictError, decode, decode_strict, encode};
use h323_supplementary::h450_2::{CallStatus, CtCompleteArg};
use h323_supplementary::h450_3::{BasicService, IntResult, InterrogateDiversionQArgument};

fn octets<T: Message>(message: &T) -> Bytes {
    let mut octets = Vec::new();
    encode(message, &mut octets).expect("octets");
    octets.into()
}

/// `sent` has its DEFAULT in a component that `left_out` does not have and that `other` has with another value.
#[track_caller]
fn check<T: Message + PartialEq + std::fmt::Debug>(
    component: &str,
    left_out: &T,
    sent: &T,
    other: &T,
) {
    for canonical in [left_out, other] {
        assert_eq!(
            decode_strict::<T>(&octets(canonical)).as_ref(),
            Ok(canonical)
        );
    }

    let departing = octets(sent);
    let Err(StrictError::NotCanonical(found)) = decode_strict::<T>(&departing) else {
        panic!("{sent:?}");
    };
    assert_eq!(found.count, 1);
    assert_eq!(found.kept[0].departure, Departure::SentDefault);
    assert_eq!(
        found.kept[0].path,
        format!("{}.{component}", T::SCHEMA.name)
    );

    // Whoever is not strict takes it, and sends it on as it came.
    let decoded: T = decode(&departing).expect("a message");
    assert_eq!((&decoded, octets(&decoded)), (sent, departing.clone()));
    let mut relayed = Relayed::<T>::decode(&departing).expect("a message");
    assert_eq!(relayed.octets(), &departing);
    assert_eq!(relayed.remove(&Path::to(&[component])), Ok(true));
    assert_eq!(relayed.octets(), &octets(left_out));
}

#[test]
fn the_call_status_of_a_transfer() {
    let argument = |call_status| CtCompleteArg {
        call_status,
        ..CtCompleteArg::default()
    };
    check(
        "callStatus",
        &argument(None),
        &argument(Some(CallStatus::Answered)),
        &argument(Some(CallStatus::Alerting)),
    );
}

#[test]
fn the_basic_service_that_is_asked_for() {
    let argument = |basic_service| InterrogateDiversionQArgument {
        basic_service,
        ..InterrogateDiversionQArgument::default()
    };
    check(
        "basicService",
        &argument(None),
        &argument(Some(BasicService::AllServices)),
        &argument(Some(BasicService::Unknown(0))),
    );
}

#[test]
fn whether_a_diversion_is_enabled_remotely() {
    let result = |remote_enabled| IntResult {
        remote_enabled,
        ..IntResult::default()
    };
    check(
        "remoteEnabled",
        &result(None),
        &result(Some(false)),
        &result(Some(true)),
    );
}
