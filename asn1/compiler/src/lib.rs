//! Schema compiler: ASN.1 modules to Rust.
