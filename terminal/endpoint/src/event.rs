//! What an endpoint tells its owner.

use std::borrow::Cow;
use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::Cause;
use h323_h225::call::Timer;
use h323_h225::call::h245_transport;
use h323_h225::identifiers::CallIdentifier;
use h323_h225::message::DiversionReason;
use h323_h225::q931::ie::{CallState, NotificationIndicator, Screening};
use h323_h225::transport::{CloseReason, ConnectFailure, ListenFailure};
use h323_h245::capability::{NoCommonMode, Rejection};
use h323_h245::{AudioFormat, SessionId};
use h323_messages::h225::{
    AliasAddress, DisengageReason, FeatureDescriptor, ReleaseCompleteReason,
};
use h323_ras::client::{
    AdmissionFailure, LocationFailure, Registered, RegistrationFailure, Unregistered,
};
use thiserror::Error;

use crate::signal::Signal;

/// Names a call of an endpoint. Never used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub(crate) u64);

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// One of the two sides of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// We.
    Local,
    /// The other.
    Peer,
}

/// Names a question for somebody's address, asked by [`Endpoint::locate`](crate::Endpoint::locate).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocateId(pub(crate) u64);

/// What happened.
#[derive(Debug)]
pub enum Event {
    /// Calls are taken at this address.
    Listening {
        /// The address, with the port that the system chose if none was asked for. Its IP address is unspecified
        /// when that was asked for.
        address: SocketAddr,
    },
    /// Calls cannot be taken at this address.
    ListenFailed {
        /// The address as it was asked for.
        address: SocketAddr,
        /// Why.
        failure: ListenFailure,
    },
    /// The endpoint is registered, for the first time or anew.
    Registered(Registered),
    /// It is not. It tries again until [`Endpoint::unregister`](crate::Endpoint::unregister).
    RegistrationFailed {
        /// Why.
        failure: RegistrationFailure,
        /// After how long it tries again.
        retry_after: Duration,
    },
    /// It no longer is. Calls go on. Unless we asked for it, it registers again.
    Unregistered(Unregistered),
    /// Somebody calls, and the gatekeeper, if there is one, allows it. To be answered by
    /// [`Endpoint::alert`](crate::Endpoint::alert), [`accept`](crate::Endpoint::accept),
    /// [`reject`](crate::Endpoint::reject) or [`forward`](crate::Endpoint::forward).
    Incoming(Box<IncomingCall>),
    /// The called side wants more digits. To be sent by [`Endpoint::dial`](crate::Endpoint::dial); without any the call
    /// ends after T304.
    MoreDigitsWanted {
        /// The call.
        call: CallId,
    },
    /// Somebody calls, and the number comes in pieces. [`Event::Incoming`] follows once it is whole: the caller says so, or
    /// adds nothing for T302, or [`Endpoint::proceed`](crate::Endpoint::proceed) says so.
    Dialled {
        /// The call.
        call: CallId,
        /// The number so far.
        digits: String,
        /// Whether it is whole.
        is_complete: bool,
    },
    /// The called side handles the call.
    Proceeding {
        /// The call.
        call: CallId,
    },
    /// The called user is being alerted.
    Alerting {
        /// The call.
        call: CallId,
        /// The name that the called side shows, if any.
        display: Option<String>,
    },
    /// The call got on somehow; something may be heard.
    Progress {
        /// The call.
        call: CallId,
    },
    /// A call that we make goes to another address now, perhaps that of somebody else: what follows is about that
    /// attempt. A call that was answered may be answered again.
    Rerouted {
        /// The call.
        call: CallId,
        /// Where it goes; `None` if the gatekeeper is asked for that.
        address: Option<SocketAddr>,
        /// Whom it is for now.
        aliases: Vec<AliasAddress>,
        /// Why.
        why: Rerouting,
    },
    /// The call is answered, by us or by the called user.
    Connected {
        /// The call.
        call: CallId,
        /// The name that the called side shows, if any and if we called.
        display: Option<String>,
        /// Who has answered, if we called and the called side says it and does not withhold it.
        aliases: Vec<AliasAddress>,
    },
    /// The called side can do some of what our Setup said we can. Comes before the call is connected; again, with all of
    /// them, when it says more.
    Features {
        /// The call.
        call: CallId,
        /// What, and what the called side says of it.
        features: Vec<FeatureDescriptor>,
    },
    /// A format to send was found in the peer's capabilities, and a channel for it is being opened. Comes again when
    /// another has to be found; does not come for what fast connect opens.
    FormatChosen {
        /// The call.
        call: CallId,
        /// What is to be sent.
        chosen: AudioFormat,
        /// The pairs of formats that were looked at before it, and why they do not do.
        rejected: Vec<Rejection>,
    },
    /// Media is to be expected from now on; the peer may take other formats up later, which gives this event
    /// again.
    ReceiveStarted {
        /// The call.
        call: CallId,
        /// What and how.
        receive: Receive,
    },
    /// Media is no longer to be expected.
    ReceiveStopped {
        /// The call.
        call: CallId,
    },
    /// Media is to be sent from now on. Before the call is connected only by a called side that has asked for it
    /// ([`Endpoint::alert_with_media`](crate::Endpoint::alert_with_media)). Comes again without a stop when
    /// the same media is to be sent in shorter packets.
    TransmitStarted {
        /// The call.
        call: CallId,
        /// What, how and where to.
        transmit: Transmit,
    },
    /// No media is to be sent any more.
    TransmitStopped {
        /// The call.
        call: CallId,
    },
    /// The peer wants to send in a session beyond the first, of a medium in
    /// [`CallOptions::record`](crate::CallOptions::record). To be answered by [`Endpoint::provide_media`](crate::Endpoint::provide_media) or
    /// [`Endpoint::refuse_media`](crate::Endpoint::refuse_media) within
    /// [`ADDRESSES_WITHIN`](crate::limits::ADDRESSES_WITHIN); otherwise the peer is refused.
    MediaWanted {
        /// The call.
        call: CallId,
        /// The session.
        session: SessionId,
        /// What it is of.
        medium: Medium,
    },
    /// Media that nobody here decodes is to be expected from now on. The addresses of its session stay the same until the call
    /// ends, or until [`Event::Rerouted`].
    RecordStarted {
        /// The call.
        call: CallId,
        /// What and how.
        record: Record,
    },
    /// It is no longer to be expected.
    RecordStopped {
        /// The call.
        call: CallId,
        /// The session, as [`Event::RecordStarted`] named it.
        session: SessionId,
    },
    /// The peer's user pressed keys. Those that come in the media are not among them.
    Digits {
        /// The call.
        call: CallId,
        /// The keys, at least one; `!` for a hook flash.
        digits: String,
        /// How long the key was pressed, where the peer says so.
        duration: Option<Duration>,
    },
    /// The peer's user holds the key that was told last, or has let it go: it is pressed for so long, from its beginning.
    KeyHeld {
        /// The call.
        call: CallId,
        /// How long.
        duration: Duration,
    },
    /// The peer says something that its user's peer may want to know; it changes nothing.
    Notified {
        /// The call.
        call: CallId,
        /// What.
        notification: NotificationIndicator,
    },
    /// Where the call stands at the peer, asked or not. Neither state nor cause: asked, it did not say.
    PeerStatus {
        /// The call.
        call: CallId,
        /// The state (Q.931).
        state: Option<CallState>,
        /// Why the peer says so.
        cause: Option<Cause>,
    },
    /// A side has paused the other by the empty capability set: the other sends no media until it is resumed. The
    /// other direction goes on.
    Paused {
        /// The call.
        call: CallId,
        /// Who paused the other.
        by: Side,
    },
    /// A side lets the other send again.
    Resumed {
        /// The call.
        call: CallId,
        /// Who paused the other before.
        by: Side,
    },
    /// The peer did not take what was to pause or resume it, or did not answer.
    PauseFailed {
        /// The call.
        call: CallId,
        /// Whether it is paused still.
        is_paused: bool,
    },
    /// How long a message to the peer and its answer take, which was asked for.
    RoundTrip {
        /// The call.
        call: CallId,
        /// `None`: the peer did not answer within T105.
        delay: Option<Duration>,
    },
    /// The call is over. Comes once for every call that was made or reported, and nothing about it after that.
    Ended {
        /// The call.
        call: CallId,
        /// How.
        ended: Box<Ended>,
    },
    /// Somebody has been found.
    Located {
        /// The question.
        question: LocateId,
        /// Where calls to them go.
        address: SocketAddr,
        /// What they are called now; empty when nothing changed.
        aliases: Vec<AliasAddress>,
    },
    /// Somebody has not been found.
    LocationFailed {
        /// The question.
        question: LocateId,
        /// Why.
        failure: LocationFailure,
    },
    /// A message was sent or received. For ladders and logs; may be ignored.
    Signal(Signal),
    /// [`Endpoint::shut_down`](crate::Endpoint::shut_down) is done: no call, no registration, nothing open.
    Stopped,
}

