//! One H.245 control channel.
//!
//! Methods come in four families: `handle_*` takes what the world does, commands are named after the
//! primitives of the Recommendation, [`Session::poll_output`] gives back what is to be done, the rest are
//! getters. After every call drain `poll_output` until it yields [`Output::Timeout`]. Time must not go
//! backwards.

mod channels;
mod config;
mod event;
mod exchange;
mod inbound;
mod modes;
mod rate;
mod timers;

use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use bytes::Bytes;
use h323_messages::h245::{
    EndSessionCommand, MultimediaSystemControlMessage, OpenLogicalChannelRejectCause,
};

pub use config::{Config, Timers};
pub use event::{CloseReason, Closed, Event, Output, Pdu, Refusal, SessionEnd};
pub use timers::Timer;

use crate::capability::CapabilitySet;
use crate::channel::{Channel, ChannelAnswer, ChannelParameters, LogicalChannelNumber};
use crate::command::Command;
use crate::error::{Error, Limit, Misuse};
use crate::generic::GenericMessage;
use crate::indication::Indication;
use crate::limits::{
    MAX_MESSAGES_PER_PAYLOAD, MAX_MESSAGES_PER_SECOND, MAX_NOT_UNDERSTOOD_PER_MINUTE, MAX_OUTPUTS,
    MAX_ROUND_TRIP_ANSWERS_PER_SECOND, NOT_UNDERSTOOD_WINDOW, RATE_WINDOW,
};
use crate::message::{self, IntoMessage};
use crate::procedure::cese::{IncomingCese, OutgoingCese};
use crate::procedure::mrse::{IncomingMrse, OutgoingMrse};
use crate::procedure::msdse::{Msdse, Role};
use crate::procedure::rtdse::{self, Rtdse};
use crate::procedure::user_input::UserInput;

use channels::{IncomingChannel, OutgoingChannel};
use exchange::Exchange;
use rate::Rate;

/// One side of a control channel.
#[derive(Debug)]
pub struct Session {
    config: Config,
    phase: Phase,
    msdse: Msdse,
    outgoing_cese: OutgoingCese,
    incoming_cese: IncomingCese,
    rtdse: Rtdse,
    outgoing_mrse: OutgoingMrse,
    incoming_mrse: IncomingMrse,
    exchange: Exchange,
    /// Channels that we transmit on, by our numbers.
    outgoing: BTreeMap<LogicalChannelNumber, OutgoingChannel>,
    /// Channels that the peer transmits on, by its numbers.
    incoming: BTreeMap<LogicalChannelNumber, IncomingChannel>,
    next_number: Option<LogicalChannelNumber>,
    message_rate: Rate,
    round_trip_rate: Rate,
    not_understood_rate: Rate,
    output: VecDeque<Output>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Made, but nothing sent of its own accord.
    Created,
    Open,
    /// Our endSessionCommand is sent, the peer's is awaited.
    Ending {
        expires_at: Instant,
    },
    Ended,
}

impl Session {
    /// A session that has sent nothing yet. It answers what comes in from now on.
    pub fn new(config: Config) -> Self {
        let timers = config.timers;
        Self {
            phase: Phase::Created,
            msdse: Msdse::new(
                config.terminal_type,
                config.determination_seed,
                timers.t106,
                timers.n100,
            ),
            outgoing_cese: OutgoingCese::new(timers.t101),
            incoming_cese: IncomingCese::new(),
            rtdse: Rtdse::new(timers.t105),
            outgoing_mrse: OutgoingMrse::new(timers.t109),
            incoming_mrse: IncomingMrse::new(timers.mode_answer),
            exchange: Exchange::new(config.capabilities.clone()),
            outgoing: BTreeMap::new(),
            incoming: BTreeMap::new(),
            next_number: LogicalChannelNumber::new(1),
            message_rate: Rate::new(MAX_MESSAGES_PER_SECOND, RATE_WINDOW),
            round_trip_rate: Rate::new(MAX_ROUND_TRIP_ANSWERS_PER_SECOND, RATE_WINDOW),
            not_understood_rate: Rate::new(MAX_NOT_UNDERSTOOD_PER_MINUTE, NOT_UNDERSTOOD_WINDOW),
            output: VecDeque::new(),
            config,
        }
    }

    /// Begins: sends our capabilities and asks for master-slave determination, before anything else
    /// (H.323 8.2). Does nothing the second time.
    pub fn start(&mut self, now: Instant) {
        if self.phase == Phase::Created {
            self.phase = Phase::Open;
            self.send_capabilities(now);
            if self.role().is_none() {
                let reaction = self.msdse.determine_request(now);
                self.react_msdse(reaction, now);
            }
        }
    }

