// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Rule, Size,
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let h323_uu_pdu = H323UuPdu::decode(d)?;
        let user_data = if present {
            Some(UserData::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            h323_uu_pdu,
            user_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for H323UserInformation {
    const NAME: &'static str = "H323-UserInformation";
    const SCHEMA: &'static Type = &schema::H323_USER_INFORMATION;
}

impl Decode for UserData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let protocol_discriminator = d.integer(Range::new(0, 255))? as u8;
        let user_information = d.octet_string(Size::range(1, 131))?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol_discriminator,
            user_information,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for UserData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.protocol_discriminator), Range::new(0, 255));
        e.octet_string(&self.user_information, Size::range(1, 131));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for UserData {
    const NAME: &'static str = "H323-UserInformation.user-data";
    const SCHEMA: &'static Type = &schema::USER_DATA;
}

impl Decode for H323UuPdu {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let h323_message_body = H323MessageBody::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 9)?;
        Ok(Self {
            h323_message_body,
            non_standard_data,
            h4501_supplementary_service: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            h245_tunnelling: d.addition(&additions, 1, |d| d.bool())?,
            h245_control: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            non_standard_control: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 26, NonStandardParameter::decode)
            })?,
            call_linkage: d
                .addition(&additions, 4, CallLinkage::decode)?
                .map(Box::new),
            tunnelled_signalling_message: d
                .addition(&additions, 5, TunnelledSignallingMessage::decode)?
                .map(Box::new),
            provisional_resp_to_h245_tunnelling: d.addition_null(&additions, 6)?,
            stimulus_control: d
                .addition(&additions, 7, StimulusControl::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 8, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.h4501_supplementary_service.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.h245_tunnelling.as_ref(), |e, value| e.bool(*value));
        e.addition(self.h245_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.non_standard_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.tunnelled_signalling_message.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.provisional_resp_to_h245_tunnelling.is_some());
        e.addition(self.stimulus_control.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 9);
    }
}

impl Message for H323UuPdu {
    const NAME: &'static str = "H323-UU-PDU";
    const SCHEMA: &'static Type = &schema::H323_UU_PDU;
}

