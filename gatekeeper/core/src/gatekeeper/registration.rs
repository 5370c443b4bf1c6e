//! GRQ, RRQ and URQ: who finds us, comes, stays and goes.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::address::{AliasKey, socket_addrs};
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_messages::h225::{
    AliasAddress, GatekeeperRejectReason, GatekeeperRequest, RasMessage, RegistrationRejectReason,
    RegistrationRequest, UnregRejectReason, UnregistrationRequest,
};
use h323_per::BmpString;
use h323_ras::message::registration::{self, RegistrationGrant, is_keep_alive};
use h323_ras::message::{discovery, unregistration};
use h323_ras::server::{ReplyTo, Source};
use tracing::{debug, trace};

use super::{Gatekeeper, Sender, owned};
use crate::auth::{Authenticated, Check};
use crate::event::{EndpointSummary, Event, RegistrationRefusal, UnregisterCause};
use crate::query::Credential;
use crate::registry::{EndpointId, Refusal, Registration, Stale};

impl RegistrationRefusal {
    /// What an RRJ says of it.
    fn reason(&self) -> RegistrationRejectReason {
        use RegistrationRejectReason as Reason;
        match self {
            Self::Revision => Reason::InvalidRevision,
            Self::OtherGatekeeper { .. } => Reason::DiscoveryRequired,
            Self::NoRasAddress => Reason::InvalidRasAddress,
            Self::NoAlias => Reason::InvalidAlias,
            Self::Additive => Reason::AdditiveRegistrationNotSupported,
            Self::Stale(_) => Reason::FullRegistrationRequired,
            Self::Denied => Reason::SecurityDenial,
            // It may try again.
            Self::Unchecked | Self::ShuttingDown => Reason::ResourceUnavailable,
            Self::GivenUp => Reason::UndefinedReason,
            Self::Registry(refusal) => match refusal {
                Refusal::NoCallSignalAddress | Refusal::AddressTaken { .. } => {
                    Reason::InvalidCallSignalAddress
                }
                Refusal::OtherHost { .. } => Reason::SecurityDenial,
                Refusal::AliasTaken { aliases } => {
                    Reason::DuplicateAlias(Box::new(aliases.iter().cloned().collect()))
                }
                Refusal::TooManyAliases { .. }
                | Refusal::HostFull { .. }
                | Refusal::Full { .. } => Reason::ResourceUnavailable,
            },
        }
    }
}

/// What was granted.
struct Granted {
    id: EndpointId,
    time_to_live: Duration,
    /// Whether the answer says the aliases: not after a keep-alive.
    in_full: bool,
}

impl Gatekeeper {
    /// GRQ. One that wants another gatekeeper is refused, or left to that one when it went to a group.
    pub(super) fn handle_discovery(
        &mut self,
        reply_to: ReplyTo,
        grq: &GatekeeperRequest,
        now: Instant,
    ) {
        let source = reply_to.source();
        let refusal = if !self.is_meant(grq.gatekeeper_identifier.as_ref()) {
            if source.is_multicast() {
                trace!(from = %source.address, "GRQ for another gatekeeper");
                return self.ras.stay_silent(reply_to);
            }
            Some(GatekeeperRejectReason::TerminalExcluded)
        } else if self.is_leaving() {
            Some(GatekeeperRejectReason::ResourceUnavailable)
        } else if ProtocolVersion::from_wire(&grq.protocol_identifier).is_none() {
            Some(GatekeeperRejectReason::InvalidRevision)
        } else {
            None
        };
        let (version, identifier) = (self.config.version, &self.config.identifier);
        let answer = match (refusal, self.ras_address(source)) {
            (Some(reason), _) => Ok(discovery::reject(version, identifier, reason)),
            (None, Some(ras_address)) => discovery::confirm(version, identifier, ras_address),
            (None, None) => {
                debug!(from = %source.address, "GRQ not answered: no address to announce");
                return self.ras.stay_silent(reply_to);
            }
        };
        match answer {
            Ok(answer) => self.reply(reply_to, answer, now),
            Err(error) => {
                debug!(from = %source.address, %error, "GRQ not answered");
                self.ras.stay_silent(reply_to);
            }
        }
    }

    /// RRQ, full or lightweight. What would be refused anyhow is not asked for.
    pub(super) fn handle_registration(
        &mut self,
        reply_to: ReplyTo,
        rrq: RegistrationRequest,
        octets: Bytes,
        now: Instant,
    ) {
        let source = reply_to.source();
        match self.config.authentication.check() {
            Check::Passed(proof) => self.register_checked(reply_to, &rrq, Ok(proof), now),
            Check::Ask => match self.examine(source, &rrq) {
                Ok(()) => {
                    let credential = Credential {
                        from: source.address,
                        request: rrq.clone(),
                        octets,
                    };
                    self.ask_for_credential(reply_to, rrq, credential, now);
                }
                Err(refusal) => self.register_checked(reply_to, &rrq, Err(refusal), now),
            },
        }
    }

