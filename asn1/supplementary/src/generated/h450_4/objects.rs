// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, h450_1_extension, x880};

/// `holdNotific`.
pub static HOLD_NOTIFIC: x880::objects::Operation = x880::objects::Operation {
    name: "holdNotific",
    argument_type: Some(&schema::HOLD_NOTIFIC_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(101)),
};

/// `retrieveNotific`.
pub static RETRIEVE_NOTIFIC: x880::objects::Operation = x880::objects::Operation {
    name: "retrieveNotific",
    argument_type: Some(&schema::RETRIEVE_NOTIFIC_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(102)),
};

/// `remoteHold`.
pub static REMOTE_HOLD: x880::objects::Operation = x880::objects::Operation {
    name: "remoteHold",
    argument_type: Some(&schema::REMOTE_HOLD_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::REMOTE_HOLD_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_CALL_STATE,
        &h450_1_errors::objects::RESOURCE_UNAVAILABLE,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
        &UNDEFINED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(103)),
};

/// `remoteRetrieve`.
pub static REMOTE_RETRIEVE: x880::objects::Operation = x880::objects::Operation {
    name: "remoteRetrieve",
    argument_type: Some(&schema::REMOTE_RETRIEVE_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::REMOTE_RETRIEVE_RES),
    result_type_optional: Some(true),
    errors: &[&h450_1_errors::objects::INVALID_CALL_STATE, &UNDEFINED],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(104)),
};

/// `undefined`.
pub static UNDEFINED: x880::objects::Error = x880::objects::Error {
    name: "undefined",
    parameter_type: Some(&schema::UNDEFINED_PARAMETER),
    parameter_type_optional: Some(true),
    error_code: Some(x880::Code::Local(2002)),
};

/// `CallHoldOperations`.
pub static CALL_HOLD_OPERATIONS: &[&x880::objects::Operation] = &[
    &HOLD_NOTIFIC,
    &RETRIEVE_NOTIFIC,
    &REMOTE_HOLD,
    &REMOTE_RETRIEVE,
];

/// `ExtensionSet`.
pub static EXTENSION_SET: &[&h450_1_extension::objects::Extension] = &[];
