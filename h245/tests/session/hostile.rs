//! Octets from a peer that means no good: nothing panics, and nothing grows.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h245::fast_start::{MediaAddresses, Offer, ReceivedOffer};
use h323_h245::messages::RequestModeRejectCause;
use h323_h245::{Event, Output};
use proptest::prelude::*;

use crate::support::{Side, ULAW, address, answer, audio, beginning, config, h224, hex};

/// Messages to begin from: those of real calls and one of each procedure.
const SEEDS: [&str; 34] = [
    "023001060008817500080980000020c01380000120401380000224180300830080000322c001800004228001800005240001018000068a061404302d31368000073810b50000120c52747044746d6652656c617900008000088501108000098501400080010105000000010002000300040005030006000700080009",
    "0270010600088175000f80138000fa000100000100000100000cc0010001800580000020401380000120c0138000028301508000038301108000048301408000058a061404302d313600800102010000000100000202000300040005",
    "02300106000881750008",
    "218001",
    "01003c809b08e6",
    "2080",
    "20a0",
    "030003e80c6013800a040001007f0000022735",
    "03000000 0c6013800a040001007f0000022735",
    "22c003e80480101c00007f0000022734007f0000022735",
    "22c000000480101c00007f0000022734007f0000022735",
    "0400006400",
    "0480006480800100",
    "23800000",
    "05000000",
    "090007",
    "280001",
    "6d400131",
    "6d810de6a000634804d2006407000100",
    "13c002abcd",
    "08000301000820000d0404860100000090",
    "48000065200f00",
    "0800010000 0d041186 0100807c 01000140 07c00200 c8014840 0090",
    "27000100",
    "0340000010630040800b044003007f000001138920506300408012144003007f0000011388007f000001138920",
    "22e00000200000800b044003007f0000011771200880145c04007f0000011770007f000001177105000100",
    "64000000",
    "480000000000",
    "10800f60050008816f02060202c2000707e0",
    "4c00008005201fff0003",
    "6a400002bf80",
    "70000700000000010fff",
    "70600e70b5000012036833323302312e30",
    "27800100",
];

fn drain(side: &mut Side, now: Instant) -> usize {
    let mut outputs = 0;
    loop {
        match side.session.poll_output() {
            Output::Timeout(_) => return outputs,
            Output::Event(Event::ChannelRequested { number, .. }) => {
                // It may have been closed or the session ended since.
                let _ = side.session.open_response(number, answer(6000), now);
            }
            // Left to its deadline otherwise.
            Output::Event(Event::ModeRequested(modes)) if modes.len() > 1 => {
                let _ = side
                    .session
                    .mode_reject(RequestModeRejectCause::RequestDenied);
            }
            Output::Pdu(_) | Output::Event(_) => {}
        }
        outputs += 1;
        assert!(outputs < 2000, "the outputs never end");
    }
}

fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let seed = (0..SEEDS.len()).prop_map(|index| hex(SEEDS[index]).to_vec());
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4u8);
    (seed, prop::collection::vec(change, 0..6)).prop_map(|(mut octets, changes)| {
        for (index, value, kind) in changes {
            if octets.is_empty() {
                break;
            }
            let at = index.index(octets.len());
            match kind {
                0 => octets[at] = value,
                1 => octets[at] ^= 1 << (value % 8),
                2 => octets.insert(at, value),
                _ => octets.truncate(at),
            }
        }
        octets
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_session_survives(
        seed in any::<u64>(),
        payloads in prop::collection::vec(mutated(), 1..40),
        waits in prop::collection::vec(0..20_000u64, 40),
    ) {
        let mut now = beginning();
        let mut side = Side::new(config(seed));
        side.session.start(now);
        let _ = side.session.open_request(h224(5000), now);
        let _ = side.session.open_request(audio(5001), now);
        drain(&mut side, now);
        for (payload, wait) in payloads.into_iter().zip(waits) {
            now += Duration::from_millis(wait);
            side.session.handle_timeout(now);
            drain(&mut side, now);
            let _ = side.session.handle_octets(&Bytes::from(payload), now);
            drain(&mut side, now);
        }
        // Whatever happened, the session can be ended.
        side.session.end_session(now);
        drain(&mut side, now);
        side.session.handle_timeout(now + Duration::from_secs(3));
        drain(&mut side, now);
        prop_assert!(side.session.is_ended());
        prop_assert_eq!(side.session.channels().count(), 0);
        prop_assert_eq!(side.session.poll_output(), Output::Timeout(None));
    }

    #[test]
    fn fast_start_survives(elements in prop::collection::vec(mutated(), 0..8), cut in 0..40usize) {
        let ours = MediaAddresses {
            media: address("127.0.0.1:5000"),
            media_control: address("127.0.0.1:5001"),
        };
        let offer = Offer::audio(&[ULAW], ours).unwrap();
        let elements: Vec<Bytes> = elements
            .into_iter()
            .map(Bytes::from)
            .chain(offer.octets().iter().map(|octets| octets.slice(..cut.min(octets.len()))))
            .collect();
        let _ = offer.handle_answer(&elements);
        if let Ok(received) = ReceivedOffer::decode(&elements) {
            let _ = received.select_audio(&[ULAW], ours);
        }
    }
}
