//! Results on standard output, failures on standard error: the one place that writes to either.

use std::fmt::Display;
use std::io::{self, Write};

use crate::exit::Exit;

/// Says on standard error why a command failed, and passes its exit code on.
pub fn failure(problem: &dyn Display, exit: Exit) -> Exit {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "h323: {problem}");
    exit
}

/// The exit code after a result was written. A reader that has gone away had what it wanted.
pub fn written(result: io::Result<()>) -> Exit {
    match result {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        Err(error) => failure(&format_args!("standard output: {error}"), Exit::File),
    }
}

/// Writes a result.
pub fn print(text: &str) -> Exit {
    let mut out = io::stdout().lock();
    written(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}
