//! The gatekeeper of the demonstration: the core of `h323gk` in this process.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::ControlFlow;
use std::time::Instant;

use h323_gatekeeper_core::{Config, Event, Gatekeeper, RasSocket};
use h323_h225::address::RAS_PORT;
use h323_h225::identifiers::GatekeeperIdentifier;
use h323_h225::transport::SocketId;
use h323_net::clock::Clock;
use h323_net::driver::{Application, Driver, Settings};
use h323_net::pcap::Capture;
use h323_net::seed;
use h323_net::udp::UdpSocket;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::failure::Failure;

/// What the gatekeeper is called.
const NAME: &str = "demo";

/// The one socket it has.
const RAS: SocketId = SocketId(0);

/// A gatekeeper that runs.
#[derive(Debug)]
pub(super) struct Zone {
    /// Where it is asked.
    pub(super) address: SocketAddr,
    stop: oneshot::Sender<()>,
    driver: JoinHandle<Leftover>,
}

/// What a gatekeeper has left at the end; all of it should be nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Leftover {
    /// Endpoints still registered.
    pub(super) endpoints: usize,
    /// Calls still open.
    pub(super) calls: usize,
    /// Bandwidth still taken, in units of 100 bit/s.
    pub(super) bandwidth: u32,
}

impl Zone {
    /// Starts a gatekeeper on `ip`: on the port of RAS, where Wireshark looks for it, or else on any free one.
    pub(super) fn start(ip: IpAddr, clock: &Clock, capture: Capture) -> Result<Self, Failure> {
        let at = SocketAddr::new(ip, 0);
        let socket = UdpSocket::bind(SocketAddr::new(ip, RAS_PORT))
            .or_else(|_| UdpSocket::bind(at))
            .map_err(|error| Failure::Socket { at, error })?;
        let address = socket.local_addr();
        let name = GatekeeperIdentifier::new(NAME).map_err(|error| Failure::Socket {
            at,
            error: io::Error::other(error),
        })?;
        let config = Config::new(name, vec![RasSocket::new(RAS, address)]);
        let gatekeeper = Gatekeeper::new(config, seed::draw()?);
        let settings = Settings {
            clock: clock.clone(),
            capture: Some(capture),
            ..Settings::default()
        };
        let (mut driver, _) = Driver::new(gatekeeper, Log, settings);
        driver.add_socket(RAS, socket);
        let (stop, stopped) = oneshot::channel::<()>();
        let driver = tokio::spawn(async move {
            let stopped = async {
                // A sender that is dropped says the same.
                let _ = stopped.await;
            };
            let gatekeeper = driver.run(stopped).await.machine;
            Leftover {
                endpoints: gatekeeper.registry().len(),
                calls: gatekeeper.calls().len(),
                bandwidth: gatekeeper.bandwidth_used().0,
            }
        });
        Ok(Self {
            address,
            stop,
            driver,
        })
    }

    /// Ends it; what it has left.
    pub(super) async fn stop(self) -> Option<Leftover> {
        // It may have stopped already.
        let _ = self.stop.send(());
        self.driver.await.ok()
    }
}

/// Logs what the gatekeeper reports.
#[derive(Debug)]
struct Log;

impl Application<Gatekeeper> for Log {
    type Command = ();

    fn handle_command(&mut self, (): (), _: &mut Gatekeeper, _: Instant) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn handle_event(&mut self, event: Event, _: &mut Gatekeeper, _: Instant) -> ControlFlow<()> {
        tracing::info!(?event, "gatekeeper");
        ControlFlow::Continue(())
    }
}
