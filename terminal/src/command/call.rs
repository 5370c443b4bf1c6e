//! `h323 call`: makes one call.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use clap::Args;
use h323_endpoint::limits::MAX_DIGITS;
use h323_endpoint::{CallId, CallOptions, DigitMethod, Event, Target};

use super::outcome::Outcome;
use super::{sink, source};
use crate::audio::sample_rate_hz;
use crate::cli::options::{EndpointOptions, SignallingOptions, SoundOptions, seconds};
use crate::conversation::Conversation;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::interrupt::Interrupts;
use crate::phone::local_ip;
use crate::report::{self, line};
use crate::resolve::{self, GatekeeperAt};
use crate::station::{Station, UsualPort};
use crate::trace;

/// How often digits are tried while the peer has not said how it takes them.
const DIGIT_INTERVAL: Duration = Duration::from_millis(200);

/// How long digits are tried for.
const DIGITS_WITHIN: Duration = Duration::from_secs(10);

/// The payload type that nearly everybody uses for telephone events.
const USUAL_TELEPHONE_EVENT: u8 = 101;

/// Arguments of `h323 call`.
#[derive(Args, Clone, Debug)]
pub struct CallArguments {
    /// A number, a name, NAME@HOST, NAME@HOST:PORT, an h323: URL or an address
    pub target: String,

    /// Hang up this many seconds after the call is answered
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub duration: Option<Duration>,

    /// Send these digits once the call is answered
    #[arg(long, value_name = "DIGITS", value_parser = digits)]
    pub dtmf: Option<String>,

    /// How to send them; otherwise in the best way that the other side announces
    #[arg(long, value_enum, value_name = "WAY", requires = "dtmf")]
    pub dtmf_by: Option<DigitWay>,

    /// Who we are.
    #[command(flatten)]
    pub endpoint: EndpointOptions,

    /// How the call is set up.
    #[command(flatten)]
    pub signalling: SignallingOptions,

    /// What is said and heard.
    #[command(flatten)]
    pub sound: SoundOptions,
}

/// How digits are sent, as users call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum DigitWay {
    /// Telephone events in RTP
    Rfc2833,
    /// H.245 user input, signal
    Signal,
    /// H.245 user input, alphanumeric
    Alphanumeric,
    /// Keypad elements in call signalling
    Keypad,
}

impl DigitWay {
    /// The endpoint's name for it. The payload type of telephone events is the peer's business.
    fn method(self) -> DigitMethod {
        match self {
            Self::Rfc2833 => DigitMethod::TelephoneEvent {
                payload_type: USUAL_TELEPHONE_EVENT,
            },
            Self::Signal => DigitMethod::Signal,
            Self::Alphanumeric => DigitMethod::Alphanumeric,
            Self::Keypad => DigitMethod::Keypad,
        }
    }
}

/// Keys of a telephone.
fn digits(text: &str) -> Result<String, String> {
    let is_key = |key: char| matches!(key, '0'..='9' | '*' | '#' | 'A'..='D');
    match text.chars().find(|&key| !is_key(key)) {
        None if text.is_empty() => Err("no digits".to_owned()),
        None if text.len() > MAX_DIGITS => Err(format!("more than {MAX_DIGITS} digits")),
        None => Ok(text.to_owned()),
        Some(key) => Err(format!("{key:?} is no key: expected 0-9, *, #, A-D")),
    }
}

