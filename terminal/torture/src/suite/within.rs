//! One field of a message that a Setup carries in octets: tunnelled H.245, a fast-start element, H.450.1.

use bytes::Bytes;
use h323_h225::message::CallContext;
use h323_h245::capability::UserInputMethods;
use h323_h245::{AudioCodec, AudioFormat, CapabilitySet};
use h323_messages::h225::H323MessageBody;
use h323_messages::h245::{MultimediaSystemControlMessage, OpenLogicalChannel, RequestMessage};
use h323_mutator::{Expectation, cut};
use h323_per::schema::Type;
use h323_per::{Message, Octets};
use h323_supplementary::h450_1::H4501SupplementaryService;

use super::Cases;
use super::fields::one_field;
use crate::case::Group;
use crate::setup::{self, CALL_REFERENCE, Raw, context, encoded, fast_start};

/// A callTransferSetup invoke.
const CALL_TRANSFER_SETUP: [u8; 18] = [
    0x60, 0x10, 0x01, 0x10, 0x00, 0x02, 0x00, 0x01, 0x0a, 0x08, 0x48, 0x53, 0x00, 0x01, 0x01, 0x80,
    0x7a, 0x44,
];

/// How a message gets into a Setup.
type Carry = fn(&CallContext, Octets) -> Bytes;

pub(super) fn add(cases: &mut Cases) {
    let elements = fast_start();
    let element = elements.first().expect("something is proposed");
    add_fields(
        cases,
        "fastStart",
        OpenLogicalChannel::SCHEMA,
        element,
        |context, element| {
            let mut message = setup::least(context);
            if let H323MessageBody::Setup(body) = message.body_mut() {
                body.fast_start = Some(vec![element]);
            }
            encoded(&message.user_information)
        },
    );
    let schema = MultimediaSystemControlMessage::SCHEMA;
    add_fields(
        cases,
        "h245Control",
        schema,
        &capabilities(),
        |context, control| {
            let mut message = setup::least(context);
            message.pdu_mut().h245_control = Some(vec![control]);
            encoded(&message.user_information)
        },
    );
    let invoke = Bytes::from_static(&CALL_TRANSFER_SETUP);
    let schema = H4501SupplementaryService::SCHEMA;
    add_fields(
        cases,
        "h4501SupplementaryService",
        schema,
        &invoke,
        |context, invoke| {
            let mut message = setup::least(context);
            message.pdu_mut().h4501_supplementary_service = Some(vec![invoke]);
            encoded(&message.user_information)
        },
    );
}

/// A case for each exceptional field. The Setup around it is valid whatever is in the octets.
fn add_fields(cases: &mut Cases, name: &str, schema: &'static Type, octets: &Bytes, carry: Carry) {
    let context = context(0, CALL_REFERENCE);
    let whole = cut(schema, octets).expect("what we encode is valid");
    one_field(&whole, |piece, change, changed| {
        let path = match &*piece.path {
            "" => schema.name,
            path => path,
        };
        let name = format!("{name}.{path}:{}", change.what);
        let message = Raw::least(&carry(&context, changed.into())).octets();
        cases.add(Group::Within, name, Expectation::Valid, &message);
    });
}

/// A TerminalCapabilitySet.
fn capabilities() -> Bytes {
    let formats = [AudioCodec::G711Alaw64k, AudioCodec::G711Ulaw64k];
    let formats = formats.map(|codec| AudioFormat::new(codec, 20));
    let input = UserInputMethods {
        signal: true,
        ..Default::default()
    };
    let set = CapabilitySet::telephone(&formats, input).expect("two formats are not too many");
    let set = RequestMessage::TerminalCapabilitySet(set.to_message(1).into());
    encoded(&MultimediaSystemControlMessage::Request(set))
}