impl Event {
    /// The call that it is about, if it is about one.
    pub fn call(&self) -> Option<CallId> {
        match self {
            Self::Incoming(incoming) => Some(incoming.call),
            Self::MoreDigitsWanted { call }
            | Self::Dialled { call, .. }
            | Self::Proceeding { call }
            | Self::Alerting { call, .. }
            | Self::Progress { call }
            | Self::Rerouted { call, .. }
            | Self::Connected { call, .. }
            | Self::Features { call, .. }
            | Self::FormatChosen { call, .. }
            | Self::ReceiveStarted { call, .. }
            | Self::ReceiveStopped { call }
            | Self::TransmitStarted { call, .. }
            | Self::TransmitStopped { call }
            | Self::MediaWanted { call, .. }
            | Self::RecordStarted { call, .. }
            | Self::RecordStopped { call, .. }
            | Self::Digits { call, .. }
            | Self::KeyHeld { call, .. }
            | Self::Notified { call, .. }
            | Self::PeerStatus { call, .. }
            | Self::Paused { call, .. }
            | Self::Resumed { call, .. }
            | Self::PauseFailed { call, .. }
            | Self::RoundTrip { call, .. }
            | Self::Ended { call, .. } => Some(*call),
            Self::Signal(signal) => signal.call,
            Self::Listening { .. }
            | Self::ListenFailed { .. }
            | Self::Registered(_)
            | Self::RegistrationFailed { .. }
            | Self::Unregistered(_)
            | Self::Located { .. }
            | Self::LocationFailed { .. }
            | Self::Stopped => None,
        }
    }
}

