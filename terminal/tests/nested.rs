//! What messages carry within them is shown and comes back to the octet.

mod support;

use bytes::Bytes;
use h323_per::limits::MAX_DEPTH;
use h323_per::schema::guide::{MAX_NESTED, MAX_UNFOLDED};
use h323_terminal::pdu::{self, Kind};
use serde_json::{Value, json};
use support::{h323, unhex};

const SUPPLEMENTARY: &str = include_str!("../../asn1/supplementary/tests/vectors/realistic.txt");
const CAPTURES: &str = include_str!("../../asn1/messages/tests/vectors/captures.txt");

/// The octets of a vector, by its kind and note.
fn vector(kind: &str, note: &str) -> String {
    let mut lines = SUPPLEMENTARY.lines().map(|line| line.splitn(3, ' '));
    let found = lines.find_map(|mut words| {
        (words.next() == Some(kind)).then_some(())?;
        let octets = words.next()?;
        (words.next() == Some(note)).then(|| octets.to_owned())
    });
    found.unwrap_or_else(|| panic!("{kind} {note}"))
}

/// The octets of a User-user message with an empty body and some members more.
fn user_user(members: &Value) -> Bytes {
    let mut pdu = json!({ "h323-message-body": { "empty": null } });
    let all = pdu.as_object_mut().expect("an object");
    all.extend(members.as_object().expect("an object").clone());
    let value = json!({ "h323-uu-pdu": pdu });
    pdu::from_json(Kind::Uu, &value).expect("octets").into()
}

/// The JSON value of octets, which leads back to them, and the text.
#[track_caller]
fn shown(kind: Kind, octets: &Bytes) -> (Value, String) {
    let document = pdu::to_json(kind, octets).expect("a message");
    let again = pdu::from_json(kind, &document["value"]).expect("octets");
    assert_eq!(again, octets[..], "{document:#}");
    let text = pdu::to_text(kind, octets).expect("a message");
    (document["value"].clone(), text)
}

