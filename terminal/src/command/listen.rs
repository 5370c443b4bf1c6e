//! `h323 listen`: takes calls.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use h323_endpoint::{CallId, Cause, Event, IncomingCall};
use h323_h225::address::{alias_text, printable};
use serde_json::json;
use tokio::io::{BufReader, Stdin};

use super::outcome::Outcome;
use super::{sink, source};
use crate::audio::{Source, sample_rate_hz};
use crate::cli::options::{EndpointOptions, SignallingOptions, SoundOptions, seconds};
use crate::conversation::Conversation;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::keys::Keys;
use crate::report::{self, line};
use crate::station::{Station, UsualPort};
use crate::trace;

/// Arguments of `h323 listen`.
#[derive(Args, Clone, Debug)]
pub struct ListenArguments {
    /// Answer calls at once; otherwise `a` and Enter answers, `b` and Enter refuses or hangs up
    #[arg(short, long)]
    pub auto_answer: bool,

    /// End after this many calls
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub max_calls: Option<u64>,

    /// Hang up this many seconds after a call is answered
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub duration: Option<Duration>,

    /// Who we are.
    #[command(flatten)]
    pub endpoint: EndpointOptions,

    /// How calls are set up.
    #[command(flatten)]
    pub signalling: SignallingOptions,

    /// What is said and heard.
    #[command(flatten)]
    pub sound: SoundOptions,
}

/// Takes calls until it is told to end.
pub async fn run(arguments: ListenArguments) -> Result<Exit, Failure> {
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    // A file that cannot be played, or written, should be known before the first call.
    let rate_hz = sample_rate_hz(arguments.signalling.codecs()?);
    let source = source(&arguments.sound, rate_hz)?;
    sink(arguments.sound.record.as_deref(), rate_hz)?;
    let opening = Station::open(
        &arguments.endpoint,
        &arguments.signalling,
        UsualPort::WellKnown,
        None,
    );
    let mut station = tokio::select! {
        opened = opening => opened?,
        exit = interrupts.next() => return Ok(exit),
    };
    let registered = tokio::select! {
        registered = station.registered(trace::event) => registered.map(|_| None),
        exit = interrupts.next() => Ok(Some(exit)),
    };
    if !matches!(registered, Ok(None)) {
        tokio::select! {
            () = station.close(trace::event) => {}
            exit = interrupts.at_once() => return Ok(exit),
        }
        return registered.map(|exit| exit.unwrap_or(Exit::Done));
    }
    announce(&arguments, station.listening);
    let mut switchboard = Switchboard {
        arguments: &arguments,
        source,
        calls: BTreeMap::new(),
        taken: 0,
        ended: 0,
        keys: Keys::new(BufReader::new(tokio::io::stdin())),
        keys_end: arguments.auto_answer,
    };
    let exit = switchboard.run(&mut station, &mut interrupts).await;
    tokio::select! {
        () = station.close(trace::event) => {}
        exit = interrupts.at_once() => return Ok(exit),
    }
    exit
}

/// Says where calls are taken.
fn announce(arguments: &ListenArguments, at: SocketAddr) {
    let text = if arguments.endpoint.json {
        line(&json!({ "schema": 1, "event": "listening", "address": at }))
    } else {
        format!("takes calls at {at}\n")
    };
    report::print(&text);
}

/// All calls.
struct Switchboard<'a> {
    arguments: &'a ListenArguments,
    /// What every caller hears.
    source: Source,
    calls: BTreeMap<CallId, Line>,
    taken: u64,
    ended: u64,
    keys: Keys<BufReader<Stdin>>,
    keys_end: bool,
}

/// One call.
struct Line {
    outcome: Outcome,
    local: IpAddr,
    remote: IpAddr,
    conversation: Option<Conversation>,
    recording: Option<PathBuf>,
    hang_up_at: Option<Instant>,
}

