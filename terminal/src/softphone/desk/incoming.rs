//! Calls that come in.

use std::path::{Path, PathBuf};

use h323_endpoint::{CallId, Cause, IncomingCall};
use h323_h225::address::{alias_text, printable};

use super::{Desk, command, reject};
use crate::command::sink;
use crate::conversation::Conversation;
use crate::failure::Failure;
use crate::report;
use crate::softphone::line::Line;
use crate::softphone::live::Levels;
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
        let caller = incoming.caller.iter().map(alias_text).collect::<Vec<_>>();
        let with = match (caller.is_empty(), &incoming.display) {
            (true, Some(display)) => display.clone(),
            (true, None) => incoming.remote.to_string(),
            (false, _) => caller.join(", "),
        };
        let now = station.clock.now();
        let mut line = Line {
            outcome: Outcome::new(&with, Direction::Incoming, now),
            direction: Direction::Incoming,
            remote: Some(incoming.remote.ip()),
            local: incoming.local.ip(),
            conversation: None,
            recording: (self.rules.record.as_deref()).map(|path| numbered(path, self.taken)),
            hang_up_at: None,
            digits: None,
            levels: Levels::default(),
        };
        match command(station, move |endpoint, now| endpoint.alert(id, now)).await? {
            Ok(()) => line.outcome.handle_alerted(now),
            Err(error) => tracing::debug!(%error, "alert"),
        }
        self.lines.insert(id, line);
        if self.rules.auto_answer {
            return self.answer(id, station).await;
        }
        if self.scenario.is_none() {
            report::note(&format!(
                "{} calls: a answers, b refuses\n",
                printable(&with)
            ));
        }
        Ok(())
    }

    /// Answers a call. One that cannot be answered here is refused; the others go on.
    pub(super) async fn answer(&mut self, id: CallId, station: &Station) -> Result<(), Failure> {
        let Some(line) = self.lines.get_mut(&id).filter(|line| line.waits()) else {
            return Ok(());
        };
        let prepared = match sink(line.recording.as_deref(), station.sample_rate_hz()) {
            Ok(sink) => Conversation::prepare(station, line.local, self.source.clone(), sink).await,
            Err(failure) => Err(failure),
        };
        let conversation = match prepared {
            Ok(conversation) => conversation,
            Err(failure) => {
                tracing::error!(%failure, "not answered");
                line.outcome.handle_failure(&failure);
                return reject(id, Cause::TEMPORARY_FAILURE, station).await;
            }
        };
        let media = conversation.addresses();
        line.conversation = Some(conversation);
        let accepted = command(station, move |endpoint, now| {
            endpoint.accept(id, media, now)
        })
        .await?;
        if let Err(error) = accepted {
            tracing::debug!(%error, "the call ended before it was answered");
        }
        Ok(())
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
