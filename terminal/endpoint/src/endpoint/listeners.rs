//! Where connections are taken, and for what.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use h323_h225::transport::ListenerId;

use crate::event::CallId;

/// What a listener is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Call signalling. Its address is known once it is open.
    Signalling {
        asked: SocketAddr,
        open_at: Option<SocketAddr>,
    },
    /// The H.245 connection of a call.
    Control(CallId),
}

/// The listeners of an endpoint.
#[derive(Debug, Default)]
pub(super) struct Listeners {
    purposes: BTreeMap<ListenerId, Purpose>,
    controls: BTreeMap<CallId, ListenerId>,
    opened: u64,
}

impl Listeners {
    pub(super) fn purpose(&self, listener: ListenerId) -> Option<Purpose> {
        self.purposes.get(&listener).copied()
    }

    pub(super) fn open(&mut self, purpose: Purpose) -> ListenerId {
        self.opened += 1;
        let listener = ListenerId(self.opened);
        if let Purpose::Control(call) = purpose {
            self.controls.insert(call, listener);
        }
        self.purposes.insert(listener, purpose);
        listener
    }

    pub(super) fn remove(&mut self, listener: ListenerId) -> Option<Purpose> {
        let purpose = self.purposes.remove(&listener);
        if let Some(Purpose::Control(call)) = purpose {
            self.controls.remove(&call);
        }
        purpose
    }

    pub(super) fn of_call(&self, call: CallId) -> Option<ListenerId> {
        self.controls.get(&call).copied()
    }

    /// A signalling listener is open.
    pub(super) fn set_open(&mut self, listener: ListenerId, at: SocketAddr) {
        if let Some(Purpose::Signalling { open_at, .. }) = self.purposes.get_mut(&listener) {
            *open_at = Some(at);
        }
    }

    /// The listeners for calls.
    pub(super) fn signalling(&self) -> Vec<ListenerId> {
        let is_signalling = |purpose: &Purpose| matches!(purpose, Purpose::Signalling { .. });
        self.purposes
            .iter()
            .filter(|(_, purpose)| is_signalling(purpose))
            .map(|(listener, _)| *listener)
            .collect()
    }

    /// Where calls are taken; `None` while a listener has not said yet, or when there is none.
    pub(super) fn settled(&self) -> Option<Vec<SocketAddr>> {
        let mut addresses = Vec::new();
        for purpose in self.purposes.values() {
            if let Purpose::Signalling { open_at, .. } = purpose {
                addresses.push((*open_at)?);
            }
        }
        (!addresses.is_empty()).then_some(addresses)
    }

    /// Where somebody who reaches us at `local` can call us.
    pub(super) fn reachable_at(&self, local: IpAddr) -> Option<SocketAddr> {
        self.purposes.values().find_map(|purpose| match purpose {
            Purpose::Signalling {
                open_at: Some(at), ..
            } if at.ip() == local => Some(*at),
            Purpose::Signalling {
                open_at: Some(at), ..
            } if at.ip().is_unspecified() && at.is_ipv4() == local.is_ipv4() => {
                Some(SocketAddr::new(local, at.port()))
            }
            Purpose::Signalling { .. } | Purpose::Control(_) => None,
        })
    }
}
