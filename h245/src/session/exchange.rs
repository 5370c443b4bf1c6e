//! Capability exchange and master-slave determination: what has to be done before channels open.

use std::time::Instant;

use h323_messages::h245::{TerminalCapabilitySet, TerminalCapabilitySetRejectCause};

use super::{Event, Phase, Session};
use crate::capability::CapabilitySet;
use crate::error::Violation;
use crate::message::IntoMessage;
use crate::procedure::msdse::{self, Role};
use crate::procedure::{Reaction, cese};

/// How far the exchange has come.
#[derive(Debug)]
pub(super) struct Exchange {
    /// What we announce.
    pub(super) local: CapabilitySet,
    /// Whether the set we announce is still to be sent, the one before being unanswered.
    unsent: bool,
    /// Whether the peer has acknowledged a set of ours.
    accepted: bool,
    /// What the peer announced.
    pub(super) peer: CapabilitySet,
    /// Whether the peer paused us and has not sent a set since.
    paused: bool,
    /// Our role, unless it is being determined.
    pub(super) role: Option<Role>,
    /// Whether the user was told that channels can open.
    announced: bool,
}

impl Exchange {
    pub(super) fn new(local: CapabilitySet) -> Self {
        Self {
            local,
            unsent: false,
            accepted: false,
            peer: CapabilitySet::empty(),
            paused: false,
            role: None,
            announced: false,
        }
    }

    /// Whether the peer has ever acknowledged what we announce.
    pub(super) fn is_accepted(&self) -> bool {
        self.accepted
    }

    pub(super) fn is_ready(&self) -> bool {
        self.accepted && !self.peer.is_empty() && self.role.is_some()
    }
}

impl Session {
    /// Sends the set we announce, now or when the one before is answered.
    pub(super) fn send_capabilities(&mut self, now: Instant) {
        let request = self
            .outgoing_cese
            .transfer_request(&self.exchange.local, now);
        self.exchange.unsent = request.is_err();
        if let Ok(message) = request {
            self.send(message.into_message());
        }
    }

    pub(super) fn react_outgoing_cese(
        &mut self,
        reaction: Reaction<cese::OutgoingIndication>,
        now: Instant,
    ) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        match reaction.indication {
            Some(cese::OutgoingIndication::Confirmed) => {
                self.exchange.accepted = true;
                self.event(Event::CapabilitiesAccepted);
            }
            Some(cese::OutgoingIndication::Rejected(cause)) => {
                self.event(Event::CapabilitiesRejected(cause));
            }
            None => return,
        }
        if self.exchange.unsent {
            self.send_capabilities(now);
        }
        self.announce_if_ready(now);
    }

    pub(super) fn react_incoming_cese(
        &mut self,
        reaction: Reaction<cese::IncomingIndication>,
        now: Instant,
    ) {
        match reaction.indication {
            Some(cese::IncomingIndication::Transfer(set)) => self.take_capabilities(&set, now),
            // Sets are answered at once: there is never one to take back.
            Some(cese::IncomingIndication::Released) | None => {}
        }
    }

    fn take_capabilities(&mut self, set: &TerminalCapabilitySet, now: Instant) {
        if let Err(cause) = self.exchange.peer.apply(set) {
            let reason = match &cause {
                TerminalCapabilitySetRejectCause::UndefinedTableEntryUsed => {
                    "a descriptor names a table entry that does not exist"
                }
                TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded => {
                    "its descriptors name too many table entries"
                }
                TerminalCapabilitySetRejectCause::TableEntryCapacityExceeded(_) => {
                    "its table has too many entries, or too large ones"
                }
                _ => "it is not consistent",
            };
            if let Some(reject) = self.incoming_cese.reject_request(cause) {
                self.send(reject.into_message());
            }
            self.event(Event::ProtocolError(Violation::CapabilitySet { reason }));
            return;
        }
        if let Some(ack) = self.incoming_cese.transfer_response() {
            self.send(ack.into_message());
        }
        if self.exchange.peer.is_empty() {
            self.exchange.paused = true;
            self.exchange.announced = false;
            self.event(Event::Paused);
            self.close_for_pause(now);
            return;
        }
        let capabilities = Box::new(self.exchange.peer.clone());
        self.event(Event::CapabilitiesReceived(capabilities));
        if self.exchange.paused {
            // H.323 8.4.6: whoever was paused determines the roles anew.
            self.exchange.paused = false;
            self.exchange.role = None;
            if self.phase == Phase::Open {
                let reaction = self.msdse.determine_request(now);
                self.react_msdse(reaction, now);
            }
        }
        self.announce_if_ready(now);
    }

    pub(super) fn react_msdse(&mut self, reaction: Reaction<msdse::Indication>, now: Instant) {
        if let Some(pdu) = reaction.pdu {
            self.send(pdu);
        }
        match reaction.indication {
            Some(msdse::Indication::Determined(role)) => {
                self.exchange.role = Some(role);
                self.event(Event::MasterSlaveDetermined(role));
                self.announce_if_ready(now);
            }
            Some(msdse::Indication::Failed(failure)) => {
                if let msdse::Failure::Violation(violation) = failure {
                    self.event(Event::ProtocolError(violation));
                }
                tracing::debug!(?failure, "master-slave determination failed");
                self.event(Event::MasterSlaveFailed);
            }
            None => {}
        }
    }

    fn announce_if_ready(&mut self, now: Instant) {
        if self.exchange.is_ready() && !self.exchange.announced {
            self.exchange.announced = true;
            self.event(Event::Ready);
            if let Some(vendor) = self.config.vendor.take() {
                self.send(vendor.to_message().into_message());
            }
            self.open_waiting(now);
        }
    }
}
