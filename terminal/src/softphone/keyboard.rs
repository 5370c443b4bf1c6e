//! What the person at the prompt types: keys one by one where there is a terminal, lines where there is none.

use std::io::{self, IsTerminal};

use nix::sys::termios::{self, InputFlags, LocalFlags, SetArg, Termios};
use nix::unistd::{getpgrp, tcgetpgrp};
use tokio::io::{BufReader, Stdin};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::exit::Exit;
use crate::keys::Keys;

/// The keyboard of the process.
#[derive(Debug)]
pub struct Keyboard {
    input: Option<Keys<BufReader<Stdin>>>,
    raw: Option<Raw>,
}

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
pub enum Typed {
    /// A line.
    Line(String),
    /// A key.
    Key(char),
    /// What ends the program, with its exit code.
    End(Exit),
}

/// The key that interrupts, while the terminal does not make a signal of it.
const INTERRUPT: char = '\u{3}';

impl Keyboard {
    /// Reads standard input: keys one by one if that and standard output are terminals, otherwise lines. A terminal that
    /// belongs to somebody else now is left alone: reading from the background would stop us.
    pub fn open() -> Self {
        if !is_ours() {
            return Self::closed();
        }
        Self {
            input: Some(Keys::new(BufReader::new(tokio::io::stdin()))),
            raw: Raw::enter(),
        }
    }

    /// Reads nothing.
    pub fn closed() -> Self {
        Self {
            input: None,
            raw: None,
        }
    }

    /// What is typed next. Never comes once the input has ended. Cancelling this loses nothing.
    pub async fn next(&mut self) -> Typed {
        loop {
            let Some(input) = &mut self.input else {
                return std::future::pending().await;
            };
            let typed = match &mut self.raw {
                None => input.next_line().await.map(|line| line.map(Typed::Line)),
                Some(raw) => tokio::select! {
                    key = input.next_key() => key.map(|key| key.map(of_key)),
                    exit = raw.ended() => Ok(Some(Typed::End(exit))),
                },
            };
            match typed {
                Ok(Some(typed)) => return typed,
                // A terminal that tells of every key has no end but its own: what kills a process then has been taken over.
                Ok(None) | Err(_) if self.raw.is_some() => {
                    *self = Self::closed();
                    return Typed::End(Exit::Terminated);
                }
                Ok(None) | Err(_) => *self = Self::closed(),
            }
        }
    }
}

fn of_key(key: char) -> Typed {
    match key {
        INTERRUPT => Typed::End(Exit::Interrupted),
        key => Typed::Key(key),
    }
}

/// Whether standard input may be read: it is no terminal, or one that has us in the foreground.
fn is_ours() -> bool {
    let stdin = io::stdin();
    // A terminal that does not control us has no foreground that we could be in.
    !stdin.is_terminal() || tcgetpgrp(&stdin).map_or(true, |group| group == getpgrp())
}

/// A terminal that tells of every key at once and shows none. As it was before when this is dropped.
#[derive(Debug)]
struct Raw {
    before: Termios,
    /// What would otherwise end the process and leave the terminal as it is.
    hangup: Signal,
    quit: Signal,
}

impl Raw {
    /// `None` where there is no terminal, or it cannot be had so.
    fn enter() -> Option<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        let before = termios::tcgetattr(io::stdin()).ok()?;
        let raw = Self {
            before: before.clone(),
            hangup: signal(SignalKind::hangup()).ok()?,
            quit: signal(SignalKind::quit()).ok()?,
        };
        let mut changed = before;
        // No signals either: a process that they stop or kill would leave the terminal like this.
        changed
            .local_flags
            .remove(LocalFlags::ICANON | LocalFlags::ECHO | LocalFlags::ISIG);
        // Nor a stop of what is written: calls would stop with it.
        changed.input_flags.remove(InputFlags::IXON);
        termios::tcsetattr(io::stdin(), SetArg::TCSANOW, &changed).ok()?;
        Some(raw)
    }

    async fn ended(&mut self) -> Exit {
        tokio::select! {
            _ = self.hangup.recv() => Exit::Terminated,
            _ = self.quit.recv() => Exit::Terminated,
        }
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        if let Err(error) = termios::tcsetattr(io::stdin(), SetArg::TCSANOW, &self.before) {
            tracing::warn!(%error, "the terminal stays as it is");
        }
    }
}
