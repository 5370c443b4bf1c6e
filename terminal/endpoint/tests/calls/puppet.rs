//! A caller that does what no endpoint of ours would: its H.245 is in the test's hands, tunnelled.

use bytes::Bytes;
use h323_endpoint::{AudioCodec, AudioFormat, Config, EndedBy};
use h323_h225::SignallingMessage;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, FacilityContents, Setup};
use h323_h225::q931::{CallReference, Flag};
use h323_h225::transport::{ConnectionId, Input};
use h323_h245::capability::UserInputMethods;
use h323_h245::fast_start::Offer;
use h323_h245::{
    CapabilitySet, Channel, ChannelAnswer, ChannelParameters, Command, Event, LogicalChannelNumber,
    Output, Session,
};
use h323_messages::h225::EndpointType;
use h323_per::Octets;

use crate::net::{Net, Policy, media};

pub(crate) const ALAW: AudioFormat = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
pub(crate) const ULAW: AudioFormat = AudioFormat::new(AudioCodec::G711Ulaw64k, 20);

/// The type of a terminal without a multipoint controller.
pub(crate) const TERMINAL: u8 = 50;

pub(crate) struct Puppet {
    pub(crate) net: Net,
    pub(crate) connection: ConnectionId,
    pub(crate) session: Session,
    /// What it is asked to open, and does not answer.
    pub(crate) asked: Vec<(LogicalChannelNumber, Box<ChannelParameters>)>,
    /// Whether it accepts what it is asked to open.
    pub(crate) accepts: bool,
    pub(crate) opened: Vec<Channel>,
    /// What it was refused.
    pub(crate) refused: Vec<Event>,
    /// What it was commanded.
    pub(crate) commands: Vec<Command>,
    /// Which of its channels it was asked to close.
    pub(crate) unwanted: Vec<LogicalChannelNumber>,
    /// Call signalling that it received.
    pub(crate) received: Vec<SignallingMessage>,
}

pub(crate) fn context(reference: u16) -> CallContext {
    CallContext {
        call_reference: CallReference::new(reference, Flag::FromOriginator),
        call_identifier: CallIdentifier([7; 16]),
        conference_identifier: ConferenceIdentifier([8; 16]),
        version: ProtocolVersion::V4,
    }
}

pub(crate) fn receiving(formats: &[AudioFormat]) -> CapabilitySet {
    CapabilitySet::telephone(formats, UserInputMethods::default()).unwrap()
}

impl Puppet {
    /// A call that stands, media in both directions unless `accepts` is false.
    pub(crate) fn call(accepts: bool) -> Self {
        let mut puppet = Self::setup(Config::default(), TERMINAL, Policy::Accept, Vec::new());
        puppet.accepts = accepts;
        puppet.begin();
        puppet
    }

    /// A call that stands, of an endpoint with this configuration and a puppet that says it is of this type. Media flows both
    /// ways.
    pub(crate) fn call_of(config: Config, terminal_type: u8) -> Self {
        let mut puppet = Self::setup(config, terminal_type, Policy::Accept, Vec::new());
        puppet.begin();
        puppet
    }

    /// A call of an endpoint with this configuration, from a Setup with these elements for fast connect.
    pub(crate) fn fast(config: Config, policy: Policy, fast_start: Vec<Octets>) -> Self {
        Self::setup(config, TERMINAL, policy, fast_start)
    }

    /// Begins H.245, and opens its audio.
    pub(crate) fn begin(&mut self) {
        let now = self.net.now;
        self.session.start(now);
        let parameters =
            ChannelParameters::audio(ALAW, "192.0.2.99:5001".parse().unwrap()).unwrap();
        self.session.open_request(parameters, now).unwrap();
        self.settle();
    }

    /// A call that rings, with a proposal for fast connect. H.245 has not begun.
    pub(crate) fn ringing(formats: &[AudioFormat]) -> Self {
        let ours = media("192.0.2.99".parse().unwrap());
        let offer = Offer::audio(formats, ours.into()).unwrap();
        let fast_start = offer.octets().iter().cloned().map(Into::into).collect();
        Self::setup(Config::default(), TERMINAL, Policy::Ring, fast_start)
    }

