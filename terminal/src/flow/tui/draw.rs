//! How the screen looks.

use h323_flow::{Call, Content, Message, Severity};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Paragraph, Row, Table, TableState, Wrap};

use super::state::{Screen, View};
use crate::flow::{rows, text};
use crate::ladder::Ladder;

const CHOSEN: Style = Style::new().add_modifier(Modifier::REVERSED);
const HEAD: Style = Style::new().add_modifier(Modifier::BOLD);

/// Draws everything.
pub fn screen(frame: &mut Frame<'_>, screen: &mut Screen) {
    let [top, middle, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    let totals = text::totals(&screen.model().totals, screen.model().calls.len());
    frame.render_widget(Line::styled(totals.trim_end().to_owned(), HEAD), top);
    match screen.view() {
        View::Calls => calls(frame, middle, screen),
        View::Ladder => ladder(frame, middle, screen),
        View::Message => {
            let text = screen.message_text();
            scrolled(frame, middle, "Message", &text, screen);
        }
        View::Endpoints => {
            let text = screen.endpoints_text();
            scrolled(frame, middle, "RAS by endpoint", &text, screen);
        }
        View::Help => scrolled(frame, middle, "Keys", HELP, screen),
    }
    frame.render_widget(keys(screen), bottom);
}

const HELP: &str = "\
Up, Down, PgUp, PgDn, Home, End   choose, or scroll
Enter, Right                      into the call, into the message
Esc, Left, Backspace              back; from the list: the end
F3 or /                           list calls in which a text occurs
F6 or r                           RAS by endpoint
F7 or f                           list only calls that failed
F1, h or ?                        this
F10 or q                          the end";

fn keys(screen: &Screen) -> Line<'static> {
    let (search, is_typing) = screen.search();
    if is_typing {
        return Line::raw(format!("/{search}▏  Enter keeps it, Esc drops it"));
    }
    let mut keys = match screen.view() {
        View::Calls => "Enter ladder  / search  F6 RAS  F7 failed only  F1 keys  q end",
        View::Ladder => "Enter message  Esc calls  F6 RAS  F1 keys  q end",
        View::Message | View::Endpoints | View::Help => "Esc back  q end",
    }
    .to_owned();
    if !search.is_empty() {
        keys.push_str(&format!("   [search: {search}]"));
    }
    if screen.only_failed() {
        keys.push_str("   [failed only]");
    }
    Line::styled(keys, Style::new().fg(Color::Cyan))
}

fn calls(frame: &mut Frame<'_>, area: Rect, screen: &Screen) {
    let [list, below] = Layout::vertical([Constraint::Fill(1), Constraint::Length(8)]).areas(area);
    let listed = screen.listed();
    let rows = listed.iter().map(|call| {
        let (caller, callee) = text::ends_in_words(call);
        let talked = call.verdict.talked.map_or("-".to_owned(), |talked| {
            format!("{:.1} s", talked.as_secs_f64())
        });
        Row::new([
            call.number.to_string(),
            call.began().rfc3339(),
            caller,
            callee,
            call.verdict.outcome.name().to_owned(),
            talked,
            call.messages.len().to_string(),
        ])
        .style(outcome_style(call))
    });
    let widths = [
        Constraint::Length(6),
        Constraint::Length(27),
        Constraint::Fill(2),
        Constraint::Fill(2),
        Constraint::Length(12),
        Constraint::Length(9),
        Constraint::Length(8),
    ];
    let table = Table::new(rows, widths)
        .header(
            Row::new([
                "#", "began", "caller", "callee", "outcome", "talked", "messages",
            ])
            .style(HEAD),
        )
        .row_highlight_style(CHOSEN)
        .block(Block::bordered().title("Calls"));
    let mut state = TableState::default().with_selected(Some(screen.call_place()));
    frame.render_stateful_widget(table, list, &mut state);
    let verdict = screen
        .chosen_call()
        .map_or_else(|| Text::raw("No call."), verdict);
    let block = Block::bordered().title("Verdict");
    frame.render_widget(
        Paragraph::new(verdict)
            .wrap(Wrap { trim: true })
            .block(block),
        below,
    );
}

fn outcome_style(call: &Call) -> Style {
    match call.verdict.outcome.is_good() {
        true => Style::new().fg(Color::Green),
        false => Style::new().fg(Color::Red),
    }
}

fn verdict(call: &Call) -> Text<'static> {
    let mut lines = vec![Line::styled(
        call.verdict.sentence.clone(),
        outcome_style(call),
    )];
    lines.extend(call.verdict.findings.iter().map(|finding| {
        let style = match finding.severity {
            Severity::Fault => Style::new().fg(Color::Red),
            Severity::Warning => Style::new().fg(Color::Yellow),
            Severity::Remark => Style::new(),
        };
        Line::styled(finding.sentence.clone(), style)
    }));
    Text::from(lines)
}

fn ladder(frame: &mut Frame<'_>, area: Rect, screen: &Screen) {
    let Some(call) = screen.chosen_call() else {
        return;
    };
    // Where there is room, the chosen message stands beside.
    const BESIDE: u16 = 50;
    const LEAST_LADDER: u16 = 70;
    let [left, right] = match area.width >= LEAST_LADDER + BESIDE {
        true => Layout::horizontal([Constraint::Fill(1), Constraint::Length(BESIDE)]).areas(area),
        false => [area, Rect::default()],
    };
    let block = Block::bordered().title(text::title(call));
    let inner = block.inner(left);
    frame.render_widget(block, left);
    let ladder = Ladder::new(call.parties.iter().map(h323_flow::Party::title))
        .fitted(usize::from(inner.width));
    let addresses: Vec<String> = call.parties.iter().map(h323_flow::Party::address).collect();
    let room = usize::from(inner.height).saturating_sub(2);
    let first = screen
        .message_place()
        .saturating_sub(room.saturating_sub(1) / 2);
    let first = first.min(call.messages.len().saturating_sub(room));
    let mut lines = vec![
        Line::styled(ladder.head(), HEAD),
        Line::raw(ladder.titles(&addresses)),
    ];
    for (place, message) in call.messages.iter().enumerate().skip(first).take(room) {
        let (from, to) = rows::ends(call, message.from, message.to);
        let row = ladder.message(message.at.since(call.began()), from, to, &message.label());
        let style = match place == screen.message_place() {
            true => message_style(message).patch(CHOSEN),
            false => message_style(message),
        };
        lines.push(Line::styled(row, style));
    }
    frame.render_widget(Paragraph::new(lines), inner);
    if right.width > 0 {
        let block = Block::bordered().title("Message");
        frame.render_widget(Paragraph::new(screen.message_text()).block(block), right);
    }
}

fn message_style(message: &Message) -> Style {
    let colour = match &message.content {
        _ if message.fault.is_some() => Color::Red,
        Content::Ras(ras) if matches!(ras.kind, h323_ras::Kind::Reject(_)) => Color::Red,
        Content::Ras(_) => Color::Cyan,
        Content::Signalling(_) => Color::Reset,
        Content::H245(_) => Color::Green,
    };
    Style::new().fg(colour)
}

fn scrolled(frame: &mut Frame<'_>, area: Rect, title: &str, text: &str, screen: &mut Screen) {
    let lines: Vec<Line<'_>> = text.lines().map(Line::raw).collect();
    screen.limit_scroll(lines.len());
    let from = u16::try_from(screen.scroll()).unwrap_or(u16::MAX);
    let block = Block::bordered().title(title.to_owned());
    frame.render_widget(Paragraph::new(lines).scroll((from, 0)).block(block), area);
}
