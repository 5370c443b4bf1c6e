//! Indications that no procedure is about: what the peer lets us know.

use std::time::Duration;

use h323_messages::h245::{
    FlowControlIndication, FlowControlIndicationRestriction, FlowControlIndicationScope,
    H2250MaximumSkewIndication, IndicationMessage, JitterIndication, JitterIndicationScope,
    MiscellaneousIndication, MiscellaneousIndicationType, NonStandardIdentifier,
    VendorIdentification,
};
use h323_per::Octets;

use crate::channel::LogicalChannelNumber;
use crate::command::Scope;
use crate::error::Misuse;

/// maximumSkew, at most.
const MAX_SKEW_MS: u16 = 4095;
use crate::limits::MAX_VENDOR_TEXT;
use crate::text::printable;

/// An indication. Those without a form of their own stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Indication {
    /// logicalChannelActive: what flows on the channel is of use.
    Active(LogicalChannelNumber),
    /// logicalChannelInactive: what flows on the channel is of no use; the microphone is muted, say.
    Inactive(LogicalChannelNumber),
    /// jitterIndication: how unevenly what we transmit arrives.
    Jitter(Jitter),
    /// h2250MaximumSkewIndication: how far two channels are apart at most when they are sent.
    MaximumSkew {
        /// logicalChannelNumber1.
        first: LogicalChannelNumber,
        /// logicalChannelNumber2.
        second: LogicalChannelNumber,
        /// 0 to 4095 ms.
        skew: Duration,
    },
    /// flowControlIndication: how fast the peer sends at most.
    FlowControl {
        /// What it sends.
        scope: Scope,
        /// In units of 100 bit/s, up to 16,777,215; without one, as fast as the channel allows.
        maximum_bit_rate: Option<u32>,
    },
    /// vendorIdentification: who made the terminal.
    Vendor(Box<Vendor>),
    /// Any other.
    Other(Box<IndicationMessage>),
}

/// Jitter as it is estimated at the receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jitter {
    /// Where.
    pub scope: Scope,
    /// estimatedReceivedJitterMantissa, 0 to 3, as the message carries it.
    pub mantissa: u8,
    /// estimatedReceivedJitterExponent, 0 to 7, as the message carries it.
    pub exponent: u8,
    /// skippedFrameCount, 0 to 15.
    pub skipped_frames: Option<u8>,
    /// additionalDecoderBuffer, 0 to 262,143, as the message carries it.
    pub additional_decoder_buffer: Option<u32>,
}

/// Who made a terminal, and which it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    identifier: NonStandardIdentifier,
    product: Option<String>,
    version: Option<String>,
}

impl Vendor {
    /// A vendor, its product and the product's version: 1 to [`MAX_VENDOR_TEXT`] octets each.
    pub fn new(
        identifier: NonStandardIdentifier,
        product: &str,
        version: &str,
    ) -> Result<Self, Misuse> {
        for text in [product, version] {
            if text.is_empty() || text.len() > MAX_VENDOR_TEXT {
                return Err(Misuse::VendorText { octets: text.len() });
            }
        }
        Ok(Self {
            identifier,
            product: Some(product.into()),
            version: Some(version.into()),
        })
    }

    /// An object identifier, or a number of those that T.35 assigns.
    pub fn identifier(&self) -> &NonStandardIdentifier {
        &self.identifier
    }

    /// productNumber as text. Control characters are left out.
    pub fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }

    /// versionNumber as text. Control characters are left out.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    pub(crate) fn to_message(&self) -> VendorIdentification {
        let octets = |text: &Option<String>| {
            let text = text.as_ref()?;
            Some(Octets::from(text.clone().into_bytes()))
        };
        VendorIdentification {
            vendor: self.identifier.clone(),
            product_number: octets(&self.product),
            version_number: octets(&self.version),
            ..Default::default()
        }
    }

    fn from_message(pdu: &VendorIdentification) -> Self {
        Self {
            identifier: pdu.vendor.clone(),
            product: pdu.product_number.as_ref().map(text),
            version: pdu.version_number.as_ref().map(text),
        }
    }
}

fn text(octets: &Octets) -> String {
    printable(&String::from_utf8_lossy(octets), MAX_VENDOR_TEXT)
}

