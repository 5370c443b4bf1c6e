//! Telephone events: digits as RTP packets of their own (RFC 4733).
//!
//! | sender state | every packet interval | until |
//! | --- | --- | --- |
//! | idle | nothing | a digit is started |
//! | sounding | an update with the duration so far | the duration is reached |
//! | ending | the final packet | it went out [`FINAL_PACKETS`] times |

use std::fmt;

use bytes::Bytes;

use crate::{Malformed, rtp};

/// How often the packet that ends an event is sent (RFC 4733 2.5.1.4).
pub const FINAL_PACKETS: u8 = 3;
/// The level of a sent event, in dB below 0 dBm0.
pub const DEFAULT_VOLUME: u8 = 10;

const PAYLOAD_OCTETS: usize = 4;
const END_BIT: u8 = 0x80;
const VOLUME: u8 = 0x3F;

/// One of the sixteen DTMF signals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digit(u8);

impl Digit {
    const SIGNS: &'static [u8; 16] = b"0123456789*#ABCD";

    /// All of them, in the order of their event codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..16).map(Self)
    }

    /// The digit of `0` to `9`, `*`, `#`, `A` to `D` or `a` to `d`.
    #[must_use]
    pub fn from_char(sign: char) -> Option<Self> {
        let sign = u8::try_from(sign).ok()?.to_ascii_uppercase();
        let code = Self::SIGNS.iter().position(|&known| known == sign)?;
        u8::try_from(code).ok().map(Self)
    }

    /// The digit of this event code, 0 to 15 (RFC 4733 3.2). Higher codes are other events.
    #[must_use]
    pub fn from_event(code: u8) -> Option<Self> {
        (code < 16).then_some(Self(code))
    }

    /// The event code.
    #[must_use]
    pub fn event(self) -> u8 {
        self.0
    }

    /// The sign on the key.
    #[must_use]
    pub fn to_char(self) -> char {
        char::from(Self::SIGNS[usize::from(self.0)])
    }
}

impl fmt::Display for Digit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_char())
    }
}

/// The payload of one telephone-event packet (RFC 4733 2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventPayload {
    /// The event code; codes above 15 are not digits.
    pub event: u8,
    /// The event is over.
    pub end: bool,
    /// The level in dB below 0 dBm0, 0 to 63.
    pub volume: u8,
    /// How long it has lasted, in units of the media clock.
    pub duration: u16,
}

impl EventPayload {
    /// Read a payload. Further events packed behind the first are not looked at.
    ///
    /// # Errors
    /// [`Malformed::TelephoneEvent`] when it is not a whole number of events.
    pub fn parse(payload: &[u8]) -> Result<Self, Malformed> {
        match payload {
            &[event, flags, high, low, ref rest @ ..] if rest.len() % PAYLOAD_OCTETS == 0 => {
                Ok(Self {
                    event,
                    end: flags & END_BIT != 0,
                    volume: flags & VOLUME,
                    duration: u16::from_be_bytes([high, low]),
                })
            }
            _ => Err(Malformed::TelephoneEvent(payload.len())),
        }
    }

    /// The octets.
    #[must_use]
    pub fn to_octets(self) -> [u8; PAYLOAD_OCTETS] {
        let [high, low] = self.duration.to_be_bytes();
        let end = if self.end { END_BIT } else { 0 };
        [self.event, end | (self.volume & VOLUME), high, low]
    }
}

/// Sends one digit at a time.
#[derive(Debug, Clone, Default)]
pub struct EventSender {
    state: SenderState,
}

#[derive(Debug, Clone, Default)]
enum SenderState {
    #[default]
    Idle,
    Sounding {
        digit: Digit,
        timestamp: u32,
        elapsed: u16,
        duration: u16,
    },
    Ending {
        digit: Digit,
        timestamp: u32,
        duration: u16,
        left: u8,
    },
}

/// A packet to be made by [`rtp::Sender::event`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventPacket {
    /// The first of its event.
    pub marker: bool,
    /// When the event began.
    pub timestamp: u32,
    /// What it says.
    pub payload: EventPayload,
}

impl EventSender {
    /// Whether a digit is being sent.
    #[must_use]
    pub fn is_active(&self) -> bool {
        !matches!(self.state, SenderState::Idle)
    }

