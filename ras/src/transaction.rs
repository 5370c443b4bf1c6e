//! Requests that wait for their answers.
//!
//! A request keeps its number and its octets however often it is sent (H.225.0 clause 7.19). What comes
//! back answers it only if number, procedure and sender fit; everything else, a late duplicate above
//! all, changes nothing. RequestInProgress puts the next transmission off and counts as none.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_messages::h225::RasMessage;

use crate::error::Misuse;
use crate::limits::MAX_IN_PROGRESS;
use crate::message::{self, Kind, Procedure, RasMessageExt, RequestSeqNum, encode};
use crate::timers::Retry;

/// Who may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerFrom {
    /// The one who was asked.
    Peer,
    /// Anyone: the request went to a group, or may be passed on.
    Anyone,
}

/// What came of a message that came in.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// It ends this request.
    Answered(T),
    /// It puts the end of a request off.
    PutOff,
    /// It belongs to no request, or to none any more.
    Stray,
}

/// What is due.
#[derive(Debug, PartialEq, Eq)]
pub enum Due<'a, T> {
    /// These octets go to the peer again.
    Retransmit {
        /// Whom to.
        to: SocketAddr,
        /// The same octets as before.
        octets: Bytes,
        /// What is remembered of the request.
        context: &'a T,
    },
    /// The peer has not answered and will not be asked again.
    Unanswered(T),
}

/// How a request waits for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// What it asks for.
    pub procedure: Procedure,
    /// Whether the peer has asked for patience (RIP).
    pub is_put_off: bool,
    /// Whether the request fails when its time is over; otherwise it is sent again.
    pub is_last: bool,
    /// When its time is over.
    pub until: Instant,
}

#[derive(Debug)]
struct Outstanding<T> {
    procedure: Procedure,
    to: SocketAddr,
    answer_from: AnswerFrom,
    octets: Bytes,
    retry: Retry,
    retries_left: u8,
    put_off: u8,
    due_at: Instant,
    context: T,
}

/// The requests of one session, with what it wants to remember of each.
#[derive(Debug)]
pub struct Transactions<T> {
    next: RequestSeqNum,
    limit: usize,
    outstanding: BTreeMap<RequestSeqNum, Outstanding<T>>,
    due: BTreeSet<(Instant, RequestSeqNum)>,
}

impl<T> Transactions<T> {
    /// None yet. The first request will have the number `first`; at most `limit` wait at a time.
    pub fn new(first: RequestSeqNum, limit: usize) -> Self {
        Self {
            next: first,
            limit,
            outstanding: BTreeMap::new(),
            due: BTreeSet::new(),
        }
    }

    /// Numbers a request and starts its timer. Gives its number and the octets to send.
    pub fn start(
        &mut self,
        mut request: RasMessage,
        to: SocketAddr,
        answer_from: AnswerFrom,
        context: T,
        now: Instant,
    ) -> Result<(RequestSeqNum, Bytes), Misuse> {
        let procedure = match request.kind() {
            Kind::Request(procedure) => procedure,
            Kind::Report => Procedure::Report,
            _ => {
                return Err(Misuse::NotARequest {
                    name: request.name(),
                });
            }
        };
        if self.outstanding.len() >= self.limit {
            return Err(Misuse::TooManyRequests { limit: self.limit });
        }
        let number = self.free_number();
        request.set_request_seq_num(number);
        let octets = encode(&request)?;
        let retry = Retry::of(procedure);
        let due_at = now + retry.timeout;
        self.due.insert((due_at, number));
        self.outstanding.insert(
            number,
            Outstanding {
                procedure,
                to,
                answer_from,
                octets: octets.clone(),
                retry,
                retries_left: retry.retries,
                put_off: 0,
                due_at,
                context,
            },
        );
        Ok((number, octets))
    }

    /// There is always one: fewer requests wait than there are numbers.
    fn free_number(&mut self) -> RequestSeqNum {
        while self.outstanding.contains_key(&self.next) {
            self.next = self.next.next();
        }
        let number = self.next;
        self.next = number.next();
        number
    }

    /// A message that may be an answer.
    pub fn handle(&mut self, from: SocketAddr, message: &RasMessage, now: Instant) -> Outcome<T> {
        let Some(number) = message.request_seq_num() else {
            return Outcome::Stray;
        };
        let Some(request) = self.outstanding.get_mut(&number) else {
            return Outcome::Stray;
        };
        let sender_fits = match request.answer_from {
            AnswerFrom::Peer => from == request.to,
            AnswerFrom::Anyone => true,
        };
        if !sender_fits {
            return Outcome::Stray;
        }
        if let RasMessage::RequestInProgress(progress) = message {
            if request.put_off >= MAX_IN_PROGRESS {
                return Outcome::Stray;
            }
            request.put_off += 1;
            let due_at = now + message::other::delay(progress);
            self.due.remove(&(request.due_at, number));
            request.due_at = due_at;
            self.due.insert((due_at, number));
            return Outcome::PutOff;
        }
        // An XRS is an answer of a kind: the peer will never have another.
        let kind = message.kind();
        if !kind.answers(request.procedure) && kind != Kind::NotUnderstood {
            return Outcome::Stray;
        }
        match self.cancel(number) {
            Some(context) => Outcome::Answered(context),
            None => Outcome::Stray,
        }
    }

