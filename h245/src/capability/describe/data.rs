//! Data: fax, text, whiteboards, cameras.

use h323_messages::h245::{
    DataApplication, DataApplicationCapability, DataProtocolCapability, T38FaxProfile,
    T38FaxRateManagement, T38FaxUdpEc, T84Profile,
};

use super::{Description, Medium, Way, bit_rate, counted, generic, shown_octets};
use crate::capability::name;
use crate::limits::MAX_DETAILS;

pub(super) fn describe(capability: &DataApplicationCapability, way: Way) -> Description {
    let application = &capability.application;
    let mut description = Description::new(Medium::Data, way, name::data(application));
    // In units of 100 bit/s; 0 when it says nothing.
    if capability.max_bit_rate > 0 {
        let rate = bit_rate(u64::from(capability.max_bit_rate) * 100);
        description.add(format!("up to {rate}"));
    }
    match application {
        DataApplication::NonStandard(parameter) => description.add_non_standard(parameter),
        DataApplication::T120(over)
        | DataApplication::DsmCc(over)
        | DataApplication::UserData(over)
        | DataApplication::T434(over)
        | DataApplication::H224(over)
        | DataApplication::H222DataPartitioning(over)
        | DataApplication::T30Fax(over)
        | DataApplication::T140(over) => description.add(protocol(over)),
        DataApplication::T84(t84) => {
            description.add(protocol(&t84.t84_protocol));
            description.add_flags(&[(
                matches!(t84.t84_profile, T84Profile::T84Restricted(_)),
                "restricted",
            )]);
        }
        DataApplication::Nlpid(nlpid) => {
            description.add(protocol(&nlpid.nlpid_protocol));
            description.add(shown_octets("nlpidData", &nlpid.nlpid_data));
        }
        DataApplication::T38Fax(t38) => {
            description.add(protocol(&t38.t38_fax_protocol));
            fax_profile(&t38.t38_fax_profile, &mut description);
        }
        DataApplication::GenericDataCapability(capability) => {
            generic::details(capability, &mut description);
        }
        DataApplication::DataChannel(channels) => {
            description.add(counted(channels.len() as u64, "channel"));
        }
        DataApplication::ExtendedDataApplicationCapability(extended) => {
            for one in extended.data_capability.iter().take(MAX_DETAILS) {
                description.add(describe(one, way).within());
            }
            generic::extensions(&extended.data_capability_extension, &mut description);
        }
        DataApplication::DsvdControl | DataApplication::Unknown(_) => {}
    }
    description
}

/// The version matters: the packets of T.38 have two encodings, of 1998 and of 2002, that do not fit together.
fn fax_profile(profile: &T38FaxProfile, description: &mut Description) {
    match profile.version {
        Some(version) => description.add(format!("version {version}")),
        None => description.add("no version"),
    }
    description.add_flags(&[
        (profile.fill_bit_removal, "fill bit removal"),
        (profile.transcoding_jbig, "transcoding of JBIG"),
        (profile.transcoding_mmr, "transcoding of MMR"),
        (
            profile.t38_fax_rate_management == Some(T38FaxRateManagement::LocalTcf),
            "TCF made locally",
        ),
        (
            profile.t38_fax_rate_management == Some(T38FaxRateManagement::TransferredTcf),
            "TCF transferred",
        ),
    ]);
    if let Some(udp) = &profile.t38_fax_udp_options {
        description.add_number("buffer", udp.t38_fax_max_buffer.map(octets));
        description.add_number("datagram", udp.t38_fax_max_datagram.map(octets));
        match &udp.t38_fax_udp_ec {
            T38FaxUdpEc::T38UdpFec => description.add("error correction"),
            T38FaxUdpEc::T38UdpRedundancy => description.add("redundancy"),
            T38FaxUdpEc::Unknown(_) => description.add("error protection of a later edition"),
        }
    }
    if let Some(tcp) = &profile.t38_fax_tcp_options {
        description.add_flags(&[(
            tcp.t38_tcp_bidirectional_mode,
            "both ways in one connection",
        )]);
    }
}

fn octets(count: i64) -> String {
    format!("{count} octets")
}

/// What data travel over.
pub(super) fn protocol(protocol: &DataProtocolCapability) -> &'static str {
    match protocol {
        DataProtocolCapability::NonStandard(_) => "over something of a vendor",
        DataProtocolCapability::V14Buffered => "over V.14",
        DataProtocolCapability::V42lapm => "over V.42 LAPM",
        DataProtocolCapability::HdlcFrameTunnelling => "over HDLC frames",
        DataProtocolCapability::H310SeparateVcStack => "over an H.310 channel of its own",
        DataProtocolCapability::H310SingleVcStack => "over the one H.310 channel",
        DataProtocolCapability::Transparent => "transparent",
        DataProtocolCapability::SegmentationAndReassembly => "over segments",
        DataProtocolCapability::HdlcFrameTunnelingWSar => "over HDLC frames in segments",
        DataProtocolCapability::V120 => "over V.120",
        DataProtocolCapability::SeparateLanStack => "over a connection of its own",
        DataProtocolCapability::V76WCompression(_) => "over V.76 with compression",
        DataProtocolCapability::Tcp => "over TCP",
        DataProtocolCapability::Udp => "over UDP",
        DataProtocolCapability::Sctp(_) => "over SCTP",
        DataProtocolCapability::UdpDtlsSctp(_) => "over SCTP in DTLS over UDP",
        DataProtocolCapability::TcpDtlsSctp(_) => "over SCTP in DTLS over TCP",
        DataProtocolCapability::SctpDtls(_) => "over DTLS in SCTP",
        DataProtocolCapability::Unknown(_) => "over a protocol of a later edition",
    }
}
