use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent};

use super::draw;
use super::state::{Screen, Step, View};
use crate::flow::capture;

const CAPTURE: &[u8] = include_bytes!("../../../tests/captures/asterisk/asterisk-causes.pcapng");

fn screen() -> Screen {
    let mut analyser = h323_flow::Analyser::default();
    capture::read(CAPTURE, |link, octets, at| {
        analyser.handle_packet(link, octets, at);
    })
    .expect("the capture is whole");
    Screen::new(analyser.finish())
}

fn drawn(screen: &mut Screen, width: u16, height: u16) -> Vec<String> {
    let mut terminal =
        Terminal::new(TestBackend::new(width, height)).expect("memory is a terminal");
    terminal
        .draw(|frame| draw::screen(frame, screen))
        .expect("memory can be drawn on");
    let buffer = terminal.backend().buffer().clone();
    (0..height)
        .map(|y| {
            (0..width)
                .map(|x| buffer[(x, y)].symbol())
                .collect::<String>()
        })
        .collect()
}

fn press(screen: &mut Screen, keys: &[KeyCode]) -> Step {
    let steps = keys
        .iter()
        .map(|key| screen.handle_key(KeyEvent::from(*key)));
    steps.last().unwrap_or(Step::Stay)
}

#[test]
fn the_list_names_each_call_and_its_outcome() {
    let mut screen = screen();
    let lines = drawn(&mut screen, 220, 40);
    assert!(lines[0].contains("19 calls"), "{}", lines[0]);
    assert!(lines[2].contains("outcome"), "{}", lines[2]);
    assert!(
        lines[3].contains("ast-a (127.0.0.2)") && lines[3].contains("busy"),
        "{}",
        lines[3]
    );
    let below = lines.join("\n");
    assert!(below.contains("cause 17 (user busy)"), "{below}");
    press(&mut screen, &[KeyCode::Down]);
    let below = drawn(&mut screen, 220, 40).join("\n");
    assert!(below.contains("cause 42"), "{below}");
}

#[test]
fn enter_goes_in_and_escape_comes_back() {
    let mut screen = screen();
    press(&mut screen, &[KeyCode::Enter]);
    assert_eq!(screen.view(), View::Ladder);
    let ladder = drawn(&mut screen, 140, 40).join("\n");
    assert!(ladder.contains("Setup 630"), "{ladder}");
    assert!(ladder.contains("Release Complete 17"), "{ladder}");
    assert!(
        ladder.contains("Bearer capability"),
        "the message stands beside: {ladder}"
    );
    press(&mut screen, &[KeyCode::End, KeyCode::Enter]);
    assert_eq!(screen.view(), View::Message);
    let message = drawn(&mut screen, 140, 40).join("\n");
    assert!(
        message.contains("Release Complete, call reference"),
        "{message}"
    );
    press(&mut screen, &[KeyCode::Esc, KeyCode::Esc]);
    assert_eq!(screen.view(), View::Calls);
    assert_eq!(press(&mut screen, &[KeyCode::Esc]), Step::Quit);
}

#[test]
fn a_search_leaves_the_calls_in_which_the_text_occurs() {
    let mut screen = screen();
    let keys: Vec<KeyCode> = "/user busy".chars().map(KeyCode::Char).collect();
    press(&mut screen, &keys);
    assert_eq!(screen.listed().len(), 1);
    let last = drawn(&mut screen, 100, 30).pop().expect("there are lines");
    assert!(last.starts_with("/user busy"), "{last}");
    press(&mut screen, &[KeyCode::Enter, KeyCode::Enter]);
    assert_eq!(screen.view(), View::Ladder);
    press(&mut screen, &[KeyCode::Esc, KeyCode::Esc]);
    assert_eq!(screen.listed().len(), 19, "Escape drops the search first");
}

#[test]
fn failed_calls_can_be_had_alone() {
    let mut screen = screen();
    press(&mut screen, &[KeyCode::End, KeyCode::F(7)]);
    assert_eq!(screen.listed().len(), 18);
    assert!(
        screen.chosen_call().is_some(),
        "the choice stays in the list"
    );
}

#[test]
fn keys_end_it_and_help_tells_them() {
    let mut screen = screen();
    press(&mut screen, &[KeyCode::F(1)]);
    let help = drawn(&mut screen, 100, 30).join("\n");
    assert!(help.contains("only calls that failed"), "{help}");
    assert_eq!(press(&mut screen, &[KeyCode::Esc]), Step::Stay);
    press(&mut screen, &[KeyCode::F(6)]);
    let endpoints = drawn(&mut screen, 100, 30).join("\n");
    assert!(endpoints.contains("No RAS"), "{endpoints}");
    for key in [KeyCode::Char('q'), KeyCode::F(10)] {
        assert_eq!(press(&mut screen, &[key]), Step::Quit);
    }
}

#[test]
fn no_size_and_no_key_is_too_much() {
    let mut screen = screen();
    for width in [1, 3, 10, 40, 300] {
        for height in [1, 2, 5, 60] {
            for keys in [
                &[][..],
                &[KeyCode::Enter],
                &[KeyCode::Enter],
                &[KeyCode::End],
            ] {
                press(&mut screen, keys);
                drawn(&mut screen, width, height);
            }
            press(&mut screen, &[KeyCode::Esc, KeyCode::Esc]);
        }
    }
    let mut nothing = Screen::new(h323_flow::Analyser::default().finish());
    press(
        &mut nothing,
        &[KeyCode::Enter, KeyCode::Down, KeyCode::F(7), KeyCode::End],
    );
    assert_eq!(nothing.view(), View::Calls);
    assert!(drawn(&mut nothing, 80, 24).join("\n").contains("No call."));
}
