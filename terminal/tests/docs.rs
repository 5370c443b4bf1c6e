//! What the pages of `docs` say of the program is what it prints.

mod support;

use h323_per::schema::Departure;
use support::{h323, text};

const PER: &str = include_str!("../../docs/per.md");
const CAPABILITIES: &str = include_str!("../../docs/capabilities.md");

/// The commands of a page, each with the block of text behind it.
fn commands(page: &str) -> Vec<(&str, &str)> {
    let mut blocks = page.split("```");
    let mut commands = Vec::new();
    // Every other piece stands between fences.
    let _ = blocks.next();
    let mut inside: Vec<&str> = blocks.step_by(2).collect();
    inside.push("");
    for pair in inside.windows(2) {
        let (Some(command), Some(output)) = (
            pair[0].strip_prefix("sh\nh323 "),
            pair[1].strip_prefix("text\n"),
        ) else {
            continue;
        };
        commands.push((command.trim_end(), output));
    }
    commands
}

/// Runs the commands of a page, of which there are so many.
fn check(page: &str, count: usize) {
    let commands = commands(page);
    for (command, expected) in &commands {
        let arguments: Vec<&str> = command.split(' ').collect();
        let output = h323(&arguments, b"");
        assert_eq!(text(&output.stdout), *expected, "h323 {command}");
    }
    assert_eq!(commands.len(), count);
}

#[test]
fn the_page_on_per_shows_what_is_printed() {
    check(PER, 4);
}

#[test]
fn the_page_on_capabilities_shows_what_is_printed() {
    check(CAPABILITIES, 1);
}

#[test]
fn the_page_on_per_names_every_departure() {
    for departure in Departure::ALL {
        assert!(PER.contains(&format!("| {departure} |")), "{departure}");
    }
}