    /// It is known whether an endpoint is who it says. Time may have passed since the request: all else
    /// is looked at again.
    pub(super) fn register_checked(
        &mut self,
        reply_to: ReplyTo,
        rrq: &RegistrationRequest,
        checked: Result<Authenticated, RegistrationRefusal>,
        now: Instant,
    ) {
        let source = reply_to.source();
        let outcome = checked.and_then(|proof| {
            if is_keep_alive(rrq) {
                self.keep_alive(proof, source, rrq, now)
            } else {
                self.register(proof, source, rrq, now)
            }
        });
        let answer = match outcome {
            Ok(granted) => self.registration_confirm(&granted),
            Err(reason) => {
                let (version, identifier) = (self.config.version, &self.config.identifier);
                let answer = registration::reject(version, identifier, reason.reason());
                self.tell(Event::RegistrationRefused {
                    from: source.address,
                    reason,
                });
                answer
            }
        };
        self.reply(reply_to, answer, now);
    }

    /// Whether a request could be carried out, if its sender is who it says.
    fn examine(
        &self,
        source: Source,
        rrq: &RegistrationRequest,
    ) -> Result<(), RegistrationRefusal> {
        if is_keep_alive(rrq) {
            let id = claim(rrq).ok_or(Stale::Unknown)?;
            let address = socket_addrs(&rrq.call_signal_address).next();
            return Ok(self.registry.check_keep_alive(id, source, address)?);
        }
        self.examine_full(rrq).map(|_| ())
    }

    /// Gives the edition of an endpoint whose full RRQ could be carried out, and its aliases.
    fn examine_full(
        &self,
        rrq: &RegistrationRequest,
    ) -> Result<(ProtocolVersion, Vec<AliasAddress>), RegistrationRefusal> {
        if self.is_leaving() {
            return Err(RegistrationRefusal::ShuttingDown);
        }
        let version = ProtocolVersion::from_wire(&rrq.protocol_identifier)
            .ok_or(RegistrationRefusal::Revision)?;
        self.refuse_other_gatekeeper(rrq.gatekeeper_identifier.as_ref())?;
        if rrq.additive_registration.is_some() {
            return Err(RegistrationRefusal::Additive);
        }
        if socket_addrs(&rrq.ras_address).next().is_none() {
            return Err(RegistrationRefusal::NoRasAddress);
        }
        let aliases = owned(rrq.terminal_alias.iter().flatten());
        if !aliases.iter().any(|alias| AliasKey::of(alias).is_some()) && !is_plain_terminal(rrq) {
            return Err(RegistrationRefusal::NoAlias);
        }
        Ok((version, aliases))
    }

    fn register(
        &mut self,
        proof: Authenticated,
        source: Source,
        rrq: &RegistrationRequest,
        now: Instant,
    ) -> Result<Granted, RegistrationRefusal> {
        let (version, aliases) = self.examine_full(rrq)?;
        let time_to_live = self.config.time_to_live.grant(rrq.time_to_live);
        let registration = Registration {
            source,
            call_signal_addresses: socket_addrs(&rrq.call_signal_address).collect(),
            aliases,
            endpoint_type: rrq.terminal_type.clone(),
            version,
            time_to_live,
        };
        let fresh = self.fresh_endpoint_id();
        let registered = self
            .registry
            .register(proof, claim(rrq), registration, fresh, now)?;
        if registered.replaced && rrq.restart.is_some() {
            self.give_up_admissions_of(registered.id, source.address.ip(), now);
            self.end_calls_of(registered.id, now);
        }
        if let Some(endpoint) = self.registry.endpoint(registered.id) {
            let endpoint = EndpointSummary::from(endpoint);
            self.tell(Event::Registered {
                endpoint,
                again: registered.replaced,
            });
        }
        Ok(Granted {
            id: registered.id,
            time_to_live,
            in_full: true,
        })
    }

    fn keep_alive(
        &mut self,
        proof: Authenticated,
        source: Source,
        rrq: &RegistrationRequest,
        now: Instant,
    ) -> Result<Granted, RegistrationRefusal> {
        let id = claim(rrq).ok_or(Stale::Unknown)?;
        let address = socket_addrs(&rrq.call_signal_address).next();
        let wished = rrq
            .time_to_live
            .map(|secs| self.config.time_to_live.grant(Some(secs)));
        let endpoint = self
            .registry
            .keep_alive(proof, id, source, address, wished, now)?;
        Ok(Granted {
            id,
            time_to_live: endpoint.time_to_live(),
            in_full: false,
        })
    }

