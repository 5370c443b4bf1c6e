//! Fast start: channels that are proposed and opened inside call signalling (H.323 8.1.7).
//!
//! The caller proposes channels in both directions, several for each as alternatives, best first. The
//! callee answers with those it takes, at most one for each direction of a session. A proposal and an
//! answer is a complete OpenLogicalChannel, as octets:
//!
//! | what flows | proposal | answer |
//! | --- | --- | --- |
//! | caller to callee | forward parameters, with the caller's mediaControlChannel | the callee's mediaChannel and mediaControlChannel in their place |
//! | callee to caller | reverse parameters, with the caller's mediaChannel and mediaControlChannel; the forward ones are empty | the callee's mediaControlChannel, no mediaChannel |
//!
//! Channels opened this way are open for H.245 too:
//! [`Session::adopt_fast_start`](crate::Session::adopt_fast_start).

use std::collections::BTreeSet;
use std::net::SocketAddr;

use bytes::Bytes;
use h323_messages::h245::{
    DataType, ForwardLogicalChannelParameters, ForwardMultiplexParameters, OpenLogicalChannel,
    ReverseLogicalChannelParameters, ReverseMultiplexParameters,
};

use crate::capability::AudioFormat;
use crate::channel::{Channel, ChannelParameters, Direction, LogicalChannelNumber, SessionId};
use crate::error::{Error, Limit, Misuse, Violation};
use crate::limits::MAX_PROPOSALS;

/// A channel that a caller proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Which way media would flow, seen from this side.
    pub direction: Direction,
    /// Its number. That of the answer counts.
    pub number: LogicalChannelNumber,
    /// Session, data type and the addresses of the side that sent it.
    pub parameters: ChannelParameters,
}

impl Proposal {
    /// The audio format, if it is one that has a name here.
    pub fn audio_format(&self) -> Option<AudioFormat> {
        self.parameters.audio_format()
    }

    fn encode(&self, caller_transmits: bool) -> Result<Bytes, Misuse> {
        let mut octets = Vec::new();
        h323_per::encode(&self.to_open(caller_transmits)?, &mut octets)?;
        Ok(octets.into())
    }

    /// Forward parameters are for media from caller to callee, reverse ones for the other way, whoever
    /// sends the element.
    fn to_open(&self, caller_transmits: bool) -> Result<OpenLogicalChannel, Misuse> {
        if caller_transmits {
            return self.parameters.to_open(self.number);
        }
        let h2250 = self.parameters.to_h2250()?;
        Ok(OpenLogicalChannel {
            forward_logical_channel_number: self.number.get(),
            forward_logical_channel_parameters: ForwardLogicalChannelParameters {
                data_type: DataType::NullData,
                multiplex_parameters: ForwardMultiplexParameters::None,
                ..Default::default()
            },
            reverse_logical_channel_parameters: Some(ReverseLogicalChannelParameters {
                data_type: self.parameters.data_type.clone(),
                multiplex_parameters: Some(
                    ReverseMultiplexParameters::H2250LogicalChannelParameters(h2250.into()),
                ),
                ..Default::default()
            }),
            ..Default::default()
        })
    }

    /// Reads an element. `forward` is the direction that forward parameters stand for on this side.
    fn decode(octets: &Bytes, forward: Direction, index: usize) -> Result<Self, Error> {
        let pdu: OpenLogicalChannel = h323_per::decode(octets)?;
        let unusable = |reason| Violation::UnusableProposal { index, reason };
        let number = LogicalChannelNumber::new(pdu.forward_logical_channel_number)
            .ok_or_else(|| unusable("its channel number is 0"))?;
        let address = |source| Violation::UnusableAddress {
            message: "fast start element",
            number: number.get(),
            source,
        };
        let forward_parameters = &pdu.forward_logical_channel_parameters;
        let (direction, parameters) = match (
            &forward_parameters.data_type,
            &pdu.reverse_logical_channel_parameters,
        ) {
            (DataType::NullData, Some(reverse)) => match &reverse.multiplex_parameters {
                Some(ReverseMultiplexParameters::H2250LogicalChannelParameters(h2250)) => (
                    forward.opposite(),
                    ChannelParameters::from_h2250(reverse.data_type.clone(), h2250)
                        .map_err(address)?,
                ),
                _ => return Err(unusable("its reverse parameters are not those of H.225.0").into()),
            },
            (DataType::NullData, None) => {
                return Err(unusable("it has no data type").into());
            }
            (_, Some(_)) => return Err(unusable("it has parameters for both directions").into()),
            (data_type, None) => match &forward_parameters.multiplex_parameters {
                ForwardMultiplexParameters::H2250LogicalChannelParameters(h2250) => (
                    forward,
                    ChannelParameters::from_h2250(data_type.clone(), h2250).map_err(address)?,
                ),
                _ => return Err(unusable("its parameters are not those of H.225.0").into()),
            },
        };
        Ok(Self {
            direction,
            number,
            parameters,
        })
    }
}

