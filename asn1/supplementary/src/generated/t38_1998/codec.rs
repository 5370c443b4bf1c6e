// Generated from t38_1998.asn (T.38 in the syntax of 1998, before the corrigendum) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Decode, Decoder, Encode, Encoder, Fault, Message, Range, Rule, Size};

use super::schema;
use super::types::{
    DataFieldElement, ErrorRecovery, FecInfo, FieldType, IfpPacket, T30Indicator, TypeOfMsg,
    TypeOfMsgData, UdptlPacket,
};

impl Decode for IfpPacket {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            type_of_msg: TypeOfMsg::decode(d)?,
            data_field: if present {
                Some(d.list(Size::ANY, 4, DataFieldElement::decode)?)
            } else {
                None
            },
        })
    }
}

impl Encode for IfpPacket {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.data_field.is_some());
        self.type_of_msg.encode(e);
        if let Some(value) = &self.data_field {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
    }
}

impl Message for IfpPacket {
    const NAME: &'static str = "IFPPacket";
    const SCHEMA: &'static Type = &schema::IFP_PACKET;
}

impl Decode for TypeOfMsg {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => T30Indicator::decode(d).map(Self::T30Indicator),
            1 => TypeOfMsgData::decode(d).map(Self::Data),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for TypeOfMsg {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::T30Indicator(value) => {
                e.choice(0, 2, false);
                value.encode(e);
            }
            Self::Data(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for TypeOfMsg {
    const NAME: &'static str = "Type-of-msg";
    const SCHEMA: &'static Type = &schema::TYPE_OF_MSG;
}

impl Decode for T30Indicator {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(16, true)? {
            0 => Self::NoSignal,
            1 => Self::Cng,
            2 => Self::Ced,
            3 => Self::V21Preamble,
            4 => Self::V272400Training,
            5 => Self::V274800Training,
            6 => Self::V297200Training,
            7 => Self::V299600Training,
            8 => Self::V177200ShortTraining,
            9 => Self::V177200LongTraining,
            10 => Self::V179600ShortTraining,
            11 => Self::V179600LongTraining,
            12 => Self::V1712000ShortTraining,
            13 => Self::V1712000LongTraining,
            14 => Self::V1714400ShortTraining,
            15 => Self::V1714400LongTraining,
            index => Self::Unknown(index - 16),
        })
    }
}

impl Encode for T30Indicator {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::NoSignal => 0,
            Self::Cng => 1,
            Self::Ced => 2,
            Self::V21Preamble => 3,
            Self::V272400Training => 4,
            Self::V274800Training => 5,
            Self::V297200Training => 6,
            Self::V299600Training => 7,
            Self::V177200ShortTraining => 8,
            Self::V177200LongTraining => 9,
            Self::V179600ShortTraining => 10,
            Self::V179600LongTraining => 11,
            Self::V1712000ShortTraining => 12,
            Self::V1712000LongTraining => 13,
            Self::V1714400ShortTraining => 14,
            Self::V1714400LongTraining => 15,
            Self::Unknown(index) => index.saturating_add(16),
        };
        e.enumerated(index, 16, true);
    }
}

impl Message for T30Indicator {
    const NAME: &'static str = "Type-of-msg.t30-indicator";
    const SCHEMA: &'static Type = &schema::T30_INDICATOR;
}

impl Decode for TypeOfMsgData {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(9, true)? {
            0 => Self::V21,
            1 => Self::V272400,
            2 => Self::V274800,
            3 => Self::V297200,
            4 => Self::V299600,
            5 => Self::V177200,
            6 => Self::V179600,
            7 => Self::V1712000,
            8 => Self::V1714400,
            index => Self::Unknown(index - 9),
        })
    }
}

impl Encode for TypeOfMsgData {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::V21 => 0,
            Self::V272400 => 1,
            Self::V274800 => 2,
            Self::V297200 => 3,
            Self::V299600 => 4,
            Self::V177200 => 5,
            Self::V179600 => 6,
            Self::V1712000 => 7,
            Self::V1714400 => 8,
            Self::Unknown(index) => index.saturating_add(9),
        };
        e.enumerated(index, 9, true);
    }
}

