//! TPKTs cut out of a stream (RFC 1006 section 6) whose beginning, middle or end may be missing.
//!
//! The reader of [`h323_h225::tpkt`] serves a live connection: it is strict, and judges how long a peer takes. Here
//! octets may be missing, and the way back into step has to be found.

use bytes::{Buf, Bytes, BytesMut};
use h323_h225::q931::{self, PROTOCOL_DISCRIMINATOR};
use h323_h225::tpkt::{HEADER_LEN, VERSION};
use h323_messages::h245::MultimediaSystemControlMessage;

/// What a frame carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// A Q.931 message: the connection is for call signalling.
    Signalling,
    /// A message of H.245.
    H245,
}

impl Content {
    /// What a payload is. Q.931 shows itself; H.245 is what decodes as such to the last octet.
    pub(crate) fn of(payload: &Bytes) -> Option<Self> {
        match payload[..] {
            [PROTOCOL_DISCRIMINATOR, 0..=2, ..] if q931::Message::decode(payload).is_ok() => {
                Some(Self::Signalling)
            }
            _ => is_h245(payload).then_some(Self::H245),
        }
    }
}

/// Whether a payload is H.245 from the first octet to the last. Several messages may share a frame.
fn is_h245(payload: &Bytes) -> bool {
    let mut rest = payload.clone();
    while !rest.is_empty() {
        match h323_per::decode_prefix::<MultimediaSystemControlMessage>(&rest) {
            Ok((MultimediaSystemControlMessage::Unknown(_), _)) | Err(_) => return false,
            Ok((_, len)) => rest.advance(len.min(rest.len())),
        }
    }
    !payload.is_empty()
}

/// The most room for octets that a stream keeps while none wait.
const USUAL_BUFFER: usize = 2048;

/// Cuts the payloads of frames out of a stream.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    buffer: BytesMut,
    /// Octets are missing, or the beginning was not seen: where a frame begins has to be found.
    is_lost: bool,
    /// Frames tried to get back into step.
    attempts: u32,
    /// Octets that no frame had.
    pub(crate) skipped: u64,
}

impl Cutter {
    /// Takes octets of the stream. The buffer never holds more than a frame and what came with its last octets, if
    /// [`next_payload`](Self::next_payload) is called until it gives `None`.
    pub(crate) fn push(&mut self, octets: &[u8]) {
        self.buffer.extend_from_slice(octets);
    }

    /// Octets that wait for the rest of their frame.
    pub(crate) fn waiting(&self) -> usize {
        self.buffer.len()
    }

    /// Octets are missing here.
    pub(crate) fn lose_step(&mut self) {
        self.skipped += self.buffer.len() as u64;
        self.buffer.clear();
        self.is_lost = true;
    }

    /// Whether a frame has begun and is not complete.
    pub(crate) fn is_amid_frame(&self) -> bool {
        !self.buffer.is_empty() && !self.is_lost
    }

    /// Whether what came cannot be the beginning of a stream of frames.
    pub(crate) fn is_lost(&self) -> bool {
        self.is_lost
    }

    /// The payload of the next frame. Frames without one (keep-alives) are passed over.
    pub(crate) fn next_payload(&mut self) -> Option<Bytes> {
        loop {
            if self.is_lost {
                return self.find_payload();
            }
            match frame_len(&self.buffer) {
                FrameLen::Short => return None,
                // OPAL's keep-alive says 0.
                FrameLen::Whole(0 | HEADER_LEN) => self.buffer.advance(HEADER_LEN),
                FrameLen::Whole(len) if self.buffer.len() < len => return None,
                FrameLen::Whole(len) => return Some(self.take(len)),
                FrameLen::None => self.is_lost = true,
            }
        }
    }

    fn take(&mut self, len: usize) -> Bytes {
        // A copy, for the message may be kept for long and shall not keep the rest of the buffer with it.
        let payload = Bytes::copy_from_slice(&self.buffer[HEADER_LEN..len]);
        if len > USUAL_BUFFER {
            // A large buffer is not kept for the next message, which may never come.
            self.buffer = BytesMut::from(&self.buffer[len..]);
        } else {
            self.buffer.advance(len);
        }
        payload
    }

    /// Looks for a frame whose payload is a message, octet by octet.
    fn find_payload(&mut self) -> Option<Bytes> {
        let octets = self.buffer.split().freeze();
        let (found, used) = find(&octets, &mut self.attempts);
        self.skipped += found.as_ref().map_or(used, |frame| frame.start) as u64;
        self.buffer.extend_from_slice(&octets[used..]);
        self.is_lost = found.is_none();
        found.map(|frame| Bytes::copy_from_slice(&octets[frame][HEADER_LEN..]))
    }
}

/// The most frames that are tried in one direction of a connection to get back into step. Later octets are passed over.
const MAX_ATTEMPTS: u32 = 1 << 16;

/// The longest frame of H.245 that is waited for while out of step: nothing but its length says what it is.
const MAX_H245_FRAME: usize = 2048;

