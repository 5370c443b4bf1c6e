// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<Address>();
    check::<AddressScreened>();
    check::<EndpointAddress>();
    check::<NumberScreened>();
    check::<PartySubaddress>();
    check::<PresentedAddressScreened>();
    check::<PresentedAddressUnscreened>();
    check::<PresentedNumberScreened>();
    check::<PresentedNumberUnscreened>();
    check::<UserSpecifiedSubaddress>();
}