    fn registration_confirm(&self, granted: &Granted) -> RasMessage {
        let endpoint = self
            .registry
            .endpoint(granted.id)
            .filter(|_| granted.in_full);
        let grant = RegistrationGrant {
            version: self.config.version,
            gatekeeper_identifier: &self.config.identifier,
            endpoint_identifier: &granted.id.to_wire(),
            aliases: endpoint.map_or(&[], |endpoint| endpoint.aliases()),
            call_signal_addresses: &[],
            time_to_live_secs: Some(
                granted
                    .time_to_live
                    .as_secs()
                    .try_into()
                    .unwrap_or(u32::MAX),
            ),
            will_respond_to_irr: true,
            pre_granted: None,
        };
        // Only call signalling addresses of ours could fail, and we announce none.
        registration::confirm(grant).unwrap_or_else(|_| {
            let (version, identifier) = (self.config.version, &self.config.identifier);
            registration::reject(
                version,
                identifier,
                RegistrationRejectReason::UndefinedReason,
            )
        })
    }

    /// URQ from an endpoint. With its identifier it may come from any port of its host; without, it must come from where
    /// the registration came from. An RRQ that still waits is given up with it. One that names some of the endpoint's
    /// aliases and leaves it others is about those alone.
    pub(super) fn handle_unregistration(
        &mut self,
        reply_to: ReplyTo,
        urq: &UnregistrationRequest,
        now: Instant,
    ) {
        let source = reply_to.source();
        self.give_up_registrations(source, &urq.call_signal_address, now);
        let sender = match &urq.endpoint_identifier {
            Some(identifier) => self.sender(identifier, source),
            None => self.sender_at(source, urq),
        };
        let answer = match sender {
            Sender::Registered(id) => self.unregister_as_asked(id, urq, now),
            Sender::Impostor => unregistration::reject(UnregRejectReason::PermissionDenied),
            Sender::Unknown => unregistration::reject(UnregRejectReason::NotCurrentlyRegistered),
        };
        self.reply(reply_to, answer, now);
    }

    fn unregister_as_asked(
        &mut self,
        id: EndpointId,
        urq: &UnregistrationRequest,
        now: Instant,
    ) -> RasMessage {
        let aliases = owned(urq.endpoint_alias.iter().flatten());
        if aliases.is_empty() || !self.registry.has_other_aliases(id, &aliases) {
            self.remove_endpoint(id, UnregisterCause::ByEndpoint, now);
            return unregistration::confirm();
        }
        let aliases = self.registry.remove_aliases(id, &aliases);
        match self.registry.endpoint(id) {
            Some(endpoint) if !aliases.is_empty() => {
                let endpoint = EndpointSummary::from(endpoint);
                self.tell(Event::AliasesUnregistered { endpoint, aliases });
                unregistration::confirm()
            }
            _ => unregistration::reject(UnregRejectReason::NotCurrentlyRegistered),
        }
    }

    fn sender_at(&self, source: Source, urq: &UnregistrationRequest) -> Sender {
        let mut addresses = socket_addrs(&urq.call_signal_address);
        match addresses.find_map(|address| self.registry.by_call_signal_address(address)) {
            Some(endpoint) if endpoint.source().address == source.address => {
                Sender::Registered(endpoint.id())
            }
            Some(_) => Sender::Impostor,
            None => Sender::Unknown,
        }
    }

    fn refuse_other_gatekeeper(
        &self,
        wanted: Option<&BmpString>,
    ) -> Result<(), RegistrationRefusal> {
        match wanted {
            Some(wanted) if !self.is_meant(Some(wanted)) => {
                Err(RegistrationRefusal::OtherGatekeeper {
                    wanted: GatekeeperIdentifier::from_wire(wanted).to_string(),
                })
            }
            _ => Ok(()),
        }
    }

    /// Whether a request wants this gatekeeper, or any. An empty name is how some say "any".
    fn is_meant(&self, wanted: Option<&BmpString>) -> bool {
        wanted.is_none_or(|wanted| wanted.is_empty() || *wanted == self.config.identifier.to_wire())
    }

    fn fresh_endpoint_id(&mut self) -> EndpointId {
        use rand::RngExt as _;
        loop {
            let id = EndpointId::from_random(self.rng.random());
            if self.registry.endpoint(id).is_none() {
                return id;
            }
        }
    }
}

/// The endpoint that a request says it is of.
fn claim(rrq: &RegistrationRequest) -> Option<EndpointId> {
    rrq.endpoint_identifier
        .as_ref()
        .and_then(EndpointId::from_wire)
}

/// Whether an endpoint is no gateway, MCU or gatekeeper: these must say what they are called.
fn is_plain_terminal(rrq: &RegistrationRequest) -> bool {
    let what = &rrq.terminal_type;
    what.gateway.is_none() && what.mcu.is_none() && what.gatekeeper.is_none()
}
