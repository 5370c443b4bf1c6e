// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Encode, Encoder, Message, Range, Reader, Rule, put};

use super::schema;
use super::types::{
    Invoke, Reject, RejectReason, ReturnError, ReturnResult, ReturnResultResult, Ros,
};

impl Decode for Ros {
    #[inline]
    fn blank() -> Self {
        Self::Reject(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, false) {
            0 => {
                if let Self::Invoke(value) = put(self, Self::Invoke(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ReturnResult(value) = put(self, Self::ReturnResult(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::ReturnError(value) = put(self, Self::ReturnError(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Reject(value) = put(self, Self::Reject(Decode::blank())) {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
    #[inline]
    fn blank() -> Self {
        Self {
            invoke_id: 0,
            linked_id: None,
            opcode: Decode::blank(),
            argument: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.invoke_id = r.integer(Range::new(0, 65535).extensible());
        if preamble & 0x2 != 0 {
            self.linked_id = Some(r.integer(Range::ANY));
        }
        self.opcode.fill(r);
        if preamble & 0x1 != 0 {
            r.open_octets(self.argument.get_or_insert_default());
        }
    }
}

impl Encode for Invoke {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.flags([self.linked_id.is_some(), self.argument.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            invoke_id: 0,
            result: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.invoke_id = r.integer(Range::ANY);
        if present {
            r.optional(&mut self.result);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            opcode: Decode::blank(),
            result: Default::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.opcode.fill(r);
        r.open_octets(&mut self.result);
    }
}

impl Encode for ReturnResultResult {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            invoke_id: 0,
            errcode: Decode::blank(),
            parameter: None,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        self.invoke_id = r.integer(Range::ANY);
        self.errcode.fill(r);
        if present {
            r.open_octets(self.parameter.get_or_insert_default());
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            invoke_id: 0,
            problem: Decode::blank(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.invoke_id = r.integer(Range::ANY);
        self.problem.fill(r);
    }
}

impl Encode for Reject {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::General(0)
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, false) {
            0 => {
                put(self, Self::General(r.integer(Range::ANY)));
            }
            1 => {
                put(self, Self::Invoke(r.integer(Range::ANY)));
            }
            2 => {
                put(self, Self::ReturnResult(r.integer(Range::ANY)));
            }
            3 => {
                put(self, Self::ReturnError(r.integer(Range::ANY)));
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for RejectReason {
    #[inline]
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
