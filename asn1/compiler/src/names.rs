//! Rust names: of types, fields, variants and statics.
//!
//! A type that the schema names keeps its name in Rust case. A nested type without a name takes that of
//! its component when this has at least two words and stands for one thing in the module; otherwise the
//! name of the type that holds it, followed by the words of the component that are not yet in it. Where
//! the rule makes an ugly name, `TYPES` has a better one.

use std::collections::BTreeMap;

use crate::error::{Problem, Result};
use crate::model::{DefinitionId, Schema, Shape};

/// Names that the rules do not make well, by module and path of the nested type.
const TYPES: &[(&str, &str, &str)] = &[
    (
        "h225",
        "ServiceControlResponse.result",
        "ServiceControlResult",
    ),
    (
        "h225",
        "TransportAddress.ipSourceRoute.routing",
        "IpSourceRouting",
    ),
    ("h225", "ANSI-41-UIM.system-id", "Ansi41SystemId"),
    (
        "h225",
        "CapacityReportingSpecification.when",
        "CapacityReportingWhen",
    ),
    ("h225", "RasUsageSpecification.when", "RasUsageWhen"),
    (
        "h225",
        "RasUsageSpecification.callStartingPoint",
        "RasUsageStartingPoint",
    ),
    (
        "h225",
        "CallCreditServiceControl.billingMode",
        "CallCreditBillingMode",
    ),
    (
        "h225",
        "CallCreditServiceControl.callStartingPoint",
        "CallCreditStartingPoint",
    ),
    ("h235", "ECKASDH.eckasdhp", "Eckasdhp"),
    ("h235", "ECKASDH.eckasdh2", "Eckasdh2"),
    (
        "h245",
        "H223Capability.h223MultiplexTableCapability.enhanced",
        "EnhancedMultiplexTable",
    ),
    (
        "h245",
        "G7231AnnexCCapability.g723AnnexCAudioMode",
        "G7231AnnexCCapabilityAudioMode",
    ),
    (
        "h245",
        "G7231AnnexCMode.g723AnnexCAudioMode",
        "G7231AnnexCModeAudioMode",
    ),
    (
        "h245",
        "DataApplicationCapability.application",
        "DataApplication",
    ),
    (
        "h245",
        "DataApplicationCapability.application.t84",
        "DataApplicationT84",
    ),
    (
        "h245",
        "DataApplicationCapability.application.nlpid",
        "DataApplicationNlpid",
    ),
    (
        "h245",
        "DataApplicationCapability.application.t38fax",
        "DataApplicationT38Fax",
    ),
    ("h245", "DataMode.application.nlpid", "DataModeNlpid"),
    ("h245", "DataMode.application.t38fax", "DataModeT38Fax"),
    (
        "h245",
        "DepFECCapability.rfc2733.separateStream",
        "DepFecCapabilitySeparateStream",
    ),
    ("h245", "DepFECData.rfc2733.mode", "DepFecDataMode"),
    (
        "h245",
        "DepFECData.rfc2733.mode.separateStream",
        "DepFecDataSeparateStream",
    ),
    (
        "h245",
        "DepFECData.rfc2733.mode.separateStream.differentPort",
        "DepFecDataDifferentPort",
    ),
    (
        "h245",
        "DepFECData.rfc2733.mode.separateStream.samePort",
        "DepFecDataSamePort",
    ),
    ("h245", "DepFECMode.rfc2733Mode", "DepFecModeRfc2733"),
    ("h245", "DepFECMode.rfc2733Mode.mode", "DepFecModeMode"),
    (
        "h245",
        "DepFECMode.rfc2733Mode.mode.separateStream",
        "DepFecModeSeparateStream",
    ),
    (
        "h245",
        "DepFECMode.rfc2733Mode.mode.separateStream.differentPort",
        "DepFecModeDifferentPort",
    ),
    (
        "h245",
        "DepFECMode.rfc2733Mode.mode.separateStream.samePort",
        "DepFecModeSamePort",
    ),
    ("h245", "FECData.rfc2733.pktMode", "FecPacketMode"),
    (
        "h245",
        "FECData.rfc2733.pktMode.rfc2733sameport",
        "FecSamePort",
    ),
    (
        "h245",
        "FECData.rfc2733.pktMode.rfc2733diffport",
        "FecDifferentPort",
    ),
    (
        "h245",
        "OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters",
        "ForwardMultiplexParameters",
    ),
    (
        "h245",
        "OpenLogicalChannel.reverseLogicalChannelParameters",
        "ReverseLogicalChannelParameters",
    ),
    (
        "h245",
        "OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters",
        "ReverseMultiplexParameters",
    ),
    (
        "h245",
        "OpenLogicalChannelAck.reverseLogicalChannelParameters",
        "ReverseLogicalChannelAckParameters",
    ),
    (
        "h245",
        "OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters",
        "ReverseMultiplexAckParameters",
    ),
    ("h245", "Q2931Address.address", "Q2931AddressValue"),
    ("h245", "UnicastAddress.iPAddress", "UnicastIpAddress"),
    ("h245", "UnicastAddress.iPXAddress", "UnicastIpxAddress"),
    ("h245", "UnicastAddress.iP6Address", "UnicastIp6Address"),
    (
        "h245",
        "UnicastAddress.iPSourceRouteAddress.routing",
        "IpSourceRouting",
    ),
    ("h245", "MulticastAddress.iPAddress", "MulticastIpAddress"),
    ("h245", "MulticastAddress.iP6Address", "MulticastIp6Address"),
    ("h245", "H235Media.mediaType", "H235MediaType"),
    ("h245", "H235Mode.mediaMode", "H235MediaMode"),
    (
        "h245",
        "H223LogicalChannelParameters.adaptationLayerType",
        "H223AdaptationLayer",
    ),
    (
        "h245",
        "H223LogicalChannelParameters.adaptationLayerType.al3",
        "H223Al3",
    ),
    (
        "h245",
        "H223ModeParameters.adaptationLayerType",
        "H223ModeAdaptationLayer",
    ),
    (
        "h245",
        "H223ModeParameters.adaptationLayerType.al3",
        "H223ModeAl3",
    ),
    (
        "h245",
        "H223AL1MParameters.transferMode",
        "Al1mTransferMode",
    ),
    ("h245", "H223AL1MParameters.headerFEC", "Al1mHeaderFec"),
    ("h245", "H223AL1MParameters.crcLength", "Al1mCrcLength"),
    ("h245", "H223AL1MParameters.arqType", "Al1mArqType"),
    ("h245", "H223AL2MParameters.headerFEC", "Al2mHeaderFec"),
    (
        "h245",
        "H223AL3MParameters.headerFormat",
        "Al3mHeaderFormat",
    ),
    ("h245", "H223AL3MParameters.crcLength", "Al3mCrcLength"),
    ("h245", "H223AL3MParameters.arqType", "Al3mArqType"),
    (
        "h245",
        "V76LogicalChannelParameters.suspendResume",
        "V76SuspendResume",
    ),
    ("h245", "V76LogicalChannelParameters.mode", "V76Mode"),
    ("h245", "V76LogicalChannelParameters.mode.eRM", "V76Erm"),
    (
        "h245",
        "V76LogicalChannelParameters.mode.eRM.recovery",
        "V76ErmRecovery",
    ),
    (
        "h245",
        "MultiplexEntryRejectionDescriptions.cause",
        "MultiplexEntryRejectionCause",
    ),
    (
        "h245",
        "RequestMultiplexEntryRejectionDescriptions.cause",
        "RequestMultiplexEntryRejectionCause",
    ),
    (
        "h245",
        "MobileMultilinkReconfigurationCommand.status",
        "MobileMultilinkReconfigurationStatus",
    ),
    (
        "h245",
        "CommunicationModeTableEntry.dataType",
        "CommunicationModeDataType",
    ),
    (
        "h245",
        "MultilinkRequest.maximumHeaderInterval.requestType",
        "MaximumHeaderIntervalRequestType",
    ),
    (
        "h245",
        "MultilinkResponse.addConnection.responseCode",
        "AddConnectionResponseCode",
    ),
    (
        "h245",
        "MultilinkResponse.addConnection.responseCode.rejected",
        "AddConnectionRejection",
    ),
    (
        "h245",
        "MiscellaneousCommand.type.progressiveRefinementStart.repeatCount",
        "ProgressiveRefinementRepeatCount",
    ),
    ("h245", "NewATMVCCommand.aal.aal1", "NewAtmVcCommandAal1"),
    (
        "h245",
        "NewATMVCCommand.aal.aal1.clockRecovery",
        "NewAtmVcCommandClockRecovery",
    ),
    (
        "h245",
        "NewATMVCCommand.aal.aal1.errorCorrection",
        "NewAtmVcCommandErrorCorrection",
    ),
    ("h245", "NewATMVCCommand.aal.aal5", "NewAtmVcCommandAal5"),
    (
        "h245",
        "NewATMVCCommand.reverseParameters.multiplex",
        "NewAtmVcCommandReverseMultiplex",
    ),
    (
        "h245",
        "NewATMVCIndication.aal.aal1",
        "NewAtmVcIndicationAal1",
    ),
    (
        "h245",
        "NewATMVCIndication.aal.aal1.clockRecovery",
        "NewAtmVcIndicationClockRecovery",
    ),
    (
        "h245",
        "NewATMVCIndication.aal.aal1.errorCorrection",
        "NewAtmVcIndicationErrorCorrection",
    ),
    (
        "h245",
        "NewATMVCIndication.aal.aal5",
        "NewAtmVcIndicationAal5",
    ),
    (
        "h245",
        "NewATMVCIndication.reverseParameters.multiplex",
        "NewAtmVcIndicationReverseMultiplex",
    ),
    ("h245", "UserInputIndication.signal", "UserInputSignal"),
    (
        "h245",
        "UserInputIndication.signal.rtp",
        "UserInputSignalRtp",
    ),
    (
        "h245",
        "UserInputIndication.signalUpdate",
        "UserInputSignalUpdate",
    ),
    (
        "h245",
        "UserInputIndication.signalUpdate.rtp",
        "UserInputSignalUpdateRtp",
    ),
    (
        "h245",
        "UserInputIndication.encryptedAlphanumeric",
        "EncryptedAlphanumeric",
    ),
    (
        "h245",
        "UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric",
        "EncryptedExtendedAlphanumeric",
    ),
];

