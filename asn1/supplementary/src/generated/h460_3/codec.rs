// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{Additions, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put};

use super::schema;
use super::types::{CircuitStatus, CircuitStatusMap, CircuitStatusType};

impl Decode for CircuitStatus {
    #[inline]
    fn blank() -> Self {
        Self {
            circuit_status_map: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        if preamble & 0x1 != 0 {
            r.list(
                self.circuit_status_map.get_or_insert_default(),
                Size::ANY,
                30,
            );
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CircuitStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.circuit_status_map.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            status_type: Decode::blank(),
            base_circuit_id: Decode::blank(),
            range: 0,
            status: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.status_type.fill(r);
        self.base_circuit_id.fill(r);
        self.range = r.integer(Range::new(0, 4095)) as u16;
        r.octet_string(&mut self.status, Size::ANY);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::ServiceStatus
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::ServiceStatus);
            }
            1 => {
                put(self, Self::BusyStatus);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for CircuitStatusType {
    #[inline]
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
