//! What users do.

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use h323_endpoint::{CallId, CommandError, DigitMethod, Endpoint, MediaAddresses, Target};
use h323_gatekeeper_core::routing::PolicyKind;
use h323_h225::address::alias;
use h323_messages::h225::UnregRequestReason;

use super::{Aim, Deed, Play, Weather, draw};
use crate::sim::chance::Odds;
use crate::sim::check::CallKey;
use crate::sim::world::NodeId;
use crate::sim::zone::{Discovery, host_of, number_of};

impl Play {
    /// Does what was planned, as far as it still means something.
    pub(super) fn perform(&mut self, deed: Deed) {
        match deed {
            Deed::Call(node) => self.call(node),
            Deed::Alert(key) => self.during(key, |endpoint, call, now| endpoint.alert(call, now)),
            Deed::Accept(key) => self.accept(key),
            Deed::Reject(key, cause) => {
                self.during(key, |endpoint, call, now| endpoint.reject(call, cause, now));
            }
            Deed::HangUp(key) => self.hang_up(key),
            Deed::Digits(key) => self.send_digits(key),
            Deed::Pause(key) => self.steer(key, |endpoint, call, now| endpoint.pause(call, now)),
            Deed::Resume(key) => self.steer(key, |endpoint, call, now| endpoint.resume(call, now)),
            Deed::RoundTrip(key) => {
                self.steer(key, |endpoint, call, now| endpoint.round_trip(call, now));
            }
            Deed::Inquire(key) => {
                self.during(key, |endpoint, call, now| endpoint.inquire(call, now));
            }
            Deed::Dial(key) => self.dial(key),
            Deed::Locate(node) => self.locate(node),
            Deed::Unregister(node) => {
                self.zone
                    .command(node, |endpoint, now| endpoint.unregister(now));
            }
            Deed::Register(node) => {
                let _ = self.zone.register(node);
            }
            Deed::ShutDown(node) => self.shut_down(node),
            Deed::RestartGatekeeper => {
                self.questions.clear();
                self.zone.restart_gatekeeper(&mut self.chance);
                self.ledger.gatekeeper_restarted();
            }
            Deed::Disconnect => {
                let first = self
                    .zone
                    .gatekeeper()
                    .calls()
                    .iter()
                    .next()
                    .map(|call| call.id());
                if let Some(call) = first {
                    let found = self
                        .zone
                        .command_gatekeeper(|gatekeeper, now| gatekeeper.disconnect(call, now));
                    assert!(found);
                }
            }
            Deed::Evict => {
                let registry = self.zone.gatekeeper().registry();
                let first = registry.iter().next().map(|endpoint| endpoint.id());
                if let Some(id) = first {
                    let reason = UnregRequestReason::Maintenance;
                    let found = self.zone.command_gatekeeper(|gatekeeper, now| {
                        gatekeeper.unregister(id, reason, now)
                    });
                    assert!(found);
                }
            }
            Deed::Answer(query) => self.answer(query),
            Deed::GiveUp(query) => self.give_up(query),
            Deed::Noise => {
                let octets: Vec<u8> = (0..self.chance.below(40))
                    .map(|_| self.chance.number().to_be_bytes()[0])
                    .collect();
                let node = NodeId(self.chance.index(self.zone.world.len()));
                self.zone.disturb(node, &octets);
            }
        }
    }

    fn call(&mut self, node: NodeId) {
        if self.user(node).is_leaving {
            return;
        }
        let options = draw::options(self.weather, &mut self.chance);
        let others: Vec<_> = self
            .nodes()
            .into_iter()
            .filter(|other| *other != node)
            .collect();
        let to = self.chance.pick(&others);
        let roll = self.chance.below(10);
        let knows_nobody = self.zone.layout().discovery == Discovery::Nobody;
        let (aim, target) = match (self.weather, roll) {
            _ if knows_nobody => {
                let address = self.zone.signalling_address(to);
                (Aim::Endpoint(to), Ok(Target::from_address(address)))
            }
            (Weather::Changeable | Weather::Stormy, 0) => (Aim::Nobody, "999".parse()),
            (_, 1 | 2) => {
                let address = self.zone.signalling_address(to);
                (Aim::Endpoint(to), Ok(Target::from_address(address)))
            }
            (_, 3 | 4) if self.zone.layout().routing.contains(&PolicyKind::Dns) => {
                let to_number = self.zone.endpoint_number(to);
                let name = format!("{}@{}", number_of(to_number), host_of(to_number));
                let name = alias(&name).expect("a name");
                (Aim::Endpoint(to), Ok(Target::from_alias(name)))
            }
            _ => {
                let number = number_of(self.zone.endpoint_number(to));
                (Aim::Endpoint(to), number.parse())
            }
        };
        let target = target.expect("a number");
        let (media, announced) = self.new_media(node);
        let made = self.zone.command(node, |endpoint, now| {
            endpoint.call(&target, media, options.clone(), now)
        });
        match made {
            Ok(call) => {
                let key = (node, call);
                self.ledger.made(key, options, announced);
                self.aims.insert(key, aim);
                let user = self.user(node);
                user.calls_left -= 1;
                user.calling = Some(key);
                self.plan_patience(key);
            }
            // It comes back, or it does not; either way the user tries again.
            Err(CommandError::NotRegistered | CommandError::NoGatekeeper)
                if self.weather == Weather::Stormy =>
            {
                self.plan(5000..=30_000, Deed::Call(node));
            }
            Err(error) => panic!("{node:?} cannot call: {error}"),
        }
    }

