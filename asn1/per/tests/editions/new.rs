use super::*;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Registration {
    pub(crate) number: u16,
    pub(crate) aliases: Option<List<Alias, 2>>,
    pub(crate) reason: Reason,
    pub(crate) time_to_live: Option<u32>,
    pub(crate) keep_alive: Option<bool>,
    pub(crate) restart: Option<()>,
    pub(crate) inner: Option<Box<Registration>>,
    pub(crate) extension: Extension,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Alias {
    Digits(Ia5String),
    Name(BmpString),
    Url(Ia5String),
    None,
    Unknown(Box<UnknownAlternative>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Full,
    Light,
    Moved,
    Unknown(u32),
}

impl Decode for Registration {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let extended = d.bool()?;
            let present = d.bool()?;
            let number = d.integer(NUMBER)? as u16;
            let aliases = if present {
                Some(d.list(Size::ANY, 10, Alias::decode)?)
            } else {
                None
            };
            let reason = Reason::decode(d)?;
            let additions = d.additions(extended, 4)?;
            Ok(Self {
                number,
                aliases,
                reason,
                time_to_live: d
                    .addition(&additions, 0, |d| d.integer(TIME_TO_LIVE).map(|v| v as u32))?,
                keep_alive: d.addition(&additions, 1, |d| d.bool())?,
                restart: d.addition_null(&additions, 2)?,
                inner: d.addition(&additions, 3, Box::decode)?,
                extension: d.extension(&additions)?,
            })
        })
    }
}

impl Encode for Registration {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            let additions = Additions::of(
                &self.extension,
                [
                    self.time_to_live.is_some(),
                    self.keep_alive.is_some(),
                    self.restart.is_some(),
                    self.inner.is_some(),
                ],
            );
            e.bool(additions.any());
            e.bool(self.aliases.is_some());
            e.integer(self.number.into(), NUMBER);
            if let Some(aliases) = &self.aliases {
                e.list(aliases, Size::ANY, |e, alias| alias.encode(e));
            }
            self.reason.encode(e);
            e.additions(&additions);
            e.addition(self.time_to_live, |e, value| {
                e.integer(value.into(), TIME_TO_LIVE)
            });
            e.addition(self.keep_alive, |e, value| e.bool(value));
            e.addition_null(self.restart.is_some());
            e.addition(self.inner.as_ref(), |e, inner| inner.encode(e));
            e.extension(&self.extension, 4);
        });
    }
}

impl Decode for Alias {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.choice(2, true)? {
            0 => Self::Digits(d.ia5_string(Size::range(1, 128), &DIGITS)?),
            1 => Self::Name(d.bmp_string(Size::range(1, 256))?),
            2 => Self::Url(d.open(|d| d.ia5_string(Size::range(1, 512), Alphabet::IA5))?),
            3 => {
                d.open_null()?;
                Self::None
            }
            index => Self::Unknown(d.unknown_alternative(index - 2)?),
        })
    }
}

impl Encode for Alias {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Digits(digits) => {
                e.choice(0, 2, true);
                e.ia5_string(digits, Size::range(1, 128), &DIGITS);
            }
            Self::Name(name) => {
                e.choice(1, 2, true);
                e.bmp_string(name, Size::range(1, 256));
            }
            Self::Url(url) => {
                e.choice(2, 2, true);
                e.open(|e| e.ia5_string(url, Size::range(1, 512), Alphabet::IA5));
            }
            Self::None => {
                e.choice(3, 2, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Decode for Reason {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(match d.enumerated(2, true)? {
            0 => Self::Full,
            1 => Self::Light,
            2 => Self::Moved,
            index => Self::Unknown(index - 2),
        })
    }
}

impl Encode for Reason {
    fn encode(&self, e: &mut Encoder<'_>) {
        let index = match self {
            Self::Full => 0,
            Self::Light => 1,
            Self::Moved => 2,
            Self::Unknown(addition) => addition.saturating_add(2),
        };
        e.enumerated(index, 2, true);
    }
}

pub(crate) static REGISTRATION: Type = Type::recursive(
    "Registration",
    Kind::Sequence(&schema::Sequence {
        root: &[
            Component::new("number", &schemas::NUMBER),
            Component::optional("aliases", &ALIASES),
            Component::new("reason", &REASON),
        ],
        extensible: true,
        additions: &[
            Component::optional("timeToLive", &schemas::TIME_TO_LIVE),
            Component::new("keepAlive", &schemas::BOOLEAN),
            Component::optional("restart", &schemas::NULL),
            Component::optional("inner", &REGISTRATION),
        ],
    }),
);
static ALIASES: Type = Type::new(
    "",
    Kind::SequenceOf(&schema::SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &ALIAS,
    }),
);
static ALIAS: Type = Type::new(
    "Alias",
    Kind::Choice(&schema::Choice {
        root: &[
            Alternative::new("digits", &schemas::DIGITS),
            Alternative::new("name", &schemas::NAME),
        ],
        extensible: true,
        additions: &[
            Alternative::new("url", &schemas::URL),
            Alternative::new("none", &schemas::NULL),
        ],
    }),
);
static REASON: Type = Type::new(
    "Reason",
    Kind::Enumerated(&schema::Enumerated {
        root: &["full", "light"],
        extensible: true,
        additions: &["moved"],
    }),
);

impl Message for Registration {
    const SCHEMA: &'static Type = &REGISTRATION;
    const NAME: &'static str = "Registration";
}
