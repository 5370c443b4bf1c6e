// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::x880;

/// `callingName`.
pub static CALLING_NAME: x880::objects::Operation = x880::objects::Operation {
    name: "callingName",
    argument_type: Some(&schema::CALLING_NAME_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(0)),
};

/// `alertingName`.
pub static ALERTING_NAME: x880::objects::Operation = x880::objects::Operation {
    name: "alertingName",
    argument_type: Some(&schema::ALERTING_NAME_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(1)),
};

/// `connectedName`.
pub static CONNECTED_NAME: x880::objects::Operation = x880::objects::Operation {
    name: "connectedName",
    argument_type: Some(&schema::CONNECTED_NAME_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(2)),
};

/// `busyName`.
pub static BUSY_NAME: x880::objects::Operation = x880::objects::Operation {
    name: "busyName",
    argument_type: Some(&schema::BUSY_NAME_ARGUMENT),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(3)),
};

/// `NameOperations`.
pub static NAME_OPERATIONS: &[&x880::objects::Operation] =
    &[&CALLING_NAME, &ALERTING_NAME, &CONNECTED_NAME, &BUSY_NAME];
