//! What is worth knowing of a call's signalling besides how it ended.

use std::time::Duration;

use h323_ras::{Kind, Procedure};

use super::story::{Answer, Asked, Story};
use super::{Finding, Outcome, Severity, Verdict, capitalized, is_between, spoken};
use crate::call::{Event, Purpose};
use crate::message::{Carriage, Medium};
use crate::party::Role;
use crate::time::Time;

/// How long after a request the capture must go on for the request to count as unanswered.
const PATIENCE: Duration = Duration::from_secs(2);

/// What happens within this time belongs together, in whatever order.
const SAME_MOMENT: Duration = Duration::from_millis(500);

pub(super) fn of(story: &Story<'_>, verdict: &Verdict) -> Vec<Finding> {
    let mut findings = Vec::new();
    admissions(story, &mut findings);
    fast_start(story, &mut findings);
    control(story, &mut findings);
    capabilities(story, &mut findings);
    channels(story, &mut findings);
    connections(story, &mut findings);
    if story.setup().is_some() && verdict.outcome != Outcome::Ongoing {
        disengagement(story, &mut findings);
    }
    remarks(story, &mut findings);
    findings
}

fn finding(
    severity: Severity,
    code: &'static str,
    clause: Option<&'static str>,
    sentence: String,
) -> Finding {
    Finding {
        severity,
        code,
        sentence,
        clause,
    }
}

fn admissions(story: &Story<'_>, findings: &mut Vec<Finding>) {
    for admission in &story.admissions {
        let (message, _) = admission.request;
        let (endpoint, gatekeeper) = (story.spoken_by(message.from), story.spoken_by(message.to));
        if admission.answer.is_none() {
            findings.push(finding(
                Severity::Fault,
                "admission_unanswered",
                Some("H.225.0 7.19"),
                format!(
                    "{} did not answer the ARQ of {endpoint}.",
                    capitalized(&gatekeeper)
                ),
            ));
        } else if admission.retransmissions > 0 {
            findings.push(finding(
                Severity::Warning,
                "admission_retransmitted",
                Some("H.225.0 7.19"),
                format!(
                    "{} had to send its ARQ {} times before {gatekeeper} answered.",
                    capitalized(&endpoint),
                    admission.retransmissions + 1
                ),
            ));
        }
    }
}

fn fast_start(story: &Story<'_>, findings: &mut Vec<Finding>) {
    if story.proposed.is_empty() {
        return;
    }
    let mut codecs: Vec<&str> = Vec::new();
    for (_, channel) in &story.proposed {
        if !codecs.contains(&channel.codec.as_str()) {
            codecs.push(&channel.codec);
        }
    }
    let offered = codecs.join(", ");
    if let Some((message, channel)) = story.taken.first() {
        findings.push(finding(
            Severity::Remark,
            "fast_start_accepted",
            Some("H.323 8.1.7"),
            format!(
                "Fast start: {} took {} of {offered}.",
                story.spoken_by(message.from),
                channel.codec
            ),
        ));
        for (message, channel) in &story.taken {
            if !codecs.contains(&channel.codec.as_str()) {
                findings.push(finding(
                    Severity::Warning,
                    "fast_start_not_offered",
                    Some("H.323 8.1.7"),
                    format!(
                        "{} answered fast start with {}, which was not offered ({offered}).",
                        capitalized(&story.spoken_by(message.from)),
                        channel.codec
                    ),
                ));
            }
        }
    } else if let Some(message) = story.fast_start_refused {
        findings.push(finding(
            Severity::Warning,
            "fast_start_refused",
            Some("H.323 8.1.7"),
            format!(
                "Fast start was refused by {} (fastConnectRefused in {}); offered was {offered}.",
                story.spoken_by(message.from),
                message.name
            ),
        ));
    } else if let Some((connect, _)) = story.connect {
        findings.push(finding(
            Severity::Warning,
            "fast_start_ignored",
            Some("H.323 8.1.7"),
            format!(
                "Fast start was refused: {} sent Connect without fastStart; offered was {offered}.",
                story.spoken_by(connect.from)
            ),
        ));
    }
}

