//! One call: its permission, its signalling, its H.245 and the plan of its media.
//!
//! ```text
//! calling     AwaitingAdmission ─ ACF ─► Connecting ► Preparing ─ Setup ─► Calling ─ Connect ─┐
//! answering   Collecting ► Screening ─ ACF ─► Offered ─ accept ─► Accepted ─ Connect ──────────┤
//!                                                                                              ▼
//! Over ◄─ Release Complete ─ Ending ◄─ hang up ─────────────────────────────────────────── Connected
//!   ▲                                                                                          │
//!   └───── Release Complete ─ AwaitingRelease ◄─ the peer ends H.245 ──────────────────────────┘
//! ```
//!
//! What ends an attempt to call may begin another ([`route`]): from every state of the calling side the way back leads
//! to `AwaitingAdmission` or `Connecting`.
//!
//! Release Complete from either side, a lost connection, a refused admission and the expiry of a timer lead from
//! every state to `Over`, through one function ([`release`]).

mod answering;
mod calling;
mod control;
mod deadlines;
mod digits;
mod features;
mod leg;
mod output;
mod overlap;
mod plan;
mod recording;
pub(crate) mod release;
mod route;
mod signalling;
mod steering;
mod ticket;

use std::collections::VecDeque;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::call::Output as LegOutput;
use h323_h225::message::{CallContext, Sharing};
use h323_h225::q931::ie::Display;
use h323_h225::{Cause, SignallingMessage};
use h323_h245::capability::Selection;
use h323_messages::h225::{
    AliasAddress, DisengageReason, EndpointType, FeatureDescriptor, ReleaseCompleteReason,
};
use h323_ras::client::{AdmissionFailure, Admitted};
use h323_ras::message::status::{CallStatus, Channel};

pub(crate) use self::answering::{Answering, source_address};
pub(crate) use self::calling::{Attempt, Calling, Dialling};
pub(crate) use self::control::Control;
pub(crate) use self::output::{Ends, Line, Output};
pub(crate) use self::ticket::{Permission, WithoutGatekeeper};

use self::answering::Offered;
use self::leg::Leg;
use self::plan::{Change, Plan};
use self::route::{Next, Route};
use self::ticket::Ticket;
use crate::config::MediaAddresses;
use crate::error::CommandError;
use crate::event::{CallId, EndedBy, Event};
use crate::options::CallOptions;

/// What all calls of an endpoint say about it.
#[derive(Debug, Clone)]
pub(crate) struct Party {
    pub(crate) endpoint_type: EndpointType,
    pub(crate) display: Option<Display>,
    /// What we are called.
    pub(crate) aliases: Vec<AliasAddress>,
    /// What we say of our signalling connections.
    pub(crate) sharing: Sharing,
}

/// One call.
#[derive(Debug)]
pub(crate) struct Call {
    id: CallId,
    options: CallOptions,
    /// Of a call that we make: where else it may go.
    route: Option<Route>,
    state: State,
    ticket: Ticket,
    leg: Leg,
    control: Control,
    media: Plan,
    /// What we say of the signalling connection.
    sharing: Sharing,
    /// The ends of the signalling connection, once there is one.
    signalling: Option<Ends>,
    /// The call is on no signalling connection: not yet, or no more.
    has_left: bool,
    connected_at: Option<Instant>,
    /// Our user has something to say before the call is answered, and the caller takes it.
    sends_early: bool,
    /// What both sides can do of what a Setup said.
    features: Vec<FeatureDescriptor>,
    /// Whose doing the end is, where we know better than the signalling machine.
    ended_by: Option<EndedBy>,
    outputs: VecDeque<Output>,
}

#[derive(Debug)]
enum State {
    /// Calling: the gatekeeper is asked.
    AwaitingAdmission(Box<Dialling>),
    /// Calling: an attempt is over, and another follows at once.
    BetweenAttempts(Box<Next>),
    /// Calling: the signalling connection is being opened.
    Connecting(Box<Dialling>),
    /// Calling: Setup waits until we know where the H.245 connection is taken, if it says so.
    Preparing(Box<Dialling>),
    /// Calling: Setup is sent.
    Calling,
    /// Answering: the caller is asked for the rest of the number.
    Collecting(Box<Offered>),
    /// Answering: the gatekeeper is asked.
    Screening(Box<Offered>),
    /// Answering: our user is asked.
    Offered(Box<Offered>),
    /// Answering: Connect waits until we know where the H.245 connection is taken, which it says.
    Accepted,
    Connected,
    /// We have ended H.245 and wait for the peer to do so; then the call is released for this.
    Ending {
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
    },
    /// The peer has ended H.245; its Release Complete is to follow. If it does not, the call ends by `otherwise`.
    AwaitingRelease {
        expires_at: Instant,
        otherwise: EndedBy,
    },
    Over,
}

