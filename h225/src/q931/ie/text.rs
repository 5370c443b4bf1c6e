//! Text inside information elements: IA5 in principle, whatever the peer's users typed in practice.

/// The text that may be shown, logged or compared: anything undecodable replaced, control characters (with the NUL that
/// chan_ooh323 and H323Plus end their text with) left out.
pub(super) fn readable(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets)
        .chars()
        .filter(|c| !c.is_control())
        .collect()
}

/// `text` without control characters, cut between two characters to at most `limit` octets.
pub(super) fn sendable(text: &str, limit: usize) -> String {
    let mut kept = String::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        if kept.len() + c.len_utf8() > limit {
            break;
        }
        kept.push(c);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_never_get_out() {
        assert_eq!(readable(b"al\r\nice\x1b[31m\0"), "alice[31m");
        assert_eq!(readable(b"M\xfcller"), "M\u{fffd}ller");
        assert_eq!(readable("\u{85}Müller\u{7f}".as_bytes()), "Müller");
    }

    #[test]
    fn text_is_cut_between_characters() {
        assert_eq!(sendable("a\0üü", 4), "aü");
        assert_eq!(sendable("aüü", 5), "aüü");
    }
}
