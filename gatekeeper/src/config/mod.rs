//! The configuration: what the file says, made sure of.
//!
//! A file is read in two steps. `raw` takes the keys and refuses those it does not know;
//! [`Config`] holds what they mean. All that is wrong is said at once, each with its line and column.

mod problem;
mod raw;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::Duration;

use clap::ValueEnum;
use h323_gatekeeper_core::config::{LocationPolicy, RasSocket, TimeToLive};
use h323_gatekeeper_core::routing::PolicyKind;
use h323_gatekeeper_core::{self as core, Farewell};
use h323_h225::address::{DISCOVERY_GROUP, DISCOVERY_PORT, RAS_PORT};
use h323_h225::identifiers::GatekeeperIdentifier;
use h323_ras::Bandwidth;
use serde::Deserialize;
use toml::Spanned;
use tracing::level_filters::LevelFilter;

pub use self::problem::{ConfigError, Fault, Position, Problem};
use self::raw::{Raw, Value};
use crate::resolver::MAX_LOOKUPS;

/// Most addresses in `ras.listen`.
pub const MAX_LISTEN: usize = 16;
/// Most interfaces in `discovery.interfaces`.
pub const MAX_INTERFACES: usize = 16;
/// Routing policies, by the names that `routing.policies` takes.
const POLICIES: [(&str, PolicyKind); 2] =
    [("internal", PolicyKind::Internal), ("dns", PolicyKind::Dns)];
/// The greatest ceiling of a table.
pub const MAX_TABLE: i64 = 10_000_000;
/// The greatest ceiling of questions that wait: they are looked through one by one.
const MAX_QUERIES: i64 = 10_000;
/// How many lookups may be said to run at once: enough to be shared out, and no more than the runtime
/// has threads for.
const LOOKUPS: RangeInclusive<i64> = 4..=512;
/// The longest time, in seconds: 30 days.
const MAX_SECS: i64 = 30 * 86_400;
/// The greatest bandwidth that RAS can say, in kbit/s.
const MAX_KBPS: i64 = u32::MAX as i64 / 10;

/// What the daemon does.
#[derive(Clone, Debug)]
pub struct Config {
    /// What the gatekeeper is and may. It has no sockets yet.
    pub core: core::Config,
    /// Where it takes RAS.
    pub listen: Vec<SocketAddr>,
    /// How it is found by those who ask the group; `None`: not at all.
    pub discovery: Option<DiscoverySettings>,
    /// Lookups of hosts by name that may run at once.
    pub lookups: usize,
    /// How it stops.
    pub farewell: Farewell,
    /// What it logs.
    pub log: LogSettings,
}

/// Discovery by multicast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscoverySettings {
    /// The group.
    pub group: Ipv4Addr,
    /// Its port.
    pub port: u16,
    /// Where it is joined; empty: where the system chooses.
    pub interfaces: Vec<Ipv4Addr>,
    /// Where those who ask are to register; `None`: at the RAS socket.
    pub announce: Option<SocketAddr>,
}

/// What is logged, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogSettings {
    /// How much.
    pub level: LogLevel,
    /// What it looks like.
    pub format: LogFormat,
    /// Whether aliases and addresses of endpoints appear.
    pub names: bool,
}

/// How much is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    /// What keeps the gatekeeper from its work.
    Error,
    /// And what somebody should look at.
    Warn,
    /// And the lives of registrations and calls.
    Info,
    /// And why.
    Debug,
    /// And every message.
    Trace,
}

impl LogLevel {
    pub(crate) fn filter(self) -> LevelFilter {
        match self {
            Self::Error => LevelFilter::ERROR,
            Self::Warn => LevelFilter::WARN,
            Self::Info => LevelFilter::INFO,
            Self::Debug => LevelFilter::DEBUG,
            Self::Trace => LevelFilter::TRACE,
        }
    }
}

/// What the log looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// An object in each line.
    Json,
}

