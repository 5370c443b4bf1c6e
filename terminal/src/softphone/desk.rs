//! All calls of a process, and the loop that attends to them.

mod deeds;
mod incoming;
mod lookup;
#[cfg(test)]
mod tests;
mod unmet;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use h323_endpoint::{CallId, Cause, CommandError, Endpoint, Event, Medium, SessionId, Target};
use h323_h225::address::printable;

use self::lookup::Lookups;
use self::unmet::Unmet;
use super::expect::{Expectation, Verdict};
use super::keyboard::{Keyboard, Typed};
use super::line::{DIGIT_INTERVAL, Line};
use super::live::{self, Levels, Live};
use super::news;
use super::outcome::{Direction, Outcome};
use super::scenario::{Next, Scenario};
use super::words;
use crate::audio::Source;
use crate::command::sink;
use crate::conversation::Conversation;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::phone::local_ip;
use crate::report;
use crate::resolve::GatekeeperAt;
use crate::station::Station;
use crate::trace;

/// What is done with calls without being told.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Whether calls are answered at once.
    pub auto_answer: bool,
    /// Where calls are sent, if not to our user.
    pub forward: Option<Elsewhere>,
    /// Whether something is said before a call is answered.
    pub early_media: bool,
    /// How many digits a number that comes in pieces has, if that is known.
    pub number_length: Option<usize>,
    /// How many calls of others are taken; the next is refused as busy, and when these are over so is the desk.
    pub most_incoming: Option<u64>,
    /// How long after it was answered a call is ended.
    pub duration: Option<Duration>,
    /// The keys that are pressed once a call is answered.
    pub dtmf: Option<String>,
    /// Where what is heard goes: as named for the first call, with its number for the others.
    pub record: Option<PathBuf>,
    /// What every call is to come to.
    pub expect: Vec<Expectation>,
}

/// Somebody whom calls are sent to.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// As the user knows them.
    pub name: String,
    /// Who that is; not a host by its name.
    pub target: Target,
}

/// A call that is over.
#[derive(Debug)]
pub struct Over {
    /// How it went.
    pub outcome: Outcome,
    /// Where what was heard is.
    pub recording: Option<PathBuf>,
    /// What was expected of it and did not come, a sentence each.
    pub unmet: Vec<String>,
}

/// How the work at a desk ended.
#[derive(Debug, Default)]
pub struct Closing {
    /// What interrupted it, if anything did.
    pub interrupted: Option<Exit>,
    /// What was expected and did not come, a sentence each; of very
    /// many the first.
    pub unmet: Vec<String>,
}

/// Who tells us that the work is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// The user, or a script.
    Asked,
    /// A signal.
    Interrupted(Exit),
}

/// All calls, and who attends to them.
pub struct Desk<'a> {
    rules: Rules,
    /// What every peer hears.
    source: Source,
    keyboard: Keyboard,
    scenario: Option<Scenario>,
    /// When the scenario wants to be asked again.
    scenario_at: Option<Instant>,
    live: Live,
    /// When the sound of the call is looked at again.
    look_at: Option<Instant>,
    lines: BTreeMap<CallId, Line>,
    /// Where a call is to be sent.
    lookups: Lookups,
    /// Calls of others that we took.
    taken: u64,
    /// The last call that is over.
    last: Option<Outcome>,
    ending: Option<Ending>,
    unmet: Unmet,
    /// Who wants to hear of calls that are over.
    tell: Box<dyn FnMut(&Over) + 'a>,
}

impl<'a> Desk<'a> {
    /// A desk without calls. A scenario takes the place of whoever types.
    pub fn new(
        rules: Rules,
        source: Source,
        scenario: Option<Scenario>,
        live: Live,
        tell: impl FnMut(&Over) + 'a,
    ) -> Self {
        Self {
            rules,
            source,
            keyboard: Keyboard::closed(),
            scenario,
            scenario_at: None,
            live,
            look_at: None,
            lines: BTreeMap::new(),
            lookups: Lookups::default(),
            taken: 0,
            last: None,
            ending: None,
            unmet: Unmet::default(),
            tell: Box::new(tell),
        }
    }

