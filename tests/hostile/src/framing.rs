//! What carries the messages: each function takes any octets, and fails where something does not hold of them.

use bytes::Bytes;
use h323_flow::{Analyser, Limits, LinkType, Time};
use h323_h225::SignallingMessage;
use h323_h225::q931::{self, ie};
use h323_h225::tpkt::{Frame, MAX_BUFFERED, Reader};
use h323_media::{rtcp, rtp};

use crate::origin;

/// TPKT: however the stream is cut into segments, the same frames come out of it, and nothing but what went in.
///
/// # Panics
///
/// When that does not hold.
pub fn tpkt(octets: &[u8]) {
    let octets = &octets[..octets.len().min(MAX_BUFFERED)];
    let frames = |segment: usize| {
        let (mut reader, now) = (Reader::default(), origin());
        let mut frames = Vec::new();
        for segment in octets.chunks(segment.max(1)) {
            reader.push(segment, now);
            loop {
                match reader.next_frame() {
                    Ok(Some(frame)) => frames.push(frame),
                    Ok(None) => break,
                    Err(error) => return (frames, Some(error)),
                }
            }
        }
        (frames, None)
    };
    let whole = frames(octets.len());
    for segment in [1, 3, 1_460] {
        assert_eq!(frames(segment), whole, "in segments of {segment}");
    }
    let length = |frame: &Frame| match frame {
        Frame::Payload(payload) => payload.len() + 4,
        Frame::KeepAlive => 4,
    };
    assert!(whole.0.iter().map(length).sum::<usize>() <= octets.len());
}

/// Q.931: what is read is written to the same octets, and every element can be asked for what it says.
///
/// # Panics
///
/// When that does not hold.
pub fn q931(octets: &Bytes) {
    let Ok(message) = q931::Message::decode(octets) else {
        return;
    };
    let mut again = Vec::new();
    let written = message.encode(&mut again);
    written.expect("what was read can be written");
    assert_eq!(again, *octets);
    macro_rules! each {
        ($($element:ident),*) => {$(
            if let Ok(Some(element)) = message.elements.first::<ie::$element>() {
                let mut other = message.clone();
                other.elements.set(&element);
                let same = other.elements.first::<ie::$element>();
                assert_eq!(same, Ok(Some(element)));
            }
        )*};
    }
    each!(
        BearerCapability,
        CallState,
        CalledPartyNumber,
        CallingPartyNumber,
        CauseElement,
        ConnectedNumber,
        Display,
        Facility,
        Keypad,
        NotificationIndicator,
        ProgressIndicator,
        SendingComplete,
        Signal,
        UserUser
    );
}

/// A call signalling message: what is read is written, and read as the same.
///
/// # Panics
///
/// When that does not hold.
pub fn signalling(octets: &Bytes) {
    q931(octets);
    let Ok(message) = SignallingMessage::decode(octets) else {
        return;
    };
    // A User-user element that was full of octets without meaning may have to hold more than it can.
    let Ok(again) = message.encode() else { return };
    assert_eq!(SignallingMessage::decode(&again), Ok(message));
}

/// RTP and RTCP: what is read is written, and read as the same.
///
/// # Panics
///
/// When that does not hold.
pub fn media(octets: &Bytes) {
    if let Ok(packet) = rtp::Packet::parse(octets) {
        let again = packet.to_datagram().expect("what was read can be written");
        assert_eq!(rtp::Packet::parse(&again), Ok(packet));
    }
    // Of packets that are none of its business, RTCP keeps no more than the type.
    let is_other = |packet: &rtcp::Packet| matches!(packet, rtcp::Packet::Other(_));
    if let Ok(compound) = rtcp::Compound::parse(octets)
        && !compound.packets().iter().any(is_other)
    {
        let again = compound
            .to_datagram()
            .expect("what was read can be written");
        assert_eq!(rtcp::Compound::parse(&again), Ok(compound));
    }
}

/// The link types of [`packets`], in the order of their numbers there.
pub const LINK_TYPES: [LinkType; 6] = [
    LinkType::Ethernet,
    LinkType::LinuxCooked,
    LinkType::LinuxCooked2,
    LinkType::Null,
    LinkType::Loop,
    LinkType::Ip,
];

/// Packets of a capture: the first octet of each says its link type, the next two its length.
pub fn packets(octets: &[u8]) {
    let mut analyser = Analyser::new(Limits::default());
    let mut rest = octets;
    let mut at = 0;
    while let [link, high, low, following @ ..] = rest {
        let length = usize::from(u16::from_be_bytes([*high, *low])).min(following.len());
        let (packet, behind) = following.split_at(length);
        let link = LINK_TYPES[usize::from(*link) % LINK_TYPES.len()];
        analyser.handle_packet(link, packet, Time::new(at, 0));
        at += 1;
        rest = behind;
    }
    drop(analyser.finish());
}

/// A capture file, pcap or pcapng, and what is in its packets.
pub fn capture(octets: &[u8]) {
    let mut analyser = Analyser::new(Limits::default());
    // Octets that are no capture are as good.
    let _ = h323_terminal::flow::capture::read(octets, |link, packet, at| {
        analyser.handle_packet(link, packet, at);
    });
    drop(analyser.finish());
}