impl Config {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let octets = std::fs::read(path).map_err(|source| ConfigError::Unreadable {
            path: path.to_owned(),
            source,
        })?;
        Self::parse_octets(&octets).map_err(|problems| ConfigError::Wrong {
            path: path.to_owned(),
            problems,
        })
    }

    /// Reads what should be a text.
    fn parse_octets(octets: &[u8]) -> Result<Self, Vec<Problem>> {
        let Some(chunk) = octets.utf8_chunks().next() else {
            return Self::parse("");
        };
        if chunk.invalid().is_empty() {
            return Self::parse(chunk.valid());
        }
        Err(vec![Problem {
            position: Position::of(chunk.valid(), chunk.valid().len()),
            fault: Fault::NotUtf8,
        }])
    }

    /// Reads a text. What is wrong comes in the order of the text.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        let raw: Raw = toml::from_str(text).map_err(|error| {
            let message = error.message().trim().replace('\n', "; ");
            let position = Position::of_span(text, error.span());
            vec![Problem {
                position,
                fault: Fault::Syntax { message },
            }]
        })?;
        let mut check = Check {
            text,
            problems: Vec::new(),
        };
        let config = check.config(raw);
        if check.problems.is_empty() {
            return Ok(config);
        }
        check.problems.sort_by_key(|problem| problem.position);
        Err(check.problems)
    }

    /// The gatekeeper's own configuration, with its sockets.
    pub(crate) fn core_with(&self, sockets: Vec<RasSocket>) -> core::Config {
        core::Config {
            sockets,
            ..self.core.clone()
        }
    }
}

/// A number with its key, and where it stands if it does.
type Named<'a> = (&'static str, &'a Value<i64>, Option<i64>);

