// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<AuthenticationBes>();
    check::<AuthenticationMechanism>();
    check::<ClearToken>();
    check::<CryptoEncryptedToken>();
    check::<CryptoHashedToken>();
    check::<CryptoSignedToken>();
    check::<CryptoToken>();
    check::<DhSet>();
    check::<DhSetExt>();
    check::<EcPoint>();
    check::<EcgdsaSignature>();
    check::<Eckasdh>();
    check::<Eckasdh2>();
    check::<Eckasdhp>();
    check::<Element>();
    check::<Encrypted>();
    check::<H235CertificateSignature>();
    check::<H235Key>();
    check::<Hashed>();
    check::<KeySignedMaterial>();
    check::<KeySyncMaterial>();
    check::<NonStandardParameter>();
    check::<Params>();
    check::<ProfileElement>();
    check::<ReturnSig>();
    check::<Signed>();
    check::<TypedCertificate>();
    check::<V3KeySyncMaterial>();
}
