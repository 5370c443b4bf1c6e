//! The machines of H.225.0 call signalling and of H.245, told what to do and what comes in by octets: what must hold
//! whatever they say.
//!
//! The octets are a script. Its first chooses the machine; then comes one step after the other, each an octet that says what
//! is done, and what that needs. A script that ends in the middle of a step ends before it.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::{AudioCodec, AudioFormat};
use h323_h225::call::{Event, Incoming, Outgoing, Output, Timers};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, FacilityContents, Features, Setup};
use h323_h225::q931::ie::{Keypad, NotificationIndicator, ProgressDescription};
use h323_h225::q931::{CallReference, Flag};
use h323_h225::{Cause, Received, SignallingMessage};
use h323_h245::capability::UserInputMethods;
use h323_h245::limits::MAX_CHANNELS;
use h323_h245::{
    CapabilitySet, ChannelAnswer, ChannelParameters, Config, Direction, Event as Told,
    Output as Wanted, Session, UserInput,
};
use h323_messages::h225::EndpointType;

use crate::origin;

/// The most that a machine may want between two steps.
const MAX_OUTPUTS: usize = 2_000;

/// The most steps of a script that are done.
const MAX_STEPS: usize = 256;

/// Longer than any timer, and than all of a machine one after the other.
const FOR_EVER: Duration = Duration::from_secs(3_600);

/// The steps of a script.
#[derive(Debug, Clone)]
struct Steps(Bytes);

impl Steps {
    fn octet(&mut self) -> Option<u8> {
        (!self.0.is_empty()).then(|| self.0.split_to(1)[0])
    }

    /// As many octets as the next two say.
    fn octets(&mut self) -> Option<Bytes> {
        let length = usize::from(u16::from_be_bytes([self.octet()?, self.octet()?]));
        (length <= self.0.len()).then(|| self.0.split_to(length))
    }
}

/// A step that gives a machine a message.
#[must_use]
pub fn message(octets: &[u8]) -> Vec<u8> {
    let length = u16::try_from(octets.len()).unwrap_or(u16::MAX);
    let mut step = vec![0];
    step.extend(length.to_be_bytes());
    step.extend(&octets[..length.into()]);
    step
}

/// One of the two call machines.
enum Call {
    Outgoing(Box<Outgoing>),
    Incoming(Box<Incoming>),
}

impl Call {
    fn new(is_outgoing: bool, now: Instant) -> Self {
        let context = |flag| CallContext {
            call_reference: CallReference::new(77, flag),
            call_identifier: CallIdentifier([7; 16]),
            conference_identifier: ConferenceIdentifier([8; 16]),
            version: ProtocolVersion::V4,
        };
        let setup = Setup {
            fast_start: vec![h323_per::Octets::from_static(b"proposal")],
            can_overlap_send: true,
            features: Features::default(),
            ..Setup::new(EndpointType::default())
        };
        if is_outgoing {
            let mut machine = Outgoing::new(context(Flag::FromOriginator), Timers::default());
            machine.setup_request(&setup, now).expect("the first");
            return Self::Outgoing(Box::new(machine));
        }
        let setup = setup
            .message(&context(Flag::FromOriginator))
            .expect("no address");
        let identifier = CallIdentifier([9; 16]);
        let machine = Incoming::new(
            &setup,
            EndpointType::default(),
            ProtocolVersion::V4,
            identifier,
            Timers::default(),
            now,
        );
        Self::Incoming(Box::new(machine.expect("a Setup")))
    }

    /// A command, if it means something now.
    fn command(&mut self, command: u8, now: Instant) {
        let keypad = Keypad::new("5");
        let facility = FacilityContents::TransportedInformation;
        let hold = NotificationIndicator::REMOTE_HOLD;
        let in_band = ProgressDescription::IN_BAND_INFORMATION;
        match self {
            Self::Outgoing(machine) => match command % 8 {
                0 => drop(machine.information_request(&keypad, now)),
                1 => drop(machine.facility_request(facility)),
                2 => drop(machine.notify_request(hold)),
                3 => drop(machine.status_inquiry_request(now)),
                4 => drop(machine.digits_request("47", command & 8 > 0, now)),
                5 => machine.fast_start_useless(),
                6 => machine.fast_start_withdraw(),
                _ => machine.release_request(Cause::USER_BUSY, None, None, now),
            },
            Self::Incoming(machine) => match command % 12 {
                0 => drop(machine.information_request(&keypad)),
                1 => drop(machine.facility_request(facility)),
                2 => drop(machine.notify_request(hold)),
                3 => drop(machine.status_inquiry_request(now)),
                4 => drop(machine.more_info_request(now)),
                5 => drop(machine.proceeding_request()),
                6 => drop(machine.alerting_request(Some(in_band))),
                7 => drop(machine.progress_request(in_band)),
                8 => drop(machine.connect_request()),
                9 => drop(machine.fast_start_reject()),
                10 => drop(machine.fast_start_response(vec![h323_per::Octets::new()])),
                _ => machine.release_request(Cause::USER_BUSY, None, None, now),
            },
        }
    }

