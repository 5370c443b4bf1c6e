// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_6, x880};

/// `callOfferRequest`.
pub static CALL_OFFER_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "callOfferRequest",
    argument_type: Some(&schema::CO_REQ_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(34)),
};

/// `remoteUserAlerting`.
pub static REMOTE_USER_ALERTING: x880::objects::Operation = x880::objects::Operation {
    name: "remoteUserAlerting",
    argument_type: Some(&schema::RU_ALERT_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(115)),
};

/// `cfbOverride`.
pub static CFB_OVERRIDE: x880::objects::Operation = x880::objects::Operation {
    name: "cfbOverride",
    argument_type: Some(&schema::CFB_OVR_OPT_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(49)),
};

/// `H323CallOfferOperations`.
pub static H323_CALL_OFFER_OPERATIONS: &[&x880::objects::Operation] = &[
    &CALL_OFFER_REQUEST,
    &h450_6::objects::CALL_WAITING,
    &REMOTE_USER_ALERTING,
    &CFB_OVERRIDE,
];
