//! The endpoint's side of RAS: the client, and whose questions it answers.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::identifiers::EndpointIdentifier;
use h323_messages::h225::{AliasAddress, DisengageReason, EndpointType};
use h323_ras::client::{
    self, About, AdmissionFailure, AdmissionParameters, Admitted, Client, Output as ClientOutput,
    StatusRequest, TicketId, Unregistered,
};
use h323_ras::message::status::CallStatus;
use h323_ras::{Misuse, RasMessageExt};

use crate::call::{Permission, WithoutGatekeeper};
use crate::config::{Config, Registration};
use crate::error::CommandError;
use crate::event::{CallId, Event, LocateId};
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, ras_name};

/// What the registrar wants of the endpoint.
#[derive(Debug)]
pub(super) enum Output {
    /// `name` is the short one.
    Transmit {
        to: SocketAddr,
        octets: Bytes,
        name: &'static str,
    },
    Event(Event),
    Admitted(CallId, Admitted),
    AdmissionFailed(CallId, AdmissionFailure),
    /// The gatekeeper wants this call to end.
    Disengage(h323_ras::Leg, DisengageReason),
    /// A report is wanted: answer with [`Registrar::status_response`].
    StatusRequested(StatusRequest),
}

/// How far winding up has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Something has been done just now.
    Begun,
    Waiting,
    Done,
}

#[derive(Debug, Default)]
pub(super) struct Registrar {
    client: Option<Client>,
    /// A registration that waits for the listeners.
    pending: Option<Registration>,
    /// Calls are a matter for the gatekeeper.
    is_wanted: bool,
    endpoint_identifier: Option<EndpointIdentifier>,
    admissions: BTreeMap<TicketId, CallId>,
    questions: BTreeMap<TicketId, LocateId>,
    disengaging: BTreeSet<TicketId>,
    asked: u64,
    deadline: Option<Instant>,
}

impl Registrar {
    pub(super) fn is_registered(&self) -> bool {
        self.client.as_ref().is_some_and(Client::is_registered)
    }

    /// Our name at the gatekeeper.
    pub(super) fn endpoint_identifier(&self) -> Option<&EndpointIdentifier> {
        self.endpoint_identifier.as_ref()
    }

    /// Whether a call may be, as far as we can tell alone: `None` if the gatekeeper has to be asked.
    pub(super) fn permission(&self) -> Result<Option<Permission>, CommandError> {
        if !self.is_wanted {
            return Ok(Some(Permission::WithoutGatekeeper(
                WithoutGatekeeper::attest(),
            )));
        }
        if self.is_registered() {
            Ok(None)
        } else {
            Err(CommandError::NotRegistered)
        }
    }

    /// A registration is wanted, as soon as it is known where calls are taken.
    pub(super) fn request(&mut self, registration: Registration) -> Result<(), CommandError> {
        let is_busy = self
            .client
            .as_ref()
            .is_some_and(|client| !client.is_idle() || client.calls() > 0);
        if self.is_wanted || is_busy {
            return Err(CommandError::Registering);
        }
        self.pending = Some(registration);
        self.is_wanted = true;
        Ok(())
    }

    /// Whether a registration waits for the listeners.
    pub(super) fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    /// It is known where calls are taken.
    pub(super) fn begin(
        &mut self,
        config: &Config,
        endpoint_type: &EndpointType,
        listeners: &[SocketAddr],
        seed: u64,
        now: Instant,
    ) {
        let Some(registration) = self.pending.take() else {
            return;
        };
        let ras_address = registration.ras_address;
        let mut call_signal_addresses: Vec<SocketAddr> = Vec::new();
        for at in listeners {
            let ip = if at.ip().is_unspecified() {
                ras_address.ip()
            } else {
                at.ip()
            };
            let address = SocketAddr::new(ip, at.port());
            if !call_signal_addresses.contains(&address) {
                call_signal_addresses.push(address);
            }
        }
        let mut client = Client::new(client::Config {
            gatekeeper: registration.gatekeeper,
            gatekeeper_identifier: registration.gatekeeper_identifier,
            aliases: config.aliases.clone(),
            endpoint_type: endpoint_type.clone(),
            vendor: config.vendor.clone(),
            call_signal_addresses,
            ras_address,
            time_to_live_secs: registration
                .time_to_live
                .map(|time| u32::try_from(time.as_secs()).unwrap_or(u32::MAX).max(1)),
            version: config.version,
            seed,
        });
        client.register(now);
        self.client = Some(client);
    }

    pub(super) fn unregister(&mut self, now: Instant) {
        self.pending = None;
        self.is_wanted = false;
        if let Some(client) = &mut self.client {
            client.unregister(now);
        }
    }

    /// Ends everything in its order: first the calls are given back, then the registration is.
    pub(super) fn wind_up(&mut self, now: Instant) -> Progress {
        self.pending = None;
        let is_wanted = std::mem::replace(&mut self.is_wanted, false);
        match &mut self.client {
            None => Progress::Done,
            Some(_) if !self.disengaging.is_empty() => {
                self.is_wanted = is_wanted;
                Progress::Waiting
            }
            Some(client) if is_wanted => {
                client.unregister(now);
                Progress::Begun
            }
            Some(client) if client.is_idle() => Progress::Done,
            Some(_) => Progress::Waiting,
        }
    }

    pub(super) fn request_admission(
        &mut self,
        call: CallId,
        parameters: AdmissionParameters,
        now: Instant,
    ) -> Result<(), AdmissionFailure> {
        let client = self.client.as_mut().ok_or(AdmissionFailure::Unregistered)?;
        match client.admission_request(parameters, now) {
            Ok(ticket) => {
                self.admissions.insert(ticket, call);
                Ok(())
            }
            Err(error) => {
                tracing::info!(%call, %error, "the gatekeeper cannot be asked");
                Err(AdmissionFailure::Unregistered)
            }
        }
    }

