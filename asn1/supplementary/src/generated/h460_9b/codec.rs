// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, put};

use super::schema;
use super::types::{
    BurstMetrics, ExtendedRtpMetrics, JitterBufferParms, JitterBufferTypes, PlcTypes,
};

impl Decode for ExtendedRtpMetrics {
    #[inline]
    fn blank() -> Self {
        Self {
            network_packet_loss_rate: None,
            jitter_buffer_discard_rate: None,
            burst_metrics: None,
            rtcp_round_trip_delay: None,
            end_system_delay: None,
            signal_level: None,
            noise_level: None,
            residual_echo_return_loss: None,
            r_factor: None,
            ext_r_factor: None,
            estimated_moslq: None,
            estimated_moscq: None,
            plc_type: None,
            jitter_buffer_parms: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(15);
        if preamble & 0x2000 != 0 {
            self.network_packet_loss_rate = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x1000 != 0 {
            self.jitter_buffer_discard_rate = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x800 != 0 {
            r.optional(&mut self.burst_metrics);
        }
        if preamble & 0x400 != 0 {
            self.rtcp_round_trip_delay = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x200 != 0 {
            self.end_system_delay = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x100 != 0 {
            self.signal_level = Some(r.integer(Range::new(-127, 10)) as i8);
        }
        if preamble & 0x80 != 0 {
            self.noise_level = Some(r.integer(Range::new(-127, 0)) as i8);
        }
        if preamble & 0x40 != 0 {
            self.residual_echo_return_loss = Some(r.integer(Range::new(0, 127)) as u8);
        }
        if preamble & 0x20 != 0 {
            self.r_factor = Some(r.integer(Range::new(0, 100)) as u8);
        }
        if preamble & 0x10 != 0 {
            self.ext_r_factor = Some(r.integer(Range::new(0, 100)) as u8);
        }
        if preamble & 0x8 != 0 {
            self.estimated_moslq = Some(r.integer(Range::new(10, 50)) as u8);
        }
        if preamble & 0x4 != 0 {
            self.estimated_moscq = Some(r.integer(Range::new(10, 50)) as u8);
        }
        if preamble & 0x2 != 0 {
            r.optional(&mut self.plc_type);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.jitter_buffer_parms);
        }
        if preamble & 0x4000 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ExtendedRtpMetrics {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.network_packet_loss_rate.is_some(),
            self.jitter_buffer_discard_rate.is_some(),
            self.burst_metrics.is_some(),
            self.rtcp_round_trip_delay.is_some(),
            self.end_system_delay.is_some(),
            self.signal_level.is_some(),
            self.noise_level.is_some(),
            self.residual_echo_return_loss.is_some(),
            self.r_factor.is_some(),
            self.ext_r_factor.is_some(),
            self.estimated_moslq.is_some(),
            self.estimated_moscq.is_some(),
            self.plc_type.is_some(),
            self.jitter_buffer_parms.is_some(),
        ]);
        if let Some(value) = &self.network_packet_loss_rate {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.jitter_buffer_discard_rate {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.burst_metrics {
            value.encode(e);
        }
        if let Some(value) = &self.rtcp_round_trip_delay {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.end_system_delay {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.signal_level {
            e.integer(i64::from(*value), Range::new(-127, 10));
        }
        if let Some(value) = &self.noise_level {
            e.integer(i64::from(*value), Range::new(-127, 0));
        }
        if let Some(value) = &self.residual_echo_return_loss {
            e.integer(i64::from(*value), Range::new(0, 127));
        }
        if let Some(value) = &self.r_factor {
            e.integer(i64::from(*value), Range::new(0, 100));
        }
        if let Some(value) = &self.ext_r_factor {
            e.integer(i64::from(*value), Range::new(0, 100));
        }
        if let Some(value) = &self.estimated_moslq {
            e.integer(i64::from(*value), Range::new(10, 50));
        }
        if let Some(value) = &self.estimated_moscq {
            e.integer(i64::from(*value), Range::new(10, 50));
        }
        if let Some(value) = &self.plc_type {
            value.encode(e);
        }
        if let Some(value) = &self.jitter_buffer_parms {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ExtendedRtpMetrics {
    const NAME: &'static str = "ExtendedRTPMetrics";
    const SCHEMA: &'static Type = &schema::EXTENDED_RTP_METRICS;
}

impl Decode for BurstMetrics {
    #[inline]
    fn blank() -> Self {
        Self {
            gmin: None,
            burst_loss_density: None,
            gap_loss_density: None,
            burst_duration: None,
            gap_duration: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            self.gmin = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x8 != 0 {
            self.burst_loss_density = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x4 != 0 {
            self.gap_loss_density = Some(r.integer(Range::new(0, 255)) as u8);
        }
        if preamble & 0x2 != 0 {
            self.burst_duration = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.gap_duration = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for BurstMetrics {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.gmin.is_some(),
            self.burst_loss_density.is_some(),
            self.gap_loss_density.is_some(),
            self.burst_duration.is_some(),
            self.gap_duration.is_some(),
        ]);
        if let Some(value) = &self.gmin {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.burst_loss_density {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.gap_loss_density {
            e.integer(i64::from(*value), Range::new(0, 255));
        }
        if let Some(value) = &self.burst_duration {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.gap_duration {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for BurstMetrics {
    const NAME: &'static str = "BurstMetrics";
    const SCHEMA: &'static Type = &schema::BURST_METRICS;
}

impl Decode for PlcTypes {
    #[inline]
    fn blank() -> Self {
        Self::Unspecified
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Unspecified);
            }
            1 => {
                put(self, Self::Disabled);
            }
            2 => {
                put(self, Self::Enhanced);
            }
            3 => {
                put(self, Self::Standard);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for PlcTypes {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unspecified => e.choice(0, 4, true),
            Self::Disabled => e.choice(1, 4, true),
            Self::Enhanced => e.choice(2, 4, true),
            Self::Standard => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for PlcTypes {
    const NAME: &'static str = "PLCtypes";
    const SCHEMA: &'static Type = &schema::PLC_TYPES;
}

impl Decode for JitterBufferParms {
    #[inline]
    fn blank() -> Self {
        Self {
            jitter_buffer_type: None,
            jitter_buffer_adapt_rate: None,
            jitter_buffer_nominal_size: None,
            jitter_buffer_max_size: None,
            jitter_buffer_absolute_max: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(6);
        if preamble & 0x10 != 0 {
            r.optional(&mut self.jitter_buffer_type);
        }
        if preamble & 0x8 != 0 {
            self.jitter_buffer_adapt_rate = Some(r.integer(Range::new(0, 15)) as u8);
        }
        if preamble & 0x4 != 0 {
            self.jitter_buffer_nominal_size = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x2 != 0 {
            self.jitter_buffer_max_size = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x1 != 0 {
            self.jitter_buffer_absolute_max = Some(r.integer(Range::new(0, 65535)) as u16);
        }
        if preamble & 0x20 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for JitterBufferParms {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.jitter_buffer_type.is_some(),
            self.jitter_buffer_adapt_rate.is_some(),
            self.jitter_buffer_nominal_size.is_some(),
            self.jitter_buffer_max_size.is_some(),
            self.jitter_buffer_absolute_max.is_some(),
        ]);
        if let Some(value) = &self.jitter_buffer_type {
            value.encode(e);
        }
        if let Some(value) = &self.jitter_buffer_adapt_rate {
            e.integer(i64::from(*value), Range::new(0, 15));
        }
        if let Some(value) = &self.jitter_buffer_nominal_size {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.jitter_buffer_max_size {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if let Some(value) = &self.jitter_buffer_absolute_max {
            e.integer(i64::from(*value), Range::new(0, 65535));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for JitterBufferParms {
    const NAME: &'static str = "JitterBufferParms";
    const SCHEMA: &'static Type = &schema::JITTER_BUFFER_PARMS;
}

impl Decode for JitterBufferTypes {
    #[inline]
    fn blank() -> Self {
        Self::NotKnown
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::NotKnown);
            }
            1 => {
                put(self, Self::Reserved);
            }
            2 => {
                put(self, Self::Nonadaptive);
            }
            3 => {
                put(self, Self::Adaptive);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
        }
    }
}

impl Encode for JitterBufferTypes {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::NotKnown => e.choice(0, 4, true),
            Self::Reserved => e.choice(1, 4, true),
            Self::Nonadaptive => e.choice(2, 4, true),
            Self::Adaptive => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for JitterBufferTypes {
    const NAME: &'static str = "JitterBufferTypes";
    const SCHEMA: &'static Type = &schema::JITTER_BUFFER_TYPES;
}

h323_per::impl_serde!(
    BurstMetrics,
    ExtendedRtpMetrics,
    JitterBufferParms,
    JitterBufferTypes,
    PlcTypes
);
