//! A ladder: who says what to whom, line by line as it happens.

use std::time::Duration;

/// The width of the space between two columns, in characters.
const RUNG: usize = 34;

/// Columns and the lines between them.
#[derive(Clone, Debug)]
pub struct Ladder {
    columns: Vec<&'static str>,
}

impl Ladder {
    /// A ladder with these columns from left to right.
    pub fn new(columns: Vec<&'static str>) -> Self {
        Self { columns }
    }

    /// The line with the names.
    pub fn head(&self) -> String {
        let mut line = " ".repeat(9);
        for name in &self.columns {
            line.push_str(&format!("{name:<width$}", width = RUNG + 1));
        }
        line.trim_end().to_owned()
    }

    /// A message from one column to another, `at` after the start.
    pub fn message(&self, at: Duration, from: usize, to: usize, label: &str) -> String {
        let (left, right) = (from.min(to), from.max(to));
        let mut line = format!("{:>7.3}  ", at.as_secs_f64());
        for column in 0..self.columns.len() {
            line.push('|');
            if column + 1 == self.columns.len() {
                break;
            }
            if column < left || column >= right {
                line.push_str(&" ".repeat(RUNG));
                continue;
            }
            let is_head = if from < to {
                column + 1 == right
            } else {
                column == left
            };
            let text = if is_head {
                fit(label, RUNG - 5)
            } else {
                String::new()
            };
            let dashes = RUNG - 1 - text.chars().count();
            let (before, after) = (dashes / 2, dashes - dashes / 2);
            let arrow = match (is_head, from < to) {
                (true, true) => format!("{}{text}{}>", "-".repeat(before), "-".repeat(after)),
                (true, false) => format!("<{}{text}{}", "-".repeat(before), "-".repeat(after)),
                (false, _) => "-".repeat(RUNG),
            };
            line.push_str(&arrow);
        }
        line
    }

    /// A remark of one column's own.
    pub fn remark(&self, at: Duration, text: &str) -> String {
        format!("{:>7.3}  * {text}", at.as_secs_f64())
    }
}

/// A label with a space at each end, cut to a width.
fn fit(label: &str, width: usize) -> String {
    let mut text = String::from(" ");
    for character in label.chars() {
        if text.chars().count() + 2 > width {
            text.push('…');
            break;
        }
        text.push(character);
    }
    text.push(' ');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_go_from_column_to_column() {
        let ladder = Ladder::new(vec!["alice", "gk", "bob"]);
        assert_eq!(
            ladder.head(),
            "         alice                              gk                                 bob"
        );
        assert_eq!(
            ladder.message(Duration::from_millis(12), 0, 1, "ARQ"),
            "  0.012  |-------------- ARQ -------------->|                                  |"
        );
        assert_eq!(
            ladder.message(Duration::from_secs(1), 1, 0, "ACF"),
            "  1.000  |<-------------- ACF --------------|                                  |"
        );
        assert_eq!(
            ladder.message(Duration::from_secs(1), 0, 2, "Setup"),
            "  1.000  |----------------------------------|------------- Setup ------------->|"
        );
        assert_eq!(
            ladder.message(Duration::from_secs(1), 2, 0, "Alerting"),
            "  1.000  |<----------- Alerting ------------|----------------------------------|"
        );
    }

    #[test]
    fn a_long_label_is_cut() {
        let line = Ladder::new(vec!["a", "b"]).message(Duration::ZERO, 0, 1, &"x".repeat(80));
        assert!(line.ends_with("… -->|"), "{line}");
        assert_eq!(line.chars().count(), 9 + 1 + RUNG + 1);
    }
}
