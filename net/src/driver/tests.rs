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

#[tokio::test]
async fn datagrams_go_both_ways() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let socket = UdpSocket::bind(at(address)).unwrap();
        let here = socket.local_addr();
        let mut stage = Stage::with(Settings::default(), Some(socket));
        let peer = UdpSocket::bind(at(address)).unwrap();
        peer.try_send(None, here, b"RRQ").unwrap();
        let expected = Input::Datagram {
            socket: SOCKET,
            from: peer.local_addr(),
            to: Some(here.ip()),
            octets: bytes(b"RRQ"),
        };
        assert_eq!(stage.next().await, expected);
        stage
            .act(Output::Transmit {
                socket: SOCKET,
                from: Some(here.ip()),
                to: peer.local_addr(),
                octets: bytes(b"RCF"),
            })
            .await;
        let received = peer.receive().await.unwrap();
        assert_eq!((received.from, &received.octets[..]), (here, &b"RCF"[..]));
    }
}

#[tokio::test]
async fn a_connection_lives_from_connect_to_close() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let (mut one, mut two) = connected(address, Settings::default()).await;
        one.send(OURS, b"Setup").await;
        two.expect_frame(THEIRS, b"Setup").await;
        two.send(THEIRS, b"Connect").await;
        one.expect_frame(OURS, b"Connect").await;
        one.send(OURS, b"ReleaseComplete").await;
        one.act(Output::Close { connection: OURS }).await;
        two.expect_frame(THEIRS, b"ReleaseComplete").await;
        two.expect_closed(THEIRS, CloseReason::Closed).await;
        one.quiet().await;
    }
}

#[tokio::test]
async fn what_is_sent_before_the_connection_stands_waits_for_it() {
    let mut two = Stage::new();
    let to = two.listen(LISTENER, "127.0.0.1:0").await;
    let one = Stage::new();
    one.connect(OURS, to).await;
    one.send(OURS, b"early").await;
    two.expect_accepted(THEIRS).await;
    two.expect_frame(THEIRS, b"early").await;
}

#[tokio::test]
async fn a_refused_connect_is_an_input() {
    let gone = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let mut stage = Stage::new();
    stage.connect(OURS, gone).await;
    let connection = OURS;
    let error = ConnectFailure::Refused;
    assert_eq!(
        stage.next().await,
        Input::ConnectFailed { connection, error }
    );
}

#[tokio::test]
async fn close_withdraws_a_connect() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut stage = Stage::new();
    stage.connect(OURS, listener.local_addr().unwrap()).await;
    stage.act(Output::Close { connection: OURS }).await;
    stage.quiet().await;
}

#[tokio::test]
async fn a_listener_that_stopped_takes_no_more() {
    let (one, mut two) = connected("127.0.0.1:0", Settings::default()).await;
    let again = two.listen(ListenerId(1), "127.0.0.1:0").await;
    two.act(Output::StopListening {
        listener: ListenerId(1),
    })
    .await;
    let mut three = Stage::new();
    // Stopping is not awaited; what slips in before is dropped without a word.
    let error = loop {
        three.connect(ConnectionId::Outgoing(2), again).await;
        match three.next().await {
            Input::ConnectFailed { error, .. } => break error,
            Input::Connected { .. } | Input::Closed { .. } => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(error, ConnectFailure::Refused);
    one.send(OURS, b"still here").await;
    two.expect_frame(THEIRS, b"still here").await;
}

#[tokio::test]
async fn an_address_that_is_taken_is_an_input() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut stage = Stage::new();
    let at = taken.local_addr().unwrap();
    stage
        .act(Output::Listen {
            listener: LISTENER,
            at,
        })
        .await;
    let listener = LISTENER;
    let error = ListenFailure::AddressInUse;
    assert_eq!(stage.next().await, Input::ListenFailed { listener, error });
}

#[tokio::test]
async fn nothing_is_heard_of_a_listener_that_the_same_drain_stops() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut stage = Stage::new();
    let (listener, at) = (LISTENER, taken.local_addr().unwrap());
    stage
        .command(Command::DoAll(vec![
            Output::Listen { listener, at },
            Output::StopListening { listener },
        ]))
        .await;
    stage.quiet().await;
}

#[tokio::test]
async fn the_machine_is_woken_when_it_asked() {
    let (clock, hand) = Clock::manual(UNIX_EPOCH);
    let deadline = clock.now() + Duration::from_secs(300);
    let settings = Settings {
        clock,
        ..Settings::default()
    };
    let mut stage = Stage::with(settings, None);
    stage.command(Command::WakeAt(deadline)).await;
    stage.quiet().await;
    hand.advance(Duration::from_secs(299));
    stage.quiet().await;
    hand.advance(Duration::from_secs(1));
    assert_eq!(stage.next().await, Input::Timeout);
    stage.quiet().await;
}

