//! Calls as one page that needs nothing from anywhere: every message unfolds to its decoded form.

use std::fmt::{self, Display, Write as _};

use h323_flow::{Call, Endpoint, Exchange, Finding, Message, Model};

use super::drawing::{self, ROW, escaped};
use super::rows::{Row, rows};
use super::text;
use super::{decoded, json};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}\
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:0}\
section{border-top:1px solid #8884;padding:1rem 0}\
p.verdict{font-size:1.05rem;margin:.4rem 0}.good{color:#186}.bad-call{color:#c22}\
ul{margin:.3rem 0 .8rem;padding-left:1.2rem}li.fault{color:#c22}li.warning{color:#a60}\
small{opacity:.7}\
table{border-collapse:collapse;font-size:13px;margin:.8rem 0}td,th{padding:.15rem .6rem;text-align:left;border-bottom:1px solid #8883}\
td.number,th.number{text-align:right}\
.ladder{overflow-x:auto}.ladder svg{display:block}\
.ladder summary{list-style:none;cursor:pointer;width:max-content}.ladder summary::-webkit-details-marker{display:none}\
.ladder details:hover>summary{background:#8882}\
.ladder details[open]>summary{background:#8883}\
summary{cursor:pointer}\
pre{font:12px/1.35 ui-monospace,monospace;background:#8881;padding:.6rem;margin:.2rem 0 .6rem 1rem;overflow-x:auto}";

/// The page, ready to be written.
pub struct Page<'a> {
    /// What it shows.
    pub model: &'a Model,
    /// Its heading: the names of the captures.
    pub title: &'a str,
}

impl Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = escaped(self.title);
        write!(
            f,
            "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title}</title>\n<style>{STYLE}{}</style>\n<h1>{title}</h1>\n<p>{}</p>\n",
            drawing::STYLE,
            escaped(text::totals(&self.model.totals, self.model.calls.len()).trim_end())
        )?;
        for one in &self.model.calls {
            call(f, one)?;
        }
        for one in &self.model.endpoints {
            endpoint(f, one)?;
        }
        f.write_str("</html>\n")
    }
}

fn call(f: &mut fmt::Formatter<'_>, call: &Call) -> fmt::Result {
    let verdict = &call.verdict;
    let class = if verdict.outcome.is_good() {
        "good"
    } else {
        "bad-call"
    };
    let identifier = call.call_identifier.map_or(String::new(), |identifier| {
        format!(", callIdentifier {identifier}")
    });
    write!(
        f,
        "<section id=\"call-{}\">\n<h2>{}</h2>\n<small>{}{identifier}</small>\n<p class=\"verdict {class}\">{}</p>\n",
        call.number,
        escaped(&text::title(call)),
        call.began().rfc3339(),
        escaped(&verdict.sentence)
    )?;
    findings(f, &verdict.findings)?;
    let width = drawing::width(call);
    writeln!(
        f,
        "<div class=\"ladder\">\n<svg width=\"{width}\" height=\"44\">{}</svg>",
        drawing::head(call, 16)
    )?;
    for row in rows(call) {
        match row {
            Row::Message(message) => {
                let picture = drawing::message(call, message, 0);
                unfolding(
                    f,
                    &format!("<svg width=\"{width}\" height=\"{ROW}\">{picture}</svg>"),
                    message,
                )?;
            }
            Row::Remark(at, remark) => writeln!(
                f,
                "<svg width=\"{width}\" height=\"{ROW}\">{}</svg>",
                drawing::remark(call, at, &remark, 0)
            )?,
        }
    }
    f.write_str("</div>\n")?;
    if call.omitted > 0 {
        writeln!(
            f,
            "<p>{} messages before the last ones are left out.</p>",
            call.omitted
        )?;
    }
    streams(f, call)?;
    f.write_str("</section>\n")
}

fn findings(f: &mut fmt::Formatter<'_>, findings: &[Finding]) -> fmt::Result {
    if findings.is_empty() {
        return Ok(());
    }
    f.write_str("<ul>\n")?;
    for finding in findings {
        let clause = finding.clause.map_or(String::new(), |clause| {
            format!(" <small>{}</small>", escaped(clause))
        });
        writeln!(
            f,
            "<li class=\"{}\">{}{clause}</li>",
            finding.severity.name(),
            escaped(&finding.sentence)
        )?;
    }
    f.write_str("</ul>\n")
}

/// A message under what stands for it; `summary` is markup.
fn unfolding(f: &mut fmt::Formatter<'_>, summary: &str, message: &Message) -> fmt::Result {
    let mut about = format!(
        "{}, packet {}, {} to {}, {}, {} octets",
        message.at.rfc3339(),
        message.packet.number,
        message.from,
        message.to,
        json::kind(message).name(),
        message.octets.len()
    );
    if let Some(fault) = &message.fault {
        // Writing to a String cannot fail.
        let _ = write!(about, "\n{fault}");
    }
    writeln!(
        f,
        "<details><summary>{summary}</summary><pre>{}\n\n{}</pre></details>",
        escaped(&about),
        escaped(&decoded(message))
    )
}

fn streams(f: &mut fmt::Formatter<'_>, call: &Call) -> fmt::Result {
    if call.streams.is_empty() {
        return Ok(());
    }
    f.write_str(
        "<table>\n<tr><th>media from</th><th>to</th><th>codec</th><th class=\"number\">packets</th>\
         <th class=\"number\">lost</th><th class=\"number\">jitter</th><th class=\"number\">duration</th></tr>\n",
    )?;
    for stream in &call.streams {
        let jitter = stream.jitter.map_or("-".to_owned(), |jitter| {
            format!("{:.1} ms", jitter.as_secs_f64() * 1e3)
        });
        writeln!(
            f,
            "<tr><td>{}</td><td>{}</td><td>{}</td><td class=\"number\">{}</td><td class=\"number\">{}</td>\
             <td class=\"number\">{jitter}</td><td class=\"number\">{:.1} s</td></tr>",
            stream.from,
            stream.to,
            escaped(&stream.codec),
            stream.packets,
            stream.lost,
            stream.duration().as_secs_f64()
        )?;
    }
    f.write_str("</table>\n")
}

fn endpoint(f: &mut fmt::Formatter<'_>, endpoint: &Endpoint) -> fmt::Result {
    writeln!(
        f,
        "<section>\n<h2>RAS of {} ({})</h2>\n<p>{} with the gatekeeper {}</p>",
        escaped(&endpoint.aliases.join(", ")),
        endpoint.address,
        escaped(&text::registration(&endpoint.registration)),
        endpoint.gatekeeper
    )?;
    if endpoint.omitted > 0 {
        writeln!(
            f,
            "<p>{} earlier exchanges are left out.</p>",
            endpoint.omitted
        )?;
    }
    for one in &endpoint.exchanges {
        exchange(f, one)?;
    }
    f.write_str("</section>\n")
}

fn exchange(f: &mut fmt::Formatter<'_>, exchange: &Exchange) -> fmt::Result {
    let Some(request) = exchange.request() else {
        return Ok(());
    };
    let answer = exchange
        .answer()
        .map_or("unanswered".to_owned(), Message::label);
    let again = match exchange.retransmissions {
        0 => String::new(),
        count => format!(", sent again {count} times"),
    };
    let call = exchange.call.map_or(String::new(), |call| {
        format!(", <a href=\"#call-{call}\">call {call}</a>")
    });
    writeln!(
        f,
        "<details><summary>{} {} → {}{again}{call}</summary>",
        request.at.rfc3339(),
        escaped(&request.label()),
        escaped(&answer)
    )?;
    for message in &exchange.messages {
        unfolding(f, &escaped(&message.label()), message)?;
    }
    f.write_str("</details>\n")
}
