//! Datagrams by the batch, for whoever sends and takes them by the hundred thousand a second: many of them in one system
//! call, on a thread that does nothing else. No machine is carried here.

use std::io::{self, IoSlice, IoSliceMut};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::{AsFd, AsRawFd};
use std::time::Duration;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{MsgFlags, MultiHeaders, SockaddrStorage, recvmmsg, sendmmsg};
use socket2::{Domain, Protocol, Socket, Type};

use crate::udp::{MAX_DATAGRAM, socket_address};

/// Datagrams that one system call sends or takes, at most.
pub const MAX_BATCH: usize = 64;

/// What is asked for as the room of each of a socket's queues, in octets. The system may give less.
const QUEUE: usize = 4 * 1024 * 1024;

/// Datagrams that came, or that are to be sent, with the address of whoever is at the other end.
#[derive(Debug)]
pub struct Batch {
    octets: Vec<[u8; MAX_DATAGRAM]>,
    lens: [usize; MAX_BATCH],
    peers: [Option<SockaddrStorage>; MAX_BATCH],
    len: usize,
    /// What the system is told, and tells. One for each way: it keeps addresses.
    received: MultiHeaders<SockaddrStorage>,
    sent: MultiHeaders<SockaddrStorage>,
}

impl Default for Batch {
    fn default() -> Self {
        Self {
            octets: vec![[0; MAX_DATAGRAM]; MAX_BATCH],
            lens: [0; MAX_BATCH],
            peers: [None; MAX_BATCH],
            len: 0,
            received: MultiHeaders::preallocate(MAX_BATCH, None),
            sent: MultiHeaders::preallocate(MAX_BATCH, None),
        }
    }
}

impl Batch {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether there is no room for another.
    pub fn is_full(&self) -> bool {
        self.len == MAX_BATCH
    }

    /// The datagrams.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        let lens = self.lens.iter().take(self.len);
        self.octets
            .iter()
            .zip(lens)
            .map(|(octets, len)| &octets[..*len])
    }

    /// The address of whoever is at the other end of one of them, which a connected socket does not say.
    pub fn peer(&self, at: usize) -> Option<SocketAddr> {
        self.peers
            .get(..self.len)?
            .get(at)?
            .as_ref()
            .and_then(socket_address)
    }

    /// Puts one more datagram there, for the peer of a connected socket. `false` if there is no room or it is longer than
    /// [`MAX_DATAGRAM`].
    pub fn push(&mut self, octets: &[u8]) -> bool {
        match self.octets.get_mut(self.len) {
            Some(place) if octets.len() <= MAX_DATAGRAM => {
                place[..octets.len()].copy_from_slice(octets);
                self.lens[self.len] = octets.len();
                self.peers[self.len] = None;
                self.len += 1;
                true
            }
            _ => false,
        }
    }

    /// Makes all of them so long: what is too long is cut, what is too short gets octets that came earlier, or zero.
    pub fn resize(&mut self, octets: usize) {
        self.lens = [octets.min(MAX_DATAGRAM); MAX_BATCH];
    }

    /// Forgets them.
    pub fn clear(&mut self) {
        self.len = 0;
    }
}

/// A socket that takes and sends batches.
#[derive(Debug)]
pub struct BulkSocket(UdpSocket);

