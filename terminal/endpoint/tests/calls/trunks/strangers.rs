//! What a peer may do on a connection that calls share, and no endpoint of ours would.

use std::time::Duration;

use bytes::Bytes;
use h323_endpoint::{CallId, CallOptions, Cause, Config, Sharing, Target};
use h323_h225::SignallingMessage;
use h323_h225::address::transport_address;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{Answer, CallContext, Setup};
use h323_h225::q931::ie::CallState;
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h225::transport::{ConnectionId, Input};
use h323_messages::h225::{EndpointType, H323MessageBody, ReleaseCompleteReason};

use super::{SHARES, sharing};
use crate::net::Net;

const HOST: &str = "192.0.2.99";

/// Whoever answers a Setup.
pub(super) fn answer(setup: &SignallingMessage) -> CallContext {
    CallContext {
        call_reference: setup.call_reference().reversed(),
        call_identifier: setup.call_identifier().unwrap(),
        conference_identifier: ConferenceIdentifier([0; 16]),
        version: ProtocolVersion::V4,
    }
}

/// A peer in the test's hands, on one connection to node 0.
struct Stranger {
    net: Net,
    connection: ConnectionId,
}

impl Stranger {
    fn new(config: Config) -> Self {
        let mut net = Net::new([config]);
        let connection = net.raw_connect(0, format!("{HOST}:1000").parse().unwrap());
        Self { net, connection }
    }

    /// One that has a call on the connection under the reference 1, which is answered.
    fn with_call(config: Config, takes_calls_at: &str) -> Self {
        let mut stranger = Self::new(config);
        stranger.setup(1, SHARES, takes_calls_at);
        stranger.net.run_for(Duration::from_secs(1));
        let answered = stranger.received(1);
        assert_eq!(answered.last(), Some(&MessageType::Connect));
        stranger
    }

    fn context(reference: u16) -> CallContext {
        CallContext {
            call_reference: CallReference::new(reference, Flag::FromOriginator),
            call_identifier: CallIdentifier([reference.to_be_bytes()[1]; 16]),
            conference_identifier: ConferenceIdentifier([8; 16]),
            version: ProtocolVersion::V4,
        }
    }

    fn setup(&mut self, reference: u16, says: Sharing, takes_calls_at: &str) {
        let setup = Setup {
            source_address: Some(takes_calls_at.parse().unwrap()),
            ..Setup::new(EndpointType::default())
        };
        let mut setup = setup.message(&Self::context(reference)).unwrap();
        setup.pdu_mut().h245_tunnelling = Some(true);
        assert!(says.set(&mut setup));
        self.send(&setup);
    }

    fn send(&mut self, message: &SignallingMessage) {
        self.send_octets(message.encode().unwrap());
    }

    fn send_octets(&mut self, octets: Bytes) {
        let connection = self.connection;
        self.net.inject(0, Input::Frame { connection, octets });
    }

    fn messages(&self) -> impl DoubleEndedIterator<Item = SignallingMessage> {
        let ours = self.net.raw.iter();
        ours.filter(|(connection, _)| *connection == self.connection)
            .map(|(_, octets)| SignallingMessage::decode(octets).unwrap())
    }

    /// What came for a call of this reference of ours, Facilities aside.
    fn received(&self, reference: u16) -> Vec<MessageType> {
        let reference = CallReference::new(reference, Flag::ToOriginator);
        self.messages()
            .filter(|message| message.call_reference() == reference)
            .map(|message| message.message_type())
            .filter(|message_type| *message_type != MessageType::Facility)
            .collect()
    }

    fn release(&mut self, reference: u16) {
        let cause = Cause::NORMAL_CALL_CLEARING;
        let release = Self::context(reference).release_complete(cause, None, None);
        self.send(&release);
    }

    fn calls(&self) -> usize {
        self.net.nodes[0].endpoint.calls().count()
    }

