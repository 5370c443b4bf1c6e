//! The kinds of message, and recognising them.

use bytes::Bytes;
use clap::ValueEnum;
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::{MultimediaSystemControlMessage, OpenLogicalChannel};
use h323_per::schema::canonical::{Departures, guided_departures};
use h323_per::schema::dissect::{Row, dissect};
use h323_per::schema::json;
use h323_per::schema::text::Text;
use h323_per::schema::walk;
use h323_per::{Message, schema};
use h323_supplementary::{h450_1, h501, t38, t38_1998};
use serde_json::Value;

use super::explain::Trail;
use super::known::{self, Knowledge};
use super::{Failure, q931, tpkt};

/// The names of all kinds, as a literal: for messages about one that is not among them.
macro_rules! names {
    () => {
        "ras, q931, uu, h245, olc, tpkt, h4501, h501, ifp, ifp1998, udptl, udptl1998"
    };
}

pub(super) use names;

/// What a sequence of octets is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A RAS message, as a datagram carries it
    Ras,
    /// A Q.931 message, as a TPKT carries it on a call signalling channel
    Q931,
    /// H323-UserInformation, as a User-user element carries it
    Uu,
    /// A message of the H.245 control channel
    H245,
    /// OpenLogicalChannel, as an element of fastStart carries it
    Olc,
    /// One or more TPKTs with Q.931 or H.245 messages
    Tpkt,
    /// H4501SupplementaryService, as an element of h4501SupplementaryService carries it
    H4501,
    /// A message of H.501
    H501,
    /// A facsimile packet of T.38 in the syntax of 2002
    Ifp,
    /// A facsimile packet of T.38 in the syntax of 1998
    Ifp1998,
    /// A datagram with facsimile packets in the syntax of 2002
    Udptl,
    /// A datagram with facsimile packets in the syntax of 1998
    Udptl1998,
}

impl Kind {
    /// Its name on the command line and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ras => "ras",
            Self::Q931 => "q931",
            Self::Uu => "uu",
            Self::H245 => "h245",
            Self::Olc => "olc",
            Self::Tpkt => "tpkt",
            Self::H4501 => "h4501",
            Self::H501 => "h501",
            Self::Ifp => "ifp",
            Self::Ifp1998 => "ifp1998",
            Self::Udptl => "udptl",
            Self::Udptl1998 => "udptl1998",
        }
    }

    /// What it is called in sentences.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Ras => "a RAS message",
            Self::Q931 => "a Q.931 message",
            Self::Uu => "H323-UserInformation",
            Self::H245 => "an H.245 message",
            Self::Olc => "an OpenLogicalChannel",
            Self::Tpkt => "TPKTs",
            Self::H4501 => "an H4501SupplementaryService",
            Self::H501 => "an H.501 message",
            Self::Ifp => "a facsimile packet in the syntax of 2002",
            Self::Ifp1998 => "a facsimile packet in the syntax of 1998",
            Self::Udptl => "a UDPTL datagram in the syntax of 2002",
            Self::Udptl1998 => "a UDPTL datagram in the syntax of 1998",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::value_variants()
            .iter()
            .copied()
            .find(|kind| kind.name() == name)
    }

    /// The ASN.1 type, of kinds that are one.
    pub(super) fn asn1(self) -> Option<Asn1> {
        match self {
            Self::Ras => Some(Asn1::of::<RasMessage>()),
            Self::Uu => Some(Asn1::of::<H323UserInformation>()),
            Self::H245 => Some(Asn1::of::<MultimediaSystemControlMessage>()),
            Self::Olc => Some(Asn1::of::<OpenLogicalChannel>()),
            Self::H4501 => Some(Asn1::of::<h450_1::H4501SupplementaryService>()),
            Self::H501 => Some(Asn1::of::<h501::H501Message>()),
            Self::Ifp => Some(Asn1::of::<t38::IfpPacket>()),
            Self::Ifp1998 => Some(Asn1::of::<t38_1998::IfpPacket>()),
            Self::Udptl => Some(Asn1::of::<t38::UdptlPacket>()),
            Self::Udptl1998 => Some(Asn1::of::<t38_1998::UdptlPacket>()),
            Self::Q931 | Self::Tpkt => None,
        }
    }

    /// The descriptor of the ASN.1 type, of kinds that are one.
    pub(super) fn schema(self) -> Option<&'static schema::Type> {
        self.asn1().map(|asn1| asn1.schema)
    }

    /// What octets are, judged by what reads them whole and writes them back unchanged. The framing and
    /// Q.931 show themselves; of the ASN.1 types, which do not, the first that fits wins.
    pub fn recognise(octets: &Bytes) -> Option<Self> {
        if tpkt::looks_like(octets) {
            return Some(Self::Tpkt);
        }
        if q931::looks_like(octets) {
            return Some(Self::Q931);
        }
        [Self::Ras, Self::H245, Self::Uu, Self::Olc]
            .into_iter()
            .find(|kind| super::recode(*kind, octets).is_ok_and(|again| again == **octets))
    }
}

