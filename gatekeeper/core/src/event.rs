//! What a gatekeeper tells its owner.

use std::fmt;
use std::net::SocketAddr;

use h323_h225::address::alias_text;
use h323_messages::h225::AliasAddress;
use h323_ras::MalformedDatagram;

use crate::accounting::{CallDetail, CallDuration, EndCause};
use crate::admission;
use crate::query::Query;
use crate::registry::{Endpoint, EndpointId};

/// What a gatekeeper tells its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// An endpoint has registered in full. Keep-alives give no event.
    Registered {
        /// The endpoint.
        endpoint: EndpointSummary,
        /// Whether it was registered before.
        again: bool,
    },
    /// An endpoint is no longer registered.
    Unregistered {
        /// The endpoint.
        endpoint: EndpointSummary,
        /// Why not.
        cause: UnregisterCause,
    },
    /// An endpoint has given up some of its aliases.
    AliasesUnregistered {
        /// The endpoint, as it is now.
        endpoint: EndpointSummary,
        /// What it is not called any more.
        aliases: Vec<AliasAddress>,
    },
    /// An endpoint was not registered.
    RegistrationRefused {
        /// Who asked.
        from: SocketAddr,
        /// Why not.
        reason: RegistrationRefusal,
    },
    /// A call has begun: the first of its endpoints was admitted.
    CallOpened(CallDetail),
    /// The callee has been admitted too: the call is about to ring.
    CallAnswering(CallDetail),
    /// A call is over.
    CallEnded {
        /// The call.
        detail: CallDetail,
        /// How long it lasted.
        duration: CallDuration,
        /// Why it is over.
        cause: EndCause,
    },
    /// An endpoint may not take part in a call.
    CallRefused {
        /// Who asked.
        from: SocketAddr,
        /// Whom they wanted.
        destination_info: Vec<AliasAddress>,
        /// Why not.
        refusal: admission::Refusal,
    },
    /// The outside is asked; to be answered by [`Gatekeeper::answer`](crate::Gatekeeper::answer).
    Query(Query),
    /// A datagram was no RAS message.
    Malformed {
        /// Who sent it.
        from: SocketAddr,
        /// What is wrong with it.
        error: MalformedDatagram,
    },
    /// The gatekeeper has done all that [`Gatekeeper::shutdown`](crate::Gatekeeper::shutdown) asked for.
    Stopped {
        /// Endpoints that were told and have not confirmed.
        unconfirmed: usize,
    },
}

/// What is told of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndpointSummary {
    /// Its name.
    pub id: EndpointId,
    /// Where its requests come from.
    pub ras_address: SocketAddr,
    /// Where calls to it go.
    pub call_signal_address: SocketAddr,
    /// What it is called.
    pub aliases: Vec<AliasAddress>,
}

impl From<&Endpoint> for EndpointSummary {
    fn from(endpoint: &Endpoint) -> Self {
        Self {
            id: endpoint.id(),
            ras_address: endpoint.source().address,
            call_signal_address: endpoint.call_signal_address(),
            aliases: endpoint.aliases().to_vec(),
        }
    }
}

/// Aliases as people read them, fit for a log.
pub fn names(aliases: &[AliasAddress]) -> String {
    aliases
        .iter()
        .map(alias_text)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Why an endpoint is no longer registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnregisterCause {
    /// It said so.
    ByEndpoint,
    /// It has not been heard of for its time to live.
    Expired,
    /// The owner of the gatekeeper wanted it.
    ByOwner,
    /// The gatekeeper stops.
    Shutdown,
}

impl fmt::Display for UnregisterCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ByEndpoint => "it unregistered",
            Self::Expired => "its time to live is over",
            Self::ByOwner => "the gatekeeper was told to unregister it",
            Self::Shutdown => "the gatekeeper stops",
        })
    }
}

/// Why an endpoint was not registered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegistrationRefusal {
    /// It follows no edition of H.225.0.
    #[error("its protocolIdentifier names no edition of H.225.0")]
    Revision,
    /// It wants another gatekeeper.
    #[error("it wants the gatekeeper {wanted}")]
    OtherGatekeeper {
        /// The one it wants.
        wanted: String,
    },
    /// It names no address at which it takes RAS.
    #[error("no usable RAS address")]
    NoRasAddress,
    /// It has no alias, and is no terminal that can be given one.
    #[error("only terminals may come without an alias")]
    NoAlias,
    /// It wants to add to a registration.
    #[error("additive registration is not supported")]
    Additive,
    /// The registry has no place for it.
    #[error(transparent)]
    Registry(#[from] crate::registry::Refusal),
    /// It is not, or no longer, registered as it believes.
    #[error("keep-alive refused: {0}")]
    Stale(#[from] crate::registry::Stale),
    /// Its credential is not right.
    #[error("its credential was not accepted")]
    Denied,
    /// Nobody has looked at its credential, or not in time.
    #[error("its credential was not looked at")]
    Unchecked,
    /// It has unregistered before it was known whether it may register.
    #[error("it does not want to register any more")]
    GivenUp,
    /// The gatekeeper is about to stop.
    #[error("the gatekeeper is shutting down")]
    ShuttingDown,
}
