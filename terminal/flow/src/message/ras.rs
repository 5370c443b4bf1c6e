//! What a RAS message says.

use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::address::{alias_text, socket_addr, socket_addrs};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, EndpointIdentifier};
use h323_messages::h225::{AliasAddress, RasMessage, TransportAddress};
use h323_ras::limits::MAX_DATAGRAM;
use h323_ras::message::call_reference;
use h323_ras::{Kind, Procedure, RasMessageExt};

use super::alternative;

/// What verdicts and exchanges need of a RAS message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ras {
    /// The name that the Recommendation gives the message: `ARQ`.
    pub name: &'static str,
    /// What the message is for.
    pub kind: Kind,
    /// `requestSeqNum`.
    pub number: u16,
    /// The call it is about.
    pub call_identifier: Option<CallIdentifier>,
    /// The conference it is about.
    pub conference_identifier: Option<ConferenceIdentifier>,
    /// The call reference value, without the flag.
    pub call_reference: Option<u16>,
    /// Why: of rejections, disengagement and unregistration.
    pub reason: Option<String>,
    /// The aliases of the endpoint that sends a request, or that a confirmation registers.
    pub aliases: Vec<String>,
    /// The aliases that are asked for or called.
    pub destination: Vec<String>,
    /// `endpointIdentifier`.
    pub endpoint_identifier: Option<String>,
    /// Where the sender, or who was asked for, takes RAS.
    pub ras_address: Option<SocketAddr>,
    /// Where the sender, or who was asked for, takes calls.
    pub signalling_addresses: Vec<SocketAddr>,
    /// Of an ARQ: whether the endpoint answers the call.
    pub answers: Option<bool>,
    /// `timeToLive` in seconds.
    pub time_to_live_secs: Option<u32>,
    /// Of an RRQ: whether it only keeps the registration alive.
    pub keep_alive: bool,
    /// Of a RIP: how long the sender will take, in milliseconds.
    pub delay_ms: Option<u16>,
}

impl Ras {
    fn new(message: &RasMessage) -> Self {
        Self {
            name: message.name(),
            kind: message.kind(),
            number: message.request_seq_num().map_or(0, |number| number.get()),
            call_identifier: None,
            conference_identifier: None,
            call_reference: None,
            reason: None,
            aliases: Vec::new(),
            destination: Vec::new(),
            endpoint_identifier: None,
            ras_address: None,
            signalling_addresses: Vec::new(),
            answers: None,
            time_to_live_secs: None,
            keep_alive: false,
            delay_ms: None,
        }
    }
}

/// The most aliases that are kept of one list.
const MAX_ALIASES: usize = 8;

pub(super) fn aliases<'a>(list: impl IntoIterator<Item = &'a AliasAddress>) -> Vec<String> {
    list.into_iter().take(MAX_ALIASES).map(alias_text).collect()
}

fn identifier(wire: &h323_per::BmpString) -> Option<String> {
    Some(EndpointIdentifier::from_wire(wire).to_string()).filter(|text| !text.is_empty())
}

fn address(wire: &TransportAddress) -> Option<SocketAddr> {
    socket_addr(wire).ok()
}

fn conference(octets: [u8; 16]) -> Option<ConferenceIdentifier> {
    (octets != [0; 16]).then_some(ConferenceIdentifier(octets))
}

/// Reads a datagram to its last octet; gives what it says, or what is wrong with it.
pub(crate) fn decode(octets: &Bytes) -> Result<Ras, String> {
    if octets.len() > MAX_DATAGRAM {
        return Err(format!("{} octets are too many for RAS", octets.len()));
    }
    let (message, len) =
        h323_per::decode_prefix::<RasMessage>(octets).map_err(|fault| fault.to_string())?;
    // One spare octet is seen on real equipment.
    if len + 1 < octets.len() {
        return Err(format!("{} octets behind the message", octets.len() - len));
    }
    Ok(facts(&message))
}

