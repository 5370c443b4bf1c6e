//! A request as octets, in which those of a few fields are replaced: making half a million messages a second anew would
//! cost more than the gatekeeper takes to answer them.
//!
//! Where a field stands is not written down here. It is found by encoding two messages that differ in that field alone,
//! in each of its octets; what comes of a third set of values is compared with what the codec makes of it.

use std::net::SocketAddr;

use h323_h225::address::AddressError;
use h323_h225::identifiers::EndpointIdentifier;
use h323_messages::h225::RasMessage;
use h323_per::{BmpString, Octets};
use h323_ras::{Misuse, RasMessageExt, RequestSeqNum, encode};

use crate::names;

/// What PER makes of the digit 0 in a dialled number: the fourth character of its alphabet (`#*,0123456789`).
const ZERO: u8 = 3;

/// What can be replaced in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// `requestSeqNum`.
    Number,
    /// The port of the address where answers are taken.
    RasPort,
    /// The host of the call signalling address, within 127.0.0.0/8.
    Host,
    /// The number of the endpoint.
    Own,
    /// The name of the endpoint, which goes with a number.
    Name,
    /// The number of whom it calls, or who is looked for.
    Other,
    /// The identifier of a call, and of its conference.
    Call,
    /// The identifier of the endpoint.
    Identifier,
}

/// What is put there.
#[derive(Clone, Debug)]
pub(crate) struct Values {
    pub(crate) number: RequestSeqNum,
    pub(crate) ras_port: u16,
    pub(crate) host: [u8; 3],
    pub(crate) own: u32,
    pub(crate) name: u32,
    pub(crate) other: u32,
    pub(crate) call: [u8; 16],
    /// UTF-16, big-endian.
    pub(crate) identifier: Vec<u8>,
}

/// A request cannot be made by replacing octets.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// It cannot be made at all.
    #[error("a request cannot be encoded: {0}")]
    Encode(#[from] Misuse),
    /// Its addresses cannot be said.
    #[error("a request cannot be made: {0}")]
    Address(#[from] AddressError),
    /// A field's octets are not where they can be replaced.
    #[error("{field} of a request is not a field of whole octets")]
    Place {
        /// The field.
        field: &'static str,
    },
    /// Replaced octets are not what the codec makes of the values.
    #[error("a request with replaced octets is not the one that was meant")]
    Mismatch,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Self::Number => "the number",
            Self::RasPort => "the RAS address",
            Self::Host => "the call signalling address",
            Self::Own => "the endpoint's number",
            Self::Name => "the endpoint's name",
            Self::Other => "the destination",
            Self::Call => "the call identifier",
            Self::Identifier => "the endpoint identifier",
        }
    }

    /// How many octets are between the first and the last that change.
    fn span(self, identifier_len: usize) -> usize {
        match self {
            Self::Number | Self::RasPort => 2,
            Self::Host => 3,
            Self::Own | Self::Other => names::LEN / 2,
            // Of a letter, the lower octet.
            Self::Name => names::LEN * 2 - 1,
            Self::Call => 16,
            Self::Identifier => identifier_len,
        }
    }

    /// Puts a value into its place, which has [`span`](Self::span) octets.
    fn write(self, values: &Values, place: &mut [u8]) {
        match self {
            // Counted from the least, 1.
            Self::Number => place.copy_from_slice(&(values.number.get() - 1).to_be_bytes()),
            Self::RasPort => place.copy_from_slice(&values.ras_port.to_be_bytes()),
            Self::Host => place.copy_from_slice(&values.host),
            Self::Own => write_digits(values.own, place),
            Self::Other => write_digits(values.other, place),
            Self::Name => {
                for (octet, digit) in place.iter_mut().step_by(2).zip(names::digits(values.name)) {
                    *octet = b'a' + digit;
                }
            }
            Self::Call => place.copy_from_slice(&values.call),
            Self::Identifier => place.copy_from_slice(&values.identifier),
        }
    }

    /// Takes this field from others.
    fn replace(self, values: &mut Values, with: &Values) {
        match self {
            Self::Number => values.number = with.number,
            Self::RasPort => values.ras_port = with.ras_port,
            Self::Host => values.host = with.host,
            Self::Own => values.own = with.own,
            Self::Name => values.name = with.name,
            Self::Other => values.other = with.other,
            Self::Call => values.call = with.call,
            Self::Identifier => values.identifier = with.identifier.clone(),
        }
    }
}

fn write_digits(number: u32, place: &mut [u8]) {
    let digits = names::digits(number);
    for (octet, pair) in place.iter_mut().zip(digits.chunks_exact(2)) {
        *octet = (pair[0] + ZERO) << 4 | (pair[1] + ZERO);
    }
}

