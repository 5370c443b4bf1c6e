//! The vectors and the types that they are of.

#![allow(dead_code, reason = "each test uses its part")]

use bytes::Bytes;
use h323_per::hex::{from_hex, to_hex};
use h323_per::schema::Type;
use h323_per::{DecodeError, EncodeError, Message};
use h323_supplementary::*;

/// A line of a file of vectors.
pub(crate) struct Vector {
    pub(crate) line: usize,
    pub(crate) kind: &'static Kind,
    pub(crate) octets: Bytes,
}

/// A type that vectors are of.
pub(crate) struct Kind {
    /// Its module and name.
    pub(crate) name: &'static str,
    pub(crate) schema: &'static Type,
    /// Decodes and encodes again; also how many octets were taken.
    pub(crate) recode: fn(&Bytes) -> Recoded,
}

/// The octets that come out, and how many went in.
pub(crate) type Recoded = Result<(Vec<u8>, usize), Failed>;

/// Why octets do not come back.
#[derive(Debug)]
pub(crate) enum Failed {
    Decoding(DecodeError),
    Encoding(EncodeError),
}

fn recode<T: Message>(octets: &Bytes) -> Recoded {
    let (message, used) = h323_per::decode_prefix::<T>(octets).map_err(Failed::Decoding)?;
    let mut out = Vec::new();
    h323_per::encode(&message, &mut out).map_err(Failed::Encoding)?;
    Ok((out, used))
}

macro_rules! kinds {
    ($($module:ident::$name:ident,)*) => {
        /// All of them.
        pub(crate) static KINDS: &[Kind] = &[$(Kind {
            name: concat!(stringify!($module), ".", stringify!($name)),
            schema: $module::$name::SCHEMA,
            recode: recode::<$module::$name>,
        },)*];
    };
}

kinds! {
    h450_1::H4501SupplementaryService,
    h450_10::CfbOvrOptArg,
    h450_10::CoReqOptArg,
    h450_10::RuAlertOptArg,
    h450_11::CiFrcRelArg,
    h450_11::CiFrcRelOptRes,
    h450_11::CiGetCiplOptArg,
    h450_11::CiGetCiplRes,
    h450_11::CiNotificationArg,
    h450_11::CiRequestArg,
    h450_11::CiRequestRes,
    h450_11::CiSilentArg,
    h450_11::CiSilentOptRes,
    h450_11::CiWobOptArg,
    h450_11::CiWobOptRes,
    h450_11::CiisOptArg,
    h450_11::CiisOptRes,
    h450_12::CmnArg,
    h450_12::DummyArg,
    h450_2::CtActiveArg,
    h450_2::CtCompleteArg,
    h450_2::CtIdentifyRes,
    h450_2::CtInitiateArg,
    h450_2::CtSetupArg,
    h450_2::CtUpdateArg,
    h450_2::DummyArg,
    h450_2::DummyRes,
    h450_2::SubaddressTransferArg,
    h450_2::UnspecifiedParameter,
    h450_3::ActivateDiversionQArgument,
    h450_3::ActivateDiversionQResult,
    h450_3::CallReroutingArgument,
    h450_3::CallReroutingResult,
    h450_3::CfnrDivertedLegFailedArgument,
    h450_3::CheckRestrictionArgument,
    h450_3::CheckRestrictionResult,
    h450_3::DeactivateDiversionQArgument,
    h450_3::DeactivateDiversionQResult,
    h450_3::DivertingLegInformation1Argument,
    h450_3::DivertingLegInformation2Argument,
    h450_3::DivertingLegInformation3Argument,
    h450_3::DivertingLegInformation4Argument,
    h450_3::InterrogateDiversionQArgument,
    h450_3::UnspecifiedParameter,
    h450_4::HoldNotificArg,
    h450_4::RemoteHoldArg,
    h450_4::RemoteHoldRes,
    h450_4::RemoteRetrieveArg,
    h450_4::RemoteRetrieveRes,
    h450_4::RetrieveNotificArg,
    h450_5::CpNotifyArg,
    h450_5::CpRequestArg,
    h450_5::CpRequestRes,
    h450_5::CpSetupArg,
    h450_5::CpSetupRes,
    h450_5::CpickupNotifyArg,
    h450_5::GroupIndicationOffArg,
    h450_5::GroupIndicationOffRes,
    h450_5::GroupIndicationOnArg,
    h450_5::GroupIndicationOnRes,
    h450_5::PickExeArg,
    h450_5::PickExeRes,
    h450_5::PickrequArg,
    h450_5::PickrequRes,
    h450_5::PickupArg,
    h450_5::PickupRes,
    h450_6::CallWaitingArg,
    h450_7::MwiActivateArg,
    h450_7::MwiDeactivateArg,
    h450_7::MwiInterrogateArg,
    h450_7::MwiInterrogateResElt,
    h450_8::AlertingNameArgument,
    h450_8::BusyNameArgument,
    h450_8::CallingNameArgument,
    h450_8::ConnectedNameArgument,
    h450_9::CcArg,
    h450_9::CcLongArg,
    h450_9::CcRequestArg,
    h450_9::CcRequestRes,
    h450_9::CcShortArg,
    h460_15::SignallingChannelData,
    h460_18::IncomingCallIndication,
    h460_18::LrqKeepAliveData,
    h460_19::TraversalParameters,
    h460_24b::AlternateAddresses,
    h460_26::UdpFrame,
    h460_4::CallPriorityInfo,
    h460_4::CountryInternationalNetworkCallOriginationIdentification,
    h460_9::QosMonitoringReportData,
    h461::AssetMessage,
    h501::H501Message,
    t38::IfpPacket,
    t38::UdptlPacket,
    t38_1998::IfpPacket,
    t38_1998::UdptlPacket,
}

/// The vectors of a file: lines of a kind and the octets in hexadecimal digits.
pub(crate) fn vectors(text: &str) -> Vec<Vector> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(index, line)| {
            let mut words = line.split_whitespace();
            let name = words.next().expect("a kind");
            let kind = KINDS.iter().find(|kind| kind.name == name);
            Vector {
                line: index + 1,
                kind: kind.unwrap_or_else(|| panic!("line {}: {name}", index + 1)),
                octets: unhex(words.next().expect("octets")),
            }
        })
        .collect()
}

/// Random valid messages.
pub(crate) fn agreed() -> Vec<Vector> {
    vectors(include_str!("../vectors/agreed.txt"))
}

/// Messages composed by hand.
pub(crate) fn realistic() -> Vec<Vector> {
    vectors(include_str!("../vectors/realistic.txt"))
}

pub(crate) fn unhex(text: &str) -> Bytes {
    from_hex(text).unwrap_or_else(|| panic!("{text}")).into()
}

pub(crate) fn hex(octets: &[u8]) -> String {
    to_hex(octets)
}
