//! The valid RAS messages that the cases differ from.

use std::iter;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use h323_h225::address::{AddressError, alias};
use h323_h225::identifiers::{
    CallIdentifier, ConferenceIdentifier, EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion,
};
use h323_h225::message::terminal;
use h323_messages::h225::{
    AliasAddress, BandRejectReason, CryptoH323Token, DisengageReason, DisengageRejectReason,
    EndpointType, GatekeeperRejectReason, InfoRequestNakReason, LocationRejectReason,
    NonStandardMessage, RasMessage, RegistrationRejectReason, RegistrationRequest,
    ServiceControlIndication, ServiceControlResult, ServiceControlSession, UnregRejectReason,
    VendorIdentifier,
};
use h323_messages::{h225, h235};
use h323_ras::message::{
    admission, bandwidth, discovery, disengage, location, other, registration, resource, status,
    unregistration,
};
use h323_ras::{Bandwidth, RasMessageExt, RequestSeqNum};

use crate::setup::{CALLED, CALLER, SIGNALLING, encoded, vendor};

/// The number of the requests and answers.
const NUMBER: u16 = 0x1234;

/// How long an endpoint wants to be registered: not for long.
const TIME_TO_LIVE_SECS: u32 = 60;

const VERSION: ProtocolVersion = ProtocolVersion::V4;

/// What the messages say of who sends them and whom they are about.
pub(crate) struct Zone {
    endpoint: EndpointIdentifier,
    gatekeeper: GatekeeperIdentifier,
    kind: EndpointType,
    vendor: VendorIdentifier,
    caller: Vec<AliasAddress>,
    called: Vec<AliasAddress>,
}

impl Zone {
    /// That of an endpoint with a name that no gatekeeper has given.
    pub(crate) fn new() -> Self {
        Self::of(&EndpointIdentifier::new("1234_torture").expect("it is short"))
    }

    /// That of an endpoint with this name.
    pub(crate) fn of(endpoint: &EndpointIdentifier) -> Self {
        Self {
            endpoint: endpoint.clone(),
            gatekeeper: GatekeeperIdentifier::new("gatekeeper").expect("it is short"),
            kind: terminal(vendor()),
            vendor: vendor(),
            caller: [CALLER, "torture"].into_iter().flat_map(alias).collect(),
            called: [CALLED, "echo"].into_iter().flat_map(alias).collect(),
        }
    }

    fn registration<'a>(
        &'a self,
        endpoint_identifier: Option<&'a EndpointIdentifier>,
    ) -> registration::Registration<'a> {
        registration::Registration {
            version: VERSION,
            discovery_complete: false,
            call_signal_addresses: &[SIGNALLING],
            ras_addresses: &[SIGNALLING],
            endpoint_type: &self.kind,
            vendor: &self.vendor,
            aliases: &self.caller,
            gatekeeper_identifier: None,
            endpoint_identifier,
            time_to_live_secs: Some(TIME_TO_LIVE_SECS),
        }
    }

    fn admission(&self, answered: bool) -> admission::Admission<'_> {
        admission::Admission {
            endpoint_identifier: &self.endpoint,
            gatekeeper_identifier: None,
            leg: leg(answered),
            destination_info: &self.called,
            destination_address: None,
            source_info: &self.caller,
            source_address: Some(SIGNALLING),
            bandwidth: Bandwidth::G711,
        }
    }

    fn report(&self) -> status::Report<'_> {
        status::Report {
            endpoint_type: &self.kind,
            endpoint_identifier: &self.endpoint,
            ras_address: SIGNALLING,
            call_signal_addresses: &[SIGNALLING],
            aliases: &self.caller,
            calls: &[],
            unsolicited: true,
            status: None,
        }
    }
}

fn leg(answered: bool) -> h323_ras::message::Leg {
    h323_ras::message::Leg {
        call_identifier: CallIdentifier([0xca; 16]),
        conference_identifier: ConferenceIdentifier([0xc0; 16]),
        call_reference: NUMBER,
        answered,
    }
}

