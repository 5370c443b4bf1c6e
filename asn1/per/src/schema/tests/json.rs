use serde_json::{Value as Json, json};

use super::*;

/// Octets give exactly this JSON, and it gives them back.
#[track_caller]
fn both_ways(hex: &str, expected: Json) {
    let octets = octets(hex);
    assert_eq!(to_json(&MESSAGE, &octets), Ok(expected.clone()));
    assert_eq!(encoded(&expected), Ok(octets));
}

fn encoded(json: &Json) -> Result<Bytes, String> {
    let mut out = b"before".to_vec();
    let result = from_json(&MESSAGE, json, &mut out);
    let written = out.split_off(6);
    assert_eq!(out, b"before");
    match result {
        Ok(()) => Ok(written.into()),
        Err(error) => {
            assert!(written.is_empty(), "nothing is left behind");
            Err(error.to_string())
        }
    }
}

#[track_caller]
fn refused(json: Json, expected: &str) {
    assert_eq!(encoded(&json), Err(expected.into()));
}

fn scalars(change: impl FnOnce(&mut Json)) -> Json {
    let mut scalars = json!({
        "flag": true, "none": null, "small": 6, "port": 1719, "wide": 70000, "signed": -5,
        "standard": 300, "count": 1_099_511_627_776_u64, "any": -129, "colour": "green",
        "answer": "maybe",
    });
    change(&mut scalars);
    json!({ "scalars": scalars })
}

fn strings(change: impl FnOnce(&mut Json)) -> Json {
    let mut strings = json!({
        "address": "c0a80001", "data": "", "flags": "101", "signature": "111111111",
        "digits": "#47*,", "text": "a\"\u{1}", "name": "h€", "label": "lab",
        "object": "0.0.8.2250.0.4", "content": "010203",
    });
    change(&mut strings);
    json!({ "strings": strings })
}

#[test]
fn scalars_both_ways() {
    both_ways(
        "0e06b68001117000012c0601000000000002ff7f60",
        scalars(|_| ()),
    );
    both_ways(
        "0e06b6000008024000010001008000",
        scalars(|s| {
            s["wide"] = 0.into();
            s["standard"] = 16384.into();
            s["count"] = 0.into();
            s["any"] = 0.into();
            s["colour"] = "blue".into();
            s["answer"] = "yes".into();
        }),
    );
}

#[test]
fn strings_both_ways() {
    both_ways(
        "10c0a8000100a009ff8407a1200361220102006820ac036c6162060008914a000403010203",
        strings(|_| ()),
    );
}

#[test]
fn lists_and_choices_both_ways() {
    both_ways("3003", json!({ "marks": [null, null, null] }));
    both_ways("3000", json!({ "marks": [] }));
    both_ways("40", json!({ "nothing": null }));
    both_ways("810100", json!({ "marker": null }));
    both_ways(
        "800e 0002 007f000001 06b8 4003626f62",
        json!({ "added": { "items": [
            { "ipAddress": { "ip": "7f000001", "port": 1720 } },
            { "alias": "bob" },
        ] } }),
    );
}

#[test]
fn optional_components_and_additions_both_ways() {
    both_ways("20", json!({ "tree": {} }));
    both_ways(
        "26074300ff050002003b",
        json!({ "tree": { "value": 7, "children": [{}, { "value": 255, "ttl": 60 }] } }),
    );
    both_ways(
        "280b8005c0fffffffe030268690100",
        json!({ "tree": { "ttl": 4_294_967_295_u32, "note": "hi", "marker": null } }),
    );
}

#[test]
fn what_the_schema_does_not_know_both_ways() {
    // An alternative, in the message and below.
    both_ways(
        "85 02abcd",
        json!({ "$unknown": { "index": 5, "hex": "abcd" } }),
    );
    both_ways(
        "8005 0001 82 01ff",
        json!({ "added": { "items": [{ "$unknown": { "index": 2, "hex": "ff" } }] } }),
    );
    // A value of an ENUMERATED.
    both_ways(
        "0e06b68001117000012c0601000000000002ff7f8780",
        scalars(|s| s["colour"] = json!({ "$unknown": 7 })),
    );
    // Additions, in a bitmap that ends with the last one, and in a longer one.
    both_ways(
        "281020 02beef",
        json!({ "tree": { "$unknown": [{ "index": 4, "hex": "beef" }] } }),
    );
    both_ways(
        "282020 02beef",
        json!({ "tree": { "$unknown": [{ "index": 4, "hex": "beef" }], "$bitmap": 9 } }),
    );
    both_ways(
        "281240 02003b 01ff",
        json!({ "tree": { "ttl": 60, "$unknown": [{ "index": 3, "hex": "ff" }] , "$bitmap": 5} }),
    );
}

