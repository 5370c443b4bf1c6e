//! The sound of one call: sockets, a session, and what the endpoint says of its channels.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::time::Duration;

use h323_endpoint::{
    AudioCodec, DigitMethod, Event, MediaAddresses, Medium, Receive, Record, SessionId, Transmit,
};
use h323_media::session::{MAX_PACKET_MS, ReceiveConfig, ReceiveFormat, SendConfig};
use h323_media::{Codec, Digit};
use h323_net::seed;
use std::net::SocketAddr;

use crate::audio::{Sink, Source};
use crate::cli::options::JitterDelay;
use crate::failure::Failure;
use crate::media::{Carried, Ended, Glimpse, Receiver, Sender, Session, Sockets};
use crate::recording::{CallRecordings, Kept, Recordings};
use crate::station::Station;

/// The name that peers read in RTCP.
const CNAME: &str = "h323";

/// A session of which nothing is heard.
#[derive(Debug)]
struct Further {
    session: Session,
    /// Packets of which it is known that they were lost.
    lost: u64,
}

/// What a call says and hears.
#[derive(Debug)]
pub struct Conversation {
    session: Session,
    addresses: MediaAddresses,
    /// Sessions beyond the first, of which nothing is heard.
    further: BTreeMap<SessionId, Further>,
    /// The files of what comes, if it is kept.
    recordings: Option<CallRecordings>,
    /// What we told the peer we can receive: it may send any of them, whatever its channel says.
    announced: Vec<Codec>,
    jitter: Option<JitterDelay>,
    /// Of the sound that is said and heard, whatever the codec.
    sample_rate_hz: u32,
    /// Whether digits are to be found in what is heard.
    listens_for_tones: bool,
    sending: Option<(SendConfig, Receiver)>,
    transmits: Option<Codec>,
    receives: Option<Codec>,
}

impl Conversation {
    /// Binds sockets on `ip` and waits for the channels of a call of `station` to be opened.
    pub async fn prepare(
        station: &Station,
        ip: IpAddr,
        source: Source,
        sink: Sink,
    ) -> Result<Self, Failure> {
        let (session, addresses) = open(station, ip, source, sink).await?;
        let mut recordings = (station.recordings.as_ref()).map(Recordings::of_call);
        let first = SessionId::AUDIO.0;
        if let Some(dump) = recordings.as_mut().and_then(|call| call.file(first)) {
            session.record(dump);
        }
        Ok(Self {
            session,
            addresses,
            further: BTreeMap::new(),
            recordings,
            announced: station.codecs().collect(),
            jitter: station.jitter,
            sample_rate_hz: station.sample_rate_hz(),
            listens_for_tones: station.options.digits == Some(DigitMethod::InBand),
            sending: None,
            transmits: None,
            receives: None,
        })
    }

    /// Binds sockets on `ip` for a session beyond the first, of which all that comes is kept.
    ///
    /// # Errors
    ///
    /// There are no sockets, or the call has too many files.
    pub async fn prepare_further(
        &mut self,
        station: &Station,
        ip: IpAddr,
        session: SessionId,
        medium: Medium,
        peer: Option<IpAddr>,
    ) -> Result<MediaAddresses, Failure> {
        let call = self.recordings.as_mut();
        let dump = call.and_then(|call| call.file(session.0));
        let dump = dump.ok_or(Failure::NotRecorded)?;
        let (opened, addresses) = open(station, ip, Source::Silence, Sink::Null).await?;
        opened.record(dump);
        // The first packets may overtake the news of what is in them.
        let usual_clock_rate_hz = match medium {
            Medium::Audio => 8000,
            Medium::Video => 90_000,
            Medium::Data => 1000,
        };
        opened.receive_undecoded(usual_clock_rate_hz, sender(None, peer));
        let further = Further {
            session: opened,
            lost: 0,
        };
        self.further.insert(session, further);
        Ok(addresses)
    }

    /// What signalling tells the peer.
    pub fn addresses(&self) -> MediaAddresses {
        self.addresses
    }

