//! What a relay does to some of the messages: it reads a field or two, replaces one, and leaves the rest alone.

use std::hint::black_box;

use bytes::Bytes;
use h323_messages::h225::{
    AliasAddress, CallIdentifier, H323UserInformation, IpAddress, RasMessage, TransportAddress,
};
use h323_messages::h245::MultimediaSystemControlMessage;
use h323_per::view::{Field, Path, View};
use h323_per::{Decode, Encode, Fault, Range};

/// Appends a message as the relay sends it on.
pub(crate) type Relay = fn(&Bytes, &mut Vec<u8>) -> Result<bool, Fault>;

/// What is done to a message, by its name.
pub(crate) fn relay(name: &str) -> Option<Relay> {
    Some(match name {
        "Setup-full" | "Setup-basic" => setup,
        "Alerting" => alerting,
        "Connect" => connect,
        "LRQ" => location_request,
        "OLC-audio" => open_logical_channel,
        _ => return None,
    })
}

const BODY: [&str; 2] = ["h323-uu-pdu", "h323-message-body"];

/// A path below the message body.
const fn below_body(message: &str, field: &str) -> Path<H323UserInformation> {
    Path::to(&[BODY[0], BODY[1], message, field])
}

/// The address at which the relay itself has H.245.
fn own_address() -> TransportAddress {
    TransportAddress::IpAddress(IpAddress {
        ip: [192, 0, 2, 1],
        port: 30_000,
    })
}

/// Reads a field as a value, if it is there.
fn look<V: Decode>(field: Option<Field<'_>>) -> Result<(), Fault> {
    if let Some(field) = field {
        black_box(&field.decode::<V>()?);
    }
    Ok(())
}

/// Reads the aliases of a list.
fn look_at_aliases(list: Option<Field<'_>>) -> Result<(), Fault> {
    if let Some(list) = list {
        for alias in list.elements()? {
            look::<AliasAddress>(Some(alias?))?;
        }
    }
    Ok(())
}

fn setup(octets: &Bytes, out: &mut Vec<u8>) -> Result<bool, Fault> {
    const DESTINATION: Path<H323UserInformation> = below_body("setup", "destinationAddress");
    const CALL: Path<H323UserInformation> = below_body("setup", "callIdentifier");
    const H245: Path<H323UserInformation> = below_body("setup", "h245Address");
    let view = View::new(octets);
    let [destination, call] = view.get_all([&DESTINATION, &CALL])?;
    look_at_aliases(destination)?;
    look::<CallIdentifier>(call)?;
    view.set(&H245, |e| own_address().encode(e), out)
}

fn alerting(octets: &Bytes, out: &mut Vec<u8>) -> Result<bool, Fault> {
    const CALL: Path<H323UserInformation> = below_body("alerting", "callIdentifier");
    const H245: Path<H323UserInformation> = below_body("alerting", "h245Address");
    let view = View::new(octets);
    look::<CallIdentifier>(view.get(&CALL)?)?;
    view.set(&H245, |e| own_address().encode(e), out)
}

fn connect(octets: &Bytes, out: &mut Vec<u8>) -> Result<bool, Fault> {
    const CALL: Path<H323UserInformation> = below_body("connect", "callIdentifier");
    const H245: Path<H323UserInformation> = below_body("connect", "h245Address");
    let view = View::new(octets);
    look::<CallIdentifier>(view.get(&CALL)?)?;
    view.set(&H245, |e| own_address().encode(e), out)
}

fn location_request(octets: &Bytes, out: &mut Vec<u8>) -> Result<bool, Fault> {
    const NUMBER: Path<RasMessage> = Path::to(&["locationRequest", "requestSeqNum"]);
    const DESTINATION: Path<RasMessage> = Path::to(&["locationRequest", "destinationInfo"]);
    let view = View::new(octets);
    look_at_aliases(view.get(&DESTINATION)?)?;
    view.replace(&NUMBER, |e| e.integer(4711, Range::new(1, 65535)), out)
}

fn open_logical_channel(octets: &Bytes, out: &mut Vec<u8>) -> Result<bool, Fault> {
    const NUMBER: Path<MultimediaSystemControlMessage> = Path::to(&[
        "request",
        "openLogicalChannel",
        "forwardLogicalChannelNumber",
    ]);
    let view = View::new(octets);
    view.replace(&NUMBER, |e| e.integer(4711, Range::new(1, 65535)), out)
}