/// Why a call goes to another address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Rerouting {
    /// The called side has more than one, and what came of the one before was this.
    #[error("the address before did not take it: {0}")]
    NextAddress(Cause),
    /// The called side asked for it, or a gatekeeper.
    #[error("{}", match .0 {
        DiversionReason::CallForwarded => "forwarded by the called side",
        DiversionReason::RouteCallToGatekeeper => "it is to go by a gatekeeper",
        DiversionReason::RouteCallToMc => "it is to go to a conference",
    })]
    Asked(DiversionReason),
}

/// A call that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingCall {
    /// The call.
    pub call: CallId,
    /// Its name from end to end.
    pub call_identifier: CallIdentifier,
    /// Our end of its signalling connection: media sockets are best bound to this IP address.
    pub local: SocketAddr,
    /// The other end: the caller, or its gatekeeper.
    pub remote: SocketAddr,
    /// Who calls.
    pub caller: Vec<AliasAddress>,
    /// Whom the call is for, as the caller put it.
    pub called: Vec<AliasAddress>,
    /// The name that the caller shows.
    pub display: Option<String>,
    /// The caller is not to be shown, be it by its wish or because nothing is known of it: neither name nor number is for our
    /// user's eyes.
    pub is_withheld: bool,
    /// Who vouches for what the caller is called.
    pub screening: Screening,
    /// What both sides can do beyond the base (H.460.1).
    pub features: Vec<FeatureDescriptor>,
    /// The product that the caller says it is.
    pub product: Option<String>,
}

/// Audio that the peer sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receive {
    /// The codec, and how much of it a packet holds at most.
    pub format: AudioFormat,
    /// The RTP payload type.
    pub payload_type: u8,
    /// The payload type of telephone events, if we take them.
    pub telephone_event: Option<u8>,
    /// Where receiver reports go, where the peer says so.
    pub rtcp_to: Option<SocketAddr>,
}

/// Audio that we send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transmit {
    /// The codec, and how much of it goes into a packet.
    pub format: AudioFormat,
    /// The RTP payload type.
    pub payload_type: u8,
    /// The payload type of telephone events, if the peer takes them as far as we know by now.
    pub telephone_event: Option<u8>,
    /// Where RTP goes.
    pub rtp_to: SocketAddr,
    /// Where sender reports go, where the peer says so.
    pub rtcp_to: Option<SocketAddr>,
}

impl Transmit {
    /// How much sound a packet holds.
    pub fn packet_duration(&self) -> Duration {
        self.format.packet_duration()
    }
}

