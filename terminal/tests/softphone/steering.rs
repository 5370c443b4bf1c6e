//! What changes in a call while it goes on, and what is asked and told of it.

use crate::{Listener, Scripts, run};

/// Whether these stand in a text in this order.
fn in_order(text: &str, wanted: &[&str]) {
    let mut rest = text;
    for sentence in wanted {
        let at = rest.find(sentence);
        let at = at.unwrap_or_else(|| panic!("{sentence:?} is not next in {text}"));
        rest = &rest[at + sentence.len()..];
    }
}

#[test]
fn a_side_that_is_paused_sends_nothing_until_it_is_resumed() {
    let scripts = Scripts::new();
    let called = scripts.write(
        "called",
        "when connected\nexpect paused within 8s\nexpect resumed within 8s\nwhen ended\n",
    );
    let caller = scripts.write(
        "caller",
        "expect media within 8s\nafter 500ms pause\nexpect paused within 2s\nafter 1s resume\n\
         expect resumed within 2s\nafter 300ms hangup\nexpect ended within 5s\n",
    );
    let mut listener = Listener::start(&["-a", "--script", &called, "--expect", "paused,resumed"]);
    let call = ["call", &listener.address.clone(), "--json"];
    let said = run(&[
        &call[..],
        &["--script", &caller, "--expect", "paused,resumed"],
    ]
    .concat());
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    in_order(
        &said.err,
        &[
            "the other side is paused: it sends nothing\n",
            "the other side may send again\n",
        ],
    );
    let media = &said.json()["media"];
    let [sent, received] = ["packets_sent", "packets_received"].map(|name| media[name].as_u64());
    // A second has 50 packets.
    assert!(
        received.is_some() && received < sent.map(|sent| sent - 30),
        "{media:#}"
    );
    listener.call();
    let (code, err) = listener.end();
    assert_eq!(code, 0, "{err}");
    in_order(
        &err,
        &[
            "the other side has paused us: we send nothing\n",
            "the other side lets us send again\n",
        ],
    );
}

/// What a call stands at is asked by the one and told to the other, without a change.
#[test]
fn small_things_are_asked_and_told() {
    let scripts = Scripts::new();
    let caller = scripts.write(
        "caller",
        "when connected\nafter 700ms status\nstats\nnotify hold\nafter 300ms notify retrieval\nafter 500ms hangup\n",
    );
    let mut listener = Listener::start(&["-a", "--max-calls", "1"]);
    let said = run(&["call", &listener.address.clone(), "--script", &caller]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let state = "at the other side the call is in state 10 (active); cause 30 (response to STATUS ENQUIRY)\n";
    assert!(said.err.contains(state), "{}", said.err);
    let round_trip = said
        .err
        .lines()
        .find(|line| line.starts_with("round trip of H.245: "));
    assert!(
        round_trip.is_some_and(|line| line.ends_with(" ms")),
        "{}",
        said.err
    );
    listener.call();
    in_order(
        &listener.end().1,
        &[
            "the other side notifies: 121 (remote hold)\n",
            "the other side notifies: 122 (remote retrieval)\n",
        ],
    );
}

/// What cannot be done is said: to a script as its failure.
#[test]
fn a_call_that_is_not_paused_cannot_be_resumed() {
    let scripts = Scripts::new();
    let caller = scripts.write("caller", "when connected\nafter 500ms\nresume\n");
    let listener = Listener::start(&["-a", "--max-calls", "1"]);
    let said = run(&["call", &listener.address.clone(), "--script", &caller]);
    assert_eq!(said.code, 1);
    let why = "caller:3:1: the other side is not paused by us; found: connected; ";
    assert!(said.err.contains(why), "{}", said.err);
}
