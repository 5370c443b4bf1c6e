//! The capability model: sets, what they can do at once, what their entries say, and the choice of a mode.

mod described;
mod formats;
mod forms;
mod page;
mod selection;

use h323_h245::capability::{MediaCapability, TableEntryNumber, UserInputMethods, Way};
use h323_h245::error::Limit;
use h323_h245::limits::{MAX_DESCRIPTOR_ENTRIES, MAX_SET_OCTETS, MAX_TABLE_ENTRIES};
use h323_h245::messages::{
    AudioCapability, Capability, CapabilityDescriptor, CapabilityTableEntry, DataApplication,
    DataApplicationCapability, DataProtocolCapability, MultimediaSystemControlMessage,
    NonStandardParameter, RequestMessage, TableEntryCapacityExceeded, TerminalCapabilitySet,
    TerminalCapabilitySetRejectCause, UserInputCapability,
};
use h323_h245::{AudioCodec, AudioFormat, CapabilitySet, Error, Misuse};

use crate::support::{ALAW, ULAW, encode, telephone};

fn entry(number: u16, capability: Option<Capability>) -> CapabilityTableEntry {
    CapabilityTableEntry {
        capability_table_entry_number: number,
        capability,
    }
}

fn receive(capability: AudioCapability) -> Capability {
    Capability::ReceiveAudioCapability(capability)
}

fn descriptor(number: u8, simultaneous: &[&[u16]]) -> CapabilityDescriptor {
    CapabilityDescriptor {
        capability_descriptor_number: number,
        simultaneous_capabilities: (!simultaneous.is_empty()).then(|| {
            simultaneous
                .iter()
                .map(|set| set.iter().copied().collect())
                .collect()
        }),
    }
}

fn message(
    table: &[CapabilityTableEntry],
    descriptors: &[CapabilityDescriptor],
) -> TerminalCapabilitySet {
    TerminalCapabilitySet {
        capability_table: (!table.is_empty()).then(|| table.to_vec()),
        capability_descriptors: (!descriptors.is_empty()).then(|| descriptors.to_vec()),
        ..Default::default()
    }
}

fn number(number: u16) -> TableEntryNumber {
    TableEntryNumber::new(number).unwrap()
}

/// The names of what can be received, in order.
fn audio(set: &CapabilitySet) -> Vec<String> {
    set.receive_audio()
        .map(|(_, capability)| {
            AudioFormat::from_capability(capability)
                .unwrap()
                .codec
                .to_string()
        })
        .collect()
}

#[test]
fn a_set_survives_its_message() {
    let ours = telephone();
    let mut theirs = CapabilitySet::empty();
    theirs.apply(&ours.to_message(1)).unwrap();
    assert_eq!(theirs, ours);
    let pdu = MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(
        Box::new(ours.to_message(1)),
    ));
    let MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(pdu)) =
        h323_per::decode(&encode(&pdu)).unwrap()
    else {
        panic!("not a set");
    };
    let mut theirs = CapabilitySet::empty();
    theirs.apply(&pdu).unwrap();
    assert_eq!(theirs, ours);
    assert_eq!(
        theirs.user_input(),
        UserInputMethods {
            telephone_event: Some(101),
            signal: true,
            alphanumeric: true,
            hookflash: false
        }
    );
}

#[test]
fn a_message_changes_what_it_names() {
    let mut set = CapabilitySet::empty();
    let ulaw = receive(AudioCapability::G711Ulaw64k(20));
    let alaw = receive(AudioCapability::G711Alaw64k(20));
    set.apply(&message(
        &[entry(1, Some(ulaw.clone())), entry(2, Some(alaw.clone()))],
        &[descriptor(0, &[&[2, 1]])],
    ))
    .unwrap();
    assert_eq!(
        audio(&set),
        ["g711Alaw64k", "g711Ulaw64k"],
        "the descriptor's order"
    );
    // Another entry, the rest as it was.
    set.apply(&message(
        &[entry(3, Some(receive(AudioCapability::G729(2))))],
        &[descriptor(0, &[&[3, 2]])],
    ))
    .unwrap();
    assert_eq!(audio(&set), ["g729", "g711Alaw64k", "g711Ulaw64k"]);
    assert!(!set.is_usable(number(1)) && set.is_usable(number(3)));
    // One entry goes, and the descriptor.
    set.apply(&message(&[entry(2, None)], &[descriptor(0, &[])]))
        .unwrap();
    assert_eq!(audio(&set), ["g711Ulaw64k", "g729"]);
    assert_eq!(set.descriptors().count(), 0);
    // A message without table and descriptors empties the set.
    set.apply(&message(&[], &[])).unwrap();
    assert_eq!(set, CapabilitySet::empty());
}

#[test]
fn a_refused_message_changes_nothing() {
    let mut set = telephone();
    assert_eq!(
        set.apply(&message(&[entry(1, None)], &[descriptor(3, &[&[1]])])),
        Err(TerminalCapabilitySetRejectCause::UndefinedTableEntryUsed)
    );
    assert_eq!(set, telephone());
}

