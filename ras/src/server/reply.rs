//! Answering a request exactly once.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_messages::h225::RasMessage;
use tracing::debug;

use super::duplicates::Key;
use super::{Server, Source};
use crate::error::Misuse;
use crate::message::{self, Procedure, RasMessageExt, RequestSeqNum, encode};

/// The right and the duty to answer one request: used up by [`Server::reply`] or
/// [`Server::stay_silent`].
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the request waits for its answer"]
pub struct ReplyTo {
    pub(super) key: Key,
    pub(super) source: Source,
    pub(super) request_len: usize,
    pub(super) authenticated: bool,
}

impl ReplyTo {
    /// Who asks.
    pub fn source(&self) -> Source {
        self.source
    }

    /// What for.
    pub fn procedure(&self) -> Procedure {
        self.key.procedure
    }

    /// The number of the request.
    pub fn request_seq_num(&self) -> RequestSeqNum {
        self.key.number
    }

    /// The sender is known to be who they say, or at least to be where the request came from: the
    /// answer may be as long as it needs to be.
    pub fn authenticated(mut self) -> Self {
        self.authenticated = true;
        self
    }
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyOutcome {
    /// It is on its way.
    Sent,
    /// It was not sent: so long an answer to so short a request of an unknown sender would serve those
    /// who send requests in the name of others.
    Amplifying {
        /// Octets of the answer.
        len: usize,
        /// The most it might have had.
        limit: usize,
    },
}

impl Server {
    /// Answers a request. The answer gets the number of the request and goes where it came from.
    pub fn reply(
        &mut self,
        reply_to: ReplyTo,
        answer: RasMessage,
        now: Instant,
    ) -> Result<ReplyOutcome, Misuse> {
        let to = reply_to.source.address;
        self.reply_at(reply_to, to, answer, now)
    }

    /// Answers a request at another address: the `replyAddress` of an LRQ.
    pub fn reply_at(
        &mut self,
        reply_to: ReplyTo,
        to: SocketAddr,
        mut answer: RasMessage,
        now: Instant,
    ) -> Result<ReplyOutcome, Misuse> {
        let (name, procedure) = (answer.name(), reply_to.procedure());
        if !answer.kind().answers(procedure) {
            self.duplicates.forget(&reply_to.key);
            return Err(Misuse::NotAnAnswer { name, procedure });
        }
        answer.set_request_seq_num(reply_to.request_seq_num());
        let octets = encode(&answer).inspect_err(|_| self.duplicates.forget(&reply_to.key))?;
        let spoofable = matches!(procedure, Procedure::Discovery | Procedure::Location);
        let limit = reply_to
            .request_len
            .saturating_mul(self.config.max_amplification);
        if spoofable && !reply_to.authenticated && octets.len() > limit {
            self.counters.amplifying += 1;
            let len = octets.len();
            debug!(%to, name, len, limit, "answer not sent: too long for the request");
            self.stay_silent(reply_to);
            return Ok(ReplyOutcome::Amplifying { len, limit });
        }
        if !self
            .duplicates
            .answered(&reply_to.key, octets.clone(), name, now)
        {
            return Err(Misuse::Forgotten);
        }
        let Source { socket, .. } = reply_to.source;
        self.transmit(socket, reply_to.source.answer_from(), to, octets, name);
        Ok(ReplyOutcome::Sent)
    }

    /// Leaves a request without an answer: it was meant for another gatekeeper.
    pub fn stay_silent(&mut self, reply_to: ReplyTo) {
        self.duplicates.forget(&reply_to.key);
    }

    /// The answer will take about `delay`: tells the sender, and whoever sends the request again
    /// meanwhile, to wait that long.
    pub fn in_progress(&mut self, reply_to: &ReplyTo, delay: Duration, now: Instant) {
        self.duplicates.put_off(&reply_to.key, delay, now);
        self.send_in_progress(reply_to.source, reply_to.request_seq_num(), delay);
    }

    pub(super) fn send_in_progress(&mut self, to: Source, number: RequestSeqNum, delay: Duration) {
        let mut progress = message::other::in_progress(delay);
        progress.set_request_seq_num(number);
        match encode(&progress) {
            Ok(octets) => {
                self.transmit(to.socket, to.answer_from(), to.address, octets, "RIP");
            }
            Err(error) => debug!(to = %to.address, %error, "RIP not sent"),
        }
    }
}
