// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::schema::Type;
use h323_per::{
    Additions, Alphabet, Decode, Encode, Encoder, Extension, Message, Reader, Rule, Size, put,
};

use super::schema;
use super::types::{
    CallStatus, CtActiveArg, CtActiveArgArgumentExtension, CtCompleteArg,
    CtCompleteArgArgumentExtension, CtIdentifyRes, CtInitiateArg, CtInitiateArgArgumentExtension,
    CtSetupArg, CtSetupArgArgumentExtension, CtUpdateArg, CtUpdateArgArgumentExtension, DummyArg,
    DummyRes, EndDesignation, ResultExtension, SubaddressTransferArg,
    SubaddressTransferArgArgumentExtension, UnspecifiedParameter,
};
use crate::generated::h450_1_extension;
use h323_messages::h225;

impl Decode for DummyArg {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DummyArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DummyArg {
    const NAME: &'static str = "DummyArg";
    const SCHEMA: &'static Type = &schema::DUMMY_ARG;
}

impl Decode for DummyRes {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for DummyRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for DummyRes {
    const NAME: &'static str = "DummyRes";
    const SCHEMA: &'static Type = &schema::DUMMY_RES;
}

impl Decode for CtInitiateArg {
    #[inline]
    fn blank() -> Self {
        Self {
            call_identity: Default::default(),
            rerouting_number: Decode::blank(),
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.ia5_string(
            &mut self.call_identity,
            Size::range(0, 4),
            Alphabet::NUMERIC,
        );
        self.rerouting_number.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtInitiateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        self.rerouting_number.encode(e);
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtInitiateArg {
    const NAME: &'static str = "CTInitiateArg";
    const SCHEMA: &'static Type = &schema::CT_INITIATE_ARG;
}

impl Decode for CtInitiateArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CtInitiateArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CtInitiateArgArgumentExtension {
    const NAME: &'static str = "CTInitiateArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_INITIATE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtSetupArg {
    #[inline]
    fn blank() -> Self {
        Self {
            call_identity: Default::default(),
            transferring_number: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        r.ia5_string(
            &mut self.call_identity,
            Size::range(0, 4),
            Alphabet::NUMERIC,
        );
        if preamble & 0x2 != 0 {
            r.optional(&mut self.transferring_number);
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtSetupArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.transferring_number.is_some(),
            self.argument_extension.is_some(),
        ]);
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        if let Some(value) = &self.transferring_number {
            value.encode(e);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtSetupArg {
    const NAME: &'static str = "CTSetupArg";
    const SCHEMA: &'static Type = &schema::CT_SETUP_ARG;
}

impl Decode for CtSetupArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CtSetupArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CtSetupArgArgumentExtension {
    const NAME: &'static str = "CTSetupArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_SETUP_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtIdentifyRes {
    #[inline]
    fn blank() -> Self {
        Self {
            call_identity: Default::default(),
            rerouting_number: Decode::blank(),
            result_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        r.ia5_string(
            &mut self.call_identity,
            Size::range(0, 4),
            Alphabet::NUMERIC,
        );
        self.rerouting_number.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.result_extension);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtIdentifyRes {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.result_extension.is_some()]);
        e.ia5_string(&self.call_identity, Size::range(0, 4), Alphabet::NUMERIC);
        self.rerouting_number.encode(e);
        if let Some(value) = &self.result_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtIdentifyRes {
    const NAME: &'static str = "CTIdentifyRes";
    const SCHEMA: &'static Type = &schema::CT_IDENTIFY_RES;
}

impl Decode for ResultExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for ResultExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for ResultExtension {
    const NAME: &'static str = "CTIdentifyRes.resultExtension";
    const SCHEMA: &'static Type = &schema::RESULT_EXTENSION;
}

impl Decode for CtUpdateArg {
    #[inline]
    fn blank() -> Self {
        Self {
            redirection_number: Decode::blank(),
            redirection_info: None,
            basic_call_info_elements: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.redirection_number.fill(r);
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.redirection_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            r.octet_string(
                self.basic_call_info_elements.get_or_insert_default(),
                Size::ANY,
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtUpdateArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.redirection_info.is_some(),
            self.basic_call_info_elements.is_some(),
            self.argument_extension.is_some(),
        ]);
        self.redirection_number.encode(e);
        if let Some(value) = &self.redirection_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtUpdateArg {
    const NAME: &'static str = "CTUpdateArg";
    const SCHEMA: &'static Type = &schema::CT_UPDATE_ARG;
}

impl Decode for CtUpdateArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CtUpdateArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CtUpdateArgArgumentExtension {
    const NAME: &'static str = "CTUpdateArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_UPDATE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for SubaddressTransferArg {
    #[inline]
    fn blank() -> Self {
        Self {
            redirection_subaddress: Decode::blank(),
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(2);
        self.redirection_subaddress.fill(r);
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x2 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for SubaddressTransferArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([additions.any(), self.argument_extension.is_some()]);
        self.redirection_subaddress.encode(e);
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for SubaddressTransferArg {
    const NAME: &'static str = "SubaddressTransferArg";
    const SCHEMA: &'static Type = &schema::SUBADDRESS_TRANSFER_ARG;
}

impl Decode for SubaddressTransferArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for SubaddressTransferArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for SubaddressTransferArgArgumentExtension {
    const NAME: &'static str = "SubaddressTransferArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::SUBADDRESS_TRANSFER_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtCompleteArg {
    #[inline]
    fn blank() -> Self {
        Self {
            end_designation: Decode::blank(),
            redirection_number: Decode::blank(),
            basic_call_info_elements: None,
            redirection_info: None,
            call_status: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(5);
        self.end_designation = EndDesignation::decode(r);
        self.redirection_number.fill(r);
        if preamble & 0x8 != 0 {
            r.octet_string(
                self.basic_call_info_elements.get_or_insert_default(),
                Size::ANY,
            );
        }
        if preamble & 0x4 != 0 {
            r.bmp_string(
                self.redirection_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x2 != 0 {
            self.call_status = Some(CallStatus::decode(r));
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x10 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtCompleteArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.basic_call_info_elements.is_some(),
            self.redirection_info.is_some(),
            self.call_status.is_some(),
            self.argument_extension.is_some(),
        ]);
        self.end_designation.encode(e);
        self.redirection_number.encode(e);
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.redirection_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.call_status {
            value.encode(e);
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtCompleteArg {
    const NAME: &'static str = "CTCompleteArg";
    const SCHEMA: &'static Type = &schema::CT_COMPLETE_ARG;
}

impl Decode for CtCompleteArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CtCompleteArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CtCompleteArgArgumentExtension {
    const NAME: &'static str = "CTCompleteArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_COMPLETE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for CtActiveArg {
    #[inline]
    fn blank() -> Self {
        Self {
            connected_address: Decode::blank(),
            basic_call_info_elements: None,
            connected_info: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(4);
        self.connected_address.fill(r);
        if preamble & 0x4 != 0 {
            r.octet_string(
                self.basic_call_info_elements.get_or_insert_default(),
                Size::ANY,
            );
        }
        if preamble & 0x2 != 0 {
            r.bmp_string(
                self.connected_info.get_or_insert_default(),
                Size::range(1, 128),
            );
        }
        if preamble & 0x1 != 0 {
            r.optional(&mut self.argument_extension);
        }
        if preamble & 0x8 != 0 {
            let additions = r.additions(0);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for CtActiveArg {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(&self.extension, []);
        e.flags([
            additions.any(),
            self.basic_call_info_elements.is_some(),
            self.connected_info.is_some(),
            self.argument_extension.is_some(),
        ]);
        self.connected_address.encode(e);
        if let Some(value) = &self.basic_call_info_elements {
            e.octet_string(value, Size::ANY);
        }
        if let Some(value) = &self.connected_info {
            e.bmp_string(value, Size::range(1, 128));
        }
        if let Some(value) = &self.argument_extension {
            value.encode(e);
        }
        if additions.any() {
            e.additions(&additions);
            e.extension(&self.extension, 0);
        }
    }
}

impl Message for CtActiveArg {
    const NAME: &'static str = "CTActiveArg";
    const SCHEMA: &'static Type = &schema::CT_ACTIVE_ARG;
}

impl Decode for CtActiveArgArgumentExtension {
    #[inline]
    fn blank() -> Self {
        Self::ExtensionSeq(Default::default())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, false) {
            0 => {
                if let Self::ExtensionSeq(value) = put(self, Self::ExtensionSeq(Default::default()))
                {
                    r.list(value, Size::ANY, 24);
                }
            }
            1 => {
                if let Self::NonStandardData(value) =
                    put(self, Self::NonStandardData(Decode::blank()))
                {
                    value.fill(r);
                }
            }
            _ => r.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

impl Encode for CtActiveArgArgumentExtension {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::ExtensionSeq(value) => {
                e.choice(0, 2, false);
                e.list(value, Size::ANY, |e, value| value.encode(e));
            }
            Self::NonStandardData(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for CtActiveArgArgumentExtension {
    const NAME: &'static str = "CTActiveArg.argumentExtension";
    const SCHEMA: &'static Type = &schema::CT_ACTIVE_ARG_ARGUMENT_EXTENSION;
}

impl Decode for EndDesignation {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(2, true) {
            0 => Self::PrimaryEnd,
            1 => Self::SecondaryEnd,
            index => Self::Unknown(index - 2),
        }
    }
}

impl Encode for EndDesignation {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::PrimaryEnd => 0,
            Self::SecondaryEnd => 1,
            Self::Unknown(index) => index.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

impl Message for EndDesignation {
    const NAME: &'static str = "EndDesignation";
    const SCHEMA: &'static Type = &schema::END_DESIGNATION;
}

impl Decode for CallStatus {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(2, true) {
            0 => Self::Answered,
            1 => Self::Alerting,
            index => Self::Unknown(index - 2),
        }
    }
}

impl Encode for CallStatus {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::Answered => 0,
            Self::Alerting => 1,
            Self::Unknown(index) => index.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

impl Message for CallStatus {
    const NAME: &'static str = "CallStatus";
    const SCHEMA: &'static Type = &schema::CALL_STATUS;
}

impl Decode for UnspecifiedParameter {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, false) {
            0 => Self::Extension(Box::new(h450_1_extension::ManufacturerExtension::decode(r))),
            1 => Self::NonStandard(Box::new(h225::NonStandardParameter::decode(r))),
            _ => {
                r.fault(Rule::ChoiceIndexOutOfRange);
                Self::default()
            }
        }
    }
}

impl Encode for UnspecifiedParameter {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Extension(value) => {
                e.choice(0, 2, false);
                value.encode(e);
            }
            Self::NonStandard(value) => {
                e.choice(1, 2, false);
                value.encode(e);
            }
        }
    }
}

impl Message for UnspecifiedParameter {
    const NAME: &'static str = "unspecified.parameter";
    const SCHEMA: &'static Type = &schema::UNSPECIFIED_PARAMETER;
}

h323_per::impl_serde!(
    CallStatus,
    CtActiveArg,
    CtActiveArgArgumentExtension,
    CtCompleteArg,
    CtCompleteArgArgumentExtension,
    CtIdentifyRes,
    CtInitiateArg,
    CtInitiateArgArgumentExtension,
    CtSetupArg,
    CtSetupArgArgumentExtension,
    CtUpdateArg,
    CtUpdateArgArgumentExtension,
    DummyArg,
    DummyRes,
    EndDesignation,
    ResultExtension,
    SubaddressTransferArg,
    SubaddressTransferArgArgumentExtension,
    UnspecifiedParameter
);
