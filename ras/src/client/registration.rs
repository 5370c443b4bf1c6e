//! Finding a gatekeeper, registering with it, staying registered.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::address::{socket_addr, socket_addrs};
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    AliasAddress, GatekeeperRejectReason, PreGrantedArq, RasMessage, RegistrationConfirm,
    RegistrationReject, RegistrationRejectReason,
};
use tracing::{debug, info};

use super::event::{AdmissionFailure, Registered, RegistrationFailure, Unregistered};
use super::{Client, Event, Gatekeeper, Purpose};
use crate::message;
use crate::timers::refresh_after;
use crate::transaction::AnswerFrom;

/// Where the client stands with a gatekeeper.
#[derive(Debug)]
pub(super) enum State {
    /// Nothing is wanted.
    Idle,
    /// A GRQ is out. Holds the last refusal, when several gatekeepers were asked.
    Discovering {
        rejected: Option<GatekeeperRejectReason>,
    },
    /// A full RRQ is out.
    Registering { gatekeeper: Found },
    /// A gatekeeper has taken us.
    Registered(Box<Registration>),
    /// A URQ is out.
    Unregistering { gatekeeper: SocketAddr },
    /// None has; the search goes on later.
    Waiting { retry_at: Instant },
}

impl State {
    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        match self {
            Self::Registered(registration) => registration.prolong_at,
            Self::Waiting { retry_at } => Some(*retry_at),
            Self::Idle
            | Self::Discovering { .. }
            | Self::Registering { .. }
            | Self::Unregistering { .. } => None,
        }
    }
}

/// A gatekeeper.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) address: SocketAddr,
    pub(super) identifier: Option<GatekeeperIdentifier>,
    /// Whether it answered a GRQ.
    pub(super) discovered: bool,
}

/// What a gatekeeper granted.
#[derive(Debug)]
pub(super) struct Registration {
    pub(super) gatekeeper: Found,
    pub(super) endpoint_identifier: EndpointIdentifier,
    pub(super) aliases: Vec<AliasAddress>,
    /// Where the gatekeeper takes call signalling.
    pub(super) call_signal_address: Option<SocketAddr>,
    pub(super) pre_granted: Option<PreGrantedArq>,
    /// How long it lasts from one confirmation to the next; `None` for ever.
    time_to_live: Option<Duration>,
    /// When it has to be prolonged. `None` while a request to do so is out, and when it does not end.
    pub(super) prolong_at: Option<Instant>,
}

/// How long a URQ that comes again is known to be the same.
const SAME_URQ: Duration = Duration::from_secs(30);

impl Client {
    /// Finds a gatekeeper and registers, and stays registered until [`unregister`](Self::unregister).
    /// Does nothing when that is under way already, except that a pause between attempts is cut short, and nothing while a
    /// registration is being ended.
    pub fn register(&mut self, now: Instant) {
        match self.state {
            State::Idle | State::Waiting { .. } => self.find(now),
            State::Discovering { .. }
            | State::Registering { .. }
            | State::Registered(_)
            | State::Unregistering { .. } => {}
        }
    }

    /// Ends the registration, or the search for one. [`Event::Unregistered`] says when that is done.
    pub fn unregister(&mut self, now: Instant) {
        match &self.state {
            State::Idle | State::Unregistering { .. } => {}
            State::Discovering { .. } | State::Registering { .. } | State::Waiting { .. } => {
                self.transactions
                    .cancel_if(|purpose| matches!(purpose, Purpose::Discover | Purpose::Register));
                self.unregistered(false);
            }
            State::Registered(registration) => {
                let request = message::unregistration::request(
                    &self.config.call_signal_addresses,
                    Some(&registration.endpoint_identifier),
                    registration.gatekeeper.identifier.as_ref(),
                    None,
                );
                let to = registration.gatekeeper.address;
                self.abandon_requests();
                self.state = State::Unregistering { gatekeeper: to };
                let sent = request.map_err(Into::into).and_then(|request| {
                    self.request(request, to, AnswerFrom::Peer, Purpose::Unregister, now)
                });
                if sent.is_err() {
                    self.unregistered(false);
                }
            }
        }
    }

    /// Starts over: asks for a gatekeeper, or goes straight to the one that is configured.
    fn find(&mut self, now: Instant) {
        if self.config.gatekeeper.is_discovered() {
            return self.discover(now);
        }
        let gatekeeper = Found {
            address: self.config.gatekeeper.address(),
            identifier: self.config.gatekeeper_identifier.clone(),
            discovered: false,
        };
        self.register_with(gatekeeper, None, now);
    }