impl Message for TypeOfMsgData {
    const NAME: &'static str = "Type-of-msg.data";
    const SCHEMA: &'static Type = &schema::TYPE_OF_MSG_DATA;
}

impl Decode for DataFieldElement {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            field_type: FieldType::decode(d)?,
            field_data: if present {
                Some(d.octet_string(Size::range(1, 65535))?)
            } else {
                None
            },
        })
    }
}

impl Encode for DataFieldElement {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.field_data.is_some());
        self.field_type.encode(e);
        if let Some(value) = &self.field_data {
            e.octet_string(value, Size::range(1, 65535));
        }
    }
}

impl Message for DataFieldElement {
    const NAME: &'static str = "Data-Field.element";
    const SCHEMA: &'static Type = &schema::DATA_FIELD_ELEMENT;
}

impl Decode for FieldType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(8, false)? {
            0 => Self::HdlcData,
            1 => Self::HdlcSigEnd,
            2 => Self::HdlcFcsOk,
            3 => Self::HdlcFcsBad,
            4 => Self::HdlcFcsOkSigEnd,
            5 => Self::HdlcFcsBadSigEnd,
            6 => Self::T4NonEcmData,
            7 => Self::T4NonEcmSigEnd,
            _ => return Err(d.fault(Rule::EnumerationOutOfRange)),
        })
    }
}

impl Encode for FieldType {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::HdlcData => 0,
            Self::HdlcSigEnd => 1,
            Self::HdlcFcsOk => 2,
            Self::HdlcFcsBad => 3,
            Self::HdlcFcsOkSigEnd => 4,
            Self::HdlcFcsBadSigEnd => 5,
            Self::T4NonEcmData => 6,
            Self::T4NonEcmSigEnd => 7,
        };
        e.enumerated(index, 8, false);
    }
}

impl Message for FieldType {
    const NAME: &'static str = "Data-Field.element.field-type";
    const SCHEMA: &'static Type = &schema::FIELD_TYPE;
}

impl Decode for UdptlPacket {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            seq_number: d.integer(Range::new(0, 65535))? as u16,
            primary_ifp_packet: d.open_octets()?,
            error_recovery: ErrorRecovery::decode(d)?,
        })
    }
}

impl Encode for UdptlPacket {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(i64::from(self.seq_number), Range::new(0, 65535));
        e.open_octets(&self.primary_ifp_packet);
        self.error_recovery.encode(e);
    }
}

impl Message for UdptlPacket {
    const NAME: &'static str = "UDPTLPacket";
    const SCHEMA: &'static Type = &schema::UDPTL_PACKET;
}

impl Decode for ErrorRecovery {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, false)? {
            0 => d
                .list(Size::ANY, 8, |d| d.open_octets())
                .map(Self::SecondaryIfpPackets),
            1 => FecInfo::decode(d).map(Self::FecInfo),
            _ => Err(d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }
}

impl Encode for ErrorRecovery {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::SecondaryIfpPackets(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| e.open_octets(value));
            }
            Self::FecInfo(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for ErrorRecovery {
    const NAME: &'static str = "UDPTLPacket.error-recovery";
    const SCHEMA: &'static Type = &schema::ERROR_RECOVERY;
}

impl Decode for FecInfo {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self {
            fec_npackets: d.integer(Range::ANY)?,
            fec_data: d.list(Size::ANY, 8, |d| d.octet_string(Size::ANY))?,
        })
    }
}

impl Encode for FecInfo {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.integer(self.fec_npackets, Range::ANY);
        e.list(&self.fec_data, Size::ANY, |e, value| {
            e.octet_string(value, Size::ANY)
        });
    }
}

impl Message for FecInfo {
    const NAME: &'static str = "UDPTLPacket.error-recovery.fec-info";
    const SCHEMA: &'static Type = &schema::FEC_INFO;
}

h323_per::impl_serde!(
    DataFieldElement,
    ErrorRecovery,
    FecInfo,
    FieldType,
    IfpPacket,
    T30Indicator,
    TypeOfMsg,
    TypeOfMsgData,
    UdptlPacket
);
