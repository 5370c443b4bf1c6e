//! What `docs/capabilities.md` shows is what is printed.

use h323_h245::capability::generic::KNOWN;
use h323_h245::capability::{Rtp, select_audio};
use h323_h245::{AudioCodec, AudioFormat};

use super::described::{ASTERISK_FAX, ASTERISK_G729, H323PLUS, set};
use crate::support::{ALAW, hex};

const PAGE: &str = include_str!("../../../../docs/capabilities.md");

/// The blocks of text that stand behind no command.
fn blocks() -> Vec<&'static str> {
    let blocks: Vec<&str> = PAGE.split("```").skip(1).step_by(2).collect();
    let mut texts = Vec::new();
    let mut follows_a_command = false;
    for block in blocks {
        if let (Some(text), false) = (block.strip_prefix("text\n"), follows_a_command) {
            texts.push(text);
        }
        follows_a_command = block.starts_with("sh\n");
    }
    texts
}

fn lines<T: ToString>(items: &[T]) -> String {
    items.iter().map(|item| item.to_string() + "\n").collect()
}

#[test]
fn the_sets_and_choices_on_the_page_are_what_is_printed() {
    let [g729, h323plus, fax] =
        [ASTERISK_G729, H323PLUS, ASTERISK_FAX].map(|octets| set(&hex(octets)).unwrap());
    let chosen = select_audio(&[ALAW, AudioFormat::new(AudioCodec::G729, 2)], &g729).unwrap();
    let ours = [AudioCodec::G7221At24k, AudioCodec::G729].map(|codec| AudioFormat::new(codec, 2));
    let none = select_audio(&ours, &h323plus).unwrap_err();
    let expected = [
        format!("{g729}\n"),
        format!("{h323plus}\n"),
        format!("{fax}\n"),
        format!(
            "{}chosen: {} (entry {})\n",
            lines(&chosen.rejected),
            chosen.format,
            chosen.entry.get()
        ),
        format!("{}{none}\n", lines(&none.rejected)),
    ];
    assert_eq!(blocks(), expected);
}

#[test]
fn the_page_has_every_audio_format() {
    let mut table =
        String::from("| codec | identifier | frame | in RTP |\n| --- | --- | --- | --- |\n");
    for codec in AudioCodec::ALL {
        let identifier = codec
            .identifier()
            .map_or_else(String::new, |i| i.to_string());
        let milliseconds = codec.frame_duration().as_secs_f64() * 1e3;
        let Rtp {
            name,
            clock_rate_hz,
        } = codec.rtp();
        let payload_type = match codec.static_payload_type() {
            Some(number) => format!(", payload type {number}"),
            None => String::new(),
        };
        table += &format!(
            "| {codec} | {identifier} | {milliseconds} ms | {name}/{clock_rate_hz}{payload_type} |\n"
        );
    }
    assert!(PAGE.contains(&table), "{table}");
}

#[test]
fn the_page_has_every_identifier() {
    let mut table = String::from("| identifier | stands for | source |\n| --- | --- | --- |\n");
    for known in &KNOWN {
        table += &format!(
            "| {} | {} | {} |\n",
            known.identifier, known.name, known.source
        );
    }
    assert!(PAGE.contains(&table), "{table}");
}
