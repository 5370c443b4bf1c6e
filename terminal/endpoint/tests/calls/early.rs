//! H.245 and media before the call is answered: in the Setup, beside fast connect, in its place.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::limits::BEGIN_WITHIN;
use h323_endpoint::{
    AudioCodec, CallOptions, Config, EarlyH245, EndedBy, Endpoint, Event, FeatureDescriptor,
    Features, Target,
};
use h323_h225::SignallingMessage;
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::message::{Answer, CallContext, FacilityContents, FastStartAnswer};
use h323_h225::q931::ie::ProgressIndicator;
use h323_h225::q931::{Flag, MessageType};
use h323_h225::transport::{ConnectionId, Input, Machine, Output};
use h323_h245::fast_start::ReceivedOffer;
use h323_h245::{Session, SessionEnd};
use h323_messages::h225::{EndpointType, GenericIdentifier};

use crate::media::{WAYS, answering, assert_media, options};
use crate::net::{Net, Policy, media};
use crate::puppet::{ALAW, Puppet, ULAW, context, receiving};

fn early(way: (bool, bool), early_h245: EarlyH245) -> CallOptions {
    CallOptions {
        early_h245,
        ..options(way.0, way.1)
    }
}

fn hang_up(net: &mut Net, node: usize) {
    let id = net.only_id(node);
    net.command(node, |endpoint, now| endpoint.hang_up(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(10));
    net.assert_nothing_left();
}

/// On a connection of its own H.245 might overtake the answer to fast connect, and end that at the calling side: so the
/// calling side begins, unless it does not for a while.
#[test]
fn who_has_answered_fast_connect_lets_the_other_side_begin_h245() {
    for is_mute in [false, true] {
        let way = (true, false);
        let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
        net.call(early(way, EarlyH245::Address));
        let until = net.now + Duration::from_secs(1);
        while net.nodes[1].seen.values().all(|seen| !seen.is_connected) {
            assert!(net.step(until), "the call is answered");
        }
        net.nodes[0].is_mute = is_mute;
        let first = |net: &Net| {
            let ladder = net.ladder(1).into_iter();
            ladder
                .rev()
                .rfind(|line| line.ends_with("terminalCapabilitySet"))
        };
        net.run_for(BEGIN_WITHIN - Duration::from_millis(1));
        let begun = (!is_mute).then_some("< terminalCapabilitySet");
        assert_eq!(first(&net).as_deref(), begun);
        net.run_for(Duration::from_millis(1));
        let begun = begun.unwrap_or("> terminalCapabilitySet");
        assert_eq!(first(&net).as_deref(), Some(begun));
    }
}

#[test]
fn h245_that_begins_in_the_setup_comes_to_media_with_every_called_side() {
    for wish in [EarlyH245::Address, EarlyH245::Parallel] {
        for caller in WAYS {
            for callee in WAYS {
                for policy in [
                    Policy::Accept,
                    Policy::AcceptAfter(Duration::from_secs(5)),
                    // Longer than any timer of H.245.
                    Policy::AcceptAfter(Duration::from_secs(100)),
                    Policy::AnnounceFor(Duration::from_secs(5)),
                ] {
                    let mut net =
                        Net::new([Config::default(), answering(options(callee.0, callee.1))]);
                    net.nodes[1].policy = policy;
                    net.call(early(caller, wish));
                    net.run_for(Duration::from_secs(120));
                    assert_media(&net, AudioCodec::G711Alaw64k);
                    hang_up(&mut net, 1);
                }
            }
        }
    }
}

#[test]
fn capabilities_travel_in_the_setup_beside_fast_connect() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.call(early((true, true), EarlyH245::Parallel));
    net.run_for(Duration::from_secs(10));
    let ladder = net.ladder(0);
    let setup = [
        "> Setup",
        ">= openLogicalChannel",
        ">= openLogicalChannel",
        ">= openLogicalChannel",
        ">= openLogicalChannel",
        ">+ terminalCapabilitySet",
        ">+ masterSlaveDetermination",
    ];
    assert_eq!(ladder[..7], setup);
    let at = |line: &str| ladder.iter().position(|found| found == line).unwrap();
    assert!(
        at("<+ terminalCapabilitySetAck") < at("< Connect"),
        "{ladder:?}"
    );
    assert!(
        ladder.contains(&"<= openLogicalChannel".to_owned())
            && !ladder.contains(&">+ openLogicalChannel".to_owned()),
        "fast connect opened the channels: {ladder:?}"
    );
}

