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
fn what_the_setup_carried_is_void_if_the_peer_does_not_read_it() {
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
        let mut message = setup.message(&call(Flag::FromOriginator)).unwrap();
        transport.fill(&mut message);
        assert_eq!(message.parallel_h245_control().len(), 2, "all of it");
        transport
    };
    let edition = |version| CallContext {
        version: ProtocolVersion(version),
        ..call(Flag::ToOriginator)
    };
    for (version, tunnelling, is_read) in [(4, true, true), (3, true, false), (4, false, false)] {
        let mut transport = sent_setup();
        transport.send(pdu(3)).unwrap();
        transport.handle_message(&says(
            answer().call_proceeding(&edition(version)),
            Some(tunnelling),
        ));
        assert_eq!(
            outputs(&mut transport).contains(&Output::Unread),
            !is_read,
            "edition {version}, tunnelling {tunnelling}"
        );
        assert_eq!(transport.is_parallel(), is_read);
        let waits: &[Bytes] = if is_read { &[pdu(3)] } else { &[] };
        assert_eq!(transport.pending, waits);
    }
    let mut transport = sent_setup();
    transport.handle_message(&says(offers(proceeding(), "192.0.2.2:2000"), Some(false)));
    transport.send(pdu(4)).unwrap();
    transport.handle_connected();
    let outputs = outputs(&mut transport);
    assert_eq!(outputs[0], Output::Unread);
    assert_eq!(
        outputs.last(),
        Some(&Output::SendFrame {
            leg: Leg::Opened,
            octets: pdu(4)
        })
    );
}