    fn discover(&mut self, now: Instant) {
        self.state = State::Discovering { rejected: None };
        let request = message::discovery::request(&message::discovery::Discovery {
            version: self.config.version,
            ras_address: self.config.ras_address,
            endpoint_type: &self.config.endpoint_type,
            gatekeeper_identifier: self.config.gatekeeper_identifier.as_ref(),
            aliases: &self.config.aliases,
        });
        let to = self.config.gatekeeper.address();
        let answer_from = match self.config.gatekeeper {
            Gatekeeper::Multicast(_) => AnswerFrom::Anyone,
            Gatekeeper::At(_) | Gatekeeper::AtWithoutDiscovery(_) => AnswerFrom::Peer,
        };
        let sent = request
            .map_err(Into::into)
            .and_then(|request| self.request(request, to, answer_from, Purpose::Discover, now));
        if let Err(misuse) = sent {
            self.fail(RegistrationFailure::Misuse(misuse), now);
        }
    }

    fn register_with(
        &mut self,
        gatekeeper: Found,
        endpoint_identifier: Option<EndpointIdentifier>,
        now: Instant,
    ) {
        let request = message::registration::request(
            &self.registration_of(&gatekeeper, endpoint_identifier.as_ref()),
        );
        let to = gatekeeper.address;
        self.state = State::Registering { gatekeeper };
        let sent = request.map_err(Into::into).and_then(|request| {
            self.request(request, to, AnswerFrom::Peer, Purpose::Register, now)
        });
        if let Err(misuse) = sent {
            self.fail(RegistrationFailure::Misuse(misuse), now);
        }
    }