    /// Calls somebody, whom the user knows as `name`.
    ///
    /// # Errors
    ///
    /// There are no sockets for its media, or the endpoint refuses.
    pub async fn dial(
        &mut self,
        station: &Station,
        target: &Target,
        name: &str,
    ) -> Result<(), Failure> {
        let peer = match (target.address(), station.gatekeeper) {
            (Some(address), _) | (None, Some(GatekeeperAt::Address(address))) => Some(address),
            (None, Some(GatekeeperAt::Discover) | None) => None,
        };
        let local = match peer {
            Some(peer) => {
                local_ip(station.interface, peer).map_err(|error| Failure::Route { peer, error })?
            }
            None => station.interface,
        };
        let sink = sink(self.rules.record.as_deref(), station.sample_rate_hz())?;
        let source = self.source.clone();
        let conversation = Conversation::prepare(station, local, source, sink).await?;
        let (media, called) = (conversation.addresses(), target.clone());
        let options = station.options.clone();
        let id = station
            .phone
            .with(move |endpoint, now| endpoint.call(&called, media, options, now))
            .await
            .ok_or(Failure::Stopped)??;
        let line = Line {
            outcome: Outcome::new(name, Direction::Outgoing, station.clock.now()),
            direction: Direction::Outgoing,
            remote: target.address().map(|address| address.ip()),
            local,
            conversation: Some(conversation),
            is_accepted: false,
            recording: self.rules.record.clone(),
            hang_up_at: None,
            digits: None,
            levels: Levels::default(),
        };
        self.lines.insert(id, line);
        Ok(())
    }

    /// Attends to the calls until there are no more to come, or somebody wants to end. The first interrupt ends the calls,
    /// the second does not wait for that.
    ///
    /// # Errors
    ///
    /// The endpoint has stopped.
    pub async fn run(
        &mut self,
        station: &mut Station,
        interrupts: &mut Interrupts,
    ) -> Result<Closing, Failure> {
        if self.scenario.is_none() {
            self.keyboard = Keyboard::open();
        }
        let attended = self.attend(station, interrupts).await;
        // From now on nobody reads it, and the terminal has to make signals again.
        self.keyboard = Keyboard::closed();
        attended?;
        Ok(Closing {
            interrupted: match self.ending {
                Some(Ending::Interrupted(exit)) => Some(exit),
                Some(Ending::Asked) | None => None,
            },
            unmet: std::mem::take(&mut self.unmet).into_sentences(),
        })
    }

