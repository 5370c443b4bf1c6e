//! Interrupts: the first asks for an orderly end, the second gets an immediate one.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::exit::Exit;

/// Waits for the signals that end a command.
#[derive(Debug)]
pub struct Interrupts {
    interrupt: Signal,
    terminate: Signal,
    first: Option<Exit>,
    second: Option<Exit>,
}

impl Interrupts {
    /// Takes the signals over from the system.
    pub fn catch() -> io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            first: None,
            second: None,
        })
    }

    /// Waits for the next one; the exit code that tells of it.
    pub async fn next(&mut self) -> Exit {
        let exit = tokio::select! {
            _ = self.interrupt.recv() => Exit::Interrupted,
            _ = self.terminate.recv() => Exit::Terminated,
        };
        self.note(exit);
        exit
    }

    /// One came another way: as a key.
    pub fn note(&mut self, exit: Exit) {
        let place = match self.first {
            None => &mut self.first,
            Some(_) => &mut self.second,
        };
        *place = Some(exit);
    }

    /// Waits for one that wants more than the orderly end that is under way: the next, or the second if there have
    /// been two.
    pub async fn at_once(&mut self) -> Exit {
        match self.second {
            Some(exit) => exit,
            None => self.next().await,
        }
    }
}
