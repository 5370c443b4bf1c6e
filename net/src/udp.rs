//! Datagram sockets that know which local address a datagram came to and went from.

use std::io::{self, IoSlice, IoSliceMut};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::AsRawFd;

use bytes::Bytes;
use nix::libc;
use nix::sys::socket::{
    ControlMessage, ControlMessageOwned, MsgFlags, RecvMsg, SockaddrStorage, recvmsg, sendmsg,
    setsockopt, sockopt,
};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::io::Interest;

/// The longest datagram taken or sent, in octets. Longer ones are dropped.
pub const MAX_DATAGRAM: usize = 8 * 1024;

/// A datagram that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Who sent it.
    pub from: SocketAddr,
    /// The address it was sent to, be it ours or a group's.
    pub to: Option<IpAddr>,
    /// What it carries.
    pub octets: Bytes,
}

/// A bound datagram socket.
#[derive(Debug)]
pub struct UdpSocket {
    socket: tokio::net::UdpSocket,
    local: SocketAddr,
}

impl UdpSocket {
    /// Binds to `at`; port 0 lets the system choose. An IPv6 socket takes IPv6 alone.
    ///
    /// # Errors
    ///
    /// The address is not ours or somebody has it already.
    pub fn bind(at: SocketAddr) -> io::Result<Self> {
        Self::open(at, false)
    }

    /// Binds to `at` beside others that do the same, as is the custom on the port of a multicast
    /// group: each gets every datagram to the group.
    ///
    /// # Errors
    ///
    /// As [`UdpSocket::bind`].
    pub fn bind_shared(at: SocketAddr) -> io::Result<Self> {
        Self::open(at, true)
    }

