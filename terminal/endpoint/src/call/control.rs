//! The H.245 of a call: its way to the peer, its session, and what both mean for the call.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use bytes::Bytes;
use h323_h225::SignallingMessage;
use h323_h225::call::h245_transport::{
    Config, Failure, H245Transport, Leg, Mode, Output as TransportOutput, Side,
};
use h323_h245::fast_start::Offer;
use h323_h245::messages::{OpenLogicalChannelRejectCause, RequestModeRejectCause};
use h323_h245::{
    CapabilitySet, Channel, ChannelParameters, CloseReason, Closed, Direction, Error, Event, Limit,
    LogicalChannelNumber, Output as SessionOutput, Refusal, Session, SessionEnd, UserInput,
};

use super::leg::Leg as LegMachine;
use super::plan::Verdict;
use super::steering::Pauses;
use super::{Call, Ends, Output, State, release};
use crate::event::{DigitMethod, EndMessage, EndedBy, MediaFailure};
use crate::limits::{BEGIN_WITHIN, CONTROL_WITHIN};
use crate::signal::{Carriage, Protocol, SignalDirection};

/// The H.245 of one call.
#[derive(Debug)]
pub(crate) struct Control {
    pub(super) transport: H245Transport,
    pub(super) session: Session,
    /// What we proposed in our Setup.
    pub(super) offer: Option<Offer>,
    pub(super) pauses: Pauses,
    local: Option<IpAddr>,
    opened: Option<Ends>,
    accepted: Option<Ends>,
    /// How the session begins; it may have to begin anew.
    config: h323_h245::Config,
    is_started: bool,
    /// The session waits for the answer to fast start, ours or theirs: H.245 before it would end fast connect (H.323
    /// section 8.1.7).
    waits_for_answer: bool,
    /// The session began in our Setup, and the peer has not said anything in it.
    is_unheard: bool,
    awaits_listener: bool,
    /// Our answer to fast connect has just gone out. On a connection of its own H.245 might overtake it, and end fast connect
    /// at the peer, so that the peer is to begin; if it does not until then, we do.
    begins_by: Option<Instant>,
    /// When H.245 must have a way.
    way_by: Option<Instant>,
    session_deadline: Option<Instant>,
    /// What the messages are called that wait in the transport, in its order.
    names: VecDeque<&'static str>,
    /// How what the transport delivers next came to us.
    came_by: Carriage,
}

impl Control {
    pub(crate) fn new(side: Side, transport: Config, session: h323_h245::Config) -> Self {
        Self {
            transport: H245Transport::new(side, transport),
            session: Session::new(session.clone()),
            config: session,
            offer: None,
            pauses: Pauses::default(),
            local: None,
            opened: None,
            accepted: None,
            is_started: false,
            waits_for_answer: false,
            is_unheard: false,
            awaits_listener: false,
            begins_by: None,
            way_by: None,
            session_deadline: None,
            names: VecDeque::new(),
            came_by: Carriage::Tunnelled,
        }
    }

    /// Our address on the signalling connection: H.245 connections are taken there, and opened from there.
    pub(super) fn set_local(&mut self, local: IpAddr) {
        self.local = Some(local);
    }

    /// Fast connect is proposed, or answered by a message that has not gone out yet.
    pub(super) fn wait_for_answer(&mut self) {
        self.waits_for_answer = !self.is_started;
    }

    /// Fast connect is answered, or over: H.245 may speak.
    pub(super) fn handle_answered(&mut self, now: Instant) {
        self.waits_for_answer = false;
        self.start_session(now);
    }

    /// Our answer to fast connect has gone out.
    pub(super) fn handle_answer_sent(&mut self, now: Instant) {
        if std::mem::take(&mut self.waits_for_answer) {
            self.begins_by = Some(now + BEGIN_WITHIN);
        }
        self.start_session(now);
    }

    /// The peer speaks, or has not spoken for long enough.
    fn handle_begun(&mut self, now: Instant) {
        if self.begins_by.take().is_some() {
            self.start_session(now);
        }
    }

    /// Connect has gone by, either way.
    pub(super) fn handle_call_connected(&mut self, now: Instant) {
        if self.is_unheard {
            self.begin_anew();
        }
        self.transport.start();
        self.handle_answered(now);
    }

