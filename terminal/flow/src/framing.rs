//! TPKTs cut out of a stream (RFC 1006 section 6) whose beginning, middle or end may be missing.
//!
//! The reader of [`h323_h225::tpkt`] serves a live connection: it is strict, and judges how long a peer takes. Here
//! octets may be missing, and the way back into step has to be found.

use std::collections::VecDeque;
use std::ops::Range;

use bytes::{Buf, Bytes};
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

/// How many octets may be looked at, and tried as frames, to get back into step, for each octet that came. Twice that it
/// takes to look at each and to try each as part of one frame; the rest is for frames that are within what looks like one.
const EFFORT: u64 = 8;

/// How many octets may be looked at beyond that, so that a single message is found whatever stands before it.
const FIRST_EFFORT: u64 = 1 << 18;

/// The longest frame of H.245 that is waited for while out of step: nothing but its length says what it is.
const MAX_H245_FRAME: usize = 2048;

/// The most places that are remembered at which a frame may begin that is not complete. Later ones are passed over.
const MAX_CANDIDATES: usize = 1024;

/// Cuts the payloads of frames out of a stream.
#[derive(Debug, Default)]
pub(crate) struct Cutter {
    /// Octets that wait for the rest of their frame. Without any, the cutter holds no memory: most connections are idle.
    buffer: Vec<u8>,
    /// How many octets at the front of the buffer are done with.
    done: usize,
    /// The way back into step, while it is sought: octets are missing, or the beginning was not seen.
    search: Option<Box<Search>>,
    effort: Effort,
}

/// What the octets that came have earned, and searches not used up.
#[derive(Debug)]
struct Effort(u64);

impl Default for Effort {
    fn default() -> Self {
        Self(FIRST_EFFORT)
    }
}

impl Effort {
    /// Takes effort for so many octets, if there is as much.
    fn spend(&mut self, octets: usize) -> bool {
        match self.0.checked_sub(octets as u64) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}

/// Where a frame may begin, while out of step. Places are those of the buffer.
#[derive(Debug, Default)]
struct Search {
    /// Up to where every place was looked at.
    looked_at: usize,
    /// Places at which a frame may begin whose end has not come, with that end.
    candidates: VecDeque<(usize, usize)>,
}

impl Cutter {
    /// Takes octets of the stream; gives the payloads of the frames that are whole now.
    pub(crate) fn take(&mut self, mut octets: &[u8], give: &mut impl FnMut(Bytes)) {
        // Mostly a segment is a frame.
        if self.buffer.is_empty() && self.search.is_none() {
            while let FrameLen::Whole(len) = frame_len(octets) {
                let len = len.max(HEADER_LEN);
                let Some(frame) = octets.get(..len) else {
                    break;
                };
                octets = &octets[len..];
                if len > HEADER_LEN {
                    give(Bytes::copy_from_slice(&frame[HEADER_LEN..]));
                }
            }
            if octets.is_empty() {
                return;
            }
        }
        self.push(octets);
        while let Some(payload) = self.next_payload() {
            give(payload);
        }
    }

    /// Takes octets of the stream. The buffer never holds more than a frame and what came with its last octets, if
    /// [`next_payload`](Self::next_payload) is called until it gives `None`.
    fn push(&mut self, octets: &[u8]) {
        self.effort.0 = self.effort.0.saturating_add(EFFORT * octets.len() as u64);
        self.buffer.extend_from_slice(octets);
    }

    /// What waits for the rest of its frame.
    pub(crate) fn waiting(&self) -> usize {
        let candidates = self
            .search
            .as_ref()
            .map_or(0, |search| search.candidates.len());
        self.buffer.len() + candidates * size_of::<(usize, usize)>()
    }

    /// Octets are missing here.
    pub(crate) fn lose_step(&mut self) {
        self.buffer = Vec::new();
        self.done = 0;
        self.search = Some(Box::default());
    }