    /// The codecs last used for sending and receiving.
    pub fn codecs(&self) -> (Option<Codec>, Option<Codec>) {
        (self.transmits, self.receives)
    }

    /// Does what an event of this call means for its sound. `peer` is the other end of its signalling.
    pub fn handle_event(&mut self, event: &Event, peer: Option<IpAddr>) {
        match event {
            Event::TransmitStarted { transmit, .. } => self.transmit(transmit),
            Event::TransmitStopped { .. } => {
                self.sending = None;
                self.session.stop_sending();
            }
            Event::ReceiveStarted { receive, .. } => self.receive(receive, peer),
            Event::ReceiveStopped { .. } => self.session.stop_receiving(),
            Event::RecordStarted { record, .. } => self.record(record, peer),
            Event::RecordStopped { session, .. } => self.in_session(*session).stop_receiving(),
            // Their addresses were those of the attempt before.
            Event::Rerouted { .. } => self.further.clear(),
            _ => {}
        }
    }

    /// Sends digits as telephone events of a payload type. With fast start, what the peer takes becomes known after
    /// the channel was opened.
    pub fn send_digits(&mut self, digits: &str, payload_type: u8) {
        if let Some((config, to)) = &mut self.sending
            && config.telephone_event != Some(payload_type)
        {
            config.telephone_event = Some(payload_type);
            self.session.send(*config, *to);
        }
        let digits = digits.chars().filter_map(Digit::from_char);
        self.session.digits(digits, Carried::AsEvent);
    }

    /// Sends digits as sound.
    pub fn say_digits(&self, digits: &str) {
        let digits = digits.chars().filter_map(Digit::from_char);
        self.session.digits(digits, Carried::AsSound);
    }

    /// Says silence in place of what is to be said, or no longer does.
    pub fn mute(&self, muted: bool) {
        self.session.mute(muted);
    }

    /// How its sound goes; `None` if there is no more of it.
    pub async fn glimpse(&self) -> Option<Glimpse> {
        self.session.glimpse().await
    }

    /// Lets go of the sockets of a session beyond the first.
    pub fn give_up(&mut self, session: SessionId) {
        self.further.remove(&session);
    }

    /// Whether something may come of which nothing is heard.
    pub fn has_further(&self) -> bool {
        !self.further.is_empty()
    }

    /// The sessions of which nothing is heard and something was lost since this was asked last.
    pub async fn lossy(&mut self) -> Vec<SessionId> {
        let mut lossy = Vec::new();
        for (id, further) in &mut self.further {
            let glimpse = further.session.glimpse().await;
            let counts = glimpse.and_then(|glimpse| glimpse.stats.undecoded);
            let lost = counts.map_or(0, |counts| counts.lost);
            if lost > further.lost {
                lossy.push(*id);
            }
            further.lost = lost;
        }
        lossy
    }

    /// Ends the sessions; how the first went, and what was kept of all.
    pub async fn close(self) -> (Option<Ended>, Vec<Kept>) {
        let ended = self.session.close().await;
        for further in self.further.into_values() {
            further.session.close().await;
        }
        let kept = match self.recordings {
            Some(recordings) => recordings.finish().await,
            None => Vec::new(),
        };
        (ended, kept)
    }

    fn in_session(&self, session: SessionId) -> &Session {
        let further = self.further.get(&session);
        further.map_or(&self.session, |further| &further.session)
    }

    /// What comes is kept, and nothing of it is heard.
    fn record(&self, record: &Record, peer: Option<IpAddr>) {
        let is_first = !self.further.contains_key(&record.session);
        let session = if is_first {
            SessionId::AUDIO
        } else {
            record.session
        };
        if let Some(recordings) = &self.recordings {
            recordings.note(session.0, &record.name);
        }
        let from = sender(record.rtcp_to, peer);
        (self.in_session(record.session)).receive_undecoded(record.clock_rate_hz, from);
    }