    /// Begins H.245 in the Setup that is about to be sent.
    pub(super) fn start_in_setup(&mut self, now: Instant) {
        self.transport.start();
        self.is_started = true;
        self.is_unheard = true;
        self.session.start(now);
    }

    /// The peer has not read what we said in our Setup.
    fn begin_anew(&mut self) {
        // Fast connect may have opened channels meanwhile.
        let open: Vec<Channel> = self.session.channels().cloned().collect();
        self.session = Session::new(self.config.clone());
        if let Err(error) = self.session.adopt_fast_start(&open) {
            tracing::warn!(%error, "channels of fast connect are lost");
        }
        self.names.clear();
        self.is_started = false;
        self.is_unheard = false;
    }

    /// Begins H.245, if it has a way and may.
    fn start_session(&mut self, now: Instant) {
        let Some(mode) = self.transport.mode() else {
            return;
        };
        let may_overtake = mode == Mode::Separate && self.begins_by.is_some();
        if !self.waits_for_answer && !may_overtake && !self.is_started {
            self.begins_by = None;
            self.is_started = true;
            self.session.start(now);
        }
    }

    /// What we announce while the peer is not paused.
    pub(super) fn capabilities(&self) -> &CapabilitySet {
        &self.config.capabilities
    }

    /// Whether messages can be sent.
    pub(super) fn is_up(&self) -> bool {
        self.is_started && self.transport.mode().is_some() && !self.session.is_ended()
    }

    /// Whether it is about to be known where we take the H.245 connection.
    pub(super) fn awaits_listener(&self) -> bool {
        self.awaits_listener
    }

    /// The ends of the H.245 connection, if there is one.
    pub(super) fn ends(&self) -> Option<Ends> {
        self.accepted.or(self.opened)
    }

    /// What the next message to be sent is called.
    pub(super) fn next_name(&mut self) -> &'static str {
        self.names.pop_front().unwrap_or("h245Control")
    }

    /// When H.245 has to have found a way.
    pub(super) fn way_by(&self) -> Option<Instant> {
        self.way_by
    }

    /// Until when the peer may begin H.245 first.
    pub(super) fn begins_by(&self) -> Option<Instant> {
        self.begins_by
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.session_deadline
            .into_iter()
            .chain(self.way_by)
            .chain(self.begins_by)
            .min()
    }

    pub(super) fn handle_message(&mut self, message: &SignallingMessage) {
        self.came_by = Carriage::Tunnelled;
        self.transport.handle_message(message);
    }

    pub(super) fn handle_frame(&mut self, leg: Leg, octets: Bytes) {
        self.came_by = Carriage::Plain;
        self.transport.handle_frame(leg, octets);
    }

    pub(super) fn handle_connected(&mut self, ends: Ends) {
        self.opened = Some(ends);
        self.transport.handle_connected();
    }

    pub(super) fn handle_accepted(&mut self, ends: Ends) -> bool {
        let wanted = self.transport.handle_accepted();
        if wanted {
            self.accepted = Some(ends);
            self.awaits_listener = false;
        }
        wanted
    }

    pub(super) fn handle_listening(&mut self, at: SocketAddr) {
        self.awaits_listener = false;
        self.transport.handle_listening(at);
    }

    pub(super) fn handle_listen_failed(&mut self) {
        self.awaits_listener = false;
        self.transport.handle_listen_failed();
    }

    /// Sends digits one by one: some peers read no more than the first character of a message.
    pub(super) fn send_digits(&mut self, method: DigitMethod, digits: &str) -> bool {
        digits.chars().all(|digit| {
            let input = match method {
                DigitMethod::Signal => UserInput::Signal {
                    signal: digit,
                    duration: None,
                },
                _ => UserInput::Alphanumeric(digit.into()),
            };
            self.session.user_input(&input).is_ok()
        })
    }
}

