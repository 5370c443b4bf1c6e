// Generated from h450_1_errors.asn (H.450.1 (02/1998): errors of all supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use crate::generated::x880;

/// `userNotSubscribed`.
pub static USER_NOT_SUBSCRIBED: x880::objects::Error = x880::objects::Error {
    name: "userNotSubscribed",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(0)),
};

/// `rejectedByNetwork`.
pub static REJECTED_BY_NETWORK: x880::objects::Error = x880::objects::Error {
    name: "rejectedByNetwork",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(1)),
};

/// `rejectedByUser`.
pub static REJECTED_BY_USER: x880::objects::Error = x880::objects::Error {
    name: "rejectedByUser",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(2)),
};

/// `notAvailable`.
pub static NOT_AVAILABLE: x880::objects::Error = x880::objects::Error {
    name: "notAvailable",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(3)),
};

/// `insufficientInformation`.
pub static INSUFFICIENT_INFORMATION: x880::objects::Error = x880::objects::Error {
    name: "insufficientInformation",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(5)),
};

/// `invalidServedUserNumber`.
pub static INVALID_SERVED_USER_NUMBER: x880::objects::Error = x880::objects::Error {
    name: "invalidServedUserNumber",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(6)),
};

/// `invalidCallState`.
pub static INVALID_CALL_STATE: x880::objects::Error = x880::objects::Error {
    name: "invalidCallState",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(7)),
};

/// `basicServiceNotProvided`.
pub static BASIC_SERVICE_NOT_PROVIDED: x880::objects::Error = x880::objects::Error {
    name: "basicServiceNotProvided",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(8)),
};

/// `notIncomingCall`.
pub static NOT_INCOMING_CALL: x880::objects::Error = x880::objects::Error {
    name: "notIncomingCall",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(9)),
};

/// `supplementaryServiceInteractionNotAllowed`.
pub static SUPPLEMENTARY_SERVICE_INTERACTION_NOT_ALLOWED: x880::objects::Error =
    x880::objects::Error {
        name: "supplementaryServiceInteractionNotAllowed",
        parameter_type: None,
        parameter_type_optional: None,
        error_code: Some(x880::Code::Local(10)),
    };

/// `resourceUnavailable`.
pub static RESOURCE_UNAVAILABLE: x880::objects::Error = x880::objects::Error {
    name: "resourceUnavailable",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(11)),
};

/// `callFailure`.
pub static CALL_FAILURE: x880::objects::Error = x880::objects::Error {
    name: "callFailure",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(25)),
};

/// `proceduralError`.
pub static PROCEDURAL_ERROR: x880::objects::Error = x880::objects::Error {
    name: "proceduralError",
    parameter_type: None,
    parameter_type_optional: None,
    error_code: Some(x880::Code::Local(43)),
};
