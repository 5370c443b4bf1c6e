// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, put};

use super::schema;
use super::types::{
    AlternateParty, MlppInfo, MlppNotification, MlppPrecedence, MlppReason, ReleaseCall,
};

impl Decode for MlppInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            precedence: None,
            mlpp_reason: None,
            mlpp_notification: None,
            alternate_party: None,
            release_call: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            self.precedence = Some(MlppPrecedence::decode(r));
        }
        if preamble & 0x8 != 0 {
            self.mlpp_reason = Some(MlppReason::decode(r));
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.mlpp_notification);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.alternate_party);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.release_call);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MlppInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.precedence.is_some(),
            self.mlpp_reason.is_some(),
            self.mlpp_notification.is_some(),
            self.alternate_party.is_some(),
            self.release_call.is_some(),
        ]);
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
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(5, true) {
            0 => Self::FlashOveride,
            1 => Self::Flash,
            2 => Self::Immediate,
            3 => Self::Priority,
            4 => Self::Routine,
            index => Self::Unknown(index - 5),
        }
    }
}

impl Encode for MlppPrecedence {
    #[inline]
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(3, true) {
            0 => Self::PreemptionNoReservation,
            1 => Self::PreemptionReservation,
            2 => Self::CallBlocked,
            index => Self::Unknown(index - 3),
        }
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
    #[inline]
    fn blank() -> Self {
        Self::PreemptionPending
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::PreemptionPending);
            }
            1 => {
                put(self, Self::PreemptionInProgress);
            }
            2 => {
                put(self, Self::PreemptionEnd);
            }
            3 => {
                put(self, Self::PreemptionComplete);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for MlppNotification {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            alt_id: Decode::blank(),
            alt_timer: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.alt_id.fill(r);
        if preamble & 0x1 != 0 {
            self.alt_timer = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternateParty {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.alt_timer.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            preempt_call_id: Decode::blank(),
            release_reason: Decode::blank(),
            release_delay: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.preempt_call_id.fill(r);
        self.release_reason = MlppReason::decode(r);
        if preamble & 0x1 != 0 {
            self.release_delay = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ReleaseCall {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.release_delay.is_some()]);
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