impl Call {
    /// Does one thing that H.245 wants; `false` if it wants nothing.
    pub(super) fn settle_control(&mut self, now: Instant) -> bool {
        match self.control.transport.poll_output() {
            TransportOutput::Idle => {}
            output => {
                self.carry_out(output, now);
                return true;
            }
        }
        match self.control.session.poll_output() {
            SessionOutput::Timeout(deadline) => {
                self.control.session_deadline = deadline;
                return false;
            }
            SessionOutput::Pdu(pdu) => {
                self.control.names.push_back(pdu.name);
                if self.control.transport.send(pdu.octets).is_err() {
                    self.control.names.pop_back();
                    self.fail(MediaFailure::NoTransport, now);
                }
            }
            SessionOutput::Event(event) if !self.is_over() && self.next_attempt().is_none() => {
                self.handle_control_event(event, now);
            }
            SessionOutput::Event(_) => {}
        }
        true
    }

    /// Carries out what the transport wants.
    pub(super) fn carry_out(&mut self, output: TransportOutput, now: Instant) {
        match output {
            TransportOutput::Listen => {
                if let Some(at) = self.control.local {
                    self.control.awaits_listener = true;
                    self.outputs.push_back(Output::Listen { at });
                }
            }
            TransportOutput::StopListening => {
                self.control.awaits_listener = false;
                self.outputs.push_back(Output::StopListening);
            }
            TransportOutput::Connect { to } => {
                let from = self
                    .control
                    .local
                    .filter(|local| local.is_ipv4() == to.is_ipv4());
                self.outputs.push_back(Output::Connect {
                    line: Leg::Opened.into(),
                    from,
                    to,
                });
            }
            TransportOutput::SendFrame { leg, octets } => {
                let name = self.control.next_name();
                self.signal(SignalDirection::Sent, Protocol::H245, name, Carriage::Plain);
                self.outputs.push_back(Output::Send {
                    line: leg.into(),
                    octets,
                });
            }
            TransportOutput::Close { leg } => {
                match leg {
                    Leg::Opened => self.control.opened = None,
                    Leg::Accepted => self.control.accepted = None,
                }
                self.outputs.push_back(Output::Close { line: leg.into() });
            }
            TransportOutput::Facility(contents) => {
                if let Err(error) = self.leg.facility_request(contents) {
                    tracing::debug!(call = %self.id, %error, "no Facility");
                }
            }
            TransportOutput::Deliver(octets) => {
                self.control.is_unheard = false;
                if !self.control.transport.is_parallel() {
                    self.withdraw_fast_start();
                }
                self.deliver(&octets, now);
                self.control.handle_begun(now);
            }
            TransportOutput::Unread => {
                if self.control.is_unheard {
                    self.control.begin_anew();
                }
                if self.leg.is_fast_start_open() {
                    self.control.wait_for_answer();
                }
            }
            TransportOutput::Established(_) => {
                self.control.way_by = None;
                if !self.state.is_ending() {
                    self.control.start_session(now);
                }
            }
            TransportOutput::Failed(failure) => self.handle_transport_failed(failure, now),
            TransportOutput::Idle => {}
        }
    }

    fn deliver(&mut self, octets: &Bytes, now: Instant) {
        if self.is_over() {
            return;
        }
        match self.control.session.handle_octets(octets, now) {
            Ok(()) => {}
            Err(
                error @ Error::Limit(Limit::MessageRate { .. } | Limit::MessagesPerPayload { .. }),
            ) => {
                tracing::info!(call = %self.id, %error, "H.245 flood");
                self.fail(MediaFailure::Flood, now);
            }
            Err(error) => tracing::debug!(call = %self.id, %error, "H.245 message ignored"),
        }
    }

    fn handle_transport_failed(&mut self, failure: Failure, now: Instant) {
        match (failure, &self.state) {
            (_, State::Ending { .. }) => self.release_after_control(now),
            // The peer may still find a way. What fast start opened needs none.
            (Failure::Unreachable, State::Connected) => self.watch_control(now),
            (Failure::Unreachable, _) => tracing::debug!(call = %self.id, "no way for H.245 yet"),
            (Failure::Closed, _) => {
                self.control.opened = None;
                self.control.accepted = None;
                self.await_release(EndedBy::Media(MediaFailure::Transport(failure)), now);
            }
        }
    }

    /// Gives H.245 some time to find a way, if all media depends on it.
    pub(super) fn watch_control(&mut self, now: Instant) {
        if self.control.transport.mode().is_none() && !self.media.has_media() {
            self.control.way_by = Some(now + CONTROL_WITHIN);
        }
    }