/// How H.245 went, and whether it had to.
fn control(story: &Story<'_>, findings: &mut Vec<Finding>) {
    match story.h245_carriage {
        Some(Carriage::Tunnelled) => findings.push(finding(
            Severity::Remark,
            "h245_tunnelled",
            Some("H.323 8.2.1"),
            "H.245 went through the call signalling tunnel.".to_owned(),
        )),
        Some(_) => findings.push(finding(
            Severity::Remark,
            "h245_connection",
            Some("H.323 8.2"),
            "H.245 had a connection of its own.".to_owned(),
        )),
        None if story.connect.is_some() && story.setup().is_some() && story.taken.is_empty() => {
            let announced = story
                .call
                .messages
                .iter()
                .find_map(|message| Some((message, message.signalling()?.h245_address?)));
            let sentence = match announced {
                Some((message, address)) => format!(
                    "No H.245 although {} announced {address}: without it and without fast start no media can flow.",
                    story.spoken_by(message.from)
                ),
                None => "No H.245 and no fast start: nobody announced an H.245 address or used the tunnel, so that no media can flow.".to_owned(),
            };
            findings.push(finding(
                Severity::Fault,
                "no_h245",
                Some("H.323 8.2"),
                sentence,
            ));
        }
        None => {}
    }
    for (asked, what, timer, code) in [
        (
            &story.capability_sets,
            "terminalCapabilitySet",
            "T101",
            "capability_set",
        ),
        (
            &story.determinations,
            "masterSlaveDetermination",
            "T106",
            "master_slave",
        ),
    ] {
        for asked in asked.iter() {
            match &asked.answer {
                Answer::Granted => {}
                Answer::Refused(cause) => findings.push(finding(
                    Severity::Fault,
                    match code {
                        "capability_set" => "capability_set_rejected",
                        _ => "master_slave_rejected",
                    },
                    Some("H.323 8.2"),
                    format!(
                        "{} rejected the {what} of {}: {cause}.",
                        capitalized(&story.spoken_by(asked.message.to)),
                        story.spoken_by(asked.message.from)
                    ),
                )),
                Answer::None if is_unanswered(story, asked) => findings.push(finding(
                    Severity::Warning,
                    match code {
                        "capability_set" => "capability_set_unanswered",
                        _ => "master_slave_unanswered",
                    },
                    Some("H.323 8.2"),
                    format!(
                        "{} never answered the {what} of {}; the asking side waits for its {timer}.",
                        capitalized(&story.spoken_by(asked.message.to)),
                        story.spoken_by(asked.message.from)
                    ),
                )),
                Answer::None => {}
            }
        }
    }
}

/// Whether there was time for an answer: before the call was taken down, and in the capture.
fn is_unanswered(story: &Story<'_>, asked: &Asked<'_>) -> bool {
    let end = story
        .end_session
        .map(|message| message.at)
        .into_iter()
        .chain(story.release().map(|release| release.at))
        .min()
        .unwrap_or(story.until);
    end.since(asked.message.at) >= PATIENCE
}

fn capabilities(story: &Story<'_>, findings: &mut Vec<Finding>) {
    let speakers: Vec<usize> = (0..story.call.parties.len())
        .filter(|place| {
            story
                .capability_sets
                .iter()
                .any(|asked| story.place(asked.message.from) == *place)
        })
        .collect();
    let ends: Vec<usize> = match speakers[..] {
        [_, _] => speakers,
        // A gatekeeper between relays the sets of both.
        _ => speakers
            .into_iter()
            .filter(|place| !is_between(story.role(*place)))
            .collect(),
    };
    let [one, other] = ends[..] else { return };
    let (Some(ours), Some(theirs)) = (
        story.can_receive(one, Medium::Audio),
        story.can_receive(other, Medium::Audio),
    ) else {
        return;
    };
    if ours.iter().any(|codec| theirs.contains(codec)) || (ours.is_empty() && theirs.is_empty()) {
        return;
    }
    let list = |codecs: &[&str]| match codecs {
        [] => "none".to_owned(),
        codecs => codecs.join(", "),
    };
    findings.push(finding(
        Severity::Fault,
        "no_common_audio",
        Some("H.323 8.2"),
        format!(
            "No common audio codec: {} can receive {}, {} can receive {}.",
            story.spoken(one),
            list(&ours),
            story.spoken(other),
            list(&theirs)
        ),
    ));
}

fn channels(story: &Story<'_>, findings: &mut Vec<Finding>) {
    for opened in &story.channels {
        let (message, channel) = (opened.asked.message, opened.channel);
        match &opened.asked.answer {
            Answer::Granted => {}
            Answer::Refused(cause) => findings.push(finding(
                Severity::Fault,
                "channel_rejected",
                Some("H.323 8.3"),
                format!(
                    "{} rejected channel {} ({}) of {}: {cause}.",
                    capitalized(&story.spoken_by(message.to)),
                    channel.number,
                    channel.codec,
                    story.spoken_by(message.from)
                ),
            )),
            Answer::None if is_unanswered(story, &opened.asked) => findings.push(finding(
                Severity::Fault,
                "channel_unanswered",
                Some("H.323 8.3"),
                format!(
                    "{} never answered the openLogicalChannel {} ({}) of {}; the asking side waits for its T103.",
                    capitalized(&story.spoken_by(message.to)),
                    channel.number,
                    channel.codec,
                    story.spoken_by(message.from)
                ),
            )),
            Answer::None => {}
        }
        if channel.medium == Medium::Data && channel.codec.starts_with("t38") {
            findings.push(finding(
                Severity::Remark,
                "fax",
                None,
                format!(
                    "{} switched to fax (T.38).",
                    capitalized(&story.spoken_by(message.from))
                ),
            ));
        }
    }
}

