//! Q.931 messages as H.225.0 uses them: a message type, a call reference and information elements.
//!
//! [`Message`] keeps everything it was decoded from: order, duplicates, elements it does not know, single-octet elements,
//! codeset shifts and the width of the call reference, so that encoding a decoded message gives the same octets. What an
//! element means is the business of [`ie`].

mod codec;
mod elements;
pub mod ie;

use std::fmt;

pub use codec::PROTOCOL_DISCRIMINATOR;
pub use elements::{Element, Elements, Identifier, MAX_ELEMENTS};

/// One call signalling message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Which call of the signalling connection it belongs to.
    pub call_reference: CallReference,
    /// What it says.
    pub message_type: MessageType,
    /// Everything else, in the order it has on the wire.
    pub elements: Elements,
}

impl Message {
    /// A message without information elements.
    pub fn new(message_type: MessageType, call_reference: CallReference) -> Self {
        Self {
            call_reference,
            message_type,
            elements: Elements::default(),
        }
    }
}

/// Names a call on one signalling connection (Q.931 section 4.3).
///
/// The value is chosen by the side that originates the call. Value 0 is the global call reference: the message concerns
/// the connection and no call.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct CallReference {
    value: u16,
    flag: Flag,
    width: Width,
}

/// Which way a message with a call reference goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// From the side that chose the call reference (0 on the wire).
    FromOriginator,
    /// To the side that chose the call reference (1 on the wire).
    ToOriginator,
}

/// Octets a call reference takes on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Width {
    Zero,
    One,
    Two,
}

impl CallReference {
    /// The largest value: 15 bits.
    pub const MAX: u16 = 0x7fff;

    /// The global call reference.
    pub const GLOBAL: Self = Self::new(0, Flag::FromOriginator);

    /// A call reference in the two octets that H.225.0 prescribes. Bit 16 of `value`, where the flag goes, is dropped.
    pub const fn new(value: u16, flag: Flag) -> Self {
        Self {
            value: value & Self::MAX,
            flag,
            width: Width::Two,
        }
    }

    /// The value without the flag.
    pub const fn value(self) -> u16 {
        self.value
    }

    /// Which way the message goes.
    pub const fn flag(self) -> Flag {
        self.flag
    }

    /// The call reference of messages the other way: same value and width, flag turned over.
    #[must_use]
    pub const fn reversed(self) -> Self {
        let flag = match self.flag {
            Flag::FromOriginator => Flag::ToOriginator,
            Flag::ToOriginator => Flag::FromOriginator,
        };
        Self { flag, ..self }
    }

    /// Whether this is the global call reference, or the dummy one of no octets at all.
    pub const fn is_global(self) -> bool {
        self.value == 0
    }
}

impl fmt::Display for CallReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)
    }
}

impl fmt::Debug for CallReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "CallReference({}, {:?}, {:?})",
            self.value, self.flag, self.width
        )
    }
}

macro_rules! message_types {
    ($($variant:ident = $value:literal, $name:literal;)*) => {
        /// What a message says (Q.931 table 4-2).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum MessageType {
            $(
                #[doc = $name]
                $variant,
            )*
            /// Any other value.
            Unknown(UnknownMessageType),
        }

        impl MessageType {
            /// Every named type.
            pub const NAMED: &[Self] = &[$(Self::$variant),*];

            /// The octet on the wire.
            pub const fn value(self) -> u8 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(UnknownMessageType(value)) => value,
                }
            }

            /// The type with this octet on the wire.
            pub const fn from_value(value: u8) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(UnknownMessageType(value)),
                }
            }

            /// The name that the Recommendation gives it, of named types.
            pub const fn name(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($name),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl fmt::Display for MessageType {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "message type {:#04x}", self.value()),
                }
            }
        }
    };
}

/// The octet of a message type that has no name here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownMessageType(u8);

message_types! {
    Alerting = 0x01, "Alerting";
    CallProceeding = 0x02, "Call Proceeding";
    Progress = 0x03, "Progress";
    Setup = 0x05, "Setup";
    Connect = 0x07, "Connect";
    SetupAcknowledge = 0x0d, "Setup Acknowledge";
    ConnectAcknowledge = 0x0f, "Connect Acknowledge";
    UserInformation = 0x20, "User Information";
    SuspendReject = 0x21, "Suspend Reject";
    ResumeReject = 0x22, "Resume Reject";
    Suspend = 0x25, "Suspend";
    Resume = 0x26, "Resume";
    SuspendAcknowledge = 0x2d, "Suspend Acknowledge";
    ResumeAcknowledge = 0x2e, "Resume Acknowledge";
    Disconnect = 0x45, "Disconnect";
    Restart = 0x46, "Restart";
    Release = 0x4d, "Release";
    RestartAcknowledge = 0x4e, "Restart Acknowledge";
    ReleaseComplete = 0x5a, "Release Complete";
    Segment = 0x60, "Segment";
    Facility = 0x62, "Facility";
    Notify = 0x6e, "Notify";
    StatusInquiry = 0x75, "Status Inquiry";
    CongestionControl = 0x79, "Congestion Control";
    Information = 0x7b, "Information";
    Status = 0x7d, "Status";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_octet_is_one_message_type() {
        for value in 0..=u8::MAX {
            assert_eq!(MessageType::from_value(value).value(), value);
        }
        assert_eq!(MessageType::NAMED.len(), 26);
        assert_eq!(MessageType::from_value(0x5a), MessageType::ReleaseComplete);
        assert_eq!(
            MessageType::from_value(0x42).to_string(),
            "message type 0x42"
        );
    }

    #[test]
    fn a_reversed_call_reference_differs_in_the_flag_alone() {
        let ours = CallReference::new(0xffff, Flag::FromOriginator);
        assert_eq!(ours.value(), 0x7fff);
        assert_eq!(
            ours.reversed(),
            CallReference::new(0x7fff, Flag::ToOriginator)
        );
        assert_eq!(ours.reversed().reversed(), ours);
        assert!(CallReference::GLOBAL.is_global());
    }
}
