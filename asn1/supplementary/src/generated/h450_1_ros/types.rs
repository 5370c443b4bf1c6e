// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Octets;

use crate::generated::x880;

/// `ROS`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ros {
    /// `invoke`: Invoke.
    Invoke(Box<Invoke>),
    /// `returnResult`: ReturnResult.
    ReturnResult(Box<ReturnResult>),
    /// `returnError`: ReturnError.
    ReturnError(Box<ReturnError>),
    /// `reject`: Reject.
    Reject(Reject),
}

impl Default for Ros {
    fn default() -> Self {
        Self::Invoke(Default::default())
    }
}

/// `Invoke`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invoke {
    /// `invokeId`: INTEGER (0..65535, ...).
    pub invoke_id: i64,
    /// `linkedId`: InvokeId OPTIONAL.
    pub linked_id: Option<InvokeId>,
    /// `opcode`: Code.
    pub opcode: x880::Code,
    /// `argument`: an open type OPTIONAL.
    pub argument: Option<Octets>,
}

/// `ReturnResult`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnResult {
    /// `invokeId`: InvokeId.
    pub invoke_id: InvokeId,
    /// `result`: SEQUENCE OPTIONAL.
    pub result: Option<ReturnResultResult>,
}

/// `ReturnResult.result`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnResultResult {
    /// `opcode`: Code.
    pub opcode: x880::Code,
    /// `result`: an open type.
    pub result: Octets,
}

impl Default for ReturnResultResult {
    fn default() -> Self {
        Self {
            opcode: Default::default(),
            result: Octets::from([0]),
        }
    }
}

/// `ReturnError`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReturnError {
    /// `invokeId`: InvokeId.
    pub invoke_id: InvokeId,
    /// `errcode`: Code.
    pub errcode: x880::Code,
    /// `parameter`: an open type OPTIONAL.
    pub parameter: Option<Octets>,
}

/// `Reject`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reject {
    /// `invokeId`: InvokeId.
    pub invoke_id: InvokeId,
    /// `problem`: CHOICE.
    pub problem: RejectReason,
}

/// `Reject.problem`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RejectReason {
    /// `general`: GeneralProblem.
    General(GeneralProblem),
    /// `invoke`: InvokeProblem.
    Invoke(InvokeProblem),
    /// `returnResult`: ReturnResultProblem.
    ReturnResult(ReturnResultProblem),
    /// `returnError`: ReturnErrorProblem.
    ReturnError(ReturnErrorProblem),
}

impl Default for RejectReason {
    fn default() -> Self {
        Self::General(Default::default())
    }
}

/// `InvokeId`: INTEGER.
pub type InvokeId = i64;

/// `GeneralProblem`: INTEGER.
pub type GeneralProblem = i64;

/// `InvokeProblem`: INTEGER.
pub type InvokeProblem = i64;

/// `ReturnResultProblem`: INTEGER.
pub type ReturnResultProblem = i64;

/// `ReturnErrorProblem`: INTEGER.
pub type ReturnErrorProblem = i64;

/// `RejectProblem`: INTEGER.
pub type RejectProblem = i64;
