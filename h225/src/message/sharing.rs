//! What the sender of a message says of the connection that carries it: whether calls may share it, and whether it may
//! stay without any.
//!
//! Both fields are in the body of every message that has a place for them, and count for the connection from then on. What
//! they allow happens when both sides have said so.

use std::ops::BitAnd;

use h323_messages::h225::H323MessageBody;

use crate::uuie::SignallingMessage;

/// What one side of a signalling connection can do with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Sharing {
    /// `multipleCalls`: it takes further calls on the connection, each under its own call reference.
    pub multiple_calls: bool,
    /// `maintainConnection`: it keeps the connection when there is no call on it.
    pub maintain_connection: bool,
}

impl Sharing {
    /// What the message says, if its body has a place for it. A peer of edition 1 or 2, which leaves the fields out, can
    /// do neither.
    pub fn read(message: &SignallingMessage) -> Option<Self> {
        let (multiple_calls, maintain_connection) = match message.body() {
            H323MessageBody::Setup(body) => (body.multiple_calls, body.maintain_connection),
            H323MessageBody::CallProceeding(body) => {
                (body.multiple_calls, body.maintain_connection)
            }
            H323MessageBody::Connect(body) => (body.multiple_calls, body.maintain_connection),
            H323MessageBody::Alerting(body) => (body.multiple_calls, body.maintain_connection),
            H323MessageBody::Facility(body) => (body.multiple_calls, body.maintain_connection),
            H323MessageBody::Progress(body) => (body.multiple_calls, body.maintain_connection),
            _ => return None,
        };
        Some(Self {
            multiple_calls: multiple_calls.unwrap_or_default(),
            maintain_connection: maintain_connection.unwrap_or_default(),
        })
    }

    /// Has the message say it. Gives `false` when the body has no place for it.
    pub fn set(self, message: &mut SignallingMessage) -> bool {
        let (multiple_calls, maintain_connection) = match message.body_mut() {
            H323MessageBody::Setup(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            H323MessageBody::CallProceeding(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            H323MessageBody::Connect(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            H323MessageBody::Alerting(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            H323MessageBody::Facility(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            H323MessageBody::Progress(body) => {
                (&mut body.multiple_calls, &mut body.maintain_connection)
            }
            _ => return false,
        };
        *multiple_calls = Some(self.multiple_calls);
        *maintain_connection = Some(self.maintain_connection);
        true
    }
}

impl BitAnd for Sharing {
    type Output = Self;

    /// What both can do.
    fn bitand(self, other: Self) -> Self {
        Self {
            multiple_calls: self.multiple_calls && other.multiple_calls,
            maintain_connection: self.maintain_connection && other.maintain_connection,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, endpoint, octets};
    use super::super::{Answer, FacilityContents, Setup};
    use super::*;
    use crate::cause::Cause;

    fn with_a_place() -> [SignallingMessage; 6] {
        let (call, answer) = (context(), Answer::new(endpoint()));
        [
            Setup::new(endpoint()).message(&call).unwrap(),
            answer.call_proceeding(&call),
            answer.progress(&call),
            answer.alerting(&call),
            answer.connect(&call),
            FacilityContents::StartH245.message(&call, None),
        ]
    }

    #[test]
    fn what_is_said_is_read_wherever_there_is_a_place_for_it() {
        for mut message in with_a_place() {
            assert_eq!(Sharing::read(&message), Some(Sharing::default()));
            for bits in 0..4 {
                let said = Sharing {
                    multiple_calls: bits & 1 > 0,
                    maintain_connection: bits & 2 > 0,
                };
                assert!(said.set(&mut message));
                octets(&message);
                assert_eq!(
                    Sharing::read(&message),
                    Some(said),
                    "{}",
                    message.message_type()
                );
            }
        }
    }

    #[test]
    fn elsewhere_nothing_is_said() {
        let call = context();
        for mut message in [
            call.release_complete(Cause::NORMAL_CALL_CLEARING, None, None),
            call.setup_acknowledge(),
            call.status_inquiry(),
        ] {
            let before = message.clone();
            let said = Sharing {
                multiple_calls: true,
                maintain_connection: true,
            };
            assert!(!said.set(&mut message));
            assert_eq!(
                (Sharing::read(&message), &message),
                (None, &before),
                "{}",
                message.message_type()
            );
        }
    }

    #[test]
    fn a_peer_that_leaves_the_fields_out_can_do_neither() {
        let mut message = Setup::new(endpoint()).message(&context()).unwrap();
        let H323MessageBody::Setup(body) = message.body_mut() else {
            panic!("a Setup")
        };
        (body.multiple_calls, body.maintain_connection) = (None, None);
        assert_eq!(Sharing::read(&message), Some(Sharing::default()));
    }

    #[test]
    fn it_takes_both_sides() {
        let can = |multiple_calls, maintain_connection| Sharing {
            multiple_calls,
            maintain_connection,
        };
        assert_eq!(can(true, true) & can(true, false), can(true, false));
        assert_eq!(can(false, true) & can(true, true), can(false, true));
        assert_eq!(can(true, false) & can(false, true), can(false, false));
    }
}
