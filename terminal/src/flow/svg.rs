//! Calls as one SVG drawing.

use std::fmt::Write as _;

use h323_flow::{Call, Model};

use super::drawing::{self, ROW, escaped};
use super::rows::{Row, rows};
use super::text::{title, wrapped};

/// The width of the text above a ladder, in characters.
const SENTENCE: usize = 100;
/// The height of a line of text.
const LINE: usize = 18;
/// The least width.
const MIN_WIDTH: usize = 760;

/// All calls, one below the other.
pub fn model(model: &Model) -> String {
    let mut body = String::new();
    let mut y = 20;
    for one in &model.calls {
        y = call(&mut body, one, y) + 2 * ROW;
    }
    let width = model
        .calls
        .iter()
        .map(drawing::width)
        .max()
        .unwrap_or(0)
        .max(MIN_WIDTH);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{y}\" viewBox=\"0 0 {width} {y}\">\n\
         <style>{}</style>\n{body}</svg>\n",
        drawing::STYLE
    )
}

/// Draws a call from `y` on; gives where it ends.
fn call(svg: &mut String, call: &Call, mut y: usize) -> usize {
    // Writing to a String cannot fail.
    let _ = writeln!(
        svg,
        "<text class=\"n\" x=\"20\" y=\"{y}\">{}</text>",
        escaped(&title(call))
    );
    for line in wrapped(&call.verdict.sentence, SENTENCE) {
        y += LINE;
        let _ = writeln!(
            svg,
            "<text class=\"l\" x=\"20\" y=\"{y}\">{}</text>",
            escaped(&line)
        );
    }
    y += 2 * LINE;
    svg.push_str(&drawing::head(call, y));
    svg.push('\n');
    y += LINE + 4;
    for row in rows(call) {
        svg.push_str(&match row {
            Row::Message(message) => drawing::message(call, message, y),
            Row::Remark(at, text) => drawing::remark(call, at, &text, y),
        });
        svg.push('\n');
        y += ROW;
    }
    y
}
