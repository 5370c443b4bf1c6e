//! A gatekeeper that does as the test says.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::address::{AliasKey, socket_addr, socket_addrs, transport_address};
use h323_h225::identifiers::{
    CallIdentifier, EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion,
};
use h323_messages::h225::{
    AdmissionRejectReason, AliasAddress, DisengageReason, Endpoint, RasMessage,
};
use h323_ras::message::admission::{self, AdmissionGrant};
use h323_ras::message::location;
use h323_ras::message::registration::{self, RegistrationGrant};
use h323_ras::message::{discovery, disengage, status, unregistration};
use h323_ras::{Bandwidth, Leg, RasMessageExt, RequestSeqNum};

/// What it says to admission requests.
#[derive(Clone, Debug)]
pub(crate) enum Admission {
    Grant,
    /// Rejects those of the called side.
    RejectAnswer(AdmissionRejectReason),
    /// Has those who call somebody at another node than this address come by this address.
    RouteAnswer(SocketAddr),
    Silence,
}

#[derive(Clone, Debug)]
pub(crate) struct Gatekeeper {
    pub(crate) address: SocketAddr,
    pub(crate) admission: Admission,
    /// Who is registered: by which name, where it takes RAS and calls.
    pub(crate) endpoints: Vec<(Vec<AliasAddress>, SocketAddr, SocketAddr)>,
    /// Calls that are admitted and not given back, by the endpoint that asked. Who unregisters gives them back.
    pub(crate) calls: BTreeSet<(SocketAddr, CallIdentifier, bool)>,
    /// What an alias is called in the end, if not as it was asked for.
    pub(crate) renames: Vec<AliasAddress>,
    /// Where else a call may go that it admits.
    pub(crate) alternates: Vec<SocketAddr>,
    /// What it received, by short name.
    pub(crate) log: Vec<&'static str>,
    legs: Vec<Leg>,
}

fn endpoint(at: &SocketAddr) -> Endpoint {
    Endpoint {
        call_signal_address: Some(vec![transport_address(*at).unwrap()].into()),
        ..Endpoint::default()
    }
}

fn identifier() -> GatekeeperIdentifier {
    GatekeeperIdentifier::new("test").unwrap()
}

pub(crate) fn endpoint_identifier(index: usize) -> EndpointIdentifier {
    EndpointIdentifier::new(&format!("endpoint {index}")).unwrap()
}

impl Gatekeeper {
    pub(crate) fn new() -> Self {
        Self {
            address: "192.0.2.251:1719".parse().unwrap(),
            admission: Admission::Grant,
            endpoints: Vec::new(),
            calls: BTreeSet::new(),
            renames: Vec::new(),
            alternates: Vec::new(),
            log: Vec::new(),
            legs: Vec::new(),
        }
    }

    pub(crate) fn handle(&mut self, from: SocketAddr, octets: &Bytes) -> Vec<(SocketAddr, Bytes)> {
        let received = h323_ras::decode(octets).unwrap();
        self.log.push(received.message.name());
        let Some(answer) = self.answer(from, &received.message) else {
            return Vec::new();
        };
        vec![(
            from,
            encode(answer, received.message.request_seq_num().unwrap()),
        )]
    }

