//! The style of the workspace.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::thread;

/// Rust text as rustfmt lays it out.
///
/// # Errors
///
/// Those of running rustfmt, and `InvalidData` when it does not take the text.
pub fn rustfmt(text: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let input = child.stdin.take();
    let text = text.to_owned();
    // Both pipes at once: neither side waits for the other to empty one.
    let writer = thread::spawn(move || match input {
        Some(mut input) => input.write_all(text.as_bytes()),
        None => Ok(()),
    });
    let output = child.wait_with_output()?;
    let written = writer.join().unwrap_or(Ok(()));
    if !output.status.success() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "rustfmt does not take the text",
        ));
    }
    written?;
    String::from_utf8(output.stdout)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}
