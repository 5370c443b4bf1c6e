//! `h323 decode --check`: whether messages come out of the codec as they went in.

use std::io::{self, BufRead, Write};

use bytes::Bytes;

use super::hex::{from_hex, to_hex};
use super::kind::names;
use super::{Kind, recode};
use crate::exit::Exit;

/// The longest line, in octets: the longest input of the codec in hexadecimal, and a note.
const MAX_LINE: u64 = 2 * h323_per::limits::MAX_INPUT as u64 + 4096;

/// Checks the lines of `input`. Failing ones go to `output` with the reason, and the count comes last.
pub(super) fn run(mut input: impl BufRead, mut output: impl Write) -> Exit {
    match check_lines(&mut input, &mut output) {
        Ok(0) => Exit::Done,
        Ok(_) => Exit::Malformed,
        Err(error) => crate::report::failure(&error, Exit::File),
    }
}

/// How many lines failed. Empty lines, and those that begin with `#`, are not counted.
fn check_lines(input: &mut impl BufRead, output: &mut impl Write) -> io::Result<u64> {
    let (mut lines, mut failed) = (0, 0);
    let mut line = Vec::new();
    while read_line(input, &mut line)? {
        let text = String::from_utf8_lossy(&line);
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        lines += 1;
        if let Err(problem) = check_line(text) {
            failed += 1;
            writeln!(output, "{text}\n  {problem}")?;
        }
    }
    writeln!(output, "{lines} lines, {failed} failed")?;
    output.flush()?;
    Ok(failed)
}

/// Reads a line, of which no more than [`MAX_LINE`] octets are kept. False at the end of the input.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    io::Read::take(&mut *input, MAX_LINE).read_until(b'\n', line)?;
    if line.len() as u64 == MAX_LINE && !line.ends_with(b"\n") {
        input.skip_until(b'\n')?;
    }
    Ok(!line.is_empty())
}

/// What is wrong with a line.
fn check_line(line: &str) -> Result<(), String> {
    let mut words = line.split_ascii_whitespace();
    let name = words.next().unwrap_or_default();
    let kind = Kind::named(name)
        .ok_or_else(|| format!("unknown kind {name:?}: expected one of {}", names!()))?;
    let digits = words.next().ok_or("no octets")?;
    let octets = Bytes::from(from_hex(digits).map_err(|error| error.to_string())?);
    let again = recode(kind, &octets).map_err(|failure| failure.to_string())?;
    if again == *octets {
        return Ok(());
    }
    let at = octets
        .iter()
        .zip(&again)
        .take_while(|(before, after)| before == after)
        .count();
    Err(format!(
        "encodes differently from octet {at} on: {}",
        to_hex(&again)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &str) -> (u64, String) {
        let mut output = Vec::new();
        let failed = check_lines(&mut lines.as_bytes(), &mut output).expect("memory does not fail");
        (
            failed,
            String::from_utf8(output).expect("the report is text"),
        )
    }

    #[test]
    fn good_lines_are_counted_and_not_shown() {
        let (failed, output) = check("# a comment\n\nh245 4a40 end session\nh245 4a40\n");
        assert_eq!(failed, 0, "{output}");
        assert_eq!(output, "2 lines, 0 failed\n");
    }

    #[test]
    fn failing_lines_are_shown_with_the_reason() {
        let (failed, output) = check("h245 ff\nfax 00\nras\nras 0g\n");
        assert_eq!(failed, 4);
        assert!(
            output.contains("fax 00\n  unknown kind \"fax\""),
            "{output}"
        );
        assert!(output.contains("ras\n  no octets"), "{output}");
        assert!(output.contains("'g' at character 2"), "{output}");
        assert!(output.ends_with("4 lines, 4 failed\n"), "{output}");
    }

    #[test]
    fn a_line_without_end_does_not_fill_the_memory() {
        let mut endless = io::Read::take(io::repeat(b'a'), MAX_LINE + 10);
        let mut input = io::BufReader::new(&mut endless);
        let mut line = Vec::new();
        assert!(read_line(&mut input, &mut line).expect("memory does not fail"));
        assert_eq!(line.len() as u64, MAX_LINE);
        assert!(!read_line(&mut input, &mut line).expect("memory does not fail"));
    }
}