    /// Begin a digit at `timestamp` that lasts `duration` of the media clock. A digit that is
    /// being sent is cut off; ask [`Self::is_active`] first.
    pub fn start(&mut self, digit: Digit, timestamp: u32, duration: u16) {
        self.state = SenderState::Sounding {
            digit,
            timestamp,
            elapsed: 0,
            duration,
        };
    }

    /// The packet at the end of the next interval of `step` units.
    pub fn next_packet(&mut self, step: u16) -> Option<EventPacket> {
        match self.state {
            SenderState::Idle => None,
            SenderState::Sounding {
                digit,
                timestamp,
                elapsed,
                duration,
            } => {
                let now = elapsed.saturating_add(step).min(duration);
                self.state = if now < duration {
                    SenderState::Sounding {
                        digit,
                        timestamp,
                        elapsed: now,
                        duration,
                    }
                } else {
                    SenderState::Ending {
                        digit,
                        timestamp,
                        duration,
                        left: FINAL_PACKETS - 1,
                    }
                };
                Some(packet(digit, elapsed == 0, timestamp, now == duration, now))
            }
            SenderState::Ending {
                digit,
                timestamp,
                duration,
                left,
            } => {
                self.state = match left - 1 {
                    0 => SenderState::Idle,
                    left => SenderState::Ending {
                        digit,
                        timestamp,
                        duration,
                        left,
                    },
                };
                Some(packet(digit, false, timestamp, true, duration))
            }
        }
    }
}

fn packet(digit: Digit, marker: bool, timestamp: u32, end: bool, duration: u16) -> EventPacket {
    let payload = EventPayload {
        event: digit.event(),
        end,
        volume: DEFAULT_VOLUME,
        duration,
    };
    EventPacket {
        marker,
        timestamp,
        payload,
    }
}

/// What a received telephone event means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Indication {
    /// A digit began.
    Began(Digit),
    /// It ended after so many units of the media clock.
    Ended {
        /// The digit.
        digit: Digit,
        /// How long it lasted.
        duration: u16,
    },
}

/// Turns received packets into digits, each once, whatever packets were lost.
#[derive(Debug, Clone, Default)]
pub struct EventReceiver {
    last: Option<Event>,
}

#[derive(Debug, Clone)]
struct Event {
    digit: Digit,
    timestamp: u32,
    duration: u16,
    ended: bool,
}

/// A packet of an older event may come this late, in units of the media clock, before its
/// timestamp counts as new again.
const REORDER_WINDOW: u32 = 1 << 16;

impl EventReceiver {
    /// Take a packet with its RTP timestamp. An event that is no digit means nothing.
    pub fn handle_packet(&mut self, timestamp: u32, payload: &EventPayload) -> Vec<Indication> {
        let Some(digit) = Digit::from_event(payload.event) else {
            return Vec::new();
        };
        let mut indications = Vec::new();
        match &mut self.last {
            Some(last) if last.timestamp == timestamp && last.digit == digit => {
                last.duration = last.duration.max(payload.duration);
            }
            // From an event before the current one.
            Some(last) if (1..REORDER_WINDOW).contains(&last.timestamp.wrapping_sub(timestamp)) => {
                return indications;
            }
            _ => {
                // The end of the one before was lost.
                indications.extend(self.end());
                indications.push(Indication::Began(digit));
                let duration = payload.duration;
                self.last = Some(Event {
                    digit,
                    timestamp,
                    duration,
                    ended: false,
                });
            }
        }
        if payload.end {
            indications.extend(self.end());
        }
        indications
    }

    fn end(&mut self) -> Option<Indication> {
        let last = self.last.as_mut().filter(|last| !last.ended)?;
        last.ended = true;
        Some(Indication::Ended {
            digit: last.digit,
            duration: last.duration,
        })
    }
}

