//! Calls between `h323`, `h323gk` and Asterisk's chan_ooh323, with sound that is compared.

use std::fs;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use h323_media::compare::compare;
use h323_media::tone::speech;
use h323_terminal::audio::wav;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::{Process, wait_until};
use serde_json::Value;
use tempfile::TempDir;

const RATE_HZ: u32 = 8000;

/// What was heard is what was said from this correlation on.
const HEARD: f64 = 0.9;

/// Silence before what is said. chan_ooh323 may hold what it is sent for half a second after its answer and then give
/// all of it back at once. Nobody has heard anything by then, so playout begins with the newest of it: what was said in
/// that time is never heard. From then on all is compared, from the first packet to the last.
const LEAD: Duration = Duration::from_millis(700);

/// How long is spoken.
const SPEECH: Duration = Duration::from_secs(2);

/// How calls are set up.
#[derive(Clone, Copy, Debug)]
struct Way {
    fast_start: bool,
    tunnelling: bool,
}

const WAYS: [Way; 4] = [
    Way {
        fast_start: true,
        tunnelling: true,
    },
    Way {
        fast_start: true,
        tunnelling: false,
    },
    Way {
        fast_start: false,
        tunnelling: true,
    },
    Way {
        fast_start: false,
        tunnelling: false,
    },
];

impl Way {
    fn options(self) -> Vec<String> {
        let switch = |on| if on { "on" } else { "off" }.to_owned();
        vec![
            "--fast-start".into(),
            switch(self.fast_start),
            "--tunnel".into(),
            switch(self.tunnelling),
        ]
    }

    fn asterisk(self) -> Options {
        Options {
            fast_start: self.fast_start,
            tunnelling: self.tunnelling,
            ..Options::default()
        }
    }
}

/// A folder with something to say.
struct Sound {
    folder: TempDir,
    said: Vec<i16>,
}

impl Sound {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let said = speech(seed, SPEECH, RATE_HZ);
        let mut played = vec![0; samples(LEAD)];
        played.extend(&said);
        wav::write(&folder.path().join("said.wav"), RATE_HZ, &played).expect("the folder is ours");
        Self { folder, said }
    }

    fn options(&self) -> Vec<String> {
        let path = |name: &str| self.folder.path().join(name).to_string_lossy().into_owned();
        vec![
            "--play".into(),
            path("said.wav"),
            "--record".into(),
            path("heard.wav"),
        ]
    }

    /// What came back is what was said.
    fn check_echo(&self, what: &str) {
        self.check(&self.folder.path().join("heard.wav"), what);
    }

    /// What Asterisk was sent in its last call is what was said.
    fn check_recording(&self, asterisk: &Asterisk, what: &str) {
        let recordings = asterisk.recordings().expect("there is a folder");
        let last = recordings
            .iter()
            .rfind(|path| path.to_string_lossy().ends_with("-in.wav"));
        let last = last.unwrap_or_else(|| panic!("{what}: nothing in {recordings:?}"));
        self.check(last, what);
    }

    fn check(&self, recording: &Path, what: &str) {
        let heard = wav::read(recording, RATE_HZ).expect("it was recorded");
        let comparison = compare(&self.said, &heard, RATE_HZ);
        assert!(
            comparison.correlation > HEARD,
            "{what}: {}: {comparison:?}",
            recording.display()
        );
    }
}

impl Drop for Sound {
    /// When the test is failing, what was recorded stays.
    #[expect(
        clippy::print_stderr,
        reason = "tells where the recordings of a failed test are"
    )]
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.folder.disable_cleanup(true);
            eprintln!("recordings are in {}", self.folder.path().display());
        }
    }
}

/// How many samples last this long.
fn samples(duration: Duration) -> usize {
    duration.as_millis() as usize * RATE_HZ as usize / 1000
}

fn words(parts: &[&[&str]], more: &[Vec<String>]) -> Vec<String> {
    let parts = parts
        .iter()
        .flat_map(|part| part.iter().map(|word| (*word).to_owned()));
    parts.chain(more.iter().flatten().cloned()).collect()
}