/// The addresses of one side for a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MediaAddresses {
    /// Where it takes RTP.
    pub media: SocketAddr,
    /// Where it takes RTCP.
    pub media_control: SocketAddr,
}

/// What we propose as the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    proposals: Vec<Proposal>,
    octets: Vec<Bytes>,
    media: SocketAddr,
}

impl Offer {
    /// Proposes audio in both directions: these formats, best first, in the primary session. The two
    /// directions of a format stand next to each other, receiving first.
    pub fn audio(formats: &[AudioFormat], ours: MediaAddresses) -> Result<Self, Error> {
        if formats.len() > MAX_PROPOSALS / 2 {
            return Err(Limit::Proposals {
                ceiling: MAX_PROPOSALS,
            }
            .into());
        }
        let mut number = FIRST_NUMBER;
        let mut proposals = Vec::with_capacity(2 * formats.len());
        for format in formats {
            for direction in [Direction::Receive, Direction::Transmit] {
                let mut parameters = ChannelParameters::audio(*format, ours.media_control)?;
                parameters.media = (direction == Direction::Receive).then_some(ours.media);
                proposals.push(Proposal {
                    direction,
                    number,
                    parameters,
                });
                number = number.next();
            }
        }
        let octets = proposals
            .iter()
            .map(|proposal| proposal.encode(proposal.direction == Direction::Transmit))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            proposals,
            octets,
            media: ours.media,
        })
    }

    /// The elements for Setup.
    pub fn octets(&self) -> &[Bytes] {
        &self.octets
    }

    /// What is proposed.
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    /// Whether media that comes before the answer is to be expected in this format.
    pub fn may_receive(&self, format: AudioFormat) -> bool {
        self.proposals.iter().any(|proposal| {
            proposal.direction == Direction::Receive
                && proposal.audio_format().map(|f| f.codec) == Some(format.codec)
        })
    }

    /// The channels that an answer opens. They are matched by direction, session and data type; the
    /// numbers are those of the answer, since the callee may choose its own for what it transmits.
    pub fn handle_answer(&self, answer: &[Bytes]) -> Result<Vec<Channel>, Error> {
        check_count(answer)?;
        let mut taken = BTreeSet::new();
        let mut channels = Vec::new();
        for (index, octets) in answer.iter().enumerate() {
            let answered = Proposal::decode(octets, Direction::Transmit, index)?;
            let proposal = self
                .proposals
                .iter()
                .find(|proposal| answers(&answered, proposal))
                .ok_or(Violation::UnknownAnswer { index })?;
            let session = proposal.parameters.session;
            if !taken.insert((answered.direction, session)) {
                return Err(Violation::SecondAnswer { index }.into());
            }
            let media = match answered.direction {
                Direction::Receive => self.media,
                Direction::Transmit => {
                    answered
                        .parameters
                        .media
                        .ok_or(Violation::UnusableProposal {
                            index,
                            reason: "it does not say where to send the media",
                        })?
                }
            };
            channels.push(Channel {
                direction: answered.direction,
                number: answered.number,
                session,
                data_type: answered.parameters.data_type,
                media: Some(media),
                media_control: answered.parameters.media_control,
                dynamic_payload_type: answered
                    .parameters
                    .dynamic_payload_type
                    .or(proposal.parameters.dynamic_payload_type),
                reverse: None,
            });
        }
        Ok(channels)
    }
}

/// Whether an answer is to a proposal. The callee may send fewer frames in a packet than was proposed.
fn answers(answer: &Proposal, proposal: &Proposal) -> bool {
    answer.direction == proposal.direction
        && answer.parameters.session == proposal.parameters.session
        && same_format(&answer.parameters.data_type, &proposal.parameters.data_type)
}

fn same_format(a: &DataType, b: &DataType) -> bool {
    match (a, b) {
        (DataType::AudioData(a), DataType::AudioData(b)) => {
            match (
                AudioFormat::from_capability(a),
                AudioFormat::from_capability(b),
            ) {
                (Some(a), Some(b)) => a.codec == b.codec,
                (None, None) => a == b,
                (Some(_), None) | (None, Some(_)) => false,
            }
        }
        _ => a == b,
    }
}

/// What a caller proposes to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedOffer {
    proposals: Vec<Proposal>,
    rejected: Vec<Error>,
}