    /// Whether a frame has begun and is not complete.
    pub(crate) fn is_amid_frame(&self) -> bool {
        !self.buffer.is_empty() && !self.is_lost()
    }

    /// Whether what came cannot be the beginning of a stream of frames.
    pub(crate) fn is_lost(&self) -> bool {
        self.search.is_some()
    }

    /// The payload of the next frame. Frames without one (keep-alives) are passed over.
    fn next_payload(&mut self) -> Option<Bytes> {
        loop {
            let rest = &self.buffer[self.done..];
            if let Some(search) = &mut self.search {
                match search.find(rest, &mut self.effort) {
                    Ok(frame) => {
                        self.search = None;
                        let payload = &rest[frame.start + HEADER_LEN..frame.end];
                        let payload = Bytes::copy_from_slice(payload);
                        self.done += frame.end;
                        return Some(payload);
                    }
                    Err(done) => {
                        self.done += done;
                        self.compact();
                        return None;
                    }
                }
            }
            match frame_len(rest) {
                // OPAL's keep-alive says 0.
                FrameLen::Whole(0 | HEADER_LEN) => self.done += HEADER_LEN,
                FrameLen::Whole(len) if rest.len() >= len => {
                    // A copy, for the message may be kept for long and shall not keep the buffer with it.
                    let payload = Bytes::copy_from_slice(&rest[HEADER_LEN..len]);
                    self.done += len;
                    return Some(payload);
                }
                FrameLen::Short | FrameLen::Whole(_) => {
                    self.compact();
                    return None;
                }
                FrameLen::None => self.search = Some(Box::default()),
            }
        }
    }

    /// Keeps no octets that are done with, and no room that they had.
    fn compact(&mut self) {
        let rest = self.buffer.len() - self.done;
        if rest == 0 {
            self.buffer = Vec::new();
        } else if self.done > 0 {
            self.buffer = self.buffer[self.done..].to_vec();
        }
        self.done = 0;
    }
}

impl Search {
    /// The first frame that holds a message, or how many octets need not be looked at again.
    fn find(&mut self, octets: &[u8], effort: &mut Effort) -> Result<Range<usize>, usize> {
        self.look(octets, effort);
        let mut index = 0;
        while let Some(&(start, end)) = self.candidates.get(index) {
            if end > octets.len() {
                index += 1;
                continue;
            }
            self.candidates.remove(index);
            if effort.spend(end - start) {
                let payload = Bytes::copy_from_slice(&octets[start + HEADER_LEN..end]);
                if Content::of(&payload).is_some() {
                    return Ok(start..end);
                }
            }
        }
        let done = self
            .candidates
            .front()
            .map_or(self.looked_at, |(start, _)| *start);
        self.looked_at -= done;
        for (start, end) in &mut self.candidates {
            *start -= done;
            *end -= done;
        }
        Err(done)
    }

    /// Looks where frames may begin.
    fn look(&mut self, octets: &[u8], effort: &mut Effort) {
        if !effort.spend(octets.len() - self.looked_at) {
            self.looked_at = octets.len();
            return;
        }
        while let Some(distance) = octets[self.looked_at..]
            .iter()
            .position(|octet| *octet == VERSION)
        {
            let start = self.looked_at + distance;
            let candidate = &octets[start..];
            match frame_len(candidate) {
                FrameLen::Short => {
                    self.looked_at = start;
                    return;
                }
                // The sieve sees two octets of the payload.
                FrameLen::Whole(len) if candidate.len() < len.min(HEADER_LEN + 2) => {
                    self.looked_at = start;
                    return;
                }
                FrameLen::Whole(len)
                    if may_be_frame(candidate, len) && self.candidates.len() < MAX_CANDIDATES =>
                {
                    self.candidates.push_back((start, start + len));
                }
                _ => {}
            }
            self.looked_at = start + 1;
        }
        self.looked_at = octets.len();
    }
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
                cutter.take(segment, &mut |payload| cut.push(payload));
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
    }

