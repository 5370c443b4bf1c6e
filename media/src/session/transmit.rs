//! The sending direction: PCM or frames, and digits in, RTP datagrams out at the pace of the media
//! clock.
//!
//! The clock ticks once a packet. Work that comes up to [`MAX_LAG`] after its tick is sent at
//! once, without a gap in the timestamps: it is a capture device that is a little late. Work that
//! comes later opens a talk spurt: the timestamps account for the silence, and the first packet
//! has its marker.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::queue::{PacketLength, Queue};
use crate::codec::Codec;
use crate::dtmf::{Digit, EventSender};
use crate::rtcp::{NtpTime, SenderInfo};
use crate::tone::dtmf;
use crate::{Misuse, rtp, samples_in};

/// The longest packet that is sent, in milliseconds.
pub const MAX_PACKET_MS: u16 = 60;
/// How many digits may wait to be sent.
pub const MAX_QUEUED_DIGITS: usize = 32;
/// The longest a digit may sound. The duration field of an event ends at eight seconds.
pub const MAX_DIGIT_DURATION: Duration = Duration::from_secs(5);
/// How much sound of digits may wait when another digit comes.
pub const MAX_QUEUED_TONES: Duration = Duration::from_secs(10);
/// The silence behind a digit that is sent as sound: as long as a receiver wants it to tell the next one from it.
const TONE_PAUSE: Duration = Duration::from_millis(80);
/// A packet may be this late and still follow its predecessor without a gap.
pub const MAX_LAG: Duration = Duration::from_millis(100);

/// How to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SendConfig {
    /// The codec.
    pub codec: Codec,
    /// The payload type to send it with.
    pub payload_type: u8,
    /// The longest that a packet may be, at most [`MAX_PACKET_MS`]. It holds as many whole frames
    /// of the codec as fit; of Opus only so many as can be coded as one, which is 10, 20, 40 or 60 ms.
    pub packet_ms: u16,
    /// The payload type for telephone events, if the peer takes them.
    pub telephone_event: Option<u8>,
    /// The sample rate of the PCM that is given: a multiple of the codec's clock rate, at most
    /// [`MAX_HZ`](crate::resample::MAX_HZ).
    pub sample_rate_hz: u32,
}

impl SendConfig {
    /// Packets of 20 ms, or of one frame if that is longer, with the usual payload type and no
    /// telephone events; PCM at the codec's rate.
    #[must_use]
    pub fn new(codec: Codec) -> Self {
        let frame_ms = codec.format().frame.as_millis() as u16;
        Self {
            codec,
            payload_type: codec.usual_payload_type(),
            packet_ms: frame_ms.max(20),
            telephone_event: None,
            sample_rate_hz: codec.format().sample_rate_hz,
        }
    }
}

impl SendConfig {
    /// The lengths of a packet.
    pub(super) fn packet(&self) -> Result<PacketLength, Misuse> {
        let format = self.codec.format();
        let longest = Duration::from_millis(self.packet_ms.into());
        let frames = self.codec.frames_in(longest);
        if frames == 0 || self.packet_ms > MAX_PACKET_MS {
            return Err(Misuse::PacketLength {
                packet_ms: self.packet_ms,
                frame: format.frame,
            });
        }
        let types = [Some(self.payload_type), self.telephone_event];
        if let Some(high) = types.into_iter().flatten().find(|&number| number > 127) {
            return Err(Misuse::PayloadType(high));
        }
        self.codec.check_sample_rate(self.sample_rate_hz)?;
        let duration = format.frame * frames as u32;
        Ok(PacketLength {
            duration,
            samples: format.samples_in(duration),
            units: format.units_in(duration) as u16,
        })
    }
}

#[derive(Debug)]
pub(super) struct Transmit {
    open: bool,
    config: SendConfig,
    sender: rtp::Sender,
    queue: Queue,
    digits: VecDeque<(Digit, u16)>,
    events: EventSender,
    digits_sent: u64,
    /// When the sample with the timestamp of `sender` is due; `None` before the first.
    next_at: Option<Instant>,
}

