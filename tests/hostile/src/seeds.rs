//! What the targets of `fuzz` begin with: messages of our vectors and captures, and of types that there are none of,
//! values that are made up.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use bytes::Bytes;
use h323_h225::tpkt;
use h323_oracle::generate::Generator;
use h323_per::hex::from_hex;
use h323_terminal::flow::capture;
use h323_torture::{ras_suite, suite};

use crate::framing::{self, LINK_TYPES};
use crate::lab::Lab;
use crate::machines;
use crate::subject::{Subject, named};
use crate::zone::Zone;

/// The longest seed: more would make each run slower without reaching more.
pub const MAX_SEED: usize = 8 * 1024;

/// Values that are made up of each type.
const MADE_UP: usize = 24;

/// Of messages that were drawn at random, one of so many.
const DRAWN_EVERY: usize = 12;

/// Of the cases of the suites, one of so many.
const CASES_EVERY: usize = 60;

/// What a target of `fuzz` reads.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// A message of the type of this name.
    Message(&'static str),
    /// A stream of TPKTs.
    Tpkt,
    /// A Q.931 message.
    Signalling,
    /// An RTP or RTCP datagram.
    Media,
    /// Captured packets, each with its link type and length.
    Packets,
    /// A capture file.
    Capture,
    /// The stream of a stranger to an endpoint.
    Endpoint,
    /// A datagram of a stranger to a gatekeeper.
    Gatekeeper,
    /// A script for a machine of call signalling.
    Call,
    /// A script for an H.245 session.
    Session,
}

/// The targets, by the names of their files.
pub const TARGETS: [(&str, Target); 23] = [
    ("ras", Target::Message("h225.RasMessage")),
    (
        "user_information",
        Target::Message("h225.H323UserInformation"),
    ),
    (
        "h245",
        Target::Message("h245.MultimediaSystemControlMessage"),
    ),
    ("fast_start", Target::Message("h245.OpenLogicalChannel")),
    ("h4501", Target::Message("h450_1.H4501SupplementaryService")),
    ("h501", Target::Message("h501.H501Message")),
    ("ifp", Target::Message("t38.IfpPacket")),
    ("ifp_1998", Target::Message("t38_1998.IfpPacket")),
    ("udptl", Target::Message("t38.UdptlPacket")),
    ("udptl_1998", Target::Message("t38_1998.UdptlPacket")),
    ("clear_token", Target::Message("h235.ClearToken")),
    ("crypto_token", Target::Message("h235.CryptoToken")),
    (
        "qos_report",
        Target::Message("h460_9.QosMonitoringReportData"),
    ),
    ("traversal", Target::Message("h460_19.TraversalParameters")),
    ("tpkt", Target::Tpkt),
    ("signalling", Target::Signalling),
    ("media", Target::Media),
    ("packets", Target::Packets),
    ("capture", Target::Capture),
    ("endpoint", Target::Endpoint),
    ("gatekeeper", Target::Gatekeeper),
    ("call", Target::Call),
    ("session", Target::Session),
];

impl Target {
    /// What is tried first, each no longer than [`MAX_SEED`].
    ///
    /// # Errors
    ///
    /// The captures cannot be read.
    pub fn seeds(self) -> io::Result<Vec<Bytes>> {
        let mut seeds = match self {
            Self::Message(name) => messages(name),
            Self::Tpkt => calls(),
            Self::Signalling => recorded().into_iter().map(|one| one.octets).collect(),
            Self::Media => MEDIA.map(Bytes::from_static).to_vec(),
            Self::Packets => packets()?,
            Self::Capture => captures()?,
            Self::Endpoint => {
                let cases = suite().into_iter().step_by(CASES_EVERY);
                calls()
                    .into_iter()
                    .chain(cases.map(|case| case.octets))
                    .collect()
            }
            Self::Gatekeeper => {
                let cases = ras_suite().into_iter().step_by(CASES_EVERY);
                let messages = messages("h225.RasMessage").into_iter();
                messages.chain(cases.map(|case| case.octets)).collect()
            }
            Self::Call => scripts(recorded().into_iter().map(|one| one.octets)),
            Self::Session => {
                let mut scripts =
                    scripts(messages("h245.MultimediaSystemControlMessage").into_iter());
                // More openings than there may be channels, each carried to the other side and back.
                scripts.push([[3].repeat(4), [1, 0, 3].repeat(100)].concat().into());
                scripts
            }
        };
        seeds.retain(|octets| octets.len() <= MAX_SEED);
        Ok(seeds)
    }

    /// What the target does with octets.
    ///
    /// # Panics
    ///
    /// When something does not hold.
    pub fn run(self, octets: &Bytes) {
        match self {
            Self::Message(name) => {
                subject(name).must_hold(octets);
            }
            Self::Tpkt => framing::tpkt(octets),
            Self::Signalling => framing::signalling(octets),
            Self::Media => framing::media(octets),
            Self::Packets => framing::packets(octets),
            Self::Capture => framing::capture(octets),
            Self::Endpoint => {
                let mut lab = Lab::new();
                lab.visit(octets);
                lab.assert_undisturbed();
                lab.finish();
            }
            Self::Gatekeeper => {
                let mut zone = Zone::new();
                zone.visit(octets);
                zone.assert_undisturbed();
            }
            Self::Call => machines::call(octets),
            Self::Session => machines::session(octets),
        }
    }
}

fn subject(name: &str) -> &'static Subject {
    named(name).expect("the targets are of types that there are")
}

