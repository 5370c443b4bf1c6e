//! The called side, up to Connect.

use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::address::{alias_digits, printable, socket_addr};
use h323_h225::call::{Incoming, SetupRefused, Timers, can_overlap_send};
use h323_h225::identifiers::{CallIdentifier, ProtocolVersion};
use h323_h225::message::{
    Diversion, DiversionReason, Features, Presented, called_party, calling_party,
};
use h323_h225::q931::ie::{CalledPartyNumber, ProgressDescription};
use h323_h225::{Cause, SignallingMessage};
use h323_h245::fast_start::ReceivedOffer;
use h323_messages::h225::{
    AdmissionRejectReason, AliasAddress, FeatureDescriptor, ReleaseCompleteReason,
};
use h323_ras::client::{AdmissionFailure, AdmissionParameters};

use super::control::Control;
use super::leg::Leg;
use super::plan::Plan;
use super::ticket::{Permission, Ticket};
use super::{Call, Ends, Output, Party, State, display};
use crate::config::MediaAddresses;
use crate::error::CommandError;
use crate::event::{CallId, Event, IncomingCall};
use crate::limits::MAX_NUMBER;
use crate::options::CallOptions;
use crate::signal::SignalDirection;

/// What a call that comes in is made of, besides the Setup.
#[derive(Debug)]
pub(crate) struct Answering {
    pub(crate) id: CallId,
    pub(crate) ends: Ends,
    pub(crate) party: Party,
    pub(crate) version: ProtocolVersion,
    /// For a caller of edition 1, which sends none.
    pub(crate) call_identifier: CallIdentifier,
    pub(crate) options: CallOptions,
    pub(crate) timers: Timers,
    pub(crate) control: Control,
    /// There already when there is nobody to ask.
    pub(crate) permission: Option<Permission>,
    /// What we can do beyond the base.
    pub(crate) features: Vec<FeatureDescriptor>,
}

/// What a call that comes in proposes.
#[derive(Debug)]
pub(super) struct Offered {
    /// The fast-start elements of its Setup.
    fast_start: Vec<Bytes>,
    /// The number that is called, as far as it is known.
    pub(super) number: String,
    /// Where the caller takes calls, or at least calls from.
    source_address: SocketAddr,
    /// Our user is being alerted, and Alerting has not gone out.
    is_alerting: bool,
    /// The caller wants no media before Connect.
    media_wait_for_connect: bool,
    /// What our user is told.
    pub(super) incoming: IncomingCall,
}

impl Call {
    /// A call that a Setup begins. Call Proceeding goes out at once: the caller does not wait long.
    pub(crate) fn answering(
        setup: SignallingMessage,
        parts: Answering,
        now: Instant,
    ) -> Result<Self, SetupRefused> {
        let Answering {
            id,
            ends,
            party,
            version,
            call_identifier,
            options,
            timers,
            control,
            permission,
            features,
        } = parts;
        let mut machine = Incoming::new(
            &setup,
            party.endpoint_type,
            version,
            call_identifier,
            timers,
            now,
        )?;
        machine.set_display(party.display.filter(|_| !options.withhold));
        let answered = options.withhold.then_some(Presented::WITHHELD);
        machine.set_connected(party.aliases, answered);
        machine.set_features(Features {
            supported: Features::read(&setup).common(&features),
            ..Features::default()
        });
        let media = Plan::new(&options);
        let mut call = Self {
            id,
            options,
            route: None,
            state: State::Over,
            ticket: Ticket::Awaited,
            leg: Leg::Answering(Box::new(machine)),
            control,
            media,
            sharing: party.sharing,
            signalling: Some(ends),
            has_left: false,
            connected_at: None,
            sends_early: false,
            features: Features::read(&setup).common(&features),
            ended_by: None,
            outputs: Default::default(),
        };
        call.control.set_local(ends.local.ip());
        call.signal_message(SignalDirection::Received, &setup);
        call.control.handle_message(&setup);
        let offered = Box::new(Offered {
            fast_start: setup
                .fast_start()
                .iter()
                .map(h323_per::Octets::to_bytes)
                .collect(),
            number: number(&setup),
            source_address: source_address(&setup).unwrap_or(ends.remote),
            is_alerting: false,
            media_wait_for_connect: setup
                .setup()
                .and_then(|body| body.media_wait_for_connect)
                .unwrap_or_default(),
            incoming: incoming(id, ends, &call, &setup),
        });
        if let Some(permission) = permission {
            call.ticket = Ticket::Held(permission);
        }
        if call.options.overlap && can_overlap_send(&setup) {
            call.collect(offered, now);
        } else {
            call.screen(offered);
        }
        call.settle(now);
        Ok(call)
    }