impl EventPacket {
    /// The RTP packet of this event.
    pub fn to_rtp(&self, payload_type: u8, sender: &mut rtp::Sender) -> rtp::Packet {
        let payload = Bytes::copy_from_slice(&self.payload.to_octets());
        sender.event(payload_type, self.marker, self.timestamp, payload)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digit(sign: char) -> Digit {
        Digit::from_char(sign).unwrap()
    }

    #[test]
    fn digits_have_the_codes_of_the_rfc() {
        let codes = ['0', '9', '*', '#', 'A', 'D', 'a', 'd'].map(|sign| digit(sign).event());
        assert_eq!(codes, [0, 9, 10, 11, 12, 15, 12, 15]);
        assert_eq!(Digit::from_char('E'), None);
        assert_eq!(Digit::from_char('é'), None);
        assert_eq!(Digit::from_event(16), None);
        for digit in Digit::all() {
            assert_eq!(Digit::from_char(digit.to_char()), Some(digit));
            assert_eq!(Digit::from_event(digit.event()), Some(digit));
        }
    }

    #[test]
    fn payload_octets_both_ways() {
        let payload = EventPayload {
            event: 11,
            end: true,
            volume: 10,
            duration: 800,
        };
        assert_eq!(payload.to_octets(), [11, 0x8A, 0x03, 0x20]);
        assert_eq!(EventPayload::parse(&[11, 0x8A, 0x03, 0x20]), Ok(payload));
        // The reserved bit is ignored, and so is a second event.
        assert_eq!(
            EventPayload::parse(&[11, 0xCA, 0x03, 0x20, 1, 2, 3, 4]),
            Ok(payload)
        );
        for length in [0, 3, 5, 7] {
            let error = Err(Malformed::TelephoneEvent(length));
            assert_eq!(EventPayload::parse(&vec![0; length]), error);
        }
    }

    #[test]
    fn a_digit_of_100_ms_in_packets_of_20() {
        let mut sender = EventSender::default();
        assert_eq!(sender.next_packet(160), None);
        sender.start(digit('5'), 1000, 800);
        let packets: Vec<EventPacket> = std::iter::from_fn(|| sender.next_packet(160)).collect();
        let seen: Vec<_> = packets
            .iter()
            .map(|p| (p.marker, p.payload.end, p.payload.duration))
            .collect();
        assert_eq!(
            seen,
            [
                (true, false, 160),
                (false, false, 320),
                (false, false, 480),
                (false, false, 640),
                (false, true, 800),
                (false, true, 800),
                (false, true, 800),
            ]
        );
        assert!(
            packets
                .iter()
                .all(|p| p.timestamp == 1000 && p.payload.event == 5)
        );
        assert!(!sender.is_active());
    }

    #[test]
    fn a_digit_shorter_than_a_packet_ends_at_once() {
        let mut sender = EventSender::default();
        sender.start(digit('#'), 0, 100);
        let packets: Vec<EventPacket> = std::iter::from_fn(|| sender.next_packet(160)).collect();
        assert_eq!(packets.len(), 3);
        assert!(
            packets
                .iter()
                .all(|p| p.payload.end && p.payload.duration == 100)
        );
        assert!(packets[0].marker && !packets[1].marker);
    }

    fn update(event: u8, duration: u16, end: bool) -> EventPayload {
        EventPayload {
            event,
            end,
            volume: 10,
            duration,
        }
    }

    #[test]
    fn repeats_are_one_digit() {
        let mut receiver = EventReceiver::default();
        let mut seen = vec![];
        for (duration, end) in [
            (160, false),
            (320, false),
            (480, true),
            (480, true),
            (480, true),
        ] {
            seen.extend(receiver.handle_packet(7, &update(1, duration, end)));
        }
        let ended = Indication::Ended {
            digit: digit('1'),
            duration: 480,
        };
        assert_eq!(seen, [Indication::Began(digit('1')), ended]);
    }

    #[test]
    fn the_same_digit_twice_is_two_digits() {
        let mut receiver = EventReceiver::default();
        assert_eq!(receiver.handle_packet(0, &update(3, 480, true)).len(), 2);
        assert_eq!(receiver.handle_packet(1600, &update(3, 480, true)).len(), 2);
        // A late repeat of the first.
        assert_eq!(receiver.handle_packet(0, &update(3, 480, true)), []);
    }

    #[test]
    fn lost_ends_are_made_up_for() {
        let mut receiver = EventReceiver::default();
        assert_eq!(receiver.handle_packet(0, &update(3, 160, false)).len(), 1);
        assert_eq!(
            receiver.handle_packet(1600, &update(4, 160, false)),
            [
                Indication::Ended {
                    digit: digit('3'),
                    duration: 160
                },
                Indication::Began(digit('4'))
            ]
        );
    }

    #[test]
    fn other_events_mean_nothing() {
        assert_eq!(
            EventReceiver::default().handle_packet(0, &update(36, 160, true)),
            []
        );
    }
}
