//! Connections whose octets nobody frames, and datagrams of any octets, for who tests what a peer makes of octets that
//! no machine of ours sends.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use h323_h225::transport::ConnectFailure;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

use crate::tcp;

/// Octets read at a time.
const READ_LEN: usize = 16 * 1024;

/// A connection.
#[derive(Debug)]
pub struct RawConnection {
    stream: TcpStream,
}

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// Some octets, at least one.
    Octets(Bytes),
    /// The peer sends no more.
    Closed,
    /// The connection broke.
    Broken,
    /// Nothing, in the time that there was.
    Nothing,
}

impl RawConnection {
    /// Connects, unless it takes longer than `within`.
    ///
    /// # Errors
    ///
    /// Why there is no connection.
    pub async fn open(to: SocketAddr, within: Duration) -> Result<Self, ConnectFailure> {
        let stream = tcp::connect(None, to, within).await?;
        // What is sent is sent at once; without this, the next case would wait for the answer to the last.
        let _ = stream.set_nodelay(true);
        Ok(Self { stream })
    }

    /// Sends octets, as far as the peer takes them within the time. Whether it took all.
    pub async fn send(&mut self, octets: &[u8], within: Duration) -> bool {
        matches!(
            timeout(within, self.stream.write_all(octets)).await,
            Ok(Ok(()))
        )
    }

    /// Waits for octets, or the end.
    pub async fn receive(&mut self, within: Duration) -> Received {
        let mut octets = vec![0; READ_LEN];
        match timeout(within, self.stream.read(&mut octets)).await {
            Err(_elapsed) => Received::Nothing,
            Ok(Err(_)) => Received::Broken,
            Ok(Ok(0)) => Received::Closed,
            Ok(Ok(count)) => {
                octets.truncate(count);
                Received::Octets(octets.into())
            }
        }
    }
}

/// The longest datagram that there is.
const DATAGRAM_LEN: usize = 64 * 1024;

/// A socket from which datagrams go to one peer. It hears that peer alone.
#[derive(Debug)]
pub struct RawDatagrams {
    socket: UdpSocket,
    local: SocketAddr,
}

impl RawDatagrams {
    /// A socket at a port that the system chooses.
    ///
    /// # Errors
    ///
    /// Why the peer cannot be reached. That nobody is there is only found by sending.
    pub async fn open(to: SocketAddr) -> Result<Self, ConnectFailure> {
        let open = async {
            let any: SocketAddr = match to {
                SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
                SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
            };
            let socket = UdpSocket::bind(any).await?;
            socket.connect(to).await?;
            let local = socket.local_addr()?;
            io::Result::Ok(Self { socket, local })
        };
        open.await.map_err(|error| tcp::connect_failure(&error))
    }

    /// Where answers go.
    pub fn local(&self) -> SocketAddr {
        self.local
    }

    /// Sends a datagram.
    ///
    /// # Errors
    ///
    /// It does not go out, or the peer's host said of an earlier one that nobody takes it.
    pub async fn send(&self, octets: &[u8]) -> Result<(), ConnectFailure> {
        let sent = self.socket.send(octets).await;
        sent.map(|_| ())
            .map_err(|error| tcp::connect_failure(&error))
    }

    /// Waits for a datagram. `None`: there was none in the time.
    ///
    /// # Errors
    ///
    /// The peer's host said that nobody takes what was sent.
    pub async fn receive(&self, within: Duration) -> Result<Option<Bytes>, ConnectFailure> {
        let mut octets = vec![0; DATAGRAM_LEN];
        match timeout(within, self.socket.recv(&mut octets)).await {
            Err(_elapsed) => Ok(None),
            Ok(Err(error)) => Err(tcp::connect_failure(&error)),
            Ok(Ok(count)) => {
                octets.truncate(count);
                Ok(Some(octets.into()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(10);

    #[tokio::test]
    async fn octets_go_as_they_are_and_the_end_is_told() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let mut connection = RawConnection::open(at, PATIENCE).await.unwrap();
        let (mut peer, _) = listener.accept().await.unwrap();
        assert!(connection.send(b"no frame", PATIENCE).await);
        let mut octets = [0; 8];
        peer.read_exact(&mut octets).await.unwrap();
        assert_eq!(&octets, b"no frame");
        let none = connection.receive(Duration::from_millis(1)).await;
        assert_eq!(none, Received::Nothing);
        peer.write_all(b"x").await.unwrap();
        let some = connection.receive(PATIENCE).await;
        assert_eq!(some, Received::Octets(Bytes::from_static(b"x")));
        drop(peer);
        assert_eq!(connection.receive(PATIENCE).await, Received::Closed);
    }

    #[tokio::test]
    async fn a_peer_that_does_not_read_does_not_hold_us_up() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let mut connection = RawConnection::open(at, PATIENCE).await.unwrap();
        let much = vec![0; 64 << 20];
        assert!(!connection.send(&much, Duration::from_millis(50)).await);
    }

    #[tokio::test]
    async fn nobody_there_is_an_error() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        drop(listener);
        let refused = RawConnection::open(at, PATIENCE).await.err();
        assert_eq!(refused, Some(ConnectFailure::Refused));
    }

    #[tokio::test]
    async fn datagrams_go_as_they_are_and_only_the_peer_is_heard() {
        let peer = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let other = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let datagrams = RawDatagrams::open(peer.local_addr().unwrap())
            .await
            .unwrap();
        let none = datagrams.receive(Duration::from_millis(1)).await;
        assert_eq!(none, Ok(None));
        for octets in [&b""[..], b"x", &[0; 65_507]] {
            assert_eq!(datagrams.send(octets).await, Ok(()));
            let mut taken = vec![1; DATAGRAM_LEN];
            let (count, from) = peer.recv_from(&mut taken).await.unwrap();
            assert_eq!((&taken[..count], from), (octets, datagrams.local()));
            other.send_to(b"no", from).await.unwrap();
            peer.send_to(octets, from).await.unwrap();
            let told = datagrams.receive(PATIENCE).await.unwrap().unwrap();
            assert_eq!(told, octets);
        }
        let too_long = datagrams.send(&[0; 65_508]).await;
        assert_eq!(too_long, Err(ConnectFailure::System));
    }

    #[tokio::test]
    async fn that_nobody_takes_datagrams_is_an_error() {
        let peer = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let datagrams = RawDatagrams::open(peer.local_addr().unwrap())
            .await
            .unwrap();
        drop(peer);
        assert_eq!(datagrams.send(b"x").await, Ok(()));
        let refused = datagrams.receive(PATIENCE).await;
        assert_eq!(refused, Err(ConnectFailure::Refused));
    }
}