#[tokio::test]
async fn break_ends_the_loop_after_the_last_word() {
    let (one, mut two) = connected("127.0.0.1:0", Settings::default()).await;
    one.send(OURS, b"goodbye").await;
    one.command(Command::Stop).await;
    two.expect_frame(THEIRS, b"goodbye").await;
    two.expect_closed(THEIRS, CloseReason::Closed).await;
    two.act(Output::Close { connection: THEIRS }).await;
    let remains = one.run.await.unwrap();
    assert_eq!(remains.ended, Ended::ByApplication);
    assert!(remains.machine.outputs.is_empty());
}

#[tokio::test]
async fn a_shutdown_ends_the_loop_and_closes_everything() {
    let (mut one, mut two) = connected("127.0.0.1:0", Settings::default()).await;
    drop(one.shutdown.take());
    two.expect_closed(THEIRS, CloseReason::Closed).await;
    assert_eq!(one.run.await.unwrap().ended, Ended::ByShutdown);
}

#[tokio::test]
async fn without_commanders_it_runs_on() {
    let mut stage = Stage::new();
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;
    let (nobody, _) = mpsc::channel(1);
    drop(std::mem::replace(&mut stage.commands, nobody));
    let _peer = TcpStream::connect(to).await.unwrap();
    stage.expect_accepted(THEIRS).await;
}

#[tokio::test]
async fn peers_beyond_the_ceiling_are_refused_until_one_leaves() {
    let mut stage = Stage::limited(Limits {
        incoming: 1,
        ..Limits::default()
    });
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;
    let mut first = TcpStream::connect(to).await.unwrap();
    stage.expect_accepted(THEIRS).await;

    let mut second = TcpStream::connect(to).await.unwrap();
    assert_eq!(second.read(&mut [0; 8]).await.unwrap(), 0);
    stage.quiet().await;

    first.shutdown().await.unwrap();
    stage.expect_closed(THEIRS, CloseReason::Closed).await;
    assert_eq!(first.read(&mut [0; 8]).await.unwrap(), 0);
    stage.quiet().await;
    let _third = TcpStream::connect(to).await.unwrap();
    stage.expect_accepted(ConnectionId::Incoming(1)).await;
}

#[tokio::test]
async fn connects_beyond_the_ceiling_fail() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = listener.local_addr().unwrap();
    let mut stage = Stage::limited(Limits {
        outgoing: 1,
        ..Limits::default()
    });
    stage.connect(OURS, to).await;
    stage.expect_connected(OURS).await;
    let connection = ConnectionId::Outgoing(2);
    stage.connect(connection, to).await;
    let error = ConnectFailure::TooMany;
    assert_eq!(
        stage.next().await,
        Input::ConnectFailed { connection, error }
    );
}

#[tokio::test]
async fn listeners_beyond_the_ceiling_fail() {
    let mut stage = Stage::limited(Limits {
        listeners: 1,
        ..Limits::default()
    });
    stage.listen(LISTENER, "127.0.0.1:0").await;
    let listener = ListenerId(1);
    stage
        .act(Output::Listen {
            listener,
            at: at("127.0.0.1:0"),
        })
        .await;
    let error = ListenFailure::TooMany;
    assert_eq!(stage.next().await, Input::ListenFailed { listener, error });
    stage
        .act(Output::StopListening { listener: LISTENER })
        .await;
    stage.listen(listener, "127.0.0.1:0").await;
}

#[tokio::test]
async fn accepts_beyond_the_rate_wait() {
    let (clock, hand) = Clock::manual(UNIX_EPOCH);
    let limits = Limits {
        accepts_per_second: 2,
        ..Limits::default()
    };
    let settings = Settings {
        clock,
        limits,
        capture: None,
    };
    let mut stage = Stage::with(settings, None);
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;
    let mut peers = Vec::new();
    for _ in 0..3 {
        peers.push(TcpStream::connect(to).await.unwrap());
    }
    stage.expect_accepted(ConnectionId::Incoming(0)).await;
    stage.expect_accepted(ConnectionId::Incoming(1)).await;
    stage.quiet().await;
    hand.advance(Duration::from_millis(500));
    stage.expect_accepted(ConnectionId::Incoming(2)).await;
}

#[tokio::test]
async fn a_peer_that_does_not_read_is_given_up() {
    const LONG: &[u8] = &[0; 60_000];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut limits = Limits::default();
    limits.connection.linger = Duration::from_millis(10);
    let mut stage = Stage::limited(limits);
    stage.connect(OURS, listener.local_addr().unwrap()).await;
    stage.expect_connected(OURS).await;
    // The system's own buffers grow to some megabytes.
    for _ in 0..1000 {
        stage.send(OURS, LONG).await;
    }
    stage.expect_closed(OURS, CloseReason::QueueFull).await;
    stage.quiet().await;
}