#[test]
fn bitmaps_of_other_editions_both_ways() {
    both_ways("280800", json!({ "tree": { "$bitmap": 3 } }));
    both_ways(
        "2802 02003b",
        json!({ "tree": { "ttl": 60, "$bitmap": 1 } }),
    );
}

#[test]
fn strings_that_are_no_text_both_ways() {
    let plain = "10c0a8000100a009ff8407a12003612201 02006820ac 036c6162 060008914a000403010203";
    // A lone surrogate, and octets that are not UTF-8.
    both_ways(
        &plain.replace("02006820ac", "00d800"),
        strings(|s| s["name"] = json!({ "$hex": "d800" })),
    );
    both_ways(
        &plain.replace("036c6162", "02ff41"),
        strings(|s| s["label"] = json!({ "$hex": "ff41" })),
    );
    // A pair of surrogates and a NUL are text.
    both_ways(
        &plain.replace("02006820ac", "04d83dde000000"),
        strings(|s| s["name"] = "\u{1f600}\0".into()),
    );
}

#[test]
fn other_spellings_and_forms_are_taken() {
    let plain = encoded(&json!({ "tree": { "value": 7, "ttl": 60 } }));
    assert_eq!(
        encoded(&json!({ "Tree": { "timeToLive": 60, "val": 7 } })),
        plain
    );
    assert_eq!(
        encoded(&json!({ "tree": { "number": 7, "ttl": 60, "$bitmap": 3 } })),
        plain
    );
    // A known addition by its number.
    let numbered = json!({ "tree": { "value": 7, "$unknown": [{ "index": 0, "hex": "003B" }] } });
    assert_eq!(encoded(&numbered), plain);
    let plain = encoded(&strings(|_| ()));
    let other = strings(|s| {
        s["address"] = "C0A80001".into();
        s["digits"] = json!({ "$hex": "2334372a2c" });
    });
    assert_eq!(encoded(&other), plain);
}

#[test]
fn what_is_not_in_the_schema_is_refused() {
    refused(json!({ "trees": {} }), "there is no \"trees\" in Message");
    refused(
        json!({ "tree": { "valu": 1 } }),
        "tree: there is no \"valu\" in Tree",
    );
    refused(
        json!({ "added": { "items": [{ "alias": "" }, { "email": "" }] } }),
        "added.items[1]: there is no \"email\" in Address",
    );
    refused(
        json!({ "added": { "items": [{ "ipAddress": { "ip": "7f000001" } }] } }),
        "added.items[0].ipAddress: \"port\" is missing",
    );
    refused(
        json!({ "tree": { "value": 1, "val": 1 } }),
        "tree: \"val\" is given twice",
    );
    refused(
        json!({ "tree": { "ttl": 1, "$unknown": [{ "index": 0, "hex": "0000" }] } }),
        "tree: \"$unknown\" is given twice",
    );
    refused(
        scalars(|s| s["$bitmap"] = 1.into()),
        "scalars: Scalars cannot be extended",
    );
    refused(
        json!({ "tree": {}, "nothing": null }),
        "expected Message, CHOICE {scalars, strings, tree, marks, nothing, added, marker, ...} \
         as an object of one member, found 2 members",
    );
    refused(
        json!([]),
        "expected Message, CHOICE {scalars, strings, tree, marks, nothing, added, marker, ...} \
         as an object, found an array",
    );
}

