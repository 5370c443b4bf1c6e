//! TPKT framing of call signalling and H.245 on TCP (RFC 1006 section 6).
//!
//! A frame is `03 00 LL LL` and the payload; the length, big-endian, includes the four header octets. A frame without
//! payload is a keep-alive. [`Reader`] takes the stream in whatever pieces TCP delivers it; [`write()`] makes one frame of
//! one message.
//!
//! OPAL's keep-alive has the length 0, which no reader may take for a frame of nothing: it is accepted as a keep-alive
//! and counted apart.

use std::time::{Duration, Instant};

use bytes::{Buf, Bytes, BytesMut};

use crate::error::FrameError;

/// The version in the first octet of every frame.
pub const VERSION: u8 = 3;
/// Octets before the payload.
pub const HEADER_LEN: usize = 4;
/// The longest frame, header included.
pub const MAX_FRAME_LEN: usize = 65_535;
/// The longest payload.
pub const MAX_PAYLOAD_LEN: usize = MAX_FRAME_LEN - HEADER_LEN;
/// The most octets that wait in a [`Reader`] for [`Reader::next_frame`].
pub const MAX_BUFFERED: usize = 4 * MAX_FRAME_LEN;
/// A frame without payload.
pub const KEEP_ALIVE: [u8; HEADER_LEN] = [VERSION, 0, 0, 4];

/// What a peer may take its time for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first octet of a frame to the last one of its header.
    pub header: Duration,
    /// From the first octet of a frame to its last one: a total, however many segments bring it.
    pub frame: Duration,
    /// Keep-alives within one second.
    pub keep_alives_per_second: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(5),
            frame: Duration::from_secs(10),
            keep_alives_per_second: 10,
        }
    }
}

/// One frame as received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// What the frame carried, at least one octet.
    Payload(Bytes),
    /// A frame without payload: the connection is alive, there is nothing to do.
    KeepAlive,
}

/// What a [`Reader`] has seen so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counters {
    /// Frames with a payload.
    pub payloads: u64,
    /// Keep-alives, of either form.
    pub keep_alives: u64,
    /// Keep-alives that said length 0 instead of 4.
    pub zero_length: u64,
}

/// Cuts frames out of an octet stream.
///
/// After each [`push`](Self::push), call [`next_frame`](Self::next_frame) until it gives `None`. A fault is final: the
/// stream has no way back into step, so every later call repeats it and the connection should be closed.
#[derive(Debug)]
pub struct Reader {
    limits: Limits,
    buffer: BytesMut,
    /// When the newest octets came.
    pushed_at: Option<Instant>,
    /// When the first octet of the frame at the start of the buffer came.
    begun_at: Option<Instant>,
    keep_alive_window: Option<Window>,
    counters: Counters,
    fault: Option<FrameError>,
}

/// Keep-alives counted from the first one of a second.
#[derive(Debug, Clone, Copy)]
struct Window {
    opened_at: Instant,
    count: u32,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new(Limits::default())
    }
}

