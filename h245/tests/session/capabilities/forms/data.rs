//! Data.

use h323_h245::messages::*;

use super::{generic, non_standard};

pub(super) fn data() -> Vec<(DataApplication, &'static str)> {
    use DataApplication as D;
    use DataProtocolCapability as P;
    vec![
        (
            D::NonStandard(non_standard(b"whiteboard").into()),
            "data nonStandard: up to 14.4 kbit/s, of 9/0/61, whiteboard",
        ),
        (
            D::T120(P::SeparateLanStack),
            "data t120: up to 14.4 kbit/s, over a connection of its own",
        ),
        (D::DsmCc(P::Tcp), "data dsm-cc: up to 14.4 kbit/s, over TCP"),
        (
            D::UserData(P::Transparent),
            "data userData: up to 14.4 kbit/s, transparent",
        ),
        (
            D::T84(
                DataApplicationT84 {
                    t84_protocol: P::Udp,
                    t84_profile: T84Profile::T84Unrestricted,
                }
                .into(),
            ),
            "data t84: up to 14.4 kbit/s, over UDP",
        ),
        (
            D::T434(P::V42lapm),
            "data t434: up to 14.4 kbit/s, over V.42 LAPM",
        ),
        (
            D::H224(P::HdlcFrameTunnelling),
            "data h224: up to 14.4 kbit/s, over HDLC frames",
        ),
        (
            D::Nlpid(
                DataApplicationNlpid {
                    nlpid_protocol: P::V120,
                    nlpid_data: vec![1].into(),
                }
                .into(),
            ),
            "data nlpid: up to 14.4 kbit/s, over V.120, nlpidData 0x01",
        ),
        (D::DsvdControl, "data dsvdControl: up to 14.4 kbit/s"),
        (
            D::H222DataPartitioning(P::V14Buffered),
            "data h222DataPartitioning: up to 14.4 kbit/s, over V.14",
        ),
        (
            D::T30Fax(P::SegmentationAndReassembly),
            "data t30fax: up to 14.4 kbit/s, over segments",
        ),
        (D::T140(P::Tcp), "data t140: up to 14.4 kbit/s, over TCP"),
        (
            D::T38Fax(
                DataApplicationT38Fax {
                    t38_fax_protocol: P::Udp,
                    t38_fax_profile: T38FaxProfile {
                        fill_bit_removal: true,
                        version: Some(3),
                        t38_fax_rate_management: Some(T38FaxRateManagement::TransferredTcf),
                        t38_fax_udp_options: Some(T38FaxUdpOptions {
                            t38_fax_max_buffer: Some(2000),
                            t38_fax_max_datagram: Some(400),
                            t38_fax_udp_ec: T38FaxUdpEc::T38UdpRedundancy,
                        }),
                        t38_fax_tcp_options: Some(T38FaxTcpOptions {
                            t38_tcp_bidirectional_mode: true,
                            ..Default::default()
                        }),
                        ..Default::default()
                    },
                }
                .into(),
            ),
            "data t38fax: up to 14.4 kbit/s, over UDP, version 3, fill bit removal, TCF transferred, buffer 2000 octets, datagram 400 octets, redundancy, both ways in one connection",
        ),
        (
            D::GenericDataCapability(generic("0.0.8.224.1.0", Some(48), &[]).into()),
            "data H.224: up to 14.4 kbit/s, up to 4.8 kbit/s",
        ),
        (
            D::DataChannel(vec![DataChannel::default(), DataChannel::default()]),
            "data dataChannel: up to 14.4 kbit/s, 2 channels",
        ),
        (
            D::ExtendedDataApplicationCapability(
                ExtendedDataApplicationCapability {
                    data_capability: vec![DataApplicationCapability {
                        application: D::T140(P::Udp),
                        max_bit_rate: 10,
                        ..Default::default()
                    }],
                    ..Default::default()
                }
                .into(),
            ),
            "data extendedDataApplicationCapability: up to 14.4 kbit/s, t140 (up to 1 kbit/s, over UDP)",
        ),
    ]
}
