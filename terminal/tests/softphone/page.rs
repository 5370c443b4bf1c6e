//! What docs/softphone.md shows is what the programs print.

use std::path::Path;
use std::process::Child;

use h323_terminal::softphone::words;

use crate::{Scripts, h323, said};

const PAGE: &str = include_str!("../../../docs/softphone.md");

/// The text of each block that is fenced like this.
fn blocks(fence: &str) -> Vec<&'static str> {
    let parts = PAGE.split("```").skip(1).step_by(2);
    parts
        .filter_map(|part| part.strip_prefix(fence)?.strip_prefix('\n'))
        .collect()
}

/// What is printed, without what differs from call to call: ports, and what was measured.
fn steady(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let steady = words.iter().enumerate().map(|(place, word)| {
            let unit = words
                .get(place + 1)
                .map_or("", |word| word.trim_end_matches([',', ';']));
            let before = place.checked_sub(1).map_or("", |place| words[place]);
            let measured = ["packets", "lost", "ms", "s"].contains(&unit) || before == "about";
            match word.split_once("127.0.0.1:") {
                Some(("", port)) => {
                    let rest = port.trim_start_matches(|digit: char| digit.is_ascii_digit());
                    format!("127.0.0.1:N{rest}")
                }
                _ if measured && word.parse::<f64>().is_ok() => "N".to_owned(),
                _ => (*word).to_owned(),
            }
        });
        steady.collect::<Vec<_>>().join(" ")
    });
    lines.collect()
}

/// The command of a block and what it prints.
fn command(block: &str) -> (Vec<&str>, &str) {
    let (command, printed) = block.split_once('\n').expect("a command and more");
    let command = command.strip_prefix("$ h323 ").expect("a command of ours");
    (command.split(' ').collect(), printed)
}

fn spawn(folder: &Path, arguments: &[&str]) -> Child {
    h323(arguments)
        .current_dir(folder)
        .spawn()
        .expect("the program is built with the test")
}

#[test]
fn calls_go_as_the_page_shows() {
    let scripts = Scripts::new();
    let folder = scripts.0.path();
    let texts = blocks("text");
    for (name, first) in [
        ("called.txt", "# The one who is called."),
        ("caller.txt", "# The one who calls."),
        ("busy.txt", "when alerting reject 17"),
    ] {
        let script = texts.iter().find(|text| text.starts_with(first));
        scripts.write(name, script.expect("the page has it"));
    }
    let consoles = blocks("console");
    assert_eq!(consoles.len(), 6);
    for pair in consoles.chunks(2) {
        let ((listens, listener_prints), (calls, caller_prints)) =
            (command(pair[0]), command(pair[1]));
        // A port that is free, and what is called is found on it.
        let listens: Vec<&str> = listens
            .iter()
            .map(|word| if *word == "1720" { "0" } else { word })
            .collect();
        let mut listener = spawn(folder, &listens);
        let mut first = Vec::new();
        let mut stdout = listener.stdout.take().expect("it is piped");
        while first.last() != Some(&b'\n') {
            let mut octet = [0];
            std::io::Read::read_exact(&mut stdout, &mut octet).expect("it says where");
            first.push(octet[0]);
        }
        let first = String::from_utf8(first).expect("it is text");
        let address = first
            .trim_end()
            .rsplit(' ')
            .next()
            .expect("an address")
            .to_owned();
        let calls: Vec<&str> = calls
            .iter()
            .map(|word| {
                if *word == "127.0.0.1:1720" {
                    &*address
                } else {
                    word
                }
            })
            .collect();
        let caller = said(spawn(folder, &calls).wait_with_output().expect("it ends"));
        let expected = steady(caller_prints);
        assert_eq!(steady(&(caller.err + &caller.out)), expected, "{calls:?}");
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut stdout, &mut rest).expect("it is text");
        let mut err = String::new();
        let mut stderr = listener.stderr.take().expect("it is piped");
        std::io::Read::read_to_string(&mut stderr, &mut err).expect("it is text");
        let printed = first + &err + &rest;
        assert_eq!(steady(&printed), steady(listener_prints), "{listens:?}");
        assert!(listener.wait().expect("it ends").success());
    }
    let log = std::fs::read_to_string(folder.join("log.txt")).expect("it was written");
    let pair = texts.iter().find(|text| text.starts_with("no codec: "));
    let pair = pair.expect("the page has it").trim_end();
    assert!(log.lines().any(|line| line.ends_with(pair)), "{log}");
}

#[test]
fn the_page_has_the_words() {
    assert!(
        blocks("text").contains(&words::help().as_str()),
        "{}",
        words::help()
    );
}
