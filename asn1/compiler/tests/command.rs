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
    let output = path("");
    assert!(run(&["--output", &output]).status.success());

    fs::write(path("messages/src/generated/h225/types.rs"), "").expect("written");
    fs::remove_file(path("messages/src/generated/h235/codec.rs")).expect("removed");
    fs::write(path("messages/src/generated/old.rs"), "").expect("written");
    let check = run(&["--check", "--output", &output]);
    assert_eq!(check.status.code(), Some(1));
    let names = ["h225/types.rs", "h235/codec.rs", "old.rs"];
    let wanted: String = names
        .map(|name| path(&format!("messages/src/generated/{name}")) + " is stale\n")
        .concat();
    assert_eq!(said(&check), wanted);

    assert!(run(&["--output", &output]).status.success());
    let check = run(&["--check", "--output", &output]);
    assert_eq!((check.status.code(), said(&check).as_str()), (Some(0), ""));
    assert!(!Path::new(&path("messages/src/generated/old.rs")).exists());
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