#[test]
fn a_table_has_a_ceiling() {
    let mut set = CapabilitySet::empty();
    let table = |numbers: std::ops::RangeInclusive<u16>| {
        let entries: Vec<_> = numbers
            .map(|n| entry(n, Some(receive(AudioCapability::G711Alaw64k(20)))))
            .collect();
        message(&entries, &[])
    };
    set.apply(&table(1..=200)).unwrap();
    assert_eq!(
        set.apply(&table(150..=300)),
        Err(
            TerminalCapabilitySetRejectCause::TableEntryCapacityExceeded(
                TableEntryCapacityExceeded::HighestEntryNumberProcessed(256)
            )
        )
    );
    assert_eq!(set.table().count(), 200);
    set.apply(&table(150..=256)).unwrap();
    assert_eq!(set.table().count(), MAX_TABLE_ENTRIES);
    assert_eq!(
        set.apply(&table(300..=300)),
        Err(
            TerminalCapabilitySetRejectCause::TableEntryCapacityExceeded(
                TableEntryCapacityExceeded::NoneProcessed
            )
        )
    );
    assert_eq!(
        set.add(receive(AudioCapability::G711Alaw64k(20))),
        Err(Limit::TableEntries { ceiling: 256 })
    );
}

#[test]
fn descriptors_have_a_ceiling() {
    let mut set = CapabilitySet::empty();
    let alternatives = [1_u16; 256];
    let full = |number| descriptor(number, &[alternatives.as_slice(); 8]);
    let entries = [entry(1, Some(receive(AudioCapability::G711Ulaw64k(20))))];
    set.apply(&message(&entries, &[full(1)])).unwrap();
    set.apply(&message(&[], &[full(2)])).unwrap();
    let before = set.clone();
    assert_eq!(
        before.descriptors().count() * 8 * 256,
        MAX_DESCRIPTOR_ENTRIES
    );
    assert_eq!(
        set.apply(&message(&[], &[descriptor(3, &[&[1]])])),
        Err(TerminalCapabilitySetRejectCause::DescriptorCapacityExceeded)
    );
    assert_eq!(set, before);
    // What is replaced does not count.
    set.apply(&message(&[], &[full(2)])).unwrap();
}

#[test]
fn a_set_has_a_ceiling_in_octets() {
    let large = |number, octets| {
        let capability = Capability::NonStandard(Box::new(NonStandardParameter {
            data: vec![7; octets].into(),
            ..Default::default()
        }));
        message(&[entry(number, Some(capability))], &[])
    };
    let mut set = CapabilitySet::empty();
    set.apply(&large(1, MAX_SET_OCTETS - 100)).unwrap();
    let before = set.clone();
    let none = TableEntryCapacityExceeded::NoneProcessed;
    assert_eq!(
        set.apply(&large(2, 100)),
        Err(TerminalCapabilitySetRejectCause::TableEntryCapacityExceeded(none))
    );
    assert_eq!(set, before);
    set.apply(&large(2, 1)).unwrap();
}

#[test]
fn descriptors_name_what_exists() {
    let mut set = CapabilitySet::h2250();
    let one = set.add(receive(AudioCapability::G711Alaw64k(20))).unwrap();
    assert_eq!(set.add_descriptor(vec![]), Err(Misuse::DescriptorSize));
    assert_eq!(
        set.add_descriptor(vec![vec![]]),
        Err(Misuse::DescriptorSize)
    );
    assert_eq!(
        set.add_descriptor(vec![vec![one, number(9)]]),
        Err(Misuse::TableEntry(9))
    );
    for _ in 0..256 {
        set.add_descriptor(vec![vec![one]]).unwrap();
    }
    assert_eq!(
        set.add_descriptor(vec![vec![one]]),
        Err(Misuse::DescriptorSize),
        "no number left"
    );
}

#[test]
fn a_telephone_that_cannot_be_announced_is_refused() {
    let format = AudioFormat::new(AudioCodec::GsmFullRate, 8);
    assert_eq!(
        CapabilitySet::telephone(&[format], UserInputMethods::default()),
        Err(Error::Misuse(Misuse::FramesPerPacket { frames: 8 }))
    );
}