impl Reader {
    /// A reader at the start of a stream.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            buffer: BytesMut::new(),
            pushed_at: None,
            begun_at: None,
            keep_alive_window: None,
            counters: Counters::default(),
            fault: None,
        }
    }

    /// Takes what the connection delivered at `now`.
    pub fn push(&mut self, octets: &[u8], now: Instant) {
        if self.fault.is_some() || octets.is_empty() {
            return;
        }
        if self.buffer.len() + octets.len() > MAX_BUFFERED {
            self.fail(FrameError::Undrained {
                limit: MAX_BUFFERED,
            });
            return;
        }
        self.begun_at.get_or_insert(now);
        self.pushed_at = Some(now);
        self.buffer.extend_from_slice(octets);
    }

    /// The next whole frame, or `None` until more octets come. The payload shares the buffer, it is not copied again.
    ///
    /// # Errors
    ///
    /// The stream is no TPKT, or it broke one of the [`Limits`].
    pub fn next_frame(&mut self) -> Result<Option<Frame>, FrameError> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let Some(&[version, _reserved, high, low]) = self.buffer.first_chunk() else {
            // A stream that is something else altogether is told from its first octet, not after a timeout.
            return match self.buffer.first() {
                Some(&version) if version != VERSION => {
                    Err(self.fail(FrameError::Version { found: version }))
                }
                _ => Ok(None),
            };
        };
        if version != VERSION {
            return Err(self.fail(FrameError::Version { found: version }));
        }
        let len = usize::from(u16::from_be_bytes([high, low]));
        match len {
            0 | HEADER_LEN => {
                self.take_header();
                self.counters.zero_length += u64::from(len == 0);
                self.count_keep_alive()?;
                Ok(Some(Frame::KeepAlive))
            }
            1..HEADER_LEN => Err(self.fail(FrameError::Length { found: len })),
            _ if self.buffer.len() < len => Ok(None),
            _ => {
                self.take_header();
                let payload = self.buffer.split_to(len - HEADER_LEN).freeze();
                self.begin_next();
                self.counters.payloads += 1;
                Ok(Some(Frame::Payload(payload)))
            }
        }
    }

    /// When the frame now under way must have arrived. `None` between frames.
    pub fn poll_timeout(&self) -> Option<Instant> {
        if self.fault.is_some() {
            return None;
        }
        let begun_at = self.begun_at?;
        Some(begun_at + self.allowance())
    }

    /// Checks the deadline of [`poll_timeout`](Self::poll_timeout).
    ///
    /// # Errors
    ///
    /// The peer began a frame and did not finish it in time.
    pub fn handle_timeout(&mut self, now: Instant) -> Result<(), FrameError> {
        match self.poll_timeout() {
            Some(deadline) if deadline <= now => Err(self.fail(FrameError::TooSlow {
                received: self.buffer.len(),
                after: self.allowance(),
            })),
            _ => self.fault.map_or(Ok(()), Err),
        }
    }

    /// Whether the stream stands between two frames: a connection closed here lost nothing.
    pub fn is_between_frames(&self) -> bool {
        self.buffer.is_empty()
    }

    /// What has been read so far.
    pub fn counters(&self) -> Counters {
        self.counters
    }

    fn allowance(&self) -> Duration {
        if self.buffer.len() < HEADER_LEN {
            self.limits.header
        } else {
            self.limits.frame
        }
    }

    fn take_header(&mut self) {
        self.buffer.advance(HEADER_LEN);
        self.begin_next();
    }

    /// What is left in the buffer begins a frame, and it came with the newest octets.
    fn begin_next(&mut self) {
        self.begun_at = if self.buffer.is_empty() {
            None
        } else {
            self.pushed_at
        };
    }

    fn count_keep_alive(&mut self) -> Result<(), FrameError> {
        self.counters.keep_alives += 1;
        let Some(now) = self.pushed_at else {
            return Ok(());
        };
        let window = match self.keep_alive_window {
            Some(window) if now.duration_since(window.opened_at) < Duration::from_secs(1) => {
                Window {
                    count: window.count + 1,
                    ..window
                }
            }
            _ => Window {
                opened_at: now,
                count: 1,
            },
        };
        self.keep_alive_window = Some(window);
        if window.count > self.limits.keep_alives_per_second {
            let limit = self.limits.keep_alives_per_second;
            return Err(self.fail(FrameError::KeepAliveFlood { limit }));
        }
        Ok(())
    }

    fn fail(&mut self, fault: FrameError) -> FrameError {
        self.fault = Some(fault);
        self.buffer = BytesMut::new();
        self.begun_at = None;
        fault
    }
}