    fn open(at: SocketAddr, shared: bool) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(at), Type::DGRAM, Some(Protocol::UDP))?;
        socket.set_nonblocking(true)?;
        socket.set_reuse_address(shared)?;
        match at {
            SocketAddr::V4(_) => setsockopt(&socket, sockopt::Ipv4PacketInfo, &true)?,
            SocketAddr::V6(_) => {
                socket.set_only_v6(true)?;
                setsockopt(&socket, sockopt::Ipv6RecvPacketInfo, &true)?;
            }
        }
        socket.bind(&at.into())?;
        let socket = tokio::net::UdpSocket::from_std(socket.into())?;
        let local = socket.local_addr()?;
        Ok(Self { socket, local })
    }

    /// Takes datagrams to `group` that arrive on the interface whose address is `interface`
    /// (0.0.0.0: the system's choice), and sends those to groups from there.
    ///
    /// # Errors
    ///
    /// This is an IPv6 socket, `group` is no group, or there is no such interface.
    pub fn join(&self, group: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {
        let socket = socket2::SockRef::from(&self.socket);
        socket.set_multicast_if_v4(&interface)?;
        socket.join_multicast_v4(&group, &interface)
    }

    /// Sends datagrams to IPv4 groups from the interface whose address is `interface`.
    ///
    /// # Errors
    ///
    /// This is an IPv6 socket or there is no such interface.
    pub fn set_multicast_interface(&self, interface: Ipv4Addr) -> io::Result<()> {
        socket2::SockRef::from(&self.socket).set_multicast_if_v4(&interface)
    }

    /// The address it is bound to.
    pub fn local_addr(&self) -> SocketAddr {
        self.local
    }

    /// The next datagram. Those longer than [`MAX_DATAGRAM`] are passed over.
    ///
    /// # Errors
    ///
    /// The system's. The socket can be used further.
    pub async fn receive(&self) -> io::Result<Received> {
        let mut buffer = [0; MAX_DATAGRAM];
        loop {
            let receive = || receive_now(&self.socket, &mut buffer);
            match self.socket.async_io(Interest::READABLE, receive).await? {
                Arrival::Whole { from, to, len } => {
                    let octets = Bytes::copy_from_slice(&buffer[..len]);
                    return Ok(Received { from, to, octets });
                }
                Arrival::TooLong { from } => {
                    tracing::debug!(%from, limit = MAX_DATAGRAM, "datagram too long, dropped");
                }
            }
        }
    }

    /// Sends a datagram without waiting, from the local address `from` if one is given.
    ///
    /// # Errors
    ///
    /// [`io::ErrorKind::WouldBlock`] when the system's queue is full, and the system's others.
    /// `InvalidInput` when `from` is not of the family of `to` or the datagram is longer than
    /// [`MAX_DATAGRAM`].
    pub fn try_send(&self, from: Option<IpAddr>, to: SocketAddr, octets: &[u8]) -> io::Result<()> {
        if octets.len() > MAX_DATAGRAM {
            let why = format!("a datagram of {} octets", octets.len());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        // Not through tokio's readiness, which a socket that was never waited for does not have.
        send_now(&self.socket, from, to, octets)
    }
}

/// The address that the system would send from to reach `remote`. Nothing is sent.
///
/// # Errors
///
/// There is no way there.
pub fn local_address_towards(remote: SocketAddr) -> io::Result<IpAddr> {
    let unspecified: IpAddr = match remote {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = std::net::UdpSocket::bind((unspecified, 0))?;
    socket.connect(remote)?;
    Ok(socket.local_addr()?.ip())
}

enum Arrival {
    Whole {
        from: SocketAddr,
        to: Option<IpAddr>,
        len: usize,
    },
    TooLong {
        from: SocketAddr,
    },
}

fn receive_now(socket: &impl AsRawFd, buffer: &mut [u8]) -> io::Result<Arrival> {
    let mut control = nix::cmsg_space!(libc::in6_pktinfo);
    let mut slices = [IoSliceMut::new(buffer)];
    let message: RecvMsg<'_, '_, SockaddrStorage> = recvmsg(
        socket.as_raw_fd(),
        &mut slices,
        Some(&mut control),
        MsgFlags::empty(),
    )?;
    let from = message
        .address
        .as_ref()
        .and_then(socket_address)
        .ok_or(io::ErrorKind::InvalidData)?;
    if message.flags.contains(MsgFlags::MSG_TRUNC) {
        return Ok(Arrival::TooLong { from });
    }
    let to = message.cmsgs()?.find_map(|control| destination(&control));
    Ok(Arrival::Whole {
        from,
        to,
        len: message.bytes,
    })
}

fn destination(control: &ControlMessageOwned) -> Option<IpAddr> {
    match control {
        ControlMessageOwned::Ipv4PacketInfo(info) => {
            Some(Ipv4Addr::from(u32::from_be(info.ipi_addr.s_addr)).into())
        }
        ControlMessageOwned::Ipv6PacketInfo(info) => {
            Some(Ipv6Addr::from(info.ipi6_addr.s6_addr).into())
        }
        _ => None,
    }
}

pub(crate) fn socket_address(address: &SockaddrStorage) -> Option<SocketAddr> {
    if let Some(v4) = address.as_sockaddr_in() {
        return Some(SocketAddr::from(*v4));
    }
    address.as_sockaddr_in6().map(|v6| SocketAddr::from(*v6))
}

fn send_now(
    socket: &impl AsRawFd,
    from: Option<IpAddr>,
    to: SocketAddr,
    octets: &[u8],
) -> io::Result<()> {
    let send = |control: &[ControlMessage<'_>]| {
        let slices = [IoSlice::new(octets)];
        let to = SockaddrStorage::from(to);
        sendmsg(
            socket.as_raw_fd(),
            &slices,
            control,
            MsgFlags::empty(),
            Some(&to),
        )
    };
    match (from, to) {
        (None, _) => send(&[])?,
        (Some(IpAddr::V4(from)), SocketAddr::V4(_)) => {
            let info = libc::in_pktinfo {
                ipi_ifindex: 0,
                ipi_spec_dst: libc::in_addr {
                    s_addr: u32::from(from).to_be(),
                },
                ipi_addr: libc::in_addr { s_addr: 0 },
            };
            send(&[ControlMessage::Ipv4PacketInfo(&info)])?
        }
        (Some(IpAddr::V6(from)), SocketAddr::V6(_)) => {
            let info = libc::in6_pktinfo {
                ipi6_addr: libc::in6_addr {
                    s6_addr: from.octets(),
                },
                ipi6_ifindex: 0,
            };
            send(&[ControlMessage::Ipv6PacketInfo(&info)])?
        }
        (Some(_), _) => return Err(io::ErrorKind::InvalidInput.into()),
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::net::{IpAddr, Ipv4Addr, SocketAddr};
    use std::time::Duration;

    use h323_h225::address::DISCOVERY_GROUP;

    use super::{MAX_DATAGRAM, UdpSocket, local_address_towards};

    fn at(address: &str) -> SocketAddr {
        address.parse().unwrap()
    }

    #[tokio::test]
    async fn a_datagram_arrives_with_both_its_addresses() {
        for address in ["127.0.0.1:0", "[::1]:0"] {
            let one = UdpSocket::bind(at(address)).unwrap();
            let two = UdpSocket::bind(at(address)).unwrap();
            one.try_send(None, two.local_addr(), b"hello").unwrap();
            let received = two.receive().await.unwrap();
            assert_eq!(&received.octets[..], b"hello");
            assert_eq!(received.from, one.local_addr());
            assert_eq!(received.to, Some(two.local_addr().ip()));
        }
    }

    #[tokio::test]
    async fn a_socket_on_all_addresses_answers_from_the_one_asked() {
        let server = UdpSocket::bind(at("0.0.0.0:0")).unwrap();
        let client = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
        let asked: SocketAddr = (Ipv4Addr::new(127, 0, 0, 9), server.local_addr().port()).into();
        client.try_send(None, asked, b"question").unwrap();
        let question = server.receive().await.unwrap();
        assert_eq!(question.to, Some(asked.ip()));
        server
            .try_send(question.to, question.from, b"answer")
            .unwrap();
        assert_eq!(client.receive().await.unwrap().from, asked);
    }

    #[tokio::test]
    async fn an_ipv6_socket_on_all_addresses_answers_from_the_one_asked() {
        let server = UdpSocket::bind(at("[::]:0")).unwrap();
        let client = UdpSocket::bind(at("[::1]:0")).unwrap();
        let asked: SocketAddr =
            ("::1".parse::<IpAddr>().unwrap(), server.local_addr().port()).into();
        client.try_send(None, asked, b"question").unwrap();
        let question = server.receive().await.unwrap();
        assert_eq!(question.to, Some(asked.ip()));
        server
            .try_send(question.to, question.from, b"answer")
            .unwrap();
        assert_eq!(client.receive().await.unwrap().from, asked);
    }

    #[tokio::test]
    async fn discovery_reaches_those_who_joined() {
        let gatekeeper = UdpSocket::bind_shared(at("0.0.0.0:0")).unwrap();
        let beside = UdpSocket::bind_shared(gatekeeper.local_addr()).unwrap();
        for member in [&gatekeeper, &beside] {
            member.join(DISCOVERY_GROUP, Ipv4Addr::LOCALHOST).unwrap();
        }
        let client = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
        client.set_multicast_interface(Ipv4Addr::LOCALHOST).unwrap();
        let group = (DISCOVERY_GROUP, gatekeeper.local_addr().port()).into();
        client.try_send(None, group, b"GRQ").unwrap();
        for member in [&gatekeeper, &beside] {
            let received = member.receive().await.unwrap();
            assert_eq!(received.to, Some(DISCOVERY_GROUP.into()));
            assert_eq!(received.from, client.local_addr());
        }
    }

    #[tokio::test]
    async fn the_longest_datagram_passes_and_a_longer_one_does_not() {
        let ours = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
        let longest = [7; MAX_DATAGRAM];
        let error = ours
            .try_send(None, ours.local_addr(), &[7; MAX_DATAGRAM + 1])
            .unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);

        let theirs = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
        theirs
            .send_to(&[7; MAX_DATAGRAM + 1], ours.local_addr())
            .unwrap();
        theirs.send_to(&longest, ours.local_addr()).unwrap();
        assert_eq!(ours.receive().await.unwrap().octets[..], longest);
        let more = tokio::time::timeout(Duration::from_millis(10), ours.receive()).await;
        assert!(more.is_err());
    }

    #[tokio::test]
    async fn families_do_not_mix() {
        let socket = UdpSocket::bind(at("127.0.0.1:0")).unwrap();
        let from = Some("::1".parse().unwrap());
        let error = socket.try_send(from, at("127.0.0.1:9"), b"x").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }

    #[test]
    fn the_way_to_a_loopback_address_is_from_loopback() {
        let here: IpAddr = Ipv4Addr::LOCALHOST.into();
        assert_eq!(local_address_towards(at("127.0.0.5:1720")).unwrap(), here);
    }
}
