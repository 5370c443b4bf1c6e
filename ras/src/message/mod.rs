//! The messages: what they are, how they are numbered, and how each is made.
//!
//! There is one representation of a message, [`RasMessage`] and the types in it. This module reads what
//! all of them have in common; its submodules make them, one procedure each. What they make has no
//! number yet: the session that sends it gives it one.

pub mod admission;
pub mod bandwidth;
mod ceilings;
pub mod discovery;
pub mod disengage;
pub mod location;
pub mod other;
pub mod registration;
pub mod resource;
pub mod status;
pub mod unregistration;

use std::fmt;

use bytes::Bytes;
use h323_h225::address::{AddressError, transport_address};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_messages::h225::{RasMessage, TransportAddress};

use crate::error::{MalformedDatagram, Misuse};
use crate::limits::MAX_DATAGRAM;

/// A message and the octets it came in: what is passed on, hashed or quoted is the octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The datagram.
    pub octets: Bytes,
    /// What it says.
    pub message: RasMessage,
}

/// Reads a datagram. Needs no state: it may run wherever it is cheapest.
pub fn decode(octets: &Bytes) -> Result<Received, MalformedDatagram> {
    if octets.len() > MAX_DATAGRAM {
        return Err(MalformedDatagram::TooLong { len: octets.len() });
    }
    let message: RasMessage = h323_per::decode(octets)?;
    ceilings::check(&message)?;
    Ok(Received {
        octets: octets.clone(),
        message,
    })
}

/// Writes a datagram. Needs no state either.
pub fn encode(message: &RasMessage) -> Result<Bytes, Misuse> {
    let mut octets = Vec::with_capacity(256);
    h323_per::encode(message, &mut octets)?;
    if octets.len() > MAX_DATAGRAM {
        return Err(Misuse::TooLong { len: octets.len() });
    }
    Ok(octets.into())
}

/// What two messages of one exchange have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Procedure {
    /// GRQ, GCF, GRJ.
    Discovery,
    /// RRQ, RCF, RRJ.
    Registration,
    /// URQ, UCF, URJ.
    Unregistration,
    /// ARQ, ACF, ARJ.
    Admission,
    /// BRQ, BCF, BRJ.
    Bandwidth,
    /// DRQ, DCF, DRJ.
    Disengage,
    /// LRQ, LCF, LRJ.
    Location,
    /// IRQ, answered by IRR.
    Status,
    /// IRR that wants an answer: IACK, INAK.
    Report,
    /// RAI, RAC.
    ResourcesAvailable,
    /// SCI, SCR.
    ServiceControl,
}

impl fmt::Display for Procedure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Discovery => "discovery",
            Self::Registration => "registration",
            Self::Unregistration => "unregistration",
            Self::Admission => "admission",
            Self::Bandwidth => "bandwidth",
            Self::Disengage => "disengagement",
            Self::Location => "location",
            Self::Status => "status",
            Self::Report => "a status report",
            Self::ResourcesAvailable => "availability of resources",
            Self::ServiceControl => "service control",
        })
    }
}

/// What a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Asks for something.
    Request(Procedure),
    /// Grants what was asked for.
    Confirm(Procedure),
    /// Refuses it.
    Reject(Procedure),
    /// IRR: answers an IRQ, or comes unasked.
    Report,
    /// RIP: the answer will take longer.
    InProgress,
    /// XRS: the peer does not know a message of ours.
    NotUnderstood,
    /// A message of the sender's own making.
    NonStandard,
    /// A message that the schema does not know.
    Unknown,
}

impl Kind {
    /// Whether a message of this kind ends a request of a procedure.
    pub fn answers(self, procedure: Procedure) -> bool {
        match self {
            Self::Confirm(answered) | Self::Reject(answered) => answered == procedure,
            Self::Report => procedure == Procedure::Status,
            Self::Request(_)
            | Self::InProgress
            | Self::NotUnderstood
            | Self::NonStandard
            | Self::Unknown => false,
        }
    }
}

/// Number of a request, which its answers repeat: 1 to 65,535.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestSeqNum(u16);

impl RequestSeqNum {
    /// The least.
    pub const MIN: Self = Self(1);

    /// From a number; 0 is none.
    pub const fn new(number: u16) -> Option<Self> {
        if number == 0 {
            None
        } else {
            Some(Self(number))
        }
    }

