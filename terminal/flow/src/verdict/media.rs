//! What is worth knowing of a call's media.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use super::story::Story;
use super::{Finding, Outcome, Severity, Verdict, capitalized, spoken};
use crate::media::Stream;
use crate::message::{Carriage, H245, Medium, Way};
use crate::time::Time;

/// Loss from which on speech suffers, as a part of the packets.
const MUCH_LOSS: f64 = 0.01;
/// Jitter that a usual jitter buffer does not take.
const MUCH_JITTER: Duration = Duration::from_millis(40);
/// A silence of the network that is heard.
const LONG_GAP: Duration = Duration::from_millis(1000);
/// How long channels must have been open for missing media to mean anything.
const TIME_FOR_MEDIA: Duration = Duration::from_secs(1);

/// Somebody who announced where it takes media.
struct Announced {
    by: usize,
    address: SocketAddr,
    medium: Medium,
    at: Time,
}

pub(super) fn findings(story: &Story<'_>, verdict: &Verdict) -> Vec<Finding> {
    let mut findings = Vec::new();
    for stream in &story.call.streams {
        quality(story, stream, &mut findings);
    }
    if let Some((connect, _)) = story.connect {
        missing(story, verdict, connect.at, &mut findings);
    }
    addresses(story, &mut findings);
    findings
}

fn finding(severity: Severity, code: &'static str, sentence: String) -> Finding {
    Finding {
        severity,
        code,
        sentence,
        clause: None,
    }
}

fn quality(story: &Story<'_>, stream: &Stream, findings: &mut Vec<Finding>) {
    let name = format!(
        "{} from {}",
        medium(stream.medium),
        story.spoken_by(stream.from)
    );
    if stream.loss() >= MUCH_LOSS && stream.lost > 2 {
        findings.push(finding(
            Severity::Fault,
            "media_lost",
            format!(
                "{name}: {} of {} packets are missing ({:.1} %).",
                stream.lost,
                stream.lost + stream.packets,
                100.0 * stream.loss()
            ),
        ));
    }
    if stream.medium == Medium::Audio
        && let Some(jitter) = stream.max_jitter
        && jitter >= MUCH_JITTER
    {
        findings.push(finding(
            Severity::Warning,
            "media_jitter",
            format!("{name}: the jitter rose to {}.", spoken(jitter)),
        ));
    }
    // Silence suppression makes gaps of its own; without loss a gap says little.
    if stream.medium == Medium::Audio && stream.longest_gap >= LONG_GAP && stream.lost > 2 {
        findings.push(finding(
            Severity::Warning,
            "media_gap",
            format!("{name}: for {} nothing came.", spoken(stream.longest_gap)),
        ));
    }
}

fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Audio => "Audio",
        Medium::Video => "Video",
        Medium::Data => "Data",
    }
}

/// Whether audio went both ways.
fn missing(story: &Story<'_>, verdict: &Verdict, connected: Time, findings: &mut Vec<Finding>) {
    let announced = announced(story);
    let audio: Vec<&Announced> = announced
        .iter()
        .filter(|announced| announced.medium == Medium::Audio)
        .collect();
    let listeners: Vec<usize> = {
        let mut places: Vec<usize> = audio.iter().map(|announced| announced.by).collect();
        places.sort_unstable();
        places.dedup();
        places
    };
    let Some(talked) = verdict.talked else { return };
    if talked < TIME_FOR_MEDIA || verdict.outcome == Outcome::Incomplete {
        return;
    }
    if audio.is_empty() {
        if story.setup().is_some() && story.h245_carriage.is_some() {
            findings.push(finding(
                Severity::Fault,
                "no_channels",
                "No audio channel was opened: nobody could hear anything.".to_owned(),
            ));
        }
        return;
    }
    let deaf: Vec<usize> = listeners
        .iter()
        .copied()
        .filter(|place| {
            let since = audio
                .iter()
                .filter(|announced| announced.by == *place)
                .map(|announced| announced.at)
                .min()
                .unwrap_or(connected);
            let open = story.last().since(since.max(connected));
            open >= TIME_FOR_MEDIA
                && !story.call.streams.iter().any(|stream| {
                    audio
                        .iter()
                        .any(|to| to.by == *place && to.address == stream.to)
                })
        })
        .collect();
    match (deaf.as_slice(), listeners.len()) {
        ([], _) => {}
        (all, count) if all.len() == count => {
            let severity = match story.call.streams.is_empty() {
                // The capture may have been made where media does not pass.
                true => Severity::Warning,
                false => Severity::Fault,
            };
            findings.push(finding(
                severity,
                "no_media",
                "No media in the capture although channels were open: none was sent, or it took another way.".to_owned(),
            ));
        }
        (some, _) => {
            for place in some {
                findings.push(finding(
                    Severity::Fault,
                    "one_way_media",
                    format!("No audio reached {}: one-way audio.", story.spoken(*place)),
                ));
            }
        }
    }
}

