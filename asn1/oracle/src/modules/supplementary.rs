//! The modules of `h323-supplementary`.

use h323_per::Message;
use h323_per::schema::Type;
use h323_supplementary::*;

use super::{Module, Place, Subject, types};

/// How many of a thousand messages most modules have.
const SHARE: u32 = 10;

/// The open types in them.
pub(super) static CONTENTS: &[(Place, &Type)] = &[
    (
        Place::Within(&t38::schema::UDPTL_PACKET, "primary-ifp-packet"),
        t38::IfpPacket::SCHEMA,
    ),
    (
        Place::Within(&t38::schema::ERROR_RECOVERY, "secondary-ifp-packets"),
        t38::IfpPacket::SCHEMA,
    ),
    (
        Place::Within(&t38_1998::schema::UDPTL_PACKET, "primary-ifp-packet"),
        t38_1998::IfpPacket::SCHEMA,
    ),
    (
        Place::Within(&t38_1998::schema::ERROR_RECOVERY, "secondary-ifp-packets"),
        t38_1998::IfpPacket::SCHEMA,
    ),
];

/// H.450.1 leaves open which operations there are. With those of all services in the set, Erlang reads and writes
/// their arguments and results.
const OPERATION_SET: &str = "OperationSet OPERATION ::= {
    H323CallTransferOperations | H323CallDiversionOperations | CallHoldOperations | CallParkPickupOperations |
    CallWaitingOperations | H323-MWI-Operations | NameOperations | H323CallCompletionOperations |
    H323CallOfferOperations | H323CallIntrusionOperations | H323CommonInformationOperations, ...
}";

/// Where they come from.
const OPERATION_IMPORTS: &str = "remote-operations-apdus(11)}
    H323CallTransferOperations FROM Call-Transfer-Operations
    H323CallDiversionOperations FROM Call-Diversion-Operations
    CallHoldOperations FROM Call-Hold-Operations
    CallParkPickupOperations FROM Call-Park-Pickup-Operations
    CallWaitingOperations FROM Call-Waiting-Operations
    H323-MWI-Operations FROM Message-Waiting-Indication-Operations
    NameOperations FROM Name-Operations
    H323CallCompletionOperations FROM Call-Completion-Operations
    H323CallOfferOperations FROM Call-Offer-Operations
    H323CallIntrusionOperations FROM Call-Intrusion-Operations
    H323CommonInformationOperations FROM Common-Information-Operations;";

/// The APDUs with any operations and errors.
const ANY_APDUS: &str = "
AnyROS ::= ROS {{AnyOperation}, {AnyOperation}}
AnyInvoke ::= Invoke {{AnyOperation}}
AnyReturnResult ::= ReturnResult {{AnyOperation}}
AnyReturnError ::= ReturnError {{AnyError}}
AnyOperation OPERATION ::= {...}
AnyError ERROR ::= {...}

END";

macro_rules! schema {
    ($file:literal) => {
        include_str!(concat!("../../../schemas/supplementary/", $file, ".asn"))
    };
}

