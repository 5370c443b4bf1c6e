//! The endpoint without its sockets.
