//! Standard error with a line at its end that changes, and what is written above it.

use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// To the beginning of the line, and nothing after it (ECMA-48: EL).
const ERASE: &[u8] = b"\r\x1b[K";

/// The line, as it is shown; empty when there is none.
static LINE: Mutex<String> = Mutex::new(String::new());

fn line() -> MutexGuard<'static, String> {
    // Nothing between locking and unlocking leaves a line half made.
    LINE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Shows a line without an end in place of the one before; none if it is empty.
pub fn show(text: &str) {
    let mut line = line();
    if *line == text {
        return;
    }
    text.clone_into(&mut line);
    let mut stderr = io::stderr().lock();
    // Where standard error is closed there is nobody to show it to.
    let _ = stderr
        .write_all(ERASE)
        .and_then(|()| stderr.write_all(text.as_bytes()))
        .and_then(|()| stderr.flush());
}

/// Writes something to the terminal while the line is away.
pub fn above<T>(write: impl FnOnce() -> T) -> T {
    let line = line();
    if line.is_empty() {
        return write();
    }
    let _ = io::stderr().write_all(ERASE);
    let written = write();
    let mut stderr = io::stderr().lock();
    let _ = stderr
        .write_all(line.as_bytes())
        .and_then(|()| stderr.flush());
    written
}

/// Standard error above the line; for whole lines.
#[derive(Clone, Copy, Debug)]
pub struct Stderr;

impl Write for Stderr {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        above(|| io::stderr().write(octets))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}
