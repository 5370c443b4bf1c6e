//! Where Erlang's codec and ours are known to differ, and why that is put down to Erlang's. Messages to which one of
//! these applies are counted and not compared.

use serde_json::Value as Json;

/// A fault of Erlang's codec.
#[derive(Debug)]
pub struct Fault {
    /// Its name, the same in `erlang/faults.erl`.
    pub name: &'static str,
    /// What is wrong, and why that is Erlang's fault.
    pub reason: &'static str,
    /// Whether an object anywhere in a message falls under it.
    applies: fn(&Json) -> bool,
}

/// All that are known of asn1 5.0.21 (Erlang/OTP 25).
pub static FAULTS: &[Fault] = &[
    Fault {
        name: "hop_count",
        reason: "the encoder of Setup-UUIE returns the octet of hopCount and nothing else when that is there: a whole \
                 Setup becomes f0, which Erlang does not read either. X.691 clause 19",
        applies: |json| json["setup"].get("hopCount").is_some(),
    },
    Fault {
        name: "empty_string",
        reason: "behind the length of an empty string, Erlang pads to an octet, and pycrate and tshark do as well. X.691 \
                 clause 11.9.3.3: with a length of zero there is no further addition, and so no padding, as its second \
                 note says. OpenH323, what is derived from it, and Asterisk's ooh323c do not pad either. Two strings may be empty behind a \
                 length of less than an octet: DialingInformationNumber.networkAddress, NumericString (SIZE (0..40)), and \
                 CallIdentity of H.450.2, NumericString (SIZE (0..4))",
        applies: |json| json["networkAddress"] == "" || json["callIdentity"] == "",
    },
    Fault {
        name: "long_unknown_addition",
        reason: "an unknown addition of 16K octets or more fails with {nyi, above_16k}: its fragments (X.691 clause \
                 11.9.3.8) are not implemented where additions are skipped",
        applies: |json| {
            let unknown = json["$unknown"].as_array().into_iter().flatten();
            let mut octets = unknown.filter_map(|addition| addition["hex"].as_str());
            octets.any(|digits| digits.len() >= 2 * 16 * 1024)
        },
    },
];

/// The first fault that applies to a message.
pub fn of(json: &Json) -> Option<&'static Fault> {
    let here = FAULTS.iter().find(|fault| (fault.applies)(json));
    here.or_else(|| match json {
        Json::Object(members) => members.values().find_map(of),
        Json::Array(elements) => elements.iter().find_map(of),
        _ => None,
    })
}

/// The fault of this name.
pub fn named(name: &str) -> Option<&'static Fault> {
    FAULTS.iter().find(|fault| fault.name == name)
}
