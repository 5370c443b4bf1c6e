//! How a call ended: the sentence.

use std::time::Duration;

use h323_h225::Cause;
use h323_ras::Kind;

use super::story::{Admission, Release, Story};
use super::{Outcome, Verdict, capitalized, is_between, spoken};
use crate::call::{Event, Purpose};
use crate::time::Time;

/// What calling sides commonly wait for the first answer (Q.931 section 9.2: T303).
const T303: [Duration; 1] = [Duration::from_secs(4)];
/// From Call Proceeding on: what Q.931 and H.323 stacks use for T310.
const T310: [Duration; 4] = [
    Duration::from_secs(10),
    Duration::from_secs(30),
    Duration::from_secs(60),
    Duration::from_secs(120),
];
/// From Alerting on.
const T301: [Duration; 2] = [Duration::from_secs(180), Duration::from_secs(240)];
/// How much a wait may differ from a timer, in parts of it, to be taken for it.
const TOLERANCE: f64 = 0.05;

/// The verdict without its findings.
pub(super) fn verdict(story: &Story<'_>) -> Verdict {
    let mut verdict = Verdict::default();
    if let Some((setup, _)) = story.setup() {
        verdict.alerted_after = story
            .alerting
            .map(|(message, _)| message.at.since(setup.at));
        verdict.connected_after = story.connect.map(|(message, _)| message.at.since(setup.at));
    }
    if story.connect.is_some() {
        answered(story, &mut verdict);
    } else if let Some(release) = story.release() {
        released_early(story, release, &mut verdict);
    } else if story.setup().is_some() {
        never_ended(story, &mut verdict);
    } else {
        without_setup(story, &mut verdict);
    }
    verdict
}

/// A cause and a reason as a sentence has them.
fn why(cause: Option<Cause>, reason: Option<&str>) -> String {
    match (cause, reason) {
        (Some(cause), Some(reason)) => format!("cause {cause}, reason {reason}"),
        (Some(cause), None) => format!("cause {cause}"),
        (None, Some(reason)) => format!("reason {reason}"),
        (None, None) => "without cause or reason".to_owned(),
    }
}

fn set_release(verdict: &mut Verdict, by: usize, release: &Release) {
    verdict.ended_by = Some(by);
    verdict.cause = release.cause;
    verdict.reason.clone_from(&release.reason);
}

/// Whether a cause is how calls end when somebody hangs up.
fn is_normal(release: &Release) -> bool {
    match (release.cause, release.reason.as_deref()) {
        (Some(cause), _) => {
            matches!(
                cause,
                Cause::NORMAL_CALL_CLEARING | Cause::NORMAL_UNSPECIFIED
            )
        }
        (None, None | Some("undefinedReason" | "destinationRejection")) => true,
        (None, Some(_)) => false,
    }
}