    /// Forgets a request. Whatever comes back for it is a stray.
    pub fn cancel(&mut self, number: RequestSeqNum) -> Option<T> {
        let request = self.outstanding.remove(&number)?;
        self.due.remove(&(request.due_at, number));
        Some(request.context)
    }

    /// Forgets those requests that the closure names, and gives what was to be remembered of them.
    pub fn cancel_if(&mut self, mut which: impl FnMut(&T) -> bool) -> Vec<T> {
        let numbers: Vec<_> = self
            .outstanding
            .iter()
            .filter(|(_, request)| which(&request.context))
            .map(|(number, _)| *number)
            .collect();
        numbers
            .into_iter()
            .filter_map(|number| self.cancel(number))
            .collect()
    }

    /// What is remembered of the requests that wait.
    pub fn contexts_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.outstanding
            .values_mut()
            .map(|request| &mut request.context)
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.outstanding.len()
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.outstanding.is_empty()
    }

    /// When something is due.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.due.first().map(|(due_at, _)| *due_at)
    }

    /// How the requests wait that do.
    pub fn waiting(&self) -> impl Iterator<Item = Wait> {
        self.outstanding.values().map(|request| Wait {
            procedure: request.procedure,
            is_put_off: request.put_off > 0,
            is_last: request.retries_left == 0,
            until: request.due_at,
        })
    }

    /// The next thing that is due, if any is. To be called until it gives `None`.
    pub fn handle_timeout(&mut self, now: Instant) -> Option<Due<'_, T>> {
        let &(due_at, number) = self.due.first()?;
        if due_at > now {
            return None;
        }
        self.due.pop_first();
        if self.outstanding.get(&number)?.retries_left == 0 {
            return self
                .outstanding
                .remove(&number)
                .map(|request| Due::Unanswered(request.context));
        }
        let request = self.outstanding.get_mut(&number)?;
        request.retries_left -= 1;
        request.due_at = now + request.retry.timeout;
        self.due.insert((request.due_at, number));
        Some(Due::Retransmit {
            to: request.to,
            octets: request.octets.clone(),
            context: &request.context,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{admission, disengage, other, unregistration};
    use h323_messages::h225::AdmissionRejectReason;
    use std::time::Duration;

    const SECOND: Duration = Duration::from_secs(1);

    fn peer() -> SocketAddr {
        "192.0.2.1:1719".parse().unwrap()
    }

    fn other_peer() -> SocketAddr {
        "192.0.2.2:1719".parse().unwrap()
    }

    fn epoch() -> Instant {
        #[expect(clippy::disallowed_methods, reason = "any instant will do")]
        Instant::now()
    }

    fn transactions() -> Transactions<&'static str> {
        Transactions::new(RequestSeqNum::new(65_535).unwrap(), 2)
    }

    fn urq() -> RasMessage {
        unregistration::request(&[], None, None, None).unwrap()
    }

    fn numbered(mut message: RasMessage, number: RequestSeqNum) -> RasMessage {
        message.set_request_seq_num(number);
        message
    }

    /// Everything that is due, by second, until nothing is outstanding.
    fn timeline(
        transactions: &mut Transactions<&'static str>,
        start: Instant,
    ) -> Vec<(u64, &'static str)> {
        let mut seen = Vec::new();
        while let Some(at) = transactions.poll_timeout() {
            while let Some(due) = transactions.handle_timeout(at) {
                let what = match due {
                    Due::Retransmit { .. } => "again",
                    Due::Unanswered(context) => context,
                };
                seen.push(((at - start).as_secs(), what));
            }
        }
        seen
    }

    #[test]
    fn the_same_octets_go_out_again_until_the_last_try() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, octets) = transactions
            .start(urq(), peer(), AnswerFrom::Peer, "gone", start)
            .unwrap();
        assert_eq!(number.get(), 65_535);
        assert_eq!(transactions.handle_timeout(start + SECOND * 2), None);
        assert_eq!(
            transactions.handle_timeout(start + SECOND * 3),
            Some(Due::Retransmit {
                to: peer(),
                octets,
                context: &"gone"
            })
        );
        assert_eq!(timeline(&mut transactions, start), [(6, "gone")]);
        assert!(transactions.is_empty());
    }

    #[test]
    fn every_request_keeps_to_its_own_schedule() {
        let arq = RasMessage::AdmissionRequest(Default::default());
        let (mut transactions, start) = (transactions(), epoch());
        transactions
            .start(arq, peer(), AnswerFrom::Peer, "arq", start)
            .unwrap();
        transactions
            .start(urq(), peer(), AnswerFrom::Peer, "urq", start)
            .unwrap();
        assert_eq!(
            timeline(&mut transactions, start),
            [
                (3, "again"),
                (5, "again"),
                (6, "urq"),
                (10, "again"),
                (15, "arq")
            ]
        );
    }

    #[test]
    fn in_progress_puts_off_and_counts_as_no_retry() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, _) = transactions
            .start(urq(), peer(), AnswerFrom::Peer, "gone", start)
            .unwrap();
        let rip = numbered(other::in_progress(SECOND * 20), number);
        assert_eq!(
            transactions.handle(peer(), &rip, start + SECOND),
            Outcome::PutOff
        );
        assert_eq!(
            timeline(&mut transactions, start),
            [(21, "again"), (24, "gone")]
        );
    }

    #[test]
    fn nobody_puts_off_for_ever() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, _) = transactions
            .start(urq(), peer(), AnswerFrom::Peer, "gone", start)
            .unwrap();
        let rip = numbered(other::in_progress(SECOND * 60), number);
        for _ in 0..MAX_IN_PROGRESS {
            assert_eq!(transactions.handle(peer(), &rip, start), Outcome::PutOff);
        }
        assert_eq!(
            transactions.handle(peer(), &rip, start + SECOND * 50),
            Outcome::Stray
        );
        assert_eq!(
            timeline(&mut transactions, start),
            [(60, "again"), (63, "gone")]
        );
    }

    #[test]
    fn an_answer_must_fit_in_number_procedure_and_sender() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, _) = transactions
            .start(urq(), peer(), AnswerFrom::Peer, "ucf", start)
            .unwrap();
        let ucf = numbered(unregistration::confirm(), number);
        let stray = [
            (other_peer(), ucf.clone()),
            (peer(), numbered(unregistration::confirm(), number.next())),
            (peer(), numbered(disengage::confirm(), number)),
            (
                peer(),
                numbered(
                    admission::reject(AdmissionRejectReason::RequestDenied),
                    number,
                ),
            ),
            (peer(), numbered(urq(), number)),
        ];
        for (from, message) in stray {
            assert_eq!(
                transactions.handle(from, &message, start),
                Outcome::Stray,
                "{message:?}"
            );
        }
        assert_eq!(
            transactions.handle(peer(), &ucf, start),
            Outcome::Answered("ucf")
        );
        assert_eq!(
            transactions.handle(peer(), &ucf, start),
            Outcome::Stray,
            "a late duplicate"
        );
        assert_eq!(transactions.poll_timeout(), None);
    }

    #[test]
    fn a_group_is_answered_by_anyone() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, _) = transactions
            .start(urq(), peer(), AnswerFrom::Anyone, "ucf", start)
            .unwrap();
        let ucf = numbered(unregistration::confirm(), number);
        assert_eq!(
            transactions.handle(other_peer(), &ucf, start),
            Outcome::Answered("ucf")
        );
    }

    #[test]
    fn a_request_that_is_not_understood_is_over() {
        let (mut transactions, start) = (transactions(), epoch());
        let (number, octets) = transactions
            .start(urq(), peer(), AnswerFrom::Peer, "xrs", start)
            .unwrap();
        let xrs = numbered(other::not_understood(&octets), number);
        assert_eq!(
            transactions.handle(peer(), &xrs, start),
            Outcome::Answered("xrs")
        );
    }

    #[test]
    fn no_more_wait_than_may_and_numbers_in_use_are_passed_over() {
        let (mut transactions, start) = (transactions(), epoch());
        let start_one = |transactions: &mut Transactions<_>| {
            transactions.start(urq(), peer(), AnswerFrom::Peer, "", start)
        };
        let first = start_one(&mut transactions).unwrap().0;
        let second = start_one(&mut transactions).unwrap().0;
        assert_eq!((first.get(), second.get()), (65_535, 1));
        assert_eq!(
            start_one(&mut transactions),
            Err(Misuse::TooManyRequests { limit: 2 })
        );
        transactions.cancel(first).unwrap();
        transactions.next = second;
        assert_eq!(start_one(&mut transactions).unwrap().0.get(), 2);
    }

    #[test]
    fn only_requests_are_asked() {
        let (mut transactions, start) = (transactions(), epoch());
        assert_eq!(
            transactions.start(
                unregistration::confirm(),
                peer(),
                AnswerFrom::Peer,
                "",
                start
            ),
            Err(Misuse::NotARequest { name: "UCF" })
        );
    }
}
