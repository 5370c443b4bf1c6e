// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, x880};

/// `mwiActivate`.
pub static MWI_ACTIVATE: x880::objects::Operation = x880::objects::Operation {
    name: "mwiActivate",
    argument_type: Some(&schema::MWI_ACTIVATE_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::DUMMY_RES),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &h450_1_errors::objects::BASIC_SERVICE_NOT_PROVIDED,
        &UNDEFINED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(80)),
};

/// `mwiDeactivate`.
pub static MWI_DEACTIVATE: x880::objects::Operation = x880::objects::Operation {
    name: "mwiDeactivate",
    argument_type: Some(&schema::MWI_DEACTIVATE_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::DUMMY_RES),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &h450_1_errors::objects::BASIC_SERVICE_NOT_PROVIDED,
        &UNDEFINED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(81)),
};

/// `mwiInterrogate`.
pub static MWI_INTERROGATE: x880::objects::Operation = x880::objects::Operation {
    name: "mwiInterrogate",
    argument_type: Some(&schema::MWI_INTERROGATE_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::MWI_INTERROGATE_RES),
    result_type_optional: None,
    errors: &[
        &h450_1_errors::objects::USER_NOT_SUBSCRIBED,
        &h450_1_errors::objects::INVALID_SERVED_USER_NUMBER,
        &NOT_ACTIVATED,
        &INVALID_MSG_CENTRE_ID,
        &UNDEFINED,
    ],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(82)),
};

/// `undefined`.
pub static UNDEFINED: x880::objects::Error = x880::objects::Error {
    name: "undefined",
    parameter_type: Some(&schema::UNDEFINED_PARAMETER),
    parameter_type_optional: Some(true),
    error_code: Some(x880::Code::Local(2002)),
};

/// `invalidMsgCentreId`.
pub static INVALID_MSG_CENTRE_ID: x880::objects::Error = x880::objects::Error {
    name: "invalidMsgCentreId",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1018)),
};

/// `notActivated`.
pub static NOT_ACTIVATED: x880::objects::Error = x880::objects::Error {
    name: "notActivated",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(31)),
};

/// `H323-MWI-Operations`.
pub static H323_MWI_OPERATIONS: &[&x880::objects::Operation] =
    &[&MWI_ACTIVATE, &MWI_DEACTIVATE, &MWI_INTERROGATE];