fn answered(story: &Story<'_>, verdict: &mut Verdict) {
    let Some((connect, _)) = story.connect else {
        return;
    };
    let callee = story.spoken_by(connect.from);
    let begin = match verdict.connected_after {
        Some(after) => format!("{} answered after {}", capitalized(&callee), spoken(after)),
        None => format!(
            "{} answered; the capture begins amid the call",
            capitalized(&callee)
        ),
    };
    if let Some(release) = story.release() {
        // Who closes the session first is who hangs up; the release may come from the other side (H.323 8.5).
        let ender = story
            .end_session
            .filter(|message| message.at <= release.at)
            .map_or(release.by, |message| story.place(message.from));
        let ended = story
            .end_session
            .map_or(release.at, |message| message.at.min(release.at));
        let talked = ended.since(connect.at);
        verdict.talked = Some(talked);
        set_release(verdict, ender, release);
        let forced = story.disengaged.iter().find(|(message, ras)| {
            message.at <= ended && ras.reason.as_deref() == Some("forcedDrop")
        });
        let how = why(release.cause, release.reason.as_deref());
        let lasted = format!("the call lasted {}", spoken(talked));
        if let Some((message, _)) = forced {
            verdict.outcome = Outcome::Dropped;
            verdict.ended_by = Some(story.place(message.from));
            verdict.sentence = format!(
                "{begin}; {lasted}, then {} took it down (DRQ forcedDrop); Release Complete from {}: {how}.",
                story.spoken_by(message.from),
                story.spoken(release.by)
            );
        } else if is_normal(release) {
            verdict.outcome = Outcome::Completed;
            let hung_up = match is_between(story.role(ender)) {
                true => "ended it",
                false => "hung up",
            };
            let detail = match ender == release.by {
                true => format!("Release Complete, {how}"),
                false => format!(
                    "endSessionCommand first; Release Complete from {}, {how}",
                    story.spoken(release.by)
                ),
            };
            verdict.sentence = format!(
                "{begin}; {lasted}, then {} {hung_up}: {detail}.",
                story.spoken(ender)
            );
        } else {
            verdict.outcome = Outcome::Dropped;
            verdict.sentence = format!(
                "{begin}; {lasted}, then {} dropped it: Release Complete, {how}.",
                story.spoken(release.by)
            );
        }
    } else if let Some(note) = broken(story) {
        verdict.outcome = Outcome::Dropped;
        verdict.talked = Some(note.at.since(connect.at));
        verdict.ended_by = Some(story.place(note.from));
        let how = match note.event {
            Event::Reset => "broke the signalling connection (TCP RST)",
            _ => "closed the signalling connection (TCP FIN)",
        };
        verdict.sentence = format!(
            "{begin}; after {} {} {how} without a Release Complete.",
            spoken(note.at.since(connect.at)),
            story.spoken_by(note.from)
        );
    } else if let Some((message, ras)) = story.disengaged.first() {
        verdict.outcome = Outcome::Completed;
        verdict.talked = Some(message.at.since(connect.at));
        verdict.ended_by = Some(story.place(message.from));
        verdict.reason.clone_from(&ras.reason);
        verdict.sentence = format!(
            "{begin}; after {} {} disengaged it (DRQ {}); the capture has no Release Complete.",
            spoken(message.at.since(connect.at)),
            story.spoken_by(message.from),
            ras.reason.as_deref().unwrap_or_default()
        );
    } else {
        verdict.outcome = Outcome::Ongoing;
        let talked = story.until.since(connect.at);
        verdict.talked = Some(talked);
        verdict.sentence = format!(
            "{begin}; the call is still up when the capture ends, {} later.",
            spoken(talked)
        );
    }
}

/// What closed a signalling connection, if nothing else ended the call.
fn broken<'a>(story: &Story<'a>) -> Option<&'a crate::call::Note> {
    story.note(Purpose::Signalling, |event| {
        matches!(event, Event::Reset | Event::Closed)
    })
}

/// A call that was released before it was answered.
fn released_early(story: &Story<'_>, release: &Release, verdict: &mut Verdict) {
    set_release(verdict, release.by, release);
    let how = why(release.cause, release.reason.as_deref());
    let by = story.spoken(release.by);
    let Some((setup, _)) = story.setup() else {
        verdict.outcome = Outcome::Incomplete;
        verdict.sentence =
            format!("The capture begins amid the call; {by} ended it: Release Complete, {how}.");
        return;
    };
    let waited = release.at.since(setup.at);
    if story.place(setup.from) == release.by {
        cancelled(story, release, verdict, &how);
        return;
    }
    if let Some((facility, told)) = story.facilities.iter().find(|(message, told)| {
        message.at <= release.at
            && matches!(
                told.reason.as_deref(),
                Some("callForwarded" | "routeCallToGatekeeper" | "routeCallToMC")
            )
    }) {
        verdict.outcome = Outcome::Redirected;
        verdict.ended_by = Some(story.place(facility.from));
        verdict.reason.clone_from(&told.reason);
        verdict.sentence = format!(
            "{} sent the call elsewhere (Facility {}{}), then Release Complete, {how}.",
            capitalized(&story.spoken_by(facility.from)),
            told.reason.as_deref().unwrap_or_default(),
            told.alternative
                .as_deref()
                .map_or(String::new(), |to| format!(": {to}")),
        );
        return;
    }
    if let Some(admission) = refused(story, true) {
        not_admitted(story, admission, verdict);
        verdict.cause = release.cause;
        verdict.sentence = format!("{} It released the call: {how}.", verdict.sentence);
        return;
    }
    let state = match (story.alerting, story.proceeding) {
        (Some((alerting, _)), _) => format!(
            "after it had rung for {}",
            spoken(release.at.since(alerting.at))
        ),
        (None, Some(_)) => format!("{} after Setup, before it rang", spoken(waited)),
        (None, None) => format!("{} after Setup, as the first answer", spoken(waited)),
    };
    let (outcome, meaning) = meaning(release);
    verdict.outcome = outcome;
    verdict.timer = match release.cause {
        Some(Cause::RECOVERY_ON_TIMER_EXPIRY) => story
            .alerting
            .map(|_| "T301")
            .or(story.proceeding.map(|_| "T310"))
            .or(Some("T303")),
        Some(Cause::NO_ANSWER_FROM_USER) => story.alerting.map(|_| "T301"),
        _ => None,
    };
    let place = match is_between(story.role(release.by)) {
        true => " (not the called party itself)",
        false => "",
    };
    verdict.sentence = format!(
        "{}{meaning}: {by}{place} released the call {state}: Release Complete, {how}.",
        match story.setup().and_then(|(_, setup)| setup.called.as_deref()) {
            Some(called) => format!("The call to {called} "),
            None => "The call ".to_owned(),
        }
    );
}

