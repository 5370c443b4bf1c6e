// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            body: MessageBody::decode(d)?,
            common: MessageCommonInfo::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(29, true)? {
            0 => Ok(Self::ServiceRequest(Box::new(ServiceRequest::decode(d)?))),
            1 => Ok(Self::ServiceConfirmation(Box::new(
                ServiceConfirmation::decode(d)?,
            ))),
            2 => Ok(Self::ServiceRejection(Box::new(ServiceRejection::decode(
                d,
            )?))),
            3 => Ok(Self::ServiceRelease(Box::new(ServiceRelease::decode(d)?))),
            4 => DescriptorRequest::decode(d).map(Self::DescriptorRequest),
            5 => DescriptorConfirmation::decode(d).map(Self::DescriptorConfirmation),
            6 => Ok(Self::DescriptorRejection(Box::new(
                DescriptorRejection::decode(d)?,
            ))),
            7 => DescriptorIdRequest::decode(d).map(Self::DescriptorIdRequest),
            8 => DescriptorIdConfirmation::decode(d).map(Self::DescriptorIdConfirmation),
            9 => DescriptorIdRejection::decode(d).map(Self::DescriptorIdRejection),
            10 => Ok(Self::DescriptorUpdate(Box::new(DescriptorUpdate::decode(
                d,
            )?))),
            11 => DescriptorUpdateAck::decode(d).map(Self::DescriptorUpdateAck),
            12 => Ok(Self::AccessRequest(Box::new(AccessRequest::decode(d)?))),
            13 => Ok(Self::AccessConfirmation(Box::new(
                AccessConfirmation::decode(d)?,
            ))),
            14 => Ok(Self::AccessRejection(Box::new(AccessRejection::decode(d)?))),
            15 => RequestInProgress::decode(d).map(Self::RequestInProgress),
            16 => NonStandardRequest::decode(d).map(Self::NonStandardRequest),
            17 => NonStandardConfirmation::decode(d).map(Self::NonStandardConfirmation),
            18 => NonStandardRejection::decode(d).map(Self::NonStandardRejection),
            19 => Ok(Self::UnknownMessageResponse(Box::new(
                UnknownMessageResponse::decode(d)?,
            ))),
            20 => Ok(Self::UsageRequest(Box::new(UsageRequest::decode(d)?))),
            21 => UsageConfirmation::decode(d).map(Self::UsageConfirmation),
            22 => Ok(Self::UsageIndication(Box::new(UsageIndication::decode(d)?))),
            23 => UsageIndicationConfirmation::decode(d).map(Self::UsageIndicationConfirmation),
            24 => UsageIndicationRejection::decode(d).map(Self::UsageIndicationRejection),
            25 => UsageRejection::decode(d).map(Self::UsageRejection),
            26 => Ok(Self::ValidationRequest(Box::new(
                ValidationRequest::decode(d)?,
            ))),
            27 => ValidationConfirmation::decode(d).map(Self::ValidationConfirmation),
            28 => ValidationRejection::decode(d).map(Self::ValidationRejection),
            29 => {
                let around = d.enter()?;
                let value = AuthenticationRequest::decode(d)?;
                d.leave(around);
                Ok(Self::AuthenticationRequest(value))
            }
            30 => {
                let around = d.enter()?;
                let value = AuthenticationConfirmation::decode(d)?;
                d.leave(around);
                Ok(Self::AuthenticationConfirmation(value))
            }
            31 => {
                let around = d.enter()?;
                let value = AuthenticationRejection::decode(d)?;
                d.leave(around);
                Ok(Self::AuthenticationRejection(value))
            }
            index => d.unknown_alternative(index - 29).map(Self::Unknown),
        }
    }
}

