//! Types that come from parameters, lists and other modules.

use super::*;

#[test]
fn parameters_that_do_not_matter_make_one_type() {
    let text = emitted(
        "SIGNED { T } ::= SEQUENCE { toBeSigned T, n Small }
         Open ::= TYPE-IDENTIFIER.&Type (Small)
         Small ::= INTEGER (0..1)
         S ::= SEQUENCE { a SIGNED { Open }, b SIGNED { Open } }",
        "types.rs",
    );
    assert_eq!(text.matches("pub struct Signed").count(), 1, "{text}");
    assert!(text.contains("pub to_be_signed: Octets,"), "{text}");
}

#[test]
fn the_elements_of_a_list_without_a_component_have_a_name() {
    let types = emitted("L ::= SEQUENCE OF SEQUENCE { a NULL }", "types.rs");
    assert!(types.contains("pub type L = Vec<LElement>;"), "{types}");
    assert!(types.contains("pub struct LElement {"), "{types}");
}

#[test]
fn modules_may_import_from_one_another() {
    let texts = [
        "-- One.\nA DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS Y, L FROM B;
         X ::= SEQUENCE { y Y OPTIONAL, l L } END",
        "-- Two.\nB DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS X FROM A;
         Y ::= SEQUENCE { x X OPTIONAL } L ::= SEQUENCE OF INTEGER (0..9) END",
    ];
    let inputs = [("a.asn", texts[0]), ("b.asn", texts[1])].map(|(path, text)| Input {
        package: "p",
        path: Path::new(path),
        text,
    });
    let files = compile(&inputs, "").expect("modules").files();
    let types = rustfmt(&files["p/src/generated/a/types.rs"]).expect("Rust");
    assert!(types.contains("use crate::generated::b;"), "{types}");
    assert!(types.contains("pub y: Option<b::Y>,"), "{types}");
    assert!(types.contains("pub l: b::L,"), "{types}");
    assert!(files["p/src/generated/b/types.rs"].contains("pub x: Option<Box<a::X>>,"));
    assert!(files["p/src/generated/b/types.rs"].contains("pub type L = List<u8, 8>;"));
    assert!(files["p/src/generated/a/schema.rs"].contains("&b::schema::Y"));
    assert!(files["p/src/generated/mod.rs"].ends_with("pub mod a;\npub mod b;\n"));
}

#[test]
fn what_is_imported_may_be_imported_further() {
    let texts = [
        "-- One.\nA DEFINITIONS AUTOMATIC TAGS ::= BEGIN X ::= SEQUENCE { x NULL } END",
        "-- Two.\nB DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS X FROM A Z FROM C; END",
        "-- Three.\nC DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS X, Z FROM B;
         Y ::= SEQUENCE { x X } END",
    ];
    let inputs = ["a.asn", "b.asn", "c.asn"].iter().zip(texts);
    let inputs = inputs.map(|(path, text)| Input {
        package: "p",
        path: Path::new(path),
        text,
    });
    let error = compile(&inputs.clone().collect::<Vec<_>>(), "").expect_err("a circle");
    assert_eq!(
        error.to_string(),
        "c.asn:2:58: B neither defines nor imports Z"
    );
    let without_circle = texts.map(|text| text.replace("Z FROM C", "").replace(", Z", ""));
    let inputs = inputs.zip(&without_circle);
    let inputs: Vec<_> = inputs
        .map(|(input, text)| Input { text, ..input })
        .collect();
    let files = compile(&inputs, "").expect("modules").files();
    assert!(files["p/src/generated/c/types.rs"].contains("pub x: a::X,"));
}

#[test]
fn modules_may_be_in_crates_of_their_own() {
    let texts = [
        "-- One.\nA DEFINITIONS AUTOMATIC TAGS ::= BEGIN X ::= SEQUENCE { x NULL } END",
        "-- Two.\nB DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS X FROM A;
         Y ::= SEQUENCE { x X } END",
        "-- Three, of the same name.\nB DEFINITIONS AUTOMATIC TAGS ::= BEGIN
         Y ::= SEQUENCE { y NULL } END",
    ];
    let paths = [("p", "a.asn"), ("q", "b1.asn"), ("q", "b2.asn")];
    let inputs: Vec<Input<'_>> = paths
        .into_iter()
        .zip(texts)
        .map(|((package, path), text)| Input {
            package,
            path: Path::new(path),
            text,
        })
        .collect();
    let compiled = compile(&inputs, "").expect("modules");
    assert_eq!(compiled.folders(), ["p/src/generated", "q/src/generated"]);
    let files = compiled.files();
    let types = rustfmt(&files["q/src/generated/b1/types.rs"]).expect("Rust");
    assert!(types.contains("use h323_p::a;"), "{types}");
    assert!(types.contains("pub x: a::X,"), "{types}");
    assert!(files["p/src/generated/mod.rs"].ends_with("\n\npub mod a;\n"));
    assert!(files["q/src/generated/mod.rs"].ends_with("pub mod b1;\npub mod b2;\n"));

    let text = "-- Four.\nC DEFINITIONS ::= BEGIN IMPORTS Y FROM B; END";
    let importer = Input {
        package: "q",
        path: Path::new("c.asn"),
        text,
    };
    let inputs: Vec<Input<'_>> = inputs.into_iter().chain([importer]).collect();
    let error = compile(&inputs, "").expect_err("an error");
    assert_eq!(
        error.to_string(),
        "c.asn:2:40: several modules are called B"
    );
}
