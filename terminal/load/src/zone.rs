//! The endpoints, and the requests that each makes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::net::{IpAddr, SocketAddr};

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_messages::h225::{DisengageReason, EndpointType, TerminalInfo, VendorIdentifier};
use h323_ras::message::admission::Admission;
use h323_ras::message::location::Location;
use h323_ras::message::registration::Registration;
use h323_ras::message::{admission, disengage, location, registration};
use h323_ras::{Bandwidth, Leg, RequestSeqNum};
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};

use crate::limits::{MAX_ENDPOINTS, MAX_SOCKETS, TIME_TO_LIVE_SECS};
use crate::names;
use crate::phase::{Phase, Step};
use crate::template::{Field, Template, TemplateError, Values};

/// Octets of the identifier that an endpoint says it has where no gatekeeper gave it one: as many as those of ours.
const MADE_UP_LEN: usize = 64;

/// The call reference of all calls: each endpoint makes one at a time.
const CALL_REFERENCE: u16 = 1;

/// All endpoints, and the sockets that they share.
#[derive(Debug)]
pub struct Zone {
    endpoints: u32,
    /// Where each socket takes answers.
    sockets: Vec<SocketAddr>,
    identifiers: Identifiers,
    register: Template,
    locate: Template,
    /// The requests that carry the identifier of an endpoint, by its length.
    identified: BTreeMap<usize, Identified>,
    made_up: Vec<u8>,
    chance: ChaCha8Rng,
}

/// Requests with an endpoint identifier.
#[derive(Debug)]
struct Identified {
    keep_alive: Template,
    admit: Template,
    disengage: Template,
}

/// The identifiers of all endpoints in one piece.
#[derive(Debug, Default)]
struct Identifiers {
    octets: Vec<u8>,
    /// For each endpoint where its identifier begins and ends; nowhere for one that is not registered.
    spans: Vec<(usize, u16)>,
}

impl Identifiers {
    fn get(&self, endpoint: u32) -> Option<&[u8]> {
        let &(start, len) = self.spans.get(endpoint as usize)?;
        let octets = self.octets.get(start..start + usize::from(len))?;
        (!octets.is_empty()).then_some(octets)
    }

    fn set(&mut self, endpoint: u32, identifier: &[u8]) {
        if self.get(endpoint) == Some(identifier) {
            return;
        }
        let (Some(span), Ok(len)) = (
            self.spans.get_mut(endpoint as usize),
            u16::try_from(identifier.len()),
        ) else {
            return;
        };
        *span = (self.octets.len(), len);
        self.octets.extend_from_slice(identifier);
    }
}

/// Who does what in one job of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Job {
    /// Its place in the phase, which makes its call identifier.
    pub(crate) place: u32,
    /// Who asks.
    pub(crate) endpoint: u32,
    /// Who is called; or the number that is looked for.
    pub(crate) other: u32,
}

impl Zone {
    /// So many endpoints, at most [`MAX_ENDPOINTS`], none of them registered, which take answers at these addresses in
    /// turn, at most [`MAX_SOCKETS`], all of one host.
    ///
    /// # Errors
    ///
    /// A request cannot be made as it is meant here.
    pub fn new(
        endpoints: u32,
        mut sockets: Vec<SocketAddr>,
        seed: [u8; 32],
    ) -> Result<Self, TemplateError> {
        let endpoints = endpoints.min(MAX_ENDPOINTS);
        sockets.truncate(MAX_SOCKETS);
        if sockets.is_empty() {
            sockets.push(names::address(0));
        }
        let host = sockets[0].ip();
        Ok(Self {
            endpoints,
            identifiers: Identifiers {
                octets: Vec::new(),
                spans: vec![(0, 0); endpoints as usize],
            },
            register: register(host)?,
            locate: locate(host)?,
            identified: BTreeMap::new(),
            made_up: made_up(),
            chance: ChaCha8Rng::from_seed(seed),
            sockets,
        })
    }

    /// How many endpoints there are.
    pub fn endpoints(&self) -> u32 {
        self.endpoints
    }

    /// How many of them are registered.
    pub fn registered(&self) -> u32 {
        self.identifiers
            .spans
            .iter()
            .filter(|span| span.1 != 0)
            .count() as u32
    }

    /// How many sockets they share.
    pub fn sockets(&self) -> usize {
        self.sockets.len()
    }

    /// The socket that an endpoint has: always the same, since a gatekeeper knows an endpoint by it.
    pub(crate) fn socket_of(&self, endpoint: u32) -> usize {
        endpoint as usize % self.sockets.len()
    }

    /// Whom an endpoint is registered as. UTF-16, big-endian.
    pub fn identifier(&self, endpoint: u32) -> Option<&[u8]> {
        self.identifiers.get(endpoint)
    }

    pub(crate) fn set_identifier(&mut self, endpoint: u32, identifier: &[u8]) {
        self.identifiers.set(endpoint, identifier);
    }

