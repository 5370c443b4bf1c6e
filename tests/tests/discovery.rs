//! An endpoint finds the gatekeeper by asking the network, in a network namespace of its own: no packet to the group
//! leaves it.

use std::env;
use std::fs;
use std::process::Command;

use h323_tests::process::program;

/// What runs inside: the group is routed to the loopback interface.
const SCRIPT: &str = r#"
set -eu
ip link set lo up multicast on
ip route add 224.0.0.0/4 dev lo
"$GATEKEEPER" run -c "$CONFIGURATION" 2>"$LOG" &
gatekeeper=$!
for _ in $(seq 100); do grep -q ready "$LOG" && break; sleep 0.1; done
"$TERMINAL" register -u alice -i 127.0.0.1 --json && status=0 || status=$?
kill "$gatekeeper"
wait "$gatekeeper"
exit "$status"
"#;

/// How a network of its own is made, by root and by anybody.
const OWN_NETWORK: [&str; 2] = ["-n", "-rn"];

fn is_possible(options: &str) -> bool {
    let output = Command::new("unshare")
        .args([options, "ip", "link"])
        .output();
    output.is_ok_and(|output| output.status.success())
}

#[test]
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn the_gatekeeper_is_found_by_multicast() {
    let Some(own_network) = OWN_NETWORK.into_iter().find(|options| is_possible(options)) else {
        assert!(
            env::var_os("CI").is_none(),
            "no network namespace can be made, but it has to be"
        );
        eprintln!("SKIPPED: no network namespace can be made here");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let configuration = folder.path().join("gatekeeper.toml");
    let interfaces =
        "[ras]\nlisten = [\"127.0.0.1:1719\"]\n[discovery]\ninterfaces = [\"127.0.0.1\"]\n";
    fs::write(&configuration, interfaces).expect("the folder is ours");
    let log = folder.path().join("log");
    let output = Command::new("unshare")
        .args([own_network, "sh", "-c", SCRIPT])
        .env("GATEKEEPER", program("h323gk"))
        .env("TERMINAL", program("h323"))
        .env("CONFIGURATION", &configuration)
        .env("LOG", &log)
        .output()
        .expect("it could be started before");
    let said = String::from_utf8_lossy(&output.stderr);
    let log = fs::read_to_string(&log).unwrap_or_default();
    assert!(output.status.success(), "{said}\n{log}");
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(found["gatekeeper"], "127.0.0.1:1719", "{found:#}");
    assert_eq!(found["gatekeeper_identifier"], "h323gk");
    assert!(log.contains("alice"), "{log}");
}