#[test]
fn what_can_be_used_at_once_is_what_the_descriptors_say() {
    let mut set = CapabilitySet::h2250();
    let entries: Vec<TableEntryNumber> = (0..6)
        .map(|_| set.add(receive(AudioCapability::G711Alaw64k(20))).unwrap())
        .collect();
    let [a, b, c, d, e, f] = entries[..] else {
        panic!("six entries");
    };
    // Nothing says that two of them go together.
    assert_eq!(set.simultaneous(), vec![vec![entries.clone()]]);
    assert!(set.can_be_used_at_once(&[]));
    assert!(
        entries
            .iter()
            .all(|&entry| set.can_be_used_at_once(&[entry]))
    );
    assert!(!set.can_be_used_at_once(&[a, b]));

    set.add_descriptor(vec![vec![a, b], vec![a, c], vec![c]])
        .unwrap();
    set.add_descriptor(vec![vec![d], vec![e]]).unwrap();
    assert_eq!(
        set.simultaneous(),
        vec![
            vec![vec![a, b], vec![a, c], vec![c]],
            vec![vec![d], vec![e]]
        ]
    );
    for (wanted, is_possible) in [
        (&[a][..], true),
        (&[a, b], true),
        (&[b, a], true),
        (&[a, c], true),
        (&[a, b, c], true),
        // Each in a set of its own: the first must leave its set to the second.
        (&[a, c, b], true),
        (&[c, c, b], true),
        (&[b, b], false),
        (&[a, a, c], true),
        (&[a, a, a], false),
        (&[a, b, c, c], false),
        (&[d, e], true),
        (&[a, d], false),
        (&[f], false),
    ] {
        assert_eq!(set.can_be_used_at_once(wanted), is_possible, "{wanted:?}");
    }
    assert!(CapabilitySet::empty().simultaneous().is_empty());
}

/// The most that descriptors can hold, with a question that no set of them answers.
#[test]
fn asking_what_goes_together_takes_no_long_time() {
    let mut set = CapabilitySet::h2250();
    let alternatives: Vec<TableEntryNumber> = (0..16)
        .map(|_| set.add(receive(AudioCapability::G711Alaw64k(20))).unwrap())
        .collect();
    set.add_descriptor(vec![alternatives.clone(); 256]).unwrap();
    let mut wanted: Vec<TableEntryNumber> =
        alternatives.iter().cycle().copied().take(256).collect();
    assert!(set.can_be_used_at_once(&wanted));
    wanted.push(alternatives[0]);
    assert!(!set.can_be_used_at_once(&wanted));
    wanted.truncate(255);
    wanted.push(number(99));
    assert!(!set.can_be_used_at_once(&wanted));
}

#[test]
fn a_set_is_built_for_both_ways() {
    let data = DataApplicationCapability {
        application: DataApplication::T120(DataProtocolCapability::SeparateLanStack),
        max_bit_rate: 640,
        ..Default::default()
    };
    let set = CapabilitySet::builder()
        .audio(Way::Receive, &[ULAW, ALAW])
        .unwrap()
        .audio(Way::Transmit, &[ALAW])
        .unwrap()
        .audio(Way::Both, &[])
        .unwrap()
        .one_of(Way::Both, [MediaCapability::Data(data.clone().into())])
        .unwrap()
        .one_of(
            Way::Both,
            [MediaCapability::UserInput(UserInputCapability::Dtmf)],
        )
        .unwrap()
        .with(Capability::MaxPendingReplacementFor(1))
        .unwrap()
        .build()
        .unwrap();
    let table: Vec<Capability> = set
        .table()
        .map(|(_, capability)| capability.clone())
        .collect();
    assert_eq!(
        table,
        [
            Capability::ReceiveAudioCapability(ULAW.to_capability().unwrap()),
            Capability::ReceiveAudioCapability(ALAW.to_capability().unwrap()),
            Capability::TransmitAudioCapability(ALAW.to_capability().unwrap()),
            Capability::ReceiveAndTransmitDataApplicationCapability(data.into()),
            Capability::ReceiveAndTransmitUserInputCapability(UserInputCapability::Dtmf),
            Capability::MaxPendingReplacementFor(1),
        ]
    );
    let [one, two, three, four, five, six] = [1, 2, 3, 4, 5, 6].map(number);
    assert_eq!(
        set.simultaneous(),
        vec![vec![
            vec![one, two],
            vec![three],
            vec![four],
            vec![five],
            vec![six]
        ]]
    );
    assert_eq!(set.receive_audio().count(), 2);
    let transmitted: Vec<TableEntryNumber> = set.transmit_audio().map(|(entry, _)| entry).collect();
    assert_eq!(transmitted, [three]);
    assert_eq!(
        CapabilitySet::builder().build().unwrap(),
        CapabilitySet::h2250()
    );
}

#[test]
fn a_set_that_is_built_has_the_ceilings_of_any() {
    let alaw = || MediaCapability::Audio(AudioCapability::G711Alaw64k(20));
    let full = CapabilitySet::builder()
        .one_of(Way::Receive, (0..MAX_TABLE_ENTRIES).map(|_| alaw()))
        .unwrap();
    assert_eq!(
        full.clone().build().unwrap().table().count(),
        MAX_TABLE_ENTRIES
    );
    assert_eq!(
        full.one_of(Way::Receive, [alaw()]).unwrap_err(),
        Error::Limit(Limit::TableEntries { ceiling: 256 })
    );
}