#[test]
fn a_called_side_that_connects_before_it_answers_ends_fast_connect() {
    // It takes no fast start and no tunnel: it connects to the address in the Setup, and speaks first.
    let mut net = Net::new([Config::default(), answering(options(false, false))]);
    net.nodes[1].policy = Policy::AcceptAfter(Duration::from_secs(5));
    net.call(early((true, true), EarlyH245::Address));
    net.run_for(Duration::from_secs(3));
    let ladder = net.ladder(0);
    assert!(
        ladder.contains(&"> masterSlaveDetermination".to_owned())
            && !ladder.contains(&"< Connect".to_owned()),
        "H.245 goes on while it rings: {ladder:?}"
    );
    net.run_for(Duration::from_secs(10));
    assert_media(&net, AudioCodec::G711Alaw64k);
    hang_up(&mut net, 0);
}

#[test]
fn something_is_heard_before_the_answer() {
    for way in WAYS {
        for wait in [false, true] {
            let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
            net.nodes[1].policy = Policy::AnnounceFor(Duration::from_secs(20));
            net.call(CallOptions {
                media_wait_for_connect: wait,
                ..options(way.0, way.1)
            });
            net.run_for(Duration::from_secs(10));
            let [caller, callee] = [0, 1].map(|node| net.only(node));
            assert!(!caller.is_connected);
            assert!(caller.receive.is_some(), "{way:?}");
            assert_eq!(callee.transmit.is_some(), !wait, "{way:?}");
            let promises = net
                .sent
                .iter()
                .filter_map(|(_, octets)| SignallingMessage::decode(octets).ok())
                .filter(|message| message.message_type() == MessageType::Alerting)
                .filter_map(|message| message.q931.elements.first::<ProgressIndicator>().ok()?)
                .count();
            assert_eq!(promises, usize::from(!wait), "only what will be heard");
            assert!(caller.transmit.is_none(), "the caller waits");
            net.run_for(Duration::from_secs(20));
            assert_media(&net, AudioCodec::G711Alaw64k);
            hang_up(&mut net, 0);
        }
    }
}

#[test]
fn an_announcement_may_end_in_a_refusal() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::AnnounceFor(Duration::from_secs(20));
    net.call(options(true, true));
    net.run_for(Duration::from_secs(10));
    let id = net.only_id(1);
    net.command(1, |endpoint, now| {
        assert!(endpoint.alert(id, now).is_err(), "it has alerted");
        endpoint.reject(id, h323_endpoint::Cause::USER_BUSY, now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(30));
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().cause,
        h323_endpoint::Cause::USER_BUSY
    );
    net.assert_nothing_left();
}

/// A caller of ours, and in the test's hands whom it calls.
struct Called {
    caller: Endpoint,
    now: Instant,
    connection: ConnectionId,
    session: Session,
    setup: Option<SignallingMessage>,
    sent: Vec<SignallingMessage>,
    events: Vec<Event>,
}

impl Called {
    #[expect(clippy::disallowed_methods, reason = "an arbitrary origin of time")]
    fn by(options: CallOptions) -> Self {
        let now = Instant::now();
        let ends: [SocketAddr; 2] =
            ["192.0.2.1:3000", "192.0.2.2:1720"].map(|at| at.parse().unwrap());
        let mut caller = Endpoint::new(Config::default(), [1; 32]);
        let target = Target::from_address(ends[1]);
        caller
            .call(&target, media(ends[0].ip()), options, now)
            .unwrap();
        let Output::Connect { connection, .. } = caller.poll_output(now) else {
            panic!("it connects first");
        };
        let mut called = Self {
            caller,
            now,
            connection,
            session: Session::new(h323_h245::Config::terminal(receiving(&[ULAW]), 5)),
            setup: None,
            sent: Vec::new(),
            events: Vec::new(),
        };
        called.input(Input::Connected {
            connection,
            local: ends[0],
            remote: ends[1],
        });
        called.setup = Some(called.sent.remove(0));
        called
    }

    fn setup(&self) -> &SignallingMessage {
        self.setup.as_ref().unwrap()
    }

    fn context(&self) -> CallContext {
        let mut context = context(self.setup().call_reference().value());
        context.call_reference = self.setup().call_reference().reversed();
        context.call_identifier = self.setup().call_identifier().unwrap();
        context.version = ProtocolVersion::V4;
        assert_eq!(context.call_reference.flag(), Flag::ToOriginator);
        context
    }