/// What flows in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Sound.
    Audio,
    /// Pictures.
    Video,
    /// What a camera is told, or text.
    Data,
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Data => "data",
        })
    }
}

/// Media that the peer sends and nobody here decodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its session: one that was asked for by [`Event::MediaWanted`] and provided, or else the first, whose addresses the owner
    /// has named with the call. The first is of audio; its id is 1, unless the peer has chosen another.
    pub session: SessionId,
    /// Of what.
    pub medium: Medium,
    /// What the codec is called.
    pub name: Cow<'static, str>,
    /// Units of its RTP timestamps in a second.
    pub clock_rate_hz: u32,
    /// The RTP payload type, if the peer says it or RFC 3551 does.
    pub payload_type: Option<u8>,
    /// Where receiver reports go, where the peer says so.
    pub rtcp_to: Option<SocketAddr>,
}

/// How digits go to the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DigitMethod {
    /// In the media, as telephone events of this payload type (RFC 4733): the owner of the media sends them.
    TelephoneEvent {
        /// The payload type that the peer expects.
        payload_type: u8,
    },
    /// In H.245, one `signal` for each.
    Signal,
    /// In H.245, as `alphanumeric`.
    Alphanumeric,
    /// In call signalling, as keypad element of an Information.
    Keypad,
    /// As sound: the owner of the media makes it. Only on demand, for nobody announces it.
    InBand,
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Whose doing it was, and what exactly happened.
    pub by: EndedBy,
    /// The cause (Q.850) of whoever ended it: the peer's, or the one that we told the peer or were about to.
    pub cause: Cause,
    /// The reason of Release Complete, which says the same in other words.
    pub reason: ReleaseCompleteReason,
    /// The cause of the peer's Release Complete, where that came while we were ending the call ourselves.
    pub peer_cause: Option<Cause>,
    /// What the peer wants its user's peer to read.
    pub display: Option<String>,
    /// How long the call was connected, with whom it went to last; `None` if it never was.
    pub duration: Option<Duration>,
}

/// Whose doing the end of a call was.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EndedBy {
    /// Our user's.
    #[error("ended here")]
    Local,
    /// The peer's, by this message.
    #[error("ended by the other side")]
    Peer(EndMessage),
    /// Our gatekeeper's: it wants the call to end.
    #[error("ended by the gatekeeper")]
    Gatekeeper(DisengageReason),
    /// Our gatekeeper's: it does not allow the call, or does not answer.
    #[error("not admitted by the gatekeeper")]
    NotAdmitted(AdmissionFailure),
    /// Nobody's: this timer expired.
    #[error("{0} expired")]
    Timer(Timer),
    /// The signalling connection did not come about.
    #[error("{0}")]
    ConnectFailed(ConnectFailure),
    /// The signalling connection ended before the call.
    #[error("the signalling connection ended: {0}")]
    ConnectionLost(CloseReason),
    /// There is no way to media that both sides can use.
    #[error("{0}")]
    Media(MediaFailure),
    /// The called side has answered and cannot do what the call needs.
    #[error("the other side lacks a feature that the call needs")]
    NeededFeature,
    /// The called sides sent the call elsewhere, one after the other, more often than it may go.
    #[error("sent elsewhere more than {limit} times")]
    Diversions {
        /// How often it may.
        limit: usize,
    },
    /// A message that we had to send cannot be encoded: something in the configuration or the command is too long.
    #[error("a message cannot be encoded")]
    Unencodable,
}

/// The message by which a peer ends a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EndMessage {
    /// Release Complete of call signalling.
    ReleaseComplete,
    /// endSessionCommand of H.245, which a Release Complete should have followed and did not.
    EndSession,
}

/// Why there is no media.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MediaFailure {
    /// No format that both sides have.
    #[error("{0}")]
    NoCommonMode(NoCommonMode),
    /// The peer refuses every channel that we could open.
    #[error("the peer refuses our audio channels")]
    Refused,
    /// The peer has no way for H.245, or closed it.
    #[error("{0}")]
    Transport(h245_transport::Failure),
    /// H.245 found no way in time.
    #[error("the peer offers no way for H.245")]
    NoTransport,
    /// The peer does not take our capabilities, or does not answer them.
    #[error("the peer does not take our capabilities")]
    Capabilities,
    /// The peer sends more H.245 messages than anyone needs.
    #[error("the peer floods us with H.245 messages")]
    Flood,
    /// Master-slave determination failed.
    #[error("master and slave cannot be determined")]
    MasterSlave,
}
