//! Why a call was cleared: causes of Q.850, and the `reason` of a Release Complete that says the same in H.225.0's words.

use h323_messages::h225::ReleaseCompleteReason;

use crate::code_points::code_points;

code_points! {
    /// A cause value of Q.850, whether it has a name or not.
    pub struct Cause(0x7f) {
        UNALLOCATED_NUMBER = 1, "unallocated (unassigned) number";
        NO_ROUTE_TO_TRANSIT_NETWORK = 2, "no route to specified transit network";
        NO_ROUTE_TO_DESTINATION = 3, "no route to destination";
        SEND_SPECIAL_INFORMATION_TONE = 4, "send special information tone";
        MISDIALLED_TRUNK_PREFIX = 5, "misdialled trunk prefix";
        CHANNEL_UNACCEPTABLE = 6, "channel unacceptable";
        CALL_AWARDED = 7, "call awarded and being delivered in an established channel";
        PREEMPTION = 8, "preemption";
        PREEMPTION_CIRCUIT_RESERVED = 9, "preemption, circuit reserved for reuse";
        NORMAL_CALL_CLEARING = 16, "normal call clearing";
        USER_BUSY = 17, "user busy";
        NO_USER_RESPONDING = 18, "no user responding";
        NO_ANSWER_FROM_USER = 19, "no answer from user (user alerted)";
        SUBSCRIBER_ABSENT = 20, "subscriber absent";
        CALL_REJECTED = 21, "call rejected";
        NUMBER_CHANGED = 22, "number changed";
        REDIRECTION_TO_NEW_DESTINATION = 23, "redirection to new destination";
        EXCHANGE_ROUTING_ERROR = 25, "exchange routing error";
        NON_SELECTED_USER_CLEARING = 26, "non-selected user clearing";
        DESTINATION_OUT_OF_ORDER = 27, "destination out of order";
        INVALID_NUMBER_FORMAT = 28, "invalid number format (address incomplete)";
        FACILITY_REJECTED = 29, "facility rejected";
        RESPONSE_TO_STATUS_ENQUIRY = 30, "response to STATUS ENQUIRY";
        NORMAL_UNSPECIFIED = 31, "normal, unspecified";
        NO_CIRCUIT_AVAILABLE = 34, "no circuit/channel available";
        NETWORK_OUT_OF_ORDER = 38, "network out of order";
        PERMANENT_CONNECTION_OUT_OF_SERVICE = 39, "permanent frame mode connection out of service";
        PERMANENT_CONNECTION_OPERATIONAL = 40, "permanent frame mode connection operational";
        TEMPORARY_FAILURE = 41, "temporary failure";
        SWITCHING_EQUIPMENT_CONGESTION = 42, "switching equipment congestion";
        ACCESS_INFORMATION_DISCARDED = 43, "access information discarded";
        REQUESTED_CIRCUIT_NOT_AVAILABLE = 44, "requested circuit/channel not available";
        PRECEDENCE_CALL_BLOCKED = 46, "precedence call blocked";
        RESOURCE_UNAVAILABLE = 47, "resource unavailable, unspecified";
        QUALITY_OF_SERVICE_NOT_AVAILABLE = 49, "quality of service not available";
        FACILITY_NOT_SUBSCRIBED = 50, "requested facility not subscribed";
        OUTGOING_CALLS_BARRED_WITHIN_CUG = 53, "outgoing calls barred within CUG";
        INCOMING_CALLS_BARRED_WITHIN_CUG = 55, "incoming calls barred within CUG";
        BEARER_CAPABILITY_NOT_AUTHORIZED = 57, "bearer capability not authorized";
        BEARER_CAPABILITY_NOT_AVAILABLE = 58, "bearer capability not presently available";
        INCONSISTENT_ACCESS_INFORMATION = 62, "inconsistency in designated outgoing access information and subscriber class";
        SERVICE_NOT_AVAILABLE = 63, "service or option not available, unspecified";
        BEARER_CAPABILITY_NOT_IMPLEMENTED = 65, "bearer capability not implemented";
        CHANNEL_TYPE_NOT_IMPLEMENTED = 66, "channel type not implemented";
        FACILITY_NOT_IMPLEMENTED = 69, "requested facility not implemented";
        ONLY_RESTRICTED_DIGITAL = 70, "only restricted digital information bearer capability is available";
        SERVICE_NOT_IMPLEMENTED = 79, "service or option not implemented, unspecified";
        INVALID_CALL_REFERENCE = 81, "invalid call reference value";
        CHANNEL_DOES_NOT_EXIST = 82, "identified channel does not exist";
        CALL_IDENTITY_DOES_NOT_EXIST = 83, "a suspended call exists, but this call identity does not";
        CALL_IDENTITY_IN_USE = 84, "call identity in use";
        NO_CALL_SUSPENDED = 85, "no call suspended";
        CALL_ALREADY_CLEARED = 86, "call having the requested call identity has been cleared";
        USER_NOT_MEMBER_OF_CUG = 87, "user not member of CUG";
        INCOMPATIBLE_DESTINATION = 88, "incompatible destination";
        NON_EXISTENT_CUG = 90, "non-existent CUG";
        INVALID_TRANSIT_NETWORK = 91, "invalid transit network selection";
        INVALID_MESSAGE = 95, "invalid message, unspecified";
        MANDATORY_ELEMENT_MISSING = 96, "mandatory information element is missing";
        MESSAGE_TYPE_NOT_IMPLEMENTED = 97, "message type non-existent or not implemented";
        MESSAGE_NOT_COMPATIBLE_OR_NOT_IMPLEMENTED = 98, "message not compatible with call state or message type non-existent or not implemented";
        ELEMENT_NOT_IMPLEMENTED = 99, "information element/parameter non-existent or not implemented";
        INVALID_ELEMENT_CONTENTS = 100, "invalid information element contents";
        MESSAGE_NOT_COMPATIBLE_WITH_STATE = 101, "message not compatible with call state";
        RECOVERY_ON_TIMER_EXPIRY = 102, "recovery on timer expiry";
        PARAMETER_PASSED_ON = 103, "parameter non-existent or not implemented, passed on";
        MESSAGE_DISCARDED = 110, "message with unrecognized parameter, discarded";
        PROTOCOL_ERROR = 111, "protocol error, unspecified";
        INTERWORKING = 127, "interworking, unspecified";
    }
}

