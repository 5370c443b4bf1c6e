//! RTCP (RFC 3550 6): compound packets, reception reports, when to send.

mod ntp;
mod packet;
mod report;
mod schedule;

pub use ntp::NtpTime;
pub use packet::{
    Chunk, Compound, MAX_PACKETS, MAX_REPORT_BLOCKS, MAX_SOURCES, MIN_OCTETS, Packet, SenderInfo,
};
pub use report::{CUMULATIVE_LOST_RANGE, ReceptionReporter, ReportBlock, round_trip};
pub use schedule::{
    BYE_IMMEDIATE_MEMBERS, INITIAL_FRACTION, MINIMUM_INTERVAL, Membership, Params, Schedule,
};
