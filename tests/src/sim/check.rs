//! What must hold, whatever the network and the users do.
//!
//! The [`Ledger`] hears every event and knows every command. It panics when an event contradicts what went
//! before, when a call outlives its end, and when something taken is not given back.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use h323_endpoint::{
    CallId, CallOptions, Deadline, DigitMethod, Ended, Event, MediaAddresses, Receive, SessionId,
    Sharing, Side, Transmit,
};
use h323_gatekeeper_core as gatekeeper_core;
use h323_h245::Direction;
use h323_ras::Bandwidth;

use super::world::NodeId;
use super::zone::Zone;

/// How long a call may last that its user has ended.
pub const ENDS_WITHIN: Duration = Duration::from_secs(10);

/// How long it may take two sides of an answered call to open media, on a network that loses nothing.
pub const MEDIA_WITHIN: Duration = Duration::from_secs(10);

/// Connections that a call may have: one for signalling, and two for H.245 while both sides open one.
const CONNECTIONS: usize = 3;

/// Names a call of an endpoint within a zone.
pub type CallKey = (NodeId, CallId);

/// What is known of a call at one endpoint.
#[derive(Clone, Debug)]
pub struct Record {
    /// Whether this endpoint made it.
    pub is_outgoing: bool,
    /// What was chosen for it.
    pub options: CallOptions,
    /// Where its media is taken, once that is decided.
    pub media: Option<MediaAddresses>,
    /// The same call at the other endpoint, where that is known.
    pub partner: Option<CallKey>,
    /// When it was connected.
    pub connected_at: Option<Instant>,
    /// What is to be expected.
    pub receive: Option<Receive>,
    /// What is to be sent.
    pub transmit: Option<Transmit>,
    /// The sessions in which something comes that is only recorded.
    pub recorded: BTreeSet<SessionId>,
    /// Whether media went both ways at some time.
    pub had_media: bool,
    /// Digits sent in signalling, and when last.
    pub digits_sent: String,
    /// Digits that came in signalling.
    pub digits_received: String,
    /// Whether its user has paused the other.
    pub has_paused: bool,
    /// When anything about that changed last.
    pub steered_at: Option<Instant>,
    /// When its user wanted it to end.
    pub hung_up_at: Option<Instant>,
    /// How and when it ended.
    pub ended: Option<(Instant, Ended)>,
}

impl Record {
    fn new(is_outgoing: bool, options: CallOptions, media: Option<MediaAddresses>) -> Self {
        Self {
            is_outgoing,
            options,
            media,
            partner: None,
            connected_at: None,
            receive: None,
            transmit: None,
            recorded: BTreeSet::new(),
            had_media: false,
            digits_sent: String::new(),
            digits_received: String::new(),
            has_paused: false,
            steered_at: None,
            hung_up_at: None,
            ended: None,
        }
    }

    /// Whether it has begun and not ended.
    pub fn is_alive(&self) -> bool {
        self.ended.is_none()
    }
}

/// All calls of a zone, and what the gatekeeper has said.
#[derive(Debug, Default)]
pub struct Ledger {
    calls: BTreeMap<CallKey, Record>,
    /// Calls that the gatekeeper has opened and not ended.
    open_at_gatekeeper: u64,
    /// Calls that have ended.
    ended: u64,
}

impl Ledger {
    /// A call has been made.
    pub fn made(&mut self, key: CallKey, options: CallOptions, media: MediaAddresses) {
        let before = self
            .calls
            .insert(key, Record::new(true, options, Some(media)));
        assert!(before.is_none(), "{key:?} is named twice");
    }

    /// A call is being answered, with these addresses.
    pub fn answered(&mut self, key: CallKey, media: MediaAddresses) {
        self.record(key).media = Some(media);
    }

    /// A call is to end.
    pub fn hung_up(&mut self, key: CallKey, now: Instant) {
        self.record(key).hung_up_at.get_or_insert(now);
    }

    /// A pause is to begin, or to end.
    pub fn steered(&mut self, key: CallKey, now: Instant) {
        self.record(key).steered_at = Some(now);
    }

