//! RTP packets a second through the media engine, jitter buffer, playout and reports among it.
//!
//! `cargo bench -p h323-media --bench session` lets two sessions talk for minutes of virtual time on a network that delays
//! packets unevenly and loses some, and prints how many packets one core sends and receives in a second. The floor is what
//! the same packets take to be built and parsed alone. Another argument is the length of a round in seconds of speech.

#![allow(clippy::print_stdout, reason = "a benchmark tells its figures")]
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]
#![allow(clippy::disallowed_methods, reason = "a benchmark needs the time")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_media::rtcp::Params;
use h323_media::rtp::Packet;
use h323_media::session::{Config, ReceiveConfig, SendConfig};
use h323_media::source::Rule;
use h323_media::tone::speech;
use h323_media::{Channel, Codec, MediaSession, NtpTime, Output};

/// Seconds of a round, unless the command line says otherwise.
const SECONDS: u64 = 300;
const ROUNDS: u32 = 5;
const SAMPLES: usize = 160;

fn main() {
    let mut arguments = std::env::args().skip(1);
    // `cargo test` builds and runs benchmarks too, to see that they start.
    if !arguments.any(|argument| argument == "--bench") {
        return;
    }
    let seconds = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(SECONDS);
    println!("codec: packets a second, ns a packet, floor in ns, ratio");
    for codec in [Codec::PcmA, Codec::G722] {
        let (took, packets) = best(|| round(codec, seconds));
        let floor = best(|| (floor(&packets), ())).0;
        let count = packets.len() as f64;
        println!(
            "{codec}: {:.0}, {:.0}, {:.0}, {:.1}",
            count / took.as_secs_f64(),
            took.as_nanos() as f64 / count,
            floor.as_nanos() as f64 / count,
            took.as_secs_f64() / floor.as_secs_f64()
        );
    }
}

/// The shortest of some rounds, and what it gave.
fn best<T>(mut round: impl FnMut() -> (Duration, T)) -> (Duration, T) {
    let mut best = round();
    for _ in 1..ROUNDS {
        let other = round();
        if other.0 < best.0 {
            best = other;
        }
    }
    best
}

fn session(seed: u64, codec: Codec, peer: SocketAddr, now: Instant) -> MediaSession {
    let config = Config {
        send: Some(SendConfig {
            sample_rate_hz: 8000,
            ..SendConfig::new(codec)
        }),
        receive: Some(ReceiveConfig {
            sample_rate_hz: 8000,
            ..ReceiveConfig::new(codec)
        }),
        source: Rule::Signalled(peer.ip()),
        cname: "bench".to_owned(),
        rtcp: Params::default(),
        seed,
    };
    MediaSession::new(&config, NtpTime::from_unix(Duration::ZERO), now).unwrap()
}

/// Both talk for so long; the time, and the packets of media.
fn round(codec: Codec, seconds: u64) -> (Duration, Vec<Bytes>) {
    let said = speech(1, Duration::from_secs(10), 8000);
    let ends: [SocketAddr; 2] = ["192.0.2.1:4000", "192.0.2.2:4000"].map(|at| at.parse().unwrap());
    let start = Instant::now();
    let mut sessions = [
        session(1, codec, ends[1], start),
        session(2, codec, ends[0], start),
    ];
    let mut at = [0; 2];
    let mut packets = Vec::with_capacity(seconds as usize * 100);
    let mut under_way: BTreeMap<(Instant, u64), (usize, Channel, Bytes)> = BTreeMap::new();
    let (mut count, mut chance) = (0_u64, 7_u64);
    let mut heard = 0_u64;
    let mut now = start;
    let end = start + Duration::from_secs(seconds);
    let begun = Instant::now();
    while now < end {
        let mut next = end;
        for side in [0, 1] {
            loop {
                while sessions[side].send_room() >= SAMPLES {
                    let pcm = &said[at[side]..at[side] + SAMPLES];
                    sessions[side].send_pcm(pcm, now).unwrap();
                    at[side] = (at[side] + SAMPLES) % (said.len() - SAMPLES);
                }
                match sessions[side].poll_output(now) {
                    Output::Transmit { channel, payload } => {
                        count += 1;
                        // Uneven by 30 ms, and one in a hundred lost.
                        chance = chance
                            .wrapping_mul(6_364_136_223_846_793_005)
                            .wrapping_add(1_442_695_040_888_963_407);
                        let draw = chance >> 33;
                        if channel == Channel::Rtp {
                            packets.push(payload.clone());
                        }
                        if draw % 100 > 0 {
                            let delay = Duration::from_millis(20 + draw % 30);
                            under_way.insert((now + delay, count), (1 - side, channel, payload));
                        }
                    }
                    Output::Playout(frame) => heard += frame.pcm.len() as u64,
                    Output::Event(_) => {}
                    Output::Timeout(wake) => {
                        next = wake.map_or(next, |wake| wake.min(next));
                        break;
                    }
                }
            }
        }
        if let Some((&(arrives_at, _), _)) = under_way.first_key_value() {
            next = next.min(arrives_at);
        }
        now = next;
        while let Some(entry) = under_way.first_entry().filter(|entry| entry.key().0 <= now) {
            let (side, channel, payload) = entry.remove();
            // One that comes too late is counted by the session.
            let _ = sessions[side].handle_datagram(channel, ends[1 - side], &payload, now);
        }
    }
    let took = begun.elapsed();
    assert_eq!(packets.len() as u64, seconds * 100, "the pace is kept");
    assert!(heard >= (seconds - 1) * 16_000, "and heard");
    (took, packets)
}

/// The same packets parsed, and built.
fn floor(packets: &[Bytes]) -> Duration {
    let begun = Instant::now();
    for octets in packets {
        let packet = Packet::parse(octets).unwrap();
        black_box(packet.to_datagram().unwrap());
    }
    begun.elapsed()
}
