//! The endpoint of a command: opened by its options, registered where they say so.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, Config, Endpoint, Event, Features, Gatekeeper, Limits,
    Registered, Registration, RegistrationFailure, Sharing,
};
use h323_h225::address::{CALL_SIGNALLING_PORT, DISCOVERY_GROUP, DISCOVERY_PORT, user_alias};
use h323_h225::call::Timers;
use h323_media::Codec;
use h323_net::clock::Clock;
use h323_net::pcap::{self, Capture};
use h323_net::seed;
use h323_net::udp::UdpSocket;

use crate::audio::sample_rate_hz;
use crate::cli::options::{DigitWay, EndpointOptions, JitterDelay, SignallingOptions};
use crate::cli::recording::RecordingOptions;
use crate::conversation::codec;
use crate::failure::Failure;
use crate::media::Ports;
use crate::phone::{Phone, local_ip};
use crate::recording::Recordings;
use crate::resolve::{self, GatekeeperAt};

/// The length of the packets that we send and offer.
const PACKET: Duration = Duration::from_millis(20);

/// How long it may take until a gatekeeper has been found and has answered.
const REGISTER_WITHIN: Duration = Duration::from_secs(20);

/// An open endpoint, and what it was opened with.
#[derive(Debug)]
pub struct Station {
    /// The endpoint.
    pub phone: Phone,
    /// The time.
    pub clock: Clock,
    /// The recording of the traffic, if there is one.
    pub capture: Option<Capture>,
    /// The local address that was asked for, perhaps unspecified.
    pub interface: IpAddr,
    /// The ports that media may have, if not any.
    pub ports: Option<Ports>,
    /// Between what bounds the jitter buffer sets its delay, if not the usual ones.
    pub jitter: Option<JitterDelay>,
    /// Where all that is received is kept, if anywhere.
    pub recordings: Option<Recordings>,
    /// How calls are set up.
    pub options: CallOptions,
    /// Where calls are taken.
    pub listening: SocketAddr,
    /// Who knows where others are, if anybody.
    pub gatekeeper: Option<GatekeeperAt>,
}

/// Which port takes calls when the user names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsualPort {
    /// The one where everybody looks.
    WellKnown,
    /// Any, as nobody needs to find it.
    Any,
}

impl Station {
    /// Opens an endpoint that takes calls. It is not registered yet. Without `--interface` its addresses are of the
    /// family of its gatekeeper or, if it has none with a known address, of `peer`.
    pub async fn open(
        options: &EndpointOptions,
        signalling: &SignallingOptions,
        recording: &RecordingOptions,
        usual_port: UsualPort,
        peer: Option<SocketAddr>,
    ) -> Result<Self, Failure> {
        let gatekeeper = match options.gatekeeper() {
            Some(text) => Some(resolve::gatekeeper(text, options.interface).await?),
            None => None,
        };
        let interface = match (options.interface, gatekeeper) {
            (Some(interface), _) => interface,
            (None, Some(GatekeeperAt::Address(gatekeeper))) => all_addresses(Some(gatekeeper)),
            (None, Some(GatekeeperAt::Discover)) => all_addresses(None),
            (None, None) => all_addresses(peer),
        };
        if gatekeeper == Some(GatekeeperAt::Discover) && interface.is_ipv6() {
            return Err(Failure::DiscoveryIsIpv4 { from: interface });
        }
        let capture = options.pcap.as_ref().map(|path| {
            Capture::create(path, pcap::Limits::default()).map_err(|error| Failure::Capture {
                path: path.clone(),
                error,
            })
        });
        let port = options.port.unwrap_or(match usual_port {
            UsualPort::WellKnown => CALL_SIGNALLING_PORT,
            UsualPort::Any => 0,
        });
        let plan = Plan {
            aliases: options.aliases.clone(),
            at: SocketAddr::new(interface, port),
            gatekeeper,
            ports: options.rtp_ports.clone(),
            recordings: recording.open()?,
            calls: CallOptions {
                record: recording.media(),
                ..call_options(signalling)?
            },
            sharing: signalling.sharing(),
            kept_for: signalling.keep_connection,
            timers: signalling.timers.timers(),
            connect_timeout: signalling.timers.connect_timeout,
            capture: capture.transpose()?,
            clock: Clock::system(),
        };
        plan.carry_out().await
    }

