//! Options that several commands share.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use h323_endpoint::{DigitMethod, FeatureDescriptor, Sharing};
use h323_media::Codec;
use h323_media::codec::RawCodec;
use h323_messages::h225::GenericIdentifier;
use h323_ras::Bandwidth;

use super::establishment::MAX_FEATURE;
use super::timers::TimerOptions;
use crate::media::Ports;

/// The payload type that nearly everybody uses for telephone events.
const USUAL_TELEPHONE_EVENT: u8 = 101;

/// The longest delay of the jitter buffer that can be asked for, in milliseconds.
const MAX_JITTER_MS: u16 = 1000;

/// The shortest delay where the user names the longest only, as is usual.
const USUAL_MIN_JITTER_MS: u16 = 40;

/// How we appear on the network.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Endpoint")]
pub struct EndpointOptions {
    /// Register with this gatekeeper: HOST, HOST:PORT, or `discover` to ask the network for one
    #[arg(
        short,
        long,
        value_name = "HOST[:PORT]",
        conflicts_with = "no_gatekeeper"
    )]
    pub gatekeeper: Option<String>,

    /// Use no gatekeeper, as without -g
    #[arg(short, long)]
    pub no_gatekeeper: bool,

    /// Go on only with a gatekeeper: as `-g discover` where -g names none
    #[arg(short, long, conflicts_with = "no_gatekeeper")]
    pub require_gatekeeper: bool,

    /// An alias of ours, a number or a name; may be given again
    #[arg(short = 'u', long = "user", value_name = "ALIAS")]
    pub aliases: Vec<String>,

    /// Local address of RAS, signalling, H.245 and RTP [default: all IPv4 ones, or all IPv6 ones to reach such a peer]
    #[arg(short, long, value_name = "ADDRESS")]
    pub interface: Option<IpAddr>,

    /// Port that takes calls [default: 1720, or any free one where calls are only made]
    #[arg(short = 'x', long = "listenport", value_name = "PORT")]
    pub port: Option<u16>,

    /// Ports that RTP and RTCP may have, two for each call [default: any]
    #[arg(long, value_name = "FIRST-LAST", value_parser = rtp_ports)]
    pub rtp_ports: Option<Ports>,

    /// Record the traffic in this file, for Wireshark
    #[arg(long, value_name = "FILE")]
    pub pcap: Option<PathBuf>,

    /// Print one JSON object with the result
    #[arg(long)]
    pub json: bool,
}

impl EndpointOptions {
    /// The gatekeeper to register with, if any.
    pub fn gatekeeper(&self) -> Option<&str> {
        let required = self.require_gatekeeper.then_some("discover");
        self.gatekeeper.as_deref().or(required)
    }
}

/// How calls are set up.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Signalling")]
pub struct SignallingOptions {
    /// Offer and take fast connect
    #[arg(
        long,
        value_enum,
        value_name = "on|off",
        default_value = "on",
        hide_possible_values = true
    )]
    pub fast_start: Switch,

    /// As --fast-start on
    #[arg(short, long, conflicts_with = "fast_start")]
    pub fast_enable: bool,

    /// Tunnel H.245 in call signalling
    #[arg(
        long,
        value_enum,
        value_name = "on|off",
        default_value = "on",
        hide_possible_values = true
    )]
    pub tunnel: Switch,

    /// As --tunnel off
    #[arg(short = 'T', long = "h245tunneldisable", conflicts_with = "tunnel")]
    pub tunnel_disable: bool,

    /// Put several tunnelled H.245 messages into one message of call signalling
    #[arg(long)]
    pub several_pdus: bool,

    /// Have several calls on one signalling connection, if the other side does so too
    #[arg(long)]
    pub multiple_calls: bool,

    /// Keep a signalling connection this many seconds after its last call, if the other side keeps it too
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub keep_connection: Option<Duration>,

    /// Let the number of a call come in pieces: send the digits as they are dialled, or collect them as they come
    #[arg(long)]
    pub overlap: bool,

    /// Have the other user not shown who we are
    #[arg(long)]
    pub withhold: bool,

    /// Say that we have this feature, by its number in H.460; may be given again
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(..=MAX_FEATURE))]
    pub supports: Vec<u16>,

    /// What the gatekeeper is asked to allow for a call, both directions together, in bit/s [default: 128000]
    #[arg(short, long, value_name = "BPS", value_parser = clap::value_parser!(u32).range(100..))]
    pub bandwidth: Option<u32>,

    /// Codecs to put first, in this order: g711u, g711a, g722 and opus, of which the last two are used only if they are named here
    #[arg(short = 'P', long, value_name = "CODEC", value_delimiter = ',', value_parser = codec)]
    pub prefer: Vec<Codec>,

    /// Codecs not to use
    #[arg(short = 'D', long, value_name = "CODEC", value_delimiter = ',', value_parser = codec)]
    pub disable: Vec<Codec>,

    /// How digits are sent; otherwise in the best way that the other side announces
    #[arg(long, value_enum, value_name = "WAY")]
    pub dtmf_by: Option<DigitWay>,

    /// How long a call may take to come about.
    #[command(flatten)]
    pub timers: TimerOptions,
}

