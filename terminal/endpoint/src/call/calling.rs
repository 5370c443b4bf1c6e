//! The calling side, up to Connect.

use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::Cause;
use h323_h225::call::{Outgoing, Timers};
use h323_h225::identifiers::EndpointIdentifier;
use h323_h225::message::{CallContext, Presented, Setup};
use h323_h245::fast_start::Offer;
use h323_messages::h225::AliasAddress;
use h323_per::Octets;
use h323_ras::client::{AdmissionFailure, AdmissionParameters, Admitted};

use super::control::Control;
use super::leg::Leg;
use super::plan::Plan;
use super::route::Route;
use super::ticket::{Permission, Ticket};
use super::{Call, Ends, Output, Party, State};
use crate::config::MediaAddresses;
use crate::event::{CallId, EndedBy};
use crate::options::{CallOptions, EarlyH245};

/// What a call needs to know until its Setup is sent.
#[derive(Debug, Clone)]
pub(crate) struct Dialling {
    pub(crate) party: Party,
    /// Our names.
    pub(crate) source_aliases: Vec<AliasAddress>,
    /// Whom we call.
    pub(crate) destination_aliases: Vec<AliasAddress>,
    /// Where they are, if the target says so.
    pub(crate) address: Option<SocketAddr>,
    /// Where the Setup goes, once that is known.
    pub(crate) to: Option<SocketAddr>,
    /// Our name at the gatekeeper, while it is not known whether the gatekeeper routes the call; only then is it said.
    pub(crate) endpoint_identifier: Option<EndpointIdentifier>,
    pub(crate) media: MediaAddresses,
    /// Whether a conference is joined that there is already.
    pub(crate) joins: bool,
    /// Where we take calls, as the peer can reach it, once that is known.
    pub(crate) listens_at: Option<SocketAddr>,
}

/// What a call that we make is made of.
#[derive(Debug)]
pub(crate) struct Calling {
    pub(crate) dialling: Dialling,
    pub(crate) options: CallOptions,
    pub(crate) attempt: Attempt,
}

/// What an attempt to make a call is made of.
#[derive(Debug)]
pub(crate) struct Attempt {
    pub(crate) context: CallContext,
    pub(crate) timers: Timers,
    pub(crate) control: Control,
    /// There already when there is nobody to ask. Of no matter to an attempt that nobody is asked about.
    pub(crate) permission: Option<Permission>,
}

impl Dialling {
    /// Goes where the gatekeeper says. If that is where we asked for, whom the call is for stays: by a gatekeeper that has had
    /// itself called it goes to somebody else.
    pub(super) fn follow(&mut self, admitted: &Admitted) {
        let asked = std::mem::replace(&mut self.to, admitted.destination());
        if !admitted.destination_info().is_empty() {
            self.destination_aliases = admitted.destination_info().to_vec();
        }
        if !admitted.routed() {
            if self.to != asked {
                self.address = self.to;
            }
            self.endpoint_identifier = None;
        }
    }
}

impl Call {
    /// A call that we make.
    pub(crate) fn calling(id: CallId, parts: Calling, now: Instant) -> Self {
        let Calling {
            dialling,
            options,
            attempt,
        } = parts;
        let Attempt {
            context,
            timers,
            control,
            permission,
        } = attempt;
        let mut call = Self {
            id,
            route: Some(Route::new(dialling.clone(), &options.alternates)),
            media: Plan::new(&options),
            options,
            state: State::Over,
            ticket: ticket(permission),
            leg: Leg::Calling(Box::new(Outgoing::new(context, timers))),
            control,
            sharing: dialling.party.sharing,
            signalling: None,
            has_left: true,
            connected_at: None,
            sends_early: false,
            features: Vec::new(),
            ended_by: None,
            outputs: Default::default(),
        };
        call.seek(Box::new(dialling), now);
        call.settle(now);
        call
    }

    /// Begins anew with other machines. What the call took is given back by now, but perhaps its permission.
    pub(super) fn renew(&mut self, attempt: Attempt) {
        let Attempt {
            context,
            timers,
            control,
            permission,
        } = attempt;
        self.media = Plan::new(&self.options);
        self.leg = Leg::Calling(Box::new(Outgoing::new(context, timers)));
        self.control = control;
        self.signalling = None;
        self.connected_at = None;
        self.features.clear();
        self.ended_by = None;
        if let Ticket::Returned = self.ticket {
            self.ticket = ticket(permission);
        }
    }

    /// Asks the gatekeeper, if there is one.
    pub(super) fn seek(&mut self, dialling: Box<Dialling>, now: Instant) {
        if let Ticket::Held(_) = self.ticket {
            return self.connect(dialling, now);
        }
        self.outputs
            .push_back(Output::RequestAdmission(Box::new(AdmissionParameters {
                leg: self.ras_leg(),
                destination_info: dialling.destination_aliases.clone(),
                destination_address: dialling.to,
                source_info: Vec::new(),
                source_address: None,
                bandwidth: self.options.bandwidth,
            })));
        self.state = State::AwaitingAdmission(dialling);
    }

