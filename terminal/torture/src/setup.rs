//! The valid Setups that the cases differ from, and messages as lists of octets that need not be true.

use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::SignallingMessage;
use h323_h225::address::alias;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, Setup, terminal};
use h323_h225::q931::ie::{BearerCapability, Display};
use h323_h225::q931::{CallReference, Flag};
use h323_h245::fast_start::{MediaAddresses, Offer};
use h323_h245::{AudioCodec, AudioFormat};
use h323_messages::h225::{H221NonStandard, H323UserInformation, VendorIdentifier};
use h323_mutator::{Piece, cut, fill};
use h323_per::{Message, Octets};

/// Whom the calls are for.
pub(crate) const CALLED: &str = "600";
/// Who calls.
pub(crate) const CALLER: &str = "1001";
/// The call reference of the cases.
pub(crate) const CALL_REFERENCE: u16 = 0x1234;
/// Where the caller says that it takes signalling and media: the host itself, at ports that nobody is at.
pub(crate) const SIGNALLING: SocketAddr = local(9);
const MEDIA: SocketAddr = local(10);
const MEDIA_CONTROL: SocketAddr = local(11);

const fn local(port: u16) -> SocketAddr {
    SocketAddr::new(
        std::net::IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 1)),
        port,
    )
}

/// How many SEQUENCEs within one another have every component: the H323-UserInformation, the H323-UU-PDU, the
/// Setup-UUIE, and what is in that.
const FILLED_LEVELS: u32 = 4;

/// A call of its own for each number.
pub(crate) fn context(number: u32, reference: u16) -> CallContext {
    let [a, b, c, d] = number.to_be_bytes();
    CallContext {
        call_reference: CallReference::new(reference, Flag::FromOriginator),
        call_identifier: CallIdentifier([0xca, 0x11, a, b, c, d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        conference_identifier: ConferenceIdentifier([
            0xc0, 0xff, a, b, c, d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ]),
        version: ProtocolVersion::V4,
    }
}

pub(crate) fn vendor() -> VendorIdentifier {
    VendorIdentifier {
        vendor: H221NonStandard {
            t35_country_code: 181,
            manufacturer_code: 0x4c,
            ..Default::default()
        },
        ..Default::default()
    }
}

/// A telephone call, by somebody who can do no more than needs be.
pub(crate) fn least(context: &CallContext) -> SignallingMessage {
    let setup = Setup {
        destination_aliases: alias(CALLED).into_iter().collect(),
        ..Setup::new(terminal(vendor()))
    };
    let mut message = setup.message(context).expect("it names no address");
    message.pdu_mut().h245_tunnelling = Some(true);
    message
}

/// Fast-start elements.
pub(crate) fn fast_start() -> Vec<Bytes> {
    let formats = [AudioCodec::G711Alaw64k, AudioCodec::G711Ulaw64k];
    let formats = formats.map(|codec| AudioFormat::new(codec, 20));
    let ours = MediaAddresses {
        media: MEDIA,
        media_control: MEDIA_CONTROL,
    };
    let offer = Offer::audio(&formats, ours).expect("two formats are not too many");
    offer.octets().to_vec()
}

/// A telephone call with fast start, and names for everybody.
fn most(context: &CallContext) -> SignallingMessage {
    let setup = Setup {
        source_aliases: [CALLER, "torture"].into_iter().flat_map(alias).collect(),
        source_address: Some(SIGNALLING),
        destination_aliases: [CALLED, "echo"].into_iter().flat_map(alias).collect(),
        display: Some(Display::new("torture")),
        bearer_capability: BearerCapability::SPEECH,
        fast_start: fast_start().into_iter().map(Octets::from).collect(),
        ..Setup::new(terminal(vendor()))
    };
    let mut message = setup.message(context).expect("the address is one");
    message.pdu_mut().h245_tunnelling = Some(true);
    message
}

/// The H323-UserInformation of a Setup in pieces: the least, or one with every field.
pub(crate) fn information(full: bool) -> Piece {
    let context = context(0, CALL_REFERENCE);
    let message = match full {
        true => most(&context),
        false => least(&context),
    };
    let whole = cut(
        H323UserInformation::SCHEMA,
        &encoded(&message.user_information),
    );
    let whole = whole.expect("what we encode is valid");
    match full {
        true => fill(&whole, FILLED_LEVELS),
        false => whole,
    }
}

/// The octets of a message.
pub(crate) fn encoded<T: Message>(message: &T) -> Bytes {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).expect("the message keeps to its constraints");
    octets.into()
}

/// A Q.931 message with a length for each element, which need not be true.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    pub(crate) discriminator: Vec<u8>,
    /// The call reference with its length.
    pub(crate) call_reference: Vec<u8>,
    pub(crate) message_type: Vec<u8>,
    pub(crate) elements: Vec<RawElement>,
}

