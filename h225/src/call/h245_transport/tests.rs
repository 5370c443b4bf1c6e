mod addresses;
mod end;
mod tunnel;
mod two_connections;
mod with_setup;

use h323_messages::h225::{EndpointType, H323MessageBody};
use h323_per::Octets;

use super::super::testing::{answer, call};
use super::*;
use crate::address::transport_address;
use crate::cause::Cause;
use crate::identifiers::ProtocolVersion;
use crate::message::{CallContext, Setup};
use crate::q931::Flag;
use crate::q931::ie::Keypad;

const TUNNEL: Config = Config {
    tunnelling: true,
    one_pdu_per_message: true,
    parallel: false,
    offer_in_setup: false,
};
const NO_TUNNEL: Config = Config {
    tunnelling: false,
    ..TUNNEL
};

fn outputs(transport: &mut H245Transport) -> Vec<Output> {
    let mut outputs = Vec::new();
    loop {
        match transport.poll_output() {
            Output::Idle => return outputs,
            output => outputs.push(output),
        }
    }
}

fn pdu(octet: u8) -> Bytes {
    Bytes::copy_from_slice(&[octet])
}

fn addr(text: &str) -> SocketAddr {
    text.parse().unwrap()
}

fn setup() -> SignallingMessage {
    Setup::new(EndpointType::default())
        .message(&call(Flag::FromOriginator))
        .unwrap()
}

fn connect() -> SignallingMessage {
    answer().connect(&call(Flag::ToOriginator))
}

fn proceeding() -> SignallingMessage {
    answer().call_proceeding(&call(Flag::ToOriginator))
}

fn facility(contents: FacilityContents) -> SignallingMessage {
    contents.message(&call(Flag::ToOriginator), None)
}

fn release() -> SignallingMessage {
    call(Flag::ToOriginator).release_complete(Cause::NORMAL_CALL_CLEARING, None, None)
}

/// The message with what it says about tunnelling.
fn says(mut message: SignallingMessage, tunnelling: Option<bool>) -> SignallingMessage {
    message.pdu_mut().h245_tunnelling = tunnelling;
    message
}

/// The message with an address for H.245.
fn offers(mut message: SignallingMessage, address: &str) -> SignallingMessage {
    assert!(message.set_h245_address(transport_address(addr(address)).unwrap()));
    message
}

/// The message with tunnelled messages.
fn carries(mut message: SignallingMessage, octets: &[u8]) -> SignallingMessage {
    let control = octets.iter().map(|&octet| Octets::from([octet])).collect();
    message.pdu_mut().h245_control = Some(control);
    message
}

/// What a message of ours says after the transport has filled it: tunnelling, tunnelled messages, address.
fn filled(
    transport: &mut H245Transport,
    mut message: SignallingMessage,
) -> (Option<bool>, Vec<u8>, Option<SocketAddr>) {
    transport.fill(&mut message);
    let control = message
        .h245_control()
        .iter()
        .map(|octets| octets[0])
        .collect();
    (
        message.h245_tunnelling(),
        control,
        message
            .h245_address()
            .map(|address| socket_addr(address).unwrap()),
    )
}

/// A calling side that has sent its Setup.
fn calling(config: Config) -> H245Transport {
    let mut transport = H245Transport::new(Side::Calling, config);
    assert_eq!(
        filled(&mut transport, setup()),
        (Some(config.tunnelling), vec![], None)
    );
    transport
}

/// A called side that has received a Setup.
fn called(config: Config, setup: &SignallingMessage) -> H245Transport {
    let mut transport = H245Transport::new(Side::Called, config);
    transport.handle_message(setup);
    transport
}

/// Both sides as they see each other when each connects to the other.
fn crossed(ours: &str, theirs: &str) -> H245Transport {
    let mut transport = called(NO_TUNNEL, &setup());
    transport.start();
    transport.handle_listening(addr(ours));
    let sent = SocketAddr::new(addr(ours).ip().to_canonical(), addr(ours).port());
    assert_eq!(filled(&mut transport, proceeding()).2, Some(sent));
    transport.handle_message(&offers(facility(FacilityContents::StartH245), theirs));
    transport
}