impl Default for SignallingOptions {
    /// What holds where the command line says nothing.
    fn default() -> Self {
        Self {
            fast_start: Switch::On,
            fast_enable: false,
            tunnel: Switch::On,
            tunnel_disable: false,
            several_pdus: false,
            multiple_calls: false,
            keep_connection: None,
            overlap: false,
            withhold: false,
            supports: Vec::new(),
            bandwidth: None,
            prefer: Vec::new(),
            disable: Vec::new(),
            dtmf_by: None,
            timers: TimerOptions::default(),
        }
    }
}

impl SignallingOptions {
    /// Whether fast connect is offered and taken.
    pub fn fast_start(&self) -> bool {
        self.fast_enable || self.fast_start.into()
    }

    /// Whether H.245 is tunnelled.
    pub fn tunnel(&self) -> bool {
        !self.tunnel_disable && self.tunnel.into()
    }

    /// What is done with signalling connections.
    pub fn sharing(&self) -> Sharing {
        Sharing {
            multiple_calls: self.multiple_calls,
            maintain_connection: self.keep_connection.is_some(),
        }
    }

    /// The features that we have.
    pub fn features(&self) -> Vec<FeatureDescriptor> {
        self.supports.iter().copied().map(feature).collect()
    }

    /// What the gatekeeper is asked to allow.
    pub fn bandwidth(&self) -> Bandwidth {
        let wished = self
            .bandwidth
            .map(|bits| Bandwidth::from_bits_per_second(bits.into()));
        wished.unwrap_or(Bandwidth::G711)
    }

    /// The codecs to use, the most wanted first.
    ///
    /// # Errors
    ///
    /// None is left.
    pub fn codecs(&self) -> Result<Vec<Codec>, NoCodec> {
        let usual = [Codec::PcmU, Codec::PcmA];
        let mut codecs = Vec::new();
        for codec in self.prefer.iter().chain(&usual) {
            if !self.disable.contains(codec) && !codecs.contains(codec) {
                codecs.push(*codec);
            }
        }
        if codecs.is_empty() {
            Err(NoCodec)
        } else {
            Ok(codecs)
        }
    }
}

/// Every codec is disabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("--disable leaves no codec to use")]
pub struct NoCodec;

/// How digits are sent, as users call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DigitWay {
    /// Telephone events in RTP
    Rfc2833,
    /// H.245 user input, signal
    Signal,
    /// H.245 user input, alphanumeric
    Alphanumeric,
    /// Keypad elements in call signalling
    Keypad,
    /// Pairs of tones in what is said; those that come are listened for as well
    Inband,
}

impl DigitWay {
    /// The endpoint's name for it. The payload type of telephone events is the peer's business.
    pub fn method(self) -> DigitMethod {
        match self {
            Self::Rfc2833 => DigitMethod::TelephoneEvent {
                payload_type: USUAL_TELEPHONE_EVENT,
            },
            Self::Signal => DigitMethod::Signal,
            Self::Alphanumeric => DigitMethod::Alphanumeric,
            Self::Keypad => DigitMethod::Keypad,
            Self::Inband => DigitMethod::InBand,
        }
    }
}

