// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use super::schema;
use crate::generated::{h450_1_errors, x880};

/// `cpRequest`.
pub static CP_REQUEST: x880::objects::Operation = x880::objects::Operation {
    name: "cpRequest",
    argument_type: Some(&schema::CP_REQUEST_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CP_REQUEST_RES),
    result_type_optional: None,
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
    operation_code: Some(x880::Code::Local(106)),
};

/// `cpSetup`.
pub static CP_SETUP: x880::objects::Operation = x880::objects::Operation {
    name: "cpSetup",
    argument_type: Some(&schema::CP_SETUP_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::CP_SETUP_RES),
    result_type_optional: None,
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
    operation_code: Some(x880::Code::Local(107)),
};

/// `groupIndicationOn`.
pub static GROUP_INDICATION_ON: x880::objects::Operation = x880::objects::Operation {
    name: "groupIndicationOn",
    argument_type: Some(&schema::GROUP_INDICATION_ON_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::GROUP_INDICATION_ON_RES),
    result_type_optional: None,
    errors: &[&UNDEFINED],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(108)),
};

/// `groupIndicationOff`.
pub static GROUP_INDICATION_OFF: x880::objects::Operation = x880::objects::Operation {
    name: "groupIndicationOff",
    argument_type: Some(&schema::GROUP_INDICATION_OFF_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::GROUP_INDICATION_OFF_RES),
    result_type_optional: None,
    errors: &[&h450_1_errors::objects::INVALID_CALL_STATE, &UNDEFINED],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(109)),
};

/// `pickrequ`.
pub static PICKREQU: x880::objects::Operation = x880::objects::Operation {
    name: "pickrequ",
    argument_type: Some(&schema::PICKREQU_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::PICKREQU_RES),
    result_type_optional: None,
    errors: &[&UNDEFINED, &CALL_ALREADY_PICKED_UP],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(110)),
};

/// `pickup`.
pub static PICKUP: x880::objects::Operation = x880::objects::Operation {
    name: "pickup",
    argument_type: Some(&schema::PICKUP_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::PICKUP_RES),
    result_type_optional: None,
    errors: &[&UNDEFINED, &CALL_ALREADY_PICKED_UP],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(111)),
};

/// `pickExe`.
pub static PICK_EXE: x880::objects::Operation = x880::objects::Operation {
    name: "pickExe",
    argument_type: Some(&schema::PICK_EXE_ARG),
    argument_type_optional: None,
    return_result: true,
    result_type: Some(&schema::PICK_EXE_RES),
    result_type_optional: None,
    errors: &[&UNDEFINED, &CALL_PICKUP_ID_INVALID],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: true,
    operation_code: Some(x880::Code::Local(112)),
};

/// `cpNotify`.
pub static CP_NOTIFY: x880::objects::Operation = x880::objects::Operation {
    name: "cpNotify",
    argument_type: Some(&schema::CP_NOTIFY_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(113)),
};

/// `cpickupNotify`.
pub static CPICKUP_NOTIFY: x880::objects::Operation = x880::objects::Operation {
    name: "cpickupNotify",
    argument_type: Some(&schema::CPICKUP_NOTIFY_ARG),
    argument_type_optional: Some(true),
    return_result: false,
    result_type: None,
    result_type_optional: None,
    errors: &[],
    linked: &[],
    synchronous: false,
    idempotent: false,
    always_returns: false,
    operation_code: Some(x880::Code::Local(114)),
};

/// `callPickupIdInvalid`.
pub static CALL_PICKUP_ID_INVALID: x880::objects::Error = x880::objects::Error {
    name: "callPickupIdInvalid",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(2000)),
};

/// `callAlreadyPickedUp`.
pub static CALL_ALREADY_PICKED_UP: x880::objects::Error = x880::objects::Error {
    name: "callAlreadyPickedUp",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(2001)),
};

/// `undefined`.
pub static UNDEFINED: x880::objects::Error = x880::objects::Error {
    name: "undefined",
    parameter_type: Some(&schema::UNDEFINED_PARAMETER),
    parameter_type_optional: Some(true),
    error_code: Some(x880::Code::Local(2002)),
};

/// `CallParkPickupOperations`.
pub static CALL_PARK_PICKUP_OPERATIONS: &[&x880::objects::Operation] = &[
    &CP_REQUEST,
    &CP_SETUP,
    &GROUP_INDICATION_ON,
    &GROUP_INDICATION_OFF,
    &PICKREQU,
    &PICKUP,
    &PICK_EXE,
    &CP_NOTIFY,
    &CPICKUP_NOTIFY,
];