    /// Octets from the peer: one message or several, as they came in one TPKT or one tunnelled element.
    ///
    /// # Errors
    ///
    /// [`Error::Malformed`] when they cannot be read, [`Error::Limit`] when there are too many; the rest
    /// of the octets is dropped then. The session can go on after either. Rules that the peer breaks are
    /// events.
    pub fn handle_octets(&mut self, octets: &Bytes, now: Instant) -> Result<(), Error> {
        let mut rest = octets.clone();
        for _ in 0..MAX_MESSAGES_PER_PAYLOAD {
            if rest.is_empty() || self.phase == Phase::Ended {
                return Ok(());
            }
            if !self.message_rate.admit(now) {
                let ceiling = MAX_MESSAGES_PER_SECOND;
                return Err(Limit::MessageRate { ceiling }.into());
            }
            self.check_outputs()?;
            let (message, used) = h323_per::decode_prefix(&rest)?;
            rest = rest.slice(used.min(rest.len())..);
            self.handle_message(message, now);
        }
        if rest.is_empty() {
            return Ok(());
        }
        let ceiling = MAX_MESSAGES_PER_PAYLOAD;
        Err(Limit::MessagesPerPayload { ceiling }.into())
    }

    /// The time of [`Output::Timeout`] has come.
    pub fn handle_timeout(&mut self, now: Instant) {
        match self.phase {
            Phase::Ending { expires_at } if expires_at <= now => {
                return self.finish(SessionEnd::NoAnswer);
            }
            Phase::Created | Phase::Open | Phase::Ending { .. } => {}
            Phase::Ended => return,
        }
        let reaction = self.msdse.handle_timeout(now);
        self.react_msdse(reaction, now);
        let reaction = self.outgoing_cese.handle_timeout(now);
        self.react_outgoing_cese(reaction, now);
        let reaction = self.rtdse.handle_timeout(now);
        self.react_rtdse(reaction.indication);
        self.modes_timeout(now);
        self.channels_timeout(now);
    }

    /// The next thing to do.
    pub fn poll_output(&mut self) -> Output {
        self.output
            .pop_front()
            .unwrap_or_else(|| Output::Timeout(self.next_deadline()))
    }

    /// Announces other capabilities than before. The empty set asks the peer to pause. While a set is
    /// unanswered, this one waits, and takes the place of one that waits.
    pub fn capabilities_request(
        &mut self,
        capabilities: CapabilitySet,
        now: Instant,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        let mut octets = Vec::new();
        let message = capabilities.to_message(0).into_message();
        h323_per::encode(&message, &mut octets).map_err(Misuse::from)?;
        self.exchange.local = capabilities;
        self.send_capabilities(now);
        Ok(())
    }

