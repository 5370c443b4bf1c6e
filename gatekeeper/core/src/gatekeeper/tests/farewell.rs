use h323_messages::h225::{RegistrationRejectReason, UnregRequestReason};
use h323_ras::message::unregistration;

use super::*;
use crate::event::UnregisterCause;
use crate::gatekeeper::Farewell;
use crate::limits::FAREWELLS_AT_ONCE;

fn answer(zone: &mut Zone, from: SocketAddr, urq: &RasMessage) {
    let mut ucf = unregistration::confirm();
    ucf.set_request_seq_num(urq.request_seq_num().unwrap());
    zone.receive(RAS, ours(), from, encode(&ucf).unwrap());
}

#[test]
fn a_quiet_end_tells_nobody() {
    let mut zone = Zone::new(config());
    let alice = zone.register(1, &["alice"]);
    zone.ask(host(1), call_to(&alice, leg(1, false), &["alice"], 10));
    let call = zone.gatekeeper.calls().iter().next().unwrap().id();
    zone.events.clear();
    zone.gatekeeper.shutdown(Farewell::Quiet, zone.now);
    assert!(!zone.gatekeeper.disconnect(call, zone.now));
    assert_eq!(zone.drain(), None);
    assert_eq!(
        (zone.names(), &zone.events[..]),
        (vec![], &[Event::Stopped { unconfirmed: 0 }][..])
    );
    for carrier in [Carrier::Plain, Carrier::WithWorkers] {
        zone.carrier = carrier;
        zone.send(host(2), full_rrq(2, &["bob"]));
        assert_eq!(zone.names(), [], "nobody is there any more");
    }
}

#[test]
fn everybody_is_told_and_waited_for() {
    let mut zone = Zone::new(config());
    zone.register(1, &["alice"]);
    zone.register(2, &["bob"]);
    zone.events.clear();
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.drain();
    let urqs: Vec<_> = zone.sent.drain(..).collect();
    assert_eq!(urqs.len(), 2);
    for (_, urq) in &urqs {
        let RasMessage::UnregistrationRequest(urq) = urq else {
            panic!("{urq:?}")
        };
        assert_eq!(urq.reason, Some(UnregRequestReason::Maintenance));
    }
    assert!(zone.events.iter().all(|event| matches!(
        event,
        Event::Unregistered {
            cause: UnregisterCause::Shutdown,
            ..
        }
    )));
    let RasMessage::RegistrationReject(rrj) = zone.ask(host(3), full_rrq(3, &["carol"])) else {
        panic!()
    };
    assert_eq!(
        rrj.reject_reason,
        RegistrationRejectReason::ResourceUnavailable
    );
    for (to, urq) in &urqs {
        assert!(!zone.events.contains(&Event::Stopped { unconfirmed: 0 }));
        answer(&mut zone, *to, urq);
    }
    assert_eq!(zone.events.last(), Some(&Event::Stopped { unconfirmed: 0 }));
    assert_eq!(zone.drain(), None);
}

#[test]
fn who_does_not_answer_is_not_waited_for_for_ever() {
    let mut zone = Zone::new(config());
    zone.register(1, &["alice"]);
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.until(5);
    assert_eq!(zone.names(), [(host(1), "URQ"), (host(1), "URQ")]);
    zone.until(6);
    assert_eq!(zone.events.last(), Some(&Event::Stopped { unconfirmed: 1 }));
}

#[test]
fn the_deadline_holds_and_a_second_word_ends_at_once() {
    let mut config = config();
    config.farewell_timeout = Duration::from_secs(2);
    let mut zone = Zone::new(config.clone());
    zone.register(1, &["alice"]);
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.until(2);
    assert_eq!(zone.events.last(), Some(&Event::Stopped { unconfirmed: 1 }));

    let mut zone = Zone::new(config);
    zone.register(1, &["alice"]);
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.drain();
    assert_eq!(zone.events.last(), Some(&Event::Stopped { unconfirmed: 1 }));
}

#[test]
fn farewells_come_in_groups() {
    let mut config = config();
    config.limits.endpoints_per_host = 1000;
    config.ras.requests_per_second = None;
    let mut zone = Zone::new(config);
    let count = FAREWELLS_AT_ONCE + 20;
    for number in 0..count as u16 {
        let mut message = full_rrq(1, &[&format!("{number}")]);
        if let RasMessage::RegistrationRequest(rrq) = &mut message {
            let address = SocketAddr::new(host(1).ip(), 2000 + number);
            rrq.call_signal_address = [h323_h225::address::transport_address(address).unwrap()]
                .into_iter()
                .collect();
        }
        assert_eq!(zone.ask(host(1), message).name(), "RCF");
    }
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.drain();
    assert_eq!(zone.names().len(), FAREWELLS_AT_ONCE);
    zone.until(1);
    assert_eq!(zone.names().len(), 20);
    assert!(zone.gatekeeper.registry().is_empty());
}