    pub(super) fn cancel_admission(&mut self, call: CallId) {
        let ticket = self
            .admissions
            .iter()
            .find(|(_, asked_for)| **asked_for == call)
            .map(|(ticket, _)| *ticket);
        if let (Some(ticket), Some(client)) = (ticket, &mut self.client) {
            self.admissions.remove(&ticket);
            client.admission_cancel(ticket);
        }
    }

    pub(super) fn disengage(&mut self, admitted: Admitted, reason: DisengageReason, now: Instant) {
        if let Some(client) = &mut self.client {
            self.disengaging.insert(admitted.ticket());
            client.disengage(admitted, reason, now);
        }
    }

    pub(super) fn locate(
        &mut self,
        aliases: &[AliasAddress],
        now: Instant,
    ) -> Result<LocateId, CommandError> {
        let client = self.client.as_mut().ok_or(CommandError::NotRegistered)?;
        let ticket = client
            .location_request(aliases, now)
            .map_err(|error| match error {
                Misuse::NotRegistered => CommandError::NotRegistered,
                error => CommandError::Ras(error),
            })?;
        self.asked += 1;
        let question = LocateId(self.asked);
        self.questions.insert(ticket, question);
        Ok(question)
    }

    pub(super) fn status_response(&mut self, request: StatusRequest, calls: &[CallStatus]) {
        if let Some(client) = &mut self.client
            && let Err(error) = client.status_response(request, calls)
        {
            tracing::debug!(%error, "no report on calls");
        }
    }

    /// A datagram came in. Gives what to tell of it.
    pub(super) fn handle_datagram(
        &mut self,
        from: SocketAddr,
        octets: &Bytes,
        now: Instant,
    ) -> Option<Signal> {
        let client = self.client.as_mut()?;
        match h323_ras::decode(octets) {
            Ok(received) => {
                let name = ras_name(received.message.name());
                client.handle(from, received, now);
                Some(signal(SignalDirection::Received, from, name))
            }
            Err(error) => {
                tracing::debug!(%from, %error, "malformed datagram");
                None
            }
        }
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        if self.deadline.is_some_and(|deadline| deadline <= now)
            && let Some(client) = &mut self.client
        {
            client.handle_timeout(now);
        }
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.deadline
    }

    pub(super) fn timers(&self) -> impl Iterator<Item = (client::Timer, Instant)> {
        self.client.iter().flat_map(Client::timers)
    }

    /// The next thing to do.
    pub(super) fn poll_output(&mut self) -> Option<Output> {
        loop {
            match self.client.as_mut()?.poll_output() {
                ClientOutput::Timeout(deadline) => {
                    self.deadline = deadline;
                    return None;
                }
                ClientOutput::Transmit { to, octets, name } => {
                    return Some(Output::Transmit { to, octets, name });
                }
                ClientOutput::Event(event) => {
                    if let Some(output) = self.translate(event) {
                        return Some(output);
                    }
                }
            }
        }
    }

    fn translate(&mut self, event: client::Event) -> Option<Output> {
        use client::Event as From;
        Some(match event {
            From::Registered(registered) => {
                self.endpoint_identifier = Some(registered.endpoint_identifier.clone());
                Output::Event(Event::Registered(registered))
            }
            From::RegistrationFailed {
                failure,
                retry_after,
            } => Output::Event(Event::RegistrationFailed {
                failure,
                retry_after,
            }),
            From::Unregistered(why) => {
                self.endpoint_identifier = None;
                if matches!(why, Unregistered::ByUs { .. }) {
                    self.is_wanted = false;
                }
                Output::Event(Event::Unregistered(why))
            }
            From::Admitted(admitted) => match self.admissions.remove(&admitted.ticket()) {
                Some(call) => Output::Admitted(call, admitted),
                None => {
                    tracing::error!("admitted, but no call waits for it");
                    return None;
                }
            },
            From::AdmissionFailed { ticket, failure } => {
                Output::AdmissionFailed(self.admissions.remove(&ticket)?, failure)
            }
            From::DisengageRequested { leg, reason } => Output::Disengage(leg, reason),
            From::Disengaged { ticket } => {
                self.disengaging.remove(&ticket);
                return None;
            }
            From::Located {
                ticket,
                call_signal_address,
                destination_info,
            } => Output::Event(Event::Located {
                question: self.questions.remove(&ticket)?,
                address: call_signal_address,
                aliases: destination_info,
            }),
            From::LocationFailed { ticket, failure } => Output::Event(Event::LocationFailed {
                question: self.questions.remove(&ticket)?,
                failure,
            }),
            From::StatusRequested(request) => Output::StatusRequested(request),
            From::BandwidthConfirmed { .. } | From::BandwidthFailed { .. } => return None,
            From::BandwidthRequested { leg, bandwidth } => {
                tracing::info!(call = %leg.call_identifier, %bandwidth, "the gatekeeper changed the bandwidth");
                return None;
            }
            From::Malformed { from, error } => {
                tracing::debug!(%from, %error, "malformed datagram");
                return None;
            }
        })
    }
}

/// A RAS message as a ladder shows it.
pub(super) fn signal(direction: SignalDirection, peer: SocketAddr, name: &'static str) -> Signal {
    Signal {
        direction,
        peer,
        call: None,
        protocol: Protocol::Ras,
        name,
        carriage: Carriage::Plain,
    }
}

/// Whether a report is about a call.
pub(super) fn is_about(about: &About, call: &h323_ras::Leg) -> bool {
    match about {
        About::All => true,
        About::Call(leg) => leg == call,
        About::Nothing => false,
    }
}
