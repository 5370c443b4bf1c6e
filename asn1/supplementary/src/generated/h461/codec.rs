// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Extension, Fault, Message, Range, Size,
};

use super::schema;
use super::types::{
    Application, ApplicationAvailable, ApplicationDisplay, ApplicationIe, ApplicationInvoke,
    ApplicationInvokeRequest, ApplicationInvokeResponse, ApplicationStart, ApplicationState,
    ApplicationStatus, AssetMessage, AssociateRequest, AssociateResponse, InvokeFailReason,
};
use h323_messages::h225;

impl Decode for AssetMessage {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            application: ApplicationIe::decode(d)?,
            associate_token: if preamble & 0x2 != 0 {
                Some(d.octet_array()?)
            } else {
                None
            },
            call_identifier: if preamble & 0x1 != 0 {
                Some(h225::CallIdentifier::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AssetMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.associate_token.is_some());
        e.bool(self.call_identifier.is_some());
        self.application.encode(e);
        if let Some(value) = &self.associate_token {
            e.octet_array(value);
        }
        if let Some(value) = &self.call_identifier {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AssetMessage {
    const NAME: &'static str = "ASSETMessage";
    const SCHEMA: &'static Type = &schema::ASSET_MESSAGE;
}

impl Decode for ApplicationIe {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(17, true)? {
            0 => AssociateRequest::decode(d).map(Self::AssociateRequest),
            1 => AssociateResponse::decode(d).map(Self::AssociateResponse),
            2 => Ok(Self::StatusRequest),
            3 => d
                .list(Size::ANY, 23, ApplicationStatus::decode)
                .map(Self::StatusResponse),
            4 => d
                .list(Size::ANY, 23, ApplicationStatus::decode)
                .map(Self::ListRequest),
            5 => d
                .list(Size::ANY, 23, ApplicationStatus::decode)
                .map(Self::ListResponse),
            6 => d
                .list(Size::ANY, 28, ApplicationAvailable::decode)
                .map(Self::CallApplist),
            7 => Ok(Self::PreInvokeRequest(Box::new(Application::decode(d)?))),
            8 => Ok(Self::PreInvokeResponse(Box::new(
                ApplicationStatus::decode(d)?,
            ))),
            9 => ApplicationInvokeRequest::decode(d).map(Self::InvokeRequest),
            10 => ApplicationInvokeResponse::decode(d).map(Self::InvokeResponse),
            11 => Ok(Self::Invoke(Box::new(ApplicationInvoke::decode(d)?))),
            12 => d
                .list(Size::ANY, 148, ApplicationStart::decode)
                .map(Self::InvokeStartList),
            13 => Ok(Self::InvokeNotify(Box::new(ApplicationStatus::decode(d)?))),
            14 => d
                .list(Size::ANY, 20, Application::decode)
                .map(Self::StopRequest),
            15 => d
                .list(Size::ANY, 20, Application::decode)
                .map(Self::StopNotify),
            16 => Ok(Self::CallRelease),
            index => d.unknown_alternative(index - 17).map(Self::Unknown),
        }
    }
}

impl Encode for ApplicationIe {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::AssociateRequest(value) => {
                e.choice(0, 17, true);
                value.encode(e);
            }
            Self::AssociateResponse(value) => {
                e.choice(1, 17, true);
                value.encode(e);
            }
            Self::StatusRequest => e.choice(2, 17, true),
            Self::StatusResponse(value) => {
                e.choice(3, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::ListRequest(value) => {
                e.choice(4, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::ListResponse(value) => {
                e.choice(5, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::CallApplist(value) => {
                e.choice(6, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::PreInvokeRequest(value) => {
                e.choice(7, 17, true);
                value.encode(e);
            }
            Self::PreInvokeResponse(value) => {
                e.choice(8, 17, true);
                value.encode(e);
            }
            Self::InvokeRequest(value) => {
                e.choice(9, 17, true);
                value.encode(e);
            }
            Self::InvokeResponse(value) => {
                e.choice(10, 17, true);
                value.encode(e);
            }
            Self::Invoke(value) => {
                e.choice(11, 17, true);
                value.encode(e);
            }
            Self::InvokeStartList(value) => {
                e.choice(12, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::InvokeNotify(value) => {
                e.choice(13, 17, true);
                value.encode(e);
            }
            Self::StopRequest(value) => {
                e.choice(14, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::StopNotify(value) => {
                e.choice(15, 17, true);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::CallRelease => e.choice(16, 17, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 17),
        }
    }
}

impl Message for ApplicationIe {
    const NAME: &'static str = "ApplicationIE";
    const SCHEMA: &'static Type = &schema::APPLICATION_IE;
}

impl Decode for AssociateRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            time_to_live: d.integer(Range::new(1, 4294967295))? as u32,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AssociateRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.time_to_live), Range::new(1, 4294967295));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AssociateRequest {
    const NAME: &'static str = "AssociateRequest";
    const SCHEMA: &'static Type = &schema::ASSOCIATE_REQUEST;
}

impl Decode for AssociateResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(2)?;
        let mut value = Self {
            associate_token: d.octet_array()?,
            time_to_live: d.integer(Range::new(1, 4294967295))? as u32,
            status_interval: if preamble & 0x1 != 0 {
                Some(d.integer(Range::new(1, 4294967295))? as u32)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x2 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for AssociateResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.status_interval.is_some());
        e.octet_array(&self.associate_token);
        e.integer(i64::from(self.time_to_live), Range::new(1, 4294967295));
        if let Some(value) = &self.status_interval {
            e.integer(i64::from(*value), Range::new(1, 4294967295));
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for AssociateResponse {
    const NAME: &'static str = "AssociateResponse";
    const SCHEMA: &'static Type = &schema::ASSOCIATE_RESPONSE;
}

impl Decode for ApplicationStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(4)?;
        let mut value = Self {
            application_id: h225::GenericIdentifier::decode(d)?,
            display: if preamble & 0x4 != 0 {
                Some(d.list(Size::ANY, 24, ApplicationDisplay::decode)?)
            } else {
                None
            },
            avatar: if preamble & 0x2 != 0 {
                Some(d.ia5_string(Size::ANY, Alphabet::IA5)?)
            } else {
                None
            },
            state: if preamble & 0x1 != 0 {
                Some(ApplicationState::decode(d)?)
            } else {
                None
            },
            extension: Extension::default(),
        };
        if preamble & 0x8 != 0 {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ApplicationStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.bool(self.display.is_some());
        e.bool(self.avatar.is_some());
        e.bool(self.state.is_some());
        self.application_id.encode(e);
        if let Some(value) = &self.display {
            e.list(value, Size::ANY, |e, value| value.encode(e));
        }
        if let Some(value) = &self.avatar {
            e.ia5_string(value, Size::ANY, Alphabet::IA5);
        }
        if let Some(value) = &self.state {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ApplicationStatus {
    const NAME: &'static str = "ApplicationStatus";
    const SCHEMA: &'static Type = &schema::APPLICATION_STATUS;
}

impl Decode for ApplicationDisplay {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let present = d.bool()?;
        Ok(Self {
            language: if present {
                Some(d.ia5_string(Size::ANY, Alphabet::IA5)?)
            } else {
                None
            },
            display: d.bmp_string(Size::range(1, 128))?,
        })
    }
}

impl Encode for ApplicationDisplay {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(self.language.is_some());
        if let Some(value) = &self.language {
            e.ia5_string(value, Size::ANY, Alphabet::IA5);
        }
        e.bmp_string(&self.display, Size::range(1, 128));
    }
}

impl Message for ApplicationDisplay {
    const NAME: &'static str = "ApplicationDisplay";
    const SCHEMA: &'static Type = &schema::APPLICATION_DISPLAY;
}

impl Decode for ApplicationState {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(5, true)? {
            0 => Ok(Self::Available),
            1 => Ok(Self::Unavailable),
            2 => Ok(Self::Inuse),
            3 => Ok(Self::Associated),
            4 => InvokeFailReason::decode(d).map(Self::InvokeFail),
            index => d.unknown_alternative(index - 5).map(Self::Unknown),
        }
    }
}

impl Encode for ApplicationState {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Available => e.choice(0, 5, true),
            Self::Unavailable => e.choice(1, 5, true),
            Self::Inuse => e.choice(2, 5, true),
            Self::Associated => e.choice(3, 5, true),
            Self::InvokeFail(value) => {
                e.choice(4, 5, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 5),
        }
    }
}

impl Message for ApplicationState {
    const NAME: &'static str = "ApplicationState";
    const SCHEMA: &'static Type = &schema::APPLICATION_STATE;
}

impl Decode for InvokeFailReason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(4, true)? {
            0 => Ok(Self::Unavailable),
            1 => Ok(Self::Inuse),
            2 => Ok(Self::Declined),
            3 => Ok(Self::H2250Error),
            index => d.unknown_alternative(index - 4).map(Self::Unknown),
        }
    }
}

impl Encode for InvokeFailReason {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Unavailable => e.choice(0, 4, true),
            Self::Inuse => e.choice(1, 4, true),
            Self::Declined => e.choice(2, 4, true),
            Self::H2250Error => e.choice(3, 4, true),
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 4),
        }
    }
}

impl Message for InvokeFailReason {
    const NAME: &'static str = "InvokeFailReason";
    const SCHEMA: &'static Type = &schema::INVOKE_FAIL_REASON;
}

impl Decode for Application {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application_id: h225::GenericIdentifier::decode(d)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for Application {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for Application {
    const NAME: &'static str = "Application";
    const SCHEMA: &'static Type = &schema::APPLICATION;
}

impl Decode for ApplicationAvailable {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application_id: h225::GenericIdentifier::decode(d)?,
            alias_address: d.list(Size::ANY, 10, h225::AliasAddress::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ApplicationAvailable {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.list(&self.alias_address, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ApplicationAvailable {
    const NAME: &'static str = "ApplicationAvailable";
    const SCHEMA: &'static Type = &schema::APPLICATION_AVAILABLE;
}

impl Decode for ApplicationInvokeRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(1, true)? {
            0 => h225::GenericIdentifier::decode(d).map(Self::ApplicationId),
            index => d.unknown_alternative(index - 1).map(Self::Unknown),
        }
    }
}

impl Encode for ApplicationInvokeRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ApplicationId(value) => {
                e.choice(0, 1, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 1),
        }
    }
}

impl Message for ApplicationInvokeRequest {
    const NAME: &'static str = "ApplicationInvokeRequest";
    const SCHEMA: &'static Type = &schema::APPLICATION_INVOKE_REQUEST;
}

impl Decode for ApplicationInvokeResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Approved(Box::new(ApplicationInvoke::decode(d)?))),
            1 => InvokeFailReason::decode(d).map(Self::Declined),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for ApplicationInvokeResponse {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Approved(value) => {
                e.choice(0, 2, true);
                value.encode(e);
            }
            Self::Declined(value) => {
                e.choice(1, 2, true);
                value.encode(e);
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for ApplicationInvokeResponse {
    const NAME: &'static str = "ApplicationInvokeResponse";
    const SCHEMA: &'static Type = &schema::APPLICATION_INVOKE_RESPONSE;
}

impl Decode for ApplicationInvoke {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application_id: h225::GenericIdentifier::decode(d)?,
            invoke_token: d.octet_array()?,
            alias_address: d.list(Size::ANY, 10, h225::AliasAddress::decode)?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ApplicationInvoke {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.octet_array(&self.invoke_token);
        e.list(&self.alias_address, Size::ANY, |e, value| value.encode(e));
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ApplicationInvoke {
    const NAME: &'static str = "ApplicationInvoke";
    const SCHEMA: &'static Type = &schema::APPLICATION_INVOKE;
}

impl Decode for ApplicationStart {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let mut value = Self {
            application_id: h225::GenericIdentifier::decode(d)?,
            invoke_token: d.octet_array()?,
            extension: Extension::default(),
        };
        if extended {
            let additions = d.additions(true, 0)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for ApplicationStart {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.octet_array(&self.invoke_token);
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for ApplicationStart {
    const NAME: &'static str = "ApplicationStart";
    const SCHEMA: &'static Type = &schema::APPLICATION_START;
}

h323_per::impl_serde!(
    Application,
    ApplicationAvailable,
    ApplicationDisplay,
    ApplicationIe,
    ApplicationInvoke,
    ApplicationInvokeRequest,
    ApplicationInvokeResponse,
    ApplicationStart,
    ApplicationState,
    ApplicationStatus,
    AssetMessage,
    AssociateRequest,
    AssociateResponse,
    InvokeFailReason
);
