// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, h450_1_extension, x880};

/// `callTransferIdentify`.
pub static CALL_TRANSFER_IDENTIFY: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferIdentify",
    argument_type: Some(&schema::DUMMY_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CT_IDENTIFY_RES),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_CALL_STATE,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(7)),
};

/// `callTransferAbandon`.
pub static CALL_TRANSFER_ABANDON: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferAbandon",
    argument_type: Some(&schema::DUMMY_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(8)),
};

/// `callTransferInitiate`.
pub static CALL_TRANSFER_INITIATE: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferInitiate",
    argument_type: Some(&schema::CT_INITIATE_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::DUMMY_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_CALL_STATE,
        &INVALID_REROUTING_NUMBER,
        &UNRECOGNIZED_CALL_IDENTITY,
        &ESTABLISHMENT_FAILURE,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(9)),
};

/// `callTransferSetup`.
pub static CALL_TRANSFER_SETUP: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferSetup",
    argument_type: Some(&schema::CT_SETUP_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::DUMMY_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_CALL_STATE,
        &INVALID_REROUTING_NUMBER,
        &UNRECOGNIZED_CALL_IDENTITY,
        &UNSPECIFIED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(10)),
};

/// `callTransferUpdate`.
pub static CALL_TRANSFER_UPDATE: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferUpdate",
    argument_type: Some(&schema::CT_UPDATE_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(13)),
};

/// `subaddressTransfer`.
pub static SUBADDRESS_TRANSFER: x880::objects::Operation = x880::objects::Operation {
    name: "subaddressTransfer",
    argument_type: Some(&schema::SUBADDRESS_TRANSFER_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(14)),
};

/// `callTransferComplete`.
pub static CALL_TRANSFER_COMPLETE: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferComplete",
    argument_type: Some(&schema::CT_COMPLETE_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(12)),
};

/// `callTransferActive`.
pub static CALL_TRANSFER_ACTIVE: x880::objects::Operation = x880::objects::Operation {
    name: "callTransferActive",
    argument_type: Some(&schema::CT_ACTIVE_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(11)),
};

/// `unspecified`.
pub static UNSPECIFIED: x880::objects::Error = x880::objects::Error {
    name: "unspecified",
    parameter_type: Some(&schema::UNSPECIFIED_PARAMETER),
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1008)),
};

/// `invalidReroutingNumber`.
pub static INVALID_REROUTING_NUMBER: x880::objects::Error = x880::objects::Error {
    name: "invalidReroutingNumber",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1004)),
};

/// `unrecognizedCallIdentity`.
pub static UNRECOGNIZED_CALL_IDENTITY: x880::objects::Error = x880::objects::Error {
    name: "unrecognizedCallIdentity",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1005)),
};

/// `establishmentFailure`.
pub static ESTABLISHMENT_FAILURE: x880::objects::Error = x880::objects::Error {
    name: "establishmentFailure",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1006)),
};

/// `H323CallTransferOperations`.
pub static H323_CALL_TRANSFER_OPERATIONS: &[&x880::objects::Operation] = &[
    &CALL_TRANSFER_IDENTIFY,
    &CALL_TRANSFER_ABANDON,
    &CALL_TRANSFER_INITIATE,
    &CALL_TRANSFER_SETUP,
    &CALL_TRANSFER_UPDATE,
    &SUBADDRESS_TRANSFER,
    &CALL_TRANSFER_COMPLETE,
    &CALL_TRANSFER_ACTIVE,
];

/// `ExtensionSet`.
pub static EXTENSION_SET: &[&h450_1_extension::objects::Extension] = &[];
