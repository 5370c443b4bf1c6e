//! What the user types: lines, none of them longer than it may be, or keys one by one.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// The octets of a line that are kept. No command is nearly as long.
pub const MAX_LINE: usize = 256;

/// ESC.
const ESCAPE: u8 = 0x1b;

/// Lines of an input, or its keys, read as they come.
#[derive(Debug)]
pub struct Keys<R> {
    input: R,
    line: Vec<u8>,
    escape: Escape,
}

/// Where we are within the octets of a key that is no character: an arrow, a function key (ECMA-48).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Escape {
    /// Nowhere.
    No,
    /// After ESC, which may also have been a key by itself.
    Begun,
    /// After CSI, until a final octet.
    Control,
    /// After SS3, which one octet follows.
    Shift,
}

impl Escape {
    /// Where we are after an octet; `None` if that is a key by itself.
    fn after(self, octet: u8) -> Option<Self> {
        match (self, octet) {
            (Self::Control, 0x40..=0x7e) | (Self::Shift, _) => Some(Self::No),
            (Self::Control, 0x20..=0x3f) => Some(Self::Control),
            (_, ESCAPE) => Some(Self::Begun),
            (Self::Begun, b'[') => Some(Self::Control),
            (Self::Begun, b'O') => Some(Self::Shift),
            (Self::No | Self::Begun | Self::Control, _) => None,
        }
    }
}

impl<R: AsyncBufRead + Unpin> Keys<R> {
    /// Reads from here on.
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
            escape: Escape::No,
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

    /// The next key; `None` at the end of the input. Keys that are no ASCII character are left out. Cancelling this
    /// loses nothing.
    ///
    /// # Errors
    ///
    /// The input cannot be read.
    pub async fn next_key(&mut self) -> io::Result<Option<char>> {
        loop {
            let waiting = self.input.fill_buf().await?;
            let Some(&octet) = waiting.first() else {
                return Ok(None);
            };
            self.input.consume(1);
            let after = self.escape.after(octet);
            self.escape = after.unwrap_or(Escape::No);
            if after.is_none() && octet.is_ascii() {
                return Ok(Some(octet.into()));
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
    async fn keys_come_one_by_one_and_arrows_are_no_letters() {
        // Up, F1, F5, the key ESC and a letter, and an arrow that something else breaks off.
        let typed = "a#\u{fc}\n\u{1b}[Ab\u{1b}OPc\u{1b}[15~d\u{1b}e\u{1b}[1\nf\u{1b}";
        for capacity in [1, 3, 100] {
            let mut keys = Keys::new(BufReader::with_capacity(capacity, typed.as_bytes()));
            for expected in "a#\nbcde\nf".chars() {
                assert_eq!(keys.next_key().await.unwrap(), Some(expected));
            }
            assert_eq!(keys.next_key().await.unwrap(), None);
        }
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
