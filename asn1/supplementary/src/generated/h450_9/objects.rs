// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, h450_4, x880};

/// `ccbsRequest`.
pub static CCBS_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "ccbsRequest",
    argument_type: Some(&schema::CC_REQUEST_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CC_REQUEST_RES),
    result_type_optional: None,
    errors: &[
        &SHORT_TERM_REJECTION,
        &LONG_TERM_REJECTION,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(40)),
};

/// `ccnrRequest`.
pub static CCNR_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "ccnrRequest",
    argument_type: Some(&schema::CC_REQUEST_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CC_REQUEST_RES),
    result_type_optional: None,
    errors: &[
        &SHORT_TERM_REJECTION,
        &LONG_TERM_REJECTION,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(27)),
};

/// `ccCancel`.
pub static CC_CANCEL: x880::objects::Operation = x880::objects::Operation {
    name: "ccCancel",
    argument_type: Some(&schema::CC_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(28)),
};

/// `ccExecPossible`.
pub static CC_EXEC_POSSIBLE: x880::objects::Operation = x880::objects::Operation {
    name: "ccExecPossible",
    argument_type: Some(&schema::CC_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(29)),
};

/// `ccRingout`.
pub static CC_RINGOUT: x880::objects::Operation = x880::objects::Operation {
    name: "ccRingout",
    argument_type: Some(&schema::CC_SHORT_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[
        &REMOTE_USER_BUSY_AGAIN,
        &FAILURE_TO_MATCH,
        &h450_4::objects::UNDEFINED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(31)),
};

/// `ccSuspend`.
pub static CC_SUSPEND: x880::objects::Operation = x880::objects::Operation {
    name: "ccSuspend",
    argument_type: Some(&schema::CC_SHORT_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(32)),
};

/// `ccResume`.
pub static CC_RESUME: x880::objects::Operation = x880::objects::Operation {
    name: "ccResume",
    argument_type: Some(&schema::CC_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(33)),
};

/// `shortTermRejection`.
pub static SHORT_TERM_REJECTION: x880::objects::Error = x880::objects::Error {
    name: "shortTermRejection",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1010)),
};

/// `longTermRejection`.
pub static LONG_TERM_REJECTION: x880::objects::Error = x880::objects::Error {
    name: "longTermRejection",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1011)),
};

/// `remoteUserBusyAgain`.
pub static REMOTE_USER_BUSY_AGAIN: x880::objects::Error = x880::objects::Error {
    name: "remoteUserBusyAgain",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1012)),
};

/// `failureToMatch`.
pub static FAILURE_TO_MATCH: x880::objects::Error = x880::objects::Error {
    name: "failureToMatch",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1013)),
};

/// `H323CallCompletionOperations`.
pub static H323_CALL_COMPLETION_OPERATIONS: &[&x880::objects::Operation] = &[
    &CCBS_REQUEST,
    &CCNR_REQUEST,
    &CC_CANCEL,
    &CC_EXEC_POSSIBLE,
    &CC_RINGOUT,
    &CC_SUSPEND,
    &CC_RESUME,
];
