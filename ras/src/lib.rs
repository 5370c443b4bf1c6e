//! H.225.0 RAS: registration, admission and status, client and server.
