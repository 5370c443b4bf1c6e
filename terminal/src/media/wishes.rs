//! What is asked of a running session and not yet done.
//!
//! The newest wish for a direction replaces the one before it, and the wish to end stands beside them. So there is always
//! room for every wish, however long the session does not look: none is lost, and none has to wait for another.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use h323_media::Digit;
use h323_media::session::{ReceiveConfig, SendConfig};
use tokio::sync::{Notify, oneshot};

use super::{Glimpse, MAX_DIGITS, Receiver, Sender};
use crate::recording::Dump;

/// What is wanted of one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Direction<Config, Peer> {
    /// Begin anew like this, with this peer.
    Open(Config, Peer),
    /// Stop.
    Closed,
}

/// How to receive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Receiving {
    Decoded(ReceiveConfig),
    /// By a clock of so many units a second.
    Undecoded(u32),
}

/// How a digit goes in the media.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// As a telephone event (RFC 4733).
    AsEvent,
    /// As a pair of tones.
    AsSound,
}

/// A digit to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) digit: Digit,
    pub(super) carried: Carried,
}

/// All that is wanted and not done.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    pub(super) send: Option<Direction<SendConfig, Receiver>>,
    pub(super) receive: Option<Direction<Receiving, Sender>>,
    /// Where all that comes is to be kept.
    pub(super) record: Option<Dump>,
    /// To be sent after the others, at most [`MAX_DIGITS`].
    pub(super) digits: Vec<Key>,
    /// Whether silence is to be said in place of the source.
    pub(super) muted: Option<bool>,
    /// Who wants to know how it goes.
    pub(super) glimpse: Option<oneshot::Sender<Glimpse>>,
    pub(super) close: bool,
    /// Nobody takes wishes any more.
    is_over: bool,
}

/// Between those who wish, at any time, and the session, which takes all wishes at once.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    wanted: Mutex<Wanted>,
    changed: Notify,
}

impl Wishes {
    pub(super) fn send(&self, wish: Direction<SendConfig, Receiver>) {
        self.wish(|wanted| wanted.send = Some(wish));
    }

    pub(super) fn receive(&self, wish: Direction<Receiving, Sender>) {
        self.wish(|wanted| wanted.receive = Some(wish));
    }

    pub(super) fn record(&self, dump: Dump) {
        self.wish(|wanted| wanted.record = Some(dump));
    }

    /// Those for which there is no room are left out.
    pub(super) fn digits(&self, digits: impl IntoIterator<Item = Digit>, carried: Carried) {
        self.wish(|wanted| {
            let mut digits = digits.into_iter().map(|digit| Key { digit, carried });
            let room = MAX_DIGITS - wanted.digits.len();
            wanted.digits.extend(digits.by_ref().take(room));
            if digits.next().is_some() {
                tracing::warn!(limit = MAX_DIGITS, "digits left out: too many wait");
            }
        });
    }

    pub(super) fn mute(&self, muted: bool) {
        self.wish(|wanted| wanted.muted = Some(muted));
    }

    /// Whoever asked before and has not been answered is not answered any more; when the session is over nobody is.
    pub(super) fn glimpse(&self, asker: oneshot::Sender<Glimpse>) {
        self.wish(|wanted| wanted.glimpse = Some(asker).filter(|_| !wanted.is_over));
    }

    pub(super) fn close(&self) {
        self.wish(|wanted| wanted.close = true);
    }

    /// Comes true when something has been wished since [`take`](Self::take). Cancelling this loses nothing.
    pub(super) async fn changed(&self) {
        self.changed.notified().await;
    }

    /// All wishes, with the first `room` of the digits. The other digits go.
    pub(super) fn take(&self, room: usize) -> Wanted {
        let mut wanted = std::mem::take(&mut *self.wanted());
        if wanted.digits.len() > room {
            tracing::warn!(limit = MAX_DIGITS, "digits left out: too many wait");
            wanted.digits.truncate(room);
        }
        wanted
    }

    fn wish(&self, wish: impl FnOnce(&mut Wanted)) {
        wish(&mut self.wanted());
        self.changed.notify_one();
    }

    fn wanted(&self) -> MutexGuard<'_, Wanted> {
        // Nothing between locking and unlocking leaves a wish half made.
        self.wanted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The session's hold on its wishes: whoever still wants to know something when it goes, however that comes about, is told
/// that there is no answer.
#[derive(Debug)]
pub(super) struct Attendance(pub(super) Arc<Wishes>);

impl Drop for Attendance {
    fn drop(&mut self) {
        let mut wanted = self.0.wanted();
        wanted.is_over = true;
        wanted.glimpse = None;
    }
}
