//! What the messages of the call say about H.245: the peer's read, ours written.

use h323_messages::h225::{FacilityReason, H323MessageBody};
use h323_per::Octets;

use super::{H245Transport, Mode, Output, Tunnel};
use crate::address::{socket_addr, transport_address};
use crate::identifiers::ProtocolVersion;
use crate::q931::MessageType;
use crate::uuie::{MAX_H245_CONTROL, SignallingMessage};

impl H245Transport {
    /// What the peer says about tunnelling. A message that says nothing speaks of edition 1 as long as we know nothing
    /// better; later on it is taken for a keep-alive that left the field out.
    pub(super) fn note_tunnelling(&mut self, message: &SignallingMessage) {
        // A Setup and a Connect are the word of the side they come from, whatever a gatekeeper left in them.
        let is_last_word = matches!(
            message.message_type(),
            MessageType::Setup | MessageType::Connect
        );
        let says = if message.is_tunnelling_provisional() && !is_last_word {
            None
        } else {
            Some(message.h245_tunnelling())
        };
        self.tunnel = match (self.tunnel, says) {
            (Tunnel::Undecided, Some(Some(true))) => Tunnel::Agreed,
            (Tunnel::Undecided, Some(Some(false) | None)) | (Tunnel::Agreed, Some(Some(false))) => {
                Tunnel::Ended
            }
            (tunnel, _) => tunnel,
        };
        match self.tunnel {
            Tunnel::Undecided => {}
            Tunnel::Agreed
                if message
                    .protocol_version()
                    .is_some_and(|peer| peer >= ProtocolVersion::V4) =>
            {
                self.is_parallel |= !std::mem::take(&mut self.in_setup).is_empty();
            }
            Tunnel::Agreed | Tunnel::Ended => self.give_up_setup(),
        }
        if self.tunnel == Tunnel::Ended && self.mode == Some(Mode::Tunnelled) {
            self.mode = None;
        }
    }

    /// The peer does not read what our Setup carried: H.245 begins anew when it has a way.
    pub(super) fn give_up_setup(&mut self) {
        if !std::mem::take(&mut self.in_setup).is_empty() {
            self.pending.clear();
            self.outputs.push_back(Output::Unread);
        }
    }

    pub(super) fn note_address(&mut self, message: &SignallingMessage) {
        let Some(address) = message.h245_address() else {
            return;
        };
        match socket_addr(address) {
            Ok(address) => {
                self.peer_address.get_or_insert(address);
            }
            Err(error) => tracing::debug!(%error, "H.245 address ignored"),
        }
    }

    /// Offers our address where the message has a place for it and the peer has not got it.
    pub(super) fn offer(&mut self, message: &mut SignallingMessage) {
        let wanted = match message.message_type() {
            MessageType::Setup => self.config.offer_in_setup,
            MessageType::Facility => {
                matches!(message.facility_reason(), Some(FacilityReason::StartH245))
            }
            _ => true,
        };
        let Some(address) = self
            .local_address()
            .filter(|_| wanted && self.sending_leg().is_none())
        else {
            return;
        };
        match transport_address(address) {
            Ok(address) => self.offered |= message.set_h245_address(address),
            Err(error) => tracing::debug!(%error, "our own H.245 address cannot be sent"),
        }
    }

    /// Lets the message carry what waits. What a Setup carries goes whole: a peer that looks there reads all of it.
    pub(super) fn ride(&mut self, message: &mut SignallingMessage) {
        if self.pending.is_empty() || self.sending_leg().is_some() {
            return;
        }
        if let H323MessageBody::Setup(body) = message.body_mut() {
            if self.config.parallel && self.tunnel == Tunnel::Undecided && body.fast_start.is_some()
            {
                let count = MAX_H245_CONTROL.min(self.pending.len());
                self.in_setup = self.pending.drain(..count).collect();
                body.parallel_h245_control =
                    Some(self.in_setup.iter().cloned().map(Octets::from).collect());
            }
        } else if self.tunnel == Tunnel::Agreed {
            let limit = match self.config.one_pdu_per_message {
                true => 1,
                false => MAX_H245_CONTROL,
            };
            let count = limit.min(self.pending.len());
            message.pdu_mut().h245_control =
                Some(self.pending.drain(..count).map(Octets::from).collect());
        }
    }
}