/// What a release before the answer means.
fn meaning(release: &Release) -> (Outcome, &'static str) {
    let cause = release.cause;
    let reason = release.reason.as_deref();
    match (cause, reason) {
        (Some(Cause::USER_BUSY), _) | (None, Some("inConf" | "adaptiveBusy")) => {
            (Outcome::Busy, "met a busy party")
        }
        (Some(Cause::NO_USER_RESPONDING | Cause::NO_ANSWER_FROM_USER), _) => {
            (Outcome::NoAnswer, "was not answered")
        }
        (Some(Cause::SUBSCRIBER_ABSENT), _) | (_, Some("calledPartyNotRegistered")) => (
            Outcome::Failed,
            "failed, the called party is not registered",
        ),
        (Some(Cause::UNALLOCATED_NUMBER), _) => (Outcome::Failed, "failed, nobody has that number"),
        (Some(Cause::INVALID_NUMBER_FORMAT), _) | (None, Some("badFormatAddress")) => (
            Outcome::Failed,
            "failed, the number is incomplete or malformed",
        ),
        (Some(Cause::CALL_REJECTED | Cause::NORMAL_CALL_CLEARING), _)
        | (None, Some("destinationRejection")) => (Outcome::Rejected, "was rejected"),
        (_, Some("securityDenied" | "securityError" | "noPermission")) => {
            (Outcome::Rejected, "was rejected for want of a right")
        }
        (Some(Cause::NO_ROUTE_TO_DESTINATION), _) | (None, Some("unreachableDestination")) => {
            (Outcome::Failed, "failed for want of a route")
        }
        (Some(Cause::RECOVERY_ON_TIMER_EXPIRY), _) => (Outcome::Failed, "failed at a timer"),
        (Some(Cause::INCOMPATIBLE_DESTINATION | Cause::BEARER_CAPABILITY_NOT_IMPLEMENTED), _) => {
            (Outcome::Failed, "failed, the two sides do not fit together")
        }
        (
            Some(
                Cause::NO_CIRCUIT_AVAILABLE
                | Cause::SWITCHING_EQUIPMENT_CONGESTION
                | Cause::RESOURCE_UNAVAILABLE,
            ),
            _,
        )
        | (None, Some("noBandwidth" | "gatekeeperResources" | "gatewayResources")) => {
            (Outcome::Failed, "failed for want of resources")
        }
        _ => (Outcome::Failed, "failed"),
    }
}

/// The caller gave up before the answer.
fn cancelled(story: &Story<'_>, release: &Release, verdict: &mut Verdict, how: &str) {
    let Some((setup, _)) = story.setup() else {
        return;
    };
    let caller = capitalized(&story.spoken(release.by));
    let waited = release.at.since(setup.at);
    let (since, timers, name, state): (Time, &[Duration], _, String) =
        match (story.alerting, story.proceeding) {
            (Some((alerting, _)), _) => (
                alerting.at,
                &T301,
                "T301",
                format!(
                    "while it rang ({} after Alerting)",
                    spoken(release.at.since(alerting.at))
                ),
            ),
            (None, Some((proceeding, _))) => (
                proceeding.at,
                &T310,
                "T310",
                format!(
                    "{} after Call Proceeding, for neither Alerting nor Connect came",
                    spoken(release.at.since(proceeding.at))
                ),
            ),
            (None, None) => (
                setup.at,
                &T303,
                "T303",
                format!(
                    "{} after Setup, which {} never answered",
                    spoken(waited),
                    story.spoken_by(setup.to)
                ),
            ),
        };
    let passed = release.at.since(since);
    let timer = timers.iter().find(|timer| is_close(passed, **timer));
    let is_timer = release.cause == Some(Cause::RECOVERY_ON_TIMER_EXPIRY);
    verdict.timer = (timer.is_some() || is_timer).then_some(name);
    verdict.outcome = match (story.alerting, story.proceeding, verdict.timer) {
        (None, None, _) => Outcome::Unanswered,
        (None, Some(_), Some(_)) => Outcome::Failed,
        (Some(_), _, Some(_)) => Outcome::NoAnswer,
        _ => Outcome::Cancelled,
    };
    let supposed = match (timer, is_timer) {
        (Some(timer), _) => format!(
            "; probably its {name} of {} ran out (Q.931 9.2)",
            spoken(*timer)
        ),
        (None, true) => format!("; by the cause its {name} ran out (Q.931 9.2)"),
        (None, false) => String::new(),
    };
    verdict.sentence = format!("{caller} gave up {state}: Release Complete, {how}{supposed}.");
}

