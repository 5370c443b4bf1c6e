//! Who sits at a node: what they do with calls, and what they see of them.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use h323_endpoint::{
    AudioFormat, CallId, Cause, Ended, Event, IncomingCall, MediaAddresses, Medium, Receive,
    Record, SessionId, Target, Transmit,
};

use h323_messages::h225::AliasAddress;

use super::{Arrival, Net, RTP, media};

/// What a node does with calls that come in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Policy {
    /// Alerts and accepts at once.
    Accept,
    /// Accepts without alerting.
    AcceptSilently,
    /// Alerts, and accepts after a while.
    AcceptAfter(Duration),
    /// Alerts with media, and accepts after a while.
    AnnounceFor(Duration),
    /// Alerts, and nothing more.
    Ring,
    /// Says nothing.
    Ignore,
    Reject(Cause),
    /// Sends the caller to this address.
    ForwardTo(SocketAddr),
    /// Sends the caller to whoever is called so.
    ForwardToAlias(&'static str),
}

/// What a node does when media of a session beyond the first is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taking {
    Provide,
    Refuse,
    /// Says nothing.
    Ignore,
}

/// Where a node takes the media of a session beyond the first.
pub(crate) fn further_media(ip: IpAddr, session: SessionId) -> MediaAddresses {
    let port = RTP + 2 * u16::from(session.0);
    MediaAddresses {
        rtp: SocketAddr::new(ip, port),
        rtcp: SocketAddr::new(ip, port + 1),
    }
}

/// What happens to a call that a node knows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) incoming: Option<Box<IncomingCall>>,
    pub(crate) is_alerting: bool,
    pub(crate) is_connected: bool,
    pub(crate) answered_by: Vec<AliasAddress>,
    pub(crate) receive: Option<Receive>,
    pub(crate) transmit: Option<Transmit>,
    /// The format that was chosen last, and the sentences against others.
    pub(crate) chosen: Option<(AudioFormat, Vec<String>)>,
    /// Sessions for which addresses were wanted, in their order.
    pub(crate) wanted: Vec<(SessionId, Medium)>,
    /// What is recorded now.
    pub(crate) records: BTreeMap<SessionId, Record>,
    pub(crate) digits: String,
    pub(crate) ended: Option<Box<Ended>>,
}

impl Net {
    pub(super) fn handle_event(&mut self, index: usize, event: Event) {
        let time = self.now - self.start;
        let node = &mut self.nodes[index];
        match event {
            Event::Signal(signal) => node.signals.push((time, signal)),
            Event::Incoming(incoming) => {
                let call = incoming.call;
                node.seen.entry(call).or_default().incoming = Some(incoming);
                self.answer(index, call);
            }
            Event::Alerting { call, .. } => node.seen.get_mut(&call).unwrap().is_alerting = true,
            Event::Connected { call, aliases, .. } => {
                let seen = node.seen.get_mut(&call).unwrap();
                assert!(!seen.is_connected && seen.ended.is_none());
                seen.is_connected = true;
                seen.answered_by = aliases;
            }
            Event::FormatChosen {
                call,
                chosen,
                rejected,
            } => {
                let reasons = rejected.iter().map(ToString::to_string).collect();
                node.seen.get_mut(&call).unwrap().chosen = Some((chosen, reasons));
            }
            Event::ReceiveStarted { call, receive } => {
                node.seen.get_mut(&call).unwrap().receive = Some(receive);
            }
            Event::TransmitStarted { call, transmit } => {
                let seen = node.seen.get_mut(&call).unwrap();
                assert!(seen.is_connected || matches!(node.policy, Policy::AnnounceFor(_)));
                if let Some(before) = seen.transmit.replace(transmit) {
                    assert!(transmit.packet_duration() < before.packet_duration());
                }
            }
            Event::ReceiveStopped { call } => {
                assert!(node.seen.get_mut(&call).unwrap().receive.take().is_some());
            }
            Event::TransmitStopped { call } => {
                assert!(node.seen.get_mut(&call).unwrap().transmit.take().is_some());
            }
            Event::MediaWanted {
                call,
                session,
                medium,
            } => {
                (node.seen.get_mut(&call).unwrap().wanted).push((session, medium));
                let media = further_media(node.ip, session);
                match node.taking {
                    Taking::Provide => node
                        .endpoint
                        .provide_media(call, session, media, self.now)
                        .unwrap(),
                    Taking::Refuse => node.endpoint.refuse_media(call, session, self.now).unwrap(),
                    Taking::Ignore => {}
                }
            }
            Event::RecordStarted { call, record } => {
                let records = &mut node.seen.get_mut(&call).unwrap().records;
                assert_eq!(records.insert(record.session, record), None);
            }
            Event::RecordStopped { call, session } => {
                let records = &mut node.seen.get_mut(&call).unwrap().records;
                assert!(records.remove(&session).is_some());
            }
            Event::Digits { call, digits, .. } => {
                node.seen.get_mut(&call).unwrap().digits += &digits
            }
            Event::Ended { call, ended } => {
                let seen = node.seen.entry(call).or_default();
                assert!(seen.ended.is_none(), "ended twice");
                seen.ended = Some(ended);
            }
            Event::Stopped => node.is_stopped = true,
            Event::Proceeding { .. } | Event::Progress { .. } => {}
            other => {
                match &other {
                    Event::Rerouted { call, .. } => {
                        node.seen.get_mut(call).unwrap().is_connected = false;
                    }
                    Event::Dialled { call, .. } => {
                        node.seen.entry(*call).or_default();
                    }
                    _ => {}
                }
                node.other.push(format!("{other:?}"));
            }
        }
    }

    fn answer(&mut self, index: usize, call: CallId) {
        let now = self.now;
        let media = media(self.nodes[index].ip);
        let policy = self.nodes[index].policy;
        let endpoint = &mut self.nodes[index].endpoint;
        match policy {
            Policy::Accept => {
                endpoint.alert(call, now).unwrap();
                endpoint.accept(call, media, now).unwrap();
            }
            Policy::AcceptSilently => endpoint.accept(call, media, now).unwrap(),
            Policy::AcceptAfter(pause) => {
                endpoint.alert(call, now).unwrap();
                self.schedule_arrival(pause, index, Arrival::Accept(call));
            }
            Policy::AnnounceFor(pause) => {
                endpoint.alert_with_media(call, media, now).unwrap();
                self.schedule_arrival(pause, index, Arrival::Accept(call));
            }
            Policy::Ring => endpoint.alert(call, now).unwrap(),
            Policy::Ignore => {}
            Policy::ForwardTo(address) => endpoint
                .forward(call, &Target::from_address(address), now)
                .unwrap(),
            Policy::ForwardToAlias(alias) => endpoint
                .forward(call, &alias.parse().unwrap(), now)
                .unwrap(),
            Policy::Reject(cause) => endpoint.reject(call, cause, now).unwrap(),
        }
    }
}
