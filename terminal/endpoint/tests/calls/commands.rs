//! Commands that cannot be followed say why, and do nothing.

use std::time::Duration;

use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, Cause, CommandError, Config, Gatekeeper, MediaAddresses,
    Registration, Target,
};

use crate::net::{Net, Policy, media};

fn call(net: &mut Net, target: &str, media: MediaAddresses, options: CallOptions) -> CommandError {
    let target: Target = target.parse().unwrap();
    net.command(0, |endpoint, now| {
        endpoint.call(&target, media, options, now)
    })
    .unwrap_err()
}

#[test]
fn calls_that_cannot_be_made() {
    let mut net = Net::new([Config::default()]);
    let here = media(net.nodes[0].ip);
    let options = CallOptions::default();
    let says = |error: CommandError| error.to_string();
    assert_eq!(
        says(call(&mut net, "200", here, options.clone())),
        "the target has no address, and there is no gatekeeper to ask"
    );
    assert_eq!(
        says(call(&mut net, "bob@gw.example", here, options.clone())),
        "the host name \"gw.example\" is not resolved"
    );
    let audio = Vec::new();
    let no_formats = CallOptions {
        audio,
        ..options.clone()
    };
    assert_eq!(
        says(call(&mut net, "192.0.2.2", here, no_formats)),
        "there is no audio format to use"
    );
    let audio = vec![AudioFormat::new(AudioCodec::G711Alaw64k, 0)];
    let no_frames = CallOptions {
        audio,
        ..options.clone()
    };
    assert_eq!(
        says(call(&mut net, "192.0.2.2", here, no_frames)),
        "0 frames per packet cannot be announced; 1 to 256 can"
    );
    let no_port = MediaAddresses {
        rtp: "192.0.2.1:0".parse().unwrap(),
        ..here
    };
    assert_eq!(
        says(call(&mut net, "192.0.2.2", no_port, options.clone())),
        "media cannot be taken at 192.0.2.1:0: 192.0.2.1 comes with port 0"
    );
    let group = MediaAddresses {
        rtcp: "224.0.0.1:5".parse().unwrap(),
        ..here
    };
    assert_eq!(
        says(call(&mut net, "192.0.2.2", group, options)),
        "media cannot be taken at 224.0.0.1:5: 224.0.0.1 is the address of more than one host"
    );
    net.assert_nothing_left();
}

#[test]
fn commands_that_come_at_the_wrong_time() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ignore;
    let ours = net.call(CallOptions::default());
    let here = media(net.nodes[0].ip);
    let error = net
        .command(0, |endpoint, now| endpoint.accept(ours, here, now))
        .unwrap_err();
    assert_eq!(error.to_string(), "accept: the call is being connected");
    let error = net
        .command(0, |endpoint, now| endpoint.send_digits(ours, "1", now))
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "send digits: the call is being connected"
    );
    net.run_for(Duration::from_secs(1));
    let theirs = net.only_id(1);
    net.command(1, |endpoint, now| endpoint.alert(theirs, now))
        .unwrap();
    let error = net
        .command(1, |endpoint, now| endpoint.alert(theirs, now))
        .unwrap_err();
    assert_eq!(error.to_string(), "alert: the call is not answered by us");
    let there = media(net.nodes[1].ip);
    net.command(1, |endpoint, now| endpoint.accept(theirs, there, now))
        .unwrap();
    for outcome in [
        net.command(1, |endpoint, now| endpoint.accept(theirs, there, now)),
        net.command(1, |endpoint, now| {
            endpoint.reject(theirs, Cause::USER_BUSY, now)
        }),
    ] {
        assert!(matches!(
            outcome,
            Err(CommandError::State {
                state: "connected",
                ..
            })
        ));
    }
    net.run_for(Duration::from_secs(1));
    net.command(0, |endpoint, now| endpoint.hang_up(ours, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        net.command(0, |endpoint, now| endpoint.hang_up(ours, now)),
        Err(CommandError::NoSuchCall(ours))
    );
    net.assert_nothing_left();
}

#[test]
fn registrations_that_cannot_be() {
    let mut net = Net::new([Config::default()]);
    let registration = |ras_address: &str| Registration {
        gatekeeper: Gatekeeper::At("192.0.2.251:1719".parse().unwrap()),
        gatekeeper_identifier: None,
        ras_address: ras_address.parse().unwrap(),
        time_to_live: None,
    };
    let error = net
        .command(0, |endpoint, now| {
            endpoint.register(registration("0.0.0.0:1719"), now)
        })
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot register under 0.0.0.0:1719: 0.0.0.0 stands for no particular host"
    );
    net.command(0, |endpoint, now| {
        endpoint.register(registration("192.0.2.1:1719"), now)
    })
    .unwrap();
    let again = net.command(0, |endpoint, now| {
        endpoint.register(registration("192.0.2.1:1719"), now)
    });
    assert_eq!(again, Err(CommandError::Registering));
    let locate = net.command(0, |endpoint, now| endpoint.locate(&[], now));
    assert_eq!(locate, Err(CommandError::NotRegistered));
    let here = media(net.nodes[0].ip);
    assert_eq!(
        call(&mut net, "192.0.2.2", here, CallOptions::default()),
        CommandError::NotRegistered
    );
}
