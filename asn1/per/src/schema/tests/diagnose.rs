use super::*;

const TREE_OCTETS: &str = "26074300ff050002003b";

#[test]
fn a_field_is_located_by_its_path() {
    let octets = octets("800e0002007f00000106b84003626f62");
    let field = |path| locate(&MESSAGE, &octets, path);
    let at = |bits, content| Some(Field { bits, content });
    // Fixed octets: no length before them, padding from bit 34 on.
    let ip = at(34..72, 40..72);
    assert_eq!(field("added.items[0].ipAddress.ip"), ip);
    assert_eq!(ip.and_then(|f| f.octets()), Some(5..9));
    // A length octet before the characters.
    let alias = at(90..128, 104..128);
    assert_eq!(field("added.items[1].alias"), alias);
    assert_eq!(alias.and_then(|f| f.octets()), Some(13..16));
    // One that holds others.
    assert_eq!(field("added.items[0]"), at(32..88, 32..88));
    assert_eq!(field(""), at(0..128, 0..128));
    for absent in [
        "added.items[2]",
        "added.item",
        "added.items[0].alias",
        "add",
        "added.",
        "items",
    ] {
        assert_eq!(field(absent), None, "{absent}");
    }
}

#[test]
fn bits_between_octets_have_no_octets() {
    let octets =
        octets("10c0a8000100a009ff8407a1200361220102006820ac036c6162060008914a000403010203");
    let flags = locate(&MESSAGE, &octets, "strings.flags").unwrap();
    assert_eq!(
        flags,
        Field {
            bits: 48..51,
            content: 48..51
        }
    );
    assert_eq!(flags.octets(), None);
    let signature = locate(&MESSAGE, &octets, "strings.signature").unwrap();
    assert_eq!(
        signature,
        Field {
            bits: 51..73,
            content: 64..73
        }
    );
}

#[test]
fn each_bit_has_its_field() {
    let octets = octets(TREE_OCTETS);
    let path = |bit| path_at(&MESSAGE, &octets, bit);
    assert_eq!(path(0).as_deref(), Some(""), "index of the alternative");
    assert_eq!(path(4).as_deref(), Some("tree"), "extension bit");
    assert_eq!(path(8).as_deref(), Some("tree.value"));
    assert_eq!(
        path(16).as_deref(),
        Some("tree.children"),
        "number of children"
    );
    assert_eq!(path(19).as_deref(), Some("tree.children[0]"));
    assert_eq!(path(31).as_deref(), Some("tree.children[1].value"));
    assert_eq!(
        path(40).as_deref(),
        Some("tree.children[1]"),
        "extension bitmap"
    );
    assert_eq!(path(79).as_deref(), Some("tree.children[1].ttl"));
    assert_eq!(path(80), None);
}

#[track_caller]
fn fault(hex: &str, path: &str, detail: &str) {
    let octets = octets(hex);
    let fault = walk::walk(&MESSAGE, &octets, &mut Deaf).unwrap_err();
    let found = locate_fault(&MESSAGE, &octets, fault.bit());
    assert_eq!(found, (path.into(), detail.into()));
}

struct Deaf;
impl walk::Visitor for Deaf {}

#[test]
fn a_fault_names_the_field_and_what_was_expected() {
    fault(
        "0f80",
        "Message.scalars.small",
        "expected INTEGER (0..6), found 7",
    );
    fault(
        "0e06",
        "Message.scalars.port",
        "expected Port, INTEGER (1..65535), found the end",
    );
    fault(
        "70",
        "Message",
        "expected Message, CHOICE {scalars, strings, tree, marks, nothing, added, marker, ...}, \
         found index 7",
    );
    fault(
        "0e06b68001117000012c0601000000000002ff7f70",
        "Message.scalars.answer",
        "expected ENUMERATED {yes, no, maybe}, found index 3",
    );
    fault(
        "2340",
        "Message.tree.children",
        "expected SEQUENCE OF (SIZE (0..4)) of Tree, found a length of 5",
    );
    fault(
        "10c0a8000100a009ff84 07f000",
        "Message.strings.digits",
        "expected IA5String (SIZE (1..128)) (FROM (\"#*,0123456789\")), found a character of code 15",
    );
    fault(
        "26074300ff050002",
        "Message.tree.children[1].ttl",
        "expected TimeToLive, INTEGER (1..4294967295), found the end",
    );
    fault(
        "",
        "Message",
        "expected Message, CHOICE {scalars, strings, tree, marks, nothing, added, marker, ...}, \
         found the end",
    );
}

#[test]
fn a_fault_of_the_encoder_is_found_by_its_bit() {
    let octets = octets(TREE_OCTETS);
    assert_eq!(
        locate_fault(&MESSAGE, &octets, 32),
        (
            "Message.tree.children[1].value".into(),
            "expected INTEGER (0..255)".into()
        )
    );
}

/// A tree whose note has so many characters, and a marker behind it.
fn long_note(count: usize) -> Bytes {
    let json = serde_json::json!({ "tree": { "note": "x".repeat(count), "marker": null } });
    let mut octets = Vec::new();
    from_json(&MESSAGE, &json, &mut octets).unwrap();
    octets.into()
}

#[test]
fn fields_that_come_in_fragments_are_located_as_a_whole() {
    // With its own length of two octets the note fills an open type of 16,383 octets.
    let octets = long_note(16_381);
    let note = locate(&MESSAGE, &octets, "tree.note").unwrap();
    assert_eq!(note.octets(), Some(7..7 + 16_381));
    // One more, and the open type is in fragments: what it holds as a whole still has its place.
    let octets = long_note(16_382);
    let note = locate(&MESSAGE, &octets, "tree.note").unwrap();
    let marker = locate(&MESSAGE, &octets, "tree.marker").unwrap();
    assert_eq!(note.bits.end, marker.bits.start);
    assert_eq!(marker.bits, 8 * octets.len() - 16..8 * octets.len());
}

#[test]
fn fields_behind_fragments_are_not_located() {
    let json = serde_json::json!({ "added": { "items": [
        { "alias": "x".repeat(17_000) },
        { "ipAddress": { "ip": "7f000001", "port": 1720 } },
    ] } });
    let mut octets = Vec::new();
    from_json(&MESSAGE, &json, &mut octets).unwrap();
    let mut octets = Bytes::from(octets);
    assert_eq!(to_json(&MESSAGE, &octets), Ok(json));
    assert_eq!(
        locate(&MESSAGE, &octets, "added.items[1].ipAddress.ip"),
        None
    );
    let whole = 0..8 * octets.len();
    assert_eq!(
        locate(&MESSAGE, &octets, "added").unwrap().bits,
        8..whole.end
    );
    // Nor is what they hold shown where they break off, as the bits would be others.
    octets.truncate(octets.len() - 2);
    let fault = walk::walk(&MESSAGE, &octets, &mut Deaf).unwrap_err();
    let (path, _) = locate_fault(&MESSAGE, &octets, fault.bit());
    assert_eq!(path, "Message.added");
}