    /// As a number.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The one after it. 65,535 is followed by 1, for 0 cannot be encoded.
    pub const fn next(self) -> Self {
        match self.0.checked_add(1) {
            Some(next) => Self(next),
            None => Self::MIN,
        }
    }
}

impl fmt::Display for RequestSeqNum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for RequestSeqNum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Bandwidth of a call: its media in both directions together, in units of 100 bit/s.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Bandwidth(pub u32);

impl Bandwidth {
    /// What G.711 takes, both directions: 2 × 64 kbit/s.
    pub const G711: Self = Self(1280);

    /// From bit/s, rounded up.
    pub const fn from_bits_per_second(bits: u64) -> Self {
        let units = bits.div_ceil(100);
        Self(if units > u32::MAX as u64 {
            u32::MAX
        } else {
            units as u32
        })
    }

    /// In bit/s.
    pub const fn bits_per_second(self) -> u64 {
        self.0 as u64 * 100
    }

    /// The sum, unless it is more than the wire can say.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }

    /// The difference, or nothing.
    pub const fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl fmt::Display for Bandwidth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{} kbit/s", self.0 / 10, self.0 % 10)
    }
}

/// One endpoint's part in a call, by all the names that the messages give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Leg {
    /// The call, from end to end.
    pub call_identifier: CallIdentifier,
    /// The conference it belongs to.
    pub conference_identifier: ConferenceIdentifier,
    /// The call reference value of its signalling connection, 1 to 32,767.
    pub call_reference: u16,
    /// Whether the endpoint answers the call rather than makes it.
    pub answered: bool,
}

/// The flag of a call reference, which some peers leave in the value. RAS compares without it.
const CALL_REFERENCE_FLAG: u16 = 0x8000;

/// A call reference value without the flag that some peers leave in it.
pub fn call_reference(wire: u16) -> u16 {
    wire & !CALL_REFERENCE_FLAG
}

/// An address as its message needs it, or the reason why it must not be sent.
pub(crate) fn addresses<C: FromIterator<TransportAddress>>(
    list: &[std::net::SocketAddr],
) -> Result<C, AddressError> {
    list.iter()
        .map(|address| transport_address(*address))
        .collect()
}

/// A list as its message needs it.
pub(crate) fn list<T: Clone, C: FromIterator<T>>(items: &[T]) -> C {
    items.iter().cloned().collect()
}

/// A list that is left out when it is empty.
pub(crate) fn optional_list<T: Clone, C: FromIterator<T>>(items: &[T]) -> Option<C> {
    (!items.is_empty()).then(|| list(items))
}

/// A mandatory addition: only what announces the edition that has it, or a later one, sends it.
pub(crate) fn since<T>(edition: u8, announced: ProtocolVersion, value: T) -> Option<T> {
    (announced.0 >= edition).then_some(value)
}

/// What all messages have in common.
pub trait RasMessageExt {
    /// What the message is for.
    fn kind(&self) -> Kind;

    /// The name that the Recommendation gives it: `GRQ`, `GCF`, …
    fn name(&self) -> &'static str;

    /// Its number. `None` for messages that the schema does not know, which may have none.
    fn request_seq_num(&self) -> Option<RequestSeqNum>;

    /// Gives it a number. Does nothing to messages that the schema does not know.
    fn set_request_seq_num(&mut self, number: RequestSeqNum);
}

macro_rules! messages {
    ($($alternative:ident, $name:literal, $kind:expr;)*) => {
        impl RasMessageExt for RasMessage {
            fn kind(&self) -> Kind {
                match self {
                    $(Self::$alternative(_) => $kind,)*
                    Self::AdmissionConfirmSequence(_) => Kind::Confirm(Procedure::Admission),
                    Self::Unknown(_) => Kind::Unknown,
                }
            }

            fn name(&self) -> &'static str {
                match self {
                    $(Self::$alternative(_) => $name,)*
                    Self::AdmissionConfirmSequence(_) => "ACF sequence",
                    Self::Unknown(_) => "unknown message",
                }
            }

            fn request_seq_num(&self) -> Option<RequestSeqNum> {
                RequestSeqNum::new(match self {
                    $(Self::$alternative(message) => message.request_seq_num,)*
                    Self::AdmissionConfirmSequence(sequence) => sequence.first()?.request_seq_num,
                    Self::Unknown(_) => return None,
                })
            }

            fn set_request_seq_num(&mut self, number: RequestSeqNum) {
                match self {
                    $(Self::$alternative(message) => message.request_seq_num = number.get(),)*
                    Self::AdmissionConfirmSequence(sequence) => {
                        for message in sequence {
                            message.request_seq_num = number.get();
                        }
                    }
                    Self::Unknown(_) => {}
                }
            }
        }
    };
}