    /// Asks for the rest of the number.
    fn collect(&mut self, offered: Box<Offered>, now: Instant) {
        self.state = State::Collecting(offered);
        if let Leg::Answering(machine) = &mut self.leg
            && let Err(error) = machine.more_info_request(now)
        {
            tracing::debug!(call = %self.id, %error, "no Setup Acknowledge");
        }
        self.handle_digits("", false);
    }

    /// The number is whole: Call Proceeding, for the caller does not wait long, and the gatekeeper, if there is one.
    pub(super) fn screen(&mut self, offered: Box<Offered>) {
        if let Leg::Answering(machine) = &mut self.leg
            && let Err(error) = machine.proceeding_request()
        {
            tracing::debug!(call = %self.id, %error, "no Call Proceeding");
        }
        if let Ticket::Held(_) = self.ticket {
            return self.offer(offered);
        }
        self.outputs
            .push_back(Output::RequestAdmission(Box::new(AdmissionParameters {
                leg: self.ras_leg(),
                destination_info: Vec::new(),
                destination_address: None,
                source_info: offered.incoming.caller.clone(),
                source_address: Some(offered.source_address),
                bandwidth: self.options.bandwidth,
            })));
        self.state = State::Screening(offered);
    }

    /// The call is allowed: our user is asked. Without fast start H.245 begins meanwhile.
    pub(super) fn offer(&mut self, offered: Box<Offered>) {
        if let Leg::Answering(machine) = &mut self.leg {
            if !self.options.fast_start && machine.is_fast_start_open() {
                // It is open, so it can be refused.
                let _ = machine.fast_start_reject();
            }
            if !machine.is_fast_start_open() {
                self.control.transport.start();
            }
        }
        let incoming = Box::new(offered.incoming.clone());
        self.state = State::Offered(offered);
        self.event(Event::Incoming(incoming));
    }

    /// Alerting; with media, something may be heard before the call is answered.
    pub(crate) fn alert(
        &mut self,
        media: Option<MediaAddresses>,
        now: Instant,
    ) -> Result<(), CommandError> {
        let (State::Offered(offered), Leg::Answering(machine)) = (&self.state, &self.leg) else {
            return Err(self.wrong_state("alert"));
        };
        let takes_early = !offered.media_wait_for_connect;
        if machine.has_alerted() || offered.is_alerting {
            return Err(self.wrong_state("alert"));
        }
        if let Some(media) = media {
            self.sends_early = takes_early;
            self.take_media(media, now);
        }
        if let State::Offered(offered) = &mut self.state {
            offered.is_alerting = true;
        }
        // What H.245 wants of the network it wants before Alerting goes out.
        self.settle(now);
        self.finish_alerting();
        self.settle(now);
        Ok(())
    }

    /// Alerting, unless it has to wait for the H.245 listener, whose address it says when there is something to hear.
    pub(super) fn finish_alerting(&mut self) {
        let (State::Offered(offered), Leg::Answering(machine)) = (&mut self.state, &mut self.leg)
        else {
            return;
        };
        let announces = self.media.audio.has_local();
        if !offered.is_alerting || announces && self.control.awaits_listener() {
            return;
        }
        offered.is_alerting = false;
        let progress = self
            .sends_early
            .then_some(ProgressDescription::IN_BAND_INFORMATION);
        if let Err(error) = machine.alerting_request(progress) {
            tracing::debug!(call = %self.id, %error, "no Alerting");
        }
    }

    /// Our user takes the call.
    pub(crate) fn accept(
        &mut self,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        let State::Offered(_) = self.state else {
            return Err(self.wrong_state("accept"));
        };
        self.take_media(media, now);
        self.state = State::Accepted;
        // What H.245 wants of the network it wants before Connect goes out.
        self.settle(now);
        self.finish_accepting(now);
        self.settle(now);
        Ok(())
    }

    /// Our media addresses are known: fast connect is answered, and so are the openings that waited. Only the first
    /// addresses count.
    fn take_media(&mut self, media: MediaAddresses, now: Instant) {
        let State::Offered(offered) = &mut self.state else {
            return;
        };
        if self.media.audio.has_local() {
            return;
        }
        let fast_start = std::mem::take(&mut offered.fast_start);
        let local = self.resolve(media);
        self.media.audio.set_local(local);
        self.answer_fast_start(&fast_start, local);
        self.control.transport.start();
        self.answer_waiting(now);
    }

    /// Our user does not take the call.
    pub(crate) fn reject(&mut self, cause: Cause, now: Instant) -> Result<(), CommandError> {
        let (State::Offered(_) | State::Collecting(_)) = self.state else {
            return Err(self.wrong_state("reject"));
        };
        self.release_now(cause, None, now);
        self.settle(now);
        Ok(())
    }