impl Decode for H323MessageBody {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::Setup(Box::new(SetupUuie::decode(d)?)),
            1 => Self::CallProceeding(Box::new(CallProceedingUuie::decode(d)?)),
            2 => Self::Connect(Box::new(ConnectUuie::decode(d)?)),
            3 => Self::Alerting(Box::new(AlertingUuie::decode(d)?)),
            4 => Self::Information(Box::new(InformationUuie::decode(d)?)),
            5 => Self::ReleaseComplete(Box::new(ReleaseCompleteUuie::decode(d)?)),
            6 => Self::Facility(Box::new(FacilityUuie::decode(d)?)),
            7 => Self::Progress(Box::new(d.open(ProgressUuie::decode)?)),
            8 => {
                d.open_null()?;
                Self::Empty
            }
            9 => Self::Status(Box::new(d.open(StatusUuie::decode)?)),
            10 => Self::StatusInquiry(Box::new(d.open(StatusInquiryUuie::decode)?)),
            11 => Self::SetupAcknowledge(Box::new(d.open(SetupAcknowledgeUuie::decode)?)),
            12 => Self::Notify(Box::new(d.open(NotifyUuie::decode)?)),
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
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
                e.open(|e| value.encode(e));
            }
            Self::Empty => {
                e.choice(8, 7, true);
                e.open_null();
            }
            Self::Status(value) => {
                e.choice(9, 7, true);
                e.open(|e| value.encode(e));
            }
            Self::StatusInquiry(value) => {
                e.choice(10, 7, true);
                e.open(|e| value.encode(e));
            }
            Self::SetupAcknowledge(value) => {
                e.choice(11, 7, true);
                e.open(|e| value.encode(e));
            }
            Self::Notify(value) => {
                e.choice(12, 7, true);
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let tunnelled_protocol_id = TunnelledProtocol::decode(d)?;
        let message_content = d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?;
        let tunnelling_required = if present & 0x2 != 0 { Some(()) } else { None };
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            tunnelled_protocol_id,
            message_content,
            tunnelling_required,
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TunnelledSignallingMessage {
    const NAME: &'static str = "H323-UU-PDU.tunnelledSignallingMessage";
    const SCHEMA: &'static Type = &schema::TUNNELLED_SIGNALLING_MESSAGE;
}

impl Decode for StimulusControl {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard = if present & 0x4 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let is_text = if present & 0x2 != 0 { Some(()) } else { None };
        let h248_message = if present & 0x1 != 0 {
            Some(d.octet_string(Size::ANY)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard,
            is_text,
            h248_message,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for StimulusControl {
    const NAME: &'static str = "StimulusControl";
    const SCHEMA: &'static Type = &schema::STIMULUS_CONTROL;
}

impl Decode for SetupUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(7)?;
        let protocol_identifier = d.object_identifier()?;
        let h245_address = if present & 0x40 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let source_address = if present & 0x20 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let source_info = EndpointType::decode(d)?;
        let destination_address = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let dest_call_signal_address = if present & 0x8 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let dest_extra_call_info = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let dest_extra_crv = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 16, |d| {
                d.integer(Range::new(0, 65535)).map(|value| value as u16)
            })?)
        } else {
            None
        };
        let active_mc = d.bool()?;
        let conference_id = d.octet_array()?;
        let conference_goal = ConferenceGoal::decode(d)?;
        let call_services = if present & 0x1 != 0 {
            Some(QseriesOptions::decode(d)?)
        } else {
            None
        };
        let call_type = CallType::decode(d)?;
        let additions = d.additions(extended, 28)?;
        Ok(Self {
            protocol_identifier,
            h245_address,
            source_address,
            source_info,
            destination_address,
            dest_call_signal_address,
            dest_extra_call_info,
            dest_extra_crv,
            active_mc,
            conference_id,
            conference_goal,
            call_services,
            call_type,
            source_call_signal_address: d.addition(&additions, 0, TransportAddress::decode)?,
            remote_extension_address: d.addition(&additions, 1, AliasAddress::decode)?,
            call_identifier: d.addition(&additions, 2, CallIdentifier::decode)?,
            h245_security_capability: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 3, H245Security::decode)
            })?,
            tokens: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            fast_start: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            media_wait_for_connect: d.addition(&additions, 7, |d| d.bool())?,
            can_overlap_send: d.addition(&additions, 8, |d| d.bool())?,
            endpoint_identifier: d
                .addition(&additions, 9, |d| d.bmp_string(Size::range(1, 128)))?,
            multiple_calls: d.addition(&additions, 10, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 11, |d| d.bool())?,
            connection_parameters: d
                .addition(&additions, 12, ConnectionParameters::decode)?
                .map(Box::new),
            language: d.addition(&additions, 13, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            presentation_indicator: d.addition(&additions, 14, PresentationIndicator::decode)?,
            screening_indicator: d.addition(&additions, 15, ScreeningIndicator::decode)?,
            service_control: d.addition(&additions, 16, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            symmetric_operation_required: d.addition_null(&additions, 17)?,
            capacity: d.addition(&additions, 18, CallCapacity::decode)?,
            circuit_info: d
                .addition(&additions, 19, CircuitInfo::decode)?
                .map(Box::new),
            desired_protocols: d.addition(&additions, 20, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            needed_features: d.addition(&additions, 21, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            desired_features: d.addition(&additions, 22, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            supported_features: d.addition(&additions, 23, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            parallel_h245_control: d.addition(&additions, 24, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            additional_source_addresses: d.addition(&additions, 25, |d| {
                d.list(Size::ANY, 13, ExtendedAliasAddress::decode)
            })?,
            hop_count: d.addition(&additions, 26, |d| {
                d.integer(Range::new(1, 31)).map(|value| value as u8)
            })?,
            display_name: d.addition(&additions, 27, |d| {
                d.list(Size::ANY, 24, DisplayName::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.source_call_signal_address.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.remote_extension_address.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.h245_security_capability.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.media_wait_for_connect.as_ref(), |e, value| {
            e.bool(*value)
        });
        e.addition(self.can_overlap_send.as_ref(), |e, value| e.bool(*value));
        e.addition(self.endpoint_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition(self.connection_parameters.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.addition(self.presentation_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.screening_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition_null(self.symmetric_operation_required.is_some());
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.desired_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.needed_features.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.desired_features.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_features.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.parallel_h245_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.additional_source_addresses.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.hop_count.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 31))
        });
        e.addition(self.display_name.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 28);
    }
}

impl Message for SetupUuie {
    const NAME: &'static str = "Setup-UUIE";
    const SCHEMA: &'static Type = &schema::SETUP_UUIE;
}

impl Decode for ConferenceGoal {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Create,
            1 => Self::Join,
            2 => Self::Invite,
            3 => {
                d.open_null()?;
                Self::CapabilityNegotiation
            }
            4 => {
                d.open_null()?;
                Self::CallIndependentSupplementaryService
            }
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let connection_type = ScnConnectionType::decode(d)?;
        let number_of_scn_connections = d.integer(Range::new(0, 65535))? as u16;
        let connection_aggregation = ScnConnectionAggregation::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            connection_type,
            number_of_scn_connections,
            connection_aggregation,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ConnectionParameters {
    const NAME: &'static str = "Setup-UUIE.connectionParameters";
    const SCHEMA: &'static Type = &schema::CONNECTION_PARAMETERS;
}

impl Decode for SetupAcknowledgeUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let protocol_identifier = d.object_identifier()?;
        let call_identifier = CallIdentifier::decode(d)?;
        let tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol_identifier,
            call_identifier,
            tokens,
            crypto_tokens,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SetupAcknowledgeUuie {
    const NAME: &'static str = "SetupAcknowledge-UUIE";
    const SCHEMA: &'static Type = &schema::SETUP_ACKNOWLEDGE_UUIE;
}

impl Decode for CallProceedingUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let protocol_identifier = d.object_identifier()?;
        let destination_info = EndpointType::decode(d)?;
        let h245_address = if present {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 9)?;
        Ok(Self {
            protocol_identifier,
            destination_info,
            h245_address,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            h245_security_mode: d.addition(&additions, 1, H245Security::decode)?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            fast_start: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            multiple_calls: d.addition(&additions, 5, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 6, |d| d.bool())?,
            fast_connect_refused: d.addition_null(&additions, 7)?,
            feature_set: d.addition(&additions, 8, FeatureSet::decode)?.map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.h245_security_mode.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition_null(self.fast_connect_refused.is_some());
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 9);
    }
}

impl Message for CallProceedingUuie {
    const NAME: &'static str = "CallProceeding-UUIE";
    const SCHEMA: &'static Type = &schema::CALL_PROCEEDING_UUIE;
}

impl Decode for ProgressUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let protocol_identifier = d.object_identifier()?;
        let destination_info = EndpointType::decode(d)?;
        let h245_address = if present & 0x10 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let call_identifier = CallIdentifier::decode(d)?;
        let h245_security_mode = if present & 0x8 != 0 {
            Some(H245Security::decode(d)?)
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let fast_start = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?)
        } else {
            None
        };
        let additions = d.additions(extended, 3)?;
        Ok(Self {
            protocol_identifier,
            destination_info,
            h245_address,
            call_identifier,
            h245_security_mode,
            tokens,
            crypto_tokens,
            fast_start,
            multiple_calls: d.addition(&additions, 0, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 1, |d| d.bool())?,
            fast_connect_refused: d.addition_null(&additions, 2)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition_null(self.fast_connect_refused.is_some());
        e.extension(&self.extension, 3);
    }
}

impl Message for ProgressUuie {
    const NAME: &'static str = "Progress-UUIE";
    const SCHEMA: &'static Type = &schema::PROGRESS_UUIE;
}

impl Decode for AlertingUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let protocol_identifier = d.object_identifier()?;
        let destination_info = EndpointType::decode(d)?;
        let h245_address = if present {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 15)?;
        Ok(Self {
            protocol_identifier,
            destination_info,
            h245_address,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            h245_security_mode: d.addition(&additions, 1, H245Security::decode)?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            fast_start: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            multiple_calls: d.addition(&additions, 5, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 6, |d| d.bool())?,
            alerting_address: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            presentation_indicator: d.addition(&additions, 8, PresentationIndicator::decode)?,
            screening_indicator: d.addition(&additions, 9, ScreeningIndicator::decode)?,
            fast_connect_refused: d.addition_null(&additions, 10)?,
            service_control: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            capacity: d.addition(&additions, 12, CallCapacity::decode)?,
            feature_set: d
                .addition(&additions, 13, FeatureSet::decode)?
                .map(Box::new),
            display_name: d.addition(&additions, 14, |d| {
                d.list(Size::ANY, 24, DisplayName::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.h245_security_mode.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition(self.alerting_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.presentation_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.screening_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.fast_connect_refused.is_some());
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.display_name.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 15);
    }
}

impl Message for AlertingUuie {
    const NAME: &'static str = "Alerting-UUIE";
    const SCHEMA: &'static Type = &schema::ALERTING_UUIE;
}

impl Decode for ConnectUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let protocol_identifier = d.object_identifier()?;
        let h245_address = if present {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let destination_info = EndpointType::decode(d)?;
        let conference_id = d.octet_array()?;
        let additions = d.additions(extended, 16)?;
        Ok(Self {
            protocol_identifier,
            h245_address,
            destination_info,
            conference_id,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            h245_security_mode: d.addition(&additions, 1, H245Security::decode)?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            fast_start: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            multiple_calls: d.addition(&additions, 5, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 6, |d| d.bool())?,
            language: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            connected_address: d.addition(&additions, 8, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            presentation_indicator: d.addition(&additions, 9, PresentationIndicator::decode)?,
            screening_indicator: d.addition(&additions, 10, ScreeningIndicator::decode)?,
            fast_connect_refused: d.addition_null(&additions, 11)?,
            service_control: d.addition(&additions, 12, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            capacity: d.addition(&additions, 13, CallCapacity::decode)?,
            feature_set: d
                .addition(&additions, 14, FeatureSet::decode)?
                .map(Box::new),
            display_name: d.addition(&additions, 15, |d| {
                d.list(Size::ANY, 24, DisplayName::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.h245_security_mode.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.addition(self.connected_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.presentation_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.screening_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.fast_connect_refused.is_some());
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.display_name.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 16);
    }
}

impl Message for ConnectUuie {
    const NAME: &'static str = "Connect-UUIE";
    const SCHEMA: &'static Type = &schema::CONNECT_UUIE;
}

impl Decode for InformationUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let protocol_identifier = d.object_identifier()?;
        let additions = d.additions(extended, 6)?;
        Ok(Self {
            protocol_identifier,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            fast_start: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            fast_connect_refused: d.addition_null(&additions, 4)?,
            circuit_info: d
                .addition(&additions, 5, CircuitInfo::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition_null(self.fast_connect_refused.is_some());
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 6);
    }
}

impl Message for InformationUuie {
    const NAME: &'static str = "Information-UUIE";
    const SCHEMA: &'static Type = &schema::INFORMATION_UUIE;
}

impl Decode for NotifyUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let protocol_identifier = d.object_identifier()?;
        let call_identifier = CallIdentifier::decode(d)?;
        let tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            protocol_identifier,
            call_identifier,
            tokens,
            crypto_tokens,
            connected_address: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            presentation_indicator: d.addition(&additions, 1, PresentationIndicator::decode)?,
            screening_indicator: d.addition(&additions, 2, ScreeningIndicator::decode)?,
            destination_info: d
                .addition(&additions, 3, EndpointType::decode)?
                .map(Box::new),
            display_name: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 24, DisplayName::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.connected_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.presentation_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.screening_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.destination_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.display_name.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for NotifyUuie {
    const NAME: &'static str = "Notify-UUIE";
    const SCHEMA: &'static Type = &schema::NOTIFY_UUIE;
}

impl Decode for FacilityUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let protocol_identifier = d.object_identifier()?;
        let alternative_address = if present & 0x4 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let alternative_alias_address = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let conference_id = if present & 0x1 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let reason = FacilityReason::decode(d)?;
        let additions = d.additions(extended, 16)?;
        Ok(Self {
            protocol_identifier,
            alternative_address,
            alternative_alias_address,
            conference_id,
            reason,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            dest_extra_call_info: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            remote_extension_address: d.addition(&additions, 2, AliasAddress::decode)?,
            tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            conferences: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 4, ConferenceList::decode)
            })?,
            h245_address: d.addition(&additions, 6, TransportAddress::decode)?,
            fast_start: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            multiple_calls: d.addition(&additions, 8, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 9, |d| d.bool())?,
            fast_connect_refused: d.addition_null(&additions, 10)?,
            service_control: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            circuit_info: d
                .addition(&additions, 12, CircuitInfo::decode)?
                .map(Box::new),
            feature_set: d
                .addition(&additions, 13, FeatureSet::decode)?
                .map(Box::new),
            destination_info: d
                .addition(&additions, 14, EndpointType::decode)?
                .map(Box::new),
            h245_security_mode: d.addition(&additions, 15, H245Security::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.dest_extra_call_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.remote_extension_address.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.conferences.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.h245_address.as_ref(), |e, value| value.encode(e));
        e.addition(self.fast_start.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition_null(self.fast_connect_refused.is_some());
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.destination_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.h245_security_mode.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 16);
    }
}

impl Message for FacilityUuie {
    const NAME: &'static str = "Facility-UUIE";
    const SCHEMA: &'static Type = &schema::FACILITY_UUIE;
}

impl Decode for FacilityReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::RouteCallToGatekeeper,
            1 => Self::CallForwarded,
            2 => Self::RouteCallToMc,
            3 => Self::UndefinedReason,
            4 => {
                d.open_null()?;
                Self::ConferenceListChoice
            }
            5 => {
                d.open_null()?;
                Self::StartH245
            }
            6 => {
                d.open_null()?;
                Self::NoH245
            }
            7 => {
                d.open_null()?;
                Self::NewTokens
            }
            8 => {
                d.open_null()?;
                Self::FeatureSetUpdate
            }
            9 => {
                d.open_null()?;
                Self::ForwardedElements
            }
            10 => {
                d.open_null()?;
                Self::TransportedInformation
            }
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let conference_id = if present & 0x4 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let conference_alias = if present & 0x2 != 0 {
            Some(AliasAddress::decode(d)?)
        } else {
            None
        };
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            conference_id,
            conference_alias,
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ConferenceList {
    const NAME: &'static str = "ConferenceList";
    const SCHEMA: &'static Type = &schema::CONFERENCE_LIST;
}

impl Decode for ReleaseCompleteUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let protocol_identifier = d.object_identifier()?;
        let reason = if present {
            Some(ReleaseCompleteReason::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 11)?;
        Ok(Self {
            protocol_identifier,
            reason,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            busy_address: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            presentation_indicator: d.addition(&additions, 4, PresentationIndicator::decode)?,
            screening_indicator: d.addition(&additions, 5, ScreeningIndicator::decode)?,
            capacity: d.addition(&additions, 6, CallCapacity::decode)?,
            service_control: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            feature_set: d.addition(&additions, 8, FeatureSet::decode)?.map(Box::new),
            destination_info: d
                .addition(&additions, 9, EndpointType::decode)?
                .map(Box::new),
            display_name: d.addition(&additions, 10, |d| {
                d.list(Size::ANY, 24, DisplayName::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.busy_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.presentation_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.screening_indicator.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.destination_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.display_name.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 11);
    }
}

impl Message for ReleaseCompleteUuie {
    const NAME: &'static str = "ReleaseComplete-UUIE";
    const SCHEMA: &'static Type = &schema::RELEASE_COMPLETE_UUIE;
}

impl Decode for ReleaseCompleteReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(12, true)? {
            0 => Self::NoBandwidth,
            1 => Self::GatekeeperResources,
            2 => Self::UnreachableDestination,
            3 => Self::DestinationRejection,
            4 => Self::InvalidRevision,
            5 => Self::NoPermission,
            6 => Self::UnreachableGatekeeper,
            7 => Self::GatewayResources,
            8 => Self::BadFormatAddress,
            9 => Self::AdaptiveBusy,
            10 => Self::InConf,
            11 => Self::UndefinedReason,
            12 => {
                d.open_null()?;
                Self::FacilityCallDeflection
            }
            13 => {
                d.open_null()?;
                Self::SecurityDenied
            }
            14 => {
                d.open_null()?;
                Self::CalledPartyNotRegistered
            }
            15 => {
                d.open_null()?;
                Self::CallerNotRegistered
            }
            16 => {
                d.open_null()?;
                Self::NewConnectionNeeded
            }
            17 => Self::NonStandardReason(Box::new(d.open(NonStandardParameter::decode)?)),
            18 => Self::ReplaceWithConferenceInvite(d.open(|d| d.octet_array())?),
            19 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            20 => {
                d.open_null()?;
                Self::NeededFeatureNotSupported
            }
            21 => {
                d.open_null()?;
                Self::TunnelledSignallingRejected
            }
            22 => {
                d.open_null()?;
                Self::InvalidCid
            }
            23 => Self::SecurityError(d.open(SecurityErrors::decode)?),
            24 => {
                d.open_null()?;
                Self::HopCountExceeded
            }
            index => Self::Unknown(d.unknown_alternative(index - 12)?),
        })
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
                e.open(|e| value.encode(e));
            }
            Self::ReplaceWithConferenceInvite(value) => {
                e.choice(18, 12, true);
                e.open(|e| e.octet_array(value));
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let protocol_identifier = d.object_identifier()?;
        let call_identifier = CallIdentifier::decode(d)?;
        let tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol_identifier,
            call_identifier,
            tokens,
            crypto_tokens,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for StatusUuie {
    const NAME: &'static str = "Status-UUIE";
    const SCHEMA: &'static Type = &schema::STATUS_UUIE;
}

impl Decode for StatusInquiryUuie {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let protocol_identifier = d.object_identifier()?;
        let call_identifier = CallIdentifier::decode(d)?;
        let tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol_identifier,
            call_identifier,
            tokens,
            crypto_tokens,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for StatusInquiryUuie {
    const NAME: &'static str = "StatusInquiry-UUIE";
    const SCHEMA: &'static Type = &schema::STATUS_INQUIRY_UUIE;
}

impl Decode for ScnConnectionType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::NotKnown,
            1 => Self::BChannel,
            2 => Self::Hybrid2x64,
            3 => Self::Hybrid384,
            4 => Self::Hybrid1536,
            5 => Self::Hybrid1920,
            6 => Self::Multirate,
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
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
        Ok(match d.choice(6, true)? {
            0 => Self::Auto,
            1 => Self::None,
            2 => Self::H221,
            3 => Self::BondedMode1,
            4 => Self::BondedMode2,
            5 => Self::BondedMode3,
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        Ok(match d.choice(3, true)? {
            0 => Self::PresentationAllowed,
            1 => Self::PresentationRestricted,
            2 => Self::AddressNotAvailable,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let q932_full = d.bool()?;
        let q951_full = d.bool()?;
        let q952_full = d.bool()?;
        let q953_full = d.bool()?;
        let q955_full = d.bool()?;
        let q956_full = d.bool()?;
        let q957_full = d.bool()?;
        let q954_info = Q954Details::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            q932_full,
            q951_full,
            q952_full,
            q953_full,
            q955_full,
            q956_full,
            q957_full,
            q954_info,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for QseriesOptions {
    const NAME: &'static str = "QseriesOptions";
    const SCHEMA: &'static Type = &schema::QSERIES_OPTIONS;
}

impl Decode for Q954Details {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let conference_calling = d.bool()?;
        let three_party_service = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            conference_calling,
            three_party_service,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for Q954Details {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.conference_calling);
        e.bool(self.three_party_service);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Q954Details {
    const NAME: &'static str = "Q954Details";
    const SCHEMA: &'static Type = &schema::Q954_DETAILS;
}

impl Decode for RasMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(25, true)? {
            0 => Self::GatekeeperRequest(GatekeeperRequest::decode(d)?),
            1 => Self::GatekeeperConfirm(GatekeeperConfirm::decode(d)?),
            2 => Self::GatekeeperReject(GatekeeperReject::decode(d)?),
            3 => Self::RegistrationRequest(RegistrationRequest::decode(d)?),
            4 => Self::RegistrationConfirm(RegistrationConfirm::decode(d)?),
            5 => Self::RegistrationReject(RegistrationReject::decode(d)?),
            6 => Self::UnregistrationRequest(UnregistrationRequest::decode(d)?),
            7 => Self::UnregistrationConfirm(UnregistrationConfirm::decode(d)?),
            8 => Self::UnregistrationReject(UnregistrationReject::decode(d)?),
            9 => Self::AdmissionRequest(AdmissionRequest::decode(d)?),
            10 => Self::AdmissionConfirm(AdmissionConfirm::decode(d)?),
            11 => Self::AdmissionReject(AdmissionReject::decode(d)?),
            12 => Self::BandwidthRequest(BandwidthRequest::decode(d)?),
            13 => Self::BandwidthConfirm(BandwidthConfirm::decode(d)?),
            14 => Self::BandwidthReject(BandwidthReject::decode(d)?),
            15 => Self::DisengageRequest(DisengageRequest::decode(d)?),
            16 => Self::DisengageConfirm(DisengageConfirm::decode(d)?),
            17 => Self::DisengageReject(DisengageReject::decode(d)?),
            18 => Self::LocationRequest(LocationRequest::decode(d)?),
            19 => Self::LocationConfirm(LocationConfirm::decode(d)?),
            20 => Self::LocationReject(LocationReject::decode(d)?),
            21 => Self::InfoRequest(InfoRequest::decode(d)?),
            22 => Self::InfoRequestResponse(InfoRequestResponse::decode(d)?),
            23 => Self::NonStandardMessage(NonStandardMessage::decode(d)?),
            24 => Self::UnknownMessageResponse(UnknownMessageResponse::decode(d)?),
            25 => Self::RequestInProgress(d.open(RequestInProgress::decode)?),
            26 => Self::ResourcesAvailableIndicate(d.open(ResourcesAvailableIndicate::decode)?),
            27 => Self::ResourcesAvailableConfirm(d.open(ResourcesAvailableConfirm::decode)?),
            28 => Self::InfoRequestAck(d.open(InfoRequestAck::decode)?),
            29 => Self::InfoRequestNak(d.open(InfoRequestNak::decode)?),
            30 => Self::ServiceControlIndication(d.open(ServiceControlIndication::decode)?),
            31 => Self::ServiceControlResponse(d.open(ServiceControlResponse::decode)?),
            32 => Self::AdmissionConfirmSequence(
                d.open(|d| d.list(Size::ANY, 46, AdmissionConfirm::decode))?,
            ),
            index => Self::Unknown(d.unknown_alternative(index - 25)?),
        })
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
                e.open(|e| value.encode(e));
            }
            Self::ResourcesAvailableIndicate(value) => {
                e.choice(26, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::ResourcesAvailableConfirm(value) => {
                e.choice(27, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::InfoRequestAck(value) => {
                e.choice(28, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::InfoRequestNak(value) => {
                e.choice(29, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::ServiceControlIndication(value) => {
                e.choice(30, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::ServiceControlResponse(value) => {
                e.choice(31, 25, true);
                e.open(|e| value.encode(e));
            }
            Self::AdmissionConfirmSequence(value) => {
                e.choice(32, 25, true);
                e.open(|e| e.list(value, Size::ANY, |e, value| value.encode(e)));
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
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let ras_address = TransportAddress::decode(d)?;
        let endpoint_type = EndpointType::decode(d)?;
        let gatekeeper_identifier = if present & 0x4 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let call_services = if present & 0x2 != 0 {
            Some(QseriesOptions::decode(d)?)
        } else {
            None
        };
        let endpoint_alias = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 12)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            ras_address,
            endpoint_type,
            gatekeeper_identifier,
            call_services,
            endpoint_alias,
            alternate_endpoints: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            authentication_capability: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 4, h235::AuthenticationMechanism::decode)
            })?,
            algorithm_oids: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 16, |d| d.object_identifier())
            })?,
            integrity: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 3, IntegrityMechanism::decode)
            })?,
            integrity_check_value: d.addition(&additions, 6, Icv::decode)?.map(Box::new),
            supports_alt_gk: d.addition_null(&additions, 7)?,
            feature_set: d.addition(&additions, 8, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 9, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            supports_assigned_gk: d.addition(&additions, 10, |d| d.bool())?,
            assigned_gatekeeper: d
                .addition(&additions, 11, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_endpoints.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.authentication_capability.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.algorithm_oids.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| e.object_identifier(value))
        });
        e.addition(self.integrity.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.supports_alt_gk.is_some());
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supports_assigned_gk.as_ref(), |e, value| {
            e.bool(*value)
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 12);
    }
}

impl Message for GatekeeperRequest {
    const NAME: &'static str = "GatekeeperRequest";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_REQUEST;
}

impl Decode for GatekeeperConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let gatekeeper_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let ras_address = TransportAddress::decode(d)?;
        let additions = d.additions(extended, 11)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            gatekeeper_identifier,
            ras_address,
            alternate_gatekeeper: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 27, AlternateGk::decode)
            })?,
            authentication_mode: d.addition(
                &additions,
                1,
                h235::AuthenticationMechanism::decode,
            )?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            algorithm_oid: d.addition(&additions, 4, |d| d.object_identifier())?,
            integrity: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 3, IntegrityMechanism::decode)
            })?,
            integrity_check_value: d.addition(&additions, 6, Icv::decode)?.map(Box::new),
            feature_set: d.addition(&additions, 7, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 8, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 9, AlternateGk::decode)?
                .map(Box::new),
            rehoming_model: d.addition(&additions, 10, RehomingModel::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_gatekeeper.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.authentication_mode.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.algorithm_oid.as_ref(), |e, value| {
            e.object_identifier(value)
        });
        e.addition(self.integrity.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.rehoming_model.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 11);
    }
}

impl Message for GatekeeperConfirm {
    const NAME: &'static str = "GatekeeperConfirm";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_CONFIRM;
}

impl Decode for GatekeeperReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let gatekeeper_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let reject_reason = GatekeeperRejectReason::decode(d)?;
        let additions = d.additions(extended, 6)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            gatekeeper_identifier,
            reject_reason,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            feature_set: d.addition(&additions, 4, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 6);
    }
}

impl Message for GatekeeperReject {
    const NAME: &'static str = "GatekeeperReject";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_REJECT;
}

impl Decode for GatekeeperRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::ResourceUnavailable,
            1 => Self::TerminalExcluded,
            2 => Self::InvalidRevision,
            3 => Self::UndefinedReason,
            4 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            5 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            6 => {
                d.open_null()?;
                Self::NeededFeatureNotSupported
            }
            7 => Self::SecurityError(d.open(SecurityErrors::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x4 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let discovery_complete = d.bool()?;
        let call_signal_address = d.list(Size::ANY, 17, TransportAddress::decode)?;
        let ras_address = d.list(Size::ANY, 17, TransportAddress::decode)?;
        let terminal_type = EndpointType::decode(d)?;
        let terminal_alias = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let gatekeeper_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let endpoint_vendor = VendorIdentifier::decode(d)?;
        let additions = d.additions(extended, 27)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            discovery_complete,
            call_signal_address,
            ras_address,
            terminal_type,
            terminal_alias,
            gatekeeper_identifier,
            endpoint_vendor,
            alternate_endpoints: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            time_to_live: d.addition(&additions, 1, |d| {
                d.integer(Range::new(1, 4294967295))
                    .map(|value| value as u32)
            })?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            keep_alive: d.addition(&additions, 5, |d| d.bool())?,
            endpoint_identifier: d
                .addition(&additions, 6, |d| d.bmp_string(Size::range(1, 128)))?,
            will_supply_uuies: d.addition(&additions, 7, |d| d.bool())?,
            maintain_connection: d.addition(&additions, 8, |d| d.bool())?,
            alternate_transport_addresses: d
                .addition(&additions, 9, AlternateTransportAddresses::decode)?
                .map(Box::new),
            additive_registration: d.addition_null(&additions, 10)?,
            terminal_alias_pattern: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 12, AddressPattern::decode)
            })?,
            supports_alt_gk: d.addition_null(&additions, 12)?,
            usage_reporting_capability: d.addition(&additions, 13, RasUsageInfoTypes::decode)?,
            multiple_calls: d.addition(&additions, 14, |d| d.bool())?,
            supported_h248_packages: d.addition(&additions, 15, |d| {
                d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))
            })?,
            call_credit_capability: d.addition(&additions, 16, CallCreditCapability::decode)?,
            capacity_reporting_capability: d.addition(
                &additions,
                17,
                CapacityReportingCapability::decode,
            )?,
            capacity: d.addition(&additions, 18, CallCapacity::decode)?,
            feature_set: d
                .addition(&additions, 19, FeatureSet::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 20, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            restart: d.addition_null(&additions, 21)?,
            supports_acf_sequences: d.addition_null(&additions, 22)?,
            supports_assigned_gk: d.addition(&additions, 23, |d| d.bool())?,
            assigned_gatekeeper: d
                .addition(&additions, 24, AlternateGk::decode)?
                .map(Box::new),
            transport_qos: d.addition(&additions, 25, TransportQos::decode)?,
            language: d.addition(&additions, 26, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_endpoints.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.time_to_live.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 4294967295))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.keep_alive.as_ref(), |e, value| e.bool(*value));
        e.addition(self.endpoint_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.will_supply_uuies.as_ref(), |e, value| e.bool(*value));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition(self.alternate_transport_addresses.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.additive_registration.is_some());
        e.addition(self.terminal_alias_pattern.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition_null(self.supports_alt_gk.is_some());
        e.addition(self.usage_reporting_capability.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.supported_h248_packages.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.octet_string(value, Size::ANY)
            })
        });
        e.addition(self.call_credit_capability.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity_reporting_capability.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition_null(self.restart.is_some());
        e.addition_null(self.supports_acf_sequences.is_some());
        e.addition(self.supports_assigned_gk.as_ref(), |e, value| {
            e.bool(*value)
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.extension(&self.extension, 27);
    }
}

impl Message for RegistrationRequest {
    const NAME: &'static str = "RegistrationRequest";
    const SCHEMA: &'static Type = &schema::REGISTRATION_REQUEST;
}

impl Decode for RegistrationConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x4 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let call_signal_address = d.list(Size::ANY, 17, TransportAddress::decode)?;
        let terminal_alias = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let gatekeeper_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let additions = d.additions(extended, 21)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            call_signal_address,
            terminal_alias,
            gatekeeper_identifier,
            endpoint_identifier,
            alternate_gatekeeper: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 27, AlternateGk::decode)
            })?,
            time_to_live: d.addition(&additions, 1, |d| {
                d.integer(Range::new(1, 4294967295))
                    .map(|value| value as u32)
            })?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            will_respond_to_irr: d.addition(&additions, 5, |d| d.bool())?,
            pre_granted_arq: d.addition(&additions, 6, PreGrantedArq::decode)?,
            maintain_connection: d.addition(&additions, 7, |d| d.bool())?,
            service_control: d.addition(&additions, 8, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            supports_additive_registration: d.addition_null(&additions, 9)?,
            terminal_alias_pattern: d.addition(&additions, 10, |d| {
                d.list(Size::ANY, 12, AddressPattern::decode)
            })?,
            supported_prefixes: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            usage_spec: d.addition(&additions, 12, |d| {
                d.list(Size::ANY, 18, RasUsageSpecification::decode)
            })?,
            feature_server_alias: d.addition(&additions, 13, AliasAddress::decode)?,
            capacity_reporting_spec: d.addition(
                &additions,
                14,
                CapacityReportingSpecification::decode,
            )?,
            feature_set: d
                .addition(&additions, 15, FeatureSet::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 16, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 17, AlternateGk::decode)?
                .map(Box::new),
            rehoming_model: d.addition(&additions, 18, RehomingModel::decode)?,
            transport_qos: d.addition(&additions, 19, TransportQos::decode)?,
            language: d.addition(&additions, 20, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_gatekeeper.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.time_to_live.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 4294967295))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.will_respond_to_irr.as_ref(), |e, value| e.bool(*value));
        e.addition(self.pre_granted_arq.as_ref(), |e, value| value.encode(e));
        e.addition(self.maintain_connection.as_ref(), |e, value| e.bool(*value));
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition_null(self.supports_additive_registration.is_some());
        e.addition(self.terminal_alias_pattern.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.usage_spec.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.feature_server_alias.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity_reporting_spec.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.rehoming_model.as_ref(), |e, value| value.encode(e));
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.extension(&self.extension, 21);
    }
}