/// Makes the call and says how it went.
pub async fn run(arguments: CallArguments) -> Result<Exit, Failure> {
    let mut interrupts = Interrupts::catch().map_err(Failure::Signals)?;
    let rate_hz = sample_rate_hz(arguments.signalling.codecs()?);
    let source = source(&arguments.sound, rate_hz)?;
    let json = arguments.endpoint.json;
    let opened = tokio::select! {
        opened = open(&arguments) => opened?,
        exit = interrupts.next() => return Ok(tell_interrupted(json, exit)),
    };
    let (target, mut station) = opened;
    let made = tokio::select! {
        made = make(&mut station, &arguments, &target, source) => made,
        exit = interrupts.next() => Ok(Made::Interrupted(exit)),
    };
    let made = match made {
        Ok(Made::Call(mut call)) => {
            let result = call.follow(&mut station, &arguments, &mut interrupts).await;
            call.close().await;
            result.map(|interrupted| Made::Ended(Box::new(call.outcome), interrupted))
        }
        other => other,
    };
    tokio::select! {
        () = station.close(trace::event) => {}
        exit = interrupts.at_once() => return Ok(exit),
    }
    match made? {
        Made::Ended(outcome, interrupted) => {
            let exit = interrupted.unwrap_or(outcome.exit());
            let shown = match json {
                true => line(&outcome.json(exit)),
                false => outcome.text(),
            };
            Ok(match report::print(&shown) {
                Exit::Done => exit,
                failed => failed,
            })
        }
        Made::Interrupted(exit) => Ok(tell_interrupted(json, exit)),
        // A call is always followed to its end.
        Made::Call(_) => Err(Failure::Stopped),
    }
}

/// Finds out where the call goes, and opens the endpoint.
async fn open(arguments: &CallArguments) -> Result<(Target, Station), Failure> {
    let target = resolve::target(&arguments.target, arguments.endpoint.interface).await?;
    if target.address().is_none() && arguments.endpoint.gatekeeper.is_none() {
        return Err(Failure::NoGatekeeper(Box::new(target)));
    }
    let station = Station::open(
        &arguments.endpoint,
        &arguments.signalling,
        UsualPort::Any,
        target.address(),
    );
    Ok((target.clone(), station.await?))
}

/// Says that nothing came of it, where scripts look for it; people know.
fn tell_interrupted(json: bool, exit: Exit) -> Exit {
    if json {
        report::print(&line(&report::interrupted(exit)));
    }
    exit
}

/// How far a command came.
enum Made {
    Call(Box<Call>),
    Ended(Box<Outcome>, Option<Exit>),
    Interrupted(Exit),
}

async fn make(
    station: &mut Station,
    arguments: &CallArguments,
    target: &Target,
    source: crate::audio::Source,
) -> Result<Made, Failure> {
    station.registered(trace::event).await?;
    let peer = match (target.address(), station.gatekeeper) {
        (Some(address), _) | (None, Some(GatekeeperAt::Address(address))) => Some(address),
        (None, Some(GatekeeperAt::Discover) | None) => None,
    };
    let ip = match peer {
        Some(peer) => {
            local_ip(station.interface, peer).map_err(|error| Failure::Route { peer, error })?
        }
        None => station.interface,
    };
    let sink = sink(arguments.sound.record.as_deref(), station.sample_rate_hz())?;
    let conversation = Conversation::prepare(station, ip, source, sink).await?;
    let options = CallOptions {
        digits: arguments.dtmf_by.map(DigitWay::method),
        ..station.options.clone()
    };
    let (media, called) = (conversation.addresses(), target.clone());
    let id = station
        .phone
        .with(move |endpoint, now| endpoint.call(&called, media, options, now))
        .await
        .ok_or(Failure::Stopped)??;
    Ok(Made::Call(Box::new(Call {
        id,
        peer: target.address().map(|address| address.ip()),
        outcome: Outcome::new(arguments.target.clone(), station.clock.now()),
        conversation: Some(conversation),
        hang_up_at: None,
        digits: arguments.dtmf.clone(),
        digits_at: None,
        digits_until: None,
    })))
}

/// The call.
struct Call {
    id: CallId,
    peer: Option<IpAddr>,
    outcome: Outcome,
    conversation: Option<Conversation>,
    hang_up_at: Option<Instant>,
    digits: Option<String>,
    digits_at: Option<Instant>,
    digits_until: Option<Instant>,
}