    /// Our user wants the call to go elsewhere.
    pub(crate) fn forward(
        &mut self,
        address: Option<SocketAddr>,
        aliases: Vec<AliasAddress>,
        now: Instant,
    ) -> Result<(), CommandError> {
        let State::Offered(_) = self.state else {
            return Err(self.wrong_state("forward"));
        };
        let reason = DiversionReason::CallForwarded;
        self.divert(reason, address, aliases);
        let reason = ReleaseCompleteReason::FacilityCallDeflection;
        self.release_now(Cause::from_reason(&reason), Some(reason), now);
        self.settle(now);
        Ok(())
    }

    /// A gatekeeper that will not have us answer may want the caller to come by it.
    pub(super) fn route_to_gatekeeper(&mut self, failure: &AdmissionFailure) {
        if let AdmissionFailure::Rejected {
            reason: AdmissionRejectReason::RouteCallToGatekeeper,
            call_signal_address: address @ Some(_),
        } = failure
        {
            let reason = DiversionReason::RouteCallToGatekeeper;
            self.divert(reason, *address, Vec::new());
        }
    }

    fn divert(
        &mut self,
        reason: DiversionReason,
        address: Option<SocketAddr>,
        aliases: Vec<AliasAddress>,
    ) {
        let diversion = Diversion {
            reason,
            address,
            aliases,
            conference: None,
        };
        if let Leg::Answering(machine) = &mut self.leg
            && let Err(error) = machine.diversion_request(&diversion)
        {
            tracing::debug!(call = %self.id, %error, "no Facility");
        }
    }

    /// Connect, unless it has to wait for the H.245 listener, whose address it says.
    pub(super) fn finish_accepting(&mut self, now: Instant) {
        let (State::Accepted, Leg::Answering(machine)) = (&self.state, &mut self.leg) else {
            return;
        };
        if self.control.awaits_listener() {
            return;
        }
        match machine.connect_request() {
            Ok(()) => {
                self.settle(now);
                self.connected(None, Vec::new(), now);
            }
            Err(error) => tracing::debug!(call = %self.id, %error, "no Connect"),
        }
    }

    fn answer_fast_start(&mut self, elements: &[Bytes], local: MediaAddresses) {
        let Leg::Answering(machine) = &mut self.leg else {
            return;
        };
        if !machine.is_fast_start_open() {
            return;
        }
        let answer = ReceivedOffer::decode(elements).and_then(|offer| {
            for error in offer.rejected() {
                tracing::debug!(call = %self.id, %error, "fast-start element left out");
            }
            let answer = offer.select_audio(self.media.audio.formats(), local.into())?;
            if let Some(answer) = &answer {
                self.control.session.adopt_fast_start(answer.channels())?;
            }
            Ok(answer)
        });
        // The proposal is open, so it can be answered.
        match answer {
            Ok(Some(answer)) => {
                let elements = answer
                    .octets()
                    .iter()
                    .cloned()
                    .map(h323_per::Octets::from)
                    .collect();
                let _ = machine.fast_start_response(elements);
                self.control.wait_for_answer();
                self.open_fast_start(answer.channels());
            }
            Ok(None) => {
                tracing::debug!(call = %self.id, "nothing in common in the fast-start proposals");
                let _ = machine.fast_start_reject();
            }
            Err(error) => {
                tracing::debug!(call = %self.id, %error, "fast start refused");
                let _ = machine.fast_start_reject();
            }
        }
    }
}

/// Where the caller says that it takes call signalling.
pub(crate) fn source_address(setup: &SignallingMessage) -> Option<SocketAddr> {
    let address = setup.setup()?.source_call_signal_address.as_ref()?;
    socket_addr(address).ok()
}

fn incoming(id: CallId, ends: Ends, call: &Call, setup: &SignallingMessage) -> IncomingCall {
    let vendor = setup
        .setup()
        .and_then(|body| body.source_info.vendor.as_ref());
    let product = vendor.and_then(|vendor| vendor.product_id.as_ref());
    IncomingCall {
        call: id,
        call_identifier: call.leg.call().call_identifier,
        local: ends.local,
        remote: ends.remote,
        caller: calling_party(setup),
        called: called_party(setup),
        display: display(setup),
        is_withheld: !Presented::caller(setup).is_shown(),
        screening: Presented::caller(setup).screening,
        features: call.features.clone(),
        product: product
            .map(|octets| printable(String::from_utf8_lossy(octets).trim_end_matches('\0'))),
    }
}

/// The digits of the number in a Setup.
fn number(setup: &SignallingMessage) -> String {
    let elements = &setup.q931.elements;
    let digits = match elements.first::<CalledPartyNumber>() {
        Ok(Some(number)) => number.0.digits().to_owned(),
        Ok(None) | Err(_) => called_party(setup)
            .iter()
            .find_map(alias_digits)
            .unwrap_or_default()
            .to_owned(),
    };
    digits.chars().take(MAX_NUMBER).collect()
}
