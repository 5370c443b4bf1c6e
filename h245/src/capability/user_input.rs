//! In which forms digits may be sent.

use h323_messages::h245::{AudioTelephonyEventCapability, Capability, UserInputCapability};
use h323_per::GeneralString;

/// The forms of user input that a side takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UserInputMethods {
    /// Telephone events in RTP (RFC 4733), with this payload type: 96 to 127.
    pub telephone_event: Option<u8>,
    /// `signal`: tones with their duration.
    pub signal: bool,
    /// `alphanumeric`: characters without timing.
    pub alphanumeric: bool,
    /// Hook flash as a `signal`.
    pub hookflash: bool,
}

impl UserInputMethods {
    /// The table entries that announce them.
    pub fn to_capabilities(self) -> Vec<Capability> {
        let mut capabilities = Vec::new();
        if let Some(dynamic_rtp_payload_type) = self.telephone_event {
            capabilities.push(Capability::ReceiveRtpAudioTelephonyEventCapability(
                AudioTelephonyEventCapability {
                    dynamic_rtp_payload_type,
                    audio_telephone_event: GeneralString::from("0-16"),
                    ..Default::default()
                },
            ));
        }
        let forms = [
            (self.alphanumeric, UserInputCapability::BasicString),
            (self.signal, UserInputCapability::Dtmf),
            (self.hookflash, UserInputCapability::Hookflash),
        ];
        for (announced, form) in forms {
            if announced {
                capabilities.push(Capability::ReceiveAndTransmitUserInputCapability(form));
            }
        }
        capabilities
    }

    /// Adds what an entry says that its sender can receive.
    pub(super) fn read(&mut self, capability: &Capability) {
        match capability {
            Capability::ReceiveRtpAudioTelephonyEventCapability(event) => {
                self.telephone_event
                    .get_or_insert(event.dynamic_rtp_payload_type);
            }
            Capability::ReceiveUserInputCapability(form)
            | Capability::ReceiveAndTransmitUserInputCapability(form) => match form {
                UserInputCapability::BasicString
                | UserInputCapability::Ia5String
                | UserInputCapability::GeneralString
                | UserInputCapability::ExtendedAlphanumeric => self.alphanumeric = true,
                UserInputCapability::Dtmf => self.signal = true,
                UserInputCapability::Hookflash => self.hookflash = true,
                _ => {}
            },
            _ => {}
        }
    }
}