impl Indication {
    pub(crate) fn to_message(&self) -> Result<IndicationMessage, Misuse> {
        let miscellaneous = |channel: LogicalChannelNumber, r#type| {
            IndicationMessage::MiscellaneousIndication(MiscellaneousIndication {
                logical_channel_number: channel.get(),
                r#type,
                ..Default::default()
            })
        };
        Ok(match self {
            Self::Active(channel) => {
                miscellaneous(*channel, MiscellaneousIndicationType::LogicalChannelActive)
            }
            Self::Inactive(channel) => miscellaneous(
                *channel,
                MiscellaneousIndicationType::LogicalChannelInactive,
            ),
            Self::Jitter(jitter) => IndicationMessage::JitterIndication(jitter.to_message()),
            Self::MaximumSkew {
                first,
                second,
                skew,
            } => IndicationMessage::H2250MaximumSkewIndication(H2250MaximumSkewIndication {
                logical_channel_number1: first.get(),
                logical_channel_number2: second.get(),
                maximum_skew: u16::try_from(skew.as_millis())
                    .ok()
                    .filter(|skew| *skew <= MAX_SKEW_MS)
                    .ok_or(Misuse::Skew(*skew))?,
                ..Default::default()
            }),
            Self::FlowControl {
                scope,
                maximum_bit_rate,
            } => IndicationMessage::FlowControlIndication(FlowControlIndication {
                scope: match *scope {
                    Scope::Channel(number) => {
                        FlowControlIndicationScope::LogicalChannelNumber(number.get())
                    }
                    Scope::Resource(id) => FlowControlIndicationScope::ResourceId(id),
                    Scope::WholeMultiplex => FlowControlIndicationScope::WholeMultiplex,
                },
                restriction: match *maximum_bit_rate {
                    Some(rate) => FlowControlIndicationRestriction::MaximumBitRate(rate),
                    None => FlowControlIndicationRestriction::NoRestriction,
                },
                ..Default::default()
            }),
            Self::Vendor(vendor) => {
                IndicationMessage::VendorIdentification(vendor.to_message().into())
            }
            Self::Other(message) => (**message).clone(),
        })
    }

    pub(crate) fn from_message(message: IndicationMessage) -> Self {
        let known = match &message {
            IndicationMessage::MiscellaneousIndication(pdu) => miscellaneous(pdu),
            IndicationMessage::JitterIndication(pdu) => Jitter::from_message(pdu).map(Self::Jitter),
            IndicationMessage::H2250MaximumSkewIndication(pdu) => maximum_skew(pdu),
            IndicationMessage::FlowControlIndication(pdu) => flow_control(pdu),
            IndicationMessage::VendorIdentification(pdu) => {
                Some(Self::Vendor(Box::new(Vendor::from_message(pdu))))
            }
            _ => None,
        };
        known.unwrap_or_else(|| Self::Other(message.into()))
    }
}

fn miscellaneous(pdu: &MiscellaneousIndication) -> Option<Indication> {
    let channel = LogicalChannelNumber::new(pdu.logical_channel_number)?;
    match pdu.r#type {
        MiscellaneousIndicationType::LogicalChannelActive => Some(Indication::Active(channel)),
        MiscellaneousIndicationType::LogicalChannelInactive => Some(Indication::Inactive(channel)),
        _ => None,
    }
}

fn maximum_skew(pdu: &H2250MaximumSkewIndication) -> Option<Indication> {
    Some(Indication::MaximumSkew {
        first: LogicalChannelNumber::new(pdu.logical_channel_number1)?,
        second: LogicalChannelNumber::new(pdu.logical_channel_number2)?,
        skew: Duration::from_millis(pdu.maximum_skew.into()),
    })
}

fn flow_control(pdu: &FlowControlIndication) -> Option<Indication> {
    Some(Indication::FlowControl {
        scope: match pdu.scope {
            FlowControlIndicationScope::LogicalChannelNumber(number) => {
                Scope::Channel(LogicalChannelNumber::new(number)?)
            }
            FlowControlIndicationScope::ResourceId(id) => Scope::Resource(id),
            FlowControlIndicationScope::WholeMultiplex => Scope::WholeMultiplex,
        },
        maximum_bit_rate: match pdu.restriction {
            FlowControlIndicationRestriction::MaximumBitRate(rate) => Some(rate),
            FlowControlIndicationRestriction::NoRestriction => None,
        },
    })
}

impl Jitter {
    fn to_message(self) -> JitterIndication {
        JitterIndication {
            scope: match self.scope {
                Scope::Channel(number) => JitterIndicationScope::LogicalChannelNumber(number.get()),
                Scope::Resource(id) => JitterIndicationScope::ResourceId(id),
                Scope::WholeMultiplex => JitterIndicationScope::WholeMultiplex,
            },
            estimated_received_jitter_mantissa: self.mantissa,
            estimated_received_jitter_exponent: self.exponent,
            skipped_frame_count: self.skipped_frames,
            additional_decoder_buffer: self.additional_decoder_buffer,
            ..Default::default()
        }
    }

    fn from_message(pdu: &JitterIndication) -> Option<Self> {
        Some(Self {
            scope: match pdu.scope {
                JitterIndicationScope::LogicalChannelNumber(number) => {
                    Scope::Channel(LogicalChannelNumber::new(number)?)
                }
                JitterIndicationScope::ResourceId(id) => Scope::Resource(id),
                JitterIndicationScope::WholeMultiplex => Scope::WholeMultiplex,
            },
            mantissa: pdu.estimated_received_jitter_mantissa,
            exponent: pdu.estimated_received_jitter_exponent,
            skipped_frames: pdu.skipped_frame_count,
            additional_decoder_buffer: pdu.additional_decoder_buffer,
        })
    }
}
