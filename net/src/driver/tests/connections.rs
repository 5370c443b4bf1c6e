//! Datagrams, connections and listeners: what the machine asks for, and what it is told.

use super::*;

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