    /// Opens an endpoint on any port of a loopback address, and begins to register it with a gatekeeper.
    pub async fn on_loopback(
        aliases: &[String],
        ip: IpAddr,
        gatekeeper: SocketAddr,
        capture: Capture,
        clock: &Clock,
    ) -> Result<Self, Failure> {
        let plan = Plan {
            aliases: aliases.to_vec(),
            at: SocketAddr::new(ip, 0),
            gatekeeper: Some(GatekeeperAt::Address(gatekeeper)),
            ports: None,
            recordings: None,
            calls: CallOptions::default(),
            sharing: Sharing::default(),
            kept_for: None,
            timers: Timers::default(),
            connect_timeout: None,
            capture: Some(capture),
            clock: clock.clone(),
        };
        plan.carry_out().await
    }

    /// The codecs that calls may use, the most wanted first.
    pub fn codecs(&self) -> impl Iterator<Item = Codec> {
        let formats = self.options.audio.iter();
        formats.filter_map(|format| codec(format.codec))
    }

    /// The samples a second of what calls say and hear.
    pub fn sample_rate_hz(&self) -> u32 {
        sample_rate_hz(self.codecs())
    }

    async fn begin_registration(
        &self,
        gatekeeper: GatekeeperAt,
        ras_port: u16,
    ) -> Result<(), Failure> {
        let (towards, gatekeeper) = match gatekeeper {
            GatekeeperAt::Discover => (
                SocketAddr::from((DISCOVERY_GROUP, DISCOVERY_PORT)),
                Gatekeeper::multicast(),
            ),
            GatekeeperAt::Address(address) => (address, Gatekeeper::At(address)),
        };
        let ip = local_ip(self.interface, towards).map_err(|error| Failure::Route {
            peer: towards,
            error,
        })?;
        let registration = Registration {
            gatekeeper,
            gatekeeper_identifier: None,
            ras_address: SocketAddr::new(ip, ras_port),
            time_to_live: None,
        };
        self.phone
            .with(move |endpoint, now| endpoint.register(registration, now))
            .await
            .ok_or(Failure::Stopped)??;
        Ok(())
    }

    /// Waits until the endpoint is registered, if it is to be. Every other event goes to `other`.
    pub async fn registered(
        &mut self,
        mut other: impl FnMut(&Event),
    ) -> Result<Option<Registered>, Failure> {
        if self.gatekeeper.is_none() {
            return Ok(None);
        }
        let deadline = Some(self.clock.now() + REGISTER_WITHIN);
        loop {
            let event = tokio::select! {
                event = self.phone.event() => event.ok_or(Failure::Stopped)?,
                () = self.clock.sleep_until(deadline) => {
                    return Err(Failure::NoGatekeeperAnswer {
                        request: "gatekeeperRequest or registrationRequest",
                    });
                }
            };
            other(&event);
            match event {
                Event::Registered(registered) => return Ok(Some(registered)),
                Event::RegistrationFailed { failure, .. } => {
                    return Err(registration_failure(&failure));
                }
                _ => {}
            }
        }
    }

    /// Ends every call and the registration, and closes the recording.
    pub async fn close(mut self, mut other: impl FnMut(&Event)) {
        let asked = self
            .phone
            .with(|endpoint, now| endpoint.shut_down(now))
            .await;
        if asked.is_some() {
            while let Some(event) = self.phone.event().await {
                other(&event);
                if matches!(event, Event::Stopped) {
                    break;
                }
            }
        }
        self.phone.stop().await;
        if let Some(capture) = &self.capture
            && let Err(error) = capture.flush()
        {
            tracing::error!(%error, "the capture is not complete");
        }
    }
}

/// What is to be opened.
struct Plan {
    aliases: Vec<String>,
    at: SocketAddr,
    gatekeeper: Option<GatekeeperAt>,
    ports: Option<Ports>,
    recordings: Option<Recordings>,
    calls: CallOptions,
    sharing: Sharing,
    kept_for: Option<Duration>,
    timers: Timers,
    connect_timeout: Option<Duration>,
    capture: Option<Capture>,
    clock: Clock,
}