fn is_close(passed: Duration, timer: Duration) -> bool {
    let ratio = passed.as_secs_f64() / timer.as_secs_f64();
    (1.0 - TOLERANCE..1.0 + TOLERANCE).contains(&ratio)
}

/// A Setup that was not followed by Connect or Release Complete.
fn never_ended(story: &Story<'_>, verdict: &mut Verdict) {
    let Some((setup, _)) = story.setup() else {
        return;
    };
    let callee = story.spoken_by(setup.to);
    let rest = story.until.since(setup.at);
    if let Some(admission) = refused(story, true) {
        not_admitted(story, admission, verdict);
        verdict
            .sentence
            .push_str(" The capture has no Release Complete.");
    } else if let Some(note) = broken(story) {
        let passed = note.at.since(setup.at);
        verdict.outcome = Outcome::Failed;
        verdict.ended_by = Some(story.place(note.from));
        let state = match (story.alerting, story.proceeding) {
            (Some(_), _) => "while it rang",
            (None, Some(_)) => "after Call Proceeding",
            (None, None) => "without an answer to Setup",
        };
        if story.alerting.is_none() && story.proceeding.is_none() {
            verdict.outcome = Outcome::Unanswered;
            verdict.timer = T303
                .iter()
                .any(|timer| is_close(passed, *timer))
                .then_some("T303");
        }
        verdict.sentence = format!(
            "{} closed the signalling connection {state}, {} after Setup, without a Release Complete{}.",
            capitalized(&story.spoken_by(note.from)),
            spoken(passed),
            match verdict.timer {
                Some(timer) => format!("; probably its {timer} ran out (Q.931 9.2)"),
                None => String::new(),
            }
        );
    } else if let Some((alerting, _)) = story.alerting {
        verdict.outcome = Outcome::Ongoing;
        verdict.sentence = format!(
            "The call is ringing at {callee} when the capture ends, {} after Alerting.",
            spoken(story.until.since(alerting.at))
        );
    } else if story.proceeding.is_some() {
        verdict.outcome = Outcome::Incomplete;
        verdict.sentence = format!(
            "After Call Proceeding nothing more came from {callee} until the capture ends, {} after Setup.",
            spoken(rest)
        );
    } else {
        verdict.outcome = Outcome::Unanswered;
        verdict.sentence = format!(
            "{} never answered the Setup; the capture ends {} after it.",
            capitalized(&callee),
            spoken(rest)
        );
    }
}

/// A rejected request for admission; of the side that answers, or calls.
fn refused<'s, 'a>(story: &'s Story<'a>, answers: bool) -> Option<&'s Admission<'a>> {
    story.admissions.iter().find(|admission| {
        (admission.request.1.answers == Some(true)) == answers
            && admission
                .answer
                .is_some_and(|(_, ras)| matches!(ras.kind, Kind::Reject(_)))
    })
}