    /// Digits went out.
    pub fn digits(&mut self, key: CallKey, digits: &str, method: DigitMethod) {
        if !matches!(
            method,
            DigitMethod::TelephoneEvent { .. } | DigitMethod::InBand
        ) {
            self.record(key).digits_sent += digits;
        }
    }

    /// The calls, in the order in which each endpoint came by them.
    pub fn calls(&self) -> impl Iterator<Item = (CallKey, &Record)> {
        self.calls.iter().map(|(key, record)| (*key, record))
    }

    /// A call that exists or existed.
    pub fn get(&self, key: CallKey) -> Option<&Record> {
        self.calls.get(&key)
    }

    /// Whether a call has begun and not ended.
    pub fn is_alive(&self, key: CallKey) -> bool {
        self.calls.get(&key).is_some_and(Record::is_alive)
    }

    /// Whether all calls have ended.
    pub fn is_quiet(&self) -> bool {
        !self.calls.values().any(Record::is_alive)
    }

    /// How many calls have ended, each side for itself.
    pub fn ended(&self) -> u64 {
        self.ended
    }

    /// Two sides belong to one call.
    pub fn join(&mut self, one: CallKey, two: CallKey) {
        self.record(one).partner = Some(two);
        self.record(two).partner = Some(one);
    }

    fn record(&mut self, key: CallKey) -> &mut Record {
        match self.calls.get_mut(&key) {
            Some(record) => record,
            None => panic!("{key:?} is no call that was made or reported"),
        }
    }

    /// A call that an event names: it must not have ended.
    fn living(&mut self, key: CallKey, what: &str) -> &mut Record {
        let record = self.record(key);
        let ended = &record.ended;
        assert!(ended.is_none(), "{key:?}: {what} after its end: {ended:?}");
        record
    }

