//! The capability model: sets, what they can do at once, what their entries say, and the choice of a mode.

mod described;
mod formats;
mod forms;

use h323_h245::capability::select::Reason;
use h323_h245::capability::{
    MediaCapability, NoCommonMode, TableEntryNumber, UserInputMethods, Way, select_audio,
};
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
    Capability::ReceiveAudioCapability(Box::new(capability))
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
fn the_first_of_ours_that_the_peer_receives_is_chosen() {
    let mut peer = CapabilitySet::h2250();
    peer.add(receive(AudioCapability::G729(4))).unwrap();
    peer.add(receive(AudioCapability::G711Alaw64k(30))).unwrap();
    peer.add(receive(AudioCapability::G711Ulaw64k(10))).unwrap();
    let selection = select_audio(&[ULAW, ALAW], &peer).unwrap();
    assert_eq!(
        selection.format,
        AudioFormat::new(AudioCodec::G711Ulaw64k, 10),
        "the peer's limit"
    );
    assert_eq!(selection.entry, number(3));
    let selection = select_audio(&[ALAW, ULAW], &peer).unwrap();
    assert_eq!(selection.format, ALAW, "our limit");
    let rejected: Vec<String> = selection.rejected.iter().map(ToString::to_string).collect();
    assert_eq!(
        rejected,
        ["our g711Alaw64k against the peer's g729 (entry 1): a different codec"]
    );
}

#[test]
fn a_codec_in_no_descriptor_is_not_chosen() {
    let mut peer = CapabilitySet::h2250();
    peer.add(receive(AudioCapability::G711Ulaw64k(20))).unwrap();
    let alaw = peer.add(receive(AudioCapability::G711Alaw64k(20))).unwrap();
    peer.add_descriptor(vec![vec![alaw]]).unwrap();
    let selection = select_audio(&[ULAW, ALAW], &peer).unwrap();
    assert_eq!(selection.format, ALAW);
    assert!(
        selection
            .rejected
            .iter()
            .any(|r| r.reason == Reason::NotInDescriptor)
    );
}

#[test]
fn a_person_is_told_why_nothing_matches() {
    let ours = [ULAW, ALAW];
    let sentence = |peer: &CapabilitySet| select_audio(&ours, peer).unwrap_err().to_string();
    assert_eq!(
        sentence(&CapabilitySet::h2250()),
        "the peer announces no audio that it can receive"
    );
    let mut peer = CapabilitySet::h2250();
    peer.add(receive(AudioCapability::G729(2))).unwrap();
    peer.add(receive(AudioCapability::GenericAudioCapability(
        Box::default(),
    )))
    .unwrap();
    assert_eq!(
        sentence(&peer),
        "no common audio: we send g711Ulaw64k, g711Alaw64k, the peer receives g729, generic 0.0"
    );
    let NoCommonMode { rejected, .. } = select_audio(&ours, &peer).unwrap_err();
    assert_eq!(
        rejected.last().unwrap().to_string(),
        "our g711Alaw64k against the peer's generic 0.0 (entry 2): not a codec that we know"
    );
    assert_eq!(
        select_audio(&[], &peer).unwrap_err().to_string(),
        "we have no audio format to send"
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
            Capability::ReceiveAudioCapability(ULAW.to_capability().unwrap().into()),
            Capability::ReceiveAudioCapability(ALAW.to_capability().unwrap().into()),
            Capability::TransmitAudioCapability(ALAW.to_capability().unwrap().into()),
            Capability::ReceiveAndTransmitDataApplicationCapability(data.into()),
            Capability::ReceiveAndTransmitUserInputCapability(UserInputCapability::Dtmf),
            Capability::MaxPendingReplacementFor(1),
        ]
    );
    let descriptors: Vec<_> = set.descriptors().collect();
    let [one, two, three, four, five, six] = [1, 2, 3, 4, 5, 6].map(number);
    let simultaneous = [
        vec![one, two],
        vec![three],
        vec![four],
        vec![five],
        vec![six],
    ];
    assert_eq!(descriptors, [(0, &simultaneous[..])]);
    assert_eq!(set.receive_audio().count(), 2);
    assert_eq!(
        CapabilitySet::builder().build().unwrap(),
        CapabilitySet::h2250()
    );
}

#[test]
fn a_set_that_is_built_has_the_ceilings_of_any() {
    let alaw = || MediaCapability::Audio(AudioCapability::G711Alaw64k(20).into());
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