impl Message for RegistrationConfirm {
    const NAME: &'static str = "RegistrationConfirm";
    const SCHEMA: &'static Type = &schema::REGISTRATION_CONFIRM;
}

impl Decode for PreGrantedArq {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let make_call = d.bool()?;
        let use_gk_call_signal_address_to_make_call = d.bool()?;
        let answer_call = d.bool()?;
        let use_gk_call_signal_address_to_answer = d.bool()?;
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            make_call,
            use_gk_call_signal_address_to_make_call,
            answer_call,
            use_gk_call_signal_address_to_answer,
            irr_frequency_in_call: d.addition(&additions, 0, |d| {
                d.integer(Range::new(1, 65535)).map(|value| value as u16)
            })?,
            total_bandwidth_restriction: d.addition(&additions, 1, |d| {
                d.integer(Range::new(0, 4294967295))
                    .map(|value| value as u32)
            })?,
            alternate_transport_addresses: d
                .addition(&additions, 2, AlternateTransportAddresses::decode)?
                .map(Box::new),
            use_specified_transport: d.addition(&additions, 3, UseSpecifiedTransport::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.irr_frequency_in_call.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 65535))
        });
        e.addition(self.total_bandwidth_restriction.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 4294967295))
        });
        e.addition(self.alternate_transport_addresses.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.use_specified_transport.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 4);
    }
}

impl Message for PreGrantedArq {
    const NAME: &'static str = "RegistrationConfirm.preGrantedARQ";
    const SCHEMA: &'static Type = &schema::PRE_GRANTED_ARQ;
}

impl Decode for RegistrationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let reject_reason = RegistrationRejectReason::decode(d)?;
        let gatekeeper_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let additions = d.additions(extended, 7)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            reject_reason,
            gatekeeper_identifier,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            feature_set: d.addition(&additions, 4, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 6, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 7);
    }
}

impl Message for RegistrationReject {
    const NAME: &'static str = "RegistrationReject";
    const SCHEMA: &'static Type = &schema::REGISTRATION_REJECT;
}

impl Decode for RegistrationRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(8, true)? {
            0 => Self::DiscoveryRequired,
            1 => Self::InvalidRevision,
            2 => Self::InvalidCallSignalAddress,
            3 => Self::InvalidRasAddress,
            4 => Self::DuplicateAlias(Box::new(d.list(Size::ANY, 10, AliasAddress::decode)?)),
            5 => Self::InvalidTerminalType,
            6 => Self::UndefinedReason,
            7 => Self::TransportNotSupported,
            8 => {
                d.open_null()?;
                Self::TransportQosNotSupported
            }
            9 => {
                d.open_null()?;
                Self::ResourceUnavailable
            }
            10 => {
                d.open_null()?;
                Self::InvalidAlias
            }
            11 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            12 => {
                d.open_null()?;
                Self::FullRegistrationRequired
            }
            13 => {
                d.open_null()?;
                Self::AdditiveRegistrationNotSupported
            }
            14 => Self::InvalidTerminalAliases(Box::new(d.open(InvalidTerminalAliases::decode)?)),
            15 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            16 => {
                d.open_null()?;
                Self::NeededFeatureNotSupported
            }
            17 => Self::SecurityError(d.open(SecurityErrors::decode)?),
            18 => {
                d.open_null()?;
                Self::RegisterWithAssignedGk
            }
            index => Self::Unknown(d.unknown_alternative(index - 8)?),
        })
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
                e.open(|e| value.encode(e));
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let terminal_alias = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let terminal_alias_pattern = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 12, AddressPattern::decode)?)
        } else {
            None
        };
        let supported_prefixes = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            terminal_alias,
            terminal_alias_pattern,
            supported_prefixes,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for InvalidTerminalAliases {
    const NAME: &'static str = "RegistrationRejectReason.invalidTerminalAliases";
    const SCHEMA: &'static Type = &schema::INVALID_TERMINAL_ALIASES;
}

impl Decode for RehomingModel {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, false)? {
            0 => Self::GatekeeperBased,
            1 => Self::EndpointBased,
            _ => return Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let call_signal_address = d.list(Size::ANY, 17, TransportAddress::decode)?;
        let endpoint_alias = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let endpoint_identifier = if present & 0x1 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let additions = d.additions(extended, 11)?;
        Ok(Self {
            request_seq_num,
            call_signal_address,
            endpoint_alias,
            non_standard_data,
            endpoint_identifier,
            alternate_endpoints: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            gatekeeper_identifier: d
                .addition(&additions, 1, |d| d.bmp_string(Size::range(1, 128)))?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            reason: d.addition(&additions, 5, UnregRequestReason::decode)?,
            endpoint_alias_pattern: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 12, AddressPattern::decode)
            })?,
            supported_prefixes: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            alternate_gatekeeper: d.addition(&additions, 8, |d| {
                d.list(Size::ANY, 27, AlternateGk::decode)
            })?,
            generic_data: d.addition(&additions, 9, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 10, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_endpoints.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.gatekeeper_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.reason.as_ref(), |e, value| value.encode(e));
        e.addition(self.endpoint_alias_pattern.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.alternate_gatekeeper.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 11);
    }
}

impl Message for UnregistrationRequest {
    const NAME: &'static str = "UnregistrationRequest";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_REQUEST;
}

impl Decode for UnregRequestReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::ReregistrationRequired,
            1 => Self::TtlExpired,
            2 => Self::SecurityDenial,
            3 => Self::UndefinedReason,
            4 => {
                d.open_null()?;
                Self::Maintenance
            }
            5 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            6 => {
                d.open_null()?;
                Self::RegisterWithAssignedGk
            }
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 4, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for UnregistrationConfirm {
    const NAME: &'static str = "UnregistrationConfirm";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_CONFIRM;
}

impl Decode for UnregistrationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let reject_reason = UnregRejectReason::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            request_seq_num,
            reject_reason,
            non_standard_data,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for UnregistrationReject {
    const NAME: &'static str = "UnregistrationReject";
    const SCHEMA: &'static Type = &schema::UNREGISTRATION_REJECT;
}

