//! LRQ: where is somebody?

use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::address::socket_addr;
use h323_h225::identifiers::CallIdentifier;
use h323_messages::h225::{LocationRejectReason, LocationRequest};
use h323_ras::message::location;
use h323_ras::server::ReplyTo;
use tracing::debug;

use super::pending::Then;
use super::{Gatekeeper, Sender, owned};
use crate::config::LocationPolicy;
use crate::routing::{Route, RouteFailure, RouteRequest};

/// Somebody who wants to know.
#[derive(Debug)]
pub(super) struct PendingLocation {
    answer_to: SocketAddr,
    can_map_alias: bool,
}

impl Gatekeeper {
    /// LRQ. One of an endpoint of the zone is routed as its call would be. The answer goes to the address that it names, if that is at the host it came from:
    /// nobody has answers sent to others. One that went to a group is answered only by the gatekeeper
    /// that knows.
    pub(super) fn handle_location(
        &mut self,
        reply_to: ReplyTo,
        lrq: &LocationRequest,
        now: Instant,
    ) {
        let source = reply_to.source();
        let sender = lrq
            .endpoint_identifier
            .as_ref()
            .map(|name| self.sender(name, source));
        let refusal = match (sender, self.config.location) {
            (Some(Sender::Unknown), _) => Some(LocationRejectReason::NotRegistered),
            (Some(Sender::Impostor), _) | (None, LocationPolicy::Registered) => {
                Some(LocationRejectReason::InvalidPermission)
            }
            (Some(Sender::Registered(_)), _) | (None, LocationPolicy::Anyone) => None,
        };
        let caller = match sender {
            Some(Sender::Registered(endpoint)) => Some(endpoint),
            Some(Sender::Unknown | Sender::Impostor) | None => None,
        };
        let named = socket_addr(&lrq.reply_address).ok();
        let named = named.filter(|address| address.ip() == source.address.ip());
        let answer_to = named.unwrap_or(source.address);
        if let Some(reason) = refusal {
            return self.refuse_location(reply_to, answer_to, reason, now);
        }
        let can_map_alias = lrq.can_map_alias == Some(true);
        let request = RouteRequest {
            caller,
            destination_info: owned(&lrq.destination_info),
            destination_address: None,
            source_info: owned(lrq.source_info.iter().flatten()),
            can_map_alias,
            call_identifier: CallIdentifier::from_field(lrq.call_identifier.as_ref()),
        };
        self.route(
            reply_to,
            request,
            Then::Locate(PendingLocation {
                answer_to,
                can_map_alias,
            }),
            now,
        );
    }

    /// It is known where they are, or that nobody knows.
    pub(super) fn answer_location(
        &mut self,
        reply_to: ReplyTo,
        pending: PendingLocation,
        routed: Result<Route, RouteFailure>,
        now: Instant,
    ) {
        let answer = match routed {
            Ok(route) => {
                // RAS for the endpoint goes through us; at a socket that cannot say where it is,
                // the endpoint's own address has to do.
                let ras_address = self.ras_address(reply_to.source());
                let aliases: &[_] = if pending.can_map_alias {
                    &route.aliases
                } else {
                    &[]
                };
                location::confirm(route.address, ras_address.unwrap_or(route.address), aliases)
                    .map_err(|error| {
                        debug!(address = %route.address, %error, "LCF not sent");
                        LocationRejectReason::UndefinedReason
                    })
            }
            Err(failure) => Err(reason(failure)),
        };
        match answer {
            Ok(answer) => self.answer_location_with(reply_to, pending.answer_to, answer, now),
            Err(reason) => self.refuse_location(reply_to, pending.answer_to, reason, now),
        }
    }

    fn refuse_location(
        &mut self,
        reply_to: ReplyTo,
        to: SocketAddr,
        reason: LocationRejectReason,
        now: Instant,
    ) {
        if reply_to.source().is_multicast() {
            debug!(%to, ?reason, "LRQ to the group not answered");
            return self.ras.stay_silent(reply_to);
        }
        self.answer_location_with(reply_to, to, location::reject(reason), now);
    }

    fn answer_location_with(
        &mut self,
        reply_to: ReplyTo,
        to: SocketAddr,
        answer: h323_messages::h225::RasMessage,
        now: Instant,
    ) {
        if let Err(error) = self.ras.reply_at(reply_to, to, answer, now) {
            debug!(%to, %error, "answer to LRQ not sent");
        }
    }
}

/// What an LRJ says.
fn reason(failure: RouteFailure) -> LocationRejectReason {
    match failure {
        // What the Recommendation has for "cannot find location".
        RouteFailure::Unknown => LocationRejectReason::RequestDenied,
        RouteFailure::Incomplete => LocationRejectReason::IncompleteAddress,
        RouteFailure::Inconsistent => LocationRejectReason::AliasesInconsistent,
        RouteFailure::Forbidden => LocationRejectReason::InvalidPermission,
        RouteFailure::Overloaded => LocationRejectReason::ResourceUnavailable,
    }
}
