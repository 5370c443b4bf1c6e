//! Words on standard input, and the options that are letters.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::time::Duration;

use clap::CommandFactory;
use h323_terminal::cli::Cli;

use crate::{LISTEN, Listener, h323, run, said};

#[test]
fn words_come_as_lines_where_there_is_no_terminal() {
    let mut listener = Listener::spawn(h323(&LISTEN).stdin(Stdio::piped()));
    let mut words = listener.child.stdin.take().expect("it is piped");
    let mut log = BufReader::new(listener.child.stderr.take().expect("it is piped"));
    let mut hear = |wanted: &str| {
        let mut line = String::new();
        while !line.contains(wanted) {
            line.clear();
            assert_ne!(log.read_line(&mut line).expect("it is text"), 0, "{wanted}");
        }
    };
    let mut say = |word: &str| {
        words
            .write_all(format!("{word}\n").as_bytes())
            .expect("it reads")
    };
    say("answer");
    hear("no call waits to be answered");
    say("dance");
    hear("\"dance\" is no word here: `help` lists them");
    say("help");
    hear("  a  answer           answer the call that has waited longest");
    let caller = h323(&["call", &listener.address.clone(), "--json"])
        .spawn()
        .expect("it is built");
    hear(" calls: a answers, b refuses");
    say("12");
    hear("there is no call");
    say("a");
    std::thread::sleep(Duration::from_millis(500));
    say("m");
    say("12#");
    say("stats");
    hear(": connected; g711u sent, g711u received");
    hear("  sent: ");
    hear("  received: ");
    std::thread::sleep(Duration::from_millis(1500));
    say("unmute");
    say("quit");
    let call = said(caller.wait_with_output().expect("it ends"));
    assert_eq!(call.code, 0, "{}", call.err);
    assert_eq!(call.json()["digits"], "12#");
    assert_eq!(listener.call()["ended"]["by"], "local");
    assert_eq!(listener.child.wait().expect("it ends").code(), Some(0));
}

/// A call reads words too, and goes on when there are no more.
#[test]
fn a_call_is_ended_by_a_word() {
    let listener = Listener::start(&["-a", "--max-calls", "1"]);
    let mut caller = h323(&["call", &listener.address.clone(), "--json"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("it is built");
    std::thread::sleep(Duration::from_millis(700));
    let mut words = caller.stdin.take().expect("it is piped");
    words.write_all(b"hangup").expect("it reads");
    drop(words);
    let call = said(caller.wait_with_output().expect("it ends"));
    assert_eq!(
        (call.code, &call.json()["ended"]["by"]),
        (0, &"local".into())
    );
    assert_eq!(listener.end().0, 0);
}

/// Letters that people know from the sample terminals mean the same here, or nothing.
#[test]
fn letters_mean_what_they_always_did() {
    let known = [
        ('a', Some("auto-answer")),
        ('b', Some("bandwidth")),
        ('D', Some("disable")),
        ('e', None),
        ('f', Some("fast-enable")),
        ('g', Some("gatekeeper")),
        ('i', Some("interface")),
        ('j', Some("jitter")),
        ('k', None),
        ('l', None),
        ('m', None),
        ('n', Some("no-gatekeeper")),
        ('o', Some("output")),
        ('p', None),
        ('P', Some("prefer")),
        ('r', Some("require-gatekeeper")),
        ('t', Some("verbose")),
        ('T', Some("h245tunneldisable")),
        ('u', Some("user")),
        ('x', Some("listenport")),
    ];
    let mut cli = Cli::command();
    cli.build();
    for name in ["call", "listen"] {
        let command = cli.find_subcommand(name).expect("it is one of ours");
        for (letter, meaning) in known {
            let found = command.get_arguments().find(|option| {
                option.get_short() == Some(letter)
                    || option
                        .get_all_short_aliases()
                        .is_some_and(|all| all.contains(&letter))
            });
            let meaning = meaning.filter(|meaning| name == "listen" || *meaning != "auto-answer");
            let found = found.and_then(|option| option.get_long());
            assert_eq!(found, meaning, "{name} -{letter}");
        }
    }
}

#[test]
fn the_letters_do_what_they_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log").to_string_lossy().into_owned();
    let mut listener = Listener::start(&["-a", "--max-calls", "1"]);
    let address = listener.address.clone();
    let letters = ["-f", "-T", "-j", "20-100", "-b", "64000", "-tt", "-o", &log];
    let call = ["call", &address, "--duration", "0.5", "--expect", "media"];
    let said = run(&[&call[..], &letters].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let logged = std::fs::read_to_string(&log).expect("it was written");
    assert!(logged.contains("call ended"), "{logged}");
    // Without a tunnel there is a listener, or a connection, for H.245.
    assert!(!logged.contains("Tunnelled"), "{logged}");
    listener.call();
    for (arguments, says) in [
        (&["-f", "--fast-start", "off"][..], "cannot be used with"),
        (&["-T", "--tunnel", "on"], "cannot be used with"),
        (&["-r", "-n"], "cannot be used with"),
        (&["-j", "0"], "1 to 1000 ms"),
        (&["-b", "99"], "99"),
        (
            &["-o", "/no/such/folder/log"],
            "--output /no/such/folder/log: ",
        ),
        (&["--expect", "joy"], "expected alerting, connected"),
        (&["--t301", "x"], "t301"),
    ] {
        let said = run(&[&["call", "127.0.0.1:9"], arguments].concat());
        assert_eq!(said.code, 2, "{arguments:?}: {}", said.err);
        assert!(said.err.contains(says), "{arguments:?}: {}", said.err);
    }
}
