//! How large the values are in memory.

use h323_messages::{h225, h235, h245};

/// Sizes that are moved about by the thousand have ceilings; a change that breaks one is a matter of
/// `layout.rs` of the compiler.
#[test]
fn messages_stay_below_their_ceilings() {
    let sizes = [
        (size_of::<h225::RasMessage>(), 1344),
        (size_of::<h225::H323UserInformation>(), 256),
        (size_of::<h225::SetupUuie>(), 1600),
        (size_of::<h225::AliasAddress>(), 40),
        (size_of::<h225::TransportAddress>(), 48),
        (size_of::<h225::ReleaseCompleteReason>(), 24),
        (size_of::<h225::CallType>(), 16),
        (size_of::<h235::ClearToken>(), 448),
        (size_of::<h245::MultimediaSystemControlMessage>(), 80),
        (size_of::<h245::Capability>(), 64),
        (size_of::<h245::DataType>(), 48),
        (size_of::<h245::OpenLogicalChannel>(), 256),
        (size_of::<h245::TransportAddress>(), 56),
    ];
    let found = sizes.map(|(size, _)| size);
    let ceilings = sizes.map(|(_, ceiling)| ceiling);
    assert!(
        sizes.iter().all(|(size, ceiling)| size <= ceiling),
        "{found:?}\n{ceilings:?}"
    );
}
