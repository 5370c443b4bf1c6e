//! A person at a terminal: keys one by one, a line that changes, and the terminal as it was afterwards.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use h323_net::clock::Clock;
use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::pty::openpty;
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{LocalFlags, Termios, tcgetattr};
use nix::unistd::Pid;

use crate::{Listener, PROGRAM, h323};

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// A process at a terminal.
struct Terminal {
    child: Child,
    /// The process's end.
    ours: OwnedFd,
    before: Termios,
    keys: File,
    shown: Receiver<Vec<u8>>,
    text: String,
}

impl Terminal {
    fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = h323(arguments);
        command
            .env_remove("NO_COLOR")
            .envs(environment.iter().copied());
        Self::spawn(&mut command)
    }

    fn spawn(command: &mut Command) -> Self {
        let pty = openpty(None, None).expect("there are terminals");
        let before = tcgetattr(&pty.slave).expect("it is a terminal");
        let end = || Stdio::from(pty.slave.try_clone().expect("it can be shared"));
        let child = command
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .expect("the program is built with the test");
        let keys = File::from(pty.master);
        let mut screen = keys.try_clone().expect("it can be shared");
        let (sender, shown) = channel();
        std::thread::spawn(move || {
            let mut octets = [0; 4096];
            while let Ok(count @ 1..) = screen.read(&mut octets) {
                if sender.send(octets[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            ours: pty.slave,
            before,
            keys,
            shown,
            text: String::new(),
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys
            .write_all(keys.as_bytes())
            .expect("somebody reads");
    }

    /// Waits until this has been shown.
    fn see(&mut self, wanted: &str) {
        let clock = Clock::system();
        let until = clock.now() + PATIENCE;
        while !self.text.contains(wanted) {
            let left = until.saturating_duration_since(clock.now());
            match self.shown.recv_timeout(left) {
                Ok(octets) => self.text.push_str(&String::from_utf8_lossy(&octets)),
                Err(error) => panic!("{wanted:?}, {error}: {:?}", self.text),
            }
        }
    }

    fn flags(&self) -> LocalFlags {
        tcgetattr(&self.ours).expect("it is a terminal").local_flags
    }

    /// Waits for the end, after which the terminal has to be as it was.
    fn end(mut self) -> ExitStatus {
        let status = self.child.wait().expect("it ends");
        let after = tcgetattr(&self.ours).expect("it is a terminal");
        assert_eq!(after, self.before);
        status
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const LISTEN: [&str; 5] = ["listen", "-x", "0", "-i", "127.0.0.1"];

#[test]
fn keys_are_read_one_by_one_and_the_line_shows_the_call() {
    let listener = Listener::start(&["-a", "--tone", "440", "--max-calls", "1"]);
    let mut terminal = Terminal::start(&["call", &listener.address.clone()], &[]);
    terminal.see("connected 0:00");
    assert!(
        !terminal
            .flags()
            .intersects(LocalFlags::ICANON | LocalFlags::ECHO)
    );
    terminal.see("  g711u  in -13 out -90 dB  lost 0.0%  jitter ");
    terminal.press("m");
    terminal.see(" dB, muted  ");
    // An arrow is no digit, whatever letter is in it.
    terminal.press("\u{1b}[A");
    terminal.press("1#");
    terminal.press("s");
    terminal.see(": connected; g711u sent, g711u received");
    terminal.press("h");
    terminal.see("  q  quit             end all calls and the program");
    terminal.press("y");
    terminal.see("\"y\" is no word here");
    std::thread::sleep(Duration::from_secs(1));
    terminal.press("b");
    terminal.see("we ended the call with Release Complete");
    // The line is gone, and was bold.
    assert!(terminal.text.contains("\u{1b}[1mconnected 0:0"));
    assert_eq!(terminal.end().code(), Some(0));
    let mut listener = listener;
    assert_eq!(listener.call()["digits"], "1#");
}

#[test]
fn without_colour_there_is_none() {
    let listener = Listener::start(&["-a", "--max-calls", "1"]);
    let call = ["call", &listener.address.clone(), "--duration", "1"];
    let mut terminal = Terminal::start(&call, &[("NO_COLOR", "1")]);
    terminal.see("connected 0:00");
    terminal.see("we ended the call");
    assert!(!terminal.text.contains("\u{1b}[1m"), "{:?}", terminal.text);
    assert_eq!(terminal.end().code(), Some(0));
}

/// Whatever ends the program, the terminal is as it was.
#[test]
fn the_terminal_is_as_it_was() {
    let mut terminal = Terminal::start(&LISTEN, &[]);
    terminal.see("takes calls at ");
    terminal.press("q");
    assert_eq!(terminal.end().code(), Some(0));
    for (signal, code) in [
        (Signal::SIGINT, 130),
        (Signal::SIGTERM, 143),
        (Signal::SIGQUIT, 143),
        (Signal::SIGHUP, 143),
    ] {
        let mut terminal = Terminal::start(&LISTEN, &[]);
        terminal.see("takes calls at ");
        // Keys are read from the moment at which nobody sees them any more.
        while terminal.flags().contains(LocalFlags::ECHO) {
            std::thread::sleep(Duration::from_millis(5));
        }
        kill(Pid::from_raw(terminal.child.id() as i32), signal).expect("it is ours");
        assert_eq!(terminal.end().code(), Some(code), "{signal}");
    }
    // The key of an interrupt, which is no signal now.
    let mut terminal = Terminal::start(&LISTEN, &[]);
    terminal.see("takes calls at ");
    while terminal.flags().contains(LocalFlags::ECHO) {
        std::thread::sleep(Duration::from_millis(5));
    }
    terminal.press("\u{3}");
    assert_eq!(terminal.end().code(), Some(130));
}

/// In the background a terminal is somebody else's: whoever reads from it, or changes it, is stopped.
#[test]
fn in_the_background_the_terminal_is_left_alone() {
    let listener = Listener::start(&["-a", "--max-calls", "1"]);
    let call = format!("{PROGRAM} call {} --duration 0.3", listener.address);
    let background = format!("set -m; {call} & wait $!; echo \"code $?\"");
    let shell = ["--ctty", "--wait", "sh", "-c", &background];
    let mut terminal = Terminal::spawn(Command::new("setsid").args(shell));
    terminal.see("code 0");
    assert_eq!(terminal.end().code(), Some(0));
}

/// Its window was closed, or the line was lost: nobody is there to be told, and no signal comes where the terminal is not
/// the one that controls the process.
#[test]
fn a_terminal_that_goes_away_ends_the_program() {
    let pty = openpty(None, None).expect("there are terminals");
    // The program is not to hold the far end of its own terminal.
    fcntl(&pty.master, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC)).expect("it is ours");
    let end = || Stdio::from(pty.slave.try_clone().expect("it can be shared"));
    let mut child = h323(&LISTEN)
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .expect("the program is built with the test");
    drop(pty.slave);
    let mut screen = File::from(pty.master);
    let mut text = String::new();
    while !text.contains("takes calls at ") {
        let mut octets = [0; 4096];
        let count = screen.read(&mut octets).expect("it is shown");
        text.push_str(&String::from_utf8_lossy(&octets[..count]));
    }
    let is_raw = |screen: &File| {
        let flags = tcgetattr(screen).expect("it is a terminal").local_flags;
        !flags.contains(LocalFlags::ECHO)
    };
    while !is_raw(&screen) {
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(screen);
    assert_eq!(child.wait().expect("it ends").code(), Some(143));
}
