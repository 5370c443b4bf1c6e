use std::net::Ipv4Addr;

use h323_media::Codec;
use tokio::time::timeout;

use super::*;
use crate::audio::level::SILENCE_DB;

const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(5);

/// The payload type of telephone events.
const EVENTS: u8 = 101;

fn receiving() -> Direction<Receiving, Sender> {
    let config = ReceiveConfig {
        telephone_event: Some(EVENTS),
        ..ReceiveConfig::new(Codec::PcmA)
    };
    let from = Sender {
        ip: None,
        rtcp: None,
    };
    Direction::Open(Receiving::Decoded(config), from)
}

fn sending(port: u16) -> Direction<SendConfig, Receiver> {
    let to = Receiver {
        rtp: (LOCAL, port).into(),
        rtcp: None,
    };
    Direction::Open(SendConfig::new(Codec::PcmA), to)
}

async fn start() -> (Session, SocketAddr) {
    let sockets = Sockets::bind(LOCAL, None).await.unwrap();
    let (rtp, _) = sockets.addresses().unwrap();
    let clock = Clock::system();
    let session = Session::start(
        sockets,
        Source::Silence,
        Sink::Null,
        "h323",
        1,
        &clock,
        None,
    );
    (session.unwrap(), rtp)
}

fn config() -> Config {
    Config {
        send: None,
        receive: None,
        source: Rule::FirstSeen,
        cname: "h323".to_owned(),
        rtcp: Params::default(),
        seed: 1,
    }
}

async fn task() -> Task {
    let clock = Clock::system();
    Task {
        wishes: Arc::default(),
        session: MediaSession::new(&config(), ntp(&clock), clock.now()).unwrap(),
        sockets: Sockets::bind(LOCAL, None).await.unwrap(),
        source: Source::Silence,
        sink: Sink::Null,
        rtp_to: None,
        rtcp_to: None,
        clock: clock.clone(),
        capture: None,
        dump: None,
        digits: String::new(),
        keys: VecDeque::new(),
        is_muted: false,
        said: Meter::default(),
        heard: Meter::default(),
        error: None,
        looked_at: clock.now(),
    }
}

fn ones(count: usize) -> impl Iterator<Item = Digit> {
    std::iter::repeat_n(Digit::from_char('1').unwrap(), count)
}

#[test]
fn the_newest_wish_stands_and_none_is_lost() {
    let wishes = Wishes::default();
    for port in 1..=u16::MAX {
        wishes.send(Direction::Closed);
        wishes.receive(receiving());
        wishes.receive(Direction::Closed);
        wishes.send(sending(port));
    }
    wishes.close();
    wishes.receive(receiving());
    let wanted = wishes.take(0);
    assert_eq!(wanted.send, Some(sending(u16::MAX)));
    assert_eq!(wanted.receive, Some(receiving()));
    assert!(wanted.close);
    let wanted = wishes.take(0);
    assert_eq!(
        (wanted.send, wanted.receive, wanted.close),
        (None, None, false)
    );
}

/// The session has not had its turn when all this is asked of it.
#[tokio::test]
async fn a_session_ends_whatever_was_asked_of_it_before() {
    let (session, _) = start().await;
    for _ in 0..10_000 {
        session.stop_sending();
        session.stop_receiving();
    }
    session.digits(ones(2 * MAX_DIGITS), Carried::AsEvent);
    let ended = timeout(PATIENCE, session.close()).await;
    assert!(ended.expect("it ends").is_some());
}

#[tokio::test]
async fn a_session_that_nobody_holds_ends() {
    let (session, rtp) = start().await;
    drop(session);
    let freed = async {
        while UdpSocket::bind(rtp).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, freed)
        .await
        .expect("it lets go of its sockets");
}