impl Transmit {
    pub(super) fn new(config: SendConfig, sender: rtp::Sender) -> Result<Self, Misuse> {
        Ok(Self {
            open: true,
            config,
            sender,
            queue: Queue::new(config.codec, config.sample_rate_hz, config.packet()?),
            digits: VecDeque::new(),
            events: EventSender::default(),
            digits_sent: 0,
            next_at: None,
        })
    }

    /// Send again, perhaps otherwise. The numbers go on.
    pub(super) fn reopen(&mut self, config: SendConfig) -> Result<(), Misuse> {
        let packet = config.packet()?;
        self.close();
        self.config = config;
        self.queue = Queue::new(config.codec, config.sample_rate_hz, packet);
        self.sender.begin_talk_spurt();
        self.open = true;
        Ok(())
    }

    /// Send nothing more, not even what waits.
    pub(super) fn close(&mut self) {
        self.open = false;
        self.queue.clear();
        self.digits.clear();
        self.events = EventSender::default();
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn config(&self) -> &SendConfig {
        &self.config
    }

    pub(super) fn sender(&self) -> &rtp::Sender {
        &self.sender
    }

    pub(super) fn digits_sent(&self) -> u64 {
        self.digits_sent
    }

    /// How many samples fit.
    pub(super) fn room(&self) -> usize {
        self.queue.room()
    }

    /// How many units of payloads fit.
    pub(super) fn payload_room(&self) -> usize {
        self.queue.payload_room()
    }

    pub(super) fn push_pcm(&mut self, pcm: &[i16], now: Instant) -> Result<(), Misuse> {
        let had_work = self.has_work();
        self.queue.push_pcm(pcm)?;
        self.wake(had_work, now);
        Ok(())
    }

    pub(super) fn push_payload(&mut self, payload: Bytes, now: Instant) -> Result<(), Misuse> {
        let had_work = self.has_work();
        self.queue.push_payload(payload)?;
        self.wake(had_work, now);
        Ok(())
    }

    pub(super) fn push_digit(
        &mut self,
        digit: Digit,
        duration: Duration,
        now: Instant,
    ) -> Result<(), Misuse> {
        if self.config.telephone_event.is_none() {
            return Err(Misuse::NoTelephoneEvents);
        }
        if self.digits.len() >= MAX_QUEUED_DIGITS {
            return Err(Misuse::TooMany {
                count: MAX_QUEUED_DIGITS + 1,
                maximum: MAX_QUEUED_DIGITS,
            });
        }
        let clock_rate_hz = self.config.codec.format().clock_rate_hz;
        let units = samples_in(duration.min(MAX_DIGIT_DURATION), clock_rate_hz);
        let had_work = self.has_work();
        self.digits
            .push_back((digit, u16::try_from(units).unwrap_or(u16::MAX).max(1)));
        self.wake(had_work, now);
        Ok(())
    }

    pub(super) fn push_tone(
        &mut self,
        digit: Digit,
        duration: Duration,
        now: Instant,
    ) -> Result<(), Misuse> {
        let rate = self.config.codec.format().sample_rate_hz;
        let waiting = crate::duration_of(self.queue.waiting_tones() as u64, rate);
        if waiting >= MAX_QUEUED_TONES {
            return Err(Misuse::TonesFull);
        }
        let pcm = dtmf(&[digit], duration.min(MAX_DIGIT_DURATION), TONE_PAUSE, rate);
        let had_work = self.has_work();
        self.queue.push_tone(pcm)?;
        self.digits_sent += 1;
        self.wake(had_work, now);
        Ok(())
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        if self.has_work() { self.next_at } else { None }
    }

    /// The packet that is due.
    pub(super) fn handle_timeout(&mut self, now: Instant) -> Option<Result<Bytes, Misuse>> {
        let due_at = self.poll_timeout().filter(|&at| at <= now)?;
        self.close_gap(due_at, now);
        let (packet, duration) = match self.event_packet() {
            Some(packet) => (packet, self.queue.packet().duration),
            None => self.audio_packet(),
        };
        self.next_at = self.next_at.map(|at| at + duration);
        Some(packet.to_datagram())
    }

    /// What a sender report says now.
    pub(super) fn sender_info(&self, ntp: NtpTime, now: Instant) -> SenderInfo {
        SenderInfo {
            ntp,
            rtp_timestamp: self.timestamp_at(now),
            packets: self.sender.packets() as u32,
            octets: self.sender.octets() as u32,
        }
    }

    fn timestamp_at(&self, now: Instant) -> u32 {
        let clock_rate_hz = self.config.codec.format().clock_rate_hz;
        let timestamp = self.sender.timestamp();
        let Some(due_at) = self.next_at else {
            return timestamp;
        };
        let units = |duration| samples_in(duration, clock_rate_hz) as u32;
        match now.checked_duration_since(due_at) {
            Some(since) => timestamp.wrapping_add(units(since)),
            None => timestamp.wrapping_sub(units(due_at - now)),
        }
    }

    fn has_work(&self) -> bool {
        self.queue.has_packet() || !self.digits.is_empty() || self.events.is_active()
    }

    /// Work came: if there was none for long, time has passed.
    fn wake(&mut self, had_work: bool, now: Instant) {
        match self.next_at {
            None => self.next_at = Some(now),
            Some(due_at) if !had_work => self.close_gap(due_at, now),
            Some(_) => {}
        }
    }

    fn close_gap(&mut self, due_at: Instant, now: Instant) {
        let gap = now.saturating_duration_since(due_at);
        if gap >= MAX_LAG {
            let clock_rate_hz = self.config.codec.format().clock_rate_hz;
            self.sender.advance(samples_in(gap, clock_rate_hz) as u32);
            self.sender.begin_talk_spurt();
            self.next_at = Some(now);
        }
    }

    fn audio_packet(&mut self) -> (rtp::Packet, Duration) {
        let (payload, units) = self.queue.next_packet();
        let duration = self.config.codec.format().duration_of(units);
        let payload_type = self.config.payload_type;
        let packet = self.sender.media(payload_type, payload.into(), units);
        (packet, duration)
    }

    /// A digit takes the place of the audio of its time.
    fn event_packet(&mut self) -> Option<rtp::Packet> {
        let payload_type = self.config.telephone_event?;
        if !self.events.is_active() {
            let (digit, duration) = self.digits.pop_front()?;
            self.events.start(digit, self.sender.timestamp(), duration);
            self.digits_sent += 1;
        }
        let units = self.queue.packet().units;
        let event = self.events.next_packet(units)?;
        self.queue.skip_packet();
        let packet = event.to_rtp(payload_type, &mut self.sender);
        self.sender.advance(units.into());
        Some(packet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{epoch, ms};

    fn transmit(config: SendConfig) -> Transmit {
        Transmit::new(config, rtp::Sender::new(5)).unwrap()
    }

    fn plain() -> Transmit {
        transmit(SendConfig::new(Codec::PcmA))
    }

    fn due(transmit: &mut Transmit, now: Instant) -> Vec<rtp::Packet> {
        std::iter::from_fn(|| transmit.handle_timeout(now))
            .map(|datagram| rtp::Packet::parse(&datagram.unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn ten_seconds_are_five_hundred_packets() {
        let start = epoch();
        let mut transmit = plain();
        let mut packets = vec![];
        let mut now = start;
        while now < start + ms(10_000) {
            while transmit.room() >= 160 {
                transmit.push_pcm(&[1000; 160], now).unwrap();
            }
            packets.extend(due(&mut transmit, now));
            now = transmit.poll_timeout().unwrap();
        }
        assert_eq!(packets.len(), 500);
        assert_eq!(
            (transmit.sender.packets(), transmit.sender.octets()),
            (500, 80_000)
        );
        let first = &packets[0];
        for (n, packet) in (0_u16..).zip(&packets) {
            assert_eq!(
                packet.sequence_number,
                first.sequence_number.wrapping_add(n)
            );
            assert_eq!(
                packet.timestamp,
                first.timestamp.wrapping_add(u32::from(n) * 160)
            );
            assert_eq!((packet.marker, packet.payload_type), (n == 0, 8));
            assert_eq!(packet.payload.len(), 160);
        }
    }

    #[test]
    fn a_driver_that_wakes_late_loses_nothing() {
        let start = epoch();
        let mut transmit = plain();
        let mut sent = 0;
        for wake in 0..200 {
            // Every 53 ms instead of 20.
            let now = start + ms(wake * 53);
            while transmit.room() >= 160 {
                transmit.push_pcm(&[0; 160], now).unwrap();
            }
            sent += due(&mut transmit, now).len();
        }
        // At 0, 20, … 10 540 of the last wake at 10 547.
        assert_eq!(sent, 528);
    }

    #[test]
    fn the_send_queue_has_a_ceiling() {
        let now = epoch();
        let mut transmit = plain();
        assert_eq!(transmit.room(), 1600);
        transmit.push_pcm(&[0; 1500], now).unwrap();
        let full = Err(Misuse::QueueFull {
            samples: 101,
            room: 100,
        });
        assert_eq!(transmit.push_pcm(&[0; 101], now), full);
        transmit.push_pcm(&[0; 100], now).unwrap();
        assert_eq!(transmit.room(), 0);
    }

    #[test]
    fn a_pause_opens_a_talk_spurt_and_a_late_frame_does_not() {
        let start = epoch();
        let mut transmit = plain();
        let mut send = |at| {
            transmit.push_pcm(&[0; 160], start + ms(at)).unwrap();
            let packets = due(&mut transmit, start + ms(at));
            let packet = packets.first();
            packet.map(|packet| (packet.marker, packet.timestamp))
        };
        let (_, first) = send(0).unwrap();
        // The second is 13 ms late, the third early: it waits and goes with the fourth.
        assert_eq!(send(33), Some((false, first.wrapping_add(160))));
        assert_eq!(send(39), None);
        assert_eq!(send(119), Some((false, first.wrapping_add(320))));
        assert_eq!(send(120), Some((false, first.wrapping_add(640))));
    }

    #[test]
    fn silence_counts_in_the_timestamps() {
        let start = epoch();
        let mut transmit = plain();
        transmit.push_pcm(&[0; 160], start).unwrap();
        let first = due(&mut transmit, start)[0].timestamp;
        // Due at 20 ms; 980 ms of silence.
        let later = start + ms(1000);
        transmit.push_pcm(&[0; 320], later).unwrap();
        let packets = due(&mut transmit, later);
        assert_eq!(packets.len(), 1);
        assert!(packets[0].marker);
        assert_eq!(packets[0].timestamp, first.wrapping_add(160 + 980 * 8));
        assert_eq!(transmit.poll_timeout(), Some(later + ms(20)));
    }

    #[test]
    fn other_packet_lengths() {
        let now = epoch();
        let config = SendConfig {
            packet_ms: 30,
            ..SendConfig::new(Codec::PcmU)
        };
        let mut transmit = transmit(config);
        transmit.push_pcm(&[0; 239], now).unwrap();
        assert_eq!(transmit.poll_timeout(), None);
        transmit.push_pcm(&[0; 241], now).unwrap();
        let packet = &due(&mut transmit, now)[0];
        assert_eq!((packet.payload.len(), packet.payload_type), (240, 0));
        assert_eq!(transmit.poll_timeout(), Some(now + ms(30)));
        for packet_ms in [0, MAX_PACKET_MS + 1] {
            let config = SendConfig {
                packet_ms,
                ..config
            };
            let refused = Transmit::new(config, rtp::Sender::new(1)).map(|_| ());
            let frame = ms(1);
            assert_eq!(refused, Err(Misuse::PacketLength { packet_ms, frame }));
        }
    }

    /// What the peer takes at most is not always a multiple of anything.
    #[test]
    fn packets_may_be_as_short_as_a_frame() {
        for packet_ms in [1, 5, 9, 25, MAX_PACKET_MS] {
            let start = epoch();
            let config = SendConfig {
                packet_ms,
                ..SendConfig::new(Codec::PcmU)
            };
            let mut transmit = transmit(config);
            let samples = usize::from(packet_ms) * 8;
            transmit.push_pcm(&vec![0; 3 * samples], start).unwrap();
            let mut timestamps = vec![];
            for n in 0..3 {
                let packets = due(&mut transmit, start + ms(packet_ms.into()) * n);
                assert_eq!((packets.len(), packets[0].payload.len()), (1, samples));
                timestamps.push(packets[0].timestamp);
            }
            let step = samples as u32;
            assert_eq!(timestamps[1], timestamps[0].wrapping_add(step));
            assert_eq!(timestamps[2], timestamps[1].wrapping_add(step));
        }
    }

    #[test]
    fn digits_replace_the_audio_of_their_time() {
        let start = epoch();
        let config = SendConfig {
            telephone_event: Some(101),
            ..SendConfig::new(Codec::PcmA)
        };
        let mut transmit = transmit(config);
        let mut packets = vec![];
        for n in 0..20 {
            let now = start + ms(20 * n);
            transmit.push_pcm(&[0; 160], now).unwrap();
            if n == 2 {
                let digit = Digit::from_char('7').unwrap();
                transmit.push_digit(digit, ms(100), now).unwrap();
            }
            packets.extend(due(&mut transmit, now));
        }
        assert_eq!(packets.len(), 20);
        let types: Vec<u8> = packets.iter().map(|packet| packet.payload_type).collect();
        assert_eq!(types[..2], [8, 8]);
        assert_eq!(types[2..9], [101; 7]);
        assert_eq!(types[9..], [8; 11]);
        let first = packets[0].timestamp;
        let event = first.wrapping_add(320);
        assert!(packets[2..9].iter().all(|packet| packet.timestamp == event));
        assert!(packets[2].marker && !packets[3].marker);
        assert_eq!(packets[2].payload[..], [7, 10, 0, 160]);
        assert_eq!(packets[8].payload[..], [7, 0x8A, 3, 0x20]);
        assert_eq!(packets[9].timestamp, first.wrapping_add(9 * 160));
        assert_eq!(transmit.digits_sent(), 1);
    }

    #[test]
    fn digits_need_no_audio_and_have_a_ceiling() {
        let start = epoch();
        let digit = Digit::from_char('1').unwrap();
        assert_eq!(
            plain().push_digit(digit, ms(100), start),
            Err(Misuse::NoTelephoneEvents)
        );
        let config = SendConfig {
            telephone_event: Some(101),
            ..SendConfig::new(Codec::PcmA)
        };
        let mut transmit = transmit(config);
        for _ in 0..MAX_QUEUED_DIGITS {
            transmit.push_digit(digit, Duration::MAX, start).unwrap();
        }
        let too_many = Err(Misuse::TooMany {
            count: 33,
            maximum: 32,
        });
        assert_eq!(transmit.push_digit(digit, ms(100), start), too_many);
        // The longest digit: 250 packets and two repeats of the last.
        let mut packets = 0;
        for n in 0..252 {
            packets += due(&mut transmit, start + ms(20 * n)).len();
        }
        assert_eq!((packets, transmit.digits_sent()), (252, 1));
    }

    #[test]
    fn a_report_names_the_timestamp_of_its_moment() {
        let start = epoch();
        let mut transmit = plain();
        transmit.push_pcm(&[0; 160], start).unwrap();
        let first = due(&mut transmit, start)[0].timestamp;
        for (at, units) in [(0, 0), (5, 40), (20, 160), (1000, 8000)] {
            let info = transmit.sender_info(NtpTime(1), start + ms(at));
            assert_eq!(info.rtp_timestamp, first.wrapping_add(units));
            assert_eq!((info.packets, info.octets), (1, 160));
        }
    }
}