    /// Asks for a signalling connection.
    pub(super) fn connect(&mut self, dialling: Box<Dialling>, now: Instant) {
        let Some(to) = dialling.to else {
            // A name, and nobody left to ask where it is.
            self.state = State::Connecting(dialling);
            let failure = AdmissionFailure::Unregistered;
            self.ended_by.get_or_insert(EndedBy::NotAdmitted(failure));
            return self.release_now(Cause::NO_ROUTE_TO_DESTINATION, None, now);
        };
        let bound_to = dialling.media.rtp.ip();
        let from =
            (!bound_to.is_unspecified() && bound_to.is_ipv4() == to.is_ipv4()).then_some(bound_to);
        let alone = self.route.as_mut().is_some_and(Route::begin);
        self.outputs.push_back(Output::Reach { from, to, alone });
        self.has_left = false;
        self.state = State::Connecting(dialling);
    }

    /// The signalling connection stands; `is_shared` if it did before the call wanted one. `listens_at` is where we take
    /// calls, as that peer can reach it.
    pub(crate) fn handle_reached(
        &mut self,
        ends: Ends,
        is_shared: bool,
        listens_at: Option<SocketAddr>,
        now: Instant,
    ) {
        if let Some(route) = &mut self.route {
            route.note_connection(is_shared);
        }
        self.begin_setup(ends, listens_at, now);
        self.settle(now);
    }

    /// Setup, unless it has to wait for the H.245 listener, whose address it says.
    fn begin_setup(&mut self, ends: Ends, listens_at: Option<SocketAddr>, now: Instant) {
        let state = std::mem::replace(&mut self.state, State::Calling);
        let State::Connecting(mut dialling) = state else {
            self.state = state;
            return;
        };
        dialling.listens_at = listens_at;
        self.signalling = Some(ends);
        self.control.set_local(ends.local.ip());
        let local = self.resolve(dialling.media);
        self.media.audio.set_local(local);
        if self.options.fast_start {
            match Offer::audio(self.media.audio.formats(), local.into()) {
                Ok(offer) => self.control.offer = Some(offer),
                Err(error) => tracing::warn!(call = %self.id, %error, "no fast start"),
            }
        }
        match (self.options.early_h245, &self.control.offer) {
            (EarlyH245::No, Some(_)) => {}
            (EarlyH245::Parallel, Some(_)) if self.options.tunnelling => {
                self.control.start_in_setup(now);
            }
            (EarlyH245::Parallel, Some(_)) => {}
            (EarlyH245::Address, Some(_)) => {
                self.control.wait_for_answer();
                self.control.transport.start();
            }
            (_, None) => self.control.transport.start(),
        }
        self.state = State::Preparing(dialling);
        // What H.245 wants of the network, and what it says in the Setup, it wants before that goes out.
        while self.settle_control(now) {}
        self.finish_preparing(now);
    }

    /// Setup, once it is known where we take the H.245 connection, if it is to say so.
    pub(super) fn finish_preparing(&mut self, now: Instant) {
        if self.control.awaits_listener() {
            return;
        }
        let state = std::mem::replace(&mut self.state, State::Calling);
        let State::Preparing(dialling) = state else {
            self.state = state;
            return;
        };
        let fast_start = self.control.offer.as_ref().map(Offer::octets);
        let setup = Setup {
            source_aliases: dialling.source_aliases,
            source_address: dialling.listens_at,
            destination_aliases: dialling.destination_aliases,
            destination_address: dialling.address,
            joins: dialling.joins,
            caller: self.options.withhold.then_some(Presented::WITHHELD),
            features: self.options.features.clone(),
            can_overlap_send: self.options.overlap,
            endpoint_identifier: dialling
                .endpoint_identifier
                .as_ref()
                .map(EndpointIdentifier::to_wire),
            display: dialling.party.display.filter(|_| !self.options.withhold),
            media_wait_for_connect: self.options.media_wait_for_connect,
            fast_start: fast_start
                .into_iter()
                .flatten()
                .cloned()
                .map(Octets::from)
                .collect(),
            ..Setup::new(dialling.party.endpoint_type)
        };
        if let Leg::Calling(machine) = &mut self.leg
            && let Err(error) = machine.setup_request(&setup, now)
        {
            tracing::warn!(call = %self.id, %error, "no Setup");
            self.ended_by.get_or_insert(EndedBy::Unencodable);
            self.release_now(Cause::PROTOCOL_ERROR, None, now);
        }
    }

    /// The called side has chosen among our fast-start proposals.
    pub(super) fn handle_fast_start_accepted(&mut self, elements: &[Bytes], now: Instant) {
        let Some(offer) = &self.control.offer else {
            return;
        };
        let adopted = offer.handle_answer(elements).and_then(|channels| {
            self.control.session.adopt_fast_start(&channels)?;
            Ok(channels)
        });
        match adopted {
            Ok(channels) => {
                self.open_fast_start(&channels);
                self.control.handle_answered(now);
                self.open_channels(now);
            }
            Err(error) => {
                tracing::debug!(call = %self.id, %error, "fast-start answer of no use");
                if let Leg::Calling(machine) = &mut self.leg {
                    machine.fast_start_useless();
                }
            }
        }
    }
}

fn ticket(permission: Option<Permission>) -> Ticket {
    match permission {
        Some(permission) => Ticket::Held(permission),
        None => Ticket::Awaited,
    }
}
