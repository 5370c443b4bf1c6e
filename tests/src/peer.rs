//! Other people's H.323 endpoints, started for one test and stopped with it.
//!
//! ```no_run
//! use h323_tests::peer::{Asterisk, Options, or_skip};
//!
//! let Some(asterisk) = or_skip(Asterisk::start(Options::default())) else {
//!     return;
//! };
//! println!("{}", asterisk.cli("core show version").unwrap());
//! ```
//!
//! Each instance has an address of its own in 127.64.0.0/10 and a folder of its own, so tests
//! may run side by side, in one process or in many.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use tempfile::TempDir;

/// How many loopback addresses [`Loopback::claim`] tries before it gives up.
pub const MAX_CLAIM_ATTEMPTS: u32 = 4096;

/// The port that is held open on an address as long as it is claimed. No H.323 default.
const CLAIM_PORT: u16 = 40_999;

/// A loopback address that no other test uses until this is dropped.
#[derive(Debug)]
pub struct Loopback {
    address: Ipv4Addr,
    _claim: TcpListener,
}

impl Loopback {
    /// Finds a free address. The claim is a listening socket, so it ends with the process too.
    pub fn claim() -> io::Result<Self> {
        let start = process::id();
        for attempt in 0..MAX_CLAIM_ATTEMPTS {
            let address = nth_address(start.wrapping_add(attempt));
            match TcpListener::bind((address, CLAIM_PORT)) {
                Ok(claim) => {
                    return Ok(Self {
                        address,
                        _claim: claim,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AddrInUse.into())
    }

    /// The address.
    pub fn ip(&self) -> IpAddr {
        self.address.into()
    }

    /// The address with a port.
    pub fn port(&self, port: u16) -> SocketAddr {
        SocketAddr::new(self.ip(), port)
    }
}

/// The `n`th address of 127.64.0.0/10, without the network's first and last.
fn nth_address(n: u32) -> Ipv4Addr {
    const HOSTS: u32 = (1 << 22) - 2;
    Ipv4Addr::from(u32::from(Ipv4Addr::new(127, 64, 0, 1)) + n % HOSTS)
}

/// How an Asterisk is to behave. The scripts in `tests/peers/asterisk` say more.
#[derive(Clone, Debug)]
pub struct Options {
    /// The gatekeeper to register with (its port is always 1719), if any.
    pub gatekeeper: Option<IpAddr>,
    /// Its H.323 identifier.
    pub h323_id: String,
    /// Its dialled digits, if any.
    pub e164: Option<String>,
    /// Whom it can call without a gatekeeper, by the name after the `@` of [`Asterisk::call`].
    pub peers: Vec<(String, SocketAddr)>,
    /// Who may call it without a gatekeeper, besides 127.0.0.1 to 127.0.0.31 and `peers`.
    pub callers: Vec<IpAddr>,
    /// Offers and accepts fast connect.
    pub fast_start: bool,
    /// Offers and accepts tunnelled H.245.
    pub tunnelling: bool,
    /// Codecs in order of preference: `ulaw`, `alaw`, `gsm`, `g729`, `g723`, `g726`.
    pub codecs: Vec<String>,
    /// Anything else that `start` takes, as environment variables: `("DTMFMODE", "rfc2833")`.
    pub settings: Vec<(String, String)>,
}

impl Default for Options {
    /// An endpoint `asterisk` without gatekeeper, with fast connect, tunnelling and G.711.
    fn default() -> Self {
        Self {
            gatekeeper: None,
            h323_id: "asterisk".into(),
            e164: None,
            peers: Vec::new(),
            callers: Vec::new(),
            fast_start: true,
            tunnelling: true,
            codecs: vec!["ulaw".into(), "alaw".into()],
            settings: Vec::new(),
        }
    }
}

/// Why there is no peer to test against.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// It was not installed.
    #[error("Asterisk is not installed; run tests/peers/asterisk/install")]
    NotInstalled,
    /// `H323_SKIP_PEERS` is set.
    #[error("H323_SKIP_PEERS is set")]
    Skipped,
    /// It is there but does not come up.
    #[error("Asterisk does not start: {0}")]
    Broken(#[source] io::Error),
}

/// The peer, or `None` with a line on standard error, so that the caller can return.
///
/// # Panics
///
/// When the peer is there but broken, or not there though `CI=true` or
/// `H323_REQUIRE_PEERS=1` asks for it.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
pub fn or_skip<T>(peer: Result<T, Unavailable>) -> Option<T> {
    match peer {
        Ok(peer) => Some(peer),
        Err(reason @ Unavailable::Broken(_)) => panic!("{reason}"),
        Err(reason) => {
            assert!(!peers_required(), "a peer is required here: {reason}");
            eprintln!("SKIPPED: {reason}");
            None
        }
    }
}

/// Whether a missing peer or tool is a failure: `H323_REQUIRE_PEERS=1`, or `CI=true` without
/// `H323_SKIP_PEERS=1`.
pub fn peers_required() -> bool {
    is_set("H323_REQUIRE_PEERS") || (is_set("CI") && !is_set("H323_SKIP_PEERS"))
}

fn is_set(variable: &str) -> bool {
    env::var(variable).is_ok_and(|value| matches!(value.as_str(), "1" | "true"))
}

/// A running Asterisk, stopped when dropped.
#[derive(Debug)]
pub struct Asterisk {
    loopback: Loopback,
    run: Option<TempDir>,
    pid: u32,
}

impl Asterisk {
    /// The port of [`Asterisk::signalling`].
    pub const SIGNALLING_PORT: u16 = 1720;

    /// Starts an instance and waits until it takes calls.
    pub fn start(options: Options) -> Result<Self, Unavailable> {
        if is_set("H323_SKIP_PEERS") {
            return Err(Unavailable::Skipped);
        }
        if !installation().join("installed").exists() {
            return Err(Unavailable::NotInstalled);
        }
        Self::launch(options).map_err(Unavailable::Broken)
    }

    fn launch(options: Options) -> io::Result<Self> {
        let loopback = Loopback::claim()?;
        let run = tempfile::Builder::new().prefix("asterisk-").tempdir()?;
        let mut start = script("start", run.path());
        start.env("ADDR", loopback.ip().to_string());
        for (name, value) in settings(options) {
            start.env(name, value);
        }
        let printed = output_of(start)?;
        let pid = printed.trim().parse().map_err(io::Error::other)?;
        Ok(Self {
            loopback,
            run: Some(run),
            pid,
        })
    }

    /// The address it uses for everything.
    pub fn ip(&self) -> IpAddr {
        self.loopback.ip()
    }

    /// Where it takes calls.
    pub fn signalling(&self) -> SocketAddr {
        self.loopback.port(Self::SIGNALLING_PORT)
    }

    /// Has it call `destination`, `1234@name` for one of [`Options::peers`] and plain `1234`
    /// through the gatekeeper. Once answered it does what the extension `does` of its own says:
    /// `echo`, `echo-record`, `tone`, `sound`, `record`, `dtmf`, `short` or `blip`.
    pub fn call(&self, destination: &str, does: &str) -> io::Result<()> {
        let mut call = script("call", self.folder());
        call.args([destination, does]);
        output_of(call).map(drop)
    }

    /// Has an extension of its own make a call: `hears`, which calls 1234 at the first of [`Options::peers`] and records
    /// what it is sent from the beginning.
    pub fn originate(&self, extension: &str) -> io::Result<()> {
        self.cli(&format!(
            "channel originate Local/{extension}@local/n application Wait 30"
        ))
        .map(drop)
    }

    /// Runs one command of its command line and returns what it prints.
    pub fn cli(&self, command: &str) -> io::Result<String> {
        let mut cli = script("cli", self.folder());
        cli.arg(command);
        output_of(cli)
    }

    /// The files it has recorded, by name.
    pub fn recordings(&self) -> io::Result<Vec<PathBuf>> {
        let mut files = fs::read_dir(self.folder().join("recordings"))?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.sort();
        Ok(files)
    }

    /// What its H.323 stack has logged.
    pub fn h323_log(&self) -> io::Result<String> {
        let octets = fs::read(self.folder().join("log/h323_log"))?;
        Ok(String::from_utf8_lossy(&octets).into_owned())
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    fn folder(&self) -> &Path {
        self.run.as_ref().map_or(Path::new(""), TempDir::path)
    }
}

impl Drop for Asterisk {
    /// Stops the process that `start` started. When the test is failing, the logs stay.
    #[expect(
        clippy::print_stderr,
        reason = "tells where the logs of a failed test are"
    )]
    fn drop(&mut self) {
        if let Err(error) = output_of(script("stop", self.folder())) {
            eprintln!("Asterisk {}: {error}", self.pid);
        }
        if std::thread::panicking()
            && let Some(run) = self.run.take()
        {
            eprintln!("Asterisk's logs are in {}", run.keep().display());
        }
    }
}

/// The environment that `start` reads, for these options.
fn settings(options: Options) -> Vec<(String, String)> {
    let yes_no = |on| if on { "yes" } else { "no" }.to_owned();
    let mut callers: Vec<String> = (1..=31).map(|host| format!("127.0.0.{host}")).collect();
    let peer_addresses = options.peers.iter().map(|(_, address)| address.ip());
    for address in options.callers.iter().copied().chain(peer_addresses) {
        let address = address.to_string();
        if !callers.contains(&address) {
            callers.push(address);
        }
    }
    let peers: Vec<String> = options
        .peers
        .iter()
        .map(|(name, address)| format!("{name}={address}"))
        .collect();
    let mut settings = vec![
        ("H323ID".to_owned(), options.h323_id),
        ("FASTSTART".to_owned(), yes_no(options.fast_start)),
        ("TUNNELING".to_owned(), yes_no(options.tunnelling)),
        ("CODECS".to_owned(), options.codecs.join(",")),
        ("PEERS".to_owned(), peers.join(" ")),
        ("CALLERS".to_owned(), callers.join(" ")),
    ];
    if let Some(gatekeeper) = options.gatekeeper {
        settings.push(("GATEKEEPER".to_owned(), gatekeeper.to_string()));
    }
    if let Some(e164) = options.e164 {
        settings.push(("E164".to_owned(), e164));
    }
    settings.extend(options.settings);
    settings
}

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/asterisk")
}

fn installation() -> PathBuf {
    env::var_os("AST_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../.peers/asterisk"),
        PathBuf::from,
    )
}

/// The version of the Asterisk that is installed, if one is.
pub fn installed_version() -> Option<String> {
    let installed = fs::read_to_string(installation().join("installed")).ok()?;
    let mut lines = installed.lines();
    lines.find_map(|line| Some(line.strip_prefix("version=")?.to_owned()))
}

/// One of the scripts, for the instance whose folder is `run`.
fn script(name: &str, run: &Path) -> Command {
    let instance: OsString = run.file_name().unwrap_or_default().to_owned();
    let mut command = Command::new(scripts().join(name));
    command
        .env("AST_DIR", installation())
        .env("AST_RUN", run)
        .env("AST_INSTANCE", instance);
    command
}

/// What a script prints, or what it complains about.
fn output_of(mut command: Command) -> io::Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(complaint.trim().to_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::{Loopback, Options, nth_address, settings};

    #[test]
    fn claimed_addresses_differ() {
        let one = Loopback::claim().unwrap();
        let two = Loopback::claim().unwrap();
        assert_ne!(one.ip(), two.ip());
        let IpAddr::V4(address) = one.ip() else {
            panic!("not IPv4: {}", one.ip())
        };
        assert_eq!(address.octets()[0], 127);
    }

    #[test]
    fn addresses_stay_in_their_network() {
        assert_eq!(nth_address(0), Ipv4Addr::new(127, 64, 0, 1));
        assert_eq!(
            nth_address((1 << 22) - 3),
            Ipv4Addr::new(127, 127, 255, 254)
        );
        assert_eq!(nth_address((1 << 22) - 2), Ipv4Addr::new(127, 64, 0, 1));
    }

    #[test]
    fn those_it_can_call_may_call_it() {
        let options = Options {
            peers: vec![("us".into(), "127.64.0.9:1720".parse().unwrap())],
            callers: vec!["127.0.0.3".parse().unwrap()],
            fast_start: false,
            ..Options::default()
        };
        let settings = settings(options);
        let value = |name: &str| {
            let found = settings.iter().find(|(key, _)| key == name);
            found.map(|(_, value)| value.as_str())
        };
        assert_eq!(value("PEERS"), Some("us=127.64.0.9:1720"));
        assert_eq!(value("FASTSTART"), Some("no"));
        assert_eq!(value("TUNNELING"), Some("yes"));
        assert_eq!(value("GATEKEEPER"), None);
        let callers: Vec<&str> = value("CALLERS").unwrap().split(' ').collect();
        assert_eq!(callers.len(), 32);
        assert_eq!(callers.last(), Some(&"127.64.0.9"));
    }
}
