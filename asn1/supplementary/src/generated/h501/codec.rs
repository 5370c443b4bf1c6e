// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size,
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
        let body = MessageBody::decode(d)?;
        let common = MessageCommonInfo::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            body,
            common,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for H501Message {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.body.encode(e);
        self.common.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for H501Message {
    const NAME: &'static str = "Message";
    const SCHEMA: &'static Type = &schema::H501_MESSAGE;
}

impl Decode for MessageBody {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(29, true)? {
            0 => Self::ServiceRequest(Box::new(ServiceRequest::decode(d)?)),
            1 => Self::ServiceConfirmation(Box::new(ServiceConfirmation::decode(d)?)),
            2 => Self::ServiceRejection(Box::new(ServiceRejection::decode(d)?)),
            3 => Self::ServiceRelease(Box::new(ServiceRelease::decode(d)?)),
            4 => Self::DescriptorRequest(DescriptorRequest::decode(d)?),
            5 => Self::DescriptorConfirmation(DescriptorConfirmation::decode(d)?),
            6 => Self::DescriptorRejection(Box::new(DescriptorRejection::decode(d)?)),
            7 => Self::DescriptorIdRequest(DescriptorIdRequest::decode(d)?),
            8 => Self::DescriptorIdConfirmation(DescriptorIdConfirmation::decode(d)?),
            9 => Self::DescriptorIdRejection(DescriptorIdRejection::decode(d)?),
            10 => Self::DescriptorUpdate(Box::new(DescriptorUpdate::decode(d)?)),
            11 => Self::DescriptorUpdateAck(DescriptorUpdateAck::decode(d)?),
            12 => Self::AccessRequest(Box::new(AccessRequest::decode(d)?)),
            13 => Self::AccessConfirmation(Box::new(AccessConfirmation::decode(d)?)),
            14 => Self::AccessRejection(Box::new(AccessRejection::decode(d)?)),
            15 => Self::RequestInProgress(RequestInProgress::decode(d)?),
            16 => Self::NonStandardRequest(NonStandardRequest::decode(d)?),
            17 => Self::NonStandardConfirmation(NonStandardConfirmation::decode(d)?),
            18 => Self::NonStandardRejection(NonStandardRejection::decode(d)?),
            19 => Self::UnknownMessageResponse(Box::new(UnknownMessageResponse::decode(d)?)),
            20 => Self::UsageRequest(Box::new(UsageRequest::decode(d)?)),
            21 => Self::UsageConfirmation(UsageConfirmation::decode(d)?),
            22 => Self::UsageIndication(Box::new(UsageIndication::decode(d)?)),
            23 => Self::UsageIndicationConfirmation(UsageIndicationConfirmation::decode(d)?),
            24 => Self::UsageIndicationRejection(UsageIndicationRejection::decode(d)?),
            25 => Self::UsageRejection(UsageRejection::decode(d)?),
            26 => Self::ValidationRequest(Box::new(ValidationRequest::decode(d)?)),
            27 => Self::ValidationConfirmation(ValidationConfirmation::decode(d)?),
            28 => Self::ValidationRejection(ValidationRejection::decode(d)?),
            29 => Self::AuthenticationRequest(d.open(AuthenticationRequest::decode)?),
            30 => Self::AuthenticationConfirmation(d.open(AuthenticationConfirmation::decode)?),
            31 => Self::AuthenticationRejection(d.open(AuthenticationRejection::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 29)?),
        })
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
                e.open(|e| value.encode(e));
            }
            Self::AuthenticationConfirmation(value) => {
                e.choice(30, 29, true);
                e.open(|e| value.encode(e));
            }
            Self::AuthenticationRejection(value) => {
                e.choice(31, 29, true);
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let sequence_number = d.integer(Range::new(0, 65535))? as u16;
        let annex_gversion = d.object_identifier()?;
        let hop_count = d.integer(Range::new(1, 255))? as u8;
        let reply_address = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 17, h225::TransportAddress::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x8 != 0 {
            Some(Box::new(h225::Icv::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, h225::CryptoH323Token::decode)?)
        } else {
            None
        };
        let non_standard = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 26, h225::NonStandardParameter::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            sequence_number,
            annex_gversion,
            hop_count,
            reply_address,
            integrity_check_value,
            tokens,
            crypto_tokens,
            non_standard,
            service_id: d.addition(&additions, 0, |d| d.octet_array())?,
            generic_data: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 21, h225::GenericData::decode)
            })?,
            feature_set: d
                .addition(&additions, 2, h225::FeatureSet::decode)?
                .map(Box::new),
            version: d.addition(&additions, 3, |d| d.object_identifier())?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.service_id.as_ref(), |e, value| e.octet_array(value));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.version.as_ref(), |e, value| e.object_identifier(value));
        e.extension(&self.extension, 4);
    }
}

