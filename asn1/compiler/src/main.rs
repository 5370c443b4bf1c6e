//! Writes the generated modules, or says which of them are stale.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use h323_asn1_compiler::{Input, compile, rustfmt};

/// Compiles the ASN.1 modules to Rust.
#[derive(Debug, Parser)]
struct Cli {
    /// Say which generated files are stale, write nothing.
    #[arg(long)]
    check: bool,
    /// Print the types with their estimated sizes in octets, write nothing.
    #[arg(long)]
    sizes: bool,
    /// Print the names of the nested types, write nothing.
    #[arg(long)]
    nested: bool,
    /// Folder of the modules and their `spellings.txt`.
    #[arg(long, default_value = "asn1/schemas")]
    schemas: PathBuf,
    /// Folder of the generated files.
    #[arg(long, default_value = "asn1/messages/src/generated")]
    output: PathBuf,
}

fn main() -> Result<ExitCode> {
    let cli = Cli::parse();
    let mut out = std::io::stdout().lock();
    let compiled = read_and_compile(&cli.schemas)?;
    if cli.sizes || cli.nested {
        if cli.sizes {
            for (size, name) in compiled.sizes() {
                writeln!(out, "{size:6} {name}")?;
            }
        }
        if cli.nested {
            for (path, name) in compiled.nested() {
                writeln!(out, "{path} {name}")?;
            }
        }
        return Ok(ExitCode::SUCCESS);
    }
    let files = formatted(compiled.files(), &cli.output)?;
    let stale = stale(&files, &cli.output)?;
    if cli.check {
        for path in &stale {
            writeln!(out, "{} is stale", path.display())?;
        }
        return Ok(ExitCode::from(u8::from(!stale.is_empty())));
    }
    for path in stale {
        match files.get(&path) {
            Some(text) => {
                if let Some(folder) = path.parent() {
                    std::fs::create_dir_all(folder)?;
                }
                std::fs::write(&path, text)
                    .with_context(|| format!("cannot write {}", path.display()))?;
            }
            None => std::fs::remove_file(&path)
                .with_context(|| format!("cannot remove {}", path.display()))?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read_and_compile(schemas: &Path) -> Result<h323_asn1_compiler::Compiled> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(schemas).with_context(|| format!("{}", schemas.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "asn") {
            paths.push(path);
        }
    }
    paths.sort();
    ensure!(!paths.is_empty(), "no modules in {}", schemas.display());
    let mut texts = Vec::new();
    for path in &paths {
        let text = std::fs::read_to_string(path);
        texts.push(text.with_context(|| format!("cannot read {}", path.display()))?);
    }
    let inputs: Vec<Input<'_>> = paths
        .iter()
        .zip(&texts)
        .map(|(path, text)| Input { path, text })
        .collect();
    let spellings = schemas.join("spellings.txt");
    let spellings = if spellings.exists() {
        std::fs::read_to_string(spellings)?
    } else {
        String::new()
    };
    Ok(compile(&inputs, &spellings)?)
}

/// The files by their path, in the style of the workspace.
fn formatted(files: BTreeMap<String, String>, output: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut done = BTreeMap::new();
    for (name, text) in files {
        let text = rustfmt(&text).with_context(|| format!("rustfmt of {name}"))?;
        done.insert(output.join(name), text);
    }
    Ok(done)
}

/// The files that are not as they should be: different, missing, or of no type any more.
fn stale(files: &BTreeMap<PathBuf, String>, output: &Path) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for (path, text) in files {
        if std::fs::read_to_string(path).ok().as_ref() != Some(text) {
            stale.push(path.clone());
        }
    }
    let mut folders = vec![output.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !files.contains_key(&path) {
                stale.push(path);
            }
        }
    }
    stale.sort();
    Ok(stale)
}
