// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range};

use super::schema;
use super::types::{
    AlternateParty, MlppInfo, MlppNotification, MlppPrecedence, MlppReason, ReleaseCall,
};
use h323_messages::h225;

impl Decode for MlppInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            precedence: if preamble & 0x10 != 0 {
                Some(MlppPrecedence::decode(d)?)
            } else {
                None
            },
            mlpp_reason: if preamble & 0x8 != 0 {
                Some(MlppReason::decode(d)?)
            } else {
                None
            },
            mlpp_notification: if preamble & 0x4 != 0 {
                Some(MlppNotification::decode(d)?)
            } else {
                None
            },
            alternate_party: if preamble & 0x2 != 0 {
                Some(AlternateParty::decode(d)?)
            } else {
                None
            },
            release_call: if preamble & 0x1 != 0 {
                Some(ReleaseCall::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MlppInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.precedence.is_some());
        e.bool(self.mlpp_reason.is_some());
        e.bool(self.mlpp_notification.is_some());
        e.bool(self.alternate_party.is_some());
        e.bool(self.release_call.is_some());
        if let Some(value) = &self.precedence {
            value.encode(e);
        }
        if let Some(value) = &self.mlpp_reason {
            value.encode(e);
        }
        if let Some(value) = &self.mlpp_notification {
            value.encode(e);
        }
        if let Some(value) = &self.alternate_party {
            value.encode(e);
        }
        if let Some(value) = &self.release_call {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MlppInfo {
    const NAME: &'static str = "MLPPInfo";
    const SCHEMA: &'static Type = &schema::MLPP_INFO;
}

impl Decode for MlppPrecedence {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(5, true)? {
            0 => Self::FlashOveride,
            1 => Self::Flash,
            2 => Self::Immediate,
            3 => Self::Priority,
            4 => Self::Routine,
            index => Self::Unknown(index - 5),
        })
    }
}

impl Encode for MlppPrecedence {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::FlashOveride => 0,
            Self::Flash => 1,
            Self::Immediate => 2,
            Self::Priority => 3,
            Self::Routine => 4,
            Self::Unknown(index) => index.saturating_add(5),
        };
        e.enumerated(index, 5, true);
    }
}

impl Message for MlppPrecedence {
    const NAME: &'static str = "MlppPrecedence";
    const SCHEMA: &'static Type = &schema::MLPP_PRECEDENCE;
}

impl Decode for MlppReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(3, true)? {
            0 => Self::PreemptionNoReservation,
            1 => Self::PreemptionReservation,
            2 => Self::CallBlocked,
            index => Self::Unknown(index - 3),
        })
    }
}

impl Encode for MlppReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::PreemptionNoReservation => 0,
            Self::PreemptionReservation => 1,
            Self::CallBlocked => 2,
            Self::Unknown(index) => index.saturating_add(3),
        };
        e.enumerated(index, 3, true);
    }
}

impl Message for MlppReason {
    const NAME: &'static str = "MlppReason";
    const SCHEMA: &'static Type = &schema::MLPP_REASON;
}

impl Decode for MlppNotification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PreemptionPending),
            1 => Ok(Self::PreemptionInProgress),
            2 => Ok(Self::PreemptionEnd),
            3 => Ok(Self::PreemptionComplete),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for MlppNotification {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PreemptionPending => e.choice(0, 4, true),
            Self::PreemptionInProgress => e.choice(1, 4, true),
            Self::PreemptionEnd => e.choice(2, 4, true),
            Self::PreemptionComplete => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for MlppNotification {
    const NAME: &'static str = "MlppNotification";
    const SCHEMA: &'static Type = &schema::MLPP_NOTIFICATION;
}

impl Decode for AlternateParty {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            alt_id: h225::AliasAddress::decode(d)?,
            alt_timer: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlternateParty {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alt_timer.is_some());
        self.alt_id.encode(e);
        if let Some(value) = &self.alt_timer {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlternateParty {
    const NAME: &'static str = "AlternateParty";
    const SCHEMA: &'static Type = &schema::ALTERNATE_PARTY;
}

impl Decode for ReleaseCall {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            preempt_call_id: h225::CallIdentifier::decode(d)?,
            release_reason: MlppReason::decode(d)?,
            release_delay: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ReleaseCall {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.release_delay.is_some());
        self.preempt_call_id.encode(e);
        self.release_reason.encode(e);
        if let Some(value) = &self.release_delay {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ReleaseCall {
    const NAME: &'static str = "ReleaseCall";
    const SCHEMA: &'static Type = &schema::RELEASE_CALL;
}

h323_per::impl_serde!(
    AlternateParty,
    MlppInfo,
    MlppNotification,
    MlppPrecedence,
    MlppReason,
    ReleaseCall
);