    fn input(&mut self, input: Input) {
        self.caller.handle(input, self.now);
        loop {
            match self.caller.poll_output(self.now) {
                Output::Timeout(_) => return,
                Output::Send { octets, .. } => {
                    let message = SignallingMessage::decode(&octets).unwrap();
                    for control in message.h245_control() {
                        let _ = self.session.handle_octets(&control.to_bytes(), self.now);
                    }
                    self.sent.push(message);
                }
                Output::Event(event) => self.events.push(event),
                Output::Close { .. } => {}
                other => panic!("{other:?}"),
            }
        }
    }

    fn context_of(&self, version: ProtocolVersion) -> CallContext {
        CallContext {
            version,
            ..self.context()
        }
    }

    fn say(&mut self, mut message: SignallingMessage) {
        message.pdu_mut().h245_tunnelling = Some(true);
        self.input(Input::Frame {
            connection: self.connection,
            octets: message.encode().unwrap(),
        });
    }

    /// Says what H.245 has to say.
    fn settle(&mut self) {
        loop {
            match self.session.poll_output() {
                h323_h245::Output::Timeout(_) => return,
                h323_h245::Output::Pdu(pdu) => {
                    let mut facility =
                        FacilityContents::TransportedInformation.message(&self.context(), None);
                    facility.pdu_mut().h245_control = Some(vec![pdu.octets.into()]);
                    self.say(facility);
                }
                h323_h245::Output::Event(h323_h245::Event::ChannelRequested { number, .. }) => {
                    let ours = media("192.0.2.2".parse().unwrap());
                    let answer = h323_h245::ChannelAnswer::new(ours.rtp, ours.rtcp);
                    self.session
                        .open_response(number, answer, self.now)
                        .unwrap();
                }
                h323_h245::Output::Event(h323_h245::Event::SessionEnded(SessionEnd::ByPeer)) => {
                    return;
                }
                h323_h245::Output::Event(_) => {}
            }
        }
    }

    /// What it would choose of the fast-start elements.
    fn choice(&self) -> Vec<h323_per::Octets> {
        let elements: Vec<Bytes> = self
            .setup()
            .fast_start()
            .iter()
            .map(h323_per::Octets::to_bytes)
            .collect();
        let offer = ReceivedOffer::decode(&elements).unwrap();
        let ours = media("192.0.2.2".parse().unwrap()).into();
        let answer = offer.select_audio(&[ALAW], ours).unwrap().unwrap();
        answer.octets().iter().cloned().map(Into::into).collect()
    }

    fn answer(&self, fast_start: FastStartAnswer) -> Answer {
        Answer {
            fast_start,
            ..Answer::new(EndpointType::default())
        }
    }

    fn sends(&self) -> Option<AudioCodec> {
        let transmit = |event: &Event| match event {
            Event::TransmitStarted { transmit, .. } => Some(transmit.format.codec),
            _ => None,
        };
        self.events.iter().rev().find_map(transmit)
    }
}

#[test]
fn a_called_side_that_speaks_h245_first_cannot_answer_fast_connect_any_more() {
    let mut called = Called::by(options(true, true));
    let context = called.context();
    called.say(
        called
            .answer(FastStartAnswer::None)
            .call_proceeding(&context),
    );
    called.session.start(called.now);
    called.settle();
    let choice = called.choice();
    called.say(
        called
            .answer(FastStartAnswer::Accepted(choice))
            .connect(&context),
    );
    called.settle();
    assert_eq!(
        called.sends(),
        Some(AudioCodec::G711Ulaw64k),
        "what H.245 found, not what fast start would have"
    );
}

#[test]
fn h245_beside_fast_connect_does_not_end_it() {
    let mut called = Called::by(early((true, true), EarlyH245::Parallel));
    let context = called.context();
    assert_eq!(called.setup().parallel_h245_control().len(), 2);
    for control in called.setup().parallel_h245_control().to_vec() {
        let now = called.now;
        called
            .session
            .handle_octets(&control.to_bytes(), now)
            .unwrap();
    }
    called.say(
        called
            .answer(FastStartAnswer::None)
            .call_proceeding(&context),
    );
    called.session.start(called.now);
    called.settle();
    let sent: Vec<_> = called.sent.iter().flat_map(|m| m.h245_control()).collect();
    assert!(!sent.is_empty(), "it acknowledges");
    let choice = called.choice();
    called.say(
        called
            .answer(FastStartAnswer::Accepted(choice))
            .connect(&context),
    );
    assert!(called.events.iter().any(|event| matches!(
        event,
        Event::ReceiveStarted { receive, .. } if receive.format.codec == AudioCodec::G711Alaw64k
    )));
}