impl Message for MessageCommonInfo {
    const NAME: &'static str = "MessageCommonInfo";
    const SCHEMA: &'static Type = &schema::MESSAGE_COMMON_INFO;
}

impl Decode for ServiceRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let element_identifier = if present & 0x8 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let domain_identifier = if present & 0x4 != 0 {
            Some(h225::AliasAddress::decode(d)?)
        } else {
            None
        };
        let security_mode = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 4, SecurityMode::decode)?)
        } else {
            None
        };
        let time_to_live = if present & 0x1 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            element_identifier,
            domain_identifier,
            security_mode,
            time_to_live,
            usage_spec: d
                .addition(&additions, 0, UsageSpecification::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.usage_spec.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for ServiceRequest {
    const NAME: &'static str = "ServiceRequest";
    const SCHEMA: &'static Type = &schema::SERVICE_REQUEST;
}

impl Decode for ServiceConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let element_identifier = d.bmp_string(Size::range(1, 128))?;
        let domain_identifier = h225::AliasAddress::decode(d)?;
        let alternates = if present & 0x4 != 0 {
            Some(AlternatePeInfo::decode(d)?)
        } else {
            None
        };
        let security_mode = if present & 0x2 != 0 {
            Some(Box::new(SecurityMode::decode(d)?))
        } else {
            None
        };
        let time_to_live = if present & 0x1 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            element_identifier,
            domain_identifier,
            alternates,
            security_mode,
            time_to_live,
            usage_spec: d
                .addition(&additions, 0, UsageSpecification::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.usage_spec.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for ServiceConfirmation {
    const NAME: &'static str = "ServiceConfirmation";
    const SCHEMA: &'static Type = &schema::SERVICE_CONFIRMATION;
}

impl Decode for ServiceRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let reason = ServiceRejectionReason::decode(d)?;
        let alternates = if present {
            Some(AlternatePeInfo::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            alternates,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ServiceRejection {
    const NAME: &'static str = "ServiceRejection";
    const SCHEMA: &'static Type = &schema::SERVICE_REJECTION;
}

impl Decode for ServiceRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::ServiceUnavailable,
            1 => Self::ServiceRedirected,
            2 => Self::Security,
            3 => Self::Continue,
            4 => Self::Undefined,
            5 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            6 => {
                d.open_null()?;
                Self::CannotSupportUsageSpec
            }
            7 => {
                d.open_null()?;
                Self::NeededFeature
            }
            8 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            9 => {
                d.open_null()?;
                Self::UsageUnavailable
            }
            10 => {
                d.open_null()?;
                Self::UnknownUsageSendTo
            }
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let reason = ServiceReleaseReason::decode(d)?;
        let alternates = if present {
            Some(AlternatePeInfo::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            alternates,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ServiceRelease {
    const NAME: &'static str = "ServiceRelease";
    const SCHEMA: &'static Type = &schema::SERVICE_RELEASE;
}

impl Decode for ServiceReleaseReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::OutOfService,
            1 => Self::Maintenance,
            2 => Self::Terminated,
            3 => Self::Expired,
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let authentication = if present & 0x4 != 0 {
            Some(h235::AuthenticationMechanism::decode(d)?)
        } else {
            None
        };
        let integrity = if present & 0x2 != 0 {
            Some(h225::IntegrityMechanism::decode(d)?)
        } else {
            None
        };
        let algorithm_oids = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 16, |d| d.object_identifier())?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            authentication,
            integrity,
            algorithm_oids,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SecurityMode {
    const NAME: &'static str = "SecurityMode";
    const SCHEMA: &'static Type = &schema::SECURITY_MODE;
}

impl Decode for AlternatePeInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let alternate_pe = d.list(Size::ANY, 19, AlternatePe::decode)?;
        let alternate_is_permanent = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            alternate_pe,
            alternate_is_permanent,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AlternatePeInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.alternate_pe, Size::ANY, |e, value| value.encode(e));
        e.bool(self.alternate_is_permanent);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AlternatePeInfo {
    const NAME: &'static str = "AlternatePEInfo";
    const SCHEMA: &'static Type = &schema::ALTERNATE_PE_INFO;
}

impl Decode for AlternatePe {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let contact_address = h225::AliasAddress::decode(d)?;
        let priority = d.integer(Range::new(1, 127))? as u8;
        let element_identifier = if present {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            contact_address,
            priority,
            element_identifier,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AlternatePe {
    const NAME: &'static str = "AlternatePE";
    const SCHEMA: &'static Type = &schema::ALTERNATE_PE;
}

impl Decode for DescriptorRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let descriptor_id = d.list(Size::ANY, 128, |d| d.octet_array())?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor_id,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor_id, Size::ANY, |e, value| {
            e.octet_array(value)
        });
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorRequest {
    const NAME: &'static str = "DescriptorRequest";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_REQUEST;
}

impl Decode for DescriptorConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let descriptor = d.list(Size::ANY, 153, Descriptor::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor, Size::ANY, |e, value| value.encode(e));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorConfirmation {
    const NAME: &'static str = "DescriptorConfirmation";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_CONFIRMATION;
}

impl Decode for DescriptorRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let reason = DescriptorRejectionReason::decode(d)?;
        let descriptor_id = if present {
            Some(d.octet_array()?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            descriptor_id,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorRejection {
    const NAME: &'static str = "DescriptorRejection";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_REJECTION;
}

impl Decode for DescriptorRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(6, true)? {
            0 => Self::PacketSizeExceeded,
            1 => Self::IllegalId,
            2 => Self::Security,
            3 => Self::HopCountExceeded,
            4 => Self::NoServiceRelationship,
            5 => Self::Undefined,
            6 => {
                d.open_null()?;
                Self::NeededFeature
            }
            7 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            8 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorIdRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorIdRequest {
    const NAME: &'static str = "DescriptorIDRequest";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_REQUEST;
}

impl Decode for DescriptorIdConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let descriptor_info = d.list(Size::ANY, 143, DescriptorInfo::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor_info,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorIdConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.descriptor_info, Size::ANY, |e, value| value.encode(e));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorIdConfirmation {
    const NAME: &'static str = "DescriptorIDConfirmation";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_CONFIRMATION;
}

impl Decode for DescriptorIdRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = DescriptorIdRejectionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorIdRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorIdRejection {
    const NAME: &'static str = "DescriptorIDRejection";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_ID_REJECTION;
}

impl Decode for DescriptorIdRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::NoDescriptors,
            1 => Self::Security,
            2 => Self::HopCountExceeded,
            3 => Self::NoServiceRelationship,
            4 => Self::Undefined,
            5 => {
                d.open_null()?;
                Self::NeededFeature
            }
            6 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            7 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let sender = h225::AliasAddress::decode(d)?;
        let update_info = d.list(Size::ANY, 28, UpdateInformation::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            sender,
            update_info,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorUpdate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.sender.encode(e);
        e.list(&self.update_info, Size::ANY, |e, value| value.encode(e));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorUpdate {
    const NAME: &'static str = "DescriptorUpdate";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_UPDATE;
}

impl Decode for DescriptorUpdateAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorUpdateAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorUpdateAck {
    const NAME: &'static str = "DescriptorUpdateAck";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_UPDATE_ACK;
}

impl Decode for UpdateInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let descriptor_info = UpdatedDescriptor::decode(d)?;
        let update_type = DescriptorUpdateType::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor_info,
            update_type,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UpdateInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.descriptor_info.encode(e);
        self.update_type.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UpdateInformation {
    const NAME: &'static str = "UpdateInformation";
    const SCHEMA: &'static Type = &schema::UPDATE_INFORMATION;
}

impl Decode for UpdatedDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::DescriptorId(d.octet_array()?),
            1 => Self::Descriptor(Box::new(Descriptor::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        Ok(match d.choice(3, true)? {
            0 => Self::Added,
            1 => Self::Deleted,
            2 => Self::Changed,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let descriptor_info = DescriptorInfo::decode(d)?;
        let templates = d.list(Size::ANY, 25, AddressTemplate::decode)?;
        let gatekeeper_id = if present {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor_info,
            templates,
            gatekeeper_id,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Descriptor {
    const NAME: &'static str = "Descriptor";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR;
}

impl Decode for DescriptorInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let descriptor_id = d.octet_array()?;
        let last_changed = d.ia5_string(Size::fixed(14), Alphabet::IA5)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            descriptor_id,
            last_changed,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for DescriptorInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.descriptor_id);
        e.ia5_string(&self.last_changed, Size::fixed(14), Alphabet::IA5);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DescriptorInfo {
    const NAME: &'static str = "DescriptorInfo";
    const SCHEMA: &'static Type = &schema::DESCRIPTOR_INFO;
}

impl Decode for AccessRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let destination_info = PartyInformation::decode(d)?;
        let source_info = if present & 0x4 != 0 {
            Some(Box::new(PartyInformation::decode(d)?))
        } else {
            None
        };
        let call_info = if present & 0x2 != 0 {
            Some(CallInformation::decode(d)?)
        } else {
            None
        };
        let usage_spec = if present & 0x1 != 0 {
            Some(Box::new(UsageSpecification::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            destination_info,
            source_info,
            call_info,
            usage_spec,
            desired_protocols: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 7, h225::SupportedProtocols::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.desired_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for AccessRequest {
    const NAME: &'static str = "AccessRequest";
    const SCHEMA: &'static Type = &schema::ACCESS_REQUEST;
}

impl Decode for AccessConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let templates = d.list(Size::ANY, 25, AddressTemplate::decode)?;
        let partial_response = d.bool()?;
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            templates,
            partial_response,
            supported_protocols: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 7, h225::SupportedProtocols::decode)
            })?,
            service_control: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 13, h225::ServiceControlSession::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.supported_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for AccessConfirmation {
    const NAME: &'static str = "AccessConfirmation";
    const SCHEMA: &'static Type = &schema::ACCESS_CONFIRMATION;
}

impl Decode for AccessRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = AccessRejectionReason::decode(d)?;
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            reason,
            service_control: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 13, h225::ServiceControlSession::decode)
            })?,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AccessRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.service_control.is_some()]);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for AccessRejection {
    const NAME: &'static str = "AccessRejection";
    const SCHEMA: &'static Type = &schema::ACCESS_REJECTION;
}

impl Decode for AccessRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::NoMatch,
            1 => Self::PacketSizeExceeded,
            2 => Self::Security,
            3 => Self::HopCountExceeded,
            4 => Self::NeedCallInformation,
            5 => Self::NoServiceRelationship,
            6 => Self::Undefined,
            7 => {
                d.open_null()?;
                Self::NeededFeature
            }
            8 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            9 => {
                d.open_null()?;
                Self::DestinationUnavailable
            }
            10 => {
                d.open_null()?;
                Self::AliasesInconsistent
            }
            11 => {
                d.open_null()?;
                Self::ResourceUnavailable
            }
            12 => {
                d.open_null()?;
                Self::IncompleteAddress
            }
            13 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            14 => {
                d.open_null()?;
                Self::UsageUnavailable
            }
            15 => {
                d.open_null()?;
                Self::CannotSupportUsageSpec
            }
            16 => {
                d.open_null()?;
                Self::UnknownUsageSendTo
            }
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
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
        let pattern = d.list(Size::ANY, 13, Pattern::decode)?;
        let route_info = d.list(Size::ANY, 16, RouteInformation::decode)?;
        let time_to_live = d.integer(Range::new(1, 4294967295))? as u32;
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            pattern,
            route_info,
            time_to_live,
            supported_protocols: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 7, h225::SupportedProtocols::decode)
            })?,
            feature_set: d
                .addition(&additions, 1, h225::FeatureSet::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.supported_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 2);
    }
}

impl Message for AddressTemplate {
    const NAME: &'static str = "AddressTemplate";
    const SCHEMA: &'static Type = &schema::ADDRESS_TEMPLATE;
}

impl Decode for Pattern {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Specific(h225::AliasAddress::decode(d)?),
            1 => Self::Wildcard(h225::AliasAddress::decode(d)?),
            2 => Self::Range(Box::new(PatternRange::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let message_type = RouteMessageType::decode(d)?;
        let call_specific = d.bool()?;
        let usage_spec = if present & 0x4 != 0 {
            Some(Box::new(UsageSpecification::decode(d)?))
        } else {
            None
        };
        let price_info = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 18, PriceInfoSpec::decode)?)
        } else {
            None
        };
        let contacts = d.list(Size::ANY, 21, ContactInformation::decode)?;
        let r#type = if present & 0x1 != 0 {
            Some(Box::new(h225::EndpointType::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 3)?;
        Ok(Self {
            message_type,
            call_specific,
            usage_spec,
            price_info,
            contacts,
            r#type,
            feature_set: d
                .addition(&additions, 0, h225::FeatureSet::decode)?
                .map(Box::new),
            circuit_id: d
                .addition(&additions, 1, h225::CircuitInfo::decode)?
                .map(Box::new),
            supported_circuits: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 3, h225::CircuitIdentifier::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_id.as_ref(), |e, value| value.encode(e));
        e.addition(self.supported_circuits.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 3);
    }
}

impl Message for RouteInformation {
    const NAME: &'static str = "RouteInformation";
    const SCHEMA: &'static Type = &schema::ROUTE_INFORMATION;
}

impl Decode for RouteMessageType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::SendAccessRequest,
            1 => Self::SendSetup,
            2 => Self::NonExistent,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let transport_address = h225::AliasAddress::decode(d)?;
        let priority = d.integer(Range::new(0, 127))? as u8;
        let transport_qo_s = if present & 0x4 != 0 {
            Some(h225::TransportQos::decode(d)?)
        } else {
            None
        };
        let security = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 4, SecurityMode::decode)?)
        } else {
            None
        };
        let access_tokens = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 24, AccessToken::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            transport_address,
            priority,
            transport_qo_s,
            security,
            access_tokens,
            multiple_calls: d.addition(&additions, 0, |d| d.bool())?,
            feature_set: d
                .addition(&additions, 1, h225::FeatureSet::decode)?
                .map(Box::new),
            circuit_id: d
                .addition(&additions, 2, h225::CircuitInfo::decode)?
                .map(Box::new),
            supported_circuits: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 3, h225::CircuitIdentifier::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_id.as_ref(), |e, value| value.encode(e));
        e.addition(self.supported_circuits.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 4);
    }
}