    /// A message of the peer, whatever call it names.
    fn hear(&mut self, octets: Bytes, now: Instant) {
        let reference = match self {
            Self::Outgoing(machine) => machine.call().call_reference,
            Self::Incoming(machine) => machine.call().call_reference,
        };
        let reference = reference.reversed();
        // Neither is refused: the call is named, and all outputs are taken after each step.
        match Received::decode(octets) {
            Ok(received) => {
                let mut message: SignallingMessage = received.message;
                message.q931.call_reference = reference;
                match self {
                    Self::Outgoing(machine) => machine.handle_message(message, now),
                    Self::Incoming(machine) => machine.handle_message(message, now),
                }
                .expect("it is for this call");
            }
            Err(error) => {
                let Some(message) = error.q931() else { return };
                let mut message = message.clone();
                message.call_reference = reference;
                match self {
                    Self::Outgoing(machine) => machine.handle_malformed(&message, now),
                    Self::Incoming(machine) => machine.handle_malformed(&message, now),
                }
                .expect("it is for this call");
            }
        }
    }

    fn pass(&mut self, now: Instant) {
        match self {
            Self::Outgoing(machine) => machine.handle_timeout(now),
            Self::Incoming(machine) => machine.handle_timeout(now),
        }
    }

    fn break_off(&mut self, now: Instant) {
        match self {
            Self::Outgoing(machine) => machine.handle_closed(Cause::TEMPORARY_FAILURE, now),
            Self::Incoming(machine) => machine.handle_closed(Cause::TEMPORARY_FAILURE, now),
        }
    }

    /// Takes the outputs, and counts how often it tells of the end; when it wants to be woken.
    fn drain(&mut self, ends: &mut usize, now: Instant) -> Option<Instant> {
        for _ in 0..MAX_OUTPUTS {
            let output = match self {
                Self::Outgoing(machine) => machine.poll_output(now),
                Self::Incoming(machine) => machine.poll_output(now),
            };
            match output {
                Output::Timeout(deadline) => return deadline,
                Output::Event(Event::Released(_)) => *ends += 1,
                Output::Event(_) => assert_eq!(*ends, 0, "something after the end"),
                Output::Send(message) => {
                    message.encode().expect("what it sends can be sent");
                }
            }
        }
        panic!("the outputs never end");
    }
}

/// A call machine by a script: it tells of its end once, whatever comes, and waits for nothing after it.
///
/// # Panics
///
/// When something does not hold.
pub fn call(script: &Bytes) {
    let mut steps = Steps(script.clone());
    let mut now = origin();
    let is_outgoing = steps.octet().is_none_or(|octet| octet % 2 == 0);
    let mut call = Call::new(is_outgoing, now);
    let mut ends = 0;
    call.drain(&mut ends, now);
    for _ in 0..MAX_STEPS {
        let Some(step) = steps.octet() else { break };
        match step % 4 {
            0 => match steps.octets() {
                Some(octets) => call.hear(octets, now),
                None => break,
            },
            1 => match steps.octet() {
                Some(command) => call.command(command, now),
                None => break,
            },
            2 => match steps.octet() {
                Some(seconds) => {
                    now += Duration::from_secs(seconds.into());
                    call.pass(now);
                }
                None => break,
            },
            _ if step == 3 => call.break_off(now),
            _ => {}
        }
        let deadline = call.drain(&mut ends, now);
        assert!(ends <= 1, "it ended twice");
        assert!(ends == 0 || deadline.is_none(), "it waits after its end");
        assert!(
            deadline.is_none_or(|deadline| deadline > now || step % 4 != 2),
            "a deadline that does not pass"
        );
    }
    // It is over when it is told so, whatever was before.
    call.break_off(now);
    let deadline = call.drain(&mut ends, now);
    assert_eq!((ends, deadline), (1, None), "no end, or it waits after it");
}

/// An H.245 session and one that keeps to the rules.
struct Sessions {
    ours: Session,
    theirs: Session,
    /// What each has for the other.
    to_them: Vec<Bytes>,
    to_us: Vec<Bytes>,
}