impl Decode for UnregRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::NotCurrentlyRegistered,
            1 => Self::CallInProgress,
            2 => Self::UndefinedReason,
            3 => {
                d.open_null()?;
                Self::PermissionDenied
            }
            4 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            5 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(7)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let call_type = CallType::decode(d)?;
        let call_model = if present & 0x40 != 0 {
            Some(CallModel::decode(d)?)
        } else {
            None
        };
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let destination_info = if present & 0x20 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let dest_call_signal_address = if present & 0x10 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let dest_extra_call_info = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let src_info = d.list(Size::ANY, 10, AliasAddress::decode)?;
        let src_call_signal_address = if present & 0x4 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let call_services = if present & 0x1 != 0 {
            Some(QseriesOptions::decode(d)?)
        } else {
            None
        };
        let conference_id = d.octet_array()?;
        let active_mc = d.bool()?;
        let answer_call = d.bool()?;
        let additions = d.additions(extended, 19)?;
        Ok(Self {
            request_seq_num,
            call_type,
            call_model,
            endpoint_identifier,
            destination_info,
            dest_call_signal_address,
            dest_extra_call_info,
            src_info,
            src_call_signal_address,
            band_width,
            call_reference_value,
            non_standard_data,
            call_services,
            conference_id,
            active_mc,
            answer_call,
            can_map_alias: d.addition(&additions, 0, |d| d.bool())?,
            call_identifier: d.addition(&additions, 1, CallIdentifier::decode)?,
            src_alternatives: d
                .addition(&additions, 2, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            dest_alternatives: d
                .addition(&additions, 3, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            gatekeeper_identifier: d
                .addition(&additions, 4, |d| d.bmp_string(Size::range(1, 128)))?,
            tokens: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 7, Icv::decode)?.map(Box::new),
            transport_qos: d.addition(&additions, 8, TransportQos::decode)?,
            will_supply_uuies: d.addition(&additions, 9, |d| d.bool())?,
            call_linkage: d
                .addition(&additions, 10, CallLinkage::decode)?
                .map(Box::new),
            gateway_data_rate: d.addition(&additions, 11, DataRate::decode)?,
            capacity: d.addition(&additions, 12, CallCapacity::decode)?,
            circuit_info: d
                .addition(&additions, 13, CircuitInfo::decode)?
                .map(Box::new),
            desired_protocols: d.addition(&additions, 14, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            desired_tunnelled_protocol: d
                .addition(&additions, 15, TunnelledProtocol::decode)?
                .map(Box::new),
            feature_set: d
                .addition(&additions, 16, FeatureSet::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 17, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            can_map_src_alias: d.addition(&additions, 18, |d| d.bool())?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.can_map_alias.as_ref(), |e, value| e.bool(*value));
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.src_alternatives.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.dest_alternatives.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.gatekeeper_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.addition(self.will_supply_uuies.as_ref(), |e, value| e.bool(*value));
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.gateway_data_rate.as_ref(), |e, value| value.encode(e));
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.desired_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.desired_tunnelled_protocol.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.can_map_src_alias.as_ref(), |e, value| e.bool(*value));
        e.extension(&self.extension, 19);
    }
}

impl Message for AdmissionRequest {
    const NAME: &'static str = "AdmissionRequest";
    const SCHEMA: &'static Type = &schema::ADMISSION_REQUEST;
}

impl Decode for CallType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::PointToPoint,
            1 => Self::OneToN,
            2 => Self::NToOne,
            3 => Self::NToN,
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Direct,
            1 => Self::GatekeeperRouted,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        Ok(match d.choice(3, true)? {
            0 => Self::EndpointControlled,
            1 => Self::GatekeeperControlled,
            2 => Self::NoControl,
            3 => Self::QosCapabilities(
                d.open(|d| d.list(Size::range(1, 256), 4, h245::QosCapability::decode))?,
            ),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
                e.open(|e| e.list(value, Size::range(1, 256), |e, value| value.encode(e)));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let call_model = CallModel::decode(d)?;
        let dest_call_signal_address = TransportAddress::decode(d)?;
        let irr_frequency = if present & 0x2 != 0 {
            Some(d.integer(Range::new(1, 65535))? as u16)
        } else {
            None
        };
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 23)?;
        Ok(Self {
            request_seq_num,
            band_width,
            call_model,
            dest_call_signal_address,
            irr_frequency,
            non_standard_data,
            destination_info: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            dest_extra_call_info: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            destination_type: d
                .addition(&additions, 2, EndpointType::decode)?
                .map(Box::new),
            remote_extension_address: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            alternate_endpoints: d
                .addition(&additions, 4, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            tokens: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 7, Icv::decode)?.map(Box::new),
            transport_qos: d.addition(&additions, 8, TransportQos::decode)?,
            will_respond_to_irr: d.addition(&additions, 9, |d| d.bool())?,
            uuies_requested: d.addition(&additions, 10, UuiesRequested::decode)?,
            language: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            alternate_transport_addresses: d
                .addition(&additions, 12, AlternateTransportAddresses::decode)?
                .map(Box::new),
            use_specified_transport: d.addition(&additions, 13, UseSpecifiedTransport::decode)?,
            circuit_info: d
                .addition(&additions, 14, CircuitInfo::decode)?
                .map(Box::new),
            usage_spec: d.addition(&additions, 15, |d| {
                d.list(Size::ANY, 18, RasUsageSpecification::decode)
            })?,
            supported_protocols: d.addition(&additions, 16, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            service_control: d.addition(&additions, 17, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            multiple_calls: d.addition(&additions, 18, |d| d.bool())?,
            feature_set: d
                .addition(&additions, 19, FeatureSet::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 20, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            modified_src_info: d.addition(&additions, 21, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 22, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.destination_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.dest_extra_call_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.destination_type.as_ref(), |e, value| value.encode(e));
        e.addition(self.remote_extension_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.alternate_endpoints.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.addition(self.will_respond_to_irr.as_ref(), |e, value| e.bool(*value));
        e.addition(self.uuies_requested.as_ref(), |e, value| value.encode(e));
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.addition(self.alternate_transport_addresses.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.use_specified_transport.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_spec.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.modified_src_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 23);
    }
}

impl Message for AdmissionConfirm {
    const NAME: &'static str = "AdmissionConfirm";
    const SCHEMA: &'static Type = &schema::ADMISSION_CONFIRM;
}

impl Decode for UuiesRequested {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let setup = d.bool()?;
        let call_proceeding = d.bool()?;
        let connect = d.bool()?;
        let alerting = d.bool()?;
        let information = d.bool()?;
        let release_complete = d.bool()?;
        let facility = d.bool()?;
        let progress = d.bool()?;
        let empty = d.bool()?;
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            setup,
            call_proceeding,
            connect,
            alerting,
            information,
            release_complete,
            facility,
            progress,
            empty,
            status: d.addition(&additions, 0, |d| d.bool())?,
            status_inquiry: d.addition(&additions, 1, |d| d.bool())?,
            setup_acknowledge: d.addition(&additions, 2, |d| d.bool())?,
            notify: d.addition(&additions, 3, |d| d.bool())?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.status.as_ref(), |e, value| e.bool(*value));
        e.addition(self.status_inquiry.as_ref(), |e, value| e.bool(*value));
        e.addition(self.setup_acknowledge.as_ref(), |e, value| e.bool(*value));
        e.addition(self.notify.as_ref(), |e, value| e.bool(*value));
        e.extension(&self.extension, 4);
    }
}

impl Message for UuiesRequested {
    const NAME: &'static str = "UUIEsRequested";
    const SCHEMA: &'static Type = &schema::UUIES_REQUESTED;
}

impl Decode for AdmissionReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let reject_reason = AdmissionRejectReason::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 9)?;
        Ok(Self {
            request_seq_num,
            reject_reason,
            non_standard_data,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            call_signal_address: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 17, TransportAddress::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            service_control: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            feature_set: d.addition(&additions, 6, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 8, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.call_signal_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 9);
    }
}

impl Message for AdmissionReject {
    const NAME: &'static str = "AdmissionReject";
    const SCHEMA: &'static Type = &schema::ADMISSION_REJECT;
}

impl Decode for AdmissionRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(8, true)? {
            0 => Self::CalledPartyNotRegistered,
            1 => Self::InvalidPermission,
            2 => Self::RequestDenied,
            3 => Self::UndefinedReason,
            4 => Self::CallerNotRegistered,
            5 => Self::RouteCallToGatekeeper,
            6 => Self::InvalidEndpointIdentifier,
            7 => Self::ResourceUnavailable,
            8 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            9 => {
                d.open_null()?;
                Self::QosControlNotSupported
            }
            10 => {
                d.open_null()?;
                Self::IncompleteAddress
            }
            11 => {
                d.open_null()?;
                Self::AliasesInconsistent
            }
            12 => Self::RouteCallToScn(d.open(|d| d.list(Size::ANY, 12, PartyNumber::decode))?),
            13 => {
                d.open_null()?;
                Self::ExceedsCallCapacity
            }
            14 => {
                d.open_null()?;
                Self::CollectDestination
            }
            15 => {
                d.open_null()?;
                Self::CollectPin
            }
            16 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            17 => {
                d.open_null()?;
                Self::NeededFeatureNotSupported
            }
            18 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            19 => {
                d.open_null()?;
                Self::SecurityDhMismatch
            }
            20 => {
                d.open_null()?;
                Self::NoRouteToDestination
            }
            21 => {
                d.open_null()?;
                Self::UnallocatedNumber
            }
            22 => {
                d.open_null()?;
                Self::RegisterWithAssignedGk
            }
            index => Self::Unknown(d.unknown_alternative(index - 8)?),
        })
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
                e.open(|e| e.list(value, Size::ANY, |e, value| value.encode(e)));
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let conference_id = d.octet_array()?;
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let call_type = if present & 0x2 != 0 {
            Some(CallType::decode(d)?)
        } else {
            None
        };
        let band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 12)?;
        Ok(Self {
            request_seq_num,
            endpoint_identifier,
            conference_id,
            call_reference_value,
            call_type,
            band_width,
            non_standard_data,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            gatekeeper_identifier: d
                .addition(&additions, 1, |d| d.bmp_string(Size::range(1, 128)))?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            answered_call: d.addition(&additions, 5, |d| d.bool())?,
            call_linkage: d
                .addition(&additions, 6, CallLinkage::decode)?
                .map(Box::new),
            capacity: d.addition(&additions, 7, CallCapacity::decode)?,
            usage_information: d
                .addition(&additions, 8, RasUsageInformation::decode)?
                .map(Box::new),
            bandwidth_details: d.addition(&additions, 9, |d| {
                d.list(Size::ANY, 14, BandwidthDetails::decode)
            })?,
            generic_data: d.addition(&additions, 10, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            transport_qos: d.addition(&additions, 11, TransportQos::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.gatekeeper_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.answered_call.as_ref(), |e, value| e.bool(*value));
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_information.as_ref(), |e, value| value.encode(e));
        e.addition(self.bandwidth_details.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 12);
    }
}

impl Message for BandwidthRequest {
    const NAME: &'static str = "BandwidthRequest";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_REQUEST;
}

impl Decode for BandwidthConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 6)?;
        Ok(Self {
            request_seq_num,
            band_width,
            non_standard_data,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            capacity: d.addition(&additions, 3, CallCapacity::decode)?,
            generic_data: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            transport_qos: d.addition(&additions, 5, TransportQos::decode)?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.transport_qos.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 6);
    }
}

impl Message for BandwidthConfirm {
    const NAME: &'static str = "BandwidthConfirm";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_CONFIRM;
}

impl Decode for BandwidthReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let reject_reason = BandRejectReason::decode(d)?;
        let allowed_band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            request_seq_num,
            reject_reason,
            allowed_band_width,
            non_standard_data,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for BandwidthReject {
    const NAME: &'static str = "BandwidthReject";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_REJECT;
}

impl Decode for BandRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(6, true)? {
            0 => Self::NotBound,
            1 => Self::InvalidConferenceId,
            2 => Self::InvalidPermission,
            3 => Self::InsufficientResources,
            4 => Self::InvalidRevision,
            5 => Self::UndefinedReason,
            6 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            7 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let endpoint_identifier = if present & 0x2 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let destination_info = d.list(Size::ANY, 10, AliasAddress::decode)?;
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let reply_address = TransportAddress::decode(d)?;
        let additions = d.additions(extended, 17)?;
        Ok(Self {
            request_seq_num,
            endpoint_identifier,
            destination_info,
            non_standard_data,
            reply_address,
            source_info: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            can_map_alias: d.addition(&additions, 1, |d| d.bool())?,
            gatekeeper_identifier: d
                .addition(&additions, 2, |d| d.bmp_string(Size::range(1, 128)))?,
            tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 5, Icv::decode)?.map(Box::new),
            desired_protocols: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            desired_tunnelled_protocol: d
                .addition(&additions, 7, TunnelledProtocol::decode)?
                .map(Box::new),
            feature_set: d.addition(&additions, 8, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 9, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            hop_count: d.addition(&additions, 10, |d| {
                d.integer(Range::new(1, 255)).map(|value| value as u8)
            })?,
            circuit_info: d
                .addition(&additions, 11, CircuitInfo::decode)?
                .map(Box::new),
            call_identifier: d.addition(&additions, 12, CallIdentifier::decode)?,
            band_width: d.addition(&additions, 13, |d| {
                d.integer(Range::new(0, 4294967295))
                    .map(|value| value as u32)
            })?,
            source_endpoint_info: d.addition(&additions, 14, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            can_map_src_alias: d.addition(&additions, 15, |d| d.bool())?,
            language: d.addition(&additions, 16, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.source_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.can_map_alias.as_ref(), |e, value| e.bool(*value));
        e.addition(self.gatekeeper_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.desired_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.desired_tunnelled_protocol.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.hop_count.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(1, 255))
        });
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.band_width.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 4294967295))
        });
        e.addition(self.source_endpoint_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.can_map_src_alias.as_ref(), |e, value| e.bool(*value));
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.extension(&self.extension, 17);
    }
}

impl Message for LocationRequest {
    const NAME: &'static str = "LocationRequest";
    const SCHEMA: &'static Type = &schema::LOCATION_REQUEST;
}

impl Decode for LocationConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let call_signal_address = TransportAddress::decode(d)?;
        let ras_address = TransportAddress::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 18)?;
        Ok(Self {
            request_seq_num,
            call_signal_address,
            ras_address,
            non_standard_data,
            destination_info: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            dest_extra_call_info: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            destination_type: d
                .addition(&additions, 2, EndpointType::decode)?
                .map(Box::new),
            remote_extension_address: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            alternate_endpoints: d
                .addition(&additions, 4, |d| d.list(Size::ANY, 11, Endpoint::decode))?,
            tokens: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 7, Icv::decode)?.map(Box::new),
            alternate_transport_addresses: d
                .addition(&additions, 8, AlternateTransportAddresses::decode)?
                .map(Box::new),
            supported_protocols: d.addition(&additions, 9, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            multiple_calls: d.addition(&additions, 10, |d| d.bool())?,
            feature_set: d
                .addition(&additions, 11, FeatureSet::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 12, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            circuit_info: d
                .addition(&additions, 13, CircuitInfo::decode)?
                .map(Box::new),
            service_control: d.addition(&additions, 14, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            modified_src_info: d.addition(&additions, 15, |d| {
                d.list(Size::ANY, 10, AliasAddress::decode)
            })?,
            band_width: d.addition(&additions, 16, |d| {
                d.integer(Range::new(0, 4294967295))
                    .map(|value| value as u32)
            })?,
            language: d.addition(&additions, 17, |d| {
                d.list(Size::ANY, 6, |d| {
                    d.ia5_string(Size::range(1, 32), Alphabet::IA5)
                })
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.destination_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.dest_extra_call_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.destination_type.as_ref(), |e, value| value.encode(e));
        e.addition(self.remote_extension_address.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.alternate_endpoints.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.alternate_transport_addresses.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.supported_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.multiple_calls.as_ref(), |e, value| e.bool(*value));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.modified_src_info.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.band_width.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 4294967295))
        });
        e.addition(self.language.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| {
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5)
            })
        });
        e.extension(&self.extension, 18);
    }
}

