//! A relay between a caller of ours and Asterisk, in which the caller seems to announce T.38.
//!
//! Asterisk asks only those for fax that announce it, and we do not. So this stands between the two on the signalling
//! connection and adds the capability to what the caller sends through the tunnel. It may also keep the caller's refusal to
//! itself, for Asterisk ends a call for that. All else passes as it is.

use std::io::{Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpStream};
use std::thread;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::SignallingMessage;
use h323_h225::tpkt::{self, Frame};
use h323_messages::h245::{
    Capability, CapabilityTableEntry, DataApplication, DataApplicationCapability,
    DataApplicationT38Fax, DataProtocolCapability, MultimediaSystemControlMessage, RequestMessage,
    ResponseMessage, T38FaxProfile, T38FaxRateManagement, T38FaxUdpEc, T38FaxUdpOptions,
    TerminalCapabilitySet,
};
use h323_per::Octets;

use crate::peer::{Asterisk, Loopback};

/// The number under which T.38 is announced: one that no caller of ours uses.
const T38_ENTRY: u16 = 238;

/// What becomes of the caller's refusal of another mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is passed on.
    Passes,
    /// It is never heard of again.
    IsKept,
}

/// A relay for one call.
#[derive(Debug)]
pub struct Relay(Loopback);

impl Relay {
    /// Takes one call on an address of its own, and passes it on.
    ///
    /// # Panics
    ///
    /// There is no address, or its port is taken.
    pub fn start(to: SocketAddr, refusal: Refusal) -> Self {
        let at = Loopback::claim().expect("an address");
        let listener = std::net::TcpListener::bind(at.port(Asterisk::SIGNALLING_PORT));
        let listener = listener.expect("the address is ours");
        thread::spawn(move || {
            let Ok((caller, _)) = listener.accept() else {
                return;
            };
            let Ok(called) = TcpStream::connect(to) else {
                return;
            };
            let (Ok(from_called), Ok(to_caller)) = (called.try_clone(), caller.try_clone()) else {
                return;
            };
            thread::spawn(move || pass(from_called, to_caller, Bytes::clone));
            pass(caller, called, |octets| changed(octets, refusal));
        });
        Self(at)
    }

    /// Where it takes the call.
    pub fn ip(&self) -> IpAddr {
        self.0.ip()
    }
}

/// Passes frames on until the connection is over.
fn pass(mut from: TcpStream, mut to: TcpStream, change: impl Fn(&Bytes) -> Bytes) {
    let mut reader = tpkt::Reader::default();
    let mut octets = [0; 2048];
    let mut all = || -> Option<()> {
        loop {
            let length = from.read(&mut octets).ok().filter(|length| *length > 0)?;
            reader.push(&octets[..length], now());
            while let Some(frame) = reader.next_frame().ok()? {
                let mut out = Vec::new();
                match frame {
                    Frame::Payload(payload) => tpkt::write(&change(&payload), &mut out).ok()?,
                    Frame::KeepAlive => out.extend(tpkt::KEEP_ALIVE),
                }
                to.write_all(&out).ok()?;
            }
        }
    };
    all();
    // The other direction may have ended it already.
    let _ = to.shutdown(Shutdown::Write);
}

#[expect(clippy::disallowed_methods, reason = "real sockets, real time")]
fn now() -> Instant {
    Instant::now()
}

/// What becomes of a message of the caller's.
fn changed(octets: &Bytes, refusal: Refusal) -> Bytes {
    let changed = || {
        let mut message = SignallingMessage::decode(octets).ok()?;
        let controls = message.pdu_mut().h245_control.as_mut()?;
        let before = controls.clone();
        controls.retain_mut(
            |control| match h323_per::decode(&Bytes::copy_from_slice(control)) {
                Ok(MultimediaSystemControlMessage::Response(
                    ResponseMessage::RequestModeReject(_),
                )) => refusal == Refusal::Passes,
                Ok(MultimediaSystemControlMessage::Request(
                    RequestMessage::TerminalCapabilitySet(mut set),
                )) => {
                    if let Some(more) = add_t38(&mut set).and_then(|()| encoded(*set)) {
                        *control = more;
                    }
                    true
                }
                Ok(_) | Err(_) => true,
            },
        );
        if *controls == before {
            return None;
        }
        message.encode().ok()
    };
    changed().unwrap_or_else(|| octets.clone())
}