/// Runs `h323 call` to its end.
fn call(target: &str, from: IpAddr, more: &[Vec<String>]) -> (i32, Value) {
    let from = from.to_string();
    let arguments = words(&[&["call", target, "-i", &from, "--json"]], more);
    let mut call = Process::start("h323", &arguments);
    let outcome = call.json();
    (call.wait(), outcome)
}

/// Starts `h323 listen` and waits until it takes calls.
fn listen(at: IpAddr, more: &[Vec<String>]) -> Process {
    let at = at.to_string();
    let arguments = words(
        &[&["listen", "-a", "-i", &at, "--max-calls", "1", "--json"]],
        more,
    );
    let mut listener = Process::start("h323", &arguments);
    assert_eq!(listener.json()["event"], "listening");
    listener
}

fn nothing_is_left(asterisk: &Asterisk) {
    wait_until("Asterisk's channels end", || {
        let channels = asterisk.cli("core show channels").unwrap_or_default();
        channels.contains("0 active channels") && channels.contains("0 active calls")
    });
}

/// We call, Asterisk echoes and records; then we hang up.
fn we_call(ours: Way, theirs: Way) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        ..theirs.asterisk()
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let sound = Sound::new(21);
    let target = format!("615@{}", asterisk.ip());
    let duration = vec!["--duration".to_owned(), "4".to_owned()];
    let (code, outcome) = call(
        &target,
        us.ip(),
        &[ours.options(), sound.options(), duration],
    );
    let what = format!("we call, {ours:?}, they {theirs:?}");
    assert_eq!(code, 0, "{what}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "local", "{what}");
    assert_eq!(outcome["media"]["packets_lost"], 0, "{what}");
    nothing_is_left(&asterisk);
    sound.check_echo(&what);
    sound.check_recording(&asterisk, &what);
}

/// Asterisk calls, echoes and records; then we hang up.
fn they_call(ours: Way, theirs: Way) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        peers: vec![("us".to_owned(), us.port(1720))],
        ..theirs.asterisk()
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let sound = Sound::new(22);
    let duration = vec!["--duration".to_owned(), "4".to_owned()];
    let mut listener = listen(us.ip(), &[ours.options(), sound.options(), duration]);
    asterisk.call("1234@us", "echo-record").expect("it calls");
    let outcome = listener.json();
    let what = format!("they call, {theirs:?}, we {ours:?}");
    assert_eq!(outcome["result"], "connected", "{what}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "local", "{what}");
    assert_eq!(listener.wait(), 0, "{what}");
    nothing_is_left(&asterisk);
    sound.check_echo(&what);
    sound.check_recording(&asterisk, &what);
}

#[test]
fn we_call_with_fast_start_in_the_tunnel() {
    we_call(WAYS[0], WAYS[0]);
}

#[test]
fn we_call_with_fast_start_and_a_connection() {
    we_call(WAYS[1], WAYS[1]);
}

#[test]
fn we_call_with_slow_start_in_the_tunnel() {
    we_call(WAYS[2], WAYS[2]);
}

#[test]
fn we_call_with_slow_start_and_a_connection() {
    we_call(WAYS[3], WAYS[3]);
}

#[test]
fn they_call_with_fast_start_in_the_tunnel() {
    they_call(WAYS[0], WAYS[0]);
}

#[test]
fn they_call_with_fast_start_and_a_connection() {
    they_call(WAYS[1], WAYS[1]);
}

#[test]
fn they_call_with_slow_start_in_the_tunnel() {
    they_call(WAYS[2], WAYS[2]);
}

#[test]
fn they_call_with_slow_start_and_a_connection() {
    they_call(WAYS[3], WAYS[3]);
}

#[test]
fn they_offer_what_we_do_not_take() {
    they_call(WAYS[3], WAYS[0]);
    they_call(WAYS[0], WAYS[3]);
}

#[test]
fn we_offer_what_they_do_not_take() {
    we_call(WAYS[3], WAYS[0]);
    we_call(WAYS[0], WAYS[3]);
}

