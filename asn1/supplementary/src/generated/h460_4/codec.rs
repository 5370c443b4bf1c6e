// Generated from h460_4.asn (H.460.4 (01/2007): priority of a call, network of its origin) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{
    CallPriority, CallPriorityInfo, CallPriorityRejectReason,
    CountryInternationalNetworkCallOriginationIdentification, NumberingPlan, NumberingPlanE164,
    NumberingPlanX121,
};
use h323_messages::h235;

impl Decode for CallPriorityInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            priority_value: Decode::blank(),
            priority_extension: None,
            tokens: None,
            crypto_tokens: None,
            reject_reason: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.priority_value.fill(r);
        if preamble & 0x8 != 0 {
            self.priority_extension = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                h235::CryptoToken::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.reject_reason);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallPriorityInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.priority_extension.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.reject_reason.is_some(),
        ]);
        self.priority_value.encode(e);
        if let Some(value) = &self.priority_extension {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.reject_reason {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallPriorityInfo {
    const NAME: &'static str = "CallPriorityInfo";
    const SCHEMA: &'static Type = &schema::CALL_PRIORITY_INFO;
}

impl Decode for CallPriority {
    #[inline]
    fn blank() -> Self {
        Self::EmergencyAuthorized
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::EmergencyAuthorized);
            }
            1 => {
                put(self, Self::EmergencyPublic);
            }
            2 => {
                put(self, Self::High);
            }
            3 => {
                put(self, Self::Normal);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for CallPriority {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::EmergencyAuthorized => e.choice(0, 4, true),
            Self::EmergencyPublic => e.choice(1, 4, true),
            Self::High => e.choice(2, 4, true),
            Self::Normal => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for CallPriority {
    const NAME: &'static str = "CallPriorityInfo.priorityValue";
    const SCHEMA: &'static Type = &schema::CALL_PRIORITY;
}

impl Decode for CallPriorityRejectReason {
    #[inline]
    fn blank() -> Self {
        Self::PriorityUnavailable
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::PriorityUnavailable);
            }
            1 => {
                put(self, Self::PriorityUnauthorized);
            }
            2 => {
                put(self, Self::PriorityValueUnknown);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for CallPriorityRejectReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PriorityUnavailable => e.choice(0, 3, true),
            Self::PriorityUnauthorized => e.choice(1, 3, true),
            Self::PriorityValueUnknown => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for CallPriorityRejectReason {
    const NAME: &'static str = "CallPriorityInfo.rejectReason";
    const SCHEMA: &'static Type = &schema::CALL_PRIORITY_REJECT_REASON;
}

impl Decode for CountryInternationalNetworkCallOriginationIdentification {
    #[inline]
    fn blank() -> Self {
        Self {
            numbering_plan: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.numbering_plan.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CountryInternationalNetworkCallOriginationIdentification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.numbering_plan.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CountryInternationalNetworkCallOriginationIdentification {
    const NAME: &'static str = "CountryInternationalNetworkCallOriginationIdentification";
    const SCHEMA: &'static Type =
        &schema::COUNTRY_INTERNATIONAL_NETWORK_CALL_ORIGINATION_IDENTIFICATION;
}

impl Decode for NumberingPlan {
    #[inline]
    fn blank() -> Self {
        Self::X121(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::X121(value) = put(self, Self::X121(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::E164(value) = put(self, Self::E164(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NumberingPlan {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::X121(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::E164(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NumberingPlan {
    const NAME: &'static str =
        "CountryInternationalNetworkCallOriginationIdentification.numberingPlan";
    const SCHEMA: &'static Type = &schema::NUMBERING_PLAN;
}

impl Decode for NumberingPlanX121 {
    #[inline]
    fn blank() -> Self {
        Self {
            country_code: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.ia5_string(
            &mut self.country_code,
            Size::fixed(3),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NumberingPlanX121 {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.ia5_string(
            &self.country_code,
            Size::fixed(3),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NumberingPlanX121 {
    const NAME: &'static str =
        "CountryInternationalNetworkCallOriginationIdentification.numberingPlan.x121";
    const SCHEMA: &'static Type = &schema::NUMBERING_PLAN_X121;
}

impl Decode for NumberingPlanE164 {
    #[inline]
    fn blank() -> Self {
        Self {
            country_code: Default::default(),
            identification_code: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.ia5_string(
            &mut self.country_code,
            Size::fixed(3),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        r.ia5_string(
            &mut self.identification_code,
            Size::range(1, 4),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NumberingPlanE164 {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.ia5_string(
            &self.country_code,
            Size::fixed(3),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        e.ia5_string(
            &self.identification_code,
            Size::range(1, 4),
            &schema::COUNTRY_CODE_ALPHABET,
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NumberingPlanE164 {
    const NAME: &'static str =
        "CountryInternationalNetworkCallOriginationIdentification.numberingPlan.e164";
    const SCHEMA: &'static Type = &schema::NUMBERING_PLAN_E164;
}

h323_per::impl_serde!(
    CallPriority,
    CallPriorityInfo,
    CallPriorityRejectReason,
    CountryInternationalNetworkCallOriginationIdentification,
    NumberingPlan,
    NumberingPlanE164,
    NumberingPlanX121
);
