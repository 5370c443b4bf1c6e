use std::time::UNIX_EPOCH;

use super::*;

/// A served connection and the peer at its other end.
struct Bench {
    handle: Option<Handle>,
    inputs: mpsc::Receiver<Input>,
    peer: TcpStream,
    task: tokio::task::JoinHandle<()>,
}

const NAME: ConnectionId = ConnectionId::Outgoing(1);

impl Bench {
    async fn new(limits: Limits) -> Self {
        Self::at("127.0.0.1:0", limits, Clock::system()).await
    }

    async fn at(address: &str, limits: Limits, clock: Clock) -> Self {
        let listener = listen(address.parse().unwrap()).unwrap();
        let to = listener.local_addr().unwrap();
        let stream = connect(None, to, limits.connect_timeout).await.unwrap();
        let (peer, _) = listener.accept().await.unwrap();
        let connected = Connected::new(NAME, stream).unwrap();
        let (handle, task) = pair(limits);
        let (sender, inputs) = mpsc::channel(16);
        let surroundings = Surroundings {
            clock,
            capture: None,
        };
        let task = tokio::spawn(task.serve(connected, surroundings, sender));
        Self {
            handle: Some(handle),
            inputs,
            peer,
            task,
        }
    }

    fn send(&self, octets: &'static [u8]) {
        let handle = self.handle.as_ref().unwrap();
        handle.send(Bytes::from_static(octets)).unwrap();
    }

    async fn expect_frame(&mut self, octets: &'static [u8]) {
        let octets = Bytes::from_static(octets);
        let connection = NAME;
        assert_eq!(
            self.inputs.recv().await,
            Some(Input::Frame { connection, octets })
        );
    }

    async fn expect_closed(&mut self, reason: CloseReason) {
        let connection = NAME;
        assert_eq!(
            self.inputs.recv().await,
            Some(Input::Closed { connection, reason })
        );
    }

    /// All that the peer still gets.
    async fn peer_reads(&mut self) -> Vec<u8> {
        let mut octets = Vec::new();
        self.peer.read_to_end(&mut octets).await.unwrap();
        octets
    }
}

#[tokio::test]
async fn frames_go_both_ways() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let mut bench = Bench::at(address, Limits::default(), Clock::system()).await;
        bench.send(b"one");
        bench.send(b"two!");
        let mut octets = [0; 15];
        bench.peer.read_exact(&mut octets).await.unwrap();
        assert_eq!(&octets, b"\x03\0\0\x07one\x03\0\0\x08two!");
        bench
            .peer
            .write_all(b"\x03\0\0\x05a\x03\0\0\x04\x03\0\0\x06bc")
            .await
            .unwrap();
        bench.expect_frame(b"a").await;
        bench.expect_frame(b"bc").await;
    }
}

#[tokio::test]
async fn an_empty_message_is_a_keep_alive() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.send(b"");
    let mut octets = [0; 4];
    bench.peer.read_exact(&mut octets).await.unwrap();
    assert_eq!(octets, tpkt::KEEP_ALIVE);
}

#[tokio::test]
async fn segments_need_not_be_frames() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.peer.set_nodelay(true).unwrap();
    for octet in *b"\x03\0\0\x06ok" {
        bench.peer.write_all(&[octet]).await.unwrap();
        tokio::task::yield_now().await;
    }
    bench.expect_frame(b"ok").await;
}

#[tokio::test]
async fn closing_delivers_what_waits_and_reports_nothing() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.send(b"last");
    bench.handle = None;
    assert_eq!(bench.peer_reads().await, b"\x03\0\0\x08last");
    drop(bench.peer);
    assert_eq!(bench.inputs.recv().await, None);
    bench.task.await.unwrap();
}

#[tokio::test]
async fn octets_that_cross_our_close_do_not_take_ours_away() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.send(b"last");
    bench.handle = None;
    bench.peer.write_all(b"\x03\0\0\x05x").await.unwrap();
    bench.expect_frame(b"x").await;
    bench.peer.write_all(b"\x03\0\0\x05y").await.unwrap();
    assert_eq!(bench.peer_reads().await, b"\x03\0\0\x08last");
}

