//! `h323 flow`: the calls in captures.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use h323_flow::{Analyser, Call, Limits, Model};
use h323_net::clock::Clock;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::exit::Exit;
use crate::flow::capture::{self, CaptureError, Skipped};
use crate::flow::live::Live;
use crate::flow::{html, json, svg, text, tui};
use crate::logging::Color;
use crate::report::{self, Form};
use crate::style::Style;

/// A file that is larger shows how far the reading is.
const LARGE: u64 = 64 << 20;

/// How long a call must be quiet after its end before it is told while the capture goes on.
const QUIET: Duration = Duration::from_secs(3);

/// How often the screen shows news.
const REFRESH: Duration = Duration::from_secs(1);

/// How much longer the reader reads than the screen takes to look.
const SHARE: u32 = 10;

/// How often calls that are over are looked for while the capture goes on.
const LOOK: Duration = Duration::from_millis(100);

/// The name of standard input.
const INPUT: &str = "standard input";

/// Arguments of `h323 flow`.
#[derive(Args, Clone, Debug)]
pub struct FlowArguments {
    /// Captures (pcap or pcapng), taken as one after another; - follows one on standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Print text, as without options where standard output is no terminal
    #[arg(long, group = "form")]
    pub text: bool,

    /// Print JSON: one object, or with - one for each call when it is over, and a summary
    #[arg(long, group = "form")]
    pub json: bool,

    /// Print the ladders as one SVG drawing
    #[arg(long, group = "form")]
    pub svg: bool,

    /// Print one HTML page in which every message unfolds
    #[arg(long, group = "form")]
    pub html: bool,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Output {
    Text,
    Json,
    Svg,
    Html,
    /// On the terminal, with keys.
    Screen,
}

impl FlowArguments {
    fn output(&self) -> Output {
        match (self.json, self.svg, self.html) {
            (true, ..) => Output::Json,
            (_, true, _) => Output::Svg,
            (.., true) => Output::Html,
            _ if !self.text && io::stdout().is_terminal() => Output::Screen,
            _ => Output::Text,
        }
    }

    /// The heading of what is shown.
    fn title(&self) -> String {
        let names: Vec<String> = self
            .files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        names.join(", ")
    }

    fn form(&self) -> Form {
        Form::object_if(self.json)
    }