impl BulkSocket {
    /// Binds to `at`; port 0 lets the system choose.
    ///
    /// # Errors
    ///
    /// The address is not ours or somebody has it already.
    pub fn bind(at: SocketAddr) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(at), Type::DGRAM, Some(Protocol::UDP))?;
        // Where the system gives less room, more is lost, and that is counted.
        let _ = socket.set_recv_buffer_size(QUEUE);
        let _ = socket.set_send_buffer_size(QUEUE);
        socket.bind(&at.into())?;
        Ok(Self(socket.into()))
    }

    /// Exchanges datagrams with `peer` alone.
    ///
    /// # Errors
    ///
    /// There is no way there.
    pub fn connect(&self, peer: SocketAddr) -> io::Result<()> {
        self.0.connect(peer)
    }

    /// The address it is bound to.
    ///
    /// # Errors
    ///
    /// The system's.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }

    /// Takes what has come, without waiting, in place of what is in `batch`. Of a datagram that is longer than
    /// [`MAX_DATAGRAM`] the beginning is taken.
    ///
    /// # Errors
    ///
    /// The system's: [`io::ErrorKind::ConnectionRefused`] when nobody is at the peer's port. That nothing has come is
    /// none.
    pub fn receive(&self, batch: &mut Batch) -> io::Result<()> {
        batch.clear();
        let mut slices: Vec<[IoSliceMut<'_>; 1]> = batch
            .octets
            .iter_mut()
            .map(|octets| [IoSliceMut::new(octets)])
            .collect();
        let fd = self.0.as_raw_fd();
        let (headers, flags) = (&mut batch.received, MsgFlags::MSG_DONTWAIT);
        let messages = match recvmmsg(fd, headers, slices.iter_mut(), flags, None) {
            Ok(messages) => messages,
            Err(Errno::EAGAIN | Errno::EINTR) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        for (at, message) in messages.enumerate() {
            batch.lens[at] = message.bytes;
            batch.peers[at] = message.address;
            batch.len = at + 1;
        }
        Ok(())
    }

    /// Sends them all, each to its peer, waiting for room in the system's queue where there is none. What cannot be sent
    /// is lost, as it may be further on.
    ///
    /// # Errors
    ///
    /// The system's, of the first of them.
    pub fn send(&self, batch: &mut Batch) -> io::Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        let lens = batch.lens.iter().take(batch.len);
        let slices: Vec<[IoSlice<'_>; 1]> = batch
            .octets
            .iter()
            .zip(lens)
            .map(|(octets, len)| [IoSlice::new(&octets[..*len])])
            .collect();
        let peers = &batch.peers[..batch.len];
        let (fd, headers) = (self.0.as_raw_fd(), &mut batch.sent);
        sendmmsg(fd, headers, slices.iter(), peers, [], MsgFlags::empty())?;
        Ok(())
    }
}

/// Waits until one of these has something, or for so long. Which of them have.
///
/// # Errors
///
/// The system's.
pub fn wait(sockets: &[BulkSocket], at_most: Duration) -> io::Result<Vec<bool>> {
    let mut polled: Vec<PollFd<'_>> = sockets
        .iter()
        .map(|socket| PollFd::new(socket.0.as_fd(), PollFlags::POLLIN))
        .collect();
    let millis = u16::try_from(at_most.as_micros().div_ceil(1000)).unwrap_or(u16::MAX);
    match poll(&mut polled, PollTimeout::from(millis)) {
        Ok(_) | Err(Errno::EINTR) => {}
        Err(error) => return Err(error.into()),
    }
    let has_something = |polled: &PollFd<'_>| polled.revents().is_some_and(|it| !it.is_empty());
    Ok(polled.iter().map(has_something).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn socket(at: &str) -> BulkSocket {
        BulkSocket::bind(at.parse().unwrap()).unwrap()
    }

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn a_batch_goes_there_and_back() {
        for at in ["127.0.0.1:0", "[::1]:0"] {
            let (asks, answers) = (socket(at), socket(at));
            asks.connect(answers.local_addr().unwrap()).unwrap();
            let (mut sent, mut came) = (Batch::default(), Batch::default());
            for number in 0..MAX_BATCH {
                assert!(sent.push(&[number as u8; 9]));
            }
            assert!(sent.is_full() && !sent.push(b"more"));
            asks.send(&mut sent).unwrap();
            let answers = [answers];
            let mut seen = Vec::new();
            while seen.len() < MAX_BATCH {
                assert_eq!(wait(&answers, LONG).unwrap(), [true]);
                answers[0].receive(&mut came).unwrap();
                assert_eq!(came.peer(0), Some(asks.local_addr().unwrap()));
                seen.extend(came.iter().map(|octets| (octets[0], octets.len())));
                came.resize(2);
                answers[0].send(&mut came).unwrap();
            }
            assert_eq!(
                seen,
                (0..MAX_BATCH).map(|it| (it as u8, 9)).collect::<Vec<_>>()
            );
            let mut back = 0;
            let asks = [asks];
            while back < MAX_BATCH {
                assert_eq!(wait(&asks, LONG).unwrap(), [true]);
                asks[0].receive(&mut came).unwrap();
                assert!(came.iter().all(|octets| octets.len() == 2));
                back += came.len();
            }
        }
    }

    #[test]
    fn nothing_is_no_error_and_nobody_is_one() {
        let one = socket("127.0.0.1:0");
        let mut batch = Batch::default();
        one.receive(&mut batch).unwrap();
        assert!(batch.is_empty());
        let gone = socket("127.0.0.1:0").local_addr().unwrap();
        one.connect(gone).unwrap();
        assert!(batch.push(b"anybody?"));
        one.send(&mut batch).unwrap();
        let one = [one];
        assert_eq!(wait(&one, LONG).unwrap(), [true]);
        let error = one[0].receive(&mut batch).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert_eq!(wait(&one, Duration::ZERO).unwrap(), [false]);
    }

    #[test]
    fn what_is_too_long_is_not_sent() {
        let mut batch = Batch::default();
        assert!(!batch.push(&[0; MAX_DATAGRAM + 1]));
        assert!(batch.push(&[0; MAX_DATAGRAM]));
        assert_eq!(batch.peer(0), None);
    }
}
