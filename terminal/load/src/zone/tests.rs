//! What is patched is what the codec reads.

use bytes::Bytes;
use h323_h225::address::{socket_addr, socket_addrs};
use h323_messages::h225::RasMessage;
use h323_per::BmpString;
use h323_ras::message::registration::is_keep_alive;
use h323_ras::{RasMessageExt as _, decode};
use proptest::prelude::*;

use super::*;

const RAS: [&str; 3] = ["127.0.0.1:1025", "127.0.0.1:40000", "127.0.0.1:65535"];

/// So many that each octet of their addresses changes.
const ENDPOINTS: u32 = 140_000;

fn zone() -> Zone {
    let sockets = RAS.iter().map(|at| at.parse().unwrap()).collect();
    Zone::new(ENDPOINTS, sockets, [3; 32]).unwrap()
}

/// What a request says, as the codec reads it; its number is looked at here.
fn read(zone: &mut Zone, step: Step, job: Job, salt: [u8; 12], number: u16) -> RasMessage {
    let number = RequestSeqNum::new(number).unwrap();
    let mut octets = Vec::new();
    zone.render(step, job, salt, number, &mut octets).unwrap();
    let message = decode(&Bytes::from(octets)).unwrap().message;
    assert_eq!(message.request_seq_num(), Some(number));
    assert_eq!(message.name(), step.request());
    message
}

fn call(salt: [u8; 12], place: u32) -> [u8; 16] {
    let mut call = [0; 16];
    call[..12].copy_from_slice(&salt);
    call[12..].copy_from_slice(&place.to_be_bytes());
    call
}

proptest! {
    #[test]
    fn requests_say_what_was_meant(
        number in 1..=u16::MAX,
        place in any::<u32>(),
        endpoint in 0..ENDPOINTS,
        other in 0..MAX_ENDPOINTS,
        salt in any::<[u8; 12]>(),
        identifier in prop::collection::vec(any::<u16>(), 1..=128),
    ) {
        let mut zone = zone();
        let identifier: BmpString = identifier.into_iter().collect();
        zone.set_identifier(endpoint, identifier.as_bytes());
        let other = names::number(other);
        let job = Job { place, endpoint, other };
        let ras: SocketAddr = RAS[endpoint as usize % RAS.len()].parse().unwrap();
        let signalling = names::address(endpoint);
        let own = [names::dialled(names::number(endpoint)), names::name(names::number(endpoint))];

        for step in [Step::Register, Step::KeepAlive] {
            let RasMessage::RegistrationRequest(rrq) = read(&mut zone, step, job, salt, number) else {
                panic!("no RRQ")
            };
            prop_assert_eq!(socket_addrs(&rrq.ras_address).collect::<Vec<_>>(), [ras]);
            prop_assert_eq!(socket_addrs(&rrq.call_signal_address).collect::<Vec<_>>(), [signalling]);
            prop_assert_eq!(is_keep_alive(&rrq), step == Step::KeepAlive);
            prop_assert_eq!(rrq.time_to_live, Some(TIME_TO_LIVE_SECS));
            let aliases: Vec<_> = rrq.terminal_alias.into_iter().flatten().collect();
            match step {
                Step::Register => {
                    prop_assert_eq!(&aliases[..], &own[..]);
                    prop_assert_eq!(rrq.endpoint_identifier, None);
                }
                _ => {
                    prop_assert_eq!(&aliases[..], &[]);
                    prop_assert_eq!(rrq.endpoint_identifier.as_ref(), Some(&identifier));
                }
            }
        }

        let RasMessage::AdmissionRequest(arq) = read(&mut zone, Step::Admit, job, salt, number) else {
            panic!("no ARQ")
        };
        prop_assert_eq!(&arq.endpoint_identifier, &identifier);
        let called: Vec<_> = arq.destination_info.into_iter().flatten().collect();
        prop_assert_eq!(&called[..], &[names::dialled(other)]);
        prop_assert_eq!(socket_addr(&arq.src_call_signal_address.unwrap()).unwrap(), signalling);
        prop_assert_eq!(arq.conference_id, call(salt, place));
        prop_assert!(!arq.answer_call);
        let identified = CallIdentifier::from_field(arq.call_identifier.as_ref());
        prop_assert_eq!(identified, Some(CallIdentifier(call(salt, place))));

        let RasMessage::DisengageRequest(drq) = read(&mut zone, Step::Disengage, job, salt, number) else {
            panic!("no DRQ")
        };
        prop_assert_eq!(&drq.endpoint_identifier, &identifier);
        prop_assert_eq!(drq.conference_id, call(salt, place));
        prop_assert_eq!(drq.call_reference_value, arq.call_reference_value);
        prop_assert_eq!(CallIdentifier::from_field(drq.call_identifier.as_ref()), identified);

        let RasMessage::LocationRequest(lrq) = read(&mut zone, Step::Locate, job, salt, number) else {
            panic!("no LRQ")
        };
        prop_assert_eq!(socket_addr(&lrq.reply_address).unwrap(), ras);
        let wanted: Vec<_> = lrq.destination_info.into_iter().collect();
        prop_assert_eq!(&wanted[..], &[names::dialled(other)]);
    }
}

/// As a responder does it, which may cut what it sends back.
#[test]
fn the_number_of_an_echo_is_read() {
    let mut zone = zone();
    let job = Job {
        place: 0,
        endpoint: 5,
        other: names::number(1),
    };
    for (phase, step) in [
        (Phase::Register, Step::Register),
        (Phase::KeepAlive, Step::KeepAlive),
        (Phase::Call, Step::Admit),
        (Phase::Call, Step::Disengage),
        (Phase::Locate, Step::Locate),
    ] {
        for number in [1, 2, 256, 65_535] {
            let number = RequestSeqNum::new(number).unwrap();
            let mut octets = Vec::new();
            zone.render(step, job, [0; 12], number, &mut octets)
                .unwrap();
            octets.truncate(16);
            assert_eq!(zone.echoed_number(phase, &octets), Some(number), "{step:?}");
            assert_eq!(zone.echoed_number(phase, &octets[..2]), None);
        }
    }
    assert_eq!(zone.echoed_number(Phase::Register, &[]), None);
}

#[test]
fn only_who_is_registered_does_more_and_in_no_order() {
    let sockets = vec![RAS[0].parse().unwrap()];
    let mut zone = Zone::new(1000, sockets, [3; 32]).unwrap();
    assert_eq!(
        zone.order(Phase::Register, false),
        (0..1000).collect::<Vec<_>>()
    );
    assert!(zone.order(Phase::KeepAlive, false).is_empty());
    for endpoint in 0..500 {
        zone.set_identifier(endpoint, &[0, 65]);
    }
    let mut order = zone.order(Phase::Call, false);
    assert!(!order.is_sorted());
    assert_ne!(order, zone.order(Phase::Call, false));
    order.sort_unstable();
    assert_eq!(order, (0..500).collect::<Vec<_>>());
    assert_eq!(zone.order(Phase::Locate, true).len(), 1000);
}

#[test]
fn there_are_ceilings() {
    let socket: SocketAddr = RAS[0].parse().unwrap();
    let zone = Zone::new(u32::MAX, vec![socket; MAX_SOCKETS + 1], [0; 32]).unwrap();
    assert_eq!(
        (zone.endpoints(), zone.sockets()),
        (MAX_ENDPOINTS, MAX_SOCKETS)
    );
    let zone = Zone::new(2, Vec::new(), [0; 32]).unwrap();
    assert_eq!(zone.sockets(), 1);
}