    fn follows(&self) -> bool {
        self.files == [PathBuf::from("-")]
    }
}

/// Why a command did not do all it should.
struct Failure {
    text: String,
    exit: Exit,
}

/// Runs the command.
pub fn run(arguments: &FlowArguments, color: Color) -> Exit {
    let style = Style {
        colour: color.wanted(&io::stdout()),
    };
    match (arguments.follows(), arguments.output()) {
        (true, Output::Screen) => return watch(),
        (true, Output::Text) => return follow(arguments, style, false),
        (true, Output::Json) => return follow(arguments, style, true),
        // A drawing is of all calls: it waits for the end.
        _ => {}
    }
    let mut analyser = Analyser::new(Limits::default());
    let mut worst = None;
    for path in &arguments.files {
        analyser.begin_file();
        if let Err(failure) = read(path, &mut analyser) {
            report::failure(&failure.text, failure.exit);
            worst = Some(failure);
        }
    }
    let model = analyser.finish();
    if let Some(failure) = &worst
        && model.totals.packets == 0
    {
        // The sentence was said; scripts look on standard output.
        return match arguments.form() {
            Form::Text => failure.exit,
            form => report::failed(form, &failure.text, failure.exit),
        };
    }
    let shown = show(&model, arguments, style);
    match (shown, worst) {
        (Exit::Done, Some(failure)) => failure.exit,
        (shown, _) => shown,
    }
}

/// Shows what is whole.
fn show(model: &Model, arguments: &FlowArguments, style: Style) -> Exit {
    match arguments.output() {
        Output::Text => report::print_all(&text::Report { model, style }),
        Output::Json => report::print(&report::line(&json::model(model))),
        Output::Svg => report::print(&svg::model(model)),
        Output::Html => {
            let title = &arguments.title();
            report::print_all(&html::Page { model, title })
        }
        Output::Screen => screen(model.clone(), || None),
    }
}

/// Shows calls on the terminal.
fn screen(model: Model, news: impl FnMut() -> Option<Model>) -> Exit {
    match tui::run(model, news) {
        Ok(()) => Exit::Done,
        Err(error) => report::failure(&format_args!("the terminal: {error}"), Exit::File),
    }
}

/// Follows a capture on standard input on the terminal: the screen looks for news.
fn watch() -> Exit {
    let mut live = Live::begin(io::stdin());
    let clock = Clock::system();
    let mut not_before = clock.now();
    let mut seen = 0;
    let mut end = Ok(());
    let exit = screen(live.model(), || {
        if let Some(result) = live.wait(Duration::ZERO) {
            end = judged(INPUT, result);
        }
        let begun = clock.now();
        if begun < not_before {
            return None;
        }
        let packets = live.totals().packets;
        if std::mem::replace(&mut seen, packets) == packets {
            return None;
        }
        let model = live.model();
        // Looking must not keep the reader from reading.
        let took = clock.now().saturating_duration_since(begun);
        not_before = clock.now() + (took * SHARE).max(REFRESH);
        Some(model)
    });
    match (exit, end) {
        (Exit::Done, Err(failure)) => report::failure(&failure.text, failure.exit),
        (exit, _) => exit,
    }
}

/// Reads a file into the analysis.
fn read(path: &Path, analyser: &mut Analyser) -> Result<(), Failure> {
    let unreadable = |error: io::Error| Failure {
        text: format!("{}: {error}", path.display()),
        exit: Exit::File,
    };
    let mut take = |link, octets: &[u8], at| analyser.handle_packet(link, octets, at);
    if path == Path::new("-") {
        return judged(INPUT, capture::read(io::stdin(), take));
    }
    let file = File::open(path).map_err(unreadable)?;
    let len = file.metadata().map_err(unreadable)?.len();
    let progress = progress(len);
    let result = capture::read(progress.wrap_read(file), &mut take);
    progress.finish_and_clear();
    judged(&path.display().to_string(), result)
}

/// What it means how the reading of a capture ended. One whose writer was stopped is a capture all the same.
fn judged(name: &str, result: Result<Skipped, CaptureError>) -> Result<(), Failure> {
    let text = match &result {
        Ok(_) => String::new(),
        Err(error) => format!("{name}: {error}"),
    };
    let exit = match result {
        Ok(skipped) if skipped.unknown_link > 0 => {
            tracing::warn!(
                packets = skipped.unknown_link,
                "packets of link types that are not known were passed over"
            );
            return Ok(());
        }
        Ok(_) => return Ok(()),
        Err(CaptureError::BreaksOff { .. }) => {
            tracing::warn!("{text}");
            return Ok(());
        }
        Err(CaptureError::NotACapture | CaptureError::Damaged { .. }) => Exit::Malformed,
        Err(CaptureError::Io(_)) => Exit::File,
    };
    Err(Failure { text, exit })
}

fn progress(len: u64) -> ProgressBar {
    let target = match len >= LARGE && io::stderr().is_terminal() {
        true => ProgressDrawTarget::stderr(),
        false => ProgressDrawTarget::hidden(),
    };
    let bar = ProgressBar::with_draw_target(Some(len), target);
    // The template is known to be one.
    if let Ok(style) =
        ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta}")
    {
        bar.set_style(style);
    }
    bar
}

/// Follows a capture on standard input: each call is told when it is over and was quiet for a while, the rest at the end.
fn follow(arguments: &FlowArguments, style: Style, is_json: bool) -> Exit {
    let mut live = Live::begin(io::stdin());
    let mut shown = Exit::Done;
    let mut count = 0;
    let mut tell = |calls: &[Call]| {
        for call in calls {
            count += 1;
            let exit = report::print(&match is_json {
                false => format!("{}\n", text::call(call, style)),
                true => {
                    let mut event = json!({ "schema": 1, "event": "call" });
                    event["call"] = json::call(call);
                    report::line(&event)
                }
            });
            if exit != Exit::Done {
                shown = exit;
            }
        }
    };
    let end = loop {
        let end = live.wait(LOOK);
        tell(&live.take_over(QUIET));
        if let Some(end) = end {
            break judged(INPUT, end);
        }
    };
    let model = live.finish();
    tell(&model.calls);
    let last = closing(&model, count, style, is_json);
    match (shown, last, end) {
        (Exit::Done, Exit::Done, Err(failure)) => {
            report::failed(arguments.form(), &failure.text, failure.exit)
        }
        (Exit::Done, last, _) => last,
        (shown, ..) => shown,
    }
}

/// What is told after the last call.
fn closing(model: &Model, calls: usize, style: Style, is_json: bool) -> Exit {
    if !is_json {
        return report::print(&format!(
            "{}{}",
            text::endpoints(&model.endpoints, style),
            text::totals(&model.totals, calls)
        ));
    }
    let mut event = json::model(model);
    event["event"] = json!("summary");
    event["calls"] = json!(calls);
    report::print(&report::line(&event))
}