fn capabilities() -> CapabilitySet {
    let formats = [
        AudioFormat::new(AudioCodec::G711Alaw64k, 20),
        AudioFormat::new(AudioCodec::G711Ulaw64k, 20),
    ];
    let input = UserInputMethods {
        signal: true,
        ..UserInputMethods::default()
    };
    CapabilitySet::telephone(&formats, input).expect("two formats")
}

impl Sessions {
    fn new(now: Instant) -> Self {
        let session = |seed| Session::new(Config::terminal(capabilities(), seed));
        let mut sessions = Self {
            ours: session(1),
            theirs: session(2),
            to_them: Vec::new(),
            to_us: Vec::new(),
        };
        sessions.ours.start(now);
        sessions.theirs.start(now);
        sessions
    }

    fn drain(session: &mut Session, now: Instant) -> (Vec<Bytes>, Option<Instant>) {
        let mut sent = Vec::new();
        let media = "192.0.2.1:5000".parse().expect("an address");
        for _ in 0..MAX_OUTPUTS {
            match session.poll_output() {
                Wanted::Timeout(deadline) => return (sent, deadline),
                Wanted::Pdu(pdu) => sent.push(pdu.octets),
                // Not all are answered.
                Wanted::Event(Told::ChannelRequested { number, .. }) if number.get() % 8 > 0 => {
                    let _ = session.open_response(number, ChannelAnswer::new(media, media), now);
                }
                Wanted::Event(_) => {}
            }
        }
        panic!("the outputs never end");
    }

    fn settle(&mut self, now: Instant) {
        let (sent, _) = Self::drain(&mut self.ours, now);
        self.to_them.extend(sent);
        let (sent, _) = Self::drain(&mut self.theirs, now);
        self.to_us.extend(sent);
        // A network that loses what it cannot hold.
        self.to_them.truncate(64);
        self.to_us.truncate(64);
    }

    fn command(&mut self, command: u8, now: Instant) {
        let session = &mut self.ours;
        let control = "192.0.2.1:5001".parse().expect("an address");
        let format = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
        match command % 8 {
            0 => {
                let parameters = ChannelParameters::audio(format, control).expect("a format");
                let _ = session.open_request(parameters, now);
            }
            1 => {
                let first = session.channels().next().map(|channel| channel.number);
                if let Some(number) = first {
                    let _ = session.close_request(number, now);
                }
            }
            2 => drop(session.capabilities_request(CapabilitySet::empty(), now)),
            3 => drop(session.capabilities_request(capabilities(), now)),
            4 => drop(session.round_trip_delay_request(now)),
            5 => drop(session.user_input(&UserInput::Alphanumeric("5".to_owned()))),
            6 => drop(session.mode_request(Vec::new(), now)),
            _ if command & 0xf8 == 0xf8 => session.end_session(now),
            _ => {}
        }
    }
}

/// An H.245 session by a script, beside one that keeps to the rules: it holds no more channels than may be, and ends when it
/// is told to.
///
/// # Panics
///
/// When something does not hold.
pub fn session(script: &Bytes) {
    let mut steps = Steps(script.clone());
    let mut now = origin();
    let mut sessions = Sessions::new(now);
    sessions.settle(now);
    for _ in 0..MAX_STEPS {
        let Some(step) = steps.octet() else { break };
        match step % 4 {
            0 => match steps.octets() {
                Some(octets) => drop(sessions.ours.handle_octets(&octets, now)),
                None => break,
            },
            1 => match steps.octet() {
                Some(command) => sessions.command(command, now),
                None => break,
            },
            2 => match steps.octet() {
                Some(seconds) => {
                    now += Duration::from_secs(seconds.into());
                    sessions.ours.handle_timeout(now);
                    sessions.theirs.handle_timeout(now);
                }
                None => break,
            },
            _ => {
                for octets in std::mem::take(&mut sessions.to_us) {
                    let _ = sessions.ours.handle_octets(&octets, now);
                }
                for octets in std::mem::take(&mut sessions.to_them) {
                    let _ = sessions.theirs.handle_octets(&octets, now);
                }
            }
        }
        sessions.settle(now);
        for direction in [Direction::Transmit, Direction::Receive] {
            let channels = sessions.ours.channels();
            let count = channels.filter(|one| one.direction == direction).count();
            assert!(count <= MAX_CHANNELS, "too many channels");
        }
    }
    sessions.ours.end_session(now);
    sessions.settle(now);
    now += FOR_EVER;
    sessions.ours.handle_timeout(now);
    let (_, deadline) = Sessions::drain(&mut sessions.ours, now);
    assert!(sessions.ours.is_ended(), "it does not end");
    assert_eq!(deadline, None, "it waits after its end");
}
