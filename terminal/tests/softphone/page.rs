//! What docs/softphone.md and docs/calls.md show is what the programs print.

use std::io::Read;
use std::path::Path;
use std::process::{Child, ChildStdout};

use h323_terminal::softphone::words;

use crate::{Scripts, h323, said};

const SOFTPHONE: &str = include_str!("../../../docs/softphone.md");
const CALLS: &str = include_str!("../../../docs/calls.md");

/// The text of each block of a page that is fenced like this.
fn blocks(page: &'static str, fence: &str) -> Vec<&'static str> {
    let parts = page.split("```").skip(1).step_by(2);
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
                Some((whom, port)) => {
                    let rest = port.trim_start_matches(|digit: char| digit.is_ascii_digit());
                    format!("{whom}127.0.0.1:N{rest}")
                }
                None if measured && word.parse::<f64>().is_ok() => "N".to_owned(),
                None => (*word).to_owned(),
            }
        });
        steady.collect::<Vec<_>>().join(" ")
    });
    lines.collect()
}

/// The command of a block and what it prints.
fn command(block: &'static str) -> (Vec<&'static str>, &'static str) {
    let (command, printed) = block.split_once('\n').expect("a command and more");
    let command = command.strip_prefix("$ h323 ").expect("a command of ours");
    (command.split(' ').collect(), printed)
}

fn spawn(folder: &Path, arguments: &[String]) -> Child {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    h323(&arguments)
        .current_dir(folder)
        .spawn()
        .expect("the program is built with the test")
}

/// A process that takes calls, and what the page says that it prints.
struct Listens {
    child: Child,
    stdout: ChildStdout,
    first: String,
    prints: &'static str,
}

impl Listens {
    /// Starts one on a free port; the address of the page, and its own.
    fn start(
        folder: &Path,
        mut arguments: Vec<String>,
        prints: &'static str,
    ) -> (Self, (String, String)) {
        let port = arguments.iter().position(|word| word == "-x");
        let port = &mut arguments[port.expect("it says where it listens") + 1];
        let shown = format!("127.0.0.1:{port}");
        *port = "0".to_owned();
        let mut child = spawn(folder, &arguments);
        let mut stdout = child.stdout.take().expect("it is piped");
        let mut first = Vec::new();
        while first.last() != Some(&b'\n') {
            let mut octet = [0];
            stdout.read_exact(&mut octet).expect("it says where");
            first.push(octet[0]);
        }
        let first = String::from_utf8(first).expect("it is text");
        let address = first.trim_end().rsplit(' ').next().expect("an address");
        let addresses = (shown, address.to_owned());
        let listens = Self {
            child,
            stdout,
            first,
            prints,
        };
        (listens, addresses)
    }

    /// Waits for its end.
    fn check(mut self) {
        let mut rest = String::new();
        self.stdout.read_to_string(&mut rest).expect("it is text");
        let mut err = String::new();
        let mut stderr = self.child.stderr.take().expect("it is piped");
        stderr.read_to_string(&mut err).expect("it is text");
        let printed = self.first + &err + &rest;
        assert_eq!(steady(&printed), steady(self.prints));
        assert!(self.child.wait().expect("it ends").success());
    }
}

/// Does what a page shows: each call after those who listen for it. The folder in which that was done.
fn check(page: &'static str, scripts: &[&str], calls: usize) -> Scripts {
    let folder = Scripts::new();
    for name in scripts {
        // The next block after its name has it.
        let rest = page.split_once(&format!("`{name}`"));
        let block = rest.and_then(|(_, rest)| rest.split_once("```text\n"));
        let script = block.and_then(|(_, block)| block.split_once("```"));
        folder.write(name, script.expect("the page has it").0);
    }
    let mut listening = Vec::new();
    let mut addresses: Vec<(String, String)> = Vec::new();
    let mut called = 0;
    for block in blocks(page, "console") {
        let (arguments, prints) = command(block);
        let arguments = arguments.iter().map(|word| {
            let mut word = (*word).to_owned();
            for (shown, address) in &addresses {
                word = word.replace(shown, address);
            }
            word
        });
        let arguments: Vec<String> = arguments.collect();
        if arguments[0] == "listen" {
            let (listens, address) = Listens::start(folder.0.path(), arguments, prints);
            listening.push(listens);
            addresses.push(address);
            continue;
        }
        let caller = spawn(folder.0.path(), &arguments).wait_with_output();
        let caller = said(caller.expect("it ends"));
        let printed = caller.err + &caller.out;
        assert_eq!(steady(&printed), steady(prints), "{arguments:?}");
        listening.drain(..).for_each(Listens::check);
        addresses.clear();
        called += 1;
    }
    assert_eq!(called, calls);
    folder
}

#[test]
fn calls_by_hand_and_by_script_go_as_the_page_shows() {
    let folder = check(SOFTPHONE, &["called.txt", "caller.txt", "busy.txt"], 3);
    let log = std::fs::read_to_string(folder.0.path().join("log.txt")).expect("it was written");
    let texts = blocks(SOFTPHONE, "text");
    let pair = texts.iter().find(|text| text.starts_with("no codec: "));
    let pair = pair.expect("the page has it").trim_end();
    assert!(log.lines().any(|line| line.ends_with(pair)), "{log}");
}

#[test]
fn calls_come_about_as_the_page_shows() {
    check(CALLS, &["number.txt", "refuses.txt", "pauses.txt"], 6);
}

#[test]
fn the_page_has_the_words() {
    assert!(
        blocks(SOFTPHONE, "text").contains(&words::help().as_str()),
        "{}",
        words::help()
    );
}
