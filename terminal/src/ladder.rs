//! A ladder: who says what to whom, line by line.

use std::time::Duration;

/// The width of the space between two columns, in characters, unless something else is asked for.
const RUNG: usize = 34;

/// The least space that shows anything.
const MIN_RUNG: usize = 16;

/// Columns and the lines between them.
#[derive(Clone, Debug)]
pub struct Ladder {
    columns: Vec<String>,
    rung: usize,
}

impl Ladder {
    /// A ladder with these columns from left to right.
    pub fn new<T: Into<String>>(columns: impl IntoIterator<Item = T>) -> Self {
        Self {
            columns: columns.into_iter().map(Into::into).collect(),
            rung: RUNG,
        }
    }

    /// The same with so much space between columns that it fits in a line, if it can.
    #[must_use]
    pub fn fitted(self, line: usize) -> Self {
        let spaces = self.columns.len().saturating_sub(1).max(1);
        let room = line.saturating_sub(10) / spaces;
        Self {
            rung: room.saturating_sub(1).clamp(MIN_RUNG, RUNG),
            ..self
        }
    }

    /// The line with the names.
    pub fn head(&self) -> String {
        self.titles(&self.columns)
    }

    /// A line with something above each column; what is too long for its space is cut.
    pub fn titles<T: AsRef<str>>(&self, titles: &[T]) -> String {
        let mut line = " ".repeat(9);
        for (index, title) in titles.iter().enumerate() {
            let title = match index + 1 == titles.len() {
                true => title.as_ref().to_owned(),
                false => cut(title.as_ref(), self.rung - 1),
            };
            line.push_str(&format!("{title:<width$}", width = self.rung + 1));
        }
        line.trim_end().to_owned()
    }

    /// A message from one column to another, `at` after the start.
    pub fn message(&self, at: Duration, from: usize, to: usize, label: &str) -> String {
        let (left, right) = (from.min(to), from.max(to));
        let mut line = format!("{:>7.3}  ", at.as_secs_f64());
        if from == to {
            // Of somebody to itself.
            for column in 0..self.columns.len() {
                line.push('|');
                if column == from {
                    line.push_str(&format!(" {label}"));
                    return line;
                }
                line.push_str(&" ".repeat(self.rung));
            }
            return line;
        }
        for column in 0..self.columns.len() {
            line.push('|');
            if column + 1 == self.columns.len() {
                break;
            }
            if column < left || column >= right {
                line.push_str(&" ".repeat(self.rung));
                continue;
            }
            let is_head = if from < to {
                column + 1 == right
            } else {
                column == left
            };
            let text = if is_head {
                format!(" {} ", cut(label, self.rung - 7))
            } else {
                String::new()
            };
            let dashes = self.rung - 1 - text.chars().count();
            let (before, after) = (dashes / 2, dashes - dashes / 2);
            let arrow = match (is_head, from < to) {
                (true, true) => format!("{}{text}{}>", "-".repeat(before), "-".repeat(after)),
                (true, false) => format!("<{}{text}{}", "-".repeat(before), "-".repeat(after)),
                (false, _) => "-".repeat(self.rung),
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

/// A label cut to a width, and a mark where it was cut.
fn cut(label: &str, width: usize) -> String {
    if label.chars().count() <= width {
        return label.to_owned();
    }
    let mut text: String = label.chars().take(width).collect();
    text.push('…');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_go_from_column_to_column() {
        let ladder = Ladder::new(["alice", "gk", "bob"]);
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
        let line = Ladder::new(["a", "b"]).message(Duration::ZERO, 0, 1, &"x".repeat(80));
        assert!(line.ends_with("… -->|"), "{line}");
        assert_eq!(line.chars().count(), 9 + 1 + RUNG + 1);
    }

    #[test]
    fn many_columns_stand_closer() {
        let ladder = Ladder::new(["a", "b", "c", "d"]).fitted(80);
        let line = ladder.message(Duration::ZERO, 0, 3, "terminalCapabilitySet");
        assert!(line.chars().count() <= 80, "{line}");
        assert!(line.contains("terminalCapab"), "{line}");
        let crowded = Ladder::new(["a"; 12]).fitted(80);
        assert!(
            crowded
                .message(Duration::ZERO, 0, 1, "Setup")
                .contains("Setup")
        );
    }

    #[test]
    fn somebody_may_speak_with_itself() {
        assert_eq!(
            Ladder::new(["a", "b"]).message(Duration::ZERO, 1, 1, "IRQ"),
            "  0.000  |                                  | IRQ"
        );
    }
}
