//! The name of a host that is looked up while the desk attends to its calls.

use std::time::Duration;

use h323_endpoint::{CallId, Target};
use h323_net::clock::Clock;
use tokio::task::JoinHandle;

use super::Elsewhere;
use crate::resolve;

/// How long the name of a host may take to be resolved while a call waits for it.
const RESOLVE_WITHIN: Duration = Duration::from_secs(5);

/// Whom a call is to be sent to, as soon as it is known where that is.
#[derive(Debug)]
struct Lookup {
    call: CallId,
    name: String,
    found: JoinHandle<Result<Target, String>>,
}

impl Drop for Lookup {
    fn drop(&mut self) {
        self.found.abort();
    }
}

/// The name that is looked up now, if one is; at most one at a time.
#[derive(Debug, Default)]
pub(super) struct Lookups(Option<Lookup>);

impl Lookups {
    /// Begins to look up where a call is to be sent; what was looked up before is given up.
    pub(super) fn begin(&mut self, call: CallId, name: String, clock: &Clock) {
        let (asked, clock) = (name.clone(), clock.clone());
        let found = tokio::spawn(async move {
            let until = Some(clock.now() + RESOLVE_WITHIN);
            tokio::select! {
                found = resolve::target(&asked, None) => match found {
                    Ok(found) => Ok(found.target),
                    Err(failure) => Err(failure.to_string()),
                },
                () = clock.sleep_until(until) => Err(format!("{asked}: nobody says in time where that is")),
            }
        });
        self.0 = Some(Lookup { call, name, found });
    }

    /// True while a name is looked up.
    pub(super) fn are_under_way(&self) -> bool {
        self.0.is_some()
    }

    /// What has been found, or why nothing was; never, while nothing is looked up. Cancelling this loses nothing.
    pub(super) async fn next(&mut self) -> (CallId, Result<Elsewhere, String>) {
        let Some(lookup) = &mut self.0 else {
            return std::future::pending().await;
        };
        let found = (&mut lookup.found).await;
        let (call, name) = (lookup.call, std::mem::take(&mut lookup.name));
        self.0 = None;
        let found = found.unwrap_or_else(|error| Err(error.to_string()));
        (call, found.map(|target| Elsewhere { name, target }))
    }

    /// A call is over: nobody wants to know any more where it was to be sent.
    pub(super) fn forget(&mut self, call: CallId) {
        self.0 = self.0.take().filter(|lookup| lookup.call != call);
    }
}
