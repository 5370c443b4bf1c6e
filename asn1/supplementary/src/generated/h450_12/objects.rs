// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_4, x880};

/// `cmnRequest`.
pub static CMN_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "cmnRequest",
    argument_type: Some(&schema::DUMMY_ARG),
    argument_type_optional: Some(true),
    return_result: true,
    result_type: Some(&schema::CMN_ARG),
    result_type_optional: None,
    errors: &[&h450_4::objects::UNDEFINED],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(84)),
};

/// `cmnInform`.
pub static CMN_INFORM: x880::objects::Operation = x880::objects::Operation {
    name: "cmnInform",
    argument_type: Some(&schema::CMN_ARG),
    argument_type_optional: None,
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(85)),
};

/// `H323CommonInformationOperations`.
pub static H323_COMMON_INFORMATION_OPERATIONS: &[&x880::objects::Operation] =
    &[&CMN_REQUEST, &CMN_INFORM];
