//! The question whether an endpoint or a gatekeeper is still there.

use std::net::SocketAddr;

use bytes::{Bytes, BytesMut};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h225::{Cause, SignallingMessage, tpkt};
use h323_ras::message::{Kind, Procedure};
use h323_ras::{RasMessageExt, RequestSeqNum};

use crate::{ras, setup};

/// How many call references the probes have, which go round: those above that of the cases, but for the greatest, which
/// is of a case too.
const REFERENCES: u32 = 0x7ffe - setup::CALL_REFERENCE as u32;

/// A valid call that is given up as soon as there is an answer.
#[derive(Clone, Debug)]
pub struct Probe {
    reference: u16,
    setup: Bytes,
    release: Bytes,
}

/// A GRQ, which every gatekeeper answers in some way.
#[derive(Clone, Debug)]
pub struct RasProbe {
    number: RequestSeqNum,
    datagram: Bytes,
}

/// What came of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A call signalling message, of this type.
    Message(MessageType),
    /// A RAS message, with its name: `GCF`, `RRJ`, …
    Ras(&'static str),
    /// Something else in a frame or datagram.
    Other,
}

impl Probe {
    /// The probe of this number: a call of its own.
    ///
    /// # Panics
    ///
    /// Never.
    pub fn new(number: u32) -> Self {
        let reference = setup::CALL_REFERENCE + 1 + (number % REFERENCES) as u16;
        let context = setup::context(number | 0x8000_0000, reference);
        let release = context.release_complete(Cause::NORMAL_CALL_CLEARING, None, None);
        Self {
            reference,
            setup: framed(&setup::least(&context)),
            release: framed(&release),
        }
    }

    /// The frame with the Setup.
    pub fn setup(&self) -> &Bytes {
        &self.setup
    }

    /// The frame with which the call is given up.
    pub fn release(&self) -> &Bytes {
        &self.release
    }

    /// What a frame says about the call. `None` if it is no answer to the Setup.
    pub fn answer(&self, payload: &Bytes) -> Option<MessageType> {
        let message = SignallingMessage::decode(payload).ok()?;
        let reference = CallReference::new(self.reference, Flag::ToOriginator);
        (message.call_reference() == reference).then_some(message.message_type())
    }
}

impl RasProbe {
    /// The probe of this number, from this address.
    pub fn new(number: u32, from: SocketAddr) -> Self {
        // 0 is no number of a request.
        let number = RequestSeqNum::new(number as u16).unwrap_or(RequestSeqNum::MIN);
        let datagram = setup::encoded(&ras::grq(number, from));
        Self { number, datagram }
    }

    /// The GRQ.
    pub fn datagram(&self) -> &Bytes {
        &self.datagram
    }

    /// Whether a datagram answers it: the gatekeeper takes endpoints, or says that it does not take this one.
    pub fn is_answered_by(&self, datagram: &Bytes) -> bool {
        h323_ras::decode(datagram).is_ok_and(|received| {
            let message = received.message;
            message.request_seq_num() == Some(self.number)
                && match message.kind() {
                    Kind::Confirm(procedure) | Kind::Reject(procedure) => {
                        procedure == Procedure::Discovery
                    }
                    _ => false,
                }
        })
    }
}

impl Answer {
    /// What a datagram that came for a case is.
    pub fn of_datagram(octets: &Bytes) -> Self {
        match h323_ras::decode(octets) {
            Ok(received) => Self::Ras(received.message.name()),
            Err(_) => Self::Other,
        }
    }

    /// What a frame that came for a case is.
    pub fn of(payload: &Bytes) -> Self {
        match h323_h225::q931::Message::decode(payload) {
            Ok(message) => Self::Message(message.message_type),
            Err(_) => Self::Other,
        }
    }
}

/// A message in a frame.
fn framed(message: &SignallingMessage) -> Bytes {
    let payload = message.encode().expect("it is a valid message");
    let mut frame = Vec::new();
    tpkt::write(&payload, &mut frame).expect("it is short");
    BytesMut::from(&frame[..]).freeze()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_called_side_of_the_same_call_answers() {
        let probe = Probe::new(7);
        let context = setup::context(0, probe.reference);
        let answer = |reference| {
            let mut message = context.release_complete(Cause::USER_BUSY, None, None);
            message.q931.call_reference = reference;
            probe.answer(&message.encode().expect("a message"))
        };
        let released = Some(MessageType::ReleaseComplete);
        let from = |reference, flag| answer(CallReference::new(reference, flag));
        assert_eq!(from(probe.reference, Flag::ToOriginator), released);
        assert_eq!(from(probe.reference, Flag::FromOriginator), None);
        assert_eq!(from(probe.reference + 1, Flag::ToOriginator), None);
        assert_eq!(probe.answer(&Bytes::from_static(b"noise")), None);
    }

    #[test]
    fn only_the_answer_to_the_same_request_answers() {
        use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
        use h323_messages::h225::{GatekeeperRejectReason, RasMessage};
        use h323_ras::message::{discovery, registration, unregistration};
        let probe = RasProbe::new(7, setup::SIGNALLING);
        let answers = |mut message: RasMessage, number| {
            message.set_request_seq_num(RequestSeqNum::new(number).expect("it is not 0"));
            probe.is_answered_by(&setup::encoded(&message))
        };
        let (version, name) = (
            ProtocolVersion::V4,
            GatekeeperIdentifier::new("zone").unwrap(),
        );
        let gcf = discovery::confirm(version, &name, setup::SIGNALLING).unwrap();
        let grj = discovery::reject(version, &name, GatekeeperRejectReason::TerminalExcluded);
        assert!(answers(gcf.clone(), 7) && answers(grj, 7));
        assert!(!answers(gcf, 8));
        assert!(!answers(unregistration::confirm(), 7));
        let rrj = registration::reject(version, &name, Default::default());
        assert!(!answers(rrj, 7));
        assert!(!probe.is_answered_by(probe.datagram()));
        assert!(!probe.is_answered_by(&Bytes::from_static(b"noise")));
    }

    #[test]
    fn no_number_is_that_of_no_request() {
        for number in [0, 1, 65_535, 65_536, u32::MAX] {
            let probe = RasProbe::new(number, setup::SIGNALLING);
            let read = h323_ras::decode(probe.datagram()).expect("it is a message");
            assert_eq!(read.message.request_seq_num(), Some(probe.number));
        }
    }

    #[test]
    fn each_probe_is_a_call_of_its_own() {
        let [one, two] = [Probe::new(1), Probe::new(1 + REFERENCES)];
        assert_eq!(one.reference, two.reference);
        assert_ne!(one.setup, two.setup);
    }

    #[test]
    fn no_probe_has_the_call_reference_of_the_cases() {
        for number in [0, 1, setup::CALL_REFERENCE.into(), REFERENCES - 1, u32::MAX] {
            let reference = Probe::new(number).reference;
            assert!(reference > setup::CALL_REFERENCE, "{number}: {reference}");
            assert!(reference < 0x7fff, "{number}: {reference}");
        }
    }
}
