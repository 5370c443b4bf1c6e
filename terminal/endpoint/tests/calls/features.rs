//! What a Setup says of the parties, and of what they need.

use std::time::Duration;

use h323_endpoint::{
    CallOptions, Cause, Config, EndMessage, EndedBy, FeatureDescriptor, Features, IncomingCall,
    Screening,
};
use h323_h225::SignallingMessage;
use h323_h225::address::user_alias;
use h323_h225::message::{Presented, Setup};
use h323_h225::q931::MessageType;
use h323_messages::h225::{
    ConferenceGoal, EndpointType, GenericIdentifier, H323MessageBody, ReleaseCompleteReason,
};

use crate::net::Net;
use crate::puppet::context;
use crate::registered::named;

fn feature(number: i64) -> FeatureDescriptor {
    FeatureDescriptor {
        id: GenericIdentifier::Standard(number),
        ..FeatureDescriptor::default()
    }
}

fn features(needed: &[i64], desired: &[i64], supported: &[i64]) -> Features {
    let list = |numbers: &[i64]| numbers.iter().copied().map(feature).collect();
    Features {
        needed: list(needed),
        desired: list(desired),
        supported: list(supported),
    }
}

/// A call whose Setup says these, of one who can do 9 and 18.
fn call(said: Features) -> Net {
    let able = Config {
        features: vec![feature(9), feature(18)],
        ..Config::default()
    };
    let mut net = Net::new([Config::default(), able]);
    let options = CallOptions {
        features: said,
        ..CallOptions::default()
    };
    net.call(options);
    net.run_for(Duration::from_secs(5));
    net
}

fn common(net: &Net) -> Vec<String> {
    let events = net.nodes[0].other.iter();
    events
        .filter(|event| event.starts_with("Features"))
        .cloned()
        .collect()
}

#[test]
fn what_both_can_do_is_known_to_both() {
    let net = call(features(&[18], &[9], &[23]));
    assert!(net.only(0).is_connected);
    let incoming = net.only(1).incoming.as_ref().unwrap();
    assert_eq!(incoming.features, [feature(9), feature(18)]);
    let told = common(&net);
    let [told] = &told[..] else {
        panic!("{told:?}");
    };
    assert!(told.contains("Standard(9)") && told.contains("Standard(18)") && !told.contains("23"));
}

#[test]
fn what_is_needed_and_unknown_ends_the_call() {
    let net = call(features(&[23], &[9], &[]));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert_eq!(
        ended.reason,
        ReleaseCompleteReason::NeededFeatureNotSupported
    );
    assert_eq!(ended.by, EndedBy::Peer(EndMessage::ReleaseComplete));
    assert!(net.nodes[1].seen.is_empty());
    net.assert_nothing_left();
}

#[test]
fn whoever_says_nothing_of_features_has_none() {
    let net = call(Features::default());
    assert!(net.only(0).is_connected);
    assert_eq!(common(&net), [] as [&str; 0]);

    let mut net = Net::new([Config::default(), Config::default()]);
    net.call(CallOptions {
        features: features(&[], &[9], &[]),
        ..CallOptions::default()
    });
    net.run_for(Duration::from_secs(5));
    assert!(net.only(0).is_connected, "what is desired is not needed");
}

/// What somebody is told who is called by a Setup.
fn received(setup: &SignallingMessage) -> (Option<IncomingCall>, Vec<SignallingMessage>) {
    let mut net = Net::new([Config::default()]);
    let connection = net.raw_connect(0, "192.0.2.99:1000".parse().unwrap());
    net.inject(
        0,
        h323_h225::transport::Input::Frame {
            connection,
            octets: setup.encode().unwrap(),
        },
    );
    net.run_for(Duration::from_secs(1));
    let answers = net
        .raw
        .iter()
        .map(|(_, octets)| SignallingMessage::decode(octets).unwrap())
        .collect();
    let incoming = net.nodes[0].seen.values().next();
    (
        incoming.map(|seen| (**seen.incoming.as_ref().unwrap()).clone()),
        answers,
    )
}

#[test]
fn who_does_not_want_to_be_shown_is_said_so() {
    for (said, is_withheld, screening) in [
        (None, false, Screening::USER_PROVIDED),
        (Some(Presented::WITHHELD), true, Screening::USER_PROVIDED),
        (
            Some(Presented {
                screening: Screening::NETWORK_PROVIDED,
                ..Presented::default()
            }),
            false,
            Screening::NETWORK_PROVIDED,
        ),
    ] {
        let setup = Setup {
            caller: said,
            source_aliases: vec![user_alias("100").unwrap()],
            ..Setup::new(EndpointType::default())
        };
        let (incoming, _) = received(&setup.message(&context(1)).unwrap());
        let incoming = incoming.unwrap();
        assert_eq!(
            (incoming.is_withheld, incoming.screening),
            (is_withheld, screening)
        );
    }
}

#[test]
fn either_side_may_withhold_who_it_is() {
    for withheld in [false, true] {
        let mut callee = named("200");
        callee.answering.withhold = withheld;
        let mut net = Net::new([named("100"), callee]);
        net.call(CallOptions {
            withhold: withheld,
            ..CallOptions::default()
        });
        net.run_for(Duration::from_secs(5));
        let incoming = net.only(1).incoming.as_ref().unwrap();
        assert_eq!(incoming.is_withheld, withheld);
        assert_eq!(
            incoming.display.is_none(),
            withheld,
            "a name is shown as well"
        );
        assert_eq!(incoming.caller, [user_alias("100").unwrap()]);
        let expected = if withheld {
            vec![]
        } else {
            vec![user_alias("200").unwrap()]
        };
        assert_eq!(net.only(0).answered_by, expected);
    }
}

#[test]
fn what_is_no_call_is_refused_in_words() {
    for (goal, is_call) in [
        (ConferenceGoal::Create, true),
        (ConferenceGoal::Join, true),
        (ConferenceGoal::Invite, true),
        (ConferenceGoal::CapabilityNegotiation, false),
        (ConferenceGoal::CallIndependentSupplementaryService, false),
    ] {
        let mut setup = Setup::new(EndpointType::default())
            .message(&context(1))
            .unwrap();
        let H323MessageBody::Setup(body) = setup.body_mut() else {
            panic!("no Setup");
        };
        body.conference_goal = goal.clone();
        let (incoming, answers) = received(&setup);
        assert_eq!(incoming.is_some(), is_call, "{goal:?}");
        if !is_call {
            let [release] = &answers[..] else {
                panic!("{answers:?}");
            };
            assert_eq!(release.message_type(), MessageType::ReleaseComplete);
            assert_eq!(release.release().0, Cause::SERVICE_NOT_IMPLEMENTED);
        }
    }
}
