//! `h323 flow`: the calls in captures.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use clap::Args;
use h323_flow::{Analyser, Limits, Model};
use h323_net::clock::Clock;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::exit::Exit;
use crate::flow::capture::{self, CaptureError};
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

/// Packets between two looks for calls that are over.
const PACKETS_BETWEEN_LOOKS: u64 = 64;

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
        Output::Text => report::print(&text::model(model, style)),
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

/// Follows a capture on standard input on the terminal: a thread reads, and the screen looks for news.
fn watch() -> Exit {
    let analyser = Arc::new(Mutex::new(Analyser::new(Limits::default())));
    let (ended, end) = mpsc::channel();
    let reading = Arc::clone(&analyser);
    std::thread::spawn(move || {
        let result = capture::read(io::stdin(), |link, octets, at| {
            locked(&reading).handle_packet(link, octets, at);
        });
        // Nobody listens any more where the user has seen enough.
        let _ = ended.send(result.err());
    });
    let clock = Clock::system();
    let mut not_before = clock.now();
    let mut seen = 0;
    let mut failure = None;
    // Not in one statement: the lock would be held while the screen is shown.
    let model = locked(&analyser).model();
    let exit = screen(model, || {
        if let Ok(Some(error)) = end.try_recv() {
            failure = Some(error);
        }
        let begun = clock.now();
        if begun < not_before {
            return None;
        }
        let analyser = locked(&analyser);
        let packets = analyser.totals().packets;
        if std::mem::replace(&mut seen, packets) == packets {
            return None;
        }
        let model = analyser.model();
        // Looking must not keep the reader from reading.
        let took = clock.now().saturating_duration_since(begun);
        not_before = clock.now() + (took * SHARE).max(REFRESH);
        Some(model)
    });
    match (exit, failure) {
        (Exit::Done, Some(error)) => told("standard input", &error),
        (exit, _) => exit,
    }
}

fn locked(analyser: &Mutex<Analyser>) -> MutexGuard<'_, Analyser> {
    analyser.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says why a capture was not read to its end, unless it just breaks off.
fn told(name: &str, error: &CaptureError) -> Exit {
    match exit(error) {
        Exit::Done => {
            tracing::warn!("{name}: {error}");
            Exit::Done
        }
        exit => report::failure(&format_args!("{name}: {error}"), exit),
    }
}

/// Reads a file into the analysis.
fn read(path: &Path, analyser: &mut Analyser) -> Result<(), Failure> {
    let unreadable = |error: io::Error| Failure {
        text: format!("{}: {error}", path.display()),
        exit: Exit::File,
    };
    let result = if path == Path::new("-") {
        take(io::stdin(), analyser, |_| {})
    } else {
        let file = File::open(path).map_err(unreadable)?;
        let len = file.metadata().map_err(unreadable)?.len();
        let progress = progress(len);
        let result = take(progress.wrap_read(file), analyser, |_| {});
        progress.finish_and_clear();
        result
    };
    result
        .map_err(|error| Failure {
            text: format!("{}: {error}", path.display()),
            exit: exit(&error),
        })
        .or_else(tolerate)
}

/// A capture whose writer was stopped is a capture all the same.
fn tolerate(failure: Failure) -> Result<(), Failure> {
    match failure.exit {
        Exit::Done => {
            tracing::warn!("{}", failure.text);
            Ok(())
        }
        _ => Err(failure),
    }
}

/// What is to blame: the file, or what is in it.
fn exit(error: &CaptureError) -> Exit {
    match error {
        CaptureError::NotACapture | CaptureError::Damaged { .. } => Exit::Malformed,
        CaptureError::BreaksOff { .. } => Exit::Done,
        CaptureError::Io(_) => Exit::File,
    }
}

/// Reads a capture into the analysis; `look` is called now and then.
fn take(
    reader: impl Read + Send,
    analyser: &mut Analyser,
    mut look: impl FnMut(&mut Analyser),
) -> Result<(), CaptureError> {
    let mut packets = 0_u64;
    let skipped = capture::read(reader, |link, octets, at| {
        analyser.handle_packet(link, octets, at);
        packets += 1;
        if packets.is_multiple_of(PACKETS_BETWEEN_LOOKS) {
            look(analyser);
        }
    })?;
    if skipped.unknown_link > 0 {
        tracing::warn!(
            packets = skipped.unknown_link,
            "packets of link types that are not known were passed over"
        );
    }
    Ok(())
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

/// Follows a capture on standard input: each call is told some packets after it is over, the rest at the end.
fn follow(arguments: &FlowArguments, style: Style, is_json: bool) -> Exit {
    let mut analyser = Analyser::new(Limits::default());
    let mut shown = Exit::Done;
    let mut count = 0;
    let mut tell = |call: &h323_flow::Call| {
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
    };
    let result = take(io::stdin(), &mut analyser, |analyser| {
        for call in analyser.take_over(QUIET) {
            tell(&call);
        }
    });
    let model = analyser.finish();
    for call in &model.calls {
        tell(call);
    }
    let last = end(&model, count, style, is_json);
    match (shown, last, result) {
        (Exit::Done, Exit::Done, Err(error)) => match exit(&error) {
            Exit::Done => told("standard input", &error),
            exit => report::failed(
                arguments.form(),
                &format_args!("standard input: {error}"),
                exit,
            ),
        },
        (Exit::Done, last, _) => last,
        (shown, ..) => shown,
    }
}

/// What is told after the last call.
fn end(model: &Model, calls: usize, style: Style, is_json: bool) -> Exit {
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
