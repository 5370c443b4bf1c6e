//! Writes the generated modules, or says which of them are stale.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use h323_asn1_compiler::{Compiled, Input, compile, rustfmt_all};

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
    /// Folder of the modules and their `spellings.txt`. Modules in a folder within it go to the crate
    /// of its name, those beside it to `messages`.
    #[arg(long, default_value = "asn1/schemas")]
    schemas: PathBuf,
    /// Folder of the crates.
    #[arg(long, default_value = "asn1")]
    output: PathBuf,
}

/// The crate of the modules that are in no folder.
const FIRST_PACKAGE: &str = "messages";

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
    let files = formatted(&compiled, &cli.output)?;
    let folders = compiled.folders();
    let folders = folders.iter().map(|folder| cli.output.join(folder));
    let stale = stale(&files, folders.collect())?;
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

fn read_and_compile(schemas: &Path) -> Result<Compiled> {
    let mut modules = Vec::new();
    for path in entries(schemas)? {
        if path.is_dir() {
            let package = path.file_name().unwrap_or_default().to_string_lossy();
            let package = package.into_owned();
            let inside = entries(&path)?.into_iter().filter(|path| is_module(path));
            modules.extend(inside.map(|path| (package.clone(), path)));
        } else if is_module(&path) {
            modules.push((FIRST_PACKAGE.to_owned(), path));
        }
    }
    // The crates are compiled in the order of what depends on what.
    modules.sort_by_key(|(package, _)| package != FIRST_PACKAGE);
    ensure!(!modules.is_empty(), "no modules in {}", schemas.display());
    let mut texts = Vec::new();
    for (_, path) in &modules {
        let text = std::fs::read_to_string(path);
        texts.push(text.with_context(|| format!("cannot read {}", path.display()))?);
    }
    let inputs: Vec<Input<'_>> = modules
        .iter()
        .zip(&texts)
        .map(|((package, path), text)| Input {
            package,
            path,
            text,
        })
        .collect();
    let spellings = schemas.join("spellings.txt");
    let spellings = if spellings.exists() {
        std::fs::read_to_string(spellings)?
    } else {
        String::new()
    };
    Ok(compile(&inputs, &spellings)?)
}

/// What is in a folder, in the order of the names.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = std::fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| Ok(entry?.path()))
                .collect::<Result<Vec<_>, _>>()
        })
        .with_context(|| format!("cannot read {}", folder.display()))?;
    paths.sort();
    Ok(paths)
}

fn is_module(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "asn")
}

/// The files by their path, in the style of the workspace.
fn formatted(compiled: &Compiled, output: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let folders = compiled.folders().into_iter();
    let roots: Vec<String> = folders.map(|folder| folder + "/mod.rs").collect();
    let files = rustfmt_all(&compiled.files(), &roots).context("rustfmt of the generated code")?;
    let files = files.into_iter();
    Ok(files
        .map(|(name, text)| (output.join(name), text))
        .collect())
}

/// The files that are not as they should be: different, missing, or of no type any more.
fn stale(files: &BTreeMap<PathBuf, String>, mut folders: Vec<PathBuf>) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for (path, text) in files {
        if std::fs::read_to_string(path).ok().as_ref() != Some(text) {
            stale.push(path.clone());
        }
    }
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
