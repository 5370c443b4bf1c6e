//! The rows of a call's ladder, however it is drawn.

use std::net::SocketAddr;

use h323_flow::{Call, Event, LAST_MESSAGES, Message, Purpose, Time};

/// A row of a ladder.
#[derive(Debug)]
pub enum Row<'a> {
    /// A message.
    Message(&'a Message),
    /// Something that happened besides.
    Remark(Time, String),
}

impl Row<'_> {
    fn at(&self) -> Time {
        match self {
            Self::Message(message) => message.at,
            Self::Remark(at, _) => *at,
        }
    }
}

/// The rows of a call in the order of time.
pub fn rows(call: &Call) -> Vec<Row<'_>> {
    let mut rows = Vec::with_capacity(call.messages.len() + call.notes.len() + call.streams.len());
    // Those that are kept are the last ones, and some before them.
    let kept_before = call.messages.len().saturating_sub(LAST_MESSAGES).max(1);
    for (index, message) in call.messages.iter().enumerate() {
        rows.push(Row::Message(message));
        if call.omitted > 0 && index + 1 == kept_before {
            let remark = format!("{} more messages", call.omitted);
            rows.push(Row::Remark(message.at, remark));
        }
    }
    rows.extend(remarks(call).map(|(at, text)| Row::Remark(at, text)));
    rows.sort_by_key(Row::at);
    rows
}

/// The columns of a message.
pub fn ends(call: &Call, from: SocketAddr, to: SocketAddr) -> (usize, usize) {
    let last = call.parties.len().saturating_sub(1);
    let column = |address| call.party_of(address).unwrap_or(last);
    (column(from), column(to))
}

/// What a ladder says between messages: what happened to connections, and where media begins.
fn remarks(call: &Call) -> impl Iterator<Item = (Time, String)> {
    let name = |address| match call.party_of(address) {
        Some(place) => call.parties[place].title(),
        None => address.to_string(),
    };
    let notes = call.notes.iter().filter_map(move |note| {
        let purpose = match note.purpose {
            Purpose::Signalling => "the signalling connection",
            Purpose::H245 => "the H.245 connection",
        };
        let from = name(note.from);
        let remark = match note.event {
            Event::Unanswered { attempts } => {
                let to = note.to;
                format!("{from} asks for {purpose} to {to} ({attempts} SYN), no answer")
            }
            Event::Refused => format!("{from} refuses {purpose} at {} (RST)", note.from),
            Event::Reset => format!("{from} breaks {purpose} (RST)"),
            Event::Missing { octets } => {
                format!("{octets} octets of {from} on {purpose} are missing in the capture")
            }
            Event::Closed => return None,
        };
        Some((note.at, remark))
    });
    let streams = call.streams.iter().map(move |stream| {
        let remark = format!("media from {}: {}", name(stream.from), stream.codec);
        (stream.first, remark)
    });
    notes.chain(streams)
}