impl Message for ContactInformation {
    const NAME: &'static str = "ContactInformation";
    const SCHEMA: &'static Type = &schema::CONTACT_INFORMATION;
}

impl Decode for PriceInfoSpec {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(6)?;
        let currency = d.ia5_string(Size::fixed(3), Alphabet::IA5)?;
        let currency_scale = d.integer(Range::new(-127, 127))? as i8;
        let valid_from = if present & 0x20 != 0 {
            Some(d.ia5_string(Size::fixed(14), Alphabet::IA5)?)
        } else {
            None
        };
        let valid_until = if present & 0x10 != 0 {
            Some(d.ia5_string(Size::fixed(14), Alphabet::IA5)?)
        } else {
            None
        };
        let hours_from = if present & 0x8 != 0 {
            Some(d.ia5_string(Size::fixed(6), Alphabet::IA5)?)
        } else {
            None
        };
        let hours_until = if present & 0x4 != 0 {
            Some(d.ia5_string(Size::fixed(6), Alphabet::IA5)?)
        } else {
            None
        };
        let price_element = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 21, PriceElement::decode)?)
        } else {
            None
        };
        let price_formula = if present & 0x1 != 0 {
            Some(d.ia5_string(Size::range(1, 2048), Alphabet::IA5)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            currency,
            currency_scale,
            valid_from,
            valid_until,
            hours_from,
            hours_until,
            price_element,
            price_formula,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for PriceInfoSpec {
    const NAME: &'static str = "PriceInfoSpec";
    const SCHEMA: &'static Type = &schema::PRICE_INFO_SPEC;
}

impl Decode for PriceElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let amount = d.integer(Range::new(0, 4294967295))? as u32;
        let quantum = d.integer(Range::new(0, 4294967295))? as u32;
        let units = PriceElementUnits::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            amount,
            quantum,
            units,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for PriceElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.amount), Range::new(0, 4294967295));
        e.integer(i64::from(self.quantum), Range::new(0, 4294967295));
        self.units.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for PriceElement {
    const NAME: &'static str = "PriceElement";
    const SCHEMA: &'static Type = &schema::PRICE_ELEMENT;
}