    /// An endpoint reports something.
    ///
    /// # Panics
    ///
    /// When that cannot be.
    pub fn note(&mut self, zone: &Zone, node: NodeId, event: &Event) {
        let now = zone.world.now();
        match event {
            Event::Incoming(incoming) => {
                let options = zone.endpoint(node).config().answering.clone();
                let record = Record::new(false, options, None);
                let before = self.calls.insert((node, incoming.call), record);
                assert!(before.is_none(), "{incoming:?} comes twice");
            }
            Event::Proceeding { call } | Event::Progress { call } => {
                self.living((node, *call), "progress");
            }
            Event::Alerting { call, .. } => {
                let record = self.living((node, *call), "alerting");
                assert!(record.is_outgoing, "we alert our user ourselves");
                assert_eq!(record.connected_at, None, "alerting after the answer");
            }
            Event::Connected { call, .. } => {
                let record = self.living((node, *call), "connected");
                let before = record.connected_at.replace(now);
                assert_eq!(before, None, "connected twice");
            }
            Event::FormatChosen { call, chosen, .. } => {
                let record = self.living((node, *call), "a format");
                assert!(record.offers(chosen.codec), "{chosen:?}");
            }
            Event::ReceiveStarted { call, receive } => {
                let record = self.living((node, *call), "media");
                assert!(record.offers(receive.format.codec), "{receive:?}");
                record.receive = Some(*receive);
                record.had_media |= record.transmit.is_some();
            }
            Event::ReceiveStopped { call } => {
                let record = self.living((node, *call), "media");
                assert!(record.receive.take().is_some(), "nothing to stop");
            }
            Event::TransmitStarted { call, transmit } => {
                let record = self.living((node, *call), "media");
                assert!(record.connected_at.is_some(), "media before the answer");
                assert!(record.offers(transmit.format.codec), "{transmit:?}");
                if let Some(before) = record.transmit.replace(*transmit) {
                    let mut expected = before;
                    expected.format = expected.format.at_most(transmit.format.frames_per_packet);
                    assert_ne!(before, *transmit, "starts again without a stop");
                    assert_eq!(expected, *transmit, "not the same in shorter packets");
                }
                record.had_media |= record.receive.is_some();
                self.check_destination((node, *call), transmit);
            }
            Event::TransmitStopped { call } => {
                let record = self.living((node, *call), "media");
                assert!(record.transmit.take().is_some(), "nothing to stop");
            }
            Event::RecordStarted {
                call,
                record: started,
            } => {
                let record = self.living((node, *call), "media");
                assert!(
                    record.options.record.includes(started.medium),
                    "{started:?}"
                );
                assert_eq!(
                    started.session,
                    SessionId::AUDIO,
                    "nobody sends anything else"
                );
                let is_new = record.recorded.insert(started.session);
                assert!(is_new, "starts again without a stop");
            }
            Event::RecordStopped { call, session } => {
                let record = self.living((node, *call), "media");
                assert!(record.recorded.remove(session), "nothing to stop");
            }
            Event::MediaWanted { .. } => panic!("nobody sends anything but sound: {event:?}"),
            Event::Digits { call, digits, .. } => {
                let record = self.living((node, *call), "digits");
                assert!(!digits.is_empty());
                record.digits_received += digits;
            }
            Event::MoreDigitsWanted { call }
            | Event::KeyHeld { call, .. }
            | Event::Features { call, .. }
            | Event::Notified { call, .. }
            | Event::PeerStatus { call, .. } => {
                self.living((node, *call), "signalling");
            }
            // Our user has not been asked yet.
            Event::Dialled { call, .. } => {
                let before = self.calls.get(&(node, *call));
                assert!(before.is_none(), "digits of a number that was whole");
            }
            Event::Rerouted { call, .. } => {
                let record = self.living((node, *call), "rerouting");
                assert!(record.is_outgoing);
            }
            Event::Paused { call, by } | Event::Resumed { call, by } => {
                let pauses = matches!(event, Event::Paused { .. });
                let record = self.living((node, *call), "steering");
                record.steered_at = Some(now);
                // The peer's H.245 may overtake its Connect, where it has a connection of its own.
                if *by == Side::Local {
                    assert!(record.connected_at.is_some(), "paused before the answer");
                    assert_ne!(record.has_paused, pauses, "no change");
                    record.has_paused = pauses;
                }
            }
            Event::PauseFailed { call, is_paused } => {
                let record = self.living((node, *call), "steering");
                assert_eq!(record.has_paused, *is_paused);
            }
            Event::RoundTrip { call, .. } => {
                let record = self.living((node, *call), "a question");
                assert!(record.connected_at.is_some(), "asked before the answer");
            }
            Event::Ended { call, ended } => self.note_end(zone, (node, *call), ended),
            Event::Listening { address } => {
                assert_ne!(address.port(), 0);
            }
            Event::Registered(_)
            | Event::RegistrationFailed { .. }
            | Event::Unregistered(_)
            | Event::ListenFailed { .. }
            | Event::Located { .. }
            | Event::LocationFailed { .. }
            | Event::Signal(_)
            | Event::Stopped => {}
        }
    }

    fn note_end(&mut self, zone: &Zone, key: CallKey, ended: &Ended) {
        let now = zone.world.now();
        let listed = zone.endpoint(key.0).calls().any(|call| call == key.1);
        assert!(!listed, "{key:?} has ended and is still there");
        // One that the gatekeeper did not admit ends without ever having been reported.
        let Some(record) = self.calls.get_mut(&key) else {
            assert_eq!(ended.duration, None);
            return;
        };
        if let Some(before) = &record.ended {
            panic!("{key:?} ends twice: {before:?}, {ended:?}");
        }
        assert_eq!(record.receive, None, "media goes on after the end");
        assert_eq!(record.transmit, None, "media goes on after the end");
        assert_eq!(record.recorded.len(), 0, "media goes on after the end");
        let connected = record.connected_at.map(|at| now - at);
        assert_eq!(ended.duration.is_some(), connected.is_some(), "{ended:?}");
        assert!(ended.duration <= connected, "{ended:?}, {connected:?}");
        record.ended = Some((now, ended.clone()));
        self.ended += 1;
    }