impl Switchboard<'_> {
    async fn run(
        &mut self,
        station: &mut Station,
        interrupts: &mut Interrupts,
    ) -> Result<Exit, Failure> {
        let mut ending = None;
        while !self.is_done(ending) {
            let wake_at = self.calls.values().filter_map(|line| line.hang_up_at).min();
            tokio::select! {
                event = station.phone.event() => {
                    let event = event.ok_or(Failure::Stopped)?;
                    trace::event(&event);
                    self.handle_event(event, station, ending.is_some()).await?;
                }
                () = station.clock.sleep_until(wake_at) => self.hang_up_due(station).await?,
                key = self.keys.next_line(), if !self.keys_end => match key {
                    Ok(Some(key)) => self.handle_key(key.trim(), station).await?,
                    Ok(None) | Err(_) => self.keys_end = true,
                },
                exit = interrupts.next() => {
                    if ending.replace(exit).is_some() {
                        return Ok(exit);
                    }
                    for call in self.calls.keys().copied().collect::<Vec<_>>() {
                        hang_up(call, station).await?;
                    }
                }
            }
        }
        Ok(ending.unwrap_or(Exit::Done))
    }

    fn is_done(&self, ending: Option<Exit>) -> bool {
        let enough = self
            .arguments
            .max_calls
            .is_some_and(|most| self.ended >= most);
        self.calls.is_empty() && (enough || ending.is_some())
    }

    async fn handle_event(
        &mut self,
        event: Event,
        station: &Station,
        ending: bool,
    ) -> Result<(), Failure> {
        let now = station.clock.now();
        if let Event::Incoming(incoming) = event {
            return self.handle_incoming(&incoming, station, ending).await;
        }
        let Some(id) = call_of(&event) else {
            return Ok(());
        };
        let Some(line) = self.calls.get_mut(&id) else {
            return Ok(());
        };
        line.outcome.handle_event(&event, now);
        if let Some(conversation) = &mut line.conversation {
            conversation.handle_event(&event, Some(line.remote));
        }
        match event {
            Event::Connected { .. } => {
                line.hang_up_at = self.arguments.duration.map(|duration| now + duration);
            }
            Event::Ended { .. } => {
                if let Some(mut line) = self.calls.remove(&id) {
                    if let Some(conversation) = line.conversation.take() {
                        let codecs = conversation.codecs();
                        line.outcome
                            .handle_media(codecs, conversation.close().await);
                    }
                    self.ended += 1;
                    self.print(&line);
                }
            }
            _ => {}
        }
        Ok(())
    }

    async fn handle_incoming(
        &mut self,
        incoming: &IncomingCall,
        station: &Station,
        ending: bool,
    ) -> Result<(), Failure> {
        let id = incoming.call;
        let enough = self
            .arguments
            .max_calls
            .is_some_and(|most| self.taken >= most);
        if ending || enough {
            return refuse(id, Cause::USER_BUSY, station).await;
        }
        self.taken += 1;
        let caller = incoming.caller.iter().map(alias_text).collect::<Vec<_>>();
        let with = match (caller.is_empty(), &incoming.display) {
            (true, Some(display)) => display.clone(),
            (true, None) => incoming.remote.to_string(),
            (false, _) => caller.join(", "),
        };
        self.calls.insert(
            id,
            Line {
                outcome: Outcome::new(with.clone(), station.clock.now()),
                local: incoming.local.ip(),
                remote: incoming.remote.ip(),
                conversation: None,
                recording: self
                    .arguments
                    .sound
                    .record
                    .as_deref()
                    .map(|path| numbered(path, self.taken)),
                hang_up_at: None,
            },
        );
        station
            .phone
            .with(move |endpoint, now| endpoint.alert(id, now))
            .await
            .ok_or(Failure::Stopped)?
            .unwrap_or_else(|error| tracing::debug!(%error, "alert"));
        if self.arguments.auto_answer {
            self.answer(id, station).await
        } else {
            tracing::warn!(with = %printable(&with), "call: a answers, b refuses");
            Ok(())
        }
    }

    /// Answers a call. One that cannot be answered here is refused; the others go on.
    async fn answer(&mut self, id: CallId, station: &Station) -> Result<(), Failure> {
        let Some(line) = self.calls.get_mut(&id) else {
            return Ok(());
        };
        if line.conversation.is_some() {
            return Ok(());
        }
        let conversation = match line.prepare(self.source.clone(), station).await {
            Ok(conversation) => conversation,
            Err(failure) => {
                tracing::error!(%failure, "not answered");
                line.outcome.handle_failure(&failure);
                return refuse(id, Cause::TEMPORARY_FAILURE, station).await;
            }
        };
        let media = conversation.addresses();
        line.conversation = Some(conversation);
        station
            .phone
            .with(move |endpoint, now| endpoint.accept(id, media, now))
            .await
            .ok_or(Failure::Stopped)?
            .unwrap_or_else(
                |error| tracing::debug!(%error, "the call ended before it was answered"),
            );
        Ok(())
    }

    /// `a` answers the call that waits longest, `b` ends the one that does, or else the newest.
    async fn handle_key(&mut self, key: &str, station: &Station) -> Result<(), Failure> {
        let waiting = self
            .calls
            .iter()
            .find(|(_, line)| line.conversation.is_none())
            .map(|(id, _)| *id);
        match key {
            "a" | "answer" => match waiting {
                Some(id) => self.answer(id, station).await,
                None => Ok(()),
            },
            "b" | "hangup" => match waiting.or_else(|| self.calls.keys().next_back().copied()) {
                Some(id) => hang_up(id, station).await,
                None => Ok(()),
            },
            "" => Ok(()),
            other => {
                tracing::warn!(key = other, "unknown: a answers, b refuses or hangs up");
                Ok(())
            }
        }
    }

    async fn hang_up_due(&mut self, station: &Station) -> Result<(), Failure> {
        let now = station.clock.now();
        for (id, line) in &mut self.calls {
            if line.hang_up_at.is_some_and(|at| at <= now) {
                line.hang_up_at = None;
                hang_up(*id, station).await?;
            }
        }
        Ok(())
    }

    fn print(&self, call: &Line) {
        let text = if self.arguments.endpoint.json {
            let mut object = call.outcome.json(call.outcome.exit());
            object["event"] = json!("call");
            object["recording"] = json!(call.recording);
            line(&object)
        } else {
            call.outcome.text()
        };
        report::print(&text);
    }
}

