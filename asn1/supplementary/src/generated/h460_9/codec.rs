// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    FinalQosMonReport, InterGkQosMonReport, MediaReceiverMeasures, MediaSenderMeasures,
    PerCallQoSReport, PeriodicQoSMonReport, QosExtension, QosMonitoringReportData, RtcpMeasures,
};
use h323_messages::h225;

impl Decode for QosMonitoringReportData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(3, true)? {
            0 => Ok(Self::Periodic(Box::new(PeriodicQoSMonReport::decode(d)?))),
            1 => Ok(Self::Final(Box::new(FinalQosMonReport::decode(d)?))),
            2 => Ok(Self::InterGk(Box::new(InterGkQosMonReport::decode(d)?))),
            index => d.unknown_alternative(index - 3).map(Self::Unknown),
        }
    }
}

impl Encode for QosMonitoringReportData {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Periodic(value) => {
                e.choice(0, 3, true);
                value.encode(e);
            }
            Self::Final(value) => {
                e.choice(1, 3, true);
                value.encode(e);
            }
            Self::InterGk(value) => {
                e.choice(2, 3, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 3),
        }
    }
}

impl Message for QosMonitoringReportData {
    const NAME: &'static str = "QosMonitoringReportData";
    const SCHEMA: &'static Type = &schema::QOS_MONITORING_REPORT_DATA;
}

impl Decode for PeriodicQoSMonReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            per_call_info: d.list(Size::ANY, 277, PerCallQoSReport::decode)?,
            extensions: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, QosExtension::decode)?)
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

impl Encode for PeriodicQoSMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extensions.is_some());
        e.list(&self.per_call_info, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.extensions {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PeriodicQoSMonReport {
    const NAME: &'static str = "PeriodicQoSMonReport";
    const SCHEMA: &'static Type = &schema::PERIODIC_QO_S_MON_REPORT;
}

impl Decode for FinalQosMonReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            media_info: d.list(Size::ANY, 19, RtcpMeasures::decode)?,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(h225::NonStandardParameter::decode(d)?))
            } else {
                None
            },
            extensions: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, QosExtension::decode)?)
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

impl Encode for FinalQosMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.extensions.is_some());
        e.list(&self.media_info, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.extensions {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for FinalQosMonReport {
    const NAME: &'static str = "FinalQosMonReport";
    const SCHEMA: &'static Type = &schema::FINAL_QOS_MON_REPORT;
}

impl Decode for InterGkQosMonReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            media_info: d.list(Size::ANY, 19, RtcpMeasures::decode)?,
            non_standard_data: if preamble & 0x2 != 0 {
                Some(Box::new(h225::NonStandardParameter::decode(d)?))
            } else {
                None
            },
            extensions: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, QosExtension::decode)?)
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

impl Encode for InterGkQosMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.extensions.is_some());
        e.list(&self.media_info, Size::ANY, |e, value| value.encode(e));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.extensions {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for InterGkQosMonReport {
    const NAME: &'static str = "InterGKQosMonReport";
    const SCHEMA: &'static Type = &schema::INTER_GK_QOS_MON_REPORT;
}

impl Decode for PerCallQoSReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            non_standard_data: if preamble & 0x4 != 0 {
                Some(Box::new(h225::NonStandardParameter::decode(d)?))
            } else {
                None
            },
            call_reference_value: d.integer(Range::new(0, 65535))? as u16,
            conference_id: d.octet_array()?,
            call_identifier: h225::CallIdentifier::decode(d)?,
            media_channels_qo_s: if preamble & 0x2 != 0 {
                Some(d.list(Size::ANY, 19, RtcpMeasures::decode)?)
            } else {
                None
            },
            extensions: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, QosExtension::decode)?)
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

