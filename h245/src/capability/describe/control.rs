//! What is no medium: user input, conferences, security, redundancy, procedures.

use h323_messages::h245::{
    AudioTelephonyEventCapability, AudioToneCapability, Capability, ConferenceCapability,
    DepFecCapability, FecCapability, FecCapabilityRfc2733Format, H235SecurityCapability,
    MediaEncryptionAlgorithm, MultiplexFormat, MultiplexedStreamCapability,
    RedundancyEncodingCapability, RedundancyEncodingMethod, UserInputCapability,
};

use super::{Description, Medium, Way, counted, generic, list};
use crate::capability::name;

pub(super) fn describe(capability: &Capability) -> Description {
    match capability {
        Capability::ConferenceCapability(conference) => conference_details(conference),
        Capability::H235SecurityCapability(security) => security_details(security),
        Capability::GenericControlCapability(capability) => {
            let name = name::generic_name(capability);
            let mut description = Description::new(Medium::Control, None, name);
            generic::details(capability, &mut description);
            description
        }
        Capability::FecCapability(fec) => fec_details(fec),
        Capability::DepFecCapability(fec) => old_fec_details(fec),
        Capability::RedundancyEncodingCap(redundancy) => redundancy_details(redundancy),
        Capability::MultiplePayloadStreamCapability(stream) => {
            let mut description =
                Description::new(Medium::Multiplex, None, "multiplePayloadStreamCapability");
            for set in &stream.capabilities {
                description.add(entries(set));
            }
            description
        }
        Capability::OneOfCapabilities(set) => {
            let mut description = Description::new(Medium::Other, None, "oneOfCapabilities");
            description.add(entries(set));
            description
        }
        Capability::MaxPendingReplacementFor(channels) => {
            let mut description =
                Description::new(Medium::Control, None, "maxPendingReplacementFor");
            description.add(counted(*channels, "channel"));
            description
        }
        Capability::H233EncryptionTransmitCapability(is_there) => {
            let mut description =
                Description::new(Medium::Security, Way::Transmit, "h233Encryption");
            description.add_flags(&[(!is_there, "not")]);
            description
        }
        Capability::H233EncryptionReceiveCapability(h233) => {
            let mut description =
                Description::new(Medium::Security, Way::Receive, "h233Encryption");
            description.add(format!("h233IVResponseTime {}", h233.h233_iv_response_time));
            description
        }
        Capability::NonStandard(parameter) => {
            let mut description = Description::new(Medium::Other, None, "nonStandard");
            description.add_non_standard(parameter);
            description
        }
        // The others have a medium, and are described with it.
        _ => Description::new(Medium::Other, None, name::UNKNOWN),
    }
}

pub(super) fn user_input(capability: &UserInputCapability, way: Way) -> Description {
    let mut description = Description::new(Medium::UserInput, way, name::user_input(capability));
    match capability {
        UserInputCapability::NonStandard(parameters) => {
            for parameter in parameters {
                description.add_non_standard(parameter);
            }
        }
        UserInputCapability::GenericUserInputCapability(capability) => {
            generic::details(capability, &mut description);
        }
        _ => {}
    }
    description
}

pub(super) fn telephony_event(event: &AudioTelephonyEventCapability) -> Description {
    let name = "rtpAudioTelephonyEvent";
    let mut description = Description::new(Medium::UserInput, Way::Receive, name);
    description.add(format!("payload type {}", event.dynamic_rtp_payload_type));
    description.add(format!(
        "events {}",
        event.audio_telephone_event.to_string_lossy()
    ));
    description
}

pub(super) fn tone(tone: &AudioToneCapability) -> Description {
    let mut description = Description::new(Medium::UserInput, Way::Receive, "rtpAudioTone");
    description.add(format!("payload type {}", tone.dynamic_rtp_payload_type));
    description
}

pub(super) fn multiplexed_stream(stream: &MultiplexedStreamCapability, way: Way) -> Description {
    let mut description = Description::new(Medium::Multiplex, way, "multiplexedStreamCapability");
    description.add(match &stream.multiplex_format {
        MultiplexFormat::NonStandard(_) => "nonStandard",
        MultiplexFormat::H222Capability(_) => "H.222",
        MultiplexFormat::H223Capability(_) => "H.223",
        MultiplexFormat::Unknown(_) => name::UNKNOWN,
    });
    description.add_flags(&[(stream.control_on_mux_stream, "control within")]);
    for set in stream.capability_on_mux_stream.iter().flatten() {
        description.add(entries(set));
    }
    description
}