/// What is said and what becomes of what is heard.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Sound")]
pub struct SoundOptions {
    /// Say what is in this WAV file (16-bit PCM), then be silent
    #[arg(long, value_name = "FILE", group = "said")]
    pub play: Option<PathBuf>,

    /// Say a tone of this frequency
    #[arg(long, value_name = "HZ", group = "said", value_parser = tone)]
    pub tone: Option<f64>,

    /// Say what is heard
    #[arg(long, group = "said")]
    pub echo: bool,

    /// Say what a sound device hears, and play what is heard on it: the usual one, or the one of this name
    #[arg(long, value_name = "NAME", group = "said", num_args = 0..=1, require_equals = true, default_missing_value = "", value_parser = sound_device)]
    pub sound_device: Option<String>,

    /// Write what is heard to this WAV file
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,

    /// How long what is heard may be kept back for late packets, in milliseconds [default: 40-400]
    #[arg(short, long, value_name = "[MIN-]MAX", value_parser = jitter)]
    pub jitter: Option<JitterDelay>,
}

/// Between what bounds the jitter buffer sets its delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JitterDelay {
    /// The least.
    pub min: Duration,
    /// The most.
    pub max: Duration,
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

impl From<Switch> for bool {
    fn from(switch: Switch) -> Self {
        switch == Switch::On
    }
}

/// The ports from one to another.
fn rtp_ports(text: &str) -> Result<Ports, String> {
    let (first, last) = text.split_once('-').ok_or("expected FIRST-LAST")?;
    let port = |text: &str| {
        let port = text.trim().parse::<u16>();
        port.map_err(|error| format!("port {text:?}: {error}"))
    };
    Ports::new(port(first)?..=port(last)?).map_err(|error| error.to_string())
}

/// The name of a sound device, in a build that can use one.
fn sound_device(name: &str) -> Result<String, String> {
    if cfg!(feature = "audio-device") {
        Ok(name.to_owned())
    } else {
        Err("this h323 was built without the feature audio-device".to_owned())
    }
}

/// The codec that users call by this name.
pub fn codec(name: &str) -> Result<Codec, String> {
    match name.to_ascii_lowercase().as_str() {
        "g711u" | "g.711u" | "ulaw" | "pcmu" => Ok(Codec::PcmU),
        "g711a" | "g.711a" | "alaw" | "pcma" => Ok(Codec::PcmA),
        "g722" | "g.722" => Ok(Codec::G722),
        "opus" if Codec::ALL.contains(&Codec::Opus) => Ok(Codec::Opus),
        "opus" => Err("this h323 was built without the feature opus".to_owned()),
        _ => Err("known are g711u, g711a, g722 and opus".to_owned()),
    }
}

/// The name by which users call a codec.
pub fn codec_name(codec: Codec) -> &'static str {
    match codec {
        Codec::PcmU => "g711u",
        Codec::PcmA => "g711a",
        Codec::G722 => "g722",
        Codec::Opus => "opus",
        Codec::Raw(codec) => match codec {
            RawCodec::Amr => "amr",
            RawCodec::AmrWb => "amr-wb",
            RawCodec::Gsm => "gsm",
            RawCodec::GsmEfr => "gsm-efr",
            RawCodec::G7221At24k => "g7221-24",
            RawCodec::G7221At32k => "g7221-32",
            RawCodec::G7221CAt24k => "g7221c-24",
            RawCodec::G7221CAt32k => "g7221c-32",
            RawCodec::G7221CAt48k => "g7221c-48",
            RawCodec::G7231 => "g7231",
            RawCodec::G726At16k => "g726-16",
            RawCodec::G726At24k => "g726-24",
            RawCodec::G726At32k => "g726-32",
            RawCodec::G726At40k => "g726-40",
            RawCodec::G728 => "g728",
            RawCodec::G729 => "g729",
            RawCodec::Ilbc20 => "ilbc-20",
            RawCodec::Ilbc30 => "ilbc-30",
        },
    }
}

/// A feature by its number in H.460.
pub fn feature(number: u16) -> FeatureDescriptor {
    FeatureDescriptor {
        id: GenericIdentifier::Standard(number.into()),
        ..FeatureDescriptor::default()
    }
}

