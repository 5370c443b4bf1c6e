//! Each ceiling, reached.

use super::*;

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
