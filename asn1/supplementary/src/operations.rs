//! The operations of all supplementary services.

use crate::x880::objects::Operation;
use crate::{
    h450_2, h450_3, h450_4, h450_5, h450_6, h450_7, h450_8, h450_9, h450_10, h450_11, h450_12,
};

/// The operations of H.450.2 to H.450.12, a set for each service.
pub static OPERATIONS: &[&[&Operation]] = &[
    h450_2::objects::H323_CALL_TRANSFER_OPERATIONS,
    h450_3::objects::H323_CALL_DIVERSION_OPERATIONS,
    h450_4::objects::CALL_HOLD_OPERATIONS,
    h450_5::objects::CALL_PARK_PICKUP_OPERATIONS,
    h450_6::objects::CALL_WAITING_OPERATIONS,
    h450_7::objects::H323_MWI_OPERATIONS,
    h450_8::objects::NAME_OPERATIONS,
    h450_9::objects::H323_CALL_COMPLETION_OPERATIONS,
    h450_10::objects::H323_CALL_OFFER_OPERATIONS,
    h450_11::objects::H323_CALL_INTRUSION_OPERATIONS,
    h450_12::objects::H323_COMMON_INFORMATION_OPERATIONS,
];
