//! The event loop: inputs in, a full drain, timers, and again until somebody says stop.

mod network;
#[cfg(test)]
mod tests;

use std::future::Future;
use std::ops::ControlFlow;
use std::time::Instant;

use h323_h225::transport::{Input, Machine, Output, SocketId};
use tokio::sync::mpsc;

use crate::clock::Clock;
use crate::pcap::Capture;
use crate::tcp;
use crate::udp::UdpSocket;
use network::Network;

/// Commands that may wait for the driver; who sends more waits too.
pub const MAX_COMMANDS: usize = 1024;

/// Inputs that may wait for the machine; sockets with more are not read.
pub const MAX_WAITING_INPUTS: usize = 1024;

/// Outputs carried out in one drain before other tasks get their turn.
const OUTPUTS_PER_TURN: usize = 1024;

/// What the owner of a machine does between it and the rest of the program: takes commands to it
/// and events from it.
///
/// Both methods are called inside the event loop and must not block. They may call the machine's
/// commands; the driver drains it afterwards. `Break` ends the loop after that drain: what was
/// sent is still delivered, as far as the peers take it.
pub trait Application<M: Machine> {
    /// What comes in through [`Commands`].
    type Command;

    /// A command came in.
    fn handle_command(
        &mut self,
        command: Self::Command,
        machine: &mut M,
        now: Instant,
    ) -> ControlFlow<()>;

    /// The machine reports something.
    fn handle_event(&mut self, event: M::Event, machine: &mut M, now: Instant) -> ControlFlow<()>;
}

/// Where commands to a running driver go in. The driver runs on without any of these.
pub type Commands<C> = mpsc::Sender<C>;

/// What a driver may take, and where it tells the time and records the traffic.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The clock. [`Clock::system`] unless a test moves it by hand.
    pub clock: Clock,
    /// Records all datagrams and streams.
    pub capture: Option<Capture>,
    /// Ceilings.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            clock: Clock::system(),
            capture: None,
            limits: Limits::default(),
        }
    }
}

/// Ceilings of a driver.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections that peers opened, those that are closing included. More are refused.
    pub incoming: usize,
    /// Connections that the machine opened, those that are closing included. More fail.
    pub outgoing: usize,
    /// Listening sockets.
    pub listeners: usize,
    /// Connections per second and listener that are accepted; more wait in the system.
    pub accepts_per_second: u32,
    /// Ceilings of each connection.
    pub connection: tcp::Limits,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            incoming: 4000,
            outgoing: 4000,
            listeners: 8192,
            accepts_per_second: 200,
            connection: tcp::Limits::default(),
        }
    }
}

/// Why [`Driver::run`] ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The [`Application`] said `Break`.
    ByApplication,
    /// The future given to [`Driver::run`] came true.
    ByShutdown,
}

/// What is left of a driver.
#[derive(Debug)]
pub struct Remains<M, A> {
    /// Why it ended.
    pub ended: Ended,
    /// The machine as it stood.
    pub machine: M,
    /// The application as it stood.
    pub application: A,
}

/// Carries one machine over real sockets.
#[derive(Debug)]
pub struct Driver<M: Machine, A: Application<M>> {
    machine: M,
    application: A,
    clock: Clock,
    commands: mpsc::Receiver<A::Command>,
    network: Network,
    broken_off: bool,
}

impl<M: Machine, A: Application<M>> Driver<M, A> {
    /// A driver for `machine`, and the way to send commands to it.
    pub fn new(machine: M, application: A, settings: Settings) -> (Self, Commands<A::Command>) {
        let (sender, commands) = mpsc::channel(MAX_COMMANDS);
        let driver = Self {
            machine,
            application,
            clock: settings.clock.clone(),
            commands,
            network: Network::new(settings),
            broken_off: false,
        };
        (driver, sender)
    }

    /// Gives the machine a datagram socket under the name that it uses. A socket that had the
    /// name before is closed.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn add_socket(&mut self, id: SocketId, socket: UdpSocket) {
        self.network.add_socket(id, socket);
    }

    /// Runs until the application breaks off or `shutdown` comes true, and then lets go of all
    /// sockets; connections deliver what waits in them first, for as long as
    /// [`tcp::Limits::linger`] allows.
    pub async fn run(mut self, shutdown: impl Future<Output = ()>) -> Remains<M, A> {
        let mut shutdown = std::pin::pin!(shutdown);
        let ended = loop {
            let deadline = self.drain().await;
            if self.broken_off {
                break Ended::ByApplication;
            }
            if let Some(input) = self.network.next_pending() {
                self.machine.handle(input, self.clock.now());
                continue;
            }
            tokio::select! {
                () = &mut shutdown => break Ended::ByShutdown,
                Some(command) = self.commands.recv() => self.handle_command(command),
                input = self.network.next_input() => {
                    self.machine.handle(input, self.clock.now());
                }
                () = self.clock.sleep_until(deadline) => {
                    self.machine.handle(Input::Timeout, self.clock.now());
                }
            }
        };
        self.network.close().await;
        Remains {
            ended,
            machine: self.machine,
            application: self.application,
        }
    }

    /// Carries out all that the machine wants, and returns when it wants to be woken.
    async fn drain(&mut self) -> Option<Instant> {
        let mut outputs = 0;
        loop {
            let now = self.clock.now();
            match self.machine.poll_output(now) {
                Output::Timeout(deadline) => return deadline,
                Output::Event(event) => {
                    let application = &mut self.application;
                    let flow = application.handle_event(event, &mut self.machine, now);
                    self.broken_off |= flow.is_break();
                }
                Output::Transmit {
                    socket,
                    from,
                    to,
                    octets,
                } => {
                    self.network.transmit(socket, from, to, &octets);
                }
                Output::Connect {
                    connection,
                    from,
                    to,
                } => {
                    self.network.connect(connection, from, to);
                }
                Output::Send { connection, octets } => self.network.send(connection, octets),
                Output::Close { connection } => self.network.close_connection(connection),
                Output::Listen { listener, at } => self.network.listen(listener, at),
                Output::StopListening { listener } => self.network.stop_listening(listener),
            }
            outputs += 1;
            if outputs % OUTPUTS_PER_TURN == 0 {
                tokio::task::yield_now().await;
            }
        }
    }

    fn handle_command(&mut self, command: A::Command) {
        let now = self.clock.now();
        let flow = self
            .application
            .handle_command(command, &mut self.machine, now);
        self.broken_off |= flow.is_break();
    }
}