impl Message for LocationConfirm {
    const NAME: &'static str = "LocationConfirm";
    const SCHEMA: &'static Type = &schema::LOCATION_CONFIRM;
}

impl Decode for LocationReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let reject_reason = LocationRejectReason::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 7)?;
        Ok(Self {
            request_seq_num,
            reject_reason,
            non_standard_data,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            feature_set: d.addition(&additions, 4, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 5, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            service_control: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 7);
    }
}

impl Message for LocationReject {
    const NAME: &'static str = "LocationReject";
    const SCHEMA: &'static Type = &schema::LOCATION_REJECT;
}

impl Decode for LocationRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::NotRegistered,
            1 => Self::InvalidPermission,
            2 => Self::RequestDenied,
            3 => Self::UndefinedReason,
            4 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            5 => {
                d.open_null()?;
                Self::AliasesInconsistent
            }
            6 => Self::RouteCallToScn(d.open(|d| d.list(Size::ANY, 12, PartyNumber::decode))?),
            7 => {
                d.open_null()?;
                Self::ResourceUnavailable
            }
            8 => {
                d.open_null()?;
                Self::GenericDataReason
            }
            9 => {
                d.open_null()?;
                Self::NeededFeatureNotSupported
            }
            10 => {
                d.open_null()?;
                Self::HopCountExceeded
            }
            11 => {
                d.open_null()?;
                Self::IncompleteAddress
            }
            12 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            13 => {
                d.open_null()?;
                Self::SecurityDhMismatch
            }
            14 => {
                d.open_null()?;
                Self::NoRouteToDestination
            }
            15 => {
                d.open_null()?;
                Self::UnallocatedNumber
            }
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
                e.open(|e| e.list(value, Size::ANY, |e, value| value.encode(e)));
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let conference_id = d.octet_array()?;
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let disengage_reason = DisengageReason::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 13)?;
        Ok(Self {
            request_seq_num,
            endpoint_identifier,
            conference_id,
            call_reference_value,
            disengage_reason,
            non_standard_data,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            gatekeeper_identifier: d
                .addition(&additions, 1, |d| d.bmp_string(Size::range(1, 128)))?,
            tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 4, Icv::decode)?.map(Box::new),
            answered_call: d.addition(&additions, 5, |d| d.bool())?,
            call_linkage: d
                .addition(&additions, 6, CallLinkage::decode)?
                .map(Box::new),
            capacity: d.addition(&additions, 7, CallCapacity::decode)?,
            circuit_info: d
                .addition(&additions, 8, CircuitInfo::decode)?
                .map(Box::new),
            usage_information: d.addition(&additions, 9, RasUsageInformation::decode)?,
            termination_cause: d.addition(&additions, 10, CallTerminationCause::decode)?,
            service_control: d.addition(&additions, 11, |d| {
                d.list(Size::ANY, 13, ServiceControlSession::decode)
            })?,
            generic_data: d.addition(&additions, 12, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.gatekeeper_identifier.as_ref(), |e, value| {
            e.bmp_string(value, Size::range(1, 128))
        });
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.answered_call.as_ref(), |e, value| e.bool(*value));
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_information.as_ref(), |e, value| value.encode(e));
        e.addition(self.termination_cause.as_ref(), |e, value| value.encode(e));
        e.addition(self.service_control.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 13);
    }
}

impl Message for DisengageRequest {
    const NAME: &'static str = "DisengageRequest";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REQUEST;
}

impl Decode for DisengageReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::ForcedDrop,
            1 => Self::NormalDrop,
            2 => Self::UndefinedReason,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 8)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            capacity: d.addition(&additions, 3, CallCapacity::decode)?,
            circuit_info: d
                .addition(&additions, 4, CircuitInfo::decode)?
                .map(Box::new),
            usage_information: d
                .addition(&additions, 5, RasUsageInformation::decode)?
                .map(Box::new),
            generic_data: d.addition(&additions, 6, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 7, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_information.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 8);
    }
}

impl Message for DisengageConfirm {
    const NAME: &'static str = "DisengageConfirm";
    const SCHEMA: &'static Type = &schema::DISENGAGE_CONFIRM;
}

impl Decode for DisengageReject {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let reject_reason = DisengageRejectReason::decode(d)?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            request_seq_num,
            reject_reason,
            non_standard_data,
            alt_gk_info: d.addition(&additions, 0, AltGkInfo::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alt_gk_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for DisengageReject {
    const NAME: &'static str = "DisengageReject";
    const SCHEMA: &'static Type = &schema::DISENGAGE_REJECT;
}

impl Decode for DisengageRejectReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::NotRegistered,
            1 => Self::RequestToDropOther,
            2 => {
                d.open_null()?;
                Self::SecurityDenial
            }
            3 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let reply_address = if present & 0x1 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 12)?;
        Ok(Self {
            request_seq_num,
            call_reference_value,
            non_standard_data,
            reply_address,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 3, Icv::decode)?.map(Box::new),
            uuies_requested: d.addition(&additions, 4, UuiesRequested::decode)?,
            call_linkage: d
                .addition(&additions, 5, CallLinkage::decode)?
                .map(Box::new),
            usage_info_requested: d.addition(&additions, 6, RasUsageInfoTypes::decode)?,
            segmented_response_supported: d.addition_null(&additions, 7)?,
            next_segment_requested: d.addition(&additions, 8, |d| {
                d.integer(Range::new(0, 65535)).map(|value| value as u16)
            })?,
            capacity_info_requested: d.addition_null(&additions, 9)?,
            generic_data: d.addition(&additions, 10, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            assigned_gatekeeper: d
                .addition(&additions, 11, AlternateGk::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.uuies_requested.as_ref(), |e, value| value.encode(e));
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_info_requested.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition_null(self.segmented_response_supported.is_some());
        e.addition(self.next_segment_requested.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 65535))
        });
        e.addition_null(self.capacity_info_requested.is_some());
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.assigned_gatekeeper.as_ref(), |e, value| {
            value.encode(e)
        });
        e.extension(&self.extension, 12);
    }
}

impl Message for InfoRequest {
    const NAME: &'static str = "InfoRequest";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST;
}

impl Decode for InfoRequestResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard_data = if present & 0x4 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let endpoint_type = EndpointType::decode(d)?;
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let ras_address = TransportAddress::decode(d)?;
        let call_signal_address = d.list(Size::ANY, 17, TransportAddress::decode)?;
        let endpoint_alias = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let per_call_info = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 169, PerCallInfo::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 8)?;
        Ok(Self {
            non_standard_data,
            request_seq_num,
            endpoint_type,
            endpoint_identifier,
            ras_address,
            call_signal_address,
            endpoint_alias,
            per_call_info,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            need_response: d.addition(&additions, 3, |d| d.bool())?,
            capacity: d.addition(&additions, 4, CallCapacity::decode)?,
            irr_status: d.addition(&additions, 5, InfoRequestResponseStatus::decode)?,
            unsolicited: d.addition(&additions, 6, |d| d.bool())?,
            generic_data: d.addition(&additions, 7, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.need_response.as_ref(), |e, value| e.bool(*value));
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.irr_status.as_ref(), |e, value| value.encode(e));
        e.addition(self.unsolicited.as_ref(), |e, value| e.bool(*value));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 8);
    }
}

impl Message for InfoRequestResponse {
    const NAME: &'static str = "InfoRequestResponse";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_RESPONSE;
}

