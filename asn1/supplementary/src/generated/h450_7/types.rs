// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, Ia5String};

use crate::generated::{h450_1_addressing, h450_4};

/// `MWIActivateArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MwiActivateArg {
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `msgCentreId`: MsgCentreId OPTIONAL.
    pub msg_centre_id: Option<MsgCentreId>,
    /// `nbOfMessages`: NbOfMessages OPTIONAL.
    pub nb_of_messages: Option<NbOfMessages>,
    /// `originatingNr`: EndpointAddress OPTIONAL.
    pub originating_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `timestamp`: TimeStamp OPTIONAL.
    pub timestamp: Option<TimeStamp>,
    /// `priority`: INTEGER (0..9) OPTIONAL.
    pub priority: Option<u8>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `DummyRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension.
pub type DummyRes = Vec<h450_4::MixedExtension>;

/// `MWIDeactivateArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MwiDeactivateArg {
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `msgCentreId`: MsgCentreId OPTIONAL.
    pub msg_centre_id: Option<MsgCentreId>,
    /// `callbackReq`: BOOLEAN OPTIONAL.
    pub callback_req: Option<bool>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MWIInterrogateArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MwiInterrogateArg {
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `msgCentreId`: MsgCentreId OPTIONAL.
    pub msg_centre_id: Option<MsgCentreId>,
    /// `callbackReq`: BOOLEAN OPTIONAL.
    pub callback_req: Option<bool>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MWIInterrogateRes`: SEQUENCE (SIZE (1..64)) OF MWIInterrogateResElt.
pub type MwiInterrogateRes = Vec<MwiInterrogateResElt>;

/// `MWIInterrogateResElt`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MwiInterrogateResElt {
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `msgCentreId`: MsgCentreId OPTIONAL.
    pub msg_centre_id: Option<MsgCentreId>,
    /// `nbOfMessages`: NbOfMessages OPTIONAL.
    pub nb_of_messages: Option<NbOfMessages>,
    /// `originatingNr`: EndpointAddress OPTIONAL.
    pub originating_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `timestamp`: TimeStamp OPTIONAL.
    pub timestamp: Option<TimeStamp>,
    /// `priority`: INTEGER (0..9) OPTIONAL.
    pub priority: Option<u8>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MsgCentreId`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MsgCentreId {
    /// `integer`: INTEGER (0..65535).
    Integer(u16),
    /// `partyNumber`: EndpointAddress.
    PartyNumber(Box<h450_1_addressing::EndpointAddress>),
    /// `numericString`: NumericString (SIZE (1..10)).
    NumericString(Ia5String),
}

impl Default for MsgCentreId {
    fn default() -> Self {
        Self::Integer(Default::default())
    }
}

/// `NbOfMessages`: INTEGER (0..65535).
pub type NbOfMessages = u16;

/// `TimeStamp`: GeneralizedTime.
pub type TimeStamp = Ia5String;

/// `BasicService`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BasicService {
    /// `allServices`.
    #[default]
    AllServices,
    /// `speech`.
    Speech,
    /// `unrestrictedDigitalInformation`.
    UnrestrictedDigitalInformation,
    /// `audio3100Hz`.
    Audio3100Hz,
    /// `telephony`.
    Telephony,
    /// `teletex`.
    Teletex,
    /// `telefaxGroup4Class1`.
    TelefaxGroup4Class1,
    /// `videotexSyntaxBased`.
    VideotexSyntaxBased,
    /// `videotelephony`.
    Videotelephony,
    /// `telefaxGroup2-3`.
    TelefaxGroup23,
    /// `reservedNotUsed1`.
    ReservedNotUsed1,
    /// `reservedNotUsed2`.
    ReservedNotUsed2,
    /// `reservedNotUsed3`.
    ReservedNotUsed3,
    /// `reservedNotUsed4`.
    ReservedNotUsed4,
    /// `reservedNotUsed5`.
    ReservedNotUsed5,
    /// `email`.
    Email,
    /// `video`.
    Video,
    /// `fileTransfer`.
    FileTransfer,
    /// `shortMessageService`.
    ShortMessageService,
    /// `speechAndVideo`.
    SpeechAndVideo,
    /// `speechAndFax`.
    SpeechAndFax,
    /// `speechAndEmail`.
    SpeechAndEmail,
    /// `videoAndFax`.
    VideoAndFax,
    /// `videoAndEmail`.
    VideoAndEmail,
    /// `faxAndEmail`.
    FaxAndEmail,
    /// `speechVideoAndFax`.
    SpeechVideoAndFax,
    /// `speechVideoAndEmail`.
    SpeechVideoAndEmail,
    /// `speechFaxAndEmail`.
    SpeechFaxAndEmail,
    /// `videoFaxAndEmail`.
    VideoFaxAndEmail,
    /// `speechVideoFaxAndEmail`.
    SpeechVideoFaxAndEmail,
    /// `multimediaUnknown`.
    MultimediaUnknown,
    /// `serviceUnknown`.
    ServiceUnknown,
    /// `futureReserve1`.
    FutureReserve1,
    /// `futureReserve2`.
    FutureReserve2,
    /// `futureReserve3`.
    FutureReserve3,
    /// `futureReserve4`.
    FutureReserve4,
    /// `futureReserve5`.
    FutureReserve5,
    /// `futureReserve6`.
    FutureReserve6,
    /// `futureReserve7`.
    FutureReserve7,
    /// `futureReserve8`.
    FutureReserve8,
}

/// `undefined.parameter`: SEQUENCE (SIZE (0..255)) OF MixedExtension.
pub type UndefinedParameter = Vec<h450_4::MixedExtension>;
