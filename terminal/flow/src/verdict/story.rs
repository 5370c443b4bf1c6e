//! A call read from beginning to end: the events that a verdict is made of.

use std::net::SocketAddr;

use h323_h225::Cause;
use h323_h225::q931::MessageType;
use h323_ras::{Kind, Procedure};

use crate::call::{Call, Event, Note, Purpose};
use crate::message::{Carriage, Channel, H245, Medium, Message, Ras, Signalling};
use crate::party::{Party, Role};
use crate::time::Time;

/// A message with what it says.
pub(super) type Told<'a, T> = (&'a Message, &'a T);

/// A Release Complete.
#[derive(Clone, Debug)]
pub(super) struct Release {
    pub(super) at: Time,
    pub(super) by: usize,
    pub(super) cause: Option<Cause>,
    pub(super) reason: Option<String>,
}

/// A request of H.245 and what came back.
#[derive(Clone, Debug)]
pub(super) struct Asked<'a> {
    pub(super) message: &'a Message,
    pub(super) answer: Answer,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    None,
    Granted,
    Refused(String),
}

/// A logical channel of H.245.
pub(super) struct Opened<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) channel: &'a Channel,
}

/// A request for admission and what came back.
pub(super) struct Admission<'a> {
    pub(super) request: Told<'a, Ras>,
    pub(super) answer: Option<Told<'a, Ras>>,
    pub(super) retransmissions: u32,
}

pub(super) struct Story<'a> {
    pub(super) call: &'a Call,
    /// Until when the capture has everything.
    pub(super) until: Time,
    pub(super) setups: Vec<Told<'a, Signalling>>,
    pub(super) proceeding: Option<Told<'a, Signalling>>,
    pub(super) alerting: Option<Told<'a, Signalling>>,
    pub(super) connect: Option<Told<'a, Signalling>>,
    pub(super) releases: Vec<Release>,
    pub(super) facilities: Vec<Told<'a, Signalling>>,
    pub(super) admissions: Vec<Admission<'a>>,
    pub(super) disengaged: Vec<Told<'a, Ras>>,
    /// Rejected LRQs.
    pub(super) not_located: Vec<Told<'a, Ras>>,
    pub(super) capability_sets: Vec<Asked<'a>>,
    pub(super) determinations: Vec<Asked<'a>>,
    pub(super) channels: Vec<Opened<'a>>,
    /// Elements of fast start that were proposed in Setups, and that were taken.
    pub(super) proposed: Vec<(&'a Message, &'a Channel)>,
    pub(super) taken: Vec<(&'a Message, &'a Channel)>,
    pub(super) fast_start_refused: Option<&'a Message>,
    pub(super) end_session: Option<&'a Message>,
    pub(super) h245_carriage: Option<Carriage>,
    pub(super) digits: Vec<(&'a Message, &'a str)>,
}

impl<'a> Story<'a> {
    pub(super) fn read(call: &'a Call, until: Time) -> Self {
        let mut story = Self {
            call,
            until,
            setups: Vec::new(),
            proceeding: None,
            alerting: None,
            connect: None,
            releases: Vec::new(),
            facilities: Vec::new(),
            admissions: Vec::new(),
            disengaged: Vec::new(),
            not_located: Vec::new(),
            capability_sets: Vec::new(),
            determinations: Vec::new(),
            channels: Vec::new(),
            proposed: Vec::new(),
            taken: Vec::new(),
            fast_start_refused: None,
            end_session: None,
            h245_carriage: None,
            digits: Vec::new(),
        };
        // The signalling message that carries what follows it.
        let mut carrier = None;
        for message in &call.messages {
            if let Some(ras) = message.ras() {
                story.ras(message, ras);
            } else if let Some(signalling) = message.signalling() {
                carrier = Some(signalling.message_type);
                story.signalling(message, signalling);
            } else if let Some(h245) = message.h245() {
                match message.carriage {
                    Carriage::FastStart => story.fast_start(message, h245, carrier),
                    _ => story.h245(message, h245),
                }
            }
        }
        story
    }

    fn ras(&mut self, message: &'a Message, ras: &'a Ras) {
        match ras.kind {
            Kind::Request(Procedure::Admission) if message.is_retransmission => {
                if let Some(admission) = self.admission_of(message.from, ras.number) {
                    admission.retransmissions += 1;
                }
            }
            Kind::Request(Procedure::Admission) => self.admissions.push(Admission {
                request: (message, ras),
                answer: None,
                retransmissions: 0,
            }),
            Kind::Confirm(Procedure::Admission) | Kind::Reject(Procedure::Admission) => {
                if let Some(admission) = self.admission_of(message.to, ras.number) {
                    admission.answer.get_or_insert((message, ras));
                }
            }
            Kind::Request(Procedure::Disengage) if !message.is_retransmission => {
                self.disengaged.push((message, ras));
            }
            Kind::Reject(Procedure::Location) => self.not_located.push((message, ras)),
            _ => {}
        }
    }