impl State {
    fn name(&self) -> &'static str {
        match self {
            Self::AwaitingAdmission(_) | Self::Screening(_) => "waiting for the gatekeeper",
            Self::BetweenAttempts(_) | Self::Connecting(_) | Self::Preparing(_) => {
                "being connected"
            }
            Self::Calling => "not answered",
            Self::Collecting(_) => "waiting for the rest of the number",
            Self::Offered(_) => "not answered by us",
            Self::Accepted => "being answered",
            Self::Connected => "connected",
            Self::Ending { .. } | Self::AwaitingRelease { .. } => "ending",
            Self::Over => "over",
        }
    }

    fn is_ending(&self) -> bool {
        matches!(
            self,
            Self::Ending { .. } | Self::AwaitingRelease { .. } | Self::Over
        )
    }
}

impl Call {
    /// Whether the call is over. What is left to do is in the outputs.
    pub(crate) fn is_over(&self) -> bool {
        matches!(self.state, State::Over)
    }

    /// How it was to be made.
    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    /// What its messages share, those of the attempt that is made.
    pub(crate) fn context(&self) -> &CallContext {
        self.leg.call()
    }

    /// The call by the names that RAS gives it.
    pub(crate) fn ras_leg(&self) -> h323_ras::Leg {
        let call = self.leg.call();
        h323_ras::Leg {
            call_identifier: call.call_identifier,
            conference_identifier: call.conference_identifier,
            call_reference: call.call_reference.value(),
            answered: matches!(self.leg, Leg::Answering(_)),
        }
    }

    /// What a report to the gatekeeper says about the call. Nothing, if the gatekeeper does not know it.
    pub(crate) fn status(&self) -> Option<CallStatus> {
        let admitted = self.ticket.admitted()?;
        let channel = |ends: Option<Ends>| Channel {
            local: ends.map(|ends| ends.local),
            remote: ends.map(|ends| ends.remote),
        };
        Some(CallStatus {
            leg: self.ras_leg(),
            bandwidth: admitted.bandwidth(),
            routed: admitted.routed(),
            call_signalling: channel(self.signalling),
            h245: channel(self.control.ends()),
        })
    }

    /// The logical channels that are open.
    pub(crate) fn channels(&self) -> impl Iterator<Item = &h323_h245::Channel> {
        self.control.session.channels()
    }

    /// The next thing to do.
    pub(crate) fn poll_output(&mut self) -> Option<Output> {
        self.outputs.pop_front()
    }

