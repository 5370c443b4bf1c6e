//! Generic capabilities.

use h323_messages::h245::{
    CapabilityIdentifier, GenericCapability, GenericParameter, ParameterIdentifier, ParameterValue,
};

use super::{Description, MAX_DETAILS, bit_rate, counted, frames, list, shown_octets};
use crate::capability::generic::{
    Meaning, Parameter, known_parameter, max_bit_rate, parameters, value,
};
use crate::capability::name;

/// Adds what a generic capability says.
pub(super) fn details(capability: &GenericCapability, description: &mut Description) {
    if let Some(rate) = max_bit_rate(capability) {
        description.add(format!("up to {}", bit_rate(rate)));
    }
    for parameter in parameters(capability) {
        description.add(shown_parameter(
            parameter,
            &capability.capability_identifier,
        ));
    }
    if let Some(raw) = &capability.non_collapsing_raw {
        description.add(shown_octets("nonCollapsingRaw", raw));
    }
    if let Some(transport) = &capability.transport {
        description.add(super::data::protocol(transport));
    }
}

/// Adds the names of the capabilities that extend others.
pub(super) fn extensions(
    extensions: &Option<Vec<GenericCapability>>,
    description: &mut Description,
) {
    for extension in extensions.iter().flatten() {
        let mut text = name::generic_name(extension).into_owned();
        let of = &extension.capability_identifier;
        let shown = parameters(extension).map(|parameter| shown_parameter(parameter, of));
        let shown: Vec<String> = shown.take(MAX_DETAILS).collect();
        if !shown.is_empty() {
            text.push_str(&format!(" ({})", shown.join(", ")));
        }
        description.add(text);
    }
}

fn shown_parameter(parameter: &GenericParameter, of: &CapabilityIdentifier) -> String {
    let meaning = match &parameter.parameter_identifier {
        ParameterIdentifier::Standard(number) => known_parameter(of, *number),
        _ => None,
    };
    let label = meaning.map_or_else(
        || unnamed(&parameter.parameter_identifier),
        |meaning| meaning.name.to_owned(),
    );
    match (value(&parameter.parameter_value), meaning) {
        (Some(number), Some(meaning)) => shown_number(&label, number, meaning),
        (Some(number), None) => format!("{label} = {number}"),
        (None, _) => match &parameter.parameter_value {
            ParameterValue::OctetString(octets) => shown_octets(&label, octets),
            ParameterValue::GenericParameter(within) => {
                format!("{label} with {}", counted(within.len() as u64, "parameter"))
            }
            _ => label,
        },
    }
}

fn shown_number(label: &str, number: u32, parameter: &Parameter) -> String {
    match parameter.meaning {
        Meaning::Number => format!("{label} {number}"),
        Meaning::Frames => frames(number),
        Meaning::Times(unit, of) => format!("{label} {} {of}", u64::from(number) * u64::from(unit)),
        Meaning::Code(codes) => match codes.iter().find(|(code, _)| *code == number) {
            Some((_, says)) => format!("{label} {says}"),
            None => format!("{label} {number}"),
        },
        Meaning::Bits(bits) => {
            let mut said: Vec<String> = Vec::new();
            let mut rest = number;
            for (bit, says) in bits {
                if number & bit != 0 {
                    said.push((*says).to_owned());
                    rest &= !bit;
                }
            }
            if rest != 0 || said.is_empty() {
                said.push(format!("{label} 0x{rest:02x}"));
            }
            list(said.into_iter())
        }
    }
}

/// A parameter that has no name that we know.
fn unnamed(identifier: &ParameterIdentifier) -> String {
    match identifier {
        ParameterIdentifier::Standard(number) => format!("parameter {number}"),
        ParameterIdentifier::H221NonStandard(vendor) => {
            format!("parameter of {}", name::vendor(vendor))
        }
        ParameterIdentifier::Uuid(uuid) => shown_octets("parameter", uuid),
        ParameterIdentifier::DomainBased(domain) => format!("parameter {}", domain.as_str()),
        ParameterIdentifier::Unknown(_) => "a parameter of a later edition".to_owned(),
    }
}
