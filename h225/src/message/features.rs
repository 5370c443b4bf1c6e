//! What a side needs, wants and can do beyond the base (H.460.1): the feature sets of Setup and of its answers.

use h323_messages::h225::{
    FeatureDescriptor, FeatureSet, GenericIdentifier, H323MessageBody, SetupUuie,
};

use crate::uuie::SignallingMessage;

/// The most features of each kind that are looked at in one message; a needed one beyond counts as unknown.
pub const MAX_FEATURES: usize = 64;

/// The features of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Features {
    /// Without these there is to be no call.
    pub needed: Vec<FeatureDescriptor>,
    /// To be used if the other side can.
    pub desired: Vec<FeatureDescriptor>,
    /// Could be used.
    pub supported: Vec<FeatureDescriptor>,
}

impl Features {
    /// Those of a Setup, or of a message that answers one.
    pub fn read(message: &SignallingMessage) -> Self {
        let set = match message.body() {
            H323MessageBody::Setup(body) => {
                return Self::of_lists(
                    body.needed_features.as_deref(),
                    body.desired_features.as_deref(),
                    body.supported_features.as_deref(),
                );
            }
            H323MessageBody::CallProceeding(body) => &body.feature_set,
            H323MessageBody::Alerting(body) => &body.feature_set,
            H323MessageBody::Connect(body) => &body.feature_set,
            H323MessageBody::Facility(body) => &body.feature_set,
            H323MessageBody::ReleaseComplete(body) => &body.feature_set,
            _ => &None,
        };
        set.as_deref().map(Self::of_set).unwrap_or_default()
    }

    /// Those of a feature set.
    pub fn of_set(set: &FeatureSet) -> Self {
        Self::of_lists(
            set.needed_features.as_deref(),
            set.desired_features.as_deref(),
            set.supported_features.as_deref(),
        )
    }

    fn of_lists(
        needed: Option<&[FeatureDescriptor]>,
        desired: Option<&[FeatureDescriptor]>,
        supported: Option<&[FeatureDescriptor]>,
    ) -> Self {
        let list = |features: Option<&[FeatureDescriptor]>, most| {
            let features = features.unwrap_or_default();
            features.iter().take(most).cloned().collect()
        };
        Self {
            needed: list(needed, MAX_FEATURES + 1),
            desired: list(desired, MAX_FEATURES),
            supported: list(supported, MAX_FEATURES),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.needed.is_empty() && self.desired.is_empty() && self.supported.is_empty()
    }

    /// All of them: the needed first, then the desired.
    pub fn iter(&self) -> impl Iterator<Item = &FeatureDescriptor> {
        self.needed
            .iter()
            .chain(&self.desired)
            .chain(&self.supported)
    }

    /// Those that are needed and not among what `known` has, by their names.
    pub fn unknown(&self, known: &[FeatureDescriptor]) -> Vec<&GenericIdentifier> {
        let known = known.iter().map(|feature| &feature.id);
        let known: Vec<&GenericIdentifier> = known.collect();
        let is_unknown = |(index, feature): &(usize, &FeatureDescriptor)| {
            *index >= MAX_FEATURES || !known.contains(&&feature.id)
        };
        self.needed
            .iter()
            .enumerate()
            .filter(is_unknown)
            .map(|(_, feature)| &feature.id)
            .collect()
    }

    /// What both sides can do: those of `ours`, with what we say of them, that are among these.
    pub fn common(&self, ours: &[FeatureDescriptor]) -> Vec<FeatureDescriptor> {
        let is_theirs =
            |feature: &&FeatureDescriptor| self.iter().any(|theirs| theirs.id == feature.id);
        ours.iter().filter(is_theirs).cloned().collect()
    }

    pub(super) fn set(&self, setup: &mut SetupUuie) {
        setup.needed_features = list(&self.needed);
        setup.desired_features = list(&self.desired);
        setup.supported_features = list(&self.supported);
    }

    pub(super) fn to_set(&self) -> Option<Box<FeatureSet>> {
        if self.is_empty() {
            return None;
        }
        Some(Box::new(FeatureSet {
            needed_features: list(&self.needed),
            desired_features: list(&self.desired),
            supported_features: list(&self.supported),
            ..FeatureSet::default()
        }))
    }
}

fn list(features: &[FeatureDescriptor]) -> Option<Vec<FeatureDescriptor>> {
    (!features.is_empty()).then(|| features.to_vec())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, endpoint, octets};
    use super::super::{Answer, Setup};
    use super::*;

    fn feature(number: i64) -> FeatureDescriptor {
        FeatureDescriptor {
            id: GenericIdentifier::Standard(number),
            ..FeatureDescriptor::default()
        }
    }

    fn features(needed: &[i64], desired: &[i64], supported: &[i64]) -> Features {
        let list = |numbers: &[i64]| numbers.iter().copied().map(feature).collect();
        Features {
            needed: list(needed),
            desired: list(desired),
            supported: list(supported),
        }
    }

    #[test]
    fn what_is_said_is_read_in_every_message_that_has_room_for_it() {
        let said = features(&[1], &[2, 3], &[4]);
        let setup = Setup {
            features: said.clone(),
            ..Setup::new(endpoint())
        };
        let setup = setup.message(&context()).unwrap();
        octets(&setup);
        assert_eq!(Features::read(&setup), said);

        let answer = Answer {
            features: said.clone(),
            ..Answer::new(endpoint())
        };
        for constructor in [Answer::call_proceeding, Answer::alerting, Answer::connect] {
            let message = constructor(&answer, &context());
            octets(&message);
            assert_eq!(Features::read(&message), said);
        }
        let progress = answer.progress(&context());
        assert!(Features::read(&progress).is_empty(), "no room");
        let silent = Answer::new(endpoint()).connect(&context());
        assert!(Features::read(&silent).is_empty());
    }

    #[test]
    fn what_is_needed_must_be_known() {
        let known = [feature(9), feature(18)];
        assert_eq!(
            features(&[18, 23, 9], &[24], &[]).unknown(&known),
            [&GenericIdentifier::Standard(23)]
        );
        assert!(features(&[9], &[24], &[25]).unknown(&known).is_empty());
    }

    #[test]
    fn what_both_can_do_is_said_in_our_words() {
        let mut ours = [feature(9), feature(18), feature(24)];
        ours[1].parameters = Some(Vec::new());
        assert_eq!(
            features(&[18], &[9], &[23]).common(&ours),
            [ours[0].clone(), ours[1].clone()]
        );
        assert!(features(&[], &[], &[]).common(&ours).is_empty());
    }

    #[test]
    fn more_needed_features_than_are_looked_at_are_unknown() {
        let setup = |count: usize| {
            let setup = Setup {
                features: features(&vec![9; count], &vec![9; count], &[]),
                ..Setup::new(endpoint())
            };
            Features::read(&setup.message(&context()).unwrap())
        };
        let known = [feature(9)];
        assert!(setup(MAX_FEATURES).unknown(&known).is_empty());
        let many = setup(MAX_FEATURES + 5);
        assert_eq!(many.unknown(&known).len(), 1);
        assert_eq!(many.desired.len(), MAX_FEATURES);
    }
}
