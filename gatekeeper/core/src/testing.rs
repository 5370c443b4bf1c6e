//! What the tests of several modules need.

use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::address::alias;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_ras::Bandwidth;

use crate::admission::Admitted;
use crate::auth::{Authenticated, Authentication, Check};
use crate::bandwidth::Pool;
use crate::call::{CallName, Side};
use crate::registry::EndpointId;
use crate::routing::Route;

/// The instant at which tests begin.
pub(crate) fn epoch() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "any instant will do")]
    Instant::now()
}

/// Proof that nobody had to give.
pub(crate) fn authenticated() -> Authenticated {
    match Authentication::Open.check() {
        Check::Passed(proof) => proof,
        Check::Ask => unreachable!("everybody is who they say"),
    }
}

pub(crate) fn endpoint(number: u8) -> EndpointId {
    EndpointId::from_random([number; 16])
}

pub(crate) fn call_name(number: u8) -> CallName {
    CallName {
        call_identifier: Some(CallIdentifier([number; 16])),
        conference_identifier: ConferenceIdentifier([number; 16]),
        call_reference: u16::from(number),
    }
}

/// Where call signalling of a host goes.
pub(crate) fn signalling(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 1720))
}

/// An endpoint that may take part in a call that has so much already, as
/// [`admit`](crate::admission::admit) would say. It has the endpoint's number where it goes, too.
pub(crate) fn admitted(
    side: Side,
    number: u8,
    name: CallName,
    bandwidth: u32,
    has: Bandwidth,
    pool: &mut Pool,
) -> Admitted {
    let bandwidth = Bandwidth(bandwidth);
    Admitted {
        endpoint: endpoint(number),
        side,
        name,
        bandwidth,
        route: Route {
            address: signalling(number),
            endpoint: None,
            aliases: Vec::new(),
        },
        grant: pool.reserve(bandwidth.saturating_sub(has)).unwrap(),
        source_info: vec![alias("alice").unwrap()],
        destination_info: vec![alias("bob").unwrap()],
    }
}