impl Values {
    /// Values each of whose octets is this one, more or less; for identifiers of so many octets.
    fn probe(octet: u8, identifier_len: usize) -> Self {
        let digits = u32::from(octet) * 11_111_111;
        Self {
            number: RequestSeqNum::new(u16::from_be_bytes([octet; 2]))
                .unwrap_or(RequestSeqNum::MIN),
            ras_port: u16::from_be_bytes([octet; 2]),
            host: [octet; 3],
            own: digits,
            name: digits,
            other: digits,
            call: [octet; 16],
            identifier: vec![octet; identifier_len],
        }
    }

    pub(crate) fn identifier(&self) -> EndpointIdentifier {
        let octets = Octets::from(&self.identifier[..]);
        EndpointIdentifier::from_wire(&BmpString::from_octets(octets).unwrap_or_default())
    }

    pub(crate) fn call_signal_address(&self) -> SocketAddr {
        names::at_host(self.host)
    }
}

/// A request.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    octets: Vec<u8>,
    /// What is replaced, and where it begins.
    places: Vec<(Field, usize)>,
    identifier_len: usize,
}

impl Template {
    /// The request that `make` makes, with these fields to be replaced. `make` gives no number.
    pub(crate) fn new(
        fields: &[Field],
        identifier_len: usize,
        make: impl Fn(&Values) -> Result<RasMessage, AddressError>,
    ) -> Result<Self, TemplateError> {
        let octets = |values: &Values| -> Result<Vec<u8>, TemplateError> {
            let mut message = make(values)?;
            message.set_request_seq_num(values.number);
            Ok(encode(&message)?.to_vec())
        };
        let first = Values::probe(1, identifier_len);
        let second = Values::probe(2, identifier_len);
        let base = octets(&first)?;
        let mut places = Vec::new();
        for &field in fields {
            let mut values = first.clone();
            field.replace(&mut values, &second);
            let wrong = TemplateError::Place {
                field: field.name(),
            };
            let found = found(field, identifier_len, &base, &octets(&values)?);
            places.extend(found.ok_or(wrong)?.into_iter().map(|at| (field, at)));
        }
        let template = Self {
            octets: base,
            places,
            identifier_len,
        };
        let third = Values::probe(3, identifier_len);
        let mut patched = Vec::new();
        template.render(&third, &mut patched);
        match patched == octets(&third)? {
            true => Ok(template),
            false => Err(TemplateError::Mismatch),
        }
    }

    /// The request with these values, in place of what is in `octets`. The identifier has the length that the template
    /// is for.
    pub(crate) fn render(&self, values: &Values, octets: &mut Vec<u8>) {
        octets.clear();
        octets.extend_from_slice(&self.octets);
        for &(field, at) in &self.places {
            let span = field.span(self.identifier_len);
            if let Some(place) = octets.get_mut(at..at + span) {
                field.write(values, place);
            }
        }
    }

    /// The number in octets that begin as those of the request do: with the same alternative of `RasMessage`.
    pub(crate) fn number_in(&self, octets: &[u8]) -> Option<RequestSeqNum> {
        if octets.first() != self.octets.first() {
            return None;
        }
        let (_, at) = self
            .places
            .iter()
            .find(|(field, _)| *field == Field::Number)?;
        let octets = octets.get(*at..)?.first_chunk()?;
        RequestSeqNum::new(u16::from_be_bytes(*octets).checked_add(1)?)
    }
}

/// Where two encodings differ, if that is in places of a field's length.
fn found(field: Field, identifier_len: usize, one: &[u8], other: &[u8]) -> Option<Vec<usize>> {
    if one.len() != other.len() {
        return None;
    }
    let span = field.span(identifier_len);
    let differs = |at: &usize| one.get(*at) != other.get(*at);
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(first) = (from..one.len()).find(differs) {
        let end = first + span;
        if span == 0 || end > one.len() || !differs(&(end - 1)) {
            return None;
        }
        places.push(first);
        from = end;
    }
    (!places.is_empty()).then_some(places)
}

#[cfg(test)]
mod tests {
    use h323_messages::h225::UnregistrationRequest;

    use super::*;

    fn unregistration(values: &Values) -> Result<RasMessage, AddressError> {
        Ok(RasMessage::UnregistrationRequest(UnregistrationRequest {
            endpoint_identifier: Some(values.identifier().to_wire()),
            ..UnregistrationRequest::default()
        }))
    }

    #[test]
    fn a_field_that_is_not_there_is_no_place() {
        let template = Template::new(&[Field::Number, Field::Host], 8, unregistration);
        assert!(
            matches!(template, Err(TemplateError::Place { field }) if field == Field::Host.name())
        );
    }

    #[test]
    fn a_field_that_changes_and_is_not_replaced_is_found_out() {
        let template = Template::new(&[Field::Number], 8, unregistration);
        assert!(matches!(template, Err(TemplateError::Mismatch)));
        assert!(Template::new(&[Field::Number, Field::Identifier], 8, unregistration).is_ok());
    }

    #[test]
    fn an_encoding_that_cannot_be_made_is_an_error() {
        let template = Template::new(&[Field::Number, Field::Identifier], 2000, unregistration);
        assert!(matches!(template, Err(TemplateError::Encode(_))));
    }
}
