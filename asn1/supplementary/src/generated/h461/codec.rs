// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Range, Reader, Size, put,
};

use super::schema;
use super::types::{
    Application, ApplicationAvailable, ApplicationDisplay, ApplicationIe, ApplicationInvoke,
    ApplicationInvokeRequest, ApplicationInvokeResponse, ApplicationStart, ApplicationState,
    ApplicationStatus, AssetMessage, AssociateRequest, AssociateResponse, InvokeFailReason,
};

impl Decode for AssetMessage {
    #[inline]
    fn blank() -> Self {
        Self {
            application: Decode::blank(),
            associate_token: None,
            call_identifier: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.application.fill(r);
        if preamble & 0x2 != 0 {
            self.associate_token = Some(r.octet_array());
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.call_identifier);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AssetMessage {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.associate_token.is_some(),
            self.call_identifier.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self::StatusRequest
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(17, true) {
            0 => {
                if let Self::AssociateRequest(value) =
                    put(self, Self::AssociateRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::AssociateResponse(value) =
                    put(self, Self::AssociateResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            2 => {
                put(self, Self::StatusRequest);
            }
            3 => {
                if let Self::StatusResponse(value) =
                    put(self, Self::StatusResponse(Default::default()))
                {
                    r.list(value, Size::ANY, 20);
                }
            }
            4 => {
                if let Self::ListRequest(value) = put(self, Self::ListRequest(Default::default())) {
                    r.list(value, Size::ANY, 20);
                }
            }
            5 => {
                if let Self::ListResponse(value) = put(self, Self::ListResponse(Default::default()))
                {
                    r.list(value, Size::ANY, 20);
                }
            }
            6 => {
                if let Self::CallApplist(value) = put(self, Self::CallApplist(Default::default())) {
                    r.list(value, Size::ANY, 25);
                }
            }
            7 => {
                if let Self::PreInvokeRequest(value) =
                    put(self, Self::PreInvokeRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            8 => {
                if let Self::PreInvokeResponse(value) =
                    put(self, Self::PreInvokeResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            9 => {
                if let Self::InvokeRequest(value) = put(self, Self::InvokeRequest(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            10 => {
                if let Self::InvokeResponse(value) =
                    put(self, Self::InvokeResponse(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            11 => {
                if let Self::Invoke(value) = put(self, Self::Invoke(Decode::blank())) {
                    value.fill(r);
                }
            }
            12 => {
                if let Self::InvokeStartList(value) =
                    put(self, Self::InvokeStartList(Default::default()))
                {
                    r.list(value, Size::ANY, 145);
                }
            }
            13 => {
                if let Self::InvokeNotify(value) = put(self, Self::InvokeNotify(Decode::blank())) {
                    value.fill(r);
                }
            }
            14 => {
                if let Self::StopRequest(value) = put(self, Self::StopRequest(Default::default())) {
                    r.list(value, Size::ANY, 17);
                }
            }
            15 => {
                if let Self::StopNotify(value) = put(self, Self::StopNotify(Default::default())) {
                    r.list(value, Size::ANY, 17);
                }
            }
            16 => {
                put(self, Self::CallRelease);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 17)));
            }
        }
    }
}

impl Encode for ApplicationIe {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            time_to_live: 0,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.time_to_live = r.integer(Range::new(1, 4294967295)) as u32;
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AssociateRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            associate_token: [0; 16],
            time_to_live: 0,
            status_interval: None,
            extension: Extension::default(),
        }
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.associate_token = r.octet_array();
        self.time_to_live = r.integer(Range::new(1, 4294967295)) as u32;
        if preamble & 0x1 != 0 {
            self.status_interval = Some(r.integer(Range::new(1, 4294967295)) as u32);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for AssociateResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.status_interval.is_some()]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            application_id: Decode::blank(),
            display: None,
            avatar: None,
            state: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.application_id.fill(r);
        if preamble & 0x4 != 0 {
            r.list(self.display.get_or_insert_default(), Size::ANY, 24);
        }
        if preamble & 0x2 != 0 {
            r.ia5_string(
                self.avatar.get_or_insert_default(),
                Size::ANY,
                Alphabet::IA5,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.state);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for ApplicationStatus {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.display.is_some(),
            self.avatar.is_some(),
            self.state.is_some(),
        ]);
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
    #[inline]
    fn blank() -> Self {
        Self {
            language: None,
            display: Default::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let present = r.bool();
        if present {
            r.ia5_string(
                self.language.get_or_insert_default(),
                Size::ANY,
                Alphabet::IA5,
            );
        }
        r.bmp_string(&mut self.display, Size::range(1, 128));
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
    #[inline]
    fn blank() -> Self {
        Self::Available
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(5, true) {
            0 => {
                put(self, Self::Available);
            }
            1 => {
                put(self, Self::Unavailable);
            }
            2 => {
                put(self, Self::Inuse);
            }
            3 => {
                put(self, Self::Associated);
            }
            4 => {
                if let Self::InvokeFail(value) = put(self, Self::InvokeFail(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 5)));
            }
        }
    }
}

impl Encode for ApplicationState {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Unavailable
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(4, true) {
            0 => {
                put(self, Self::Unavailable);
            }
            1 => {
                put(self, Self::Inuse);
            }
            2 => {
                put(self, Self::Declined);
            }
            3 => {
                put(self, Self::H2250Error);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 4)));
            }
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
    #[inline]
    fn blank() -> Self {
        Self {
            application_id: Decode::blank(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.application_id.fill(r);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            application_id: Decode::blank(),
            alias_address: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.application_id.fill(r);
        r.list(&mut self.alias_address, Size::ANY, 10);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self::ApplicationId(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(1, true) {
            0 => {
                if let Self::ApplicationId(value) = put(self, Self::ApplicationId(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 1)));
            }
        }
    }
}

impl Encode for ApplicationInvokeRequest {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self::Declined(Decode::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                if let Self::Approved(value) = put(self, Self::Approved(Decode::blank())) {
                    value.fill(r);
                }
            }
            1 => {
                if let Self::Declined(value) = put(self, Self::Declined(Decode::blank())) {
                    value.fill(r);
                }
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
        }
    }
}

impl Encode for ApplicationInvokeResponse {
    #[inline]
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
    #[inline]
    fn blank() -> Self {
        Self {
            application_id: Decode::blank(),
            invoke_token: [0; 16],
            alias_address: Default::default(),
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.application_id.fill(r);
        self.invoke_token = r.octet_array();
        r.list(&mut self.alias_address, Size::ANY, 10);
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
    #[inline]
    fn blank() -> Self {
        Self {
            application_id: Decode::blank(),
            invoke_token: [0; 16],
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let extended = r.bool();
        self.application_id.fill(r);
        self.invoke_token = r.octet_array();
        if extended {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
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