#[tokio::test]
async fn digits_to_be_sent_have_a_ceiling() {
    let mut task = task().await;
    task.wishes.digits(ones(MAX_DIGITS - 1), Carried::AsEvent);
    assert!(task.handle_wishes());
    assert_eq!(task.keys.len(), MAX_DIGITS - 1);
    task.wishes.digits(ones(MAX_DIGITS - 1), Carried::AsEvent);
    task.wishes.digits(ones(2), Carried::AsSound);
    assert_eq!(task.wishes.take(usize::MAX).digits.len(), MAX_DIGITS);
    task.wishes.digits(ones(2), Carried::AsSound);
    assert!(task.handle_wishes());
    assert_eq!(task.keys.len(), MAX_DIGITS);
}

#[tokio::test]
async fn digits_that_come_have_a_ceiling() {
    let mut task = task().await;
    task.wishes.receive(receiving());
    assert!(task.handle_wishes());
    let from = (LOCAL, 5004).into();
    for n in 0..=MAX_DIGITS as u16 + 1 {
        // Each the end of a digit that lasted 100 ms, a second after the one before.
        let sequence = n.to_be_bytes();
        let timestamp = (u32::from(n) * 8000).to_be_bytes();
        let head = [&[0x80, EVENTS][..], &sequence, &timestamp, &[7; 4]].concat();
        let packet = [&head[..], &[5, 0x8a, 0x03, 0x20]].concat();
        task.handle_datagram(Channel::Rtp, from, &packet.into(), task.clock.now());
        task.drain();
    }
    assert_eq!(task.digits, "5".repeat(MAX_DIGITS));
}

/// Packets of sound wait, and so do the frames in which they are to be heard: the task did not have its turn.
#[tokio::test]
async fn what_came_meanwhile_is_heard_in_the_frames_that_are_due() {
    let (clock, hand) = Clock::manual(std::time::UNIX_EPOCH);
    let mut task = task().await;
    task.clock = clock.clone();
    task.looked_at = clock.now();
    task.session = MediaSession::new(&config(), ntp(&clock), clock.now()).unwrap();
    task.sink = Sink::memory(8000);
    task.wishes.receive(receiving());
    assert!(task.handle_wishes());
    let peer = UdpSocket::bind((LOCAL, 0)).await.unwrap();
    let (to, _) = task.sockets.addresses().unwrap();
    let mut buffer = vec![0; MAX_DATAGRAM_OCTETS];
    for n in 0..32_u16 {
        let head = [&[0x80, 8][..], &n.to_be_bytes()].concat();
        let timestamp = (u32::from(n) * 160).to_be_bytes();
        let packet = [&head[..], &timestamp, &[7; 4], &[0x2a; 160]].concat();
        peer.send_to(&packet, to).await.unwrap();
        hand.advance(Duration::from_millis(20));
        // The first two, in time, show when they are due; the others wait for 600 ms.
        if n == 1 {
            task.sockets.rtp.readable().await.unwrap();
            task.receive(&mut buffer);
            task.drain();
        }
    }
    task.sockets.rtp.readable().await.unwrap();
    task.receive(&mut buffer);
    task.drain();
    let playout = task.session.stats().receive.unwrap().playout;
    assert_eq!((playout.concealed, playout.audio), (0, 30));
}

#[tokio::test]
async fn a_flood_does_not_keep_the_rest_waiting() {
    let mut task = task().await;
    let peer = UdpSocket::bind((LOCAL, 0)).await.unwrap();
    let (to, _) = task.sockets.addresses().unwrap();
    for n in 0..=DATAGRAMS_AT_ONCE as u16 {
        peer.send_to(&n.to_be_bytes(), to).await.unwrap();
    }
    task.sockets.rtp.readable().await.unwrap();
    task.receive(&mut [0; MAX_DATAGRAM_OCTETS]);
    let mut last = [0; 2];
    assert_eq!(task.sockets.rtp.try_recv(&mut last).unwrap(), 2);
    assert_eq!(u16::from_be_bytes(last), DATAGRAMS_AT_ONCE as u16);
}

#[tokio::test]
async fn where_no_pair_of_ports_is_found_any_two_will_do() {
    let sockets = Sockets::bind_any(LOCAL, 0).await.unwrap();
    let (rtp, rtcp) = sockets.addresses().unwrap();
    assert_ne!(rtp, rtcp);
    let sockets = Sockets::bind(LOCAL, None).await.unwrap();
    let (rtp, rtcp) = sockets.addresses().unwrap();
    assert_eq!((rtp.port() % 2, rtcp.port()), (0, rtp.port() + 1));
}