    /// Media goes to where a call of somebody else takes it, the same one for RTP and RTCP.
    fn check_destination(&self, key: CallKey, transmit: &Transmit) {
        let is_taken = self.calls.iter().any(|((node, _), record)| {
            let Some(media) = record.media else {
                return false;
            };
            let rtcp = transmit.rtcp_to.is_none_or(|rtcp| rtcp == media.rtcp);
            *node != key.0 && media.rtp == transmit.rtp_to && rtcp
        });
        assert!(is_taken, "{key:?} sends to nobody: {transmit:?}");
    }

    /// The gatekeeper reports something.
    ///
    /// # Panics
    ///
    /// When that cannot be, or its books do not balance.
    pub fn note_gatekeeper(&mut self, zone: &Zone, event: &gatekeeper_core::Event) {
        match event {
            gatekeeper_core::Event::CallOpened(_) => self.open_at_gatekeeper += 1,
            gatekeeper_core::Event::CallEnded { .. } => {
                let left = self.open_at_gatekeeper.checked_sub(1);
                self.open_at_gatekeeper = left.expect("a call ends that was not opened");
            }
            _ => {}
        }
        check_books(zone);
    }

    /// The gatekeeper has forgotten everything.
    pub fn gatekeeper_restarted(&mut self) {
        self.open_at_gatekeeper = 0;
    }

    /// How many calls the gatekeeper has opened and not ended.
    pub fn open_at_gatekeeper(&self) -> u64 {
        self.open_at_gatekeeper
    }

    /// What is held belongs to somebody: connections and listeners to calls, media to logical channels.
    ///
    /// To be asked after every step, when all events have been noted.
    ///
    /// # Panics
    ///
    /// When something belongs to nobody.
    pub fn check_holdings(&self, zone: &Zone) {
        for &node in zone.endpoints() {
            let (name, endpoint) = (zone.world.name(node), zone.endpoint(node));
            let calls = endpoint.calls().count();
            // Those that wait for a Setup, and those that are kept for the next one.
            let free = (endpoint.deadlines())
                .filter(|(deadline, _)| matches!(deadline, Deadline::Setup | Deadline::Kept))
                .count();
            let connections = zone.world.connections(node);
            assert!(
                connections <= calls * CONNECTIONS + free,
                "{name} has {connections} connections, {calls} calls, {free} without any"
            );
            let listeners = zone.world.listeners(node).len();
            assert!(
                listeners <= calls + 1,
                "{name} has {listeners} listeners, {calls} calls"
            );
        }
        for (key, record) in &self.calls {
            if record.is_alive() {
                check_channels(zone, *key, record);
            }
        }
    }

    /// Nobody is kept on the line.
    ///
    /// # Panics
    ///
    /// When a call has not ended though its user wanted it long ago.
    pub fn check_ends(&self, now: Instant) {
        for (key, record) in &self.calls {
            if let (Some(at), None) = (record.hung_up_at, &record.ended) {
                let since = now - at;
                assert!(
                    since <= ENDS_WITHIN,
                    "{key:?} should be over since {since:?}"
                );
            }
        }
    }

    /// Answered calls have media in both directions, as both sides understand it.
    ///
    /// For a network that loses nothing.
    ///
    /// # Panics
    ///
    /// When one has none.
    pub fn check_media(&self, now: Instant) {
        for (key, record) in &self.calls {
            let is_settled = record.is_alive()
                && record.hung_up_at.is_none()
                && record
                    .connected_at
                    .is_some_and(|at| now - at > MEDIA_WITHIN);
            let partner = record.partner.and_then(|key| self.calls.get(&key));
            let Some(partner) = partner.filter(|partner| {
                is_settled
                    && partner.is_alive()
                    && partner.hung_up_at.is_none()
                    && partner
                        .connected_at
                        .is_some_and(|at| now - at > MEDIA_WITHIN)
            }) else {
                continue;
            };
            // Who is paused sends nothing, and who is let go needs a while.
            let is_steered = |side: &Record| {
                side.has_paused || side.steered_at.is_some_and(|at| now - at <= MEDIA_WITHIN)
            };
            if is_steered(record) || is_steered(partner) {
                continue;
            }
            let (Some(transmit), Some(receive)) = (record.transmit, partner.receive) else {
                panic!("{key:?} is answered and has no media: {record:?}, {partner:?}");
            };
            assert_eq!(transmit.format.codec, receive.format.codec, "{key:?}");
            assert_eq!(transmit.payload_type, receive.payload_type, "{key:?}");
            let media = partner.media.expect("it is answered");
            assert_eq!(transmit.rtp_to, media.rtp, "{key:?}");
            assert_eq!(transmit.rtcp_to, Some(media.rtcp), "{key:?}");
        }
    }
}

