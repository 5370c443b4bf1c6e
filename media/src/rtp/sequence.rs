//! Which packets belong to a source, and in which order (RFC 3550 A.1).
//!
//! | state | packet | then |
//! | --- | --- | --- |
//! | probation | next in sequence | accepted after [`MIN_SEQUENTIAL`] of them |
//! | probation | any other | probation begins again with it |
//! | valid | less than [`MAX_DROPOUT`] ahead | accepted, wrap counted |
//! | valid | less than [`MAX_MISORDER`] behind | accepted as reordered or duplicate |
//! | valid | far away | refused, unless it follows another that was: the source restarted |

/// A gap of this many packets or more is a jump.
pub const MAX_DROPOUT: u16 = 3000;
/// A packet this far behind the highest or further is a jump.
pub const MAX_MISORDER: u16 = 100;
/// How many packets in sequence make a source valid.
pub const MIN_SEQUENTIAL: u16 = 2;

/// The extended number a source starts from, one cycle up, so that packets from before the
/// first one have a number too.
const FIRST_CYCLE: u64 = 1 << 16;
/// How far back duplicates are recognised. A packet further behind is a jump anyway.
const HISTORY_BITS: u16 = 128;
const _: () = assert!(MAX_MISORDER < HISTORY_BITS);

/// What a sequence number says about its packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequenced {
    /// The source is not valid yet.
    Probation,
    /// The packet belongs to the source.
    Accepted {
        /// The sequence number with its wraps counted, from some multiple of 2^16.
        extended: u64,
        /// How it relates to what was there before.
        order: Order,
    },
    /// A jump too large to believe at first sight.
    Refused,
}

/// The place of an accepted packet among those of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The first after probation or after a restart; everything known before is void. The
    /// `MIN_SEQUENTIAL - 1` packets before it belong to the source too.
    First,
    /// Higher than every one before.
    Next,
    /// Lower than the highest, and new.
    Reordered,
    /// Seen before.
    Duplicate,
}

/// The sequence numbers of one source.
#[derive(Debug, Clone)]
pub struct SequenceTracker {
    state: State,
}

#[derive(Debug, Clone)]
enum State {
    Probation { in_sequence: u16, last: u16 },
    Valid(Valid),
}

#[derive(Debug, Clone)]
struct Valid {
    base: u64,
    highest: u64,
    /// Bit `n` is set when `highest - n` was received.
    history: u128,
    /// What would confirm a restart.
    after_jump: Option<u16>,
    received: u64,
    duplicates: u64,
    reordered: u64,
}

impl SequenceTracker {
    /// A source whose first packet has number `first`. That packet is on probation.
    #[must_use]
    pub fn new(first: u16) -> Self {
        Self {
            state: State::Probation {
                in_sequence: 1,
                last: first,
            },
        }
    }

    /// Take the next packet.
    pub fn update(&mut self, number: u16) -> Sequenced {
        match &mut self.state {
            State::Probation { in_sequence, last } => {
                *in_sequence = if number == last.wrapping_add(1) {
                    *in_sequence + 1
                } else {
                    1
                };
                *last = number;
                if *in_sequence < MIN_SEQUENTIAL {
                    return Sequenced::Probation;
                }
                // RFC 3550 forgets the packets of the probation. They are counted here, so that
                // the first frame of a call is not reported lost by a receiver that played it.
                let (valid, extended) = Valid::starting(number, MIN_SEQUENTIAL);
                self.state = State::Valid(valid);
                Sequenced::Accepted {
                    extended,
                    order: Order::First,
                }
            }
            State::Valid(valid) => valid.update(number),
        }
    }

    /// Whether the source passed its probation.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        matches!(self.state, State::Valid(_))
    }

    /// How many packets the source sent since it became valid or restarted, judged by its
    /// sequence numbers (RFC 3550 A.3).
    #[must_use]
    pub fn expected(&self) -> u64 {
        self.valid()
            .map_or(0, |valid| valid.highest - valid.base + 1)
    }

    /// How many packets arrived, with duplicates and late ones, as RFC 3550 A.3 counts.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.valid().map_or(0, |valid| valid.received)
    }

    /// How many arrived more than once.
    #[must_use]
    pub fn duplicates(&self) -> u64 {
        self.valid().map_or(0, |valid| valid.duplicates)
    }

    /// How many arrived after one with a higher number.
    #[must_use]
    pub fn reordered(&self) -> u64 {
        self.valid().map_or(0, |valid| valid.reordered)
    }

    /// The highest number, with the count of its wraps in the upper half, as RTCP reports it.
    #[must_use]
    pub fn extended_highest(&self) -> u32 {
        self.valid()
            .map_or(0, |valid| (valid.highest - FIRST_CYCLE) as u32)
    }

    fn valid(&self) -> Option<&Valid> {
        match &self.state {
            State::Probation { .. } => None,
            State::Valid(valid) => Some(valid),
        }
    }
}

impl Valid {
    /// A source known by `count` packets in sequence, of which the last has this number.
    fn starting(number: u16, count: u16) -> (Self, u64) {
        let base = FIRST_CYCLE + u64::from(number.wrapping_sub(count - 1));
        let highest = base + u64::from(count - 1);
        let valid = Self {
            base,
            highest,
            history: (1 << count) - 1,
            after_jump: None,
            received: u64::from(count),
            duplicates: 0,
            reordered: 0,
        };
        (valid, highest)
    }

