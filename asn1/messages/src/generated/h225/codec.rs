// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Rule,
    Size,
};

use super::schema;
use super::types::{
    AddressPattern, AddressPatternRange, AdmissionConfirm, AdmissionReject, AdmissionRejectReason,
    AdmissionRequest, AlertingUuie, AliasAddress, AltGkInfo, AlternateGk,
    AlternateTransportAddresses, Ansi41SystemId, Ansi41Uim, BandRejectReason, BandwidthConfirm,
    BandwidthDetails, BandwidthReject, BandwidthRequest, CallCapacity, CallCapacityInfo,
    CallCreditBillingMode, CallCreditCapability, CallCreditServiceControl, CallCreditStartingPoint,
    CallIdentifier, CallLinkage, CallModel, CallProceedingUuie, CallSpecific, CallTerminationCause,
    CallType, CallsAvailable, CapacityReportingCapability, CapacityReportingSpecification,
    CapacityReportingWhen, CarrierInfo, CicInfo, CircuitIdentifier, CircuitInfo, ConferenceGoal,
    ConferenceList, ConnectUuie, ConnectionParameters, Content, CryptoEpPwdHash, CryptoGkPwdHash,
    CryptoH323Token, DataRate, DisengageConfirm, DisengageReason, DisengageReject,
    DisengageRejectReason, DisengageRequest, DisplayName, EncryptIntAlg, Endpoint, EndpointType,
    EnumeratedParameter, ExtendedAliasAddress, FacilityReason, FacilityUuie, FeatureSet,
    GatekeeperConfirm, GatekeeperInfo, GatekeeperReject, GatekeeperRejectReason, GatekeeperRequest,
    GatewayInfo, GenericData, GenericIdentifier, GroupId, GsmUim, H221NonStandard, H245Security,
    H310Caps, H320Caps, H321Caps, H322Caps, H323Caps, H323MessageBody, H323UserInformation,
    H323UuPdu, H324Caps, Icv, InfoRequest, InfoRequestAck, InfoRequestNak, InfoRequestNakReason,
    InfoRequestResponse, InfoRequestResponseStatus, InformationUuie, IntegrityMechanism,
    InvalidTerminalAliases, Ip6Address, IpAddress, IpSourceRoute, IpSourceRouting, IpxAddress,
    IsupNumber, IsupPrivatePartyNumber, IsupPublicPartyNumber, LocationConfirm, LocationReject,
    LocationRejectReason, LocationRequest, McuInfo, MobileUim, NatureOfAddress,
    NonIsoIntegrityMechanism, NonStandardIdentifier, NonStandardMessage, NonStandardParameter,
    NonStandardProtocol, NotifyUuie, PartyNumber, PerCallInfo, PerCallInfoPdu, PreGrantedArq,
    PresentationIndicator, PrivatePartyNumber, PrivateTypeOfNumber, ProgressUuie,
    PublicPartyNumber, PublicTypeOfNumber, Q954Details, QseriesOptions, RasMessage,
    RasUsageInfoTypes, RasUsageInformation, RasUsageSpecification, RasUsageStartingPoint,
    RasUsageWhen, RegistrationConfirm, RegistrationReject, RegistrationRejectReason,
    RegistrationRequest, RehomingModel, ReleaseCompleteReason, ReleaseCompleteUuie,
    RequestInProgress, ResourcesAvailableConfirm, ResourcesAvailableIndicate, RtpSession,
    ScnConnectionAggregation, ScnConnectionType, ScreeningIndicator, SecurityCapabilities,
    SecurityErrors, SecurityErrors2, SecurityServiceMode, ServiceControlDescriptor,
    ServiceControlIndication, ServiceControlResponse, ServiceControlResult, ServiceControlSession,
    ServiceControlSessionReason, SetupAcknowledgeUuie, SetupUuie, SipCaps, StatusInquiryUuie,
    StatusUuie, StimulusControl, SupportedPrefix, SupportedProtocols, T38FaxAnnexbOnlyCaps,
    T120OnlyCaps, TerminalInfo, TransportAddress, TransportChannelInfo, TransportQos,
    TunnelledProtocol, TunnelledProtocolAlternateIdentifier, TunnelledProtocolId,
    TunnelledSignallingMessage, UnknownMessageResponse, UnregRejectReason, UnregRequestReason,
    UnregistrationConfirm, UnregistrationReject, UnregistrationRequest, UseSpecifiedTransport,
    UserData, UuiesRequested, VendorIdentifier, VoiceCaps,
};
use crate::generated::{h235, h245};

impl Decode for H323UserInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            h323_uu_pdu: H323UuPdu::decode(d)?,
            user_data: if preamble & 0x1 != 0 {
                Some(UserData::decode(d)?)
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

impl Encode for H323UserInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.user_data.is_some());
        self.h323_uu_pdu.encode(e);
        if let Some(value) = &self.user_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H323UserInformation {
    const NAME: &'static str = "H323-UserInformation";
    const SCHEMA: &'static Type = &schema::H323_USER_INFORMATION;
}

impl Decode for UserData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            protocol_discriminator: d.integer(Range::new(0, 255))? as u8,
            user_information: d.octet_string(Size::range(1, 131))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UserData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.protocol_discriminator), Range::new(0, 255));
        e.octet_string(&self.user_information, Size::range(1, 131));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for UserData {
    const NAME: &'static str = "H323-UserInformation.user-data";
    const SCHEMA: &'static Type = &schema::USER_DATA;
}

