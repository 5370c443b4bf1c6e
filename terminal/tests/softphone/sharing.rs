//! Calls that share a signalling connection.

use std::io::Write;
use std::net::UdpSocket;
use std::process::Stdio;
use std::time::Duration;

use clap::Parser;
use h323_endpoint::{Event, MediaAddresses, Target};
use h323_terminal::cli::{Cli, Command};
use h323_terminal::station::{Station, UsualPort};

use crate::{LISTEN, Listener, h323, run};

/// A call that is sent on to where it came from is another call there: on which connection, its caller's port tells.
#[test]
fn one_call_after_another_on_one_connection() {
    let shares = ["--multiple-calls", "--keep-connection", "5"];
    for (caller, listener, expected) in [
        (&shares[..], &shares[..], 1),
        (&shares, &[], 2),
        (&[], &shares, 2),
        (&shares[1..], &shares[1..], 1),
        (&shares[..1], &shares[..1], 2),
    ] {
        let usual = ["--max-calls", "2"];
        let mut listening = h323(&[&LISTEN, &usual[..], listener].concat());
        let mut listening = Listener::spawn(listening.stdin(Stdio::piped()));
        let address = listening.address.clone();
        let mut words = listening.child.stdin.take().expect("it is piped");
        let forwards = format!("forward {address}\n");
        let typing = std::thread::spawn(move || {
            for word in [forwards.as_str(), "answer\n"] {
                std::thread::sleep(Duration::from_millis(700));
                words.write_all(word.as_bytes()).expect("it reads");
            }
            // Whoever reads to the end ends its calls.
            std::thread::sleep(Duration::from_millis(1500));
        });
        let call = ["call", &address, "--duration", "0.3", "--expect"];
        let said = run(&[&call[..], &["forwarded,connected"], caller].concat());
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        typing.join().expect("all was typed");
        let callers = [(); 2].map(|()| listening.call()["with"].clone());
        assert!(callers[0].is_string(), "{callers:?}");
        let connections = if callers[0] == callers[1] { 1 } else { 2 };
        assert_eq!(
            connections, expected,
            "{caller:?} {listener:?}: {callers:?}"
        );
        assert_eq!(listening.end().0, 0);
    }
}

/// Of two calls that an endpoint makes, one while the other lasts, `h323 listen` tells on how many connections they came.
#[test]
fn two_calls_at_once_on_one_connection() {
    for (shares, expected) in [(&["--multiple-calls"][..], 1), (&[], 2)] {
        let usual = ["-a", "--max-calls", "2"];
        let mut listener = Listener::start(&[&usual[..], shares].concat());
        let address = listener.address.clone();
        let arguments = [&["h323", "call", &address][..], shares].concat();
        let Command::Call(call) = Cli::parse_from(arguments).command else {
            panic!("a call")
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("threads").block_on(async {
            let peer = address.parse().expect("an address");
            let opened = Station::open(
                &call.endpoint,
                &call.signalling,
                &call.recording,
                UsualPort::Any,
                Some(peer),
            );
            let mut station = opened.await.expect("it listens");
            let sockets = [(); 2].map(|()| UdpSocket::bind("127.0.0.1:0").expect("a port"));
            for socket in &sockets {
                let rtp = socket.local_addr().expect("it is bound");
                let media = MediaAddresses { rtp, rtcp: rtp };
                let (target, options) = (Target::from_address(peer), station.options.clone());
                let called = station
                    .phone
                    .with(move |endpoint, now| endpoint.call(&target, media, options, now));
                called.await.expect("it runs").expect("it calls");
                let mut events = 0;
                while !matches!(station.phone.event().await, Some(Event::Connected { .. })) {
                    events += 1;
                    assert!(events < 1000, "it is not answered");
                }
            }
            station.close(|_| {}).await;
        });
        let callers = [(); 2].map(|()| listener.call()["with"].clone());
        let connections = if callers[0] == callers[1] { 1 } else { 2 };
        assert_eq!(connections, expected, "{callers:?}");
        assert_eq!(listener.end().0, 0);
    }
}