    fn setup(config: Config, terminal_type: u8, policy: Policy, fast_start: Vec<Octets>) -> Self {
        let mut net = Net::new([config]);
        net.nodes[0].policy = policy;
        let connection = net.raw_connect(0, "192.0.2.99:1000".parse().unwrap());
        let capabilities = receiving(&[ALAW, ULAW]);
        let session = h323_h245::Config {
            terminal_type,
            ..h323_h245::Config::terminal(capabilities, 5)
        };
        let mut puppet = Self {
            net,
            connection,
            session: Session::new(session),
            asked: Vec::new(),
            accepts: true,
            opened: Vec::new(),
            refused: Vec::new(),
            commands: Vec::new(),
            unwanted: Vec::new(),
            received: Vec::new(),
        };
        let setup = Setup {
            fast_start,
            ..Setup::new(EndpointType::default())
        };
        let mut setup = setup.message(&context(1)).unwrap();
        setup.pdu_mut().h245_tunnelling = Some(true);
        puppet.send(&setup);
        puppet
    }

    pub(crate) fn send(&mut self, message: &SignallingMessage) {
        let input = Input::Frame {
            connection: self.connection,
            octets: message.encode().unwrap(),
        };
        self.net.inject(0, input);
        self.take();
    }

    /// Sends H.245, whatever it is.
    pub(crate) fn send_h245(&mut self, octets: Bytes) {
        let mut facility = FacilityContents::TransportedInformation.message(&context(1), None);
        facility.pdu_mut().h245_tunnelling = Some(true);
        facility.pdu_mut().h245_control = Some(vec![octets.into()]);
        self.send(&facility);
    }

    /// Takes what the endpoint sent.
    pub(crate) fn take(&mut self) {
        let now = self.net.now;
        for (connection, octets) in std::mem::take(&mut self.net.raw) {
            if connection != self.connection {
                continue;
            }
            let message = SignallingMessage::decode(&octets).unwrap();
            for control in message.h245_control() {
                self.session
                    .handle_octets(&control.to_bytes(), now)
                    .unwrap();
            }
            self.received.push(message);
        }
    }

    pub(crate) fn settle(&mut self) {
        loop {
            match self.session.poll_output() {
                Output::Timeout(_) => return,
                Output::Pdu(pdu) => self.send_h245(pdu.octets),
                Output::Event(Event::ChannelRequested { number, parameters }) if self.accepts => {
                    let theirs = media("192.0.2.99".parse().unwrap());
                    self.session
                        .open_response(
                            number,
                            ChannelAnswer::new(theirs.rtp, theirs.rtcp),
                            self.net.now,
                        )
                        .unwrap();
                    drop(parameters);
                }
                Output::Event(Event::ChannelRequested { number, parameters }) => {
                    self.asked.push((number, parameters))
                }
                Output::Event(Event::ChannelOpened(channel)) => self.opened.push(*channel),
                Output::Event(event @ (Event::ChannelRefused { .. } | Event::ModeRefused(_))) => {
                    self.refused.push(event)
                }
                Output::Event(Event::Command(command)) => self.commands.push(command),
                Output::Event(Event::ChannelCloseRequested { number, .. }) => {
                    self.unwanted.push(number);
                }
                Output::Event(_) => {}
            }
        }
    }

    pub(crate) fn announce(&mut self, capabilities: CapabilitySet) {
        let now = self.net.now;
        self.session
            .capabilities_request(capabilities, now)
            .unwrap();
        self.settle();
    }

    pub(crate) fn sends(&self) -> Option<AudioCodec> {
        Some(self.net.only(0).transmit?.format.codec)
    }

    pub(crate) fn ended(&self) -> Option<&EndedBy> {
        Some(&self.net.only(0).ended.as_ref()?.by)
    }
}