fn conference_details(conference: &ConferenceCapability) -> Description {
    let mut description = Description::new(Medium::Conference, None, "conferenceCapability");
    description.add_flags(&[
        (conference.chair_control_capability, "chair control"),
        (
            conference.video_indicate_mixing_capability == Some(true),
            "indicates mixing of video",
        ),
        (
            conference.multipoint_visualization_capability == Some(true),
            "multipoint visualization",
        ),
    ]);
    for parameter in conference.non_standard_data.iter().flatten() {
        description.add_non_standard(parameter);
    }
    description
}

fn security_details(security: &H235SecurityCapability) -> Description {
    let mut description = Description::new(Medium::Security, None, "h235SecurityCapability");
    description.add(format!("for entry {}", security.media_capability));
    let means = &security.encryption_authentication_and_integrity;
    for algorithm in means.encryption_capability.iter().flatten() {
        match algorithm {
            MediaEncryptionAlgorithm::Algorithm(identifier) => {
                description.add(name::identifier(identifier));
            }
            MediaEncryptionAlgorithm::NonStandard(parameter) => {
                description.add_non_standard(parameter);
            }
            MediaEncryptionAlgorithm::Unknown(_) => description.add(name::UNKNOWN),
        }
    }
    if let Some(authentication) = &means.authentication_capability {
        description.add(match &authentication.anti_spam_algorithm {
            Some(identifier) => format!("anti-spam by {}", name::identifier(identifier)),
            None => "authentication".to_owned(),
        });
    }
    description.add_flags(&[(means.integrity_capability.is_some(), "integrity")]);
    if let Some(capability) = &means.generic_h235_security_capability {
        description.add(name::generic_name(capability));
        generic::details(capability, &mut description);
    }
    description.add_flags(&[(means.dtls_security_capability.is_some(), "DTLS")]);
    description
}

fn fec_details(fec: &FecCapability) -> Description {
    let mut description = Description::new(Medium::Protection, None, "fecCapability");
    description.add(format!("for entry {}", fec.protected_capability));
    if let Some(scheme) = &fec.fec_scheme {
        description.add(name::identifier(scheme));
    }
    if let Some(format) = &fec.rfc2733_format {
        description.add(match format {
            FecCapabilityRfc2733Format::Rfc2733Rfc2198(_) => "RFC 2733 in RFC 2198",
            FecCapabilityRfc2733Format::Rfc2733SamePort(_) => "RFC 2733 on the same port",
            FecCapabilityRfc2733Format::Rfc2733DiffPort(_) => "RFC 2733 on another port",
        });
    }
    description
}

fn old_fec_details(fec: &DepFecCapability) -> Description {
    let mut description = Description::new(Medium::Protection, None, "depFecCapability");
    match fec {
        DepFecCapability::Rfc2733(rfc2733) => description.add_flags(&[
            (rfc2733.redundancy_encoding, "RFC 2733 as redundancy"),
            (
                rfc2733.separate_stream.same_port,
                "RFC 2733 on the same port",
            ),
            (
                rfc2733.separate_stream.separate_port,
                "RFC 2733 on another port",
            ),
        ]),
        DepFecCapability::Unknown(_) => description.add(name::UNKNOWN),
    }
    description
}

fn redundancy_details(redundancy: &RedundancyEncodingCapability) -> Description {
    let mut description = Description::new(Medium::Protection, None, "redundancyEncodingCap");
    description.add(match &redundancy.redundancy_encoding_method {
        RedundancyEncodingMethod::NonStandard(_) => "nonStandard",
        RedundancyEncodingMethod::RtpAudioRedundancyEncoding => "RTP audio",
        RedundancyEncodingMethod::RtpH263VideoRedundancyEncoding(_) => "RTP H.263 video",
        RedundancyEncodingMethod::Unknown(_) => name::UNKNOWN,
    });
    description.add(format!("for entry {}", redundancy.primary_encoding));
    if let Some(secondary) = &redundancy.secondary_encoding {
        description.add(format!("second encoding in {}", entries(secondary)));
    }
    description
}

/// Table entries of which one is used.
fn entries(numbers: &[u16]) -> String {
    let what = if numbers.len() == 1 {
        "entry"
    } else {
        "entries"
    };
    format!("{what} {}", list(numbers.iter().map(u16::to_string)))
}