messages! {
    GatekeeperRequest, "GRQ", Kind::Request(Procedure::Discovery);
    GatekeeperConfirm, "GCF", Kind::Confirm(Procedure::Discovery);
    GatekeeperReject, "GRJ", Kind::Reject(Procedure::Discovery);
    RegistrationRequest, "RRQ", Kind::Request(Procedure::Registration);
    RegistrationConfirm, "RCF", Kind::Confirm(Procedure::Registration);
    RegistrationReject, "RRJ", Kind::Reject(Procedure::Registration);
    UnregistrationRequest, "URQ", Kind::Request(Procedure::Unregistration);
    UnregistrationConfirm, "UCF", Kind::Confirm(Procedure::Unregistration);
    UnregistrationReject, "URJ", Kind::Reject(Procedure::Unregistration);
    AdmissionRequest, "ARQ", Kind::Request(Procedure::Admission);
    AdmissionConfirm, "ACF", Kind::Confirm(Procedure::Admission);
    AdmissionReject, "ARJ", Kind::Reject(Procedure::Admission);
    BandwidthRequest, "BRQ", Kind::Request(Procedure::Bandwidth);
    BandwidthConfirm, "BCF", Kind::Confirm(Procedure::Bandwidth);
    BandwidthReject, "BRJ", Kind::Reject(Procedure::Bandwidth);
    DisengageRequest, "DRQ", Kind::Request(Procedure::Disengage);
    DisengageConfirm, "DCF", Kind::Confirm(Procedure::Disengage);
    DisengageReject, "DRJ", Kind::Reject(Procedure::Disengage);
    LocationRequest, "LRQ", Kind::Request(Procedure::Location);
    LocationConfirm, "LCF", Kind::Confirm(Procedure::Location);
    LocationReject, "LRJ", Kind::Reject(Procedure::Location);
    InfoRequest, "IRQ", Kind::Request(Procedure::Status);
    InfoRequestResponse, "IRR", Kind::Report;
    NonStandardMessage, "NSM", Kind::NonStandard;
    UnknownMessageResponse, "XRS", Kind::NotUnderstood;
    RequestInProgress, "RIP", Kind::InProgress;
    ResourcesAvailableIndicate, "RAI", Kind::Request(Procedure::ResourcesAvailable);
    ResourcesAvailableConfirm, "RAC", Kind::Confirm(Procedure::ResourcesAvailable);
    InfoRequestAck, "IACK", Kind::Confirm(Procedure::Report);
    InfoRequestNak, "INAK", Kind::Reject(Procedure::Report);
    ServiceControlIndication, "SCI", Kind::Request(Procedure::ServiceControl);
    ServiceControlResponse, "SCR", Kind::Confirm(Procedure::ServiceControl);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequence_numbers_skip_zero() {
        assert_eq!(RequestSeqNum::new(0), None);
        let last = RequestSeqNum::new(65_535).unwrap();
        assert_eq!(last.next(), RequestSeqNum::MIN);
        assert_eq!(RequestSeqNum::MIN.next().get(), 2);
    }

    #[test]
    fn bandwidth_counts_hundreds_of_bits() {
        assert_eq!(Bandwidth::from_bits_per_second(128_000), Bandwidth::G711);
        assert_eq!(Bandwidth::from_bits_per_second(101), Bandwidth(2));
        assert_eq!(
            Bandwidth::from_bits_per_second(u64::MAX),
            Bandwidth(u32::MAX)
        );
        assert_eq!(Bandwidth(7683).to_string(), "768.3 kbit/s");
        assert_eq!(Bandwidth(u32::MAX).checked_add(Bandwidth(1)), None);
    }

    #[test]
    fn a_report_answers_only_a_request_for_status() {
        assert!(Kind::Report.answers(Procedure::Status));
        assert!(!Kind::Report.answers(Procedure::Admission));
        assert!(Kind::Reject(Procedure::Admission).answers(Procedure::Admission));
        assert!(!Kind::Confirm(Procedure::Admission).answers(Procedure::Disengage));
        assert!(!Kind::InProgress.answers(Procedure::Admission));
    }
}
