// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::x880;

/// `callWaiting`.
pub static CALL_WAITING: x880::objects::Operation = x880::objects::Operation {
    name: "callWaiting",
    argument_type: Some(&schema::CALL_WAITING_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(105)),
};

/// `CallWaitingOperations`.
pub static CALL_WAITING_OPERATIONS: &[&x880::objects::Operation] = &[&CALL_WAITING];