    fn admission_of(&mut self, by: SocketAddr, number: u16) -> Option<&mut Admission<'a>> {
        self.admissions.iter_mut().rev().find(|admission| {
            admission.request.0.from == by && admission.request.1.number == number
        })
    }

    fn signalling(&mut self, message: &'a Message, signalling: &'a Signalling) {
        let told = (message, signalling);
        match signalling.message_type {
            MessageType::Setup => self.setups.push(told),
            MessageType::CallProceeding => {
                self.proceeding.get_or_insert(told);
            }
            MessageType::Alerting => {
                self.alerting.get_or_insert(told);
            }
            MessageType::Connect => {
                self.connect.get_or_insert(told);
            }
            MessageType::Facility => self.facilities.push(told),
            MessageType::ReleaseComplete => self.releases.push(Release {
                at: message.at,
                by: self.place(message.from),
                cause: signalling.cause,
                reason: signalling.reason.clone(),
            }),
            _ => {}
        }
        if let Some(digits) = &signalling.digits
            && signalling.message_type == MessageType::Information
        {
            self.digits.push((message, digits));
        }
        if signalling.fast_connect_refused {
            self.fast_start_refused.get_or_insert(message);
        }
    }

    fn fast_start(&mut self, message: &'a Message, h245: &'a H245, carrier: Option<MessageType>) {
        let H245::Open(channel) = h245 else { return };
        match carrier {
            Some(MessageType::Setup) => self.proposed.push((message, channel)),
            _ => self.taken.push((message, channel)),
        }
    }

    fn h245(&mut self, message: &'a Message, h245: &'a H245) {
        self.h245_carriage.get_or_insert(message.carriage);
        let ask = || Asked {
            message,
            answer: Answer::None,
        };
        match h245 {
            H245::CapabilitySet { .. } => self.capability_sets.push(ask()),
            H245::MasterSlave => self.determinations.push(ask()),
            H245::Open(channel) => self.channels.push(Opened {
                asked: ask(),
                channel,
            }),
            H245::CapabilitySetAck => answer(&mut self.capability_sets, message, Answer::Granted),
            H245::CapabilitySetReject(cause) => {
                answer(
                    &mut self.capability_sets,
                    message,
                    Answer::Refused(cause.clone()),
                );
            }
            // Both sides may have asked; each acknowledgement tells that both agree.
            H245::MasterSlaveAck { .. } => {
                for asked in &mut self.determinations {
                    asked.answer = Answer::Granted;
                }
            }
            H245::MasterSlaveReject(cause) => {
                answer(
                    &mut self.determinations,
                    message,
                    Answer::Refused(cause.clone()),
                );
            }
            H245::OpenAck { number, .. } => self.opened(message, *number, Answer::Granted),
            H245::OpenReject { number, cause } => {
                self.opened(message, *number, Answer::Refused(cause.clone()));
            }
            H245::EndSession => {
                self.end_session.get_or_insert(message);
            }
            H245::UserInput(digits) => self.digits.push((message, digits)),
            _ => {}
        }
    }

    fn opened(&mut self, message: &Message, number: u16, answer: Answer) {
        let ends = (message.to, message.from);
        if let Some(opened) = self.channels.iter_mut().rev().find(|opened| {
            opened.channel.number == number
                && opened.asked.answer == Answer::None
                && (opened.asked.message.from, opened.asked.message.to) == ends
        }) {
            opened.asked.answer = answer;
        }
    }

    /// The party with an address, by its place.
    pub(super) fn place(&self, address: SocketAddr) -> usize {
        self.call.party_of(address).unwrap_or(usize::MAX)
    }

    pub(super) fn party(&self, place: usize) -> Option<&'a Party> {
        self.call.parties.get(place)
    }

    /// A party as it is named within a sentence.
    pub(super) fn spoken(&self, place: usize) -> String {
        self.party(place)
            .map_or_else(|| "an unknown party".to_owned(), Party::spoken)
    }

    pub(super) fn spoken_by(&self, address: SocketAddr) -> String {
        match self.party(self.place(address)) {
            Some(party) => party.spoken(),
            None => address.to_string(),
        }
    }

    pub(super) fn role(&self, place: usize) -> Role {
        self.party(place).map_or(Role::Other, |party| party.role)
    }

    /// The first Setup.
    pub(super) fn setup(&self) -> Option<Told<'a, Signalling>> {
        self.setups.first().copied()
    }

    /// The release that came first.
    pub(super) fn release(&self) -> Option<&Release> {
        self.releases.first()
    }

    /// The first note of a kind.
    pub(super) fn note(&self, purpose: Purpose, is: impl Fn(Event) -> bool) -> Option<&'a Note> {
        self.call
            .notes
            .iter()
            .find(|note| note.purpose == purpose && is(note.event))
    }

    /// The time of the last message.
    pub(super) fn last(&self) -> Time {
        self.call
            .messages
            .last()
            .map_or(self.call.began(), |message| message.at)
    }

    /// The codecs of a medium that a side says it can receive, in its last set that is not empty.
    pub(super) fn can_receive(&self, place: usize, medium: Medium) -> Option<Vec<&'a str>> {
        self.capability_sets.iter().rev().find_map(|asked| {
            let Some(H245::CapabilitySet {
                receive,
                is_empty: false,
            }) = asked.message.h245()
            else {
                return None;
            };
            (self.place(asked.message.from) == place).then(|| {
                let of_medium = receive.iter().filter(|(of, _)| *of == medium);
                of_medium.map(|(_, codec)| codec.as_str()).collect()
            })
        })
    }
}

/// Marks the first request without an answer that went the other way.
fn answer(asked: &mut [Asked<'_>], message: &Message, answer: Answer) {
    if let Some(asked) = asked.iter_mut().find(|asked| {
        asked.answer == Answer::None
            && (asked.message.from, asked.message.to) == (message.to, message.from)
    }) {
        asked.answer = answer;
    }
}