/// An ASN.1 type, by what the commands do with it.
#[derive(Clone, Copy)]
pub(super) struct Asn1 {
    schema: &'static schema::Type,
    recode: fn(&Bytes) -> Result<Vec<u8>, Failure>,
}

impl Asn1 {
    fn of<T: Message>() -> Self {
        Self {
            schema: T::SCHEMA,
            recode: |octets| {
                let value: T = h323_per::decode(octets)?;
                let mut again = Vec::with_capacity(octets.len());
                h323_per::encode(&value, &mut again)?;
                Ok(again)
            },
        }
    }

    pub(super) fn recode(self, octets: &Bytes) -> Result<Vec<u8>, Failure> {
        (self.recode)(octets)
    }

    pub(super) fn to_json(self, octets: &Bytes) -> Result<Value, Failure> {
        // The typed codec decides, and says best what is wrong.
        self.recode(octets)?;
        json::guided_json(self.schema, octets, &mut Knowledge::default()).map_err(Failure::Walk)
    }

    pub(super) fn to_text(self, octets: &Bytes) -> Result<String, Failure> {
        self.recode(octets)?;
        let ty = self.schema;
        Ok(Text { ty, octets }.guided(&mut Knowledge::default()))
    }

    /// Its octets taken apart. The rows end where they break a rule.
    pub(super) fn dissect(self, octets: &Bytes, each: &mut dyn FnMut(Row)) -> Result<(), Failure> {
        let dissected = dissect(self.schema, octets, Some(&mut Knowledge::default()), each);
        // The typed codec decides, and says best what is wrong.
        self.recode(octets)?;
        dissected.map_err(Failure::Walk)
    }

    /// How far the octets are a value.
    pub(super) fn trail(self, octets: &Bytes) -> Trail {
        let mut trail = Trail::default();
        // The fault is known from decoding.
        let _ = walk::walk(self.schema, octets, &mut trail);
        trail
    }

    /// How many octets the value takes.
    pub(super) fn used(self, octets: &Bytes) -> Option<usize> {
        let bits = walk::walk(self.schema, octets, &mut Trail::default()).ok()?;
        Some(bits.div_ceil(8).max(1))
    }

    /// What in the octets, and in those of the encodings within, is not canonical.
    pub(super) fn departures(self, octets: &Bytes) -> Result<Departures, Failure> {
        let found = guided_departures(self.schema, octets, &mut Knowledge::default());
        found.or_else(|fault| {
            // The typed codec says best what is wrong.
            self.recode(octets)?;
            Err(Failure::Walk(fault))
        })
    }

    pub(super) fn encode_json(self, value: &Value) -> Result<Vec<u8>, Failure> {
        let mut octets = Vec::new();
        let value = json::plain_json(value, &known::named)?;
        json::from_json(self.schema, &value, &mut octets)?;
        Ok(octets)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_the_command_line() {
        let kinds = Kind::value_variants();
        let listed: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
        assert_eq!(listed.join(", "), names!());
        for kind in kinds {
            let value = kind.to_possible_value().expect("none is hidden");
            assert_eq!(value.get_name(), kind.name());
            assert_eq!(Kind::named(kind.name()), Some(*kind));
        }
    }
}