/// A GRQ, whose answer goes to this address.
pub(crate) fn grq(number: RequestSeqNum, ras_address: SocketAddr) -> RasMessage {
    let zone = Zone::new();
    let grq = discovery::request(&discovery::Discovery {
        version: VERSION,
        ras_address,
        endpoint_type: &zone.kind,
        gatekeeper_identifier: None,
        aliases: &zone.caller,
    });
    let mut grq = grq.expect("the address is one");
    grq.set_request_seq_num(number);
    grq
}

/// An RRQ, whose answer goes to this address.
pub(crate) fn rrq(
    number: RequestSeqNum,
    ras_address: SocketAddr,
    identifier: Option<&EndpointIdentifier>,
) -> RasMessage {
    let zone = Zone::new();
    let at = [ras_address];
    let registration = registration::Registration {
        ras_addresses: &at,
        ..zone.registration(identifier)
    };
    let rrq = match identifier {
        Some(_) => registration::keep_alive(&registration),
        None => registration::request(&registration),
    };
    let mut rrq = rrq.expect("the address is one");
    rrq.set_request_seq_num(number);
    rrq
}

/// What a gatekeeper is asked or told, by endpoints and other gatekeepers.
pub(crate) fn requests(zone: &Zone) -> Vec<Bytes> {
    numbered(try_requests(zone).expect("the addresses are such"))
}

fn try_requests(zone: &Zone) -> Result<Vec<RasMessage>, AddressError> {
    let Zone { endpoint, .. } = zone;
    let call = status::CallStatus {
        leg: leg(false),
        bandwidth: Bandwidth::G711,
        routed: false,
        call_signalling: status::Channel {
            local: Some(SIGNALLING),
            remote: None,
        },
        h245: status::Channel::default(),
    };
    let mut inquiring = status::response(&status::Report {
        calls: &[call],
        ..zone.report()
    })?;
    if let RasMessage::InfoRequestResponse(irr) = &mut inquiring {
        irr.need_response = Some(true);
    }
    let drop = DisengageReason::NormalDrop;
    Ok(vec![
        grq(RequestSeqNum::MIN, SIGNALLING),
        registration::request(&zone.registration(None))?,
        registration::keep_alive(&zone.registration(Some(endpoint)))?,
        unregistration::request(&[SIGNALLING], Some(endpoint), None, None)?,
        admission::request(&zone.admission(false))?,
        admission::request(&zone.admission(true))?,
        bandwidth::request(endpoint, None, &leg(false), Bandwidth::G711),
        disengage::request(endpoint, None, &leg(false), drop),
        location::request(&location::Location {
            endpoint_identifier: None,
            gatekeeper_identifier: Some(&zone.gatekeeper),
            destination_info: &zone.called,
            source_info: &zone.caller,
            reply_address: SIGNALLING,
            hop_count: Some(2),
            call_identifier: Some(leg(false).call_identifier),
        })?,
        status::response(&zone.report())?,
        inquiring,
        resource::indicate(VERSION, endpoint, false),
        RasMessage::ServiceControlIndication(ServiceControlIndication {
            service_control: vec![ServiceControlSession::default()],
            endpoint_identifier: Some(endpoint.to_wire()),
            ..ServiceControlIndication::default()
        }),
        RasMessage::NonStandardMessage(NonStandardMessage::default()),
    ])
}

/// What answers something, which nobody has asked, and what is for endpoints alone.
pub(crate) fn answers(zone: &Zone) -> Vec<Bytes> {
    numbered(try_answers(zone).expect("the addresses are such"))
}

