//! Options that several commands share.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use h323_media::Codec;
use h323_media::codec::RawCodec;

use crate::media::Ports;

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

    /// Tunnel H.245 in call signalling
    #[arg(
        long,
        value_enum,
        value_name = "on|off",
        default_value = "on",
        hide_possible_values = true
    )]
    pub tunnel: Switch,

    /// Codecs to put first, in this order: g711u, g711a, and g722, which is used only if it is named here
    #[arg(short = 'P', long, value_name = "CODEC", value_delimiter = ',', value_parser = codec)]
    pub prefer: Vec<Codec>,

    /// Codecs not to use
    #[arg(short = 'D', long, value_name = "CODEC", value_delimiter = ',', value_parser = codec)]
    pub disable: Vec<Codec>,
}

impl SignallingOptions {
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

/// What is said and what becomes of what is heard.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Sound")]
pub struct SoundOptions {
    /// Say what is in this WAV file (16-bit PCM at 8000 Hz, half or twice that), then be silent
    #[arg(long, value_name = "FILE", group = "said")]
    pub play: Option<PathBuf>,

    /// Say a tone of this frequency
    #[arg(long, value_name = "HZ", group = "said", value_parser = tone)]
    pub tone: Option<f64>,

    /// Say what is heard
    #[arg(long, group = "said")]
    pub echo: bool,

    /// Write what is heard to this WAV file
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
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

/// The codec that users call by this name.
fn codec(name: &str) -> Result<Codec, String> {
    match name.to_ascii_lowercase().as_str() {
        "g711u" | "g.711u" | "ulaw" | "pcmu" => Ok(Codec::PcmU),
        "g711a" | "g.711a" | "alaw" | "pcma" => Ok(Codec::PcmA),
        "g722" | "g.722" => Ok(Codec::G722),
        _ => Err("known are g711u, g711a and g722".to_owned()),
    }
}

/// The name by which users call a codec.
pub fn codec_name(codec: Codec) -> &'static str {
    match codec {
        Codec::PcmU => "g711u",
        Codec::PcmA => "g711a",
        Codec::G722 => "g722",
        Codec::Raw(codec) => match codec {
            RawCodec::Gsm => "gsm",
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

/// A frequency that 8000 samples a second can carry.
fn tone(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(hz) if (20.0..=3800.0).contains(&hz) => Ok(hz),
        Ok(_) => Err("expected 20 to 3800 Hz".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// A duration in seconds.
pub fn seconds(text: &str) -> Result<std::time::Duration, String> {
    let number = text.strip_suffix('s').unwrap_or(text);
    match number.parse::<f64>() {
        Ok(seconds) if (0.0..=86_400.0).contains(&seconds) => {
            Ok(std::time::Duration::from_secs_f64(seconds))
        }
        Ok(_) => Err("expected 0 to 86400 seconds".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(prefer: &[Codec], disable: &[Codec]) -> SignallingOptions {
        SignallingOptions {
            fast_start: Switch::On,
            tunnel: Switch::On,
            prefer: prefer.to_vec(),
            disable: disable.to_vec(),
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
    fn a_duration_may_carry_its_unit() {
        assert_eq!(seconds("1.5s"), Ok(std::time::Duration::from_millis(1500)));
        assert_eq!(seconds("2"), Ok(std::time::Duration::from_secs(2)));
        for bad in ["-1", "NaN", "1e9", "x"] {
            assert!(seconds(bad).is_err(), "{bad}");
        }
    }
}
