//! The text of JSON documents.

use h323_per::schema::guide::MAX_UNFOLDED;
use serde::Deserialize;
use serde_json::Value;

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub(super) enum JsonFailure {
    /// Text that is none.
    #[error("not JSON: {0}")]
    Syntax(#[from] serde_json::Error),
    /// Objects and arrays deeper within one another than any message is shown.
    #[error(
        "not the JSON of a message: more than {MAX_DEPTH} objects and arrays within one another"
    )]
    TooDeep,
}

/// How many objects and arrays may be within one another: what messages take, with some room for the layers around.
const MAX_DEPTH: usize = MAX_UNFOLDED + 32;

/// Reads a document as deep as [`decode`](super::decode) prints one, which is deeper than is usual.
pub(super) fn read(content: &[u8]) -> Result<Value, JsonFailure> {
    if depth(content) > MAX_DEPTH {
        return Err(JsonFailure::TooDeep);
    }
    let mut reader = serde_json::Deserializer::from_slice(content);
    reader.disable_recursion_limit();
    let document = Value::deserialize(&mut reader)?;
    reader.end()?;
    Ok(document)
}

/// How many objects and arrays are within one another, at the most, in text that may be JSON.
fn depth(content: &[u8]) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    let mut characters = content.iter();
    while let Some(character) = characters.next() {
        match character {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            b'"' => {
                while let Some(character) = characters.next()
                    && *character != b'"'
                {
                    if *character == b'\\' {
                        let _ = characters.next();
                    }
                }
            }
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_that_of_brackets_outside_of_strings() {
        assert_eq!(depth(br#"{"a": [[], {"b": "[[[\"[[\\"}], "c": []}"#), 3);
        assert_eq!(depth(b"]]]["), 1);
        assert_eq!(depth(br#""[["#), 0);
    }

    #[test]
    fn what_is_deeper_than_any_message_is_refused() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
        for depth in [MAX_DEPTH + 1, 1_000_000] {
            let error = read(nested(depth).as_bytes()).expect_err("too deep");
            assert!(matches!(error, JsonFailure::TooDeep), "{error}");
        }
    }
}
