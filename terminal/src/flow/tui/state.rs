//! What is on the screen, and what keys do.

use h323_flow::{Call, Message, Model};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use crate::flow::{decoded, text};
use crate::style::Style;

/// Lines that a page key goes.
const PAGE: usize = 10;

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// There is more to see.
    Stay,
    /// The user has seen enough.
    Quit,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The list of calls.
    Calls,
    /// The ladder of the chosen call, and the chosen message beside it.
    Ladder,
    /// The chosen message alone.
    Message,
    /// RAS by endpoint.
    Endpoints,
    /// What keys do.
    Help,
}

/// What is on the screen.
#[derive(Debug)]
pub struct Screen {
    model: Model,
    view: View,
    /// Where Esc goes from help and endpoints.
    before: View,
    /// The place of the chosen call among those listed.
    call: usize,
    /// The place of the chosen message in the call.
    message: usize,
    /// The first line shown of a text.
    scroll: usize,
    /// The text that is searched for.
    search: String,
    is_typing: bool,
    only_failed: bool,
}

impl Screen {
    /// A screen with the list of calls.
    pub fn new(model: Model) -> Self {
        Self {
            model,
            view: View::Calls,
            before: View::Calls,
            call: 0,
            message: 0,
            scroll: 0,
            search: String::new(),
            is_typing: false,
            only_failed: false,
        }
    }

    /// Shows a newer model; what was chosen stays chosen.
    pub fn replace(&mut self, model: Model) {
        let chosen = self.chosen_call().map(|call| call.number);
        self.model = model;
        let place = self
            .listed()
            .iter()
            .position(|call| Some(call.number) == chosen);
        self.call = place.unwrap_or(self.call);
        self.keep_within();
    }

    /// What is shown.
    pub fn view(&self) -> View {
        self.view
    }

    /// Everything there is.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The calls of the list: those in which the searched text occurs, only failed ones if asked.
    pub fn listed(&self) -> Vec<&Call> {
        self.model
            .calls
            .iter()
            .filter(|call| !(self.only_failed && call.verdict.outcome.is_good()))
            .filter(|call| self.search.is_empty() || matches(call, &self.search))
            .collect()
    }

    /// The place of the chosen call in the list.
    pub fn call_place(&self) -> usize {
        self.call
    }

    /// The chosen call.
    pub fn chosen_call(&self) -> Option<&Call> {
        self.listed().get(self.call).copied()
    }

    /// The place of the chosen message in its call.
    pub fn message_place(&self) -> usize {
        self.message
    }

    /// The chosen message.
    pub fn chosen_message(&self) -> Option<&Message> {
        self.chosen_call()?.messages.get(self.message)
    }

    /// The first line shown of a text.
    pub fn scroll(&self) -> usize {
        self.scroll
    }

    /// Keeps the text from being scrolled past its end.
    pub fn limit_scroll(&mut self, lines: usize) {
        self.scroll = self.scroll.min(lines.saturating_sub(1));
    }

    /// What is searched for, and whether it is being typed.
    pub fn search(&self) -> (&str, bool) {
        (&self.search, self.is_typing)
    }

    /// Whether calls that went well are hidden.
    pub fn only_failed(&self) -> bool {
        self.only_failed
    }

    /// The text of the chosen message.
    pub fn message_text(&self) -> String {
        match self.chosen_message() {
            Some(message) => format!(
                "{}  packet {}\n{} → {}\n{}\n{}",
                message.at.rfc3339(),
                message.packet.number,
                message.from,
                message.to,
                message.fault.as_deref().unwrap_or_default(),
                decoded(message)
            ),
            None => String::new(),
        }
    }

    /// The text of the endpoints.
    pub fn endpoints_text(&self) -> String {
        match self.model.endpoints.is_empty() {
            true => "No RAS in the capture.".to_owned(),
            false => text::endpoints(&self.model.endpoints, Style { colour: false }),
        }
    }

