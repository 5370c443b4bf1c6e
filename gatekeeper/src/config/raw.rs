//! The configuration file as it is written: every key optional, nothing looked at yet.

use serde::Deserialize;
use toml::Spanned;

use super::{LogFormat, LogLevel};

/// A value, and where in the file it stands.
pub(super) type Value<T> = Option<Spanned<T>>;

/// The whole file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Raw {
    pub(super) gatekeeper: Gatekeeper,
    pub(super) ras: Ras,
    pub(super) discovery: Discovery,
    pub(super) registration: Registration,
    pub(super) admission: Admission,
    pub(super) bandwidth: Bandwidth,
    pub(super) routing: Routing,
    pub(super) location: Location,
    pub(super) shutdown: Shutdown,
    pub(super) log: Log,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Gatekeeper {
    pub(super) identifier: Value<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Ras {
    pub(super) listen: Value<Vec<Spanned<String>>>,
    pub(super) requests_per_second_per_host: Value<i64>,
    pub(super) request_burst_per_host: Value<i64>,
    pub(super) discoveries_per_second: Value<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Discovery {
    pub(super) multicast: Option<bool>,
    pub(super) group: Value<String>,
    pub(super) port: Value<i64>,
    pub(super) interfaces: Value<Vec<Spanned<String>>>,
    pub(super) announce: Value<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Registration {
    pub(super) min_time_to_live_secs: Value<i64>,
    pub(super) default_time_to_live_secs: Value<i64>,
    pub(super) max_time_to_live_secs: Value<i64>,
    pub(super) max_endpoints: Value<i64>,
    pub(super) max_endpoints_per_host: Value<i64>,
    pub(super) max_aliases_per_endpoint: Value<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Admission {
    pub(super) calls_to_addresses: Option<bool>,
    pub(super) report_interval_secs: Value<i64>,
    pub(super) silent_after_secs: Value<i64>,
    pub(super) max_calls: Value<i64>,
    pub(super) max_calls_per_endpoint: Value<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Bandwidth {
    pub(super) total_kbps: Value<i64>,
    pub(super) per_call_kbps: Value<i64>,
    pub(super) minimum_per_call_kbps: Value<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Routing {
    pub(super) policies: Value<Vec<Spanned<String>>>,
    pub(super) query_timeout_secs: Value<i64>,
    pub(super) max_queries: Value<i64>,
    pub(super) max_queries_per_host: Value<i64>,
    pub(super) max_lookups: Value<i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Location {
    pub(super) answer: Option<Answer>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Answer {
    Anyone,
    Registered,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Shutdown {
    pub(super) farewell: Option<Farewell>,
    pub(super) timeout_secs: Value<i64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Farewell {
    Unregister,
    Quiet,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Log {
    pub(super) level: Option<LogLevel>,
    pub(super) format: Option<LogFormat>,
    pub(super) names: Option<bool>,
}