/// A frequency that 8000 samples a second can carry.
fn tone(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(hz) if (20.0..=3800.0).contains(&hz) => Ok(hz),
        Ok(_) => Err("expected 20 to 3800 Hz".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Bounds of a delay: one number is the upper one.
fn jitter(text: &str) -> Result<JitterDelay, String> {
    let ms = |text: &str| match text.trim().parse() {
        Ok(ms @ 1..=MAX_JITTER_MS) => Ok(ms),
        Ok(_) => Err(format!("expected 1 to {MAX_JITTER_MS} ms")),
        Err(error) => Err(format!("{text:?}: {error}")),
    };
    let (min, max) = match text.split_once('-') {
        Some((min, max)) => (ms(min)?, ms(max)?),
        None => {
            let max = ms(text)?;
            (max.min(USUAL_MIN_JITTER_MS), max)
        }
    };
    if min > max {
        return Err(format!("{min} is more than {max}"));
    }
    Ok(JitterDelay {
        min: Duration::from_millis(min.into()),
        max: Duration::from_millis(max.into()),
    })
}

/// A duration in seconds.
pub fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.strip_suffix('s').unwrap_or(text);
    match number.parse::<f64>() {
        Ok(seconds) if (0.0..=86_400.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        Ok(_) => Err("expected 0 to 86400 seconds".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(prefer: &[Codec], disable: &[Codec]) -> SignallingOptions {
        SignallingOptions {
            prefer: prefer.to_vec(),
            disable: disable.to_vec(),
            ..SignallingOptions::default()
        }
    }

    #[test]
    fn preferred_codecs_come_first_and_disabled_ones_not_at_all() {
        let (u, a) = (Codec::PcmU, Codec::PcmA);
        assert_eq!(options(&[], &[]).codecs(), Ok(vec![u, a]));
        assert_eq!(options(&[a], &[]).codecs(), Ok(vec![a, u]));
        assert_eq!(options(&[a, u], &[a]).codecs(), Ok(vec![u]));
        assert_eq!(options(&[], &[a, u]).codecs(), Err(NoCodec));
    }

    #[test]
    fn opus_is_known_and_has_its_feature() {
        let found = if cfg!(feature = "opus") {
            Ok(Codec::Opus)
        } else {
            Err("this h323 was built without the feature opus".to_owned())
        };
        assert_eq!(codec("Opus"), found);
    }

    #[test]
    fn ports_are_a_range_with_room_for_a_pair() {
        assert!(rtp_ports("40000-40001").is_ok());
        assert!(rtp_ports("0 - 65535").is_ok());
        for (bad, why) in [
            ("40000", "expected FIRST-LAST"),
            ("a-2", "port \"a\": invalid digit found in string"),
            (
                "1-65536",
                "port \"65536\": number too large to fit in target type",
            ),
            (
                "40001-40002",
                "no even port and its successor lie in 40001 to 40002",
            ),
            (
                "40002-40000",
                "no even port and its successor lie in 40002 to 40000",
            ),
        ] {
            assert_eq!(rtp_ports(bad).map(|_| ()), Err(why.to_owned()));
        }
    }

    #[test]
    fn a_delay_has_bounds() {
        let ms = |min, max| {
            Ok(JitterDelay {
                min: Duration::from_millis(min),
                max: Duration::from_millis(max),
            })
        };
        assert_eq!(jitter("200"), ms(40, 200));
        assert_eq!(jitter("20"), ms(20, 20));
        assert_eq!(jitter("50-1000"), ms(50, 1000));
        for (bad, why) in [
            ("50-1001", "expected 1 to 1000 ms"),
            ("0", "expected 1 to 1000 ms"),
            ("60-50", "60 is more than 50"),
            ("x", "\"x\": invalid digit found in string"),
        ] {
            assert_eq!(jitter(bad), Err(why.to_owned()));
        }
    }

    #[test]
    fn a_duration_may_carry_its_unit() {
        assert_eq!(seconds("1.5s"), Ok(Duration::from_millis(1500)));
        assert_eq!(seconds("2"), Ok(Duration::from_secs(2)));
        for bad in ["-1", "NaN", "1e9", "x"] {
            assert!(seconds(bad).is_err(), "{bad}");
        }
    }
}
