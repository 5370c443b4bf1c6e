//! What the user wants done, typed or in a script.

use std::time::Instant;

use h323_endpoint::{CallId, CommandError, Endpoint};

use super::{Desk, command, hang_up, reject};
use crate::failure::Failure;
use crate::report;
use crate::softphone::line::Line;
use crate::softphone::words::{self, Deed, WordError};
use crate::station::Station;

/// Why nothing can be done.
const NO_CALL: &str = "there is no call";

/// Why nothing can be done about a call that waits.
const NOTHING_WAITS: &str = "no call waits to be answered";

impl Desk<'_> {
    /// Does what was typed, or says why it means nothing.
    pub(super) async fn obey(
        &mut self,
        said: Result<Option<Deed>, WordError>,
        station: &Station,
    ) -> Result<(), Failure> {
        let why = match said {
            Ok(None) => return Ok(()),
            Ok(Some(deed)) => match self.perform(deed, station).await? {
                Ok(()) => return Ok(()),
                Err(why) => why,
            },
            Err(error) => error.to_string(),
        };
        self.complain(&why, station).await
    }

    /// Does something. The sentence says why that cannot be done.
    pub(super) async fn perform(
        &mut self,
        deed: Deed,
        station: &Station,
    ) -> Result<Result<(), String>, Failure> {
        let waiting = self.lines.iter().find(|(_, line)| line.waits());
        let waiting = waiting.map(|(id, _)| *id);
        let newest = self.lines.keys().next_back().copied();
        let now = station.clock.now();
        match deed {
            Deed::Answer => match waiting {
                Some(id) => self.answer(id, station).await?,
                None => return Ok(Err(NOTHING_WAITS.to_owned())),
            },
            Deed::Reject(cause) => match waiting {
                Some(id) => reject(id, cause, station).await?,
                None => return Ok(Err(NOTHING_WAITS.to_owned())),
            },
            Deed::HangUp => match waiting.or(newest) {
                Some(id) => hang_up(id, station).await?,
                None => return Ok(Err(NO_CALL.to_owned())),
            },
            Deed::Mute => return Ok(self.newest().and_then(|line| line.mute(true))),
            Deed::Unmute => return Ok(self.newest().and_then(|line| line.mute(false))),
            Deed::Forward(to) => match waiting {
                Some(id) => self.lookups.begin(id, to, &station.clock),
                None => return Ok(Err(NOTHING_WAITS.to_owned())),
            },
            Deed::Dial {
                digits,
                is_complete,
            } => return self.dial_on(digits, is_complete, station).await,
            Deed::Digits(keys) => {
                let newest = self.newest();
                if newest.is_ok_and(|line| line.outcome.wants_digits()) {
                    return self.dial_on(keys, false, station).await;
                }
                return Ok(self.newest().and_then(|line| line.press(&keys, now)));
            }
            Deed::Pause => return self.steer(station, Endpoint::pause).await,
            Deed::Resume => return self.steer(station, Endpoint::resume).await,
            Deed::Status => return self.steer(station, Endpoint::inquire).await,
            Deed::Notify(what) => {
                let deed = move |endpoint: &mut Endpoint, id, now| endpoint.notify(id, what, now);
                return self.steer(station, deed).await;
            }
            Deed::Statistics => {
                for (&id, line) in &mut self.lines {
                    line.look().await;
                    report::answer(&line.outcome.so_far());
                    let asked = command(station, move |endpoint, now| endpoint.round_trip(id, now));
                    if let Err(error) = asked.await? {
                        tracing::debug!(%error, "round trip");
                    }
                }
                if self.lines.is_empty() {
                    return Ok(Err(NO_CALL.to_owned()));
                }
            }
            Deed::Help => report::answer(&words::help()),
            Deed::Quit => self.quit(station).await?,
        }
        Ok(Ok(()))
    }

    /// Adds to the number that is called.
    async fn dial_on(
        &self,
        digits: String,
        is_complete: bool,
        station: &Station,
    ) -> Result<Result<(), String>, Failure> {
        let deed =
            move |endpoint: &mut Endpoint, id, now| endpoint.dial(id, &digits, is_complete, now);
        self.steer(station, deed).await
    }

    /// Does something with the call that is talked about.
    async fn steer(
        &self,
        station: &Station,
        deed: impl FnOnce(&mut Endpoint, CallId, Instant) -> Result<(), CommandError> + Send + 'static,
    ) -> Result<Result<(), String>, Failure> {
        let mut lines = self.lines.iter().rev();
        let Some((&id, _)) = lines.find(|(_, line)| !line.waits()) else {
            return Ok(Err(NO_CALL.to_owned()));
        };
        let done = command(station, move |endpoint, now| deed(endpoint, id, now)).await?;
        Ok(done.map_err(|error| error.to_string()))
    }

    /// The call that is talked about: the newest that was answered, or is ours.
    pub(super) fn newest(&mut self) -> Result<&mut Line, String> {
        let mut lines = self.lines.values_mut().rev();
        lines
            .find(|line| !line.waits())
            .ok_or_else(|| NO_CALL.to_owned())
    }

    /// What was asked for cannot be done: a person is told, a scenario has failed.
    pub(super) async fn complain(&mut self, why: &str, station: &Station) -> Result<(), Failure> {
        let call = self.lines.values().next_back().map(|line| &line.outcome);
        match (&self.scenario, call.or(self.last.as_ref())) {
            (Some(scenario), Some(call)) => {
                let sentence = scenario.refused(why, call);
                self.fail(sentence, station).await
            }
            _ => {
                report::answer(&format!("{why}\n"));
                Ok(())
            }
        }
    }
}
