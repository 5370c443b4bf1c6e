mod captures;
mod ceilings;
mod connections;
mod turns;

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use h323_h225::transport::{CloseReason, ConnectFailure, ConnectionId, ListenFailure, ListenerId};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::*;
use crate::pcap;

/// A machine that reports every input and does what it is told.
#[derive(Debug, Default)]
struct Puppet {
    outputs: VecDeque<Output<Input>>,
    deadline: Option<Instant>,
}

impl Machine for Puppet {
    type Event = Input;

    fn handle(&mut self, input: Input, now: Instant) {
        if self.deadline.is_some_and(|deadline| deadline <= now) {
            self.deadline = None;
        }
        self.outputs.push_back(Output::Event(input));
    }

    fn poll_output(&mut self, _now: Instant) -> Output<Input> {
        self.outputs
            .pop_front()
            .unwrap_or(Output::Timeout(self.deadline))
    }
}

enum Command {
    Do(Output<Input>),
    /// All in one drain.
    DoAll(Vec<Output<Input>>),
    WakeAt(Instant),
    Stop,
}

/// Hands the inputs that the puppet reports to the test.
#[derive(Debug)]
struct Strings(mpsc::UnboundedSender<Input>);

impl Application<Puppet> for Strings {
    type Command = Command;

    fn handle_command(
        &mut self,
        command: Command,
        puppet: &mut Puppet,
        _: Instant,
    ) -> ControlFlow<()> {
        match command {
            Command::Do(output) => puppet.outputs.push_back(output),
            Command::DoAll(outputs) => puppet.outputs.extend(outputs),
            Command::WakeAt(deadline) => puppet.deadline = Some(deadline),
            Command::Stop => return ControlFlow::Break(()),
        }
        ControlFlow::Continue(())
    }

    fn handle_event(&mut self, input: Input, _: &mut Puppet, _: Instant) -> ControlFlow<()> {
        self.0.send(input).unwrap();
        ControlFlow::Continue(())
    }
}

/// A running driver, its strings, and what it has reported.
struct Stage {
    commands: Commands<Command>,
    inputs: mpsc::UnboundedReceiver<Input>,
    shutdown: Option<oneshot::Sender<()>>,
    run: JoinHandle<Remains<Puppet, Strings>>,
}

const SOCKET: SocketId = SocketId(0);
const LISTENER: ListenerId = ListenerId(0);
const OURS: ConnectionId = ConnectionId::Outgoing(1);
const THEIRS: ConnectionId = ConnectionId::Incoming(0);

fn at(address: &str) -> SocketAddr {
    address.parse().unwrap()
}

fn bytes(octets: &'static [u8]) -> Bytes {
    Bytes::from_static(octets)
}

impl Stage {
    fn new() -> Self {
        Self::with(Settings::default(), None)
    }

    fn limited(limits: Limits) -> Self {
        Self::with(
            Settings {
                limits,
                ..Settings::default()
            },
            None,
        )
    }

    fn with(settings: Settings, socket: Option<UdpSocket>) -> Self {
        let (sender, inputs) = mpsc::unbounded_channel();
        let (mut driver, commands) = Driver::new(Puppet::default(), Strings(sender), settings);
        if let Some(socket) = socket {
            driver.add_socket(SOCKET, socket);
        }
        let (shutdown, shut_down) = oneshot::channel();
        let run = tokio::spawn(driver.run(async {
            let _ = shut_down.await;
        }));
        Self {
            commands,
            inputs,
            shutdown: Some(shutdown),
            run,
        }
    }

    async fn command(&self, command: Command) {
        assert!(self.commands.send(command).await.is_ok());
    }

    async fn act(&self, output: Output<Input>) {
        self.command(Command::Do(output)).await;
    }

    async fn next(&mut self) -> Input {
        let next = timeout(Duration::from_secs(5), self.inputs.recv()).await;
        next.expect("an input in time").unwrap()
    }

    /// Nothing comes for a while.
    async fn quiet(&mut self) {
        let next = timeout(Duration::from_millis(30), self.inputs.recv()).await;
        assert!(next.is_err(), "{next:?}");
    }

    async fn listen(&mut self, listener: ListenerId, address: &str) -> SocketAddr {
        self.act(Output::Listen {
            listener,
            at: at(address),
        })
        .await;
        match self.next().await {
            Input::Listening {
                listener: named,
                local,
            } if named == listener => local,
            other => panic!("{other:?}"),
        }
    }

    async fn connect(&self, connection: ConnectionId, to: SocketAddr) {
        self.act(Output::Connect {
            connection,
            from: None,
            to,
        })
        .await;
    }

    async fn send(&self, connection: ConnectionId, octets: &'static [u8]) {
        let octets = bytes(octets);
        self.act(Output::Send { connection, octets }).await;
    }

    async fn expect_connected(&mut self, connection: ConnectionId) {
        match self.next().await {
            Input::Connected {
                connection: named, ..
            } if named == connection => {}
            other => panic!("{other:?}"),
        }
    }

    async fn expect_accepted(&mut self, connection: ConnectionId) {
        match self.next().await {
            Input::Accepted {
                connection: named,
                listener: LISTENER,
                ..
            } if named == connection => {}
            other => panic!("{other:?}"),
        }
    }

    async fn expect_frame(&mut self, connection: ConnectionId, octets: &'static [u8]) {
        let octets = bytes(octets);
        assert_eq!(self.next().await, Input::Frame { connection, octets });
    }

    async fn expect_closed(&mut self, connection: ConnectionId, reason: CloseReason) {
        assert_eq!(self.next().await, Input::Closed { connection, reason });
    }
}

/// Two drivers with a connection from the first to the second.
async fn connected(address: &str, settings: Settings) -> (Stage, Stage) {
    let mut two = Stage::with(settings.clone(), None);
    let to = two.listen(LISTENER, address).await;
    let mut one = Stage::with(settings, None);
    one.connect(OURS, to).await;
    one.expect_connected(OURS).await;
    two.expect_accepted(THEIRS).await;
    (one, two)
}