    pub(super) fn control_timeout(&mut self, now: Instant) {
        if self
            .control
            .session_deadline
            .is_some_and(|deadline| deadline <= now)
        {
            self.control.session.handle_timeout(now);
        }
        if self
            .control
            .begins_by
            .is_some_and(|begins_by| begins_by <= now)
        {
            self.control.handle_begun(now);
        }
        if self.control.way_by.is_some_and(|way_by| way_by <= now) {
            self.control.way_by = None;
            if !self.media.has_media() {
                self.fail(MediaFailure::NoTransport, now);
            }
        }
    }

    fn handle_control_event(&mut self, event: Event, now: Instant) {
        match event {
            Event::MessageReceived(name) => {
                let carriage = self.control.came_by;
                self.signal(SignalDirection::Received, Protocol::H245, name, carriage);
            }
            Event::CapabilitiesReceived(peer) => self.handle_capabilities(&peer, now),
            Event::Paused => self.handle_paused(),
            Event::CapabilitiesAccepted => self.handle_capabilities_accepted(),
            // Whoever rings may not know H.245 beside fast connect. It begins anew when the call is answered.
            Event::CapabilitiesRejected(None) | Event::MasterSlaveFailed
                if self.control.is_unheard => {}
            Event::CapabilitiesRejected(_) => {
                if !self.handle_pause_refused() {
                    self.fail_without_media(MediaFailure::Capabilities, now);
                }
            }
            Event::MasterSlaveFailed => self.fail_without_media(MediaFailure::MasterSlave, now),
            Event::Ready => self.open_channels(now),
            Event::ChannelRequested { number, parameters } => {
                self.answer_request(number, &parameters, now)
            }
            Event::ChannelOpened(channel) => {
                let changes = self.media.opened(&channel);
                self.refresh_opened(&changes, now);
                self.tell(changes);
                self.tell_transmit();
            }
            Event::ChannelRefused { number, refusal } => {
                tracing::debug!(call = %self.id, %number, ?refusal, "channel refused");
                // Somebody who rings may not know yet where media is to go, and answers when the call is answered.
                let rings = refusal == Refusal::NoAnswer && !matches!(self.state, State::Connected);
                let for_good = refusal != Refusal::Paused && !rings;
                self.media.audio.refused(number, for_good);
                if self.media.audio.is_all_refused() {
                    return self.fail_without_media(MediaFailure::Refused, now);
                }
                self.open_channels(now);
            }
            Event::ChannelCloseRequested { reason, .. } => {
                if reason != CloseReason::Reopen {
                    self.media.audio.hold();
                }
                self.stop_sending(now);
            }
            Event::ChannelClosed {
                direction,
                number,
                by,
            } => {
                let change = self.media.closed(direction, number);
                self.tell(change);
                if direction == Direction::Transmit {
                    if by != Closed::Local {
                        self.media.audio.hold();
                    }
                    self.open_channels(now);
                }
            }
            Event::UserInput(input) => self.handle_user_input(&input),
            Event::ModeRequested(_) => self.refuse_mode(),
            Event::SessionEnded(end) => self.handle_session_ended(end, now),
            Event::ProtocolError(violation) => {
                tracing::debug!(call = %self.id, %violation, "the peer broke a rule of H.245");
            }
            Event::RoundTrip(delay) => self.tell_round_trip(Some(delay)),
            Event::RoundTripExpired => self.tell_round_trip(None),
            Event::Command(command) => self.handle_command(&command),
            Event::MasterSlaveDetermined(_)
            | Event::ChannelCloseRefused { .. }
            | Event::ModeRequestReleased
            | Event::ModeAccepted(_)
            | Event::ModeRefused(_)
            | Event::Indication(_)
            | Event::Generic(_)
            | Event::NotUnderstood(_) => tracing::debug!(call = %self.id, ?event, "left alone"),
        }
    }

    fn handle_session_ended(&mut self, end: SessionEnd, now: Instant) {
        match (end, &self.state) {
            (_, State::Ending { .. }) => self.release_after_control(now),
            (SessionEnd::ByPeer | SessionEnd::Agreed | SessionEnd::NoAnswer, _) => {
                self.await_release(EndedBy::Peer(EndMessage::EndSession), now);
            }
        }
    }

