//! Results on standard output, failures on standard error: the one place that writes to either, above the line
//! that a prompt may show there.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use crate::exit::Exit;
use crate::screen;

/// How a command tells what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text for people. A failure is a sentence on standard error alone.
    Text,
    /// One JSON object.
    Object,
    /// A JSON object for each thing that happens, with its name as `event`.
    Events,
}

impl Form {
    /// One object if that was asked for.
    pub fn object_if(json: bool) -> Self {
        if json { Self::Object } else { Self::Text }
    }

    /// What standard output has of a failure.
    fn failure(self, problem: &dyn Display, exit: Exit) -> Option<Value> {
        let object = json!({
            "schema": 1,
            "result": "failed",
            "exit_code": exit as u8,
            "error": problem.to_string(),
        });
        match self {
            Self::Text => None,
            Self::Object => Some(object),
            Self::Events => {
                let mut event = object;
                event["event"] = json!("failed");
                Some(event)
            }
        }
    }
}

/// The object of a command that was interrupted before it had anything to tell.
pub fn interrupted(exit: Exit) -> Value {
    json!({ "schema": 1, "result": "interrupted", "exit_code": exit as u8 })
}

/// An object on a line of its own.
pub fn line(object: &Value) -> String {
    format!("{object}\n")
}

/// Says why a command failed, on standard error and where scripts look for it; passes its exit code on.
pub fn failed(form: Form, problem: &dyn Display, exit: Exit) -> Exit {
    if let Some(object) = form.failure(problem, exit) {
        print(&line(&object));
    }
    failure(problem, exit)
}

/// Says on standard error why a command failed, and passes its exit code on.
pub fn failure(problem: &dyn Display, exit: Exit) -> Exit {
    // Where standard error is closed there is nobody to tell.
    screen::above(|| {
        let _ = writeln!(io::stderr(), "h323: {problem}");
    });
    exit
}

/// Whether nothing is said that nobody asked for.
static IS_QUIET: AtomicBool = AtomicBool::new(false);

/// From now on [`note`] says nothing.
pub fn silence_notes() {
    IS_QUIET.store(true, Ordering::Relaxed);
}

/// Tells the person at the prompt what happens, on standard error; nothing under `--quiet`.
pub fn note(text: &str) {
    if !IS_QUIET.load(Ordering::Relaxed) {
        answer(text);
    }
}

/// Says to the person at the prompt what was asked for, on standard error.
pub fn answer(text: &str) {
    // Where standard error is closed there is nobody to tell.
    screen::above(|| {
        let _ = io::stderr().write_all(text.as_bytes());
    });
}

/// The exit code after a result was written. A reader that has gone away had what it wanted.
pub fn written(result: io::Result<()>) -> Exit {
    match result {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => failure(&format_args!("standard output: {error}"), Exit::File),
    }
}

/// Writes a result that is too long to be held as one text.
pub fn print_all(result: &impl Display) -> Exit {
    let mut out = io::BufWriter::new(io::stdout().lock());
    written(write!(out, "{result}").and_then(|()| out.flush()))
}

/// Writes a result.
pub fn print(text: &str) -> Exit {
    let result = screen::above(|| {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    });
    written(result)
}
