//! The server: each request once, each answer as often as it is asked for.

mod desk;
mod own;

use std::time::Duration;

use bytes::Bytes;
use desk::{Desk, Sent, grq, lrq, source, urq};
use h323_h225::address::alias;
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion};
use h323_h225::transport::SocketId;
use h323_messages::h225::{
    AdmissionRejectReason, DisengageReason, LocationRejectReason, RasMessage, RegistrationRequest,
};
use h323_ras::limits::{
    MAX_ALTERNATES, MAX_CALLS_PER_REPORT, MAX_DATAGRAM, MAX_FEATURES, MAX_PARAMETERS, MAX_TOKENS,
    MAX_TRANSPORT_ADDRESSES, REMEMBER_FOR,
};
use h323_ras::server::{Config, Event, Output, ReplyOutcome, Source};
use h323_ras::{MalformedDatagram, Misuse, decode, encode, message};

use crate::support::{endpoint, gatekeeper, leg, numbered, received};

#[test]
fn a_request_is_handed_over_and_answered_where_it_came_from() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, request) = desk.request(&urq(5));
    assert_eq!(request.message, urq(5));
    assert_eq!(request.octets, encode(&urq(5)).unwrap());
    assert_eq!(
        (reply_to.source(), reply_to.request_seq_num().get()),
        (source(), 5)
    );
    let sent = desk
        .server
        .reply(reply_to, message::unregistration::confirm(), desk.now);
    assert_eq!(sent, Ok(ReplyOutcome::Sent));
    let Output::Transmit {
        socket,
        from,
        to,
        octets,
        name,
    } = desk.server.poll_output()
    else {
        panic!()
    };
    assert_eq!(
        (socket, from, to),
        (SocketId(3), source().local, endpoint())
    );
    assert_eq!((&octets[..], name), (&[0x1c, 0, 4][..], "UCF"));
}

#[test]
fn a_retransmission_gets_the_same_octets_until_they_are_forgotten() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&urq(5));
    desk.server
        .reply(reply_to, message::unregistration::confirm(), desk.now)
        .unwrap();
    let (first, _) = desk.drain();
    desk.wait(REMEMBER_FOR - Duration::from_millis(1));
    let (again, events) = desk.receive(&urq(5));
    assert_eq!((again, events), (first, Vec::new()));
    desk.wait(Duration::from_millis(1));
    let _executed_again = desk.request(&urq(5));
    assert_eq!(desk.server.counters().answered_again, 1);
}

#[test]
fn who_asks_again_too_early_is_told_to_wait_and_nothing_is_asked_twice() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&urq(5));
    assert_eq!(desk.names(&urq(5)), ["RIP"]);
    desk.server
        .in_progress(&reply_to, Duration::from_secs(8), desk.now);
    let (sent, _) = desk.drain();
    let wait = |sent: &[Sent]| match decode(&sent[0].octets).unwrap().message {
        RasMessage::RequestInProgress(rip) => (rip.request_seq_num, rip.delay),
        message => panic!("{message:?}"),
    };
    assert_eq!(wait(&sent), (5, 8000));
    desk.wait(Duration::from_secs(3));
    let (sent, events) = desk.receive(&urq(5));
    assert_eq!(
        (wait(&sent), events),
        ((5, 5000), Vec::new()),
        "what is left of it"
    );
    desk.server
        .reply(reply_to, message::unregistration::confirm(), desk.now)
        .unwrap();
    assert_eq!(desk.drain().0[0].name, "UCF");
    assert_eq!(desk.server.counters().put_off, 2);
}

#[test]
fn an_answer_must_answer() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&urq(5));
    let wrong = desk
        .server
        .reply(reply_to, message::disengage::confirm(), desk.now)
        .unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "DCF does not answer a request for unregistration"
    );
    assert_eq!(desk.server.remembered(), 0, "the next try is executed");
}

#[test]
fn an_answer_that_comes_too_late_is_not_sent() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&urq(5));
    desk.wait(Duration::from_secs(60));
    let late = desk
        .server
        .reply(reply_to, message::unregistration::confirm(), desk.now);
    assert_eq!(late, Err(Misuse::Forgotten));
    assert_eq!(desk.drain().0, []);
}

#[test]
fn silence_is_an_answer_too() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&grq(5));
    desk.server.stay_silent(reply_to);
    assert_eq!((desk.drain().0, desk.server.remembered()), (Vec::new(), 0));
}

