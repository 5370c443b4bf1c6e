// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, h450_4, h450_6, h450_10, x880};

/// `callIntrusionRequest`.
pub static CALL_INTRUSION_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionRequest",
    argument_type: Some(&schema::CI_REQUEST_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CI_REQUEST_RES),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &NOT_BUSY,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(43)),
};

/// `callIntrusionGetCIPL`.
pub static CALL_INTRUSION_GET_CIPL: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionGetCIPL",
    argument_type: Some(&schema::CI_GET_CIPL_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CI_GET_CIPL_RES),
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(44)),
};

/// `callIntrusionIsolate`.
pub static CALL_INTRUSION_ISOLATE: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionIsolate",
    argument_type: Some(&schema::CIIS_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CIIS_OPT_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(45)),
};

/// `callIntrusionForcedRelease`.
pub static CALL_INTRUSION_FORCED_RELEASE: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionForcedRelease",
    argument_type: Some(&schema::CI_FRC_REL_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CI_FRC_REL_OPT_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &NOT_BUSY,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(46)),
};

/// `callIntrusionWOBRequest`.
pub static CALL_INTRUSION_WOB_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionWOBRequest",
    argument_type: Some(&schema::CI_WOB_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CI_WOB_OPT_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(47)),
};

/// `callIntrusionSilentMonitor`.
pub static CALL_INTRUSION_SILENT_MONITOR: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionSilentMonitor",
    argument_type: Some(&schema::CI_SILENT_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CI_SILENT_OPT_RES),
    result_type_optional: Some(true),
    errors: &[
        &h450_1_errors::objects::NOT_AVAILABLE,
        &NOT_BUSY,
        &TEMPORARILY_UNAVAILABLE,
        &NOT_AUTHORIZED,
        &h450_4::objects::UNDEFINED,
        &h450_1_errors::objects::SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(116)),
};

/// `callIntrusionNotification`.
pub static CALL_INTRUSION_NOTIFICATION: x880::objects::Operation = x880::objects::Operation {
    name: "callIntrusionNotification",
    argument_type: Some(&schema::CI_NOTIFICATION_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(117)),
};

/// `notBusy`.
pub static NOT_BUSY: x880::objects::Error = x880::objects::Error {
    name: "notBusy",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1009)),
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

/// `H323CallIntrusionOperations`.
pub static H323_CALL_INTRUSION_OPERATIONS: &[&x880::objects::Operation] = &[
    &CALL_INTRUSION_REQUEST,
    &CALL_INTRUSION_GET_CIPL,
    &CALL_INTRUSION_ISOLATE,
    &CALL_INTRUSION_FORCED_RELEASE,
    &CALL_INTRUSION_WOB_REQUEST,
    &CALL_INTRUSION_SILENT_MONITOR,
    &CALL_INTRUSION_NOTIFICATION,
    &h450_10::objects::CFB_OVERRIDE,
    &h450_10::objects::REMOTE_USER_ALERTING,
    &h450_6::objects::CALL_WAITING,
];