/// Where who takes media; what was only proposed counts once it was taken.
fn announced(story: &Story<'_>) -> Vec<Announced> {
    let mut announced = Vec::new();
    let fast_start_taken = !story.taken.is_empty();
    let mut open: Vec<(&crate::message::Message, &crate::message::Channel)> = Vec::new();
    for message in &story.call.messages {
        let (address, medium) = match message.h245() {
            Some(H245::Open(channel)) => {
                open.push((message, channel));
                if message.carriage == Carriage::FastStart
                    && !(fast_start_taken
                        && story.taken.iter().any(|(_, taken)| {
                            taken.medium == channel.medium && covers(taken.way, channel.way)
                        }))
                {
                    continue;
                }
                (channel.media, channel.medium)
            }
            Some(H245::OpenAck { number, media }) => {
                let medium = open
                    .iter()
                    .rev()
                    .find(|(opener, channel)| {
                        channel.number == *number && opener.from == message.to
                    })
                    .map(|(_, channel)| channel.medium);
                match medium {
                    Some(medium) => (*media, medium),
                    None => continue,
                }
            }
            _ => continue,
        };
        if let Some(address) = address {
            announced.push(Announced {
                by: story.place(message.from),
                address,
                medium,
                at: message.at,
            });
        }
    }
    announced
}

/// Whether an answer to fast start takes proposals of a way: both name the ways from the caller's side.
fn covers(taken: Way, proposed: Way) -> bool {
    taken == proposed || taken == Way::Both || proposed == Way::Both
}

/// Announced addresses that cannot be reached: private ones of somebody who signals from elsewhere.
fn addresses(story: &Story<'_>, findings: &mut Vec<Finding>) {
    let mut told: Vec<SocketAddr> = Vec::new();
    for message in &story.call.messages {
        let announced = match message.h245() {
            Some(H245::Open(channel)) => channel.media.or(channel.media_control),
            Some(H245::OpenAck { media, .. }) => *media,
            _ => message
                .signalling()
                .and_then(|signalling| signalling.h245_address),
        };
        let Some(address) = announced else { continue };
        let is_hidden = is_private(address.ip()) && !is_private(message.from.ip());
        if is_hidden && told.iter().all(|known| known.ip() != address.ip()) {
            told.push(address);
            findings.push(finding(
                Severity::Fault,
                "private_address",
                format!(
                    "{} announced the private address {address} and signals from {}: a NAT that nobody translates for.",
                    capitalized(&story.spoken_by(message.from)),
                    message.from.ip()
                ),
            ));
        }
    }
}

/// Whether an address means nothing outside of its network.
fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            ip.is_private() || ip.is_link_local() || ip.is_loopback() || ip.is_unspecified()
        }
        IpAddr::V6(ip) => {
            ip.is_unique_local()
                || ip.is_unicast_link_local()
                || ip.is_loopback()
                || ip.is_unspecified()
        }
    }
}
