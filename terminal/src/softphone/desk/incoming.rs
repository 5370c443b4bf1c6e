//! Calls that come in.

use std::path::{Path, PathBuf};

use h323_endpoint::{CallId, Cause, IncomingCall, MediaAddresses};
use h323_h225::address::printable;

use super::{Desk, Elsewhere, command, reject};
use crate::command::sink;
use crate::conversation::Conversation;
use crate::failure::Failure;
use crate::report;
use crate::softphone::line::Line;
use crate::softphone::live::Levels;
use crate::softphone::news;
use crate::softphone::outcome::{Direction, Outcome};
use crate::station::Station;

impl Desk<'_> {
    pub(super) async fn handle_incoming(
        &mut self,
        incoming: &IncomingCall,
        station: &Station,
    ) -> Result<(), Failure> {
        let id = incoming.call;
        let enough = (self.rules.most_incoming).is_some_and(|most| self.taken >= most);
        if enough || self.ending.is_some() {
            return reject(id, Cause::USER_BUSY, station).await;
        }
        self.taken += 1;
        let with = match (news::names(&incoming.caller), &incoming.display) {
            _ if incoming.is_withheld => "withheld".to_owned(),
            (Some(names), _) => names,
            (None, Some(display)) => printable(display),
            (None, None) => incoming.remote.to_string(),
        };
        let mut outcome = Outcome::new(&with, Direction::Incoming, station.clock.now());
        outcome.handle_incoming(incoming);
        let line = Line {
            outcome,
            direction: Direction::Incoming,
            remote: Some(incoming.remote.ip()),
            local: incoming.local.ip(),
            conversation: None,
            is_accepted: false,
            recording: (self.rules.record.as_deref()).map(|path| numbered(path, self.taken)),
            hang_up_at: None,
            digits: None,
            levels: Levels::default(),
        };
        self.lines.insert(id, line);
        if let Some(elsewhere) = self.rules.forward.clone() {
            return match self.divert(id, elsewhere, station).await? {
                Ok(()) => Ok(()),
                Err(why) => {
                    tracing::error!("not forwarded: {why}");
                    reject(id, Cause::TEMPORARY_FAILURE, station).await
                }
            };
        }
        if !self.ring(id, station).await? {
            return Ok(());
        }
        if self.rules.auto_answer {
            return self.answer(id, station).await;
        }
        if self.scenario.is_none() {
            let whom = news::names(&incoming.called).map(|called| format!(" {called}"));
            report::note(&format!(
                "{with} calls{}: a answers, b refuses\n",
                whom.unwrap_or_default()
            ));
        }
        Ok(())
    }

    /// Alerts our user, and lets the caller hear something if that is wanted. `false`: the call is refused.
    async fn ring(&mut self, id: CallId, station: &Station) -> Result<bool, Failure> {
        let media = match self.rules.early_media {
            true => match self.prepare(id, station).await? {
                Some(media) => Some(media),
                None => return Ok(false),
            },
            false => None,
        };
        let alerted = command(station, move |endpoint, now| match media {
            Some(media) => endpoint.alert_with_media(id, media, now),
            None => endpoint.alert(id, now),
        });
        match (alerted.await?, self.lines.get_mut(&id)) {
            (Ok(()), Some(line)) => line.outcome.handle_alerted(station.clock.now()),
            (Ok(()), None) => {}
            (Err(error), _) => tracing::debug!(%error, "alert"),
        }
        Ok(true)
    }

    /// Answers a call. One that cannot be answered here is refused; the others go on.
    pub(super) async fn answer(&mut self, id: CallId, station: &Station) -> Result<(), Failure> {
        if !self.lines.get(&id).is_some_and(Line::waits) {
            return Ok(());
        }
        let Some(media) = self.prepare(id, station).await? else {
            return Ok(());
        };
        if let Some(line) = self.lines.get_mut(&id) {
            line.is_accepted = true;
        }
        let accepted = command(station, move |endpoint, now| {
            endpoint.accept(id, media, now)
        })
        .await?;
        if let Err(error) = accepted {
            tracing::debug!(%error, "the call ended before it was answered");
        }
        Ok(())
    }

    /// Where the sound of a call is taken, which has sockets from now on. `None`: there are none to be had, and the call
    /// is refused.
    async fn prepare(
        &mut self,
        id: CallId,
        station: &Station,
    ) -> Result<Option<MediaAddresses>, Failure> {
        let Some(line) = self.lines.get_mut(&id) else {
            return Ok(None);
        };
        if let Some(conversation) = &line.conversation {
            return Ok(Some(conversation.addresses()));
        }
        let prepared = match sink(line.recording.as_deref(), station.sample_rate_hz()) {
            Ok(sink) => Conversation::prepare(station, line.local, self.source.clone(), sink).await,
            Err(failure) => Err(failure),
        };
        match prepared {
            Ok(conversation) => {
                let media = conversation.addresses();
                line.conversation = Some(conversation);
                Ok(Some(media))
            }
            Err(failure) => {
                tracing::error!(%failure, "not answered");
                line.outcome.handle_failure(&failure);
                reject(id, Cause::TEMPORARY_FAILURE, station).await?;
                Ok(None)
            }
        }
    }

    /// It is known where a call that waits is to be sent, or why not.
    pub(super) async fn handle_found(
        &mut self,
        id: CallId,
        found: Result<Elsewhere, String>,
        station: &Station,
    ) -> Result<(), Failure> {
        let done = match found {
            Ok(elsewhere) => self.divert(id, elsewhere, station).await?,
            Err(why) => Err(why),
        };
        match done {
            Ok(()) => Ok(()),
            Err(why) => self.complain(&why, station).await,
        }
    }

    /// Sends a call that waits elsewhere. The sentence says why that cannot be done.
    async fn divert(
        &mut self,
        id: CallId,
        elsewhere: Elsewhere,
        station: &Station,
    ) -> Result<Result<(), String>, Failure> {
        let Elsewhere { name, target } = elsewhere;
        let done = command(station, move |endpoint, now| {
            endpoint.forward(id, &target, now)
        })
        .await?;
        if let (Ok(()), Some(line)) = (&done, self.lines.get_mut(&id)) {
            line.outcome.handle_forwarded(&name);
        }
        Ok(done.map_err(|error| error.to_string()))
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
