//! The line that shows how a call goes while it goes.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use ratatui::crossterm::terminal;

use super::outcome::Outcome;
use crate::cli::options::codec_name;
use crate::logging::LoggingOptions;
use crate::screen;
use crate::style::Style;

/// How often the line changes.
pub const INTERVAL: Duration = Duration::from_millis(200);

/// The columns of a terminal that does not tell.
const COLUMNS: u16 = 80;

/// Between the parts of the line, which is to fit into 80 columns.
const GAP: &str = "  ";

/// How loud a call is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Levels {
    /// What is heard, in dB below overload.
    pub heard_db: Option<f64>,
    /// What is said.
    pub said_db: Option<f64>,
    /// Nothing is said at the user's wish.
    pub is_muted: bool,
}

/// The line, where there is a terminal to show it.
#[derive(Debug)]
pub struct Live {
    style: Option<Style>,
}

impl Live {
    /// A line on standard error if that is a terminal, unless the user wants errors only.
    pub fn on_terminal(options: &LoggingOptions) -> Self {
        let stderr = io::stderr();
        let style = Style {
            colour: options.color.wanted(&stderr),
        };
        let wanted = stderr.is_terminal() && !options.quiet;
        Self {
            style: wanted.then_some(style),
        }
    }

    /// Whether there is anybody to see it.
    pub fn is_wanted(&self) -> bool {
        self.style.is_some()
    }

    /// Shows how `call` goes, which is one of `calls`.
    pub fn show(&self, call: Option<&Outcome>, levels: Levels, calls: usize, now: Instant) {
        let Some(style) = self.style else { return };
        let columns = match terminal::size() {
            Ok((columns @ 1.., _)) => columns,
            Ok((0, _)) | Err(_) => COLUMNS,
        };
        // A terminal breaks the line when its last column is used.
        let room = usize::from(columns.saturating_sub(1));
        let text = match call {
            Some(call) => paint(&text(call, levels, calls, now), room, style),
            None => String::new(),
        };
        screen::show(&text);
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if self.is_wanted() {
            screen::show("");
        }
    }
}

/// The state, and after it what is known.
fn text(call: &Outcome, levels: Levels, calls: usize, now: Instant) -> String {
    let mut parts = vec![state(call, now)];
    let (sent, received) = call.codecs();
    match (sent, received) {
        (Some(sent), Some(received)) if sent != received => {
            parts.push(format!("{}/{}", codec_name(sent), codec_name(received)));
        }
        (Some(codec), _) | (None, Some(codec)) => parts.push(codec_name(codec).to_owned()),
        (None, None) => {}
    }
    match (levels.heard_db, levels.said_db, levels.is_muted) {
        (Some(heard), _, true) => parts.push(format!("in {heard:.0} dB, muted")),
        (None, _, true) => parts.push("muted".to_owned()),
        (Some(heard), Some(said), false) => parts.push(format!("in {heard:.0} out {said:.0} dB")),
        (Some(heard), None, false) => parts.push(format!("in {heard:.0} dB")),
        (None, Some(said), false) => parts.push(format!("out {said:.0} dB")),
        (None, None, false) => {}
    }
    let ms = |duration: Duration| duration.as_secs_f64() * 1000.0;
    if let Some(receive) = call.stats().and_then(|stats| stats.receive) {
        parts.push(format!("lost {:.1}%", receive.percent_lost()));
        parts.push(format!("jitter {:.1} ms", ms(receive.jitter)));
    }
    if let Some(round_trip) = call.stats().and_then(|stats| stats.round_trip) {
        parts.push(format!("rtt {:.0} ms", ms(round_trip)));
    }
    if calls > 1 {
        parts.push(format!("{calls} calls"));
    }
    parts.join(GAP)
}

fn state(call: &Outcome, now: Instant) -> String {
    match call.connected_at() {
        Some(since) => {
            let seconds = now.saturating_duration_since(since).as_secs();
            let state = match call.is_paused() {
                true => "paused",
                false => "connected",
            };
            format!("{state} {}:{:02}", seconds / 60, seconds % 60)
        }
        None if call.was_alerting() => "alerting".to_owned(),
        None if call.wants_digits() => "dialling".to_owned(),
        None => "calling".to_owned(),
    }
}

/// As much of a line as there is room for, with its first part in bold.
fn paint(text: &str, room: usize, style: Style) -> String {
    let text: String = text.chars().take(room).collect();
    match text.split_once(GAP) {
        Some((state, rest)) => format!("{}{GAP}{rest}", style.heading(state)),
        None => style.heading(&text),
    }
}

#[cfg(test)]
mod tests {
    use h323_endpoint::{Cause, EndedBy, Side};
    use h323_media::Codec;

    use super::super::outcome::tests::{ended, in_progress, received};
    use super::*;

    #[test]
    fn the_line_tells_what_is_known() {
        let call = in_progress();
        let began = call.began_at();
        assert_eq!(text(&call, Levels::default(), 1, began), "calling");
        let mut call = ended(
            EndedBy::Local,
            Cause::NORMAL_CALL_CLEARING,
            Some(Codec::PcmA),
        );
        let levels = Levels {
            heard_db: Some(-23.4),
            said_db: Some(-12.6),
            is_muted: false,
        };
        let now = call.began_at() + Duration::from_secs(61);
        call.handle_glimpse(crate::media::Glimpse {
            stats: received(50),
            digits: String::new(),
            said_db: None,
            heard_db: None,
        });
        assert_eq!(
            text(&call, levels, 1, now),
            "connected 1:01  g711a  in -23 out -13 dB  lost 0.0%  jitter 0.0 ms"
        );
        let page = include_str!("../../../docs/softphone.md");
        assert!(page.contains(&format!("```text\n{}\n```", text(&call, levels, 1, now))));
        call.handle_codecs((Some(Codec::PcmU), Some(Codec::PcmA)));
        let muted = Levels {
            is_muted: true,
            ..levels
        };
        let line = text(&call, muted, 2, now);
        assert!(
            line.starts_with("connected 1:01  g711u/g711a  in -23 dB, muted  "),
            "{line}"
        );
        assert!(line.ends_with("  2 calls"), "{line}");
        let mut call = in_progress();
        call.answer(Duration::ZERO);
        call.pause(Side::Peer);
        let since = call.began_at() + Duration::from_secs(2);
        assert_eq!(text(&call, Levels::default(), 1, since), "paused 0:02");
    }

    #[test]
    fn it_is_no_longer_than_the_terminal_is_wide_and_coloured_only_if_wanted() {
        let [plain, colour] = [false, true].map(|colour| Style { colour });
        assert_eq!(
            paint("connected 0:01  g711a", 18, plain),
            "connected 0:01  g7"
        );
        assert_eq!(paint("connected 0:01  g711a", 4, plain), "conn");
        assert_eq!(
            paint("connected 0:01  g711a", 80, colour),
            "\u{1b}[1mconnected 0:01\u{1b}[0m  g711a"
        );
    }
}
