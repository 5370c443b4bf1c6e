//! Sockets to whoever answers.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use h323_load::Run;
use h323_net::bulk::{Batch, BulkSocket, wait};
use h323_net::clock::Clock;
use h323_net::udp::local_address_towards;

use crate::failure::Failure;

/// How long nobody looks whether it is to end.
const TICK: Duration = Duration::from_millis(50);

/// Sockets that exchange datagrams with one peer.
#[derive(Debug)]
pub struct Link {
    peer: SocketAddr,
    sockets: Vec<BulkSocket>,
    /// What is to leave from each.
    leaving: Vec<Batch>,
    came: Batch,
}

impl Link {
    /// So many sockets to a peer.
    pub fn open(peer: SocketAddr, count: usize) -> Result<Self, Failure> {
        let from = local_address_towards(peer).map_err(|error| Failure::Route { peer, error })?;
        let at = SocketAddr::new(from, 0);
        let open = || {
            let socket = BulkSocket::bind(at)?;
            socket.connect(peer)?;
            Ok(socket)
        };
        let sockets: io::Result<Vec<_>> = (0..count).map(|_| open()).collect();
        Ok(Self {
            peer,
            sockets: sockets.map_err(|error| Failure::Socket { at, error })?,
            leaving: (0..count).map(|_| Batch::default()).collect(),
            came: Batch::default(),
        })
    }

    /// Where each of them takes answers.
    pub fn addresses(&self) -> Result<Vec<SocketAddr>, Failure> {
        let addresses = self.sockets.iter().map(BulkSocket::local_addr);
        addresses
            .collect::<io::Result<_>>()
            .map_err(|error| self.failure(error))
    }

    /// Carries a run until it is over, which it is soon after `stop` is set. `tell` is told how many jobs are done.
    pub fn carry(
        &mut self,
        run: &mut Run<'_>,
        clock: &Clock,
        stop: &AtomicBool,
        tell: &dyn Fn(u64),
    ) -> Result<(), Failure> {
        let mut octets = Vec::new();
        while !run.is_over() {
            if stop.load(Ordering::Relaxed) {
                run.stop();
            }
            run.handle_timeout(clock.now());
            while let Some(socket) = run.poll_transmit(&mut octets, clock.now())? {
                if self.leaving[socket].is_full() {
                    self.send(socket, run)?;
                }
                self.leaving[socket].push(&octets);
            }
            for socket in 0..self.sockets.len() {
                self.send(socket, run)?;
            }
            let Some(deadline) = run.poll_timeout() else {
                break;
            };
            let left = deadline.saturating_duration_since(clock.now()).min(TICK);
            let ready = wait(&self.sockets, left).map_err(|error| self.failure(error))?;
            for socket in (0..ready.len()).filter(|at| ready[*at]) {
                self.receive(socket, run, clock)?;
            }
            tell(run.done());
        }
        Ok(())
    }

    fn send(&mut self, socket: usize, run: &mut Run<'_>) -> Result<(), Failure> {
        let sent = self.sockets[socket].send(&mut self.leaving[socket]);
        self.leaving[socket].clear();
        self.gone_or(sent, run)
    }

    fn receive(&mut self, socket: usize, run: &mut Run<'_>, clock: &Clock) -> Result<(), Failure> {
        loop {
            let received = self.sockets[socket].receive(&mut self.came);
            self.gone_or(received, run)?;
            let now = clock.now();
            for octets in self.came.iter() {
                run.handle_datagram(socket, &Bytes::copy_from_slice(octets), now);
            }
            if !self.came.is_full() {
                return Ok(());
            }
        }
    }

    /// That nobody is at the peer's port ends the run; anything else is our own trouble.
    fn gone_or(&self, result: io::Result<()>, run: &mut Run<'_>) -> Result<(), Failure> {
        match result {
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                run.give_up();
                Ok(())
            }
            result => result.map_err(|error| self.failure(error)),
        }
    }

    fn failure(&self, error: io::Error) -> Failure {
        Failure::Route {
            peer: self.peer,
            error,
        }
    }
}