impl Plan {
    async fn carry_out(self) -> Result<Station, Failure> {
        let Self {
            aliases,
            at,
            gatekeeper,
            ports,
            recordings,
            calls,
            sharing,
            kept_for,
            timers,
            connect_timeout,
            capture,
            clock,
        } = self;
        let usual = Limits::default();
        let config = Config {
            aliases: parse_aliases(&aliases)?,
            // A name to be read is no secret.
            display: aliases.first().filter(|_| !calls.withhold).cloned(),
            features: calls.features.supported.clone(),
            answering: calls.clone(),
            sharing,
            timers,
            limits: Limits {
                kept_for: kept_for.unwrap_or(usual.kept_for),
                ..usual
            },
            ..Config::default()
        };
        let ras = match gatekeeper {
            Some(_) => Some(ras_socket(at.ip())?),
            None => None,
        };
        let ras_port = ras.as_ref().map(|socket| socket.local_addr().port());
        let endpoint = Endpoint::new(config, seed::draw()?);
        let mut phone = Phone::start(
            endpoint,
            ras,
            clock.clone(),
            capture.clone(),
            connect_timeout,
        );
        phone
            .with(move |endpoint, now| endpoint.listen(at, now))
            .await
            .ok_or(Failure::Stopped)??;
        let listening = loop {
            match phone.event().await.ok_or(Failure::Stopped)? {
                Event::Listening { address } => break address,
                Event::ListenFailed { address, failure } => {
                    return Err(Failure::Listen {
                        at: address,
                        why: failure,
                    });
                }
                _ => {}
            }
        };
        let station = Station {
            phone,
            clock,
            capture,
            interface: at.ip(),
            ports,
            jitter: None,
            recordings,
            options: calls,
            listening,
            gatekeeper,
        };
        if let (Some(gatekeeper), Some(port)) = (gatekeeper, ras_port) {
            station.begin_registration(gatekeeper, port).await?;
        }
        Ok(station)
    }
}

fn registration_failure(failure: &RegistrationFailure) -> Failure {
    match failure {
        RegistrationFailure::NoGatekeeper => Failure::NoGatekeeperAnswer {
            request: "gatekeeperRequest",
        },
        RegistrationFailure::NoAnswer => Failure::NoGatekeeperAnswer {
            request: "registrationRequest",
        },
        RegistrationFailure::DiscoveryRejected(reason) => {
            Failure::NotRegistered(format!("gatekeeperReject ({})", name_of(reason)))
        }
        RegistrationFailure::Rejected(reason) => {
            Failure::NotRegistered(format!("registrationReject ({})", name_of(reason)))
        }
        RegistrationFailure::Address(error) => Failure::NotRegistered(error.to_string()),
        RegistrationFailure::Misuse(error) => Failure::NotRegistered(error.to_string()),
    }
}

/// The ASN.1 name of the alternative that a reason is.
pub fn name_of(reason: &impl serde::Serialize) -> String {
    match serde_json::to_value(reason) {
        Ok(serde_json::Value::Object(choice)) => choice.keys().next().cloned().unwrap_or_default(),
        Ok(other) => other.to_string(),
        Err(error) => error.to_string(),
    }
}

fn parse_aliases(aliases: &[String]) -> Result<Vec<h323_messages::h225::AliasAddress>, Failure> {
    let aliases = aliases.iter().map(|text| {
        user_alias(text).map_err(|error| Failure::Alias {
            alias: text.clone(),
            error,
        })
    });
    aliases.collect()
}

fn call_options(signalling: &SignallingOptions) -> Result<CallOptions, Failure> {
    let audio = signalling.codecs()?.into_iter().filter_map(|codec| {
        let audio = match codec {
            Codec::PcmA => AudioCodec::G711Alaw64k,
            Codec::PcmU => AudioCodec::G711Ulaw64k,
            Codec::G722 => AudioCodec::G722At64k,
            Codec::Opus => AudioCodec::Opus,
            // Nobody here speaks it.
            Codec::Raw(_) => return None,
        };
        let frames = codec.format().frames_in(PACKET);
        Some(AudioFormat::new(audio, frames as u16))
    });
    Ok(CallOptions {
        fast_start: signalling.fast_start(),
        tunnelling: signalling.tunnel(),
        overlap: signalling.overlap,
        one_pdu_per_message: !signalling.several_pdus,
        withhold: signalling.withhold,
        features: Features {
            supported: signalling.features(),
            ..Features::default()
        },
        bandwidth: signalling.bandwidth(),
        digits: signalling.dtmf_by.map(DigitWay::method),
        audio: audio.collect(),
        ..CallOptions::default()
    })
}

/// All local addresses of the family of `peer`; of IPv4 if there is none.
fn all_addresses(peer: Option<SocketAddr>) -> IpAddr {
    match peer {
        Some(SocketAddr::V6(_)) => Ipv6Addr::UNSPECIFIED.into(),
        Some(SocketAddr::V4(_)) | None => Ipv4Addr::UNSPECIFIED.into(),
    }
}

fn ras_socket(interface: IpAddr) -> Result<UdpSocket, Failure> {
    let at = SocketAddr::new(interface, 0);
    UdpSocket::bind(at).map_err(|error| Failure::Socket { at, error })
}