    /// The endpoints of a phase in the order in which it has them: as they come for the registration, shuffled for all
    /// else, since nobody's caches are to know it. Those that are not registered have no part in what needs that, unless
    /// `pretend` says that whoever answers does not care.
    pub fn order(&mut self, phase: Phase, pretend: bool) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.endpoints).collect();
        if phase != Phase::Register {
            order.retain(|endpoint| pretend || self.identifier(*endpoint).is_some());
            order.shuffle(&mut self.chance);
        }
        order
    }

    /// What tells the calls of one run from those of all others.
    pub(crate) fn salt(&mut self) -> [u8; 12] {
        self.chance.random()
    }

    /// The request of a job, as octets.
    pub(crate) fn render(
        &mut self,
        step: Step,
        job: Job,
        salt: [u8; 12],
        number: RequestSeqNum,
        octets: &mut Vec<u8>,
    ) -> Result<(), TemplateError> {
        let identifier = self.identifiers.get(job.endpoint).unwrap_or(&self.made_up);
        let values = self.values(job, salt, number, identifier);
        let len = values.identifier.len();
        let template = match step {
            Step::Register => &self.register,
            Step::Locate => &self.locate,
            Step::KeepAlive | Step::Admit | Step::Disengage => {
                let host = self.sockets[0].ip();
                let identified = match self.identified.entry(len) {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => entry.insert(Identified::new(host, len)?),
                };
                match step {
                    Step::KeepAlive => &identified.keep_alive,
                    Step::Admit => &identified.admit,
                    Step::Disengage | Step::Register | Step::Locate => &identified.disengage,
                }
            }
        };
        template.render(&values, octets);
        Ok(())
    }

    fn values(&self, job: Job, salt: [u8; 12], number: RequestSeqNum, identifier: &[u8]) -> Values {
        let mut call = [0; 16];
        call[..12].copy_from_slice(&salt);
        call[12..].copy_from_slice(&job.place.to_be_bytes());
        let [_, host @ ..] = (job.endpoint + 1).to_be_bytes();
        let own = names::number(job.endpoint);
        Values {
            number,
            ras_port: self.sockets[self.socket_of(job.endpoint)].port(),
            host,
            own,
            name: own,
            other: job.other,
            call,
            identifier: identifier.to_vec(),
        }
    }

    /// The number of a request of a phase that somebody sent back, or the beginning of it.
    pub(crate) fn echoed_number(&self, phase: Phase, octets: &[u8]) -> Option<RequestSeqNum> {
        let identified = self.identified.values().next();
        let templates = match phase {
            Phase::Register => [Some(&self.register), None],
            Phase::Locate => [Some(&self.locate), None],
            Phase::KeepAlive => [identified.map(|it| &it.keep_alive), None],
            Phase::Call => [
                identified.map(|it| &it.admit),
                identified.map(|it| &it.disengage),
            ],
        };
        let mut numbers = templates.iter().flatten();
        numbers.find_map(|template| template.number_in(octets))
    }
}

fn made_up() -> Vec<u8> {
    (0..MADE_UP_LEN)
        .map(|at| if at % 2 == 0 { 0 } else { b'0' })
        .collect()
}

fn register(host: IpAddr) -> Result<Template, TemplateError> {
    let fields = [
        Field::Number,
        Field::RasPort,
        Field::Host,
        Field::Own,
        Field::Name,
    ];
    Template::new(&fields, 2, |values| {
        registration_of(values, host, |registration| {
            let aliases = [names::dialled(values.own), names::name(values.name)];
            registration::request(&Registration {
                aliases: &aliases,
                endpoint_identifier: None,
                ..registration
            })
        })
    })
}

fn locate(host: IpAddr) -> Result<Template, TemplateError> {
    Template::new(
        &[Field::Number, Field::RasPort, Field::Other],
        2,
        |values| {
            location::request(&Location {
                endpoint_identifier: None,
                gatekeeper_identifier: None,
                destination_info: &[names::dialled(values.other)],
                source_info: &[],
                reply_address: SocketAddr::new(host, values.ras_port),
                hop_count: None,
                call_identifier: None,
            })
        },
    )
}

impl Identified {
    fn new(host: IpAddr, identifier_len: usize) -> Result<Self, TemplateError> {
        let fields = [
            Field::Number,
            Field::RasPort,
            Field::Host,
            Field::Identifier,
        ];
        let keep_alive = Template::new(&fields, identifier_len, |values| {
            registration_of(values, host, |registration| {
                registration::keep_alive(&registration)
            })
        })?;
        let fields = [
            Field::Number,
            Field::Host,
            Field::Other,
            Field::Call,
            Field::Identifier,
        ];
        let admit = Template::new(&fields, identifier_len, |values| {
            admission::request(&Admission {
                endpoint_identifier: &values.identifier(),
                gatekeeper_identifier: None,
                leg: leg(values),
                destination_info: &[names::dialled(values.other)],
                destination_address: None,
                source_info: &[],
                source_address: Some(values.call_signal_address()),
                bandwidth: Bandwidth::G711,
            })
        })?;
        let fields = [Field::Number, Field::Call, Field::Identifier];
        let disengage = Template::new(&fields, identifier_len, |values| {
            let (identifier, reason) = (values.identifier(), DisengageReason::NormalDrop);
            Ok(disengage::request(&identifier, None, &leg(values), reason))
        })?;
        Ok(Self {
            keep_alive,
            admit,
            disengage,
        })
    }
}

fn leg(values: &Values) -> Leg {
    Leg {
        call_identifier: CallIdentifier(values.call),
        conference_identifier: ConferenceIdentifier(values.call),
        call_reference: CALL_REFERENCE,
        answered: false,
    }
}

fn registration_of<T>(
    values: &Values,
    host: IpAddr,
    make: impl FnOnce(Registration<'_>) -> T,
) -> T {
    make(Registration {
        version: ProtocolVersion::V4,
        discovery_complete: false,
        call_signal_addresses: &[values.call_signal_address()],
        ras_addresses: &[SocketAddr::new(host, values.ras_port)],
        endpoint_type: &EndpointType {
            terminal: Some(TerminalInfo::default()),
            ..EndpointType::default()
        },
        vendor: &VendorIdentifier::default(),
        aliases: &[],
        gatekeeper_identifier: None,
        endpoint_identifier: Some(&values.identifier()),
        time_to_live_secs: Some(TIME_TO_LIVE_SECS),
    })
}

#[cfg(test)]
mod tests;