#[tokio::test]
async fn a_peer_that_sends_no_more_still_hears() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.peer.write_all(b"\x03\0\0\x05a").await.unwrap();
    bench.peer.shutdown().await.unwrap();
    bench.expect_frame(b"a").await;
    bench.expect_closed(CloseReason::Closed).await;
    bench.send(b"bye");
    bench.handle = None;
    assert_eq!(bench.peer_reads().await, b"\x03\0\0\x07bye");
    bench.task.await.unwrap();
}

#[tokio::test]
async fn an_end_inside_a_frame_is_a_break() {
    let mut bench = Bench::new(Limits::default()).await;
    bench.peer.write_all(b"\x03\0\0\x09a").await.unwrap();
    bench.peer.shutdown().await.unwrap();
    bench.expect_closed(CloseReason::Broken).await;
}

#[tokio::test]
async fn a_reset_is_a_break() {
    let mut bench = Bench::new(Limits::default()).await;
    SockRef::from(&bench.peer)
        .set_linger(Some(Duration::ZERO))
        .unwrap();
    drop(bench.peer);
    let connection = NAME;
    let reason = CloseReason::Broken;
    assert_eq!(
        bench.inputs.recv().await,
        Some(Input::Closed { connection, reason })
    );
    bench.task.await.unwrap();
}

#[tokio::test]
async fn another_protocol_is_refused() {
    let mut bench = Bench::new(Limits::default()).await;
    bench
        .peer
        .write_all(b"GET / HTTP/1.1\r\n\r\n")
        .await
        .unwrap();
    bench.expect_closed(CloseReason::Malformed).await;
    bench.task.await.unwrap();
}

#[tokio::test]
async fn a_frame_has_to_be_complete_in_time() {
    let (clock, hand) = Clock::manual(UNIX_EPOCH);
    let mut bench = Bench::at("127.0.0.1:0", Limits::default(), clock).await;
    bench
        .peer
        .write_all(b"\x03\0\0\x05a\x03\0\0\x09slow")
        .await
        .unwrap();
    bench.expect_frame(b"a").await;
    hand.advance(tpkt::Limits::default().frame - Duration::from_millis(1));
    let early = timeout(Duration::from_millis(20), bench.inputs.recv()).await;
    assert!(early.is_err());
    hand.advance(Duration::from_millis(1));
    bench.expect_closed(CloseReason::TooSlow).await;
}

#[test]
fn the_queue_takes_its_ceiling_and_no_more() {
    let limits = Limits::default();
    let (handle, task) = pair(limits);
    let kibibyte_with_header = Bytes::from_static(&[0; 1020]);
    for _ in 0..256 {
        handle.send(kibibyte_with_header.clone()).unwrap();
    }
    assert_eq!(handle.send(Bytes::new()), Err(SendError::QueueFull));
    assert_eq!(task.queue.len(), 256);
}

#[test]
fn what_fits_in_no_tpkt_is_not_queued() {
    let (handle, task) = pair(Limits::default());
    let longest = Bytes::from(vec![0; tpkt::MAX_PAYLOAD_LEN]);
    handle.send(longest).unwrap();
    let longer = Bytes::from(vec![0; tpkt::MAX_PAYLOAD_LEN + 1]);
    assert_eq!(handle.send(longer), Err(SendError::TooLong));
    assert_eq!(task.queue.len(), 1);
}

#[tokio::test]
async fn a_peer_that_does_not_read_cannot_hold_a_closed_connection() {
    let limits = Limits {
        queued_octets: usize::MAX,
        linger: Duration::from_millis(50),
        ..Limits::default()
    };
    let mut bench = Bench::new(limits).await;
    let longest = Bytes::from(vec![0; tpkt::MAX_PAYLOAD_LEN]);
    // More than the system's own buffers take.
    for _ in 0..1000 {
        bench
            .handle
            .as_ref()
            .unwrap()
            .send(longest.clone())
            .unwrap();
    }
    bench.handle = None;
    bench.task.await.unwrap();
}

