//! Why a command could not do what was asked, with the exit code that says so to scripts.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use h323_endpoint::{CommandError, Target};
use h323_h225::address::AliasError;
use h323_h225::target::TargetError;

use crate::audio::wav::WavError;
use crate::cli::options::NoCodec;
use crate::exit::Exit;
use crate::softphone::script::ScriptError;

/// What went wrong before, or beside, the call itself.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// An alias that cannot be one.
    #[error("--user {alias:?}: {error}")]
    Alias {
        /// As typed.
        alias: String,
        /// What is wrong.
        error: AliasError,
    },
    /// A target that cannot be called.
    #[error("target {target:?}: {error}")]
    Target {
        /// As typed.
        target: String,
        /// What is wrong.
        error: TargetError,
    },
    /// A gatekeeper's address that is none.
    #[error("--gatekeeper {gatekeeper:?}: expected HOST, HOST:PORT or discover")]
    Gatekeeper {
        /// As typed.
        gatekeeper: String,
    },
    /// A name that nobody knows.
    #[error("{host}: {error}")]
    Resolve {
        /// The name.
        host: String,
        /// The resolver's reason.
        error: io::Error,
    },
    /// A name without an address of the family that we use.
    #[error("{host}: no address that can be reached from --interface {from}")]
    NoAddress {
        /// The name.
        host: String,
        /// Our side.
        from: IpAddr,
    },
    /// A number or name, and nobody who knows where it is.
    #[error("{} has no address: say where with NAME@HOST, or ask a gatekeeper with -g", .0.alias().map(h323_h225::address::alias_text).unwrap_or_default())]
    NoGatekeeper(Box<Target>),
    /// No codec is left.
    #[error("{0}")]
    NoCodec(#[from] NoCodec),
    /// Nobody to register with.
    #[error("--no-gatekeeper leaves nobody to register with")]
    NobodyToRegisterWith,
    /// Discovery from an address that cannot reach the group.
    #[error(
        "{from} cannot reach the group that `discover` asks, which is IPv4: name the gatekeeper"
    )]
    DiscoveryIsIpv4 {
        /// Our side.
        from: IpAddr,
    },
    /// The system does not tell of interrupts.
    #[error("interrupts cannot be caught: {0}")]
    Signals(io::Error),
    /// A socket that cannot be opened.
    #[error("cannot open a socket at {at}: {error}")]
    Socket {
        /// Where.
        at: SocketAddr,
        /// The system's reason.
        error: io::Error,
    },
    /// The system cannot say by which way a peer is reached.
    #[error("no way to {peer}: {error}")]
    Route {
        /// The peer.
        peer: SocketAddr,
        /// The system's reason.
        error: io::Error,
    },
    /// Nobody can call us.
    #[error("cannot take calls at {at}: {why}")]
    Listen {
        /// Where.
        at: SocketAddr,
        /// Why not.
        why: h323_h225::transport::ListenFailure,
    },
    /// A capture file that cannot be written.
    #[error("{}: {error}", path.display())]
    Capture {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A folder or file that cannot be made.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
    /// A sound device that is of no use.
    #[cfg(feature = "audio-device")]
    #[error(transparent)]
    Device(#[from] crate::audio::device::DeviceError),
    /// A WAV file that is of no use.
    #[error("{0}")]
    Wav(#[from] WavError),
    /// A script that is of no use.
    #[error("{0}")]
    Script(#[from] ScriptError),
    /// The endpoint refuses the command.
    #[error("{0}")]
    Command(#[from] CommandError),
    /// Media that cannot be set up.
    #[error("media: {0}")]
    Media(#[from] h323_media::Misuse),
    /// A session of which nothing could be kept.
    #[error("there is no file for what comes in it")]
    NotRecorded,
    /// The system's random source is not there.
    #[error("{0}")]
    Seed(#[from] h323_net::seed::SeedError),
    /// No registration.
    #[error("not registered with the gatekeeper: {0}")]
    NotRegistered(String),
    /// The gatekeeper did not answer.
    #[error("the gatekeeper did not answer our {request}")]
    NoGatekeeperAnswer {
        /// What was asked last.
        request: &'static str,
    },
    /// Nobody to be tortured.
    #[error("{at} does not answer a valid {question}: {why}")]
    NotThere {
        /// Where.
        at: SocketAddr,
        /// What was sent.
        question: &'static str,
        /// What happened to it.
        why: String,
    },
    /// A number or name where no gatekeeper is asked.
    #[error("{target}: a number or name has no address here: expected HOST or HOST:PORT")]
    NoHost {
        /// As typed.
        target: String,
    },
    /// Somebody who may not be tortured unless it is asked for.
    #[error(
        "{at} is neither on this host nor in a private network: --anywhere sends there all the same"
    )]
    FarAway {
        /// Where.
        at: SocketAddr,
    },
    /// Somebody who may not have load put on them, or be offered a responder, unless it is asked for.
    #[error(
        "{at} is not an address of this host alone (127.0.0.0/8 or ::1): --anywhere takes it all the same"
    )]
    NotLoopback {
        /// Where.
        at: SocketAddr,
    },
    /// A process that cannot be looked at.
    #[error("--pid {pid}: {error}")]
    Process {
        /// Its number.
        pid: u32,
        /// The system's reason.
        error: io::Error,
    },
    /// Requests that cannot be made.
    #[error("{0}")]
    Template(#[from] h323_load::TemplateError),
    /// A file of cases that is none.
    #[error("{}: {error}", path.display())]
    Cases {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: h323_torture::CaseError,
    },
    /// No case has such a number and group.
    #[error("no case is of these groups and numbers")]
    NoCases,
    /// The demonstration did not get where it should.
    #[error("{0}")]
    Demo(&'static str),
    /// The event loop ended by itself, which is our own mistake.
    #[error("the endpoint stopped unexpectedly")]
    Stopped,
}

impl Failure {
    /// The exit code.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Alias { .. }
            | Self::Target { .. }
            | Self::Gatekeeper { .. }
            | Self::NoGatekeeper(_)
            | Self::NobodyToRegisterWith
            | Self::DiscoveryIsIpv4 { .. }
            | Self::NoCodec(_)
            | Self::NoHost { .. }
            | Self::FarAway { .. }
            | Self::NotLoopback { .. }
            | Self::NoCases
            | Self::Script(ScriptError::Fault { .. })
            | Self::Command(_)
            | Self::Media(_) => Exit::Usage,
            Self::Resolve { .. }
            | Self::NoAddress { .. }
            | Self::Signals(_)
            | Self::Socket { .. }
            | Self::Route { .. }
            | Self::Listen { .. }
            | Self::Seed(_)
            | Self::NotThere { .. }
            | Self::Stopped => Exit::Network,
            Self::Cases { .. } | Self::Template(_) => Exit::Malformed,
            Self::Capture { .. }
            | Self::File { .. }
            | Self::Process { .. }
            | Self::Wav(_)
            | Self::NotRecorded
            | Self::Script(ScriptError::Unreadable { .. }) => Exit::File,
            Self::NotRegistered(_) => Exit::NotRegistered,
            Self::NoGatekeeperAnswer { .. } => Exit::NoAnswer,
            Self::Demo(_) => Exit::Refused,
            #[cfg(feature = "audio-device")]
            Self::Device(_) => Exit::File,
        }
    }
}
