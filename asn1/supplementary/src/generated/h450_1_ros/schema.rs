// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::x880;
use h323_per::Range;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, Type};

/// `ROS`.
pub static ROS: Type = Type::new(
    "ROS",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("invoke", &INVOKE),
            Alternative::new("returnResult", &RETURN_RESULT),
            Alternative::new("returnError", &RETURN_ERROR),
            Alternative::new("reject", &REJECT),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Invoke`.
pub static INVOKE: Type = Type::new(
    "Invoke",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("invokeId", &INTEGER_0_65535_EXTENSIBLE),
            Component::optional("linkedId", &INVOKE_ID),
            Component::new("opcode", &x880::schema::CODE),
            Component::optional("argument", &OPEN_TYPE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ReturnResult`.
pub static RETURN_RESULT: Type = Type::new(
    "ReturnResult",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("invokeId", &INVOKE_ID),
            Component::optional("result", &RETURN_RESULT_RESULT),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ReturnResult.result`.
pub static RETURN_RESULT_RESULT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("opcode", &x880::schema::CODE),
            Component::new("result", &OPEN_TYPE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ReturnError`.
pub static RETURN_ERROR: Type = Type::new(
    "ReturnError",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("invokeId", &INVOKE_ID),
            Component::new("errcode", &x880::schema::CODE),
            Component::optional("parameter", &OPEN_TYPE),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Reject`.
pub static REJECT: Type = Type::new(
    "Reject",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("invokeId", &INVOKE_ID),
            Component::new("problem", &REJECT_REASON),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Reject.problem`.
pub static REJECT_REASON: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("general", &GENERAL_PROBLEM),
            Alternative::new("invoke", &INVOKE_PROBLEM),
            Alternative::new("returnResult", &RETURN_RESULT_PROBLEM),
            Alternative::new("returnError", &RETURN_ERROR_PROBLEM),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `InvokeId`.
pub static INVOKE_ID: Type = Type::new("InvokeId", Kind::Integer(Range::ANY));

/// `GeneralProblem`.
pub static GENERAL_PROBLEM: Type = Type::new("GeneralProblem", Kind::Integer(Range::ANY));

/// `InvokeProblem`.
pub static INVOKE_PROBLEM: Type = Type::new("InvokeProblem", Kind::Integer(Range::ANY));

/// `ReturnResultProblem`.
pub static RETURN_RESULT_PROBLEM: Type =
    Type::new("ReturnResultProblem", Kind::Integer(Range::ANY));

/// `ReturnErrorProblem`.
pub static RETURN_ERROR_PROBLEM: Type = Type::new("ReturnErrorProblem", Kind::Integer(Range::ANY));

/// `RejectProblem`.
pub static REJECT_PROBLEM: Type = Type::new("RejectProblem", Kind::Integer(Range::ANY));

static INTEGER_0_65535_EXTENSIBLE: Type =
    Type::new("", Kind::Integer(Range::new(0, 65535).extensible()));

static OPEN_TYPE: Type = Type::new("", Kind::OpenType);