    fn registration_of<'a>(
        &'a self,
        gatekeeper: &'a Found,
        endpoint_identifier: Option<&'a EndpointIdentifier>,
    ) -> message::registration::Registration<'a> {
        message::registration::Registration {
            version: self.config.version,
            discovery_complete: gatekeeper.discovered,
            call_signal_addresses: &self.config.call_signal_addresses,
            ras_addresses: std::slice::from_ref(&self.config.ras_address),
            endpoint_type: &self.config.endpoint_type,
            vendor: &self.config.vendor,
            aliases: &self.config.aliases,
            gatekeeper_identifier: gatekeeper.identifier.as_ref(),
            endpoint_identifier,
            time_to_live_secs: self.config.time_to_live_secs,
        }
    }

    /// One gatekeeper of several does not want us; another may. Only the silence of all, or a
    /// confirmation, ends a discovery by multicast.
    pub(super) fn is_refused_by_one_of_many(
        &mut self,
        from: SocketAddr,
        message: &RasMessage,
    ) -> bool {
        let Gatekeeper::Multicast(_) = self.config.gatekeeper else {
            return false;
        };
        let State::Discovering { rejected } = &mut self.state else {
            return false;
        };
        match message {
            RasMessage::GatekeeperReject(reject) => {
                debug!(%from, reason = ?reject.reject_reason, "a gatekeeper does not want us");
                *rejected = Some(reject.reject_reason.clone());
                true
            }
            RasMessage::GatekeeperConfirm(confirm) => {
                let wanted = self.config.gatekeeper_identifier.as_ref();
                let offered = confirm.gatekeeper_identifier.as_ref();
                let wrong = wanted.is_some_and(|wanted| {
                    offered
                        .is_some_and(|offered| GatekeeperIdentifier::from_wire(offered) != *wanted)
                });
                if wrong {
                    debug!(%from, "a gatekeeper answers that is not ours");
                }
                wrong
            }
            _ => false,
        }
    }

    pub(super) fn discovered(&mut self, from: SocketAddr, answer: RasMessage, now: Instant) {
        let State::Discovering { .. } = self.state else {
            return;
        };
        let confirm = match answer {
            RasMessage::GatekeeperConfirm(confirm) => confirm,
            RasMessage::GatekeeperReject(reject) => {
                let reason = reject.reject_reason;
                return self.fail(RegistrationFailure::DiscoveryRejected(reason), now);
            }
            _ => return self.fail(RegistrationFailure::NoGatekeeper, now),
        };
        let address = match socket_addr(&confirm.ras_address) {
            Ok(address) => address,
            // Some gatekeepers are bound to a wildcard and say so; they are where the answer came from.
            Err(error) if from.port() != 0 => {
                debug!(%from, %error, "rasAddress of no use");
                from
            }
            Err(error) => return self.fail(RegistrationFailure::Address(error), now),
        };
        let identifier = confirm
            .gatekeeper_identifier
            .as_ref()
            .map(GatekeeperIdentifier::from_wire)
            .or_else(|| self.config.gatekeeper_identifier.clone());
        self.register_with(
            Found {
                address,
                identifier,
                discovered: true,
            },
            None,
            now,
        );
    }

    pub(super) fn discovery_unanswered(&mut self, now: Instant) {
        let State::Discovering { rejected } = &mut self.state else {
            return;
        };
        let failure = match rejected.take() {
            Some(reason) => RegistrationFailure::DiscoveryRejected(reason),
            None => RegistrationFailure::NoGatekeeper,
        };
        self.fail(failure, now);
    }

    pub(super) fn registered(&mut self, answer: RasMessage, now: Instant) {
        let State::Registering { gatekeeper } = &self.state else {
            return;
        };
        let gatekeeper = gatekeeper.clone();
        match answer {
            RasMessage::RegistrationConfirm(confirm) => self.accept(gatekeeper, confirm, now),
            RasMessage::RegistrationReject(reject) => self.refused(gatekeeper, reject, now),
            _ => self.fail(RegistrationFailure::NoAnswer, now),
        }
    }

    fn accept(&mut self, mut gatekeeper: Found, confirm: RegistrationConfirm, now: Instant) {
        if let Some(identifier) = &confirm.gatekeeper_identifier {
            gatekeeper.identifier = Some(GatekeeperIdentifier::from_wire(identifier));
        }
        let time_to_live = time_to_live(&confirm);
        let registration = Registration {
            endpoint_identifier: EndpointIdentifier::from_wire(&confirm.endpoint_identifier),
            aliases: match &confirm.terminal_alias {
                Some(aliases) if !aliases.is_empty() => aliases.to_vec(),
                _ => self.config.aliases.clone(),
            },
            call_signal_address: socket_addrs(&confirm.call_signal_address).next(),
            pre_granted: confirm.pre_granted_arq,
            time_to_live,
            prolong_at: time_to_live.map(|time_to_live| now + refresh_after(time_to_live)),
            gatekeeper,
        };
        info!(gatekeeper = %registration.gatekeeper.address, ?time_to_live, "registered");
        self.backoff.reset();
        self.emit(Event::Registered(Registered {
            gatekeeper: registration.gatekeeper.address,
            gatekeeper_identifier: registration.gatekeeper.identifier.clone(),
            endpoint_identifier: registration.endpoint_identifier.clone(),
            aliases: registration.aliases.clone(),
            gatekeeper_call_signal_address: registration.call_signal_address,
            time_to_live,
        }));
        self.state = State::Registered(Box::new(registration));
    }

    fn refused(&mut self, gatekeeper: Found, reject: RegistrationReject, now: Instant) {
        match reject.reject_reason {
            RegistrationRejectReason::DiscoveryRequired if !gatekeeper.discovered => {
                debug!("the gatekeeper wants a GRQ first");
                self.discover(now);
            }
            reason => self.fail(RegistrationFailure::Rejected(reason), now),
        }
    }

    /// The gatekeeper does not seem to know us, as one that was started anew: asks it at once and not only when the
    /// registration is due. If that is so it wants a full registration.
    pub(super) fn verify_registration(&mut self, now: Instant) {
        let is_asked = self
            .transactions
            .contexts_mut()
            .any(|purpose| matches!(purpose, Purpose::Prolong));
        if !is_asked {
            self.prolong(now);
        }
    }

    fn prolong(&mut self, now: Instant) {
        let State::Registered(registration) = &mut self.state else {
            return;
        };
        registration.prolong_at = None;
        let State::Registered(registration) = &self.state else {
            return;
        };
        let request = message::registration::keep_alive(&self.registration_of(
            &registration.gatekeeper,
            Some(&registration.endpoint_identifier),
        ));
        let to = registration.gatekeeper.address;
        let sent = request
            .map_err(Into::into)
            .and_then(|request| self.request(request, to, AnswerFrom::Peer, Purpose::Prolong, now));
        if sent.is_err() {
            // As many requests wait as may: the next second has room, or nobody answers anyway.
            if let State::Registered(registration) = &mut self.state {
                registration.prolong_at = Some(now + Duration::from_secs(1));
            }
        }
    }

    pub(super) fn prolonged(&mut self, answer: RasMessage, now: Instant) {
        let State::Registered(registration) = &mut self.state else {
            return;
        };
        match answer {
            RasMessage::RegistrationConfirm(confirm) => {
                registration.endpoint_identifier =
                    EndpointIdentifier::from_wire(&confirm.endpoint_identifier);
                // One that does not say how long it lasts lasts as long as before.
                registration.time_to_live = time_to_live(&confirm).or(registration.time_to_live);
                registration.prolong_at = registration
                    .time_to_live
                    .map(|time_to_live| now + refresh_after(time_to_live));
                if confirm.pre_granted_arq.is_some() {
                    registration.pre_granted = confirm.pre_granted_arq;
                }
                debug!("registration prolonged");
            }
            RasMessage::RegistrationReject(reject) => {
                let reason = reject.reject_reason;
                let gatekeeper = registration.gatekeeper.clone();
                info!(?reason, "registration not prolonged");
                self.abandon_requests();
                self.emit(Event::Unregistered(Unregistered::NotProlonged(
                    reason.clone(),
                )));
                match reason {
                    RegistrationRejectReason::DiscoveryRequired => self.discover(now),
                    _ => self.register_with(gatekeeper, None, now),
                }
            }
            _ => self.lost(Unregistered::NoAnswer, now),
        }
    }

    /// The gatekeeper's own URQ. Says whether it is to be confirmed.
    pub(super) fn unregistered_by_gatekeeper(
        &mut self,
        from: SocketAddr,
        number: message::RequestSeqNum,
        endpoint: Option<EndpointIdentifier>,
        reason: Option<h323_messages::h225::UnregRequestReason>,
        now: Instant,
    ) -> bool {
        if let Some((last, sender, until)) = self.last_urq
            && (last, sender) == (number, from)
            && now < until
        {
            return true;
        }
        let State::Registered(registration) = &self.state else {
            return false;
        };
        if endpoint.is_some_and(|endpoint| endpoint != registration.endpoint_identifier) {
            return false;
        }
        self.last_urq = Some((number, from, now + SAME_URQ));
        // It has forgotten the calls with the endpoint.
        for call in self.calls.values_mut() {
            call.gatekeeper_knows = true;
        }
        self.lost(Unregistered::ByGatekeeper { reason }, now);
        true
    }

    /// The registration is gone and wanted back.
    pub(super) fn lost(&mut self, why: Unregistered, now: Instant) {
        info!(?why, "registration lost");
        self.abandon_requests();
        self.emit(Event::Unregistered(why));
        self.state = State::Waiting {
            retry_at: now + self.backoff.pause(),
        };
    }

    /// An attempt has failed; the next follows after a pause.
    pub(super) fn fail(&mut self, failure: RegistrationFailure, now: Instant) {
        let retry_after = self.backoff.pause();
        info!(?failure, ?retry_after, "registration failed");
        self.state = State::Waiting {
            retry_at: now + retry_after,
        };
        self.emit(Event::RegistrationFailed {
            failure,
            retry_after,
        });
    }

    /// The end that was asked for.
    pub(super) fn unregistered(&mut self, confirmed: bool) {
        self.state = State::Idle;
        self.backoff.reset();
        self.emit(Event::Unregistered(Unregistered::ByUs { confirmed }));
    }

    /// What was asked as a registered endpoint has no meaning any more.
    fn abandon_requests(&mut self) {
        let abandoned = self
            .transactions
            .cancel_if(|purpose| matches!(purpose, Purpose::Prolong | Purpose::Admit { .. }));
        for purpose in abandoned {
            if let Purpose::Admit {
                ticket, abandoned, ..
            } = purpose
            {
                self.admission_failed(ticket, abandoned, AdmissionFailure::Unregistered);
            }
        }
    }

    pub(super) fn registration_timeout(&mut self, now: Instant) {
        let due = self
            .state
            .poll_timeout()
            .is_some_and(|due_at| due_at <= now);
        match &self.state {
            State::Registered(_) if due => self.prolong(now),
            State::Waiting { .. } if due => self.find(now),
            State::Idle
            | State::Discovering { .. }
            | State::Registering { .. }
            | State::Registered(_)
            | State::Unregistering { .. }
            | State::Waiting { .. } => {}
        }
    }
}

fn time_to_live(confirm: &RegistrationConfirm) -> Option<Duration> {
    confirm
        .time_to_live
        .map(|secs| Duration::from_secs(u64::from(secs)))
}