#[tokio::test]
async fn sockets_are_set_up_for_signalling() {
    let listener = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let to = listener.local_addr().unwrap();
    let from = Some("127.0.0.7".parse().unwrap());
    let stream = connect(from, to, Duration::from_secs(1)).await.unwrap();
    let connected = Connected::new(NAME, stream).unwrap();
    assert_eq!(Some(connected.local.ip()), from);
    assert_eq!(connected.remote, to);
    assert!(connected.stream.nodelay().unwrap());
    let socket = SockRef::from(&connected.stream);
    assert!(socket.keepalive().unwrap());
    assert_eq!(socket.tcp_keepalive_time().unwrap(), KEEP_ALIVE_AFTER);
}

#[tokio::test]
async fn failures_to_connect_say_why() {
    let quiet = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let nobody = quiet.local_addr().unwrap();
    drop(quiet);
    let cases = [
        (None, nobody.to_string(), ConnectFailure::Refused),
        (
            Some("::1"),
            nobody.to_string(),
            ConnectFailure::AddressNotAvailable,
        ),
        (
            Some("192.0.2.1"),
            nobody.to_string(),
            ConnectFailure::AddressNotAvailable,
        ),
        (None, "0.0.0.0:1720".into(), ConnectFailure::Unreachable),
        (None, "[::]:1720".into(), ConnectFailure::Unreachable),
        (None, "224.0.1.41:1720".into(), ConnectFailure::Unreachable),
        (None, "127.0.0.1:0".into(), ConnectFailure::Unreachable),
    ];
    for (from, to, expected) in cases {
        let from = from.map(|from| from.parse().unwrap());
        let result = connect(from, to.parse().unwrap(), Duration::from_secs(1)).await;
        assert_eq!(result.unwrap_err(), expected, "{from:?} {to}");
    }
}

#[tokio::test]
async fn a_peer_that_does_not_answer_times_out() {
    // A listener whose queue is full answers no more.
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP)).unwrap();
    let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
    socket.bind(&any.into()).unwrap();
    socket.listen(0).unwrap();
    let to = socket.local_addr().unwrap().as_socket().unwrap();
    let within = Duration::from_millis(100);
    let mut held = Vec::new();
    let error = loop {
        match connect(None, to, within).await {
            Ok(stream) => held.push(stream),
            Err(error) => break error,
        }
        assert!(held.len() < 8, "the listener goes on answering");
    };
    assert_eq!(error, ConnectFailure::TimedOut);
}

#[tokio::test]
async fn failures_to_listen_say_why() {
    let first = listen("127.0.0.1:0".parse().unwrap()).unwrap();
    let taken = first.local_addr().unwrap();
    assert_eq!(listen(taken).unwrap_err(), ListenFailure::AddressInUse);
    let foreign = "192.0.2.1:1720".parse().unwrap();
    assert_eq!(
        listen(foreign).unwrap_err(),
        ListenFailure::AddressNotAvailable
    );
}

#[test]
fn the_throttle_lets_a_second_through_at_once_and_then_its_rate() {
    let start = Clock::system().now();
    let at = |ms| start + Duration::from_millis(ms);
    let mut throttle = Throttle::new(4, start);
    for _ in 0..4 {
        assert_eq!(throttle.next_at(at(0)), at(0));
        throttle.spend(at(0));
    }
    assert_eq!(throttle.next_at(at(0)), at(250));
    throttle.spend(at(250));
    assert_eq!(throttle.next_at(at(250)), at(500));
    // Quiet time is not saved up beyond one second's worth.
    for _ in 0..4 {
        assert_eq!(throttle.next_at(at(60_000)), at(60_000));
        throttle.spend(at(60_000));
    }
    assert_eq!(throttle.next_at(at(60_000)), at(60_250));
}
