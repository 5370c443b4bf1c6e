// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{BmpString, Extension, Ia5String, List, UnknownAlternative};

use h323_messages::h225;

/// `ASSETPDU`: SEQUENCE OF ASSETMessage.
pub type Assetpdu = Vec<AssetMessage>;

/// `ASSETMessage`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AssetMessage {
    /// `application`: ApplicationIE.
    pub application: ApplicationIe,
    /// `associateToken`: GloballyUniqueID OPTIONAL.
    pub associate_token: Option<h225::GloballyUniqueId>,
    /// `callIdentifier`: CallIdentifier OPTIONAL.
    pub call_identifier: Option<h225::CallIdentifier>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ApplicationIE`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplicationIe {
    /// `associateRequest`: AssociateRequest.
    AssociateRequest(AssociateRequest),
    /// `associateResponse`: AssociateResponse.
    AssociateResponse(AssociateResponse),
    /// `statusRequest`.
    StatusRequest,
    /// `statusResponse`: SEQUENCE OF ApplicationStatus.
    StatusResponse(Vec<ApplicationStatus>),
    /// `listRequest`: SEQUENCE OF ApplicationStatus.
    ListRequest(Vec<ApplicationStatus>),
    /// `listResponse`: SEQUENCE OF ApplicationStatus.
    ListResponse(Vec<ApplicationStatus>),
    /// `callApplist`: SEQUENCE OF ApplicationAvailable.
    CallApplist(Vec<ApplicationAvailable>),
    /// `preInvokeRequest`: Application.
    PreInvokeRequest(Application),
    /// `preInvokeResponse`: ApplicationStatus.
    PreInvokeResponse(Box<ApplicationStatus>),
    /// `invokeRequest`: ApplicationInvokeRequest.
    InvokeRequest(ApplicationInvokeRequest),
    /// `invokeResponse`: ApplicationInvokeResponse.
    InvokeResponse(ApplicationInvokeResponse),
    /// `invoke`: ApplicationInvoke.
    Invoke(Box<ApplicationInvoke>),
    /// `invokeStartList`: SEQUENCE OF ApplicationStart.
    InvokeStartList(Vec<ApplicationStart>),
    /// `invokeNotify`: ApplicationStatus.
    InvokeNotify(Box<ApplicationStatus>),
    /// `stopRequest`: SEQUENCE OF Application.
    StopRequest(Vec<Application>),
    /// `stopNotify`: SEQUENCE OF Application.
    StopNotify(Vec<Application>),
    /// `callRelease`.
    CallRelease,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ApplicationIe {
    fn default() -> Self {
        Self::AssociateRequest(Default::default())
    }
}

/// `AssociateRequest`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssociateRequest {
    /// `timeToLive`: TimeToLive.
    pub time_to_live: h225::TimeToLive,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AssociateRequest {
    fn default() -> Self {
        Self {
            time_to_live: 1,
            extension: Extension::default(),
        }
    }
}

/// `AssociateResponse`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssociateResponse {
    /// `associateToken`: GloballyUniqueID.
    pub associate_token: h225::GloballyUniqueId,
    /// `timeToLive`: TimeToLive.
    pub time_to_live: h225::TimeToLive,
    /// `statusInterval`: TimeToLive OPTIONAL.
    pub status_interval: Option<h225::TimeToLive>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for AssociateResponse {
    fn default() -> Self {
        Self {
            associate_token: Default::default(),
            time_to_live: 1,
            status_interval: None,
            extension: Extension::default(),
        }
    }
}

/// `ApplicationStatus`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationStatus {
    /// `applicationId`: GenericIdentifier.
    pub application_id: h225::GenericIdentifier,
    /// `display`: SEQUENCE OF ApplicationDisplay OPTIONAL.
    pub display: Option<Vec<ApplicationDisplay>>,
    /// `avatar`: IA5String OPTIONAL.
    pub avatar: Option<Ia5String>,
    /// `state`: ApplicationState OPTIONAL.
    pub state: Option<ApplicationState>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ApplicationDisplay`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationDisplay {
    /// `language`: IA5String OPTIONAL.
    pub language: Option<Ia5String>,
    /// `display`: BMPString (SIZE (1..128)).
    pub display: BmpString,
}

impl Default for ApplicationDisplay {
    fn default() -> Self {
        Self {
            language: None,
            display: BmpString::from("\0"),
        }
    }
}

/// `ApplicationState`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ApplicationState {
    /// `available`.
    #[default]
    Available,
    /// `unavailable`.
    Unavailable,
    /// `inuse`.
    Inuse,
    /// `associated`.
    Associated,
    /// `invokeFail`: InvokeFailReason.
    InvokeFail(InvokeFailReason),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `InvokeFailReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InvokeFailReason {
    /// `unavailable`.
    #[default]
    Unavailable,
    /// `inuse`.
    Inuse,
    /// `declined`.
    Declined,
    /// `h2250Error`.
    H2250Error,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `Application`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Application {
    /// `applicationId`: GenericIdentifier.
    pub application_id: h225::GenericIdentifier,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ApplicationAvailable`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationAvailable {
    /// `applicationId`: GenericIdentifier.
    pub application_id: h225::GenericIdentifier,
    /// `aliasAddress`: SEQUENCE OF AliasAddress.
    pub alias_address: List<h225::AliasAddress, 2>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ApplicationInvokeRequest`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplicationInvokeRequest {
    /// `applicationId`: GenericIdentifier.
    ApplicationId(h225::GenericIdentifier),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ApplicationInvokeRequest {
    fn default() -> Self {
        Self::ApplicationId(Default::default())
    }
}

/// `ApplicationInvokeResponse`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApplicationInvokeResponse {
    /// `approved`: ApplicationInvoke.
    Approved(Box<ApplicationInvoke>),
    /// `declined`: InvokeFailReason.
    Declined(InvokeFailReason),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for ApplicationInvokeResponse {
    fn default() -> Self {
        Self::Approved(Default::default())
    }
}

/// `ApplicationInvoke`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationInvoke {
    /// `applicationId`: GenericIdentifier.
    pub application_id: h225::GenericIdentifier,
    /// `invokeToken`: GloballyUniqueID.
    pub invoke_token: h225::GloballyUniqueId,
    /// `aliasAddress`: SEQUENCE OF AliasAddress.
    pub alias_address: List<h225::AliasAddress, 2>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ApplicationStart`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplicationStart {
    /// `applicationId`: GenericIdentifier.
    pub application_id: h225::GenericIdentifier,
    /// `invokeToken`: GloballyUniqueID.
    pub invoke_token: h225::GloballyUniqueId,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
