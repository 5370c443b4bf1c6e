//! A terminal that sends more than sound: its H.245 goes in the tunnel, over a connection of its own making.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::Cause;
use h323_h225::SignallingMessage;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, FacilityContents, Setup};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h245::capability::{MediaCapability, UserInputMethods, rtp};
use h323_h245::messages::{DataType, OpenLogicalChannelRejectCause};
use h323_h245::{
    AudioCodec, AudioFormat, CapabilitySet, Channel, ChannelAnswer, ChannelParameters, Config,
    Direction, Event, LogicalChannelNumber, Output, Refusal, Session, SessionId,
};
use h323_messages::h225::EndpointType;
use h323_net::clock::Clock;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where the other side takes the media of a channel.
pub(crate) struct To {
    pub(crate) rtp: SocketAddr,
}

pub(crate) struct Peer {
    stream: TcpStream,
    /// Octets that have come of a frame that is not whole.
    come: Vec<u8>,
    session: Session,
    clock: Clock,
    events: Vec<Event>,
    is_connected: bool,
    is_over: bool,
}

fn context() -> CallContext {
    CallContext {
        call_reference: CallReference::new(77, Flag::FromOriginator),
        call_identifier: CallIdentifier([7; 16]),
        conference_identifier: ConferenceIdentifier([8; 16]),
        version: ProtocolVersion::V4,
    }
}

impl Peer {
    /// A call that stands.
    pub(crate) fn call(address: &str) -> Self {
        let stream = TcpStream::connect(address).expect("somebody listens");
        let pause = Some(Duration::from_millis(20));
        stream.set_read_timeout(pause).expect("it is a socket");
        let alaw = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
        let capabilities = CapabilitySet::telephone(&[alaw], UserInputMethods::default());
        let clock = Clock::system();
        let mut peer = Self {
            stream,
            come: Vec::new(),
            session: Session::new(Config::terminal(capabilities.expect("it fits"), 5)),
            clock,
            events: Vec::new(),
            is_connected: false,
            is_over: false,
        };
        let setup = Setup::new(EndpointType::default());
        let mut setup = setup.message(&context()).expect("it fits");
        setup.pdu_mut().h245_tunnelling = Some(true);
        peer.send(&setup);
        peer.session.start(peer.clock.now());
        peer.wait(|peer| peer.is_connected && peer.session.is_ready());
        peer
    }

    /// Opens a channel for video in a session; where it is to be sent.
    pub(crate) fn open_video(&mut self, session: u8, payload_type: u8, rtcp: SocketAddr) -> To {
        let number = self.open(h264(), session, Some(payload_type), rtcp);
        self.opened(number)
    }

    /// Opens a channel for G.729 in the first session.
    pub(crate) fn open_g729(&mut self, rtcp: SocketAddr) -> To {
        let g729 = AudioFormat::new(AudioCodec::G729, 2).to_capability();
        let data_type = DataType::AudioData(g729.expect("it fits").into());
        let number = self.open(data_type, 1, None, rtcp);
        self.opened(number)
    }

    pub(crate) fn is_refused_video(&mut self) {
        let rtcp = SocketAddr::from(([127, 0, 0, 1], 9));
        let number = self.open(h264(), 2, None, rtcp);
        let cause = OpenLogicalChannelRejectCause::DataTypeNotSupported;
        let refused = Event::ChannelRefused {
            number,
            refusal: Refusal::Rejected(cause),
        };
        self.wait(|peer| peer.events.contains(&refused));
    }

    /// Waits until it has been asked for so many whole pictures.
    pub(crate) fn is_asked_for_pictures(&mut self, count: usize) {
        // What it is told of them is bounded.
        let is_asked = |event: &&Event| **event == Event::MessageReceived("miscellaneousCommand");
        self.wait(|peer| peer.events.iter().filter(is_asked).count() >= count);
    }

    /// Ends the call, and waits until the other side has closed the connection.
    pub(crate) fn hang_up(mut self) {
        let message = context().release_complete(Cause::NORMAL_CALL_CLEARING, None, None);
        self.send(&message);
        self.wait(|peer| peer.is_over);
    }