#[test]
fn a_question_to_a_group_is_answered_from_an_address_of_ours() {
    let group = Source {
        local: Some("224.0.1.41".parse().unwrap()),
        ..source()
    };
    assert!(group.is_multicast() && !source().is_multicast());
    let mut desk = Desk::new(Config::default());
    desk.server.handle(group, received(&grq(1)), desk.now);
    let Output::Event(Event::Request { reply_to, .. }) = desk.server.poll_output() else {
        panic!()
    };
    let identifier = GatekeeperIdentifier::new("gk").unwrap();
    let gcf = message::discovery::confirm(ProtocolVersion::V4, &identifier, gatekeeper()).unwrap();
    desk.server.reply(reply_to, gcf, desk.now).unwrap();
    let Output::Transmit { from, to, .. } = desk.server.poll_output() else {
        panic!()
    };
    assert_eq!((from, to), (None, endpoint()));
}

#[test]
fn an_lrq_is_answered_where_it_says() {
    let mut desk = Desk::new(Config::default());
    let (reply_to, _) = desk.request(&lrq(1, "a"));
    let elsewhere = "192.0.2.55:1719".parse().unwrap();
    let lrj = message::location::reject(LocationRejectReason::NotRegistered);
    desk.server
        .reply_at(reply_to, elsewhere, lrj, desk.now)
        .unwrap();
    assert_eq!(desk.drain().0[0].to, elsewhere);
}

#[test]
fn a_long_answer_to_a_short_question_serves_nobody_but_attackers() {
    let mut desk = Desk::new(Config::default());
    let long = GatekeeperIdentifier::new(&"x".repeat(128)).unwrap();
    let gcf = message::discovery::confirm(ProtocolVersion::V4, &long, gatekeeper()).unwrap();
    let limit = encode(&grq(1)).unwrap().len() * 3;
    let (reply_to, _) = desk.request(&grq(1));
    let outcome = desk.server.reply(reply_to, gcf.clone(), desk.now).unwrap();
    assert!(
        matches!(outcome, ReplyOutcome::Amplifying { len, limit: most } if len > limit && most == limit)
    );
    assert_eq!((desk.drain().0, desk.server.remembered()), (vec![], 0));
    let (reply_to, _) = desk.request(&grq(2));
    let outcome = desk.server.reply(reply_to.authenticated(), gcf, desk.now);
    assert_eq!(outcome, Ok(ReplyOutcome::Sent));
    assert_eq!(desk.server.counters().amplifying, 1);
}

#[test]
fn a_host_that_asks_too_often_is_not_heard() {
    let mut desk = Desk::new(Config::default());
    for number in 1..=150 {
        desk.server
            .handle(source(), received(&urq(number)), desk.now);
    }
    assert_eq!(desk.drain().1.len(), 100);
    assert_eq!(desk.server.counters().over_rate, 50);
}

#[test]
fn a_discovery_that_was_one_too_many_is_heard_when_it_comes_again() {
    let mut desk = Desk::new(Config {
        discoveries_per_second: Some(1),
        ..Config::default()
    });
    let (first, _) = desk.request(&grq(1));
    desk.server.stay_silent(first);
    assert_eq!(desk.receive(&grq(2)), (Vec::new(), Vec::new()));
    desk.wait(Duration::from_secs(1));
    let _heard = desk.request(&grq(2));
}

#[test]
fn no_more_is_remembered_than_may() {
    let mut desk = Desk::new(Config {
        max_remembered: 2,
        ..Config::default()
    });
    let open: Vec<_> = (1..=2).map(|number| desk.request(&urq(number)).0).collect();
    assert_eq!(desk.receive(&urq(3)), (Vec::new(), Vec::new()));
    assert_eq!(
        (desk.server.remembered(), desk.server.counters().overloaded),
        (2, 1)
    );
    for reply_to in open {
        desk.server
            .reply(reply_to, message::unregistration::confirm(), desk.now)
            .unwrap();
    }
    desk.drain();
    let _room = desk.request(&urq(3));
    assert_eq!(desk.server.remembered(), 2);
}

#[test]
fn outputs_that_nobody_takes_have_an_end() {
    let config = Config {
        requests_per_second: None,
        max_remembered: 100_000,
        ..Config::default()
    };
    let mut desk = Desk::new(config);
    for number in 1..=5000 {
        desk.server
            .handle(source(), received(&urq(number)), desk.now);
    }
    assert_eq!(desk.drain().1.len(), h323_ras::limits::MAX_OUTPUTS);
}

