//! The command, on the schemas of the project.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_h323-asn1-compiler"))
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .output()
        .expect("the compiler")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_generated_code_is_fresh() {
    let output = run(&["--check"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "");
}

#[test]
fn stale_files_are_named_and_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let schemas = path("schemas");
    fs::create_dir_all(path("schemas/more")).expect("a folder");
    for (file, module) in [("one", "One"), ("two", "Two"), ("more/three", "Three")] {
        let text = format!(
            "-- A test.\n{module} DEFINITIONS AUTOMATIC TAGS ::=\nBEGIN\n\nS ::= SEQUENCE {{\n    a NULL\n}}\n\nEND\n"
        );
        fs::write(path(&format!("schemas/{file}.asn")), text).expect("written");
    }
    let output = path("crates");
    let run = |arguments: &[&str]| {
        run(&[&["--schemas", &schemas, "--output", &output], arguments].concat())
    };
    let generated = |name: &str| path(&format!("crates/{name}"));
    assert!(run(&[]).status.success());

    fs::write(generated("messages/src/generated/one/types.rs"), "").expect("written");
    fs::remove_file(generated("messages/src/generated/two/codec.rs")).expect("removed");
    fs::write(generated("messages/src/generated/old.rs"), "").expect("written");
    fs::write(generated("more/src/generated/three/schema.rs"), "").expect("written");
    let check = run(&["--check"]);
    assert_eq!(check.status.code(), Some(1));
    let names = [
        "messages/src/generated/old.rs",
        "messages/src/generated/one/types.rs",
        "messages/src/generated/two/codec.rs",
        "more/src/generated/three/schema.rs",
    ];
    let wanted: String = names.map(|name| generated(name) + " is stale\n").concat();
    assert_eq!(said(&check), wanted);

    assert!(run(&[]).status.success());
    let check = run(&["--check"]);
    assert_eq!((check.status.code(), said(&check).as_str()), (Some(0), ""));
    assert!(!Path::new(&generated("messages/src/generated/old.rs")).exists());
}

#[test]
fn an_error_in_a_schema_ends_the_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let schema = folder.path().join("m.asn");
    fs::write(
        &schema,
        "M DEFINITIONS AUTOMATIC TAGS ::=\nBEGIN\n  a ::=\nEND\n",
    )
    .expect("written");
    let output = run(&["--schemas", &folder.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let wanted = format!(
        "Error: {}:3:5: expected a type, found '::='",
        schema.display()
    );
    assert_eq!(said.lines().next(), Some(wanted.as_str()));
}
