//! Our programs as child processes: started, read line by line, stopped.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// The most lines of one stream that wait to be read; a process that says more waits.
pub const MAX_LINES: usize = 4096;

/// How long a program may take to say or do anything.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A program of ours that runs. It is killed when this is dropped.
#[derive(Debug)]
pub struct Process {
    name: &'static str,
    child: Child,
    out: Receiver<String>,
    err: Receiver<String>,
    said: Vec<String>,
}

impl Process {
    /// Starts `h323` or `h323gk` with arguments.
    ///
    /// # Panics
    ///
    /// The program has not been built, or cannot be started.
    pub fn start<S: AsRef<OsStr>>(name: &'static str, arguments: &[S]) -> Self {
        let mut child = Command::new(program(name))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a program that is there starts");
        let out = lines(child.stdout.take().expect("it is piped"));
        let err = lines(child.stderr.take().expect("it is piped"));
        Self {
            name,
            child,
            out,
            err,
            said: Vec::new(),
        }
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The next line on its standard output, which is JSON.
    ///
    /// # Panics
    ///
    /// Nothing comes in time, or something that is no JSON.
    pub fn json(&mut self) -> Value {
        self.json_within(PATIENCE)
    }

    /// The same, from a program that may take this long.
    ///
    /// # Panics
    ///
    /// Nothing comes in time, or something that is no JSON.
    pub fn json_within(&mut self, patience: Duration) -> Value {
        let line = match self.out.recv_timeout(patience) {
            Ok(line) => line,
            Err(error) => {
                let said = self.everything_said();
                panic!("{}: {error}; it said {said:#?}", self.name)
            }
        };
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{}: {error}: {line}", self.name))
    }

    /// Waits for a line in its log that holds all of these words.
    ///
    /// # Panics
    ///
    /// None comes in time.
    pub fn wait_for_log(&mut self, words: &[&str]) -> String {
        loop {
            match self.err.recv_timeout(PATIENCE) {
                Ok(line) => {
                    let found = words.iter().all(|word| line.contains(word));
                    self.said.push(line.clone());
                    if found {
                        return line;
                    }
                }
                Err(error) => panic!(
                    "{}: no {words:?}, {error}; it said {:#?}",
                    self.name, self.said
                ),
            }
        }
    }

    /// Asks it to end (SIGTERM).
    pub fn terminate(&self) {
        let asked = Command::new("kill").arg(self.pid().to_string()).status();
        assert!(
            asked.is_ok_and(|status| status.success()),
            "{} is not there any more",
            self.name
        );
    }

    /// Waits for its end; its exit code.
    ///
    /// # Panics
    ///
    /// It does not end in time, or by a signal.
    pub fn wait(&mut self) -> i32 {
        let pause = Duration::from_millis(20);
        for _ in 0..PATIENCE.as_millis() / pause.as_millis() {
            if let Some(status) = self.child.try_wait().expect("it is our child") {
                return status.code().expect("it ends by itself");
            }
            thread::sleep(pause);
        }
        let said = self.everything_said();
        panic!("{} does not end; it said {said:#?}", self.name)
    }

    /// All that it has logged. Only after its end: it waits for that.
    pub fn log(&mut self) -> &[String] {
        self.said.extend(self.err.iter());
        &self.said
    }

    fn everything_said(&mut self) -> Vec<String> {
        self.said.extend(self.err.try_iter());
        self.said.clone()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines of a stream, read as they come.
fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::sync_channel(MAX_LINES);
    thread::spawn(move || {
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { return };
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}

/// Waits until something is so.
///
/// # Panics
///
/// It is not in time.
pub fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let pause = Duration::from_millis(100);
    for _ in 0..PATIENCE.as_millis() / pause.as_millis() {
        if is_so() {
            return;
        }
        thread::sleep(pause);
    }
    let error = RecvTimeoutError::Timeout;
    panic!("{what}: {error}")
}

/// A program of the workspace, beside the tests.
///
/// # Panics
///
/// It has not been built.
pub fn program(name: &str) -> PathBuf {
    let test = env::current_exe().expect("a test knows where it is");
    let program = test
        .ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file());
    program
        .unwrap_or_else(|| panic!("{name} is not built: run cargo build --workspace --bins first"))
}
