//! What `docs/capabilities.md` shows is what is printed.

use h323_h245::capability::generic::KNOWN;
use h323_h245::capability::{MediaCapability, Rtp, TableEntryNumber, Way, select_audio};
use h323_h245::messages::{
    AudioCapability, Capability, CapabilityIdentifier, DataApplication, DataApplicationCapability,
    EncryptionAuthenticationAndIntegrity, ExtendedVideoCapability, H235SecurityCapability,
    H263VideoCapability, MediaEncryptionAlgorithm, ParameterValue, UserInputCapability,
    VideoCapability,
};
use h323_h245::{AudioCodec, AudioFormat, CapabilitySet};
use h323_per::hex::to_hex;

use super::described::{ASTERISK_FAX, ASTERISK_G729, H323PLUS, set};
use super::forms::{generic, h264};
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

/// A conference room: two pictures at once, a camera that can be steered, encryption of the first codec.
fn room() -> CapabilitySet {
    let formats = [
        AudioFormat::new(AudioCodec::G7221AnnexCAt48k, 1),
        AudioFormat::new(AudioCodec::G722At64k, 20),
        AudioFormat::new(AudioCodec::G711Alaw64k, 20),
    ];
    let aac_ld = [
        (0, ParameterValue::UnsignedMax(25)),
        (3, ParameterValue::UnsignedMax(23)),
    ];
    let aac_ld = generic("0.0.8.245.1.1.0", Some(640), &aac_ld);
    let h264 = || VideoCapability::GenericVideoCapability(h264().into());
    let h263 = H263VideoCapability {
        cif_mpi: Some(1),
        cif4_mpi: Some(2),
        max_bit_rate: 19_200,
        ..Default::default()
    };
    let presentation = generic(
        "0.0.8.239.1.2",
        None,
        &[(1, ParameterValue::BooleanArray(3))],
    );
    let extended = ExtendedVideoCapability {
        video_capability: vec![h264()],
        video_capability_extension: Some(vec![presentation]),
        ..Default::default()
    };
    let camera = DataApplicationCapability {
        application: DataApplication::GenericDataCapability(
            generic("0.0.8.224.1.0", Some(48), &[]).into(),
        ),
        max_bit_rate: 48,
        ..Default::default()
    };
    let algorithm = MediaEncryptionAlgorithm::Algorithm("2.16.840.1.101.3.4.1.2".parse().unwrap());
    let security = H235SecurityCapability {
        encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity {
            encryption_capability: Some(std::iter::once(algorithm).collect()),
            ..Default::default()
        },
        media_capability: 2,
        ..Default::default()
    };
    let audio = MediaCapability::Audio;
    let video = MediaCapability::Video;
    let codecs = formats.map(|format| audio(format.to_capability().unwrap()));
    let aac_ld = audio(AudioCapability::GenericAudioCapability(aac_ld.into()));
    let mut set = CapabilitySet::builder()
        .one_of(Way::Receive, std::iter::once(aac_ld).chain(codecs))
        .unwrap()
        .one_of(
            Way::Both,
            [
                video(h264()),
                video(VideoCapability::H263VideoCapability(h263.into())),
            ],
        )
        .unwrap()
        .one_of(
            Way::Both,
            [video(VideoCapability::ExtendedVideoCapability(
                extended.into(),
            ))],
        )
        .unwrap()
        .one_of(Way::Both, [MediaCapability::Data(camera.into())])
        .unwrap()
        .one_of(
            Way::Both,
            [MediaCapability::UserInput(UserInputCapability::Dtmf)],
        )
        .unwrap()
        .build()
        .unwrap();
    for capability in [
        Capability::GenericControlCapability(generic("0.0.8.239.1.1", None, &[]).into()),
        Capability::H235SecurityCapability(security.into()),
    ] {
        set.add(capability).unwrap();
    }
    set
}

#[test]
fn a_room_shows_two_pictures_at_once_but_plays_one_codec() {
    let entries = |numbers: &[u16]| -> Vec<TableEntryNumber> {
        let entries = numbers.iter().map(|&n| TableEntryNumber::new(n).unwrap());
        entries.collect()
    };
    let room = room();
    for (wanted, is_possible) in [
        (&[1, 5, 7, 8, 9][..], true),
        (&[4, 6, 7], true),
        (&[1, 2], false),
        (&[5, 6], false),
        (&[10], false),
    ] {
        assert_eq!(
            room.can_be_used_at_once(&entries(wanted)),
            is_possible,
            "{wanted:?}"
        );
    }
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
        format!("{}\n", room()),
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
        let identifier = match codec.identifier() {
            Some(CapabilityIdentifier::Standard(identifier)) => identifier.to_string(),
            Some(CapabilityIdentifier::Uuid(uuid)) => to_hex(&uuid),
            None => String::new(),
            other => panic!("{other:?}"),
        };
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