/// Identifiers whose words the capitals alone do not tell apart, with the words.
const WORDS: &[(&str, &str)] = &[
    ("DHset", "dh_set"),
    ("DHsetExt", "dh_set_ext"),
    ("ECpoint", "ec_point"),
    ("H223AL1MParameters", "h223_al1m_parameters"),
    ("H223AL2MParameters", "h223_al2m_parameters"),
    ("H223AL3MParameters", "h223_al3m_parameters"),
    ("NewATMVCCommand", "new_atm_vc_command"),
    ("NewATMVCIndication", "new_atm_vc_indication"),
    (
        "RTPH263VideoRedundancyEncoding",
        "rtp_h263_video_redundancy_encoding",
    ),
    (
        "RTPH263VideoRedundancyFrameMapping",
        "rtp_h263_video_redundancy_frame_mapping",
    ),
    ("al1M", "al1m"),
    ("al2M", "al2m"),
    ("al3M", "al3m"),
    ("altGKisPermanent", "alt_gk_is_permanent"),
    ("atmnrtVBR", "atm_nrt_vbr"),
    ("atmrtVBR", "atm_rt_vbr"),
    ("audioWithAL1M", "audio_with_al1m"),
    ("audioWithAL2M", "audio_with_al2m"),
    ("audioWithAL3M", "audio_with_al3m"),
    ("dataWithAL1M", "data_with_al1m"),
    ("dataWithAL2M", "data_with_al2m"),
    ("dataWithAL3M", "data_with_al3m"),
    ("g729AnnexAwAnnexB", "g729_annex_a_w_annex_b"),
    ("g729wAnnexB", "g729_w_annex_b"),
    ("h223AnnexBwithHeader", "h223_annex_b_with_header"),
    ("h323pdu", "h323_pdu"),
    ("hdlcFrameTunnelingwSAR", "hdlc_frame_tunneling_w_sar"),
    ("maxH223MUXPDUsize", "max_h223_mux_pdu_size"),
    ("maxMUXPDUSizeCapability", "max_mux_pdu_size_capability"),
    ("maximumAL1MPDUSize", "maximum_al1m_pdu_size"),
    ("maximumAL2MSDUSize", "maximum_al2m_sdu_size"),
    ("maximumAL3MSDUSize", "maximum_al3m_sdu_size"),
    ("nestedcryptoToken", "nested_crypto_token"),
    ("newATMVCCommand", "new_atm_vc_command"),
    ("newATMVCIndication", "new_atm_vc_indication"),
    ("profileAndLevel-HPatH-14", "profile_and_level_hp_at_h14"),
    ("profileAndLevel-HPatHL", "profile_and_level_hp_at_hl"),
    ("profileAndLevel-HPatML", "profile_and_level_hp_at_ml"),
    ("profileAndLevel-MPatH-14", "profile_and_level_mp_at_h14"),
    ("profileAndLevel-MPatHL", "profile_and_level_mp_at_hl"),
    ("profileAndLevel-MPatLL", "profile_and_level_mp_at_ll"),
    ("profileAndLevel-MPatML", "profile_and_level_mp_at_ml"),
    ("profileAndLevel-SNRatLL", "profile_and_level_snr_at_ll"),
    ("profileAndLevel-SNRatML", "profile_and_level_snr_at_ml"),
    ("profileAndLevel-SPatML", "profile_and_level_sp_at_ml"),
    (
        "profileAndLevel-SpatialatH-14",
        "profile_and_level_spatial_at_h14",
    ),
    ("qoSControlNotSupported", "qos_control_not_supported"),
    ("rfc2198coding", "rfc2198_coding"),
    ("rfc2733diffport", "rfc2733_diff_port"),
    ("rfc2733rfc2198", "rfc2733_rfc2198"),
    ("rfc2733sameport", "rfc2733_same_port"),
    ("routeCalltoSCN", "route_call_to_scn"),
    ("securityDHmismatch", "security_dh_mismatch"),
    ("t30fax", "t30_fax"),
    ("t38UDPFEC", "t38_udp_fec"),
    ("t38fax", "t38_fax"),
    (
        "toLevel2withOptionalHeader",
        "to_level2_with_optional_header",
    ),
    ("v14buffered", "v14_buffered"),
    ("v76wCompression", "v76_w_compression"),
    ("videoWithAL1M", "video_with_al1m"),
    ("videoWithAL2M", "video_with_al2m"),
    ("videoWithAL3M", "video_with_al3m"),
];