fn encoded(set: TerminalCapabilitySet) -> Option<Octets> {
    let request = RequestMessage::TerminalCapabilitySet(Box::new(set));
    let mut octets = Vec::new();
    h323_per::encode(
        &MultimediaSystemControlMessage::Request(request),
        &mut octets,
    )
    .ok()?;
    Some(octets.into())
}

/// Adds T.38 to a set that is not empty.
fn add_t38(set: &mut TerminalCapabilitySet) -> Option<()> {
    let t38 = DataApplicationCapability {
        application: DataApplication::T38Fax(Box::new(DataApplicationT38Fax {
            t38_fax_protocol: DataProtocolCapability::Udp,
            t38_fax_profile: T38FaxProfile {
                version: Some(0),
                t38_fax_rate_management: Some(T38FaxRateManagement::TransferredTcf),
                t38_fax_udp_options: Some(T38FaxUdpOptions {
                    t38_fax_max_buffer: Some(200),
                    t38_fax_max_datagram: Some(72),
                    t38_fax_udp_ec: T38FaxUdpEc::T38UdpRedundancy,
                }),
                ..T38FaxProfile::default()
            },
        })),
        max_bit_rate: 144,
        ..DataApplicationCapability::default()
    };
    set.capability_table.as_mut()?.push(CapabilityTableEntry {
        capability_table_entry_number: T38_ENTRY,
        capability: Some(Capability::ReceiveAndTransmitDataApplicationCapability(
            Box::new(t38),
        )),
    });
    let descriptor = set.capability_descriptors.as_mut()?.first_mut()?;
    let simultaneous = descriptor.simultaneous_capabilities.as_mut()?;
    simultaneous.push(std::iter::once(T38_ENTRY).collect());
    Some(())
}

#[cfg(test)]
mod tests {
    use h323_h225::q931::{CallReference, Flag, MessageType};
    use h323_messages::h225::H323MessageBody;
    use h323_messages::h245::{CapabilityDescriptor, RequestModeReject};

    use super::*;

    fn facility(control: Vec<Octets>) -> Bytes {
        let mut message = SignallingMessage::new(
            MessageType::Facility,
            CallReference::new(1, Flag::FromOriginator),
            H323MessageBody::Facility(Box::default()),
        );
        message.pdu_mut().h245_control = Some(control);
        message.encode().unwrap()
    }

    #[test]
    fn only_sets_of_capabilities_are_changed() {
        let set = TerminalCapabilitySet {
            capability_table: Some(vec![CapabilityTableEntry {
                capability_table_entry_number: 1,
                capability: None,
            }]),
            capability_descriptors: Some(vec![CapabilityDescriptor {
                capability_descriptor_number: 0,
                simultaneous_capabilities: Some(vec![std::iter::once(1).collect()]),
            }]),
            ..TerminalCapabilitySet::default()
        };
        let mut more = set.clone();
        add_t38(&mut more).unwrap();
        assert_eq!(more.capability_table.as_ref().map(Vec::len), Some(2));
        let message = |set| facility(vec![encoded(set).unwrap()]);
        assert_eq!(changed(&message(set), Refusal::Passes), message(more));
        for other in [
            message(TerminalCapabilitySet::default()),
            facility(vec![Octets::from_static(&[1, 2, 3])]),
            Bytes::from_static(b"no signalling"),
        ] {
            assert_eq!(changed(&other, Refusal::IsKept), other);
        }
    }

    #[test]
    fn a_refusal_is_kept_only_where_it_is_to_be() {
        let refusal = ResponseMessage::RequestModeReject(RequestModeReject::default());
        let mut octets = Vec::new();
        h323_per::encode(
            &MultimediaSystemControlMessage::Response(refusal),
            &mut octets,
        )
        .unwrap();
        let message = facility(vec![octets.into()]);
        assert_eq!(changed(&message, Refusal::Passes), message);
        assert_eq!(changed(&message, Refusal::IsKept), facility(Vec::new()));
    }
}