    fn open(
        &mut self,
        data_type: DataType,
        session: u8,
        dynamic_payload_type: Option<u8>,
        rtcp: SocketAddr,
    ) -> LogicalChannelNumber {
        let parameters = ChannelParameters {
            session: SessionId(session),
            data_type,
            media: None,
            media_control: Some(rtcp),
            dynamic_payload_type,
            silence_suppression: None,
            reverse: None,
        };
        let now = self.clock.now();
        self.session
            .open_request(parameters, now)
            .expect("there is room")
    }

    fn opened(&mut self, number: LogicalChannelNumber) -> To {
        let is_ours = |channel: &Channel| {
            (channel.direction, channel.number) == (Direction::Transmit, number)
        };
        self.wait(|peer| peer.session.channels().any(is_ours));
        let channel = self.session.channels().find(|channel| is_ours(channel));
        let rtp = channel
            .and_then(|channel| channel.media)
            .expect("it says where");
        To { rtp }
    }

    fn send(&mut self, message: &SignallingMessage) {
        let octets = message.encode().expect("it fits");
        let length = u16::try_from(octets.len() + 4)
            .expect("it fits")
            .to_be_bytes();
        let mut frame = vec![3, 0, length[0], length[1]];
        frame.extend(&octets);
        self.stream.write_all(&frame).expect("somebody listens");
    }

    /// Goes on until this is so.
    fn wait(&mut self, is_so: impl Fn(&Self) -> bool) {
        let until: Instant = self.clock.now() + PATIENCE;
        loop {
            self.settle();
            if is_so(self) {
                return;
            }
            assert!(
                self.clock.now() < until,
                "it does not come: {:?}",
                self.events
            );
            self.read();
        }
    }

    fn read(&mut self) {
        let mut buffer = [0; 4096];
        match self.stream.read(&mut buffer) {
            Ok(0) => self.is_over = true,
            Ok(length) => self.come.extend(&buffer[..length]),
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
                ) => {}
            Err(_) => self.is_over = true,
        }
        while let [_, _, high, low, ..] = self.come[..] {
            let length = usize::from(u16::from_be_bytes([high, low]));
            if length < 4 || self.come.len() < length {
                break;
            }
            let frame: Vec<u8> = self.come.drain(..length).collect();
            if length > 4 {
                self.handle(&frame[4..]);
            }
        }
    }

    fn handle(&mut self, frame: &[u8]) {
        let message =
            SignallingMessage::decode(&Bytes::copy_from_slice(frame)).expect("it is ours");
        self.is_connected |= message.message_type() == MessageType::Connect;
        let now = self.clock.now();
        for control in message.h245_control() {
            let octets = control.to_bytes();
            self.session
                .handle_octets(&octets, now)
                .expect("it is ours");
        }
    }

    fn settle(&mut self) {
        loop {
            match self.session.poll_output() {
                Output::Timeout(_) => return,
                Output::Pdu(pdu) => {
                    let contents = FacilityContents::TransportedInformation;
                    let mut facility = contents.message(&context(), None);
                    facility.pdu_mut().h245_tunnelling = Some(true);
                    facility.pdu_mut().h245_control = Some(vec![pdu.octets.into()]);
                    self.send(&facility);
                }
                Output::Event(Event::ChannelRequested { number, .. }) => {
                    // Nobody hears what comes.
                    let at = |port| SocketAddr::from(([127, 0, 0, 1], port));
                    let answer = ChannelAnswer::new(at(9), at(10));
                    let now = self.clock.now();
                    (self.session.open_response(number, answer, now)).expect("it was asked for");
                }
                Output::Event(event) => self.events.push(event),
            }
        }
    }
}

fn h264() -> DataType {
    match rtp::video().swap_remove(0) {
        MediaCapability::Video(video) => DataType::VideoData(video.into()),
        other => panic!("{other:?}"),
    }
}
