//! RAI, RAC, SCI, SCR: what an endpoint has left, and services beside the call.

use h323_h225::identifiers::{EndpointIdentifier, ProtocolVersion};
use h323_messages::h225::{
    RasMessage, ResourcesAvailableConfirm, ResourcesAvailableIndicate, ServiceControlResponse,
    ServiceControlResult,
};

/// An RAI: whether an endpoint can take more calls.
pub fn indicate(
    version: ProtocolVersion,
    endpoint_identifier: &EndpointIdentifier,
    almost_out_of_resources: bool,
) -> RasMessage {
    RasMessage::ResourcesAvailableIndicate(ResourcesAvailableIndicate {
        protocol_identifier: version.to_wire(),
        endpoint_identifier: endpoint_identifier.to_wire(),
        almost_out_of_resources,
        ..ResourcesAvailableIndicate::default()
    })
}

/// An RAC.
pub fn confirm(version: ProtocolVersion) -> RasMessage {
    RasMessage::ResourcesAvailableConfirm(ResourcesAvailableConfirm {
        protocol_identifier: version.to_wire(),
        ..ResourcesAvailableConfirm::default()
    })
}

/// An SCR: what became of an SCI.
pub fn service_control_response(result: ServiceControlResult) -> RasMessage {
    RasMessage::ServiceControlResponse(ServiceControlResponse {
        result: Some(result),
        ..ServiceControlResponse::default()
    })
}