#[test]
fn values_outside_of_their_types_are_refused() {
    // (component, value, what is said of it)
    let cases = [
        ("flag", json!(1), "expected BOOLEAN, found 1"),
        ("none", json!(false), "expected NULL, found false"),
        ("small", json!(7), "expected INTEGER (0..6), found 7"),
        ("small", json!(1.5), "expected INTEGER (0..6), found 1.5"),
        ("small", json!("1"), "expected INTEGER (0..6), found \"1\""),
        (
            "port",
            json!(0),
            "expected Port, INTEGER (1..65535), found 0",
        ),
        ("signed", json!(-6), "expected INTEGER (-5..5), found -6"),
        ("count", json!(-1), "expected INTEGER (0..MAX), found -1"),
        (
            "any",
            json!(u64::MAX),
            "expected INTEGER, found 18446744073709551615",
        ),
        (
            "colour",
            json!("pink"),
            "expected Colour, ENUMERATED {red, green, blue, ...}, found \"pink\"",
        ),
        (
            "answer",
            json!({ "$unknown": 0 }),
            "expected ENUMERATED {yes, no, maybe}, found an object",
        ),
    ];
    for (name, value, expected) in cases {
        refused(
            scalars(|s| s[name] = value),
            &format!("scalars.{name}: {expected}"),
        );
    }
    let long = "x".repeat(129);
    let cases = [
        (
            "address",
            json!("c0a800"),
            "expected OCTET STRING (SIZE (4)) in hexadecimal, found \"c0a800\"",
        ),
        (
            "data",
            json!("abc"),
            "expected OCTET STRING in hexadecimal, found \"abc\"",
        ),
        (
            "data",
            json!("0g"),
            "expected OCTET STRING in hexadecimal, found \"0g\"",
        ),
        (
            "data",
            json!("é"),
            "expected OCTET STRING in hexadecimal, found \"é\"",
        ),
        (
            "flags",
            json!("10"),
            "expected BIT STRING (SIZE (3)) in binary, found \"10\"",
        ),
        (
            "signature",
            json!("12"),
            "expected BIT STRING in binary, found \"12\"",
        ),
        (
            "digits",
            json!("47a"),
            "expected IA5String (SIZE (1..128)) (FROM (\"#*,0123456789\")), found \"47a\"",
        ),
        ("text", json!("é"), "expected IA5String, found \"é\""),
        (
            "name",
            json!(""),
            "expected BMPString (SIZE (1..128)), found \"\"",
        ),
        (
            "name",
            json!(long),
            "expected BMPString (SIZE (1..128)), found \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"…",
        ),
        (
            "name",
            json!({ "$hex": "00" }),
            "expected BMPString (SIZE (1..128)), found an object",
        ),
        ("label", json!(null), "expected GeneralString, found null"),
        (
            "object",
            json!("0.x"),
            "expected OBJECT IDENTIFIER as numbers with dots, found \"0.x\"",
        ),
        (
            "object",
            json!("3.1"),
            "expected OBJECT IDENTIFIER as numbers with dots, found \"3.1\"",
        ),
        ("content", json!(3), "expected open type, found 3"),
    ];
    for (name, value, expected) in cases {
        refused(
            strings(|s| s[name] = value),
            &format!("strings.{name}: {expected}"),
        );
    }
    refused(
        json!({ "tree": { "children": [{}, {}, {}, {}, {}] } }),
        "tree.children: expected SEQUENCE OF (SIZE (0..4)) of Tree, found 5 elements",
    );
    refused(
        json!({ "tree": { "$bitmap": 65 } }),
        "tree: expected $bitmap from 1 to 64, found 65",
    );
    refused(
        json!({ "tree": { "$bitmap": 0 } }),
        "tree: expected $bitmap from 1 to 64, found 0",
    );
    refused(
        json!({ "tree": { "$unknown": [{ "index": 5 }] } }),
        "tree: expected $unknown with an \"index\" and \"hex\", found an object",
    );
    refused(
        json!({ "tree": { "$unknown": [{ "index": 64, "hex": "00" }] } }),
        "tree: expected an \"index\" below 64, found 64",
    );
}

#[test]
fn trees_are_taken_as_deep_as_messages_may_be() {
    let tree = |depth| (1..depth).fold(json!({}), |tree, _| json!({ "children": [tree] }));
    assert!(encoded(&json!({ "tree": tree(32) })).is_ok());
    let path = format!("tree{}", ".children[0]".repeat(32));
    refused(
        json!({ "tree": tree(33) }),
        &format!("{path}: nested too deep"),
    );
}

#[test]
fn documents_are_serialized_or_say_where_they_break_off() {
    let document = |hex| {
        let octets = &octets(hex);
        serde_json::to_string(&Document {
            ty: &MESSAGE,
            octets,
        })
    };
    assert_eq!(document("2407").unwrap(), r#"{"tree":{"value":7}}"#);
    assert_eq!(
        document("24").unwrap_err().to_string(),
        "the octets end within a value at bit 8"
    );
}

#[test]
fn long_values_go_in_fragments_both_ways() {
    let marks = json!({ "marks": vec![Json::Null; 40_000] });
    let encoding = encoded(&marks).unwrap();
    // Twice 16,384, then 7,232.
    assert_eq!(encoding, octets("30 c2 9c40"));
    // Elements without bits are justified by what else there is.
    let octets = [&encoding[..], &[0; 5_000]].concat();
    assert_eq!(to_json(&MESSAGE, &octets.into()), Ok(marks));
    for count in [16_383, 16_384, 100_000] {
        let long = strings(|s| {
            s["data"] = "5a".repeat(count).into();
            s["signature"] = "1".repeat(count).into();
            s["text"] = "x".repeat(count).into();
            s["content"] = "a5".repeat(count).into();
        });
        assert_eq!(to_json(&MESSAGE, &encoded(&long).unwrap()), Ok(long));
    }
}
