//! The helper that starts other people's endpoints does what it says.

use std::path::Path;

use h323_tests::peer::{Asterisk, Options, or_skip};

#[test]
fn asterisk_starts_answers_and_stops() {
    let Some(asterisk) = or_skip(Asterisk::start(Options::default())) else {
        return;
    };
    let version = asterisk.cli("core show version").unwrap();
    assert!(version.starts_with("Asterisk "), "{version}");
    let config = asterisk.cli("ooh323 show config").unwrap();
    let address = asterisk.signalling().to_string();
    assert!(config.contains(&address), "{config}");
    assert_eq!(asterisk.recordings().unwrap(), Vec::<&Path>::new());

    let process = format!("/proc/{}", asterisk.pid());
    assert!(Path::new(&process).exists());
    drop(asterisk);
    assert!(!Path::new(&process).exists());
}

#[test]
fn two_of_them_run_side_by_side() {
    let Some(callee) = or_skip(Asterisk::start(Options::default())) else {
        return;
    };
    let caller = Asterisk::start(Options {
        h323_id: "caller".into(),
        peers: vec![("callee".into(), callee.signalling())],
        ..Options::default()
    })
    .unwrap();
    assert_ne!(caller.ip(), callee.ip());
    assert_ne!(caller.pid(), callee.pid());
    let config = caller.cli("ooh323 show config").unwrap();
    assert!(config.contains("caller"), "{config}");
}