    /// Does what a key asks for.
    pub fn handle_key(&mut self, key: KeyEvent) -> Step {
        if key.modifiers.contains(KeyModifiers::CONTROL) && key.code == KeyCode::Char('c') {
            return Step::Quit;
        }
        if self.is_typing {
            self.type_key(key.code);
            return Step::Stay;
        }
        match key.code {
            KeyCode::Char('q' | 'Q') | KeyCode::F(10) => return Step::Quit,
            KeyCode::Esc if self.view == View::Calls && self.search.is_empty() => {
                return Step::Quit;
            }
            KeyCode::Esc | KeyCode::Backspace => self.back(),
            KeyCode::Enter | KeyCode::Right => self.forward(),
            KeyCode::Left if self.view != View::Calls => self.back(),
            KeyCode::F(1) | KeyCode::Char('h' | '?') => self.aside(View::Help),
            KeyCode::F(3) | KeyCode::Char('/') => {
                self.view = View::Calls;
                self.is_typing = true;
                self.search.clear();
                self.keep_within();
            }
            KeyCode::F(6) | KeyCode::Char('r') => self.aside(View::Endpoints),
            KeyCode::F(7) | KeyCode::Char('f') if self.view == View::Calls => {
                self.only_failed = !self.only_failed;
                self.keep_within();
            }
            KeyCode::Up | KeyCode::Char('k') => self.go(|at| at.saturating_sub(1)),
            KeyCode::Down | KeyCode::Char('j') => self.go(|at| at.saturating_add(1)),
            KeyCode::PageUp => self.go(|at| at.saturating_sub(PAGE)),
            KeyCode::PageDown | KeyCode::Char(' ') => self.go(|at| at.saturating_add(PAGE)),
            KeyCode::Home | KeyCode::Char('g') => self.go(|_| 0),
            KeyCode::End | KeyCode::Char('G') => self.go(|_| usize::MAX),
            _ => {}
        }
        Step::Stay
    }

    fn type_key(&mut self, key: KeyCode) {
        match key {
            KeyCode::Enter => self.is_typing = false,
            KeyCode::Esc => {
                self.is_typing = false;
                self.search.clear();
            }
            KeyCode::Backspace => {
                self.search.pop();
            }
            KeyCode::Char(character) => self.search.push(character),
            _ => {}
        }
        self.keep_within();
    }

    fn aside(&mut self, view: View) {
        if !matches!(self.view, View::Help | View::Endpoints) {
            self.before = self.view;
        }
        self.view = view;
        self.scroll = 0;
    }

    fn forward(&mut self) {
        self.view = match self.view {
            View::Calls if self.chosen_call().is_some() => {
                self.message = 0;
                View::Ladder
            }
            View::Ladder if self.chosen_message().is_some() => View::Message,
            other => other,
        };
        self.scroll = 0;
    }

    fn back(&mut self) {
        self.view = match self.view {
            View::Calls => {
                self.search.clear();
                self.keep_within();
                View::Calls
            }
            View::Ladder => View::Calls,
            View::Message => View::Ladder,
            View::Endpoints | View::Help => self.before,
        };
        self.scroll = 0;
    }

    fn go(&mut self, to: impl Fn(usize) -> usize) {
        match self.view {
            View::Calls => self.call = to(self.call),
            View::Ladder => self.message = to(self.message),
            View::Message | View::Endpoints | View::Help => self.scroll = to(self.scroll),
        }
        self.keep_within();
    }

    fn keep_within(&mut self) {
        self.call = self.call.min(self.listed().len().saturating_sub(1));
        let messages = self.chosen_call().map_or(0, |call| call.messages.len());
        self.message = self.message.min(messages.saturating_sub(1));
    }
}

/// Whether a text occurs in what the list says of a call, or in the name of one of its messages.
fn matches(call: &Call, search: &str) -> bool {
    let search = search.to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&search);
    has(&text::title(call))
        || has(&call.verdict.sentence)
        || has(call.verdict.outcome.name())
        || call
            .call_identifier
            .is_some_and(|identifier| has(&identifier.to_string()))
        || call.messages.iter().any(|message| has(&message.label()))
}
