//! The one tokio driver that both binaries share.
