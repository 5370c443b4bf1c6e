// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put,
};

use super::schema;
use super::types::{
    AccessConfirmation, AccessRejection, AccessRejectionReason, AccessRequest, AccessToken,
    AddressTemplate, AlternatePe, AlternatePeInfo, AuthenticationConfirmation,
    AuthenticationRejection, AuthenticationRejectionReason, AuthenticationRequest, CallInformation,
    ContactInformation, Descriptor, DescriptorConfirmation, DescriptorIdConfirmation,
    DescriptorIdRejection, DescriptorIdRejectionReason, DescriptorIdRequest, DescriptorInfo,
    DescriptorRejection, DescriptorRejectionReason, DescriptorRequest, DescriptorUpdate,
    DescriptorUpdateAck, DescriptorUpdateType, H501Message, MessageBody, MessageCommonInfo,
    NonStandardConfirmation, NonStandardRejection, NonStandardRejectionReason, NonStandardRequest,
    PartyInformation, Pattern, PatternRange, PriceElement, PriceElementUnits, PriceInfoSpec,
    RequestInProgress, Role, RouteInformation, RouteMessageType, SecurityMode, ServiceConfirmation,
    ServiceRejection, ServiceRejectionReason, ServiceRelease, ServiceReleaseReason, ServiceRequest,
    TerminationCause, UnknownMessageReason, UnknownMessageResponse, UpdateInformation,
    UpdatedDescriptor, UsageCallStatus, UsageConfirmation, UsageField, UsageIndication,
    UsageIndicationConfirmation, UsageIndicationRejection, UsageIndicationRejectionReason,
    UsageRejectReason, UsageRejection, UsageRequest, UsageSpecification, UsageSpecificationWhen,
    UserInformation, ValidationConfirmation, ValidationRejection, ValidationRejectionReason,
    ValidationRequest,
};
use h323_messages::{h225, h235};

