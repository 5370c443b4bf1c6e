// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range};

use super::schema;
use super::types::{
    BurstMetrics, ExtendedRtpMetrics, JitterBufferParms, JitterBufferTypes, PlcTypes,
};

impl Decode for ExtendedRtpMetrics {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(15)?;
        let mut value = Self {
            network_packet_loss_rate: if preamble & 0x2000 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            jitter_buffer_discard_rate: if preamble & 0x1000 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            burst_metrics: if preamble & 0x800 != 0 {
                Some(BurstMetrics::decode(d)?)
            } else {
                None
            },
            rtcp_round_trip_delay: if preamble & 0x400 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            end_system_delay: if preamble & 0x200 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            signal_level: if preamble & 0x100 != 0 {
                Some(d.integer(Range::new(-127, 10))? as i8)
            } else {
                None
            },
            noise_level: if preamble & 0x80 != 0 {
                Some(d.integer(Range::new(-127, 0))? as i8)
            } else {
                None
            },
            residual_echo_return_loss: if preamble & 0x40 != 0 {
                Some(d.integer(Range::new(0, 127))? as u8)
            } else {
                None
            },
            r_factor: if preamble & 0x20 != 0 {
                Some(d.integer(Range::new(0, 100))? as u8)
            } else {
                None
            },
            ext_r_factor: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 100))? as u8)
            } else {
                None
            },
            estimated_moslq: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(10, 50))? as u8)
            } else {
                None
            },
            estimated_moscq: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(10, 50))? as u8)
            } else {
                None
            },
            plc_type: if preamble & 0x2 != 0 {
                Some(PlcTypes::decode(d)?)
            } else {
                None
            },
            jitter_buffer_parms: if preamble & 0x1 != 0 {
                Some(JitterBufferParms::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4000 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ExtendedRtpMetrics {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.network_packet_loss_rate.is_some());
        e.bool(self.jitter_buffer_discard_rate.is_some());
        e.bool(self.burst_metrics.is_some());
        e.bool(self.rtcp_round_trip_delay.is_some());
        e.bool(self.end_system_delay.is_some());
        e.bool(self.signal_level.is_some());
        e.bool(self.noise_level.is_some());
        e.bool(self.residual_echo_return_loss.is_some());
        e.bool(self.r_factor.is_some());
        e.bool(self.ext_r_factor.is_some());
        e.bool(self.estimated_moslq.is_some());
        e.bool(self.estimated_moscq.is_some());
        e.bool(self.plc_type.is_some());
        e.bool(self.jitter_buffer_parms.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            gmin: if preamble & 0x10 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            burst_loss_density: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            gap_loss_density: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 255))? as u8)
            } else {
                None
            },
            burst_duration: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            gap_duration: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
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

impl Encode for BurstMetrics {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.gmin.is_some());
        e.bool(self.burst_loss_density.is_some());
        e.bool(self.gap_loss_density.is_some());
        e.bool(self.burst_duration.is_some());
        e.bool(self.gap_duration.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Unspecified),
            1 => Ok(Self::Disabled),
            2 => Ok(Self::Enhanced),
            3 => Ok(Self::Standard),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for PlcTypes {
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(6)?;
        let mut value = Self {
            jitter_buffer_type: if preamble & 0x10 != 0 {
                Some(JitterBufferTypes::decode(d)?)
            } else {
                None
            },
            jitter_buffer_adapt_rate: if preamble & 0x8 != 0 {
                Some(d.integer(Range::new(0, 15))? as u8)
            } else {
                None
            },
            jitter_buffer_nominal_size: if preamble & 0x4 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            jitter_buffer_max_size: if preamble & 0x2 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
            } else {
                None
            },
            jitter_buffer_absolute_max: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(0, 65535))? as u16)
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

impl Encode for JitterBufferParms {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.jitter_buffer_type.is_some());
        e.bool(self.jitter_buffer_adapt_rate.is_some());
        e.bool(self.jitter_buffer_nominal_size.is_some());
        e.bool(self.jitter_buffer_max_size.is_some());
        e.bool(self.jitter_buffer_absolute_max.is_some());
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
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::NotKnown),
            1 => Ok(Self::Reserved),
            2 => Ok(Self::Nonadaptive),
            3 => Ok(Self::Adaptive),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for JitterBufferTypes {
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
