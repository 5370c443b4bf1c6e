//! No list that the rest of the program deals with may be longer than anybody needs. The codec bounds what a datagram can
//! hold; lists within an `Endpoint`, a `CircuitInfo`, a call of an InfoRequestResponse or a confirm of a sequence have no other
//! bound.

use h323_messages::h225::{Content, EnumeratedParameter, FeatureSet, GenericData, RasMessage};

use super::RasMessageExt;
use crate::error::MalformedDatagram;
use crate::limits::{
    MAX_ALIASES, MAX_ALTERNATES, MAX_CALLS_PER_REPORT, MAX_FEATURES, MAX_PARAMETERS, MAX_TOKENS,
    MAX_TRANSPORT_ADDRESSES,
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
    refuse_longer(&Longest::of(message).found())?;
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

/// The longest lists of what is generic in the features and generic data of a message itself, wherever in one another they
/// stand. The codec bounds how deep that is.
#[derive(Default)]
struct Longest {
    features: usize,
    parameters: usize,
}

impl Longest {
    fn of(message: &RasMessage) -> Self {
        let mut longest = Self::default();
        macro_rules! look {
            ($($features:ident)*; $($without:ident)*) => {
                match message {
                    $(RasMessage::$features(m) => {
                        longest.features(m.feature_set.as_deref());
                        longest.data(m.generic_data.as_deref());
                    })*
                    $(RasMessage::$without(m) => longest.data(m.generic_data.as_deref()),)*
                    RasMessage::AdmissionConfirmSequence(sequence) => {
                        for m in sequence {
                            longest.features(m.feature_set.as_deref());
                            longest.data(m.generic_data.as_deref());
                        }
                    }
                    RasMessage::ServiceControlIndication(m) => {
                        longest.features(m.feature_set.as_ref());
                        longest.data(m.generic_data.as_deref());
                    }
                    RasMessage::ServiceControlResponse(m) => {
                        longest.features(m.feature_set.as_ref());
                        longest.data(m.generic_data.as_deref());
                    }
                    RasMessage::UnknownMessageResponse(_)
                    | RasMessage::RequestInProgress(_)
                    | RasMessage::InfoRequestAck(_)
                    | RasMessage::InfoRequestNak(_)
                    | RasMessage::Unknown(_) => {}
                }
            };
        }
        look!(
            GatekeeperRequest GatekeeperConfirm GatekeeperReject
            RegistrationRequest RegistrationConfirm RegistrationReject
            AdmissionRequest AdmissionConfirm AdmissionReject
            LocationRequest LocationConfirm LocationReject NonStandardMessage;
            UnregistrationRequest UnregistrationConfirm UnregistrationReject
            BandwidthRequest BandwidthConfirm BandwidthReject
            DisengageRequest DisengageConfirm DisengageReject
            InfoRequest InfoRequestResponse
            ResourcesAvailableIndicate ResourcesAvailableConfirm
        );
        longest
    }

    fn features(&mut self, set: Option<&FeatureSet>) {
        if let Some(set) = set {
            self.data(set.needed_features.as_deref());
            self.data(set.desired_features.as_deref());
            self.data(set.supported_features.as_deref());
        }
    }

    fn data(&mut self, list: Option<&[GenericData]>) {
        self.features = self.features.max(len(list));
        for data in list.unwrap_or_default() {
            self.parameters(data.parameters.as_deref());
        }
    }

    fn parameters(&mut self, list: Option<&[EnumeratedParameter]>) {
        self.parameters = self.parameters.max(len(list));
        for parameter in list.unwrap_or_default() {
            match &parameter.content {
                Some(Content::Compound(list)) => self.parameters(Some(list)),
                Some(Content::Nested(list)) => self.data(Some(list)),
                _ => {}
            }
        }
    }

    fn found(&self) -> [Found; 2] {
        [
            ("features or generic data", MAX_FEATURES, self.features),
            (
                "parameters of one of these",
                MAX_PARAMETERS,
                self.parameters,
            ),
        ]
    }
}