#[test]
fn what_chooses_nothing_in_call_proceeding_is_no_answer() {
    let mut called = Called::by(options(true, true));
    let context = called.context();
    let bogus = FastStartAnswer::Accepted(vec![h323_per::Octets::from_static(b"\x00\x00\x0c")]);
    called.say(called.answer(bogus.clone()).call_proceeding(&context));
    called.say(called.answer(bogus.clone()).alerting(&context));
    let choice = called.choice();
    called.say(
        called
            .answer(FastStartAnswer::Accepted(choice))
            .connect(&context),
    );
    assert_eq!(called.sends(), Some(AudioCodec::G711Alaw64k));

    let mut called = Called::by(options(true, true));
    let context = called.context();
    called.say(called.answer(bogus).connect(&context));
    called.session.start(called.now);
    called.settle();
    assert_eq!(
        called.sends(),
        Some(AudioCodec::G711Ulaw64k),
        "H.245 opens the channels"
    );
}

#[test]
fn a_caller_that_speaks_h245_first_gets_no_answer_to_fast_connect() {
    let mut puppet = Puppet::ringing(&[ALAW]);
    puppet.session.start(puppet.net.now);
    puppet.settle();
    let id = puppet.net.only_id(0);
    let ours = media("192.0.2.1".parse().unwrap());
    puppet
        .net
        .command(0, |endpoint, now| endpoint.accept(id, ours, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    let connect = puppet
        .received
        .iter()
        .find(|message| message.message_type() == MessageType::Connect)
        .unwrap();
    assert!(connect.fast_start().is_empty());
    assert!(connect.fast_connect_refused());
    assert_eq!(puppet.sends(), Some(AudioCodec::G711Alaw64k));
}

#[test]
fn a_caller_leaves_whoever_answers_without_what_it_needs() {
    for said in [false, true] {
        let needed = FeatureDescriptor {
            id: GenericIdentifier::Standard(23),
            ..FeatureDescriptor::default()
        };
        let features = Features {
            needed: vec![needed.clone()],
            ..Features::default()
        };
        let mut called = Called::by(CallOptions {
            features,
            ..options(true, true)
        });
        let context = called.context();
        let mut answer = called.answer(FastStartAnswer::None);
        if said {
            answer.features.supported = vec![needed];
        }
        called.say(answer.call_proceeding(&context));
        answer.features = Features::default();
        called.say(answer.connect(&context));
        let ended = called.events.iter().find_map(|event| match event {
            Event::Ended { ended, .. } => Some(&ended.by),
            _ => None,
        });
        assert_eq!(ended, (!said).then_some(&EndedBy::NeededFeature));
    }
}

/// Neither an edition that does not know H.245 in a Setup nor a peer that looks past it takes anything of it.
#[test]
fn fast_connect_goes_on_where_h245_in_the_setup_is_not_read() {
    for version in [ProtocolVersion(3), ProtocolVersion::V4] {
        for early_answer in [false, true] {
            let mut called = Called::by(early((true, true), EarlyH245::Parallel));
            let context = called.context_of(version);
            let choice = FastStartAnswer::Accepted(called.choice());
            let first = match early_answer {
                true => choice.clone(),
                false => FastStartAnswer::None,
            };
            called.say(called.answer(first).call_proceeding(&context));
            let is_silent =
                |called: &Called| called.sent.iter().all(|m| m.h245_control().is_empty());
            if !early_answer {
                assert!(is_silent(&called), "it would end fast connect");
            }
            called.say(called.answer(choice).connect(&context));
            assert_eq!(called.sends(), Some(AudioCodec::G711Alaw64k));
            called.session.start(called.now);
            called.settle();
            assert!(!is_silent(&called), "H.245 begins anew");
            // It knows the channel: one of another format takes its place, since the peer takes no A-law.
            assert_eq!(
                called.sends(),
                Some(AudioCodec::G711Ulaw64k),
                "{version:?}, {early_answer}"
            );
        }
    }
}
