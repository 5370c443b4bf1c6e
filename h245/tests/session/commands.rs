//! Commands and indications that no procedure is about.

use std::time::Duration;

use h323_h245::limits::{MAX_FAST_UPDATES_PER_SECOND, MAX_VENDOR_TEXT};
use h323_h245::messages::{
    CommandMessage, H221NonStandard, IndicationMessage, MiscellaneousCommand,
    MiscellaneousCommandType, MiscellaneousIndication, MiscellaneousIndicationType,
    MultimediaSystemControlMessage, NonStandardIdentifier, VendorIdentification,
};
use h323_h245::{
    Command, Error, Event, Indication, Jitter, LogicalChannelNumber, Misuse, PicturePart, Scope,
    Session, Vendor,
};

use crate::support::{Pair, Side, answer, audio, beginning, config, encode, h224};

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

fn cisco() -> NonStandardIdentifier {
    NonStandardIdentifier::H221NonStandard(H221NonStandard {
        t35_country_code: 181,
        t35_extension: 0,
        manufacturer_code: 18,
    })
}

/// A pair in which `a` transmits on its channel 1, and `b` what flows back on `a`'s channel 2: `b`'s number 1.
fn transmitting() -> Pair {
    let mut pair = Pair::ready();
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.a.session.open_request(h224(5002), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    for n in [1, 2] {
        pair.b
            .session
            .open_response(number(n), answer(6000), now)
            .unwrap();
    }
    pair.events();
    pair
}

fn fast_update(channel: u16, part: PicturePart) -> Command {
    Command::FastUpdate {
        channel: number(channel),
        part,
    }
}

/// Each command, and its octets as tshark reads them.
fn commands() -> Vec<(Command, &'static str)> {
    vec![
        (
            Command::FlowControl {
                scope: Scope::Channel(number(1)),
                maximum_bit_rate: Some(0),
            },
            "480000000000",
        ),
        (
            Command::FlowControl {
                scope: Scope::WholeMultiplex,
                maximum_bit_rate: Some(16_777_215),
            },
            "4890ffffff",
        ),
        (
            Command::FlowControl {
                scope: Scope::Resource(7),
                maximum_bit_rate: None,
            },
            "4840000780",
        ),
        (Command::FreezePicture(number(2)), "4c000120"),
        (fast_update(1, PicturePart::Whole), "4c000028"),
        (
            fast_update(
                1,
                PicturePart::Gobs {
                    first: 17,
                    count: 1,
                },
            ),
            "4c00003440",
        ),
        (
            fast_update(
                1,
                PicturePart::Macroblocks {
                    first_gob: None,
                    first: Some(8192),
                    count: 4,
                },
            ),
            "4c00008005201fff0003",
        ),
    ]
}

/// Each indication, and its octets as tshark reads them.
fn indications() -> Vec<(Indication, &'static str)> {
    vec![
        (Indication::Active(number(1)), "6900000000"),
        (Indication::Inactive(number(65_535)), "6900fffe08"),
        (
            Indication::Jitter(Jitter {
                scope: Scope::Channel(number(3)),
                mantissa: 2,
                exponent: 7,
                skipped_frames: Some(15),
                additional_decoder_buffer: None,
            }),
            "6a400002bf80",
        ),
        (
            Indication::MaximumSkew {
                first: number(1),
                second: number(2),
                skew: Duration::from_millis(4095),
            },
            "70000700000000010fff",
        ),
        (
            Indication::FlowControl {
                scope: Scope::WholeMultiplex,
                maximum_bit_rate: Some(640),
            },
            "70e003440280",
        ),
        (
            Indication::Vendor(Box::new(Vendor::new(cisco(), "h323", "1.0").unwrap())),
            "70600e70b5000012036833323302312e30",
        ),
    ]
}

#[test]
fn commands_are_sent_and_told() {
    for (command, octets) in commands() {
        let mut pair = transmitting();
        pair.b.session.command(&command).unwrap();
        assert_eq!(pair.b.take_sent(), [octets], "{command:?}");
        pair.a.receive(octets, pair.now);
        assert_eq!(pair.a.take_events(), [Event::Command(command)]);
    }
}

#[test]
fn indications_are_sent_and_told() {
    for (indication, octets) in indications() {
        let mut pair = Pair::ready();
        pair.b.session.indication(&indication).unwrap();
        assert_eq!(pair.b.take_sent(), [octets], "{indication:?}");
        pair.a.receive(octets, pair.now);
        assert_eq!(pair.a.take_events(), [Event::Indication(indication)]);
    }
}

#[test]
fn what_has_no_form_of_its_own_stays_as_it_is() {
    let command = CommandMessage::MiscellaneousCommand(MiscellaneousCommand {
        r#type: MiscellaneousCommandType::VideoTemporalSpatialTradeOff(31),
        ..Default::default()
    });
    let indication = IndicationMessage::MiscellaneousIndication(MiscellaneousIndication {
        r#type: MiscellaneousIndicationType::MultipointZeroComm,
        ..Default::default()
    });
    let command = Command::Other(command.into());
    let indication = Indication::Other(indication.into());
    let mut pair = Pair::ready();
    pair.b.session.command(&command).unwrap();
    pair.b.session.indication(&indication).unwrap();
    assert_eq!(
        pair.events().0,
        [Event::Command(command), Event::Indication(indication)]
    );
}

#[test]
fn values_outside_the_schema_are_refused() {
    let mut pair = Pair::ready();
    let session = &mut pair.a.session;
    for command in [
        Command::FlowControl {
            scope: Scope::WholeMultiplex,
            maximum_bit_rate: Some(16_777_216),
        },
        fast_update(
            1,
            PicturePart::Gobs {
                first: 18,
                count: 1,
            },
        ),
        fast_update(1, PicturePart::Gobs { first: 0, count: 0 }),
    ] {
        let error = session.command(&command).unwrap_err();
        assert!(matches!(error, Error::Misuse(Misuse::Unencodable(_))));
    }
    let skew = |millis| Indication::MaximumSkew {
        first: number(1),
        second: number(2),
        skew: Duration::from_millis(millis),
    };
    for long in [4096, 65_536] {
        let error = Misuse::Skew(Duration::from_millis(long));
        assert_eq!(session.indication(&skew(long)), Err(error.into()));
    }
    assert_eq!(pair.a.take_sent(), [""; 0]);
}

#[test]
fn fast_updates_are_told_once_a_second_for_each_channel() {
    let mut pair = transmitting();
    let began = pair.now;
    let update = |pair: &mut Pair, command: &Command| {
        pair.b.session.command(command).unwrap();
        pair.events().0.len()
    };
    // Whatever the part of the picture.
    let whole = fast_update(1, PicturePart::Whole);
    let some = fast_update(1, PicturePart::Gobs { first: 0, count: 1 });
    let mut told = 0;
    for command in [&whole, &some, &whole, &some] {
        told += update(&mut pair, command);
    }
    assert_eq!(told, MAX_FAST_UPDATES_PER_SECOND as usize);
    // Other commands are not counted.
    let freeze = Command::FreezePicture(number(1));
    assert_eq!(update(&mut pair, &freeze), 1);
    // Nor is it the ceiling of another channel.
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    pair.run();
    let now = pair.now;
    pair.b
        .session
        .open_response(number(3), answer(6000), now)
        .unwrap();
    pair.events();
    assert!(pair.now < began + Duration::from_millis(900));
    assert_eq!(update(&mut pair, &fast_update(3, PicturePart::Whole)), 1);
    assert_eq!(update(&mut pair, &whole), 0);
    pair.now += Duration::from_secs(1);
    assert_eq!(update(&mut pair, &whole), 1);
}

#[test]
fn fast_updates_are_for_what_we_transmit() {
    let mut pair = transmitting();
    // `b` transmits what flows back, under its own number 1. It has no channel 2.
    for (channel, told) in [(1, 1), (1, 0), (2, 0)] {
        let update = fast_update(channel, PicturePart::Whole);
        pair.a.session.command(&update).unwrap();
        assert_eq!(pair.events().1.len(), told, "{channel}");
    }
    // One that is being opened transmits nothing yet.
    pair.a.session.open_request(audio(5001), pair.now).unwrap();
    let update = fast_update(3, PicturePart::Whole);
    pair.b.session.command(&update).unwrap();
    assert_eq!(pair.events().0, []);
}

#[test]
fn the_vendor_is_said_once() {
    let vendor = Vendor::new(cisco(), "h323", "1.0").unwrap();
    let mut pair = Pair::new();
    pair.a = Side::new(h323_h245::Config {
        vendor: Some(vendor.clone()),
        ..config(1)
    });
    pair.a.session.start(pair.now);
    pair.b.session.start(pair.now);
    let (_, b) = pair.events();
    let told = Event::Indication(Indication::Vendor(Box::new(vendor)));
    let count = |events: &[Event]| events.iter().filter(|event| **event == told).count();
    assert_eq!(count(&b), 1);
    assert!(b.contains(&Event::Ready));
    // Not again when a pause is over.
    for set in [
        h323_h245::CapabilitySet::empty(),
        crate::support::telephone(),
    ] {
        pair.b.session.capabilities_request(set, pair.now).unwrap();
        let (a, b) = pair.events();
        assert_eq!(count(&b), 0);
        assert!(!a.is_empty());
    }
    assert!(pair.a.session.is_ready());
}

#[test]
fn nobody_says_a_vendor_that_has_none() {
    let mut pair = Pair::new();
    pair.a.session.start(pair.now);
    pair.b.session.start(pair.now);
    let (a, b) = pair.events();
    for event in a.iter().chain(&b) {
        assert!(!matches!(event, Event::Indication(_)), "{event:?}");
    }
}

#[test]
fn the_names_of_products_have_a_ceiling() {
    let longest = "x".repeat(MAX_VENDOR_TEXT);
    let vendor = Vendor::new(cisco(), &longest, "1").unwrap();
    let mut session = Session::new(config(1));
    session.start(beginning());
    let vendor = Indication::Vendor(Box::new(vendor));
    session.indication(&vendor).unwrap();
    for (product, octets) in [(format!("{longest}x"), 257), (String::new(), 0)] {
        assert_eq!(
            Vendor::new(cisco(), &product, "1"),
            Err(Misuse::VendorText { octets })
        );
        assert_eq!(
            Vendor::new(cisco(), "1", &product),
            Err(Misuse::VendorText { octets })
        );
    }
}

#[test]
fn a_vendor_that_means_no_good_is_read_as_text() {
    let pdu = VendorIdentification {
        vendor: cisco(),
        product_number: Some(h323_per::Octets::from_static(b"Phone\r\n\xff\x00\x1b[2J")),
        version_number: Some(h323_per::Octets::from(vec![0xff; MAX_VENDOR_TEXT])),
        ..Default::default()
    };
    let message = MultimediaSystemControlMessage::Indication(
        IndicationMessage::VendorIdentification(pdu.into()),
    );
    let mut side = Side::new(config(1));
    side.session
        .handle_octets(&encode(&message), beginning())
        .unwrap();
    let events = side.take_events();
    let [Event::Indication(Indication::Vendor(vendor))] = &events[..] else {
        panic!("{events:?}");
    };
    assert_eq!(vendor.identifier(), &cisco());
    assert_eq!(vendor.product(), Some("Phone\u{fffd}[2J"));
    assert_eq!(vendor.version().unwrap().chars().count(), MAX_VENDOR_TEXT);
}
