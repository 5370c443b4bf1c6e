// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.
