//! How a ladder is drawn with lines: what SVG and the page share.

use std::fmt::Write as _;

use h323_flow::{Call, Carriage, Content, Message};

use super::rows::ends;

/// From one column to the next, in pixels.
pub(super) const COLUMN: usize = 230;
/// Left of the first column: the times.
pub(super) const MARGIN: usize = 130;
/// The height of a row.
pub(super) const ROW: usize = 24;

/// The look of ladders, on paper and on dark screens.
pub(super) const STYLE: &str = "\
.t{font:12px ui-monospace,monospace;fill:#667}\
.l{font:12px system-ui,sans-serif;fill:#223}\
.n{font:bold 13px system-ui,sans-serif;fill:#223}\
.a{font:11px ui-monospace,monospace;fill:#667}\
.r{font:italic 12px system-ui,sans-serif;fill:#a50}\
.c{stroke:#ccd;stroke-width:1}\
.ras{stroke:#07a;fill:#07a}.h225{stroke:#225;fill:#225}.h245{stroke:#186;fill:#186}.bad{stroke:#c22;fill:#c22}\
.w{stroke-width:1.4}.d{stroke-dasharray:4 3}\
@media(prefers-color-scheme:dark){.l,.n{fill:#dde}.t,.a{fill:#99a}.c{stroke:#445}.h225{stroke:#99f;fill:#99f}.ras{stroke:#4bd;fill:#4bd}.h245{stroke:#5c9;fill:#5c9}}";

/// Text between tags or in an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(character),
            // Neither XML nor HTML takes them.
            control if control.is_control() || matches!(control, '\u{fffe}' | '\u{ffff}') => {
                escaped.push('\u{fffd}');
            }
            plain => escaped.push(plain),
        }
    }
    escaped
}

/// The width of a call's ladder.
pub(super) fn width(call: &Call) -> usize {
    MARGIN + COLUMN * call.parties.len().saturating_sub(1) + MARGIN
}

fn x(column: usize) -> usize {
    MARGIN + COLUMN * column
}

/// The names above the columns, whose baseline is at `y`.
pub(super) fn head(call: &Call, y: usize) -> String {
    let mut svg = String::new();
    for (column, party) in call.parties.iter().enumerate() {
        let x = x(column);
        // Writing to a String cannot fail.
        let _ = write!(
            svg,
            "<text class=\"n\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{}</text>\
             <text class=\"a\" x=\"{x}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            escaped(&party.title()),
            y + 15,
            escaped(&party.address()),
        );
    }
    svg
}

/// The columns through one row that begins at `y`.
fn columns(call: &Call, y: usize) -> String {
    let mut svg = String::new();
    for column in 0..call.parties.len() {
        let x = x(column);
        let _ = write!(
            svg,
            "<line class=\"c\" x1=\"{x}\" y1=\"{y}\" x2=\"{x}\" y2=\"{}\"/>",
            y + ROW
        );
    }
    svg
}

/// What a line is coloured by.
fn class(message: &Message) -> &'static str {
    if message.fault.is_some() {
        return "bad";
    }
    match &message.content {
        Content::Ras(ras) if matches!(ras.kind, h323_ras::Kind::Reject(_)) => "bad",
        Content::Ras(_) => "ras",
        Content::Signalling(_) => "h225",
        Content::H245(_) => "h245",
    }
}

/// The row of a message, which begins at `y`.
pub(super) fn message(call: &Call, message: &Message, y: usize) -> String {
    let (from, to) = ends(call, message.from, message.to);
    let (x1, x2) = (x(from), x(to));
    let class = class(message);
    let line = y + ROW - 5;
    let dashed = match message.carriage {
        Carriage::Datagram | Carriage::Connection => "",
        Carriage::Tunnelled | Carriage::FastStart => " d",
    };
    let mut svg = columns(call, y);
    svg.push_str(&time(call, message.at, line));
    if from == to {
        let _ = write!(
            svg,
            "<text class=\"l\" x=\"{}\" y=\"{line}\">{}</text>",
            x1 + 8,
            escaped(&message.label())
        );
        return svg;
    }
    // The point of the arrow.
    let (back, gap) = if x2 > x1 {
        (x2 - 8, x2 - 1)
    } else {
        (x2 + 8, x2 + 1)
    };
    let _ = write!(
        svg,
        "<line class=\"{class} w{dashed}\" x1=\"{x1}\" y1=\"{line}\" x2=\"{gap}\" y2=\"{line}\"/>\
         <path class=\"{class}\" d=\"M{gap} {line}L{back} {}L{back} {}Z\"/>\
         <text class=\"l\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        line - 4,
        line + 4,
        (x1 + x2) / 2,
        line - 4,
        escaped(&message.label())
    );
    svg
}

/// The row of a remark, which begins at `y`.
pub(super) fn remark(call: &Call, at: h323_flow::Time, text: &str, y: usize) -> String {
    let line = y + ROW - 7;
    format!(
        "{}{}<text class=\"r\" x=\"{}\" y=\"{line}\">{}</text>",
        columns(call, y),
        time(call, at, line),
        MARGIN + 8,
        escaped(text)
    )
}

fn time(call: &Call, at: h323_flow::Time, y: usize) -> String {
    format!(
        "<text class=\"t\" x=\"{}\" y=\"{y}\" text-anchor=\"end\">{:.3}</text>",
        60,
        at.since(call.began()).as_secs_f64()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_peer_sent_can_become_a_tag() {
        assert_eq!(
            escaped("<script a='b' c=\"d\">&\u{0}\u{1b}"),
            "&lt;script a=&#39;b&#39; c=&quot;d&quot;&gt;&amp;\u{fffd}\u{fffd}"
        );
    }
}
