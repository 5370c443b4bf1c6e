use super::*;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Reason {
    #[default]
    Full,
    Light,
    Moved,
    Unknown(u32),
}

impl Decode for Registration {
    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let extended = r.bool();
            let present = r.bool();
            self.number = r.integer(NUMBER) as u16;
            if present {
                r.list(self.aliases.get_or_insert_default(), Size::ANY, 10);
            }
            self.reason = Reason::decode(r);
            if extended {
                self.fill_additions(r);
            }
        });
    }
}

impl Registration {
    fn fill_additions(&mut self, r: &mut Reader<'_>) {
        let additions = r.additions(4);
        if additions.has(0) {
            let around = r.enter();
            self.time_to_live = Some(r.integer(TIME_TO_LIVE) as u32);
            r.leave(around);
        }
        if additions.has(1) {
            let around = r.enter();
            self.keep_alive = Some(r.bool());
            r.leave(around);
        }
        self.restart = r.addition_null(&additions, 2);
        if additions.has(3) {
            let around = r.enter();
            r.optional(&mut self.inner);
            r.leave(around);
        }
        self.extension = r.extension(&additions);
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

impl Default for Alias {
    fn default() -> Self {
        Self::Digits(Ia5String::default())
    }
}

impl Decode for Alias {
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.choice(2, true) {
            0 => Self::Digits(placed(|place| {
                r.ia5_string(place, Size::range(1, 128), &DIGITS)
            })),
            1 => Self::Name(placed(|place| r.bmp_string(place, Size::range(1, 256)))),
            2 => {
                let around = r.enter();
                let url = Self::Url(placed(|place| {
                    r.ia5_string(place, Size::range(1, 512), Alphabet::IA5)
                }));
                r.leave(around);
                url
            }
            3 => {
                r.open_null();
                Self::None
            }
            index => Self::Unknown(r.unknown_alternative(index - 2)),
        }
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
    fn decode(r: &mut Reader<'_>) -> Self {
        match r.enumerated(2, true) {
            0 => Self::Full,
            1 => Self::Light,
            2 => Self::Moved,
            index => Self::Unknown(index - 2),
        }
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
