//! H.245 that the Setup carries.

use super::*;

#[test]
fn a_setup_carries_h245_beside_fast_start_only_if_so_configured() {
    let with_fast_start = || {
        let setup = Setup {
            fast_start: vec![Octets::from([1])],
            ..Setup::new(EndpointType::default())
        };
        setup.message(&call(Flag::FromOriginator)).unwrap()
    };
    for (parallel, fast_start, carried) in [(true, true, 1), (true, false, 0), (false, true, 0)] {
        let mut transport = H245Transport::new(Side::Calling, Config { parallel, ..TUNNEL });
        transport.start();
        transport.send(pdu(1)).unwrap();
        let mut message = if fast_start {
            with_fast_start()
        } else {
            setup()
        };
        transport.fill(&mut message);
        assert_eq!(
            (
                message.parallel_h245_control().len(),
                message.h245_control().len()
            ),
            (carried, 0)
        );
        if carried == 1 {
            let mut peer = called(TUNNEL, &message);
            assert_eq!(
                outputs(&mut peer),
                [
                    Output::Established(Mode::Tunnelled),
                    Output::Deliver(pdu(1))
                ]
            );
        }
    }
}

#[test]
fn what_the_setup_carried_is_sent_again_if_the_peer_did_not_read_it() {
    let sent_setup = || {
        let mut transport = H245Transport::new(
            Side::Calling,
            Config {
                parallel: true,
                ..TUNNEL
            },
        );
        transport.start();
        transport.send(pdu(1)).unwrap();
        transport.send(pdu(2)).unwrap();
        let setup = Setup {
            fast_start: vec![Octets::from([1])],
            ..Setup::new(EndpointType::default())
        };
        filled(
            &mut transport,
            setup.message(&call(Flag::FromOriginator)).unwrap(),
        );
        transport
    };
    let edition = |version| CallContext {
        version: ProtocolVersion(version),
        ..call(Flag::ToOriginator)
    };
    for (version, tunnelling, waiting) in [(4, true, 1), (3, true, 2), (4, false, 2)] {
        let mut transport = sent_setup();
        transport.handle_message(&says(
            answer().call_proceeding(&edition(version)),
            Some(tunnelling),
        ));
        let expected: Vec<Bytes> = (3 - waiting..3).map(pdu).collect();
        assert_eq!(
            transport.pending, expected,
            "edition {version}, tunnelling {tunnelling}"
        );
    }
    let mut transport = sent_setup();
    transport.handle_message(&says(offers(proceeding(), "192.0.2.2:2000"), Some(false)));
    transport.handle_connected();
    assert_eq!(
        outputs(&mut transport)[2..],
        [1, 2].map(|octet| Output::SendFrame {
            leg: Leg::Opened,
            octets: pdu(octet)
        })
    );
}
