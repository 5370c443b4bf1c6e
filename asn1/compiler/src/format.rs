//! The style of the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

const EDITION: [&str; 2] = ["--edition", "2024"];

/// Rust text as rustfmt lays it out.
///
/// # Errors
///
/// Those of running rustfmt, and `InvalidData` when it does not take the text.
pub fn rustfmt(text: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(EDITION)
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
        return Err(refused());
    }
    written?;
    String::from_utf8(output.stdout)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Rust files by their path, as rustfmt lays them out. It is run once for all, since it takes longer to start than to
/// lay out a file: it follows the modules from the files of these paths.
///
/// # Errors
///
/// Those of running rustfmt and of a temporary folder, and `InvalidData` when rustfmt does not take a file.
pub fn rustfmt_all(
    files: &BTreeMap<String, String>,
    roots: &[String],
) -> io::Result<BTreeMap<String, String>> {
    let folder = tempfile::tempdir()?;
    // Whatever lies in folders above it is of no account.
    fs::write(folder.path().join("rustfmt.toml"), "")?;
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(path, text)?;
    }
    let status = Command::new("rustfmt")
        .args(EDITION)
        .args(roots)
        .current_dir(&folder)
        .status()?;
    if !status.success() {
        return Err(refused());
    }
    let read = |name: &String| fs::read_to_string(folder.path().join(name));
    let names = files.keys().cloned();
    names.map(|name| Ok((name.clone(), read(&name)?))).collect()
}

fn refused() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "rustfmt does not take the text")
}