#[test]
fn unknown_messages_are_sent_back_and_stray_ones_ignored() {
    let mut desk = Desk::new(Config::default());
    // An alternative that this edition does not have: extension bit, number 40, one octet.
    let unknown = Bytes::from_static(&[0xa8, 0x01, 0x00]);
    desk.server.handle_datagram(source(), &unknown, desk.now);
    let (sent, events) = desk.drain();
    assert_eq!((sent[0].name, events), ("XRS", Vec::new()));
    let RasMessage::UnknownMessageResponse(xrs) = decode(&sent[0].octets).unwrap().message else {
        panic!()
    };
    assert_eq!(xrs.message_not_understood.unwrap().as_bytes(), unknown);
    let stray = [
        message::disengage::confirm(),
        message::admission::reject(AdmissionRejectReason::RequestDenied),
        message::other::in_progress(Duration::from_secs(1)),
        message::other::not_understood(&unknown),
    ];
    for message in stray {
        assert_eq!(desk.receive(&message), (Vec::new(), Vec::new()));
    }
    assert_eq!(
        (
            desk.server.counters().stray,
            desk.server.counters().not_understood
        ),
        (4, 1)
    );
}

#[test]
fn what_is_no_message_is_told_and_not_answered() {
    let mut desk = Desk::new(Config::default());
    for (octets, error) in [
        (Bytes::new(), "not a RAS message"),
        (Bytes::from_static(&[0x0e, 0x80]), "not a RAS message"),
        (
            Bytes::from(vec![0; MAX_DATAGRAM + 1]),
            "datagram of 8193 octets exceeds 8192",
        ),
    ] {
        desk.server.handle_datagram(source(), &octets, desk.now);
        let (sent, events) = desk.drain();
        assert_eq!(sent, []);
        let [Event::Malformed { error: found, .. }] = &events[..] else {
            panic!("{events:?}")
        };
        assert!(found.to_string().starts_with(error), "{found}");
    }
    assert_eq!(desk.server.counters().malformed, 3);
}

#[test]
fn a_list_longer_than_anybody_needs_is_named() {
    let request = |aliases: usize| {
        let rrq = RegistrationRequest {
            terminal_alias: Some((0..aliases).map(|_| alias("1").unwrap()).collect()),
            ..RegistrationRequest::default()
        };
        encode(&RasMessage::RegistrationRequest(rrq)).unwrap()
    };
    assert!(decode(&request(128)).is_ok());
    let error = decode(&request(129)).unwrap_err();
    assert!(matches!(
        error,
        MalformedDatagram::ListTooLong {
            len: 129,
            limit: 128,
            ..
        }
    ));
    assert_eq!(error.to_string(), "RRQ has 129 aliases, more than 128");
}

#[test]
fn every_list_has_its_ceiling() {
    use h323_messages::h225::{AdmissionConfirm, GatekeeperConfirm, InfoRequestResponse};
    let of = |len: usize| {
        [
            RasMessage::RegistrationRequest(RegistrationRequest {
                ras_address: (0..len).map(|_| Default::default()).collect(),
                ..Default::default()
            }),
            RasMessage::GatekeeperConfirm(GatekeeperConfirm {
                alternate_gatekeeper: Some((0..len).map(|_| Default::default()).collect()),
                ..Default::default()
            }),
            RasMessage::AdmissionConfirm(AdmissionConfirm {
                tokens: Some((0..len).map(|_| Default::default()).collect()),
                ..Default::default()
            }),
            RasMessage::InfoRequestResponse(InfoRequestResponse {
                per_call_info: Some((0..len).map(|_| Default::default()).collect()),
                ..Default::default()
            }),
        ]
    };
    let limits = [
        MAX_TRANSPORT_ADDRESSES,
        MAX_ALTERNATES,
        MAX_TOKENS,
        MAX_CALLS_PER_REPORT,
    ];
    let names = [
        "RRQ has 33 transport addresses, more than 32",
        "GCF has 33 alternates, more than 32",
        "ACF has 17 tokens, more than 16",
    ];
    for (index, limit) in limits.into_iter().enumerate() {
        let octets = |len| {
            let mut octets = Vec::new();
            h323_per::encode(&of(len)[index], &mut octets).unwrap();
            Bytes::from(octets)
        };
        // A report of 512 calls is longer than a datagram may be: that ceiling is met first.
        let Some(name) = names.get(index) else {
            let error = decode(&octets(limit + 1)).unwrap_err();
            assert!(matches!(error, MalformedDatagram::TooLong { .. }));
            continue;
        };
        assert!(decode(&octets(limit)).is_ok());
        assert_eq!(decode(&octets(limit + 1)).unwrap_err().to_string(), *name);
    }
}