impl ReceivedOffer {
    /// Reads the elements of a Setup. Those that cannot be used are left out, and kept in
    /// [`rejected`](Self::rejected); only a list that is too long is refused as a whole.
    pub fn decode(elements: &[Bytes]) -> Result<Self, Error> {
        check_count(elements)?;
        let mut proposals = Vec::new();
        let mut rejected = Vec::new();
        for (index, octets) in elements.iter().enumerate() {
            // What the caller transmits, we receive.
            match Proposal::decode(octets, Direction::Receive, index) {
                Ok(proposal)
                    if proposal.direction == Direction::Transmit
                        && proposal.parameters.media.is_none() =>
                {
                    rejected.push(
                        Violation::UnusableProposal {
                            index,
                            reason: "it does not say where to send the media",
                        }
                        .into(),
                    );
                }
                Ok(proposal) => proposals.push(proposal),
                Err(error) => rejected.push(error),
            }
        }
        Ok(Self {
            proposals,
            rejected,
        })
    }

    /// What is proposed, in the caller's order of preference.
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    /// What is wrong with the elements that were left out.
    pub fn rejected(&self) -> &[Error] {
        &self.rejected
    }

    /// Takes the best audio proposal of the primary session in each direction, by our order of preference,
    /// and makes the answer. `None` when there is nothing in common in either direction: fast start is
    /// refused then, and H.245 opens the channels.
    ///
    /// Both directions use the same format if there is one for both, since some peers send in the format
    /// that they receive.
    pub fn select_audio(
        &self,
        preference: &[AudioFormat],
        ours: MediaAddresses,
    ) -> Result<Option<Answer>, Error> {
        let find = |format: &AudioFormat, direction| {
            self.proposals.iter().find(|proposal| {
                proposal.direction == direction
                    && proposal.parameters.session == SessionId::AUDIO
                    && proposal.audio_format().map(|f| f.codec) == Some(format.codec)
            })
        };
        let best = |direction| {
            preference
                .iter()
                .find_map(|format| Some((find(format, direction)?, *format)))
        };
        let both = preference.iter().find_map(|format| {
            let receive = find(format, Direction::Receive)?;
            let transmit = find(format, Direction::Transmit)?;
            Some([(receive, *format), (transmit, *format)])
        });
        let selected: Vec<(&Proposal, AudioFormat)> = match both {
            Some(both) => both.to_vec(),
            None => best(Direction::Receive)
                .into_iter()
                .chain(best(Direction::Transmit))
                .collect(),
        };
        if selected.is_empty() {
            return Ok(None);
        }
        let mut answer = Answer::default();
        for (proposal, format) in selected {
            answer.take(proposal, format, ours)?;
        }
        Ok(Some(answer))
    }
}

/// What we take of a caller's proposals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    octets: Vec<Bytes>,
    channels: Vec<Channel>,
}

impl Answer {
    /// The elements for the first message that carries the answer. If more carry it, they must carry the
    /// same.
    pub fn octets(&self) -> &[Bytes] {
        &self.octets
    }

    /// The channels that are open with it.
    pub fn channels(&self) -> &[Channel] {
        &self.channels
    }

    /// Answers a proposal. What we transmit has no more frames in a packet than either side's.
    fn take(
        &mut self,
        proposal: &Proposal,
        preferred: AudioFormat,
        ours: MediaAddresses,
    ) -> Result<(), Error> {
        let theirs = &proposal.parameters;
        let mut data_type = theirs.data_type.clone();
        if proposal.direction == Direction::Transmit
            && let Some(proposed) = proposal.audio_format()
        {
            let format = proposed.at_most(preferred.frames_per_packet);
            data_type = DataType::AudioData(format.to_capability()?.into());
        }
        // What we transmit is ours to number, and at most one channel is taken in each direction.
        let number = proposal.number;
        let receives = proposal.direction == Direction::Receive;
        let answer = Proposal {
            direction: proposal.direction,
            number,
            parameters: ChannelParameters {
                session: theirs.session,
                data_type: data_type.clone(),
                media: receives.then_some(ours.media),
                media_control: Some(ours.media_control),
                dynamic_payload_type: theirs.dynamic_payload_type,
                silence_suppression: theirs.silence_suppression,
                reverse: None,
            },
        };
        self.octets.push(answer.encode(receives)?);
        self.channels.push(Channel {
            direction: proposal.direction,
            number,
            session: theirs.session,
            data_type,
            media: if receives {
                Some(ours.media)
            } else {
                theirs.media
            },
            media_control: theirs.media_control,
            dynamic_payload_type: theirs.dynamic_payload_type,
            reverse: None,
        });
        Ok(())
    }
}

/// The number of the first proposal.
const FIRST_NUMBER: LogicalChannelNumber = match LogicalChannelNumber::new(1) {
    Some(number) => number,
    None => unreachable!(),
};

fn check_count(elements: &[Bytes]) -> Result<(), Limit> {
    if elements.len() > MAX_PROPOSALS {
        return Err(Limit::Proposals {
            ceiling: MAX_PROPOSALS,
        });
    }
    Ok(())
}