    /// Asks the peer to open a channel that we transmit on, and receive on as well when it has reverse
    /// parameters. Answered by
    /// [`Event::ChannelOpened`] or [`Event::ChannelRefused`]. Until capabilities are exchanged and the
    /// roles determined, the opening waits.
    pub fn open_request(
        &mut self,
        parameters: ChannelParameters,
        now: Instant,
    ) -> Result<LogicalChannelNumber, Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.open_channel(parameters, now)
    }

    /// Accepts a channel that the peer asked for. Without a session in the answer, that of the opening is
    /// repeated. [`Event::ChannelOpened`] follows, for a bidirectional channel when the peer confirms it, or
    /// [`Event::ChannelClosed`] when it does not within T103.
    pub fn open_response(
        &mut self,
        number: LogicalChannelNumber,
        answer: ChannelAnswer,
        now: Instant,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.accept_channel(number, answer, now)
    }

    /// Refuses a channel that the peer asked for.
    pub fn open_reject(
        &mut self,
        number: LogicalChannelNumber,
        cause: OpenLogicalChannelRejectCause,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.reject_channel(number, cause)
    }

    /// Closes a channel that we transmit on, or gives up opening it; if the peer asked for that, it is
    /// told yes. [`Event::ChannelClosed`] follows when the peer has acknowledged, or not in time.
    pub fn close_request(
        &mut self,
        number: LogicalChannelNumber,
        now: Instant,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.close_channel(number, now)
    }

    /// Asks the peer to close a channel that it transmits on. [`Event::ChannelClosed`] follows, or
    /// [`Event::ChannelCloseRefused`].
    pub fn request_channel_close(
        &mut self,
        number: LogicalChannelNumber,
        reason: CloseReason,
        now: Instant,
    ) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.ask_for_close(number, reason, now)
    }

    /// Refuses the peer's wish to have a channel closed.
    pub fn channel_close_reject(&mut self, number: LogicalChannelNumber) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        self.refuse_close(number)
    }

    /// Takes over channels that fast start opened: they are open from now on, and their numbers in use.
    /// Without events. All are taken over, or none.
    pub fn adopt_fast_start(&mut self, channels: &[Channel]) -> Result<(), Error> {
        match self.phase {
            Phase::Created | Phase::Open => self.adopt_channels(channels),
            Phase::Ending { .. } | Phase::Ended => Err(Misuse::Ended.into()),
        }
    }

    /// Sends user input.
    pub fn user_input(&mut self, input: &UserInput) -> Result<(), Error> {
        self.check_open()?;
        let message = input.to_message()?;
        self.send_checked(message.into_message())
    }

    /// Asks for the round trip delay. [`Event::RoundTrip`] follows, or [`Event::RoundTripExpired`]. Some
    /// equipment stops sending media when asked often.
    pub fn round_trip_delay_request(&mut self, now: Instant) -> Result<(), Error> {
        self.check_open()?;
        self.check_outputs()?;
        let message = self.rtdse.transfer_request(now);
        self.send(message.into_message());
        Ok(())
    }

    /// Sends a command that no procedure of the session is about.
    pub fn command(&mut self, command: &Command) -> Result<(), Error> {
        self.check_open()?;
        self.send_checked(MultimediaSystemControlMessage::Command(
            command.to_message(),
        ))
    }

    /// Sends an indication that no procedure of the session is about.
    pub fn indication(&mut self, indication: &Indication) -> Result<(), Error> {
        self.check_open()?;
        let message = indication.to_message()?;
        self.send_checked(MultimediaSystemControlMessage::Indication(message))
    }

    /// Sends a generic message. A response to one comes as [`Event::Generic`] if the identifier is one of
    /// [`Config::generic`].
    pub fn generic(&mut self, message: &GenericMessage) -> Result<(), Error> {
        self.check_open()?;
        let message = message.to_message()?;
        self.send_checked(message)
    }

    /// Ends the session: closes our channels, sends endSessionCommand and waits for the peer's.
    /// [`Event::SessionEnded`] follows. Does nothing the second time.
    pub fn end_session(&mut self, now: Instant) {
        match self.phase {
            Phase::Created | Phase::Open => {
                self.close_all(now);
                self.send(EndSessionCommand::Disconnect.into_message());
                self.phase = Phase::Ending {
                    expires_at: now + self.config.timers.end_session,
                };
            }
            Phase::Ending { .. } | Phase::Ended => {}
        }
    }

    /// Our role, once it is determined.
    pub fn role(&self) -> Option<Role> {
        self.exchange.role
    }

    /// The peer's capabilities, as far as they are known: empty before the first set, and while the peer
    /// pauses us.
    pub fn peer_capabilities(&self) -> &CapabilitySet {
        &self.exchange.peer
    }

    /// Whether the peer knows what we announced last: it has acknowledged that, and nothing newer is under way.
    pub fn is_announced(&self) -> bool {
        self.exchange.is_accepted() && self.outgoing_cese.is_idle()
    }

    /// Whether openings go out at once.
    pub fn is_ready(&self) -> bool {
        self.exchange.is_ready()
    }

    /// Whether the session is over.
    pub fn is_ended(&self) -> bool {
        self.phase == Phase::Ended
    }

    /// The channels that are open.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        let outgoing = self.outgoing.values().filter_map(OutgoingChannel::open);
        let incoming = self.incoming.values().filter_map(IncomingChannel::open);
        outgoing.chain(incoming)
    }

    /// The session is over: everything is given back.
    fn finish(&mut self, end: SessionEnd) {
        self.phase = Phase::Ended;
        self.outgoing.clear();
        self.incoming.clear();
        self.event(Event::SessionEnded(end));
    }

    fn react_rtdse(&mut self, indication: Option<rtdse::Indication>) {
        match indication {
            Some(rtdse::Indication::Confirmed(delay)) => self.event(Event::RoundTrip(delay)),
            Some(rtdse::Indication::Expired) => self.event(Event::RoundTripExpired),
            None => {}
        }
    }

    fn check_open(&self) -> Result<(), Misuse> {
        match self.phase {
            Phase::Created => Err(Misuse::NotStarted),
            Phase::Open => Ok(()),
            Phase::Ending { .. } | Phase::Ended => Err(Misuse::Ended),
        }
    }

    fn check_outputs(&self) -> Result<(), Limit> {
        let ceiling = MAX_OUTPUTS;
        if self.output.len() >= ceiling {
            return Err(Limit::Outputs { ceiling });
        }
        Ok(())
    }

    fn event(&mut self, event: Event) {
        self.output.push_back(Output::Event(event));
    }

    /// Queues a message whose values are the caller's.
    fn send_checked(&mut self, message: MultimediaSystemControlMessage) -> Result<(), Error> {
        self.check_outputs()?;
        let mut octets = Vec::new();
        h323_per::encode(&message, &mut octets).map_err(Misuse::from)?;
        self.push(&message, octets);
        Ok(())
    }

    /// Queues a message whose values are known to be within the schema.
    fn send(&mut self, message: MultimediaSystemControlMessage) {
        let mut octets = Vec::new();
        match h323_per::encode(&message, &mut octets) {
            Ok(()) => self.push(&message, octets),
            Err(error) => {
                let name = message::name(&message);
                tracing::error!(name, %error, "a message of ours cannot be encoded");
            }
        }
    }

    fn push(&mut self, message: &MultimediaSystemControlMessage, octets: Vec<u8>) {
        let name = message::name(message);
        tracing::trace!(target: "wire", name, octets = octets.len(), "sent");
        self.output.push_back(Output::Pdu(Pdu {
            name,
            octets: octets.into(),
        }));
    }
}