impl Decode for PerCallInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let non_standard_data = if present & 0x10 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let conference_id = d.octet_array()?;
        let originator = if present & 0x8 != 0 {
            Some(d.bool()?)
        } else {
            None
        };
        let audio = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 39, RtpSession::decode)?)
        } else {
            None
        };
        let video = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 39, RtpSession::decode)?)
        } else {
            None
        };
        let data = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 3, TransportChannelInfo::decode)?)
        } else {
            None
        };
        let h245 = TransportChannelInfo::decode(d)?;
        let call_signalling = TransportChannelInfo::decode(d)?;
        let call_type = CallType::decode(d)?;
        let band_width = d.integer(Range::new(0, 4294967295))? as u32;
        let call_model = CallModel::decode(d)?;
        let additions = d.additions(extended, 8)?;
        Ok(Self {
            non_standard_data,
            call_reference_value,
            conference_id,
            originator,
            audio,
            video,
            data,
            h245,
            call_signalling,
            call_type,
            band_width,
            call_model,
            call_identifier: d.addition(&additions, 0, CallIdentifier::decode)?,
            tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 2, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            substitute_conf_ids: d.addition(&additions, 3, |d| {
                d.list(Size::ANY, 128, |d| d.octet_array())
            })?,
            pdu: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 24, PerCallInfoPdu::decode)
            })?,
            call_linkage: d
                .addition(&additions, 5, CallLinkage::decode)?
                .map(Box::new),
            usage_information: d
                .addition(&additions, 6, RasUsageInformation::decode)?
                .map(Box::new),
            circuit_info: d
                .addition(&additions, 7, CircuitInfo::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.call_identifier.as_ref(), |e, value| value.encode(e));
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.substitute_conf_ids.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| e.octet_array(value))
        });
        e.addition(self.pdu.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.call_linkage.as_ref(), |e, value| value.encode(e));
        e.addition(self.usage_information.as_ref(), |e, value| value.encode(e));
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 8);
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
        Ok(match d.choice(4, true)? {
            0 => Self::Complete,
            1 => Self::Incomplete,
            2 => Self::Segment(d.integer(Range::new(0, 65535))? as u16),
            3 => Self::InvalidCall,
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x1 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            tokens,
            crypto_tokens,
            integrity_check_value,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for InfoRequestAck {
    const NAME: &'static str = "InfoRequestAck";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_ACK;
}

impl Decode for InfoRequestNak {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present & 0x10 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let nak_reason = InfoRequestNakReason::decode(d)?;
        let alt_gk_info = if present & 0x8 != 0 {
            Some(AltGkInfo::decode(d)?)
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x1 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            nak_reason,
            alt_gk_info,
            tokens,
            crypto_tokens,
            integrity_check_value,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for InfoRequestNak {
    const NAME: &'static str = "InfoRequestNak";
    const SCHEMA: &'static Type = &schema::INFO_REQUEST_NAK;
}

impl Decode for InfoRequestNakReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::NotRegistered,
            1 => Self::SecurityDenial,
            2 => Self::UndefinedReason,
            3 => Self::SecurityError(d.open(SecurityErrors2::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let send_address = if present & 0x2 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let recv_address = if present & 0x1 != 0 {
            Some(TransportAddress::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            send_address,
            recv_address,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TransportChannelInfo {
    const NAME: &'static str = "TransportChannelInfo";
    const SCHEMA: &'static Type = &schema::TRANSPORT_CHANNEL_INFO;
}

impl Decode for RtpSession {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let rtp_address = TransportChannelInfo::decode(d)?;
        let rtcp_address = TransportChannelInfo::decode(d)?;
        let cname = d.ia5_string(Size::ANY, Alphabet::PRINTABLE)?;
        let ssrc = d.integer(Range::new(1, 4294967295))? as u32;
        let session_id = d.integer(Range::new(1, 255))? as u8;
        let associated_session_ids = d.list(Size::ANY, 8, |d| {
            d.integer(Range::new(1, 255)).map(|value| value as u8)
        })?;
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            rtp_address,
            rtcp_address,
            cname,
            ssrc,
            session_id,
            associated_session_ids,
            multicast: d.addition_null(&additions, 0)?,
            bandwidth: d.addition(&additions, 1, |d| {
                d.integer(Range::new(0, 4294967295))
                    .map(|value| value as u32)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition_null(self.multicast.is_some());
        e.addition(self.bandwidth.as_ref(), |e, value| {
            e.integer(i64::from(*value), Range::new(0, 4294967295))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for RtpSession {
    const NAME: &'static str = "RTPSession";
    const SCHEMA: &'static Type = &schema::RTP_SESSION;
}

impl Decode for ResourcesAvailableIndicate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let endpoint_identifier = d.bmp_string(Size::range(1, 128))?;
        let protocols = d.list(Size::ANY, 7, SupportedProtocols::decode)?;
        let almost_out_of_resources = d.bool()?;
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x1 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            endpoint_identifier,
            protocols,
            almost_out_of_resources,
            tokens,
            crypto_tokens,
            integrity_check_value,
            capacity: d.addition(&additions, 0, CallCapacity::decode)?,
            generic_data: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.capacity.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for ResourcesAvailableIndicate {
    const NAME: &'static str = "ResourcesAvailableIndicate";
    const SCHEMA: &'static Type = &schema::RESOURCES_AVAILABLE_INDICATE;
}

impl Decode for ResourcesAvailableConfirm {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let protocol_identifier = d.object_identifier()?;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x1 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            request_seq_num,
            protocol_identifier,
            non_standard_data,
            tokens,
            crypto_tokens,
            integrity_check_value,
            generic_data: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for ResourcesAvailableConfirm {
    const NAME: &'static str = "ResourcesAvailableConfirm";
    const SCHEMA: &'static Type = &schema::RESOURCES_AVAILABLE_CONFIRM;
}

impl Decode for ServiceControlIndication {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(8)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present & 0x80 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let service_control = d.list(Size::ANY, 13, ServiceControlSession::decode)?;
        let endpoint_identifier = if present & 0x40 != 0 {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let call_specific = if present & 0x20 != 0 {
            Some(CallSpecific::decode(d)?)
        } else {
            None
        };
        let tokens = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x4 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let feature_set = if present & 0x2 != 0 {
            Some(FeatureSet::decode(d)?)
        } else {
            None
        };
        let generic_data = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            service_control,
            endpoint_identifier,
            call_specific,
            tokens,
            crypto_tokens,
            integrity_check_value,
            feature_set,
            generic_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ServiceControlIndication {
    const NAME: &'static str = "ServiceControlIndication";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_INDICATION;
}

impl Decode for CallSpecific {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let call_identifier = CallIdentifier::decode(d)?;
        let conference_id = d.octet_array()?;
        let answered_call = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            call_identifier,
            conference_id,
            answered_call,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CallSpecific {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.call_identifier.encode(e);
        e.octet_array(&self.conference_id);
        e.bool(self.answered_call);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallSpecific {
    const NAME: &'static str = "ServiceControlIndication.callSpecific";
    const SCHEMA: &'static Type = &schema::CALL_SPECIFIC;
}

impl Decode for ServiceControlResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(7)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let result = if present & 0x40 != 0 {
            Some(ServiceControlResult::decode(d)?)
        } else {
            None
        };
        let non_standard_data = if present & 0x20 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x4 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let feature_set = if present & 0x2 != 0 {
            Some(FeatureSet::decode(d)?)
        } else {
            None
        };
        let generic_data = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            request_seq_num,
            result,
            non_standard_data,
            tokens,
            crypto_tokens,
            integrity_check_value,
            feature_set,
            generic_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ServiceControlResponse {
    const NAME: &'static str = "ServiceControlResponse";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_RESPONSE;
}

impl Decode for ServiceControlResult {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::Started,
            1 => Self::Failed,
            2 => Self::Stopped,
            3 => Self::NotAvailable,
            4 => Self::NeededFeatureNotSupported,
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let integrity_check_value = if present & 0x1 != 0 {
            Some(Box::new(Icv::decode(d)?))
        } else {
            None
        };
        let delay = d.integer(Range::new(1, 65535))? as u16;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            tokens,
            crypto_tokens,
            integrity_check_value,
            delay,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RequestInProgress {
    const NAME: &'static str = "RequestInProgress";
    const SCHEMA: &'static Type = &schema::REQUEST_IN_PROGRESS;
}

impl Decode for NonStandardMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let non_standard_data = NonStandardParameter::decode(d)?;
        let additions = d.additions(extended, 5)?;
        Ok(Self {
            request_seq_num,
            non_standard_data,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            feature_set: d.addition(&additions, 3, FeatureSet::decode)?.map(Box::new),
            generic_data: d.addition(&additions, 4, |d| {
                d.list(Size::ANY, 21, GenericData::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.addition(self.generic_data.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 5);
    }
}

impl Message for NonStandardMessage {
    const NAME: &'static str = "NonStandardMessage";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_MESSAGE;
}

impl Decode for UnknownMessageResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let request_seq_num = d.integer(Range::new(1, 65535))? as u16;
        let additions = d.additions(extended, 4)?;
        Ok(Self {
            request_seq_num,
            tokens: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 25, h235::ClearToken::decode)
            })?,
            crypto_tokens: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 24, CryptoH323Token::decode)
            })?,
            integrity_check_value: d.addition(&additions, 2, Icv::decode)?.map(Box::new),
            message_not_understood: d.addition(&additions, 3, |d| d.octet_string(Size::ANY))?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.crypto_tokens.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.integrity_check_value.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.message_not_understood.as_ref(), |e, value| {
            e.octet_string(value, Size::ANY)
        });
        e.extension(&self.extension, 4);
    }
}

impl Message for UnknownMessageResponse {
    const NAME: &'static str = "UnknownMessageResponse";
    const SCHEMA: &'static Type = &schema::UNKNOWN_MESSAGE_RESPONSE;
}

impl Decode for CallIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let guid = d.octet_array()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            guid,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CallIdentifier {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.guid);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallIdentifier {
    const NAME: &'static str = "CallIdentifier";
    const SCHEMA: &'static Type = &schema::CALL_IDENTIFIER;
}

impl Decode for CallLinkage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let global_call_id = if present & 0x2 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let thread_id = if present & 0x1 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            global_call_id,
            thread_id,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallLinkage {
    const NAME: &'static str = "CallLinkage";
    const SCHEMA: &'static Type = &schema::CALL_LINKAGE;
}

impl Decode for TransportAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(7, true)? {
            0 => Self::IpAddress(IpAddress::decode(d)?),
            1 => Self::IpSourceRoute(Box::new(IpSourceRoute::decode(d)?)),
            2 => Self::IpxAddress(IpxAddress::decode(d)?),
            3 => Self::Ip6Address(Ip6Address::decode(d)?),
            4 => Self::NetBios(d.octet_array()?),
            5 => Self::Nsap(d.octet_string(Size::range(1, 20))?),
            6 => Self::NonStandardAddress(Box::new(NonStandardParameter::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 7)?),
        })
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
        let ip = d.octet_array()?;
        let port = d.integer(Range::new(0, 65535))? as u16;
        let route = d.list(Size::ANY, 32, |d| d.octet_array())?;
        let routing = IpSourceRouting::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            ip,
            port,
            route,
            routing,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for IpSourceRoute {
    const NAME: &'static str = "TransportAddress.ipSourceRoute";
    const SCHEMA: &'static Type = &schema::IP_SOURCE_ROUTE;
}

impl Decode for IpSourceRouting {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Strict,
            1 => Self::Loose,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let ip = d.octet_array()?;
        let port = d.integer(Range::new(0, 65535))? as u16;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            ip,
            port,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for Ip6Address {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.octet_array(&self.ip);
        e.integer(i64::from(self.port), Range::new(0, 65535));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Ip6Address {
    const NAME: &'static str = "TransportAddress.ip6Address";
    const SCHEMA: &'static Type = &schema::IP6_ADDRESS;
}

impl Decode for AlternateTransportAddresses {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let annex_e = if present {
            Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            annex_e,
            sctp: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 17, TransportAddress::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.sctp.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for AlternateTransportAddresses {
    const NAME: &'static str = "AlternateTransportAddresses";
    const SCHEMA: &'static Type = &schema::ALTERNATE_TRANSPORT_ADDRESSES;
}

impl Decode for UseSpecifiedTransport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Tcp,
            1 => Self::AnnexE,
            2 => {
                d.open_null()?;
                Self::Sctp
            }
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::DialledDigits(
                d.ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
            ),
            1 => Self::H323Id(d.bmp_string(Size::range(1, 256))?),
            2 => Self::UrlId(d.open(|d| d.ia5_string(Size::range(1, 512), Alphabet::IA5))?),
            3 => Self::TransportId(Box::new(d.open(TransportAddress::decode)?)),
            4 => Self::EmailId(d.open(|d| d.ia5_string(Size::range(1, 512), Alphabet::IA5))?),
            5 => Self::PartyNumber(Box::new(d.open(PartyNumber::decode)?)),
            6 => Self::MobileUim(Box::new(d.open(MobileUim::decode)?)),
            7 => Self::IsupNumber(Box::new(d.open(IsupNumber::decode)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
                e.open(|e| e.ia5_string(value, Size::range(1, 512), Alphabet::IA5));
            }
            Self::TransportId(value) => {
                e.choice(3, 2, true);
                e.open(|e| value.encode(e));
            }
            Self::EmailId(value) => {
                e.choice(4, 2, true);
                e.open(|e| e.ia5_string(value, Size::range(1, 512), Alphabet::IA5));
            }
            Self::PartyNumber(value) => {
                e.choice(5, 2, true);
                e.open(|e| value.encode(e));
            }
            Self::MobileUim(value) => {
                e.choice(6, 2, true);
                e.open(|e| value.encode(e));
            }
            Self::IsupNumber(value) => {
                e.choice(7, 2, true);
                e.open(|e| value.encode(e));
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
        Ok(match d.choice(2, true)? {
            0 => Self::Wildcard(AliasAddress::decode(d)?),
            1 => Self::Range(Box::new(AddressPatternRange::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let address = AliasAddress::decode(d)?;
        let presentation_indicator = if present & 0x2 != 0 {
            Some(PresentationIndicator::decode(d)?)
        } else {
            None
        };
        let screening_indicator = if present & 0x1 != 0 {
            Some(ScreeningIndicator::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            address,
            presentation_indicator,
            screening_indicator,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let prefix = AliasAddress::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            prefix,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SupportedPrefix {
    const NAME: &'static str = "SupportedPrefix";
    const SCHEMA: &'static Type = &schema::SUPPORTED_PREFIX;
}

impl Decode for PartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(5, true)? {
            0 => Self::E164Number(PublicPartyNumber::decode(d)?),
            1 => Self::DataPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
            ),
            2 => Self::TelexPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
            ),
            3 => Self::PrivateNumber(PrivatePartyNumber::decode(d)?),
            4 => Self::NationalStandardPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::NUMBER_DIGITS_ALPHABET)?,
            ),
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        Ok(match d.choice(6, true)? {
            0 => Self::NotKnown,
            1 => Self::InternationalNumber,
            2 => Self::NationalNumber,
            3 => Self::NetworkSpecificNumber,
            4 => Self::SubscriberNumber,
            5 => Self::AbbreviatedNumber,
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        Ok(match d.choice(6, true)? {
            0 => Self::NotKnown,
            1 => Self::Level2RegionalNumber,
            2 => Self::Level1RegionalNumber,
            3 => Self::PisnSpecificNumber,
            4 => Self::LocalNumber,
            5 => Self::AbbreviatedNumber,
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        Ok(match d.choice(5, true)? {
            0 => Self::E164Number(Box::new(IsupPublicPartyNumber::decode(d)?)),
            1 => Self::DataPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?,
            ),
            2 => Self::TelexPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?,
            ),
            3 => Self::PrivateNumber(Box::new(IsupPrivatePartyNumber::decode(d)?)),
            4 => Self::NationalStandardPartyNumber(
                d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?,
            ),
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        let nature_of_address = NatureOfAddress::decode(d)?;
        let address = d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            nature_of_address,
            address,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for IsupPublicPartyNumber {
    const NAME: &'static str = "IsupPublicPartyNumber";
    const SCHEMA: &'static Type = &schema::ISUP_PUBLIC_PARTY_NUMBER;
}

impl Decode for IsupPrivatePartyNumber {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let private_type_of_number = PrivateTypeOfNumber::decode(d)?;
        let address = d.ia5_string(Size::range(1, 128), &schema::ISUP_DIGITS_ALPHABET)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            private_type_of_number,
            address,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for IsupPrivatePartyNumber {
    const NAME: &'static str = "IsupPrivatePartyNumber";
    const SCHEMA: &'static Type = &schema::ISUP_PRIVATE_PARTY_NUMBER;
}

impl Decode for NatureOfAddress {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(8, true)? {
            0 => Self::NotKnown,
            1 => Self::SubscriberNumber,
            2 => Self::NationalNumber,
            3 => Self::InternationalNumber,
            4 => Self::NetworkSpecificNumber,
            5 => Self::RoutingNumberNationalFormat,
            6 => Self::RoutingNumberNetworkSpecificFormat,
            7 => Self::RoutingNumberWithCalledDirectoryNumber,
            index => Self::Unknown(d.unknown_alternative(index - 8)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Ansi41Uim(Box::new(Ansi41Uim::decode(d)?)),
            1 => Self::GsmUim(Box::new(GsmUim::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(11)?;
        let imsi = if present & 0x400 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let min = if present & 0x200 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let mdn = if present & 0x100 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let msisdn = if present & 0x80 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let esn = if present & 0x40 != 0 {
            Some(d.ia5_string(Size::fixed(16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let mscid = if present & 0x20 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let system_id = Ansi41SystemId::decode(d)?;
        let system_my_type_code = if present & 0x10 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let system_access_type = if present & 0x8 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let qualification_information_code = if present & 0x4 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let sesn = if present & 0x2 != 0 {
            Some(d.ia5_string(Size::fixed(16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let soc = if present & 0x1 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            imsi,
            min,
            mdn,
            msisdn,
            esn,
            mscid,
            system_id,
            system_my_type_code,
            system_access_type,
            qualification_information_code,
            sesn,
            soc,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Ansi41Uim {
    const NAME: &'static str = "ANSI-41-UIM";
    const SCHEMA: &'static Type = &schema::ANSI41_UIM;
}

impl Decode for Ansi41SystemId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Sid(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?),
            1 => Self::Mid(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(6)?;
        let imsi = if present & 0x20 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let tmsi = if present & 0x10 != 0 {
            Some(d.octet_string(Size::range(1, 4))?)
        } else {
            None
        };
        let msisdn = if present & 0x8 != 0 {
            Some(d.ia5_string(Size::range(3, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let imei = if present & 0x4 != 0 {
            Some(d.ia5_string(Size::range(15, 16), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let hplmn = if present & 0x2 != 0 {
            Some(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let vplmn = if present & 0x1 != 0 {
            Some(d.ia5_string(Size::range(1, 4), &schema::TBCD_STRING_ALPHABET)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            imsi,
            tmsi,
            msisdn,
            imei,
            hplmn,
            vplmn,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for GsmUim {
    const NAME: &'static str = "GSM-UIM";
    const SCHEMA: &'static Type = &schema::GSM_UIM;
}

impl Decode for EndpointType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(6)?;
        let non_standard_data = if present & 0x20 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let vendor = if present & 0x10 != 0 {
            Some(VendorIdentifier::decode(d)?)
        } else {
            None
        };
        let gatekeeper = if present & 0x8 != 0 {
            Some(GatekeeperInfo::decode(d)?)
        } else {
            None
        };
        let gateway = if present & 0x4 != 0 {
            Some(GatewayInfo::decode(d)?)
        } else {
            None
        };
        let mcu = if present & 0x2 != 0 {
            Some(McuInfo::decode(d)?)
        } else {
            None
        };
        let terminal = if present & 0x1 != 0 {
            Some(TerminalInfo::decode(d)?)
        } else {
            None
        };
        let mc = d.bool()?;
        let undefined_node = d.bool()?;
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            vendor,
            gatekeeper,
            gateway,
            mcu,
            terminal,
            mc,
            undefined_node,
            set: d.addition(&additions, 0, |d| d.bit_string(Size::fixed(32)))?,
            supported_tunnelled_protocols: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 13, TunnelledProtocol::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.set.as_ref(), |e, value| {
            e.bit_string(value, Size::fixed(32))
        });
        e.addition(self.supported_tunnelled_protocols.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for EndpointType {
    const NAME: &'static str = "EndpointType";
    const SCHEMA: &'static Type = &schema::ENDPOINT_TYPE;
}

impl Decode for TerminalInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TerminalInfo {
    const NAME: &'static str = "TerminalInfo";
    const SCHEMA: &'static Type = &schema::TERMINAL_INFO;
}

impl Decode for GatekeeperInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for GatekeeperInfo {
    const NAME: &'static str = "GatekeeperInfo";
    const SCHEMA: &'static Type = &schema::GATEKEEPER_INFO;
}

impl Decode for GatewayInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let protocol = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 7, SupportedProtocols::decode)?)
        } else {
            None
        };
        let non_standard_data = if present & 0x1 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol,
            non_standard_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for GatewayInfo {
    const NAME: &'static str = "GatewayInfo";
    const SCHEMA: &'static Type = &schema::GATEWAY_INFO;
}

impl Decode for McuInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            non_standard_data,
            protocol: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 7, SupportedProtocols::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.protocol.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for McuInfo {
    const NAME: &'static str = "McuInfo";
    const SCHEMA: &'static Type = &schema::MCU_INFO;
}

impl Decode for VendorIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let vendor = H221NonStandard::decode(d)?;
        let product_id = if present & 0x2 != 0 {
            Some(d.octet_string(Size::range(1, 256))?)
        } else {
            None
        };
        let version_id = if present & 0x1 != 0 {
            Some(d.octet_string(Size::range(1, 256))?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            vendor,
            product_id,
            version_id,
            enterprise_number: d.addition(&additions, 0, |d| d.object_identifier())?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.enterprise_number.as_ref(), |e, value| {
            e.object_identifier(value)
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for VendorIdentifier {
    const NAME: &'static str = "VendorIdentifier";
    const SCHEMA: &'static Type = &schema::VENDOR_IDENTIFIER;
}

impl Decode for Endpoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(10)?;
        let non_standard_data = if present & 0x200 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let alias_address = if present & 0x100 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let call_signal_address = if present & 0x80 != 0 {
            Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
        } else {
            None
        };
        let ras_address = if present & 0x40 != 0 {
            Some(d.list(Size::ANY, 17, TransportAddress::decode)?)
        } else {
            None
        };
        let endpoint_type = if present & 0x20 != 0 {
            Some(Box::new(EndpointType::decode(d)?))
        } else {
            None
        };
        let tokens = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 25, h235::ClearToken::decode)?)
        } else {
            None
        };
        let crypto_tokens = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 24, CryptoH323Token::decode)?)
        } else {
            None
        };
        let priority = if present & 0x4 != 0 {
            Some(d.integer(Range::new(0, 127))? as u8)
        } else {
            None
        };
        let remote_extension_address = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let dest_extra_call_info = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 10, AliasAddress::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 3)?;
        Ok(Self {
            non_standard_data,
            alias_address,
            call_signal_address,
            ras_address,
            endpoint_type,
            tokens,
            crypto_tokens,
            priority,
            remote_extension_address,
            dest_extra_call_info,
            alternate_transport_addresses: d
                .addition(&additions, 0, AlternateTransportAddresses::decode)?
                .map(Box::new),
            circuit_info: d
                .addition(&additions, 1, CircuitInfo::decode)?
                .map(Box::new),
            feature_set: d.addition(&additions, 2, FeatureSet::decode)?.map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.alternate_transport_addresses.as_ref(), |e, value| {
            value.encode(e)
        });
        e.addition(self.circuit_info.as_ref(), |e, value| value.encode(e));
        e.addition(self.feature_set.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 3);
    }
}

impl Message for Endpoint {
    const NAME: &'static str = "Endpoint";
    const SCHEMA: &'static Type = &schema::ENDPOINT;
}

impl Decode for AlternateGk {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let ras_address = TransportAddress::decode(d)?;
        let gatekeeper_identifier = if present {
            Some(d.bmp_string(Size::range(1, 128))?)
        } else {
            None
        };
        let need_to_register = d.bool()?;
        let priority = d.integer(Range::new(0, 127))? as u8;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            ras_address,
            gatekeeper_identifier,
            need_to_register,
            priority,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AlternateGk {
    const NAME: &'static str = "AlternateGK";
    const SCHEMA: &'static Type = &schema::ALTERNATE_GK;
}

impl Decode for AltGkInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let alternate_gatekeeper = d.list(Size::ANY, 27, AlternateGk::decode)?;
        let alt_gk_is_permanent = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            alternate_gatekeeper,
            alt_gk_is_permanent,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AltGkInfo {
    const NAME: &'static str = "AltGKInfo";
    const SCHEMA: &'static Type = &schema::ALT_GK_INFO;
}

impl Decode for SupportedProtocols {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(9, true)? {
            0 => Self::NonStandardData(Box::new(NonStandardParameter::decode(d)?)),
            1 => Self::H310(Box::new(H310Caps::decode(d)?)),
            2 => Self::H320(Box::new(H320Caps::decode(d)?)),
            3 => Self::H321(Box::new(H321Caps::decode(d)?)),
            4 => Self::H322(Box::new(H322Caps::decode(d)?)),
            5 => Self::H323(Box::new(H323Caps::decode(d)?)),
            6 => Self::H324(Box::new(H324Caps::decode(d)?)),
            7 => Self::Voice(Box::new(VoiceCaps::decode(d)?)),
            8 => Self::T120Only(Box::new(T120OnlyCaps::decode(d)?)),
            9 => Self::NonStandardProtocol(Box::new(d.open(NonStandardProtocol::decode)?)),
            10 => Self::T38FaxAnnexbOnly(Box::new(d.open(T38FaxAnnexbOnlyCaps::decode)?)),
            11 => Self::Sip(Box::new(d.open(SipCaps::decode)?)),
            index => Self::Unknown(d.unknown_alternative(index - 9)?),
        })
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
                e.open(|e| value.encode(e));
            }
            Self::T38FaxAnnexbOnly(value) => {
                e.choice(10, 9, true);
                e.open(|e| value.encode(e));
            }
            Self::Sip(value) => {
                e.choice(11, 9, true);
                e.open(|e| value.encode(e));
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H310Caps {
    const NAME: &'static str = "H310Caps";
    const SCHEMA: &'static Type = &schema::H310_CAPS;
}

impl Decode for H320Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H320Caps {
    const NAME: &'static str = "H320Caps";
    const SCHEMA: &'static Type = &schema::H320_CAPS;
}

impl Decode for H321Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H321Caps {
    const NAME: &'static str = "H321Caps";
    const SCHEMA: &'static Type = &schema::H321_CAPS;
}

impl Decode for H322Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H322Caps {
    const NAME: &'static str = "H322Caps";
    const SCHEMA: &'static Type = &schema::H322_CAPS;
}

impl Decode for H323Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H323Caps {
    const NAME: &'static str = "H323Caps";
    const SCHEMA: &'static Type = &schema::H323_CAPS;
}

impl Decode for H324Caps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for H324Caps {
    const NAME: &'static str = "H324Caps";
    const SCHEMA: &'static Type = &schema::H324_CAPS;
}

impl Decode for VoiceCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for VoiceCaps {
    const NAME: &'static str = "VoiceCaps";
    const SCHEMA: &'static Type = &schema::VOICE_CAPS;
}

impl Decode for T120OnlyCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard_data = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 2)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported: d
                .addition(&additions, 0, |d| d.list(Size::ANY, 11, DataRate::decode))?,
            supported_prefixes: d.addition(&additions, 1, |d| {
                d.list(Size::ANY, 12, SupportedPrefix::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.data_rates_supported.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.addition(self.supported_prefixes.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 2);
    }
}

impl Message for T120OnlyCaps {
    const NAME: &'static str = "T120OnlyCaps";
    const SCHEMA: &'static Type = &schema::T120_ONLY_CAPS;
}

impl Decode for NonStandardProtocol {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let data_rates_supported = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 11, DataRate::decode)?)
        } else {
            None
        };
        let supported_prefixes = d.list(Size::ANY, 12, SupportedPrefix::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported,
            supported_prefixes,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for NonStandardProtocol {
    const NAME: &'static str = "NonStandardProtocol";
    const SCHEMA: &'static Type = &schema::NON_STANDARD_PROTOCOL;
}

impl Decode for T38FaxAnnexbOnlyCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let data_rates_supported = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 11, DataRate::decode)?)
        } else {
            None
        };
        let supported_prefixes = d.list(Size::ANY, 12, SupportedPrefix::decode)?;
        let t38_fax_protocol = h245::DataProtocolCapability::decode(d)?;
        let t38_fax_profile = h245::T38FaxProfile::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported,
            supported_prefixes,
            t38_fax_protocol,
            t38_fax_profile,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for T38FaxAnnexbOnlyCaps {
    const NAME: &'static str = "T38FaxAnnexbOnlyCaps";
    const SCHEMA: &'static Type = &schema::T38_FAX_ANNEXB_ONLY_CAPS;
}

impl Decode for SipCaps {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard_data = if present & 0x4 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let data_rates_supported = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 11, DataRate::decode)?)
        } else {
            None
        };
        let supported_prefixes = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 12, SupportedPrefix::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            data_rates_supported,
            supported_prefixes,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SipCaps {
    const NAME: &'static str = "SIPCaps";
    const SCHEMA: &'static Type = &schema::SIP_CAPS;
}

impl Decode for DataRate {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let channel_rate = d.integer(Range::new(0, 4294967295))? as u32;
        let channel_multiplier = if present & 0x1 != 0 {
            Some(d.integer(Range::new(1, 256))? as u16)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            channel_rate,
            channel_multiplier,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for DataRate {
    const NAME: &'static str = "DataRate";
    const SCHEMA: &'static Type = &schema::DATA_RATE;
}

impl Decode for TunnelledProtocol {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let id = TunnelledProtocolId::decode(d)?;
        let sub_identifier = if present {
            Some(d.ia5_string(Size::range(1, 64), Alphabet::IA5)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            id,
            sub_identifier,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TunnelledProtocol {
    const NAME: &'static str = "TunnelledProtocol";
    const SCHEMA: &'static Type = &schema::TUNNELLED_PROTOCOL;
}

impl Decode for TunnelledProtocolId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::TunnelledProtocolObjectId(d.object_identifier()?),
            1 => Self::TunnelledProtocolAlternateId(Box::new(
                TunnelledProtocolAlternateIdentifier::decode(d)?,
            )),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let protocol_type = d.ia5_string(Size::range(1, 64), Alphabet::IA5)?;
        let protocol_variant = if present {
            Some(d.ia5_string(Size::range(1, 64), Alphabet::IA5)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            protocol_type,
            protocol_variant,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for TunnelledProtocolAlternateIdentifier {
    const NAME: &'static str = "TunnelledProtocolAlternateIdentifier";
    const SCHEMA: &'static Type = &schema::TUNNELLED_PROTOCOL_ALTERNATE_IDENTIFIER;
}

impl Decode for H245Security {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(4, true)? {
            0 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            1 => Self::NoSecurity,
            2 => Self::Tls(Box::new(SecurityCapabilities::decode(d)?)),
            3 => Self::Ipsec(Box::new(SecurityCapabilities::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let non_standard = if present {
            Some(Box::new(NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let encryption = SecurityServiceMode::decode(d)?;
        let authenticaton = SecurityServiceMode::decode(d)?;
        let integrity = SecurityServiceMode::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard,
            encryption,
            authenticaton,
            integrity,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for SecurityCapabilities {
    const NAME: &'static str = "SecurityCapabilities";
    const SCHEMA: &'static Type = &schema::SECURITY_CAPABILITIES;
}

impl Decode for SecurityServiceMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            1 => Self::None,
            2 => Self::Default,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        Ok(match d.choice(16, true)? {
            0 => Self::SecurityWrongSyncTime,
            1 => Self::SecurityReplay,
            2 => Self::SecurityWrongGeneralId,
            3 => Self::SecurityWrongSendersId,
            4 => Self::SecurityIntegrityFailed,
            5 => Self::SecurityWrongOid,
            6 => Self::SecurityDhMismatch,
            7 => Self::SecurityCertificateExpired,
            8 => Self::SecurityCertificateDateInvalid,
            9 => Self::SecurityCertificateRevoked,
            10 => Self::SecurityCertificateNotReadable,
            11 => Self::SecurityCertificateSignatureInvalid,
            12 => Self::SecurityCertificateMissing,
            13 => Self::SecurityCertificateIncomplete,
            14 => Self::SecurityUnsupportedCertificateAlgOid,
            15 => Self::SecurityUnknownCa,
            index => Self::Unknown(d.unknown_alternative(index - 16)?),
        })
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
        Ok(match d.choice(6, true)? {
            0 => Self::SecurityWrongSyncTime,
            1 => Self::SecurityReplay,
            2 => Self::SecurityWrongGeneralId,
            3 => Self::SecurityWrongSendersId,
            4 => Self::SecurityIntegrityFailed,
            5 => Self::SecurityWrongOid,
            index => Self::Unknown(d.unknown_alternative(index - 6)?),
        })
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
        Ok(match d.choice(8, true)? {
            0 => Self::CryptoEpPwdHash(Box::new(CryptoEpPwdHash::decode(d)?)),
            1 => Self::CryptoGkPwdHash(Box::new(CryptoGkPwdHash::decode(d)?)),
            2 => Self::CryptoEpPwdEncr(Box::new(h235::Encrypted::decode(d)?)),
            3 => Self::CryptoGkPwdEncr(Box::new(h235::Encrypted::decode(d)?)),
            4 => Self::CryptoEpCert(Box::new(h235::Signed::decode(d)?)),
            5 => Self::CryptoGkCert(Box::new(h235::Signed::decode(d)?)),
            6 => Self::CryptoFastStart(Box::new(h235::Signed::decode(d)?)),
            7 => Self::NestedCryptoToken(h235::CryptoToken::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 8)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            1 => Self::DigSig,
            2 => Self::Iso9797(d.object_identifier()?),
            3 => Self::NonIsoIm(NonIsoIntegrityMechanism::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::HmacMd5,
            1 => Self::HmacIso101182S(EncryptIntAlg::decode(d)?),
            2 => Self::HmacIso101182L(EncryptIntAlg::decode(d)?),
            3 => Self::HmacIso101183(d.object_identifier()?),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            1 => Self::IsoAlgorithm(d.object_identifier()?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let can_report_call_capacity = d.bool()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            can_report_call_capacity,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CapacityReportingCapability {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.can_report_call_capacity);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CapacityReportingCapability {
    const NAME: &'static str = "CapacityReportingCapability";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_CAPABILITY;
}

impl Decode for CapacityReportingSpecification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let when = CapacityReportingWhen::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            when,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CapacityReportingSpecification {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.when.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CapacityReportingSpecification {
    const NAME: &'static str = "CapacityReportingSpecification";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_SPECIFICATION;
}

impl Decode for CapacityReportingWhen {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let call_start = if present & 0x2 != 0 { Some(()) } else { None };
        let call_end = if present & 0x1 != 0 { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            call_start,
            call_end,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for CapacityReportingWhen {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.call_start.is_some());
        e.bool(self.call_end.is_some());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CapacityReportingWhen {
    const NAME: &'static str = "CapacityReportingSpecification.when";
    const SCHEMA: &'static Type = &schema::CAPACITY_REPORTING_WHEN;
}

impl Decode for CallCapacity {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let maximum_call_capacity = if present & 0x2 != 0 {
            Some(Box::new(CallCapacityInfo::decode(d)?))
        } else {
            None
        };
        let current_call_capacity = if present & 0x1 != 0 {
            Some(Box::new(CallCapacityInfo::decode(d)?))
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            maximum_call_capacity,
            current_call_capacity,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallCapacity {
    const NAME: &'static str = "CallCapacity";
    const SCHEMA: &'static Type = &schema::CALL_CAPACITY;
}

impl Decode for CallCapacityInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(11)?;
        let voice_gw_calls_available = if present & 0x400 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h310_gw_calls_available = if present & 0x200 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h320_gw_calls_available = if present & 0x100 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h321_gw_calls_available = if present & 0x80 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h322_gw_calls_available = if present & 0x40 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h323_gw_calls_available = if present & 0x20 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let h324_gw_calls_available = if present & 0x10 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let t120_only_gw_calls_available = if present & 0x8 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let t38_fax_annexb_only_gw_calls_available = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let terminal_calls_available = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let mcu_calls_available = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 10, CallsAvailable::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            voice_gw_calls_available,
            h310_gw_calls_available,
            h320_gw_calls_available,
            h321_gw_calls_available,
            h322_gw_calls_available,
            h323_gw_calls_available,
            h324_gw_calls_available,
            t120_only_gw_calls_available,
            t38_fax_annexb_only_gw_calls_available,
            terminal_calls_available,
            mcu_calls_available,
            sip_gw_calls_available: d.addition(&additions, 0, |d| {
                d.list(Size::ANY, 10, CallsAvailable::decode)
            })?,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.sip_gw_calls_available.as_ref(), |e, value| {
            e.list(value, Size::ANY, |e, value| value.encode(e))
        });
        e.extension(&self.extension, 1);
    }
}

impl Message for CallCapacityInfo {
    const NAME: &'static str = "CallCapacityInfo";
    const SCHEMA: &'static Type = &schema::CALL_CAPACITY_INFO;
}

impl Decode for CallsAvailable {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let calls = d.integer(Range::new(0, 4294967295))? as u32;
        let group = if present {
            Some(d.ia5_string(Size::range(1, 128), Alphabet::IA5)?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            calls,
            group,
            carrier: d
                .addition(&additions, 0, CarrierInfo::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.carrier.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for CallsAvailable {
    const NAME: &'static str = "CallsAvailable";
    const SCHEMA: &'static Type = &schema::CALLS_AVAILABLE;
}

impl Decode for CircuitInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let source_circuit_id = if present & 0x4 != 0 {
            Some(Box::new(CircuitIdentifier::decode(d)?))
        } else {
            None
        };
        let destination_circuit_id = if present & 0x2 != 0 {
            Some(Box::new(CircuitIdentifier::decode(d)?))
        } else {
            None
        };
        let generic_data = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            source_circuit_id,
            destination_circuit_id,
            generic_data,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CircuitInfo {
    const NAME: &'static str = "CircuitInfo";
    const SCHEMA: &'static Type = &schema::CIRCUIT_INFO;
}

impl Decode for CircuitIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let cic = if present & 0x2 != 0 {
            Some(CicInfo::decode(d)?)
        } else {
            None
        };
        let group = if present & 0x1 != 0 {
            Some(GroupId::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 1)?;
        Ok(Self {
            cic,
            group,
            carrier: d
                .addition(&additions, 0, CarrierInfo::decode)?
                .map(Box::new),
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.addition(self.carrier.as_ref(), |e, value| value.encode(e));
        e.extension(&self.extension, 1);
    }
}

impl Message for CircuitIdentifier {
    const NAME: &'static str = "CircuitIdentifier";
    const SCHEMA: &'static Type = &schema::CIRCUIT_IDENTIFIER;
}

impl Decode for CicInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let cic = d.list(Size::ANY, 18, |d| d.octet_string(Size::range(2, 4)))?;
        let point_code = d.octet_string(Size::range(2, 5))?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            cic,
            point_code,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CicInfo {
    const NAME: &'static str = "CicInfo";
    const SCHEMA: &'static Type = &schema::CIC_INFO;
}

impl Decode for GroupId {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let member = if present {
            Some(d.list(Size::ANY, 16, |d| {
                d.integer(Range::new(0, 65535)).map(|value| value as u16)
            })?)
        } else {
            None
        };
        let group = d.ia5_string(Size::range(1, 128), Alphabet::IA5)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            member,
            group,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for GroupId {
    const NAME: &'static str = "GroupID";
    const SCHEMA: &'static Type = &schema::GROUP_ID;
}

impl Decode for CarrierInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let carrier_identification_code = if present & 0x2 != 0 {
            Some(d.octet_string(Size::range(3, 4))?)
        } else {
            None
        };
        let carrier_name = if present & 0x1 != 0 {
            Some(d.ia5_string(Size::range(1, 128), Alphabet::IA5)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            carrier_identification_code,
            carrier_name,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CarrierInfo {
    const NAME: &'static str = "CarrierInfo";
    const SCHEMA: &'static Type = &schema::CARRIER_INFO;
}

impl Decode for BandwidthDetails {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let sender = d.bool()?;
        let multicast = d.bool()?;
        let bandwidth = d.integer(Range::new(0, 4294967295))? as u32;
        let rtcp_addresses = TransportChannelInfo::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            sender,
            multicast,
            bandwidth,
            rtcp_addresses,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for BandwidthDetails {
    const NAME: &'static str = "BandwidthDetails";
    const SCHEMA: &'static Type = &schema::BANDWIDTH_DETAILS;
}

impl Decode for RasUsageInfoTypes {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard_usage_types = d.list(Size::ANY, 26, NonStandardParameter::decode)?;
        let start_time = if present & 0x4 != 0 { Some(()) } else { None };
        let end_time = if present & 0x2 != 0 { Some(()) } else { None };
        let termination_cause = if present & 0x1 != 0 { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_usage_types,
            start_time,
            end_time,
            termination_cause,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RasUsageInfoTypes {
    const NAME: &'static str = "RasUsageInfoTypes";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_INFO_TYPES;
}

impl Decode for RasUsageSpecification {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let when = RasUsageWhen::decode(d)?;
        let call_starting_point = if present {
            Some(RasUsageStartingPoint::decode(d)?)
        } else {
            None
        };
        let required = RasUsageInfoTypes::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            when,
            call_starting_point,
            required,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RasUsageSpecification {
    const NAME: &'static str = "RasUsageSpecification";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_SPECIFICATION;
}

impl Decode for RasUsageWhen {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let start = if present & 0x4 != 0 { Some(()) } else { None };
        let end = if present & 0x2 != 0 { Some(()) } else { None };
        let in_irr = if present & 0x1 != 0 { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            start,
            end,
            in_irr,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for RasUsageWhen {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.start.is_some());
        e.bool(self.end.is_some());
        e.bool(self.in_irr.is_some());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RasUsageWhen {
    const NAME: &'static str = "RasUsageSpecification.when";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_WHEN;
}

impl Decode for RasUsageStartingPoint {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let alerting = if present & 0x2 != 0 { Some(()) } else { None };
        let connect = if present & 0x1 != 0 { Some(()) } else { None };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            alerting,
            connect,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for RasUsageStartingPoint {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.alerting.is_some());
        e.bool(self.connect.is_some());
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RasUsageStartingPoint {
    const NAME: &'static str = "RasUsageSpecification.callStartingPoint";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_STARTING_POINT;
}

impl Decode for RasUsageInformation {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard_usage_fields = d.list(Size::ANY, 26, NonStandardParameter::decode)?;
        let alerting_time = if present & 0x4 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let connect_time = if present & 0x2 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let end_time = if present & 0x1 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_usage_fields,
            alerting_time,
            connect_time,
            end_time,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RasUsageInformation {
    const NAME: &'static str = "RasUsageInformation";
    const SCHEMA: &'static Type = &schema::RAS_USAGE_INFORMATION;
}

impl Decode for CallTerminationCause {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::ReleaseCompleteReason(ReleaseCompleteReason::decode(d)?),
            1 => Self::ReleaseCompleteCauseIe(d.octet_string(Size::range(2, 32))?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let can_display_amount_string = if present & 0x2 != 0 {
            Some(d.bool()?)
        } else {
            None
        };
        let can_enforce_duration_limit = if present & 0x1 != 0 {
            Some(d.bool()?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            can_display_amount_string,
            can_enforce_duration_limit,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallCreditCapability {
    const NAME: &'static str = "CallCreditCapability";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_CAPABILITY;
}

impl Decode for CallCreditServiceControl {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(5)?;
        let amount_string = if present & 0x10 != 0 {
            Some(d.bmp_string(Size::range(1, 512))?)
        } else {
            None
        };
        let billing_mode = if present & 0x8 != 0 {
            Some(CallCreditBillingMode::decode(d)?)
        } else {
            None
        };
        let call_duration_limit = if present & 0x4 != 0 {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let enforce_call_duration_limit = if present & 0x2 != 0 {
            Some(d.bool()?)
        } else {
            None
        };
        let call_starting_point = if present & 0x1 != 0 {
            Some(CallCreditStartingPoint::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            amount_string,
            billing_mode,
            call_duration_limit,
            enforce_call_duration_limit,
            call_starting_point,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for CallCreditServiceControl {
    const NAME: &'static str = "CallCreditServiceControl";
    const SCHEMA: &'static Type = &schema::CALL_CREDIT_SERVICE_CONTROL;
}

impl Decode for CallCreditBillingMode {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Credit,
            1 => Self::Debit,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Alerting,
            1 => Self::Connect,
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::Url(d.ia5_string(Size::range(0, 512), Alphabet::IA5)?),
            1 => Self::Signal(d.octet_string(Size::ANY)?),
            2 => Self::NonStandard(Box::new(NonStandardParameter::decode(d)?)),
            3 => Self::CallCreditServiceControl(Box::new(CallCreditServiceControl::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let session_id = d.integer(Range::new(0, 255))? as u8;
        let contents = if present {
            Some(ServiceControlDescriptor::decode(d)?)
        } else {
            None
        };
        let reason = ServiceControlSessionReason::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            session_id,
            contents,
            reason,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ServiceControlSession {
    const NAME: &'static str = "ServiceControlSession";
    const SCHEMA: &'static Type = &schema::SERVICE_CONTROL_SESSION;
}

impl Decode for ServiceControlSessionReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Open,
            1 => Self::Refresh,
            2 => Self::Close,
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let replacement_feature_set = d.bool()?;
        let needed_features = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let desired_features = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let supported_features = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, GenericData::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            replacement_feature_set,
            needed_features,
            desired_features,
            supported_features,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for FeatureSet {
    const NAME: &'static str = "FeatureSet";
    const SCHEMA: &'static Type = &schema::FEATURE_SET;
}

impl Decode for GenericData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let extended = d.bool()?;
            let present = d.bool()?;
            let id = GenericIdentifier::decode(d)?;
            let parameters = if present {
                Some(d.list(Size::range(1, 512), 21, EnumeratedParameter::decode)?)
            } else {
                None
            };
            let additions = d.additions(extended, 0)?;
            Ok(Self {
                id,
                parameters,
                extension: d.extension(&additions)?,
            })
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
            e.additions(&additions);
            e.extension(&self.extension, 0);
        });
    }
}

impl Message for GenericData {
    const NAME: &'static str = "GenericData";
    const SCHEMA: &'static Type = &schema::GENERIC_DATA;
}

impl Decode for GenericIdentifier {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Standard(d.integer(Range::new(0, 16383).extensible())?),
            1 => Self::Oid(d.object_identifier()?),
            2 => Self::NonStandard(d.octet_array()?),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
            let extended = d.bool()?;
            let present = d.bool()?;
            let id = GenericIdentifier::decode(d)?;
            let content = if present {
                Some(Content::decode(d)?)
            } else {
                None
            };
            let additions = d.additions(extended, 0)?;
            Ok(Self {
                id,
                content,
                extension: d.extension(&additions)?,
            })
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
            e.additions(&additions);
            e.extension(&self.extension, 0);
        });
    }
}

impl Message for EnumeratedParameter {
    const NAME: &'static str = "EnumeratedParameter";
    const SCHEMA: &'static Type = &schema::ENUMERATED_PARAMETER;
}

impl Decode for Content {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(12, true)? {
            0 => Self::Raw(d.octet_string(Size::ANY)?),
            1 => Self::Text(d.ia5_string(Size::ANY, Alphabet::IA5)?),
            2 => Self::Unicode(d.bmp_string(Size::ANY)?),
            3 => Self::Bool(d.bool()?),
            4 => Self::Number8(d.integer(Range::new(0, 255))? as u8),
            5 => Self::Number16(d.integer(Range::new(0, 65535))? as u16),
            6 => Self::Number32(d.integer(Range::new(0, 4294967295))? as u32),
            7 => Self::Id(GenericIdentifier::decode(d)?),
            8 => Self::Alias(AliasAddress::decode(d)?),
            9 => Self::Transport(TransportAddress::decode(d)?),
            10 => Self::Compound(d.list(Size::range(1, 512), 21, EnumeratedParameter::decode)?),
            11 => Self::Nested(d.list(Size::range(1, 16), 21, GenericData::decode)?),
            index => Self::Unknown(d.unknown_alternative(index - 12)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Object(d.object_identifier()?),
            1 => Self::H221NonStandard(H221NonStandard::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let t35_country_code = d.integer(Range::new(0, 255))? as u8;
        let t35_extension = d.integer(Range::new(0, 255))? as u8;
        let manufacturer_code = d.integer(Range::new(0, 65535))? as u16;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            t35_country_code,
            t35_extension,
            manufacturer_code,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for H221NonStandard {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.t35_country_code), Range::new(0, 255));
        e.integer(i64::from(self.t35_extension), Range::new(0, 255));
        e.integer(i64::from(self.manufacturer_code), Range::new(0, 65535));
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
