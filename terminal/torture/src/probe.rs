//! The question whether an endpoint is still there.

use bytes::{Bytes, BytesMut};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h225::{Cause, SignallingMessage, tpkt};

use crate::setup;

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

/// What came of a Setup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A message of the call, of this type.
    Message(MessageType),
    /// Something else in a frame.
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

impl Answer {
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