    fn answer(&mut self, from: SocketAddr, message: &RasMessage) -> Option<RasMessage> {
        Some(match message {
            RasMessage::GatekeeperRequest(_) => {
                discovery::confirm(ProtocolVersion::V4, &identifier(), self.address).unwrap()
            }
            RasMessage::RegistrationRequest(request) => {
                let aliases = request.terminal_alias.clone().unwrap_or_default().to_vec();
                let index = self
                    .endpoints
                    .iter()
                    .position(|(_, ras, _)| *ras == from)
                    .unwrap_or_else(|| {
                        let calls = socket_addrs(&request.call_signal_address).next().unwrap();
                        self.endpoints.push((aliases, from, calls));
                        self.endpoints.len() - 1
                    });
                registration::confirm(RegistrationGrant {
                    version: ProtocolVersion::V4,
                    gatekeeper_identifier: &identifier(),
                    endpoint_identifier: &endpoint_identifier(index),
                    aliases: &[],
                    call_signal_addresses: &[],
                    time_to_live_secs: Some(300),
                    will_respond_to_irr: false,
                    pre_granted: None,
                })
                .unwrap()
            }
            RasMessage::UnregistrationRequest(_) => {
                self.endpoints.retain(|(_, ras, _)| *ras != from);
                self.calls.retain(|(owner, _, _)| *owner != from);
                unregistration::confirm()
            }
            RasMessage::AdmissionRequest(request) => {
                match &self.admission {
                    Admission::Silence => return None,
                    Admission::RejectAnswer(reason) if request.answer_call => {
                        return Some(admission::reject(reason.clone()));
                    }
                    Admission::RouteAnswer(by) if request.answer_call => {
                        let is_there = self
                            .endpoints
                            .iter()
                            .any(|(_, ras, calls)| *ras == from && calls == by);
                        if !is_there {
                            let reason = AdmissionRejectReason::RouteCallToGatekeeper;
                            let mut reject = admission::reject(reason);
                            if let RasMessage::AdmissionReject(body) = &mut reject {
                                let by = transport_address(*by).unwrap();
                                body.call_signal_address = Some(vec![by]);
                            }
                            return Some(reject);
                        }
                    }
                    Admission::Grant | Admission::RejectAnswer(_) | Admission::RouteAnswer(_) => {}
                }
                let given = request
                    .dest_call_signal_address
                    .as_ref()
                    .map(|address| socket_addr(address).unwrap());
                let wanted = request.destination_info.clone().unwrap_or_default();
                // Who answers says nothing of where.
                let given = if request.answer_call {
                    Some(from)
                } else {
                    given
                };
                let Some(destination) = given.or_else(|| self.find(&wanted)) else {
                    return Some(admission::reject(
                        AdmissionRejectReason::CalledPartyNotRegistered,
                    ));
                };
                let (call, conference, reference) = admission::leg(request);
                let call = call.unwrap();
                assert!(
                    self.calls.insert((from, call, request.answer_call)),
                    "admitted twice"
                );
                self.legs.push(Leg {
                    call_identifier: call,
                    conference_identifier: conference,
                    call_reference: reference,
                    answered: request.answer_call,
                });
                let mut confirm = admission::confirm(&AdmissionGrant {
                    bandwidth: Bandwidth(request.band_width),
                    routed: false,
                    destination_address: destination,
                    destination_info: if request.answer_call {
                        &[]
                    } else {
                        &self.renames
                    },
                    irr_frequency_secs: 0,
                    will_respond_to_irr: false,
                })
                .unwrap();
                if let RasMessage::AdmissionConfirm(body) = &mut confirm
                    && !request.answer_call
                    && !self.alternates.is_empty()
                {
                    body.alternate_endpoints = Some(self.alternates.iter().map(endpoint).collect());
                }
                confirm
            }
            RasMessage::DisengageRequest(request) => {
                let call = CallIdentifier::from_field(request.call_identifier.as_ref()).unwrap();
                assert!(
                    self.calls
                        .remove(&(from, call, request.answered_call.unwrap())),
                    "given back twice"
                );
                disengage::confirm()
            }
            RasMessage::LocationRequest(request) => {
                let Some(address) = self.find(&request.destination_info) else {
                    return Some(location::reject(Default::default()));
                };
                location::confirm(address, self.address, &[]).unwrap()
            }
            RasMessage::DisengageConfirm(_)
            | RasMessage::UnregistrationConfirm(_)
            | RasMessage::InfoRequestResponse(_) => return None,
            other => panic!("{other:?}"),
        })
    }

    fn find(&self, wanted: &[AliasAddress]) -> Option<SocketAddr> {
        let key = AliasKey::of(wanted.first()?);
        let found = |(aliases, _, _): &&(Vec<AliasAddress>, _, _)| {
            aliases.iter().any(|alias| AliasKey::of(alias) == key)
        };
        self.endpoints
            .iter()
            .find(found)
            .map(|(_, _, calls)| *calls)
    }

    /// A DRQ for the call of the endpoint that was the `index`-th to register.
    pub(crate) fn drop_call(&self, index: usize, answered: bool) -> (SocketAddr, Bytes) {
        let leg = self
            .legs
            .iter()
            .find(|leg| leg.answered == answered)
            .unwrap();
        let message = disengage::request(
            &endpoint_identifier(index),
            None,
            leg,
            DisengageReason::ForcedDrop,
        );
        (self.endpoints[index].1, encode(message, RequestSeqNum::MIN))
    }

    /// An IRQ about every call.
    pub(crate) fn ask(&self, index: usize) -> (SocketAddr, Bytes) {
        (
            self.endpoints[index].1,
            encode(status::request(None), RequestSeqNum::MIN),
        )
    }
}

fn encode(mut message: RasMessage, number: RequestSeqNum) -> Bytes {
    message.set_request_seq_num(number);
    h323_ras::encode(&message).unwrap()
}
