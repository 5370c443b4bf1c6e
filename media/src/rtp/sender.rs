//! The numbering of what one source sends (RFC 3550 5.1).

use bytes::Bytes;

use super::Packet;
use crate::random::Random;

/// One synchronisation source of ours: sequence number, timestamp, SSRC and the counts that a
/// sender report tells.
#[derive(Debug, Clone)]
pub struct Sender {
    ssrc: u32,
    sequence_number: u16,
    timestamp: u32,
    marker: bool,
    packets: u64,
    octets: u64,
}

impl Sender {
    /// A source whose SSRC and first numbers follow from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        Self {
            ssrc: random.next_u32(),
            sequence_number: random.next_u16(),
            timestamp: random.next_u32(),
            marker: true,
            packets: 0,
            octets: 0,
        }
    }

    /// The SSRC.
    #[must_use]
    pub fn ssrc(&self) -> u32 {
        self.ssrc
    }

    /// The timestamp that the next sample has.
    #[must_use]
    pub fn timestamp(&self) -> u32 {
        self.timestamp
    }

    /// How many packets were made.
    #[must_use]
    pub fn packets(&self) -> u64 {
        self.packets
    }

    /// How many octets of payload they held.
    #[must_use]
    pub fn octets(&self) -> u64 {
        self.octets
    }

    /// A talk spurt begins with the next packet.
    pub fn begin_talk_spurt(&mut self) {
        self.marker = true;
    }

    /// Let `samples` of the media clock pass without a packet of media.
    pub fn advance(&mut self, samples: u32) {
        self.timestamp = self.timestamp.wrapping_add(samples);
    }

    /// The next packet of media; `samples` is what its payload lasts.
    pub fn media(&mut self, payload_type: u8, payload: Bytes, samples: u32) -> Packet {
        let marker = std::mem::take(&mut self.marker);
        let packet = self.packet(payload_type, marker, self.timestamp, payload);
        self.advance(samples);
        packet
    }

    /// A packet beside the media, such as a telephone event, with its own timestamp and marker.
    pub fn event(
        &mut self,
        payload_type: u8,
        marker: bool,
        timestamp: u32,
        payload: Bytes,
    ) -> Packet {
        self.packet(payload_type, marker, timestamp, payload)
    }

    fn packet(&mut self, payload_type: u8, marker: bool, timestamp: u32, payload: Bytes) -> Packet {
        let sequence_number = self.sequence_number;
        self.sequence_number = sequence_number.wrapping_add(1);
        self.packets += 1;
        self.octets += payload.len() as u64;
        let ssrc = self.ssrc;
        Packet {
            payload_type,
            marker,
            sequence_number,
            timestamp,
            ssrc,
            csrc: Vec::new(),
            payload,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(sender: &mut Sender) -> Packet {
        sender.media(8, Bytes::from_static(&[0xD5; 160]), 160)
    }

    #[test]
    fn numbers_follow_each_other_and_the_marker_opens_a_spurt() {
        let mut sender = Sender::new(1);
        let first = media(&mut sender);
        let second = media(&mut sender);
        sender.advance(8000);
        sender.begin_talk_spurt();
        let third = media(&mut sender);
        assert_eq!(
            [first.marker, second.marker, third.marker],
            [true, false, true]
        );
        assert_eq!(
            second.sequence_number,
            first.sequence_number.wrapping_add(1)
        );
        assert_eq!(third.sequence_number, first.sequence_number.wrapping_add(2));
        assert_eq!(second.timestamp, first.timestamp.wrapping_add(160));
        assert_eq!(third.timestamp, first.timestamp.wrapping_add(8320));
        assert_eq!((sender.packets(), sender.octets()), (3, 480));
    }

    #[test]
    fn numbers_wrap() {
        let mut sender = Sender {
            sequence_number: u16::MAX,
            timestamp: u32::MAX - 100,
            ..Sender::new(1)
        };
        media(&mut sender);
        let second = media(&mut sender);
        assert_eq!((second.sequence_number, second.timestamp), (0, 59));
    }

    #[test]
    fn seeds_decide() {
        assert_eq!(media(&mut Sender::new(7)), media(&mut Sender::new(7)));
        assert_ne!(Sender::new(7).ssrc(), Sender::new(8).ssrc());
    }
}