/// The one table (H.225.0 table 5): `=` maps both ways, `<` from reason to cause only, because several reasons share the
/// cause, `>` from cause to reason only, where the table of the Recommendation is silent.
macro_rules! reasons {
    ($($cause:ident $way:tt $reason:ident $(($fields:tt))?;)*) => {
        impl Cause {
            /// The cause that says what a reason says.
            pub const fn from_reason(reason: &ReleaseCompleteReason) -> Self {
                $(reasons!(@from_reason $way reason $cause $reason $(($fields))?);)*
                // A reason of a later edition.
                Self::NORMAL_UNSPECIFIED
            }

            /// The reason that says what the cause says; `undefinedReason` for causes without one.
            pub fn reason(self) -> ReleaseCompleteReason {
                $(reasons!(@from_cause $way self $cause $reason);)*
                ReleaseCompleteReason::UndefinedReason
            }
        }
    };
    (@from_reason > $given:ident $cause:ident $reason:ident) => {};
    (@from_reason $way:tt $given:ident $cause:ident $reason:ident $(($fields:tt))?) => {
        if matches!($given, ReleaseCompleteReason::$reason $(($fields))?) {
            return Self::$cause;
        }
    };
    (@from_cause < $given:ident $cause:ident $reason:ident) => {};
    (@from_cause $way:tt $given:ident $cause:ident $reason:ident) => {
        if $given.0 == Self::$cause.0 {
            return ReleaseCompleteReason::$reason;
        }
    };
}

