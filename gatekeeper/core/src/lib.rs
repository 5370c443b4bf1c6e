//! The gatekeeper without its sockets.
