// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Range, Reader, Rule, Size,
    put,
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
use crate::generated::h235;

impl Decode for H323UserInformation {
    #[inline]
    fn blank() -> Self {
        Self {
            h323_uu_pdu: Decode::blank(),
            user_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.h323_uu_pdu.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.user_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for H323UserInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.user_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_discriminator: 0,
            user_information: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.protocol_discriminator = r.integer(Range::new(0, 255)) as u8;
        r.octet_string(&mut self.user_information, Size::range(1, 131));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UserData {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            h323_message_body: Decode::blank(),
            non_standard_data: None,
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.h323_message_body.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(9);
            if additions.has(0) {
                let around = r.enter();
                r.list_to(
                    self.h4501_supplementary_service.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(1) {
                self.h245_tunnelling = Some(r.open_bool());
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_to(
                    self.h245_control.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.non_standard_control.get_or_insert_default(),
                    Size::ANY,
                    24,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.tunnelled_signalling_message);
                r.leave(around);
            }
            self.provisional_resp_to_h245_tunnelling = r.addition_null(&additions, 6);
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.stimulus_control);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self::Empty
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                if let Self::Setup(value) = put(self, Self::Setup(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::CallProceeding(value) =
                    put(self, Self::CallProceeding(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::Connect(value) = put(self, Self::Connect(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Alerting(value) = put(self, Self::Alerting(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::Information(value) = put(self, Self::Information(Decode::blank())) {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::ReleaseComplete(value) =
                    put(self, Self::ReleaseComplete(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::Facility(value) = put(self, Self::Facility(Decode::blank())) {
                    value.fill(r);
                }
            }
            7 => {
                let around = r.enter();
                if let Self::Progress(value) = put(self, Self::Progress(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            8 => {
                r.open_null();
                put(self, Self::Empty);
            }
            9 => {
                let around = r.enter();
                if let Self::Status(value) = put(self, Self::Status(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            10 => {
                let around = r.enter();
                if let Self::StatusInquiry(value) = put(self, Self::StatusInquiry(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            11 => {
                let around = r.enter();
                if let Self::SetupAcknowledge(value) =
                    put(self, Self::SetupAcknowledge(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            12 => {
                let around = r.enter();
                if let Self::Notify(value) = put(self, Self::Notify(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
        }
    }
}

impl Encode for H323MessageBody {
    #[inline]
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::Empty => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::Status(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::StatusInquiry(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::SetupAcknowledge(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::Notify(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self {
            tunnelled_protocol_id: Decode::blank(),
            message_content: Default::default(),
            tunnelling_required: None,
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.tunnelled_protocol_id.fill(r);
        r.list_to(&mut self.message_content, Size::ANY, 8, |r, place| {
            r.octet_string(place, Size::ANY);
        });
        if preamble & 0x2 != 0 {
            self.tunnelling_required = Some(());
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

impl Encode for TunnelledSignallingMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.tunnelling_required.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            is_text: None,
            h248_message: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard);
        }
        if preamble & 0x2 != 0 {
            self.is_text = Some(());
        }
        if preamble & 0x1 != 0 {
            r.octet_string(self.h248_message.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for StimulusControl {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard.is_some(),
            self.is_text.is_some(),
            self.h248_message.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            h245_address: None,
            source_address: None,
            source_info: Decode::blank(),
            destination_address: None,
            dest_call_signal_address: None,
            dest_extra_call_info: None,
            dest_extra_crv: None,
            active_mc: false,
            conference_id: [0; 16],
            conference_goal: Decode::blank(),
            call_services: None,
            call_type: Decode::blank(),
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x40 != 0 {
            r.optional(&mut self.h245_address);
        }
        if preamble & 0x20 != 0 {
            r.list(self.source_address.get_or_insert_default(), Size::ANY, 10);
        }
        self.source_info.fill(r);
        if preamble & 0x10 != 0 {
            r.list(
                self.destination_address.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.dest_call_signal_address);
        }
        if preamble & 0x4 != 0 {
            r.list(
                self.dest_extra_call_info.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.dest_extra_crv.get_or_insert_default(),
                Size::ANY,
                16,
                |r| r.integer(Range::new(0, 65535)) as u16,
            );
        }
        self.active_mc = r.bool();
        self.conference_id = r.octet_array();
        self.conference_goal.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.call_services);
        }
        self.call_type.fill(r);
        if preamble & 0x80 != 0 {
            let additions = r.additions(28);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.source_call_signal_address);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.remote_extension_address);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.h245_security_capability.get_or_insert_default(),
                    Size::ANY,
                    3,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(7) {
                self.media_wait_for_connect = Some(r.open_bool());
            }
            if additions.has(8) {
                self.can_overlap_send = Some(r.open_bool());
            }
            if additions.has(9) {
                let around = r.enter();
                r.bmp_string(
                    self.endpoint_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(10) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(11) {
                self.maintain_connection = Some(r.open_bool());
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.connection_parameters);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.optional(&mut self.presentation_indicator);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                self.screening_indicator = Some(ScreeningIndicator::decode(r));
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.symmetric_operation_required = r.addition_null(&additions, 17);
            if additions.has(18) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(19) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(20) {
                let around = r.enter();
                r.list_of(
                    self.desired_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(21) {
                let around = r.enter();
                r.list(self.needed_features.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(22) {
                let around = r.enter();
                r.list(self.desired_features.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(23) {
                let around = r.enter();
                r.list(
                    self.supported_features.get_or_insert_default(),
                    Size::ANY,
                    18,
                );
                r.leave(around);
            }
            if additions.has(24) {
                let around = r.enter();
                r.list_to(
                    self.parallel_h245_control.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(25) {
                let around = r.enter();
                r.list(
                    self.additional_source_addresses.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            if additions.has(26) {
                self.hop_count = Some(r.open_integer(Range::new(1, 31)) as u8);
            }
            if additions.has(27) {
                let around = r.enter();
                r.list(self.display_name.get_or_insert_default(), Size::ANY, 24);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.h245_address.is_some(),
            self.source_address.is_some(),
            self.destination_address.is_some(),
            self.dest_call_signal_address.is_some(),
            self.dest_extra_call_info.is_some(),
            self.dest_extra_crv.is_some(),
            self.call_services.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.can_overlap_send {
                e.open_bool(*value);
            }
            if let Some(value) = &self.endpoint_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.multiple_calls {
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
                e.open_integer(i64::from(*value), Range::new(1, 31));
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
    #[inline]
    fn blank() -> Self {
        Self::Create
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Create);
            }
            1 => {
                put(self, Self::Join);
            }
            2 => {
                put(self, Self::Invite);
            }
            3 => {
                r.open_null();
                put(self, Self::CapabilityNegotiation);
            }
            4 => {
                r.open_null();
                put(self, Self::CallIndependentSupplementaryService);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for ConferenceGoal {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            connection_type: Decode::blank(),
            number_of_scn_connections: 0,
            connection_aggregation: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.connection_type.fill(r);
        self.number_of_scn_connections = r.integer(Range::new(0, 65535)) as u16;
        self.connection_aggregation.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            call_identifier: Decode::blank(),
            tokens: None,
            crypto_tokens: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.object_identifier(&mut self.protocol_identifier);
        self.call_identifier.fill(r);
        if preamble & 0x2 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SetupAcknowledgeUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            destination_info: Decode::blank(),
            h245_address: None,
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.protocol_identifier);
        self.destination_info.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.h245_address);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(9);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h245_security_mode);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(5) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(6) {
                self.maintain_connection = Some(r.open_bool());
            }
            self.fast_connect_refused = r.addition_null(&additions, 7);
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.h245_address.is_some()]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            destination_info: Decode::blank(),
            h245_address: None,
            call_identifier: Decode::blank(),
            h245_security_mode: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            multiple_calls: None,
            maintain_connection: None,
            fast_connect_refused: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        r.object_identifier(&mut self.protocol_identifier);
        self.destination_info.fill(r);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.h245_address);
        }
        self.call_identifier.fill(r);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.h245_security_mode);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.list_to(
                self.fast_start.get_or_insert_default(),
                Size::ANY,
                8,
                |r, place| {
                    r.octet_string(place, Size::ANY);
                },
            );
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(1) {
                self.maintain_connection = Some(r.open_bool());
            }
            self.fast_connect_refused = r.addition_null(&additions, 2);
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.h245_address.is_some(),
            self.h245_security_mode.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.fast_start.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            destination_info: Decode::blank(),
            h245_address: None,
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.protocol_identifier);
        self.destination_info.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.h245_address);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(15);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h245_security_mode);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(5) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(6) {
                self.maintain_connection = Some(r.open_bool());
            }
            if additions.has(7) {
                let around = r.enter();
                r.list(self.alerting_address.get_or_insert_default(), Size::ANY, 10);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.presentation_indicator);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                self.screening_indicator = Some(ScreeningIndicator::decode(r));
                r.leave(around);
            }
            self.fast_connect_refused = r.addition_null(&additions, 10);
            if additions.has(11) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.list(self.display_name.get_or_insert_default(), Size::ANY, 24);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.h245_address.is_some()]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            h245_address: None,
            destination_info: Decode::blank(),
            conference_id: [0; 16],
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.h245_address);
        }
        self.destination_info.fill(r);
        self.conference_id = r.octet_array();
        if preamble & 0x2 != 0 {
            let additions = r.additions(16);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.h245_security_mode);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(5) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(6) {
                self.maintain_connection = Some(r.open_bool());
            }
            if additions.has(7) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.list(
                    self.connected_address.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.optional(&mut self.presentation_indicator);
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                self.screening_indicator = Some(ScreeningIndicator::decode(r));
                r.leave(around);
            }
            self.fast_connect_refused = r.addition_null(&additions, 11);
            if additions.has(12) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.list(self.display_name.get_or_insert_default(), Size::ANY, 24);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.h245_address.is_some()]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            fast_start: None,
            fast_connect_refused: None,
            circuit_info: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.object_identifier(&mut self.protocol_identifier);
        if extended {
            let additions = r.additions(6);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            self.fast_connect_refused = r.addition_null(&additions, 4);
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            call_identifier: Decode::blank(),
            tokens: None,
            crypto_tokens: None,
            connected_address: None,
            presentation_indicator: None,
            screening_indicator: None,
            destination_info: None,
            display_name: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.object_identifier(&mut self.protocol_identifier);
        self.call_identifier.fill(r);
        if preamble & 0x2 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.connected_address.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.presentation_indicator);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                self.screening_indicator = Some(ScreeningIndicator::decode(r));
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.destination_info);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.display_name.get_or_insert_default(), Size::ANY, 24);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            alternative_address: None,
            alternative_alias_address: None,
            conference_id: None,
            reason: Decode::blank(),
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.alternative_address);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.alternative_alias_address.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x1 != 0 {
            self.conference_id = Some(r.octet_array());
        }
        self.reason.fill(r);
        if preamble & 0x8 != 0 {
            let additions = r.additions(16);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.dest_extra_call_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.remote_extension_address);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.conferences.get_or_insert_default(), Size::ANY, 4);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.h245_address);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.list_to(
                    self.fast_start.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(8) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(9) {
                self.maintain_connection = Some(r.open_bool());
            }
            self.fast_connect_refused = r.addition_null(&additions, 10);
            if additions.has(11) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.optional(&mut self.destination_info);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.optional(&mut self.h245_security_mode);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.alternative_address.is_some(),
            self.alternative_alias_address.is_some(),
            self.conference_id.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self::RouteCallToGatekeeper
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::RouteCallToGatekeeper);
            }
            1 => {
                put(self, Self::CallForwarded);
            }
            2 => {
                put(self, Self::RouteCallToMc);
            }
            3 => {
                put(self, Self::UndefinedReason);
            }
            4 => {
                r.open_null();
                put(self, Self::ConferenceListChoice);
            }
            5 => {
                r.open_null();
                put(self, Self::StartH245);
            }
            6 => {
                r.open_null();
                put(self, Self::NoH245);
            }
            7 => {
                r.open_null();
                put(self, Self::NewTokens);
            }
            8 => {
                r.open_null();
                put(self, Self::FeatureSetUpdate);
            }
            9 => {
                r.open_null();
                put(self, Self::ForwardedElements);
            }
            10 => {
                r.open_null();
                put(self, Self::TransportedInformation);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for FacilityReason {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            conference_id: None,
            conference_alias: None,
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            self.conference_id = Some(r.octet_array());
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.conference_alias);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ConferenceList {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.conference_id.is_some(),
            self.conference_alias.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            reason: None,
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.reason);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(11);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(self.busy_address.get_or_insert_default(), Size::ANY, 10);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.presentation_indicator);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                self.screening_indicator = Some(ScreeningIndicator::decode(r));
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.optional(&mut self.destination_info);
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                r.list(self.display_name.get_or_insert_default(), Size::ANY, 24);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.reason.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NoBandwidth
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(12, true) {
            0 => {
                put(self, Self::NoBandwidth);
            }
            1 => {
                put(self, Self::GatekeeperResources);
            }
            2 => {
                put(self, Self::UnreachableDestination);
            }
            3 => {
                put(self, Self::DestinationRejection);
            }
            4 => {
                put(self, Self::InvalidRevision);
            }
            5 => {
                put(self, Self::NoPermission);
            }
            6 => {
                put(self, Self::UnreachableGatekeeper);
            }
            7 => {
                put(self, Self::GatewayResources);
            }
            8 => {
                put(self, Self::BadFormatAddress);
            }
            9 => {
                put(self, Self::AdaptiveBusy);
            }
            10 => {
                put(self, Self::InConf);
            }
            11 => {
                put(self, Self::UndefinedReason);
            }
            12 => {
                r.open_null();
                put(self, Self::FacilityCallDeflection);
            }
            13 => {
                r.open_null();
                put(self, Self::SecurityDenied);
            }
            14 => {
                r.open_null();
                put(self, Self::CalledPartyNotRegistered);
            }
            15 => {
                r.open_null();
                put(self, Self::CallerNotRegistered);
            }
            16 => {
                r.open_null();
                put(self, Self::NewConnectionNeeded);
            }
            17 => {
                let around = r.enter();
                if let Self::NonStandardReason(value) =
                    put(self, Self::NonStandardReason(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                let around = r.enter();
                put(self, Self::ReplaceWithConferenceInvite(r.octet_array()));
                r.leave(around);
            }
            19 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            20 => {
                r.open_null();
                put(self, Self::NeededFeatureNotSupported);
            }
            21 => {
                r.open_null();
                put(self, Self::TunnelledSignallingRejected);
            }
            22 => {
                r.open_null();
                put(self, Self::InvalidCid);
            }
            23 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            24 => {
                r.open_null();
                put(self, Self::HopCountExceeded);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 12)));
            }
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
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::ReplaceWithConferenceInvite(value) => {
                let start = e.enter_addition(6);
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
                let start = e.enter_addition(11);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            call_identifier: Decode::blank(),
            tokens: None,
            crypto_tokens: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.object_identifier(&mut self.protocol_identifier);
        self.call_identifier.fill(r);
        if preamble & 0x2 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for StatusUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_identifier: Default::default(),
            call_identifier: Decode::blank(),
            tokens: None,
            crypto_tokens: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.object_identifier(&mut self.protocol_identifier);
        self.call_identifier.fill(r);
        if preamble & 0x2 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x1 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for StatusInquiryUuie {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::BChannel);
            }
            2 => {
                put(self, Self::Hybrid2x64);
            }
            3 => {
                put(self, Self::Hybrid384);
            }
            4 => {
                put(self, Self::Hybrid1536);
            }
            5 => {
                put(self, Self::Hybrid1920);
            }
            6 => {
                put(self, Self::Multirate);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
        }
    }
}

impl Encode for ScnConnectionType {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Auto
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::Auto);
            }
            1 => {
                put(self, Self::None);
            }
            2 => {
                put(self, Self::H221);
            }
            3 => {
                put(self, Self::BondedMode1);
            }
            4 => {
                put(self, Self::BondedMode2);
            }
            5 => {
                put(self, Self::BondedMode3);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for ScnConnectionAggregation {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::PresentationAllowed
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::PresentationAllowed);
            }
            1 => {
                put(self, Self::PresentationRestricted);
            }
            2 => {
                put(self, Self::AddressNotAvailable);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(4, true) {
            0 => Self::UserProvidedNotScreened,
            1 => Self::UserProvidedVerifiedAndPassed,
            2 => Self::UserProvidedVerifiedAndFailed,
            3 => Self::NetworkProvided,
            index => Self::Unknown(index - 4),
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            q932_full: false,
            q951_full: false,
            q952_full: false,
            q953_full: false,
            q955_full: false,
            q956_full: false,
            q957_full: false,
            q954_info: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.q932_full = r.bool();
        self.q951_full = r.bool();
        self.q952_full = r.bool();
        self.q953_full = r.bool();
        self.q955_full = r.bool();
        self.q956_full = r.bool();
        self.q957_full = r.bool();
        self.q954_info.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            conference_calling: false,
            three_party_service: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.conference_calling = r.bool();
        self.three_party_service = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Q954Details {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::AdmissionConfirmSequence(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(25, true) {
            0 => {
                if let Self::GatekeeperRequest(value) =
                    put(self, Self::GatekeeperRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::GatekeeperConfirm(value) =
                    put(self, Self::GatekeeperConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::GatekeeperReject(value) =
                    put(self, Self::GatekeeperReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::RegistrationRequest(value) =
                    put(self, Self::RegistrationRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::RegistrationConfirm(value) =
                    put(self, Self::RegistrationConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            5 => {
                if let Self::RegistrationReject(value) =
                    put(self, Self::RegistrationReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            6 => {
                if let Self::UnregistrationRequest(value) =
                    put(self, Self::UnregistrationRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            7 => {
                if let Self::UnregistrationConfirm(value) =
                    put(self, Self::UnregistrationConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::UnregistrationReject(value) =
                    put(self, Self::UnregistrationReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::AdmissionRequest(value) =
                    put(self, Self::AdmissionRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::AdmissionConfirm(value) =
                    put(self, Self::AdmissionConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                if let Self::AdmissionReject(value) =
                    put(self, Self::AdmissionReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::BandwidthRequest(value) =
                    put(self, Self::BandwidthRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            13 => {
                if let Self::BandwidthConfirm(value) =
                    put(self, Self::BandwidthConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            14 => {
                if let Self::BandwidthReject(value) =
                    put(self, Self::BandwidthReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            15 => {
                if let Self::DisengageRequest(value) =
                    put(self, Self::DisengageRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            16 => {
                if let Self::DisengageConfirm(value) =
                    put(self, Self::DisengageConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            17 => {
                if let Self::DisengageReject(value) =
                    put(self, Self::DisengageReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            18 => {
                if let Self::LocationRequest(value) =
                    put(self, Self::LocationRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            19 => {
                if let Self::LocationConfirm(value) =
                    put(self, Self::LocationConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            20 => {
                if let Self::LocationReject(value) =
                    put(self, Self::LocationReject(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            21 => {
                if let Self::InfoRequest(value) = put(self, Self::InfoRequest(Decode::blank())) {
                    value.fill(r);
                }
            }
            22 => {
                if let Self::InfoRequestResponse(value) =
                    put(self, Self::InfoRequestResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            23 => {
                if let Self::NonStandardMessage(value) =
                    put(self, Self::NonStandardMessage(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            24 => {
                if let Self::UnknownMessageResponse(value) =
                    put(self, Self::UnknownMessageResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            25 => {
                let around = r.enter();
                if let Self::RequestInProgress(value) =
                    put(self, Self::RequestInProgress(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            26 => {
                let around = r.enter();
                if let Self::ResourcesAvailableIndicate(value) =
                    put(self, Self::ResourcesAvailableIndicate(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            27 => {
                let around = r.enter();
                if let Self::ResourcesAvailableConfirm(value) =
                    put(self, Self::ResourcesAvailableConfirm(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            28 => {
                let around = r.enter();
                if let Self::InfoRequestAck(value) =
                    put(self, Self::InfoRequestAck(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            29 => {
                let around = r.enter();
                if let Self::InfoRequestNak(value) =
                    put(self, Self::InfoRequestNak(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            30 => {
                let around = r.enter();
                if let Self::ServiceControlIndication(value) =
                    put(self, Self::ServiceControlIndication(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            31 => {
                let around = r.enter();
                if let Self::ServiceControlResponse(value) =
                    put(self, Self::ServiceControlResponse(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            32 => {
                let around = r.enter();
                if let Self::AdmissionConfirmSequence(value) =
                    put(self, Self::AdmissionConfirmSequence(Default::default()))
                {
                    r.list(value, Size::ANY, 45);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 25)));
            }
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::ResourcesAvailableIndicate(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::ResourcesAvailableConfirm(value) => {
                let start = e.enter_addition(2);
                value.encode(e);
                e.leave(start);
            }
            Self::InfoRequestAck(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::InfoRequestNak(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::ServiceControlIndication(value) => {
                let start = e.enter_addition(5);
                value.encode(e);
                e.leave(start);
            }
            Self::ServiceControlResponse(value) => {
                let start = e.enter_addition(6);
                value.encode(e);
                e.leave(start);
            }
            Self::AdmissionConfirmSequence(value) => {
                let start = e.enter_addition(7);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            ras_address: Decode::blank(),
            endpoint_type: Decode::blank(),
            gatekeeper_identifier: None,
            call_services: None,
            endpoint_alias: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.ras_address.fill(r);
        self.endpoint_type.fill(r);
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.call_services);
        }
        if preamble & 0x1 != 0 {
            r.list(self.endpoint_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(12);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.alternate_endpoints.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.authentication_capability.get_or_insert_default(),
                    Size::ANY,
                    4,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_to(
                    self.algorithm_oids.get_or_insert_default(),
                    Size::ANY,
                    16,
                    |r, place| {
                        r.object_identifier(place);
                    },
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.integrity.get_or_insert_default(), Size::ANY, 3);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            self.supports_alt_gk = r.addition_null(&additions, 7);
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(10) {
                self.supports_assigned_gk = Some(r.open_bool());
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GatekeeperRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.gatekeeper_identifier.is_some(),
            self.call_services.is_some(),
            self.endpoint_alias.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            gatekeeper_identifier: None,
            ras_address: Decode::blank(),
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        self.ras_address.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(11);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.alternate_gatekeeper.get_or_insert_default(),
                    Size::ANY,
                    26,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.authentication_mode);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.object_identifier(self.algorithm_oid.get_or_insert_default());
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.integrity.get_or_insert_default(), Size::ANY, 3);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                r.optional(&mut self.rehoming_model);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GatekeeperConfirm {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.gatekeeper_identifier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            gatekeeper_identifier: None,
            reject_reason: Decode::blank(),
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        self.reject_reason.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(6);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GatekeeperReject {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.gatekeeper_identifier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::ResourceUnavailable
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::ResourceUnavailable);
            }
            1 => {
                put(self, Self::TerminalExcluded);
            }
            2 => {
                put(self, Self::InvalidRevision);
            }
            3 => {
                put(self, Self::UndefinedReason);
            }
            4 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            5 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            6 => {
                r.open_null();
                put(self, Self::NeededFeatureNotSupported);
            }
            7 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for GatekeeperRejectReason {
    #[inline]
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
                let start = e.enter_addition(3);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            discovery_complete: false,
            call_signal_address: Default::default(),
            ras_address: Default::default(),
            terminal_type: Decode::blank(),
            terminal_alias: None,
            gatekeeper_identifier: None,
            endpoint_vendor: Decode::blank(),
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.discovery_complete = r.bool();
        r.list(&mut self.call_signal_address, Size::ANY, 16);
        r.list(&mut self.ras_address, Size::ANY, 16);
        self.terminal_type.fill(r);
        if preamble & 0x2 != 0 {
            r.list(self.terminal_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        self.endpoint_vendor.fill(r);
        if preamble & 0x8 != 0 {
            let additions = r.additions(27);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.alternate_endpoints.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                self.time_to_live = Some(r.integer(Range::new(1, 4294967295)) as u32);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                self.keep_alive = Some(r.open_bool());
            }
            if additions.has(6) {
                let around = r.enter();
                r.bmp_string(
                    self.endpoint_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(7) {
                self.will_supply_uuies = Some(r.open_bool());
            }
            if additions.has(8) {
                self.maintain_connection = Some(r.open_bool());
            }
            if additions.has(9) {
                let around = r.enter();
                r.optional(&mut self.alternate_transport_addresses);
                r.leave(around);
            }
            self.additive_registration = r.addition_null(&additions, 10);
            if additions.has(11) {
                let around = r.enter();
                r.list(
                    self.terminal_alias_pattern.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.supports_alt_gk = r.addition_null(&additions, 12);
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.usage_reporting_capability);
                r.leave(around);
            }
            if additions.has(14) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(15) {
                let around = r.enter();
                r.list_to(
                    self.supported_h248_packages.get_or_insert_default(),
                    Size::ANY,
                    8,
                    |r, place| {
                        r.octet_string(place, Size::ANY);
                    },
                );
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                r.optional(&mut self.call_credit_capability);
                r.leave(around);
            }
            if additions.has(17) {
                let around = r.enter();
                r.optional(&mut self.capacity_reporting_capability);
                r.leave(around);
            }
            if additions.has(18) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(19) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(20) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.restart = r.addition_null(&additions, 21);
            self.supports_acf_sequences = r.addition_null(&additions, 22);
            if additions.has(23) {
                self.supports_assigned_gk = Some(r.open_bool());
            }
            if additions.has(24) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            if additions.has(25) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            if additions.has(26) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RegistrationRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.terminal_alias.is_some(),
            self.gatekeeper_identifier.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.endpoint_identifier {
                let start = e.enter();
                e.bmp_string(value, Size::range(1, 128));
                e.leave(start);
            }
            if let Some(value) = &self.will_supply_uuies {
                e.open_bool(*value);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
                e.open_bool(*value);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            call_signal_address: Default::default(),
            terminal_alias: None,
            gatekeeper_identifier: None,
            endpoint_identifier: Default::default(),
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        r.list(&mut self.call_signal_address, Size::ANY, 16);
        if preamble & 0x2 != 0 {
            r.list(self.terminal_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        if preamble & 0x8 != 0 {
            let additions = r.additions(21);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.alternate_gatekeeper.get_or_insert_default(),
                    Size::ANY,
                    26,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                self.time_to_live = Some(r.integer(Range::new(1, 4294967295)) as u32);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                self.will_respond_to_irr = Some(r.open_bool());
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.pre_granted_arq);
                r.leave(around);
            }
            if additions.has(7) {
                self.maintain_connection = Some(r.open_bool());
            }
            if additions.has(8) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.supports_additive_registration = r.addition_null(&additions, 9);
            if additions.has(10) {
                let around = r.enter();
                r.list(
                    self.terminal_alias_pattern.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.list(self.usage_spec.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.feature_server_alias);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.optional(&mut self.capacity_reporting_spec);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(17) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            if additions.has(18) {
                let around = r.enter();
                r.optional(&mut self.rehoming_model);
                r.leave(around);
            }
            if additions.has(19) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            if additions.has(20) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RegistrationConfirm {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.terminal_alias.is_some(),
            self.gatekeeper_identifier.is_some(),
        ]);
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.pre_granted_arq {
                let start = e.enter();
                value.encode(e);
                e.leave(start);
            }
            if let Some(value) = &self.maintain_connection {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            make_call: false,
            use_gk_call_signal_address_to_make_call: false,
            answer_call: false,
            use_gk_call_signal_address_to_answer: false,
            irr_frequency_in_call: None,
            total_bandwidth_restriction: None,
            alternate_transport_addresses: None,
            use_specified_transport: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.make_call = r.bool();
        self.use_gk_call_signal_address_to_make_call = r.bool();
        self.answer_call = r.bool();
        self.use_gk_call_signal_address_to_answer = r.bool();
        if extended {
            let additions = r.additions(4);
            if additions.has(0) {
                self.irr_frequency_in_call = Some(r.open_integer(Range::new(1, 65535)) as u16);
            }
            if additions.has(1) {
                let around = r.enter();
                self.total_bandwidth_restriction =
                    Some(r.integer(Range::new(0, 4294967295)) as u32);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.alternate_transport_addresses);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.use_specified_transport);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PreGrantedArq {
    #[inline]
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
                e.open_integer(i64::from(*value), Range::new(1, 65535));
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            reject_reason: Decode::blank(),
            gatekeeper_identifier: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(7);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RegistrationReject {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.gatekeeper_identifier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::DiscoveryRequired
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                put(self, Self::DiscoveryRequired);
            }
            1 => {
                put(self, Self::InvalidRevision);
            }
            2 => {
                put(self, Self::InvalidCallSignalAddress);
            }
            3 => {
                put(self, Self::InvalidRasAddress);
            }
            4 => {
                if let Self::DuplicateAlias(value) =
                    put(self, Self::DuplicateAlias(Default::default()))
                {
                    r.list(value, Size::ANY, 10);
                }
            }
            5 => {
                put(self, Self::InvalidTerminalType);
            }
            6 => {
                put(self, Self::UndefinedReason);
            }
            7 => {
                put(self, Self::TransportNotSupported);
            }
            8 => {
                r.open_null();
                put(self, Self::TransportQosNotSupported);
            }
            9 => {
                r.open_null();
                put(self, Self::ResourceUnavailable);
            }
            10 => {
                r.open_null();
                put(self, Self::InvalidAlias);
            }
            11 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            12 => {
                r.open_null();
                put(self, Self::FullRegistrationRequired);
            }
            13 => {
                r.open_null();
                put(self, Self::AdditiveRegistrationNotSupported);
            }
            14 => {
                let around = r.enter();
                if let Self::InvalidTerminalAliases(value) =
                    put(self, Self::InvalidTerminalAliases(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            15 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            16 => {
                r.open_null();
                put(self, Self::NeededFeatureNotSupported);
            }
            17 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            18 => {
                r.open_null();
                put(self, Self::RegisterWithAssignedGk);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for RegistrationRejectReason {
    #[inline]
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
                let start = e.enter_addition(6);
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
                let start = e.enter_addition(9);
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
    #[inline]
    fn blank() -> Self {
        Self {
            terminal_alias: None,
            terminal_alias_pattern: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.list(self.terminal_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.terminal_alias_pattern.get_or_insert_default(),
                Size::ANY,
                12,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.supported_prefixes.get_or_insert_default(),
                Size::ANY,
                12,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InvalidTerminalAliases {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.terminal_alias.is_some(),
            self.terminal_alias_pattern.is_some(),
            self.supported_prefixes.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::GatekeeperBased
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                put(self, Self::GatekeeperBased);
            }
            1 => {
                put(self, Self::EndpointBased);
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            call_signal_address: Default::default(),
            endpoint_alias: None,
            non_standard_data: None,
            endpoint_identifier: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.list(&mut self.call_signal_address, Size::ANY, 16);
        if preamble & 0x4 != 0 {
            r.list(self.endpoint_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.endpoint_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(11);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.alternate_endpoints.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.bmp_string(
                    self.gatekeeper_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.reason);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list(
                    self.endpoint_alias_pattern.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.list(
                    self.alternate_gatekeeper.get_or_insert_default(),
                    Size::ANY,
                    26,
                );
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnregistrationRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.endpoint_alias.is_some(),
            self.non_standard_data.is_some(),
            self.endpoint_identifier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::ReregistrationRequired
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::ReregistrationRequired);
            }
            1 => {
                put(self, Self::TtlExpired);
            }
            2 => {
                put(self, Self::SecurityDenial);
            }
            3 => {
                put(self, Self::UndefinedReason);
            }
            4 => {
                r.open_null();
                put(self, Self::Maintenance);
            }
            5 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                r.open_null();
                put(self, Self::RegisterWithAssignedGk);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for UnregRequestReason {
    #[inline]
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
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnregistrationConfirm {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            reject_reason: Decode::blank(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnregistrationReject {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotCurrentlyRegistered
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NotCurrentlyRegistered);
            }
            1 => {
                put(self, Self::CallInProgress);
            }
            2 => {
                put(self, Self::UndefinedReason);
            }
            3 => {
                r.open_null();
                put(self, Self::PermissionDenied);
            }
            4 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            5 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for UnregRejectReason {
    #[inline]
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
                let start = e.enter_addition(2);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            call_type: Decode::blank(),
            call_model: None,
            endpoint_identifier: Default::default(),
            destination_info: None,
            dest_call_signal_address: None,
            dest_extra_call_info: None,
            src_info: Default::default(),
            src_call_signal_address: None,
            band_width: 0,
            call_reference_value: 0,
            non_standard_data: None,
            call_services: None,
            conference_id: [0; 16],
            active_mc: false,
            answer_call: false,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.call_type.fill(r);
        if preamble & 0x40 != 0 {
            r.optional(&mut self.call_model);
        }
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        if preamble & 0x20 != 0 {
            r.list(self.destination_info.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x10 != 0 {
            r.optional(&mut self.dest_call_signal_address);
        }
        if preamble & 0x8 != 0 {
            r.list(
                self.dest_extra_call_info.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        r.list(&mut self.src_info, Size::ANY, 10);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.src_call_signal_address);
        }
        self.band_width = r.integer(Range::new(0, 4294967295)) as u32;
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.call_services);
        }
        self.conference_id = r.octet_array();
        self.active_mc = r.bool();
        self.answer_call = r.bool();
        if preamble & 0x80 != 0 {
            let additions = r.additions(19);
            if additions.has(0) {
                self.can_map_alias = Some(r.open_bool());
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.src_alternatives.get_or_insert_default(), Size::ANY, 11);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.dest_alternatives.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.bmp_string(
                    self.gatekeeper_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            if additions.has(9) {
                self.will_supply_uuies = Some(r.open_bool());
            }
            if additions.has(10) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.gateway_data_rate);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.list_of(
                    self.desired_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.optional(&mut self.desired_tunnelled_protocol);
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(17) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(18) {
                self.can_map_src_alias = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AdmissionRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.call_model.is_some(),
            self.destination_info.is_some(),
            self.dest_call_signal_address.is_some(),
            self.dest_extra_call_info.is_some(),
            self.src_call_signal_address.is_some(),
            self.non_standard_data.is_some(),
            self.call_services.is_some(),
        ]);
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
                e.open_bool(*value);
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
                e.open_bool(*value);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self::PointToPoint
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::PointToPoint);
            }
            1 => {
                put(self, Self::OneToN);
            }
            2 => {
                put(self, Self::NToOne);
            }
            3 => {
                put(self, Self::NToN);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::Direct
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Direct);
            }
            1 => {
                put(self, Self::GatekeeperRouted);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::EndpointControlled
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::EndpointControlled);
            }
            1 => {
                put(self, Self::GatekeeperControlled);
            }
            2 => {
                put(self, Self::NoControl);
            }
            3 => {
                let around = r.enter();
                if let Self::QosCapabilities(value) =
                    put(self, Self::QosCapabilities(Default::default()))
                {
                    r.list(value, Size::range(1, 256), 4);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            band_width: 0,
            call_model: Decode::blank(),
            dest_call_signal_address: Decode::blank(),
            irr_frequency: None,
            non_standard_data: None,
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
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.band_width = r.integer(Range::new(0, 4294967295)) as u32;
        self.call_model.fill(r);
        self.dest_call_signal_address.fill(r);
        if preamble & 0x2 != 0 {
            self.irr_frequency = Some(r.integer(Range::new(1, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(23);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.destination_info.get_or_insert_default(), Size::ANY, 10);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.dest_extra_call_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.destination_type);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.remote_extension_address.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(
                    self.alternate_endpoints.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            if additions.has(9) {
                self.will_respond_to_irr = Some(r.open_bool());
            }
            if additions.has(10) {
                let around = r.enter();
                r.optional(&mut self.uuies_requested);
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.alternate_transport_addresses);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.use_specified_transport);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.list(self.usage_spec.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                r.list_of(
                    self.supported_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(17) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(18) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(19) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(20) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(21) {
                let around = r.enter();
                r.list(
                    self.modified_src_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(22) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.irr_frequency.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
                e.open_bool(*value);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            setup: false,
            call_proceeding: false,
            connect: false,
            alerting: false,
            information: false,
            release_complete: false,
            facility: false,
            progress: false,
            empty: false,
            status: None,
            status_inquiry: None,
            setup_acknowledge: None,
            notify: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.setup = r.bool();
        self.call_proceeding = r.bool();
        self.connect = r.bool();
        self.alerting = r.bool();
        self.information = r.bool();
        self.release_complete = r.bool();
        self.facility = r.bool();
        self.progress = r.bool();
        self.empty = r.bool();
        if extended {
            let additions = r.additions(4);
            if additions.has(0) {
                self.status = Some(r.open_bool());
            }
            if additions.has(1) {
                self.status_inquiry = Some(r.open_bool());
            }
            if additions.has(2) {
                self.setup_acknowledge = Some(r.open_bool());
            }
            if additions.has(3) {
                self.notify = Some(r.open_bool());
            }
            self.extension = r.extension(&additions);
        }
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
                e.open_bool(*value);
            }
            if let Some(value) = &self.status_inquiry {
                e.open_bool(*value);
            }
            if let Some(value) = &self.setup_acknowledge {
                e.open_bool(*value);
            }
            if let Some(value) = &self.notify {
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            reject_reason: Decode::blank(),
            non_standard_data: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(9);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.call_signal_address.get_or_insert_default(),
                    Size::ANY,
                    16,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AdmissionReject {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::CalledPartyNotRegistered
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                put(self, Self::CalledPartyNotRegistered);
            }
            1 => {
                put(self, Self::InvalidPermission);
            }
            2 => {
                put(self, Self::RequestDenied);
            }
            3 => {
                put(self, Self::UndefinedReason);
            }
            4 => {
                put(self, Self::CallerNotRegistered);
            }
            5 => {
                put(self, Self::RouteCallToGatekeeper);
            }
            6 => {
                put(self, Self::InvalidEndpointIdentifier);
            }
            7 => {
                put(self, Self::ResourceUnavailable);
            }
            8 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            9 => {
                r.open_null();
                put(self, Self::QosControlNotSupported);
            }
            10 => {
                r.open_null();
                put(self, Self::IncompleteAddress);
            }
            11 => {
                r.open_null();
                put(self, Self::AliasesInconsistent);
            }
            12 => {
                let around = r.enter();
                if let Self::RouteCallToScn(value) =
                    put(self, Self::RouteCallToScn(Default::default()))
                {
                    r.list(value, Size::ANY, 12);
                }
                r.leave(around);
            }
            13 => {
                r.open_null();
                put(self, Self::ExceedsCallCapacity);
            }
            14 => {
                r.open_null();
                put(self, Self::CollectDestination);
            }
            15 => {
                r.open_null();
                put(self, Self::CollectPin);
            }
            16 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            17 => {
                r.open_null();
                put(self, Self::NeededFeatureNotSupported);
            }
            18 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            19 => {
                r.open_null();
                put(self, Self::SecurityDhMismatch);
            }
            20 => {
                r.open_null();
                put(self, Self::NoRouteToDestination);
            }
            21 => {
                r.open_null();
                put(self, Self::UnallocatedNumber);
            }
            22 => {
                r.open_null();
                put(self, Self::RegisterWithAssignedGk);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for AdmissionRejectReason {
    #[inline]
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
                let start = e.enter_addition(4);
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
                let start = e.enter_addition(10);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            endpoint_identifier: Default::default(),
            conference_id: [0; 16],
            call_reference_value: 0,
            call_type: None,
            band_width: 0,
            non_standard_data: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        self.conference_id = r.octet_array();
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.call_type);
        }
        self.band_width = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(12);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.bmp_string(
                    self.gatekeeper_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                self.answered_call = Some(r.open_bool());
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.usage_information);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.list(
                    self.bandwidth_details.get_or_insert_default(),
                    Size::ANY,
                    14,
                );
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for BandwidthRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.call_type.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            band_width: 0,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            generic_data: None,
            transport_qos: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.band_width = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(6);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.transport_qos);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for BandwidthConfirm {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            reject_reason: Decode::blank(),
            allowed_band_width: 0,
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        self.allowed_band_width = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for BandwidthReject {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotBound
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::NotBound);
            }
            1 => {
                put(self, Self::InvalidConferenceId);
            }
            2 => {
                put(self, Self::InvalidPermission);
            }
            3 => {
                put(self, Self::InsufficientResources);
            }
            4 => {
                put(self, Self::InvalidRevision);
            }
            5 => {
                put(self, Self::UndefinedReason);
            }
            6 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            7 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
        }
    }
}

impl Encode for BandRejectReason {
    #[inline]
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
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            endpoint_identifier: None,
            destination_info: Default::default(),
            non_standard_data: None,
            reply_address: Decode::blank(),
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.endpoint_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        r.list(&mut self.destination_info, Size::ANY, 10);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.reply_address.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(17);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.source_info.get_or_insert_default(), Size::ANY, 10);
                r.leave(around);
            }
            if additions.has(1) {
                self.can_map_alias = Some(r.open_bool());
            }
            if additions.has(2) {
                let around = r.enter();
                r.bmp_string(
                    self.gatekeeper_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list_of(
                    self.desired_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.desired_tunnelled_protocol);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(10) {
                self.hop_count = Some(r.open_integer(Range::new(1, 255)) as u8);
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                self.band_width = Some(r.integer(Range::new(0, 4294967295)) as u32);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.list(
                    self.source_endpoint_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(15) {
                self.can_map_src_alias = Some(r.open_bool());
            }
            if additions.has(16) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LocationRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.endpoint_identifier.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
                e.open_bool(*value);
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
                e.open_integer(i64::from(*value), Range::new(1, 255));
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            call_signal_address: Decode::blank(),
            ras_address: Decode::blank(),
            non_standard_data: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.call_signal_address.fill(r);
        self.ras_address.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(18);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.destination_info.get_or_insert_default(), Size::ANY, 10);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.dest_extra_call_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.destination_type);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list(
                    self.remote_extension_address.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(
                    self.alternate_endpoints.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.alternate_transport_addresses);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.list_of(
                    self.supported_protocols.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            if additions.has(10) {
                self.multiple_calls = Some(r.open_bool());
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(13) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(14) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(15) {
                let around = r.enter();
                r.list(
                    self.modified_src_info.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            if additions.has(16) {
                let around = r.enter();
                self.band_width = Some(r.integer(Range::new(0, 4294967295)) as u32);
                r.leave(around);
            }
            if additions.has(17) {
                let around = r.enter();
                r.list_to(
                    self.language.get_or_insert_default(),
                    Size::ANY,
                    6,
                    |r, place| {
                        r.ia5_string(place, Size::range(1, 32), Alphabet::IA5);
                    },
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LocationConfirm {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            reject_reason: Decode::blank(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            service_control: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(7);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for LocationReject {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotRegistered
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::NotRegistered);
            }
            1 => {
                put(self, Self::InvalidPermission);
            }
            2 => {
                put(self, Self::RequestDenied);
            }
            3 => {
                put(self, Self::UndefinedReason);
            }
            4 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            5 => {
                r.open_null();
                put(self, Self::AliasesInconsistent);
            }
            6 => {
                let around = r.enter();
                if let Self::RouteCallToScn(value) =
                    put(self, Self::RouteCallToScn(Default::default()))
                {
                    r.list(value, Size::ANY, 12);
                }
                r.leave(around);
            }
            7 => {
                r.open_null();
                put(self, Self::ResourceUnavailable);
            }
            8 => {
                r.open_null();
                put(self, Self::GenericDataReason);
            }
            9 => {
                r.open_null();
                put(self, Self::NeededFeatureNotSupported);
            }
            10 => {
                r.open_null();
                put(self, Self::HopCountExceeded);
            }
            11 => {
                r.open_null();
                put(self, Self::IncompleteAddress);
            }
            12 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            13 => {
                r.open_null();
                put(self, Self::SecurityDhMismatch);
            }
            14 => {
                r.open_null();
                put(self, Self::NoRouteToDestination);
            }
            15 => {
                r.open_null();
                put(self, Self::UnallocatedNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for LocationRejectReason {
    #[inline]
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
                let start = e.enter_addition(2);
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
                let start = e.enter_addition(8);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            endpoint_identifier: Default::default(),
            conference_id: [0; 16],
            call_reference_value: 0,
            disengage_reason: Decode::blank(),
            non_standard_data: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        self.conference_id = r.octet_array();
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        self.disengage_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(13);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.bmp_string(
                    self.gatekeeper_identifier.get_or_insert_default(),
                    Size::range(1, 128),
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(5) {
                self.answered_call = Some(r.open_bool());
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(8) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(9) {
                let around = r.enter();
                r.optional(&mut self.usage_information);
                r.leave(around);
            }
            if additions.has(10) {
                let around = r.enter();
                r.optional(&mut self.termination_cause);
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.list(self.service_control.get_or_insert_default(), Size::ANY, 13);
                r.leave(around);
            }
            if additions.has(12) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DisengageRequest {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self::ForcedDrop
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::ForcedDrop);
            }
            1 => {
                put(self, Self::NormalDrop);
            }
            2 => {
                put(self, Self::UndefinedReason);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for DisengageReason {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            circuit_info: None,
            usage_information: None,
            generic_data: None,
            assigned_gatekeeper: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(8);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.usage_information);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DisengageConfirm {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            reject_reason: Decode::blank(),
            non_standard_data: None,
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.reject_reason.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alt_gk_info);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DisengageReject {
    #[inline]
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotRegistered
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::NotRegistered);
            }
            1 => {
                put(self, Self::RequestToDropOther);
            }
            2 => {
                r.open_null();
                put(self, Self::SecurityDenial);
            }
            3 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for DisengageRejectReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotRegistered => e.choice(0, 2, true),
            Self::RequestToDropOther => e.choice(1, 2, true),
            Self::SecurityDenial => {
                e.choice(2, 2, true);
                e.open_null();
            }
            Self::SecurityError(value) => {
                let start = e.enter_addition(1);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            call_reference_value: 0,
            non_standard_data: None,
            reply_address: None,
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
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.reply_address);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(12);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.uuies_requested);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.usage_info_requested);
                r.leave(around);
            }
            self.segmented_response_supported = r.addition_null(&additions, 7);
            if additions.has(8) {
                self.next_segment_requested = Some(r.open_integer(Range::new(0, 65535)) as u16);
            }
            self.capacity_info_requested = r.addition_null(&additions, 9);
            if additions.has(10) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            if additions.has(11) {
                let around = r.enter();
                r.optional(&mut self.assigned_gatekeeper);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InfoRequest {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.reply_address.is_some(),
        ]);
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
                e.open_integer(i64::from(*value), Range::new(0, 65535));
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            request_seq_num: 0,
            endpoint_type: Decode::blank(),
            endpoint_identifier: Default::default(),
            ras_address: Decode::blank(),
            call_signal_address: Default::default(),
            endpoint_alias: None,
            per_call_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            need_response: None,
            capacity: None,
            irr_status: None,
            unsolicited: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.endpoint_type.fill(r);
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        self.ras_address.fill(r);
        r.list(&mut self.call_signal_address, Size::ANY, 16);
        if preamble & 0x2 != 0 {
            r.list(self.endpoint_alias.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x1 != 0 {
            r.list(self.per_call_info.get_or_insert_default(), Size::ANY, 169);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(8);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                self.need_response = Some(r.open_bool());
            }
            if additions.has(4) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.irr_status);
                r.leave(around);
            }
            if additions.has(6) {
                self.unsolicited = Some(r.open_bool());
            }
            if additions.has(7) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InfoRequestResponse {
    #[inline]
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.endpoint_alias.is_some(),
            self.per_call_info.is_some(),
        ]);
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
                e.open_bool(*value);
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
                e.open_bool(*value);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            call_reference_value: 0,
            conference_id: [0; 16],
            originator: None,
            audio: None,
            video: None,
            data: None,
            h245: Decode::blank(),
            call_signalling: Decode::blank(),
            call_type: Decode::blank(),
            band_width: 0,
            call_model: Decode::blank(),
            call_identifier: None,
            tokens: None,
            crypto_tokens: None,
            substitute_conf_ids: None,
            pdu: None,
            call_linkage: None,
            usage_information: None,
            circuit_info: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        self.conference_id = r.octet_array();
        if preamble & 0x8 != 0 {
            self.originator = Some(r.bool());
        }
        if preamble & 0x4 != 0 {
            r.list(self.audio.get_or_insert_default(), Size::ANY, 39);
        }
        if preamble & 0x2 != 0 {
            r.list(self.video.get_or_insert_default(), Size::ANY, 39);
        }
        if preamble & 0x1 != 0 {
            r.list(self.data.get_or_insert_default(), Size::ANY, 3);
        }
        self.h245.fill(r);
        self.call_signalling.fill(r);
        self.call_type.fill(r);
        self.band_width = r.integer(Range::new(0, 4294967295)) as u32;
        self.call_model.fill(r);
        if preamble & 0x20 != 0 {
            let additions = r.additions(8);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.call_identifier);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.list_of(
                    self.substitute_conf_ids.get_or_insert_default(),
                    Size::ANY,
                    128,
                    |r| r.octet_array(),
                );
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.pdu.get_or_insert_default(), Size::ANY, 19);
                r.leave(around);
            }
            if additions.has(5) {
                let around = r.enter();
                r.optional(&mut self.call_linkage);
                r.leave(around);
            }
            if additions.has(6) {
                let around = r.enter();
                r.optional(&mut self.usage_information);
                r.leave(around);
            }
            if additions.has(7) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.originator.is_some(),
            self.audio.is_some(),
            self.video.is_some(),
            self.data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            h323_pdu: Decode::blank(),
            sent: false,
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.h323_pdu.fill(r);
        self.sent = r.bool();
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
    #[inline]
    fn blank() -> Self {
        Self::Complete
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Complete);
            }
            1 => {
                put(self, Self::Incomplete);
            }
            2 => {
                put(self, Self::Segment(r.integer(Range::new(0, 65535)) as u16));
            }
            3 => {
                put(self, Self::InvalidCall);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for InfoRequestResponseStatus {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InfoRequestAck {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            nak_reason: Decode::blank(),
            alt_gk_info: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x10 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.nak_reason.fill(r);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.alt_gk_info);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InfoRequestNak {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.alt_gk_info.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::NotRegistered
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::NotRegistered);
            }
            1 => {
                put(self, Self::SecurityDenial);
            }
            2 => {
                put(self, Self::UndefinedReason);
            }
            3 => {
                let around = r.enter();
                if let Self::SecurityError(value) = put(self, Self::SecurityError(Decode::blank()))
                {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for InfoRequestNakReason {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotRegistered => e.choice(0, 3, true),
            Self::SecurityDenial => e.choice(1, 3, true),
            Self::UndefinedReason => e.choice(2, 3, true),
            Self::SecurityError(value) => {
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self {
            send_address: None,
            recv_address: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.send_address);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.recv_address);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TransportChannelInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.send_address.is_some(),
            self.recv_address.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            rtp_address: Decode::blank(),
            rtcp_address: Decode::blank(),
            cname: Default::default(),
            ssrc: 0,
            session_id: 0,
            associated_session_ids: Default::default(),
            multicast: None,
            bandwidth: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.rtp_address.fill(r);
        self.rtcp_address.fill(r);
        r.ia5_string(&mut self.cname, Size::ANY, Alphabet::PRINTABLE);
        self.ssrc = r.integer(Range::new(1, 4294967295)) as u32;
        self.session_id = r.integer(Range::new(1, 255)) as u8;
        r.list_of(&mut self.associated_session_ids, Size::ANY, 8, |r| {
            r.integer(Range::new(1, 255)) as u8
        });
        if extended {
            let additions = r.additions(2);
            self.multicast = r.addition_null(&additions, 0);
            if additions.has(1) {
                let around = r.enter();
                self.bandwidth = Some(r.integer(Range::new(0, 4294967295)) as u32);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            endpoint_identifier: Default::default(),
            protocols: Default::default(),
            almost_out_of_resources: false,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            capacity: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        r.bmp_string(&mut self.endpoint_identifier, Size::range(1, 128));
        r.list_of(
            &mut self.protocols,
            Size::ANY,
            7,
            SupportedProtocols::decode,
        );
        self.almost_out_of_resources = r.bool();
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.capacity);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ResourcesAvailableIndicate {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.capacity.is_some(), self.generic_data.is_some()],
        );
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            protocol_identifier: Default::default(),
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        r.object_identifier(&mut self.protocol_identifier);
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ResourcesAvailableConfirm {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.generic_data.is_some()]);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            service_control: Default::default(),
            endpoint_identifier: None,
            call_specific: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(9);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x80 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        r.list(&mut self.service_control, Size::ANY, 13);
        if preamble & 0x40 != 0 {
            r.bmp_string(
                self.endpoint_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x20 != 0 {
            r.optional(&mut self.call_specific);
        }
        if preamble & 0x10 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x8 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.feature_set);
        }
        if preamble & 0x1 != 0 {
            r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x100 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceControlIndication {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.endpoint_identifier.is_some(),
            self.call_specific.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
            self.feature_set.is_some(),
            self.generic_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_identifier: Decode::blank(),
            conference_id: [0; 16],
            answered_call: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.call_identifier.fill(r);
        self.conference_id = r.octet_array();
        self.answered_call = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallSpecific {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            result: None,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(8);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x40 != 0 {
            r.optional(&mut self.result);
        }
        if preamble & 0x20 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x10 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x8 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.feature_set);
        }
        if preamble & 0x1 != 0 {
            r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x80 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceControlResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.result.is_some(),
            self.non_standard_data.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
            self.feature_set.is_some(),
            self.generic_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Started
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::Started);
            }
            1 => {
                put(self, Self::Failed);
            }
            2 => {
                put(self, Self::Stopped);
            }
            3 => {
                put(self, Self::NotAvailable);
            }
            4 => {
                put(self, Self::NeededFeatureNotSupported);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for ServiceControlResult {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: None,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            delay: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x2 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.integrity_check_value);
        }
        self.delay = r.integer(Range::new(1, 65535)) as u16;
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RequestInProgress {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.integrity_check_value.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            non_standard_data: Decode::blank(),
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            feature_set: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        self.non_standard_data.fill(r);
        if extended {
            let additions = r.additions(5);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            if additions.has(4) {
                let around = r.enter();
                r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NonStandardMessage {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            request_seq_num: 0,
            tokens: None,
            crypto_tokens: None,
            integrity_check_value: None,
            message_not_understood: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.request_seq_num = r.integer(Range::new(1, 65535)) as u16;
        if extended {
            let additions = r.additions(4);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list_of(
                    self.crypto_tokens.get_or_insert_default(),
                    Size::ANY,
                    16,
                    CryptoH323Token::decode,
                );
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.integrity_check_value);
                r.leave(around);
            }
            if additions.has(3) {
                let around = r.enter();
                r.octet_string(
                    self.message_not_understood.get_or_insert_default(),
                    Size::ANY,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for UnknownMessageResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            guid: [0; 16],
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.guid = r.octet_array();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            global_call_id: None,
            thread_id: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.global_call_id = Some(r.octet_array());
        }
        if preamble & 0x1 != 0 {
            self.thread_id = Some(r.octet_array());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallLinkage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.global_call_id.is_some(),
            self.thread_id.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::NetBios([0; 16])
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(7, true) {
            0 => {
                if let Self::IpAddress(value) = put(self, Self::IpAddress(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::IpSourceRoute(value) = put(self, Self::IpSourceRoute(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::IpxAddress(value) = put(self, Self::IpxAddress(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Ip6Address(value) = put(self, Self::Ip6Address(Decode::blank())) {
                    value.fill(r);
                }
            }
            4 => {
                put(self, Self::NetBios(r.octet_array()));
            }
            5 => {
                if let Self::Nsap(value) = put(self, Self::Nsap(Default::default())) {
                    r.octet_string(value, Size::range(1, 20));
                }
            }
            6 => {
                if let Self::NonStandardAddress(value) =
                    put(self, Self::NonStandardAddress(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 7)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            ip: [0; 4],
            port: 0,
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.ip = r.octet_array();
        self.port = r.integer(Range::new(0, 65535)) as u16;
    }
}

impl Encode for IpAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            ip: [0; 4],
            port: 0,
            route: Default::default(),
            routing: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.ip = r.octet_array();
        self.port = r.integer(Range::new(0, 65535)) as u16;
        r.list_of(&mut self.route, Size::ANY, 32, |r| r.octet_array());
        self.routing.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::Strict
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Strict);
            }
            1 => {
                put(self, Self::Loose);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for IpSourceRouting {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            node: [0; 6],
            netnum: [0; 4],
            port: [0; 2],
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.node = r.octet_array();
        self.netnum = r.octet_array();
        self.port = r.octet_array();
    }
}

impl Encode for IpxAddress {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            ip: [0; 16],
            port: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.ip = r.octet_array();
        self.port = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Ip6Address {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            annex_e: None,
            sctp: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list(self.annex_e.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(self.sctp.get_or_insert_default(), Size::ANY, 16);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternateTransportAddresses {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.sctp.is_some()]);
        e.flags([additions.any(), self.annex_e.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Tcp
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Tcp);
            }
            1 => {
                put(self, Self::AnnexE);
            }
            2 => {
                r.open_null();
                put(self, Self::Sctp);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::DialledDigits(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::DialledDigits(value) =
                    put(self, Self::DialledDigits(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
                }
            }
            1 => {
                if let Self::H323Id(value) = put(self, Self::H323Id(Default::default())) {
                    r.bmp_string(value, Size::range(1, 256));
                }
            }
            2 => {
                let around = r.enter();
                if let Self::UrlId(value) = put(self, Self::UrlId(Default::default())) {
                    r.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                }
                r.leave(around);
            }
            3 => {
                let around = r.enter();
                if let Self::TransportId(value) = put(self, Self::TransportId(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            4 => {
                let around = r.enter();
                if let Self::EmailId(value) = put(self, Self::EmailId(Default::default())) {
                    r.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                }
                r.leave(around);
            }
            5 => {
                let around = r.enter();
                if let Self::PartyNumber(value) = put(self, Self::PartyNumber(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            6 => {
                let around = r.enter();
                put(self, Self::MobileUim(Box::new(MobileUim::decode(r))));
                r.leave(around);
            }
            7 => {
                let around = r.enter();
                if let Self::IsupNumber(value) = put(self, Self::IsupNumber(Decode::blank())) {
                    value.fill(r);
                }
                r.leave(around);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
                let start = e.enter_addition(0);
                e.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                e.leave(start);
            }
            Self::TransportId(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::EmailId(value) => {
                let start = e.enter_addition(2);
                e.ia5_string(value, Size::range(1, 512), Alphabet::IA5);
                e.leave(start);
            }
            Self::PartyNumber(value) => {
                let start = e.enter_addition(3);
                value.encode(e);
                e.leave(start);
            }
            Self::MobileUim(value) => {
                let start = e.enter_addition(4);
                value.encode(e);
                e.leave(start);
            }
            Self::IsupNumber(value) => {
                let start = e.enter_addition(5);
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
    #[inline]
    fn blank() -> Self {
        Self::Wildcard(Decode::blank())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Wildcard(value) = put(self, Self::Wildcard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Range(value) = put(self, Self::Range(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            address: Decode::blank(),
            presentation_indicator: None,
            screening_indicator: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.address.fill(r);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.presentation_indicator);
        }
        if preamble & 0x1 != 0 {
            self.screening_indicator = Some(ScreeningIndicator::decode(r));
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedAliasAddress {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.presentation_indicator.is_some(),
            self.screening_indicator.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            language: None,
            name: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        if present {
            r.ia5_string(
                self.language.get_or_insert_default(),
                Size::ANY,
                Alphabet::IA5,
            );
        }
        r.bmp_string(&mut self.name, Size::range(1, 80));
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            prefix: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.prefix.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SupportedPrefix {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::DataPartyNumber(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::E164Number(value) = put(self, Self::E164Number(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::DataPartyNumber(value) =
                    put(self, Self::DataPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
                }
            }
            2 => {
                if let Self::TelexPartyNumber(value) =
                    put(self, Self::TelexPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
                }
            }
            3 => {
                if let Self::PrivateNumber(value) = put(self, Self::PrivateNumber(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::NationalStandardPartyNumber(value) =
                    put(self, Self::NationalStandardPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            public_type_of_number: Decode::blank(),
            public_number_digits: Default::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.public_type_of_number.fill(r);
        r.ia5_string(
            &mut self.public_number_digits,
            Size::range(1, 128),
            &schema::NUMBER_DIGITS_ALPHABET,
        );
    }
}

impl Encode for PublicPartyNumber {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::InternationalNumber);
            }
            2 => {
                put(self, Self::NationalNumber);
            }
            3 => {
                put(self, Self::NetworkSpecificNumber);
            }
            4 => {
                put(self, Self::SubscriberNumber);
            }
            5 => {
                put(self, Self::AbbreviatedNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            private_type_of_number: Decode::blank(),
            private_number_digits: Default::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        self.private_type_of_number.fill(r);
        r.ia5_string(
            &mut self.private_number_digits,
            Size::range(1, 128),
            &schema::NUMBER_DIGITS_ALPHABET,
        );
    }
}

impl Encode for PrivatePartyNumber {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::Level2RegionalNumber);
            }
            2 => {
                put(self, Self::Level1RegionalNumber);
            }
            3 => {
                put(self, Self::PisnSpecificNumber);
            }
            4 => {
                put(self, Self::LocalNumber);
            }
            5 => {
                put(self, Self::AbbreviatedNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::DataPartyNumber(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                if let Self::E164Number(value) = put(self, Self::E164Number(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::DataPartyNumber(value) =
                    put(self, Self::DataPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
                }
            }
            2 => {
                if let Self::TelexPartyNumber(value) =
                    put(self, Self::TelexPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
                }
            }
            3 => {
                if let Self::PrivateNumber(value) = put(self, Self::PrivateNumber(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            4 => {
                if let Self::NationalStandardPartyNumber(value) =
                    put(self, Self::NationalStandardPartyNumber(Default::default()))
                {
                    r.ia5_string(value, Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            nature_of_address: Decode::blank(),
            address: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.nature_of_address.fill(r);
        r.ia5_string(
            &mut self.address,
            Size::range(1, 128),
            &schema::ISUP_DIGITS_ALPHABET,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            private_type_of_number: Decode::blank(),
            address: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.private_type_of_number.fill(r);
        r.ia5_string(
            &mut self.address,
            Size::range(1, 128),
            &schema::ISUP_DIGITS_ALPHABET,
        );
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(8, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::SubscriberNumber);
            }
            2 => {
                put(self, Self::NationalNumber);
            }
            3 => {
                put(self, Self::InternationalNumber);
            }
            4 => {
                put(self, Self::NetworkSpecificNumber);
            }
            5 => {
                put(self, Self::RoutingNumberNationalFormat);
            }
            6 => {
                put(self, Self::RoutingNumberNetworkSpecificFormat);
            }
            7 => {
                put(self, Self::RoutingNumberWithCalledDirectoryNumber);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 8)));
            }
        }
    }
}

impl Encode for NatureOfAddress {
    #[inline]
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::Ansi41Uim(Box::new(Ansi41Uim::decode(r))),
            1 => Self::GsmUim(Box::new(GsmUim::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 2)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            imsi: None,
            min: None,
            mdn: None,
            msisdn: None,
            esn: None,
            mscid: None,
            system_id: Decode::blank(),
            system_my_type_code: None,
            system_access_type: None,
            qualification_information_code: None,
            sesn: None,
            soc: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(12);
        if preamble & 0x400 != 0 {
            r.ia5_string(
                self.imsi.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x200 != 0 {
            r.ia5_string(
                self.min.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x100 != 0 {
            r.ia5_string(
                self.mdn.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x80 != 0 {
            r.ia5_string(
                self.msisdn.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x40 != 0 {
            r.ia5_string(
                self.esn.get_or_insert_default(),
                Size::fixed(16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x20 != 0 {
            r.ia5_string(
                self.mscid.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        self.system_id.fill(r);
        if preamble & 0x10 != 0 {
            self.system_my_type_code = Some(r.octet_array());
        }
        if preamble & 0x8 != 0 {
            self.system_access_type = Some(r.octet_array());
        }
        if preamble & 0x4 != 0 {
            self.qualification_information_code = Some(r.octet_array());
        }
        if preamble & 0x2 != 0 {
            r.ia5_string(
                self.sesn.get_or_insert_default(),
                Size::fixed(16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.soc.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x800 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for Ansi41Uim {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.imsi.is_some(),
            self.min.is_some(),
            self.mdn.is_some(),
            self.msisdn.is_some(),
            self.esn.is_some(),
            self.mscid.is_some(),
            self.system_my_type_code.is_some(),
            self.system_access_type.is_some(),
            self.qualification_information_code.is_some(),
            self.sesn.is_some(),
            self.soc.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Sid(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Sid(value) = put(self, Self::Sid(Default::default())) {
                    r.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
                }
            }
            1 => {
                if let Self::Mid(value) = put(self, Self::Mid(Default::default())) {
                    r.ia5_string(value, Size::range(1, 4), &schema::TBCD_STRING_ALPHABET);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for Ansi41SystemId {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            imsi: None,
            tmsi: None,
            msisdn: None,
            imei: None,
            hplmn: None,
            vplmn: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            r.ia5_string(
                self.imsi.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x10 != 0 {
            r.octet_string(self.tmsi.get_or_insert_default(), Size::range(1, 4));
        }
        if preamble & 0x8 != 0 {
            r.ia5_string(
                self.msisdn.get_or_insert_default(),
                Size::range(3, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x4 != 0 {
            r.ia5_string(
                self.imei.get_or_insert_default(),
                Size::range(15, 16),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x2 != 0 {
            r.ia5_string(
                self.hplmn.get_or_insert_default(),
                Size::range(1, 4),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.vplmn.get_or_insert_default(),
                Size::range(1, 4),
                &schema::TBCD_STRING_ALPHABET,
            );
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GsmUim {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.imsi.is_some(),
            self.tmsi.is_some(),
            self.msisdn.is_some(),
            self.imei.is_some(),
            self.hplmn.is_some(),
            self.vplmn.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            vendor: None,
            gatekeeper: None,
            gateway: None,
            mcu: None,
            terminal: None,
            mc: false,
            undefined_node: false,
            set: None,
            supported_tunnelled_protocols: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x10 != 0 {
            r.optional(&mut self.vendor);
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.gatekeeper);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.gateway);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.mcu);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.terminal);
        }
        self.mc = r.bool();
        self.undefined_node = r.bool();
        if preamble & 0x40 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.bit_string(self.set.get_or_insert_default(), Size::fixed(32));
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_tunnelled_protocols.get_or_insert_default(),
                    Size::ANY,
                    13,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.vendor.is_some(),
            self.gatekeeper.is_some(),
            self.gateway.is_some(),
            self.mcu.is_some(),
            self.terminal.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TerminalInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GatekeeperInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol: None,
            non_standard_data: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.list_of(
                self.protocol.get_or_insert_default(),
                Size::ANY,
                7,
                SupportedProtocols::decode,
            );
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

impl Encode for GatewayInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.protocol.is_some(),
            self.non_standard_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            protocol: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list_of(
                    self.protocol.get_or_insert_default(),
                    Size::ANY,
                    7,
                    SupportedProtocols::decode,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for McuInfo {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.protocol.is_some()]);
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            vendor: Decode::blank(),
            product_id: None,
            version_id: None,
            enterprise_number: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.vendor.fill(r);
        if preamble & 0x2 != 0 {
            r.octet_string(self.product_id.get_or_insert_default(), Size::range(1, 256));
        }
        if preamble & 0x1 != 0 {
            r.octet_string(self.version_id.get_or_insert_default(), Size::range(1, 256));
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.object_identifier(self.enterprise_number.get_or_insert_default());
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for VendorIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.enterprise_number.is_some()]);
        e.flags([
            additions.any(),
            self.product_id.is_some(),
            self.version_id.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            alias_address: None,
            call_signal_address: None,
            ras_address: None,
            endpoint_type: None,
            tokens: None,
            crypto_tokens: None,
            priority: None,
            remote_extension_address: None,
            dest_extra_call_info: None,
            alternate_transport_addresses: None,
            circuit_info: None,
            feature_set: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(11);
        if preamble & 0x200 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x100 != 0 {
            r.list(self.alias_address.get_or_insert_default(), Size::ANY, 10);
        }
        if preamble & 0x80 != 0 {
            r.list(
                self.call_signal_address.get_or_insert_default(),
                Size::ANY,
                16,
            );
        }
        if preamble & 0x40 != 0 {
            r.list(self.ras_address.get_or_insert_default(), Size::ANY, 16);
        }
        if preamble & 0x20 != 0 {
            r.optional(&mut self.endpoint_type);
        }
        if preamble & 0x10 != 0 {
            r.list(self.tokens.get_or_insert_default(), Size::ANY, 25);
        }
        if preamble & 0x8 != 0 {
            r.list_of(
                self.crypto_tokens.get_or_insert_default(),
                Size::ANY,
                16,
                CryptoH323Token::decode,
            );
        }
        if preamble & 0x4 != 0 {
            self.priority = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.remote_extension_address.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.dest_extra_call_info.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x400 != 0 {
            let additions = r.additions(3);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.alternate_transport_addresses);
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.optional(&mut self.circuit_info);
                r.leave(around);
            }
            if additions.has(2) {
                let around = r.enter();
                r.optional(&mut self.feature_set);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.alias_address.is_some(),
            self.call_signal_address.is_some(),
            self.ras_address.is_some(),
            self.endpoint_type.is_some(),
            self.tokens.is_some(),
            self.crypto_tokens.is_some(),
            self.priority.is_some(),
            self.remote_extension_address.is_some(),
            self.dest_extra_call_info.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            ras_address: Decode::blank(),
            gatekeeper_identifier: None,
            need_to_register: false,
            priority: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.ras_address.fill(r);
        if preamble & 0x1 != 0 {
            r.bmp_string(
                self.gatekeeper_identifier.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        self.need_to_register = r.bool();
        self.priority = r.integer(Range::new(0, 127)) as u8;
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AlternateGk {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.gatekeeper_identifier.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            alternate_gatekeeper: Default::default(),
            alt_gk_is_permanent: false,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list(&mut self.alternate_gatekeeper, Size::ANY, 26);
        self.alt_gk_is_permanent = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(9, true) {
            0 => Self::NonStandardData(Box::new(NonStandardParameter::decode(r))),
            1 => Self::H310(Box::new(H310Caps::decode(r))),
            2 => Self::H320(Box::new(H320Caps::decode(r))),
            3 => Self::H321(Box::new(H321Caps::decode(r))),
            4 => Self::H322(Box::new(H322Caps::decode(r))),
            5 => Self::H323(Box::new(H323Caps::decode(r))),
            6 => Self::H324(Box::new(H324Caps::decode(r))),
            7 => Self::Voice(Box::new(VoiceCaps::decode(r))),
            8 => Self::T120Only(Box::new(T120OnlyCaps::decode(r))),
            9 => {
                let around = r.enter();
                let value = Self::NonStandardProtocol(Box::new(NonStandardProtocol::decode(r)));
                r.leave(around);
                value
            }
            10 => {
                let around = r.enter();
                let value = Self::T38FaxAnnexbOnly(Box::new(T38FaxAnnexbOnlyCaps::decode(r)));
                r.leave(around);
                value
            }
            11 => {
                let around = r.enter();
                let value = Self::Sip(Box::new(SipCaps::decode(r)));
                r.leave(around);
                value
            }
            index => Self::Unknown(r.unknown_alternative(index - 9)),
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
                let start = e.enter_addition(0);
                value.encode(e);
                e.leave(start);
            }
            Self::T38FaxAnnexbOnly(value) => {
                let start = e.enter_addition(1);
                value.encode(e);
                e.leave(start);
            }
            Self::Sip(value) => {
                let start = e.enter_addition(2);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.data_rates_supported.get_or_insert_default(),
                    Size::ANY,
                    11,
                );
                r.leave(around);
            }
            if additions.has(1) {
                let around = r.enter();
                r.list(
                    self.supported_prefixes.get_or_insert_default(),
                    Size::ANY,
                    12,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
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
        e.flags([additions.any(), self.non_standard_data.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.data_rates_supported.get_or_insert_default(),
                Size::ANY,
                11,
            );
        }
        r.list(&mut self.supported_prefixes, Size::ANY, 12);
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for NonStandardProtocol {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.data_rates_supported.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: Default::default(),
            t38_fax_protocol: Decode::blank(),
            t38_fax_profile: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.data_rates_supported.get_or_insert_default(),
                Size::ANY,
                11,
            );
        }
        r.list(&mut self.supported_prefixes, Size::ANY, 12);
        self.t38_fax_protocol.fill(r);
        self.t38_fax_profile.fill(r);
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for T38FaxAnnexbOnlyCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.data_rates_supported.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            data_rates_supported: None,
            supported_prefixes: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.data_rates_supported.get_or_insert_default(),
                Size::ANY,
                11,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.supported_prefixes.get_or_insert_default(),
                Size::ANY,
                12,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SipCaps {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.data_rates_supported.is_some(),
            self.supported_prefixes.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            channel_rate: 0,
            channel_multiplier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.channel_rate = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            self.channel_multiplier = Some(r.integer(Range::new(1, 256)) as u16);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for DataRate {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.channel_multiplier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            id: Decode::blank(),
            sub_identifier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.id.fill(r);
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.sub_identifier.get_or_insert_default(),
                Size::range(1, 64),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TunnelledProtocol {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.sub_identifier.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::TunnelledProtocolObjectId(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::TunnelledProtocolObjectId(value) =
                    put(self, Self::TunnelledProtocolObjectId(Default::default()))
                {
                    r.object_identifier(value);
                }
            }
            1 => {
                if let Self::TunnelledProtocolAlternateId(value) =
                    put(self, Self::TunnelledProtocolAlternateId(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for TunnelledProtocolId {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            protocol_type: Default::default(),
            protocol_variant: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.ia5_string(&mut self.protocol_type, Size::range(1, 64), Alphabet::IA5);
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.protocol_variant.get_or_insert_default(),
                Size::range(1, 64),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for TunnelledProtocolAlternateIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.protocol_variant.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::NoSecurity
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::NoSecurity);
            }
            2 => {
                if let Self::Tls(value) = put(self, Self::Tls(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::Ipsec(value) = put(self, Self::Ipsec(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard: None,
            encryption: Decode::blank(),
            authenticaton: Decode::blank(),
            integrity: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.non_standard);
        }
        self.encryption.fill(r);
        self.authenticaton.fill(r);
        self.integrity.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SecurityCapabilities {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.non_standard.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::None
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::None);
            }
            2 => {
                put(self, Self::Default);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::SecurityWrongSyncTime
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(16, true) {
            0 => {
                put(self, Self::SecurityWrongSyncTime);
            }
            1 => {
                put(self, Self::SecurityReplay);
            }
            2 => {
                put(self, Self::SecurityWrongGeneralId);
            }
            3 => {
                put(self, Self::SecurityWrongSendersId);
            }
            4 => {
                put(self, Self::SecurityIntegrityFailed);
            }
            5 => {
                put(self, Self::SecurityWrongOid);
            }
            6 => {
                put(self, Self::SecurityDhMismatch);
            }
            7 => {
                put(self, Self::SecurityCertificateExpired);
            }
            8 => {
                put(self, Self::SecurityCertificateDateInvalid);
            }
            9 => {
                put(self, Self::SecurityCertificateRevoked);
            }
            10 => {
                put(self, Self::SecurityCertificateNotReadable);
            }
            11 => {
                put(self, Self::SecurityCertificateSignatureInvalid);
            }
            12 => {
                put(self, Self::SecurityCertificateMissing);
            }
            13 => {
                put(self, Self::SecurityCertificateIncomplete);
            }
            14 => {
                put(self, Self::SecurityUnsupportedCertificateAlgOid);
            }
            15 => {
                put(self, Self::SecurityUnknownCa);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 16)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::SecurityWrongSyncTime
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(6, true) {
            0 => {
                put(self, Self::SecurityWrongSyncTime);
            }
            1 => {
                put(self, Self::SecurityReplay);
            }
            2 => {
                put(self, Self::SecurityWrongGeneralId);
            }
            3 => {
                put(self, Self::SecurityWrongSendersId);
            }
            4 => {
                put(self, Self::SecurityIntegrityFailed);
            }
            5 => {
                put(self, Self::SecurityWrongOid);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 6)));
            }
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(8, true) {
            0 => Self::CryptoEpPwdHash(Box::new(CryptoEpPwdHash::decode(r))),
            1 => Self::CryptoGkPwdHash(Box::new(CryptoGkPwdHash::decode(r))),
            2 => Self::CryptoEpPwdEncr(Box::new(h235::Encrypted::decode(r))),
            3 => Self::CryptoGkPwdEncr(Box::new(h235::Encrypted::decode(r))),
            4 => Self::CryptoEpCert(Box::new(h235::Signed::decode(r))),
            5 => Self::CryptoGkCert(Box::new(h235::Signed::decode(r))),
            6 => Self::CryptoFastStart(Box::new(h235::Signed::decode(r))),
            7 => Self::NestedCryptoToken(h235::CryptoToken::decode(r)),
            index => Self::Unknown(r.unknown_alternative(index - 8)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            alias: Decode::blank(),
            time_stamp: 0,
            token: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.alias.fill(r);
        self.time_stamp = r.integer(Range::new(1, 4294967295)) as u32;
        self.token.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            gatekeeper_id: Default::default(),
            time_stamp: 0,
            token: Decode::blank(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.bmp_string(&mut self.gatekeeper_id, Size::range(1, 128));
        self.time_stamp = r.integer(Range::new(1, 4294967295)) as u32;
        self.token.fill(r);
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
    #[inline]
    fn blank() -> Self {
        Self {
            algorithm_oid: Default::default(),
            icv: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.object_identifier(&mut self.algorithm_oid);
        r.bit_string(&mut self.icv, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self::DigSig
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                put(self, Self::DigSig);
            }
            2 => {
                if let Self::Iso9797(value) = put(self, Self::Iso9797(Default::default())) {
                    r.object_identifier(value);
                }
            }
            3 => {
                if let Self::NonIsoIm(value) = put(self, Self::NonIsoIm(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self::HmacMd5
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::HmacMd5);
            }
            1 => {
                if let Self::HmacIso101182S(value) =
                    put(self, Self::HmacIso101182S(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                if let Self::HmacIso101182L(value) =
                    put(self, Self::HmacIso101182L(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::HmacIso101183(value) =
                    put(self, Self::HmacIso101183(Default::default()))
                {
                    r.object_identifier(value);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for NonIsoIntegrityMechanism {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::IsoAlgorithm(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::IsoAlgorithm(value) = put(self, Self::IsoAlgorithm(Default::default()))
                {
                    r.object_identifier(value);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            can_report_call_capacity: false,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.can_report_call_capacity = r.bool();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CapacityReportingCapability {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            when: Decode::blank(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.when.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CapacityReportingSpecification {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            call_start: None,
            call_end: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.call_start = Some(());
        }
        if preamble & 0x1 != 0 {
            self.call_end = Some(());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CapacityReportingWhen {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.call_start.is_some(),
            self.call_end.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            maximum_call_capacity: None,
            current_call_capacity: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.maximum_call_capacity);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.current_call_capacity);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallCapacity {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.maximum_call_capacity.is_some(),
            self.current_call_capacity.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            voice_gw_calls_available: None,
            h310_gw_calls_available: None,
            h320_gw_calls_available: None,
            h321_gw_calls_available: None,
            h322_gw_calls_available: None,
            h323_gw_calls_available: None,
            h324_gw_calls_available: None,
            t120_only_gw_calls_available: None,
            t38_fax_annexb_only_gw_calls_available: None,
            terminal_calls_available: None,
            mcu_calls_available: None,
            sip_gw_calls_available: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(12);
        if preamble & 0x400 != 0 {
            r.list(
                self.voice_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x200 != 0 {
            r.list(
                self.h310_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x100 != 0 {
            r.list(
                self.h320_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x80 != 0 {
            r.list(
                self.h321_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x40 != 0 {
            r.list(
                self.h322_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x20 != 0 {
            r.list(
                self.h323_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x10 != 0 {
            r.list(
                self.h324_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x8 != 0 {
            r.list(
                self.t120_only_gw_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x4 != 0 {
            r.list(
                self.t38_fax_annexb_only_gw_calls_available
                    .get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x2 != 0 {
            r.list(
                self.terminal_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.mcu_calls_available.get_or_insert_default(),
                Size::ANY,
                10,
            );
        }
        if preamble & 0x800 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.list(
                    self.sip_gw_calls_available.get_or_insert_default(),
                    Size::ANY,
                    10,
                );
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallCapacityInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.sip_gw_calls_available.is_some()]);
        e.flags([
            additions.any(),
            self.voice_gw_calls_available.is_some(),
            self.h310_gw_calls_available.is_some(),
            self.h320_gw_calls_available.is_some(),
            self.h321_gw_calls_available.is_some(),
            self.h322_gw_calls_available.is_some(),
            self.h323_gw_calls_available.is_some(),
            self.h324_gw_calls_available.is_some(),
            self.t120_only_gw_calls_available.is_some(),
            self.t38_fax_annexb_only_gw_calls_available.is_some(),
            self.terminal_calls_available.is_some(),
            self.mcu_calls_available.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            calls: 0,
            group: None,
            carrier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.calls = r.integer(Range::new(0, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.group.get_or_insert_default(),
                Size::range(1, 128),
                Alphabet::IA5,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.carrier);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallsAvailable {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.carrier.is_some()]);
        e.flags([additions.any(), self.group.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            source_circuit_id: None,
            destination_circuit_id: None,
            generic_data: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.source_circuit_id);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.destination_circuit_id);
        }
        if preamble & 0x1 != 0 {
            r.list(self.generic_data.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CircuitInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.source_circuit_id.is_some(),
            self.destination_circuit_id.is_some(),
            self.generic_data.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            cic: None,
            group: None,
            carrier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.cic);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.group);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(1);
            if additions.has(0) {
                let around = r.enter();
                r.optional(&mut self.carrier);
                r.leave(around);
            }
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CircuitIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, [self.carrier.is_some()]);
        e.flags([additions.any(), self.cic.is_some(), self.group.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            cic: Default::default(),
            point_code: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        r.list_to(&mut self.cic, Size::ANY, 18, |r, place| {
            r.octet_string(place, Size::range(2, 4));
        });
        r.octet_string(&mut self.point_code, Size::range(2, 5));
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CicInfo {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            member: None,
            group: Default::default(),
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list_of(self.member.get_or_insert_default(), Size::ANY, 16, |r| {
                r.integer(Range::new(0, 65535)) as u16
            });
        }
        r.ia5_string(&mut self.group, Size::range(1, 128), Alphabet::IA5);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for GroupId {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.member.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            carrier_identification_code: None,
            carrier_name: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            r.octet_string(
                self.carrier_identification_code.get_or_insert_default(),
                Size::range(3, 4),
            );
        }
        if preamble & 0x1 != 0 {
            r.ia5_string(
                self.carrier_name.get_or_insert_default(),
                Size::range(1, 128),
                Alphabet::IA5,
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CarrierInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.carrier_identification_code.is_some(),
            self.carrier_name.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            sender: false,
            multicast: false,
            bandwidth: 0,
            rtcp_addresses: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.sender = r.bool();
        self.multicast = r.bool();
        self.bandwidth = r.integer(Range::new(0, 4294967295)) as u32;
        self.rtcp_addresses.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_usage_types: Default::default(),
            start_time: None,
            end_time: None,
            termination_cause: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        r.list(&mut self.non_standard_usage_types, Size::ANY, 24);
        if preamble & 0x4 != 0 {
            self.start_time = Some(());
        }
        if preamble & 0x2 != 0 {
            self.end_time = Some(());
        }
        if preamble & 0x1 != 0 {
            self.termination_cause = Some(());
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RasUsageInfoTypes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.start_time.is_some(),
            self.end_time.is_some(),
            self.termination_cause.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            when: Decode::blank(),
            call_starting_point: None,
            required: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.when.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.call_starting_point);
        }
        self.required.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RasUsageSpecification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.call_starting_point.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            start: None,
            end: None,
            in_irr: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            self.start = Some(());
        }
        if preamble & 0x2 != 0 {
            self.end = Some(());
        }
        if preamble & 0x1 != 0 {
            self.in_irr = Some(());
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RasUsageWhen {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.start.is_some(),
            self.end.is_some(),
            self.in_irr.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            alerting: None,
            connect: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.alerting = Some(());
        }
        if preamble & 0x1 != 0 {
            self.connect = Some(());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RasUsageStartingPoint {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.alerting.is_some(),
            self.connect.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_usage_fields: Default::default(),
            alerting_time: None,
            connect_time: None,
            end_time: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        r.list(&mut self.non_standard_usage_fields, Size::ANY, 24);
        if preamble & 0x4 != 0 {
            self.alerting_time = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.connect_time = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.end_time = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RasUsageInformation {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.alerting_time.is_some(),
            self.connect_time.is_some(),
            self.end_time.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::ReleaseCompleteCauseIe(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::ReleaseCompleteReason(value) =
                    put(self, Self::ReleaseCompleteReason(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::ReleaseCompleteCauseIe(value) =
                    put(self, Self::ReleaseCompleteCauseIe(Default::default()))
                {
                    r.octet_string(value, Size::range(2, 32));
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for CallTerminationCause {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            can_display_amount_string: None,
            can_enforce_duration_limit: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.can_display_amount_string = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            self.can_enforce_duration_limit = Some(r.bool());
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallCreditCapability {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.can_display_amount_string.is_some(),
            self.can_enforce_duration_limit.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            amount_string: None,
            billing_mode: None,
            call_duration_limit: None,
            enforce_call_duration_limit: None,
            call_starting_point: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.bmp_string(
                self.amount_string.get_or_insert_default(),
                Size::range(1, 512),
            );
        }
        if preamble & 0x8 != 0 {
            r.optional(&mut self.billing_mode);
        }
        if preamble & 0x4 != 0 {
            self.call_duration_limit = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.enforce_call_duration_limit = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.call_starting_point);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CallCreditServiceControl {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.amount_string.is_some(),
            self.billing_mode.is_some(),
            self.call_duration_limit.is_some(),
            self.enforce_call_duration_limit.is_some(),
            self.call_starting_point.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::Credit
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Credit);
            }
            1 => {
                put(self, Self::Debit);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for CallCreditBillingMode {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Alerting
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Alerting);
            }
            1 => {
                put(self, Self::Connect);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for CallCreditStartingPoint {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Url(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                if let Self::Url(value) = put(self, Self::Url(Default::default())) {
                    r.ia5_string(value, Size::range(0, 512), Alphabet::IA5);
                }
            }
            1 => {
                if let Self::Signal(value) = put(self, Self::Signal(Default::default())) {
                    r.octet_string(value, Size::ANY);
                }
            }
            2 => {
                if let Self::NonStandard(value) = put(self, Self::NonStandard(Decode::blank())) {
                    value.fill(r);
                }
            }
            3 => {
                if let Self::CallCreditServiceControl(value) =
                    put(self, Self::CallCreditServiceControl(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for ServiceControlDescriptor {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            session_id: 0,
            contents: None,
            reason: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.session_id = r.integer(Range::new(0, 255)) as u8;
        if preamble & 0x1 != 0 {
            r.optional(&mut self.contents);
        }
        self.reason.fill(r);
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ServiceControlSession {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.contents.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Open
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(self, Self::Open);
            }
            1 => {
                put(self, Self::Refresh);
            }
            2 => {
                put(self, Self::Close);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
        }
    }
}

impl Encode for ServiceControlSessionReason {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            replacement_feature_set: false,
            needed_features: None,
            desired_features: None,
            supported_features: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.replacement_feature_set = r.bool();
        if preamble & 0x4 != 0 {
            r.list(self.needed_features.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x2 != 0 {
            r.list(self.desired_features.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x1 != 0 {
            r.list(
                self.supported_features.get_or_insert_default(),
                Size::ANY,
                18,
            );
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FeatureSet {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.needed_features.is_some(),
            self.desired_features.is_some(),
            self.supported_features.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            id: Decode::blank(),
            parameters: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let preamble = r.bits(2);
            self.id.fill(r);
            if preamble & 0x1 != 0 {
                r.list(
                    self.parameters.get_or_insert_default(),
                    Size::range(1, 512),
                    18,
                );
            }
            if preamble & 0x2 != 0 {
                let additions = r.additions(0);
                self.extension = r.extension(&additions);
            }
        });
    }
}

impl Encode for GenericData {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.flags([additions.any(), self.parameters.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Standard(0)
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(3, true) {
            0 => {
                put(
                    self,
                    Self::Standard(r.integer(Range::new(0, 16383).extensible())),
                );
            }
            1 => {
                if let Self::Oid(value) = put(self, Self::Oid(Default::default())) {
                    r.object_identifier(value);
                }
            }
            2 => {
                put(self, Self::NonStandard(r.octet_array()));
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 3)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            id: Decode::blank(),
            content: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let preamble = r.bits(2);
            self.id.fill(r);
            if preamble & 0x1 != 0 {
                r.optional(&mut self.content);
            }
            if preamble & 0x2 != 0 {
                let additions = r.additions(0);
                self.extension = r.extension(&additions);
            }
        });
    }
}

impl Encode for EnumeratedParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(&self.extension, []);
            e.flags([additions.any(), self.content.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self::Raw(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(12, true) {
            0 => {
                if let Self::Raw(value) = put(self, Self::Raw(Default::default())) {
                    r.octet_string(value, Size::ANY);
                }
            }
            1 => {
                if let Self::Text(value) = put(self, Self::Text(Default::default())) {
                    r.ia5_string(value, Size::ANY, Alphabet::IA5);
                }
            }
            2 => {
                if let Self::Unicode(value) = put(self, Self::Unicode(Default::default())) {
                    r.bmp_string(value, Size::ANY);
                }
            }
            3 => {
                put(self, Self::Bool(r.bool()));
            }
            4 => {
                put(self, Self::Number8(r.integer(Range::new(0, 255)) as u8));
            }
            5 => {
                put(self, Self::Number16(r.integer(Range::new(0, 65535)) as u16));
            }
            6 => {
                put(
                    self,
                    Self::Number32(r.integer(Range::new(0, 4294967295)) as u32),
                );
            }
            7 => {
                if let Self::Id(value) = put(self, Self::Id(Decode::blank())) {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::Alias(value) = put(self, Self::Alias(Decode::blank())) {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::Transport(value) = put(self, Self::Transport(Decode::blank())) {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::Compound(value) = put(self, Self::Compound(Default::default())) {
                    r.list(value, Size::range(1, 512), 18);
                }
            }
            11 => {
                if let Self::Nested(value) = put(self, Self::Nested(Default::default())) {
                    r.list(value, Size::range(1, 16), 18);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 12)));
            }
        }
    }
}

impl Encode for Content {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_identifier: Decode::blank(),
            data: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        self.non_standard_identifier.fill(r);
        r.octet_string(&mut self.data, Size::ANY);
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
    #[inline]
    fn blank() -> Self {
        Self::Object(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Object(value) = put(self, Self::Object(Default::default())) {
                    r.object_identifier(value);
                }
            }
            1 => {
                if let Self::H221NonStandard(value) =
                    put(self, Self::H221NonStandard(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for NonStandardIdentifier {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            t35_country_code: 0,
            t35_extension: 0,
            manufacturer_code: 0,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.t35_country_code = r.integer(Range::new(0, 255)) as u8;
        self.t35_extension = r.integer(Range::new(0, 255)) as u8;
        self.manufacturer_code = r.integer(Range::new(0, 65535)) as u16;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
