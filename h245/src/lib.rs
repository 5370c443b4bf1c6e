//! H.245 control channel: procedures, capabilities, logical channels.