#[test]
fn operations_are_shown_with_their_arguments() {
    let apdu = vector("h450_1.H4501SupplementaryService", "callTransferInitiate");
    let octets = user_user(&json!({ "h4501SupplementaryService": [apdu] }));
    let (json, text) = shown(Kind::Uu, &octets);
    let service = &json["h323-uu-pdu"]["h4501SupplementaryService"][0];
    assert_eq!(service["$as"], "H4501SupplementaryService");
    let invoke = &service["value"]["serviceApdu"]["rosApdus"][0]["invoke"];
    assert_eq!(
        invoke["opcode"],
        json!({ "local": 9, "$local": "callTransferInitiate" })
    );
    assert_eq!(invoke["argument"]["$as"], "callTransferInitiate.argument");
    assert_eq!(
        invoke["argument"]["value"],
        json!({ "callIdentity": "42",
            "reroutingNumber": { "destinationAddress": [{ "h323-ID": "carol" }] } })
    );
    for line in [
        "opcode local : 9 -- callTransferInitiate",
        "argument callTransferInitiate.argument : {",
        "callIdentity \"42\"",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn results_and_errors_are_shown_too() {
    let apdu = vector(
        "h450_1.H4501SupplementaryService",
        "callTransferIdentify result",
    );
    let (_, text) = shown(Kind::H4501, &unhex(&apdu));
    assert!(
        text.contains("result callTransferIdentify.result : {"),
        "{text}"
    );
    let apdu = vector(
        "h450_1.H4501SupplementaryService",
        "undefined with its parameter",
    );
    let (_, text) = shown(Kind::H4501, &unhex(&apdu));
    assert!(text.contains("errcode local : 2002 -- undefined"), "{text}");
    assert!(
        text.contains("parameter undefined.parameter : {}"),
        "{text}"
    );
}

#[test]
fn features_are_shown_with_what_they_carry() {
    let indication = vector("h460_18.IncomingCallIndication", "ICI");
    let octets = user_user(
        &json!({ "genericData": [{ "id": { "standard": 18 }, "parameters": [
        { "id": { "standard": 1 }, "content": { "raw": indication } },
        { "id": { "standard": 7 }, "content": { "raw": indication } } ] }] }),
    );
    let (json, text) = shown(Kind::Uu, &octets);
    let data = &json["h323-uu-pdu"]["genericData"][0];
    assert_eq!(data["id"]["$standard"], "H.460.18 signalling traversal");
    let parameters = &data["parameters"];
    assert_eq!(parameters[0]["id"]["$standard"], "incoming call indication");
    let raw = &parameters[0]["content"]["raw"];
    assert_eq!(raw["$as"], "IncomingCallIndication");
    assert_eq!(
        raw["value"]["callID"]["guid"],
        "000102030405060708090a0b0c0d0e0f"
    );
    // Nothing is known of this one.
    assert_eq!(parameters[1]["content"]["raw"], Value::String(indication));
    let line = "id standard : 18 -- H.460.18 signalling traversal";
    assert!(text.contains(line), "{text}");
}

#[test]
fn the_control_channel_is_shown_in_the_tunnel() {
    let traversal = vector("h460_19.TraversalParameters", "keep-alive channel");
    let indication = json!({ "indication": { "genericIndication": {
        "messageIdentifier": { "standard": "0.0.8.460.19.0.1" },
        "messageContent": [{ "parameterIdentifier": { "standard": 1 },
            "parameterValue": { "octetString": traversal } }] } } });
    let indication = pdu::from_json(Kind::H245, &indication).expect("octets");
    let hex: String = indication
        .iter()
        .map(|octet| format!("{octet:02x}"))
        .collect();
    let octets = user_user(&json!({ "h245Control": [hex, "4a40", "ff"] }));
    let (json, text) = shown(Kind::Uu, &octets);
    let control = &json["h323-uu-pdu"]["h245Control"];
    let generic = &control[0]["value"]["indication"]["genericIndication"];
    assert_eq!(
        generic["messageIdentifier"]["$standard"],
        "H.460.19 media traversal"
    );
    let value = &generic["messageContent"][0]["parameterValue"]["octetString"];
    assert_eq!(value["$as"], "TraversalParameters");
    assert_eq!(value["value"]["keepAlivePayloadType"], 127);
    assert_eq!(control[1]["$as"], "MultimediaSystemControlMessage");
    assert_eq!(control[2]["hex"], "ff");
    assert!(control[2]["error"].is_string(), "{control}");
    assert!(
        text.contains("'FF'H -- no MultimediaSystemControlMessage: "),
        "{text}"
    );
}

/// A message of H.245 with a parameter of a generic request.
fn generic_request(identifier: &str, number: u32, octets: &str) -> Bytes {
    let request = json!({ "request": { "genericRequest": {
        "messageIdentifier": { "standard": identifier }, "subMessageIdentifier": 1,
        "messageContent": [{ "parameterIdentifier": { "standard": number },
            "parameterValue": { "octetString": octets } }] } } });
    pdu::from_json(Kind::H245, &request).expect("octets").into()
}

#[test]
fn alternate_addresses_are_shown_in_a_sequence_and_alone() {
    // Session 1 without addresses, as Annex B of H.460.24 has it and as GnuGk sends it.
    for (octets, name) in [
        ("00010001", "AlternateAddresses"),
        ("010001", "SEQUENCE OF AlternateAddress"),
    ] {
        let request = generic_request("0.0.8.460.24.2", 1, octets);
        let (json, _) = shown(Kind::H245, &request);
        let generic = &json["request"]["genericRequest"];
        let value = &generic["messageContent"][0]["parameterValue"]["octetString"];
        assert_eq!(value["$as"], name);
        let addresses = match name {
            "AlternateAddresses" => &value["value"]["addresses"],
            _ => &value["value"],
        };
        assert_eq!(addresses, &json!([{ "sessionID": 1 }]));
    }
}

#[test]
fn features_without_a_number_are_shown_too() {
    let frame = vector("h460_26.UdpFrame", "one RTP packet");
    let octets = user_user(&json!({ "genericData": [
        { "id": { "oid": "0.0.8.461.0" }, "parameters": [
            { "id": { "oid": "0.0.8.461.0.1" }, "content": { "raw": "010100" } }] },
        { "id": { "standard": 26 }, "parameters": [
            { "id": { "standard": 1 }, "content": { "raw": frame } }] } ] }));
    let (json, _) = shown(Kind::Uu, &octets);
    let data = &json["h323-uu-pdu"]["genericData"];
    assert_eq!(data[0]["id"]["$oid"], "ASSET");
    let messages = &data[0]["parameters"][0]["content"]["raw"];
    assert_eq!(messages["$as"], "ASSETPDU");
    assert_eq!(
        messages["value"],
        json!([{ "application": { "statusRequest": null } }])
    );
    assert_eq!(
        data[1]["parameters"][0]["content"]["raw"]["$as"],
        "UDPFrame"
    );
}

#[test]
fn parameters_within_parameters_have_names_of_their_own() {
    let octets = user_user(
        &json!({ "genericData": [{ "id": { "standard": 22 }, "parameters": [
        { "id": { "standard": 1 }, "content": { "compound": [
            { "id": { "standard": 2 } }] } }] }] }),
    );
    let (json, _) = shown(Kind::Uu, &octets);
    let tls = &json["h323-uu-pdu"]["genericData"][0]["parameters"][0];
    assert_eq!(tls["id"]["$standard"], "TLS");
    assert_eq!(
        tls["content"]["compound"][0]["id"]["$standard"],
        "connection address"
    );
}

#[test]
fn levels_keys_and_tokens_have_names() {
    let parameter = |number: u32, value: Value| json!({ "parameterIdentifier": { "standard": number }, "parameterValue": value });
    let capability = json!({ "receiveVideoCapability": { "genericVideoCapability": {
        "capabilityIdentifier": { "standard": "0.0.8.241.0.0.1" },
        "collapsing": [parameter(41, json!({ "booleanArray": 64 })), parameter(42, json!({ "unsignedMin": 71 }))] } } });
    let security = json!({ "h235SecurityCapability": {
        "encryptionAuthenticationAndIntegrity": { "genericH235SecurityCapability": {
            "capabilityIdentifier": { "standard": "0.0.8.235.0.4.90" }, "nonCollapsingRaw": "0100" } },
        "mediaCapability": 1 } });
    let set = json!({ "request": { "terminalCapabilitySet": {
        "sequenceNumber": 1, "protocolIdentifier": "0.0.8.245.0.13",
        "capabilityTable": [
            { "capabilityTableEntryNumber": 1, "capability": capability },
            { "capabilityTableEntryNumber": 2, "capability": security }] } } });
    let octets = pdu::from_json(Kind::H245, &set).expect("octets").into();
    let (json, text) = shown(Kind::H245, &octets);
    for line in [
        "standard : 42 -- level",
        "unsignedMin : 71 -- level 3.1",
        "booleanArray : 64 -- baseline profile",
        "SrtpCryptoCapability",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let table = &json["request"]["terminalCapabilitySet"]["capabilityTable"];
    assert_eq!(table[0]["capabilityTableEntryNumber"], 1);
    let token = generic_request("0.0.8.239.2", 44, "00");
    let (json, _) = shown(Kind::H245, &token);
    let generic = &json["request"]["genericRequest"];
    assert_eq!(
        generic["$subMessageIdentifier"],
        "flow control release request"
    );
}

#[test]
fn facsimile_packets_are_shown_in_either_syntax() {
    for (kind, name, packet) in [
        (Kind::Udptl, "t38.UdptlPacket", "IFPPacket"),
        (Kind::Udptl1998, "t38_1998.UdptlPacket", "IFPPacket of 1998"),
    ] {
        let (json, _) = shown(kind, &unhex(&vector(name, "with redundancy")));
        assert_eq!(json["primary-ifp-packet"]["$as"], packet);
        let secondary = &json["error-recovery"]["secondary-ifp-packets"][0];
        assert_eq!(secondary["value"]["type-of-msg"]["t30-indicator"], "ced");
    }
}

#[test]
fn vendors_and_algorithms_have_names() {
    let token = json!({ "registrationRequest": { "requestSeqNum": 1, "protocolIdentifier": "0.0.8.2250.0.7",
        "discoveryComplete": false, "callSignalAddress": [], "rasAddress": [],
        "terminalType": { "vendor": { "vendor": {
            "t35CountryCode": 181, "t35Extension": 0, "manufacturerCode": 18 } },
            "mc": false, "undefinedNode": false },
        "endpointVendor": { "vendor": {
            "t35CountryCode": 9, "t35Extension": 0, "manufacturerCode": 61 } },
        "tokens": [{ "tokenOID": "0.0.8.235.0.2.5" }] } });
    let octets = pdu::from_json(Kind::Ras, &token).expect("octets").into();
    let (json, text) = shown(Kind::Ras, &octets);
    let request = &json["registrationRequest"];
    assert_eq!(request["$protocolIdentifier"], "H.225.0 version 7");
    assert_eq!(
        request["terminalType"]["vendor"]["vendor"]["$manufacturerCode"],
        "Cisco"
    );
    assert_eq!(request["tokens"][0]["$tokenOID"], "H.235.1 clear token");
    assert!(
        text.contains("manufacturerCode 61 -- Equivalence (OpenH323)"),
        "{text}"
    );
}

#[test]
fn a_nested_value_may_be_changed() {
    let mut value = json!({ "h323-uu-pdu": { "h323-message-body": { "empty": null },
        "h245Control": [{ "$as": "MultimediaSystemControlMessage",
            "value": { "command": { "endSessionCommand": { "disconnect": null } } } }] } });
    let octets: Bytes = pdu::from_json(Kind::Uu, &value).expect("octets").into();
    assert_eq!(octets, user_user(&json!({ "h245Control": ["4a40"] })));
    value["h323-uu-pdu"]["h245Control"][0]["$as"] = json!("Nothing");
    let error = pdu::from_json(Kind::Uu, &value).expect_err("no such type");
    assert_eq!(
        error.to_string(),
        "h323-uu-pdu.h245Control[0]: nothing known is called \"Nothing\""
    );
}

#[test]
fn signed_tokens_are_shown() {
    let token = "0000070008816b000205";
    let crypto = json!({ "nestedcryptoToken": { "cryptoSignedToken": {
        "tokenOID": "0.0.8.235.0.2.1", "token": { "toBeSigned": token,
            "algorithmOID": "1.2.840.113549.2.5", "paramS": {}, "signature": "0101" } } } });
    let request = json!({ "gatekeeperRequest": { "requestSeqNum": 1,
        "protocolIdentifier": "0.0.8.2250.0.7",
        "rasAddress": { "ipAddress": { "ip": "c0000201", "port": 1719 } },
        "endpointType": { "mc": false, "undefinedNode": false },
        "cryptoTokens": [crypto] } });
    let octets = pdu::from_json(Kind::Ras, &request).expect("octets").into();
    let (json, _) = shown(Kind::Ras, &octets);
    let token = &json["gatekeeperRequest"]["cryptoTokens"][0]["nestedcryptoToken"];
    let signed = &token["cryptoSignedToken"]["token"]["toBeSigned"];
    assert_eq!(signed["$as"], "ClearToken");
    assert_eq!(signed["value"]["$tokenOID"], "H.235.1 clear token");
}

/// A message in a message, and so on, each in a parameter of data within so many others.
fn messages_in_parameters(messages: usize, parameters: usize) -> Result<Bytes, pdu::Failure> {
    let mut ras = json!({ "nonStandardMessage": { "requestSeqNum": 1, "nonStandardData": {
        "nonStandardIdentifier": { "object": "1.2" }, "data": "" } } });
    for _ in 1..messages {
        let inner = pdu::to_hex(&pdu::from_json(Kind::Ras, &ras)?);
        let mut parameter = json!({ "id": { "standard": 1 }, "content": { "raw": inner } });
        for _ in 1..parameters {
            let data = json!({ "id": { "standard": 17 }, "parameters": [parameter] });
            parameter = json!({ "id": { "standard": 1 }, "content": { "nested": [data] } });
        }
        ras["nonStandardMessage"]["genericData"] =
            json!([{ "id": { "standard": 17 }, "parameters": [parameter] }]);
    }
    pdu::from_json(Kind::Ras, &ras).map(Bytes::from)
}

/// What is printed as JSON, and read again by the program.
#[track_caller]
fn comes_back_through_the_program(kind: &str, octets: &Bytes) {
    let document = h323(&["decode", "--json", "--raw", "--kind", kind], octets);
    assert_eq!(document.status.code(), Some(0));
    let again = h323(&["encode", "--raw"], &document.stdout);
    assert_eq!(again.stdout, octets[..], "{}", support::text(&again.stderr));
}

#[test]
fn messages_are_shown_as_many_within_one_another_as_there_may_be() {
    for (messages, shown_within) in [(MAX_NESTED + 1, MAX_NESTED), (MAX_NESTED + 2, MAX_NESTED)] {
        let octets = messages_in_parameters(messages, 7).expect("octets");
        let (_, text) = shown(Kind::Ras, &octets);
        assert_eq!(text.matches("raw : RasMessage :").count(), shown_within);
        comes_back_through_the_program("ras", &octets);
    }
}

/// The parameters and the data that they are of are recursive, so that there are half as many of each as may be.
#[test]
fn what_is_as_deep_as_it_may_be_does_not_exhaust_the_stack() {
    let most = MAX_DEPTH as usize / 2;
    let octets = messages_in_parameters(MAX_NESTED + 1, most).expect("octets");
    let (_, text) = shown(Kind::Ras, &octets);
    let within = text.matches("raw : RasMessage :").count();
    // A parameter is five values within one another, and so deep they are shown as octets from somewhere on.
    let least = (within + 1) * 5 * most;
    assert!(
        within > 1 && least < MAX_UNFOLDED && least + 6 * most > MAX_UNFOLDED,
        "{within}"
    );
    comes_back_through_the_program("ras", &octets);
    let error = messages_in_parameters(2, most + 1).expect_err("too deep");
    assert!(error.to_string().ends_with("nested too deep"), "{error}");
}

/// JSON readers mostly take no more than 128 objects and arrays within one another.
#[test]
fn json_that_is_deeper_than_is_usual_is_read_again() {
    let mut data = json!({ "nullData": null });
    for _ in 1..MAX_DEPTH {
        data = json!({ "multiplePayloadStream": { "elements": [{ "dataType": data }] } });
    }
    let channel = json!({ "request": { "openLogicalChannel": { "forwardLogicalChannelNumber": 1,
        "forwardLogicalChannelParameters": { "dataType": data,
            "multiplexParameters": { "none": null } } } } });
    let octets = pdu::from_json(Kind::H245, &channel).expect("octets").into();
    let (json, _) = shown(Kind::H245, &octets);
    assert!(serde_json::from_str::<Value>(&json.to_string()).is_err());
    comes_back_through_the_program("h245", &octets);
    let document = pdu::to_json(Kind::H245, &octets).expect("a message");
    let digits = pdu::to_hex(&octets);
    let arguments = ["diff", "-", "--kind", "h245", &digits];
    let output = h323(&arguments, document.to_string().as_bytes());
    let said = support::text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[test]
fn every_recorded_and_composed_message_comes_back() {
    let supplementary = SUPPLEMENTARY.lines().filter_map(|line| {
        let (name, rest) = line.split_once(' ')?;
        let kind = match name {
            "h450_1.H4501SupplementaryService" => Kind::H4501,
            "h501.H501Message" => Kind::H501,
            "t38.IfpPacket" => Kind::Ifp,
            "t38_1998.IfpPacket" => Kind::Ifp1998,
            "t38.UdptlPacket" => Kind::Udptl,
            "t38_1998.UdptlPacket" => Kind::Udptl1998,
            _ => return None,
        };
        Some((kind, rest))
    });
    let captures = CAPTURES.lines().filter_map(|line| {
        let (name, rest) = line.split_once(' ')?;
        Some((Kind::named(name)?, rest))
    });
    let mut count = 0;
    let mut within = String::new();
    for (kind, rest) in supplementary.chain(captures) {
        let digits = rest.split(' ').next().expect("octets");
        let (json, _) = shown(kind, &unhex(digits));
        count += 1;
        if json.to_string().contains("$as") {
            within.push_str(&json.to_string());
        }
    }
    assert!(count > 1047 + 30, "{count}");
    for name in [
        "OpenLogicalChannel",
        "MultimediaSystemControlMessage",
        "IFPPacket",
    ] {
        assert!(within.contains(&format!("{{\"$as\":\"{name}\"")), "{name}");
    }
}
