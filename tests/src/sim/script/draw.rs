//! What zones and calls are like, drawn by chance.

use std::time::Duration;

use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, DigitMethod, EarlyH245, RecordedMedia, Sharing, limits,
};
use h323_gatekeeper_core::routing::PolicyKind;
use h323_ras::Bandwidth;

use super::Weather;
use crate::sim::chance::{Chance, Odds};
use crate::sim::zone::{Discovery, Layout};

/// The longest that connections are kept, in seconds: less than it takes to find that all is over.
const MAX_KEPT_SECS: u64 = 8;

/// What a zone is like.
pub(super) fn layout(weather: Weather, chance: &mut Chance) -> Layout {
    let count = 2 + chance.below(4) / 3;
    let few = Bandwidth(Bandwidth::G711.0 * 3 / 2);
    let layout = Layout {
        ipv6: chance.happens(Odds(200)),
        endpoints: (0..count).map(|_| options(weather, chance)).collect(),
        discovery: chance.pick(&[Discovery::None, Discovery::Unicast, Discovery::Multicast]),
        time_to_live: Duration::from_secs(chance.pick(&[30, 60, 300])),
        wildcard: chance.happens(Odds(300)),
        bandwidth: chance.happens(Odds(200)).then_some(few),
        routing: routing(chance),
        sharing: (0..count).map(|_| Sharing::default()).collect(),
        kept_for: limits::KEPT_FOR,
    };
    Layout {
        discovery: match layout.discovery {
            Discovery::Multicast if layout.ipv6 => Discovery::Unicast,
            discovery => discovery,
        },
        bandwidth: layout.bandwidth.filter(|_| weather != Weather::Perfect),
        ..layout
    }
}

/// What two endpoints without a gatekeeper are like.
pub(super) fn pair(weather: Weather, chance: &mut Chance) -> Layout {
    let mut layout = layout(weather, chance);
    layout.endpoints.truncate(2);
    for answering in &mut layout.endpoints {
        answering.overlap = weather > Weather::Perfect && chance.happens(Odds(500));
    }
    Layout {
        discovery: Discovery::Nobody,
        bandwidth: None,
        routing: vec![PolicyKind::Internal],
        ..layout
    }
}

/// Endpoints that do something with their signalling connections: most can share them and keep them.
pub(super) fn share(layout: Layout, chance: &mut Chance) -> Layout {
    let sharing = layout.endpoints.iter().map(|_| Sharing {
        multiple_calls: chance.happens(Odds(700)),
        maintain_connection: chance.happens(Odds(700)),
    });
    Layout {
        sharing: sharing.collect(),
        kept_for: Duration::from_secs(1 + chance.below(MAX_KEPT_SECS)),
        ..layout
    }
}

/// Who finds out where calls go: in half of the zones they know it all.
fn routing(chance: &mut Chance) -> Vec<PolicyKind> {
    use PolicyKind::{Dns, Internal, Outside};
    let lists: [&[PolicyKind]; 8] = [
        &[Internal],
        &[Internal],
        &[Internal],
        &[Internal],
        &[Outside],
        &[Internal, Outside],
        &[Internal, Dns],
        &[Outside, Internal, Dns],
    ];
    chance.pick(&lists).to_vec()
}

/// How an endpoint takes part in a call.
pub(super) fn options(weather: Weather, chance: &mut Chance) -> CallOptions {
    let alaw = AudioFormat::new(AudioCodec::G711Alaw64k, 20);
    let ulaw = AudioFormat::new(AudioCodec::G711Ulaw64k, 20);
    let g729 = AudioFormat::new(AudioCodec::G729, 2);
    let lists: [&[AudioFormat]; 5] = [
        &[alaw, ulaw],
        &[ulaw, alaw],
        &[alaw],
        &[g729, alaw],
        &[ulaw],
    ];
    // In good weather everybody knows A-law.
    let lists = match weather {
        Weather::Perfect => &lists[..4],
        Weather::Changeable | Weather::Stormy => &lists,
    };
    let methods = [
        None,
        Some(DigitMethod::Signal),
        Some(DigitMethod::Alphanumeric),
    ];
    CallOptions {
        fast_start: chance.happens(Odds(500)),
        tunnelling: chance.happens(Odds(500)),
        overlap: chance.happens(Odds(300)),
        early_h245: chance.pick(&[EarlyH245::No, EarlyH245::Address, EarlyH245::Parallel]),
        one_pdu_per_message: chance.happens(Odds(500)),
        audio: chance.pick(lists).to_vec(),
        telephone_event: chance.happens(Odds(500)).then_some(101),
        digits: chance.pick(&methods),
        record: RecordedMedia {
            // Somebody may then send what is not heard.
            audio: weather == Weather::Stormy && chance.happens(Odds(200)),
            video: chance.happens(Odds(200)),
            data: chance.happens(Odds(200)),
        },
        ..CallOptions::default()
    }
}
