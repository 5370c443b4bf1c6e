//! Call references as they stand on the wire.

use std::time::Duration;

use bytes::Bytes;
use h323_endpoint::Config;

use h323_h225::cause::Cause;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, Setup};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h225::transport::Input;
use h323_h225::uuie::SignallingMessage;
use h323_messages::h225::EndpointType;

use crate::net::Net;

/// A message with the octets of another call reference: behind the discriminator stand how many, and they.
fn with_reference(message: &SignallingMessage, reference: &[u8]) -> Bytes {
    let octets = message.encode().unwrap();
    assert_eq!(octets[..4], [8, 2, 0, 1]);
    let length = [8, u8::try_from(reference.len()).unwrap()];
    [&length[..], reference, &octets[4..]].concat().into()
}

/// The global call reference names a call like any other here, whatever its width: chan_ooh323 gives it to calls now and then,
/// and it comes without an octet where H.460.17 carries the signalling.
#[test]
fn a_call_of_the_global_call_reference_is_answered_under_it() {
    let context = CallContext {
        call_reference: CallReference::new(1, Flag::FromOriginator),
        call_identifier: CallIdentifier([7; 16]),
        conference_identifier: ConferenceIdentifier([8; 16]),
        version: ProtocolVersion::V4,
    };
    let setup = Setup::new(EndpointType::default())
        .message(&context)
        .unwrap();
    let release = context.release_complete(Cause::NORMAL_CALL_CLEARING, None, None);
    for (theirs, ours) in [(&[0, 0][..], &[0x80, 0][..]), (&[0], &[0x80]), (&[], &[])] {
        let mut net = Net::new([Config::default()]);
        let connection = net.raw_connect(0, "198.51.100.1:5".parse().unwrap());
        let frame = |octets| Input::Frame { connection, octets };
        net.inject(0, frame(with_reference(&setup, theirs)));
        // The listener for H.245 opens.
        net.run_for(Duration::ZERO);

        let mut answers = Vec::new();
        for (_, octets) in &net.raw {
            let length = [8, u8::try_from(ours.len()).unwrap()];
            assert!(
                octets.starts_with(&[&length[..], ours].concat()),
                "{octets:?}"
            );
            answers.push(SignallingMessage::decode(octets).unwrap().message_type());
        }
        let expected = [
            MessageType::CallProceeding,
            MessageType::Alerting,
            MessageType::Connect,
        ];
        assert_eq!(answers, expected);

        // Another reference is that of no call here.
        net.inject(0, frame(release.encode().unwrap()));
        assert_eq!(net.nodes[0].endpoint.calls().count(), 1);
        net.inject(0, frame(with_reference(&release, theirs)));
        net.run_for(Duration::from_secs(1));
        net.assert_nothing_left();
    }
}
