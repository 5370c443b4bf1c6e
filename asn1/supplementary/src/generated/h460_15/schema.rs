// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `SignallingChannelData`.
pub static SIGNALLING_CHANNEL_DATA: Type = Type::new(
    "SignallingChannelData",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "signallingChannelData",
            &SIGNALLING_CHANNEL_MESSAGE,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `SignallingChannelData.signallingChannelData`.
pub static SIGNALLING_CHANNEL_MESSAGE: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("channelSuspendRequest", &CHANNEL_SUSPEND_REQUEST),
            Alternative::new("channelSuspendResponse", &CHANNEL_SUSPEND_RESPONSE),
            Alternative::new("channelSuspendConfirm", &CHANNEL_SUSPEND_CONFIRM),
            Alternative::new("channelSuspendCancel", &CHANNEL_SUSPEND_CANCEL),
            Alternative::new("channelResumeRequest", &CHANNEL_RESUME_REQUEST),
            Alternative::new("channelResumeResponse", &CHANNEL_RESUME_RESPONSE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelSuspendRequest`.
pub static CHANNEL_SUSPEND_REQUEST: Type = Type::new(
    "ChannelSuspendRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("channelResumeAddress", &SEQUENCE_OF_H225_TRANSPORT_ADDRESS),
            Component::new("immediateResume", &BOOLEAN),
            Component::optional("resetH245", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelSuspendResponse`.
pub static CHANNEL_SUSPEND_RESPONSE: Type = Type::new(
    "ChannelSuspendResponse",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("okToSuspend", &BOOLEAN),
            Component::new("channelResumeAddress", &SEQUENCE_OF_H225_TRANSPORT_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelSuspendConfirm`.
pub static CHANNEL_SUSPEND_CONFIRM: Type = Type::new(
    "ChannelSuspendConfirm",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelSuspendCancel`.
pub static CHANNEL_SUSPEND_CANCEL: Type = Type::new(
    "ChannelSuspendCancel",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelResumeRequest`.
pub static CHANNEL_RESUME_REQUEST: Type = Type::new(
    "ChannelResumeRequest",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("randomNumber", &INTEGER_0_4294967295),
            Component::optional("resetH245", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ChannelResumeResponse`.
pub static CHANNEL_RESUME_RESPONSE: Type = Type::new(
    "ChannelResumeResponse",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: true,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_OF_H225_TRANSPORT_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &h225::schema::TRANSPORT_ADDRESS,
    }),
);
