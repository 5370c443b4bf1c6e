//! An endpoint on real sockets, as the commands use it: what they ask goes in as closures, events come out.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use h323_endpoint::{Endpoint, Event};
use h323_net::clock::Clock;
use h323_net::driver::{Application, Commands, Driver, Settings};
use h323_net::pcap::Capture;
use h323_net::udp::UdpSocket;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// Events that may wait for the command that reads them. A command that lets more come up is not told of a call's end,
/// and cannot know that it was not: the endpoint stops instead.
const MAX_EVENTS: usize = 4096;

/// Room that is kept for events of which a peer cannot make as many as it likes, or not at once. The others are lost first.
const KEPT_FOR_CALLS: usize = 1024;

/// Something to do with the endpoint, between two inputs.
type Deed = Box<dyn FnOnce(&mut Endpoint, Instant) + Send>;

/// An endpoint that runs.
#[derive(Debug)]
pub struct Phone {
    deeds: Commands<Deed>,
    events: mpsc::Receiver<Event>,
    stop: Option<oneshot::Sender<()>>,
    driver: JoinHandle<()>,
}

impl Phone {
    /// Runs `endpoint` with a datagram socket on `ras`. A connection may take `connect_timeout` to come about, or as long
    /// as is usual.
    pub fn start(
        endpoint: Endpoint,
        ras: Option<UdpSocket>,
        clock: Clock,
        capture: Option<Capture>,
        connect_timeout: Option<Duration>,
    ) -> Self {
        let (forward, events) = mpsc::channel(MAX_EVENTS);
        let mut settings = Settings {
            clock,
            capture,
            ..Settings::default()
        };
        let connection = &mut settings.limits.connection;
        connection.connect_timeout = connect_timeout.unwrap_or(connection.connect_timeout);
        let (mut driver, deeds) = Driver::new(endpoint, Forward(forward), settings);
        if let Some(socket) = ras {
            driver.add_socket(h323_endpoint::RAS_SOCKET, socket);
        }
        let (stop, stopped) = oneshot::channel::<()>();
        let driver = tokio::spawn(async move {
            let stopped = async {
                // A sender that is dropped says the same.
                let _ = stopped.await;
            };
            driver.run(stopped).await;
        });
        Self {
            deeds,
            events,
            stop: Some(stop),
            driver,
        }
    }

    /// Does something with the endpoint and waits for its answer. `None` when the endpoint has stopped.
    pub async fn with<T: Send + 'static>(
        &self,
        deed: impl FnOnce(&mut Endpoint, Instant) -> T + Send + 'static,
    ) -> Option<T> {
        let (answer, answered) = oneshot::channel();
        let deed = Box::new(move |endpoint: &mut Endpoint, now| {
            // Whoever asked may have gone.
            let _ = answer.send(deed(endpoint, now));
        });
        self.deeds.send(deed).await.ok()?;
        answered.await.ok()
    }

    /// The next event; `None` when the endpoint has stopped.
    pub async fn event(&mut self) -> Option<Event> {
        self.events.recv().await
    }

    /// Ends the event loop. What was sent is still delivered.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            // It may have stopped already.
            let _ = stop.send(());
        }
        let _ = self.driver.await;
    }
}

/// Passes the endpoint's events on.
#[derive(Debug)]
struct Forward(mpsc::Sender<Event>);

impl Application<Endpoint> for Forward {
    type Command = Deed;

    fn handle_command(
        &mut self,
        deed: Deed,
        endpoint: &mut Endpoint,
        now: Instant,
    ) -> ControlFlow<()> {
        deed(endpoint, now);
        ControlFlow::Continue(())
    }

    fn handle_event(&mut self, event: Event, _: &mut Endpoint, _: Instant) -> ControlFlow<()> {
        if self.0.capacity() <= KEPT_FOR_CALLS && changes_nothing(&event) {
            tracing::warn!("event lost: nobody reads them");
            tracing::debug!(?event, "lost");
            return ControlFlow::Continue(());
        }
        match self.0.try_send(event) {
            Ok(()) => ControlFlow::Continue(()),
            Err(mpsc::error::TrySendError::Full(event)) => {
                tracing::error!("stopped: nobody reads the events");
                tracing::debug!(?event, "not read");
                ControlFlow::Break(())
            }
            Err(mpsc::error::TrySendError::Closed(_)) => ControlFlow::Break(()),
        }
    }
}

/// Whether no call stands otherwise after this event than before. There is one for each message, each digit,
/// each Progress, Notify or Status, and each set of capabilities.
fn changes_nothing(event: &Event) -> bool {
    matches!(
        event,
        Event::Signal(_)
            | Event::Digits { .. }
            | Event::KeyHeld { .. }
            | Event::Progress { .. }
            | Event::Notified { .. }
            | Event::PeerStatus { .. }
            | Event::Features { .. }
            | Event::FormatChosen { .. }
    )
}

/// The local address that a peer is to be told: `interface` itself, or for a wildcard the one of the route to the peer.
pub fn local_ip(interface: IpAddr, peer: SocketAddr) -> io::Result<IpAddr> {
    if interface.is_unspecified() {
        h323_net::udp::local_address_towards(peer)
    } else {
        Ok(interface)
    }
}

#[cfg(test)]
mod tests {
    use h323_endpoint::Config;

    use super::*;

    #[test]
    fn events_that_nobody_reads_cannot_hide_the_end_of_a_call() {
        let (sender, mut events) = mpsc::channel(MAX_EVENTS);
        let mut forward = Forward(sender);
        let clock = Clock::system();
        let mut endpoint = Endpoint::new(Config::default(), [0; 32]);
        let media = h323_endpoint::MediaAddresses {
            rtp: "127.0.0.1:5004".parse().unwrap(),
            rtcp: "127.0.0.1:5005".parse().unwrap(),
        };
        let target: h323_endpoint::Target = "127.0.0.1".parse().unwrap();
        let call = endpoint
            .call(&target, media, Default::default(), clock.now())
            .unwrap();
        let mut tell = |event: Event| forward.handle_event(event, &mut endpoint, clock.now());
        let address: SocketAddr = "127.0.0.1:1720".parse().unwrap();
        let from_peer = || {
            Event::Signal(h323_endpoint::Signal {
                direction: h323_endpoint::SignalDirection::Received,
                peer: address,
                call: None,
                protocol: h323_endpoint::Protocol::H225,
                name: "Information",
                carriage: h323_endpoint::Carriage::Plain,
            })
        };
        for _ in 0..MAX_EVENTS {
            assert!(tell(from_peer()).is_continue());
            assert!(tell(Event::Progress { call }).is_continue());
        }
        for _ in 0..KEPT_FOR_CALLS {
            assert!(tell(Event::Listening { address }).is_continue());
        }
        // Whoever reads on comes to an end.
        assert!(tell(Event::Listening { address }).is_break());
        let mut counts = (0, 0);
        while let Ok(event) = events.try_recv() {
            match event {
                Event::Signal(_) | Event::Progress { .. } => counts.0 += 1,
                _ => counts.1 += 1,
            }
        }
        assert_eq!(counts, (MAX_EVENTS - KEPT_FOR_CALLS, KEPT_FOR_CALLS));
    }
}
