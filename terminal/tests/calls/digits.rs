//! Digits, as users send them.

use super::{Listener, code, run};

#[test]
fn digits_arrive() {
    let mut listener = Listener::start("127.0.0.1", &["-a", "--max-calls", "1"]);
    let output = run(&[
        "call",
        &listener.address.clone(),
        "--dtmf",
        "12*#A",
        "--duration",
        "3",
        "--json",
    ]);
    assert_eq!(code(&output), 0);
    let received = listener.call();
    assert_eq!(received["digits"], "12*#A", "{received:#}");
}

#[test]
fn digits_arrive_as_sound() {
    let arguments = ["-a", "--max-calls", "1", "--dtmf-by", "inband"];
    let mut listener = Listener::start("127.0.0.1", &arguments);
    let output = run(&[
        "call",
        &listener.address.clone(),
        "--tone",
        "440",
        "--dtmf",
        "12*#A",
        "--dtmf-by",
        "inband",
        "--duration",
        "3",
        "--json",
    ]);
    assert_eq!(code(&output), 0);
    let received = listener.call();
    assert_eq!(received["digits"], "12*#A", "{received:#}");
}

#[test]
fn many_digits_wait_for_their_turn() {
    let mut listener = Listener::start("127.0.0.1", &["-a", "--max-calls", "1"]);
    // 32 find room in the session at once; each takes 140 ms.
    let digits = "1234567890".repeat(4);
    let output = run(&[
        "call",
        &listener.address.clone(),
        "--dtmf",
        &digits,
        "--duration",
        "7",
    ]);
    assert_eq!(code(&output), 0);
    let received = listener.call();
    assert_eq!(received["digits"], digits, "{received:#}");
}
