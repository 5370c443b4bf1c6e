//! No input costs more than its octets justify: memory and allocations of reading, counted, for the inputs that a search
//! and a construction find dearest. What is counted is the same on every machine.

use allocation_counter::measure;
use bytes::Bytes;
use h323_hostile::cost::{types_within, values};
use h323_hostile::framing;
use h323_hostile::search::{Dearest, LEAST_OCTETS, dearest};
use h323_hostile::subject::{SUBJECTS, Subject, named};
use h323_messages::h225::{
    AdmissionRequest, Endpoint, InfoRequestResponse, PerCallInfo, RasMessage, TransportChannelInfo,
};
use h323_mutator::crowd;
use h323_per::schema::{Text, to_json};

/// Octets of memory that decoding takes at once, for each octet.
const MEMORY_OF_DECODING: u64 = 512;

/// The same of JSON.
const MEMORY_OF_JSON: u64 = 2_048;

/// Octets of text, for each octet.
const TEXT: u64 = 256;

/// Values that are begun, for each octet.
const VALUES: u64 = 12;

/// Allocations of decoding, for each octet.
const ALLOCATIONS: u64 = 1;

/// Rounds of the search.
const ROUNDS: u32 = 3;

/// The types that are searched.
const TYPES: [&str; 2] = ["h225.RasMessage", "h245.MultimediaSystemControlMessage"];

fn memory(deed: impl FnOnce()) -> u64 {
    measure(deed).bytes_max
}

fn memory_of_decoding(subject: &Subject, octets: &Bytes) -> u64 {
    memory(|| {
        (subject.decode)(octets);
    })
}

fn allocations_of_decoding(subject: &Subject, octets: &Bytes) -> u64 {
    measure(|| {
        (subject.decode)(octets);
    })
    .count_total
}

fn memory_of_json(subject: &Subject, octets: &Bytes) -> u64 {
    memory(|| drop(to_json(subject.schema, octets)))
}

fn length_of_text(subject: &Subject, octets: &Bytes) -> u64 {
    let ty = subject.schema;
    Text { ty, octets }.to_string().len() as u64
}

fn values_of(subject: &Subject, octets: &Bytes) -> u64 {
    values(subject.schema, octets)
}

