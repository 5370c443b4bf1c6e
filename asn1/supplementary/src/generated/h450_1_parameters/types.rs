// Generated from h450_1_parameters.asn (H.450.1 (02/1998): information elements in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Octets;

/// `H225InformationElement`: OCTET STRING.
pub type H225InformationElement = Octets;