    /// Opens what we want to send on, if that is possible now.
    pub(super) fn open_channels(&mut self, now: Instant) {
        let session = &mut self.control.session;
        if !session.is_ready() || self.state.is_ending() || self.leg.is_fast_start_open() {
            return;
        }
        match self
            .media
            .audio
            .next_opening(session.role(), session.peer_capabilities())
        {
            Ok(None) => {}
            Ok(Some((parameters, selection))) => match session.open_request(parameters, now) {
                Ok(number) => {
                    self.media.audio.opening(number, selection.format);
                    self.format_chosen(selection);
                }
                Err(error) => tracing::debug!(call = %self.id, %error, "no channel"),
            },
            Err(no_common_mode) => {
                tracing::info!(call = %self.id, %no_common_mode, "nothing to send");
                self.fail_without_media(MediaFailure::NoCommonMode(no_common_mode), now);
            }
        }
    }

    /// Takes over the channels that fast start opened.
    pub(super) fn open_fast_start(&mut self, channels: &[Channel]) {
        for channel in channels {
            let changes = self.media.opened(channel);
            self.tell(changes);
        }
        self.tell_transmit();
    }

    /// The peer's H.245 comes before fast connect is answered, which ends that (H.323 section 8.1.7).
    fn withdraw_fast_start(&mut self) {
        match &mut self.leg {
            LegMachine::Calling(machine) => machine.fast_start_withdraw(),
            LegMachine::Answering(machine) => {
                if machine.is_fast_start_open() {
                    let _ = machine.fast_start_reject();
                }
            }
        }
    }

    /// Our media addresses are known: what waited for them is answered, what we want is asked for.
    pub(super) fn answer_waiting(&mut self, now: Instant) {
        for (number, parameters) in self.media.audio.take_waiting() {
            self.answer_request(number, &parameters, now);
        }
        for (session, medium) in self.media.sessions.ask() {
            self.ask_for_media(session, medium);
        }
        self.open_channels(now);
    }

    fn answer_request(
        &mut self,
        number: LogicalChannelNumber,
        parameters: &ChannelParameters,
        now: Instant,
    ) {
        let session = &mut self.control.session;
        let verdict = match self.control.pauses.is_peer_welcome() {
            true => self.media.judge(number, parameters, session.role(), now),
            false => Verdict::Reject(OpenLogicalChannelRejectCause::DataTypeNotAvailable),
        };
        let answered = match verdict {
            Verdict::Accept(answer) => session.open_response(number, answer, now),
            Verdict::Reject(cause) => {
                tracing::debug!(call = %self.id, %number, ?cause, "the peer's channel is refused");
                session.open_reject(number, cause)
            }
            Verdict::Wait => Ok(()),
            Verdict::Ask(session, medium) => {
                self.ask_for_media(session, medium);
                Ok(())
            }
        };
        if let Err(error) = answered {
            tracing::debug!(call = %self.id, %number, %error, "the peer's channel is not answered");
            let _ = self.media.closed(Direction::Receive, number);
        }
    }

    /// What we send is chosen from what the peer can receive, and nothing else is to be had.
    fn refuse_mode(&mut self) {
        let cause = RequestModeRejectCause::ModeUnavailable;
        if let Err(error) = self.control.session.mode_reject(cause) {
            tracing::debug!(call = %self.id, %error, "the peer's mode request is not answered");
        }
    }

    pub(super) fn stop_sending(&mut self, now: Instant) {
        let (number, change) = self.media.audio.stop_sending();
        self.tell(change);
        if let Some(number) = number
            && let Err(error) = self.control.session.close_request(number, now)
        {
            tracing::debug!(call = %self.id, %number, %error, "channel not closed");
        }
    }

    fn fail_without_media(&mut self, failure: MediaFailure, now: Instant) {
        if self.media.has_media() || self.control.pauses.is_any() {
            tracing::debug!(call = %self.id, %failure, "the call goes on with the media it has");
        } else {
            self.fail(failure, now);
        }
    }

    fn fail(&mut self, failure: MediaFailure, now: Instant) {
        let cause = release::of_media(&failure);
        self.end(EndedBy::Media(failure), cause, None, now);
    }
}