impl Decode for H501Message {
    #[inline]
    fn blank() -> Self {
        Self {
            body: Decode::blank(),
            common: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.body.fill(r);
        self.common.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H501Message {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.body.encode(e);
        self.common.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H501Message {
    const NAME: &'static str = "Message";
    const SCHEMA: &'static Type = &schema::H501_MESSAGE;
}

impl Decode for MessageBody {
    #[inline]
    fn blank() -> Self {
        Self::DescriptorIdRequest(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(29, true) {
            0 => {
                if let Self::ServiceRequest(value) =
                    put(self, Self::ServiceRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ServiceConfirmation(value) =
                    put(self, Self::ServiceConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::ServiceRejection(value) =
                    put(self, Self::ServiceRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::ServiceRelease(value) =
                    put(self, Self::ServiceRelease(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::DescriptorRequest(value) =
                    put(self, Self::DescriptorRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::DescriptorConfirmation(value) =
                    put(self, Self::DescriptorConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::DescriptorRejection(value) =
                    put(self, Self::DescriptorRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::DescriptorIdRequest(value) =
                    put(self, Self::DescriptorIdRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::DescriptorIdConfirmation(value) =
                    put(self, Self::DescriptorIdConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::DescriptorIdRejection(value) =
                    put(self, Self::DescriptorIdRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::DescriptorUpdate(value) =
                    put(self, Self::DescriptorUpdate(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                if let Self::DescriptorUpdateAck(value) =
                    put(self, Self::DescriptorUpdateAck(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::AccessRequest(value) = put(self, Self::AccessRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::AccessConfirmation(value) =
                    put(self, Self::AccessConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            14 => {
                if let Self::AccessRejection(value) =
                    put(self, Self::AccessRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            15 => {
                if let Self::RequestInProgress(value) =
                    put(self, Self::RequestInProgress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            16 => {
                if let Self::NonStandardRequest(value) =
                    put(self, Self::NonStandardRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            17 => {
                if let Self::NonStandardConfirmation(value) =
                    put(self, Self::NonStandardConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            18 => {
                if let Self::NonStandardRejection(value) =
                    put(self, Self::NonStandardRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            19 => {
                if let Self::UnknownMessageResponse(value) =
                    put(self, Self::UnknownMessageResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            20 => {
                if let Self::UsageRequest(value) = put(self, Self::UsageRequest(Decode::blank())) {
                    value.fill(r);
                }
            }
            21 => {
                if let Self::UsageConfirmation(value) =
                    put(self, Self::UsageConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            22 => {
                if let Self::UsageIndication(value) =
                    put(self, Self::UsageIndication(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            23 => {
                if let Self::UsageIndicationConfirmation(value) =
                    put(self, Self::UsageIndicationConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            24 => {
                if let Self::UsageIndicationRejection(value) =
                    put(self, Self::UsageIndicationRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            25 => {
                if let Self::UsageRejection(value) =
                    put(self, Self::UsageRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            26 => {
                if let Self::ValidationRequest(value) =
                    put(self, Self::ValidationRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            27 => {
                if let Self::ValidationConfirmation(value) =
                    put(self, Self::ValidationConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            28 => {
                if let Self::ValidationRejection(value) =
                    put(self, Self::ValidationRejection(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            29 => {
                let around = r.enter();
                if let Self::AuthenticationRequest(value) =
                    put(self, Self::AuthenticationRequest(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            30 => {
                let around = r.enter();
                if let Self::AuthenticationConfirmation(value) =
                    put(self, Self::AuthenticationConfirmation(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            31 => {
                let around = r.enter();
                if let Self::AuthenticationRejection(value) =
                    put(self, Self::AuthenticationRejection(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 29)));
            }
        }
    }
}

impl Encode for MessageBody {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ServiceRequest(value) => {
                e.choice(0, 29, true);
                value.encode(e);
            }
            Self::ServiceConfirmation(value) => {
                e.choice(1, 29, true);
                value.encode(e);
            }
            Self::ServiceRejection(value) => {
                e.choice(2, 29, true);
                value.encode(e);
            }
            Self::ServiceRelease(value) => {
                e.choice(3, 29, true);
                value.encode(e);
            }
            Self::DescriptorRequest(value) => {
                e.choice(4, 29, true);
                value.encode(e);
            }
            Self::DescriptorConfirmation(value) => {
                e.choice(5, 29, true);
                value.encode(e);
            }
            Self::DescriptorRejection(value) => {
                e.choice(6, 29, true);
                value.encode(e);
            }
            Self::DescriptorIdRequest(value) => {
                e.choice(7, 29, true);
                value.encode(e);
            }
            Self::DescriptorIdConfirmation(value) => {
                e.choice(8, 29, true);
                value.encode(e);
            }
            Self::DescriptorIdRejection(value) => {
                e.choice(9, 29, true);
                value.encode(e);
            }
            Self::DescriptorUpdate(value) => {
                e.choice(10, 29, true);
                value.encode(e);
            }
            Self::DescriptorUpdateAck(value) => {
                e.choice(11, 29, true);
                value.encode(e);
            }
            Self::AccessRequest(value) => {
                e.choice(12, 29, true);
                value.encode(e);
            }
            Self::AccessConfirmation(value) => {
                e.choice(13, 29, true);
                value.encode(e);
            }
            Self::AccessRejection(value) => {
                e.choice(14, 29, true);
                value.encode(e);
            }
            Self::RequestInProgress(value) => {
                e.choice(15, 29, true);
                value.encode(e);
            }
            Self::NonStandardRequest(value) => {
                e.choice(16, 29, true);
                value.encode(e);
            }
            Self::NonStandardConfirmation(value) => {
                e.choice(17, 29, true);
                value.encode(e);
            }
            Self::NonStandardRejection(value) => {
                e.choice(18, 29, true);
                value.encode(e);
            }
            Self::UnknownMessageResponse(value) => {
                e.choice(19, 29, true);
                value.encode(e);
            }
            Self::UsageRequest(value) => {
                e.choice(20, 29, true);
                value.encode(e);
            }
            Self::UsageConfirmation(value) => {
                e.choice(21, 29, true);
                value.encode(e);
            }
            Self::UsageIndication(value) => {
                e.choice(22, 29, true);
                value.encode(e);
            }
            Self::UsageIndicationConfirmation(value) => {
                e.choice(23, 29, true);
                value.encode(e);
            }
            Self::UsageIndicationRejection(value) => {
                e.choice(24, 29, true);
                value.encode(e);
            }
            Self::UsageRejection(value) => {
                e.choice(25, 29, true);
                value.encode(e);
            }
            Self::ValidationRequest(value) => {
                e.choice(26, 29, true);
                value.encode(e);
            }
            Self::ValidationConfirmation(value) => {
                e.choice(27, 29, true);
                value.encode(e);
            }
            Self::ValidationRejection(value) => {
                e.choice(28, 29, true);
                value.encode(e);
            }
            Self::AuthenticationRequest(value) => {
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::AuthenticationConfirmation(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::AuthenticationRejection(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 29),
        }
    }
}

impl Message for MessageBody {
    const NAME: &'static str = "MessageBody";
    const SCHEMA: &'static Type = &schema::MESSAGE_BODY;
}

impl Decode for MessageCommonInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            sequence_number: 0,
            annex_gversion: Default::default(),
            hop_count: 0,
            reply_address: None,
            integrity_check_value: None,
            tokens: None,
            crypto_tokens: None,
            non_standard: None,
            service_id: None,
            generic_data: None,
            feature_set: None,
            version: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.sequence_number = r.integer(Range::new(0, 65535)) as u16;
        r.object_identifier(&mut self.annex_gversion);
        self.hop_count = r.integer(Range::new(1, 255)) as u8;
        if preamble & 0x10 != 0 {
            r.list(self.reply_address.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                h225::CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(self.non_standard.get_or_insert_default(), Size::ANY, 24);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(4);
            if additions.has(0) {
                let around = r.enter();
                self.service_id = Some(r.octet_array());
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.object_identifier(self.version.get_or_insert_default());
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MessageCommonInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.service_id.is_some(),
                self.generic_data.is_some(),
                self.feature_set.is_some(),
                self.version.is_some(),
            ],
        );
        e.flags([
            additions.any(),
            self.reply_address.is_some(),
            self.integrity_check_value.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.non_standard.is_some(),
        ]);
        e.integer(i64::from(self.sequence_number), Range::new(0, 65535));
        e.object_identifier(&self.annex_gversion);
        e.integer(i64::from(self.hop_count), Range::new(1, 255));
        if let Some(value) = &self.reply_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.non_standard {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.service_id {
                let start = e.enter();
                e.octet_array(value);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.version {
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for MessageCommonInfo {
    const NAME: &'static str = "MessageCommonInfo";
    const SCHEMA: &'static Type = &schema::MESSAGE_COMMON_INFO;
}

impl Decode for ServiceRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            element_identifier: None,
            domain_identifier: None,
            security_mode: None,
            time_to_live: None,
            usage_spec: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        if preamble & 0x8 != 0 {
            r.bmp_string(
                self.element_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.domain_identifier);
        }
        if preamble & 0x2 != 0 {
            r.list(self.security_mode.get_or_insert_default(), Size::ANY, 4);
        }
        if preamble & 0x1 != 0 {
            self.time_to_live = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.usage_spec);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.usage_spec.is_some()]);
        e.flags([
            additions.any(),
            self.element_identifier.is_some(),
            self.domain_identifier.is_some(),
            self.security_mode.is_some(),
            self.time_to_live.is_some(),
        ]);
        if let Some(value) = &self.element_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.domain_identifier {
            value.encode(e);
        }
        if let Some(value) = &self.security_mode {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.time_to_live {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.usage_spec {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ServiceRequest {
    const NAME: &'static str = "ServiceRequest";
    const SCHEMA: &'static Type = &schema::SERVICE_REQUEST;
}

impl Decode for ServiceConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            element_identifier: Default::default(),
            domain_identifier: Decode::blank(),
            alternates: None,
            security_mode: None,
            time_to_live: None,
            usage_spec: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        r.bmp_string(&mut self.element_identifier, Size::range(1, 128));
        self.domain_identifier.fill(r);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.alternates);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.security_mode);
        }
        if preamble & 0x1 != 0 {
            self.time_to_live = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.usage_spec);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.usage_spec.is_some()]);
        e.flags([
            additions.any(),
            self.alternates.is_some(),
            self.security_mode.is_some(),
            self.time_to_live.is_some(),
        ]);
        e.bmp_string(&self.element_identifier, Size::range(1, 128));
        self.domain_identifier.encode(e);
        if let Some(value) = &self.alternates {
            value.encode(e);
        }
        if let Some(value) = &self.security_mode {
            value.encode(e);
        }
        if let Some(value) = &self.time_to_live {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.usage_spec {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ServiceConfirmation {
    const NAME: &'static str = "ServiceConfirmation";
    const SCHEMA: &'static Type = &schema::SERVICE_CONFIRMATION;
}

impl Decode for ServiceRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            alternates: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.alternates);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.alternates.is_some()]);
        self.reason.encode(e);
        if let Some(value) = &self.alternates {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ServiceRejection {
    const NAME: &'static str = "ServiceRejection";
    const SCHEMA: &'static Type = &schema::SERVICE_REJECTION;
}

impl Decode for ServiceRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::ServiceUnavailable
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::ServiceUnavailable);
            }
            1 => {
                put(self, Self::ServiceRedirected);
            }
            2 => {
                put(self, Self::Security);
            }
            3 => {
                put(self, Self::Continue);
            }
            4 => {
                put(self, Self::Undefined);
            }
            5 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            6 => {
                r.open_null();
                put(self, Self::CannotSupportUsageSpec);
            }
            7 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            8 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            9 => {
                r.open_null();
                put(self, Self::UsageUnavailable);
            }
            10 => {
                r.open_null();
                put(self, Self::UnknownUsageSendTo);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for ServiceRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ServiceUnavailable => e.choice(0, 5, true),
            Self::ServiceRedirected => e.choice(1, 5, true),
            Self::Security => e.choice(2, 5, true),
            Self::Continue => e.choice(3, 5, true),
            Self::Undefined => e.choice(4, 5, true),
            Self::UnknownServiceId => {
                e.choice(5, 5, true);
                e.open_null();
            }
            Self::CannotSupportUsageSpec => {
                e.choice(6, 5, true);
                e.open_null();
            }
            Self::NeededFeature => {
                e.choice(7, 5, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(8, 5, true);
                e.open_null();
            }
            Self::UsageUnavailable => {
                e.choice(9, 5, true);
                e.open_null();
            }
            Self::UnknownUsageSendTo => {
                e.choice(10, 5, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for ServiceRejectionReason {
    const NAME: &'static str = "ServiceRejectionReason";
    const SCHEMA: &'static Type = &schema::SERVICE_REJECTION_REASON;
}

impl Decode for ServiceRelease {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            alternates: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.alternates);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.alternates.is_some()]);
        self.reason.encode(e);
        if let Some(value) = &self.alternates {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ServiceRelease {
    const NAME: &'static str = "ServiceRelease";
    const SCHEMA: &'static Type = &schema::SERVICE_RELEASE;
}

impl Decode for ServiceReleaseReason {
    #[inline]
    fn blank() -> Self {
        Self::OutOfService
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::OutOfService);
            }
            1 => {
                put(self, Self::Maintenance);
            }
            2 => {
                put(self, Self::Terminated);
            }
            3 => {
                put(self, Self::Expired);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for ServiceReleaseReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::OutOfService => e.choice(0, 4, true),
            Self::Maintenance => e.choice(1, 4, true),
            Self::Terminated => e.choice(2, 4, true),
            Self::Expired => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for ServiceReleaseReason {
    const NAME: &'static str = "ServiceReleaseReason";
    const SCHEMA: &'static Type = &schema::SERVICE_RELEASE_REASON;
}

impl Decode for SecurityMode {
    #[inline]
    fn blank() -> Self {
        Self {
            authentication: None,
            integrity: None,
            algorithm_oids: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.authentication);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.integrity);
        }
        if preamble & 0x1 != 0 {
            r.list_to(
                self.algorithm_oids.get_or_insert_default(),
                Size::ANY,
                16,
                |r, place| {
                    r.object_identifier(place);
                },
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SecurityMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.authentication.is_some(),
            self.integrity.is_some(),
            self.algorithm_oids.is_some(),
        ]);
        if let Some(value) = &self.authentication {
            value.encode(e);
        }
        if let Some(value) = &self.integrity {
            value.encode(e);
        }
        if let Some(value) = &self.algorithm_oids {
            e.list(value, Size::ANY, |e, value| e.object_identifier(value));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SecurityMode {
    const NAME: &'static str = "SecurityMode";
    const SCHEMA: &'static Type = &schema::SECURITY_MODE;
}

impl Decode for AlternatePeInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            alternate_pe: Default::default(),
            alternate_is_permanent: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.alternate_pe, Size::ANY, 19);
        self.alternate_is_permanent = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternatePeInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.alternate_pe, Size::ANY, |e, value| value.encode(e));
        e.bool(self.alternate_is_permanent);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlternatePeInfo {
    const NAME: &'static str = "AlternatePEInfo";
    const SCHEMA: &'static Type = &schema::ALTERNATE_PE_INFO;
}

impl Decode for AlternatePe {
    #[inline]
    fn blank() -> Self {
        Self {
            contact_address: Decode::blank(),
            priority: 0,
            element_identifier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.contact_address.fill(r);
        self.priority = r.integer(Range::new(1, 127)) as u8;
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.element_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternatePe {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.element_identifier.is_some()]);
        self.contact_address.encode(e);
        e.integer(i64::from(self.priority), Range::new(1, 127));
        if let Some(value) = &self.element_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlternatePe {
    const NAME: &'static str = "AlternatePE";
    const SCHEMA: &'static Type = &schema::ALTERNATE_PE;
}

impl Decode for DescriptorRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor_id: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_of(&mut self.descriptor_id, Size::ANY, 128, |r| r.octet_array());
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor_id, Size::ANY, |e, value| {
            e.octet_array(value)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorRequest {
    const NAME: &'static str = "DescriptorRequest";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_REQUEST;
}

impl Decode for DescriptorConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.descriptor, Size::ANY, 153);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorConfirmation {
    const NAME: &'static str = "DescriptorConfirmation";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_CONFIRMATION;
}

impl Decode for DescriptorRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            descriptor_id: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.reason.fill(r);
        if preamble & 0x1 != 0 {
            self.descriptor_id = Some(r.octet_array());
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.descriptor_id.is_some()]);
        self.reason.encode(e);
        if let Some(value) = &self.descriptor_id {
            e.octet_array(value);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorRejection {
    const NAME: &'static str = "DescriptorRejection";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_REJECTION;
}

impl Decode for DescriptorRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::PacketSizeExceeded
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::PacketSizeExceeded);
            }
            1 => {
                put(self, Self::IllegalId);
            }
            2 => {
                put(self, Self::Security);
            }
            3 => {
                put(self, Self::HopCountExceeded);
            }
            4 => {
                put(self, Self::NoServiceRelationship);
            }
            5 => {
                put(self, Self::Undefined);
            }
            6 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            7 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            8 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for DescriptorRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PacketSizeExceeded => e.choice(0, 6, true),
            Self::IllegalId => e.choice(1, 6, true),
            Self::Security => e.choice(2, 6, true),
            Self::HopCountExceeded => e.choice(3, 6, true),
            Self::NoServiceRelationship => e.choice(4, 6, true),
            Self::Undefined => e.choice(5, 6, true),
            Self::NeededFeature => {
                e.choice(6, 6, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(7, 6, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(8, 6, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for DescriptorRejectionReason {
    const NAME: &'static str = "DescriptorRejectionReason";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_REJECTION_REASON;
}

impl Decode for DescriptorIdRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorIdRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorIdRequest {
    const NAME: &'static str = "DescriptorIDRequest";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_REQUEST;
}

impl Decode for DescriptorIdConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor_info: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.descriptor_info, Size::ANY, 143);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorIdConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor_info, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorIdConfirmation {
    const NAME: &'static str = "DescriptorIDConfirmation";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_CONFIRMATION;
}

impl Decode for DescriptorIdRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorIdRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorIdRejection {
    const NAME: &'static str = "DescriptorIDRejection";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_REJECTION;
}

impl Decode for DescriptorIdRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::NoDescriptors
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::NoDescriptors);
            }
            1 => {
                put(self, Self::Security);
            }
            2 => {
                put(self, Self::HopCountExceeded);
            }
            3 => {
                put(self, Self::NoServiceRelationship);
            }
            4 => {
                put(self, Self::Undefined);
            }
            5 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            6 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            7 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for DescriptorIdRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoDescriptors => e.choice(0, 5, true),
            Self::Security => e.choice(1, 5, true),
            Self::HopCountExceeded => e.choice(2, 5, true),
            Self::NoServiceRelationship => e.choice(3, 5, true),
            Self::Undefined => e.choice(4, 5, true),
            Self::NeededFeature => {
                e.choice(5, 5, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(6, 5, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(7, 5, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for DescriptorIdRejectionReason {
    const NAME: &'static str = "DescriptorIDRejectionReason";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_REJECTION_REASON;
}

impl Decode for DescriptorUpdate {
    #[inline]
    fn blank() -> Self {
        Self {
            sender: Decode::blank(),
            update_info: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sender.fill(r);
        r.list(&mut self.update_info, Size::ANY, 20);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorUpdate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.sender.encode(e);
        e.list(&self.update_info, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorUpdate {
    const NAME: &'static str = "DescriptorUpdate";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_UPDATE;
}

impl Decode for DescriptorUpdateAck {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorUpdateAck {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorUpdateAck {
    const NAME: &'static str = "DescriptorUpdateAck";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_UPDATE_ACK;
}

impl Decode for UpdateInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor_info: Decode::blank(),
            update_type: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.descriptor_info.fill(r);
        self.update_type.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UpdateInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.descriptor_info.encode(e);
        self.update_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UpdateInformation {
    const NAME: &'static str = "UpdateInformation";
    const SCHEMA: &'static Type = &schema::UPDATE_INFORMATION;
}

impl Decode for UpdatedDescriptor {
    #[inline]
    fn blank() -> Self {
        Self::DescriptorId([0; 16])
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::DescriptorId(r.octet_array()));
            }
            1 => {
                if let Self::Descriptor(value) = put(self, Self::Descriptor(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for UpdatedDescriptor {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DescriptorId(value) => {
                e.choice(0, 2, true);
                e.octet_array(value);
            }
            Self::Descriptor(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for UpdatedDescriptor {
    const NAME: &'static str = "UpdateInformation.descriptorInfo";
    const SCHEMA: &'static Type = &schema::UPDATED_DESCRIPTOR;
}

impl Decode for DescriptorUpdateType {
    #[inline]
    fn blank() -> Self {
        Self::Added
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Added);
            }
            1 => {
                put(self, Self::Deleted);
            }
            2 => {
                put(self, Self::Changed);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for DescriptorUpdateType {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Added => e.choice(0, 3, true),
            Self::Deleted => e.choice(1, 3, true),
            Self::Changed => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for DescriptorUpdateType {
    const NAME: &'static str = "UpdateInformation.updateType";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_UPDATE_TYPE;
}

impl Decode for Descriptor {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor_info: Decode::blank(),
            templates: Default::default(),
            gatekeeper_id: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.descriptor_info.fill(r);
        r.list(&mut self.templates, Size::ANY, 25);
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_id.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Descriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.gatekeeper_id.is_some()]);
        self.descriptor_info.encode(e);
        e.list(&self.templates, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.gatekeeper_id {
            e.bmp_string(value, Size::range(1, 128));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Descriptor {
    const NAME: &'static str = "Descriptor";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR;
}

impl Decode for DescriptorInfo {
    #[inline]
    fn blank() -> Self {
        Self {
            descriptor_id: [0; 16],
            last_changed: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.descriptor_id = r.octet_array();
        r.ia5_string(&mut self.last_changed, Size::fixed(14), Alphabet::IA5);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DescriptorInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.descriptor_id);
        e.ia5_string(&self.last_changed, Size::fixed(14), Alphabet::IA5);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DescriptorInfo {
    const NAME: &'static str = "DescriptorInfo";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_INFO;
}

impl Decode for AccessRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            destination_info: Decode::blank(),
            source_info: None,
            call_info: None,
            usage_spec: None,
            desired_protocols: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.destination_info.fill(r);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.source_info);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.call_info);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.usage_spec);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list_of(
                    self.desired_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    h225::SupportedProtocols::decode,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AccessRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.desired_protocols.is_some()]);
        e.flags([
            additions.any(),
            self.source_info.is_some(),
            self.call_info.is_some(),
            self.usage_spec.is_some(),
        ]);
        self.destination_info.encode(e);
        if let Some(value) = &self.source_info {
            value.encode(e);
        }
        if let Some(value) = &self.call_info {
            value.encode(e);
        }
        if let Some(value) = &self.usage_spec {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.desired_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for AccessRequest {
    const NAME: &'static str = "AccessRequest";
    const SCHEMA: &'static Type = &schema::ACCESS_REQUEST;
}

impl Decode for AccessConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            templates: Default::default(),
            partial_response: false,
            supported_protocols: None,
            service_control: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.templates, Size::ANY, 25);
        self.partial_response = r.bool();
        if extended {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list_of(
                    self.supported_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    h225::SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AccessConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.supported_protocols.is_some(),
                self.service_control.is_some(),
            ],
        );
        e.bool(additions.any());
        e.list(&self.templates, Size::ANY, |e, value| value.encode(e));
        e.bool(self.partial_response);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.supported_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for AccessConfirmation {
    const NAME: &'static str = "AccessConfirmation";
    const SCHEMA: &'static Type = &schema::ACCESS_CONFIRMATION;
}

impl Decode for AccessRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            service_control: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AccessRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.service_control.is_some()]);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for AccessRejection {
    const NAME: &'static str = "AccessRejection";
    const SCHEMA: &'static Type = &schema::ACCESS_REJECTION;
}

impl Decode for AccessRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::NoMatch
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                put(self, Self::NoMatch);
            }
            1 => {
                put(self, Self::PacketSizeExceeded);
            }
            2 => {
                put(self, Self::Security);
            }
            3 => {
                put(self, Self::HopCountExceeded);
            }
            4 => {
                put(self, Self::NeedCallInformation);
            }
            5 => {
                put(self, Self::NoServiceRelationship);
            }
            6 => {
                put(self, Self::Undefined);
            }
            7 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            8 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            9 => {
                r.open_null();
                put(self, Self::DestinationUnavailable);
            }
            10 => {
                r.open_null();
                put(self, Self::AliasesInconsistent);
            }
            11 => {
                r.open_null();
                put(self, Self::ResourceUnavailable);
            }
            12 => {
                r.open_null();
                put(self, Self::IncompleteAddress);
            }
            13 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            14 => {
                r.open_null();
                put(self, Self::UsageUnavailable);
            }
            15 => {
                r.open_null();
                put(self, Self::CannotSupportUsageSpec);
            }
            16 => {
                r.open_null();
                put(self, Self::UnknownUsageSendTo);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
        }
    }
}

impl Encode for AccessRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoMatch => e.choice(0, 7, true),
            Self::PacketSizeExceeded => e.choice(1, 7, true),
            Self::Security => e.choice(2, 7, true),
            Self::HopCountExceeded => e.choice(3, 7, true),
            Self::NeedCallInformation => e.choice(4, 7, true),
            Self::NoServiceRelationship => e.choice(5, 7, true),
            Self::Undefined => e.choice(6, 7, true),
            Self::NeededFeature => {
                e.choice(7, 7, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::DestinationUnavailable => {
                e.choice(9, 7, true);
                e.open_null();
            }
            Self::AliasesInconsistent => {
                e.choice(10, 7, true);
                e.open_null();
            }
            Self::ResourceUnavailable => {
                e.choice(11, 7, true);
                e.open_null();
            }
            Self::IncompleteAddress => {
                e.choice(12, 7, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(13, 7, true);
                e.open_null();
            }
            Self::UsageUnavailable => {
                e.choice(14, 7, true);
                e.open_null();
            }
            Self::CannotSupportUsageSpec => {
                e.choice(15, 7, true);
                e.open_null();
            }
            Self::UnknownUsageSendTo => {
                e.choice(16, 7, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for AccessRejectionReason {
    const NAME: &'static str = "AccessRejectionReason";
    const SCHEMA: &'static Type = &schema::ACCESS_REJECTION_REASON;
}

impl Decode for AddressTemplate {
    #[inline]
    fn blank() -> Self {
        Self {
            pattern: Default::default(),
            route_info: Default::default(),
            time_to_live: 0,
            supported_protocols: None,
            feature_set: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.pattern, Size::ANY, 13);
        r.list(&mut self.route_info, Size::ANY, 16);
        self.time_to_live = r.integer(Range::new(1, 4294967295)) as u32;
        if extended {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list_of(
                    self.supported_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    h225::SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AddressTemplate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.supported_protocols.is_some(),
                self.feature_set.is_some(),
            ],
        );
        e.bool(additions.any());
        e.list(&self.pattern, Size::ANY, |e, value| value.encode(e));
        e.list(&self.route_info, Size::ANY, |e, value| value.encode(e));
        e.integer(i64::from(self.time_to_live), Range::new(1, 4294967295));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.supported_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for AddressTemplate {
    const NAME: &'static str = "AddressTemplate";
    const SCHEMA: &'static Type = &schema::ADDRESS_TEMPLATE;
}

impl Decode for Pattern {
    #[inline]
    fn blank() -> Self {
        Self::Specific(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::Specific(value) = put(self, Self::Specific(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Wildcard(value) = put(self, Self::Wildcard(Decode::blank())) {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Range(value) = put(self, Self::Range(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for Pattern {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Specific(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::Wildcard(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::Range(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for Pattern {
    const NAME: &'static str = "Pattern";
    const SCHEMA: &'static Type = &schema::PATTERN;
}

impl Decode for PatternRange {
    #[inline]
    fn blank() -> Self {
        Self {
            start_of_range: Decode::blank(),
            end_of_range: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.start_of_range.fill(r);
        self.end_of_range.fill(r);
    }
}

impl Encode for PatternRange {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.start_of_range.encode(e);
        self.end_of_range.encode(e);
    }
}

impl Message for PatternRange {
    const NAME: &'static str = "Pattern.range";
    const SCHEMA: &'static Type = &schema::PATTERN_RANGE;
}

impl Decode for RouteInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            message_type: Decode::blank(),
            call_specific: false,
            usage_spec: None,
            price_info: None,
            contacts: Default::default(),
            r#type: None,
            feature_set: None,
            circuit_id: None,
            supported_circuits: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.message_type.fill(r);
        self.call_specific = r.bool();
        if preamble & 0x4 != 0 {
            r.optional(&mut self.usage_spec);
        }
        if preamble & 0x2 != 0 {
            r.list(self.price_info.get_or_insert_default(), Size::ANY, 18);
        }
        r.list(&mut self.contacts, Size::ANY, 21);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.r#type);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.circuit_id);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(
                    self.supported_circuits.get_or_insert_default(),
                    Size::ANY,
                    3,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RouteInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.feature_set.is_some(),
                self.circuit_id.is_some(),
                self.supported_circuits.is_some(),
            ],
        );
        e.flags([
            additions.any(),
            self.usage_spec.is_some(),
            self.price_info.is_some(),
            self.r#type.is_some(),
        ]);
        self.message_type.encode(e);
        e.bool(self.call_specific);
        if let Some(value) = &self.usage_spec {
            value.encode(e);
        }
        if let Some(value) = &self.price_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.list(&self.contacts, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.r#type {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_id {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.supported_circuits {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for RouteInformation {
    const NAME: &'static str = "RouteInformation";
    const SCHEMA: &'static Type = &schema::ROUTE_INFORMATION;
}

impl Decode for RouteMessageType {
    #[inline]
    fn blank() -> Self {
        Self::SendAccessRequest
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::SendAccessRequest);
            }
            1 => {
                put(self, Self::SendSetup);
            }
            2 => {
                put(self, Self::NonExistent);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for RouteMessageType {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SendAccessRequest => e.choice(0, 3, true),
            Self::SendSetup => e.choice(1, 3, true),
            Self::NonExistent => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for RouteMessageType {
    const NAME: &'static str = "RouteInformation.messageType";
    const SCHEMA: &'static Type = &schema::ROUTE_MESSAGE_TYPE;
}

impl Decode for ContactInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            transport_address: Decode::blank(),
            priority: 0,
            transport_qo_s: None,
            security: None,
            access_tokens: None,
            multiple_calls: None,
            feature_set: None,
            circuit_id: None,
            supported_circuits: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.transport_address.fill(r);
        self.priority = r.integer(Range::new(0, 127)) as u8;
        if preamble & 0x4 != 0 {
            r.optional(&mut self.transport_qo_s);
        }
        if preamble & 0x2 != 0 {
            r.list(self.security.get_or_insert_default(), Size::ANY, 4);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.access_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                AccessToken::decode,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(4);
            if additions.has(0) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.circuit_id);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.supported_circuits.get_or_insert_default(),
                    Size::ANY,
                    3,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ContactInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.multiple_calls.is_some(),
                self.feature_set.is_some(),
                self.circuit_id.is_some(),
                self.supported_circuits.is_some(),
            ],
        );
        e.flags([
            additions.any(),
            self.transport_qo_s.is_some(),
            self.security.is_some(),
            self.access_tokens.is_some(),
        ]);
        self.transport_address.encode(e);
        e.integer(i64::from(self.priority), Range::new(0, 127));
        if let Some(value) = &self.transport_qo_s {
            value.encode(e);
        }
        if let Some(value) = &self.security {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.access_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.multiple_calls {
                e.open_bool(*value);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_id {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.supported_circuits {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for ContactInformation {
    const NAME: &'static str = "ContactInformation";
    const SCHEMA: &'static Type = &schema::CONTACT_INFORMATION;
}

impl Decode for PriceInfoSpec {
    #[inline]
    fn blank() -> Self {
        Self {
            currency: Default::default(),
            currency_scale: 0,
            valid_from: None,
            valid_until: None,
            hours_from: None,
            hours_until: None,
            price_element: None,
            price_formula: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        r.ia5_string(&mut self.currency, Size::fixed(3), Alphabet::IA5);
        self.currency_scale = r.integer(Range::new(-127, 127)) as i8;
        if preamble & 0x20 != 0 {
            r.ia5_string(
                self.valid_from.get_or_insert_default(),
                Size::fixed(14),
                Alphabet::IA5,
            );
        }
        if preamble & 0x10 != 0 {
            r.ia5_string(
                self.valid_until.get_or_insert_default(),
                Size::fixed(14),
                Alphabet::IA5,
            );
        }
        if preamble & 0x8 != 0 {
            r.ia5_string(
                self.hours_from.get_or_insert_default(),
                Size::fixed(6),
                Alphabet::IA5,
            );
        }
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.hours_until.get_or_insert_default(),
                Size::fixed(6),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            r.list(self.price_element.get_or_insert_default(), Size::ANY, 21);
        }
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.price_formula.get_or_insert_default(),
                Size::range(1, 2048),
                Alphabet::IA5,
            );
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PriceInfoSpec {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.valid_from.is_some(),
            self.valid_until.is_some(),
            self.hours_from.is_some(),
            self.hours_until.is_some(),
            self.price_element.is_some(),
            self.price_formula.is_some(),
        ]);
        e.ia5_string(&self.currency, Size::fixed(3), Alphabet::IA5);
        e.integer(i64::from(self.currency_scale), Range::new(-127, 127));
        if let Some(value) = &self.valid_from {
            e.ia5_string(value, Size::fixed(14), Alphabet::IA5);
        }
        if let Some(value) = &self.valid_until {
            e.ia5_string(value, Size::fixed(14), Alphabet::IA5);
        }
        if let Some(value) = &self.hours_from {
            e.ia5_string(value, Size::fixed(6), Alphabet::IA5);
        }
        if let Some(value) = &self.hours_until {
            e.ia5_string(value, Size::fixed(6), Alphabet::IA5);
        }
        if let Some(value) = &self.price_element {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.price_formula {
            e.ia5_string(value, Size::range(1, 2048), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PriceInfoSpec {
    const NAME: &'static str = "PriceInfoSpec";
    const SCHEMA: &'static Type = &schema::PRICE_INFO_SPEC;
}

impl Decode for PriceElement {
    #[inline]
    fn blank() -> Self {
        Self {
            amount: 0,
            quantum: 0,
            units: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.amount = r.integer(Range::new(0, 4294967295)) as u32;
        self.quantum = r.integer(Range::new(0, 4294967295)) as u32;
        self.units.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PriceElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.amount), Range::new(0, 4294967295));
        e.integer(i64::from(self.quantum), Range::new(0, 4294967295));
        self.units.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PriceElement {
    const NAME: &'static str = "PriceElement";
    const SCHEMA: &'static Type = &schema::PRICE_ELEMENT;
}

impl Decode for PriceElementUnits {
    #[inline]
    fn blank() -> Self {
        Self::Seconds
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::Seconds);
            }
            1 => {
                put(self, Self::Packets);
            }
            2 => {
                put(self, Self::Bytes);
            }
            3 => {
                put(self, Self::Initial);
            }
            4 => {
                put(self, Self::Minimum);
            }
            5 => {
                put(self, Self::Maximum);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for PriceElementUnits {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Seconds => e.choice(0, 6, true),
            Self::Packets => e.choice(1, 6, true),
            Self::Bytes => e.choice(2, 6, true),
            Self::Initial => e.choice(3, 6, true),
            Self::Minimum => e.choice(4, 6, true),
            Self::Maximum => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for PriceElementUnits {
    const NAME: &'static str = "PriceElement.units";
    const SCHEMA: &'static Type = &schema::PRICE_ELEMENT_UNITS;
}

impl Decode for PartyInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            logical_addresses: Default::default(),
            domain_identifier: None,
            transport_address: None,
            endpoint_type: None,
            user_info: None,
            time_zone: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        r.list(&mut self.logical_addresses, Size::ANY, 10);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.domain_identifier);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.transport_address);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.endpoint_type);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.user_info);
        }
        if preamble & 0x1 != 0 {
            self.time_zone = Some(r.integer(Range::new(-43200, 43200)) as i32);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PartyInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.domain_identifier.is_some(),
            self.transport_address.is_some(),
            self.endpoint_type.is_some(),
            self.user_info.is_some(),
            self.time_zone.is_some(),
        ]);
        e.list(&self.logical_addresses, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.domain_identifier {
            value.encode(e);
        }
        if let Some(value) = &self.transport_address {
            value.encode(e);
        }
        if let Some(value) = &self.endpoint_type {
            value.encode(e);
        }
        if let Some(value) = &self.user_info {
            value.encode(e);
        }
        if let Some(value) = &self.time_zone {
            e.integer(i64::from(*value), Range::new(-43200, 43200));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PartyInformation {
    const NAME: &'static str = "PartyInformation";
    const SCHEMA: &'static Type = &schema::PARTY_INFORMATION;
}

impl Decode for UserInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            user_identifier: Decode::blank(),
            user_authenticator: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.user_identifier.fill(r);
        if preamble & 0x1 != 0 {
            r.list_of(
                self.user_authenticator.get_or_insert_default(),
                Size::ANY,
                16,
                h225::CryptoH323Token::decode,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserInformation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.user_authenticator.is_some()]);
        self.user_identifier.encode(e);
        if let Some(value) = &self.user_authenticator {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserInformation {
    const NAME: &'static str = "UserInformation";
    const SCHEMA: &'static Type = &schema::USER_INFORMATION;
}

impl Decode for UsageRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            call_info: Decode::blank(),
            usage_spec: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.call_info.fill(r);
        self.usage_spec.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.call_info.encode(e);
        self.usage_spec.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageRequest {
    const NAME: &'static str = "UsageRequest";
    const SCHEMA: &'static Type = &schema::USAGE_REQUEST;
}

impl Decode for UsageConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageConfirmation {
    const NAME: &'static str = "UsageConfirmation";
    const SCHEMA: &'static Type = &schema::USAGE_CONFIRMATION;
}

impl Decode for UsageRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageRejection {
    const NAME: &'static str = "UsageRejection";
    const SCHEMA: &'static Type = &schema::USAGE_REJECTION;
}

impl Decode for UsageRejectReason {
    #[inline]
    fn blank() -> Self {
        Self::InvalidCall
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::InvalidCall);
            }
            1 => {
                put(self, Self::Unavailable);
            }
            2 => {
                put(self, Self::Security);
            }
            3 => {
                put(self, Self::NoServiceRelationship);
            }
            4 => {
                put(self, Self::Undefined);
            }
            5 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            6 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            7 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for UsageRejectReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::InvalidCall => e.choice(0, 5, true),
            Self::Unavailable => e.choice(1, 5, true),
            Self::Security => e.choice(2, 5, true),
            Self::NoServiceRelationship => e.choice(3, 5, true),
            Self::Undefined => e.choice(4, 5, true),
            Self::NeededFeature => {
                e.choice(5, 5, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(6, 5, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(7, 5, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for UsageRejectReason {
    const NAME: &'static str = "UsageRejectReason";
    const SCHEMA: &'static Type = &schema::USAGE_REJECT_REASON;
}

impl Decode for UsageIndication {
    #[inline]
    fn blank() -> Self {
        Self {
            call_info: Decode::blank(),
            access_tokens: None,
            sender_role: Decode::blank(),
            usage_call_status: Decode::blank(),
            src_info: None,
            dest_address: Decode::blank(),
            start_time: None,
            end_time: None,
            termination_cause: None,
            usage_fields: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.call_info.fill(r);
        if preamble & 0x10 != 0 {
            r.list_of(
                self.access_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                AccessToken::decode,
            );
        }
        self.sender_role.fill(r);
        self.usage_call_status.fill(r);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.src_info);
        }
        self.dest_address.fill(r);
        if preamble & 0x4 != 0 {
            self.start_time = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.end_time = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.termination_cause);
        }
        r.list(&mut self.usage_fields, Size::ANY, 25);
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.access_tokens.is_some(),
            self.src_info.is_some(),
            self.start_time.is_some(),
            self.end_time.is_some(),
            self.termination_cause.is_some(),
        ]);
        self.call_info.encode(e);
        if let Some(value) = &self.access_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        self.sender_role.encode(e);
        self.usage_call_status.encode(e);
        if let Some(value) = &self.src_info {
            value.encode(e);
        }
        self.dest_address.encode(e);
        if let Some(value) = &self.start_time {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.end_time {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.termination_cause {
            value.encode(e);
        }
        e.list(&self.usage_fields, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageIndication {
    const NAME: &'static str = "UsageIndication";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION;
}

impl Decode for UsageIndicationConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageIndicationConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageIndicationConfirmation {
    const NAME: &'static str = "UsageIndicationConfirmation";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION_CONFIRMATION;
}

impl Decode for UsageIndicationRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageIndicationRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageIndicationRejection {
    const NAME: &'static str = "UsageIndicationRejection";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION_REJECTION;
}

impl Decode for UsageIndicationRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::UnknownCall
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::UnknownCall);
            }
            1 => {
                put(self, Self::Incomplete);
            }
            2 => {
                put(self, Self::Security);
            }
            3 => {
                put(self, Self::NoServiceRelationship);
            }
            4 => {
                put(self, Self::Undefined);
            }
            5 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            6 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            7 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for UsageIndicationRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::UnknownCall => e.choice(0, 5, true),
            Self::Incomplete => e.choice(1, 5, true),
            Self::Security => e.choice(2, 5, true),
            Self::NoServiceRelationship => e.choice(3, 5, true),
            Self::Undefined => e.choice(4, 5, true),
            Self::NeededFeature => {
                e.choice(5, 5, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(6, 5, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(7, 5, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for UsageIndicationRejectionReason {
    const NAME: &'static str = "UsageIndicationRejectionReason";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION_REJECTION_REASON;
}

impl Decode for UsageSpecification {
    #[inline]
    fn blank() -> Self {
        Self {
            send_to: Default::default(),
            when: Decode::blank(),
            required: Default::default(),
            preferred: Default::default(),
            send_to_pe_address: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.bmp_string(&mut self.send_to, Size::range(1, 128));
        self.when.fill(r);
        r.list_to(&mut self.required, Size::ANY, 16, |r, place| {
            r.object_identifier(place);
        });
        r.list_to(&mut self.preferred, Size::ANY, 16, |r, place| {
            r.object_identifier(place);
        });
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.send_to_pe_address);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageSpecification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.send_to_pe_address.is_some()]);
        e.bool(additions.any());
        e.bmp_string(&self.send_to, Size::range(1, 128));
        self.when.encode(e);
        e.list(&self.required, Size::ANY, |e, value| {
            e.object_identifier(value)
        });
        e.list(&self.preferred, Size::ANY, |e, value| {
            e.object_identifier(value)
        });
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.send_to_pe_address {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for UsageSpecification {
    const NAME: &'static str = "UsageSpecification";
    const SCHEMA: &'static Type = &schema::USAGE_SPECIFICATION;
}

impl Decode for UsageSpecificationWhen {
    #[inline]
    fn blank() -> Self {
        Self {
            never: None,
            start: None,
            end: None,
            period: None,
            failures: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            self.never = Some(());
        }
        if preamble & 0x8 != 0 {
            self.start = Some(());
        }
        if preamble & 0x4 != 0 {
            self.end = Some(());
        }
        if preamble & 0x2 != 0 {
            self.period = Some(r.integer(Range::new(1, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.failures = Some(());
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageSpecificationWhen {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.never.is_some(),
            self.start.is_some(),
            self.end.is_some(),
            self.period.is_some(),
            self.failures.is_some(),
        ]);
        if let Some(value) = &self.period {
            e.integer(i64::from(*value), Range::new(1, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageSpecificationWhen {
    const NAME: &'static str = "UsageSpecification.when";
    const SCHEMA: &'static Type = &schema::USAGE_SPECIFICATION_WHEN;
}

impl Decode for UsageField {
    #[inline]
    fn blank() -> Self {
        Self {
            id: Default::default(),
            value: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.object_identifier(&mut self.id);
        r.octet_string(&mut self.value, Size::ANY);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UsageField {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.id);
        e.octet_string(&self.value, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UsageField {
    const NAME: &'static str = "UsageField";
    const SCHEMA: &'static Type = &schema::USAGE_FIELD;
}

impl Decode for UsageCallStatus {
    #[inline]
    fn blank() -> Self {
        Self::PreConnect
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::PreConnect);
            }
            1 => {
                put(self, Self::CallInProgress);
            }
            2 => {
                put(self, Self::CallEnded);
            }
            3 => {
                r.open_null();
                put(self, Self::RegistrationLost);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for UsageCallStatus {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PreConnect => e.choice(0, 3, true),
            Self::CallInProgress => e.choice(1, 3, true),
            Self::CallEnded => e.choice(2, 3, true),
            Self::RegistrationLost => {
                e.choice(3, 3, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for UsageCallStatus {
    const NAME: &'static str = "UsageCallStatus";
    const SCHEMA: &'static Type = &schema::USAGE_CALL_STATUS;
}

impl Decode for CallInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            call_identifier: Decode::blank(),
            conference_id: [0; 16],
            circuit_id: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.call_identifier.fill(r);
        self.conference_id = r.octet_array();
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.circuit_id);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.circuit_id.is_some()]);
        e.bool(additions.any());
        self.call_identifier.encode(e);
        e.octet_array(&self.conference_id);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.circuit_id {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for CallInformation {
    const NAME: &'static str = "CallInformation";
    const SCHEMA: &'static Type = &schema::CALL_INFORMATION;
}

impl Decode for Role {
    #[inline]
    fn blank() -> Self {
        Self::Originator
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Originator);
            }
            1 => {
                put(self, Self::Destination);
            }
            2 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for Role {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Originator => e.choice(0, 3, true),
            Self::Destination => e.choice(1, 3, true),
            Self::NonStandardData(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for Role {
    const NAME: &'static str = "Role";
    const SCHEMA: &'static Type = &schema::ROLE;
}

impl Decode for TerminationCause {
    #[inline]
    fn blank() -> Self {
        Self {
            release_complete_reason: Decode::blank(),
            cause_ie: None,
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.release_complete_reason.fill(r);
        if preamble & 0x2 != 0 {
            self.cause_ie = Some(r.integer(Range::new(1, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminationCause {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.cause_ie.is_some(),
            self.non_standard_data.is_some(),
        ]);
        self.release_complete_reason.encode(e);
        if let Some(value) = &self.cause_ie {
            e.integer(i64::from(*value), Range::new(1, 65535));
        }
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminationCause {
    const NAME: &'static str = "TerminationCause";
    const SCHEMA: &'static Type = &schema::TERMINATION_CAUSE;
}

impl Decode for ValidationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            access_token: None,
            destination_info: None,
            source_info: None,
            call_info: Decode::blank(),
            usage_spec: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        if preamble & 0x8 != 0 {
            r.list_of(
                self.access_token.get_or_insert_default(),
                Size::ANY,
                16,
                AccessToken::decode,
            );
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.destination_info);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.source_info);
        }
        self.call_info.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.usage_spec);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ValidationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.access_token.is_some(),
            self.destination_info.is_some(),
            self.source_info.is_some(),
            self.usage_spec.is_some(),
        ]);
        if let Some(value) = &self.access_token {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.destination_info {
            value.encode(e);
        }
        if let Some(value) = &self.source_info {
            value.encode(e);
        }
        self.call_info.encode(e);
        if let Some(value) = &self.usage_spec {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ValidationRequest {
    const NAME: &'static str = "ValidationRequest";
    const SCHEMA: &'static Type = &schema::VALIDATION_REQUEST;
}

impl Decode for ValidationConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            destination_info: None,
            usage_spec: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.destination_info);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.usage_spec);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ValidationConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.destination_info.is_some(),
            self.usage_spec.is_some(),
        ]);
        if let Some(value) = &self.destination_info {
            value.encode(e);
        }
        if let Some(value) = &self.usage_spec {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ValidationConfirmation {
    const NAME: &'static str = "ValidationConfirmation";
    const SCHEMA: &'static Type = &schema::VALIDATION_CONFIRMATION;
}

impl Decode for ValidationRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ValidationRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ValidationRejection {
    const NAME: &'static str = "ValidationRejection";
    const SCHEMA: &'static Type = &schema::VALIDATION_REJECTION;
}

impl Decode for ValidationRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::TokenNotValid
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                put(self, Self::TokenNotValid);
            }
            1 => {
                put(self, Self::Security);
            }
            2 => {
                put(self, Self::HopCountExceeded);
            }
            3 => {
                put(self, Self::MissingSourceInfo);
            }
            4 => {
                put(self, Self::MissingDestInfo);
            }
            5 => {
                put(self, Self::NoServiceRelationship);
            }
            6 => {
                put(self, Self::Undefined);
            }
            7 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            8 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            9 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
        }
    }
}

impl Encode for ValidationRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TokenNotValid => e.choice(0, 7, true),
            Self::Security => e.choice(1, 7, true),
            Self::HopCountExceeded => e.choice(2, 7, true),
            Self::MissingSourceInfo => e.choice(3, 7, true),
            Self::MissingDestInfo => e.choice(4, 7, true),
            Self::NoServiceRelationship => e.choice(5, 7, true),
            Self::Undefined => e.choice(6, 7, true),
            Self::NeededFeature => {
                e.choice(7, 7, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(9, 7, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for ValidationRejectionReason {
    const NAME: &'static str = "ValidationRejectionReason";
    const SCHEMA: &'static Type = &schema::VALIDATION_REJECTION_REASON;
}

impl Decode for AuthenticationRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            application_message: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.octet_string(&mut self.application_message, Size::ANY);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AuthenticationRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_string(&self.application_message, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AuthenticationRequest {
    const NAME: &'static str = "AuthenticationRequest";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_REQUEST;
}

impl Decode for AuthenticationConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AuthenticationConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AuthenticationConfirmation {
    const NAME: &'static str = "AuthenticationConfirmation";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_CONFIRMATION;
}

impl Decode for AuthenticationRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AuthenticationRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AuthenticationRejection {
    const NAME: &'static str = "AuthenticationRejection";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_REJECTION;
}

impl Decode for AuthenticationRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::Security
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(13, true) {
            0 => {
                put(self, Self::Security);
            }
            1 => {
                put(self, Self::HopCountExceeded);
            }
            2 => {
                put(self, Self::NoServiceRelationship);
            }
            3 => {
                put(self, Self::Undefined);
            }
            4 => {
                put(self, Self::NeededFeature);
            }
            5 => {
                put(self, Self::GenericDataReason);
            }
            6 => {
                put(self, Self::UnknownServiceId);
            }
            7 => {
                put(self, Self::SecurityWrongSyncTime);
            }
            8 => {
                put(self, Self::SecurityReplay);
            }
            9 => {
                put(self, Self::SecurityWrongGeneralId);
            }
            10 => {
                put(self, Self::SecurityWrongSendersId);
            }
            11 => {
                put(self, Self::SecurityIntegrityFailed);
            }
            12 => {
                put(self, Self::SecurityWrongOid);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 13)));
            }
        }
    }
}

impl Encode for AuthenticationRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Security => e.choice(0, 13, true),
            Self::HopCountExceeded => e.choice(1, 13, true),
            Self::NoServiceRelationship => e.choice(2, 13, true),
            Self::Undefined => e.choice(3, 13, true),
            Self::NeededFeature => e.choice(4, 13, true),
            Self::GenericDataReason => e.choice(5, 13, true),
            Self::UnknownServiceId => e.choice(6, 13, true),
            Self::SecurityWrongSyncTime => e.choice(7, 13, true),
            Self::SecurityReplay => e.choice(8, 13, true),
            Self::SecurityWrongGeneralId => e.choice(9, 13, true),
            Self::SecurityWrongSendersId => e.choice(10, 13, true),
            Self::SecurityIntegrityFailed => e.choice(11, 13, true),
            Self::SecurityWrongOid => e.choice(12, 13, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 13),
        }
    }
}

impl Message for AuthenticationRejectionReason {
    const NAME: &'static str = "AuthenticationRejectionReason";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_REJECTION_REASON;
}

impl Decode for AccessToken {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::Token(Box::new(h235::ClearToken::decode(r))),
            1 => Self::CryptoToken(h225::CryptoH323Token::decode(r)),
            2 => {
                let around = r.enter();
                let value = Self::GenericData(Box::new(h225::GenericData::decode(r)));
                r.leave(around);
                value
            }
            index => Self::Unknown(r.unknown_alternative(index - 2)),
        }
    }
}

impl Encode for AccessToken {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Token(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::CryptoToken(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::GenericData(value) => {
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AccessToken {
    const NAME: &'static str = "AccessToken";
    const SCHEMA: &'static Type = &schema::ACCESS_TOKEN;
}

impl Decode for RequestInProgress {
    #[inline]
    fn blank() -> Self {
        Self {
            delay: 0,
            service_control: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.delay = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestInProgress {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.service_control.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.delay), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for RequestInProgress {
    const NAME: &'static str = "RequestInProgress";
    const SCHEMA: &'static Type = &schema::REQUEST_IN_PROGRESS;
}

impl Decode for NonStandardRequest {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NonStandardRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NonStandardRequest {
    const NAME: &'static str = "NonStandardRequest";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_REQUEST;
}

impl Decode for NonStandardConfirmation {
    #[inline]
    fn blank() -> Self {
        Self {
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NonStandardConfirmation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NonStandardConfirmation {
    const NAME: &'static str = "NonStandardConfirmation";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_CONFIRMATION;
}

impl Decode for NonStandardRejection {
    #[inline]
    fn blank() -> Self {
        Self {
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NonStandardRejection {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NonStandardRejection {
    const NAME: &'static str = "NonStandardRejection";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_REJECTION;
}

impl Decode for NonStandardRejectionReason {
    #[inline]
    fn blank() -> Self {
        Self::NotSupported
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NotSupported);
            }
            1 => {
                put(self, Self::NoServiceRelationship);
            }
            2 => {
                put(self, Self::Undefined);
            }
            3 => {
                r.open_null();
                put(self, Self::NeededFeature);
            }
            4 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            5 => {
                r.open_null();
                put(self, Self::UnknownServiceId);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for NonStandardRejectionReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotSupported => e.choice(0, 3, true),
            Self::NoServiceRelationship => e.choice(1, 3, true),
            Self::Undefined => e.choice(2, 3, true),
            Self::NeededFeature => {
                e.choice(3, 3, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(4, 3, true);
                e.open_null();
            }
            Self::UnknownServiceId => {
                e.choice(5, 3, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for NonStandardRejectionReason {
    const NAME: &'static str = "NonStandardRejectionReason";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_REJECTION_REASON;
}

impl Decode for UnknownMessageResponse {
    #[inline]
    fn blank() -> Self {
        Self {
            unknown_message: Default::default(),
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.octet_string(&mut self.unknown_message, Size::ANY);
        self.reason.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnknownMessageResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_string(&self.unknown_message, Size::ANY);
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UnknownMessageResponse {
    const NAME: &'static str = "UnknownMessageResponse";
    const SCHEMA: &'static Type = &schema::UNKNOWN_MESSAGE_RESPONSE;
}

impl Decode for UnknownMessageReason {
    #[inline]
    fn blank() -> Self {
        Self::NotUnderstood
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::NotUnderstood);
            }
            1 => {
                put(self, Self::Undefined);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for UnknownMessageReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotUnderstood => e.choice(0, 2, true),
            Self::Undefined => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for UnknownMessageReason {
    const NAME: &'static str = "UnknownMessageReason";
    const SCHEMA: &'static Type = &schema::UNKNOWN_MESSAGE_REASON;
}

h323_per::impl_serde!(
    AccessConfirmation,
    AccessRejection,
    AccessRejectionReason,
    AccessRequest,
    AccessToken,
    AddressTemplate,
    AlternatePe,
    AlternatePeInfo,
    AuthenticationConfirmation,
    AuthenticationRejection,
    AuthenticationRejectionReason,
    AuthenticationRequest,
    CallInformation,
    ContactInformation,
    Descriptor,
    DescriptorConfirmation,
    DescriptorIdConfirmation,
    DescriptorIdRejection,
    DescriptorIdRejectionReason,
    DescriptorIdRequest,
    DescriptorInfo,
    DescriptorRejection,
    DescriptorRejectionReason,
    DescriptorRequest,
    DescriptorUpdate,
    DescriptorUpdateAck,
    DescriptorUpdateType,
    H501Message,
    MessageBody,
    MessageCommonInfo,
    NonStandardConfirmation,
    NonStandardRejection,
    NonStandardRejectionReason,
    NonStandardRequest,
    PartyInformation,
    Pattern,
    PatternRange,
    PriceElement,
    PriceElementUnits,
    PriceInfoSpec,
    RequestInProgress,
    Role,
    RouteInformation,
    RouteMessageType,
    SecurityMode,
    ServiceConfirmation,
    ServiceRejection,
    ServiceRejectionReason,
    ServiceRelease,
    ServiceReleaseReason,
    ServiceRequest,
    TerminationCause,
    UnknownMessageReason,
    UnknownMessageResponse,
    UpdateInformation,
    UpdatedDescriptor,
    UsageCallStatus,
    UsageConfirmation,
    UsageField,
    UsageIndication,
    UsageIndicationConfirmation,
    UsageIndicationRejection,
    UsageIndicationRejectionReason,
    UsageRejectReason,
    UsageRejection,
    UsageRequest,
    UsageSpecification,
    UsageSpecificationWhen,
    UserInformation,
    ValidationConfirmation,
    ValidationRejection,
    ValidationRejectionReason,
    ValidationRequest
);
