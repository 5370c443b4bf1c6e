//! IRQ, IRR, IACK, INAK: which calls are there?

use std::net::SocketAddr;

use h323_h225::address::{AddressError, transport_address};
use h323_h225::identifiers::EndpointIdentifier;
use h323_messages::h225::{
    AliasAddress, CallIdentifier, CallModel, CallType, EndpointType, InfoRequest, InfoRequestAck,
    InfoRequestNak, InfoRequestNakReason, InfoRequestResponse, InfoRequestResponseStatus,
    PerCallInfo, RasMessage, TransportChannelInfo,
};

use super::{Bandwidth, Leg};

/// An IRQ about one call, or about all when `leg` is `None`.
pub fn request(leg: Option<&Leg>) -> RasMessage {
    RasMessage::InfoRequest(InfoRequest {
        call_reference_value: leg.map_or(0, |leg| leg.call_reference),
        call_identifier: Some(
            leg.map_or_else(CallIdentifier::default, |leg| leg.call_identifier.into()),
        ),
        ..InfoRequest::default()
    })
}

/// The two ends of a connection, as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Channel {
    /// Our end.
    pub local: Option<SocketAddr>,
    /// The peer's end.
    pub remote: Option<SocketAddr>,
}

impl Channel {
    fn to_wire(self) -> TransportChannelInfo {
        let address = |address: Option<SocketAddr>| transport_address(address?).ok();
        TransportChannelInfo {
            send_address: address(self.remote),
            recv_address: address(self.local),
            ..TransportChannelInfo::default()
        }
    }
}

/// One call, as an IRR describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallStatus {
    /// The call.
    pub leg: Leg,
    /// What it takes.
    pub bandwidth: Bandwidth,
    /// Whether its signalling goes through the gatekeeper.
    pub routed: bool,
    /// Its call signalling connection.
    pub call_signalling: Channel,
    /// Its H.245 connection; empty when H.245 is tunnelled or not there.
    pub h245: Channel,
}

impl CallStatus {
    fn to_wire(&self) -> PerCallInfo {
        PerCallInfo {
            call_reference_value: self.leg.call_reference,
            conference_id: self.leg.conference_identifier.0,
            originator: Some(!self.leg.answered),
            h245: self.h245.to_wire(),
            call_signalling: self.call_signalling.to_wire(),
            call_type: CallType::PointToPoint,
            band_width: self.bandwidth.0,
            call_model: if self.routed {
                CallModel::GatekeeperRouted
            } else {
                CallModel::Direct
            },
            call_identifier: Some(self.leg.call_identifier.into()),
            substitute_conf_ids: Some(Default::default()),
            ..PerCallInfo::default()
        }
    }
}

/// What an endpoint reports.
#[derive(Debug, Clone)]
pub struct Report<'a> {
    /// What it is.
    pub endpoint_type: &'a EndpointType,
    /// The name its gatekeeper gave it.
    pub endpoint_identifier: &'a EndpointIdentifier,
    /// Where it takes RAS.
    pub ras_address: SocketAddr,
    /// Where it takes calls.
    pub call_signal_addresses: &'a [SocketAddr],
    /// What it is called.
    pub aliases: &'a [AliasAddress],
    /// Its calls, or the one that was asked for.
    pub calls: &'a [CallStatus],
    /// Whether nobody asked.
    pub unsolicited: bool,
    /// What the list of calls is, unless it is all there is to say.
    pub status: Option<InfoRequestResponseStatus>,
}

/// An IRR that wants no answer.
pub fn response(report: &Report<'_>) -> Result<RasMessage, AddressError> {
    let calls: Option<_> =
        (!report.calls.is_empty()).then(|| report.calls.iter().map(CallStatus::to_wire).collect());
    Ok(RasMessage::InfoRequestResponse(InfoRequestResponse {
        endpoint_type: report.endpoint_type.clone(),
        endpoint_identifier: report.endpoint_identifier.to_wire(),
        ras_address: transport_address(report.ras_address)?,
        call_signal_address: super::addresses(report.call_signal_addresses)?,
        endpoint_alias: super::optional_list(report.aliases),
        per_call_info: calls,
        need_response: Some(false),
        irr_status: report.status.clone(),
        unsolicited: Some(report.unsolicited),
        ..InfoRequestResponse::default()
    }))
}

/// Whether an IRR wants an IACK or INAK.
pub fn needs_response(report: &InfoRequestResponse) -> bool {
    report.need_response == Some(true)
}

/// An IACK.
pub fn acknowledge() -> RasMessage {
    RasMessage::InfoRequestAck(InfoRequestAck::default())
}

/// An INAK.
pub fn refuse(reason: InfoRequestNakReason) -> RasMessage {
    RasMessage::InfoRequestNak(InfoRequestNak {
        nak_reason: reason,
        ..InfoRequestNak::default()
    })
}
