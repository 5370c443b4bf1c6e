//! Mode requests: what the user and the peer make of them.

use std::time::Instant;

use h323_messages::h245::{
    ModeDescription, RequestMode, RequestModeAckResponse, RequestModeRejectCause,
};

use super::{Event, Session};
use crate::error::{Error, Misuse};
use crate::message::IntoMessage;
use crate::procedure::Reaction;
use crate::procedure::mrse;

impl Session {
    /// Asks the peer to transmit in another mode: 1 to 256 modes, the most preferred first. A request that
    /// is not answered yet is forgotten for this one. [`Event::ModeAccepted`] or [`Event::ModeRefused`]
    /// follows; what changes then are the peer's channels.
    ///
    /// # Errors
    ///
    /// [`Misuse::NotReady`] before the exchange of capabilities and roles is over, [`Misuse::Unencodable`]
    /// when the schema does not allow the modes.
    pub fn mode_request(&mut self, modes: Vec<ModeDescription>, now: Instant) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        if !self.is_ready() {
            return Err(Misuse::NotReady.into());
        }
        // What cannot be sent must not make the entity wait.
        let draft = RequestMode {
            requested_modes: modes.clone(),
            ..Default::default()
        };
        h323_per::encode(&draft, &mut Vec::new()).map_err(Misuse::from)?;
        let request = self.outgoing_mrse.transfer_request(modes, now);
        self.send(request.into_message());
        Ok(())
    }

    /// Says yes to the peer's request for a mode, and to which of the modes it asked for: the most
    /// preferred or one after it. The channels are changed by other commands.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoModeRequest`] when there is nothing to answer, or no longer.
    pub fn mode_response(&mut self, response: RequestModeAckResponse) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        let ack = self.incoming_mrse.transfer_response(response);
        self.send_checked(ack.ok_or(Misuse::NoModeRequest)?.into_message())
    }

    /// Says no to the peer's request for a mode.
    ///
    /// # Errors
    ///
    /// [`Misuse::NoModeRequest`] when there is nothing to answer, or no longer.
    pub fn mode_reject(&mut self, cause: RequestModeRejectCause) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        let reject = self.incoming_mrse.reject_request(cause);
        self.send_checked(reject.ok_or(Misuse::NoModeRequest)?.into_message())
    }

    pub(super) fn modes_timeout(&mut self, now: Instant) {
        let reaction = self.outgoing_mrse.handle_timeout(now);
        self.react_outgoing_mrse(reaction);
        let reaction = self.incoming_mrse.handle_timeout(now);
        self.react_incoming_mrse(reaction);
    }

    pub(super) fn react_outgoing_mrse(&mut self, reaction: Reaction<mrse::OutgoingIndication>) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        match reaction.indication {
            Some(mrse::OutgoingIndication::Confirmed(response)) => {
                self.event(Event::ModeAccepted(response));
            }
            Some(mrse::OutgoingIndication::Rejected(cause)) => {
                self.event(Event::ModeRefused(cause));
            }
            None => {}
        }
    }

    pub(super) fn react_incoming_mrse(&mut self, reaction: Reaction<mrse::IncomingIndication>) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        match reaction.indication {
            Some(mrse::IncomingIndication::Transfer(modes)) => {
                self.event(Event::ModeRequested(modes));
            }
            Some(mrse::IncomingIndication::Released) => self.event(Event::ModeRequestReleased),
            None => {}
        }
    }
}
