//! The softphone between two processes on loopback: scripts, expectations, words, keys, and the reasons it gives.

mod establishment;
mod expectations;
mod page;
mod prompt;
mod scripts;
mod sharing;
mod steering;
mod terminal;

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_h323");

fn h323(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What a process said, and how it ended.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.err))
    }
}

fn run(arguments: &[&str]) -> Said {
    let output = h323(arguments).output();
    said(output.expect("the program is built with the test"))
}

fn said(output: Output) -> Said {
    let text = |octets| String::from_utf8(octets).expect("all output is text");
    Said {
        code: output.status.code().expect("it ends by itself"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// `h323 listen --json` on a port of its own.
struct Listener {
    child: Child,
    lines: BufReader<ChildStdout>,
    address: String,
}

impl Listener {
    fn start(arguments: &[&str]) -> Self {
        Self::spawn(&mut h323(&[&LISTEN, arguments].concat()))
    }

    fn spawn(command: &mut Command) -> Self {
        let mut child = command.spawn().expect("the program is built with the test");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
        let listening = next(&mut lines);
        let address = listening["address"].as_str().expect("an address");
        let address = address.to_owned();
        Self {
            child,
            lines,
            address,
        }
    }

    /// What it says of the next call.
    fn call(&mut self) -> Value {
        next(&mut self.lines)
    }

    /// Waits for its end: the exit code, and what it said on standard error.
    fn end(mut self) -> (i32, String) {
        let mut said = String::new();
        let stderr = self.child.stderr.as_mut().expect("it is piped");
        stderr.read_to_string(&mut said).expect("it is text");
        let status = self.child.wait().expect("it ends");
        (status.code().expect("it ends by itself"), said)
    }
}

const LISTEN: [&str; 6] = ["listen", "-x", "0", "-i", "127.0.0.1", "--json"];

impl Drop for Listener {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn next(lines: &mut impl BufRead) -> Value {
    let mut line = String::new();
    lines.read_line(&mut line).expect("it is text");
    serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
}

/// Scripts in a folder that goes with this.
struct Scripts(TempDir);

impl Scripts {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn write(&self, name: &str, text: &str) -> String {
        let path: PathBuf = self.0.path().join(name);
        std::fs::write(&path, text).expect("the folder is ours");
        path.to_string_lossy().into_owned()
    }
}
