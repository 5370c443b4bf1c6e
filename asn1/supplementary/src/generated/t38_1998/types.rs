// Generated from t38_1998.asn (T.38 in the syntax of 1998, before the corrigendum) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Octets;

/// `IFPPacket`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IfpPacket {
    /// `type-of-msg`: Type-of-msg.
    pub type_of_msg: TypeOfMsg,
    /// `data-field`: Data-Field OPTIONAL.
    pub data_field: Option<DataField>,
}

/// `Type-of-msg`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeOfMsg {
    /// `t30-indicator`: ENUMERATED.
    T30Indicator(T30Indicator),
    /// `data`: ENUMERATED.
    Data(TypeOfMsgData),
}

impl Default for TypeOfMsg {
    fn default() -> Self {
        Self::T30Indicator(Default::default())
    }
}

/// `Type-of-msg.t30-indicator`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum T30Indicator {
    /// `no-signal`.
    #[default]
    NoSignal,
    /// `cng`.
    Cng,
    /// `ced`.
    Ced,
    /// `v21-preamble`.
    V21Preamble,
    /// `v27-2400-training`.
    V272400Training,
    /// `v27-4800-training`.
    V274800Training,
    /// `v29-7200-training`.
    V297200Training,
    /// `v29-9600-training`.
    V299600Training,
    /// `v17-7200-short-training`.
    V177200ShortTraining,
    /// `v17-7200-long-training`.
    V177200LongTraining,
    /// `v17-9600-short-training`.
    V179600ShortTraining,
    /// `v17-9600-long-training`.
    V179600LongTraining,
    /// `v17-12000-short-training`.
    V1712000ShortTraining,
    /// `v17-12000-long-training`.
    V1712000LongTraining,
    /// `v17-14400-short-training`.
    V1714400ShortTraining,
    /// `v17-14400-long-training`.
    V1714400LongTraining,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `Type-of-msg.data`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TypeOfMsgData {
    /// `v21`.
    #[default]
    V21,
    /// `v27-2400`.
    V272400,
    /// `v27-4800`.
    V274800,
    /// `v29-7200`.
    V297200,
    /// `v29-9600`.
    V299600,
    /// `v17-7200`.
    V177200,
    /// `v17-9600`.
    V179600,
    /// `v17-12000`.
    V1712000,
    /// `v17-14400`.
    V1714400,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `Data-Field`: SEQUENCE OF SEQUENCE.
pub type DataField = Vec<DataFieldElement>;

/// `Data-Field.element`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataFieldElement {
    /// `field-type`: ENUMERATED.
    pub field_type: FieldType,
    /// `field-data`: OCTET STRING (SIZE (1..65535)) OPTIONAL.
    pub field_data: Option<Octets>,
}

/// `Data-Field.element.field-type`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldType {
    /// `hdlc-data`.
    #[default]
    HdlcData,
    /// `hdlc-sig-end`.
    HdlcSigEnd,
    /// `hdlc-fcs-OK`.
    HdlcFcsOk,
    /// `hdlc-fcs-BAD`.
    HdlcFcsBad,
    /// `hdlc-fcs-OK-sig-end`.
    HdlcFcsOkSigEnd,
    /// `hdlc-fcs-BAD-sig-end`.
    HdlcFcsBadSigEnd,
    /// `t4-non-ecm-data`.
    T4NonEcmData,
    /// `t4-non-ecm-sig-end`.
    T4NonEcmSigEnd,
}

/// `UDPTLPacket`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdptlPacket {
    /// `seq-number`: INTEGER (0..65535).
    pub seq_number: u16,
    /// `primary-ifp-packet`: an open type.
    pub primary_ifp_packet: Octets,
    /// `error-recovery`: CHOICE.
    pub error_recovery: ErrorRecovery,
}

impl Default for UdptlPacket {
    fn default() -> Self {
        Self {
            seq_number: Default::default(),
            primary_ifp_packet: Octets::from([0]),
            error_recovery: Default::default(),
        }
    }
}

/// `UDPTLPacket.error-recovery`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorRecovery {
    /// `secondary-ifp-packets`: SEQUENCE OF an open type.
    SecondaryIfpPackets(Vec<Octets>),
    /// `fec-info`: SEQUENCE.
    FecInfo(FecInfo),
}

impl Default for ErrorRecovery {
    fn default() -> Self {
        Self::SecondaryIfpPackets(Default::default())
    }
}

/// `UDPTLPacket.error-recovery.fec-info`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FecInfo {
    /// `fec-npackets`: INTEGER.
    pub fec_npackets: i64,
    /// `fec-data`: SEQUENCE OF OCTET STRING.
    pub fec_data: Vec<Octets>,
}
