// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size};

use super::schema;
use super::types::{
    FinalQosMonReport, InterGkQosMonReport, MediaReceiverMeasures, MediaSenderMeasures,
    PerCallQoSReport, PeriodicQoSMonReport, QosExtension, QosMonitoringReportData, RtcpMeasures,
};

impl Decode for QosMonitoringReportData {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(3, true) {
            0 => Self::Periodic(Box::new(PeriodicQoSMonReport::decode(r))),
            1 => Self::Final(Box::new(FinalQosMonReport::decode(r))),
            2 => Self::InterGk(Box::new(InterGkQosMonReport::decode(r))),
            index => Self::Unknown(r.unknown_alternative(index - 3)),
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
    #[inline]
    fn blank() -> Self {
        Self {
            per_call_info: Default::default(),
            extensions: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.list(&mut self.per_call_info, Size::ANY, 277);
        if preamble & 0x1 != 0 {
            r.list(self.extensions.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PeriodicQoSMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extensions.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            media_info: Default::default(),
            non_standard_data: None,
            extensions: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.list(&mut self.media_info, Size::ANY, 19);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.list(self.extensions.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for FinalQosMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.extensions.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            media_info: Default::default(),
            non_standard_data: None,
            extensions: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.list(&mut self.media_info, Size::ANY, 19);
        if preamble & 0x2 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x1 != 0 {
            r.list(self.extensions.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for InterGkQosMonReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.extensions.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            non_standard_data: None,
            call_reference_value: 0,
            conference_id: [0; 16],
            call_identifier: Decode::blank(),
            media_channels_qo_s: None,
            extensions: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        if preamble & 0x4 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        self.call_reference_value = r.integer(Range::new(0, 65535)) as u16;
        self.conference_id = r.octet_array();
        self.call_identifier.fill(r);
        if preamble & 0x2 != 0 {
            r.list(
                self.media_channels_qo_s.get_or_insert_default(),
                Size::ANY,
                19,
            );
        }
        if preamble & 0x1 != 0 {
            r.list(self.extensions.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for PerCallQoSReport {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.media_channels_qo_s.is_some(),
            self.extensions.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            rtp_address: Decode::blank(),
            rtcp_address: Decode::blank(),
            session_id: 0,
            non_standard_data: None,
            media_sender_measures: None,
            media_receiver_measures: None,
            extensions: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.rtp_address.fill(r);
        self.rtcp_address.fill(r);
        self.session_id = r.integer(Range::new(1, 255)) as u8;
        if preamble & 0x8 != 0 {
            r.optional(&mut self.non_standard_data);
        }
        if preamble & 0x4 != 0 {
            r.optional(&mut self.media_sender_measures);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.media_receiver_measures);
        }
        if preamble & 0x1 != 0 {
            r.list(self.extensions.get_or_insert_default(), Size::ANY, 18);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for RtcpMeasures {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.non_standard_data.is_some(),
            self.media_sender_measures.is_some(),
            self.media_receiver_measures.is_some(),
            self.extensions.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            worst_estimated_end2_end_delay: None,
            mean_estimated_end2_end_delay: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        if preamble & 0x2 != 0 {
            self.worst_estimated_end2_end_delay = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x1 != 0 {
            self.mean_estimated_end2_end_delay = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MediaSenderMeasures {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.worst_estimated_end2_end_delay.is_some(),
            self.mean_estimated_end2_end_delay.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            cumulative_number_of_packets_lost: None,
            packet_lost_rate: None,
            worst_jitter: None,
            estimated_throughput: None,
            fraction_lost_rate: None,
            mean_jitter: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(7);
        if preamble & 0x20 != 0 {
            self.cumulative_number_of_packets_lost =
                Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x10 != 0 {
            self.packet_lost_rate = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x8 != 0 {
            self.worst_jitter = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x4 != 0 {
            self.estimated_throughput = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            self.fraction_lost_rate = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.mean_jitter = Some(r.integer(Range::new(0, 4294967295)) as u32);
        }
        if preamble & 0x40 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for MediaReceiverMeasures {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.cumulative_number_of_packets_lost.is_some(),
            self.packet_lost_rate.is_some(),
            self.worst_jitter.is_some(),
            self.estimated_throughput.is_some(),
            self.fraction_lost_rate.is_some(),
            self.mean_jitter.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            extension_id: Decode::blank(),
            extension_content: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.extension_id.fill(r);
        if preamble & 0x1 != 0 {
            r.octet_string(self.extension_content.get_or_insert_default(), Size::ANY);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for QosExtension {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.extension_content.is_some()]);
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