    fn call(&mut self, address: &str) -> CallId {
        let target = Target::from_address(address.parse().unwrap());
        let call = self.net.call_target(&target, CallOptions::default());
        self.net.run_for(Duration::from_secs(1));
        call
    }

    fn is_open(&self) -> bool {
        self.net.is_open(0, self.connection)
    }
}

/// Each side chooses the references of its own calls, so that the same value is two calls.
#[test]
fn references_that_both_sides_chose_do_not_clash() {
    let here = format!("{HOST}:1720");
    let mut stranger = Stranger::with_call(sharing(SHARES), &here);
    let ours = stranger.call(&here);
    let setup = stranger.messages().next_back().unwrap();
    assert_eq!(setup.message_type(), MessageType::Setup);
    let reference = setup.call_reference();
    assert_eq!(reference.flag(), Flag::FromOriginator);
    // Theirs with the value that we chose.
    stranger.setup(reference.value(), SHARES, &here);
    stranger.net.run_for(Duration::from_secs(1));
    assert_eq!(stranger.calls(), 3);
    let came = stranger.received(reference.value());
    assert_eq!(came.last(), Some(&MessageType::Connect));
    stranger.send(&Answer::new(EndpointType::default()).connect(&answer(&setup)));
    assert!(stranger.net.nodes[0].seen[&ours].is_connected);
    // Theirs ends, ours and the first stay.
    stranger.release(reference.value());
    assert_eq!(stranger.calls(), 2);
    assert!(stranger.net.nodes[0].seen[&ours].ended.is_none());
    // And the other way round.
    stranger.setup(reference.value(), SHARES, &here);
    stranger.net.run_for(Duration::from_secs(1));
    let cause = Cause::NORMAL_CALL_CLEARING;
    stranger.send(&answer(&setup).release_complete(cause, None, None));
    assert!(stranger.net.nodes[0].seen[&ours].ended.is_some());
    assert_eq!(stranger.calls(), 2);
    assert!(stranger.is_open());
}

/// A host can say that it takes calls wherever it likes: only calls to that host itself come to it.
#[test]
fn a_peer_does_not_get_the_calls_of_another_host() {
    let elsewhere = "192.0.2.50:1720";
    let mut stranger = Stranger::with_call(sharing(SHARES), elsewhere);
    stranger.call(elsewhere);
    assert_eq!(stranger.net.asked, 1);
    let setups = stranger
        .messages()
        .filter(|message| message.setup().is_some());
    assert_eq!(setups.count(), 0);
}

/// What a peer has said last counts.
#[test]
fn a_peer_may_change_its_mind() {
    let here = format!("{HOST}:1720");
    let mut stranger = Stranger::with_call(sharing(SHARES), &here);
    let facility = h323_h225::message::FacilityContents::StartH245;
    let mut facility = facility.message(&Stranger::context(1), None);
    assert_eq!(Sharing::read(&facility), Some(Sharing::default()));
    facility.pdu_mut().h245_tunnelling = Some(true);
    stranger.send(&facility);
    stranger.call(&here);
    assert_eq!(stranger.net.asked, 1, "no further call on its connection");
    stranger.release(1);
    assert!(!stranger.is_open(), "and it is not kept");
}

/// It takes a word of ours as well: a Setup Acknowledge, which is all that went out, has no place for it.
#[test]
fn a_connection_is_not_kept_before_we_have_said_so() {
    let config = Config {
        answering: CallOptions {
            overlap: true,
            ..CallOptions::default()
        },
        ..sharing(SHARES)
    };
    let mut stranger = Stranger::new(config);
    let setup = Setup {
        can_overlap_send: true,
        ..Setup::new(EndpointType::default())
    };
    let mut setup = setup.message(&Stranger::context(1)).unwrap();
    assert!(SHARES.set(&mut setup));
    stranger.send(&setup);
    assert_eq!(stranger.received(1), [MessageType::SetupAcknowledge]);
    stranger.setup(2, SHARES, &format!("{HOST}:1720"));
    let refusal = stranger.messages().next_back().unwrap();
    assert_eq!(
        refusal.release().1,
        ReleaseCompleteReason::NewConnectionNeeded
    );
    stranger.release(1);
    assert!(!stranger.is_open());
}

