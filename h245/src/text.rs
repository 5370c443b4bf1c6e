//! Text of a peer's, for people.

/// The text without what would not print, and no more than so many characters of it.
pub(crate) fn printable(text: &str, most: usize) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .take(most)
        .collect()
}