#[test]
fn what_is_generic_has_its_ceilings_wherever_it_stands() {
    use h323_messages::h225::{
        Content, EnumeratedParameter, FeatureSet, GatekeeperRequest, GenericData,
        ServiceControlResponse, UnregistrationRequest,
    };
    let data = |parameters: usize| GenericData {
        parameters: Some(vec![EnumeratedParameter::default(); parameters]),
        ..GenericData::default()
    };
    let within = |content| GenericData {
        parameters: Some(vec![EnumeratedParameter {
            content: Some(content),
            ..EnumeratedParameter::default()
        }]),
        ..GenericData::default()
    };
    let features = |list: Vec<GenericData>| {
        RasMessage::GatekeeperRequest(GatekeeperRequest {
            feature_set: Some(Box::new(FeatureSet {
                desired_features: Some(list),
                ..FeatureSet::default()
            })),
            ..GatekeeperRequest::default()
        })
    };
    let generic = |list: Vec<GenericData>| {
        RasMessage::UnregistrationRequest(UnregistrationRequest {
            generic_data: Some(list),
            ..UnregistrationRequest::default()
        })
    };
    let response = |list: Vec<GenericData>| {
        RasMessage::ServiceControlResponse(ServiceControlResponse {
            feature_set: Some(FeatureSet {
                needed_features: Some(list),
                ..FeatureSet::default()
            }),
            ..ServiceControlResponse::default()
        })
    };
    let many = |count: usize| vec![GenericData::default(); count];
    let compound = |count: usize| Content::Compound(vec![EnumeratedParameter::default(); count]);
    let nested = |count: usize| Content::Nested(vec![data(count)]);

    type Make<'m> = &'m dyn Fn(usize) -> RasMessage;
    let features_too_many = "has 65 features or generic data, more than 64";
    let parameters_too_many = "has 129 parameters of one of these, more than 128";
    let cases: [(Make<'_>, usize, &str, &str); 6] = [
        (
            &|count| features(many(count)),
            MAX_FEATURES,
            "GRQ",
            features_too_many,
        ),
        (
            &|count| generic(many(count)),
            MAX_FEATURES,
            "URQ",
            features_too_many,
        ),
        (
            &|count| response(many(count)),
            MAX_FEATURES,
            "SCR",
            features_too_many,
        ),
        (
            &|count| features(vec![data(count)]),
            MAX_PARAMETERS,
            "GRQ",
            parameters_too_many,
        ),
        (
            &|count| generic(vec![within(compound(count))]),
            MAX_PARAMETERS,
            "URQ",
            parameters_too_many,
        ),
        (
            &|count| generic(vec![within(nested(count))]),
            MAX_PARAMETERS,
            "URQ",
            parameters_too_many,
        ),
    ];
    for (make, limit, message, says) in cases {
        let octets = |count| {
            let mut octets = Vec::new();
            h323_per::encode(&make(count), &mut octets).unwrap();
            Bytes::from(octets)
        };
        assert!(decode(&octets(limit)).is_ok());
        let error = decode(&octets(limit + 1)).unwrap_err();
        assert_eq!(error.to_string(), format!("{message} {says}"));
    }
}

#[test]
fn a_disengagement_from_either_side_is_told_apart_by_number_and_kind() {
    let mut desk = Desk::new(Config::default());
    let identifier = EndpointIdentifier::new("ep1").unwrap();
    let drq = message::disengage::request(&identifier, None, &leg(1), DisengageReason::NormalDrop);
    // A DRQ and a URQ of the same number are two requests.
    let (first, _) = desk.request(&numbered(drq, 5));
    let (second, _) = desk.request(&urq(5));
    desk.server
        .reply(first, message::disengage::confirm(), desk.now)
        .unwrap();
    desk.server
        .reply(second, message::unregistration::confirm(), desk.now)
        .unwrap();
    let names: Vec<_> = desk.drain().0.into_iter().map(|sent| sent.name).collect();
    assert_eq!(names, ["DCF", "UCF"]);
}