/// Messages that are about no call change nothing, be there calls or not.
#[test]
fn messages_about_no_call_are_answered_or_ignored() {
    let here = format!("{HOST}:1720");
    for keeps in [false, true] {
        let mut stranger = Stranger::with_call(sharing(SHARES), &here);
        if keeps {
            stranger.release(1);
        }
        let (calls, deadline) = (stranger.calls(), stranger.net.nodes[0].deadline);
        assert_eq!(calls, usize::from(!keeps));
        stranger.net.raw.clear();
        let theirs = Stranger::context(9);
        let mut ours = theirs.clone();
        ours.call_reference = theirs.call_reference.reversed();
        let mut global = theirs.clone();
        global.call_reference = CallReference::GLOBAL;
        for context in [&theirs, &ours, &global] {
            let answer = Answer::new(EndpointType::default());
            let cause = Cause::NORMAL_CALL_CLEARING;
            stranger.send(&context.release_complete(cause, None, None));
            stranger.send(&answer.connect(context));
            stranger.send(&context.status(CallState::NULL, cause));
            let mut restart = context.status(CallState::NULL, cause);
            restart.q931.message_type = MessageType::from_value(0x46);
            stranger.send(&restart);
        }
        // A Setup that names a call of ours begins none.
        stranger.send(
            &Setup::new(EndpointType::default())
                .message(&theirs)
                .map(|mut setup| {
                    setup.q931.call_reference = ours.call_reference;
                    setup
                })
                .unwrap(),
        );
        // Nor does one without its body.
        let mut empty = theirs.status(CallState::NULL, Cause::USER_BUSY);
        empty.q931.message_type = MessageType::Setup;
        *empty.body_mut() = H323MessageBody::Empty;
        stranger.send(&empty);
        for octets in [&b""[..], b"GET /", &[8, 2, 0, 9, 0x5a]] {
            stranger.send_octets(Bytes::copy_from_slice(octets));
        }
        assert_eq!(stranger.net.raw, []);
        stranger.send(&theirs.status_inquiry());
        let status = stranger.messages().next().unwrap();
        assert_eq!(status.message_type(), MessageType::Status);
        assert_eq!(
            status.q931.elements.first::<CallState>().unwrap(),
            Some(CallState::NULL)
        );
        assert_eq!(status.call_reference(), ours.call_reference);
        assert_eq!(stranger.calls(), calls);
        assert!(stranger.is_open());
        assert_eq!(stranger.net.nodes[0].deadline, deadline);
    }
}

/// Setup once more is not another call.
#[test]
fn a_setup_that_is_repeated_begins_nothing() {
    let here = format!("{HOST}:1720");
    let mut stranger = Stranger::with_call(sharing(SHARES), &here);
    stranger.net.raw.clear();
    stranger.setup(1, SHARES, &here);
    assert_eq!((stranger.calls(), &stranger.net.raw[..]), (1, &[][..]));
}

/// A Setup that is refused takes nothing with it.
#[test]
fn a_refused_setup_leaves_the_connection_to_the_others() {
    let here = format!("{HOST}:1720");
    let mut stranger = Stranger::with_call(sharing(SHARES), &here);
    let mut setup = Setup::new(EndpointType::default())
        .message(&Stranger::context(2))
        .unwrap();
    let H323MessageBody::Setup(body) = setup.body_mut() else {
        panic!("a Setup")
    };
    body.conference_goal = h323_messages::h225::ConferenceGoal::CapabilityNegotiation;
    body.source_call_signal_address =
        Some(transport_address("192.0.2.99:9".parse().unwrap()).unwrap());
    stranger.send(&setup);
    assert_eq!(stranger.received(2), [MessageType::ReleaseComplete]);
    assert_eq!(stranger.calls(), 1);
    assert!(stranger.is_open());
}