fn facts(message: &RasMessage) -> Ras {
    let mut ras = Ras::new(message);
    match message {
        RasMessage::GatekeeperRequest(body) => {
            ras.aliases = aliases(body.endpoint_alias.iter().flatten());
            ras.ras_address = address(&body.ras_address);
        }
        RasMessage::GatekeeperConfirm(body) => ras.ras_address = address(&body.ras_address),
        RasMessage::GatekeeperReject(body) => ras.reason = Some(alternative(&body.reject_reason)),
        RasMessage::RegistrationRequest(body) => {
            ras.aliases = aliases(body.terminal_alias.iter().flatten());
            ras.endpoint_identifier = body.endpoint_identifier.as_ref().and_then(identifier);
            ras.ras_address = socket_addrs(&body.ras_address).next();
            ras.signalling_addresses = socket_addrs(&body.call_signal_address).collect();
            ras.time_to_live_secs = body.time_to_live;
            ras.keep_alive = body.keep_alive == Some(true);
        }
        RasMessage::RegistrationConfirm(body) => {
            ras.aliases = aliases(body.terminal_alias.iter().flatten());
            ras.endpoint_identifier = identifier(&body.endpoint_identifier);
            ras.signalling_addresses = socket_addrs(&body.call_signal_address).collect();
            ras.time_to_live_secs = body.time_to_live;
        }
        RasMessage::RegistrationReject(body) => {
            ras.reason = Some(alternative(&body.reject_reason));
        }
        RasMessage::UnregistrationRequest(body) => {
            ras.aliases = aliases(body.endpoint_alias.iter().flatten());
            ras.endpoint_identifier = body.endpoint_identifier.as_ref().and_then(identifier);
            ras.reason = body.reason.as_ref().map(alternative);
        }
        RasMessage::UnregistrationReject(body) => {
            ras.reason = Some(alternative(&body.reject_reason));
        }
        RasMessage::AdmissionRequest(body) => {
            ras.call_identifier = CallIdentifier::from_field(body.call_identifier.as_ref());
            ras.conference_identifier = conference(body.conference_id);
            ras.call_reference = Some(call_reference(body.call_reference_value));
            ras.aliases = aliases(&body.src_info);
            ras.destination = aliases(body.destination_info.iter().flatten());
            ras.endpoint_identifier = identifier(&body.endpoint_identifier);
            ras.answers = Some(body.answer_call);
            ras.signalling_addresses = body
                .dest_call_signal_address
                .iter()
                .filter_map(address)
                .collect();
        }
        RasMessage::AdmissionConfirm(body) => {
            ras.signalling_addresses = address(&body.dest_call_signal_address)
                .into_iter()
                .collect();
        }
        RasMessage::AdmissionConfirmSequence(sequence) => {
            ras.signalling_addresses = sequence
                .iter()
                .filter_map(|body| address(&body.dest_call_signal_address))
                .collect();
        }
        RasMessage::AdmissionReject(body) => ras.reason = Some(alternative(&body.reject_reason)),
        RasMessage::BandwidthRequest(body) => {
            ras.call_identifier = CallIdentifier::from_field(body.call_identifier.as_ref());
            ras.conference_identifier = conference(body.conference_id);
            ras.call_reference = Some(call_reference(body.call_reference_value));
            ras.endpoint_identifier = identifier(&body.endpoint_identifier);
        }
        RasMessage::BandwidthReject(body) => ras.reason = Some(alternative(&body.reject_reason)),
        RasMessage::DisengageRequest(body) => {
            ras.call_identifier = CallIdentifier::from_field(body.call_identifier.as_ref());
            ras.conference_identifier = conference(body.conference_id);
            ras.call_reference = Some(call_reference(body.call_reference_value));
            ras.endpoint_identifier = identifier(&body.endpoint_identifier);
            ras.reason = Some(alternative(&body.disengage_reason));
        }
        RasMessage::DisengageReject(body) => ras.reason = Some(alternative(&body.reject_reason)),
        RasMessage::LocationRequest(body) => {
            ras.call_identifier = CallIdentifier::from_field(body.call_identifier.as_ref());
            ras.destination = aliases(&body.destination_info);
            ras.aliases = aliases(body.source_info.iter().flatten());
            ras.ras_address = address(&body.reply_address);
        }
        RasMessage::LocationConfirm(body) => {
            ras.signalling_addresses = address(&body.call_signal_address).into_iter().collect();
            ras.ras_address = address(&body.ras_address);
        }
        RasMessage::LocationReject(body) => ras.reason = Some(alternative(&body.reject_reason)),
        RasMessage::InfoRequest(body) => {
            ras.call_identifier = CallIdentifier::from_field(body.call_identifier.as_ref());
            ras.call_reference =
                Some(call_reference(body.call_reference_value)).filter(|value| *value != 0);
        }
        RasMessage::InfoRequestResponse(body) => {
            ras.aliases = aliases(body.endpoint_alias.iter().flatten());
            ras.endpoint_identifier = identifier(&body.endpoint_identifier);
            ras.ras_address = address(&body.ras_address);
            ras.signalling_addresses = socket_addrs(&body.call_signal_address).collect();
            if let [only] = body.per_call_info.as_deref().unwrap_or_default() {
                ras.call_identifier = CallIdentifier::from_field(only.call_identifier.as_ref());
                ras.conference_identifier = conference(only.conference_id);
                ras.call_reference = Some(call_reference(only.call_reference_value));
            }
        }
        RasMessage::InfoRequestNak(body) => ras.reason = Some(alternative(&body.nak_reason)),
        RasMessage::RequestInProgress(body) => ras.delay_ms = Some(body.delay),
        _ => {}
    }
    ras
}

/// Whether a message of this kind is about a call rather than a registration.
pub(crate) fn calls_of(kind: Kind) -> bool {
    match kind {
        Kind::Request(procedure) | Kind::Confirm(procedure) | Kind::Reject(procedure) => matches!(
            procedure,
            Procedure::Admission
                | Procedure::Bandwidth
                | Procedure::Disengage
                | Procedure::Location
        ),
        Kind::Report => true,
        Kind::InProgress | Kind::NotUnderstood | Kind::NonStandard | Kind::Unknown => false,
    }
}