/// All of them.
pub(super) static MODULES: &[Module] = &[
    Module::new(
        "Remote-Operations-Information-Objects",
        schema!("x880"),
        SHARE,
        types![x880: Code; PRIORITY],
    ),
    Module::new(
        "Remote-Operations-Apdus",
        schema!("h450_1_ros"),
        SHARE,
        types![
            h450_1_ros: Ros Invoke ReturnResult ReturnError Reject;
            INVOKE_ID GENERAL_PROBLEM INVOKE_PROBLEM RETURN_RESULT_PROBLEM RETURN_ERROR_PROBLEM REJECT_PROBLEM
        ],
    )
    .instances(&["ROS", "Invoke", "ReturnResult", "ReturnError"])
    // asn1ct ends in a case_clause where the parameter of a type is a set of values.
    .changed(&[
        ("ROS {InvokeId : InvokeIdSet, OPERATION", "ROS {OPERATION"),
        ("Invoke {{InvokeIdSet}, {Invokable}}", "Invoke {{Invokable}}"),
        ("Invoke {InvokeId : InvokeIdSet, ", "Invoke {"),
        ("invokeId InvokeId (InvokeIdSet)", "invokeId INTEGER (0..65535, ...)"),
        // Two services have an error of the code 1008, and a set may not.
        ("{{Errors {{Returnable}}}}", "{{AnyError}}"),
        ("\nEND", ANY_APDUS),
    ]),
    Module::new(
        "Manufacturer-specific-service-extension-definition",
        schema!("h450_1_extension"),
        SHARE,
        types![h450_1_extension: ManufacturerExtension],
    )
    .instances(&["Extension"])
    .changed(&[(
        "\nEND",
        "\nAnyExtension ::= Extension {{ExtensionSet}}\nExtensionSet EXTENSION ::= {...}\n\nEND",
    )]),
    Module::new(
        "H225-generic-parameters-definition",
        schema!("h450_1_parameters"),
        SHARE,
        types![h450_1_parameters: ; H225_INFORMATION_ELEMENT],
    ),
    // Nothing but errors, none with a parameter: there is nothing to encode.
    Module::new("H4501-General-Error-List", schema!("h450_1_errors"), 0, &[]),
    Module::new(
        "Addressing-Data-Elements",
        schema!("h450_1_addressing"),
        SHARE,
        types![
            h450_1_addressing: PresentedAddressScreened PresentedAddressUnscreened PresentedNumberScreened
            PresentedNumberUnscreened AddressScreened NumberScreened Address EndpointAddress PartySubaddress
            UserSpecifiedSubaddress;
            PRESENTATION_ALLOWED_INDICATOR NSAP_SUBADDRESS SUBADDRESS_INFORMATION
        ],
    ),
    Module::new(
        "Call-Hold-Operations",
        schema!("h450_4"),
        SHARE,
        types![
            h450_4: HoldNotificArg RetrieveNotificArg RemoteHoldArg RemoteHoldRes RemoteRetrieveArg
            RemoteRetrieveRes MixedExtension;
            UNDEFINED_PARAMETER
        ],
    ),
    Module::new(
        "Call-Transfer-Operations",
        schema!("h450_2"),
        SHARE,
        types![
            h450_2: DummyArg DummyRes CtInitiateArg CtSetupArg CtIdentifyRes CtUpdateArg SubaddressTransferArg
            CtCompleteArg CtActiveArg UnspecifiedParameter;
            EXTENSION_SEQ
        ],
    ),
    Module::new(
        "Call-Waiting-Operations",
        schema!("h450_6"),
        SHARE,
        types![h450_6: CallWaitingArg],
    ),
    Module::new(
        "Call-Diversion-Operations",
        schema!("h450_3"),
        15,
        types![
            h450_3: ActivateDiversionQArgument ActivateDiversionQResult DeactivateDiversionQArgument
            DeactivateDiversionQResult InterrogateDiversionQArgument CheckRestrictionArgument CheckRestrictionResult
            CallReroutingArgument CallReroutingResult DivertingLegInformation1Argument
            DivertingLegInformation2Argument DivertingLegInformation3Argument DivertingLegInformation4Argument
            CfnrDivertedLegFailedArgument IntResult UnspecifiedParameter;
            INT_RESULT_LIST EXTENSION_SEQ
        ],
    ),
    Module::new(
        "Call-Park-Pickup-Operations",
        schema!("h450_5"),
        15,
        types![
            h450_5: CpRequestArg CpRequestRes CpSetupArg CpSetupRes GroupIndicationOnArg GroupIndicationOnRes
            GroupIndicationOffArg GroupIndicationOffRes PickrequArg PickrequRes PickupArg PickupRes PickExeArg PickExeRes
            CpNotifyArg CpickupNotifyArg;
            PARKED_TO_POSITION UNDEFINED_PARAMETER
        ],
    ),
    Module::new(
        "Message-Waiting-Indication-Operations",
        schema!("h450_7"),
        SHARE,
        types![
            h450_7: MwiActivateArg MwiDeactivateArg MwiInterrogateArg MwiInterrogateResElt MsgCentreId;
            DUMMY_RES MWI_INTERROGATE_RES NB_OF_MESSAGES TIME_STAMP UNDEFINED_PARAMETER
        ],
    )
    // A size does not apply to a time, as the schemas' README says. Erlang would encode the length within it.
    .changed(&[("GeneralizedTime (SIZE (12..19))", "GeneralizedTime")]),
    Module::new(
        "Name-Operations",
        schema!("h450_8"),
        SHARE,
        types![
            h450_8: CallingNameArgument AlertingNameArgument ConnectedNameArgument BusyNameArgument Name;
            SIMPLE_NAME EXTENDED_NAME
        ],
    ),
    Module::new(
        "Call-Completion-Operations",
        schema!("h450_9"),
        SHARE,
        types![h450_9: CcRequestArg CcRequestRes CcArg CcShortArg CcLongArg],
    ),
    Module::new(
        "Call-Offer-Operations",
        schema!("h450_10"),
        SHARE,
        types![h450_10: CoReqOptArg RuAlertOptArg CfbOvrOptArg],
    ),
    Module::new(
        "Call-Intrusion-Operations",
        schema!("h450_11"),
        SHARE,
        types![
            h450_11: CiRequestArg CiRequestRes CiGetCiplOptArg CiGetCiplRes CiisOptArg CiisOptRes CiFrcRelArg
            CiFrcRelOptRes CiWobOptArg CiWobOptRes CiSilentArg CiSilentOptRes CiNotificationArg;
            CI_CAPABILITY_LEVEL CI_PROTECTION_LEVEL
        ],
    ),
    Module::new(
        "Common-Information-Operations",
        schema!("h450_12"),
        SHARE,
        types![h450_12: CmnArg DummyArg; SSCI_PROTECTION_LEVEL],
    ),
    Module::new(
        "H4501-Supplementary-ServiceAPDU-Structure",
        schema!("h450_1"),
        20,
        types![h450_1: H4501SupplementaryService ServiceApdus NetworkFacilityExtension],
    )
    .changed(&[
        ("ROS {{InvokeIdSet}, ", "ROS {"),
        ("OperationSet OPERATION ::= {...}", OPERATION_SET),
        ("remote-operations-apdus(11)};", OPERATION_IMPORTS),
    ]),
    Module::new(
        "H235-SRTP",
        schema!("h235_8"),
        SHARE,
        types![
            h235_8: SrtpCryptoInfo SrtpSessionParameters FecOrder SrtpKeyParameters;
            SRTP_CRYPTO_CAPABILITY SRTP_KEYS
        ],
    ),
    Module::new(
        "NUMBER-PORTABILITY",
        schema!("h460_2"),
        SHARE,
        types![h460_2: NumberPortabilityInfo],
    ),
    Module::new(
        "CIRCUIT-STATUS-MAP",
        schema!("h460_3"),
        SHARE,
        types![h460_3: CircuitStatus],
    ),
    Module::new(
        "CALL-PRIORITY",
        schema!("h460_4"),
        SHARE,
        types![h460_4: CallPriorityInfo CountryInternationalNetworkCallOriginationIdentification],
    ),
    Module::new(
        "QOS-MONITORING-REPORT",
        schema!("h460_9"),
        SHARE,
        types![
            h460_9: QosMonitoringReportData PeriodicQoSMonReport FinalQosMonReport InterGkQosMonReport
            PerCallQoSReport RtcpMeasures QosExtension;
            ESTIMATED_END2_END_DELAY CALCULATED_JITTER
        ],
    ),
    Module::new(
        "QOS-MONITORING-EXTENDED-VOIP-REPORT",
        schema!("h460_9b"),
        SHARE,
        types![h460_9b: ExtendedRtpMetrics],
    ),
    Module::new(
        "CALL-PARTY-CATEGORY",
        schema!("h460_10"),
        SHARE,
        types![h460_10: CallPartyCategoryInfo],
    ),
    Module::new(
        "MLPP",
        schema!("h460_14"),
        SHARE,
        types![h460_14: MlppInfo],
    ),
    Module::new(
        "SIGNALLING-CHANNEL-SUSPEND-REDIRECT",
        schema!("h460_15"),
        SHARE,
        types![h460_15: SignallingChannelData],
    ),
    Module::new(
        "SIGNALLING-TRAVERSAL",
        schema!("h460_18"),
        SHARE,
        types![h460_18: IncomingCallIndication LrqKeepAliveData],
    ),
    Module::new(
        "MEDIA-TRAVERSAL",
        schema!("h460_19"),
        SHARE,
        types![h460_19: TraversalParameters],
    ),
    Module::new(
        "MESSAGE-BROADCAST",
        schema!("h460_21"),
        SHARE,
        types![h460_21: CapabilityAdvertisement; MESSAGE_BROADCAST_GROUPS],
    ),
    // Annex B of H.460.24 has the name of H.460.19's.
    Module::new(
        "MEDIA-TRAVERSAL-ANNEX-B",
        schema!("h460_24b"),
        SHARE,
        types![h460_24b: AlternateAddresses AlternateAddress],
    )
    .changed(&[("MEDIA-TRAVERSAL {", "MEDIA-TRAVERSAL-ANNEX-B {")]),
    Module::new(
        "MEDIA-OVER-H2250",
        schema!("h460_26"),
        SHARE,
        types![h460_26: UdpFrame FrameData],
    ),
    Module::new(
        "ASSET",
        schema!("h461"),
        SHARE,
        types![h461: AssetMessage; ASSETPDU],
    ),
    Module::new(
        "H501-MESSAGES",
        schema!("h501"),
        30,
        &[
            Subject::of::<h501::H501Message>(10),
            Subject::of::<h501::MessageBody>(2),
            Subject::of::<h501::MessageCommonInfo>(1),
            Subject::of::<h501::Descriptor>(1),
            Subject::of::<h501::UsageSpecification>(1),
            Subject::described(&h501::schema::GLOBAL_TIME_STAMP),
        ],
    ),
    Module::new(
        "T38",
        schema!("t38"),
        SHARE,
        types![t38: UdptlPacket IfpPacket; DATA_FIELD],
    ),
    Module::new(
        "T38-1998",
        schema!("t38_1998"),
        SHARE,
        types![t38_1998: UdptlPacket IfpPacket; DATA_FIELD],
    )
    .changed(&[("T38 DEFINITIONS", "T38-1998 DEFINITIONS")]),
];
