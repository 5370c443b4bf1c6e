//! Information objects, parameters and tags: small modules and exactly what becomes of them.

use std::path::Path;

use h323_asn1_compiler::{Error, Input, compile, rustfmt};

const CLASSES: &str = "
    OP ::= CLASS { &Arg OPTIONAL, &returns BOOLEAN DEFAULT TRUE, &Errors ERR OPTIONAL, &code Code UNIQUE OPTIONAL }
        WITH SYNTAX { [ARGUMENT &Arg] [RETURN RESULT &returns] [ERRORS &Errors] [CODE &code] }
    ERR ::= CLASS { &code Code UNIQUE } WITH SYNTAX { CODE &code }
    Code ::= CHOICE { local INTEGER, global OBJECT IDENTIFIER } ";

fn compiled(body: &str) -> Result<std::collections::BTreeMap<String, String>, Error> {
    let text = format!("-- A test.\nM DEFINITIONS ::=\nBEGIN\n{body}\nEND\n");
    let input = Input {
        package: "p",
        path: Path::new("m.asn"),
        text: &text,
    };
    Ok(compile(&[input], "")?.files())
}

#[track_caller]
fn emitted(body: &str, file: &str) -> String {
    let files = compiled(body).expect("a module");
    rustfmt(&files[&format!("p/src/generated/m/{file}")]).expect("Rust")
}

#[track_caller]
fn refused(body: &str, wanted: &str) {
    let error = compiled(body).expect_err("an error");
    assert_eq!(error.to_string(), wanted);
}

#[test]
fn objects_are_statics() {
    let text = emitted(
        &format!(
            "{CLASSES}
            hold OP ::= {{ ARGUMENT SEQUENCE {{ a NULL }} RETURN RESULT FALSE ERRORS {{busy}} CODE local : 7 }}
            busy ERR ::= {{ CODE local : seven }}
            seven INTEGER ::= 7
            All OP ::= {{hold, ...}}"
        ),
        "objects.rs",
    );
    let start = text.find("/// `hold`").expect("an object");
    assert_eq!(
        text[start..].trim_end(),
        "/// `hold`.
pub static HOLD: Op = Op {
    name: \"hold\",
    arg: Some(&schema::HOLD_ARG),
    returns: false,
    errors: &[&BUSY],
    code: Some(super::Code::Local(7)),
};

/// `busy`.
pub static BUSY: Err = Err {
    name: \"busy\",
    code: super::Code::Local(7),
};

/// `All`.
pub static ALL: &[&Op] = &[&HOLD];",
        "{text}"
    );
    assert!(
        text.contains("pub errors: &'static [&'static Err],"),
        "{text}"
    );
}

#[test]
fn what_an_object_spells_out_is_a_type() {
    let body = format!("{CLASSES} hold OP ::= {{ ARGUMENT SEQUENCE {{ a NULL }} }}");
    let types = emitted(&body, "types.rs");
    assert!(types.contains("/// `hold.arg`: SEQUENCE."), "{types}");
    assert!(types.contains("pub struct HoldArg {"), "{types}");
}

#[test]
fn fields_of_a_class_are_components() {
    let types = emitted(
        &format!(
            "{CLASSES} Set OP ::= {{...}}
            Invoke {{ OP : Ops }} ::= SEQUENCE {{
                code OP.&code ({{Ops}} ! 1), arg OP.&Arg ({{Ops}} {{@code}} ! Code : local : 1) OPTIONAL }}
            I ::= SEQUENCE {{ invoke Invoke {{{{Set}}}} }}"
        ),
        "types.rs",
    );
    assert!(types.contains("pub code: Code,"), "{types}");
    assert!(types.contains("pub arg: Option<Octets>,"), "{types}");
}

#[test]
fn a_set_of_values_is_a_constraint_with_its_marker() {
    for (set, wanted) in [
        ("{Ids, ...}", "Range::new(0, 9).extensible()"),
        ("{Ids}", "Range::new(0, 9)"),
        ("{0..3 | 5}", "Range::new(0, 5)"),
    ] {
        let codec = emitted(
            &format!(
                "Set INTEGER ::= {set} Ids ::= INTEGER (0..9, ...)
                P {{ INTEGER : S }} ::= SEQUENCE {{ id INTEGER (S) }}
                Q ::= SEQUENCE {{ p P {{{{Set}}}} }}"
            ),
            "codec.rs",
        );
        assert!(codec.contains(&format!("r.integer({wanted})")), "{codec}");
    }
}

#[test]
fn a_parameterised_type_has_one_form() {
    let both = |second: &str| {
        format!(
            "P {{ T }} ::= SEQUENCE {{ t T }} S ::= SEQUENCE {{ a P {{ NULL }}, b P {{ {second} }} }}"
        )
    };
    assert!(emitted(&both("NULL"), "types.rs").contains("pub t: (),"));
    refused(
        &both("BOOLEAN"),
        "m.asn:4:1: a parameter that changes the encoding is not supported",
    );
}

#[test]
fn alternatives_are_in_the_order_of_their_tags() {
    for (body, wanted) in [
        (
            "a [2] NULL, b [1] BOOLEAN, c [APPLICATION 7] NULL",
            ["C", "B", "A"],
        ),
        ("a OBJECT IDENTIFIER, b D, c [0] NULL", ["B", "A", "C"]),
    ] {
        let types = emitted(
            &format!("C ::= CHOICE {{ {body} }} D ::= INTEGER"),
            "types.rs",
        );
        let mut found: Vec<(usize, &str)> = wanted
            .into_iter()
            .map(|name| {
                let lines = [format!("    {name},"), format!("    {name}(")];
                let at = lines.iter().find_map(|line| types.find(line));
                (at.expect("a variant"), name)
            })
            .collect();
        found.sort_unstable();
        let found: Vec<&str> = found.into_iter().map(|(_, name)| name).collect();
        assert_eq!(found, wanted, "{types}");
    }
    refused(
        "C ::= CHOICE { a INTEGER, b D } D ::= INTEGER",
        "m.asn:4:27: b has the tag of another one",
    );
}

#[test]
fn a_time_is_a_string_without_a_size() {
    let codec = emitted(
        "S ::= SEQUENCE { t GeneralizedTime (SIZE (12..19)) }",
        "codec.rs",
    );
    assert!(
        codec.contains("r.ia5_string(&mut self.t, Size::ANY, Alphabet::VISIBLE)"),
        "{codec}"
    );
}
