//! Whoever does nothing but answer: what a gatekeeper is compared with.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use h323_net::bulk::{Batch, BulkSocket, wait};

/// How long nobody looks whether it is to end.
const TICK: Duration = Duration::from_millis(50);

/// Answers each datagram with its own octets, cut or filled up to a length.
#[derive(Debug)]
pub struct Responder {
    socket: [BulkSocket; 1],
    octets: usize,
}

impl Responder {
    /// One at this address whose answers have so many octets.
    ///
    /// # Errors
    ///
    /// The address is not ours or somebody has it already.
    pub fn bind(at: SocketAddr, octets: usize) -> io::Result<Self> {
        let socket = [BulkSocket::bind(at)?];
        Ok(Self { socket, octets })
    }

    /// Where it is.
    ///
    /// # Errors
    ///
    /// The system's.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket[0].local_addr()
    }

    /// Answers until `stop` is set; how many datagrams that were.
    ///
    /// # Errors
    ///
    /// The system's, but for that somebody who asked is gone.
    pub fn run(&self, stop: &AtomicBool) -> io::Result<u64> {
        let mut answered = 0;
        let mut batch = Batch::default();
        while !stop.load(Ordering::Relaxed) {
            wait(&self.socket, TICK)?;
            let [socket] = &self.socket;
            match socket.receive(&mut batch) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => continue,
                Err(error) => return Err(error),
            }
            batch.resize(self.octets);
            match socket.send(&mut batch) {
                Ok(()) => answered += batch.len() as u64,
                Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {}
                Err(error) => return Err(error),
            }
        }
        Ok(answered)
    }
}
