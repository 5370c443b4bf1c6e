//! Small modules and exactly what becomes of them.

mod choices;
mod descriptions;
mod modules;
mod sequences;

use std::path::Path;

use h323_asn1_compiler::{Error, Input, compile, rustfmt};

fn compiled(body: &str) -> Result<std::collections::BTreeMap<String, String>, Error> {
    let text = format!("-- A test.\nM DEFINITIONS AUTOMATIC TAGS ::=\nBEGIN\n{body}\nEND\n");
    let input = Input {
        package: "p",
        path: Path::new("m.asn"),
        text: &text,
    };
    Ok(compile(&[input], "S.one uno\n")?.files())
}

/// A generated file without its header and `use` lines.
#[track_caller]
fn emitted(body: &str, file: &str) -> String {
    let files = compiled(body).expect("a module");
    let text = rustfmt(&files[&format!("p/src/generated/m/{file}")]).expect("Rust");
    let start = match text.rfind("\nuse ") {
        Some(at) => at + text[at..].find(";\n").expect("the end of a use") + 2,
        None => text.find("\n\n").expect("a header"),
    };
    text[start..].trim_start().to_owned()
}

#[track_caller]
fn check(body: &str, file: &str, wanted: &str) {
    let found = emitted(body, file);
    assert_eq!(found.trim_end(), wanted.trim(), "\n{found}");
}

#[track_caller]
fn refused(body: &str, wanted: &str) {
    let error = compiled(body).expect_err("an error");
    assert_eq!(error.to_string(), wanted);
}

#[test]
fn errors_say_where() {
    for (body, wanted) in [
        (
            "S ::= SEQUENCE { a Nowhere }",
            "m.asn:4:20: M neither defines nor imports Nowhere",
        ),
        (
            "S ::= SEQUENCE { a NULL,\n  a NULL }",
            "m.asn:5:3: a is defined twice",
        ),
        ("A ::= NULL A ::= NULL", "m.asn:4:12: A is defined twice"),
        ("A ::= B B ::= A", "m.asn:4:15: A is defined by itself"),
        (
            "A ::= BOOLEAN (SIZE (1))",
            "m.asn:4:15: this constraint does not apply to BOOLEAN",
        ),
        (
            "A ::= INTEGER (5..2)",
            "m.asn:4:15: the constraint leaves no value",
        ),
        (
            "A ::= SEQUENCE { a-b NULL, aB NULL }",
            "m.asn:4:1: a-b and aB both become a_b",
        ),
        (
            "Message ::= NULL",
            "m.asn:4:1: Message becomes Message, which the generated code uses for something else",
        ),
        (
            "A ::= INTEGER (0..x)",
            "m.asn:4:7: M neither defines nor imports x",
        ),
    ] {
        refused(body, wanted);
    }
    let text = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS A FROM X; END";
    let input = Input {
        package: "p",
        path: Path::new("m.asn"),
        text,
    };
    let error = compile(&[input], "").expect_err("an error");
    assert_eq!(error.to_string(), "m.asn:1:55: no module is called X");
}