    /// When [`handle_timeout`](Self::handle_timeout) wants to be called.
    pub(crate) fn poll_timeout(&self) -> Option<Instant> {
        if self.is_over() {
            return None;
        }
        let expires_at = match self.state {
            State::AwaitingRelease { expires_at, .. } => Some(expires_at),
            _ => None,
        };
        [
            self.leg.poll_timeout(),
            self.control.poll_timeout(),
            self.media.sessions.poll_timeout(),
            expires_at,
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// A deadline has come.
    pub(crate) fn handle_timeout(&mut self, now: Instant) {
        self.leg.handle_timeout(now);
        self.control_timeout(now);
        self.media_timeout(now);
        if let State::AwaitingRelease {
            expires_at,
            otherwise,
        } = &self.state
            && *expires_at <= now
        {
            self.ended_by.get_or_insert(otherwise.clone());
            self.release_now(Cause::NORMAL_CALL_CLEARING, None, now);
        }
        self.settle(now);
    }

    /// The gatekeeper allows the call.
    pub(crate) fn handle_admitted(&mut self, admitted: Admitted, now: Instant) {
        match std::mem::replace(&mut self.state, State::Over) {
            State::AwaitingAdmission(mut dialling) => {
                dialling.follow(&admitted);
                if let Some(route) = &mut self.route {
                    route.follow(&dialling, admitted.alternates());
                }
                self.ticket = Ticket::Held(Permission::Admitted(admitted));
                self.connect(dialling, now);
            }
            State::Screening(offered) => {
                self.ticket = Ticket::Held(Permission::Admitted(admitted));
                self.offer(offered);
            }
            state => {
                // Nobody waits for it: it goes back at once.
                self.state = state;
                self.outputs.push_back(Output::Disengage(
                    Box::new(admitted),
                    DisengageReason::NormalDrop,
                ));
            }
        }
        self.settle(now);
    }

    /// The gatekeeper does not allow the call.
    pub(crate) fn handle_admission_failed(&mut self, failure: AdmissionFailure, now: Instant) {
        if let State::AwaitingAdmission(_) | State::Screening(_) = self.state {
            self.ticket = Ticket::Returned;
            self.route_to_gatekeeper(&failure);
            let (cause, reason) = release::of_admission(&failure);
            self.ended_by.get_or_insert(EndedBy::NotAdmitted(failure));
            self.release_now(cause, Some(reason), now);
        }
        self.settle(now);
    }

    /// The gatekeeper wants the call to end.
    pub(crate) fn handle_disengage_requested(&mut self, reason: DisengageReason, now: Instant) {
        self.end(
            EndedBy::Gatekeeper(reason),
            Cause::NORMAL_CALL_CLEARING,
            None,
            now,
        );
        self.settle(now);
    }

    /// An H.245 connection that we asked for stands.
    pub(crate) fn handle_connected(&mut self, ends: Ends, now: Instant) {
        self.control.handle_connected(ends);
        self.settle(now);
    }

    /// An H.245 connection that we asked for did not come about.
    pub(crate) fn handle_connect_failed(&mut self, now: Instant) {
        self.control.transport.handle_connect_failed();
        self.settle(now);
    }

    /// The H.245 listener takes connections.
    pub(crate) fn handle_listening(&mut self, at: std::net::SocketAddr, now: Instant) {
        self.control.handle_listening(at);
        self.finish_preparing(now);
        self.finish_alerting();
        self.finish_accepting(now);
        self.settle(now);
    }

    /// The H.245 listener could not be opened.
    pub(crate) fn handle_listen_failed(&mut self, now: Instant) {
        self.control.handle_listen_failed();
        self.finish_preparing(now);
        self.finish_alerting();
        self.finish_accepting(now);
        self.settle(now);
    }

    /// Somebody connected to the H.245 listener. `false` if that is not wanted.
    pub(crate) fn handle_accepted(&mut self, ends: Ends, now: Instant) -> bool {
        let wanted = !self.is_over() && self.control.handle_accepted(ends);
        self.settle(now);
        wanted
    }

    /// A frame of an H.245 connection came in.
    pub(crate) fn handle_frame(&mut self, line: Line, octets: Bytes, now: Instant) {
        self.control.handle_frame(line.into(), octets);
        self.settle(now);
    }

    /// An H.245 connection ended otherwise than by us.
    pub(crate) fn handle_closed(&mut self, line: Line, now: Instant) {
        self.control.transport.handle_closed(line.into());
        self.settle(now);
    }

    /// Our user's wish to end the call. The second time it is not waited for the peer.
    pub(crate) fn hang_up(&mut self, now: Instant) {
        self.end(EndedBy::Local, Cause::NORMAL_CALL_CLEARING, None, now);
        self.settle(now);
    }

    fn wrong_state(&self, command: &'static str) -> CommandError {
        CommandError::State {
            command,
            state: self.state.name(),
        }
    }

    /// Lets the machines speak until none has anything to say. Signalling speaks before H.245: what it sends may
    /// carry what H.245 has to say.
    fn settle(&mut self, now: Instant) {
        loop {
            match self.leg.poll_output(now) {
                LegOutput::Send(message) => self.send(*message, now),
                LegOutput::Event(event) => self.handle_leg_event(event, now),
                LegOutput::Timeout(_) => {
                    if !self.settle_control(now) {
                        return;
                    }
                }
            }
        }
    }

    /// The call is answered, by either side.
    fn connected(&mut self, display: Option<String>, aliases: Vec<AliasAddress>, now: Instant) {
        if self.state.is_ending() {
            return;
        }
        let call = self.id;
        self.state = State::Connected;
        self.connected_at.get_or_insert(now);
        self.note_reached();
        self.event(Event::Connected {
            call,
            display,
            aliases,
        });
        self.control.handle_call_connected(now);
        self.watch_control(now);
        self.tell_transmit();
        self.open_channels(now);
    }

    fn tell(&mut self, changes: impl IntoIterator<Item = Change>) {
        let call = self.id;
        for change in changes {
            self.event(match change {
                Change::ReceiveStarted(receive) => Event::ReceiveStarted { call, receive },
                Change::ReceiveStopped => Event::ReceiveStopped { call },
                Change::TransmitStopped => Event::TransmitStopped { call },
                Change::RecordStarted(record) => Event::RecordStarted { call, record },
                Change::RecordStopped(session) => Event::RecordStopped { call, session },
            });
        }
    }

    /// Tells the owner what to send, as soon as it may be sent.
    fn tell_transmit(&mut self) {
        let may_send = match self.state {
            State::Connected => true,
            State::Offered(_) | State::Accepted => self.sends_early,
            _ => false,
        };
        if !may_send {
            return;
        }
        let telephone_event = self
            .control
            .session
            .peer_capabilities()
            .user_input()
            .telephone_event;
        if let Some(transmit) = self.media.audio.tell_transmit(telephone_event) {
            let call = self.id;
            self.event(Event::TransmitStarted { call, transmit });
        }
    }

    fn format_chosen(&mut self, selection: Selection) {
        self.event(Event::FormatChosen {
            call: self.id,
            chosen: selection.format,
            rejected: selection.rejected,
        });
    }

    fn event(&mut self, event: Event) {
        self.outputs.push_back(Output::Event(event));
    }

    /// Where media is taken, as the peer is told.
    fn resolve(&self, media: MediaAddresses) -> MediaAddresses {
        match self.signalling {
            Some(ends) => media.resolved(ends.local.ip()),
            None => media,
        }
    }
}

fn display(message: &SignallingMessage) -> Option<String> {
    let display = message.q931.elements.first::<Display>().ok().flatten()?;
    (!display.as_str().is_empty()).then(|| display.as_str().to_owned())
}
