// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<FecOrder>();
    check::<MasterKeyIdentifier>();
    check::<SrtpCryptoInfo>();
    check::<SrtpKeyLifetime>();
    check::<SrtpKeyParameters>();
    check::<SrtpSessionParameters>();
}
