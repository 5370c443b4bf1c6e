//! The ports that the user lets media have, shared by all calls of the process.

use std::ops::RangeInclusive;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use h323_media::ports::{NoPorts, PortPair, PortPool};

/// Clones share the same ports.
#[derive(Clone, Debug)]
pub struct Ports(Arc<Mutex<PortPool>>);

impl Ports {
    /// The pairs of ports that lie in `range`.
    pub fn new(range: RangeInclusive<u16>) -> Result<Self, NoPorts> {
        let pool = PortPool::new(range)?;
        Ok(Self(Arc::new(Mutex::new(pool))))
    }

    /// A pair that no other call has, until the lease is dropped.
    pub(super) fn lease(&self) -> Result<Lease, NoPorts> {
        let pair = self.pool().take()?;
        Ok(Lease {
            ports: self.clone(),
            pair: Some(pair),
        })
    }

    fn pool(&self) -> MutexGuard<'_, PortPool> {
        // Every change of a pool is whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Two ports, given back when this is dropped.
#[derive(Debug)]
pub(super) struct Lease {
    ports: Ports,
    /// There until it is dropped.
    pair: Option<PortPair>,
}

impl Lease {
    /// The ports of RTP and RTCP.
    pub(super) fn numbers(&self) -> (u16, u16) {
        (self.pair.as_ref()).map_or((0, 0), |pair| (pair.rtp(), pair.rtcp()))
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(pair) = self.pair.take() {
            self.ports.pool().give_back(pair);
        }
    }
}