#[test]
fn they_hang_up() {
    let us = Loopback::claim().expect("an address");
    for way in [WAYS[0], WAYS[3]] {
        let options = Options {
            callers: vec![us.ip()],
            peers: vec![("us".to_owned(), us.port(1720))],
            ..way.asterisk()
        };
        let Some(asterisk) = or_skip(Asterisk::start(options)) else {
            return;
        };
        let (code, outcome) = call(&format!("643@{}", asterisk.ip()), us.ip(), &[way.options()]);
        assert_eq!(code, 0, "{way:?}: {outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer");
        assert_eq!(outcome["ended"]["cause"], 16);
        let mut listener = listen(us.ip(), &[way.options()]);
        asterisk.call("1234@us", "short").expect("it calls");
        let outcome = listener.json();
        assert_eq!(outcome["result"], "connected", "{way:?}: {outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer");
        assert_eq!(listener.wait(), 0);
        nothing_is_left(&asterisk);
    }
}

#[test]
fn refusals_carry_their_cause() {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        ..Options::default()
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let refusals = [
        ("630", 17),
        ("631", 42),
        ("632", 16),
        ("633", 21),
        ("934", 34),
        ("938", 38),
        ("no-such-extension", 1),
    ];
    for (extension, cause) in refusals {
        let target = format!("{extension}@{}", asterisk.ip());
        let (code, outcome) = call(&target, us.ip(), &[]);
        assert_eq!(code, 1, "{extension}: {outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer");
        assert_eq!(outcome["connected"], false);
        assert_eq!(outcome["ended"]["cause"], cause, "{extension}");
    }
    nothing_is_left(&asterisk);
}

#[test]
fn a_caller_who_gives_up_leaves_nothing_behind() {
    let us = Loopback::claim().expect("an address");
    for way in [WAYS[0], WAYS[3]] {
        let options = Options {
            callers: vec![us.ip()],
            ..way.asterisk()
        };
        let Some(asterisk) = or_skip(Asterisk::start(options)) else {
            return;
        };
        // This one alerts for two minutes.
        let target = format!("641@{}", asterisk.ip());
        let from = us.ip().to_string();
        let arguments = words(
            &[&["call", &target, "-i", &from, "--json", "-v"]],
            &[way.options()],
        );
        let mut call = Process::start("h323", &arguments);
        call.wait_for_log(&["Alerting"]);
        call.terminate();
        let outcome = call.json();
        assert_eq!(call.wait(), 143, "{way:?}: {outcome:#}");
        assert_eq!(outcome["connected"], false, "{way:?}: {outcome:#}");
        assert!(outcome["alerting_after_ms"].is_u64(), "{outcome:#}");
        assert_eq!(outcome["ended"]["by"], "local");
        nothing_is_left(&asterisk);
    }
}

#[test]
fn digits_go_both_ways() {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        peers: vec![("us".to_owned(), us.port(1720))],
        ..Options::default()
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let mut listener = listen(us.ip(), &[]);
    asterisk.call("1234@us", "dtmf").expect("it calls");
    let outcome = listener.json();
    assert_eq!(outcome["digits"], "123A*#", "{outcome:#}");
    assert_eq!(listener.wait(), 0);
    // It announces telephone events but does not hear them.
    let dial = [
        "--dtmf",
        "4711",
        "--dtmf-by",
        "alphanumeric",
        "--duration",
        "8",
    ];
    let dial = dial.map(str::to_owned).to_vec();
    let (code, outcome) = call(&format!("620@{}", asterisk.ip()), us.ip(), &[dial]);
    assert_eq!(code, 0, "{outcome:#}");
    let recordings = asterisk.recordings().expect("there is a folder");
    let digits = recordings
        .iter()
        .find(|path| path.ends_with("dtmf.txt"))
        .expect("it wrote them down");
    let digits = fs::read_to_string(digits).expect("it is text");
    assert!(digits.contains("4711"), "{digits}");
    nothing_is_left(&asterisk);
}

/// A zone with our gatekeeper and a registered Asterisk. One call at a time is all it allows.
struct Zone {
    gatekeeper: Process,
    address: String,
    asterisk: Asterisk,
    us: Loopback,
    _gatekeeper_at: Loopback,
    _folder: TempDir,
}