    fn update(&mut self, number: u16) -> Sequenced {
        let highest = self.highest as u16;
        let ahead = number.wrapping_sub(highest);
        let behind = highest.wrapping_sub(number);
        let (extended, order) = if ahead != 0 && ahead < MAX_DROPOUT {
            let shifted = self.history.checked_shl(u32::from(ahead)).unwrap_or(0);
            self.history = shifted | 1;
            self.highest += u64::from(ahead);
            (self.highest, Order::Next)
        } else if behind < MAX_MISORDER {
            let bit = 1 << behind;
            let order = if self.history & bit != 0 {
                Order::Duplicate
            } else {
                Order::Reordered
            };
            self.history |= bit;
            (self.highest - u64::from(behind), order)
        } else if self.after_jump == Some(number) {
            let (valid, extended) = Self::starting(number, MIN_SEQUENTIAL);
            *self = valid;
            return Sequenced::Accepted {
                extended,
                order: Order::First,
            };
        } else {
            self.after_jump = Some(number.wrapping_add(1));
            return Sequenced::Refused;
        };
        self.received += 1;
        match order {
            Order::Duplicate => self.duplicates += 1,
            Order::Reordered => self.reordered += 1,
            Order::First | Order::Next => {}
        }
        Sequenced::Accepted { extended, order }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn valid_at(number: u16) -> SequenceTracker {
        let mut tracker = SequenceTracker::new(number.wrapping_sub(1));
        assert!(!tracker.is_valid());
        let first = tracker.update(number);
        assert!(matches!(
            first,
            Sequenced::Accepted {
                order: Order::First,
                ..
            }
        ));
        tracker
    }

    fn order(tracker: &mut SequenceTracker, number: u16) -> Option<Order> {
        match tracker.update(number) {
            Sequenced::Accepted { order, .. } => Some(order),
            Sequenced::Probation | Sequenced::Refused => None,
        }
    }

    #[test]
    fn probation_needs_two_in_sequence() {
        let mut tracker = SequenceTracker::new(10);
        assert_eq!(tracker.update(12), Sequenced::Probation);
        assert_eq!(tracker.update(12), Sequenced::Probation);
        assert_eq!((tracker.expected(), tracker.received()), (0, 0));
        assert_eq!(order(&mut tracker, 13), Some(Order::First));
        assert_eq!((tracker.expected(), tracker.received()), (2, 2));
        assert_eq!(tracker.extended_highest(), 13);
    }

    #[test]
    fn probation_may_pass_the_wrap() {
        let mut tracker = SequenceTracker::new(u16::MAX);
        assert_eq!(order(&mut tracker, 0), Some(Order::First));
        assert_eq!(
            (tracker.expected(), tracker.extended_highest()),
            (2, 0x1_0000)
        );
    }

    #[test]
    fn wrap_counts_a_cycle() {
        let mut tracker = valid_at(65_533);
        let extended: Vec<u64> = [65_534, 65_535, 0, 65_532, 1]
            .into_iter()
            .map(|number| match tracker.update(number) {
                Sequenced::Accepted { extended, .. } => extended,
                other => panic!("{other:?}"),
            })
            .collect();
        let highest = u64::from(u16::MAX) + FIRST_CYCLE;
        assert_eq!(
            extended,
            [highest - 1, highest, highest + 1, highest - 3, highest + 2]
        );
        assert_eq!(tracker.extended_highest(), 0x1_0001);
        assert_eq!(tracker.expected(), 6);
    }

    #[test]
    fn reordered_and_duplicate_are_told_apart() {
        let mut tracker = valid_at(100);
        assert_eq!(order(&mut tracker, 103), Some(Order::Next));
        assert_eq!(order(&mut tracker, 102), Some(Order::Reordered));
        assert_eq!(order(&mut tracker, 102), Some(Order::Duplicate));
        assert_eq!(order(&mut tracker, 103), Some(Order::Duplicate));
        assert_eq!(order(&mut tracker, 99), Some(Order::Duplicate));
        assert_eq!(order(&mut tracker, 98), Some(Order::Reordered));
        assert_eq!((tracker.duplicates(), tracker.reordered()), (3, 2));
        // 99 to 103 were sent as far as one can tell, and eight packets arrived.
        assert_eq!((tracker.expected(), tracker.received()), (5, 8));
    }

    #[test]
    fn limits_of_a_jump_are_exact() {
        let mut tracker = valid_at(20_000);
        assert_eq!(tracker.update(20_000 - MAX_MISORDER), Sequenced::Refused);
        assert_eq!(
            order(&mut tracker, 20_000 - MAX_MISORDER + 1),
            Some(Order::Reordered)
        );
        assert_eq!(tracker.update(20_000 + MAX_DROPOUT), Sequenced::Refused);
        assert_eq!(
            order(&mut tracker, 20_000 + MAX_DROPOUT - 1),
            Some(Order::Next)
        );
        assert_eq!(tracker.expected(), 3001);
    }

    #[test]
    fn two_in_sequence_after_a_jump_are_a_restart() {
        let mut tracker = valid_at(5);
        for number in 6..50 {
            tracker.update(number);
        }
        assert_eq!(tracker.update(40_000), Sequenced::Refused);
        assert_eq!(tracker.update(50_000), Sequenced::Refused);
        assert_eq!(tracker.expected(), 46);
        assert_eq!(order(&mut tracker, 50_001), Some(Order::First));
        assert_eq!((tracker.expected(), tracker.received()), (2, 2));
        assert_eq!(tracker.extended_highest(), 50_001);
    }

    #[test]
    fn a_long_gap_forgets_the_history() {
        let mut tracker = valid_at(1000);
        assert_eq!(order(&mut tracker, 1200), Some(Order::Next));
        assert_eq!(order(&mut tracker, 1199), Some(Order::Reordered));
        assert_eq!(tracker.expected(), 202);
    }
}