impl Encode for PerCallQoSReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.media_channels_qo_s.is_some());
        e.bool(self.extensions.is_some());
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        e.integer(i64::from(self.call_reference_value), Range::new(0, 65535));
        e.octet_array(&self.conference_id);
        self.call_identifier.encode(e);
        if let Some(value) = &self.media_channels_qo_s {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.extensions {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for PerCallQoSReport {
    const NAME: &'static str = "PerCallQoSReport";
    const SCHEMA: &'static Type = &schema::PER_CALL_QO_S_REPORT;
}

impl Decode for RtcpMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(5)?;
        let mut value = Self {
            rtp_address: h225::TransportChannelInfo::decode(d)?,
            rtcp_address: h225::TransportChannelInfo::decode(d)?,
            session_id: d.integer(Range::new(1, 255))? as u8,
            non_standard_data: if preamble & 0x8 != 0 {
                Some(Box::new(h225::NonStandardParameter::decode(d)?))
            } else {
                None
            },
            media_sender_measures: if preamble & 0x4 != 0 {
                Some(MediaSenderMeasures::decode(d)?)
            } else {
                None
            },
            media_receiver_measures: if preamble & 0x2 != 0 {
                Some(MediaReceiverMeasures::decode(d)?)
            } else {
                None
            },
            extensions: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 21, QosExtension::decode)?)
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

impl Encode for RtcpMeasures {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.non_standard_data.is_some());
        e.bool(self.media_sender_measures.is_some());
        e.bool(self.media_receiver_measures.is_some());
        e.bool(self.extensions.is_some());
        self.rtp_address.encode(e);
        self.rtcp_address.encode(e);
        e.integer(i64::from(self.session_id), Range::new(1, 255));
        if let Some(value) = &self.non_standard_data {
            value.encode(e);
        }
        if let Some(value) = &self.media_sender_measures {
            value.encode(e);
        }
        if let Some(value) = &self.media_receiver_measures {
            value.encode(e);
        }
        if let Some(value) = &self.extensions {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for RtcpMeasures {
    const NAME: &'static str = "RTCPMeasures";
    const SCHEMA: &'static Type = &schema::RTCP_MEASURES;
}

impl Decode for MediaSenderMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            worst_estimated_end2_end_delay: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            mean_estimated_end2_end_delay: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
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

impl Encode for MediaSenderMeasures {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.worst_estimated_end2_end_delay.is_some());
        e.bool(self.mean_estimated_end2_end_delay.is_some());
        if let Some(value) = &self.worst_estimated_end2_end_delay {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.mean_estimated_end2_end_delay {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MediaSenderMeasures {
    const NAME: &'static str = "RTCPMeasures.mediaSenderMeasures";
    const SCHEMA: &'static Type = &schema::MEDIA_SENDER_MEASURES;
}

impl Decode for MediaReceiverMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(7)?;
        let mut value = Self {
            cumulative_number_of_packets_lost: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            packet_lost_rate: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            worst_jitter: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            estimated_throughput: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
            } else {
                None
            },
            fraction_lost_rate: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            mean_jitter: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 4294967295))? as u32)
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

impl Encode for MediaReceiverMeasures {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.cumulative_number_of_packets_lost.is_some());
        e.bool(self.packet_lost_rate.is_some());
        e.bool(self.worst_jitter.is_some());
        e.bool(self.estimated_throughput.is_some());
        e.bool(self.fraction_lost_rate.is_some());
        e.bool(self.mean_jitter.is_some());
        if let Some(value) = &self.cumulative_number_of_packets_lost {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.packet_lost_rate {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.worst_jitter {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.estimated_throughput {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if let Some(value) = &self.fraction_lost_rate {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.mean_jitter {
            e.integer(i64::from(*value), Range::new(0, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for MediaReceiverMeasures {
    const NAME: &'static str = "RTCPMeasures.mediaReceiverMeasures";
    const SCHEMA: &'static Type = &schema::MEDIA_RECEIVER_MEASURES;
}

impl Decode for QosExtension {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            extension_id: h225::GenericIdentifier::decode(d)?,
            extension_content: if preamble & 0x1 != 0 {
                Some(d.octet_string(Size::ANY)?)
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

impl Encode for QosExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.extension_content.is_some());
        self.extension_id.encode(e);
        if let Some(value) = &self.extension_content {
            e.octet_string(value, Size::ANY);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for QosExtension {
    const NAME: &'static str = "Extension";
    const SCHEMA: &'static Type = &schema::QOS_EXTENSION;
}

h323_per::impl_serde!(
    FinalQosMonReport,
    InterGkQosMonReport,
    MediaReceiverMeasures,
    MediaSenderMeasures,
    PerCallQoSReport,
    PeriodicQoSMonReport,
    QosExtension,
    QosMonitoringReportData,
    RtcpMeasures
);