impl Decode for PriceElementUnits {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(6, true)? {
            0 => Self::Seconds,
            1 => Self::Packets,
            2 => Self::Bytes,
            3 => Self::Initial,
            4 => Self::Minimum,
            5 => Self::Maximum,
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let logical_addresses = d.list(Size::ANY, 10, h225::AliasAddress::decode)?;
        let domain_identifier = if present & 0x10 != 0 {
            Some(h225::AliasAddress::decode(d)?)
        } else {
            None
        };
        let transport_address = if present & 0x8 != 0 {
            Some(h225::AliasAddress::decode(d)?)
        } else {
            None
        };
        let endpoint_type = if present & 0x4 != 0 {
            Some(Box::new(h225::EndpointType::decode(d)?))
        } else {
            None
        };
        let user_info = if present & 0x2 != 0 {
            Some(UserInformation::decode(d)?)
        } else {
            None
        };
        let time_zone = if present & 0x1 != 0 {
            Some(d.integer(Range::new(-43200, 43200))? as i32)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            logical_addresses,
            domain_identifier,
            transport_address,
            endpoint_type,
            user_info,
            time_zone,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for PartyInformation {
    const NAME: &'static str = "PartyInformation";
    const SCHEMA: &'static Type = &schema::PARTY_INFORMATION;
}

impl Decode for UserInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let user_identifier = h225::AliasAddress::decode(d)?;
        let user_authenticator = if present {
            Some(d.list(Size::ANY, 24, h225::CryptoH323Token::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            user_identifier,
            user_authenticator,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UserInformation {
    const NAME: &'static str = "UserInformation";
    const SCHEMA: &'static Type = &schema::USER_INFORMATION;
}

impl Decode for UsageRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let call_info = CallInformation::decode(d)?;
        let usage_spec = UsageSpecification::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            call_info,
            usage_spec,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.call_info.encode(e);
        self.usage_spec.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageRequest {
    const NAME: &'static str = "UsageRequest";
    const SCHEMA: &'static Type = &schema::USAGE_REQUEST;
}

impl Decode for UsageConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageConfirmation {
    const NAME: &'static str = "UsageConfirmation";
    const SCHEMA: &'static Type = &schema::USAGE_CONFIRMATION;
}

impl Decode for UsageRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = UsageRejectReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageRejection {
    const NAME: &'static str = "UsageRejection";
    const SCHEMA: &'static Type = &schema::USAGE_REJECTION;
}

impl Decode for UsageRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::InvalidCall,
            1 => Self::Unavailable,
            2 => Self::Security,
            3 => Self::NoServiceRelationship,
            4 => Self::Undefined,
            5 => {
                d.open_null()?;
                Self::NeededFeature
            }
            6 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            7 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let call_info = CallInformation::decode(d)?;
        let access_tokens = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 24, AccessToken::decode)?)
        } else {
            None
        };
        let sender_role = Role::decode(d)?;
        let usage_call_status = UsageCallStatus::decode(d)?;
        let src_info = if present & 0x8 != 0 {
            Some(Box::new(PartyInformation::decode(d)?))
        } else {
            None
        };
        let dest_address = PartyInformation::decode(d)?;
        let start_time = if present & 0x4 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let end_time = if present & 0x2 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let termination_cause = if present & 0x1 != 0 {
            Some(TerminationCause::decode(d)?)
        } else {
            None
        };
        let usage_fields = d.list(Size::ANY, 25, UsageField::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            call_info,
            access_tokens,
            sender_role,
            usage_call_status,
            src_info,
            dest_address,
            start_time,
            end_time,
            termination_cause,
            usage_fields,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageIndication {
    const NAME: &'static str = "UsageIndication";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION;
}

impl Decode for UsageIndicationConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageIndicationConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageIndicationConfirmation {
    const NAME: &'static str = "UsageIndicationConfirmation";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION_CONFIRMATION;
}

impl Decode for UsageIndicationRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = UsageIndicationRejectionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageIndicationRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageIndicationRejection {
    const NAME: &'static str = "UsageIndicationRejection";
    const SCHEMA: &'static Type = &schema::USAGE_INDICATION_REJECTION;
}

impl Decode for UsageIndicationRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::UnknownCall,
            1 => Self::Incomplete,
            2 => Self::Security,
            3 => Self::NoServiceRelationship,
            4 => Self::Undefined,
            5 => {
                d.open_null()?;
                Self::NeededFeature
            }
            6 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            7 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let send_to = d.bmp_string(Size::range(1, 128))?;
        let when = UsageSpecificationWhen::decode(d)?;
        let required = d.list(Size::ANY, 16, |d| d.object_identifier())?;
        let preferred = d.list(Size::ANY, 16, |d| d.object_identifier())?;
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            send_to,
            when,
            required,
            preferred,
            send_to_pe_address: d.addition(&additions, 0, h225::AliasAddress::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.send_to_pe_address.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for UsageSpecification {
    const NAME: &'static str = "UsageSpecification";
    const SCHEMA: &'static Type = &schema::USAGE_SPECIFICATION;
}

impl Decode for UsageSpecificationWhen {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let never = if present & 0x10 != 0 { Some(()) } else { None };
        let start = if present & 0x8 != 0 { Some(()) } else { None };
        let end = if present & 0x4 != 0 { Some(()) } else { None };
        let period = if present & 0x2 != 0 {
            Some(d.integer(Range::new(1, 65535))? as u16)
        } else {
            None
        };
        let failures = if present & 0x1 != 0 { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            never,
            start,
            end,
            period,
            failures,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageSpecificationWhen {
    const NAME: &'static str = "UsageSpecification.when";
    const SCHEMA: &'static Type = &schema::USAGE_SPECIFICATION_WHEN;
}

impl Decode for UsageField {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let id = d.object_identifier()?;
        let value = d.octet_string(Size::ANY)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            id,
            value,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UsageField {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.object_identifier(&self.id);
        e.octet_string(&self.value, Size::ANY);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UsageField {
    const NAME: &'static str = "UsageField";
    const SCHEMA: &'static Type = &schema::USAGE_FIELD;
}

impl Decode for UsageCallStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::PreConnect,
            1 => Self::CallInProgress,
            2 => Self::CallEnded,
            3 => {
                d.open_null()?;
                Self::RegistrationLost
            }
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let call_identifier = h225::CallIdentifier::decode(d)?;
        let conference_id = d.octet_array()?;
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            call_identifier,
            conference_id,
            circuit_id: d
                .addition(&additions, 0, h225::CircuitInfo::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CallInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.circuit_id.is_some()]);
        e.bool(additions.any());
        self.call_identifier.encode(e);
        e.octet_array(&self.conference_id);
        e.additions(&additions);
        e.addition(self.circuit_id.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for CallInformation {
    const NAME: &'static str = "CallInformation";
    const SCHEMA: &'static Type = &schema::CALL_INFORMATION;
}

impl Decode for Role {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Originator,
            1 => Self::Destination,
            2 => Self::NonStandardData(Box::new(h225::NonStandardParameter::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let release_complete_reason = h225::ReleaseCompleteReason::decode(d)?;
        let cause_ie = if present & 0x2 != 0 {
            Some(d.integer(Range::new(1, 65535))? as u16)
        } else {
            None
        };
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(h225::NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            release_complete_reason,
            cause_ie,
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TerminationCause {
    const NAME: &'static str = "TerminationCause";
    const SCHEMA: &'static Type = &schema::TERMINATION_CAUSE;
}

impl Decode for ValidationRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let access_token = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 24, AccessToken::decode)?)
        } else {
            None
        };
        let destination_info = if present & 0x4 != 0 {
            Some(Box::new(PartyInformation::decode(d)?))
        } else {
            None
        };
        let source_info = if present & 0x2 != 0 {
            Some(Box::new(PartyInformation::decode(d)?))
        } else {
            None
        };
        let call_info = CallInformation::decode(d)?;
        let usage_spec = if present & 0x1 != 0 {
            Some(Box::new(UsageSpecification::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            access_token,
            destination_info,
            source_info,
            call_info,
            usage_spec,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ValidationRequest {
    const NAME: &'static str = "ValidationRequest";
    const SCHEMA: &'static Type = &schema::VALIDATION_REQUEST;
}

impl Decode for ValidationConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let destination_info = if present & 0x2 != 0 {
            Some(Box::new(PartyInformation::decode(d)?))
        } else {
            None
        };
        let usage_spec = if present & 0x1 != 0 {
            Some(Box::new(UsageSpecification::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            destination_info,
            usage_spec,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ValidationConfirmation {
    const NAME: &'static str = "ValidationConfirmation";
    const SCHEMA: &'static Type = &schema::VALIDATION_CONFIRMATION;
}

impl Decode for ValidationRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = ValidationRejectionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ValidationRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ValidationRejection {
    const NAME: &'static str = "ValidationRejection";
    const SCHEMA: &'static Type = &schema::VALIDATION_REJECTION;
}

impl Decode for ValidationRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::TokenNotValid,
            1 => Self::Security,
            2 => Self::HopCountExceeded,
            3 => Self::MissingSourceInfo,
            4 => Self::MissingDestInfo,
            5 => Self::NoServiceRelationship,
            6 => Self::Undefined,
            7 => {
                d.open_null()?;
                Self::NeededFeature
            }
            8 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            9 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
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
        let application_message = d.octet_string(Size::ANY)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_message,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AuthenticationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_string(&self.application_message, Size::ANY);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AuthenticationRequest {
    const NAME: &'static str = "AuthenticationRequest";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_REQUEST;
}

impl Decode for AuthenticationConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AuthenticationConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AuthenticationConfirmation {
    const NAME: &'static str = "AuthenticationConfirmation";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_CONFIRMATION;
}

impl Decode for AuthenticationRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = AuthenticationRejectionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AuthenticationRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AuthenticationRejection {
    const NAME: &'static str = "AuthenticationRejection";
    const SCHEMA: &'static Type = &schema::AUTHENTICATION_REJECTION;
}

impl Decode for AuthenticationRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(13, true)? {
            0 => Self::Security,
            1 => Self::HopCountExceeded,
            2 => Self::NoServiceRelationship,
            3 => Self::Undefined,
            4 => Self::NeededFeature,
            5 => Self::GenericDataReason,
            6 => Self::UnknownServiceId,
            7 => Self::SecurityWrongSyncTime,
            8 => Self::SecurityReplay,
            9 => Self::SecurityWrongGeneralId,
            10 => Self::SecurityWrongSendersId,
            11 => Self::SecurityIntegrityFailed,
            12 => Self::SecurityWrongOid,
            index => Self::Unknown(d.unknown_alternative(index - 13)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Token(Box::new(h235::ClearToken::decode(d)?)),
            1 => Self::CryptoToken(h225::CryptoH323Token::decode(d)?),
            2 => Self::GenericData(Box::new(d.open(h225::GenericData::decode)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
                e.open(|e| value.encode(e));
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
        let delay = d.integer(Range::new(1, 65535))? as u16;
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            delay,
            service_control: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 13, h225::ServiceControlSession::decode)
            })?,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for RequestInProgress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.service_control.is_some()]);
        e.bool(additions.any());
        e.integer(i64::from(self.delay), Range::new(1, 65535));
        e.additions(&additions);
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for RequestInProgress {
    const NAME: &'static str = "RequestInProgress";
    const SCHEMA: &'static Type = &schema::REQUEST_IN_PROGRESS;
}

impl Decode for NonStandardRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for NonStandardRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for NonStandardRequest {
    const NAME: &'static str = "NonStandardRequest";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_REQUEST;
}

impl Decode for NonStandardConfirmation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for NonStandardConfirmation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for NonStandardConfirmation {
    const NAME: &'static str = "NonStandardConfirmation";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_CONFIRMATION;
}

impl Decode for NonStandardRejection {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let reason = NonStandardRejectionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for NonStandardRejection {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for NonStandardRejection {
    const NAME: &'static str = "NonStandardRejection";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_REJECTION;
}

impl Decode for NonStandardRejectionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::NotSupported,
            1 => Self::NoServiceRelationship,
            2 => Self::Undefined,
            3 => {
                d.open_null()?;
                Self::NeededFeature
            }
            4 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            5 => {
                d.open_null()?;
                Self::UnknownServiceId
            }
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let unknown_message = d.octet_string(Size::ANY)?;
        let reason = UnknownMessageReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            unknown_message,
            reason,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UnknownMessageResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_string(&self.unknown_message, Size::ANY);
        self.reason.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UnknownMessageResponse {
    const NAME: &'static str = "UnknownMessageResponse";
    const SCHEMA: &'static Type = &schema::UNKNOWN_MESSAGE_RESPONSE;
}

impl Decode for UnknownMessageReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::NotUnderstood,
            1 => Self::Undefined,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