impl Record {
    fn offers(&self, codec: h323_endpoint::AudioCodec) -> bool {
        self.options
            .audio
            .iter()
            .any(|format| format.codec == codec)
    }
}

/// The owner is told to send and to receive what logical channels are open for.
fn check_channels(zone: &Zone, key: CallKey, record: &Record) {
    let endpoint = zone.endpoint(key.0);
    let is_open = |direction| {
        let mut channels = endpoint.channels(key.1);
        channels.any(|channel| channel.direction == direction)
    };
    let what = || {
        format!(
            "{key:?}: {record:?}, {:?}",
            endpoint.channels(key.1).collect::<Vec<_>>()
        )
    };
    assert!(
        record.receive.is_none() || is_open(Direction::Receive),
        "{}",
        what()
    );
    assert!(
        record.transmit.is_none() || is_open(Direction::Transmit),
        "{}",
        what()
    );
}

/// The gatekeeper has lent out what its calls hold, and no more than there is; each of its questions has
/// one end.
fn check_books(zone: &Zone) {
    let gatekeeper = zone.gatekeeper();
    let questions = gatekeeper.query_counters();
    let ended = questions.answered + questions.timed_out + questions.given_up;
    let waiting = gatekeeper.pending_queries() as u64;
    assert_eq!(questions.asked, ended + waiting, "{questions:?}");
    let held: u32 = gatekeeper
        .calls()
        .iter()
        .map(|call| call.bandwidth().0)
        .sum();
    assert_eq!(gatekeeper.bandwidth_used(), Bandwidth(held));
    if let Some(total) = zone.layout().bandwidth {
        assert!(held <= total.0, "{held} of {total:?}");
    }
}

/// Two calls between these have been on one connection.
///
/// # Panics
///
/// When one of the two does not have that.
pub fn check_shared(zone: &Zone, one: NodeId, two: NodeId) {
    let sharing = |node| zone.endpoint(node).config().sharing;
    let agreed = sharing(one) & sharing(two);
    assert_ne!(agreed, Sharing::default(), "{one:?} and {two:?}");
}

/// An endpoint has given back what calls take: to be asked when it has none and some time has passed.
///
/// # Panics
///
/// When something is left.
pub fn check_idle(zone: &Zone, node: NodeId) {
    let name = zone.world.name(node);
    assert_eq!(zone.endpoint(node).calls().count(), 0, "calls of {name}");
    assert_eq!(zone.world.connections(node), 0, "connections of {name}");
    let listeners = zone.world.listeners(node);
    assert!(listeners.len() <= 1, "listeners of {name}: {listeners:?}");
}

/// A machine is done for good.
///
/// # Panics
///
/// When something is left.
pub fn check_stopped(zone: &Zone, node: NodeId) {
    check_idle(zone, node);
    let name = zone.world.name(node);
    assert_eq!(zone.world.listeners(node), [], "listeners of {name}");
    assert_eq!(
        zone.world.deadline(node),
        None,
        "{name} waits for something"
    );
}

/// The gatekeeper has nobody registered and holds nothing.
///
/// # Panics
///
/// When something is left.
pub fn check_empty(zone: &Zone) {
    let gatekeeper = zone.gatekeeper();
    assert_eq!(gatekeeper.registry().len(), 0, "endpoints");
    assert_eq!(gatekeeper.calls().len(), 0, "calls");
    assert_eq!(gatekeeper.bandwidth_used(), Bandwidth(0));
    assert_eq!(gatekeeper.pending_queries(), 0, "questions");
}
