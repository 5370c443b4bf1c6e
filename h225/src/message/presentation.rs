//! Who is shown to whom: the presentation and screening of a party's number and names, which Q.931 and H.225.0 both say
//! (H.225.0 section 7.2.2.6).

use h323_messages::h225::{H323MessageBody, PresentationIndicator, ScreeningIndicator};

use crate::q931::ie::{CallingPartyNumber, ConnectedNumber, PartyNumber, Presentation, Screening};
use crate::uuie::SignallingMessage;

/// Whether a party may be shown to the other's user, and who vouches for what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presented {
    /// Whether it may be shown.
    pub presentation: Presentation,
    /// Who vouches for it.
    pub screening: Screening,
}

impl Default for Presented {
    /// What holds when nothing is said: it may be shown, and nobody vouches for it.
    fn default() -> Self {
        Self {
            presentation: Presentation::ALLOWED,
            screening: Screening::USER_PROVIDED,
        }
    }
}

impl Presented {
    /// A party that does not want to be shown.
    pub const WITHHELD: Self = Self {
        presentation: Presentation::RESTRICTED,
        screening: Screening::USER_PROVIDED,
    };

    /// What a Setup says of the caller.
    pub fn caller(setup: &SignallingMessage) -> Self {
        let number = setup.q931.elements.first::<CallingPartyNumber>();
        let number = number.ok().flatten().map(|number| number.0);
        let (presentation, screening) = match setup.body() {
            H323MessageBody::Setup(body) => {
                (&body.presentation_indicator, body.screening_indicator)
            }
            _ => (&None, None),
        };
        Self::read(number, presentation.as_ref(), screening)
    }

    /// What a Connect says of who has answered.
    pub fn answered(connect: &SignallingMessage) -> Self {
        let number = connect.q931.elements.first::<ConnectedNumber>();
        let number = number.ok().flatten().map(|number| number.0);
        let (presentation, screening) = match connect.body() {
            H323MessageBody::Connect(body) => {
                (&body.presentation_indicator, body.screening_indicator)
            }
            _ => (&None, None),
        };
        Self::read(number, presentation.as_ref(), screening)
    }

    /// Of two words the one that shows less counts: a gatekeeper may have changed one of them.
    fn read(
        number: Option<PartyNumber>,
        presentation: Option<&PresentationIndicator>,
        screening: Option<ScreeningIndicator>,
    ) -> Self {
        let (of_number, screened) = number
            .and_then(|number| number.presentation)
            .unwrap_or((Presentation::ALLOWED, Screening::USER_PROVIDED));
        let of_body = match presentation {
            Some(PresentationIndicator::PresentationRestricted) => Presentation::RESTRICTED,
            Some(PresentationIndicator::AddressNotAvailable) => Presentation::NOT_AVAILABLE,
            Some(
                PresentationIndicator::PresentationAllowed | PresentationIndicator::Unknown(_),
            )
            | None => Presentation::ALLOWED,
        };
        Self {
            presentation: if of_number == Presentation::ALLOWED {
                of_body
            } else {
                of_number
            },
            screening: match screening {
                Some(ScreeningIndicator::UserProvidedVerifiedAndPassed) => Screening::VERIFIED,
                Some(ScreeningIndicator::UserProvidedVerifiedAndFailed) => Screening::FAILED,
                Some(ScreeningIndicator::NetworkProvided) => Screening::NETWORK_PROVIDED,
                Some(
                    ScreeningIndicator::UserProvidedNotScreened | ScreeningIndicator::Unknown(_),
                )
                | None => screened,
            },
        }
    }

    /// Whether the user may be shown who it is.
    pub fn is_shown(self) -> bool {
        self.presentation == Presentation::ALLOWED
    }

    pub(super) fn indicators(self) -> (PresentationIndicator, ScreeningIndicator) {
        let presentation = match self.presentation {
            Presentation::RESTRICTED => PresentationIndicator::PresentationRestricted,
            Presentation::NOT_AVAILABLE => PresentationIndicator::AddressNotAvailable,
            _ => PresentationIndicator::PresentationAllowed,
        };
        let screening = match self.screening {
            Screening::VERIFIED => ScreeningIndicator::UserProvidedVerifiedAndPassed,
            Screening::FAILED => ScreeningIndicator::UserProvidedVerifiedAndFailed,
            Screening::NETWORK_PROVIDED => ScreeningIndicator::NetworkProvided,
            _ => ScreeningIndicator::UserProvidedNotScreened,
        };
        (presentation, screening)
    }

    /// A number with that said of it.
    pub(super) fn number(self, digits: &str) -> PartyNumber {
        let mut number = PartyNumber::new(digits);
        number.presentation = Some((self.presentation, self.screening));
        number
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, endpoint, octets};
    use super::super::{Answer, Setup};
    use super::*;
    use crate::address::user_alias;

    const PRESENTATIONS: [Presentation; 3] = [
        Presentation::ALLOWED,
        Presentation::RESTRICTED,
        Presentation::NOT_AVAILABLE,
    ];
    const SCREENINGS: [Screening; 4] = [
        Screening::USER_PROVIDED,
        Screening::VERIFIED,
        Screening::FAILED,
        Screening::NETWORK_PROVIDED,
    ];

    fn setup(caller: Option<Presented>) -> SignallingMessage {
        let setup = Setup {
            source_aliases: vec![user_alias("100").unwrap()],
            caller,
            ..Setup::new(endpoint())
        };
        setup.message(&context()).unwrap()
    }

    fn connect(answered: Option<Presented>) -> SignallingMessage {
        let answer = Answer {
            connected_aliases: vec![user_alias("200").unwrap()],
            answered,
            ..Answer::new(endpoint())
        };
        answer.connect(&context())
    }

    #[test]
    fn what_is_said_is_read_of_either_party() {
        for presentation in PRESENTATIONS {
            for screening in SCREENINGS {
                let said = Presented {
                    presentation,
                    screening,
                };
                let setup = setup(Some(said));
                octets(&setup);
                assert_eq!(Presented::caller(&setup), said);
                let connect = connect(Some(said));
                octets(&connect);
                assert_eq!(Presented::answered(&connect), said);
                assert_eq!(said.is_shown(), presentation == Presentation::ALLOWED);
            }
        }
    }

    #[test]
    fn silence_allows() {
        assert_eq!(Presented::caller(&setup(None)), Presented::default());
        assert_eq!(Presented::answered(&connect(None)), Presented::default());
        let number = setup(None).q931.elements.first::<CallingPartyNumber>();
        assert_eq!(number, Ok(Some(CallingPartyNumber::new("100"))));
    }

    #[test]
    fn of_two_words_the_one_that_shows_less_counts() {
        let mut message = setup(Some(Presented::WITHHELD));
        let elements = &mut message.q931.elements;
        elements.set(&CallingPartyNumber::new("100"));
        assert!(!Presented::caller(&message).is_shown());

        let mut message = setup(Some(Presented::default()));
        let withheld = Presented::WITHHELD.number("100");
        message.q931.elements.set(&CallingPartyNumber(withheld));
        assert!(!Presented::caller(&message).is_shown());
    }

    #[test]
    fn who_answered_is_said_in_both_parts() {
        let message = connect(Some(Presented::WITHHELD));
        let H323MessageBody::Connect(body) = message.body() else {
            panic!("no Connect");
        };
        let alias = user_alias("200").unwrap();
        assert_eq!(body.connected_address.as_deref(), Some(&[alias][..]));
        let number = message.q931.elements.first::<ConnectedNumber>();
        assert_eq!(
            number.unwrap().unwrap().0,
            Presented::WITHHELD.number("200")
        );
    }
}