impl Decode for H323UuPdu {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            h323_message_body: H323MessageBody::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            h4501_supplementary_service: None,
            h245_tunnelling: None,
            h245_control: None,
            non_standard_control: None,
            call_linkage: None,
            tunnelled_signalling_message: None,
            provisional_resp_to_h245_tunnelling: None,
            stimulus_control: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 9)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.h4501_supplementary_service =
                    Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h245_tunnelling = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.h245_control = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.non_standard_control =
                    Some(d.list(Size::ANY, 26, NonStandardParameter::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.tunnelled_signalling_message =
                    Some(Box::new(TunnelledSignallingMessage::decode(d)?));
                d.leave(around);
            }
            value.provisional_resp_to_h245_tunnelling = d.addition_null(&additions, 6)?;
            if additions.has(7) {
                let around = d.enter()?;
                value.stimulus_control = Some(Box::new(StimulusControl::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H323UuPdu {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.h4501_supplementary_service.is_some(),
                self.h245_tunnelling.is_some(),
                self.h245_control.is_some(),
                self.non_standard_control.is_some(),
                self.call_linkage.is_some(),
                self.tunnelled_signalling_message.is_some(),
                self.provisional_resp_to_h245_tunnelling.is_some(),
                self.stimulus_control.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        self.h323_message_body.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.h4501_supplementary_service {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.h245_tunnelling {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.h245_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.non_standard_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tunnelled_signalling_message {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.provisional_resp_to_h245_tunnelling.is_some());
            if let Some(value) = &self.stimulus_control {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 9);
        }
    }
}

impl Message for H323UuPdu {
    const NAME: &'static str = "H323-UU-PDU";
    const SCHEMA: &'static Type = &schema::H323_UU_PDU;
}

impl Decode for H323MessageBody {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::Setup(Box::new(SetupUuie::decode(d)?))),
            1 => Ok(Self::CallProceeding(Box::new(CallProceedingUuie::decode(
                d,
            )?))),
            2 => Ok(Self::Connect(Box::new(ConnectUuie::decode(d)?))),
            3 => Ok(Self::Alerting(Box::new(AlertingUuie::decode(d)?))),
            4 => Ok(Self::Information(Box::new(InformationUuie::decode(d)?))),
            5 => Ok(Self::ReleaseComplete(Box::new(
                ReleaseCompleteUuie::decode(d)?,
            ))),
            6 => Ok(Self::Facility(Box::new(FacilityUuie::decode(d)?))),
            7 => {
                let around = d.enter()?;
                let value = Box::new(ProgressUuie::decode(d)?);
                d.leave(around);
                Ok(Self::Progress(value))
            }
            8 => d.open_null().map(|()| Self::Empty),
            9 => {
                let around = d.enter()?;
                let value = Box::new(StatusUuie::decode(d)?);
                d.leave(around);
                Ok(Self::Status(value))
            }
            10 => {
                let around = d.enter()?;
                let value = Box::new(StatusInquiryUuie::decode(d)?);
                d.leave(around);
                Ok(Self::StatusInquiry(value))
            }
            11 => {
                let around = d.enter()?;
                let value = Box::new(SetupAcknowledgeUuie::decode(d)?);
                d.leave(around);
                Ok(Self::SetupAcknowledge(value))
            }
            12 => {
                let around = d.enter()?;
                let value = Box::new(NotifyUuie::decode(d)?);
                d.leave(around);
                Ok(Self::Notify(value))
            }
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for H323MessageBody {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Setup(value) => {
                e.choice(0, 7, true);
                value.encode(e);
            }
            Self::CallProceeding(value) => {
                e.choice(1, 7, true);
                value.encode(e);
            }
            Self::Connect(value) => {
                e.choice(2, 7, true);
                value.encode(e);
            }
            Self::Alerting(value) => {
                e.choice(3, 7, true);
                value.encode(e);
            }
            Self::Information(value) => {
                e.choice(4, 7, true);
                value.encode(e);
            }
            Self::ReleaseComplete(value) => {
                e.choice(5, 7, true);
                value.encode(e);
            }
            Self::Facility(value) => {
                e.choice(6, 7, true);
                value.encode(e);
            }
            Self::Progress(value) => {
                e.choice(7, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Empty => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::Status(value) => {
                e.choice(9, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::StatusInquiry(value) => {
                e.choice(10, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SetupAcknowledge(value) => {
                e.choice(11, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Notify(value) => {
                e.choice(12, 7, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for H323MessageBody {
    const NAME: &'static str = "H323-UU-PDU.h323-message-body";
    const SCHEMA: &'static Type = &schema::H323_MESSAGE_BODY;
}

impl Decode for TunnelledSignallingMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            tunnelled_protocol_id: TunnelledProtocol::decode(d)?,
            message_content: d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?,
            tunnelling_required: if preamble & 0x2 != 0 { Some(()) } else { None },
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
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

impl Encode for TunnelledSignallingMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.tunnelling_required.is_some());
        e.bool(self.non_standard_data.is_some());
        self.tunnelled_protocol_id.encode(e);
        e.list(&self.message_content, Size::ANY, |e, value| {
            e.octet_string(value, Size::ANY)
        });
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TunnelledSignallingMessage {
    const NAME: &'static str = "H323-UU-PDU.tunnelledSignallingMessage";
    const SCHEMA: &'static Type = &schema::TUNNELLED_SIGNALLING_MESSAGE;
}

impl Decode for StimulusControl {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            is_text: if preamble & 0x2 != 0 { Some(()) } else { None },
            h248_message: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::ANY)?)
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

impl Encode for StimulusControl {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        e.bool(self.is_text.is_some());
        e.bool(self.h248_message.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        if let Some(value) = &self.h248_message {
            e.octet_string(value, Size::ANY);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for StimulusControl {
    const NAME: &'static str = "StimulusControl";
    const SCHEMA: &'static Type = &schema::STIMULUS_CONTROL;
}

impl Decode for SetupUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            h245_address: if preamble & 0x40 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            source_address: if preamble & 0x20 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            source_info: EndpointType::decode(d)?,
            destination_address: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            dest_call_signal_address: if preamble & 0x8 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            dest_extra_call_info: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            dest_extra_crv: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 16, |d| {
                    d.integer(Range::new(0, 65535)).map(|value| value as u16)
                })?)
            } else {
                None
            },
            active_mc: d.bool()?,
            conference_id: d.octet_array()?,
            conference_goal: ConferenceGoal::decode(d)?,
            call_services: if preamble & 0x1 != 0 {
                Some(QseriesOptions::decode(d)?)
            } else {
                None
            },
            call_type: CallType::decode(d)?,
            source_call_signal_address: None,
            remote_extension_address: None,
            call_identifier: None,
            h245_security_capability: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            media_wait_for_connect: None,
            can_overlap_send: None,
            endpoint_identifier: None,
            multiple_calls: None,
            maintain_connection: None,
            connection_parameters: None,
            language: None,
            presentation_indicator: None,
            screening_indicator: None,
            service_control: None,
            symmetric_operation_required: None,
            capacity: None,
            circuit_info: None,
            desired_protocols: None,
            needed_features: None,
            desired_features: None,
            supported_features: None,
            parallel_h245_control: None,
            additional_source_addresses: None,
            hop_count: None,
            display_name: None,
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 28)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.source_call_signal_address = Some(TransportAddress::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.remote_extension_address = Some(AliasAddress::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.h245_security_capability =
                    Some(d.list(Size::ANY, 3, H245Security::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.media_wait_for_connect = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.can_overlap_send = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.endpoint_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.connection_parameters = Some(Box::new(ConnectionParameters::decode(d)?));
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.presentation_indicator = Some(PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.screening_indicator = Some(ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.symmetric_operation_required = d.addition_null(&additions, 17)?;
            if additions.has(18) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(19) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(20) {
                let around = d.enter()?;
                value.desired_protocols = Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(21) {
                let around = d.enter()?;
                value.needed_features = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(22) {
                let around = d.enter()?;
                value.desired_features = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(23) {
                let around = d.enter()?;
                value.supported_features = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(24) {
                let around = d.enter()?;
                value.parallel_h245_control =
                    Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(25) {
                let around = d.enter()?;
                value.additional_source_addresses =
                    Some(d.list(Size::ANY, 13, ExtendedAliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(26) {
                let around = d.enter()?;
                value.hop_count = Some(d.integer(Range::new(1, 31))? as u8);
                d.leave(around);
            }
            if additions.has(27) {
                let around = d.enter()?;
                value.display_name = Some(d.list(Size::ANY, 24, DisplayName::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SetupUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.source_call_signal_address.is_some(),
                self.remote_extension_address.is_some(),
                self.call_identifier.is_some(),
                self.h245_security_capability.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.fast_start.is_some(),
                self.media_wait_for_connect.is_some(),
                self.can_overlap_send.is_some(),
                self.endpoint_identifier.is_some(),
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.connection_parameters.is_some(),
                self.language.is_some(),
                self.presentation_indicator.is_some(),
                self.screening_indicator.is_some(),
                self.service_control.is_some(),
                self.symmetric_operation_required.is_some(),
                self.capacity.is_some(),
                self.circuit_info.is_some(),
                self.desired_protocols.is_some(),
                self.needed_features.is_some(),
                self.desired_features.is_some(),
                self.supported_features.is_some(),
                self.parallel_h245_control.is_some(),
                self.additional_source_addresses.is_some(),
                self.hop_count.is_some(),
                self.display_name.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h245_address.is_some());
        e.bool(self.source_address.is_some());
        e.bool(self.destination_address.is_some());
        e.bool(self.dest_call_signal_address.is_some());
        e.bool(self.dest_extra_call_info.is_some());
        e.bool(self.dest_extra_crv.is_some());
        e.bool(self.call_services.is_some());
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.h245_address {
            value.encode(e);
        }
        if let Some(value) = &self.source_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        self.source_info.encode(e);
        if let Some(value) = &self.destination_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.dest_call_signal_address {
            value.encode(e);
        }
        if let Some(value) = &self.dest_extra_call_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.dest_extra_crv {
            e.list(value, Size::ANY, |e, value| {
                e.integer(i64::from(*value), Range::new(0, 65535))
            });
        }
        e.bool(self.active_mc);
        e.octet_array(&self.conference_id);
        self.conference_goal.encode(e);
        if let Some(value) = &self.call_services {
            value.encode(e);
        }
        self.call_type.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.source_call_signal_address {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h245_security_capability {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.media_wait_for_connect {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.can_overlap_send {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.endpoint_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.connection_parameters {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            if let Some(value) = &self.presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.addition_null(self.symmetric_operation_required.is_some());
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.desired_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.needed_features {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.desired_features {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_features {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.parallel_h245_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.additional_source_addresses {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.hop_count {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 31));
                e.leave(start);
            }
            if let Some(value) = &self.display_name {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 28);
        }
    }
}

impl Message for SetupUuie {
    const NAME: &'static str = "Setup-UUIE";
    const SCHEMA: &'static Type = &schema::SETUP_UUIE;
}

impl Decode for ConferenceGoal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Create),
            1 => Ok(Self::Join),
            2 => Ok(Self::Invite),
            3 => d.open_null().map(|()| Self::CapabilityNegotiation),
            4 => d
                .open_null()
                .map(|()| Self::CallIndependentSupplementaryService),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for ConferenceGoal {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Create => e.choice(0, 3, true),
            Self::Join => e.choice(1, 3, true),
            Self::Invite => e.choice(2, 3, true),
            Self::CapabilityNegotiation => {
                e.choice(3, 3, true);
                e.open_null();
            }
            Self::CallIndependentSupplementaryService => {
                e.choice(4, 3, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for ConferenceGoal {
    const NAME: &'static str = "Setup-UUIE.conferenceGoal";
    const SCHEMA: &'static Type = &schema::CONFERENCE_GOAL;
}

impl Decode for ConnectionParameters {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            connection_type: ScnConnectionType::decode(d)?,
            number_of_scn_connections: d.integer(Range::new(0, 65535))? as u16,
            connection_aggregation: ScnConnectionAggregation::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConnectionParameters {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.connection_type.encode(e);
        e.integer(
            i64::from(self.number_of_scn_connections),
            Range::new(0, 65535),
        );
        self.connection_aggregation.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ConnectionParameters {
    const NAME: &'static str = "Setup-UUIE.connectionParameters";
    const SCHEMA: &'static Type = &schema::CONNECTION_PARAMETERS;
}

impl Decode for SetupAcknowledgeUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            call_identifier: CallIdentifier::decode(d)?,
            tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
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

impl Encode for SetupAcknowledgeUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.call_identifier.encode(e);
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SetupAcknowledgeUuie {
    const NAME: &'static str = "SetupAcknowledge-UUIE";
    const SCHEMA: &'static Type = &schema::SETUP_ACKNOWLEDGE_UUIE;
}

impl Decode for CallProceedingUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            destination_info: EndpointType::decode(d)?,
            h245_address: if preamble & 0x1 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            call_identifier: None,
            h245_security_mode: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            multiple_calls: None,
            maintain_connection: None,
            fast_connect_refused: None,
            feature_set: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 9)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h245_security_mode = Some(H245Security::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 7)?;
            if additions.has(8) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallProceedingUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.h245_security_mode.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.fast_start.is_some(),
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.fast_connect_refused.is_some(),
                self.feature_set.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h245_address.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.destination_info.encode(e);
        if let Some(value) = &self.h245_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h245_security_mode {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 9);
        }
    }
}

impl Message for CallProceedingUuie {
    const NAME: &'static str = "CallProceeding-UUIE";
    const SCHEMA: &'static Type = &schema::CALL_PROCEEDING_UUIE;
}

impl Decode for ProgressUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            destination_info: EndpointType::decode(d)?,
            h245_address: if preamble & 0x10 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            call_identifier: CallIdentifier::decode(d)?,
            h245_security_mode: if preamble & 0x8 != 0 {
                Some(H245Security::decode(d)?)
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            fast_start: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?)
            } else {
                None
            },
            multiple_calls: None,
            maintain_connection: None,
            fast_connect_refused: None,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 2)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ProgressUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.fast_connect_refused.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h245_address.is_some());
        e.bool(self.h245_security_mode.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.fast_start.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.destination_info.encode(e);
        if let Some(value) = &self.h245_address {
            value.encode(e);
        }
        self.call_identifier.encode(e);
        if let Some(value) = &self.h245_security_mode {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.fast_start {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            });
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for ProgressUuie {
    const NAME: &'static str = "Progress-UUIE";
    const SCHEMA: &'static Type = &schema::PROGRESS_UUIE;
}

impl Decode for AlertingUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            destination_info: EndpointType::decode(d)?,
            h245_address: if preamble & 0x1 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            call_identifier: None,
            h245_security_mode: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            multiple_calls: None,
            maintain_connection: None,
            alerting_address: None,
            presentation_indicator: None,
            screening_indicator: None,
            fast_connect_refused: None,
            service_control: None,
            capacity: None,
            feature_set: None,
            display_name: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 15)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h245_security_mode = Some(H245Security::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.alerting_address = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.presentation_indicator = Some(PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.screening_indicator = Some(ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 10)?;
            if additions.has(11) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.display_name = Some(d.list(Size::ANY, 24, DisplayName::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlertingUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.h245_security_mode.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.fast_start.is_some(),
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.alerting_address.is_some(),
                self.presentation_indicator.is_some(),
                self.screening_indicator.is_some(),
                self.fast_connect_refused.is_some(),
                self.service_control.is_some(),
                self.capacity.is_some(),
                self.feature_set.is_some(),
                self.display_name.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h245_address.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.destination_info.encode(e);
        if let Some(value) = &self.h245_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h245_security_mode {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.alerting_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.display_name {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 15);
        }
    }
}

impl Message for AlertingUuie {
    const NAME: &'static str = "Alerting-UUIE";
    const SCHEMA: &'static Type = &schema::ALERTING_UUIE;
}

impl Decode for ConnectUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            h245_address: if preamble & 0x1 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            destination_info: EndpointType::decode(d)?,
            conference_id: d.octet_array()?,
            call_identifier: None,
            h245_security_mode: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            multiple_calls: None,
            maintain_connection: None,
            language: None,
            connected_address: None,
            presentation_indicator: None,
            screening_indicator: None,
            fast_connect_refused: None,
            service_control: None,
            capacity: None,
            feature_set: None,
            display_name: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 16)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.h245_security_mode = Some(H245Security::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.connected_address = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.presentation_indicator = Some(PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.screening_indicator = Some(ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 11)?;
            if additions.has(12) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.display_name = Some(d.list(Size::ANY, 24, DisplayName::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ConnectUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.h245_security_mode.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.fast_start.is_some(),
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.language.is_some(),
                self.connected_address.is_some(),
                self.presentation_indicator.is_some(),
                self.screening_indicator.is_some(),
                self.fast_connect_refused.is_some(),
                self.service_control.is_some(),
                self.capacity.is_some(),
                self.feature_set.is_some(),
                self.display_name.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.h245_address.is_some());
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.h245_address {
            value.encode(e);
        }
        self.destination_info.encode(e);
        e.octet_array(&self.conference_id);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h245_security_mode {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            if let Some(value) = &self.connected_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.display_name {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 16);
        }
    }
}

impl Message for ConnectUuie {
    const NAME: &'static str = "Connect-UUIE";
    const SCHEMA: &'static Type = &schema::CONNECT_UUIE;
}

impl Decode for InformationUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            fast_connect_refused: None,
            circuit_info: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 6)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 4)?;
            if additions.has(5) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for InformationUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.fast_start.is_some(),
                self.fast_connect_refused.is_some(),
                self.circuit_info.is_some(),
            ],
        );
        e.bool(additions.any());
        e.object_identifier(&self.protocol_identifier);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 6);
        }
    }
}

impl Message for InformationUuie {
    const NAME: &'static str = "Information-UUIE";
    const SCHEMA: &'static Type = &schema::INFORMATION_UUIE;
}

impl Decode for NotifyUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            call_identifier: CallIdentifier::decode(d)?,
            tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            connected_address: None,
            presentation_indicator: None,
            screening_indicator: None,
            destination_info: None,
            display_name: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.connected_address = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.presentation_indicator = Some(PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.screening_indicator = Some(ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.destination_info = Some(Box::new(EndpointType::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.display_name = Some(d.list(Size::ANY, 24, DisplayName::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NotifyUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.connected_address.is_some(),
                self.presentation_indicator.is_some(),
                self.screening_indicator.is_some(),
                self.destination_info.is_some(),
                self.display_name.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.call_identifier.encode(e);
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.connected_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.destination_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.display_name {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for NotifyUuie {
    const NAME: &'static str = "Notify-UUIE";
    const SCHEMA: &'static Type = &schema::NOTIFY_UUIE;
}

impl Decode for FacilityUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            alternative_address: if preamble & 0x4 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            alternative_alias_address: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            conference_id: if preamble & 0x1 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            reason: FacilityReason::decode(d)?,
            call_identifier: None,
            dest_extra_call_info: None,
            remote_extension_address: None,
            tokens: None,
            crypto_tokens: None,
            conferences: None,
            h245_address: None,
            fast_start: None,
            multiple_calls: None,
            maintain_connection: None,
            fast_connect_refused: None,
            service_control: None,
            circuit_info: None,
            feature_set: None,
            destination_info: None,
            h245_security_mode: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 16)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.dest_extra_call_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.remote_extension_address = Some(AliasAddress::decode(d)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.conferences = Some(d.list(Size::ANY, 4, ConferenceList::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.h245_address = Some(TransportAddress::decode(d)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.fast_start = Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            value.fast_connect_refused = d.addition_null(&additions, 10)?;
            if additions.has(11) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.destination_info = Some(Box::new(EndpointType::decode(d)?));
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.h245_security_mode = Some(H245Security::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for FacilityUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.dest_extra_call_info.is_some(),
                self.remote_extension_address.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.conferences.is_some(),
                self.h245_address.is_some(),
                self.fast_start.is_some(),
                self.multiple_calls.is_some(),
                self.maintain_connection.is_some(),
                self.fast_connect_refused.is_some(),
                self.service_control.is_some(),
                self.circuit_info.is_some(),
                self.feature_set.is_some(),
                self.destination_info.is_some(),
                self.h245_security_mode.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.alternative_address.is_some());
        e.bool(self.alternative_alias_address.is_some());
        e.bool(self.conference_id.is_some());
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.alternative_address {
            value.encode(e);
        }
        if let Some(value) = &self.alternative_alias_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.conference_id {
            e.octet_array(value);
        }
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.dest_extra_call_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.conferences {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.h245_address {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.fast_start {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.addition_null(self.fast_connect_refused.is_some());
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.destination_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.h245_security_mode {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 16);
        }
    }
}

impl Message for FacilityUuie {
    const NAME: &'static str = "Facility-UUIE";
    const SCHEMA: &'static Type = &schema::FACILITY_UUIE;
}

impl Decode for FacilityReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::RouteCallToGatekeeper),
            1 => Ok(Self::CallForwarded),
            2 => Ok(Self::RouteCallToMc),
            3 => Ok(Self::UndefinedReason),
            4 => d.open_null().map(|()| Self::ConferenceListChoice),
            5 => d.open_null().map(|()| Self::StartH245),
            6 => d.open_null().map(|()| Self::NoH245),
            7 => d.open_null().map(|()| Self::NewTokens),
            8 => d.open_null().map(|()| Self::FeatureSetUpdate),
            9 => d.open_null().map(|()| Self::ForwardedElements),
            10 => d.open_null().map(|()| Self::TransportedInformation),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for FacilityReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::RouteCallToGatekeeper => e.choice(0, 4, true),
            Self::CallForwarded => e.choice(1, 4, true),
            Self::RouteCallToMc => e.choice(2, 4, true),
            Self::UndefinedReason => e.choice(3, 4, true),
            Self::ConferenceListChoice => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::StartH245 => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::NoH245 => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::NewTokens => {
                e.choice(7, 4, true);
                e.open_null();
            }
            Self::FeatureSetUpdate => {
                e.choice(8, 4, true);
                e.open_null();
            }
            Self::ForwardedElements => {
                e.choice(9, 4, true);
                e.open_null();
            }
            Self::TransportedInformation => {
                e.choice(10, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for FacilityReason {
    const NAME: &'static str = "FacilityReason";
    const SCHEMA: &'static Type = &schema::FACILITY_REASON;
}

impl Decode for ConferenceList {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            conference_id: if preamble & 0x4 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            conference_alias: if preamble & 0x2 != 0 {
                Some(AliasAddress::decode(d)?)
            } else {
                None
            },
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
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

impl Encode for ConferenceList {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.conference_id.is_some());
        e.bool(self.conference_alias.is_some());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.conference_id {
            e.octet_array(value);
        }
        if let Some(value) = &self.conference_alias {
            value.encode(e);
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

impl Message for ConferenceList {
    const NAME: &'static str = "ConferenceList";
    const SCHEMA: &'static Type = &schema::CONFERENCE_LIST;
}

impl Decode for ReleaseCompleteUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            reason: if preamble & 0x1 != 0 {
                Some(ReleaseCompleteReason::decode(d)?)
            } else {
                None
            },
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            busy_address: None,
            presentation_indicator: None,
            screening_indicator: None,
            capacity: None,
            service_control: None,
            feature_set: None,
            destination_info: None,
            display_name: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 11)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.busy_address = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.presentation_indicator = Some(PresentationIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.screening_indicator = Some(ScreeningIndicator::decode(d)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.destination_info = Some(Box::new(EndpointType::decode(d)?));
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.display_name = Some(d.list(Size::ANY, 24, DisplayName::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ReleaseCompleteUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.busy_address.is_some(),
                self.presentation_indicator.is_some(),
                self.screening_indicator.is_some(),
                self.capacity.is_some(),
                self.service_control.is_some(),
                self.feature_set.is_some(),
                self.destination_info.is_some(),
                self.display_name.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.reason.is_some());
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.reason {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.busy_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.presentation_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.screening_indicator {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.destination_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.display_name {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 11);
        }
    }
}

impl Message for ReleaseCompleteUuie {
    const NAME: &'static str = "ReleaseComplete-UUIE";
    const SCHEMA: &'static Type = &schema::RELEASE_COMPLETE_UUIE;
}

impl Decode for ReleaseCompleteReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(12, true)? {
            0 => Ok(Self::NoBandwidth),
            1 => Ok(Self::GatekeeperResources),
            2 => Ok(Self::UnreachableDestination),
            3 => Ok(Self::DestinationRejection),
            4 => Ok(Self::InvalidRevision),
            5 => Ok(Self::NoPermission),
            6 => Ok(Self::UnreachableGatekeeper),
            7 => Ok(Self::GatewayResources),
            8 => Ok(Self::BadFormatAddress),
            9 => Ok(Self::AdaptiveBusy),
            10 => Ok(Self::InConf),
            11 => Ok(Self::UndefinedReason),
            12 => d.open_null().map(|()| Self::FacilityCallDeflection),
            13 => d.open_null().map(|()| Self::SecurityDenied),
            14 => d.open_null().map(|()| Self::CalledPartyNotRegistered),
            15 => d.open_null().map(|()| Self::CallerNotRegistered),
            16 => d.open_null().map(|()| Self::NewConnectionNeeded),
            17 => {
                let around = d.enter()?;
                let value = Box::new(NonStandardParameter::decode(d)?);
                d.leave(around);
                Ok(Self::NonStandardReason(value))
            }
            18 => {
                let around = d.enter()?;
                let value = d.octet_array()?;
                d.leave(around);
                Ok(Self::ReplaceWithConferenceInvite(value))
            }
            19 => d.open_null().map(|()| Self::GenericDataReason),
            20 => d.open_null().map(|()| Self::NeededFeatureNotSupported),
            21 => d.open_null().map(|()| Self::TunnelledSignallingRejected),
            22 => d.open_null().map(|()| Self::InvalidCid),
            23 => {
                let around = d.enter()?;
                let value = SecurityErrors::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            24 => d.open_null().map(|()| Self::HopCountExceeded),
            index => d.unknown_alternative(index - 12).map(Self::Unknown),
        }
    }
}

impl Encode for ReleaseCompleteReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NoBandwidth => e.choice(0, 12, true),
            Self::GatekeeperResources => e.choice(1, 12, true),
            Self::UnreachableDestination => e.choice(2, 12, true),
            Self::DestinationRejection => e.choice(3, 12, true),
            Self::InvalidRevision => e.choice(4, 12, true),
            Self::NoPermission => e.choice(5, 12, true),
            Self::UnreachableGatekeeper => e.choice(6, 12, true),
            Self::GatewayResources => e.choice(7, 12, true),
            Self::BadFormatAddress => e.choice(8, 12, true),
            Self::AdaptiveBusy => e.choice(9, 12, true),
            Self::InConf => e.choice(10, 12, true),
            Self::UndefinedReason => e.choice(11, 12, true),
            Self::FacilityCallDeflection => {
                e.choice(12, 12, true);
                e.open_null();
            }
            Self::SecurityDenied => {
                e.choice(13, 12, true);
                e.open_null();
            }
            Self::CalledPartyNotRegistered => {
                e.choice(14, 12, true);
                e.open_null();
            }
            Self::CallerNotRegistered => {
                e.choice(15, 12, true);
                e.open_null();
            }
            Self::NewConnectionNeeded => {
                e.choice(16, 12, true);
                e.open_null();
            }
            Self::NonStandardReason(value) => {
                e.choice(17, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ReplaceWithConferenceInvite(value) => {
                e.choice(18, 12, true);
                let start = e.enter();
                e.octet_array(value);
                e.leave(start);
            }
            Self::GenericDataReason => {
                e.choice(19, 12, true);
                e.open_null();
            }
            Self::NeededFeatureNotSupported => {
                e.choice(20, 12, true);
                e.open_null();
            }
            Self::TunnelledSignallingRejected => {
                e.choice(21, 12, true);
                e.open_null();
            }
            Self::InvalidCid => {
                e.choice(22, 12, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(23, 12, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::HopCountExceeded => {
                e.choice(24, 12, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 12),
        }
    }
}

impl Message for ReleaseCompleteReason {
    const NAME: &'static str = "ReleaseCompleteReason";
    const SCHEMA: &'static Type = &schema::RELEASE_COMPLETE_REASON;
}

impl Decode for StatusUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            call_identifier: CallIdentifier::decode(d)?,
            tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
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

impl Encode for StatusUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.call_identifier.encode(e);
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for StatusUuie {
    const NAME: &'static str = "Status-UUIE";
    const SCHEMA: &'static Type = &schema::STATUS_UUIE;
}

impl Decode for StatusInquiryUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protocol_identifier: d.object_identifier()?,
            call_identifier: CallIdentifier::decode(d)?,
            tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
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

impl Encode for StatusInquiryUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.object_identifier(&self.protocol_identifier);
        self.call_identifier.encode(e);
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for StatusInquiryUuie {
    const NAME: &'static str = "StatusInquiry-UUIE";
    const SCHEMA: &'static Type = &schema::STATUS_INQUIRY_UUIE;
}

impl Decode for ScnConnectionType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::BChannel),
            2 => Ok(Self::Hybrid2x64),
            3 => Ok(Self::Hybrid384),
            4 => Ok(Self::Hybrid1536),
            5 => Ok(Self::Hybrid1920),
            6 => Ok(Self::Multirate),
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for ScnConnectionType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 7, true),
            Self::BChannel => e.choice(1, 7, true),
            Self::Hybrid2x64 => e.choice(2, 7, true),
            Self::Hybrid384 => e.choice(3, 7, true),
            Self::Hybrid1536 => e.choice(4, 7, true),
            Self::Hybrid1920 => e.choice(5, 7, true),
            Self::Multirate => e.choice(6, 7, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for ScnConnectionType {
    const NAME: &'static str = "ScnConnectionType";
    const SCHEMA: &'static Type = &schema::SCN_CONNECTION_TYPE;
}

impl Decode for ScnConnectionAggregation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::Auto),
            1 => Ok(Self::None),
            2 => Ok(Self::H221),
            3 => Ok(Self::BondedMode1),
            4 => Ok(Self::BondedMode2),
            5 => Ok(Self::BondedMode3),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for ScnConnectionAggregation {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Auto => e.choice(0, 6, true),
            Self::None => e.choice(1, 6, true),
            Self::H221 => e.choice(2, 6, true),
            Self::BondedMode1 => e.choice(3, 6, true),
            Self::BondedMode2 => e.choice(4, 6, true),
            Self::BondedMode3 => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for ScnConnectionAggregation {
    const NAME: &'static str = "ScnConnectionAggregation";
    const SCHEMA: &'static Type = &schema::SCN_CONNECTION_AGGREGATION;
}

impl Decode for PresentationIndicator {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::PresentationAllowed),
            1 => Ok(Self::PresentationRestricted),
            2 => Ok(Self::AddressNotAvailable),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for PresentationIndicator {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PresentationAllowed => e.choice(0, 3, true),
            Self::PresentationRestricted => e.choice(1, 3, true),
            Self::AddressNotAvailable => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for PresentationIndicator {
    const NAME: &'static str = "PresentationIndicator";
    const SCHEMA: &'static Type = &schema::PRESENTATION_INDICATOR;
}

impl Decode for ScreeningIndicator {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(4, true)? {
            0 => Self::UserProvidedNotScreened,
            1 => Self::UserProvidedVerifiedAndPassed,
            2 => Self::UserProvidedVerifiedAndFailed,
            3 => Self::NetworkProvided,
            index => Self::Unknown(index - 4),
        })
    }
}

impl Encode for ScreeningIndicator {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::UserProvidedNotScreened => 0,
            Self::UserProvidedVerifiedAndPassed => 1,
            Self::UserProvidedVerifiedAndFailed => 2,
            Self::NetworkProvided => 3,
            Self::Unknown(index) => index.saturating_add(4),
        };
        e.enumerated(index, 4, true);
    }
}

impl Message for ScreeningIndicator {
    const NAME: &'static str = "ScreeningIndicator";
    const SCHEMA: &'static Type = &schema::SCREENING_INDICATOR;
}

impl Decode for QseriesOptions {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            q932_full: d.bool()?,
            q951_full: d.bool()?,
            q952_full: d.bool()?,
            q953_full: d.bool()?,
            q955_full: d.bool()?,
            q956_full: d.bool()?,
            q957_full: d.bool()?,
            q954_info: Q954Details::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for QseriesOptions {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.q932_full);
        e.bool(self.q951_full);
        e.bool(self.q952_full);
        e.bool(self.q953_full);
        e.bool(self.q955_full);
        e.bool(self.q956_full);
        e.bool(self.q957_full);
        self.q954_info.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for QseriesOptions {
    const NAME: &'static str = "QseriesOptions";
    const SCHEMA: &'static Type = &schema::QSERIES_OPTIONS;
}

impl Decode for Q954Details {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            conference_calling: d.bool()?,
            three_party_service: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Q954Details {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.conference_calling);
        e.bool(self.three_party_service);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Q954Details {
    const NAME: &'static str = "Q954Details";
    const SCHEMA: &'static Type = &schema::Q954_DETAILS;
}

impl Decode for RasMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(25, true)? {
            0 => GatekeeperRequest::decode(d).map(Self::GatekeeperRequest),
            1 => GatekeeperConfirm::decode(d).map(Self::GatekeeperConfirm),
            2 => GatekeeperReject::decode(d).map(Self::GatekeeperReject),
            3 => RegistrationRequest::decode(d).map(Self::RegistrationRequest),
            4 => RegistrationConfirm::decode(d).map(Self::RegistrationConfirm),
            5 => RegistrationReject::decode(d).map(Self::RegistrationReject),
            6 => UnregistrationRequest::decode(d).map(Self::UnregistrationRequest),
            7 => UnregistrationConfirm::decode(d).map(Self::UnregistrationConfirm),
            8 => UnregistrationReject::decode(d).map(Self::UnregistrationReject),
            9 => AdmissionRequest::decode(d).map(Self::AdmissionRequest),
            10 => AdmissionConfirm::decode(d).map(Self::AdmissionConfirm),
            11 => AdmissionReject::decode(d).map(Self::AdmissionReject),
            12 => BandwidthRequest::decode(d).map(Self::BandwidthRequest),
            13 => BandwidthConfirm::decode(d).map(Self::BandwidthConfirm),
            14 => BandwidthReject::decode(d).map(Self::BandwidthReject),
            15 => DisengageRequest::decode(d).map(Self::DisengageRequest),
            16 => DisengageConfirm::decode(d).map(Self::DisengageConfirm),
            17 => DisengageReject::decode(d).map(Self::DisengageReject),
            18 => LocationRequest::decode(d).map(Self::LocationRequest),
            19 => LocationConfirm::decode(d).map(Self::LocationConfirm),
            20 => LocationReject::decode(d).map(Self::LocationReject),
            21 => InfoRequest::decode(d).map(Self::InfoRequest),
            22 => InfoRequestResponse::decode(d).map(Self::InfoRequestResponse),
            23 => NonStandardMessage::decode(d).map(Self::NonStandardMessage),
            24 => UnknownMessageResponse::decode(d).map(Self::UnknownMessageResponse),
            25 => {
                let around = d.enter()?;
                let value = RequestInProgress::decode(d)?;
                d.leave(around);
                Ok(Self::RequestInProgress(value))
            }
            26 => {
                let around = d.enter()?;
                let value = ResourcesAvailableIndicate::decode(d)?;
                d.leave(around);
                Ok(Self::ResourcesAvailableIndicate(value))
            }
            27 => {
                let around = d.enter()?;
                let value = ResourcesAvailableConfirm::decode(d)?;
                d.leave(around);
                Ok(Self::ResourcesAvailableConfirm(value))
            }
            28 => {
                let around = d.enter()?;
                let value = InfoRequestAck::decode(d)?;
                d.leave(around);
                Ok(Self::InfoRequestAck(value))
            }
            29 => {
                let around = d.enter()?;
                let value = InfoRequestNak::decode(d)?;
                d.leave(around);
                Ok(Self::InfoRequestNak(value))
            }
            30 => {
                let around = d.enter()?;
                let value = ServiceControlIndication::decode(d)?;
                d.leave(around);
                Ok(Self::ServiceControlIndication(value))
            }
            31 => {
                let around = d.enter()?;
                let value = ServiceControlResponse::decode(d)?;
                d.leave(around);
                Ok(Self::ServiceControlResponse(value))
            }
            32 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 46, AdmissionConfirm::decode)?;
                d.leave(around);
                Ok(Self::AdmissionConfirmSequence(value))
            }
            index => d.unknown_alternative(index - 25).map(Self::Unknown),
        }
    }
}

impl Encode for RasMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GatekeeperRequest(value) => {
                e.choice(0, 25, true);
                value.encode(e);
            }
            Self::GatekeeperConfirm(value) => {
                e.choice(1, 25, true);
                value.encode(e);
            }
            Self::GatekeeperReject(value) => {
                e.choice(2, 25, true);
                value.encode(e);
            }
            Self::RegistrationRequest(value) => {
                e.choice(3, 25, true);
                value.encode(e);
            }
            Self::RegistrationConfirm(value) => {
                e.choice(4, 25, true);
                value.encode(e);
            }
            Self::RegistrationReject(value) => {
                e.choice(5, 25, true);
                value.encode(e);
            }
            Self::UnregistrationRequest(value) => {
                e.choice(6, 25, true);
                value.encode(e);
            }
            Self::UnregistrationConfirm(value) => {
                e.choice(7, 25, true);
                value.encode(e);
            }
            Self::UnregistrationReject(value) => {
                e.choice(8, 25, true);
                value.encode(e);
            }
            Self::AdmissionRequest(value) => {
                e.choice(9, 25, true);
                value.encode(e);
            }
            Self::AdmissionConfirm(value) => {
                e.choice(10, 25, true);
                value.encode(e);
            }
            Self::AdmissionReject(value) => {
                e.choice(11, 25, true);
                value.encode(e);
            }
            Self::BandwidthRequest(value) => {
                e.choice(12, 25, true);
                value.encode(e);
            }
            Self::BandwidthConfirm(value) => {
                e.choice(13, 25, true);
                value.encode(e);
            }
            Self::BandwidthReject(value) => {
                e.choice(14, 25, true);
                value.encode(e);
            }
            Self::DisengageRequest(value) => {
                e.choice(15, 25, true);
                value.encode(e);
            }
            Self::DisengageConfirm(value) => {
                e.choice(16, 25, true);
                value.encode(e);
            }
            Self::DisengageReject(value) => {
                e.choice(17, 25, true);
                value.encode(e);
            }
            Self::LocationRequest(value) => {
                e.choice(18, 25, true);
                value.encode(e);
            }
            Self::LocationConfirm(value) => {
                e.choice(19, 25, true);
                value.encode(e);
            }
            Self::LocationReject(value) => {
                e.choice(20, 25, true);
                value.encode(e);
            }
            Self::InfoRequest(value) => {
                e.choice(21, 25, true);
                value.encode(e);
            }
            Self::InfoRequestResponse(value) => {
                e.choice(22, 25, true);
                value.encode(e);
            }
            Self::NonStandardMessage(value) => {
                e.choice(23, 25, true);
                value.encode(e);
            }
            Self::UnknownMessageResponse(value) => {
                e.choice(24, 25, true);
                value.encode(e);
            }
            Self::RequestInProgress(value) => {
                e.choice(25, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ResourcesAvailableIndicate(value) => {
                e.choice(26, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ResourcesAvailableConfirm(value) => {
                e.choice(27, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::InfoRequestAck(value) => {
                e.choice(28, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::InfoRequestNak(value) => {
                e.choice(29, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ServiceControlIndication(value) => {
                e.choice(30, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::ServiceControlResponse(value) => {
                e.choice(31, 25, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::AdmissionConfirmSequence(value) => {
                e.choice(32, 25, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 25),
        }
    }
}

impl Message for RasMessage {
    const NAME: &'static str = "RasMessage";
    const SCHEMA: &'static Type = &schema::RAS_MESSAGE;
}

impl Decode for GatekeeperRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            ras_address: TransportAddress::decode(d)?,
            endpoint_type: EndpointType::decode(d)?,
            gatekeeper_identifier: if preamble & 0x4 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            call_services: if preamble & 0x2 != 0 {
                Some(QseriesOptions::decode(d)?)
            } else {
                None
            },
            endpoint_alias: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            authentication_capability: None,
            algorithm_oids: None,
            integrity: None,
            integrity_check_value: None,
            supports_alt_gk: None,
            feature_set: None,
            generic_data: None,
            supports_assigned_gk: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 12)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_endpoints = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.authentication_capability =
                    Some(d.list(Size::ANY, 4, h235::AuthenticationMechanism::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.algorithm_oids = Some(d.list(Size::ANY, 16, |d| d.object_identifier())?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.integrity = Some(d.list(Size::ANY, 3, IntegrityMechanism::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            value.supports_alt_gk = d.addition_null(&additions, 7)?;
            if additions.has(8) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.supports_assigned_gk = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GatekeeperRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_endpoints.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.authentication_capability.is_some(),
                self.algorithm_oids.is_some(),
                self.integrity.is_some(),
                self.integrity_check_value.is_some(),
                self.supports_alt_gk.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.supports_assigned_gk.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.bool(self.call_services.is_some());
        e.bool(self.endpoint_alias.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.ras_address.encode(e);
        self.endpoint_type.encode(e);
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.call_services {
            value.encode(e);
        }
        if let Some(value) = &self.endpoint_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_endpoints {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.authentication_capability {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.algorithm_oids {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| e.object_identifier(value));
                e.leave(start);
            }
            if let Some(value) = &self.integrity {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.supports_alt_gk.is_some());
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supports_assigned_gk {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 12);
        }
    }
}

impl Message for GatekeeperRequest {
    const NAME: &'static str = "GatekeeperRequest";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_REQUEST;
}

impl Decode for GatekeeperConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            ras_address: TransportAddress::decode(d)?,
            alternate_gatekeeper: None,
            authentication_mode: None,
            tokens: None,
            crypto_tokens: None,
            algorithm_oid: None,
            integrity: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            rehoming_model: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 11)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_gatekeeper = Some(d.list(Size::ANY, 27, AlternateGk::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.authentication_mode = Some(h235::AuthenticationMechanism::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.algorithm_oid = Some(d.object_identifier()?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.integrity = Some(d.list(Size::ANY, 3, IntegrityMechanism::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.rehoming_model = Some(RehomingModel::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GatekeeperConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_gatekeeper.is_some(),
                self.authentication_mode.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.algorithm_oid.is_some(),
                self.integrity.is_some(),
                self.integrity_check_value.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
                self.rehoming_model.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        self.ras_address.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_gatekeeper {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.authentication_mode {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.algorithm_oid {
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
            }
            if let Some(value) = &self.integrity {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.rehoming_model {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 11);
        }
    }
}

impl Message for GatekeeperConfirm {
    const NAME: &'static str = "GatekeeperConfirm";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_CONFIRM;
}

impl Decode for GatekeeperReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            reject_reason: GatekeeperRejectReason::decode(d)?,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 6)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GatekeeperReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        self.reject_reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 6);
        }
    }
}

impl Message for GatekeeperReject {
    const NAME: &'static str = "GatekeeperReject";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_REJECT;
}

impl Decode for GatekeeperRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::ResourceUnavailable),
            1 => Ok(Self::TerminalExcluded),
            2 => Ok(Self::InvalidRevision),
            3 => Ok(Self::UndefinedReason),
            4 => d.open_null().map(|()| Self::SecurityDenial),
            5 => d.open_null().map(|()| Self::GenericDataReason),
            6 => d.open_null().map(|()| Self::NeededFeatureNotSupported),
            7 => {
                let around = d.enter()?;
                let value = SecurityErrors::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for GatekeeperRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ResourceUnavailable => e.choice(0, 4, true),
            Self::TerminalExcluded => e.choice(1, 4, true),
            Self::InvalidRevision => e.choice(2, 4, true),
            Self::UndefinedReason => e.choice(3, 4, true),
            Self::SecurityDenial => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::NeededFeatureNotSupported => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(7, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for GatekeeperRejectReason {
    const NAME: &'static str = "GatekeeperRejectReason";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_REJECT_REASON;
}

impl Decode for RegistrationRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            discovery_complete: d.bool()?,
            call_signal_address: d.list(Size::ANY, 17, TransportAddress::decode)?,
            ras_address: d.list(Size::ANY, 17, TransportAddress::decode)?,
            terminal_type: EndpointType::decode(d)?,
            terminal_alias: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            endpoint_vendor: VendorIdentifier::decode(d)?,
            alternate_endpoints: None,
            time_to_live: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            keep_alive: None,
            endpoint_identifier: None,
            will_supply_uuies: None,
            maintain_connection: None,
            alternate_transport_addresses: None,
            additive_registration: None,
            terminal_alias_pattern: None,
            supports_alt_gk: None,
            usage_reporting_capability: None,
            multiple_calls: None,
            supported_h248_packages: None,
            call_credit_capability: None,
            capacity_reporting_capability: None,
            capacity: None,
            feature_set: None,
            generic_data: None,
            restart: None,
            supports_acf_sequences: None,
            supports_assigned_gk: None,
            assigned_gatekeeper: None,
            transport_qos: None,
            language: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 27)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_endpoints = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.time_to_live = Some(d.integer(Range::new(1, 4294967295))? as u32);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.keep_alive = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.endpoint_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.will_supply_uuies = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.alternate_transport_addresses =
                    Some(Box::new(AlternateTransportAddresses::decode(d)?));
                d.leave(around);
            }
            value.additive_registration = d.addition_null(&additions, 10)?;
            if additions.has(11) {
                let around = d.enter()?;
                value.terminal_alias_pattern =
                    Some(d.list(Size::ANY, 12, AddressPattern::decode)?);
                d.leave(around);
            }
            value.supports_alt_gk = d.addition_null(&additions, 12)?;
            if additions.has(13) {
                let around = d.enter()?;
                value.usage_reporting_capability = Some(RasUsageInfoTypes::decode(d)?);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.supported_h248_packages =
                    Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?);
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.call_credit_capability = Some(CallCreditCapability::decode(d)?);
                d.leave(around);
            }
            if additions.has(17) {
                let around = d.enter()?;
                value.capacity_reporting_capability = Some(CapacityReportingCapability::decode(d)?);
                d.leave(around);
            }
            if additions.has(18) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(19) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(20) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.restart = d.addition_null(&additions, 21)?;
            value.supports_acf_sequences = d.addition_null(&additions, 22)?;
            if additions.has(23) {
                let around = d.enter()?;
                value.supports_assigned_gk = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(24) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            if additions.has(25) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            if additions.has(26) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RegistrationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_endpoints.is_some(),
                self.time_to_live.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.keep_alive.is_some(),
                self.endpoint_identifier.is_some(),
                self.will_supply_uuies.is_some(),
                self.maintain_connection.is_some(),
                self.alternate_transport_addresses.is_some(),
                self.additive_registration.is_some(),
                self.terminal_alias_pattern.is_some(),
                self.supports_alt_gk.is_some(),
                self.usage_reporting_capability.is_some(),
                self.multiple_calls.is_some(),
                self.supported_h248_packages.is_some(),
                self.call_credit_capability.is_some(),
                self.capacity_reporting_capability.is_some(),
                self.capacity.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.restart.is_some(),
                self.supports_acf_sequences.is_some(),
                self.supports_assigned_gk.is_some(),
                self.assigned_gatekeeper.is_some(),
                self.transport_qos.is_some(),
                self.language.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.terminal_alias.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.bool(self.discovery_complete);
        e.list(&self.call_signal_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        e.list(&self.ras_address, Size::ANY, |e, value| value.encode(e));
        self.terminal_type.encode(e);
        if let Some(value) = &self.terminal_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        self.endpoint_vendor.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_endpoints {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.time_to_live {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 4294967295));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.keep_alive {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.endpoint_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.will_supply_uuies {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.alternate_transport_addresses {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.additive_registration.is_some());
            if let Some(value) = &self.terminal_alias_pattern {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.addition_null(self.supports_alt_gk.is_some());
            if let Some(value) = &self.usage_reporting_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.supported_h248_packages {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.octet_string(value, Size::ANY)
                });
                e.leave(start);
            }
            if let Some(value) = &self.call_credit_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity_reporting_capability {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.addition_null(self.restart.is_some());
            e.addition_null(self.supports_acf_sequences.is_some());
            if let Some(value) = &self.supports_assigned_gk {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            e.extension(&self.extension, 27);
        }
    }
}

impl Message for RegistrationRequest {
    const NAME: &'static str = "RegistrationRequest";
    const SCHEMA: &'static Type = &schema::REGISTRATION_REQUEST;
}

impl Decode for RegistrationConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_signal_address: d.list(Size::ANY, 17, TransportAddress::decode)?,
            terminal_alias: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            alternate_gatekeeper: None,
            time_to_live: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            will_respond_to_irr: None,
            pre_granted_arq: None,
            maintain_connection: None,
            service_control: None,
            supports_additive_registration: None,
            terminal_alias_pattern: None,
            supported_prefixes: None,
            usage_spec: None,
            feature_server_alias: None,
            capacity_reporting_spec: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            rehoming_model: None,
            transport_qos: None,
            language: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 21)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_gatekeeper = Some(d.list(Size::ANY, 27, AlternateGk::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.time_to_live = Some(d.integer(Range::new(1, 4294967295))? as u32);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.will_respond_to_irr = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.pre_granted_arq = Some(PreGrantedArq::decode(d)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.maintain_connection = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.supports_additive_registration = d.addition_null(&additions, 9)?;
            if additions.has(10) {
                let around = d.enter()?;
                value.terminal_alias_pattern =
                    Some(d.list(Size::ANY, 12, AddressPattern::decode)?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.usage_spec = Some(d.list(Size::ANY, 18, RasUsageSpecification::decode)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.feature_server_alias = Some(AliasAddress::decode(d)?);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.capacity_reporting_spec = Some(CapacityReportingSpecification::decode(d)?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(17) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            if additions.has(18) {
                let around = d.enter()?;
                value.rehoming_model = Some(RehomingModel::decode(d)?);
                d.leave(around);
            }
            if additions.has(19) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            if additions.has(20) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RegistrationConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_gatekeeper.is_some(),
                self.time_to_live.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.will_respond_to_irr.is_some(),
                self.pre_granted_arq.is_some(),
                self.maintain_connection.is_some(),
                self.service_control.is_some(),
                self.supports_additive_registration.is_some(),
                self.terminal_alias_pattern.is_some(),
                self.supported_prefixes.is_some(),
                self.usage_spec.is_some(),
                self.feature_server_alias.is_some(),
                self.capacity_reporting_spec.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
                self.rehoming_model.is_some(),
                self.transport_qos.is_some(),
                self.language.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.terminal_alias.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.list(&self.call_signal_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.terminal_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_gatekeeper {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.time_to_live {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 4294967295));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.will_respond_to_irr {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.pre_granted_arq {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.addition_null(self.supports_additive_registration.is_some());
            if let Some(value) = &self.terminal_alias_pattern {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.usage_spec {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.feature_server_alias {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity_reporting_spec {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.rehoming_model {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            e.extension(&self.extension, 21);
        }
    }
}

impl Message for RegistrationConfirm {
    const NAME: &'static str = "RegistrationConfirm";
    const SCHEMA: &'static Type = &schema::REGISTRATION_CONFIRM;
}

impl Decode for PreGrantedArq {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            make_call: d.bool()?,
            use_gk_call_signal_address_to_make_call: d.bool()?,
            answer_call: d.bool()?,
            use_gk_call_signal_address_to_answer: d.bool()?,
            irr_frequency_in_call: None,
            total_bandwidth_restriction: None,
            alternate_transport_addresses: None,
            use_specified_transport: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.irr_frequency_in_call = Some(d.integer(Range::new(1, 65535))? as u16);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.total_bandwidth_restriction =
                    Some(d.integer(Range::new(0, 4294967295))? as u32);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.alternate_transport_addresses =
                    Some(Box::new(AlternateTransportAddresses::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.use_specified_transport = Some(UseSpecifiedTransport::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for PreGrantedArq {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.irr_frequency_in_call.is_some(),
                self.total_bandwidth_restriction.is_some(),
                self.alternate_transport_addresses.is_some(),
                self.use_specified_transport.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.make_call);
        e.bool(self.use_gk_call_signal_address_to_make_call);
        e.bool(self.answer_call);
        e.bool(self.use_gk_call_signal_address_to_answer);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.irr_frequency_in_call {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 65535));
                e.leave(start);
            }
            if let Some(value) = &self.total_bandwidth_restriction {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4294967295));
                e.leave(start);
            }
            if let Some(value) = &self.alternate_transport_addresses {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.use_specified_transport {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for PreGrantedArq {
    const NAME: &'static str = "RegistrationConfirm.preGrantedARQ";
    const SCHEMA: &'static Type = &schema::PRE_GRANTED_ARQ;
}

impl Decode for RegistrationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            reject_reason: RegistrationRejectReason::decode(d)?,
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 7)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RegistrationReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.gatekeeper_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.reject_reason.encode(e);
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 7);
        }
    }
}

impl Message for RegistrationReject {
    const NAME: &'static str = "RegistrationReject";
    const SCHEMA: &'static Type = &schema::REGISTRATION_REJECT;
}

impl Decode for RegistrationRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::DiscoveryRequired),
            1 => Ok(Self::InvalidRevision),
            2 => Ok(Self::InvalidCallSignalAddress),
            3 => Ok(Self::InvalidRasAddress),
            4 => Ok(Self::DuplicateAlias(Box::new(d.list(
                Size::ANY,
                10,
                AliasAddress::decode,
            )?))),
            5 => Ok(Self::InvalidTerminalType),
            6 => Ok(Self::UndefinedReason),
            7 => Ok(Self::TransportNotSupported),
            8 => d.open_null().map(|()| Self::TransportQosNotSupported),
            9 => d.open_null().map(|()| Self::ResourceUnavailable),
            10 => d.open_null().map(|()| Self::InvalidAlias),
            11 => d.open_null().map(|()| Self::SecurityDenial),
            12 => d.open_null().map(|()| Self::FullRegistrationRequired),
            13 => d
                .open_null()
                .map(|()| Self::AdditiveRegistrationNotSupported),
            14 => {
                let around = d.enter()?;
                let value = Box::new(InvalidTerminalAliases::decode(d)?);
                d.leave(around);
                Ok(Self::InvalidTerminalAliases(value))
            }
            15 => d.open_null().map(|()| Self::GenericDataReason),
            16 => d.open_null().map(|()| Self::NeededFeatureNotSupported),
            17 => {
                let around = d.enter()?;
                let value = SecurityErrors::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            18 => d.open_null().map(|()| Self::RegisterWithAssignedGk),
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for RegistrationRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DiscoveryRequired => e.choice(0, 8, true),
            Self::InvalidRevision => e.choice(1, 8, true),
            Self::InvalidCallSignalAddress => e.choice(2, 8, true),
            Self::InvalidRasAddress => e.choice(3, 8, true),
            Self::DuplicateAlias(value) => {
                e.choice(4, 8, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::InvalidTerminalType => e.choice(5, 8, true),
            Self::UndefinedReason => e.choice(6, 8, true),
            Self::TransportNotSupported => e.choice(7, 8, true),
            Self::TransportQosNotSupported => {
                e.choice(8, 8, true);
                e.open_null();
            }
            Self::ResourceUnavailable => {
                e.choice(9, 8, true);
                e.open_null();
            }
            Self::InvalidAlias => {
                e.choice(10, 8, true);
                e.open_null();
            }
            Self::SecurityDenial => {
                e.choice(11, 8, true);
                e.open_null();
            }
            Self::FullRegistrationRequired => {
                e.choice(12, 8, true);
                e.open_null();
            }
            Self::AdditiveRegistrationNotSupported => {
                e.choice(13, 8, true);
                e.open_null();
            }
            Self::InvalidTerminalAliases(value) => {
                e.choice(14, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::GenericDataReason => {
                e.choice(15, 8, true);
                e.open_null();
            }
            Self::NeededFeatureNotSupported => {
                e.choice(16, 8, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(17, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RegisterWithAssignedGk => {
                e.choice(18, 8, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for RegistrationRejectReason {
    const NAME: &'static str = "RegistrationRejectReason";
    const SCHEMA: &'static Type = &schema::REGISTRATION_REJECT_REASON;
}

impl Decode for InvalidTerminalAliases {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            terminal_alias: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            terminal_alias_pattern: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 12, AddressPattern::decode)?)
            } else {
                None
            },
            supported_prefixes: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?)
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

impl Encode for InvalidTerminalAliases {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.terminal_alias.is_some());
        e.bool(self.terminal_alias_pattern.is_some());
        e.bool(self.supported_prefixes.is_some());
        if let Some(value) = &self.terminal_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.terminal_alias_pattern {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.supported_prefixes {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for InvalidTerminalAliases {
    const NAME: &'static str = "RegistrationRejectReason.invalidTerminalAliases";
    const SCHEMA: &'static Type = &schema::INVALID_TERMINAL_ALIASES;
}

impl Decode for RehomingModel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => Ok(Self::GatekeeperBased),
            1 => Ok(Self::EndpointBased),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for RehomingModel {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::GatekeeperBased => e.choice(0, 2, false),
            Self::EndpointBased => e.choice(1, 2, false),
        }
    }
}

impl Message for RehomingModel {
    const NAME: &'static str = "RehomingModel";
    const SCHEMA: &'static Type = &schema::REHOMING_MODEL;
}

impl Decode for UnregistrationRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            call_signal_address: d.list(Size::ANY, 17, TransportAddress::decode)?,
            endpoint_alias: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            endpoint_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            alternate_endpoints: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            reason: None,
            endpoint_alias_pattern: None,
            supported_prefixes: None,
            alternate_gatekeeper: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 11)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_endpoints = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.gatekeeper_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.reason = Some(UnregRequestReason::decode(d)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.endpoint_alias_pattern =
                    Some(d.list(Size::ANY, 12, AddressPattern::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.alternate_gatekeeper = Some(d.list(Size::ANY, 27, AlternateGk::decode)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnregistrationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_endpoints.is_some(),
                self.gatekeeper_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.reason.is_some(),
                self.endpoint_alias_pattern.is_some(),
                self.supported_prefixes.is_some(),
                self.alternate_gatekeeper.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.endpoint_alias.is_some());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.endpoint_identifier.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.list(&self.call_signal_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.endpoint_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.endpoint_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_endpoints {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.gatekeeper_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.reason {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.endpoint_alias_pattern {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.alternate_gatekeeper {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 11);
        }
    }
}

impl Message for UnregistrationRequest {
    const NAME: &'static str = "UnregistrationRequest";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_REQUEST;
}

impl Decode for UnregRequestReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::ReregistrationRequired),
            1 => Ok(Self::TtlExpired),
            2 => Ok(Self::SecurityDenial),
            3 => Ok(Self::UndefinedReason),
            4 => d.open_null().map(|()| Self::Maintenance),
            5 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            6 => d.open_null().map(|()| Self::RegisterWithAssignedGk),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for UnregRequestReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ReregistrationRequired => e.choice(0, 4, true),
            Self::TtlExpired => e.choice(1, 4, true),
            Self::SecurityDenial => e.choice(2, 4, true),
            Self::UndefinedReason => e.choice(3, 4, true),
            Self::Maintenance => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(5, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::RegisterWithAssignedGk => {
                e.choice(6, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for UnregRequestReason {
    const NAME: &'static str = "UnregRequestReason";
    const SCHEMA: &'static Type = &schema::UNREG_REQUEST_REASON;
}

impl Decode for UnregistrationConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnregistrationConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for UnregistrationConfirm {
    const NAME: &'static str = "UnregistrationConfirm";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_CONFIRM;
}

impl Decode for UnregistrationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: UnregRejectReason::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnregistrationReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.reject_reason.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for UnregistrationReject {
    const NAME: &'static str = "UnregistrationReject";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_REJECT;
}

impl Decode for UnregRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NotCurrentlyRegistered),
            1 => Ok(Self::CallInProgress),
            2 => Ok(Self::UndefinedReason),
            3 => d.open_null().map(|()| Self::PermissionDenied),
            4 => d.open_null().map(|()| Self::SecurityDenial),
            5 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for UnregRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotCurrentlyRegistered => e.choice(0, 3, true),
            Self::CallInProgress => e.choice(1, 3, true),
            Self::UndefinedReason => e.choice(2, 3, true),
            Self::PermissionDenied => {
                e.choice(3, 3, true);
                e.open_null();
            }
            Self::SecurityDenial => {
                e.choice(4, 3, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(5, 3, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for UnregRejectReason {
    const NAME: &'static str = "UnregRejectReason";
    const SCHEMA: &'static Type = &schema::UNREG_REJECT_REASON;
}

impl Decode for AdmissionRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            call_type: CallType::decode(d)?,
            call_model: if preamble & 0x40 != 0 {
                Some(CallModel::decode(d)?)
            } else {
                None
            },
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            destination_info: if preamble & 0x20 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            dest_call_signal_address: if preamble & 0x10 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            dest_extra_call_info: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            src_info: d.list(Size::ANY, 10, AliasAddress::decode)?,
            src_call_signal_address: if preamble & 0x4 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            band_width: d.integer(Range::new(0, 4294967295))? as u32,
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_services: if preamble & 0x1 != 0 {
                Some(QseriesOptions::decode(d)?)
            } else {
                None
            },
            conference_id: d.octet_array()?,
            active_mc: d.bool()?,
            answer_call: d.bool()?,
            can_map_alias: None,
            call_identifier: None,
            src_alternatives: None,
            dest_alternatives: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            transport_qos: None,
            will_supply_uuies: None,
            call_linkage: None,
            gateway_data_rate: None,
            capacity: None,
            circuit_info: None,
            desired_protocols: None,
            desired_tunnelled_protocol: None,
            feature_set: None,
            generic_data: None,
            can_map_src_alias: None,
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 19)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.can_map_alias = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.src_alternatives = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.dest_alternatives = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.gatekeeper_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.will_supply_uuies = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.gateway_data_rate = Some(DataRate::decode(d)?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.desired_protocols = Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.desired_tunnelled_protocol = Some(Box::new(TunnelledProtocol::decode(d)?));
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(17) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(18) {
                let around = d.enter()?;
                value.can_map_src_alias = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AdmissionRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.can_map_alias.is_some(),
                self.call_identifier.is_some(),
                self.src_alternatives.is_some(),
                self.dest_alternatives.is_some(),
                self.gatekeeper_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.transport_qos.is_some(),
                self.will_supply_uuies.is_some(),
                self.call_linkage.is_some(),
                self.gateway_data_rate.is_some(),
                self.capacity.is_some(),
                self.circuit_info.is_some(),
                self.desired_protocols.is_some(),
                self.desired_tunnelled_protocol.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.can_map_src_alias.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.call_model.is_some());
        e.bool(self.destination_info.is_some());
        e.bool(self.dest_call_signal_address.is_some());
        e.bool(self.dest_extra_call_info.is_some());
        e.bool(self.src_call_signal_address.is_some());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.call_services.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.call_type.encode(e);
        if let Some(value) = &self.call_model {
            value.encode(e);
        }
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        if let Some(value) = &self.destination_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.dest_call_signal_address {
            value.encode(e);
        }
        if let Some(value) = &self.dest_extra_call_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.list(&self.src_info, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.src_call_signal_address {
            value.encode(e);
        }
        e.integer(i64::from(self.band_width), Range::new(0, 4294967295));
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.call_services {
            value.encode(e);
        }
        e.octet_array(&self.conference_id);
        e.bool(self.active_mc);
        e.bool(self.answer_call);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.can_map_alias {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.src_alternatives {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.dest_alternatives {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.gatekeeper_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.will_supply_uuies {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.gateway_data_rate {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.desired_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.desired_tunnelled_protocol {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.can_map_src_alias {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 19);
        }
    }
}

impl Message for AdmissionRequest {
    const NAME: &'static str = "AdmissionRequest";
    const SCHEMA: &'static Type = &schema::ADMISSION_REQUEST;
}

impl Decode for CallType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::PointToPoint),
            1 => Ok(Self::OneToN),
            2 => Ok(Self::NToOne),
            3 => Ok(Self::NToN),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for CallType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::PointToPoint => e.choice(0, 4, true),
            Self::OneToN => e.choice(1, 4, true),
            Self::NToOne => e.choice(2, 4, true),
            Self::NToN => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for CallType {
    const NAME: &'static str = "CallType";
    const SCHEMA: &'static Type = &schema::CALL_TYPE;
}

impl Decode for CallModel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Direct),
            1 => Ok(Self::GatekeeperRouted),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CallModel {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Direct => e.choice(0, 2, true),
            Self::GatekeeperRouted => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CallModel {
    const NAME: &'static str = "CallModel";
    const SCHEMA: &'static Type = &schema::CALL_MODEL;
}

impl Decode for TransportQos {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::EndpointControlled),
            1 => Ok(Self::GatekeeperControlled),
            2 => Ok(Self::NoControl),
            3 => {
                let around = d.enter()?;
                let value = d.list(Size::range(1, 256), 4, h245::QosCapability::decode)?;
                d.leave(around);
                Ok(Self::QosCapabilities(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for TransportQos {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::EndpointControlled => e.choice(0, 3, true),
            Self::GatekeeperControlled => e.choice(1, 3, true),
            Self::NoControl => e.choice(2, 3, true),
            Self::QosCapabilities(value) => {
                e.choice(3, 3, true);
                let start = e.enter();
                e.list(value, Size::range(1, 256), |e, value| value.encode(e));
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for TransportQos {
    const NAME: &'static str = "TransportQOS";
    const SCHEMA: &'static Type = &schema::TRANSPORT_QOS;
}

impl Decode for AdmissionConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            band_width: d.integer(Range::new(0, 4294967295))? as u32,
            call_model: CallModel::decode(d)?,
            dest_call_signal_address: TransportAddress::decode(d)?,
            irr_frequency: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 65535))? as u16)
            } else {
                None
            },
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            destination_info: None,
            dest_extra_call_info: None,
            destination_type: None,
            remote_extension_address: None,
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            transport_qos: None,
            will_respond_to_irr: None,
            uuies_requested: None,
            language: None,
            alternate_transport_addresses: None,
            use_specified_transport: None,
            circuit_info: None,
            usage_spec: None,
            supported_protocols: None,
            service_control: None,
            multiple_calls: None,
            feature_set: None,
            generic_data: None,
            modified_src_info: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 23)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.destination_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.dest_extra_call_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.destination_type = Some(Box::new(EndpointType::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.remote_extension_address =
                    Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.alternate_endpoints = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.will_respond_to_irr = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.uuies_requested = Some(UuiesRequested::decode(d)?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.alternate_transport_addresses =
                    Some(Box::new(AlternateTransportAddresses::decode(d)?));
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.use_specified_transport = Some(UseSpecifiedTransport::decode(d)?);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.usage_spec = Some(d.list(Size::ANY, 18, RasUsageSpecification::decode)?);
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.supported_protocols =
                    Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(17) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(18) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(19) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(20) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(21) {
                let around = d.enter()?;
                value.modified_src_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(22) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AdmissionConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.destination_info.is_some(),
                self.dest_extra_call_info.is_some(),
                self.destination_type.is_some(),
                self.remote_extension_address.is_some(),
                self.alternate_endpoints.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.transport_qos.is_some(),
                self.will_respond_to_irr.is_some(),
                self.uuies_requested.is_some(),
                self.language.is_some(),
                self.alternate_transport_addresses.is_some(),
                self.use_specified_transport.is_some(),
                self.circuit_info.is_some(),
                self.usage_spec.is_some(),
                self.supported_protocols.is_some(),
                self.service_control.is_some(),
                self.multiple_calls.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.modified_src_info.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.irr_frequency.is_some());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.integer(i64::from(self.band_width), Range::new(0, 4294967295));
        self.call_model.encode(e);
        self.dest_call_signal_address.encode(e);
        if let Some(value) = &self.irr_frequency {
            e.integer(i64::from(*value), Range::new(1, 65535));
        }
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.destination_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.dest_extra_call_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.destination_type {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.alternate_endpoints {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.will_respond_to_irr {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.uuies_requested {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            if let Some(value) = &self.alternate_transport_addresses {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.use_specified_transport {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_spec {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
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
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.modified_src_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 23);
        }
    }
}

impl Message for AdmissionConfirm {
    const NAME: &'static str = "AdmissionConfirm";
    const SCHEMA: &'static Type = &schema::ADMISSION_CONFIRM;
}

impl Decode for UuiesRequested {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            setup: d.bool()?,
            call_proceeding: d.bool()?,
            connect: d.bool()?,
            alerting: d.bool()?,
            information: d.bool()?,
            release_complete: d.bool()?,
            facility: d.bool()?,
            progress: d.bool()?,
            empty: d.bool()?,
            status: None,
            status_inquiry: None,
            setup_acknowledge: None,
            notify: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.status = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.status_inquiry = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.setup_acknowledge = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.notify = Some(d.bool()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UuiesRequested {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.status.is_some(),
                self.status_inquiry.is_some(),
                self.setup_acknowledge.is_some(),
                self.notify.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.setup);
        e.bool(self.call_proceeding);
        e.bool(self.connect);
        e.bool(self.alerting);
        e.bool(self.information);
        e.bool(self.release_complete);
        e.bool(self.facility);
        e.bool(self.progress);
        e.bool(self.empty);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.status {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.status_inquiry {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.setup_acknowledge {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.notify {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for UuiesRequested {
    const NAME: &'static str = "UUIEsRequested";
    const SCHEMA: &'static Type = &schema::UUIES_REQUESTED;
}

impl Decode for AdmissionReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: AdmissionRejectReason::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            call_signal_address: None,
            integrity_check_value: None,
            service_control: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 9)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.call_signal_address =
                    Some(d.list(Size::ANY, 17, TransportAddress::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AdmissionReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.call_signal_address.is_some(),
                self.integrity_check_value.is_some(),
                self.service_control.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.reject_reason.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.call_signal_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 9);
        }
    }
}

impl Message for AdmissionReject {
    const NAME: &'static str = "AdmissionReject";
    const SCHEMA: &'static Type = &schema::ADMISSION_REJECT;
}

impl Decode for AdmissionRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::CalledPartyNotRegistered),
            1 => Ok(Self::InvalidPermission),
            2 => Ok(Self::RequestDenied),
            3 => Ok(Self::UndefinedReason),
            4 => Ok(Self::CallerNotRegistered),
            5 => Ok(Self::RouteCallToGatekeeper),
            6 => Ok(Self::InvalidEndpointIdentifier),
            7 => Ok(Self::ResourceUnavailable),
            8 => d.open_null().map(|()| Self::SecurityDenial),
            9 => d.open_null().map(|()| Self::QosControlNotSupported),
            10 => d.open_null().map(|()| Self::IncompleteAddress),
            11 => d.open_null().map(|()| Self::AliasesInconsistent),
            12 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 12, PartyNumber::decode)?;
                d.leave(around);
                Ok(Self::RouteCallToScn(value))
            }
            13 => d.open_null().map(|()| Self::ExceedsCallCapacity),
            14 => d.open_null().map(|()| Self::CollectDestination),
            15 => d.open_null().map(|()| Self::CollectPin),
            16 => d.open_null().map(|()| Self::GenericDataReason),
            17 => d.open_null().map(|()| Self::NeededFeatureNotSupported),
            18 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            19 => d.open_null().map(|()| Self::SecurityDhMismatch),
            20 => d.open_null().map(|()| Self::NoRouteToDestination),
            21 => d.open_null().map(|()| Self::UnallocatedNumber),
            22 => d.open_null().map(|()| Self::RegisterWithAssignedGk),
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for AdmissionRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CalledPartyNotRegistered => e.choice(0, 8, true),
            Self::InvalidPermission => e.choice(1, 8, true),
            Self::RequestDenied => e.choice(2, 8, true),
            Self::UndefinedReason => e.choice(3, 8, true),
            Self::CallerNotRegistered => e.choice(4, 8, true),
            Self::RouteCallToGatekeeper => e.choice(5, 8, true),
            Self::InvalidEndpointIdentifier => e.choice(6, 8, true),
            Self::ResourceUnavailable => e.choice(7, 8, true),
            Self::SecurityDenial => {
                e.choice(8, 8, true);
                e.open_null();
            }
            Self::QosControlNotSupported => {
                e.choice(9, 8, true);
                e.open_null();
            }
            Self::IncompleteAddress => {
                e.choice(10, 8, true);
                e.open_null();
            }
            Self::AliasesInconsistent => {
                e.choice(11, 8, true);
                e.open_null();
            }
            Self::RouteCallToScn(value) => {
                e.choice(12, 8, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::ExceedsCallCapacity => {
                e.choice(13, 8, true);
                e.open_null();
            }
            Self::CollectDestination => {
                e.choice(14, 8, true);
                e.open_null();
            }
            Self::CollectPin => {
                e.choice(15, 8, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(16, 8, true);
                e.open_null();
            }
            Self::NeededFeatureNotSupported => {
                e.choice(17, 8, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(18, 8, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SecurityDhMismatch => {
                e.choice(19, 8, true);
                e.open_null();
            }
            Self::NoRouteToDestination => {
                e.choice(20, 8, true);
                e.open_null();
            }
            Self::UnallocatedNumber => {
                e.choice(21, 8, true);
                e.open_null();
            }
            Self::RegisterWithAssignedGk => {
                e.choice(22, 8, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for AdmissionRejectReason {
    const NAME: &'static str = "AdmissionRejectReason";
    const SCHEMA: &'static Type = &schema::ADMISSION_REJECT_REASON;
}

impl Decode for BandwidthRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            conference_id: d.octet_array()?,
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            call_type: if preamble & 0x2 != 0 {
                Some(CallType::decode(d)?)
            } else {
                None
            },
            band_width: d.integer(Range::new(0, 4294967295))? as u32,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_identifier: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            answered_call: None,
            call_linkage: None,
            capacity: None,
            usage_information: None,
            bandwidth_details: None,
            generic_data: None,
            transport_qos: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 12)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.gatekeeper_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.answered_call = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.usage_information = Some(Box::new(RasUsageInformation::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.bandwidth_details = Some(d.list(Size::ANY, 14, BandwidthDetails::decode)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BandwidthRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.gatekeeper_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.answered_call.is_some(),
                self.call_linkage.is_some(),
                self.capacity.is_some(),
                self.usage_information.is_some(),
                self.bandwidth_details.is_some(),
                self.generic_data.is_some(),
                self.transport_qos.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.call_type.is_some());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        e.octet_array(&self.conference_id);
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        if let Some(value) = &self.call_type {
            value.encode(e);
        }
        e.integer(i64::from(self.band_width), Range::new(0, 4294967295));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.gatekeeper_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.answered_call {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_information {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.bandwidth_details {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 12);
        }
    }
}

impl Message for BandwidthRequest {
    const NAME: &'static str = "BandwidthRequest";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_REQUEST;
}

impl Decode for BandwidthConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            band_width: d.integer(Range::new(0, 4294967295))? as u32,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            generic_data: None,
            transport_qos: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 6)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.transport_qos = Some(TransportQos::decode(d)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BandwidthConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.capacity.is_some(),
                self.generic_data.is_some(),
                self.transport_qos.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.integer(i64::from(self.band_width), Range::new(0, 4294967295));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.transport_qos {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 6);
        }
    }
}

impl Message for BandwidthConfirm {
    const NAME: &'static str = "BandwidthConfirm";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_CONFIRM;
}

impl Decode for BandwidthReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: BandRejectReason::decode(d)?,
            allowed_band_width: d.integer(Range::new(0, 4294967295))? as u32,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BandwidthReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.reject_reason.encode(e);
        e.integer(
            i64::from(self.allowed_band_width),
            Range::new(0, 4294967295),
        );
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for BandwidthReject {
    const NAME: &'static str = "BandwidthReject";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_REJECT;
}

impl Decode for BandRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NotBound),
            1 => Ok(Self::InvalidConferenceId),
            2 => Ok(Self::InvalidPermission),
            3 => Ok(Self::InsufficientResources),
            4 => Ok(Self::InvalidRevision),
            5 => Ok(Self::UndefinedReason),
            6 => d.open_null().map(|()| Self::SecurityDenial),
            7 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for BandRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotBound => e.choice(0, 6, true),
            Self::InvalidConferenceId => e.choice(1, 6, true),
            Self::InvalidPermission => e.choice(2, 6, true),
            Self::InsufficientResources => e.choice(3, 6, true),
            Self::InvalidRevision => e.choice(4, 6, true),
            Self::UndefinedReason => e.choice(5, 6, true),
            Self::SecurityDenial => {
                e.choice(6, 6, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(7, 6, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for BandRejectReason {
    const NAME: &'static str = "BandRejectReason";
    const SCHEMA: &'static Type = &schema::BAND_REJECT_REASON;
}

impl Decode for LocationRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            endpoint_identifier: if preamble & 0x2 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            destination_info: d.list(Size::ANY, 10, AliasAddress::decode)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            reply_address: TransportAddress::decode(d)?,
            source_info: None,
            can_map_alias: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            desired_protocols: None,
            desired_tunnelled_protocol: None,
            feature_set: None,
            generic_data: None,
            hop_count: None,
            circuit_info: None,
            call_identifier: None,
            band_width: None,
            source_endpoint_info: None,
            can_map_src_alias: None,
            language: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 17)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.source_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.can_map_alias = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.gatekeeper_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.desired_protocols = Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.desired_tunnelled_protocol = Some(Box::new(TunnelledProtocol::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.hop_count = Some(d.integer(Range::new(1, 255))? as u8);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.band_width = Some(d.integer(Range::new(0, 4294967295))? as u32);
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.source_endpoint_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.can_map_src_alias = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LocationRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.source_info.is_some(),
                self.can_map_alias.is_some(),
                self.gatekeeper_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.desired_protocols.is_some(),
                self.desired_tunnelled_protocol.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.hop_count.is_some(),
                self.circuit_info.is_some(),
                self.call_identifier.is_some(),
                self.band_width.is_some(),
                self.source_endpoint_info.is_some(),
                self.can_map_src_alias.is_some(),
                self.language.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.endpoint_identifier.is_some());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.endpoint_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        e.list(&self.destination_info, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.reply_address.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.source_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.can_map_alias {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.gatekeeper_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.desired_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.desired_tunnelled_protocol {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.hop_count {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(1, 255));
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.band_width {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4294967295));
                e.leave(start);
            }
            if let Some(value) = &self.source_endpoint_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.can_map_src_alias {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            e.extension(&self.extension, 17);
        }
    }
}

impl Message for LocationRequest {
    const NAME: &'static str = "LocationRequest";
    const SCHEMA: &'static Type = &schema::LOCATION_REQUEST;
}

impl Decode for LocationConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            call_signal_address: TransportAddress::decode(d)?,
            ras_address: TransportAddress::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            destination_info: None,
            dest_extra_call_info: None,
            destination_type: None,
            remote_extension_address: None,
            alternate_endpoints: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            alternate_transport_addresses: None,
            supported_protocols: None,
            multiple_calls: None,
            feature_set: None,
            generic_data: None,
            circuit_info: None,
            service_control: None,
            modified_src_info: None,
            band_width: None,
            language: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 18)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.destination_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.dest_extra_call_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.destination_type = Some(Box::new(EndpointType::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.remote_extension_address =
                    Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.alternate_endpoints = Some(d.list(Size::ANY, 11, Endpoint::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.alternate_transport_addresses =
                    Some(Box::new(AlternateTransportAddresses::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.supported_protocols =
                    Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.multiple_calls = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(13) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(14) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(15) {
                let around = d.enter()?;
                value.modified_src_info = Some(d.list(Size::ANY, 10, AliasAddress::decode)?);
                d.leave(around);
            }
            if additions.has(16) {
                let around = d.enter()?;
                value.band_width = Some(d.integer(Range::new(0, 4294967295))? as u32);
                d.leave(around);
            }
            if additions.has(17) {
                let around = d.enter()?;
                value.language = Some(d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LocationConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.destination_info.is_some(),
                self.dest_extra_call_info.is_some(),
                self.destination_type.is_some(),
                self.remote_extension_address.is_some(),
                self.alternate_endpoints.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.alternate_transport_addresses.is_some(),
                self.supported_protocols.is_some(),
                self.multiple_calls.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.circuit_info.is_some(),
                self.service_control.is_some(),
                self.modified_src_info.is_some(),
                self.band_width.is_some(),
                self.language.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.call_signal_address.encode(e);
        self.ras_address.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.destination_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.dest_extra_call_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.destination_type {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.remote_extension_address {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.alternate_endpoints {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.alternate_transport_addresses {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.supported_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
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
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.modified_src_info {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.band_width {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4294967295));
                e.leave(start);
            }
            if let Some(value) = &self.language {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| {
                    e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
                });
                e.leave(start);
            }
            e.extension(&self.extension, 18);
        }
    }
}

impl Message for LocationConfirm {
    const NAME: &'static str = "LocationConfirm";
    const SCHEMA: &'static Type = &schema::LOCATION_CONFIRM;
}

impl Decode for LocationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: LocationRejectReason::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            service_control: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 7)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for LocationReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
                self.service_control.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.reject_reason.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 7);
        }
    }
}

impl Message for LocationReject {
    const NAME: &'static str = "LocationReject";
    const SCHEMA: &'static Type = &schema::LOCATION_REJECT;
}

impl Decode for LocationRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NotRegistered),
            1 => Ok(Self::InvalidPermission),
            2 => Ok(Self::RequestDenied),
            3 => Ok(Self::UndefinedReason),
            4 => d.open_null().map(|()| Self::SecurityDenial),
            5 => d.open_null().map(|()| Self::AliasesInconsistent),
            6 => {
                let around = d.enter()?;
                let value = d.list(Size::ANY, 12, PartyNumber::decode)?;
                d.leave(around);
                Ok(Self::RouteCallToScn(value))
            }
            7 => d.open_null().map(|()| Self::ResourceUnavailable),
            8 => d.open_null().map(|()| Self::GenericDataReason),
            9 => d.open_null().map(|()| Self::NeededFeatureNotSupported),
            10 => d.open_null().map(|()| Self::HopCountExceeded),
            11 => d.open_null().map(|()| Self::IncompleteAddress),
            12 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            13 => d.open_null().map(|()| Self::SecurityDhMismatch),
            14 => d.open_null().map(|()| Self::NoRouteToDestination),
            15 => d.open_null().map(|()| Self::UnallocatedNumber),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for LocationRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotRegistered => e.choice(0, 4, true),
            Self::InvalidPermission => e.choice(1, 4, true),
            Self::RequestDenied => e.choice(2, 4, true),
            Self::UndefinedReason => e.choice(3, 4, true),
            Self::SecurityDenial => {
                e.choice(4, 4, true);
                e.open_null();
            }
            Self::AliasesInconsistent => {
                e.choice(5, 4, true);
                e.open_null();
            }
            Self::RouteCallToScn(value) => {
                e.choice(6, 4, true);
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            Self::ResourceUnavailable => {
                e.choice(7, 4, true);
                e.open_null();
            }
            Self::GenericDataReason => {
                e.choice(8, 4, true);
                e.open_null();
            }
            Self::NeededFeatureNotSupported => {
                e.choice(9, 4, true);
                e.open_null();
            }
            Self::HopCountExceeded => {
                e.choice(10, 4, true);
                e.open_null();
            }
            Self::IncompleteAddress => {
                e.choice(11, 4, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(12, 4, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::SecurityDhMismatch => {
                e.choice(13, 4, true);
                e.open_null();
            }
            Self::NoRouteToDestination => {
                e.choice(14, 4, true);
                e.open_null();
            }
            Self::UnallocatedNumber => {
                e.choice(15, 4, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for LocationRejectReason {
    const NAME: &'static str = "LocationRejectReason";
    const SCHEMA: &'static Type = &schema::LOCATION_REJECT_REASON;
}

impl Decode for DisengageRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            conference_id: d.octet_array()?,
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            disengage_reason: DisengageReason::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_identifier: None,
            gatekeeper_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            answered_call: None,
            call_linkage: None,
            capacity: None,
            circuit_info: None,
            usage_information: None,
            termination_cause: None,
            service_control: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 13)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.gatekeeper_identifier = Some(d.bmp_string(Size::range(1, 128))?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.answered_call = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(8) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(9) {
                let around = d.enter()?;
                value.usage_information = Some(RasUsageInformation::decode(d)?);
                d.leave(around);
            }
            if additions.has(10) {
                let around = d.enter()?;
                value.termination_cause = Some(CallTerminationCause::decode(d)?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.service_control =
                    Some(d.list(Size::ANY, 13, ServiceControlSession::decode)?);
                d.leave(around);
            }
            if additions.has(12) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DisengageRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.gatekeeper_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.answered_call.is_some(),
                self.call_linkage.is_some(),
                self.capacity.is_some(),
                self.circuit_info.is_some(),
                self.usage_information.is_some(),
                self.termination_cause.is_some(),
                self.service_control.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        e.octet_array(&self.conference_id);
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        self.disengage_reason.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.gatekeeper_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.answered_call {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_information {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.termination_cause {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.service_control {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 13);
        }
    }
}

impl Message for DisengageRequest {
    const NAME: &'static str = "DisengageRequest";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REQUEST;
}

impl Decode for DisengageReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::ForcedDrop),
            1 => Ok(Self::NormalDrop),
            2 => Ok(Self::UndefinedReason),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for DisengageReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ForcedDrop => e.choice(0, 3, true),
            Self::NormalDrop => e.choice(1, 3, true),
            Self::UndefinedReason => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for DisengageReason {
    const NAME: &'static str = "DisengageReason";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REASON;
}

impl Decode for DisengageConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            circuit_info: None,
            usage_information: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 8)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.usage_information = Some(Box::new(RasUsageInformation::decode(d)?));
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DisengageConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.capacity.is_some(),
                self.circuit_info.is_some(),
                self.usage_information.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_information {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 8);
        }
    }
}

impl Message for DisengageConfirm {
    const NAME: &'static str = "DisengageConfirm";
    const SCHEMA: &'static Type = &schema::DISENGAGE_CONFIRM;
}

impl Decode for DisengageReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            reject_reason: DisengageRejectReason::decode(d)?,
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alt_gk_info = Some(AltGkInfo::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for DisengageReject {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alt_gk_info.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.reject_reason.encode(e);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alt_gk_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for DisengageReject {
    const NAME: &'static str = "DisengageReject";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REJECT;
}

impl Decode for DisengageRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NotRegistered),
            1 => Ok(Self::RequestToDropOther),
            2 => d.open_null().map(|()| Self::SecurityDenial),
            3 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for DisengageRejectReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotRegistered => e.choice(0, 2, true),
            Self::RequestToDropOther => e.choice(1, 2, true),
            Self::SecurityDenial => {
                e.choice(2, 2, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                e.choice(3, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for DisengageRejectReason {
    const NAME: &'static str = "DisengageRejectReason";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REJECT_REASON;
}

impl Decode for InfoRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            reply_address: if preamble & 0x1 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            uuies_requested: None,
            call_linkage: None,
            usage_info_requested: None,
            segmented_response_supported: None,
            next_segment_requested: None,
            capacity_info_requested: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 12)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.uuies_requested = Some(UuiesRequested::decode(d)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.usage_info_requested = Some(RasUsageInfoTypes::decode(d)?);
                d.leave(around);
            }
            value.segmented_response_supported = d.addition_null(&additions, 7)?;
            if additions.has(8) {
                let around = d.enter()?;
                value.next_segment_requested = Some(d.integer(Range::new(0, 65535))? as u16);
                d.leave(around);
            }
            value.capacity_info_requested = d.addition_null(&additions, 9)?;
            if additions.has(10) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            if additions.has(11) {
                let around = d.enter()?;
                value.assigned_gatekeeper = Some(Box::new(AlternateGk::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for InfoRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.uuies_requested.is_some(),
                self.call_linkage.is_some(),
                self.usage_info_requested.is_some(),
                self.segmented_response_supported.is_some(),
                self.next_segment_requested.is_some(),
                self.capacity_info_requested.is_some(),
                self.generic_data.is_some(),
                self.assigned_gatekeeper.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.reply_address.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.reply_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.uuies_requested {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_info_requested {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.addition_null(self.segmented_response_supported.is_some());
            if let Some(value) = &self.next_segment_requested {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 65535));
                e.leave(start);
            }
            e.addition_null(self.capacity_info_requested.is_some());
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.assigned_gatekeeper {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 12);
        }
    }
}

impl Message for InfoRequest {
    const NAME: &'static str = "InfoRequest";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST;
}

impl Decode for InfoRequestResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            endpoint_type: EndpointType::decode(d)?,
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            ras_address: TransportAddress::decode(d)?,
            call_signal_address: d.list(Size::ANY, 17, TransportAddress::decode)?,
            endpoint_alias: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            per_call_info: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 169, PerCallInfo::decode)?)
            } else {
                None
            },
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            need_response: None,
            capacity: None,
            irr_status: None,
            unsolicited: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 8)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.need_response = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.irr_status = Some(InfoRequestResponseStatus::decode(d)?);
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.unsolicited = Some(d.bool()?);
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for InfoRequestResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.need_response.is_some(),
                self.capacity.is_some(),
                self.irr_status.is_some(),
                self.unsolicited.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.endpoint_alias.is_some());
        e.bool(self.per_call_info.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.endpoint_type.encode(e);
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        self.ras_address.encode(e);
        e.list(&self.call_signal_address, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.endpoint_alias {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.per_call_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.need_response {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.irr_status {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.unsolicited {
                let start = e.enter();
                e.bool(*value);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 8);
        }
    }
}

impl Message for InfoRequestResponse {
    const NAME: &'static str = "InfoRequestResponse";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_RESPONSE;
}

impl Decode for PerCallInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x10 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            conference_id: d.octet_array()?,
            originator: if preamble & 0x8 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            audio: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 39, RtpSession::decode)?)
            } else {
                None
            },
            video: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 39, RtpSession::decode)?)
            } else {
                None
            },
            data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 3, TransportChannelInfo::decode)?)
            } else {
                None
            },
            h245: TransportChannelInfo::decode(d)?,
            call_signalling: TransportChannelInfo::decode(d)?,
            call_type: CallType::decode(d)?,
            band_width: d.integer(Range::new(0, 4294967295))? as u32,
            call_model: CallModel::decode(d)?,
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            substitute_conf_ids: None,
            pdu: None,
            call_linkage: None,
            usage_information: None,
            circuit_info: None,
            extension: Extension::default(),
        };
        if preamble & 0x20 != 0 {
            let additions = d.additions(true, 8)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.call_identifier = Some(CallIdentifier::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.substitute_conf_ids = Some(d.list(Size::ANY, 128, |d| d.octet_array())?);
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.pdu = Some(d.list(Size::ANY, 24, PerCallInfoPdu::decode)?);
                d.leave(around);
            }
            if additions.has(5) {
                let around = d.enter()?;
                value.call_linkage = Some(Box::new(CallLinkage::decode(d)?));
                d.leave(around);
            }
            if additions.has(6) {
                let around = d.enter()?;
                value.usage_information = Some(Box::new(RasUsageInformation::decode(d)?));
                d.leave(around);
            }
            if additions.has(7) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for PerCallInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.call_identifier.is_some(),
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.substitute_conf_ids.is_some(),
                self.pdu.is_some(),
                self.call_linkage.is_some(),
                self.usage_information.is_some(),
                self.circuit_info.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.originator.is_some());
        e.bool(self.audio.is_some());
        e.bool(self.video.is_some());
        e.bool(self.data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        e.octet_array(&self.conference_id);
        if let Some(value) = &self.originator {
            e.bool(*value);
        }
        if let Some(value) = &self.audio {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.video {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        self.h245.encode(e);
        self.call_signalling.encode(e);
        self.call_type.encode(e);
        e.integer(i64::from(self.band_width), Range::new(0, 4294967295));
        self.call_model.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.call_identifier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.substitute_conf_ids {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| e.octet_array(value));
                e.leave(start);
            }
            if let Some(value) = &self.pdu {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.call_linkage {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.usage_information {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 8);
        }
    }
}

impl Message for PerCallInfo {
    const NAME: &'static str = "InfoRequestResponse.perCallInfo";
    const SCHEMA: &'static Type = &schema::PER_CALL_INFO;
}

impl Decode for PerCallInfoPdu {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            h323_pdu: H323UuPdu::decode(d)?,
            sent: d.bool()?,
        })
    }
}

impl Encode for PerCallInfoPdu {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.h323_pdu.encode(e);
        e.bool(self.sent);
    }
}

impl Message for PerCallInfoPdu {
    const NAME: &'static str = "InfoRequestResponse.perCallInfo.pdu";
    const SCHEMA: &'static Type = &schema::PER_CALL_INFO_PDU;
}

impl Decode for InfoRequestResponseStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Complete),
            1 => Ok(Self::Incomplete),
            2 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::Segment),
            3 => Ok(Self::InvalidCall),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for InfoRequestResponseStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Complete => e.choice(0, 4, true),
            Self::Incomplete => e.choice(1, 4, true),
            Self::Segment(value) => {
                e.choice(2, 4, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::InvalidCall => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for InfoRequestResponseStatus {
    const NAME: &'static str = "InfoRequestResponseStatus";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_RESPONSE_STATUS;
}

impl Decode for InfoRequestAck {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x1 != 0 {
                Some(Box::new(Icv::decode(d)?))
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

impl Encode for InfoRequestAck {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for InfoRequestAck {
    const NAME: &'static str = "InfoRequestAck";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_ACK;
}

impl Decode for InfoRequestNak {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x10 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            nak_reason: InfoRequestNakReason::decode(d)?,
            alt_gk_info: if preamble & 0x8 != 0 {
                Some(AltGkInfo::decode(d)?)
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x1 != 0 {
                Some(Box::new(Icv::decode(d)?))
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

impl Encode for InfoRequestNak {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.alt_gk_info.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.nak_reason.encode(e);
        if let Some(value) = &self.alt_gk_info {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for InfoRequestNak {
    const NAME: &'static str = "InfoRequestNak";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_NAK;
}

impl Decode for InfoRequestNakReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NotRegistered),
            1 => Ok(Self::SecurityDenial),
            2 => Ok(Self::UndefinedReason),
            3 => {
                let around = d.enter()?;
                let value = SecurityErrors2::decode(d)?;
                d.leave(around);
                Ok(Self::SecurityError(value))
            }
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for InfoRequestNakReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotRegistered => e.choice(0, 3, true),
            Self::SecurityDenial => e.choice(1, 3, true),
            Self::UndefinedReason => e.choice(2, 3, true),
            Self::SecurityError(value) => {
                e.choice(3, 3, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for InfoRequestNakReason {
    const NAME: &'static str = "InfoRequestNakReason";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_NAK_REASON;
}

impl Decode for TransportChannelInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            send_address: if preamble & 0x2 != 0 {
                Some(TransportAddress::decode(d)?)
            } else {
                None
            },
            recv_address: if preamble & 0x1 != 0 {
                Some(TransportAddress::decode(d)?)
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

impl Encode for TransportChannelInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.send_address.is_some());
        e.bool(self.recv_address.is_some());
        if let Some(value) = &self.send_address {
            value.encode(e);
        }
        if let Some(value) = &self.recv_address {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TransportChannelInfo {
    const NAME: &'static str = "TransportChannelInfo";
    const SCHEMA: &'static Type = &schema::TRANSPORT_CHANNEL_INFO;
}

impl Decode for RtpSession {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            rtp_address: TransportChannelInfo::decode(d)?,
            rtcp_address: TransportChannelInfo::decode(d)?,
            cname: d.ia5_string(Size::ANY, Alphabet::PRINTABLE)?,
            ssrc: d.integer(Range::new(1, 4294967295))? as u32,
            session_id: d.integer(Range::new(1, 255))? as u8,
            associated_session_ids: d.list(Size::ANY, 8, |d| {
                d.integer(Range::new(1, 255)).map(|value| value as u8)
            })?,
            multicast: None,
            bandwidth: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 2)?;
            value.multicast = d.addition_null(&additions, 0)?;
            if additions.has(1) {
                let around = d.enter()?;
                value.bandwidth = Some(d.integer(Range::new(0, 4294967295))? as u32);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RtpSession {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.multicast.is_some(), self.bandwidth.is_some()],
        );
        e.bool(additions.any());
        self.rtp_address.encode(e);
        self.rtcp_address.encode(e);
        e.ia5_string(&self.cname, Size::ANY, Alphabet::PRINTABLE);
        e.integer(i64::from(self.ssrc), Range::new(1, 4294967295));
        e.integer(i64::from(self.session_id), Range::new(1, 255));
        e.list(&self.associated_session_ids, Size::ANY, |e, value| {
            e.integer(i64::from(*value), Range::new(1, 255))
        });
        if additions.any() {
            e.additions(&additions);
            e.addition_null(self.multicast.is_some());
            if let Some(value) = &self.bandwidth {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 4294967295));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for RtpSession {
    const NAME: &'static str = "RTPSession";
    const SCHEMA: &'static Type = &schema::RTP_SESSION;
}

impl Decode for ResourcesAvailableIndicate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            endpoint_identifier: d.bmp_string(Size::range(1, 128))?,
            protocols: d.list(Size::ANY, 7, SupportedProtocols::decode)?,
            almost_out_of_resources: d.bool()?,
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x1 != 0 {
                Some(Box::new(Icv::decode(d)?))
            } else {
                None
            },
            capacity: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.capacity = Some(CallCapacity::decode(d)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ResourcesAvailableIndicate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.capacity.is_some(), self.generic_data.is_some()],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.bmp_string(&self.endpoint_identifier, Size::range(1, 128));
        e.list(&self.protocols, Size::ANY, |e, value| value.encode(e));
        e.bool(self.almost_out_of_resources);
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.capacity {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for ResourcesAvailableIndicate {
    const NAME: &'static str = "ResourcesAvailableIndicate";
    const SCHEMA: &'static Type = &schema::RESOURCES_AVAILABLE_INDICATE;
}

impl Decode for ResourcesAvailableConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            protocol_identifier: d.object_identifier()?,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x1 != 0 {
                Some(Box::new(Icv::decode(d)?))
            } else {
                None
            },
            generic_data: None,
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ResourcesAvailableConfirm {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_data.is_some()]);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        e.object_identifier(&self.protocol_identifier);
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for ResourcesAvailableConfirm {
    const NAME: &'static str = "ResourcesAvailableConfirm";
    const SCHEMA: &'static Type = &schema::RESOURCES_AVAILABLE_CONFIRM;
}

impl Decode for ServiceControlIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(9)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x80 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            service_control: d.list(Size::ANY, 13, ServiceControlSession::decode)?,
            endpoint_identifier: if preamble & 0x40 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            call_specific: if preamble & 0x20 != 0 {
                Some(CallSpecific::decode(d)?)
            } else {
                None
            },
            tokens: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x4 != 0 {
                Some(Box::new(Icv::decode(d)?))
            } else {
                None
            },
            feature_set: if preamble & 0x2 != 0 {
                Some(FeatureSet::decode(d)?)
            } else {
                None
            },
            generic_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x100 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServiceControlIndication {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.endpoint_identifier.is_some());
        e.bool(self.call_specific.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.bool(self.feature_set.is_some());
        e.bool(self.generic_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.list(&self.service_control, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.endpoint_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.call_specific {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if let Some(value) = &self.feature_set {
            value.encode(e);
        }
        if let Some(value) = &self.generic_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ServiceControlIndication {
    const NAME: &'static str = "ServiceControlIndication";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_INDICATION;
}

impl Decode for CallSpecific {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            call_identifier: CallIdentifier::decode(d)?,
            conference_id: d.octet_array()?,
            answered_call: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallSpecific {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.call_identifier.encode(e);
        e.octet_array(&self.conference_id);
        e.bool(self.answered_call);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallSpecific {
    const NAME: &'static str = "ServiceControlIndication.callSpecific";
    const SCHEMA: &'static Type = &schema::CALL_SPECIFIC;
}

impl Decode for ServiceControlResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(8)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            result: if preamble & 0x40 != 0 {
                Some(ServiceControlResult::decode(d)?)
            } else {
                None
            },
            non_standard_data: if preamble & 0x20 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x4 != 0 {
                Some(Box::new(Icv::decode(d)?))
            } else {
                None
            },
            feature_set: if preamble & 0x2 != 0 {
                Some(FeatureSet::decode(d)?)
            } else {
                None
            },
            generic_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x80 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServiceControlResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.result.is_some());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.bool(self.feature_set.is_some());
        e.bool(self.generic_data.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.result {
            value.encode(e);
        }
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        if let Some(value) = &self.feature_set {
            value.encode(e);
        }
        if let Some(value) = &self.generic_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ServiceControlResponse {
    const NAME: &'static str = "ServiceControlResponse";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_RESPONSE;
}

impl Decode for ServiceControlResult {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::Started),
            1 => Ok(Self::Failed),
            2 => Ok(Self::Stopped),
            3 => Ok(Self::NotAvailable),
            4 => Ok(Self::NeededFeatureNotSupported),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceControlResult {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Started => e.choice(0, 5, true),
            Self::Failed => e.choice(1, 5, true),
            Self::Stopped => e.choice(2, 5, true),
            Self::NotAvailable => e.choice(3, 5, true),
            Self::NeededFeatureNotSupported => e.choice(4, 5, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for ServiceControlResult {
    const NAME: &'static str = "ServiceControlResponse.result";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_RESULT;
}

impl Decode for RequestInProgress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            integrity_check_value: if preamble & 0x1 != 0 {
                Some(Box::new(Icv::decode(d)?))
            } else {
                None
            },
            delay: d.integer(Range::new(1, 65535))? as u16,
            extension: Extension::default(),
        };
        if preamble & 0x10 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RequestInProgress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.integrity_check_value.is_some());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.integrity_check_value {
            value.encode(e);
        }
        e.integer(i64::from(self.delay), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RequestInProgress {
    const NAME: &'static str = "RequestInProgress";
    const SCHEMA: &'static Type = &schema::REQUEST_IN_PROGRESS;
}

impl Decode for NonStandardMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            non_standard_data: NonStandardParameter::decode(d)?,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 5)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            if additions.has(4) {
                let around = d.enter()?;
                value.generic_data = Some(d.list(Size::ANY, 21, GenericData::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.feature_set.is_some(),
                self.generic_data.is_some(),
            ],
        );
        e.bool(additions.any());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        self.non_standard_data.encode(e);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.generic_data {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 5);
        }
    }
}

impl Message for NonStandardMessage {
    const NAME: &'static str = "NonStandardMessage";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_MESSAGE;
}

impl Decode for UnknownMessageResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            request_seq_num: d.integer(Range::new(1, 65535))? as u16,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            message_not_understood: None,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 4)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.tokens = Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.crypto_tokens = Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?);
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.integrity_check_value = Some(Box::new(Icv::decode(d)?));
                d.leave(around);
            }
            if additions.has(3) {
                let around = d.enter()?;
                value.message_not_understood = Some(d.octet_string(Size::ANY)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for UnknownMessageResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.tokens.is_some(),
                self.crypto_tokens.is_some(),
                self.integrity_check_value.is_some(),
                self.message_not_understood.is_some(),
            ],
        );
        e.bool(additions.any());
        e.integer(i64::from(self.request_seq_num), Range::new(1, 65535));
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.crypto_tokens {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.integrity_check_value {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.message_not_understood {
                let start = e.enter();
                e.octet_string(value, Size::ANY);
                e.leave(start);
            }
            e.extension(&self.extension, 4);
        }
    }
}

impl Message for UnknownMessageResponse {
    const NAME: &'static str = "UnknownMessageResponse";
    const SCHEMA: &'static Type = &schema::UNKNOWN_MESSAGE_RESPONSE;
}

impl Decode for CallIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            guid: d.octet_array()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.guid);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallIdentifier {
    const NAME: &'static str = "CallIdentifier";
    const SCHEMA: &'static Type = &schema::CALL_IDENTIFIER;
}

impl Decode for CallLinkage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            global_call_id: if preamble & 0x2 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            thread_id: if preamble & 0x1 != 0 {
                Some(d.octet_array()?)
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

impl Encode for CallLinkage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.global_call_id.is_some());
        e.bool(self.thread_id.is_some());
        if let Some(value) = &self.global_call_id {
            e.octet_array(value);
        }
        if let Some(value) = &self.thread_id {
            e.octet_array(value);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallLinkage {
    const NAME: &'static str = "CallLinkage";
    const SCHEMA: &'static Type = &schema::CALL_LINKAGE;
}

impl Decode for TransportAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(7, true)? {
            0 => IpAddress::decode(d).map(Self::IpAddress),
            1 => Ok(Self::IpSourceRoute(Box::new(IpSourceRoute::decode(d)?))),
            2 => IpxAddress::decode(d).map(Self::IpxAddress),
            3 => Ip6Address::decode(d).map(Self::Ip6Address),
            4 => d.octet_array().map(Self::NetBios),
            5 => d.octet_string(Size::range(1, 20)).map(Self::Nsap),
            6 => Ok(Self::NonStandardAddress(Box::new(
                NonStandardParameter::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 7).map(Self::Unknown),
        }
    }
}

impl Encode for TransportAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::IpAddress(value) => {
                e.choice(0, 7, true);
                value.encode(e);
            }
            Self::IpSourceRoute(value) => {
                e.choice(1, 7, true);
                value.encode(e);
            }
            Self::IpxAddress(value) => {
                e.choice(2, 7, true);
                value.encode(e);
            }
            Self::Ip6Address(value) => {
                e.choice(3, 7, true);
                value.encode(e);
            }
            Self::NetBios(value) => {
                e.choice(4, 7, true);
                e.octet_array(value);
            }
            Self::Nsap(value) => {
                e.choice(5, 7, true);
                e.octet_string(value, Size::range(1, 20));
            }
            Self::NonStandardAddress(value) => {
                e.choice(6, 7, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 7),
        }
    }
}

impl Message for TransportAddress {
    const NAME: &'static str = "TransportAddress";
    const SCHEMA: &'static Type = &schema::TRANSPORT_ADDRESS;
}

impl Decode for IpAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            ip: d.octet_array()?,
            port: d.integer(Range::new(0, 65535))? as u16,
        })
    }
}

impl Encode for IpAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.octet_array(&self.ip);
        e.integer(i64::from(self.port), Range::new(0, 65535));
    }
}

impl Message for IpAddress {
    const NAME: &'static str = "TransportAddress.ipAddress";
    const SCHEMA: &'static Type = &schema::IP_ADDRESS;
}

impl Decode for IpSourceRoute {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            ip: d.octet_array()?,
            port: d.integer(Range::new(0, 65535))? as u16,
            route: d.list(Size::ANY, 32, |d| d.octet_array())?,
            routing: IpSourceRouting::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IpSourceRoute {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.ip);
        e.integer(i64::from(self.port), Range::new(0, 65535));
        e.list(&self.route, Size::ANY, |e, value| e.octet_array(value));
        self.routing.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IpSourceRoute {
    const NAME: &'static str = "TransportAddress.ipSourceRoute";
    const SCHEMA: &'static Type = &schema::IP_SOURCE_ROUTE;
}

impl Decode for IpSourceRouting {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Strict),
            1 => Ok(Self::Loose),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for IpSourceRouting {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Strict => e.choice(0, 2, true),
            Self::Loose => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for IpSourceRouting {
    const NAME: &'static str = "TransportAddress.ipSourceRoute.routing";
    const SCHEMA: &'static Type = &schema::IP_SOURCE_ROUTING;
}

impl Decode for IpxAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            node: d.octet_array()?,
            netnum: d.octet_array()?,
            port: d.octet_array()?,
        })
    }
}

impl Encode for IpxAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.octet_array(&self.node);
        e.octet_array(&self.netnum);
        e.octet_array(&self.port);
    }
}

impl Message for IpxAddress {
    const NAME: &'static str = "TransportAddress.ipxAddress";
    const SCHEMA: &'static Type = &schema::IPX_ADDRESS;
}

impl Decode for Ip6Address {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            ip: d.octet_array()?,
            port: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Ip6Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.ip);
        e.integer(i64::from(self.port), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Ip6Address {
    const NAME: &'static str = "TransportAddress.ip6Address";
    const SCHEMA: &'static Type = &schema::IP6_ADDRESS;
}

impl Decode for AlternateTransportAddresses {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            annex_e: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
            } else {
                None
            },
            sctp: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.sctp = Some(d.list(Size::ANY, 17, TransportAddress::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlternateTransportAddresses {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.sctp.is_some()]);
        e.bool(additions.any());
        e.bool(self.annex_e.is_some());
        if let Some(value) = &self.annex_e {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.sctp {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for AlternateTransportAddresses {
    const NAME: &'static str = "AlternateTransportAddresses";
    const SCHEMA: &'static Type = &schema::ALTERNATE_TRANSPORT_ADDRESSES;
}

impl Decode for UseSpecifiedTransport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Tcp),
            1 => Ok(Self::AnnexE),
            2 => d.open_null().map(|()| Self::Sctp),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for UseSpecifiedTransport {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Tcp => e.choice(0, 2, true),
            Self::AnnexE => e.choice(1, 2, true),
            Self::Sctp => {
                e.choice(2, 2, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for UseSpecifiedTransport {
    const NAME: &'static str = "UseSpecifiedTransport";
    const SCHEMA: &'static Type = &schema::USE_SPECIFIED_TRANSPORT;
}

impl Decode for AliasAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)
                .map(Self::DialledDigits),
            1 => d.bmp_string(Size::range(1, 256)).map(Self::H323Id),
            2 => {
                let around = d.enter()?;
                let value = d.ia5_string(Size::range(1, 512), Alphabet::IA5)?;
                d.leave(around);
                Ok(Self::UrlId(value))
            }
            3 => {
                let around = d.enter()?;
                let value = Box::new(TransportAddress::decode(d)?);
                d.leave(around);
                Ok(Self::TransportId(value))
            }
            4 => {
                let around = d.enter()?;
                let value = d.ia5_string(Size::range(1, 512), Alphabet::IA5)?;
                d.leave(around);
                Ok(Self::EmailId(value))
            }
            5 => {
                let around = d.enter()?;
                let value = Box::new(PartyNumber::decode(d)?);
                d.leave(around);
                Ok(Self::PartyNumber(value))
            }
            6 => {
                let around = d.enter()?;
                let value = Box::new(MobileUim::decode(d)?);
                d.leave(around);
                Ok(Self::MobileUim(value))
            }
            7 => {
                let around = d.enter()?;
                let value = Box::new(IsupNumber::decode(d)?);
                d.leave(around);
                Ok(Self::IsupNumber(value))
            }
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for AliasAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::DialledDigits(value) => {
                e.choice(0, 2, true);
                e.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
            }
            Self::H323Id(value) => {
                e.choice(1, 2, true);
                e.bmp_string(value, Size::range(1, 256));
            }
            Self::UrlId(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                e.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                e.leave(start);
            }
            Self::TransportId(value) => {
                e.choice(3, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::EmailId(value) => {
                e.choice(4, 2, true);
                let start = e.enter();
                e.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                e.leave(start);
            }
            Self::PartyNumber(value) => {
                e.choice(5, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::MobileUim(value) => {
                e.choice(6, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::IsupNumber(value) => {
                e.choice(7, 2, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AliasAddress {
    const NAME: &'static str = "AliasAddress";
    const SCHEMA: &'static Type = &schema::ALIAS_ADDRESS;
}

impl Decode for AddressPattern {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => AliasAddress::decode(d).map(Self::Wildcard),
            1 => Ok(Self::Range(Box::new(AddressPatternRange::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for AddressPattern {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Wildcard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Range(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for AddressPattern {
    const NAME: &'static str = "AddressPattern";
    const SCHEMA: &'static Type = &schema::ADDRESS_PATTERN;
}

impl Decode for AddressPatternRange {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            start_of_range: PartyNumber::decode(d)?,
            end_of_range: PartyNumber::decode(d)?,
        })
    }
}

impl Encode for AddressPatternRange {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.start_of_range.encode(e);
        self.end_of_range.encode(e);
    }
}

impl Message for AddressPatternRange {
    const NAME: &'static str = "AddressPattern.range";
    const SCHEMA: &'static Type = &schema::ADDRESS_PATTERN_RANGE;
}

impl Decode for ExtendedAliasAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            address: AliasAddress::decode(d)?,
            presentation_indicator: if preamble & 0x2 != 0 {
                Some(PresentationIndicator::decode(d)?)
            } else {
                None
            },
            screening_indicator: if preamble & 0x1 != 0 {
                Some(ScreeningIndicator::decode(d)?)
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

impl Encode for ExtendedAliasAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.presentation_indicator.is_some());
        e.bool(self.screening_indicator.is_some());
        self.address.encode(e);
        if let Some(value) = &self.presentation_indicator {
            value.encode(e);
        }
        if let Some(value) = &self.screening_indicator {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedAliasAddress {
    const NAME: &'static str = "ExtendedAliasAddress";
    const SCHEMA: &'static Type = &schema::EXTENDED_ALIAS_ADDRESS;
}

impl Decode for DisplayName {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            language: if present {
                Some(d.ia5_string(Size::ANY, Alphabet::IA5)?)
            } else {
                None
            },
            name: d.bmp_string(Size::range(1, 80))?,
        })
    }
}

impl Encode for DisplayName {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.language.is_some());
        if let Some(value) = &self.language {
            e.ia5_string(value, Size::ANY, Alphabet::IA5);
        }
        e.bmp_string(&self.name, Size::range(1, 80));
    }
}

impl Message for DisplayName {
    const NAME: &'static str = "DisplayName";
    const SCHEMA: &'static Type = &schema::DISPLAY_NAME;
}

impl Decode for SupportedPrefix {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            prefix: AliasAddress::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SupportedPrefix {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        self.prefix.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SupportedPrefix {
    const NAME: &'static str = "SupportedPrefix";
    const SCHEMA: &'static Type = &schema::SUPPORTED_PREFIX;
}

impl Decode for PartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => PublicPartyNumber::decode(d).map(Self::E164Number),
            1 => d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)
                .map(Self::DataPartyNumber),
            2 => d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)
                .map(Self::TelexPartyNumber),
            3 => PrivatePartyNumber::decode(d).map(Self::PrivateNumber),
            4 => d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)
                .map(Self::NationalStandardPartyNumber),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for PartyNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::E164Number(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::DataPartyNumber(value) => {
                e.choice(1, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
            }
            Self::TelexPartyNumber(value) => {
                e.choice(2, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
            }
            Self::PrivateNumber(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::NationalStandardPartyNumber(value) => {
                e.choice(4, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for PartyNumber {
    const NAME: &'static str = "PartyNumber";
    const SCHEMA: &'static Type = &schema::PARTY_NUMBER;
}

impl Decode for PublicPartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            public_type_of_number: PublicTypeOfNumber::decode(d)?,
            public_number_digits: d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
        })
    }
}

impl Encode for PublicPartyNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.public_type_of_number.encode(e);
        e.ia5_string(
            &self.public_number_digits,
            Size::range(1, 128),
            &schema::NUMBER_DIGITS_ALPHABET,
        );
    }
}

impl Message for PublicPartyNumber {
    const NAME: &'static str = "PublicPartyNumber";
    const SCHEMA: &'static Type = &schema::PUBLIC_PARTY_NUMBER;
}

impl Decode for PublicTypeOfNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::InternationalNumber),
            2 => Ok(Self::NationalNumber),
            3 => Ok(Self::NetworkSpecificNumber),
            4 => Ok(Self::SubscriberNumber),
            5 => Ok(Self::AbbreviatedNumber),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for PublicTypeOfNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 6, true),
            Self::InternationalNumber => e.choice(1, 6, true),
            Self::NationalNumber => e.choice(2, 6, true),
            Self::NetworkSpecificNumber => e.choice(3, 6, true),
            Self::SubscriberNumber => e.choice(4, 6, true),
            Self::AbbreviatedNumber => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for PublicTypeOfNumber {
    const NAME: &'static str = "PublicTypeOfNumber";
    const SCHEMA: &'static Type = &schema::PUBLIC_TYPE_OF_NUMBER;
}

impl Decode for PrivatePartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            private_type_of_number: PrivateTypeOfNumber::decode(d)?,
            private_number_digits: d
                .ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
        })
    }
}

impl Encode for PrivatePartyNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.private_type_of_number.encode(e);
        e.ia5_string(
            &self.private_number_digits,
            Size::range(1, 128),
            &schema::NUMBER_DIGITS_ALPHABET,
        );
    }
}

impl Message for PrivatePartyNumber {
    const NAME: &'static str = "PrivatePartyNumber";
    const SCHEMA: &'static Type = &schema::PRIVATE_PARTY_NUMBER;
}

impl Decode for PrivateTypeOfNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::Level2RegionalNumber),
            2 => Ok(Self::Level1RegionalNumber),
            3 => Ok(Self::PisnSpecificNumber),
            4 => Ok(Self::LocalNumber),
            5 => Ok(Self::AbbreviatedNumber),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for PrivateTypeOfNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 6, true),
            Self::Level2RegionalNumber => e.choice(1, 6, true),
            Self::Level1RegionalNumber => e.choice(2, 6, true),
            Self::PisnSpecificNumber => e.choice(3, 6, true),
            Self::LocalNumber => e.choice(4, 6, true),
            Self::AbbreviatedNumber => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for PrivateTypeOfNumber {
    const NAME: &'static str = "PrivateTypeOfNumber";
    const SCHEMA: &'static Type = &schema::PRIVATE_TYPE_OF_NUMBER;
}

impl Decode for IsupNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::E164Number(Box::new(IsupPublicPartyNumber::decode(
                d,
            )?))),
            1 => d
                .ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)
                .map(Self::DataPartyNumber),
            2 => d
                .ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)
                .map(Self::TelexPartyNumber),
            3 => Ok(Self::PrivateNumber(Box::new(
                IsupPrivatePartyNumber::decode(d)?,
            ))),
            4 => d
                .ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)
                .map(Self::NationalStandardPartyNumber),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for IsupNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::E164Number(value) => {
                e.choice(0, 5, true);
                value.encode(e);
            }
            Self::DataPartyNumber(value) => {
                e.choice(1, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
            }
            Self::TelexPartyNumber(value) => {
                e.choice(2, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
            }
            Self::PrivateNumber(value) => {
                e.choice(3, 5, true);
                value.encode(e);
            }
            Self::NationalStandardPartyNumber(value) => {
                e.choice(4, 5, true);
                e.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for IsupNumber {
    const NAME: &'static str = "IsupNumber";
    const SCHEMA: &'static Type = &schema::ISUP_NUMBER;
}

impl Decode for IsupPublicPartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            nature_of_address: NatureOfAddress::decode(d)?,
            address: d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IsupPublicPartyNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.nature_of_address.encode(e);
        e.ia5_string(
            &self.address,
            Size::range(1, 128),
            &schema::ISUP_DIGITS_ALPHABET,
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IsupPublicPartyNumber {
    const NAME: &'static str = "IsupPublicPartyNumber";
    const SCHEMA: &'static Type = &schema::ISUP_PUBLIC_PARTY_NUMBER;
}

impl Decode for IsupPrivatePartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            private_type_of_number: PrivateTypeOfNumber::decode(d)?,
            address: d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for IsupPrivatePartyNumber {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.private_type_of_number.encode(e);
        e.ia5_string(
            &self.address,
            Size::range(1, 128),
            &schema::ISUP_DIGITS_ALPHABET,
        );
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for IsupPrivatePartyNumber {
    const NAME: &'static str = "IsupPrivatePartyNumber";
    const SCHEMA: &'static Type = &schema::ISUP_PRIVATE_PARTY_NUMBER;
}

impl Decode for NatureOfAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::SubscriberNumber),
            2 => Ok(Self::NationalNumber),
            3 => Ok(Self::InternationalNumber),
            4 => Ok(Self::NetworkSpecificNumber),
            5 => Ok(Self::RoutingNumberNationalFormat),
            6 => Ok(Self::RoutingNumberNetworkSpecificFormat),
            7 => Ok(Self::RoutingNumberWithCalledDirectoryNumber),
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for NatureOfAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 8, true),
            Self::SubscriberNumber => e.choice(1, 8, true),
            Self::NationalNumber => e.choice(2, 8, true),
            Self::InternationalNumber => e.choice(3, 8, true),
            Self::NetworkSpecificNumber => e.choice(4, 8, true),
            Self::RoutingNumberNationalFormat => e.choice(5, 8, true),
            Self::RoutingNumberNetworkSpecificFormat => e.choice(6, 8, true),
            Self::RoutingNumberWithCalledDirectoryNumber => e.choice(7, 8, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for NatureOfAddress {
    const NAME: &'static str = "NatureOfAddress";
    const SCHEMA: &'static Type = &schema::NATURE_OF_ADDRESS;
}

impl Decode for MobileUim {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Ansi41Uim(Box::new(Ansi41Uim::decode(d)?))),
            1 => Ok(Self::GsmUim(Box::new(GsmUim::decode(d)?))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for MobileUim {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Ansi41Uim(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::GsmUim(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for MobileUim {
    const NAME: &'static str = "MobileUIM";
    const SCHEMA: &'static Type = &schema::MOBILE_UIM;
}

impl Decode for Ansi41Uim {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(12)?;
        let mut value = Self {
            imsi: if preamble & 0x400 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            min: if preamble & 0x200 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            mdn: if preamble & 0x100 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            msisdn: if preamble & 0x80 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            esn: if preamble & 0x40 != 0 {
                Some(d.ia5_string(Size::fixed(16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            mscid: if preamble & 0x20 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            system_id: Ansi41SystemId::decode(d)?,
            system_my_type_code: if preamble & 0x10 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            system_access_type: if preamble & 0x8 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            qualification_information_code: if preamble & 0x4 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            sesn: if preamble & 0x2 != 0 {
                Some(d.ia5_string(Size::fixed(16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            soc: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x800 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Ansi41Uim {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.imsi.is_some());
        e.bool(self.min.is_some());
        e.bool(self.mdn.is_some());
        e.bool(self.msisdn.is_some());
        e.bool(self.esn.is_some());
        e.bool(self.mscid.is_some());
        e.bool(self.system_my_type_code.is_some());
        e.bool(self.system_access_type.is_some());
        e.bool(self.qualification_information_code.is_some());
        e.bool(self.sesn.is_some());
        e.bool(self.soc.is_some());
        if let Some(value) = &self.imsi {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.min {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.mdn {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.msisdn {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.esn {
            e.ia5_string(value, Size::fixed(16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.mscid {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        self.system_id.encode(e);
        if let Some(value) = &self.system_my_type_code {
            e.octet_array(value);
        }
        if let Some(value) = &self.system_access_type {
            e.octet_array(value);
        }
        if let Some(value) = &self.qualification_information_code {
            e.octet_array(value);
        }
        if let Some(value) = &self.sesn {
            e.ia5_string(value, Size::fixed(16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.soc {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Ansi41Uim {
    const NAME: &'static str = "ANSI-41-UIM";
    const SCHEMA: &'static Type = &schema::ANSI41_UIM;
}

impl Decode for Ansi41SystemId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d
                .ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)
                .map(Self::Sid),
            1 => d
                .ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)
                .map(Self::Mid),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for Ansi41SystemId {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Sid(value) => {
                e.choice(0, 2, true);
                e.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
            }
            Self::Mid(value) => {
                e.choice(1, 2, true);
                e.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for Ansi41SystemId {
    const NAME: &'static str = "ANSI-41-UIM.system-id";
    const SCHEMA: &'static Type = &schema::ANSI41_SYSTEM_ID;
}

impl Decode for GsmUim {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            imsi: if preamble & 0x20 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            tmsi: if preamble & 0x10 != 0 {
                Some(d.octet_string(Size::range(1, 4))?)
            } else {
                None
            },
            msisdn: if preamble & 0x8 != 0 {
                Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            imei: if preamble & 0x4 != 0 {
                Some(d.ia5_string(Size::range(15, 16), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            hplmn: if preamble & 0x2 != 0 {
                Some(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?)
            } else {
                None
            },
            vplmn: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?)
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

impl Encode for GsmUim {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.imsi.is_some());
        e.bool(self.tmsi.is_some());
        e.bool(self.msisdn.is_some());
        e.bool(self.imei.is_some());
        e.bool(self.hplmn.is_some());
        e.bool(self.vplmn.is_some());
        if let Some(value) = &self.imsi {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.tmsi {
            e.octet_string(value, Size::range(1, 4));
        }
        if let Some(value) = &self.msisdn {
            e.ia5_string(value, Size::range(3, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.imei {
            e.ia5_string(value, Size::range(15, 16), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.hplmn {
            e.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
        }
        if let Some(value) = &self.vplmn {
            e.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GsmUim {
    const NAME: &'static str = "GSM-UIM";
    const SCHEMA: &'static Type = &schema::GSM_UIM;
}

impl Decode for EndpointType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x20 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            vendor: if preamble & 0x10 != 0 {
                Some(VendorIdentifier::decode(d)?)
            } else {
                None
            },
            gatekeeper: if preamble & 0x8 != 0 {
                Some(GatekeeperInfo::decode(d)?)
            } else {
                None
            },
            gateway: if preamble & 0x4 != 0 {
                Some(GatewayInfo::decode(d)?)
            } else {
                None
            },
            mcu: if preamble & 0x2 != 0 {
                Some(McuInfo::decode(d)?)
            } else {
                None
            },
            terminal: if preamble & 0x1 != 0 {
                Some(TerminalInfo::decode(d)?)
            } else {
                None
            },
            mc: d.bool()?,
            undefined_node: d.bool()?,
            set: None,
            supported_tunnelled_protocols: None,
            extension: Extension::default(),
        };
        if preamble & 0x40 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.set = Some(d.bit_string(Size::fixed(32))?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_tunnelled_protocols =
                    Some(d.list(Size::ANY, 13, TunnelledProtocol::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for EndpointType {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.set.is_some(),
                self.supported_tunnelled_protocols.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.vendor.is_some());
        e.bool(self.gatekeeper.is_some());
        e.bool(self.gateway.is_some());
        e.bool(self.mcu.is_some());
        e.bool(self.terminal.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.vendor {
            value.encode(e);
        }
        if let Some(value) = &self.gatekeeper {
            value.encode(e);
        }
        if let Some(value) = &self.gateway {
            value.encode(e);
        }
        if let Some(value) = &self.mcu {
            value.encode(e);
        }
        if let Some(value) = &self.terminal {
            value.encode(e);
        }
        e.bool(self.mc);
        e.bool(self.undefined_node);
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.set {
                let start = e.enter();
                e.bit_string(value, Size::fixed(32));
                e.leave(start);
            }
            if let Some(value) = &self.supported_tunnelled_protocols {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for EndpointType {
    const NAME: &'static str = "EndpointType";
    const SCHEMA: &'static Type = &schema::ENDPOINT_TYPE;
}

impl Decode for TerminalInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
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

impl Encode for TerminalInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TerminalInfo {
    const NAME: &'static str = "TerminalInfo";
    const SCHEMA: &'static Type = &schema::TERMINAL_INFO;
}

impl Decode for GatekeeperInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
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

impl Encode for GatekeeperInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GatekeeperInfo {
    const NAME: &'static str = "GatekeeperInfo";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_INFO;
}

impl Decode for GatewayInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            protocol: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?)
            } else {
                None
            },
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
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

impl Encode for GatewayInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.protocol.is_some());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.protocol {
            e.list(value, Size::ANY, |e, value| value.encode(e));
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

impl Message for GatewayInfo {
    const NAME: &'static str = "GatewayInfo";
    const SCHEMA: &'static Type = &schema::GATEWAY_INFO;
}

impl Decode for McuInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            protocol: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.protocol = Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for McuInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.protocol.is_some()]);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.protocol {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for McuInfo {
    const NAME: &'static str = "McuInfo";
    const SCHEMA: &'static Type = &schema::MCU_INFO;
}

impl Decode for VendorIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            vendor: H221NonStandard::decode(d)?,
            product_id: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::range(1, 256))?)
            } else {
                None
            },
            version_id: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::range(1, 256))?)
            } else {
                None
            },
            enterprise_number: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.enterprise_number = Some(d.object_identifier()?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VendorIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.enterprise_number.is_some()]);
        e.bool(additions.any());
        e.bool(self.product_id.is_some());
        e.bool(self.version_id.is_some());
        self.vendor.encode(e);
        if let Some(value) = &self.product_id {
            e.octet_string(value, Size::range(1, 256));
        }
        if let Some(value) = &self.version_id {
            e.octet_string(value, Size::range(1, 256));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.enterprise_number {
                let start = e.enter();
                e.object_identifier(value);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for VendorIdentifier {
    const NAME: &'static str = "VendorIdentifier";
    const SCHEMA: &'static Type = &schema::VENDOR_IDENTIFIER;
}

impl Decode for Endpoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(11)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x200 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            alias_address: if preamble & 0x100 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            call_signal_address: if preamble & 0x80 != 0 {
                Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
            } else {
                None
            },
            ras_address: if preamble & 0x40 != 0 {
                Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
            } else {
                None
            },
            endpoint_type: if preamble & 0x20 != 0 {
                Some(Box::new(EndpointType::decode(d)?))
            } else {
                None
            },
            tokens: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
            } else {
                None
            },
            crypto_tokens: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
            } else {
                None
            },
            priority: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            remote_extension_address: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            dest_extra_call_info: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
            } else {
                None
            },
            alternate_transport_addresses: None,
            circuit_info: None,
            feature_set: None,
            extension: Extension::default(),
        };
        if preamble & 0x400 != 0 {
            let additions = d.additions(true, 3)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.alternate_transport_addresses =
                    Some(Box::new(AlternateTransportAddresses::decode(d)?));
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.circuit_info = Some(Box::new(CircuitInfo::decode(d)?));
                d.leave(around);
            }
            if additions.has(2) {
                let around = d.enter()?;
                value.feature_set = Some(Box::new(FeatureSet::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Endpoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.alternate_transport_addresses.is_some(),
                self.circuit_info.is_some(),
                self.feature_set.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.alias_address.is_some());
        e.bool(self.call_signal_address.is_some());
        e.bool(self.ras_address.is_some());
        e.bool(self.endpoint_type.is_some());
        e.bool(self.tokens.is_some());
        e.bool(self.crypto_tokens.is_some());
        e.bool(self.priority.is_some());
        e.bool(self.remote_extension_address.is_some());
        e.bool(self.dest_extra_call_info.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.alias_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.call_signal_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.ras_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.endpoint_type {
            value.encode(e);
        }
        if let Some(value) = &self.tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.crypto_tokens {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.priority {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if let Some(value) = &self.remote_extension_address {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.dest_extra_call_info {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.alternate_transport_addresses {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.circuit_info {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.feature_set {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 3);
        }
    }
}

impl Message for Endpoint {
    const NAME: &'static str = "Endpoint";
    const SCHEMA: &'static Type = &schema::ENDPOINT;
}

impl Decode for AlternateGk {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            ras_address: TransportAddress::decode(d)?,
            gatekeeper_identifier: if preamble & 0x1 != 0 {
                Some(d.bmp_string(Size::range(1, 128))?)
            } else {
                None
            },
            need_to_register: d.bool()?,
            priority: d.integer(Range::new(0, 127))? as u8,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AlternateGk {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.gatekeeper_identifier.is_some());
        self.ras_address.encode(e);
        if let Some(value) = &self.gatekeeper_identifier {
            e.bmp_string(value, Size::range(1, 128));
        }
        e.bool(self.need_to_register);
        e.integer(i64::from(self.priority), Range::new(0, 127));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AlternateGk {
    const NAME: &'static str = "AlternateGK";
    const SCHEMA: &'static Type = &schema::ALTERNATE_GK;
}

impl Decode for AltGkInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            alternate_gatekeeper: d.list(Size::ANY, 27, AlternateGk::decode)?,
            alt_gk_is_permanent: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AltGkInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.alternate_gatekeeper, Size::ANY, |e, value| {
            value.encode(e)
        });
        e.bool(self.alt_gk_is_permanent);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AltGkInfo {
    const NAME: &'static str = "AltGKInfo";
    const SCHEMA: &'static Type = &schema::ALT_GK_INFO;
}

impl Decode for SupportedProtocols {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(9, true)? {
            0 => Ok(Self::NonStandardData(Box::new(
                NonStandardParameter::decode(d)?,
            ))),
            1 => Ok(Self::H310(Box::new(H310Caps::decode(d)?))),
            2 => Ok(Self::H320(Box::new(H320Caps::decode(d)?))),
            3 => Ok(Self::H321(Box::new(H321Caps::decode(d)?))),
            4 => Ok(Self::H322(Box::new(H322Caps::decode(d)?))),
            5 => Ok(Self::H323(Box::new(H323Caps::decode(d)?))),
            6 => Ok(Self::H324(Box::new(H324Caps::decode(d)?))),
            7 => Ok(Self::Voice(Box::new(VoiceCaps::decode(d)?))),
            8 => Ok(Self::T120Only(Box::new(T120OnlyCaps::decode(d)?))),
            9 => {
                let around = d.enter()?;
                let value = Box::new(NonStandardProtocol::decode(d)?);
                d.leave(around);
                Ok(Self::NonStandardProtocol(value))
            }
            10 => {
                let around = d.enter()?;
                let value = Box::new(T38FaxAnnexbOnlyCaps::decode(d)?);
                d.leave(around);
                Ok(Self::T38FaxAnnexbOnly(value))
            }
            11 => {
                let around = d.enter()?;
                let value = Box::new(SipCaps::decode(d)?);
                d.leave(around);
                Ok(Self::Sip(value))
            }
            index => d.unknown_alternative(index - 9).map(Self::Unknown),
        }
    }
}

impl Encode for SupportedProtocols {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandardData(value) => {
                e.choice(0, 9, true);
                value.encode(e);
            }
            Self::H310(value) => {
                e.choice(1, 9, true);
                value.encode(e);
            }
            Self::H320(value) => {
                e.choice(2, 9, true);
                value.encode(e);
            }
            Self::H321(value) => {
                e.choice(3, 9, true);
                value.encode(e);
            }
            Self::H322(value) => {
                e.choice(4, 9, true);
                value.encode(e);
            }
            Self::H323(value) => {
                e.choice(5, 9, true);
                value.encode(e);
            }
            Self::H324(value) => {
                e.choice(6, 9, true);
                value.encode(e);
            }
            Self::Voice(value) => {
                e.choice(7, 9, true);
                value.encode(e);
            }
            Self::T120Only(value) => {
                e.choice(8, 9, true);
                value.encode(e);
            }
            Self::NonStandardProtocol(value) => {
                e.choice(9, 9, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::T38FaxAnnexbOnly(value) => {
                e.choice(10, 9, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Sip(value) => {
                e.choice(11, 9, true);
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 9),
        }
    }
}

impl Message for SupportedProtocols {
    const NAME: &'static str = "SupportedProtocols";
    const SCHEMA: &'static Type = &schema::SUPPORTED_PROTOCOLS;
}

impl Decode for H310Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H310Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H310Caps {
    const NAME: &'static str = "H310Caps";
    const SCHEMA: &'static Type = &schema::H310_CAPS;
}

impl Decode for H320Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H320Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H320Caps {
    const NAME: &'static str = "H320Caps";
    const SCHEMA: &'static Type = &schema::H320_CAPS;
}

impl Decode for H321Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H321Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H321Caps {
    const NAME: &'static str = "H321Caps";
    const SCHEMA: &'static Type = &schema::H321_CAPS;
}

impl Decode for H322Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H322Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H322Caps {
    const NAME: &'static str = "H322Caps";
    const SCHEMA: &'static Type = &schema::H322_CAPS;
}

impl Decode for H323Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H323Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H323Caps {
    const NAME: &'static str = "H323Caps";
    const SCHEMA: &'static Type = &schema::H323_CAPS;
}

impl Decode for H324Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H324Caps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for H324Caps {
    const NAME: &'static str = "H324Caps";
    const SCHEMA: &'static Type = &schema::H324_CAPS;
}

impl Decode for VoiceCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for VoiceCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for VoiceCaps {
    const NAME: &'static str = "VoiceCaps";
    const SCHEMA: &'static Type = &schema::VOICE_CAPS;
}

impl Decode for T120OnlyCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.data_rates_supported = Some(d.list(Size::ANY, 11, DataRate::decode)?);
                d.leave(around);
            }
            if additions.has(1) {
                let around = d.enter()?;
                value.supported_prefixes = Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for T120OnlyCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [
                self.data_rates_supported.is_some(),
                self.supported_prefixes.is_some(),
            ],
        );
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.data_rates_supported {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            if let Some(value) = &self.supported_prefixes {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for T120OnlyCaps {
    const NAME: &'static str = "T120OnlyCaps";
    const SCHEMA: &'static Type = &schema::T120_ONLY_CAPS;
}

impl Decode for NonStandardProtocol {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 11, DataRate::decode)?)
            } else {
                None
            },
            supported_prefixes: d.list(Size::ANY, 12, SupportedPrefix::decode)?,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for NonStandardProtocol {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.data_rates_supported.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.data_rates_supported {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.list(&self.supported_prefixes, Size::ANY, |e, value| {
            value.encode(e)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for NonStandardProtocol {
    const NAME: &'static str = "NonStandardProtocol";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_PROTOCOL;
}

impl Decode for T38FaxAnnexbOnlyCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 11, DataRate::decode)?)
            } else {
                None
            },
            supported_prefixes: d.list(Size::ANY, 12, SupportedPrefix::decode)?,
            t38_fax_protocol: h245::DataProtocolCapability::decode(d)?,
            t38_fax_profile: h245::T38FaxProfile::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for T38FaxAnnexbOnlyCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.data_rates_supported.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.data_rates_supported {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        e.list(&self.supported_prefixes, Size::ANY, |e, value| {
            value.encode(e)
        });
        self.t38_fax_protocol.encode(e);
        self.t38_fax_profile.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for T38FaxAnnexbOnlyCaps {
    const NAME: &'static str = "T38FaxAnnexbOnlyCaps";
    const SCHEMA: &'static Type = &schema::T38_FAX_ANNEXB_ONLY_CAPS;
}

impl Decode for SipCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            data_rates_supported: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 11, DataRate::decode)?)
            } else {
                None
            },
            supported_prefixes: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?)
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

impl Encode for SipCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.data_rates_supported.is_some());
        e.bool(self.supported_prefixes.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.data_rates_supported {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.supported_prefixes {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SipCaps {
    const NAME: &'static str = "SIPCaps";
    const SCHEMA: &'static Type = &schema::SIP_CAPS;
}

impl Decode for DataRate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            channel_rate: d.integer(Range::new(0, 4294967295))? as u32,
            channel_multiplier: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 256))? as u16)
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

impl Encode for DataRate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.channel_multiplier.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.integer(i64::from(self.channel_rate), Range::new(0, 4294967295));
        if let Some(value) = &self.channel_multiplier {
            e.integer(i64::from(*value), Range::new(1, 256));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for DataRate {
    const NAME: &'static str = "DataRate";
    const SCHEMA: &'static Type = &schema::DATA_RATE;
}

impl Decode for TunnelledProtocol {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            id: TunnelledProtocolId::decode(d)?,
            sub_identifier: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 64), Alphabet::IA5)?)
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

impl Encode for TunnelledProtocol {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sub_identifier.is_some());
        self.id.encode(e);
        if let Some(value) = &self.sub_identifier {
            e.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TunnelledProtocol {
    const NAME: &'static str = "TunnelledProtocol";
    const SCHEMA: &'static Type = &schema::TUNNELLED_PROTOCOL;
}

impl Decode for TunnelledProtocolId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d.object_identifier().map(Self::TunnelledProtocolObjectId),
            1 => Ok(Self::TunnelledProtocolAlternateId(Box::new(
                TunnelledProtocolAlternateIdentifier::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for TunnelledProtocolId {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::TunnelledProtocolObjectId(value) => {
                e.choice(0, 2, true);
                e.object_identifier(value);
            }
            Self::TunnelledProtocolAlternateId(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for TunnelledProtocolId {
    const NAME: &'static str = "TunnelledProtocol.id";
    const SCHEMA: &'static Type = &schema::TUNNELLED_PROTOCOL_ID;
}

impl Decode for TunnelledProtocolAlternateIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            protocol_type: d.ia5_string(Size::range(1, 64), Alphabet::IA5)?,
            protocol_variant: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 64), Alphabet::IA5)?)
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

impl Encode for TunnelledProtocolAlternateIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.protocol_variant.is_some());
        e.ia5_string(&self.protocol_type, Size::range(1, 64), Alphabet::IA5);
        if let Some(value) = &self.protocol_variant {
            e.ia5_string(value, Size::range(1, 64), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for TunnelledProtocolAlternateIdentifier {
    const NAME: &'static str = "TunnelledProtocolAlternateIdentifier";
    const SCHEMA: &'static Type = &schema::TUNNELLED_PROTOCOL_ALTERNATE_IDENTIFIER;
}

impl Decode for H245Security {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::NoSecurity),
            2 => Ok(Self::Tls(Box::new(SecurityCapabilities::decode(d)?))),
            3 => Ok(Self::Ipsec(Box::new(SecurityCapabilities::decode(d)?))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for H245Security {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::NoSecurity => e.choice(1, 4, true),
            Self::Tls(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::Ipsec(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for H245Security {
    const NAME: &'static str = "H245Security";
    const SCHEMA: &'static Type = &schema::H245_SECURITY;
}

impl Decode for SecurityCapabilities {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            non_standard: if preamble & 0x1 != 0 {
                Some(Box::new(NonStandardParameter::decode(d)?))
            } else {
                None
            },
            encryption: SecurityServiceMode::decode(d)?,
            authenticaton: SecurityServiceMode::decode(d)?,
            integrity: SecurityServiceMode::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for SecurityCapabilities {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard.is_some());
        if let Some(value) = &self.non_standard {
            value.encode(e);
        }
        self.encryption.encode(e);
        self.authenticaton.encode(e);
        self.integrity.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SecurityCapabilities {
    const NAME: &'static str = "SecurityCapabilities";
    const SCHEMA: &'static Type = &schema::SECURITY_CAPABILITIES;
}

impl Decode for SecurityServiceMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::None),
            2 => Ok(Self::Default),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for SecurityServiceMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::None => e.choice(1, 3, true),
            Self::Default => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for SecurityServiceMode {
    const NAME: &'static str = "SecurityServiceMode";
    const SCHEMA: &'static Type = &schema::SECURITY_SERVICE_MODE;
}

impl Decode for SecurityErrors {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(16, true)? {
            0 => Ok(Self::SecurityWrongSyncTime),
            1 => Ok(Self::SecurityReplay),
            2 => Ok(Self::SecurityWrongGeneralId),
            3 => Ok(Self::SecurityWrongSendersId),
            4 => Ok(Self::SecurityIntegrityFailed),
            5 => Ok(Self::SecurityWrongOid),
            6 => Ok(Self::SecurityDhMismatch),
            7 => Ok(Self::SecurityCertificateExpired),
            8 => Ok(Self::SecurityCertificateDateInvalid),
            9 => Ok(Self::SecurityCertificateRevoked),
            10 => Ok(Self::SecurityCertificateNotReadable),
            11 => Ok(Self::SecurityCertificateSignatureInvalid),
            12 => Ok(Self::SecurityCertificateMissing),
            13 => Ok(Self::SecurityCertificateIncomplete),
            14 => Ok(Self::SecurityUnsupportedCertificateAlgOid),
            15 => Ok(Self::SecurityUnknownCa),
            index => d.unknown_alternative(index - 16).map(Self::Unknown),
        }
    }
}

impl Encode for SecurityErrors {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SecurityWrongSyncTime => e.choice(0, 16, true),
            Self::SecurityReplay => e.choice(1, 16, true),
            Self::SecurityWrongGeneralId => e.choice(2, 16, true),
            Self::SecurityWrongSendersId => e.choice(3, 16, true),
            Self::SecurityIntegrityFailed => e.choice(4, 16, true),
            Self::SecurityWrongOid => e.choice(5, 16, true),
            Self::SecurityDhMismatch => e.choice(6, 16, true),
            Self::SecurityCertificateExpired => e.choice(7, 16, true),
            Self::SecurityCertificateDateInvalid => e.choice(8, 16, true),
            Self::SecurityCertificateRevoked => e.choice(9, 16, true),
            Self::SecurityCertificateNotReadable => e.choice(10, 16, true),
            Self::SecurityCertificateSignatureInvalid => e.choice(11, 16, true),
            Self::SecurityCertificateMissing => e.choice(12, 16, true),
            Self::SecurityCertificateIncomplete => e.choice(13, 16, true),
            Self::SecurityUnsupportedCertificateAlgOid => e.choice(14, 16, true),
            Self::SecurityUnknownCa => e.choice(15, 16, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 16),
        }
    }
}

impl Message for SecurityErrors {
    const NAME: &'static str = "SecurityErrors";
    const SCHEMA: &'static Type = &schema::SECURITY_ERRORS;
}

impl Decode for SecurityErrors2 {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(6, true)? {
            0 => Ok(Self::SecurityWrongSyncTime),
            1 => Ok(Self::SecurityReplay),
            2 => Ok(Self::SecurityWrongGeneralId),
            3 => Ok(Self::SecurityWrongSendersId),
            4 => Ok(Self::SecurityIntegrityFailed),
            5 => Ok(Self::SecurityWrongOid),
            index => d.unknown_alternative(index - 6).map(Self::Unknown),
        }
    }
}

impl Encode for SecurityErrors2 {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SecurityWrongSyncTime => e.choice(0, 6, true),
            Self::SecurityReplay => e.choice(1, 6, true),
            Self::SecurityWrongGeneralId => e.choice(2, 6, true),
            Self::SecurityWrongSendersId => e.choice(3, 6, true),
            Self::SecurityIntegrityFailed => e.choice(4, 6, true),
            Self::SecurityWrongOid => e.choice(5, 6, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 6),
        }
    }
}

impl Message for SecurityErrors2 {
    const NAME: &'static str = "SecurityErrors2";
    const SCHEMA: &'static Type = &schema::SECURITY_ERRORS2;
}

impl Decode for CryptoH323Token {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(8, true)? {
            0 => Ok(Self::CryptoEpPwdHash(Box::new(CryptoEpPwdHash::decode(d)?))),
            1 => Ok(Self::CryptoGkPwdHash(Box::new(CryptoGkPwdHash::decode(d)?))),
            2 => Ok(Self::CryptoEpPwdEncr(Box::new(h235::Encrypted::decode(d)?))),
            3 => Ok(Self::CryptoGkPwdEncr(Box::new(h235::Encrypted::decode(d)?))),
            4 => Ok(Self::CryptoEpCert(Box::new(h235::Signed::decode(d)?))),
            5 => Ok(Self::CryptoGkCert(Box::new(h235::Signed::decode(d)?))),
            6 => Ok(Self::CryptoFastStart(Box::new(h235::Signed::decode(d)?))),
            7 => h235::CryptoToken::decode(d).map(Self::NestedCryptoToken),
            index => d.unknown_alternative(index - 8).map(Self::Unknown),
        }
    }
}

impl Encode for CryptoH323Token {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::CryptoEpPwdHash(value) => {
                e.choice(0, 8, true);
                value.encode(e);
            }
            Self::CryptoGkPwdHash(value) => {
                e.choice(1, 8, true);
                value.encode(e);
            }
            Self::CryptoEpPwdEncr(value) => {
                e.choice(2, 8, true);
                value.encode(e);
            }
            Self::CryptoGkPwdEncr(value) => {
                e.choice(3, 8, true);
                value.encode(e);
            }
            Self::CryptoEpCert(value) => {
                e.choice(4, 8, true);
                value.encode(e);
            }
            Self::CryptoGkCert(value) => {
                e.choice(5, 8, true);
                value.encode(e);
            }
            Self::CryptoFastStart(value) => {
                e.choice(6, 8, true);
                value.encode(e);
            }
            Self::NestedCryptoToken(value) => {
                e.choice(7, 8, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 8),
        }
    }
}

impl Message for CryptoH323Token {
    const NAME: &'static str = "CryptoH323Token";
    const SCHEMA: &'static Type = &schema::CRYPTO_H323_TOKEN;
}

impl Decode for CryptoEpPwdHash {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            alias: AliasAddress::decode(d)?,
            time_stamp: d.integer(Range::new(1, 4294967295))? as u32,
            token: h235::Hashed::decode(d)?,
        })
    }
}

impl Encode for CryptoEpPwdHash {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.alias.encode(e);
        e.integer(i64::from(self.time_stamp), Range::new(1, 4294967295));
        self.token.encode(e);
    }
}

impl Message for CryptoEpPwdHash {
    const NAME: &'static str = "CryptoH323Token.cryptoEPPwdHash";
    const SCHEMA: &'static Type = &schema::CRYPTO_EP_PWD_HASH;
}

impl Decode for CryptoGkPwdHash {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            gatekeeper_id: d.bmp_string(Size::range(1, 128))?,
            time_stamp: d.integer(Range::new(1, 4294967295))? as u32,
            token: h235::Hashed::decode(d)?,
        })
    }
}

impl Encode for CryptoGkPwdHash {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bmp_string(&self.gatekeeper_id, Size::range(1, 128));
        e.integer(i64::from(self.time_stamp), Range::new(1, 4294967295));
        self.token.encode(e);
    }
}

impl Message for CryptoGkPwdHash {
    const NAME: &'static str = "CryptoH323Token.cryptoGKPwdHash";
    const SCHEMA: &'static Type = &schema::CRYPTO_GK_PWD_HASH;
}

impl Decode for Icv {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            algorithm_oid: d.object_identifier()?,
            icv: d.bit_string(Size::ANY)?,
        })
    }
}

impl Encode for Icv {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.object_identifier(&self.algorithm_oid);
        e.bit_string(&self.icv, Size::ANY);
    }
}

impl Message for Icv {
    const NAME: &'static str = "ICV";
    const SCHEMA: &'static Type = &schema::ICV;
}

impl Decode for IntegrityMechanism {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => Ok(Self::DigSig),
            2 => d.object_identifier().map(Self::Iso9797),
            3 => NonIsoIntegrityMechanism::decode(d).map(Self::NonIsoIm),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for IntegrityMechanism {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 4, true);
                value.encode(e);
            }
            Self::DigSig => e.choice(1, 4, true),
            Self::Iso9797(value) => {
                e.choice(2, 4, true);
                e.object_identifier(value);
            }
            Self::NonIsoIm(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for IntegrityMechanism {
    const NAME: &'static str = "IntegrityMechanism";
    const SCHEMA: &'static Type = &schema::INTEGRITY_MECHANISM;
}

impl Decode for NonIsoIntegrityMechanism {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::HmacMd5),
            1 => EncryptIntAlg::decode(d).map(Self::HmacIso101182S),
            2 => EncryptIntAlg::decode(d).map(Self::HmacIso101182L),
            3 => d.object_identifier().map(Self::HmacIso101183),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for NonIsoIntegrityMechanism {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::HmacMd5 => e.choice(0, 4, true),
            Self::HmacIso101182S(value) => {
                e.choice(1, 4, true);
                value.encode(e);
            }
            Self::HmacIso101182L(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::HmacIso101183(value) => {
                e.choice(3, 4, true);
                e.object_identifier(value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for NonIsoIntegrityMechanism {
    const NAME: &'static str = "NonIsoIntegrityMechanism";
    const SCHEMA: &'static Type = &schema::NON_ISO_INTEGRITY_MECHANISM;
}

impl Decode for EncryptIntAlg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            1 => d.object_identifier().map(Self::IsoAlgorithm),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for EncryptIntAlg {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NonStandard(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::IsoAlgorithm(value) => {
                e.choice(1, 2, true);
                e.object_identifier(value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for EncryptIntAlg {
    const NAME: &'static str = "EncryptIntAlg";
    const SCHEMA: &'static Type = &schema::ENCRYPT_INT_ALG;
}

impl Decode for CapacityReportingCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            can_report_call_capacity: d.bool()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CapacityReportingCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.can_report_call_capacity);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CapacityReportingCapability {
    const NAME: &'static str = "CapacityReportingCapability";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_CAPABILITY;
}

impl Decode for CapacityReportingSpecification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            when: CapacityReportingWhen::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CapacityReportingSpecification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.when.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CapacityReportingSpecification {
    const NAME: &'static str = "CapacityReportingSpecification";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_SPECIFICATION;
}

impl Decode for CapacityReportingWhen {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            call_start: if preamble & 0x2 != 0 { Some(()) } else { None },
            call_end: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CapacityReportingWhen {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.call_start.is_some());
        e.bool(self.call_end.is_some());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CapacityReportingWhen {
    const NAME: &'static str = "CapacityReportingSpecification.when";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_WHEN;
}

impl Decode for CallCapacity {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            maximum_call_capacity: if preamble & 0x2 != 0 {
                Some(Box::new(CallCapacityInfo::decode(d)?))
            } else {
                None
            },
            current_call_capacity: if preamble & 0x1 != 0 {
                Some(Box::new(CallCapacityInfo::decode(d)?))
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

impl Encode for CallCapacity {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.maximum_call_capacity.is_some());
        e.bool(self.current_call_capacity.is_some());
        if let Some(value) = &self.maximum_call_capacity {
            value.encode(e);
        }
        if let Some(value) = &self.current_call_capacity {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallCapacity {
    const NAME: &'static str = "CallCapacity";
    const SCHEMA: &'static Type = &schema::CALL_CAPACITY;
}

impl Decode for CallCapacityInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(12)?;
        let mut value = Self {
            voice_gw_calls_available: if preamble & 0x400 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h310_gw_calls_available: if preamble & 0x200 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h320_gw_calls_available: if preamble & 0x100 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h321_gw_calls_available: if preamble & 0x80 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h322_gw_calls_available: if preamble & 0x40 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h323_gw_calls_available: if preamble & 0x20 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            h324_gw_calls_available: if preamble & 0x10 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            t120_only_gw_calls_available: if preamble & 0x8 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            t38_fax_annexb_only_gw_calls_available: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            terminal_calls_available: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            mcu_calls_available: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
            } else {
                None
            },
            sip_gw_calls_available: None,
            extension: Extension::default(),
        };
        if preamble & 0x800 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.sip_gw_calls_available =
                    Some(d.list(Size::ANY, 10, CallsAvailable::decode)?);
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallCapacityInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.sip_gw_calls_available.is_some()]);
        e.bool(additions.any());
        e.bool(self.voice_gw_calls_available.is_some());
        e.bool(self.h310_gw_calls_available.is_some());
        e.bool(self.h320_gw_calls_available.is_some());
        e.bool(self.h321_gw_calls_available.is_some());
        e.bool(self.h322_gw_calls_available.is_some());
        e.bool(self.h323_gw_calls_available.is_some());
        e.bool(self.h324_gw_calls_available.is_some());
        e.bool(self.t120_only_gw_calls_available.is_some());
        e.bool(self.t38_fax_annexb_only_gw_calls_available.is_some());
        e.bool(self.terminal_calls_available.is_some());
        e.bool(self.mcu_calls_available.is_some());
        if let Some(value) = &self.voice_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h310_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h320_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h321_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h322_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h323_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.h324_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.t120_only_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.t38_fax_annexb_only_gw_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.terminal_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.mcu_calls_available {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.sip_gw_calls_available {
                let start = e.enter();
                e.list(value, Size::ANY, |e, value| value.encode(e));
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for CallCapacityInfo {
    const NAME: &'static str = "CallCapacityInfo";
    const SCHEMA: &'static Type = &schema::CALL_CAPACITY_INFO;
}

impl Decode for CallsAvailable {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            calls: d.integer(Range::new(0, 4294967295))? as u32,
            group: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 128), Alphabet::IA5)?)
            } else {
                None
            },
            carrier: None,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.carrier = Some(Box::new(CarrierInfo::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CallsAvailable {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.carrier.is_some()]);
        e.bool(additions.any());
        e.bool(self.group.is_some());
        e.integer(i64::from(self.calls), Range::new(0, 4294967295));
        if let Some(value) = &self.group {
            e.ia5_string(value, Size::range(1, 128), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.carrier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for CallsAvailable {
    const NAME: &'static str = "CallsAvailable";
    const SCHEMA: &'static Type = &schema::CALLS_AVAILABLE;
}

impl Decode for CircuitInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            source_circuit_id: if preamble & 0x4 != 0 {
                Some(Box::new(CircuitIdentifier::decode(d)?))
            } else {
                None
            },
            destination_circuit_id: if preamble & 0x2 != 0 {
                Some(Box::new(CircuitIdentifier::decode(d)?))
            } else {
                None
            },
            generic_data: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
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

impl Encode for CircuitInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.source_circuit_id.is_some());
        e.bool(self.destination_circuit_id.is_some());
        e.bool(self.generic_data.is_some());
        if let Some(value) = &self.source_circuit_id {
            value.encode(e);
        }
        if let Some(value) = &self.destination_circuit_id {
            value.encode(e);
        }
        if let Some(value) = &self.generic_data {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CircuitInfo {
    const NAME: &'static str = "CircuitInfo";
    const SCHEMA: &'static Type = &schema::CIRCUIT_INFO;
}

impl Decode for CircuitIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            cic: if preamble & 0x2 != 0 {
                Some(CicInfo::decode(d)?)
            } else {
                None
            },
            group: if preamble & 0x1 != 0 {
                Some(GroupId::decode(d)?)
            } else {
                None
            },
            carrier: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 1)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.carrier = Some(Box::new(CarrierInfo::decode(d)?));
                d.leave(around);
            }
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CircuitIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.carrier.is_some()]);
        e.bool(additions.any());
        e.bool(self.cic.is_some());
        e.bool(self.group.is_some());
        if let Some(value) = &self.cic {
            value.encode(e);
        }
        if let Some(value) = &self.group {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.carrier {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            e.extension(&self.extension, 1);
        }
    }
}

impl Message for CircuitIdentifier {
    const NAME: &'static str = "CircuitIdentifier";
    const SCHEMA: &'static Type = &schema::CIRCUIT_IDENTIFIER;
}

impl Decode for CicInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            cic: d.list(Size::ANY, 18, |d| d.octet_string(Size::range(2, 4)))?,
            point_code: d.octet_string(Size::range(2, 5))?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CicInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.list(&self.cic, Size::ANY, |e, value| {
            e.octet_string(value, Size::range(2, 4))
        });
        e.octet_string(&self.point_code, Size::range(2, 5));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CicInfo {
    const NAME: &'static str = "CicInfo";
    const SCHEMA: &'static Type = &schema::CIC_INFO;
}

impl Decode for GroupId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            member: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 16, |d| {
                    d.integer(Range::new(0, 65535)).map(|value| value as u16)
                })?)
            } else {
                None
            },
            group: d.ia5_string(Size::range(1, 128), Alphabet::IA5)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for GroupId {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.member.is_some());
        if let Some(value) = &self.member {
            e.list(value, Size::ANY, |e, value| {
                e.integer(i64::from(*value), Range::new(0, 65535))
            });
        }
        e.ia5_string(&self.group, Size::range(1, 128), Alphabet::IA5);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for GroupId {
    const NAME: &'static str = "GroupID";
    const SCHEMA: &'static Type = &schema::GROUP_ID;
}

impl Decode for CarrierInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            carrier_identification_code: if preamble & 0x2 != 0 {
                Some(d.octet_string(Size::range(3, 4))?)
            } else {
                None
            },
            carrier_name: if preamble & 0x1 != 0 {
                Some(d.ia5_string(Size::range(1, 128), Alphabet::IA5)?)
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

impl Encode for CarrierInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.carrier_identification_code.is_some());
        e.bool(self.carrier_name.is_some());
        if let Some(value) = &self.carrier_identification_code {
            e.octet_string(value, Size::range(3, 4));
        }
        if let Some(value) = &self.carrier_name {
            e.ia5_string(value, Size::range(1, 128), Alphabet::IA5);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CarrierInfo {
    const NAME: &'static str = "CarrierInfo";
    const SCHEMA: &'static Type = &schema::CARRIER_INFO;
}

impl Decode for BandwidthDetails {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            sender: d.bool()?,
            multicast: d.bool()?,
            bandwidth: d.integer(Range::new(0, 4294967295))? as u32,
            rtcp_addresses: TransportChannelInfo::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for BandwidthDetails {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.sender);
        e.bool(self.multicast);
        e.integer(i64::from(self.bandwidth), Range::new(0, 4294967295));
        self.rtcp_addresses.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for BandwidthDetails {
    const NAME: &'static str = "BandwidthDetails";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_DETAILS;
}

impl Decode for RasUsageInfoTypes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_usage_types: d.list(Size::ANY, 26, NonStandardParameter::decode)?,
            start_time: if preamble & 0x4 != 0 { Some(()) } else { None },
            end_time: if preamble & 0x2 != 0 { Some(()) } else { None },
            termination_cause: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RasUsageInfoTypes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.start_time.is_some());
        e.bool(self.end_time.is_some());
        e.bool(self.termination_cause.is_some());
        e.list(&self.non_standard_usage_types, Size::ANY, |e, value| {
            value.encode(e)
        });
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RasUsageInfoTypes {
    const NAME: &'static str = "RasUsageInfoTypes";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_INFO_TYPES;
}

impl Decode for RasUsageSpecification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            when: RasUsageWhen::decode(d)?,
            call_starting_point: if preamble & 0x1 != 0 {
                Some(RasUsageStartingPoint::decode(d)?)
            } else {
                None
            },
            required: RasUsageInfoTypes::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RasUsageSpecification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.call_starting_point.is_some());
        self.when.encode(e);
        if let Some(value) = &self.call_starting_point {
            value.encode(e);
        }
        self.required.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RasUsageSpecification {
    const NAME: &'static str = "RasUsageSpecification";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_SPECIFICATION;
}

impl Decode for RasUsageWhen {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            start: if preamble & 0x4 != 0 { Some(()) } else { None },
            end: if preamble & 0x2 != 0 { Some(()) } else { None },
            in_irr: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RasUsageWhen {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.start.is_some());
        e.bool(self.end.is_some());
        e.bool(self.in_irr.is_some());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RasUsageWhen {
    const NAME: &'static str = "RasUsageSpecification.when";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_WHEN;
}

impl Decode for RasUsageStartingPoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            alerting: if preamble & 0x2 != 0 { Some(()) } else { None },
            connect: if preamble & 0x1 != 0 { Some(()) } else { None },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for RasUsageStartingPoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alerting.is_some());
        e.bool(self.connect.is_some());
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RasUsageStartingPoint {
    const NAME: &'static str = "RasUsageSpecification.callStartingPoint";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_STARTING_POINT;
}

impl Decode for RasUsageInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_usage_fields: d.list(Size::ANY, 26, NonStandardParameter::decode)?,
            alerting_time: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            connect_time: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            end_time: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
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

impl Encode for RasUsageInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alerting_time.is_some());
        e.bool(self.connect_time.is_some());
        e.bool(self.end_time.is_some());
        e.list(&self.non_standard_usage_fields, Size::ANY, |e, value| {
            value.encode(e)
        });
        if let Some(value) = &self.alerting_time {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.connect_time {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.end_time {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RasUsageInformation {
    const NAME: &'static str = "RasUsageInformation";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_INFORMATION;
}

impl Decode for CallTerminationCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => ReleaseCompleteReason::decode(d).map(Self::ReleaseCompleteReason),
            1 => d
                .octet_string(Size::range(2, 32))
                .map(Self::ReleaseCompleteCauseIe),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CallTerminationCause {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ReleaseCompleteReason(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::ReleaseCompleteCauseIe(value) => {
                e.choice(1, 2, true);
                e.octet_string(value, Size::range(2, 32));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CallTerminationCause {
    const NAME: &'static str = "CallTerminationCause";
    const SCHEMA: &'static Type = &schema::CALL_TERMINATION_CAUSE;
}

impl Decode for CallCreditCapability {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            can_display_amount_string: if preamble & 0x2 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            can_enforce_duration_limit: if preamble & 0x1 != 0 {
                Some(d.bool()?)
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

impl Encode for CallCreditCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.can_display_amount_string.is_some());
        e.bool(self.can_enforce_duration_limit.is_some());
        if let Some(value) = &self.can_display_amount_string {
            e.bool(*value);
        }
        if let Some(value) = &self.can_enforce_duration_limit {
            e.bool(*value);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallCreditCapability {
    const NAME: &'static str = "CallCreditCapability";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_CAPABILITY;
}

impl Decode for CallCreditServiceControl {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            amount_string: if preamble & 0x10 != 0 {
                Some(d.bmp_string(Size::range(1, 512))?)
            } else {
                None
            },
            billing_mode: if preamble & 0x8 != 0 {
                Some(CallCreditBillingMode::decode(d)?)
            } else {
                None
            },
            call_duration_limit: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            enforce_call_duration_limit: if preamble & 0x2 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            call_starting_point: if preamble & 0x1 != 0 {
                Some(CallCreditStartingPoint::decode(d)?)
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

impl Encode for CallCreditServiceControl {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.amount_string.is_some());
        e.bool(self.billing_mode.is_some());
        e.bool(self.call_duration_limit.is_some());
        e.bool(self.enforce_call_duration_limit.is_some());
        e.bool(self.call_starting_point.is_some());
        if let Some(value) = &self.amount_string {
            e.bmp_string(value, Size::range(1, 512));
        }
        if let Some(value) = &self.billing_mode {
            value.encode(e);
        }
        if let Some(value) = &self.call_duration_limit {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if let Some(value) = &self.enforce_call_duration_limit {
            e.bool(*value);
        }
        if let Some(value) = &self.call_starting_point {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CallCreditServiceControl {
    const NAME: &'static str = "CallCreditServiceControl";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_SERVICE_CONTROL;
}

impl Decode for CallCreditBillingMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Credit),
            1 => Ok(Self::Debit),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CallCreditBillingMode {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Credit => e.choice(0, 2, true),
            Self::Debit => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CallCreditBillingMode {
    const NAME: &'static str = "CallCreditServiceControl.billingMode";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_BILLING_MODE;
}

impl Decode for CallCreditStartingPoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Alerting),
            1 => Ok(Self::Connect),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CallCreditStartingPoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Alerting => e.choice(0, 2, true),
            Self::Connect => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CallCreditStartingPoint {
    const NAME: &'static str = "CallCreditServiceControl.callStartingPoint";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_STARTING_POINT;
}

impl Decode for ServiceControlDescriptor {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => d
                .ia5_string(Size::range(0, 512), Alphabet::IA5)
                .map(Self::Url),
            1 => d.octet_string(Size::ANY).map(Self::Signal),
            2 => Ok(Self::NonStandard(Box::new(NonStandardParameter::decode(
                d,
            )?))),
            3 => Ok(Self::CallCreditServiceControl(Box::new(
                CallCreditServiceControl::decode(d)?,
            ))),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceControlDescriptor {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Url(value) => {
                e.choice(0, 4, true);
                e.ia5_string(value, Size::range(0, 512), Alphabet::IA5);
            }
            Self::Signal(value) => {
                e.choice(1, 4, true);
                e.octet_string(value, Size::ANY);
            }
            Self::NonStandard(value) => {
                e.choice(2, 4, true);
                value.encode(e);
            }
            Self::CallCreditServiceControl(value) => {
                e.choice(3, 4, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for ServiceControlDescriptor {
    const NAME: &'static str = "ServiceControlDescriptor";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_DESCRIPTOR;
}

impl Decode for ServiceControlSession {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            session_id: d.integer(Range::new(0, 255))? as u8,
            contents: if preamble & 0x1 != 0 {
                Some(ServiceControlDescriptor::decode(d)?)
            } else {
                None
            },
            reason: ServiceControlSessionReason::decode(d)?,
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ServiceControlSession {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.contents.is_some());
        e.integer(i64::from(self.session_id), Range::new(0, 255));
        if let Some(value) = &self.contents {
            value.encode(e);
        }
        self.reason.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ServiceControlSession {
    const NAME: &'static str = "ServiceControlSession";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_SESSION;
}

impl Decode for ServiceControlSessionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Open),
            1 => Ok(Self::Refresh),
            2 => Ok(Self::Close),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for ServiceControlSessionReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Open => e.choice(0, 3, true),
            Self::Refresh => e.choice(1, 3, true),
            Self::Close => e.choice(2, 3, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for ServiceControlSessionReason {
    const NAME: &'static str = "ServiceControlSession.reason";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_SESSION_REASON;
}

impl Decode for FeatureSet {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            replacement_feature_set: d.bool()?,
            needed_features: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
            } else {
                None
            },
            desired_features: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
            } else {
                None
            },
            supported_features: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, GenericData::decode)?)
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

impl Encode for FeatureSet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.needed_features.is_some());
        e.bool(self.desired_features.is_some());
        e.bool(self.supported_features.is_some());
        e.bool(self.replacement_feature_set);
        if let Some(value) = &self.needed_features {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.desired_features {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.supported_features {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FeatureSet {
    const NAME: &'static str = "FeatureSet";
    const SCHEMA: &'static Type = &schema::FEATURE_SET;
}

impl Decode for GenericData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let preamble = d.bits(2)?;
            let mut value = Self {
                id: GenericIdentifier::decode(d)?,
                parameters: if preamble & 0x1 != 0 {
                    Some(d.list(Size::range(1, 512), 21, EnumeratedParameter::decode)?)
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
        })
    }
}

impl Encode for GenericData {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.bool(additions.any());
            e.bool(self.parameters.is_some());
            self.id.encode(e);
            if let Some(value) = &self.parameters {
                e.list(value, Size::range(1, 512), |e, value| value.encode(e));
            }
            if additions.any() {
                e.additions(&additions);
                e.extension(&self.extension, 0);
            }
        });
    }
}

impl Message for GenericData {
    const NAME: &'static str = "GenericData";
    const SCHEMA: &'static Type = &schema::GENERIC_DATA;
}

impl Decode for GenericIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => d
                .integer(Range::new(0, 16383).extensible())
                .map(Self::Standard),
            1 => d.object_identifier().map(Self::Oid),
            2 => d.octet_array().map(Self::NonStandard),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for GenericIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Standard(value) => {
                e.choice(0, 3, true);
                e.integer(*value, Range::new(0, 16383).extensible());
            }
            Self::Oid(value) => {
                e.choice(1, 3, true);
                e.object_identifier(value);
            }
            Self::NonStandard(value) => {
                e.choice(2, 3, true);
                e.octet_array(value);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for GenericIdentifier {
    const NAME: &'static str = "GenericIdentifier";
    const SCHEMA: &'static Type = &schema::GENERIC_IDENTIFIER;
}

impl Decode for EnumeratedParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let preamble = d.bits(2)?;
            let mut value = Self {
                id: GenericIdentifier::decode(d)?,
                content: if preamble & 0x1 != 0 {
                    Some(Content::decode(d)?)
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
        })
    }
}

impl Encode for EnumeratedParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.bool(additions.any());
            e.bool(self.content.is_some());
            self.id.encode(e);
            if let Some(value) = &self.content {
                value.encode(e);
            }
            if additions.any() {
                e.additions(&additions);
                e.extension(&self.extension, 0);
            }
        });
    }
}

impl Message for EnumeratedParameter {
    const NAME: &'static str = "EnumeratedParameter";
    const SCHEMA: &'static Type = &schema::ENUMERATED_PARAMETER;
}

impl Decode for Content {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(12, true)? {
            0 => d.octet_string(Size::ANY).map(Self::Raw),
            1 => d.ia5_string(Size::ANY, Alphabet::IA5).map(Self::Text),
            2 => d.bmp_string(Size::ANY).map(Self::Unicode),
            3 => d.bool().map(Self::Bool),
            4 => d
                .integer(Range::new(0, 255))
                .map(|value| value as u8)
                .map(Self::Number8),
            5 => d
                .integer(Range::new(0, 65535))
                .map(|value| value as u16)
                .map(Self::Number16),
            6 => d
                .integer(Range::new(0, 4294967295))
                .map(|value| value as u32)
                .map(Self::Number32),
            7 => GenericIdentifier::decode(d).map(Self::Id),
            8 => AliasAddress::decode(d).map(Self::Alias),
            9 => TransportAddress::decode(d).map(Self::Transport),
            10 => d
                .list(Size::range(1, 512), 21, EnumeratedParameter::decode)
                .map(Self::Compound),
            11 => d
                .list(Size::range(1, 16), 21, GenericData::decode)
                .map(Self::Nested),
            index => d.unknown_alternative(index - 12).map(Self::Unknown),
        }
    }
}

impl Encode for Content {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Raw(value) => {
                e.choice(0, 12, true);
                e.octet_string(value, Size::ANY);
            }
            Self::Text(value) => {
                e.choice(1, 12, true);
                e.ia5_string(value, Size::ANY, Alphabet::IA5);
            }
            Self::Unicode(value) => {
                e.choice(2, 12, true);
                e.bmp_string(value, Size::ANY);
            }
            Self::Bool(value) => {
                e.choice(3, 12, true);
                e.bool(*value);
            }
            Self::Number8(value) => {
                e.choice(4, 12, true);
                e.integer(i64::from(*value), Range::new(0, 255));
            }
            Self::Number16(value) => {
                e.choice(5, 12, true);
                e.integer(i64::from(*value), Range::new(0, 65535));
            }
            Self::Number32(value) => {
                e.choice(6, 12, true);
                e.integer(i64::from(*value), Range::new(0, 4294967295));
            }
            Self::Id(value) => {
                e.choice(7, 12, true);
                value.encode(e);
            }
            Self::Alias(value) => {
                e.choice(8, 12, true);
                value.encode(e);
            }
            Self::Transport(value) => {
                e.choice(9, 12, true);
                value.encode(e);
            }
            Self::Compound(value) => {
                e.choice(10, 12, true);
                e.list(value, Size::range(1, 512), |e, value| value.encode(e));
            }
            Self::Nested(value) => {
                e.choice(11, 12, true);
                e.list(value, Size::range(1, 16), |e, value| value.encode(e));
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 12),
        }
    }
}

impl Message for Content {
    const NAME: &'static str = "Content";
    const SCHEMA: &'static Type = &schema::CONTENT;
}

impl Decode for NonStandardParameter {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            non_standard_identifier: NonStandardIdentifier::decode(d)?,
            data: d.octet_string(Size::ANY)?,
        })
    }
}

impl Encode for NonStandardParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.non_standard_identifier.encode(e);
        e.octet_string(&self.data, Size::ANY);
    }
}

impl Message for NonStandardParameter {
    const NAME: &'static str = "NonStandardParameter";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_PARAMETER;
}

impl Decode for NonStandardIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => d.object_identifier().map(Self::Object),
            1 => H221NonStandard::decode(d).map(Self::H221NonStandard),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for NonStandardIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Object(value) => {
                e.choice(0, 2, true);
                e.object_identifier(value);
            }
            Self::H221NonStandard(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for NonStandardIdentifier {
    const NAME: &'static str = "NonStandardIdentifier";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_IDENTIFIER;
}

impl Decode for H221NonStandard {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            t35_country_code: d.integer(Range::new(0, 255))? as u8,
            t35_extension: d.integer(Range::new(0, 255))? as u8,
            manufacturer_code: d.integer(Range::new(0, 65535))? as u16,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for H221NonStandard {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.t35_country_code), Range::new(0, 255));
        e.integer(i64::from(self.t35_extension), Range::new(0, 255));
        e.integer(i64::from(self.manufacturer_code), Range::new(0, 65535));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for H221NonStandard {
    const NAME: &'static str = "H221NonStandard";
    const SCHEMA: &'static Type = &schema::H221_NON_STANDARD;
}

h323_per::impl_serde!(
    AddressPattern,
    AddressPatternRange,
    AdmissionConfirm,
    AdmissionReject,
    AdmissionRejectReason,
    AdmissionRequest,
    AlertingUuie,
    AliasAddress,
    AltGkInfo,
    AlternateGk,
    AlternateTransportAddresses,
    Ansi41SystemId,
    Ansi41Uim,
    BandRejectReason,
    BandwidthConfirm,
    BandwidthDetails,
    BandwidthReject,
    BandwidthRequest,
    CallCapacity,
    CallCapacityInfo,
    CallCreditBillingMode,
    CallCreditCapability,
    CallCreditServiceControl,
    CallCreditStartingPoint,
    CallIdentifier,
    CallLinkage,
    CallModel,
    CallProceedingUuie,
    CallSpecific,
    CallTerminationCause,
    CallType,
    CallsAvailable,
    CapacityReportingCapability,
    CapacityReportingSpecification,
    CapacityReportingWhen,
    CarrierInfo,
    CicInfo,
    CircuitIdentifier,
    CircuitInfo,
    ConferenceGoal,
    ConferenceList,
    ConnectUuie,
    ConnectionParameters,
    Content,
    CryptoEpPwdHash,
    CryptoGkPwdHash,
    CryptoH323Token,
    DataRate,
    DisengageConfirm,
    DisengageReason,
    DisengageReject,
    DisengageRejectReason,
    DisengageRequest,
    DisplayName,
    EncryptIntAlg,
    Endpoint,
    EndpointType,
    EnumeratedParameter,
    ExtendedAliasAddress,
    FacilityReason,
    FacilityUuie,
    FeatureSet,
    GatekeeperConfirm,
    GatekeeperInfo,
    GatekeeperReject,
    GatekeeperRejectReason,
    GatekeeperRequest,
    GatewayInfo,
    GenericData,
    GenericIdentifier,
    GroupId,
    GsmUim,
    H221NonStandard,
    H245Security,
    H310Caps,
    H320Caps,
    H321Caps,
    H322Caps,
    H323Caps,
    H323MessageBody,
    H323UserInformation,
    H323UuPdu,
    H324Caps,
    Icv,
    InfoRequest,
    InfoRequestAck,
    InfoRequestNak,
    InfoRequestNakReason,
    InfoRequestResponse,
    InfoRequestResponseStatus,
    InformationUuie,
    IntegrityMechanism,
    InvalidTerminalAliases,
    Ip6Address,
    IpAddress,
    IpSourceRoute,
    IpSourceRouting,
    IpxAddress,
    IsupNumber,
    IsupPrivatePartyNumber,
    IsupPublicPartyNumber,
    LocationConfirm,
    LocationReject,
    LocationRejectReason,
    LocationRequest,
    McuInfo,
    MobileUim,
    NatureOfAddress,
    NonIsoIntegrityMechanism,
    NonStandardIdentifier,
    NonStandardMessage,
    NonStandardParameter,
    NonStandardProtocol,
    NotifyUuie,
    PartyNumber,
    PerCallInfo,
    PerCallInfoPdu,
    PreGrantedArq,
    PresentationIndicator,
    PrivatePartyNumber,
    PrivateTypeOfNumber,
    ProgressUuie,
    PublicPartyNumber,
    PublicTypeOfNumber,
    Q954Details,
    QseriesOptions,
    RasMessage,
    RasUsageInfoTypes,
    RasUsageInformation,
    RasUsageSpecification,
    RasUsageStartingPoint,
    RasUsageWhen,
    RegistrationConfirm,
    RegistrationReject,
    RegistrationRejectReason,
    RegistrationRequest,
    RehomingModel,
    ReleaseCompleteReason,
    ReleaseCompleteUuie,
    RequestInProgress,
    ResourcesAvailableConfirm,
    ResourcesAvailableIndicate,
    RtpSession,
    ScnConnectionAggregation,
    ScnConnectionType,
    ScreeningIndicator,
    SecurityCapabilities,
    SecurityErrors,
    SecurityErrors2,
    SecurityServiceMode,
    ServiceControlDescriptor,
    ServiceControlIndication,
    ServiceControlResponse,
    ServiceControlResult,
    ServiceControlSession,
    ServiceControlSessionReason,
    SetupAcknowledgeUuie,
    SetupUuie,
    SipCaps,
    StatusInquiryUuie,
    StatusUuie,
    StimulusControl,
    SupportedPrefix,
    SupportedProtocols,
    T120OnlyCaps,
    T38FaxAnnexbOnlyCaps,
    TerminalInfo,
    TransportAddress,
    TransportChannelInfo,
    TransportQos,
    TunnelledProtocol,
    TunnelledProtocolAlternateIdentifier,
    TunnelledProtocolId,
    TunnelledSignallingMessage,
    UnknownMessageResponse,
    UnregRejectReason,
    UnregRequestReason,
    UnregistrationConfirm,
    UnregistrationReject,
    UnregistrationRequest,
    UseSpecifiedTransport,
    UserData,
    UuiesRequested,
    VendorIdentifier,
    VoiceCaps
);
