//! What an endpoint can be told to do.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::Cause;
use h323_h225::address::transport_address;
use h323_h225::q931::ie::{NotificationIndicator, ProgressDescription};
use h323_h225::target::{Host, Place, Target};
use h323_h225::transport::Output;
use h323_h245::SessionId;
use h323_messages::h225::AliasAddress;

use super::listeners::Purpose;
use super::{Endpoint, Phase, capabilities};
use crate::call::{self, Call, Dialling};
#[cfg(doc)]
use crate::config::Config;
use crate::config::{MediaAddresses, Registration};
use crate::error::CommandError;
#[cfg(doc)]
use crate::event::Event;
use crate::event::{CallId, DigitMethod, LocateId};
use crate::limits::{MAX_ALTERNATES, MAX_DIGITS, MAX_LISTENERS};
use crate::options::CallOptions;

impl Endpoint {
    /// Takes calls at an address; port 0 lets the system choose, an unspecified IP address means all of ours.
    /// [`Event::Listening`] or [`Event::ListenFailed`] follows.
    ///
    /// # Errors
    ///
    /// There are too many listeners, or calls could not be answered: the formats in
    /// [`Config::answering`] cannot be announced.
    pub fn listen(&mut self, at: SocketAddr, now: Instant) -> Result<(), CommandError> {
        self.check_running()?;
        capabilities(&self.config.answering)?;
        if self.listeners.signalling().len() >= MAX_LISTENERS {
            return Err(CommandError::TooManyListeners);
        }
        let listener = self.listeners.open(Purpose::Signalling {
            asked: at,
            open_at: None,
        });
        self.outputs.push_back(Output::Listen { listener, at });
        self.settle(now);
        Ok(())
    }

    /// Finds a gatekeeper, registers with it and stays registered until [`unregister`](Self::unregister). Waits for
    /// the listeners that have been asked for. From now on every call is a matter for the gatekeeper.
    ///
    /// # Errors
    ///
    /// The endpoint is registered already, or about to be, or takes no calls, or the RAS address cannot be reached.
    pub fn register(
        &mut self,
        registration: Registration,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.check_running()?;
        let address = registration.ras_address;
        transport_address(address).map_err(|error| CommandError::RasAddress { address, error })?;
        if self.listeners.signalling().is_empty() {
            return Err(CommandError::NotListening);
        }
        self.registrar.request(registration)?;
        self.settle(now);
        Ok(())
    }

    /// Ends the registration, or the search for one. [`Event::Unregistered`] follows. Does nothing without one.
    pub fn unregister(&mut self, now: Instant) {
        self.registrar.unregister(now);
        self.settle(now);
    }

    /// Asks the gatekeeper where somebody is. [`Event::Located`] or [`Event::LocationFailed`] follows.
    ///
    /// # Errors
    ///
    /// There is no registration, or too much is asked.
    pub fn locate(
        &mut self,
        aliases: &[AliasAddress],
        now: Instant,
    ) -> Result<LocateId, CommandError> {
        self.check_running()?;
        let question = self.registrar.locate(aliases, now)?;
        self.settle(now);
        Ok(question)
    }

    /// Calls somebody. The signalling connection is opened from the address of `media`, if that is a particular one.
    /// The sockets of `media` are bound before, and let go of with [`Event::Ended`].
    ///
    /// # Errors
    ///
    /// It is not known where to call: the host is a name, or there is no address and no registration. Or something
    /// in the command is out of bounds.
    pub fn call(
        &mut self,
        target: &Target,
        media: MediaAddresses,
        options: CallOptions,
        now: Instant,
    ) -> Result<CallId, CommandError> {
        self.check_running()?;
        let limit = self.config.limits.calls;
        if self.calls.len() >= limit {
            return Err(CommandError::TooManyCalls { limit });
        }
        check_media(media)?;
        let capabilities = capabilities(&options)?;
        let address = address_of(target)?;
        let permission = self.registrar.permission()?;
        if permission.is_some() && address.is_none() {
            return Err(CommandError::NoGatekeeper);
        }
        let found = options.alternates.len();
        if found > MAX_ALTERNATES {
            return Err(CommandError::TooManyAddresses { found });
        }
        let context = self.new_context(None);
        let attempt = self.attempt(context, &options, capabilities, permission);
        let dialling = Dialling {
            party: self.party.clone(),
            source_aliases: self.config.aliases.clone(),
            destination_aliases: target.alias().cloned().into_iter().collect(),
            address,
            to: address,
            endpoint_identifier: self.registrar.endpoint_identifier().cloned(),
            media,
            joins: false,
            listens_at: None,
        };
        let id = self.calls.next_id();
        let call = Call::calling(
            id,
            call::Calling {
                dialling,
                options,
                attempt,
            },
            now,
        );
        self.calls.insert(id, call);
        self.touched.insert(id);
        self.settle(now);
        Ok(id)
    }