    /// The called side wants more of the number: some say that there is no more.
    fn dial(&mut self, key: CallKey) {
        let is_complete = self.chance.happens(Odds(500));
        self.during(key, |endpoint, call, now| {
            endpoint.dial(call, "12", is_complete, now)
        });
    }

    fn locate(&mut self, node: NodeId) {
        let wanted = alias(&number_of(0)).expect("a number");
        let asked = self
            .zone
            .command(node, |endpoint, now| endpoint.locate(&[wanted], now));
        match asked {
            Ok(_) => {}
            Err(
                CommandError::NotRegistered
                | CommandError::NoGatekeeper
                | CommandError::ShuttingDown,
            ) => {}
            Err(error) => panic!("{node:?} cannot ask: {error}"),
        }
    }

    /// Some users do not wait for ever, or not even for a ring.
    fn plan_patience(&mut self, key: CallKey) {
        match (self.weather, self.chance.below(10)) {
            (Weather::Perfect, _) | (_, 0..7) => {}
            (_, 7) => self.plan(0..=1000, Deed::HangUp(key)),
            _ => self.plan(10_000..=60_000, Deed::HangUp(key)),
        }
    }

    fn accept(&mut self, key: CallKey) {
        if !self.ledger.is_alive(key) {
            return;
        }
        let (media, announced) = self.new_media(key.0);
        self.ledger.answered(key, announced);
        self.during(key, |endpoint, call, now| endpoint.accept(call, media, now));
    }

    /// A user ends a call.
    pub(super) fn hang_up(&mut self, key: CallKey) {
        if !self.ledger.is_alive(key) {
            return;
        }
        self.check_digits(key);
        self.ledger.hung_up(key, self.now());
        self.during(key, |endpoint, call, now| endpoint.hang_up(call, now));
    }

    fn send_digits(&mut self, key: CallKey) {
        if !self.ledger.is_alive(key) || self.is_ending(key) {
            return;
        }
        let digits = "159#*0D";
        let sent = self.zone.command(key.0, |endpoint, now| {
            endpoint.send_digits(key.1, digits, now)
        });
        match sent {
            Ok(method) => {
                self.ledger.digits(key, digits, method);
                if !matches!(
                    method,
                    DigitMethod::TelephoneEvent { .. } | DigitMethod::InBand
                ) {
                    self.digits_at.insert(key, self.now());
                }
            }
            // Without media there may be no way yet; and the call may be ending.
            Err(CommandError::NoWayForDigits | CommandError::State { .. }) => {
                let state = self.ledger.get(key);
                let excused = self.weather == Weather::Stormy
                    || state.is_some_and(|record| record.transmit.is_none());
                assert!(excused, "no way for digits: {state:?}");
            }
            Err(error) => panic!("{key:?} cannot send digits: {error}"),
        }
    }

    /// Whether one of its users has ended a call.
    pub(super) fn is_ending(&self, key: CallKey) -> bool {
        let record = self.ledger.get(key);
        let partner = record.and_then(|record| self.ledger.get(record.partner?));
        let mut sides = record.into_iter().chain(partner);
        sides.any(|side| side.hung_up_at.is_some() || !side.is_alive())
    }

    /// A user leaves for good.
    pub(super) fn shut_down(&mut self, node: NodeId) {
        let now = self.now();
        for call in self.zone.endpoint(node).calls().collect::<Vec<_>>() {
            if self.ledger.is_alive((node, call)) {
                self.ledger.hung_up((node, call), now);
            }
        }
        let user = self.user(node);
        user.is_leaving = true;
        user.has_begun = true;
        self.zone
            .command(node, |endpoint, now| endpoint.shut_down(now));
    }

    /// Changes something about the media of a call, if that is possible now.
    fn steer(
        &mut self,
        key: CallKey,
        command: impl FnOnce(&mut Endpoint, CallId, Instant) -> Result<(), CommandError>,
    ) {
        if !self.ledger.is_alive(key) {
            return;
        }
        let steered = self
            .zone
            .command(key.0, |endpoint, now| command(endpoint, key.1, now));
        match steered {
            Ok(()) => self.ledger.steered(key, self.now()),
            Err(
                CommandError::State { .. }
                | CommandError::NoControl
                | CommandError::Paused
                | CommandError::NotPaused,
            ) => {}
            Err(error) => panic!("{key:?} cannot be steered: {error}"),
        }
    }

    /// Commands a call that may have ended, or got elsewhere, in the meantime.
    fn during(
        &mut self,
        key: CallKey,
        command: impl FnOnce(&mut Endpoint, CallId, Instant) -> Result<(), CommandError>,
    ) {
        if !self.ledger.is_alive(key) {
            return;
        }
        let outcome = self
            .zone
            .command(key.0, |endpoint, now| command(endpoint, key.1, now));
        match outcome {
            Ok(()) | Err(CommandError::State { .. }) => {}
            Err(error) => panic!("{key:?} is alive, yet: {error}"),
        }
    }

    /// Sockets for media: as the endpoint is told, and as the peer will hear of it.
    fn new_media(&mut self, node: NodeId) -> (MediaAddresses, MediaAddresses) {
        let ip = self.zone.ip(node);
        let port = self.user(node).next_port;
        self.user(node).next_port += 2;
        let told = match (self.chance.happens(Odds(200)), ip) {
            (false, _) => ip,
            (true, IpAddr::V4(_)) => IpAddr::from([0; 4]),
            (true, IpAddr::V6(_)) => IpAddr::from([0; 16]),
        };
        let at = |ip| MediaAddresses {
            rtp: SocketAddr::new(ip, port),
            rtcp: SocketAddr::new(ip, port + 1),
        };
        (at(told), at(ip))
    }
}