    fn transmit(&mut self, transmit: &Transmit) {
        let Some(codec) = codec(transmit.format.codec) else {
            return tracing::error!(codec = transmit.format.codec.name(), "no encoder");
        };
        self.transmits = Some(codec);
        let config = SendConfig {
            codec,
            payload_type: transmit.payload_type,
            packet_ms: packet_ms(transmit.packet_duration()),
            telephone_event: transmit.telephone_event,
            sample_rate_hz: self.sample_rate_hz,
        };
        let to = Receiver {
            rtp: transmit.rtp_to,
            rtcp: transmit.rtcp_to,
        };
        self.sending = Some((config, to));
        self.session.send(config, to);
    }

    fn receive(&mut self, receive: &Receive, peer: Option<IpAddr>) {
        let Some(codec) = codec(receive.format.codec) else {
            return tracing::error!(codec = receive.format.codec.name(), "no decoder");
        };
        self.receives = Some(codec);
        let agreed = ReceiveFormat {
            codec,
            payload_type: receive.payload_type,
        };
        let announced = self.announced.iter().copied().map(ReceiveFormat::new);
        // One that has another clock cannot follow without a word of signalling.
        let clock_rate_hz = codec.format().clock_rate_hz;
        let others = announced.filter(|format| {
            format.codec != codec && format.codec.format().clock_rate_hz == clock_rate_hz
        });
        let mut config = ReceiveConfig {
            formats: [agreed].into_iter().chain(others).collect(),
            telephone_event: receive.telephone_event,
            detect_tones: self.listens_for_tones,
            sample_rate_hz: self.sample_rate_hz,
            ..ReceiveConfig::new(codec)
        };
        if let Some(JitterDelay { min, max }) = self.jitter {
            (config.jitter.min_delay, config.jitter.max_delay) = (min, max);
        }
        if let Some(recordings) = &self.recordings {
            recordings.note(SessionId::AUDIO.0, codec.format().name);
        }
        self.session.receive(config, sender(receive.rtcp_to, peer));
    }
}

/// Whom we receive from: whoever takes our reports, or whoever we signal with.
fn sender(rtcp: Option<SocketAddr>, peer: Option<IpAddr>) -> Sender {
    Sender {
        ip: rtcp.map(|address| address.ip()).or(peer),
        rtcp,
    }
}

/// A session with sockets of its own, and their addresses.
async fn open(
    station: &Station,
    ip: IpAddr,
    source: Source,
    sink: Sink,
) -> Result<(Session, MediaAddresses), Failure> {
    let at = SocketAddr::new(ip, 0);
    let wrong = |error| Failure::Socket { at, error };
    let bound = Sockets::bind(ip, station.ports.as_ref()).await;
    let sockets = bound.map_err(wrong)?;
    let (rtp, rtcp) = sockets.addresses().map_err(wrong)?;
    let drawn = seed::draw()?;
    let seed = drawn
        .first_chunk()
        .map_or(0, |chunk| u64::from_be_bytes(*chunk));
    let (clock, capture) = (&station.clock, station.capture.clone());
    let session = Session::start(sockets, source, sink, CNAME, seed, clock, capture)?;
    Ok((session, MediaAddresses { rtp, rtcp }))
}

/// What we have an encoder and a decoder for.
pub fn codec(codec: AudioCodec) -> Option<Codec> {
    match codec {
        AudioCodec::G711Alaw64k => Some(Codec::PcmA),
        AudioCodec::G711Ulaw64k => Some(Codec::PcmU),
        AudioCodec::G722At64k => Some(Codec::G722),
        AudioCodec::Opus if Codec::ALL.contains(&Codec::Opus) => Some(Codec::Opus),
        _ => None,
    }
}

/// The length of a packet as the media session takes it: never more than was agreed.
fn packet_ms(duration: Duration) -> u16 {
    u16::try_from(duration.as_millis()).map_or(MAX_PACKET_MS, |agreed| agreed.min(MAX_PACKET_MS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_are_as_long_as_the_session_takes_them() {
        for (wanted_ms, given_ms) in [(1, 1), (9, 9), (20, 20), (25, 25), (60, 60), (256, 60)] {
            assert_eq!(packet_ms(Duration::from_millis(wanted_ms)), given_ms);
        }
    }
}