/// A file of vectors, its lines a type and octets, and whether its messages were drawn at random.
const VECTORS: [(&str, bool); 5] = [
    (
        include_str!("../../../asn1/messages/tests/vectors/realistic.txt"),
        false,
    ),
    (
        include_str!("../../../asn1/messages/tests/vectors/captures.txt"),
        false,
    ),
    (
        include_str!("../../../asn1/messages/tests/vectors/agreed.txt"),
        true,
    ),
    (
        include_str!("../../../asn1/supplementary/tests/vectors/realistic.txt"),
        false,
    ),
    (
        include_str!("../../../asn1/supplementary/tests/vectors/agreed.txt"),
        true,
    ),
];

/// What the vectors call the types of which they have most.
const SHORT: [(&str, &str); 4] = [
    ("h225.RasMessage", "ras"),
    ("h225.H323UserInformation", "uu"),
    ("h245.MultimediaSystemControlMessage", "h245"),
    ("h245.OpenLogicalChannel", "olc"),
];

fn messages(name: &'static str) -> Vec<Bytes> {
    let called = SHORT.iter().find(|(long, _)| *long == name);
    let called = called.map_or(name, |(_, short)| short);
    let mut found = Vec::new();
    for (text, is_drawn) in VECTORS {
        let octets = text.lines().filter_map(|line| {
            let rest = line.strip_prefix(called)?.strip_prefix(' ')?;
            from_hex(rest.split(' ').next()?).map(Bytes::from)
        });
        found.extend(octets.step_by(if is_drawn { DRAWN_EVERY } else { 1 }));
    }
    let mut generator = Generator::new(0);
    found.extend((0..MADE_UP).map(|_| subject(name).generate(&mut generator)));
    found
}

/// Scripts of some messages each, with commands and time between them, for both machines where there are two.
fn scripts(messages: impl Iterator<Item = Bytes>) -> Vec<Bytes> {
    let messages: Vec<Bytes> = messages.collect();
    let of_some = |(place, some): (usize, &[Bytes])| {
        let mut script = vec![place as u8];
        for (step, octets) in some.iter().enumerate() {
            script.extend(machines::message(octets));
            script.extend([1, (place + step) as u8, 3 + 4, 2, 1 + step as u8]);
        }
        script.into()
    };
    messages.chunks(6).enumerate().map(of_some).collect()
}

/// A call signalling message of a recording.
struct Recorded {
    octets: Bytes,
    recording: &'static str,
}

fn recorded() -> Vec<Recorded> {
    let text = include_str!("../../../h225/tests/vectors/q931.txt");
    let of_line = |line: &'static str| {
        let mut words = line.split(' ');
        let octets = from_hex(words.next()?)?.into();
        let recording = words.nth(1)?;
        Some(Recorded { octets, recording })
    };
    text.lines().filter_map(of_line).collect()
}

/// What callers sent in recorded calls, as the streams of their connections.
fn calls() -> Vec<Bytes> {
    let mut streams: BTreeMap<_, Vec<u8>> = BTreeMap::new();
    for Recorded { octets, recording } in recorded() {
        // The call reference, whose first bit is set in what the called side sends.
        let reference = octets.get(2..4).map(<[u8]>::to_vec);
        if let Some(reference) = reference.filter(|reference| reference[0] & 0x80 == 0) {
            let stream = streams.entry((recording, reference)).or_default();
            tpkt::write(&octets, stream).expect("it came in a frame");
        }
    }
    streams.into_values().map(Bytes::from).collect()
}

/// The captures that `h323 flow` is tested with, the smallest first.
fn captures() -> io::Result<Vec<Bytes>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../terminal/tests/captures");
    let mut files = Vec::new();
    for maker in ["asterisk", "h323plus-gnugk"] {
        for entry in fs::read_dir(Path::new(folder).join(maker))? {
            files.push(entry?.path());
        }
    }
    let is_capture = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pcapng");
    files.retain(is_capture);
    files.sort();
    let octets = files.into_iter().map(fs::read);
    let mut octets = octets.collect::<io::Result<Vec<_>>>()?;
    octets.sort_by_key(Vec::len);
    Ok(octets.into_iter().map(Bytes::from).collect())
}

/// The first packets of each capture, as [`framing::packets`] reads them.
fn packets() -> io::Result<Vec<Bytes>> {
    let mut seeds = Vec::new();
    for file in captures()? {
        let mut seed = Vec::new();
        // What is behind the damage of a capture is none of it.
        let _ = capture::read(&file[..], |link, packet, _| {
            let kind = LINK_TYPES.iter().position(|other| *other == link);
            let length = u16::try_from(packet.len());
            if let (Some(kind), Ok(length)) = (kind, length)
                && seed.len() + 3 + packet.len() <= MAX_SEED
            {
                seed.push(kind as u8);
                seed.extend(length.to_be_bytes());
                seed.extend(packet);
            }
        });
        seeds.push(seed.into());
    }
    Ok(seeds)
}

/// RTP: plain; with padding, extension and sources. RTCP: sender report and source description; receiver report with
/// BYE, and with a packet of an application.
pub const MEDIA: [&[u8]; 5] = [
    &[0x80, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4],
    &[
        0xb2, 0x88, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0xbe, 0xde, 0, 1, 1, 2,
        3, 4, 9, 9, 0, 2,
    ],
    &[
        0x80, 200, 0, 6, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0,
        6, //
        0x81, 202, 0, 3, 0, 0, 0, 1, 1, 4, b'a', b'b', b'c', b'd', 0, 0,
    ],
    &[
        0x80, 201, 0, 1, 0, 0, 0, 1, 0x81, 203, 0, 2, 0, 0, 0, 1, 3, b'b', b'y', b'e',
    ],
    &[
        0x80, 201, 0, 1, 0, 0, 0, 1, 0x80, 204, 0, 2, 0, 0, 0, 1, b'n', b'a', b'm', b'e',
    ],
];
