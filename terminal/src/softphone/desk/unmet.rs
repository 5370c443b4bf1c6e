//! What was expected of calls and did not come.

/// The most sentences that are kept: they name what peers sent, and a listener may take calls for ever.
const MAX_UNMET: usize = 1000;

/// The first of these sentences.
#[derive(Debug, Default)]
pub(super) struct Unmet(Vec<String>);

impl Unmet {
    /// One more, if there is room.
    pub(super) fn push(&mut self, sentence: String) {
        if self.0.len() < MAX_UNMET {
            self.0.push(sentence);
        }
    }

    pub(super) fn into_sentences(self) -> Vec<String> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentences_are_kept_and_no_more() {
        let mut unmet = Unmet::default();
        for number in 0..=MAX_UNMET {
            unmet.push(number.to_string());
        }
        let kept = unmet.into_sentences();
        assert_eq!(kept.len(), MAX_UNMET);
        assert_eq!(
            (kept[0].as_str(), kept.last().map(String::as_str)),
            ("0", Some("999"))
        );
    }
}
