//! Media that is recorded as it comes: what the owner says of its sessions, and what the peer is asked for.

use std::time::Instant;

use h323_h245::messages::OpenLogicalChannelRejectCause;
use h323_h245::{CloseReason, Command, Direction, LogicalChannelNumber, PicturePart, SessionId};

use super::Call;
use super::plan::Change;
use crate::config::MediaAddresses;
use crate::error::CommandError;
use crate::event::{Event, Medium};

impl Call {
    /// Our owner says where the media of a session is taken.
    pub(crate) fn provide(
        &mut self,
        session: SessionId,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        let local = self.resolve(media);
        let (number, answer) = (self.media.sessions)
            .provide(session, local)
            .ok_or(CommandError::NoSuchSession(session))?;
        if self.control.pauses.is_peer_welcome() {
            if let Err(error) = self.control.session.open_response(number, answer, now) {
                tracing::debug!(call = %self.id, %number, %error, "the peer's channel is not answered");
                self.forget_opening(number);
            }
        } else {
            self.reject_opening(number);
        }
        self.settle(now);
        Ok(())
    }

    /// Our owner takes no media of a session.
    pub(crate) fn refuse(&mut self, session: SessionId, now: Instant) -> Result<(), CommandError> {
        let (number, is_open) = (self.media.sessions)
            .give_up(session)
            .ok_or(CommandError::NoSuchSession(session))?;
        if is_open {
            let reason = CloseReason::Normal;
            let asked = (self.control.session).request_channel_close(number, reason, now);
            if let Err(error) = asked {
                tracing::debug!(call = %self.id, %number, %error, "the peer is not asked to close");
            }
        } else {
            self.reject_opening(number);
        }
        self.settle(now);
        Ok(())
    }

    /// Asks for a whole picture.
    pub(crate) fn refresh(&mut self, session: SessionId, now: Instant) -> Result<(), CommandError> {
        self.ask_for_picture(session, now)?;
        self.settle(now);
        Ok(())
    }

    fn ask_for_picture(&mut self, session: SessionId, now: Instant) -> Result<(), CommandError> {
        let number = (self.media.sessions)
            .refresh(session, now)
            .ok_or(CommandError::NoSuchSession(session))?;
        if let Some(channel) = number {
            let part = PicturePart::Whole;
            let command = Command::FastUpdate { channel, part };
            if let Err(error) = self.control.session.command(&command) {
                tracing::debug!(call = %self.id, %channel, %error, "no fast update");
            }
        }
        Ok(())
    }

    /// Asks our owner for addresses.
    pub(super) fn ask_for_media(&mut self, session: SessionId, medium: Medium) {
        let call = self.id;
        self.event(Event::MediaWanted {
            call,
            session,
            medium,
        });
    }

    /// What is open is to be of use from its beginning on.
    pub(super) fn refresh_opened(&mut self, changes: &[Change], now: Instant) {
        for change in changes {
            if let Change::RecordStarted(record) = change
                && record.medium == Medium::Video
                && let Err(error) = self.ask_for_picture(record.session, now)
            {
                tracing::debug!(call = %self.id, %error, "no fast update");
            }
        }
    }

    /// Refuses what our owner has left waiting for too long.
    pub(super) fn media_timeout(&mut self, now: Instant) {
        for number in self.media.sessions.expire(now) {
            self.reject_opening(number);
        }
    }

    fn reject_opening(&mut self, number: LogicalChannelNumber) {
        let cause = OpenLogicalChannelRejectCause::DataTypeNotAvailable;
        tracing::debug!(call = %self.id, %number, ?cause, "the peer's channel is refused");
        if let Err(error) = self.control.session.open_reject(number, cause) {
            tracing::debug!(call = %self.id, %number, %error, "the peer's channel is not answered");
        }
        self.forget_opening(number);
    }

    /// It never was open, so nobody has to be told.
    fn forget_opening(&mut self, number: LogicalChannelNumber) {
        let _ = self.media.closed(Direction::Receive, number);
    }
}