    /// Sends the next digits of the number that is called, after [`Event::MoreDigitsWanted`], and whether they are the last.
    ///
    /// # Errors
    ///
    /// There is no such call, it wants no more digits, or these are none or too many.
    pub fn dial(
        &mut self,
        call: CallId,
        digits: &str,
        is_complete: bool,
        now: Instant,
    ) -> Result<(), CommandError> {
        let nothing = digits.is_empty() && !is_complete;
        if nothing || digits.len() > MAX_DIGITS || !digits.chars().all(is_digit) {
            return Err(CommandError::Digits);
        }
        self.command(call, now, |call| call.dial(digits, is_complete, now))
    }

    /// Takes the number of a call that comes in to be whole. [`Event::Incoming`] follows.
    ///
    /// # Errors
    ///
    /// There is no such call, or its number does not come in pieces.
    pub fn proceed(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.proceed(now))
    }

    /// Tells the caller how a call that came in gets on before it is answered: Progress.
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user.
    pub fn progress(
        &mut self,
        call: CallId,
        description: ProgressDescription,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.command(call, now, |call| call.progress(description, now))
    }

    /// Tells the peer something that its user may want to know: Notify.
    ///
    /// # Errors
    ///
    /// There is no such call, or nobody to tell yet.
    pub fn notify(
        &mut self,
        call: CallId,
        notification: NotificationIndicator,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.command(call, now, |call| call.notify(notification, now))
    }

    /// Asks where a call stands at the peer: Status Inquiry. [`Event::PeerStatus`] follows.
    ///
    /// # Errors
    ///
    /// There is no such call, or nobody to ask yet.
    pub fn inquire(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.inquire(now))
    }

    /// Tells the caller that our user is being alerted: Alerting, once and before [`accept`](Self::accept).
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user, or it has been said.
    pub fn alert(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.alert(None, now))
    }

    /// The same, and something may be heard before the call is answered: fast connect and openings are answered
    /// already, and media is sent unless the caller wants none before Connect. [`accept`](Self::accept) comes with the
    /// same sockets.
    ///
    /// # Errors
    ///
    /// As for [`alert`](Self::alert), or the addresses cannot be used.
    pub fn alert_with_media(
        &mut self,
        call: CallId,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        check_media(media)?;
        self.command(call, now, |call| call.alert(Some(media), now))
    }

    /// Answers a call that came in: Connect. The sockets of `media` are bound before, and let go of with
    /// [`Event::Ended`]. Those of [`alert_with_media`](Self::alert_with_media) stay.
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user, or the addresses cannot be used.
    pub fn accept(
        &mut self,
        call: CallId,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        check_media(media)?;
        self.command(call, now, |call| call.accept(media, now))
    }

    /// Refuses a call that came in and has not been accepted, be its number whole or not. [`Event::Ended`] follows.
    ///
    /// # Errors
    ///
    /// There is no such call, or it does not wait for our user.
    pub fn reject(&mut self, call: CallId, cause: Cause, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.reject(cause, now))
    }

    /// Sends a call that came in and has not been accepted elsewhere (Facility with callForwarded, then Release
    /// Complete): to whom the target says. [`Event::Ended`] follows. It is the caller who calls there, or does not.
    ///
    /// # Errors
    ///
    /// There is no such call, it does not wait for our user, or the target is a host by its name, or says nothing.
    pub fn forward(
        &mut self,
        call: CallId,
        target: &Target,
        now: Instant,
    ) -> Result<(), CommandError> {
        let address = address_of(target)?;
        if let Some(address) = address {
            transport_address(address)
                .map_err(|error| CommandError::MediaAddress { address, error })?;
        }
        let aliases: Vec<_> = target.alias().cloned().into_iter().collect();
        if address.is_none() && aliases.is_empty() {
            return Err(CommandError::NoTarget);
        }
        self.command(call, now, |call| call.forward(address, aliases, now))
    }

    /// Ends a call, in whatever state it is. [`Event::Ended`] follows, at once or after a few seconds, which it takes
    /// to end H.245; the second time the peer is not waited for.
    ///
    /// # Errors
    ///
    /// There is no such call.
    pub fn hang_up(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| {
            call.hang_up(now);
            Ok(())
        })
    }

    /// Sends digits in the best way that the peer takes, or that [`CallOptions::digits`] asks for, and says which.
    /// With [`DigitMethod::TelephoneEvent`] and [`DigitMethod::InBand`] nothing has been sent: the owner sends them in the
    /// media.
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, these are no digits, or there is no way to send them.
    pub fn send_digits(
        &mut self,
        call: CallId,
        digits: &str,
        now: Instant,
    ) -> Result<DigitMethod, CommandError> {
        if digits.is_empty() || digits.len() > MAX_DIGITS || !digits.chars().all(is_digit) {
            return Err(CommandError::Digits);
        }
        self.command(call, now, |call| call.send_digits(digits, now))
    }

    /// Sends a hook flash, by H.245.
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, or the peer does not take it.
    pub fn flash(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.flash(now))
    }

    /// Says that the key that went last by [`DigitMethod::Signal`] is pressed for `duration` from its beginning, 1 to 65535
    /// ms: while it is held, or when it is let go.
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, H.245 is not there, or this is no such time.
    pub fn hold_key(
        &mut self,
        call: CallId,
        duration: Duration,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.command(call, now, |call| call.hold_key(duration, now))
    }

    /// Has the peer stop sending media, by the empty capability set (H.323 section 8.4.6). What we send goes on.
    /// [`Event::Paused`] follows, or [`Event::PauseFailed`].
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, H.245 is not there yet, or the peer is paused already.
    pub fn pause(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.pause(now))
    }

    /// Lets a peer that was [paused](Self::pause) send again. [`Event::Resumed`] follows, or
    /// [`Event::PauseFailed`].
    ///
    /// # Errors
    ///
    /// There is no such call, it is not connected, or the peer is not paused.
    pub fn resume(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.resume(now))
    }

    /// Says where the media of a session is taken that [`Event::MediaWanted`] asks for. The sockets are bound before, and let
    /// go of with [`Event::Ended`] or [`Event::Rerouted`]. [`Event::RecordStarted`] follows.
    ///
    /// # Errors
    ///
    /// There is no such call, the session does not wait for that any more, or the addresses cannot be used.
    pub fn provide_media(
        &mut self,
        call: CallId,
        session: SessionId,
        media: MediaAddresses,
        now: Instant,
    ) -> Result<(), CommandError> {
        check_media(media)?;
        self.command(call, now, |call| call.provide(session, media, now))
    }

    /// Takes no media of a session: what [`Event::MediaWanted`] asks for is refused, and the peer is asked to close a channel
    /// that is open. [`Event::RecordStopped`] follows if it does.
    ///
    /// # Errors
    ///
    /// There is no such call, or nothing waits or is open in the session.
    pub fn refuse_media(
        &mut self,
        call: CallId,
        session: SessionId,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.command(call, now, |call| call.refuse(session, now))
    }

    /// Asks the peer for a whole picture in a session of video, as when some of what it sent was lost. Does nothing when it was
    /// asked less than [`FAST_UPDATE_INTERVAL`](crate::limits::FAST_UPDATE_INTERVAL) ago; when a channel opens it is asked at
    /// once.
    ///
    /// # Errors
    ///
    /// There is no such call, or no video in the session.
    pub fn refresh(
        &mut self,
        call: CallId,
        session: SessionId,
        now: Instant,
    ) -> Result<(), CommandError> {
        self.command(call, now, |call| call.refresh(session, now))
    }

    /// Asks how long a message to the peer and its answer take. [`Event::RoundTrip`] follows; a question that is still
    /// open is forgotten for this one. Some equipment stops sending media when asked often.
    ///
    /// # Errors
    ///
    /// There is no such call, or H.245 is not there.
    pub fn round_trip(&mut self, call: CallId, now: Instant) -> Result<(), CommandError> {
        self.command(call, now, |call| call.round_trip(now))
    }

    /// Ends all calls, then the registration, then takes no more calls. [`Event::Stopped`] follows. Does nothing the
    /// second time.
    pub fn shut_down(&mut self, now: Instant) {
        if self.phase != Phase::Running {
            return;
        }
        self.phase = Phase::ShuttingDown;
        for id in self.calls.ids().collect::<Vec<_>>() {
            if let Some(call) = self.calls.get_mut(id) {
                call.hang_up(now);
                self.touched.insert(id);
            }
        }
        for connection in self.connections.all_before_setup() {
            self.close(connection);
        }
        for connection in self.trunks.kept() {
            self.close(connection);
        }
        self.settle(now);
    }
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '*' | '#' | 'A'..='D')
}

/// Where a target is, if it says so.
fn address_of(target: &Target) -> Result<Option<SocketAddr>, CommandError> {
    match target.place() {
        Some(Place {
            host: Host::Name(name),
            ..
        }) => Err(CommandError::Unresolved(name.clone())),
        Some(Place {
            host: Host::Address(ip),
            port,
        }) => Ok(Some(SocketAddr::new(*ip, *port))),
        None => Ok(None),
    }
}

/// Whether media can be taken there. An unspecified address is resolved later.
fn check_media(media: MediaAddresses) -> Result<(), CommandError> {
    for address in [media.rtp, media.rtcp] {
        let resolved = match address.ip().is_unspecified() {
            true => SocketAddr::from(([127, 0, 0, 1], address.port())),
            false => address,
        };
        transport_address(resolved)
            .map_err(|error| CommandError::MediaAddress { address, error })?;
    }
    Ok(())
}