impl Call {
    /// Follows the call to its end. An interrupt hangs up; its exit code is returned.
    async fn follow(
        &mut self,
        station: &mut Station,
        arguments: &CallArguments,
        interrupts: &mut Interrupts,
    ) -> Result<Option<Exit>, Failure> {
        let mut interrupted = None;
        loop {
            let wake_at = [self.hang_up_at, self.digits_at]
                .into_iter()
                .flatten()
                .min();
            tokio::select! {
                event = station.phone.event() => {
                    let event = event.ok_or(Failure::Stopped)?;
                    trace::event(&event);
                    if self.handle_event(&event, arguments, station.clock.now()) {
                        return Ok(interrupted);
                    }
                }
                () = station.clock.sleep_until(wake_at) => self.handle_timeout(station).await?,
                exit = interrupts.next() => {
                    if interrupted.replace(exit).is_some() {
                        return Ok(Some(exit));
                    }
                    self.hang_up(station).await?;
                }
            }
        }
    }

    /// True when the call is over.
    fn handle_event(&mut self, event: &Event, arguments: &CallArguments, now: Instant) -> bool {
        self.outcome.handle_event(event, now);
        if let Some(conversation) = &mut self.conversation {
            conversation.handle_event(event, self.peer);
        }
        match event {
            Event::Connected { .. } => {
                self.hang_up_at = arguments.duration.map(|duration| now + duration);
                self.digits_at = self.digits.as_ref().map(|_| now + DIGIT_INTERVAL);
                self.digits_until = Some(now + DIGITS_WITHIN);
                false
            }
            Event::Ended { call, .. } => *call == self.id,
            _ => false,
        }
    }

    async fn handle_timeout(&mut self, station: &Station) -> Result<(), Failure> {
        let now = station.clock.now();
        if self.digits_at.is_some_and(|at| at <= now) {
            self.digits_at = None;
            self.send_digits(station, now).await?;
        }
        if self.hang_up_at.is_some_and(|at| at <= now) {
            self.hang_up_at = None;
            self.hang_up(station).await?;
        }
        Ok(())
    }

    async fn send_digits(&mut self, station: &Station, now: Instant) -> Result<(), Failure> {
        let Some(digits) = self.digits.clone() else {
            return Ok(());
        };
        let id = self.id;
        let keys = digits.clone();
        let sent = station
            .phone
            .with(move |endpoint, now| endpoint.send_digits(id, &keys, now))
            .await
            .ok_or(Failure::Stopped)?;
        match sent {
            Ok(method) => {
                self.digits = None;
                if let (DigitMethod::TelephoneEvent { payload_type }, Some(conversation)) =
                    (method, &mut self.conversation)
                {
                    conversation.send_digits(&digits, payload_type);
                }
            }
            Err(_) if self.digits_until.is_some_and(|until| now < until) => {
                self.digits_at = Some(now + DIGIT_INTERVAL);
            }
            Err(error) => tracing::warn!(%error, "digits not sent"),
        }
        Ok(())
    }

    async fn hang_up(&self, station: &Station) -> Result<(), Failure> {
        let id = self.id;
        let done = station
            .phone
            .with(move |endpoint, now| endpoint.hang_up(id, now))
            .await
            .ok_or(Failure::Stopped)?;
        if let Err(error) = done {
            // The call ended by itself meanwhile.
            tracing::debug!(%error, "hang up");
        }
        Ok(())
    }

    /// Ends the sound, and notes how it went.
    async fn close(&mut self) {
        if let Some(conversation) = self.conversation.take() {
            let codecs = conversation.codecs();
            self.outcome
                .handle_media(codecs, conversation.close().await);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_keys_and_not_too_many() {
        let most = "1".repeat(MAX_DIGITS);
        assert_eq!(digits(&most), Ok(most.clone()));
        assert_eq!(
            digits(&(most + "1")),
            Err(format!("more than {MAX_DIGITS} digits"))
        );
        assert!(digits("").is_err());
        assert!(digits("12e").is_err());
    }
}