/// The machine closes what has failed before it could be told.
#[tokio::test]
async fn what_is_closed_in_the_drain_in_which_it_ends_is_not_reported() {
    let peer = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = peer.local_addr().unwrap();
    let mut limits = Limits {
        outgoing: 1,
        ..Limits::default()
    };
    limits.connection.queued_octets = 100;
    let mut stage = Stage::limited(limits);
    stage.connect(OURS, to).await;
    stage.expect_connected(OURS).await;
    let too_many = ConnectionId::Outgoing(2);
    let listener = LISTENER;
    stage
        .command(Command::DoAll(vec![
            Output::Send {
                connection: OURS,
                octets: bytes(&[0; 101]),
            },
            // It is over: neither queued nor reported again.
            Output::Send {
                connection: OURS,
                octets: bytes(b"after"),
            },
            Output::Close { connection: OURS },
            Output::Connect {
                connection: too_many,
                from: None,
                to,
            },
            Output::Close {
                connection: too_many,
            },
            Output::Listen {
                listener,
                at: at("127.0.0.1:0"),
            },
            Output::StopListening { listener },
        ]))
        .await;
    stage.quiet().await;
    let (mut stream, _) = peer.accept().await.unwrap();
    assert_eq!(stream.read(&mut [0; 8]).await.unwrap(), 0);
}

#[tokio::test]
async fn commands_beyond_the_ceiling_wait() {
    let (sender, _inputs) = mpsc::unbounded_channel();
    let (_driver, commands) = Driver::new(Puppet::default(), Strings(sender), Settings::default());
    for _ in 0..MAX_COMMANDS {
        assert!(commands.try_send(Command::Stop).is_ok());
    }
    assert!(commands.try_send(Command::Stop).is_err());
}

#[tokio::test]
async fn inputs_beyond_the_ceiling_stay_in_the_system() {
    let (sender, _inputs) = mpsc::unbounded_channel();
    let (mut driver, _commands) =
        Driver::new(Puppet::default(), Strings(sender), Settings::default());
    let socket = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
    let here = socket.local_addr();
    driver.add_socket(SOCKET, socket);
    let peer = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
    for _ in 0..MAX_WAITING_INPUTS + 100 {
        peer.try_send(None, here, b"x").unwrap();
        tokio::time::sleep(Duration::from_micros(1)).await;
    }
    assert_eq!(driver.network.waiting_inputs(), MAX_WAITING_INPUTS);
}

#[tokio::test]
async fn the_capture_holds_what_went_over_the_network() -> io::Result<()> {
    let capture = Capture::to(io::sink(), pcap::Limits::default())?;
    let socket = UdpSocket::bind(at("0.0.0.0:0"))?;
    let here = (std::net::Ipv4Addr::LOCALHOST, socket.local_addr().port()).into();
    let settings = Settings {
        capture: Some(capture.clone()),
        ..Settings::default()
    };
    let mut stage = Stage::with(settings, Some(socket));
    let to = stage.listen(LISTENER, "127.0.0.1:0").await;

    let peer = UdpSocket::bind(at("127.0.0.1:0"))?;
    peer.try_send(None, here, b"RRQ")?;
    stage.next().await;
    assert_eq!(capture.totals().packets, 1);

    let mut peer = TcpStream::connect(to).await?;
    stage.expect_accepted(THEIRS).await;
    assert_eq!(capture.totals().packets, 1 + 3);
    stage.send(THEIRS, b"frame").await;
    peer.read_exact(&mut [0; 9]).await?;
    peer.write_all(b"\x03\0\0\x04").await?;
    stage.act(Output::Close { connection: THEIRS }).await;
    assert_eq!(peer.read(&mut [0; 1]).await?, 0);
    drop(peer);
    stage.command(Command::Stop).await;
    stage.run.await?;
    // Two segments, and a FIN with its acknowledgement from each side.
    let expected = pcap::Totals {
        packets: 1 + 3 + 2 + 4,
        left_out: 0,
    };
    assert_eq!(capture.totals(), expected);
    Ok(())
}

/// A socket that is bound to all addresses still sends from one.
#[tokio::test]
async fn a_captured_datagram_has_the_address_it_left_from() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("a.pcap");
    let capture = Capture::create(&path, pcap::Limits::default())?;
    let socket = UdpSocket::bind(at("0.0.0.0:0"))?;
    let settings = Settings {
        capture: Some(capture.clone()),
        ..Settings::default()
    };
    let stage = Stage::with(settings, Some(socket));
    let peer = UdpSocket::bind(at("127.0.0.1:0"))?;
    stage
        .act(Output::Transmit {
            socket: SOCKET,
            from: None,
            to: peer.local_addr(),
            octets: bytes(b"GRQ"),
        })
        .await;
    peer.receive().await?;
    stage.command(Command::Stop).await;
    stage.run.await?;
    capture.flush()?;
    // Headers of the file, of the record, of Ethernet; the addresses end the one of IP.
    let addresses = 24 + 16 + 14 + 12;
    let written = std::fs::read(&path)?;
    assert_eq!(written[addresses..][..8], [127, 0, 0, 1, 127, 0, 0, 1]);
    Ok(())
}
