//! Has rasn-compiler make Rust types of the schemas.
//!
//! It has one table of names for all modules and drops a type whose name another module has as well. So each name that several modules
//! define gets the module's own ending here; names do not travel in PER.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use rasn_compiler::Compiler;
use rasn_compiler::prelude::RasnBackend;

const SCHEMAS: [&str; 3] = ["h235", "h245", "h225"];

fn main() {
    println!("cargo::rerun-if-changed=../schemas");
    let texts = SCHEMAS.map(|name| {
        fs::read_to_string(Path::new("../schemas").join(format!("{name}.asn"))).expect("a schema")
    });
    let mut definitions: BTreeMap<&str, u32> = BTreeMap::new();
    for text in &texts {
        for name in defined(text) {
            *definitions.entry(name).or_default() += 1;
        }
    }
    let mut compiler = Compiler::<RasnBackend, _>::new().add_asn_literal(renamed(
        SCHEMAS[0],
        &texts[0],
        &definitions,
    ));
    for (name, text) in SCHEMAS.iter().zip(&texts).skip(1) {
        compiler = compiler.add_asn_literal(renamed(name, text, &definitions));
    }
    let compiled = compiler
        .compile_to_string()
        .expect("schemas that rasn-compiler takes");
    for warning in compiled.warnings {
        println!(
            "cargo::warning={}",
            format!("{warning:?}").replace('\n', " ")
        );
    }
    let out = env::var_os("OUT_DIR").expect("set by cargo");
    fs::write(Path::new(&out).join("types.rs"), compiled.generated).expect("a file in OUT_DIR");
}

/// The names of the types that a module defines.
fn defined(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (name, _) = line.split_once("::=")?;
        let name = name.split('{').next()?.trim();
        let one_word = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (one_word && name.starts_with(|c: char| c.is_ascii_uppercase())).then_some(name)
    })
}

/// The module, with its ending behind the names that it defines and others do as well.
fn renamed(module: &str, text: &str, definitions: &BTreeMap<&str, u32>) -> String {
    let own: Vec<&str> = defined(text).filter(|name| definitions[name] > 1).collect();
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() || c == '-' {
            word.push(c);
            continue;
        }
        out.push_str(&word);
        if own.contains(&word.as_str()) {
            out.push_str(&module.to_ascii_uppercase());
        }
        word.clear();
        out.push(c);
    }
    out
}
