//! One of the two who speak.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use h323_endpoint::{CallId, CallOptions, Event, Target};
use h323_h225::address::user_alias;
use h323_media::session::{ReceiveStats, SendStats};
use h323_net::clock::Clock;
use h323_net::pcap::Capture;

use super::zone::Zone;
use super::{STEP_WITHIN, Stage};
use crate::audio::{Sink, Source};
use crate::conversation::Conversation;
use crate::failure::Failure;
use crate::station::Station;

/// The most that is kept of what is heard, in samples: somewhat more than the longest demonstration.
const MAX_HEARD: usize = 8000 * 70;

/// Somebody with an endpoint.
pub(super) struct Caller {
    station: Station,
    ip: IpAddr,
    call: Option<CallId>,
    conversation: Option<Conversation>,
    receives: bool,
    transmits_at: Option<Instant>,
    over: bool,
}

/// What somebody heard, and how.
pub(super) struct Heard {
    pub(super) heard: Vec<i16>,
    pub(super) stats: (SendStats, ReceiveStats),
}

impl Caller {
    /// Opens an endpoint that will register with the zone under a name and a number.
    pub(super) async fn open(
        name: &str,
        number: &str,
        ip: IpAddr,
        zone: &Zone,
        capture: Capture,
        clock: &Clock,
    ) -> Result<Self, Failure> {
        let aliases = [name, number].map(str::to_owned);
        let station = Station::on_loopback(&aliases, ip, zone.address, capture, clock).await?;
        Ok(Self {
            station,
            ip,
            call: None,
            conversation: None,
            receives: false,
            transmits_at: None,
            over: false,
        })
    }

    /// Waits until it is registered.
    pub(super) async fn register(&mut self, stage: &Stage, who: usize) -> Result<(), Failure> {
        self.station
            .registered(|event| stage.show(who, event))
            .await?;
        Ok(())
    }

    /// Calls a number and says something.
    pub(super) async fn dial(&mut self, number: &str, says: Vec<i16>) -> Result<(), Failure> {
        let alias = user_alias(number).map_err(|error| Failure::Alias {
            alias: number.to_owned(),
            error,
        })?;
        let target = Target::from_alias(alias);
        let media = self.prepare(says).await?;
        let options = CallOptions::default();
        let call = self
            .station
            .phone
            .with(move |endpoint, now| endpoint.call(&target, media, options, now))
            .await
            .ok_or(Failure::Stopped)??;
        self.call = Some(call);
        Ok(())
    }

    /// Answers a call and says something.
    pub(super) async fn answer(&mut self, call: CallId, says: Vec<i16>) -> Result<(), Failure> {
        let media = self.prepare(says).await?;
        self.call = Some(call);
        self.station
            .phone
            .with(move |endpoint, now| {
                endpoint.alert(call, now)?;
                endpoint.accept(call, media, now)
            })
            .await
            .ok_or(Failure::Stopped)??;
        Ok(())
    }

    async fn prepare(&mut self, says: Vec<i16>) -> Result<h323_endpoint::MediaAddresses, Failure> {
        let (source, sink) = (Source::samples(says), Sink::memory(MAX_HEARD));
        let conversation = Conversation::prepare(&self.station, self.ip, source, sink).await?;
        let media = conversation.addresses();
        self.conversation = Some(conversation);
        Ok(media)
    }

    pub(super) async fn event(&mut self) -> Result<Event, Failure> {
        self.station.phone.event().await.ok_or(Failure::Stopped)
    }

    pub(super) fn handle_event(&mut self, event: &Event) {
        if let Some(conversation) = &mut self.conversation {
            conversation.handle_event(event, Some(self.ip));
        }
        match event {
            Event::ReceiveStarted { .. } => self.receives = true,
            Event::TransmitStarted { .. } => {
                let now = self.station.clock.now();
                self.transmits_at.get_or_insert(now);
            }
            Event::Ended { .. } => self.over = true,
            _ => {}
        }
    }

    /// Whether sound goes both ways.
    pub(super) fn is_talking(&self) -> bool {
        self.receives && self.transmits_at.is_some()
    }

    /// How long after an instant it began to send.
    pub(super) fn talking_after(&self, since: Instant) -> Duration {
        let at = self.transmits_at.unwrap_or(since);
        at.saturating_duration_since(since)
    }

    /// Whether the call has ended.
    pub(super) fn is_over(&self) -> bool {
        self.over
    }

    pub(super) async fn hang_up(&self) -> Result<(), Failure> {
        let Some(call) = self.call else {
            return Ok(());
        };
        self.station
            .phone
            .with(move |endpoint, now| endpoint.hang_up(call, now))
            .await
            .ok_or(Failure::Stopped)??;
        Ok(())
    }

    /// Ends the sound; what was heard, if there was sound both ways.
    pub(super) async fn close_media(&mut self) -> Option<Heard> {
        let ended = self.conversation.take()?.close().await.0?;
        Some(Heard {
            heard: ended.heard,
            stats: (ended.stats.send?, ended.stats.receive?),
        })
    }

    /// Unregisters and stops.
    pub(super) async fn shut_down(&mut self, stage: &Stage, who: usize) -> Result<(), Failure> {
        self.station
            .phone
            .with(|endpoint, now| endpoint.shut_down(now))
            .await
            .ok_or(Failure::Stopped)?;
        let deadline = Some(self.station.clock.now() + STEP_WITHIN);
        loop {
            tokio::select! {
                event = self.station.phone.event() => {
                    let event = event.ok_or(Failure::Stopped)?;
                    stage.show(who, &event);
                    if matches!(event, Event::Stopped) {
                        return Ok(());
                    }
                }
                () = self.station.clock.sleep_until(deadline) => {
                    return Err(Failure::Demo("an endpoint did not stop in time"));
                }
            }
        }
    }
}
