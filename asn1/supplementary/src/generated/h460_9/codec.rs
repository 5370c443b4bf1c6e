// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size};

use super::schema;
use super::types::{
    FinalQosMonReport, InterGkQosMonReport, MediaReceiverMeasures, MediaSenderMeasures,
    PerCallQoSReport, PeriodicQoSMonReport, QosExtension, QosMonitoringReportData, RtcpMeasures,
};
use h323_messages::h225;

impl Decode for QosMonitoringReportData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(3, true)? {
            0 => Self::Periodic(Box::new(PeriodicQoSMonReport::decode(d)?)),
            1 => Self::Final(Box::new(FinalQosMonReport::decode(d)?)),
            2 => Self::InterGk(Box::new(InterGkQosMonReport::decode(d)?)),
            index => Self::Unknown(d.unknown_alternative(index - 3)?),
        })
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
        let extended = d.bool()?;
        let present = d.bool()?;
        let per_call_info = d.list(Size::ANY, 277, PerCallQoSReport::decode)?;
        let extensions = if present {
            Some(d.list(Size::ANY, 21, QosExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            per_call_info,
            extensions,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for PeriodicQoSMonReport {
    const NAME: &'static str = "PeriodicQoSMonReport";
    const SCHEMA: &'static Type = &schema::PERIODIC_QO_S_MON_REPORT;
}

impl Decode for FinalQosMonReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let media_info = d.list(Size::ANY, 19, RtcpMeasures::decode)?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(h225::NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let extensions = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, QosExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            media_info,
            non_standard_data,
            extensions,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for FinalQosMonReport {
    const NAME: &'static str = "FinalQosMonReport";
    const SCHEMA: &'static Type = &schema::FINAL_QOS_MON_REPORT;
}

impl Decode for InterGkQosMonReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let media_info = d.list(Size::ANY, 19, RtcpMeasures::decode)?;
        let non_standard_data = if present & 0x2 != 0 {
            Some(Box::new(h225::NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let extensions = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, QosExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            media_info,
            non_standard_data,
            extensions,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for InterGkQosMonReport {
    const NAME: &'static str = "InterGKQosMonReport";
    const SCHEMA: &'static Type = &schema::INTER_GK_QOS_MON_REPORT;
}

impl Decode for PerCallQoSReport {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let non_standard_data = if present & 0x4 != 0 {
            Some(Box::new(h225::NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let call_reference_value = d.integer(Range::new(0, 65535))? as u16;
        let conference_id = d.octet_array()?;
        let call_identifier = h225::CallIdentifier::decode(d)?;
        let media_channels_qo_s = if present & 0x2 != 0 {
            Some(d.list(Size::ANY, 19, RtcpMeasures::decode)?)
        } else {
            None
        };
        let extensions = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, QosExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            non_standard_data,
            call_reference_value,
            conference_id,
            call_identifier,
            media_channels_qo_s,
            extensions,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for PerCallQoSReport {
    const NAME: &'static str = "PerCallQoSReport";
    const SCHEMA: &'static Type = &schema::PER_CALL_QO_S_REPORT;
}

impl Decode for RtcpMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(4)?;
        let rtp_address = h225::TransportChannelInfo::decode(d)?;
        let rtcp_address = h225::TransportChannelInfo::decode(d)?;
        let session_id = d.integer(Range::new(1, 255))? as u8;
        let non_standard_data = if present & 0x8 != 0 {
            Some(Box::new(h225::NonStandardParameter::decode(d)?))
        } else {
            None
        };
        let media_sender_measures = if present & 0x4 != 0 {
            Some(MediaSenderMeasures::decode(d)?)
        } else {
            None
        };
        let media_receiver_measures = if present & 0x2 != 0 {
            Some(MediaReceiverMeasures::decode(d)?)
        } else {
            None
        };
        let extensions = if present & 0x1 != 0 {
            Some(d.list(Size::ANY, 21, QosExtension::decode)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            rtp_address,
            rtcp_address,
            session_id,
            non_standard_data,
            media_sender_measures,
            media_receiver_measures,
            extensions,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for RtcpMeasures {
    const NAME: &'static str = "RTCPMeasures";
    const SCHEMA: &'static Type = &schema::RTCP_MEASURES;
}

impl Decode for MediaSenderMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let worst_estimated_end2_end_delay = if present & 0x2 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let mean_estimated_end2_end_delay = if present & 0x1 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            worst_estimated_end2_end_delay,
            mean_estimated_end2_end_delay,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for MediaSenderMeasures {
    const NAME: &'static str = "RTCPMeasures.mediaSenderMeasures";
    const SCHEMA: &'static Type = &schema::MEDIA_SENDER_MEASURES;
}

impl Decode for MediaReceiverMeasures {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(6)?;
        let cumulative_number_of_packets_lost = if present & 0x20 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let packet_lost_rate = if present & 0x10 != 0 {
            Some(d.integer(Range::new(0, 65535))? as u16)
        } else {
            None
        };
        let worst_jitter = if present & 0x8 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let estimated_throughput = if present & 0x4 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let fraction_lost_rate = if present & 0x2 != 0 {
            Some(d.integer(Range::new(0, 65535))? as u16)
        } else {
            None
        };
        let mean_jitter = if present & 0x1 != 0 {
            Some(d.integer(Range::new(0, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            cumulative_number_of_packets_lost,
            packet_lost_rate,
            worst_jitter,
            estimated_throughput,
            fraction_lost_rate,
            mean_jitter,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for MediaReceiverMeasures {
    const NAME: &'static str = "RTCPMeasures.mediaReceiverMeasures";
    const SCHEMA: &'static Type = &schema::MEDIA_RECEIVER_MEASURES;
}

impl Decode for QosExtension {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let extension_id = h225::GenericIdentifier::decode(d)?;
        let extension_content = if present {
            Some(d.octet_string(Size::ANY)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            extension_id,
            extension_content,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