fn try_answers(zone: &Zone) -> Result<Vec<RasMessage>, AddressError> {
    let Zone {
        endpoint,
        gatekeeper,
        ..
    } = zone;
    let acf = admission::confirm(&admission::AdmissionGrant {
        bandwidth: Bandwidth::G711,
        routed: false,
        destination_address: SIGNALLING,
        destination_info: &zone.called,
        irr_frequency_secs: 0,
        will_respond_to_irr: false,
    })?;
    let sequence = match &acf {
        RasMessage::AdmissionConfirm(confirm) => vec![confirm.clone(), confirm.clone()],
        _ => Vec::new(),
    };
    Ok(vec![
        discovery::confirm(VERSION, gatekeeper, SIGNALLING)?,
        discovery::reject(
            VERSION,
            gatekeeper,
            GatekeeperRejectReason::TerminalExcluded,
        ),
        registration::confirm(registration::RegistrationGrant {
            version: VERSION,
            gatekeeper_identifier: gatekeeper,
            endpoint_identifier: endpoint,
            aliases: &zone.caller,
            call_signal_addresses: &[],
            time_to_live_secs: Some(TIME_TO_LIVE_SECS),
            will_respond_to_irr: false,
            pre_granted: None,
        })?,
        registration::reject(
            VERSION,
            gatekeeper,
            RegistrationRejectReason::InvalidRasAddress,
        ),
        unregistration::confirm(),
        unregistration::reject(UnregRejectReason::NotCurrentlyRegistered),
        acf,
        RasMessage::AdmissionConfirmSequence(sequence),
        admission::reject(h225::AdmissionRejectReason::CalledPartyNotRegistered),
        bandwidth::confirm(Bandwidth::G711),
        bandwidth::reject(BandRejectReason::InsufficientResources, Bandwidth(0)),
        disengage::confirm(),
        disengage::reject(DisengageRejectReason::NotRegistered),
        location::confirm(SIGNALLING, SIGNALLING, &zone.called)?,
        location::reject(LocationRejectReason::RequestDenied),
        status::request(Some(&leg(false))),
        status::acknowledge(),
        status::refuse(InfoRequestNakReason::NotRegistered),
        resource::confirm(VERSION),
        resource::service_control_response(ServiceControlResult::NotAvailable),
        other::in_progress(Duration::from_secs(1)),
        other::not_understood(&Bytes::from_static(&[0x7f, 0x00])),
    ])
}

/// RRQs with tokens of each kind: a ClearToken, and what proves who sends them.
pub(crate) fn with_tokens() -> Vec<Bytes> {
    use h235::CryptoToken::{
        CryptoEncryptedToken, CryptoHashedToken, CryptoPwdEncr, CryptoSignedToken,
    };
    let zone = Zone::new();
    let Ok(RasMessage::RegistrationRequest(usual)) =
        registration::request(&zone.registration(None))
    else {
        unreachable!("the addresses are such");
    };
    let nested = [
        CryptoEncryptedToken(Default::default()),
        CryptoSignedToken(Default::default()),
        CryptoHashedToken(Default::default()),
        CryptoPwdEncr(Default::default()),
    ];
    let proofs = [
        CryptoH323Token::CryptoEpPwdHash(Default::default()),
        CryptoH323Token::CryptoGkPwdHash(Default::default()),
        CryptoH323Token::CryptoEpPwdEncr(Default::default()),
        CryptoH323Token::CryptoEpCert(Default::default()),
    ];
    let nested = nested.map(CryptoH323Token::NestedCryptoToken);
    let proofs = proofs.into_iter().chain(nested);
    let only_tokens = RegistrationRequest {
        tokens: Some(vec![h235::ClearToken::default()]),
        ..usual.clone()
    };
    let with_proofs = proofs.map(|proof| RegistrationRequest {
        crypto_tokens: Some(vec![proof]),
        ..usual.clone()
    });
    let messages = iter::once(only_tokens).chain(with_proofs);
    numbered(messages.map(RasMessage::RegistrationRequest).collect())
}

/// The octets of the messages, with a number.
fn numbered(messages: Vec<RasMessage>) -> Vec<Bytes> {
    let number = RequestSeqNum::new(NUMBER).expect("it is not 0");
    let octets = messages.into_iter().map(|mut message| {
        message.set_request_seq_num(number);
        encoded(&message)
    });
    octets.collect()
}
