//! Calls on a terminal: a list, the ladder of one, a message of that. Keys as in sngrep.
//!
//! [`state`] says what a key does, [`draw`] how it looks; both are plain functions of data, so that tests need no
//! terminal. Here is the loop around them.

pub mod draw;
pub mod state;
#[cfg(test)]
mod tests;

use std::io;
use std::time::Duration;

use h323_flow::Model;
use ratatui::crossterm::event::{self, Event, KeyEventKind};

pub use state::{Screen, Step};

/// How long to wait for a key before looking for news.
const TICK: Duration = Duration::from_millis(250);

/// Shows calls until the user has seen enough. `news` gives another model when there is one.
///
/// # Errors
///
/// The terminal cannot be read or written.
pub fn run(model: Model, mut news: impl FnMut() -> Option<Model>) -> io::Result<()> {
    let mut terminal = ratatui::try_init()?;
    let mut screen = Screen::new(model);
    let result = (|| {
        loop {
            terminal.draw(|frame| draw::screen(frame, &mut screen))?;
            if event::poll(TICK)?
                && let Event::Key(key) = event::read()?
                && key.kind != KeyEventKind::Release
                && screen.handle_key(key) == Step::Quit
            {
                return Ok(());
            }
            if let Some(model) = news() {
                screen.replace(model);
            }
        }
    })();
    ratatui::restore();
    result
}