    #[test]
    fn what_is_no_frame_is_known_from_its_first_octet() {
        let mut cutter = Cutter::default();
        cutter.push(b"GET / HTTP/1.1\r\n");
        assert_eq!(cutter.next_payload(), None);
        assert!(cutter.is_lost());
    }

    /// Every fourth octet begins what may be a frame of many octets, none of which is one.
    fn candidates(count: usize) -> Vec<u8> {
        let mut octets = [3, 0, 8, 2].repeat(count);
        // The Q.931 discriminator and a call reference, so that each is tried.
        octets.extend([8, 2]);
        octets
    }

    #[test]
    fn the_way_back_into_step_costs_no_more_than_the_octets_justify() {
        let mut cutter = Cutter::default();
        cutter.lose_step();
        let octets = [3, 0, 8, 8, 8, 2, 0, 0].repeat(1 << 16);
        let mut spent = 0;
        for segment in octets.chunks(1400) {
            let before = cutter.effort.0 + EFFORT * segment.len() as u64;
            cutter.push(segment);
            assert_eq!(cutter.next_payload(), None);
            spent += before - cutter.effort.0;
            assert!(cutter.waiting() < 1 << 16);
        }
        let earned = FIRST_EFFORT + EFFORT * octets.len() as u64;
        assert!(spent <= earned, "{spent} of {earned}");
        assert!(
            spent > earned - 3000,
            "all of it is used: {spent} of {earned}"
        );
    }

    #[test]
    fn a_message_is_found_again_when_the_effort_was_spent() {
        let mut cutter = Cutter::default();
        cutter.lose_step();
        cutter.effort.0 = 0;
        cutter.push(&candidates(1 << 16));
        assert_eq!(cutter.next_payload(), None);
        for _ in 0..3000 {
            cutter.push(b"nothing");
            assert_eq!(cutter.next_payload(), None);
        }
        cutter.push(&frame(&RELEASE));
        assert_eq!(payloads(&mut cutter), [&RELEASE[..]]);
    }

    #[test]
    fn places_where_frames_may_begin_have_a_ceiling() {
        let mut cutter = Cutter::default();
        cutter.lose_step();
        cutter.push(&[3, 0, 0xff, 0xff, 8, 2].repeat(5000));
        assert_eq!(cutter.next_payload(), None);
        let search = cutter.search.as_ref().expect("nothing was found");
        assert_eq!(search.candidates.len(), MAX_CANDIDATES);
    }

    /// A frame within what looks like a longer one that never ends.
    #[test]
    fn what_follows_an_incomplete_frame_may_be_one() {
        for size in [1, 7, 100] {
            let mut cutter = Cutter::default();
            cutter.lose_step();
            let stream = [&[3, 0, 0x20, 0, 8, 2][..], &frame(&RELEASE), &[3, 0]].concat();
            let mut found = Vec::new();
            for segment in stream.chunks(size) {
                cutter.push(segment);
                found.extend(payloads(&mut cutter));
            }
            assert_eq!(found, [&RELEASE[..]], "segments of {size}");
        }
    }

    #[test]
    fn the_room_of_a_long_frame_is_given_back() {
        let mut cutter = Cutter::default();
        let long = [&RELEASE[..], &[0x7e, 0xea, 0x5e], &[4; 59_998]].concat();
        for segment in frame(&long).chunks(1400) {
            assert_eq!(cutter.next_payload(), None);
            cutter.push(segment);
        }
        assert!(cutter.buffer.capacity() >= 60_000);
        assert_eq!(cutter.next_payload(), Some(Bytes::from(long)));
        // The beginning of the next one does not keep it.
        cutter.push(&[3, 0]);
        assert_eq!(cutter.next_payload(), None);
        assert!(
            cutter.buffer.capacity() < 100,
            "{}",
            cutter.buffer.capacity()
        );
        cutter.push(&frame(&RELEASE)[2..]);
        assert_eq!(payloads(&mut cutter), [&RELEASE[..]]);
        assert_eq!(cutter.buffer.capacity(), 0);
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
