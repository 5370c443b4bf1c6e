//! `h323 demo`: a gatekeeper and two endpoints on loopback, and a voice in each direction.

mod caller;
mod verdict;
mod zone;

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use h323_endpoint::{Event, Protocol, Signal, SignalDirection};
use h323_media::Codec;
use h323_media::tone::speech;
use h323_net::pcap::{self, Capture};
use serde_json::{Value, json};

use self::caller::Caller;
use self::verdict::Voice;
use self::zone::{Leftover, Zone};
use crate::audio::wav;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::ladder::Ladder;
use crate::report;
use h323_net::clock::Clock;

/// How long any single step of the demonstration may take.
const STEP_WITHIN: Duration = Duration::from_secs(10);

/// The columns of the ladder.
const ALICE: usize = 0;
const GATEKEEPER: usize = 1;
const BOB: usize = 2;

/// Arguments of `h323 demo`.
#[derive(Args, Clone, Debug)]
pub struct DemoArguments {
    /// How long the two speak
    #[arg(long, value_name = "N", default_value = "4", value_parser = clap::value_parser!(u64).range(1..=60))]
    pub seconds: u64,

    /// Use ::1 instead of 127.0.0.1
    #[arg(short = '6', long)]
    pub ipv6: bool,

    /// The folder for the capture and the recordings [default: demo-TIME in the current folder, where TIME is in
    /// seconds since 1970]
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,

    /// Print one JSON object instead of the ladder
    #[arg(long)]
    pub json: bool,
}

/// Runs the demonstration. It is done only if both voices arrived.
pub async fn run(arguments: DemoArguments) -> Result<Exit, Failure> {
    let clock = Clock::system();
    let folder = folder(arguments.out.as_deref(), &clock)?;
    let ip: IpAddr = match arguments.ipv6 {
        true => Ipv6Addr::LOCALHOST.into(),
        false => Ipv4Addr::LOCALHOST.into(),
    };
    let capture_path = folder.join("capture.pcap");
    let capture = Capture::create(&capture_path, pcap::Limits::default())
        .map_err(|error| Failure::Capture {
            path: capture_path,
            error,
        })?
        .with_both_sides();
    let rate_hz = Codec::PcmA.format().sample_rate_hz;
    let says = [1, 2].map(|seed| speech(seed, Duration::from_secs(arguments.seconds), rate_hz));
    for (name, pcm) in ["alice-says.wav", "bob-says.wav"].iter().zip(&says) {
        wav::write(&folder.join(name), rate_hz, pcm)?;
    }
    let zone = Zone::start(ip, &clock, capture.clone())?;
    let stage = Stage {
        ladder: Ladder::new(["alice", "gatekeeper", "bob"]),
        began_at: clock.now(),
        quiet: arguments.json,
        clock: clock.clone(),
    };
    stage.print(&stage.ladder.head());
    let [alice_says, bob_says] = says;
    let mut alice = Caller::open("alice", "100", ip, &zone, capture.clone(), &clock).await?;
    let mut bob = Caller::open("bob", "200", ip, &zone, capture.clone(), &clock).await?;
    let call = hold_call(
        &stage,
        &mut alice,
        &mut bob,
        alice_says.clone(),
        bob_says.clone(),
        arguments.seconds,
    );
    let call = call.await?;
    let voices = [
        judge(("alice", "bob"), &call.alice, &call.bob, &alice_says),
        judge(("bob", "alice"), &call.bob, &call.alice, &bob_says),
    ];
    for (name, heard) in [
        ("alice-hears.wav", &call.alice.heard),
        ("bob-hears.wav", &call.bob.heard),
    ] {
        wav::write(&folder.join(name), rate_hz, heard)?;
    }
    let left = zone
        .stop()
        .await
        .ok_or(Failure::Demo("the gatekeeper stopped by itself"))?;
    capture.flush().map_err(|error| Failure::Capture {
        path: folder.clone(),
        error,
    })?;
    let verdict = Verdict {
        set_up: call.set_up,
        voices,
        left,
        folder,
    };
    let shown = match arguments.json {
        true => report::line(&verdict.json()),
        false => verdict.text(),
    };
    Ok(match (report::print(&shown), verdict.is_good()) {
        (Exit::Done, true) => Exit::Done,
        (Exit::Done, false) => Exit::NoMedia,
        (failed, _) => failed,
    })
}

/// What the two ends of the call have at its end.
struct Held {
    set_up: Duration,
    alice: caller::Heard,
    bob: caller::Heard,
}

async fn hold_call(
    stage: &Stage,
    alice: &mut Caller,
    bob: &mut Caller,
    alice_says: Vec<i16>,
    bob_says: Vec<i16>,
    seconds: u64,
) -> Result<Held, Failure> {
    alice.register(stage, ALICE).await?;
    bob.register(stage, BOB).await?;
    let dialled_at = stage.clock.now();
    alice.dial("200", alice_says).await?;
    let deadline = Some(dialled_at + STEP_WITHIN);
    let mut bob_says = Some(bob_says);
    while !(alice.is_talking() && bob.is_talking()) {
        match stage.next(alice, bob, deadline).await? {
            Some((BOB, Event::Incoming(incoming))) => {
                if let Some(says) = bob_says.take() {
                    bob.answer(incoming.call, says).await?;
                }
            }
            Some(_) => {}
            None => return Err(Failure::Demo("the call was not set up in time")),
        }
        if alice.is_over() || bob.is_over() {
            return Err(Failure::Demo("the call ended before it was set up"));
        }
    }
    let set_up = alice.talking_after(dialled_at);
    stage.remark("both speak");
    let until = Some(stage.clock.now() + Duration::from_secs(seconds) + Duration::from_millis(500));
    let mut hung_up = false;
    let mut deadline = until;
    while !(alice.is_over() && bob.is_over()) {
        if stage.next(alice, bob, deadline).await?.is_none() {
            if hung_up {
                return Err(Failure::Demo("the call did not end in time"));
            }
            hung_up = true;
            deadline = Some(stage.clock.now() + STEP_WITHIN);
            alice.hang_up().await?;
        }
    }
    let heard = (alice.close_media().await, bob.close_media().await);
    alice.shut_down(stage, ALICE).await?;
    bob.shut_down(stage, BOB).await?;
    match heard {
        (Some(alice), Some(bob)) => Ok(Held { set_up, alice, bob }),
        _ => Err(Failure::Demo("a media session ended by itself")),
    }
}