/// Another program has the first pair of the range, or half of it.
#[tokio::test]
async fn a_range_of_ports_is_kept_to() {
    // An address that nobody else here binds to.
    const ALONE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 83, 7, 1));
    let (first, blocked) = loop {
        let blocked = UdpSocket::bind((ALONE, 0)).await.unwrap();
        let port = blocked.local_addr().unwrap().port();
        if port % 2 == 1 && port < 65_000 && UdpSocket::bind((ALONE, port - 1)).await.is_ok() {
            break (port - 1, blocked);
        }
    };
    let ports = Ports::new(first..=first + 5).unwrap();
    let mut open = Vec::new();
    let exhausted = loop {
        match Sockets::bind(ALONE, Some(&ports)).await {
            Ok(sockets) => open.push(sockets),
            Err(error) => break error,
        }
    };
    for sockets in &open {
        let (rtp, rtcp) = sockets.addresses().unwrap();
        assert!(rtp.port() % 2 == 0 && rtcp.port() == rtp.port() + 1);
        assert!((first + 2..=first + 4).contains(&rtp.port()), "{rtp}");
    }
    let last = first + 5;
    assert_eq!(
        exhausted.to_string(),
        format!("all 3 pairs of ports from {first} to {last} are in use")
    );
    // What is closed can be had again, and what others gave up too.
    drop(blocked);
    let count = open.len();
    open.clear();
    for _ in 0..=count {
        open.push(Sockets::bind(ALONE, Some(&ports)).await.unwrap());
    }
}

#[tokio::test]
async fn who_is_muted_says_silence_and_a_glimpse_tells() {
    let mut task = task().await;
    task.source = Source::samples(vec![i16::MIN; 10_000]);
    let to = Receiver {
        rtp: (LOCAL, 9).into(),
        rtcp: None,
    };
    task.wishes
        .send(Direction::Open(SendConfig::new(Codec::PcmA), to));
    for (muted, expected_db) in [(None, 0.0), (Some(true), SILENCE_DB), (Some(false), 0.0)] {
        if let Some(muted) = muted {
            task.wishes.mute(muted);
        }
        assert!(task.handle_wishes());
        // As the session comes to need sound, and at once in one that is new.
        task.session.close_send();
        task.session
            .open_send(SendConfig::new(Codec::PcmA))
            .unwrap();
        task.feed();
        let (asker, answer) = oneshot::channel();
        task.wishes.glimpse(asker);
        assert!(task.handle_wishes());
        let glimpse = answer.await.unwrap();
        assert_eq!(glimpse.said_db, Some(expected_db), "{muted:?}");
        assert_eq!(glimpse.heard_db, None);
    }
}

/// Only the newest question is kept, so that questions cannot pile up.
#[tokio::test]
async fn the_newest_question_is_answered() {
    let wishes = Wishes::default();
    let (first, unanswered) = oneshot::channel();
    let (second, answer) = oneshot::channel();
    wishes.glimpse(first);
    wishes.glimpse(second);
    assert!(unanswered.await.is_err());
    let mut task = task().await;
    task.wishes = Arc::new(wishes);
    task.digits.push('7');
    assert!(task.handle_wishes());
    assert_eq!(answer.await.unwrap().digits, "7");
}

/// Also when the task that carries the session has panicked.
#[tokio::test]
async fn nobody_waits_for_a_session_that_is_over() {
    let wishes = Arc::<Wishes>::default();
    let attendance = Attendance(Arc::clone(&wishes));
    let (before, unanswered) = oneshot::channel();
    wishes.glimpse(before);
    let carried = tokio::spawn(async move {
        let _attendance = attendance;
        panic!("as a test");
    });
    assert!(carried.await.is_err());
    assert!(unanswered.await.is_err());
    let (after, unanswered) = oneshot::channel();
    wishes.glimpse(after);
    assert!(unanswered.await.is_err());
}
