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
    addresses: MediaAddresses,
    /// Packets of which it is known that they were lost.
    lost: u64,
}

/// Where a session beyond the first is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// Its sockets.
    pub addresses: MediaAddresses,
    /// They were bound for this very request, and nobody else knows of them.
    pub is_new: bool,
}

/// What a call says and hears.
#[derive(Debug)]
pub struct Conversation {
    session: Session,
    addresses: MediaAddresses,
    /// What the peer calls the first session.
    first: SessionId,
    /// It is decoded now.
    is_heard: bool,
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
            first: SessionId::AUDIO,
            is_heard: false,
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

    /// Binds sockets on `ip` for a session beyond the first, of which all that comes is kept. One that has sockets keeps
    /// them: the peer may know them already.
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
    ) -> Result<Prepared, Failure> {
        if let Some(Further { addresses, .. }) = self.further.get(&session) {
            return Ok(Prepared {
                addresses: *addresses,
                is_new: false,
            });
        }
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
            addresses,
            lost: 0,
        };
        self.further.insert(session, further);
        Ok(Prepared {
            addresses,
            is_new: true,
        })
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
            Event::ReceiveStopped { .. } => {
                self.is_heard = false;
                self.session.stop_receiving();
            }
            Event::RecordStarted { record, .. } => self.record(record, peer),
            Event::RecordStopped { session, .. } => match self.in_session(*session) {
                Some(session) => session.stop_receiving(),
                None => ignore(*session),
            },
            // Their addresses were those of the attempt before.
            Event::Rerouted { .. } => {
                self.further.clear();
                self.first = SessionId::AUDIO;
            }
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

    /// What the peer calls so and nobody here decodes, if there is such a session.
    fn in_session(&self, session: SessionId) -> Option<&Session> {
        match self.further.get(&session) {
            Some(further) => Some(&further.session),
            None => (session == self.first && !self.is_heard).then_some(&self.session),
        }
    }

    /// What comes is kept, and nothing of it is heard.
    fn record(&mut self, record: &Record, peer: Option<IpAddr>) {
        let (file, session) = match self.further.get(&record.session) {
            Some(further) => (record.session, &further.session),
            // The first is sound, whatever the peer calls it.
            None if record.medium == Medium::Audio && !self.is_heard => {
                self.first = record.session;
                (SessionId::AUDIO, &self.session)
            }
            None => return ignore(record.session),
        };
        if let Some(recordings) = &self.recordings {
            recordings.note(file.0, &record.name);
        }
        session.receive_undecoded(record.clock_rate_hz, sender(record.rtcp_to, peer));
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
        self.is_heard = true;
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

fn ignore(session: SessionId) {
    tracing::debug!(session = session.0, "nothing is taken in such a session");
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
pub(crate) mod tests {
    use std::net::{Ipv4Addr, UdpSocket};
    use std::path::Path;

    use clap::Parser;
    use h323_endpoint::{AudioFormat, CallId, CallOptions, Config, Endpoint, Target};
    use h323_media::session::Stats;

    use super::*;
    use crate::cli::{Cli, Command};
    use crate::station::UsualPort;

    /// An endpoint that records what comes into this folder.
    pub(crate) async fn recording(folder: &Path) -> Station {
        let arguments = ["h323", "listen", "-i", "127.0.0.1", "--record-raw"];
        let arguments = arguments.map(AsRef::as_ref).into_iter();
        let cli = Cli::try_parse_from(arguments.chain([folder.as_os_str()])).unwrap();
        let Command::Listen(listen) = cli.command else {
            unreachable!("it listens")
        };
        let (endpoint, signalling) = (&listen.endpoint, &listen.signalling);
        let opened = Station::open(
            endpoint,
            signalling,
            &listen.recording,
            UsualPort::Any,
            None,
        );
        opened.await.unwrap()
    }

    fn call(addresses: MediaAddresses, station: &Station) -> CallId {
        let target = Target::from_address(SocketAddr::from(([127, 0, 0, 1], 5000)));
        Endpoint::new(Config::default(), [0; 32])
            .call(
                &target,
                addresses,
                CallOptions::default(),
                station.clock.now(),
            )
            .unwrap()
    }

    fn record(session: u8, medium: Medium) -> Record {
        Record {
            session: SessionId(session),
            medium,
            name: "anything".into(),
            clock_rate_hz: 8000,
            payload_type: None,
            rtcp_to: None,
        }
    }

    /// Somebody who sends in the first session.
    struct Peer {
        socket: UdpSocket,
        to: SocketAddr,
        sequence: u16,
    }

    impl Peer {
        /// Whether what it sends is counted as this counts.
        async fn is_counted(&mut self, by: &Conversation, count: fn(&Stats) -> u64) -> bool {
            let before = count(&by.glimpse().await.unwrap().stats);
            for _ in 0..200 {
                let mut packet = [0; 12 + 160];
                (packet[0], packet[1]) = (0x80, 8);
                packet[2..4].copy_from_slice(&self.sequence.to_be_bytes());
                let timestamp = 160 * u32::from(self.sequence);
                packet[4..8].copy_from_slice(&timestamp.to_be_bytes());
                self.sequence += 1;
                self.socket.send_to(&packet, self.to).unwrap();
                tokio::time::sleep(Duration::from_millis(5)).await;
                if count(&by.glimpse().await.unwrap().stats) > before {
                    return true;
                }
            }
            false
        }
    }

    fn heard(stats: &Stats) -> u64 {
        stats.receive.as_ref().map_or(0, |counts| counts.packets)
    }

    fn recorded(stats: &Stats) -> u64 {
        stats.undecoded.as_ref().map_or(0, |counts| counts.packets)
    }

    #[tokio::test]
    async fn a_session_keeps_its_sockets_when_it_is_asked_for_again() {
        let folder = tempfile::tempdir().unwrap();
        let station = recording(folder.path()).await;
        let ip = Ipv4Addr::LOCALHOST.into();
        let prepared = Conversation::prepare(&station, ip, Source::Silence, Sink::Null);
        let mut conversation = prepared.await.unwrap();
        let mut bound = Vec::new();
        for is_new in [true, false] {
            let (session, medium) = (SessionId::VIDEO, Medium::Video);
            let prepared = conversation.prepare_further(&station, ip, session, medium, None);
            let prepared = prepared.await.unwrap();
            assert_eq!(prepared.is_new, is_new);
            bound.push(prepared.addresses);
        }
        assert_eq!(bound[0], bound[1]);
        assert_ne!(bound[0], conversation.addresses());
        conversation.close().await;
        station.close(|_| {}).await;
    }

    #[tokio::test]
    async fn what_is_told_of_a_session_that_there_is_not_disturbs_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let station = recording(folder.path()).await;
        let ip = Ipv4Addr::LOCALHOST.into();
        let prepared = Conversation::prepare(&station, ip, Source::Silence, Sink::Null);
        let mut conversation = prepared.await.unwrap();
        let call = call(conversation.addresses(), &station);
        let mut peer = Peer {
            socket: UdpSocket::bind((ip, 0)).unwrap(),
            to: conversation.addresses().rtp,
            sequence: 0,
        };
        let receive = Receive {
            format: AudioFormat::new(AudioCodec::G711Alaw64k, 20),
            payload_type: 8,
            telephone_event: None,
            rtcp_to: None,
        };
        let unknown = [
            Event::RecordStarted {
                call,
                record: record(2, Medium::Video),
            },
            Event::RecordStarted {
                call,
                record: record(32, Medium::Audio),
            },
            Event::RecordStopped {
                call,
                session: SessionId(2),
            },
            Event::RecordStopped {
                call,
                session: SessionId::AUDIO,
            },
        ];
        conversation.handle_event(&Event::ReceiveStarted { call, receive }, None);
        for event in &unknown {
            conversation.handle_event(event, None);
            assert!(peer.is_counted(&conversation, heard).await, "{event:?}");
        }
        // The peer may call the first session otherwise.
        conversation.handle_event(&Event::ReceiveStopped { call }, None);
        let first = Event::RecordStarted {
            call,
            record: record(4, Medium::Audio),
        };
        for event in [&first, &unknown[0], &unknown[2], &unknown[3]] {
            conversation.handle_event(event, None);
            let is_counted = peer.is_counted(&conversation, recorded).await;
            assert!(is_counted, "{event:?}");
        }
        conversation.close().await;
        station.close(|_| {}).await;
    }

    #[test]
    fn packets_are_as_long_as_the_session_takes_them() {
        for (wanted_ms, given_ms) in [(1, 1), (9, 9), (20, 20), (25, 25), (60, 60), (256, 60)] {
            assert_eq!(packet_ms(Duration::from_millis(wanted_ms)), given_ms);
        }
    }
}