fn not_admitted(story: &Story<'_>, admission: &Admission<'_>, verdict: &mut Verdict) {
    let Some((answer, ras)) = admission.answer else {
        return;
    };
    let reason = ras.reason.as_deref().unwrap_or("no reason");
    verdict.outcome = Outcome::NotAdmitted;
    verdict.ended_by = Some(story.place(answer.from));
    verdict.reason = Some(reason.to_owned());
    let asked = &admission.request.1;
    let called = asked
        .destination
        .first()
        .map_or("the called party", String::as_str);
    let side = match asked.answers {
        Some(true) => "let the called side answer",
        _ => "admit the call",
    };
    let meaning = match reason {
        "calledPartyNotRegistered" => format!(": nobody is registered with it as {called}"),
        "callerNotRegistered" => ": the caller is not registered with it".to_owned(),
        "requestDenied" | "resourceUnavailable" => {
            ": it has no bandwidth or capacity left, or a rule against it".to_owned()
        }
        "routeCallToGatekeeper" => ": the call is to be routed by it".to_owned(),
        "invalidEndpointIdentifier" => {
            ": it does not know the endpointIdentifier, so the registration is lost".to_owned()
        }
        "securityDenial" => ": the tokens are missing or wrong".to_owned(),
        "incompleteAddress" => format!(": {called} is too short"),
        "unallocatedNumber" => format!(": nobody has the number {called}"),
        "noRouteToDestination" => format!(": it has no route to {called}"),
        "invalidPermission" => ": the caller may not call there".to_owned(),
        _ => String::new(),
    };
    let located = match story.not_located.first() {
        Some((message, ras)) => format!(
            " {} had answered its LRQ with LRJ {}.",
            capitalized(&story.spoken_by(message.from)),
            ras.reason.as_deref().unwrap_or_default()
        ),
        None => String::new(),
    };
    verdict.sentence = format!(
        "{} did not {side}: ARJ {reason}{meaning}.{located}",
        capitalized(&story.spoken_by(answer.from))
    );
}

/// RAS only, connections only, or the middle of a call.
fn without_setup(story: &Story<'_>, verdict: &mut Verdict) {
    if let Some(note) = story.note(Purpose::Signalling, |event| event == Event::Refused) {
        verdict.outcome = Outcome::Unreachable;
        verdict.ended_by = Some(story.place(note.from));
        verdict.sentence = format!(
            "{} refused the signalling connection to {} (TCP RST): nothing listens there, or a firewall answers. No Setup could be sent.",
            capitalized(&story.spoken_by(note.from)),
            note.from
        );
    } else if let Some(note) = story.note(Purpose::Signalling, |event| {
        matches!(event, Event::Unanswered { .. })
    }) {
        let attempts = match note.event {
            Event::Unanswered { attempts } => attempts,
            _ => 1,
        };
        verdict.outcome = Outcome::Unreachable;
        verdict.sentence = format!(
            "{} did not answer the request for a signalling connection to {} ({attempts} SYN): the host is off, or a firewall drops it. No Setup could be sent.",
            capitalized(&story.spoken_by(note.to)),
            note.to
        );
    } else if let Some(admission) = refused(story, false).or_else(|| refused(story, true)) {
        not_admitted(story, admission, verdict);
    } else if let Some(admission) = story
        .admissions
        .iter()
        .find(|admission| admission.answer.is_none())
    {
        let (message, _) = admission.request;
        verdict.outcome = Outcome::Unanswered;
        verdict.sentence = format!(
            "{} never answered the ARQ of {}, sent {} in {}.",
            capitalized(&story.spoken_by(message.to)),
            story.spoken_by(message.from),
            times(admission.retransmissions + 1),
            spoken(story.last().since(message.at))
        );
    } else if let Some(admission) = story.admissions.first()
        && story
            .call
            .messages
            .iter()
            .all(|message| message.ras().is_some())
    {
        let (message, _) = admission.request;
        let to = admission
            .answer
            .and_then(|(_, ras)| ras.signalling_addresses.first().copied());
        verdict.outcome = Outcome::Incomplete;
        verdict.sentence = format!(
            "{} was admitted to call{}, and the capture has no call signalling: none was sent, or it went another way.",
            capitalized(&story.spoken_by(message.from)),
            to.map_or(String::new(), |to| format!(" at {to}")),
        );
    } else if let Some((message, ras)) = story.not_located.first() {
        verdict.outcome = Outcome::NotAdmitted;
        verdict.ended_by = Some(story.place(message.from));
        verdict.reason.clone_from(&ras.reason);
        verdict.sentence = format!(
            "{} could not locate the called party: LRJ {}.",
            capitalized(&story.spoken_by(message.from)),
            ras.reason.as_deref().unwrap_or_default()
        );
    } else {
        verdict.outcome = Outcome::Incomplete;
        verdict.sentence = match story.call.messages.iter().any(|m| m.signalling().is_some()) {
            true => {
                "The capture has only the middle of the call: neither its beginning nor its end."
                    .to_owned()
            }
            false
                if story
                    .call
                    .messages
                    .iter()
                    .any(|message| message.h245().is_some()) =>
            {
                "The capture has H.245 of the call and no call signalling.".to_owned()
            }
            false => "The capture has too little of the call to say what came of it.".to_owned(),
        };
    }
}

fn times(count: u32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}