/// An information element: identifier, length, contents.
#[derive(Clone, Debug)]
pub(crate) struct RawElement {
    pub(crate) name: &'static str,
    pub(crate) identifier: u8,
    pub(crate) length: Vec<u8>,
    pub(crate) contents: Vec<u8>,
}

impl RawElement {
    /// An element whose length is true.
    pub(crate) fn new(name: &'static str, identifier: u8, contents: &[u8]) -> Self {
        let length = match identifier {
            USER_USER => (contents.len() as u16).to_be_bytes().to_vec(),
            0x80.. => Vec::new(),
            _ => vec![contents.len() as u8],
        };
        Self {
            name,
            identifier,
            length,
            contents: contents.to_vec(),
        }
    }
}

/// The identifier of the User-user element.
pub(crate) const USER_USER: u8 = 0x7e;
/// The first octet of its contents: ASN.1 follows.
pub(crate) const ASN1: u8 = 5;

impl Raw {
    /// A Setup with this H323-UserInformation and no other element than it must have.
    pub(crate) fn least(information: &[u8]) -> Self {
        Self {
            discriminator: vec![8],
            call_reference: [&[2][..], &CALL_REFERENCE.to_be_bytes()].concat(),
            message_type: vec![5],
            elements: vec![
                RawElement::new("bearer-capability", 0x04, &[0x80, 0x90, 0xa3]),
                RawElement::new("user-user", USER_USER, &[&[ASN1], information].concat()),
            ],
        }
    }

    /// A Setup with every information element that one may have.
    pub(crate) fn full(information: &[u8]) -> Self {
        let user_user = [&[ASN1], information].concat();
        let elements = [
            ("sending-complete", 0xa1, &b""[..]),
            ("bearer-capability", 0x04, &[0x80, 0x90, 0xa3]),
            ("channel-identification", 0x18, &[0xa9, 0x83, 0x81]),
            (
                "facility",
                0x1c,
                &[0x91, 0xa1, 0x06, 0x02, 0x01, 0x01, 0x02, 0x01, 0x22],
            ),
            ("progress-indicator", 0x1e, &[0x80, 0x83]),
            ("network-specific-facilities", 0x20, &[0x00, 0xe0]),
            ("notification-indicator", 0x27, &[0x80]),
            ("display", 0x28, b"torture"),
            ("date-time", 0x29, &[26, 1, 2, 3, 4]),
            ("keypad-facility", 0x2c, b"600"),
            ("signal", 0x34, &[0x00]),
            ("connected-number", 0x4c, b"\x01\x811001"),
            ("calling-party-number", 0x6c, b"\x01\x811001"),
            ("calling-party-subaddress", 0x6d, &[0x80, 0x50, 0x31]),
            ("called-party-number", 0x70, b"\x81600"),
            ("called-party-subaddress", 0x71, &[0x80, 0x50, 0x31]),
            ("redirecting-number", 0x74, b"\x01\x01\x8f1002"),
            ("transit-network-selection", 0x78, b"\xa11"),
            ("low-layer-compatibility", 0x7c, &[0x80, 0x90, 0xa3]),
            ("high-layer-compatibility", 0x7d, &[0x91, 0x81]),
            ("user-user", USER_USER, &user_user),
        ];
        Self {
            elements: elements
                .iter()
                .map(|(name, identifier, contents)| RawElement::new(name, *identifier, contents))
                .collect(),
            ..Self::least(information)
        }
    }

    pub(crate) fn octets(&self) -> Vec<u8> {
        let mut octets = [
            &self.discriminator[..],
            &self.call_reference,
            &self.message_type,
        ]
        .concat();
        for element in &self.elements {
            octets.push(element.identifier);
            octets.extend_from_slice(&element.length);
            octets.extend_from_slice(&element.contents);
        }
        octets
    }
}