fn judge(
    names: (&'static str, &'static str),
    speaker: &caller::Heard,
    listener: &caller::Heard,
    said: &[i16],
) -> Voice {
    Voice::judge(
        names,
        &speaker.stats.0,
        &listener.stats.1,
        said,
        &listener.heard,
    )
}

/// Where the demonstration is shown.
struct Stage {
    ladder: Ladder,
    began_at: Instant,
    quiet: bool,
    clock: Clock,
}

impl Stage {
    /// What happens next to one of the two, shown and taken note of; `None` if nothing does until the deadline.
    async fn next(
        &self,
        alice: &mut Caller,
        bob: &mut Caller,
        deadline: Option<Instant>,
    ) -> Result<Option<(usize, Event)>, Failure> {
        let (who, event) = tokio::select! {
            event = alice.event() => (ALICE, event?),
            event = bob.event() => (BOB, event?),
            () = self.clock.sleep_until(deadline) => return Ok(None),
        };
        self.show(who, &event);
        match who {
            ALICE => alice.handle_event(&event),
            _ => bob.handle_event(&event),
        }
        Ok(Some((who, event)))
    }

    /// Shows a message, once: RAS at the endpoint, everything between the endpoints where it is sent.
    fn show(&self, who: usize, event: &Event) {
        let Event::Signal(signal) = event else {
            return crate::trace::event(event);
        };
        let peer = match signal.protocol {
            Protocol::Ras => GATEKEEPER,
            Protocol::H225 | Protocol::H245 => ALICE + BOB - who,
        };
        let line = match signal.direction {
            SignalDirection::Sent => self
                .ladder
                .message(self.elapsed(), who, peer, &label(signal)),
            SignalDirection::Received if peer == GATEKEEPER => {
                self.ladder
                    .message(self.elapsed(), peer, who, &label(signal))
            }
            SignalDirection::Received => return,
        };
        self.print(&line);
    }

    fn remark(&self, text: &str) {
        self.print(&self.ladder.remark(self.elapsed(), text));
    }

    fn elapsed(&self) -> Duration {
        self.clock.now().saturating_duration_since(self.began_at)
    }

    fn print(&self, line: &str) {
        if !self.quiet {
            report::print(&format!("{line}\n"));
        }
    }
}

/// How a message is called on the ladder: what travels inside another is marked.
fn label(signal: &Signal) -> String {
    use h323_endpoint::Carriage;
    match signal.carriage {
        Carriage::Plain => signal.name.to_owned(),
        Carriage::Tunnelled => format!("({})", signal.name),
        Carriage::FastStart => format!("[{}]", signal.name),
    }
}

/// What is said at the end.
struct Verdict {
    set_up: Duration,
    voices: [Voice; 2],
    left: Leftover,
    folder: PathBuf,
}

impl Verdict {
    fn is_good(&self) -> bool {
        self.voices.iter().all(Voice::arrived) && self.left == Leftover::default()
    }

    fn text(&self) -> String {
        let set_up_ms = self.set_up.as_secs_f64() * 1000.0;
        let voices: Vec<String> = self.voices.iter().map(Voice::line).collect();
        format!(
            "\nset up in {set_up_ms:.1} ms\n{}\nleft at the gatekeeper: {} endpoints, {} calls, {} kbit/s\ncapture and recordings: {}\n{}\n",
            voices.join("\n"),
            self.left.endpoints,
            self.left.calls,
            self.left.bandwidth / 10,
            self.folder.display(),
            if self.is_good() {
                "both voices arrived"
            } else {
                "FAILED"
            },
        )
    }

    fn json(&self) -> Value {
        json!({
            "schema": 1,
            "result": if self.is_good() { "heard" } else { "failed" },
            "set_up_ms": self.set_up.as_secs_f64() * 1000.0,
            "voices": self.voices.iter().map(Voice::json).collect::<Vec<_>>(),
            "left": {
                "endpoints": self.left.endpoints,
                "calls": self.left.calls,
                "bandwidth": self.left.bandwidth,
            },
            "folder": self.folder,
        })
    }
}

/// Makes the folder for what the demonstration leaves.
fn folder(asked: Option<&Path>, clock: &Clock) -> Result<PathBuf, Failure> {
    let folder = match asked {
        Some(folder) => folder.to_owned(),
        None => {
            let since_1970 = clock
                .wall_time()
                .duration_since(std::time::UNIX_EPOCH)
                .unwrap_or_default();
            PathBuf::from(format!("demo-{}", since_1970.as_secs()))
        }
    };
    std::fs::create_dir_all(&folder).map_err(|error| Failure::File {
        path: folder.clone(),
        error,
    })?;
    Ok(folder)
}
