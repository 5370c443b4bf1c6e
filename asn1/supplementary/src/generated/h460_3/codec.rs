// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{CircuitStatus, CircuitStatusMap, CircuitStatusType};
use h323_messages::h225;

impl Decode for CircuitStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            circuit_status_map: if preamble & 0x1 != 0 {
                Some(d.list(Size::ANY, 30, CircuitStatusMap::decode)?)
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

impl Encode for CircuitStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.circuit_status_map.is_some());
        if let Some(value) = &self.circuit_status_map {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CircuitStatus {
    const NAME: &'static str = "CircuitStatus";
    const SCHEMA: &'static Type = &schema::CIRCUIT_STATUS;
}

impl Decode for CircuitStatusMap {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            status_type: CircuitStatusType::decode(d)?,
            base_circuit_id: h225::CircuitIdentifier::decode(d)?,
            range: d.integer(Range::new(0, 4095))? as u16,
            status: d.octet_string(Size::ANY)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for CircuitStatusMap {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.status_type.encode(e);
        self.base_circuit_id.encode(e);
        e.integer(i64::from(self.range), Range::new(0, 4095));
        e.octet_string(&self.status, Size::ANY);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CircuitStatusMap {
    const NAME: &'static str = "CircuitStatusMap";
    const SCHEMA: &'static Type = &schema::CIRCUIT_STATUS_MAP;
}

impl Decode for CircuitStatusType {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::ServiceStatus),
            1 => Ok(Self::BusyStatus),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for CircuitStatusType {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ServiceStatus => e.choice(0, 2, true),
            Self::BusyStatus => e.choice(1, 2, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for CircuitStatusType {
    const NAME: &'static str = "CircuitStatusType";
    const SCHEMA: &'static Type = &schema::CIRCUIT_STATUS_TYPE;
}

h323_per::impl_serde!(CircuitStatus, CircuitStatusMap, CircuitStatusType);
