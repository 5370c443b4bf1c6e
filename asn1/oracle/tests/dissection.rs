//! What tshark says of a sample of the random messages: a third opinion.

use std::env;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use h323_oracle::generate::{Edition, Generator};
use h323_oracle::modules::subjects;
use h323_per::hex::to_hex;
use h323_per::schema::from_json;
use serde_json::Value as Json;

const SEED: u64 = 323;

/// Messages of each type.
const MESSAGES: usize = 300;

/// The most octets of a message that tshark takes as one packet.
const MOST: usize = 16_000;

/// The link type of packets whose protocol the command line tells, USER0.
const USER0: u32 = 147;

/// What tshark looks into although it is an OCTET STRING or an open type, random here, and so finds malformed.
const LOOKED_INTO: [&str; 9] = [
    "fastStart",
    "h245Control",
    "h248Message",
    "h4501SupplementaryService",
    "nonStandard",
    "parallelH245Control",
    "returnedFunction",
    "toBeSigned",
    "tunnelledSignallingMessage",
];

/// What tshark says of an INTEGER that takes more than four octets, which it cannot read.
const TOO_LONG_FOR_TSHARK: &str = "too long integer(per_integer)";

#[test]
fn tshark_finds_nothing_wrong() {
    let types = [
        ("RasMessage", "h225.ras"),
        ("H323-UserInformation", "h225"),
        ("MultimediaSystemControlMessage", "h245dg"),
    ];
    for (name, dissector) in types {
        let messages = sample(name);
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pcap"));
        fs::write(&file, capture(&messages)).expect("a folder that is there");
        let Some(complaints) = complaints(&file, dissector) else {
            return;
        };
        let wrong: Vec<String> = complaints
            .lines()
            .filter(|line| !line.contains(TOO_LONG_FOR_TSHARK))
            .map(|line| {
                let number = line
                    .split('\t')
                    .next()
                    .and_then(|n| n.parse::<usize>().ok());
                let message = number.and_then(|number| messages.get(number - 1));
                format!(
                    "{line}\t{}",
                    message.map_or(String::new(), |octets| to_hex(octets))
                )
            })
            .collect();
        assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    }
}

/// Random messages of a type without what tshark looks into.
fn sample(name: &str) -> Vec<Vec<u8>> {
    let (_, subject) = subjects()
        .find(|(_, subject)| subject.name() == name)
        .expect("a type");
    let mut generator = Generator::new(SEED);
    let mut messages = Vec::new();
    while messages.len() < MESSAGES {
        let json = generator.value(subject.schema, Edition::This).json;
        let mut octets = Vec::new();
        from_json(subject.schema, &json, &mut octets).expect("a valid message");
        if octets.len() <= MOST && !is_looked_into(&json) {
            messages.push(octets);
        }
    }
    messages
}

fn is_looked_into(json: &Json) -> bool {
    match json {
        Json::Object(members) => members.iter().any(|(name, json)| {
            LOOKED_INTO.iter().any(|prefix| name.starts_with(prefix)) || is_looked_into(json)
        }),
        Json::Array(elements) => elements.iter().any(is_looked_into),
        _ => false,
    }
}

/// The messages as a file of packets, in the classic format.
fn capture(messages: &[Vec<u8>]) -> Vec<u8> {
    let version = 2 | 4 << 16;
    let mut file = Vec::new();
    let mut words = |words: &[u32], octets: &[u8]| {
        file.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        file.extend(octets);
    };
    words(&[0xa1b2_c3d4, version, 0, 0, MOST as u32, USER0], &[]);
    for octets in messages {
        let length = octets.len() as u32;
        words(&[0, 0, length, length], octets);
    }
    file
}

/// A line for each packet with which something is wrong, or `None` where there is no tshark and none is required.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn complaints(file: &Path, dissector: &str) -> Option<String> {
    let protocol =
        format!("uat:user_dlts:\"User 0 (DLT={USER0})\",\"{dissector}\",\"0\",\"\",\"0\",\"\"");
    let output = Command::new("tshark")
        .args(["-o", &protocol, "-r"])
        .arg(file)
        .args([
            "-Y",
            "_ws.malformed || _ws.expert.severity >= 6291456",
            "-T",
            "fields",
        ])
        .args(["-e", "frame.number", "-e", "_ws.expert.message"])
        .output();
    match output {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let required = env::var("CI").is_ok_and(|value| value == "true");
            assert!(!required, "tshark is required here");
            eprintln!("SKIPPED: no tshark");
            None
        }
        Err(error) => panic!("{error}"),
    }
}