/// A cost, its ceiling for each octet, and its name.
type Cost = (&'static str, fn(&Subject, &Bytes) -> u64, u64);

const COSTS: [Cost; 5] = [
    ("memory of decoding", memory_of_decoding, MEMORY_OF_DECODING),
    (
        "allocations of decoding",
        allocations_of_decoding,
        ALLOCATIONS,
    ),
    ("memory of JSON", memory_of_json, MEMORY_OF_JSON),
    ("text", length_of_text, TEXT),
    ("values", values_of, VALUES),
];

#[test]
fn the_dearest_inputs_that_are_found_keep_to_the_ceilings() {
    for subject in TYPES.into_iter().filter_map(named) {
        for (name, cost, ceiling) in [COSTS[0], COSTS[4]] {
            let Dearest { per_octet, octets } =
                dearest(subject, 5, ROUNDS, |octets| cost(subject, octets));
            assert!(
                per_octet <= 1_000 * ceiling,
                "{name} of {}: {per_octet} thousandths for each of {octets:02x?}",
                subject.name
            );
        }
    }
}

/// The report of a call with a list whose elements are the smallest on the wire for what they take in memory.
fn channels() -> Bytes {
    let call = PerCallInfo {
        data: Some(vec![TransportChannelInfo::default(); 4_000]),
        ..PerCallInfo::default()
    };
    let irr = RasMessage::InfoRequestResponse(InfoRequestResponse {
        per_call_info: Some(vec![call]),
        ..InfoRequestResponse::default()
    });
    let mut octets = Vec::new();
    h323_per::encode(&irr, &mut octets).expect("a message");
    octets.into()
}

/// A request with a list of what has most components that are absent: eleven bits on the wire, half a kibioctet in memory.
fn endpoints(count: usize) -> Bytes {
    let arq = RasMessage::AdmissionRequest(AdmissionRequest {
        src_alternatives: Some(vec![Endpoint::default(); count]),
        ..AdmissionRequest::default()
    });
    let mut octets = Vec::new();
    h323_per::encode(&arq, &mut octets).expect("a message");
    octets.into()
}

#[test]
fn inputs_that_are_made_to_be_dear_come_near_the_ceilings() {
    let subject = named("h225.RasMessage").expect("the type");
    // Beside where a list gets more room, too.
    let counts = [128, 129, 255, 1_000, 1_024, 1_025, 2_048, 4_000];
    let inputs = counts.into_iter().map(endpoints).chain([channels()]);
    let mut dearest = 0.0_f64;
    for octets in inputs {
        for (name, cost, ceiling) in COSTS {
            let per_octet = cost(subject, &octets) as f64 / octets.len() as f64;
            assert!(per_octet <= ceiling as f64, "{name}: {per_octet}");
            if name == COSTS[0].0 {
                dearest = dearest.max(per_octet);
            }
        }
    }
    let half = MEMORY_OF_DECODING as f64 / 2.0;
    assert!(dearest > half, "{dearest}: the ceiling says little");
}

/// Lists are where little on the wire is much to hold: of each list of each type, as many of its least elements as a
/// message has room for.
#[test]
fn the_least_elements_of_every_list_keep_to_the_ceilings() {
    let (mut lists, mut worst) = (0, [0.0_f64; 3]);
    for ty in types_within(SUBJECTS.iter().map(|subject| subject.schema)) {
        let crowds = [512, 256, 128].map(|count| crowd(ty, count));
        let Some(octets) = crowds.into_iter().flatten().next().map(Bytes::from) else {
            continue;
        };
        lists += 1;
        let costs = [
            (memory(|| drop(to_json(ty, &octets))), MEMORY_OF_JSON),
            (
                Text {
                    ty,
                    octets: &octets,
                }
                .to_string()
                .len() as u64,
                TEXT,
            ),
            (values(ty, &octets), VALUES),
        ];
        for ((cost, ceiling), worst) in costs.into_iter().zip(&mut worst) {
            let per_octet = cost as f64 / octets.len() as f64;
            assert!(
                per_octet <= ceiling as f64,
                "{ty:?}: {per_octet} of {ceiling}"
            );
            *worst = worst.max(per_octet);
        }
    }
    assert!(lists > 80, "{lists}");
    let ceilings = [MEMORY_OF_JSON, TEXT, VALUES].map(|ceiling| ceiling as f64);
    for (worst, ceiling) in worst.into_iter().zip(ceilings) {
        assert!(
            worst > ceiling / 2.0,
            "{worst}: a ceiling of {ceiling} says little"
        );
    }
}

#[test]
fn one_octet_repeated_keeps_to_the_ceilings() {
    for subject in SUBJECTS {
        for octet in (0..=255_u8).step_by(3) {
            let octets = Bytes::from(vec![octet; 4 * LEAST_OCTETS]);
            for (name, cost, ceiling) in COSTS {
                let cost = cost(subject, &octets);
                let most = ceiling * octets.len() as u64;
                assert!(
                    cost <= most,
                    "{name} of {} for {octet:02x}: {cost}",
                    subject.name
                );
            }
        }
    }
}

/// Octets of memory that an analyser of captures takes for each octet of a packet, at the worst.
const MEMORY_OF_FLOW: u64 = 64;

/// What it takes besides.
const MEMORY_OF_AN_ANALYSER: u64 = 4 << 20;

#[test]
fn captures_keep_to_their_ceiling() {
    let capture: &[u8] =
        include_bytes!("../../../terminal/tests/captures/asterisk/asterisk-dtmf-h245signal.pcapng");
    for copies in [1, 16] {
        let octets = capture.repeat(copies);
        let taken = memory(|| framing::capture(&octets));
        let most = MEMORY_OF_AN_ANALYSER + MEMORY_OF_FLOW * octets.len() as u64;
        assert!(taken <= most, "{taken} for {} octets", octets.len());
    }
    for fill in [0x00, 0x45, 0x60, 0xff] {
        let octets = vec![fill; 1 << 20];
        let taken = memory(|| framing::packets(&octets));
        assert!(
            taken <= MEMORY_OF_AN_ANALYSER + MEMORY_OF_FLOW * octets.len() as u64,
            "{taken}"
        );
    }
}