fn connections(story: &Story<'_>, findings: &mut Vec<Finding>) {
    for note in &story.call.notes {
        let from = capitalized(&story.spoken_by(note.from));
        let found = match (note.event, note.purpose) {
            (Event::Refused, Purpose::H245) => (
                Severity::Fault,
                "h245_refused",
                format!(
                    "{from} refused the H.245 connection to {} that it had announced.",
                    note.from
                ),
            ),
            (Event::Unanswered { attempts }, Purpose::H245) => (
                Severity::Fault,
                "h245_unreachable",
                format!(
                    "The H.245 connection of {} to {} was never answered ({attempts} SYN): probably a firewall.",
                    story.spoken_by(note.from),
                    note.to
                ),
            ),
            (Event::Missing { octets }, _) => (
                Severity::Warning,
                "capture_incomplete",
                format!(
                    "The capture lacks {octets} octets of signalling from {}: messages may be missing.",
                    story.spoken_by(note.from)
                ),
            ),
            // Once the call is over, any way to end a connection will do.
            (Event::Reset, Purpose::H245) if !is_over(story, note.at) => (
                Severity::Warning,
                "h245_reset",
                format!("{from} broke the H.245 connection (TCP RST)."),
            ),
            (Event::Closed | Event::Reset, _)
            | (Event::Refused | Event::Unanswered { .. }, Purpose::Signalling) => continue,
        };
        findings.push(finding(found.0, found.1, None, found.2));
    }
}

fn is_over(story: &Story<'_>, at: Time) -> bool {
    let is_session_over = story.end_session.is_some_and(|message| message.at <= at);
    is_session_over
        || story
            .release()
            .is_some_and(|release| release.at.since(at) < SAME_MOMENT)
}

/// Endpoints that were admitted and did not disengage keep bandwidth at the gatekeeper.
fn disengagement(story: &Story<'_>, findings: &mut Vec<Finding>) {
    let Some(released) = story.releases.last().map(|release| release.at) else {
        return;
    };
    if story.until.since(released) < PATIENCE {
        return;
    }
    for admission in &story.admissions {
        let is_admitted = admission
            .answer
            .is_some_and(|(_, ras)| ras.kind == Kind::Confirm(Procedure::Admission));
        let (message, _) = admission.request;
        let endpoint = story.place(message.from);
        let is_disengaged = story.disengaged.iter().any(|(disengage, _)| {
            story.place(disengage.from) == endpoint || story.place(disengage.to) == endpoint
        });
        if is_admitted && !is_disengaged {
            findings.push(finding(
                Severity::Warning,
                "not_disengaged",
                Some("H.323 8.5"),
                format!(
                    "{} sent no DRQ after the call: {} may still count its bandwidth.",
                    capitalized(&story.spoken(endpoint)),
                    story.spoken_by(message.to)
                ),
            ));
        }
    }
}

fn remarks(story: &Story<'_>, findings: &mut Vec<Finding>) {
    let malformed: Vec<&crate::message::Message> = story
        .call
        .messages
        .iter()
        .filter(|message| message.fault.is_some())
        .collect();
    if let Some(first) = malformed.first() {
        findings.push(finding(
            Severity::Warning,
            "malformed",
            None,
            format!(
                "{} does not decode, the first from {} (packet {}): {}",
                match malformed.len() {
                    1 => "One message".to_owned(),
                    count => format!("{count} messages: the first"),
                },
                story.spoken_by(first.from),
                first.packet.number,
                first.fault.as_deref().unwrap_or_default()
            ),
        ));
    }
    let routed: Vec<String> = story
        .call
        .parties
        .iter()
        .filter(|party| is_between(party.role))
        .filter(|party| {
            story
                .setups
                .iter()
                .any(|(message, _)| party.has(message.from))
                && story
                    .setups
                    .iter()
                    .any(|(message, _)| party.has(message.to))
        })
        .map(|party| party.spoken())
        .collect();
    if !routed.is_empty() {
        findings.push(finding(
            Severity::Remark,
            "routed",
            None,
            format!("Call signalling was routed by {}.", routed.join(" and ")),
        ));
    }
    if !story.digits.is_empty() {
        let mut digits: Vec<(usize, String)> = Vec::new();
        for (message, text) in &story.digits {
            let place = story.place(message.from);
            match digits.iter_mut().find(|(known, _)| *known == place) {
                Some((_, known)) => known.push_str(text),
                None => digits.push((place, (*text).to_owned())),
            }
        }
        for (place, digits) in digits
            .into_iter()
            .filter(|(place, _)| !is_between(story.role(*place)) || story.call.parties.len() == 2)
        {
            findings.push(finding(
                Severity::Remark,
                "digits",
                None,
                format!(
                    "{} sent the digits {digits}.",
                    capitalized(&story.spoken(place))
                ),
            ));
        }
    }
    if let Some(after) = story
        .alerting
        .zip(story.setup())
        .map(|((alerting, _), (setup, _))| alerting.at.since(setup.at))
        && after > Duration::from_secs(5)
    {
        findings.push(finding(
            Severity::Warning,
            "slow_alerting",
            None,
            format!("It took {} from Setup to Alerting.", spoken(after)),
        ));
    }
    if story
        .call
        .parties
        .iter()
        .all(|party| party.role != Role::Caller)
        && story.setup().is_none()
        && story.connect.is_some()
    {
        findings.push(finding(
            Severity::Remark,
            "begins_amid",
            None,
            "The capture begins after the Setup.".to_owned(),
        ));
    }
}