impl Line {
    /// Opens what the sound of the call needs.
    async fn prepare(&self, source: Source, station: &Station) -> Result<Conversation, Failure> {
        let sink = sink(self.recording.as_deref(), station.sample_rate_hz())?;
        Conversation::prepare(station, self.local, source, sink).await
    }
}

async fn refuse(id: CallId, cause: Cause, station: &Station) -> Result<(), Failure> {
    station
        .phone
        .with(move |endpoint, now| endpoint.reject(id, cause, now))
        .await
        .ok_or(Failure::Stopped)?
        .unwrap_or_else(|error| tracing::debug!(%error, "reject"));
    Ok(())
}

async fn hang_up(id: CallId, station: &Station) -> Result<(), Failure> {
    station
        .phone
        .with(move |endpoint, now| endpoint.hang_up(id, now))
        .await
        .ok_or(Failure::Stopped)?
        .unwrap_or_else(|error| tracing::debug!(%error, "hang up"));
    Ok(())
}

/// The call that an event is about.
fn call_of(event: &Event) -> Option<CallId> {
    match event {
        Event::Proceeding { call }
        | Event::Alerting { call, .. }
        | Event::Progress { call }
        | Event::Connected { call, .. }
        | Event::ReceiveStarted { call, .. }
        | Event::ReceiveStopped { call }
        | Event::TransmitStarted { call, .. }
        | Event::TransmitStopped { call }
        | Event::Digits { call, .. }
        | Event::Ended { call, .. } => Some(*call),
        _ => None,
    }
}

/// The file for the recording of the `count`th call: as named for the first, with its number before the extension for
/// the others.
fn numbered(path: &Path, count: u64) -> PathBuf {
    if count == 1 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = match path.extension() {
        Some(extension) => format!("{stem}-{count}.{}", extension.to_string_lossy()),
        None => format!("{stem}-{count}"),
    };
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_its_own_recording() {
        let path = Path::new("a/b.wav");
        assert_eq!(numbered(path, 1), Path::new("a/b.wav"));
        assert_eq!(numbered(path, 2), Path::new("a/b-2.wav"));
        assert_eq!(numbered(Path::new("b"), 3), Path::new("b-3"));
    }
}
