//! What the user types: lines, none of them longer than it may be.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// The octets of a line that are kept. No command is nearly as long.
pub const MAX_LINE: usize = 256;

/// Lines of an input, read as they come.
#[derive(Debug)]
pub struct Keys<R> {
    input: R,
    line: Vec<u8>,
}

impl<R: AsyncBufRead + Unpin> Keys<R> {
    /// Reads from here on.
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
        }
    }

    /// The next line, without its end; of a longer one than [`MAX_LINE`] the beginning. `None` at the end of the input.
    /// Cancelling this loses nothing.
    ///
    /// # Errors
    ///
    /// The input cannot be read.
    pub async fn next_line(&mut self) -> io::Result<Option<String>> {
        loop {
            let waiting = self.input.fill_buf().await?;
            let end = waiting.iter().position(|&octet| octet == b'\n');
            let part = &waiting[..end.unwrap_or(waiting.len())];
            let room = MAX_LINE - self.line.len();
            self.line.extend_from_slice(&part[..part.len().min(room)]);
            let read = part.len() + usize::from(end.is_some());
            self.input.consume(read);
            let is_over = read == 0;
            if end.is_some() || (is_over && !self.line.is_empty()) {
                let line = String::from_utf8_lossy(&self.line).into_owned();
                self.line.clear();
                return Ok(Some(line));
            }
            if is_over {
                return Ok(None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, BufReader, repeat};

    use super::*;

    #[tokio::test]
    async fn lines_come_one_by_one_and_the_last_needs_no_end() {
        let mut keys = Keys::new(BufReader::with_capacity(3, &b"a\nanswer\r\n\nb"[..]));
        for expected in ["a", "answer\r", "", "b"] {
            assert_eq!(keys.next_line().await.unwrap().as_deref(), Some(expected));
        }
        assert_eq!(keys.next_line().await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_line_without_end_is_not_kept() {
        let long = repeat(b'x').take(10_000_000).chain(&b"\nb\n"[..]);
        let mut keys = Keys::new(BufReader::new(long));
        let line = keys.next_line().await.unwrap().unwrap();
        assert_eq!(line, "x".repeat(MAX_LINE));
        assert!(keys.line.capacity() <= 2 * MAX_LINE);
        assert_eq!(keys.next_line().await.unwrap().as_deref(), Some("b"));
    }
}
