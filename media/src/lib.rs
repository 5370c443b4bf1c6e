//! What flows in the channels: RTP, RTCP, codecs, jitter buffer.
