//! No list of a message may be longer than anybody needs. The codec bounds what a datagram can hold;
//! this bounds what the rest of the program has to deal with.

use h323_messages::h225::RasMessage;

use super::RasMessageExt;
use crate::error::MalformedDatagram;
use crate::limits::{
    MAX_ALIASES, MAX_ALTERNATES, MAX_CALLS_PER_REPORT, MAX_TOKENS, MAX_TRANSPORT_ADDRESSES,
};

/// What a list holds, how many it may hold, and how many it does.
type Found = (&'static str, usize, usize);

fn len<T>(list: Option<&[T]>) -> usize {
    list.map_or(0, <[T]>::len)
}

fn aliases<T>(list: Option<&[T]>) -> Found {
    ("aliases", MAX_ALIASES, len(list))
}

fn addresses<T>(list: Option<&[T]>) -> Found {
    ("transport addresses", MAX_TRANSPORT_ADDRESSES, len(list))
}

fn alternates<T>(list: Option<&[T]>) -> Found {
    ("alternates", MAX_ALTERNATES, len(list))
}

pub(super) fn check(message: &RasMessage) -> Result<(), MalformedDatagram> {
    let refuse_longer = |found: &[Found]| match found.iter().find(|(_, limit, len)| len > limit) {
        Some(&(list, limit, len)) => Err(MalformedDatagram::ListTooLong {
            message: message.name(),
            list,
            len,
            limit,
        }),
        None => Ok(()),
    };
    macro_rules! tokens {
        ($($alternative:ident)*) => {
            match message {
                $(RasMessage::$alternative(m) => [
                    ("tokens", MAX_TOKENS, len(m.tokens.as_deref())),
                    ("crypto tokens", MAX_TOKENS, len(m.crypto_tokens.as_deref())),
                ],)*
                RasMessage::AdmissionConfirmSequence(sequence) => {
                    [("confirmations", MAX_ALTERNATES, sequence.len()), ("crypto tokens", 0, 0)]
                }
                RasMessage::Unknown(_) => [("tokens", 0, 0), ("crypto tokens", 0, 0)],
            }
        };
    }
    refuse_longer(&tokens!(
        GatekeeperRequest GatekeeperConfirm GatekeeperReject
        RegistrationRequest RegistrationConfirm RegistrationReject
        UnregistrationRequest UnregistrationConfirm UnregistrationReject
        AdmissionRequest AdmissionConfirm AdmissionReject
        BandwidthRequest BandwidthConfirm BandwidthReject
        DisengageRequest DisengageConfirm DisengageReject
        LocationRequest LocationConfirm LocationReject
        InfoRequest InfoRequestResponse NonStandardMessage UnknownMessageResponse
        RequestInProgress ResourcesAvailableIndicate ResourcesAvailableConfirm
        InfoRequestAck InfoRequestNak ServiceControlIndication ServiceControlResponse
    ))?;
    match message {
        RasMessage::GatekeeperRequest(m) => refuse_longer(&[
            aliases(m.endpoint_alias.as_deref()),
            alternates(m.alternate_endpoints.as_deref()),
        ]),
        RasMessage::GatekeeperConfirm(m) => {
            refuse_longer(&[alternates(m.alternate_gatekeeper.as_deref())])
        }
        RasMessage::RegistrationRequest(m) => refuse_longer(&[
            aliases(m.terminal_alias.as_deref()),
            aliases(m.terminal_alias_pattern.as_deref()),
            addresses(Some(&m.call_signal_address)),
            addresses(Some(&m.ras_address)),
            alternates(m.alternate_endpoints.as_deref()),
        ]),
        RasMessage::RegistrationConfirm(m) => refuse_longer(&[
            aliases(m.terminal_alias.as_deref()),
            addresses(Some(&m.call_signal_address)),
            alternates(m.alternate_gatekeeper.as_deref()),
        ]),
        RasMessage::UnregistrationRequest(m) => refuse_longer(&[
            aliases(m.endpoint_alias.as_deref()),
            addresses(Some(&m.call_signal_address)),
            alternates(m.alternate_gatekeeper.as_deref()),
        ]),
        RasMessage::AdmissionRequest(m) => refuse_longer(&[
            aliases(Some(&m.src_info)),
            aliases(m.destination_info.as_deref()),
            aliases(m.dest_extra_call_info.as_deref()),
            alternates(m.src_alternatives.as_deref()),
            alternates(m.dest_alternatives.as_deref()),
        ]),
        RasMessage::AdmissionConfirm(m) => refuse_longer(&[
            aliases(m.destination_info.as_deref()),
            alternates(m.alternate_endpoints.as_deref()),
        ]),
        RasMessage::LocationRequest(m) => refuse_longer(&[
            aliases(Some(&m.destination_info)),
            aliases(m.source_info.as_deref()),
        ]),
        RasMessage::LocationConfirm(m) => refuse_longer(&[
            aliases(m.destination_info.as_deref()),
            alternates(m.alternate_endpoints.as_deref()),
        ]),
        RasMessage::InfoRequestResponse(m) => refuse_longer(&[
            aliases(m.endpoint_alias.as_deref()),
            addresses(Some(&m.call_signal_address)),
            (
                "calls",
                MAX_CALLS_PER_REPORT,
                len(m.per_call_info.as_deref()),
            ),
        ]),
        _ => Ok(()),
    }
}
