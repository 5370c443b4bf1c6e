// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Decoder, Encode, Encoder, Fault, Message, Range, Rule};

use super::schema;
use super::types::{
    Invoke, Reject, RejectReason, ReturnError, ReturnResult, ReturnResultResult, Ros,
};
use crate::generated::x880;

impl Decode for Ros {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, false)? {
            0 => Ok(Self::Invoke(Box::new(Invoke::decode(d)?))),
            1 => Ok(Self::ReturnResult(Box::new(ReturnResult::decode(d)?))),
            2 => Ok(Self::ReturnError(Box::new(ReturnError::decode(d)?))),
            3 => Reject::decode(d).map(Self::Reject),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for Ros {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Invoke(value) => {
                e.choice(0, 4, false);
                value.encode(e);
            }
            Self::ReturnResult(value) => {
                e.choice(1, 4, false);
                value.encode(e);
            }
            Self::ReturnError(value) => {
                e.choice(2, 4, false);
                value.encode(e);
            }
            Self::Reject(value) => {
                e.choice(3, 4, false);
                value.encode(e);
            }
        }
    }
}

impl Message for Ros {
    const NAME: &'static str = "ROS";
    const SCHEMA: &'static Type = &schema::ROS;
}

impl Decode for Invoke {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        Ok(Self {
            invoke_id: d.integer(Range::new(0, 65535).extensible())?,
            linked_id: if preamble & 0x2 != 0 {
                Some(d.integer(Range::ANY)?)
            } else {
                None
            },
            opcode: x880::Code::decode(d)?,
            argument: if preamble & 0x1 != 0 {
                Some(d.open_octets()?)
            } else {
                None
            },
        })
    }
}

impl Encode for Invoke {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.linked_id.is_some());
        e.bool(self.argument.is_some());
        e.integer(self.invoke_id, Range::new(0, 65535).extensible());
        if let Some(value) = &self.linked_id {
            e.integer(*value, Range::ANY);
        }
        self.opcode.encode(e);
        if let Some(value) = &self.argument {
            e.open_octets(value);
        }
    }
}

impl Message for Invoke {
    const NAME: &'static str = "Invoke";
    const SCHEMA: &'static Type = &schema::INVOKE;
}

impl Decode for ReturnResult {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            invoke_id: d.integer(Range::ANY)?,
            result: if present {
                Some(ReturnResultResult::decode(d)?)
            } else {
                None
            },
        })
    }
}

impl Encode for ReturnResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.result.is_some());
        e.integer(self.invoke_id, Range::ANY);
        if let Some(value) = &self.result {
            value.encode(e);
        }
    }
}

impl Message for ReturnResult {
    const NAME: &'static str = "ReturnResult";
    const SCHEMA: &'static Type = &schema::RETURN_RESULT;
}

impl Decode for ReturnResultResult {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            opcode: x880::Code::decode(d)?,
            result: d.open_octets()?,
        })
    }
}

impl Encode for ReturnResultResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.opcode.encode(e);
        e.open_octets(&self.result);
    }
}

impl Message for ReturnResultResult {
    const NAME: &'static str = "ReturnResult.result";
    const SCHEMA: &'static Type = &schema::RETURN_RESULT_RESULT;
}

impl Decode for ReturnError {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            invoke_id: d.integer(Range::ANY)?,
            errcode: x880::Code::decode(d)?,
            parameter: if present {
                Some(d.open_octets()?)
            } else {
                None
            },
        })
    }
}

impl Encode for ReturnError {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.parameter.is_some());
        e.integer(self.invoke_id, Range::ANY);
        self.errcode.encode(e);
        if let Some(value) = &self.parameter {
            e.open_octets(value);
        }
    }
}

impl Message for ReturnError {
    const NAME: &'static str = "ReturnError";
    const SCHEMA: &'static Type = &schema::RETURN_ERROR;
}

impl Decode for Reject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            invoke_id: d.integer(Range::ANY)?,
            problem: RejectReason::decode(d)?,
        })
    }
}

impl Encode for Reject {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(self.invoke_id, Range::ANY);
        self.problem.encode(e);
    }
}

impl Message for Reject {
    const NAME: &'static str = "Reject";
    const SCHEMA: &'static Type = &schema::REJECT;
}

impl Decode for RejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, false)? {
            0 => d.integer(Range::ANY).map(Self::General),
            1 => d.integer(Range::ANY).map(Self::Invoke),
            2 => d.integer(Range::ANY).map(Self::ReturnResult),
            3 => d.integer(Range::ANY).map(Self::ReturnError),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for RejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::General(value) => {
                e.choice(0, 4, false);
                e.integer(*value, Range::ANY);
            }
            Self::Invoke(value) => {
                e.choice(1, 4, false);
                e.integer(*value, Range::ANY);
            }
            Self::ReturnResult(value) => {
                e.choice(2, 4, false);
                e.integer(*value, Range::ANY);
            }
            Self::ReturnError(value) => {
                e.choice(3, 4, false);
                e.integer(*value, Range::ANY);
            }
        }
    }
}

impl Message for RejectReason {
    const NAME: &'static str = "Reject.problem";
    const SCHEMA: &'static Type = &schema::REJECT_REASON;
}

h323_per::impl_serde!(
    Invoke,
    Reject,
    RejectReason,
    ReturnError,
    ReturnResult,
    ReturnResultResult,
    Ros
);
