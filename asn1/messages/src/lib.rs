//! The generated types of H.225.0, H.235 and H.245.