impl Zone {
    /// Asterisk registers with this number, and does what it says when it is called.
    fn open(way: Way, number: &str) -> Option<Self> {
        let gatekeeper_at = Loopback::claim().expect("an address");
        let us = Loopback::claim().expect("an address");
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("gatekeeper.toml");
        let address = gatekeeper_at.port(1719).to_string();
        let configuration = format!(
            "[ras]\nlisten = [\"{address}\"]\n[discovery]\nmulticast = false\n[admission]\nmax_calls = 1\n"
        );
        fs::write(&file, configuration).expect("the folder is ours");
        let file = file.to_string_lossy().into_owned();
        let mut gatekeeper = Process::start("h323gk", &["run", "-c", &file]);
        gatekeeper.wait_for_log(&["ready"]);
        let options = Options {
            gatekeeper: Some(gatekeeper_at.ip()),
            e164: Some(number.to_owned()),
            ..way.asterisk()
        };
        let asterisk = or_skip(Asterisk::start(options))?;
        gatekeeper.wait_for_log(&["registered", number]);
        Some(Self {
            gatekeeper,
            address,
            asterisk,
            us,
            _gatekeeper_at: gatekeeper_at,
            _folder: folder,
        })
    }

    fn register(&self, alias: &str) -> Vec<String> {
        ["-g", &self.address, "-u", alias]
            .map(str::to_owned)
            .to_vec()
    }
}

/// Both directions by number, one after the other: each has to give back what it took.
fn through_the_gatekeeper(way: Way) {
    let Some(mut zone) = Zone::open(way, "615") else {
        return;
    };
    let sound = Sound::new(23);
    let duration = vec!["--duration".to_owned(), "4".to_owned()];
    let options = [
        way.options(),
        sound.options(),
        zone.register("100"),
        duration.clone(),
    ];
    let (code, outcome) = call("615", zone.us.ip(), &options);
    assert_eq!(code, 0, "{way:?}: {outcome:#}");
    nothing_is_left(&zone.asterisk);
    sound.check_echo("we call by number");
    sound.check_recording(&zone.asterisk, "we call by number");

    let sound = Sound::new(24);
    let mut listener = listen(
        zone.us.ip(),
        &[
            way.options(),
            sound.options(),
            zone.register("1234"),
            duration,
        ],
    );
    zone.asterisk.call("1234", "echo-record").expect("it calls");
    let outcome = listener.json();
    assert_eq!(outcome["result"], "connected", "{way:?}: {outcome:#}");
    assert_eq!(listener.wait(), 0);
    nothing_is_left(&zone.asterisk);
    sound.check_echo("they call by number");
    sound.check_recording(&zone.asterisk, "they call by number");

    let (code, outcome) = call("999", zone.us.ip(), &[zone.register("100")]);
    assert_eq!(code, 1, "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "gatekeeper");
    assert_eq!(outcome["ended"]["cause"], 20);
    zone.gatekeeper.terminate();
    assert_eq!(zone.gatekeeper.wait(), 0);
}

#[test]
fn the_gatekeeper_gets_back_what_they_hang_up() {
    let Some(mut zone) = Zone::open(WAYS[0], "643") else {
        return;
    };
    // A call that was not given back would keep the next one out.
    for _ in 0..2 {
        let (code, outcome) = call("643", zone.us.ip(), &[zone.register("100")]);
        assert_eq!(code, 0, "{outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer");
        zone.gatekeeper.wait_for_log(&["call ended"]);
        nothing_is_left(&zone.asterisk);
    }
    let mut listener = listen(zone.us.ip(), &[zone.register("1234")]);
    zone.asterisk.call("1234", "short").expect("it calls");
    let outcome = listener.json();
    assert_eq!(outcome["result"], "connected", "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer");
    assert_eq!(listener.wait(), 0);
    zone.gatekeeper.wait_for_log(&["call ended"]);
    nothing_is_left(&zone.asterisk);
}

#[test]
fn by_number_with_fast_start_in_the_tunnel() {
    through_the_gatekeeper(WAYS[0]);
}

#[test]
fn by_number_with_fast_start_and_a_connection() {
    through_the_gatekeeper(WAYS[1]);
}

#[test]
fn by_number_with_slow_start_in_the_tunnel() {
    through_the_gatekeeper(WAYS[2]);
}

#[test]
fn by_number_with_slow_start_and_a_connection() {
    through_the_gatekeeper(WAYS[3]);
}