impl Encode for MessageBody {
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
                e.choice(29, 29, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::AuthenticationConfirmation(value) => {
                e.choice(30, 29, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::AuthenticationRejection(value) => {
                e.choice(31, 29, true);
                let start = e.enter();
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            sequence_number: d.integer(Range::new(0, 65535))? as u16,
            annex_gversion: d.object_identifier()?,
            hop_count: d.integer(Range::new(1, 255))? as u8,
            reply_address: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 17, h225::TransportAddress::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x8 != 0 {
                Some(Box::new(h225::Icv::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, h225::CryptoH323Token::decode)?)
            } else {
                None
            },
            non_standard: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 26, h225::NonStandardParameter::decode)?)
            } else {
                None
            },
            service_id: None,
            generic_data: None,
            feature_set: None,
            version: None,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.service_id = Some(d.octet_array()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, h225::GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(h225::FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.version = Some(d.object_identifier()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for MessageCommonInfo {
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
        e.bool(additions.any());
        e.bool(self.reply_address.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.non_standard.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            element_identifier: if preamble & 0x8 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            domain_identifier: if preamble & 0x4 != 0 {
                Some(h225::AliasAddress::decode(d)?)
            } else {
                None
            },
            security_mode: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 4, SecurityMode::decode)?)
            } else {
                None
            },
            time_to_live: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            usage_spec: None,
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.usage_spec = Some(Box::new(UsageSpecification::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServiceRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.usage_spec.is_some()]);
        e.bool(additions.any());
        e.bool(self.element_identifier.is_some());
        e.bool(self.domain_identifier.is_some());
        e.bool(self.security_mode.is_some());
        e.bool(self.time_to_live.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            element_identifier: d.bmp_string(Size::range(1, 128))?,
            domain_identifier: h225::AliasAddress::decode(d)?,
            alternates: if preamble & 0x4 != 0 {
                Some(AlternatePeInfo::decode(d)?)
            } else {
                None
            },
            security_mode: if preamble & 0x2 != 0 {
                Some(Box::new(SecurityMode::decode(d)?))
            } else {
                None
            },
            time_to_live: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            usage_spec: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.usage_spec = Some(Box::new(UsageSpecification::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServiceConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.usage_spec.is_some()]);
        e.bool(additions.any());
        e.bool(self.alternates.is_some());
        e.bool(self.security_mode.is_some());
        e.bool(self.time_to_live.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            reason: ServiceRejectionReason::decode(d)?,
            alternates: if preamble & 0x1 != 0 {
                Some(AlternatePeInfo::decode(d)?)
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

impl Encode for ServiceRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alternates.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::ServiceUnavailable),
            1 => Ok(Self::ServiceRedirected),
            2 => Ok(Self::Security),
            3 => Ok(Self::Continue),
            4 => Ok(Self::Undefined),
            5 => d.open_null().map(|()| Self::UnknownServiceId),
            6 => d.open_null().map(|()| Self::CannotSupportUsageSpec),
            7 => d.open_null().map(|()| Self::NeededFeature),
            8 => d.open_null().map(|()| Self::GenericDataReason),
            9 => d.open_null().map(|()| Self::UsageUnavailable),
            10 => d.open_null().map(|()| Self::UnknownUsageSendTo),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            reason: ServiceReleaseReason::decode(d)?,
            alternates: if preamble & 0x1 != 0 {
                Some(AlternatePeInfo::decode(d)?)
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

impl Encode for ServiceRelease {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alternates.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::OutOfService),
            1 => Ok(Self::Maintenance),
            2 => Ok(Self::Terminated),
            3 => Ok(Self::Expired),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceReleaseReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            authentication: if preamble & 0x4 != 0 {
                Some(h235::AuthenticationMechanism::decode(d)?)
            } else {
                None
            },
            integrity: if preamble & 0x2 != 0 {
                Some(h225::IntegrityMechanism::decode(d)?)
            } else {
                None
            },
            algorithm_oids: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, |d| d.object_identifier())?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SecurityMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.authentication.is_some());
        e.bool(self.integrity.is_some());
        e.bool(self.algorithm_oids.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            alternate_pe: d.list(Size::ANY, 19, AlternatePe::decode)?,
            alternate_is_permanent: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            contact_address: h225::AliasAddress::decode(d)?,
            priority: d.integer(Range::new(1, 127))? as u8,
            element_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
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

impl Encode for AlternatePe {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.element_identifier.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            descriptor_id: d.list(Size::ANY, 128, |d| d.octet_array())?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorRequest {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            descriptor: d.list(Size::ANY, 153, Descriptor::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            reason: DescriptorRejectionReason::decode(d)?,
            descriptor_id: if preamble & 0x1 != 0 {
                Some(d.octet_array()?)
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

impl Encode for DescriptorRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.descriptor_id.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::PacketSizeExceeded),
            1 => Ok(Self::IllegalId),
            2 => Ok(Self::Security),
            3 => Ok(Self::HopCountExceeded),
            4 => Ok(Self::NoServiceRelationship),
            5 => Ok(Self::Undefined),
            6 => d.open_null().map(|()| Self::NeededFeature),
            7 => d.open_null().map(|()| Self::GenericDataReason),
            8 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for DescriptorRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorIdRequest {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            descriptor_info: d.list(Size::ANY, 143, DescriptorInfo::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorIdConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: DescriptorIdRejectionReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorIdRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::NoDescriptors),
            1 => Ok(Self::Security),
            2 => Ok(Self::HopCountExceeded),
            3 => Ok(Self::NoServiceRelationship),
            4 => Ok(Self::Undefined),
            5 => d.open_null().map(|()| Self::NeededFeature),
            6 => d.open_null().map(|()| Self::GenericDataReason),
            7 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for DescriptorIdRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sender: h225::AliasAddress::decode(d)?,
            update_info: d.list(Size::ANY, 28, UpdateInformation::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DescriptorUpdateAck {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            descriptor_info: UpdatedDescriptor::decode(d)?,
            update_type: DescriptorUpdateType::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d.octet_array().map(Self::DescriptorId),
            1 => Ok(Self::Descriptor(Box::new(Descriptor::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for UpdatedDescriptor {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Added),
            1 => Ok(Self::Deleted),
            2 => Ok(Self::Changed),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for DescriptorUpdateType {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            descriptor_info: DescriptorInfo::decode(d)?,
            templates: d.list(Size::ANY, 25, AddressTemplate::decode)?,
            gatekeeper_id: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
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

impl Encode for Descriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.gatekeeper_id.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            descriptor_id: d.octet_array()?,
            last_changed: d.ia5_string(Size::fixed(14), Alphabet::IA5)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            destination_info: PartyInformation::decode(d)?,
            source_info: if preamble & 0x4 != 0 {
                Some(Box::new(PartyInformation::decode(d)?))
            } else {
                None
            },
            call_info: if preamble & 0x2 != 0 {
                Some(CallInformation::decode(d)?)
            } else {
                None
            },
            usage_spec: if preamble & 0x1 != 0 {
                Some(Box::new(UsageSpecification::decode(d)?))
            } else {
                None
            },
            desired_protocols: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.desired_protocols =
                    Some(d.list(Size::ANY, 7, h225::SupportedProtocols::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AccessRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.desired_protocols.is_some()]);
        e.bool(additions.any());
        e.bool(self.source_info.is_some());
        e.bool(self.call_info.is_some());
        e.bool(self.usage_spec.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            templates: d.list(Size::ANY, 25, AddressTemplate::decode)?,
            partial_response: d.bool()?,
            supported_protocols: None,
            service_control: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.supported_protocols =
                    Some(d.list(Size::ANY, 7, h225::SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, h225::ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: AccessRejectionReason::decode(d)?,
            service_control: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, h225::ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AccessRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::NoMatch),
            1 => Ok(Self::PacketSizeExceeded),
            2 => Ok(Self::Security),
            3 => Ok(Self::HopCountExceeded),
            4 => Ok(Self::NeedCallInformation),
            5 => Ok(Self::NoServiceRelationship),
            6 => Ok(Self::Undefined),
            7 => d.open_null().map(|()| Self::NeededFeature),
            8 => d.open_null().map(|()| Self::GenericDataReason),
            9 => d.open_null().map(|()| Self::DestinationUnavailable),
            10 => d.open_null().map(|()| Self::AliasesInconsistent),
            11 => d.open_null().map(|()| Self::ResourceUnavailable),
            12 => d.open_null().map(|()| Self::IncompleteAddress),
            13 => d.open_null().map(|()| Self::UnknownServiceId),
            14 => d.open_null().map(|()| Self::UsageUnavailable),
            15 => d.open_null().map(|()| Self::CannotSupportUsageSpec),
            16 => d.open_null().map(|()| Self::UnknownUsageSendTo),
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for AccessRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            pattern: d.list(Size::ANY, 13, Pattern::decode)?,
            route_info: d.list(Size::ANY, 16, RouteInformation::decode)?,
            time_to_live: d.integer(Range::new(1, 4294967295))? as u32,
            supported_protocols: None,
            feature_set: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.supported_protocols =
                    Some(d.list(Size::ANY, 7, h225::SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(h225::FeatureSet::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => h225::AliasAddress::decode(d).map(Self::Specific),
            1 => h225::AliasAddress::decode(d).map(Self::Wildcard),
            2 => Ok(Self::Range(Box::new(PatternRange::decode(d)?))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            start_of_range: h225::PartyNumber::decode(d)?,
            end_of_range: h225::PartyNumber::decode(d)?,
        })
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            message_type: RouteMessageType::decode(d)?,
            call_specific: d.bool()?,
            usage_spec: if preamble & 0x4 != 0 {
                Some(Box::new(UsageSpecification::decode(d)?))
            } else {
                None
            },
            price_info: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 18, PriceInfoSpec::decode)?)
            } else {
                None
            },
            contacts: d.list(Size::ANY, 21, ContactInformation::decode)?,
            r#type: if preamble & 0x1 != 0 {
                Some(Box::new(h225::EndpointType::decode(d)?))
            } else {
                None
            },
            feature_set: None,
            circuit_id: None,
            supported_circuits: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(h225::FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.circuit_id = Some(Box::new(h225::CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.supported_circuits =
                    Some(d.list(Size::ANY, 3, h225::CircuitIdentifier::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        e.bool(additions.any());
        e.bool(self.usage_spec.is_some());
        e.bool(self.price_info.is_some());
        e.bool(self.r#type.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::SendAccessRequest),
            1 => Ok(Self::SendSetup),
            2 => Ok(Self::NonExistent),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for RouteMessageType {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            transport_address: h225::AliasAddress::decode(d)?,
            priority: d.integer(Range::new(0, 127))? as u8,
            transport_qo_s: if preamble & 0x4 != 0 {
                Some(h225::TransportQos::decode(d)?)
            } else {
                None
            },
            security: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 4, SecurityMode::decode)?)
            } else {
                None
            },
            access_tokens: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, AccessToken::decode)?)
            } else {
                None
            },
            multiple_calls: None,
            feature_set: None,
            circuit_id: None,
            supported_circuits: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(h225::FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.circuit_id = Some(Box::new(h225::CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.supported_circuits =
                    Some(d.list(Size::ANY, 3, h225::CircuitIdentifier::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
        e.bool(additions.any());
        e.bool(self.transport_qo_s.is_some());
        e.bool(self.security.is_some());
        e.bool(self.access_tokens.is_some());
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
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            currency: d.ia5_string(Size::fixed(3), Alphabet::IA5)?,
            currency_scale: d.integer(Range::new(-127, 127))? as i8,
            valid_from: if preamble & 0x20 != 0 {
                Some(d.ia5_string(Size::fixed(14), Alphabet::IA5)?)
            } else {
                None
            },
            valid_until: if preamble & 0x10 != 0 {
                Some(d.ia5_string(Size::fixed(14), Alphabet::IA5)?)
            } else {
                None
            },
            hours_from: if preamble & 0x8 != 0 {
                Some(d.ia5_string(Size::fixed(6), Alphabet::IA5)?)
            } else {
                None
            },
            hours_until: if preamble & 0x4 != 0 {
                Some(d.ia5_string(Size::fixed(6), Alphabet::IA5)?)
            } else {
                None
            },
            price_element: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 21, PriceElement::decode)?)
            } else {
                None
            },
            price_formula: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 2048), Alphabet::IA5)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for PriceInfoSpec {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.valid_from.is_some());
        e.bool(self.valid_until.is_some());
        e.bool(self.hours_from.is_some());
        e.bool(self.hours_until.is_some());
        e.bool(self.price_element.is_some());
        e.bool(self.price_formula.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            amount: d.integer(Range::new(0, 4294967295))? as u32,
            quantum: d.integer(Range::new(0, 4294967295))? as u32,
            units: PriceElementUnits::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::Seconds),
            1 => Ok(Self::Packets),
            2 => Ok(Self::Bytes),
            3 => Ok(Self::Initial),
            4 => Ok(Self::Minimum),
            5 => Ok(Self::Maximum),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for PriceElementUnits {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            logical_addresses: d.list(Size::ANY, 10, h225::AliasAddress::decode)?,
            domain_identifier: if preamble & 0x10 != 0 {
                Some(h225::AliasAddress::decode(d)?)
            } else {
                None
            },
            transport_address: if preamble & 0x8 != 0 {
                Some(h225::AliasAddress::decode(d)?)
            } else {
                None
            },
            endpoint_type: if preamble & 0x4 != 0 {
                Some(Box::new(h225::EndpointType::decode(d)?))
            } else {
                None
            },
            user_info: if preamble & 0x2 != 0 {
                Some(UserInformation::decode(d)?)
            } else {
                None
            },
            time_zone: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(-43200, 43200))? as i32)
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

impl Encode for PartyInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.domain_identifier.is_some());
        e.bool(self.transport_address.is_some());
        e.bool(self.endpoint_type.is_some());
        e.bool(self.user_info.is_some());
        e.bool(self.time_zone.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            user_identifier: h225::AliasAddress::decode(d)?,
            user_authenticator: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, h225::CryptoH323Token::decode)?)
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

impl Encode for UserInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.user_authenticator.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            call_info: CallInformation::decode(d)?,
            usage_spec: UsageSpecification::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: UsageRejectReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::InvalidCall),
            1 => Ok(Self::Unavailable),
            2 => Ok(Self::Security),
            3 => Ok(Self::NoServiceRelationship),
            4 => Ok(Self::Undefined),
            5 => d.open_null().map(|()| Self::NeededFeature),
            6 => d.open_null().map(|()| Self::GenericDataReason),
            7 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for UsageRejectReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            call_info: CallInformation::decode(d)?,
            access_tokens: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 24, AccessToken::decode)?)
            } else {
                None
            },
            sender_role: Role::decode(d)?,
            usage_call_status: UsageCallStatus::decode(d)?,
            src_info: if preamble & 0x8 != 0 {
                Some(Box::new(PartyInformation::decode(d)?))
            } else {
                None
            },
            dest_address: PartyInformation::decode(d)?,
            start_time: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            end_time: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            termination_cause: if preamble & 0x1 != 0 {
                Some(TerminationCause::decode(d)?)
            } else {
                None
            },
            usage_fields: d.list(Size::ANY, 25, UsageField::decode)?,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.access_tokens.is_some());
        e.bool(self.src_info.is_some());
        e.bool(self.start_time.is_some());
        e.bool(self.end_time.is_some());
        e.bool(self.termination_cause.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageIndicationConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: UsageIndicationRejectionReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageIndicationRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::UnknownCall),
            1 => Ok(Self::Incomplete),
            2 => Ok(Self::Security),
            3 => Ok(Self::NoServiceRelationship),
            4 => Ok(Self::Undefined),
            5 => d.open_null().map(|()| Self::NeededFeature),
            6 => d.open_null().map(|()| Self::GenericDataReason),
            7 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for UsageIndicationRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            send_to: d.bmp_string(Size::range(1, 128))?,
            when: UsageSpecificationWhen::decode(d)?,
            required: d.list(Size::ANY, 16, |d| d.object_identifier())?,
            preferred: d.list(Size::ANY, 16, |d| d.object_identifier())?,
            send_to_pe_address: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.send_to_pe_address = Some(h225::AliasAddress::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            never: if preamble & 0x10 != 0 { Some(()) } else { None },
            start: if preamble & 0x8 != 0 { Some(()) } else { None },
            end: if preamble & 0x4 != 0 { Some(()) } else { None },
            period: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 65535))? as u16)
            } else {
                None
            },
            failures: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UsageSpecificationWhen {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.never.is_some());
        e.bool(self.start.is_some());
        e.bool(self.end.is_some());
        e.bool(self.period.is_some());
        e.bool(self.failures.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            id: d.object_identifier()?,
            value: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::PreConnect),
            1 => Ok(Self::CallInProgress),
            2 => Ok(Self::CallEnded),
            3 => d.open_null().map(|()| Self::RegistrationLost),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for UsageCallStatus {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            call_identifier: h225::CallIdentifier::decode(d)?,
            conference_id: d.octet_array()?,
            circuit_id: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.circuit_id = Some(Box::new(h225::CircuitInfo::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Originator),
            1 => Ok(Self::Destination),
            2 => Ok(Self::NonStandardData(Box::new(
                h225::NonStandardParameter::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for Role {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            release_complete_reason: h225::ReleaseCompleteReason::decode(d)?,
            cause_ie: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 65535))? as u16)
            } else {
                None
            },
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(h225::NonStandardParameter::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for TerminationCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.cause_ie.is_some());
        e.bool(self.non_standard_data.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            access_token: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 24, AccessToken::decode)?)
            } else {
                None
            },
            destination_info: if preamble & 0x4 != 0 {
                Some(Box::new(PartyInformation::decode(d)?))
            } else {
                None
            },
            source_info: if preamble & 0x2 != 0 {
                Some(Box::new(PartyInformation::decode(d)?))
            } else {
                None
            },
            call_info: CallInformation::decode(d)?,
            usage_spec: if preamble & 0x1 != 0 {
                Some(Box::new(UsageSpecification::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ValidationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.access_token.is_some());
        e.bool(self.destination_info.is_some());
        e.bool(self.source_info.is_some());
        e.bool(self.usage_spec.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            destination_info: if preamble & 0x2 != 0 {
                Some(Box::new(PartyInformation::decode(d)?))
            } else {
                None
            },
            usage_spec: if preamble & 0x1 != 0 {
                Some(Box::new(UsageSpecification::decode(d)?))
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ValidationConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.destination_info.is_some());
        e.bool(self.usage_spec.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: ValidationRejectionReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ValidationRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::TokenNotValid),
            1 => Ok(Self::Security),
            2 => Ok(Self::HopCountExceeded),
            3 => Ok(Self::MissingSourceInfo),
            4 => Ok(Self::MissingDestInfo),
            5 => Ok(Self::NoServiceRelationship),
            6 => Ok(Self::Undefined),
            7 => d.open_null().map(|()| Self::NeededFeature),
            8 => d.open_null().map(|()| Self::GenericDataReason),
            9 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for ValidationRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application_message: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AuthenticationRequest {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AuthenticationConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: AuthenticationRejectionReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AuthenticationRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(13, true)? {
            0 => Ok(Self::Security),
            1 => Ok(Self::HopCountExceeded),
            2 => Ok(Self::NoServiceRelationship),
            3 => Ok(Self::Undefined),
            4 => Ok(Self::NeededFeature),
            5 => Ok(Self::GenericDataReason),
            6 => Ok(Self::UnknownServiceId),
            7 => Ok(Self::SecurityWrongSyncTime),
            8 => Ok(Self::SecurityReplay),
            9 => Ok(Self::SecurityWrongGeneralId),
            10 => Ok(Self::SecurityWrongSendersId),
            11 => Ok(Self::SecurityIntegrityFailed),
            12 => Ok(Self::SecurityWrongOid),
            index => d.unknown_alternative(index - 13).map(Self::Unknown),
        }
    }
}

impl Encode for AuthenticationRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Token(Box::new(h235::ClearToken::decode(d)?))),
            1 => h225::CryptoH323Token::decode(d).map(Self::CryptoToken),
            2 => {
                let around = d.enter()?;
                let value = Box::new(h225::GenericData::decode(d)?);
                d.leave(around);
                Ok(Self::GenericData(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
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
                e.choice(2, 2, true);
                let start = e.enter();
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            delay: d.integer(Range::new(1, 65535))? as u16,
            service_control: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, h225::ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestInProgress {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardRequest {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardConfirmation {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            reason: NonStandardRejectionReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardRejection {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NotSupported),
            1 => Ok(Self::NoServiceRelationship),
            2 => Ok(Self::Undefined),
            3 => d.open_null().map(|()| Self::NeededFeature),
            4 => d.open_null().map(|()| Self::GenericDataReason),
            5 => d.open_null().map(|()| Self::UnknownServiceId),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for NonStandardRejectionReason {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            unknown_message: d.octet_string(Size::ANY)?,
            reason: UnknownMessageReason::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NotUnderstood),
            1 => Ok(Self::Undefined),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for UnknownMessageReason {
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
