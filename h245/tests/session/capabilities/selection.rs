//! The choice of a mode, and the reasons against the others.

use h323_h245::capability::{NoCommonMode, Reason, Way, select_audio};
use h323_h245::messages::{AudioCapability, Capability};
use h323_h245::{AudioCodec, AudioFormat, CapabilitySet};

use super::{number, receive};
use crate::support::{ALAW, ULAW};

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

/// Every reason, in the order in which the pairs are looked at: what the peer receives by its preference, then what it
/// only transmits.
#[test]
fn each_pair_that_does_not_do_has_its_reason() {
    let mut peer = CapabilitySet::h2250();
    let unusable = peer.add(receive(AudioCapability::G711Alaw64k(20))).unwrap();
    let transmitted = Capability::TransmitAudioCapability(AudioCapability::G711Alaw64k(20));
    let only_transmitted = peer.add(transmitted).unwrap();
    let others = [
        AudioCapability::G711Alaw56k(20),
        AudioCapability::G729(2),
        AudioCapability::NonStandard(Box::default()),
    ]
    .map(|capability| peer.add(receive(capability)).unwrap());
    let transmitted = Capability::TransmitAudioCapability(AudioCapability::G728(8));
    let g728 = peer.add(transmitted).unwrap();
    peer.add_descriptor(vec![others.to_vec(), vec![only_transmitted, g728]])
        .unwrap();
    let NoCommonMode { ours, rejected } = select_audio(&[ALAW], &peer).unwrap_err();
    assert_eq!(ours, [ALAW]);
    let pairs: Vec<_> = rejected
        .iter()
        .map(|r| (r.entry, r.way, r.reason))
        .collect();
    assert_eq!(
        pairs,
        [
            (others[0], Way::Receive, Reason::Parameters),
            (others[1], Way::Receive, Reason::DifferentCodec),
            (others[2], Way::Receive, Reason::NotKnown),
            (unusable, Way::Receive, Reason::NotInDescriptor),
            (only_transmitted, Way::Transmit, Reason::OnlyTransmits),
            (g728, Way::Transmit, Reason::DifferentCodec),
        ]
    );
    let sentences: Vec<String> = rejected.iter().map(ToString::to_string).collect();
    assert_eq!(
        sentences,
        [
            "our g711Alaw64k against the peer's g711Alaw56k (entry 3): the same codec, but with other parameters",
            "our g711Alaw64k against the peer's g729 (entry 4): a different codec",
            "our g711Alaw64k against the peer's nonStandard (entry 5): not a codec that we know",
            "our g711Alaw64k against the peer's g711Alaw64k (entry 1): the right codec, but in none of the peer's descriptors",
            "our g711Alaw64k against the peer's g711Alaw64k (entry 2): the right codec, but the peer only transmits it",
            "our g711Alaw64k against the peer's g728 (entry 6): a different codec",
        ]
    );
}

#[test]
fn all_our_formats_meet_all_of_the_peers() {
    let mut peer = CapabilitySet::h2250();
    for capability in [AudioCapability::G728(8), AudioCapability::G729(2)] {
        peer.add(receive(capability)).unwrap();
    }
    let rejected = select_audio(&[ULAW, ALAW], &peer).unwrap_err().rejected;
    let pairs: Vec<_> = rejected.iter().map(|r| (r.ours, r.entry.get())).collect();
    let [ulaw, alaw] = [ULAW, ALAW].map(|format| format.codec);
    assert_eq!(pairs, [(ulaw, 1), (ulaw, 2), (alaw, 1), (alaw, 2)]);
}

/// The bit rate of G.722.1 is a parameter of one capability.
#[test]
fn generic_formats_are_chosen_by_identifier_and_parameters() {
    let [at_24k, at_32k] =
        [AudioCodec::G7221At24k, AudioCodec::G7221At32k].map(|codec| AudioFormat::new(codec, 2));
    let mut peer = CapabilitySet::h2250();
    peer.add(receive(at_32k.to_capability().unwrap())).unwrap();
    let selection = select_audio(&[at_24k, at_32k], &peer).unwrap();
    assert_eq!(selection.format, at_32k);
    assert_eq!(selection.rejected[0].reason, Reason::Parameters);
    // Annex C is another coding, though it has the same name in RTP.
    let annex_c = AudioFormat::new(AudioCodec::G7221AnnexCAt32k, 1);
    let rejected = select_audio(&[annex_c], &peer).unwrap_err().rejected;
    assert_eq!(rejected[0].reason, Reason::DifferentCodec);
}

/// What a side can transmit says nothing of what it receives.
#[test]
fn what_a_peer_transmits_and_receives_is_chosen() {
    let mut peer = CapabilitySet::h2250();
    let both = Capability::ReceiveAndTransmitAudioCapability(AudioCapability::G729(4));
    peer.add(both).unwrap();
    let g729 = AudioFormat::new(AudioCodec::G729, 2);
    assert_eq!(select_audio(&[g729], &peer).unwrap().format, g729);
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
    let mut peer = CapabilitySet::h2250();
    let transmitted = Capability::TransmitAudioCapability(AudioCapability::G729(2));
    peer.add(transmitted).unwrap();
    assert_eq!(
        sentence(&peer),
        "the peer announces no audio that it can receive"
    );
}
