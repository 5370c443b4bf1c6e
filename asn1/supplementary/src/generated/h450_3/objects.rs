// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, h450_1_extension, x880};

/// `activateDiversionQ`.
pub static ACTIVATE_DIVERSION_Q: x880::objects::Operation = x880::objects::Operation {
    name: "activateDiversionQ",
    argument_type: Some(&schema::ACTIVATE_DIVERSION_Q_ARGUMENT),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::ACTIVATE_DIVERSION_Q_RESULT),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &h450_1_errors::objects::BASIC_SERVICE_NOT_PROVIDED,
        &h450_1_errors::objects::RESOURCE_UNAVAILABLE,
        &INVALID_DIVERTED_NUMBER,
        &SPECIAL_SERVICE_NUMBER,
        &DIVERSION_TO_SERVED_USER_NUMBER,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(15)),
};

/// `deactivateDiversionQ`.
pub static DEACTIVATE_DIVERSION_Q: x880::objects::Operation = x880::objects::Operation {
    name: "deactivateDiversionQ",
    argument_type: Some(&schema::DEACTIVATE_DIVERSION_Q_ARGUMENT),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::DEACTIVATE_DIVERSION_Q_RESULT),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(16)),
};

/// `interrogateDiversionQ`.
pub static INTERROGATE_DIVERSION_Q: x880::objects::Operation = x880::objects::Operation {
    name: "interrogateDiversionQ",
    argument_type: Some(&schema::INTERROGATE_DIVERSION_Q_ARGUMENT),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::INT_RESULT_LIST),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(17)),
};

/// `checkRestriction`.
pub static CHECK_RESTRICTION: x880::objects::Operation = x880::objects::Operation {
    name: "checkRestriction",
    argument_type: Some(&schema::CHECK_RESTRICTION_ARGUMENT),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CHECK_RESTRICTION_RESULT),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &INVALID_DIVERTED_NUMBER,
        &SPECIAL_SERVICE_NUMBER,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(18)),
};

/// `callRerouting`.
pub static CALL_REROUTING: x880::objects::Operation = x880::objects::Operation {
    name: "callRerouting",
    argument_type: Some(&schema::CALL_REROUTING_ARGUMENT),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CALL_REROUTING_RESULT),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_1_errors::objects::RESOURCE_UNAVAILABLE,
        &INVALID_DIVERTED_NUMBER,
        &SPECIAL_SERVICE_NUMBER,
        &DIVERSION_TO_SERVED_USER_NUMBER,
        &NUMBER_OF_DIVERSIONS_EXCEEDED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
        &UNSPECIFIED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(19)),
};

/// `divertingLegInformation1`.
pub static DIVERTING_LEG_INFORMATION1: x880::objects::Operation = x880::objects::Operation {
    name: "divertingLegInformation1",
    argument_type: Some(&schema::DIVERTING_LEG_INFORMATION1_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(20)),
};

/// `divertingLegInformation2`.
pub static DIVERTING_LEG_INFORMATION2: x880::objects::Operation = x880::objects::Operation {
    name: "divertingLegInformation2",
    argument_type: Some(&schema::DIVERTING_LEG_INFORMATION2_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(21)),
};

/// `divertingLegInformation3`.
pub static DIVERTING_LEG_INFORMATION3: x880::objects::Operation = x880::objects::Operation {
    name: "divertingLegInformation3",
    argument_type: Some(&schema::DIVERTING_LEG_INFORMATION3_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(22)),
};

/// `divertingLegInformation4`.
pub static DIVERTING_LEG_INFORMATION4: x880::objects::Operation = x880::objects::Operation {
    name: "divertingLegInformation4",
    argument_type: Some(&schema::DIVERTING_LEG_INFORMATION4_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(100)),
};

/// `cfnrDivertedLegFailed`.
pub static CFNR_DIVERTED_LEG_FAILED: x880::objects::Operation = x880::objects::Operation {
    name: "cfnrDivertedLegFailed",
    argument_type: Some(&schema::CFNR_DIVERTED_LEG_FAILED_ARGUMENT),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(23)),
};

/// `invalidDivertedNumber`.
pub static INVALID_DIVERTED_NUMBER: x880::objects::Error = x880::objects::Error {
    name: "invalidDivertedNumber",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(12)),
};

/// `specialServiceNumber`.
pub static SPECIAL_SERVICE_NUMBER: x880::objects::Error = x880::objects::Error {
    name: "specialServiceNumber",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(14)),
};

/// `diversionToServedUserNumber`.
pub static DIVERSION_TO_SERVED_USER_NUMBER: x880::objects::Error = x880::objects::Error {
    name: "diversionToServedUserNumber",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(15)),
};

/// `numberOfDiversionsExceeded`.
pub static NUMBER_OF_DIVERSIONS_EXCEEDED: x880::objects::Error = x880::objects::Error {
    name: "numberOfDiversionsExceeded",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(24)),
};

/// `temporarilyUnavailable`.
pub static TEMPORARILY_UNAVAILABLE: x880::objects::Error = x880::objects::Error {
    name: "temporarilyUnavailable",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1000)),
};

/// `notAuthorized`.
pub static NOT_AUTHORIZED: x880::objects::Error = x880::objects::Error {
    name: "notAuthorized",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1007)),
};

/// `unspecified`.
pub static UNSPECIFIED: x880::objects::Error = x880::objects::Error {
    name: "unspecified",
    parameter_type: Some(&schema::UNSPECIFIED_PARAMETER),
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1008)),
};

/// `H323CallDiversionOperations`.
pub static H323_CALL_DIVERSION_OPERATIONS: &[&x880::objects::Operation] = &[
    &ACTIVATE_DIVERSION_Q,
    &DEACTIVATE_DIVERSION_Q,
    &INTERROGATE_DIVERSION_Q,
    &CHECK_RESTRICTION,
    &CALL_REROUTING,
    &DIVERTING_LEG_INFORMATION1,
    &DIVERTING_LEG_INFORMATION2,
    &DIVERTING_LEG_INFORMATION3,
    &DIVERTING_LEG_INFORMATION4,
    &CFNR_DIVERTED_LEG_FAILED,
];

/// `ExtensionSet`.
pub static EXTENSION_SET: &[&h450_1_extension::objects::Extension] = &[];