/// The first frame that holds a message, and how many octets need not be looked at again.
fn find(octets: &Bytes, attempts: &mut u32) -> (Option<std::ops::Range<usize>>, usize) {
    let mut at = 0;
    // Where a frame may begin that is not complete. What follows may as well be one that is.
    let mut waits_at = None;
    while let Some(distance) = octets[at..].iter().position(|octet| *octet == VERSION) {
        at += distance;
        let candidate = &octets[at..];
        match frame_len(candidate) {
            FrameLen::Short => {
                waits_at.get_or_insert(at);
            }
            FrameLen::Whole(len) if may_be_frame(candidate, len) && candidate.len() < len => {
                waits_at.get_or_insert(at);
            }
            FrameLen::Whole(len) if may_be_frame(candidate, len) && *attempts < MAX_ATTEMPTS => {
                *attempts += 1;
                if Content::of(&octets.slice(at + HEADER_LEN..at + len)).is_some() {
                    return (Some(at..at + len), at + len);
                }
            }
            _ => {}
        }
        at += 1;
    }
    (None, waits_at.unwrap_or(octets.len()))
}

/// Whether octets may be a frame with a message: a rough sieve, so that arbitrary octets seldom make us wait.
fn may_be_frame(candidate: &[u8], len: usize) -> bool {
    let begins_well = match candidate.get(HEADER_LEN..HEADER_LEN + 2) {
        Some([PROTOCOL_DISCRIMINATOR, reference]) => *reference <= 2,
        // The root alternatives of MultimediaSystemControlMessage.
        Some([first, _]) => *first < 0x80 && len <= MAX_H245_FRAME,
        _ => true,
    };
    len > HEADER_LEN && candidate[1] == 0 && begins_well
}

enum FrameLen {
    /// The header is not complete.
    Short,
    /// What the header says.
    Whole(usize),
    /// No header.
    None,
}

fn frame_len(buffer: &[u8]) -> FrameLen {
    match buffer {
        [VERSION, _, high, low, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
            1..HEADER_LEN => FrameLen::None,
            len => FrameLen::Whole(len),
        },
        [VERSION, ..] | [] => FrameLen::Short,
        _ => FrameLen::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An endSessionCommand.
    const END_SESSION: [u8; 2] = [0x4a, 0x40];
    /// A Release Complete without User-user element.
    const RELEASE: [u8; 9] = [0x08, 0x02, 0x80, 1, 0x5a, 0x08, 2, 0x80, 0x91];

    fn frame(payload: &[u8]) -> Vec<u8> {
        let mut frame = Vec::new();
        h323_h225::tpkt::write(payload, &mut frame).unwrap();
        frame
    }

    fn payloads(cutter: &mut Cutter) -> Vec<Bytes> {
        std::iter::from_fn(|| cutter.next_payload()).collect()
    }

    #[test]
    fn frames_are_cut_wherever_segments_end() {
        let stream = [
            frame(&RELEASE),
            vec![3, 0, 0, 4],
            vec![3, 0, 0, 0],
            frame(&END_SESSION),
        ]
        .concat();
        for size in 1..=stream.len() {
            let mut cutter = Cutter::default();
            let mut cut = Vec::new();
            for segment in stream.chunks(size) {
                cutter.push(segment);
                cut.extend(payloads(&mut cutter));
            }
            assert_eq!(cut, [&RELEASE[..], &END_SESSION[..]], "segments of {size}");
            assert!(!cutter.is_amid_frame());
        }
    }

    #[test]
    fn after_a_gap_the_next_message_is_found() {
        let mut cutter = Cutter::default();
        cutter.push(&frame(&RELEASE)[..5]);
        assert_eq!(cutter.next_payload(), None);
        assert!(cutter.is_amid_frame());
        cutter.lose_step();
        cutter.push(&RELEASE[3..]);
        cutter.push(&[3, 0, 3, 3, 0]);
        cutter.push(&frame(&RELEASE));
        cutter.push(&frame(&END_SESSION));
        assert_eq!(payloads(&mut cutter), [&RELEASE[..], &END_SESSION[..]]);
        assert_eq!(cutter.skipped, 5 + 6 + 5);
    }

    #[test]
    fn what_is_no_frame_is_known_from_its_first_octet() {
        let mut cutter = Cutter::default();
        cutter.push(b"GET / HTTP/1.1\r\n");
        assert_eq!(cutter.next_payload(), None);
        assert!(cutter.is_lost());
    }

    #[test]
    fn the_way_back_into_step_is_not_sought_for_ever() {
        let mut cutter = Cutter::default();
        cutter.lose_step();
        let candidate = [3, 0, 0, 8, 8, 0, 0, 0];
        for _ in 0..MAX_ATTEMPTS {
            cutter.push(&candidate);
            assert_eq!(cutter.next_payload(), None);
        }
        cutter.push(&frame(&RELEASE));
        assert_eq!(cutter.next_payload(), None);
        assert!(cutter.buffer.is_empty());
    }

    #[test]
    fn content_is_recognised() {
        let of = |octets: &'static [u8]| Content::of(&Bytes::from_static(octets));
        assert_eq!(of(&RELEASE), Some(Content::Signalling));
        assert_eq!(of(&END_SESSION), Some(Content::H245));
        assert_eq!(of(&[]), None);
        // X.224 of a remote desktop.
        assert_eq!(
            of(&[0x0e, 0xe0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0]),
            None
        );
    }
}
