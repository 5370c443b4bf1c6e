//! What in a message is not as a canonical encoder would have written it.

use bytes::Bytes;
use h323_h225::q931::Message;
use h323_per::schema::canonical::{Departures, MAX_KEPT};

use super::kind::Kind;
use super::{Failure, q931, tpkt};

/// The departures of a message of any kind, with those in what it carries. Their paths begin with the layers around.
pub fn departures(kind: Kind, octets: &Bytes) -> Result<Departures, Failure> {
    let mut all = Departures::default();
    match kind.asn1() {
        Some(pdu) => return pdu.departures(octets),
        None if kind == Kind::Q931 => {
            let message = Message::decode(octets)?;
            for element in &message.elements {
                if q931::carries_h225(element) {
                    let value = q931::user_information(element.contents())?;
                    add(&mut all, "User-user", departures(Kind::Uu, &value)?);
                }
            }
        }
        None => {
            for (index, payload) in tpkt::frames(octets)?.iter().enumerate() {
                if let Some(kind) = tpkt::content(payload) {
                    let around = format!("TPKT[{index}]");
                    add(&mut all, &around, departures(kind, payload)?);
                }
            }
        }
    }
    Ok(all)
}

/// Adds those of something within.
fn add(all: &mut Departures, around: &str, within: Departures) {
    all.count += within.count;
    let left = MAX_KEPT - all.kept.len();
    all.kept
        .extend(within.kept.into_iter().take(left).map(|mut departed| {
            departed.path.insert(0, ':');
            departed.path.insert_str(0, around);
            departed
        }));
}
