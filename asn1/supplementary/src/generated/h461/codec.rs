// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Decoder, Encode, Encoder, Fault, Message, Range, Size,
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
        let extended = d.bool()?;
        let present = d.bits(2)?;
        let application = ApplicationIe::decode(d)?;
        let associate_token = if present & 0x2 != 0 {
            Some(d.octet_array()?)
        } else {
            None
        };
        let call_identifier = if present & 0x1 != 0 {
            Some(h225::CallIdentifier::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application,
            associate_token,
            call_identifier,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AssetMessage {
    const NAME: &'static str = "ASSETMessage";
    const SCHEMA: &'static Type = &schema::ASSET_MESSAGE;
}

impl Decode for ApplicationIe {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(17, true)? {
            0 => Self::AssociateRequest(AssociateRequest::decode(d)?),
            1 => Self::AssociateResponse(AssociateResponse::decode(d)?),
            2 => Self::StatusRequest,
            3 => Self::StatusResponse(d.list(Size::ANY, 23, ApplicationStatus::decode)?),
            4 => Self::ListRequest(d.list(Size::ANY, 23, ApplicationStatus::decode)?),
            5 => Self::ListResponse(d.list(Size::ANY, 23, ApplicationStatus::decode)?),
            6 => Self::CallApplist(d.list(Size::ANY, 28, ApplicationAvailable::decode)?),
            7 => Self::PreInvokeRequest(Box::new(Application::decode(d)?)),
            8 => Self::PreInvokeResponse(Box::new(ApplicationStatus::decode(d)?)),
            9 => Self::InvokeRequest(ApplicationInvokeRequest::decode(d)?),
            10 => Self::InvokeResponse(ApplicationInvokeResponse::decode(d)?),
            11 => Self::Invoke(Box::new(ApplicationInvoke::decode(d)?)),
            12 => Self::InvokeStartList(d.list(Size::ANY, 148, ApplicationStart::decode)?),
            13 => Self::InvokeNotify(Box::new(ApplicationStatus::decode(d)?)),
            14 => Self::StopRequest(d.list(Size::ANY, 20, Application::decode)?),
            15 => Self::StopNotify(d.list(Size::ANY, 20, Application::decode)?),
            16 => Self::CallRelease,
            index => Self::Unknown(d.unknown_alternative(index - 17)?),
        })
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
        let time_to_live = d.integer(Range::new(1, 4294967295))? as u32;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            time_to_live,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for AssociateRequest {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        e.integer(i64::from(self.time_to_live), Range::new(1, 4294967295));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AssociateRequest {
    const NAME: &'static str = "AssociateRequest";
    const SCHEMA: &'static Type = &schema::ASSOCIATE_REQUEST;
}

impl Decode for AssociateResponse {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bool()?;
        let associate_token = d.octet_array()?;
        let time_to_live = d.integer(Range::new(1, 4294967295))? as u32;
        let status_interval = if present {
            Some(d.integer(Range::new(1, 4294967295))? as u32)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            associate_token,
            time_to_live,
            status_interval,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for AssociateResponse {
    const NAME: &'static str = "AssociateResponse";
    const SCHEMA: &'static Type = &schema::ASSOCIATE_RESPONSE;
}

impl Decode for ApplicationStatus {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let present = d.bits(3)?;
        let application_id = h225::GenericIdentifier::decode(d)?;
        let display = if present & 0x4 != 0 {
            Some(d.list(Size::ANY, 24, ApplicationDisplay::decode)?)
        } else {
            None
        };
        let avatar = if present & 0x2 != 0 {
            Some(d.ia5_string(Size::ANY, Alphabet::IA5)?)
        } else {
            None
        };
        let state = if present & 0x1 != 0 {
            Some(ApplicationState::decode(d)?)
        } else {
            None
        };
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_id,
            display,
            avatar,
            state,
            extension: d.extension(&additions)?,
        })
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
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
        Ok(match d.choice(5, true)? {
            0 => Self::Available,
            1 => Self::Unavailable,
            2 => Self::Inuse,
            3 => Self::Associated,
            4 => Self::InvokeFail(InvokeFailReason::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 5)?),
        })
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
        Ok(match d.choice(4, true)? {
            0 => Self::Unavailable,
            1 => Self::Inuse,
            2 => Self::Declined,
            3 => Self::H2250Error,
            index => Self::Unknown(d.unknown_alternative(index - 4)?),
        })
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
        let application_id = h225::GenericIdentifier::decode(d)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_id,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for Application {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for Application {
    const NAME: &'static str = "Application";
    const SCHEMA: &'static Type = &schema::APPLICATION;
}

impl Decode for ApplicationAvailable {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let application_id = h225::GenericIdentifier::decode(d)?;
        let alias_address = d.list(Size::ANY, 10, h225::AliasAddress::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_id,
            alias_address,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ApplicationAvailable {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.list(&self.alias_address, Size::ANY, |e, value| value.encode(e));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ApplicationAvailable {
    const NAME: &'static str = "ApplicationAvailable";
    const SCHEMA: &'static Type = &schema::APPLICATION_AVAILABLE;
}

impl Decode for ApplicationInvokeRequest {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(1, true)? {
            0 => Self::ApplicationId(h225::GenericIdentifier::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 1)?),
        })
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
        Ok(match d.choice(2, true)? {
            0 => Self::Approved(Box::new(ApplicationInvoke::decode(d)?)),
            1 => Self::Declined(InvokeFailReason::decode(d)?),
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
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
        let application_id = h225::GenericIdentifier::decode(d)?;
        let invoke_token = d.octet_array()?;
        let alias_address = d.list(Size::ANY, 10, h225::AliasAddress::decode)?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_id,
            invoke_token,
            alias_address,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ApplicationInvoke {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.octet_array(&self.invoke_token);
        e.list(&self.alias_address, Size::ANY, |e, value| value.encode(e));
        e.additions(&additions);
        e.extension(&self.extension, 0);
    }
}

impl Message for ApplicationInvoke {
    const NAME: &'static str = "ApplicationInvoke";
    const SCHEMA: &'static Type = &schema::APPLICATION_INVOKE;
}

impl Decode for ApplicationStart {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let extended = d.bool()?;
        let application_id = h225::GenericIdentifier::decode(d)?;
        let invoke_token = d.octet_array()?;
        let additions = d.additions(extended, 0)?;
        Ok(Self {
            application_id,
            invoke_token,
            extension: d.extension(&additions)?,
        })
    }
}

impl Encode for ApplicationStart {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.bool(additions.any());
        self.application_id.encode(e);
        e.octet_array(&self.invoke_token);
        e.additions(&additions);
        e.extension(&self.extension, 0);
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