/// The words of an ASN.1 name, in lower case. A word begins at a hyphen, at a capital after a small
/// letter or digit, and at the last capital of several before a small letter.
pub fn words(name: &str) -> Vec<String> {
    if let Some((_, words)) = WORDS.iter().find(|(known, _)| *known == name) {
        return words.split('_').map(str::to_owned).collect();
    }
    let mut words = Vec::new();
    for part in name.split('-') {
        let chars: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (index, &c) in chars.iter().enumerate() {
            let before = index.checked_sub(1).map(|index| chars[index]);
            let after = chars.get(index + 1);
            let begins = c.is_ascii_uppercase()
                && before.is_some_and(|before| {
                    // "hMAC" and "qOS" are one word.
                    let prefix =
                        index == 1 && after.is_some_and(|after| !after.is_ascii_lowercase());
                    // The s of "UUIEs" and "IDs" is a plural.
                    let plural = after == Some(&'s')
                        && chars.get(index + 2).is_none_or(char::is_ascii_uppercase);
                    if before.is_ascii_uppercase() {
                        after.is_some_and(char::is_ascii_lowercase) && !plural
                    } else {
                        !prefix
                    }
                });
            if begins {
                words.push(std::mem::take(&mut word));
            }
            word.push(c.to_ascii_lowercase());
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

/// `UpperCamel`.
pub fn camel<S: AsRef<str>>(words: &[S]) -> String {
    let mut name = String::new();
    for word in words {
        let mut chars = word.as_ref().chars();
        if let Some(first) = chars.next() {
            name.push(first.to_ascii_uppercase());
            name.push_str(chars.as_str());
        }
    }
    name
}

/// `snake_case`, raw where it is a keyword.
pub fn snake(name: &str) -> String {
    let snake = words(name).join("_");
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// `UPPER_CASE` of a Rust type name.
pub fn upper(rust: &str) -> String {
    words(rust).join("_").to_ascii_uppercase()
}

const KEYWORDS: [&str; 22] = [
    "abstract", "as", "box", "break", "const", "do", "dyn", "else", "enum", "final", "fn", "for",
    "if", "impl", "in", "loop", "match", "mod", "move", "priv", "ref", "type",
];

fn singular(words: &mut [String]) {
    let Some(last) = words.last_mut() else {
        return;
    };
    if let Some(stem) = last.strip_suffix("ies") {
        *last = format!("{stem}y");
    } else if let Some(stem) = last.strip_suffix('s')
        && !stem.ends_with(['s', 'u', 'i'])
    {
        *last = stem.to_owned();
    }
}

/// Gives every definition, component, alternative and item its Rust name.
pub fn assign(schema: &mut Schema) -> Result<()> {
    for module in 0..schema.modules.len() {
        types(schema, module)?;
    }
    for definition in &mut schema.definitions {
        let at = definition.at.clone();
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut name = |asn1: &str, rust: String| match taken.insert(rust.clone(), asn1.to_owned())
        {
            None => Ok(rust),
            Some(other) => Err(Problem::NameClash(other, asn1.to_owned(), rust).at(&at)),
        };
        match &mut definition.shape {
            Shape::Alias(_) => {}
            Shape::Sequence(sequence) => {
                for component in sequence.root.iter_mut().chain(&mut sequence.additions) {
                    component.rust = name(&component.name, snake(&component.name))?;
                }
                if sequence.extensible {
                    name("the extension marker", "extension".to_owned())?;
                }
            }
            Shape::Choice(choice) => {
                for alternative in choice.root.iter_mut().chain(&mut choice.additions) {
                    alternative.rust = name(&alternative.name, variant(&alternative.name))?;
                }
            }
            Shape::Enumerated(items) => {
                for (asn1, rust) in items.root.iter_mut().chain(&mut items.additions) {
                    *rust = name(asn1, variant(asn1))?;
                }
            }
        }
    }
    Ok(())
}

/// The name of a variant. `Unknown` is what an alternative of a later edition becomes.
fn variant(name: &str) -> String {
    match camel(&words(name)).as_str() {
        "Unknown" => "NotKnown".to_owned(),
        "Self" => "ItSelf".to_owned(),
        variant => variant.to_owned(),
    }
}

fn types(schema: &mut Schema, module: usize) -> Result<()> {
    let order = schema.modules[module].order.clone();
    let mut taken: BTreeMap<String, DefinitionId> = BTreeMap::new();
    // How often each component name stands for a nested type.
    let mut candidates: BTreeMap<String, u32> = BTreeMap::new();
    for &id in &order {
        let definition = &schema.definitions[id];
        let path = (
            schema.modules[module].rust.as_str(),
            definition.asn1.as_str(),
        );
        match &definition.parent {
            None => {
                let rust = table(path).unwrap_or_else(|| camel(&words(&definition.asn1)));
                take(schema, &mut taken, id, rust)?;
            }
            Some(parent) => {
                let name = camel(&component_words(&parent.component, parent.element));
                *candidates.entry(name).or_default() += 1;
            }
        }
    }
    for &id in &order {
        let definition = &schema.definitions[id];
        let Some(parent) = &definition.parent else {
            continue;
        };
        let path = (
            schema.modules[module].rust.as_str(),
            definition.asn1.as_str(),
        );
        let own = component_words(&parent.component, parent.element);
        let short = camel(&own);
        let rust = if let Some(rust) = table(path) {
            rust
        } else if own.len() > 1 && candidates.get(&short) == Some(&1) && !taken.contains_key(&short)
        {
            short
        } else {
            let holder = &schema.definitions[parent.definition].rust;
            let held: Vec<String> = words(holder);
            let new: Vec<&String> = own.iter().filter(|word| !held.contains(word)).collect();
            if new.is_empty() {
                format!("{holder}{short}")
            } else {
                format!("{holder}{}", camel(&new))
            }
        };
        take(schema, &mut taken, id, rust)?;
    }
    Ok(())
}

fn component_words(component: &str, element: bool) -> Vec<String> {
    let mut words = words(component);
    if element {
        singular(&mut words);
    }
    words
}

fn table((module, path): (&str, &str)) -> Option<String> {
    TYPES
        .iter()
        .find(|(in_module, known, _)| *in_module == module && *known == path)
        .map(|(_, _, rust)| (*rust).to_owned())
}

fn take(
    schema: &mut Schema,
    taken: &mut BTreeMap<String, DefinitionId>,
    id: DefinitionId,
    rust: String,
) -> Result<()> {
    let definition = &schema.definitions[id];
    if let Some(&other) = taken.get(&rust) {
        let other = schema.definitions[other].asn1.clone();
        return Err(Problem::NameClash(other, definition.asn1.clone(), rust).at(&definition.at));
    }
    taken.insert(rust.clone(), id);
    schema.definitions[id].rust = rust;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_at_hyphens_and_capitals() {
        for (name, wanted) in [
            ("h323-uu-pdu", "h323 uu pdu"),
            ("H323-UU-PDU", "h323 uu pdu"),
            ("destExtraCallInfo", "dest extra call info"),
            ("rtpH263VideoRedundancy", "rtp h263 video redundancy"),
            ("RTPSession", "rtp session"),
            ("conferenceID", "conference id"),
            ("iP6Address", "ip6 address"),
            ("qOSCapabilities", "qos capabilities"),
            ("hMAC-MD5", "hmac md5"),
            ("substituteConfIDs", "substitute conf ids"),
            ("UUIEsRequested", "uuies requested"),
            ("G7231AnnexCMode", "g7231 annex c mode"),
            ("altGKisPermanent", "alt gk is permanent"),
        ] {
            assert_eq!(words(name).join(" "), wanted, "{name}");
        }
    }

    #[test]
    fn cases() {
        assert_eq!(camel(&words("Setup-UUIE")), "SetupUuie");
        assert_eq!(snake("h245Tunnelling"), "h245_tunnelling");
        assert_eq!(snake("type"), "r#type");
        assert_eq!(upper("G7231AnnexCMode"), "G7231_ANNEX_C_MODE");
        assert_eq!(variant("unknown"), "NotKnown");
    }

    #[test]
    fn one_of_several() {
        for (many, one) in [
            ("customFormats", "custom format"),
            ("listEntries", "list entry"),
            ("perCallInfo", "per call info"),
            ("status", "status"),
            ("address", "address"),
        ] {
            assert_eq!(component_words(many, true).join(" "), one);
        }
    }

    #[test]
    fn the_tables_name_each_thing_once() {
        for (index, (module, path, _)) in TYPES.iter().enumerate() {
            let earlier = &TYPES[..index];
            assert!(
                !earlier
                    .iter()
                    .any(|(other, known, _)| (other, known) == (module, path)),
                "{path}"
            );
        }
        assert!(WORDS.is_sorted());
    }
}