reasons! {
    NO_CIRCUIT_AVAILABLE = NoBandwidth;
    RESOURCE_UNAVAILABLE = GatekeeperResources;
    NO_ROUTE_TO_DESTINATION = UnreachableDestination;
    NORMAL_CALL_CLEARING = DestinationRejection;
    INCOMPATIBLE_DESTINATION = InvalidRevision;
    INTERWORKING = NoPermission;
    NETWORK_OUT_OF_ORDER = UnreachableGatekeeper;
    SWITCHING_EQUIPMENT_CONGESTION = GatewayResources;
    INVALID_NUMBER_FORMAT = BadFormatAddress;
    TEMPORARY_FAILURE = AdaptiveBusy;
    USER_BUSY = InConf;
    NORMAL_UNSPECIFIED = UndefinedReason;
    NORMAL_CALL_CLEARING < FacilityCallDeflection;
    NORMAL_UNSPECIFIED < SecurityDenied;
    SUBSCRIBER_ABSENT = CalledPartyNotRegistered;
    NORMAL_UNSPECIFIED < CallerNotRegistered;
    RESOURCE_UNAVAILABLE < NewConnectionNeeded;
    INTERWORKING < NonStandardReason(_);
    NORMAL_UNSPECIFIED < ReplaceWithConferenceInvite(_);
    NORMAL_UNSPECIFIED < GenericDataReason;
    NORMAL_UNSPECIFIED < NeededFeatureNotSupported;
    INTERWORKING < TunnelledSignallingRejected;
    NO_ROUTE_TO_DESTINATION < InvalidCid;
    NORMAL_UNSPECIFIED < SecurityError(_);
    NO_ROUTE_TO_DESTINATION < HopCountExceeded;
    CALL_REJECTED > DestinationRejection;
    UNALLOCATED_NUMBER > UnreachableDestination;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_says_its_number_and_name() {
        assert_eq!(Cause::USER_BUSY.to_string(), "17 (user busy)");
        assert_eq!(Cause::new(12).to_string(), "12");
        assert_eq!(
            format!("{:?}", Cause::new(127)),
            "Cause 127 (interworking, unspecified)"
        );
    }

    #[test]
    fn the_extension_bit_is_no_part_of_the_value() {
        assert_eq!(Cause::new(0x90), Cause::NORMAL_CALL_CLEARING);
        assert_eq!(Cause::new(0xff).value(), 127);
    }

    #[test]
    fn reasons_that_have_a_cause_of_their_own_go_there_and_back() {
        let both_ways = [
            (ReleaseCompleteReason::NoBandwidth, 34),
            (ReleaseCompleteReason::GatekeeperResources, 47),
            (ReleaseCompleteReason::UnreachableDestination, 3),
            (ReleaseCompleteReason::DestinationRejection, 16),
            (ReleaseCompleteReason::InvalidRevision, 88),
            (ReleaseCompleteReason::NoPermission, 127),
            (ReleaseCompleteReason::UnreachableGatekeeper, 38),
            (ReleaseCompleteReason::GatewayResources, 42),
            (ReleaseCompleteReason::BadFormatAddress, 28),
            (ReleaseCompleteReason::AdaptiveBusy, 41),
            (ReleaseCompleteReason::InConf, 17),
            (ReleaseCompleteReason::UndefinedReason, 31),
            (ReleaseCompleteReason::CalledPartyNotRegistered, 20),
        ];
        for (reason, value) in both_ways {
            assert_eq!(Cause::from_reason(&reason).value(), value);
            assert_eq!(Cause::new(value).reason(), reason);
        }
    }

    /// Every reason there is, and its cause: what is said of one is understood by whoever reads the other only.
    #[test]
    fn every_reason_has_a_cause_and_every_cause_a_reason() {
        use ReleaseCompleteReason as R;
        let reasons = [
            (R::NoBandwidth, 34),
            (R::GatekeeperResources, 47),
            (R::UnreachableDestination, 3),
            (R::DestinationRejection, 16),
            (R::InvalidRevision, 88),
            (R::NoPermission, 127),
            (R::UnreachableGatekeeper, 38),
            (R::GatewayResources, 42),
            (R::BadFormatAddress, 28),
            (R::AdaptiveBusy, 41),
            (R::InConf, 17),
            (R::UndefinedReason, 31),
            (R::FacilityCallDeflection, 16),
            (R::SecurityDenied, 31),
            (R::CalledPartyNotRegistered, 20),
            (R::CallerNotRegistered, 31),
            (R::NewConnectionNeeded, 47),
            (R::NonStandardReason(Default::default()), 127),
            (R::ReplaceWithConferenceInvite([1; 16]), 31),
            (R::GenericDataReason, 31),
            (R::NeededFeatureNotSupported, 31),
            (R::TunnelledSignallingRejected, 127),
            (R::InvalidCid, 3),
            (R::SecurityError(Default::default()), 31),
            (R::HopCountExceeded, 3),
            (R::Unknown(Default::default()), 31),
        ];
        for (reason, value) in &reasons {
            assert_eq!(Cause::from_reason(reason).value(), *value, "{reason:?}");
        }
        for value in 0..=127 {
            let reason = Cause::new(value).reason();
            assert!(
                reasons.iter().any(|(named, _)| *named == reason),
                "{reason:?}"
            );
        }
    }

    #[test]
    fn other_reasons_and_causes_go_where_they_are_closest() {
        assert_eq!(
            Cause::from_reason(&ReleaseCompleteReason::NewConnectionNeeded),
            Cause::RESOURCE_UNAVAILABLE
        );
        let replaced = ReleaseCompleteReason::ReplaceWithConferenceInvite([1; 16]);
        assert_eq!(Cause::from_reason(&replaced), Cause::NORMAL_UNSPECIFIED);
        assert_eq!(
            Cause::from_reason(&ReleaseCompleteReason::HopCountExceeded),
            Cause::NO_ROUTE_TO_DESTINATION
        );
        assert_eq!(
            Cause::CALL_REJECTED.reason(),
            ReleaseCompleteReason::DestinationRejection
        );
        assert_eq!(
            Cause::UNALLOCATED_NUMBER.reason(),
            ReleaseCompleteReason::UnreachableDestination
        );
        assert_eq!(
            Cause::NO_ANSWER_FROM_USER.reason(),
            ReleaseCompleteReason::UndefinedReason
        );
    }
}