/// Looks at values, and notes what is wrong with them. What it gives for a wrong one does not matter.
struct Check<'a> {
    text: &'a str,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn config(&mut self, raw: Raw) -> Config {
        let identifier = self.identifier(raw.gatekeeper.identifier);
        let mut core = core::Config::new(identifier, Vec::new());
        self.rates(&mut core.ras, &raw.ras);
        self.registration(&mut core, &raw.registration);
        self.admission(&mut core, &raw.admission);
        self.bandwidth(&mut core.bandwidth, &raw.bandwidth);
        let lookups = self.routing(&mut core, &raw.routing);
        core.location = match raw.location.answer {
            Some(raw::Answer::Registered) => LocationPolicy::Registered,
            Some(raw::Answer::Anyone) | None => LocationPolicy::Anyone,
        };
        let timeout = core.farewell_timeout.as_secs();
        core.farewell_timeout = self.seconds(
            "shutdown.timeout_secs",
            &raw.shutdown.timeout_secs,
            timeout,
            0..=600,
        );
        Config {
            core,
            listen: self.listen(raw.ras.listen),
            discovery: self.discovery(raw.discovery),
            lookups,
            farewell: match raw.shutdown.farewell {
                Some(raw::Farewell::Quiet) => Farewell::Quiet,
                Some(raw::Farewell::Unregister) | None => Farewell::Unregister,
            },
            log: LogSettings {
                level: raw.log.level.unwrap_or(LogLevel::Info),
                format: raw.log.format.unwrap_or(LogFormat::Text),
                names: raw.log.names.unwrap_or(true),
            },
        }
    }

    fn identifier(&mut self, value: Value<String>) -> GatekeeperIdentifier {
        let default = || GatekeeperIdentifier::from_wire(&"h323gk".into());
        let Some(value) = value else { return default() };
        GatekeeperIdentifier::new(value.get_ref()).unwrap_or_else(|error| {
            self.wrong(&value, Fault::Identifier(error));
            default()
        })
    }

    fn rates(&mut self, ras: &mut h323_ras::server::Config, raw: &raw::Ras) {
        let any = 0..=1_000_000;
        let mut rate = |key, value, default: Option<u32>| {
            let default = default.map_or(0, i64::from);
            let rate = self.number(key, value, default, any.clone());
            u32::try_from(rate).ok().filter(|rate| *rate != 0)
        };
        ras.requests_per_second = rate(
            "ras.requests_per_second_per_host",
            &raw.requests_per_second_per_host,
            ras.requests_per_second,
        );
        ras.discoveries_per_second = rate(
            "ras.discoveries_per_second",
            &raw.discoveries_per_second,
            ras.discoveries_per_second,
        );
        let burst = i64::from(ras.request_burst);
        let key = "ras.request_burst_per_host";
        let burst = self.number(key, &raw.request_burst_per_host, burst, 1..=1_000_000);
        ras.request_burst = u32::try_from(burst).unwrap_or(u32::MAX);
    }

    fn registration(&mut self, core: &mut core::Config, raw: &raw::Registration) {
        self.time_to_live(&mut core.time_to_live, raw);
        let limits = &mut core.limits;
        let table = 1..=MAX_TABLE;
        limits.endpoints = self.count(
            "registration.max_endpoints",
            &raw.max_endpoints,
            limits.endpoints,
            table.clone(),
        );
        limits.endpoints_per_host = self.count(
            "registration.max_endpoints_per_host",
            &raw.max_endpoints_per_host,
            limits.endpoints_per_host,
            table,
        );
        limits.aliases_per_endpoint = self.count(
            "registration.max_aliases_per_endpoint",
            &raw.max_aliases_per_endpoint,
            limits.aliases_per_endpoint,
            1..=128,
        );
    }

    fn time_to_live(&mut self, ttl: &mut TimeToLive, raw: &raw::Registration) {
        let keys = [
            "registration.min_time_to_live_secs",
            "registration.default_time_to_live_secs",
            "registration.max_time_to_live_secs",
        ];
        let [min, default, max] = [ttl.min, ttl.default, ttl.max]
            .map(|default| i64::try_from(default.as_secs()).unwrap_or(i64::MAX));
        let wrong = self.problems.len();
        let min = self.number(keys[0], &raw.min_time_to_live_secs, min, 1..=MAX_SECS);
        let max = self.number(keys[2], &raw.max_time_to_live_secs, max, 1..=MAX_SECS);
        if self.problems.len() > wrong {
            // One of the bounds is not known, and the default would be held against a guess.
            return;
        }
        if min > max {
            let lesser = (keys[0], &raw.min_time_to_live_secs, Some(min));
            return self.in_order(lesser, (keys[2], &raw.max_time_to_live_secs, Some(max)));
        }
        let default = default.clamp(min, max);
        let default = self.number(keys[1], &raw.default_time_to_live_secs, default, min..=max);
        let [min, default, max] =
            [min, default, max].map(|secs| Duration::from_secs(u64::try_from(secs).unwrap_or(0)));
        *ttl = TimeToLive { min, default, max };
    }

    fn admission(&mut self, core: &mut core::Config, raw: &raw::Admission) {
        let policy = &mut core.admission;
        policy.calls_to_addresses = raw.calls_to_addresses.unwrap_or(policy.calls_to_addresses);
        let interval = policy.report_interval.unwrap_or_default().as_secs();
        let key = "admission.report_interval_secs";
        let interval = self.seconds(key, &raw.report_interval_secs, interval, 0..=65_535);
        policy.report_interval = Some(interval).filter(|interval| !interval.is_zero());
        let silent = policy.silent_after.as_secs();
        policy.silent_after = self.seconds(
            "admission.silent_after_secs",
            &raw.silent_after_secs,
            silent,
            60..=MAX_SECS,
        );
        let limits = &mut core.limits;
        let table = 1..=MAX_TABLE;
        limits.calls = self.count(
            "admission.max_calls",
            &raw.max_calls,
            limits.calls,
            table.clone(),
        );
        limits.calls_per_endpoint = self.count(
            "admission.max_calls_per_endpoint",
            &raw.max_calls_per_endpoint,
            limits.calls_per_endpoint,
            table,
        );
    }

    fn bandwidth(&mut self, policy: &mut core::bandwidth::BandwidthPolicy, raw: &raw::Bandwidth) {
        let [minimum, per_call, total]: [Named<'_>; 3] = [
            (
                "bandwidth.minimum_per_call_kbps",
                &raw.minimum_per_call_kbps,
            ),
            ("bandwidth.per_call_kbps", &raw.per_call_kbps),
            ("bandwidth.total_kbps", &raw.total_kbps),
        ]
        .map(|(key, value)| (key, value, self.given(key, value, 0..=MAX_KBPS)));
        self.in_order(minimum, per_call);
        self.in_order(minimum, total);
        self.in_order(per_call, total);
        let amount =
            |kbps: i64| Bandwidth::from_bits_per_second(u64::try_from(kbps).unwrap_or(0) * 1000);
        policy.minimum_per_call = minimum.2.map(amount).unwrap_or_default();
        policy.per_call = per_call.2.map(amount);
        policy.total = total.2.map(amount);
    }

    /// Gives how many lookups may run.
    fn routing(&mut self, core: &mut core::Config, raw: &raw::Routing) -> usize {
        if let Some(list) = &raw.policies {
            core.routing = self.policies(list);
        }
        let timeout = core.query_timeout.as_secs();
        let key = "routing.query_timeout_secs";
        core.query_timeout = self.seconds(key, &raw.query_timeout_secs, timeout, 1..=30);
        let limits = &mut core.limits;
        let table = 1..=MAX_QUERIES;
        limits.queries = self.count(
            "routing.max_queries",
            &raw.max_queries,
            limits.queries,
            table.clone(),
        );
        limits.queries_per_host = self.count(
            "routing.max_queries_per_host",
            &raw.max_queries_per_host,
            limits.queries_per_host,
            table,
        );
        self.count(
            "routing.max_lookups",
            &raw.max_lookups,
            MAX_LOOKUPS,
            LOOKUPS,
        )
    }

    fn policies(&mut self, list: &Spanned<Vec<Spanned<String>>>) -> Vec<PolicyKind> {
        self.refuse_length("routing.policies", list, 1, POLICIES.len());
        self.entries(list.get_ref(), |text| {
            let policy = POLICIES.iter().find(|(name, _)| *name == text);
            policy.map(|(_, kind)| *kind).ok_or_else(|| Fault::Policy {
                text: text.to_owned(),
            })
        })
    }

    fn listen(&mut self, value: Value<Vec<Spanned<String>>>) -> Vec<SocketAddr> {
        let Some(list) = value else {
            return vec![SocketAddr::from((Ipv4Addr::UNSPECIFIED, RAS_PORT))];
        };
        self.refuse_length("ras.listen", &list, 1, MAX_LISTEN);
        self.entries(list.get_ref(), |text| {
            let address = socket_address(text)?;
            match address.ip() {
                ip if ip.is_multicast() => Err(Fault::NotOurs { ip }),
                _ => Ok(address),
            }
        })
    }

    fn discovery(&mut self, raw: raw::Discovery) -> Option<DiscoverySettings> {
        let port = self.number(
            "discovery.port",
            &raw.port,
            i64::from(DISCOVERY_PORT),
            1..=65_535,
        );
        let mut group = DISCOVERY_GROUP;
        if let Some(value) = raw.group {
            match value.get_ref().parse() {
                Ok(ip) if Ipv4Addr::is_multicast(&ip) => group = ip,
                _ => self.wrong(
                    &value,
                    Fault::Group {
                        text: value.get_ref().clone(),
                    },
                ),
            }
        }
        let mut interfaces = Vec::new();
        if let Some(list) = raw.interfaces {
            self.refuse_length("discovery.interfaces", &list, 0, MAX_INTERFACES);
            interfaces = self.entries(list.get_ref(), |text| {
                let text = text.to_owned();
                text.parse().map_err(|_| Fault::Interface { text })
            });
        }
        let announce = raw.announce.and_then(|value| self.announce(&value));
        let port = u16::try_from(port).unwrap_or(DISCOVERY_PORT);
        let settings = DiscoverySettings {
            group,
            port,
            interfaces,
            announce,
        };
        raw.multicast.unwrap_or(true).then_some(settings)
    }

    fn announce(&mut self, value: &Spanned<String>) -> Option<SocketAddr> {
        let text = value.get_ref();
        let announced = socket_address(text).and_then(|address| {
            match h323_h225::address::transport_address(address) {
                Ok(_) => Ok(address),
                Err(_) => Err(Fault::NotAnnounceable { text: text.clone() }),
            }
        });
        announced.map_err(|fault| self.wrong(value, fault)).ok()
    }

    /// The entries of a list; a wrong one, or one that was there before, is noted.
    fn entries<T: PartialEq>(
        &mut self,
        list: &[Spanned<String>],
        parse: impl Fn(&str) -> Result<T, Fault>,
    ) -> Vec<T> {
        let mut entries = Vec::new();
        for value in list {
            match parse(value.get_ref()) {
                Ok(entry) if entries.contains(&entry) => {
                    self.wrong(
                        value,
                        Fault::Repeated {
                            text: value.get_ref().clone(),
                        },
                    );
                }
                Ok(entry) => entries.push(entry),
                Err(fault) => self.wrong(value, fault),
            }
        }
        entries
    }

    fn refuse_length<T>(
        &mut self,
        key: &'static str,
        list: &Spanned<Vec<T>>,
        min: usize,
        max: usize,
    ) {
        let len = list.get_ref().len();
        if !(min..=max).contains(&len) {
            self.wrong(list, Fault::Length { key, len, min, max });
        }
    }

    /// The number that stands there, if one does and it is in range.
    fn given(
        &mut self,
        key: &'static str,
        value: &Value<i64>,
        range: RangeInclusive<i64>,
    ) -> Option<i64> {
        let value = value.as_ref()?;
        let number = *value.get_ref();
        if range.contains(&number) {
            return Some(number);
        }
        let (min, max) = range.into_inner();
        self.wrong(
            value,
            Fault::Number {
                key,
                value: number,
                min,
                max,
            },
        );
        None
    }

    fn number(
        &mut self,
        key: &'static str,
        value: &Value<i64>,
        default: i64,
        range: RangeInclusive<i64>,
    ) -> i64 {
        self.given(key, value, range).unwrap_or(default)
    }

    fn seconds(
        &mut self,
        key: &'static str,
        value: &Value<i64>,
        default: u64,
        range: RangeInclusive<i64>,
    ) -> Duration {
        let default = i64::try_from(default).unwrap_or(i64::MAX);
        let secs = self.number(key, value, default, range);
        Duration::from_secs(u64::try_from(secs).unwrap_or(0))
    }

    fn count(
        &mut self,
        key: &'static str,
        value: &Value<i64>,
        default: usize,
        range: RangeInclusive<i64>,
    ) -> usize {
        let default = i64::try_from(default).unwrap_or(i64::MAX);
        usize::try_from(self.number(key, value, default, range)).unwrap_or(0)
    }

    /// The first number must not be greater than the second, if there are two. Whichever of them the
    /// file has is wrong.
    fn in_order(&mut self, lesser: Named<'_>, greater: Named<'_>) {
        let ((key, place, Some(value)), (greater_key, other, Some(limit))) = (lesser, greater)
        else {
            return;
        };
        if let Some(place) = place.as_ref().or(other.as_ref()).filter(|_| value > limit) {
            self.wrong(
                place,
                Fault::Order {
                    key,
                    value,
                    greater_key,
                    greater: limit,
                },
            );
        }
    }

    fn wrong<T>(&mut self, place: &Spanned<T>, fault: Fault) {
        let position = Position::of(self.text, place.span().start);
        self.problems.push(Problem { position, fault });
    }
}

fn socket_address(text: &str) -> Result<SocketAddr, Fault> {
    text.parse().map_err(|_| Fault::SocketAddress {
        text: text.to_owned(),
    })
}