/// Appends `payload` to `out` as one frame.
///
/// # Errors
///
/// `payload` is longer than [`MAX_PAYLOAD_LEN`]; `out` is as it was.
pub fn write(payload: &[u8], out: &mut Vec<u8>) -> Result<(), FrameError> {
    let len = payload.len() + HEADER_LEN;
    let Ok(length) = u16::try_from(len) else {
        return Err(FrameError::TooLong {
            len: payload.len(),
            limit: MAX_PAYLOAD_LEN,
        });
    };
    let [high, low] = length.to_be_bytes();
    out.reserve(len);
    out.extend_from_slice(&[VERSION, 0, high, low]);
    out.extend_from_slice(payload);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(
        clippy::disallowed_methods,
        reason = "an arbitrary origin of virtual time"
    )]
    fn origin() -> Instant {
        Instant::now()
    }

    fn payload(octets: &[u8]) -> Frame {
        Frame::Payload(Bytes::copy_from_slice(octets))
    }

    fn drain(reader: &mut Reader) -> Vec<Frame> {
        let mut frames = Vec::new();
        while let Some(frame) = reader.next_frame().expect("the stream is well formed") {
            frames.push(frame);
        }
        frames
    }

    /// A payload, both keep-alives and a second payload.
    const STREAM: &[u8] = &[
        3, 0, 0, 5, 1, //
        3, 0, 0, 4, //
        3, 0, 0, 0, //
        3, 99, 0, 5, 8,
    ];

    fn frames_of_stream() -> Vec<Frame> {
        vec![
            payload(&[1]),
            Frame::KeepAlive,
            Frame::KeepAlive,
            payload(&[8]),
        ]
    }

    #[test]
    fn every_segmentation_gives_the_same_frames() {
        let now = origin();
        for cuts in 0..1_u32 << (STREAM.len() - 1) {
            let mut reader = Reader::default();
            let mut frames = Vec::new();
            let mut start = 0;
            for end in 1..=STREAM.len() {
                if end == STREAM.len() || cuts & (1 << (end - 1)) != 0 {
                    reader.push(&STREAM[start..end], now);
                    frames.append(&mut drain(&mut reader));
                    start = end;
                }
            }
            assert_eq!(frames, frames_of_stream(), "cut at {cuts:#b}");
            assert!(reader.is_between_frames());
        }
    }

    #[test]
    fn both_forms_of_keep_alive_are_counted() {
        let mut reader = Reader::default();
        reader.push(STREAM, origin());
        drain(&mut reader);
        let expected = Counters {
            payloads: 2,
            keep_alives: 2,
            zero_length: 1,
        };
        assert_eq!(reader.counters(), expected);
    }

    #[test]
    fn lengths_one_to_three_are_errors() {
        for found in 1..=3 {
            let mut reader = Reader::default();
            reader.push(&[3, 0, 0, found], origin());
            assert_eq!(
                reader.next_frame(),
                Err(FrameError::Length {
                    found: usize::from(found)
                })
            );
        }
    }

    #[test]
    fn another_protocol_is_told_from_its_first_octet_and_for_good() {
        let now = origin();
        let mut reader = Reader::default();
        reader.push(b"G", now);
        assert_eq!(
            reader.next_frame(),
            Err(FrameError::Version { found: b'G' })
        );
        reader.push(&KEEP_ALIVE, now);
        assert_eq!(
            reader.next_frame(),
            Err(FrameError::Version { found: b'G' })
        );
        assert_eq!(reader.poll_timeout(), None);
    }

    #[test]
    fn the_longest_frame_passes_and_a_longer_one_cannot_be_written() {
        let mut out = vec![0xff];
        write(&vec![7; MAX_PAYLOAD_LEN], &mut out).expect("fits");
        assert_eq!(out[..6], [0xff, 3, 0, 0xff, 0xff, 7]);

        let mut reader = Reader::default();
        reader.push(&out[1..], origin());
        assert_eq!(drain(&mut reader), [payload(&vec![7; MAX_PAYLOAD_LEN])]);

        let before = out.clone();
        let error = write(&vec![7; MAX_PAYLOAD_LEN + 1], &mut out);
        assert_eq!(
            error,
            Err(FrameError::TooLong {
                len: 65_532,
                limit: 65_531
            })
        );
        assert_eq!(out, before);
    }

    #[test]
    fn the_header_has_five_seconds_and_the_frame_ten_however_it_trickles() {
        let start = origin();
        let at = |ms| start + Duration::from_millis(ms);
        let mut reader = Reader::default();
        assert_eq!(reader.poll_timeout(), None);

        reader.push(&[3], at(0));
        assert_eq!(reader.next_frame(), Ok(None));
        assert_eq!(reader.poll_timeout(), Some(at(5_000)));
        reader.push(&[0, 0], at(3_000));
        assert_eq!(reader.poll_timeout(), Some(at(5_000)));
        assert_eq!(reader.handle_timeout(at(4_999)), Ok(()));
        reader.push(&[6, 1], at(4_999));
        assert_eq!(reader.next_frame(), Ok(None));
        assert_eq!(reader.poll_timeout(), Some(at(10_000)));
        assert_eq!(reader.handle_timeout(at(9_999)), Ok(()));
        let slow = FrameError::TooSlow {
            received: 5,
            after: Duration::from_secs(10),
        };
        assert_eq!(reader.handle_timeout(at(10_000)), Err(slow));
        assert_eq!(reader.next_frame(), Err(slow));
    }

    #[test]
    fn the_next_frame_has_its_own_deadline() {
        let start = origin();
        let at = |ms| start + Duration::from_millis(ms);
        let mut reader = Reader::default();
        reader.push(&[3, 0, 0, 5], at(0));
        assert_eq!(drain(&mut reader), []);
        reader.push(&[1, 3, 0], at(9_000));
        assert_eq!(drain(&mut reader), [payload(&[1])]);
        assert_eq!(reader.poll_timeout(), Some(at(14_000)));
        reader.push(&[0, 4], at(10_000));
        assert_eq!(drain(&mut reader), [Frame::KeepAlive]);
        assert_eq!(reader.poll_timeout(), None);
    }

    #[test]
    fn ten_keep_alives_a_second_and_no_more() {
        let start = origin();
        let mut reader = Reader::default();
        for i in 0..20 {
            reader.push(&KEEP_ALIVE, start + Duration::from_millis(100 * i));
            assert_eq!(drain(&mut reader), [Frame::KeepAlive]);
        }
        let mut reader = Reader::default();
        reader.push(&KEEP_ALIVE.repeat(11), start);
        for _ in 0..10 {
            assert_eq!(reader.next_frame(), Ok(Some(Frame::KeepAlive)));
        }
        assert_eq!(
            reader.next_frame(),
            Err(FrameError::KeepAliveFlood { limit: 10 })
        );
    }

    #[test]
    fn what_nobody_drains_is_not_kept_without_end() {
        let now = origin();
        let mut reader = Reader::default();
        for _ in 0..4 {
            reader.push(&vec![3; MAX_FRAME_LEN], now);
        }
        assert_eq!(reader.buffer.len(), MAX_BUFFERED);
        reader.push(&[3], now);
        assert_eq!(
            reader.next_frame(),
            Err(FrameError::Undrained {
                limit: MAX_BUFFERED
            })
        );
        assert!(reader.buffer.capacity() < MAX_FRAME_LEN);
    }
}
