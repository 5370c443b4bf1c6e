//! Requests of the gatekeeper itself.

use std::net::IpAddr;
use std::time::Duration;

use h323_h225::identifiers::EndpointIdentifier;
use h323_h225::transport::SocketId;
use h323_messages::h225::{LocationRejectReason, RasMessage, UnregRequestReason};
use h323_ras::server::{Config, Event, Source};
use h323_ras::{Misuse, RasMessageExt, decode, message};

use super::desk::{Desk, lrq, source};
use crate::support::{endpoint, gatekeeper, leg, numbered, received};

#[test]
fn our_own_requests_are_sent_again_and_answered_by_whom_they_went_to() {
    let mut desk = Desk::new(Config {
        seed: 1,
        ..Config::default()
    });
    let identifier = EndpointIdentifier::new("ep1").unwrap();
    let request = || {
        let reason = Some(UnregRequestReason::Maintenance);
        message::unregistration::request(&[], Some(&identifier), None, reason).unwrap()
    };
    let local: Option<IpAddr> = None;
    let id = desk
        .server
        .request(SocketId(3), local, endpoint(), request(), desk.now)
        .unwrap();
    let (sent, _) = desk.drain();
    let number = decode(&sent[0].octets)
        .unwrap()
        .message
        .request_seq_num()
        .unwrap()
        .get();
    desk.wait(Duration::from_secs(3));
    let (again, _) = desk.drain();
    assert_eq!(again, sent);

    let ucf = numbered(message::unregistration::confirm(), number);
    let stranger = Source {
        address: "192.0.2.66:1719".parse().unwrap(),
        ..source()
    };
    desk.server.handle(stranger, received(&ucf), desk.now);
    assert_eq!(desk.drain().1, []);
    let (_, events) = desk.receive(&ucf);
    let answer = Box::new(received(&ucf));
    assert_eq!(
        events,
        [Event::Answered {
            request: id,
            from: source(),
            answer
        }]
    );
    assert_eq!(desk.receive(&ucf).1, [], "a duplicate");
    assert_eq!(desk.server.outstanding(), 0);

    let id = desk
        .server
        .request(SocketId(3), local, endpoint(), request(), desk.now)
        .unwrap();
    desk.wait(Duration::from_secs(3));
    desk.wait(Duration::from_secs(3));
    assert_eq!(desk.drain().1, [Event::Unanswered { request: id }]);
}

#[test]
fn an_lrq_of_ours_is_answered_by_whomever_it_was_passed_on_to() {
    let mut desk = Desk::new(Config::default());
    let id = desk
        .server
        .request(SocketId(3), None, gatekeeper(), lrq(1, "a"), desk.now)
        .unwrap();
    let (sent, _) = desk.drain();
    let number = decode(&sent[0].octets).unwrap().message.request_seq_num();
    let mut lrj = message::location::reject(LocationRejectReason::NotRegistered);
    lrj.set_request_seq_num(number.unwrap());
    let (_, events) = desk.receive(&lrj);
    assert_ne!(source().address, gatekeeper());
    assert!(matches!(&events[..], [Event::Answered { request, .. }] if *request == id));
}

#[test]
fn as_many_requests_of_ours_as_may_wait() {
    let mut desk = Desk::new(Config {
        max_requests: 1,
        ..Config::default()
    });
    let irq = || message::status::request(None);
    let id = desk
        .server
        .request(SocketId(3), None, endpoint(), irq(), desk.now)
        .unwrap();
    let refused = desk
        .server
        .request(SocketId(3), None, endpoint(), irq(), desk.now);
    assert_eq!(refused, Err(Misuse::TooManyRequests { limit: 1 }));
    desk.server.cancel(id);
    assert!(
        desk.server
            .request(SocketId(3), None, endpoint(), irq(), desk.now)
            .is_ok()
    );
}

#[test]
fn a_report_answers_our_irq_or_stands_alone() {
    let mut desk = Desk::new(Config::default());
    let irr = |number, need_response| {
        let identifier = EndpointIdentifier::new("ep1").unwrap();
        let mut irr = message::status::response(&message::status::Report {
            endpoint_type: &Default::default(),
            endpoint_identifier: &identifier,
            ras_address: endpoint(),
            call_signal_addresses: &[],
            aliases: &[],
            calls: &[],
            unsolicited: false,
            status: None,
        })
        .unwrap();
        if let RasMessage::InfoRequestResponse(irr) = &mut irr {
            irr.need_response = Some(need_response);
        }
        numbered(irr, number)
    };
    let irq = message::status::request(Some(&leg(1)));
    let id = desk
        .server
        .request(SocketId(3), None, endpoint(), irq, desk.now)
        .unwrap();
    let (sent, _) = desk.drain();
    let number = decode(&sent[0].octets)
        .unwrap()
        .message
        .request_seq_num()
        .unwrap()
        .get();
    let (_, events) = desk.receive(&irr(number, false));
    assert!(matches!(&events[..], [Event::Answered { request, .. }] if *request == id));
    for _ in 0..2 {
        let (_, events) = desk.receive(&irr(1, false));
        assert!(
            matches!(&events[..], [Event::Report { .. }]),
            "reports are never duplicates"
        );
    }
    let (reply_to, _) = desk.request(&irr(1, true));
    desk.server
        .reply(reply_to, message::status::acknowledge(), desk.now)
        .unwrap();
    assert_eq!(desk.drain().0[0].name, "IACK");
}