    async fn attend(
        &mut self,
        station: &mut Station,
        interrupts: &mut Interrupts,
    ) -> Result<(), Failure> {
        loop {
            self.play(station).await?;
            if self.is_done() {
                return Ok(());
            }
            self.show(station.clock.now());
            tokio::select! {
                event = station.phone.event() => {
                    let event = event.ok_or(Failure::Stopped)?;
                    trace::event(&event);
                    self.handle_event(event, station).await?;
                }
                () = station.clock.sleep_until(self.wake_at()) => self.handle_timeout(station).await?,
                typed = self.keyboard.next() => match typed {
                    Typed::End(exit) => {
                        interrupts.note(exit);
                        if self.interrupt(exit, station).await? {
                            return Ok(());
                        }
                    }
                    Typed::Line(text) => self.obey(words::line(&text), station).await?,
                    Typed::Key(key) => self.obey(words::key(key), station).await?,
                },
                (id, found) = self.lookups.next() => self.handle_found(id, found, station).await?,
                exit = interrupts.next() => {
                    if self.interrupt(exit, station).await? {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// Ends the sound of calls that are not over. What is known of the last call.
    pub async fn close(mut self) -> Option<Outcome> {
        for mut line in std::mem::take(&mut self.lines).into_values() {
            line.close().await;
            self.last = Some(line.outcome);
        }
        self.last.take()
    }

    /// True when it is to end at once.
    async fn interrupt(&mut self, exit: Exit, station: &Station) -> Result<bool, Failure> {
        let again = matches!(self.ending, Some(Ending::Interrupted(_)));
        self.ending = Some(Ending::Interrupted(exit));
        if !again {
            self.scenario = None;
            self.hang_up_all(station).await?;
        }
        Ok(again)
    }

    fn is_done(&self) -> bool {
        let enough = (self.rules.most_incoming).is_some_and(|most| self.taken >= most);
        self.lines.is_empty() && (enough || self.ending.is_some())
    }

    fn wake_at(&self) -> Option<Instant> {
        let lines = self.lines.values().filter_map(Line::wake_at);
        lines.chain(self.scenario_at).chain(self.look_at).min()
    }

    /// Does what the scenario wants, as far as it wants to go now.
    async fn play(&mut self, station: &Station) -> Result<(), Failure> {
        self.scenario_at = None;
        while let Some(scenario) = &mut self.scenario {
            // A step is done when its digits have gone, and when it is known where a call is to be sent.
            if self.lookups.are_under_way() || self.lines.values().any(Line::presses) {
                return Ok(());
            }
            let call = self.lines.values().next_back().map(|line| &line.outcome);
            match scenario.next(call.or(self.last.as_ref()), station.clock.now()) {
                Next::Wait(at) => {
                    self.scenario_at = at;
                    return Ok(());
                }
                Next::Do(deed) => {
                    if let Err(why) = self.perform(deed, station).await? {
                        self.complain(&why, station).await?;
                    }
                }
                Next::Fail(sentence) => self.fail(sentence, station).await?,
                Next::Done => self.scenario = None,
            }
        }
        Ok(())
    }

    /// The scenario has failed: there is nothing to be had of the calls any more.
    async fn fail(&mut self, sentence: String, station: &Station) -> Result<(), Failure> {
        self.unmet.push(sentence);
        self.scenario = None;
        self.quit(station).await
    }

    async fn quit(&mut self, station: &Station) -> Result<(), Failure> {
        self.ending.get_or_insert(Ending::Asked);
        self.hang_up_all(station).await
    }

    async fn hang_up_all(&mut self, station: &Station) -> Result<(), Failure> {
        for call in self.lines.keys().copied().collect::<Vec<_>>() {
            hang_up(call, station).await?;
        }
        Ok(())
    }

    async fn handle_event(&mut self, event: Event, station: &Station) -> Result<(), Failure> {
        let now = station.clock.now();
        match event {
            Event::Incoming(incoming) => return self.handle_incoming(&incoming, station).await,
            Event::Dialled {
                call,
                digits,
                is_complete: false,
            } => return collect(call, &digits, self.rules.number_length, station).await,
            Event::MediaWanted {
                call,
                session,
                medium,
            } => return self.take_further(call, session, medium, station).await,
            _ => {}
        }
        let Some(id) = event.call() else {
            return Ok(());
        };
        let Some(line) = self.lines.get_mut(&id) else {
            return Ok(());
        };
        line.handle_event(&event, now);
        if let Some(text) = news::of(&event) {
            report::note(&format!("{text}\n"));
        }
        match event {
            Event::Connected { .. } => {
                line.hang_up_at = self.rules.duration.map(|duration| now + duration);
                if let Some(keys) = &self.rules.dtmf
                    && let Err(why) = line.press(keys, now + DIGIT_INTERVAL)
                {
                    tracing::warn!("digits not sent: {why}");
                }
                self.look_at.get_or_insert(now);
            }
            // Perhaps before it is answered.
            Event::ReceiveStarted { .. } | Event::RecordStarted { .. } => {
                self.look_at.get_or_insert(now);
            }
            Event::Ended { .. } => {
                self.lookups.forget(id);
                if let Some(line) = self.lines.remove(&id) {
                    self.finish(line).await;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The other side wants to send in a session beyond the first: it gets sockets, or is refused.
    async fn take_further(
        &mut self,
        id: CallId,
        session: SessionId,
        medium: Medium,
        station: &Station,
    ) -> Result<(), Failure> {
        let Some(line) = self.lines.get_mut(&id) else {
            return Ok(());
        };
        let (local, peer) = (line.local, line.remote);
        let prepared = match &mut line.conversation {
            Some(conversation) => {
                let prepared = conversation.prepare_further(station, local, session, medium, peer);
                prepared.await
            }
            None => Err(Failure::NotRecorded),
        };
        let prepared = prepared.map_err(|error| {
            tracing::warn!(session = session.0, "not recorded: {error}");
        });
        let answered = command(station, move |endpoint, now| match prepared {
            Ok(prepared) => endpoint.provide_media(id, session, prepared.addresses, now),
            Err(()) => endpoint.refuse_media(id, session, now),
        });
        if let Err(error) = answered.await? {
            // The other side does not want it any more, or has asked twice and knows the sockets that there are.
            tracing::debug!(%error, "media");
            if prepared.is_ok_and(|prepared| prepared.is_new)
                && let Some(conversation) = &mut line.conversation
            {
                conversation.give_up(session);
            }
        }
        Ok(())
    }

    /// A call is over.
    async fn finish(&mut self, mut line: Line) {
        line.close().await;
        let outcome = line.outcome;
        for pair in outcome.rejected_pairs() {
            tracing::info!("no codec: {pair}");
        }
        let missed = self.rules.expect.iter();
        let missed = missed.filter(|expectation| expectation.judge(&outcome) != Verdict::Met);
        let unmet: Vec<String> = missed
            .map(|expectation| format!("expected {expectation}; found: {}", outcome.found()))
            .collect();
        for sentence in &unmet {
            self.unmet.push(sentence.clone());
        }
        let over = Over {
            outcome,
            recording: line.recording,
            unmet,
        };
        (self.tell)(&over);
        self.last = Some(over.outcome);
    }

    async fn handle_timeout(&mut self, station: &Station) -> Result<(), Failure> {
        let now = station.clock.now();
        let due = |at: Option<Instant>| at.is_some_and(|at| at <= now);
        for id in self.lines.keys().copied().collect::<Vec<_>>() {
            self.send_digits(id, station).await?;
            if let Some(line) = self.lines.get_mut(&id)
                && due(line.hang_up_at)
            {
                line.hang_up_at = None;
                hang_up(id, station).await?;
            }
        }
        if due(self.look_at) {
            let wanted = self.live.is_wanted() || self.scenario.is_some();
            if let Ok(line) = self.newest() {
                line.look().await;
            }
            self.refresh(station).await?;
            let records = self.lines.values().any(Line::records);
            self.look_at =
                (records || wanted && !self.lines.is_empty()).then(|| now + live::INTERVAL);
        }
        Ok(())
    }

    /// Asks for whole pictures where some of a picture was lost.
    async fn refresh(&mut self, station: &Station) -> Result<(), Failure> {
        for (id, line) in &mut self.lines {
            let Some(conversation) = &mut line.conversation else {
                continue;
            };
            for session in conversation.lossy().await {
                let id = *id;
                let asked = command(station, move |endpoint, now| {
                    endpoint.refresh(id, session, now)
                });
                // It may be none of video, or over.
                asked
                    .await?
                    .unwrap_or_else(|error| tracing::debug!(%error, "refresh"));
            }
        }
        Ok(())
    }

    /// Tries the digits of a call that are due.
    async fn send_digits(&mut self, id: CallId, station: &Station) -> Result<(), Failure> {
        let now = station.clock.now();
        let Some(line) = self.lines.get_mut(&id) else {
            return Ok(());
        };
        let Some(digits) = line.digits.take_if(|digits| digits.try_at <= now) else {
            return Ok(());
        };
        let keys = digits.keys.clone();
        let tried = command(station, move |endpoint, now| {
            endpoint.send_digits(id, &keys, now)
        });
        match line.handle_tried(digits, tried.await?, now) {
            Ok(()) => Ok(()),
            Err(why) if self.scenario.is_some() => self.complain(&why, station).await,
            Err(why) => {
                tracing::warn!("{why}");
                Ok(())
            }
        }
    }

    fn show(&mut self, now: Instant) {
        let line = self.lines.values().next_back();
        let levels = line.map(|line| line.levels).unwrap_or_default();
        let call = line.map(|line| &line.outcome);
        self.live.show(call, levels, self.lines.len(), now);
    }
}

/// Does something with the endpoint.
async fn command<T: Send + 'static>(
    station: &Station,
    deed: impl FnOnce(&mut Endpoint, Instant) -> Result<T, CommandError> + Send + 'static,
) -> Result<Result<T, CommandError>, Failure> {
    station.phone.with(deed).await.ok_or(Failure::Stopped)
}

/// Part of a number has come in; so many digits are all of it, if that is known.
async fn collect(
    id: CallId,
    digits: &str,
    length: Option<usize>,
    station: &Station,
) -> Result<(), Failure> {
    if !digits.is_empty() {
        report::note(&format!("a number comes in: {}\n", printable(digits)));
    }
    if length.is_some_and(|length| digits.chars().count() >= length) {
        let done = command(station, move |endpoint, now| endpoint.proceed(id, now)).await?;
        // The call may have ended by itself meanwhile.
        done.unwrap_or_else(|error| tracing::debug!(%error, "proceed"));
    }
    Ok(())
}

async fn reject(id: CallId, cause: Cause, station: &Station) -> Result<(), Failure> {
    let done = command(station, move |endpoint, now| {
        endpoint.reject(id, cause, now)
    })
    .await?;
    // The call may have ended by itself meanwhile.
    done.unwrap_or_else(|error| tracing::debug!(%error, "reject"));
    Ok(())
}

async fn hang_up(id: CallId, station: &Station) -> Result<(), Failure> {
    let done = command(station, move |endpoint, now| endpoint.hang_up(id, now)).await?;
    // The call may have ended by itself meanwhile.
    done.unwrap_or_else(|error| tracing::debug!(%error, "hang up"));
    Ok(())
}
